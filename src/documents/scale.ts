import { parseScale } from '../model/formats.js';
import type { Standard } from '../model/project.js';
import type { StandardData } from '../model/schema/standard.js';
import { columns, form } from './compose.js';
import type { Block } from './tree.js';
import type { Writer } from './writer.js';

/** A box to tick. Every font has this one, Chinese ones too. */
export const BOX = '□';
/** More boxes than this are a row to get lost in: then the number is written. */
const MOST_POINTS = 11;

/** Where the answer to the question of a standard goes: boxes between the two ends of its scale, or room to write. */
export function answerTo(writer: Writer, { data: { measure } }: Standard): Block {
  const { survey } = writer.words;
  const scale = measure?.scale === undefined ? undefined : parseScale(measure.scale);
  if (!scale) return boxes([survey.yes, survey.no, survey.cannotSay]);
  const [from, to] = scale;
  if (to - from + 1 > MOST_POINTS) return form(columns([survey.number(from, to)], [1]), [[undefined]]);
  const { low, high } = endsOf(writer, measure);
  const points = Array.from({ length: to - from + 1 }, (_, i) => String(from + i));
  const point = [1, 'center'] as const;
  return form(
    columns(
      ['', ...points, '', survey.cannotSay],
      [[3, 'end'], ...points.map(() => [...point] as [number, 'center']), 3, [2.2, 'center']],
    ),
    [[low, ...points.map(() => BOX), high, BOX]],
    'scale',
  );
}

/** What both ends of the scale mean: as written, or what the question leads to expect. */
function endsOf(writer: Writer, measure: StandardData['measure']): { low: string; high: string } {
  if (measure?.ends) return { low: writer.text(measure.ends.low), high: writer.text(measure.ends.high) };
  const [low, high] = writer.words.survey.ends(writer.text(measure?.question ?? ''));
  return { low, high };
}

function boxes(answers: string[]): Block {
  return form(
    columns(
      answers,
      answers.map(() => [1, 'center']),
    ),
    [answers.map(() => BOX)],
    'scale',
  );
}
