import { coverageOf } from '../../pipeline/analysis/coverage.js';
import { SEGMENT_TESTS, type SegmentProfile, segmentProfiles } from '../../pipeline/analysis/segment-profile.js';
import { type Side, STRONG, serviceTypeOf } from '../../pipeline/analysis/service-type.js';
import { bullets, type CellContent, columns, gap, inlines, paragraph, section, strong, table } from '../compose.js';
import { marked } from '../draft-basis.js';
import type { Block } from '../tree.js';
import type { Writer } from '../writer.js';

/** Columns for encounters beyond which a page has no room for them. */
const MOST_COLUMNS = 12;

/** Expectations named of each segment. */
const QUOTED = 3;

/** Who the customers are, what type of service they meet, and which areas of it the standards cover. */
export function analysis(writer: Writer): Block[] {
  return [...segments(writer), ...serviceTypes(writer), ...coverage(writer)];
}

/** Nothing while neither a test nor a rating says anything of a segment. */
function segments(writer: Writer): Block[] {
  const { words, project } = writer;
  const { segments: said } = words.analysis;
  const profiles = segmentProfiles(project);
  // Columns of question marks would say nothing.
  const tests = project.segments.some(({ data }) => data.tests) ? SEGMENT_TESTS : [];
  if (tests.length === 0 && !profiles.some(({ segment, importance }) => segment && importance)) return [];
  return section(2, 'segments', said.title, [
    paragraph(said.text),
    ...table(
      columns(
        [said.segment, ...tests.map((test) => said.testNames[test]), ...said.figures],
        [4, ...tests.map((): [number, 'center'] => [1.7, 'center']), [1.9, 'end'], [1.8, 'end'], [2, 'end']],
      ),
      profiles.map(({ segment, tests: states, expectations, importance, performance }) => [
        segment ? writer.text(segment.data.name) : said.everyone,
        ...tests.map((test) => (segment ? said.tests[states[test]] : '')),
        String(expectations),
        importance?.toFixed(1) ?? '',
        performance?.toFixed(1) ?? '',
      ]),
    ),
    ...weakest(writer, profiles),
  ]);
}

/** What matters most to each segment of what is weak today. */
function weakest(writer: Writer, profiles: SegmentProfile[]): Block[] {
  const { words } = writer;
  const items = profiles.flatMap(({ segment, toImprove }) => {
    if (!segment || toImprove.length === 0) return [];
    const quotes = toImprove.slice(0, QUOTED).map(({ data }) => words.quoted(writer.text(data.says)));
    return [[strong(writer.text(segment.data.name)), ...inlines(words.pair('', words.listed(quotes)))]];
  });
  return items.length > 0 ? [paragraph(words.analysis.segments.improve), bullets(items)] : [];
}

function serviceTypes(writer: Writer): Block[] {
  const { words, project } = writer;
  const { types } = words.analysis;
  const diagnoses = project.encounters.map((encounter) => ({ encounter, ...serviceTypeOf(encounter) }));
  if (!diagnoses.some(({ type }) => type !== undefined)) return [];
  const mean = ({ performance }: Side) => performance?.toFixed(1) ?? '';
  return section(2, 'service-types', types.title, [
    paragraph(types.text(STRONG)),
    ...table(
      columns(types.columns, [4, [1.8, 'end'], [1.8, 'end'], 2.4, 5]),
      diagnoses.map(({ encounter, procedural, personal, type, assumed }): CellContent[] => [
        writer.text(encounter.data.name),
        mean(procedural),
        mean(personal),
        marked(type ? types.names[type] : types.unknown, assumed && type ? [gap(types.assumed)] : []),
        type ? types.messages[type] : '',
      ]),
    ),
  ]);
}

/** Areas by encounters; in a project of many encounters, the sums alone. */
function coverage(writer: Writer): Block[] {
  const { words, project } = writer;
  const { coverage: said, areas: names } = words.analysis;
  const { areas, unplaced, encounters } = coverageOf(project);
  const covered = areas.filter(({ total }) => total > 0);
  if (covered.length === 0) return [];
  const shown = encounters.length <= MOST_COLUMNS ? encounters : [];
  const forgotten = areas.filter(({ total }) => total === 0).map(({ area }) => names[area]);
  return section(2, 'coverage', said.title, [
    paragraph(said.text),
    // Before the table: what stands there is plain to see, what is missing is not.
    ...(forgotten.length > 0 ? [paragraph(said.forgotten(words.listed(forgotten)))] : []),
    ...table(
      columns(
        [said.area, ...shown.map((_, i) => String(i + 1)), said.total],
        [5, ...shown.map((): [number, 'end'] => [0.8, 'end']), [1, 'end']],
      ),
      covered.map(({ area, standards, total }) => [
        areaName(writer, area),
        ...shown.map((_, i) => (standards[i] ? String(standards[i]) : '')),
        String(total),
      ]),
    ),
    ...(unplaced > 0 ? [paragraph(said.unplaced(unplaced))] : []),
  ]);
}

function areaName({ words }: Writer, area: keyof Writer['words']['analysis']['areas']): string {
  const side = area.split('/')[0] as keyof Writer['words']['analysis']['sides'];
  return words.pair(words.analysis.sides[side], words.analysis.areas[area]);
}
