import { fetchChangedFiles } from '../github/changed-files.ts';
import type { RepositoryWriter } from '../github/write.ts';
import { type AccessView, viewFiles } from '../requests/change/view.ts';
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
): Promise<AccessView | undefined> {
  const pull = await fetchChangedFiles(api, repository, number, `${setting.policyPath}/`);
  if (pull.files.length === 0) return undefined;
  const files = viewFiles(
    pull.files.map(({ path, before, after }) => ({
      path: path.slice(setting.policyPath.length + 1),
      ...(before === undefined ? {} : { before }),
      ...(after === undefined ? {} : { after }),
    })),
  );
  const grants = files.flatMap(({ grant }) => grant ?? []);
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
