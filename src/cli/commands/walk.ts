import path from 'node:path';
import { prepareLint } from '../../lint/lint.js';
import { documentWords, findingWords, walkWords } from '../../locales/catalog.js';
import { Failure } from '../../model/failure.js';
import type { Project } from '../../model/project.js';
import { closest } from '../../model/suggestion.js';
import { textIn } from '../../model/text.js';
import type { StepNumber } from '../../pipeline/steps.js';
import { Desk } from '../../walk/desk.js';
import { nameOf, ownId } from '../../walk/item.js';
import { encountersOf, placesOf, progressOf } from '../../walk/places.js';
import { Walk } from '../../walk/walk.js';
import { diskFiles } from '../../workspace/file-system.js';
import { CONFIG_FILE, findRoot, type LoadedProject, readProject } from '../../workspace/read-project.js';
import type { Context } from '../context.js';
import { EXIT, type ExitCode } from '../exit.js';
import { findingsOf, todayOf } from '../findings.js';
import { projectRoot, shownPath } from '../locate.js';
import { prettyReport } from '../reporters/pretty.js';
import { Conversation } from '../walk/conversation.js';
import { placeName } from '../walk/header.js';
import type { Person } from '../walk/person.js';
import { TerminalPerson } from '../walk/terminal-person.js';

interface WalkOptions {
  step?: string;
  encounter?: string;
}

/** Where a first blueprint goes. */
const FIRST_BLUEPRINT = 'blueprints/service.yaml';

/** `csm walk`: the nine steps as a conversation; what is answered stands in the files at once. */
export async function walk(context: Context, [named]: string[], options: WalkOptions): Promise<ExitCode> {
  const { io, lang, output } = context;
  if (!io.stdin.isTTY || !io.stdout.isTTY) throw new Failure('walk-needs-terminal');
  const step = stepOf(options.step);
  const { root, file: asked, service } = locate(context, named);
  const loaded = readProject(root);
  const refused = await refusal(context, loaded, asked);
  if (refused) return refused;
  await prepareLint(loaded.project);
  const words = await walkWords(lang);
  const person = new TerminalPerson(context, words);
  let stopped = '';
  try {
    const file =
      asked ?? fileOf(loaded.project, service) ?? (await chooseFile(loaded.project, person, words.askBlueprint));
    if (file === undefined) return EXIT.clean;
    const sayings = new Map(
      await Promise.all(
        loaded.project.locales.map(async (locale) => [locale, (await walkWords(locale)).sayings] as const),
      ),
    );
    const walked = new Walk(new Desk(loaded), { asOf: todayOf(context), file, sayings });
    start(walked, step, options.encounter);
    stopped = resumeWith(named);
    const drawing = {
      lang,
      words,
      documentWords: await documentWords(lang),
      paint: output.paint,
      columns: person.columns,
    };
    const setting = { context, walk: walked, person, drawing, findingWords: await findingWords(lang) };
    person.say(output.paint.bold(words.welcome(placeName(walked.ground, { step: 1 }, words))));
    const shown = shownPath(context, root);
    const project = shown === '.' ? '' : ` ${shown}`;
    const goodbye = () => {
      const { ground, where } = walked;
      const place = words.menu.facts(placeName(ground, where, words), words.stepOf(where.step));
      person.say(`\n${words.goodbye(place)}\n${words.resume(stopped)}`);
      if (walked.next().kind === 'end') person.say(words.next(`csm lint${project}`, `csm standards build${project}`));
    };
    try {
      await new Conversation(setting).hold();
      goodbye();
      return EXIT.clean;
    } catch (error) {
      if (!(error instanceof Error && error.name === 'ExitPromptError')) throw error;
      goodbye();
      return EXIT.usage;
    }
  } finally {
    person.close();
  }
}

/** A step by its number, as it was given. */
function stepOf(written: string | undefined): StepNumber | undefined {
  if (written === undefined) return undefined;
  if (!/^[1-9]$/.test(written.normalize('NFKC'))) throw new Failure('bad-step', { value: written });
  return Number(written.normalize('NFKC')) as StepNumber;
}

/** A blueprint is named by its file, by the folder of its project, or by its service. */
function locate(context: Context, named: string | undefined): { root: string; file?: string; service?: string } {
  if (named === undefined) return { root: projectRoot(context, undefined) };
  const absolute = path.resolve(context.io.cwd, named);
  const kind = diskFiles.kind(absolute);
  if (kind === 'folder') return { root: projectRoot(context, named) };
  if (kind === 'file') {
    const root = findRoot(path.dirname(absolute));
    const file = root && path.relative(root, absolute).split(path.sep).join('/');
    if (!root || !file || !/^blueprints\/.+\.ya?ml$/i.test(file)) throw new Failure('not-a-blueprint', { path: named });
    return { root, file };
  }
  return { root: projectRoot(context, undefined), service: named };
}

/** The file of a service, or of the only one there is; a project without any begins one. */
function fileOf({ services, sources }: Project, id: string | undefined): string | undefined {
  if (id !== undefined) {
    const service = services.find((one) => one.id === id);
    if (service) return service.at.source.file;
    const ids = services.map((one) => one.id);
    throw new Failure('unknown-service', { id, ids, suggestion: closest(id, ids) });
  }
  const blueprints = sources.filter(({ file }) => file.startsWith('blueprints/'));
  if (services.length === 1) return services[0]?.at.source.file;
  return services.length === 0 ? (blueprints[0]?.file ?? FIRST_BLUEPRINT) : undefined;
}

async function chooseFile(
  { services, locales }: Project,
  person: Person,
  message: string,
): Promise<string | undefined> {
  const [main] = locales;
  const choices = services.map(({ id, data, at }) => ({
    value: at.source.file,
    name: `${textIn(data.name, main, main)}  ${id}`,
  }));
  const reply = await person.choice({ head: [], message, choices });
  return 'value' in reply ? reply.value : undefined;
}

/** Says what keeps csm.yaml or the blueprint from being read; findings of any other kind are no hindrance. */
async function refusal(
  context: Context,
  loaded: LoadedProject,
  file: string | undefined,
): Promise<ExitCode | undefined> {
  const unread = loaded.problems.filter(({ rule, code, file: at }) => {
    const wanted = at === CONFIG_FILE || (file === undefined ? at.startsWith('blueprints/') : at === file);
    return wanted && (rule === 'yaml-syntax' || (rule === 'readable-file' && code !== 'file-empty'));
  });
  if (unread.length === 0) return undefined;
  const report = await findingsOf(context, { ...loaded, problems: unread });
  const files = new Set(unread.map((problem) => shownPath(context, path.join(loaded.root, problem.file))));
  const findings = report.findings.filter(
    (one) => files.has(one.file) && ['yaml-syntax', 'readable-file'].includes(one.rule),
  );
  context.output.data(await prettyReport({ ...report, findings }, context.output.paint, context.words));
  return EXIT.findings;
}

/** Where the walk begins, if it is not to be where something is open first. */
function start(walked: Walk, step: StepNumber | undefined, encounter: string | undefined): void {
  if (step === undefined && encounter === undefined) return;
  const { ground } = walked;
  const all = encountersOf(ground);
  const ids = all.flatMap(({ item }) => ownId(item) ?? []);
  if (encounter !== undefined && !ids.includes(encounter)) {
    throw new Failure('unknown-encounter', { id: encounter, ids, suggestion: closest(encounter, ids) });
  }
  const chosen = all.filter(({ item }) => encounter === undefined || ownId(item) === encounter);
  const open = (item: (typeof all)[number]['item'], number: StepNumber) =>
    progressOf(ground, item)?.[number - 1]?.state !== 'done';
  const first = step === undefined ? chosen[0] : (chosen.find(({ item }) => open(item, step)) ?? chosen[0]);
  if (!first) return;
  const places = placesOf(ground).filter((one) => one.encounter && nameOf(one.encounter) === nameOf(first.item));
  const place =
    places.find((one) => (step === undefined ? open(first.item, one.step) : one.step === step)) ?? places[0];
  if (place) walked.goTo(place);
}

function resumeWith(named: string | undefined): string {
  return named === undefined ? 'csm walk' : `csm walk ${/\s/.test(named) ? `"${named}"` : named}`;
}
