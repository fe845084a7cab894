import { parseScale } from '../../../model/formats.js';
import type { Standard } from '../../../model/project.js';
import { activeStandards } from '../../../pipeline/selection.js';
import { WRONG } from '../../presets.js';
import type { Report, Rule } from '../../rule.js';

/** A share of ratings is a share of the favorable ones, and they lie on the scale. */
export const scaleWithoutFavorable: Rule = {
  id: 'scale-without-favorable',
  topic: 'measures',
  origin: 'smart',
  levels: WRONG,
  check(project, { report }) {
    for (const standard of activeStandards(project.behaviors)) {
      const finding = findingOf(standard);
      if (finding) report(finding);
    }
  },
};

function findingOf(on: Standard): Report | undefined {
  const { statistic, scale: written, favorable } = on.data.measure ?? {};
  const scale = written === undefined ? undefined : parseScale(written);
  if (favorable === undefined) {
    if (statistic !== 'share' || !scale) return undefined;
    return {
      code: 'scale-without-favorable',
      args: { scale: written, best: best(scale) },
      on,
      missing: 'measure.favorable',
    };
  }
  if (!scale) return { code: 'scale-without-favorable-scale', args: { favorable }, on, missing: 'measure.scale' };
  const [from, to] = parseScale(favorable) ?? scale;
  // A scale given by its top alone may begin anywhere.
  const lowest = scale[0] === scale[1] ? 0 : scale[0];
  const args = { scale: written, favorable, best: best(scale) };
  const path = ['measure', 'favorable'];
  if (from < lowest || to > scale[1]) return { code: 'scale-without-favorable-outside', args, on, path };
  if (from === scale[0] && to === scale[1] && from < to) return { code: 'scale-without-favorable-all', args, on, path };
  return undefined;
}

/** The two best answers, as in top-two-box; of a scale of two or three the best alone. */
function best([from, to]: [number, number]): string {
  return to - from >= 3 ? `${to - 1}-${to}` : String(to);
}
