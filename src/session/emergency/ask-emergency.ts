import { faultOf, FactError } from '../../github/fact-error.ts';
import { fetchOwnIssues, fetchSlots, type ShownIssue } from '../../github/emergencies.ts';
import { addAuthority } from '../../github/reviewers.ts';
import { fetchTeams, NO_TEAMS, type TeamsOf } from '../../github/teams.ts';
import type { CandidateEvidence } from '../../github/evidence-answer.ts';
import { emergencyId } from '../../policy/break-glass/emergency-grant.ts';
import type { BreakGlassEvidence, FiledIssue, FiledReview } from '../../policy/break-glass/evidence.ts';
import { parseReviewRecord, reviewPath } from '../../policy/break-glass/record.ts';
import { reviewersOf, takenBy } from '../../policy/break-glass/reviewed.ts';
import type { Slot } from '../../policy/break-glass/slots.ts';
import type { Fault } from '../../policy/fault.ts';
import type { Policy } from '../../policy/policy.ts';
import type { Run } from '../../policy/run.ts';
import { joinTags } from '../../policy/tags.ts';
import { readForm } from '../../requests/form/read-form.ts';
import type { Established } from '../establish.ts';
import { askEvidence, type Gathered } from '../gather.ts';
import type { Session } from '../start-requests.ts';

/**
 * Looks whether the person of a run asked for break-glass access, where no grant lets it go on: two more round trips.
 * `undefined` where they did not, so that the refusal stands as it is.
 *
 * INVARIANT: read from GitHub in this very run: the issue, the teams, the tags that count, the files of the reviews and
 * who approved them. Nothing that a workflow wrote about them is believed.
 */
export async function askEmergency(
  session: Session,
  known: Established,
  gathered: Gathered,
  policy: Policy,
): Promise<Gathered | undefined> {
  const { role, grant } = session.facts.inputs;
  const roles = [...policy.roles].filter(
    ([name, { 'break-glass': rules }]) => rules !== undefined && (role ?? name) === name,
  );
  // INVARIANT: never by delegation, whatever came of it
  if (grant !== undefined || roles.length === 0 || known.delegating !== undefined) return undefined;
  const needsTeams = roles.some(([, one]) => (one['break-glass']?.who.teams ?? []).length > 0);
  try {
    const [issues, slots, teams] = await Promise.all([
      filedIssues(session, known, policy),
      fetchSlots(session.transport.api, known.files.repository, known.run.actor_id),
      needsTeams ? teamsOf(session, known) : NO_TEAMS,
    ]);
    if (issues.length === 0) return undefined;
    const people =
      'message' in teams ? { run: gathered.run, teamsUnknown: teams } : { run: withOwnTeams(gathered, teams) };
    return { ...(await withReviews({ session, known, gathered, policy }, issues, slots)), ...people };
  } catch (error) {
    if (!(error instanceof FactError)) throw error;
    return { ...gathered, breakGlass: { issues: [], slots: [], reviews: new Map(), unavailable: faultOf(error) } };
  }
}

/** Only what the person opened with the form. @throws FactError */
async function filedIssues(
  { transport }: Session,
  { files, run }: Established,
  policy: Policy,
): Promise<readonly FiledIssue[]> {
  const shown = await fetchOwnIssues(transport.api, files.repository, run.actor);
  return shown.flatMap((issue) => filedIssue(issue, policy) ?? []);
}

function filedIssue(issue: ShownIssue, policy: Policy): FiledIssue | undefined {
  const reading = readForm(issue.body, policy);
  if (reading.kind === 'other') return undefined;
  const form = reading.kind === 'problems' ? reading.form : reading.request.form;
  if (form !== 'break-glass') return undefined;
  const { authorId } = issue;
  return {
    number: issue.number,
    author: issue.author,
    ...(authorId === undefined ? {} : { author_id: authorId }),
    opened_at: issue.openedAt,
    edited: issue.isEdited,
    by_email: issue.isByEmail,
    transferred: issue.isTransferred,
    closed: issue.isClosed,
    ...(reading.kind === 'request' && reading.request.form === 'break-glass'
      ? {
          form: {
            role: reading.request.role,
            isDrill: reading.request.drill,
            incident: reading.request.incident,
            reason: reading.request.reason,
          },
        }
      : {}),
  };
}

async function teamsOf({ transport }: Session, { files, run }: Established): Promise<TeamsOf | Fault> {
  const [organisation = ''] = files.repository.split('/');
  try {
    return (await fetchTeams(transport.api, organisation, [run.actor])).get(run.actor) ?? NO_TEAMS;
  } catch (error) {
    if (!(error instanceof FactError)) throw error;
    return faultOf(error);
  }
}

function withOwnTeams({ run }: Gathered, { names, ids }: TeamsOf): Run {
  return { ...run, actor_teams: names, actor_team_ids: ids };
}

/** What is asked about, and by whom. */
interface EmergencyQuestion {
  readonly session: Session;
  readonly known: Established;
  readonly gathered: Gathered;
  readonly policy: Policy;
}

/** Most accesses whose reviews are looked at: each costs a part of a request, and a run waits for all of them. */
const MAX_REVIEWS = 100;

/** Tags that end one of the accesses, and the reviews of those before that should be reviewed by now. */
async function withReviews(
  { session, known, gathered, policy }: EmergencyQuestion,
  issues: readonly FiledIssue[],
  slots: readonly Slot[],
): Promise<Gathered> {
  const { policyPath } = session.facts.inputs;
  const due = takenBy(slots, policy).filter((taken) => known.identity.issuedAt > taken.due);
  if (new Set(due.map(({ issue }) => issue)).size > MAX_REVIEWS)
    throw new FactError(
      `more than ${MAX_REVIEWS} break-glass accesses of \`${known.run.actor}\` are to have been reviewed by now`,
      'an administrator deletes the tags of those that were reviewed long ago',
    );
  const numbers = [...new Set([...issues.map(({ number }) => number), ...due.map(({ issue }) => issue)])];
  const answer = await askEvidence(
    session,
    known.files,
    numbers.map((number) => ({ id: emergencyId(number), path: `${policyPath}/${reviewPath(number)}`, text: true })),
  );
  const asked = new Map(answer.candidates.map(({ id, provenance }) => [id, provenance]));
  const judged = await addAuthority(
    session.transport.api,
    policyOfReviewers(policy, due),
    known.files.repository,
    asked,
  );
  const reviews = new Map(
    numbers.flatMap((number) => {
      const one = answer.candidates.find(({ id }) => id === emergencyId(number));
      return one === undefined ? [] : [[number, filedReview(one, judged.get(one.id), reviewPath(number))] as const];
    }),
  );
  const breakGlass: BreakGlassEvidence = { issues, slots, reviews };
  return {
    ...gathered,
    breakGlass,
    tags: joinTags([gathered.tags, answer.tags]),
    keeping: gathered.keeping ?? answer.keeping,
  };
}

function filedReview(
  { file, unavailable }: CandidateEvidence,
  provenance: FiledReview['provenance'],
  path: string,
): FiledReview {
  if (file === undefined) return {};
  const parsed = file.text === undefined ? undefined : parseReviewRecord(file.text, path);
  return {
    ...(parsed?.ok === true ? { record: parsed.value } : {}),
    ...(provenance === undefined ? {} : { provenance }),
    ...(unavailable === undefined ? {} : { unavailable }),
  };
}

/** The policy with everybody as approvers who may review one of these: by team or by permission where it says so. */
function policyOfReviewers(policy: Policy, due: readonly { readonly role: string }[]): Policy {
  const rules = [...new Set(due.map(({ role }) => role))].map((role) => reviewersOf(policy, role));
  const teams = rules.flatMap((one) => one.teams ?? []);
  const permission = rules.find((one) => one.permission !== undefined)?.permission;
  // INVARIANT: nobody counts here as found already, so that whoever has reviewed is looked up
  const approvers = { teams, ...(permission === undefined ? {} : { permission }) };
  return { ...policy, approval: { ...policy.approval, approvers } };
}
