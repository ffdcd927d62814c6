import { safeLine } from '../../report/safe-line.ts';
import type { WallProblem } from '../../walls/generate/wall-facts.ts';
import type { Terminal } from '../terminal.ts';
import type { ComparedWall, WallState } from './wall-writing.ts';

/** Says why there are no walls, and gives the exit code of bad input. */
export function refuseWalls(problems: readonly WallProblem[], { stderr }: Terminal): number {
  for (const { message, hint } of problems)
    stderr.write(`grantgate: ${safeLine(message, 500)}\n  ${safeLine(hint, 500)}\n`);
  return 2;
}

const WORDS: Readonly<Record<WallState, readonly [done: string, found: string]>> = {
  current: ['is as the policy has it', 'is as the policy has it'],
  missing: ['written', 'is missing'],
  stale: ['written again', 'differs from what the policy has'],
  left: [
    'is of an earlier policy, and is left as it is: take back what it made, then delete it',
    'is of an earlier policy: take back what it made, then delete it',
  ],
  foreign: ['is not made by this command, and is left as it is', 'is not made by this command'],
};

/** What became of each file. */
export function wallOutcomes(files: readonly ComparedWall[], isCheck: boolean): string {
  return files.map(({ path, state }) => `${path}: ${WORDS[state][isCheck ? 1 : 0]}\n`).join('');
}

/** Every file with its name. */
export function wallTexts(files: readonly ComparedWall[]): string {
  return files
    .filter(({ state }) => state !== 'left')
    .map(({ path, text }) => `--- ${path}\n${text}`)
    .join('\n');
}
