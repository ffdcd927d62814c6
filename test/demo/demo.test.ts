import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, onTestFinished, test } from 'vitest';
import { FULL } from '../depth.ts';
import { runDemo } from './demo.ts';
import { SITUATIONS } from './situations.ts';

const MAIN = fileURLToPath(new URL('main.ts', import.meta.url));
const README = readFileSync(fileURLToPath(new URL('../../README.md', import.meta.url)), 'utf8');
const SECRET = /ASIA[0-9A-F]{8}|eyJ0eXAi|ghs_/;
const PLENTY = 120_000;

function folder(): string {
  const path = mkdtempSync(join(tmpdir(), 'grantgate-demo-'));
  onTestFinished(() => rmSync(path, { recursive: true, force: true }));
  return path;
}

/** Runs the demo in this process and gives what it said. */
async function said(
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Promise<{ readonly code: number; readonly out: string; readonly err: string }> {
  const texts = { out: '', err: '' };
  const code = await runDemo(args, {
    stdout: { write: (text) => (texts.out += text) },
    stderr: { write: (text) => (texts.err += text) },
    env,
  });
  return { code, ...texts };
}

/** The refusal that the README shows, as the demo prints it. */
function excerpt(): string {
  const text = /<!-- from the demo.*-->\n\n```text\n(.*?)\n```/s.exec(README)?.[1] ?? 'the README has no excerpt';
  return text
    .split('\n')
    .map((line) => `   │ ${line}`.trimEnd())
    .join('\n');
}

/** INVARIANT: each run is a line, the last line is about all, and all went as they should. */
function expectLines(text: string): void {
  const lines = text
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as Record<string, unknown>);
  expect(
    lines
      .slice(0, -1)
      .map(({ name, reason, run_goes_on: goesOn, as_expected: asExpected }) => ({ name, reason, goesOn, asExpected })),
  ).toEqual(SITUATIONS.map(({ name, reason }) => ({ name, reason, goesOn: reason === undefined, asExpected: true })));
  expect(lines.at(-1)).toMatchObject({ recap: true, runs: SITUATIONS.length, as_expected: SITUATIONS.length });
}

/** INVARIANT: all that is kept is there, and nothing of it is secret. */
function expectKept(kept: string): void {
  const names = SITUATIONS.flatMap(({ name }, index) => [`${index + 1}-${name}.html`, `${index + 1}-${name}.md`]);
  expect(readdirSync(kept).toSorted()).toEqual([...names, 'index.html', 'runs.jsonl'].toSorted());
  expect(
    readdirSync(kept)
      .map((name) => readFileSync(join(kept, name), 'utf8'))
      .join(''),
  ).not.toMatch(SECRET);
  expectLines(readFileSync(join(kept, 'runs.jsonl'), 'utf8'));
  expect(readFileSync(join(kept, 'index.html'), 'utf8')).toContain(`<h1>${SITUATIONS.length} runs of one shop</h1>`);
  // a page tells the whole story: here, that the access ended after the step had passed
  const long = SITUATIONS.findIndex(({ name }) => name === 'long-job');
  const page = readFileSync(join(kept, `${long + 1}-long-job.html`), 'utf8');
  expect(page).toMatch(/<li>15:01 {2}They ask, and hear: grantgate: The grant .* was revoked/);
}

test(
  'it runs to its end, in plain text without a terminal, keeps what was asked for, and leaves nothing else behind',
  { timeout: PLENTY },
  () => {
    const [temp, kept] = [folder(), join(folder(), 'summaries')];
    const { NO_COLOR: _, FORCE_COLOR: __, ...env } = process.env;
    const { status, stdout, stderr } = spawnSync(process.execPath, [MAIN, '--keep', kept], {
      encoding: 'utf8',
      env: { ...env, TMPDIR: temp },
    });
    expect(stderr).toBe('');
    expect(stdout).toContain(`\n${SITUATIONS.length} runs\n`);
    expect(stdout).toContain(`All ${SITUATIONS.length} runs went as they should`);
    for (const { title, reason } of SITUATIONS) {
      expect(stdout).toContain(title);
      expect(stdout).toContain(reason === undefined ? '✅ Access granted' : `✖ Access refused: ${reason}`);
    }
    expect(stdout).not.toMatch(/\u001b|&#\d|<\/?(?:code|a|details)\b|✗|undefined/);
    expect(stdout).not.toMatch(SECRET);
    expect(status).toBe(0);
    expect(stdout).toContain(excerpt());
    expectKept(kept);
    expect(readdirSync(temp)).toEqual([]);
  },
);

// told once is enough for each time: what is kept above has the same lines
test.runIf(FULL)('as JSON', { timeout: PLENTY }, async () => {
  const kept = join(folder(), 'summaries');
  const { code, out, err } = await said(['--json', '--keep', kept]);
  expectLines(out);
  expect(out).not.toMatch(SECRET);
  expectKept(kept);
  expect({ code, err }).toEqual({ code: 0, err: '' });
});

test('an option that is not there is an error, and --help is none', async () => {
  expect(await said(['--jsno'])).toMatchObject({ code: 2, out: '', err: expect.stringContaining('--jsno') });
  expect(await said(['--help'])).toMatchObject({ code: 0, out: expect.stringContaining('--keep <folder>'), err: '' });
});
