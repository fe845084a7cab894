import { FILE_KINDS } from '../src/model/file-kind.js';
import { jsonSchema } from '../src/model/json-schema.js';
import { LOCALES, type Locale } from '../src/model/locale.js';

type Schema = Record<string, unknown> & { properties?: Record<string, Schema>; required?: string[]; $ref?: string };

const WORDS = {
  en: {
    title: '# The file format',
    note: '<!-- Made from the schema by npm run reference. -->',
    intro:
      'Every key of csm.yaml, of the files in `clients/`, and of those in `blueprints/` and `roles/`, which share one schema and may be split and merged as you like. Keys marked ● cannot be left out. The same texts appear in editors that read the JSON Schema (`csm schema`).',
    project: '## csm.yaml',
    client: '## Clients',
    blueprint: '## Blueprints and roles',
    columns: '| key | what to write | meaning |',
    list: (of: string) => `list of ${of}`,
    map: (of: string) => `names, each with ${of}`,
    anything: 'mapping',
    types: {
      string: 'text',
      number: 'number',
      integer: 'whole number',
      boolean: '`true` or `false`',
      object: 'mapping',
    } as Record<string, string>,
    formats: {
      id: 'id, such as `collect-on-time`',
      date: 'date, such as `2027-03-01`',
      duration: 'duration, such as `30 s`, `4 business hours`',
      target: 'quantity, such as `at least 95%`, `at most 5 min`',
      level: 'quantity without operator, such as `91.3%`',
      share: 'share, such as `40%`',
      sample: 'number of cases, such as `200 a month`',
      rhythm: '`each`, `shift`, `day`, `week`, `month`, `quarter`, `half-year`, `year`, or `2 weeks`',
      scale: 'scale, such as `1-5`',
      hours: 'hours, such as `"09:00-18:00"`',
      days: 'days, such as `mon-fri`',
      timezone: 'time zone, such as `Asia/Shanghai`',
      color: 'colour, such as `"#0b6e4f"`',
      'project-path': 'path in the project',
      'data-path': 'path in the project, `*` allowed',
      'env-reference': '`env:NAME`',
    } as Record<string, string>,
  },
  'zh-CN': {
    title: '# 文件格式',
    note: '<!-- 由 npm run reference 根据 schema 生成。 -->',
    intro:
      '这里列出 csm.yaml、`clients/` 以及 `blueprints/`、`roles/` 中各文件的全部键；后两者共用一个 schema，可以随意拆分或合并。标 ● 的键不可省略。支持 JSON Schema 的编辑器（见 `csm schema`）会显示同样的说明。',
    project: '## csm.yaml',
    client: '## 客户',
    blueprint: '## 蓝图与岗位',
    columns: '| 键 | 写什么 | 含义 |',
    list: (of: string) => `列表，每项为${of}`,
    map: (of: string) => `若干名称，各自对应${of}`,
    anything: '映射',
    types: { string: '文本', number: '数字', integer: '整数', boolean: '`true` 或 `false`', object: '映射' } as Record<
      string,
      string
    >,
    formats: {
      id: 'id，例如 `collect-on-time`',
      date: '日期，例如 `2027-03-01`',
      duration: '时长，例如 `30 秒`、`4 个工作小时`',
      target: '数量，例如 `至少 95%`、`不超过 5 分钟`',
      level: '不带“至少”“不超过”的数量，例如 `91.3%`',
      share: '占比，例如 `40%`',
      sample: '样本数，例如 `每月 200`',
      rhythm: '`each`、`shift`、`day`、`week`、`month`、`quarter`、`half-year`、`year`，或 `2 周`',
      scale: '量表，例如 `1-5`',
      hours: '时段，例如 `"09:00-18:00"`',
      days: '日子，例如 `mon-fri`',
      timezone: '时区，例如 `Asia/Shanghai`',
      color: '颜色，例如 `"#0b6e4f"`',
      'project-path': '项目内的路径',
      'data-path': '项目内的路径，可用 `*`',
      'env-reference': '`env:NAME`',
    } as Record<string, string>,
  },
};

/** The format reference in one language: a table for every named part of the schema. */
export function formatReference(lang: Locale, fields: Record<string, string>): string {
  const words = WORDS[lang];
  const seen = new Set<string>();
  const parts = [words.title, words.note, words.intro];
  let definitions: Record<string, Schema> = {};
  for (const kind of FILE_KINDS) {
    const schema = jsonSchema(kind) as Schema & { title: string; $defs: Record<string, Schema> };
    definitions = schema.$defs;
    parts.push(words[kind], fields[schema.title] ?? '', table(schema.title, schema));
    for (const [name, definition] of Object.entries(schema.$defs)) {
      if (seen.has(name) || !definition.properties) continue;
      seen.add(name);
      parts.push(`### ${name}`, fields[name] ?? '', table(name, definition));
    }
  }
  return `${parts.join('\n\n')}\n`;

  function table(name: string, { properties = {}, required = [] }: Schema): string {
    const rows = Object.entries(properties).map(([key, schema]) => {
      const mark = required.includes(key) ? ' ●' : '';
      return `| \`${key}\`${mark} | ${form(schema)} | ${(fields[`${name}.${key}`] ?? '').replaceAll('|', '\\|')} |`;
    });
    return [words.columns, '| --- | --- | --- |', ...rows].join('\n');
  }

  // The one definition without keys of its own: a locale, or a list of them.
  function localeChoice(): string {
    const locales = LOCALES.map((locale) => `\`${locale}\``);
    return [...locales, `\`[${LOCALES.join(', ')}]\``].join(lang === 'en' ? ', ' : '、');
  }

  function form(schema: Schema): string {
    if (schema.$ref) return reference(schema.$ref.replace('#/$defs/', ''));
    if (schema.enum) return (schema.enum as unknown[]).map((value) => `\`${value}\``).join(lang === 'en' ? ', ' : '、');
    if ('const' in schema) return `\`${schema.const}\``;
    if (schema.type === 'array') return words.list(form(schema.items as Schema));
    const [named] = Object.values((schema.patternProperties as Record<string, Schema> | undefined) ?? {});
    return named ? words.map(form(named)) : simple(schema);
  }

  function reference(name: string): string {
    return definitions[name]?.properties ? `[${name}](#${name.toLowerCase()})` : localeChoice();
  }

  function simple({ format, type }: Schema): string {
    if (typeof format === 'string') return words.formats[format] ?? format;
    const [first] = [type].flat() as (string | undefined)[];
    return (first && words.types[first]) ?? words.anything;
  }
}
