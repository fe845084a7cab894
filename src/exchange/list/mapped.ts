import { Failure } from '../../model/failure.js';
import { closest } from '../../model/suggestion.js';
import { COLUMN_KINDS, type ColumnKind, columnIndex } from './column.js';
import { shownHeaders } from './find-header.js';
import { headerLine } from './header-text.js';

/** Columns by what they hold, as they were named: by header or by letter. */
export type NamedColumns = ReadonlyMap<ColumnKind, readonly string[]>;

const KINDS = COLUMN_KINDS.join('|');

/**
 * Reads `statement=Promise,target=D`: what a column holds, and its header or letter. Headers may hold commas.
 * @throws Failure `map-malformed`, `map-unknown-kind`
 */
export function namedColumns(options: readonly string[]): NamedColumns {
  const named = new Map<ColumnKind, string[]>();
  for (const pair of options.flatMap((option) => option.split(new RegExp(`,(?=\\s*(?:${KINDS}|[a-z-]+)\\s*=)`)))) {
    const [, kind = '', column = ''] = /^\s*([^=]*?)\s*=\s*(.*?)\s*$/.exec(pair) ?? [];
    if (kind === '' || column === '') throw new Failure('map-malformed', { text: pair });
    if (!isKind(kind))
      throw new Failure('map-unknown-kind', {
        kind,
        allowed: [...COLUMN_KINDS],
        suggestion: closest(kind, COLUMN_KINDS),
      });
    named.set(kind, [...(named.get(kind) ?? []), column]);
  }
  return named;
}

function isKind(word: string): word is ColumnKind {
  return COLUMN_KINDS.some((kind) => kind === word);
}

/**
 * The positions of named columns under the headers of a list.
 * @throws Failure `map-unknown-column`
 */
export function positions(named: NamedColumns, headers: readonly string[], width: number): Map<ColumnKind, number[]> {
  const at = (column: string) => {
    const byName = headers.findIndex((header) => isSame(header, column));
    const index = byName >= 0 ? byName : columnIndex(column);
    if (index !== undefined && index < width) return index;
    throw new Failure('map-unknown-column', {
      column,
      headers: shownHeaders(headers),
      suggestion: closest(column, headers),
    });
  };
  return new Map([...named].map(([kind, columns]) => [kind, columns.map(at)]));
}

export function isSame(header: string, column: string): boolean {
  return headerLine(header).toLowerCase() === headerLine(column).toLowerCase();
}
