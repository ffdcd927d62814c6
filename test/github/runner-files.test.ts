import { execFileSync } from 'node:child_process';
import {
  appendFileSync,
  chmodSync,
  linkSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, describe, expect, test } from 'vitest';
import { fileEntries, replaceFile } from '../../src/github/command-file.ts';
import { appendRegular, readRegular } from '../../src/github/regular-file.ts';
import { createRunner } from '../../src/github/runner.ts';
import { restoreOutputs } from '../../src/github/script-outputs.ts';
import { RenewalRequestError, readRenewalRequest } from '../../src/session/renewal/request.ts';
import { appendRecord } from '../../src/session/record-file.ts';
import { cachedAnswer } from '../../src/session/renewal/cache.ts';
import { readFileCommand } from '../e2e/runner-commands.ts';

const folder = mkdtempSync(join(tmpdir(), 'grantgate-files-'));
afterAll(() => rmSync(folder, { recursive: true }));

let count = 0;
const MAX_BYTES = 1024;

/** What may stand where a file of ours should. */
const OTHERS: readonly [string, (path: string) => void][] = [
  ['a folder', (path) => mkdirSync(path)],
  ['a pipe', (path) => execFileSync('mkfifo', [path])],
  ['a link to a file', (path) => symlinkSync('/etc/hostname', path)],
  ['a link to a device', (path) => symlinkSync('/dev/zero', path)],
  ['a link to nothing', (path) => symlinkSync(join(folder, 'nowhere'), path)],
  [
    'a file of 3 GiB',
    (path) => {
      writeFileSync(path, '');
      truncateSync(path, 3 * 1024 ** 3);
    },
  ],
];

function put(act: (path: string) => void): string {
  count += 1;
  const path = join(folder, `file-${count}`);
  act(path);
  return path;
}

describe('a file that others could have replaced', () => {
  test.each(OTHERS)('is not read, and nobody waits: %s', (_, act) => {
    const path = put(act);
    expect(readRegular(path, MAX_BYTES)).toEqual({ kind: 'other', what: expect.any(String) as string });
    expect(() => readRenewalRequest(path)).toThrow(RenewalRequestError);
    expect(cachedAnswer(path, 0)).toBeUndefined();
  });

  test.each(OTHERS.slice(0, 5))('is not written to: %s', (_, act) => {
    const path = put(act);
    expect(appendRegular(path, 'x')).toEqual({ kind: 'other', what: 'not a regular file' });
    expect(() => appendRecord(path, 'x')).toThrow('the record cannot be written to: it is not a regular file');
  });

  test('is read and written where it is one, and is absent where it is not there', () => {
    const path = put((name) => writeFileSync(name, 'äb'));
    expect(appendRegular(path, 'c')).toBeUndefined();
    expect(readRegular(path, MAX_BYTES)).toEqual({ kind: 'file', bytes: Buffer.from('äbc') });
    for (const gone of [join(folder, 'gone'), join(path, 'below')])
      expect([readRegular(gone, MAX_BYTES), appendRegular(gone, 'x')]).toEqual([
        { kind: 'absent' },
        { kind: 'absent' },
      ]);
  });
});

describe('a file for the runner', () => {
  test.each(OTHERS)('is put in the place of %s', (_, act) => {
    const path = put(act);
    replaceFile(path, 'ours');
    expect([lstatSync(path).isFile(), readFileSync(path, 'utf8')]).toEqual([true, 'ours']);
    expect(readFileSync('/etc/hostname', 'utf8')).not.toBe('ours');
  });

  test('keeps its mode, and whoever holds the old one reads nothing new', () => {
    const path = put((name) => writeFileSync(name, 'old'));
    chmodSync(path, 0o640);
    linkSync(path, `${path}-other`);
    replaceFile(path, 'new');
    expect([statSync(path).mode & 0o777, readFileSync(path, 'utf8'), readFileSync(`${path}-other`, 'utf8')]).toEqual([
      0o640,
      'new',
      'old',
    ]);
  });

  test('is understood as the runner understands it', () => {
    const line = fc.oneof(
      fc.constantFrom('a=b', 'a=', 'x<<E', 'E', 'b<<F', 'F', '', '=', 'c', 'a=b<<E', 'd<<', 'e=1\r'),
      fc.string({ maxLength: 6 }),
    );
    fc.assert(
      fc.property(fc.array(line, { maxLength: 8 }), (lines) => {
        const text = lines.join('\n');
        const entries = fileEntries(text);
        if (entries === undefined) expect(() => readFileCommand(text)).toThrow(/Invalid/);
        else expect(Object.fromEntries(entries)).toEqual(readFileCommand(text));
      }),
    );
  });

  test('gives later steps our outputs, whatever a script wrote there', () => {
    const written = (name: string, value: string): string => `${name}<<end-of-ours\n${value}\nend-of-ours`;
    const part = fc.oneof(
      fc.constantFrom(
        'record=/forged\n',
        'RECORD=/forged\n',
        'record<<E\n/forged\nE\n',
        'other=1\n',
        'x<<',
        'x<<allow\n',
        'E\n',
        '/ours\n',
        '\n',
      ),
      fc.string({ maxLength: 5 }),
    );
    fc.assert(
      fc.property(fc.array(part, { maxLength: 6 }), (parts) => {
        const path = put((name) => writeFileSync(name, 'record=/ours\ndecision=allow\n'));
        appendFileSync(path, parts.join(''));
        restoreOutputs(
          path,
          new Map([
            ['decision', 'allow'],
            ['record', '/ours'],
          ]),
          written,
        );
        const read = readFileCommand(readFileSync(path, 'utf8'));
        const ours = Object.entries(read).filter(([name]) => ['record', 'decision'].includes(name.toLowerCase()));
        expect(Object.fromEntries(ours)).toEqual({ decision: 'allow', record: '/ours' });
      }),
    );
  });
});

describe('the summary', () => {
  test('is added to what the steps before have written', () => {
    const path = put((file) => writeFileSync(file, '# Before\n'));
    createRunner({ GITHUB_STEP_SUMMARY: path }, () => undefined).writeSummary('# Gate\n');
    expect(readFileSync(path, 'utf8')).toBe('# Before\n# Gate\n');
  });

  test('is not made where the runner has made none', () => {
    const path = put(() => undefined);
    const runner = createRunner({ GITHUB_STEP_SUMMARY: path }, () => undefined);
    expect(() => runner.writeSummary('# Gate\n')).toThrow(/cannot be read and written/);
    expect(lstatSync(path, { throwIfNoEntry: false })).toBeUndefined();
  });

  test('is left out on a runner that shows none', () => {
    expect(() => createRunner({}, () => undefined).writeSummary('# Gate\n')).not.toThrow();
  });
});
