import { Failure } from '../../model/failure.js';
import type { Project } from '../../model/project.js';
import type { Path, Range, Source } from '../../model/source.js';
import { proseFiles } from '../../workspace/assets.js';
import { LineStarts } from '../../workspace/line-starts.js';
import type { LoadedProject } from '../../workspace/read-project.js';

/**
 * An error of the renderers, with the place in the files of the project that it comes from: renderers see
 * documents alone. Any other error as it is.
 */
export function placed(error: unknown, { root, project }: LoadedProject): unknown {
  if (!(error instanceof Failure)) return error;
  const { code, args, blame } = error;
  const more = (added: object) => new Failure(code, { ...args, ...added }, blame);
  switch (code) {
    case 'logo-undrawable':
      return more({ at: placeOfSetting(project, ['organization', 'logo']) });
    case 'font-unusable': {
      const fonts: unknown[] = project.config.documents?.fonts ?? [];
      return more({ at: placeOfSetting(project, ['documents', 'fonts', fonts.indexOf(args.path)]) });
    }
    case 'uncovered-characters': {
      const prose = proseFiles(root, project);
      const characters = args.characters as string[];
      return more({
        places: characters.map((one) => placeOf(String.fromCodePoint(one.codePointAt(0) ?? 0), project, prose)),
      });
    }
    default:
      return error;
  }
}

/** Where a setting stands: in the file of the client, or in csm.yaml. */
function placeOfSetting({ settings }: Project, path: Path): string | undefined {
  const holder = settings.findLast(({ data }) => valueAt(data, path) !== undefined);
  return holder && shown(holder.source.file, holder.source.locate(path));
}

function valueAt(data: unknown, path: Path): unknown {
  return path.reduce<unknown>((value, step) => (value as Record<string | number, unknown> | undefined)?.[step], data);
}

/** Where a word first stands in the files of a project. */
function placeOf(word: string, { sources }: Project, prose: Map<string, string>): string | undefined {
  for (const source of sources) {
    const path = pathTo(word, source.data);
    if (path) return shown(source.file, source.locate(path, 'value', word));
  }
  for (const [file, text] of prose) {
    const at = text.indexOf(word);
    if (at >= 0) return shown(file, new LineStarts(text).range(at, at + word.length));
  }
  return undefined;
}

function pathTo(word: string, data: Source['data']): Path | undefined {
  if (typeof data === 'string') return data.includes(word) ? [] : undefined;
  if (typeof data !== 'object' || data === null) return undefined;
  for (const [key, value] of Object.entries(data)) {
    const rest = pathTo(word, value);
    if (rest) return [Array.isArray(data) ? Number(key) : key, ...rest];
  }
  return undefined;
}

function shown(file: string, { line, column }: Range): string {
  return `${file}:${line}:${column}`;
}
