import type { Range } from '../model/source.js';

/** What is wrong with the YAML of a file, before any question of what it says. */
export interface YamlProblem {
  code: string;
  args: Record<string, unknown>;
  range: Range;
}
