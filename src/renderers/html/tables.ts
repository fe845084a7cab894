import type { Cell, Column, DocumentTree, Signatures, Table } from '../../documents/tree.js';
import { columnShares, leastWidths } from './columns.js';
import { escapeHtml } from './escape.js';
import { inlines, together } from './inlines.js';

/** A table whose head repeats on every printed page and which scrolls on a narrow screen. */
export function table(block: Table): string {
  const { columns, rows, look } = block;
  if (columns.length === 0) return '';
  const cols = columnShares(columns).map((share) => `<col style="width: ${share}%">`);
  const least = leastWidths(block);
  const head = columns.map((column, index) => {
    const style = ` style="min-width: ${least[index]}ch"`;
    return `<th scope="col"${alignment(column)}${style}>${together(column.titles ?? [column.title])}</th>`;
  });
  const body = rows.map((row) => `<tr>${columns.map((column, index) => cell(row[index] ?? [], column)).join('')}</tr>`);
  // Without any title the head would be an empty bar.
  const titled = columns.some(({ title }) => title !== '');
  const name = look === undefined ? 'table' : `table ${escapeHtml(look)}`;
  return `<div class="${name}"><table style="--columns: ${columns.length}">
<colgroup>${cols.join('')}</colgroup>${titled ? `\n<thead><tr>${head.join('')}</tr></thead>` : ''}
<tbody>
${body.join('\n')}
</tbody>
</table></div>`;
}

function cell(paragraphs: Cell, column: Column): string {
  const [only] = paragraphs;
  const content =
    paragraphs.length === 1 && only !== undefined
      ? inlines(only)
      : paragraphs.map((paragraph) => `<p>${inlines(paragraph)}</p>`).join('');
  return `<td${alignment(column)}>${content}</td>`;
}

function alignment({ align }: Column): string {
  return align === 'end' || align === 'center' ? ` class="${align}"` : '';
}

/** A line to sign for each row: role, name, signature, date. */
export function signatures({ rows }: Signatures, { labels }: DocumentTree): string {
  if (rows.length === 0) return '';
  const head = [labels.name, labels.signature, labels.date].map((label) => `<th scope="col">${escapeHtml(label)}</th>`);
  const body = rows.map(({ role, name = '', date = '' }) => {
    const cells = [name, '', date].map((text) => `<td>${escapeHtml(text)}</td>`);
    return `<tr><th scope="row">${escapeHtml(role)}</th>${cells.join('')}</tr>`;
  });
  return `<div class="table"><table class="signatures">
<thead><tr><td></td>${head.join('')}</tr></thead>
<tbody>
${body.join('\n')}
</tbody>
</table></div>`;
}
