import type { Locale } from '../../../model/locale.js';
import type { Args, TopicWords } from '../../topic-words.js';

const didYouMean = ({ suggestion }: Args) => (suggestion === undefined ? '' : ` Did you mean "${suggestion}"?`);
const known = (args: Args) => didYouMean(args) || ` Known here: ${(args.known as string[]).join(', ')}.`;

const article = (word: unknown) => (/^[aeiou]/.test(String(word)) ? 'an' : 'a');

/** The message of an assertion, in the words of whoever wrote it. */
function message({ message: text }: Args): string {
  if (typeof text === 'string') return text;
  const { en, 'zh-CN': chinese } = text as { [L in Locale]?: string };
  return en ?? chinese ?? '';
}

export const assertions = {
  titles: {},
  options: {},
  findings: {
    assertion: message,
    'assertion-name-taken': (a) => `"${a.rule}" is the name of another rule. Give this assertion a name of its own.`,
    'assertion-says-nothing': (a) =>
      `The assertion "${a.rule}" asks for nothing. Add require, forbid, match or compare.`,
    'unknown-path': (a) =>
      `There is no "${a.part}" in the path "${a.path}" of ${article(a.kind)} ${a.kind}.${known(a)}`,
    'unknown-comparison': (a) => `No comparison is called "${a.name}".${known(a)}`,
    'unknown-operand': (a) =>
      `Nothing can be "${a.name}" "${a.operand}". Write a quantity such as "90%" or "2 h", a date such as 2027-03-01, or a path in braces such as "{floor}".`,
    'bad-pattern': (a) => `"${a.pattern}" is no pattern in RE2 syntax (${a.reason}).`,
  },
} satisfies TopicWords;
