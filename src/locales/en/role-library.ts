/** What `csm jobs add` says. */
export const roleLibrary = {
  columns: { role: 'Role', title: 'Title', purpose: 'What for' },
  useHint: 'Put one into your project with: csm jobs add <role>',
  rank: 'No.',
  duty: 'Duty',
  essential: 'Essential',
  proposed: 'Standards proposed',
  entered: 'Standards entered',
  // What a standard and a duty are both about; after the id of the standard.
  subjects: {
    'calls-answered': 'calls answered',
    'messages-answered': 'messages answered',
    waiting: 'waiting',
    greeting: 'greeting',
    courtesy: 'courtesy',
    understanding: 'listening',
    explained: 'explaining',
    advice: 'advice',
    appearance: 'appearance',
    premises: 'premises',
    accuracy: 'accuracy',
    'first-contact': 'settled the first time',
    'complaints-acknowledged': 'complaints received',
    'complaints-settled': 'complaints settled',
    'complaints-reopened': 'complaints that come back',
    'follow-up': 'calling back',
    'promises-kept': 'promises and appointments',
    punctuality: 'punctuality',
    delivery: 'delivery',
    collection: 'collection',
    'damage-loss': 'damage and loss',
    repair: 'repair',
    returns: 'returns',
    billing: 'bills and prices',
    availability: 'availability',
    documents: 'papers and forms',
    decisions: 'decisions on applications',
    visits: 'visits to customers',
    records: 'records',
    escalation: 'handing over',
    safety: 'safety',
    satisfaction: 'satisfaction',
    training: 'training',
  } as Record<string, string>,
  because: (id: string, subjects: string[]) => `${id} (${subjects.join(', ')})`,
  askLink: (count: number) =>
    count === 1
      ? 'Enter the proposed standard under its duty?'
      : `Enter the ${count} proposed standards under their duties?`,
  added: (a: { title: string; id: string; file: string }) => `${a.title} added as ${a.id} in ${a.file}.`,
  notEntered: (file: string) =>
    `The proposed standards were not entered. Write those you agree with under "standards" of the duty in ${file}.`,
  nothingWritten: 'Nothing was written.',
  unmeasured: (ranks: number[]) =>
    `No standard measures ${ranks.length === 1 ? 'essential duty' : 'the essential duties'} ${ranks.join(', ')} yet.`,
  elsewhere: (ids: string[]) =>
    `Other jobs carry standards about these duties: ${ids.join(', ')}. Share or move what belongs here.`,
  withoutJob: (ids: string[]) =>
    `No job carries ${ids.length === 1 ? 'this standard' : 'these standards'}: ${ids.join(', ')}`,
  noSuperior: (suggested: string) =>
    `It reports to nobody yet. The library suggests ${suggested}; name the superior under "reports-to".`,
  next: 'Next:',
  showHint: 'the job with its duties',
  lintHint: 'what it lacks',
  buildHint: 'make the job descriptions',
};

export type RoleLibraryWords = typeof roleLibrary;
