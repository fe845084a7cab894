import { input, select } from '@inquirer/prompts';
import { initWords } from '../../locales/catalog.js';
import { LOCALES } from '../../model/locale.js';
import type { TemplateChoices } from '../../workspace/template.js';
import type { InitAnswers } from '../commands/init.js';
import type { Context } from '../context.js';

/** Asks for whatever the command line left open. */
export async function askInit({ lang }: Context, given: InitAnswers): Promise<InitAnswers> {
  const words = await initWords(lang);
  const folder = given.folder ?? (await input({ message: words.askFolder, default: '.' }));
  const name =
    given.name ??
    (
      await input({
        message: words.askName,
        validate: (answer) => answer.trim() !== '' || words.needsName,
      })
    ).trim();
  const template =
    given.template ??
    (await select({
      message: words.askTemplate,
      choices: (['blank', 'parcel'] as const).map((value) => ({ value, name: words.templates[value] })),
    }));
  const locales =
    given.locales ??
    (await select<TemplateChoices['locales']>({
      message: words.askLocale,
      choices: [
        ...LOCALES.map((locale) => ({ value: [locale] as TemplateChoices['locales'], name: words.locales[locale] })),
        { value: lang === 'zh-CN' ? ['zh-CN', 'en'] : ['en', 'zh-CN'], name: words.locales.both },
      ],
      default: [lang],
    }));
  return { folder, name, template, locales };
}
