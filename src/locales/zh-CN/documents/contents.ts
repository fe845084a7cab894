import type { DocumentWords } from '../../en/documents.js';

export const contents: DocumentWords['contents'] = {
  title: '服务标准文件',
  text: '由本项目生成的全部文件。每份文件独立成篇，可单独打印或转发。',
  groups: {
    manual: '致管理层',
    sop: '致班组长',
    card: '上墙张贴',
    job: '致员工与人力资源部门',
    checklist: '致检查人员与神秘顾客',
    survey: '向客户征求意见',
    charter: '致客户',
  },
  columns: ['文件', '文件编号', '状态'],
  draft: '草案',
};
