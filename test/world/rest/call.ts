import type { WorldRequest } from '../serve/http.ts';
import type { Repository, State, Token } from '../state.ts';

/** A REST request once its path, its repository and its token are known. */
export type Call = {
  request: WorldRequest;
  state: State;
  token: Token | undefined;
  repository: Repository;
  parameters: Record<string, string>;
  body: Record<string, unknown>;
};
