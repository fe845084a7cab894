import type { Locale } from '../model/locale.js';
import type { Io } from './io.js';

/**
 * The language csm speaks: `--lang` if given, else that of the environment. Looked up before the
 * command line is parsed, because help and usage errors must be in it too.
 */
export function languageOf({ argv, env }: Pick<Io, 'argv' | 'env'>): Locale {
  const named = namedLanguage(argv) || env.LC_ALL || env.LC_MESSAGES || env.LANG;
  // Windows has none of these variables, but ICU knows. Elsewhere their absence means English, and
  // asking ICU would cost more than all the rest of the start.
  return toLocale(named || (env.OS === 'Windows_NT' ? Intl.DateTimeFormat().resolvedOptions().locale : 'en'));
}

/** The language asked for with `--lang`; nothing where it is left to the environment. */
export function askedLanguage({ argv }: Pick<Io, 'argv'>): Locale | undefined {
  const named = namedLanguage(argv);
  return named ? toLocale(named) : undefined;
}

/** The locale csm has for a language tag or environment value: any Chinese is zh-CN, the rest English. */
function toLocale(tag: string): Locale {
  return /^zh\b|^zh_/i.test(tag) ? 'zh-CN' : 'en';
}

function namedLanguage(argv: string[]): string | undefined {
  const at = argv.findIndex((arg) => arg === '--lang' || arg.startsWith('--lang='));
  if (at < 0) return undefined;
  const [, inline] = argv[at]?.split('=', 2) ?? [];
  return inline ?? argv[at + 1];
}
