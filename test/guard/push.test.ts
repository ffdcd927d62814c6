import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ALL_CHANGEABLE, ASK, BRANCH, Scene } from './scene.ts';

let scene: Scene;
beforeEach(async () => {
  scene = await Scene.start();
});
afterEach(() => {
  scene.end();
});

describe('a push in scope', () => {
  it.each([
    ['a branch', ['push', 'origin', BRANCH]],
    ['a tag', ['push', 'origin', 'HEAD:refs/tags/v1']],
    ['a branch, from another folder', ['-C', '../work', 'push', 'origin', `HEAD:${BRANCH}`]],
    ['a branch and a tag', ['push', 'origin', `HEAD:${BRANCH}`, 'HEAD:refs/tags/v1']],
    ['an expression with spaces', ['push', 'origin', `HEAD^{/the change}:refs/heads/${BRANCH}`]],
  ])('passes: %s', async (_, args) => {
    await scene.install();
    await scene.commit('the change');
    const ran = await scene.run(...args);
    expect(ran, ran.err).toMatchObject({ code: 0 });
    expect(ran.err).not.toContain('grantgate:');
    expect(await scene.refs()).toContain((await scene.git('rev-parse', 'HEAD')).out.trim());
  });

  it('passes when there is nothing to push', async () => {
    await scene.install({ until: 0 });
    expect(await scene.run('push', 'origin', 'main')).toMatchObject({ code: 0 });
  });

  it('passes again, with more commits', async () => {
    await scene.install();
    await scene.git('push', 'origin', BRANCH);
    await scene.commit('more');
    expect(await scene.run('push', 'origin', BRANCH)).toMatchObject({ code: 0 });
  });
});

describe('a push out of scope', () => {
  it.each([
    [
      'another branch',
      ['push', 'origin', 'HEAD:feature'],
      'branch `feature` of `acme/shop`: the grant does not cover it',
    ],
    [
      'a branch that is never allowed',
      ['push', 'origin', 'HEAD:main'],
      'branch `main` of `acme/shop`: the policy keeps it from everybody',
    ],
    [
      'another tag',
      ['push', 'origin', 'HEAD:refs/tags/nightly'],
      'tag `nightly` of `acme/shop`: the grant does not cover it',
    ],
    [
      'notes',
      ['push', 'origin', 'HEAD:refs/notes/commits'],
      'ref `refs/notes/commits` of `acme/shop`: a grant covers branches and tags only',
    ],
    ['two refs, one of them bad', ['push', 'origin', `HEAD:${BRANCH}`, 'HEAD:feature'], 'branch `feature`'],
    [
      'everything',
      ['push', '--mirror', 'origin'],
      'ref `refs/remotes/origin/main` of `acme/shop`: a grant covers branches and tags only',
    ],
    ['every branch', ['push', 'origin', 'refs/heads/*:refs/heads/x/*'], 'branch `x/main`'],
    ['a switch that is not a branch of the pattern', ['push', 'origin', 'HEAD:release/a/b'], 'branch `release/a/b`'],
  ])('is refused, and nothing reaches the remote: %s', async (_, args, said) => {
    await scene.install();
    await scene.commit('the change');
    const before = await scene.refs();
    const ran = await scene.run(...args);
    expect(ran.code).toBe(1);
    expect(ran.err).toContain(said);
    expect(await scene.refs()).toBe(before);
  });

  it('is explained in one block: what, why, what is allowed, until when, what to do', async () => {
    await scene.install({ branches: [['release/*'], ['release/2026-11']], until: Date.UTC(2099, 10, 28, 18) });
    await scene.commit('the change');
    const { err } = await scene.run('push', 'origin', 'HEAD:feature');
    expect(
      err
        .split('\n')
        .filter((line) => line.startsWith('grantgate:'))
        .join('\n'),
    ).toBe(`grantgate: this push was refused, and nothing was pushed
grantgate:   branch \`feature\` of \`acme/shop\`: the grant does not cover it
grantgate: allowed by the grant \`users/mona/november-banner\` (role \`flag-release\`) until 2099-11-28 18:00 UTC:
grantgate:   repositories \`acme/shop\`
grantgate:   branches \`release/*\`; narrowed to \`release/2026-11\`
grantgate:   tags \`v*\`
grantgate:   never \`main\`
grantgate: what to do: push to something that is allowed, or ask for a grant that covers this: ${ASK}`);
  });

  it('is refused in another repository', async () => {
    await scene.repository('acme/other', { 'b.txt': 'b\n' });
    await scene.install();
    const before = await scene.refs('acme/other');
    const ran = await scene.run('push', scene.url('acme/other'), `HEAD:${BRANCH}`);
    expect(ran.code).toBe(1);
    expect(ran.err).toContain('the push to `acme/other`: the grant does not cover this repository');
    expect(await scene.refs('acme/other')).toBe(before);
  });

  it("is refused after the end, by GitHub's clock and not the runner's", async () => {
    await scene.install({ until: Date.now() + 600_000, offset: 1_200_000, decidedAt: Date.now() + 1_200_000 });
    const ran = await scene.run('push', 'origin', BRANCH);
    expect(ran.code).toBe(1);
    expect(ran.err).toContain('the time of the grant is over');
  });
});

describe('a push that takes something away', () => {
  const cases = [
    ['deletes', 'delete', ['push', 'origin', '--delete', BRANCH], 'it would be deleted'],
    [
      'overwrites',
      'force',
      ['push', '--force', 'origin', `HEAD^:${BRANCH}`],
      'it would be overwritten (a forced push)',
    ],
    ['overwrites by `+`', 'force', ['push', 'origin', `+HEAD^:${BRANCH}`], 'it would be overwritten (a forced push)'],
    ['moves a tag', 'force', ['push', '--force', 'origin', 'HEAD^:refs/tags/v1'], 'the tag exists and would be moved'],
  ] as const;

  it.each(cases)('%s: is refused', async (_, _extra, args, said) => {
    await scene.commit('the change');
    await scene.git('push', 'origin', BRANCH, 'HEAD:refs/tags/v1');
    await scene.install();
    const before = await scene.refs();
    const ran = await scene.run(...args);
    expect(ran.code).toBe(1);
    expect(ran.err).toContain(said);
    expect(await scene.refs()).toBe(before);
  });

  it.each(cases)('%s: passes when the grant allows it', async (_, extra, args) => {
    await scene.commit('the change');
    await scene.git('push', 'origin', BRANCH, 'HEAD:refs/tags/v1');
    await scene.install({ [extra]: ALL_CHANGEABLE });
    const before = await scene.refs();
    expect(await scene.run(...args)).toMatchObject({ code: 0 });
    expect(await scene.refs()).not.toBe(before);
  });

  it.each([
    ['a branch that is named', { branches: [[BRANCH]], tags: [[]] }, 0],
    ['a branch below a pattern', { branches: [['release/**']], tags: [[]] }, 0],
    ['another branch', { branches: [['automated/**']], tags: [['**']] }, 1],
  ])('is judged by the names that may be changed: %s', async (_, changeable, code) => {
    await scene.commit('the change');
    await scene.git('push', 'origin', BRANCH);
    await scene.install({ force: changeable, delete: changeable });
    const before = await scene.refs();
    expect(await scene.run('push', '--force', 'origin', `HEAD^:${BRANCH}`)).toMatchObject({ code });
    expect(await scene.run('push', 'origin', '--delete', BRANCH)).toMatchObject({ code });
    expect((await scene.refs()) === before).toBe(code === 1);
  });

  it('is refused when what the remote has is not known here', async () => {
    await scene.git('push', 'origin', `HEAD:${BRANCH}`);
    await scene.git('-C', scene.bare('acme/shop'), 'symbolic-ref', 'HEAD', `refs/heads/${BRANCH}`);
    await scene.install();
    const other = join(scene.root, 'elsewhere');
    await scene.git('clone', '-q', scene.bare('acme/shop'), other);
    writeFileSync(join(other, 'c.txt'), 'c\n');
    await scene.git('-C', other, 'add', '.');
    await scene.git('-C', other, 'commit', '-q', '-m', 'elsewhere');
    await scene.git('-C', other, 'push', '-q', '--no-verify', 'origin', `HEAD:${BRANCH}`);
    const ran = await scene.run('push', '--force', 'origin', BRANCH);
    expect(ran.code).toBe(1);
    expect(ran.err).toContain('it would be overwritten');
  });
});

describe('the guard itself', () => {
  it.each([
    ['gone', undefined],
    ['not JSON', '{'],
    ['of another version', '{"schema": 2}'],
    ['half written', '{"schema": 1, "until": 5}'],
  ])('refuses when its instructions are %s', async (_, text) => {
    await scene.install();
    const file = join(scene.guard.files[0] ?? '', 'instructions.json');
    if (text === undefined) rmSync(file);
    else writeFileSync(file, text);
    const before = await scene.refs();
    const ran = await scene.run('push', 'origin', BRANCH);
    expect(ran.code).toBe(1);
    expect(ran.err).toContain("grantgate:   it could not be judged: the guard's instructions cannot be read");
    expect(await scene.refs()).toBe(before);
  });

  it("is passed over by `--no-verify`, which is git's own way past every hook", async () => {
    await scene.install();
    expect(await scene.run('push', '--no-verify', 'origin', 'HEAD:feature')).toMatchObject({ code: 0 });
  });

  it('does not mind what the job tells its own Node', async () => {
    await scene.install();
    const ran = await scene.runIn(scene.work, 'git', ['push', 'origin', BRANCH], {
      NODE_OPTIONS: '--require ./missing.cjs',
    });
    expect(ran, ran.err).toMatchObject({ code: 0 });
  });
});
