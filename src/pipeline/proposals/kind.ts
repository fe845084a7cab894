import type { Behavior } from '../../model/project.js';
import { quantitiesIn } from '../quantities-in-text.js';
import { wordingsOf } from '../smart/wordings.js';
import { findVague } from '../wording/find-vague.js';
import { hasTimeLimit } from '../wording/limits.js';
import { type Proposal, propose } from './proposal.js';

type KindReason = 'to-be-fixed' | 'system-does-it' | 'timed' | 'counted' | 'seen' | 'felt';

/** Areas of the people side that are felt by the customer, and not counted. */
const FELT = ['people/attitude', 'people/attentiveness', 'people/tact', 'people/problem-solving', 'people/selling'];

/**
 * Proposes the kind of standard for a behavior: hard where it can be timed, counted or seen, soft where
 * only the customer can say how it was, a one-time fix where it was decided so or no person does it.
 */
export function proposeKind({ data, answers, step }: Behavior): Proposal<'hard' | 'soft' | 'fix', KindReason> {
  const texts = wordingsOf(data.does).map(({ text }) => text);
  if (data.selection?.decision === 'fix') return propose('fix', 'to-be-fixed');
  if (data.role === undefined && step?.data.onstage && step.onstage === undefined)
    return propose('fix', 'system-does-it');
  if (data.area === 'software/time' || texts.some(hasTimeLimit)) return propose('hard', 'timed');
  if (texts.some((text) => quantitiesIn(text).length > 0)) return propose('hard', 'counted');
  if (data.area !== undefined && FELT.includes(data.area)) return propose('soft', 'felt');
  if (texts.some((text) => findVague(text).some((one) => one.class === 'attitude'))) return propose('soft', 'felt');
  const dimensions = answers.map((one) => one.data.dimension);
  if (data.area === undefined && dimensions.some((one) => one === 'empathy')) return propose('soft', 'felt');
  const seen = data.area?.startsWith('hardware/') || data.area === 'people/appearance';
  return propose('hard', seen || dimensions.includes('tangibles') ? 'seen' : 'counted');
}
