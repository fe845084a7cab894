import { NOTE } from '../../presets.js';
import { defineRule } from '../../rule.js';

/** A service is lived before, during and after the sale; a stage nobody looked at has no standards either. */
export const stageCoverage = defineRule({
  id: 'stage-coverage',
  topic: 'encounters',
  origin: 'stages-and-segments',
  levels: NOTE,
  options: { stages: ['before', 'during', 'after'] },
  check(project, { report, options: { stages } }) {
    // What is missing may stand in what could not be read, or belong to a service that is misspelt.
    if (project.incomplete || project.invalid.length > 0) return;
    if (project.unresolved.some(({ expected }) => expected === 'service')) return;
    for (const service of project.services) {
      const touched = new Set(service.encounters.map(({ data }) => data.stage));
      // One or two encounters cannot touch three stages: the service is only being begun.
      if (service.encounters.length < stages.length || touched.has(undefined)) continue;
      const missing = stages.filter((stage) => ![...touched].some((one) => one === stage));
      if (missing.length > 0) report({ code: 'stage-coverage', args: { missing }, on: service, path: ['id'] });
    }
  },
});
