import type { Text } from '../../../model/locale.js';
import type { Standard } from '../../../model/project.js';
import type { Path } from '../../../model/source.js';
import { type QuantityInText, quantitiesIn } from '../../../pipeline/quantities-in-text.js';
import { activeStandards } from '../../../pipeline/selection.js';
import { wordingsOf } from '../../../pipeline/smart/wordings.js';
import { WEAK } from '../../presets.js';
import type { Rule } from '../../rule.js';

/** A threshold is one number: after 25 minutes nobody knows whether "within 20 to 30 minutes" was kept. */
export const rangeAsThreshold: Rule = {
  id: 'range-as-threshold',
  topic: 'measures',
  origin: 'smart',
  levels: WEAK,
  check(project, { report }) {
    for (const standard of activeStandards(project.behaviors)) {
      for (const [key, text] of textsOf(standard)) {
        for (const { text: wording, path } of wordingsOf(text)) {
          const range = RANGE.test(wording) ? quantitiesIn(wording).find(isThreshold) : undefined;
          if (!range) continue;
          const args = { range: range.text, kind: range.quantity.unit.kind };
          report({ code: 'range-as-threshold', args, on: standard, path: [...key, ...path], word: range.text });
        }
      }
    }
  },
};

/** Two numbers with little between them: most texts have none, and need no closer look. */
const RANGE =
  /[\d０-９%％日时天周月年秒钟A-Za-z]\s*(?:[-–—~～〜－/／至到或]|\b(?:to|or|and)\b)\s*(?:[\d０-９一二两三四五六七八九十]|[A-Za-z])|[一二两三四五六七八九十](?:[至到或]|[二三四五六七八九])/i;

function textsOf({ data }: Standard): [Path, Text][] {
  const { statement, promise, measure } = data;
  return [
    [['statement'], statement],
    ...(promise === undefined ? [] : ([[['promise'], promise]] as [Path, Text][])),
    ...(measure?.counts === undefined ? [] : ([[['measure', 'counts'], measure.counts]] as [Path, Text][])),
  ];
}

/** A range of times only where a word makes it a limit: customers who wait 15 to 20 minutes are a group. */
function isThreshold({ quantity, to, role }: QuantityInText): boolean {
  if (!to || role !== 'level') return false;
  return quantity.unit.kind === 'percent' || (quantity.unit.kind === 'duration' && quantity.operator !== undefined);
}
