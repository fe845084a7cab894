import { analysis } from '../documents/analysis.js';

const RHYTHM = {
  each: 'every single case',
  shift: 'every shift',
  day: 'daily',
  week: 'weekly',
  month: 'monthly',
  quarter: 'quarterly',
  'half-year': 'every six months',
  year: 'yearly',
};

const SOURCE = {
  operations: 'operating data: systems, logs, scans',
  audit: 'audit: somebody looks and counts',
  survey: 'survey',
  'mystery-shopping': 'mystery shopping',
  complaints: 'complaints',
  interviews: 'interviews',
};

/** Names of the answers one chooses from, by question and value. */
export const options: Record<string, Record<string, string>> = {
  'encounter.stage': { before: 'before the sale', during: 'during the service itself', after: 'afterwards' },
  'encounter.channel': { 'on-site': 'face to face', phone: 'on the phone', online: 'online', mail: 'by mail' },
  'encounter.known': {
    observed: 'observed, or customers told us',
    assumed: 'we assume so for now',
    proposed: 'it is how we want it to be',
  },
  'expectation.dimension': {
    reliability: 'keeping promises, getting it right (reliability)',
    responsiveness: 'being quick and willing (responsiveness)',
    assurance: 'knowing the job, being trusted (assurance)',
    empathy: 'being treated as a person (empathy)',
    tangibles: 'what is seen and touched (tangibles)',
  },
  'expectation.method': {
    survey: 'survey',
    interview: 'interviews',
    'focus-group': 'focus group',
    complaints: 'complaints',
    observation: 'observation',
    'mystery-shopping': 'mystery shopping',
    contract: 'it is in the contract',
    assumed: 'nobody was asked, we assume it',
    other: 'another way',
  },
  'behavior.area': analysis.areas,
  'selection.basis': {
    future: 'what customers will expect',
    current: 'what they expect today',
    complaints: 'past complaints alone',
  },
  'selection.decision': {
    standardize: 'make it a standard',
    leave: 'leave it to good judgment',
    fix: 'settle it once, with a fix',
  },
  'standard.kind': {
    hard: 'hard: it is counted, timed or seen',
    soft: 'soft: people are asked how it was',
    fix: 'no standard: a one-time fix',
  },
  'standard.hard-or-soft': { hard: 'hard: counted, timed or seen', soft: 'soft: people are asked' },
  'fix.change': { technology: 'technology', policy: 'a policy', procedure: 'a procedure' },
  'fix.status': { planned: 'planned', done: 'done', dropped: 'dropped' },
  'measure.source': SOURCE,
  'measure.statistic': {
    share: 'the share of cases that are right: 95% of …',
    percentile: 'a time that most cases keep: 90% take at most …',
    mean: 'an average',
    count: 'a number: at most 3 a month',
    rate: 'a rate: at most 3 per 1000',
  },
  'measure.calendar': { calendar: 'round the clock', business: 'business hours' },
  'measure.every': RHYTHM,
  'feedback.every': RHYTHM,
};
