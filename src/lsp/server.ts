import { fileURLToPath } from 'node:url';
import {
  CodeActionKind,
  type Connection,
  DidChangeWatchedFilesNotification,
  type TextDocumentPositionParams,
  TextDocumentSyncKind,
  TextDocuments,
} from 'vscode-languageserver';
import { createConnection, StreamMessageReader, StreamMessageWriter } from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { findingWords, lspWords, ruleWords } from '../locales/catalog.js';
import type { Locale } from '../model/locale.js';
import { Board } from './board.js';
import { actionsIn, completionsAt, definitionAt, type FeatureWords, hoverAt, type Spot } from './features.js';
import { Workspace } from './workspace.js';

export interface ServerOptions {
  input: NodeJS.ReadableStream;
  output: NodeJS.WritableStream;
  lang: Locale;
  version: string;
  /** ISO date that due, review and expiry dates are held against, asked anew for each look. */
  today(): string;
}

/** Speaks the language server protocol until the editor says goodbye; resolves with whether it did so properly. */
export async function serve({ input, output, lang, version, today }: ServerOptions): Promise<boolean> {
  const words: FeatureWords = { lsp: await lspWords(lang), rules: await ruleWords(lang) };
  const connection = createConnection(new StreamMessageReader(input), new StreamMessageWriter(output));
  const documents = new TextDocuments(TextDocument);
  const workspace = new Workspace(today);
  const board = new Board(connection, workspace, await findingWords(lang));

  connection.onInitialize(() => ({
    serverInfo: { name: 'csm', version },
    capabilities: {
      textDocumentSync: TextDocumentSyncKind.Incremental,
      hoverProvider: true,
      definitionProvider: true,
      completionProvider: { triggerCharacters: [' ', '[', ','] },
      codeActionProvider: { codeActionKinds: [CodeActionKind.QuickFix] },
    },
  }));
  connection.onInitialized(() => watchFiles(connection));
  followFiles(connection, documents, workspace, board);

  /** Answers about a place once all that was typed has been looked at; nothing for files csm does not know. */
  const answer = async <T>(
    { textDocument: { uri }, position }: TextDocumentPositionParams,
    from: (spot: Spot) => T,
  ): Promise<T | null> => {
    const file = pathOf(uri);
    const text = documents.get(uri)?.getText();
    if (file === undefined || text === undefined) return null;
    await board.settled(file);
    const opened = workspace.opened(file);
    return opened ? from({ uri, text, position, opened, shown: board.shown(file) }) : null;
  };
  connection.onHover((params) => answer(params, (spot) => hoverAt(spot, words)));
  connection.onDefinition((params) => answer(params, definitionAt));
  connection.onCompletion((params) => answer(params, (spot) => completionsAt(spot, words)));
  connection.onCodeAction(({ textDocument, range }) =>
    answer({ textDocument, position: range.start }, (spot) => actionsIn(range, spot, words)),
  );

  return new Promise((resolve) => {
    let asked = false;
    connection.onShutdown(() => {
      asked = true;
    });
    connection.onExit(() => resolve(asked));
    // An editor that was killed says nothing more.
    input.on('end', () => resolve(asked));
    input.on('close', () => resolve(asked));
    documents.listen(connection);
    connection.listen();
  });
}

function followFiles(
  connection: Connection,
  documents: TextDocuments<TextDocument>,
  workspace: Workspace,
  board: Board,
): void {
  documents.onDidChangeContent(({ document }) => {
    const file = pathOf(document.uri);
    if (file === undefined) return;
    workspace.hold(file, document.getText());
    board.look(file);
  });
  documents.onDidClose(({ document }) => {
    const file = pathOf(document.uri);
    if (file === undefined) return;
    workspace.release(file);
    board.look(file);
  });
  connection.onDidChangeWatchedFiles(({ changes }) => {
    for (const { uri } of changes) {
      const file = pathOf(uri);
      if (file !== undefined) board.look(file);
    }
  });
}

function watchFiles(connection: Connection): void {
  const watchers = [{ globPattern: '**/*.{yaml,yml}' }];
  // Editors that cannot watch say no, and the open files still count.
  connection.client.register(DidChangeWatchedFilesNotification.type, { watchers }).catch(() => {});
}

function pathOf(uri: string): string | undefined {
  return uri.startsWith('file:') ? fileURLToPath(uri) : undefined;
}
