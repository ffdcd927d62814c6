import { isRecord } from '../../policy/shape.ts';
import type { StateRead, StateSource } from './inventory.ts';

/** Reads one answer, by its shape. */
export type ReadShape = (value: unknown, source: StateSource) => StateRead | undefined;

/**
 * What `grantgate walls collect` wrote; `undefined` for anything else. A source that was refused, or that is not
 * understood, is said: it is never taken for an empty one.
 */
export function readCollected(value: unknown, read: ReadShape): StateRead | undefined {
  if (!isRecord(value) || value['made_by'] !== 'grantgate walls collect' || !Array.isArray(value['sources']))
    return undefined;
  const reads = value['sources'].filter(isRecord).map((source): StateRead => {
    const name = String(source['name']);
    if (source['state'] === 'absent') return { items: [], partial: [] };
    if (source['state'] !== 'read')
      return { items: [], partial: [`${name} was refused: it needs ${String(source['needs'])}`] };
    if (Array.isArray(source['answer']) && source['answer'].length === 0) return { items: [], partial: [] };
    const found = read(source['answer'], { file: name, stem: name.split('/').at(-1) ?? '' });
    if (found === undefined) return { items: [], partial: [`${name} is not looked at`] };
    return source['complete'] === false
      ? { ...found, partial: [...found.partial, `${name} has more pages than were read`] }
      : found;
  });
  return { items: reads.flatMap(({ items }) => items), partial: reads.flatMap(({ partial }) => partial) };
}
