import type { WalkWords } from '../../locales/en/walk.js';
import type { Locale } from '../../model/locale.js';
import { isRaw } from '../../walk/item.js';
import type { Option, Question } from '../../walk/question.js';

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
export function shownAnswer(question: Question, value: unknown, words: WalkWords, locale: Locale): string | undefined {
  if (value === undefined) return undefined;
  if (Array.isArray(value)) {
    return value.map((one) => shownAnswer(question, one, words, locale) ?? '').join(words.between);
  }
  if (isRaw(value)) {
    const wording = value[locale] ?? Object.values(value)[0];
    return typeof wording === 'string' ? wording : undefined;
  }
  return namedOptions(question, words).find((option) => option.value === String(value))?.name ?? String(value);
}
