import { Fields } from './json.ts';
import type { RepositoryWriter } from './write.ts';

/** Something that somebody began. */
export interface Begun {
  readonly what: 'run' | 'deployment';
  readonly name: string;
  readonly address: string;
  /** Milliseconds since 1970. */
  readonly at: number;
}

/** Deployments that are read at most, the newest first: GitHub cannot be asked for those of a time. */
const MAX_DEPLOYMENTS = 100;

/**
 * Runs and deployments that an account began in a repository within a time, milliseconds since 1970. Sources: REST,
 * "List workflow runs for a repository", "List deployments"; need `actions: read` and `deployments: read`.
 * @throws FactError when they are not shown to the token
 */
export async function fetchBegun(
  { api, repository, server }: RepositoryWriter,
  { login, id }: { readonly login: string; readonly id: number },
  { from, until }: { readonly from: number; readonly until: number },
): Promise<readonly Begun[]> {
  const iso = (at: number): string => `${new Date(at).toISOString().slice(0, 19)}Z`;
  const created = encodeURIComponent(`${iso(from)}..${iso(until)}`);
  const [runs, deployments] = await Promise.all([
    api.get(
      `/repos/${repository}/actions/runs?actor=${encodeURIComponent(login)}&created=${created}&per_page=100`,
      'actions: read',
    ),
    api.get(`/repos/${repository}/deployments?per_page=${MAX_DEPLOYMENTS}`, 'deployments: read'),
  ]);
  const listed = new Fields({ list: deployments }, '').list('list');
  return [
    ...new Fields(runs, '').list('workflow_runs').map((run) => ({
      what: 'run' as const,
      name: `${run.text('path').split('@')[0] ?? ''} #${run.number('run_number')}`,
      address: run.text('html_url'),
      at: Date.parse(run.text('created_at')),
    })),
    ...listed
      .filter((one) => one.optional('creator')?.number('id') === id)
      .map((one) => ({
        what: 'deployment' as const,
        name: one.text('environment'),
        address: `${server.url}/${repository}/deployments`,
        at: Date.parse(one.text('created_at')),
      })),
  ]
    .filter(({ at }) => at >= from && at <= until)
    .toSorted((a, b) => a.at - b.at);
}
