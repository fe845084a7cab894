/** Does something again and again, never twice at a time. */
export class Rounds {
  readonly #round: () => Promise<void>;
  #running: Promise<void> = Promise.resolve();
  #asked = false;
  #ended = false;

  constructor(round: () => Promise<void>) {
    this.#round = round;
  }

  /** One more round after the one under way; however often it is asked for meanwhile, it is one. */
  ask(): void {
    if (this.#asked) return;
    this.#asked = true;
    this.#running = this.#running.then(() => {
      this.#asked = false;
      return this.#ended ? undefined : this.#round();
    });
  }

  /** Begins no more; ends with the round under way. */
  async end(): Promise<void> {
    this.#ended = true;
    await this.#running;
  }
}
