const plural = (count: number, one: string, many = `${one}s`) =>
  `${count.toLocaleString('en')} ${count === 1 ? one : many}`;
const quoted = (text: string | undefined) => (text === undefined ? '' : ` (“${text}”)`);

/** What `csm import` says of a list. */
export const exchange = {
  list: {
    title: (file: string, sheet: string | undefined) => (sheet === undefined ? file : `${file}, sheet “${sheet}”`),
    columns: 'Columns read:',
    leftOut: (headers: string[], more: number) =>
      `Left out: ${headers.join(', ')}${more > 0 ? ` and ${more.toLocaleString('en')} more` : ''}. Take one with --map, for instance --map remarks="${headers[0]}".`,
    otherSheets: (sheets: string[]) =>
      `These sheets look like lists too: ${sheets.join(', ')}. Import each with --sheet.`,
    hidden: (count: number) =>
      `${plural(count, 'row')} hidden in the workbook ${count === 1 ? 'was' : 'were'} read like the others.`,
    kinds: {
      statement: 'statement',
      target: 'target',
      limit: 'time limit',
      result: 'result',
      met: 'cases met',
      total: 'all cases',
      service: 'grouped by',
      department: 'department',
      channel: 'channel',
      period: 'period',
      owner: 'owner (as a comment)',
      review: 'review date',
      unit: 'unit',
      remarks: 'remarks (as comments)',
      reference: 'number',
      importance: 'importance',
      performance: 'performance',
    },
    outcome: 'Understood',
    rows: 'Rows',
    share: 'Share',
    outcomes: { full: 'fully', partial: 'partly', none: 'not at all' },
    skippedRows: (count: number) => `${plural(count, 'row')} ${count === 1 ? 'holds' : 'hold'} no standard:`,
    skipped: {
      'above-header': 'titles above the headers',
      header: 'headers',
      empty: 'empty',
      heading: 'headings, taken as names of encounters',
      total: 'totals',
      note: 'notes',
      duplicate: 'say word for word what an earlier row says',
      'earlier-period': 'earlier periods of a standard that comes again',
      'no-text': 'figures without a statement',
    },
    keptAsText: 'Kept as text, because csm does not read it as a target or limit:',
    reasons: {
      range: 'two numbers where one is needed',
      'several-limits': 'several time limits, and nothing tells which counts',
      'several-targets': 'several targets that differ',
      'limit-in-words': 'a limit in words',
      'next-day': 'the next day; read as one day, though nothing says when that day ends',
      'vague-limit': 'a limit without a number',
      'least-time': 'a time not to fall below, such as notice in advance',
      rhythm: 'how often, not how soon',
      unit: 'a unit no clock has',
      'target-words': 'a target without a number',
      'target-zero': 'a target of 0, which is met whatever happens',
      'limit-words': 'a time limit without a time',
      'no-figure': 'no figure at all',
      formula: 'a formula without its result; open the workbook and save it once',
    },
    assumed: 'Taken for granted; check it:',
    notes: {
      'direction-assumed': 'the direction, at least or at most, by what the standard is about',
      'unit-assumed': 'percent, by the other numbers of the column',
      'no-target': 'no target: how many cases must keep the limit is not said',
      'result-words': 'the result is no figure and was left out',
      'result-unit': 'the result is in another unit than the target and was left out',
      'no-data': 'the result is of no cases, or of many without one met, and was left out',
      'earlier-result': 'the latest period has no result; an earlier one was taken',
    },
    line: (what: string, rows: string) => `${what}: ${rows}`,
    inRows: (rows: number[], more: number) =>
      `${rows.length + more === 1 ? 'row' : 'rows'} ${rows.join(', ')}${more > 0 ? ` and ${more.toLocaleString('en')} more` : ''}`,
    example: (row: number, text: string, about: string | undefined) => `row ${row}: ${text}${quoted(about)}`,
    scales: {
      ten: undefined,
      five: 'The ratings go up to 5: they were spread over the scale of 1 to 10 that csm has.',
      hundred: 'The ratings go up to 100: they were divided by 10, to the scale of 1 to 10 that csm has.',
    },
    made: (s: { standards: number; expectations: number; encounters: number; file: string; written: boolean }) => {
      const parts = [
        s.standards > 0 && plural(s.standards, 'standard'),
        s.expectations > 0 && plural(s.expectations, 'expectation'),
      ].filter(Boolean);
      return `${parts.join(' and ')} in ${plural(s.encounters, 'encounter')} ${s.written ? 'written to' : 'for'} ${s.file}.`;
    },
    ask: (file: string) => `Write ${file}?`,
    more: (lines: number) => `… and ${lines.toLocaleString('en')} more lines; see all of them with --dry-run.`,
    nothingWritten: 'Nothing was written.',
    next: 'Next:',
    lintHint: 'what is missing: above all, which expectation of customers is behind each standard',
    lintRatingsHint: 'what is missing: above all, the behaviors that answer these expectations',
    walkHint: 'fill it in, step by step',
    head: (file: string) => `Imported from ${file}. The comments name the row each standard comes from.`,
    origin: (file: string, row: number) => `${file}, row ${row}`,
    remark: (header: string, text: string) => `${header}: ${text}`,
  },
};

export type ExchangeWords = typeof exchange;
