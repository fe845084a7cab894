import type { RuleWords } from '../../en/rules/index.js';
import type { TopicWords } from '../../topic-words.js';
import { assertions } from './assertions.js';
import { encounters } from './encounters.js';
import { exceptions } from './exceptions.js';
import { expectations } from './expectations.js';
import { feedback } from './feedback.js';
import { format } from './format.js';
import { indices } from './indices.js';
import { jobs } from './jobs.js';
import { kind } from './kind.js';
import { links } from './links.js';
import { measures } from './measures.js';
import { pitfalls } from './pitfalls.js';
import { selection } from './selection.js';
import { smart } from './smart.js';
import { text } from './text.js';

const ALL: TopicWords[] = [
  format,
  links,
  encounters,
  expectations,
  selection,
  kind,
  smart,
  pitfalls,
  measures,
  feedback,
  jobs,
  indices,
  text,
  assertions,
  exceptions,
];

const topics: RuleWords['topics'] = {
  format: '文件格式',
  links: '编号与引用',
  encounters: '服务接触与蓝图',
  expectations: '期望与行为',
  selection: '选择哪些行为定标准',
  kind: '硬性标准、软性标准与一次性修正',
  smart: 'SMART 标准',
  pitfalls: '六个误区',
  measures: '测量指标与目标值',
  feedback: '反馈与复审',
  jobs: '岗位',
  indices: '服务绩效指数',
  text: '文字',
  assertions: '自订规则',
  exceptions: '例外',
};

const origins: RuleWords['origins'] = {
  'file-format': 'csm 文件格式',
  'nine-steps': '顾客定义标准的九个步骤（Zeithaml 与 Bitner）',
  'six-criteria': '选择标准化对象的六条准则（Zeithaml 与 Bitner）',
  'three-kinds': '硬性标准、软性标准与一次性修正（Zeithaml 与 Bitner）',
  'zone-of-tolerance': '容忍区与重要性-绩效矩阵（Zeithaml 与 Bitner）',
  'performance-index': '服务绩效指数，例如联邦快递的服务质量指数（SQI）',
  smart: 'SMART 原则，其中 R 指与顾客相关（客户服务管理培训教材）',
  'six-pitfalls': '制定标准的六个误区（客户服务管理培训教材）',
  'golden-triangle': '硬件、软件与人员的黄金三角（客户服务管理培训教材）',
  'stages-and-segments': '服务阶段、渠道与客户细分（客户服务管理培训教材）',
  'service-blueprint': '服务蓝图（Shostack；Bitner、Ostrom 与 Morgan）',
  jobs: '岗位分析与职务说明书的四条规则（客户服务管理培训教材）',
  statistics: '抽样与比例的置信区间（Wilson；Clopper 与 Pearson）',
  'charter-principles': '公共服务承诺的原则（英国内阁办公室）',
  'gbt-1.1': 'GB/T 1.1-2020《标准化工作导则 第1部分：标准化文件的结构和起草规则》',
  practice: '用文件管理规则的团队的通行做法',
};

export const rules: RuleWords = {
  topics,
  origins,
  titles: merged('titles'),
  options: merged('options'),
  findings: merged('findings'),
};

function merged<K extends keyof TopicWords>(part: K): TopicWords[K] {
  return Object.assign({}, ...ALL.map((words) => words[part]));
}
