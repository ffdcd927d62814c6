import { isDeepStrictEqual } from 'node:util';
import { preparsePolicySet, statefulIsAuthorized } from '@cedar-policy/cedar-wasm/nodejs';
import fc from 'fast-check';
import { decide } from '../../../src/policy/decide.ts';
import { situation } from '../drawn-situation.ts';
import { type Situation, toInputs } from '../situation.ts';
import { POLICIES } from './policies.ts';
import { grantOver, toContext } from './question.ts';
import { endOf, isOpen } from './window-oracle.ts';

/** Which situations are drawn: the same seed draws the same. */
export interface Batch {
  readonly seed: number;
  readonly numRuns: number;
}

export interface Compared {
  readonly allowed: number;
  readonly denied: number;
  /** The batch in which the two disagreed. */
  readonly disagreed?: Batch;
}

/** What both sides have to say. */
interface Verdict {
  readonly decision: 'allow' | 'deny';
  readonly passing: readonly string[];
  readonly grant?: string;
  readonly until?: number;
}

/** What the product decides. */
export function ours(drawn: Situation): Verdict {
  const decision = decide(...toInputs(drawn));
  const passing = decision.considered
    .filter((one) => one.failed.length === 0)
    .map((one) => one.grant)
    .toSorted();
  return decision.decision === 'deny'
    ? { decision: 'deny', passing }
    : { decision: 'allow', passing, grant: decision.grant, until: decision.until };
}

/** What Cedar decides, and what follows from the grants that it permits. */
export function cedars(drawn: Situation): Verdict {
  const answer = statefulIsAuthorized({
    principal: { type: 'Run', id: '1' },
    action: { type: 'Action', id: 'run' },
    resource: { type: 'Repository', id: 'acme/shop' },
    context: toContext(drawn),
    entities: [],
    preparsedPolicySetId: 'grantgate',
  });
  if (answer.type === 'failure') throw new Error(JSON.stringify(answer.errors));
  const { decision, diagnostics } = answer.response;
  if (diagnostics.errors.length > 0) throw new Error(JSON.stringify(diagnostics.errors));
  if (decision === 'deny') return { decision, passing: [] };
  const permitted = drawn.grants.filter((_, slot) => diagnostics.reason.includes(`g${slot}`));
  const passing = permitted.map(({ id }) => id).toSorted();
  // several roles and none named: a question Cedar does not know
  if (new Set(permitted.map(({ fields }) => fields.role)).size > 1) return { decision: 'deny', passing };
  const [first] = permitted.toSorted((a, b) => grantOver(a) - grantOver(b) || (a.id < b.id ? -1 : 1));
  const open = drawn.policy.roles[first?.fields.role ?? '']?.windows?.filter((window) => isOpen(window, drawn.now));
  const ends = open?.map((window) => endOf(window, drawn.now)) ?? [Number.POSITIVE_INFINITY];
  const over = first === undefined ? 0 : grantOver(first);
  return { decision, passing, grant: first?.id ?? '', until: Math.min(over, Math.max(...ends)) };
}

/** Tells Cedar the rules, once for all questions. */
export function teach(): void {
  const read = preparsePolicySet('grantgate', { staticPolicies: { ...POLICIES } });
  if (read.type === 'failure') throw new Error(JSON.stringify(read.errors));
}

/** Asks both about batch after batch, until they disagree. */
export function compare(batches: readonly Batch[]): Compared {
  teach();
  const decided = { allow: 0, deny: 0 };
  const disagreed = batches.find((batch) =>
    fc.sample(situation, batch).some((drawn) => {
      const verdict = ours(drawn);
      decided[verdict.decision] += 1;
      return !isDeepStrictEqual(verdict, cedars(drawn));
    }),
  );
  return { allowed: decided.allow, denied: decided.deny, ...(disagreed === undefined ? {} : { disagreed }) };
}
