import { activeStandards } from '../../pipeline/selection.js';
import { LETTERS } from '../../pipeline/smart/sign.js';
import { scoreOf } from '../../pipeline/smart/smart.js';
import { columns, facts, inlines, keep, paragraph, section, table } from '../compose.js';
import { reasonText } from '../smart-reasons.js';
import type { Block, Inline } from '../tree.js';
import type { Writer } from '../writer.js';

/** The annex of the manual: how each standard stands at the letters of SMART, and what it still lacks. */
export function smartAnnex(writer: Writer): Block[] {
  const { smart: words } = writer.words;
  const { annex, marks, states } = words;
  const rows = activeStandards(writer.project.behaviors).map((standard) => {
    const score = scoreOf(standard, { locale: writer.locale });
    const lacking = score.flatMap(({ letter, state, reasons }) =>
      state === 'met'
        ? []
        : reasons.map((reason): Inline[] => inlines(writer.words.pair(letter, reasonText(writer, reason)))),
    );
    return [
      writer.statement(standard),
      ...score.map(({ state }) => marks[state]),
      lacking.length > 0 ? lacking : undefined,
    ];
  });
  if (rows.length === 0) return [];
  const legend = Object.entries(marks).map(([state, mark]) => `${mark} ${states[state as keyof typeof states]}`);
  const allMet = rows.every((row) => row.at(-1) === undefined);
  const letters = LETTERS.map((): [number, 'center'] => [0.55, 'center']);
  return section(1, 'smart', annex.title, [
    paragraph(annex.text),
    keep(
      ...facts([
        ...LETTERS.map((letter): [string, string] => [`${letter} ${words.letters[letter]}`, annex.meanings[letter]]),
        [annex.legend, legend.join(writer.words.between)],
      ]),
    ),
    ...(allMet ? [paragraph(annex.allMet)] : []),
    ...table(columns(annex.columns, [5, ...letters, 6]), rows),
  ]);
}
