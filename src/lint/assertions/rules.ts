import type { Project } from '../../model/project.js';
import type { AssertionData } from '../../model/schema/config.js';
import { under } from '../../model/source.js';
import type { Report, Rule } from '../rule.js';
import { anyMeets, failing, type LookUp, looksAtAll } from './condition.js';
import { foundAt, idOf, placeOf, type Subject, subjectsOf } from './subject.js';

/** The rules a team wrote for itself under `lint.assertions`. */
export function assertionRules({ config }: Project): Rule[] {
  return (config.lint?.assertions ?? []).filter((one) => one !== undefined).map(ruleOf);
}

function ruleOf(assertion: AssertionData): Rule {
  const level = assertion.severity ?? 'warning';
  return {
    id: assertion.id,
    topic: 'assertions',
    origin: 'practice',
    levels: { minimal: level, recommended: level, strict: level },
    check(project, { report }) {
      for (const subject of subjectsOf(project, assertion.each)) {
        if (!isSelected(subject, assertion)) continue;
        for (const fault of faultsOf(subject, assertion)) {
          report({ code: 'assertion', args: { message: assertion.message }, ...fault });
        }
      }
    },
  };
}

function isSelected(subject: Subject, { where = {} }: AssertionData): boolean {
  const lookUp: LookUp = (path) => foundAt(subject, path);
  return Object.entries(where).every(([path, condition]) => anyMeets(lookUp(path), condition, lookUp));
}

type Fault = Pick<Report, 'on' | 'at' | 'path' | 'missing'>;

/** Where a subject falls short; every part of an assertion has its say. */
function faultsOf(subject: Subject, { require, forbid, match, compare }: AssertionData): Fault[] {
  const lookUp: LookUp = (path) => foundAt(subject, path);
  return [
    ...conditionsOf(require).flatMap(([path, condition]) => {
      const found = lookUp(path);
      const fine = condition === undefined ? found.length > 0 : anyMeets(found, condition, lookUp);
      return fine ? [] : [found.length > 0 ? marked(subject, found[0]?.path) : absent(subject, path)];
    }),
    ...conditionsOf(forbid).flatMap(([path, condition]) => {
      const found = lookUp(path);
      if (condition === undefined) return found.map((one) => marked(subject, one.path));
      if (looksAtAll(condition)) return anyMeets(found, condition, lookUp) ? [marked(subject, undefined)] : [];
      return found.filter((one) => anyMeets([one], condition, lookUp)).map((one) => marked(subject, one.path));
    }),
    ...conditionsOf(match).flatMap(([path, pattern]) =>
      failing(lookUp(path), { matches: pattern }, lookUp).map((one) => marked(subject, one.path)),
    ),
    ...conditionsOf(compare).flatMap(([path, condition]) => {
      const found = lookUp(path);
      if (looksAtAll(condition)) return anyMeets(found, condition, lookUp) ? [] : [marked(subject, undefined)];
      return failing(found, condition, lookUp).map((one) => marked(subject, one.path));
    }),
  ];
}

function conditionsOf(written: string[] | Record<string, unknown> | undefined): [path: string, condition: unknown][] {
  if (Array.isArray(written)) return written.filter((path) => path !== undefined).map((path) => [path, undefined]);
  return Object.entries(written ?? {});
}

/** A value of the subject itself is marked; what was found elsewhere is shown at the subject's id. */
function marked(subject: Subject, path: Fault['path']): Fault {
  if (path) return { on: idOf(subject), at: under(placeOf(subject), ...path) };
  return 'kind' in subject ? { on: subject, path: ['id'] } : { on: idOf(subject), at: under(subject.at, 'does') };
}

function absent(subject: Subject, path: string): Fault {
  const [first = ''] = path.split('.');
  const own = 'kind' in subject && !(first in subject && first !== 'data');
  return own ? { on: subject, missing: path } : marked(subject, undefined);
}
