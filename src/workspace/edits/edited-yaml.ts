import { isDeepStrictEqual } from 'node:util';
import { Failure } from '../../model/failure.js';
import { keepReading, type Reading } from '../readings.js';
import { readYaml } from '../yaml-source.js';
import type { Change } from './change.js';
import { planEdits } from './plan.js';
import { refine } from './refine.js';
import { reread } from './reread.js';
import { Rounds } from './rounds.js';
import { failed, pathOf, type Step, stepOf } from './step.js';
import { applyEdits } from './text-edit.js';
import { Tree } from './tree.js';
import { next } from './wanted.js';

/** So many steps are made one by one: reading what each of them touched is faster than reading all of the text. */
const FEW = 8;

/** The text of a YAML file between two changes, and what it says. */
export class EditedYaml {
  readonly text: string;
  readonly #reading: Reading;

  private constructor(text: string, reading: Reading) {
    this.text = text;
    this.#reading = reading;
  }

  /** @throws Failure `edit-unreadable` when the text is not YAML that csm reads */
  static of(text: string): EditedYaml {
    const reading = readYaml(text);
    if (Array.isArray(reading)) throw new Failure('edit-unreadable', {}, 'machine');
    return new EditedYaml(text, reading);
  }

  /** @throws Failure `edit-failed` or `edit-shared` when the result would not say what was asked for */
  after(changes: readonly Change[]): EditedYaml {
    const rounds = new Rounds(this.#reading.data);
    const wanted = changes.map(stepOf).reduce((data, step) => {
      for (const part of refine(rounds.data, step)) rounds.add(part);
      return next(data, step);
    }, this.#reading.data);
    const last = changes.at(-1);
    if (last && !isDeepStrictEqual(rounds.data, wanted)) throw failed(stepOf(last));
    const edited = rounds.all.reduce((one: EditedYaml, steps) => one.#afterRound(steps), this);
    keepReading(edited.text, edited.#reading);
    return edited;
  }

  // Where all at once does not come out as wanted, it is one of them that cannot be made.
  #afterRound(steps: Step[]): EditedYaml {
    const few = this.#reading.everyday ? FEW : 1;
    if (steps.length <= few) return steps.reduce((edited: EditedYaml, step) => edited.#afterOne(step), this);
    const half = steps.length >> 1;
    return this.#made(steps) ?? this.#afterRound(steps.slice(0, half)).#afterRound(steps.slice(half));
  }

  #afterOne(step: Step): EditedYaml {
    const edited = this.#made([step]);
    if (!edited) throw failed(step, new Tree(this.text, this.#reading.places).hasAliases());
    return edited;
  }

  /** The text after steps of one round; nothing when it would not say what they want. */
  #made(steps: Step[]): EditedYaml | undefined {
    const { data, places, everyday } = this.#reading;
    const tree = new Tree(this.text, places);
    const edits = steps.map((step) => planEdits(tree, step));
    if (edits.some((some) => some.length === 0)) return undefined;
    const text = applyEdits(this.text, edits.flat());
    const [only] = steps.length === 1 ? steps : [];
    const part = everyday && only ? reread(tree, data, pathOf(only), edits.flat(), text) : undefined;
    const reading = part ?? readYaml(text);
    if (Array.isArray(reading) || !isDeepStrictEqual(reading.data, steps.reduce(next, data))) return undefined;
    return new EditedYaml(text, reading);
  }
}
