import path from 'node:path';
import { type LintOutcome, lintProject, prepareLint } from '../lint/lint.js';
import type { Project } from '../model/project.js';
import { diskFiles } from '../workspace/file-system.js';
import { overlay } from '../workspace/overlay.js';
import { findRoot, type LoadedProject, readFiles, readProject } from '../workspace/read-project.js';

/** A project as the editor holds it: files on disk, and over them what is open and perhaps unsaved. */
export interface Opened {
  root: string;
  loaded: LoadedProject;
  outcome: LintOutcome;
  /** The last version in which every file could be read: ids are looked up here while one is half typed. */
  sound: Project;
}

/** The projects of an editor's open files. Paths are absolute. */
export class Workspace {
  readonly #held = new Map<string, string>();
  readonly #opened = new Map<string, Opened>();
  readonly #today: () => string;

  /** @param today gives the ISO date that due and review dates are held against */
  constructor(today: () => string) {
    this.#today = today;
  }

  /** What the editor holds of a file from now on. */
  hold(file: string, text: string): void {
    this.#held.set(file, text);
  }

  /** The editor closed a file: what stands on disk counts again. */
  release(file: string): void {
    this.#held.delete(file);
  }

  /** The open files of a project. */
  heldOf(key: string): string[] {
    return [...this.#held.keys()].filter((file) => this.keyOf(file) === key);
  }

  /** The project of a file as it was last looked at. */
  opened(file: string): Opened | undefined {
    return this.#opened.get(this.keyOf(file));
  }

  /** What stands for the project of a file: its folder, or the file itself where there is none. */
  keyOf(file: string): string {
    return findRoot(path.dirname(file), overlay(diskFiles, this.#held)) ?? file;
  }

  /** Reads and lints the project of a file anew. */
  async refresh(key: string): Promise<Opened> {
    const files = overlay(diskFiles, this.#held);
    const alone = files.kind(key) === 'file';
    const root = alone ? path.dirname(key) : key;
    const loaded = alone ? readFiles(root, [path.basename(key)], files) : readProject(root, files);
    await prepareLint(loaded.project);
    const outcome = lintProject(loaded.project, { asOf: this.#today(), unread: loaded.problems });
    const earlier = this.#opened.get(key)?.sound;
    const sound = loaded.project.incomplete && earlier ? earlier : loaded.project;
    const opened = { root, loaded, outcome, sound };
    this.#opened.set(key, opened);
    return opened;
  }
}
