/** A small project in which every one of the nine gates is open. */
export const SOUND = `service: {id: parcel, name: Overnight parcel}
segments: [{id: business, name: Business shippers}]
encounters:
  - id: collection
    name: The courier collects the parcel
    known: observed
    segments: [business]
    steps: [{id: hand-over, customer: Hands the parcel over, onstage: {role: courier, action: Scans it}}]
    expectations: [{id: come-on-time, says: Come on time, segment: business, importance: 9.2, performance: 7.4}]
    behaviors:
      - id: arrive
        does: Arrives inside the window
        role: courier
        answers: [come-on-time]
        step: hand-over
        selection: {decision: standardize, reason: Most important, controllable: true, accepted: {by: Couriers}}
        standards:
          - id: on-time
            kind: hard
            statement: 95% of collections start inside the window
            measure:
              statistic: share
              source: operations
              every: day
              data: {set: collections}
            target: at least 95%
            floor: at least 90%
            baseline: 91.3%
            owner: manager
            feedback: {to: courier, every: week}
            review: 2027-03-01
    fixes: [{id: text-window, change: technology, does: Texts the window, answers: [come-on-time], owner: manager}]
roles:
  - {id: courier, title: Courier, reports-to: manager, duties: [{does: Collects parcels, standards: [on-time]}]}
  - {id: manager, title: Depot manager}
`;

export const SOUND_CONFIG = `csm: 1
organization: {name: Swift Parcel}
data: {collections: {file: data/collections.csv}}
`;

/** The sound project with some of its text replaced; a text that is not there is a mistake of the test. */
export function sound(...replacements: [from: string, to: string][]): string {
  return replacements.reduce((text, [from, to]) => {
    if (!text.includes(from)) throw new Error(`not in the sound project: ${from}`);
    return text.replace(from, () => to);
  }, SOUND);
}
