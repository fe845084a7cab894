import { printable } from '../characters.js';

/** Attributes of an element; those without a value are left out. */
export type Attributes = Readonly<Record<string, string | number | undefined>>;

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/**
 * An element as text; its children are elements or escaped text. Documents are made of these rather than
 * of docx's own paragraphs and tables: see docs/decisions/012-word-documents.md.
 */
export function xml(name: string, attributes?: Attributes, ...children: string[]): string {
  let written = '';
  for (const key in attributes) {
    const value = attributes[key];
    if (value !== undefined) written += ` ${key}="${typeof value === 'number' ? value : escapeXml(value)}"`;
  }
  const content = children.join('');
  return content === '' ? `<${name}${written}/>` : `<${name}${written}>${content}</${name}>`;
}

/** An element with one value: `<w:pStyle w:val="Quote"/>`. */
export function valued(name: string, value: string | number): string {
  return xml(name, { 'w:val': value });
}

/** Text for an element or for a quoted attribute, without the characters XML cannot hold. */
export function escapeXml(text: string): string {
  return printable(text).replace(/[&<>"]/g, (character) => ENTITIES[character] ?? '');
}

/** Text on one line: its breaks and tabs become spaces. */
export function oneLine(text: string): string {
  return text.replace(/[\t\r\n]+/g, ' ');
}

/** A whole part of the package. */
export function part(root: string): string {
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${root}`;
}

export const WORD_NAMESPACE = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
