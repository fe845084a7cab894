/** What `csm init` asks and says. */
export const init = {
  askFolder: 'Which folder shall the project live in?',
  askName: 'What is the name of the organization?',
  askTemplate: 'What do you want to start from?',
  // One line for each folder of templates/, under its name.
  templates: {
    blank: 'An empty blueprint with one encounter to fill in',
    'bank-branch': 'A bank branch: queue, counter, account opening, wealth advice, complaints',
    'contact-center': 'A contact center: calls, chat, escalation, call-backs, complaints',
    hotel: 'A city hotel: booking, check-in, room, breakfast, check-out, complaints',
    parcel: 'An overnight parcel service, complete, to look around in or to reshape',
    'retail-store': 'A clothing store: greeting, fitting room, checkout, returns',
  } as Record<string, string>,
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
