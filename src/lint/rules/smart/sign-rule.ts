import type { Project, Standard } from '../../../model/project.js';
import { activeStandards } from '../../../pipeline/selection.js';
import type { Sign, SignCode } from '../../../pipeline/smart/sign.js';
import { signsOf } from '../../../pipeline/smart/smart.js';
import type { Report, Rule } from '../../rule.js';

/** A sign, the standard it is seen at, and all that is seen of that standard. */
interface Seen {
  sign: Sign;
  standard: Standard;
  signs: readonly Sign[];
}

interface SignRule extends Pick<Rule, 'levels'> {
  /** The code of the sign, which gives the rule its name. */
  id: SignCode;
  /** Leaves out what another rule speaks of. */
  wanted?(seen: Seen): boolean;
}

/** A rule that reports one sign of the SMART score, so that score and lint never disagree. */
export function signRule({ id, levels, wanted = () => true }: SignRule): Rule {
  return {
    id,
    topic: 'smart',
    origin: 'smart',
    levels,
    check(project, { report }) {
      for (const seen of seenIn(project).get(id) ?? []) if (wanted(seen)) report(reportOf(seen));
    },
  };
}

const known = new WeakMap<Project, Map<SignCode, Seen[]>>();

// Every rule of the topic asks, and to find the signs is to read every statement.
function seenIn(project: Project): Map<SignCode, Seen[]> {
  const before = known.get(project);
  if (before) return before;
  const seen = new Map<SignCode, Seen[]>();
  for (const standard of activeStandards(project.behaviors)) {
    const signs = signsOf(standard);
    for (const sign of signs) {
      const alike = seen.get(sign.code) ?? [];
      alike.push({ sign, standard, signs });
      seen.set(sign.code, alike);
    }
  }
  known.set(project, seen);
  return seen;
}

function reportOf({ sign: { code, args, at, word, missing }, standard }: Seen): Report {
  if (missing !== undefined) return { code, args, on: standard, missing };
  return { code, args, on: standard.id, at, ...(word !== undefined && { word }) };
}
