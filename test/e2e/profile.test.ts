import { exec } from 'node:child_process';
import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { renew } from '../../src/session/renewal/command.ts';
import type { Run } from '../world/state.ts';
import type { World } from '../world/world.ts';
import { finish } from './finish.ts';
import {
  AWS_SECRETS,
  changePolicy,
  closeSound,
  expectAllowed,
  filesBelow,
  gate,
  openShop,
  recordOf,
  setFor,
  shopRun,
} from './gate.ts';
import { type HereResult, runHere } from './in-process.ts';
import { runPost, runStep, type StepResult } from './runner.ts';
import { readCommands } from './runner-commands.ts';
import { GRANT_ID, ROLE_ARN, SHOP, shopPolicy } from './shop.ts';
import { withoutWaiting } from './standstill.ts';

const STEP = fileURLToPath(new URL('profile-step.ts', import.meta.url));
type Step = Pick<StepResult, 'env' | 'job' | 'temp'>;
const minutes = (count: number): string => new Date(Date.now() + count * 60_000).toISOString();

let world: World;
/** The SDK looks at the machine's own clock. */
async function open(expires = minutes(300), policy?: (sts: string) => string): Promise<void> {
  const grant =
    `role: flag-release\nreason: A long job\nprincipal-id: 583231\nstarts: ${minutes(-1440)}\n` +
    `expires: ${expires}\nmax-uses: 1\n`;
  world = await openShop({ now: new Date().toISOString(), grant });
  world.ruleset(SHOP, {
    name: 'grantgate',
    target: 'tag',
    include: ['refs/tags/grantgate/**/*'],
    rules: ['deletion', 'update'],
  });
  if (policy !== undefined) changePolicy(world, policy(world.urls.sts));
}
beforeEach(async () => await open());
afterEach(async () => await closeSound(world));

const newRun = (): Run =>
  shopRun(world, { permissions: { contents: 'write', 'id-token': 'write', actions: 'read', 'pull-requests': 'read' } });
const start = async (inputs: Record<string, string> = {}): Promise<StepResult> =>
  await gate(world, newRun(), { inputs: { export: 'profile', ...inputs } });
/** The same in this process, where it is the command that is tested. */
const startHere = async (): Promise<HereResult> => await runHere(world, newRun(), { inputs: { export: 'profile' } });
const later = async (after: Pick<StepResult, 'job'>, env: Record<string, string> = {}): Promise<StepResult> =>
  await runStep(world, after.job.run, {
    dist: STEP,
    after,
    env: { STS: world.urls.sts, NODE_EXTRA_CA_CERTS: world.caFile, ...env },
  });
/** What an SDK was told within the last minute. */
const forget = (step: Step): void => {
  for (const { path } of filesBelow(step.temp)) if (/renewal\.json\./.test(path)) rmSync(path);
};
/** The command that stands in the profile. */
const commandOf = (step: Step): string =>
  /credential_process = (.*)/.exec(readFileSync(setFor(step)['AWS_CONFIG_FILE'] ?? '', 'utf8'))?.[1] ?? 'false';
type Asked = { code: number; stdout: string; stderr: string };
/** What a command says, started through a shell as SDKs do: its answer, or how it fails. */
async function ask(step: Step, line = commandOf(step)): Promise<Asked> {
  return await new Promise((done) => {
    exec(line, { env: { ...step.job.variables, ...step.job.env } }, (error, stdout, stderr) =>
      done({ code: error?.code ?? 0, stdout, stderr }),
    );
  });
}
/** What the same command says, in this process. */
async function askHere(step: Step): Promise<Asked> {
  const [node, script, task, ...args] = [...commandOf(step).matchAll(/"([^"]*)"/g)].map(([, word = '']) => word);
  expect([node, script, task]).toEqual([process.execPath, resolve('dist/main/index.js'), 'renew']);
  const said = { stdout: '', stderr: '' };
  const code = await withoutWaiting(
    async () =>
      await renew(args, {
        env: { ...step.job.variables, ...step.job.env },
        now: Date.now,
        sleep: async () => await Promise.resolve(),
        random: () => 0.5,
        print: (text) => (said.stdout += text) !== '',
        say: (text) => (said.stderr += text) !== '',
      }),
  );
  return { code, ...said };
}
const decisions = (): number => world.requests.filter(({ operation }) => operation === 'Named').length;
const sessions = (): number =>
  world.requests.filter(({ operation }) => operation === 'AssumeRoleWithWebIdentity').length;

describe('a profile that renews itself', () => {
  test("is found by AWS's own SDK; each renewal is a decision of its own and lasts 15 minutes", async () => {
    const step = await start();
    expectAllowed(step);
    const variables = setFor(step);
    expect(variables).toMatchObject({
      AWS_PROFILE: 'staging',
      AWS_REGION: 'eu-west-1',
      AWS_CONFIG_FILE: expect.stringContaining(step.temp) as string,
    });
    for (const name of AWS_SECRETS) expect(variables[name]).toBe('');
    const [asked, issued] = [decisions(), sessions()];
    const use = await later(step);
    expect(use.stdout).toMatch(/AWS knows this job as assumed-role\/flags-staging\/mona@november-banner@/);
    expect(Number(/for (\d+) seconds/.exec(use.stdout)?.[1])).toSatisfy(
      (seconds: number) => seconds > 850 && seconds <= 900,
    );
    expect([decisions() - asked, sessions() - issued]).toEqual([1, 1]);
    expect(recordOf(step).map(({ kind, name }) => [kind, name])).toEqual([
      ['decision', undefined],
      ['credential-issued', 'staging'],
      ['credential-renewed', 'staging'],
    ]);
    expect(recordOf(step)[1]).toMatchObject({ renews: true });
    expect(step.summary).toContain('renews itself while access lasts');
  });

  test('is asked once a minute at most, however often a command line is started', async () => {
    const step = await start();
    await later(step);
    const issued = sessions();
    expect((await askHere(step)).code).toBe(0);
    expect(sessions()).toBe(issued);
    forget(step);
    expect((await ask(step)).code).toBe(0);
    expect(sessions()).toBe(issued + 1);
    forget(step);
    world.tag(SHOP, `grantgate/revoked/${GRANT_ID}`);
    expect((await later(step)).stdout).toMatch(/^refused: /m);
  });

  test('answers as the contract of `credential_process` has it', async () => {
    const step = await start();
    const { code, stdout } = await ask(step);
    expect(code).toBe(0);
    const answer = JSON.parse(stdout) as Record<string, unknown>;
    expect(Object.keys(answer)).toEqual(['Version', 'AccessKeyId', 'SecretAccessKey', 'SessionToken', 'Expiration']);
    expect(answer).toMatchObject({
      Version: 1,
      AccessKeyId: expect.stringMatching(/^ASIA/) as string,
      Expiration: expect.stringMatching(/^\d{4}-.*Z$/) as string,
    });
  });

  test.each<[string, () => void, RegExp, string]>([
    ['was revoked', () => world.tag(SHOP, `grantgate/revoked/${GRANT_ID}`), /was revoked/, 'grant-revoked'],
    ['has ended', () => world.setTime(minutes(301)), /ended at/, 'grant-expired'],
    ['is frozen', () => world.tag(SHOP, 'grantgate/frozen'), /paused|frozen|freeze/i, 'frozen'],
    [
      'lost its role',
      () => changePolicy(world, shopPolicy(world.urls.sts).replace('flag-release:', 'other:')),
      /flag-release/,
      'role-unknown',
    ],
    [
      'lost its credential',
      () => changePolicy(world, shopPolicy(world.urls.sts).replace('staging:', 'others:')),
      /no longer has a credential `staging`/,
      'credential-unknown',
    ],
    [
      'cannot be looked at',
      () => world.fail({ operation: 'Named', times: 'always' }, { status: 500 }),
      /could not be read/,
      'undecidable',
    ],
    [
      'is refused by AWS',
      () =>
        world.fail(
          { host: 'sts', times: 'always' },
          {
            status: 403,
            body:
              '<ErrorResponse><Error><Type>Sender</Type><Code>AccessDenied</Code><Message>No</Message></Error>' +
              '</ErrorResponse>',
          },
        ),
      /AWS does not let this job assume/,
      'AccessDenied',
    ],
  ])(
    'of a grant that %s is refused with the reason, and the end of the job repeats it',
    async (_what, change, words, reason) => {
      const step = await startHere();
      expect((await askHere(step)).code).toBe(0);
      forget(step);
      change();
      const issued = sessions();
      const { code, stdout, stderr } = await askHere(step);
      expect([code, stdout, stderr]).toEqual([1, '', expect.stringMatching(words)]);
      expect(stderr).not.toMatch(/eyJ|ghs_|\n./);
      if (reason !== 'AccessDenied') expect(sessions()).toBe(issued);
      expect(recordOf(step).at(-1)).toMatchObject({
        kind: 'renewal-refused',
        name: 'staging',
        reason,
        run_id: String(step.job.run.id),
      });
      expect(readCommands((await finish(world, step)).said).annotations).toMatchObject([
        {
          level: 'warning',
          properties: { title: 'A credential was not renewed' },
          message: expect.stringMatching(words) as string,
        },
      ]);
    },
  );

  test('is gone with the job: nothing of it is left, and a late request is told so', async () => {
    const step = await start();
    await ask(step);
    const line = commandOf(step);
    const post = await runPost(world, step);
    expect(post.code).toBe(0);
    expect((await ask(step, line)).stderr).toContain('the job that this credential was for has ended');
    expect(filesBelow(step.temp).filter(({ path }) => path.includes('grantgate-credentials-'))).toEqual([]);
    const left = recordOf(step).at(-1);
    expect(left).toMatchObject({
      kind: 'credential-not-revoked',
      name: 'staging',
      expires: recordOf(step).find(({ kind }) => kind === 'credential-renewed')?.['expires'],
    });
  });

  test('leaves nothing in the workspace, and what it leaves elsewhere is for the owner only', async () => {
    const step = await start();
    await ask(step);
    expect(readdirSync(step.workspace)).toEqual([]);
    const files = filesBelow(step.temp).filter(({ path }) => path.includes('grantgate-credentials-'));
    expect(files.map(({ path, mode }) => [path.split('/').at(-1), mode])).toEqual(
      expect.arrayContaining([
        ['aws-config', 0o600],
        ['aws-credentials', 0o600],
        ['renewal.json', 0o600],
        ['renewal.json.staging', 0o600],
      ]),
    );
    expect(files).toHaveLength(4);
    expect(files.find(({ path }) => path.endsWith('aws-config'))?.text).toMatch(
      /^\[profile staging\]\nregion = eu-west-1\ncredential_process = "[^"]+" "[^"]+\/dist\/main\/index.js" "renew" /,
    );
  });

  test('in a step that may ask for no token is refused in words', async () => {
    const step = await startHere();
    const { ACTIONS_ID_TOKEN_REQUEST_URL: _, ...variables } = step.job.variables;
    expect((await ask({ ...step, job: { ...step.job, variables } })).stderr).toMatch(/this job has no OIDC token/);
  });

  test('with a guarded script is for that alone', async () => {
    const seen = join(world.caFile, '..', 'seen');
    const step = await start({
      run: `STS='${world.urls.sts}' NODE_EXTRA_CA_CERTS='${world.caFile}' "${process.execPath}" "${STEP}" > '${seen}'`,
      shell: 'bash',
    });
    expect(readFileSync(seen, 'utf8')).toMatch(/AWS knows this job as assumed-role\/flags-staging/);
    expect(step.code).toBe(0);
    expect(setFor(step)).toEqual({});
    expect(filesBelow(step.temp).filter(({ path }) => path.includes('grantgate-credentials-'))).toEqual([]);
  });
});

test('several roles are profiles of one file, none of them the default', async () => {
  await closeSound(world);
  const other = 'arn:aws:iam::111122223333:role/flags-reader';
  await open(minutes(300), (sts) => {
    const policy = shopPolicy(sts);
    return (
      policy +
      policy
        .slice(policy.indexOf('      staging:\n        environments'))
        .replace('staging:', 'reader:')
        .replace(ROLE_ARN, other)
    );
  });
  world.awsRole({ arn: other });
  const step = await start();
  expectAllowed(step);
  expect(setFor(step)).not.toHaveProperty('AWS_PROFILE');
  expect((await later(step, { PROFILE: 'reader' })).stdout).toContain(
    'AWS knows this job as assumed-role/flags-reader/',
  );
  expect((await later(step, { PROFILE: 'staging' })).stdout).toContain(
    'AWS knows this job as assumed-role/flags-staging/',
  );
});
