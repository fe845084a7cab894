import { ROUND_THE_CLOCK } from '../../model/calendar.js';
import { proposeOwner } from '../../pipeline/proposals/owner.js';
import { proposeFloor, proposeLimit, proposeTarget } from '../../pipeline/proposals/target.js';
import { isAboutTime, limitInWords } from '../../pipeline/smart/time-limit.js';
import { at, ownId } from '../item.js';
import { choice, type Form, type Ground, type Question, roleForm, text, written, yesNo } from '../question.js';
import { composed, isBuilt, partsOf } from '../statement.js';
import { wordingChange } from '../wording.js';
import { entityOf, questionsAboutStandard, type Spot, standardsIn } from './scope.js';

/** What to hear before a level is written: the pitfalls, and what contradicts the measure. */
const LEVEL_RULES = [
  'too-strict',
  'industry-only',
  'average-as-target',
  'target-below-baseline',
  'target-out-of-range',
  'range-as-threshold',
  'unit-mismatch',
  'sample-too-small-for-target',
  'floor-not-below-target',
];
const USUAL_PERCENTILE = 90;
const WORDING_RULES = ['vague-wording', 'several-behaviors-in-one', 'statement-contradicts-target', 'too-detailed'];

/** Step 6: the measure of each standard, part by part, its target, and who answers for it. */
export function targetQuestions(ground: Ground, encounter: Spot): Question[] {
  return standardsIn(encounter).flatMap(({ behavior, standard }) => [
    ...(standard.raw.kind === 'soft' ? [] : aboutMeasure(ground, behavior, standard)),
    ...aboutLevels(ground, behavior, standard),
  ]);
}

/** "95% of collections start within 30 min after the window opens", one part after the other. */
function aboutMeasure(ground: Ground, behavior: Spot, standard: Spot): Question[] {
  const { raw, item } = standard;
  const [main] = ground.locales;
  const ask = questionsAboutStandard(ground, 6, behavior, standard);
  const linked = entityOf(ground, 'standard', ownId(item));
  const parts = partsOf(raw, main, { main, sayings: ground.sayings });
  const statistic = at(raw, 'measure.statistic');
  const limit = linked && proposeLimit(linked.behavior, main);
  const shared = statistic === undefined || statistic === 'share';
  const timed = at(raw, 'measure.within') !== undefined || (!shared && parts.target?.unit.kind === 'duration');
  return [
    ...ask('measure.statistic', 'measure.statistic', choice('share', 'percentile', 'mean', 'count', 'rate'), {
      asking: 'confirm',
      proposal: { value: 'share' },
      watch: ['average-as-target'],
      // A percentile says which one; the next question asks.
      write: (answer) => {
        const changes = [{ set: ['measure', 'statistic'], to: answer }];
        const which = { set: ['measure', 'percentile'], to: USUAL_PERCENTILE };
        return [{ file: item.file, changes: answer === 'percentile' ? [...changes, which] : changes }];
      },
    }),
    ...ask('measure.percentile', 'measure.percentile', written('percentile'), {
      when: statistic === 'percentile',
      asking: 'confirm',
      proposal: { value: USUAL_PERCENTILE },
    }),
    ...ask('measure.of', 'measure.of', text),
    ...ask('measure.act', 'measure.counts', text, {
      args: { of: parts.of ?? '' },
      write: (answer, { raw: now, locale }) => {
        const own = partsOf(now, locale, { main, sayings: ground.sayings });
        const counts = ground.sayings
          .get(locale)
          ?.counts(own.of ?? parts.of ?? '', String(answer), own.within !== undefined);
        return [
          {
            file: item.file,
            changes: [
              wordingChange(['measure', 'counts'], at(now, 'measure.counts'), counts ?? String(answer), locale, main),
            ],
          },
        ];
      },
    }).map((question) => ({ ...question, current: parts.act ?? question.current })),
    ...ask('measure.within', 'measure.within', written('duration'), {
      when: shared,
      asking: linked && isAboutTime(linked) && !limitInWords(linked) ? 'needed' : 'offered',
      blank: true,
      ...(limit && { proposal: limit }),
      watch: ['too-strict'],
    }),
    ...ask('measure.from', 'measure.clock.from', text, { when: timed, args: { of: parts.of ?? '' } }),
    ...ask('measure.to', 'measure.clock.to', text, { when: timed, args: { act: parts.act ?? '' } }),
    ...ask('measure.calendar', 'measure.clock.calendar', calendarForm(ground), {
      when: timed,
      asking: isCounted(raw) ? 'needed' : 'offered',
      proposal: { value: ground.project.config.calendars?.business ? 'business' : ROUND_THE_CLOCK },
    }),
    ...ask('measure.excludes', 'measure.excludes', text, { asking: 'seldom' }),
  ];
}

/** Four hours of the clock and four of business differ; thirty seconds do not. */
function isCounted(raw: unknown): boolean {
  const within = String(at(raw, 'measure.within') ?? at(raw, 'target') ?? '');
  return /\d\s*(?:h\b|hours?|d\b|days?|小时|天|日)/i.test(within);
}

function calendarForm(ground: Ground): Form {
  const names = Object.entries(ground.project.config.calendars ?? {});
  const own = names.map(([value, data]) => ({ value, ...(data?.name && { name: ground.text(data.name) }) }));
  return { type: 'choice', options: [...own, { value: ROUND_THE_CLOCK }] };
}

function aboutLevels(ground: Ground, behavior: Spot, standard: Spot): Question[] {
  const { raw, item } = standard;
  const [main] = ground.locales;
  const tongues = { main, sayings: ground.sayings };
  const ask = questionsAboutStandard(ground, 6, behavior, standard);
  const linked = entityOf(ground, 'standard', ownId(item));
  const target = linked && proposeTarget(linked, main);
  const floor = linked && proposeFloor(linked, main);
  const owner = proposeOwner(linked?.behavior.role, ground.project);
  const statement = composed(raw, main, tongues);
  return [
    ...ask('standard.baseline', 'baseline', written('level'), { blank: true }),
    ...ask('standard.benchmark', 'benchmark.value', written('level'), {
      asking: at(raw, 'benchmark') === undefined ? 'offered' : 'needed',
    }),
    ...ask('standard.benchmark-of', 'benchmark.of', text, { when: at(raw, 'benchmark') !== undefined }),
    ...ask('standard.target', 'target', written('target'), { ...(target && { proposal: target }), watch: LEVEL_RULES }),
    ...ask('standard.floor', 'floor', written('target'), {
      when: at(raw, 'target') !== undefined,
      ...(floor !== undefined && { proposal: { value: floor } }),
      watch: LEVEL_RULES,
    }),
    ...ask('standard.owner', 'owner', roleForm(ground), {
      ...(owner && { proposal: owner }),
      watch: ['owner-cannot-control'],
    }),
    ...ask('standard.published', 'published', yesNo, { proposal: { value: true } }),
    ...ask('standard.unpublished', 'unpublished-because', text, { when: raw.published === false }),
    ...ask('standard.statement', 'statement', text, {
      asking: isBuilt(raw, behavior.raw.does, tongues) && at(raw, 'target') !== undefined ? 'confirm' : 'seldom',
      ...(statement !== undefined && { proposal: { value: statement } }),
      watch: WORDING_RULES,
    }),
  ];
}
