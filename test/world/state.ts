import type { ObjectStore } from './git/objects.ts';
import type { Claims, SigningMode } from './jwt.ts';
import type { Permissions } from './permissions.ts';
import type { Clock } from './clock.ts';
import type { SigningKey } from './signing-keys.ts';
import type { IdpState } from './idp/state.ts';
import type { AwsState } from './aws/state.ts';
import type { GcpState } from './gcp/state.ts';
import type { VaultState } from './vault/state.ts';
import type { AzureState } from './azure/state.ts';
import type { AppState } from './apps/state.ts';
import type { RepositorySettings } from './settings.ts';
import type { ActiveFault } from './serve/faults.ts';
import type { Recorded, Role } from './serve/http.ts';

export type AccountType = 'User' | 'Bot' | 'Organization';
export type Account = { login: string; id: number; type: AccountType; name: string };
export type Team = { org: string; slug: string; id: number; members: string[]; parent?: string };
export type Permission = 'read' | 'triage' | 'write' | 'maintain' | 'admin';
export type Visibility = 'public' | 'private' | 'internal';

export type Repository = {
  name: string;
  id: number;
  owner: Account;
  visibility: Visibility;
  defaultBranch: string;
  permissions: Record<string, Permission>;
  protectedBranches: string[];
  subject: 'immutable' | 'classic';
  createdAt: Date;
  gitDir: string;
  objects: ObjectStore;
  pulls: Pull[];
  issues: Issue[];
  checks: CheckRun[];
  rulesets: Ruleset[];
  activity: Activity[];
  settings: RepositorySettings;
};

/** What happened to a ref, as GitHub's log of activity tells it. */
export type Activity = {
  id: number;
  ref: string;
  before: string;
  after: string;
  at: Date;
  type: ActivityType;
  actor: Account | null;
};
export type ActivityType =
  | 'push'
  | 'force_push'
  | 'branch_creation'
  | 'branch_deletion'
  | 'pr_merge'
  | 'merge_queue_merge';

export type ReviewState = 'APPROVED' | 'CHANGES_REQUESTED' | 'COMMENTED' | 'DISMISSED' | 'PENDING';
export type Review = {
  id: number;
  author: Account;
  state: ReviewState;
  commit: string;
  submittedAt: Date;
  lastEditedAt: Date | null;
  body: string;
};

export type Pull = {
  repository: Repository;
  id: number;
  number: number;
  title: string;
  author: Account;
  branch: string;
  base: string;
  headSha: string;
  /** The tip of the base when head or base last changed; the diff is from where the two part. */
  baseSha: string;
  diffBase: string | undefined;
  commits: string[];
  /** The commits by which it was merged, oldest first: several where they were rebased. */
  landed: string[];
  events: PullEvent[];
  reviews: Review[];
  body: string;
  comments: Comment[];
  /** Who is asked for a review: logins, and slugs of teams. */
  requested: { users: string[]; teams: string[] };
  /** Merged by itself as soon as the rules allow it. */
  autoMerge: { by: Account; method: 'MERGE' | 'SQUASH' | 'REBASE' } | null;
  createdAt: Date;
  state: 'OPEN' | 'CLOSED' | 'MERGED';
  merge: { by: Account; at: Date; sha: string; baseSha: string } | null;
};

/** What people write below an issue or a pull request. */
export type Comment = {
  id: number;
  author: Account;
  body: string;
  createdAt: Date;
  updatedAt: Date;
  /** Who changed it, and when, as GitHub shows it beside its author. */
  edit: { by: Account; at: Date } | null;
  viaEmail: boolean;
  reactions: { id: number; user: Account; content: string }[];
};

export type Issue = {
  repository: Repository;
  id: number;
  number: number;
  title: string;
  body: string;
  author: Account;
  state: 'OPEN' | 'CLOSED';
  stateReason: 'completed' | 'not_planned' | 'reopened' | null;
  createdAt: Date;
  closedAt: Date | null;
  edit: { by: Account; at: Date } | null;
  viaEmail: boolean;
  /** It was moved here from another repository. */
  transferredHere: boolean;
  assignees: Account[];
  labels: string[];
  /** Why it is no longer here. */
  gone: 'deleted' | 'transferred' | null;
  comments: Comment[];
};

export type CheckRun = {
  id: number;
  name: string;
  sha: string;
  /** Slug of the App that made it. */
  app: string;
  externalId: string;
  status: 'queued' | 'in_progress' | 'completed';
  conclusion: string | null;
  output: { title: string | null; summary: string | null; text: string | null };
  at: Date;
};

/** What happened to the base or the head of a pull request. */
export type PullEvent =
  | {
      kind: 'base_ref_changed' | 'automatic_base_change_succeeded';
      id: number;
      at: Date;
      actor: Account;
      before: string;
      after: string;
    }
  | {
      kind: 'head_ref_force_pushed' | 'base_ref_force_pushed';
      id: number;
      at: Date;
      actor: Account;
      before: string;
      after: string;
    }
  | { kind: 'pull_request_commit'; id: number; at: Date; commit: string }
  | { kind: 'closed' | 'reopened' | 'merged'; id: number; at: Date; actor: Account };

export type RulesetBypass = {
  actorId: number;
  actorType: 'Integration' | 'OrganizationAdmin' | 'RepositoryRole' | 'Team';
  mode: 'always' | 'pull_request';
};
export type RulesetRule = { type: string; parameters?: Record<string, unknown> };
export type Ruleset = {
  id: number;
  name: string;
  target: 'branch' | 'tag' | 'push';
  enforcement: 'active' | 'evaluate' | 'disabled';
  include: string[];
  exclude: string[];
  rules: RulesetRule[];
  bypass: RulesetBypass[];
  source: 'repository' | 'organization';
  createdAt: Date;
};

/** A notice as somebody's server received it: to be verified as a receiver does. */
export type Notice = { headers: Record<string, string>; body: string };

export type Run = {
  repository: Repository;
  id: number;
  attempt: number;
  number: number;
  actor: Account;
  triggeringActor: Account;
  workflow: string;
  event: string;
  headBranch: string;
  /** What a dispatch hands over. */
  inputs: Record<string, unknown>;
  sha: string;
  createdAt: Date;
  claims: Claims;
  permissions: Permissions;
  requestToken: string;
  token: string;
  /** How it ended; null while it goes on. */
  conclusion: 'success' | 'failure' | null;
  /** Annotations of its job. */
  notes?: { title: string; message: string }[];
  /** What `run-name` makes; the workflow's name when left out. */
  title?: string;
};

/** What an API token may do; its permission names are written with underscores. */
export type Token = { kind: 'actions' | 'app'; permissions: Permissions; repositories: string[]; login: string };

/** What the next OIDC token is, when a test wants it other than honest. */
export type Forgery = {
  tamper: ((claims: Claims) => Claims) | undefined;
  mode: SigningMode;
  next: (string | ((claims: Claims) => string))[];
};

export type State = {
  clock: Clock;
  root: string;
  ports: Map<Role, number>;
  accounts: Map<string, Account>;
  teams: Team[];
  repositories: Map<string, Repository>;
  runs: Run[];
  tokens: Map<string, Token>;
  keys: SigningKey[];
  forgery: Forgery;
  idp: IdpState;
  aws: AwsState;
  gcp: GcpState;
  vault: VaultState;
  azure: AzureState;
  apps: AppState;
  faults: ActiveFault[];
  requests: Recorded[];
  notices: Notice[];
  violations: string[];
  openapi: boolean;
  sequence: number;
};

export function nextId(state: State): number {
  state.sequence += 1;
  return state.sequence;
}

export function account(state: State, login: string): Account {
  const found = state.accounts.get(login.toLowerCase());
  if (!found) throw new Error(`the world has no account ${login}`);
  return found;
}

export function repositoryNamed(state: State, name: string): Repository | undefined {
  return state.repositories.get(name.toLowerCase());
}
