import type { AnyEntity, Kind } from '../../model/project.js';
import type { Path } from '../../model/source.js';
import type { StepNumber } from '../../pipeline/steps.js';
import type { Change } from '../../workspace/edits/change.js';
import { at, type Item, itemsIn, ownId, type Raw } from '../item.js';
import { type Ground, type Question, questionsAbout } from '../question.js';
import { retold } from '../statement.js';

/** An encounter, or what stands below one: its place in the file and its data. */
export interface Spot {
  item: Item;
  raw: Raw;
}

/** What an id names, if it is of that kind. */
export function entityOf<K extends Kind>(
  { project }: Ground,
  kind: K,
  id: unknown,
): Extract<AnyEntity, { kind: K }> | undefined {
  const found = typeof id === 'string' ? project.entities.get(id) : undefined;
  return found?.kind === kind ? (found as Extract<AnyEntity, { kind: K }>) : undefined;
}

export function behaviorsIn({ item, raw }: Spot): Spot[] {
  return itemsIn(item, raw, 'behaviors');
}

/** The standards that count: those of behaviors that are standardized. */
export function standardsIn(encounter: Spot): { behavior: Spot; standard: Spot }[] {
  return behaviorsIn(encounter).flatMap((behavior) => {
    const standards = itemsIn(behavior.item, behavior.raw, 'standards');
    return isSelected(behavior) ? standards.map((standard) => ({ behavior, standard })) : [];
  });
}

function isSelected({ item, raw }: Spot): boolean {
  const decision = at(raw, 'selection.decision');
  return decision === undefined ? itemsIn(item, raw, 'standards').length > 0 : decision === 'standardize';
}

/**
 * Makes the questions about a standard: every answer carries the statement along while that is built
 * from its parts.
 */
export function questionsAboutStandard(ground: Ground, step: StepNumber, behavior: Spot, { item, raw }: Spot) {
  const tongues = { main: ground.locales[0], sayings: ground.sayings };
  const ask = questionsAbout(ground, step, item, raw, {
    standard: ground.text(raw.statement) || (ownId(item) ?? ''),
    behavior: ground.text(behavior.raw.does),
    statistic: String(at(raw, 'measure.statistic') ?? 'share'),
  });
  return (...asked: Parameters<typeof ask>): Question[] =>
    ask(...asked).map((question) => ({
      ...question,
      write: (answer, standing) =>
        question.write(answer, { ...standing, path: [] }).map(({ file, changes }) => {
          if (file !== item.file) return { file, changes };
          const all = retold(standing.raw, behavior.raw.does, withStatistic(standing.raw, changes), tongues);
          return { file, changes: all.map((change) => below(change, standing.path)) };
        }),
    }));
}

/** A measure cannot be without a statistic, and most are shares: it is one until step 6 asks. */
function withStatistic(standard: unknown, changes: Change[]): Change[] {
  const measured = changes.some((change) => 'set' in change && change.set[0] === 'measure');
  const said = changes.some((change) => 'set' in change && change.set[1] === 'statistic');
  if (!measured || said || at(standard, 'measure.statistic') !== undefined) return changes;
  return [{ set: ['measure', 'statistic'], to: 'share' }, ...changes];
}

function below(change: Change, path: Path): Change {
  if ('set' in change) return { ...change, set: [...path, ...change.set] };
  if ('remove' in change) return { remove: [...path, ...change.remove] };
  if ('insert' in change) return { ...change, insert: [...path, ...change.insert] };
  return { ...change, move: [...path, ...change.move] };
}
