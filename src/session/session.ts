import { createRunner } from '../github/runner.ts';
import { handOut } from './hand-out.ts';
import { judge, type Judgement } from './judge.ts';
import type { Effects, Launched } from './launch.ts';
import { prepareExchange } from './prepare.ts';
import { unreported } from './state.ts';

// in one piece with what it is made of: apart, both would be cut into pieces, and each costs a main step a millisecond
export { decideAgain, refuseRenewal } from './renewal.ts';

/** Decides, issues what the grant gives, reports, and runs the guarded script if there is one. Gives the exit code of the step. */
export async function runSession(flights: Launched, effects: Effects, write: (line: string) => void): Promise<number> {
  const runner = createRunner(effects.env, write);
  void flights.token.then(runner.mask, () => undefined);
  // a script that cannot be started is told before anything is spent or issued
  const script = flights.inputs.guarded === undefined ? undefined : (await import('./guarded-step.ts')).prepareStep(flights.inputs.guarded, effects);
  const preparation = prepareExchange(flights, effects, runner.mask);
  const judged = await judge(flights, preparation);
  const judgement = await spendUse(judged, flights);
  const { credentials, handover, gifts, folder, writeFiles, guard, notes, fault } = await handOut(judgement, flights, { ...effects, offer: preparation.offer }, runner);
  const end = { ...effects, now: judgement.now, write };
  const { conclude } = await import('./conclude.ts');
  const { code, state } = await conclude({ judgement, credentials, variables: handover.variables, files: guard?.files ?? [], folder, notes, fault }, flights, runner).catch(async (error: unknown) => {
    // what nobody was told of is not left alive
    await (await import('./take-back.ts')).takeBack(unreported(credentials, flights), end);
    throw error;
  });
  // INVARIANT: last of all, when the record and what post needs are written: a fault before leaves nothing behind that nobody clears
  for (const [name, value] of Object.entries(guard?.variables ?? {})) runner.exportVariable(name, value);
  if (fault !== undefined) await (await import('./take-back.ts')).takeBack(state, end);
  // files are of use to those only who are told where they are
  if (['env', 'profile'].includes(flights.inputs.export) || script !== undefined) writeFiles(state.record ?? '');
  handover.handOver();
  if (script === undefined || code !== 0) return code;
  return script({ credentials: gifts, state, variables: guard?.variables ?? {}, now: judgement.now, write });
}

/**
 * Takes one use of a grant that may be used so many times, before anything is issued. An audit takes none.
 * A use that cannot be recorded is a refusal.
 */
async function spendUse(judgement: Judgement, flights: Launched): Promise<Judgement> {
  const { decision, files } = judgement;
  if (decision.decision !== 'allow' || flights.inputs.mode === 'audit' || files === undefined) return judgement;
  const most = judgement.maxUses;
  if (most === undefined) return judgement;
  const { expires, grant, role, schema, considered, principal, run } = decision;
  const deny = (reason: 'uses-exhausted' | 'undecidable', actual: string, expected: string): Judgement => {
    const checks = [...decision.checks.filter((check) => check.name !== reason), { name: reason, outcome: 'fail' as const, expected, actual }];
    return { ...judgement, decision: { schema, decision: 'deny', reason, grant, role, expires, considered, principal, run, checks } };
  };
  try {
    const { takeUse } = await import('../github/uses.ts');
    const { server, inputs, send } = flights;
    const use = await takeUse({ server, token: inputs.token, send, repository: judgement.home, grant: decision.grant, commit: files.commit, spent: judgement.spent, most });
    return use === undefined ? deny('uses-exhausted', `${most} spent`, `fewer than ${most} uses`) : judgement;
  } catch (error) {
    const hint = error instanceof Error && 'hint' in error && typeof error.hint === 'string' ? error.hint : 'a use that can be recorded';
    return deny('undecidable', error instanceof Error ? error.message : String(error), hint);
  }
}

