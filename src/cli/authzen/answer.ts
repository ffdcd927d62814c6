import type { Policy } from '../../policy/policy.ts';
import { nextAction } from '../../report/next-action.ts';
import { prefilledForm } from '../../report/requests/prefilled.ts';
import type { Result } from '../../report/result.ts';
import { rolesOfForm } from '../../requests/form/questions.ts';

/** The answer to one question: OpenID AuthZEN Authorization API 1.0, "The Access Evaluation API Response". */
export interface AuthzenAnswer {
  readonly decision: boolean;
  readonly context: Readonly<Record<string, unknown>>;
}

/** Where people ask for access. */
export interface FormPlace {
  /** Address of the GitHub server. */
  readonly server: string;
  /** Repository of the policy. */
  readonly home: string;
  /** Where it was read. */
  readonly policy: Policy | undefined;
}

/**
 * A decision as the API tells it. Its context is shaped after the draft "AuthZEN Access Request and Approval Profile":
 * `reason`, `next_action`, and `form_url`, the form that a person fills in. There is no `access_request`: that promises
 * an endpoint to submit to, and requests are issues here.
 */
export function authzenAnswer(result: Result, place: FormPlace): AuthzenAnswer {
  const { decision, reason, grant, role, until, summary, next } = result;
  const known = {
    ...(role === undefined ? {} : { role }),
    ...(grant === undefined ? {} : { grant }),
    // the times of a decision hold for that decision only: it is asked again before each run
    ...(until === undefined ? {} : { until }),
  };
  if (decision === 'allow' || reason === undefined) return { decision: decision === 'allow', context: known };
  const action = nextAction(reason);
  const form = action === 'request' ? formFor(result, place) : undefined;
  return {
    decision: false,
    context: {
      reason,
      reason_user: { en: `${summary} ${next}` },
      next_action: action,
      ...(form === undefined ? {} : { form_url: form }),
      ...known,
    },
  };
}

/** The form, with the role filled in; GitHub's page for a new file where the policy has no requests. */
function formFor({ role, link }: Result, { policy, server, home }: FormPlace): string | undefined {
  if (policy?.requests === undefined) return link;
  const isOffered = role !== undefined && rolesOfForm(policy, 'access-request').includes(role);
  return prefilledForm('access-request', isOffered ? new Map([['role', role]]) : new Map(), {
    server,
    repository: home,
  });
}

/** The answer to a question about something else than a run. */
export function otherAnswer(what: string): AuthzenAnswer {
  return {
    decision: false,
    context: {
      reason: 'not-asked-here',
      reason_user: { en: `A gate decides about runs of workflows, not about ${what}.` },
      next_action: 'none',
    },
  };
}

/** What a question that cannot be understood gets among several: the API's own form of an error in a list. */
export function errorAnswer(message: string): AuthzenAnswer {
  return { decision: false, context: { error: { status: 400, message } } };
}
