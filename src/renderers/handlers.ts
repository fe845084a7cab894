/**
 * One handler for each node kind, by its `type`: a kind without a handler does not compile.
 * What handlers make of a node is text, or whatever the format is built from.
 */
export type Handlers<Node extends { type: string }, Context, Result = string> = {
  [Type in Node['type']]: (node: Extract<Node, { type: Type }>, context: Context) => Result;
};

/** Renders a node with the handler of its kind. */
export function handle<Node extends { type: string }, Context, Result = string>(
  handlers: Handlers<Node, Context, Result>,
  node: Node,
  context: Context,
): Result {
  // The map's type guarantees the match; TypeScript cannot follow it through the index.
  const handler = handlers[node.type as Node['type']] as (node: Node, context: Context) => Result;
  return handler(node, context);
}
