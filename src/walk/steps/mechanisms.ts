import { proposeSource } from '../../pipeline/proposals/mechanism.js';
import { at, listIn, ownId } from '../item.js';
import { choice, type Ground, type Question, text, written } from '../question.js';
import { partsOf } from '../statement.js';
import { wordingChange } from '../wording.js';
import { entityOf, questionsAboutStandard, type Spot, standardsIn } from './scope.js';

const COUNTED_FROM = ['operations', 'audit', 'mystery-shopping', 'complaints'];
const ASKED_OF = ['survey', 'interviews', 'mystery-shopping'];

/** Step 5: where the figures of each standard come from; for a soft one, what people are asked. */
export function mechanismQuestions(ground: Ground, encounter: Spot): Question[] {
  return standardsIn(encounter).flatMap(({ behavior, standard }) =>
    aboutMechanism(ground, encounter, behavior, standard),
  );
}

function aboutMechanism(ground: Ground, encounter: Spot, behavior: Spot, standard: Spot): Question[] {
  const { raw } = standard;
  const [main] = ground.locales;
  const ask = questionsAboutStandard(ground, 5, behavior, standard);
  const linked = entityOf(ground, 'standard', ownId(standard.item));
  const soft = raw.kind === 'soft';
  const say = ground.sayings.get(main);
  const { what } = partsOf(raw, main, { main, sayings: ground.sayings });
  const segment = ground.project.segments.find(({ id }) => id === listIn(encounter.raw, 'segments')[0])?.data.name;
  return [
    ...ask('measure.source', 'measure.source', choice(...(soft ? ASKED_OF : COUNTED_FROM)), {
      ...(linked && { proposal: proposeSource(linked) }),
    }),
    ...ask('measure.rated', 'measure.counts', text, {
      when: soft,
      asking: 'needed',
      write: (answer, { raw: now, locale }) => {
        const counts = ground.sayings.get(locale)?.ratings(String(answer)) ?? answer;
        return [
          {
            file: standard.item.file,
            changes: [wordingChange(['measure', 'counts'], at(now, 'measure.counts'), String(counts), locale, main)],
          },
        ];
      },
    }).map((question) => ({ ...question, current: what ?? question.current })),
    ...ask('measure.question', 'measure.question', text, {
      when: soft,
      ...(what !== undefined && say && { proposal: { value: say.question(what) } }),
    }),
    ...ask('measure.scale', 'measure.scale', written('scale'), { when: soft, proposal: { value: '1-5' } }),
    ...ask('measure.favorable', 'measure.favorable', written('scale'), {
      when: soft && at(raw, 'measure.scale') !== undefined,
      proposal: { value: bestOf(String(at(raw, 'measure.scale') ?? '1-5')) },
      watch: ['scale-without-favorable'],
    }),
    ...ask('measure.asked', 'measure.of', text, {
      when: soft,
      ...(say && { proposal: { value: say.asked(segment === undefined ? undefined : ground.text(segment)) } }),
    }),
    ...ask('measure.sample', 'measure.sample', written('sample'), {
      asking: 'offered',
      when: soft || at(raw, 'measure.source') !== 'operations',
    }),
  ];
}

/** The two best answers; of a scale of three or fewer the best alone. */
function bestOf(scale: string): string {
  const [from = 1, to = 5] = scale.split(/\D+/).map(Number);
  return to - from >= 3 ? `${to - 1}-${to}` : String(to);
}
