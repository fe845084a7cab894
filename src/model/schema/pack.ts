/** The formats documents are made in; `json` stands for the data files. */
export const DOCUMENT_FORMATS = ['html', 'docx', 'pdf', 'md', 'xlsx', 'csv', 'json'] as const;
export type DocumentFormat = (typeof DOCUMENT_FORMATS)[number];

/** What a build can be asked for; `data` stands for standards.json. */
export const DOCUMENT_KINDS = [
  'manual',
  'sop',
  'card',
  'job',
  'charter',
  'checklist',
  'survey',
  'scorecard',
  'trace',
  'data',
] as const;
export type PublishedKind = (typeof DOCUMENT_KINDS)[number];
