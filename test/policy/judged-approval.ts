import { said } from './said.ts';
import { judgeApproval } from '../../src/policy/approval.ts';
import type { Provenance, Review } from '../../src/policy/evidence.ts';
import type { Grant } from '../../src/policy/grant.ts';
import type { Policy } from '../../src/policy/policy.ts';
import { makeGrant, makePolicy, makeProvenance, makeReview, makeRun } from './ready-made.ts';

export interface Given {
  readonly approval?: Policy['approval'];
  readonly roleCount?: number;
  readonly grant?: Partial<Grant>;
  readonly run?: Readonly<Record<string, unknown>>;
  readonly provenance?: Provenance;
  readonly requests?: Policy['requests'];
}

export const HUBOT: Policy['approval'] = { approvers: { users: ['hubot'] } };
export const two: Policy['approval'] = { approvers: { users: ['hubot', 'lena'] }, count: 2 };
export const at = (minute: number): number => Date.UTC(2026, 10, 24, 7, minute);
export const lena = (changes: Partial<Review> = {}): Review =>
  makeReview({ author: 'lena', author_id: 300, ...changes });
export const nameless: Review = {
  author: 'hubot',
  type: 'User',
  state: 'APPROVED',
  commit: 'a'.repeat(40),
  submitted_at: at(59),
};
export const reviews = (...given: Review[]): Provenance => makeProvenance(given);

export function judge({
  approval = HUBOT,
  roleCount,
  grant = {},
  run = {},
  provenance = makeProvenance(),
  requests,
}: Given): string {
  const role = roleCount === undefined ? {} : { approval: { count: roleCount } };
  const policy = { ...makePolicy({ approval, role }), ...(requests === undefined ? {} : { requests }) };
  const judged = judgeApproval(policy, policy.roles.get('flags'), makeGrant(grant), provenance, makeRun(run));
  return judged.ok ? `ok: ${judged.by.join(', ')} of ${judged.needed}` : `${judged.reason}: ${said(judged).actual}`;
}
