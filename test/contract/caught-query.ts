import type { GitHubApi } from '../../src/github/api.ts';

/** What the product sends to GitHub's GraphQL. */
export interface Sent {
  readonly document: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** What is sent, whatever comes of an answer with nothing in it. */
export async function refused(ask: (api: GitHubApi) => Promise<unknown>): Promise<Sent> {
  return await caught({}, async (api) => await ask(api).catch(() => undefined));
}

export async function caught(data: Record<string, unknown>, ask: (api: GitHubApi) => Promise<unknown>): Promise<Sent> {
  let sent: Sent | undefined;
  const query: GitHubApi['query'] = async (document, variables) => {
    sent = { document, variables };
    return await Promise.resolve({ data, date: 0 });
  };
  const unasked = (): never => {
    throw new Error('this is asked by GraphQL');
  };
  await ask({ query, get: unasked, page: unasked });
  if (sent === undefined) throw new Error('nothing was asked');
  return sent;
}
