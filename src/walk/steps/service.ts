import { at, type Item, itemsIn, listIn, proposeId } from '../item.js';
import { confirmedId, type Ground, type Question, questionsAbout, text, written } from '../question.js';

/** Step 1, for the whole service: what it is called, who its customers are, and the order of its encounters. */
export function serviceQuestions(ground: Ground): Question[] {
  const item: Item = { file: ground.file, trail: [] };
  const raw = ground.data(ground.file);
  const name = ground.text(at(raw, 'service.name'));
  const ask = questionsAbout(ground, 1, item, raw, { name });
  return [
    ...ask('service.name', 'service.name', text, {
      write: (answer, { locale }) => {
        const own = at(raw, 'service.id') ?? proposeId(String(answer), 'service', ground.taken);
        if (at(raw, 'service') === undefined) {
          return [{ file: item.file, changes: [{ set: ['service'], to: { id: own, name: answer } }] }];
        }
        const wording = locale === ground.locales[0] ? answer : { [ground.locales[0]]: name, [locale]: answer };
        return [{ file: item.file, changes: [{ set: ['service', 'name'], to: wording }] }];
      },
    }),
    ...ask('service.id', 'service.id', written('id'), { asking: 'confirm' }),
    ...ask('service.purpose', 'service.purpose', text, { asking: 'offered' }),
    ...itemsIn(item, raw, 'segments').flatMap((segment) => {
      const about = questionsAbout(ground, 1, segment.item, segment.raw, { name: ground.text(segment.raw.name) });
      return [
        ...about('segment.name', 'name', text),
        ...about('segment.id', 'id', written('id'), confirmedId(ground, segment.raw, 'name', 'segment')),
      ];
    }),
    ...ask('segment.add', '', text, {
      asking: listIn(raw, 'segments').length === 0 ? 'offered' : 'again',
      adds: { list: 'segments', kind: 'segment', text: 'name' },
    }),
    ...itemsIn(item, raw, 'encounters').flatMap((encounter) => {
      const about = questionsAbout(ground, 1, encounter.item, encounter.raw, { name: ground.text(encounter.raw.name) });
      return [
        ...about('encounter.name', 'name', text),
        ...about('encounter.id', 'id', written('id'), confirmedId(ground, encounter.raw, 'name', 'encounter')),
      ];
    }),
    ...ask(listIn(raw, 'encounters').length === 0 ? 'encounter.first' : 'encounter.add', '', text, {
      asking: listIn(raw, 'encounters').length === 0 ? 'needed' : 'again',
      adds: { list: 'encounters', kind: 'encounter', text: 'name' },
    }),
  ];
}
