import { expect, test } from 'vitest';
import { parsePolicy } from '../../../src/policy/policy.ts';
import type { AdapterName } from './adapters.ts';
import { allBut } from './exempt.ts';

/** A credential that sets `first`, and `second` beside it. */
const POLICIES: Readonly<Record<AdapterName, (first: string, second: string) => string>> = {
  aws: (first, second) =>
    `aws: {role: 'arn:aws:iam::111122223333:role/r', region: eu-west-1, secrets: [{secret: a, env: ${first}}, ` +
    `{secret: b, env: ${second}}]}`,
  'aws secrets': (first, second) =>
    "aws: {role: 'arn:aws:iam::111122223333:role/r', region: eu-west-1, export-keys: false, secrets: [{secret: " +
    `a, env: ${first}}, {secret: b, env: ${second}}]}`,
  'aws parameters': (first, second) =>
    "aws: {role: 'arn:aws:iam::111122223333:role/r', region: eu-west-1, export-keys: false, secrets: " +
    `[{parameter: a, env: ${first}}, {parameter: b, env: ${second}}]}`,
  vault: (first, second) =>
    "vault: {url: 'https://vault.acme.example', role: r, secrets: [{path: secret/data/a, field: a, env: " +
    `${first}}, {path: secret/data/b, field: a, env: ${second}}]}`,
  gcp: (first) =>
    'gcp: {provider: projects/1/locations/global/workloadIdentityPools/pool/providers/github, service-account: ' +
    `a@b.gserviceaccount.com, id-token: {audience: a, env: ${first}}}`,
  azure: (first, second) =>
    'azure: {tenant: aaaabbbb-0000-cccc-1111-dddd2222eeee, client: 00001111-aaaa-2222-bbbb-3333cccc4444, env: ' +
    `${first}, tokens: [{scope: 'https://a/.default', env: ${second}}]}`,
  github: (first) =>
    `github: {app: Iv23liX, repositories: [a], permissions: {contents: read}, key: {input: true}, env: ${first}}`,
};

function problems(credential: string): number {
  const parsed = parsePolicy(
    'version: 1\napproval: {approvers: {users: [hubot]}}\nlimits: {lifetime: 30d, session: 1h}\n' +
      `roles: {r: {description: d, branches: [main], workflows: [a.yml], credentials: {c: {${credential}}}}}\n`,
    'p.yml',
  );
  return parsed.ok ? 0 : parsed.problems.length;
}

test.each(allBut({ gcp: 'one name is chosen', github: 'one name is chosen' }))(
  'no two of its values go into one variable, in whatever case: %s',
  (name) => {
    for (const [first, second] of [
      ['TOKEN', 'TOKEN'],
      ['TOKEN', 'token'],
      ['App_Key', 'APP_KEY'],
    ] as const)
      expect(problems(POLICIES[name](first, second)), `${first} ${second}`).toBe(1);
    expect(problems(POLICIES[name]('ONE', 'TWO'))).toBe(0);
  },
);

const OWN: Partial<Readonly<Record<AdapterName, string>>> = {
  aws: 'AWS_SECRET_ACCESS_KEY',
  gcp: 'CLOUDSDK_AUTH_ACCESS_TOKEN',
  azure: 'azure_client_id',
};
test.each(
  allBut({
    'aws secrets': 'no keys are handed out',
    'aws parameters': 'no keys are handed out',
    vault: 'its own names begin with VAULT_, which none may',
    github: 'it sets no other',
  }),
)('nor over a variable that it sets itself: %s', (name) => {
  const own = OWN[name] ?? '';
  for (const variable of [own, own.toLowerCase()])
    expect(problems(POLICIES[name](variable, 'OTHER')), variable).toBe(1);
});

test.each(allBut())('no value goes into a variable that steers the runner or a tool: %s', (name) => {
  for (const variable of [
    'PATH',
    'path',
    'GITHUB_ENV',
    'NODE_OPTIONS',
    'LD_PRELOAD',
    'BASH_ENV',
    'VAULT_ADDR',
    'AWS_PROFILE',
    'https_proxy',
    'a-b',
    '1A',
  ])
    expect(problems(POLICIES[name](variable, 'OTHER')), variable).toBe(1);
});
