import { CONFIG, linked, problemsOf } from '../../support/project.js';

/** `code marked-text` of what a rule finds of one standard with these keys, in a project of one language. */
export function foundIn(rule: string, keys: string, { locale = 'en' } = {}): string[] {
  const lines = keys.trim().split('\n');
  const text = `encounters:
  - id: e
    name: E
    behaviors:
      - id: b
        does: B
        standards:
          - id: s
            kind: hard
            ${lines.join('\n            ')}
`;
  const problems = problemsOf(linked(text, `${CONFIG}locale: ${locale}\n`), rule);
  return problems.map(({ code, range }) => {
    const line = text.split('\n')[(range?.line ?? 0) - 1] ?? '';
    return `${code}: ${line.slice((range?.column ?? 1) - 1, (range?.endColumn ?? 1) - 1)}`;
  });
}
