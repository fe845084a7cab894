/** One handler for each node kind, by its `type`: a kind without a handler does not compile. */
export type Handlers<Node extends { type: string }, Context> = {
  [Type in Node['type']]: (node: Extract<Node, { type: Type }>, context: Context) => string;
};

/** Renders a node with the handler of its kind. */
export function handle<Node extends { type: string }, Context>(
  handlers: Handlers<Node, Context>,
  node: Node,
  context: Context,
): string {
  // The map's type guarantees the match; TypeScript cannot follow it through the index.
  const handler = handlers[node.type as Node['type']] as (node: Node, context: Context) => string;
  return handler(node, context);
}
