import { createHash } from 'node:crypto';
import type { Project, Standard } from '../model/project.js';
import { meaningOf } from './meaning.js';

// No vowels, so that no word comes out, and of every pair that is easily mistaken only one.
const ALPHABET = '0123456789CDFHJKMNPRTVWXY';
const LENGTH = 8;
/** What people read or type for a character of the alphabet. */
const MISREAD: Record<string, string> = {
  O: '0',
  Q: '0',
  I: '1',
  L: '1',
  Z: '2',
  A: '4',
  S: '5',
  G: '6',
  B: '8',
  U: 'V',
};

/**
 * The content code of a standard, such as `7K3D-X9RM`: eight characters drawn from a SHA-256 of what
 * the standard means. Layout, the order of keys, other spellings of a quantity and data bindings leave
 * it alone; another wording, target, floor, measure, owner or role changes it.
 *
 * There are 25^8, about 1.5e11, codes. That a changed standard keeps its code has odds of 1 in 1.5e11;
 * that any two of 3,000 standards share one, 3000²/2 / 1.5e11, about 1 in 34,000.
 */
export function contentCode(project: Project, standard: Standard): string {
  const canonical = JSON.stringify(meaningOf(standard, project.locales[0]));
  // 48 bits are more than enough for eight characters, and a number holds them exactly.
  let rest = createHash('sha256').update(canonical).digest().readUIntBE(0, 6);
  let code = '';
  for (let i = 0; i < LENGTH; i += 1) {
    code += ALPHABET[rest % ALPHABET.length];
    rest = Math.floor(rest / ALPHABET.length);
  }
  return printed(code);
}

/**
 * A code as a person typed it off a wall, in the form in which it is printed: case, spaces and the
 * hyphen do not matter, nor does an O read for a 0. Nothing when it cannot be a code.
 */
export function readCode(typed: string): string | undefined {
  const plain = typed
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[\s\p{Pd}]/gu, '');
  const code = plain.replace(/./g, (character) => MISREAD[character] ?? character);
  if (code.length !== LENGTH || [...code].some((character) => !ALPHABET.includes(character))) return undefined;
  return printed(code);
}

/** The standard that bears a code now, in whatever way the code was typed; none when no standard means that any more. */
export function findByCode(project: Project, typed: string): Standard | undefined {
  const code = readCode(typed);
  return code === undefined ? undefined : project.standards.find((standard) => contentCode(project, standard) === code);
}

function printed(code: string): string {
  return `${code.slice(0, LENGTH / 2)}-${code.slice(LENGTH / 2)}`;
}
