import { jsonSchema } from '../../src/model/json-schema.js';

/** The schema of a blueprint, and thirty rules of the kind its users write: is it there, does it look right. */
export function spectralRuleset(): Record<string, unknown> {
  const behavior = '$.encounters[*].behaviors[*]';
  const standard = `${behavior}.standards[*]`;
  const there: [string, string[]][] = [
    ['$.service', ['id', 'name']],
    ['$.encounters[*]', ['known', 'stage', 'channel', 'segments']],
    ['$.encounters[*].steps[*]', ['customer', 'evidence', 'onstage']],
    ['$.encounters[*].expectations[*]', ['importance', 'performance', 'dimension', 'source']],
    [behavior, ['role', 'answers', 'step', 'area']],
    [standard, ['owner', 'baseline', 'target', 'floor', 'feedback', 'review', 'measure']],
    ['$.roles[*]', ['title', 'review']],
  ];
  const like: [string, string, string][] = [
    ['$.encounters[*]', 'id', '^[a-z0-9-]+$'],
    [standard, 'target', '^at (least|most) '],
    [standard, 'review', '^\\d{4}-\\d{2}-\\d{2}$'],
    [standard, 'statement', '\\d'],
  ];
  const rules = [
    ...there.flatMap(([given, fields]) => fields.map((field) => rule('warn', given, { field, function: 'truthy' }))),
    ...like.map(([given, field, match]) =>
      rule('warn', given, { field, function: 'pattern', functionOptions: { match } }),
    ),
  ];
  // Without csm's own formats, whose names mean nothing to Spectral.
  const schema = jsonSchema('blueprint', () => undefined);
  const all = [rule('error', '$', { function: 'schema', functionOptions: { schema } }), ...rules];
  return { rules: Object.fromEntries(all.map((one, i) => [`rule-${i}`, one])) };
}

function rule(severity: string, given: string, does: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries([
    ['severity', severity],
    ['given', given],
    ['then', does],
  ]);
}
