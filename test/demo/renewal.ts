import { exec } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { World } from '../world/world.ts';
import { parseRecord, textOf } from '../world/json.ts';
import { SHOP } from '../e2e/shop.ts';
import type { Performed, Proof } from './situation.ts';
import { PARAMETER } from './stage.ts';

/** What AWS's own tools hear when they ask for keys as the profile tells them to. */
async function ask({ step }: Performed): Promise<{ readonly said: string; readonly key: string }> {
  const config = readFileSync(step.env['AWS_CONFIG_FILE'] ?? '', 'utf8');
  const command = /credential_process = (.*)/.exec(config)?.[1] ?? 'false';
  return await new Promise((resolve) => {
    exec(command, { env: { ...step.job.variables, ...step.job.env } }, (_, stdout, stderr) =>
      resolve({ said: stderr.trim(), key: textOf(parseRecord(stdout) ?? {}, 'AccessKeyId') }),
    );
  });
}

/** Lets a job ask for keys, revokes the access meanwhile, and lets it ask again. */
export function askAgain(grant: string): (world: World, performed: Performed) => Promise<readonly Proof[]> {
  return async (world, performed) => {
    const { step, end } = performed;
    const first = await ask(performed);
    const allowed = (time: string): boolean =>
      world.awsAllows(first.key, 'ssm:PutParameter', PARAMETER, `2026-12-07T${time}:00Z`);
    world.setTime('2026-12-07T15:00:00Z');
    world.tag(SHOP, `grantgate/revoked/${grant}`);
    // what was told is told again for a minute, which has passed
    rmSync(join(dirname(step.env['AWS_CONFIG_FILE'] ?? ''), 'renewal.json.flags'), { force: true });
    world.setTime('2026-12-07T15:01:00Z');
    const second = await ask(performed);
    const { stdout } = await end();
    return [
      {
        text: '14:00  The job has no keys: AWS’s own tools ask for them',
        holds: (step.env['AWS_SECRET_ACCESS_KEY'] ?? 'none') === '',
      },
      {
        text: '14:01  They ask, it is decided again, and they get keys',
        holds: first.key.startsWith('ASIA') && allowed('14:01'),
      },
      { text: `14:16  AWS, are those keys still good? ${allowed('14:16') ? 'Yes' : 'No'}`, holds: !allowed('14:16') },
      { text: '15:00  Hubot revokes the access with a tag, and the job is still running', holds: second.key === '' },
      {
        text: `15:01  They ask, and hear: ${second.said.replace(/\. .*/s, '.')}`,
        holds: /grantgate: .* was revoked/.test(second.said),
      },
      {
        text: '15:02  The job ends; its page says why it got no more keys',
        holds: stdout.includes('::warning title=A credential was not renewed::'),
      },
    ];
  };
}
