import type { Workbook } from '../../../documents/workbook.js';
import { workbookFrame } from '../../../documents/workbooks/front.js';
import type { Voice } from '../../../documents/workbooks/voice.js';
import type { Project } from '../../../model/project.js';
import { SHEETS } from '../fields/field.js';
import { gridOf } from '../grid.js';
import type { Vocabulary } from '../vocabulary.js';
import { tableGuide } from './guide.js';
import { listNames, listsOf, listsSheet } from './lists.js';
import { tableSheet } from './sheet.js';

export interface Export {
  project: Project;
  vocabulary: Vocabulary;
  /** In the one language of the workbook. */
  voice: Voice;
  /** What each key of the format is for. */
  fields: Record<string, string>;
  /** Of csm. */
  version: string;
  /** The name of the file, without its folders. */
  file: string;
}

/** A workbook to fill in: standards, behaviors and expectations of a project, how to, and lists to choose from. */
export function buildTable({ project, vocabulary, voice, fields, version, file }: Export): Workbook {
  const { words } = vocabulary;
  const grids = SHEETS.map((sheet) => gridOf(project, sheet, vocabulary, version));
  const lists = listsOf(project, vocabulary);
  const names = listNames(lists, grids);
  const offered = new Set(names.map(({ name }) => name.replace(/^csm_/, '')));
  const [first, ...others] = grids.map((grid) => tableSheet(grid, { voice, vocabulary, file, offered }));
  const guide = tableGuide({ project, vocabulary, version, file, fields });
  const rest = [guide, listsSheet(lists, vocabulary)];
  return {
    ...workbookFrame(voice),
    kind: 'table',
    name: 'table',
    title: words.title,
    sheets: first ? [first, ...others, ...rest] : [guide],
    names,
  };
}
