import type { RoleLibraryWords } from '../../locales/en/role-library.js';
import type { Locale } from '../../model/locale.js';
import { textIn } from '../../model/text.js';
import type { DutyStandard } from '../../pipeline/proposals/duty-standards.js';
import type { LibraryRole } from '../../workspace/role-library.js';
import type { Context } from '../context.js';
import { drawTable } from '../table.js';

/** What is shown of a role that is being added. */
export interface View {
  role: LibraryRole;
  /** Every standard that is about what a duty is about. */
  matches: DutyStandard[];
  /** Those of them that are free for the role. */
  proposals: DutyStandard[];
  /** Of the texts of the role. */
  locale: Locale;
  words: RoleLibraryWords;
}

/** The duties, each with the standards it could be judged by and what they have in common. */
export function showProposals({ output, words: cli }: Context, view: View, entered: boolean): void {
  const { role, locale, words } = view;
  const rows = (role.data.duties ?? []).map((duty, at) => [
    String(at + 1),
    textIn(duty.does, locale, locale),
    duty.essential ? cli.yes : cli.no,
    proposedFor(view, at + 1) || cli.none,
  ]);
  const titles = [words.rank, words.duty, words.essential, entered ? words.entered : words.proposed];
  output.data(drawTable(titles, rows, output, { whole: [] }));
}

function proposedFor({ proposals, words }: View, rank: number): string {
  return proposals
    .filter(({ duty }) => duty === rank)
    .map(({ standard: { id }, shared }) => {
      const subjects = shared.map(({ subject }) => words.subjects[subject] ?? subject);
      return words.because(id, subjects);
    })
    .join('\n');
}
