export const checklist = {
  title: 'Audit and mystery-shopping checklist',
  visit: ['Date', 'Time', 'Place', 'Seen by', 'Case or receipt number'],
  use: 'How to use it',
  useLines: [
    'One sheet for one visit, call or case. Watch first and write afterwards, out of sight of those observed.',
    'Tick what you saw or heard yourself: Yes, No, or N/A where the occasion did not arise. Wherever you tick No, note what happened instead.',
    'Where a time is allowed, take it with a watch and write it down.',
    'What is marked “behind the scenes” only an auditor can see. A mystery shopper ticks N/A there.',
  ],
  columns: ['No.', 'What is to be seen', 'Points', 'Yes', 'No', 'N/A', 'Notes'],
  outOfSight: 'behind the scenes',
  limit: (time: string) => `Time allowed: ${time}. Time taken: ________`,
  around: ['Where', 'Should be there', 'Found'],
  waiting: (times: string) => `Waiting: ${times}`,
  impressions: 'Your impression (counts in no score)',
  score: 'Score',
  scoreRule:
    'A line ticked Yes brings its points, a line ticked No brings none; lines ticked N/A count neither way. Score = points given ÷ (points possible − points N/A). Points follow how important it is to customers: 3 for an importance of 9 or more of 10, 2 from 7 on, otherwise 1.',
  /** After the rule, where part of the importance comes from nobody who was asked. */
  scoreAssumed: 'Where customers have not been asked yet, the importance is assumed.',
  scoreCaution: 'One visit says little: compare scores only over a number of visits.',
  scoreColumns: ['Encounter', 'Points possible', 'Points N/A', 'Points given', 'Score'],
  total: 'Total',
  observer: 'Observer',
};
