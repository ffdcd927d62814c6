import { faultOf, FactError } from '../../github/fact-error.ts';
import type { SourceFile } from '../../github/policy-query.ts';
import { addAuthority } from '../../github/reviewers.ts';
import type { Policy } from '../../policy/policy.ts';
import type { Established } from '../establish.ts';
import { askEvidence, type Gathered, provenanceById } from '../gather.ts';
import type { Session } from '../start-requests.ts';

const PEOPLE_ID = 'people';

/**
 * How the file of people came to be, where it says who is behind the run, or whose account is revoked by a handle. A
 * fault is for the decision to tell.
 *
 * INVARIANT: whoever is known by that file, or could be revoked by it, is not let in before its last change was judged.
 */
export async function askPeople(
  session: Session,
  { run, files }: Established,
  policy: Policy,
  file: Promise<SourceFile | undefined>,
): Promise<Pick<Gathered, 'people' | 'peopleUnavailable'>> {
  if (run.delegation?.handle === undefined && !files.hasRevokedPeople) return {};
  try {
    const found = await file;
    // that there is none is told by whoever looks for the accounts of the run
    if (found === undefined) return {};
    const path = `${session.facts.inputs.policyPath}/people.yml`;
    const answer = await askEvidence(session, files, [{ id: PEOPLE_ID, path, oid: found.oid }]);
    const unavailable = answer.candidates[0]?.unavailable;
    if (unavailable !== undefined) return { peopleUnavailable: unavailable };
    const judged = await addAuthority(session.transport.api, policy, files.repository, provenanceById(answer));
    const people = judged.get(PEOPLE_ID);
    return people === undefined ? { peopleUnavailable: { message: 'nothing is known of its changes' } } : { people };
  } catch (error) {
    if (!(error instanceof FactError)) throw error;
    return { peopleUnavailable: faultOf(error) };
  }
}
