import type { Standard } from '../model/project.js';

/** Where opinions come from: people who are asked, or sent to judge. */
const ASKED: readonly string[] = ['survey', 'mystery-shopping', 'interviews'];
/** Where nothing but opinions comes from. A mystery shopper may also count and time. */
const OPINION: readonly string[] = ['survey', 'interviews'];
/** Of someone who looks, a question may be put: was the badge worn? */
const LOOKED: readonly string[] = ['audit', 'mystery-shopping'];

/** A key of a measure that belongs to the other kind of standard. */
type ContraryKey = 'source' | 'question' | 'scale' | 'favorable' | 'within' | 'clock';

/**
 * Whether a measure comes from where its kind cannot: hard standards are counted, timed or audited,
 * soft ones asked of people (Zeithaml & Bitner).
 */
export function sourceContradictsKind({ data: { kind, measure } }: Standard): boolean {
  if (!measure?.source) return false;
  return kind === 'soft' ? !ASKED.includes(measure.source) : OPINION.includes(measure.source);
}

/**
 * The first key of the measure that speaks against the kind of the standard: its source, what only a
 * survey has in a hard standard, or what only a clock has in a soft one that asks nobody.
 */
export function contraryKey(standard: Standard): ContraryKey | undefined {
  const { kind, measure } = standard.data;
  if (!measure) return undefined;
  if (sourceContradictsKind(standard)) return 'source';
  const { source = '', question } = measure;
  const written = (...keys: ContraryKey[]) => keys.find((key) => measure[key] !== undefined);
  if (kind === 'hard') return LOOKED.includes(source) ? undefined : written('question', 'scale', 'favorable');
  return question === undefined && !OPINION.includes(source) ? written('within', 'clock') : undefined;
}
