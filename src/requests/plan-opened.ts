import { checkRequest, openLimit, type AskedFacts } from './check-request.ts';
import type { Grant } from '../policy/grant.ts';
import type { AskedIssue, GrantPull, RequestedGrant, Requester, RequestSetting } from './facts.ts';
import type { FormReading } from './form/read-form.ts';
import { readForm } from './form/read-form.ts';
import type { AccessRequest } from './form/request.ts';
import { fieldsOf, grantText, requestBranch, requestedId, type WrittenGrant, writeGrant } from './grant-file.ts';
import { type BreakGlassFacts, planBreakGlass } from './break-glass.ts';
import type { EffectPlan } from './plan.ts';
import type { RequestRefusal } from './refusal.ts';
import { reviewersFor } from './reviewers.ts';

/** An issue that was opened, and what is known about it. */
export interface OpenedIssue {
  readonly issue: AskedIssue;
  /** The body as the event has it: what is edited later is never read. */
  readonly body: string;
  readonly facts: AskedFacts & BreakGlassFacts;
  /** What an earlier run of the same event has made of it already. */
  readonly pull?: GrantPull;
  /** The grant of that pull request, as it is there or on the default branch. */
  readonly requested?: RequestedGrant;
}

/** What follows from an issue that was opened; nothing, where it is about something else. */
export function planOpened(opened: OpenedIssue, setting: RequestSetting): EffectPlan {
  const reading = readForm(opened.body, setting.policy);
  if (reading.kind === 'other') return [];
  if (reading.kind === 'problems') {
    const { form, problems, understood } = reading;
    return answerAndClose(opened.issue, { answer: 'not-the-form', form, problems, understood });
  }
  const { request } = reading;
  if (request.form === 'break-glass') {
    const plan = planBreakGlass(request, opened.issue, opened.facts, setting);
    return 'effects' in plan ? plan.effects : refused(opened.issue, reading, plan.refusals);
  }
  const { pull, requested } = opened;
  if (pull !== undefined && requested !== undefined && setting.hasApp && comesTooLate(opened, setting))
    return [
      { effect: 'close-pull', pull: pull.number, branch: pull.branch },
      ...refused(opened.issue, reading, [tooManyAtOnce(opened, setting)]),
    ];
  if (pull !== undefined && requested !== undefined)
    return [
      // what an earlier run may have left: nobody is asked to review it yet
      ...(pull.state === 'open' && setting.hasApp ? [proposing(requested.grant, opened, setting)] : []),
      {
        effect: 'answer',
        issue: opened.issue.number,
        answer: { answer: 'request', issue: opened.issue, requested, pull },
      },
    ];
  return planAccess(request, opened, reading, setting);
}

/**
 * Two requests at once do not see each other before both are proposed: then the one that was proposed later yields.
 *
 * INVARIANT: by the order of the pull requests, since whoever looks after its own is there sees all before it.
 */
function comesTooLate({ facts, pull }: OpenedIssue, { policy }: RequestSetting): boolean {
  return pull?.state === 'open' && ownEarlier(facts).length >= openLimit(policy);
}

function tooManyAtOnce({ facts }: OpenedIssue, { policy }: RequestSetting): RequestRefusal {
  return { refusal: 'too-many-open', open: ownEarlier(facts).length, limit: openLimit(policy) };
}

function ownEarlier({ earlier = [], requester }: AskedFacts): readonly Grant[] {
  return earlier.filter((grant) => grant['requested-by-id'] === requester.account.id);
}

type RequestReading = Extract<FormReading, { readonly kind: 'request' }>;

function planAccess(
  request: AccessRequest,
  { issue, facts }: OpenedIssue,
  reading: RequestReading,
  setting: RequestSetting,
): EffectPlan {
  const checked = checkRequest(request, issue.number, facts, setting);
  if (!checked.ok) return refused(issue, reading, checked.refusals);
  const { principal, narrowing } = checked;
  const requester = facts.requester.account;
  const id = requestedId(principal, request.role, issue.number);
  const written = writeGrant(id, fieldsOf(request, { requester, principal }, issue.number, narrowing));
  if (written?.file.ok !== true)
    return refused(issue, reading, [{ refusal: 'no-grant-file', problems: written?.file.problems ?? [] }]);
  const requested: RequestedGrant = { grant: written.file.grant, stage: 'requested' };
  if (!setting.hasApp)
    return [
      {
        effect: 'answer',
        issue: issue.number,
        answer: { answer: 'link', issue, requested, path: written.path, text: written.text },
      },
    ];
  return [
    proposing(written.file.grant, { issue, facts, principal }, setting),
    { effect: 'answer', issue: issue.number, answer: { answer: 'request', issue, requested } },
  ];
}

/** The pull request of a grant; one that is there already gets what it still lacks. */
function proposing(
  grant: Grant,
  { issue, facts, principal }: Pick<OpenedIssue, 'issue' | 'facts'> & { readonly principal?: Requester },
  setting: RequestSetting,
): EffectPlan[number] {
  const requester = facts.requester.account;
  const other = principal === undefined || principal.id === requester.id ? {} : { principal };
  const holder = { ...requester, login: grant.holder.name, id: grant['principal-id'] ?? requester.id };
  return {
    effect: 'propose',
    proposal: {
      branch: requestBranch(issue.number),
      files: [fileOf({ path: `grants/${grant.id}.yml`, text: grantText(grant) }, setting)],
      subject: { kind: 'grant', issue: issue.number, grant, requester, ...other },
      reviewers: reviewersFor(setting.policy, [requester, holder]),
      autoMerge: true,
    },
  };
}

/** A grant by its path from the root of the repository. */
export function fileOf(
  { path, text }: Pick<WrittenGrant, 'path' | 'text'>,
  { policyPath }: Pick<RequestSetting, 'policyPath'>,
): { readonly path: string; readonly text: string } {
  return { path: `${policyPath}/${path}`, text };
}

function refused(
  issue: AskedIssue,
  { request, understood }: RequestReading,
  refusals: readonly RequestRefusal[],
): EffectPlan {
  return answerAndClose(issue, { answer: 'refused', form: request.form, refusals, understood });
}

/** An edited body is never read, so an issue that cannot be taken as it is has nothing left to be open for. */
function answerAndClose(
  issue: AskedIssue,
  answer: Extract<EffectPlan[number], { effect: 'answer' }>['answer'],
): EffectPlan {
  return [
    { effect: 'answer', issue: issue.number, answer },
    ...(issue.isOpen ? [{ effect: 'close-issue', issue: issue.number, as: 'not_planned' } as const] : []),
  ];
}
