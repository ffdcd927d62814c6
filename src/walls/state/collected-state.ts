import { isRecord } from '../../policy/shape.ts';
import { type ApiFields, recordsField, textField } from './fields.ts';
import type { StateRead, StateSource } from './inventory.ts';

/** State of a source whose answer was changed after it was collected. */
export const EDITED = 'edited';

/** Reads one answer, by its shape. */
export type ReadShape = (value: unknown, source: StateSource) => StateRead | undefined;

/**
 * What `grantgate walls collect` wrote; `undefined` for anything else. A source that was refused, that is not
 * understood, or whose answer is not the one that was collected, is said: it is never taken for an empty one.
 */
export function readCollected(value: unknown, read: ReadShape): StateRead | undefined {
  if (!isRecord(value) || value['made_by'] !== 'grantgate walls collect' || !Array.isArray(value['sources']))
    return undefined;
  const sources = recordsField(value, 'sources');
  const reads = sources.map((source) => collectedSource(source, read));
  const lost = value['sources'].length - sources.length;
  const cut = lost === 0 ? [] : [`${lost} of the sources are not such`];
  const times = sources
    .filter(({ state }) => state === 'read')
    .map((source) => Date.parse(textField(source, 'time') ?? ''));
  return {
    items: reads.flatMap(({ items }) => items),
    partial: [...reads.flatMap(({ partial }) => partial), ...cut],
    collectedAt: times,
  };
}

function collectedSource(source: ApiFields, read: ReadShape): StateRead {
  const name = String(source['name']);
  const unread = (why: string): StateRead => ({ items: [], partial: [`${name} ${why}`] });
  if (source['state'] === 'absent') return { items: [], partial: [] };
  if (source['state'] === EDITED) return unread('is not as it was collected: its digest differs');
  if (source['state'] !== 'read') return unread(`was refused: it needs ${String(source['needs'])}`);
  const { answer } = source;
  return readCollectedAnswer({ name, answer, isComplete: source['complete'] === true }, read);
}

/** An answer of GitHub, with the path that it was asked for by. */
export interface CollectedAnswer {
  readonly name: string;
  readonly answer: unknown;
  readonly isComplete: boolean;
}

/** What an answer holds; what is not understood is said. */
export function readCollectedAnswer({ name, answer, isComplete }: CollectedAnswer, read: ReadShape): StateRead {
  const [, repository, path = ''] = /^\/repos\/([^/]+\/[^/?]+)(.*)$/.exec(name) ?? [];
  const source: StateSource = {
    file: name,
    stem: name.split('/').at(-1) ?? '',
    ...(repository === undefined ? {} : { repository, path }),
  };
  const isNone = Array.isArray(answer) && answer.length === 0 && !path.startsWith('/rules/branches/');
  const found = isNone ? { items: [{ kind: 'none' as const, source }], partial: [] } : read(answer, source);
  if (found === undefined) return { items: [], partial: [`${name} is not looked at`] };
  const more = isComplete ? [] : [`${name} has more pages than were read`];
  return { ...found, partial: [...found.partial, ...more] };
}
