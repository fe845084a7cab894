import type { Locale } from '../model/locale.js';

/** The terms a standards manual in the layout of GB/T 1.1 may have to define. */
export type GbtTerm =
  | 'encounter'
  | 'expectation'
  | 'hard'
  | 'soft'
  | 'fix'
  | 'target'
  | 'floor'
  | 'baseline'
  | 'standardTime'
  | 'tolerableTime';

/** Their names in each language: the Chinese document gives the English equivalent too. */
export const TERM_NAMES: Record<GbtTerm, Record<Locale, string>> = {
  encounter: { en: 'service encounter', 'zh-CN': '服务接触' },
  expectation: { en: 'customer expectation', 'zh-CN': '客户期望' },
  hard: { en: 'hard standard', 'zh-CN': '硬性标准' },
  soft: { en: 'soft standard', 'zh-CN': '软性标准' },
  fix: { en: 'one-time fix', 'zh-CN': '一次性修正' },
  target: { en: 'target', 'zh-CN': '目标值' },
  floor: { en: 'floor', 'zh-CN': '底线值' },
  baseline: { en: 'baseline', 'zh-CN': '基线' },
  standardTime: { en: 'standard time', 'zh-CN': '标准时间' },
  tolerableTime: { en: 'tolerable time', 'zh-CN': '可容忍时间' },
};
