import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Connection } from 'vscode-languageserver';
import type { Wording } from '../lint/finding.js';
import type { Shown } from './actions.js';
import { toDiagnostic } from './diagnostics.js';
import type { Workspace } from './workspace.js';

/** Time after the last keystroke before a project is looked at again, in milliseconds. */
const PAUSE = 150;

/** What the editor shows of every project: looks again soon after each change, and only once for many. */
export class Board {
  readonly #connection: Connection;
  readonly #workspace: Workspace;
  readonly #wording: Wording;
  readonly #shown = new Map<string, Shown[]>();
  readonly #waiting = new Map<string, NodeJS.Timeout>();
  readonly #published = new Map<string, Set<string>>();
  readonly #looks = new Map<string, Promise<void>>();

  constructor(connection: Connection, workspace: Workspace, wording: Wording) {
    this.#connection = connection;
    this.#workspace = workspace;
    this.#wording = wording;
  }

  /** Looks at the project of a file, after a pause that other changes prolong. */
  look(file: string): void {
    const root = this.#workspace.rootOf(file);
    if (root === undefined) return;
    clearTimeout(this.#waiting.get(root));
    this.#waiting.set(
      root,
      setTimeout(() => this.#lookNow(root), PAUSE),
    );
  }

  /** Waits until what was changed so far has been looked at. */
  async settled(file: string): Promise<void> {
    const root = this.#workspace.rootOf(file);
    if (root === undefined) return;
    if (this.#waiting.has(root) || !this.#workspace.opened(file)) this.#lookNow(root);
    await this.#looks.get(root);
  }

  /** The diagnostics of a file, each with its problem. */
  shown(file: string): Shown[] {
    return this.#shown.get(file) ?? [];
  }

  #lookNow(root: string): void {
    clearTimeout(this.#waiting.get(root));
    this.#waiting.delete(root);
    // One after the other: an older look must not overwrite a newer one.
    const next = (this.#looks.get(root) ?? Promise.resolve()).then(() => this.#publish(root));
    this.#looks.set(
      root,
      next.catch((error: unknown) => this.#connection.console.error(String(error))),
    );
  }

  async #publish(root: string): Promise<void> {
    const { outcome } = await this.#workspace.refresh(root);
    const byFile = new Map<string, Shown[]>();
    // A file that has been mended has to be told so too, and one that is open that it is clean.
    const open = this.#workspace.heldOf(root);
    for (const file of [...(this.#published.get(root) ?? []), ...open]) byFile.set(file, []);
    for (const problem of outcome.problems) {
      const file = path.join(root, problem.file);
      const shown = byFile.get(file) ?? [];
      shown.push({ problem, diagnostic: toDiagnostic(problem, this.#wording) });
      byFile.set(file, shown);
    }
    this.#published.set(root, new Set(byFile.keys()));
    for (const [file, shown] of byFile) {
      this.#shown.set(file, shown);
      const diagnostics = shown.map(({ diagnostic }) => diagnostic);
      await this.#connection.sendDiagnostics({ uri: pathToFileURL(file).href, diagnostics });
    }
  }
}
