import type { DocumentTree } from '../../documents/tree.js';
import { clean } from './words.js';

/** What is no text to be printed. */
const OTHER = new Set(['type', 'id', 'to', 'brand', 'name', 'kind', 'locale', 'paper', 'audience', 'style', 'tone']);

/** The code points a document prints. */
export function charactersOf(document: DocumentTree): Set<number> {
  const characters = new Set<number>();
  visit(document, characters);
  return characters;
}

function visit(value: unknown, characters: Set<number>): void {
  if (typeof value === 'string') {
    for (const character of clean(value)) characters.add(character.codePointAt(0) ?? 0);
  } else if (Array.isArray(value)) {
    for (const item of value) visit(item, characters);
  } else if (typeof value === 'object' && value !== null) {
    for (const [key, item] of Object.entries(value)) if (!OTHER.has(key)) visit(item, characters);
  }
}
