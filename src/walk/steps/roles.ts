import type { StepNumber } from '../../pipeline/steps.js';
import { itemsIn, ownId, proposeId } from '../item.js';
import {
  confirmedId,
  type Edit,
  type Form,
  type Ground,
  type Question,
  questionsAbout,
  roleForm,
  text,
  written,
} from '../question.js';

/** What is asked of a role that came up in the conversation: of the roles' file, at whatever step. */
export function roleQuestions(ground: Ground, step: StepNumber): Question[] {
  const file = { file: ground.rolesFile, trail: [] };
  // The one that came up last is spoken of.
  const all = ground.newcomers.size === 0 ? [] : itemsIn(file, ground.data(ground.rolesFile), 'roles');
  const roles = all.filter(({ item }) => ground.newcomers.has(ownId(item) ?? '')).reverse();
  return roles.flatMap(({ item, raw }) => {
    const ask = questionsAbout(ground, step, item, raw, { role: ground.text(raw.title) });
    return [
      ...ask('role.title', 'title', text, { asking: 'seldom' }),
      ...ask('role.id', 'id', written('id'), confirmedId(ground, raw, 'title', 'role')),
      ...ask('role.reports-to', 'reports-to', others(roleForm(ground, 'system'), raw.id), {
        asking: 'offered',
        when: ground.project.roles.length > 1,
      }),
    ];
  });
}

/** A new role with its title, and the id it gets. */
export function newRole(ground: Ground, title: string): { id: string; edit: Edit } {
  const id = proposeId(title, 'role', ground.taken);
  const changes = [{ insert: ['roles'], at: Number.MAX_SAFE_INTEGER, item: { id, title } }];
  return { id, edit: { file: ground.rolesFile, changes } };
}

/** The roles one can report to: all but oneself. */
function others(form: Form, own: unknown): Form {
  return form.type === 'role' ? { ...form, options: form.options.filter(({ value }) => value !== own) } : form;
}
