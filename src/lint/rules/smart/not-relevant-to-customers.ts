import { STRICT } from '../../presets.js';
import { signRule } from './sign-rule.js';

/** A standard is worth its effort where customers have said how much it matters to them. */
export const notRelevantToCustomers = signRule({
  id: 'not-relevant-to-customers',
  levels: STRICT,
  // Without an expectation, company-defined says so; where all are rated low, unimportant-standardized does.
  wanted: ({ sign }) => sign.args.why === 'unrated',
});
