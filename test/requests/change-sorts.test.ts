import { expect, test } from 'vitest';
import { viewHeadline } from '../../src/report/requests/view-text.ts';
import { changeMarkdown } from '../../src/report/review/change-markdown.ts';
import { changePage } from '../../src/report/review/change-page.ts';
import { changeSarif } from '../../src/report/review/change-sarif.ts';
import { sortChanges } from '../../src/requests/change/sort.ts';
import { type ChangedFile, viewFiles } from '../../src/requests/change/view.ts';
import { SHOP_POLICY } from './shop.ts';

const PATH = 'grants/users/lena/banner.yml';
const grantFile = (...lines: string[]): string =>
  ['role: flag-release', 'reason: Banner', 'principal-id: 31', 'lasts: 4d', ...lines, ''].join('\n');
const policyWith = (from: string, to: string): ChangedFile => ({
  path: 'policy.yml',
  before: SHOP_POLICY,
  after: SHOP_POLICY.replace(from, to),
});

const sorted = (file: ChangedFile): readonly string[] =>
  sortChanges(viewFiles([file])).map(({ sort, key = '*' }) => `${sort} ${key}`);

test.each<[what: string, file: ChangedFile, sorts: readonly string[]]>([
  ['a grant that is added', { path: PATH, after: grantFile() }, ['new *']],
  ['a grant that is deleted', { path: PATH, before: grantFile() }, ['gone *']],
  ['a grant that is deleted and cannot be read', { path: PATH, isBaseUnread: true }, ['untold *']],
  ['one that is changed and was not read', { path: PATH, isBaseUnread: true, after: grantFile() }, ['untold *']],
  ['one that had mistakes', { path: PATH, before: 'role: x\n' }, ['untold *']],
  ['one with a list less', { path: PATH, before: grantFile('tags: [v1]'), after: grantFile() }, ['wider tags']],
  ['one with a list more', { path: PATH, before: grantFile(), after: grantFile('tags: [v1]') }, ['narrower tags']],
  ['other words', { path: PATH, before: grantFile(), after: grantFile('ticket: x') }, ['same ticket']],
  ['a longer lifetime', policyWith('lifetime: 30d', 'lifetime: 90d'), ['wider limits.lifetime']],
  ['a shorter one', policyWith('lifetime: 30d', 'lifetime: 20d'), ['narrower limits.lifetime']],
  ['a policy that is gone', { path: 'policy.yml', before: SHOP_POLICY }, ['untold *']],
  ['who is who', { path: 'people.yml', before: 'a: 1\n', after: 'a: 2\n' }, ['untold *']],
  ['what is accepted in reviews', { path: 'review.yml', before: 'version: 1\n', after: 'version: 1 \n' }, []],
])('%s', (_what, file, sorts) => {
  expect(sorted(file)).toStrictEqual(sorts);
});

test('who is who is never said to change nothing', () => {
  const files = viewFiles([{ path: 'people.yml', after: 'people: {}\n' }]);
  expect(viewHeadline({ files })).toContain('cannot be told');
});

const WILD = `@everyone <script>x</script> [a](https://evil.example) | ::error::x`;
const CHANGED: readonly ChangedFile[] = [
  policyWith("branches: ['release/*']", `branches: ['release/*', '${WILD}']`),
  { path: PATH, before: grantFile() },
];

test('nothing that somebody wrote does anything in any form of it', () => {
  const changes = sortChanges(viewFiles(CHANGED));
  const markdown = changeMarkdown('Headline', changes, 1);
  expect(markdown).toContain('everyone');
  expect(markdown).not.toMatch(/@everyone|<script|\]\(|^::|https:\/\/evil/m);
  const page = changePage('Headline', 'origin/main', changes, 1);
  expect(page).toContain('everyone');
  expect(page).not.toMatch(/<script/);
});

test('a list that is too long for a comment says that it is', () => {
  const many = Array.from({ length: 2000 }, (_, index): ChangedFile => {
    return { path: `grants/users/lena/a-name-that-is-long-${index}.yml`, after: grantFile() };
  });
  const text = changeMarkdown('Headline', sortChanges(viewFiles(many)), 0);
  expect(text.length).toBeLessThan(65_536);
  expect(text).toMatch(/\*\*And \d+ more, not shown here: look at them\.\*\*/);
});

test('code scanning has what is wider at its line, and not what is gone', () => {
  const { path, after = '' } = policyWith('lifetime: 30d', 'lifetime: 90d');
  const files = [
    { path, before: SHOP_POLICY, after },
    { path: PATH, before: grantFile() },
  ];
  const text = changeSarif({
    version: '1.0.0',
    changes: sortChanges(viewFiles(files)),
    folder: '.github/access',
    texts: new Map([[path, after]]),
    digest: () => 'd'.repeat(64),
  });
  const line = after.split('\n').findIndex((one) => one.includes('lifetime: 90d')) + 1;
  const { results } = (JSON.parse(text) as { runs: [{ results: unknown[] }] }).runs[0];
  expect(results).toMatchObject([
    {
      ruleId: 'change-wider',
      locations: [
        {
          physicalLocation: {
            artifactLocation: { uri: '.github/access/policy.yml' },
            region: { startLine: line },
          },
        },
      ],
    },
  ]);
});
