import { describe, expect, it } from 'vitest';
import { interpret } from '../../../src/workflow/command/interpret.ts';
import { PROGRAMS } from '../../../src/workflow/command/programs.ts';
import type { Setting } from '../../../src/workflow/command/setting.ts';
import { show } from '../../../src/workflow/text.ts';
import { NOTHING_READ } from '../../../src/workflow/touch.ts';
import { script, summary } from './build-command.ts';
import { CHECKED_OUT, outcome } from './git-setting.ts';

const placeOf = (line: number) => ({ file: 'w.yml', line: line + 10, column: 3 });

describe('a script', () => {
  it('is read in order, each touch with its place and its command', () => {
    const { reading } = interpret(
      script('git checkout -b x', 'git push origin HEAD', 'git push origin :y'),
      CHECKED_OUT,
      placeOf,
    );
    expect(reading.touched.map(({ place, text }) => ({ place, text }))).toEqual([
      { place: { file: 'w.yml', line: 12, column: 3 }, text: 'git push origin HEAD' },
      { place: { file: 'w.yml', line: 13, column: 3 }, text: 'git push origin :y' },
    ]);
    expect(summary(reading)).toEqual(['branch x', 'delete branch y']);
  });

  it('is undecided where a command cannot be read', () => {
    const unreadable = [{ line: 2, text: '$CMD push', why: 'which command `$CMD` is' }];
    const { reading } = interpret({ ...script('git status'), unreadable }, CHECKED_OUT, placeOf);
    expect(reading.undecided).toEqual([
      { place: { file: 'w.yml', line: 12, column: 3 }, text: '$CMD push', why: 'which command `$CMD` is' },
    ]);
  });

  it('leaves its setting to the next', () => {
    const { setting } = interpret(
      script('git checkout -b x', 'cd docs', 'git clone https://github.com/acme/other o'),
      CHECKED_OUT,
      placeOf,
    );
    expect(show(setting.folder)).toBe('docs');
    expect([...setting.clones.keys()]).toEqual(['', 'docs/o']);
    expect(setting.clones.get('')?.branch).toEqual(['x']);
    expect(setting.clones.get('docs/o')?.remotes.get('origin')).toEqual(['acme/other']);
  });

  it('does not keep the variables of one command for the next', () => {
    const { setting, reading } = interpret(
      script('GIT_DIR=x git push', 'A=b git checkout -b y', 'git push'),
      CHECKED_OUT,
      placeOf,
    );
    expect(summary(reading)).toEqual(['branch y', '? which repository `x` is a clone of']);
    expect([...setting.variables]).toEqual([]);
  });

  it('leaves the setting alone that it was given', () => {
    const before = structuredClone(CHECKED_OUT);
    outcome(
      'git checkout -b x ; cd y ; git remote add z https://github.com/a/b ; git tag v1 ; ' +
        'git config push.default matching',
    );
    expect(CHECKED_OUT).toEqual(before);
  });

  it.each([
    ['$CMD push', '? which program `$CMD` is'],
    ['$CMD pip install x', '! which program `$CMD` is'],
    ['$CMD python3 -m pip --quiet install x', '! which program `$CMD` is'],
    ['$CMD install pip', '? which program `$CMD` is'],
    ['$CMD -n pip install x', '? which program `$CMD` is'],
    ['$CMD pip upgrade --install x', '? which program `$CMD` is'],
    ['$CMD python push', '? which program `$CMD` is'],
    ['$DIR/git push', 'branch main'],
    ['GIT push', 'branch main'],
    ['cd', undefined],
  ])('knows programs by their name: %s', (line, expected) => {
    expect(outcome(line)).toEqual(expected === undefined ? [] : [expected]);
  });

  it('does not take a program of the repository for the one of that name', () => {
    expect(outcome('./git push origin main').filter((said) => said.startsWith('branch'))).toEqual([]);
    expect(outcome('./git push origin main')).not.toEqual([]);
  });

  it('has readers for names in lower case only', () => {
    expect([...PROGRAMS.keys()].filter((name) => name !== name.toLowerCase())).toEqual([]);
  });
});

describe('a script of the repository', () => {
  const calls = script('cd tools', './release.sh prod', 'git push');

  it('is listed with what it finds, and opaque until it is read', () => {
    const { scripts, reading } = interpret(calls, CHECKED_OUT, placeOf);
    expect(scripts.map(({ path, place, setting }) => [path, place.line, show(setting.folder)])).toEqual([
      ['tools/release.sh', 12, 'tools'],
    ]);
    expect(reading.opaque.map(({ text, place }) => [text, place.line])).toEqual([['./release.sh prod', 12]]);
  });

  it('is read in its place where it can be, and changes what comes after it', () => {
    const follow = ({ setting }: { readonly setting: Setting }) =>
      interpret(script('cd ..', 'git checkout -b x', 'git push origin :z'), setting, (line) => ({
        file: 'tools/release.sh',
        line,
        column: 1,
      }));
    const { reading, scripts, setting } = interpret(calls, CHECKED_OUT, placeOf, follow);
    expect(summary(reading)).toEqual(['delete branch z', 'branch x']);
    expect(reading.touched[0]?.place.file).toBe('tools/release.sh');
    expect(scripts).toEqual([]);
    // where it went is gone with its process
    expect(show(setting.folder)).toBe('tools');
  });

  it('may not have changed what comes after it, where it may not run', () => {
    const follow = ({ setting }: { readonly setting: Setting }) =>
      interpret(script('git checkout -b x'), setting, placeOf);
    expect(summary(interpret(script('? ./release.sh', 'git push'), CHECKED_OUT, placeOf, follow).reading)).toEqual([
      'branch main or x',
    ]);
  });

  it('stays opaque where it cannot be read', () => {
    const { reading, scripts } = interpret(calls, CHECKED_OUT, placeOf, () => undefined);
    expect(reading.opaque).toHaveLength(1);
    expect(scripts).toHaveLength(1);
    expect(interpret(script(), CHECKED_OUT, placeOf).reading).toEqual(NOTHING_READ);
  });
});
