import type { DocumentWords } from '../locales/en/documents.js';
import { parseSample } from '../model/formats.js';
import type { Locale, Text } from '../model/locale.js';
import type { Expectation, Project, Role, Standard } from '../model/project.js';
import { isQuantity, parseQuantity } from '../model/quantity.js';
import type { WrittenQuantity } from '../model/schema/parts.js';
import { textIn } from '../model/text.js';
import { chainOf } from '../pipeline/chain.js';
import { contentCode } from '../pipeline/content-code.js';
import { isAssumed } from '../pipeline/evidence.js';
import type { Inline } from './tree.js';

/** What builders say things with: a project's values in the words of one locale. */
export class Writer {
  readonly #codes = new Map<Standard, string>();
  readonly project: Project;
  readonly locale: Locale;
  readonly words: DocumentWords;

  constructor(project: Project, locale: Locale, words: DocumentWords) {
    this.project = project;
    this.locale = locale;
    this.words = words;
  }

  text(text: Text): string;
  text(text: Text | undefined): string | undefined;
  text(text: Text | undefined): string | undefined {
    return text === undefined ? undefined : textIn(text, this.locale, this.project.locales[0]);
  }

  /** A text as a sentence of its own, ended by a full stop if it has no end. */
  sentence(text: Text): string {
    return this.words.sentence(this.text(text));
  }

  /** The statement of a standard, marked where no customer expectation stands behind it. */
  statement(standard: Standard): Inline[] {
    const said: Inline = { type: 'text', text: this.text(standard.data.statement) };
    if (chainOf(standard).customerDefined) return [said];
    const mark: Inline = { type: 'badge', tone: 'gap', text: this.words.standard.companyDefined };
    return [said, { type: 'text', text: ' ' }, mark];
  }

  /** The statement of a standard with its content code: once in a document, where the standard is laid down. */
  coded(standard: Standard): Inline[] {
    return [...this.statement(standard), { type: 'text', text: ' ' }, this.code(standard)];
  }

  code(standard: Standard): Inline {
    const code = this.#codes.get(standard) ?? contentCode(this.project, standard);
    this.#codes.set(standard, code);
    return { type: 'text', text: code, quiet: true };
  }

  /** What an expectation says, and in which segment customers say it. */
  says({ data, segment }: Expectation): string {
    const said = this.words.quoted(this.text(data.says));
    return segment ? this.words.bySegment(said, this.text(segment.data.name)) : said;
  }

  /** The same where there is no room for a mark: whether nobody asked customers stands in the brackets. */
  saysOrSupposed(expectation: Expectation): string {
    if (!isAssumed(expectation)) return this.says(expectation);
    const segment = expectation.segment && this.text(expectation.segment.data.name);
    const basis = this.phrases([segment, this.words.evidence.marks['expectation-assumed']]);
    return this.words.bySegment(this.words.quoted(this.text(expectation.data.says)), basis);
  }

  quantity(written: WrittenQuantity): string;
  quantity(written: WrittenQuantity | undefined): string | undefined;
  quantity(written: WrittenQuantity | undefined): string | undefined {
    if (written === undefined) return undefined;
    const parsed = parseQuantity(written);
    return isQuantity(parsed) ? this.words.quantity(parsed) : String(written);
  }

  date(iso: string | undefined): string | undefined {
    return iso === undefined ? undefined : this.words.date(iso);
  }

  /** `month` as "monthly"; `2 weeks` as "every 2 weeks". */
  rhythm(every: string | undefined): string | undefined {
    if (every === undefined) return undefined;
    return this.words.rhythm[every] ?? this.words.every(this.quantity(every));
  }

  sample(written: WrittenQuantity | undefined): string | undefined {
    const sample = written === undefined ? undefined : parseSample(written);
    return sample && this.words.sample(sample.count, sample.per && this.words.samplePer[sample.per]);
  }

  /** A rating with at least one decimal, so that a column of them lines up; 9.25 stays 9.25. */
  rating(value: number | undefined): string | undefined {
    if (value === undefined) return undefined;
    return Number.isInteger(value) ? value.toFixed(1) : String(value);
  }

  /** What documents call a calendar of csm.yaml; nothing for the one that never stops. */
  calendarName(name: string): string {
    return this.text(this.project.config.calendars?.[name]?.name) ?? this.words.sop.calendar;
  }

  roleTitle(role: Role | undefined): string | undefined {
    return role && this.text(role.data.title);
  }

  /** Phrases in one line, which may hold commas of their own. */
  phrases(texts: (string | undefined)[]): string {
    return texts.filter((one) => one !== undefined && one !== '').join(this.words.between);
  }

  /** Texts in one line, in the way the locale strings things together. */
  listed(texts: (string | undefined)[]): string {
    return this.words.listed(texts.filter((one) => one !== undefined && one !== '') as string[]);
  }
}
