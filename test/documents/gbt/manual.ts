import { buildTrees } from '../../../src/documents/build.js';
import type { RevisionHistory } from '../../../src/documents/revision-history.js';
import type { DocumentTree, Heading } from '../../../src/documents/tree.js';
import { documentWords } from '../../../src/locales/catalog.js';
import type { Locale } from '../../../src/model/locale.js';
import type { Project } from '../../../src/model/project.js';
import { linked } from '../../support/project.js';

export const GBT = 'csm: 1\norganization: {name: Swift Parcel}\ndocuments: {manual: {style: gbt-1.1}}\n';

interface Beside {
  inserts?: Record<string, string>;
  history?: RevisionHistory;
  sideBySide?: boolean;
}

/** The manual of a project, whose csm.yaml asks for the layout of GB/T 1.1. */
export async function manualOf(
  project: Project,
  locale: Locale,
  { inserts = {}, ...rest }: Beside = {},
): Promise<DocumentTree> {
  const assets = { inserts: new Map(Object.entries(inserts)), ...rest };
  const [manual] = buildTrees(project, locale, await documentWords(locale), assets, ['manual']);
  if (!manual) throw new Error('no manual');
  return manual;
}

export function headingsOf({ body }: DocumentTree): Heading[] {
  return body.filter((block): block is Heading => block.type === 'heading');
}

/** Number and title of each heading down to a level; `-` where it has no number. */
export function outlineOf(tree: DocumentTree, depth = 1): string[] {
  return headingsOf(tree)
    .filter(({ level }) => level <= depth)
    .map(({ number = '-', content }) => [number, ...content.map((one) => ('text' in one ? one.text : ''))].join(' '));
}

/** The clauses without a title: their numbers and what they say. */
export function clausesOf({ body }: DocumentTree): Map<string, string> {
  const clauses = new Map<string, string>();
  for (const block of body) {
    if (block.type !== 'paragraph' || block.content[0]?.type !== 'strong') continue;
    const [number, ...rest] = block.content.map((one) =>
      one.type === 'strong'
        ? one.content.map((text) => ('text' in text ? text.text : '')).join('')
        : 'text' in one
          ? one.text
          : '',
    );
    if (number && /^[\dA-Z]+(?:\.\d+)+$/.test(number)) clauses.set(number, rest.join('').trim());
  }
  return clauses;
}

export const gbt = (blueprint: string, config = GBT) => linked(blueprint, config);
