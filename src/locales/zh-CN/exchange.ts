import type { ExchangeWords } from '../en/exchange.js';

const quoted = (text: string | undefined) => (text === undefined ? '' : `（“${text}”）`);
const count = (number: number) => number.toLocaleString('zh-CN');

export const exchange: ExchangeWords = {
  list: {
    title: (file, sheet) => (sheet === undefined ? file : `${file}，工作表“${sheet}”`),
    columns: '读取的列：',
    leftOut: (headers, more) =>
      `未用的列：${headers.join('、')}${more > 0 ? ` 等 ${count(headers.length + more)} 列` : ''}。要用上某一列，可加 --map，例如 --map remarks="${headers[0]}"。`,
    otherSheets: (sheets) => `下列工作表也像是标准清单：${sheets.join('、')}。请用 --sheet 逐个导入。`,
    hidden: (rows) => `工作簿中有 ${count(rows)} 行被隐藏，已照常读取。`,
    kinds: {
      statement: '标准内容',
      target: '目标值',
      limit: '时限',
      result: '实绩',
      met: '达标件数',
      total: '总件数',
      service: '分组依据',
      department: '部门',
      channel: '渠道',
      period: '期间',
      owner: '责任人（写入注释）',
      review: '复审日期',
      unit: '单位',
      remarks: '备注（写入注释）',
      reference: '编号',
      importance: '重要性',
      performance: '绩效',
    },
    outcome: '读懂程度',
    rows: '行数',
    share: '占比',
    outcomes: { full: '完全读懂', partial: '部分读懂', none: '未读懂' },
    skippedRows: (rows) => `有 ${count(rows)} 行不含标准：`,
    skipped: {
      'above-header': '表头以上的标题',
      header: '表头',
      empty: '空行',
      heading: '小标题，用作服务接触的名称',
      total: '合计',
      note: '注释',
      duplicate: '与前面某行一字不差',
      'earlier-period': '同一标准的往期数据',
      'no-text': '只有数字，没有标准内容',
    },
    keptAsText: '以下内容未能识别为目标值或时限，按原文保留：',
    reasons: {
      range: '写了两个数，而这里只能有一个',
      'several-limits': '有多个时限，看不出以哪个为准',
      'several-targets': '有多个互不相同的目标值',
      'limit-in-words': '时限用文字表述',
      'next-day': '“次日”之类，按一天计，但没有说明当天几点截止',
      'vague-limit': '时限没有数字',
      'least-time': '至少要留出的时间，如提前通知',
      rhythm: '说的是多久一次，而不是多快',
      unit: '用的单位不是时间单位',
      'target-words': '目标值没有数字',
      'target-zero': '目标值为 0，怎样都能达到',
      'limit-words': '时限一栏没有写时间',
      'no-figure': '没有任何数字',
      formula: '只有公式，没有计算结果；请打开工作簿保存一次',
    },
    assumed: '以下为推定，请核对：',
    notes: {
      'direction-assumed': '按标准内容推定是“至少”还是“不超过”',
      'unit-assumed': '按同列其他数字推定为百分比',
      'no-target': '只有时限，没有目标值：没有说明多少比例应当达到',
      'result-words': '实绩不是数字，未采用',
      'result-unit': '实绩的单位与目标值不同，未采用',
      'no-data': '实绩没有对应的件数，或件数很多却无一达标，未采用',
      'earlier-result': '最近一期没有实绩，采用了较早一期',
    },
    line: (what, rows) => `${what}：${rows}`,
    inRows: (rows, more) =>
      more > 0 ? `第 ${rows.join('、')} 行等 ${count(rows.length + more)} 行` : `第 ${rows.join('、')} 行`,
    example: (row, text, about) => `第 ${row} 行：${text}${quoted(about)}`,
    scales: {
      ten: undefined,
      five: '评分最高为 5 分，已换算到 csm 使用的 1 至 10 分。',
      hundred: '评分最高为 100 分，已除以 10，换算到 csm 使用的 1 至 10 分。',
    },
    made: (s) => {
      const parts = [
        s.standards > 0 && `${count(s.standards)} 条标准`,
        s.expectations > 0 && `${count(s.expectations)} 项期望`,
      ].filter(Boolean);
      const what = `${parts.join('、')}，分属 ${count(s.encounters)} 个服务接触`;
      return s.written ? `已写入 ${s.file}：${what}。` : `将写入 ${s.file}：${what}。`;
    },
    ask: (file) => `写入 ${file} 吗？`,
    more: (lines) => `……另有 ${count(lines)} 行，用 --dry-run 可查看全部。`,
    nothingWritten: '未写入任何文件。',
    next: '接下来：',
    lintHint: '看看还缺什么，首先是每条标准对应的顾客期望',
    lintRatingsHint: '看看还缺什么，首先是回应这些期望的行为',
    walkHint: '一步一步补齐',
    head: (file) => `由 ${file} 导入。注释标明每条标准出自哪一行。`,
    origin: (file, row) => `${file} 第 ${row} 行`,
    remark: (header, text) => `${header}：${text}`,
  },
};
