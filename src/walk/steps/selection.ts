import { proposeDecision } from '../../pipeline/proposals/decision.js';
import { at, listIn } from '../item.js';
import { choice, type Ground, type Question, questionsAbout, text, written, yesNo } from '../question.js';
import { behaviorsIn, entityOf, type Spot } from './scope.js';

/** Step 3: the six criteria, and what becomes of each behavior. */
export function selectionQuestions(ground: Ground, encounter: Spot): Question[] {
  return behaviorsIn(encounter).flatMap((behavior) => aboutSelection(ground, behavior));
}

function aboutSelection(ground: Ground, behavior: Spot): Question[] {
  const { item, raw } = behavior;
  const ask = questionsAbout(ground, 3, item, raw, { does: ground.text(raw.does) });
  const decision = at(raw, 'selection.decision');
  const open = decision === undefined || decision === 'standardize';
  const proposed = proposalFor(ground, behavior);
  const reason = ground.sayings.get(ground.locales[0])?.reasons[proposed.why.code];
  // The criteria are asked before it is decided; what was decided without them is not opened again.
  const asking = decision === undefined ? 'needed' : 'seldom';
  return [
    ...ask('selection.controllable', 'selection.controllable', yesNo, { asking, proposal: { value: true } }),
    ...ask('selection.accepted', 'selection.accepted.by', text, { asking: open ? 'needed' : 'seldom', blank: true }),
    ...ask('selection.accepted-on', 'selection.accepted.on', written('date'), {
      asking,
      when: at(raw, 'selection.accepted.by') !== undefined,
      proposal: { value: ground.asOf },
    }),
    ...ask('selection.basis', 'selection.basis', choice('future', 'current', 'complaints'), { asking }),
    ...ask('selection.realistic', 'selection.realistic', yesNo, { asking, proposal: { value: true } }),
    ...ask('selection.decision', 'selection.decision', choice('standardize', 'leave', 'fix'), {
      proposal: proposed,
    }),
    ...ask('selection.reason', 'selection.reason', text, {
      when: decision !== undefined,
      ...(reason && decision === proposed.value && { proposal: { value: reason(proposed.why.args) } }),
    }),
  ];
}

/** What is proposed for a behavior, from what is written of it so far. */
function proposalFor(ground: Ground, { raw }: Spot) {
  const answers = listIn(raw, 'answers').flatMap((id) => entityOf(ground, 'expectation', id) ?? []);
  const [controllable, realistic] = [at(raw, 'selection.controllable'), at(raw, 'selection.realistic')];
  const rated = ground.project.encounters.flatMap((encounter) => encounter.expectations);
  return proposeDecision(
    {
      answers,
      ...(typeof controllable === 'boolean' && { controllable }),
      ...(typeof realistic === 'boolean' && { realistic }),
    },
    rated,
  );
}
