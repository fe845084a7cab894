import { describe, expect, test } from 'vitest';
import { revisionHistory } from '../../src/publish/history.js';
import { projectFrom } from '../support/project.js';
import { sound } from '../support/sound.js';

const BLUEPRINTS: Record<string, string> = {
  one: sound(),
  two: sound(['target: at least 95%', 'target: at least 96%']),
  three: sound(['target: at least 95%', 'target: at least 94%'], ['owner: manager', 'owner: courier']),
};

const at = (blueprint = '') => projectFrom({ 'blueprints/a.yaml': BLUEPRINTS[blueprint] ?? '' }).project;

/** `place: kinds of change` for revisions as csm.yaml has them, the files standing as in three. */
function historyOf(...revisions: string[]): Record<number, string[]> {
  const list = revisions.map((one) => `{change: x, ${one}}`).join(', ');
  const loaded = projectFrom({
    'csm.yaml': `csm: 1\norganization: {name: X}\ndocuments: {revisions: [${list}]}\n`,
    'blueprints/a.yaml': BLUEPRINTS.three ?? '',
  });
  const history = revisionHistory(loaded, at);
  return Object.fromEntries(Array.from(history, ([place, changes]) => [place, changes.map(({ kind }) => kind)]));
}

describe('what changed with a revision', () => {
  test('is told against the one before', () => {
    expect(historyOf('version: "1", tag: one', 'version: "2", tag: two', 'version: "3", tag: three')).toEqual({
      1: ['tightened'],
      2: ['loosened', 're-owned'],
    });
  });

  test('counts up to the files as they are, where the newest has no tag yet', () => {
    expect(historyOf('version: "1", tag: one', 'version: "2"')).toEqual({ 1: ['loosened', 're-owned'] });
  });

  test('holds what changed in one between that has no tag', () => {
    expect(historyOf('version: "1", tag: one', 'version: "1.5"', 'version: "2", tag: three')).toEqual({
      2: ['loosened', 're-owned'],
    });
  });

  test('goes by the dates where the newest stands first', () => {
    const [older, newer] = ['version: "1", date: 2026-01-01, tag: one', 'version: "2", date: 2026-06-01, tag: two'];
    expect(historyOf(newer, older)).toEqual({ 0: ['tightened'] });
    expect(historyOf(older, newer)).toEqual({ 1: ['tightened'] });
  });

  test('is nothing without tags, and nothing for the first', () => {
    expect(historyOf('version: "1"', 'version: "2"')).toEqual({});
    expect(historyOf('version: "1", tag: one')).toEqual({});
  });

  test('may be nothing at all', () => {
    expect(historyOf('version: "1", tag: one', 'version: "2", tag: one')).toEqual({ 1: [] });
  });
});
