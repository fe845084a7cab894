import type { Role } from '../../model/project.js';
import { ownedBy, standardsOf } from '../../pipeline/duties.js';
import { assumptionsBehind } from '../../pipeline/evidence.js';
import { section } from '../compose.js';
import { draftBasis } from '../draft-basis.js';
import { frame, paragraphs, type Setting } from '../frame.js';
import type { DocumentTree } from '../tree.js';
import { duties, kpis } from './duties.js';
import { employment, environment, list, position, procedures, qualifications, review } from './terms.js';

/** A job description: its duties are ranked, and judged by the standards they carry. */
export function buildJob(setting: Setting, role: Role, seq: number): DocumentTree {
  const { writer } = setting;
  const { words } = writer;
  const { data } = role;
  const title = words.job;
  return frame(setting, {
    kind: 'job',
    name: `job-${role.id}`,
    seq,
    title: writer.text(data.title),
    subtitle: title.subtitle,
    cover: 'block',
    ...(data.review && { review: data.review }),
    notes: draftBasis(writer, assumptionsBehind([...standardsOf(role), ...ownedBy(role)])),
    body: [
      ...position(writer, role),
      ...section(1, 'purpose', title.purpose, paragraphs(writer, data.purpose)),
      ...section(1, 'duties', title.duties, duties(writer, role)),
      ...section(1, 'kpis', title.kpis, kpis(writer, role)),
      ...section(1, 'authority', title.authority, list(writer, data.authority)),
      ...section(1, 'procedures', title.procedures, procedures(setting, role)),
      ...section(1, 'qualifications', title.qualifications, qualifications(writer, role)),
      ...section(1, 'training', title.training, list(writer, data.training)),
      ...section(1, 'environment', title.environment, environment(writer, role)),
      ...section(1, 'employment', title.employment, employment(writer, role)),
      ...section(1, 'entitlements', title.entitlements, list(writer, data.entitlements)),
      ...section(1, 'review', title.review, review(writer, role)),
    ],
  });
}
