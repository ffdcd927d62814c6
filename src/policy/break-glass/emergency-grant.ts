import type { Grant, GrantFile } from '../grant.ts';
import { actorOf } from '../principal.ts';
import type { Policy } from '../policy.ts';
import type { Run } from '../run.ts';
import type { FiledForm, FiledIssue } from './evidence.ts';
import type { BreakGlassRules } from './rules.ts';

/** What stands before the number of the issue in the id of an access without a grant. */
const EMERGENCY_PREFIX = 'break-glass/';

/** Id by which an access without a grant is known in decisions and records: `break-glass/123`. No grant has it. */
export function emergencyId(issue: number): string {
  return `${EMERGENCY_PREFIX}${issue}`;
}

/** The issue of such an id; `undefined` for the id of a grant. */
export function emergencyIssue(id: string): number | undefined {
  return id.startsWith(EMERGENCY_PREFIX) ? Number(id.slice(EMERGENCY_PREFIX.length)) : undefined;
}

/** What somebody asked for in an emergency, by rules of the policy. */
export interface Emergency {
  readonly issue: FiledIssue;
  readonly form: FiledForm;
  readonly rules: BreakGlassRules;
  /** The access as if it had been granted, so that whatever holds for grants holds for it. */
  readonly grant: Grant;
}

/**
 * The access that a form asks for, in the shape of a grant for the one account that opened the issue; `undefined` where
 * the form is not filled in, or its role has no break-glass access.
 */
export function emergencyOf(issue: FiledIssue, policy: Policy, run: Run): Emergency | undefined {
  const { form } = issue;
  const rules = form === undefined ? undefined : policy.roles.get(form.role)?.['break-glass'];
  if (form === undefined || rules === undefined) return undefined;
  const actor = actorOf(run);
  const grant: Grant = {
    id: emergencyId(issue.number),
    holder: { kind: 'user', name: actor.login },
    role: form.role,
    reason: form.reason,
    ticket: form.incident,
    request: issue.number,
    'requested-by': issue.author,
    // INVARIANT: for nobody but who opened the issue
    'principal-id': issue.author_id ?? 0,
    starts: issue.opened_at,
    expires: issue.opened_at + rules.lasts * 1000,
    ...(rules.environments === undefined ? {} : { environments: rules.environments }),
  };
  return { issue, form, rules, grant };
}

/** Every access that the issues ask for, as files are that were read. */
export function emergencyFiles(issues: readonly FiledIssue[], policy: Policy, run: Run): readonly GrantFile[] {
  return issues.flatMap((issue) => {
    const grant = emergencyOf(issue, policy, run)?.grant;
    return grant === undefined ? [] : [{ id: grant.id, holder: grant.holder, ok: true as const, grant }];
  });
}
