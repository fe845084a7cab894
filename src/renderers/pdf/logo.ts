import { Failure } from '../../model/failure.js';

/** What is wrong with a logo, where that is what Typst says; any other failure as it is. */
export function undrawable(error: unknown): unknown {
  const said = error instanceof Error ? error.message : String(error);
  const [, reason] = /failed to (?:parse SVG|decode image|load linked image[^(]*)\s*\(([^)]*)\)/.exec(said) ?? [];
  return reason === undefined ? error : new Failure('logo-undrawable', { reason });
}
