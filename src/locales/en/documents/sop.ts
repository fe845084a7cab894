import { dayNames } from './formats.js';

export const sop = {
  subtitle: 'Standard operating procedure',
  purpose: 'Purpose',
  /** How it is known what customers expect: they said so, nobody asked any of them, or neither of all of it. */
  purposeText: (known: 'asked' | 'assumed' | 'unsaid') =>
    `This procedure makes sure that customers get what they ${{ asked: 'told us they expect', assumed: 'are assumed to expect', unsaid: 'expect' }[known]} here:`,
  noExpectations: 'What customers expect here has not been asked yet.',
  scope: 'Scope',
  service: 'Service',
  stage: 'Stage',
  channel: 'Channel',
  customers: 'Customers',
  known: 'How the steps are known',
  responsibilities: 'Responsibilities',
  responsibilityColumns: ['Role', 'Does'],
  definitions: 'Definitions',
  definitionWait: 'The time customers expect to wait, and the longest they put up with.',
  definitionTerms: {
    wait: 'Standard and tolerable time',
    target: 'Target',
    floor: 'Floor',
    code: 'Code beside a standard',
  },
  definitionCode: 'Changes with the meaning of the standard, and so shows whether a printed copy is current.',
  calendar: 'Business hours and days',
  calendarHours: (days: string | undefined, hours: string | undefined, zone: string | undefined) =>
    [days && dayNames(days), hours?.replace('-', ' to '), zone && `(${zone} time)`]
      .filter(Boolean)
      .join(', ')
      .replace(', (', ' ('),
  procedure: 'Procedure',
  procedureColumns: ['No.', 'The customer', 'Who does what', 'Evidence', 'Standard'],
  noSteps: 'The steps of this encounter have not been described yet.',
  backstage: 'out of sight',
  offstage: (who: string, note: string) => `${who} (${note})`,
  support: (system: string) => `Supported by: ${system}`,
  decision: (text: string) => `Decide: ${text}`,
  waitTime: (standard: string | undefined, tolerable: string | undefined) =>
    [standard && `standard time ${standard}`, tolerable && `tolerable ${tolerable}`].filter(Boolean).join(', '),
  conduct: 'Throughout the encounter',
  conductColumns: ['Who', 'Does', 'Standard'],
  recovery: 'Exceptions and recovery',
  failures: 'When something goes wrong',
  recoveryColumns: ['Step', 'Who', 'What can fail', 'What to do'],
  decisions: 'Decisions on the way',
  decisionColumns: ['Step', 'Who', 'To decide'],
  authority: 'What staff may decide themselves',
  authorityColumns: ['Role', 'May do without asking'],
  noRecovery: 'No recovery is laid down yet.',
  records: 'Records',
  recordColumns: ['Standard', 'What is recorded', 'From', 'How often', 'Responsible'],
  revisions: 'Revision history',
  approvals: 'Approval',
};
