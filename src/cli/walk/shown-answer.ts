import type { DocumentWords } from '../../locales/en/documents.js';
import type { WalkWords } from '../../locales/en/walk.js';
import type { Locale } from '../../model/locale.js';
import { quantityOf } from '../../model/quantity.js';
import { isRaw } from '../../walk/item.js';
import type { Option, Question } from '../../walk/question.js';

/** The words answers are shown in. */
interface Showing {
  words: WalkWords;
  documentWords: DocumentWords;
  lang: Locale;
}

/** What is written as a quantity, and read as one in any language. */
const QUANTITIES = ['duration', 'level', 'target'];

/** The choices of a question with their names. */
export function namedOptions({ form, code }: Question, words: WalkWords): { value: string; name: string }[] {
  if (form.type === 'yes-no') {
    return [
      { value: 'true', name: words.yes },
      { value: 'false', name: words.no },
    ];
  }
  const options: readonly Option[] = 'options' in form ? form.options : [];
  return options.map(({ value, name }) => ({ value, name: name ?? words.options[code]?.[value] ?? value }));
}

/** An answer as a person reads it; nothing where there is none. */
export function shownAnswer(question: Question, value: unknown, showing: Showing): string | undefined {
  const { words, documentWords, lang } = showing;
  if (value === undefined) return undefined;
  if (Array.isArray(value)) {
    return value.map((one) => shownAnswer(question, one, showing) ?? '').join(words.between);
  }
  if (isRaw(value)) {
    const wording = value[lang] ?? Object.values(value)[0];
    return typeof wording === 'string' ? wording : undefined;
  }
  const { form } = question;
  const quantity = form.type === 'written' && QUANTITIES.includes(form.format) ? quantityOf(String(value)) : undefined;
  if (quantity) return documentWords.quantity(quantity);
  return namedOptions(question, words).find((option) => option.value === String(value))?.name ?? String(value);
}
