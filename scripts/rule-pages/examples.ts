import type { Locale } from '../../src/model/locale.js';

/** The one project of a fenced block: its files by path. */
export interface Example {
  kind: 'bad' | 'good';
  files: Record<string, string>;
}

const FENCE = /^```yaml\n([\s\S]*?)^```$/gm;
const FILE_LINE = /^# (csm\.yaml|(?:blueprints|roles|data|content)\/[\w./-]+)$/;
const HEADINGS: Record<Locale, Record<Example['kind'], string>> = {
  en: { bad: '## Bad', good: '## Good' },
  'zh-CN': { bad: '## 反例', good: '## 正例' },
};

/** The examples of a rule page, in their order: every YAML block below the headings "Bad" and "Good". */
export function examplesOf(page: string, lang: Locale): Example[] {
  return (['bad', 'good'] as const).flatMap((kind) =>
    [...sectionOf(page, HEADINGS[lang][kind]).matchAll(FENCE)].map(([, block = '']) => ({
      kind,
      files: filesOf(block, lang),
    })),
  );
}

/** The lines below a heading of the second level, up to the next one. */
function sectionOf(page: string, heading: string): string {
  const from = page.indexOf(`\n${heading}\n`);
  if (from < 0) return '';
  const rest = page.slice(from + heading.length + 2);
  const end = rest.indexOf('\n## ');
  return end < 0 ? rest : rest.slice(0, end + 1);
}

/** The files of one block: a line such as "# roles/roles.yaml" begins a file; what stands before the first is a blueprint. */
export function filesOf(block: string, lang: Locale): Record<string, string> {
  const files: Record<string, string> = {};
  let name = 'blueprints/service.yaml';
  for (const line of block.split('\n')) {
    name = FILE_LINE.exec(line)?.[1] ?? name;
    files[name] = `${files[name] ?? ''}${line}\n`;
  }
  return Object.fromEntries([
    ['csm.yaml', withHead(files['csm.yaml'] ?? '', lang)],
    ...Object.entries(files).filter(([file, text]) => file !== 'csm.yaml' && text.trim() !== ''),
  ]);
}

// What every csm.yaml must hold goes to its end, so that line numbers are those of the page.
function withHead(written: string, lang: Locale): string {
  const has = (key: string) => new RegExp(`^${key}:`, 'm').test(written);
  const head = [
    has('csm') ? '' : 'csm: 1',
    has('organization') ? '' : 'organization: {name: Swift Parcel}',
    has('locale') ? '' : `locale: ${lang}`,
    has('lint') ? '' : 'lint: {extends: strict}',
  ].filter((line) => line !== '');
  return `${written}${head.join('\n')}\n`;
}
