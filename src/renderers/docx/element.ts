import { FileChild, NextAttributeComponent, type XmlComponent } from 'docx';

/** An element docx has no class for: within a paragraph, or a block of its own. */
export class Element extends FileChild {
  /** Attributes without a value are left out. */
  constructor(
    name: string,
    attributes: Record<string, string | number | undefined> = {},
    children: readonly (XmlComponent | string)[] = [],
  ) {
    super(name);
    const given = Object.entries(attributes).flatMap(([key, value = '']) =>
      value === '' ? [] : [[key, { key, value }]],
    );
    if (given.length > 0) this.root.push(new NextAttributeComponent(Object.fromEntries(given)));
    this.root.push(...children);
  }
}

/** A run that begins, parts or ends a field. */
export function fieldMark(type: 'begin' | 'separate' | 'end'): Element {
  return new Element('w:r', {}, [new Element('w:fldChar', { 'w:fldCharType': type })]);
}

/** The run that says what a field shows. */
export function fieldCode(code: string): Element {
  return new Element('w:r', {}, [new Element('w:instrText', { 'xml:space': 'preserve' }, [code])]);
}
