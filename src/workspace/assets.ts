import { createHash } from 'node:crypto';
import path from 'node:path';
import { Failure } from '../model/failure.js';
import type { Locale } from '../model/locale.js';
import type { Problem } from '../model/problem.js';
import type { Project, SettingsFile } from '../model/project.js';
import type { Path } from '../model/source.js';
import { decodeText } from './decode.js';
import { diskFiles, type FileSystem, isInside } from './file-system.js';
import { logoOf } from './logo/logo.js';

const MAX_BYTES = 4 * 1024 * 1024;
/** A font with all Chinese characters has some 20 MB. */
const MAX_FONT_BYTES = 64 * 1024 * 1024;

/** How TrueType and OpenType files and collections begin. */
const FONTS = ['\u{0}\u{1}\u{0}\u{0}', 'true', 'OTTO', 'ttcf'];

interface NamedFile {
  file: string;
  path: Path;
  /** Reads it as what it is meant to be; throws when it is not. */
  read?: (root: string, file: string, files: FileSystem) => unknown;
}

/** What is wrong with the files that csm.yaml and the clients' files name, each at the place of its name. */
export function assetProblems(root: string, project: Project, files: FileSystem): Problem[] {
  return project.settings.flatMap(({ source, data }) =>
    namedFiles(data).flatMap(({ file, path: at, read }): Problem[] => {
      const code = isFile(files, path.join(root, file)) ? faultOf(() => read?.(root, file, files)) : 'file-missing';
      if (code === undefined) return [];
      const range = source.locate(at);
      return [{ rule: 'known-file', code, args: { path: file }, severity: 'error', file: source.file, range }];
    }),
  );
}

/**
 * What stands at the names of csm.yaml, by name: a hash of the file, or that it cannot be read. What
 * `assetProblems` says of a project depends on its files and on this alone.
 */
export function assetStamps(root: string, names: Iterable<string>, files: FileSystem): Record<string, string> {
  return Object.fromEntries([...new Set(names)].sort().map((name) => [name, stampOf(root, name, files)]));
}

/** The files that csm.yaml and the clients' files name. */
export function assetNames(project: Project): string[] {
  return project.settings.flatMap(({ data }) => namedFiles(data).map(({ file }) => file));
}

function stampOf(root: string, file: string, files: FileSystem): string {
  if (!isFile(files, path.join(root, file))) return 'missing';
  const bytes = bytesOf(root, file, files, MAX_FONT_BYTES);
  return bytes ? createHash('sha256').update(bytes).digest('hex') : 'unusable';
}

function faultOf(read: () => unknown): string | undefined {
  try {
    read();
    return undefined;
  } catch (error) {
    return error instanceof Failure ? error.code : 'file-missing';
  }
}

/**
 * Reads the logo and the client's prose for one locale.
 * @throws Failure `prose-unusable`, `logo-unusable`, `logo-broken`, `logo-reaches-out`, `logo-too-large`
 */
export function readAssets(root: string, project: Project, locale: Locale, files: FileSystem = diskFiles) {
  const { logo } = project.config.organization;
  const inserts = new Map<string, string>();
  for (const [slot, named] of Object.entries(project.config.documents?.insert ?? {})) {
    const file = typeof named === 'string' ? named : (named?.[locale] ?? named?.[project.locales[0]]);
    if (file !== undefined) inserts.set(slot, readProse(root, file, files));
  }
  return { inserts, ...(logo !== undefined && { logo: readLogo(root, logo, files) }) };
}

/** The client's own prose, by the path of its file, in all languages; what cannot be read is left out. */
export function proseFiles(root: string, { config }: Project, files: FileSystem = diskFiles): Map<string, string> {
  const texts = new Map<string, string>();
  for (const { file, read } of namedFiles(config)) {
    const bytes = read === readProse ? bytesOf(root, file, files) : undefined;
    const text = bytes && decodeText(bytes);
    if (typeof text === 'string') texts.set(file, text);
  }
  return texts;
}

/**
 * Reads the font files of csm.yaml, each under the path that names it.
 * @throws Failure `font-unusable`
 */
export function readFonts(root: string, { config }: Project, files: FileSystem = diskFiles) {
  const names = config.documents?.fonts ?? [];
  return names.map((name) => ({ name, bytes: readFont(root, name, files) }));
}

/** Whether a file stands at a path; no for paths that cannot be looked at. */
export function isFile(files: FileSystem, file: string): boolean {
  try {
    return files.kind(file) === 'file';
  } catch {
    return false;
  }
}

function namedFiles({ organization, documents, calendars }: SettingsFile['data']): NamedFile[] {
  const named: NamedFile[] = [];
  if (organization?.logo !== undefined)
    named.push({ file: organization.logo, path: ['organization', 'logo'], read: readLogo });
  for (const [slot, value] of Object.entries(documents?.insert ?? {})) {
    const at = ['documents', 'insert', slot];
    if (typeof value === 'string') named.push({ file: value, path: at, read: readProse });
    else
      for (const [locale, file] of Object.entries(value ?? {}))
        named.push({ file, path: [...at, locale], read: readProse });
  }
  for (const [i, file] of (documents?.fonts ?? []).entries()) {
    if (file !== undefined) named.push({ file, path: ['documents', 'fonts', i], read: readFont });
  }
  for (const [name, { holidays }] of Object.entries(calendars ?? {})) {
    if (holidays !== undefined) named.push({ file: holidays, path: ['calendars', name, 'holidays'] });
  }
  return named;
}

function readProse(root: string, file: string, files: FileSystem): string {
  const bytes = bytesOf(root, file, files);
  const text = bytes && decodeText(bytes);
  if (typeof text !== 'string') throw new Failure('prose-unusable', { path: file });
  return text;
}

function readLogo(root: string, file: string, files: FileSystem) {
  const bytes = bytesOf(root, file, files);
  const logo = bytes ? logoOf(bytes) : ({ fault: 'logo-unusable' } as const);
  if ('fault' in logo) throw new Failure(logo.fault, { path: file });
  return logo;
}

function readFont(root: string, file: string, files: FileSystem): Uint8Array {
  const bytes = bytesOf(root, file, files, MAX_FONT_BYTES);
  if (!bytes || !FONTS.includes(String.fromCharCode(...bytes.subarray(0, 4)))) {
    throw new Failure('font-unusable', { path: file });
  }
  return bytes;
}

function bytesOf(root: string, file: string, files: FileSystem, limit = MAX_BYTES): Uint8Array | undefined {
  try {
    if (!isInside(root, file, files)) return undefined;
    const content = files.read(path.join(root, file), limit);
    return 'bytes' in content ? content.bytes : undefined;
  } catch {
    return undefined;
  }
}
