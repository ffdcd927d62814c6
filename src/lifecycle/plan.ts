import { fetchAccountOf, fetchIsByEmail } from '../github/rights-of.ts';
import type { RepositoryWriter } from '../github/write.ts';
import type { Grant } from '../policy/grant.ts';
import { planComment } from '../requests/command/decide.ts';
import type { CommandFacts } from '../requests/command/facts.ts';
import { readCommand } from '../requests/command/read.ts';
import { readForm } from '../requests/form/read-form.ts';
import { type OpenedIssue, planOpened } from '../requests/plan-opened.ts';
import type { EffectPlan } from '../requests/plan.ts';
import { planClosedIssue, planSettled } from '../requests/thread-closed.ts';
import type { Access } from './snapshot.ts';
import type { RequestEvent } from './event.ts';
import { grantsIn, grantsOfIssue, heldGrants, type OpenGrant, openGrants } from './held-grants.ts';
import { rightsOf } from './rights.ts';
import { emergencyOfIssue, toldBesides } from './emergencies.ts';
import { issueOfPull, withoutGone } from './request-issue.ts';
import { viewOfPull } from './view.ts';

type OpenedEvent = Extract<RequestEvent, { kind: 'opened' }>;
type CommentedEvent = Extract<RequestEvent, { kind: 'commented' }>;
type SettledEvent = Extract<RequestEvent, { kind: 'settled' }>;
type ClosedEvent = Extract<RequestEvent, { kind: 'closed' }>;

/** What follows from an issue that was opened. @throws FactError */
export async function planForOpened(event: OpenedEvent, reader: RepositoryWriter, access: Access): Promise<EffectPlan> {
  const { issue, body, at } = event;
  const { setting, frozen } = access;
  const reading = readForm(body, setting.policy);
  // most issues are about something else: nothing is asked for them
  if (reading.kind === 'other') return [];
  const isEmergency = reading.kind === 'request' && reading.request.form === 'break-glass';
  const wanted = reading.kind === 'request' && reading.request.form === 'access-request' ? reading.request : undefined;
  const [others, requester, other, open, [first]] = await Promise.all([
    isEmergency ? toldBesides(reader, setting.policy) : [],
    rightsOf(reader, setting.policy, issue.author),
    wanted?.for === undefined ? undefined : fetchAccountOf(reader.api, wanted.for),
    openGrants(reader, access),
    grantsOfIssue(reader, access, issue.number),
  ]);
  const principal = typeof other === 'object' ? other : issue.author;
  const [freeze] = frozen;
  const facts: OpenedIssue['facts'] = {
    requester,
    grants: await heldGrants(reader, access, principal),
    openedAt: at,
    others,
    ...(other === undefined ? {} : { other }),
    ...(open === undefined ? {} : { open: open.map(({ grant }) => grant) }),
    ...(open === undefined || first?.pull === undefined ? {} : { earlier: grantsBefore(open, first.pull.number) }),
    ...(freeze === undefined ? {} : { frozen: freeze }),
  };
  const made =
    first === undefined
      ? {}
      : { requested: first.requested, ...(first.pull === undefined ? {} : { pull: first.pull }) };
  return planOpened({ issue, body, facts, ...made }, setting);
}

function grantsBefore(open: readonly OpenGrant[], pull: number): readonly Grant[] {
  return open.filter((one) => one.pull < pull).map(({ grant }) => grant);
}

/** What follows from a comment. @throws FactError */
export async function planForComment(
  event: CommentedEvent,
  reader: RepositoryWriter,
  access: Access,
): Promise<EffectPlan> {
  const { comment } = event;
  const { setting, policyText, frozen } = access;
  const reading = readCommand(comment.body);
  if (reading.kind === 'talk') return [];
  const issue = event.isPull ? await issueOfPull(reader, access, event.issue) : event.issue;
  const [by, grants, held, isByEmail, emergency] = await Promise.all([
    rightsOf(reader, setting.policy, comment.author),
    grantsOfIssue(reader, access, issue.number),
    heldGrants(reader, access, comment.author),
    fetchIsByEmail(reader.api, comment.node),
    emergencyOfIssue(reader, access, issue),
  ]);
  const facts: CommandFacts = {
    comment: {
      id: comment.id,
      below: event.issue.number,
      body: comment.body,
      createdAt: comment.at,
      // a comment that is gone says nothing of where it came from
      isByEmail: isByEmail ?? true,
    },
    by,
    issue,
    grants,
    files: grantsIn(access),
    held,
    frozen,
    policyText,
    ...(emergency === undefined ? {} : { emergency }),
  };
  return withoutGone(planComment(facts, setting), issue);
}

/** What follows from a pull request that was merged or closed. @throws FactError */
export async function planForSettled(
  { pull, isMerged, by }: SettledEvent,
  reader: RepositoryWriter,
  access: Access,
): Promise<EffectPlan> {
  const issue = await issueOfPull(reader, access, pull);
  const isRequest = issue.number !== pull.number;
  const isTold = isMerged && access.setting.policy.notify !== undefined;
  const [grants, seen] = await Promise.all([
    isRequest ? grantsOfIssue(reader, access, issue.number) : [],
    isTold ? viewOfPull(reader, access, pull.number) : undefined,
  ]);
  const settled = {
    number: pull.number,
    isMerged,
    by,
    grants,
    ...(isRequest ? { issue } : {}),
    ...(seen === undefined ? {} : { view: seen.view }),
  };
  return withoutGone(planSettled(settled, access.setting), issue);
}

/** What follows from an issue that was closed. @throws FactError */
export async function planForClosed(
  { issue, by }: ClosedEvent,
  reader: RepositoryWriter,
  access: Access,
): Promise<EffectPlan> {
  const grants = await grantsOfIssue(reader, access, issue.number);
  return planClosedIssue({ issue, by, grants }, access.setting);
}
