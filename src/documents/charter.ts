import type { Encounter, Standard } from '../model/project.js';
import { activeStandards } from '../pipeline/selection.js';
import { bullets, paragraph, section } from './compose.js';
import { draftStatus } from './draft-basis.js';
import { frame, type Setting } from './frame.js';
import type { Block, DocumentTree } from './tree.js';
import type { Writer } from './writer.js';

/**
 * The customer charter: the published standards as promises in customers' words, and how they are
 * kept. None at all while no standard is published.
 */
export function buildCharter(setting: Setting): DocumentTree | undefined {
  const { writer, inserts } = setting;
  const { words, project } = writer;
  const published = project.encounters.flatMap(publishedIn);
  if (published.length === 0) return undefined;
  const { confidentiality: _, ...charter } = frame(setting, {
    kind: 'charter',
    name: 'charter',
    title: words.charter.title,
    cover: 'block',
    notes: draftStatus(writer, published),
    body: [
      paragraph(words.charter.intro(writer.text(project.config.organization.name)), 'lead'),
      ...(inserts.get('charter.opening') ?? []),
      ...project.encounters.flatMap((encounter) => promises(writer, encounter)),
      ...section(1, 'failing', words.charter.failing, failing(writer)),
      ...section(1, 'keeping', words.charter.keeping, keeping(writer, published)),
      ...(inserts.get('charter.closing') ?? []),
    ],
  });
  // Whatever the other documents are, this one is for everybody.
  return charter;
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

/** How to complain, and which promises then hold: those made for the encounters that are about complaints. */
function failing(writer: Writer): Block[] {
  const { words, project } = writer;
  const channels = new Set(project.encounters.flatMap(({ data }) => data.channel ?? []));
  const remedies = project.encounters.filter(
    (encounter) => isAboutComplaints(encounter) && publishedIn(encounter).length > 0,
  );
  const where = remedies.map(({ data }) => words.quoted(writer.text(data.name)));
  return [
    paragraph(words.charter.failingText(writer.listed([...channels].map((channel) => words.charter.ways[channel])))),
    paragraph(words.charter.remedy(writer.listed(where))),
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
  const means = writer.listed([...sources].map((source) => words.charter.means[source]));
  const said = [
    words.charter.keepingText(published.every(({ data }) => data.measure !== undefined)),
    means && words.charter.checkedWith(means),
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
