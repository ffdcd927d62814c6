import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type CommandReading, readCommand } from '../../src/requests/command/read.ts';
import { anyText } from '../any-text.ts';

const DAY_SECONDS = 86_400;

describe('a command', () => {
  test.each<[comment: string, command: unknown]>([
    ['/withdraw', { name: 'withdraw' }],
    ['/status', { name: 'status' }],
    ['/approve', { name: 'approve' }],
    ['/end', { name: 'end' }],
    ['/deny not in the release week', { name: 'deny', why: 'not in the release week' }],
    ['/revoke laptop lost', { name: 'revoke', why: 'laptop lost' }],
    ['/freeze an incident', { name: 'freeze', why: 'an incident' }],
    ['/unfreeze it is over', { name: 'unfreeze', why: 'it is over' }],
    ['/extend 5d the banner stays', { name: 'extend', lasts: 5 * DAY_SECONDS, why: 'the banner stays' }],
    ['/reviewed justified the shop was down', { name: 'reviewed', verdict: 'justified', why: 'the shop was down' }],
    ['/run flag-release', { name: 'run', role: 'flag-release', inputs: {} }],
    [
      '/run flag-release ref=release/2026-11 banner=on',
      { name: 'run', role: 'flag-release', ref: 'release/2026-11', inputs: { banner: 'on' } },
    ],
    ['/run flags text=a=b empty=', { name: 'run', role: 'flags', inputs: { text: 'a=b', empty: '' } }],
    ['/withdraw\n\nI no longer need it', { name: 'withdraw' }],
    ['/withdraw\r\n/deny him', { name: 'withdraw' }],
    ['/withdraw  ', { name: 'withdraw' }],
  ])('%j', (comment, command) => {
    expect(readCommand(comment)).toStrictEqual({ kind: 'command', command });
  });

  test('an input may be called like what every object has', () => {
    const reading = readCommand('/run flags __proto__=x constructor=y');
    expect(
      reading.kind === 'command' && reading.command.name === 'run' && Object.entries(reading.command.inputs),
    ).toStrictEqual([
      ['__proto__', 'x'],
      ['constructor', 'y'],
    ]);
  });
});

describe('anything else', () => {
  test.each([
    '',
    'Thanks!',
    ' /withdraw',
    '\n/withdraw',
    '> /revoke him',
    '`/revoke him`',
    'please /revoke him',
    '/ withdraw',
    '/Withdraw',
    '/etc/passwd is not the place',
    '//deny x',
    '/123',
    '\u200b/withdraw',
    '/with\u200bdraw',
  ])('is talk: %j', (comment) => {
    expect(readCommand(comment)).toStrictEqual({ kind: 'talk' });
  });

  test.each<[comment: string, reading: unknown]>([
    ['/withdrawn', { kind: 'unknown', word: 'withdrawn', near: 'withdraw' }],
    ['/lgtm', { kind: 'unknown', word: 'lgtm' }],
    ['/retest', { kind: 'unknown', word: 'retest' }],
    ['/constructor', { kind: 'unknown', word: 'constructor' }],
  ])('%j is no command of ours', (comment, reading) => {
    expect(readCommand(comment)).toStrictEqual(reading);
  });

  test.each<[comment: string, mistake: string]>([
    ['/withdraw now', 'words-after'],
    ['/end it', 'words-after'],
    ['/deny', 'no-reason'],
    ['/revoke  ', 'no-reason'],
    ['/extend', 'no-length'],
    ['/extend 5 days please', 'not-a-length'],
    ['/extend forever please', 'not-a-length'],
    ['/extend 5d', 'no-reason'],
    ['/reviewed', 'no-verdict'],
    ['/reviewed fine it was', 'not-a-verdict'],
    ['/reviewed drill', 'no-reason'],
    ['/run', 'no-role'],
    ['/run ../x', 'not-a-role'],
    ['/run flags banner', 'not-an-input'],
    ['/run flags =on', 'not-an-input'],
    ['/run flags a b=c', 'not-an-input'],
    ['/run flags a=1 a=2', 'input-twice'],
    ['/run flags ref=a ref=b', 'input-twice'],
    ['/run flags ref=', 'not-a-ref'],
    ['/run flags ref=-x', 'not-a-ref'],
    ['/run flags ref=a..b', 'not-a-ref'],
    ['/run flags ref=refs@{0}', 'not-a-ref'],
    [`/run flags ${Array.from({ length: 25 }, (_, index) => `i${index}=x`).join(' ')}`, 'too-many-inputs'],
    [`/deny ${'a'.repeat(1100)}`, 'too-long'],
    ['/deny \u202eno', 'hidden-character'],
    ['/run flags a=\u0000', 'hidden-character'],
  ])('%j has a mistake: %s', (comment, mistake) => {
    expect(readCommand(comment)).toMatchObject({ kind: 'mistake', mistake: { mistake } });
  });

  test('nothing at all makes it throw, and only the first line counts', () => {
    fc.assert(
      fc.property(anyText({ maxLength: 40 }), anyText({ maxLength: 40 }), (first, rest) => {
        const line = first.replaceAll(/[\r\n]/g, ' ');
        const reading: CommandReading = readCommand(line);
        expect(readCommand(`${line}\n${rest}`)).toStrictEqual(reading);
        if (!line.startsWith('/')) expect(reading).toStrictEqual({ kind: 'talk' });
      }),
    );
  });
});
