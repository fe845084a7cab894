import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { type Document, isMap, isScalar, isSeq, parse, type YAMLMap } from 'yaml';
import { Failure } from '../model/failure.js';
import type { DutyData, RoleData } from '../model/schema/role.js';
import { inLocales, type Locales, STYLE, schemaLine } from './localized-yaml.js';
import { reasonOf } from './reason.js';
import { templatesFolder } from './templates.js';

const FOLDER = 'role-library';

/** A role of the library, in all locales. */
export interface LibraryRole {
  /** Its name in the library, and its id unless it is given another. */
  name: string;
  data: RoleData;
  /** What the standards that judge each duty are about, in the order of the duties. */
  about: string[][];
}

export interface RoleChoices {
  id: string;
  locales: Locales;
  /** Id of the superior; nobody when left out. */
  reportsTo?: string;
  /** ISO date on which the job is looked at again. */
  review: string;
  /** Ids of the standards each duty is judged by, in the order of the duties. */
  standards: string[][];
}

/**
 * The roles of the library, by name.
 * @throws Failure `role-library-broken` when it is not where it was installed
 */
export function libraryRoles(): LibraryRole[] {
  return names().map((name) => {
    const { roles } = reading(name, () => parse(textOf(name))) as { roles: [RoleData] };
    const [data] = roles;
    const duties = (data.duties ?? []) as (DutyData & { about?: string[] })[];
    return {
      name,
      data: { ...data, duties: duties.map(({ about: _, ...duty }) => duty) },
      about: duties.map(({ about = [] }) => about),
    };
  });
}

/** The role as it stands in a file of its own. */
export function roleFile(name: string, file: string, choices: RoleChoices): string {
  return `${schemaLine(file)}${documentOf(name, choices).toString(STYLE)}`;
}

/** The role as data, to be entered into a file that holds others. */
export function roleItem(name: string, choices: RoleChoices): unknown {
  return (documentOf(name, choices).toJS() as { roles: unknown[] }).roles[0];
}

function documentOf(name: string, choices: RoleChoices): Document {
  const document = reading(name, () => inLocales(textOf(name), choices.locales));
  const role = document.getIn(['roles', 0]);
  if (!isMap(role)) throw broken(name, 'roles');
  role.set('id', choices.id);
  setSuperior(document, role, choices.reportsTo);
  const duties = role.get('duties');
  for (const [at, duty] of isSeq(duties) ? duties.items.entries() : []) {
    if (!isMap(duty)) continue;
    duty.delete('about');
    const ids = choices.standards[at] ?? [];
    if (ids.length > 0) duty.set('standards', document.createNode(ids, { flow: true }));
  }
  role.set('review', choices.review);
  return document;
}

/** Where people look for it: behind the purpose. */
function setSuperior(document: Document, role: YAMLMap, superior: string | undefined): void {
  role.delete('reports-to');
  if (superior === undefined) return;
  const purpose = role.items.findIndex(({ key }) => isScalar(key) && key.value === 'purpose');
  role.items.splice(purpose + 1, 0, document.createPair('reports-to', superior));
}

function names(): string[] {
  const files = reading('', () => readdirSync(path.join(templatesFolder(), FOLDER)));
  return files.flatMap((file) => (file.endsWith('.yaml') ? [file.slice(0, -'.yaml'.length)] : [])).sort();
}

function textOf(name: string): string {
  return readFileSync(path.join(templatesFolder(), FOLDER, `${name}.yaml`), 'utf8');
}

function reading<T>(name: string, read: () => T): T {
  try {
    return read();
  } catch (error) {
    throw error instanceof Failure ? error : broken(name, reasonOf(error));
  }
}

function broken(name: string, reason: string): Failure {
  return new Failure('role-library-broken', { name, reason }, 'machine');
}
