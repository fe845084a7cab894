/** While a rule is being written: `npx tsx scripts/rule-page.ts no-owner …` renews its pages. */
import { writeFile } from 'node:fs/promises';
import { rulePages } from './rule-pages/make.js';

for (const [file, content] of await rulePages(process.argv.slice(2))) {
  await writeFile(file, content);
  console.log(file);
}
