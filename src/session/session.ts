import type { Credential } from '../credentials/credential.ts';
import { createRunner, type Runner } from '../github/runner.ts';
import type { InstalledGuard } from '../guard/install.ts';
import type { Allow } from '../policy/decision.ts';
import { type Handover, misleadingNotes, NOTHING, prepareHandover } from './export.ts';
import { type Gift, type Gifts, giftsOf } from './gifts.ts';
import { type Allowed, issueCredentials } from './issue.ts';
import { prepareExchange } from './prepare.ts';
import { judge, type Judgement } from './judge.ts';
import type { Effects, Launched } from './launch.ts';

/** What is handed to the job, or why it is not. */
interface Outcome {
  readonly credentials: readonly Credential[];
  readonly handover: Handover;
  /** What the guarded script gets. */
  readonly gifts: readonly Gift[];
  /** Folder of the credentials' files. */
  readonly folder: string | undefined;
  /** Writes them. */
  readonly writeFiles: () => void;
  readonly guard: InstalledGuard | undefined;
  readonly notes: readonly string[];
  readonly fault: { readonly title: string; readonly message: string } | undefined;
}

const NO_GIFTS: Gifts = { gifts: [], folder: undefined, notes: [], write: () => undefined };

/** Decides, issues what the grant gives, reports, and runs the guarded script if there is one. Gives the exit code of the step. */
export async function runSession(flights: Launched, effects: Effects, write: (line: string) => void): Promise<number> {
  const runner = createRunner(effects.env, write);
  void flights.token.then(runner.mask, () => undefined);
  // a script that cannot be started is told before anything is spent or issued
  const script = flights.inputs.guarded === undefined ? undefined : (await import('./guarded-step.ts')).prepareStep(flights.inputs.guarded, effects);
  const judged = await judge(flights, prepareExchange(flights));
  const judgement = await spendUse(judged, flights);
  const { credentials, handover, gifts, folder, writeFiles, guard, notes, fault } = await handOut(judgement, flights, effects, runner);
  const { conclude } = await import('./conclude.ts');
  const { code, state } = await conclude({ judgement, credentials, variables: handover.variables, files: guard?.files ?? [], folder, notes, fault }, flights, runner);
  // INVARIANT: last of all, when the record and what post needs are written: a fault before leaves nothing behind that nobody clears
  for (const [name, value] of Object.entries(guard?.variables ?? {})) runner.exportVariable(name, value);
  if (fault !== undefined) await (await import('./take-back.ts')).takeBack(state, { ...effects, now: judgement.now, write });
  if (flights.inputs.export !== 'none' || script !== undefined) writeFiles();
  handover.handOver();
  if (script === undefined || code !== 0) return code;
  return script({ credentials: gifts, state, variables: guard?.variables ?? {}, now: judgement.now, write });
}

/** Issues the credentials and, while the cloud answers, sets the guard; a fault leaves the job with neither. */
async function handOut(judgement: Judgement, flights: Launched, effects: Effects, runner: Runner): Promise<Outcome> {
  let credentials: readonly Credential[] = [];
  let guarding: Promise<InstalledGuard | undefined> | undefined;
  const setGuardOnce = async (): Promise<InstalledGuard | undefined> => (guarding ??= guardFor(judgement, flights, effects));
  try {
    let gifts: Gifts = NO_GIFTS;
    if (mayIssue(judgement, flights) && judgement.policy?.ok === true) {
      const allowed: Allowed = { decision: judgement.decision, policy: judgement.policy.value, grants: judgement.grants };
      const meanwhile = (): void => void setGuardOnce().catch(() => undefined);
      const issued = await issueCredentials(allowed, flights, { ...effects, now: judgement.now, meanwhile }, runner.mask);
      // what was issued is on record, even where it is not handed over
      credentials = issued.entries.map(({ credential }) => credential);
      if (issued.fault !== undefined) throw issued.fault;
      gifts = giftsOf(issued.entries, flights.context.temp);
    }
    const guard = await setGuardOnce();
    const mode = flights.inputs.export;
    const notes = [...gifts.notes, ...misleadingNotes(gifts.gifts, mode, effects.env)];
    return { credentials, guard, notes, handover: prepareHandover(gifts.gifts, mode, runner), gifts: gifts.gifts, folder: gifts.folder, writeFiles: gifts.write, fault: undefined };
  } catch (error) {
    // the job ends here: it needs no guard, and must not keep half of one
    const guard = await guarding?.catch(() => undefined);
    if (guard !== undefined) (await import('../guard/install.ts')).removeGuard(guard.files, effects.env);
    return { credentials, guard: undefined, notes: [], handover: NOTHING, gifts: [], folder: undefined, writeFiles: NO_GIFTS.write, fault: explain(error) };
  }
}

async function guardFor(judgement: Judgement, flights: Launched, effects: Effects): Promise<InstalledGuard | undefined> {
  if (!isGuarded(judgement, flights)) return undefined;
  const { setGuard } = await import('./set-guard.ts');
  return setGuard(judgement, flights, effects);
}

/** Only where a run is allowed, and where the workflow or the policy asks for it. */
function isGuarded({ decision, policy }: Judgement, { inputs }: Launched): boolean {
  return decision.decision === 'allow' && inputs.mode === 'enforce' && (inputs.guard === 'enforce' || (policy?.ok === true && policy.value.guard === 'enforce'));
}

/** INVARIANT: only an allow, only in `enforce` mode: an audit never issues anything. */
function mayIssue(judgement: Judgement, flights: Launched): judgement is Judgement & { readonly decision: Allow } {
  return judgement.decision.decision === 'allow' && flights.inputs.mode === 'enforce' && flights.inputs.credentials.length > 0;
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

function explain(error: unknown): { readonly title: string; readonly message: string } {
  const message = error instanceof Error ? error.message : String(error);
  const hint = error instanceof Error && 'hint' in error && typeof error.hint === 'string' ? `\n${error.hint}` : '';
  return { title: 'The credentials could not be issued', message: `${message}${hint}` };
}
