// Attestations, as GitHub's own tool verifies them: a program in its place that answers in its form.
import { chmodSync, mkdirSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { GRANT, POLICY } from '../review/sound.ts';
import { call, withTree } from './call.ts';

const GATE = 'acme/shop/.github/workflows/gated.yml@refs/heads/main';
const RECORD = JSON.stringify({
  schema: 1,
  kind: 'decision',
  time: '2026-11-24T10:00:00Z',
  repository: 'acme/shop',
  run_id: '100',
  run_attempt: '1',
  result: {
    decision: 'allow',
    grant: 'users/mona/banner',
    principal: 'mona',
    policy: { repository: 'acme/shop' },
    run: { event_name: 'workflow_dispatch', ref: 'refs/heads/release/x', environment: 'staging' },
  },
});
const certificate = (run: string, signer = GATE): string =>
  JSON.stringify([
    {
      verificationResult: {
        signature: {
          certificate: {
            runInvocationURI: `https://github.com/acme/shop/actions/runs/${run}`,
            buildSignerURI: `https://github.com/${signer}`,
          },
        },
      },
    },
  ]);

/** Reviews one record while `gh` answers so; `undefined` where there is no `gh`. */
async function reviewing(answer: { readonly says: string; readonly code?: number } | undefined): Promise<{
  readonly told: unknown;
  readonly stderr: string;
}> {
  const tree = {
    '.github/access/policy.yml': POLICY,
    '.github/access/grants/users/mona/banner.yml': GRANT,
    'records/one.jsonl': `${RECORD}\n`,
  };
  return await withTree(tree, async (cwd) => {
    const bin = join(cwd, 'bin');
    mkdirSync(bin);
    if (answer !== undefined) {
      writeFileSync(join(cwd, 'says'), answer.says);
      const gh = `#!/bin/sh\ncat '${cwd}/says'\nexit ${answer.code ?? 0}\n`;
      writeFileSync(join(bin, 'gh'), gh);
      chmodSync(join(bin, 'gh'), 0o755);
    }
    const path = answer === undefined ? bin : [bin, process.env['PATH']].join(delimiter);
    const words = ['review', '--policy-repository', 'acme/shop', '--records', 'records', '--attested', '--json'];
    const { stdout, stderr } = await call(words, { cwd, env: { PATH: path } });
    const { paths } = JSON.parse(stdout) as {
      readonly paths: readonly { readonly lastUsed: { readonly told: string } }[];
    };
    return { told: paths[0]?.lastUsed.told, stderr };
  });
}

describe('a record with `--attested`', () => {
  test('is attested where the gated workflow of that run signed it', async () => {
    expect(await reviewing({ says: certificate('100/attempts/1') })).toMatchObject({ told: 'attested', stderr: '' });
  });

  test.each<[string, Parameters<typeof reviewing>[0], string]>([
    ['is refused', { says: '', code: 1 }, 'did not verify it'],
    ['is of another run', { says: certificate('1100/attempts/1') }, 'by another run'],
    ['is of another attempt', { says: certificate('100/attempts/2') }, 'by another run'],
    ['is answered in another form', { says: '{"ok": true}' }, 'another form'],
    ['is answered with nothing', { says: '[]' }, 'another form'],
    ['is answered with what is not JSON', { says: 'verified' }, 'another form'],
    ['cannot be verified without `gh`', undefined, 'is not there'],
  ])('that %s is the word of a job', async (_, answer, why) => {
    const { told, stderr } = await reviewing(answer);
    expect([told, stderr.includes(why)]).toEqual(['record', true]);
  });

  test('that another workflow signed is the word of a job', async () => {
    const says = certificate('100/attempts/1', GATE.replace('gated', 'evil'));
    expect(await reviewing({ says })).toMatchObject({ told: 'record' });
  });
});
