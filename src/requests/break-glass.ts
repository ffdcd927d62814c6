import type { Listed } from '../policy/who.ts';
import type { AccountRights, AskedIssue, RequestSetting } from './facts.ts';
import type { BreakGlassRequest } from './form/request.ts';
import type { EffectPlan } from './plan.ts';
import type { RequestRefusal } from './refusal.ts';
import { isAmong } from './rights.ts';

/** What is known before somebody gets access in an emergency. */
export interface BreakGlassFacts {
  readonly requester: AccountRights;
  /** The freeze that is in force, by its tag. */
  readonly frozen?: string;
  /** When the issue was opened, milliseconds since 1970: by GitHub's clock. */
  readonly openedAt: number;
}

/** What follows from a form for an emergency: access at once, or why not. */
export type BreakGlassPlan =
  | { readonly effects: EffectPlan }
  | { readonly refusals: readonly [RequestRefusal, ...RequestRefusal[]] };

/** The tag of one use, by which uses are counted: `grantgate/break-glass/<role>/<account>/<issue>`. */
export function breakGlassTag(role: string, account: number, issue: number): string {
  return `grantgate/break-glass/${role}/${account}/${issue}`;
}

/**
 * Plans access in an emergency. Whether it was used too often, and whether a review is overdue, the gate decides in
 * every run, by tags and files: it is the only one whose say counts.
 */
export function planBreakGlass(
  request: BreakGlassRequest,
  issue: AskedIssue,
  { requester, frozen, openedAt }: BreakGlassFacts,
  { policy, hasApp }: RequestSetting,
): BreakGlassPlan {
  const rules = policy.roles.get(request.role)?.['break-glass'];
  if (rules === undefined) return { refusals: [{ refusal: 'no-break-glass', role: request.role }] };
  const who = isAmong(rules.who, requester);
  const [first, ...more]: RequestRefusal[] = [
    ...(who === 'no' ? [{ refusal: 'not-on-call', role: request.role } as const] : []),
    ...(who === 'unknown' ? [{ refusal: 'requestable-unknown', role: request.role } as const] : []),
    ...(frozen === undefined || policy['frozen-allows-break-glass'] === true
      ? []
      : [{ refusal: 'frozen', tag: frozen } as const]),
    ...(hasApp ? [] : [{ refusal: 'no-app' } as const]),
  ];
  if (first !== undefined) return { refusals: [first, ...more] };
  const told = peopleTold(policy.approval.approvers, rules.notify ?? []);
  return {
    effects: [
      { effect: 'tag', name: breakGlassTag(request.role, requester.account.id, issue.number) },
      {
        effect: 'answer',
        issue: issue.number,
        answer: { answer: 'break-glass', issue, request, until: openedAt + rules.lasts * 1000, told },
      },
    ],
  };
}

/** Everybody who could have approved is told, and whom the role names besides. */
function peopleTold({ users = [], teams = [] }: Listed, notify: readonly string[]): readonly (string | number)[] {
  return [...new Set([...notify, ...users, ...teams.map((team) => (typeof team === 'string' ? team : team.team))])];
}
