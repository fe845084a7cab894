import { TOPICS } from '../../lint/rule.js';
import { rules } from '../../lint/rules/index.js';
import { ruleWords } from '../../locales/catalog.js';
import { Failure } from '../../model/failure.js';
import { closest } from '../../model/suggestion.js';
import { rulePage } from '../../workspace/rule-page.js';
import { drawCard } from '../card.js';
import type { Context } from '../context.js';
import { EXIT, type ExitCode } from '../exit.js';
import { drawPage } from '../page.js';

/** `csm explain`: the page of a rule, or all rules by topic. */
export async function explain(context: Context, [id]: string[]): Promise<ExitCode> {
  const { output, lang } = context;
  const { titles, topics } = await ruleWords(lang);
  if (id === undefined) {
    const parts = TOPICS.flatMap((topic): string[] => {
      const own = rules.filter((rule) => rule.topic === topic);
      if (own.length === 0) return [];
      const rows = own.map((rule): [string, string] => [`  ${rule.id}`, titles[rule.id] ?? '']);
      return [`${output.paint.bold(topics[topic])}\n${drawCard(rows, output)}`];
    });
    output.data(parts.join('\n\n'));
    return EXIT.clean;
  }
  const rule = rules.find((one) => one.id === id);
  const page = rule && rulePage(rule.id, lang);
  if (!rule) {
    const suggestion = closest(
      id,
      rules.map((one) => one.id),
    );
    throw new Failure('unknown-rule', { id, suggestion });
  }
  if (page === undefined) throw new Failure('page-missing', { id }, 'machine');
  output.data(drawPage(page, output));
  return EXIT.clean;
}
