import type { JsonType } from '../../model/validation.js';
import type { FindingCode } from '../en/findings.js';

type Args = Record<string, unknown>;

const TYPES: Record<JsonType, string> = {
  string: '文本',
  number: '数字',
  integer: '整数',
  boolean: '布尔值（true 或 false）',
  object: '映射（键: 值）',
  array: '列表',
  null: '空值',
};

const KINDS: Record<string, string> = {
  service: '服务',
  segment: '客户群',
  encounter: '服务接触',
  step: '步骤',
  expectation: '期望',
  behavior: '行为',
  standard: '标准',
  fix: '一次性修正',
  role: '岗位',
  index: '指数',
  'data-set': '数据集',
  calendar: '日历',
};

const FORMATS: Record<string, string> = {
  id: 'id 由小写字母、数字和单个连字符组成，例如“collect-on-time”',
  date: '请按“年-月-日”写一个真实存在的日期，例如 2027-03-01',
  duration: '请写时长，例如“30 秒”“5 分钟”“4 个工作小时”“10 个工作日”',
  target: '请写数值和单位，例如“至少 95%”“不超过 5 分钟”“每 1000 件不超过 3 件”“至少 4.5 分（满分 5 分）”',
  level: '请写数值和单位，不带“至少”“不超过”等字样，例如“91.3%”“7 分钟”“每 1000 件 4 件”',
  share: '请写占比，例如“40%”',
  sample: '请写样本数，例如“412”或“每月 200”',
  rhythm: '请写 each、shift、day、week、month、quarter、half-year、year 之一，或“2 周”这样的时长',
  scale: '请从低到高写出量表，例如“1-5”',
  hours: '请按“09:00-18:00”的形式写时段',
  days: '请写星期几，例如“mon-fri”或“mon,wed,fri”',
  timezone: '请写时区名称，例如“Asia/Shanghai”',
  color: '请写颜色，例如 "#0b6e4f"；# 在 YAML 中表示注释，所以引号不能省',
  'project-path': '请写项目内的路径，用正斜杠分隔，例如 content/foreword.md',
  'data-path': '请写项目内的路径，用正斜杠分隔，例如 data/calls-*.csv',
  'env-reference': '地址和密钥不得写入文件：请写“env:”加环境变量名',
};

const LIMITS: Record<string, string> = { '>=': '不小于', '<=': '不大于', '>': '大于', '<': '小于' };

const FAULTS: Record<string, string> = {
  'unknown-operator': '数字前面的词无法识别。',
  'no-number': '这里应有数字，但没有找到。',
  range: '区间不能作为阈值，请只写起决定作用的那一个数。',
  'several-quantities': '这里写了不止一个数量。',
  'unknown-unit': '单位无法识别。',
};

const COLON_HINT = '键后面要写半角冒号和一个空格，全角冒号（：）不算。';
/** 这些格式里，单独的数字缺的是单位；其他地方缺的是引号。 */
const MEASURED = ['duration', 'share', 'sample', 'scale'];

const quote = (value: unknown) => (typeof value === 'string' ? `“${value}”` : ` ${value}`);
const list = (values: unknown) => (values as unknown[]).map(String).join('、');
const didYouMean = ({ suggestion }: Args) => (suggestion === undefined ? '' : `是不是想写“${suggestion}”？`);
const megabytes = (bytes: unknown) => `${(Number(bytes) / 1024 / 1024).toFixed(1).replace('.0', '')} MB`;

function wrongType({ expected, actual, format, allowed }: Args): string {
  const types = (expected as JsonType[]).map((type) => TYPES[type]).join('或');
  const form = format && (actual === 'null' || MEASURED.includes(String(format))) ? `${FORMATS[String(format)]}。` : '';
  const found = actual === 'null' ? '这里没有内容' : `这里是${TYPES[actual as JsonType]}`;
  if (allowed) return `${found}，应为以下之一：${list(allowed)}。`;
  if (actual === 'null') return `${found}，应为${types}。${form}`;
  const quotable = (expected as JsonType[])[0] === 'string' && ['number', 'boolean'].includes(String(actual));
  const colon = (expected as JsonType[])[0] === 'object' && actual === 'string';
  const hint = quotable ? '加上引号即作为文本。' : colon ? COLON_HINT : '';
  return `${found}，应为${types}。${form || hint}`;
}

export const findings: Record<FindingCode, (args: Args) => string> = {
  'unknown-key': (a) => `此处没有“${a.key}”这个键。${didYouMean(a) || `此处可用的键：${list(a.allowed)}。`}`,
  'missing-key': (a) => `此处缺少键“${a.key}”，它不能省略。`,
  'wrong-type': wrongType,
  'not-allowed': (a) =>
    typeof a.value === 'string' && (a.allowed as unknown[]).includes(Number(a.value))
      ? `${quote(a.value)}是文本，请去掉引号，写数字 ${list(a.allowed)}。`
      : `此处不能写${quote(a.value)}，可用的值：${list(a.allowed)}。${didYouMean(a)}`,
  'wrong-format': (a) =>
    `${quote(a.value)}无法识别。${FAULTS[String(a.fault)] ?? ''}${didYouMean(a)}${FORMATS[String(a.format)]}。`,
  'out-of-range': (a) => `${a.value} 超出范围：应${LIMITS[String(a.comparison)]} ${a.limit}。`,
  empty: () => '这里是空的。请填写内容，或去掉这个键。',
  'repeated-value': () => '列表中已有这个值，请去掉重复的一项。',
  'duplicate-id': (a) => `id“${a.id}”已被占用：${a.file} 第 ${a.line} 行。id 在整个项目内必须唯一，请另取一个。`,
  'unknown-reference': (a) => {
    const kind = KINDS[String(a.expected)];
    const declare = a.suggestion === undefined ? `请先定义，或改为已有${kind}的 id。` : '';
    return `没有 id 为“${a.id}”的${kind}。${didYouMean(a)}${declare}`;
  },
  'reference-of-wrong-kind': (a) =>
    `“${a.id}”是${KINDS[String(a.found)]}的 id，此处应为${KINDS[String(a.expected)]}的 id。`,
  'step-of-other-encounter': (a) => `步骤“${a.id}”属于服务接触“${a.elsewhere}”。请写本服务接触的步骤，或去掉这个键。`,
  'target-without-direction': (a) =>
    `目标值${quote(a.value)}没有写明越高越好还是越低越好。请写“至少 ${a.value}”或“不超过 ${a.value}”。`,
  'standards-on-left-behavior': (a) =>
    `这项行为没有设为标准（decision: ${a.decision}），它的标准不会出现在任何文档中。请删去这些标准，或改为 standardize。`,
  'file-unreadable': (a) => `无法读取文件（${a.reason}）。请检查文件是否存在、是否有读取权限。`,
  'file-missing': (a) => `项目中没有文件“${a.path}”。请更正路径或补上文件。`,
  'file-too-large': (a) =>
    `文件大小为 ${megabytes(a.size)}，csm 最多读取 ${megabytes(a.limit)} 的文件。请拆分：蓝图可以分写在多个文件里。`,
  'file-utf-16': () => '文件以 UTF-16 编码保存，请另存为 UTF-8。',
  'file-binary': () => '这不是文本文件。蓝图、岗位和 csm.yaml 都是 UTF-8 编码的 YAML 文本。',
  'file-not-utf-8': () => '文件不是 UTF-8 编码，可能是 GBK 等旧编码。请另存为 UTF-8。',
  'logo-unusable': (a) => `标志文件“${a.path}”不是 SVG 或 PNG，或超过 4 MB，或是指向项目之外的链接。请换一个文件。`,
  'logo-broken': (a) => `标志文件“${a.path}”已损坏，无法完整读取。请重新保存为 SVG 或 PNG。`,
  'logo-reaches-out': (a) =>
    `标志文件“${a.path}”含有脚本或引用了其他文件。请另存为普通 SVG（文字转为轮廓、图片嵌入其中），或改用 PNG。`,
  'logo-too-large': (a) =>
    `标志文件“${a.path}”的像素或图形过多，无法绘制。请另存为较简单的 SVG，或边长不超过 4000 像素的 PNG。`,
  'prose-unusable': (a) =>
    `“${a.path}”不是 UTF-8 编码的文本文件，或超过 4 MB，或是指向项目之外的链接。请另存为 UTF-8。`,
  'font-unusable': (a) =>
    `“${a.path}”不是 TrueType 或 OpenType 字体，或超过 64 MB，或是指向项目之外的链接。请换一个文件。`,
  'file-outside': () => '这是指向项目之外的链接。请把文件本身放到这里。',
  'folder-is-file': () => '这里应是存放 YAML 文件的文件夹，却是一个文件。请移走或改名。',
  'file-empty': () => '文件是空的。请填写内容，或删除文件。',
  'yaml-duplicate-key': (a) => `键“${a.key}”在此重复（第一次出现在第 ${a.line} 行），请只保留一个。`,
  'yaml-key-not-text': () => '键只能是普通的词，不能是列表或映射。',
  'yaml-garbled': () => '文件中有上千个相同的符号连在一起，或同时有上千个括号没有闭合。这是 YAML 文件吗？',
  'yaml-RESOURCE_EXHAUSTION': () => '文件嵌套过深。一份蓝图用不到十层。',
  'yaml-too-deep': () => '文件嵌套超过 64 层，而一份蓝图用不到十层。',
  'yaml-alias-bomb': () => '文件中的别名（*）层层放大，无法展开。请直接写出值。',
  'yaml-TAB_AS_INDENT': () => '缩进中有制表符。YAML 只允许用空格缩进：每级两个空格。',
  'yaml-BAD_INDENT': () => '缩进不一致，或前面有括号没有闭合。同一列表或映射的各项应从同一列开始。',
  'yaml-MISSING_CHAR': () => '此处之前缺少右引号、右括号、逗号，或冒号后的空格。',
  'yaml-BLOCK_AS_IMPLICIT_KEY': () => '只能写值的地方出现了映射。含“: ”的文本需要加引号。',
  'yaml-MULTILINE_IMPLICIT_KEY': () => '键应写在一行内，以半角冒号结尾。是否漏了冒号，或写成了全角冒号？',
  'yaml-BAD_SCALAR_START': () => '文本不能以这个字符开头；确需如此，请加引号。',
  'yaml-BAD_ALIAS': () => '这个别名（*）没有对应的锚点（&）。以 * 或 & 开头的文本需要加引号。',
  'yaml-MULTIPLE_DOCS': () => '从这里起是第二个文档（---）。一个文件只能写一个文档。',
  'yaml-TAG_RESOLVE_FAILED': () => 'csm 的文件不使用 YAML 标签（!）。请去掉它，或给文本加引号。',
  'yaml-UNEXPECTED_TOKEN': () => '此内容不应出现在这里。请检查前面的引号、括号和缩进。',
  'yaml-other': (a) => `YAML 语法有误，请检查此处及前面的引号、括号、冒号和缩进。（解析器原文：${a.detail}）`,
};
