import { maskText } from '../http/mask.ts';
import type { Credential } from '../credentials/credential.ts';
import { createRunner, type Runner } from '../github/runner.ts';
import type { Concluded, Ending } from './conclude.ts';
import type { Reported } from './end-of-main.ts';
import { handOut, type HandedOut } from './hand-out.ts';
import { judge, type Judgement } from './judge.ts';
import type { Effects, Session } from './start-requests.ts';
import { prepareExchange } from './prepare.ts';
import type { BeforeScript } from './script/before-script.ts';
import type { prepareStep } from './script/guarded-step.ts';
import type { Ended, RevokeEffects } from './revoke-all.ts';
import type { RefusalFacts } from './refusal-facts.ts';
import { spendUse } from './spend-use.ts';
import { endsOf, proxiesOf, unreported } from './state.ts';

/** Longest time for what the end of the job can try again. */
const EARLY_REVOKE_MS = 5_000;

/**
 * Decides, issues what the grant gives, reports, and runs the guarded script if there is one. Gives the exit code of
 * the step.
 */
export async function runSession(session: Session, effects: Effects, write: (line: string) => void): Promise<number> {
  const runner = createRunner(effects.env, write);
  // it stands in the inputs of the run, which every step can print
  if (session.facts.dispatch !== undefined) maskText(session.facts.dispatch.token, runner.mask);
  void session.pending.token.then(runner.mask, () => undefined);
  // a script that cannot be started is told before anything is spent or issued
  const script =
    session.facts.inputs.guarded === undefined
      ? undefined
      : (await import('./script/guarded-step.ts')).prepareStep(session.facts.inputs.guarded, effects);
  const before =
    script === undefined ? undefined : (await import('./script/before-script.ts')).watchBeforeScript(effects.signals);
  try {
    return await runWith(session, effects, { runner, write, script, before });
  } finally {
    before?.close();
  }
}

/** What a session runs with. */
interface Running {
  readonly runner: Runner;
  readonly write: (line: string) => void;
  readonly script: ReturnType<typeof prepareStep> | undefined;
  readonly before: BeforeScript | undefined;
}

async function runWith(
  session: Session,
  effects: Effects,
  { runner, write, script, before }: Running,
): Promise<number> {
  const preparation = prepareExchange(session, effects, runner.mask);
  const judgement = await takeEmergency(await spendUse(await judge(session, preparation), session), session, effects);
  const end = { ...effects, now: judgement.now, write };
  const handing = handOut(judgement, session, { ...effects, offer: preparation.offer, noted: before?.issued }, runner);
  const outcome = await (before?.orCancelled(handing) ?? handing);
  if (outcome === undefined)
    return (await before?.revoke(unreported([], session.facts, proxiesOf(effects.env)), end)) ?? 1;
  const { credentials, fault, folder, guard } = outcome;
  const idle = fault === undefined ? revokeIdle(credentials, session, end) : undefined;
  const ending = { proxy: proxiesOf(effects.env), isWatched: script !== undefined && fault === undefined };
  const { code, state, text } = await reportSession(judgement, outcome, { session, runner, ending, end });
  let reported: Reported = { credentials, state, text, runner, isWatched: ending.isWatched };
  await passOn(outcome, reported, { session, end, isScript: script !== undefined });
  if (idle !== undefined) reported = (await import('./end-of-main.ts')).putDown(await idle, reported, end);
  if (script === undefined || code !== 0) return code;
  const endScript = async (): Promise<boolean> =>
    await (await import('./end-of-main.ts')).endAfterScript(reported, session.facts.context.temp, end);
  if (before?.isCancelled() === true) {
    await endScript();
    return before.exitCode();
  }
  return script({
    credentials: outcome.jobCredentials,
    folder,
    variables: guard?.variables ?? {},
    write,
    end: endScript,
    isStrict: state.strict === true,
  });
}

/** Loaded only where access is by an emergency. */
async function takeEmergency(judgement: Judgement, session: Session, effects: Effects): Promise<Judgement> {
  const { decision } = judgement;
  if (decision.decision === 'deny' || decision.emergency === undefined || session.facts.inputs.mode === 'audit')
    return judgement;
  const { openEmergency } = await import('./emergency/open-emergency.ts');
  return await openEmergency(judgement, { ...decision, emergency: decision.emergency }, session, effects);
}

interface Reporting {
  readonly session: Session;
  readonly runner: Runner;
  readonly ending: Ending;
  readonly end: EndEffects;
}

/** What ends credentials, and where it is told. */
type EndEffects = RevokeEffects & { readonly write: (line: string) => void };

/** Tells people and later steps what came of it. */
async function reportSession(
  judgement: Judgement,
  { credentials, handover, guard, folder, notes, fault }: HandedOut,
  { session, runner, ending, end }: Reporting,
): Promise<Concluded> {
  const [{ conclude }, refusal] = await Promise.all([import('./conclude.ts'), factsOfRefusal(judgement, session)]);
  const conclusion = { judgement, credentials, variables: handover.variables, folder, notes, fault, refusal };
  try {
    return await conclude({ ...conclusion, files: guard?.files ?? [] }, session, runner, ending);
  } catch (error) {
    // what was not reported to anybody is not left alive
    const { revokeAll, tell } = await import('./revoke-all.ts');
    const terms = unreported([], session.facts, ending.proxy);
    await revokeAll(endsOf(credentials), terms, end, (one) => tell(one, terms, end.write));
    throw error;
  }
}

/** What only a refused person is told: whom to ask, and who set a tag. */
async function factsOfRefusal(judgement: Judgement, session: Session): Promise<RefusalFacts> {
  if (judgement.decision.decision === 'allow') return {};
  return await (await import('./refusal-facts.ts')).refusalFacts(judgement, session);
}

/**
 * Hands everything over; with a fault, it ends everything instead.
 *
 * INVARIANT: last of all, when the record and what post needs are written: a fault before leaves nothing behind that
 * nobody clears.
 */
async function passOn(
  { guard, fault, writeFiles, handover }: HandedOut,
  reported: Reported,
  { session, end, isScript }: Pick<Reporting, 'session' | 'end'> & { readonly isScript: boolean },
): Promise<void> {
  try {
    for (const [name, value] of Object.entries(guard?.variables ?? {})) reported.runner.exportVariable(name, value);
    if (fault !== undefined) await (await import('./end-of-main.ts')).endAllNow(reported, end);
    // files are of use to those only who are told where they are
    if (['env', 'profile'].includes(session.facts.inputs.export) || isScript)
      writeFiles(reported.state.record?.path ?? '');
    handover.handOver();
  } catch (error) {
    await (await import('./end-of-main.ts')).endAllNow(reported, end);
    throw error;
  }
}

/**
 * Revokes at once what nothing depends on any longer, while the rest is still being reported, such as a login that has
 * read what it was for.
 */
function revokeIdle(
  credentials: readonly Credential[],
  session: Session,
  end: RevokeEffects,
): Promise<readonly Ended[]> | undefined {
  const idle = credentials.filter(
    ({ revocation, kept }) => revocation !== undefined && kept !== undefined && kept.revocation === undefined,
  );
  if (idle.length === 0) return undefined;
  const ended = import('./revoke-all.ts').then(
    async ({ revokeAll }) =>
      await revokeAll(
        endsOf(idle),
        {
          ...unreported([], session.facts, proxiesOf(end.env)),
          patience: EARLY_REVOKE_MS,
          send: session.transport.send,
        },
        end,
      ),
  );
  ended.catch(() => undefined);
  return ended;
}
