import type { DocumentWords } from '../../en/documents.js';

export const contact: DocumentWords['contact'] = {
  title: '怎样联系我们',
  labels: { phone: '电话', email: '邮箱', web: '网址', address: '地址', hours: '接待时间' },
  rather: (ways) => `也欢迎您直接联系我们：${ways}`,
};
