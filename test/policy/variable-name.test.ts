import { expect, test } from 'vitest';
import { tokenVariableName, variableName } from '../../src/policy/credential/words.ts';
import type { Mismatch } from '../../src/policy/mismatch.ts';
import type { Shape } from '../../src/policy/shape.ts';

function parse(
  shape: Shape<string>,
  name: string,
): { readonly value: string | undefined; readonly messages: readonly string[] } {
  const mismatches: Mismatch[] = [];
  return { value: shape.parse(name, ['env'], mismatches), messages: mismatches.map(({ message }) => message) };
}

const STEERING = [
  'PATH',
  'Path',
  'LD_PRELOAD',
  'DYLD_INSERT_LIBRARIES',
  'BASH_ENV',
  'ENV',
  'IFS',
  'NODE_OPTIONS',
  'GIT_SSH_COMMAND',
  'GITHUB_ENV',
  'GITHUB_TOKEN_URL',
  'RUNNER_TEMP',
  'ACTIONS_ID_TOKEN_REQUEST_TOKEN',
  'PYTHONPATH',
  'PERL5OPT',
  'RUBYOPT',
  'JAVA_TOOL_OPTIONS',
  'AWS_PROFILE',
  'AWS_ENDPOINT_URL',
  'VAULT_TOKEN',
  'https_proxy',
  'AZURE_AUTHORITY_HOST',
  'AZURE_FEDERATED_TOKEN_FILE',
  'AZURE_CONFIG_DIR',
  'ARM_METADATA_HOSTNAME',
  'CLOUDSDK_API_ENDPOINT_OVERRIDES_STORAGE',
  'GOOGLE_APPLICATION_CREDENTIALS',
];

test.each(STEERING)('%s holds neither a secret nor a token', (name) => {
  const refused = {
    value: undefined,
    messages: [`\`${name}\` steers the runner or other tools and cannot hold a secret`],
  };
  expect(parse(variableName(), name)).toEqual(refused);
  expect(parse(tokenVariableName(), name)).toEqual(refused);
});

test.each([
  'FLAGS_SDK_KEY',
  '_KEY',
  'ENVIRONMENT',
  'MY_PATH',
  'GH_TOKEN',
  'AWS_ACCESS_KEY_ID',
  'AZURE_CLIENT_SECRET',
  'ARM_ACCESS_KEY',
  'CLOUDSDK_AUTH_ACCESS_TOKEN',
  'GOOGLE_API_KEY',
])('%s is a name of one’s own', (name) => {
  expect(parse(variableName(), name)).toEqual({ value: name, messages: [] });
});

test.each(['GITHUB_TOKEN', 'GITHUB_ENTERPRISE_TOKEN', 'GH_TOKEN'])('%s may hold a token of GitHub', (name) => {
  expect(parse(tokenVariableName(), name)).toEqual({ value: name, messages: [] });
});

test('GITHUB_TOKEN holds no other secret', () => {
  expect(parse(variableName(), 'GITHUB_TOKEN').value).toBeUndefined();
});
