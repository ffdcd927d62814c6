import { expect, test } from 'vitest';
import { type Vector, VECTORS } from '../report/vector.ts';
import { call, withTree } from './call.ts';

const found = VECTORS.find(({ name }) => name === 'approved-active');
if (found === undefined) throw new Error('no vector');
const vector: Vector = found;
const FILES = {
  ...vector.files,
  'run.json': JSON.stringify(vector.run),
  'evidence.json': JSON.stringify(vector.evidence),
};
const CHECK = ['check', '--access', '.', '--run', 'run.json'];
const EVIDENCE = ['--evidence', 'evidence.json'];

test('checks are named by what is right, with the id beside; one that was not looked at says so', async () => {
  await withTree(FILES, async (cwd) => {
    const rows = async (...words: string[]): Promise<readonly string[]> =>
      (await call([...CHECK, ...words], { cwd })).stdout.split('\n').map((row) => row.replaceAll(/ {2,}/g, ' | '));
    expect(await rows(...EVIDENCE, '--at', '2026-11-28T18:00:00Z')).toEqual(
      expect.arrayContaining([
        'ok | not frozen | frozen | not frozen',
        'ok | not revoked | grant-revoked | not revoked',
        'FAIL | not ended | grant-expired | expected before 2026-11-28T18:00:00Z; found 2026-11-28T18:00:00Z',
      ]),
    );
    expect(await rows()).toContain(
      'FAIL | approved | approval-missing | expected 1 approval; found nothing, since no evidence was given',
    );
    const assumed = await rows('--assume-approved');
    expect(assumed).toEqual(
      expect.arrayContaining([
        'ok | not frozen | frozen | not looked at',
        'ok | not revoked | grant-revoked | not in its file; tags were not looked at',
        'ok | approved | approval-missing | taken as approved',
      ]),
    );
    expect(assumed.join('\n')).not.toContain('assumed approver');
  });
});

test('whoever has no grant reads where it would be', async () => {
  await withTree(FILES, async (cwd) => {
    const words = ['--actor', 'lisa', '--workflow', 'flags.yml', '--branch', 'release/1', '--environment', 'staging'];
    const place = ['check', '--access', '.', '--policy-repository', 'acme/shop', '--role', 'flag-release'];
    const { code, stdout } = await call([...place, ...words, '--assume-approved'], { cwd });
    expect([code, stdout]).toEqual([
      1,
      expect.stringContaining(
        'What to do now: Ask for a grant. It is a file such as ' +
          '`.github/access/grants/users/lisa/flag-release-2026-11-25.yml` in `acme/shop`, ' +
          'proposed as a pull request.\n',
      ),
    ]);
  });
});
