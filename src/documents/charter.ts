import type { Encounter, Standard } from '../model/project.js';
import { CHARTER_SECTIONS, type CharterSection } from '../model/schema/sections.js';
import { activeStandards } from '../pipeline/selection.js';
import { bullets, keep, paragraph, section } from './compose.js';
import { contactFacts } from './contact.js';
import { draftStatus } from './draft-basis.js';
import { frame, type Setting } from './frame.js';
import { insert } from './inserts.js';
import { arranged, type Sections } from './sections.js';
import type { Block, DocumentTree } from './tree.js';
import type { Writer } from './writer.js';

/**
 * The customer charter: the published standards as promises in customers' words, and how they are
 * kept. None at all while no standard is published.
 */
export function buildCharter(setting: Setting): DocumentTree | undefined {
  const { writer } = setting;
  const { words, project } = writer;
  const published = project.encounters.flatMap(publishedIn);
  if (published.length === 0) return undefined;
  const chosen = project.config.documents?.charter?.sections ?? CHARTER_SECTIONS;
  const { confidentiality: _, ...charter } = frame(setting, {
    kind: 'charter',
    name: 'charter',
    title: words.charter.title,
    cover: 'block',
    notes: draftStatus(writer, published),
    body: [
      paragraph(words.charter.intro(writer.text(project.config.organization.name)), 'lead'),
      ...insert(setting, 'charter.opening'),
      ...arranged(sectionsOf(writer, published, chosen), chosen),
      ...insert(setting, 'charter.closing'),
    ],
  });
  // Whatever the other documents are, this one is for everybody.
  return charter;
}

/** What makes each section of the charter. */
function sectionsOf(
  writer: Writer,
  published: Standard[],
  chosen: readonly CharterSection[],
): Sections<CharterSection> {
  const { charter } = writer.words;
  const above = chosen.slice(0, chosen.indexOf('failing')).includes('promises');
  return {
    promises: () => writer.project.encounters.flatMap((encounter) => promises(writer, encounter)),
    failing: () => section(1, 'failing', charter.failing, kept(failing(writer, above))),
    keeping: () => section(1, 'keeping', charter.keeping, kept(keeping(writer, published))),
  };
}

/** A few lines that belong together: none of them alone on the next page. */
function kept(blocks: Block[]): Block[] {
  return blocks.length > 0 ? [keep(...blocks)] : [];
}

function promises(writer: Writer, encounter: Encounter): Block[] {
  const said = publishedIn(encounter).map(({ data }) => writer.sentence(data.promise ?? data.statement));
  return section(
    1,
    `encounter-${encounter.id}`,
    writer.text(encounter.data.name),
    said.length === 0 ? [] : [bullets(said)],
  );
}

/**
 * Where and how to complain, and which promises then hold: those made for the encounters that are about
 * complaints, where they stand `above`.
 */
function failing(writer: Writer, above: boolean): Block[] {
  const { words, project } = writer;
  const channels = new Set(project.encounters.flatMap(({ data }) => data.channel ?? []));
  const remedies = project.encounters.filter(
    (encounter) => isAboutComplaints(encounter) && publishedIn(encounter).length > 0,
  );
  const where = remedies.map(({ data }) => words.quoted(writer.text(data.name)));
  return [
    paragraph(words.charter.failingText([...channels].map((channel) => words.charter.ways[channel]))),
    ...contactFacts(writer),
    paragraph(words.charter.remedy(above ? where : [])),
  ];
}

/** After the sale, and judged by the records of complaints. */
function isAboutComplaints({ data, behaviors }: Encounter): boolean {
  return (
    data.stage === 'after' &&
    activeStandards(behaviors).some((standard) => standard.data.measure?.source === 'complaints')
  );
}

function keeping(writer: Writer, published: Standard[]): Block[] {
  const { words, project } = writer;
  const { effective, review } = project.config.documents ?? {};
  const sources = new Set(published.flatMap(({ data }) => data.measure?.source ?? []));
  const means = [...sources].map((source) => words.charter.means[source]);
  const said = [
    words.charter.keepingText(published.every(({ data }) => data.measure !== undefined)),
    means.length > 0 && words.charter.checkedWith(means),
  ];
  const validity = [
    effective && words.charter.validFrom(words.date(effective)),
    review && words.charter.reviewedBy(words.date(review)),
  ];
  return [said, validity]
    .map((sentences) => sentences.filter(Boolean).join(words.afterSentence))
    .flatMap((text) => (text === '' ? [] : [paragraph(text)]));
}

function publishedIn(encounter: Encounter): Standard[] {
  return activeStandards(encounter.behaviors).filter((standard) => standard.data.published === true);
}
