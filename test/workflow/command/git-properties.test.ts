import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readGit } from '../../../src/workflow/command/git/git.ts';
import { Unknown } from '../../../src/workflow/data.ts';
import { known, type Text, textOf } from '../../../src/workflow/text.ts';
import type { Touch } from '../../../src/workflow/touch.ts';
import { within } from '../../spent-time.ts';
import { CHECKED_OUT } from './git-setting.ts';

const segment = fc
  .stringMatching(/^[A-Za-z0-9_][A-Za-z0-9_.+=-]{0,8}$/)
  .filter(
    (text) =>
      !text.includes('..') &&
      !text.endsWith('.') &&
      !text.endsWith('.lock') &&
      !/^(?:HEAD|refs|heads|tags|tag)$/.test(text),
  );
/**
 * Names that git-check-ref-format(1) allows, without those that look like versions: of these it is not known whether
 * they are tags.
 */
const branch = fc
  .array(segment, { minLength: 1, maxLength: 4 })
  .map((segments) => segments.join('/'))
  .filter((name) => !/^v?\d+(?:\.\d+)*(?:[-+].*)?$/.test(name) && !/^(?:origin|heads|tags|remotes)\//.test(name));

/** Every way to push to a branch that these options allow. */
const forms: readonly ((name: string) => string[])[] = [
  (name) => ['push', 'origin', name],
  (name) => ['push', 'origin', `+${name}`],
  (name) => ['push', 'origin', `HEAD:${name}`],
  (name) => ['push', 'origin', `@:refs/heads/${name}`],
  (name) => ['push', 'origin', `refs/heads/${name}`],
  (name) => ['push', 'origin', `main:refs/heads/${name}`],
  (name) => ['push', 'origin', `:${name}`],
  (name) => ['push', '--delete', 'origin', name],
  (name) => ['push', 'origin', '-d', `refs/heads/${name}`],
  (name) => ['push', '-fu', 'origin', '--', name],
  (name) => ['push', '--force-with-lease', 'https://x:y@github.com/acme/app.git', `HEAD:${name}`],
  (name) => ['push', 'git@github.com:acme/app', `HEAD~3:refs/heads/${name}`],
  (name) => ['--no-pager', '-C', 'docs', 'push', '--no-verify', 'origin', `HEAD:${name}`],
  (name) => ['-c', 'alias.p=push origin', 'p', name],
  (name) => ['subtree', 'push', '--prefix=x', 'origin', name],
  (name) => ['lfs', 'push', 'origin', name],
  (name) => ['send-pack', 'git@github.com:acme/app', `refs/heads/${name}`],
];

function touchesOf(words: readonly Text[]): readonly Touch[] {
  return (
    readGit({ words: [['git'], ...words], variables: new Map(), line: 1, text: '', conditional: false }, CHECKED_OUT)
      .touches ?? []
  );
}

describe('git pushes', () => {
  it.each(forms.map((form) => ({ form: form('NAME').join(' '), words: form })))(
    'names any branch: git $form',
    ({ words }) => {
      fc.assert(
        fc.property(branch, (name) => {
          const touches = touchesOf(words(name).map((word) => textOf(word)));
          expect(
            touches.filter(
              (touch) => touch.kind === 'branch' && known(touch.name) === name && touch.repository === undefined,
            ),
          ).toHaveLength(1);
        }),
      );
    },
  );

  it('names the branch that is checked out', () => {
    const how = fc.constantFrom(
      ['checkout', '-b'],
      ['switch', '-c'],
      ['branch', '-m'],
      ['checkout', '--orphan'],
      ['switch', '-C'],
    );
    const push = fc.constantFrom([], ['origin'], ['origin', 'HEAD'], ['-u', 'origin', '@'], ['--force']);
    fc.assert(
      fc.property(branch, how, push, (name, words, rest) => {
        const { setting = CHECKED_OUT } = readGit(commandOf(['git', ...words, name]), CHECKED_OUT);
        const touches = readGit(commandOf(['git', 'push', ...rest]), setting).touches ?? [];
        expect(touches.map((touch) => (touch.kind === 'branch' ? known(touch.name) : touch.kind))).toEqual([name]);
      }),
    );
  });

  it('are never taken for harmless, whatever stands around the word push, unless they are dry', () => {
    const part = fc.constantFrom(
      '-f',
      '--force',
      '-u',
      '--tags',
      '--all',
      'origin',
      'main',
      'HEAD',
      ':',
      ':x',
      '+x',
      'a:b',
      '$X',
      'x$X',
      '--delete',
      '--',
      '-o',
      'tag',
      '-q',
      '^x',
      '.',
      '--x',
    );
    fc.assert(
      fc.property(fc.array(part, { maxLength: 6 }), (parts) => {
        const words: readonly Text[] = parts.map((written) =>
          written.includes('$X') ? textOf(written.slice(0, -2), new Unknown('$X')) : textOf(written),
        );
        const meaning = readGit({ ...commandOf(['git', 'push']), words: [['git'], ['push'], ...words] }, CHECKED_OUT);
        const said = (meaning.touches ?? []).length + (meaning.undecided ?? []).length;
        const end = parts.includes('--') ? parts.indexOf('--') : parts.length;
        // after `--` nothing is an option, and nothing is the value of one
        const operands = parts.filter((text, index) =>
          index > end ? true : !text.startsWith('-') && parts[index - 1] !== '-o',
        );
        if (operands.some((text) => text === '.' || text.startsWith('^'))) return;
        expect(said).toBeGreaterThan(0);
      }),
      { numRuns: 500 },
    );
  });

  it('are read without a throw and in time, whatever the words are', () => {
    const odd = fc.oneof(
      fc.string(),
      fc.constantFrom(
        'git',
        'push',
        'config',
        'remote',
        'clone',
        'checkout',
        '-C',
        '-c',
        '--git-dir',
        'alias.x=x',
        'url.a.insteadOf=b',
        ':',
        '+',
        '@',
        '//',
        'a:b',
        '-',
      ),
    );
    fc.assert(
      fc.property(
        fc.array(odd, { maxLength: 8 }),
        fc.array(fc.boolean(), { minLength: 8, maxLength: 8 }),
        (parts, unknown) => {
          const words: readonly Text[] = parts.map((part, index) =>
            unknown[index] === true ? [new Unknown(part)] : textOf(part),
          );
          expect(() => touchesOf(words)).not.toThrow();
        },
      ),
      { numRuns: 1000 },
    );
    for (const long of [
      '/'.repeat(60_000),
      'a/'.repeat(30_000),
      ':'.repeat(60_000),
      '@'.repeat(60_000),
      `-${'f'.repeat(60_000)}`,
      '../'.repeat(20_000),
    ]) {
      within(1000, () => {
        for (const words of [
          ['push', long],
          ['push', 'origin', long],
          ['-C', long, 'push'],
          ['clone', long],
          ['-c', long, 'push'],
          ['remote', 'add', 'x', long],
          ['checkout', long],
        ])
          touchesOf(words.map((word) => textOf(word)));
      });
    }
  });
});

function commandOf(words: readonly string[]): Parameters<typeof readGit>[0] {
  return {
    words: words.map((word) => textOf(word)),
    variables: new Map(),
    line: 1,
    text: words.join(' '),
    conditional: false,
  };
}
