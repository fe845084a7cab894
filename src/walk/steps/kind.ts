import { isCarriedOut } from '../../pipeline/outcome.js';
import { proposeKind } from '../../pipeline/proposals/kind.js';
import { proposeOwner } from '../../pipeline/proposals/owner.js';
import { monthsAfter } from '../../pipeline/proposals/review.js';
import { at, freeId, itemsIn, listIn, ownId } from '../item.js';
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
import { behaviorsIn, entityOf, questionsAboutStandard, type Spot, standardsIn } from './scope.js';

/** Step 4: hard standard, soft standard or one-time fix; and the fixes. */
export function kindQuestions(ground: Ground, encounter: Spot): Question[] {
  return [
    ...behaviorsIn(encounter).flatMap((behavior) => aboutKind(ground, behavior)),
    ...standardsIn(encounter).flatMap(({ behavior, standard }) => {
      const ask = questionsAboutStandard(ground, 4, behavior, standard);
      return [
        ...ask('standard.hard-or-soft', 'kind', choice('hard', 'soft')),
        ...ask('standard.id', 'id', written('id'), { asking: 'confirm' }),
      ];
    }),
    ...behaviorsIn(encounter).flatMap((behavior) => aboutFixFor(ground, encounter, behavior)),
    ...itemsIn(encounter.item, encounter.raw, 'fixes').flatMap((fix) => aboutFix(ground, encounter, fix)),
    ...questionsAbout(ground, 4, encounter.item, encounter.raw, { name: ground.text(encounter.raw.name) })(
      'fix.add',
      '',
      text,
      {
        asking: 'again',
        adds: { list: 'fixes', kind: 'fix', text: 'does', more: { status: 'planned' } },
      },
    ),
  ];
}

/** The kind of the first standard of a behavior; to answer it is to begin that standard. */
function aboutKind(ground: Ground, { item, raw }: Spot): Question[] {
  const ask = questionsAbout(ground, 4, item, raw, { does: ground.text(raw.does) });
  const standards = listIn(raw, 'standards');
  const linked = entityOf(ground, 'behavior', ownId(item));
  return ask('standard.kind', '', choice('hard', 'soft', 'fix'), {
    when: at(raw, 'selection.decision') === 'standardize',
    asking: standards.length === 0 ? 'needed' : 'again',
    adds: { list: 'standards', kind: 'standard', text: 'kind' },
    mark: '@kind',
    ...(linked && { proposal: proposeKind(linked) }),
    write: (kind, { path }) => {
      if (kind === 'fix')
        return [{ file: item.file, changes: [{ set: [...path, 'selection', 'decision'], to: 'fix' }] }];
      const id = freeId(`${ownId(item) ?? 'behavior'}-standard`, ground.taken);
      const standard = { id, kind, statement: raw.does ?? id };
      const changes = [{ insert: [...path, 'standards'], at: standards.length, item: standard }];
      return [{ file: item.file, changes }];
    },
  });
}

/** The fix for a behavior that is to be settled by one, while nothing settles it. */
function aboutFixFor(ground: Ground, { item, raw }: Spot, behavior: Spot): Question[] {
  const linked = entityOf(ground, 'behavior', ownId(behavior.item));
  const answers = listIn(behavior.raw, 'answers');
  // A fix that was only begun is no fix for the project yet.
  const begun = listIn(raw, 'fixes').some(
    (fix) => at(fix, 'change') === undefined && listIn(fix, 'answers').some((id) => answers.includes(id)),
  );
  return questionsAbout(ground, 4, item, raw)('fix.for', '', text, {
    mark: `@${ownId(behavior.item)}`,
    when: at(behavior.raw, 'selection.decision') === 'fix' && !begun && linked !== undefined && !isCarriedOut(linked),
    args: { does: ground.text(behavior.raw.does) },
    adds: {
      list: 'fixes',
      kind: 'fix',
      text: 'does',
      more: { ...(answers.length > 0 && { answers }), status: 'planned' },
    },
  });
}

function aboutFix(ground: Ground, encounter: Spot, { item, raw }: Spot): Question[] {
  const ask = questionsAbout(ground, 4, item, raw, { fix: ground.text(raw.does) });
  const planned = at(raw, 'status') === undefined || at(raw, 'status') === 'planned';
  const answers = itemsIn(encounter.item, encounter.raw, 'expectations').flatMap((one) => {
    const id = ownId(one.item);
    return id === undefined ? [] : [{ value: id, name: ground.text(one.raw.says) }];
  });
  const owner = proposeOwner(undefined, ground.project);
  return [
    ...ask('fix.does', 'does', text),
    ...ask('fix.id', 'id', written('id'), confirmedId(ground, raw, 'does', 'fix')),
    ...ask('fix.change', 'change', choice('technology', 'policy', 'procedure')),
    ...ask(
      'fix.answers',
      'answers',
      { type: 'many', options: answers },
      { asking: 'offered', when: answers.length > 0 },
    ),
    ...ask('fix.owner', 'owner', roleForm(ground), { asking: 'offered', ...(owner && { proposal: owner }) }),
    ...ask('fix.due', 'due', written('date'), {
      asking: planned ? 'needed' : 'seldom',
      proposal: { value: monthsAfter(ground.asOf, 3) },
    }),
    ...ask('fix.status', 'status', choice('planned', 'done', 'dropped'), { asking: 'seldom' }),
    ...ask('fix.reason', 'reason', text, { asking: 'seldom' }),
  ];
}
