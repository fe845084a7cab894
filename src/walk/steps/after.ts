import { proposeFeedback, proposeRhythm } from '../../pipeline/proposals/mechanism.js';
import { proposeReview } from '../../pipeline/proposals/review.js';
import { at, ownId } from '../item.js';
import { choice, type Ground, type Question, roleForm, text, written } from '../question.js';
import { entityOf, questionsAboutStandard, type Spot, standardsIn } from './scope.js';

const rhythm = choice('day', 'week', 'month', 'quarter', 'half-year', 'year', 'shift', 'each');

/** Step 7: how often each standard is measured, and from which data. */
export function trackingQuestions(ground: Ground, encounter: Spot): Question[] {
  const sets = Object.keys(ground.project.config.data ?? {}).map((value) => ({ value, name: value }));
  return standardsIn(encounter).flatMap(({ behavior, standard }) => {
    const ask = questionsAboutStandard(ground, 7, behavior, standard);
    const linked = entityOf(ground, 'standard', ownId(standard.item));
    return [
      ...ask('measure.every', 'measure.every', rhythm, { ...(linked && { proposal: proposeRhythm(linked) }) }),
      ...ask(
        'measure.set',
        'measure.data.set',
        { type: 'choice', options: sets },
        {
          asking: 'offered',
          when: sets.length > 0,
        },
      ),
    ];
  });
}

/** Step 8: who hears how well each standard is kept. */
export function feedbackQuestions(ground: Ground, encounter: Spot): Question[] {
  return standardsIn(encounter).flatMap(({ behavior, standard }) => {
    const ask = questionsAboutStandard(ground, 8, behavior, standard);
    const linked = entityOf(ground, 'standard', ownId(standard.item));
    const proposed = linked && proposeFeedback(linked);
    const begun = at(standard.raw, 'feedback') !== undefined;
    return [
      ...ask('feedback.to', 'feedback.to', roleForm(ground), {
        ...(proposed?.to !== undefined && { proposal: { value: proposed.to } }),
      }),
      ...ask('feedback.every', 'feedback.every', rhythm, {
        when: begun,
        ...(proposed && { proposal: { value: proposed.every } }),
      }),
      ...ask('feedback.how', 'feedback.how', text, { when: begun, asking: 'offered' }),
    ];
  });
}

/** Step 9: when each standard is looked at again. */
export function revisionQuestions(ground: Ground, encounter: Spot): Question[] {
  return standardsIn(encounter).flatMap(({ behavior, standard }) =>
    questionsAboutStandard(ground, 9, behavior, standard)('standard.review', 'review', written('date'), {
      proposal: proposeReview(standard.raw, ground.asOf),
    }),
  );
}
