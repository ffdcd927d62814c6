import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { assumed, BOUNDS, caller, KEYS, SPEC, standIn, TOKEN, trade } from './stand-in.ts';

const EVIL = 'https://evil.example';
const CONFIG = `[default]
region = ap-south-1
endpoint_url = ${EVIL}
use_fips_endpoint = true
use_dualstack_endpoint = true
retry_mode = adaptive
max_attempts = 9
defaults_mode = auto
sdk_ua_app_id = evil
auth_scheme_preference = sigv4a
sigv4a_signing_region_set = *
ca_bundle = /dev/null
services = evil
role_arn = arn:aws:iam::444455556666:role/evil
credential_process = /bin/false
aws_access_key_id = AKIAEVIL
aws_secret_access_key = evil
[profile evil]
region = ap-south-1
endpoint_url = ${EVIL}
[services evil]
sts =
  endpoint_url = ${EVIL}
`;

/** Every variable the SDK for JavaScript looks at, set by an earlier step that means harm. */
const HOSTILE = {
  AWS_ENDPOINT_URL: EVIL,
  AWS_ENDPOINT_URL_STS: EVIL,
  AWS_IGNORE_CONFIGURED_ENDPOINT_URLS: 'false',
  AWS_CA_BUNDLE: '/dev/null',
  AWS_PROFILE: 'evil',
  AWS_DEFAULT_PROFILE: 'evil',
  AWS_REGION: 'ap-south-1',
  AWS_DEFAULT_REGION: 'ap-south-1',
  AWS_STS_REGIONAL_ENDPOINTS: 'legacy',
  AWS_USE_FIPS_ENDPOINT: 'true',
  AWS_USE_DUALSTACK_ENDPOINT: 'true',
  AWS_RETRY_MODE: 'adaptive',
  AWS_MAX_ATTEMPTS: '9',
  AWS_DEFAULTS_MODE: 'auto',
  AWS_EXECUTION_ENV: 'evil',
  AWS_SDK_UA_APP_ID: 'evil',
  AWS_AUTH_SCHEME_PREFERENCE: 'sigv4a',
  AWS_SIGV4A_SIGNING_REGION_SET: '*',
  AWS_ACCOUNT_ID_ENDPOINT_MODE: 'required',
  AWS_ACCESS_KEY_ID: 'AKIAEVIL',
  AWS_SECRET_ACCESS_KEY: 'evil',
  AWS_SESSION_TOKEN: 'evil',
  AWS_ROLE_ARN: 'arn:aws:iam::444455556666:role/evil',
  AWS_ROLE_SESSION_NAME: 'evil',
  AWS_WEB_IDENTITY_TOKEN_FILE: '/dev/null',
  AWS_CONTAINER_CREDENTIALS_FULL_URI: `${EVIL}/creds`,
  AWS_LAMBDA_FUNCTION_NAME: 'evil',
  _X_AMZN_TRACE_ID: 'Root=evil',
  HTTP_PROXY: EVIL,
  HTTPS_PROXY: EVIL,
  NODE_TLS_REJECT_UNAUTHORIZED: '1',
};

let home: string;
beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'grantgate-aws-'));
  for (const [name, value] of Object.entries(HOSTILE)) vi.stubEnv(name, value);
  vi.stubEnv('HOME', home);
});
afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(home, { recursive: true, force: true });
});

/** What an exchange does in this environment. */
async function observed(): Promise<Readonly<Record<string, unknown>>> {
  const world = standIn(assumed(), caller());
  const { variables } = await trade(TOKEN, { ...SPEC, 'verify-identity': true }, BOUNDS, world.tools);
  return {
    urls: world.requests.map(({ url }) => url),
    scopes: world.requests.map(({ headers }) => headers?.['authorization']?.replaceAll(/\d{8}|, Signed.*/g, '')),
    traces: world.requests.map(({ headers }) => headers?.['x-amzn-trace-id']),
    evil: JSON.stringify(world.requests).toLowerCase().includes('evil'),
    region: [variables['AWS_REGION'], variables['AWS_DEFAULT_REGION']],
  };
}

const UNMOVED = {
  urls: ['https://sts.eu-west-1.amazonaws.com/', 'https://sts.eu-west-1.amazonaws.com/'],
  scopes: [undefined, `AWS4-HMAC-SHA256 Credential=${KEYS.id}//eu-west-1/sts/aws4_request`],
  traces: [undefined, undefined],
  evil: false,
  region: ['eu-west-1', 'eu-west-1'],
};

describe('an environment that an earlier step poisoned moves nothing', () => {
  test('variables and files of the home folder', async () => {
    mkdirSync(join(home, '.aws'));
    writeFileSync(join(home, '.aws/config'), CONFIG);
    writeFileSync(join(home, '.aws/credentials'), CONFIG.replaceAll('[profile ', '['));
    expect(await observed()).toEqual(UNMOVED);
  });

  test('files that variables name', async () => {
    writeFileSync(join(home, 'config'), CONFIG);
    vi.stubEnv('AWS_CONFIG_FILE', join(home, 'config'));
    vi.stubEnv('AWS_SHARED_CREDENTIALS_FILE', join(home, 'config'));
    expect(await observed()).toEqual(UNMOVED);
  });

  test.skipIf(process.platform === 'win32')(
    'no file is read at all: a pipe without a writer would hold it up for ever',
    async () => {
      for (const name of ['config', 'credentials']) execFileSync('mkfifo', [join(home, name)]);
      vi.stubEnv('AWS_CONFIG_FILE', join(home, 'config'));
      vi.stubEnv('AWS_SHARED_CREDENTIALS_FILE', join(home, 'credentials'));
      expect(await observed()).toEqual(UNMOVED);
    },
  );
});
