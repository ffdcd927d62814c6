import type { GitHubApi } from '../../github/api.ts';
import { isKnown, knownFrom } from '../../github/known.ts';
import { fetchRepositoryAbout } from '../../github/repository-about.ts';
import type { ReviewedPolicy, ReviewedRepository } from '../../review/facts.ts';
import type { RepositorySettings } from '../../review/repository-facts.ts';
import { isUnreadSource, type Sourced } from '../../review/source.ts';
import { parsePages } from '../../walls/state/read-state.ts';
import type { StateFile } from '../walls/state-files.ts';
import { withEditsMarked } from '../walls/edited-sources.ts';
import { readSettings } from './read-settings.ts';
import { NOT_IN_SNAPSHOT, snapshotApi, snapshotSources } from './snapshot-api.ts';

const NO_FILES = { untold: NOT_IN_SNAPSHOT, needs: 'contents: read', kind: 'fault' } as const;

/** What `grantgate walls collect` wrote into some files; `undefined` where none of them is of it. Read once for all. */
export function collectedSettings(files: readonly StateFile[], now: number): GitHubApi | undefined {
  const sources = files.flatMap(
    ({ text }) => snapshotSources(withEditsMarked(parsePages(text.replace(/^\u{feff}/u, '')))) ?? [],
  );
  return sources.length === 0 ? undefined : snapshotApi(sources, now);
}

/** Fills in settings that were not read from what `grantgate walls collect` wrote. */
export async function withSnapshot(policy: ReviewedPolicy, api: GitHubApi | undefined): Promise<ReviewedPolicy> {
  if (api === undefined) return policy;
  const repositories = await Promise.all(
    policy.repositories.map(async (repository): Promise<ReviewedRepository> => {
      const about = await knownFrom('metadata: read', async () => fetchRepositoryAbout(api, repository.name));
      if (!isKnown(about)) return repository;
      const { settings } = await readSettings(api, {
        about: about.value,
        files: NO_FILES,
        gate: undefined,
        since: undefined,
      });
      return { ...repository, settings: filledIn(repository.settings, settings) };
    }),
  );
  return { ...policy, repositories };
}

/** INVARIANT: what GitHub was asked for goes before what somebody collected. */
function filledIn(settings: RepositorySettings, collected: RepositorySettings): RepositorySettings {
  const parts = Object.keys(settings) as (keyof RepositorySettings)[];
  return Object.fromEntries(
    parts.map((part) => [part, betterOf(settings[part], collected[part])]),
  ) as unknown as RepositorySettings;
}

function betterOf(asked: Sourced<unknown>, collected: Sourced<unknown>): Sourced<unknown> {
  if (!isUnreadSource(asked)) return asked;
  if (!isUnreadSource(collected)) return collected;
  const isSaid = collected.state === 'refused' && collected.why !== NOT_IN_SNAPSHOT;
  return asked.state === 'not-asked' && isSaid ? collected : asked;
}
