import { expect, test } from 'vitest';
import { cloudOf } from '../../../src/credentials/azure/cloud.ts';
import { explainEntra } from '../../../src/credentials/azure/explain.ts';
import { exchangeAzure } from '../../../src/credentials/azure/exchange.ts';
import type { ExchangeError } from '../../../src/credentials/credential.ts';
import { HttpError } from '../../../src/http/send.ts';
import { BOUNDS, CLAIMS, faultOf, NOW, standIn, TOKEN, tokenOf } from '../exchange-tools.ts';

const SPEC = { tenant: 'aaaabbbb-0000-cccc-1111-dddd2222eeee', client: '00001111-aaaa-2222-bbbb-3333cccc4444' };
const explained = (
  body: Readonly<Record<string, unknown>>,
  claims: Readonly<Record<string, unknown>> = CLAIMS,
): ExchangeError =>
  explainEntra(400, body, {
    spec: SPEC,
    cloud: cloudOf({}),
    idToken: tokenOf(claims),
    scope: 'https://management.azure.com/.default',
  });

test('the ids at the end of what Entra says are told apart, however it separates them', () => {
  for (const gap of [' ', '\r\n']) {
    const text =
      `AADSTS70011: The provided value for the input parameter 'scope' isn't valid.${gap}Trace ID: ` +
      `0000aaaa-11bb-cccc-dd33-eeeeee333333${gap}Correlation ID: x${gap}Timestamp: 2016-01-09 02:02:12Z`;
    expect(explained({ error: 'invalid_scope', error_description: text, error_codes: [70011] })).toMatchObject({
      code: 'AADSTS70011',
      message:
        'Azure gave no token to `00001111-aaaa-2222-bbbb-3333cccc4444` (400: AADSTS70011: ' +
        "The provided value for the input parameter 'scope' isn't valid)",
    });
  }
});

test.each<[string, Readonly<Record<string, unknown>>, string, RegExp]>([
  [
    'a code that is in the list only',
    { error: 'invalid_client', error_codes: [700024] },
    'AADSTS700024',
    /five minutes/,
  ],
  [
    'a code nobody knows',
    { error_description: 'AADSTS4242: New.' },
    'AADSTS4242',
    /explains the code at https:\/\/login\.microsoftonline\.com\/error\?code=4242/,
  ],
  ['no code', { error: 'temporarily_unavailable' }, 'Status400', /Azure gives no code for it/],
  [
    'a name of every object',
    { error_description: 'AADSTS0000: x', error_codes: ['constructor'] },
    'AADSTS0000',
    /code=0000/,
  ],
  ['nothing', {}, 'Status400', /#anything-else$/],
  [
    'a server that Azure cannot reach',
    { error_description: 'AADSTS501661: Request to External OIDC endpoint failed.' },
    'AADSTS501661',
    /a GitHub Enterprise Server has to let it\n[^]*#azure-could-not-reach-github$/,
  ],
  [
    'a tenant of another cloud',
    { error_description: 'AADSTS900382: Confidential Client is not supported in Cross Cloud request.' },
    'AADSTS900382',
    /is not of the cloud `public`/,
  ],
  [
    'an old code for a subject',
    { error_description: 'AADSTS70021: No matching federated identity record found for presented assertion.' },
    'AADSTS70021',
    /has the environment `staging`/,
  ],
])('%s is explained', (_name, body, code, hint) => {
  expect(explained(body)).toMatchObject({ code, hint: expect.stringMatching(hint) });
});

test('a token in what Entra says is not shown, nor anything that could forge a line of the log', () => {
  const error = explained({
    error_description: `AADSTS50027: JWT \`${TOKEN}\`\u001b[31m is invalid.`,
    trace_id: 'x\n::error::y',
    correlation_id: 'abc-1',
  });
  expect(error.message).toBe(
    'Azure gave no token to `00001111-aaaa-2222-bbbb-3333cccc4444` (400: AADSTS50027: JWT ?***? [31m is invalid)',
  );
  expect(error.hint).toContain('  correlation_id: abc-1\n');
  expect(error.hint).not.toContain('::error');
});

test.each([
  'repo:acme/shop:environment:staging',
  'repo:acme/shop:pull_request',
  'repo:acme/shop:ref:refs/heads/mona/x',
])('no federated credential for `%s` is offered: the wall is', (sub) => {
  const { hint } = explained({ error_description: 'AADSTS700213: No.' }, { ...CLAIMS, sub });
  expect(hint).not.toContain('"subject"');
  expect(hint).toContain('`grantgate walls --for azure` writes what the cloud has to ask for');
});

test('an Azure that does not answer in time is asked three times', async () => {
  const { tools, requests, slept } = standIn(
    new HttpError('timeout', 'login.microsoftonline.com', 'login.microsoftonline.com did not answer within 10 s'),
  );
  const error = await faultOf(
    exchangeAzure(
      { name: 'flags', spec: SPEC, bounds: { ...BOUNDS, until: NOW + 7_200_000, session: 7200 }, acceptLonger: false },
      tools,
    ),
  );
  expect(error).toMatchObject({
    code: 'Unreachable',
    message: 'login.microsoftonline.com did not answer within 10 s',
    hint: expect.stringMatching(/#azure-cannot-be-reached$/),
  });
  expect([requests.length, slept.length]).toEqual([3, 2]);
});

test('what is sent is what the flow asks for, and older answers that write the end as a text are read', async () => {
  const { tools, requests, masked } = standIn({
    status: 200,
    headers: {},
    body: '{"token_type":"bearer","expires_in":"3599","access_token":"opaque\\nlines"}',
  });
  const credential = await exchangeAzure(
    { name: 'flags', spec: SPEC, bounds: { ...BOUNDS, until: NOW + 7_200_000, session: 7200 }, acceptLonger: false },
    tools,
  );
  expect(requests.map(({ method, url, headers }) => [method, url, headers])).toEqual([
    [
      'POST',
      `https://login.microsoftonline.com/${SPEC.tenant}/oauth2/v2.0/token`,
      { accept: 'application/json', 'content-type': 'application/x-www-form-urlencoded' },
    ],
  ]);
  expect(Object.fromEntries(new URLSearchParams(requests[0]?.body))).toEqual({
    grant_type: 'client_credentials',
    client_id: SPEC.client,
    scope: 'https://management.azure.com/.default',
    client_assertion_type: 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer',
    client_assertion: TOKEN,
  });
  expect([credential.expires, credential.handle, masked]).toEqual([NOW + 3_599_000, undefined, ['opaque', 'lines']]);
});
