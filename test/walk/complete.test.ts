import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { folderWith } from '../cli/support.js';
import { csm } from '../e2e/support.js';
import { english } from './dialogues.js';
import { Terminal } from './terminal.js';

const CONFIG = (locale: string) => `csm: 1
organization: {name: Swift Parcel}
locale: ${locale}
lint: {extends: recommended}
calendars:
  business: {days: mon-fri, hours: "09:00-18:00"}
`;

test('from an empty project to a hard standard, a soft one and a fix, in English', async () => {
  const cwd = folderWith({ 'csm.yaml': CONFIG('en') });
  const terminal = new Terminal(['walk'], { cwd });
  await terminal.talk(english);
  expect(await terminal.end()).toBe(0);
  const { stdout } = await csm(['lint', '--as-of', '2027-01-01'], { cwd });
  console.log(
    readFileSync(path.join(cwd, 'blueprints/service.yaml'), 'utf8'),
    readFileSync(path.join(cwd, 'roles/roles.yaml'), 'utf8'),
  );
  expect(stdout).toBe('');
});
