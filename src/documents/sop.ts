import { ROUND_THE_CLOCK } from '../model/calendar.js';
import type { Behavior, Encounter, Role, Step } from '../model/project.js';
import { activeStandards, isSelected } from '../pipeline/selection.js';
import { bullets, columns, facts, inlines, lineBreak, paragraph, section, strong, table, text } from './compose.js';
import { approvals, frame, paragraphs, revisionTable, type Setting } from './frame.js';
import { numbered } from './outline.js';
import type { Block, DocumentTree, Inline } from './tree.js';
import type { Writer } from './writer.js';

/** The standard operating procedure of one encounter, for team leaders and the front line. */
export function buildSop(setting: Setting, encounter: Encounter, seq: number): DocumentTree {
  const { writer } = setting;
  const { words } = writer;
  return frame(setting, {
    kind: 'sop',
    name: `sop-${encounter.id}`,
    seq,
    title: writer.text(encounter.data.name),
    subtitle: words.sop.subtitle,
    cover: 'block',
    body: numbered([
      ...section(1, 'purpose', words.sop.purpose, purpose(writer, encounter)),
      ...section(1, 'scope', words.sop.scope, scope(writer, encounter)),
      ...section(1, 'responsibilities', words.sop.responsibilities, responsibilities(writer, encounter)),
      ...section(1, 'definitions', words.sop.definitions, definitions(writer, encounter)),
      ...section(1, 'procedure', words.sop.procedure, procedure(writer, encounter)),
      ...section(1, 'conduct', words.sop.conduct, conduct(writer, encounter)),
      ...section(1, 'recovery', words.sop.recovery, recovery(writer, encounter)),
      ...section(1, 'records', words.sop.records, records(writer, encounter)),
      ...section(1, 'revisions', words.sop.revisions, revisionTable(writer)),
      ...section(1, 'approval', words.sop.approvals, approvals(writer)),
    ]),
  });
}

function purpose(writer: Writer, { expectations }: Encounter): Block[] {
  const { words } = writer;
  if (expectations.length === 0) return [paragraph(words.sop.noExpectations)];
  const asked = expectations.every((one) => one.data.source !== undefined);
  return [paragraph(words.sop.purposeText(asked)), bullets(expectations.map((one) => writer.says(one)))];
}

function scope(writer: Writer, encounter: Encounter): Block[] {
  const { words } = writer;
  const { data, service, segments } = encounter;
  return [
    ...paragraphs(writer, data.description),
    ...facts([
      [words.sop.service, service && writer.listed([writer.text(service.data.name), writer.text(service.data.scope)])],
      [words.sop.stage, data.stage && words.stage[data.stage]],
      [words.sop.channel, data.channel && words.channel[data.channel]],
      [words.sop.customers, writer.listed(segments.map((segment) => writer.text(segment.data.name)))],
      [words.sop.known, data.known && words.known[data.known]],
    ]),
  ];
}

/** Every role of the encounter, with its selected behaviors and its part behind the scenes. */
function responsibilities(writer: Writer, encounter: Encounter): Block[] {
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

function definitions(writer: Writer, encounter: Encounter): Block[] {
  const { words, project } = writer;
  const standards = activeStandards(encounter.behaviors);
  const calendars = new Set(standards.flatMap(({ data }) => data.measure?.clock?.calendar ?? []));
  const terms = words.sop.definitionTerms;
  const waits = encounter.steps.some((step) => step.data.wait);
  return facts([
    [terms.wait, waits ? words.sop.definitionWait : undefined],
    [terms.target, standards.some((one) => one.target) ? words.manual.readingRows.target : undefined],
    [terms.floor, standards.some((one) => one.floor) ? words.manual.readingRows.floor : undefined],
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

function procedure(writer: Writer, { steps }: Encounter): Block[] {
  const { words } = writer;
  if (steps.length === 0) return [paragraph(words.sop.noSteps)];
  return table(
    columns(words.sop.procedureColumns, [[0.6, 'end'], 3, 5, 2.4, 4]),
    steps.map((step, i) => [
      String(i + 1),
      writer.text(step.data.customer),
      actions(writer, step),
      writer.listed((step.data.evidence ?? []).map((one) => writer.text(one))),
      requirements(writer, step),
    ]),
  );
}

function actions(writer: Writer, step: Step): Inline[][] {
  const { words } = writer;
  const { onstage, backstage, support, decision } = step.data;
  const action = (data: typeof onstage, role: Role | undefined, note?: string): Inline[][] => {
    if (!data) return [];
    const who = writer.roleTitle(role);
    const lead = who === undefined ? [] : [strong(note ? words.sop.offstage(who, note) : who), lineBreak];
    return [[...lead, text(writer.text(data.action))]];
  };
  return [
    ...action(onstage, step.onstage),
    ...action(backstage, step.backstage, words.sop.backstage),
    ...(support ? [inlines(words.sop.support(writer.text(support)))] : []),
    ...(decision ? [inlines(words.sop.decision(writer.text(decision)))] : []),
  ];
}

/** What holds for a step: its waiting time, and the standards of the behaviors shown in it. */
function requirements(writer: Writer, step: Step): Inline[][] {
  const { words } = writer;
  const { wait } = step.data;
  const standards = activeStandards(step.behaviors);
  return [
    ...(wait ? [inlines(words.sop.waitTime(writer.quantity(wait.standard), writer.quantity(wait.tolerable)))] : []),
    ...standards.map((standard) => writer.statement(standard)),
  ];
}

/** Selected behaviors that belong to no single step. */
function conduct(writer: Writer, { behaviors }: Encounter): Block[] {
  const general = behaviors.filter((behavior) => isSelected(behavior) && !behavior.step);
  return table(
    columns(writer.words.sop.conductColumns, [2, 4, 4]),
    general.map((behavior) => [
      writer.roleTitle(behavior.role),
      writer.text(behavior.data.does),
      statements(writer, behavior),
    ]),
  );
}

function statements(writer: Writer, { standards }: Behavior): Inline[][] {
  return standards.map((standard) => writer.statement(standard));
}

function recovery(writer: Writer, { steps }: Encounter): Block[] {
  const { words } = writer;
  return table(
    columns(words.sop.recoveryColumns, [[0.6, 'end'], 4, 6]),
    steps.flatMap(({ data: { fail } }, i) =>
      fail ? [[String(i + 1), writer.text(fail.point), writer.text(fail.recovery) ?? words.sop.noRecovery]] : [],
    ),
  );
}

function records(writer: Writer, { behaviors }: Encounter): Block[] {
  const { words } = writer;
  const measured = activeStandards(behaviors).filter((standard) => standard.data.measure);
  return table(
    columns(words.sop.recordColumns, [5, 5, 3, 2]),
    measured.map((standard) => {
      const { measure } = standard.data;
      return [
        writer.statement(standard),
        writer.text(measure?.counts) ?? (measure?.question && words.quoted(writer.text(measure.question))),
        measure?.source && words.source[measure.source],
        writer.rhythm(measure?.every),
      ];
    }),
  );
}
