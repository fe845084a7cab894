import type { DocumentWords } from '../locales/en/documents.js';
import type { Locale } from '../model/locale.js';
import type { Project } from '../model/project.js';
import { buildCard } from './card/card.js';
import { buildCharter } from './charter.js';
import { buildChecklist } from './checklist/checklist.js';
import { buildContents } from './contents.js';
import { brandOf, type Setting } from './frame.js';
import { buildJob } from './job/job.js';
import { buildManual } from './manual/manual.js';
import { proseBlocks } from './prose/prose.js';
import type { RevisionHistory } from './revision-history.js';
import { buildSop } from './sop/sop.js';
import { buildSurveys } from './survey/survey.js';
import type { DocumentKind, DocumentTree, Picture } from './tree.js';
import { Writer } from './writer.js';

/** What documents need beside the model: read from the project's folder, for one locale. */
export interface Assets {
  logo?: Picture;
  /** Markdown by its place, `manual.foreword` and so on. */
  inserts: Map<string, string>;
  /** What changed with each revision, where csm.yaml names git tags. */
  history?: RevisionHistory;
  /** Whether the documents will be joined with those of another locale; as csm.yaml has it where left out. */
  sideBySide?: boolean;
}

/**
 * All documents of a project in one locale, in the order of the pack, with the page that leads to
 * them first. A kind the project has nothing for is left out.
 */
export function buildTrees(
  project: Project,
  locale: Locale,
  words: DocumentWords,
  assets: Assets,
  kinds?: DocumentKind[],
): DocumentTree[] {
  const wanted = (kind: DocumentKind) => kinds === undefined || kinds.includes(kind);
  const setting = settingOf(new Writer(project, locale, words), assets, wanted);
  const documents = PACK.filter(([kind]) => wanted(kind))
    .flatMap(([, build]) => build(setting))
    .filter((tree) => tree !== undefined);
  return documents.length > 0 && wanted('contents') ? [buildContents(setting, documents), ...documents] : documents;
}

/** The kinds in their order, and what makes the documents of each. */
const PACK: [DocumentKind, (setting: Setting) => (DocumentTree | undefined)[]][] = [
  ['manual', (setting) => [buildManual(setting)]],
  ['sop', (setting) => setting.writer.project.encounters.map((encounter, i) => buildSop(setting, encounter, i + 1))],
  ['card', (setting) => setting.writer.project.roles.map((role, i) => buildCard(setting, role, i + 1))],
  ['job', (setting) => setting.writer.project.roles.map((role, i) => buildJob(setting, role, i + 1))],
  ['checklist', (setting) => [buildChecklist(setting)]],
  ['survey', buildSurveys],
  ['charter', (setting) => [buildCharter(setting)]],
];

/** What all documents of a build share. */
export function settingOf(
  writer: Writer,
  { logo, inserts, history, sideBySide }: Assets = { inserts: new Map() },
  built: Setting['built'] = () => true,
): Setting {
  const { project } = writer;
  const { brand: { color, font } = {}, bilingual = false } = project.config.documents ?? {};
  return {
    writer,
    brand: brandOf(color, font, logo),
    inserts: new Map(Array.from(inserts, ([slot, prose]) => [slot, proseBlocks(prose, slot.replace('.', '-'))])),
    sideBySide: sideBySide ?? (bilingual && project.locales.length > 1),
    built,
    ...(history && { history }),
  };
}
