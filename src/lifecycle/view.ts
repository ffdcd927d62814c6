import { type ChangedFiles, fetchChangedFiles } from '../github/changed-files.ts';
import { fetchRunsOf } from '../github/role-use.ts';
import type { RepositoryWriter } from '../github/write.ts';
import { isSameName } from '../policy/fold.ts';
import type { Grant } from '../policy/grant.ts';
import { type AccessView, type FileView, type GrantUse, viewFiles } from '../requests/change/view.ts';
import type { RequestSetting } from '../requests/facts.ts';
import { HAS_WILDCARD } from '../requests/narrowing.ts';
import { ONE_DAY_MS } from '../requests/renewal.ts';
import type { Access } from './snapshot.ts';

/**
 * What a pull request changes about access, for whoever approves it, whoever wrote it; `undefined` where it touches
 * nothing of the policy's folder.
 * @throws FactError
 */
export async function viewOfPull(
  { api, repository }: RepositoryWriter,
  { setting }: Access,
  number: number,
): Promise<{ readonly view: AccessView; readonly head: string } | undefined> {
  const pull = await fetchChangedFiles(api, repository, number, `${setting.policyPath}/`);
  if (pull.files.length === 0) return undefined;
  const changed = pull.files.map(({ path, before, after }) => ({
    path: path.slice(setting.policyPath.length + 1),
    ...(before === undefined ? {} : { before }),
    ...(after === undefined ? {} : { after }),
  }));
  const grants = viewFiles(changed).flatMap(({ grant }) => grant ?? []);
  const files = viewFiles(changed, await usesOf({ api, repository }, setting, grants));
  return { view: viewWith(pull, files, grants), head: pull.head };
}

/** Days that are looked back, and people who are looked at: a change of more is for a list, not for a comment. */
const LOOKED_BACK_DAYS = 90;
const MAX_NAMES = 5;

/** How whoever gets a grant has used such access lately. */
async function usesOf(
  { api, repository }: Pick<RepositoryWriter, 'api' | 'repository'>,
  { policy, now }: RequestSetting,
  grants: readonly Grant[],
): Promise<ReadonlyMap<string, GrantUse>> {
  const people = grants.filter(({ holder }) => holder.kind === 'user').slice(0, MAX_NAMES);
  const since = now - LOOKED_BACK_DAYS * ONE_DAY_MS;
  const uses = new Map<string, GrantUse>();
  for (const grant of people) {
    const role = policy.roles.get(grant.role);
    // runs in other repositories are not shown to this token
    if (role?.repositories?.every((place) => isSameName(place, repository)) === false) continue;
    const files = ownWorkflows(grant.workflows ?? role?.workflows ?? []);
    const seen = await fetchRunsOf(api, repository, { login: grant.holder.name, since, files });
    uses.set(grant.id, { days: LOOKED_BACK_DAYS, ...(seen === undefined ? {} : { seen }) });
  }
  return uses;
}

/** Names of the files, where each is one; otherwise every run counts. */
function ownWorkflows(workflows: readonly string[]): readonly string[] {
  const files = workflows.map((workflow) => /^\.github\/workflows\/([^/]+)$/.exec(workflow)?.[1] ?? '');
  return files.some((file) => file === '' || HAS_WILDCARD.test(file)) ? [] : files.slice(0, MAX_NAMES);
}

function viewWith(pull: ChangedFiles, files: readonly FileView[], grants: readonly Grant[]): AccessView {
  return {
    author: { login: pull.author.login, id: pull.author.id ?? 0, type: pull.author.type },
    files,
    others: pull.others,
    involved: [
      { account: pull.author, part: 'author' },
      ...grants.map((grant) => ({
        account: { login: grant.holder.name, ...idOf(grant['principal-id']) },
        part: 'principal' as const,
      })),
      ...grants.flatMap((grant) =>
        grant['requested-by'] === undefined
          ? []
          : [
              {
                account: { login: grant['requested-by'], ...idOf(grant['requested-by-id']) },
                part: 'requester' as const,
              },
            ],
      ),
      ...pull.committers.map((account) => ({ account, part: 'committer' as const })),
    ],
  };
}

function idOf(id: number | undefined): { readonly id?: number } {
  return id === undefined ? {} : { id };
}
