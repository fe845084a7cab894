import type { Path } from '../../src/model/source.js';

/** A line of a document as a person might have written it, and the value it belongs to. */
export interface StyledLine {
  text: string;
  owner: Path;
}

/** Answers in turn what a writer decides: which of so many ways. */
export type Choose = (ways: number) => number;

/** Writes data in a mixture of styles, with comments and blank lines sprinkled in; every comment is another. */
export function styled(data: Record<string, unknown>, choose: Choose): StyledLine[] {
  return new Writer(choose).mapping(data, 0, []);
}

class Writer {
  readonly #choose: Choose;
  readonly #step: number;
  readonly #dash: number;
  #comments = 0;

  constructor(choose: Choose) {
    this.#choose = choose;
    this.#step = 2 + 2 * choose(2);
    this.#dash = choose(2) * this.#step;
  }

  mapping(data: Record<string, unknown>, column: number, path: Path): StyledLine[] {
    return Object.entries(data).flatMap(([key, value], at) => {
      const owner = [...path, key];
      const name = /^[a-z]+$/.test(key) ? key : JSON.stringify(key);
      return [
        ...this.#above(column, owner, at),
        ...this.#behind(`${' '.repeat(column)}${name}:`, value, column, owner),
      ];
    });
  }

  #list(data: unknown[], column: number, path: Path): StyledLine[] {
    return data.flatMap((item, at) => {
      const owner = [...path, at];
      return [...this.#above(column, owner, at), ...this.#item(item, column, owner)];
    });
  }

  #item(item: unknown, column: number, owner: Path): StyledLine[] {
    const dash = `${' '.repeat(column)}-`;
    if (!isFilledMapping(item) || this.#choose(4) === 0) {
      return this.#behind(dash, item ?? 'none', column, owner);
    }
    const [first, ...rest] = this.mapping(item, column + 2, owner);
    if (first === undefined || first.text.trim() === '' || first.text.trim().startsWith('#')) {
      return [{ text: dash + this.#beside(), owner }, ...(first ? [first] : []), ...rest];
    }
    return [{ text: `${dash} ${first.text.trimStart()}`, owner: first.owner }, ...rest];
  }

  /** A value behind its key or dash, on that line or below it. */
  #behind(head: string, value: unknown, column: number, owner: Path): StyledLine[] {
    const block = this.#choose(3) > 0;
    const keyed = head.endsWith(':');
    if (keyed && block && isFilledMapping(value)) {
      return [
        { text: head + this.#beside(), owner },
        ...this.mapping(value, column + this.#step, owner),
        ...this.#deeper(column, owner),
      ];
    }
    if (keyed && block && Array.isArray(value) && value.length > 0) {
      return [
        { text: head + this.#beside(), owner },
        ...this.#list(value, column + this.#dash, owner),
        ...this.#deeper(column, owner),
      ];
    }
    if (typeof value === 'string' && /^\S.*\n.*\S$/.test(value)) {
      const lines = value.split('\n').map((line) => ({ text: ' '.repeat(column + this.#step) + line, owner }));
      return [{ text: `${head} |-${this.#beside()}`, owner }, ...lines];
    }
    if (typeof value === 'string' && /^[a-z]+ [a-z]+$/.test(value) && this.#choose(4) === 0) {
      const [one = '', two = ''] = value.split(' ');
      const pad = ' '.repeat(column + this.#step);
      return [
        { text: head + this.#beside(), owner },
        { text: pad + one, owner },
        { text: pad + two + this.#beside(), owner },
      ];
    }
    if (value === null) return [{ text: head + this.#beside(), owner }];
    if (typeof value === 'object' && Object.keys(value).length > 0 && this.#choose(4) === 0) {
      return this.#brackets(head, value, column, owner);
    }
    return [{ text: `${head} ${this.#flow(value)}${this.#beside()}`, owner }];
  }

  /** Brackets over several lines, a comment behind some of the parts. */
  #brackets(head: string, value: object, column: number, owner: Path): StyledLine[] {
    const list = Array.isArray(value);
    const parts = list ? value.map((item) => this.#flow(item)) : this.#members(value);
    const comma = this.#choose(2) === 0;
    const lines = parts.map((part, at) => ({
      text: `${' '.repeat(column + 2)}${part}${comma || at < parts.length - 1 ? ',' : ''}${this.#beside()}`,
      owner,
    }));
    const close = { text: `${' '.repeat(column + 1)}${list ? ']' : '}'}${this.#beside()}`, owner };
    return [{ text: `${head} ${list ? '[' : '{'}`, owner }, ...lines, close];
  }

  #flow(value: unknown): string {
    if (Array.isArray(value)) return `[${value.map((item) => this.#flow(item)).join(', ')}]`;
    if (typeof value === 'object' && value !== null) return `{${this.#members(value).join(', ')}}`;
    return this.#scalar(value);
  }

  #members(value: object): string[] {
    return Object.entries(value).map(([key, item]) => `${JSON.stringify(key)}: ${this.#flow(item)}`);
  }

  #scalar(value: unknown): string {
    if (typeof value !== 'string') return String(value);
    const way = this.#choose(3);
    if (way === 0 && /^[a-z]{2,3}(?: [a-z]+)?$|^[一-龥]+$/.test(value)) return value;
    return way === 1 && !value.includes('\n') ? `'${value.replaceAll("'", "''")}'` : JSON.stringify(value);
  }

  #above(column: number, owner: Path, at: number): StyledLine[] {
    const blank = at > 0 && this.#choose(4) === 0 ? [{ text: '', owner: owner.slice(0, -1) }] : [];
    const comment = this.#choose(4) === 0 ? [{ text: ' '.repeat(column) + this.#comment(), owner }] : [];
    return [...blank, ...comment];
  }

  #deeper(column: number, owner: Path): StyledLine[] {
    return this.#choose(8) === 0 ? [{ text: ' '.repeat(column + 1) + this.#comment(), owner }] : [];
  }

  #beside(): string {
    return this.#choose(4) === 0 ? ` ${this.#comment()}` : '';
  }

  #comment(): string {
    this.#comments += 1;
    return `# note ${this.#comments}.`;
  }
}

function isFilledMapping(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value) && Object.keys(value).length > 0;
}
