import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { type Picture, picture } from './canvas.js';

/** Room for the output of the programs called. */
const MOST = 1 << 28;

/** A page of a PDF, so many pixels wide. */
export function pageOf(pdf: Uint8Array, page: number, width: number): Picture {
  const scale = ['-scale-to-x', String(width), '-scale-to-y', '-1'];
  return picture(
    execFileSync('pdftoppm', ['-f', String(page), '-l', String(page), ...scale, '-'], { input: pdf, maxBuffer: MOST }),
  );
}

/** The first page from `from` on that says a text. */
export function pageSaying(pdf: Uint8Array, text: string, from = 1): number {
  const said = execFileSync('pdftotext', ['-f', String(from), '-', '-'], { input: pdf, maxBuffer: MOST }).toString();
  const found = said.split('\f').findIndex((page) => page.replace(/\s/g, '').includes(text.replace(/\s/g, '')));
  if (found < 0) throw new Error(`no page says "${text}"`);
  return from + found;
}

/** A workbook as LibreOffice prints it. */
export function printed(workbook: Uint8Array): Uint8Array {
  const folder = mkdtempSync(path.join(tmpdir(), 'csm-gallery-'));
  try {
    writeFileSync(path.join(folder, 'in.xlsx'), workbook);
    const profile = `-env:UserInstallation=file://${folder}/profile`;
    execFileSync('soffice', ['--headless', profile, '--convert-to', 'pdf', '--outdir', folder, `${folder}/in.xlsx`]);
    return readFileSync(path.join(folder, 'in.pdf'));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
