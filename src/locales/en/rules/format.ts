import type { Args, TopicWords } from '../../topic-words.js';

const didYouMean = ({ suggestion }: Args) => (suggestion === undefined ? '' : ` Did you mean "${suggestion}"?`);

function kindOf(standard: unknown): string {
  if (Array.isArray(standard)) return 'a list of texts, such as [a, b]';
  if (typeof standard === 'number') return `a number of at least 0, such as ${standard}`;
  return typeof standard === 'boolean' ? 'true or false' : `a text, such as "${standard}"`;
}

export const format = {
  titles: {
    'readable-file': 'Every file can be read: it exists, is UTF-8 text, and of a size people can work with.',
    'yaml-syntax': 'The YAML of every file can be parsed, in one way only.',
    'unknown-key': 'Every key is one the format knows.',
    'missing-key': 'What an entity cannot do without is there.',
    'wrong-type': 'Text stands where text is meant, a list where a list is meant.',
    'invalid-value': 'Values are of the form their key asks for: a known word, a date that exists, a quantity.',
    'known-file': 'Every file that csm.yaml names is there and is what it should be.',
    'lint-configuration': 'The settings under “lint” name rules and options that exist.',
  },
  options: {},
  findings: {
    'unknown-rule': (a) => `No rule is called "${a.rule}".${didYouMean(a) || ' csm explain lists them all.'}`,
    'locked-rule': (a) =>
      `"${a.rule}" cannot be set: a file that breaks the format cannot be understood. Mend what it finds.`,
    'locked-exception': (a) =>
      `"${a.rule}" allows no exception: a file that breaks the format cannot be understood. Mend what it finds.`,
    'unknown-option': (a) =>
      `The rule "${a.rule}" has no option "${a.option}".${didYouMean(a) || ` It takes: ${(a.known as string[]).join(', ')}.`}`,
    'wrong-option': (a) => `The option "${a.option}" of "${a.rule}" takes ${kindOf(a.standard)}.`,
    'ignore-without-rule': () =>
      'This comment names no rule. Write "# csm-ignore rule -- reason", with the rules separated by commas.',
  },
} satisfies TopicWords;
