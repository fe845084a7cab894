import type { Tag } from './markup.js';
import { type Call, referencesOfStyle } from './references.js';
import type { Part } from './weight.js';

/** A style sheet within a drawing, as far as it calls for something. */
export interface Rules {
  /** Each rule as a part of the drawing, which draws what the rule names. */
  parts: Map<string, Part>;
  outside: boolean;
  /** The rules that are for a tag. */
  callsOf(tag: Tag): Call[];
}

export function rulesOf(styles: string): Rules {
  const { ids, outside } = referencesOfStyle(styles);
  const parts = new Map<string, Part>();
  // By class; under no name what may be for any tag.
  const byClass = new Map<string, Call[]>([['', []]]);
  for (const rule of ids.length === 0 ? [] : styles.split('}')) {
    const begin = rule.lastIndexOf('{');
    const called = referencesOfStyle(rule.slice(begin + 1)).ids;
    if (called.length === 0) continue;
    // No id of a tag begins with a character that XML cannot hold.
    const call = { id: `\u{0}${parts.size}`, times: 1 };
    parts.set(call.id, { weight: 0, draws: called.map((id) => ({ id, times: 1 })) });
    const selectors = rule.slice(0, Math.max(0, begin)).split(',');
    for (const name of new Set(selectors.map((one) => /^\s*\.([\w-]+)\s*$/.exec(one)?.[1] ?? ''))) {
      const calls = byClass.get(name) ?? [];
      calls.push(call);
      byClass.set(name, calls);
    }
  }
  const callsOf = ({ attributes }: Tag) => {
    const classes = (attributes.get('class') ?? '').split(/\s+/);
    return [...new Set(['', ...classes])].flatMap((name) => byClass.get(name) ?? []);
  };
  return { parts, outside, callsOf };
}
