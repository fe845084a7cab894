import type { Encounter, Expectation, Standard } from '../model/project.js';
import { type Assumption, type AssumptionCode, assumptionsBehind, byCode, isAssumed } from '../pipeline/evidence.js';
import { columns, gap, inlines, paragraph, section, table } from './compose.js';
import type { Block, Inline, Property } from './tree.js';
import type { Writer } from './writer.js';

/** How many things the annex names under one kind of assumption before it counts the rest. */
const NAMED = 12;

/** The line of the title block that says on which assumptions a document rests; none where it rests on none. */
export function draftBasis({ words }: Writer, assumptions: readonly Assumption[]): Property[] {
  if (assumptions.length === 0) return [];
  const counts = byCode(assumptions).map(([code, group]) => words.evidence.counts[code](group.length));
  return [{ label: words.evidence.basis, value: counts.join(words.between), tone: 'gap' }];
}

/** The same for customers, who are not told why. */
export function draftStatus({ words }: Writer, standards: readonly Standard[]): Property[] {
  if (assumptionsBehind(standards).length === 0) return [];
  return [{ label: words.evidence.status, value: words.evidence.unpublished, tone: 'gap' }];
}

type Mark = keyof Writer['words']['evidence']['marks'];

/** A mark beside what is taken for granted, where `holds`. */
export function assumedMark({ words }: Writer, holds: boolean, code: Mark): Inline[] {
  return holds ? [gap(words.evidence.marks[code])] : [];
}

/** The mark of an encounter whose course nobody observed or asked about. */
export function knownMark(writer: Writer, { data: { known } }: Encounter): Inline[] {
  return assumedMark(
    writer,
    known !== 'observed',
    known === 'observed' || !known ? 'encounter-unsaid' : `encounter-${known}`,
  );
}

/** The mark of an expectation that nobody asked customers about. */
export function sourceMark(writer: Writer, expectation: Expectation): Inline[] {
  return isAssumed(expectation)
    ? assumedMark(writer, true, 'expectation-assumed')
    : assumedMark(writer, !expectation.data.source, 'expectation-without-source');
}

/** A mark after what it belongs to, with a space between; alone after an empty text. */
export function marked(content: string | Inline[], mark: Inline[]): Inline[] {
  const before = typeof content !== 'string' ? content : content === '' ? [] : inlines(content);
  return mark.length === 0 || before.length === 0 ? [...before, ...mark] : [...before, ...inlines(' '), ...mark];
}

/** The annex of the manual: what is taken for granted, where, and what would settle it. */
export function assumptionsAnnex(writer: Writer, assumptions: readonly Assumption[]): Block[] {
  const { words } = writer;
  const { annex, counts } = words.evidence;
  return section(1, 'assumptions', annex.title, [
    ...(assumptions.length > 0 ? [paragraph(annex.text)] : []),
    ...table(
      columns(annex.columns, [3, 6, 3]),
      byCode(assumptions).map(([code, group]) => [
        counts[code](group.length),
        [
          ...group.slice(0, NAMED).map((one) => nameOf(writer, one)),
          ...(group.length > NAMED ? [inlines(annex.more(group.length - NAMED))] : []),
        ],
        settledBy(writer, code),
      ]),
    ),
  ]);
}

function settledBy({ words }: Writer, code: AssumptionCode): string {
  return words.evidence.annex.settled[code];
}

function nameOf(writer: Writer, { on }: Assumption): Inline[] {
  switch (on.kind) {
    case 'encounter':
      return [{ type: 'link', to: { heading: `encounter-${on.id}` }, content: inlines(writer.text(on.data.name)) }];
    case 'expectation':
      return inlines(writer.says(on));
    case 'behavior':
      return inlines(writer.text(on.data.does));
    case 'standard':
      return inlines(writer.text(on.data.statement));
  }
}
