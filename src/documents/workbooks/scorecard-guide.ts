import type { Sheet } from '../workbook.js';
import { textCell } from './cells.js';
import { guideSheet } from './guide.js';
import { statusText } from './judgement.js';
import type { Voice } from './voice.js';

const STATUSES = [
  ['met', 'good'],
  ['between', 'fair'],
  ['worse', 'bad'],
  ['missed', 'fair'],
  ['none', 'none'],
] as const;

/** What whoever fills in the scorecard has to know, in the languages of the workbook. */
export function scorecardGuide(voice: Voice, withIndex: boolean): Sheet {
  const say = (pick: (guide: Guide) => string) => voice.say(({ words }) => pick(words.guide));
  const [{ words: main }] = voice.speakers;
  return guideSheet(
    voice.line(({ words }) => words.guide.title),
    [
      {
        title: say((guide) => guide.use.title),
        lines: [say((guide) => guide.use.scorecard), ...(withIndex ? [say((guide) => guide.use.index)] : [])],
      },
      {
        title: say((guide) => guide.filling.title),
        lines: [
          ...main.guide.filling.lines.map((_, i) => say((guide) => guide.filling.lines[i] ?? '')),
          ...(withIndex ? [say((guide) => guide.filling.index)] : []),
        ],
      },
      {
        title: say((guide) => guide.reading.title),
        lines: [
          say((guide) => guide.reading.latest),
          say((guide) => guide.reading.attainment),
          say((guide) => guide.reading.statuses),
          ...STATUSES.map(([code, style]) => ({
            sample: textCell(statusText(voice, code), style),
            text: say((guide) => guide.statuses[code]),
          })),
        ],
      },
      {
        title: say((guide) => guide.protection.title),
        lines: main.guide.protection.lines.map((_, i) => say((guide) => guide.protection.lines[i] ?? '')),
      },
    ],
  );
}

type Guide = Voice['speakers'][0]['words']['guide'];
