import type { Environment } from '../../github/runner.ts';
import type { Credential } from '../../credentials/credential.ts';
import { STATE_NAME } from '../state.ts';

/** What of a credential a script needs. */
export type ScriptCredential = Pick<Credential, 'name' | 'variables' | 'misleading'>;

/**
 * Variables that the runner gives to an action and not to a `run:` step (its `NodeScriptActionHandler` beside its
 * `ScriptHandler`), and the file of this step's state, in which a script could tell the post step to forget what there
 * is to revoke.
 */
const OF_ACTIONS = new Set([
  'ACTIONS_RUNTIME_TOKEN',
  'ACTIONS_RUNTIME_URL',
  'ACTIONS_CACHE_URL',
  'ACTIONS_RESULTS_URL',
  'ACTIONS_CACHE_SERVICE_V2',
  'GITHUB_STATE',
  `STATE_${STATE_NAME}`.toUpperCase(),
]);

/**
 * The environment of the guarded script: what a `run:` step would see, and the credentials.
 *
 * INVARIANT: a new object; this process never has the credentials among its own variables.
 * @throws Error when two credentials would set the same variable
 */
export function scriptEnvironment(
  environment: Environment,
  credentials: readonly ScriptCredential[],
  platform: NodeJS.Platform,
): Readonly<Record<string, string>> {
  const sameName = (name: string): string => (platform === 'win32' ? name.toUpperCase() : name);
  const given = credentialVariables(credentials);
  const replaced = new Set(
    [...given.keys(), ...credentials.flatMap(({ misleading = [] }) => misleading)].map(sameName),
  );
  const kept = Object.entries(environment).filter(
    ([name, value]) => value !== undefined && !isOfActions(name) && !replaced.has(sameName(name)),
  );
  return Object.fromEntries([...kept, ...given].map(([name, value]) => [name, value ?? '']));
}

/** INVARIANT: `INPUT_TOKEN` and all other inputs stay with the action. */
function isOfActions(name: string): boolean {
  const upper = name.toUpperCase();
  return upper.startsWith('INPUT_') || OF_ACTIONS.has(upper);
}

function credentialVariables(credentials: readonly ScriptCredential[]): ReadonlyMap<string, string> {
  const given = new Map<string, string>();
  for (const { name: credential, variables } of credentials) {
    for (const [name, value] of Object.entries(variables)) {
      const other = given.get(name);
      if (other !== undefined && other !== value) {
        const first = credentials.find(({ variables }) => variables[name] === other)?.name ?? '';
        throw new Error(
          `the credentials \`${first}\` and \`${credential}\` would both set \`${name}\`: name one of them with ` +
            'the input `credentials`',
        );
      }
      given.set(name, value);
    }
  }
  return given;
}
