import { ghCommand, type GhCall, type GhCommand, writesApart } from './gh-command.ts';
import {
  DEFAULT_BRANCH,
  branchTouch,
  otherRepository,
  refTouch,
  touching,
  undecided,
  WHAT_RUNS_AGAIN,
} from './github-touch.ts';
import { optionValue } from '../options.ts';
import { HARMLESS, type Meaning } from '../reader.ts';

/** `gh workflow`. Source: https://cli.github.com/manual/gh_workflow */
export const WORKFLOW_COMMANDS: Readonly<Record<string, GhCommand>> = {
  run: ghCommand('-r|--ref -F|--field -f|--raw-field', readWorkflowRun),
  enable: ghCommand('', readWorkflowSwitch),
  disable: ghCommand('', readWorkflowSwitch),
  list: ghCommand('', () => HARMLESS),
  ls: ghCommand('', () => HARMLESS),
  view: ghCommand('', () => HARMLESS),
};

/** `gh run`. Source: https://cli.github.com/manual/gh_run */
export const RUN_COMMANDS: Readonly<Record<string, GhCommand>> = {
  rerun: ghCommand('-j|--job', ({ where }) => undecided(WHAT_RUNS_AGAIN, ...otherRepository(where))),
  cancel: ghCommand('', writesApart),
  delete: ghCommand('', writesApart),
  ...Object.fromEntries(
    ['list', 'ls', 'view', 'watch', 'download'].map((name): [string, GhCommand] => [
      name,
      ghCommand('', () => HARMLESS),
    ]),
  ),
};

function readWorkflowRun({ args, where }: GhCall): Meaning {
  const ref = optionValue(args, '-r');
  return touching(ref === undefined ? branchTouch(DEFAULT_BRANCH, where) : refTouch(ref, where));
}

function readWorkflowSwitch({ where, setting }: GhCall): Meaning {
  return touching({ kind: 'repository', name: where ?? [setting.repository] });
}
