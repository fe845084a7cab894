import type { Behavior, Expectation } from '../../../model/project.js';
import { isServed } from '../../../pipeline/outcome.js';
import { isAnswered, isSettled, matrixLines, quadrantOf } from '../../../pipeline/selection.js';
import { seesAll } from '../../completeness.js';
import { WEAK } from '../../presets.js';
import { defineRule } from '../../rule.js';

/** What customers rate most important, or important and weak, is the first to get a standard or a fix. */
export const importantNotStandardized = defineRule({
  id: 'important-not-standardized',
  topic: 'selection',
  origin: 'six-criteria',
  levels: WEAK,
  options: { importance: 9, left: false },
  check(project, { report, options }) {
    if (!seesAll(project, 'expectation')) return;
    const expectations = project.encounters.flatMap((encounter) => encounter.expectations);
    const lines = matrixLines(expectations);
    for (const expectation of expectations) {
      const { importance, performance } = expectation.data;
      const weak = lines !== undefined && quadrantOf(expectation, lines) === 'improve';
      if (importance === undefined || !(weak || importance >= options.importance)) continue;
      // That nothing answers it, or that it was left without a word, unanswered-expectation says.
      if (isServed(expectation) || !isSettled(expectation)) continue;
      const left = !isAnswered(expectation);
      if (left && !options.left) continue;
      const code = left ? 'important-not-standardized-left' : 'important-not-standardized';
      const args = { importance, performance, behavior: openBehavior(expectation)?.id };
      report({ code, args, on: expectation, path: ['importance'] });
    }
  },
});

/** The behavior to begin with: the first that answers it and was not left. */
function openBehavior({ answeredBy }: Expectation): Behavior | undefined {
  const behaviors = answeredBy.filter((one) => one.kind === 'behavior');
  return behaviors.find(({ data }) => data.selection?.decision !== 'leave') ?? behaviors[0];
}
