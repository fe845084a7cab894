const plural = (count: number, one: string, many = `${one}s`) =>
  `${count.toLocaleString('en')} ${count === 1 ? one : many}`;

/** What reports of findings say beside the findings themselves. */
export const reports = {
  lintTitle: 'Lint report',
  datesHeld: (day: string, given: boolean) =>
    given
      ? `Due, review and expiry dates were held against ${day}.`
      : `Due, review and expiry dates were held against ${day}, the day of this run; --as-of sets another.`,
  exceptedCount: (count: number) =>
    count === 1 ? 'One more finding is excepted.' : `${count.toLocaleString('en')} more findings are excepted.`,
  exceptedHeading: (count: number) => plural(count, 'excepted finding'),
  leftOut: (count: number) =>
    count === 1
      ? 'One more finding is not shown here, for want of room.'
      : `${count.toLocaleString('en')} more findings are not shown here, for want of room.`,
  findingCount: (count: number) => plural(count, 'finding'),
  heads: {
    place: 'Place',
    severity: 'Severity',
    rule: 'Rule',
    message: 'Finding',
    reason: 'Reason',
    grantor: 'Granted by',
    until: 'Until',
    asksFor: 'What it asks for',
    findings: 'Findings',
  },
  inComment: 'a comment in the file',
  noReason: 'no reason given',
  ownRules: 'Rules of this project',
  page: {
    files: 'Files',
    rulesRan: 'Rules that ran',
    excepted: 'Excepted',
    byTopic: 'Findings by topic',
    byFile: 'Findings by file',
    labels: { error: 'Errors', warning: 'Warnings', info: 'Notes' },
    filter: 'Filter the findings',
    search: 'Search in messages, files and ids',
    topic: 'Topic',
    anyTopic: 'All topics',
    rule: 'Rule',
    anyRule: 'All rules',
    reset: 'Show all',
    shown: '{shown} of {all} findings',
    noneShown: 'No finding matches the filter.',
    clean: 'Nothing to mend',
    cleanNote: 'None of the rules that ran found anything.',
    about: 'about',
    exceptedNote: 'These findings do not count: the project has decided to live with them.',
    grantedBy: (who: string) => `granted by ${who}`,
    until: (day: string) => `until ${day}`,
    madeBy: (version: string) => `Made by csm ${version}`,
  },
};

export type ReportWords = typeof reports;
