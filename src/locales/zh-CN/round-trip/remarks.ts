import type { remarks as english } from '../../en/round-trip/remarks.js';
import { named } from './named.js';

const meant = (suggestion: string | undefined) => (suggestion === undefined ? '' : `您是不是想写“${suggestion}”？`);

const kind = (code: string) => named[code] ?? code;

const QUANTITIES: Record<string, string> = {
  target: '目标水平，例如“至少 95%”“不超过 5 分钟”“每 1000 件不超过 3 件”',
  level: '水平值，不带“至少”“不超过”，例如“91.3%”“4 分钟”',
  duration: '时间，例如“30 分钟”“4 个工作小时”“10 个工作日”',
  sample: '个案数，例如“412”或“每月 200”',
};

const few = (ids: string[]) => (ids.length > 8 ? `${ids.slice(0, 8).join('、')}等 ${ids.length} 个` : ids.join('、'));

export const remarks: typeof english = {
  'bad-id': (a) => `“${a.value}”不能用作 id。请用小写字母、数字和单个连字符。${meant(a.suggestion)}`,
  'id-twice': (a) => `id“${a.id}”在 ${a.other} 已经出现过。`,
  'id-elsewhere': (a) => `“${a.id}”已是${kind(a.kind)}的 id，请另取一个。`,
  'entry-unsound': (a) => `“${a.id}”在文件中有错误，无法读懂。请先改正 csm lint 指出的问题。`,
  'id-changed': (a) =>
    `id“${a.from}”被改成了“${a.to}”。别处要靠 id 引用，不能这样改：请改回“${a.from}”，或在文件中连同所有引用一起修改。`,
  'id-removed': (a) => `这一行的 id“${a.from}”不见了，请填回去；新条目请写在空行。`,
  'no-id-column': () => '写有 ID 的一列不见了，请按原来的列名补上。',
  'characters-lost': () => '其他程序打开或保存此文件时丢失了字符。请重新保存为 Excel 工作簿，或选择“CSV UTF-8”格式。',
  'other-project': (a) =>
    `导出时的各行，本项目一行也没有：这张表出自另一个项目（${a.organization}）。请在表格后写明那个项目。`,
  'sheet-twice': (a) => `与工作表“${a.other}”内容种类相同，请删去其中一张。`,
  'column-near': (a) => `没有名为“${a.header}”的列，而“${a.suggestion}”一列不见了。请把列名改回来。`,
  'column-twice': (a) => `“${a.header}”一列出现了两次，请删去其中一列。`,
  'not-a-choice': (a) =>
    `“${a.value}”不在可选范围内。${meant(a.suggestion) || `请从中选择：${a.choices.join('、')}。`}`,
  'not-a-date': (a) => `“${a.value}”不是日期。请写成年-月-日，例如 2027-03-01。`,
  'not-a-number': (a) => `“${a.value}”不是 ${a.least} 到 ${a.most} 之间的数字。`,
  'not-a-quantity': (a) => `“${a.value}”不是${QUANTITIES[a.format] ?? '数量'}。${meant(a.suggestion)}`,
  'not-a-rhythm': (a) =>
    `“${a.value}”看不出多久一次。${meant(a.suggestion) || `请从中选择：${a.choices.join('、')}，或写一段时间，例如“2 周”。`}`,
  'not-a-span': (a) => `“${a.value}”不是量表的一段。请写两端，例如 1-5，或只写一个分值。`,
  'unknown-name': (a) => `没有“${a.value}”这个${kind(a.kind)}。${meant(a.suggestion)}`,
  'ambiguous-name': (a) => `名为“${a.value}”的不止一个，请写 id：${few(a.ids)}。`,
  needed: (a) => `为空，而每个${kind(a.kind)}都要填写这一项。`,
  'needed-beside': (a) => `为空，但须与以下各项同时填写：${a.others.join('、')}。请补填，或把那些也清空。`,
  'move-with-comments': (a) => `无法在此把“${a.id}”移到“${a.to}”之下，否则会丢失文件中的注释。请直接在文件中移动。`,
  'move-with-standards': (a) => `“${a.id}”的标准同时有改动，无法一并移到“${a.to}”之下。请先导入移动，再导入其余改动。`,
  'deleted-with-standards': (a) =>
    `行为“${a.id}”在此已删除，但它的标准还在：${few(a.standards)}。请一并删除，或改归其他行为。`,

  conflict: (a) => `表格中为${a.table}，文件中为${a.files}`,
  'gone-but-changed': (a) => `“${a.id}”在导出之后已从文件中删去，而此行有改动`,
  'deleted-but-changed': (a) => `“${a.id}”一行在此已删除，而文件在导出之后作了修改`,

  'sheet-left-out': () => '是自行添加的工作表。',
  'column-left-out': (a) => `“${a.header}”是自行添加的列。`,
  'columns-missing': (a) => `表中没有这些列：${few(a.headers)}；相应内容保持不变。`,
  'gone-from-files': (a) => `“${a.id}”在导出之后已从文件中删去。`,
  'given-changed': () => '灰色列仅供阅读，其中的改动未采用。',
  'rows-deleted': (a) => `以下条目在此已删除，文件中仍保留：${few(a.ids)}。要删除请加 --delete。`,
  'rows-missing': (a) =>
    `表中没有以下条目：${few(a.ids)}。它们保持不变：表中没有记录导出时是否包含它们，csm 无法区分是在表中删去的，还是之后加进文件的。`,
  'no-mark': () => '表末的隐藏列不见了，csm 无法判断文件在导出之后有哪些变化。请仔细核对以下改动。',
  'id-proposed': (a) => `新条目，id 定为“${a.id}”。`,
  'taken-for': (a) => `没有 id，但内容与“${a.id}”相同，按同一条目处理。`,
};
