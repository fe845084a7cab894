/** What `csm init` asks and says. */
export const init = {
  askFolder: 'Which folder shall the project live in?',
  askName: 'What is the name of the organization?',
  askTemplate: 'What do you want to start from?',
  templates: {
    blank: 'An empty blueprint with one encounter to fill in',
    parcel: 'An overnight parcel service, complete, to look around in or to reshape',
  },
  askLocale: 'Which language shall the documents be in?',
  locales: { en: 'English', 'zh-CN': '简体中文', both: 'Both' },
  keysHelp: 'Arrow keys move, Enter chooses',
  needsName: 'Please write a name.',
  created: (folder: string, count: number) => `${count} files written in ${folder}:`,
  kept: 'There already, left as they are:',
  next: 'Next:',
  lintHint: 'check the project',
  buildHint: 'make its documents',
};

export type InitWords = typeof init;
