import { ghCommand, type GhCall, type GhCommand, writesApart } from './gh-command.ts';
import {
  DEFAULT_BRANCH,
  branchTouch,
  elsewhere,
  refTouch,
  touching,
  undecided,
  WHAT_RUNS_AGAIN,
} from './github-touch.ts';
import { valueOf } from '../options.ts';
import { HARMLESS, type Meaning } from '../reader.ts';

/** `gh workflow`. Source: https://cli.github.com/manual/gh_workflow */
export const WORKFLOW: Readonly<Record<string, GhCommand>> = {
  run: ghCommand('-r|--ref -F|--field -f|--raw-field', readRun),
  enable: ghCommand('', readSwitch),
  disable: ghCommand('', readSwitch),
  list: ghCommand('', () => HARMLESS),
  ls: ghCommand('', () => HARMLESS),
  view: ghCommand('', () => HARMLESS),
};

/** `gh run`. Source: https://cli.github.com/manual/gh_run */
export const RUN: Readonly<Record<string, GhCommand>> = {
  rerun: ghCommand('-j|--job', ({ where }) => undecided(WHAT_RUNS_AGAIN, ...elsewhere(where))),
  cancel: ghCommand('', writesApart),
  delete: ghCommand('', writesApart),
  ...Object.fromEntries(
    ['list', 'ls', 'view', 'watch', 'download'].map((name): [string, GhCommand] => [
      name,
      ghCommand('', () => HARMLESS),
    ]),
  ),
};

function readRun({ args, where }: GhCall): Meaning {
  const ref = valueOf(args, '-r');
  return touching(ref === undefined ? branchTouch(DEFAULT_BRANCH, where) : refTouch(ref, where));
}

function readSwitch({ where, setting }: GhCall): Meaning {
  return touching({ kind: 'repository', name: where ?? [setting.repository] });
}
