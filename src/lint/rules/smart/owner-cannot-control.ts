import { NOTE } from '../../presets.js';
import { signRule } from './sign-rule.js';

/** Who answers for a result has a say over the work it comes from. */
export const ownerCannotControl = signRule({
  id: 'owner-cannot-control',
  levels: NOTE,
  // That the staff themselves cannot control it, not-controllable says once for all standards of the behavior.
  wanted: ({ sign }) => sign.args.why === 'elsewhere',
});
