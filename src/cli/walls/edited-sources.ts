import { createHash } from 'node:crypto';
import { isRecord } from '../../policy/shape.ts';
import { EDITED } from '../../walls/state/collected-state.ts';

/** SHA-256 of an answer as JSON. */
export function answerDigest(answer: unknown): string {
  const text = JSON.stringify(answer) ?? '';
  return `sha256:${createHash('sha256').update(text).digest('hex')}`;
}

/**
 * What was read, with each answer of a snapshot that is not the one that was collected marked as such. INVARIANT: such
 * an answer is gone from it, so that nothing can go by it.
 */
export function withEditsMarked(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withEditsMarked);
  if (!isRecord(value) || value['made_by'] !== 'grantgate walls collect' || !Array.isArray(value['sources']))
    return value;
  return { ...value, sources: value['sources'].map(withEditMarked) };
}

function withEditMarked(source: unknown): unknown {
  if (!isRecord(source) || source['state'] !== 'read') return source;
  return source['digest'] === answerDigest(source['answer']) ? source : { name: source['name'], state: EDITED };
}
