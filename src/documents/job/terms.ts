import type { Text } from '../../model/locale.js';
import type { Role } from '../../model/project.js';
import { bullets, facts, inlines, keep, lines, paragraph, row } from '../compose.js';
import type { Setting } from '../frame.js';
import type { Block, Inline } from '../tree.js';
import type { Writer } from '../writer.js';

export function position(writer: Writer, { data, reportsTo, reports }: Role): Block[] {
  const { words } = writer;
  const { classification } = data;
  const grade = classification?.grade;
  return [
    ...facts([
      [words.job.reportsTo, writer.roleTitle(reportsTo)],
      [words.job.reports, writer.listed(reports.map((role) => writer.roleTitle(role)))],
    ]),
    ...row([
      [words.job.family, writer.text(classification?.family), 1],
      [words.job.group, writer.text(classification?.group), 1],
      [words.job.grade, grade === undefined ? undefined : String(grade), 1],
      [words.job.rank, writer.text(classification?.rank), 1],
    ]),
  ];
}

/** Written procedures, and the SOPs of the encounters the role acts in. */
export function procedures({ writer, built }: Setting, role: Role): Block[] {
  const acting = writer.project.encounters.filter(
    (encounter) =>
      encounter.behaviors.some((behavior) => behavior.role === role) ||
      encounter.steps.some((step) => step.onstage === role || step.backstage === role),
  );
  const sops = acting.map((encounter): Inline[] => {
    const name = inlines(writer.text(encounter.data.name));
    // A link only to what is made in the same build: alone, a job description leads nowhere.
    return built('sop') ? [{ type: 'link', to: { document: `sop-${encounter.id}` }, content: name }] : name;
  });
  return [
    ...list(writer, role.data.procedures),
    ...(sops.length > 0 ? [paragraph(writer.words.job.sops), bullets(sops)] : []),
  ];
}

export function qualifications(writer: Writer, { data: { qualifications: asked } }: Role): Block[] {
  const { job } = writer.words;
  const several = (texts: Text[] = []) => lines(texts.map((one) => writer.text(one)));
  return facts([
    [job.education, writer.text(asked?.education)],
    [job.experience, writer.text(asked?.experience)],
    [job.knowledge, several(asked?.knowledge)],
    [job.skills, several(asked?.skills)],
    [job.abilities, several(asked?.abilities)],
    [job.qualities, several(asked?.qualities)],
  ]);
}

export function environment(writer: Writer, { data }: Role): Block[] {
  const { job } = writer.words;
  return facts([
    [job.physical, writer.text(data.environment?.physical)],
    [job.social, writer.text(data.environment?.social)],
  ]);
}

export function employment(writer: Writer, { data: { employment: terms } }: Role): Block[] {
  const { job } = writer.words;
  return facts([
    [job.contract, writer.text(terms?.contract)],
    [job.hours, writer.text(terms?.hours)],
    [job.pay, writer.text(terms?.pay)],
    [job.place, writer.text(terms?.place)],
  ]);
}

export function review(writer: Writer, { data }: Role): Block[] {
  const { job } = writer.words;
  const when = writer.date(data.review);
  return [
    // Lines to sign never stand on a page of their own.
    keep(paragraph(when === undefined ? job.undated : job.reviewText(when)), {
      type: 'signatures',
      rows: [{ role: job.holder }, { role: job.manager }],
    }),
  ];
}

export function list(writer: Writer, texts: Text[] | undefined): Block[] {
  return texts && texts.length > 0 ? [bullets(texts.map((one) => writer.text(one)))] : [];
}
