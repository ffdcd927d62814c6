import type { GitHubApi } from '../../github/api.ts';
import type { StateItem } from '../../walls/state/inventory.ts';
import { readCollectedAnswer } from '../../walls/state/collected-state.ts';
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
    return {
      items: [],
      sources: [{ name, state: 'refused', about: 'github', items: 0, partial: [], needs: source.needs }],
    };
  if (source.state === 'absent')
    return { items: [], sources: [{ name, state: 'absent', about: 'github', items: 0, partial: [] }] };
  const { answer, digest, complete } = source;
  const { items, partial } = readCollectedAnswer({ name, answer, isComplete: complete }, readStateFile);
  return { items, sources: [{ name, state: 'read', about: 'github', digest, items: items.length, partial }] };
}
