import { series } from './formats.js';

export const charter = {
  title: 'Customer Charter',
  intro: (organization: string) => `What you can count on when you deal with ${organization}.`,
  failing: 'If we do not keep our word',
  failingText: (ways: string[]) =>
    `Please tell us${ways.length > 0 ? `: ${series(ways, 'or')}` : ''}. Without you we may not find out.`,
  ways: {
    'on-site': 'speak to anyone who serves you',
    phone: 'call us',
    online: 'write to us online',
    mail: 'send us a letter',
  },
  /** `where`: the headings above that hold the promises about complaints. */
  remedy: (where: string[]) =>
    where.length > 0
      ? `What we promise you then stands above, under ${series(where, 'and')}.`
      : 'We find out what happened, tell you, and put right what can be put right.',
  keeping: 'How we check and report',
  keepingText: (measured: boolean) =>
    `${measured ? 'Every promise on this page is measured. The' : 'We measure how well we keep our promises. The'} results go to the people who can do something about them, and we look at each promise again when customers’ expectations change.`,
  checkedWith: (ways: string[]) => `We check ourselves with ${series(ways, 'and')}.`,
  means: {
    operations: 'our own records',
    audit: 'checks on the spot',
    survey: 'questions to customers',
    'mystery-shopping': 'visits by test customers',
    complaints: 'the complaints we receive',
    interviews: 'talks with customers',
  },
  validFrom: (when: string) => `These promises hold from ${when}.`,
  reviewedBy: (when: string) => `We review them by ${when}.`,
};
