import { expect, test } from 'vitest';
import { bilingual } from '../../src/documents/bilingual.js';
import { heading, paragraph, text, tree } from '../renderers/sample.js';

const column = (title: string) => ({ title });
const english = tree(
  [
    paragraph('Words'),
    { type: 'table', columns: [column('No.'), column('S')], rows: [[[[text('1')]], [[text('x')]]]] },
  ],
  {
    title: 'Manual',
    properties: [
      { label: 'Version', value: '1.0' },
      { label: 'Since', value: 'today' },
    ],
  },
);
const chinese = tree(
  [
    paragraph('文字'),
    { type: 'table', columns: [column('序号'), column('S')], rows: [[[[text('1')]], [[text('x')]]]] },
  ],
  {
    title: '手册',
    properties: [
      { label: '版本', value: '1.0' },
      { label: '自', value: '今天' },
    ],
    locale: 'zh-CN',
  },
);

test('what differs stands in both languages, together and apart, what is the same stands once', () => {
  const both = bilingual(english, chinese);
  expect([both.title, both.titles]).toEqual(['Manual 手册', ['Manual', '手册']]);
  expect(both.properties).toEqual([
    { label: 'Version 版本', value: '1.0' },
    { label: 'Since 自', value: 'today 今天', values: ['today', '今天'] },
  ]);
  expect(both.body).toEqual([
    paragraph('Words'),
    paragraph('文字'),
    {
      type: 'table',
      columns: [{ title: 'No. 序号', titles: ['No.', '序号'] }, { title: 'S' }],
      rows: [[[[text('1')]], [[text('x')]]]],
    },
  ]);
});

test('a document that is the same in both languages is itself', () => {
  expect(bilingual(english, english)).toEqual({ ...english, subtitle: undefined, watermark: undefined });
});

test('the labels of facts and the sentence that opens a card stand one below the other', () => {
  const card = (title: string, label: string, value: string) =>
    tree([
      { type: 'keep', content: [heading(4, 's', title), { type: 'facts', rows: [{ label, value: [text(value)] }] }] },
    ]);
  const both = bilingual(card('In time', 'Target', 'at least 95%'), card('准时', '目标值', '不低于 95%'));
  expect(both.body).toMatchObject([
    {
      content: [
        { content: [text('In time'), { type: 'line-break' }, text('准时')] },
        {
          rows: [
            {
              label: 'Target 目标值',
              labels: ['Target', '目标值'],
              value: [text('at least 95%'), { type: 'line-break' }, text('不低于 95%')],
            },
          ],
        },
      ],
    },
  ]);
});
