import { FactError, faultOf } from '../../github/fact-error.ts';
import { createSpentTag, fetchSpender } from '../../github/spent-tag.ts';
import { type Decision, failure } from '../../policy/decision.ts';
import type { Fault } from '../../policy/fault.ts';
import type { Established } from '../establish.ts';
import { refusalAfter } from '../refusal.ts';
import type { Session } from '../start-requests.ts';
import { type TagState, unkeptSpent } from '../tag-state.ts';
import type { SpentAhead } from './spent-ahead.ts';

/** What came of spending a token. */
export type Spending = 'spent' | 'by-this-run' | 'before' | { readonly fault: Fault };

/** Spends it, once however often it is called; never throws. */
export type Spend = () => Promise<Spending>;

/**
 * How the token of a dispatch is spent: creating a tag is atomic on GitHub, so that of all runs one gets it. The tag
 * says which run it was, so that its other jobs, and later attempts, go on by the same token. It may be called as soon
 * as there is hope, while the evidence is still being read. `undefined` of a run without a token, of an audit, and of a
 * job that asks again.
 *
 * INVARIANT: no other run is ever let in by the token, whichever of them comes first.
 */
export function spendingOf(session: Session, { delegating }: Established): Spend | undefined {
  if (delegating?.ahead === undefined) return undefined;
  const { ahead, spent } = delegating;
  let started: Promise<Spending> | undefined;
  const spend = async (): Promise<Spending> => {
    try {
      // what is not good is not spent: the decision refuses it
      if ((await spent()) === undefined) return { fault: { message: 'it was not found good' } };
      return await spendOnce(session, ahead);
    } catch (error) {
      return { fault: faultOf(error) };
    }
  };
  return async () => await (started ??= spend());
}

/** @throws FactError when it is not known by whom it is spent */
async function spendOnce({ transport }: Session, { to, tag, before, written }: SpentAhead): Promise<Spending> {
  const known = await before;
  if (known === undefined && (await createSpentTag(to, tag, await written)) === 'created') return 'spent';
  const spender = known ?? (await fetchSpender(transport.api, to.repository, tag.tag));
  if (spender === undefined)
    throw new FactError(`the tag \`${tag.tag}\` is there and cannot be read`, 'start the run again');
  return spender === tag.spender ? 'by-this-run' : 'before';
}

/** A decision, and what is known of the gate's tags. */
interface AnyJudgement {
  readonly decision: Decision;
  readonly tags?: TagState;
}

/**
 * Lets a run go on by a delegation only if it is the one that spent it.
 *
 * INVARIANT: before anything is issued, and only where tags cannot be deleted. A later attempt finds it spent by an
 * earlier one of the same run: that the person herself pressed the button was decided already. So does another job.
 */
export async function onceOnly<J extends AnyJudgement>(
  judgement: J,
  session: Session,
  spend: Spend | undefined,
): Promise<J> {
  const { decision } = judgement;
  const { isRenewal, inputs } = session.facts;
  if (decision.decision !== 'allow' || decision.run.delegation === undefined || isRenewal) return judgement;
  const doubt = unkeptSpent(judgement.tags?.keeping);
  if (doubt !== undefined) return { ...judgement, decision: refusalAfter(decision, failure('undecidable', doubt)) };
  if (inputs.mode === 'audit') return judgement;
  const spending = spend === undefined ? 'before' : await spend();
  if (spending === 'spent' || spending === 'by-this-run') return judgement;
  const check =
    spending === 'before'
      ? failure('delegation-spent', { entry: decision.run.delegation.entry ?? '' })
      : failure('undecidable', { kind: 'use', fault: spending.fault });
  return { ...judgement, decision: refusalAfter(decision, check) };
}
