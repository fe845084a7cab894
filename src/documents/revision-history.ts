import type { ChangesWords } from '../locales/en/changes.js';
import type { Change } from '../pipeline/changes/changes.js';
import { changeBlocks, summaryLine } from './changes.js';
import { paragraph, section } from './compose.js';
import { revisionTable, type Setting } from './frame.js';
import type { Block } from './tree.js';

/** What changed with the revisions of csm.yaml, by their place in its list, and the words to say it with. */
export interface RevisionHistory {
  changes: ReadonlyMap<number, Change[]>;
  words: ChangesWords;
}

/** The revision history of the manual: the lines of csm.yaml, then what changed with each revision that has a tag. */
export function revisions(setting: Setting): Block[] {
  const { writer, history } = setting;
  const listed = writer.project.config.documents?.revisions ?? [];
  return [
    ...revisionTable(writer),
    ...listed.flatMap((one, i) => {
      const changes = history?.changes.get(i);
      if (!history || !changes) return [];
      return section(2, `revision-${i + 1}`, writer.words.manual.revisionChanges(one.version), [
        paragraph(summaryLine(changes, history.words)),
        ...changeBlocks(writer, changes, history.words, { level: 3, id: `revision-${i + 1}` }),
      ]);
    }),
  ];
}
