import { configurationFaults } from '../../configuration.js';
import { ALWAYS } from '../../presets.js';
import type { Rule } from '../../rule.js';

/** The settings under `lint` name rules and options that exist, or they would do nothing without a word. */
export const lintConfiguration: Rule = {
  id: 'lint-configuration',
  topic: 'format',
  origin: 'file-format',
  levels: ALWAYS,
  fixable: true,
  check(project, { report, rules }) {
    for (const fault of configurationFaults(project, rules)) report(fault);
  },
};
