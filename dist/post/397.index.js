export const id = 397;
export const ids = [397];
export const modules = {

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


/***/ })

};
