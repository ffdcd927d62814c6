import type { Listed } from '../policy/who.ts';
import type { AccountRights, AskedIssue, RequestSetting } from './facts.ts';
import type { BreakGlassRequest } from './form/request.ts';
import type { EffectPlan } from './plan.ts';
import type { RequestRefusal } from './refusal.ts';
import { isAmong } from './rights.ts';

/** What is known when somebody asks for access in an emergency. */
export interface BreakGlassFacts {
  readonly requester: AccountRights;
  /** The freeze that is in force, by its tag. */
  readonly frozen?: string;
  /** When the issue was opened, milliseconds since 1970: by GitHub's clock. */
  readonly openedAt: number;
  /** Logins of people who could have approved, or are to be told, whom the policy lists by number or by permission. */
  readonly others?: readonly string[];
}

/** What follows from a form for an emergency: everybody is told at once, or why not. */
export type BreakGlassPlan =
  | { readonly effects: EffectPlan }
  | { readonly refusals: readonly [RequestRefusal, ...RequestRefusal[]] };

/**
 * Plans what follows at once from a form for an emergency: everybody is told. The gate lets the person in by the issue
 * itself, in every run anew, and counts it; nothing that is written here is evidence.
 */
export function planBreakGlass(
  request: BreakGlassRequest,
  issue: AskedIssue,
  { requester, frozen, openedAt, others }: BreakGlassFacts,
  { policy }: RequestSetting,
): BreakGlassPlan {
  const rules = policy.roles.get(request.role)?.['break-glass'];
  if (rules === undefined) return { refusals: [{ refusal: 'no-break-glass', role: request.role }] };
  const who = isAmong(rules.who, requester);
  const [first, ...more]: RequestRefusal[] = [
    ...(who === 'no' ? [{ refusal: 'not-on-call', role: request.role } as const] : []),
    ...(request.drill && rules.drill === undefined ? [{ refusal: 'no-drill', role: request.role } as const] : []),
    ...(frozen === undefined || policy['frozen-allows-break-glass'] === true
      ? []
      : [{ refusal: 'frozen', tag: frozen } as const]),
  ];
  if (first !== undefined) return { refusals: [first, ...more] };
  const told = peopleTold(policy.approval.approvers, rules.notify ?? [], others);
  return {
    effects: [
      {
        effect: 'answer',
        issue: issue.number,
        answer: { answer: 'break-glass', issue, request, until: openedAt + rules.lasts * 1000, told },
      },
    ],
  };
}

/** Everybody who could have approved is told, and whom the role names besides. */
function peopleTold(
  { users = [], teams = [] }: Listed,
  notify: readonly string[],
  others: readonly string[] | undefined,
): readonly (string | number)[] {
  // who is listed by number is among the others, by login, where these were asked
  const listed = others === undefined ? users : users.filter((user) => typeof user === 'string');
  const slugs = teams.map((team) => (typeof team === 'string' ? team : team.team));
  return [...new Set([...notify, ...listed, ...slugs, ...(others ?? [])])];
}
