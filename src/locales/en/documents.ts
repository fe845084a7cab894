import type { Operator, Quantity } from '../../model/quantity.js';
import { smart } from './smart.js';

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

const OPERATORS: Record<Operator, string> = {
  '>=': 'at least ',
  '<=': 'at most ',
  '>': 'more than ',
  '<': 'less than ',
  '=': 'exactly ',
};

const UNITS = { s: 'second', min: 'minute', h: 'hour', day: 'day', week: 'week', month: 'month', year: 'year' };

// Grouped by hand: Intl's output changes with the version of ICU, and the same input must give the same bytes.
const grouped = (digits: string) => digits.replace(/^-?\d+/, (whole) => whole.replace(/\B(?=(\d{3})+$)/g, ','));

function quantity({ operator, value, unit }: Quantity): string {
  const sign = operator ? OPERATORS[operator] : '';
  const number = grouped(value.toFixed());
  switch (unit.kind) {
    case 'count':
      return `${sign}${number}${unit.points ? ' points' : ''}`;
    case 'percent':
      return `${sign}${number}%`;
    case 'duration':
      return `${sign}${number} ${unit.business ? 'business ' : ''}${UNITS[unit.time]}${value.eq(1) ? '' : 's'}`;
    case 'per':
      return `${sign}${number} per ${grouped(unit.base.toFixed())}`;
    case 'of':
      return `${sign}${number} of ${unit.base.toFixed()}`;
  }
}

function date(iso: string): string {
  const [year, month, day] = iso.split('-').map(Number);
  return `${day} ${MONTHS[(month ?? 1) - 1]} ${year}`;
}

const count = (n: number, one: string, many = `${one}s`) => `${n} ${n === 1 ? one : many}`;

const DAYS: Record<string, string> = {
  mon: 'Monday',
  tue: 'Tuesday',
  wed: 'Wednesday',
  thu: 'Thursday',
  fri: 'Friday',
  sat: 'Saturday',
  sun: 'Sunday',
};

const dayNames = (days: string) =>
  days
    .split(',')
    .map((span) =>
      span
        .trim()
        .split('-')
        .map((day) => DAYS[day] ?? day)
        .join(' to '),
    )
    .join(', ');

function ordinal(n: number): string {
  if (n % 100 >= 11 && n % 100 <= 13) return 'th';
  return ['th', 'st', 'nd', 'rd'][n % 10] ?? 'th';
}

/** Everything the documents say that does not come from the project. */
export const documents = {
  quantity,
  date,
  rhythm: {
    each: 'every case',
    shift: 'every shift',
    day: 'daily',
    week: 'weekly',
    month: 'monthly',
    quarter: 'quarterly',
    'half-year': 'every six months',
    year: 'yearly',
  } as Record<string, string>,
  every: (duration: string) => `every ${duration}`,
  samplePer: {
    day: 'a day',
    week: 'a week',
    month: 'a month',
    quarter: 'a quarter',
    year: 'a year',
  } as Record<string, string>,
  sample: (n: number, per: string | undefined) => `${grouped(String(n))}${per ? ` ${per}` : ''}`,
  listed: (items: string[]) => items.join(', '),
  pair: (label: string, value: string) => `${label}: ${value}`,
  quoted: (words: string) => `“${words}”`,
  bySegment: (said: string, segment: string) => `${said} (${segment})`,
  sentence: (words: string) => (/[.!?…。！？]$/.test(words) ? words : `${words}.`),
  /** Between items of one line that are phrases themselves. */
  between: '; ',
  /** Between two sentences. */
  afterSentence: ' ',
  none: '–',

  labels: {
    contents: 'Contents',
    page: { before: 'Page ', between: ' of ', after: '' },
    name: 'Name',
    signature: 'Signature',
    date: 'Date',
  },
  properties: {
    number: 'Number',
    version: 'Version',
    effective: 'Effective',
    review: 'Review by',
  },
  kinds: { hard: 'hard', soft: 'soft' },
  stage: { before: 'before the sale', during: 'during the sale', after: 'after the sale' },
  channel: { 'on-site': 'on site', phone: 'phone', online: 'online', mail: 'mail' },
  known: {
    observed: 'observed or asked of customers',
    assumed: 'assumed, not yet observed',
    proposed: 'proposed, not yet in operation',
  },
  dimension: {
    reliability: 'reliability',
    responsiveness: 'responsiveness',
    assurance: 'assurance',
    empathy: 'empathy',
    tangibles: 'tangibles',
  },
  basis: {
    geographic: 'geographic',
    demographic: 'demographic',
    psychographic: 'psychographic',
    behavioral: 'behavioral',
  },
  method: {
    survey: 'survey',
    interview: 'interviews',
    'focus-group': 'focus group',
    complaints: 'complaints',
    observation: 'observation',
    'mystery-shopping': 'mystery shopping',
    contract: 'contract',
    other: 'other source',
  },
  source: {
    operations: 'operating data',
    audit: 'audit',
    survey: 'customer survey',
    'mystery-shopping': 'mystery shopping',
    complaints: 'complaint records',
    interviews: 'interviews',
  },
  statistic: { share: 'Share', rate: 'Rate', count: 'Number', mean: 'Mean', percentile: 'Percentile' },
  percentile: (n: number) => `${n}${ordinal(n)} percentile`,
  decision: { standardize: 'standardized', leave: 'left to judgment', fix: 'settled by a one-time fix' },
  change: { technology: 'technology', policy: 'policy', procedure: 'procedure' },
  status: { planned: 'planned', done: 'done', dropped: 'dropped' },
  quadrant: {
    improve: 'improve',
    maintain: 'maintain',
    'low-priority': 'low priority',
    'possible-overkill': 'possible overkill',
  },

  measure: {
    counted: (counts: string) => `: ${counts}`,
    denominator: 'Out of',
    excludes: 'left out',
    within: 'Time allowed',
    clock: (from: string, to: string) => `clock from “${from}” to “${to}”`,
    calendar: 'counted in',
    question: 'Question',
    scale: (scale: string, favorable: string | undefined) =>
      favorable ? `scale: ${scale}, of which ${favorable} count` : `scale: ${scale}`,
    sampleSize: 'sample',
    taken: (source: string, every: string | undefined) => (every ? `From ${source}, ${every}` : `From ${source}`),
  },

  manual: {
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
    },
    readingTerms: {
      hard: 'Hard standard',
      soft: 'Soft standard',
      fix: 'One-time fix',
      target: 'Target',
      floor: 'Floor',
      baseline: 'Baseline',
    },
    sequence: 'The service as customers live it',
    sequenceText: (n: number) =>
      `The service has ${count(n, 'encounter')}, in the order in which customers come upon them. At each of them customers form their opinion anew.`,
    sequenceColumns: ['No.', 'Encounter', 'Stage', 'Channel', 'Expectations', 'Standards'],
    priorities: 'What matters most to customers',
    prioritiesText: (n: number, importance: string, performance: string) =>
      `Customers rated ${count(n, 'expectation')} from 1 to 10: how important each is to them, and how well it is met today. What lies above the mean importance of ${importance} but below the mean performance of ${performance} is to be improved first.`,
    prioritiesColumns: ['Customers say', 'Encounter', 'Importance', 'Performance', 'Therefore'],
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
    approvals: 'Approval',
  },
  standard: {
    answers: 'Answers',
    behavior: 'Behavior',
    measure: 'Measure',
    target: 'Target',
    floor: 'Floor',
    baseline: 'Baseline',
    benchmark: 'Benchmark',
    benchmarkOf: (value: string, of: string) => `${value} (${of})`,
    owner: 'Responsible',
    feedback: (to: string, details: string) => (details ? `${to} (${details})` : to),
    chosen: 'Chosen because',
    accepted: (by: string, on: string | undefined) => `accepted by ${by}${on ? `, ${on}` : ''}`,
    ownerAndFeedback: (owner: string, feedback: string) => `${owner}; results go to ${feedback}`,
    feedbackOnly: (feedback: string) => `results go to ${feedback}`,
    published: 'Published',
    publishedYes: 'yes, in the customer charter',
    publishedNo: (reason: string | undefined) => (reason ? `no: ${reason}` : 'no'),
    review: 'Review by',
    role: (title: string, does: string) => `${title}: ${does}`,
    companyDefined: 'company-defined',
    index: 'Index',
    indexWeight: (index: string, weight: number) => `${index}, weight ${weight}`,
  },
  sop: {
    subtitle: 'Standard operating procedure',
    purpose: 'Purpose',
    purposeText: (asked: boolean) =>
      `This procedure makes sure that customers get what they ${asked ? 'told us they ' : ''}expect here:`,
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
    definitionTerms: { wait: 'Standard and tolerable time', target: 'Target', floor: 'Floor' },
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
    recovery: 'When something goes wrong',
    recoveryColumns: ['Step', 'What can fail', 'What to do'],
    noRecovery: 'No recovery is laid down yet.',
    records: 'Records',
    recordColumns: ['Standard', 'What is recorded', 'From', 'How often'],
    revisions: 'Revision history',
    approvals: 'Approval',
  },
  job: {
    subtitle: 'Job description',
    family: 'Job family',
    group: 'Group',
    grade: 'Grade',
    rank: 'Rank',
    reportsTo: 'Reports to',
    reports: 'Direct reports',
    purpose: 'Purpose',
    duties: 'Duties',
    dutiesText: 'In order of importance. Essential duties are what the post exists for.',
    dutyColumns: ['No.', 'Duty', 'Kind', 'Share', 'Judged by'],
    essential: 'essential',
    occasional: 'occasional',
    derived: 'follows from the service standards',
    kpis: 'How performance is judged',
    kpisText: 'The service standards this job carries. Results are fed back as stated in the standards manual.',
    kpiColumns: ['Standard', 'Kind', 'Target', 'Floor', 'Measured'],
    ownsText: 'Also answers for the results of:',
    authority: 'Authority',
    entitlements: 'Entitlements',
    procedures: 'Procedures',
    sops: 'Standard operating procedures in which the job has a part:',
    environment: 'Working environment',
    physical: 'Physical',
    social: 'Social',
    employment: 'Terms of employment',
    contract: 'Contract',
    hours: 'Hours',
    pay: 'Pay',
    place: 'Place',
    qualifications: 'Qualifications',
    knowledge: 'Knowledge',
    skills: 'Skills',
    abilities: 'Abilities',
    qualities: 'Personal qualities',
    experience: 'Experience',
    education: 'Education',
    training: 'Training',
    review: 'Review',
    reviewText: (when: string) =>
      `This description is reviewed by ${when}, and earlier whenever the standards it rests on change.`,
    undated: 'No review date is set.',
    holder: 'Job holder',
    manager: 'Manager',
  },
  charter: {
    title: 'Customer Charter',
    intro: (organization: string) => `What you can count on when you deal with ${organization}.`,
    keeping: 'How we keep our word',
    keepingText: (measured: boolean) =>
      `${measured ? 'Every promise on this page is measured. The' : 'We measure how well we keep our promises. The'} results go to the people who can do something about them, and we look at each promise again when customers’ expectations change.`,
    validFrom: (when: string) => `These promises hold from ${when}.`,
    reviewedBy: (when: string) => `We review them by ${when}.`,
  },
  contents: {
    title: 'Service standards: documents',
    text: 'The documents made from this project. Each stands in one file and can be printed or sent on by itself.',
    groups: { manual: 'For management', sop: 'For team leaders', job: 'For staff and HR', charter: 'For customers' },
    columns: ['Document', 'Number'],
  },
  smart,
};

export type DocumentWords = typeof documents;
