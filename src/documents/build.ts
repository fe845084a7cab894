import type { DocumentWords } from '../locales/en/documents.js';
import type { Locale } from '../model/locale.js';
import type { Project } from '../model/project.js';
import { buildCharter } from './charter.js';
import { buildContents } from './contents.js';
import { brandOf, type Setting } from './frame.js';
import { buildJob } from './job.js';
import { buildManual } from './manual/manual.js';
import { proseBlocks } from './prose.js';
import { buildSop } from './sop.js';
import type { DocumentKind, DocumentTree, Picture } from './tree.js';
import { Writer } from './writer.js';

/** What documents need beside the model: read from the project's folder, for one locale. */
export interface Assets {
  logo?: Picture;
  /** Markdown by its place, `manual.foreword` and so on. */
  inserts: Map<string, string>;
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
  const charter = wanted('charter') ? buildCharter(setting) : undefined;
  const documents = [
    ...(wanted('manual') ? [buildManual(setting)] : []),
    ...(wanted('sop') ? project.encounters.map((encounter, i) => buildSop(setting, encounter, i + 1)) : []),
    ...(wanted('job') ? project.roles.map((role, i) => buildJob(setting, role, i + 1)) : []),
    ...(charter ? [charter] : []),
  ];
  return documents.length > 0 && kinds === undefined ? [buildContents(setting, documents), ...documents] : documents;
}

/** What all documents of a build share. */
export function settingOf(
  writer: Writer,
  { logo, inserts }: Assets = { inserts: new Map() },
  built: Setting['built'] = () => true,
): Setting {
  const { color, font } = writer.project.config.documents?.brand ?? {};
  return {
    writer,
    brand: brandOf(color, font, logo),
    inserts: new Map(Array.from(inserts, ([slot, prose]) => [slot, proseBlocks(prose, slot.replace('.', '-'))])),
    built,
  };
}
