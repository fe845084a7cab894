/** A commented project of two files: what its texts look like is as much part of it as what they say. */
export const COLLECTION = `# Collections, as the couriers told us.
service: {id: parcel, name: Parcels}
segments: [{id: business, name: Business shippers}]
encounters:
  - id: collection
    name: The courier collects
    steps:
      - {id: hand-over, customer: Hands the parcel over}
      - {id: sign, customer: Signs}
    expectations:
      # From the survey.
      - id: on-time
        says: Come on time   # their words
        dimension: reliability
        importance: 9.2
        source: {method: survey, date: 2026-06-30, sample: 412}
      - {id: be-kind, says: Be kind to me}
    behaviors:
      - id: arrive
        does: Arrives inside the window
        role: courier
        answers: [on-time]
        step: hand-over
        selection: {decision: standardize, controllable: true}
        standards:
          - id: in-window
            kind: hard # counted by scan
            statement: "95% of collections start inside the window"
            measure:
              statistic: share
              within: 30 min
              # Scans come from the depot system.
              data: {set: collections}
            target: at least 95%   # agreed in May
            baseline: 91.3%
            owner: manager
            published: true
            review: 2027-03-01
          - id: greeted
            kind: soft
            statement: 90% rate the greeting 4 or 5
            measure: {statistic: share, question: How were you greeted?, scale: 1-5, favorable: 4-5}
`;

export const DELIVERY = `encounters:
  - id: delivery
    name: The courier delivers
    expectations: []
    behaviors:
      - id: ring
        does: Rings and waits
        role: courier
`;

const ROLES = `roles:
  - {id: courier, title: Courier}
  - {id: manager, title: {en: Depot manager, zh-CN: 网点经理}}
`;

export const CONFIG = `csm: 1
organization: {name: Swift Parcel}
data: {collections: {file: data/collections.csv}}
`;

export const FILES = {
  'csm.yaml': CONFIG,
  'blueprints/collection.yaml': COLLECTION,
  'blueprints/delivery.yaml': DELIVERY,
  'roles/roles.yaml': ROLES,
};
