import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { parseDocument, visit } from 'yaml';
import { Failure } from '../model/failure.js';
import { LOCALES, type Locale, type Text } from '../model/locale.js';
import { DOCUMENT_KINDS, type PublishedKind } from '../model/schema/pack.js';
import { inLocales, type Locales, STYLE, schemaLine } from './localized-yaml.js';
import { reasonOf } from './reason.js';
import { templatesFolder } from './templates.js';
import type { OutputFile } from './write-output.js';

export interface TemplateChoices {
  template: string;
  /** Replaces the organization of the template wherever it is named; the template's own if left out. */
  name?: string;
  /** Main locale first. */
  locales: Locales;
  /** The documents a build shall make; all where it is left out or names all. */
  kinds?: PublishedKind[];
}

/**
 * The files of a new project. Templates are written once, in all locales; this keeps the chosen
 * ones: texts of a single locale become plain strings, comments are those of the main locale.
 * @throws Failure `template-broken` when the template is not where it was installed
 */
export function projectFiles({ template, name, locales, kinds = [] }: TemplateChoices): OutputFile[] {
  const folder = path.join(templatesFolder(), template);
  try {
    const names = readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .map((file) => file.split(path.sep).join('/'))
      .filter((file) => statSync(path.join(folder, file)).isFile() && isWanted(file, locales))
      .sort();
    const own = name === undefined ? [] : ownNames(readFileSync(path.join(folder, 'csm.yaml'), 'utf8'));
    // Longest first, so that no name is replaced within another.
    const byLength = own
      .toSorted((a, b) => b.length - a.length)
      .map((one) => one.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&'));
    const ownNamePattern = new RegExp(byLength.join('|'), 'g');
    const rename = (text: string) => (own.length > 0 ? text.replace(ownNamePattern, () => name ?? '') : text);
    return names.map((file) => {
      const bytes = readFileSync(path.join(folder, file));
      if (file.endsWith('.yaml'))
        return { path: file, content: localizedYaml(file, bytes.toString('utf8'), { locales, kinds }, rename) };
      return { path: file, content: file.endsWith('.md') ? rename(bytes.toString('utf8')) : bytes };
    });
  } catch (error) {
    throw error instanceof Failure
      ? error
      : new Failure('template-broken', { template, reason: reasonOf(error) }, 'machine');
  }
}

// `content/foreword.zh-CN.md` belongs to one locale, `assets/logo.svg` to all.
function isWanted(file: string, locales: Locale[]): boolean {
  const locale = LOCALES.find((one) => file.includes(`.${one}.`));
  return locale === undefined || locales.includes(locale);
}

function ownNames(config: string): string[] {
  const { organization } = parseDocument(config).toJS() as { organization: { name: Text } };
  const own = organization.name;
  return typeof own === 'string' ? [own] : Object.values(own);
}

function localizedYaml(
  file: string,
  text: string,
  { locales, kinds = [] }: Pick<TemplateChoices, 'locales' | 'kinds'>,
  rename: (text: string) => string,
): string {
  const document = inLocales(text, locales);
  if (file === 'csm.yaml') {
    document.set('locale', document.createNode(locales.length === 1 ? locales[0] : locales, { flow: true }));
    if (kinds.length > 0 && kinds.length < DOCUMENT_KINDS.length)
      document.setIn(['documents', 'kinds'], document.createNode(kinds, { flow: true }));
  }
  visit(document, {
    Scalar(_, scalar) {
      if (typeof scalar.value === 'string') scalar.value = rename(scalar.value);
    },
  });
  return `${schemaLine(file)}${document.toString(STYLE)}`;
}
