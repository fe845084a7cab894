import { ROUND_THE_CLOCK } from '../../model/calendar.js';
import type { Encounter, Expectation, Role } from '../../model/project.js';
import { isAssumed } from '../../pipeline/evidence.js';
import { activeStandards, isSelected } from '../../pipeline/selection.js';
import { bullets, columns, facts, gap, inlines, lines, paragraph, strong, table } from '../compose.js';
import { knownMark, marked, sourceMark } from '../draft-basis.js';
import { paragraphs } from '../frame.js';
import type { Block, Inline } from '../tree.js';
import type { Writer } from '../writer.js';

export function purpose(writer: Writer, { expectations }: Encounter): Block[] {
  const { words } = writer;
  if (expectations.length === 0) return [paragraph(words.sop.noExpectations)];
  return [
    paragraph(words.sop.purposeText(knownFrom(expectations))),
    bullets(expectations.map((one) => marked(writer.says(one), sourceMark(writer, one)))),
  ];
}

function knownFrom(expectations: readonly Expectation[]): 'asked' | 'assumed' | 'unsaid' {
  if (expectations.every(isAssumed)) return 'assumed';
  return expectations.every((one) => one.data.source !== undefined && !isAssumed(one)) ? 'asked' : 'unsaid';
}

export function scope(writer: Writer, encounter: Encounter): Block[] {
  const { words } = writer;
  const { data, service, segments } = encounter;
  return [
    ...paragraphs(writer, data.description),
    ...facts([
      [words.sop.service, service && lines([writer.text(service.data.name), writer.text(service.data.scope)])],
      [words.sop.stage, data.stage && words.stage[data.stage]],
      [words.sop.channel, data.channel && words.channel[data.channel]],
      [words.sop.customers, writer.listed(segments.map((segment) => writer.text(segment.data.name)))],
      [words.sop.known, known(writer, encounter)],
    ]),
  ];
}

function known(writer: Writer, encounter: Encounter): Inline[] {
  const { known: basis } = encounter.data;
  if (basis === undefined) return knownMark(writer, encounter);
  const said = writer.words.known[basis];
  return basis === 'observed' ? inlines(said) : [gap(said)];
}

/** Every role of the encounter, with its selected behaviors and its part behind the scenes. */
export function responsibilities(writer: Writer, encounter: Encounter): Block[] {
  const parts = new Map<Role, string[]>();
  const add = (role: Role | undefined, what: string | undefined) => {
    if (role && what) parts.set(role, [...(parts.get(role) ?? []), what]);
  };
  for (const behavior of encounter.behaviors.filter(isSelected)) add(behavior.role, writer.text(behavior.data.does));
  // What a role does in the open is said by its behaviors, where it has any.
  const shown = new Set(parts.keys());
  for (const step of encounter.steps) {
    if (!step.onstage || !shown.has(step.onstage)) add(step.onstage, writer.text(step.data.onstage?.action));
    add(step.backstage, writer.text(step.data.backstage?.action));
  }
  return table(
    columns(writer.words.sop.responsibilityColumns, [1, 3]),
    [...parts].map(([role, does]) => [[strong(writer.text(role.data.title))], does.map((one) => inlines(one))]),
  );
}

export function definitions(writer: Writer, encounter: Encounter): Block[] {
  const { words, project } = writer;
  const standards = activeStandards(encounter.behaviors);
  const calendars = new Set(standards.flatMap(({ data }) => data.measure?.clock?.calendar ?? []));
  const terms = words.sop.definitionTerms;
  const waits = encounter.steps.some((step) => step.data.wait);
  return facts([
    [terms.wait, waits ? words.sop.definitionWait : undefined],
    [terms.target, standards.some((one) => one.target) ? words.manual.readingRows.target : undefined],
    [terms.floor, standards.some((one) => one.floor) ? words.manual.readingRows.floor : undefined],
    [terms.code, standards.length > 0 ? words.sop.definitionCode : undefined],
    ...[...calendars]
      .filter((name) => name !== ROUND_THE_CLOCK)
      .map((name): [string, string | undefined] => {
        const calendar = project.config.calendars?.[name];
        return [
          writer.calendarName(name),
          calendar && words.sop.calendarHours(calendar.days, calendar.hours, calendar.timezone),
        ];
      }),
  ]);
}
