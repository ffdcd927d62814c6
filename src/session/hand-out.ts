import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import type { Credential } from '../credentials/credential.ts';
import { faultIn } from '../errors/gate-error.ts';
import type { Runner } from '../github/runner.ts';
import type { InstalledGuard } from '../guard/install.ts';
import type { Allow } from '../policy/decision.ts';
import { type Handover, misleadingNotes, NO_HANDOVER, prepareHandover } from './export.ts';
import { type JobCredential, type JobCredentials, jobCredentials } from './job-credentials.ts';
import { type Allowed, type Issue, issueCredentials, type IssuedEntry, type IssueEffects } from './issue.ts';
import type { Judgement } from './judge.ts';
import type { Effects, Session } from './start-requests.ts';
import { renewalCommand } from './renewal/command-line.ts';
import { proxiesOf, savedCredentials, unreported, writeState } from './state.ts';

/** What is handed to the job, or why it is not. */
export interface HandedOut {
  readonly credentials: readonly Credential[];
  readonly handover: Handover;
  /** What the guarded script gets. */
  readonly jobCredentials: readonly JobCredential[];
  /** Folder of the credentials' files. */
  readonly folder: string | undefined;
  /** Writes them; renewals are put on the record that is named. */
  readonly writeFiles: (record: string) => void;
  readonly guard: InstalledGuard | undefined;
  readonly notes: readonly string[];
  readonly fault: { readonly title: string; readonly message: string } | undefined;
}

/** What handing out needs besides: what was asked ahead. */
type HandOutEffects = Effects &
  Pick<IssueEffects, 'offer'> & { readonly noted: ((credential: Credential) => void) | undefined };

/** Issues the credentials and, while the cloud answers, sets the guard; a fault leaves the job with neither. */
export async function handOut(
  judgement: Judgement,
  session: Session,
  effects: HandOutEffects,
  runner: Runner,
): Promise<HandedOut> {
  let issued: Issue = { entries: [], fault: undefined };
  let guarding: Promise<InstalledGuard | undefined> | undefined;
  const setGuardOnce = async (): Promise<InstalledGuard | undefined> =>
    (guarding ??= guardFor(judgement, session, effects));
  const folder = join(session.facts.context.temp, `grantgate-credentials-${randomUUID()}`);
  // what was issued is on record, even where it is not handed over
  const credentials = (): readonly Credential[] => issued.entries.map(({ credential }) => credential);
  try {
    // INVARIANT: break-glass access is never renewed, and neither is what was issued for it
    const isEmergency = judgement.decision.decision === 'allow' && judgement.decision.emergency !== undefined;
    const surroundings = { now: judgement.now, runner, folder, setGuardOnce, isEmergency };
    issued = await issueFor(judgement, session, issueEffects(effects, session, surroundings), runner.mask);
    if (issued.fault !== undefined) throw issued.fault;
    const guard = await setGuardOnce();
    const given = await givenFor(issued.entries, { judgement, session, folder }, effects.env, runner);
    return { ...given, credentials: credentials(), guard, fault: undefined };
  } catch (error) {
    // the job ends here: it needs no guard, and must not keep half of one
    const guard = await guarding?.catch(() => undefined);
    if (guard !== undefined) (await import('../guard/remove.ts')).removeGuard(guard.files, effects.env);
    return { ...NOTHING_GIVEN, credentials: credentials(), guard: undefined, fault: explainIssueFault(error) };
  }
}

async function issueFor(
  judgement: Judgement,
  session: Session,
  effects: IssueEffects,
  mask: (secret: string) => void,
): Promise<Issue> {
  if (!mayIssue(judgement, session) || judgement.policy?.ok !== true) return { entries: [], fault: undefined };
  const { decision, policy, grants } = judgement;
  const allowed: Allowed = { decision, policy: policy.value, grants };
  return await issueCredentials(allowed, session, effects, mask);
}

/** What is given to later steps and to the script. */
type GivenToJob = Pick<HandedOut, 'notes' | 'handover' | 'jobCredentials' | 'folder' | 'writeFiles'>;

const NOTHING_GIVEN: GivenToJob = {
  notes: [],
  handover: NO_HANDOVER,
  jobCredentials: [],
  folder: undefined,
  writeFiles: () => undefined,
};

async function givenFor(
  entries: readonly IssuedEntry[],
  ground: Ground,
  env: Effects['env'],
  runner: Runner,
): Promise<GivenToJob> {
  const { guarded, export: asked } = ground.session.facts.inputs;
  // a profile is gone with the script
  const mode = asked === 'profile' && guarded !== undefined ? 'none' : asked;
  const forJob = jobCredentials(entries, ground.folder);
  const writeFiles = await filesWriter(forJob, entries, ground);
  const notes = [...forJob.notes, ...misleadingNotes(forJob.credentials, mode, env)];
  return {
    notes,
    handover: prepareHandover(forJob.credentials, mode, runner),
    jobCredentials: forJob.credentials,
    folder: forJob.folder,
    writeFiles,
  };
}

interface Ground {
  readonly judgement: Judgement;
  readonly session: Session;
  readonly folder: string;
}

/** Writes the files of the credentials, and what renewals need where anything renews itself. */
async function filesWriter(
  forJob: JobCredentials,
  entries: readonly IssuedEntry[],
  { judgement, session, folder }: Ground,
): Promise<(record: string) => void> {
  const renewing = entries.filter(({ credential }) => credential.renews === true);
  if (renewing.length === 0) return forJob.write;
  const { writeRenewalRequest } = await import('./renewal/request.ts');
  return (record) => {
    forJob.write();
    writeRenewalRequest(folder, judgement, session, renewing, record);
  };
}

interface Surroundings {
  readonly now: () => number;
  readonly runner: Runner;
  readonly folder: string;
  readonly setGuardOnce: () => Promise<unknown>;
  readonly isEmergency: boolean;
}

function issueEffects(
  effects: HandOutEffects,
  { facts: { inputs, context } }: Session,
  { now, runner, folder, setGuardOnce, isEmergency }: Surroundings,
): IssueEffects {
  // what an exchange began with, and what came of it, by the same name
  const early = new Map<string, Credential>();
  return {
    ...effects,
    now,
    meanwhile: () => void setGuardOnce().catch(() => undefined),
    issued: (credential) => {
      effects.noted?.(credential);
      early.set(`${credential.provider} ${credential.name}`, credential);
      // should the job be cancelled before all is reported, post finds what there is to revoke
      if (credential.revocation !== undefined)
        runner.saveState(
          writeState(
            unreported(
              savedCredentials([...early.values()], { isWatched: inputs.guarded !== undefined, isEarly: true }),
              { inputs, context },
              proxiesOf(effects.env),
            ),
          ),
        );
    },
    ...(inputs.export === 'profile' && !isEmergency
      ? { command: (name: string) => renewalCommand({ node: effects.nodePath, script: effects.script }, folder, name) }
      : {}),
  };
}

async function guardFor(judgement: Judgement, session: Session, effects: Effects): Promise<InstalledGuard | undefined> {
  if (!needsGuard(judgement, session)) return undefined;
  const { setGuard } = await import('./set-guard.ts');
  return await setGuard(judgement, session, effects);
}

/** Only where a run is allowed, and where the workflow or the policy asks for it. */
function needsGuard({ decision, policy }: Judgement, { facts: { inputs } }: Session): boolean {
  return (
    decision.decision === 'allow' &&
    inputs.mode === 'enforce' &&
    (inputs.guard === 'enforce' || (policy?.ok === true && policy.value.guard === 'enforce'))
  );
}

/** INVARIANT: only an allow, only in `enforce` mode: an audit never issues anything. */
function mayIssue(judgement: Judgement, session: Session): judgement is Judgement & { readonly decision: Allow } {
  return (
    judgement.decision.decision === 'allow' &&
    session.facts.inputs.mode === 'enforce' &&
    session.facts.inputs.credentials.length > 0
  );
}

function explainIssueFault(error: unknown): { readonly title: string; readonly message: string } {
  const { message, hint } = faultIn(error);
  return {
    title: 'The credentials could not be issued',
    message: `${message}${hint === undefined ? '' : `\n${hint}`}`,
  };
}
