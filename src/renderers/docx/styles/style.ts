import { xml } from '../xml.js';
import { type ParagraphLook, paragraphProperties, type RunLook, runProperties } from './properties.js';

/** A style as the list of Word shows it. */
interface Style {
  id: string;
  /** Word knows its own styles by lower-case English names and shows them in the reader's language. */
  name: string;
  /** Ours rather than Word's. */
  own?: boolean;
  basedOn?: string;
  /** Part of the page rather than of what people write: not among the styles Word offers first. */
  behind?: boolean;
}

export interface ParagraphStyle extends Style {
  /** The style of the paragraph typed after this one. */
  next?: string;
  paragraph?: ParagraphLook;
  run?: RunLook;
}

export interface CharacterStyle extends Style {
  run: RunLook;
}

/** A paragraph style; based on Normal where nothing else is said. */
export function paragraphStyle(given: ParagraphStyle): string {
  const { basedOn = 'Normal', next, paragraph = {}, run = {} } = given;
  return style(
    'paragraph',
    { ...given, basedOn },
    next === undefined ? '' : xml('w:next', { 'w:val': next }),
    wrapped('w:pPr', paragraphProperties(paragraph)),
    wrapped('w:rPr', runProperties(run)),
  );
}

export function characterStyle({ id, name, own, basedOn, run }: CharacterStyle): string {
  return style('character', { id, name, own, basedOn }, '', wrapped('w:rPr', runProperties(run)));
}

/** A table style; `content` are its properties as written. */
export function tableStyle(id: string, name: string, ...content: string[]): string {
  return style('table', { id, name, own: true, basedOn: 'TableNormal' }, '', ...content);
}

function style(type: string, { id, name, own, basedOn, behind }: Style, next: string, ...content: string[]): string {
  return xml(
    'w:style',
    { 'w:type': type, 'w:customStyle': own ? 1 : undefined, 'w:styleId': id },
    xml('w:name', { 'w:val': name }),
    basedOn === undefined ? '' : xml('w:basedOn', { 'w:val': basedOn }),
    next,
    xml('w:uiPriority', { 'w:val': own ? 20 : 10 }),
    behind ? '' : xml('w:qFormat'),
    ...content,
  );
}

/** An element around its content, and nothing around nothing. */
export function wrapped(name: string, content: string): string {
  return content === '' ? '' : xml(name, {}, content);
}
