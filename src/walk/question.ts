import type { WalkWords } from '../locales/en/walk.js';
import type { Locale } from '../model/locale.js';
import type { Project } from '../model/project.js';
import type { Path } from '../model/source.js';
import type { Why } from '../pipeline/proposals/proposal.js';
import type { StepNumber } from '../pipeline/steps.js';
import type { Change } from '../workspace/edits/change.js';
import { at, type Item, isRaw, listIn, nameOf, proposeId, type Raw } from './item.js';
import type { Sayings } from './statement.js';
import { wordingChange, wordingIn } from './wording.js';

export type QuestionCode = keyof WalkWords['questions'];

/** What a person may answer, in the form in which the file gets it. */
export type Answer = string | number | boolean | readonly string[];

/** What is written in a format and checked while it is typed. */
export type WrittenFormat =
  | 'rating'
  | 'duration'
  | 'level'
  | 'target'
  | 'date'
  | 'id'
  | 'scale'
  | 'sample'
  | 'percentile';

/** A choice; named by the catalog where it has no name of its own. */
export interface Option {
  value: string;
  name?: string;
}

export type Form =
  | { type: 'text' }
  | { type: 'texts' }
  | { type: 'written'; format: WrittenFormat }
  | { type: 'yes-no' }
  | { type: 'choice'; options: readonly Option[] }
  /** Several of them. */
  | { type: 'many'; options: readonly Option[] }
  /** A role by its id, or the title of one that does not exist yet, as `{new: …}`. */
  | { type: 'role'; options: readonly Option[]; without?: 'system' };

/**
 * When a question is asked of its own accord: `needed`, because its gate or the recommended rules ask
 * for the answer; `offered`, when its item is new; `confirm`, when its item is new, though an answer
 * stands there; `again`, while a list is being filled; `known` and `seldom`, only when asked for.
 */
export type Asking = 'needed' | 'offered' | 'confirm' | 'again' | 'known' | 'seldom';

/** The changes of one file. */
export interface Edit {
  file: string;
  changes: Change[];
}

/** Where the item of a question stands when its answer is written. */
export interface Standing {
  path: Path;
  raw: unknown;
  locale: Locale;
}

export interface Question {
  /** Names it for as long as its item keeps its id. */
  key: string;
  code: QuestionCode;
  step: StepNumber;
  item: Item;
  /** Below the item, with dots. */
  path: string;
  form: Form;
  asking: Asking;
  current: unknown;
  /** Enter alone leaves it open: nobody knows yet, or there is none. */
  blank: boolean;
  args: Readonly<Record<string, string>>;
  proposal?: { value: Answer; why?: Why };
  /** The list an answer adds an item to, the kind of it and the key of its text. */
  adds?: { list: string; kind: string; text: string };
  /** Lint rules to hear before an answer is written. */
  watch: readonly string[];
  write(answer: Answer, standing: Standing): Edit[];
}

/** What questions grow from: the project as it stands, and the words of its languages. */
export interface Ground {
  project: Project;
  /** The data of a file as it was read. */
  data(file: string): unknown;
  asOf: string;
  locales: readonly [Locale, ...Locale[]];
  sayings: ReadonlyMap<Locale, Sayings>;
  /** The file of the service that is walked, and of its encounters but for those that stand elsewhere. */
  file: string;
  rolesFile: string;
  /** The roles that came up in this sitting, by their ids. */
  newcomers: ReadonlySet<string>;
  /** Every id there is. */
  taken: ReadonlySet<string>;
  text(value: unknown): string;
}

interface Details {
  /** When it is asked while nothing is written; what is written is `known` but for `confirm`. */
  asking?: Asking;
  /** It is no question here otherwise. */
  when?: boolean;
  proposal?: Question['proposal'] | undefined;
  args?: Record<string, string>;
  blank?: boolean;
  watch?: readonly string[];
  adds?: Question['adds'] & { more?: Raw };
  /** Tells questions of one code and path apart. */
  mark?: string;
  write?: Question['write'];
}

type Ask = (code: QuestionCode, path: string, form: Form, details?: Details) => Question[];

/** Makes the questions about one item: a list of one, or an empty one where there is nothing to ask. */
export function questionsAbout(
  ground: Ground,
  step: StepNumber,
  item: Item,
  raw: unknown,
  args: Record<string, string> = {},
): Ask {
  return (code, path, form, details = {}) => {
    if (details.when === false) return [];
    const { asking = 'needed', adds, mark = '' } = details;
    const current = adds ? undefined : at(raw, path);
    const question: Question = {
      key: `${nameOf(item)}:${path || `${adds?.list}+`}${mark}`,
      code,
      step,
      item,
      path,
      form,
      asking: current === undefined || asking === 'confirm' ? asking : 'known',
      current,
      blank: details.blank ?? asking !== 'needed',
      args: { ...args, ...details.args },
      ...(details.proposal && { proposal: details.proposal }),
      ...(adds && { adds }),
      watch: details.watch ?? [],
      write: details.write ?? (adds ? adding(ground, item, adds) : setting(ground, item, path, form)),
    };
    return [question];
  };
}

function setting(ground: Ground, item: Item, key: string, form: Form): Question['write'] {
  return (answer, { path, raw, locale }) => {
    const whole = [...path, ...key.split('.')];
    const text = form.type === 'text' && typeof answer === 'string';
    const [main] = ground.locales;
    const current = at(raw, key);
    const change: Change = text
      ? wordingChange(whole, current, answer, locale, main)
      : { set: whole, to: locale === main ? answer : inBoth(current, answer, main, locale) };
    return [{ file: item.file, changes: [change] }];
  };
}

/** The texts of a list with their wordings in a second language, one for each as far as there are any. */
function inBoth(current: unknown, wordings: Answer, main: Locale, other: Locale): unknown {
  if (!Array.isArray(current) || !Array.isArray(wordings)) return wordings;
  return current.map((one: unknown, i) =>
    wordings[i] === undefined ? one : { ...(isRaw(one) ? one : { [main]: one }), [other]: wordings[i] },
  );
}

function adding(ground: Ground, item: Item, adds: NonNullable<Details['adds']>): Question['write'] {
  return (answer, { path, raw }) => {
    const id = proposeId(String(answer), adds.kind, ground.taken);
    const made = { id, [adds.text]: answer, ...adds.more };
    return [
      { file: item.file, changes: [{ insert: [...path, adds.list], at: listIn(raw, adds.list).length, item: made }] },
    ];
  };
}

/** How an id is confirmed: a number behind the kind gives way to a telling one, once there are Latin words for it. */
export function confirmedId(ground: Ground, raw: unknown, key: string, kind: string): Details {
  const id = at(raw, 'id');
  const value = at(raw, key);
  const latin = isRaw(value) ? wordingIn(value, 'en', ground.locales[0]) : undefined;
  const plain = id === undefined || (typeof id === 'string' && id.startsWith(`${kind}-`) && /-\d+$/.test(id));
  const asking = id === undefined ? 'needed' : 'confirm';
  return plain && latin !== undefined
    ? { asking, proposal: { value: proposeId(latin, kind, ground.taken) } }
    : { asking };
}

export const text: Form = { type: 'text' };
export const yesNo: Form = { type: 'yes-no' };
export const written = (format: WrittenFormat): Form => ({ type: 'written', format });
export const choice = (...values: string[]): Form => ({ type: 'choice', options: values.map((value) => ({ value })) });

/** The roles of the project by title; `without` offers that no person does it. */
export function roleForm(ground: Ground, without?: 'system'): Form {
  const options = ground.project.roles.map(({ id, data }) => ({ value: id, name: ground.text(data.title) }));
  return { type: 'role', options, ...(without && { without }) };
}
