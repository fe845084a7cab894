import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { folderWith } from '../cli/support.js';
import { csm } from '../e2e/support.js';
import { ENTER, Terminal } from '../walk/terminal.js';

/** What is answered to each question, whenever it comes; Enter alone where nothing stands here. */
const ANSWERS: [question: string, answer: string][] = [
  ['What is the service called?', 'Overnight parcel delivery'],
  ['What does a customer have', 'The parcel is there by noon'],
  ['In which moment', 'The courier collects the parcel'],
  ['What does the customer do first?', 'Hands the parcel over'],
  ['What do staff, or a system, do', 'Scans the label and gives a receipt'],
  ['What is that job called?', 'Courier'],
  ['What does the customer see', 'Uniform'],
  ['What do customers want here?', 'Come when you said you would'],
  ['How important', '9.2'],
  ['how do they rate us', '7.4'],
  ['How many people', '412'],
  ['Where is it written down?', 'Shipper survey 2026'],
  ['What would make them happy?', 'within 10 min'],
  ['just accept?', 'within 30 min'],
  ['so that customers see', 'Arrives inside the window the customer was given'],
  ['Who of them has agreed', "Couriers' council"],
  ['What is counted?', 'collections'],
  ['what shall become of them?', 'start'],
  ['Within which time?', '20 min'],
  ['When does the clock start?', 'the window opens'],
  ['which moment stops it?', 'first scan'],
  ['Where do we stand today?', '91.3%'],
  ['what is the target?', '96%'],
  ['In which form?', 'Team meeting'],
];

/** A date is asked for without a proposal where something was found out. */
const DATE = /(?:^|\n)When\?/;

/** The question that was drawn last, below its header. */
function questionIn(news: string): string {
  const at = news.lastIndexOf('  step ');
  return news.slice(Math.max(at, 0), news.lastIndexOf('Ctrl-C stop'));
}

/** The same numbers on every run: xorshift. */
function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) / 2 ** 32;
  };
}

test('killed ten times at any moment, it goes on each time with every confirmed answer there', async () => {
  const cwd = folderWith({ 'csm.yaml': 'csm: 1\norganization: {name: Swift Parcel}\n' });
  const random = numbers(20270101);
  const confirmed: string[] = [];
  const files = () =>
    ['blueprints/service.yaml', 'roles/roles.yaml'].map((file) => textOf(path.join(cwd, file))).join('\n');

  for (let kill = 1; kill <= 10; kill += 1) {
    const terminal = new Terminal(['walk'], { cwd });
    const answers = 1 + Math.floor(random() * 5);
    for (let n = 0; n < answers; n += 1) await answerNext(terminal, confirmed);
    // Somewhere between the key and what it does.
    await new Promise((resolve) => setTimeout(resolve, random() * 60));
    await terminal.kill();
    confirm(terminal, confirmed);
    const text = files();
    expect(() => parse(textOf(path.join(cwd, 'blueprints/service.yaml')))).not.toThrow();
    for (const answer of confirmed) expect(text).toContain(answer);
  }

  const terminal = new Terminal(['walk'], { cwd });
  for (let n = 0; !/Nothing is left to ask/.test(terminal.news); n += 1) {
    if (n > 150) throw new Error(`it never ends: ${terminal.news}`);
    await answerNext(terminal, confirmed);
    await terminal.settled();
  }
  terminal.press(ENTER);
  expect(await terminal.end()).toBe(0);
  for (const answer of confirmed) expect(files()).toContain(answer);
  const { stdout } = await csm(['lint', '--as-of', '2027-01-01'], { cwd });
  expect(stdout).toContain('No findings');
});

async function answerNext(terminal: Terminal, confirmed: string[]): Promise<void> {
  await terminal.settled();
  const question = questionIn(terminal.news);
  confirm(terminal, confirmed);
  if (/Nothing is left to ask/.test(terminal.news)) return;
  const answer = ANSWERS.find(([asked]) => question.includes(asked))?.[1];
  const date = DATE.test(question) && !terminal.news.includes('2027-01-01') ? '2026-06-30' : '';
  terminal.press(`${answer ?? date}${ENTER}`);
}

/** What bears a tick has been written: its text, as far as it was one that was typed. */
function confirm(terminal: Terminal, confirmed: string[]): void {
  for (const [, answer] of ANSWERS) {
    if (
      new RegExp(`✔.*  ${answer.replace(/[.?]/g, '\\$&')}\\s*$`, 'm').test(terminal.news) &&
      !confirmed.includes(answer)
    ) {
      confirmed.push(answer);
    }
  }
}

function textOf(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}
