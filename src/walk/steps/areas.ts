import { choice } from '../question.js';

/** The areas of the golden triangle: hardware, software, people. */
export const areaForm = choice(
  'software/time',
  'software/flow',
  'software/flexibility',
  'software/anticipation',
  'software/communication',
  'software/feedback',
  'software/organization',
  'people/appearance',
  'people/attitude',
  'people/attentiveness',
  'people/tact',
  'people/guidance',
  'people/selling',
  'people/problem-solving',
  'hardware/location',
  'hardware/facilities',
  'hardware/ambience',
  'hardware/visual-space',
);
