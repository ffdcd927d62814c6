import type { GitHubApi } from '../../github/api.ts';
import { FactError } from '../../github/fact-error.ts';
import { EDITED } from '../../walls/state/collected-state.ts';
import { staleBecause } from '../../walls/state/state-age.ts';
import { isRecord } from '../../policy/shape.ts';

/** What is said of a path that a snapshot does not have. */
export const NOT_IN_SNAPSHOT = 'the snapshot does not have it';

type SnapshotSource = Readonly<Record<string, unknown>>;

/** The sources of what `grantgate walls collect` wrote; `undefined` for anything else. */
export function snapshotSources(value: unknown): readonly SnapshotSource[] | undefined {
  if (!isRecord(value) || value['made_by'] !== 'grantgate walls collect' || !Array.isArray(value['sources']))
    return undefined;
  return value['sources'].filter(isRecord);
}

/**
 * GitHub's answers as somebody collected them, asked for like GitHub itself. INVARIANT: what was refused, cut off,
 * changed, is too old or was not collected is an error, never an empty list.
 */
export function snapshotApi(sources: readonly SnapshotSource[], now: number): GitHubApi {
  const byPath = new Map(sources.map((source) => [sourcePath(String(source['name'])), source]));
  const answerOf = (path: string, permission: string): SnapshotSource => {
    const source = byPath.get(sourcePath(path));
    if (source === undefined) throw new FactError(NOT_IN_SNAPSHOT);
    if (source['state'] === 'read') return ofToday(source, now);
    if (source['state'] === EDITED) throw new FactError('the snapshot is not as it was collected: its digest differs');
    throw new FactError(
      source['state'] === 'refused' ? 'it was refused to whoever collected the snapshot' : NOT_IN_SNAPSHOT,
      `the token needs \`${permission}\``,
      { said: String(source['state']) },
    );
  };
  return {
    query: async () => await Promise.reject(new FactError(NOT_IN_SNAPSHOT)),
    get: async (path, permission) => await Promise.resolve().then(() => answerOf(path, permission)['answer']),
    page: async (path, permission) => await Promise.resolve().then(() => wholeList(answerOf(path, permission))),
  };
}

/** INVARIANT: an answer of another time says nothing of now. */
function ofToday(source: SnapshotSource, now: number): SnapshotSource {
  const stale = staleBecause(Date.parse(String(source['time'])), now);
  if (stale !== undefined) throw new FactError(`the snapshot is no use: ${stale}`);
  return source;
}

function wholeList({ answer, complete }: SnapshotSource): { readonly body: unknown; readonly next: undefined } {
  if (complete !== true) throw new FactError('the snapshot was cut off: it has not all of it');
  const total = isRecord(answer) ? answer['total_count'] : undefined;
  const lists = isRecord(answer) ? Object.values(answer).filter((one) => Array.isArray(one)) : [];
  if (typeof total === 'number' && lists.length === 1 && lists[0]?.length !== total)
    throw new FactError('the snapshot was cut off: it has not all of it');
  return { body: answer, next: undefined };
}

/** Paths are compared without case, and without what only says which page. */
function sourcePath(path: string): string {
  return path.replace(/\?.*$/, '').toLowerCase();
}
