import type { Locale } from '../model/locale.js';
import { textIn } from '../model/text.js';
import type { Desk } from './desk.js';
import { collectIds, isRaw, listIn } from './item.js';
import type { Ground } from './question.js';
import type { Sayings } from './statement.js';

/** Where roles go that have no file yet. */
const ROLES_FILE = 'roles/roles.yaml';

/** What is settled for a whole walk. */
export interface Walked {
  asOf: string;
  /** The blueprint that is walked. */
  file: string;
  sayings: ReadonlyMap<Locale, Sayings>;
}

/** The ground under the questions, as the project stands on the desk now. */
export function groundOf(desk: Desk, { asOf, file, sayings }: Walked, newcomers: ReadonlySet<string>): Ground {
  const { project } = desk;
  const [main] = project.locales;
  let taken: Set<string> | undefined;
  return {
    project,
    data: (name) => desk.data(name),
    asOf,
    locales: project.locales,
    sayings,
    file,
    newcomers,
    rolesFile:
      project.roles.at(-1)?.at.source.file ??
      desk.files.find((one) => listIn(desk.data(one), 'roles').length > 0) ??
      ROLES_FILE,
    // Asked for only when something new gets an id.
    get taken() {
      if (!taken) {
        taken = new Set();
        for (const name of desk.files) collectIds(desk.data(name), taken);
      }
      return taken;
    },
    text: (value) => (typeof value === 'string' || isRaw(value) ? textIn(value, main, main) : ''),
  };
}
