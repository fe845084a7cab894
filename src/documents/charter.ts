import type { Encounter, Standard } from '../model/project.js';
import { activeStandards } from '../pipeline/selection.js';
import { bullets, paragraph, section } from './compose.js';
import { frame, type Setting } from './frame.js';
import type { Block, DocumentTree } from './tree.js';

/**
 * The customer charter: the published standards as promises in customers' words, and nothing else.
 * None at all while no standard is published.
 */
export function buildCharter(setting: Setting): DocumentTree | undefined {
  const { writer, inserts } = setting;
  const { words, project } = writer;
  const { documents = {}, organization } = project.config;
  const promises = project.encounters.flatMap((encounter): Block[] => {
    const published = publishedIn(encounter);
    const said = published.map(({ data }) => writer.sentence(data.promise ?? data.statement));
    return said.length === 0
      ? []
      : section(1, `encounter-${encounter.id}`, writer.text(encounter.data.name), [bullets(said)]);
  });
  if (promises.length === 0) return undefined;
  const measured = project.encounters.flatMap(publishedIn).every((standard) => standard.data.measure !== undefined);
  const validity = [
    documents.effective && words.charter.validFrom(words.date(documents.effective)),
    documents.review && words.charter.reviewedBy(words.date(documents.review)),
  ].filter(Boolean);
  const { confidentiality: _, ...charter } = frame(setting, {
    kind: 'charter',
    name: 'charter',
    title: words.charter.title,
    cover: 'block',
    body: [
      paragraph(words.charter.intro(writer.text(organization.name)), 'lead'),
      ...(inserts.get('charter.opening') ?? []),
      ...promises,
      ...section(1, 'keeping', words.charter.keeping, [
        paragraph(words.charter.keepingText(measured)),
        ...(validity.length > 0 ? [paragraph(validity.join(words.afterSentence))] : []),
      ]),
      ...(inserts.get('charter.closing') ?? []),
    ],
  });
  // Whatever the other documents are, this one is for everybody.
  return charter;
}

function publishedIn(encounter: Encounter): Standard[] {
  return activeStandards(encounter.behaviors).filter((standard) => standard.data.published === true);
}
