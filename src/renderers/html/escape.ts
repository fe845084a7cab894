import { printable } from '../characters.js';

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** Text for an element or for a quoted attribute. */
export function escapeHtml(text: string): string {
  return printable(text).replace(/[&<>"']/g, (character) => ENTITIES[character] ?? '');
}

/** A quoted CSS string that is safe within a `<style>` element: all but plain characters as code points. */
export function cssString(text: string): string {
  const escaped = printable(text).replace(/[^\p{L}\p{N}\p{M} ,.:;!?()·–—，。、：；！？（）《》-]/gu, (character) => {
    return `\\${character.codePointAt(0)?.toString(16)} `;
  });
  return `"${escaped}"`;
}
