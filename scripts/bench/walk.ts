/**
 * How long a person waits in `csm walk`, on a project of 500 standards: for an answer to be written, and
 * from an answer to the next question. Once with a file a service, as people have it, and once with all
 * of it in one file.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { walkWords } from '../../src/locales/catalog.js';
import { Desk } from '../../src/walk/desk.js';
import { Walk } from '../../src/walk/walk.js';
import { readProject } from '../../src/workspace/read-project.js';
import { blueprint, CONFIG, longBlueprint } from './blueprints.js';
import { median } from './run.js';

/** Two standards each. */
const ENCOUNTERS = 250;
/** Lines of an encounter with its roles. */
const LINES = 118;
const ANSWERS = 30;
const FILE = 'blueprints/0.yaml';
const GOALS = { write: 50, next: 100 };

export async function walkTable(work: string): Promise<void> {
  const { sayings } = await walkWords('en');
  const many = projectOf(
    path.join(work, 'walk-many'),
    Array.from({ length: ENCOUNTERS }, (_, n) => blueprint(n)),
  );
  const one = projectOf(path.join(work, 'walk-one'), [longBlueprint(ENCOUNTERS * LINES)]);
  console.table([row('a file a service', many), row('all in one file', one)]);

  function row(name: string, root: string) {
    const desk = new Desk(readProject(root));
    const walk = new Walk(desk, { asOf: '2027-01-01', file: FILE, sayings: new Map([['en', sayings]]) });
    const encounter = { file: FILE, trail: [{ list: 'encounters', id: 'encounter-0', at: 0 }] };
    const key = `${FILE}#encounters/encounter-0/behaviors/serve-in-time-0/standards/served-in-time-0:target`;
    const times = { write: [] as number[], next: [] as number[] };
    for (let n = 0; n < ANSWERS; n += 1) {
      walk.goTo({ encounter, step: 6 });
      walk.ask(key);
      const question = walk.find(key);
      if (!question) throw new Error('the question is not there');
      const begin = performance.now();
      const outcome = walk.answer(question, { answer: `at least ${94 + (n % 2)}%` }, 'en');
      times.write.push(performance.now() - begin);
      if (outcome.kind !== 'written') throw new Error(outcome.kind);
      // What the terminal does between an answer and the next question.
      walk.reread();
      walk.next();
      times.next.push(performance.now() - begin);
    }
    const shown = (values: number[]) => `${median(values).toFixed(0)} / ${Math.max(...values.slice(1)).toFixed(0)} ms`;
    const kept = median(times.write) <= GOALS.write && median(times.next) <= GOALS.next;
    return {
      case: `${desk.project.standards.length} standards, ${name}`,
      'answer written (median / longest)': shown(times.write),
      'next question': shown(times.next),
      goal: `≤ ${GOALS.write} ms, ≤ ${GOALS.next} ms`,
      met: kept ? 'yes' : 'NO',
    };
  }
}

function projectOf(root: string, blueprints: string[]): string {
  mkdirSync(path.join(root, 'blueprints'), { recursive: true });
  writeFileSync(path.join(root, 'csm.yaml'), CONFIG);
  for (const [n, text] of blueprints.entries()) writeFileSync(path.join(root, `blueprints/${n}.yaml`), text);
  return root;
}
