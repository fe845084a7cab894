import type { Tag } from './markup.js';

/** What a part of a drawing calls for. */
export interface References {
  /** Ids of other parts, as often as they are drawn. */
  parts: string[];
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
  const found: References = { parts: [], pictures: [], outside: name === 'script' };
  for (const [key, value] of attributes) {
    if (/^on/i.test(key)) found.outside = true;
    else if (/^(?:[^:]*:)?href$/i.test(key)) followLink(name, value.trim(), found);
    else if (/url\s*\(|\\/i.test(value)) {
      const { parts, outside } = referencesOfStyle(value);
      found.parts.push(...repeated(parts, key, attributes));
      found.outside ||= outside;
    }
  }
  return found;
}

/** What a style calls for: `fill: url(#stripes)`. */
export function referencesOfStyle(style: string): Omit<References, 'pictures'> {
  const plain = style.replace(/\\(?:([\da-f]{1,6})\s?|(.))/gi, (_, hex: string | undefined, other: string) =>
    hex === undefined ? other : String.fromCharCode(Number.parseInt(hex, 16)),
  );
  const targets = Array.from(plain.matchAll(/url\s*\(\s*["']?\s*([^"')]*)/gi), ([, target = '']) => target.trim());
  return {
    parts: targets.filter((one) => one.startsWith('#')).map((one) => one.slice(1)),
    outside: /@import/i.test(plain) || targets.some((one) => ENTITY.test(one) || !/^(?:#|data:|$)/i.test(one)),
  };
}

function followLink(name: string, target: string, found: References): void {
  if (target.startsWith('#')) {
    // Where a link leads is not drawn.
    if (name !== 'a') found.parts.push(target.slice(1));
    return;
  }
  const [head = '', kind = ''] = PICTURE.exec(target) ?? [];
  if (head !== '') {
    const bytes = Buffer.from(target.slice(head.length), 'base64');
    found.pictures.push({ png: kind.toLowerCase() === 'png', bytes });
  } else if (name === 'a' ? /^\s*(?:javascript|data):/i.test(target) || ENTITY.test(target) : target !== '') {
    found.outside = true;
  }
}

/** A marker is drawn at each corner of a line. */
function repeated(parts: string[], key: string, attributes: Tag['attributes']): string[] {
  if (!/^(?:marker|style)/.test(key)) return parts;
  const line = attributes.get('d') ?? attributes.get('points') ?? '';
  const corners = Math.min(MOST_CORNERS, 1 + Math.ceil(line.length / 4));
  return parts.flatMap((part) => Array.from({ length: corners }, () => part));
}

const MOST_CORNERS = 1000;
