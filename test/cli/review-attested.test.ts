// Attestations, as GitHub's own tool verifies them: a program in its place that answers in its form.
import { chmodSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
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
async function reviewing(
  answer: { readonly says: string; readonly code?: number } | undefined,
  policy = POLICY,
  options: readonly string[] = ['--records', 'records', '--attested'],
): Promise<{
  readonly told: unknown;
  readonly stderr: string;
  readonly lastUsed: unknown;
  /** Sources of checks that are open. */
  readonly open: readonly string[];
  /** How `gh` was called. */
  readonly calls: readonly string[];
}> {
  const tree = {
    '.github/access/policy.yml': policy,
    '.github/access/grants/users/mona/banner.yml': GRANT,
    'records/one.jsonl': `${RECORD}\n`,
  };
  return await withTree(tree, async (cwd) => {
    const bin = join(cwd, 'bin');
    mkdirSync(bin);
    if (answer !== undefined) {
      writeFileSync(join(cwd, 'says'), answer.says);
      const gh = `#!/bin/sh\necho "$@" >> '${cwd}/calls'\ncat '${cwd}/says'\nexit ${answer.code ?? 0}\n`;
      writeFileSync(join(bin, 'gh'), gh);
      chmodSync(join(bin, 'gh'), 0o755);
    }
    const path = answer === undefined ? bin : [bin, process.env['PATH']].join(delimiter);
    const words = ['review', '--policy-repository', 'acme/shop', ...options, '--json'];
    const { stdout, stderr } = await call(words, { cwd, env: { PATH: path } });
    const { paths, unknown } = JSON.parse(stdout) as {
      readonly unknown: readonly { readonly source: string }[];
      readonly paths: readonly { readonly lastUsed: { readonly told: string } }[];
    };
    const calls = existsSync(join(cwd, 'calls')) ? readFileSync(join(cwd, 'calls'), 'utf8').trim().split('\n') : [];
    return {
      told: paths[0]?.lastUsed.told,
      stderr,
      lastUsed: paths[0]?.lastUsed,
      open: unknown.map(({ source }) => source),
      calls,
    };
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

describe('the repository in which the gated workflow lies', () => {
  const elsewhere = POLICY.replace(GATE, GATE.replace('acme/shop', 'acme/gates'));

  test('is said where it is another one', async () => {
    const signer = GATE.replace('acme/shop', 'acme/gates');
    const { told, calls } = await reviewing({ says: certificate('100/attempts/1', signer) }, elsewhere);
    expect(told).toBe('attested');
    for (const call of calls) expect(call).toContain('--signer-repo acme/gates');
  });

  test('is that of the run where it is not said', async () => {
    const { calls } = await reviewing({ says: certificate('100/attempts/1') });
    expect(calls.filter((call) => call.includes('--repo acme/shop'))).toHaveLength(1);
    expect(calls.join()).not.toContain('--repo acme/shop --signer-repo');
  });
});

describe('who used a grant, by the attestations of its file', () => {
  const RESULT = (JSON.parse(RECORD) as { readonly result: object }).result;
  const RUN = { repository: 'acme/shop', run_id: '100', run_attempt: '1', ref: 'refs/heads/release/x' };
  const attestation = (result: object, run: object = RUN, ran = '100/attempts/1', signer = GATE): string => {
    const [one] = JSON.parse(certificate(ran, signer)) as { readonly verificationResult: object }[];
    const statement = { predicate: { ...RESULT, run: { ...RUN, ...run }, ...result } };
    const verifiedTimestamps = [{ type: 'Tlog', timestamp: '2026-11-24T09:00:00Z' }];
    return JSON.stringify([{ verificationResult: { ...one?.verificationResult, statement, verifiedTimestamps } }]);
  };
  const lastUsed = async (says: string): Promise<unknown> =>
    (await reviewing({ says }, POLICY, ['--attested'])).lastUsed;

  test('is told without any record', async () => {
    const { lastUsed: used, calls } = await reviewing({ says: attestation({}) }, POLICY, ['--attested']);
    expect(used).toMatchObject({ used: 'yes', told: 'attested', at: '2026-11-24T09:00:00Z', by: 'mona', times: 1 });
    expect(calls).toEqual([expect.stringMatching(/--owner acme --signer-repo acme\/shop /)]);
  });

  test.each<[what: string, says: string]>([
    ['a refusal', attestation({ decision: 'deny' })],
    ['another grant', attestation({ grant: 'users/mona/other' })],
    ['another policy', attestation({ policy: { repository: 'acme/web' } })],
    ['no policy', attestation({ policy: {} })],
    ['another run than its certificate', attestation({}, { run_id: '101' })],
    ['another repository than its certificate', attestation({}, { repository: 'acme/web' })],
    ['another workflow', attestation({}, {}, '100/attempts/1', GATE.replace('gated', 'evil'))],
    ['another ref of the workflow', attestation({}, {}, '100/attempts/1', GATE.replace('main', 'x'))],
    ['no decision', certificate('100/attempts/1')],
  ])('is not told by one of %s', async (_, says) => {
    expect(await lastUsed(says)).toEqual({ used: 'unknown' });
  });

  test('takes no record for read: what they would tell stays open', async () => {
    for (const answer of [{ says: '', code: 1 }, { says: attestation({}) }]) {
      const { stderr, open } = await reviewing(answer, POLICY, ['--attested']);
      expect({ stderr, open }).toEqual({ stderr: '', open: expect.arrayContaining(['records']) });
    }
  });

  test('counts for nothing where the policy does not name the gate', async () => {
    const unnamed = POLICY.replace(/^walls:.*\n(?: .*\n)*/m, '');
    const { stderr, calls } = await reviewing({ says: attestation({}) }, unnamed, ['--attested']);
    expect({ stderr, calls }).toEqual({ stderr: expect.stringContaining('does not name the gate'), calls: [] });
  });
});
