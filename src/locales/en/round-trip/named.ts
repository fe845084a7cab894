/** What ids can name, in the singular. */
export const named: Record<string, string> = {
  encounter: 'encounter',
  behavior: 'behavior',
  expectation: 'expectation',
  role: 'role',
  segment: 'segment',
  step: 'step',
  calendar: 'calendar',
  standard: 'standard',
  fix: 'fix',
  service: 'service',
  index: 'index',
};
