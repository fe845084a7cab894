import { chmodSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { Failure } from '../../src/model/failure.js';
import { BLUEPRINT, Sitting } from './sitting.js';

const COMMENTED = `# Written by hand in the workshop of 3 May.
service: {id: parcel, name: Overnight parcel}   # the only one

encounters:
  # The heart of it.
  - id: collection
    name:   "The courier collects the parcel"
    known: observed   # we stood beside them for a day
    steps:
      - {id: hand-over, customer: Hands the parcel over}

    expectations:
      - id: on-time
        says: 'Come on time'   # said by 9 of 14
        importance: 9
        # performance: asked in June
        source: {method: survey}
    behaviors: # to be discussed
      - id: arrive
        does: Arrives inside the window
        role: courier
        answers: [
          on-time,   # of course
        ]
roles:
  - {id: courier, title: Courier}
`;

const write = (sitting: Sitting, text: string) => {
  writeFileSync(path.join(sitting.root, BLUEPRINT), text);
};

/** Lines of one text that do not stand in the other, in their order. */
const added = (before: string, after: string) => {
  const rest = before.split('\n');
  return after.split('\n').filter((line) => {
    const at = rest.indexOf(line);
    if (at < 0) return true;
    rest.splice(at, 1);
    return false;
  });
};

test('of a commented file only the lines that are touched change', async () => {
  const sitting = await Sitting.begin(COMMENTED);
  sitting.answer('expectation.performance', 7.4);
  expect(added(COMMENTED, sitting.read())).toEqual(['        performance: 7.4']);
  const then = sitting.read();
  sitting.until('selection.controllable');
  sitting.answer('selection.controllable', true);
  sitting.answer('selection.accepted', 'Couriers');
  expect(added(then, sitting.read())).toEqual(['        selection: {controllable: true, accepted: {by: Couriers}}']);
  expect(added(sitting.read(), then)).toEqual([]);
});

test('a byte order mark, line endings of Windows and the mode of the file stay', async () => {
  const sitting = await Sitting.begin(`\u{feff}${COMMENTED.replaceAll('\n', '\r\n')}`);
  chmodSync(path.join(sitting.root, BLUEPRINT), 0o640);
  sitting.answer('expectation.performance', 7.4);
  const text = readFileSync(path.join(sitting.root, BLUEPRINT), 'utf8');
  expect(text).toBe(
    `\u{feff}${COMMENTED.replace('        # performance', '        performance: 7.4\n        # performance').replaceAll('\n', '\r\n')}`,
  );
  expect(statSync(path.join(sitting.root, BLUEPRINT)).mode & 0o777).toBe(0o640);
});

test('what an editor changed meanwhile stays, and the answer is added to it', async () => {
  const sitting = await Sitting.begin(COMMENTED);
  const { question } = sitting;
  write(sitting, COMMENTED.replace('  - id: collection\n', '  - {id: booking, name: Booking}\n  - id: collection\n'));
  expect(sitting.walk.answer(question, { answer: 7.4 }, 'en')).toEqual({ kind: 'written', merged: [BLUEPRINT] });
  const [booking, collection] = parse(sitting.read()).encounters;
  expect(booking).toEqual({ id: 'booking', name: 'Booking' });
  expect(collection.expectations[0].performance).toBe(7.4);
});

test('what somebody else has answered meanwhile is not overwritten', async () => {
  const sitting = await Sitting.begin(COMMENTED);
  const { question } = sitting;
  const theirs = COMMENTED.replace('        # performance', '        performance: 8\n        # performance');
  write(sitting, theirs);
  expect(sitting.walk.answer(question, { answer: 7.4 }, 'en')).toEqual({ kind: 'other', files: [BLUEPRINT] });
  expect(sitting.read()).toBe(theirs);
});

test('an answer to what is gone is not written anywhere', async () => {
  const sitting = await Sitting.begin(COMMENTED);
  const { question } = sitting;
  const theirs = COMMENTED.replaceAll('on-time', 'soon');
  write(sitting, theirs);
  expect(sitting.walk.answer(question, { answer: 7.4 }, 'en')).toEqual({ kind: 'gone', files: [BLUEPRINT] });
  expect(sitting.read()).toBe(theirs);
  expect(sitting.question.key).toContain('/soon:');
});

test('a file left broken by an editor is not touched; mended, it takes the answer', async () => {
  const sitting = await Sitting.begin(COMMENTED);
  const { question } = sitting;
  const broken = `${COMMENTED}  - {id: [\n`;
  write(sitting, broken);
  expect(sitting.walk.answer(question, { answer: 7.4 }, 'en')).toEqual({ kind: 'broken', files: [BLUEPRINT] });
  expect(sitting.read()).toBe(broken);
  write(sitting, COMMENTED);
  expect(sitting.walk.answer(question, { answer: 7.4 }, 'en')).toMatchObject({ kind: 'written' });
});

test('undo takes nothing back from a file that somebody has changed since', async () => {
  const sitting = await Sitting.begin(COMMENTED);
  sitting.answer('expectation.performance', 7.4);
  const theirs = `${sitting.read()}# mine\n`;
  write(sitting, theirs);
  expect(sitting.walk.undo()).toBe(false);
  expect(sitting.read()).toBe(theirs);
});

test('a read-only file is said to be one; the answer can be given again', async () => {
  const sitting = await Sitting.begin(COMMENTED);
  const { question } = sitting;
  chmodSync(path.join(sitting.root, BLUEPRINT), 0o444);
  const give = () => sitting.walk.answer(question, { answer: 7.4 }, 'en');
  expect(give).toThrow(new Failure('file-read-only', { path: path.join(sitting.root, BLUEPRINT) }, 'machine'));
  expect(sitting.read()).toBe(COMMENTED);
  chmodSync(path.join(sitting.root, BLUEPRINT), 0o644);
  expect(give()).toMatchObject({ kind: 'written' });
});

test('roles that somebody wrote meanwhile are kept when a role is added', async () => {
  const sitting = await Sitting.begin(COMMENTED.replace(/roles:[\s\S]*$/, '').replace('        role: courier\n', ''));
  sitting.until('behavior.role');
  const { question } = sitting;
  mkdirSync(path.join(sitting.root, 'roles'));
  writeFileSync(path.join(sitting.root, 'roles/roles.yaml'), '# mine\nroles:\n  - {id: agent, title: Agent}\n');
  sitting.walk.answer(question, { newRole: 'Courier' }, 'en');
  expect(sitting.read('roles/roles.yaml')).toBe(
    '# mine\nroles:\n  - {id: agent, title: Agent}\n  - {id: courier, title: Courier}\n',
  );
});
