import { faultOf } from '../github/fact-error.ts';
import { type Check, failure } from '../policy/decision.ts';
import type { Judgement } from './judge.ts';
import type { Session } from './start-requests.ts';
import { refusalAfter } from './refusal.ts';

/**
 * Takes one use of a grant that may be used so many times, before anything is issued. An audit takes none.
 * A use that cannot be recorded is a refusal.
 */
export async function spendUse(judgement: Judgement, session: Session): Promise<Judgement> {
  const { decision, files, maxUses: most, spent } = judgement;
  if (
    decision.decision !== 'allow' ||
    session.facts.inputs.mode === 'audit' ||
    files === undefined ||
    most === undefined
  )
    return judgement;
  const deny = (check: Check): Judgement => ({ ...judgement, decision: refusalAfter(decision, check) });
  try {
    const { recordUse } = await import('../github/uses.ts');
    const { server, inputs } = session.facts;
    const { grant } = decision;
    const where = { server, token: inputs.token, send: session.transport.send, repository: judgement.home };
    const use = await recordUse({ ...where, grant, commit: files.commit, spent, most });
    return use === undefined ? deny(failure('uses-exhausted', { most, spent: most })) : judgement;
  } catch (error) {
    return deny(failure('undecidable', { kind: 'use', fault: faultOf(error) }));
  }
}
