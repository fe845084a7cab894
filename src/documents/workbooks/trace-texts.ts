import type { LooseEnd, TracedDuty, TraceRow } from '../../pipeline/trace.js';
import { measureLines } from '../standard-facts.js';
import type { Speaker, Voice } from './voice.js';

export const TRACE_COLUMNS = [
  'encounter',
  'expectation',
  'answer',
  'standard',
  'measure',
  'duty',
  'step',
  'line',
  'loose',
] as const;
type TraceColumn = (typeof TRACE_COLUMNS)[number];

/** What a row of the matrix says in each of its columns; nothing where the thread has broken off. */
export function traceTexts(voice: Voice, row: TraceRow): Record<TraceColumn, string> {
  const { encounter, expectation, standard, duties, line } = row;
  return {
    encounter: voice.say(({ writer }) => encounter && writer.text(encounter.data.name)),
    expectation: voice.say(({ writer }) => expectation && writer.saysOrSupposed(expectation)),
    answer: voice.say((speaker) => answerText(speaker, row)),
    standard: voice.say(({ writer }) => standard && writer.text(standard.data.statement)),
    measure: voice.say(({ writer }) => standard && measureLines(writer, standard)[0]),
    duty: duties.map((duty) => voice.say((speaker) => dutyText(speaker, duty))).join('\n'),
    step: voice.say((speaker) => stepText(speaker, row)),
    line: line?.number ?? '',
    loose: row.loose.map(({ code }) => voice.say(({ words }) => words.trace.loose[code])).join('\n'),
  };
}

function answerText({ writer, words }: Speaker, { behavior, fix }: TraceRow): string | undefined {
  if (fix) return words.trace.fix(writer.text(fix.data.does));
  if (!behavior) return undefined;
  const does = writer.text(behavior.data.does);
  const decision = behavior.data.selection?.decision;
  if (decision === undefined || decision === 'standardize') return does;
  return words.trace.undecided(does, writer.words.decision[decision]);
}

function dutyText({ writer, words }: Speaker, { role, duty }: TracedDuty): string {
  return words.trace.duty(writer.text(role.data.title), duty.rank, duty.written === undefined);
}

/** The step as the procedure numbers it; a selected behavior without one concerns the whole encounter. */
function stepText({ writer, words }: Speaker, { behavior, line }: TraceRow): string | undefined {
  const step = behavior?.step;
  if (!step) return line && words.checklist.throughout;
  return words.trace.step(step.encounter.steps.indexOf(step) + 1, writer.text(step.data.customer));
}

/** A loose end in four cells: what it is, its id, its words, why it hangs loose. */
export function looseTexts(voice: Voice, { code, on }: LooseEnd): [string, string, string, string] {
  const kind = 'duty' in on ? 'duty' : on.kind;
  return [
    voice.say(({ words }) => words.trace.kinds[kind as keyof typeof words.trace.kinds]),
    'duty' in on ? on.role.id : on.id,
    voice.say((speaker) => wordsOf(speaker, on)),
    voice.say(({ words }) => words.trace.loose[code]),
  ];
}

function wordsOf(speaker: Speaker, on: LooseEnd['on']): string | undefined {
  const { writer } = speaker;
  if ('duty' in on) return writer.text(on.duty.written?.data.does);
  switch (on.kind) {
    case 'encounter':
      return writer.text(on.data.name);
    case 'expectation':
      return writer.text(on.data.says);
    case 'standard':
      return writer.text(on.data.statement);
    case 'behavior':
    case 'fix':
      return writer.text(on.data.does);
    default:
      return undefined;
  }
}
