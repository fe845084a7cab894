import type { Behavior, Encounter, Role, Step } from '../../model/project.js';
import { activeStandards, isActive, isSelected } from '../../pipeline/selection.js';
import { columns, inlines, lineBreak, paragraph, strong, table, text } from '../compose.js';
import type { Block, Inline } from '../tree.js';
import type { Writer } from '../writer.js';

export function procedure(writer: Writer, { steps }: Encounter): Block[] {
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
    ...standards.map((standard) => writer.coded(standard)),
  ];
}

/** Selected behaviors that belong to no single step. */
export function conduct(writer: Writer, { behaviors }: Encounter): Block[] {
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
  return standards.filter(isActive).map((standard) => writer.coded(standard));
}
