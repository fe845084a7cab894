import type { Block, Table } from '../../../documents/tree.js';
import { weightOf } from './weight.js';

/** What one part may weigh: some dozen MB of memory for each thousand. */
const PART = 2500;
/** From which share of it on a part ends at the next chapter or section. */
const ENOUGH = 0.85;

export interface Parts {
  /** The contents list and what stands before it; laid out last, when page numbers are known. */
  front: Block[];
  parts: Block[][];
}

/**
 * Cuts a body where it hurts least: before a chapter or a section, and within a table only where that alone
 * is too much for one part. Each part starts on a new page.
 */
export function partsOf(body: Block[]): Parts {
  const contents = body.findIndex((block) => block.type === 'contents');
  const parts: Block[][] = [];
  let part: Block[] = [];
  let weight = 0;
  const close = () => {
    // A heading goes with what it is the heading of.
    const end = part.findLastIndex(({ type }) => type !== 'heading') + 1;
    if (end > 0) parts.push(part.slice(0, end));
    part = part.slice(end);
    weight = part.length;
  };
  for (const block of body.slice(contents + 1).flatMap(smaller)) {
    const own = weightOf(block);
    const opens = block.type === 'heading' && block.level <= 2;
    if ((opens && weight > PART * ENOUGH) || weight + own > PART) close();
    part.push(block);
    weight += own;
  }
  if (part.length > 0) parts.push(part);
  return { front: body.slice(0, contents + 1), parts };
}

/** A table too large for a part as several, each under the head of the whole. */
function smaller(block: Block): Block[] {
  if (block.type !== 'table' || weightOf(block) <= PART) return [block];
  const rows = Math.max(1, Math.floor(PART / block.columns.length));
  const tables: Table[] = [];
  for (let i = 0; i < block.rows.length; i += rows) tables.push({ ...block, rows: block.rows.slice(i, i + rows) });
  return tables;
}
