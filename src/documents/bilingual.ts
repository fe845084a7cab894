import type { Block, Cell, DocumentTree, Fact, Inline, Labels, Property, Table } from './tree.js';

/**
 * One document out of two that say the same in two languages: each text stands above its
 * counterpart, and what is the same in both stands once. Both come from the same builder, so that
 * their sections match; where the client's own prose has another shape in each language, the second
 * follows the first within its section.
 */
export function bilingual(first: DocumentTree, second: DocumentTree): DocumentTree {
  return {
    ...first,
    title: joined(first.title, second.title) ?? '',
    ...(first.title !== second.title && { titles: [first.title, second.title] }),
    subtitle: joined(first.subtitle, second.subtitle),
    organization: joined(first.organization, second.organization) ?? '',
    watermark: joined(first.watermark, second.watermark),
    confidentiality: joined(first.confidentiality, second.confidentiality),
    properties: first.properties.map((one, i) => property(one, second.properties[i])),
    labels: labels(first.labels, second.labels),
    body: sections(first.body, second.body),
  };
}

function property(one: Property, other: Property | undefined): Property {
  const apart = other !== undefined && other.value !== one.value && { values: [one.value, other.value] };
  return {
    ...one,
    ...apart,
    label: joined(one.label, other?.label) ?? '',
    value: joined(one.value, other?.value) ?? '',
  };
}

// The foot of a page has room for one way of counting it.
function labels(one: Labels, other: Labels): Labels {
  return {
    ...one,
    contents: joined(one.contents, other.contents) ?? '',
    name: joined(one.name, other.name) ?? '',
    signature: joined(one.signature, other.signature) ?? '',
    date: joined(one.date, other.date) ?? '',
  };
}

/** Section by section, so that one of another shape does not push the rest out of step. */
function sections(one: Block[], other: Block[]): Block[] {
  const parts = split(one);
  const counterparts = new Map(split(other).map((part) => [part.key, part.blocks]));
  const keys = new Set(parts.map(({ key }) => key));
  return [
    ...parts.flatMap(({ key, blocks }) => merged(blocks, counterparts.get(key) ?? [])),
    ...split(other).flatMap(({ key, blocks }) => (keys.has(key) ? [] : blocks)),
  ];
}

function split(blocks: Block[]): { key: string; blocks: Block[] }[] {
  const parts: { key: string; blocks: Block[] }[] = [{ key: '', blocks: [] }];
  for (const block of blocks) {
    if (block.type === 'heading') parts.push({ key: block.id, blocks: [] });
    parts.at(-1)?.blocks.push(block);
  }
  return parts;
}

function merged(one: Block[], other: Block[]): Block[] {
  const inStep = one.length === other.length && one.every((block, i) => block.type === other[i]?.type);
  if (!inStep) return [...one, ...other.filter(({ type }) => type !== 'heading')];
  return one.flatMap((block, i) => pair(block, other[i] as Block));
}

function pair(one: Block, other: Block): Block[] {
  if (isSame(one, other)) return [one];
  switch (one.type) {
    case 'heading':
      if (other.type !== one.type) return [one];
      // What opens a card is a sentence in each language.
      return [{ ...one, content: (one.level === 4 ? below : beside)(one.content, other.content) }];
    case 'list':
      if (other.type !== one.type || one.items.length !== other.items.length) return [one, other];
      return [{ ...one, items: one.items.map((item, i) => merged(item, other.items[i] ?? [])) }];
    case 'facts':
      if (other.type !== one.type || one.rows.length !== other.rows.length) return [one, other];
      return [
        {
          ...one,
          rows: one.rows.map((row, i) => fact(row, other.rows[i] ?? row)),
        },
      ];
    case 'table':
      return other.type === one.type ? tables(one, other) : [one, other];
    case 'callout':
    case 'keep':
      return other.type === one.type ? [{ ...one, content: sections(one.content, other.content) }] : [one, other];
    case 'signatures':
      if (other.type !== one.type) return [one];
      return [
        {
          ...one,
          rows: one.rows.map((row, i) => ({
            ...row,
            role: joined(row.role, other.rows[i]?.role) ?? '',
            ...(row.name !== undefined && { name: joined(row.name, other.rows[i]?.name) }),
            ...(row.date !== undefined && { date: joined(row.date, other.rows[i]?.date) }),
          })),
        },
      ];
    case 'contents':
    case 'page-break':
      return [one];
    default:
      return [one, other];
  }
}

function fact({ label, value }: Fact, other: Fact): Fact {
  const apart = label !== other.label && { labels: [label, other.label] };
  return { label: joined(label, other.label) ?? '', ...apart, value: below(value, other.value) };
}

function tables(one: Table, other: Table): Block[] {
  if (one.rows.length !== other.rows.length || one.columns.length !== other.columns.length) return [one, other];
  return [
    {
      ...one,
      columns: one.columns.map((column, i) => {
        const title = other.columns[i]?.title ?? column.title;
        if (title === column.title) return column;
        return { ...column, title: joined(column.title, title) ?? '', titles: [column.title, title] };
      }),
      rows: one.rows.map((row, i) => row.map((cell, j) => cells(cell, other.rows[i]?.[j] ?? []))),
    },
  ];
}

function cells(one: Cell, other: Cell): Cell {
  return isSame(one, other) ? one : [...one, ...other];
}

function beside(one: Inline[], other: Inline[]): Inline[] {
  return isSame(one, other) ? one : [...one, { type: 'text', text: ' ' }, ...other];
}

function below(one: Inline[], other: Inline[]): Inline[] {
  return isSame(one, other) || other.length === 0 ? one : [...one, { type: 'line-break' }, ...other];
}

function joined(one: string | undefined, other: string | undefined): string | undefined {
  return one === other || other === undefined ? one : one === undefined ? other : `${one} ${other}`;
}

function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
