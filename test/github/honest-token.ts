import type { RunnerContext } from '../../src/github/context.ts';
import type { VerifyOptions } from '../../src/github/identity.ts';

export const NOW = Date.parse('2026-11-25T12:00:00Z');
export const ISSUER = 'https://token.actions.githubusercontent.com';
export const SECONDS = NOW / 1000;
/** The claims of an honest token. */
export const CLAIMS = {
  iss: ISSUER,
  aud: 'grantgate',
  sub: 'repo:acme@9919/shop@1296269:environment:staging',
  jti: 'c0ffee00-dead-beef-0000-000000000000',
  iat: SECONDS,
  nbf: SECONDS - 600,
  exp: SECONDS + 300,
  repository: 'acme/shop',
  repository_id: '1296269',
  run_id: '4711',
  run_attempt: '1',
  actor: 'mona',
  actor_id: '583231',
  event_name: 'workflow_dispatch',
};
/** What the runner says about the same run. */
export const CONTEXT: RunnerContext = {
  serverUrl: 'https://github.com',
  repository: 'acme/shop',
  repositoryId: '1296269',
  runId: '4711',
  runAttempt: '1',
  actor: 'mona',
  actorId: '583231',
  eventName: 'workflow_dispatch',
  eventPath: undefined,
  sha: undefined,
  temp: '/tmp',
  workflowRef: undefined,
  workflowSha: undefined,
  job: undefined,
  action: undefined,
  actionRepository: undefined,
  tokenRequest: undefined,
};

/** What a token of the run has to be for. */
export const MEANT: Omit<VerifyOptions, 'refetch'> = { issuers: [ISSUER], audience: 'grantgate', githubTime: NOW };
