import type { DocumentTree } from '../../documents/tree.js';
import { clean } from './words.js';

/** The code points a document prints. */
export function charactersOf(document: DocumentTree): Set<number> {
  const { title, subtitle, organization, properties, confidentiality, watermark, labels, body } = document;
  const characters = new Set<number>([0x20, 0x2026, 0xb7]); // csm's own: a cut title, the parts of the foot
  visit([title, subtitle, organization, properties, confidentiality, watermark, labels, body], characters);
  return characters;
}

function visit(value: unknown, characters: Set<number>): void {
  if (typeof value === 'string') {
    for (const character of clean(value)) characters.add(character.codePointAt(0) ?? 0);
  } else if (Array.isArray(value)) {
    for (const item of value) visit(item, characters);
  } else if (typeof value === 'object' && value !== null) {
    // Ids and the targets of links are not printed.
    for (const [key, item] of Object.entries(value)) if (key !== 'id' && key !== 'to') visit(item, characters);
  }
}
