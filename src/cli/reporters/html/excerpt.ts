import type { Finding } from '../../../lint/finding.js';
import { shown } from './text.js';

/** Longer lines are shown around the finding. */
const MAX_SHOWN = 180;
/** Longer findings are shown by their beginning. */
const MAX_LINES = 6;

/** The lines a finding is about, marked, with one before and one after; empty where there is nothing to show. */
export function excerptOf(finding: Finding, lines: string[]): string {
  const last = Math.min(finding.endLine, finding.line + MAX_LINES - 1);
  const numbers: number[] = [];
  for (let number = Math.max(1, finding.line - 1); number <= Math.min(lines.length, last + 1); number += 1) {
    const isContext = number < finding.line || number > last;
    if (!isContext || lineAt(lines, number).trim() !== '') numbers.push(number);
  }
  // What all of them are indented by is left out: deep keys would stand far to the right.
  const indent = Math.min(...numbers.map((number) => indentOf(lineAt(lines, number))));
  const rows = numbers.map((number) => {
    const text = lineAt(lines, number);
    return number < finding.line || number > last
      ? `<span data-line="${number}">${context(text, indent)}</span>`
      : `<span class="hit" data-line="${number}">${marked(text, indent, number, finding)}</span>`;
  });
  return rows.length === 0 ? '' : `<pre>${rows.join('')}</pre>\n`;
}

function marked(text: string, indent: number, number: number, { line, column, endLine, endColumn }: Finding): string {
  const begin = number === line ? column - 1 : text.length - text.trimStart().length;
  const end = number === endLine ? endColumn - 1 : text.length;
  const isFar = begin - indent > MAX_SHOWN / 2;
  const start = isFar ? begin - MAX_SHOWN / 4 : Math.min(indent, begin);
  const stop = Math.min(text.length, start + MAX_SHOWN);
  const inside = text.slice(begin, Math.min(end, stop));
  const before = `${isFar ? '…' : ''}${text.slice(start, begin)}`;
  const after = `${text.slice(Math.min(end, stop), stop)}${stop < text.length ? '…' : ''}`;
  return `${shown(before)}${inside === '' ? '' : `<mark>${shown(inside)}</mark>`}${shown(after)}`;
}

function context(text: string, indent: number): string {
  const cut = text.slice(indent, indent + MAX_SHOWN);
  return shown(indent + cut.length < text.length ? `${cut}…` : cut);
}

function lineAt(lines: string[], number: number): string {
  return (lines[number - 1] ?? '').replace(/\r$/, '');
}

function indentOf(text: string): number {
  return text.trim() === '' ? Number.POSITIVE_INFINITY : text.length - text.trimStart().length;
}
