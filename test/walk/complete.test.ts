import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import type { Locale } from '../../src/model/locale.js';
import { folderWith } from '../cli/support.js';
import { csm } from '../e2e/support.js';
import { english } from './dialogue.en.js';
import { chinese } from './dialogue.zh-CN.js';
import { type Dialogue, Terminal } from './terminal.js';

const config = (locale: Locale) => `csm: 1
organization: {name: Swift Parcel}
locale: ${locale}
lint: {extends: recommended}
calendars:
  business: {days: mon-fri, hours: "09:00-18:00"}
`;

interface Case {
  locale: Locale;
  lang: string;
  dialogue: Dialogue;
  hard: string;
  soft: string;
  question: string;
}

const CASES: Case[] = [
  {
    locale: 'en',
    lang: 'en_US',
    dialogue: english,
    hard: '95% of collections start within 30 minutes after the window opens',
    soft: "90% of shippers asked rate the courier's courtesy 4 or 5 of 5",
    question: "How do you rate the courier's courtesy?",
  },
  {
    locale: 'zh-CN',
    lang: 'zh_CN',
    dialogue: chinese,
    hard: '95%的上门取件应在预约时段开始后30分钟内开始',
    soft: '90%的受访寄件人对快递员礼貌的评分应为4分或5分（满分5分）',
    question: '您如何评价快递员的礼貌？',
  },
];

test.each(CASES)('from an empty project to a hard standard, a soft one and a fix: $locale', async (one) => {
  const cwd = folderWith({ 'csm.yaml': config(one.locale) });
  const terminal = new Terminal(['walk'], { cwd, lang: one.lang });
  await terminal.talk(one.dialogue);
  expect(await terminal.end()).toBe(0);
  expect(terminal.text).not.toMatch(/^\s+at .*[\d)]$/m);

  const [encounter] = parse(readFileSync(path.join(cwd, 'blueprints/service.yaml'), 'utf8')).encounters;
  const [hard, soft] = encounter.behaviors.flatMap(({ standards = [] }) => standards);
  expect(hard).toMatchObject({ kind: 'hard', statement: one.hard, target: 'at least 95%', baseline: '91.3%' });
  expect(soft).toMatchObject({ kind: 'soft', statement: one.soft, measure: { question: one.question } });
  expect(encounter.fixes).toMatchObject([{ id: 'text-the-window', change: 'technology', owner: 'it-manager' }]);
  expect(encounter.expectations[0]).toMatchObject({
    importance: 9.2,
    performance: 7.4,
    source: { date: '2026-06-30' },
  });

  const lint = await csm(['lint', '--as-of', '2027-01-01'], { cwd });
  expect(lint.stdout).toContain('No findings in 3 files.');
});
