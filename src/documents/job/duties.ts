import type { Role, Standard } from '../../model/project.js';
import { dutiesOf, type JobDuty, ownedBy, standardsOf } from '../../pipeline/duties.js';
import { bullets, columns, inlines, paragraph, table } from '../compose.js';
import { feedbackText } from '../standard-facts.js';
import type { Block, Inline } from '../tree.js';
import type { Writer } from '../writer.js';

export function duties(writer: Writer, role: Role): Block[] {
  const { words } = writer;
  const all = dutiesOf(role);
  if (all.length === 0) return [];
  return [
    paragraph(words.job.dutiesText),
    ...table(
      columns(words.job.dutyColumns, [[0.7, 'end'], 6, 2, [1.4, 'end'], 6]),
      all.map((duty) => [
        String(duty.rank),
        dutyText(writer, duty),
        duty.essential ? words.job.essential : words.job.occasional,
        duty.written?.data.share === undefined ? '' : writer.quantity(duty.written.data.share),
        duty.standards.map((standard) => writer.statement(standard)),
      ]),
    ),
  ];
}

function dutyText(writer: Writer, { written, derivedFrom }: JobDuty): Inline[][] {
  if (written) return [inlines(writer.text(written.data.does))];
  return [
    inlines(writer.text(derivedFrom?.data.does ?? '')),
    [{ type: 'badge', tone: 'plain', text: writer.words.job.derived }],
  ];
}

export function kpis(writer: Writer, role: Role): Block[] {
  const { words } = writer;
  const carried = standardsOf(role);
  const owned = ownedBy(role).filter((standard) => !carried.includes(standard));
  return [
    ...(carried.length > 0 ? [paragraph(words.job.kpisText)] : []),
    ...table(
      columns(words.job.kpiColumns, [5.2, 1.1, 2.5, 2.5, 1.7, 3.9]),
      carried.map((standard) => [
        writer.coded(standard),
        words.kinds[standard.data.kind],
        writer.quantity(standard.data.target),
        writer.quantity(standard.data.floor),
        writer.rhythm(standard.data.measure?.every),
        results(writer, role, standard),
      ]),
    ),
    ...(owned.length > 0
      ? [paragraph(words.job.ownsText), bullets(owned.map((standard) => writer.statement(standard)))]
      : []),
  ];
}

/** How the job holder learns of a result; who else is told, where it is not the job holder. */
function results(writer: Writer, role: Role, { data, feedbackTo }: Standard): string | undefined {
  if (feedbackTo !== undefined && feedbackTo !== role) return feedbackText(writer, data, feedbackTo);
  return writer.phrases([writer.text(data.feedback?.how), writer.rhythm(data.feedback?.every)]);
}
