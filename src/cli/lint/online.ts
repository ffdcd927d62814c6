import { join } from 'node:path';
import type { GitHubApi } from '../../github/api.ts';
import { fetchAccountNamed, fetchTeamNumber } from '../../github/numbered-accounts.ts';
import { foldCase } from '../../policy/fold.ts';
import type { Grant } from '../../policy/grant.ts';
import { quote } from '../../report/safe-line.ts';
import { readAllGrants } from '../check/access.ts';
import { grantNumber, loginOfGrant, teamOfGrant } from '../doctor/asked-accounts.ts';
import { isLive } from '../doctor/live-grants.ts';
import { readText } from '../read-text.ts';
import { fromRemark } from './documents.ts';
import type { LintFinding } from './finding.ts';
import { joinPath } from './listing.ts';
import { GRANT_ACCOUNT } from './rules/grant-account.ts';
import type { Tree } from './tree.ts';

/** Each account is a request. */
const MAX_ASKED_NUMBERS = 500;

/** A number in a grant, and whose it is said to be. */
interface WrittenNumber {
  readonly grant: Grant;
  readonly key: 'principal-id' | 'team-id' | 'requested-by-id';
  readonly number: number;
  /** A login, or a team `owner/slug`. */
  readonly name: string;
}

/**
 * Asks GitHub whether the numbers in grants are those of their accounts. `home` holds the policy: teams are of its
 * owner.
 * @throws FactError when GitHub does not say: nothing that was not looked up counts as right
 */
export async function lintNumbers(
  tree: Tree,
  api: GitHubApi,
  home: string,
  now: number,
): Promise<readonly LintFinding[]> {
  const [organisation = ''] = home.split('/');
  const live = readAllGrants(tree.access).flatMap((file) => (file.ok && isLive(file.grant, now) ? [file.grant] : []));
  const written = live.flatMap((grant) => writtenNumbers(grant, organisation));
  const names = [...new Set(written.map(({ name }) => name))];
  const answers = new Map(
    await Promise.all(
      names.slice(0, MAX_ASKED_NUMBERS).map(async (name) => [name, await fetchNumber(api, name)] as const),
    ),
  );
  return written.flatMap((one) => {
    const [message, hint] = answers.has(one.name)
      ? remarkOn(one, answers.get(one.name))
      : [`the account ${quote(one.name)} was not looked up: there are too many`, 'lint the folder in parts'];
    return message === undefined ? [] : [findingAt(tree, one, message, hint)];
  });
}

function writtenNumbers(grant: Grant, organisation: string): readonly WrittenNumber[] {
  const isTeam = grant.holder.kind === 'team';
  const number = grantNumber(grant);
  const asker = grant['requested-by-id'];
  const login = grant['requested-by'];
  return [
    ...(number === undefined
      ? []
      : [
          {
            grant,
            key: isTeam ? ('team-id' as const) : ('principal-id' as const),
            number,
            name: isTeam ? teamOfGrant(grant, organisation) : loginOfGrant(grant),
          },
        ]),
    ...(asker === undefined || login === undefined
      ? []
      : [{ grant, key: 'requested-by-id' as const, number: asker, name: foldCase(login) }]),
  ];
}

/** Teams have a slash, and logins none. */
async function fetchNumber(api: GitHubApi, name: string): Promise<number | undefined> {
  return name.includes('/') ? await fetchTeamNumber(api, name) : (await fetchAccountNamed(api, name))?.id;
}

function remarkOn(
  { key, name, number }: WrittenNumber,
  found: number | undefined,
): readonly [message: string | undefined, hint?: string] {
  if (found === number) return [undefined];
  const what = key === 'team-id' ? 'team' : 'account';
  return found === undefined
    ? [`there is no ${what} ${quote(name)} that this token sees`, 'propose the grant under the name that they have now']
    : [`the ${what} ${quote(name)} has the number ${found}`, `write \`${key}: ${found}\`, if they are meant`];
}

function findingAt(tree: Tree, { grant, key }: WrittenNumber, message: string, hint: string | undefined): LintFinding {
  const path = `grants/${grant.id}.yml`;
  const read = readText(join(tree.access, path));
  const remark = { path: [key], message, ...(hint === undefined ? {} : { hint }) };
  return fromRemark(GRANT_ACCOUNT, remark, read.kind === 'text' ? read.text : '', joinPath(tree.shown, path));
}
