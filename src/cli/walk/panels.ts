import type { ChalkInstance } from 'chalk';
import stringWidth from 'string-width';
import { reasonText } from '../../documents/smart-reasons.js';
import { Writer } from '../../documents/writer.js';
import type { DocumentWords } from '../../locales/en/documents.js';
import type { WalkWords } from '../../locales/en/walk.js';
import type { Locale } from '../../model/locale.js';
import { mostImportant } from '../../pipeline/smart/relevant.js';
import { scoreOf } from '../../pipeline/smart/smart.js';
import { at, listIn, ownId } from '../../walk/item.js';
import { spotOf } from '../../walk/places.js';
import type { Ground, Question } from '../../walk/question.js';
import { entityOf } from '../../walk/steps/scope.js';
import { wrapText } from '../wrap.js';
import { shortened } from './header.js';

/** What panels are drawn with. */
export interface Drawing {
  lang: Locale;
  words: WalkWords;
  documentWords: DocumentWords;
  paint: ChalkInstance;
  columns: number;
}

/** What is known so far of the item a question is about, drawn above it. */
export function panelOf(ground: Ground, question: Question, drawing: Drawing): string[] {
  const [kind] = question.code.split('.');
  if (kind === 'selection') return criteriaPanel(ground, question, drawing);
  const id = ownId(question.item);
  const standard = entityOf(ground, 'standard', id);
  if (standard && question.step >= 4) return smartPanel(ground, id ?? '', drawing);
  return subjectOf(question, drawing);
}

/** The words of whom or what it is about: an expectation, a behavior, a step. */
function subjectOf({ args, adds }: Question, { paint, columns, documentWords }: Drawing): string[] {
  const said = args.says ? documentWords.quoted(args.says) : (args.does ?? args.step ?? args.fix ?? args.role);
  if (!said || (adds && !args.says && !args.does)) return [];
  return wrapText(said, columns - 2).map((line) => paint.cyan(line));
}

/** The statement as it stands, and the five letters of SMART with the first thing that is lacking. */
function smartPanel(ground: Ground, id: string, { lang, words, documentWords, paint, columns }: Drawing): string[] {
  const standard = entityOf(ground, 'standard', id);
  if (!standard) return [];
  const { letters, marks } = documentWords.smart;
  const writer = new Writer(ground.project, lang, documentWords);
  const score = scoreOf(standard, { asOf: ground.asOf, locale: ground.locales[0] });
  const colors = { met: paint.green, partly: paint.yellow, unmet: paint.red };
  const row = score
    .map(({ letter, state }) => `${letter} ${colors[state](marks[state])} ${letters[letter]}`)
    .join('  ');
  const lacking = score.find(({ state }) => state !== 'met');
  const [reason] = lacking?.reasons ?? [];
  const behavior = ground.text(standard.behavior.data.does);
  const statement = ground.text(standard.data.statement);
  return [
    ...(statement === behavior ? [] : wrapText(behavior, columns - 2).map((line) => paint.dim(line))),
    ...wrapText(statement, columns - 2).map((line) => paint.cyan(line)),
    ...(columns < 60 ? [score.map(({ letter, state }) => letter + colors[state](marks[state])).join(' ')] : [row]),
    ...(lacking && reason
      ? wrapText(words.menu.facts(lacking.letter, reasonText(writer, reason)), columns - 2)
          .slice(0, 1)
          .map((line) => paint.dim(line))
      : []),
  ];
}

/** The behavior, and how it stands on the six criteria. */
function criteriaPanel(ground: Ground, { item, args }: Question, { words, paint, columns }: Drawing): string[] {
  const raw = spotOf(ground, item)?.raw;
  const { criteria } = words;
  const answers = listIn(raw, 'answers').flatMap((id) => entityOf(ground, 'expectation', id) ?? []);
  const first = mostImportant(answers) ?? answers[0];
  const judged = (key: string, missed: unknown) => {
    const value = at(raw, `selection.${key}`);
    return criteria.judged[value === undefined ? 'open' : value === missed ? 'missed' : 'met'];
  };
  const rows: [string, string][] = [
    [criteria.important, criteria.rating(first?.data.importance)],
    [criteria.performance, criteria.rating(first?.data.performance)],
    [criteria.controllable, judged('controllable', false)],
    [criteria.accepted, ground.text(at(raw, 'selection.accepted.by')) || criteria.judged.open],
    [criteria.predictive, judged('basis', 'complaints')],
    [criteria.realistic, judged('realistic', false)],
  ];
  const width = Math.max(...rows.map(([label]) => stringWidth(label)));
  return [
    ...wrapText(args.does ?? '', columns - 2).map((line) => paint.cyan(line)),
    ...rows.map(
      ([label, value]) =>
        `  ${paint.dim(label)}${' '.repeat(width - stringWidth(label) + 2)}${shortened(value, columns - width - 5)}`,
    ),
  ];
}
