import type { Quantity } from '../../../model/quantity.js';
import { quantity } from '../documents/formats.js';
import type { Named } from './questions.js';

/** The parts of a statement: who or what, what becomes of them, within which time after what, how many. */
export interface Parts {
  soft: boolean;
  statistic: string;
  percentile?: number;
  target?: Quantity;
  of?: string;
  /** What becomes of them: "start". */
  act?: string;
  /** What people rate: "the courier's courtesy". */
  what?: string;
  within?: Quantity;
  from?: string;
  every?: string;
  favorable?: [number, number];
  scale?: [number, number];
}

const level = ({ operator: _, ...bare }: Quantity) => quantity(bare);

const time = (within: Quantity | undefined, from: string | undefined) =>
  within ? ` within ${level(within)}${from ? ` after ${from}` : ''}` : '';

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

function hard({ statistic, percentile, target, of, act, within, from, every }: Parts): string | undefined {
  if (!of || !act) return undefined;
  switch (statistic) {
    case 'share': {
      const share = target && `${target.operator?.startsWith('<') ? quantity(target) : level(target)} of `;
      return capital(`${share ?? ''}${of} ${act}${time(within, from)}`);
    }
    case 'percentile':
      return target && capital(`${percentile ?? 90}% of ${of} ${act}${time(target, from)}`);
    case 'mean':
      return target?.unit.kind === 'duration' ? `On average, ${of} ${act}${time(target, from)}` : undefined;
    default:
      return (
        target && capital(`${quantity(target)} ${of} ${act}${every && statistic === 'count' ? ` a ${every}` : ''}`)
      );
  }
}

function soft({ statistic, target, of, what, favorable, scale }: Parts): string | undefined {
  if (!of || !what || !scale) return undefined;
  if (statistic === 'mean') {
    return target && capital(`${of} rate ${what} ${level(target)} or better on average`);
  }
  if (!favorable) return undefined;
  const [from, to] = favorable;
  const good = from === to ? `${to}` : to - from === 1 ? `${from} or ${to}` : `${from} to ${to}`;
  return capital(`${target ? `${level(target)} of ` : ''}${of} rate ${what} ${good} of ${scale[1]}`);
}

/** The sentences that are built for the files, in the language of the project. */
export const sayings = {
  /** What is counted, without the "all" in front. */
  unit: (of: string): string => of.replace(/^all (?:of )?(?:the )?/i, ''),
  statement: (parts: Parts): string | undefined => (parts.soft ? soft(parts) : hard(parts)),
  counts: (of: string, act: string, timed: boolean): string => `${of} that ${act}${timed ? ' in time' : ''}`,
  actIn: (counts: string, of: string): string | undefined =>
    of !== '' && counts.startsWith(`${of} that `) ? counts.slice(of.length + 6).replace(/ in time$/, '') : undefined,
  ratings: (what: string): string => `good ratings of ${what}`,
  whatIn: (counts: string): string | undefined => /^good ratings of (.+)$/.exec(counts)?.[1],
  question: (what: string): string => `How do you rate ${what}?`,
  asked: (segment: string | undefined): string => `${segment ? segment.toLowerCase() : 'customers'} asked`,
  /** Why a behavior is standardized, left or fixed: the proposal for the manual. */
  reasons: {
    'nobody-asked': () => 'No customer has asked for it',
    unimportant: (a: Named) => `Customers give it an importance of only ${a.importance} of 10`,
    'beyond-staff': () => 'Those who do it do not have it in their hands',
    unrealistic: () => 'It is out of reach for now',
    unrated: () => 'Customers want it; how important it is to them is still to be asked',
    important: (a: Named) => `Customers give it an importance of ${a.importance} of 10`,
    improve: (a: Named) => `Importance ${a.importance} of 10, but customers rate us only ${a.performance}`,
    maintain: (a: Named) =>
      `Importance ${a.importance} of 10, and customers rate us ${a.performance}: a strength to keep`,
    'low-priority': (a: Named) => `Importance ${a.importance} of 10: other things come first`,
    overkill: (a: Named) => `Importance only ${a.importance} of 10, and at ${a.performance} we do enough`,
  } as Record<string, (a: Readonly<Record<string, string | number>>) => string>,
};
