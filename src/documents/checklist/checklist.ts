import type { Encounter } from '../../model/project.js';
import { type ChecklistLine, checklistOf } from '../../pipeline/checklist.js';
import { assumptionsOf } from '../../pipeline/evidence.js';
import { isAskedOfObservers, isOutOfSight, timeLimits } from '../../pipeline/observation.js';
import { activeStandards } from '../../pipeline/selection.js';
import { bullets, columns, form, inlines, keep, paragraph, section, strong } from '../compose.js';
import { draftBasis, knownMark, marked } from '../draft-basis.js';
import { frame, type Setting } from '../frame.js';
import { insert } from '../inserts.js';
import { answerTo, BOX } from '../scale.js';
import type { Block, DocumentTree, Inline } from '../tree.js';
import type { Writer } from '../writer.js';
import { scoring } from './score.js';

/** An encounter with what is to be seen in it. */
export interface Part {
  encounter: Encounter;
  lines: ChecklistLine[];
}

/** The checklist of auditors and mystery shoppers, to be filled in by hand; none where nothing is standardized. */
export function buildChecklist(setting: Setting): DocumentTree | undefined {
  const { writer } = setting;
  const { words, project } = writer;
  const parts = project.encounters
    .map((encounter, i) => ({ encounter, lines: checklistOf(encounter, i + 1) }))
    .filter(({ lines }) => lines.length > 0);
  if (parts.length === 0) return undefined;
  const { checklist } = words;
  return frame(setting, {
    kind: 'checklist',
    name: 'checklist',
    title: checklist.title,
    cover: 'block',
    notes: draftBasis(writer, assumptionsOf(project)),
    body: [
      ...insert(setting, 'checklist.opening'),
      form(columns(checklist.visit, [2, 1.4, 3, 3, 3]), [checklist.visit.map(() => undefined)]),
      ...section(1, 'use', checklist.use, [bullets(checklist.useLines)]),
      ...parts.flatMap((part) => encounterPart(writer, part)),
      ...scoring(writer, parts),
      ...insert(setting, 'checklist.closing'),
      { type: 'signatures', rows: [{ role: checklist.observer }] },
    ],
  });
}

function encounterPart(writer: Writer, { encounter, lines }: Part): Block[] {
  const { checklist } = writer.words;
  const box: [number, 'center'] = [1, 'center'];
  const name = marked(writer.text(encounter.data.name), knownMark(writer, encounter));
  return [
    { type: 'heading', level: 1, id: `encounter-${encounter.id}`, content: name },
    form(
      columns(checklist.columns, [[1, 'end'], 8.4, [1, 'end'], box, box, [1.4, 'center'], 3.2]),
      lines.map((line) => [line.number, toSee(writer, line), String(line.points), BOX, BOX, BOX, undefined]),
    ),
    ...around(writer, encounter),
    ...impressions(writer, encounter),
  ];
}

/** Who does what; the standard behind it where one case can keep or break it; how long it may take. */
function toSee(writer: Writer, { behavior, standards }: ChecklistLine): Inline[][] {
  const { words } = writer;
  const { checklist } = words;
  const does = writer.text(behavior.data.does);
  const who = writer.roleTitle(behavior.role);
  const said: Inline[] = who === undefined ? [strong(does)] : [strong(who), ...inlines(` ${does}`)];
  const unseen: Inline[] = isOutOfSight(behavior) ? [{ type: 'badge', tone: 'plain', text: checklist.outOfSight }] : [];
  const limits = new Map(timeLimits(standards).map(({ standard, time }) => [standard, time]));
  return [
    marked(said, unseen),
    ...standards.flatMap((standard): Inline[][] => {
      const limit = limits.get(standard);
      return [
        [...writer.statement(standard), ...inlines(' '), writer.code(standard)],
        ...(limit === undefined ? [] : [inlines(checklist.limit(writer.quantity(limit)))]),
      ];
    }),
  ];
}

/** What should stand around the customer and how long the wait may be, to be noted beside the score. */
function around(writer: Writer, { steps }: Encounter): Block[] {
  const { words } = writer;
  const rows = steps.flatMap(({ data: { customer, evidence = [], wait } }) => {
    const time = wait && words.sop.waitTime(writer.quantity(wait.standard), writer.quantity(wait.tolerable));
    const there = [
      writer.phrases(evidence.map((one) => writer.text(one))),
      time ? words.checklist.waiting(time) : '',
    ].filter((one) => one !== '');
    return there.length === 0 ? [] : [[writer.text(customer), there.map((one) => inlines(one)), undefined]];
  });
  return rows.length === 0 ? [] : [form(columns(words.checklist.around, [4, 5, 5]), rows)];
}

/** Questions the observer is asked. */
function impressions(writer: Writer, { id, behaviors }: Encounter): Block[] {
  const asked = activeStandards(behaviors).filter(isAskedOfObservers);
  return section(
    2,
    `impressions-${id}`,
    writer.words.checklist.impressions,
    asked.map((standard) =>
      keep(paragraph([strong(writer.text(standard.data.measure?.question ?? ''))]), answerTo(writer, standard)),
    ),
  );
}
