import { activeStandards } from '../../../pipeline/selection.js';
import { columns, inlines, paragraph, table } from '../../compose.js';
import type { Setting } from '../../frame.js';
import { insertBelow } from '../../inserts.js';
import type { Block } from '../../tree.js';
import type { Clause, References } from './clauses.js';

/** The annexes that inform, in their order; each is spoken of in the general requirements. */
const INFORMATIVE = ['expectations', 'considered', 'assumptions', 'smart', 'closing'] as const;

/**
 * The chapter of general requirements: what holds for all encounters, and in which annexes, where there
 * are `informative` ones, more is to be found.
 */
export function generalRequirements(setting: Setting, informative: boolean): Clause {
  const { writer } = setting;
  const { words, project } = writer;
  const { gbt } = words;
  const standards = activeStandards(project.behaviors);
  const says = (say: (references: References) => Block[]): Clause => ({ blocks: say });
  const inAnnex = (say: (annex: string) => string) =>
    says((references) => [paragraph(say(references.of('annex:measures') ?? 'A'))]);
  const annexed = informative
    ? [
        says((references) => {
          const sentences = INFORMATIVE.flatMap((name) => {
            const annex = references.of(`annex:${name}`);
            return annex === undefined ? [] : [gbt.informative[name](annex)];
          });
          return [paragraph(sentences.join(words.afterSentence))];
        }),
      ]
    : [];
  return {
    title: gbt.general,
    id: 'general',
    clauses: [
      ...(project.encounters.length > 0 ? [says((references) => sequence(setting, references))] : []),
      ...(standards.length === 0
        ? []
        : [
            inAnnex(gbt.measured),
            ...(standards.some(({ target }) => target) ? [says(() => [paragraph(gbt.attained)])] : []),
            ...(standards.some(({ floor }) => floor) ? [says(() => [paragraph(gbt.belowFloor)])] : []),
            ...(standards.some(({ data }) => data.feedback) ? [inAnnex(gbt.feedback)] : []),
            ...(standards.some(({ data }) => data.review) ? [inAnnex(gbt.reviewed)] : []),
            ...(standards.some(({ data }) => data.published) ? [says(() => [paragraph(gbt.published)])] : []),
            says(() => [paragraph(gbt.codes)]),
          ]),
      says(() => [paragraph(gbt.judgment), ...insertBelow(setting, 'manual.standards')]),
      ...annexed,
    ],
  };
}

function sequence(setting: Setting, references: References): Block[] {
  const { writer } = setting;
  const { words, project } = writer;
  const numbers = project.encounters.map(({ id }) => references.of(`encounter:${id}`) ?? '');
  const [first = '', last = first] = [numbers[0], numbers.at(-1)];
  const [, encounter = '', stage = '', channel = ''] = words.manual.sequenceColumns;
  return [
    paragraph(words.gbt.sequence(first, last)),
    ...insertBelow(setting, 'manual.sequence'),
    ...table(
      columns([words.gbt.indexListColumns[1] ?? '', encounter, stage, channel], [1.3, 6, 3, 2]),
      project.encounters.map(({ id, data }, i) => [
        numbers[i],
        [{ type: 'link', to: { heading: `encounter-${id}` }, content: inlines(writer.text(data.name)) }],
        data.stage && words.stage[data.stage],
        data.channel && words.channel[data.channel],
      ]),
    ),
  ];
}
