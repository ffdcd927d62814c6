import fc from 'fast-check';
import { dump } from 'js-yaml';
import { type Asked, GATE, payload } from './asked.ts';
import { MAIN } from './workflow-case.ts';

/** A step, as in a workflow. */
export type DrawnStep = Readonly<Record<string, unknown>>;

/** What is needed for a step to do what it does: the step, and what surrounds it. */
export interface Planted {
  readonly step: DrawnStep;
  /** Files of the repository besides the workflow. */
  readonly files: Readonly<Record<string, string>>;
  readonly inputs: Readonly<Record<string, string>>;
  /** Variables of the job. */
  readonly env: Readonly<Record<string, string>>;
  readonly matrix: Readonly<Record<string, readonly string[]>>;
  /** Steps that come right before it. */
  readonly before: readonly DrawnStep[];
}

/** Where in a workflow a step goes. */
export interface Skeleton {
  readonly place: 'gate' | 'needed' | 'called' | 'background';
  /** How many jobs, or calls, are between. */
  readonly depth: number;
  readonly noise: readonly DrawnStep[];
  readonly noiseAfter: readonly DrawnStep[];
  readonly condition: string | undefined;
}

/** Steps that touch nothing that the corpus's role and grant do not cover, and change no state. */
export const HARMLESS: readonly DrawnStep[] = [
  { run: 'npm ci' },
  { run: 'echo "a: ${{ github.sha }}" >> "$GITHUB_STEP_SUMMARY"' },
  { run: 'git push' },
  { run: 'git fetch --all && git log --oneline | head -5' },
  { run: 'kubectl --context stage-eu get pods' },
  { run: 'git push origin HEAD:release/${{ github.run_id }}' },
  { run: './unseen.sh --all' },
  { run: 'for i in 1 2; do echo "$i"; done', name: 'Loop' },
  { uses: 'actions/setup-node@v6', with: { 'node-version': 24 } },
  { uses: 'actions/upload-artifact@v5', if: 'failure()', with: { name: 'x', path: 'dist' } },
  { run: 'git push origin HEAD:nowhere', if: 'false' },
];

export const harmless = fc.constantFrom(...HARMLESS);

/** Where a planted step may be put. */
export const skeletons: fc.Arbitrary<Skeleton> = fc.record({
  place: fc.constantFrom('gate', 'needed', 'called', 'background'),
  depth: fc.integer({ min: 1, max: 3 }),
  noise: fc.array(harmless, { maxLength: 3 }),
  noiseAfter: fc.array(harmless, { maxLength: 2 }),
  condition: fc.constantFrom(
    undefined,
    'always()',
    "steps.x.outputs.y == 'z'",
    "github.ref_name == 'release/1'",
    'failure()',
    "${{ vars.X != '' }}",
  ),
});

const CHECKOUT: DrawnStep = { uses: 'actions/checkout@v6' };
const THE_GATE: DrawnStep = { uses: `${GATE}@v1`, with: { role: 'release' } };
const RUNNER = { 'runs-on': 'ubuntu-latest' };

/** The whole workflow around what is planted; without it, the same workflow with nothing in its place. */
export function workflowAround(
  skeleton: Skeleton,
  planted: Planted | undefined,
  order: 'as it is' | 'reversed' = 'as it is',
): Asked {
  const { jobs, files } = jobsAround(skeleton, planted);
  const inputs = planted?.inputs ?? {};
  const workflow = {
    on: {
      workflow_dispatch: { inputs: Object.fromEntries(Object.keys(inputs).map((name) => [name, { type: 'string' }])) },
    },
    permissions: { contents: 'write' },
    jobs: Object.fromEntries(order === 'reversed' ? Object.entries(jobs).toReversed() : Object.entries(jobs)),
  };
  return {
    files: { ...planted?.files, ...files, [MAIN]: dump(workflow, { lineWidth: -1 }) },
    job: 'gate',
    facts: { event: payload({ inputs }) },
  };
}

function jobsAround(
  { place, depth, noise, noiseAfter, condition }: Skeleton,
  planted: Planted | undefined,
): { readonly jobs: Readonly<Record<string, object>>; readonly files: Readonly<Record<string, string>> } {
  const step =
    planted === undefined
      ? []
      : [...planted.before, condition === undefined ? planted.step : { ...planted.step, if: condition }];
  const steps = [CHECKOUT, ...noise, ...step, ...noiseAfter];
  const around = {
    ...RUNNER,
    ...(planted === undefined
      ? {}
      : {
          env: planted.env,
          ...(Object.keys(planted.matrix).length === 0 ? {} : { strategy: { matrix: planted.matrix } }),
        }),
  };
  const gate = { ...RUNNER, steps: [CHECKOUT, THE_GATE, ...noise] };
  const aside = { ...RUNNER, steps: [CHECKOUT, { run: 'git push origin HEAD:aside' }] };
  if (place === 'gate')
    return {
      jobs: { aside, gate: { ...around, steps: [CHECKOUT, THE_GATE, ...noise, ...step, ...noiseAfter] } },
      files: {},
    };
  if (place === 'background')
    return {
      jobs: {
        gate: {
          ...around,
          steps: [CHECKOUT, ...step.map((one) => ({ ...one, background: true })), THE_GATE, ...noiseAfter],
        },
        aside,
      },
      files: {},
    };
  const chain = Object.fromEntries(
    Array.from({ length: depth - 1 }, (_, index) => [
      `between${index}`,
      { ...RUNNER, needs: index === 0 ? 'gate' : [`between${index - 1}`], steps: [CHECKOUT, ...noiseAfter] },
    ]),
  );
  const needs = depth === 1 ? 'gate' : `between${depth - 2}`;
  if (place === 'needed')
    return { jobs: { last: { needs: [needs], ...around, steps }, ...chain, gate, aside }, files: {} };
  return {
    jobs: { gate, ...chain, calling: { needs, uses: './.github/workflows/called0.yml', ...passOn(planted) } },
    files: calledFiles(depth, { ...around, steps }, planted),
  };
}

/** Inputs go through every call by their names. */
function passOn(planted: Planted | undefined): object {
  const names = Object.keys(planted?.inputs ?? {});
  return names.length === 0 ? {} : { with: Object.fromEntries(names.map((name) => [name, `\${{ inputs.${name} }}`])) };
}

function calledFiles(depth: number, job: object, planted: Planted | undefined): Readonly<Record<string, string>> {
  const inputs = Object.fromEntries(Object.keys(planted?.inputs ?? {}).map((name) => [name, { type: 'string' }]));
  return Object.fromEntries(
    Array.from({ length: depth }, (_, index) => {
      const inner =
        index === depth - 1 ? job : { uses: `./.github/workflows/called${index + 1}.yml`, ...passOn(planted) };
      return [
        `.github/workflows/called${index}.yml`,
        dump({ on: { workflow_call: { inputs } }, jobs: { inner } }, { lineWidth: -1 }),
      ];
    }),
  );
}
