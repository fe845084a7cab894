/** The locales csm writes documents in. */
export const LOCALES = ['en', 'zh-CN'] as const;
export type Locale = (typeof LOCALES)[number];

/** Text that reaches a document: in the project's main locale, or one string per locale. */
export type Text = string | { [L in Locale]?: string };
