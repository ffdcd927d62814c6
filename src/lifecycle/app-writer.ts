import { CATALOGUE } from '../credentials/catalogue.ts';
import type { Bounds, CallTools, Credential, ExchangeTools } from '../credentials/credential.ts';
import { FactError } from '../github/fact-error.ts';
import { type GithubSpec, githubShape } from '../policy/credential/github-spec.ts';
import type { Mismatch } from '../policy/mismatch.ts';
import { loadYaml } from '../policy/yaml.ts';
import { InputError } from '../inputs/inputs.ts';
import type { RequestInputs } from '../inputs/request-inputs.ts';
import type { RunnerContext } from '../github/context.ts';
import type { GitHubServer } from '../github/server.ts';

/** What the App may do, in this one repository. */
const WRITER_PERMISSIONS = { contents: 'write', 'pull-requests': 'write', issues: 'write' } as const;

/** A token lasts an hour whatever is asked; it is revoked when the job is done. */
const MAX_TOKEN_MS = 60 * 60_000;

/** A token of the App's installation, for this repository only. */
export interface AppToken {
  readonly token: string;
  readonly warnings: readonly string[];
  /** Ends it. @throws ExchangeError when it may still be alive */
  readonly revoke: (tools: CallTools) => Promise<void>;
}

/**
 * Reads the inputs `app` and `key` as a policy has them.
 * @throws InputError naming the input
 */
export function readAppSpec({ app, key }: RequestInputs, repository: string): GithubSpec {
  const yaml = loadYaml(key, 'key');
  if (!yaml.ok) throw new InputError('key', `is not YAML: ${yaml.problem.message}`);
  const [, name = ''] = repository.split('/');
  const mismatches: Mismatch[] = [];
  const spec = githubShape.parse(
    { app, key: yaml.value, repositories: [name], permissions: WRITER_PERMISSIONS },
    [],
    mismatches,
  );
  const [first] = mismatches;
  if (spec !== undefined && first === undefined) return spec;
  const at = (first?.path ?? []).slice(1).join('.');
  throw new InputError('key', `cannot be used: ${at === '' ? '' : `\`${at}\`: `}${first?.message ?? 'not a key'}`);
}

/**
 * Makes a token of the App for this repository and nothing else, by the provider that the gate has for it.
 * @throws ExchangeError, InputError
 */
export async function openApp(
  inputs: RequestInputs,
  place: { readonly context: RunnerContext; readonly server: GitHubServer },
  tools: ExchangeTools,
): Promise<AppToken> {
  const { context, server } = place;
  const spec = readAppSpec(inputs, context.repository);
  const credential = await CATALOGUE.github.exchange(
    { name: 'app', spec, bounds: boundsFor(context, server, tools.now()), acceptLonger: true },
    tools,
  );
  const token = credential.variables['GH_TOKEN'];
  if (token === undefined) throw new FactError('the App has no token');
  return {
    token,
    warnings: credential.warnings ?? [],
    revoke: async (call) => await revokeToken(credential, call),
  };
}

async function revokeToken({ revocation }: Credential, tools: CallTools): Promise<void> {
  if (revocation !== undefined) await CATALOGUE.github.revoke?.(revocation, tools);
}

/** The provider is made for decisions; here the workflow of the default branch stands for one. */
function boundsFor(context: RunnerContext, server: GitHubServer, now: number): Bounds {
  return {
    grant: 'requests',
    role: 'requests',
    actor: context.actor,
    actorId: context.actorId ?? '',
    repository: context.repository,
    reason: 'requests for access',
    ticket: undefined,
    api: server.api,
    runId: context.runId,
    runAttempt: context.runAttempt,
    until: now + MAX_TOKEN_MS,
    session: MAX_TOKEN_MS / 1000,
  };
}
