import { FactError, faultOf, IdentityError } from '../github/fact-error.ts';
import { type AccessFiles } from '../github/policy-query.ts';
import { type Decision, failure } from '../policy/decision.ts';
import type { BreakGlassEvidence } from '../policy/break-glass/evidence.ts';
import { emergencyFiles } from '../policy/break-glass/emergency-grant.ts';
import { mayBeEmergency } from '../policy/break-glass/may-be-emergency.ts';
import { decide } from '../policy/decide.ts';
import type { DecisionRequest } from '../policy/decision-request.ts';
import type { Provenance } from '../policy/evidence.ts';
import { isSameName } from '../policy/fold.ts';
import { type GrantFile } from '../policy/grant.ts';
import type { Policy, PolicyFile } from '../policy/policy.ts';
import { type Run, RunError } from '../policy/run.ts';
import { shortlist } from '../policy/shortlist.ts';
import { type AskedAhead, askEarly, gatherEvidence, type Gathered, withoutOwnUses } from './gather.ts';
import { freezesIn, freezesInForce } from '../policy/tags.ts';
import { nothing, toEvidence } from './evidence-of.ts';
import { stateOfTags, type TagState, uncounted, unkeptPlaces } from './tag-state.ts';
import { establish, type Established } from './establish.ts';
import type { Session } from './start-requests.ts';
import { refusal, refusalAfter } from './refusal.ts';
import { confirmed } from './delegation/confirmed.ts';
import { askPeople } from './delegation/people-evidence.ts';
import { askPeopleFile } from './people-file.ts';
import { onceOnly, spendingOf } from './delegation/spend.ts';
import { askPolicyHistory } from './policy-history.ts';
import type { Sources } from './sources.ts';
import { type Grounds, reportSteps, stepChecks, strictest } from '../workflow/judge/check-steps.ts';
import { turn } from './turn.ts';
import type { StepReport } from '../workflow/judge/step-report.ts';
import type { Survey } from '../workflow/survey.ts';

/** A decision and what it was made from. */
export interface Judgement {
  readonly decision: Decision;
  readonly home: string;
  readonly files: AccessFiles | undefined;
  readonly policy: PolicyFile;
  /** The grants that were looked at. */
  readonly grants: readonly GrantFile[];
  readonly provenance: ReadonlyMap<string, Provenance>;
  /** Further names of the people of the run, where a person is revoked. */
  readonly names?: readonly string[];
  /** SHA-256 of the token, hexadecimal. */
  readonly tokenSha256: string | undefined;
  /** Uses of the grant that are spent already. */
  readonly spent: number;
  /** `max-uses` of the grant that decided. */
  readonly maxUses: number | undefined;
  /** What was read of access in an emergency, where that was looked at. */
  readonly breakGlass?: BreakGlassEvidence;
  /** What is to be said about the gate's tags. */
  readonly tags?: TagState;
  /** What reading the later steps found; absent when they were not read. */
  readonly steps?: StepReport | undefined;
  /** GitHub's time now, milliseconds since 1970; the runner's where GitHub's is not known. */
  readonly now: () => number;
}

/** What is got ready for an exchange while facts are still on their way. Nothing is issued by it. */
export interface Preparation {
  /** Called with policy and grants before anything is verified. */
  readonly glimpse: (sources: Sources) => void;
  /** Called when one grant looks good, while its evidence is fetched. */
  readonly prepare: (policy: Policy, roles: readonly string[], run: Run, now: () => number) => void;
}

/**
 * Verifies who runs and decides. Every fault becomes a refusal with its reason.
 *
 * INVARIANT: no path leads from a fault to an allow.
 */
export async function judge(session: Session, preparation: Preparation): Promise<Judgement> {
  let established: Established | undefined;
  let ahead: AskedAhead | undefined;
  try {
    established = await establish(session, (sources) => {
      const early = askEarly(session, sources);
      ahead = askAhead(session, sources, early);
      preparation.glimpse(sources);
    });
    return await decideOn(
      session,
      established,
      preparation,
      ahead?.commit === established.files.commit
        ? aheadFor(established, ahead)
        : askAhead(session, established, undefined),
    );
  } catch (error) {
    if (error instanceof IdentityError || error instanceof RunError)
      return refusedBy('identity-unverified', error, session, established);
    if (error instanceof FactError) return refusedBy('undecidable', error, session, established);
    throw error;
  }
}

/**
 * Decides about a run that is not there, of which nobody proved who it is: good for an answer, never for going on. Its
 * later steps are not read.
 * @throws FactError when something could not be read
 */
export async function judgeUnstarted(session: Session, known: Established): Promise<Judgement> {
  const preparation = { glimpse: () => undefined, prepare: () => undefined };
  return await decideOn(
    session,
    { ...known, policy: withoutPreflight(known.policy) },
    preparation,
    askAhead(session, known, undefined),
  );
}

function withoutPreflight(file: PolicyFile): PolicyFile {
  if (file?.ok !== true) return file;
  const { preflight: _, ...value } = file.value;
  return { ok: true, value };
}

function askAhead(session: Session, sources: Sources, early: AskedAhead['early']): AskedAhead {
  const history = askPolicyHistory(session, sources);
  const people = askPeopleFile(session, sources);
  // heard by whoever needs them
  for (const asked of [history, people]) asked.catch(() => undefined);
  return { commit: sources.files.commit, early, history, people };
}

/** Of what was asked ahead, what is not about the grants of a tool that names somebody. */
function aheadFor({ delegating }: Established, ahead: AskedAhead): AskedAhead {
  return delegating === undefined ? ahead : { ...ahead, early: undefined };
}

function refusedBy(
  reason: 'identity-unverified' | 'undecidable',
  error: IdentityError | FactError | RunError,
  session: Session,
  established: Established | undefined,
): Judgement {
  const fault = faultOf(error);
  const check =
    reason === 'undecidable' ? failure(reason, { kind: 'fault', fault }) : failure('identity-unverified', { fault });
  return {
    decision: refusal(check, established?.run, session.facts.context),
    home: established?.files.repository ?? session.facts.inputs.policyRepository,
    files: established?.files,
    policy: established?.policy,
    grants: [],
    provenance: new Map(),
    tokenSha256: established?.tokenSha256,
    spent: 0,
    maxUses: undefined,
    now: established?.githubNow ?? session.transport.now,
  };
}

/** What is asked of a decision, but for whose run it is. */
function requestFor({ facts: { inputs } }: Session, home: string): (run: Run) => DecisionRequest {
  const { role, grant } = inputs;
  return (run) => ({
    run,
    home,
    ...(role === undefined ? {} : { role }),
    ...(grant === undefined ? {} : { grant }),
  });
}

async function decideOn(
  session: Session,
  known: Established,
  preparation: Preparation,
  ahead: AskedAhead,
): Promise<Judgement> {
  const { files, policy, grants, identity } = known;
  const { role } = session.facts.inputs;
  const now = identity.issuedAt;
  const request = requestFor(session, files.repository);
  if (policy?.ok !== true) return decideWith(known, grants, nothing(known.run), known.run, request);
  const people = askPeople(session, known, policy.value, ahead.people);
  // heard by whoever needs it
  people.catch(() => undefined);
  const wanted = grants.filter((file) => role === undefined || !file.ok || file.grant.role === role);
  const list = shortlist(wanted, { policy: policy.value, run: known.run, now, home: files.repository });
  if (list.hopeful && freezesInForce(freezesIn(files.tags), policy.value.lifted).length === 0)
    preparation.prepare(policy.value, [...new Set(list.grants.map((entry) => entry.role))], known.run, known.githubNow);
  const gathering = gatherEvidence(session, known, policy.value, list.grants, ahead);
  gathering.catch(() => undefined);
  const mode = strictest(session.facts.inputs.preflight, policy.value.preflight);
  const read = async (): Promise<Steps | undefined> =>
    mode === 'off' ? undefined : surveyLaterSteps(session, known, policy.value, mode);
  // while GitHub looks up the evidence; a run that is refused anyway does without
  const early = list.hopeful || files.teamFiles.length > 0 ? await read() : undefined;
  const spend = spendingOf(session, known);
  if (list.hopeful) void spend?.();
  const gathered = withoutOwnUses({ ...(await gathering), ...(await people) }, session);
  const all = [...grants, ...gathered.teamGrants];
  const run = await confirmed(known, gathered.run);
  const judged = await onceOnly(decideWith(known, all, gathered, run, request, early), session, spend);
  const asked = mayBeEmergency(judged.decision, policy.value)
    ? await (
        await import('./emergency/ask-emergency.ts')
      ).askEmergency(session, known, { ...gathered, run }, policy.value)
    : undefined;
  // INVARIANT: where steps are to be looked at, no run is allowed before they were
  if (asked !== undefined) return decideWith(known, all, asked, asked.run, request, early ?? (await read()));
  return early !== undefined || mode === 'off' || judged.decision.decision === 'deny'
    ? judged
    : await onceOnly(decideWith(known, all, gathered, run, request, await read()), session, spend);
}

/** The steps as read, and what they are judged on. */
interface Steps {
  readonly survey: Survey;
  readonly mode: 'enforce' | 'warn';
  readonly grounds: Grounds;
}

async function surveyLaterSteps(
  session: Session,
  known: Established,
  policy: Policy,
  mode: Steps['mode'],
): Promise<Steps> {
  // reading is one long stretch of work: what was asked just before is on its way first
  await turn();
  const { surveySteps } = await import('./survey.ts');
  const { files, run } = known;
  const isHome = isSameName(files.repository, run.repository);
  const defaultBranch = isHome ? files.branch : undefined;
  return {
    survey: await surveySteps(session, known, policy, defaultBranch),
    mode,
    grounds: { policy, run, home: files.repository, defaultBranch },
  };
}

function decideWith(
  known: Established,
  grants: readonly GrantFile[],
  gathered: Gathered,
  run: Run,
  request: (run: Run) => DecisionRequest,
  reading?: Steps,
): Judgement {
  const { files, policy, identity, tokenSha256 } = known;
  const evidence = toEvidence(gathered, grants, files);
  const steps =
    reading === undefined || reading.mode === 'warn' ? undefined : stepChecks(reading.survey, reading.grounds);
  const decision = decide(
    policy,
    grants,
    evidence,
    { ...request(run), ...(steps === undefined ? {} : { steps }) },
    identity.issuedAt,
  );
  const shown = [...grants, ...filesOfEmergencies(gathered, policy, run)];
  return {
    steps:
      reading === undefined ? undefined : reportSteps(reading.survey, reading.mode, decision, shown, reading.grounds),
    decision: countable(decision, grants, gathered),
    home: files.repository,
    files,
    policy,
    tags: stateOfTags(files.tags, policy, gathered.keeping),
    grants: shown,
    ...(gathered.breakGlass === undefined ? {} : { breakGlass: gathered.breakGlass }),
    provenance: evidence.provenance,
    ...(evidence.names === undefined ? {} : { names: evidence.names }),
    tokenSha256,
    spent: decision.decision === 'allow' ? (evidence.uses.get(decision.grant) ?? 0) : 0,
    maxUses: maxUsesOf(decision, grants),
    now: known.githubNow,
  };
}

function maxUsesOf(decision: Decision, grants: readonly GrantFile[]): number | undefined {
  const file = grants.find((entry) => entry.id === decision.grant);
  return file?.ok === true ? file.grant['max-uses'] : undefined;
}

/** What was asked for in emergencies, as files are. */
function filesOfEmergencies({ breakGlass }: Gathered, policy: PolicyFile, run: Run): readonly GrantFile[] {
  return breakGlass === undefined || policy?.ok !== true ? [] : emergencyFiles(breakGlass.issues, policy.value, run);
}

/** INVARIANT: uses are only counted where the tags that count them cannot be deleted. */
function countable(decision: Decision, grants: readonly GrantFile[], gathered: Gathered): Decision {
  if (decision.decision !== 'allow') return decision;
  if (decision.emergency !== undefined) {
    const unkept = unkeptPlaces(gathered.keeping);
    return unkept === undefined ? decision : refusalAfter(decision, failure('undecidable', unkept));
  }
  if (maxUsesOf(decision, grants) === undefined) return decision;
  const doubt = uncounted(
    gathered.keeping,
    gathered.candidates.find((entry) => entry.id === decision.grant)?.usesBlocked,
  );
  return doubt === undefined ? decision : refusalAfter(decision, failure('undecidable', doubt));
}
