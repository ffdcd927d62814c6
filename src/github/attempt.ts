import type { Account } from '../policy/account.ts';
import { isSameName } from '../policy/fold.ts';
import type { GitHubApi } from './api.ts';
import type { RunnerContext } from './context.ts';
import { FactError } from './fact-error.ts';
import { Fields } from './json.ts';

/** An account with all that GitHub's API says about it. */
export interface KnownAccount extends Account {
  readonly id: string;
  readonly type: string;
}

/** Who is behind an attempt. */
export interface Attempt {
  /** Who pressed the button of this very attempt. */
  readonly triggering: KnownAccount;
  /** Who began the run; absent where GitHub does not say. */
  readonly first: KnownAccount | undefined;
  /** When GitHub created the run, milliseconds since 1970; absent where it does not say. */
  readonly createdAt?: number;
}

/**
 * Who pressed the button of this very attempt, and who began the run: the token keeps the first actor on a re-run, and
 * does not say whether anybody is a person. Source: REST, "Get a workflow run attempt"; needs `actions: read`.
 * @throws FactError when it cannot be read or is of another attempt
 */
export async function fetchAttempt(api: GitHubApi, context: RunnerContext): Promise<Attempt> {
  const path = `/repos/${context.repository}/actions/runs/${context.runId}/attempts/${context.runAttempt}`;
  const run = new Fields(await api.get(path, 'actions: read'), 'run');
  if (String(run.number('id')) !== context.runId || String(run.number('run_attempt')) !== context.runAttempt) {
    throw new FactError('GitHub answered with another attempt of the run');
  }
  const first = run.optional('actor');
  const createdAt = run.has('created_at') ? Date.parse(run.text('created_at')) : Number.NaN;
  return {
    triggering: readAccount(run.object('triggering_actor')),
    first: first === undefined ? undefined : readAccount(first),
    ...(Number.isFinite(createdAt) ? { createdAt } : {}),
  };
}

function readAccount(account: Fields): KnownAccount {
  return { login: account.text('login'), id: String(account.number('id')), type: account.text('type') };
}

/**
 * The type of the account that the token names, which is that of one of the two.
 *
 * INVARIANT: the login in the token is that of its account today. A token of a run that began before the account was
 * renamed has the old one, and by that somebody else may have been granted access since.
 * @throws FactError when GitHub names other accounts: whether it is a person is then not known; or the account by
 * another login
 */
export function typeOfActor({ triggering, first }: Attempt, id: unknown, login: unknown): string {
  const found = [triggering, first].find((account) => account?.id === id);
  if (found === undefined)
    throw new FactError(
      'GitHub names another account than the token as the one that began the run, so it is not known whether ' +
        'it is a person',
    );
  if (typeof login !== 'string' || !isSameName(login, found.login)) {
    throw new FactError(
      `the token names \`${String(login)}\`, and GitHub knows that account as \`${found.login}\``,
      'the account was renamed: start a new run instead of an old one again',
    );
  }
  return found.type;
}
