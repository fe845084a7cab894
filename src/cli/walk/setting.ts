import type { FindingWords } from '../../locales/catalog.js';
import type { Walk } from '../../walk/walk.js';
import type { Context } from '../context.js';
import type { Drawing } from './panels.js';
import type { Person } from './person.js';

/** What a conversation is held with. */
export interface Setting {
  context: Context;
  walk: Walk;
  person: Person;
  drawing: Drawing;
  findingWords: FindingWords;
}
