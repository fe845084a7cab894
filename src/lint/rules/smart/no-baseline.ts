import { lacks } from '../../../pipeline/smart/written.js';
import { NOTE } from '../../presets.js';
import { signRule } from './sign-rule.js';

/** A target starts from where things stand: without a baseline nobody can tell a stretch from a dream. */
export const noBaseline = signRule({
  id: 'no-baseline',
  levels: NOTE,
  // Where no target is set, not-measurable asks for that first.
  wanted: ({ standard }) => !lacks(standard, 'target'),
});
