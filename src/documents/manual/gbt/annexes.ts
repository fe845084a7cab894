import type { Expectation, Standard } from '../../../model/project.js';
import { type Assumption, isAssumed } from '../../../pipeline/evidence.js';
import { activeStandards, matrixLines, quadrantOf } from '../../../pipeline/selection.js';
import { columns, gap, inlines, paragraph, strong, table } from '../../compose.js';
import { assumptionsAnnex, sourceMark } from '../../draft-basis.js';
import type { Setting } from '../../frame.js';
import { insertBelow } from '../../inserts.js';
import { measureLines } from '../../standard-facts.js';
import type { Block, Inline } from '../../tree.js';
import type { Writer } from '../../writer.js';
import { fixTable, leftTable } from '../encounter.js';
import { smartAnnex } from '../smart-annex.js';
import type { Clause, References } from './clauses.js';
import type { Sources } from './sources.js';

/** An annex before it has its letter. */
export interface Annex {
  clause: Clause;
  normative: boolean;
}

/** What the measuring of every standard has to keep to, and its levels. */
export function measuresAnnex(setting: Setting): Annex[] {
  const { writer } = setting;
  const { gbt } = writer.words;
  const { annex } = gbt;
  const standards = activeStandards(writer.project.behaviors);
  if (standards.length === 0) return [];
  const clauseOf = (references: References, { id }: Standard) => references.of(`standard:${id}`);
  const methods = (references: References) => [
    tableTitle(writer, references, 'measures', 1, annex.methods),
    ...table(
      columns(gbt.methodColumns, [1.3, 5, 7]),
      standards.map((one) => {
        const lines = measureLines(writer, one).map((line) => inlines(line));
        return [clauseOf(references, one), writer.statement(one), lines.length > 0 ? lines : [gap(gbt.notLaidDown)]];
      }),
    ),
  ];
  const scorecard = (references: References) => [
    ...insertBelow(setting, 'manual.responsibilities'),
    tableTitle(writer, references, 'measures', 2, annex.scorecard),
    ...table(
      columns(gbt.scorecardColumns, [1.2, 2.6, 2.6, 1.7, 1.9, 2.5, 2.6]),
      standards.map((one) => [
        clauseOf(references, one),
        writer.quantity(one.data.target),
        writer.quantity(one.data.floor),
        writer.quantity(one.data.baseline),
        writer.roleTitle(one.owner),
        writer.phrases([writer.roleTitle(one.feedbackTo), writer.rhythm(one.data.feedback?.every)]),
        writer.date(one.data.review),
      ]),
    ),
  ];
  return [
    {
      normative: true,
      clause: {
        keys: ['annex:measures'],
        title: annex.measures,
        clauses: [
          { title: annex.methods, blocks: methods },
          { title: annex.scorecard, blocks: scorecard },
        ],
      },
    },
  ];
}

/** What customers expect, as they say it, with the clauses that answer it. */
export function expectationsAnnex(setting: Setting, sources: Sources): Annex[] {
  const { writer } = setting;
  const { words, project } = writer;
  const all = project.encounters.flatMap(({ expectations }) => expectations);
  if (all.length === 0) return [];
  const lines = matrixLines(all);
  const rows = (references: References) =>
    all.map((one) => {
      const quadrant = lines && quadrantOf(one, lines);
      return [
        writer.phrases(answeredIn(one, references)),
        writer.says(one),
        writer.rating(one.data.importance),
        writer.rating(one.data.performance),
        quadrant && words.quadrant[quadrant],
        sources.of(one) ?? unnamed(writer, one),
      ];
    });
  return informative('expectations', words.gbt.annex.expectations, (references) => [
    ...insertBelow(setting, 'manual.priorities'),
    tableTitle(writer, references, 'expectations', 1, words.gbt.annex.expectations),
    ...table(columns(words.gbt.expectationColumns, [1.5, 7, [1.4, 'end'], [1.3, 'end'], 1.8, 1.1]), rows(references)),
  ]);
}

/** The source of an expectation that names none. */
function unnamed(writer: Writer, one: Expectation): string | Inline[] {
  const { source } = one.data;
  return source && !isAssumed(one) ? writer.words.method[source.method] : sourceMark(writer, one);
}

function answeredIn({ answeredBy }: Expectation, references: References): string[] {
  const standards = answeredBy.flatMap((one) => (one.kind === 'behavior' ? activeStandards([one]) : []));
  return standards.flatMap(({ id }) => references.of(`standard:${id}`) ?? []);
}

/** Behaviors that were left and fixes that settle a matter. */
export function consideredAnnex(writer: Writer): Annex[] {
  const { annex } = writer.words.gbt;
  const { behaviors, encounters } = writer.project;
  const parts: [string, Block[]][] = [
    [annex.left, leftTable(writer, behaviors)],
    [
      annex.fixes,
      fixTable(
        writer,
        encounters.flatMap(({ fixes }) => fixes),
      ),
    ],
  ];
  const clauses = parts.flatMap(([title, blocks]) => (blocks.length === 0 ? [] : [{ title, blocks: () => blocks }]));
  if (clauses.length === 0) return [];
  return [{ normative: false, clause: { keys: ['annex:considered'], title: annex.considered, clauses } }];
}

export function assumptionsPart(writer: Writer, assumptions: readonly Assumption[]): Annex[] {
  return withoutHeading('assumptions', writer.words.gbt.annex.assumptions, assumptionsAnnex(writer, assumptions));
}

export function smartPart(writer: Writer): Annex[] {
  return withoutHeading('smart', writer.words.gbt.annex.smart, smartAnnex(writer));
}

export function closingPart(setting: Setting): Annex[] {
  return withoutHeading(
    'closing',
    setting.writer.words.gbt.annex.closing,
    insertBelow(setting, 'manual.closing'),
    false,
  );
}

/** An annex of the handbook as one of the standard, which gives it another heading. */
function withoutHeading(name: string, title: string, blocks: Block[], hasHeading = true): Annex[] {
  const body = hasHeading ? blocks.slice(1) : blocks;
  return body.length === 0 ? [] : informative(name, title, () => body);
}

function informative(name: string, title: string, blocks: Clause['blocks']): Annex[] {
  return [
    { normative: false, clause: { keys: [`annex:${name}`], id: `annex-${name}`, title, ...(blocks && { blocks }) } },
  ];
}

function tableTitle({ words }: Writer, references: References, annex: string, n: number, title: string): Block {
  const letter = references.of(`annex:${annex}`) ?? '';
  return paragraph([strong(words.gbt.table(`${letter}.${n}`, title))]);
}
