import fc from 'fast-check';
import { dump, load } from 'js-yaml';
import { describe, expect, it } from 'vitest';
import type { StepFinding } from '../../../src/workflow/judge/judge-survey.ts';
import { cases } from '../../depth.ts';
import { within } from '../../spent-time.ts';
import { type Asked, surveyOf } from './asked.ts';
import { harmless } from './drawn-workflow.ts';
import { judged } from './judged.ts';
import { generated } from './made-up-workflow.ts';
import { askedOfCase, MAIN, readCases } from './workflow-case.ts';

const CASES = readCases();
const READABLE = CASES.filter(({ name }) => name !== 'unreadable');
/** What of a finding does not depend on where in the file it stands. */
const keysOf = (findings: readonly StepFinding[]): readonly string[] =>
  findings.map(({ reason, job, step, text, what }) => JSON.stringify([reason, job, step, text, what])).toSorted();

/** Lines and marks that change what a workflow is. */
const SCRAPS = [
  '  ',
  '\n',
  '- ',
  ': ',
  '${{ ',
  ' }}',
  "'",
  '"',
  '|',
  '>',
  '&a ',
  '*a',
  '{',
  '}',
  '[',
  ']',
  '#',
  '!!str ',
  '? ',
  'jobs:',
  'steps:',
  'uses: ./',
  'needs: release',
  'if: always()',
  'matrix: {a: [1, 2]}',
  'run: git push',
  'env: ${{ x }}',
  '\t',
  '\0',
  '\r\n',
  '\u2028',
  '\uE000\uE001',
  '😀',
  '<<: *a',
  '---\n',
  'null',
  '~',
  '0x1',
  '.inf',
];

/** A file with parts cut out, doubled, moved, or with something put in. */
const mutations = fc.array(
  fc.record({
    at: fc.double({ min: 0, max: 1, noNaN: true }),
    to: fc.double({ min: 0, max: 1, noNaN: true }),
    how: fc.constantFrom('cut', 'double', 'put', 'splice'),
    scrap: fc.constantFrom(...SCRAPS),
  }),
  { minLength: 1, maxLength: 6 },
);
type Mutation = typeof mutations extends fc.Arbitrary<infer T> ? T : never;

function mutate(text: string, changes: Mutation, other: string): string {
  return changes.reduce((current, { at, to, how, scrap }) => {
    const start = Math.floor(at * current.length);
    const end = Math.min(current.length, start + Math.floor(to * 80));
    if (how === 'cut') return current.slice(0, start) + current.slice(end);
    if (how === 'double') return current.slice(0, end) + current.slice(start);
    if (how === 'put') return current.slice(0, start) + scrap + current.slice(start);
    return current.slice(0, start) + other.slice(Math.floor(to * other.length));
  }, text);
}

/** A survey that ends in good time; whoever writes a workflow must not be able to hold up the gate. */
function expectSurvey(asked: Asked): ReturnType<typeof judged> {
  const { survey, findings } = within(5000, () => {
    const made = surveyOf(asked);
    return { survey: made, findings: judged(made) };
  });
  const { steps, known, unknown, opaque, bounded } = survey.counts;
  expect(known + unknown + opaque + bounded).toBe(steps);
  return findings;
}

describe('any workflow', () => {
  it('is read or undecided when it is a broken one of the corpus, and nothing throws', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...CASES),
        fc.constantFrom(...CASES),
        mutations,
        fc.nat(),
        (one, other, changes, which) => {
          const names = Object.keys(one.files);
          const name = names[which % names.length] ?? MAIN;
          expectSurvey({
            ...askedOfCase(one),
            files: { ...one.files, [name]: mutate(one.files[name] ?? '', changes, other.files[MAIN] ?? '') },
          });
        },
      ),
      { numRuns: cases(150, 3000) },
    );
  });

  it('is read or undecided when it is made up, and nothing throws', () => {
    fc.assert(
      fc.property(generated, fc.constantFrom('gate', 'a', undefined), (workflow, job) => {
        expectSurvey({
          files: {
            [MAIN]: JSON.stringify(workflow),
            'a/action.yml': JSON.stringify({ runs: { using: 'composite', steps: [{ run: 'echo' }] } }),
          },
          ...(job === undefined ? {} : { job }),
        });
      }),
      { numRuns: cases(150, 3000) },
    );
  });

  it('is read or undecided when it is no YAML at all, and nothing throws', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ maxLength: 200 }),
          fc.array(fc.constantFrom(...SCRAPS), { maxLength: 40 }).map((scraps) => scraps.join('')),
        ),
        (text) => {
          expectSurvey({ files: { [MAIN]: text }, job: 'gate' });
        },
      ),
      { numRuns: cases(125, 2000) },
    );
  });
});

describe('a workflow with more in it', () => {
  /** With one more step in one job, which changes nothing for the others. */
  function withStep(text: string, step: object, at: number): string {
    const workflow = load(text) as { readonly jobs: Readonly<Record<string, { readonly steps?: readonly object[] }>> };
    const names = Object.keys(workflow.jobs).filter((name) => workflow.jobs[name]?.steps !== undefined);
    const name = names[at % names.length];
    if (name === undefined) return text;
    const steps = workflow.jobs[name]?.steps ?? [];
    // what comes before a checkout has no clone to work in
    const from = steps.findLastIndex((one) => 'uses' in one && String(one.uses).startsWith('actions/checkout')) + 1;
    const index = from + (at % (steps.length - from + 1));
    return dump(
      {
        ...workflow,
        jobs: {
          ...workflow.jobs,
          [name]: { ...workflow.jobs[name], steps: [...steps.slice(0, index), step, ...steps.slice(index)] },
        },
      },
      { lineWidth: -1 },
    );
  }

  it('still has what was found in it', () => {
    fc.assert(
      fc.property(fc.constantFrom(...READABLE), harmless, fc.nat({ max: 1000 }), (one, step, at) => {
        const asked = askedOfCase(one);
        const more = new Set(
          keysOf(
            judged(surveyOf({ ...asked, files: { ...one.files, [MAIN]: withStep(one.files[MAIN] ?? '', step, at) } })),
          ),
        );
        expect(
          keysOf(judged(surveyOf(asked))).filter((key) => !more.has(key)),
          one.name,
        ).toEqual([]);
      }),
      { numRuns: cases(75, 2000) },
    );
  });

  it('says the same in whatever order its jobs are written', () => {
    for (const one of READABLE) {
      const workflow = load(one.files[MAIN] ?? '') as { readonly jobs: object };
      const reversed = dump(
        { ...workflow, jobs: Object.fromEntries(Object.entries(workflow.jobs).toReversed()) },
        { lineWidth: -1 },
      );
      const asked = askedOfCase(one);
      expect(keysOf(judged(surveyOf({ ...asked, files: { ...one.files, [MAIN]: reversed } }))), one.name).toEqual(
        keysOf(judged(surveyOf(asked))),
      );
    }
  });

  it('is not allowed where less is known of the run', () => {
    const allowed = READABLE.filter((one) => {
      const asked = askedOfCase(one);
      const { event: _event, vars: _vars, needs: _needs, matrix: _matrix, ...facts } = asked.facts ?? {};
      return (
        judged(surveyOf(asked)).length > 0 &&
        judged(surveyOf({ ...asked, facts: { ...facts, event: undefined } })).length === 0
      );
    });
    // what an unknown text may break out of is not guessed at
    expect(allowed.map(({ name }) => name)).toEqual(['untrusted-switch']);
  });
});

describe('what runs itself many times over', () => {
  const steps = (text: string): string =>
    'on: workflow_dispatch\npermissions: {}\njobs:\n  gate:\n    runs-on: ubuntu-latest\n    steps:\n' +
    `      - uses: actions/checkout@v6\n${text}`;
  const chain = (path: (index: number) => string, text: (next: number) => string): Readonly<Record<string, string>> =>
    Object.fromEntries(Array.from({ length: 12 }, (_, index) => [path(index), text(index + 1)]));
  const many: readonly (readonly [string, Readonly<Record<string, string>>])[] = [
    [
      'scripts',
      {
        [MAIN]: steps('      - run: ./s0.sh\n'),
        ...chain(
          (index) => `s${index}.sh`,
          (next) => `#!/bin/bash\n${`./s${next}.sh\n`.repeat(30)}`,
        ),
      },
    ],
    [
      'actions',
      {
        [MAIN]: steps('      - uses: ./a0\n'),
        ...chain(
          (index) => `a${index}/action.yml`,
          (next) => `runs:\n  using: composite\n  steps:\n${`    - uses: ./a${next}\n`.repeat(30)}`,
        ),
      },
    ],
    [
      'workflows',
      {
        [MAIN]:
          'on: push\npermissions: {}\njobs:\n  gate: {runs-on: x, steps: []}\n' +
          '  call: {needs: gate, uses: ./.github/workflows/w0.yml}\n',
        ...chain(
          (index) => `.github/workflows/w${index}.yml`,
          (next) =>
            'on: workflow_call\njobs:\n' +
            Array.from({ length: 30 }, (_, job) => `  j${job}: {uses: ./.github/workflows/w${next}.yml}\n`).join(''),
        ),
      },
    ],
    [
      'aliases',
      {
        [MAIN]: steps(
          '      - &step\n        run: |\n' +
            `${'          git push origin HEAD:release/1\n'.repeat(300)}${'      - *step\n'.repeat(2000)}`,
        ),
      },
    ],
  ];

  it.each(many)('ends, and is not let through: %s', (_name, files) => {
    const findings = expectSurvey({ files, job: 'gate' });
    expect(findings.map(({ what }) => what)).toContain('there is too much to read');
  });
});
