import type { GitHubApi } from '../../github/api.ts';
import type { StateItem } from '../../walls/state/inventory.ts';
import { readStateFile } from '../../walls/state/read-state.ts';
import type { CommandLine } from '../command.ts';
import { ownToken, withGitHub } from '../github-session.ts';
import type { Terminal } from '../terminal.ts';
import { UsageError } from '../usage-error.ts';
import type { AuditSource } from './audit-report.ts';
import { collectRepository, type CollectedSource } from './collected.ts';

/** What GitHub answered, and what it refused to: a refusal is never an empty list. */
export interface LiveState {
  readonly items: readonly StateItem[];
  readonly sources: readonly AuditSource[];
}

/**
 * Asks GitHub for the settings of repositories, as `walls collect` does.
 * @throws UsageError without a token, or where GitHub cannot be reached
 */
export async function readLiveState(
  given: CommandLine,
  terminal: Terminal,
  repositories: readonly string[],
): Promise<LiveState> {
  const token = ownToken(terminal);
  if (token === undefined)
    throw new UsageError('`--token` is given, and there is no token', 'set GH_TOKEN: `GH_TOKEN=$(gh auth token)`');
  return await withGitHub(given, terminal, token, async ({ api }) => askLiveState(api, repositories, terminal.now));
}

/** The settings of repositories, asked with an API that is already there. @throws FactError */
export async function askLiveState(
  api: GitHubApi,
  repositories: readonly string[],
  now: () => number,
): Promise<LiveState> {
  const all = await Promise.all(repositories.map(async (repository) => await collectRepository(api, repository, now)));
  const states = all.flat().map(liveState);
  return { items: states.flatMap(({ items }) => items), sources: states.flatMap(({ sources }) => sources) };
}

function liveState(source: CollectedSource): LiveState {
  const { name } = source;
  if (source.state === 'refused')
    return { items: [], sources: [{ name, state: 'refused', items: 0, partial: [], needs: source.needs }] };
  const isEmpty = source.state === 'absent' || (Array.isArray(source.answer) && source.answer.length === 0);
  if (isEmpty) return { items: [], sources: [{ name, state: 'read', items: 0, partial: [] }] };
  const read = readStateFile(source.answer, { file: name, stem: name.split('/').at(-1) ?? '' });
  const { items = [], partial = ['it is not looked at'] } = read ?? {};
  const more = source.complete ? [] : ['there are more pages than were read'];
  return {
    items,
    sources: [{ name, state: 'read', digest: source.digest, items: items.length, partial: [...partial, ...more] }],
  };
}
