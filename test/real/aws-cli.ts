// Has the AWS CLI take its keys from a profile as ours is written, and counts how often it starts the command:
// `node test/real/aws-cli.ts`. Says of each check whether it passed; ends with 1 when one failed. `AWS` names another
// `aws`.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { startChecks, type Checks } from '../act/checks.ts';
import { parseRecord } from '../world/json.ts';
import { shopScenario } from '../world/scenario.ts';
import { layOutProfile, type Profile, ROLE } from './aws-cli/profile.ts';
import { wholeRun } from './aws-cli/whole-run.ts';
import { findTool } from './tool.ts';

const refresh = fileURLToPath(new URL('aws-cli/refresh.py', import.meta.url));

const path = findTool('AWS', 'aws');
if (path === undefined) console.log('skipped: the AWS CLI is not installed');
else process.exitCode = await runAll(path);

async function runAll(aws: string): Promise<number> {
  const checks = startChecks(console.log);
  const { world, run } = await shopScenario();
  world.awsRole({ arn: ROLE });
  const folder = mkdtempSync(join(tmpdir(), 'grantgate-aws-cli-'));
  world.onClose(() => rmSync(folder, { recursive: true, force: true }));
  try {
    const profile = await layOutProfile(world, run, folder);
    console.log((await profile.run(aws, ['--version'])).stdout.trim());
    const whoami = ['sts', 'get-caller-identity', '--endpoint-url', world.urls.sts];
    await profile.answer();
    const known = await profile.run(aws, whoami);
    checks.check(
      'the CLI is who the profile says',
      known.code === 0 &&
        String(parseRecord(known.stdout)?.['Arn']).startsWith('arn:aws:sts::111122223333:assumed-role/flags/'),
      known,
    );
    const stale = await profile.run(aws, whoami, { AWS_SESSION_TOKEN: 'of-an-earlier-step' });
    checks.check('a session token of an earlier step changes nothing', stale.code === 0, stale);
    profile.refuse('grantgate: the grant users/mona/november-banner was revoked by hubot');
    const refused = await profile.run(aws, whoami);
    checks.check(
      'a refusal fails the CLI with the words of the command',
      refused.code !== 0 && refused.stderr.includes('the grant users/mona/november-banner was revoked by hubot'),
      refused,
    );
    await profile.answer(-60);
    const ended = await profile.run(aws, whoami);
    checks.check('keys that have ended are not used', ended.code !== 0, ended);
    await howOften(aws, whoami, profile, checks);
    await refusedLater(aws, profile, checks);
    await wholeRun(aws, checks);
  } finally {
    await world.close();
  }
  return checks.failed() === 0 ? 0 : 1;
}

/**
 * A refusal that comes while a process goes on: botocore passes over it as long as more than ten minutes are left of
 * the keys it has.
 */
async function refusedLater(aws: string, profile: Profile, checks: Checks): Promise<void> {
  for (const [minutes, goesOn] of [
    [15, true],
    [9, false],
  ] as const) {
    await profile.answer(minutes * 60);
    profile.starts();
    const told = parseRecord(
      (await profile.run(join(dirname(aws), 'python3'), [refresh, '3', profile.command])).stdout,
    );
    profile.starts();
    const refused = told?.['refused'];
    const passed = goesOn
      ? refused === undefined && JSON.stringify(told?.['used']) === '[2,3,4]'
      : typeof refused === 'string' && refused.includes('the grant was revoked');
    const become = goesOn
      ? 'goes on with them after a refusal, and asks again each time'
      : 'fails with the words of a refusal';
    checks.check(`a process that has keys of ${minutes} minutes ${become}`, passed, told);
  }
}

/**
 * botocore asks for new keys when 15 minutes or less are left of them, each time it signs: keys of 15 minutes are asked
 * for again and again.
 */
async function howOften(aws: string, whoami: readonly string[], profile: Profile, checks: Checks): Promise<void> {
  const python = join(dirname(aws), 'python3');
  for (const [minutes, perCall, perRequest] of [
    [60, 1, 0],
    [16, 1, 0],
    [15, 2, 1],
    [9, 2, 1],
  ] as const) {
    await profile.answer(minutes * 60);
    profile.starts();
    await profile.run(aws, whoami);
    const once = profile.starts();
    checks.check(
      `with keys of ${minutes} minutes one call of the CLI starts the command ${perCall === 1 ? 'once' : 'twice'}`,
      once === perCall,
      once,
    );
    const many = await profile.run(python, [refresh, '5']);
    profile.starts();
    const expected = { loaded: 1, used: [1, 2, 3, 4, 5].map((count) => 1 + count * perRequest) };
    checks.check(
      `and five requests of one process ${perRequest === 0 ? 'no longer start it' : 'start it for each'}`,
      JSON.stringify(parseRecord(many.stdout)) === JSON.stringify(expected),
      many,
    );
  }
}
