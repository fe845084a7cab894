import type { Locale } from '../../model/locale.js';
import { readAnswer } from '../../walk/answers.js';
import { isRaw } from '../../walk/item.js';
import type { Answer, Ground, Question } from '../../walk/question.js';
import type { Reply } from '../../walk/reply.js';
import { wordingIn } from '../../walk/wording.js';
import { wrapText } from '../wrap.js';
import { type Drawing, panelOf } from './panels.js';
import type { Person } from './person.js';
import type { Command } from './prompts/commands.js';
import { namedOptions, shownAnswer } from './shown-answer.js';

/** A reply in the form of the question, and in words; or a command in its place. */
type Said = { reply: Reply; shown: string } | { command: Command };

interface Stage {
  person: Person;
  head: string[];
  drawing: Drawing;
  /** What was typed before and is to be said again. */
  typed: string | undefined;
}

const NEW_ROLE = ' new';
const SYSTEM = ' system';

/** Puts one question to the person, in the form it has. */
export async function put(ground: Ground, question: Question, locale: Locale, stage: Stage): Promise<Said> {
  const { drawing, person } = stage;
  const { words, paint } = drawing;
  const [main] = ground.locales;
  const asked = words.questions[question.code];
  const message = `${asked.ask(question.args)}${ground.locales.length > 1 && isText(question) ? words.aside(words.inLanguage[locale]) : ''}`;
  const why = question.current === undefined && locale === main ? question.proposal?.why : undefined;
  const offered = shownAnswer(question, question.proposal?.value, drawing);
  const panel = panelOf(ground, question, drawing);
  const because =
    why && offered !== undefined
      ? words.because(offered.split(/[:：]/)[0] ?? '', words.whys[why.code]?.(why.args) ?? '')
      : '';
  const proposed = because === '' ? [] : wrapText(because, person.columns - 2).map((line) => paint.dim(line));
  const head = [...stage.head, ...panel, ...proposed, ...(panel.length + proposed.length > 0 ? [''] : [])];
  return isTyped(question)
    ? putLine(ground, question, locale, { ...stage, head }, message)
    : putChoice(question, { ...stage, head }, message);
}

async function putLine(
  ground: Ground,
  question: Question,
  locale: Locale,
  stage: Stage,
  message: string,
): Promise<Said> {
  const { person, drawing } = stage;
  const { words } = drawing;
  const [main] = ground.locales;
  const { eg } = words.questions[question.code];
  const current = currentIn(question, locale, main, words.between);
  const proposed = locale === main ? question.proposal?.value : undefined;
  const confirming = question.asking === 'confirm';
  const offered = (confirming ? (proposed ?? current) : current === undefined ? proposed : undefined)?.toString();
  const typed = stage.typed ?? (confirming ? undefined : current);
  const blank = question.blank || locale !== main || question.asking === 'known';
  const silent = question.asking === 'again' ? words.thatIsAll : words.leaveOut;
  const reply = await person.line({
    head: stage.head,
    message,
    ...(blank && offered === undefined && typed === undefined && { silence: silent }),
    ...(offered !== undefined && { offered, offeredShown: shownAnswer(question, offered, drawing) ?? offered }),
    ...(typed !== undefined && { typed }),
    ...(!blank && words.faults.empty && { empty: words.faults.empty({}) }),
    // It stands above, as the sentence it has become.
    hidden: question.code === 'standard.statement',
    ...(current === undefined && eg !== undefined && { eg: words.eg(eg) }),
    refuse: (text) => {
      const read = readAnswer(question, text, ground);
      return 'fault' in read ? words.faults[read.fault]?.(read.args) : undefined;
    },
  });
  if ('command' in reply) return reply;
  const read = readAnswer(question, reply.text, ground);
  return 'answer' in read ? said(question, read.answer, drawing) : { command: 'skip' };
}

async function putChoice(question: Question, stage: Stage, message: string): Promise<Said> {
  const { person, drawing, head } = stage;
  const { words } = drawing;
  const { form, current, proposal } = question;
  const named = namedOptions(question, words);
  const apex = question.code === 'role.reports-to';
  const without =
    form.type === 'role' && form.without ? [{ value: SYSTEM, name: apex ? words.nobody : words.system }] : [];
  const choices = [
    ...(apex ? without : []),
    ...named,
    ...(form.type === 'role' ? [{ value: NEW_ROLE, name: words.newRole }] : []),
    ...(apex ? [] : without),
  ];
  const chosen = current ?? proposal?.value;
  const reply = await person.choice({
    head,
    message,
    choices,
    ...(form.type === 'many'
      ? { marked: Array.isArray(chosen) ? chosen.map(String) : [] }
      : { offered: String(chosen ?? '') }),
  });
  if ('command' in reply) return reply;
  if ('values' in reply) return said(question, reply.values, drawing);
  if (reply.value === SYSTEM) return { command: 'skip' };
  if (reply.value === NEW_ROLE) return putNewRole(stage);
  return said(question, form.type === 'yes-no' ? reply.value === 'true' : reply.value, drawing);
}

async function putNewRole({ person, drawing, head }: Stage): Promise<Said> {
  const { words } = drawing;
  const reply = await person.line({
    head,
    message: words.newRoleTitle,
    empty: words.faults.empty?.({}) ?? '',
    refuse: () => undefined,
  });
  if ('command' in reply) return reply;
  return { reply: { newRole: reply.text }, shown: reply.text };
}

function said(question: Question, answer: Answer, drawing: Drawing): Said {
  return { reply: { answer }, shown: shownAnswer(question, answer, drawing) ?? String(answer) };
}

function currentIn({ current }: Question, locale: Locale, main: Locale, between: string): string | undefined {
  if (Array.isArray(current)) {
    const wordings = current.map((one) => wordingIn(one, locale, main) ?? '');
    return wordings.some((one) => one !== '') ? wordings.join(between) : undefined;
  }
  if (isRaw(current) || locale !== main) return wordingIn(current, locale, main);
  return current === undefined ? undefined : String(current);
}

function isText({ form }: Question): boolean {
  return form.type === 'text' || form.type === 'texts';
}

function isTyped(question: Question): boolean {
  return isText(question) || question.form.type === 'written';
}
