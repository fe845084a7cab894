import { type Document, isMap, isScalar, parseDocument, type Scalar, visit, type YAMLMap } from 'yaml';
import { LOCALES, type Locale } from '../model/locale.js';

/** Main locale first. */
export type Locales = [Locale, ...Locale[]];

/** How the output is folded: not at all, so that people's editors may. */
export const STYLE = { lineWidth: 0, flowCollectionPadding: false };

/**
 * What is shipped is written once, in all locales. This keeps the chosen ones: texts of a single
 * locale become plain strings, comments are those of the main locale.
 */
export function inLocales(text: string, locales: Locales): Document.Parsed {
  const document = parseDocument(withComments(text, locales[0]));
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
  return document;
}

function isLocaleMap(node: unknown): node is YAMLMap {
  return (
    isMap(node) &&
    node.items.length > 0 &&
    node.items.every(({ key }) => isScalar(key) && LOCALES.includes(key.value as Locale))
  );
}

/** Keeps the comments of one locale, which are marked as `# en: …`. */
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

/** The line by which editors with YAML support find the schema of a file of a project. */
export function schemaLine(file: string): string {
  const up = '../'.repeat(file.split('/').length - 1) || './';
  const kind = file === 'csm.yaml' ? 'project' : 'blueprint';
  return `# yaml-language-server: $schema=${up}.csm/${kind}.schema.json\n\n`;
}
