import type { Behavior } from '../model/project.js';
import { activeStandards } from './selection.js';
import { wordingsOf } from './smart/wordings.js';

/**
 * Whether a standard of a behavior says the same, word for word: who copies a list writes each sentence
 * twice. What is to be said of the words is then said of the statement.
 */
export function isRestated(behavior: Behavior, does: string): boolean {
  return activeStandards([behavior]).some(({ data }) => wordingsOf(data.statement).some(({ text }) => text === does));
}
