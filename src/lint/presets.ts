import type { Level, Preset } from './rule.js';

type Levels = Readonly<Record<Preset, Level>>;

/** The project cannot be understood without: an error everywhere. */
export const ALWAYS: Levels = { minimal: 'error', recommended: 'error', strict: 'error' };

/** Plainly wrong, whatever one's ambitions. */
export const WRONG: Levels = { minimal: 'warning', recommended: 'error', strict: 'error' };

/** A weakness of the standards that a finished project should not have. */
export const WEAK: Levels = { minimal: 'off', recommended: 'warning', strict: 'error' };

/** Worth a look, and often right as it is. */
export const NOTE: Levels = { minimal: 'off', recommended: 'info', strict: 'warning' };

/** For teams that want the method kept to the letter. */
export const STRICT: Levels = { minimal: 'off', recommended: 'off', strict: 'warning' };
