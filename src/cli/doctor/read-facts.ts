import {
  fetchActionsPermissions,
  fetchSelectedActions,
  fetchSubjectTemplate,
  fetchWorkflowDefaults,
} from '../../github/actions-settings.ts';
import type { GitHubApi } from '../../github/api.ts';
import {
  fetchBranchRules,
  fetchClassicProtection,
  fetchIsProtected,
  fetchRulesets,
} from '../../github/branch-rules.ts';
import { type DefaultFiles, fetchDefaultFiles, fetchOwnerMistakes } from '../../github/default-files.ts';
import { fetchEnvironments } from '../../github/environment-settings.ts';
import { fetchGateTags } from '../../github/gate-tags.ts';
import { isKnown, type Known, knownFrom } from '../../github/known.ts';
import { fetchAccountNamed, fetchAccountNumbered, fetchTeamNumber } from '../../github/numbered-accounts.ts';
import { fetchRepositoryAbout } from '../../github/repository-about.ts';
import { parseGrant } from '../../policy/grant.ts';
import { parsePolicy } from '../../policy/policy.ts';
import { isSameName } from '../../policy/fold.ts';
import { askedAccounts } from './asked-accounts.ts';
import type { AccountFacts, DoctorFacts, InspectedAccess, InspectedRepository } from './facts.ts';

/** What is looked at. */
export interface DoctorTarget extends Pick<DoctorFacts, 'now' | 'server' | 'root' | 'gate'> {
  /** Where runs are, and where the policy is: `owner/name`. */
  readonly repository: string;
  readonly home: string;
}

/**
 * Reads everything that rows are made from. What the token is not shown is kept as not known.
 * @throws FactError when a repository is not shown to the token at all
 */
export async function readDoctorFacts(api: GitHubApi, target: DoctorTarget): Promise<DoctorFacts> {
  const { root, now, server, gate } = target;
  const [repository, other] = await Promise.all([
    inspect(api, target.repository, root),
    isSameName(target.repository, target.home) ? undefined : inspect(api, target.home, root),
  ]);
  const home = other ?? repository;
  const { name } = repository.about;
  const access = accessFrom(home.files, root);
  const actions = knownFrom('administration: read', async () => fetchActionsPermissions(api, name));
  const [tags, environments, defaults, subject, permissions, selected, accounts] = await Promise.all([
    knownFrom('contents: read', async () => fetchGateTags(api, home.about.name)),
    knownFrom('actions: read', async () => fetchEnvironments(api, name)),
    knownFrom('administration: read', async () => fetchWorkflowDefaults(api, name)),
    knownFrom('actions: read', async () => fetchSubjectTemplate(api, name)),
    actions,
    actions.then(async (known) =>
      isKnown(known) && known.value.allowed === 'selected'
        ? knownFrom('administration: read', async () => fetchSelectedActions(api, name))
        : undefined,
    ),
    readAccounts(api, access, home.about.name, now),
  ]);
  return {
    now,
    server,
    root,
    gate,
    repository,
    home,
    access,
    tags,
    environments,
    defaults,
    subject,
    actions: permissions,
    selected,
    accounts,
  };
}

async function inspect(api: GitHubApi, repository: string, root: string): Promise<InspectedRepository> {
  const about = await fetchRepositoryAbout(api, repository);
  const { name, defaultBranch } = about;
  const [rules, rulesets, protection, isProtected, files, ownerMistakes] = await Promise.all([
    knownFrom('metadata: read', async () => fetchBranchRules(api, name, defaultBranch)),
    knownFrom('metadata: read', async () => fetchRulesets(api, name)),
    knownFrom('administration: read', async () => fetchClassicProtection(api, name, defaultBranch)),
    knownFrom('contents: read', async () => fetchIsProtected(api, name, defaultBranch)),
    knownFrom('contents: read', async () => fetchDefaultFiles(api, name, root)),
    knownFrom('contents: read', async () => fetchOwnerMistakes(api, name)),
  ]);
  return { about, rules, rulesets, protection, isProtected, files, ownerMistakes };
}

/** Parses policy and grants; a grant that cannot be read is left to the linter. */
function accessFrom(files: Known<DefaultFiles>, root: string): Known<InspectedAccess> {
  if (!isKnown(files)) return files;
  const { policy, grants } = files.value;
  const path = `${root}/policy.yml`;
  const parsed =
    policy === undefined
      ? undefined
      : policy.text === undefined
        ? {
            ok: false as const,
            problems: [{ file: path, line: 1, column: 1, message: 'it is not a file of text' }] as const,
          }
        : parsePolicy(policy.text, path);
  const read = grants.flatMap(({ path: below, text }) => {
    const grant = text === undefined ? undefined : parseGrant(text, below, `${root}/grants/${below}`);
    return grant?.ok === true ? [grant.grant] : [];
  });
  return { value: { policy: parsed, grants: read } };
}

async function readAccounts(
  api: GitHubApi,
  access: Known<InspectedAccess>,
  home: string,
  now: number,
): Promise<AccountFacts> {
  if (!isKnown(access)) return { named: new Map(), numbered: new Map(), teams: new Map(), skipped: 0 };
  const { logins, ids, teams, skipped } = askedAccounts(access.value, home.split('/')[0] ?? '', now);
  const each = async <K, T>(
    keys: readonly K[],
    needs: string,
    ask: (key: K) => Promise<T>,
  ): Promise<Map<K, Known<T>>> =>
    new Map(await Promise.all(keys.map(async (key) => [key, await knownFrom(needs, async () => ask(key))] as const)));
  const [named, numbered, found] = await Promise.all([
    each(logins, 'metadata: read', async (login) => fetchAccountNamed(api, login)),
    each(ids, 'metadata: read', async (id) => fetchAccountNumbered(api, id)),
    each(teams, 'members: read', async (team) => fetchTeamNumber(api, team)),
  ]);
  return { named, numbered, teams: found, skipped };
}
