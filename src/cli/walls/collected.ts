import type { GitHubApi } from '../../github/api.ts';
import { FactError } from '../../github/fact-error.ts';
import { withoutCredentials } from '../../github/without-credentials.ts';
import { isRecord } from '../../policy/shape.ts';
import { answerDigest } from './edited-sources.ts';

/** More pages than this are not read, and the source says so. */
const MAX_COLLECTED_PAGES = 50;

/** One answer of GitHub, or why there is none. A refusal is never an empty list. */
export type CollectedSource =
  | {
      readonly name: string;
      readonly state: 'read';
      /** When, RFC 3339. */
      readonly time: string;
      /** SHA-256 of the answer as JSON. */
      readonly digest: string;
      /** False where there are more pages than were read. */
      readonly complete: boolean;
      readonly answer: unknown;
    }
  | { readonly name: string; readonly state: 'refused'; readonly needs: string }
  | { readonly name: string; readonly state: 'absent' };

/** Collects the settings of a repository that bear on who gets in. Source: REST. @throws FactError */
export async function collectRepository(
  api: GitHubApi,
  repository: string,
  now: () => number,
): Promise<readonly CollectedSource[]> {
  const base = `/repos/${repository}`;
  const ask = async (path: string, needs: string): Promise<CollectedSource> =>
    await askSource(`${base}${path}`, needs, now, async (name) => ({
      answer: await api.get(name, needs),
      complete: true,
    }));
  const askAll = async (path: string, needs: string): Promise<CollectedSource> =>
    await askSource(`${base}${path}`, needs, now, async (name) => await everyPage(api, name, needs));
  const [about, rulesets, environments, actions, ...settings] = await Promise.all([
    ask('', 'metadata: read'),
    askAll('/rulesets?includes_parents=true', 'metadata: read'),
    askAll('/environments', 'actions: read'),
    ask('/actions/permissions', 'administration: read'),
    ask('/actions/oidc/customization/sub', 'actions: read'),
    ask('/actions/permissions/workflow', 'administration: read'),
  ]);
  const branch = answeredFields(about)['default_branch'];
  const details = await Promise.all([
    // GitHub answers with a conflict where none are selected
    ...(answeredFields(actions)['allowed_actions'] === 'selected'
      ? [ask('/actions/permissions/selected-actions', 'administration: read')]
      : []),
    ...(typeof branch === 'string' ? [askAll(`/rules/branches/${encodeURIComponent(branch)}`, 'metadata: read')] : []),
    ...collectedRows(rulesets, 'list').map(async ({ id }) => await ask(`/rulesets/${String(id)}`, 'metadata: read')),
    ...collectedRows(environments, 'environments')
      .filter(({ deployment_branch_policy: policy }) => isRecord(policy) && policy['custom_branch_policies'] === true)
      .map(async ({ name }) =>
        askAll(`/environments/${encodeURIComponent(String(name))}/deployment-branch-policies`, 'actions: read'),
      ),
  ]);
  return [about, rulesets, environments, actions, ...settings, ...details];
}

interface PagedAnswer {
  readonly answer: unknown;
  readonly complete: boolean;
}

async function askSource(
  name: string,
  needs: string,
  now: () => number,
  read: (name: string) => Promise<PagedAnswer>,
): Promise<CollectedSource> {
  try {
    const { answer: told, complete } = await read(name);
    const answer = withoutCredentials(told);
    const time = new Date(now()).toISOString();
    return { name, state: 'read', time, digest: answerDigest(answer), complete, answer };
  } catch (error) {
    if (!(error instanceof FactError) || error.status === undefined) throw error;
    // what is not shown to a token is not found, so that only a conflict says that there is no such setting
    return error.status === 409 ? { name, state: 'absent' } : { name, state: 'refused', needs };
  }
}

/** Every page of a list, as one answer in the form of the first. */
async function everyPage(api: GitHubApi, name: string, needs: string): Promise<PagedAnswer> {
  const mark = name.includes('?') ? '&' : '?';
  let whole: unknown;
  for (let page = 1; page <= MAX_COLLECTED_PAGES; page += 1) {
    const { body, next } = await api.page(`${name}${mark}per_page=100&page=${page}`, needs);
    whole = page === 1 ? body : joinedPages(whole, body);
    if (next === undefined) return { answer: whole, complete: true };
  }
  return { answer: whole, complete: false };
}

function joinedPages(before: unknown, page: unknown): unknown {
  if (Array.isArray(before) && Array.isArray(page)) return [...(before as unknown[]), ...(page as unknown[])];
  if (!isRecord(before) || !isRecord(page))
    throw new FactError('GitHub answered a page in another form than the first');
  const lists = Object.entries(page).filter(([, value]) => Array.isArray(value));
  return { ...before, ...Object.fromEntries(lists.map(([key, value]) => [key, joinedPages(before[key], value)])) };
}

function answeredFields(source: CollectedSource | undefined): Record<string, unknown> {
  return source?.state === 'read' && isRecord(source.answer) ? source.answer : {};
}

function collectedRows(source: CollectedSource | undefined, member: string): readonly Record<string, unknown>[] {
  const rows: unknown =
    source?.state === 'read' && Array.isArray(source.answer) ? source.answer : answeredFields(source)[member];
  return Array.isArray(rows) ? rows.filter(isRecord) : [];
}
