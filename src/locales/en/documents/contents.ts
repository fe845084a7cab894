export const contents = {
  title: 'Service standards: documents',
  text: 'The documents made from this project. Each stands in one file and can be printed or sent on by itself.',
  groups: {
    manual: 'For management',
    sop: 'For team leaders',
    card: 'For the wall',
    job: 'For staff and HR',
    checklist: 'For auditors and mystery shoppers',
    survey: 'For asking customers',
    charter: 'For customers',
  },
  columns: ['Document', 'Number', 'Status'],
  draft: 'draft',
};
