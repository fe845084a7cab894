import type { LspWords } from '../locales/en/lsp.js';
import type { Text } from '../model/locale.js';
import type { AnyEntity, Project, Standard } from '../model/project.js';
import { textIn } from '../model/text.js';
import { chainOf } from '../pipeline/chain.js';

/** What an entity is, in Markdown: its kind and text, and for a standard its whole chain. */
export function entityHover(entity: AnyEntity, project: Project, words: LspWords): string {
  const head = `**${words.kinds[entity.kind]}** \`${entity.id}\``;
  const say = textsOf(project);
  if (entity.kind === 'standard')
    return [head, say(entity.data.statement), ...standardLines(entity, project, words)].join('\n\n');
  return [head, say(mainText(entity))].filter((part) => part !== '').join('\n\n');
}

/** The line that names an entity in lists: what it says, in the main locale. */
export function entityLine(entity: AnyEntity, project: Project): string {
  return textsOf(project)(entity.kind === 'standard' ? entity.data.statement : mainText(entity));
}

function standardLines(standard: Standard, project: Project, { chain: words, quoted }: LspWords): string[] {
  const say = textsOf(project);
  const { expectations, encounter, behavior, role, owner, duties } = chainOf(standard);
  const title = (one: { data: { title: Text } } | undefined) => (one ? say(one.data.title) : undefined);
  const lines: [string, string | undefined][] = [
    [words.customersSay, expectations.map(({ data }) => quoted(say(data.says))).join(' ') || words.nobody],
    [words.encounter, say(encounter.data.name)],
    [words.behavior, say(behavior.data.does)],
    [words.shownBy, title(role)],
    [words.target, standard.data.target === undefined ? undefined : String(standard.data.target)],
    [words.baseline, standard.data.baseline === undefined ? undefined : String(standard.data.baseline)],
    [words.owner, title(owner)],
    [words.jobs, [...new Set(duties.map(({ role: holder }) => say(holder.data.title)))].join(', ')],
  ];
  return [lines.flatMap(([label, value]) => (value ? [`- ${label}: ${value}`] : [])).join('\n')];
}

function mainText(entity: Exclude<AnyEntity, Standard>): Text | undefined {
  switch (entity.kind) {
    case 'role':
      return entity.data.title;
    case 'expectation':
      return entity.data.says;
    case 'behavior':
    case 'fix':
      return entity.data.does;
    case 'step':
      return entity.data.customer;
    default:
      return entity.data.name;
  }
}

function textsOf(project: Project): (text: Text | undefined) => string {
  const [main] = project.locales;
  // What stands in a file is shown as it stands: Markdown in it would be somebody else's.
  return (text) => (text === undefined ? '' : textIn(text, main, main).replace(/[\\`*_{}[\]<>()#+\-.!|]/g, '\\$&'));
}
