import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { withTree } from '../cli/call.ts';
import { ROLE_ARN, SHOP, WORKFLOW } from '../e2e/shop.ts';
import { ask, idToken } from '../world/client.ts';
import type { PolicyDocument } from '../world/aws/policy.ts';
import type { Run } from '../world/state.ts';
import type { World } from '../world/world.ts';
import type { Performed, Proof, Situation } from './situation.ts';
import { DECEMBER, POLICY, UNREVIEWED } from './stage.ts';

const CLI = fileURLToPath(new URL('../../dist/cli/index.js', import.meta.url));
const HOST = 'token.actions.githubusercontent.com';
const GATE = `${SHOP}/.github/workflows/gated.yml@refs/heads/main`;

/** Whether AWS gives a job keys that asks by itself, with no gate anywhere. */
async function getsIn(world: World, run: Run): Promise<boolean> {
  const form = {
    Action: 'AssumeRoleWithWebIdentity',
    Version: '2011-06-15',
    RoleArn: ROLE_ARN,
    RoleSessionName: 'tom',
    WebIdentityToken: await idToken(world, run, 'sts.amazonaws.com'),
  };
  const { status } = await ask(world, world.urls.sts, { method: 'POST', body: new URLSearchParams(form).toString() });
  return status === 200;
}

/** What is known of the shop, and the policy with the name of its gate. */
function filesOf({ claims }: Run): Record<string, string> {
  const facts = {
    schema: 1,
    repositories: [
      {
        repository: SHOP,
        id: Number(claims['repository_id']),
        owner_id: Number(claims['repository_owner_id']),
        default_branch: 'main',
        sub_claim_prefix: String(claims['sub']).replace(/:environment:.*$/, ''),
        environments: ['staging'],
      },
    ],
  };
  const policy = POLICY.replace('\nroles:\n', `\nwalls:\n  gate: ${GATE}\n\nroles:\n`);
  return { 'access/policy.yml': policy, 'facts.json': JSON.stringify(facts) };
}

const WORDS = ['--access', 'access', '--facts', 'facts.json', '--policy-repository', SHOP];

/** The trust policy of the role, as the command writes it from the policy. */
async function wall(run: Run): Promise<PolicyDocument> {
  return await withTree(filesOf(run), (cwd) => {
    spawnSync(process.execPath, [CLI, 'walls', '--for', 'aws', '--as', 'json', ...WORDS, '--out', 'w'], { cwd });
    return JSON.parse(readFileSync(join(cwd, 'w/aws/111122223333/flags-staging.trust.json'), 'utf8')) as PolicyDocument;
  });
}

/** A trust policy as many are: it asks for the subject alone. */
function wideTrust({ Statement, ...rest }: PolicyDocument, subject: string): PolicyDocument {
  const [first] = [Statement].flat();
  if (first === undefined) throw new Error('the wall has no statement');
  const asked = { [`${HOST}:aud`]: 'sts.amazonaws.com', [`${HOST}:sub`]: subject };
  return { ...rest, Statement: [{ ...first, Condition: { StringEquals: asked } }] };
}

interface AuditedWall {
  readonly id: string;
  readonly outcome: string;
  readonly sentence: string;
  readonly token?: Readonly<Record<string, string>>;
}

/** What the audit finds in a trust policy of the role, of what it is sure of. */
async function auditOf(run: Run, document: PolicyDocument): Promise<readonly AuditedWall[]> {
  const role = { RoleName: 'flags', Arn: ROLE_ARN, AssumeRolePolicyDocument: document, MaxSessionDuration: 3600 };
  const files = { ...filesOf(run), 'state/aws.json': JSON.stringify({ Roles: [role] }) };
  return await withTree(files, (cwd) => {
    const words = ['walls', 'audit', ...WORDS, '--state', 'state', '--json'];
    const { stdout, stderr } = spawnSync(process.execPath, [CLI, ...words], { cwd, encoding: 'utf8' });
    if (stdout === '') throw new Error(stderr);
    const { findings } = JSON.parse(stdout) as { readonly findings: readonly AuditedWall[] };
    return findings.filter(
      ({ id, outcome }) => id.startsWith('trust-') && id !== 'trust-missing' && outcome === 'fail',
    );
  });
}

/** The finding about the trust that let the job in, with the token that it gives as its example. */
function auditProof(found: readonly AuditedWall[]): Proof {
  const gate = found.find(({ id }) => id === 'trust-not-gate-bound');
  const { sub, job_workflow_ref: ref } = gate?.token ?? {};
  return {
    text:
      `\`grantgate walls audit\` says of that trust: ${gate?.id}. ${gate?.sentence} Its example is a token of ` +
      `\`${sub}\` with the workflow \`${ref}\``,
    holds: gate !== undefined && sub !== undefined && ref !== GATE,
  };
}

/** The same job without the gate, at a cloud that asks for too little, and at one with the wall. */
async function withoutGate(world: World, { step, end }: Performed): Promise<readonly Proof[]> {
  await end();
  const { run } = step.job;
  const subject = String(run.claims['sub']);
  const gated = world.run(SHOP, {
    workflow: WORKFLOW,
    actor: 'mona',
    ref: `refs/heads/${DECEMBER}`,
    environment: 'staging',
    jobWorkflowRef: GATE,
  });
  const hard = await wall(run);
  const wide = wideTrust(hard, subject);
  world.awsRole({ arn: ROLE_ARN, trust: { document: wide } });
  const open = await getsIn(world, run);
  world.awsRole({ arn: ROLE_ARN, trust: { document: hard } });
  const [walled, own] = [await getsIn(world, run), await getsIn(world, gated)];
  return [
    { text: 'the gate, while it was there, gave Tom nothing', holds: Object.keys(step.env).length === 0 },
    {
      text: `without it: AWS, may a job in, by a trust that asks for \`${subject}\` alone? ${open ? 'Yes' : 'No'}`,
      holds: open,
    },
    auditProof(await auditOf(run, wide)),
    { text: `with the trust that \`grantgate walls\` wrote: ${walled ? 'Yes' : 'No'}`, holds: !walled },
    { text: `and a job of the workflow that holds the gate: ${own ? 'Yes' : 'No'}`, holds: own },
    {
      text: 'and in that trust the audit finds nobody who gets in and should not',
      holds: (await auditOf(run, hard)).every(({ id }) => id === 'trust-narrower'),
    },
  ];
}

/** Somebody takes the gate out of the workflow on a branch of their own. */
export const GATE_TAKEN_OUT: Situation = {
  name: 'gate-taken-out',
  title: 'The gate is taken out',
  when: 'Thursday 10 December, 16:00',
  story: [
    `Tom is refused: nobody approved his access. He may push to the branch ${UNREVIEWED}, so he deletes the ` +
      'step of the gate from the workflow there, and starts it again. The job asks GitHub for a token by itself, ' +
      'and AWS for keys.',
    'Nothing in the job is left to stop him. What stops him is outside: the trust policy that `grantgate walls` ' +
      'wrote from the policy lets in jobs of the workflow that holds the gate, as it is on main, and no others.',
  ],
  reason: 'approval-missing',
  begin: (world) => {
    world.setTime('2026-12-10T16:00:00Z');
    return world.run(SHOP, {
      workflow: WORKFLOW,
      actor: 'tom',
      ref: `refs/heads/${UNREVIEWED}`,
      environment: 'staging',
    });
  },
  prove: withoutGate,
};
