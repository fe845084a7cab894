import type { DocumentWords } from '../../en/documents.js';

export const card: DocumentWords['card'] = {
  subtitle: '岗位服务卡',
  columns: ['什么时候', '做什么', '做到什么程度'],
  noTarget: '目标值待定',
  noStandard: '标准待定',
  recovery: '出了差错怎么补救',
  authority: '可以自己做主的事',
  leftOut: (standards, recoveries, decisions) => {
    const parts = [
      standards > 0 && `标准 ${standards} 项`,
      recoveries > 0 && `补救办法 ${recoveries} 项`,
      decisions > 0 && `权限 ${decisions} 项`,
    ].filter(Boolean);
    return `本卡未列出的还有${parts.join('、')}，见职务说明书和标准作业程序。`;
  },
  codes: '小字代码随标准内容而变，用来核对本卡是否现行。',
};
