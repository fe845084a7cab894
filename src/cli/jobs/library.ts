import type { RoleLibraryWords } from '../../locales/en/role-library.js';
import { Failure } from '../../model/failure.js';
import type { Locale, Text } from '../../model/locale.js';
import { closest } from '../../model/suggestion.js';
import { textIn } from '../../model/text.js';
import { RECORDS_VERSION } from '../../pipeline/records.js';
import { type LibraryRole, libraryRoles } from '../../workspace/role-library.js';
import type { Context } from '../context.js';
import { drawTable } from '../table.js';

/** The roles of the library, as a table or in the JSON contract. */
export function listLibrary({ output }: Context, words: RoleLibraryWords, locale: Locale, format: string): void {
  const roles = libraryRoles().map(({ name, data }) => {
    const say = (text: Text | undefined) => (text === undefined ? '' : textIn(text, locale, locale));
    return { role: name, title: say(data.title), purpose: say(data.purpose), duties: data.duties?.length ?? 0 };
  });
  if (format === 'json') {
    output.json({ version: RECORDS_VERSION, library: roles });
    return;
  }
  const { role, title, purpose } = words.columns;
  const rows = roles.map((one) => [one.role, one.title, one.purpose]);
  output.data(drawTable([role, title, purpose], rows, output, { whole: [0] }));
  output.talk(words.useHint);
}

/**
 * The role of the library that goes by a name, or by its title in any language.
 * @throws Failure `unknown-library-role`
 */
export function roleNamed(written: string): LibraryRole {
  const roles = libraryRoles();
  const word = written.trim().toLowerCase();
  const called = new Map(roles.flatMap((role) => names(role).map((name) => [name.toLowerCase(), role] as const)));
  const found = called.get(word);
  if (found) return found;
  const near = closest(word, called.keys());
  throw new Failure('unknown-library-role', { role: written, suggestion: called.get(near ?? '')?.name });
}

function names({ name, data: { title } }: LibraryRole): string[] {
  return [name, ...(typeof title === 'string' ? [title] : Object.values(title))];
}
