import { reasonText } from '../documents/smart-reasons.js';
import { feedbackText, measureLines } from '../documents/standard-facts.js';
import type { Writer } from '../documents/writer.js';
import type { Locale } from '../model/locale.js';
import type { Standard } from '../model/project.js';
import { chainOf } from '../pipeline/chain.js';
import { scoreOf } from '../pipeline/smart/smart.js';
import { drawCard } from './card.js';
import type { Context } from './context.js';
import { wrapText } from './wrap.js';

interface Speaking {
  /** Says the values of the project, in the locale asked for. */
  writer: Writer;
  /** Says what csm thinks of them, in the language it speaks. */
  critic: Writer;
  /** ISO date that review dates are held against. */
  asOf: string;
}

/**
 * A standard for the terminal: from what customers say down to the job that carries it, then how it
 * stands at the letters of SMART on the day `asOf`.
 */
export function standardCard(context: Context, standard: Standard, { writer, critic, asOf }: Speaking): string {
  const { output, words } = context;
  const { data } = standard;
  const head = `${output.paint.bold(standard.id)}  ${words.kinds[data.kind]}\n${wrapText(writer.text(data.statement), output.width).join('\n')}`;
  return `${head}\n\n${chainRows(context, standard, writer)}\n\n${smartRows(context, standard, critic, { asOf, locale: writer.locale })}`;
}

function chainRows({ output, words }: Context, standard: Standard, writer: Writer): string {
  const { fields } = words;
  const { data } = standard;
  const chain = chainOf(standard);
  const doc = writer.words;
  const rated = chain.expectations.map(
    ({ data: { says, importance, performance } }) =>
      `${doc.quoted(writer.text(says))}${words.ratings(importance, performance)}`,
  );
  return drawCard(
    [
      [fields.expectations, chain.customerDefined ? rated.join('\n') : output.paint.yellow(words.companyDefined)],
      [fields.encounter, writer.text(chain.encounter.data.name)],
      [fields.step, writer.text(chain.step?.data.customer) ?? chain.step?.id],
      [fields.behavior, writer.text(chain.behavior.data.does)],
      [fields.shownBy, writer.roleTitle(chain.role)],
      [fields.measure, measureLines(writer, standard).join('\n')],
      [fields.target, writer.quantity(data.target)],
      [fields.floor, writer.quantity(data.floor)],
      [fields.baseline, writer.quantity(data.baseline)],
      [
        fields.benchmark,
        data.benchmark &&
          doc.standard.benchmarkOf(writer.quantity(data.benchmark.value), writer.text(data.benchmark.of)),
      ],
      [fields.owner, writer.roleTitle(chain.owner)],
      [fields.feedback, feedbackText(writer, data, chain.feedbackTo)],
      [fields.published, data.published === undefined ? undefined : data.published ? words.yes : words.no],
      [fields.review, data.review],
      [
        fields.index,
        chain.indexItems.map((item) => words.weight(writer.text(item.index.data.name), item.weight)).join('\n'),
      ],
      [fields.jobs, chain.duties.map((duty) => words.inJob(writer.text(duty.role.data.title), duty.rank)).join('\n')],
    ],
    output,
  );
}

/** The five letters, each with its mark and its reasons; of a statement in several locales that in `locale` counts. */
function smartRows(
  { output }: Context,
  standard: Standard,
  critic: Writer,
  options: { asOf: string; locale: Locale },
): string {
  const { letters, marks, states, title } = critic.words.smart;
  const { paint } = output;
  const colors = { met: paint.green, partly: paint.yellow, unmet: paint.red };
  const rows = scoreOf(standard, options).map(({ letter, state, reasons }): [string, string] => {
    const said = reasons.map((reason) => critic.sentence(reasonText(critic, reason))).join('\n');
    // The mark alone says it to those who know the legend.
    const value = state === 'met' ? said : critic.words.pair(states[state], said);
    return [`${letter} ${colors[state](marks[state])} ${letters[letter]}`, value];
  });
  return `${paint.bold(title)}\n${drawCard(rows, output)}`;
}
