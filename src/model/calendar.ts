/** The calendar every project has: the clock never stops. */
export const ROUND_THE_CLOCK = 'calendar';
