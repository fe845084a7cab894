import type { Expectation } from '../../../model/project.js';
import { paragraph } from '../../compose.js';
import type { Block } from '../../tree.js';
import type { Writer } from '../../writer.js';

/** The bibliography: surveys, interviews and other sources by name, in the order in which expectations cite them. */
export class Sources {
  readonly #writer: Writer;
  readonly #listed: string[] = [];

  constructor(writer: Writer) {
    this.#writer = writer;
    for (const { expectations } of writer.project.encounters) {
      for (const one of expectations) {
        const name = this.#nameOf(one);
        if (name !== undefined && !this.#listed.includes(name)) this.#listed.push(name);
      }
    }
  }

  /** `[2]`; nothing where the source of an expectation has no name. */
  of(expectation: Expectation): string | undefined {
    const name = this.#nameOf(expectation);
    return name === undefined ? undefined : this.#writer.words.gbt.source(this.#listed.indexOf(name) + 1);
  }

  blocks(): Block[] {
    const { gbt } = this.#writer.words;
    return this.#listed.map((name, i) => paragraph(`${gbt.source(i + 1)}\u3000${name}`));
  }

  #nameOf({ data }: Expectation): string | undefined {
    return this.#writer.text(data.source?.reference);
  }
}
