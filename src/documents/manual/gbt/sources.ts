import type { Expectation } from '../../../model/project.js';
import { isAssumed } from '../../../pipeline/evidence.js';
import { paragraph } from '../../compose.js';
import type { Block } from '../../tree.js';
import type { Writer } from '../../writer.js';

/** The bibliography: surveys, interviews and other sources by name, in the order in which expectations cite them. */
export class Sources {
  readonly #writer: Writer;
  readonly #listed = new Map<string, number>();

  constructor(writer: Writer) {
    this.#writer = writer;
    for (const { expectations } of writer.project.encounters) {
      for (const one of expectations) {
        const name = this.#nameOf(one);
        if (name !== undefined && !this.#listed.has(name)) this.#listed.set(name, this.#listed.size + 1);
      }
    }
  }

  /** `[2]`; nothing where the source of an expectation has no name. */
  of(expectation: Expectation): string | undefined {
    const name = this.#nameOf(expectation);
    const number = name === undefined ? undefined : this.#listed.get(name);
    return number === undefined ? undefined : this.#writer.words.gbt.source(number);
  }

  blocks(): Block[] {
    const { gbt } = this.#writer.words;
    return Array.from(this.#listed, ([name, number]) => paragraph(`${gbt.source(number)}\u3000${name}`));
  }

  // Where nobody was asked, there is no source to cite.
  #nameOf(expectation: Expectation): string | undefined {
    return isAssumed(expectation) ? undefined : this.#writer.text(expectation.data.source?.reference);
  }
}
