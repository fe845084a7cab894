import type { Choice, ChoiceReply } from './prompts/ask-choice.js';
import type { LineReply } from './prompts/ask-line.js';

/** A question put to the person in front of the terminal. */
export interface Asked {
  /** Lines above it, gone once it is answered. */
  head: string[];
  message: string;
}

export interface AskedLine extends Asked {
  /** What Enter alone means. */
  offered?: string;
  /** The same as a person reads it. */
  offeredShown?: string;
  /** What Enter alone does where it means no answer, in words. */
  silence?: string;
  /** Typed in already, to be changed or taken. */
  typed?: string;
  /** An answer as an example. */
  eg?: string;
  /** Said when Enter alone will not do; where left out, it skips. */
  empty?: string;
  /** Whether what Enter means is not shown beside the question. */
  hidden?: boolean;
  /** What is wrong with an answer, in words; nothing when it will do. */
  refuse(typed: string): string | undefined;
}

export interface AskedChoice extends Asked {
  choices: readonly Choice[];
  /** Where the pointer stands first. */
  offered?: string;
  /** Several may be taken; these are marked. */
  marked?: readonly string[];
}

/** Whoever answers: a person in front of a terminal, or a script in a test. */
export interface Person {
  columns: number;
  line(asked: AskedLine): Promise<LineReply>;
  choice(asked: AskedChoice): Promise<ChoiceReply>;
  /** Says something that stays on the screen. */
  say(text: string): void;
}
