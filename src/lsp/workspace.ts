import path from 'node:path';
import { type LintOutcome, lintProject, prepareLint } from '../lint/lint.js';
import type { Project } from '../model/project.js';
import { diskFiles } from '../workspace/file-system.js';
import { overlay } from '../workspace/overlay.js';
import { findRoot, isSource, type LoadedProject, readProject } from '../workspace/read-project.js';

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
  heldOf(root: string): string[] {
    return [...this.#held.keys()].filter((file) => this.rootOf(file) === root);
  }

  /** The project of a file as it was last looked at. */
  opened(file: string): Opened | undefined {
    return this.#opened.get(this.rootOf(file) ?? '');
  }

  /** The folder of the project a file belongs to; nothing for the YAML of other tools, which editors send too. */
  rootOf(file: string): string | undefined {
    const root = findRoot(path.dirname(file), overlay(diskFiles, this.#held));
    const inside = root === undefined ? '' : path.relative(root, file).split(path.sep).join('/');
    return isSource(inside, 'file') ? root : undefined;
  }

  /** Reads and lints a project anew. */
  async refresh(root: string): Promise<Opened> {
    const loaded = readProject(root, overlay(diskFiles, this.#held));
    await prepareLint(loaded.project);
    const outcome = lintProject(loaded.project, { asOf: this.#today(), unread: loaded.problems });
    const earlier = this.#opened.get(root)?.sound;
    const sound = loaded.project.incomplete && earlier ? earlier : loaded.project;
    const opened = { root, loaded, outcome, sound };
    this.#opened.set(root, opened);
    return opened;
  }
}
