import type { Behavior, Expectation } from '../../../model/project.js';
import { criteriaOf } from '../../../pipeline/criteria.js';
import { isSelected } from '../../../pipeline/selection.js';
import { NOTE } from '../../presets.js';
import type { Rule } from '../../rule.js';

/** Complaints tell what went wrong for the few who wrote; a standard looks ahead, for all customers. */
export const reactiveOnly: Rule = {
  id: 'reactive-only',
  topic: 'selection',
  origin: 'six-criteria',
  levels: NOTE,
  check(project, { report }) {
    for (const behavior of project.behaviors) {
      if (!behavior.data.selection || !isSelected(behavior)) continue;
      const { predictive } = criteriaOf(behavior);
      if (predictive === 'missed') {
        const other = knownOtherwise(behavior);
        const args = { expectation: other?.id, method: other?.data.source?.method };
        const code = other ? 'reactive-only-understated' : 'reactive-only';
        report({ code, args, on: behavior, path: ['selection', 'basis'] });
      } else if (predictive === 'open' && knownFromComplaints(behavior)) {
        report({ code: 'reactive-only-sources', on: behavior, missing: 'selection.basis' });
      }
    }
  },
};

/** An expectation it answers that was not learnt from complaints. */
function knownOtherwise({ answers }: Behavior): Expectation | undefined {
  return answers.find(({ data }) => data.source && !['complaints', 'assumed'].includes(data.source.method));
}

/** Whether complaints are all that is known of what it answers. */
function knownFromComplaints({ answers, data }: Behavior): boolean {
  if (answers.length === 0 || answers.length < (data.answers ?? []).length) return false;
  return answers.every((answer) => answer.data.source?.method === 'complaints');
}
