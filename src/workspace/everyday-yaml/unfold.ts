/**
 * The value of a text written over several lines: the spaces around each break go, one break is a
 * space, and further ones are kept. The first line keeps the spaces before it, the last one those after.
 */
export function unfold(source: string): string {
  const [first = '', ...rest] = source.split(/\r?\n/);
  const last = rest.pop();
  if (last === undefined) return source;
  let value = withoutTrailing(first);
  let breaks = '';
  for (const line of rest) {
    const words = withoutTrailing(withoutLeading(line));
    if (words === '') breaks += '\n';
    else {
      value += (breaks || ' ') + words;
      breaks = '';
    }
  }
  return value + (breaks || ' ') + withoutLeading(last);
}

// Of spaces alone: a space such as the ideographic one is a letter to YAML.
function withoutLeading(line: string): string {
  let from = 0;
  while (line[from] === ' ') from += 1;
  return line.slice(from);
}

function withoutTrailing(line: string): string {
  let to = line.length;
  while (line[to - 1] === ' ') to -= 1;
  return line.slice(0, to);
}
