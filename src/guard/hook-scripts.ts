import { parameterOf } from './git-config-parameters.ts';

/**
 * Hooks that git looks for in its folder of hooks; three more are apart. One that is not here would be hidden by the
 * guard's folder. https://git-scm.com/docs/githooks
 */
export const OTHER_HOOKS = [
  'applypatch-msg',
  'pre-applypatch',
  'post-applypatch',
  'pre-commit',
  'pre-merge-commit',
  'prepare-commit-msg',
  'commit-msg',
  'post-commit',
  'pre-rebase',
  'post-checkout',
  'post-merge',
  'pre-receive',
  'update',
  'proc-receive',
  'post-receive',
  'post-update',
  'pre-auto-gc',
  'post-rewrite',
  'sendemail-validate',
  'p4-changelist',
  'p4-prepare-changelist',
  'p4-post-changelist',
  'p4-pre-submit',
  'post-index-change',
  'fsmonitor-watchman',
] as const;

/** Name of the file that every hook reads. */
export const NEXT_SCRIPT = 'next.sh';

/** What starts the judge of a push: all paths with forward slashes, which sh understands everywhere. */
export interface JudgeCommand {
  readonly node: string;
  readonly script: string;
  /** The guard's folder, which holds the instructions. */
  readonly folder: string;
  /** Tells the instructions that the gate wrote from any others. */
  readonly seal: string;
}

/** A word of sh that means exactly this text. */
export function shellQuote(text: string): string {
  return `'${text.replaceAll("'", String.raw`'\''`)}'`;
}

/** `core.hooksPath` as sh finds it: git reads keys without case. */
const HOOKS_PATH = 'core.hooksPath'.replaceAll(
  /[a-z]/gi,
  (letter) => `[${letter.toLowerCase()}${letter.toUpperCase()}]`,
);

/**
 * Sets `next` to the hook that would have run without the guard: git's own answer, with the entries of the guard passed
 * over wherever they stand. Those of other gates are passed over too, unless they come before: so the guards of two
 * gates do not call each other for ever, whatever of them a step has left.
 */
export function nextScript(hooks: string): string {
  return `guard=${shellQuote(hooks)}
ours=${shellQuote(parameterOf(['core.hooksPath', hooks]))}
found=$(
  count=\${GIT_CONFIG_COUNT:-0} behind=1
  while [ "$count" -gt 0 ]; do
    count=$((count - 1))
    eval "key=\\\${GIT_CONFIG_KEY_$count-} value=\\\${GIT_CONFIG_VALUE_$count-}"
    case $behind$key=$value in
      1${HOOKS_PATH}=*/grantgate-guard-*/hooks) export "GIT_CONFIG_KEY_$count=grantgate.passed" ;;
    esac
    [ "$value" = "$guard" ] && behind=
  done
  before= after=\${GIT_CONFIG_PARAMETERS-}
  case $after in *"$ours"*) before=\${after%%"$ours"*} after=$ours\${after#*"$ours"} ;; esac
  while :; do case $after in
    *${HOOKS_PATH}*) before=$before\${after%%${HOOKS_PATH}*}grantgate.passed after=\${after#*${HOOKS_PATH}} ;;
    *) break ;;
  esac; done
  export GIT_CONFIG_PARAMETERS="$before$after"
  exec git rev-parse --git-path hooks 2>/dev/null
) || exit 0
[ "$found" = "$guard" ] && exit 0
next=$found/\${0##*/}
[ -f "$next" ] && [ -x "$next" ] || next=
`;
}

/** Any hook but `pre-push`: the repository's own, if it has one. */
export function otherHook(hooks: string): string {
  return `#!/bin/sh
${findNext(hooks)}
[ -z "$next" ] || exec "$next" "$@"
`;
}

/**
 * Reads the script that finds the next hook, if it still is a file: whatever else stands there could keep git waiting.
 */
function findNext(hooks: string): string {
  const path = shellQuote(`${hooks}/${NEXT_SCRIPT}`);
  return `[ -f ${path} ] || { echo ${shellQuote(BROKEN)} >&2; exit 1; }
. ${path}`;
}

/** Git runs this one twice for every ref of a fetch or a push, so what one git process found is kept for it. */
export function referenceTransactionHook(hooks: string): string {
  return `#!/bin/sh
kept=${shellQuote(`${hooks}/reference-transaction`)}.$PPID
if [ -f "$kept" ] && { read -r at && read -r dir && read -r next; } < "$kept" &&
  [ "$at" = "$PWD" ] && [ "$dir" = "\${GIT_DIR-}" ]; then
  :
else
  ${findNext(hooks)}
  [ -e "$kept" ] && [ ! -f "$kept" ] || printf '%s\\n' "$PWD" "\${GIT_DIR-}" "$next" > "$kept"
fi
[ -z "$next" ] || exec "$next" "$@"
`;
}

/**
 * Where git updates the work tree by itself unless there is a hook, the guard's must do what git does.
 * https://git-scm.com/docs/githooks#_push_to_checkout
 */
export function pushToCheckoutHook(hooks: string): string {
  return `${otherHook(hooks)}git update-index -q --ignore-submodules --refresh
git diff-files --quiet --ignore-submodules -- || { echo 'Working directory has unstaged changes' >&2; exit 1; }
base=$(git rev-parse --quiet --verify HEAD) || base=$(git hash-object -t tree /dev/null)
git diff-index --quiet --cached --ignore-submodules "$base" -- ||
  { echo 'Working directory has staged changes' >&2; exit 1; }
git read-tree -u -m "$1"
`;
}

/** The guard's own hook: the judge first, and then the repository's own with the same input. */
export function prePushHook(hooks: string, judge: JudgeCommand): string {
  return `#!/bin/sh
input=$(cat && printf x) || exit 1
input=\${input%x}
${existsTest(judge)} || { echo ${shellQuote(LOST)} >&2; exit 1; }
printf %s "$input" | ${judgeCall(judge)} "$@" || exit 1
${findNext(hooks)}
[ -n "$next" ] || exit 0
printf %s "$input" | "$next" "$@"
`;
}

/**
 * The same as a command of git's configuration (\`hook.<name>.command\`, git 2.54): git adds the arguments. In a
 * container action neither Node nor the instructions can be seen, and nothing is pushed.
 */
export function configuredCommand(judge: JudgeCommand): string {
  return (
    `grantgate() { if ${existsTest(judge)}; then ${judgeCall(judge)} "$@"; else echo ${shellQuote(LOST)} >&2; ` +
    'return 1; fi; }; grantgate'
  );
}

const LOST =
  'grantgate: this push was refused, and nothing was pushed: the guard of this job cannot be reached from here; ' +
  'push from a step of the job itself, not from a container action, and delete nothing below RUNNER_TEMP';

const BROKEN =
  "grantgate: the files of this job's guard were changed by a step, so git cannot go on: change nothing below " +
  'RUNNER_TEMP, and run the job again';

function existsTest({ node, script }: JudgeCommand): string {
  return `[ -x ${shellQuote(node)} ] && [ -f ${shellQuote(script)} ] && [ -r ${shellQuote(script)} ]`;
}

/** The variables belong to the job's own programs, and would slow down or break this one. */
function judgeCall({ node, script, folder, seal }: JudgeCommand): string {
  return `NODE_OPTIONS= NODE_EXTRA_CA_CERTS= ${[node, script, folder, seal].map(shellQuote).join(' ')}`;
}
