import { pathToFileURL } from 'node:url';
import {
  type CodeAction,
  type CompletionItem,
  CompletionItemKind,
  type Hover,
  type Location,
  MarkupKind,
  type Position,
  type Range,
} from 'vscode-languageserver';
import { rules } from '../lint/rules/index.js';
import { isLocked } from '../lint/settings.js';
import type { LspWords } from '../locales/en/lsp.js';
import type { RuleWords } from '../locales/en/rules/index.js';
import { actionsFor, type Shown } from './actions.js';
import { entityHover, entityLine } from './hover.js';
import { isWithin, slugAt, toLspRange } from './positions.js';
import { candidatesAt } from './references.js';
import type { Opened } from './workspace.js';

/** A place in an open file, with the project around it and what is shown in the file. */
export interface Spot {
  uri: string;
  text: string;
  position: Position;
  opened: Opened;
  shown: Shown[];
}

export interface FeatureWords {
  lsp: LspWords;
  rules: RuleWords;
}

const RULES = rules.map(({ id }) => id);
const LOCKED = new Set(rules.filter(isLocked).map(({ id }) => id));

/** What the findings at a spot ask for, and what the id there stands for. */
export function hoverAt({ text, position, opened: { sound }, shown }: Spot, words: FeatureWords): Hover | null {
  const asked = shown
    .filter(({ diagnostic }) => isWithin(diagnostic.range, position))
    .map(({ problem: { rule } }) => `**${rule}**: ${words.rules.titles[rule] ?? ''} ${words.lsp.explain(rule)}`);
  const under = slugAt(text, position);
  const entity = under && sound.entities.get(under.slug);
  const parts = [...new Set(asked), ...(entity ? [entityHover(entity, sound, words.lsp)] : [])];
  if (parts.length === 0) return null;
  return {
    contents: { kind: MarkupKind.Markdown, value: parts.join('\n\n---\n\n') },
    ...(entity && { range: under.range }),
  };
}

/** Where the id at a spot is declared. */
export function definitionAt({ text, position, opened: { root, sound } }: Spot): Location | null {
  const entity = sound.entities.get(slugAt(text, position)?.slug ?? '');
  if (!entity) return null;
  const { source, path } = entity.at;
  return { uri: pathToFileURL(`${root}/${source.file}`).href, range: toLspRange(source.locate([...path, 'id'])) };
}

/** The ids that may be written at a spot. */
export function completionsAt({ text, position, opened: { sound } }: Spot, words: FeatureWords): CompletionItem[] {
  return candidatesAt(text, position, sound, RULES).map(({ id, entity }) => ({
    label: id,
    kind: CompletionItemKind.Reference,
    detail: entity ? `${words.lsp.kinds[entity.kind]}: ${entityLine(entity, sound)}` : (words.rules.titles[id] ?? ''),
  }));
}

/** What mends or excepts the findings in a range. */
export function actionsIn(range: Range, { uri, text, shown }: Spot, words: FeatureWords): CodeAction[] {
  return shown
    .filter(({ diagnostic }) => isWithin(diagnostic.range, range.start) || isWithin(range, diagnostic.range.start))
    .flatMap((one) => actionsFor(one, uri, text, !LOCKED.has(one.problem.rule), words.lsp));
}
