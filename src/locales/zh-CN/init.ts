import type { InitWords } from '../en/init.js';

export const init: InitWords = {
  askFolder: '项目放在哪个文件夹？',
  askName: '组织名称是什么？',
  askTemplate: '从哪个模板开始？',
  templates: {
    blank: '空白蓝图，含一个待填写的服务接触',
    'bank-branch': '银行网点：排队叫号、柜面业务、开户、理财咨询、投诉处理',
    'contact-center': '客户联络中心：热线、在线客服、升级处理、回访、投诉',
    hotel: '城市酒店：预订、入住、客房、早餐、退房、投诉处理',
    parcel: '次日达包裹服务的完整示例，可以先浏览，也可以改成自己的',
    'retail-store': '服装门店：迎宾、试衣、收银、退换货',
  },
  askLocale: '文档用哪种语言？',
  locales: { en: 'English', 'zh-CN': '简体中文', both: '两种都要' },
  keysHelp: '方向键移动，回车选定',
  needsName: '请填写名称。',
  created: (folder, count) => `已在 ${folder} 写入 ${count} 个文件：`,
  kept: '以下文件原已存在，保持不变：',
  next: '接下来：',
  lintHint: '检查项目',
  buildHint: '生成文档',
};
