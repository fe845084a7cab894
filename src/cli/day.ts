import { Failure } from '../model/failure.js';
import { isDate } from '../model/formats.js';

/** A day given on the command line. @throws Failure `bad-date` where no such day exists */
export function dayOf(written: string | undefined, option: string): string | undefined {
  if (written !== undefined && !isDate(written)) throw new Failure('bad-date', { option, value: written });
  return written;
}
