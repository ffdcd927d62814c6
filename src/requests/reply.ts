import type { Fault } from '../policy/fault.ts';
import type { ApprovalWorth } from './approval-worth.ts';
import type { IssueEmergency } from './command/facts.ts';
import type { CommandName } from './command/names.ts';
import type { CommandMistake } from './command/read.ts';
import type { GrantPull, Requester, RequestStage } from './facts.ts';
import type { RequestRefusal } from './refusal.ts';
import type { RequestedRun } from './requested-run.ts';

/** Who may give a command. */
export type CommandRight =
  | 'anybody'
  | 'requester'
  | 'principal'
  | 'requester-or-principal'
  | 'approver'
  | 'approver-or-maintainer'
  | 'reviewer'
  /** Who has break-glass access. */
  | 'taker'
  /** Who may end the break-glass access of somebody else. */
  | 'emergency-brake';

/** What somebody is told who wrote a command. */
export type ReplyFacts =
  | { readonly reply: 'unknown-command'; readonly word: string; readonly near?: CommandName }
  | { readonly reply: 'mistake'; readonly command: CommandName; readonly mistake: CommandMistake }
  | { readonly reply: 'by-email'; readonly command: CommandName }
  | { readonly reply: 'not-a-request'; readonly command: CommandName }
  | { readonly reply: 'may-not'; readonly command: CommandName; readonly right: CommandRight }
  | { readonly reply: 'may-be'; readonly command: CommandName; readonly right: CommandRight }
  /** It is of no use at this stage: revoking what has ended. */
  | { readonly reply: 'too-late'; readonly command: CommandName; readonly stage: RequestStage }
  | { readonly reply: 'refused'; readonly command: CommandName; readonly refusals: readonly RequestRefusal[] }
  | { readonly reply: 'without-app'; readonly command: CommandName }
  /** Without an App: the file of the renewal, to be proposed by whoever asked. */
  | { readonly reply: 'renewal-link'; readonly path: string; readonly text: string }
  | { readonly reply: 'failed'; readonly command: CommandName; readonly fault: Fault }
  /** Comments are no approval: where to approve, and whether this reader's approval would count. */
  | { readonly reply: 'approve-there'; readonly pull: GrantPull; readonly worth: ApprovalWorth }
  | { readonly reply: 'nothing-to-approve'; readonly stage: RequestStage }
  | { readonly reply: 'nothing-frozen' }
  /** The review of an emergency is proposed already, or is there. */
  | { readonly reply: 'review-proposed' | 'review-there'; readonly pull: number }
  /** The access still lasts, milliseconds since 1970: what comes of it is not known yet. */
  | { readonly reply: 'review-too-early'; readonly until: number }
  /** How break-glass access stands. */
  | ({ readonly reply: 'emergency-status' } & Pick<IssueEmergency, 'role' | 'taken' | 'isEnded' | 'review'>)
  /** Without an App: the file of the review, to be proposed by whoever reviewed it. */
  | { readonly reply: 'review-link'; readonly path: string; readonly text: string }
  /** A person has to propose the change of the policy: these tags are to be listed under `lifted`. */
  | { readonly reply: 'lift-by-hand'; readonly tags: readonly string[] }
  /** Of `/run`: no grant of whoever asks covers it, or it is not clear which workflow or ref is meant. */
  | { readonly reply: 'no-run'; readonly role: string; readonly why: RunObjection }
  | { readonly reply: 'done'; readonly command: CommandName; readonly by: Requester; readonly tags?: readonly string[] }
  /** Of `/run`: what was started, and what became of it. */
  | { readonly reply: 'run'; readonly run: RequestedRun; readonly state: StartedState }
  /** Of `/run`: the policy lets no comment start it; this is what to start under Actions. */
  | { readonly reply: 'start-by-hand'; readonly role: string; readonly workflow: string; readonly ref: string };

/** How far a run is that a comment started. `url` is absent where GitHub does not name the run. */
export type StartedState =
  | { readonly kind: 'starting' }
  | { readonly kind: 'started'; readonly url?: string }
  | {
      readonly kind: 'over';
      readonly url: string;
      /** As GitHub says it: `success`, `failure`, `cancelled`, … */
      readonly conclusion: string;
      /** What the gate said, where it refused the run. */
      readonly refusal?: { readonly reason: string; readonly message: string };
    };

/** Why a run cannot be started. */
export type RunObjection =
  | { readonly objection: 'no-grant' }
  | { readonly objection: 'which-workflow'; readonly workflows: readonly string[] }
  | { readonly objection: 'which-ref'; readonly patterns: readonly string[] }
  | { readonly objection: 'ref-outside'; readonly ref: string; readonly patterns: readonly string[] };
