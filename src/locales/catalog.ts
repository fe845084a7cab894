import type { Locale } from '../model/locale.js';
import type { ChangesWords } from './en/changes.js';
import type { CliWords } from './en/cli.js';
import type { DocumentWords } from './en/documents.js';
import type { ExchangeWords } from './en/exchange.js';
import type { InitWords } from './en/init.js';
import type { LspWords } from './en/lsp.js';
import type { ReportWords } from './en/reports.js';
import type { RoleLibraryWords } from './en/role-library.js';
import type { RoundTripWords } from './en/round-trip.js';
import type { RuleWords } from './en/rules/index.js';
import type { StatusWords } from './en/status.js';
import type { WalkWords } from './en/walk.js';
import type { WorkbookWords } from './en/workbooks.js';

/** The catalogs, each loaded only when something in it is to be said. */
export async function cliWords(lang: Locale): Promise<CliWords> {
  return lang === 'zh-CN' ? (await import('./zh-CN/cli.js')).cli : (await import('./en/cli.js')).cli;
}

export async function initWords(lang: Locale): Promise<InitWords> {
  return lang === 'zh-CN' ? (await import('./zh-CN/init.js')).init : (await import('./en/init.js')).init;
}

/** What reports of findings say beside the findings. */
export async function reportWords(lang: Locale): Promise<ReportWords> {
  return lang === 'zh-CN' ? (await import('./zh-CN/reports.js')).reports : (await import('./en/reports.js')).reports;
}

export async function roleLibraryWords(lang: Locale): Promise<RoleLibraryWords> {
  return lang === 'zh-CN'
    ? (await import('./zh-CN/role-library.js')).roleLibrary
    : (await import('./en/role-library.js')).roleLibrary;
}

/** What the workbook for filling in says, and what is said when it comes back. */
export async function roundTripWords(lang: Locale): Promise<RoundTripWords> {
  return lang === 'zh-CN'
    ? (await import('./zh-CN/round-trip.js')).roundTrip
    : (await import('./en/round-trip.js')).roundTrip;
}

export type FindingWords = Record<string, (args: Record<string, unknown>) => string>;

/** The sentence for every code a finding can carry. */
export async function findingWords(lang: Locale): Promise<FindingWords> {
  const [{ findings }, rules] = await Promise.all([
    lang === 'zh-CN' ? import('./zh-CN/findings.js') : import('./en/findings.js'),
    ruleWords(lang),
  ]);
  return { ...findings, ...rules.findings };
}

/** Names of topics and origins, and what each rule and each of its options is for. */
export async function ruleWords(lang: Locale): Promise<RuleWords> {
  return lang === 'zh-CN'
    ? (await import('./zh-CN/rules/index.js')).rules
    : (await import('./en/rules/index.js')).rules;
}

/** What `csm status` says of the nine steps. */
export async function statusWords(lang: Locale): Promise<StatusWords> {
  return lang === 'zh-CN' ? (await import('./zh-CN/status.js')).status : (await import('./en/status.js')).status;
}

export async function lspWords(lang: Locale): Promise<LspWords> {
  return lang === 'zh-CN' ? (await import('./zh-CN/lsp.js')).lsp : (await import('./en/lsp.js')).lsp;
}

export async function changesWords(lang: Locale): Promise<ChangesWords> {
  return lang === 'zh-CN' ? (await import('./zh-CN/changes.js')).changes : (await import('./en/changes.js')).changes;
}

export async function documentWords(lang: Locale): Promise<DocumentWords> {
  return lang === 'zh-CN'
    ? (await import('./zh-CN/documents.js')).documents
    : (await import('./en/documents.js')).documents;
}

export async function workbookWords(lang: Locale): Promise<WorkbookWords> {
  return lang === 'zh-CN'
    ? (await import('./zh-CN/workbooks.js')).workbooks
    : (await import('./en/workbooks.js')).workbooks;
}

/** What `csm import` and `csm export` say. */
export async function exchangeWords(lang: Locale): Promise<ExchangeWords> {
  return lang === 'zh-CN'
    ? (await import('./zh-CN/exchange.js')).exchange
    : (await import('./en/exchange.js')).exchange;
}

export async function fieldWords(lang: Locale): Promise<Record<string, string>> {
  return lang === 'zh-CN' ? (await import('./zh-CN/fields.js')).fields : (await import('./en/fields.js')).fields;
}

export async function walkWords(lang: Locale): Promise<WalkWords> {
  return lang === 'zh-CN' ? (await import('./zh-CN/walk.js')).walk : (await import('./en/walk.js')).walk;
}
