import type { Credential } from '../credentials/credential.ts';
import { createRunner } from '../github/runner.ts';
import type { Allow } from '../policy/decision.ts';
import { type Handover, misleadingNotes, prepareHandover } from './export.ts';
import { issueCredentials } from './issue.ts';
import { prepareExchange } from './prepare.ts';
import { judge, type Judgement } from './judge.ts';
import type { Effects, Launched } from './launch.ts';

/** Decides, issues what the grant gives, and reports. Gives the exit code of the step. */
export async function runSession(flights: Launched, effects: Effects, write: (line: string) => void): Promise<number> {
  const runner = createRunner(effects.env, write);
  void flights.token.then(runner.mask, () => undefined);
  const judged = await judge(flights, prepareExchange(flights));
  const judgement = await spendUse(judged, flights);
  let credentials: readonly Credential[] = [];
  let handover: Handover | undefined;
  let notes: readonly string[] = [];
  let fault: { readonly title: string; readonly message: string } | undefined;
  try {
    if (mayIssue(judgement, flights) && judgement.policy?.ok === true) {
      const issued = await issueCredentials(judgement.decision, judgement.policy.value, flights, { ...effects, now: judgement.now }, runner.mask);
      // what was issued is on record, even where it is not handed over
      credentials = issued.credentials;
      if (issued.fault !== undefined) throw issued.fault;
      notes = misleadingNotes(credentials, flights.inputs.export, effects.env);
      handover = prepareHandover(credentials, flights.inputs.export, runner);
    }
  } catch (error) {
    fault = explain(error);
  }
  const { conclude } = await import('./conclude.ts');
  const code = await conclude({ judgement, credentials, variables: handover?.variables ?? [], notes, fault }, flights, runner);
  // INVARIANT: last of all, when the record and what post needs are written: a fault before leaves nothing behind that nobody clears
  handover?.handOver();
  return code;
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
