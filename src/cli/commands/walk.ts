import { prepareLint } from '../../lint/lint.js';
import { documentWords, findingWords, walkWords } from '../../locales/catalog.js';
import { Failure } from '../../model/failure.js';
import type { Locale } from '../../model/locale.js';
import { Desk } from '../../walk/desk.js';
import type { Sayings } from '../../walk/statement.js';
import { Walk } from '../../walk/walk.js';
import { readProject } from '../../workspace/read-project.js';
import type { Context } from '../context.js';
import { EXIT, type ExitCode } from '../exit.js';
import { todayOf } from '../findings.js';
import { shownPath } from '../locate.js';
import { fileToWalk, locateBlueprint, refusal } from '../walk/blueprint.js';
import { Conversation } from '../walk/conversation.js';
import { placeName } from '../walk/header.js';
import type { Setting } from '../walk/setting.js';
import { startAt, stepNumber } from '../walk/start.js';
import { TerminalPerson } from '../walk/terminal-person.js';

interface WalkOptions {
  step?: string;
  encounter?: string;
}

/** `csm walk`: the nine steps as a conversation; what is answered stands in the files at once. */
export async function walk(context: Context, [named]: string[], options: WalkOptions): Promise<ExitCode> {
  const { io, lang, output } = context;
  if (!io.stdin.isTTY || !io.stdout.isTTY) throw new Failure('walk-needs-terminal');
  const step = stepNumber(options.step);
  const place = locateBlueprint(context, named);
  const loaded = readProject(place.root);
  const refused = await refusal(context, loaded, place);
  if (refused !== undefined) return refused;
  await prepareLint(loaded.project);
  const sayings = await sayingsOf(loaded.project.locales);
  const words = await walkWords(lang);
  const drawing = { lang, words, documentWords: await documentWords(lang), paint: output.paint, columns: output.width };
  const wording = await findingWords(lang);
  const person = new TerminalPerson(context, words);
  try {
    const file = await fileToWalk(loaded.project, place, person, words.askBlueprint);
    if (file === undefined) return EXIT.clean;
    const walked = new Walk(new Desk(loaded), { asOf: todayOf(context), file, sayings });
    startAt(walked, step, options.encounter);
    return await hold({ context, walk: walked, person, drawing, findingWords: wording }, place.root, named);
  } finally {
    person.close();
  }
}

/** Holds the conversation, and says goodbye however it ends. */
async function hold(setting: Setting, root: string, named: string | undefined): Promise<ExitCode> {
  try {
    await new Conversation(setting).hold();
    sayGoodbye(setting, root, named);
    return EXIT.clean;
  } catch (error) {
    // Inquirer's way of saying that the person pressed Ctrl-C.
    if (!(error instanceof Error && error.name === 'ExitPromptError')) throw error;
    sayGoodbye(setting, root, named);
    return EXIT.usage;
  }
}

function sayGoodbye(
  { walk: walked, person, drawing, context }: Setting,
  root: string,
  named: string | undefined,
): void {
  const { words } = drawing;
  const { ground, where } = walked;
  const project = argument(shownPath(context, root));
  const place = words.menu.facts(placeName(ground, where, words), words.stepOf(where.step));
  const isDone = walked.upcoming() === undefined;
  person.say(
    isDone
      ? `\n${words.next(`csm lint${project}`, `csm standards build${project}`)}`
      : `\n${words.goodbye(place)}\n${words.resume(`csm walk${argument(named ?? '.')}`)}`,
  );
}

/** A path or name as it is typed after a command; nothing for the folder one stands in. */
function argument(shown: string): string {
  if (shown === '.') return '';
  return ` ${/\s/.test(shown) ? `"${shown}"` : shown}`;
}

/** What statements are built with, in each language of the project. */
async function sayingsOf(locales: readonly Locale[]): Promise<Map<Locale, Sayings>> {
  const each = locales.map(async (locale) => [locale, (await walkWords(locale)).sayings] as const);
  return new Map(await Promise.all(each));
}
