/** What the language server says besides findings. */
export const lsp = {
  kinds: {
    service: 'Service',
    segment: 'Segment',
    encounter: 'Encounter',
    step: 'Step',
    expectation: 'Expectation',
    behavior: 'Behavior',
    standard: 'Standard',
    fix: 'One-time fix',
    role: 'Role',
    index: 'Index',
  },
  chain: {
    customersSay: 'Customers say',
    nobody: 'nothing: this standard is company-defined',
    encounter: 'Encounter',
    behavior: 'Behavior',
    shownBy: 'Shown by',
    target: 'Target',
    baseline: 'Baseline',
    owner: 'Owner',
    jobs: 'In the jobs of',
  },
  quoted: (text: string) => `“${text}”`,
  replace: (text: string) => `Write ${text}`,
  removeItem: 'Take it out of the list',
  ignore: (rule: string) => `Except from ${rule} with a comment`,
  reasonHere: 'say why',
  explain: (rule: string) => `More: csm explain ${rule}`,
};

export type LspWords = typeof lsp;
