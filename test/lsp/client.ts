import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { onTestFinished } from 'vitest';
import {
  createProtocolConnection,
  type Diagnostic,
  type ProtocolConnection,
  PublishDiagnosticsNotification,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver-protocol/node';

const CSM = path.resolve('bin/csm.js');

/** An editor reduced to the protocol: it starts the server as a program and talks to it over its pipes. */
export class Editor {
  readonly folder: string;
  readonly #connection: ProtocolConnection;
  readonly #child: ChildProcessWithoutNullStreams;
  readonly #diagnostics = new Map<string, Diagnostic[]>();
  #waiting: (() => void)[] = [];
  #version = 1;

  constructor(folder: string, args: string[] = []) {
    this.folder = folder;
    this.#child = spawn(process.execPath, [CSM, 'lsp', '--stdio', ...args], {
      env: { PATH: process.env.PATH, LANG: 'en_US.UTF-8', SOURCE_DATE_EPOCH: String(Date.UTC(2027, 0, 1) / 1000) },
    });
    this.#connection = createProtocolConnection(
      new StreamMessageReader(this.#child.stdout),
      new StreamMessageWriter(this.#child.stdin),
    );
    this.#connection.onNotification(PublishDiagnosticsNotification.type, ({ uri, diagnostics }) => {
      this.#diagnostics.set(uri, diagnostics);
      for (const wake of this.#waiting.splice(0)) wake();
    });
    this.#connection.onRequest('client/registerCapability', () => null);
    this.#connection.listen();
    onTestFinished(() => {
      this.#child.kill();
    });
  }

  uri(file: string): string {
    return pathToFileURL(path.join(this.folder, file)).href;
  }

  async start(): Promise<Record<string, unknown>> {
    const { capabilities } = await this.request<{ capabilities: Record<string, unknown> }>('initialize', {
      processId: process.pid,
      rootUri: pathToFileURL(this.folder).href,
      capabilities: {},
    });
    await this.#connection.sendNotification('initialized', {});
    return capabilities;
  }

  async open(file: string, text = readFileSync(path.join(this.folder, file), 'utf8')): Promise<void> {
    const textDocument = { uri: this.uri(file), languageId: 'yaml', version: 1, text };
    await this.#connection.sendNotification('textDocument/didOpen', { textDocument });
  }

  /** Puts a whole new text in the place of a file's. */
  async type(file: string, text: string): Promise<void> {
    this.#version += 1;
    await this.#connection.sendNotification('textDocument/didChange', {
      textDocument: { uri: this.uri(file), version: this.#version },
      contentChanges: [{ text }],
    });
  }

  async close(file: string): Promise<void> {
    await this.#connection.sendNotification('textDocument/didClose', { textDocument: { uri: this.uri(file) } });
  }

  request<T>(method: string, params: unknown): Promise<T> {
    return this.#connection.sendRequest(method, params);
  }

  /** Asks about a place: the one in front of `before` in the text of a file. */
  at(
    file: string,
    text: string,
    before: string,
  ): { textDocument: { uri: string }; position: Diagnostic['range']['start'] } {
    const offset = text.indexOf(before);
    const lines = text.slice(0, offset).split('\n');
    return {
      textDocument: { uri: this.uri(file) },
      position: { line: lines.length - 1, character: (lines.at(-1) ?? '').length },
    };
  }

  /** The files the server has spoken of. */
  known(): string[] {
    return [...this.#diagnostics.keys()];
  }

  /** The diagnostics of a file once they are as `wanted` says. */
  async diagnostics(file: string, wanted: (found: Diagnostic[]) => boolean = () => true): Promise<Diagnostic[]> {
    for (;;) {
      const found = this.#diagnostics.get(this.uri(file));
      if (found && wanted(found)) return found;
      await new Promise<void>((resolve) => this.#waiting.push(resolve));
    }
  }

  /** Says goodbye as the protocol asks; gives the exit code of the server. */
  async stop(): Promise<number | null> {
    await this.request('shutdown', undefined);
    const exited = new Promise<number | null>((resolve) => this.#child.once('exit', resolve));
    await this.#connection.sendNotification('exit');
    return exited;
  }
}
