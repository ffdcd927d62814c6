import type { CallTools, ExchangeTools } from '../credentials/credential.ts';
import { fetchOwnNumber } from '../github/rights-of.ts';
import { FactError } from '../github/fact-error.ts';
import type { RunnerContext } from '../github/context.ts';
import { requestToken } from '../github/oidc.ts';
import type { Runner } from '../github/runner.ts';
import { type GitHubServer, githubServer } from '../github/server.ts';
import { createWriter, type RepositoryWriter } from '../github/write.ts';
import { type ClientOptions, createClient } from '../http/client.ts';
import { maskText } from '../http/mask.ts';
import { retrying } from '../http/retry.ts';
import type { Send } from '../http/send.ts';
import type { RequestInputs } from '../inputs/request-inputs.ts';
import { createConnections } from '../session/connect.ts';
import { type AppToken, openApp } from './app-writer.ts';
import type { ProcessEffects } from './process-effects.ts';
import type { NotifyTools } from './notify.ts';
import type { OwnWriter } from './perform.ts';
import { webhookKey } from './webhook-signature.ts';

/** What a job of the requests workflow has to do its work with. */
export interface RequestJob {
  readonly inputs: RequestInputs;
  readonly context: RunnerContext;
  readonly server: GitHubServer;
  /** Reads and answers, with the job's own token. */
  readonly reader: RepositoryWriter;
  /** The same, with the number of its account. @throws FactError */
  readonly own: () => Promise<OwnWriter>;
  /**
   * Does something as the App, and ends its token after it. `app` is the number that the policy says its account has.
   * @throws ExchangeError, FactError
   */
  readonly asApp: <T>(app: number, act: (own: OwnWriter) => Promise<T>) => Promise<T>;
  /** What others are told with. */
  readonly notify: () => NotifyTools;
  /** The job's OIDC token for an audience, masked. @throws IdentityError */
  readonly idToken: (audience: string) => Promise<string>;
  readonly sleep: (milliseconds: number) => Promise<void>;
  /** Until when this job may take, by GitHub's clock, milliseconds since 1970. */
  readonly deadline: number;
  /** GitHub's clock, once it has answered; the runner's may be wrong. Milliseconds since 1970. */
  readonly now: () => number;
  /** What somebody should look at. */
  readonly warnings: string[];
  readonly close: () => void;
}

/** Nothing is sent yet. @throws TypeError when the server's address is not https */
export function openJob(
  inputs: RequestInputs,
  context: RunnerContext,
  effects: ProcessEffects,
  runner: Pick<Runner, 'mask'>,
): RequestJob {
  const { now, sleep, random, env } = effects;
  const server = githubServer(context.serverUrl);
  const deadline = now() + inputs.timeout;
  const options: ClientOptions = { certificates: inputs.certificates, environment: env, now, deadline };
  const client = createClient(options);
  const clock = clockOf(server, client.send, now);
  const others = createConnections(options);
  const writerWith = (token: string): RepositoryWriter =>
    createWriter({ server, repository: context.repository, token }, clock.send, { now, sleep, random, deadline });
  const reader = writerWith(inputs.token);
  const warnings: string[] = [];
  const common = { send: clock.send, connect: others.connect, now: clock.now, sleep, random };
  const toolsNow = (): CallTools => ({ ...common, deadline: deadline + clock.now() - now() });
  return {
    inputs,
    context,
    server,
    reader,
    own: async () => ({ writer: reader, author: await fetchOwnNumber(reader.api) }),
    asApp: appOf({ inputs, context, server, warnings, mask: runner.mask, toolsNow, writerWith }),
    notify: () => ({ ...toolsNow(), keys: notifyKeys(inputs, runner) }),
    idToken: async (audience) => await exchangeToolsOf(inputs, context, toolsNow(), runner.mask).idToken(audience),
    sleep,
    get deadline() {
      return deadline + clock.now() - now();
    },
    now: clock.now,
    warnings,
    close: () => [client, others].forEach((each) => each.close()),
  };
}

function notifyKeys({ notifySecrets }: RequestInputs, { mask }: Pick<Runner, 'mask'>): readonly Buffer[] {
  for (const secret of notifySecrets) maskText(secret, mask);
  return notifySecrets.map(webhookKey);
}

interface AppMeans extends Pick<RequestJob, 'inputs' | 'context' | 'server' | 'warnings'>, Pick<Runner, 'mask'> {
  /** By GitHub's clock. */
  readonly toolsNow: () => CallTools;
  readonly writerWith: (token: string) => RepositoryWriter;
}

function appOf({ inputs, context, server, warnings, mask, toolsNow, writerWith }: AppMeans): RequestJob['asApp'] {
  return async (app, act) => {
    const tools = exchangeToolsOf(inputs, context, toolsNow(), mask);
    const opened = await openApp(inputs, { context, server }, tools);
    warnings.push(...opened.warnings);
    try {
      return await act(await ownApp(writerWith(opened.token), app));
    } finally {
      await endToken(opened, toolsNow(), warnings);
    }
  };
}

/** A clock that goes by the `Date` of GitHub's answers. */
function clockOf(
  { api, graphql }: GitHubServer,
  send: Send,
  now: () => number,
): { readonly send: Send; readonly now: () => number } {
  let ahead = 0;
  return {
    send: async (request) => {
      const answer = await send(request);
      const date = Date.parse(answer.headers['date'] ?? '');
      if (!Number.isNaN(date) && [api, graphql].some((place) => request.url.startsWith(place))) ahead = date - now();
      return answer;
    },
    now: () => now() + ahead,
  };
}

/** INVARIANT: the gate counts only what the account writes that the policy names, so nothing is written by another. */
async function ownApp(writer: RepositoryWriter, app: number): Promise<OwnWriter> {
  const author = await fetchOwnNumber(writer.api);
  if (author === app) return { writer, author };
  throw new FactError(
    `the App's account has the number ${author}, and the policy says \`requests.app: ${app}\``,
    `write \`app: ${author}\` there, if this is the App that is meant`,
  );
}

async function endToken(opened: AppToken, tools: CallTools, warnings: string[]): Promise<void> {
  try {
    await opened.revoke(tools);
  } catch (error) {
    warnings.push(
      `The token of the App could not be revoked: ${error instanceof Error ? error.message : String(error)}. ` +
        'It ends by itself within the hour.',
    );
  }
}

function exchangeToolsOf(
  { secrets }: RequestInputs,
  { tokenRequest }: RunnerContext,
  tools: CallTools,
  mask: (secret: string) => void,
): ExchangeTools {
  for (const secret of Object.values(secrets)) maskText(secret ?? '', mask);
  const send: Send = retrying(tools.send, tools);
  const tokens = new Map<string, Promise<string>>();
  const ask = async (audience: string): Promise<string> => {
    const token = await requestToken(tokenRequest, audience, send);
    maskText(token, mask);
    return token;
  };
  return {
    ...tools,
    mask,
    secrets,
    idToken: async (audience) => {
      const asked = tokens.get(audience) ?? ask(audience);
      tokens.set(audience, asked);
      return await asked;
    },
  };
}
