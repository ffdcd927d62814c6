import type { SignedEntry } from '../../../src/policy/delegation/entry.ts';
import { verifySigned } from '../../../src/delegation/verify/signed.ts';
import { readToken } from '../../../src/delegation/verify/token.ts';

/** Whom a token names, or what is wrong with it, in two words. */
export type Judged = string;

/** What the gate's own reader says of a token that came with these inputs, in a run of acme/shop that begins now. */
export async function judged(
  text: string,
  entry: SignedEntry,
  inputs: Readonly<Record<string, unknown>>,
): Promise<Judged> {
  const read = readToken(text);
  if (!read.ok) return read.fault.kind;
  const now = Date.now();
  const verdict = await verifySigned(read.token, entry, entry.keys ?? [], {
    token: text,
    event: 'workflow_dispatch',
    inputs: { ...inputs, grantgate: text },
    workflow: '.github/workflows/flags.yml',
    ref: 'refs/heads/main',
    repository: 'https://github.com/acme/shop',
    repositoryId: '7701',
    createdAt: now,
    now,
    attempt: 1,
  });
  if (verdict.ok) return verdict.person.kind === 'handle' ? verdict.person.handle : verdict.person.kind;
  const { fault } = verdict;
  const detail = 'name' in fault ? ` ${fault.name}` : 'what' in fault ? ` ${fault.what}` : '';
  return `${fault.kind}${detail}`;
}
