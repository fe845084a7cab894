import { ALWAYS } from '../../presets.js';
import type { Rule } from '../../rule.js';

/** An id stands for one thing in the whole project, or references to it mean nothing. */
export const uniqueId: Rule = {
  id: 'unique-id',
  topic: 'links',
  origin: 'file-format',
  levels: ALWAYS,
  check(project, { report }) {
    for (const { id, at, first } of project.duplicates) {
      const { line } = first.source.locate(first.path);
      report({ code: 'duplicate-id', args: { id, file: first.source.file, line }, at, on: id });
    }
  },
};
