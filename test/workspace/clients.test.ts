import { describe, expect, test } from 'vitest';
import { readProject } from '../../src/workspace/read-project.js';
import { CONFIG, type Content, memoryFiles, problemsOf, ROOT } from '../support/project.js';

const NORTH = 'organization: {name: Northern Freight}\ndocuments: {version: "2.0"}\n';

const read = (contents: Record<string, Content>, choice = {}) =>
  readProject(ROOT, memoryFiles({ 'csm.yaml': CONFIG, ...contents }), choice);

describe('a client', () => {
  test('is laid over csm.yaml', () => {
    const { project } = read({ 'clients/north.yaml': NORTH }, { client: 'north' });
    expect(project.config).toMatchObject({ organization: { name: 'Northern Freight' }, documents: { version: '2.0' } });
  });

  test('changes nothing where it is not asked for', () => {
    expect(read({ 'clients/north.yaml': NORTH }).project.config.organization.name).toBe('Swift Parcel');
  });

  test('chooses the languages of its documents', () => {
    const { project } = read({ 'clients/north.yaml': 'locale: [zh-CN, en]\n' }, { client: 'north' });
    expect(project.locales).toEqual(['zh-CN', 'en']);
  });

  test('that is not there is refused, with those that are', () => {
    const clients = { 'clients/north.yaml': NORTH, 'clients/south.yml': NORTH, 'clients/deep/east.yaml': NORTH };
    expect(() => read(clients, { client: 'norht' })).toThrow(
      expect.objectContaining({
        code: 'unknown-client',
        args: { client: 'norht', clients: ['north', 'south'], suggestion: 'north' },
      }),
    );
  });

  test.each(['', '../csm', 'deep/east', 'north.yaml'])('a name that is no name: "%s"', (client) => {
    expect(() => read({ 'clients/north.yaml': NORTH, 'clients/deep/east.yaml': NORTH }, { client })).toThrow(
      expect.objectContaining({ code: 'unknown-client' }),
    );
  });
});

describe('files of clients', () => {
  const WRONG = 'organization: {nmae: X}\nlint: {}\ndocuments: {approvals: null, effective: soon}\n';

  test('are checked by the schema, each finding at its place', () => {
    const found = problemsOf(read({ 'clients/north.yaml': WRONG }).project);
    expect(found.map(({ rule, file, range }) => [rule, file, range?.line, range?.column])).toEqual([
      ['unknown-key', 'clients/north.yaml', 1, 16],
      ['unknown-key', 'clients/north.yaml', 2, 1],
      ['invalid-value', 'clients/north.yaml', 3, 41],
    ]);
  });

  test('name files that are there', () => {
    const { problems } = read({
      'clients/north.yaml':
        'organization: {logo: no.svg}\ndocuments: {insert: {card.closing: {en: no.md}}, fonts: [no.ttf, a.ttf]}\n',
      'a.ttf': 'no font',
    });
    expect(problems.map(({ code, args, range }) => [code, args.path, range?.line, range?.column])).toEqual([
      ['file-missing', 'no.svg', 1, 22],
      ['file-missing', 'no.md', 2, 41],
      ['file-missing', 'no.ttf', 2, 58],
      ['font-unusable', 'a.ttf', 2, 66],
    ]);
  });

  test('count for nothing where another client is asked for', () => {
    const contents = { 'clients/north.yaml': NORTH, 'clients/south.yaml': 'a: @' };
    const { project, problems, files } = read(contents, { client: 'north' });
    expect(files).toEqual(['csm.yaml', 'clients/north.yaml']);
    expect([...problems, ...project.invalid]).toEqual([]);
    expect(read(contents, { others: false }).files).toEqual(['csm.yaml']);
  });

  test('that cannot be parsed hide nothing of the rest', () => {
    const { project, problems } = read({
      'clients/north.yaml': 'a: @',
      'blueprints/a.yaml': 'encounters: [{id: e, name: E, segments: [none]}]\n',
    });
    expect(problems.map(({ file }) => file)).toEqual(['clients/north.yaml']);
    expect(project.incomplete).toBe(false);
    expect(project.unresolved.map(({ id }) => id)).toEqual(['none']);
  });

  test('are held to the languages of their own', () => {
    const { project } = read({
      'clients/north.yaml': 'locale: [en, zh-CN]\norganization: {name: North of the River}\n',
      'clients/south.yaml': 'organization: {name: South of the River}\n',
    });
    expect(problemsOf(project, 'missing-translation').map(({ file }) => file)).toEqual(['clients/north.yaml']);
  });
});
