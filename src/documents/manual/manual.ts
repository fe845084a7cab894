import { MANUAL_SECTIONS } from '../../model/schema/sections.js';
import { assumptionsOf } from '../../pipeline/evidence.js';
import { draftBasis } from '../draft-basis.js';
import { frame, type Setting } from '../frame.js';
import { numberedParts } from '../outline.js';
import { arranged, withoutDeadLinks } from '../sections.js';
import type { DocumentTree } from '../tree.js';
import { buildGbtManual } from './gbt/gbt.js';
import { manualSections, UNNUMBERED } from './sections.js';

/** The standards manual: all of a project, for the client's management. */
export function buildManual(setting: Setting): DocumentTree {
  const { writer } = setting;
  const { project, words } = writer;
  if (project.config.documents?.manual?.style === 'gbt-1.1') return buildGbtManual(setting);
  const assumptions = assumptionsOf(project);
  const sections = manualSections(setting, assumptions);
  const chosen = project.config.documents?.manual?.sections ?? MANUAL_SECTIONS;
  const services = project.services.map((service) => writer.text(service.data.name));
  return frame(setting, {
    kind: 'manual',
    name: 'manual',
    title: words.manual.title,
    ...(services.length > 0 && { subtitle: words.listed(services) }),
    cover: 'page',
    notes: draftBasis(writer, assumptions),
    body: [
      { type: 'contents', depth: 2 },
      { type: 'page-break' },
      ...withoutDeadLinks(
        numberedParts(chosen.map((id) => ({ numbered: !UNNUMBERED.includes(id), blocks: arranged(sections, [id]) }))),
      ),
    ],
  });
}
