import { ROUND_THE_CLOCK } from '../model/calendar.js';
import type { AnyEntity } from '../model/project.js';
import type { Reason } from '../pipeline/smart/smart.js';
import type { Writer } from './writer.js';

/** A reason of a SMART letter as a sentence without its full stop, every value in the words of the locale. */
export function reasonText(writer: Writer, { code, args }: Reason): string {
  const said = Object.fromEntries(Object.entries(args).map(([name, value]) => [name, sayArg(writer, name, value)]));
  if (args.percentile !== undefined) said.statistic = writer.words.percentile(Number(args.percentile));
  return writer.words.smart.reasons[code](said);
}

function sayArg(writer: Writer, name: string, value: string | number): string | undefined {
  const { words } = writer;
  switch (name) {
    case 'word':
      return words.quoted(String(value));
    case 'target':
    case 'baseline':
    case 'within':
      return writer.quantity(value);
    case 'review':
    case 'asOf':
      return writer.date(String(value));
    case 'every':
      return writer.rhythm(String(value));
    case 'importance':
      return writer.rating(Number(value));
    case 'calendar':
      return value === ROUND_THE_CLOCK ? undefined : writer.calendarName(String(value));
    case 'statistic':
      return words.statistic[value as keyof typeof words.statistic];
    case 'source':
      return words.source[value as keyof typeof words.source];
    case 'owner':
    case 'role':
    case 'expectation':
      return nameOf(writer, writer.project.entities.get(String(value)));
    default:
      return String(value);
  }
}

function nameOf(writer: Writer, entity: AnyEntity | undefined): string | undefined {
  if (entity?.kind === 'expectation') return writer.saysOrSupposed(entity);
  return entity?.kind === 'role' ? writer.roleTitle(entity) : entity?.id;
}
