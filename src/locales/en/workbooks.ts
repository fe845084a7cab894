import type { Unit } from '../../model/quantity.js';

const TIMES = { s: 'seconds', min: 'minutes', h: 'hours', day: 'days', week: 'weeks', month: 'months', year: 'years' };

/** What a result is typed in. */
function unit(of: Unit): string {
  switch (of.kind) {
    case 'count':
      return of.points ? 'points' : 'number';
    case 'percent':
      return '%';
    case 'duration':
      return `${of.business ? 'business ' : ''}${TIMES[of.time]}`;
    case 'per':
      return `per ${of.base.toFixed()}`;
    case 'of':
      return `of ${of.base.toFixed()}`;
  }
}

/** All text of the workbooks that does not come from a project. */
export const workbooks = {
  unit,
  inForce: (date: string) => `in force from ${date}`,
  version: (version: string) => `version ${version}`,
  period: (n: number) => `Period ${n}`,
  firstPeriod: 'First period begins on',
  /** Date formats of spreadsheet programs for the heading of a period. */
  periodFormat: {
    day: '[$-409]d mmm yyyy',
    week: '[$-409]d mmm yyyy',
    month: '[$-409]mmm yyyy',
    quarter: '[$-409]mmm yyyy',
    'half-year': '[$-409]mmm yyyy',
    year: 'yyyy',
  },
  errors: {
    title: 'This cannot be entered',
    date: 'Enter a date.',
    list: 'Choose one of the entries in the list.',
    number: 'Enter a number.',
    whole: 'Enter a whole number.',
    least: (least: string) => `Enter ${least} or more.`,
    between: (least: string, most: string) => `Enter a number from ${least} to ${most}.`,
    wholeLeast: (least: string) => `Enter a whole number, ${least} or more.`,
  },
  status: {
    met: 'Met',
    between: 'Between floor and target',
    worse: 'Worse than floor',
    missed: 'Missed',
    incomplete: 'Incomplete',
    none: 'No data',
    unjudged: 'Not judged',
  },
  scorecard: {
    title: 'Scorecard',
    code: 'SC',
    standing: 'Latest results',
    bands: { standard: 'Standard', results: 'So far', periods: 'Results: type them here' },
    columns: {
      id: 'ID',
      statement: 'Standard',
      kind: 'Kind',
      target: 'Target',
      floor: 'Floor',
      unit: 'Unit',
      every: 'Measured',
      owner: 'Responsible',
      latest: 'Latest',
      trend: 'Trend',
      attainment: 'Periods met',
      status: 'Status',
    },
    trend: { better: 'Better', worse: 'Worse', same: 'Same' },
  },
  index: {
    columns: {
      period: 'Period',
      failures: 'Failures in all',
      points: 'Points',
      status: 'Status',
    },
    weight: 'Weight of one failure',
    reason: 'Why this weight',
    failed: (statement: string) => `Failures of: ${statement}`,
    perUnit: (per: string, volume: string) => `Points per ${per} ${volume}`,
    volume: 'Volume',
    sums: { failures: 'Failures, all periods', points: 'Points, all periods', share: 'Share of points' },
    target: 'Target',
  },
  guide: {
    title: 'How to use',
    use: {
      title: 'What this workbook is for',
      scorecard:
        'One row for each standard in force, one column for each period. Type results into the yellow cells; everything else is worked out from them.',
      index:
        'One more sheet for each index: how often each of its standards failed, times what a failure costs the customer.',
    },
    filling: {
      title: 'Filling it in',
      lines: [
        'Enter the day on which the first period begins; the headings of the other periods follow.',
        'Type each result in the unit of its row: 97.2% as 97.2%, five and a half minutes as 5.5 where the unit is minutes.',
        'Leave a cell empty where nothing was measured or there was no case. Empty is not zero: type 0 only where the result is 0.',
        'Type results as they are and do not round them: 79.96% misses a target of at least 80%.',
        'A standard measured more often than once a period gets the result of the whole period; one measured less often is filled in when it was measured.',
      ],
      index:
        'On the sheet of an index a period counts once every item has a number: 0 where nothing failed. Until then it is incomplete.',
    },
    reading: {
      title: 'Reading it',
      latest: 'Latest: the last period that has a result. Trend: how it compares with the result before it.',
      attainment: 'Periods met: the share of periods with a result in which the target was met.',
      statuses: 'Status and color judge a result against target and floor:',
    },
    statuses: {
      met: 'The target is met.',
      between: 'The target is missed, the floor is kept: there is work to do.',
      worse: 'The result is on the wrong side of the floor: it is not acceptable.',
      missed: 'The target is missed; no floor is set.',
      none: 'No result has been entered.',
    },
    protection: {
      title: 'What is locked',
      lines: [
        'Sheets are protected without a password, so that a slip of the hand does not overwrite a formula. To change more than the yellow cells, choose Unprotect Sheet on the Review tab.',
        'Standards, targets and floors come from the project in which they are kept. Change them there and have the workbook made again.',
      ],
    },
  },
  checklist: {
    title: 'Audit and mystery-shopping checklist',
    code: 'CL',
    sheet: 'Checklist',
    facts: { date: 'Date', time: 'Time', place: 'Place', observer: 'Seen by' },
    score: 'Score',
    scoreText: 'Points given ÷ points possible; what does not apply is left out of both.',
    open: 'Lines without an answer',
    columns: {
      number: 'No.',
      step: 'Step',
      behavior: 'What is to be seen',
      role: 'Who',
      standard: 'Standard',
      points: 'Points possible',
      answer: 'Seen?',
      given: 'Points given',
      score: 'Score',
      remarks: 'Remarks',
    },
    answers: { yes: 'Yes', no: 'No', na: 'Not applicable' },
    throughout: 'Throughout',
    guide: {
      title: 'How to use',
      lines: [
        'Make a copy of this file for each visit or audit.',
        'Choose Yes, No or Not applicable for each line. Choose Not applicable only where the situation did not come up.',
        'Answer from what was seen and heard, not from what was meant. Write what you saw into the remarks wherever the answer is No.',
        'Points follow what customers rate as important: 3 for an importance of 9 or more of 10, 2 from 7 on, otherwise 1.',
        'The score is points given ÷ points possible. Lines that do not apply, and lines without an answer, count in neither.',
        'A score from few visits says little: compare scores only over a number of visits.',
      ],
    },
  },
  trace: {
    title: 'Traceability matrix',
    code: 'TM',
    sheet: 'Traceability',
    looseSheet: 'Loose ends',
    intro:
      'From what customers said to who does it, and back. A row that breaks off says in its last column what is missing.',
    columns: {
      encounter: 'Encounter',
      expectation: 'Customers say',
      answer: 'Behavior or fix',
      standard: 'Standard',
      measure: 'Measure',
      duty: 'Duty of',
      step: 'Step of the procedure',
      line: 'Checklist line',
      loose: 'Hangs loose',
    },
    looseColumns: { kind: 'What', id: 'ID', text: 'Text', loose: 'Why it hangs loose' },
    kinds: {
      encounter: 'Encounter',
      expectation: 'Expectation',
      behavior: 'Behavior',
      fix: 'One-time fix',
      standard: 'Standard',
      duty: 'Duty',
    },
    fix: (does: string) => `One-time fix: ${does}`,
    undecided: (does: string, decision: string) => `${does} (${decision})`,
    duty: (title: string, rank: number, derived: boolean) =>
      `${title}, duty ${rank}${derived ? ' (follows from the standard)' : ''}`,
    step: (n: number, customer: string | undefined) => (customer ? `${n}. ${customer}` : String(n)),
    nothingLoose: 'Nothing hangs loose.',
    loose: {
      'encounter-empty': 'nothing is known of this encounter but its name',
      'encounter-without-steps': 'the steps of this encounter are not described, so that its procedure is empty',
      'expectation-unanswered': 'nothing answers this expectation, and no decision says why',
      'behavior-without-expectation': 'no customer asked for this behavior',
      'behavior-undecided': 'neither decided on nor given a standard',
      'behavior-not-carried-out': 'chosen for a standard or a fix that is not there',
      'behavior-without-step': 'it names a step its encounter does not have',
      'fix-without-expectation': 'no customer asked for this fix',
      'standard-without-measure': 'nobody can say whether it is met: it has no measure',
      'standard-without-duty': 'no job carries it',
      'duty-without-standard': 'an essential duty that no standard judges',
    },
  },
};

export type WorkbookWords = typeof workbooks;
