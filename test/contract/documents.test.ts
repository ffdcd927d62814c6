import { existsSync, readdirSync } from 'node:fs';
import { dirname, posix } from 'node:path';
import { expect, test } from 'vitest';
import { TOUCHING_ACTIONS } from '../../src/workflow/action/touching-actions.ts';
import { inRepository, read } from './action-file.ts';
import { shownFiles } from './document-blocks.ts';

const folders = ['.', 'docs', 'examples', 'bench', 'test/world'].filter((folder) => existsSync(inRepository(folder)));
const documents = folders.flatMap((folder) =>
  readdirSync(inRepository(folder))
    .filter((name) => name.endsWith('.md'))
    .map((name) => posix.join(folder, name)),
);

/** The id that GitHub gives a heading. */
function anchorOf(heading: string): string {
  return heading
    .toLowerCase()
    .replaceAll(/[^\w\s-]/g, '')
    .trim()
    .replaceAll(/\s/g, '-');
}

function anchorsOf(text: string): readonly string[] {
  return text
    .split('\n')
    .filter((line) => /^#{1,6} /.test(line))
    .map((line) => anchorOf(line.replace(/^#+ /, '')));
}

test.each(documents)('%s links only to what is there', (name) => {
  const text = read(name);
  const links = [...text.matchAll(/\]\((?!https?:|mailto:)([^)\s]+)\)/g)].map((match) => String(match[1]));
  const broken = links.filter((link) => {
    const [path = '', anchor] = link.split('#');
    const target = path === '' ? name : posix.join(dirname(name), path);
    return !existsSync(inRepository(target)) || (anchor !== undefined && !anchorsOf(read(target)).includes(anchor));
  });
  expect(broken).toEqual([]);
});

test.each(documents)('%s names only files that are there', (name) => {
  const named = [...read(name).matchAll(/`((?:src|test|scripts|docs|schema|\.github|\.ci)\/[\w./-]+)`/g)].map((match) =>
    String(match[1]),
  );
  // files of the shop that the quickstart sets up are not ours
  const ofShop = Object.keys(shownFiles('docs/quickstart.md'));
  const missing = named.filter((path) => !existsSync(inRepository(path)) && !path.startsWith('.github/access'));
  expect(missing.filter((path) => !ofShop.includes(path))).toEqual([]);
});

test('the documents that every repository needs', () => {
  expect(
    ['LICENSE', 'README.md', 'SECURITY.md', 'CONTRIBUTING.md', 'CODE_OF_CONDUCT.md', 'CHANGELOG.md'].filter(
      (name) => !existsSync(inRepository(name)),
    ),
  ).toEqual([]);
});

test('numbers in the documents are those of the code', () => {
  const limits = ['src/session/survey.ts', 'src/cli/preflight/survey-file.ts'].map(
    (file) => /const MAX_(?:FETCHED|SURVEYED)_FILES = (\d+);/.exec(read(file))?.[1],
  );
  const enforcement = read('docs/enforcement.md');
  expect(new Set([...limits, /more than (\d+) files is opaque/.exec(enforcement)?.[1]]).size).toBe(1);
  const pages = [enforcement, read('docs/policy.md'), read('README.md')];
  const actions = pages.map((text) => /(\d+) actions(?: that|, local)/.exec(text)?.[1]);
  expect(actions).toEqual(pages.map(() => String(TOUCHING_ACTIONS.size)));
});
