import type { Abbreviation } from '../../abbreviations.js';
import type { GbtTerm } from '../../gbt-terms.js';

/** The standards manual in the layout of GB/T 1.1-2020; fixed phrases and modal verbs as in the ISO/IEC Directives, Part 2. */
export const gbt = {
  /** In English in every language: it stands below the Chinese one. */
  englishTitle: (subject: string) => `${subject}: Service specification`,
  title: (subject: string) => `${subject}: Service specification`,
  cover: {
    number: 'Standard No.',
    replaces: 'Replaces',
    issued: 'Issued',
    effective: 'Effective',
    issuer: 'Issued by',
  },

  foreword: 'Foreword',
  drafted:
    'This document is drafted in accordance with GB/T 1.1-2020, Directives for standardization, Part 1: Rules for the structure and drafting of standardizing documents.',
  replaced: (number: string) => `This document replaces ${number}.`,
  changed: (version: string) => `The main technical changes in version ${version} are as follows:`,
  unchanged: (version: string) => `Version ${version} brings no technical changes.`,
  change: {
    added: (statement: string, clause: string) => `“${statement}” has been added${clause}`,
    retired: (statement: string) => `“${statement}” has been deleted`,
    changed: (statement: string, what: string, clause: string) => `“${statement}” has been changed: ${what}${clause}`,
    see: (clause: string) => ` (see ${clause})`,
  },
  patents:
    'Attention is drawn to the possibility that some of the elements of this document may be the subject of patent rights. The issuer of this document shall not be held responsible for identifying them.',
  proposed: (organization: string) => `This document was proposed and is administered by ${organization}.`,
  drafters: (organization: string) => `This document was drafted by ${organization}.`,
  people: 'The persons responsible for this document are:',
  editions: 'The editions of this document are as follows:',
  edition: (version: string, date: string | undefined, change: string) =>
    `${date === undefined ? '' : `${date}, `}version ${version}: ${change}`,

  introduction: 'Introduction',

  scope: 'Scope',
  specifies: (subject: string) =>
    `This document specifies the general requirements for ${subject}, the requirements at each service encounter, and how conformity is measured.`,
  applies: (scope: string) => `This document is applicable to: ${scope}`,
  appliesTo: (organization: string, subject: string) => `This document is applicable to ${subject} of ${organization}.`,
  segments: 'The customers this document distinguishes are:',
  segment: (name: string, description: string | undefined) => (description ? `${name}: ${description}` : name),

  references: 'Normative references',
  referred:
    'The following documents are referred to in the text in such a way that some or all of their content constitutes requirements of this document. For dated references, only the edition cited applies. For undated references, the latest edition of the referenced document (including any amendments) applies.',
  noReferences: 'There are no normative references in this document.',

  terms: 'Terms and definitions',
  termsApply: 'For the purposes of this document, the following terms and definitions apply.',
  definition: {
    encounter: 'occasion on which a customer deals with the organization and forms an opinion of it',
    expectation: 'what customers, asked or observed, want to be the case at a service encounter',
    hard: 'service standard whose attainment is counted, timed or found by audit',
    soft: 'service standard whose attainment is learned by asking people',
    fix: 'change of technology, policy or procedure that settles a matter, so that no standard is set',
    target: 'level of a measure at which a service standard is attained',
    floor: 'level of a measure beyond which a result is unacceptable',
    baseline: 'level of a measure at the time the target was set',
    standardTime: 'time customers expect to wait',
    tolerableTime: 'longest time customers put up with waiting',
  } satisfies Record<GbtTerm, string>,
  /** Where some of it is assumed. */
  supposedExpectation: 'what customers want, or are assumed to want, to be the case at a service encounter',
  calendar: (hours: string) => `times that are counted: ${hours}`,

  abbreviations: 'Abbreviated terms',
  abbreviationsApply: 'For the purposes of this document, the following abbreviated terms apply.',
  abbreviation: ({ en }: Abbreviation) => en,

  general: 'General requirements',
  sequence: (from: string, to: string) =>
    from === to
      ? `The service shall be provided in accordance with Clause ${from}.`
      : `The service shall be provided in accordance with Clauses ${from} to ${to}, whose order is that in which customers come upon the encounters.`,
  measured: (annex: string) =>
    `Conformity with each service standard shall be measured as specified in Annex ${annex}.`,
  attained: 'A service standard is attained where the result meets its target.',
  belowFloor:
    'Where a result is below the floor, its causes shall be found and removed. Where it lies between floor and target, it should be improved.',
  feedback: (annex: string) => `Results shall be given, as often as Annex ${annex} says, to those who can act on them.`,
  reviewed: (annex: string) => `Targets shall be reviewed by the dates in Annex ${annex}.`,
  published: 'Customers shall be told of the standards that are marked as published.',
  codes:
    'The code behind a standard changes with its meaning. It can be used to check whether a printed copy is current.',
  judgment: 'In what this document does not lay down, employees may act as they judge best for the customer.',
  informative: {
    expectations: (annex: string) => `For the customer expectations behind the standards, see Annex ${annex}.`,
    considered: (annex: string) => `For what was considered and not standardized, see Annex ${annex}.`,
    assumptions: (annex: string) => `For what still rests on assumptions, see Annex ${annex}.`,
    smart: (annex: string) => `For how the standards meet the criteria of SMART, see Annex ${annex}.`,
    closing: (annex: string) => `For further information, see Annex ${annex}.`,
  },

  /** After the items of a list that is one sentence. */
  listEnds: { other: ';', last: '.' },

  commonly: 'General',
  reached: (ways: string) => `Customers can use this service ${ways}.`,
  ways: { 'on-site': 'on site', phone: 'by phone', online: 'online', mail: 'by mail' },
  for: (segments: string) => `This clause applies to the following customers: ${segments}.`,
  note: (text: string) => `NOTE  ${text}`,

  process: 'Process',
  step: (customer: string | undefined, number: number) =>
    customer === undefined
      ? `At step ${number}, the organization shall ensure that:`
      : `At the step “${customer}”, the organization shall ensure that:`,
  acts: (role: string | undefined, action: string) => `${role === undefined ? '' : `the ${role} `}${action}`,
  actsBehind: (role: string | undefined, action: string) =>
    `${role === undefined ? '' : `the ${role}, out of sight, `}${action}`,
  shown: (evidence: string) => `the customer is given or shown: ${evidence}`,
  wait: (standard: string | undefined, tolerable: string | undefined) =>
    `The waiting time ${[tolerable && `shall not exceed ${tolerable}`, standard && `should not exceed ${standard}`].filter(Boolean).join(' and ')}.`,

  conduct: 'Conduct',
  conductOf: (role: string | undefined) =>
    role === undefined
      ? 'The organization shall ensure that whoever serves the customer:'
      : `The organization shall ensure that the ${role}:`,

  standards: 'Service standards',
  ensure: (statement: string) => `The organization shall ensure that ${statement}`,
  noStandards: 'No service standard is set.',

  recovery: 'Recovery',
  recover: (point: string, recovery: string) =>
    `In the event of “${point}”, the organization shall provide the following recovery: ${recovery}`,
  authority: (role: string) => `Without asking, the ${role} may act as follows:`,

  recommendations: 'Recommendations',
  desired: (says: string, desired: string) =>
    `With regard to the expectation ${says}, service should reach the level that customers desire: ${desired}`,

  indexClause: (items: number) =>
    `The index shall be the sum of the failures of the ${items} standards in the table below, each multiplied by its weight.`,
  indexPeriod: (period: string) => `It shall be drawn up ${period}.`,
  indexTarget: (target: string) => `Its target is: ${target}.`,
  indexColumns: ['Clause', 'Failure counted by', 'Weight', 'Why this weight'],

  annex: {
    normative: (letter: string, title: string) => `Annex ${letter} (normative) ${title}`,
    informative: (letter: string, title: string) => `Annex ${letter} (informative) ${title}`,
    measures: 'Measures and scorecard',
    methods: 'Measuring methods',
    scorecard: 'Scorecard',
    expectations: 'Customer expectations',
    considered: 'Considered and not standardized',
    left: 'Behaviors without a standard',
    fixes: 'One-time fixes',
    assumptions: 'What still rests on assumptions',
    smart: 'The standards by the letters of SMART',
    closing: 'Further information',
  },
  table: (number: string, title: string) => `Table ${number} – ${title}`,
  methodColumns: ['Clause', 'Service standard', 'Measuring method'],
  notLaidDown: 'not laid down',
  scorecardColumns: ['Clause', 'Target', 'Floor', 'Baseline', 'Responsible', 'Results go to', 'Review by'],
  expectationColumns: ['Clause', 'Customers say', 'Importance', 'Performance', 'Therefore', 'Source'],

  bibliography: 'Bibliography',
  source: (n: number) => `[${n}]`,
  index: 'Index',
  indexListColumns: ['Term', 'Clause'],
};
