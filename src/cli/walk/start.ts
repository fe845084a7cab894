import { Failure } from '../../model/failure.js';
import { closest } from '../../model/suggestion.js';
import type { StepNumber } from '../../pipeline/steps.js';
import { type Item, nameOf, ownId } from '../../walk/item.js';
import { encountersOf, placesOf, progressOf } from '../../walk/places.js';
import type { Walk } from '../../walk/walk.js';

/**
 * A step by its number, as it was given.
 * @throws Failure `bad-step`
 */
export function stepNumber(written: string | undefined): StepNumber | undefined {
  if (written === undefined) return undefined;
  const plain = written.normalize('NFKC').trim();
  if (!/^[1-9]$/.test(plain)) throw new Failure('bad-step', { value: written });
  return Number(plain) as StepNumber;
}

/**
 * Goes where the command line says; a walk begins by itself where something is open first.
 * @throws Failure `unknown-encounter`
 */
export function startAt(walk: Walk, step: StepNumber | undefined, encounter: string | undefined): void {
  if (step === undefined && encounter === undefined) return;
  const { ground } = walk;
  const all = encountersOf(ground).map(({ item }) => item);
  const ids = all.flatMap((item) => ownId(item) ?? []);
  if (encounter !== undefined && !ids.includes(encounter)) {
    throw new Failure('unknown-encounter', { id: encounter, ids, suggestion: closest(encounter, ids) });
  }
  const isOpen = (item: Item, number: StepNumber) => progressOf(ground, item)?.[number - 1]?.state !== 'done';
  const chosen = all.filter((item) => encounter === undefined || ownId(item) === encounter);
  const first = (step === undefined ? undefined : chosen.find((item) => isOpen(item, step))) ?? chosen[0];
  if (!first) return;
  const places = placesOf(ground).filter((one) => one.encounter && nameOf(one.encounter) === nameOf(first));
  const wanted = (number: StepNumber) => (step === undefined ? isOpen(first, number) : number === step);
  const place = places.find((one) => wanted(one.step)) ?? places[0];
  if (place) walk.goTo(place);
}
