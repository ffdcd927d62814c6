// Calls `github:actions:dispatch` of the Backstage in a folder, and prints what it put out, or its error, as JSON:
// `node test/real/low-code/backstage-action.ts <folder> <what it is told, as JSON>`. A process of its own, so that it
// can be told which authorities to trust.
import { createRequire } from 'node:module';
import { join } from 'node:path';

/** What of Backstage is called; its own types are not installed here. */
interface Action {
  readonly handler: (context: object) => Promise<void>;
}
interface Dispatching {
  readonly createGithubActionsDispatchAction: (options: object) => Action;
}
interface Integrations {
  readonly ScmIntegrations: { readonly fromConfig: (config: object) => object };
  readonly DefaultGithubCredentialsProvider: { readonly fromIntegrations: (integrations: object) => object };
}
interface Config {
  readonly ConfigReader: new (data: object) => object;
}
interface Told {
  readonly input: object;
  readonly requireScmUserCredentials: boolean;
  readonly host: string;
  readonly api: string;
  readonly token: string;
}

const [, , folder = '', told = '{}'] = process.argv;
const load = createRequire(join(folder, 'index.js'));
const { createGithubActionsDispatchAction } = load('@backstage/plugin-scaffolder-backend-module-github') as Dispatching;
const { ScmIntegrations, DefaultGithubCredentialsProvider } = load('@backstage/integration') as Integrations;
const { ConfigReader } = load('@backstage/config') as Config;

const { input, requireScmUserCredentials, host, api, token } = JSON.parse(told) as Told;
const integrations = ScmIntegrations.fromConfig(
  new ConfigReader({ integrations: { github: [{ host, apiBaseUrl: api, token }] } }),
);
const githubCredentialsProvider = DefaultGithubCredentialsProvider.fromIntegrations(integrations);
const action = createGithubActionsDispatchAction({
  integrations,
  githubCredentialsProvider,
  requireScmUserCredentials,
});
const nothing = (): void => undefined;
const output: Record<string, unknown> = {};
try {
  await action.handler({
    input,
    logger: { debug: nothing, info: nothing, warn: nothing, error: nothing },
    checkpoint: async ({ fn }: { readonly fn: () => Promise<unknown> }) => await fn(),
    output: (name: string, value: unknown) => {
      output[name] = value;
    },
  });
  console.log(JSON.stringify(output));
} catch (error) {
  console.log(JSON.stringify({ error: error instanceof Error ? error.message : String(error) }));
}
