import { Writer } from '../../documents/writer.js';
import { documentWords, statusWords } from '../../locales/catalog.js';
import type { Encounter, Segment } from '../../model/project.js';
import { pipelineOf } from '../../pipeline/steps.js';
import type { Context } from '../context.js';
import { dayOf } from '../day.js';
import { EXIT, type ExitCode } from '../exit.js';
import { todayOf } from '../findings.js';
import { loadForReading } from '../load.js';
import { coverageText } from '../status/coverage.js';
import { coverageRecord, stepsRecord } from '../status/records.js';
import { stepsText } from '../status/steps.js';

interface StatusOptions {
  format: string;
  coverage?: boolean;
  asOf?: string;
}

/** `csm status`: where every encounter stands in the nine steps, or with `--coverage` what the standards cover. */
export async function status(context: Context, [folder]: string[], options: StatusOptions): Promise<ExitCode> {
  const { output, lang } = context;
  const asOf = dayOf(options.asOf, '--as-of') ?? todayOf(context);
  const { project } = await loadForReading(context, folder);
  const words = await statusWords(lang);
  const pipeline = pipelineOf(project, { asOf });
  if (options.format === 'json') {
    output.json(options.coverage ? coverageRecord(project) : stepsRecord(pipeline, asOf, words));
    return EXIT.clean;
  }
  if (pipeline.size === 0) {
    output.talk(words.noEncounters);
    return EXIT.clean;
  }
  const said = await documentWords(lang);
  // Names in the language csm speaks, as far as the project has them in it.
  const writer = new Writer(project, lang, said);
  const name = (one: Encounter | Segment) => writer.text(one.data.name);
  output.data(
    options.coverage
      ? coverageText(project, { output, words: said, name })
      : stepsText(pipeline, { output, words, name }),
  );
  return EXIT.clean;
}
