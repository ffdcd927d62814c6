import { execFileSync, spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { FOLDERS } from '../../scripts/rooms.ts';
import { inRepository } from './action-file.ts';

const scriptAt = (name: string): string => fileURLToPath(inRepository(`scripts/${name}`));
const folder = mkdtempSync(join(tmpdir(), 'grantgate-published-'));
const installed = join(folder, 'empty/node_modules/grantgate');
const command = join(folder, 'empty/node_modules/.bin/grantgate');

beforeAll(() => {
  execFileSync(process.execPath, [scriptAt('pack.mjs'), join(folder, 'packed')], { stdio: 'pipe' });
  const [archive = ''] = readdirSync(join(folder, 'packed'));
  mkdirSync(join(folder, 'empty'));
  writeFileSync(join(folder, 'empty/package.json'), '{"private": true}\n');
  execFileSync('npm', ['install', '--offline', '--no-audit', '--no-fund', join(folder, 'packed', archive)], {
    cwd: join(folder, 'empty'),
    stdio: 'pipe',
  });
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

/** Node 24, on which this runs, and the machine's own, which may be older. */
function nodes(): readonly string[] {
  const own = (process.env['PATH'] ?? '')
    .split(delimiter)
    .map((path) => join(path, 'node'))
    .filter((path) => !path.includes('node_modules') && existsSync(path))
    .map((path) => realpathSync(path))
    .filter((path) => Number(version(path).split('.')[0]) >= 20);
  return [...new Set([process.execPath, ...own])];
}

function version(node: string): string {
  return execFileSync(node, ['--print', 'process.versions.node'], { encoding: 'utf8' }).trim();
}

test('installed into an empty folder it is one package: no dependencies, and no Node of its own', () => {
  const modules = join(folder, 'empty/node_modules');
  expect(readdirSync(modules).filter((name) => !name.startsWith('.'))).toEqual(['grantgate']);
  expect(readdirSync(join(modules, '.bin')).filter((name) => name.startsWith('node'))).toEqual([]);
  const manifest = JSON.parse(readFileSync(join(installed, 'package.json'), 'utf8')) as Record<string, unknown>;
  for (const key of ['dependencies', 'optionalDependencies', 'devDependencies', 'scripts'])
    expect({ key, value: manifest[key] }).toEqual({ key, value: undefined });
  const bytes = readdirSync(installed, { recursive: true, encoding: 'utf8' })
    .map((name) => statSync(join(installed, name)))
    .reduce((sum, file) => sum + (file.isFile() ? file.size : 0), 0);
  expect(bytes).toBeLessThan(20 * 1024 * 1024);
});

test('it has what people are referred to', () => {
  const there = ['README.md', 'LICENSE', 'NOTICE', 'SECURITY.md', 'CHANGELOG.md', 'docs/cli.md', 'action.yml'];
  expect(there.filter((name) => !existsSync(join(installed, name)))).toEqual([]);
});

test.each(nodes().map((node) => [version(node), node]))('its command works on Node %s', (_version, node) => {
  const run = (...words: readonly string[]): ReturnType<typeof spawnSync> =>
    spawnSync(node, [command, ...words], { cwd: installed, encoding: 'utf8', env: { NO_COLOR: '1' } });
  const { version: own } = JSON.parse(readFileSync(join(installed, 'package.json'), 'utf8')) as { version: string };
  expect(run('--version')).toMatchObject({ status: 0, stdout: `${own}\n`, stderr: '' });
  expect(run('lint', 'examples/access')).toMatchObject({ stderr: '' });
  expect(run('preflight', 'examples/guarded-script.yml')).toMatchObject({ status: 0, stderr: '' });
  expect(run('schema', 'policy')).toMatchObject({ status: 0, stderr: '' });
  // as far as the network goes: nobody answers at this port
  const asking = spawnSync(node, [command, 'doctor', '--repository', 'acme/shop'], {
    encoding: 'utf8',
    env: { GH_TOKEN: 'none', GITHUB_SERVER_URL: 'https://127.0.0.1:1' },
  });
  expect(asking).toMatchObject({
    status: 2,
    stderr: expect.stringMatching(/^grantgate: 127\.0\.0\.1:1 cannot be reached/) as string,
  });
});

test('the command uses nothing that Node 20 does not have', () => {
  const newer = new RegExp(
    [
      String.raw`Promise\.(?:withResolvers|try)|(?:Map|Object)\.groupBy|Array\.fromAsync|Iterator\.from|RegExp\.escape`,
      String.raw`\.(?:union|intersection|symmetricDifference|isSubsetOf|isSupersetOf|isDisjointFrom)\(`,
    ].join('|'),
  );
  const folders = ['errors', ...(FOLDERS['cli']?.folders ?? []), 'cli'].map((name) => `src/${name}`);
  const sources = folders.flatMap((name) =>
    readdirSync(inRepository(name), { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.ts'))
      .map((file) => `${name}/${file}`),
  );
  const code = (file: string): string =>
    readFileSync(inRepository(file), 'utf8').replaceAll(/^\s*(?:\/\/|\/?\*).*$/gm, '');
  expect(sources.length).toBeGreaterThan(100);
  expect(sources.filter((file) => newer.test(code(file)))).toEqual([]);
});

test('an older Node is told in one sentence what is missing', () => {
  const older = "Object.defineProperty(process, 'versions', {value: {...process.versions, node: '20.19.0'}})";
  const script = scriptAt('needs-node.mjs');
  const asked = (...words: readonly string[]): ReturnType<typeof spawnSync> =>
    spawnSync(process.execPath, [...words, script], { encoding: 'utf8' });
  expect(asked()).toMatchObject({ status: 0, stdout: '', stderr: '' });
  const { status, stderr } = asked('--import', `data:text/javascript,${encodeURIComponent(older)}`);
  expect({ status, stderr }).toEqual({
    status: 1,
    stderr: expect.stringMatching(/^grantgate: this needs Node 24, and runs on 20\.19\.0: run `npm ci`.*\n$/) as string,
  });
  const { scripts } = JSON.parse(readFileSync(inRepository('package.json'), 'utf8')) as {
    readonly scripts: Readonly<Record<string, string>>;
  };
  const reading = Object.entries(scripts).filter(
    ([name]) => !['format', 'types', 'pack', 'prepublishOnly'].includes(name),
  );
  expect(reading.filter(([, line]) => !line.startsWith('node scripts/needs-node.mjs && '))).toEqual([]);
});
