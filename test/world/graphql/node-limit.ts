import type { DocumentNode } from 'graphql';
import { costOf } from '../../contract/github-cost.ts';
import { githubSchema } from './schema.ts';

const MAX_NODES = 500_000;
const reckoned = new WeakMap<DocumentNode, number>();

/**
 * GitHub refuses a query that could give more nodes than this, before it runs it; page sizes that come as variables are
 * not reckoned here.
 */
export function nodeLimitError(document: DocumentNode): Record<string, unknown> | undefined {
  const nodes = reckoned.get(document) ?? costOf(githubSchema(), document).nodes;
  reckoned.set(document, nodes);
  if (nodes <= MAX_NODES) return undefined;
  return {
    type: 'MAX_NODE_LIMIT_EXCEEDED',
    message:
      `This query requests up to ${nodes} possible nodes which exceeds the maximum limit of ` +
      `${MAX_NODES.toLocaleString('en-US')}.`,
  };
}
