import type { Tag } from './markup.js';

/** Another part of the drawing, and how often it is drawn. */
export interface Call {
  id: string;
  times: number;
}

/** What a part of a drawing calls for. */
export interface References {
  calls: Call[];
  /** Pictures that stand in the drawing itself. */
  pictures: Embedded[];
  /** Whether it calls for anything beyond the drawing, or runs a script. */
  outside: boolean;
}

interface Embedded {
  png: boolean;
  bytes: Uint8Array;
}

const PICTURE = /^data:image\/(png|jpeg|jpg);base64,/i;
/** An entity of the document's own: what stands behind it is not looked at. */
const ENTITY = /&[^\s;]+;/;

export function referencesOf({ name, attributes }: Tag): References {
  const found: References = { calls: [], pictures: [], outside: name === 'script' };
  for (const [key, value] of attributes) {
    if (/^on/i.test(key)) found.outside = true;
    else if (/^(?:[^:]*:)?href$/i.test(key)) followLink(name, value.trim(), found);
    else if (/url\s*\(|\\/i.test(value)) {
      const { ids, outside } = referencesOfStyle(value);
      // A marker is drawn at each corner of a line.
      const line = /^(?:marker|style)/.test(key) ? (attributes.get('d') ?? attributes.get('points') ?? '') : '';
      const times = 1 + Math.ceil(line.length / LETTERS_OF_CORNER);
      for (const id of ids) found.calls.push({ id, times });
      found.outside ||= outside;
    }
  }
  return found;
}

/** A corner takes two numbers at least. */
const LETTERS_OF_CORNER = 4;

/** What a style calls for: `fill: url(#stripes)`. */
export function referencesOfStyle(style: string): { ids: string[]; outside: boolean } {
  const plain = style.replace(/\\(?:([\da-f]{1,6})\s?|(.))/gi, (_, hex: string | undefined, other: string) =>
    hex === undefined ? other : String.fromCharCode(Number.parseInt(hex, 16)),
  );
  const targets = Array.from(plain.matchAll(/url\s*\(\s*["']?\s*([^"')]*)/gi), ([, target = '']) => target.trim());
  return {
    ids: targets.filter((one) => one.startsWith('#')).map((one) => one.slice(1)),
    outside: /@import/i.test(plain) || targets.some((one) => ENTITY.test(one) || !/^(?:#|data:|$)/i.test(one)),
  };
}

function followLink(name: string, target: string, found: References): void {
  if (target.startsWith('#')) {
    // Where a link leads is not drawn.
    if (name !== 'a') found.calls.push({ id: target.slice(1), times: 1 });
    return;
  }
  const [head = '', kind = ''] = PICTURE.exec(target) ?? [];
  if (head !== '') {
    const bytes = Buffer.from(target.slice(head.length), 'base64');
    found.pictures.push({ png: kind.toLowerCase() === 'png', bytes });
  } else if (name === 'a' ? /^(?:javascript|data):/i.test(target) || ENTITY.test(target) : target !== '') {
    found.outside = true;
  }
}
