import type { GitHubApi } from '../../github/api.ts';
import { FactError } from '../../github/fact-error.ts';
import { isRecord } from '../../policy/shape.ts';
import type { StateItem } from '../../walls/state/inventory.ts';
import { readStateFile } from '../../walls/state/read-state.ts';
import type { CommandLine } from '../command.ts';
import { ownToken, withGitHub } from '../github-session.ts';
import type { Terminal } from '../terminal.ts';
import { UsageError } from '../usage-error.ts';
import type { AuditSource } from './audit-report.ts';

/** One question to GitHub's REST API, and the permission that it needs. */
interface LiveQuestion {
  readonly path: string;
  readonly permission: string;
}

/** Settings that bear on who gets in. https://docs.github.com/rest */
const LIVE_QUESTIONS: readonly LiveQuestion[] = [
  { path: '', permission: 'metadata: read' },
  { path: '/actions/oidc/customization/sub', permission: 'actions: read' },
  { path: '/environments?per_page=100', permission: 'actions: read' },
  { path: '/actions/permissions', permission: 'administration: read' },
  { path: '/actions/permissions/workflow', permission: 'administration: read' },
];
const RULESET_LIST: LiveQuestion = {
  path: '/rulesets?includes_parents=true&per_page=100',
  permission: 'metadata: read',
};

/** What GitHub answered, and what it refused to: a refusal is never an empty list. */
export interface LiveState {
  readonly items: readonly StateItem[];
  readonly sources: readonly AuditSource[];
}

/**
 * Asks GitHub for the settings of repositories.
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
  return await withGitHub(given, terminal, token, async ({ api }) => {
    const all = await Promise.all(
      repositories.flatMap((repository) => [
        ...LIVE_QUESTIONS.map(async (question) => await askLive(api, repository, question)),
        askRulesets(api, repository),
      ]),
    );
    return { items: all.flatMap(({ items }) => items), sources: all.flatMap(({ sources }) => sources) };
  });
}

async function askLive(api: GitHubApi, repository: string, { path, permission }: LiveQuestion): Promise<LiveState> {
  const name = `/repos/${repository}${path.replace(/\?.*/, '')}`;
  try {
    const body = await api.get(`/repos/${repository}${path}`, permission);
    const read = readStateFile(body, { file: name, stem: name.split('/').at(-1) ?? '' });
    const { items = [], partial = ['it is not as expected'] } = read ?? {};
    return { items, sources: [{ name, state: 'read', items: items.length, partial }] };
  } catch (error) {
    if (!(error instanceof FactError) || error.status === undefined) throw error;
    return { items: [], sources: [{ name, state: 'refused', items: 0, partial: [], needs: permission }] };
  }
}

/** Rules and refs are in the answer about one ruleset only. */
async function askRulesets(api: GitHubApi, repository: string): Promise<LiveState> {
  const listed = await askLive(api, repository, RULESET_LIST);
  if (listed.sources.some(({ state }) => state === 'refused')) return listed;
  const body = await api.get(`/repos/${repository}${RULESET_LIST.path}`, RULESET_LIST.permission);
  const ids = (Array.isArray(body) ? body : []).flatMap((one: unknown) =>
    isRecord(one) && typeof one['id'] === 'number' ? [one['id']] : [],
  );
  const all = await Promise.all(
    ids.map(
      async (id) => await askLive(api, repository, { ...RULESET_LIST, path: `/rulesets/${id}?includes_parents=true` }),
    ),
  );
  return {
    items: all.flatMap(({ items }) => items),
    sources: [...listed.sources, ...all.flatMap((one) => one.sources)],
  };
}
