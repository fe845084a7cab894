import type { Role } from '../../model/project.js';
import { JOB_SECTIONS, type JobSection } from '../../model/schema/sections.js';
import { ownedBy, standardsOf } from '../../pipeline/duties.js';
import { assumptionsBehind } from '../../pipeline/evidence.js';
import { section } from '../compose.js';
import { draftBasis } from '../draft-basis.js';
import { frame, paragraphs, type Setting } from '../frame.js';
import { insert } from '../inserts.js';
import { arranged, type Sections } from '../sections.js';
import type { DocumentTree } from '../tree.js';
import { duties, kpis } from './duties.js';
import { employment, environment, list, position, procedures, qualifications, review } from './terms.js';

/** A job description: its duties are ranked, and judged by the standards they carry. */
export function buildJob(setting: Setting, role: Role, seq: number): DocumentTree {
  const { writer } = setting;
  const { data } = role;
  return frame(setting, {
    kind: 'job',
    name: `job-${role.id}`,
    seq,
    title: writer.text(data.title),
    subtitle: writer.words.job.subtitle,
    cover: 'block',
    ...(data.review && { review: data.review }),
    notes: draftBasis(writer, assumptionsBehind([...standardsOf(role), ...ownedBy(role)])),
    body: [
      ...insert(setting, 'job.opening'),
      ...arranged(sectionsOf(setting, role), writer.project.config.documents?.job?.sections ?? JOB_SECTIONS),
      ...insert(setting, 'job.closing'),
    ],
  });
}

/** What makes each section of a job description. */
function sectionsOf(setting: Setting, role: Role): Sections<JobSection> {
  const { writer } = setting;
  const { job } = writer.words;
  const { data } = role;
  return {
    position: () => position(writer, role),
    purpose: () => section(1, 'purpose', job.purpose, paragraphs(writer, data.purpose)),
    duties: () => section(1, 'duties', job.duties, duties(writer, role)),
    kpis: () => section(1, 'kpis', job.kpis, kpis(writer, role)),
    authority: () => section(1, 'authority', job.authority, list(writer, data.authority)),
    procedures: () => section(1, 'procedures', job.procedures, procedures(setting, role)),
    qualifications: () => section(1, 'qualifications', job.qualifications, qualifications(writer, role)),
    training: () => section(1, 'training', job.training, list(writer, data.training)),
    environment: () => section(1, 'environment', job.environment, environment(writer, role)),
    employment: () => section(1, 'employment', job.employment, employment(writer, role)),
    entitlements: () => section(1, 'entitlements', job.entitlements, list(writer, data.entitlements)),
    review: () => section(1, 'review', job.review, review(writer, role)),
  };
}
