import type { WritableRepository } from '../../github/create-ref.ts';
import type { AccessFiles } from '../../github/policy-query.ts';
import { fetchSpender, type SpentTag, writeSpentTag } from '../../github/spent-tag.ts';
import type { Run } from '../../policy/run.ts';
import { ROOT } from '../../policy/tags.ts';
import type { Session } from '../start-requests.ts';

/** What spending a token needs, asked while it is still being verified and the person's grants are read. */
export interface SpentAhead {
  readonly to: WritableRepository;
  readonly tag: SpentTag;
  /** By whom it was spent before; `undefined` where it was not. */
  readonly before: Promise<string | undefined>;
  /** What the tag will say, written already: as long as no tag points to it nothing is spent. */
  readonly written: Promise<string>;
}

/**
 * Asks whether a token is spent already, and writes what its tag will say: then creating the tag costs one request, and
 * another job of the run that spent it none. `name` is the token's, of which nothing is believed yet. `undefined` where
 * nothing is going to be spent: of an audit, and of a job that asks again.
 */
export function askSpent(
  { facts, transport }: Session,
  { repository, commit }: Pick<AccessFiles, 'repository' | 'commit'>,
  run: Run,
  name: string,
): SpentAhead | undefined {
  const { inputs, isRenewal, server } = facts;
  if (isRenewal || inputs.mode === 'audit') return undefined;
  const to = { server, token: inputs.token, send: transport.send, repository };
  const tag = { tag: `${ROOT}/spent/${name}`, spender: `run ${run.run_id} of ${run.repository_id}`, commit };
  const before = fetchSpender(transport.api, repository, tag.tag);
  const written = writeSpentTag(to, tag);
  // heard by whoever spends
  for (const asked of [before, written]) asked.catch(() => undefined);
  return { to, tag, before, written };
}
