// Has AWS's own CLI set what `grantgate walls aws` writes, in an account that moto stands in for, and audits what
// the CLI reads back: `node test/real/aws-walls.ts`. `AWS` names the CLI and `MOTO_SERVER` the server, where they are
// not on the path.
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { type Checks, startChecks } from '../act/checks.ts';
import { SETTINGS } from '../cli/audited-shop.ts';
import { call } from '../cli/call.ts';
import { freePorts, startServer } from './server-process.ts';
import { findTool } from './tool.ts';

const HOST = 'token.actions.githubusercontent.com';
const GATE = 'acme/shop/.github/workflows/gated.yml@refs/heads/main';
const ROLES = 'arn:aws:iam::123456789012:role/gate/';

interface TrustStatement {
  Condition: Record<string, Record<string, string>>;
  [field: string]: unknown;
}
interface TrustDocument {
  readonly Version: string;
  Statement: TrustStatement[];
}
type Change = (statement: TrustStatement, document: TrustDocument) => void;

const test = (operator: string, claim: string, value: string | undefined): Change => {
  return ({ Condition }) => {
    const key = `${HOST}:${claim}`;
    for (const keys of Object.values(Condition)) delete keys[key];
    if (value !== undefined) Condition[operator] = { ...Condition[operator], [key]: value };
  };
};

/** One change each, as somebody makes it by hand, and what has to be found in the role then. */
const DRIFTS: readonly (readonly [name: string, finding: string, changes: readonly Change[]])[] = [
  ['same', '', []],
  ['ungated', 'trust-not-gate-bound', [test('StringEquals', 'job_workflow_ref', undefined)]],
  ['movable', 'trust-gate-movable', [test('StringLike', 'job_workflow_ref', GATE.replace('main', '*'))]],
  ['if-exists', 'trust-absent-claim-passes', [test('StringEqualsIfExists', 'environment', 'production')]],
  ['no-audience', 'trust-audience', [test('StringEquals', 'aud', undefined)]],
  ['narrower', 'trust-narrower', [test('StringLike', 'ref', 'refs/heads/release/9?')]],
  [
    'owner',
    'trust-open-to-owner',
    [
      test('StringLike', 'sub', 'repo:acme/*'),
      ...['job_workflow_ref', 'repository_id', 'ref'].map((claim) => test('StringEquals', claim, undefined)),
    ],
  ],
  [
    'by-name',
    'trust-by-name',
    ['repository_id', 'repository_owner_id', 'job_workflow_ref'].map((claim) => test('StringEquals', claim, undefined)),
  ],
  [
    'whole',
    'trust-open-to-repository',
    [
      test('StringLike', 'sub', 'repo:acme/shop:*'),
      ...['job_workflow_ref', 'ref'].map((claim) => test('StringEquals', claim, undefined)),
    ],
  ],
  [
    'second',
    'trust-open-to-github',
    [
      (statement, document) => {
        document.Statement.push({
          ...statement,
          Sid: 'Second',
          Condition: { StringEquals: { [`${HOST}:aud`]: 'sts.amazonaws.com' } },
        });
      },
    ],
  ],
  ['address', 'trust-undecided', [(one) => (one.Condition['IpAddress'] = { 'aws:SourceIp': '192.0.2.0/24' })]],
  ['gone', 'trust-missing', []],
];

/** A policy with a role of AWS of each name. */
function policyFor(names: readonly string[]): string {
  const credentials = names.map(
    (name) => `      ${name}: {environments: [production], aws: {role: '${ROLES}${name}', region: eu-west-1}}\n`,
  );
  return `version: 1
approval: {approvers: {permission: maintain}}
limits: {lifetime: 30d, session: 1h}
never: {branches: [main]}
walls: {gate: ${GATE}}
roles:
  flags:
    description: Flags
    branches: ['release/*']
    environments: [production]
    workflows: [.github/workflows/flags.yml]
    credentials:
${credentials.join('')}`;
}

const SHOP = {
  repository: 'acme/shop',
  id: 7701,
  owner_id: 9919,
  default_branch: 'main',
  sub_claim_prefix: 'repo:acme/shop',
  environments: ['production'],
};

/** Commands of AWS's CLI, and calls of IAM without it, which starts slowly. */
interface Account {
  readonly cwd: string;
  /** What a command printed. */
  readonly run: (...words: readonly string[]) => string;
  /** What went wrong in a script. */
  readonly script: (file: string) => string | undefined;
  readonly createRole: (name: string, trust: object) => Promise<void>;
}

async function runAll(aws: string, moto: string): Promise<number> {
  const checks = startChecks(console.log);
  const cwd = mkdtempSync(join(tmpdir(), 'grantgate-moto-'));
  const [port = 0] = await freePorts(1);
  const url = `http://127.0.0.1:${port}`;
  const isUp = async (): Promise<boolean> => (await fetch(`${url}/moto-api/data.json`)).ok;
  const server = await startServer(moto, ['-H', '127.0.0.1', '-p', String(port)], cwd, isUp);
  try {
    const account = openAccount(aws, url, cwd);
    console.log(account.run('--version').trim());
    await written(account, checks);
    await changed(account, checks);
  } finally {
    await server.close();
    rmSync(cwd, { recursive: true, force: true });
  }
  return checks.failed() === 0 ? 0 : 1;
}

function openAccount(aws: string, url: string, cwd: string): Account {
  const env = {
    PATH: `${dirname(aws)}${delimiter}${process.env['PATH'] ?? ''}`,
    HOME: cwd,
    AWS_ENDPOINT_URL: url,
    AWS_ACCESS_KEY_ID: 'x',
    AWS_SECRET_ACCESS_KEY: 'x',
    AWS_DEFAULT_REGION: 'eu-west-1',
  };
  return {
    cwd,
    run: (...words) => execFileSync(aws, words, { cwd, env, encoding: 'utf8' }),
    script: (file) => {
      const { status, stdout, stderr } = spawnSync('sh', [file], { cwd, env, encoding: 'utf8' });
      return status === 0 ? undefined : `${stdout}${stderr}`;
    },
    createRole: async (name, trust) => {
      const body = new URLSearchParams({
        Action: 'CreateRole',
        Version: '2010-05-08',
        RoleName: name,
        Path: '/gate/',
        AssumeRolePolicyDocument: JSON.stringify(trust),
      });
      const scope = 'Credential=x/20260101/us-east-1/iam/aws4_request, SignedHeaders=host, Signature=x';
      const headers = { authorization: `AWS4-HMAC-SHA256 ${scope}` };
      const { ok, status } = await fetch(url, { method: 'POST', body, headers });
      if (!ok) throw new Error(`CreateRole ${name}: ${status}`);
    },
  };
}

interface Found {
  readonly id: string;
  readonly target: string;
}

const WORDS = ['--policy-repository', 'acme/shop'];

/** Writes the walls of a policy; the path of the first file. */
async function wallsOf(cwd: string, names: readonly string[], format: string): Promise<string> {
  const facts = JSON.stringify({ schema: 1, repositories: [SHOP] });
  const files = { ...SETTINGS, '.github/access/policy.yml': policyFor(names), 'facts.json': facts };
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(cwd, name)), { recursive: true });
    writeFileSync(join(cwd, name), text);
  }
  const given = ['--facts', 'facts.json', '--for', 'aws', '--as', format, '--out', format];
  const { code, stdout, stderr } = await call(['walls', ...WORDS, ...given], { cwd });
  if (code !== 0) throw new Error(stderr);
  return join(cwd, format, stdout.split(':')[0] ?? '');
}

/** What an audit finds in the account as the CLI reads it. */
async function audited({ cwd, run }: Account): Promise<readonly Found[]> {
  writeFileSync(join(cwd, 'state/roles.json'), run('iam', 'get-account-authorization-details', '--filter', 'Role'));
  writeFileSync(join(cwd, 'state/lasting.json'), run('iam', 'list-roles'));
  const { stdout, stderr } = await call(['walls', 'audit', ...WORDS, '--state', 'state', '--json'], { cwd });
  if (stdout === '') throw new Error(stderr);
  return (JSON.parse(stdout) as { readonly findings: readonly Found[] }).findings;
}

/** The commands set the trust of roles that trusted nobody. */
async function written(account: Account, { check }: Checks): Promise<void> {
  const names = ['one', 'other'];
  const nobody = { Version: '2012-10-17', Statement: { Effect: 'Deny', Principal: '*', Action: 'sts:AssumeRole' } };
  for (const name of names) await account.createRole(name, nobody);
  const wrong = account.script(await wallsOf(account.cwd, names, 'commands'));
  check('the CLI takes every command', wrong === undefined, wrong);
  const found = await audited(account);
  check('read back, both roles are as the policy has them', found.length === 0, found);
}

/** Each role with another change. */
async function changed(account: Account, { check }: Checks): Promise<void> {
  const names = DRIFTS.map(([name]) => name);
  const folder = dirname(await wallsOf(account.cwd, names, 'json'));
  for (const [name, finding, changes] of DRIFTS) {
    const document = JSON.parse(readFileSync(join(folder, `${name}.trust.json`), 'utf8')) as TrustDocument;
    const [statement] = document.Statement;
    if (statement === undefined) throw new Error('no statement');
    for (const change of changes) change(statement, document);
    if (finding !== 'trust-missing') await account.createRole(name, document);
  }
  const found = await audited(account);
  for (const [name, finding] of DRIFTS) {
    const ids = found.filter(({ target }) => target.endsWith(`/${name}`)).map(({ id }) => id);
    const isAsWanted = finding === '' ? ids.length === 0 : ids.includes(finding);
    check(`${name}: ${finding === '' ? 'nothing is found' : finding}`, isAsWanted, ids);
  }
}

const aws = findTool('AWS', 'aws');
const moto = findTool('MOTO_SERVER', 'moto_server');
if (aws === undefined || moto === undefined) console.log('skipped: the AWS CLI or moto is not installed');
else process.exitCode = await runAll(aws, moto);
