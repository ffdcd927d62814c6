import { type CandidateEvidence, type EvidenceAnswer, readEvidence } from '../github/evidence-answer.ts';
import { type Candidate, candidateVariables, evidenceQuery } from '../github/evidence-query.ts';
import { faultOf } from '../github/fact-error.ts';
import { addAuthority } from '../github/reviewers.ts';
import {
  type AccessFiles,
  readHolderTagsAnswer,
  HOLDER_TAGS_QUERY,
  holderTagVariables,
  type SourceFile,
} from '../github/policy-query.ts';
import { fetchTeams, NO_TEAMS, type TeamsOf } from '../github/teams.ts';
import { isApp } from '../policy/account.ts';
import type { BreakGlassEvidence } from '../policy/break-glass/evidence.ts';
import type { PolicyHistory, Provenance } from '../policy/evidence.ts';
import type { Fault } from '../policy/fault.ts';
import { isSameName } from '../policy/fold.ts';
import type { Grant, GrantFile } from '../policy/grant.ts';
import type { Policy } from '../policy/policy.ts';
import { holderOf } from '../policy/holder.ts';
import { actorOf, hasNoAccount, triggeringOf } from '../policy/principal.ts';
import type { Run } from '../policy/run.ts';
import type { TagKeeping } from '../policy/tag-rules.ts';
import { joinTags, NO_TAGS, type SeenTags } from '../policy/tags.ts';
import type { Established } from './establish.ts';
import { followOf } from './follow.ts';
import { askAccounts, askLinked, type Linked } from './linked-people.ts';
import type { Session } from './start-requests.ts';
import { readGrant, type Sources } from './sources.ts';

/** Most grants asked about in one request, each along a hundred commits; more go in parallel. */
const BATCH_GRANTS = 5;

/** Everything the evidence is made of. */
export interface Gathered {
  readonly candidates: readonly CandidateEvidence[];
  readonly teamGrants: readonly GrantFile[];
  readonly provenance: ReadonlyMap<string, Provenance>;
  readonly policy: PolicyHistory;
  /** How the file of people came to be, where it says who this is. */
  readonly people?: Provenance;
  readonly peopleUnavailable?: Fault;
  /** Further names of the people of the run, where a person is revoked. */
  readonly names?: readonly string[];
  /** Tags that revoke. */
  readonly tags: SeenTags;
  /** The accounts of the run were looked for among those that are revoked, even where there are too many to read. */
  readonly areAccountsAsked?: true;
  /** Whether rulesets keep the gate's tags; absent when it was not asked. */
  readonly keeping: TagKeeping | undefined;
  readonly teamsUnknown: Fault | undefined;
  /** Access in an emergency, where that was looked at. */
  readonly breakGlass?: BreakGlassEvidence;
  /** The run with the teams of its people, where they were asked. */
  readonly run: Run;
}

/** Evidence that was asked for before it was verified who runs. */
export interface EarlyEvidence {
  /** Ids of the grants it is about. */
  readonly ids: ReadonlySet<string>;
  readonly answer: Promise<EvidenceAnswer>;
}

/** Most grants of one's own whose evidence is asked for before it is known which of them may count. */
const MAX_EARLY_GRANTS = 3;

/**
 * Asks for the evidence of the principal's few grants as soon as they are read. Decides nothing: what it answers is
 * used only for grants that are found worth it.
 */
export function askEarly(session: Session, { files, policy, grants, evidence }: Sources): EarlyEvidence | undefined {
  const { role } = session.facts.inputs;
  const asked = grants.flatMap((file) =>
    file.ok && (role === undefined || file.grant.role === role) ? [file.grant] : [],
  );
  if (evidence !== undefined || policy?.ok !== true || asked.length === 0 || asked.length > MAX_EARLY_GRANTS)
    return undefined;
  const answer = askOwn(session, files, asked);
  // a fault is heard by whoever needs the answer
  answer.catch(() => undefined);
  return { ids: new Set(asked.map(({ id }) => id)), answer };
}

/** What was asked early, about these grants and no others: a decision must not depend on what happened to be asked. */
function earlyAbout(grants: readonly Grant[], early: EarlyEvidence | undefined): Promise<EvidenceAnswer> | undefined {
  const ids = new Set(grants.map(({ id }) => id));
  if (early === undefined || ![...ids].every((id) => early.ids.has(id))) return undefined;
  return early.answer.then((answer) => ({ ...answer, candidates: answer.candidates.filter(({ id }) => ids.has(id)) }));
}

/** What was asked for as soon as policy and grants were there. */
export interface AskedAhead {
  /** Commit that it is about. */
  readonly commit: string;
  readonly early: EarlyEvidence | undefined;
  readonly history: Promise<PolicyHistory>;
  /** The file of people, where it says who somebody is or who is revoked. */
  readonly people: Promise<SourceFile | undefined>;
}

interface GatheredTeams {
  readonly actor?: TeamsOf;
  readonly triggering?: TeamsOf;
  readonly unknown?: Fault;
}

/**
 * The second round trip: evidence of the shortlisted grants, beside it team membership where team grants exist; a third
 * for the files of the principal's teams and for what reviewers may do.
 * @throws FactError when the evidence cannot be read
 */
export async function gatherEvidence(
  session: Session,
  known: Established,
  policy: Policy,
  grants: readonly Grant[],
  { early, history, people }: AskedAhead,
): Promise<Gathered> {
  const [own, teams, presser, linked, accounts] = await Promise.all([
    known.evidence ?? earlyAbout(grants, early) ?? askOwn(session, known.files, grants),
    askMembership(session, known),
    askPresser(session, known),
    askLinked(session, known, people),
    askAccounts(session, known),
  ]);
  const home = known.files.repository;
  const run = withTeams(known.run, teams);
  const [reviewed, theirs] = await Promise.all([
    addAuthority(session.transport.api, policy, home, provenanceById(own)),
    askTeamFiles(session, known, teams),
  ]);
  const theirReviewed =
    theirs.candidates.length === 0
      ? new Map<string, Provenance>()
      : await addAuthority(session.transport.api, policy, home, provenanceById(theirs));
  const where = `${session.facts.inputs.policyPath}/`;
  return {
    candidates: [...own.candidates, ...theirs.candidates],
    teamGrants: theirs.candidates
      .flatMap((entry) => (entry.file === undefined ? [] : [readGrant(entry.file, where)]))
      .filter((file) => file !== undefined),
    provenance: new Map([...reviewed, ...theirReviewed]),
    policy: await history,
    tags: joinTags([own.tags, theirs.tags, presser, linked.tags, accounts]),
    areAccountsAsked: true,
    keeping: own.keeping ?? theirs.keeping,
    teamsUnknown: teams.unknown,
    ...learntOf(linked),
    run,
  };
}

function learntOf({ names, unavailable }: Linked): Pick<Gathered, 'names' | 'peopleUnavailable'> {
  return {
    ...(names === undefined ? {} : { names }),
    ...(unavailable === undefined ? {} : { peopleUnavailable: unavailable }),
  };
}

function withTeams(run: Run, { actor, triggering }: GatheredTeams): Run {
  return {
    ...run,
    ...(actor === undefined ? {} : { actor_teams: actor.names, actor_team_ids: actor.ids }),
    ...(triggering === undefined
      ? {}
      : { triggering_actor_teams: triggering.names, triggering_actor_team_ids: triggering.ids }),
  };
}

/** How files came to be, by their ids. */
export function provenanceById(answer: EvidenceAnswer): ReadonlyMap<string, Provenance> {
  return new Map(answer.candidates.map((entry) => [entry.id, entry.provenance]));
}

async function askOwn(session: Session, files: AccessFiles, grants: readonly Grant[]): Promise<EvidenceAnswer> {
  const sources = new Map(files.grants.map((file) => [file.path.replace(/\.yml$/, ''), file]));
  const root = `${session.facts.inputs.policyPath}/grants/`;
  const candidates = grants.map((grant) => ({
    id: grant.id,
    path: `${root}${grant.id}.yml`,
    oid: sources.get(grant.id)?.oid ?? '',
    uses: grant['max-uses'] !== undefined,
  }));
  return await askEvidence(session, files, candidates);
}

/** Asks how some files came to be, and for the tags that concern them. @throws FactError */
export async function askEvidence(
  session: Session,
  files: AccessFiles,
  candidates: readonly Candidate[],
): Promise<EvidenceAnswer> {
  const batches = Array.from({ length: Math.ceil(candidates.length / BATCH_GRANTS) }, (_, index) =>
    candidates.slice(index * BATCH_GRANTS, (index + 1) * BATCH_GRANTS),
  );
  const [owner = '', name = ''] = files.repository.split('/');
  const answers = await Promise.all(
    batches.map(async (batch) => {
      const { data } = await session.transport.api.query(evidenceQuery(batch), {
        owner,
        name,
        oid: files.commit,
        ...candidateVariables(batch),
      });
      return await readEvidence(data, batch, followOf(session));
    }),
  );
  return {
    candidates: answers.flatMap((answer) => answer.candidates),
    tags: joinTags(answers.map(({ tags }) => tags)),
    keeping: answers[0]?.keeping,
  };
}

/** Membership is asked only where team grants exist; an app is in no team. */
async function askMembership(session: Session, known: Established): Promise<GatheredTeams> {
  const named = session.facts.named?.id.startsWith('teams/') === true;
  if (isApp(actorOf(known.run)) || hasNoAccount(known.run) || (known.files.teamFiles.length === 0 && !named))
    return { actor: NO_TEAMS, triggering: NO_TEAMS };
  const { actor, triggering_actor: triggering } = known.run;
  const organisation = known.files.repository.split('/')[0] ?? '';
  try {
    // what was asked with the first requests is about the account of the dispatch, which may be a tool's
    const early = triggering === actor && known.delegating === undefined ? session.pending.teams : undefined;
    const teams = await (early ?? fetchTeams(session.transport.api, organisation, [...new Set([actor, triggering])]));
    return {
      actor: teams.get(actor) ?? NO_TEAMS,
      triggering: isApp(triggeringOf(known.run)) ? NO_TEAMS : (teams.get(triggering) ?? NO_TEAMS),
    };
  } catch (error) {
    return { unknown: faultOf(error) };
  }
}

/** Tags that revoke all of whoever pressed the button, where that is somebody else. */
async function askPresser({ transport }: Session, { files, run }: Established): Promise<SeenTags> {
  if (isSameName(run.triggering_actor, run.actor)) return NO_TAGS;
  const [owner = '', name = ''] = files.repository.split('/');
  const holder = holderOf(triggeringOf(run));
  const { data } = await transport.api.query(HOLDER_TAGS_QUERY, { owner, name, ...holderTagVariables(holder) });
  return readHolderTagsAnswer(data, holder);
}

/** Most files of teams that are looked at. */
const MAX_TEAM_FILES = 100;

/**
 * Files of the teams that the principal is in; with membership unknown, of every team, so that the refusal can name
 * what could not be determined.
 */
async function askTeamFiles(session: Session, known: Established, teams: GatheredTeams): Promise<EvidenceAnswer> {
  const organisation = known.files.repository.split('/')[0] ?? '';
  const mine = teams.actor?.names;
  const candidates = known.files.teamFiles
    .filter(
      (path) =>
        mine === undefined || mine.some((team) => isSameName(team, `${organisation}/${path.split('/')[1] ?? ''}`)),
    )
    .slice(0, MAX_TEAM_FILES)
    .map((path) => ({
      id: path.replace(/\.yml$/, ''),
      path: `${session.facts.inputs.policyPath}/grants/${path}`,
      text: true,
      uses: true,
    }));
  return candidates.length === 0
    ? { candidates: [], tags: NO_TAGS, keeping: undefined }
    : await askEvidence(session, known.files, candidates);
}

/** A use that this run took for itself does not stand in the way of its own renewals. */
export function withoutOwnUses(gathered: Gathered, { facts: { inputs, ownUses } }: Session): Gathered {
  return ownUses === 0
    ? gathered
    : {
        ...gathered,
        candidates: gathered.candidates.map((entry) =>
          entry.id === inputs.grant ? { ...entry, uses: Math.max(0, entry.uses - ownUses) } : entry,
        ),
      };
}
