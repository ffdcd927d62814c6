import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parsePolicy } from '../src/policy/policy.ts';
import { askFamilies } from '../src/walls/ask-families.ts';
import { auditWalls } from '../src/walls/finding/audit.ts';
import { Work } from '../src/walls/inclusion/work.ts';
import type { Meant } from '../src/walls/meant.ts';
import { readStateFile } from '../src/walls/state/read-state.ts';
import { tokenWorld } from '../src/walls/token-world.ts';
import { AWS_CASES } from '../test/walls/corpus/aws-cases.ts';
import { AZURE_CASES, GCP_CASES, VAULT_CASES } from '../test/walls/corpus/other-cases.ts';
import { ACCOUNT, AT, GATE, HOST, meantFor, PROVIDER_ARN, SHOP } from '../test/walls/shop.ts';

const ROLE_COUNTS: readonly number[] = [100, 1000];
const STATEMENTS = 5;

/** The audit of an account, and single questions about the documents of the tests, each in a process of its own. */
export function benchWalls(): string {
  const rows = ROLE_COUNTS.map((count) => inOwnProcess('roles', String(count)));
  return [
    `Roles of AWS with ${STATEMENTS} statements each, all meant by a policy: processor time of their audit.`,
    '',
    '| roles | audit, s | findings | checkov, s |',
    '| ---: | ---: | ---: | ---: |',
    ...rows,
    '',
    'One question about one document, asked for the first time: processor time in milliseconds.',
    '',
    '| questions | median | 99 % | longest |',
    '| ---: | ---: | ---: | ---: |',
    inOwnProcess('questions', ''),
  ].join('\n');
}

function inOwnProcess(what: string, count: string): string {
  const child = spawnSync(process.execPath, [fileURLToPath(import.meta.url), what, count], { encoding: 'utf8' });
  if (child.status !== 0) throw new Error(child.stderr);
  return child.stdout.trim();
}

const arnOf = (index: number): string => `arn:aws:iam::${ACCOUNT}:role/role-${index}`;

/** The policy's own limits; what its roles mean is made below, since no one policy holds so many. */
const POLICY = `version: 1
approval: {approvers: {permission: maintain}}
limits: {lifetime: 30d, session: 1h}
roles:
  flags:
    description: Flags
    branches: ['release/*']
    workflows: [.github/workflows/flags.yml]
`;

function meantOfRole(index: number): Meant {
  const environments = [Array.from({ length: STATEMENTS }, (_, place) => `place-${index}-${place}`)];
  const place = { branches: [`release/${index}-*`], environments, withoutEnvironment: false };
  const meant = meantFor('aws', 'sts.amazonaws.com', SHOP, place);
  return { ...meant, role: `role-${index}`, target: { kind: 'aws', role: arnOf(index) } };
}

function trustOf(index: number): object {
  const Statement = Array.from({ length: STATEMENTS }, (_, place) => ({
    Effect: 'Allow',
    Principal: { Federated: PROVIDER_ARN },
    Action: 'sts:AssumeRoleWithWebIdentity',
    Condition: {
      StringEquals: {
        [`${HOST}:aud`]: 'sts.amazonaws.com',
        [`${HOST}:sub`]: `repo:acme/shop:environment:place-${index}-${place}`,
        [`${HOST}:repository_id`]: SHOP.id,
        [`${HOST}:job_workflow_ref`]: GATE,
      },
      StringLike: { [`${HOST}:ref`]: `refs/heads/release/${index}-*` },
    },
  }));
  return { Version: '2012-10-17', Statement };
}

function spent<T>(make: () => T): readonly [milliseconds: number, made: T] {
  const begin = process.cpuUsage();
  const made = make();
  const { user, system } = process.cpuUsage(begin);
  return [(user + system) / 1000, made];
}

function measureRoles(count: number): string {
  const parsed = parsePolicy(POLICY, 'policy.yml');
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems[0]));
  const trusts = Array.from({ length: count }, (_, index) => trustOf(index));
  const Roles = trusts.map((trust, index) => ({
    RoleName: `role-${index}`,
    Arn: arnOf(index),
    AssumeRolePolicyDocument: trust,
    MaxSessionDuration: 3600,
  }));
  const facts = { home: SHOP.repository, gate: GATE, repositories: [SHOP] };
  const meant = trusts.map((_, index) => meantOfRole(index));
  const [time, found] = spent(() => {
    const items = readStateFile({ Roles }, { file: 'aws.json', stem: 'aws' })?.items ?? [];
    return auditWalls({ policy: parsed.value, ...facts, meant, items, now: AT }).findings.length;
  });
  return `| ${count.toLocaleString('en')} | ${(time / 1000).toFixed(2)} | ${found} | ${checkovTime(trusts)} |`;
}

/** Seconds of checkov with its checks of these trusts; `CHECKOV` names the command. */
function checkovTime(trusts: readonly object[]): string {
  const command = process.env['CHECKOV'];
  if (command === undefined) return 'skipped: `CHECKOV` names no command';
  const folder = mkdtempSync(join(tmpdir(), 'grantgate-bench-walls-'));
  const resources = trusts.map(
    (trust, index) =>
      `resource "aws_iam_role" "role_${index}" {\n  name = "role-${index}"\n` +
      `  assume_role_policy = <<EOT\n${JSON.stringify(trust)}\nEOT\n}\n`,
  );
  writeFileSync(join(folder, 'main.tf'), resources.join('\n'));
  const before = process.hrtime.bigint();
  const words = ['--directory', folder, '--check', 'CKV_AWS_393', '--compact', '--quiet'];
  const { error } = spawnSync(command, words, { encoding: 'utf8' });
  rmSync(folder, { recursive: true, force: true });
  if (error !== undefined) throw error;
  return `${(Number(process.hrtime.bigint() - before) / 1e9).toFixed(1)} of the clock`;
}

function measureQuestions(): string {
  const times = [...AWS_CASES, ...GCP_CASES, ...AZURE_CASES, ...VAULT_CASES].flatMap(({ trust, meant }) => {
    const repositories = meant.places.map(({ repository }) => repository);
    const world = tokenWorld(repositories, trust.subjects, trust.issuers);
    const asked = [world.github, world.owner, world.own, world.sameName];
    return asked.map((families) => spent(() => askFamilies(families, trust.admits, AT, new Work()))[0]);
  });
  const sorted = times.toSorted((one, other) => one - other);
  const at = (share: number): string => (sorted[Math.ceil(share * sorted.length) - 1] ?? 0).toFixed(1);
  return `| ${sorted.length} | ${at(0.5)} | ${at(0.99)} | ${at(1)} |`;
}

const [what, count] = process.argv.slice(2);
if (process.argv[1] === fileURLToPath(import.meta.url))
  console.log(what === 'roles' ? measureRoles(Number(count)) : measureQuestions());
