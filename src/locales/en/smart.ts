/** The words an argument of a reason has become: a quantity, a date, the title of a role. */
export type Said = Readonly<Record<string, string | undefined>>;

const LEFT_OPEN: Record<string, string> = {
  time: 'how soon',
  frequency: 'how often',
  quantity: 'how many',
  degree: 'how much or how good',
  attitude: 'what is seen of it',
  scope: 'what belongs to it',
  hedge: 'when it does not hold',
  margin: 'by how much the number may be missed',
};

const LACKING: Record<string, string> = {
  measure: 'There is no measure',
  'measure.counts': 'Nothing says what is counted',
  'measure.of': 'Nothing says out of how many',
  'measure.source': 'Nothing says where the figures come from',
  neither: 'Nothing says what is counted, nor out of how many',
  target: 'There is no target to hold results against',
};

/** The SMART scorecard in words. */
export const smart = {
  title: 'SMART',
  letters: {
    S: 'specific',
    M: 'measurable',
    A: 'achievable',
    R: 'relevant',
    T: 'timely',
  },
  marks: { met: '●', partly: '◐', unmet: '○' },
  states: { met: 'met', partly: 'partly met', unmet: 'not met' },
  reasons: {
    'plain-wording': () => 'One thing to do or to keep to, in words that leave nothing open',
    measured: (a: Said) => `${a.statistic} from ${a.source}, held against a target of ${a.target}`,
    'within-reach': (a: Said) => `From ${a.baseline} to ${a.target}; ${a.owner ?? 'its owner'} answers for it`,
    'asked-for': (a: Said) =>
      a.expectation === undefined
        ? 'It answers an expectation of customers'
        : `Customers say ${a.expectation}${a.importance === undefined ? '' : `, importance ${a.importance} of 10`}`,
    timed: (a: Said) =>
      [
        a.within && `Time limit ${a.within}${a.calendar ? ` (calendar: ${a.calendar})` : ''}`,
        a.every && `measured ${a.every}`,
        a.review && `reviewed by ${a.review}`,
      ]
        .filter(Boolean)
        .join(', ')
        .replace(/^./, (first) => first.toUpperCase()),
    'vague-wording': (a: Said) =>
      a.class === 'abstract'
        ? `${a.word} names a value, not an act`
        : `${a.word} leaves open ${LEFT_OPEN[a.class ?? '']}`,
    'several-behaviors-in-one': (a: Said) => `A second behavior or limit begins at ${a.word}`,
    'not-measurable': (a: Said) =>
      LACKING[a.and === undefined ? (a.lacks ?? '') : 'neither'] ?? 'It cannot be measured',
    'no-baseline': () => 'Nothing says where performance stands today',
    'target-below-baseline': (a: Said) => `The target, ${a.target}, is easier than what is done already: ${a.baseline}`,
    'no-owner': () => 'Nobody answers for the result',
    'owner-cannot-control': (a: Said) =>
      a.why === 'elsewhere'
        ? `${a.owner} answers for it, but is not in charge of ${a.role}`
        : 'Those who do it do not control it',
    'not-relevant-to-customers': (a: Said) => {
      if (a.why === 'none') return 'No customer expectation stands behind it';
      return a.why === 'unrated'
        ? 'Customers have not said how important it is'
        : `Customers give it an importance of only ${a.importance} of 10`;
    },
    'no-time-limit': () => 'It is about time, but sets no time limit',
    'clock-undefined': (a: Said) => `Nothing says when the time allowed (${a.within}) begins and ends`,
    'calendar-undefined': (a: Said) =>
      `Nothing says whether the time allowed (${a.within}) runs round the clock or in business hours and days`,
    'no-rhythm': () => 'Nothing says how often it is measured',
    'no-review-date': () => 'Nothing says when it is looked at again',
    'review-overdue': (a: Said) => `It was to be reviewed by ${a.review}`,
  },
  annex: {
    title: 'Annex: the standards by the letters of SMART',
    text: 'How well each standard itself is made, whatever its results are. What a letter still lacks is work to be done on the standard before anybody is judged by it.',
    /** Where customers have not been asked yet. */
    assumed: 'Where it is assumed what customers expect, R is assumed as well.',
    allMet: 'Every standard meets all five letters.',
    others: (n: number) =>
      `${n === 1 ? 'One standard meets' : `${n} standards meet`} all five letters; the others are listed below with what they lack.`,
    legend: 'Marks',
    meanings: {
      S: 'Says one thing to do or to keep to, in words that leave nothing open.',
      M: 'Says what is counted out of what, where the figures come from, and which level is to be reached.',
      A: 'Starts from where performance stands, and somebody who can do something about it answers for it.',
      R: 'Answers something customers expect and that matters to them.',
      T: 'Sets a time limit with its clock where it is about time; is measured at a rhythm and reviewed by a date.',
    },
    columns: ['Standard', 'S', 'M', 'A', 'R', 'T', 'Still lacking'],
  },
};

export type SmartWords = typeof smart;
