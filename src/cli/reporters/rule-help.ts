/** Help on a rule, as plain text and as Markdown. */
export interface RuleHelp {
  text: string;
  markdown?: string;
}

const HEADING = /^#.*\n+/;
const FACTS = /<!-- facts -->[\s\S]*?<!-- \/facts -->\n*/;
const FENCED = /^```[\s\S]*?^```$/gm;
const LINK = /\[([^\]\n]*)\]\([^)\n]*\)/g;

/**
 * Help made of the page of a rule: without heading and facts, which viewers show by themselves, and
 * without links, which lead nowhere outside of the docs.
 */
export function helpOf(title: string, page: string | undefined): RuleHelp {
  if (page === undefined) return { text: title };
  const body = page.replaceAll('\r\n', '\n').replace(HEADING, '').replace(FACTS, '').replace(LINK, '$1').trim();
  const prose = body
    .replace(FENCED, '')
    .replace(/^#.*$/gm, '')
    .replace(/[*`]/g, '')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
  return { text: `${title}\n\n${prose}`, markdown: `**${title}**\n\n${body}` };
}
