import path from 'node:path';
import type { Failure } from '../model/failure.js';
import type { Context } from './context.js';
import { shownPath } from './locate.js';
import { printable } from './printable.js';

/** What an expected failure has to say, with its paths as the user would write them. */
export function failureText({ code, args }: Failure, context: Context): string {
  const say = context.words.failures[code as keyof typeof context.words.failures] as (args: Args) => string;
  const said = say(shownArgs(args, context));
  return printable(typeof args.at === 'string' ? `${args.at}: ${said}` : said);
}

type Args = Record<string, unknown>;

// Layers below know absolute paths alone; the user knows where they stand.
function shownArgs(args: Args, context: Context): Args {
  const show = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(show);
    return typeof value === 'string' && path.isAbsolute(value) ? shownPath(context, value) : value;
  };
  return Object.fromEntries(Object.entries(args).map(([key, value]) => [key, show(value)]));
}
