import type { Encounter, Step } from '../../model/project.js';
import { activeStandards, isSelected } from '../../pipeline/selection.js';
import { columns, gap, inlines, section, strong, table } from '../compose.js';
import type { Block } from '../tree.js';
import type { Writer } from '../writer.js';

/** What to decide on the way, what can fail and how to make up for it, and how far staff may go by themselves. */
export function recovery(writer: Writer, encounter: Encounter): Block[] {
  const { sop } = writer.words;
  return [
    ...section(2, 'decisions', sop.decisions, decisions(writer, encounter)),
    ...section(2, 'failures', sop.failures, failures(writer, encounter)),
    ...section(2, 'authority', sop.authority, authority(writer, encounter)),
  ];
}

function decisions(writer: Writer, { steps }: Encounter): Block[] {
  return table(
    columns(writer.words.sop.decisionColumns, [[0.7, 'end'], 3, 8]),
    steps.flatMap((step, i) =>
      step.data.decision ? [[String(i + 1), doer(writer, step), writer.text(step.data.decision)]] : [],
    ),
  );
}

function failures(writer: Writer, { steps }: Encounter): Block[] {
  const { words } = writer;
  return table(
    columns(words.sop.recoveryColumns, [[0.7, 'end'], 3, 4, 6]),
    steps.flatMap((step, i) => {
      const { fail } = step.data;
      if (!fail) return [];
      const recovery = fail.recovery ? writer.text(fail.recovery) : [gap(words.sop.noRecovery)];
      return [[String(i + 1), doer(writer, step), writer.text(fail.point), recovery]];
    }),
  );
}

/** Of the roles that face customers here, in the order in which they come in. */
function authority(writer: Writer, { steps, behaviors }: Encounter): Block[] {
  const facing = [...steps.map(({ onstage }) => onstage), ...behaviors.filter(isSelected).map(({ role }) => role)];
  const roles = new Set(facing.filter((role) => role !== undefined));
  return table(
    columns(writer.words.sop.authorityColumns, [3, 8]),
    [...roles].flatMap((role) => {
      const may = role.data.authority ?? [];
      return may.length === 0
        ? []
        : [[[strong(writer.text(role.data.title))], may.map((one) => inlines(writer.text(one)))]];
    }),
  );
}

/** Who acts in a step: before the customer, or else behind the scenes. */
function doer(writer: Writer, { onstage, backstage }: Step): string | undefined {
  return writer.roleTitle(onstage ?? backstage);
}

export function records(writer: Writer, { behaviors }: Encounter): Block[] {
  const { words } = writer;
  const measured = activeStandards(behaviors).filter((standard) => standard.data.measure);
  return table(
    columns(words.sop.recordColumns, [5, 4, 2.4, 2, 2.6]),
    measured.map((standard) => {
      const { measure } = standard.data;
      return [
        writer.statement(standard),
        [measure?.question && words.quoted(writer.text(measure.question)), writer.text(measure?.counts)].flatMap(
          (one) => (one ? [inlines(one)] : []),
        ),
        measure?.source && words.source[measure.source],
        writer.rhythm(measure?.every),
        writer.roleTitle(standard.owner),
      ];
    }),
  );
}
