import type { AnswerFacts } from './answer.ts';
import type { AccessView } from './change/view.ts';
import type { TakenEmergency } from './care/facts.ts';
import type { ReminderName } from './care/reminder.ts';
import type { RequestedGrant, Requester } from './facts.ts';
import type { ReplyFacts } from './reply.ts';
import type { RequestedRun } from './requested-run.ts';
import type { PullSubject } from './pull-subject.ts';
import type { Transition } from './transition.ts';

/**
 * One thing to be done at GitHub, as data. Whoever does it makes it idempotent: done twice, it is done once. The texts
 * are facts, which the report puts into words.
 */
export type Effect =
  /** The one comment of an issue or a pull request: written once, then edited. */
  | { readonly effect: 'answer'; readonly issue: number; readonly answer: AnswerFacts }
  /** The check of a pull request that changes access, at its head. */
  | { readonly effect: 'check'; readonly sha: string; readonly view: AccessView }
  /** A comment in reply to somebody's comment, by its number. */
  | { readonly effect: 'reply'; readonly issue: number; readonly comment: number; readonly reply: ReplyFacts }
  /** A comment that somebody's access ends: each reminder once. */
  | {
      readonly effect: 'remind';
      readonly issue: number;
      readonly reminder: ReminderName;
      readonly requested: RequestedGrant;
      readonly who: Requester;
    }
  /** What came of break-glass access, once, and that its review is overdue, once a day. */
  | {
      readonly effect: 'emergency';
      readonly issue: number;
      readonly key: 'after' | `overdue ${string}`;
      readonly taken: TakenEmergency;
      readonly reviewers: readonly (string | number)[];
    }
  | { readonly effect: 'react'; readonly comment: number; readonly reaction: Reaction }
  | { readonly effect: 'propose'; readonly proposal: PullProposal }
  | { readonly effect: 'close-pull'; readonly pull: number; readonly branch: string }
  | { readonly effect: 'close-issue'; readonly issue: number; readonly as: 'completed' | 'not_planned' }
  /** Creates `refs/tags/<name>` at the head of the default branch; one that is there already is as good. */
  | { readonly effect: 'tag'; readonly name: string }
  /** People who should look at it: assigned, so that it is in their list. */
  | { readonly effect: 'assign'; readonly issue: number; readonly logins: readonly string[] }
  /** Starts a run for whoever wrote the comment, once, and says what becomes of it. */
  | { readonly effect: 'start'; readonly issue: number; readonly comment: number; readonly run: RequestedRun }
  /** Others are told, at the address that the policy names. */
  | { readonly effect: 'notify'; readonly transition: Transition };

export type Reaction = 'eyes' | '+1' | '-1' | 'confused' | 'rocket';

/** A pull request to be opened, with one commit on a branch of its own. */
export interface PullProposal {
  /** Its creation is atomic: a second run finds it. */
  readonly branch: string;
  /** By paths from the root of the repository; a file without text is deleted. */
  readonly files: readonly { readonly path: string; readonly text?: string }[];
  readonly subject: PullSubject;
  /** Who is asked for a review: logins, and teams as `owner/slug`. */
  readonly reviewers: { readonly users: readonly (string | number)[]; readonly teams: readonly string[] };
  /** Whether it is merged by itself once the rules of the branch are met. */
  readonly autoMerge: boolean;
}

/** Everything that follows from an event, in order. */
export type EffectPlan = readonly Effect[];

/**
 * Which job does it: the one that reads and answers, the one that writes as the App, the one that writes checks, or the
 * one that starts runs. A notice takes no token: it is signed with a secret that only the job that writes has. The jobs
 * share no rights; each makes the same plan and does its own part of it.
 */
export function writerOf({ effect }: Effect): 'answer' | 'app' | 'check' | 'start' | 'none' {
  if (effect === 'notify') return 'none';
  if (effect === 'check' || effect === 'start') return effect;
  return effect === 'propose' || effect === 'close-pull' || effect === 'tag' ? 'app' : 'answer';
}
