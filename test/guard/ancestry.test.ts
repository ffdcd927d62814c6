import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { keepsHistory } from '../../src/guard/ancestry.ts';
import { FULL } from '../depth.ts';
import { gitOf, type Ground, LIES } from './false-history.ts';
import { BRANCH, Scene } from './scene.ts';

describe('a forced push', () => {
  let scene: Scene;
  beforeEach(async () => {
    scene = await Scene.start();
  });
  afterEach(() => {
    scene.end();
  });

  it.each(Object.entries(LIES))('is one, whatever git is told of the history: %s', async (_, lie) => {
    await scene.commit('ours');
    const ours = (await scene.git('rev-parse', 'HEAD')).out.trim();
    // git looks more closely at the tip than at what is below it
    await scene.commit('ours again');
    const tip = (await scene.git('rev-parse', 'HEAD')).out.trim();
    await scene.git('push', '-q', 'origin', 'HEAD:refs/heads/kept');
    await scene.git('update-ref', 'refs/heads/ours', tip);
    await scene.git('reset', '-q', '--hard', 'HEAD^^');
    await scene.commit('theirs');
    const theirs = (await scene.git('rev-parse', 'HEAD')).out.trim();
    await scene.git('push', '-q', 'origin', BRANCH);
    scene.env = { ...scene.env, ...lie({ work: scene.work, beside: scene.root, env: scene.env }, ours, theirs) };
    expect((await scene.run('merge-base', '--is-ancestor', theirs, tip)).code, 'git believes it').toBe(0);
    await scene.install();
    const before = await scene.refs();
    const ran = await scene.run('push', '--force', 'origin', `${tip}:refs/heads/${BRANCH}`);
    expect(ran.code, ran.err).not.toBe(0);
    expect(ran.err).toContain('it would be overwritten (a forced push)');
    expect(await scene.refs()).toBe(before);
  });

  it('is what it is called in a shallow clone that cannot tell', async () => {
    for (const text of ['1', '2', '3']) await scene.commit(text);
    await scene.git('push', '-q', 'origin', BRANCH);
    await scene.git('push', '-q', 'origin', `HEAD~2:refs/heads/release/old`);
    const work = join(scene.root, 'shallow');
    await scene.git('clone', '-q', '--depth=1', '-b', BRANCH, scene.url('acme/shop'), work);
    await scene.install();
    const ran = await scene.runIn(work, 'git', ['push', 'origin', 'HEAD:refs/heads/release/old', '--force']);
    expect(ran.code).toBe(1);
    expect(ran.err).toContain('it would be overwritten (a forced push)');
    await scene.runIn(work, 'git', ['commit', '-q', '--allow-empty', '-m', 'on top']);
    expect(await scene.runIn(work, 'git', ['push', 'origin', BRANCH]), 'the tip is known').toMatchObject({ code: 0 });
  });

  it('is not seen where nothing is lost, though the repository replaces commits', async () => {
    await scene.commit('first');
    await scene.git('push', '-q', 'origin', BRANCH);
    await scene.commit('second');
    const ground: Ground = { work: scene.work, beside: scene.root, env: scene.env };
    await scene.git('replace', '--graft', 'HEAD');
    const grafted = { ...scene.env, GIT_GRAFT_FILE: join(scene.root, 'grafts') };
    writeFileSync(join(scene.root, 'grafts'), gitOf(ground, ['rev-parse', 'HEAD']));
    await scene.install();
    expect(
      await scene.runIn(scene.work, 'git', ['--no-replace-objects', 'push', 'origin', BRANCH], {
        GIT_GRAFT_FILE: '/dev/null',
      }),
    ).toMatchObject({ code: 0 });
    expect(
      keepsHistory(
        gitOf(ground, ['--no-replace-objects', 'rev-parse', 'HEAD^']).toString().trim(),
        gitOf(ground, ['rev-parse', 'HEAD']).toString().trim(),
        { ...grafted, GIT_DIR: join(scene.work, '.git') },
      ),
    ).toBe(true);
  });
});

describe('a branch that moves', () => {
  let root: string;
  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), 'grantgate-ancestry-'));
  });
  afterEach(() => {
    rmSync(root, { recursive: true, force: true });
  });

  /** A repository with these commits, each with the numbers of its parents, all of them objects of their own. */
  function build(
    folder: string,
    parents: readonly (readonly number[])[],
    format: string,
  ): { readonly ground: Ground; readonly oids: readonly string[] } {
    const work = join(folder, 'work');
    mkdirSync(work, { recursive: true });
    const env = {
      PATH: process.env['PATH'] ?? '',
      HOME: root,
      GIT_CONFIG_GLOBAL: '/dev/null',
      GIT_CONFIG_NOSYSTEM: '1',
      LC_ALL: 'C',
      GIT_COMMITTER_NAME: 'a',
      GIT_COMMITTER_EMAIL: 'a@b',
      GIT_AUTHOR_NAME: 'a',
      GIT_AUTHOR_EMAIL: 'a@b',
    };
    const ground = { work, beside: folder, env };
    gitOf(ground, ['init', '-q', '--template=', `--object-format=${format}`]);
    gitOf(ground, ['config', 'fastimport.unpackLimit', '1000']);
    const lines = parents.flatMap((list, index) => [
      `commit refs/heads/c${index}`,
      `mark :${index + 1}`,
      `committer a <a@b> ${1_700_000_000 + ((index * 7919) % 50)} +0000`,
      `data ${String(index).length}`,
      String(index),
      ...list.map((parent, place) => `${place === 0 ? 'from' : 'merge'} :${parent + 1}`),
      '',
    ]);
    gitOf(ground, ['fast-import', '--quiet', `--export-marks=${join(folder, 'marks')}`], `${lines.join('\n')}\ndone\n`);
    const marks = new Map(
      readFileSync(join(folder, 'marks'), 'utf8')
        .trim()
        .split('\n')
        .map((line): [string, string] => [line.split(' ')[0] ?? '', line.split(' ')[1] ?? '']),
    );
    return { ground, oids: parents.map((_, index) => marks.get(`:${index + 1}`) ?? '') };
  }

  const ancestors = (parents: readonly (readonly number[])[], commit: number): ReadonlySet<number> => {
    const found = new Set([commit]);
    for (const each of found) for (const parent of parents[each] ?? []) found.add(parent);
    return found;
  };

  const histories = fc
    .array(fc.uniqueArray(fc.nat(), { maxLength: 3 }), { minLength: 2, maxLength: 8 })
    .map((drawn) =>
      drawn.map((list, index) => (index === 0 ? [] : [...new Set(list.map((number) => number % index))])),
    );
  const place = fc.nat({ max: 7 });
  const cases = fc.record({
    parents: histories,
    format: fc.constantFrom('sha1', 'sha1', 'sha256'),
    lies: fc.array(fc.tuple(fc.constantFrom(...Object.keys(LIES)), place, place), { maxLength: 2 }),
    shallow: fc.option(place, { nil: undefined }),
    moves: fc.uniqueArray(fc.tuple(place, place), {
      minLength: 4,
      maxLength: 6,
      selector: ([from, to]) => `${from} ${to}`,
    }),
  });

  it('is never said to keep what it does not, and always where nobody meddled', () => {
    let folder = 0;
    let kept = 0;
    let lost = 0;
    fc.assert(
      fc.property(cases, ({ parents, format, lies, shallow, moves }) => {
        folder += 1;
        const { ground, oids } = build(join(root, String(folder)), parents, format);
        const at = (index: number): number => index % parents.length;
        const env: Record<string, string> = { ...ground.env };
        for (const [name, child, parent] of lies) {
          // upwards would be a circle, at which git itself does not end
          if (at(child) <= at(parent)) continue;
          // a lie on top of another may not be possible: what git refuses to be told is not a lie
          try {
            Object.assign(env, LIES[name]?.(ground, oids[at(child)] ?? '', oids[at(parent)] ?? ''));
          } catch {}
        }
        if (shallow !== undefined) writeFileSync(join(ground.work, '.git/shallow'), `${oids[at(shallow)] ?? ''}\n`);
        for (const [from, to] of moves) {
          const isKept = ancestors(parents, at(to)).has(at(from));
          const said = keepsHistory(oids[at(from)] ?? '', oids[at(to)] ?? '', {
            ...env,
            GIT_DIR: join(ground.work, '.git'),
          });
          if (said) kept += 1;
          else lost += 1;
          if (said) expect(isKept, `${from} → ${to}`).toBe(true);
          else if (lies.length === 0 && shallow === undefined) expect(isKept, `${from} → ${to}`).toBe(false);
        }
      }),
      { numRuns: FULL ? 30 : 15 },
    );
    expect(Math.min(kept, lost), 'both are drawn').toBeGreaterThan(20);
  }, 120_000);

  it.each([
    ['sha1', 40],
    ['sha256', 64],
  ])('is followed over many commits and merges, with names of %s', (format, length) => {
    // a ladder: each commit but the first two has the two before it as parents
    const { oids, ground } = build(
      root,
      Array.from({ length: 300 }, (_, index) => (index === 0 ? [] : index === 1 ? [0] : [index - 1, index - 2])),
      format,
    );
    const env = { ...ground.env, GIT_DIR: join(ground.work, '.git') };
    expect(oids[0]).toHaveLength(length);
    expect(keepsHistory(oids[0] ?? '', oids[299] ?? '', env)).toBe(true);
    expect(keepsHistory(oids[299] ?? '', oids[0] ?? '', env)).toBe(false);
    expect(keepsHistory('1'.repeat(length), oids[299] ?? '', env), 'unknown').toBe(false);
    expect(keepsHistory(oids[0] ?? '', oids[299] ?? '', { ...env, PATH: root }), 'no git').toBe(false);
    expect(keepsHistory(oids[0] ?? '', oids[299] ?? '', { ...env, GIT_DIR: root }), 'no repository').toBe(false);
  });
});
