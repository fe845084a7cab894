import type { ProblemMend, Severity } from '../model/problem.js';
import type { Project } from '../model/project.js';
import type { Path, Place, Range } from '../model/source.js';
import type { ExceptionUse } from './exceptions.js';

/** What a rule's findings weigh; `off`: the rule does not run. */
export type Level = 'off' | Severity;

export const PRESETS = ['minimal', 'recommended', 'strict'] as const;
export type Preset = (typeof PRESETS)[number];

/** What the rules are about, in the order in which they are always listed. */
export const TOPICS = [
  'format',
  'links',
  'encounters',
  'expectations',
  'selection',
  'kind',
  'smart',
  'pitfalls',
  'measures',
  'feedback',
  'jobs',
  'indices',
  'text',
  'assertions',
  'exceptions',
] as const;
export type Topic = (typeof TOPICS)[number];

/** Where in the field a rule comes from; the catalog has the full name of each. */
export const ORIGINS = [
  'file-format',
  'nine-steps',
  'six-criteria',
  'three-kinds',
  'zone-of-tolerance',
  'performance-index',
  'smart',
  'six-pitfalls',
  'golden-triangle',
  'stages-and-segments',
  'service-blueprint',
  'jobs',
  'statistics',
  'charter-principles',
  'gbt-1.1',
  'practice',
] as const;
export type Origin = (typeof ORIGINS)[number];

/** The options of a rule with their defaults; what is configured must be of the same type. */
export type Options = Readonly<Record<string, number | string | boolean | readonly string[]>>;

/** What a rule says of one place: `code` names the sentence in the catalog, `args` fill it. */
export interface Report {
  code: string;
  args?: Record<string, unknown>;
  /** The entity the finding is about, or its id alone where `at` says the place. */
  on?: string | { id: string; at: Place };
  /** The value at fault, by its path below `on`. */
  path?: Path;
  /** A key that `on` lacks, such as `owner` or `measure.source`: what stands around it is marked. */
  missing?: string;
  /** The place itself, where it is not below `on`. */
  at?: Place;
  /** Lines that hold no value, such as a comment. */
  span?: { file: string; range: Range };
  /** Whether the key or the value at the place is meant. */
  part?: 'key' | 'value';
  /** The word within the value, exactly as it is written there. */
  word?: string;
  mend?: ProblemMend;
}

export interface RuleContext<O extends Options = Options> {
  report(finding: Report): void;
  options: O;
  /** ISO date that due, review and expiry dates are held against. */
  asOf: string;
  /** What the project's exceptions came to; complete only for the rules of the topic `exceptions`. */
  exceptions: readonly ExceptionUse[];
  /** Every rule there is, the project's own assertions among them. */
  rules: ReadonlyMap<string, Rule>;
}

/** One rule: it visits the linked project and reports; it never reads files. */
export interface Rule<O extends Options = Options> {
  id: string;
  topic: Topic;
  origin: Origin;
  /** What its findings weigh under each preset. */
  levels: Readonly<Record<Preset, Level>>;
  options?: O;
  /** Its findings depend on the day. */
  dated?: true;
  /** Some of its findings carry a mend that is safe to apply unseen. */
  fixable?: true;
  check(project: Project, context: RuleContext<O>): void;
}

/** The type of `options` follows from their defaults. */
export function defineRule<const O extends Options>(rule: Rule<Widened<O>> & { options?: O }): Rule {
  return rule as unknown as Rule;
}

/** A default of 40 stands for any number. */
type Widened<O> = {
  [K in keyof O]: O[K] extends number
    ? number
    : O[K] extends string
      ? string
      : O[K] extends boolean
        ? boolean
        : readonly string[];
};
