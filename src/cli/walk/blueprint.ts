import path from 'node:path';
import { Failure } from '../../model/failure.js';
import type { Project } from '../../model/project.js';
import { closest } from '../../model/suggestion.js';
import { textIn } from '../../model/text.js';
import { diskFiles } from '../../workspace/file-system.js';
import { CONFIG_FILE, findRoot, type LoadedProject } from '../../workspace/read-project.js';
import type { Context } from '../context.js';
import { EXIT, type ExitCode } from '../exit.js';
import { findingsOf } from '../findings.js';
import { projectRoot, shownPath } from '../locate.js';
import { prettyReport } from '../reporters/pretty.js';
import type { Person } from './person.js';

/** Where a first blueprint goes. */
const FIRST_BLUEPRINT = 'blueprints/service.yaml';

/** What is to be walked, as far as the command line says: a project, and of it a file or a service. */
interface Named {
  root: string;
  file?: string;
  service?: string;
}

/**
 * A blueprint is named by its file, by the folder of its project, or by its service.
 * @throws Failure `no-project`, `not-a-blueprint`
 */
export function locateBlueprint(context: Context, named: string | undefined): Named {
  if (named === undefined) return { root: projectRoot(context, undefined) };
  const absolute = path.resolve(context.io.cwd, named);
  const kind = diskFiles.kind(absolute);
  if (kind === 'folder') return { root: projectRoot(context, named) };
  if (kind !== 'file') return { root: projectRoot(context, undefined), service: named };
  const root = findRoot(path.dirname(absolute));
  const file = root && path.relative(root, absolute).split(path.sep).join('/');
  if (!root || !file || !/^blueprints\/.+\.ya?ml$/i.test(file)) throw new Failure('not-a-blueprint', { path: named });
  return { root, file };
}

/**
 * The file of a service, or of the only one there is; of several the person chooses. A project without
 * any begins one.
 * @throws Failure `unknown-service`
 */
export async function fileToWalk(
  { services, sources, locales }: Project,
  { file, service: id }: Named,
  person: Person,
  message: string,
): Promise<string | undefined> {
  if (file !== undefined) return file;
  const [only, second] = services;
  if (id !== undefined) {
    const service = services.find((one) => one.id === id);
    const ids = services.map((one) => one.id);
    if (!service) throw new Failure('unknown-service', { id, ids, suggestion: closest(id, ids) });
    return service.at.source.file;
  }
  if (!only) return sources.find((one) => one.file.startsWith('blueprints/'))?.file ?? FIRST_BLUEPRINT;
  if (!second) return only.at.source.file;
  const [main] = locales;
  const choices = services.map(({ data, at }) => ({ value: at.source.file, name: textIn(data.name, main, main) }));
  const reply = await person.choice({ head: [''], message, choices });
  return 'value' in reply ? reply.value : undefined;
}

/** Says what keeps csm.yaml or the blueprints from being read; findings of any other kind are no hindrance. */
export async function refusal(context: Context, loaded: LoadedProject, { file }: Named): Promise<ExitCode | undefined> {
  const unread = loaded.problems.filter(({ rule, code, file: at }) => {
    const wanted = at === CONFIG_FILE || (file === undefined ? at.startsWith('blueprints/') : at === file);
    return wanted && (rule === 'yaml-syntax' || (rule === 'readable-file' && code !== 'file-empty'));
  });
  if (unread.length === 0) return undefined;
  const report = await findingsOf(context, { ...loaded, problems: unread });
  const shown = new Set(unread.map((problem) => shownPath(context, path.join(loaded.root, problem.file))));
  const findings = report.findings.filter(
    ({ file: at, rule }) => shown.has(at) && ['yaml-syntax', 'readable-file'].includes(rule),
  );
  context.output.data(await prettyReport({ ...report, findings }, context.output.paint, context.words));
  return EXIT.findings;
}
