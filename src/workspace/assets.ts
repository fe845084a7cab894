import path from 'node:path';
import { Failure } from '../model/failure.js';
import type { Locale } from '../model/locale.js';
import type { Problem } from '../model/problem.js';
import type { Project } from '../model/project.js';
import type { Path } from '../model/source.js';
import { decodeText } from './decode.js';
import { diskFiles, type FileSystem } from './file-system.js';
import { reasonOf } from './reason.js';

const MAX_BYTES = 4 * 1024 * 1024;

interface NamedFile {
  file: string;
  path: Path;
}

/** Files that csm.yaml names and that do not exist, at the place of their name. */
export function missingFiles(root: string, project: Project, files: FileSystem): Problem[] {
  const source = project.sources.find((one) => one.file === 'csm.yaml');
  return namedFiles(project).flatMap(({ file, path: at }): Problem[] => {
    if (!source || files.kind(path.join(root, file)) === 'file') return [];
    const range = source.locate(at);
    return [
      { rule: 'known-file', code: 'file-missing', args: { path: file }, severity: 'error', file: source.file, range },
    ];
  });
}

/**
 * Reads the logo and the client's prose for one locale.
 * @throws Failure `insert-unreadable`, `logo-unusable`
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

function namedFiles(project: Project): NamedFile[] {
  const { organization, documents, calendars } = project.config;
  const named: NamedFile[] = [];
  if (organization.logo !== undefined) named.push({ file: organization.logo, path: ['organization', 'logo'] });
  for (const [slot, value] of Object.entries(documents?.insert ?? {})) {
    const at = ['documents', 'insert', slot];
    if (typeof value === 'string') named.push({ file: value, path: at });
    else for (const [locale, file] of Object.entries(value ?? {})) named.push({ file, path: [...at, locale] });
  }
  for (const [name, { holidays }] of Object.entries(calendars ?? {})) {
    if (holidays !== undefined) named.push({ file: holidays, path: ['calendars', name, 'holidays'] });
  }
  return named;
}

function readProse(root: string, file: string, files: FileSystem): string {
  const text = decodeText(bytesOf(root, file, files));
  if (typeof text !== 'string') throw new Failure('insert-unreadable', { path: file, reason: text.fault });
  return text;
}

function readLogo(root: string, file: string, files: FileSystem) {
  const bytes = bytesOf(root, file, files);
  const png = [0x89, 0x50, 0x4e, 0x47].every((byte, i) => bytes[i] === byte);
  const svg = !png && /<svg[\s>]/.test(new TextDecoder().decode(bytes.subarray(0, 4096)));
  if (!png && !svg) throw new Failure('logo-unusable', { path: file });
  return { mediaType: png ? ('image/png' as const) : ('image/svg+xml' as const), bytes };
}

function bytesOf(root: string, file: string, files: FileSystem): Uint8Array {
  try {
    const content = files.read(path.join(root, file), MAX_BYTES);
    if ('bytes' in content) return content.bytes;
  } catch (error) {
    throw new Failure('insert-unreadable', { path: file, reason: reasonOf(error) }, 'machine');
  }
  throw new Failure('insert-unreadable', { path: file, reason: `> ${MAX_BYTES / 1024 / 1024} MB` });
}
