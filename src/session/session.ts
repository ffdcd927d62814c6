import type { Credential } from '../credentials/credential.ts';
import { createRunner } from '../github/runner.ts';
import type { Reported } from './end-of-main.ts';
import { handOut } from './hand-out.ts';
import { judge } from './judge.ts';
import type { Effects, Launched } from './launch.ts';
import { prepareExchange } from './prepare.ts';
import type { Ended, RevokeEffects } from './revoke-all.ts';
import { spendUse } from './spend-use.ts';
import { endsOf, proxiesOf, unreported } from './state.ts';

// in one piece with what it is made of: apart, both would be cut into pieces, and each costs a main step a millisecond
export { decideAgain, refuseRenewal } from './renewal.ts';

/** Longest time for what the end of the job can try again, in milliseconds. */
const AT_ONCE = 5_000;

/**
 * Decides, issues what the grant gives, reports, and runs the guarded script if there is one. Gives the exit code of
 * the step.
 */
export async function runSession(flights: Launched, effects: Effects, write: (line: string) => void): Promise<number> {
  const runner = createRunner(effects.env, write);
  void flights.token.then(runner.mask, () => undefined);
  // a script that cannot be started is told before anything is spent or issued
  const script =
    flights.inputs.guarded === undefined
      ? undefined
      : (await import('./guarded-step.ts')).prepareStep(flights.inputs.guarded, effects);
  const preparation = prepareExchange(flights, effects, runner.mask);
  const judged = await judge(flights, preparation);
  const judgement = await spendUse(judged, flights);
  const { credentials, handover, gifts, folder, writeFiles, guard, notes, fault } = await handOut(
    judgement,
    flights,
    { ...effects, offer: preparation.offer },
    runner,
  );
  const end = { ...effects, now: judgement.now, write };
  const idle = fault === undefined ? revokeIdle(credentials, flights, end) : undefined;
  const { conclude } = await import('./conclude.ts');
  const ending = { proxy: proxiesOf(effects.env), isWatched: script !== undefined && fault === undefined };
  const { code, state, text } = await conclude(
    { judgement, credentials, variables: handover.variables, files: guard?.files ?? [], folder, notes, fault },
    flights,
    runner,
    ending,
  ).catch(async (error: unknown) => {
    // what nobody was told of is not left alive
    const { revokeAll, tell } = await import('./revoke-all.ts');
    const terms = unreported([], flights, ending.proxy);
    await revokeAll(endsOf(credentials), terms, end, (one) => tell(one, terms, write));
    throw error;
  });
  let reported: Reported = { credentials, state, text, runner, isWatched: ending.isWatched };
  try {
    // INVARIANT: last of all, when the record and what post needs are written: a fault before leaves nothing behind
    // that nobody clears
    for (const [name, value] of Object.entries(guard?.variables ?? {})) runner.exportVariable(name, value);
    if (fault !== undefined) await (await import('./end-of-main.ts')).endAll(reported, end);
    // files are of use to those only who are told where they are
    if (['env', 'profile'].includes(flights.inputs.export) || script !== undefined)
      writeFiles(state.record?.path ?? '');
    handover.handOver();
  } catch (error) {
    await (await import('./end-of-main.ts')).endAll(reported, end);
    throw error;
  }
  if (idle !== undefined) reported = (await import('./end-of-main.ts')).putDown(await idle, reported, end);
  if (script === undefined || code !== 0) return code;
  const endScript = async (): Promise<boolean> =>
    await (await import('./end-of-main.ts')).endAfterScript(reported, flights.context.temp, end);
  return script({
    credentials: gifts,
    folder,
    variables: guard?.variables ?? {},
    write,
    end: endScript,
    isStrict: state.strict === true,
  });
}

/**
 * Revokes at once what nothing hangs on any more, while the rest is still being reported: such as a login that has read
 * what it was for.
 */
function revokeIdle(
  credentials: readonly Credential[],
  flights: Launched,
  end: RevokeEffects,
): Promise<readonly Ended[]> | undefined {
  const idle = credentials.filter(
    ({ revocation, kept }) => revocation !== undefined && kept !== undefined && kept.revocation === undefined,
  );
  if (idle.length === 0) return undefined;
  const ended = import('./revoke-all.ts').then(
    async ({ revokeAll }) =>
      await revokeAll(endsOf(idle), { ...unreported([], flights, proxiesOf(end.env)), patience: AT_ONCE }, end),
  );
  ended.catch(() => undefined);
  return ended;
}
