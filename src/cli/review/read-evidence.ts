import type { GitHubApi } from '../../github/api.ts';
import { createBranchLog } from '../../github/branch-log.ts';
import { type CandidateEvidence, readEvidence } from '../../github/evidence-answer.ts';
import { type Candidate, candidateVariables, evidenceQuery } from '../../github/evidence-query.ts';
import { FactError } from '../../github/fact-error.ts';
import { createFollow } from '../../github/follow.ts';
import type { Known } from '../../github/known.ts';
import { addAuthority } from '../../github/reviewers.ts';
import type { Evidence } from '../../policy/evidence.ts';
import type { Policy } from '../../policy/policy.ts';

/** Grants of one request, each along a hundred commits, and requests at the same time. */
const [REVIEWED_BATCH_GRANTS, REVIEWED_PARALLEL_REQUESTS] = [5, 4];

/** Whose grants are asked about, and as of which commit. */
export interface EvidencePlace {
  readonly api: GitHubApi;
  readonly home: string;
  readonly root: string;
  readonly commit: string;
  readonly policy: Policy;
  /** GitHub's clock, milliseconds since 1970. */
  readonly now: number;
}

/** How many requests the evidence of some grants takes at least. */
export function evidenceRequests(grants: number): number {
  return Math.ceil(grants / REVIEWED_BATCH_GRANTS);
}

/** How grants came to be, as the gate finds it out; a few requests at a time. */
export async function readGrantEvidence(place: EvidencePlace, ids: readonly string[]): Promise<Known<Evidence>> {
  const batches = Array.from({ length: evidenceRequests(ids.length) }, (_, index) =>
    ids.slice(index * REVIEWED_BATCH_GRANTS, (index + 1) * REVIEWED_BATCH_GRANTS),
  );
  const found: CandidateEvidence[] = [];
  try {
    for (let index = 0; index < batches.length; index += REVIEWED_PARALLEL_REQUESTS) {
      const some = batches.slice(index, index + REVIEWED_PARALLEL_REQUESTS);
      const answers = await Promise.all(some.map(async (batch) => askBatch(place, batch)));
      found.push(...answers.flat());
    }
    const provenance = new Map(found.map((one) => [one.id, one.provenance]));
    const unavailable = new Map(
      found.flatMap((one) => (one.unavailable === undefined ? [] : [[one.id, one.unavailable]])),
    );
    return {
      value: {
        provenance: await addAuthority(place.api, place.policy, place.home, provenance),
        unavailable,
        revoked: new Set(),
        frozen: false,
        uses: new Map(found.map((one) => [one.id, one.uses])),
      },
    };
  } catch (error) {
    if (!(error instanceof FactError)) throw error;
    return { untold: error.message, needs: 'pull-requests: read', kind: 'fault' };
  }
}

async function askBatch(
  { api, home, root, commit, now }: EvidencePlace,
  ids: readonly string[],
): Promise<readonly CandidateEvidence[]> {
  const [owner = '', name = ''] = home.split('/');
  const candidates = ids.map((id): Candidate => ({ id, path: `${root}/grants/${id}.yml`, text: true, uses: true }));
  const variables = { owner, name, oid: commit, ...candidateVariables(candidates) };
  const { data } = await api.query(evidenceQuery(candidates), variables);
  const follow = createFollow(api, home, createBranchLog(api, home, undefined), async () => await Promise.resolve(now));
  return (await readEvidence(data, candidates, follow)).candidates;
}
