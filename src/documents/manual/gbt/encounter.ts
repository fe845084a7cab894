import type { Encounter, Role, Standard, Step } from '../../../model/project.js';
import { isCustomerDefined } from '../../../pipeline/chain.js';
import { activeStandards, isSelected } from '../../../pipeline/selection.js';
import { bullets, inlines, paragraph } from '../../compose.js';
import type { Block } from '../../tree.js';
import type { Writer } from '../../writer.js';
import type { Clause } from './clauses.js';
import { hasModal, inModals, within } from './phrasing.js';

/** The chapter of an encounter: its process, conduct, standards, recovery and recommendations, clause by clause. */
export function encounterChapter(writer: Writer, encounter: Encounter): Clause {
  const { gbt } = writer.words;
  const name = writer.text(encounter.data.name);
  const service = writer.project.services.length > 1 ? writer.text(encounter.service?.data.name) : undefined;
  const parts: [title: string, clauses: Clause[]][] = [
    [gbt.commonly, general(writer, encounter)],
    [gbt.process, encounter.steps.flatMap((step, i) => stepClauses(writer, step, i + 1))],
    [gbt.conduct, conduct(writer, encounter)],
    [gbt.standards, standards(writer, encounter)],
    [gbt.recovery, [...recovery(writer, encounter), ...authority(writer, encounter)]],
    [gbt.recommendations, recommendations(writer, encounter)],
  ];
  return {
    keys: [`encounter:${encounter.id}`],
    id: `encounter-${encounter.id}`,
    title: service ? writer.words.pair(service, name) : name,
    clauses: parts.flatMap(([title, clauses]) => (clauses.length === 0 ? [] : [{ title, clauses }])),
  };
}

const said = (...blocks: Block[]): Clause => ({ blocks: () => blocks });

function general(writer: Writer, { data, segments }: Encounter): Clause[] {
  const { gbt, known } = writer.words;
  const names = writer.listed(segments.map((segment) => writer.text(segment.data.name)));
  const { description, channel } = data;
  const note = data.known === 'observed' ? undefined : data.known && writer.words.manual.presumed(known[data.known]);
  const clauses = [
    ...(description === undefined ? [] : [said(paragraph(inModals(writer.sentence(description), writer.locale)))]),
    ...(channel === undefined ? [] : [said(paragraph(gbt.reached(gbt.ways[channel])))]),
    ...(names === '' ? [] : [said(paragraph(gbt.for(names)))]),
  ];
  const notes = data.known === undefined ? writer.words.manual.unsaid : note;
  return notes === undefined ? clauses : [...clauses, said(paragraph(gbt.note(notes), 'small'))];
}

/** What the organization does in a step, and how long the customer may wait there. */
function stepClauses(writer: Writer, { data, onstage, backstage }: Step, number: number): Clause[] {
  const { gbt } = writer.words;
  const evidence = writer.listed((data.evidence ?? []).map((one) => writer.text(one)));
  const acts = [
    data.onstage && gbt.acts(titleOf(writer, onstage), actionOf(writer, data.onstage.action)),
    data.backstage && gbt.actsBehind(titleOf(writer, backstage), actionOf(writer, data.backstage.action)),
    evidence && gbt.shown(evidence),
  ].flatMap((one) => (one === undefined || one === '' ? [] : [one]));
  const wait = data.wait && gbt.wait(writer.quantity(data.wait.standard), writer.quantity(data.wait.tolerable));
  const waiting = wait === undefined ? [] : [paragraph(wait)];
  if (acts.length === 0) return waiting.map((one) => said(one));
  const keys = [onstage, backstage].flatMap((role) => (role ? [`role:${role.id}`] : []));
  const lead = paragraph(gbt.step(data.customer && writer.text(data.customer), number));
  return [{ keys, blocks: () => [lead, bullets(ended(writer, acts)), ...waiting] }];
}

/** Role by role, what each has to do at this encounter. */
function conduct(writer: Writer, { behaviors }: Encounter): Clause[] {
  const byRole = new Map<Role | undefined, string[]>();
  for (const behavior of behaviors.filter(isSelected)) {
    const does = actionOf(writer, behavior.data.does);
    byRole.set(behavior.role, [...(byRole.get(behavior.role) ?? []), does]);
  }
  return Array.from(byRole, ([role, does]) => ({
    keys: role ? [`role:${role.id}`] : [],
    blocks: () => [paragraph(writer.words.gbt.conductOf(titleOf(writer, role))), bullets(ended(writer, does))],
  }));
}

function standards(writer: Writer, { behaviors }: Encounter): Clause[] {
  const active = activeStandards(behaviors);
  if (active.length === 0) return [said(paragraph(writer.words.gbt.noStandards))];
  return active.map((standard) => ({
    keys: [`standard:${standard.id}`],
    blocks: () => [standardParagraph(writer, standard), ...companyDefined(writer, standard)],
  }));
}

function standardParagraph(writer: Writer, standard: Standard): Block {
  const { words, locale } = writer;
  const written = inModals(writer.sentence(standard.data.statement), locale);
  const statement = hasModal(written, locale) ? written : words.gbt.ensure(within(written, locale));
  return paragraph([...inlines(`${statement} `), writer.code(standard)]);
}

function companyDefined({ words }: Writer, standard: Standard): Block[] {
  return isCustomerDefined(standard) ? [] : [paragraph(words.gbt.note(words.manual.companyDefined), 'small')];
}

function recovery(writer: Writer, { steps }: Encounter): Clause[] {
  return steps.flatMap(({ data: { fail } }) => {
    if (fail?.recovery === undefined) return [];
    const how = within(inModals(writer.sentence(fail.recovery), writer.locale), writer.locale);
    return [said(paragraph(writer.words.gbt.recover(writer.text(fail.point), how)))];
  });
}

/** What those who face the customer here may decide themselves. */
function authority(writer: Writer, { steps, behaviors }: Encounter): Clause[] {
  const facing = [...steps.map(({ onstage }) => onstage), ...behaviors.filter(isSelected).map(({ role }) => role)];
  const roles = new Set(facing.filter((role) => role !== undefined));
  return [...roles].flatMap((role): Clause[] => {
    // "May refund the fee" says the modal verb that leads the list already.
    const may = (role.data.authority ?? []).map((one) =>
      within(writer.text(one).replace(/^(?:may |can |可以|可)/i, ''), writer.locale),
    );
    if (may.length === 0) return [];
    const lead = paragraph(writer.words.gbt.authority(titleOf(writer, role) ?? ''));
    return [{ keys: [`role:${role.id}`], blocks: () => [lead, bullets(ended(writer, may))] }];
  });
}

/** The service customers desire, where they said so, is recommended: what is required lies below it. */
function recommendations(writer: Writer, { expectations }: Encounter): Clause[] {
  return expectations.flatMap((one) => {
    const { desired } = one.data;
    if (desired === undefined) return [];
    return [said(paragraph(writer.words.gbt.desired(writer.saysOrSupposed(one), writer.sentence(desired))))];
  });
}

function actionOf(writer: Writer, action: Parameters<Writer['text']>[0]): string {
  return within(inModals(writer.text(action) ?? '', writer.locale), writer.locale);
}

function titleOf(writer: Writer, role: Role | undefined): string | undefined {
  const title = writer.roleTitle(role);
  return title === undefined ? undefined : within(title, writer.locale);
}

/** The items of a list that one sentence runs through: semicolons between them, a full stop at the end. */
function ended(writer: Writer, items: string[]): string[] {
  const { listEnds } = writer.words.gbt;
  return items.map(
    (one, i) => one.replace(/[.。;；]$/u, '') + (i === items.length - 1 ? listEnds.last : listEnds.other),
  );
}
