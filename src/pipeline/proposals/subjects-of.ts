import type { Standard } from '../../model/project.js';
import { wordingsOf } from '../smart/wordings.js';
import { SUBJECTS, type Subject } from './subjects.js';

/** A subject of a standard, and what speaks for it: words that stand in it, or the area of its behavior. */
export interface About {
  subject: Subject;
  words: string[];
  area?: string;
}

/** What a standard is about, as far as its own words, its measure and the area of its behavior tell. */
export function subjectsOf(standard: Standard): About[] {
  const texts = textsOf(standard);
  const { area } = standard.behavior.data;
  return (Object.keys(SUBJECTS) as Subject[]).flatMap((subject): About[] => {
    const { areas = [], ...signs }: { areas?: readonly string[]; en: string; 'zh-CN': string } = SUBJECTS[subject];
    const words = found(texts, signs.en, english) ?? found(texts, signs['zh-CN'], chinese);
    if (words) return [{ subject, words }];
    return area !== undefined && areas.includes(area) ? [{ subject, words: [], area }] : [];
  });
}

function textsOf({ data: { statement, measure }, behavior }: Standard): string[] {
  const { counts, of, question } = measure ?? {};
  return [statement, behavior.data.does, counts, of, question].flatMap((text) =>
    text === undefined ? [] : wordingsOf(text).map((wording) => wording.text),
  );
}

type Finder = (text: string, word: string) => string | undefined;

/** One word of each group, or nothing when a group has none. */
function found(texts: string[], signs: string, find: Finder): string[] | undefined {
  const words = signs.split(' + ').map((group) => firstOf(texts, group.split('|'), find));
  return words.includes(undefined) ? undefined : (words as string[]);
}

function firstOf(texts: string[], words: string[], find: Finder): string | undefined {
  for (const word of words) {
    for (const text of texts) {
      const hit = find(text, word);
      if (hit !== undefined) return hit;
    }
  }
  return undefined;
}

/** The whole word that begins with it. */
function english(text: string, word: string): string | undefined {
  return new RegExp(`(?<![a-z])${word}[a-z-]*`, 'i').exec(text)?.[0].toLowerCase();
}

function chinese(text: string, word: string): string | undefined {
  return text.includes(word) ? word : undefined;
}
