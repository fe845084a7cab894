import type { Block } from '../../documents/tree.js';
import { blockAt } from './blocks.js';
import type { Context } from './context.js';
import { cover } from './cover.js';

const SECTION = '<w:sectPr';
/** Text is turned into bytes when there is this much of it. */
const PIECE = 1 << 16;

/** A document with more at the end of its body, piece by piece: a long one never stands whole in memory. */
export function* withBody(document: string, body: Block[], context: Context): Generator<Uint8Array> {
  const encoder = new TextEncoder();
  const end = document.lastIndexOf(SECTION);
  let text = document.slice(0, end) + cover(context);
  for (const at of body.keys()) {
    text += blockAt(body, at, context);
    if (text.length > PIECE) {
      yield encoder.encode(text);
      text = '';
    }
  }
  yield encoder.encode(text + document.slice(end));
}
