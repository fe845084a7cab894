/** Why something is proposed: a code for the catalog and what fills its sentence. */
export interface Why<C extends string = string> {
  code: C;
  args: Readonly<Record<string, string | number>>;
}

/** What is proposed as an answer, and why. */
export interface Proposal<T, C extends string = string> {
  value: T;
  why: Why<C>;
}

export function propose<T, C extends string>(value: T, code: C, args: Why['args'] = {}): Proposal<T, C> {
  return { value, why: { code, args } };
}
