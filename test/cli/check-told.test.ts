import { expect, test } from 'vitest';
import { VECTORS } from '../report/vector.ts';
import { type Called, call, withTree } from './call.ts';

const vector = VECTORS.find(({ name }) => name === 'approved-active');
if (vector === undefined) throw new Error('no vector');
const GRANT = 'grants/users/mona/november-banner.yml';
const FILES: Readonly<Record<string, string>> = {
  ...vector.files,
  'run.json': JSON.stringify(vector.run),
  'evidence.json': JSON.stringify(vector.evidence),
};
const PLACE = ['--access', '.', '--policy-repository', 'acme/shop'];
const MONA = ['--actor', 'mona', '--workflow', 'flags.yml', '--branch', 'release/2026-11', '--environment', 'staging'];
const EVIDENCE = ['--evidence', 'evidence.json'];

async function check(
  words: readonly string[],
  files: Readonly<Record<string, string>> = {},
): Promise<Called & { readonly json: () => Readonly<Record<string, unknown>> }> {
  const called = await withTree({ ...FILES, ...files }, (cwd) => call(['check', ...PLACE, ...words], { cwd }));
  return { ...called, json: () => JSON.parse(called.stdout) as Record<string, unknown> };
}

test('a run that is told of is decided as that of a file', async () => {
  const told = await check([...MONA, ...EVIDENCE, '--json']);
  const written = await check(['--run', 'run.json', ...EVIDENCE, '--json']);
  expect(told.code).toBe(0);
  expect(told.json()).toMatchObject({ decision: 'allow', grant: 'users/mona/november-banner' });
  const outcomes = (called: typeof told): unknown =>
    (called.json()['checks'] as readonly { readonly name: string; readonly outcome: string }[]).map(
      ({ name, outcome }) => `${name} ${outcome}`,
    );
  expect(outcomes(told)).toEqual(outcomes(written));
  expect(told.json()['notes']).toContainEqual(
    'the number of `mona` was not given, and is taken to be that of the grant, 583231',
  );
});

test.each([
  ['another branch', ['--branch', 'main'], 'never-allowed'],
  ['another environment', ['--environment', 'production-payments'], 'never-allowed'],
  ['another event', ['--started-by', 'push'], 'event-out-of-scope'],
  ['another runner', ['--runner', 'self-hosted'], 'runner-out-of-scope'],
  ['another workflow', ['--workflow', '.github/workflows/others.yml'], 'workflow-out-of-scope'],
  ['another repository', ['--repository', 'acme/other'], 'repository-out-of-scope'],
  ['another account of that login', ['--actor-id', '7'], 'principal-mismatch'],
  ['somebody without a grant', ['--actor', 'lisa'], 'no-grant'],
])('each option counts: %s', async (_what, changed, reason) => {
  const [option] = changed;
  const rest = MONA.flatMap((word, index) => (word === option || MONA[index - 1] === option ? [] : [word]));
  const { code, json } = await check([...rest, ...changed, ...EVIDENCE, '--json']);
  expect({ code, reason: json()['reason'] }).toEqual({ code: 1, reason });
});

test('teams that are given count, and without them a grant of a team is undecidable', async () => {
  const team = String(FILES[GRANT])
    .replace(/^principal-id: .*\n/m, '')
    .concat('requested-by: lisa\n');
  const files = { 'grants/teams/product/banner.yml': team };
  const lisa = MONA.map((word) => (word === 'mona' ? 'tom' : word));
  expect((await check([...lisa, '--assume-approved', '--json'], files)).json()).toMatchObject({
    reason: 'undecidable',
  });
  const member = await check([...lisa, '--teams', 'acme/product,acme/x', '--assume-approved', '--json'], files);
  expect(member.json()).toMatchObject({ decision: 'allow', grant: 'teams/product/banner' });
});

test.each([
  [['--actor', 'mona'], /where the run is started is missing\n.*`--branch <name>` or `--tag <name>`/],
  [['--actor', 'mona', '--branch', 'x'], /which workflow is started is missing\n.*--workflow \.github\/workflows/],
  [['--actor', 'mona', '--branch', 'x', '--tag', 'v1', '--workflow', 'a.yml'], /`--branch` and `--tag` are both given/],
  [['--actor', 'mona', '--branch', 'refs/heads/x', '--workflow', 'a.yml'], /write the bare name: `--branch x`/],
  [['--actor', 'mona', '--branch', 'x', '--workflow', 'ci/a.yml'], /`ci\/a\.yml` is not a workflow/],
  [['--actor', '../mona', '--branch', 'x', '--workflow', 'a.yml'], /cannot be given to `--actor`\n.*a GitHub login/],
  [[...MONA, '--actor-id', 'mona'], /cannot be given to `--actor-id`\n.*number of an account/],
  [[...MONA, '--runner', 'mine'], /`github-hosted` or `self-hosted`/],
  [[...MONA, '--teams', 'product'], /`product` is not a team\n.*`owner\/slug`/],
  [[...MONA, '--run', 'run.json'], /`--run` and `--actor` are both given/],
  [['--run', 'run.json', '--branch', 'x'], /`--branch` is given without `--actor`/],
  [['--result', 'run.json'], /is not the result of a run\n.*the output `result`/],
])('%j is bad input, with what to write', async (words, says) => {
  const { code, stdout, stderr } = await check(words);
  expect({ code, stdout, stderr }).toEqual({ code: 2, stdout: '', stderr: expect.stringMatching(says) as string });
});

test('grants with different numbers do not say which is the account’s', async () => {
  const other = String(FILES[GRANT]).replace(/^principal-id: .*$/m, 'principal-id: 7');
  const { code, stderr } = await check(MONA, { 'grants/users/mona/other.yml': other });
  expect({ code, stderr }).toEqual({
    code: 2,
    stderr: expect.stringMatching(
      /have different numbers: 583231, 7\n.*--actor-id \$\(gh api users\/mona --jq \.id\)/,
    ) as string,
  });
});

test('a refused run is decided again from its result', async () => {
  const refused = await check(['--run', 'run.json', '--json']);
  expect(refused.json()).toMatchObject({ decision: 'deny', reason: 'approval-missing' });
  const result = { 'result.json': refused.stdout };
  const again = await withTree({ ...FILES, ...result }, (cwd) =>
    call(['check', '--access', '.', '--result', 'result.json', ...EVIDENCE], { cwd }),
  );
  expect(again).toMatchObject({ code: 0, stderr: '', stdout: expect.stringMatching(/^allowed\n/) });
  const still = await withTree({ ...FILES, ...result }, (cwd) =>
    call(['check', '--access', '.', '--result', 'result.json', '--json'], { cwd }),
  );
  expect(JSON.parse(still.stdout)).toEqual(refused.json());
});

test.each([
  ['actor_id', undefined, /the claim `actor_id` is missing/],
  ['actor_id', '', /the claim `actor_id` is missing/],
  ['actor_id', 'mona', /the claim `actor_id` is not a number/],
  ['ref', undefined, /the claim `ref` is missing/],
  ['ref', 'main', /the claim `ref` is `main`\n.*did you mean `refs\/heads\/main`\?/],
  ['event_name', 7, /the claim `event_name` is not a text/],
])('the claim %s as %j is told of as it is', async (claim, value, says) => {
  const { code, stderr } = await check(['--run', 'run.json'], {
    'run.json': JSON.stringify({ ...vector.run, [claim]: value }),
  });
  expect({ code, stderr }).toEqual({ code: 2, stderr: expect.stringMatching(says) as string });
});

test('the folder of a login is read as the gate does: as it is written, and in lower case', async () => {
  const run = (actor: string): Readonly<Record<string, string>> => ({
    'run.json': JSON.stringify({ ...vector.run, actor, triggering_actor: actor }),
  });
  const files = { [GRANT]: '', 'grants/users/MONA/november-banner.yml': String(FILES[GRANT]) };
  const refused = await check(['--run', 'run.json', '--assume-approved'], { ...files, [GRANT]: 'broken' });
  expect(refused).toMatchObject({ code: 1, stdout: expect.stringContaining('refused: grant-invalid') as string });
  expect(refused.stdout).toContain('note: the gate does not read `grants/users/MONA`: write the folder in lower case');
  for (const actor of ['MONA', 'mona', 'MoNa']) {
    const lower = await check(['--run', 'run.json', '--assume-approved'], run(actor));
    expect({ actor, code: lower.code }).toEqual({ actor, code: 0 });
  }
  const upper = await withTree(
    Object.fromEntries(Object.entries({ ...FILES, ...files, ...run('MONA') }).filter(([path]) => path !== GRANT)),
    (cwd) => call(['check', ...PLACE, '--run', 'run.json', '--assume-approved'], { cwd }),
  );
  expect(upper.code).toBe(0);
});
