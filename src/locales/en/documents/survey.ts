/** "How courteous was …": the word whose degree is asked for. */
const HOW = /\bhow ([a-z]+) (?:was|were|is|are|did|do|does|has|have|had|would|will|could|can)\b/i;

/** Words to customers: none of them is a term of the trade. */
export const survey = {
  title: 'How did we do?',
  intro: (organization: string) =>
    `We at ${organization} would like to know how it was for you, so that we can do better where it was not good enough.`,
  howTo: 'Please answer only for what you have been through with us, and leave the rest open. One tick in each line.',
  /** What the lowest and the highest point mean, by the way the question begins. */
  ends: (question: string): [low: string, high: string] => {
    if (/^how (?:many|much|often|long)\b/i.test(question)) return ['lowest', 'highest'];
    if (/^(?:would|will) you\b/i.test(question)) return ['certainly not', 'certainly'];
    const [, asked] = HOW.exec(question) ?? [];
    if (asked === undefined) return ['not at all', 'completely'];
    return [asked.toLowerCase() === 'well' ? 'not at all' : `not at all ${asked}`, `very ${asked}`];
  },
  question: (n: number, question: string) => `${n}. ${question}`,
  cannotSay: 'cannot say',
  yes: 'yes',
  no: 'no',
  number: (from: number, to: number) => `Your answer, a number from ${from} to ${to}`,
  open: 'In your own words',
  openQuestions: ['What did we do well?', 'What should we do differently next time?'],
  thanks: 'Thank you. Your answer helps us, and everyone we serve after you.',
};
