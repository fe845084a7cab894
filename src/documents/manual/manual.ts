import { assumptionsOf } from '../../pipeline/evidence.js';
import { inlines, section } from '../compose.js';
import { assumptionsAnnex, draftBasis } from '../draft-basis.js';
import { approvals, frame, revisionTable, type Setting } from '../frame.js';
import { numbered } from '../outline.js';
import type { Block, DocumentTree } from '../tree.js';
import { indexSection, responsibilities } from './back.js';
import { encounterSection } from './encounter.js';
import { priorities, purpose, reading, sequence } from './front.js';
import { smartAnnex } from './smart-annex.js';

/** The standards manual: all of a project, for the client's management. */
export function buildManual(setting: Setting): DocumentTree {
  const { writer, inserts } = setting;
  const { project, words } = writer;
  const title = words.manual;
  const assumptions = assumptionsOf(project);
  const chapters = [
    ...section(1, 'purpose', title.purpose, purpose(writer)),
    ...section(1, 'reading', title.reading, reading(writer)),
    ...section(1, 'sequence', title.sequence, sequence(writer)),
    ...section(1, 'priorities', title.priorities, priorities(writer)),
    ...section(
      1,
      'standards',
      title.byEncounter,
      project.encounters.flatMap((encounter) => encounterSection(writer, encounter)),
    ),
    ...project.indices.flatMap((index) =>
      section(1, `index-${index.id}`, writer.text(index.data.name), indexSection(writer, index)),
    ),
    ...section(1, 'responsibilities', title.responsibilities, responsibilities(writer)),
    ...section(1, 'revisions', title.revisions, revisionTable(writer)),
    ...section(1, 'approval', title.approvals, approvals(writer)),
  ];
  const services = project.services.map((service) => writer.text(service.data.name));
  return frame(setting, {
    kind: 'manual',
    name: 'manual',
    title: title.title,
    ...(services.length > 0 && { subtitle: words.listed(services) }),
    cover: 'page',
    notes: draftBasis(writer, assumptions),
    body: [
      { type: 'contents', depth: 2 },
      { type: 'page-break' },
      ...inserted('foreword', title.foreword, inserts.get('manual.foreword')),
      ...numbered(chapters),
      ...assumptionsAnnex(writer, assumptions),
      ...smartAnnex(writer),
      ...inserted('closing', title.closing, inserts.get('manual.closing')),
    ],
  });
}

/** The client's own prose, under its own heading where it brings one. */
function inserted(id: string, title: string, blocks: Block[] | undefined): Block[] {
  if (!blocks || blocks.length === 0) return [];
  if (blocks[0]?.type === 'heading') return blocks;
  return [{ type: 'heading', level: 1, id, content: inlines(title) }, ...blocks];
}
