import { existsSync, statSync } from 'node:fs';
import { expect, test } from 'vitest';
import { inRepository, read } from './action-file.ts';

interface Manifest {
  readonly name: string;
  readonly version: string;
  readonly license?: string;
  readonly bin: Readonly<Record<string, string>>;
  readonly engines: Readonly<Record<string, string>>;
  readonly files: readonly string[];
  readonly scripts: Readonly<Record<string, string>>;
  readonly dependencies: Readonly<Record<string, string>>;
  readonly devDependencies: Readonly<Record<string, string>>;
  readonly optionalDependencies: Readonly<Record<string, string>>;
}

interface Lock {
  readonly packages: Readonly<
    Record<
      string,
      {
        readonly version?: string;
        readonly dev?: boolean;
        readonly optional?: boolean;
        readonly devOptional?: boolean;
        readonly resolved?: string;
        readonly integrity?: string;
      }
    >
  >;
}

const manifest = JSON.parse(read('package.json')) as Manifest;
const lock = JSON.parse(read('package-lock.json')) as Lock;

const LICENCES = new Set(['MIT', 'Apache-2.0', 'BSD-2-Clause', 'BSD-3-Clause', 'ISC', '0BSD']);
/** Installed beside the package under another licence, and in none of the bundles: the command line of js-yaml. */
const NOT_BUNDLED: Readonly<Record<string, string>> = { 'node_modules/argparse': 'PSF-2.0' };

test('the command is the built one, and runs on the oldest Node that is supported', () => {
  expect(manifest.bin).toEqual({ grantgate: 'dist/cli/index.js' });
  expect(manifest.engines).toEqual({ node: '>=20' });
  expect(manifest.license).toBe('Apache-2.0');
});

test('every dependency is one exact version', () => {
  const versions = Object.entries({
    ...manifest.dependencies,
    ...manifest.devDependencies,
    ...manifest.optionalDependencies,
  });
  expect(versions.filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([]);
});

test('the Node that the scripts run on is of one major, the one that the action runs on', () => {
  expect(Object.keys(manifest.optionalDependencies).every((name) => name.startsWith('node-'))).toBe(true);
  expect(new Set(Object.values(manifest.optionalDependencies).map((version) => version.split('.')[0]))).toEqual(
    new Set(['24']),
  );
  expect(read('.node-version').trim()).toBe('24');
  expect(process.versions.node.split('.')[0]).toBe('24');
});

test('what is shipped has licences that allow it', () => {
  const shipped = Object.entries(lock.packages).filter(
    ([path, entry]) => path !== '' && entry.dev !== true && entry.optional !== true && entry.devOptional !== true,
  );
  expect(shipped.length).toBeGreaterThanOrEqual(Object.keys(manifest.dependencies).length);
  const others = shipped
    .map(([path]) => [path, (JSON.parse(read(`${path}/package.json`)) as Manifest).license ?? 'none'])
    .filter(([, licence]) => !LICENCES.has(String(licence)));
  expect(Object.fromEntries(others)).toEqual(NOT_BUNDLED);
});

test('what is bundled names its licences, and each of them allows it', () => {
  for (const bundle of ['main', 'post', 'pre-push', 'cli']) {
    const listed = [...read(`dist/${bundle}/licenses.txt`).matchAll(/^((?:@[\w.-]+\/)?[\w.-]+) [\w.+-]+: (.+)$/gm)].map(
      (match) => [match[1], match[2]],
    );
    expect(listed.length).toBeGreaterThan(0);
    expect(listed.filter(([, licence]) => !LICENCES.has(String(licence)))).toEqual([]);
  }
});

test('every package that is shipped has its reason in CONTRIBUTING.md', () => {
  const table = /^\| package \| why \|\n\| --- \| --- \|\n((?:\|.*\n)+)/m.exec(read('CONTRIBUTING.md'))?.[1] ?? '';
  const named = [...table.matchAll(/^\| (.+?) \|/gm)].flatMap(([, names = '']) => names.split(', '));
  expect(named.toSorted()).toEqual(
    Object.keys(manifest.dependencies)
      .map((name) => `\`${name}\``)
      .toSorted(),
  );
});

test('minimatch stays at the last release under the ISC licence', () => {
  expect(manifest.devDependencies['minimatch']).toBe('10.0.3');
});

test('the lock file binds contents and names no registry', () => {
  const locked = Object.entries(lock.packages).filter(([path]) => path !== '');
  expect(locked.filter(([, entry]) => entry.resolved !== undefined)).toEqual([]);
  expect(locked.filter(([, entry]) => entry.integrity === undefined)).toEqual([]);
});

test('dist has what the action files and the command name', () => {
  for (const path of [
    'dist/main/index.js',
    'dist/post/index.js',
    'dist/cli/index.js',
    'dist/main/package.json',
    'dist/post/package.json',
    'dist/cli/package.json',
  ]) {
    expect({ path, there: existsSync(inRepository(path)) }).toEqual({ path, there: true });
  }
  expect(read('dist/cli/index.js').startsWith('#!/usr/bin/env node\n')).toBe(true);
  if (process.platform !== 'win32') expect(statSync(inRepository('dist/cli/index.js')).mode & 0o111).not.toBe(0);
});

test('what the package says it ships is there', () => {
  expect(manifest.files.filter((path) => !existsSync(inRepository(path)))).toEqual([]);
});

test('the README tells both commands, and the scripts exist', () => {
  expect(read('README.md')).toMatch(/npm (?:ci|install)[\s\S]*npm (?:run )?test/);
  expect(read('README.md')).toContain('npm run demo');
  expect(Object.keys(manifest.scripts)).toEqual(
    expect.arrayContaining(['test', 'demo', 'lint', 'types', 'unit', 'build']),
  );
});

test('the changelog has the version that is in package.json', () => {
  expect(read('CHANGELOG.md')).toContain(`\n## ${manifest.version}`);
});
