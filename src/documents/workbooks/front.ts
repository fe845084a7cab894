import type { Assumption } from '../../pipeline/evidence.js';
import { draftBasis } from '../draft-basis.js';
import { brandOf } from '../frame.js';
import type { SheetRow, Workbook } from '../workbook.js';
import { textCell } from './cells.js';
import type { Speaker, Voice } from './voice.js';

/** What every workbook of a project shares. */
export function workbookFrame(voice: Voice): Omit<Workbook, 'kind' | 'name' | 'title' | 'sheets'> {
  const [{ writer }] = voice.speakers;
  const { documents = {}, organization } = writer.project.config;
  const { brand, effective, confidentiality } = documents;
  const [{ locale: main }, ...others] = voice.speakers.map((speaker) => speaker.writer) as [Writer, ...Writer[]];
  return {
    locales: [main, ...others.map(({ locale }) => locale)],
    organization: voice.line((speaker) => speaker.writer.text(organization.name)),
    brand: brandOf(brand?.color, brand?.font, undefined),
    paper: brand?.paper ?? 'A4',
    ...(effective && { date: effective }),
    ...(confidentiality && { confidentiality: voice.line((speaker) => speaker.writer.text(confidentiality)) }),
    page: writer.words.labels.page,
  };
}

type Writer = Speaker['writer'];

/**
 * The first two rows of a sheet: its title; whose it is, its number and version, whether it is a draft and
 * on which assumptions it rests.
 */
export function titleRows(
  voice: Voice,
  title: string,
  code: string,
  assumptions: readonly Assumption[] = [],
): SheetRow[] {
  return [
    { cells: [textCell(title, 'title')], height: 30 },
    { cells: [textCell(properties(voice, code, assumptions), 'subtitle')] },
  ];
}

function properties(voice: Voice, code: string, assumptions: readonly Assumption[]): string {
  const [{ writer }] = voice.speakers;
  const { documents = {}, organization } = writer.project.config;
  const { number, version, effective, watermark } = documents;
  return [
    voice.line((speaker) => speaker.writer.text(watermark)),
    voice.line((speaker) => speaker.writer.text(organization.name)),
    number?.replaceAll('{kind}', code).replaceAll('{seq}', '01'),
    version && voice.line(({ words }) => words.version(version)),
    effective && voice.line((speaker) => speaker.words.inForce(speaker.writer.words.date(effective))),
    voice.line((speaker) => basisText(speaker, assumptions)),
  ]
    .filter((one) => one !== undefined && one !== '')
    .join(' · ');
}

function basisText({ writer }: Speaker, assumptions: readonly Assumption[]): string {
  return draftBasis(writer, assumptions)
    .map(({ label, value }) => writer.words.pair(label, value))
    .join('');
}
