import type { Project } from '../model/project.js';
import type { Path, Place } from '../model/source.js';

/**
 * Whether something at or below a place broke the schema and was cut out. What is absent there may
 * only be misspelt, so that its absence says nothing.
 */
export function cutOut({ invalid }: Project): (at: Place) => boolean {
  if (invalid.length === 0) return () => false;
  const around = new Set<string>();
  for (const { violation, source } of invalid) {
    for (let length = 0; length <= violation.path.length; length += 1) {
      around.add(keyOf({ source, path: violation.path.slice(0, length) }));
    }
  }
  return (at) => around.has(keyOf(at));
}

function keyOf({ source, path }: { source: { file: string }; path: Path }): string {
  return `${source.file}\n${JSON.stringify(path)}`;
}
