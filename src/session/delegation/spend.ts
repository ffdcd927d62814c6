import { faultOf } from '../../github/fact-error.ts';
import { createSpentTag, fetchSpender } from '../../github/spent-tag.ts';
import { type Decision, failure } from '../../policy/decision.ts';
import type { Fault } from '../../policy/fault.ts';
import { ROOT } from '../../policy/tags.ts';
import type { Established } from '../establish.ts';
import { refusalAfter } from '../refusal.ts';
import type { Session } from '../start-requests.ts';
import { type TagState, unkeptSpent } from '../tag-state.ts';

/** What came of spending a token. */
export type Spending = 'spent' | 'by-this-run' | 'before' | { readonly fault: Fault };

/** Spends it, once however often it is called; never throws. */
export type Spend = () => Promise<Spending>;

/**
 * How the token of a dispatch is spent: creating a tag is atomic on GitHub, so that of all jobs one gets it. It may be
 * called as soon as there is hope, while the evidence is still being read. The tag says which run it was. `undefined`
 * of a run without a token, of an audit, and of a job that asks again.
 */
export function spendingOf(session: Session, { delegating, files, run }: Established): Spend | undefined {
  const { facts, transport } = session;
  const { inputs, isRenewal, server } = facts;
  if (delegating === undefined || isRenewal || inputs.mode === 'audit') return undefined;
  let started: Promise<Spending> | undefined;
  const spend = async (): Promise<Spending> => {
    try {
      const name = await delegating.spent();
      // what is not good is not spent: the decision refuses it
      if (name === undefined) return { fault: { message: 'it was not found good' } };
      const to = { server, token: inputs.token, send: transport.send, repository: files.repository };
      const [tag, spender] = [`${ROOT}/spent/${name}`, `run ${run.run_id} of ${run.repository_id}`];
      if ((await createSpentTag(to, { tag, spender, commit: files.commit })) === 'created') return 'spent';
      // of the jobs of a first attempt only one may have it
      if (run.run_attempt === '1') return 'before';
      return (await fetchSpender(transport.api, files.repository, tag)) === spender ? 'by-this-run' : 'before';
    } catch (error) {
      return { fault: faultOf(error) };
    }
  };
  return async () => await (started ??= spend());
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
 * earlier one of the same run: that the person herself pressed the button was decided already.
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
