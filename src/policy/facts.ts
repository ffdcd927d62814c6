import type {
  ApprovalDoubt,
  DoubtfulApproval,
  IneligibleApproval,
  MissingApproval,
  ReviewFault,
  SelfApproval,
  StaleApproval,
} from './approval-facts.ts';
import type { DelegationFault, UnknownPerson } from './delegation/delegated.ts';
import type { Fault } from './fault.ts';
import type { Problem } from './problem.ts';
import type { Window } from './window.ts';

/** There is nothing to say. */
interface None {
  readonly kind: 'none';
}

/** How the last change of the policy stands. */
export type PolicyFinding =
  | { readonly kind: 'first' }
  | { readonly kind: 'reviewed'; readonly pull: number }
  /** It came without a pull request, as the version before it allows. */
  | { readonly kind: 'allowed' }
  /** The last change is good, and one before it is not. */
  | { readonly kind: 'earlier' }
  /** The first version came back after others had replaced it. */
  | { readonly kind: 'first-brought-back' }
  | { readonly kind: 'change'; readonly fault: ReviewFault }
  /** The policy is good, and the last change of `people.yml` is not. */
  | { readonly kind: 'people'; readonly fault: ReviewFault };

/** What about the history of the policy could not be told. */
export type PolicyDoubt =
  | { readonly kind: 'unavailable'; readonly fault: Fault }
  | { readonly kind: 'empty' }
  | { readonly kind: 'too-many' }
  /** Since when it is known which policies were in force; `Infinity`: it is not known at all. */
  | { readonly kind: 'unknown-before'; readonly from: number }
  /** Whether the first version is still in force. */
  | { readonly kind: 'first-line' }
  | { readonly kind: 'change'; readonly doubt: ApprovalDoubt }
  /** The same of `people.yml`. */
  | { readonly kind: 'people-unavailable'; readonly fault: Fault }
  | { readonly kind: 'people'; readonly doubt: ApprovalDoubt };

/** What keeps everything frozen. */
export type Freeze =
  | { readonly kind: 'tag'; readonly tag: string }
  /** A tag that stands in the way of every other. */
  | { readonly kind: 'in-the-way'; readonly tag: string }
  /** There are more tags below this place than can be read. */
  | { readonly kind: 'unread'; readonly place: string }
  /** An evidence file says that something is frozen, and not by which tag. */
  | { readonly kind: 'unnamed' };

/** What revoked a grant; places are what follows `grantgate/revoked/` in a tag. */
export type RevocationFacts =
  | { readonly kind: 'file'; readonly by: string; readonly at: number; readonly why?: string }
  | { readonly kind: 'tag'; readonly place: string }
  | { readonly kind: 'unread'; readonly place: string };

/** Whom a grant is for, as it is compared with the account of the run. */
export type PrincipalNamed =
  | { readonly kind: 'member' }
  | { readonly kind: 'team'; readonly id: number }
  | { readonly kind: 'account'; readonly id: number }
  | { readonly kind: 'login'; readonly login: string }
  | { readonly kind: 'handle'; readonly handle: string }
  /** By no number, which would be needed. */
  | { readonly kind: 'unnumbered' };

/** What the role and the grant list, and what the run is on. */
export interface ScopeFacts {
  readonly role: readonly string[];
  /** The list of the grant, where it has one. */
  readonly narrowed?: readonly string[];
  readonly asked: readonly string[];
  /** What of it is not covered, and whether the role stops it, so that no grant helps, or only the grant. */
  readonly outside?: { readonly names: readonly string[]; readonly by: 'role' | 'grant' };
  /** The ref of a run that is on no branch and on no tag. */
  readonly ref?: string;
}

/** Why it cannot be determined what a step touches, where what to do depends on it. */
export type StepDoubt =
  /** Which clone a command works in. */
  | 'clone'
  /** `vars` or `needs` that the gate was not given; `contexts` are both. */
  | 'vars'
  | 'needs'
  | 'contexts'
  /** A name that the policy's `environments` do not have. */
  | 'environments'
  /** One value of a choice is out of scope. */
  | 'choice'
  /** Code cannot be read in advance, which the policy refuses. */
  | 'opaque'
  /** The file of the workflow is not there. */
  | 'workflow'
  /** A file cannot be read as GitHub reads it, or has no such job. */
  | 'file'
  | 'other';

/**
 * What stops a step: what the policy never allows, the role, the grant that narrows the role, or how the role lets
 * pushes change a branch.
 */
export type StepLimit = 'never' | 'role' | 'grant' | 'push';

export interface StepFact {
  readonly job: string;
  readonly step: string | undefined;
  readonly place: { readonly file: string; readonly line: number };
  /** As written. */
  readonly text: string;
  readonly allowed: string;
}

/** The first thing that was found, and how many more there are. */
export type StepsFound<More> =
  | { readonly kind: 'read'; readonly steps: number }
  | { readonly kind: 'found'; readonly first: StepFact & More; readonly more: number };

/** How a job asks for more than the role allows: `contents: write` is also what counting uses needs. */
export type AskedTooMuch = 'unsaid' | 'contents' | 'other';

/** What could not be told, other than about an approval and the policy. */
type Doubt =
  | { readonly kind: 'fault'; readonly fault: Fault }
  | { readonly kind: 'provenance'; readonly fault: Fault }
  | { readonly kind: 'membership'; readonly team: string; readonly fault: Fault }
  /** A tag stands where uses are to be counted. */
  | { readonly kind: 'uses-blocked'; readonly tag: string }
  /** Tags that count uses could be deleted; `bypassed` is a ruleset that some can bypass. */
  | { readonly kind: 'uses-unkept'; readonly bypassed?: string }
  /** A use could not be recorded. */
  | { readonly kind: 'use'; readonly fault: Fault }
  /** Whether there is break-glass access could not be read. */
  | { readonly kind: 'break-glass'; readonly fault: Fault }
  /** Whether an access of before was reviewed. */
  | { readonly kind: 'break-glass-review'; readonly issue: number; readonly fault: Fault }
  /** An access could not be counted, or not be told of on its issue. */
  | { readonly kind: 'break-glass-record'; readonly issue: number; readonly fault: Fault };

/** What is wrong with the issue by which somebody asked for access in an emergency. */
export type EmergencyFault =
  /** The form is not filled in as it has to be. */
  | { readonly kind: 'form'; readonly issue: number }
  | { readonly kind: 'other-person'; readonly issue: number; readonly author: string }
  | { readonly kind: 'transferred' | 'by-email' | 'edited' | 'closed'; readonly issue: number }
  /** It is a drill, and the role says nothing of drills. */
  | { readonly kind: 'no-drill'; readonly issue: number; readonly role: string }
  /** It ended then, milliseconds since 1970. */
  | { readonly kind: 'over'; readonly issue: number; readonly until: number };

/**
 * What a check found, by its reason: data alone, which the report puts into words. Times are milliseconds since 1970.
 */
export interface Facts {
  readonly 'identity-unverified': { readonly fault: Fault };
  readonly 'policy-missing': None;
  readonly 'policy-invalid': { readonly problem: Problem };
  readonly 'policy-unreviewed': PolicyFinding;
  readonly frozen: None | Freeze;
  readonly 'never-allowed':
    | None
    | {
        readonly kind: 'branch' | 'tag' | 'environment';
        readonly name: string;
        /** What the roles that the run could use are for instead, and what of that is never allowed either. */
        readonly roles: readonly { readonly role: string; readonly patterns: readonly string[] }[];
        readonly never: readonly string[];
      };
  readonly 'delegation-missing':
    /** A person is named by the token that came along. */
    | { readonly kind: 'named'; readonly entry: string; readonly person: string }
    | { readonly kind: 'tool'; readonly tool: string; readonly entry: string }
    /** A bot has a grant of its own, and the role does not let bots run by themselves. */
    | { readonly kind: 'bot'; readonly bot: string; readonly role: string }
    /** The role lets bots run by themselves. */
    | { readonly kind: 'bots-may'; readonly role: string }
    /** The grant is good only by way of these entries. */
    | { readonly kind: 'through'; readonly entries: readonly string[] };
  readonly 'delegation-invalid': { readonly tool: string; readonly entry?: string; readonly fault: DelegationFault };
  readonly 'delegation-spent': { readonly entry: string };
  readonly 'person-unknown': { readonly entry: string; readonly why: UnknownPerson };
  readonly 'delegation-out-of-scope':
    | { readonly kind: 'role'; readonly entry: string; readonly role: string; readonly roles: readonly string[] }
    /** The grant is good only by way of other entries. */
    | { readonly kind: 'through'; readonly entry: string; readonly entries: readonly string[] }
    | { readonly kind: 'inputs'; readonly entry: string; readonly inputs: readonly string[] };
  readonly 'role-unknown':
    /** The workflow asks for it; `roles` are those of the policy. */
    | { readonly kind: 'asked'; readonly role: string; readonly roles: readonly string[] }
    | { readonly kind: 'granted'; readonly role: string };
  readonly 'role-ambiguous': { readonly roles: readonly string[] };
  readonly 'no-grant':
    | { readonly kind: 'named'; readonly grant: string }
    | { readonly kind: 'any'; readonly actor: string; readonly role?: string };
  readonly 'grant-invalid': { readonly problem: Problem };
  readonly 'grant-revoked': None | RevocationFacts;
  readonly 'approval-missing': MissingApproval;
  readonly 'approval-self': SelfApproval;
  readonly 'approval-stale': StaleApproval;
  readonly 'approval-ineligible': IneligibleApproval;
  readonly 'break-glass-not-listed': { readonly role: string; readonly actor: string };
  readonly 'break-glass-invalid': None | EmergencyFault;
  readonly 'break-glass-exhausted': {
    readonly most: number;
    /** Seconds. */
    readonly per: number;
    readonly spent: number;
  };
  readonly 'break-glass-unreviewed': {
    /** Accesses of before that had to be reviewed by `due`, by their issues. */
    readonly overdue: readonly { readonly issue: number; readonly due: number }[];
  };
  readonly 'grant-too-long': {
    /** Seconds. */
    readonly lifetime: number;
    readonly starts: number;
    readonly expires: number;
  };
  readonly 'grant-not-started': { readonly starts: number; readonly now: number };
  readonly 'grant-expired': { readonly expires: number; readonly now: number };
  readonly 'outside-window': { readonly windows: readonly Window[]; readonly now: number };
  readonly 'principal-mismatch': { readonly named: PrincipalNamed; readonly actor: string; readonly id: string };
  readonly 'rerun-by-other': {
    /** Whether any member of a team may start it. */
    readonly isOfTeam: boolean;
    readonly actor: string;
    readonly attempt: string;
    readonly by: string;
  };
  readonly 'repository-out-of-scope': ScopeFacts;
  readonly 'workflow-out-of-scope': ScopeFacts;
  readonly 'event-out-of-scope': ScopeFacts;
  readonly 'branch-out-of-scope': ScopeFacts;
  readonly 'tag-out-of-scope': ScopeFacts;
  readonly 'environment-out-of-scope': ScopeFacts;
  readonly 'runner-out-of-scope': ScopeFacts;
  readonly 'ref-unprotected': { readonly ref: string; readonly isProtected: boolean };
  readonly 'permissions-out-of-scope': StepsFound<{ readonly asks: AskedTooMuch }>;
  readonly 'step-out-of-scope': StepsFound<{ readonly what: string; readonly limit: StepLimit }>;
  readonly 'step-undecidable': StepsFound<{ readonly what: string; readonly doubt: StepDoubt }>;
  readonly 'uses-exhausted': { readonly most: number; readonly spent: number };
  readonly undecidable: Doubt | DoubtfulApproval | { readonly kind: 'policy'; readonly doubt: PolicyDoubt };
}

/** Reasons of what a run is on: their facts are {@link ScopeFacts}. */
export type ScopeReason = { [R in keyof Facts]: Facts[R] extends ScopeFacts ? R : never }[keyof Facts];
