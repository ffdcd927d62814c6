import { fetchLogins } from '../github/account-names.ts';
import { createApi } from '../github/api.ts';
import type { Judgement } from './judge.ts';
import type { Session } from './start-requests.ts';

/**
 * Logins of approvers whom the policy lists by number, so that a refused person is told whom to ask. Asked once:
 * without an answer, the refusal is told all the same.
 */
export async function approverNames(
  { decision, policy, provenance }: Judgement,
  { facts, transport }: Session,
): Promise<ReadonlyMap<number, string>> {
  if (decision.decision === 'allow' || policy?.ok !== true) return new Map();
  const listed = (policy.value.approval.approvers.users ?? []).filter((user) => typeof user === 'number');
  const known = new Map(
    [...provenance.values()]
      .flatMap(({ reviews }) => reviews)
      .flatMap(({ author, author_id: id }) => (id === undefined ? [] : [[id, author] as const])),
  );
  const asked = listed.filter((id) => !known.has(id));
  if (asked.length === 0) return known;
  const api = createApi(facts.server, facts.inputs.token, transport.client.send);
  return new Map([...known, ...(await fetchLogins(api, asked))]);
}
