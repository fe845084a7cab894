import type { Index } from '../../../model/project.js';
import { isActive } from '../../../pipeline/selection.js';
import { columns, paragraph, table } from '../../compose.js';
import type { Writer } from '../../writer.js';
import type { Clause } from './clauses.js';
import { inModals } from './phrasing.js';

/** The chapter of a service performance index; none where no standard in force belongs to it. */
export function indexChapter(writer: Writer, index: Index): Clause[] {
  const { gbt, manual } = writer.words;
  const { data } = index;
  const items = index.items.filter((item) => isActive(item.standard));
  if (items.length === 0) return [];
  const says = (text: string): Clause => ({ blocks: () => [paragraph(text)] });
  const period = writer.rhythm(data.period);
  const target = writer.quantity(data.target);
  return [
    {
      keys: [`index:${index.id}`],
      id: `index-${index.id}`,
      title: writer.text(data.name),
      clauses: [
        ...(data.purpose === undefined ? [] : [says(inModals(writer.sentence(data.purpose), writer.locale))]),
        {
          blocks: (references) => [
            paragraph(gbt.indexClause(items.length)),
            ...table(
              columns(gbt.indexColumns, [1.3, 6, [1, 'end'], 5]),
              items.map((item) => [
                references.of(`standard:${item.standard.id}`),
                writer.statement(item.standard),
                String(item.weight),
                writer.text(item.data.reason),
              ]),
            ),
          ],
        },
        ...(period === undefined ? [] : [says(gbt.indexPeriod(period))]),
        ...(data.volume && data.per ? [says(manual.indexUnit(String(data.per), writer.text(data.volume)))] : []),
        ...(target === undefined ? [] : [says(gbt.indexTarget(target))]),
      ],
    },
  ];
}
