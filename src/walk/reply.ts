import type { Locale } from '../model/locale.js';
import { type Item, idOf, pathOf, valueAt } from './item.js';
import type { Answer, Edit, Ground, Question } from './question.js';
import { referencesTo, renamed } from './references.js';
import { newRole } from './steps/roles.js';

/** A reply: an answer in the form of the question, or the title of a role that does not exist yet. */
export type Reply = { answer: Answer } | { newRole: string };

/** What a reply changes; `made` and `role` are the item and the role it adds. */
export interface Effect {
  edits: Edit[];
  made?: Item;
  role?: Item;
}

/** The changes that a reply to a question comes to; nothing when what it is about is gone. */
export function effectOf(question: Question, reply: Reply, locale: Locale, ground: Ground): Effect | undefined {
  const { item, current } = question;
  const data = ground.data(item.file);
  const path = pathOf(data, item);
  if (!path) return undefined;
  const role = 'newRole' in reply ? newRole(ground, reply.newRole) : undefined;
  const answer = 'answer' in reply ? reply.answer : (role?.id ?? '');
  const own = question.write(answer, { path, raw: valueAt(data, path), locale });
  const renaming = isId(question) && typeof current === 'string' && current !== answer;
  const references = renaming ? renamed(referencesTo(current, ground.project.sources), String(answer)) : [];
  const made = addedItem(question, own);
  return {
    edits: [...(role ? [role.edit] : []), ...own, ...references],
    ...(made && { made }),
    ...(role && { role: { file: role.edit.file, trail: [{ list: 'roles', id: role.id, at: -1 }] } }),
  };
}

export function isId({ path }: Question): boolean {
  return path === 'id' || path === 'service.id';
}

function addedItem({ adds, item }: Question, edits: Edit[]): Item | undefined {
  if (!adds) return undefined;
  for (const change of edits.flatMap(({ changes }) => changes)) {
    const id = 'insert' in change ? idOf(change.item) : undefined;
    if (id !== undefined) return { file: item.file, trail: [...item.trail, { list: adds.list, id, at: -1 }] };
  }
  return undefined;
}
