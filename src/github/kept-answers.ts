import { createHash } from 'node:crypto';
import { isRecord } from '../policy/shape.ts';
import type { GitHubApi } from './api.ts';
import { FactError } from './fact-error.ts';
import { withoutCredentials } from './without-credentials.ts';

/** Answers that are kept by what was asked. */
export interface AnswerStore {
  readonly find: (key: string) => unknown;
  readonly keep: (key: string, answer: unknown) => void;
  /** Something got no answer that may get one later. */
  readonly miss: () => void;
}

/**
 * The same API, which asks nothing that was answered before. INVARIANT: only answers are kept: what was refused, or
 * failed, is asked again, maybe with a token that is shown more.
 */
export function keepingApi(api: GitHubApi, store: AnswerStore): GitHubApi {
  const kept = async (key: string, ask: () => Promise<unknown>): Promise<unknown> => {
    const known = store.find(key);
    if (known !== undefined) return known;
    // an empty answer is one as well: what is kept is never undefined
    const answer = withoutCredentials(await ask().catch((error: unknown) => throwMissed(error, store))) ?? null;
    store.keep(key, answer);
    return answer;
  };
  return {
    query: async (document, variables) => {
      const key = createHash('sha256')
        .update(JSON.stringify([document, variables]))
        .digest('hex');
      const answer = await kept(`query ${key}`, async () => api.query(document, variables));
      const { data, date } = isRecord(answer) ? answer : {};
      if (isRecord(data) && typeof date === 'number') return { data, date };
      return await api.query(document, variables);
    },
    get: async (path, permission) => await kept(`get ${path}`, async () => api.get(path, permission)),
    page: async (path, permission) => {
      const answer = await kept(`page ${path}`, async () => api.page(path, permission));
      if (!isRecord(answer) || !('body' in answer)) return await api.page(path, permission);
      const { body, next } = answer;
      return { body, next: typeof next === 'string' ? next : undefined };
    },
  };
}

/** What GitHub refuses stays refused; a limit, or a server that has a problem, passes. */
function throwMissed(error: unknown, store: AnswerStore): never {
  if (!(error instanceof FactError) || error.kind === 'passing' || error.said === undefined) store.miss();
  throw error;
}
