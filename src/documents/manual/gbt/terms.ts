import { ABBREVIATIONS } from '../../../locales/abbreviations.js';
import { type GbtTerm, TERM_NAMES } from '../../../locales/gbt-terms.js';
import { ROUND_THE_CLOCK } from '../../../model/calendar.js';
import type { Standard } from '../../../model/project.js';
import { isAssumed } from '../../../pipeline/evidence.js';
import { activeStandards } from '../../../pipeline/selection.js';
import { inlines, lineBreak, paragraph, strong, text } from '../../compose.js';
import type { Setting } from '../../frame.js';
import { insertBelow } from '../../inserts.js';
import type { Block, Inline } from '../../tree.js';
import type { Writer } from '../../writer.js';
import type { Clause } from './clauses.js';

/** Chapter 3: the terms this document uses, each a clause with its English equivalent. */
export function terms(setting: Setting): Clause {
  const { writer } = setting;
  const { gbt } = writer.words;
  const defined = termsIn(writer).map((name): Clause => {
    const { [writer.locale]: term, en } = TERM_NAMES[name];
    const supposed =
      name === 'expectation' && writer.project.encounters.some((one) => one.expectations.some(isAssumed));
    const definition = supposed ? gbt.supposedExpectation : gbt.definition[name];
    return termClause(`term:${name}`, term, writer.locale === 'en' ? undefined : en, definition);
  });
  return {
    title: gbt.terms,
    blocks: () => [paragraph(gbt.termsApply), ...insertBelow(setting, 'manual.reading')],
    clauses: [...defined, ...calendars(writer)],
  };
}

/** The terms of the format that occur in the project. */
export function termsIn({ project }: Writer): GbtTerm[] {
  const standards = activeStandards(project.behaviors);
  const waits = project.encounters.flatMap(({ steps }) => steps.flatMap(({ data }) => data.wait ?? []));
  const has = (test: (standard: Standard) => boolean) => standards.some(test);
  const used: [GbtTerm, boolean][] = [
    ['encounter', project.encounters.length > 0],
    ['expectation', project.encounters.some(({ expectations }) => expectations.length > 0)],
    ['hard', has(({ data }) => data.kind === 'hard')],
    ['soft', has(({ data }) => data.kind === 'soft')],
    ['fix', project.encounters.some(({ fixes }) => fixes.length > 0)],
    ['target', has(({ data }) => data.target !== undefined)],
    ['floor', has(({ data }) => data.floor !== undefined)],
    ['baseline', has(({ data }) => data.baseline !== undefined)],
    ['standardTime', waits.some(({ standard }) => standard !== undefined)],
    ['tolerableTime', waits.some(({ tolerable }) => tolerable !== undefined)],
  ];
  return used.flatMap(([name, occurs]) => (occurs ? [name] : []));
}

/** What a business hour is, for each calendar a clock keeps to. */
function calendars(writer: Writer): Clause[] {
  const { words, project } = writer;
  const names = new Set(activeStandards(project.behaviors).flatMap(({ data }) => data.measure?.clock?.calendar ?? []));
  return [...names].flatMap((name): Clause[] => {
    const calendar = project.config.calendars?.[name];
    if (name === ROUND_THE_CLOCK || !calendar) return [];
    const hours = words.sop.calendarHours(calendar.days, calendar.hours, calendar.timezone);
    return [termClause(`calendar:${name}`, writer.calendarName(name), undefined, words.gbt.calendar(hours))];
  });
}

function termClause(key: string, term: string, english: string | undefined, definition: string): Clause {
  const named: Inline[] = [strong(term), ...(english === undefined ? [] : inlines('\u3000', english))];
  // One paragraph, so that no page ends between the two.
  return { keys: [key], blocks: () => [paragraph([...named, lineBreak, ...inlines(definition)])] };
}

/** Chapter 4, where the standards use abbreviations. */
export function abbreviations(writer: Writer): Clause[] {
  const { gbt } = writer.words;
  const used = ABBREVIATIONS.filter(({ short }) => occurs(writer, short));
  if (used.length === 0) return [];
  const line = (one: (typeof used)[number]): Block =>
    paragraph([text(writer.words.pair(one.short, gbt.abbreviation(one)))]);
  return [{ title: gbt.abbreviations, blocks: () => [paragraph(gbt.abbreviationsApply), ...used.map(line)] }];
}

function occurs(writer: Writer, short: string): boolean {
  // No \b: between a Chinese character and a letter there is none.
  const word = new RegExp(`(?<![A-Za-z0-9])${short}(?![A-Za-z0-9])`);
  const { encounters } = writer.project;
  return encounters.some(({ data, behaviors, steps }) =>
    [
      data.name,
      ...steps.flatMap((step) => [step.data.onstage?.action, step.data.backstage?.action]),
      ...behaviors.map((behavior) => behavior.data.does),
      ...activeStandards(behaviors).flatMap((one) => [one.data.statement, one.data.measure?.counts]),
    ].some((one) => one !== undefined && word.test(writer.text(one))),
  );
}
