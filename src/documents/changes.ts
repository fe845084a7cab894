import type { ChangesWords } from '../locales/en/changes.js';
import type { Text } from '../model/locale.js';
import { CHANGES, type Change } from '../pipeline/changes/changes.js';
import type { Difference } from '../pipeline/changes/fields.js';
import { columns, paragraph, section, strong, table, text } from './compose.js';
import { frame, type Setting } from './frame.js';
import type { Block, Cell, DocumentTree, Heading } from './tree.js';
import type { Writer } from './writer.js';

/** What changed between two versions of the standards, as a document of its own. */
export function buildChanges(setting: Setting, changes: Change[], words: ChangesWords, span: string): DocumentTree {
  return frame(setting, {
    kind: 'changes',
    name: 'changes',
    title: words.title,
    subtitle: span,
    cover: 'block',
    body: [paragraph(summaryLine(changes, words), 'lead'), ...changeBlocks(setting.writer, changes, words)],
  });
}

/** How many changes there are of each kind, in one sentence. */
export function summaryLine(changes: Change[], words: ChangesWords): string {
  const counts = CHANGES.flatMap((kind) => {
    const count = changes.filter((one) => one.kind === kind).length;
    return count === 0 ? [] : [words.counted[kind](count)];
  });
  return counts.length === 0 ? words.none : words.summary(counts);
}

/** A section a kind of change, with a table of what stood there before and what stands there now. */
export function changeBlocks(
  writer: Writer,
  changes: Change[],
  words: ChangesWords,
  { level, id }: { level: Heading['level']; id: string } = { level: 1, id: 'changes' },
): Block[] {
  return CHANGES.flatMap((kind) =>
    section(
      level,
      `${id}-${kind}`,
      words.kinds[kind],
      table(
        columns(words.columns, [3, 2, 3, 3]),
        changes
          .filter((one) => one.kind === kind)
          .flatMap((change) =>
            rowsOf(writer, change, words).map((row, i) => [i === 0 ? nameOf(writer, change) : undefined, ...row]),
          ),
      ),
    ),
  );
}

/** What a change comes to, a line each: field, before, after. */
export function rowsOf(
  writer: Writer,
  change: Change,
  words: ChangesWords,
): [field: string, before: string, after: string][] {
  const { before, after, differences } = change;
  if (differences.length === 0) {
    const say = (one: typeof before) => (one ? writer.text(one.data.statement) : words.nothing);
    return [[words.fields.statement, say(before), say(after)]];
  }
  return differences.map((one) => [
    words.fields[one.field as keyof ChangesWords['fields']] ?? one.field,
    shown(writer, one.field, one.before) ?? words.nothing,
    shown(writer, one.field, one.after) ?? words.nothing,
  ]);
}

function nameOf(writer: Writer, { id, before, after }: Change): Cell {
  const standard = after ?? before;
  return [[strong(id)], ...(standard ? [[text(writer.text(standard.data.statement))]] : [])];
}

/** A value of a standard as people read it. */
function shown(writer: Writer, field: Difference['field'], value: unknown): string | undefined {
  if (value === null || value === undefined) return undefined;
  const { words } = writer;
  const looked = (names: Record<string, string>) => names[String(value)] ?? String(value);
  switch (field) {
    case 'target':
    case 'floor':
    case 'measure.within':
      return writer.quantity(value as string);
    case 'owner':
    case 'behavior.role':
      return writer.roleTitle(writer.project.roles.find(({ id }) => id === value)) ?? String(value);
    case 'kind':
      return looked(words.kinds);
    case 'measure.statistic':
      return looked(words.statistic);
    case 'measure.source':
      return looked(words.source);
    case 'measure.every':
      return writer.rhythm(String(value));
    case 'published':
      return value === true ? '✓' : '✗';
    case 'measure.clock': {
      const { from, to, calendar } = value as { from: Text; to: Text; calendar?: string };
      return [`${writer.text(from)} → ${writer.text(to)}`, calendar && writer.calendarName(calendar)]
        .filter(Boolean)
        .join(', ');
    }
    default:
      return typeof value === 'object' ? writer.text(value as Text) : String(value);
  }
}
