/** A tag of a drawing. */
export interface Tag {
  kind: 'open' | 'close' | 'empty';
  /** Without the prefix of a namespace. */
  name: string;
  /** By full name, with the five entities of XML and numbers read; others stay as they are written. */
  attributes: Map<string, string>;
}

export interface Markup {
  tags: Tag[];
  /** What the document says of itself before its first tag. */
  doctype: string;
  /** The text of its `style` elements. */
  styles: string;
}

/** Tags within tags: those who draw stop at some thousand, or fall over. */
const DEEPEST = 500;

/** The tags of an XML text whose root is `svg`, or why they are none that can be drawn. */
export function markupOf(text: string): Markup | 'logo-broken' | 'logo-too-large' {
  const found: Markup = { tags: [], doctype: '', styles: '' };
  const open: string[] = [];
  for (let at = text.indexOf('<'); at >= 0; ) {
    const end = endOf(text, at);
    if (end === undefined) return 'logo-broken';
    const piece = text.slice(at, end);
    const next = text.indexOf('<', end);
    if (/^<[^!?]/.test(piece)) {
      const fault = enter(tagOf(piece), found, open);
      if (fault) return fault;
    } else if (piece.startsWith('<!DOCTYPE')) found.doctype = piece;
    if (open.at(-1) === 'style') {
      if (piece.startsWith('<![CDATA[')) found.styles += piece.slice(9, -3);
      found.styles += read(text.slice(end, next < 0 ? undefined : next));
    }
    at = next;
  }
  return found.tags.length > 0 && open.length === 0 ? found : 'logo-broken';
}

/** Notes a tag, and which are open after it. */
function enter(tag: Tag, { tags }: Markup, open: string[]): 'logo-broken' | 'logo-too-large' | undefined {
  // One root, and it is a drawing.
  if (tags.length === 0 ? tag.name !== 'svg' : open.length === 0) return 'logo-broken';
  if (tag.kind === 'open' && open.push(tag.name) > DEEPEST) return 'logo-too-large';
  if (tag.kind === 'close' && open.pop() !== tag.name) return 'logo-broken';
  tags.push(tag);
  return undefined;
}

/** Where the piece of markup that begins at a place ends; nothing where it does not. */
function endOf(text: string, at: number): number | undefined {
  for (const [from, to] of [
    ['<!--', '-->'],
    ['<?', '?>'],
    ['<![CDATA[', ']]>'],
  ] as const) {
    if (!text.startsWith(from, at)) continue;
    const end = text.indexOf(to, at + from.length);
    return end < 0 ? undefined : end + to.length;
  }
  let inner = 0; // a document type may have declarations between [ and ]
  for (let i = at + 1; i < text.length; i += 1) {
    const character = text[i];
    if (character === '"' || character === "'") {
      i = text.indexOf(character, i + 1);
      if (i < 0) return undefined;
    } else if (character === '[') inner += 1;
    else if (character === ']') inner -= 1;
    else if (character === '>' && inner <= 0) return i + 1;
  }
  return undefined;
}

// From a blank or a quotation mark on: a search that begins anywhere would take the square of a long text.
const ATTRIBUTE = /(?<=[\s"'])([^\s=/"'<>]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;

function tagOf(piece: string): Tag {
  const name = /^<\/?(?:[^\s:/>]*:)?([^\s/>]*)/.exec(piece)?.[1] ?? '';
  const kind = piece.startsWith('</') ? 'close' : piece.endsWith('/>') ? 'empty' : 'open';
  const attributes = new Map<string, string>();
  for (const [, key = '', double, single = ''] of piece.matchAll(ATTRIBUTE))
    attributes.set(key, read(double ?? single));
  return { kind, name, attributes };
}

const ENTITIES: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

function read(written: string): string {
  return written.replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|(amp|lt|gt|quot|apos));/gi, (entity, decimal, hex, name) => {
    if (name !== undefined) return ENTITIES[name.toLowerCase()] ?? entity;
    const code = decimal === undefined ? Number.parseInt(hex, 16) : Number(decimal);
    return code <= 0x10ffff ? String.fromCodePoint(code) : entity;
  });
}
