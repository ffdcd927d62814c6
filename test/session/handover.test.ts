import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Credential } from '../../src/credentials/credential.ts';
import { createRunner, type Runner } from '../../src/github/runner.ts';
import { misleadingNotes, prepareHandover } from '../../src/session/export.ts';
import { post } from '../../src/session/post.ts';
import { newRecord } from '../../src/session/record-file.ts';
import { readState, type SavedState, writeState } from '../../src/session/state.ts';
import { readCommands, readFileCommand } from '../e2e/runner-commands.ts';
import { joined } from '../joined.ts';

const folder = mkdtempSync(join(tmpdir(), 'grantgate-handover-'));
const file = join(folder, 'env');
let stdout = '';
beforeEach(() => {
  stdout = '';
  writeFileSync(file, '');
  vi.stubEnv('GITHUB_ENV', file);
  vi.spyOn(process.stdout, 'write').mockImplementation((chunk) => {
    stdout += String(chunk);
    return true;
  });
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllEnvs();
});
afterAll(() => rmSync(folder, { recursive: true }));

const credential = (name: string, variables: Record<string, string>): Credential => ({
  name,
  provider: 'aws',
  target: 't',
  expires: 0,
  variables,
  outputs: { [`${name}-out`]: 'o' },
  secret: ['KEY'],
});

function listening(): { runner: Runner; said: string[] } {
  const said: string[] = [];
  const runner: Runner = {
    mask: (secret) => said.push(`mask ${secret}`),
    exportVariable: (name, value) => said.push(`env ${name}=${value}`),
    setOutput: (name, value) => said.push(`output ${name}=${value}`),
    saveState: () => said.push('state'),
    restoreOutputs: async () => await Promise.resolve(),
    writeSummary: () => undefined,
    annotate: () => said.push('annotate'),
    log: (line) => said.push(line),
  };
  return { runner, said };
}

describe('a handover', () => {
  test('masks at once, and hands over only when told to', () => {
    const { runner, said } = listening();
    const handover = prepareHandover([credential('a', { KEY: 's3cret', REGION: 'eu' })], 'env', runner);
    expect([said, handover.variables]).toEqual([['mask s3cret'], ['KEY', 'REGION']]);
    handover.handOver();
    expect(said).toEqual(['mask s3cret', 'env KEY=s3cret', 'env REGION=eu']);
  });

  test('to outputs sets no variable, to nowhere nothing; masked all the same', () => {
    for (const [mode, told] of [
      ['outputs', ['mask s3cret', 'output a-out=o', 'mask o', 'output secrets={"a-out":"o"}']],
      ['none', ['mask s3cret']],
    ] as const) {
      const { runner, said } = listening();
      const handover = prepareHandover([credential('a', { KEY: 's3cret' })], mode, runner);
      handover.handOver();
      expect([handover.variables, said]).toEqual([[], told]);
    }
  });

  test('of two credentials that want one variable is refused before anything is set', () => {
    const { runner, said } = listening();
    const two = [credential('a', { KEY: 'one', REGION: 'eu' }), credential('b', { KEY: 'two', REGION: 'eu' })];
    expect(() => prepareHandover(two, 'env', runner)).toThrow('the credentials `a` and `b` would both set `KEY`');
    expect(said).toEqual(['mask one', 'mask two']);
  });

  test('of two credentials whose names differ in case only is refused: Windows has one variable for both', () => {
    const { runner } = listening();
    expect(() =>
      prepareHandover([credential('a', { Key: 'one' }), credential('b', { KEY: 'two' })], 'env', runner),
    ).toThrow('the credentials `a` and `b` would both set `KEY`');
    expect(
      prepareHandover([credential('a', { Key: 'one' }), credential('b', { KEY: 'one' })], 'env', runner).variables,
    ).toEqual(['Key', 'KEY']);
  });

  test('warns of variables that lead past the keys', () => {
    const misled = { ...credential('a', {}), misleading: ['AWS_PROFILE', 'AWS_ENDPOINT_URL'] };
    expect(misleadingNotes([misled, credential('b', {})], 'env', { AWS_PROFILE: 'x', AWS_ENDPOINT_URL: '' })).toEqual([
      expect.stringMatching(/`AWS_PROFILE`.*`a`/),
    ]);
    expect(misleadingNotes([misled], 'outputs', { AWS_PROFILE: 'x' })).toEqual([]);
  });
});

test('a secret of several lines is masked line by line and never whole, whatever stands in it', () => {
  const line = fc
    .oneof(
      fc.string({ minLength: 4, maxLength: 20 }),
      fc.constantFrom('::error::x', '%0A%25', '  indented  ', '-----BEGIN KEY-----'),
    )
    .filter((text) => text.trim().length >= 4 && !/[\r\n\u2028\u2029]/.test(text));
  fc.assert(
    fc.property(fc.array(line, { minLength: 1, maxLength: 4 }), fc.constantFrom('\n', '\r\n'), (lines, end) => {
      stdout = '';
      createRunner({}, () => undefined).mask(lines.join(end));
      const { masks } = readCommands(stdout);
      const secret = lines
        .map((text) => text.trim())
        .filter((text) => lines.length === 1 || /[\p{L}\p{N}]/u.test(text))
        .filter((text) => !/^(.)\1*$/u.test(text));
      expect(masks).toEqual(expect.arrayContaining(secret));
      expect(masks.every((mask) => !/[\r\n]/.test(mask))).toBe(true);
      expect(readCommands(stdout).annotations).toEqual([]);
    }),
  );
});

describe('post', () => {
  const saved = (change: Partial<SavedState> = {}): SavedState => ({
    schema: 1,
    variables: ['KEY'],
    files: [],
    record: newRecord(folder, '{"kind":"decision"}\n'),
    credentials: [{ name: 'a', provider: 'aws', target: 't', expires: '2026-11-25T12:15:00Z' }],
    line: { run_id: '1' },
    ...change,
  });
  const run = async (state: string | Readonly<Record<string, string>>): Promise<{ code: number; said: string }> => {
    const kept = typeof state === 'string' ? { grantgate: state } : state;
    let said = '';
    const effects = {
      now: () => Date.parse('2026-11-25T12:10:00Z'),
      sleep: async () => await Promise.resolve(),
      random: () => 0.5,
      write: (text: string) => (said += text),
    };
    const code = await post({
      ...effects,
      env: {
        ...Object.fromEntries(Object.entries(kept).map(([name, value]) => [`STATE_${name}`, value])),
        GITHUB_ENV: file,
      },
    });
    return { code, said };
  };

  test('clears, deletes and writes the end once', async () => {
    const left = join(folder, 'left');
    writeFileSync(left, 'x');
    const state = saved({ files: [left, join(folder, 'never-was')] });
    const path = state.record?.path ?? '';
    expect(await run(writeState(state))).toEqual({
      code: 0,
      said:
        'a (aws t) was cleared from the job; AWS has no call that ends a session, ' +
        'it ends by itself at 2026-11-25T12:15:00Z\n',
    });
    expect(readFileCommand(readFileSync(file, 'utf8'))).toEqual({ KEY: '' });
    expect(() => statSync(left)).toThrow('ENOENT');
    const record = readFileSync(path, 'utf8');
    expect(
      record
        .trimEnd()
        .split('\n')
        .map((text) => (JSON.parse(text) as { kind: string }).kind),
    ).toEqual(['decision', 'credential-not-revoked']);
    expect(statSync(path).mode & 0o777).toBe(0o600);
    expect(statSync(join(path, '..')).mode & 0o777).toBe(0o700);
    expect(await run(writeState(state))).toEqual({ code: 0, said: '' });
    expect(readFileSync(path, 'utf8')).toBe(record);
  });

  test('does nothing where main left nothing', async () => {
    expect(await run('')).toEqual({ code: 0, said: '' });
    expect(
      await post({
        env: {},
        now: Date.now,
        sleep: async () => await Promise.resolve(),
        random: () => 0.5,
        write: () => undefined,
      }),
    ).toBe(0);
  });

  test.for([
    '{',
    'null',
    '[]',
    '{"schema":2}',
    '{"schema":1}',
    '{"schema":1,"variables":[],"files":[]}',
    '{"schema":1,"variables":["KEY"],"files":[],"credentials":[],"record":1}',
  ])('says that what was left cannot be read: %s', async (state) => {
    expect(await run(state)).toEqual({ code: 1, said: expect.stringContaining('nothing was revoked') as string });
  });

  test('clears variables even where the record is gone, and says what it could not do', async () => {
    const state = saved();
    rmSync(join(state.record?.path ?? '', '..'), { recursive: true });
    const { code, said } = await run(writeState(state));
    expect([code, readFileCommand(readFileSync(file, 'utf8'))]).toEqual([0, { KEY: '' }]);
    expect(said).toMatch(
      joined(
        /^a \(aws t\) was cleared from the job[^\n]*\n/,
        /::warning title=The audit record was changed::[^\n]*: gone\. [^\n]*\n$/,
      ),
    );
  });

  test('reads a state that is too long for one variable', async () => {
    const state = writeState(saved({ certificates: 'x'.repeat(300_000) }));
    expect(Object.values(state).every((text) => Buffer.byteLength(text) < 128 * 1024)).toBe(true);
    expect(await run(state)).toMatchObject({
      code: 0,
      said: expect.stringContaining('cleared from the job') as string,
    });
    expect(await run({ ...state, grantgate_1: '"' })).toMatchObject({ code: 1 });
    for (const short of [state, writeState(saved())])
      expect(
        await run({ ...short, grantgate_8: 'x', ...(short === state ? {} : { grantgate_1: 'x' }) }),
        'a variable that a step added',
      ).toMatchObject({ code: 0 });
  });

  test('never throws, whatever the state is', async () => {
    const part = fc.oneof(fc.jsonValue({ maxDepth: 2 }), fc.constant([]));
    const state = fc.record({
      schema: fc.constant(1),
      variables: part,
      files: fc.oneof(fc.constant([]), fc.constant([null])),
      record: fc.oneof(fc.constant(undefined), fc.constant(null), fc.constant(5)),
      credentials: part,
      line: part,
    });
    await fc.assert(
      fc.asyncProperty(state, async (value) => {
        expect((await run(JSON.stringify(value))).said).not.toMatch(/^\s+at /m);
      }),
      { numRuns: 60 },
    );
    expect(readState({ STATE_grantgate: JSON.stringify(saved()) })).toMatchObject({ schema: 1, variables: ['KEY'] });
  });
});
