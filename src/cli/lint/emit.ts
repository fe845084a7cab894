import { Chalk } from 'chalk';
import type { Finding } from '../../lint/finding.js';
import { version } from '../../version.js';
import { writeWhole } from '../../workspace/write-output.js';
import type { Context } from '../context.js';
import type { LintResult } from '../findings.js';
import { shownPath } from '../locate.js';
import { REPORTERS, type ReportOptions } from '../reporters/index.js';
import { countsOf } from '../reporters/json.js';
import type { Destination } from './formats.js';
import { counts, type FailOn, hasTooManyWarnings } from './verdict.js';

interface EmitOptions {
  failOn: FailOn;
  maxWarnings: number | undefined;
  /** Only findings that make the run fail, and nothing at all when there are none. */
  quiet: boolean;
  asOfGiven: boolean;
}

/** Writes a result to every destination; one that fails leaves the file before it as it was. */
export async function emit(
  context: Context,
  destinations: Destination[],
  result: LintResult,
  { failOn, maxWarnings, quiet, asOfGiven }: EmitOptions,
): Promise<void> {
  const { output, words, lang } = context;
  const shown = quiet ? onlyCounting(result, failOn, maxWarnings) : result;
  const written: string[] = [];
  for (const { format, file } of destinations) {
    const paint = file === undefined ? output.paint : new Chalk({ level: 0 });
    const options: ReportOptions = { lang, words, paint, version, asOfGiven, failOn };
    const text = await REPORTERS[format](shown, options);
    if (file !== undefined) {
      writeWhole(file, text);
      written.push(shownPath(context, file));
    } else if (!(quiet && format === 'pretty' && shown.findings.length === 0) && text !== '') output.data(text);
  }
  if (written.length === 0 || quiet) return;
  // Where nothing else is said, the files alone would leave a person guessing.
  if (destinations.every(({ file }) => file !== undefined))
    output.talk(words.lintSummary({ ...countsOf(result.findings), files: result.files }));
  output.talk(words.reportsWritten(written));
}

// Warnings that are too many make the run fail together.
function onlyCounting(result: LintResult, failOn: FailOn, maxWarnings: number | undefined): LintResult {
  const limit = failOn === 'never' ? 'error' : failOn;
  const tooMany = hasTooManyWarnings(result, maxWarnings);
  const isCounting = ({ severity }: Finding) => counts(severity, limit) || (tooMany && severity === 'warning');
  return { ...result, findings: result.findings.filter(isCounting) };
}
