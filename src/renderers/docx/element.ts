import { FileChild, type IXmlableObject } from 'docx';

/** An element by its name, in the form docx writes: its attributes first, then its content. */
export type Element = IXmlableObject;

/**
 * Makes an element. Documents are made of these rather than of docx's own paragraphs and tables: those
 * draw black lines over what the style of a table says, give every bookmark the same number, search
 * the text once for each list, and take four times as long.
 */
export function element(
  name: string,
  attributes?: Record<string, string | number>,
  children: readonly (Element | string)[] = [],
): Element {
  if (attributes !== undefined) return { [name]: [{ _attr: attributes }, ...children] };
  return { [name]: children.length === 0 ? {} : children };
}

/** An element with one value: `<w:pStyle w:val="Quote"/>`. */
export function valued(name: string, value: string | number): Element {
  return { [name]: { _attr: { 'w:val': value } } };
}

/** An element as docx takes it into a document. */
export class Written extends FileChild {
  readonly #element: Element;

  constructor(one: Element) {
    super('');
    this.#element = one;
  }

  override prepForXml(): IXmlableObject {
    return this.#element;
  }
}
