import { ALWAYS } from '../../presets.js';
import type { Rule } from '../../rule.js';

/** A rule whose findings come from reading the files, before there is a project to visit. */
export function readerRule(id: string): Rule {
  return { id, topic: 'format', origin: 'file-format', levels: ALWAYS, check() {} };
}
