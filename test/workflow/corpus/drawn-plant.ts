import fc from 'fast-check';
import { dump } from 'js-yaml';
import type { DrawnStep, Planted } from './drawn-workflow.ts';

/** Something out of scope: a command in which `VALUE` stands for a name that the role or the grant does not cover. */
export interface Target {
  readonly command: string;
  readonly value: string;
}

/** What is out of scope by a name, in as many ways as there are tools. */
export const TARGETS: readonly Target[] = [
  { command: 'git push origin HEAD:VALUE', value: 'main' },
  { command: 'git push origin HEAD:refs/heads/VALUE', value: 'hotfix' },
  { command: 'git push origin refs/tags/VALUE', value: 'nightly' },
  { command: 'git push --force-with-lease origin VALUE', value: 'release/1' },
  { command: 'git push origin :VALUE', value: 'release/2' },
  { command: 'git push https://github.com/VALUE HEAD:release/1', value: 'acme/billing' },
  { command: 'kubectl --context VALUE rollout restart deploy/shop', value: 'prod-eu' },
  { command: 'aws --profile VALUE s3 sync dist s3://shop', value: 'prod' },
  { command: 'npx serverless deploy --stage VALUE', value: 'live' },
  { command: 'gh workflow run deploy.yml --ref VALUE', value: 'main' },
  { command: 'gh workflow run deploy.yml -R VALUE --ref release/1', value: 'acme/infra' },
  { command: 'gh secret set KEY --env VALUE --body x', value: 'production' },
  { command: 'gh api -X POST repos/acme/shop/git/refs -f ref=refs/heads/VALUE -f sha=x', value: 'topic' },
  { command: 'gh release create VALUE --notes x', value: 'nightly' },
  { command: 'curl -X PUT https://api.github.com/repos/acme/shop/contents/a -d \'{"branch":"VALUE"}\'', value: 'main' },
];

const NOTHING: Planted = { step: {}, files: {}, inputs: {}, env: {}, matrix: {}, before: [] };
const EXPRESSION = '${{ ';

/** Actions that are given something out of scope by one of their inputs. */
const USES: readonly (Target & { readonly uses: string })[] = [
  { uses: 'peter-evans/create-pull-request@v7', command: 'base', value: 'main' },
  { uses: 'peaceiris/actions-gh-pages@v4', command: 'publish_branch', value: 'main' },
  { uses: 'peaceiris/actions-gh-pages@v4', command: 'external_repository', value: 'acme/site' },
  { uses: 'stefanzweifel/git-auto-commit-action@v6', command: 'branch', value: 'hotfix' },
  { uses: 'softprops/action-gh-release@v2', command: 'tag_name', value: 'nightly' },
  { uses: 'benc-uk/workflow-dispatch@v1', command: 'ref', value: 'main' },
  { uses: 'peter-evans/repository-dispatch@v3', command: 'repository', value: 'acme/infra' },
  { uses: 'cloudflare/wrangler-action@v3', command: 'environment', value: 'production' },
  { uses: 'ad-m/github-push-action@v0.8.0', command: 'branch', value: 'main' },
];

/** Ways for the name to get into the command; the command is in a script that may be anywhere. */
const VALUES: readonly (readonly [
  name: string,
  plant: (command: string, value: string) => Planted & { readonly script: string },
])[] = [
  ['literal', (command, value) => ({ ...NOTHING, script: command.replace('VALUE', value) })],
  [
    'input',
    (command, value) => ({
      ...NOTHING,
      script: command.replace('VALUE', `${EXPRESSION}inputs.planted }}`),
      inputs: { planted: value },
    }),
  ],
  [
    'format',
    (command, value) => ({
      ...NOTHING,
      script: command.replace('VALUE', `${EXPRESSION}format('{0}', inputs.planted || 'release/1') }}`),
      inputs: { planted: value },
    }),
  ],
  [
    'matrix',
    (command, value) => ({
      ...NOTHING,
      script: command.replace('VALUE', `${EXPRESSION}matrix.planted }}`),
      matrix: { planted: ['release/1', value], other: ['a', 'b'] },
    }),
  ],
  [
    'job variable',
    (command, value) => ({ ...NOTHING, script: inQuotes(command, '$PLANTED'), env: { PLANTED: value } }),
  ],
  [
    'env context',
    (command, value) => ({
      ...NOTHING,
      script: command.replace('VALUE', `${EXPRESSION}env.PLANTED }}`),
      env: { PLANTED: value },
    }),
  ],
  [
    'GITHUB_ENV',
    (command, value) => ({
      ...NOTHING,
      script: inQuotes(command, '$PLANTED'),
      env: { PLANTED: 'release/1' },
      before: [{ run: `echo "PLANTED=${value}" >> "$GITHUB_ENV"` }],
    }),
  ],
  [
    'shell variable',
    (command, value) => ({ ...NOTHING, script: `planted=${value}\n${inQuotes(command, '${planted}')}` }),
  ],
  [
    'function argument',
    (command, value) => ({ ...NOTHING, script: `plant() {\n${inQuotes(command, '$1')}\n}\nplant ${value}` }),
  ],
  [
    'loop',
    (command, value) => ({
      ...NOTHING,
      script: `for planted in release/1 ${value}; do\n${inQuotes(command, '$planted')}\ndone`,
    }),
  ],
];

/** The value in place of its name, in quotes that fit what is around it. */
function inQuotes(command: string, name: string): string {
  const isQuoted = command.includes("'");
  return command.replace('VALUE', isQuoted ? `'"${name}"'` : name);
}

/** Ways for a script to be run, each from the files and the step that it takes. */
const CARRIERS: readonly (readonly [
  name: string,
  carry: (
    script: string,
    files: Readonly<Record<string, string>>,
    index: number,
  ) => { readonly script: string; readonly files: Readonly<Record<string, string>> },
])[] = [
  ['bash -c', (script, files) => ({ script: `bash -euc ${quoted(script)}`, files })],
  ['sudo', (script, files) => ({ script: `sudo -E env A=b bash -c ${quoted(script)}`, files })],
  ['eval', (script, files) => ({ script: `eval ${quoted(script)}`, files })],
  ['subshell', (script, files) => ({ script: `(\n${script}\n) || exit 1`, files })],
  ['if', (script, files) => ({ script: `if [ -n "$CI" ]; then\n${script}\nelse\n${script}\nfi`, files })],
  ['here-document', (script, files, index) => ({ script: `bash -s <<'END_${index}'\n${script}\nEND_${index}`, files })],
  ['function', (script, files, index) => ({ script: `carried_${index}() {\n${script}\n}\ncarried_${index}`, files })],
  ['substitution', (script, files) => ({ script: `OUT="$(\n${script}\n)"`, files })],
  ['retry', (script, files) => ({ script: `until bash -c ${quoted(script)}; do sleep 1; done`, files })],
];

/** Files that run a script; what only the workflow knows is not in there. */
const FILE_CARRIERS: typeof CARRIERS = [
  [
    'script',
    (script, files, index) => ({
      script: `./carried/run-${index}.sh`,
      files: { ...files, [`carried/run-${index}.sh`]: `#!/usr/bin/env bash\n${script}\n` },
    }),
  ],
  [
    'bash script',
    (script, files, index) => ({
      script: `bash carried/run-${index}.sh --now`,
      files: { ...files, [`carried/run-${index}.sh`]: `${script}\n` },
    }),
  ],
  [
    'own folder',
    (script, files, index) => ({
      script: `./carried/run-${index}.sh`,
      files: { ...files, [`carried/run-${index}.sh`]: `#!/bin/bash\ncd "$(dirname "$0")/.."\n${script}\n` },
    }),
  ],
  [
    'sourced',
    (script, files, index) => ({
      script: `source ./carried/run-${index}.sh`,
      files: { ...files, [`carried/run-${index}.sh`]: `${script}\n` },
    }),
  ],
];

/** The ways that only the workflow itself has. */
const OF_WORKFLOWS: ReadonlySet<string> = new Set(['literal', 'input', 'format', 'matrix', 'env context']);

/** What no one can tell before the run. */
const UNKNOWNS = [
  `${EXPRESSION}vars.PLANTED }}`,
  `${EXPRESSION}steps.plan.outputs.name }}`,
  `${EXPRESSION}needs.plan.outputs.name }}`,
  `${EXPRESSION}secrets.NAME || 'release/1' }}`,
  '$NOWHERE_SET',
  '$(cat name.txt)',
  '${NAME:-$(date)}',
];

/** A planted step: a target, a way for its name to get there, and ways for its script to be run. */
export interface Plant {
  readonly says: string;
  readonly planted: Planted;
}

/** Wraps a step into local actions, one in the other. */
function inActions(planted: Planted, innermost: DrawnStep, depth: number): Planted {
  if (depth === 0) return { ...planted, step: innermost };
  const names = Object.keys(planted.inputs);
  const inputs = Object.fromEntries(names.map((name) => [name, { required: true }]));
  const given =
    names.length === 0
      ? {}
      : { with: Object.fromEntries(names.map((name) => [name, `${EXPRESSION}inputs.${name} }}`])) };
  const files = Object.fromEntries(
    Array.from({ length: depth }, (_, index) => {
      const step =
        index === depth - 1
          ? { ...innermost, ...('run' in innermost ? { shell: 'bash' } : {}) }
          : { uses: `./.github/actions/carried-${index + 1}`, ...given };
      return [
        `.github/actions/carried-${index}/action.yml`,
        dump(
          { inputs, runs: { using: 'composite', steps: [{ run: 'echo first', shell: 'bash' }, step] } },
          { lineWidth: -1 },
        ),
      ];
    }),
  );
  return { ...planted, files: { ...planted.files, ...files }, step: { uses: './.github/actions/carried-0', ...given } };
}

/** Actions with an input out of scope, as it is written or by an expression. */
export const actionPlants: fc.Arbitrary<Plant> = fc
  .record({
    target: fc.constantFrom(...USES),
    value: fc.constantFrom(...VALUES.filter(([name]) => OF_WORKFLOWS.has(name))),
    actions: fc.integer({ min: 0, max: 2 }),
  })
  .map(({ target, value: [name, plant], actions }): Plant => {
    const { script, ...planted } = plant('VALUE', target.value);
    return {
      says: `${target.uses} ${target.command}: ${target.value} < ${name} < ${actions} actions`,
      planted: inActions(planted, { uses: target.uses, with: { [target.command]: script } }, actions),
    };
  });

/** Commands whose name is known only when the run is there. */
export const unknownPlants: fc.Arbitrary<Plant> = fc
  .record({
    target: fc.constantFrom(...TARGETS),
    unknown: fc.constantFrom(...UNKNOWNS),
    carriers: fc.array(fc.constantFrom(...CARRIERS), { maxLength: 2 }),
  })
  .map(({ target, unknown, carriers }): Plant => {
    const command = unknown.startsWith(EXPRESSION)
      ? target.command.replace('VALUE', unknown)
      : inQuotes(target.command, unknown);
    const { script } = carriers.reduce((inner, [, carry], index) => carry(inner.script, inner.files, index), {
      script: command,
      files: {},
    });
    return { says: command, planted: { ...NOTHING, step: { run: script } } };
  });

export const plants: fc.Arbitrary<Plant> = fc
  .record({
    target: fc.constantFrom(...TARGETS),
    value: fc.constantFrom(...VALUES),
    carriers: fc.array(fc.constantFrom(...CARRIERS), { maxLength: 2 }),
    fileCarriers: fc.array(fc.constantFrom(...FILE_CARRIERS), { maxLength: 2 }),
    actions: fc.integer({ min: 0, max: 2 }),
  })
  .map(({ target, value: [valueName, plant], carriers, fileCarriers, actions }): Plant => {
    const { script, ...planted } = plant(target.command, target.value);
    // a file knows nothing of the workflow's expressions
    const chosen = script.includes(EXPRESSION) ? carriers : [...carriers, ...fileCarriers];
    const { script: carried, files } = chosen.reduce(
      (inner, [, carry], index) => carry(inner.script, inner.files, index),
      { script, files: {} },
    );
    const says = [
      target.command.replace('VALUE', target.value),
      valueName,
      ...chosen.map(([name]) => name),
      `${actions} actions`,
    ].join(' < ');
    return { says, planted: inActions({ ...planted, files }, { run: carried }, actions) };
  });

function quoted(script: string): string {
  return `'${script.replaceAll("'", String.raw`'\''`)}'`;
}
