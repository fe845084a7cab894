import { escapeHtml } from '../../../renderers/html/escape.js';
import { printable } from '../../printable.js';

/** Text for an element or a quoted attribute; what could steer the direction of writing is made visible. */
export function shown(text: string): string {
  return escapeHtml(printable(text));
}
