import { itemsOf, type StateOf } from '../state/inventory.ts';
import { WALL_FINDING_KINDS } from './finding-kinds.ts';
import type { AuditContext } from './audited.ts';
import type { Meant } from '../meant.ts';
import { vaultMeant, vaultTarget } from './vault-subjects.ts';
import type { WallFinding } from './wall-finding.ts';

/** How long what an identity gives can last. */
interface LongestSession {
  /** `undefined` where what was read does not bound it. */
  readonly seconds: number | undefined;
  /** What would say it. */
  readonly missing: string;
  readonly target: string;
  readonly file: string;
  readonly meant: readonly Meant[];
}

/** A role gives sessions that last longer than the policy lets any credential last, or nothing says how long. */
export function auditSessionTooLong({ policy, meant, items }: AuditContext): readonly WallFinding[] {
  const limit = policy.limits.session;
  const found = [
    ...itemsOf(items, 'aws-role').map((state) => awsLasting(state, items, meant)),
    ...itemsOf(items, 'vault-role').map((state) => vaultLasting(state, meant)),
  ];
  return found.flatMap(({ seconds, missing, target, file, meant: uses }): readonly WallFinding[] => {
    if (uses.length === 0 || (seconds !== undefined && seconds <= limit)) return [];
    const roles = uses.map(({ role, credential }) => ({ role, credential }));
    const subject = { id: 'session-too-long', target, file, roles } as const;
    const { severity } = WALL_FINDING_KINDS['session-too-long'];
    return seconds === undefined
      ? [{ ...subject, outcome: 'unknown', why: [missing] }]
      : [{ ...subject, outcome: 'fail', severity, facts: { seconds, limit } }];
  });
}

/** `get-account-authorization-details` does not say how long; another answer about the same role may. */
function awsLasting(
  { arn = '', maxSession, source }: StateOf<'aws-role'>,
  items: AuditContext['items'],
  meant: readonly Meant[],
): LongestSession {
  const others = itemsOf(items, 'aws-role').filter((one) => one.arn === arn);
  return {
    seconds: maxSession ?? others.find((one) => one.maxSession !== undefined)?.maxSession,
    missing: 'how long its sessions may last: `aws iam get-role` says it',
    target: arn,
    file: source.file,
    meant: meant.filter(({ target }) => target.kind === 'aws' && target.role === arn),
  };
}

/**
 * INVARIANT: 0 bounds nothing. The maximum of a token is then the mount's own, which is a month unless it was changed;
 * and a token with a period is renewed for as long as anybody likes, but for `token_explicit_max_ttl`.
 * https://openbao.org/docs/concepts/tokens/#token-time-to-live-periodic-tokens-and-explicit-max-ttls
 */
function vaultLasting(state: StateOf<'vault-role'>, meant: readonly Meant[]): LongestSession {
  const { role, source } = state;
  const named = vaultMeant(state, meant);
  const seconds = (name: string): readonly number[] => {
    const value = role[name];
    return typeof value === 'number' && value > 0 ? [value] : [];
  };
  const isPeriodic = seconds('token_period').length > 0;
  const bounds = [...seconds('token_explicit_max_ttl'), ...(isPeriodic ? [] : seconds('token_max_ttl'))];
  return {
    seconds: bounds.length === 0 ? undefined : Math.min(...bounds),
    missing: 'the maximum of its mount, since neither `token_max_ttl` nor `token_explicit_max_ttl` bounds its tokens',
    target: vaultTarget(state, named),
    file: source.file,
    meant: named,
  };
}
