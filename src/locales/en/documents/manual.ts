import { count } from './formats.js';

const RATING = 'from 1 to 10: how important it is to customers, and how well it is met today.';

const ratedBy = (n: number, assumed: number, unsourced: number) => {
  if (assumed + unsourced === 0)
    return `Customers rated ${count(n, 'expectation')} from 1 to 10: how important each is to them, and how well it is met today.`;
  const each = `${n === 1 ? 'One expectation is' : `Each of ${n} expectations is`} rated ${RATING}`;
  if (assumed === n) return `${each} These ratings are assumed: customers have yet to be asked.`;
  if (unsourced === n) return `${each} No source is named for these ratings.`;
  const parts = [
    assumed > 0 && `${assumed} of these ratings ${assumed === 1 ? 'is' : 'are'} assumed`,
    unsourced > 0 && `no source is named for ${unsourced} of them`,
    assumed + unsourced < n && 'the others come from customers',
  ].filter((part) => part !== false);
  return `${each} ${sentenceOf(parts)}`;
};

const sentenceOf = (parts: string[]) => {
  const said = parts.join('; ');
  return `${said.charAt(0).toUpperCase()}${said.slice(1)}.`;
};

export const manual = {
  title: 'Service Standards Manual',
  foreword: 'Foreword',
  closing: 'Closing note',
  purpose: 'Purpose and scope',
  purposeText: (organization: string, customerDefined: boolean) =>
    `This manual holds the service standards of ${organization}. ${customerDefined ? 'Each of them begins' : 'Those that are not marked as company-defined begin'} with something customers expect, ${customerDefined ? 'names' : 'name'} what staff do to meet it, and ${customerDefined ? 'says' : 'say'} how well it has to be done.`,
  scope: 'Scope',
  segmentColumns: ['Segment', 'Basis', 'Description'],
  reading: 'How to read a standard',
  readingRows: {
    hard: 'Can be counted, timed or checked by audit.',
    soft: 'Rests on what people say when they are asked; it shows staff how customers want to be treated.',
    fix: 'A change of technology, policy or procedure that settles the matter once, so that no standard is needed.',
    target: 'The level to reach.',
    floor: 'The level below which results are not acceptable. Between floor and target there is work to do.',
    baseline: 'Where performance stood when the target was set.',
    code: 'Eight characters that change with the meaning of the standard: they show whether a printed copy is current.',
  },
  readingTerms: {
    hard: 'Hard standard',
    soft: 'Soft standard',
    fix: 'One-time fix',
    target: 'Target',
    floor: 'Floor',
    baseline: 'Baseline',
    code: 'Code',
  },
  sequence: 'The service as customers live it',
  sequenceText: (n: number) =>
    `The service has ${count(n, 'encounter')}, in the order in which customers come upon them. At each of them customers form their opinion anew.`,
  sequenceColumns: ['No.', 'Encounter', 'Stage', 'Channel', 'Expectations', 'Standards'],
  priorities: 'What matters most to customers',
  /** Of `n` rated expectations, some are assumed and some name no source. */
  prioritiesText: (n: number, assumed: number, unsourced: number, importance: string, performance: string) =>
    `${ratedBy(n, assumed, unsourced)} What lies above the mean importance of ${importance} but below the mean performance of ${performance} is to be improved first.`,
  prioritiesColumns: ['Customers say', 'Encounter', 'Importance', 'Performance', 'Therefore'],
  /** The first of these columns where all of it is assumed. */
  supposed: 'Customers are assumed to say',
  byEncounter: 'Standards by encounter',
  expectations: 'What customers expect',
  expectationColumns: ['In their words', 'Dimension', 'Importance', 'Performance', 'Known from'],
  tolerance: (desired: string | undefined, adequate: string | undefined) =>
    [desired && `Desired: ${desired}`, adequate && `adequate: ${adequate}`].filter(Boolean).join('; '),
  standards: 'Standards',
  noStandards: 'No standard is set for this encounter.',
  left: 'Considered and not standardized',
  leftColumns: ['Behavior', 'Decision', 'Reason'],
  fixes: 'One-time fixes',
  fixColumns: ['Change', 'Kind', 'Answers', 'Owner', 'Due', 'Status'],
  presumed: (known: string) => `How customers go through this encounter is ${known}.`,
  unsaid: 'Nobody has written down how this encounter is known: whether it was observed, assumed or proposed.',
  companyDefined:
    'Company-defined: no customer expectation stands behind this standard yet. Until one does, it serves the organization rather than its customers.',
  unanswered: 'Nothing answers this expectation yet',
  indexText: (n: number, period: string | undefined) =>
    `The index adds up the failures of ${count(n, 'standard')}, each multiplied by a weight for what the failure costs the customer. ${period ? `It is drawn up ${period}; the` : 'The'} lower, the better.`,
  indexColumns: ['Failure counted by', 'Weight', 'Why this weight'],
  indexUnit: (per: string, volume: string) => `Beside the sum, the index is stated per ${per} ${volume}.`,
  indexTarget: 'Target',
  responsibilities: 'Who answers for what',
  responsibilityText:
    'Who meets each standard in daily work, who answers for the result, how often it is measured, who is told, and when the target itself is looked at again.',
  responsibilityColumns: ['Standard', 'Met by', 'Answers for it', 'Measured', 'Results go to', 'Review by'],
  revisions: 'Revision history',
  revisionColumns: ['Version', 'Date', 'By', 'Change'],
  revisionChanges: (version: string) => `What changed with version ${version}`,
  approvals: 'Approval',
};
