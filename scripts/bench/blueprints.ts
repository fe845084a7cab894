/** Blueprints as large as wanted, the same ones every time: what the bench reads. */

const PLACES = ['depot', 'branch', 'counter', 'hotline', 'workshop', 'warehouse', 'ward', 'lobby'];
const THINGS = ['parcel', 'form', 'invoice', 'order', 'spare part', 'contract', 'prescription', 'booking'];
const STAGES = ['during', 'after', 'before'];
const VERBS = ['hands over', 'signs', 'checks', 'collects', 'returns', 'books', 'pays for', 'asks about'];

const pick = (words: string[], i: number) => words[i % words.length] ?? '';

/** A csm.yaml for a project of such blueprints. */
export const CONFIG =
  'csm: 1\norganization: {name: Swift Parcel}\ncalendars:\n  business: {days: mon-fri, hours: "09:00-18:00"}\n';

/** A sound blueprint of about 4.6 KB: one service, one encounter, its roles. */
export function blueprint(number: number): string {
  const place = pick(PLACES, number);
  return `# Written for the ${place}; every id ends in the number of the file.
service:
  id: service-${number}
  name: Service ${number} of the ${place}

segments:
  - id: business-${number}
    name: Business customers
    basis: behavioral
    description: Companies that come to the ${place} 20 times a month or more

encounters:
${encounter(number)}
roles:
${roles(number)}`;
}

/** One sound blueprint of at least `lines` lines: many encounters in one file. */
export function longBlueprint(lines: number): string {
  const encounters: string[] = [];
  for (let count = 0; count < lines; ) {
    const number = encounters.length;
    encounters.push(`${encounter(number)}\n`);
    count += `${encounters[number]}${roles(number)}`.split('\n').length;
  }
  const every = encounters.map((_, number) => number);
  return `service:
  id: service
  name: Everything in one file

segments:
${every.map((number) => `  - {id: business-${number}, name: Business customers ${number}}\n`).join('')}
encounters:
${encounters.join('')}
roles:
${every.map(roles).join('')}`;
}

function encounter(n: number): string {
  const place = pick(PLACES, n);
  const thing = pick(THINGS, n + (n >> 3));
  const verb = pick(VERBS, n + (n >> 6));
  return `  - id: encounter-${n}
    name: The customer ${verb} the ${thing}
    description: >-
      From the arrival at the ${place} to the moment the ${thing} is settled,
      as customers lived it in June.
    stage: ${pick(STAGES, n)}
    channel: on-site
    segments: [business-${n}]
    known: observed

    steps:
      - id: arrive-${n}
        evidence: [Signs at the ${place}, Notice of the opening hours]
        customer: Comes to the ${place} and says what is needed
        onstage: {role: agent-${n}, action: Greets the customer and takes the ${thing}}
        backstage: {role: manager-${n}, action: Opens a second desk when ${4 + (n % 4)} people wait}
        support: Queue display
        wait: {standard: 5 min, tolerable: 10 min}
        fail:
          point: The ${thing} cannot be found
          recovery: Prints it again and says sorry

      - id: settle-${n}
        evidence: [Receipt]
        customer: Reads the receipt and leaves
        onstage: {role: agent-${n}, action: "Explains the receipt: amount, date, next step"}
        support: Register

    expectations:
      - id: no-waiting-${n}
        says: "Do not keep me waiting: I have a business to run"
        dimension: responsiveness
        segment: business-${n}
        importance: ${(9 + (n % 10) / 10).toFixed(1)}
        performance: ${(6 + (n % 17) / 10).toFixed(1)}
        desired: within 5 minutes
        adequate: within 10 minutes
        source: {method: survey, date: 2026-06-30, sample: ${200 + (n % 300)}, reference: Customer survey 2026}
      - id: get-it-right-${n}
        says: Get the ${thing} right the first time
        dimension: reliability
        segment: business-${n}
        importance: 8.${n % 10}
        performance: 7.${n % 7}
        source: {method: interview, date: 2026-05-12, sample: 24}

    behaviors:
      - id: serve-in-time-${n}
        does: Serves each customer within 5 minutes of arrival at the ${place}
        role: agent-${n}
        answers: [no-waiting-${n}]
        step: arrive-${n}
        area: software/time
        selection:
          decision: standardize
          reason: Most important of the expectations asked about, and below par
          controllable: true
          accepted: {by: Agents of the ${place}, on: 2026-07-02}
          basis: future
        standards:
          - id: served-in-time-${n}
            kind: hard
            statement: 95% of customers are served within 5 minutes of arrival
            measure:
              statistic: share
              counts: customers whose wait ends within 5 minutes
              of: all customers who take a ticket
              excludes: customers who leave before they are called
              clock: {from: ticket taken, to: number called, calendar: business}
              within: 5 min
              source: operations
              every: day
            target: at least 95%
            floor: at least 90%
            baseline: ${88 + (n % 5)}.${n % 10}%
            benchmark: {value: 96%, of: best ${place}}
            owner: manager-${n}
            feedback: {to: agent-${n}, how: Board at the ${place}, every: week}
            published: true
            review: 2027-03-01
      - id: check-twice-${n}
        does: Reads name and amount back to the customer
        role: agent-${n}
        answers: [get-it-right-${n}]
        step: settle-${n}
        area: people/attentiveness
        selection: {decision: standardize, reason: A mistake costs a visit, controllable: true, accepted: {by: Agents}}
        standards:
          - id: right-first-time-${n}
            kind: hard
            statement: 98% of cases need no correction within 30 days
            measure:
              statistic: share
              counts: cases without a correction within 30 days
              of: all cases
              clock: {from: receipt printed, to: correction booked, calendar: business}
              within: 30 d
              source: audit
              every: month
            target: at least 98%
            floor: at least 96%
            baseline: 96.${n % 10}%
            owner: manager-${n}
            feedback: {to: agent-${n}, how: Team meeting, every: month}
            published: true
            review: 2027-03-01
`;
}

function roles(n: number): string {
  return `  - id: agent-${n}
    title: Agent
    reports-to: manager-${n}
    duties:
      - {does: Serves customers in time, essential: true, share: 60%, standards: [served-in-time-${n}]}
      - {does: Gets it right the first time, essential: true, share: 40%, standards: [right-first-time-${n}]}
    review: 2027-01-15
  - id: manager-${n}
    title: Manager of the ${pick(PLACES, n)}
    review: 2027-01-15
`;
}
