import { fetchLogins } from '../github/account-names.ts';
import { createApi } from '../github/api.ts';
import { fetchTagNote } from '../github/tag-note.ts';
import type { Decision } from '../policy/decision.ts';
import type { TagNote } from '../policy/tag-note.ts';
import { revocationTag } from '../policy/tags.ts';
import type { Judgement } from './judge.ts';
import type { Session } from './start-requests.ts';

/** What only a refused person is told, and nothing is decided by. */
export interface RefusalFacts {
  /** Logins of approvers whom the policy lists by number. */
  readonly logins?: ReadonlyMap<number, string>;
  /** What the tag that freezes or revokes says of itself. */
  readonly tagNote?: TagNote | undefined;
}

/** Asks once for what helps a refused person: without an answer, the refusal is told all the same. */
export async function refusalFacts(judgement: Judgement, session: Session): Promise<RefusalFacts> {
  const { facts, transport } = session;
  const api = createApi(facts.server, facts.inputs.token, transport.client.send);
  const tag = tagOfRefusal(judgement.decision);
  const [logins, tagNote] = await Promise.all([
    approverLogins(judgement, api),
    tag === undefined ? undefined : fetchTagNote(api, judgement.home, tag),
  ]);
  return { logins, tagNote };
}

async function approverLogins(
  { policy, provenance }: Judgement,
  api: ReturnType<typeof createApi>,
): Promise<ReadonlyMap<number, string>> {
  const users = policy?.ok === true ? (policy.value.approval.approvers.users ?? []) : [];
  const known = new Map(
    [...provenance.values()]
      .flatMap(({ reviews }) => reviews)
      .flatMap(({ author, author_id: id }) => (id === undefined ? [] : [[id, author] as const])),
  );
  const asked = users.filter((user) => typeof user === 'number').filter((id) => !known.has(id));
  return asked.length === 0 ? known : new Map([...known, ...(await fetchLogins(api, asked))]);
}

/** The tag that stopped a run. */
function tagOfRefusal({ checks }: Decision): string | undefined {
  const check = checks.findLast(({ outcome }) => outcome === 'fail');
  if (check?.name === 'frozen' && check.facts.kind === 'tag') return check.facts.tag;
  return check?.name === 'grant-revoked' && check.facts.kind === 'tag' ? revocationTag(check.facts.place) : undefined;
}
