import { fileURLToPath, pathToFileURL } from 'node:url';
import {
  CodeActionKind,
  CompletionItemKind,
  type Connection,
  DidChangeWatchedFilesNotification,
  MarkupKind,
  type TextDocumentPositionParams,
  TextDocumentSyncKind,
  TextDocuments,
} from 'vscode-languageserver';
import { createConnection, StreamMessageReader, StreamMessageWriter } from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { rules } from '../lint/rules/index.js';
import { isLocked } from '../lint/settings.js';
import { findingWords, lspWords, ruleWords } from '../locales/catalog.js';
import type { Locale } from '../model/locale.js';
import { actionsFor } from './actions.js';
import { Board } from './board.js';
import { entityHover, entityLine } from './hover.js';
import { isWithin, slugAt, toLspRange } from './positions.js';
import { candidatesAt } from './references.js';
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
  const [wording, words, named] = await Promise.all([findingWords(lang), lspWords(lang), ruleWords(lang)]);
  const connection = createConnection(new StreamMessageReader(input), new StreamMessageWriter(output));
  const documents = new TextDocuments(TextDocument);
  const workspace = new Workspace(today);
  const board = new Board(connection, workspace, wording);

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
    for (const { uri } of changes) board.look(pathOf(uri) ?? '');
  });

  const placed = async ({ textDocument, position }: TextDocumentPositionParams) => {
    const file = pathOf(textDocument.uri);
    const text = documents.get(textDocument.uri)?.getText();
    if (file === undefined || text === undefined) return undefined;
    await board.settled(file);
    const opened = workspace.opened(file);
    return opened && { file, text, position, opened };
  };

  connection.onHover(async (params) => {
    const at = await placed(params);
    if (!at) return null;
    const said = board
      .shown(at.file)
      .filter(({ diagnostic }) => isWithin(diagnostic.range, at.position))
      .map(({ problem: { rule } }) => `**${rule}**: ${named.titles[rule] ?? ''} ${words.explain(rule)}`);
    const under = slugAt(at.text, at.position);
    const entity = under && at.opened.sound.entities.get(under.slug);
    const parts = [...new Set(said), ...(entity ? [entityHover(entity, at.opened.sound, words)] : [])];
    if (parts.length === 0) return null;
    return {
      contents: { kind: MarkupKind.Markdown, value: parts.join('\n\n---\n\n') },
      ...(entity && { range: under.range }),
    };
  });

  connection.onDefinition(async (params) => {
    const at = await placed(params);
    if (!at) return null;
    const entity = at.opened.sound.entities.get(slugAt(at.text, at.position)?.slug ?? '');
    if (!entity) return null;
    const { source, path } = entity.at;
    return { uri: uriOf(at.opened.root, source.file), range: toLspRange(source.locate([...path, 'id'])) };
  });

  connection.onCompletion(async (params) => {
    const at = await placed(params);
    if (!at) return [];
    const { sound } = at.opened;
    return candidatesAt(
      at.text,
      at.position,
      sound,
      rules.map(({ id }) => id),
    ).map(({ id, entity }) => ({
      label: id,
      kind: CompletionItemKind.Reference,
      detail: entity ? `${words.kinds[entity.kind]}: ${entityLine(entity, sound)}` : (named.titles[id] ?? ''),
    }));
  });

  connection.onCodeAction(async ({ textDocument, range }) => {
    const at = await placed({ textDocument, position: range.start });
    if (!at) return [];
    const locked = new Set(rules.filter(isLocked).map(({ id }) => id));
    return board
      .shown(at.file)
      .filter(({ diagnostic }) => isWithin(diagnostic.range, range.start) || isWithin(range, diagnostic.range.start))
      .flatMap((one) => actionsFor(one, textDocument.uri, at.text, !locked.has(one.problem.rule), words));
  });

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

function watchFiles(connection: Connection): void {
  const watchers = [{ globPattern: '**/*.{yaml,yml}' }];
  // Editors that cannot watch say no, and the open files still count.
  connection.client.register(DidChangeWatchedFilesNotification.type, { watchers }).catch(() => {});
}

function pathOf(uri: string): string | undefined {
  return uri.startsWith('file:') ? fileURLToPath(uri) : undefined;
}

function uriOf(root: string, file: string): string {
  return pathToFileURL(`${root}/${file}`).href;
}
