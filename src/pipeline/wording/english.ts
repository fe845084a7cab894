import { listed, type Vocabulary } from './vocabulary.js';

const SERVICE_NOUN =
  '(?:responses?|reply|replies|service|answers?|attention|action|resolution|settlement|payments?|delivery|turnaround|handling|access|help|assistance|feedback|acknowledge?ment|processing|solutions?|follow-?up)';
const MANNER = '(?:manner|way|fashion|service|attitude|approach|conduct|behaviou?r|treatment|tone)';
/** What standards are counted in. */
const CASES =
  '(?:calls|callers|customers|clients|guests|passengers|patients|visitors|applicants|cases|orders|requests|enquiries|inquiries|queries|questions|complaints|letters|e-?mails|applications|claims|parcels|deliveries|repairs|people)';
/** What an adjective of attitude stands before when it is said of staff and not the name of something. */
const DESCRIBING = `(?=\\s+(?:(?:and|but)\\b|${MANNER}\\b)|\\s*(?:[,.;:!?)]|$))`;
const PARTY =
  '(?:departments?|part(?:y|ies)|persons?|people|staff|authorit(?:y|ies)|information|documents?|details|procedures?|polic(?:y|ies)|measures|teams?|units?|managers?|requirements?)';

/** An amount of time in words: a quarter of an hour, an hour, twenty minutes. */
const AMOUNT =
  '(?:half\\s+|(?:a\\s+)?quarter\\s+of\\s+)?(?:an?|one|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|thirty|forty-five|ninety)\\s+(?:(?:business|working)\\s+)?(?:second|minute|hour|day|week|month)s?\\b';

/** Words that leave a standard open, in English. */
export const english: Vocabulary = {
  start: /[a-z]+/gi,
  whole: ['(?<![a-z\\d-])', '(?![a-z\\d])'],
  words: {
    time: listed(`
      promptly, prompt, as soon as possible, as soon as practicable, as soon as is practicable,
      as soon as reasonably possible, as soon as reasonably practicable, as soon as feasible, as soon as we can,
      as soon as they can, as quickly as possible, as fast as possible, as early as possible, asap, a.s.a.p,
      at the earliest, at the earliest opportunity, at the earliest convenience, at your earliest convenience,
      at the first opportunity, without delay, without undue delay, without unnecessary delay,
      without unreasonable delay, without any delay, without hesitation, with minimal delay, with minimum delay,
      with the minimum of delay, timely, in a timely manner, in a timely fashion, in a timely way,
      on a timely basis, shortly, in due course, in due time, in good time, in no time, in the near future,
      before long, quickly, quick, speedily, speedy, swiftly, swift, rapidly, rapid, fast, expeditiously,
      expeditious, immediately, immediate, instantly, instant, right away, straight away, at once, soon, urgently
    `),
    frequency: listed(`
      regularly, on a regular basis, at regular intervals, regular, periodically, periodic, frequently, often,
      occasionally, rarely, seldom, hardly ever, from time to time, sometimes, constantly, at intervals
    `),
    quantity: listed(`
      several, various, numerous, a number of, a few, a couple of, the majority of, the vast majority of,
      most of the, most, almost all, nearly all, as many as possible
    `),
    degree: listed(`
      reasonable, reasonably, adequate, adequately, sufficient, sufficiently, acceptable, satisfactory,
      satisfactorily, appropriate, appropriately, suitable, suitably, properly, efficient, efficiently, effective,
      effectively, high-quality, higher-quality, highest-quality, good-quality, top-quality, best-quality,
      quality service, quality services, high standard, highest standard, high standards, highest standards,
      highest level, highest levels, first-class, first-rate, world-class, best-in-class, best possible,
      excellent, outstanding, exceptional, superior, superb, optimal, optimum, good service,
      good customer service, great service, improved, improve, improves, improving, enhance, enhances, enhanced,
      better, faster, quicker, minimize, minimizes, minimized, minimise, minimises, minimised, maximize,
      maximizes, maximized, maximise, maximises, maximised, minimal, minimum delay, minimum disruption, seamless,
      seamlessly, smoothly, hassle-free, user-friendly, convenient, conveniently, significant, significantly,
      substantially, considerably, clearly, consistently,
      nicely, in good condition
    `),
    attitude: listed(`
      friendly, courteous, courteously, courtesy, polite, politely, professional, professionally, professionalism,
      kindly, respectful, respectfully, with respect, with dignity, with empathy, with care, carefully, fairly,
      helpful, helpfully, warmly, warm, caring, patiently, attentive, attentively, considerate, empathetic,
      cheerful, cheerfully, knowledgeable, welcoming, pleasant, pleasantly, sincerely, enthusiastic, enthusiastically, proactive,
      proactively, responsive, responsively, customer-focused, customer-oriented, customer-centric, satisfied
    `),
    scope: listed(`
      etc, and so on, and so forth, and the like, among others, as required, as needed, as necessary,
      as appropriate, as applicable, if required, if needed, if necessary, if appropriate, if applicable,
      when required, when needed, when necessary, when appropriate, when applicable, where required, where needed,
      where necessary, where appropriate, where applicable, where relevant, relevant, select, certain, special circumstances, exceptional circumstances,
      unforeseen circumstances, peak hours, peak times, peak periods, non-peak hours, non-peak times, non-peak periods,
      off-peak hours, off-peak times, off-peak periods, busy hours, busy times, busy periods, quiet times, quiet periods
    `),
    hedge: listed(`
      normally, normal business hours, normal working hours, normal office hours, under normal circumstances,
      in normal circumstances, generally, in general, usually, typically, ideally, in principle, as a rule,
      in most cases, where possible, wherever possible, if possible, if at all possible, when possible,
      whenever possible, where feasible, where practicable, wherever feasible,
      wherever practicable, whenever practicable, when available, where available, if available, as far as possible, as far as practicable,
      as much as possible, best effort, best efforts, best endeavours, every effort, do our best, do their best,
      does its best, try to, tries to, strive to, strives to, endeavour to, endeavours to, endeavor to,
      endeavors to, may vary, can vary, may take longer, may be longer,
      subject to availability, subject to capacity
    `),
    margin: listed(`
      approximately, roughly, about, around, circa, or so, more or less, or thereabouts, in the region of
    `),
  },
  contexts: {
    prompt: `prompt(?=\\s+(?:and\\b|${SERVICE_NOUN}\\b))`,
    quick: `quick(?=\\s+(?:and\\b|${SERVICE_NOUN}\\b))`,
    swift: `swift(?=\\s+(?:and\\b|${SERVICE_NOUN}\\b))`,
    rapid: `rapid(?=\\s+(?:and\\b|${SERVICE_NOUN}\\b))`,
    fast: `fast(?=\\s+(?:and\\b|${SERVICE_NOUN}\\b)|\\s*(?:[,.;!]|$))`,
    immediate: `immediate(?=\\s+${SERVICE_NOUN}\\b)`,
    instant: `instant(?=\\s+${SERVICE_NOUN}\\b|\\s*(?:[,.;!]|$))`,
    // "The most customers" counts them; "most customers" leaves open how many.
    most: `(?<!\\b(?:the|at|two|three|all)\\s)most(?=\\s+${CASES}\\b)`,
    // "As soon as the label is scanned" names the moment.
    soon: '(?<!\\b(?:as|too|how|no)\\s)soon(?!er)',
    regular:
      '(?<!\\ba\\s)regular(?=\\s+(?:updates?|checks?|reviews?|contact|reports?|feedback|visits?|calls?|basis)\\b)',
    periodic: 'periodic(?=\\s+(?:updates?|checks?|reviews?|contact|reports?|visits?|calls?)\\b)',
    frequently: 'frequently(?!\\s+asked)',
    often: '(?<!\\bhow\\s)often',
    significant: '(?<!\\bthe\\s+most\\s)significant(?=\\s+(?:improvement|reduction|increase|delays?|share|number)\\b)',
    minimal: 'minimal(?=\\s+(?:delays?|disruption|waiting|wait|effort)\\b)',
    convenient: '(?<!\\b(?:a\\s+time|time|day|place)\\s)convenient(?!\\s+(?:to|for)\\b)',
    better: '(?<!\\bor\\s)better',
    // "Rate the courtesy" names what is asked about; "with courtesy" is meant to be a rule.
    courtesy: '(?<=\\b(?:with|shows?|shown|showing|utmost)\\s)courtesy',
    professional: `(?<!\\b(?:health|medical|care|legal|certified|qualified|licensed|trained|another)\\s)professional${DESCRIBING}`,
    warm: 'warm(?=\\s+(?:and\\b|welcome|greeting|tone|manner))',
    caring: `caring${DESCRIBING}`,
    considerate: `considerate${DESCRIBING}`,
    'with respect': 'with\\s+respect(?!\\s+(?:to|of)\\b)',
    'with care': 'with\\s+care(?!\\s+(?:team|staff|home|workers?|plans?)\\b)',
    satisfied:
      '(?<=\\b(?:keeps?|makes?|leaves?|stays?|remains?)\\s+(?:the\\s+|our\\s+|all\\s+)?(?:customers?\\s+)?)satisfied',
    responsive: `responsive${DESCRIBING}`,
    // What a law or contract requires is written down there.
    'as required': 'as\\s+required(?!\\s+(?:by|in|under)\\b)',
    'if required': 'if\\s+required(?!\\s+(?:by|in|under)\\b)',
    'when required': 'when\\s+required(?!\\s+(?:by|in|under|to)\\b)',
    'where required': 'where\\s+required(?!\\s+(?:by|in|under)\\b)',
    relevant: `relevant(?=\\s+${PARTY}\\b)`,
    select: '(?<=\\b(?:at|in|from|for|through|by)\\s)select(?=\\s+[a-z]+)',
    certain: '(?<!\\b(?:make|makes|making|for|is|are|be)\\s)certain(?=\\s+[a-z]+s\\b)',
    about: `about(?=\\s+(?:\\d|half\\b|(?:one|two|three|four|five|ten)\\b|${AMOUNT}))`,
    around: `around(?=\\s+(?:\\d|${AMOUNT}))`,
    circa: `circa(?=\\s+(?:\\d|${AMOUNT}))`,
    'or so': '(?<=\\d[^.;]{0,20}\\s|\\b(?:seconds?|minutes?|hours?|days?|weeks?|months?)\\s)or\\s+so(?!\\s+that\\b)',
    'more or less': '(?<!\\bno\\s)more\\s+or\\s+less(?!\\s+than\\b)',
    'in the region of': `in\\s+the\\s+region\\s+of(?=\\s+(?:\\d|${AMOUNT}))`,
  },
};
