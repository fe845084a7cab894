import type { Args, TopicWords } from '../../topic-words.js';

const STAGES: Record<string, string> = {
  before: 'before the sale',
  during: 'during the service',
  after: 'after the service',
};

const stages = ({ missing }: Args) => (missing as string[]).map((stage) => STAGES[stage] ?? stage).join(' or ');

export const encounters = {
  titles: {
    'encounter-presumed': 'Every encounter says how its order is known.',
    'stage-coverage': 'The encounters of a service reach from before the sale to after it.',
    'customer-action-per-step': 'Every step says what the customer does.',
    'onstage-without-evidence': 'What staff do in sight of customers comes with physical evidence.',
    'fail-point-without-recovery': 'Every fail point says how the service is recovered.',
    'fail-point-without-standard': 'Near every fail point stands a standard, or a fix.',
    'wait-point-without-time-standard':
      'Every wait point has a standard time and a tolerable time, and a standard that limits the wait.',
  },
  options: {
    'encounter-presumed.accept': 'the values of `known` that pass; `[observed]` lets no assumption stand',
    'stage-coverage.stages': 'the stages that every service must touch',
  },
  findings: {
    'encounter-presumed': () =>
      'Nothing says how the order of this encounter is known. Write "known: observed" if it was watched or asked of customers, "assumed" if the company only thinks so, "proposed" if the service does not run yet.',
    'encounter-presumed-unaccepted': (a) =>
      `The order of this encounter is only ${a.known}, which this project does not accept. Watch customers go through it, or ask them, then write "known: observed".`,
    'stage-coverage': (a) =>
      `No encounter of this service takes place ${stages(a)}. Customers deal with you there too: add what they go through, or list the stages that count in the option "stages".`,
    'customer-action-per-step': () =>
      'This step does not say what the customer does. Write it under "customer", be it only "Waits for the answer"; a step that customers take no part in belongs to the backstage of another one.',
    'onstage-without-evidence': () =>
      'Something is done in sight of the customer here, but no physical evidence is named. List under "evidence" what customers see, hear or hold, such as a badge, a screen or a receipt.',
    'fail-point-without-recovery': () =>
      'This fail point says what can go wrong but not how the service is recovered. Write under "recovery" what staff do on the spot.',
    'fail-point-without-standard': () =>
      'This is where the service is known to fail, and no standard or fix stands near it. Set a standard on a behavior of this step that prevents the failure, or plan a fix that makes it impossible.',
    'wait-point-without-standard-time': () =>
      'This wait point has no standard time. Write under "standard" the wait that customers take for granted, such as 2 min.',
    'wait-point-without-tolerable-time': () =>
      'This wait point has no tolerable time. Write under "tolerable" the longest wait that customers put up with, such as 5 min.',
    'wait-point-times-reversed': (a) =>
      `Customers cannot tolerate less (${a.tolerable}) than the wait they take for granted (${a.standard}). Put the two times right.`,
    'wait-point-without-time-standard': () =>
      'Customers wait here, and no standard near this step limits the wait. Set one with a time limit ("within") on a behavior of this step, or plan a fix that does away with the wait.',
    'wait-point-longer-than-tolerable': (a) =>
      `Customers put up with ${a.tolerable} here, but no standard near this step keeps the wait within that: "${a.standard}" says ${a.limit}. Tighten it, set one that limits this wait, or ask customers again what they tolerate.`,
  },
} satisfies TopicWords;
