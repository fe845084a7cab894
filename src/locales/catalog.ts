import type { Locale } from '../model/locale.js';
import type { CliWords } from './en/cli.js';
import type { DocumentWords } from './en/documents.js';
import type { FindingCode } from './en/findings.js';
import type { InitWords } from './en/init.js';

/** The catalogs, each loaded only when something in it is to be said. */
export async function cliWords(lang: Locale): Promise<CliWords> {
  return lang === 'zh-CN' ? (await import('./zh-CN/cli.js')).cli : (await import('./en/cli.js')).cli;
}

export async function initWords(lang: Locale): Promise<InitWords> {
  return lang === 'zh-CN' ? (await import('./zh-CN/init.js')).init : (await import('./en/init.js')).init;
}

export type FindingWords = Record<FindingCode, (args: Record<string, unknown>) => string>;

export async function findingWords(lang: Locale): Promise<FindingWords> {
  return lang === 'zh-CN'
    ? (await import('./zh-CN/findings.js')).findings
    : (await import('./en/findings.js')).findings;
}

export async function documentWords(lang: Locale): Promise<DocumentWords> {
  return lang === 'zh-CN'
    ? (await import('./zh-CN/documents.js')).documents
    : (await import('./en/documents.js')).documents;
}

export async function fieldWords(lang: Locale): Promise<Record<string, string>> {
  return lang === 'zh-CN' ? (await import('./zh-CN/fields.js')).fields : (await import('./en/fields.js')).fields;
}
