import { FactError } from '../github/fact-error.ts';
import { Fields } from '../github/json.ts';
import type { RepositoryWriter } from '../github/write.ts';
import type { AskedIssue } from '../requests/facts.ts';

/** The issue of a request; `undefined` of one that is no longer there. */
export async function askedIssue(
  { api, repository }: RepositoryWriter,
  number: number,
): Promise<AskedIssue | undefined> {
  return await orUnknown(
    async () => {
      const issue = new Fields(await api.get(`/repos/${repository}/issues/${number}`, 'issues: read'), '');
      const author = issue.object('user');
      return {
        number,
        author: { login: author.text('login'), id: author.number('id'), type: author.text('type') },
        isOpen: issue.text('state') === 'open',
      };
    },
    () => undefined,
  );
}

/** What was read, or what stands for it where GitHub does not say. */
export async function orUnknown<T, U>(read: () => Promise<T>, otherwise: (error: FactError) => U): Promise<T | U> {
  try {
    return await read();
  } catch (error) {
    if (error instanceof FactError) return otherwise(error);
    throw error;
  }
}
