import type { Rule } from '../rule.js';
import { encounters } from './encounters/index.js';
import { exceptions } from './exceptions/index.js';
import { expectations } from './expectations/index.js';
import { feedback } from './feedback/index.js';
import { format } from './format/index.js';
import { indices } from './indices/index.js';
import { jobs } from './jobs/index.js';
import { kind } from './kind/index.js';
import { links } from './links/index.js';
import { measures } from './measures/index.js';
import { pitfalls } from './pitfalls/index.js';
import { selection } from './selection/index.js';
import { smart } from './smart/index.js';
import { text } from './text/index.js';

/** Every built-in rule, topic by topic. */
export const rules: readonly Rule[] = [
  ...format,
  ...links,
  ...encounters,
  ...expectations,
  ...selection,
  ...kind,
  ...smart,
  ...pitfalls,
  ...measures,
  ...feedback,
  ...jobs,
  ...indices,
  ...text,
  ...exceptions,
];
