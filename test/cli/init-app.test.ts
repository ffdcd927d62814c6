import { createPublicKey } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Repository } from '../world/state.ts';
import { startWorld, type World } from '../world/world.ts';
import { runCli } from '../../src/cli/main.ts';
import { type Answer, browse, pressBoth } from './app-browser.ts';
import { call, withTree } from './call.ts';

const POLICY = `version: 1
approval: {approvers: {permission: maintain}}
limits: {lifetime: 30d, session: 1h}
roles:
  flags: {description: Flags, branches: ['release/*'], workflows: [.github/workflows/flags.yml]}
`;

let world: World;
let shop: Repository;
beforeEach(async () => {
  world = await startWorld();
  world.setTime('2026-11-25T12:00:00Z');
  world.organization({ login: 'acme', id: 9919 });
  world.user({ login: 'hubot', id: 480938 });
  shop = world.repository({ name: 'acme/shop', virtual: true });
  shop.settings.environments.push({
    id: 5,
    name: 'access-requests',
    refs: [{ id: 6, name: 'main', type: 'branch' }],
    adminsBypass: undefined,
    waitMinutes: 0,
    reviewers: [],
  });
});
afterEach(async () => {
  await world.close();
  if (world.violations.length > 0) throw new Error(world.violations.join('\n'));
});

interface Ran {
  code: number;
  stdout: string;
  stderr: string;
  policy: string;
  files: string[];
}

/** `grantgate init --app …` in a clone, with somebody at the browser once the page is there. */
async function setUp(
  words: readonly string[],
  {
    env = {},
    visit = async (address) => await pressBoth(world, address),
    policy = POLICY,
  }: {
    env?: Record<string, string>;
    visit?: (address: string) => Promise<unknown>;
    policy?: string;
  } = {},
): Promise<Ran> {
  return await withTree({ '.git/config': '', '.github/access/policy.yml': policy }, async (cwd) => {
    let [stdout, stderr] = ['', ''];
    const visits: Promise<unknown>[] = [];
    const code = await runCli(
      ['init', '--app', '--repository', 'acme/shop', '--ca-certificates', world.caFile, ...words],
      {
        stdout: { write: (text) => (stdout += text) },
        stderr: {
          write: (text) => {
            stderr += text;
            const address = /http:\/\/127\.0\.0\.1:\d+\/\S+/.exec(text)?.[0];
            if (address !== undefined) visits.push(visit(address));
          },
        },
        env: { GH_TOKEN: token(), GITHUB_SERVER_URL: world.urls.server, ...env },
        cwd,
        now: () => world.clock.now().getTime(),
        sleep: async () => await Promise.resolve(),
      },
    );
    await Promise.all(visits);
    const files = readdirSync(cwd, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => readFileSync(join(entry.parentPath, entry.name), 'utf8'));
    return { code, stdout, stderr, policy: readFileSync(join(cwd, '.github/access/policy.yml'), 'utf8'), files };
  });
}

function token(): string {
  return world.token({
    permissions: { contents: 'write', actions: 'read', environments: 'write', 'actions-variables': 'write' },
    repositories: ['acme/shop'],
  });
}

const pemOf = (): string => shop.settings.secrets.get('access-requests/ACCESS_REQUESTS_KEY') ?? '';

/** Whether a key is that of the App: by its public part. */
function expectKeyOfApp(key: Parameters<typeof createPublicKey>[0]): void {
  const made = world.apps().at(-1);
  expect(made).toBeDefined();
  const der = (one: Parameters<typeof createPublicKey>[0]): string =>
    createPublicKey(one).export({ format: 'der', type: 'spki' }).toString('base64');
  expect(der(key)).toBe(made?.publicKey.export({ format: 'der', type: 'spki' }).toString('base64'));
}

function expectNoKeyShown({ stdout, stderr, files }: Ran): void {
  const all = [stdout, stderr, ...files].join('\n');
  expect(all).not.toMatch(/PRIVATE KEY|client-secret-|webhook-secret-/);
}

describe('the App of requests is created, and its key goes', () => {
  test('into a secret that only the default branch may use', async () => {
    const ran = await setUp(['--key', 'secret']);
    expect(ran).toMatchObject({ code: 0 });
    expectKeyOfApp(pemOf());
    expectNoKeyShown(ran);
    const app = world.apps().at(-1);
    const bot = JSON.parse((await browse(world, `${world.urls.api}/users/access-shop%5Bbot%5D`)).body) as {
      id: number;
    };
    expect(app).toMatchObject({
      slug: 'access-shop',
      permissions: { contents: 'write', issues: 'write', pull_requests: 'write', metadata: 'read' },
    });
    expect(shop.settings.variables.get('ACCESS_REQUESTS_APP')).toBe(app?.clientId);
    expect(ran.policy).toBe(POLICY.replace('roles:\n', `requests: {app: ${bot.id}}\nroles:\n`));
    expect(ran.stdout).toContain(`${world.urls.server}/apps/access-shop/installations/new`);
    expect(ran.stdout).toContain("key: 'input: true'");
  });

  test('into Vault or OpenBao, where it signs from then on', async () => {
    const env = { VAULT_ADDR: world.urls.vault, VAULT_TOKEN: world.vaultRoot() };
    const ran = await setUp(['--key', 'vault:transit/shop-app'], { env });
    expect(ran).toMatchObject({ code: 0 });
    const key = world.vaultKeyNamed('shop-app');
    if (key) expectKeyOfApp(key);
    expect(key).toBeDefined();
    expectNoKeyShown(ran);
    expect(ran.stdout).toContain(`key: 'vault: {url: ${world.urls.vault}, role: shop-app, key: shop-app}'`);
  });

  test('into AWS KMS, which never gives it back', async () => {
    const env = { ...world.awsOperator(), AWS_ENDPOINT_URL_KMS: world.urls.awsJson };
    // an earlier try that nobody finished
    world.awsKmsKey({ id: 'one', aliases: ['alias/access-requests'], state: 'PendingImport' });
    const ran = await setUp(['--key', 'aws-kms', '--json'], { env });
    expect(ran).toMatchObject({ code: 0 });
    const [key] = world.kmsKeys();
    expect(key).toMatchObject({ aliases: ['alias/access-requests'], state: 'Enabled', usage: 'SIGN_VERIFY' });
    if (key) expectKeyOfApp(key.privateKey);
    expectNoKeyShown(ran);
    expect(JSON.parse(ran.stdout)).toMatchObject({ schema: 1, isPolicyWritten: true, app: { slug: 'access-shop' } });
  });
});

describe('nothing is created', () => {
  const createdNothing = (): void => {
    expect(world.apps()).toEqual([]);
    expect([shop.settings.secrets.size, shop.settings.variables.size]).toEqual([0, 0]);
  };

  test.each([
    ['where no key place is named', [], {}, /--key vault/],
    ['for a place that is none', ['--key', 'file:x'], {}, /`file:x` is not a place for a key/],
    ['for a name that GitHub does not take', ['--key', 'secret', '--app-name', 'x'.repeat(35)], {}, /at most 34/],
    [
      'for an owner who is not there',
      ['--key', 'secret', '--app-owner', 'nobody-here'],
      {},
      /no account `nobody-here`/,
    ],
    ['for two owners', ['--key', 'secret', '--app-owner', 'acme', '--enterprise', 'big'], {}, /both given/],
    ['where Vault is not named', ['--key', 'vault'], {}, /VAULT_ADDR and VAULT_TOKEN/],
    ['where AWS is not named', ['--key', 'aws-kms'], {}, /AWS_REGION/],
    ['without a token', ['--key', 'secret'], { GH_TOKEN: '' }, /there is no token/],
  ])('%s, and it is said before the page', async (_, words, env, message) => {
    const ran = await setUp(words, { env });
    expect(ran.code).toBe(2);
    expect(ran.stderr).toMatch(message);
    expect(ran.stderr).not.toContain('127.0.0.1:');
    createdNothing();
  });

  test.each([
    ['all', 'all' as const],
    ['protected ones', 'protected' as const],
    ['others too', [{ id: 6, name: 'release/*', type: 'branch' as const }]],
  ])('where the key could be read from branches: %s', async (_, refs) => {
    for (const environment of shop.settings.environments) environment.refs = refs;
    const ran = await setUp(['--key', 'secret']);
    expect([ran.code, ran.stderr]).toEqual([2, expect.stringMatching(/whoever pushes one could read the key/)]);
    createdNothing();
  });

  test('where the transit key is there already', async () => {
    world.vaultKey('access-requests');
    const env = { VAULT_ADDR: world.urls.vault, VAULT_TOKEN: world.vaultRoot() };
    const ran = await setUp(['--key', 'vault'], { env });
    expect([ran.code, ran.stderr]).toEqual([2, expect.stringMatching(/is there already/)]);
    createdNothing();
  });

  test('where an alias of KMS is a key with material already', async () => {
    const env = { ...world.awsOperator(), AWS_ENDPOINT_URL_KMS: world.urls.awsJson };
    world.awsKmsKey({ id: 'one', aliases: ['alias/access-requests'] });
    const ran = await setUp(['--key', 'aws-kms'], { env });
    expect([ran.code, ran.stderr]).toEqual([2, expect.stringMatching(/`alias\/access-requests` is there already/)]);
    createdNothing();
  });

  test('by --dry-run, which shows what would be sent, and where to', async () => {
    const ran = await setUp(['--key', 'secret', '--dry-run']);
    expect(ran.code).toBe(0);
    expect(ran.stdout).toContain(`${world.urls.server}/organizations/acme/settings/apps/new?state=STATE`);
    expect(ran.stdout).toContain('"pull_requests": "write"');
    expect(world.requests.every(({ method }) => method === 'GET')).toBe(true);
    createdNothing();
  });
});

test.each([
  [['--app-owner', 'hubot'], '/settings/apps/new'],
  [['--enterprise', 'big-corp'], '/enterprises/big-corp/settings/apps/new'],
])('the page leads to the owner that is meant: %s', async (words, path) => {
  const ran = await setUp(['--key', 'secret', '--dry-run', ...words]);
  expect(ran.stdout).toContain(`${world.urls.server}${path}?state=STATE`);
});

describe('the page', () => {
  test('takes no code but the one that it asked for', async () => {
    const seen: Answer[] = [];
    const visit = async (address: string): Promise<void> => {
      const created = `${address}created`;
      seen.push(await browse(world, `${created}?code=abc&state=wrong`));
      seen.push(await browse(world, `${created}?code=abc`));
      seen.push(await browse(world, address.replace(/[^/]+\/$/, 'x/')));
      seen.push(await browse(world, address, { host: 'evil.example' }));
      seen.push(await browse(world, address, { form: 'x' }));
      await pressBoth(world, address);
    };
    const ran = await setUp(['--key', 'secret'], { visit });
    expect(ran.code).toBe(0);
    expect(seen.map(({ status }) => status)).toEqual([400, 400, 404, 404, 404]);
  });

  test('holds no script, and nothing from elsewhere', async () => {
    let page: Answer | undefined;
    await setUp(['--key', 'secret'], {
      visit: async (address) => {
        page = await browse(world, address);
        await pressBoth(world, address);
      },
    });
    expect(page?.headers).toMatchObject({
      'cache-control': 'no-store',
      'content-security-policy': expect.stringContaining("default-src 'none'"),
    });
    expect(page?.body).not.toMatch(/<script|src=/);
  });
});

test('a key that could not be kept is said, and how to get rid of the App', async () => {
  world.fail({ method: 'PUT', path: '*/secrets/*' }, { status: 403 });
  const ran = await setUp(['--key', 'secret']);
  expect(ran.code).toBe(2);
  expect(ran.stderr).toMatch(/its key could not be kept: nobody has it. Delete the App/);
  expectNoKeyShown(ran);
});

test.each([
  ['says something about requests already', `requests: {open: 3}\n${POLICY}`],
  ['cannot be read', `${POLICY}x: y\n`],
])('a policy that %s is left as it is, and the line is printed', async (_, policy) => {
  const ran = await setUp(['--key', 'secret'], { policy });
  expect(ran).toMatchObject({ code: 0, policy });
  expect(ran.stdout).toMatch(/Write the number into the policy: `requests: \{app: \d+\}`/);
});

test('the options are for --app only', async () => {
  expect((await call(['init', '--dry-run', '--key', 'secret'])).code).toBe(2);
});
