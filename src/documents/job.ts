import type { Text } from '../model/locale.js';
import type { Role } from '../model/project.js';
import { dutiesOf, type JobDuty, ownedBy, standardsOf } from '../pipeline/duties.js';
import { bullets, columns, facts, inlines, paragraph, section, table } from './compose.js';
import { frame, paragraphs, type Setting } from './frame.js';
import type { Block, DocumentTree, Inline } from './tree.js';
import type { Writer } from './writer.js';

/** A job description: its duties are ranked, and judged by the standards they carry. */
export function buildJob(setting: Setting, role: Role, seq: number): DocumentTree {
  const { writer } = setting;
  const { words } = writer;
  const { data } = role;
  const title = words.job;
  return frame(setting, {
    kind: 'job',
    name: `job-${role.id}`,
    seq,
    title: writer.text(data.title),
    subtitle: title.subtitle,
    cover: 'block',
    ...(data.review && { review: data.review }),
    body: [
      ...position(writer, role),
      ...section(1, 'purpose', title.purpose, paragraphs(writer, data.purpose)),
      ...section(1, 'duties', title.duties, duties(writer, role)),
      ...section(1, 'kpis', title.kpis, kpis(writer, role)),
      ...section(1, 'authority', title.authority, list(writer, data.authority)),
      ...section(1, 'procedures', title.procedures, procedures(setting, role)),
      ...section(1, 'qualifications', title.qualifications, qualifications(writer, role)),
      ...section(1, 'training', title.training, list(writer, data.training)),
      ...section(1, 'environment', title.environment, environment(writer, role)),
      ...section(1, 'employment', title.employment, employment(writer, role)),
      ...section(1, 'entitlements', title.entitlements, list(writer, data.entitlements)),
      ...section(1, 'review', title.review, review(writer, role)),
    ],
  });
}

function position(writer: Writer, { data, reportsTo, reports }: Role): Block[] {
  const { words } = writer;
  const { classification } = data;
  const grade = classification?.grade;
  return facts([
    [words.job.reportsTo, writer.roleTitle(reportsTo)],
    [words.job.reports, writer.listed(reports.map((role) => writer.roleTitle(role)))],
    [words.job.family, writer.text(classification?.family)],
    [words.job.group, writer.text(classification?.group)],
    [words.job.grade, grade === undefined ? undefined : String(grade)],
    [words.job.rank, writer.text(classification?.rank)],
  ]);
}

function duties(writer: Writer, role: Role): Block[] {
  const { words } = writer;
  const all = dutiesOf(role);
  if (all.length === 0) return [];
  return [
    paragraph(words.job.dutiesText),
    ...table(
      columns(words.job.dutyColumns, [[0.7, 'end'], 6, 2, [1.4, 'end'], 6]),
      all.map((duty) => [
        String(duty.rank),
        dutyText(writer, duty),
        duty.essential ? words.job.essential : words.job.occasional,
        duty.written?.data.share === undefined ? '' : writer.quantity(duty.written.data.share),
        duty.standards.map((standard) => writer.statement(standard)),
      ]),
    ),
  ];
}

function dutyText(writer: Writer, { written, derivedFrom }: JobDuty): Inline[][] {
  if (written) return [inlines(writer.text(written.data.does))];
  return [
    inlines(writer.text(derivedFrom?.data.does ?? '')),
    [{ type: 'badge', tone: 'plain', text: writer.words.job.derived }],
  ];
}

function kpis(writer: Writer, role: Role): Block[] {
  const { words } = writer;
  const carried = standardsOf(role);
  const owned = ownedBy(role).filter((standard) => !carried.includes(standard));
  return [
    ...(carried.length > 0 ? [paragraph(words.job.kpisText)] : []),
    ...table(
      columns(words.job.kpiColumns, [6, 2, 3, 3, 2]),
      carried.map((standard) => [
        writer.statement(standard),
        words.kinds[standard.data.kind],
        writer.quantity(standard.data.target),
        writer.quantity(standard.data.floor),
        writer.rhythm(standard.data.measure?.every),
      ]),
    ),
    ...(owned.length > 0
      ? [paragraph(words.job.ownsText), bullets(owned.map((standard) => writer.statement(standard)))]
      : []),
  ];
}

/** Written procedures, and the SOPs of the encounters the role acts in. */
function procedures({ writer, built }: Setting, role: Role): Block[] {
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

function qualifications(writer: Writer, { data: { qualifications: asked } }: Role): Block[] {
  const { job } = writer.words;
  const several = (texts: Text[] | undefined) =>
    (texts ?? []).map((one) => writer.text(one)).join(writer.words.between);
  return facts([
    [job.education, writer.text(asked?.education)],
    [job.experience, writer.text(asked?.experience)],
    [job.knowledge, several(asked?.knowledge)],
    [job.skills, several(asked?.skills)],
    [job.abilities, several(asked?.abilities)],
    [job.qualities, several(asked?.qualities)],
  ]);
}

function environment(writer: Writer, { data }: Role): Block[] {
  const { job } = writer.words;
  return facts([
    [job.physical, writer.text(data.environment?.physical)],
    [job.social, writer.text(data.environment?.social)],
  ]);
}

function employment(writer: Writer, { data: { employment: terms } }: Role): Block[] {
  const { job } = writer.words;
  return facts([
    [job.contract, writer.text(terms?.contract)],
    [job.hours, writer.text(terms?.hours)],
    [job.pay, writer.text(terms?.pay)],
    [job.place, writer.text(terms?.place)],
  ]);
}

function review(writer: Writer, { data }: Role): Block[] {
  const { job } = writer.words;
  const when = writer.date(data.review);
  return [
    paragraph(when === undefined ? job.undated : job.reviewText(when)),
    { type: 'signatures', rows: [{ role: job.holder }, { role: job.manager }] },
  ];
}

function list(writer: Writer, texts: Text[] | undefined): Block[] {
  return texts && texts.length > 0 ? [bullets(texts.map((one) => writer.text(one)))] : [];
}
