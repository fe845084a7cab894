import type { JsonType } from '../../model/validation.js';

type Args = Record<string, unknown>;

const TYPES: Record<JsonType, string> = {
  string: 'text',
  number: 'a number',
  integer: 'a whole number',
  boolean: 'true or false',
  object: 'a mapping (key: value)',
  array: 'a list',
  null: 'nothing',
};

const KINDS: Record<string, string> = {
  service: 'service',
  segment: 'segment',
  encounter: 'encounter',
  step: 'step',
  expectation: 'expectation',
  behavior: 'behavior',
  standard: 'standard',
  fix: 'one-time fix',
  role: 'role',
  index: 'index',
  'data-set': 'data set',
  calendar: 'calendar',
};

const FORMATS: Record<string, string> = {
  id: 'An id is lower-case letters, digits and single hyphens, such as "collect-on-time"',
  date: 'Write a date that exists as year-month-day, such as 2027-03-01',
  duration: 'Write a duration such as "30 s", "5 min", "4 business hours" or "10 business days"',
  target: 'Write a quantity such as "at least 95%", "at most 5 min", "at most 3 per 1000" or "at least 4.5 of 5"',
  level: 'Write a quantity without "at least" or "at most", such as "91.3%", "7 min" or "4 per 1000"',
  share: 'Write a share such as "40%"',
  sample: 'Write a number of cases such as "412" or "200 a month"',
  rhythm: 'Write each, shift, day, week, month, quarter, half-year or year, or a duration such as "2 weeks"',
  scale: 'Write a scale from low to high, such as "1-5"',
  hours: 'Write opening hours as "09:00-18:00"',
  days: 'Write days as "mon-fri" or "mon,wed,fri"',
  timezone: 'Write the name of a time zone, such as "Asia/Shanghai"',
  color: 'Write a color as "#0b6e4f", in quotes because # begins a comment',
  'project-path': 'Write a path inside the project with forward slashes, such as content/foreword.md',
  'data-path': 'Write a path inside the project with forward slashes, such as data/calls-*.csv',
  'env-reference': 'Addresses and secrets never stand in a file: write "env:" and the name of an environment variable',
};

const LIMITS: Record<string, string> = { '>=': 'of at least', '<=': 'of at most', '>': 'over', '<': 'under' };

const FAULTS: Record<string, string> = {
  'no-number': 'It holds no number where one is expected.',
  range: 'A range is no threshold: give the one number that decides.',
  'several-quantities': 'It says more than one quantity.',
  'unknown-unit': 'Its unit is not known.',
  'unknown-operator': 'The words before the number are not known.',
};

const COLON_HINT = ' A key ends with a colon and a space; the full-width colon (：) is none.';
/** Formats in which a bare number lacks its unit; elsewhere it lacks quotes. */
const MEASURED = ['duration', 'share', 'sample', 'scale'];

const quote = (value: unknown) => (typeof value === 'string' ? `"${value}"` : String(value));
const list = (values: unknown) => (values as unknown[]).map(String).join(', ');
const didYouMean = ({ suggestion }: Args) => (suggestion === undefined ? '' : ` Did you mean "${suggestion}"?`);
const megabytes = (bytes: unknown) => `${(Number(bytes) / 1024 / 1024).toFixed(1).replace('.0', '')} MB`;
const withArticle = (kind: unknown) => {
  const name = KINDS[String(kind)] ?? '';
  return `${/^[aeiou]/.test(name) ? 'an' : 'a'} ${name}`;
};

function wrongType({ expected, actual, format, allowed }: Args): string {
  const types = (expected as JsonType[]).map((type) => TYPES[type]).join(' or ');
  const form = format && (actual === 'null' || MEASURED.includes(String(format))) ? ` ${FORMATS[String(format)]}.` : '';
  const found = actual === 'null' ? 'Nothing is written here' : `This is ${TYPES[actual as JsonType]}`;
  if (allowed) return `${found}; one of these is expected: ${list(allowed)}.`;
  if (actual === 'null') return `${found}; ${types} is expected.${form}`;
  const quotable = (expected as JsonType[])[0] === 'string' && ['number', 'boolean'].includes(String(actual));
  const colon = (expected as JsonType[])[0] === 'object' && actual === 'string';
  const hint = quotable ? ' Put quotes around it to make it text.' : colon ? COLON_HINT : '';
  return `${found}; ${types} is expected here.${form || hint}`;
}

/** The sentence for every code a problem can carry. */
export const findings = {
  'unknown-key': (a: Args) =>
    `The format has no key "${a.key}" here.${didYouMean(a) || ` Keys known here: ${list(a.allowed)}.`}`,
  'missing-key': (a: Args) => `The key "${a.key}" is missing; it is required here.`,
  'wrong-type': wrongType,
  'not-allowed': (a: Args) =>
    typeof a.value === 'string' && (a.allowed as unknown[]).includes(Number(a.value))
      ? `${quote(a.value)} is text; write the number ${list(a.allowed)} without quotes.`
      : `${quote(a.value)} is not one of the values known here: ${list(a.allowed)}.${didYouMean(a)}`,
  'wrong-format': (a: Args) =>
    [
      `${quote(a.value)} cannot be read.`,
      FAULTS[String(a.fault)],
      didYouMean(a).trim(),
      `${FORMATS[String(a.format)]}.`,
    ]
      .filter(Boolean)
      .join(' '),
  'out-of-range': (a: Args) => `${a.value} is out of range: write a number ${LIMITS[String(a.comparison)]} ${a.limit}.`,
  empty: () => 'This is empty. Write something, or leave the key out.',
  'repeated-value': () => 'This value stands in the list already. Leave it out.',
  'duplicate-id': (a: Args) =>
    `The id "${a.id}" is taken: ${a.file}, line ${a.line}. Ids are unique in the whole project; choose another.`,
  'unknown-reference': (a: Args) => {
    const declare =
      a.suggestion === undefined ? ` Declare it, or write the id of ${withArticle(a.expected)} that exists.` : '';
    return `No ${KINDS[String(a.expected)]} has the id "${a.id}".${didYouMean(a)}${declare}`;
  },
  'reference-of-wrong-kind': (a: Args) =>
    `"${a.id}" names ${withArticle(a.found)}; ${withArticle(a.expected)} is expected here.`,
  'step-of-other-encounter': (a: Args) =>
    `The step "${a.id}" belongs to the encounter "${a.elsewhere}". Name a step of this encounter, or leave the key out.`,
  'target-without-direction': (a: Args) =>
    `The target ${quote(a.value)} does not say whether more or less is better. Write "at least ${a.value}" or "at most ${a.value}".`,
  'standards-on-left-behavior': (a: Args) =>
    `This behavior is not standardized (decision: ${a.decision}), so its standards are in no document. Remove them, or decide to standardize.`,
  'file-unreadable': (a: Args) =>
    `The file cannot be read (${a.reason}). Check that it exists and that you may read it.`,
  'file-missing': (a: Args) => `There is no file "${a.path}" in the project. Correct the path or add the file.`,
  'file-too-large': (a: Args) =>
    `The file has ${megabytes(a.size)}; csm reads files up to ${megabytes(a.limit)}. Split it: blueprints may stand in several files.`,
  'file-utf-16': () => 'The file is saved as UTF-16. Save it as UTF-8.',
  'file-binary': () => 'This is not a text file. Blueprints, roles and csm.yaml are YAML text in UTF-8.',
  'file-not-utf-8': () => 'The file is not UTF-8; it may be in an older encoding such as GBK. Save it as UTF-8.',
  'logo-unusable': (a: Args) =>
    `The logo "${a.path}" is neither SVG nor PNG, larger than 4 MB, or a link out of the project. Use another.`,
  'logo-broken': (a: Args) =>
    `The logo "${a.path}" is damaged: it cannot be read to its end. Save it again as SVG or PNG.`,
  'logo-reaches-out': (a: Args) =>
    `The logo "${a.path}" runs a script or calls for other files. Save it again as plain SVG, with text as outlines and pictures embedded, or as PNG.`,
  'logo-too-large': (a: Args) =>
    `The logo "${a.path}" comes to more dots or shapes than can be drawn. Save it again as a simpler SVG, or as a PNG of at most 4,000 pixels a side.`,
  'prose-unusable': (a: Args) =>
    `"${a.path}" is not a text file in UTF-8, larger than 4 MB, or a link out of the project. Save it as UTF-8.`,
  'font-unusable': (a: Args) =>
    `"${a.path}" is no TrueType or OpenType font, larger than 64 MB, or a link out of the project. Use another.`,
  'file-outside': () => 'This is a link to a file outside the project. Put the file itself here.',
  'folder-is-file': () => 'This is a file, where csm looks for a folder of YAML files. Move it away or rename it.',
  'file-empty': () => 'The file is empty. Write something, or delete the file.',
  'yaml-duplicate-key': (a: Args) => `The key "${a.key}" stands here twice (first in line ${a.line}). Keep one.`,
  'yaml-key-not-text': () => 'A key must be a plain word, not a list or a mapping.',
  'yaml-garbled': () =>
    'A thousand signs of one kind stand in a row, or a thousand brackets are open at once. Is this a YAML file?',
  'yaml-RESOURCE_EXHAUSTION': () => 'The file nests too deeply. A blueprint needs fewer than ten levels.',
  'yaml-too-deep': () => 'The file nests more than 64 levels deep. A blueprint needs fewer than ten.',
  'yaml-alias-bomb': () => 'The aliases (*) of this file multiply beyond reason. Write the values out instead.',
  'yaml-TAB_AS_INDENT': () => 'A tab stands in the indentation. YAML allows only spaces: use two for each level.',
  'yaml-BAD_INDENT': () =>
    'The indentation does not fit, or a bracket before it is not closed. Items of one list or mapping begin in the same column.',
  'yaml-MISSING_CHAR': () => 'A closing quote, bracket or comma, or the space after a colon, is missing before here.',
  'yaml-BLOCK_AS_IMPLICIT_KEY': () =>
    'A mapping begins where only a value can stand. Text that holds ": " needs quotes around it.',
  'yaml-MULTILINE_IMPLICIT_KEY': () => 'A key must stand on one line and end with a colon. Is a colon missing?',
  'yaml-BAD_SCALAR_START': () => 'Text cannot begin with this character unless it stands in quotes.',
  'yaml-BAD_ALIAS': () =>
    'This alias (*) points to no anchor (&). Text that begins with * or & needs quotes around it.',
  'yaml-MULTIPLE_DOCS': () => 'A second document begins here (---). Keep one document in a file.',
  'yaml-TAG_RESOLVE_FAILED': () => 'csm files use no YAML tags (!). Remove it, or put the text in quotes.',
  'yaml-UNEXPECTED_TOKEN': () => 'This does not belong here. Check quotes, brackets and indentation before it.',
  'yaml-other': (a: Args) => `This is not valid YAML: ${String(a.detail).replace(/\.?$/, '.')}`,
};

export type FindingCode = keyof typeof findings;
