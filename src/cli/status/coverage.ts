import type { DocumentWords } from '../../locales/en/documents.js';
import type { Encounter, Project, Segment } from '../../model/project.js';
import { coverageOf } from '../../pipeline/analysis/coverage.js';
import { SEGMENT_TESTS, segmentProfiles } from '../../pipeline/analysis/segment-profile.js';
import { type Side, STRONG, serviceTypeOf } from '../../pipeline/analysis/service-type.js';
import type { Output } from '../output.js';
import { drawTable } from '../table.js';
import { wrapText } from '../wrap.js';

interface Say {
  output: Output;
  words: DocumentWords;
  name(one: Encounter | Segment): string;
}

/** What the standards of a project cover: areas by encounters, segments, the type of service of each encounter. */
export function coverageText(project: Project, say: Say): string {
  return [...areas(project, say), ...segments(project, say), ...types(project, say)].join('\n\n');
}

function areas(project: Project, { output, words, name }: Say): string[] {
  const { coverage: said, areas: names, sides } = words.analysis;
  const { encounters, areas: rows, unplaced } = coverageOf(project);
  const side = (area: string) => sides[area.split('/')[0] as keyof typeof sides];
  const forgotten = rows.filter(({ total }) => total === 0).map(({ area }) => names[area]);
  return [
    output.paint.bold(said.title),
    encounters.map((encounter, i) => `${i + 1} ${name(encounter)}`).join('\n'),
    drawTable(
      [said.area, ...encounters.map((_, i) => String(i + 1)), said.total],
      rows.map(({ area, standards, total }) => [
        words.pair(side(area), names[area]),
        ...standards.map((n) => (n > 0 ? String(n) : '')),
        total > 0 ? String(total) : output.paint.yellow('0'),
      ]),
      output,
      { whole: encounters.map((_, i) => i + 1) },
    ),
    [
      ...(forgotten.length > 0 ? wrapText(said.forgotten(words.listed(forgotten)), output.width) : []),
      ...(unplaced > 0 ? wrapText(said.unplaced(unplaced), output.width) : []),
    ].join('\n'),
  ].filter((block) => block !== '');
}

function segments(project: Project, { output, words, name }: Say): string[] {
  const { segments: said } = words.analysis;
  const profiles = segmentProfiles(project);
  if (profiles.length === 0) return [];
  return [
    output.paint.bold(said.title),
    drawTable(
      [said.segment, ...SEGMENT_TESTS.map((test) => said.testNames[test]), ...said.figures],
      profiles.map(({ segment, tests, expectations, importance, performance }) => [
        segment ? name(segment) : said.everyone,
        ...SEGMENT_TESTS.map((test) => (segment ? said.tests[tests[test]] : '')),
        String(expectations),
        importance?.toFixed(1) ?? '',
        performance?.toFixed(1) ?? '',
      ]),
      output,
      { whole: [] },
    ),
  ];
}

function types(project: Project, { output, words, name }: Say): string[] {
  const { types: said } = words.analysis;
  if (project.encounters.length === 0) return [];
  const mean = ({ performance }: Side) => performance?.toFixed(1) ?? '';
  return [
    output.paint.bold(said.title),
    wrapText(said.text(STRONG), output.width).join('\n'),
    drawTable(
      said.columns,
      project.encounters.map((encounter) => {
        const { procedural, personal, type, assumed } = serviceTypeOf(encounter);
        const named = type ? said.names[type] : said.unknown;
        return [
          name(encounter),
          mean(procedural),
          mean(personal),
          type && assumed ? said.markedAssumed(named) : named,
          type ? said.messages[type] : '',
        ];
      }),
      output,
      { whole: [] },
    ),
  ];
}
