import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { parseStat } from '../../src/session/script/process-table.ts';
import { begin, isRunning, SHORT_LIMITS, shown } from './guarded-world.ts';

const DRIVER = fileURLToPath(new URL('lineage-driver.ts', import.meta.url));
const temp = mkdtempSync(join(tmpdir(), 'grantgate-lineage-'));
const started: number[] = [];
afterAll(() => {
  for (const id of started) if (isRunning(id)) process.kill(id, 'SIGKILL');
  rmSync(temp, { recursive: true, force: true });
});

/** Nobody else's on this machine: what another gate is limited to is that gate's to end. */
const LIMIT = 1000 + process.pid;

/**
 * A process that tells its number in a file of the workspace, and then stays, written so that nothing of it tells whose
 * it is.
 */
const SILENT = '</dev/null >/dev/null 2>&1';
const HIDDEN = `env -i setsid sh -c 'cd /; echo $$ > "$0"; exec sleep 30' "$PWD/escaped" ${SILENT}`;
const TOLD = 'while [ ! -s escaped ]; do sleep 0.01; done; echo "child $(cat escaped)"';

describe.skipIf(process.platform !== 'linux')('what a script leaves running under no sign of its own', () => {
  it.each([
    ['its parent gone', `( ${HIDDEN} & )\n${TOLD}`],
    ['its parent gone last', `${HIDDEN} &\n${TOLD}`],
    ['limited further', `( ulimit -x ${LIMIT}; ${HIDDEN} & )\n${TOLD}`],
    ['limited as the script is, but less one', `( ulimit -x $(( $(ulimit -Hx) - 1 )); ${HIDDEN} & )\n${TOLD}`],
    [
      'limited as the gate was by the script',
      `prlimit --pid $PPID --locks=${LIMIT}:${LIMIT}\n( ulimit -x ${LIMIT}; ${HIDDEN} & )\n${TOLD}`,
    ],
    [
      'limited as another program was by the script',
      `prlimit --pid $BYSTANDER --locks=${LIMIT}:${LIMIT}\n( ulimit -x ${LIMIT}; ${HIDDEN} & )\n${TOLD}`,
    ],
    [
      'twice over',
      `( env -i PWD="$PWD" setsid bash -c '( ${HIDDEN.replaceAll("'", String.raw`'\''`)} & )' & )\n${TOLD}`,
    ],
    [
      'by what is hidden itself',
      `( env -i setsid bash -c 'cd "$0"; setsid sh -c "echo \\$\\$ > escaped; exec sleep 30" & sleep 30' ` +
        `"$PWD" </dev/null >/dev/null 2>&1 & )\n${TOLD}`,
    ],
  ])('is ended: %s', async (_, script) => {
    const bystander = spawn('sleep', ['30'], { stdio: 'ignore' });
    started.push(bystander.pid ?? 0);
    const ended = await begin(script, {
      shell: 'bash',
      limits: SHORT_LIMITS,
      env: { BYSTANDER: String(bystander.pid) },
    }).ended;
    expect(isRunning(bystander.pid ?? 0)).toBe(true);
    const id = Number(/^child (\d+)$/m.exec(ended.output)?.[1]);
    started.push(id);
    expect(ended).toMatchObject({ code: 0, revoked: 1, result: { exitCode: 0, forced: 'leftover' } });
    expect(ended.result).not.toHaveProperty('isUnended');
    expect(isRunning(id)).toBe(false);
  });
});

describe.skipIf(process.platform !== 'linux')('what others start meanwhile', () => {
  /** Starts a command as somebody else who has nothing to do with the script; gives the number that it writes. */
  const elsewhere = (name: string, command: string): number => {
    const file = join(temp, name);
    spawnSync('bash', ['-c', command, file], { stdio: 'ignore' });
    const id = Number(existsSync(file) ? readFileSync(file, 'utf8') : 0);
    started.push(id);
    return id;
  };
  const ORPHAN = '( setsid sleep 30 & echo $! > "$0" )';

  it('goes on without a parent, limited less or more, and left alone by the running gate of another job', async () => {
    const running = begin(`( ${HIDDEN} & )\n${TOLD}\necho ready\nwhile [ ! -e go ]; do sleep 0.01; done`, {
      shell: 'bash',
      limits: SHORT_LIMITS,
    });
    await shown(running, 'ready');
    const free = elsewhere('free', ORPHAN);
    const large = elsewhere('large', `ulimit -x ${2 ** 42}; ${ORPHAN}`);
    // another gate: a process that lives, with a limit of its own, and what its script keeps in the background
    const gate = spawn(
      'bash',
      [
        '-c',
        `ulimit -x ${2 ** 40 - 7}; ${ORPHAN}; exec '${process.execPath}' -e 'setTimeout(() => undefined, 30000)'`,
        join(temp, 'gate'),
      ],
      { stdio: 'ignore' },
    );
    started.push(gate.pid ?? 0);
    while (!existsSync(join(temp, 'gate')) || readFileSync(join(temp, 'gate'), 'utf8') === '')
      await new Promise((resolve) => setTimeout(resolve, 10));
    const kept = Number(readFileSync(join(temp, 'gate'), 'utf8'));
    started.push(kept);
    const { workspace } = running;
    spawnSync('touch', [join(workspace, 'go')]);
    const ended = await running.ended;
    const escaped = Number(/^child (\d+)$/m.exec(ended.output)?.[1]);
    expect(ended).toMatchObject({ code: 0, result: { forced: 'leftover' } });
    expect({
      escaped: isRunning(escaped),
      free: isRunning(free),
      large: isRunning(large),
      gate: isRunning(gate.pid ?? 0),
      kept: isRunning(kept),
    }).toEqual({ escaped: false, free: true, large: true, gate: true, kept: true });
  });

  it('goes on: children of the process that runs the gate', async () => {
    const running = begin('echo ready\nwhile [ ! -e go ]; do sleep 0.01; done', { shell: 'bash' });
    await shown(running, 'ready');
    // as a step in the background beside the gate: of the same parent
    const other = begin('echo ready\nwhile [ ! -e go ]; do sleep 0.01; done\necho unharmed', { shell: 'bash' });
    await shown(other, 'ready');
    spawnSync('touch', [join(running.workspace, 'go')]);
    expect(await running.ended).toMatchObject({ code: 0, result: { exitCode: 0 } });
    spawnSync('touch', [join(other.workspace, 'go')]);
    expect(await other.ended).toMatchObject({ code: 0, output: 'ready\nunharmed\n', result: { exitCode: 0 } });
  });
});

it.runIf(process.platform === 'linux')('what is started to look for processes is not found by the next look', () => {
  // beside another process with such a limit more is started to look
  const command = 'ulimit -x $((2 + $$ % 4)) && exec "$0" "$1"';
  const looked = spawnSync('bash', ['-c', command, process.execPath, DRIVER], { encoding: 'utf8' });
  expect([looked.stdout, looked.stderr]).toEqual(['0 of 60\n', '']);
});

it('a process is read whatever its name holds', () => {
  const rest = 'S 7 8 9 0 -1 4194304 1 2 3 4 5 6 7 8 20 0 1 0 1234 0';
  expect(parseStat(`42 (a) R 1 (b) ${rest}\n`)).toMatchObject({
    id: 42,
    state: 'S',
    parent: 7,
    session: 9,
    since: 1234,
  });
  expect(parseStat('')).toBeUndefined();
});
