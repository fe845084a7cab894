import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { readProject } from '../../src/workspace/read-project.js';
import { CONFIG, memoryFiles, ROOT } from '../support/project.js';

const CLIENTS = 'docs/gallery/clients';
const clients = readdirSync(CLIENTS).map((file) => path.basename(file, '.yaml'));

test('the brands of the gallery differ in color, logo, paper, font and layout', () => {
  const written = clients.map((client) => readFileSync(`${CLIENTS}/${client}.yaml`, 'utf8'));
  expect(clients.length).toBeGreaterThanOrEqual(4);
  for (const key of [/color: "(#\w+)"/, /logo: (assets\S+)\}/]) {
    expect(new Set(written.map((text) => key.exec(text)?.[1])).size).toBe(clients.length);
  }
  for (const other of ['paper: Letter', 'watermark: ', 'font: ', 'style: gbt-1.1', 'bilingual: true'])
    expect(written.filter((text) => text.includes(other))).toHaveLength(1);
});

test.each(clients)('the file of %s is one csm takes', (client) => {
  const text = readFileSync(`${CLIENTS}/${client}.yaml`, 'utf8');
  const { project, problems } = readProject(
    ROOT,
    memoryFiles({ 'csm.yaml': CONFIG, [`clients/${client}.yaml`]: text }),
    { client },
  );
  // Its logo and fonts are put beside it when the pictures are made.
  expect(problems.filter(({ rule }) => rule !== 'known-file')).toEqual([]);
  expect(project.config.documents?.brand?.color).toMatch(/^#/);
});

describe.each(['docs/gallery.md', 'docs/zh-CN/gallery.md'])('%s', (file) => {
  const text = readFileSync(file, 'utf8');

  test.each(clients)('shows the file of %s and its picture', (client) => {
    expect(text).toContain(`\`\`\`yaml\n${readFileSync(`${CLIENTS}/${client}.yaml`, 'utf8')}\`\`\``);
    expect(text).toContain(`images/brand-${client}.png)`);
  });

  test('shows pictures that are there and load quickly', () => {
    const pictures = Array.from(text.matchAll(/!\[.*?\]\((.*?)\)/g), ([, address = '']) =>
      path.join(path.dirname(file), address),
    );
    expect(pictures.length).toBeGreaterThanOrEqual(6);
    for (const picture of pictures) {
      expect([picture, existsSync(picture)]).toEqual([picture, true]);
      expect(statSync(picture).size).toBeLessThanOrEqual(150 * 1024);
    }
  });

  test('leads to chapters of the guide that are there', () => {
    const guide = readFileSync(path.join(path.dirname(file), 'guide.md'), 'utf8');
    const anchors = Array.from(guide.matchAll(/^## (.*)$/gm), ([, title = '']) =>
      title
        .toLowerCase()
        .replace(/[^\p{L}\p{N} -]/gu, '')
        .replaceAll(' ', '-'),
    );
    for (const [, anchor = ''] of text.matchAll(/guide\.md#([^)]+)\)/g)) expect(anchors).toContain(anchor);
  });
});
