import type { Sheet } from '../../../documents/workbook.js';
import { textCell } from '../../../documents/workbooks/cells.js';
import { type GuideLine, guideSheet } from '../../../documents/workbooks/guide.js';
import type { Project } from '../../../model/project.js';
import { textIn } from '../../../model/text.js';
import { type Column, headingOf } from '../columns.js';
import { SHEETS } from '../fields/field.js';
import { FIELDS } from '../fields/index.js';
import type { Vocabulary } from '../vocabulary.js';

interface About {
  project: Project;
  vocabulary: Vocabulary;
  version: string;
  file: string;
  /** What each key of the format is for. */
  fields: Record<string, string>;
}

/** The sheet that says what may be changed, what not, and how it is brought back. */
export function tableGuide({ project, vocabulary, version, file, fields }: About): Sheet {
  const { words } = vocabulary;
  const { guide } = words;
  const [main, ...others] = project.locales;
  const organization = textIn(project.config.organization.name, vocabulary.locale, main);
  const command = ([text, meaning]: [string, string]): GuideLine => ({
    sample: textCell(text, 'text', { format: '@' }),
    text: meaning,
  });
  return guideSheet(words.sheets.guide, [
    { title: guide.about.title, lines: guide.about.lines(organization, version) },
    {
      title: guide.filling.title,
      lines: [...guide.filling.lines, ...(others.length > 0 ? [guide.filling.languages] : [])],
    },
    { title: guide.limits.title, lines: guide.limits.lines },
    { title: guide.back.title, lines: ['', ...guide.back.commands(file).map(command), guide.back.csv] },
    ...SHEETS.map((sheet) => ({
      title: guide.columns(words.sheets[sheet]),
      lines: [
        '',
        ...FIELDS[sheet].flatMap((field): GuideLine[] => {
          const meaning = fields[field.about ?? ''];
          const column: Column = { field };
          return meaning === undefined
            ? []
            : [{ sample: textCell(headingOf(sheet, column, vocabulary, false), 'text'), text: meaning }];
        }),
      ],
    })),
  ]);
}
