import type { Locale, Text } from '../model/locale.js';
import type { Behavior, Project, Role, Standard } from '../model/project.js';
import { type Quantity, quantityOf, unitName } from '../model/quantity.js';
import { textIn } from '../model/text.js';
import { chainOf } from './chain.js';
import { dutiesOf, ownedBy, standardsOf } from './duties.js';
import { activeStandards } from './selection.js';
import { type SmartScore, scoreOf } from './smart/smart.js';

/** A quantity in the JSON contracts; `operator` is one of >= <= > < =, and null where none was written. */
export interface QuantityRecord {
  operator: string | null;
  value: number;
  unit: string;
}

/** One standard in the JSON contract of `csm standards list` and `standards.json`. */
export interface StandardRecord {
  id: string;
  kind: 'hard' | 'soft';
  statement: string;
  encounter: string;
  behavior: string;
  role: string | null;
  /** Ids of the expectations it answers; none for a company-defined standard. */
  expectations: string[];
  /** Whether a customer expectation stands behind it; otherwise it is company-defined. */
  customerDefined: boolean;
  measure: MeasureRecord | null;
  target: QuantityRecord | null;
  floor: QuantityRecord | null;
  baseline: QuantityRecord | null;
  owner: string | null;
  feedback: { to: string | null; how: string | null; every: string | null } | null;
  published: boolean | null;
  review: string | null;
  /** How it stands at the five letters, each with its reasons. */
  smart: SmartScore;
}

export interface MeasureRecord {
  statistic: string;
  percentile: number | null;
  counts: string | null;
  of: string | null;
  excludes: string | null;
  clock: { from: string; to: string; calendar: string | null } | null;
  within: QuantityRecord | null;
  question: string | null;
  scale: string | null;
  /** What the ends of the scale mean, where it says so. */
  ends: { low: string; high: string } | null;
  favorable: string | null;
  source: string | null;
  sample: string | null;
  every: string | null;
}

/** One job in the JSON contract of `csm jobs list`. */
export interface JobRecord {
  id: string;
  title: string;
  reportsTo: string | null;
  duties: {
    rank: number;
    does: string;
    essential: boolean;
    share: QuantityRecord | null;
    derived: boolean;
    standards: string[];
  }[];
  /** Ids of the standards the job is judged by. */
  standards: string[];
  /** Ids of the standards whose results it answers for. */
  owns: string[];
  review: string | null;
}

/** The version of both contracts: raised when a field changes its meaning or goes. */
export const RECORDS_VERSION = 1;

/** The standards in force, their texts in `locale`; `asOf` as in `standardRecord`. */
export function standardRecords(project: Project, locale: Locale, asOf?: string): StandardRecord[] {
  return activeStandards(project.behaviors).map((standard) => standardRecord(project, standard, locale, asOf));
}

/**
 * One standard, in force or not. `asOf`: the ISO date its review is held against in the SMART score;
 * without it no review is overdue.
 */
export function standardRecord(project: Project, standard: Standard, locale: Locale, asOf?: string): StandardRecord {
  return { ...recordOf(standard, speaker(project, locale)), smart: scoreOf(standard, { locale, asOf }) };
}

/** The jobs with their ranked duties, written and derived, their texts in `locale`. */
export function jobRecords(project: Project, locale: Locale): JobRecord[] {
  return project.roles.map((role) => jobRecord(role, speaker(project, locale)));
}

type Say = (text: Text) => string;

function speaker(project: Project, locale: Locale): Say {
  return (text) => textIn(text, locale, project.locales[0]);
}

function recordOf(standard: Standard, say: Say): Omit<StandardRecord, 'smart'> {
  const { data, behavior } = standard;
  return {
    id: standard.id,
    kind: data.kind,
    statement: say(data.statement),
    encounter: behavior.encounter.id,
    behavior: behavior.id,
    role: behavior.role?.id ?? null,
    expectations: behavior.answers.map((expectation) => expectation.id),
    customerDefined: chainOf(standard).customerDefined,
    measure: measureRecord(standard, say),
    target: quantityRecord(standard.target),
    floor: quantityRecord(standard.floor),
    baseline: quantityRecord(standard.baseline),
    owner: standard.owner?.id ?? null,
    feedback: data.feedback
      ? { to: standard.feedbackTo?.id ?? null, how: said(data.feedback.how, say), every: data.feedback.every ?? null }
      : null,
    published: data.published ?? null,
    review: data.review ?? null,
  };
}

function measureRecord({ data: { measure } }: Standard, say: Say): MeasureRecord | null {
  if (!measure) return null;
  const { clock } = measure;
  return {
    statistic: measure.statistic,
    percentile: measure.percentile ?? null,
    counts: said(measure.counts, say),
    of: said(measure.of, say),
    excludes: said(measure.excludes, say),
    clock: clock ? { from: say(clock.from), to: say(clock.to), calendar: clock.calendar ?? null } : null,
    within: quantityRecord(quantityOf(measure.within)),
    question: said(measure.question, say),
    scale: measure.scale ?? null,
    ends: measure.ends ? { low: say(measure.ends.low), high: say(measure.ends.high) } : null,
    favorable: written(measure.favorable),
    source: measure.source ?? null,
    sample: written(measure.sample),
    every: measure.every ?? null,
  };
}

function jobRecord(role: Role, say: Say): JobRecord {
  return {
    id: role.id,
    title: say(role.data.title),
    reportsTo: role.reportsTo?.id ?? null,
    duties: dutiesOf(role).map(({ rank, written: duty, derivedFrom, essential, standards }) => ({
      rank,
      does: say(duty?.data.does ?? (derivedFrom as Behavior).data.does),
      essential,
      share: quantityRecord(quantityOf(duty?.data.share)),
      derived: duty === undefined,
      standards: standards.map((standard) => standard.id),
    })),
    standards: standardsOf(role).map((standard) => standard.id),
    owns: ownedBy(role).map((standard) => standard.id),
    review: role.data.review ?? null,
  };
}

function quantityRecord(quantity: Quantity | undefined): QuantityRecord | null {
  if (!quantity) return null;
  return { operator: quantity.operator ?? null, value: quantity.value.toNumber(), unit: unitName(quantity.unit) };
}

function said(text: Text | undefined, say: Say): string | null {
  return text === undefined ? null : say(text);
}

function written(value: string | number | undefined): string | null {
  return value === undefined ? null : String(value);
}
