import type { Statement } from './statement.js';

/** What starts and what stops the clock of a limit, in the words of the statement. */
export interface ClockWords {
  from: string;
  to: string;
}

const LEAD =
  "(?:(?:our|the|its|their)\\s+(?:\\S+\\s+)?(?:goal|aim|target|standard)\\s+is\\s+to\\s+|\\S+['’]s\\s+goal\\s+is\\s+to\\s+|(?:we|the\\s+\\S+|you|they|staff)\\s+(?:will\\s+aim\\s+to|aims?\\s+to|will|shall|must|should|tr(?:y|ies)\\s+to)\\s+)?";
/** Longer ones are whole sentences. */
const LONGEST = 110;

/**
 * The clock of a statement that names both its ends: "issue the notice within 4 weeks of receiving the
 * return", 自受理之日起8个工作日内作出决定. Nothing where it names only one.
 */
export function clockIn({ text, original, quantities }: Statement): ClockWords | undefined {
  const limits = quantities.filter(({ quantity, role }) => quantity.unit.kind === 'duration' && role === 'level');
  const [limit] = limits;
  if (!limit || limits.length > 1) return undefined;
  const match = patternsFor(limit.text).reduce<RegExpExecArray | null>(
    (found, pattern) => found ?? pattern.exec(text),
    null,
  );
  if (!match?.indices?.groups) return undefined;
  // In the characters of the list, where making them plain has moved none.
  const source = original.length === text.length ? original : text;
  const [from, to] = [match.indices.groups.from, match.indices.groups.to].map((at) =>
    trimmed(source.slice(...(at ?? [0, 0]))),
  );
  // A share or another figure belongs to the target.
  if (!from || !to || /\d\s*%/.test(to) || from.length > LONGEST || to.length > LONGEST) return undefined;
  return { from, to };
}

const known = new Map<string, RegExp[]>();
const MAX_KNOWN = 500;

/** The same few limits stand in all rows of a list: their patterns are made once. */
function patternsFor(written: string): RegExp[] {
  const before = known.get(written);
  if (before) return before;
  const limit = written.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  const patterns = /[\u4e00-\u9fff]/.test(limit)
    ? [since(limit), after(limit)]
    : [english(limit), since(limit), after(limit)];
  if (known.size < MAX_KNOWN) known.set(written, patterns);
  return patterns;
}

const english = (limit: string) =>
  new RegExp(
    `^(?:[^.:]{0,40}:\\s+)?${LEAD}(?<to>[^.;:]{3,}?),?\\s+(?:within|in|no\\s+later\\s+than)\\s+(?:a\\s+maximum\\s+of\\s+)?${limit}\\s+(?:of|from|after|following)\\s+(?<from>[^.;,()]{3,})`,
    'id',
  );
const since = (limit: string) =>
  new RegExp(
    `[自从](?<from>[^，。；,;]{1,14}?)(?:之日|之时|时|当日)?起[^，。；,;\\d]{0,6}?${limit}(?:之内|以内|内)?(?<to>[^，。；、,;]{2,18})`,
    'd',
  );
const after = (limit: string) =>
  new RegExp(
    `(?<from>[^，。；：、,;:]{2,14}?)(?:之后|以后|后)\\s*${limit}(?:之内|以内|内)(?<to>[^，。；、,;]{2,18})`,
    'd',
  );

function trimmed(words: string): string {
  return words.replace(/,\s+(?:if|where)\s+applicable,?$/i, '').replace(/^[\s,，]+|[\s,，.]+$/g, '');
}
