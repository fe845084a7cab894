import { readFileSync } from 'node:fs';
import Ajv from 'ajv';
import addFormats from 'ajv-formats';
import { validateXML } from 'xmllint-wasm';

const SCHEMAS = 'test/fixtures/schemas';
const read = (name: string) => readFileSync(`${SCHEMAS}/${name}`, 'utf8');

/** What the schema of SARIF 2.1.0 has against a report. */
export const sarifFaults = checker('sarif-2.1.0.schema.json');

/** What the documented form of a Code Quality report has against one. */
export const gitlabFaults = checker('gitlab-code-quality.schema.json');

/** What the XML parser or the schema of Jenkins has against a report. */
export async function junitFaults(contents: string): Promise<string[]> {
  const { errors } = await validateXML({
    xml: [{ fileName: 'report.xml', contents }],
    schema: [{ fileName: 'junit.xsd', contents: read('jenkins-junit.xsd') }],
  });
  return errors.map(({ rawMessage }) => rawMessage);
}

function checker(name: string): (text: string) => unknown[] {
  // `id` and `$schema` are those of draft 4, in which the schema of SARIF is written; nothing else in it differs.
  const { $schema, id, ...schema } = JSON.parse(read(name)) as Record<string, unknown>;
  const ajv = new Ajv.default({ strict: false, allErrors: true, unicodeRegExp: false });
  addFormats.default(ajv);
  const validate = ajv.compile(schema);
  return (text) => (validate(JSON.parse(text)) ? [] : (validate.errors ?? []));
}
