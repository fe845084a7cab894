import { accessSync, chmodSync, constants, existsSync, readFileSync, realpathSync, rmSync, statSync } from 'node:fs';
import path from 'node:path';
import { Failure } from '../model/failure.js';
import { fileKindOf } from '../model/file-kind.js';
import { linkProject, type ProjectFile } from '../model/link.js';
import type { Project } from '../model/project.js';
import type { Source } from '../model/source.js';
import { decodeText } from '../workspace/decode.js';
import { changeYaml } from '../workspace/edits/change.js';
import type { LoadedProject } from '../workspace/read-project.js';
import { reasonOf } from '../workspace/reason.js';
import { writeWhole } from '../workspace/write-output.js';
import { parseYaml } from '../workspace/yaml-source.js';
import type { Edit } from './question.js';

/** A file as it lies on the desk: its text, and how it stood on disk when that was read. */
interface Sheet {
  file: string;
  source: Source;
  stamp: string;
}

/** What edits would make of the project; nothing is written yet. */
export interface Draft {
  files: { file: string; before: string | undefined; after: string }[];
  project: Project;
}

/** What was written: each file before and after, so that it can be taken back. */
export type Written = { file: string; before: string | undefined; after: string }[];

const BOM = '\u{feff}';

/**
 * A project that is worked on: read once, linked anew after each change, watched for changes by others.
 * Files that could not be read at first are left alone.
 */
export class Desk {
  readonly root: string;
  readonly #sheets = new Map<string, Sheet>();
  readonly #unread: { files: number; ids: string[] };
  project: Project;

  constructor(loaded: LoadedProject) {
    this.root = loaded.root;
    this.project = loaded.project;
    for (const source of loaded.project.sources) {
      this.#sheets.set(source.file, { file: source.file, source, stamp: this.#stamp(source.file) });
    }
    const unread = loaded.files.filter((file) => !this.#sheets.has(file) && fileKindOf(file) !== 'client');
    this.#unread = { files: unread.length, ids: [] };
  }

  data(file: string): unknown {
    return this.#sheets.get(file)?.source.data;
  }

  /** The files on the desk, in the order of the project. */
  get files(): string[] {
    return [...this.#sheets.keys()];
  }

  /**
   * Reads again what others changed on disk. Gives those files, and those that cannot be read as they
   * stand now, which stay on the desk as they were.
   */
  refresh(): { changed: string[]; broken: string[] } {
    const changed: string[] = [];
    const broken: string[] = [];
    for (const sheet of this.#sheets.values()) {
      const stamp = this.#stamp(sheet.file);
      if (stamp === sheet.stamp) continue;
      const text = this.#read(sheet.file);
      if (text === sheet.source.text) {
        sheet.stamp = stamp;
        continue;
      }
      const source = text === undefined ? undefined : parseYaml(sheet.file, text);
      if (!source || source.problems.length > 0) broken.push(sheet.file);
      else {
        this.#sheets.set(sheet.file, { file: sheet.file, source, stamp });
        changed.push(sheet.file);
      }
    }
    if (changed.length > 0) this.project = this.#linked(this.#sheets);
    return { changed, broken };
  }

  /**
   * What the project would be after some edits.
   * @throws Failure `edit-failed`, `edit-shared`, `edit-unreadable`
   */
  draft(edits: readonly Edit[]): Draft {
    const sheets = new Map(this.#sheets);
    const files = new Map<string, Draft['files'][number]>();
    for (const { file, changes } of edits) {
      const text = (sheets.get(file) ?? this.#pickUp(file))?.source.text;
      const after = changeYaml(text ?? '', changes);
      files.set(file, { file, before: files.has(file) ? files.get(file)?.before : text, after });
      sheets.set(file, { file, source: parseYaml(file, after), stamp: '' });
    }
    return { files: [...files.values()], project: this.#linked(sheets) };
  }

  /**
   * Writes a draft, file by file, each whole or not at all. Nothing is written, and nothing given back,
   * when one of the files has changed on disk since the draft was made.
   * @throws Failure `write-failed`, `file-read-only`
   */
  write({ files, project }: Draft): Written | undefined {
    if (files.some(({ file, before }) => this.#read(file) !== before)) return undefined;
    const written: Written = [];
    for (const { file, before, after } of files) {
      if (after !== before) {
        this.#save(file, after);
        written.push({ file, before, after });
      }
      this.#sheets.set(file, { file, source: parseYaml(file, after), stamp: this.#stamp(file) });
    }
    this.project = project;
    return written;
  }

  /**
   * Takes back what was written. False when one of the files has changed since: then nothing is touched.
   * @throws Failure `write-failed`, `file-read-only`
   */
  takeBack(written: Written): boolean {
    if (written.some(({ file, after }) => this.#read(file) !== after)) return false;
    for (const { file, before } of written) {
      if (before === undefined) {
        rmSync(path.join(this.root, file), { force: true });
        this.#sheets.delete(file);
      } else {
        this.#save(file, before);
        this.#sheets.set(file, { file, source: parseYaml(file, before), stamp: this.#stamp(file) });
      }
    }
    this.project = this.#linked(this.#sheets);
    return true;
  }

  /** A file that holds nothing but comments, or that came into being meanwhile. */
  #pickUp(file: string): Sheet | undefined {
    const text = this.#read(file);
    if (text === undefined) return undefined;
    const sheet = { file, source: parseYaml(file, text), stamp: this.#stamp(file) };
    if (sheet.source.data !== undefined) this.#sheets.set(file, sheet);
    return sheet;
  }

  #linked(sheets: ReadonlyMap<string, Sheet>): Project {
    const files = [...sheets.values()].map(({ file, source }): ProjectFile => ({ kind: fileKindOf(file), source }));
    return linkProject(files, this.#unread);
  }

  // The mode says it also to those whom the system lets write anywhere.
  #save(file: string, text: string): void {
    const named = path.join(this.root, file);
    const target = existsSync(named) ? realpathSync(named) : named;
    const mode = statSync(target, { throwIfNoEntry: false })?.mode;
    if (mode !== undefined && !isWritable(target, mode))
      throw new Failure('file-read-only', { path: target }, 'machine');
    const marked = mode !== undefined && readFileSync(target, 'utf8').startsWith(BOM);
    writeWhole(target, marked ? BOM + text : text);
    if (mode !== undefined && statSync(target).mode !== mode) chmodSync(target, mode & 0o7777);
  }

  #read(file: string): string | undefined {
    try {
      const text = decodeText(readFileSync(path.join(this.root, file)));
      return typeof text === 'string' ? text : undefined;
    } catch {
      return undefined;
    }
  }

  #stamp(file: string): string {
    try {
      const { mtimeMs, size, ino } = statSync(path.join(this.root, file));
      return `${mtimeMs} ${size} ${ino}`;
    } catch (error) {
      return reasonOf(error);
    }
  }
}

function isWritable(file: string, mode: number): boolean {
  try {
    accessSync(file, constants.W_OK);
    return (mode & 0o222) !== 0;
  } catch {
    return false;
  }
}
