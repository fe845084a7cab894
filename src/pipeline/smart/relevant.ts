import type { Expectation, Standard } from '../../model/project.js';
import { under } from '../../model/source.js';
import { chainOf } from '../chain.js';
import type { Sign } from './sign.js';
import { isWritten } from './written.js';

/** On the scale from 1 to 10 on which customers rate: below the middle it matters little to them. */
const IMPORTANT = 5;

/** R: customers asked for it, and said that it matters to them. */
export function relevantSigns(standard: Standard): Sign[] {
  const { customerDefined, expectations } = chainOf(standard);
  if (!customerDefined) return [sign(standard, { why: 'none' }, 'unmet')];
  if (expectations.length === 0) return []; // their ids lead nowhere, which says nothing of customers
  const rated = mostImportant(expectations);
  if (rated) {
    const { importance = 0 } = rated.data;
    return importance >= IMPORTANT ? [] : [sign(standard, { why: 'unimportant', importance }, 'partly')];
  }
  const illRated = expectations.some(({ at }) => isWritten(at, 'importance'));
  return illRated ? [] : [sign(standard, { why: 'unrated' }, 'partly')];
}

/** The expectation customers rated highest, the first of several; nothing while none is rated. */
export function mostImportant(expectations: Expectation[]): Expectation | undefined {
  return expectations
    .filter(({ data }) => data.importance !== undefined)
    .toSorted((a, b) => (b.data.importance ?? 0) - (a.data.importance ?? 0))[0];
}

function sign(standard: Standard, args: Sign['args'], weighs: Sign['weighs']): Sign {
  return { letter: 'R', code: 'not-relevant-to-customers', args, weighs, at: under(standard.at, 'id') };
}
