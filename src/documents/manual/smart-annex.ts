import type { Standard } from '../../model/project.js';
import { isAssumed } from '../../pipeline/evidence.js';
import { activeStandards } from '../../pipeline/selection.js';
import { LETTERS } from '../../pipeline/smart/sign.js';
import { scoreOf } from '../../pipeline/smart/smart.js';
import { type CellContent, columns, facts, inlines, keep, paragraph, section, table } from '../compose.js';
import { reasonText } from '../smart-reasons.js';
import type { Block } from '../tree.js';
import type { Writer } from '../writer.js';

/** The annex of the manual: which standards lack something at the letters of SMART, and how many lack nothing. */
export function smartAnnex(writer: Writer): Block[] {
  const { words, project } = writer;
  const { annex, marks, states, letters } = words.smart;
  const { afterSentence } = words;
  const assumed = project.encounters.some(({ expectations }) => expectations.some(isAssumed));
  const rated = activeStandards(project.behaviors).map((standard) => ratingOf(writer, standard));
  if (rated.length === 0) return [];
  const rows = rated.flatMap(({ lacking, cells }) => (lacking ? [cells] : []));
  const others = rated.length - rows.length;
  const legend = Object.entries(marks).map(([state, mark]) => `${mark} ${states[state as keyof typeof states]}`);
  return section(1, 'smart', annex.title, [
    paragraph(assumed ? `${annex.text}${afterSentence}${annex.assumed}` : annex.text),
    ...(others > 0 ? [paragraph(rows.length > 0 ? annex.others(others) : annex.allMet)] : []),
    keep(
      ...facts([
        ...LETTERS.map((letter): [string, string] => [`${letter} ${letters[letter]}`, annex.meanings[letter]]),
        [annex.legend, rows.length > 0 ? legend.join(words.between) : ''],
      ]),
    ),
    ...table(columns(annex.columns, [5, ...LETTERS.map((): [number, 'center'] => [0.55, 'center']), 6]), rows),
  ]);
}

/** What the table says of a standard, and whether it lacks anything. */
function ratingOf(writer: Writer, standard: Standard): { lacking: boolean; cells: CellContent[] } {
  const score = scoreOf(standard, { locale: writer.locale });
  const reasons = score.flatMap(({ letter, state, reasons }) =>
    state === 'met' ? [] : reasons.map((reason) => inlines(writer.words.pair(letter, reasonText(writer, reason)))),
  );
  const marks = score.map(({ state }) => writer.words.smart.marks[state]);
  return {
    lacking: score.some(({ state }) => state !== 'met'),
    cells: [writer.statement(standard), ...marks, reasons],
  };
}
