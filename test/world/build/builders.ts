import type { PolicyDocument } from '../aws/policy.ts';
import type { AwsRole } from '../aws/state.ts';
import type { Account, Pull, Repository, Review, Ruleset, Run, State, Team } from '../state.ts';
import { addAwsRole, awsAllows, type AwsRoleSpec } from './cloud.ts';
import { appBuilders, type AppBuilders } from './apps.ts';
import { gcpBuilders, type GcpBuilders } from './gcp.ts';
import { awsStoreBuilders, type AwsStoreBuilders } from './aws-stores.ts';
import { vaultBuilders, type VaultBuilders } from './vault.ts';
import { azureBuilders, type AzureBuilders } from './azure.ts';
import { addTeam, addUser, renameUser, type TeamSpec, type UserSpec } from './people.ts';
import { addReview, grantByPull, mergePull, openPull, pushToPull, type GrantByPullSpec, type MergeSpec, type PullSpec, type ReviewSpec } from './pulls.ts';
import { addRepository, addRuleset, addTag, pushCommit, repositoryOf, type CommitSpec, type RepositoryRef, type RepositorySpec, type RulesetSpec } from './repositories.ts';
import { appToken, startRun, type RunSpec, type TokenSpec } from './runs.ts';

/** What tests say of the world before they act in it. Everything happens at once; nothing needs awaiting. */
export type Builders = VaultBuilders & AppBuilders & AwsStoreBuilders & GcpBuilders & AzureBuilders & {
  user(spec: UserSpec): Account;
  organization(spec: Omit<UserSpec, 'type'>): Account;
  team(spec: TeamSpec): Team;
  rename(login: string, newLogin: string): Account;
  repository(spec: RepositorySpec): Repository;
  commit(repository: RepositoryRef, spec: CommitSpec): string;
  tag(repository: RepositoryRef, name: string, sha?: string): string;
  ruleset(repository: RepositoryRef, spec: RulesetSpec): Ruleset;
  pull(repository: RepositoryRef, spec: PullSpec): Pull;
  pushTo(pull: Pull, commit: Omit<CommitSpec, 'branch'>): string;
  review(pull: Pull, spec: ReviewSpec): Review;
  merge(pull: Pull, spec: MergeSpec): string;
  grantByPull(repository: RepositoryRef, spec: GrantByPullSpec): Pull;
  run(repository: RepositoryRef, spec: RunSpec): Run;
  token(spec: TokenSpec): string;
  /** Ends a token, as the end of its job or a revocation does. */
  revokeToken(token: string): void;
  awsRole(spec: AwsRoleSpec): AwsRole;
  awsManagedPolicy(arn: string, document: PolicyDocument): void;
  /** How many characters of session policy AWS can pack. */
  awsPackedLimit(characters: number): void;
  awsAllows(accessKeyId: string, action: string, resource: string, at?: Date | string): boolean;
};

export function builders(state: State): Builders {
  return { ...githubBuilders(state), ...runBuilders(state), ...awsBuilders(state), ...vaultBuilders(state), ...appBuilders(state), ...awsStoreBuilders(state), ...gcpBuilders(state), ...azureBuilders(state) };
}

type GithubBuilders = Omit<Builders, keyof ReturnType<typeof runBuilders> | keyof ReturnType<typeof awsBuilders> | keyof VaultBuilders | keyof AppBuilders | keyof AwsStoreBuilders | keyof GcpBuilders | keyof AzureBuilders>;

function githubBuilders(state: State): GithubBuilders {
  const named = (ref: RepositoryRef): Repository => repositoryOf(state, ref);
  return {
    user: (spec) => addUser(state, spec),
    organization: (spec) => addUser(state, { ...spec, type: 'Organization' }),
    team: (spec) => addTeam(state, spec),
    rename: (login, newLogin) => renameUser(state, login, newLogin),
    repository: (spec) => addRepository(state, spec),
    commit: (ref, spec) => pushCommit(state, named(ref), spec),
    tag: (ref, name, sha) => addTag(named(ref), name, sha),
    ruleset: (ref, spec) => addRuleset(state, named(ref), spec),
    pull: (ref, spec) => openPull(state, named(ref), spec),
    pushTo: (pull, commit) => pushToPull(state, pull, commit),
    review: (pull, spec) => addReview(state, pull, spec),
    merge: (pull, spec) => mergePull(state, pull, spec),
    grantByPull: (ref, spec) => grantByPull(state, named(ref), spec),
  };
}

function runBuilders(state: State): Pick<Builders, 'run' | 'token' | 'revokeToken'> {
  return {
    run: (ref, spec) => startRun(state, repositoryOf(state, ref), spec),
    token: (spec) => appToken(state, spec),
    revokeToken: (token) => void state.tokens.delete(token),
  };
}

function awsBuilders(state: State): Pick<Builders, 'awsRole' | 'awsManagedPolicy' | 'awsPackedLimit' | 'awsAllows'> {
  return {
    awsRole: (spec) => addAwsRole(state, spec),
    awsManagedPolicy: (arn, document) => void state.aws.managedPolicies.set(arn, document),
    awsPackedLimit: (characters) => void (state.aws.packedLimit = characters),
    awsAllows: (id, action, resource, at) => awsAllows(state, id, action, resource, at === undefined ? state.clock.now() : new Date(at)),
  };
}
