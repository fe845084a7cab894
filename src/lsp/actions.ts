import { type CodeAction, CodeActionKind, type Diagnostic, type TextEdit } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { LspWords } from '../locales/en/lsp.js';
import type { Problem } from '../model/problem.js';
import { editsOf } from '../workspace/edits/mend.js';

/** A problem with the diagnostic an editor shows of it. */
export interface Shown {
  problem: Problem;
  diagnostic: Diagnostic;
}

/** What mends a problem, and, where the rule allows exceptions, the comment that excepts it. */
export function actionsFor(
  { problem, diagnostic }: Shown,
  uri: string,
  text: string,
  exceptable: boolean,
  words: LspWords,
): CodeAction[] {
  const document = TextDocument.create(uri, 'yaml', 0, text);
  const actions: CodeAction[] = [];
  const [edit] = editsOf(text, [problem]);
  if (edit && problem.mend) {
    const range = { start: document.positionAt(edit.from), end: document.positionAt(edit.to) };
    actions.push({
      title: 'replace' in problem.mend ? words.replace(edit.text) : words.removeItem,
      kind: CodeActionKind.QuickFix,
      diagnostics: [diagnostic],
      isPreferred: problem.mend.safe,
      edit: { changes: { [uri]: [{ range, newText: edit.text }] } },
    });
  }
  if (exceptable) {
    actions.push({
      title: words.ignore(problem.rule),
      kind: CodeActionKind.QuickFix,
      diagnostics: [diagnostic],
      edit: { changes: { [uri]: [ignoreComment(problem, document, words)] } },
    });
  }
  return actions;
}

/** A comment on a line of its own above the line of the problem, where it covers what begins there. */
function ignoreComment({ rule, range }: Problem, document: TextDocument, words: LspWords): TextEdit {
  const line = (range?.line ?? 1) - 1;
  const written = document.getText({ start: { line, character: 0 }, end: { line: line + 1, character: 0 } });
  const indent = /^\s*/.exec(written)?.[0].replace(/[\r\n]/g, '') ?? '';
  const start = { line, character: 0 };
  return { range: { start, end: start }, newText: `${indent}# csm-ignore ${rule} -- ${words.reasonHere}\n` };
}
