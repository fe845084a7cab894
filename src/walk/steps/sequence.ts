import { at, itemsIn, listIn } from '../item.js';
import {
  choice,
  confirmedId,
  type Ground,
  type Question,
  questionsAbout,
  roleForm,
  text,
  written,
} from '../question.js';
import type { Spot } from './scope.js';

/** Step 1 within an encounter: when and where it happens, how it is known, and the steps of its blueprint. */
export function sequenceQuestions(ground: Ground, { item, raw }: Spot): Question[] {
  const name = ground.text(raw.name);
  const ask = questionsAbout(ground, 1, item, raw, { name });
  const segments = ground.project.segments.map(({ id, data }) => ({ value: id, name: ground.text(data.name) }));
  const steps = itemsIn(item, raw, 'steps');
  return [
    ...ask('encounter.stage', 'stage', choice('before', 'during', 'after'), { asking: 'offered' }),
    ...ask('encounter.channel', 'channel', choice('on-site', 'phone', 'online', 'mail'), { asking: 'offered' }),
    ...ask(
      'encounter.segments',
      'segments',
      { type: 'many', options: segments },
      {
        asking: 'offered',
        when: segments.length > 1,
        proposal: { value: segments.map(({ value }) => value) },
      },
    ),
    ...ask('encounter.known', 'known', choice('observed', 'assumed', 'proposed')),
    ...ask('encounter.description', 'description', text, { asking: 'seldom' }),
    ...steps.flatMap((step) => stepQuestions(ground, step)),
    ...ask(steps.length === 0 ? 'step.first' : 'step.add', '', text, {
      asking: steps.length === 0 ? 'needed' : 'again',
      adds: { list: 'steps', kind: 'step', text: 'customer' },
    }),
  ];
}

function stepQuestions(ground: Ground, { item, raw }: Spot): Question[] {
  const onstage = at(raw, 'onstage');
  const ask = questionsAbout(ground, 1, item, raw, { step: ground.text(raw.customer) });
  const who = ground.text(ground.project.roles.find(({ id }) => id === at(raw, 'onstage.role'))?.data.title);
  return [
    ...ask('step.customer', 'customer', text),
    ...ask('step.id', 'id', written('id'), confirmedId(ground, raw, 'customer', 'step')),
    ...ask('step.does', 'onstage.action', text, {
      asking: onstage === undefined ? 'offered' : 'needed',
      args: { who },
    }),
    ...ask('step.role', 'onstage.role', roleForm(ground, 'system'), {
      asking: 'offered',
      when: onstage !== undefined,
      args: { action: ground.text(at(raw, 'onstage.action')) },
    }),
    ...ask(
      'step.evidence',
      'evidence',
      { type: 'texts' },
      {
        asking: onstage !== undefined && listIn(raw, 'evidence').length === 0 ? 'needed' : 'offered',
      },
    ),
    ...ask('step.backstage', 'backstage.action', text, { asking: 'seldom' }),
    ...ask('step.backstage-role', 'backstage.role', roleForm(ground, 'system'), {
      asking: 'seldom',
      when: at(raw, 'backstage') !== undefined,
    }),
    ...ask('step.support', 'support', text, { asking: 'seldom' }),
    ...ask('step.wait', 'wait.standard', written('duration'), {
      asking: at(raw, 'wait') === undefined ? 'offered' : 'needed',
    }),
    ...ask('step.tolerable', 'wait.tolerable', written('duration'), { when: at(raw, 'wait') !== undefined }),
    ...ask('step.fail', 'fail.point', text, { asking: at(raw, 'fail') === undefined ? 'offered' : 'needed' }),
    ...ask('step.recovery', 'fail.recovery', text, {
      when: at(raw, 'fail') !== undefined,
      args: { fail: ground.text(at(raw, 'fail.point')) },
    }),
    ...ask('step.decision', 'decision', text, { asking: 'seldom' }),
  ];
}
