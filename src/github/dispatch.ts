import { FactError } from './fact-error.ts';
import type { RepositoryWriter } from './write.ts';

/** Starts a run. */
export async function dispatchRun(_writer: RepositoryWriter, _effect: unknown): Promise<string> {
  return await Promise.reject(new FactError('a run cannot be started by a comment yet'));
}
