/** Far deeper than any blueprint, far shallower than the stack. */
export const MAX_DEPTH = 64;

/** What a file may hold once its aliases are written out. */
export const MAX_VALUES = 2_000_000;
