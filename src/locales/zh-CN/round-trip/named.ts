export const named: Record<string, string> = {
  encounter: '服务接触',
  behavior: '行为',
  expectation: '期望',
  role: '岗位',
  segment: '客户群',
  step: '步骤',
  calendar: '日历',
  standard: '标准',
  fix: '一次性修正',
  service: '服务',
  index: '指数',
};
