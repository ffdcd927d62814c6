import { rmSync, writeFileSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { call, type Called, withTree } from '../../cli/call.ts';
import { type Asked, GATE, RUN } from './asked.ts';
import { differences } from './found-lines.ts';
import { ACCESS } from './judged.ts';
import { askedOf, readSnippets } from './snippet.ts';
import { askedOfCase, type Expected, MAIN, readCases, where } from './workflow-case.ts';

interface Entry {
  readonly job: string;
  readonly step?: string;
  readonly file: string;
  readonly line: number;
  readonly text: string;
}

/** What `preflight --json` prints, as far as it is looked at here. */
interface Report {
  readonly decision?: string;
  readonly reason?: string;
  readonly workflows: readonly {
    readonly steps: Expected['counts'];
    readonly touches: readonly (Entry & {
      readonly kind: string;
      readonly facet?: string;
      readonly name?: string;
      readonly change?: string;
      readonly repository?: string;
    })[];
    readonly undecided: readonly (Entry & { readonly why: string })[];
    readonly opaque: readonly (Entry & { readonly why: string })[];
    readonly weaknesses: readonly (Entry & { readonly id: string })[];
    readonly findings: readonly (Entry & { readonly reason: string })[];
    readonly gate: readonly { readonly severity: string }[];
  }[];
}

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'grantgate-'));
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

const ALL = readCases();
/** GitHub itself refuses one, and the command line does not take a job that is not there. */
const REFUSED = new Set(['unreadable', 'no-such-job']);
/** The command line has no way to be told where in a run the gate is: that is for runs alone. */
const CASES = ALL.filter(
  ({ name, expected: { called, facts = {} } }) =>
    !REFUSED.has(name) && called === undefined && facts.matrix === undefined && facts.needs === undefined,
);
describe('whole workflows on the command line', () => {
  it.each(CASES)('$name', async (one) => {
    const { expected } = one;
    const called = await preflight(one.folder, askedOfCase(one));
    const report = JSON.parse(called.stdout) as Report;
    // most gates of the corpus could not run, which is told as well: it is about the steps
    const isStopped = report.workflows.some(({ gate }) => gate.some(({ severity }) => severity === 'error'));
    expect(called.code, called.stderr).toBe(expected.verdict === 'allow' && !isStopped ? 0 : 1);
    expect(plain(shown(report))).toEqual(
      plain({
        touches: expected.touches,
        undecided: expected.undecided,
        opaque: expected.opaque,
        weaknesses: expected.weaknesses,
        counts: expected.counts,
        verdict: expected.verdict,
      }),
    );
    if (isStopped && expected.verdict === 'allow') expect(report.decision).toBe('deny');
    else expect(report.decision === 'allow' ? 'allow' : report.reason).toBe(expected.verdict.split(',', 1)[0]);
  });

  it.each([...REFUSED])('%s is bad input', async (name) => {
    const one = ALL.find((other) => other.name === name);
    expect(one === undefined ? undefined : (await preflight(one.folder, askedOfCase(one))).code).toBe(2);
  });

  it('are at least as many as the corpus promises', () => {
    expect(CASES.length).toBeGreaterThanOrEqual(42);
  });
});

describe.each(readSnippets())('snippets on the command line: %s', (_topic, snippets) => {
  it('touch what they should', async () => {
    for (const snippet of snippets) {
      const asked = askedOf(snippet);
      const called = await withTree(asked.files, (root) => preflight(root, asked));
      expect(called.code, `${snippet.name}: ${called.stderr}`).toBeLessThan(2);
      const [workflow] = (JSON.parse(called.stdout) as Report).workflows;
      const found = [
        ...(workflow?.touches ?? []).map(touchLine),
        ...(['undecided', 'opaque'] as const).flatMap((kind) =>
          (workflow?.[kind] ?? []).map(({ why, text }) => `${kind}: ${why} (${text})`),
        ),
      ];
      const expected = snippet.touches.filter((line) => !line.startsWith('bounded'));
      expect(differences(found.map(bare), expected.map(bare)), snippet.name).toEqual({
        missing: [],
        unexpected: [],
      });
    }
  });
});

async function preflight(root: string, { job, gate, facts = {}, run = {} }: Asked): Promise<Called> {
  const write = (name: string, value: unknown): string => {
    const path = join(folder, name);
    writeFileSync(path, JSON.stringify(value));
    return path;
  };
  const role = gate?.inputs?.['role'];
  return await call([
    'preflight',
    join(root, MAIN),
    '--root',
    root,
    '--access',
    ACCESS,
    '--run',
    write('run.json', { ...RUN, ...run }),
    '--assume-approved',
    '--json',
    ...(facts.event === undefined ? [] : ['--event', write('event.json', facts.event)]),
    ...(facts.vars === undefined ? [] : ['--vars', write('vars.json', facts.vars)]),
    ...(job === undefined ? [] : ['--job', job, '--gate', GATE]),
    ...(role === undefined ? [] : ['--role', role]),
  ]);
}

function shown({
  workflows,
}: Report): Pick<Expected, 'touches' | 'undecided' | 'opaque' | 'weaknesses' | 'counts' | 'verdict'> {
  const [
    { steps, touches, undecided, opaque, weaknesses, findings } = {
      steps: { steps: 0, known: 0, unknown: 0, opaque: 0, bounded: 0 },
      touches: [],
      undecided: [],
      opaque: [],
      weaknesses: [],
      findings: [],
    },
  ] = workflows;
  const [first] = findings;
  return {
    touches: touches.map((one) => `${origin(one)}: ${touchLine(one)}`),
    undecided: undecided.map((one) => `${origin(one)}: ${one.why}`),
    opaque: opaque.map((one) => `${origin(one)}: ${one.why}`),
    weaknesses: weaknesses.map((one) => `${one.job}, ${where(one)}: ${one.id}`),
    counts: steps,
    verdict: first === undefined ? 'allow' : `${first.reason}, ${where(first)}`,
  };
}

function touchLine({ kind, facet, name, change, repository }: Report['workflows'][number]['touches'][number]): string {
  return [
    facet ?? kind,
    ...(name === undefined ? [] : [name]),
    ...(change === undefined || change === 'write' ? [] : [change]),
    ...(repository === undefined ? [] : ['of', repository]),
  ].join(' ');
}

function origin(entry: Entry): string {
  return [entry.job, ...(entry.step === undefined ? [] : [entry.step]), where(entry)].join(', ');
}

/** The command line shows what is not known without braces. */
function bare(line: string): string {
  return line.replaceAll(/[{}]/g, '');
}

function plain(value: object): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    Object.entries(value).map(([key, lines]) => [
      key,
      Array.isArray(lines) ? (lines as readonly string[]).map(bare).toSorted() : lines,
    ]),
  );
}
