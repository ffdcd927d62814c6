import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { call, withTree } from './call.ts';

const GRANT = 'role: flags\nreason: r\nexpires: 2026-12-09T00:00:00Z\n';
const FILES = { '.github/access/grants/users/mona/november-banner.yml': GRANT };
const line = (place: string): string => `git push origin HEAD:refs/tags/grantgate/revoked/${place}\n`;

test.each([
  ['users/mona/november-baner', ['grant `users/mona/november-baner`', 'users/mona/november-banner']],
  ['users/mona/other', ['grant `users/mona/other`']],
  ['users/moan', ['folder of grants `users/moan`', 'users/mona']],
] as const)('what this clone does not have is said beside the line: %s', async (place, [what, meant]) => {
  await withTree(FILES, async (cwd) => {
    const { code, stdout } = await call(['grant', 'revoke', place, '--print'], { cwd });
    const note = `# there is no ${what} in this clone${meant === undefined ? '' : `: did you mean \`${meant}\`?`}\n`;
    expect(code).toBe(0);
    expect(stdout).toContain(note);
    expect(stdout.endsWith(line(place.split('/').length === 2 ? `${place}/_all` : place))).toBe(true);
  });
});

test('what is there is not doubted, in whatever case, nor what another clone may have', async () => {
  await withTree(FILES, async (cwd) => {
    for (const place of ['users/mona/november-banner', 'users/Mona'])
      expect((await call(['grant', 'revoke', place, '--print'], { cwd })).stdout).not.toContain('in this clone\n');
  });
  await withTree({ 'README.md': '' }, async (cwd) => {
    const { stdout } = await call(['grant', 'revoke', 'users/mona/x', '--print'], { cwd });
    expect(stdout.split('\n')).toHaveLength(3);
  });
});

test('a clone that cannot be read keeps nobody from revoking', async () => {
  await withTree({ ...FILES, 'elsewhere/x.yml': GRANT }, async (cwd) => {
    symlinkSync(join(cwd, 'elsewhere'), join(cwd, '.github/access/grants/users/lisa'));
    const { code, stdout } = await call(['grant', 'revoke', 'users/lisa/x', '--print'], { cwd });
    expect({ code, ends: stdout.endsWith(line('users/lisa/x')) }).toEqual({ code: 0, ends: true });
  });
});
