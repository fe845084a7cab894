import { WEAK } from '../../presets.js';
import { signRule } from './sign-rule.js';

/** Hours and days are counted on a calendar: four hours over a weekend are not four business hours. */
export const calendarUndefined = signRule({
  id: 'calendar-undefined',
  levels: WEAK,
  // Without a clock, clock-undefined asks for both.
  wanted: ({ standard }) => standard.data.measure?.clock !== undefined,
});
