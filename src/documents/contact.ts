import type { ContactData } from '../model/schema/organization.js';
import { facts, inlines } from './compose.js';
import type { Block, Inline } from './tree.js';
import type { Writer } from './writer.js';

const WAYS = ['phone', 'email', 'web', 'address', 'hours'] as const satisfies readonly (keyof ContactData)[];
type Way = (typeof WAYS)[number];

/** How customers reach the organization, one line a way; nothing where nothing is written. */
export function contactFacts(writer: Writer): Block[] {
  const { labels } = writer.words.contact;
  return facts(WAYS.map((way) => [labels[way], linked(way, written(writer, way))]));
}

/** The same in one line of text. */
export function contactLine(writer: Writer): string {
  const { words } = writer;
  return writer.phrases(
    WAYS.map((way) => {
      const text = written(writer, way);
      return text && words.pair(words.contact.labels[way], text);
    }),
  );
}

function written(writer: Writer, way: Way): string | undefined {
  return writer.text(writer.project.config.organization.contact?.[way]);
}

function linked(way: Way, text: string | undefined): Inline[] | undefined {
  if (text === undefined) return undefined;
  const address = way === 'email' ? `mailto:${text}` : way === 'web' ? text : undefined;
  return address === undefined ? inlines(text) : [{ type: 'link', to: { address }, content: inlines(text) }];
}
