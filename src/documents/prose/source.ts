import { lexer, type Token } from 'marked';

/** A line this far in stands deeper in lists and quotes than anybody writes, and takes long to be read. */
const FAR_IN = /^[ \t>]{200}/m;

/** What programs that publish Markdown are told before it begins: `title: Foreword` between lines of dashes. */
const FRONT_MATTER =
  /^(?:---\r?\n\s*[\w-]+\s*:(?:.*\r?\n)*?---|\+\+\+\r?\n\s*[\w-]+\s*=(?:.*\r?\n)*?\+\+\+)[ \t]*(?:\r?\n|$)/;

/**
 * Markdown as tokens, without what stands before it for programs. What nests without end is no Markdown:
 * its paragraphs come as they are written.
 */
export function tokensOf(markdown: string): Token[] {
  const prose = markdown.replace(FRONT_MATTER, '');
  try {
    if (!FAR_IN.test(prose)) return lexer(prose);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
  }
  const paragraphs = prose.split(/\n\s*\n/).filter((one) => one.trim() !== '');
  return paragraphs.map((one) => ({ type: 'text', raw: one, text: one.trim() }));
}
