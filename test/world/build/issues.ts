import {
  account,
  nextId,
  type Account,
  type Pull,
  type Repository,
  type State,
  type Comment,
  type Issue,
} from '../state.ts';
import { isIssue, nextNumber } from '../threads.ts';
import { repositoryOf, type RepositoryRef } from './repositories.ts';

export type IssueSpec = {
  author: string;
  title?: string;
  body: string;
  labels?: string[];
  at?: string;
  /** Opened by an answer to a mail. */
  viaEmail?: boolean;
  /** It was moved here from another repository. */
  transferredHere?: boolean;
};
export type CommentSpec = { author: string; body: string; at?: string; viaEmail?: boolean };

export type IssueBuilders = {
  issue(repository: RepositoryRef, spec: IssueSpec): Issue;
  /** Below an issue or a pull request. */
  comment(thread: Issue | Pull, spec: CommentSpec): Comment;
  /** Changes a title or a body, as its author and people with the right to triage can. */
  edit(what: Issue | Comment, change: { by: string; body?: string; title?: string; at?: string }): void;
  /** Closes an issue, as its author can. */
  closeIssue(issue: Issue): void;
  /** Takes an issue away: for good, or into another repository. */
  takeAway(issue: Issue, how: 'deleted' | 'transferred'): void;
  /** What is left of an account whose owner deleted it: what it wrote belongs to nobody. */
  deleteAccount(login: string): void;
};

export function issueBuilders(state: State): IssueBuilders {
  const time = (iso: string | undefined): Date => (iso === undefined ? state.clock.now() : new Date(iso));
  return {
    issue: (ref, { author, at, ...spec }) =>
      addIssue(state, repositoryOf(state, ref), { ...spec, author: account(state, author), at: time(at) }),
    comment: (thread, { author, at, ...spec }) =>
      addComment(state, thread, { ...spec, author: account(state, author), at: time(at) }),
    edit: (what, { by, body, title, at }) => {
      if (body !== undefined) what.body = body;
      if (title !== undefined && 'title' in what) what.title = title;
      what.edit = { by: account(state, by), at: time(at) };
    },
    closeIssue: (issue) => setOpen(issue, { open: false, at: state.clock.now() }),
    takeAway: (issue, how) => void (issue.gone = how),
    deleteAccount: (login) => void state.accounts.delete(login.toLowerCase()),
  };
}

/** Opens an issue. */
export function addIssue(
  state: State,
  repository: Repository,
  spec: Omit<IssueSpec, 'author' | 'at'> & { author: Account; at: Date },
): Issue {
  const number = nextNumber(repository);
  const issue: Issue = {
    repository,
    id: nextId(state),
    number,
    title: spec.title ?? `Issue ${number}`,
    body: spec.body,
    author: spec.author,
    state: 'OPEN',
    stateReason: null,
    createdAt: spec.at,
    closedAt: null,
    edit: null,
    viaEmail: spec.viaEmail ?? false,
    transferredHere: spec.transferredHere ?? false,
    assignees: [],
    labels: spec.labels ?? [],
    comments: [],
    gone: null,
  };
  repository.issues.push(issue);
  return issue;
}

/** Writes a comment. */
export function addComment(
  state: State,
  thread: Issue | Pull,
  { author, body, at, viaEmail = false }: { author: Account; body: string; at: Date; viaEmail?: boolean },
): Comment {
  const comment: Comment = {
    id: nextId(state),
    author,
    body,
    createdAt: at,
    updatedAt: at,
    edit: null,
    viaEmail,
    reactions: [],
  };
  thread.comments.push(comment);
  return comment;
}

/** Closes or opens an issue or a pull request. */
export function setOpen(
  thread: Issue | Pull,
  { open, reason, at }: { open: boolean; reason?: string | undefined; at: Date },
): void {
  if (thread.state === 'MERGED') return;
  thread.state = open ? 'OPEN' : 'CLOSED';
  if (!isIssue(thread)) return;
  thread.stateReason = open ? 'reopened' : reason === 'not_planned' ? 'not_planned' : 'completed';
  thread.closedAt = open ? null : at;
}
