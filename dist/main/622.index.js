export const id = 622;
export const ids = [622];
export const modules = {

/***/ 9644:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ forwardSlashes)
/* harmony export */ });
/** A path as git takes it on every system. */
function forwardSlashes(path) {
    return process.platform === 'win32' ? path.replaceAll('\\', '/') : path;
}


/***/ }),

/***/ 9517:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hn: () => (/* binding */ appendParameters),
/* harmony export */   Ln: () => (/* binding */ removeParameters),
/* harmony export */   lS: () => (/* binding */ parameterOf)
/* harmony export */ });
/* harmony import */ var _git_config_variables_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(660);

/**
 * What `git -c` leaves for the processes it starts: `'key=value'` or, from git 2.31 on, `'key'='value'`, one after
 * another. Every git reads it after the numbered variables, so an entry here holds when a step numbers its own from
 * nought again. The older form is read by all versions.
 */
const PARAMETERS_VARIABLE = 'GIT_CONFIG_PARAMETERS';
const WORD = String.raw `'[^']*'(?:\\['!]'[^']*')*`;
const CONFIG_PARAMETER = new RegExp(String.raw `^(?:${WORD})(?:=(?:${WORD})?)?(?:\s+|$)`);
/** An entry as it is written here. */
function parameterOf([key, value]) {
    return `'${`${key}=${value}`.replaceAll("'", String.raw `'\''`)}'`;
}
/** The variable with entries after those which are there: a later entry wins. */
function appendParameters(env, entries) {
    const present = parametersOf(env);
    return entries.length === 0 ? {} : { [PARAMETERS_VARIABLE]: [...present, ...entries.map(parameterOf)].join(' ') };
}
/** The variable without the entries that `isOurs` names; empty when there is nothing to remove. */
function removeParameters(env, isOurs) {
    const present = parametersOf(env);
    const kept = present.filter((parameter) => !isOurs(parameterPair(parameter)));
    return kept.length === present.length ? {} : { [PARAMETERS_VARIABLE]: kept.join(' ') };
}
function parametersOf(env) {
    const found = [];
    for (let rest = (env[PARAMETERS_VARIABLE] ?? '').trim(); rest !== '';) {
        const [whole] = CONFIG_PARAMETER.exec(rest) ?? [];
        if (whole === undefined)
            throw new _git_config_variables_js__WEBPACK_IMPORTED_MODULE_0__/* .GitConfigError */ .T$(`\`${PARAMETERS_VARIABLE}\` is not what git writes there: git of this job does not work, and an earlier ` +
                'step has set it');
        found.push(whole.trim());
        rest = rest.slice(whole.length);
    }
    return found;
}
function parameterPair(parameter) {
    const text = parameter.replaceAll(/'\\(['!])'/g, '$1');
    const [key = '', ...value] = text
        .replace(/^'(.*)'$/s, '$1')
        .replace("'='", '=')
        .split('=');
    return [key, value.join('=')];
}


/***/ }),

/***/ 660:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   PI: () => (/* binding */ appendEntries),
/* harmony export */   T$: () => (/* binding */ GitConfigError),
/* harmony export */   nw: () => (/* binding */ removeEntries)
/* harmony export */ });
/* harmony import */ var _errors_gate_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2031);

/** The variables cannot be read: git itself stops at them, so nothing can be added. */
class GitConfigError extends _errors_gate_error_js__WEBPACK_IMPORTED_MODULE_0__/* .GateError */ .u {
    name = 'GitConfigError';
}
/** The variables that add entries after those which are there: a later entry wins. */
function appendEntries(env, entries) {
    const count = countOf(env);
    return numbered(entries, count, count + entries.length);
}
/**
 * The variables without the entries that `isOurs` names, and with the others moved up; empty when there is nothing to
 * remove. What is left over at the end is emptied, because a job cannot unset a variable.
 */
function removeEntries(env, isOurs) {
    const count = countOf(env);
    const all = Array.from({ length: count }, (_, index) => [
        env[`GIT_CONFIG_KEY_${index}`] ?? '',
        env[`GIT_CONFIG_VALUE_${index}`] ?? '',
    ]);
    const first = all.findIndex(isOurs);
    if (first < 0)
        return {};
    const kept = all.filter((entry) => !isOurs(entry));
    const emptied = Array.from({ length: count - kept.length }, () => ['', '']);
    return numbered([...kept.slice(first), ...emptied], first, kept.length);
}
function numbered(entries, from, count) {
    const variables = entries.flatMap(([key, value], index) => [
        [`GIT_CONFIG_KEY_${from + index}`, key],
        [`GIT_CONFIG_VALUE_${from + index}`, value],
    ]);
    return Object.fromEntries([...variables, ['GIT_CONFIG_COUNT', String(count)]]);
}
function countOf(env) {
    const written = env['GIT_CONFIG_COUNT'] ?? '';
    if (!/^\d{0,6}$/.test(written))
        throw new GitConfigError('`GIT_CONFIG_COUNT` is not a number: git of this job does not work, and an earlier step has set it');
    return Number(written);
}


/***/ }),

/***/ 3622:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  setGuard: () => (/* binding */ setGuard)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/guard/forward-slashes.js
var forward_slashes = __webpack_require__(9644);
// EXTERNAL MODULE: ./lib/guard/git-config-parameters.js
var git_config_parameters = __webpack_require__(9517);
// EXTERNAL MODULE: ./lib/guard/git-config-variables.js
var git_config_variables = __webpack_require__(660);
// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(1421);
;// CONCATENATED MODULE: ./lib/guard/git.js

const MAX_GIT_BYTES = (/* unused pure expression or super */ null && (16 * 1024 * 1024));
/** Runs git without a shell and without asking anybody for a password; it is ended when it takes too long. */
function git(args, { env, timeoutMs, input, encoding = 'utf8', maxBuffer = MAX_GIT_BYTES }) {
    const result = spawnSync('git', ['-c', 'core.hooksPath=/dev/null', ...args], {
        env: unasking(env),
        encoding,
        timeout: timeoutMs,
        killSignal: 'SIGKILL',
        maxBuffer,
        ...(input === undefined ? {} : { input }),
        stdio: [input === undefined ? 'ignore' : 'pipe', 'pipe', 'pipe'],
    });
    const code = result.error !== undefined && 'code' in result.error ? result.error.code : undefined;
    if (code === 'ETIMEDOUT')
        return { ok: false, problem: `no answer within ${timeoutMs / 1000} s` };
    if (result.error !== undefined)
        return { ok: false, problem: `git: ${String(code)}` };
    if (result.status === 0)
        return { ok: true, output: result.stdout };
    const lines = result.stderr.split('\n');
    const problem = lines.find((line) => line.startsWith('fatal: ')) ?? lines[0] ?? '';
    return { ok: false, problem: withoutUserInfo(problem.replace(/^fatal: /, '')) };
}
/** What `git version` says, while other things go on; empty where there is no git, or none that answers in time. */
async function gitVersion(env, timeoutMs) {
    const { promise, resolve } = Promise.withResolvers();
    (0,external_node_child_process_.execFile)('git', ['version'], { env: unasking(env), timeout: timeoutMs, killSignal: 'SIGKILL' }, (error, output) => resolve(error === null ? output : ''));
    return await promise;
}
function unasking(env) {
    return { ...env, GIT_TERMINAL_PROMPT: '0', GCM_INTERACTIVE: 'never', SSH_ASKPASS_REQUIRE: 'never' };
}
/** Git names the address that it could not reach, and a password may stand in it. */
function withoutUserInfo(text) {
    return text.replaceAll(/\/\/[^@/\s]*@/g, '//');
}

;// CONCATENATED MODULE: ./lib/guard/hook-scripts.js

/**
 * Hooks that git looks for in its folder of hooks; three more are apart. One that is not here would be hidden by the
 * guard's folder. https://git-scm.com/docs/githooks
 */
const OTHER_HOOKS = [
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
];
/** Name of the file that every hook reads. */
const NEXT_SCRIPT = 'next.sh';
/** A word of sh that means exactly this text. */
function shellQuote(text) {
    return `'${text.replaceAll("'", String.raw `'\''`)}'`;
}
/** `core.hooksPath` as sh finds it: git reads keys without case. */
const HOOKS_PATH = 'core.hooksPath'.replaceAll(/[a-z]/gi, (letter) => `[${letter.toLowerCase()}${letter.toUpperCase()}]`);
/**
 * Sets `next` to the hook that would have run without the guard: git's own answer, with the entries of the guard passed
 * over wherever they stand. Those of other gates are passed over too, unless they come before: so the guards of two
 * gates do not call each other for ever, whatever of them a step has left.
 */
function nextScript(hooks) {
    return `guard=${shellQuote(hooks)}
ours=${shellQuote((0,git_config_parameters/* parameterOf */.lS)(['core.hooksPath', hooks]))}
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
function otherHook(hooks) {
    return `#!/bin/sh
${findNext(hooks)}
[ -z "$next" ] || exec "$next" "$@"
`;
}
/**
 * Reads the script that finds the next hook, if it still is a file: whatever else stands there could keep git waiting.
 */
function findNext(hooks) {
    const path = shellQuote(`${hooks}/${NEXT_SCRIPT}`);
    return `[ -f ${path} ] || { echo ${shellQuote(BROKEN)} >&2; exit 1; }
. ${path}`;
}
/** Git runs this one twice for every ref of a fetch or a push, so what one git process found is kept for it. */
function referenceTransactionHook(hooks) {
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
function pushToCheckoutHook(hooks) {
    return `${otherHook(hooks)}git update-index -q --ignore-submodules --refresh
git diff-files --quiet --ignore-submodules -- || { echo 'Working directory has unstaged changes' >&2; exit 1; }
base=$(git rev-parse --quiet --verify HEAD) || base=$(git hash-object -t tree /dev/null)
git diff-index --quiet --cached --ignore-submodules "$base" -- ||
  { echo 'Working directory has staged changes' >&2; exit 1; }
git read-tree -u -m "$1"
`;
}
/** The guard's own hook: the judge first, and then the repository's own with the same input. */
function prePushHook(hooks, judge) {
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
function configuredCommand(judge) {
    return (`grantgate() { if ${existsTest(judge)}; then ${judgeCall(judge)} "$@"; else echo ${shellQuote(LOST)} >&2; ` +
        'return 1; fi; }; grantgate');
}
const LOST = 'grantgate: this push was refused, and nothing was pushed: the guard of this job cannot be reached from here; ' +
    'push from a step of the job itself, not from a container action, and delete nothing below RUNNER_TEMP';
const BROKEN = "grantgate: the files of this job's guard were changed by a step, so git cannot go on: change nothing below " +
    'RUNNER_TEMP, and run the job again';
function existsTest({ node, script }) {
    return `[ -x ${shellQuote(node)} ] && [ -f ${shellQuote(script)} ] && [ -r ${shellQuote(script)} ]`;
}
/** The variables belong to the job's own programs, and would slow down or break this one. */
function judgeCall({ node, script, folder, seal }) {
    return `NODE_OPTIONS= NODE_EXTRA_CA_CERTS= ${[node, script, folder, seal].map(shellQuote).join(' ')}`;
}

// EXTERNAL MODULE: ./lib/errors/gate-error.js
var gate_error = __webpack_require__(2031);
// EXTERNAL MODULE: ./lib/policy/stored-json.js
var stored_json = __webpack_require__(9994);
;// CONCATENATED MODULE: ./lib/guard/guard-file-json.js


/** A file of the guard cannot be used: nothing is pushed then. */
class guard_file_json_GuardFileError extends gate_error/* GateError */.u {
    name = 'GuardFileError';
}
/** Reads JSON by its shape; anything unexpected throws, because what is half read would allow too much. */
function guard_file_json_parseStrictly(shape, source) {
    const stored = (0,stored_json/* readStored */.CL)(shape, source);
    if (!stored.ok)
        throw new guard_file_json_GuardFileError(stored.problem);
    return stored.value;
}

;// CONCATENATED MODULE: ./lib/guard/bounded-file.js


/** On Windows there is neither flag, and this is 0: links are told apart before, and no pipe has a path among files. */
const CAUTIOUS_OPEN = external_node_fs_.constants.O_RDONLY | external_node_fs_.constants.O_NOFOLLOW | external_node_fs_.constants.O_NONBLOCK;
const MEBIBYTE_BYTES = (/* unused pure expression or super */ null && (1024 * 1024));
/**
 * Reads a file that a step of the job could have replaced.
 *
 * INVARIANT: never waits, follows no link, and holds no more than it is told to: a push that waits for ever is not
 * refused, and whoever waits for it ends the guard.
 * @throws GuardFileError, or Node's own error when there is no such file
 */
function bounded_file_readBounded(path, most) {
    if (!lstatSync(path).isFile())
        throw new GuardFileError('it is not a regular file');
    const file = openSync(path, CAUTIOUS_OPEN);
    try {
        // what was looked at and what was opened may be two
        const stat = fstatSync(file);
        if (!stat.isFile())
            throw new GuardFileError('it is not a regular file');
        if (stat.size > most)
            throw new GuardFileError(`it is larger than ${most / MEBIBYTE_BYTES} MiB`);
        const bytes = Buffer.alloc(stat.size);
        let read = 0;
        for (let count = -1; count !== 0 && read < bytes.length; read += count)
            count = readSync(file, bytes, read, bytes.length - read, read);
        return bytes.toString('utf8', 0, read);
    }
    finally {
        closeSync(file);
    }
}

// EXTERNAL MODULE: ./lib/policy/shape.js
var shape = __webpack_require__(5999);
;// CONCATENATED MODULE: ./lib/guard/instructions.js


/** As far as a date reaches: https://tc39.es/ecma262/#sec-time-values-and-time-range */
const MAX_DATE_MS = 8_640_000_000_000_000;
const MAX_PATTERNS = 100_000;
/** Milliseconds since 1970. */
const instantShape = () => (0,shape/* integer */.nd)(-MAX_DATE_MS, MAX_DATE_MS);
const patterns = () => (0,shape/* list */.p_)((0,shape/* text */.Qq)(), { max: MAX_PATTERNS });
const conjunction = () => (0,shape/* list */.p_)(patterns(), { min: 1 });
const changeable = () => (0,shape/* object */.Ik)({ branches: (0,shape/* required */.mw)(conjunction()), tags: (0,shape/* required */.mw)(conjunction()) });
/**
 * What is in scope: lists that narrow each other, so that a name must match every one of them, and what wins over them.
 */
const scopeFields = {
    repositories: (0,shape/* required */.mw)((0,shape/* described */.WY)(conjunction(), '`owner/name`.')),
    branches: (0,shape/* required */.mw)(conjunction()),
    tags: (0,shape/* required */.mw)(conjunction()),
    never: (0,shape/* required */.mw)((0,shape/* object */.Ik)({ branches: (0,shape/* required */.mw)(patterns()), tags: (0,shape/* required */.mw)(patterns()) })),
    force: (0,shape/* required */.mw)((0,shape/* described */.WY)(changeable(), 'What may be moved to where it was not going.')),
    delete: (0,shape/* required */.mw)((0,shape/* described */.WY)(changeable(), 'What may be deleted.')),
    until: (0,shape/* required */.mw)((0,shape/* described */.WY)(instantShape(), "End of the grant or of the open window, by GitHub's clock.")),
};
const scopeShape = (0,shape/* object */.Ik)(scopeFields);
const policyPlaceShape = (0,shape/* object */.Ik)({
    repository: (0,shape/* required */.mw)((0,shape/* described */.WY)((0,shape/* text */.Qq)(), 'Repository that holds the policy, `owner/name`.')),
    url: (0,shape/* required */.mw)((0,shape/* described */.WY)((0,shape/* text */.Qq)(), 'Address git reads it from.')),
    commit: (0,shape/* required */.mw)((0,shape/* described */.WY)((0,shape/* text */.Qq)(), 'Commit of its default branch on which the grant was found.')),
    path: (0,shape/* required */.mw)((0,shape/* described */.WY)((0,shape/* text */.Qq)(), 'Folder of the policy in it.')),
});
const emergencyShape = (0,shape/* object */.Ik)({
    isFreezePassedOver: (0,shape/* required */.mw)((0,shape/* described */.WY)((0,shape/* flag */.Jt)(), 'Whether it goes on though all access is frozen.')),
});
const instructionsShape = (0,shape/* object */.Ik)({
    ...scopeFields,
    schema: (0,shape/* required */.mw)((0,shape/* oneOf */.yL)([1])),
    server: (0,shape/* required */.mw)((0,shape/* described */.WY)((0,shape/* text */.Qq)(), 'Address of the server: `https://github.com`.')),
    decidedAt: (0,shape/* required */.mw)((0,shape/* described */.WY)(instantShape(), "When the gate looked, by GitHub's clock.")),
    merged: (0,shape/* required */.mw)((0,shape/* described */.WY)(instantShape(), 'When the grant was merged, from when on `lasts` counts.')),
    offset: (0,shape/* required */.mw)((0,shape/* described */.WY)(instantShape(), "Milliseconds that GitHub's clock is ahead of the runner's.")),
    grant: (0,shape/* required */.mw)((0,shape/* text */.Qq)()),
    role: (0,shape/* required */.mw)((0,shape/* text */.Qq)()),
    policy: (0,shape/* required */.mw)(policyPlaceShape),
    lifted: (0,shape/* optional */.lq)((0,shape/* described */.WY)((0,shape/* list */.p_)((0,shape/* text */.Qq)(), { max: MAX_PATTERNS }), 'Tags of freezes that were over when the gate decided.')),
    emergency: (0,shape/* optional */.lq)((0,shape/* described */.WY)(emergencyShape, 'There is no grant, but break-glass access of the role: no file is looked for.')),
    people: (0,shape/* optional */.lq)((0,shape/* described */.WY)((0,shape/* list */.p_)((0,shape/* text */.Qq)()), 'Folders of the people of the run, `users/mona`: a tag on one ends the grant for them.')),
    next: (0,shape/* optional */.lq)((0,shape/* described */.WY)((0,shape/* text */.Qq)({ maxLength: 16_384 }), 'What to do after a refusal, or a link to it.')),
});
/** Reads the instructions; throws when they are not exactly as the gate writes them. */
function instructions_parseInstructions(source) {
    return guard_file_json_parseStrictly(instructionsShape, source);
}

;// CONCATENATED MODULE: ./lib/guard/grant-state.js



const endedShape = (0,shape/* object */.Ik)({ by: (0,shape/* required */.mw)((0,shape/* oneOf */.yL)(['tag', 'commit'])), why: (0,shape/* required */.mw)((0,shape/* text */.Qq)()), next: (0,shape/* required */.mw)((0,shape/* text */.Qq)()) });
const grantStateShape = (0,shape/* object */.Ik)({
    ...scopeFields,
    schema: (0,shape/* required */.mw)((0,shape/* oneOf */.yL)([1])),
    at: (0,shape/* required */.mw)(instantShape()),
    head: (0,shape/* required */.mw)((0,shape/* text */.Qq)()),
    ended: (0,shape/* optional */.lq)(endedShape),
});
/** Reads what the last look found; throws when it is not exactly as the guard writes it. */
function grant_state_parseGrantState(source) {
    return parseStrictly(grantStateShape, source);
}
/** How the grant stood when the gate decided. */
function firstGrantState(instructions) {
    const { repositories, branches, tags, never, force, delete: deleted, until, decidedAt, policy } = instructions;
    const scope = { repositories, branches, tags, never, force, delete: deleted, until };
    return { schema: 1, at: decidedAt, head: policy.commit, ...scope };
}
/** The grant is over, because of a tag, which may be gone again, or of a commit, which only a later one undoes. */
function endedState(state, by, why, next = 'ask for a new grant, and then run the workflow again') {
    return { ...state, ended: { by, why, next } };
}

;// CONCATENATED MODULE: ./lib/guard/guard-files.js







/** What the gate ordered, in the guard's folder. */
const INSTRUCTIONS_FILE = 'instructions.json';
const STATE_FILE = 'state.json';
/** Far more than the largest policy makes of either. */
const MAX_GUARD_FILE_BYTES = (/* unused pure expression or super */ null && (64 * 1024 * 1024));
/** By what the hook knows the instructions that the gate wrote. */
function sealOf(text) {
    return (0,external_node_crypto_.createHash)('sha256').update(text).digest('hex');
}
/** Reads the instructions; throws when there are none, when they are not those that the gate wrote, or not usable. */
function readInstructions(folder, seal) {
    try {
        const written = readBounded(join(folder, INSTRUCTIONS_FILE), MAX_GUARD_FILE_BYTES);
        if (sealOf(written) !== seal)
            throw new GuardFileError('they are not what the gate wrote');
        return parseInstructions(written);
    }
    catch (error) {
        throw new GuardFileError(`the guard's instructions cannot be read: ${error instanceof Error ? error.message : String(error)}`, { cause: error });
    }
}
/** What the last look found; `undefined` when there was none since the gate decided. */
function readGrantState(folder) {
    try {
        return parseGrantState(readBounded(join(folder, STATE_FILE), MAX_GUARD_FILE_BYTES));
    }
    catch (error) {
        if (error instanceof Error && 'code' in error && error.code === 'ENOENT')
            return undefined;
        throw new GuardFileError(`what the guard's last look found cannot be read: ${error instanceof Error ? error.message : String(error)}`, { cause: error });
    }
}
/**
 * Keeps what a look found; two pushes at once never see half of it, and nothing can lie in wait where it is written.
 */
function writeGrantState(folder, state) {
    const path = join(folder, STATE_FILE);
    const draft = `${path}.${randomUUID()}`;
    writeFileSync(draft, `${JSON.stringify(state)}\n`, { mode: 0o600, flag: 'wx' });
    try {
        renameSync(draft, path);
    }
    catch (error) {
        rmSync(draft, { force: true });
        throw new GuardFileError(`what the guard's last look found cannot be written: ${error instanceof Error ? error.message : String(error)}`, { cause: error });
    }
}

;// CONCATENATED MODULE: ./lib/guard/install.js










const VERSION_MS = 5000;
/**
 * Writes the guard into a folder of its own and gives the variables that make every git of the job ask it before a
 * push.
 */
async function installGuard(options) {
    const { temp, instructions, env, nodePath, script } = options;
    const name = `grantgate-guard-${(0,external_node_crypto_.randomUUID)()}`;
    const folder = (0,external_node_path_.join)(temp, name);
    const written = `${JSON.stringify(instructions)}\n`;
    // instructions that the hook would not take, or variables that cannot be added to, must leave nothing behind
    instructions_parseInstructions(written);
    (0,git_config_variables/* appendEntries */.PI)(env, []);
    (0,git_config_parameters/* appendParameters */.Hn)(env, []);
    const isConfigured = await knowsConfiguredHooks(env);
    (0,external_node_fs_.mkdirSync)(folder, { mode: 0o700 });
    (0,external_node_fs_.writeFileSync)((0,external_node_path_.join)(folder, INSTRUCTIONS_FILE), written, { mode: 0o600 });
    const judge = {
        node: (0,forward_slashes/* forwardSlashes */.R)(nodePath),
        script: (0,forward_slashes/* forwardSlashes */.R)(script),
        folder: (0,forward_slashes/* forwardSlashes */.R)(folder),
        seal: sealOf(written),
    };
    const entries = isConfigured ? configPairs(name, judge) : hooksFolder(folder, judge);
    // twice, because steps number variables of their own from nought again:
    // https://git-scm.com/docs/git-config#ENVIRONMENT
    return { variables: { ...(0,git_config_variables/* appendEntries */.PI)(env, entries), ...(0,git_config_parameters/* appendParameters */.Hn)(env, entries) }, files: [folder] };
}
/**
 * From git 2.54 on hooks stand in the configuration, beside those of the repository and of tools that install their
 * own, such as Git LFS.
 */
async function knowsConfiguredHooks(env) {
    const [, major, minor] = /^git version (\d+)\.(\d+)/.exec(await gitVersion(env, VERSION_MS)) ?? [];
    return Number(major) > 2 || (Number(major) === 2 && Number(minor) >= 54);
}
function configPairs(name, judge) {
    return [
        [`hook.${name}.command`, configuredCommand(judge)],
        [`hook.${name}.event`, 'pre-push'],
    ];
}
function hooksFolder(folder, judge) {
    (0,external_node_fs_.mkdirSync)((0,external_node_path_.join)(folder, 'hooks'), { mode: 0o700 });
    const hooks = (0,forward_slashes/* forwardSlashes */.R)((0,external_node_path_.join)(folder, 'hooks'));
    const write = (file, text, mode) => (0,external_node_fs_.writeFileSync)((0,external_node_path_.join)(folder, 'hooks', file), text, { mode });
    write(NEXT_SCRIPT, nextScript(hooks), 0o600);
    write('pre-push', prePushHook(hooks, judge), 0o700);
    write('reference-transaction', referenceTransactionHook(hooks), 0o700);
    write('push-to-checkout', pushToCheckoutHook(hooks), 0o700);
    for (const hook of OTHER_HOOKS)
        write(hook, otherHook(hooks), 0o700);
    return [['core.hooksPath', hooks]];
}

// EXTERNAL MODULE: ./lib/policy/push-rules.js
var push_rules = __webpack_require__(5206);
// EXTERNAL MODULE: ./lib/policy/scope-rule.js
var scope_rule = __webpack_require__(3457);
;// CONCATENATED MODULE: ./lib/guard/scope.js


/**
 * What a grant of a role lets be pushed; `home` is the repository that holds the policy, which is a role's own when it
 * lists none.
 */
function pushScope(policy, role, grant, home) {
    const source = { role, grant, never: policy.never, home };
    const branches = (0,scope_rule/* scopeLists */.Ks)('branches', source);
    const tags = (0,scope_rule/* scopeLists */.Ks)('tags', source);
    const changeable = (change) => {
        const names = (0,push_rules/* changeableNames */.Pk)(role.push, change);
        return { branches: [names.branches], tags: [names.tags] };
    };
    return {
        repositories: (0,scope_rule/* scopeLists */.Ks)('repositories', source).within,
        branches: branches.within,
        tags: tags.within,
        never: { branches: branches.never, tags: tags.never },
        force: changeable('force'),
        delete: changeable('delete'),
    };
}

// EXTERNAL MODULE: ./lib/policy/grant-times.js
var grant_times = __webpack_require__(907);
// EXTERNAL MODULE: ./lib/policy/principal.js
var principal = __webpack_require__(16);
;// CONCATENATED MODULE: ./lib/session/set-guard.js




/**
 * Sets the guard of the job: from here on git asks it before every push.
 * @throws Error when it cannot be set: then nothing is handed out
 */
async function setGuard({ decision, policy, files, home, grants, provenance, names, now }, { facts: { server, inputs, context }, transport }, effects) {
    const role = policy?.ok === true ? policy.value.roles.get(decision.role ?? '') : undefined;
    const file = grants.find((entry) => entry.id === decision.grant);
    const merged = file?.ok === true ? mergedAt(decision, file.grant, provenance) : undefined;
    if (decision.decision !== 'allow' ||
        policy?.ok !== true ||
        role === undefined ||
        file?.ok !== true ||
        merged === undefined ||
        files === undefined)
        throw new Error('the guard could not be set: what was decided is not complete');
    const instructions = {
        schema: 1,
        server: server.url,
        ...pushScope(policy.value, role, file.grant, home),
        until: decision.until,
        decidedAt: now(),
        merged,
        offset: now() - transport.now(),
        grant: decision.grant,
        role: decision.role,
        lifted: policy.value.lifted ?? [],
        ...emergencyPart(decision, policy.value),
        people: (0,principal/* foldersOfAll */.IC)(decision.run, names),
        policy: { repository: home, url: `${server.url}/${home}.git`, commit: files.commit, path: inputs.policyPath },
    };
    return await installGuard({
        temp: context.temp,
        instructions,
        env: effects.env,
        nodePath: effects.nodePath,
        script: effects.guardScript,
    });
}
/** When the access was approved; in an emergency, when it was asked for. */
function mergedAt(decision, grant, provenance) {
    const emergency = decision.decision === 'allow' ? decision.emergency : undefined;
    return emergency?.opened ?? (0,grant_times/* grantMerged */.XZ)(grant, { provenance });
}
/** What the guard has to know of access that no file gives. */
function emergencyPart({ emergency }, policy) {
    return emergency === undefined
        ? {}
        : { emergency: { isFreezePassedOver: policy['frozen-allows-break-glass'] === true } };
}


/***/ })

};
