import type { DeploymentPattern, EnvironmentSettings } from '../../github/environment-settings.ts';
import { isKnown } from '../../github/known.ts';
import { isSameName } from '../../policy/fold.ts';
import { isPlainName, matchesAny, matchesAnyCaseless } from '../../policy/glob.ts';
import { samplesOf } from '../../policy/overlap.ts';
import type { Role } from '../../policy/role.ts';
import { quote } from '../../report/safe-line.ts';
import { codeList } from '../gate/gate-rule.ts';
import type { DoctorFacts } from './facts.ts';
import { ghCall } from '../../report/gh-call.ts';
import { type DoctorRow, rowsOf } from './row.ts';
import { usedRoles } from './used-roles.ts';

/** Branches and tags that the roles of an environment allow. */
interface RoleRefs {
  readonly branches: readonly string[];
  readonly tags: readonly string[];
}

/** Rows about the environments that roles and credentials name. */
export function environmentRows(facts: DoctorFacts): readonly DoctorRow[] {
  const { access } = facts;
  if (!isKnown(access))
    return [rowsOf(facts.repository.about.name).untold('environment', 'which environments roles name', access)];
  const roles = usedRoles(facts);
  const patterns = roles === undefined ? [] : environmentPatterns([...roles.values()]);
  if (patterns.length === 0) return [];
  const { environments, repository } = facts;
  const rows = rowsOf(repository.about.name);
  if (!isKnown(environments)) return [rows.untold('environment', 'which environments there are', environments)];
  const found = environments.value.filter(({ name }) => matchesAnyCaseless(patterns, name));
  const missing = patterns
    .filter((name) => isPlainName(name))
    .filter((name) => !found.some((environment) => isSameName(environment.name, name)));
  return [
    ...missing.map((name) => missingRow(name, refsOf([...(roles?.values() ?? [])], name), facts)),
    ...found.flatMap((environment) => [
      rows.fine('environment', `the environment ${quote(environment.name)} is there`),
      refsRow(environment, refsOf([...(roles?.values() ?? [])], environment.name), facts),
      bypassRow(environment, facts),
    ]),
  ];
}

function environmentPatterns(roles: readonly Role[]): readonly string[] {
  return [
    ...new Set(
      roles.flatMap(({ environments = [], credentials }) => [
        ...environments,
        ...[...(credentials?.values() ?? [])].flatMap((credential) => credential.environments ?? []),
      ]),
    ),
  ];
}

function refsOf(roles: readonly Role[], environment: string): RoleRefs {
  const naming = roles.filter((role) => matchesAnyCaseless(environmentPatterns([role]), environment));
  return {
    branches: [...new Set(naming.flatMap(({ branches }) => branches))],
    tags: [...new Set(naming.flatMap(({ tags = [] }) => tags))],
  };
}

function environmentPath(name: string, { repository }: DoctorFacts): string {
  return `repos/${repository.about.name}/environments/${encodeURIComponent(name.toWellFormed())}`;
}

function missingRow(name: string, refs: RoleRefs, facts: DoctorFacts): DoctorRow {
  const path = environmentPath(name, facts);
  return rowsOf(facts.repository.about.name).found(
    'warning',
    'environment',
    `there is no environment ${quote(name)}: GitHub makes it when a job first names it, and lets every branch use it`,
    { commands: [ghCall('PUT', path, { deployment_branch_policy: CUSTOM }), ...patternCommands(path, refs)] },
  );
}

const CUSTOM = { protected_branches: false, custom_branch_policies: true } as const;

function patternCommands(path: string, { branches, tags }: RoleRefs): readonly string[] {
  const add = (name: string, type: 'branch' | 'tag'): string =>
    ghCall('POST', `${path}/deployment-branch-policies`, { name, type });
  return [...branches.map((name) => add(name, 'branch')), ...tags.map((name) => add(name, 'tag'))];
}

/** Which branches and tags may use an environment, against those of its roles. */
function refsRow(environment: EnvironmentSettings, wanted: RoleRefs, facts: DoctorFacts): DoctorRow {
  const { name, refs } = environment;
  if (refs !== 'all' && refs !== 'protected') return patternsRow(name, refs, wanted, facts);
  const path = environmentPath(name, facts);
  const what = `the environment ${quote(name)} may be used on every`;
  const mend = { commands: [ghCall('PUT', path, repeated(environment)), ...patternCommands(path, wanted)] };
  const rows = rowsOf(facts.repository.about.name);
  return refs === 'all'
    ? rows.found(
        'warning',
        'environment-branches',
        `${what} branch: a workflow that somebody changed on theirs gets its secrets, and what trusts it`,
        mend,
      )
    : rows.found(
        'note',
        'environment-branches',
        `${what} protected branch, and not only on those of the roles: ${refWords(wanted)}`,
        mend,
      );
}

function patternsRow(
  name: string,
  refs: readonly DeploymentPattern[],
  wanted: RoleRefs,
  facts: DoctorFacts,
): DoctorRow {
  const path = environmentPath(name, facts);
  const rows = rowsOf(facts.repository.about.name);
  const what = `the environment ${quote(name)}`;
  const wider = refs.filter((one) => isWider(one.name, one.type === 'tag' ? wanted.tags : wanted.branches));
  if (wider.length > 0)
    return rows.found(
      'warning',
      'environment-branches',
      `${what} may also be used where no role is: ${codeList(wider.map((one) => one.name))}`,
      { commands: wider.map(({ id }) => ghCall('DELETE', `${path}/deployment-branch-policies/${id}`)) },
    );
  const given = (type: DeploymentPattern['type']): readonly string[] =>
    refs.filter((one) => one.type === type).map((one) => one.name);
  const lacking = {
    branches: wanted.branches.filter((pattern) => isWider(pattern, given('branch'))),
    tags: wanted.tags.filter((pattern) => isWider(pattern, given('tag'))),
  };
  return lacking.branches.length + lacking.tags.length === 0
    ? rows.fine('environment-branches', `${what} may be used where its roles are`)
    : rows.found('warning', 'environment-branches', `${what} refuses jobs where roles are: ${refWords(lacking)}`, {
        commands: patternCommands(path, lacking),
      });
}

/** Whether a pattern matches what none of the others does: it is not one of them, and some example escapes them all. */
function isWider(pattern: string, others: readonly string[]): boolean {
  if (others.includes(pattern)) return false;
  const samples = isPlainName(pattern) ? [pattern] : samplesOf(pattern);
  return samples.length === 0 || samples.some((sample) => !matchesAny(others, sample));
}

function refWords({ branches, tags }: RoleRefs): string {
  return [
    ...(branches.length === 0 ? [] : [codeList(branches)]),
    ...(tags.length === 0 ? [] : [`the tags ${codeList(tags)}`]),
  ].join(' and ');
}

/** GitHub takes what is left out of a change for removed, so all of it is said again. */
function repeated({ waitMinutes, reviewers, preventsSelfReview, adminsBypass }: EnvironmentSettings): object {
  return {
    wait_timer: waitMinutes,
    reviewers,
    prevent_self_review: preventsSelfReview,
    ...(adminsBypass === false ? { can_admins_bypass: false } : {}),
    deployment_branch_policy: CUSTOM,
  };
}

function bypassRow({ name, adminsBypass }: EnvironmentSettings, { repository, server }: DoctorFacts): DoctorRow {
  const rows = rowsOf(repository.about.name);
  const link = `${server}/${repository.about.name}/settings/environments`;
  if (adminsBypass === undefined)
    return rows.found(
      'unknown',
      'environment-bypass',
      `GitHub does not say whether administrators may bypass the protection of ${quote(name)}`,
      { link, advice: 'look at its settings' },
    );
  return adminsBypass
    ? rows.found('note', 'environment-bypass', `administrators may bypass the protection of ${quote(name)}`, {
        link,
        advice: 'turn off “Allow administrators to bypass configured protection rules”',
      })
    : rows.fine('environment-bypass', `administrators cannot bypass the protection of ${quote(name)}`);
}
