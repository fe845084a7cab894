import type { Text } from '../model/locale.js';
import { columns, paragraph, table } from './compose.js';
import type { RevisionHistory } from './revision-history.js';
import type { Block, Brand, DocumentKind, DocumentTree, Property } from './tree.js';
import type { Writer } from './writer.js';

/** What every document of a build shares. */
export interface Setting {
  writer: Writer;
  brand: Brand;
  /** The client's own prose by its place (`manual.foreword`), already in this locale. */
  inserts: Map<string, Block[]>;
  /** What changed with each revision, where csm.yaml names git tags. */
  history?: RevisionHistory;
  /** Whether what is made here will say everything in two languages: a card then has room for less. */
  sideBySide?: boolean;
  /** Whether documents of a kind are made in this build. */
  built: (kind: DocumentKind) => boolean;
}

const NUMBER_CODES: Record<DocumentKind, string> = {
  manual: 'M',
  sop: 'SOP',
  card: 'CD',
  job: 'JD',
  checklist: 'CL',
  survey: 'SV',
  charter: 'C',
  contents: 'L',
  changes: 'CH',
  trace: 'TM',
};
const DEFAULT_COLOR = '#1f4e79';

/** The brand of a build: csm's own color where the client has none. */
export function brandOf(color: string | undefined, font: string | undefined, logo: Brand['logo']): Brand {
  return { color: longColor(color ?? DEFAULT_COLOR), ...(font && { font }), ...(logo && { logo }) };
}

/** Wraps the body of a document in what it shares with the others: number, dates, brand. */
export function frame(
  { writer, brand, sideBySide }: Setting,
  own: Pick<DocumentTree, 'kind' | 'name' | 'title' | 'subtitle' | 'cover' | 'body' | 'audience' | 'reading'> & {
    seq?: number;
    review?: string;
    /** Printed below the others, across the whole width. */
    notes?: Property[];
  },
): DocumentTree {
  const { words, project } = writer;
  const { documents = {}, organization } = project.config;
  const { seq, review, notes = [], ...rest } = own;
  const values: [string, string | undefined][] = [
    [words.properties.number, documentNumber(documents.number, own.kind, seq)],
    [words.properties.version, documents.version],
    [words.properties.effective, writer.date(documents.effective)],
    [words.properties.review, writer.date(review ?? documents.review)],
  ];
  return {
    ...rest,
    locale: writer.locale,
    organization: writer.text(organization.name),
    brand,
    ...(sideBySide && { sideBySide }),
    paper: documents.brand?.paper ?? 'A4',
    properties: [...values.flatMap(([label, value]) => (value === undefined ? [] : [{ label, value }])), ...notes],
    ...(documents.confidentiality && { confidentiality: writer.text(documents.confidentiality) }),
    ...(documents.watermark && { watermark: writer.text(documents.watermark) }),
    labels: words.labels,
  };
}

/** The number of a document: `SP-QS-{kind}-{seq}` becomes `SP-QS-SOP-03`. */
export function documentNumber(pattern: string | undefined, kind: DocumentKind, seq = 1): string | undefined {
  return pattern?.replaceAll('{kind}', NUMBER_CODES[kind]).replaceAll('{seq}', String(seq).padStart(2, '0'));
}

/** The revision history of csm.yaml, as manual and SOPs print it. */
export function revisionTable(writer: Writer): Block[] {
  const revisions = writer.project.config.documents?.revisions ?? [];
  return table(
    columns(writer.words.manual.revisionColumns, [1, 2.4, 2, 6]),
    revisions.map((one) => [one.version, writer.date(one.date), writer.text(one.by), writer.text(one.change)]),
  );
}

/** Lines to sign for the approvals csm.yaml lists. */
export function approvals(writer: Writer): Block[] {
  const rows = writer.project.config.documents?.approvals ?? [];
  if (rows.length === 0) return [];
  return [
    {
      type: 'signatures',
      rows: rows.map((row) => ({
        role: writer.text(row.role),
        ...(row.name && { name: writer.text(row.name) }),
        ...(row.date && { date: writer.date(row.date) }),
      })),
    },
  ];
}

/** Who prepared and approved a document, for its title block. */
export function signatories(writer: Writer): Property[] {
  const rows = writer.project.config.documents?.approvals ?? [];
  return rows.flatMap(({ role, name }) =>
    name === undefined ? [] : [{ label: writer.text(role), value: writer.text(name) }],
  );
}

/** A paragraph for each given text. */
export function paragraphs(writer: Writer, ...texts: (Text | undefined)[]): Block[] {
  return texts.flatMap((one) => (one === undefined ? [] : [paragraph(writer.sentence(one))]));
}

function longColor(color: string): string {
  return color.length === 4 ? color.replace(/[0-9a-f]/gi, (digit) => digit + digit) : color;
}
