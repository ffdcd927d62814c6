export const id = 558;
export const ids = [558];
export const modules = {

/***/ 2031:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ GateError)
/* harmony export */ });
/* unused harmony export faultIn */
/**
 * Something could not be decided or done, in words for people: every exception of ours is one. Whatever else is thrown
 * is a mistake in the program, or comes of Node.
 */
class GateError extends Error {
    code;
    hint;
    constructor(message, { code = 'fault', hint, ...options } = {}) {
        super(message, options);
        this.code = code;
        this.hint = hint;
    }
}
/** What is known of something that was thrown, whatever it is. */
function faultIn(thrown) {
    if (!(thrown instanceof Error))
        return { message: String(thrown), code: 'fault' };
    const { message } = thrown;
    if (thrown instanceof GateError)
        return { message, code: thrown.code, ...(thrown.hint === undefined ? {} : { hint: thrown.hint }) };
    // of Node, such as `ENOSPC`
    return { message, code: 'code' in thrown && typeof thrown.code === 'string' ? thrown.code : 'fault' };
}


/***/ }),

/***/ 5669:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ fileEntries),
/* harmony export */   y: () => (/* binding */ replaceFile)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7598);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);



/** How the runner makes them. */
const FILE_MODE = 0o644;
const FOLDER_MODE = 0o755;
/**
 * Puts a new file where the runner reads a step's values, with the owner and the mode of the one that was there.
 *
 * INVARIANT: what is there is not opened. A guarded script can put a pipe in its place, at which this process and then
 * the runner would wait; and a file that is only written over is still read by whoever has it open or has another name
 * for it.
 */
function replaceFile(path, text) {
    try {
        putFile(path, text);
    }
    catch {
        // a folder in which a script let nobody write belongs to the same user
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.chmodSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path), FOLDER_MODE);
        putFile(path, text);
    }
}
function putFile(path, text) {
    const before = statOf(path);
    const draft = `${path}.${(0,node_crypto__WEBPACK_IMPORTED_MODULE_1__.randomUUID)()}`;
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path), { recursive: true });
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(draft, text, { flag: 'wx', mode: 0o600 });
    const own = statOf(draft);
    const file = before?.isFile() === true ? before : undefined;
    if (file !== undefined && own !== undefined && (file.uid !== own.uid || file.gid !== own.gid))
        give(draft, file);
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.chmodSync)(draft, file === undefined ? FILE_MODE : file.mode & 0o777);
    if (before?.isDirectory() === true)
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(path, { recursive: true, force: true });
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.renameSync)(draft, path);
}
/** In a job's container this process is often root and the runner is not. */
function give(path, { uid, gid }) {
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.chownSync)(path, uid, gid);
    }
    catch {
        // only root may: whoever cannot has made the file that was there, or it is read by all
    }
}
function statOf(path) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(path);
    }
    catch {
        return undefined;
    }
}
/**
 * Entries of a file of `NAME=value` lines and heredocs, as the runner reads it; `undefined` when it would refuse the
 * file. Source: the runner's `FileCommandManager`.
 */
function fileEntries(text) {
    const lines = text.split(/\r?\n/);
    const entries = [];
    for (let line = lines.shift(); line !== undefined; line = lines.shift()) {
        if (line === '')
            continue;
        const [, name, mark, rest = ''] = /^([^=<]+?)(<<|=)(.*)$/s.exec(line) ?? [];
        if (name === undefined)
            return undefined;
        const end = mark === '=' ? 0 : lines.indexOf(rest);
        if (end < 0 || (mark === '<<' && rest === ''))
            return undefined;
        entries.push([
            name,
            mark === '='
                ? rest
                : lines
                    .splice(0, end + 1)
                    .slice(0, -1)
                    .join('\n'),
        ]);
    }
    return entries;
}


/***/ }),

/***/ 9294:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ appendRegular),
/* harmony export */   V: () => (/* binding */ readRegular)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);

/** On Windows there is neither flag, and this is 0: links are told apart before, and no pipe has a path among files. */
const CAUTIOUS_FLAGS = node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NOFOLLOW | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK;
/**
 * Reads a file that others could have replaced.
 *
 * INVARIANT: never waits, follows no link, and holds no more than it is told to: a pipe would keep this process until
 * somebody writes, and a sparse file of gigabytes costs whoever makes it nothing.
 */
function readRegular(path, most) {
    return opened(path, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY, (file, size) => {
        if (size > most)
            return { kind: 'other', what: `larger than ${most / 1024 / 1024} MiB` };
        const bytes = Buffer.alloc(size);
        let read = 0;
        for (let count = -1; count !== 0 && read < size; read += count)
            count = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync)(file, bytes, read, size - read, read);
        return { kind: 'file', bytes: bytes.subarray(0, read) };
    });
}
/**
 * Appends to a file that others could have replaced, as cautiously; gives what stands there instead, where it is none.
 */
function appendRegular(path, text) {
    let isWritten = false;
    const found = opened(path, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_WRONLY | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_APPEND, (file) => {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeSync)(file, text);
        isWritten = true;
        return { kind: 'absent' };
    });
    return isWritten ? undefined : found;
}
function opened(path, flags, use) {
    let file;
    try {
        if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(path).isFile())
            return { kind: 'other', what: 'not a regular file' };
        file = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(path, flags | CAUTIOUS_FLAGS);
        // what was looked at and what was opened may be two
        const stat = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(file);
        return stat.isFile() ? use(file, stat.size) : { kind: 'other', what: 'not a regular file' };
    }
    catch (error) {
        const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown';
        return code === 'ENOENT' || code === 'ENOTDIR'
            ? { kind: 'absent' }
            : { kind: 'other', what: `not readable (${code})` };
    }
    finally {
        if (file !== undefined)
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(file);
    }
}


/***/ }),

/***/ 2397:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  createRunner: () => (/* binding */ createRunner)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: external "os"
var external_os_ = __webpack_require__(857);
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/utils.js
// We use any as a valid input type
/* eslint-disable @typescript-eslint/no-explicit-any */
/**
 * Sanitizes an input into a string so it can be passed into issueCommand safely
 * @param input input to sanitize into a string
 */
function toCommandValue(input) {
    if (input === null || input === undefined) {
        return '';
    }
    else if (typeof input === 'string' || input instanceof String) {
        return input;
    }
    return JSON.stringify(input);
}
/**
 *
 * @param annotationProperties
 * @returns The command properties to send with the actual annotation command
 * See IssueCommandProperties: https://github.com/actions/runner/blob/main/src/Runner.Worker/ActionCommandManager.cs#L646
 */
function toCommandProperties(annotationProperties) {
    if (!Object.keys(annotationProperties).length) {
        return {};
    }
    return {
        title: annotationProperties.title,
        file: annotationProperties.file,
        line: annotationProperties.startLine,
        endLine: annotationProperties.endLine,
        col: annotationProperties.startColumn,
        endColumn: annotationProperties.endColumn
    };
}
//# sourceMappingURL=utils.js.map
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/command.js


/**
 * Issues a command to the GitHub Actions runner
 *
 * @param command - The command name to issue
 * @param properties - Additional properties for the command (key-value pairs)
 * @param message - The message to include with the command
 * @remarks
 * This function outputs a specially formatted string to stdout that the Actions
 * runner interprets as a command. These commands can control workflow behavior,
 * set outputs, create annotations, mask values, and more.
 *
 * Command Format:
 *   ::name key=value,key=value::message
 *
 * @example
 * ```typescript
 * // Issue a warning annotation
 * issueCommand('warning', {}, 'This is a warning message');
 * // Output: ::warning::This is a warning message
 *
 * // Set an environment variable
 * issueCommand('set-env', { name: 'MY_VAR' }, 'some value');
 * // Output: ::set-env name=MY_VAR::some value
 *
 * // Add a secret mask
 * issueCommand('add-mask', {}, 'secretValue123');
 * // Output: ::add-mask::secretValue123
 * ```
 *
 * @internal
 * This is an internal utility function that powers the public API functions
 * such as setSecret, warning, error, and exportVariable.
 */
function issueCommand(command, properties, message) {
    const cmd = new Command(command, properties, message);
    process.stdout.write(cmd.toString() + external_os_.EOL);
}
function issue(name, message = '') {
    issueCommand(name, {}, message);
}
const CMD_STRING = '::';
class Command {
    constructor(command, properties, message) {
        if (!command) {
            command = 'missing.command';
        }
        this.command = command;
        this.properties = properties;
        this.message = message;
    }
    toString() {
        let cmdStr = CMD_STRING + this.command;
        if (this.properties && Object.keys(this.properties).length > 0) {
            cmdStr += ' ';
            let first = true;
            for (const key in this.properties) {
                if (this.properties.hasOwnProperty(key)) {
                    const val = this.properties[key];
                    if (val) {
                        if (first) {
                            first = false;
                        }
                        else {
                            cmdStr += ',';
                        }
                        cmdStr += `${key}=${escapeProperty(val)}`;
                    }
                }
            }
        }
        cmdStr += `${CMD_STRING}${escapeData(this.message)}`;
        return cmdStr;
    }
}
function escapeData(s) {
    return toCommandValue(s)
        .replace(/%/g, '%25')
        .replace(/\r/g, '%0D')
        .replace(/\n/g, '%0A');
}
function escapeProperty(s) {
    return toCommandValue(s)
        .replace(/%/g, '%25')
        .replace(/\r/g, '%0D')
        .replace(/\n/g, '%0A')
        .replace(/:/g, '%3A')
        .replace(/,/g, '%2C');
}
//# sourceMappingURL=command.js.map
// EXTERNAL MODULE: external "crypto"
var external_crypto_ = __webpack_require__(6982);
// EXTERNAL MODULE: external "fs"
var external_fs_ = __webpack_require__(9896);
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/file-command.js
// For internal use, subject to change.
// We use any as a valid input type
/* eslint-disable @typescript-eslint/no-explicit-any */




function issueFileCommand(command, message) {
    const filePath = process.env[`GITHUB_${command}`];
    if (!filePath) {
        throw new Error(`Unable to find environment variable for file command ${command}`);
    }
    if (!external_fs_.existsSync(filePath)) {
        throw new Error(`Missing file at path: ${filePath}`);
    }
    external_fs_.appendFileSync(filePath, `${toCommandValue(message)}${external_os_.EOL}`, {
        encoding: 'utf8'
    });
}
function prepareKeyValueMessage(key, value) {
    const delimiter = `ghadelimiter_${external_crypto_.randomUUID()}`;
    const convertedValue = toCommandValue(value);
    // These should realistically never happen, but just in case someone finds a
    // way to exploit uuid generation let's not allow keys or values that contain
    // the delimiter.
    if (key.includes(delimiter)) {
        throw new Error(`Unexpected input: name should not contain the delimiter "${delimiter}"`);
    }
    if (convertedValue.includes(delimiter)) {
        throw new Error(`Unexpected input: value should not contain the delimiter "${delimiter}"`);
    }
    return `${key}<<${delimiter}${external_os_.EOL}${convertedValue}${external_os_.EOL}${delimiter}`;
}
//# sourceMappingURL=file-command.js.map
// EXTERNAL MODULE: ./lib/http/mask.js
var mask = __webpack_require__(3514);
;// CONCATENATED MODULE: ./lib/github/log-line.js
/**
 * Text for the log in which the runner finds no command. It looks at each line by itself, ends lines at CR and LF
 * alike, passes over blanks before `::`, and finds `##[` anywhere in a line. Source: actions/runner,
 * `ActionCommand.TryParseV2` and `TryParse`.
 */
function withoutCommands(text) {
    return text
        .split(/\r\n|\r|\n/)
        .map((line) => line.replace(/^(\s*):(?=:)/u, '$1:\u00a0').replaceAll('##[', '#\u00a0#['))
        .join('\n');
}

// EXTERNAL MODULE: ./lib/github/command-file.js
var command_file = __webpack_require__(5669);
;// CONCATENATED MODULE: ./lib/github/runner.js


// The package's entry also loads an HTTP client, half of the time a whole run may take (see bench/README.md), and its
// summary loads what Node keeps for terminals; these are the parts that talk to the runner.





/**
 * The runner as the toolkit speaks to it: workflow commands and the files behind `GITHUB_ENV`, `GITHUB_OUTPUT` and
 * `GITHUB_STATE`. Source: GitHub's reference, "Workflow commands".
 */
function createRunner(env, write) {
    const outputs = new Map();
    const pathOf = (command) => {
        const path = env[`GITHUB_${command}`];
        if (path === undefined)
            throw new Error(`\`GITHUB_${command}\` is not set: this runs as a step of a GitHub Actions workflow`);
        return path;
    };
    const file = (command, name, value) => {
        pathOf(command);
        issueFileCommand(command, prepareKeyValueMessage(name, value));
    };
    return {
        mask: (secret) => (0,mask/* maskText */.g)(secret, (part) => issueCommand('add-mask', {}, part)),
        exportVariable: (name, value) => file('ENV', name, value),
        setOutput: (name, value) => {
            file('OUTPUT', name, value);
            outputs.set(name, value);
        },
        // what was kept before is not only overruled: a script could still read it there
        saveState: (values) => (0,command_file/* replaceFile */.y)(pathOf('STATE'), Object.entries(values)
            .map(([name, value]) => `${prepareKeyValueMessage(name, value)}${external_node_os_.EOL}`)
            .join('')),
        restoreOutputs: async (changed) => {
            for (const [name, value] of Object.entries(changed))
                outputs.set(name, value);
            (await __webpack_require__.e(/* import() */ 431).then(__webpack_require__.bind(__webpack_require__, 4431))).restoreOutputs(pathOf('OUTPUT'), outputs, prepareKeyValueMessage);
        },
        writeSummary: (markdown) => {
            const path = env['GITHUB_STEP_SUMMARY'];
            if (path !== undefined)
                appendSummary(path, markdown);
        },
        annotate: (level, title, message, at) => issueCommand(level, { title, ...(at?.file === undefined ? {} : { file: at.file, line: at.line ?? 1 }) }, message),
        log: (line) => write(`${withoutCommands(line)}\n`),
    };
}
/** The toolkit makes no summary where the runner has made none: nobody would read it. */
function appendSummary(path, markdown) {
    try {
        (0,external_node_fs_.accessSync)(path, external_node_fs_.constants.R_OK | external_node_fs_.constants.W_OK);
    }
    catch {
        throw new Error(`the summary file \`${path}\` cannot be read and written`);
    }
    (0,external_node_fs_.appendFileSync)(path, markdown);
}


/***/ }),

/***/ 7179:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  removeGuard: () => (/* binding */ removeGuard)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
;// CONCATENATED MODULE: ./lib/guard/forward-slashes.js
/** A path as git takes it on every system. */
function forwardSlashes(path) {
    return process.platform === 'win32' ? path.replaceAll('\\', '/') : path;
}

// EXTERNAL MODULE: ./lib/errors/gate-error.js
var gate_error = __webpack_require__(2031);
;// CONCATENATED MODULE: ./lib/guard/git-config-variables.js

/** The variables cannot be read: git itself stops at them, so nothing can be added. */
class GitConfigError extends gate_error/* GateError */.u {
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

;// CONCATENATED MODULE: ./lib/guard/git-config-parameters.js

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
            throw new GitConfigError(`\`${PARAMETERS_VARIABLE}\` is not what git writes there: git of this job does not work, and an earlier ` +
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

;// CONCATENATED MODULE: ./lib/guard/remove.js





const GUARD_FOLDER = /^grantgate-guard-[0-9a-f-]{36}$/;
/**
 * Takes a guard out of the job: deletes its files, and gives the variables to export, so that entries which others
 * added before or after stay. Silent when there is nothing to do; may run twice.
 */
function removeGuard(files, env) {
    const folders = files.filter((file) => GUARD_FOLDER.test((0,external_node_path_.basename)(file)));
    for (const folder of folders)
        (0,external_node_fs_.rmSync)(folder, { recursive: true, force: true });
    const hooks = folders.map((folder) => `${forwardSlashes(folder)}/hooks`);
    const names = folders.map((folder) => `hook.${(0,external_node_path_.basename)(folder)}.`);
    const isOurs = ([key, value]) => (/^core\.hookspath$/i.test(key) && hooks.includes(value)) || names.some((name) => key.startsWith(name));
    return {
        ...unlessUnreadable(() => removeEntries(env, isOurs)),
        ...unlessUnreadable(() => removeParameters(env, isOurs)),
    };
}
/**
 * Where git itself stops at the variables, nothing of a guard is left in them, and the job's other cleaning goes on.
 */
function unlessUnreadable(remove) {
    try {
        return remove();
    }
    catch (error) {
        if (error instanceof GitConfigError)
            return {};
        throw error;
    }
}


/***/ }),

/***/ 3514:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ maskText)
/* harmony export */ });
/* unused harmony export maskedParts */
/** Shorter texts are punctuation and ordinary words: masking them would hide them in the whole log of the job. */
const MIN_SECRET_CHARACTERS = 4;
/** A number in JSON that is shorter is a port, a year or a count. */
const MIN_NUMBER_CHARACTERS = 8;
/** Deepest JSON inside JSON that is looked into. */
const MAX_JSON_LEVELS = 8;
/** Brackets, quotes and separators of JSON, YAML and PEM-like texts; and lines of one character, such as `-----`. */
const STRUCTURE = /^(?:[{}[\](),:;"'\s]*|(.)\1*)$/u;
/**
 * Hides a secret in the log: the one way to do it. The log is masked line by line, so a text of several lines is never
 * given whole: the runner would mask each of its lines, also `{` and `}`. What is inside JSON is masked by itself and
 * as JSON writes it, because a later step may print either. https://github.com/actions/runner/pull/1521
 */
function maskText(secret, mask) {
    for (const part of maskedParts(secret))
        mask(part);
}
/** The lines that are masked for a secret; none holds a line break. */
function maskedParts(secret) {
    const parts = maskedTexts(secret, 0).flatMap(maskedLines);
    return [...new Set(parts.flatMap((part) => [part, asJson(part)]))];
}
function maskedLines(text) {
    const lines = text
        .split(/[\r\n]+/)
        .map((line) => line.trim())
        .filter((line) => line.length >= MIN_SECRET_CHARACTERS);
    // a secret of one line is a secret, whatever it consists of
    return /[\r\n]/.test(text.trim()) ? lines.filter((line) => !STRUCTURE.test(line)) : lines;
}
/** As it stands between the quotes of a JSON document. */
function asJson(text) {
    return JSON.stringify(text).slice(1, -1);
}
/** A text and, where it is JSON, the texts and the long numbers inside. */
function maskedTexts(text, depth) {
    if (depth >= MAX_JSON_LEVELS || !/^\s*[[{"]/.test(text))
        return [text];
    const inside = [];
    try {
        JSON.parse(text, (_name, value) => {
            if (typeof value === 'string')
                inside.push(...maskedTexts(value, depth + 1));
            return value;
        });
    }
    catch {
        return [text];
    }
    return [text, ...inside, ...numbersIn(text)];
}
/** Numbers as they are written, not as they are read. */
function numbersIn(text) {
    return [...text.matchAll(/"(?:[^"\\]|\\.)*"|-?\d[\d.eE+-]*/g)].flatMap(([token]) => token.startsWith('"') || token.length < MIN_NUMBER_CHARACTERS ? [] : [token]);
}


/***/ }),

/***/ 3355:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r4: () => (/* binding */ formatInstant)
/* harmony export */ });
/* unused harmony exports parseInstant, instantHint */
const SHAPE = /^(\d{4})-(\d{2})-(\d{2})T(\d{2}):(\d{2})(?::(\d{2})(?:\.(\d{1,9}))?)?(?:Z|([+-])(0\d|1[0-4]):([0-5]\d))$/;
/**
 * Reads an RFC 3339 date-time with its zone as milliseconds since 1970; seconds may be left out, and what is finer than
 * a millisecond is. `undefined` when the zone or the time is missing, or when the calendar has no such moment (30
 * February, 25:00).
 */
function parseInstant(text) {
    const match = SHAPE.exec(text);
    if (match === null)
        return undefined;
    const part = (group) => Number(match[group] ?? 0);
    const [hour, minute, second] = [part(4), part(5), part(6)];
    if (hour > 23 || minute > 59 || second > 59)
        return undefined;
    const local = new Date(Date.UTC(part(1), part(2) - 1, part(3), hour, minute, second, Number((match[7] ?? '').padEnd(3, '0').slice(0, 3))));
    // Date rolls 30 February over to March, and 0026 to 1926: a day that does not come back as written does not exist
    if (local.getUTCFullYear() !== part(1) || local.getUTCMonth() !== part(2) - 1 || local.getUTCDate() !== part(3))
        return undefined;
    const offset = (part(9) * 60 + part(10)) * 60_000;
    return local.getTime() - (match[8] === '-' ? -offset : offset);
}
/** Why a text is not a moment: what is wrong with it if it is written as one, otherwise what one looks like. */
function instantHint(text) {
    if (!SHAPE.test(text))
        return formHint(text);
    return parseInstant(`${text.slice(0, 10)}T00:00Z`) === undefined
        ? 'there is no such day'
        : 'there is no such time of day';
}
function formHint(text) {
    if (/^\d{4}-\d{2}-\d{2}$/.test(text))
        return `write the time and its zone, too: \`${text}T18:00:00Z\``;
    if (/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2})?$/.test(text))
        return `write the zone, too: \`${text}Z\` in UTC, \`${text}+01:00\` where clocks are an hour ahead of it`;
    const joined = text.replace(/^(\d{4}-\d{2}-\d{2}) +/, '$1T');
    return joined !== text && SHAPE.test(joined) ? `write \`${joined}\`` : 'for example `2026-11-28T18:00:00Z`';
}
/** Writes milliseconds since 1970 as `2026-11-28T18:00:00Z`, without fractions. */
function formatInstant(at) {
    return `${new Date(at).toISOString().slice(0, 19)}Z`;
}


/***/ }),

/***/ 1342:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  endLine: () => (/* binding */ endLine),
  writeEnds: () => (/* binding */ writeEnds)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/policy/instant.js
var instant = __webpack_require__(3355);
;// CONCATENATED MODULE: ./lib/report/safe-line.js
const MAX_SAFE_LINE_CHARACTERS = 200;
/**
 * Text from outside as one line that can do nothing wherever it is printed: no line break, no terminal escape, no
 * invisible or direction-changing character, no workflow command. Cut when it is long.
 */
function safeLine(value, longest = MAX_SAFE_LINE_CHARACTERS) {
    const line = value
        .toWellFormed()
        .replaceAll(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]+/gu, ' ')
        // the runner obeys `::command::` at the start of a line and `##[command]` anywhere in it
        .replaceAll('##[', '#\u00a0#[')
        .replace(/^(\s*):(?=:)/, '$1:\u00a0')
        .trim();
    return line.length > longest ? `${line.slice(0, longest - 1).replace(/[\u{d800}-\u{dbff}]$/u, '')}…` : line;
}
/** A name from outside inside a sentence: in backticks, so it cannot have any itself. */
function quote(value, longest = MAX_SAFE_LINE_CHARACTERS) {
    const line = safeLine(value.replaceAll('`', "'"), longest);
    return line === '' ? '(empty)' : `\`${line}\``;
}

// EXTERNAL MODULE: ./lib/policy/stored-json.js
var stored_json = __webpack_require__(9994);
// EXTERNAL MODULE: ./lib/session/command-data.js
var command_data = __webpack_require__(7970);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: ./lib/github/regular-file.js
var regular_file = __webpack_require__(9294);
;// CONCATENATED MODULE: ./lib/session/record-file.js




/** What later steps are told about the record: where it is, and what it was when the gate wrote it. */
function recordOutputs({ path, sha256 }) {
    return { record: path, 'record-digest': `sha256:${sha256}` };
}
/**
 * The same for the log of the step. Whoever can write to the step's files can have later steps told another digest;
 * this line stays, so that what was attested or uploaded can be compared with it.
 */
function recordLine({ sha256 }) {
    return (`the audit record of this step is sha256:${sha256}; what is uploaded or attested as its record must have this ` +
        'digest');
}
/** Longest record that is read. */
const MAX_RECORD_BYTES = 16 * 1024 * 1024;
/** Makes a folder for this step outside the workspace, readable by its owner only, and writes the record into it. */
function newRecord(temp, text) {
    const folder = (0,external_node_path_.join)(temp, `grantgate-${(0,external_node_crypto_.randomUUID)()}`);
    (0,external_node_fs_.mkdirSync)(folder, { mode: 0o700 });
    const path = (0,external_node_path_.join)(folder, 'record.jsonl');
    (0,external_node_fs_.writeFileSync)(path, text, { mode: 0o600, flag: 'wx' });
    return recordSeal(path, text);
}
/** The record as it is to be, in a folder that nobody knew, and the other one gone. */
function replaceRecord(seal, temp, text) {
    const fresh = newRecord(temp, text);
    try {
        rmSync(dirname(seal.path), { recursive: true, force: true });
    }
    catch {
        // no output and no state names it any longer
    }
    return fresh;
}
/** Adds what the gate has to say, to a record that it wrote whole. */
function extendRecord(seal, before, text) {
    appendRecord(seal.path, text);
    return { ...recordSeal(seal.path, `${before}${text}`), key: seal.key };
}
/** Appends lines to the record. @throws Error when our file is gone */
function appendRecord(path, text) {
    const found = (0,regular_file/* appendRegular */.T)(path, text);
    if (found !== undefined)
        throw new Error(`the record cannot be written to: it is ${found.kind === 'other' ? found.what : 'gone'}`);
}
/** Reads the record for what it says, never for what is to be done. */
function readRecord({ path, size, sha256 }) {
    const found = (0,regular_file/* readRegular */.V)(path, MAX_RECORD_BYTES);
    if (found.kind !== 'file')
        return { problem: found.kind === 'absent' ? 'gone' : `what stands in its place is ${found.what}`, added: [] };
    const isOurs = found.bytes.length >= size && sha256Of(found.bytes.subarray(0, size)) === sha256;
    if (!isOurs)
        return { problem: 'what the gate wrote into it was changed', added: [] };
    return {
        problem: undefined,
        added: found.bytes
            .subarray(size)
            .toString('utf8')
            .split('\n')
            .filter((line) => line !== ''),
    };
}
/** A line of the record that only a step with the key can have written. */
function sealedLine(line, key) {
    return `${JSON.stringify({ ...line, seal: macOf(line, key) })}\n`;
}
/** Whether a line was written with the key. */
function isSealed({ seal, ...line }, key) {
    return seal === macOf(line, key);
}
function macOf(line, key) {
    return (0,external_node_crypto_.createHmac)('sha256', key).update(JSON.stringify(line)).digest('hex');
}
function recordSeal(path, text) {
    const bytes = Buffer.from(text);
    return { path, size: bytes.length, sha256: sha256Of(bytes), key: (0,external_node_crypto_.randomBytes)(16).toString('hex') };
}
function sha256Of(bytes) {
    return (0,external_node_crypto_.createHash)('sha256').update(bytes).digest('hex');
}

// EXTERNAL MODULE: ./lib/session/revoke-all.js + 12 modules
var revoke_all = __webpack_require__(5842);
;// CONCATENATED MODULE: ./lib/session/end-lines.js







/** Longest of what others wrote that is repeated. */
const MAX_REPEATED_CHARACTERS = 600;
/** The line of an end, for the record. */
function endLine({ credential: { name, provider, target, expires }, outcome: { kind, ...more } }, line, now) {
    return { schema: 1, kind, time: (0,instant/* formatInstant */.r4)(now), ...line, name, provider, target, expires, ...more };
}
/**
 * Puts the end on record, once everything is over that could be ended. What the record says by then is told to people
 * and decides nothing. Gives whether the record was as the gate had left it.
 */
function writeEnds(ended, state, effects) {
    const { record } = state;
    const found = record === undefined ? { problem: undefined, added: [] } : readRecord(record);
    const { isChanged, told, renewed, refused } = readAdded(found.added, state);
    // many an SDK keeps to itself why it got nothing
    for (const [name, why] of refused)
        effects.write('::warning title=A credential was not ' +
            `renewed::${(0,command_data/* commandData */.w)(`${name}: ${safeLine(why, MAX_REPEATED_CHARACTERS)}`)}\n`);
    const lines = ended.flatMap((one) => {
        if (told.get(one.credential.name) === one.outcome.kind && !('failed' in one.outcome))
            return [];
        const end = (0,revoke_all/* isCalled */.AP)(one.credential) ? one : lateEnd(one.credential, renewed);
        if (!('failed' in end.outcome))
            (0,revoke_all/* tell */.qz)(end, state, effects.write);
        return [endLine(end, state.line, effects.now())];
    });
    if (record === undefined)
        return true;
    const text = lines.map((line) => sealedLine(line, record.key)).join('');
    const problem = found.problem ?? (isChanged ? 'lines were added to it that neither the gate nor a renewal wrote' : undefined);
    if (problem === undefined) {
        if (text !== '')
            appendRecord(record.path, text);
        return true;
    }
    const place = writeElsewhere(record, text);
    const where = place === undefined ? '' : `; what became of the credentials is in ${place}`;
    const message = `${record.path}: ${problem}. Steps of a job can write to its files: what this file says of credentials is not ` +
        `what was done; the log of this step is${where}`;
    effects.write(`::${problem === 'gone' ? 'warning' : 'error'} title=The audit record was changed::${(0,command_data/* commandData */.w)(message)}\n`);
    return problem === 'gone';
}
/** The same, of one that renewed itself: it ends when the last one does that is known of. */
function lateEnd(credential, renewed) {
    const last = { ...credential, expires: renewed.get(credential.name) ?? credential.expires };
    return { credential: last, outcome: (0,revoke_all/* endsByItself */.Rw)(last) };
}
/** A record that was changed is left as evidence. */
function writeElsewhere({ path }, text) {
    if (text === '')
        return undefined;
    try {
        return newRecord((0,external_node_path_.dirname)((0,external_node_path_.dirname)(path)), text).path;
    }
    catch {
        return undefined;
    }
}
function readAdded(added, { credentials, record }) {
    const renewing = new Set(credentials.flatMap(({ name, renews }) => (renews === true ? [name] : [])));
    const [told, renewed, refused] = [new Map(), new Map(), new Map()];
    let isChanged = false;
    for (const line of added) {
        const entry = (0,stored_json/* objectIn */.D7)(line);
        const { kind, name, expires, note, failed } = entry ?? {};
        if (entry !== undefined && isSealed(entry, record?.key ?? ''))
            told.set(String(name), failed === true ? undefined : kind);
        else if (typeof name !== 'string' ||
            !renewing.has(name) ||
            (kind !== 'credential-renewed' && kind !== 'renewal-refused'))
            isChanged = true;
        else if (kind === 'renewal-refused')
            refused.set(name, String(note));
        else {
            refused.delete(name);
            if (typeof expires === 'string' && /^[\dTZ:.-]{20,30}$/.test(expires))
                renewed.set(name, expires);
        }
    }
    return { isChanged, told, renewed, refused };
}


/***/ })

};
