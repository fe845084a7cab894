/** What the exit code of every command says. */
export const EXIT = {
  /** Nothing to complain of. */
  clean: 0,
  /** Findings at or over the limit. */
  findings: 1,
  /** Wrong usage or configuration. */
  usage: 2,
  /** The machine failed, or csm did. */
  failure: 3,
} as const;

export type ExitCode = (typeof EXIT)[keyof typeof EXIT];
