import { AZURE_TOKEN_VARIABLE, type AzureSpec } from '../../policy/credential/azure-spec.ts';
import { formatInstant } from '../../policy/instant.ts';
import { type Credential, type Exchange, ExchangeError, type ExchangeTools } from '../credential.ts';
import { azureAudience } from '../../policy/credential/audience.ts';
import { type AzureCloud, cloudOf, managementScope } from './cloud.ts';
import { seeAzure } from './docs.ts';
import { misleadingFor, settingsOf, tokenFile } from './variables.ts';
import { checkEnd, checkTimeLeft, fileEnd, fileRemark } from './lifetime.ts';
import { checkSubscription } from './subscription.ts';
import { type AccessToken, accessToken } from './token.ts';

/**
 * Trades the job's token for access tokens of Entra. Nothing shortens or ends them: what would outlive the grant is not
 * asked for, and what turns out to is not handed out, unless the policy accepts it.
 */
export const exchangeAzure: Exchange<AzureSpec> = async ({ name, spec, bounds, acceptLonger }, tools) => {
  const withFile = spec['federated-token-file'] === true;
  checkTimeLeft(bounds, { acceptLonger, withFile }, tools.now());
  const cloud = cloudOf(spec);
  const idToken = await tools.idToken(azureAudience(spec));
  const latest = withFile ? fileEnd(tools.now()) : 0;
  const tokens = await tokensFor(spec, cloud, idToken, tools);
  const made = [...tokens.values()];
  const expires = Math.max(...made.map((token) => token.expires));
  const notes = [
    ...checkEnd(expires, bounds, acceptLonger, tools.now()).map((note) => `The token \`${name}\` ${note}`),
    ...fileRemark(latest, bounds, tools.now()).map(
      (note) => `The file with the token of the job, of \`${name}\`, ${note}`,
    ),
  ];
  if (spec.subscription !== undefined)
    await checkSubscription(
      spec.subscription,
      spec,
      { cloud, token: tokenOf(tokens, managementScope(cloud)).token },
      tools,
    );
  return {
    ...credentialOf(name, spec, cloud, tokens),
    expires: Math.max(expires, latest),
    ...(withFile ? { files: [tokenFile(idToken)] } : {}),
    notes,
  };
};

type Tokens = ReadonlyMap<string, AccessToken>;

/**
 * A token for each resource, asked for at the same time; the subscription is checked with one for Resource Manager,
 * which is handed out only if it was asked for.
 */
async function tokensFor(spec: AzureSpec, cloud: AzureCloud, idToken: string, tools: ExchangeTools): Promise<Tokens> {
  const scopes = new Set([
    ...wanted(spec, cloud).map(({ scope }) => scope),
    ...(spec.subscription === undefined ? [] : [managementScope(cloud)]),
  ]);
  return new Map(
    await Promise.all(
      [...scopes].map(async (scope) => [scope, await accessToken(scope, { spec, cloud, idToken }, tools)] as const),
    ),
  );
}

/** Which token goes into which variable; the first is the one of the outputs. */
function wanted(spec: AzureSpec, cloud: AzureCloud): readonly { readonly scope: string; readonly env: string }[] {
  return [
    { scope: spec.scope ?? managementScope(cloud), env: spec.env ?? AZURE_TOKEN_VARIABLE },
    ...(spec.tokens ?? []),
  ];
}

function tokenOf(tokens: Tokens, scope: string): AccessToken {
  const found = tokens.get(scope);
  if (found === undefined)
    throw new ExchangeError('azure', 'NoToken', `there is no token for \`${scope}\``, seeAzure('other'));
  return found;
}

function credentialOf(name: string, spec: AzureSpec, cloud: AzureCloud, tokens: Tokens): Omit<Credential, 'expires'> {
  const given = wanted(spec, cloud).map(({ scope, env }) => ({ env, ...tokenOf(tokens, scope) }));
  const [first, ...others] = given;
  const request = first?.request;
  return {
    name,
    provider: 'azure',
    target:
      `${spec.client} in ${spec.tenant}` +
      (spec.subscription === undefined ? '' : `, subscription ${spec.subscription}`),
    variables: { ...settingsOf(spec, cloud), ...Object.fromEntries(given.map(({ env, token }) => [env, token])) },
    outputs: {
      'azure-access-token': first?.token ?? '',
      'azure-expiration': formatInstant(first?.expires ?? 0),
      'azure-client-id': spec.client,
      'azure-tenant-id': spec.tenant,
      ...(spec.subscription === undefined ? {} : { 'azure-subscription-id': spec.subscription }),
      ...Object.fromEntries(others.map(({ env, token }) => [env, token])),
    },
    secret: given.map(({ env }) => env),
    misleading: misleadingFor(spec),
    ...(request === undefined ? {} : { handle: { request } }),
  };
}
