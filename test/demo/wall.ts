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

/** The trust policy of the role, as the command writes it from the policy. */
async function wall({ claims }: Run): Promise<PolicyDocument> {
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
  return await withTree({ 'access/policy.yml': policy, 'facts.json': JSON.stringify(facts) }, (cwd) => {
    const words = ['--access', 'access', '--facts', 'facts.json', '--policy-repository', SHOP, '--out', 'w'];
    spawnSync(process.execPath, [CLI, 'walls', '--for', 'aws', '--as', 'json', ...words], { cwd });
    return JSON.parse(readFileSync(join(cwd, 'w/aws/111122223333/flags-staging.trust.json'), 'utf8')) as PolicyDocument;
  });
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
  world.awsRole({ arn: ROLE_ARN, trust: { subjects: [subject] } });
  const open = await getsIn(world, run);
  world.awsRole({ arn: ROLE_ARN, trust: { document: await wall(run) } });
  const [walled, own] = [await getsIn(world, run), await getsIn(world, gated)];
  return [
    { text: 'the gate, while it was there, gave Tom nothing', holds: Object.keys(step.env).length === 0 },
    {
      text: `without it: AWS, may a job in, by a trust that asks for \`${subject}\` alone? ${open ? 'Yes' : 'No'}`,
      holds: open,
    },
    { text: `with the trust that \`grantgate walls\` wrote: ${walled ? 'Yes' : 'No'}`, holds: !walled },
    { text: `and a job of the workflow that holds the gate: ${own ? 'Yes' : 'No'}`, holds: own },
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
