import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import type { CodeAction, CompletionItem, Hover, Location } from 'vscode-languageserver-protocol';
import { type Files, folderWith, PROJECT } from '../cli/support.js';
import { Editor } from './client.js';

const BLUEPRINT = 'blueprints/phone.yaml';
const TEXT = String(PROJECT[BLUEPRINT]);
const FORM: Files = { ...PROJECT, 'csm.yaml': 'csm: 1\norganization: {name: River Bank}\nlint: {extends: minimal}\n' };

async function opened(files: Files = FORM, ...args: string[]): Promise<Editor> {
  const editor = new Editor(folderWith(files), args);
  await editor.start();
  await editor.open(BLUEPRINT);
  return editor;
}

const rules = (found: { code?: string | number }[]) => found.map(({ code }) => code);

describe('diagnostics', () => {
  test('come as one types, at the offending word, and go when it is mended', async () => {
    const editor = await opened();
    expect(await editor.diagnostics(BLUEPRINT)).toEqual([]);
    await editor.type(BLUEPRINT, TEXT.replace('owner: leader', 'owner: leadr'));
    const [found] = await editor.diagnostics(BLUEPRINT, (all) => all.length > 0);
    expect(found).toMatchObject({ code: 'known-reference', source: 'csm', severity: 1 });
    expect(found?.message).toContain('Did you mean "leader"?');
    expect(found?.range).toEqual({ start: { line: 19, character: 19 }, end: { line: 19, character: 24 } });
    await editor.type(BLUEPRINT, TEXT);
    expect(await editor.diagnostics(BLUEPRINT, (all) => all.length === 0)).toEqual([]);
  });

  test('reach other files of the project', async () => {
    const editor = await opened();
    await editor.open('roles/roles.yaml', 'roles:\n  - {id: agent, title: Agent}\n');
    expect(rules(await editor.diagnostics(BLUEPRINT, (all) => all.length > 0))).toContain('known-reference');
    await editor.close('roles/roles.yaml');
    expect(await editor.diagnostics(BLUEPRINT, (all) => all.length === 0)).toEqual([]);
  });

  test('survive a file that is half typed', async () => {
    const editor = await opened();
    await editor.type(BLUEPRINT, `${TEXT}\n  - id: [`);
    expect(rules(await editor.diagnostics(BLUEPRINT, (all) => all.length > 0))).toEqual(['yaml-syntax']);
  });

  test('speak Chinese', async () => {
    const editor = await opened(FORM, '--lang', 'zh-CN');
    await editor.type(BLUEPRINT, TEXT.replace('owner: leader', 'owner: leadr'));
    const [found] = await editor.diagnostics(BLUEPRINT, (all) => all.length > 0);
    expect(found?.message).toMatch(/\p{Script=Han}/u);
  });
});

test('hover on a standard shows its chain, and what a finding there asks for', async () => {
  const editor = await opened({
    ...FORM,
    'csm.yaml': 'csm: 1\norganization: {name: River Bank}\nlint: {extends: minimal, rules: {no-baseline: warning}}\n',
  });
  const hover = await editor.request<Hover>('textDocument/hover', editor.at(BLUEPRINT, TEXT, 'answered-in-time'));
  const { value } = hover.contents as { value: string };
  expect(value).toContain('**no-baseline**');
  expect(value).toContain('Pick up before I give up');
  expect(value).toContain('Team leader');
});

test('hover on nothing shows nothing', async () => {
  const editor = await opened();
  expect(await editor.request('textDocument/hover', editor.at(BLUEPRINT, TEXT, 'kind: hard'))).toBeNull();
});

test('definition leads from an id to where it is declared, in another file too', async () => {
  const editor = await opened();
  const found = await editor.request<Location>('textDocument/definition', editor.at(BLUEPRINT, TEXT, 'leader'));
  expect(found).toEqual({
    uri: editor.uri('roles/roles.yaml'),
    range: { start: { line: 2, character: 9 }, end: { line: 2, character: 15 } },
  });
});

describe('completion', () => {
  const labels = async (marked: string) => {
    const editor = await opened();
    const [before = '', after = ''] = marked.split('@');
    await editor.type(BLUEPRINT, before + after);
    const lines = before.split('\n');
    const items = await editor.request<CompletionItem[]>('textDocument/completion', {
      textDocument: { uri: editor.uri(BLUEPRINT) },
      position: { line: lines.length - 1, character: lines.at(-1)?.length ?? 0 },
    });
    return items.map(({ label }) => label);
  };

  test.each([
    ['a role', TEXT.replace('owner: leader', 'owner: @'), ['agent', 'leader']],
    ['an expectation in a list', TEXT.replace('[pick-up]', '[@]'), ['pick-up']],
    ['an item below its key', TEXT.replace('answers: [pick-up]', 'answers:\n          - @'), ['pick-up']],
    ['nothing where text is meant', TEXT.replace('statement: 80%', 'statement: @ 80%'), []],
  ])('offers %s', async (_, text, expected) => {
    expect(await labels(text)).toEqual(expected);
  });

  test('still knows the ids of a file that is half typed', async () => {
    const editor = await opened();
    await editor.diagnostics(BLUEPRINT);
    const text = `${TEXT}      - {id: x, answers: [`;
    await editor.type(BLUEPRINT, text);
    const position = { line: text.split('\n').length - 1, character: text.split('\n').at(-1)?.length ?? 0 };
    const items = await editor.request<CompletionItem[]>('textDocument/completion', {
      textDocument: { uri: editor.uri(BLUEPRINT) },
      position,
    });
    expect(items.map(({ label }) => label)).toEqual(['pick-up']);
  });
});

test('quick fixes put in what was meant, or a comment that excepts', async () => {
  const editor = await opened();
  const text = TEXT.replace('owner: leader', 'owner: leadr');
  await editor.type(BLUEPRINT, text);
  const { textDocument, position } = editor.at(BLUEPRINT, text, 'leadr');
  const actions = await editor.request<CodeAction[]>('textDocument/codeAction', {
    textDocument,
    range: { start: position, end: position },
    context: { diagnostics: [] },
  });
  expect(actions.map(({ title }) => title)).toEqual(['Write leader', 'Except from known-reference with a comment']);
  expect(actions[0]?.edit?.changes?.[textDocument.uri]).toEqual([
    { range: { start: position, end: { ...position, character: position.character + 5 } }, newText: 'leader' },
  ]);
  expect(actions[1]?.edit?.changes?.[textDocument.uri]?.[0]?.newText).toBe(
    '            # csm-ignore known-reference -- say why\n',
  );
});

test('the YAML of other tools is left alone', async () => {
  const editor = await opened({ ...FORM, '.github/workflows/ci.yaml': 'on: push\n' });
  await editor.open('.github/workflows/ci.yaml');
  expect(
    await editor.request('textDocument/hover', editor.at('.github/workflows/ci.yaml', 'on: push', 'push')),
  ).toBeNull();
  await editor.type(BLUEPRINT, 'x: 1\n');
  await editor.diagnostics(BLUEPRINT, (all) => all.length > 0);
  expect(editor.known()).not.toContain(editor.uri('.github/workflows/ci.yaml'));
});

test('ends with 0 when told to, and leaves the files as they are', async () => {
  const editor = await opened();
  await editor.type(BLUEPRINT, 'x: 1\n');
  expect(await editor.stop()).toBe(0);
  expect(readFileSync(path.join(editor.folder, BLUEPRINT), 'utf8')).toBe(TEXT);
});
