import { Named, Unknown } from '../../data.ts';
import { known } from '../../text.ts';
import { ghCommand, type GhCall, type GhCommand, isGhOptionOn, oneName, writesApart } from './gh-command.ts';
import { settingOnBranch } from './gh-repository.ts';
import { headsOf } from './github-routes.ts';
import { branchTouch, DEFAULT_BRANCH, otherRepository, touching, undecided } from './github-touch.ts';
import { optionValue } from '../options.ts';
import { HARMLESS, type Meaning } from '../reader.ts';

const BODY = '-b|--body -F|--body-file -t|--title';

/** `gh pr`. Source: https://cli.github.com/manual/gh_pr */
export const PULL_COMMANDS: Readonly<Record<string, GhCommand>> = {
  create: ghCommand(
    `${BODY} -B|--base -H|--head -r|--reviewer -a|--assignee -l|--label -p|--project -m|--milestone --recover ` +
      '-T|--template',
    readCreate,
  ),
  edit: ghCommand(
    `${BODY} -B|--base --add-reviewer --remove-reviewer --add-assignee --remove-assignee --add-label ` +
      '--remove-label --add-project --remove-project -m|--milestone',
    readEdit,
  ),
  merge: ghCommand(`${BODY} --match-head-commit -A|--author-email --subject`, readMerge),
  checkout: ghCommand('-b|--branch', readPullCheckout),
  close: ghCommand('-c|--comment', (call) =>
    isGhOptionOn(call.args, '-d', '--delete-branch')
      ? undecided('which branch is deleted with the pull request', ...otherRepository(call.where))
      : writesApart(call),
  ),
  'update-branch': ghCommand('', ({ where }) =>
    undecided('from which branch the pull request comes', ...otherRepository(where)),
  ),
  revert: ghCommand(BODY, ({ where }) =>
    undecided('into which branch the pull request goes', ...otherRepository(where)),
  ),
  comment: ghCommand(BODY, writesApart),
  review: ghCommand(BODY, writesApart),
  ready: ghCommand('', writesApart),
  reopen: ghCommand('-c|--comment', writesApart),
  lock: ghCommand('-r|--reason', writesApart),
  unlock: ghCommand('', writesApart),
  ...Object.fromEntries(
    ['view', 'list', 'ls', 'status', 'diff', 'checks'].map((name): [string, GhCommand] => [
      name,
      ghCommand('', () => HARMLESS),
    ]),
  ),
};

function readCreate({ args, where, setting, command }: GhCall): Meaning {
  const base = optionValue(args, '-B') ?? DEFAULT_BRANCH;
  const head = optionValue(args, '-H');
  return touching(
    branchTouch(oneName(base, command), where),
    ...headsOf(head === undefined ? undefined : oneName(head, command), where, setting.repository),
  );
}

function readEdit(call: GhCall): Meaning {
  const base = optionValue(call.args, '-B');
  return base === undefined ? writesApart(call) : touching(branchTouch(oneName(base, call.command), call.where));
}

function readMerge(call: GhCall): Meaning {
  return isGhOptionOn(call.args, '--disable-auto')
    ? writesApart(call)
    : touching(branchTouch([new Named('the branch that the pull request is merged into')], call.where));
}

function readPullCheckout({ args, operands, setting, command }: GhCall): Meaning {
  const branch = optionValue(args, '-b') ?? [
    new Unknown(
      'the branch of the pull ' +
        `request${operands[0] === undefined || known(operands[0]) === undefined ? '' : ` ${known(operands[0])}`}`,
    ),
  ];
  return {
    setting: settingOnBranch(setting, command.conditional ? [new Unknown('the branch that is checked out')] : branch),
  };
}
