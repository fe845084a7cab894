import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { Failure } from '../../src/model/failure.js';
import { type OutputFile, writeOutput, writeWhole } from '../../src/workspace/write-output.js';

const MANIFEST = '.csm-files.json';

let base: string;
let out: string;
beforeEach(() => {
  base = mkdtempSync(path.join(tmpdir(), 'csm-write-'));
  out = path.join(base, 'out');
});
afterEach(() => rmSync(base, { recursive: true, force: true }));

const file = (name: string, content: string): OutputFile => ({ path: name, content });
const read = (name: string) => readFileSync(path.join(out, name), 'utf8');
const put = (name: string, content: string) => {
  mkdirSync(path.dirname(path.join(out, name)), { recursive: true });
  writeFileSync(path.join(out, name), content);
};
const listed = () =>
  readdirSync(out, { recursive: true, withFileTypes: true })
    .filter((entry) => !entry.isDirectory())
    .map((entry) => path.relative(out, path.join(entry.parentPath ?? entry.path, entry.name)))
    .sort();

/** The failure that writing ends with. */
function failure(write: () => unknown): Failure {
  try {
    write();
  } catch (error) {
    expect(error).toBeInstanceOf(Failure);
    return error as Failure;
  }
  throw new Error('nothing was thrown');
}

describe('writing', () => {
  test('into a new folder, with folders below', () => {
    const result = writeOutput(out, [
      file('a.md', 'A'),
      file('jobs/b.md', 'B'),
      { path: 'c', content: new Uint8Array([0, 255]) },
    ]);
    expect(result).toEqual({ written: ['a.md', 'jobs/b.md', 'c'], unchanged: [], removed: [] });
    expect(listed()).toEqual([MANIFEST, 'a.md', 'c', 'jobs/b.md']);
    expect([...readFileSync(path.join(out, 'c'))]).toEqual([0, 255]);
  });

  test('again without changes touches nothing, and the manifest is the same', () => {
    writeOutput(out, [file('b', 'B'), file('a', 'A')]);
    const before = read(MANIFEST);
    expect(Object.keys(JSON.parse(before))).toEqual(['a', 'b']);
    expect(writeOutput(out, [file('a', 'A'), file('b', 'B')])).toEqual({
      written: [],
      unchanged: ['a', 'b'],
      removed: [],
    });
    expect(read(MANIFEST)).toBe(before);
  });

  test('its own files anew', () => {
    writeOutput(out, [file('a', 'A')]);
    expect(writeOutput(out, [file('a', 'A2')]).written).toEqual(['a']);
    expect(read('a')).toBe('A2');
  });

  test('beside what people keep there', () => {
    put('notes.txt', 'mine');
    writeOutput(out, [file('a', 'A')], { complete: true });
    expect(listed()).toEqual([MANIFEST, 'a', 'notes.txt']);
  });
});

describe('what people put or changed there', () => {
  test('is not replaced, and nothing else is written', () => {
    put('b', 'mine');
    put('c', 'mine too');
    const { code, args, blame } = failure(() => writeOutput(out, [file('a', 'A'), file('b', 'B'), file('c', 'C')]));
    expect({ code, args, blame }).toEqual({
      code: 'not-ours',
      args: { files: [path.join(out, 'b'), path.join(out, 'c')] },
      blame: 'usage',
    });
    expect(listed()).toEqual(['b', 'c']);
    expect(read('b')).toBe('mine');
  });

  test('nor is a file that was edited since', () => {
    writeOutput(out, [file('a', 'A')]);
    put('a', 'edited');
    expect(failure(() => writeOutput(out, [file('a', 'A2')])).code).toBe('not-ours');
    expect(read('a')).toBe('edited');
  });

  test('with force it is', () => {
    put('a', 'mine');
    expect(writeOutput(out, [file('a', 'A')], { force: true }).written).toEqual(['a']);
    expect(read('a')).toBe('A');
  });

  test('the same content is taken over', () => {
    put('a', 'A');
    expect(writeOutput(out, [file('a', 'A')]).unchanged).toEqual(['a']);
    expect(writeOutput(out, [file('a', 'A2')]).written).toEqual(['a']);
  });

  // Reading it says the same as if nothing were there.
  test('nor is a link to a file that is away', () => {
    mkdirSync(out);
    symlinkSync(path.join(base, 'unmounted'), path.join(out, 'a'));
    expect(failure(() => writeOutput(out, [file('a', 'A')])).code).toBe('not-ours');
  });
});

test.runIf(process.platform === 'linux')('nor is what cannot be read', () => {
  mkdirSync(out);
  execFileSync('mkfifo', [path.join(out, 'a')]);
  expect(failure(() => writeOutput(out, [file('a', 'A')])).code).toBe('not-ours');
  // Root may read everything.
  if (process.getuid?.() === 0) return;
  put('b', 'mine');
  chmodSync(path.join(out, 'b'), 0);
  expect(failure(() => writeOutput(out, [file('b', 'B')])).code).toBe('not-ours');
});

describe('files of earlier builds', () => {
  beforeEach(() => writeOutput(out, [file('a', 'A'), file('old/b', 'B')]));

  test('stay in a partial build', () => {
    expect(writeOutput(out, [file('a', 'A')]).removed).toEqual([]);
    expect(read('old/b')).toBe('B');
    expect(writeOutput(out, [file('a', 'A')], { complete: true }).removed).toEqual(['old/b']);
  });

  test('go in a complete one', () => {
    expect(writeOutput(out, [file('a', 'A')], { complete: true }).removed).toEqual(['old/b']);
    expect(listed()).toEqual([MANIFEST, 'a']);
    expect(Object.keys(JSON.parse(read(MANIFEST)))).toEqual(['a']);
  });

  test('stay when someone edited them, and are forgotten', () => {
    put('old/b', 'edited');
    expect(writeOutput(out, [file('a', 'A')], { complete: true, force: true }).removed).toEqual([]);
    expect(read('old/b')).toBe('edited');
    expect(Object.keys(JSON.parse(read(MANIFEST)))).toEqual(['a']);
  });

  test('may be gone already', () => {
    rmSync(path.join(out, 'old/b'));
    expect(writeOutput(out, [file('a', 'A')], { complete: true }).removed).toEqual([]);
  });

  test('make room for a folder of the same name', () => {
    writeOutput(out, [file('a/index', 'A')], { complete: true });
    expect(read('a/index')).toBe('A');
  });

  test('take their empty folders along', () => {
    writeOutput(out, [file('a', 'A')], { complete: true });
    expect(readdirSync(out)).not.toContain('old');
  });
});

describe('a manifest', () => {
  test.each(['', 'not json', '[]', 'null', '5', '{"a": 5}', '{"a": null}'])('of %j vouches for nothing', (manifest) => {
    put(MANIFEST, manifest);
    put('a', 'mine');
    expect(failure(() => writeOutput(out, [file('a', 'A')])).code).toBe('not-ours');
    expect(read('a')).toBe('mine');
  });

  test.each(['../x', 'sub/../../x', '..\\x', '/ABSOLUTE'])('that names %s removes nothing outside', (name) => {
    writeOutput(path.join(base, 'other'), [file('x', 'precious')]);
    const hash = JSON.parse(readFileSync(path.join(base, 'other', MANIFEST), 'utf8')).x;
    writeFileSync(path.join(base, 'x'), 'precious');
    put(MANIFEST, JSON.stringify({ [name.replace('/ABSOLUTE', path.join(base, 'x'))]: hash }));
    expect(writeOutput(out, [file('a', 'A')], { complete: true }).removed).toEqual([]);
    expect(readFileSync(path.join(base, 'x'), 'utf8')).toBe('precious');
  });

  test('with special names breaks nothing', () => {
    put(MANIFEST, '{"__proto__": "x", "constructor": "y", "": "z", ".": "w"}');
    expect(writeOutput(out, [file('a', 'A')], { complete: true }).written).toEqual(['a']);
    expect(JSON.parse(read(MANIFEST))).toEqual({ a: expect.stringMatching(/^[0-9a-f]{64}$/) });
  });
});

describe('failures', () => {
  test.each([
    ['the output folder is a file', () => writeFileSync(out, ''), 'out-not-folder', 'usage'],
    [
      'a folder above it is a file',
      () => {
        out = path.join(base, 'f', 'out');
        writeFileSync(path.join(base, 'f'), '');
      },
      'out-not-folder',
      'usage',
    ],
    [
      'a folder stands where a file goes',
      () => mkdirSync(path.join(out, 'a'), { recursive: true }),
      'write-failed',
      'machine',
    ],
  ] as const)('%s', (_, prepare, code, blame) => {
    prepare();
    expect(failure(() => writeOutput(out, [file('a', 'A')]))).toMatchObject({ code, blame });
  });

  test('leave no temporary file and the earlier file whole', () => {
    writeOutput(out, [file('a', 'A')]);
    mkdirSync(path.join(out, 'b/c'), { recursive: true });
    expect(failure(() => writeWhole(path.join(out, 'b'), 'B')).code).toBe('write-failed');
    expect(listed()).toEqual([MANIFEST, 'a']);
    expect(read('a')).toBe('A');
  });

  test.runIf(process.platform === 'linux')('a device is written to and stays one', () => {
    writeWhole('/dev/null', 'A');
    expect(statSync('/dev/null').isCharacterDevice()).toBe(true);
    expect(failure(() => writeWhole('/dev/full', 'A'))).toMatchObject({
      code: 'write-failed',
      args: { reason: 'ENOSPC' },
    });
  });

  test('a file stands where a folder goes', () => {
    put('jobs', 'mine');
    expect(failure(() => writeOutput(out, [file('jobs/a', 'A')])).code).toBe('out-not-folder');
  });

  test('do not disown what was written before', () => {
    writeOutput(out, [file('a', 'A1')]);
    mkdirSync(path.join(out, 'b/c'), { recursive: true });
    failure(() => writeOutput(out, [file('a', 'A2'), file('b', 'B')]));
    rmSync(path.join(out, 'b'), { recursive: true });
    expect(writeOutput(out, [file('a', 'A3'), file('b', 'B')]).written).toEqual(['a', 'b']);
  });
});

test('a build cut short leaves nothing that the next build would take for a person’s work', () => {
  const hash = (content: string) => createHash('sha256').update(content).digest('hex');
  writeOutput(out, [file('a', 'old'), file('b', 'old')]);
  // As it stands when the first of two files is in its place.
  put(MANIFEST, JSON.stringify({ a: `${hash('old')} ${hash('new')}`, b: `${hash('old')} ${hash('new')}` }));
  put('a', 'new');
  put('.csm-new.999999999/1', 'new');
  expect(writeOutput(out, [file('a', 'newer'), file('b', 'newer')]).written).toEqual(['a', 'b']);
  expect(JSON.parse(read(MANIFEST))).toEqual({ a: hash('newer'), b: hash('newer') });
  expect(listed()).toEqual([MANIFEST, 'a', 'b']);
});

describe('what cannot be written whole is not begun', () => {
  const earlier = [file('a', 'old'), file('sub/b', 'old')];
  const later = [file('a', 'new'), file('sub/b', 'new'), file('z/c', 'new')];

  test.each([
    ['a folder stands where a file goes', () => mkdirSync(path.join(out, 'z/c'), { recursive: true })],
    ['a file stands where a folder goes', () => writeFileSync(path.join(out, 'z'), 'mine')],
  ])('%s', (_, prepare) => {
    writeOutput(out, earlier);
    const before = read(MANIFEST);
    prepare();
    failure(() => writeOutput(out, later, { complete: true }));
    expect([read('a'), read('sub/b'), read(MANIFEST)]).toEqual(['old', 'old', before]);
  });

  test('the new files cannot be put beside the old ones', () => {
    writeOutput(out, earlier);
    const before = listed();
    // As a disk that is full: nothing more can be written, and what is there can be read.
    writeFileSync(path.join(out, `.csm-new.${process.pid}`), '');
    expect(failure(() => writeOutput(out, later))).toMatchObject({
      code: 'write-failed',
      args: { path: path.join(out, 'a') },
    });
    expect([read('a'), read('sub/b'), listed()]).toEqual(['old', 'old', before]);
  });
});

test('two builds into one folder know each other’s files', () => {
  writeOutput(out, [file('a', 'A')]);
  const seen = read(MANIFEST);
  writeOutput(out, [file('b', 'B')]);
  const other = read(MANIFEST);
  put(MANIFEST, seen);
  // The other build ends between the beginning and the end of this one.
  const late: OutputFile = {
    path: 'c',
    get content() {
      put(MANIFEST, other);
      return 'C';
    },
  };
  writeOutput(out, [late]);
  expect(Object.keys(JSON.parse(read(MANIFEST)))).toEqual(['a', 'b', 'c']);
});

test('a folder of the output may be a link', () => {
  const elsewhere = mkdtempSync(path.join(tmpdir(), 'csm-write-'));
  mkdirSync(out);
  symlinkSync(elsewhere, path.join(out, 'en'));
  expect(writeOutput(out, [file('en/a', 'A')]).written).toEqual(['en/a']);
  expect(readFileSync(path.join(elsewhere, 'a'), 'utf8')).toBe('A');
  rmSync(elsewhere, { recursive: true });
});
