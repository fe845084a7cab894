import type { Rhythm } from '../../model/formats.js';
import type { Standard } from '../../model/project.js';
import type { StandardData } from '../../model/schema/standard.js';
import { isOutOfSight } from '../observation.js';
import { type Proposal, propose } from './proposal.js';

type FigureSource = NonNullable<NonNullable<StandardData['measure']>['source']>;

/** Where the figures of a standard should come from: asked of people if soft, counted if hard, seen where it shows. */
export function proposeSource({ data, behavior }: Standard): Proposal<FigureSource> {
  if (data.kind === 'soft') return propose('survey', 'ask-people');
  const { area = '' } = behavior.data;
  const seen = area.startsWith('hardware/') || (area.startsWith('people/') && area !== 'people/problem-solving');
  if (seen && !isOutOfSight(behavior)) return propose('audit', 'look');
  return propose('operations', 'records-have-it');
}

/** How often to measure: what the business records anyway every week, what somebody has to go and find out every month. */
export function proposeRhythm({ data: { measure } }: Standard): Proposal<Rhythm> {
  return measure?.source === 'operations' ? propose('week', 'recorded-anyway') : propose('month', 'costs-effort');
}

/** Whom to tell, and how often: those who do it, no oftener than once a week, when there is something to learn from. */
export function proposeFeedback({ data: { measure, owner }, behavior }: Standard): {
  to?: string;
  every: Rhythm;
} {
  const { every = 'month' } = measure ?? {};
  const to = behavior.data.role ?? owner;
  const frequent = ['each', 'shift', 'day', 'week'].includes(every);
  const slow = ['quarter', 'half-year', 'year'].includes(every);
  return { ...(to !== undefined && { to }), every: frequent ? 'week' : slow ? (every as Rhythm) : 'month' };
}
