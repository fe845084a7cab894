/** Writes examples/parcel anew: it is what `csm init --template parcel --locale en,zh-CN` gives. */
import { rm } from 'node:fs/promises';
import { schemaFiles } from '../src/cli/schema-text.js';
import { projectFiles } from '../src/workspace/template.js';
import { writeWhole } from '../src/workspace/write-output.js';

await rm('examples/parcel', { recursive: true, force: true });
const files = [...projectFiles({ template: 'parcel', locales: ['en', 'zh-CN'] }), ...(await schemaFiles('en'))];
for (const file of files) writeWhole(`examples/parcel/${file.path}`, file.content);
