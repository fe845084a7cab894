/** Where the fault lies: with how csm was called or configured, or with the machine it runs on. */
export type Blame = 'usage' | 'machine';

/**
 * An expected failure: it ends the command with one line from the message catalog, never a stack
 * trace. `code` names the message, `args` fill it.
 */
export class Failure extends Error {
  readonly code: string;
  readonly args: Record<string, unknown>;
  readonly blame: Blame;

  constructor(code: string, args: Record<string, unknown> = {}, blame: Blame = 'usage') {
    super(`${code} ${JSON.stringify(args)}`);
    this.name = 'Failure';
    this.code = code;
    this.args = args;
    this.blame = blame;
  }
}
