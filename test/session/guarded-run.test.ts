import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { begin, isRunning, SECRET, SHORT_LIMITS, shown } from './guarded-world.ts';

describe.concurrent('how a guarded script ends', () => {
  it.each([
    ['true', 0, undefined],
    ['exit 1', 1, undefined],
    ['exit 3', 3, undefined],
    ['false\necho not reached', 1, undefined],
    ['exit 143', 143, undefined],
    ['kill -TERM $$', 143, 'SIGTERM'],
    ['kill -KILL $$', 137, 'SIGKILL'],
    ['no-such-program', 127, undefined],
  ])('`%s` ends with %i', async (script, code, signal) => {
    const ended = await begin(script).ended;
    expect(ended).toMatchObject({ code, revoked: 1, result: { exitCode: code } });
    expect(ended.result).toEqual({ exitCode: code, ...(signal === undefined ? {} : { signal }) });
    expect(ended.output).not.toContain('not reached');
    expect(Object.keys(ended.files).toSorted()).toEqual(['env', 'output', 'path', 'summary']);
  });

  it('without `shell`, a pipe fails by its last part only; with `bash`, by any', async () => {
    const [sh, bash] = await Promise.all([begin('false | true').ended, begin('false | true', { shell: 'bash' }).ended]);
    expect([sh.code, bash.code]).toEqual([0, 1]);
  });

  it.each([
    ['SIGINT', 130],
    ['SIGTERM', 143],
    ['SIGHUP', 129],
  ] as const)('%s ends a script that does not care, and what it waits for', async (signal, code) => {
    const running = begin('echo started\nsleep 30\necho not reached');
    await shown(running, 'started');
    running.child.kill(signal);
    const ended = await running.ended;
    expect(ended).toMatchObject({ code, revoked: 1, result: { signal, cancelled: signal } });
    expect(ended.output).toBe('started\n');
  });

  it('a script that traps SIGINT ends in its own way, at once', async () => {
    const running = begin("trap 'echo saved; exit 7' INT\necho started\nsleep 30", {
      limits: { interrupt: 60_000, terminate: 60_000, leftover: 200, kill: 60_000 },
    });
    await shown(running, 'started');
    running.child.kill('SIGINT');
    const ended = await running.ended;
    expect(ended).toMatchObject({
      code: 7,
      revoked: 1,
      output: 'started\nsaved\n',
      result: { exitCode: 7, cancelled: 'SIGINT' },
    });
    expect(ended.time, 'the limit is not waited for').toBeLessThan(50_000);
  });

  it.each([
    ['SIGINT', "trap '' INT"],
    ['SIGTERM', "trap '' TERM"],
  ] as const)('a script that ignores %s is killed in time, with all it started', async (signal, trap) => {
    const running = begin(
      `${trap}\nsleep 30 & echo child $!\nsetsid sleep 30 & sleep 0.1; echo own $!\necho started\n` +
        'while :; do sleep 1; done',
      { limits: SHORT_LIMITS },
    );
    await shown(running, 'started');
    running.child.kill(signal);
    const ended = await running.ended;
    expect(ended).toMatchObject({
      code: 137,
      revoked: 1,
      result: { signal: 'SIGKILL', forced: 'script', cancelled: signal },
    });
    expect(ended.output).toContain('was ended by force');
    expect(processes(ended.output, 2).filter(isRunning)).toEqual([]);
    expect(Object.keys(ended.files)).toHaveLength(4);
  });

  it('SIGTERM shortens the time that SIGINT gave', async () => {
    const running = begin("trap '' INT TERM\necho started\nwhile :; do sleep 1; done", {
      limits: { interrupt: 60_000, terminate: 100, leftover: 200, kill: 60_000 },
    });
    await shown(running, 'started');
    running.child.kill('SIGINT');
    running.child.kill('SIGTERM');
    const ended = await running.ended;
    expect(ended).toMatchObject({ code: 137, revoked: 1 });
    expect(ended.time, 'the longer limit is not waited for').toBeLessThan(50_000);
  });

  it('after a signal, what the script started may save its work though the script has ended', async () => {
    const running = begin(
      `bash -c 'trap "sleep 0.2; echo saved; exit" TERM; echo started; while :; do sleep 0.05; done' &\nwait`,
      { limits: { interrupt: 60_000, terminate: 60_000, leftover: 0, kill: 60_000 } },
    );
    await shown(running, 'started');
    running.child.kill('SIGTERM');
    const ended = await running.ended;
    expect(ended).toMatchObject({
      code: 143,
      output: expect.stringMatching(/saved\n$/),
      result: { signal: 'SIGTERM' },
    });
    expect(ended.result).not.toHaveProperty('forced');
  });

  it('a signal while the credentials are revoked does not stop that', async () => {
    const running = begin('echo started', { revoke: 'slow' });
    await shown(running, 'revoking');
    running.child.kill('SIGINT');
    running.child.kill('SIGTERM');
    writeFileSync(join(running.workspace, 'go'), '');
    expect(await running.ended).toMatchObject({ code: 0, revoked: 1 });
  });

  it('when they cannot be revoked, that is the outcome', async () => {
    expect(await begin('true', { revoke: 'fails' }).ended).toMatchObject({
      code: 99,
      revoked: 1,
      error: 'could not be revoked',
    });
  });
});

describe.concurrent('what a guarded script leaves running', () => {
  it.each([
    ['in the background', 'sleep 30 & echo child $!'],
    ['in a session of its own', 'setsid sleep 30 & sleep 0.1; echo child $!'],
    ['in a session of its own, by a parent that is gone', '(setsid sleep 30 & echo child $!); sleep 0.1'],
    ['without its variables', 'env -i sleep 30 & echo child $!'],
    ['in a group of its own', 'set -m; env -i sleep 30 & echo child $!'],
  ])('is ended: %s', async (_, script) => {
    const ended = await begin(script, { limits: SHORT_LIMITS }).ended;
    expect(ended).toMatchObject({ code: 0, revoked: 1, result: { exitCode: 0, forced: 'leftover' } });
    expect(processes(ended.output, 1).filter(isRunning)).toEqual([]);
    expect(ended.output).toContain('processes that the script left running were ended');
  });

  it('has a moment to end by itself', async () => {
    const ended = await begin('exec > >(sleep 0.1; cat; echo flushed)\necho said', {
      limits: { ...SHORT_LIMITS, leftover: 60_000 },
    }).ended;
    expect(ended).toMatchObject({ code: 0, output: 'said\nflushed\n', result: { exitCode: 0 } });
  });
});

describe.concurrent('the output of a guarded script', () => {
  it('is shown while it runs, both streams in their order', async () => {
    const running = begin('echo 1\necho 2 >&2\necho 3\necho 4 >&2\nwhile [ ! -e go ]; do sleep 0.02; done\necho 5');
    await shown(running, '4');
    expect(running.output()).toBe('1\n2\n3\n4\n');
    await begin(`touch '${join(running.workspace, 'go')}'`).ended;
    expect((await running.ended).output).toBe('1\n2\n3\n4\n5\n');
  });

  it.each([
    ['of many lines', 'yes 0123456789 | head -c 20000000'],
    ['of one line', 'head -c 20000000 /dev/zero | tr "\\0" x'],
  ])('of 20 MB %s is not held', async (_, command) => {
    const [small, large] = await Promise.all([begin('true').ended, begin(command, { isPaused: true }).ended]);
    expect(large.code).toBe(0);
    expect(large.output).toHaveLength(20_000_000);
    expect(large.size - small.size).toBeLessThan(10_000);
  });
});

describe.concurrent('the credentials of a guarded script', () => {
  it('are in its environment, and nowhere when it has ended', async () => {
    const ended = await begin('test "$SHOP_KEY" = the-secret-value-of-a-session\necho "NAME=value" >> "$GITHUB_ENV"')
      .ended;
    expect(ended).toMatchObject({ code: 0, revoked: 1 });
    expect(ended.files['env']).toBe('NAME=value\n');
    expect(JSON.stringify([ended.environment, ended.files, ended.output])).not.toContain(SECRET);
  });

  it('are not in files or in this process while it runs', async () => {
    const running = begin(
      'grep -rl "$SHOP_KEY" "$RUNNER_TEMP" "$GITHUB_WORKSPACE" || echo no file\n' +
        'tr "\\0" "\\n" < /proc/$PPID/environ | grep -c "$SHOP_KEY" || echo not the parent\nstat -c %a "$0"\n' +
        'echo "$0"',
    );
    const ended = await running.ended;
    expect(ended.output).toMatch(/^no file\n0\nnot the parent\n600\n.*\.sh\n$/);
    expect(ended.output).toContain(running.temp);
  });

  it('are taken by tools before what earlier steps set, and the inputs stay with the action', async () => {
    const env = {
      INPUT_TOKEN: 'ghs_input',
      ACTIONS_RUNTIME_TOKEN: 'r',
      ACTIONS_ID_TOKEN_REQUEST_URL: 'u',
      SHOP_PROFILE: 'other',
      SHOP_KEY: 'earlier',
      KEPT: 'k',
    };
    const credentials = [{ name: 'shop', variables: { SHOP_KEY: 'issued' }, misleading: ['SHOP_PROFILE'] }];
    const ended = await begin(
      'echo "[${INPUT_TOKEN-}][${ACTIONS_RUNTIME_TOKEN-}][${SHOP_PROFILE-}]' +
        '[$ACTIONS_ID_TOKEN_REQUEST_URL][$SHOP_KEY][$KEPT]"',
      { env, credentials },
    ).ended;
    expect(ended.output).toBe('[][][][u][issued][k]\n');
    expect(ended.environment).toMatchObject(env);
  });

  it('are revoked when two of them contradict each other, and nothing is started', async () => {
    const credentials = ['one', 'two'].map((name) => ({ name, variables: { SHOP_KEY: name } }));
    const ended = await begin('echo started', { credentials }).ended;
    expect(ended).toMatchObject({
      code: 99,
      revoked: 1,
      output: '',
      error: expect.stringContaining('`one` and `two` would both set `SHOP_KEY`'),
    });
  });

  it('are revoked when the script cannot be started', async () => {
    const credentials = [{ name: 'shop', variables: { SHOP_KEY: 'x'.repeat(3_000_000) } }];
    const ended = await begin('echo started', { credentials }).ended;
    expect(ended).toMatchObject({ code: 99, revoked: 1, output: '', error: expect.stringContaining('E2BIG') });
    expect(Object.keys(ended.files)).toHaveLength(4);
  });
});

describe.concurrent('where and with what a guarded script runs', () => {
  it.each([
    [undefined, ''],
    ['sub/folder', '/sub/folder'],
  ])('in the workspace, or the folder %s of it', async (workingDirectory, folder) => {
    const running = begin('mkdir -p sub/folder');
    await running.ended;
    const more = workingDirectory === undefined ? {} : { workingDirectory };
    const ended = await begin('pwd -P', { ...more, env: { GITHUB_WORKSPACE: running.workspace } }).ended;
    expect(ended.output.trim().endsWith(`workspace${folder}`)).toBe(true);
  });

  it.each([
    [{ workingDirectory: 'missing' }, 'the input `working-directory` is not a folder: `missing`'],
    [
      { shell: 'fish' },
      'the input `shell` takes `bash`, `sh`, `pwsh`, `powershell`, `cmd`, `python`, or a command with `{0}` ' +
        "where the script's file goes, not `fish`",
    ],
    [{ shell: 'no-such-shell {0}' }, 'the input `shell` names a program that is not on the PATH: `no-such-shell`'],
  ])('%o is refused before anything is issued', async (more, error) => {
    expect(await begin('echo started', more).ended).toMatchObject({ code: 99, revoked: 0, output: '', error });
  });

  it.each([
    ['bash', 'shopt -o pipefail', /^pipefail\s+on\n$/],
    ['sh', 'echo "sh $0"', /^sh .*\.sh\n$/],
    ['bash -x {0}', 'echo traced', /^\+ echo traced\ntraced\n$/],
    ['python3 {0}', 'import sys\nprint("python", sys.argv[0])', /^python .*[0-9a-f]\n$/],
    ['cat {0}', 'as it is', /^as it is$/],
    ['env -S "bash -c" "cat \'{0}\' && echo done"', 'a file', /^a filedone\n$/],
  ])('`%s`', async (shell, script, output) => {
    const ended = await begin(script, { shell }).ended;
    expect(ended.output).toMatch(output);
    expect(ended.code).toBe(0);
  });

  it('has no input to wait for', async () => {
    expect((await begin('cat; echo ended').ended).output).toBe('ended\n');
  });
});

/** The processes that a script told about. */
function processes(output: string, count: number): readonly number[] {
  const ids = [...output.matchAll(/^(?:child|own) (\d+)$/gm)].map(([, id]) => Number(id));
  expect(ids).toHaveLength(count);
  return ids;
}
