import { compareQuantities } from '../../model/compare.js';
import type { Role, Standard } from '../../model/project.js';
import { type Quantity, unitName } from '../../model/quantity.js';
import { under } from '../../model/source.js';
import type { Sign } from './sign.js';
import { lacks, missingSign } from './written.js';

/** A: the target starts from where things stand, and somebody who can do something about it answers for it. */
export function achievableSigns(standard: Standard): Sign[] {
  const noBaseline = lacks(standard, 'baseline');
  const noOwner = lacks(standard, 'owner');
  // With neither, nothing speaks for its being within reach.
  const weighs = noBaseline && noOwner ? 'unmet' : 'partly';
  return [
    ...(noBaseline ? [missingSign(standard, 'A', 'no-baseline', 'baseline', weighs)] : []),
    ...targetSigns(standard),
    ...(noOwner ? [missingSign(standard, 'A', 'no-owner', 'owner', weighs)] : []),
    ...controlSigns(standard),
  ];
}

/** A target that is easier than what is done already. */
function targetSigns({ at, data, target, baseline }: Standard): Sign[] {
  if (!target?.operator || target.operator === '=' || !baseline) return [];
  const order = compareQuantities(target, baseline);
  const easier = order !== undefined && (target.operator.startsWith('>') ? order < 0 : order > 0);
  if (!easier || holds(target, baseline, String(data.target)) || leavesRoom(target, baseline)) return [];
  const args = { target: data.target ?? '', baseline: data.baseline ?? '' };
  return [{ letter: 'A', code: 'target-below-baseline', args, weighs: 'unmet', at: under(at, 'target') }];
}

/**
 * Whether a target keeps a level but for its decimals: 95% is what people write where 95.6% is done. They
 * are counted as written: who writes 99.0% means that and not 99.8%.
 */
function holds(target: Quantity, baseline: Quantity, written: string): boolean {
  if (unitName(target.unit) !== unitName(baseline.unit)) return false;
  const [, decimals = ''] = /\d\.(\d+)/.exec(written.normalize('NFKC')) ?? [];
  const apart = Math.abs(target.value.toNumber() - baseline.value.toNumber());
  return Number(apart.toFixed(9)) < 10 ** -decimals.length;
}

/** A target at the baseline itself is missed in every other period: so much more may go wrong in a bad one. */
const ROOM = 1.5;

/** Whether a share or rate allows less than half as many failures again as there are today. */
function leavesRoom(target: Quantity, baseline: Quantity): boolean {
  const more = target.operator?.startsWith('>') ?? false;
  const [allowed, today] = [failuresOf(target, more), failuresOf(baseline, more)];
  return allowed !== undefined && today !== undefined && allowed < exact(ROOM * today);
}

/** The share of cases that go wrong, where more of them are right or fewer of them wrong. */
function failuresOf({ value, unit }: Quantity, more: boolean): number | undefined {
  if (unit.kind !== 'percent' && unit.kind !== 'per') return undefined;
  const share = value.toNumber() / (unit.kind === 'percent' ? 100 : unit.base.toNumber());
  return exact(more ? 1 - share : share);
}

/** Without the noise of floats: 1 - 0.9 is not quite 0.1. */
function exact(share: number): number {
  return Number(share.toFixed(12));
}

function controlSigns({ at, owner, behavior }: Standard): Sign[] {
  const { role } = behavior;
  const signs: Sign[] = [];
  if (behavior.data.selection?.controllable === false) {
    const place = under(behavior.at, 'selection', 'controllable');
    const args = { why: 'uncontrollable', ...(role && { role: role.id }) };
    signs.push({ letter: 'A', code: 'owner-cannot-control', args, weighs: 'unmet', at: place });
  }
  if (owner && role && !commands(owner, role)) {
    const args = { why: 'elsewhere', owner: owner.id, role: role.id };
    signs.push({ letter: 'A', code: 'owner-cannot-control', args, weighs: 'partly', at: under(at, 'owner') });
  }
  return signs;
}

/** Whether a role is the other or stands above it; also where the line upwards is unwritten or broken, and nobody knows. */
function commands(owner: Role, role: Role): boolean {
  const seen = new Set<Role>();
  let one = role;
  while (one !== owner) {
    seen.add(one);
    const { reportsTo } = one;
    if (!reportsTo) return one.data['reports-to'] !== undefined || (one === role && role.reports.length === 0);
    if (seen.has(reportsTo)) return true; // a circle has no above
    one = reportsTo;
  }
  return true;
}
