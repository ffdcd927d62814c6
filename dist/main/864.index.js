export const id = 864;
export const ids = [864];
export const modules = {

/***/ 1615:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ LIMITS),
/* harmony export */   i: () => (/* binding */ awaitCancellation)
/* harmony export */ });
/**
 * The runner sends SIGINT, 7.5 s later SIGTERM, and kills 2.5 s after that (its `ProcessInvoker`); what is between is
 * for revoking the credentials.
 */
const LIMITS = { interrupt: 5000, terminate: 1500, leftover: 500, kill: 300 };
/** What asks for the end of this process, and would end it at once if nobody listened. */
const ENDING = ['SIGINT', 'SIGTERM', 'SIGHUP', 'SIGBREAK'];
/** Listens for signals until it is closed. */
function awaitCancellation(signals, limits) {
    const came = [];
    const { promise: over, resolve } = Promise.withResolvers();
    let deadline = Number.POSITIVE_INFINITY;
    let timer;
    let listener;
    const note = (signal) => {
        came.push(signal);
        const time = performance.now();
        deadline = Math.min(deadline, time + (signal === 'SIGINT' ? limits.interrupt : limits.terminate));
        clearTimeout(timer);
        timer = setTimeout(resolve, Math.max(0, deadline - time));
        listener?.(signal);
    };
    for (const signal of ENDING)
        signals.on(signal, note);
    return {
        first: () => came[0],
        deadline: () => deadline,
        over,
        pass: (next) => {
            came.forEach(next);
            listener = next;
        },
        close: () => {
            for (const signal of ENDING)
                signals.off(signal, note);
            clearTimeout(timer);
        },
    };
}


/***/ }),

/***/ 9864:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  prepareStep: () => (/* binding */ prepareStep)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: ./lib/session/script/cancellation.js
var script_cancellation = __webpack_require__(1615);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
;// CONCATENATED MODULE: ./lib/session/script/program-path.js


/** Finds a program as a shell would: a path as it is, from the folder it will run in; a name on the PATH. */
function findProgram(name, folder, environment, platform) {
    const hasEnding = platform !== 'win32' || (0,external_node_path_.extname)(name) !== '';
    const endings = hasEnding ? [''] : (variableValue(environment, 'PATHEXT') ?? '.COM;.EXE').split(';');
    const isPath = (0,external_node_path_.isAbsolute)(name) || name.includes('/') || (platform === 'win32' && name.includes('\\'));
    const folders = (variableValue(environment, 'PATH') ?? '').split(external_node_path_.delimiter).filter((entry) => entry !== '');
    const places = isPath ? [(0,external_node_path_.resolve)(folder, name)] : folders.map((entry) => (0,external_node_path_.join)(entry, name));
    return places.flatMap((place) => endings.map((ending) => place + ending)).find(isProgram);
}
/** Windows spells it `Path`. */
function variableValue(environment, name) {
    return environment[name] ?? Object.entries(environment).find(([key]) => key.toUpperCase() === name)?.[1];
}
function isProgram(path) {
    try {
        (0,external_node_fs_.accessSync)(path, external_node_fs_.constants.X_OK);
        return (0,external_node_fs_.statSync)(path).isFile();
    }
    catch {
        return false;
    }
}

// EXTERNAL MODULE: ./lib/session/state.js
var state = __webpack_require__(4533);
;// CONCATENATED MODULE: ./lib/session/script/environment.js

/**
 * Variables that the runner gives to an action and not to a `run:` step (its `NodeScriptActionHandler` beside its
 * `ScriptHandler`), and the file of this step's state, in which a script could tell the post step to forget what there
 * is to revoke.
 */
const OF_ACTIONS = new Set([
    'ACTIONS_RUNTIME_TOKEN',
    'ACTIONS_RUNTIME_URL',
    'ACTIONS_CACHE_URL',
    'ACTIONS_RESULTS_URL',
    'ACTIONS_CACHE_SERVICE_V2',
    'GITHUB_STATE',
    `STATE_${state/* STATE_NAME */.sf}`.toUpperCase(),
]);
/**
 * The environment of the guarded script: what a `run:` step would see, and the credentials.
 *
 * INVARIANT: a new object; this process never has the credentials among its own variables.
 * @throws Error when two credentials would set the same variable
 */
function scriptEnvironment(environment, credentials, platform) {
    const sameName = (name) => (platform === 'win32' ? name.toUpperCase() : name);
    const given = credentialVariables(credentials);
    const replaced = new Set([...given.keys(), ...credentials.flatMap(({ misleading = [] }) => misleading)].map(sameName));
    const kept = Object.entries(environment).filter(([name, value]) => value !== undefined && !isOfActions(name) && !replaced.has(sameName(name)));
    return Object.fromEntries([...kept, ...given].map(([name, value]) => [name, value ?? '']));
}
/** INVARIANT: `INPUT_TOKEN` and all other inputs stay with the action. */
function isOfActions(name) {
    const upper = name.toUpperCase();
    return upper.startsWith('INPUT_') || OF_ACTIONS.has(upper);
}
function credentialVariables(credentials) {
    const given = new Map();
    for (const { name: credential, variables } of credentials) {
        for (const [name, value] of Object.entries(variables)) {
            const other = given.get(name);
            if (other !== undefined && other !== value) {
                const first = credentials.find(({ variables }) => variables[name] === other)?.name ?? '';
                throw new Error(`the credentials \`${first}\` and \`${credential}\` would both set \`${name}\`: name one of them with ` +
                    'the input `credentials`');
            }
            given.set(name, value);
        }
    }
    return given;
}

// EXTERNAL MODULE: ./lib/errors/gate-error.js
var gate_error = __webpack_require__(2031);
;// CONCATENATED MODULE: ./lib/session/script/error.js

/** A guarded script that cannot be started as asked: which input, and what it takes. */
class ScriptError extends gate_error/* GateError */.u {
    name = 'ScriptError';
    input;
    constructor(input, message) {
        super(`the input \`${input}\` ${message}`);
        this.input = input;
    }
}

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(1421);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(8500);
;// CONCATENATED MODULE: ./lib/session/script/process-table.js


/** All processes that can be seen, without those that have ended and only wait to be noticed. */
function processes() {
    return (0,external_node_fs_.readdirSync)('/proc')
        .filter((name) => /^\d+$/.test(name))
        .map((name) => processOf(Number(name)))
        .filter((found) => found !== undefined);
}
/** One of them. What follows the name, which may hold anything: see proc_pid_stat(5). */
function processOf(id) {
    const found = parseStat(contentOf(`/proc/${id}/stat`));
    return found === undefined || ['Z', 'X'].includes(found.state) ? undefined : found;
}
/** When a process started that may have ended meanwhile, as long as nobody has taken note of it. */
function processStart(id) {
    return parseStat(contentOf(`/proc/${id}/stat`))?.since;
}
/** Reads a line of `/proc/<id>/stat`. */
function parseStat(stat) {
    const end = stat.lastIndexOf(')');
    if (end < 0)
        return undefined;
    const [state = '', parent, , session, ...more] = stat
        .slice(end + 2)
        .trim()
        .split(' ');
    return {
        id: Number.parseInt(stat, 10),
        state,
        parent: Number(parent),
        session: Number(session),
        since: Number(more[15]),
    };
}
/** Variables that a process started with, each with a null byte behind it; empty where they are not shown. */
function processEnvironment(id) {
    return contentOf(`/proc/${id}/environ`);
}
/**
 * Most locks of files that a process may have, which is unlimited unless somebody set a limit; `undefined` when it has
 * ended.
 */
function mostLocks(id) {
    const [, hard] = /^Max file locks +\S+ +(\S+)/m.exec(contentOf(`/proc/${id}/limits`)) ?? [];
    if (hard === undefined)
        return undefined;
    return hard === 'unlimited' ? Number.POSITIVE_INFINITY : Number(hard);
}
/** Name of the program that a process runs, which it cannot change of another; empty where it is not shown. */
function processProgram(id) {
    try {
        return (0,external_node_path_.basename)((0,external_node_fs_.readlinkSync)(`/proc/${id}/exe`));
    }
    catch {
        return '';
    }
}
function contentOf(path) {
    try {
        return (0,external_node_fs_.readFileSync)(path, 'latin1');
    }
    catch {
        return '';
    }
}

;// CONCATENATED MODULE: ./lib/session/script/lineage.js


/** Where util-linux is: a name would be looked for on a path that an earlier step may have set. */
const PRLIMIT = ['/usr/bin/prlimit', '/bin/prlimit'];
const PROCESS_LIST_MS = 2000;
const ORPHAN_END_MS = 500;
const FIRST_MARK_LOCKS = 2 ** 40;
/**
 * Prints whose child a process becomes when its parent is gone; it needs the shell alone. The count bounds it where the
 * parent is never taken note of.
 */
const ORPHAN = '( n=0; while [ "$n" -lt 200000 ] && kill -0 $$ 2>/dev/null; do n=$((n + 1)); done; read -r stat ' +
    '</proc/self/stat; echo "$stat" ) &';
/**
 * Limits this process, and so all that it starts from here on, to a number of locks that nobody else on the machine is
 * limited to. Gives the number; `undefined` where that cannot be done.
 *
 * Linux has not counted these locks since 2.4 (getrlimit(2), `RLIMIT_LOCKS`), so the limit changes nothing. But
 * everything inherits it, no variable, session, group or file shows it, and only root can raise it again: a process
 * with more is not a descendant.
 */
function limitLocks(mark) {
    const before = mostLocks(process.pid);
    if (before === undefined)
        return undefined;
    const locks = Math.min(FIRST_MARK_LOCKS + Number.parseInt(mark.slice(0, 8), 16), before - 1);
    for (const program of PRLIMIT) {
        const { status } = (0,external_node_child_process_.spawnSync)(program, ['--pid', String(process.pid), `--locks=${locks}`], {
            env: {},
            stdio: 'ignore',
            timeout: PROCESS_LIST_MS,
        });
        if (status === 0)
            return mostLocks(process.pid) === locks ? locks : undefined;
    }
    return undefined;
}
/**
 * Processes with those that they started, and with those that left them on the way: whose parent is gone, that are
 * limited as the script is or more, and that started after it.
 *
 * INVARIANT: what a living process of somebody else started, what started before, and what may have more locks than the
 * script is never among them.
 */
function withStrays(ours, table, lineage) {
    const found = new Map(ours.map((one) => [one.id, one]));
    addChildren(found, table);
    if (lineage === undefined)
        return [...found.values()];
    const limited = table.filter(({ id, since }) => since >= lineage.since && !found.has(id) && (mostLocks(id) ?? Number.POSITIVE_INFINITY) <= lineage.locks);
    if (limited.length === 0)
        return [...found.values()];
    const home = homeOfOrphans();
    const orphans = limited.filter(({ parent }) => parent === home);
    const others = otherLimits(table, orphans, found, lineage);
    for (const orphan of orphans)
        if (!others.has(mostLocks(orphan.id)))
            found.set(orphan.id, orphan);
    addChildren(found, table);
    return [...found.values()];
}
function addChildren(found, table) {
    for (const { id } of found.values()) {
        // grows while it is walked
        for (const one of table)
            if (one.parent === id && one.id !== process.pid && !found.has(one.id))
                found.set(one.id, one);
    }
}
/**
 * Limits of other gates that run on this machine: what their scripts keep in the background is theirs to end.
 *
 * INVARIANT: a script can limit any process of its user further, this one and those above it as well. So only what runs
 * the same program as a gate counts.
 */
function otherLimits(table, orphans, found, { locks }) {
    const lost = new Map(orphans.map((one) => [one.id, one]));
    addChildren(lost, table);
    const [above, program] = [processAncestors(table), processProgram(process.pid)];
    const gates = table.filter(({ id }) => !lost.has(id) && !found.has(id) && !above.has(id) && processProgram(id) === program);
    return new Set(gates.map(({ id }) => mostLocks(id)).filter((limit) => limit !== locks));
}
/** This process and those above it. */
function processAncestors(table) {
    const parents = new Map(table.map(({ id, parent }) => [id, parent]));
    const above = new Set();
    for (let id = process.pid; id !== undefined && !above.has(id); id = parents.get(id))
        above.add(id);
    return above;
}
/**
 * The process that takes in those whose parents are gone: the nearest above this one that was made for it, or the first
 * of all.
 */
function homeOfOrphans() {
    const { stdout } = (0,external_node_child_process_.spawnSync)('/bin/sh', ['-c', ORPHAN], {
        env: {},
        encoding: 'latin1',
        stdio: ['ignore', 'pipe', 'ignore'],
        timeout: PROCESS_LIST_MS,
    });
    const orphan = parseStat(stdout);
    if (orphan !== undefined)
        awaitEnd(orphan.id);
    return orphan?.parent;
}
/**
 * Waits until a process has ended that is about to: its output is over a moment before it is, and the next look would
 * take it for something that the script left running. One that does not end is looked at as any other.
 */
function awaitEnd(id) {
    const nobody = new Int32Array(new SharedArrayBuffer(4));
    for (let waited = 0; waited < ORPHAN_END_MS && processOf(id) !== undefined; waited += 1)
        Atomics.wait(nobody, 0, 0, 1);
}

;// CONCATENATED MODULE: ./lib/session/script/descendants.js




/** Marks the processes of one script, those that left its session as well. Inherited like any variable; no secret. */
const MARK_VARIABLE = 'GRANTGATE_SCRIPT';
/** Most looks for what was started between a look and the end of it. */
const MAX_LOOKS = 50;
/** Starts a script, so that what descends from it can be found. */
function watchDescent(start, mark, platform) {
    const locks = platform === 'linux' ? limitLocks(mark) : undefined;
    const child = start();
    const leader = child.pid ?? 0;
    // before anything is awaited: until then its number is its own, even if it has ended
    const since = locks === undefined || leader === 0 ? undefined : processStart(leader);
    return {
        child,
        descent: {
            leader,
            mark,
            platform,
            ...(locks === undefined || since === undefined ? {} : { lineage: { locks, since } }),
        },
    };
}
/** Whether any process of a script is left that can be seen. On Windows none can be, once the first has ended. */
function isAnyLeft(descent) {
    if (descent.platform === 'linux')
        return left(descent).length > 0;
    return descent.platform !== 'win32' && send(-descent.leader, 0);
}
/** Ends whatever is left of a script: they all hold its credentials. */
function killAll(descent) {
    if (descent.platform === 'win32')
        return endTree(descent.leader);
    send(-descent.leader, 'SIGKILL');
    const told = new Set();
    for (let look = 0; look < MAX_LOOKS && descent.platform === 'linux'; look += 1) {
        const fresh = left(descent).filter(({ id, since }) => !told.has(`${id} ${since}`));
        if (fresh.length === 0)
            return;
        for (const { id, since } of fresh) {
            told.add(`${id} ${since}`);
            send(id, 'SIGKILL');
        }
    }
}
/** Sends a signal to the whole group of a script, as a terminal does. */
function signalGroup(descent, signal) {
    send(-descent.leader, signal);
}
function send(id, signal) {
    try {
        return process.kill(id, signal);
    }
    catch {
        // it has ended, or became another user's
        return false;
    }
}
/**
 * What is left of a script. Nothing counts only when it is seen twice: one that restarts itself can be missed by either
 * look.
 */
function left(descent) {
    const found = seen(descent);
    return found.length > 0 ? found : seen(descent);
}
/** Processes of the session or with the mark, what they started, and what got away from them. */
function seen({ leader, mark, lineage }) {
    const table = processes();
    const ours = table.filter(({ id, session }) => session === leader || processEnvironment(id).includes(`${MARK_VARIABLE}=${mark}\0`));
    return withStrays(ours, table, lineage);
}
/**
 * From the folder of this program: Windows looks for a name where it is first, and the workspace is not to be trusted.
 */
function endTree(leader) {
    (0,external_node_child_process_.spawnSync)('taskkill', ['/pid', String(leader), '/T', '/F'], {
        cwd: (0,external_node_path_.dirname)(process.execPath),
        stdio: 'ignore',
        windowsHide: true,
    });
}

;// CONCATENATED MODULE: ./lib/session/script/process.js





const [FIRST_LOOK_MS, LAST_LOOK_MS] = [10, 100];
/**
 * Runs a command with this process's own output, passes signals on to all that it starts, and leaves nothing of it
 * running.
 *
 * Not with `@actions/exec`, which keeps the child to itself: a signal would end this process and leave the script
 * running with its credentials. It also gives no exit code for a script that a signal ended, and holds each line of
 * output in memory until it ends: 760 MiB and 16 s for one of 50 MB.
 * @throws Error when it cannot be started
 */
async function runScript(command, cancellation, limits, platform) {
    const mark = (0,external_node_crypto_.randomUUID)();
    const { child, descent } = watchDescent(() => startCommand(command, mark, platform), mark, platform);
    const ended = childEnd(child);
    // a child that could not be started never ends, but says so
    await Promise.race([spawned(child), ended]);
    // on Windows the console tells all of its processes, and a signal that is sent is the end of a process
    cancellation.pass((signal) => {
        if (platform !== 'win32')
            signalGroup(descent, signal);
    });
    try {
        const isOver = await Promise.race([ended.then(() => false), cancellation.over.then(() => true)]);
        const end = isOver ? await endByForce(descent, ended, limits) : await ended;
        return { ...(await endLeftovers(descent, cancellation, limits)), ...end };
    }
    finally {
        // from here on its number may be another process's
        cancellation.pass(() => undefined);
        // one that cannot be killed must not keep this process waiting
        child.unref();
    }
}
/** The output is this process's own: nothing is held, and what the script says first is shown first. */
function startCommand(command, mark, platform) {
    const { program, list, verbatim, folder, environment } = command;
    return (0,external_node_child_process_.spawn)(program, list, {
        cwd: folder,
        env: { ...environment, [MARK_VARIABLE]: mark },
        // opened here and not while the script runs: that would make them non-blocking for it too, and its writes would
        // fail
        stdio: ['ignore', process.stdout.fd, process.stderr.fd],
        // a session of its own: whatever the script starts can be found and ended
        detached: platform !== 'win32',
        windowsHide: true,
        ...(verbatim ? { windowsVerbatimArguments: true, argv0: `"${program}"` } : {}),
    });
}
function spawned(child) {
    return new Promise((resolve, reject) => {
        child.once('spawn', resolve).once('error', reject);
    });
}
function childEnd(child) {
    return new Promise((resolve) => {
        child.once('exit', (code, signal) => resolve(signal === null ? { exitCode: code ?? 1 } : { exitCode: 128 + external_node_os_.constants.signals[signal], signal }));
    });
}
async function endByForce(descent, ended, limits) {
    killAll(descent);
    const killed = { exitCode: 128 + external_node_os_.constants.signals.SIGKILL, signal: 'SIGKILL' };
    // once the script has ended, nothing waits for this
    const late = (0,promises_.setTimeout)(limits.kill, killed, { ref: false });
    return { ...(await Promise.race([ended, late])), forced: 'script' };
}
/**
 * What the script left running has a moment to end by itself: `tee` in a process substitution does, and whoever saves
 * its work after a signal.
 */
async function endLeftovers(descent, cancellation, limits) {
    const grace = performance.now() + limits.leftover;
    for (let pause = FIRST_LOOK_MS; isAnyLeft(descent); pause = Math.min(pause * 2, LAST_LOOK_MS)) {
        const until = cancellation.first() === undefined ? grace : cancellation.deadline();
        const rest = until - performance.now();
        if (rest <= 0) {
            return { forced: 'leftover', ...((await isGone(descent, limits)) ? {} : { isUnended: true }) };
        }
        await (0,promises_.setTimeout)(Math.min(pause, rest));
    }
    return {};
}
/** Kills, and waits until it is done: a process may still write until it has noticed. */
async function isGone(descent, { kill }) {
    const last = performance.now() + kill;
    for (let pause = 1; performance.now() < last; pause = Math.min(pause * 2, FIRST_LOOK_MS)) {
        killAll(descent);
        if (!isAnyLeft(descent))
            return true;
        await (0,promises_.setTimeout)(pause);
    }
    return descent.platform !== 'linux';
}

;// CONCATENATED MODULE: ./lib/session/script/shell.js

// GitHub's workflow syntax, `jobs.<job_id>.steps[*].shell`, and the runner's `ScriptHandlerHelpers`
const BUILT_IN = new Map([
    ['bash', { template: '--noprofile --norc -e -o pipefail {0}', extension: '.sh' }],
    ['sh', { template: '-e {0}', extension: '.sh' }],
    ['pwsh', { template: `-command ". '{0}'"`, extension: '.ps1' }],
    ['powershell', { template: `-command ". '{0}'"`, extension: '.ps1' }],
    ['cmd', { template: '/D /E:ON /V:OFF /S /C "CALL "{0}""', extension: '.cmd' }],
    ['python', { template: '{0}', extension: '.py' }],
]);
/**
 * Finds the shell that a `run:` step with this `shell:` would have.
 * @throws ScriptError when it is not a shell, or not installed
 */
function resolveShell(shell, find, platform) {
    const asked = (shell ?? '').trim();
    if (asked === '')
        return defaultShell(find, platform);
    const [name = '', ...rest] = asked.split(' ');
    const builtIn = BUILT_IN.get(name.toLowerCase());
    const template = rest.join(' ').trim() || (builtIn?.template ?? '');
    if (!template.includes('{0}')) {
        throw new ScriptError('shell', `takes ${[...BUILT_IN.keys()].map((word) => `\`${word}\``).join(', ')}, or a command with \`{0}\` where ` +
            `the script's file goes, not \`${asked}\``);
    }
    return { name, program: located(name, find), template, extension: builtIn?.extension ?? '' };
}
/** Without `shell:`, bash is started as if it were sh: without `pipefail`. */
function defaultShell(find, platform) {
    const [first, second, name] = platform === 'win32' ? ['pwsh', 'powershell', undefined] : ['bash', 'sh', 'sh'];
    const program = find(first) ?? located(second, find);
    const known = BUILT_IN.get(name ?? second);
    return { name: name ?? second, program, template: known?.template ?? '{0}', extension: known?.extension ?? '' };
}
function located(name, find) {
    const program = find(name);
    if (program === undefined)
        throw new ScriptError('shell', `names a program that is not on the PATH: \`${name}\``);
    return program;
}
/**
 * The script as it goes into its file: with the lines that the runner puts around it, so that it stops at the first
 * error as it would in a `run:` step.
 */
function scriptText(name, script, platform) {
    const end = platform === 'win32' ? '\r\n' : '\n';
    const text = surrounded(name, script, end);
    return platform === 'win32' ? text.replaceAll('\r\n', '\n').replaceAll('\n', '\r\n') : text;
}
function surrounded(name, script, end) {
    if (name === 'cmd')
        return `@echo off${end}${script}`;
    if (name !== 'pwsh' && name !== 'powershell')
        return script;
    return (`$ErrorActionPreference = 'stop'${end}${script}${end}if ((Test-Path -LiteralPath variable:\\LASTEXITCODE)) { ` +
        'exit $LASTEXITCODE }');
}

;// CONCATENATED MODULE: ./lib/session/script/shell-arguments.js
const PLACEHOLDER = /\{\{|\}\}|\{0\}/g;
/** Fills the path of a script into the template of a shell. */
function shellArguments(template, path, platform) {
    if (platform !== 'win32')
        return { list: splitArguments(template).map((argument) => fillPath(argument, path)), verbatim: false };
    const isQuoted = /["']\{0\}/.test(template);
    return { list: [fillPath(template, path.includes(' ') && !isQuoted ? `"${path}"` : path)], verbatim: true };
}
/** As .NET's `string.Format`, with which the runner does it: a doubled brace is a brace. */
function fillPath(text, path) {
    return text.replaceAll(PLACEHOLDER, (found) => (found === '{0}' ? path : found.charAt(0)));
}
/**
 * Takes a command line apart as the runner has it done, by .NET's `ProcessStartInfo.Arguments`: double quotes group, a
 * doubled one inside them is a quote, backslashes count only before a quote, single quotes mean nothing.
 */
function splitArguments(text) {
    const list = [];
    let [argument, isQuoted, isOpen] = ['', false, false];
    for (let at = 0; at < text.length; at += 1) {
        const escaped = backslashes(text, at);
        if (escaped.length > 0) {
            argument += escaped.text;
            isOpen = true;
            at += escaped.length - 1;
        }
        else if (text[at] === '"' && isQuoted && text[at + 1] === '"') {
            argument += '"';
            at += 1;
        }
        else if (text[at] === '"') {
            isQuoted = !isQuoted;
            isOpen = true;
        }
        else if (!isQuoted && (text[at] === ' ' || text[at] === '\t')) {
            if (isOpen)
                list.push(argument);
            [argument, isOpen] = ['', false];
        }
        else {
            argument += text.charAt(at);
            isOpen = true;
        }
    }
    return isOpen ? [...list, argument] : list;
}
/** The backslashes at a place, with the quote that they escape. */
function backslashes(text, start) {
    let end = start;
    while (text[end] === '\\')
        end += 1;
    const count = end - start;
    if (text[end] !== '"')
        return { text: '\\'.repeat(count), length: count };
    const isEscape = count % 2 === 1;
    return { text: '\\'.repeat(Math.floor(count / 2)) + (isEscape ? '"' : ''), length: isEscape ? count + 1 : count };
}

;// CONCATENATED MODULE: ./lib/session/script/guarded-run.js










/**
 * Checks a script before anything is issued for it.
 * @throws ScriptError naming the input
 */
function prepareScript({ script, shell, workingDirectory, env, platform }) {
    if (script.trim() === '')
        throw new ScriptError('run', 'holds no script');
    const folder = resolveWorkingDirectory(workingDirectory, env['GITHUB_WORKSPACE']);
    const find = (name) => findProgram(name, folder, env, platform);
    return { script, shell: resolveShell(shell, find, platform), folder, env, platform };
}
/**
 * Runs a script that alone has the credentials, and has them revoked the moment it ends, however it ends.
 *
 * INVARIANT: from the first line to the last, signals reach the script and not this process, which would otherwise end
 * and revoke nothing.
 */
async function runGuarded(run) {
    const { signals, limits = script_cancellation/* LIMITS */.b, revoke } = run;
    const cancellation = (0,script_cancellation/* awaitCancellation */.i)(signals, limits);
    try {
        const end = await runFile(run, (command) => runScript(command, cancellation, limits, run.prepared.platform));
        explainScriptEnd(end, run.write);
        const cancelled = cancellation.first();
        return { ...end, ...(cancelled === undefined ? {} : { cancelled }) };
    }
    finally {
        try {
            await revoke();
        }
        finally {
            cancellation.close();
        }
    }
}
async function runFile({ prepared, credentials, temp }, start) {
    const { script, shell, folder, env, platform } = prepared;
    const environment = scriptEnvironment(env, credentials, platform);
    const file = writeScript(temp, scriptText(shell.name, script, platform), shell.extension);
    try {
        return await start({
            program: shell.program,
            ...shellArguments(shell.template, file.path, platform),
            folder,
            environment,
        });
    }
    finally {
        file.remove();
    }
}
function explainScriptEnd({ forced, isUnended }, write) {
    if (forced === 'script')
        write('the script went on after the run was cancelled and was ended by force\n');
    if (forced === 'leftover')
        write('processes that the script left running were ended: they held its credentials\n');
    if (isUnended === true)
        write('::warning title=Processes of the script go on::some that it left running could not be ended: what they ' +
            'hold of its credentials ends with the credentials\n');
}
/**
 * Writes a script where the runner writes those of `run:` steps: into its folder for temporary files, under a name of
 * its own.
 */
function writeScript(temp, text, extension) {
    const path = (0,external_node_path_.join)(temp, `${(0,external_node_crypto_.randomUUID)()}${extension}`);
    (0,external_node_fs_.writeFileSync)(path, text, { flag: 'wx', mode: 0o600 });
    return { path, remove: () => (0,external_node_fs_.rmSync)(path, { force: true }) };
}
/**
 * Where a script runs, as the runner has it: in the workspace, or a folder of it or elsewhere.
 * @throws ScriptError when there is no such folder
 */
function resolveWorkingDirectory(asked, workspace) {
    if (workspace === undefined || workspace === '')
        throw new ScriptError('working-directory', 'has nothing to start from: `GITHUB_WORKSPACE` is not set');
    const path = (0,external_node_path_.resolve)(workspace, asked ?? '');
    if ((0,external_node_fs_.statSync)(path, { throwIfNoEntry: false })?.isDirectory() === true)
        return path;
    throw new ScriptError('working-directory', `is not a folder: \`${asked === undefined || asked === '' ? workspace : asked}\``);
}

;// CONCATENATED MODULE: ./lib/session/script/guarded-step.js


/**
 * Checks the script of the input `run`, and gives what runs it and answers its exit code.
 * @throws ScriptError naming the input that is wrong
 */
function prepareStep({ script, shell, folder }, effects) {
    const prepared = prepareScript({
        script,
        shell,
        workingDirectory: folder,
        env: effects.env,
        platform: effects.platform,
    });
    return async ({ credentials, folder: files, variables, write, end, isStrict }) => {
        let isOver = true;
        const ended = await runGuarded({
            prepared: { ...prepared, env: { ...prepared.env, ...variables } },
            credentials,
            temp: effects.env['RUNNER_TEMP'] ?? '',
            signals: effects.signals,
            write,
            revoke: async () => {
                isOver = await end();
                if (files !== undefined)
                    (0,external_node_fs_.rmSync)(files, { force: true, recursive: true });
            },
        });
        return ended.exitCode === 0 && !isOver && isStrict ? 1 : ended.exitCode;
    };
}


/***/ })

};
