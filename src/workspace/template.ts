import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { isMap, isScalar, parseDocument, type Scalar, visit, type YAMLMap } from 'yaml';
import { Failure } from '../model/failure.js';
import { LOCALES, type Locale, type Text } from '../model/locale.js';
import { reasonOf } from './reason.js';
import { templatesFolder } from './templates.js';
import type { OutputFile } from './write-output.js';

export interface TemplateChoices {
  template: string;
  /** Replaces the organization of the template wherever it is named; the template's own if left out. */
  name?: string;
  /** Main locale first. */
  locales: [Locale, ...Locale[]];
}

/** How the output is folded: not at all, so that people's editors may. */
const STYLE = { lineWidth: 0, flowCollectionPadding: false };

/**
 * The files of a new project. Templates are written once, in all locales; this keeps the chosen
 * ones: texts of a single locale become plain strings, comments are those of the main locale.
 * @throws Failure `template-broken` when the template is not where it was installed
 */
export function projectFiles({ template, name, locales }: TemplateChoices): OutputFile[] {
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
        return { path: file, content: localizedYaml(file, bytes.toString('utf8'), locales, rename) };
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
  locales: TemplateChoices['locales'],
  rename: (text: string) => string,
): string {
  const document = parseDocument(withComments(text, locales[0]));
  if (file === 'csm.yaml')
    document.set('locale', document.createNode(locales.length === 1 ? locales[0] : locales, { flow: true }));
  visit(document, {
    Pair(_, pair) {
      if (!isLocaleMap(pair.value) || locales.length > 1) return;
      pair.value = pair.value.get(locales[0], true) ?? null;
    },
    Map(key, map) {
      // A localized item of a list, such as a piece of evidence.
      if (typeof key === 'number' && isLocaleMap(map) && locales.length === 1)
        return (map.get(locales[0], true) as Scalar) ?? undefined;
      return undefined;
    },
  });
  visit(document, {
    Scalar(_, scalar) {
      if (typeof scalar.value === 'string') scalar.value = rename(scalar.value);
    },
  });
  return `${schemaLine(file)}${document.toString(STYLE)}`;
}

function isLocaleMap(node: unknown): node is YAMLMap {
  return (
    isMap(node) &&
    node.items.length > 0 &&
    node.items.every(({ key }) => isScalar(key) && LOCALES.includes(key.value as Locale))
  );
}

/** Keeps the comments of one locale, which templates mark as `# en: …`. */
function withComments(text: string, locale: Locale): string {
  return text
    .split('\n')
    .flatMap((line) => {
      const comment = /^(\s*)# (en|zh-CN): (.*)$/.exec(line);
      if (!comment) return [line];
      return comment[2] === locale ? [`${comment[1]}# ${comment[3]}`] : [];
    })
    .join('\n');
}

/** Where editors with YAML support find the schema of a file. */
function schemaLine(file: string): string {
  const up = '../'.repeat(file.split('/').length - 1) || './';
  const kind = file === 'csm.yaml' ? 'project' : 'blueprint';
  return `# yaml-language-server: $schema=${up}.csm/${kind}.schema.json\n\n`;
}
