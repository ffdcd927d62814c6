import { fetchAllGateTags } from '../../github/all-gate-tags.ts';
import type { GitHubApi } from '../../github/api.ts';
import { isKnown, knownFrom } from '../../github/known.ts';
import { fetchAccessTokens, fetchInstalledApps } from '../../github/organisation-settings.ts';
import type { DefaultFiles } from '../../github/default-files.ts';
import { fetchRepositoryAbout, type RepositoryAbout } from '../../github/repository-about.ts';
import { fetchOutsiders } from '../../github/review-settings.ts';
import { parsePeople } from '../../policy/delegation/people.ts';
import { parseGrant } from '../../policy/grant.ts';
import { foldCase } from '../../policy/fold.ts';
import { parsePolicy } from '../../policy/policy.ts';
import { formatProblem } from '../../policy/problem.ts';
import { quote } from '../../report/safe-line.ts';
import type { ReviewedPolicy, ReviewedRepository } from '../../review/facts.ts';
import { SETTINGS_NOT_ASKED } from '../../review/repository-facts.ts';
import { NOT_ASKED } from '../../review/source.ts';
import { UsageError } from '../usage-error.ts';
import { planText } from './collection-plan.ts';
import { readAccountStates, readLastRuns } from './read-accounts.ts';
import { readGrantEvidence } from './read-evidence.ts';
import { type FolderReview, ignoresIn, otherRepositories } from './read-folder.ts';
import { readDefaultFiles, readSettings, sourcedFrom } from './read-settings.ts';

/** What is asked of GitHub about one policy. */
export interface OnlineTarget {
  /** Repository that holds it, and its folder there. */
  readonly home: string;
  readonly root: string;
  readonly gate: string | undefined;
  /** Since when runs are listed, where there are records to compare them with. */
  readonly since: number | undefined;
  /** Milliseconds since 1970. */
  readonly now: number;
  /** Is told how far it is. */
  readonly tell: (what: string) => void;
}

/** A policy at the default branch, before anything is asked about what it governs. */
export interface OpenedPolicy {
  readonly about: RepositoryAbout;
  readonly files: { readonly value: DefaultFiles };
  /** The commit that all of it is of. */
  readonly commit: string;
  readonly text: string;
  readonly policy: Pick<ReviewedPolicy, 'home' | 'policy' | 'grants'>;
}

/**
 * Reads a policy and its grants.
 * @throws UsageError where there is no policy that can be read; FactError when the repository is not shown at all
 */
export async function openPolicyOnline(api: GitHubApi, { home: named, root }: OnlineTarget): Promise<OpenedPolicy> {
  const about = await fetchRepositoryAbout(api, named);
  const home = about.name;
  const files = await readDefaultFiles(api, home, root);
  if (!isKnown(files)) throw new UsageError(`${home}: ${files.untold}`, `use a token with \`${files.needs}\``);
  const { head, policy: file, grants } = files.value;
  const text = file?.text;
  if (head === undefined || text === undefined)
    throw new UsageError(`${quote(home)} has no \`${root}/policy.yml\``, 'name its folder with `--policy-path`');
  const parsed = parsePolicy(text, `${root}/policy.yml`);
  if (!parsed.ok) throw new UsageError(formatProblem(parsed.problems[0]), 'correct it: see `grantgate lint`');
  const read = grants.flatMap(({ path, text: grant = '' }) => {
    const one = parseGrant(grant, path, `${root}/grants/${path}`);
    return one === undefined ? [] : [{ file: one, text: grant }];
  });
  return { about, files, commit: head.commit, text, policy: { home, policy: parsed.value, grants: read } };
}

/**
 * Reads a policy and all that GitHub shows about what it governs. What the token is not shown is kept as refused.
 * @throws as {@link openPolicyOnline}
 */
export async function readPolicyOnline(api: GitHubApi, target: OnlineTarget): Promise<FolderReview> {
  const { root, tell } = target;
  const opened = await openPolicyOnline(api, target);
  const { about, files, commit, text, policy } = opened;
  const { home, grants } = policy;
  tell(planText(policy));
  const ids = grants.flatMap(({ file: one }) => (one.ok ? [one.id] : []));
  const [evidence, tags] = await Promise.all([
    readGrantEvidence({ api, home, root, commit, policy: policy.policy, now: target.now }, ids),
    knownFrom('contents: read', async () => fetchAllGateTags(api, home)),
  ]);
  const repositories = await readRepositories(api, target, [{ about, files }], policy);
  const reviewed: ReviewedPolicy = {
    name: home,
    root,
    ...peopleOnline(files.value, root),
    text,
    ...policy,
    walls: NOT_ASKED,
    evidence: sourcedFrom(evidence),
    tags: sourcedFrom(tags),
    repositories,
    accounts: await readAccountStates(api, policy),
    ...(await readOwners(api, policy, repositories)),
  };
  const place = { file: `${root}/review.yml`, home, now: target.now };
  return { policy: reviewed, ignores: ignoresIn(files.value.accepted?.text, place) };
}

/** People whose file is broken are nobody: it is refused. */
function peopleOnline({ people }: DefaultFiles, root: string): Pick<ReviewedPolicy, 'people'> {
  if (people === undefined) return {};
  const path = `${root}/people.yml`;
  if (people.text === undefined)
    throw new UsageError(`${quote(path)} is not a file of text`, 'correct it: see `grantgate lint`');
  const parsed = parsePeople(people.text, path);
  if (!parsed.ok) throw new UsageError(formatProblem(parsed.problems[0]), 'correct it: see `grantgate lint`');
  return { people: parsed.value };
}

/** The repository of the policy, and those that its roles name and the token is shown. */
async function readRepositories(
  api: GitHubApi,
  { root, gate, since, tell }: OnlineTarget,
  [own]: readonly [Pick<Parameters<typeof readSettings>[1], 'about' | 'files'>],
  { home, policy }: Pick<ReviewedPolicy, 'home' | 'policy'>,
): Promise<readonly ReviewedRepository[]> {
  const found = [await readSettings(api, { ...own, gate, since })];
  for (const { name } of otherRepositories([...policy.roles.values()], home)) {
    tell(`${name}: settings`);
    const about = await knownFrom('metadata: read', async () => fetchRepositoryAbout(api, name));
    if (!isKnown(about)) {
      found.push({ name, workflows: sourcedFrom(about), settings: SETTINGS_NOT_ASKED });
      continue;
    }
    const files = await readDefaultFiles(api, about.value.name, root);
    found.push(await readSettings(api, { about: about.value, files, gate, since }));
  }
  return found;
}

type OwnerFacts = Pick<ReviewedPolicy, 'runs' | 'apps' | 'accessTokens' | 'outsiders'>;

/** What only the owner of the repositories, or whoever may write to them, is shown. */
async function readOwners(
  api: GitHubApi,
  { home, grants }: Pick<ReviewedPolicy, 'home' | 'grants'>,
  repositories: readonly ReviewedRepository[],
): Promise<OwnerFacts> {
  const organisation = home.split('/')[0] ?? '';
  const names = repositories.map(({ name }) => name);
  const logins = grants.flatMap(({ file }) =>
    file.ok && file.holder.kind === 'user' ? [foldCase(file.holder.name)] : [],
  );
  const [runs, apps, tokens, outsiders] = await Promise.all([
    logins.length === 0 ? NOT_ASKED : readLastRuns(api, names, [...new Set(logins)]),
    knownFrom('organization administration: read', async () => fetchInstalledApps(api, organisation)),
    knownFrom('organization personal access tokens: read', async () => fetchAccessTokens(api, organisation)),
    knownFrom('metadata: read', async () => {
      const lists = await Promise.all(
        names.map(async (repository) => (await fetchOutsiders(api, repository)).map((one) => ({ ...one, repository }))),
      );
      return lists.flat();
    }),
  ]);
  return {
    runs,
    apps: sourcedFrom(apps),
    accessTokens: sourcedFrom(tokens),
    outsiders: sourcedFrom(outsiders),
  };
}
