import { faultOf, FactError } from '../../github/fact-error.ts';
import { addAuthority } from '../../github/reviewers.ts';
import type { Policy } from '../../policy/policy.ts';
import type { Established } from '../establish.ts';
import { askEvidence, type Gathered, provenanceById } from '../gather.ts';
import type { Session } from '../start-requests.ts';

const PEOPLE_ID = 'people';

/**
 * How the file of people came to be, where it says who is behind the run. A fault is for the decision to tell.
 *
 * INVARIANT: whoever is known by that file is not let in before its last change was judged.
 */
export async function askPeople(
  session: Session,
  { run, files }: Established,
  policy: Policy,
): Promise<Pick<Gathered, 'people' | 'peopleUnavailable'>> {
  if (run.delegation?.handle === undefined) return {};
  try {
    const path = `${session.facts.inputs.policyPath}/people.yml`;
    const answer = await askEvidence(session, files, [{ id: PEOPLE_ID, path, oid: files.people?.oid ?? '' }]);
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
