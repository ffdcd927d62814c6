import { decide } from '../../policy/decide.ts';
import { type GrantFile, parseGrant } from '../../policy/grant.ts';
import type { Policy } from '../../policy/policy.ts';
import type { ReasonId } from '../../policy/reasons.ts';
import { parseRun } from '../../policy/run.ts';
import type { Token } from '../../walls/token.ts';
import { assumeApproved } from '../check/assumed.ts';

const DAY_MS = 86_400_000;

/**
 * What the gate would decide of the job of a token, even if its actor had an approved grant for these roles: the reason
 * of its refusal, or `undefined` where it would let the job go on.
 */
export function gateRefusal(
  policy: Policy,
  token: Token,
  roles: readonly string[],
  home: string,
  now: number,
): ReasonId | undefined {
  const actor = token.actor ?? 'x';
  const grants = roles.flatMap((role, index): readonly GrantFile[] => {
    const path = `users/${actor}/example-${index}.yml`;
    const ends = new Date(now + DAY_MS).toISOString().replace(/\.\d+Z$/, 'Z');
    const source = `role: ${JSON.stringify(role)}\nreason: An example\nexpires: ${ends}\n`;
    const file = parseGrant(source, path, path);
    return file === undefined ? [] : [file];
  });
  const run = parseRun({
    // what is not known of a repository is not what the gate goes by
    repository_id: '1',
    repository_owner_id: '1',
    ...token,
    ref_protected: true,
    sha: '0'.repeat(40),
    run_id: '1',
    run_attempt: '1',
    triggering_actor: actor,
    triggering_actor_id: token.actor_id,
    actor_type: 'User',
    triggering_actor_type: 'User',
  });
  const assumed = assumeApproved({ ok: true, value: policy }, grants, now);
  const decision = decide(assumed.policy, grants, assumed.evidence, { run, home }, now);
  return decision.decision === 'deny' ? decision.reason : undefined;
}
