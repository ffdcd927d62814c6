import { expect, test } from 'vitest';
import { parsePolicy } from '../../src/policy/policy.ts';
import { formatProblem } from '../../src/policy/problem.ts';
import { writePolicy } from './ready-made.ts';

const AWS = "role: 'arn:aws:iam::111122223333:role/flags', region: eu-west-1";
const VAULT = "url: 'https://vault.acme.example', role: flags";

function problemsOf(credential: string): readonly string[] {
  const parsed = parsePolicy(writePolicy([`credentials: {c: {${credential}}}`]).replace('session: 1h', "session: 1h, accounts: ['111122223333']"), 'p.yml');
  // the file and what leads to the credential are the same in all of them
  return parsed.ok ? [] : parsed.problems.map((problem) => formatProblem(problem).replace('p.yml:10:', '').replace('roles.flags.credentials.c', 'c'));
}

test.each([
  ['aws', `aws: {${AWS}}`],
  ['aws in full', `environments: [staging], aws: {${AWS}, session: 12h, policy: '{}', policies: ['arn:aws:iam::aws:policy/ReadOnlyAccess'], audience: a, endpoint: 'https://sts.acme.example:8443/x', fips: true, verify-identity: false}`],
  ['another partition', "aws: {role: 'arn:aws-us-gov:iam::111122223333:role/path/flags', region: us-gov-west-1}"],
  ['vault', `vault: {${VAULT}, secrets: [{path: secret/data/x, field: f, env: _KEY1}]}`],
])('%s is sound', (_what, credential) => {
  expect(problemsOf(credential)).toEqual([]);
});

test.each([
  ['no provider', 'environments: [staging]', ['22: c: expected exactly one of `aws`, `vault` (one credential is of one provider)']],
  ['two providers', `aws: {${AWS}}, vault: {${VAULT}}`, ['22: c: expected exactly one of `aws`, `vault` (one credential is of one provider)']],
  ['a provider nobody knows', 'ftp: {}', ['23: unknown key `ftp` (known here: environments, aws, vault)']],
  ['an account beyond the limits', "aws: {role: 'arn:aws:iam::999999999999:role/x', region: eu-west-1}", ['35: c.aws.role: account `999999999999` is not in `limits.accounts`']],
  ['a user for a role', "aws: {role: 'arn:aws:iam::111122223333:user/x', region: eu-west-1}", ['35: c.aws.role: expected the ARN of an IAM role, got `arn:aws:iam::111122223333:user/x`']],
  ['no region', "aws: {role: 'arn:aws:iam::111122223333:role/x'}", ['28: c.aws: `region` is missing']],
  ['a session shorter than STS gives', `aws: {${AWS}, session: 14m}`, ['103: c.aws.session: shorter than the least possible, 15m']],
  ['a session longer than STS gives', `aws: {${AWS}, session: 13h}`, ['103: c.aws.session: longer than the most possible, 12h']],
  ['a policy that is a list', `aws: {${AWS}, policy: []}`, ['102: c.aws.policy: expected an IAM policy document, got a list']],
  ['an endpoint without https', `aws: {${AWS}, endpoint: 'http://x'}`, ['104: c.aws.endpoint: expected an https address, got `http://x`']],
  ['an endpoint with somebody’s name in it', `aws: {${AWS}, endpoint: 'https://a@b'}`, ['104: c.aws.endpoint: expected an https address, got `https://a@b`']],
  ['a word for a flag', `aws: {${AWS}, fips: maybe}`, ['100: c.aws.fips: expected true or false, got `maybe`']],
  ['a variable that is none', `vault: {${VAULT}, secrets: [{path: a, field: b, env: 1X}]}`, ['114: c.vault.secrets[0].env: expected the name of a variable, got `1X`']],
])('%s is not', (_what, credential, problems) => {
  expect(problemsOf(credential)).toEqual(problems);
});
