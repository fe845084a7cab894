import type { Encounter } from '../../model/project.js';
import { assumptionsIn } from '../../pipeline/evidence.js';
import { section } from '../compose.js';
import { draftBasis } from '../draft-basis.js';
import { approvals, frame, revisionTable, type Setting, signatories } from '../frame.js';
import { numbered } from '../outline.js';
import type { DocumentTree } from '../tree.js';
import { records, recovery } from './back.js';
import { definitions, purpose, responsibilities, scope } from './front.js';
import { conduct, procedure } from './procedure.js';

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
    notes: [...signatories(writer), ...draftBasis(writer, assumptionsIn(encounter))],
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
