import type { Encounter } from '../../model/project.js';
import { SOP_SECTIONS, type SopSection } from '../../model/schema/sections.js';
import { assumptionsIn } from '../../pipeline/evidence.js';
import { section } from '../compose.js';
import { draftBasis } from '../draft-basis.js';
import { approvals, frame, revisionTable, type Setting, signatories } from '../frame.js';
import { insert } from '../inserts.js';
import { numbered } from '../outline.js';
import { arranged, type Sections } from '../sections.js';
import type { DocumentTree } from '../tree.js';
import type { Writer } from '../writer.js';
import { records, recovery } from './back.js';
import { definitions, purpose, responsibilities, scope } from './front.js';
import { conduct, procedure } from './procedure.js';

/** The standard operating procedure of one encounter, for team leaders and the front line. */
export function buildSop(setting: Setting, encounter: Encounter, seq: number): DocumentTree {
  const { writer } = setting;
  const { words } = writer;
  const { documents } = writer.project.config;
  return frame(setting, {
    kind: 'sop',
    name: `sop-${encounter.id}`,
    seq,
    title: writer.text(encounter.data.name),
    subtitle: words.sop.subtitle,
    cover: 'block',
    notes: [...signatories(writer), ...draftBasis(writer, assumptionsIn(encounter))],
    body: [
      ...insert(setting, 'sop.opening'),
      ...numbered(arranged(sectionsOf(writer, encounter), documents?.sop?.sections ?? SOP_SECTIONS)),
      ...insert(setting, 'sop.closing'),
    ],
  });
}

/** What makes each section of a procedure. */
function sectionsOf(writer: Writer, encounter: Encounter): Sections<SopSection> {
  const { sop } = writer.words;
  return {
    purpose: () => section(1, 'purpose', sop.purpose, purpose(writer, encounter)),
    scope: () => section(1, 'scope', sop.scope, scope(writer, encounter)),
    responsibilities: () => section(1, 'responsibilities', sop.responsibilities, responsibilities(writer, encounter)),
    definitions: () => section(1, 'definitions', sop.definitions, definitions(writer, encounter)),
    procedure: () => section(1, 'procedure', sop.procedure, procedure(writer, encounter)),
    conduct: () => section(1, 'conduct', sop.conduct, conduct(writer, encounter)),
    recovery: () => section(1, 'recovery', sop.recovery, recovery(writer, encounter)),
    records: () => section(1, 'records', sop.records, records(writer, encounter)),
    revisions: () => section(1, 'revisions', sop.revisions, revisionTable(writer)),
    approval: () => section(1, 'approval', sop.approvals, approvals(writer)),
  };
}
