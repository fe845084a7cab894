import type { ManualSection } from '../../model/schema/sections.js';
import type { Assumption } from '../../pipeline/evidence.js';
import { section } from '../compose.js';
import { assumptionsAnnex } from '../draft-basis.js';
import { approvals, type Setting } from '../frame.js';
import { insertBelow, insertChapter } from '../inserts.js';
import { revisions } from '../revision-history.js';
import type { Sections } from '../sections.js';
import { analysis } from './analysis.js';
import { indexSection, responsibilities } from './back.js';
import { encounterSection } from './encounter.js';
import { priorities, purpose, reading, sequence } from './front.js';
import { smartAnnex } from './smart-annex.js';

/** The sections that are no chapters, and stand without a number. */
export const UNNUMBERED: readonly ManualSection[] = ['foreword', 'assumptions', 'smart', 'closing'];

/** What makes each section of the manual. */
export function manualSections(setting: Setting, assumptions: readonly Assumption[]): Sections<ManualSection> {
  const { writer } = setting;
  const { project, words } = writer;
  const title = words.manual;
  return {
    foreword: () => insertChapter(setting, 'manual.foreword', 'foreword', title.foreword),
    purpose: () =>
      section(1, 'purpose', title.purpose, [...insertBelow(setting, 'manual.purpose'), ...purpose(writer)]),
    reading: () =>
      section(1, 'reading', title.reading, [...insertBelow(setting, 'manual.reading'), ...reading(writer)]),
    sequence: () =>
      section(1, 'sequence', title.sequence, [...insertBelow(setting, 'manual.sequence'), ...sequence(writer)]),
    priorities: () =>
      section(1, 'priorities', title.priorities, [...insertBelow(setting, 'manual.priorities'), ...priorities(writer)]),
    analysis: () =>
      section(1, 'analysis', words.analysis.title, [...insertBelow(setting, 'manual.analysis'), ...analysis(writer)]),
    standards: () =>
      section(1, 'standards', title.byEncounter, [
        ...insertBelow(setting, 'manual.standards'),
        ...project.encounters.flatMap((encounter) => encounterSection(writer, encounter)),
      ]),
    indices: () =>
      project.indices.flatMap((index) =>
        section(1, `index-${index.id}`, writer.text(index.data.name), indexSection(writer, index)),
      ),
    responsibilities: () =>
      section(1, 'responsibilities', title.responsibilities, [
        ...insertBelow(setting, 'manual.responsibilities'),
        ...responsibilities(writer),
      ]),
    revisions: () => section(1, 'revisions', title.revisions, revisions(setting)),
    approval: () => section(1, 'approval', title.approvals, approvals(writer)),
    assumptions: () => assumptionsAnnex(writer, assumptions),
    smart: () => smartAnnex(writer),
    closing: () => insertChapter(setting, 'manual.closing', 'closing', title.closing),
  };
}
