import { load, YAMLException } from 'js-yaml';
import { expect, test } from 'vitest';
import { loadSchema } from '../../src/cli/preflight/schema-problems.ts';
import { parsePeople } from '../../src/policy/delegation/people.ts';
import { parseGrant } from '../../src/policy/grant.ts';
import { parsePolicy } from '../../src/policy/policy.ts';
import { formatProblem, type Problem } from '../../src/policy/problem.ts';
import { parseIgnores } from '../../src/review/ignore-file.ts';
import { blocksIn, filledIn } from './document-blocks.ts';

const findProblems = await loadSchema();

/** A key of the top level and what belongs to it, as written. */
type Entries = ReadonlyMap<string, string>;

const POLICY: Entries = entriesOf(
  'version: 1\napproval: {approvers: {permission: maintain}}\nlimits: {lifetime: 30d, session: 90m}\nroles: {}\n',
);
const ROLE: Entries = entriesOf(
  'description: Shown\nbranches: [main]\nenvironments: [staging, production]\nworkflows: [.github/workflows/a.yml]\n',
);
const GRANT: Entries = entriesOf('role: shown\nreason: Shown\nexpires: 2026-11-28T18:00:00Z\n');
const WORKFLOW: Entries = entriesOf('on: workflow_dispatch\n');
const JOB: Entries = entriesOf('runs-on: ubuntu-latest\nsteps: [{run: echo}]\n');

/** Where a fragment may belong: the fragment there, and what is wrong with the whole. */
const PLACES: Readonly<Record<string, (text: string) => readonly Problem[]>> = {
  policy: policyProblems,
  role: roleProblems,
  'key of a GitHub App': (text) =>
    roleProblems(
      `credentials:\n  shown:\n    accept-longer: true\n    github:\n      app: Iv23liExample\n` +
        `      repositories: [incidents]\n      permissions: {contents: read}\n${indented(text, 6)}`,
    ),
  'credential of Google Cloud': (text) =>
    roleProblems(
      'credentials:\n  shown:\n    gcp:\n' +
        '      provider: projects/1234567890/locations/global/workloadIdentityPools/github/providers/acme\n' +
        `      service-account: deploy@shop-prod.iam.gserviceaccount.com\n${indented(text, 6)}`,
    ),
  entry: (text) =>
    policyProblems(
      'roles: {flag-release: {description: Shown, branches: [main], workflows: [.github/workflows/a.yml]}}\n' + text,
    ),
  people: (text) => {
    const parsed = parsePeople(text, 'shown.yml');
    return parsed.ok ? [] : parsed.problems;
  },
  grant: (text) => {
    const file = parseGrant(completed(GRANT, text), 'users/mona/shown.yml', 'shown.yml');
    if (file === undefined) throw new Error('it is not found as a grant');
    return file.ok ? [] : file.problems;
  },
  'accepted findings': (text) => {
    const parsed = parseIgnores(text, { file: 'review.yml', home: '', now: Date.parse('2026-11-25T12:00:00Z') });
    return parsed.ok ? [] : parsed.problems;
  },
  workflow: workflowProblems,
  events: (text) =>
    workflowProblems(
      text.includes('jobs:') ? text : `${text}jobs: {shown: {runs-on: ubuntu-latest, steps: [{run: echo}]}}\n`,
    ),
  job: jobProblems,
  steps: (text) => jobProblems(`steps:\n${indented(text, 2)}`),
};

function policyProblems(text: string): readonly Problem[] {
  const parsed = parsePolicy(completed(POLICY, text), 'shown.yml');
  return parsed.ok ? [] : parsed.problems;
}

function roleProblems(text: string): readonly Problem[] {
  return policyProblems(`roles:\n  shown:\n${indented(completed(ROLE, text), 4)}`);
}

function jobProblems(text: string): readonly Problem[] {
  return workflowProblems(`jobs:\n  shown:\n${indented(completed(JOB, text), 4)}`);
}

/** What GitHub would refuse. */
function workflowProblems(text: string): readonly Problem[] {
  const file = 'shown.yml';
  try {
    return findProblems(completed(WORKFLOW, text), file);
  } catch (error) {
    if (!(error instanceof YAMLException)) throw error;
    return [{ file, line: 1, column: 1, message: error.message }];
  }
}

/** The text with those of the usual keys that it does not have. */
function completed(usual: Entries, text: string): string {
  const own = entriesOf(text);
  return [...[...usual].filter(([key]) => !own.has(key)).map(([, entry]) => entry), text].join('');
}

function entriesOf(text: string): Entries {
  return new Map([...text.matchAll(/^([\w-]+):.*\n(?:(?:[ -].*)?\n)*/gm)].map(([entry, key = '']) => [key, entry]));
}

function indented(text: string, spaces: number): string {
  return text.replaceAll(/^(?=.)/gm, ' '.repeat(spaces));
}

/** A fragment that is shown further in stands at the left. */
function dedented(text: string): string {
  const spaces = Math.min(...[...text.matchAll(/^( *)\S/gm)].map(([, indent = '']) => indent.length));
  return text.replaceAll(new RegExp(`^ {${spaces}}`, 'gm'), '');
}

const SHOWN = blocksIn('yaml').map(({ name, text }): [string, string] => [name, dedented(filledIn(text))]);

test('pages show YAML of every kind', () => {
  expect(SHOWN.length).toBeGreaterThan(40);
  const places = SHOWN.flatMap(([, text]) => fittingPlaces(text));
  expect(Object.keys(PLACES).filter((place) => !places.includes(place))).toEqual([]);
});

/** Where the text has no mistake. */
function fittingPlaces(text: string): readonly string[] {
  return Object.keys(PLACES).filter((place) => PLACES[place]?.(text).length === 0);
}

test.each(SHOWN)('the YAML of %s has a place in which it is right', (_name, text) => {
  expect(load(text)).toBeTypeOf('object');
  const told = Object.entries(PLACES).map(
    ([place, problems]) => `as ${place}: ${problems(text).map(formatProblem).join('; ')}`,
  );
  expect(fittingPlaces(text), told.join('\n')).not.toEqual([]);
});

test.each([
  ['a misspelled key', 'limit: {lifetime: 30d, session: 1h}\n'],
  ['a wrong value', "windows: [{days: mon-thu, from: '09:00', to: '25:00'}]\n"],
  ['a key of nothing', 'role: shown\nuntil: tomorrow\n'],
  ['an input that a step cannot have', '- use: actions/checkout@v4\n'],
  ['a job without a runner', 'jobs:\n  shown: {steps: [{run: echo}]}\n'],
])('%s would be found', (_what, text) => {
  expect(fittingPlaces(text)).toEqual([]);
});
