import type { TopicWords } from '../../topic-words.js';
import { assertions } from './assertions.js';
import { encounters } from './encounters.js';
import { exceptions } from './exceptions.js';
import { expectations } from './expectations.js';
import { feedback } from './feedback.js';
import { format } from './format.js';
import { indices } from './indices.js';
import { jobs } from './jobs.js';
import { kind } from './kind.js';
import { links } from './links.js';
import { measures } from './measures.js';
import { pitfalls } from './pitfalls.js';
import { selection } from './selection.js';
import { smart } from './smart.js';
import { text } from './text.js';

const ALL = [
  format,
  links,
  encounters,
  expectations,
  selection,
  kind,
  smart,
  pitfalls,
  measures,
  feedback,
  jobs,
  indices,
  text,
  assertions,
  exceptions,
];

const topics = {
  format: 'Form of the files',
  links: 'Ids and links',
  encounters: 'Encounters and blueprint',
  expectations: 'Expectations and behaviors',
  selection: 'Selection of what to standardize',
  kind: 'Hard, soft or one-time fix',
  smart: 'SMART standards',
  pitfalls: 'The six pitfalls',
  measures: 'Measures and targets',
  feedback: 'Feedback and review',
  jobs: 'Jobs',
  indices: 'Service performance index',
  text: 'Texts',
  assertions: 'Rules of your own',
  exceptions: 'Exceptions',
};

const origins = {
  'file-format': 'the csm file format',
  'nine-steps': 'the nine steps of customer-defined standards (Zeithaml & Bitner)',
  'six-criteria': 'the six criteria for choosing what to standardize (Zeithaml & Bitner)',
  'three-kinds': 'hard standards, soft standards and one-time fixes (Zeithaml & Bitner)',
  'zone-of-tolerance': 'the zone of tolerance and the importance/performance matrix (Zeithaml & Bitner)',
  'performance-index': 'service performance indices, such as the Service Quality Indicator of FedEx',
  smart: 'SMART, with “relevant” meaning relevant to customers (customer service management training)',
  'six-pitfalls': 'the six pitfalls of setting standards (customer service management training)',
  'golden-triangle': 'the golden triangle of hardware, software and people (customer service management training)',
  'stages-and-segments': 'stages, channels and customer segments (customer service management training)',
  'service-blueprint': 'service blueprinting (Shostack; Bitner, Ostrom & Morgan)',
  jobs: 'job analysis and the four rules of job descriptions (customer service management training)',
  statistics: 'sampling and intervals of proportions (Wilson; Clopper & Pearson)',
  'charter-principles': 'the principles of public service charters (UK Cabinet Office)',
  'gbt-1.1': 'GB/T 1.1-2020, the rules for the structure and drafting of Chinese standards',
  practice: 'common practice of teams that keep rules in files',
};

export const rules = {
  topics,
  origins,
  titles: merged('titles'),
  options: merged('options'),
  findings: merged('findings'),
};

export type RuleWords = typeof rules;

function merged<K extends keyof TopicWords>(part: K): TopicWords[K] {
  return Object.assign({}, ...ALL.map((words) => words[part]));
}
