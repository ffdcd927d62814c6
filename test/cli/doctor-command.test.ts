import { execFileSync } from 'node:child_process';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { DOCTOR_CHECKS } from '../../src/cli/doctor/checks.ts';
import { read } from '../contract/action-file.ts';
import { describeRequest } from '../contract/github-description.ts';
import { requestFault } from '../world/rest/openapi.ts';
import { parseRecord } from '../world/json.ts';
import type { Repository } from '../world/state.ts';
import { askRest } from '../world/client.ts';
import type { World } from '../world/world.ts';
import { type Called, call, withTree } from './call.ts';
import { TAG_CASES } from './doctor-rule-cases.ts';
import { SETTING_CASES } from './doctor-setting-cases.ts';
import {
  BRANCH_RULES,
  doctor,
  EVERYTHING,
  makeShop,
  closeDoctorWorld,
  openDoctorWorld,
  POLICY_PATH,
  rowsWith,
  SOUND_POLICY,
} from './doctor-scene.ts';
import { FLAGS_PATH, FLAGS_WORKFLOW } from './gate-tree.ts';

let world: World;
let shop: Repository;
beforeAll(async () => {
  world = await openDoctorWorld();
  shop = makeShop(world);
});
afterAll(async () => {
  await closeDoctorWorld(world);
});

/** What a line calls `gh` with, as a shell takes it apart. */
function calledBy(line: string): { method: string; path: string; body: unknown } {
  const gh = 'gh() { printf "%s\\n" "$3" "$4"; if [ "$5" = --input ]; then cat; fi; }';
  const [method = '', path = '', ...body] = execFileSync('sh', ['-c', `${gh}; ${line}`], { encoding: 'utf8' }).split(
    '\n',
  );
  const text = body.join('\n').trim();
  return { method, path: `/${path}`, body: text === '' ? undefined : JSON.parse(text) };
}

test('every call that mends something is one that GitHub describes', async () => {
  const differences = [{ rulesets: [] }, ...[...TAG_CASES, ...SETTING_CASES].map(([, difference]) => difference)];
  const rows = (await Promise.all(differences.map(async (one) => rowsWith(world, one)))).flat();
  const lines = new Set(
    rows.flatMap(({ commands = [] }) => commands).filter((line) => line.includes('gh api --method')),
  );
  const kinds = new Set<string>();
  for (const line of lines) {
    const { method, path, body } = calledBy(line);
    // a ref has slashes, and GitHub does not describe this member of an environment
    const described = describeRequest(method, path.replace(/(?<=\/git\/refs\/).*/, encodeURIComponent));
    const { can_admins_bypass: _, ...sent } = parseRecord(JSON.stringify(body ?? {})) ?? {};
    if (described === undefined) throw new Error(`GitHub does not describe ${line}`);
    const fault = requestFault(
      { method, template: described.template },
      new URLSearchParams(),
      body === undefined ? undefined : sent,
    );
    expect(fault, line).toBeUndefined();
    kinds.add(`${method} ${described.template.replace('/repos/{owner}/{repo}', '')}`);
  }
  expect([...kinds].toSorted()).toEqual([
    'DELETE /environments/{environment_name}/deployment-branch-policies/{branch_policy_id}',
    'DELETE /git/refs/{ref}',
    'PATCH ',
    'POST /environments/{environment_name}/deployment-branch-policies',
    'POST /rulesets',
    'PUT /actions/oidc/customization/sub',
    'PUT /actions/permissions',
    'PUT /actions/permissions/selected-actions',
    'PUT /actions/permissions/workflow',
    'PUT /environments/{environment_name}',
  ]);
});

test('the rulesets that it proposes are those that it finds sound', async () => {
  const bare = makeShop(world, { rulesets: [] });
  const token = world.token({ permissions: EVERYTHING, repositories: [bare.name] });
  const { stdout } = await doctor(world, [bare]);
  const lines = stdout.split('\n').filter((line) => line.includes('/rulesets --input'));
  // each is shown once, though it mends several rows
  expect(lines).toHaveLength(2);
  expect(stdout.match(/the command above mends this, too/g)).toHaveLength(2);
  for (const line of lines) {
    const { path, body } = calledBy(line.trim().replace(/^\$ /, ''));
    expect((await askRest(world, token, path, { method: 'POST', body: JSON.stringify(body) })).status).toBe(201);
  }
  expect((await doctor(world, [bare], { words: ['--strict'] })).code).toBe(0);
});

test('the page shows what it prints', async () => {
  const repository = makeShop(world, {
    rulesets: [BRANCH_RULES],
    also: (there, made) => there.settings(made, { workflows: { token: 'read', mayApprove: true } }),
  });
  const { stdout } = await doctor(world, [repository], { members: false });
  const printed = stdout.replaceAll(repository.name, 'acme/shop').replaceAll(world.urls.server, 'https://github.com');
  const [, shown = ''] = /## Doctor\n[^]*?```text\n([^]*?)```/.exec(read('docs/cli.md')) ?? [];
  const lines = shown.split('\n');
  expect(lines.length).toBeGreaterThan(8);
  // some of what is fine is left out
  const there = printed.split('\n');
  expect(there.filter((line) => lines.includes(line))).toEqual(lines);
  expect(there.filter((line) => !lines.includes(line) && !line.startsWith('fine '))).toEqual([]);
});

describe('two repositories', () => {
  const home = (files: Readonly<Record<string, string | null>> = {}): Repository =>
    makeShop(world, {
      files: {
        [POLICY_PATH]: SOUND_POLICY.replace('branches:', "repositories: ['acme/*']\n    branches:"),
        [FLAGS_PATH]: null,
        ...files,
      },
    });
  const away = (): Repository =>
    makeShop(world, {
      files: {
        [POLICY_PATH]: null,
        [FLAGS_PATH]: FLAGS_WORKFLOW.replace(
          'role: flags',
          `role: flags\n          policy-repository: ${policies.name}`,
        ),
      },
    });
  let policies: Repository;

  test('each is asked for what it has', async () => {
    policies = home();
    const sound = await doctor(world, [away(), policies], { words: ['--strict'] });
    expect(sound).toMatchObject({ code: 0, stdout: expect.stringContaining(', with the policy of ') as string });
  });

  test('rows say which one they are about', async () => {
    policies = home({ '.github/CODEOWNERS': null });
    const run = away();
    world.settings(run, { environments: [] });
    const { stdout, code } = await doctor(world, [run, policies]);
    expect(code).toBe(0);
    expect(stdout).toContain(
      `warning  ${policies.name}: there is no CODEOWNERS for \`/.github/access/\` [code-owners]`,
    );
    expect(stdout).toContain(`warning  ${run.name}: there is no environment \`staging\``);
  });
});

/** Calls it in a clone, with a token in a file. */
async function inClone(origin: string, token: string): Promise<Called> {
  return await withTree({ 'token.txt': `${token}\n` }, async (cwd) => {
    const env = { PATH: process.env['PATH'] ?? '', GITHUB_SERVER_URL: world.urls.server };
    execFileSync('git', ['init', '-q', cwd], { env });
    execFileSync('git', ['-C', cwd, 'remote', 'add', 'origin', origin], { env });
    return await call(['doctor', '--token-file', 'token.txt', '--ca-certificates', world.caFile], { cwd, env });
  });
}

describe('the command line', () => {
  const bad = async (words: readonly string[], env: Readonly<Record<string, string>> = {}): Promise<Called> =>
    await withTree({ 'empty.txt': '\n', 'token.txt': 'two\nlines\n' }, async (cwd) =>
      call(['doctor', ...words, '--ca-certificates', world.caFile], {
        cwd,
        env: {
          GITHUB_SERVER_URL: world.urls.server,
          GIT_CEILING_DIRECTORIES: cwd,
          PATH: process.env['PATH'] ?? '',
          ...env,
        },
      }),
    );

  test.each([
    ['no repository', [], { GH_TOKEN: 'x' }, /which repository is meant is not known\n.*--repository owner\/name/],
    ['no token', ['--repository', 'acme/shop'], {}, /there is no token\n.*gh auth token/],
    [
      'an empty file',
      ['--repository', 'acme/shop', '--token-file', 'empty.txt'],
      {},
      /`empty.txt` does not hold a token/,
    ],
    ['two lines', ['--repository', 'acme/shop', '--token-file', 'token.txt'], {}, /does not hold a token/],
    ['no file', ['--repository', 'acme/shop', '--token-file', 'none.txt'], {}, /does not hold a token/],
    ['a name that is none', ['--repository', 'acme'], { GH_TOKEN: 'x' }, /`acme` is not a repository/],
    [
      'a policy nowhere',
      ['--policy-repository', 'a b'],
      { GH_TOKEN: 'x', GITHUB_REPOSITORY: 'acme/shop' },
      /is not a repository/,
    ],
    ['a token that is none', ['--repository', 'acme/shop'], { GH_TOKEN: 'x' }, /GitHub does not accept the token/],
  ])('%s is bad input', async (_what, words, env, says) => {
    const { code, stdout, stderr } = await bad(words, env);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toMatch(says);
  });

  test('a repository that the token is not shown is bad input', async () => {
    const { code, stderr } = await doctor(world, [{ ...shop, name: 'acme/hidden' }]);
    expect({ code, stderr }).toEqual({
      code: 2,
      stderr: expect.stringMatching(/GitHub does not show \/repos\/acme\/hidden \(404 Not Found\)/) as string,
    });
  });

  test.each([
    ['the address of the web', (host: string, name: string) => `https://${host}/${name}.git`],
    ['ssh', (host: string, name: string) => `git@${host}:${name}.git`],
  ])('the repository is that of the clone, and the token may be in a file: %s', async (_what, address) => {
    const token = world.token({ permissions: EVERYTHING, members: true, repositories: [shop.name] });
    const { code, stdout } = await inClone(address(new URL(world.urls.server).hostname, shop.name), token);
    expect({ code, first: stdout.split('\n')[0] }).toEqual({ code: 0, first: shop.name });
  });

  test('a clone of another server is not looked for on this one', async () => {
    const before = world.requests.length;
    const { code, stderr } = await inClone('git@git.example:acme/shop.git', 'ghs_none');
    expect({ code, stderr }).toEqual({
      code: 2,
      stderr: expect.stringMatching(
        /a clone of `git\.example\/acme\/shop`, and GitHub is `.*` here\n.*--repository/,
      ) as string,
    });
    expect(world.requests.length).toBe(before);
  });

  test.each([
    ['errors', { rulesets: [] }, 1, 1],
    ['warnings', { files: { '.github/CODEOWNERS': null } }, 0, 1],
    ['what is unknown', { members: false }, 0, 1],
    ['nothing', {}, 0, 0],
  ])('exit code with %s, also with `--strict`', async (_what, difference, code, strict) => {
    const repository = makeShop(world, difference);
    expect((await doctor(world, [repository], difference)).code).toBe(code);
    expect((await doctor(world, [repository], { ...difference, words: ['--strict'] })).code).toBe(strict);
  });

  test('what is not known comes first, then the worst; colours only on a terminal', async () => {
    const repository = makeShop(world, { rulesets: [], files: { '.github/CODEOWNERS': null } });
    const { stdout } = await doctor(world, [repository], { members: false });
    const states = stdout.split('\n').flatMap((line) => /^(unknown|error|warning|note|fine) /.exec(line)?.[1] ?? []);
    expect([...new Set(states)]).toEqual(['unknown', 'error', 'warning', 'fine']);
    expect(stdout).toMatch(/^1 unknown, 3 errors, 2 warnings, 0 notes, \d+ fine$/m);
    expect(stdout).not.toContain('\u001b');
    const colourful = await doctor(world, [repository], { words: [] }, true);
    expect(colourful.stdout).toContain('\u001b[31merror  \u001b[0m');
  });

  test('as JSON it has the same rows, with counts', async () => {
    const { stdout } = await doctor(world, [shop], { words: ['--json'] });
    const ids = Object.keys(DOCTOR_CHECKS).filter((id) => id !== 'plan' && id !== 'requests-issues');
    const found = JSON.parse(stdout) as { readonly rows: readonly { readonly check: string }[] };
    expect(found).toMatchObject({
      schema: 1,
      repository: shop.name,
      policy_repository: shop.name,
      counts: { unknown: 0, error: 0, warning: 0, note: 0, fine: ids.length },
    });
    expect(found.rows.map(({ check }) => check)).toEqual(ids);
  });

  test('nothing is changed, and the token goes nowhere but to GitHub', async () => {
    const before = world.requests.length;
    await doctor(world, [makeShop(world, { rulesets: [] })]);
    const asked = world.requests.slice(before);
    expect(asked.filter(({ method, path }) => method !== 'GET' && !path.endsWith('/graphql'))).toEqual([]);
    expect(new Set(asked.map(({ role }) => role))).toEqual(new Set(['github']));
  });

  test('an answer that is a fault is not known, and not taken for fine', async () => {
    const stop = world.fail({ path: '*/environments', times: 'always' }, { status: 500 });
    const rows = await rowsWith(world).finally(stop);
    expect(rows.find(({ check }) => check === 'environment')).toMatchObject({
      state: 'unknown',
      advice: 'try again later',
    });
  });
});
