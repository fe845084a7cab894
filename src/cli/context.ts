import type { CliWords } from '../locales/en/cli.js';
import type { Locale } from '../model/locale.js';
import type { Io } from './io.js';
import type { Output } from './output.js';

/** What every command gets: the world, the language it speaks, and where to write. */
export interface Context {
  io: Io;
  lang: Locale;
  words: CliWords;
  output: Output;
  /** Says what went wrong, in the words of the catalog; for commands that go on after it. */
  explain(error: unknown): void;
}
