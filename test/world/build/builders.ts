import type { PolicyDocument } from '../aws/policy.ts';
import type { AwsRole } from '../aws/state.ts';
import type { Account, Pull, Repository, Review, Ruleset, Run, State, Team } from '../state.ts';
import { addAwsRole, awsAllows, type AwsRoleSpec } from './cloud.ts';
import { appBuilders, type AppBuilders } from './apps.ts';
import { payloadBuilders, type PayloadBuilders } from './payloads.ts';
import { issueBuilders, type IssueBuilders } from './issues.ts';
import { gcpBuilders, type GcpBuilders } from './gcp.ts';
import { awsStoreBuilders, type AwsStoreBuilders } from './aws-stores.ts';
import { vaultBuilders, type VaultBuilders } from './vault.ts';
import { azureBuilders, type AzureBuilders } from './azure.ts';
import { addTeam, addUser, renameUser, type TeamSpec, type UserSpec } from './people.ts';
import { mergePull, type MergeSpec } from './merges.ts';
import {
  addReview,
  closePull,
  grantByPull,
  openPull,
  pushMergeToPull,
  pushToPull,
  reopenPull,
  retargetPull,
  updateBranch,
  type GrantByPullSpec,
  type PullCommitSpec,
  type PullSpec,
  type ReviewSpec,
} from './pulls.ts';
import { deleteBranch, pushCommit, pushMerge, resetBranch, type CommitSpec, type PushMergeSpec } from './pushes.ts';
import {
  addRepository,
  addRuleset,
  addNotedTag,
  addTag,
  removeRepository,
  repositoryOf,
  type RepositoryRef,
  type RepositorySpec,
  type RulesetSpec,
} from './repositories.ts';
import type { RepositorySettings } from '../settings.ts';
import { addEnvironment, type EnvironmentSpec } from './environments.ts';
import { appToken, startRun, type RunSpec, type TokenSpec } from './runs.ts';

/** What tests say about the world before they act in it. Everything happens at once; nothing needs awaiting. */
export type Builders = VaultBuilders &
  IssueBuilders &
  PayloadBuilders &
  AppBuilders &
  AwsStoreBuilders &
  GcpBuilders &
  AzureBuilders & {
    user(spec: UserSpec): Account;
    organization(spec: Omit<UserSpec, 'type'>): Account;
    team(spec: TeamSpec): Team;
    rename(login: string, newLogin: string): Account;
    /** Deletes an account: what it did belongs to nobody any more. */
    deleteUser(login: string): void;
    repository(spec: RepositorySpec): Repository;
    /** Takes a repository out of the world again. */
    remove(repository: RepositoryRef): void;
    commit(repository: RepositoryRef, spec: CommitSpec): string;
    /** A merge made by hand, with any tree, and pushed. */
    mergeCommit(repository: RepositoryRef, spec: PushMergeSpec): string;
    /** Sets a branch to another commit, by force where it needs it. */
    reset(repository: RepositoryRef, spec: { branch?: string; to: string; by: string; at?: string }): void;
    deleteBranch(repository: RepositoryRef, spec: { branch: string; by: string; at?: string }): void;
    tag(repository: RepositoryRef, name: string, sha?: string): string;
    /** An annotated tag, which says something. */
    notedTag(repository: RepositoryRef, name: string, message: string): string;
    ruleset(repository: RepositoryRef, spec: RulesetSpec): Ruleset;
    /** Changes settings of a repository, as an administrator does on its pages. */
    settings(repository: RepositoryRef, change: Partial<RepositorySettings>): void;
    environment(repository: RepositoryRef, spec: EnvironmentSpec): void;
    pull(repository: RepositoryRef, spec: PullSpec): Pull;
    pushTo(pull: Pull, commit: PullCommitSpec): string;
    pushMergeTo(pull: Pull, commit: PullCommitSpec & { with: string[]; tree?: string }): string;
    /** The button "Update branch". */
    updateBranch(pull: Pull, spec: { by: string; at?: string }): string;
    retarget(pull: Pull, spec: { base: string; by: string; at?: string }): void;
    closePull(pull: Pull, spec: { by: string; at?: string }): void;
    reopenPull(pull: Pull, spec: { by: string; at?: string }): void;
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
  return {
    ...githubBuilders(state),
    ...runBuilders(state),
    ...awsBuilders(state),
    ...vaultBuilders(state),
    ...appBuilders(state),
    ...issueBuilders(state),
    ...payloadBuilders(state),
    ...awsStoreBuilders(state),
    ...gcpBuilders(state),
    ...azureBuilders(state),
  };
}

type GithubBuilders = Omit<
  Builders,
  | keyof ReturnType<typeof runBuilders>
  | keyof ReturnType<typeof awsBuilders>
  | keyof VaultBuilders
  | keyof AppBuilders
  | keyof IssueBuilders
  | keyof PayloadBuilders
  | keyof AwsStoreBuilders
  | keyof GcpBuilders
  | keyof AzureBuilders
>;

function githubBuilders(state: State): GithubBuilders {
  const named = (ref: RepositoryRef): Repository => repositoryOf(state, ref);
  return {
    user: (spec) => addUser(state, spec),
    organization: (spec) => addUser(state, { ...spec, type: 'Organization' }),
    team: (spec) => addTeam(state, spec),
    rename: (login, newLogin) => renameUser(state, login, newLogin),
    deleteUser: (login) => void state.accounts.delete(login.toLowerCase()),
    repository: (spec) => addRepository(state, spec),
    remove: (ref) => removeRepository(state, named(ref)),
    commit: (ref, spec) => pushCommit(state, named(ref), spec),
    mergeCommit: (ref, spec) => pushMerge(state, named(ref), spec),
    reset: (ref, spec) => resetBranch(state, named(ref), spec),
    deleteBranch: (ref, spec) => deleteBranch(state, named(ref), spec),
    tag: (ref, name, sha) => addTag(named(ref), name, sha),
    notedTag: (ref, name, message) => addNotedTag(state, named(ref), name, message),
    ruleset: (ref, spec) => addRuleset(state, named(ref), spec),
    settings: (ref, change) => void Object.assign(named(ref).settings, change),
    environment: (ref, spec) => addEnvironment(state, named(ref), spec),
    pull: (ref, spec) => openPull(state, named(ref), spec),
    pushTo: (pull, commit) => pushToPull(state, pull, commit),
    pushMergeTo: (pull, commit) => pushMergeToPull(state, pull, commit),
    updateBranch: (pull, spec) => updateBranch(state, pull, spec),
    retarget: (pull, spec) => retargetPull(state, pull, spec),
    closePull: (pull, spec) => closePull(state, pull, spec),
    reopenPull: (pull, spec) => reopenPull(state, pull, spec),
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
    awsAllows: (id, action, resource, at) =>
      awsAllows(state, id, action, resource, at === undefined ? state.clock.now() : new Date(at)),
  };
}
