import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { promisify } from 'node:util';
import { runPost, runStep, type StepResult } from '../../e2e/runner.ts';
import { parseRecord } from '../../world/json.ts';
import { objectOf } from '../../../src/credentials/answer.ts';
import type { Stage } from './stage.ts';

/** The policy of the shop, with a credential of the server. */
export function policyWith(url: string, ca: string): string {
  const indented = ca.trim().replaceAll(/^/gm, ' '.repeat(12));
  return `version: 1
approval:
  approvers: {users: [hubot]}
  count: 1
limits: {lifetime: 30d, session: 1h}
roles:
  flag-release:
    description: Turn feature flags on and off in the shop
    owner: acme/platform
    branches: ['release/*']
    environments: [staging]
    workflows: [.github/workflows/flags.yml]
    credentials:
      flag-keys:
        environments: [staging]
        vault:
          url: ${url}
          role: lasting
          export-token: true
          secrets:
            - {path: secret/data/shop/flags, field: sdk-key, env: FLAGS_SDK_KEY}
            - {path: ssh/creds/otp, field: key, env: OTP, data: {ip: 10.0.0.1}}
          ca-certificates: |
${indented}
`;
}

/** The built action, as the runner starts it: main gives, post revokes. */
export async function wholeRun({ world, run, bao, checks, lookup }: Stage, until: number): Promise<void> {
  const step = await runStep(world, run, { inputs: { role: 'flag-release', 'ca-certificates': world.caFile } });
  const { VAULT_TOKEN: token = '', FLAGS_SDK_KEY: key, OTP: otp, VAULT_CACERT: file = '' } = step.env;
  checks.check(
    'the built action allows, and gives the secret to later steps',
    step.code === 0 && step.outputs['decision'] === 'allow' && key === 'sdk-12345',
    [step.code, step.outputs['decision'], step.stdout.slice(-600)],
  );
  checks.check(
    'what is secret is masked',
    [token, key, otp].every((secret) => secret !== undefined && secret !== '' && step.masks.includes(secret)),
    step.masks.length,
  );
  checks.check(
    'the CA is in a file for later steps',
    file !== '' && readFileSync(file, 'utf8').trim() === bao.ca.trim(),
    file,
  );
  const data = objectOf((await lookup(token)).body['data']);
  checks.check(
    'the server says that the token ends with the grant',
    Date.parse(String(data?.['expire_time'])) <= until,
    [data?.['expire_time'], until],
  );
  await afterwards(world, step, checks);
  const verified = await bao.ask('ssh/verify', { method: 'POST', body: { otp } });
  checks.check(
    'afterwards the token is dead, and the dynamic secret',
    (await lookup(token)).status === 403 && verified.status === 400,
    verified,
  );
}

/** What post says, and the record. */
async function afterwards(world: Stage['world'], step: StepResult, checks: Stage['checks']): Promise<void> {
  const { VAULT_TOKEN: token, FLAGS_SDK_KEY: key, OTP: otp } = step.env;
  const after = await runPost(world, step);
  const record = readFileSync(step.outputs['record'] ?? '', 'utf8')
    .trimEnd()
    .split('\n')
    .map((line) => parseRecord(line) ?? {});
  checks.check('post revokes it and says so', after.code === 0 && after.stdout.includes('was revoked'), after.stdout);
  checks.check(
    'the record has its accessor and its lease, and that it was revoked',
    record.some(({ kind }) => kind === 'credential-revoked') && JSON.stringify(record).includes('ssh/creds/otp/'),
    record.map(({ kind }) => kind),
  );
  checks.check(
    'the record has no secret',
    [token, key, otp].every((secret) => secret !== undefined && !JSON.stringify(record).includes(secret)),
  );
}

/** The runner is lost after main: an administrator revokes from the record. */
export async function lostRunner({ world, run, bao, checks, lookup }: Stage): Promise<void> {
  const step = await runStep(world, run, { inputs: { role: 'flag-release', 'ca-certificates': world.caFile } });
  const { VAULT_TOKEN: token = '', VAULT_CACERT: ca = '' } = step.env;
  const alive = (await lookup(token)).status;
  const env = { PATH: process.env['PATH'] ?? '', VAULT_ADDR: bao.url, VAULT_TOKEN: bao.root };
  const { stdout } = await promisify(execFile)(
    process.execPath,
    [resolve('dist/cli/index.js'), 'revoke', '--record', step.outputs['record'] ?? '', '--ca-certificates', ca],
    { env },
  );
  checks.check(
    'a record is enough to revoke what a lost runner had',
    alive === 200 && stdout.includes('revoked') && (await lookup(token)).status === 403,
    stdout,
  );
}
