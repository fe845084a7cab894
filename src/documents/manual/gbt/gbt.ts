import type { ManualSection } from '../../../model/schema/sections.js';
import { assumptionsOf } from '../../../pipeline/evidence.js';
import { section } from '../../compose.js';
import { draftBasis } from '../../draft-basis.js';
import { frame, type Setting } from '../../frame.js';
import { withoutDeadLinks } from '../../sections.js';
import type { Block, DocumentTree } from '../../tree.js';
import {
  type Annex,
  assumptionsPart,
  closingPart,
  consideredAnnex,
  expectationsAnnex,
  measuresAnnex,
  smartPart,
} from './annexes.js';
import { type Clause, clauseBlocks, numberClause, References } from './clauses.js';
import { coverProperties, englishTitle } from './cover.js';
import { encounterChapter } from './encounter.js';
import { foreword, introduction, normativeReferences, scope, subjectOf } from './front.js';
import { generalRequirements } from './general.js';
import { indexChapter } from './indices.js';
import { Sources } from './sources.js';
import { termIndex } from './term-index.js';
import { abbreviations, terms } from './terms.js';

/**
 * The standards manual in the structure of GB/T 1.1-2020: cover, contents, foreword, introduction,
 * numbered chapters, annexes, bibliography, index. Its order is that of GB/T 1.1; the sections csm.yaml
 * chooses decide which of the optional elements are there.
 */
export function buildGbtManual(setting: Setting): DocumentTree {
  const { writer } = setting;
  const { words, project } = writer;
  const { gbt } = words;
  const chosen = project.config.documents?.manual?.sections;
  const has = (id: ManualSection) => chosen === undefined || chosen.includes(id);
  const assumptions = assumptionsOf(project);
  const sources = new Sources(writer);
  const annexes: Annex[] = [
    ...measuresAnnex(setting),
    ...(has('priorities') ? expectationsAnnex(setting, sources) : []),
    ...consideredAnnex(writer),
    ...(has('assumptions') ? assumptionsPart(writer, assumptions) : []),
    ...(has('smart') ? smartPart(writer) : []),
    ...(has('closing') ? closingPart(setting) : []),
  ];
  const chapters: Clause[] = [
    scope(setting),
    normativeReferences(writer),
    terms(setting),
    ...abbreviations(writer),
    generalRequirements(
      setting,
      annexes.some(({ normative }) => !normative),
    ),
    ...project.encounters.map((encounter) => encounterChapter(writer, encounter)),
    ...(has('indices') ? project.indices.flatMap((index) => indexChapter(writer, index)) : []),
  ];
  const references = new References();
  const numberedChapters = chapters.map((clause, i) => numberClause(clause, String(i + 1), references));
  const numberedAnnexes = annexes.map(({ clause, normative }, i) => {
    const letter = letterOf(i);
    const title = (normative ? gbt.annex.normative : gbt.annex.informative)(letter, clause.title ?? '');
    return numberClause({ ...clause, annex: true, title }, letter, references);
  });
  const order = setting.sideBySide ? project.locales[0] : writer.locale;
  const elements: Block[][] = [
    [{ type: 'contents', depth: 1 }],
    section(1, 'foreword', gbt.foreword, foreword(setting, references, has('revisions'))),
    section(1, 'introduction', gbt.introduction, has('foreword') ? introduction(setting) : []),
    numberedChapters.flatMap((one) => clauseBlocks(one, references)),
    ...numberedAnnexes.map((one) => clauseBlocks(one, references)),
    section(1, 'bibliography', gbt.bibliography, has('priorities') ? sources.blocks() : []),
    section(1, 'index', gbt.index, termIndex(writer, references, order)),
  ];
  return {
    ...frame(setting, {
      kind: 'manual',
      name: 'manual',
      title: gbt.title(subjectOf(writer)),
      ...englishTitle(setting),
      cover: 'page',
      body: withoutDeadLinks(onPagesOfTheirOwn(elements)),
    }),
    properties: [...coverProperties(writer), ...draftBasis(writer, assumptions)],
  };
}

/** Each element of a standard begins a page; the chapters are one. */
function onPagesOfTheirOwn(elements: Block[][]): Block[] {
  return elements
    .filter((blocks) => blocks.length > 0)
    .flatMap((blocks, i): Block[] => (i === 0 ? blocks : [{ type: 'page-break' }, ...blocks]));
}

/** A, B, … Z, AA: no manual has that many, and none is to break for it. */
function letterOf(place: number): string {
  const letter = String.fromCharCode(65 + (place % 26));
  return place < 26 ? letter : letterOf(Math.floor(place / 26) - 1) + letter;
}
