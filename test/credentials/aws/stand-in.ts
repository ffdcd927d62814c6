import { exchangeAws } from '../../../src/credentials/aws/exchange.ts';
import type { Bounds, Credential, ExchangeTools } from '../../../src/credentials/credential.ts';
import type { HttpResponse } from '../../../src/http/send.ts';
import type { AwsSpec } from '../../../src/policy/credential/aws-spec.ts';

export { BOUNDS, CLAIMS, faultOf, NOW, type StandIn, standIn, TOKEN, tokenOf } from '../exchange-tools.ts';

export const ROLE = 'arn:aws:iam::111122223333:role/deploy/flags-staging';
export const SPEC: AwsSpec = { role: ROLE, region: 'eu-west-1' };
export const SESSION_ARN = 'arn:aws:sts::111122223333:assumed-role/flags-staging/mona@november-banner@4711-1';
export const KEYS = { id: 'ASIAEXAMPLE', secret: 'wJalr/XUtn+FEMI=', session: 'FwoGZXIv+YXdz/EB==' };

/** Trades a token for the keys of the credential `staging`. */
export async function trade(
  token: string,
  spec: AwsSpec,
  bounds: Bounds,
  tools: ExchangeTools,
  accounts?: readonly string[],
): Promise<Credential> {
  return await exchangeAws(
    { name: 'staging', spec, bounds, accounts, acceptLonger: false },
    { ...tools, idToken: async () => await Promise.resolve(token) },
  );
}

export function assumed(
  fields: { readonly arn?: string; readonly expiration?: string; readonly keys?: string } = {},
): HttpResponse {
  const { arn = SESSION_ARN, expiration = '2026-11-24T09:00:00Z' } = fields;
  const keys =
    fields.keys ??
    `<AccessKeyId>${KEYS.id}</AccessKeyId><SecretAccessKey>${KEYS.secret}</SecretAccessKey>` +
      `<SessionToken>${KEYS.session}</SessionToken>`;
  return xml(
    200,
    `<AssumeRoleWithWebIdentityResponse xmlns="https://sts.amazonaws.com/doc/2011-06-15/">
    <AssumeRoleWithWebIdentityResult>
    <AssumedRoleUser><Arn>${arn}</Arn><AssumedRoleId>AROA:mona</AssumedRoleId></AssumedRoleUser>
    <Credentials>${keys}<Expiration>${expiration}</Expiration></Credentials>
    </AssumeRoleWithWebIdentityResult>
    <ResponseMetadata><RequestId>r</RequestId></ResponseMetadata>
    </AssumeRoleWithWebIdentityResponse>`,
  );
}

export function caller(arn = SESSION_ARN): HttpResponse {
  return xml(
    200,
    '<GetCallerIdentityResponse xmlns="https://sts.amazonaws.com/doc/2011-06-15/"><GetCallerIdentityResult>' +
      `<Arn>${arn}</Arn><UserId>AROA:mona</UserId><Account>111122223333</Account></GetCallerIdentityResult>` +
      '</GetCallerIdentityResponse>',
  );
}

export function refusal(
  code: string,
  message: string,
  status = 400,
  headers: Readonly<Record<string, string>> = {},
): HttpResponse {
  return xml(
    status,
    '<ErrorResponse xmlns="https://sts.amazonaws.com/doc/2011-06-15/"><Error><Type>Sender</Type>' +
      `<Code>${code}</Code><Message>${message}</Message></Error><RequestId>r</RequestId></ErrorResponse>`,
    headers,
  );
}

function xml(status: number, body: string, headers: Readonly<Record<string, string>> = {}): HttpResponse {
  return { status, headers: { 'content-type': 'text/xml', ...headers }, body };
}
