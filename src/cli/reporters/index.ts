import type { ChalkInstance } from 'chalk';
import { reportWords, ruleWords } from '../../locales/catalog.js';
import type { CliWords } from '../../locales/en/cli.js';
import type { Locale } from '../../model/locale.js';
import type { LintResult } from '../findings.js';
import type { FailOn } from '../lint/verdict.js';

export const FORMATS = ['pretty', 'json', 'sarif', 'github', 'gitlab', 'junit', 'markdown', 'html'] as const;
export type FormatName = (typeof FORMATS)[number];

export interface ReportOptions {
  lang: Locale;
  words: CliWords;
  /** Colors of the stream it goes to; plain for a file. */
  paint: ChalkInstance;
  /** Version of csm. */
  version: string;
  /** Whether the user gave the day that dates were held against. */
  asOfGiven: boolean;
  /** The lightest severity that makes a run fail. */
  failOn: FailOn;
}

/** Puts a result into the text of one format, which ends with a line break unless it is empty. */
export type Reporter = (result: LintResult, options: ReportOptions) => Promise<string>;

/** Every format of `csm lint`; each is loaded when it is asked for. */
export const REPORTERS: Record<FormatName, Reporter> = {
  pretty: async (result, { paint, words, lang, asOfGiven }) => {
    const { prettyNotes, prettyReport } = await import('./pretty.js');
    const notes = prettyNotes(result, await reportWords(lang), asOfGiven);
    return `${await prettyReport(result, paint, words, notes)}\n`;
  },
  json: async (result) => {
    const { jsonReport } = await import('./json.js');
    return `${JSON.stringify(jsonReport(result), null, 2)}\n`;
  },
  sarif: async (result, { lang, version }) => {
    const [{ sarifReport }, { rulePage }] = await Promise.all([
      import('./sarif.js'),
      import('../../workspace/rule-page.js'),
    ]);
    return sarifReport(result, { lang, version, rules: await ruleWords(lang), pageOf: (rule) => rulePage(rule, lang) });
  },
  github: async (result) => (await import('./github.js')).githubReport(result),
  gitlab: async (result) => (await import('./gitlab.js')).gitlabReport(result),
  junit: async (result, { lang, words, failOn }) => {
    const { junitReport } = await import('./junit.js');
    return junitReport(result, { words, report: await reportWords(lang), rules: await ruleWords(lang), failOn });
  },
  markdown: async (result, { lang, words, asOfGiven }) => {
    const { markdownReport } = await import('./markdown.js');
    return markdownReport(result, { words, report: await reportWords(lang), asOfGiven });
  },
  html: async (result, { lang, words, version, asOfGiven }) => {
    const { htmlReport } = await import('./html/index.js');
    return htmlReport(result, {
      lang,
      words,
      report: await reportWords(lang),
      rules: await ruleWords(lang),
      version,
      asOfGiven,
    });
  },
};
