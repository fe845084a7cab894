import { textIn } from '../../../model/text.js';
import { documentNumber, type Setting } from '../../frame.js';
import type { DocumentTree, Property } from '../../tree.js';
import type { Writer } from '../../writer.js';

/** What the cover of a standard states: its number, the one it replaces, its dates and who issues it. */
export function coverProperties(writer: Writer): Property[] {
  const { cover } = writer.words.gbt;
  const { documents = {}, organization } = writer.project.config;
  const { manual, approvals = [], effective } = documents;
  // Where nobody says when it was issued, it was when the last person approved it.
  const approved = approvals.flatMap(({ date }) => date ?? []).toSorted();
  const stated: [label: string, value: string | undefined][] = [
    [cover.number, manual?.number ?? documentNumber(documents.number, 'manual')],
    [cover.replaces, manual?.replaces],
    [cover.issued, writer.date(manual?.issued ?? approved.at(-1))],
    [cover.effective, writer.date(effective)],
    [cover.issuer, writer.text(organization.name)],
  ];
  return stated.flatMap(([label, value]) => (value === undefined ? [] : [{ label, value }]));
}

/** The English title below the Chinese one, where the project is written in both languages. */
export function englishTitle({ writer, sideBySide }: Setting): Pick<DocumentTree, 'subtitle'> {
  const { project, locale, words } = writer;
  // A document in both languages has both titles already.
  if (locale !== 'zh-CN' || sideBySide || !project.locales.includes('en')) return {};
  const names = project.services.map(({ data }) => textIn(data.name, 'en', project.locales[0]));
  return names.length === 0 ? {} : { subtitle: words.gbt.englishTitle(names.join(', ')) };
}
