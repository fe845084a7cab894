import type { ImportedList } from '../../exchange/list/import-list.js';
import type { ReadRow } from '../../exchange/list/read-list.js';
import type { ExchangeWords } from '../../locales/en/exchange.js';
import { Failure } from '../../model/failure.js';
import { linkProject } from '../../model/link.js';
import { schemaLine } from '../../workspace/localized-yaml.js';
import { newBlueprint } from '../../workspace/new-blueprint.js';
import { parseYaml } from '../../workspace/yaml-source.js';

/** No larger file is read. */
const MAX_BYTES = 8 * 1024 * 1024;

/**
 * The draft of a list as a file: each part below a comment that names its row and holds what the format
 * has no place for, such as remarks and owners.
 * @throws Failure `import-too-large`, `import-unsound`
 */
export function blueprintText(
  { draft, report }: ImportedList,
  file: string,
  into: string,
  words: ExchangeWords['list'],
): string {
  const notes = new Map([...draft.origins].map(([id, row]) => [id, notesOf(row, file, report.columns, words)]));
  const text = `${schemaLine(into)}${newBlueprint(draft.blueprint, [words.head(file)], notes)}`;
  if (Buffer.byteLength(text) > MAX_BYTES) throw new Failure('import-too-large', { file, limit: MAX_BYTES });
  refuseUnsound(into, text);
  return text;
}

function notesOf(
  row: ReadRow,
  file: string,
  columns: ImportedList['report']['columns'],
  words: ExchangeWords['list'],
): string[] {
  const owner = columns.find(({ kind }) => kind === 'owner');
  return [
    words.origin(file, row.row.number),
    ...(row.owner !== undefined && owner ? [words.remark(owner.header, row.owner)] : []),
    ...row.remarks.map(({ header, text }) => words.remark(header, text)),
  ];
}

/** Whatever a list holds, the file must read back: better none than one that has to be mended. */
function refuseUnsound(file: string, text: string): void {
  const source = parseYaml(file, text);
  const { invalid, duplicates } = linkProject([{ kind: 'blueprint', source, laidOver: false }]);
  const problems = [
    ...source.problems.map(({ code }) => code),
    ...invalid.map(({ violation }) => violation.code),
    ...duplicates.map(({ id }) => id),
  ];
  if (problems.length > 0) throw new Failure('import-unsound', { file, problems: problems.slice(0, 5) }, 'machine');
}
