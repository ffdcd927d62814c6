import { type Vector, VECTORS } from '../report/vector.ts';

const found = VECTORS.find(({ name }) => name === 'approved-active');
if (found === undefined) throw new Error('no vector');
const vector: Vector = found;

/** Where the gate is pinned. */
export const SHA = 'd6cd1e2bd19e03a81132a23b2025920577f84e37';

/** The workflow that the run of the vectors was started from. */
export const FLAGS = '.github/workflows/flags.yml';

const HEAD = `name: flags
on:
  workflow_dispatch:
    inputs:
      branch: {type: string}
      stage: {type: choice, options: [staging, production], required: true}
permissions: {id-token: write, contents: read, pull-requests: read, actions: read}
jobs:
  deploy:
    runs-on: ubuntu-latest
    environment: staging
    steps:
      - uses: grantgate/grantgate@${SHA}
        with: {role: flag-release}
      - uses: actions/checkout@v4
`;

/** A workflow whose gated job goes on with these steps. */
export function workflowOf(...scripts: readonly string[]): string {
  return `${HEAD}${scripts
    .map(
      (script) =>
        `      - run: |\n${script
          .split('\n')
          .map((line) => `          ${line}\n`)
          .join('')}`,
    )
    .join('')}`;
}

/** A repository with a policy, a grant, a run that they cover, and these files. */
export function repositoryOf(
  files: Readonly<Record<string, string | Uint8Array>>,
  run: Readonly<Record<string, unknown>> = {},
): Record<string, string | Uint8Array> {
  // told whole, so that nothing is remarked upon
  const told = Object.entries(vector.evidence).map(
    ([id, entry]) => [id, { ...(entry as Record<string, unknown>), line: 'proved' }] as const,
  );
  const evidence = { ...Object.fromEntries(told), policy: told[0]?.[1], revoked: [], frozen: false };
  const access = Object.fromEntries(
    Object.entries(vector.files).map(([path, text]) => [`.github/access/${path}`, text]),
  );
  return {
    ...access,
    'run.json': JSON.stringify({ ...vector.run, ...run }),
    'evidence.json': JSON.stringify(evidence),
    ...files,
  };
}
