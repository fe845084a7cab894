import type { TopicWords } from '../../topic-words.js';

export const links = {
  titles: {
    'unique-id': 'An id stands for one thing in the whole project.',
    'known-reference': 'Every reference leads to something declared, of the kind its key asks for.',
    'no-reporting-cycle': 'Every reporting line ends at somebody.',
    'unanswered-expectation': 'Every expectation is answered, or left for a reason.',
    'behavior-answers-nothing': 'Every behavior answers an expectation of customers.',
    'empty-encounter': 'Every encounter says what happens in it.',
    'unused-role': 'Every role has duties, or is referred to somewhere.',
    'unused-segment': 'Every segment is named by an encounter or an expectation.',
  },
  options: {},
  findings: {
    'no-reporting-cycle': (a) =>
      `This reporting line comes back to where it began: ${(a.line as string[]).join(' → ')}. Somebody stands at the top: leave "reports-to" out there, or name the right superior.`,
    'no-reporting-cycle-self': (a) =>
      `"${(a.line as string[])[0]}" reports to itself. Name the role above it, or leave "reports-to" out if there is none.`,
    'unanswered-expectation': () =>
      'Customers said this, and nothing answers it. Name it under "answers" of a behavior or a fix; if you decide not to meet it, write down the behavior that would, with decision "leave" and the reason.',
    'unanswered-expectation-left': (a) =>
      `Only "${a.by}" would answer this, and it was left without a reason. Add the reason under its "selection", or answer the expectation in another way.`,
    'unanswered-expectation-dropped': (a) =>
      `Only the fix "${a.by}" would answer this, and it was dropped without a reason. Add the reason to the fix, or answer the expectation in another way.`,
    'behavior-answers-nothing': () =>
      'No customer asked for this behavior as far as the project says. Name the expectation it answers under "answers", or decide to leave it and give the reason.',
    'empty-encounter': () =>
      'This encounter has a name and nothing else. Write its steps and what customers expect in it, or remove it.',
    'unused-role': () =>
      'This role does nothing: it has no duties, and no behavior, step, standard or other role refers to it. Give it what it does, or remove it.',
    'unused-segment': () =>
      'No encounter and no expectation names this segment. Say under "segments" which encounters these customers live, and what they expect; or remove the segment if they want what everybody wants.',
  },
} satisfies TopicWords;
