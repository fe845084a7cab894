import { rules } from '../../lint/rules/index.js';
import { isLocked } from '../../lint/settings.js';
import { Failure } from '../../model/failure.js';
import { addToList } from '../../workspace/edits/add-to-list.js';
import { CONFIG_FILE } from '../../workspace/read-project.js';
import type { LintedTarget } from './run.js';

export interface Baseline {
  /** Text of csm.yaml with the new exceptions. */
  config: string;
  added: number;
  /** Findings whose exception has run out; it is not renewed unseen. */
  lapsed: number;
  /** Findings that no exception can cover: faults of form, and those about no entity. */
  left: number;
}

/** How long a baseline holds when nothing else is said. */
const DAYS = 90;

/**
 * Makes an exception of every present finding, until a day. Exceptions that stand in csm.yaml stay
 * as they are; one that has expired is not renewed unseen.
 * @throws Failure `baseline-without-config` when csm.yaml cannot be edited
 */
export function baselineOf({ loaded, outcome }: LintedTarget, reason: string, until: string): Baseline {
  const config = loaded.texts.get(CONFIG_FILE);
  const sound = loaded.project.sources.some(({ file }) => file === CONFIG_FILE);
  if (config === undefined || !sound) throw new Failure('baseline-without-config', {});
  const locked = new Set(rules.filter(isLocked).map(({ id }) => id));
  const meta = new Set(rules.filter(({ topic }) => topic === 'exceptions').map(({ id }) => id));
  const standing = new Set(
    (loaded.project.config.lint?.exceptions ?? []).flatMap((one) => (one ? [`${one.rule} ${one.on}`] : [])),
  );
  const added = new Map<string, string>();
  let left = 0;
  let lapsed = 0;
  for (const { rule, on } of outcome.problems) {
    const key = `${rule} ${on}`;
    if (on === undefined || locked.has(rule) || meta.has(rule)) left += 1;
    else if (standing.has(key)) lapsed += 1;
    else added.set(key, `{rule: ${rule}, on: ${on}, reason: ${JSON.stringify(reason)}, until: ${until}}`);
  }
  return {
    config: added.size === 0 ? config : addToList(config, ['lint', 'exceptions'], [...added.values()]),
    added: added.size,
    lapsed,
    left,
  };
}

/** The last day of a baseline taken on `asOf`. */
export function untilOf(asOf: string): string {
  return new Date(Date.parse(asOf) + DAYS * 86_400_000).toISOString().slice(0, 10);
}
