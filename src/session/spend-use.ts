import { faultOf } from '../github/fact-error.ts';
import { type Check, failure } from '../policy/decision.ts';
import type { Judgement } from './judge.ts';
import type { Launched } from './launch.ts';
import { refusalAfter } from './refusal.ts';

/**
 * Takes one use of a grant that may be used so many times, before anything is issued. An audit takes none.
 * A use that cannot be recorded is a refusal.
 */
export async function spendUse(judgement: Judgement, flights: Launched): Promise<Judgement> {
  const { decision, files, maxUses: most, spent } = judgement;
  if (decision.decision !== 'allow' || flights.inputs.mode === 'audit' || files === undefined || most === undefined)
    return judgement;
  const deny = (check: Check): Judgement => ({ ...judgement, decision: refusalAfter(decision, check) });
  try {
    const { takeUse } = await import('../github/uses.ts');
    const { server, inputs, send } = flights;
    const { grant } = decision;
    const where = { server, token: inputs.token, send, repository: judgement.home };
    const use = await takeUse({ ...where, grant, commit: files.commit, spent, most });
    return use === undefined ? deny(failure('uses-exhausted', { most, spent: most })) : judgement;
  } catch (error) {
    return deny(failure('undecidable', { kind: 'use', fault: faultOf(error) }));
  }
}
