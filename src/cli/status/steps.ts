import stringWidth from 'string-width';
import type { StatusWords } from '../../locales/en/status.js';
import type { Encounter } from '../../model/project.js';
import type { StepState } from '../../pipeline/steps.js';
import type { Output } from '../output.js';
import { drawTable } from '../table.js';
import { wrapText } from '../wrap.js';
import { reasonsOf } from './shortfalls.js';

/** How each state is marked: told apart without color. */
const MARKS = { done: '✓', open: '○', blocked: '·' } as const;

const GAP = '   ';

/** Ids named after a reason; of more, the number is said. */
const NAMED = 3;

type Pipeline = ReadonlyMap<Encounter, StepState[]>;

interface Say {
  output: Output;
  words: StatusWords;
  name(encounter: Encounter): string;
}

/** Encounters by the nine steps, and for each encounter what keeps its next step open. */
export function stepsText(pipeline: Pipeline, say: Say): string {
  const { output, words } = say;
  const states = [...pipeline.values()].flat();
  const done = states.filter(({ state }) => state === 'done').length;
  const blocks = [matrix(pipeline, say), legend(say), words.summary(done, states.length)];
  if (done === states.length) return [...blocks, output.paint.green(words.allDone)].join('\n\n');
  const next = [...pipeline].flatMap(([encounter, steps]) => nextOf(encounter, steps, say));
  return [...blocks, [output.paint.bold(words.next), ...next].join('\n\n')].join('\n\n');
}

function matrix(pipeline: Pipeline, { output, words, name }: Say): string {
  const { paint } = output;
  const colors = { done: paint.green, open: paint.yellow, blocked: paint.dim };
  const rows = Array.from(pipeline, ([encounter, steps]) => [
    encounter.id,
    name(encounter),
    ...steps.map(({ state }) => colors[state](MARKS[state])),
  ]);
  const numbers = Object.keys(words.steps);
  return drawTable([words.columns.id, words.columns.encounter, ...numbers], rows, output, {
    whole: [0, ...numbers.map((_, i) => i + 2)],
  });
}

function legend({ output, words }: Say): string {
  const steps = Object.entries(words.steps).map(([number, name]) => `${number} ${name}`);
  const marks = Object.entries(MARKS).map(([state, mark]) => `${mark} ${words.states[state as keyof typeof MARKS]}`);
  return [...packed(steps, output.width), marks.join(GAP)].join('\n');
}

/** As many items on a line as there is room for; none is broken. */
function packed(items: string[], width: number): string[] {
  const lines: string[] = [];
  for (const item of items) {
    const longer = `${lines.at(-1) ?? ''}${GAP}${item}`;
    if (lines.length > 0 && stringWidth(longer) <= width) lines[lines.length - 1] = longer;
    else lines.push(item);
  }
  return lines;
}

function nextOf(encounter: Encounter, steps: StepState[], { output, words }: Say): string[] {
  const open = steps.filter(({ state }) => state === 'open');
  if (open.length === 0) return [];
  const { paint, width } = output;
  const lines = open.flatMap(({ step, shortfalls }) => [
    `  ${words.at(step.number, words.steps[step.number])}`,
    ...reasonsOf(shortfalls).flatMap(({ code, on }) => {
      const others = on.filter((id) => id !== encounter.id);
      const named = [...others.slice(0, NAMED), ...(others.length > NAMED ? [words.more(others.length - NAMED)] : [])];
      const reason = words.named(words.reasons[code](on.length), named);
      return [
        ...wrapText(`${MARKS.open} ${reason}`, width - 4).map((line) => `    ${line}`),
        ...wrapText(words.actions[code], width - 6).map((line) => `      ${paint.dim(line)}`),
      ];
    }),
  ]);
  const blocked = steps.filter(({ state }) => state === 'blocked');
  const openNumbers = open.map(({ step }) => step.number);
  const waiting = (isFilledIn: boolean) =>
    blocked.filter(({ shortfalls }) => (shortfalls.length === 0) === isFilledIn).map(({ step }) => step.number);
  const notes = [
    ...(waiting(true).length > 0 ? [words.isFilledIn(waiting(true), openNumbers)] : []),
    ...(waiting(false).length > 0 ? [words.waits(waiting(false), openNumbers)] : []),
  ];
  const first = open[0]?.step.number ?? 1;
  return [
    [
      paint.bold(encounter.id),
      ...lines,
      ...notes.flatMap((note) => wrapText(note, width - 2)).map((line) => `  ${paint.dim(line)}`),
      `  ${paint.cyan(words.walk(encounter.id, first))}`,
    ].join('\n'),
  ];
}
