import { type Questionnaire, questionnairesOf } from '../../pipeline/questionnaire.js';
import { columns, form, keep, lineBreak, paragraph, section, strong } from '../compose.js';
import { contactLine } from '../contact.js';
import { frame, type Setting } from '../frame.js';
import { insert } from '../inserts.js';
import { answerTo } from '../scale.js';
import type { Block, DocumentTree } from '../tree.js';
import type { Writer } from '../writer.js';

/**
 * The questionnaires for customers: the questions of the soft standards, encounter by encounter, in
 * customers' words. They bear no mark of what is assumed: asking is how an assumption is settled.
 */
export function buildSurveys(setting: Setting): DocumentTree[] {
  return questionnairesOf(setting.writer.project).map((one, i) => buildSurvey(setting, one, i + 1));
}

function buildSurvey(setting: Setting, { segment, parts }: Questionnaire, seq: number): DocumentTree {
  const { writer } = setting;
  const { words, project } = writer;
  const { survey, properties } = words;
  const reach = contactLine(writer);
  // Like the charter it is for customers; of what is printed above other documents only its number serves them.
  const { confidentiality: _, ...tree } = frame(setting, {
    kind: 'survey',
    name: segment ? `survey-${segment.id}` : 'survey',
    seq,
    title: survey.title,
    ...(segment && { audience: writer.text(segment.data.name) }),
    cover: 'block',
    body: [
      paragraph(survey.intro(writer.text(project.config.organization.name)), 'lead'),
      ...insert(setting, 'survey.opening'),
      paragraph(survey.howTo),
      ...questions(writer, parts),
      ...section(
        1,
        'open',
        survey.open,
        survey.openQuestions.map((question) => keep(paragraph([strong(question)]), WRITING_SPACE)),
      ),
      ...insert(setting, 'survey.closing'),
      paragraph(survey.thanks),
      ...(reach === '' ? [] : [paragraph(words.contact.rather(reach), 'small')]),
    ],
  });
  return {
    ...tree,
    properties: tree.properties.filter(({ label }) => [properties.number, properties.version].includes(label)),
  };
}

const WRITING_SPACE = form(columns([''], [1]), [[Array.from({ length: 5 }, () => lineBreak)]]);

/** Numbered through, so that an answer can be referred to. */
function questions(writer: Writer, parts: Questionnaire['parts']): Block[] {
  let number = 0;
  return parts.flatMap(({ encounter, standards }) =>
    section(
      1,
      `encounter-${encounter.id}`,
      writer.text(encounter.data.name),
      standards.map((standard) => {
        number += 1;
        const question = writer.text(standard.data.measure?.question ?? '');
        return keep(paragraph([strong(writer.words.survey.question(number, question))]), answerTo(writer, standard));
      }),
    ),
  );
}
