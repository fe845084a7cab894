import { Failure } from '../../model/failure.js';
import { closest } from '../../model/suggestion.js';
import type { Context } from '../context.js';
import { reportFile } from '../report-file.js';
import { FORMATS, type FormatName } from '../reporters/index.js';

/** A format, and the file it goes to; standard output where there is none. */
export interface Destination {
  format: FormatName;
  file?: string;
}

/**
 * The destinations that `--format pretty --format sarif=lint.sarif` asks for.
 * @throws Failure `unknown-choice`, `one-output`, `output-is-source`
 */
export function destinationsOf(context: Context, written: string[] | undefined): Destination[] {
  const destinations = (written ?? ['pretty']).map((one) => destinationOf(context, one));
  const loud = destinations.filter(({ file }) => file === undefined);
  if (loud.length > 1) throw new Failure('one-output', { formats: loud.map(({ format }) => format) });
  return destinations;
}

function destinationOf(context: Context, written: string): Destination {
  const at = written.indexOf('=');
  const name = at < 0 ? written : written.slice(0, at);
  const format = FORMATS.find((one) => one === name);
  if (!format) {
    const suggestion = closest(name, FORMATS);
    throw new Failure('unknown-choice', { value: name, option: '--format', allowed: [...FORMATS], suggestion });
  }
  if (at < 0) return { format };
  if (written.slice(at + 1) === '') throw new Failure('format-without-file', { format });
  return { format, file: reportFile(context, written.slice(at + 1)) };
}
