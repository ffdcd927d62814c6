import type { ReviewFault } from '../policy/approval-facts.ts';
import type { WallFound } from './wall-facts.ts';

/** Why a grant is broader than it needs to be. Times in milliseconds since 1970. */
export type Breadth =
  /** Patterns that match whatever there is. */
  | { readonly kind: 'anything'; readonly list: ScopedList; readonly patterns: readonly string[] }
  /** Everything that the role lists, of which there is more than one. */
  | { readonly kind: 'whole-role'; readonly environments: readonly string[] }
  | { readonly kind: 'long'; readonly days: number; readonly most: number };
export type ScopedList = 'repositories' | 'branches' | 'tags' | 'environments' | 'workflows';

/** A narrower scope that would have done for every use that is on record. */
export interface NarrowerScope {
  readonly branches: readonly string[];
  readonly environments: readonly string[];
  readonly uses: number;
}

/** What each finding found, as data; src/report/review makes the sentences. */
export interface FindingFacts {
  'trust-open-to-github': WallFound;
  'trust-open-to-owner': WallFound;
  'trust-open-to-repository': WallFound;
  'trust-open-to-pushers': WallFound;
  'trust-not-gate-bound': WallFound;
  'trust-gate-movable': WallFound;
  'trust-by-name': WallFound;
  'trust-audience': WallFound;
  'trust-absent-claim-passes': WallFound;
  'trust-undecided': WallFound;
  'trust-narrower': WallFound;
  'trust-missing': WallFound;
  'trust-orphan': WallFound;
  'role-wider-than-role': WallFound;
  'grant-expired-left': { readonly ended: number };
  'grant-ending': { readonly until: number };
  'grant-unused': { readonly days: number; readonly since: 'last-run' | 'start'; readonly at: number };
  'grant-unapproved': { readonly approval: ReviewFault };
  'grant-broad': { readonly breadths: readonly Breadth[]; readonly narrower?: NarrowerScope };
  'grant-by-login': { readonly kind: 'user' | 'team' | 'app'; readonly name: string };
  'grant-holder-left': {
    readonly who: string;
    readonly how: 'gone' | 'outside' | 'renamed' | 'other-account';
    readonly as: 'holder' | 'approver';
    /** What the name is now, or whose it is. */
    readonly now?: string;
  };
  'approver-shared': { readonly approver: string; readonly grants: number; readonly all: number };
  'role-ownerless': { readonly role: string; readonly owner?: string };
  'one-identity-many-environments': {
    readonly target: string;
    readonly uses: readonly { readonly role: string; readonly credential: string }[];
    readonly environments: readonly string[];
  };
  'one-identity-many-roles': {
    readonly target: string;
    readonly uses: readonly { readonly home: string; readonly role: string; readonly credential: string }[];
  };
  'lifetime-too-long': { readonly days: number; readonly most: number };
  'policy-elsewhere': {
    readonly file: string;
    readonly job: string;
    readonly policy: string;
    readonly root: string;
  };
  'session-too-long': {
    readonly seconds: number;
    readonly most: number;
    readonly credential?: string;
    /** The identity of a cloud that lets sessions last so long. */
    readonly target?: string;
  };
  'static-key':
    | { readonly kind: 'app-key'; readonly role: string; readonly credential: string }
    | { readonly kind: 'input'; readonly action: string; readonly input: string }
    | { readonly kind: 'secret'; readonly name: string; readonly where: 'workflow' | 'settings' };
  'secret-stale': { readonly name: string; readonly environment?: string; readonly days: number };
  'secret-outside-environment': { readonly name: string; readonly jobs: readonly string[] };
  'id-token-elsewhere': { readonly file: string; readonly job: string };
  'actions-unpinned':
    | { readonly kind: 'uses'; readonly uses: string; readonly job: string }
    | { readonly kind: 'setting'; readonly all: boolean; readonly pins: boolean };
  'actions-may-approve': { readonly mayApprove: boolean; readonly defaultWrite: boolean };
  'fork-runs-trusted': { readonly secrets: boolean; readonly write: boolean };
  'environment-missing': { readonly environment: string; readonly repository: string; readonly by: string };
  'environment-unprotected': {
    readonly environment: string;
    readonly repository: string;
    readonly why: 'no-rule' | 'protects-nothing';
  };
  'environment-admin-bypass': { readonly environment: string; readonly repository: string };
  'environment-self-review': { readonly environment: string; readonly repository: string };
  'policy-branch-unprotected': {
    readonly branch: string;
    readonly repository: string;
    readonly lacks: readonly ('review' | 'stale' | 'force-push')[];
    readonly approvals: number;
  };
  'ruleset-bypass': { readonly ruleset: string; readonly repository: string; readonly by: readonly string[] };
  'ruleset-inert': {
    readonly ruleset: string;
    readonly repository: string;
    readonly why: 'evaluate' | 'disabled' | 'no-ref';
  };
  'tag-ruleset-missing': { readonly repository: string };
  'workflow-unowned': {
    readonly repository: string;
    readonly paths: readonly string[];
    readonly why: 'no-file' | 'no-line' | 'not-required' | 'mistakes';
    readonly lines?: readonly number[];
  };
  'runner-shared': { readonly group: string; readonly repository: string; readonly isPublic: boolean };
  'app-broad': { readonly app: string; readonly reachesAll: boolean; readonly writes: readonly string[] };
  'app-unused': { readonly app: string };
  'third-party-app': { readonly app: string };
  'deploy-key': { readonly title: string; readonly id: number; readonly repository: string; readonly days?: number };
  'pat-in-use': {
    readonly owner: string;
    readonly name: string;
    readonly why: 'endless' | 'unused';
    readonly days?: number;
  };
  outsider: {
    readonly login: string;
    readonly repository: string;
    readonly permission: string;
    readonly isAdmin: boolean;
  };
  'human-through-bot': { readonly app: string; readonly runs: number; readonly last: number };
  'record-gap': { readonly runs: readonly string[]; readonly all: number };
  'credential-outlived': {
    readonly credential: string;
    readonly target: string;
    readonly by: number;
    readonly run: string;
  };
  'not-taken-back': {
    readonly credential: string;
    readonly target: string;
    readonly run: string;
    readonly expires?: number;
  };
  'ignore-ended': { readonly finding: string; readonly ended: number; readonly by: string };
}
