import { bilingual } from '../documents/bilingual.js';
import { type Assets, buildTrees, settingOf } from '../documents/build.js';
import { contentsWith } from '../documents/contents.js';
import { jobPosting } from '../documents/job-posting.js';
import type { RevisionHistory } from '../documents/revision-history.js';
import { buildTracePage, traceRows } from '../documents/trace.js';
import type { DocumentKind, DocumentTree } from '../documents/tree.js';
import { buildWorkbooks } from '../documents/workbooks/build.js';
import { type Speaker, Voice } from '../documents/workbooks/voice.js';
import { Writer } from '../documents/writer.js';
import { changesWords, documentWords, workbookWords } from '../locales/catalog.js';
import { LOCALES, type Locale } from '../model/locale.js';
import { DOCUMENT_FORMATS, type DocumentFormat, type PublishedKind } from '../model/schema/pack.js';
import { RECORDS_VERSION, standardRecords } from '../pipeline/records.js';
import { renderCsv } from '../renderers/csv/index.js';
import { readAssets, readFonts } from '../workspace/assets.js';
import type { LoadedProject } from '../workspace/read-project.js';
import { revisionHistory } from './history.js';
import { hasTree, TREES, type TreeFormat, WORKBOOKS } from './outputs.js';
import { type Plan, type Planned, planned } from './planned.js';
import type { RenderOptions } from './renderers.js';

/** A language of the documents, or `both` for documents that say everything in each. */
export type Language = Locale | 'both';
export const LANGUAGES = [...LOCALES, 'both'] as const satisfies readonly Language[];

export interface PublishOptions {
  /** Default: the locales of csm.yaml. */
  locales?: Language[];
  /** Default: those of csm.yaml, or all. */
  formats?: DocumentFormat[];
  /** Default: those of csm.yaml, or all with a page of contents that leads to them. */
  kinds?: PublishedKind[];
}

/**
 * The documents of a project, one folder a language: `en/manual.html`, `both/charter.pdf`. Nothing is
 * made yet; each file knows what it is made of.
 * @throws Failure when the logo, the client's prose or a version that a revision names cannot be read
 */
export async function planDocuments(loaded: LoadedProject, options: PublishOptions = {}): Promise<Plan> {
  const { project, root } = loaded;
  const { documents } = project.config;
  const { formats = documents?.formats ?? [...DOCUMENT_FORMATS] } = options;
  // A pack has a page of contents, however small csm.yaml wants it; what is asked for by name has none.
  const kinds = options.kinds ?? (documents?.kinds && [...documents.kinds, 'contents' as const]);
  const fonts = formats.includes('pdf') ? readFonts(root, project) : [];
  const render: RenderOptions = { pdfStandard: project.config.documents?.pdf?.standard, fonts };
  const changes = kinds === undefined || kinds.includes('manual') ? revisionHistory(loaded) : new Map();
  const wanted: Wanted = { formats, kinds, changes, render };
  const plans = (options.locales ?? languagesOf(loaded)).map((language) => planLanguage(loaded, language, wanted));
  return { files: (await Promise.all(plans)).flat(), render };
}

/** The languages csm.yaml asks for: each locale on its own, or all in one document. */
function languagesOf({ project }: LoadedProject): Language[] {
  return project.config.documents?.bilingual && project.locales.length > 1 ? ['both'] : project.locales;
}

interface Wanted {
  formats: DocumentFormat[];
  kinds?: (PublishedKind | 'contents')[];
  changes: RevisionHistory['changes'];
  render: RenderOptions;
}

async function planLanguage(loaded: LoadedProject, language: Language, wanted: Wanted): Promise<Planned[]> {
  const { project, root } = loaded;
  const locales = language === 'both' ? bothOf(project.locales[0]) : ([language] as const);
  const speakers = (await Promise.all(
    locales.map(async (locale) => ({
      locale,
      words: await workbookWords(locale),
      writer: new Writer(project, locale, await documentWords(locale)),
      assets: {
        ...readAssets(root, project, locale),
        sideBySide: language === 'both',
        history: { changes: wanted.changes, words: await changesWords(locale) },
      },
    })),
  )) as [Told, ...Told[]];
  return [
    ...planTrees(language, speakers, wanted),
    ...planWorkbooks(language, speakers, wanted),
    ...planJobPostings(language, speakers[0].writer, wanted),
    ...planData(language, speakers[0].writer, wanted),
  ];
}

type Told = Speaker & { locale: Locale; assets: Assets };

function planTrees(language: Language, speakers: [Told, ...Told[]], { formats, kinds, render }: Wanted): Planned[] {
  const treeKinds = kinds?.filter((kind) => hasTree(kind));
  const [first, second] = speakers.map((speaker) => treesOf(speaker, treeKinds)) as [DocumentTree[], DocumentTree[]?];
  const byName = new Map((second ?? []).map((tree) => [tree.name, tree]));
  const trees = first.map((tree) => {
    const counterpart = byName.get(tree.name);
    return counterpart ? bilingual(tree, counterpart) : tree;
  });
  return trees.flatMap((tree) => {
    const made = TREES[tree.kind as PublishedKind] ?? [];
    return made
      .filter((format) => formats.includes(format))
      .map((format: TreeFormat) => {
        const shown = tree.kind === 'contents' ? contentsWith(tree, (name) => isMade(name, format)) : tree;
        return planned(`${language}/${tree.name}.${format}`, { format, document: shown }, render);
      });
  });

  function isMade(name: string, format: TreeFormat): boolean {
    const kind = trees.find((tree) => tree.name === name)?.kind;
    return (TREES[kind as PublishedKind] ?? []).includes(format);
  }
}

function treesOf({ writer, assets, words, locale }: Told, kinds: DocumentKind[] | undefined): DocumentTree[] {
  const trees = buildTrees(writer.project, locale, writer.words, assets, kinds);
  const trace =
    kinds === undefined || kinds.includes('trace') ? buildTracePage(settingOf(writer, assets), words) : undefined;
  return trace ? [...trees, trace] : trees;
}

function planWorkbooks(language: Language, speakers: [Told, ...Told[]], { formats, kinds }: Wanted): Planned[] {
  const plans: Planned[] = [];
  if (formats.includes('xlsx')) {
    const asked = WORKBOOKS.filter((kind) => kinds === undefined || kinds.includes(kind));
    for (const workbook of buildWorkbooks(speakers, asked)) {
      plans.push(planned(`${language}/${workbook.name}.xlsx`, { format: 'xlsx', workbook }));
    }
  }
  if (formats.includes('csv') && (kinds === undefined || kinds.includes('trace'))) {
    plans.push(text(`${language}/traceability.csv`, renderCsv(traceRows(new Voice(speakers)))));
  }
  return plans;
}

/** One posting a job, in JSON-LD: for programs, so in one language. */
function planJobPostings(language: Language, writer: Writer, { formats, kinds }: Wanted): Planned[] {
  if (!formats.includes('json') || !(kinds === undefined || kinds.includes('job'))) return [];
  return writer.project.roles.map((role) => {
    return json(`${language}/job-${role.id}.jsonld`, jobPosting(writer, role));
  });
}

function planData(language: Language, { project, locale }: Writer, { formats, kinds }: Wanted): Planned[] {
  if (!formats.includes('json') || !(kinds === undefined || kinds.includes('data'))) return [];
  const standards = { version: RECORDS_VERSION, locale, standards: standardRecords(project, locale) };
  return [json(`${language}/standards.json`, standards)];
}

function json(path: string, data: unknown): Planned {
  return text(path, `${JSON.stringify(data, null, 2)}\n`);
}

function text(path: string, content: string): Planned {
  return planned(path, { format: 'text', content });
}

function bothOf(main: Locale): [Locale, ...Locale[]] {
  return [main, ...LOCALES.filter((locale) => locale !== main)];
}
