import type { Locale } from '../../model/locale.js';
import type { Behavior, Expectation, Standard } from '../../model/project.js';
import { type Quantity, quantityOf, type Unit, unitName } from '../../model/quantity.js';
import { textIn } from '../../model/text.js';
import { quantitiesIn } from '../quantities-in-text.js';
import { wordingsOf } from '../smart/wordings.js';
import { statedLevel } from '../stated-level.js';
import { type Proposal, propose } from './proposal.js';

type TargetReason = 'half-way' | 'halve-failures' | 'as-benchmark' | 'as-desired' | 'a-fifth-less' | 'first-aim';
type LimitReason = 'in-behavior' | 'as-desired' | 'as-adequate';

/** Where nothing is known of today: most, and not all. Opinions are never as good as counts. */
const FIRST_AIM = { hard: 90, soft: 80 };

/** The time limit a behavior should keep: the one it names itself, else what customers desire, else what they accept. */
export function proposeLimit({ data, answers }: Behavior, main: Locale): Proposal<string, LimitReason> | undefined {
  const named = wordingsOf(data.does).flatMap(({ text }) => quantitiesIn(text));
  const own = named.find(({ quantity }) => quantity.unit.kind === 'duration');
  if (own) return propose(written(own.quantity), 'in-behavior');
  for (const key of ['desired', 'adequate'] as const) {
    const level = levelOf(answers, key, main, 'duration');
    if (level) return propose(written(level.quantity), `as-${key}`, { said: level.said });
  }
  return undefined;
}

/**
 * A target from where things stand: half the way to the benchmark, or half of today's failures, and never
 * beyond what customers desire. Nothing where there is too little to go by.
 */
export function proposeTarget(standard: Standard, main: Locale): Proposal<string, TargetReason> | undefined {
  const { data } = standard;
  const statistic = data.measure?.statistic ?? 'share';
  if (statistic === 'share') return shareTarget(standard, main);
  const wish = levelOf(standard.behavior.answers, 'desired', main, 'duration');
  if (wish && statistic !== 'count' && statistic !== 'rate')
    return propose(`at most ${written(wish.quantity)}`, 'as-desired', { said: wish.said });
  const { baseline } = standard;
  if (!baseline) return undefined;
  if (baseline.unit.kind === 'of') {
    const aim = baseline.value.toNumber() + (baseline.unit.base.toNumber() - baseline.value.toNumber()) / 4;
    return propose(`at least ${aim.toFixed(1)} of ${baseline.unit.base.toFixed()}`, 'halve-failures');
  }
  const kept = statistic === 'count' || statistic === 'rate' ? 0.5 : 0.8;
  const value = rounded(baseline.value.toNumber() * kept);
  return propose(`at most ${amount(value, baseline.unit)}`, kept === 0.5 ? 'halve-failures' : 'a-fifth-less');
}

function shareTarget({ data, behavior, baseline }: Standard, main: Locale): Proposal<string, TargetReason> {
  const now = percentOf(baseline);
  const mark = percentOf(quantityOf(data.benchmark?.value));
  const wish = percentOf(levelOf(behavior.answers, 'desired', main, 'percent')?.quantity);
  const at = (value: number, code: TargetReason) => {
    const capped = wish === undefined ? value : Math.min(value, Math.max(wish, now ?? 0));
    const args = { baseline: String(data.baseline ?? ''), benchmark: String(data.benchmark?.value ?? '') };
    return propose(`at least ${capped}%`, capped < value ? 'as-desired' : code, args);
  };
  if (now !== undefined && mark !== undefined && mark > now) return at(upTo(now, (now + mark) / 2), 'half-way');
  if (now !== undefined) return at(upTo(now, 100 - (100 - now) / 2), 'halve-failures');
  return mark === undefined ? at(FIRST_AIM[data.kind], 'first-aim') : at(mark, 'as-benchmark');
}

/** A floor under a target: what is done today or customers just accept, else twice the failures the target allows. */
export function proposeFloor({ target, baseline, behavior }: Standard, main: Locale): string | undefined {
  if (!target?.operator || target.operator === '=') return undefined;
  const { unit, value } = target;
  const least = target.operator.startsWith('>');
  const aim = value.toNumber();
  if (unit.kind === 'duration') {
    const accepted = levelOf(behavior.answers, 'adequate', main, 'duration')?.quantity;
    if (accepted && unitName(accepted.unit) === unitName(unit) && accepted.value.cmp(aim) > 0)
      return `at most ${written(accepted)}`;
    return `at most ${amount(rounded(aim * 1.5), unit)}`;
  }
  if (unit.kind === 'percent' && least) {
    const now = Math.floor(percentOf(baseline) ?? 0);
    const twice = aim - Math.min(10, Math.max(1, 100 - aim));
    return `at least ${now > 0 && now < aim && aim - now <= 10 ? now : rounded(twice)}%`;
  }
  if (unit.kind === 'of') return `at least ${(aim - 0.3).toFixed(1)} of ${unit.base.toFixed()}`;
  return `${least ? 'at least' : 'at most'} ${amount(unit.kind === 'count' ? Math.ceil(aim * (least ? 0.9 : 1.5)) : rounded(aim * (least ? 0.9 : 1.5)), unit)}`;
}

/** What customers desire or accept, where it is a quantity of that kind. */
function levelOf(answers: Expectation[], key: 'desired' | 'adequate', main: Locale, kind: 'duration' | 'percent') {
  for (const { data } of answers) {
    const said = data[key] === undefined ? undefined : textIn(data[key], main, main);
    const quantity = said === undefined ? undefined : statedLevel(said);
    if (said !== undefined && quantity?.unit.kind === kind) return { said, quantity };
  }
  return undefined;
}

/** The quantity without its operator, as the files have it: `30 min`. */
function written({ value, unit }: Quantity): string {
  return amount(value.toFixed(), unit);
}

function amount(value: number | string, unit: Unit): string {
  const name = unitName(unit);
  return name === '' || name === '%' ? `${value}${name}` : `${value} ${name}`;
}

function percentOf(quantity: Quantity | undefined): number | undefined {
  return quantity?.unit.kind === 'percent' ? quantity.value.toNumber() : undefined;
}

/** A whole percent, or above 98 a tenth of one, that is more than today's. */
function upTo(now: number, aim: number): number {
  const whole = Math.floor(aim);
  if (whole > now && aim < 99) return whole;
  const tenth = Math.floor(aim * 10) / 10;
  return Math.max(tenth, now);
}

function rounded(value: number): number {
  return value >= 10 ? Math.round(value) : Number(value.toPrecision(2));
}
