import { analysis } from './documents/analysis.js';
import { card } from './documents/card.js';
import { charter } from './documents/charter.js';
import { checklist } from './documents/checklist.js';
import { contact } from './documents/contact.js';
import { contents } from './documents/contents.js';
import { evidence } from './documents/evidence.js';
import { date, grouped, ordinal, quantity, span, spanBetween } from './documents/formats.js';
import { gbt } from './documents/gbt.js';
import { job } from './documents/job.js';
import { manual } from './documents/manual.js';
import { sop } from './documents/sop.js';
import { standard } from './documents/standard.js';
import { survey } from './documents/survey.js';
import { smart } from './smart.js';

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
    assumed: 'assumed',
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
    scale: (scale: string, ends: { low: string; high: string } | undefined, favorable: string | undefined) =>
      `scale: ${ends ? spanBetween(scale, ends.low, ends.high) : span(scale)}${favorable ? `, of which ${span(favorable)} count` : ''}`,
    sampleSize: 'sample',
    taken: (source: string, every: string | undefined) => (every ? `From ${source}, ${every}` : `From ${source}`),
  },

  manual,
  gbt,
  standard,
  sop,
  job,
  charter,
  contact,
  card,
  checklist,
  survey,
  analysis,
  evidence,
  contents,
  smart,
};

export type DocumentWords = typeof documents;
