import path from 'node:path';
import { checkbox, input, select } from '@inquirer/prompts';
import { initWords } from '../../locales/catalog.js';
import { Failure } from '../../model/failure.js';
import { LOCALES, type Locale } from '../../model/locale.js';
import { DOCUMENT_KINDS, type PublishedKind } from '../../model/schema/pack.js';
import type { TemplateChoices } from '../../workspace/template.js';
import { templateNames } from '../../workspace/templates.js';
import type { Context } from '../context.js';
import { failureText } from '../failure-text.js';
import { checkedName, type InitAnswers, refuseExisting } from '../init-answers.js';

/** Lists of up to so many lines are shown whole. */
const TALL = 14;

/** Asks for whatever the command line left open. */
export async function askInit(context: Context, given: InitAnswers): Promise<InitAnswers> {
  const { lang } = context;
  const words = await initWords(lang);
  const theme = { style: { keysHelpTip: () => words.keysHelp } };
  const folder =
    given.folder ??
    (await input({
      message: words.askFolder,
      default: '.',
      validate: (answer) =>
        refusal(context, () => refuseExisting(path.resolve(context.io.cwd, answer), answer)) ?? true,
    }));
  const template =
    given.template ??
    (await select({
      message: words.askTemplate,
      theme,
      choices: templateNames().map((value) => ({ value, name: words.templates[value] ?? value })),
      pageSize: TALL,
    }));
  const name =
    given.name ??
    (
      await input({
        message: words.askName,
        validate: (answer) =>
          answer.trim() === '' ? words.needsName : (refusal(context, () => checkedName(answer)) ?? true),
      })
    ).trim();
  const locales = given.locales ?? localesFor(await askLocale(), lang);
  const kinds = given.kinds ?? (await askKinds());
  return { folder, name, template, locales, kinds };

  function askKinds() {
    return checkbox<PublishedKind>({
      message: words.askKinds,
      theme: { style: { keysHelpTip: () => words.checkHelp } },
      choices: DOCUMENT_KINDS.map((value) => ({ value, name: words.kinds[value], checked: true })),
      required: true,
      pageSize: TALL,
    });
  }

  // By name: inquirer finds the default by identity, which two arrays of the same locales do not share.
  function askLocale() {
    return select({
      message: words.askLocale,
      theme,
      choices: [...LOCALES, 'both' as const].map((value) => ({ value, name: words.locales[value] })),
      default: lang,
    });
  }
}

// The language of the person comes first: it is the one they will write plain texts in.
function localesFor(choice: Locale | 'both', lang: Locale): TemplateChoices['locales'] {
  if (choice !== 'both') return [choice];
  return lang === 'zh-CN' ? ['zh-CN', 'en'] : ['en', 'zh-CN'];
}

/** Why an answer will not do, in words; nothing when it will. */
function refusal(context: Context, check: () => void): string | undefined {
  try {
    check();
    return undefined;
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    return failureText(error, context);
  }
}
