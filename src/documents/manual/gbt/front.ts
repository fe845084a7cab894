import type { Text } from '../../../model/locale.js';
import type { Change } from '../../../pipeline/changes/changes.js';
import { oldestFirst } from '../../../pipeline/changes/order.js';
import { bullets, paragraph } from '../../compose.js';
import type { Setting } from '../../frame.js';
import { insert, insertBelow } from '../../inserts.js';
import type { Block } from '../../tree.js';
import type { Writer } from '../../writer.js';
import type { Clause, References } from './clauses.js';
import { within } from './phrasing.js';

/** What the document is about: the services, or the organization where there are none. */
export function subjectOf(writer: Writer): string {
  const { services, config } = writer.project;
  const names = services.map((service) => writer.text(service.data.name));
  return names.length > 0 ? writer.listed(names) : writer.text(config.organization.name);
}

/** The foreword with the statements GB/T 1.1-2020 asks for, and the history of the document. */
export function foreword(setting: Setting, references: References, withHistory: boolean): Block[] {
  const { writer } = setting;
  const { gbt } = writer.words;
  const { organization, documents = {} } = writer.project.config;
  const name = writer.text(organization.name);
  const people = (documents.approvals ?? []).flatMap((one) =>
    one.name === undefined ? [] : [writer.words.pair(writer.text(one.role), writer.text(one.name))],
  );
  return [
    paragraph(gbt.drafted),
    ...(documents.manual?.replaces === undefined ? [] : [paragraph(gbt.replaced(documents.manual.replaces))]),
    ...(withHistory ? technicalChanges(setting, references) : []),
    paragraph(gbt.patents),
    paragraph(gbt.proposed(name)),
    paragraph(gbt.drafters(name)),
    ...(people.length > 0 ? [paragraph(gbt.people), bullets(people)] : []),
    ...(withHistory ? editions(writer) : []),
  ];
}

/** What changed in the standards with the newest revision. */
function technicalChanges({ writer, history }: Setting, references: References): Block[] {
  const { gbt } = writer.words;
  const revisions = writer.project.config.documents?.revisions ?? [];
  const newest = oldestFirst(revisions).at(-1) ?? -1;
  const changes = history?.changes.get(newest);
  if (!history || !changes) return [];
  const version = revisions[newest]?.version ?? '';
  if (changes.length === 0) return [paragraph(gbt.unchanged(version))];
  const line = ({ kind, id, before, after, differences }: Change) => {
    const statement = writer.text((after ?? before)?.data.statement) ?? id;
    const clause = references.of(`standard:${id}`);
    const see = clause === undefined ? '' : gbt.change.see(clause);
    if (kind === 'added') return gbt.change.added(statement, see);
    if (kind === 'retired') return gbt.change.retired(statement);
    const fields = history.words.fields as Record<string, string>;
    return gbt.change.changed(statement, writer.listed(differences.map(({ field }) => fields[field])), see);
  };
  return [paragraph(gbt.changed(version)), bullets(changes.map(line))];
}

function editions(writer: Writer): Block[] {
  const { gbt } = writer.words;
  const revisions = writer.project.config.documents?.revisions ?? [];
  if (revisions.length === 0) return [];
  const lines = revisions.map(({ version, date, change }) =>
    gbt.edition(version, writer.date(date), writer.sentence(change)),
  );
  return [paragraph(gbt.editions), bullets(lines)];
}

/** Chapter 1: what the document specifies, and what it is applicable to. */
export function scope(setting: Setting): Clause {
  const { writer } = setting;
  const { gbt } = writer.words;
  const { services, segments, config } = writer.project;
  const subject = subjectOf(writer);
  const scopes = services.flatMap(({ data }) => (data.scope === undefined ? [] : [data.scope]));
  const applies = (text: Text) => paragraph(gbt.applies(within(writer.sentence(text), writer.locale)));
  return {
    title: gbt.scope,
    blocks: () => [
      paragraph(gbt.specifies(within(subject, writer.locale))),
      ...(scopes.length > 0
        ? scopes.map(applies)
        : [paragraph(gbt.appliesTo(writer.text(config.organization.name), within(subject, writer.locale)))]),
      ...(segments.length === 0
        ? []
        : [
            paragraph(gbt.segments),
            bullets(segments.map(({ data }) => gbt.segment(writer.text(data.name), writer.text(data.description)))),
          ]),
      ...insertBelow(setting, 'manual.purpose'),
    ],
  };
}

/** Chapter 2, which is there also where there are none. */
export function normativeReferences(writer: Writer): Clause {
  const { gbt } = writer.words;
  const listed = writer.project.config.documents?.manual?.references ?? [];
  return {
    title: gbt.references,
    blocks: () =>
      listed.length === 0
        ? [paragraph(gbt.noReferences)]
        : [paragraph(gbt.referred), ...listed.map((one) => paragraph(writer.text(one)))],
  };
}

/** The client's own foreword stands as the introduction: the foreword proper is the document's own. */
export function introduction(setting: Setting): Block[] {
  const blocks = insert(setting, 'manual.foreword');
  return blocks[0]?.type === 'heading' ? blocks.slice(1) : blocks;
}
