export const id = 72;
export const ids = [72];
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

/***/ 8072:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runSession: () => (/* binding */ runSession)
});

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
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/summary.js
var __awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};


const { access, appendFile, writeFile } = external_fs_.promises;
const SUMMARY_ENV_VAR = 'GITHUB_STEP_SUMMARY';
const SUMMARY_DOCS_URL = 'https://docs.github.com/actions/using-workflows/workflow-commands-for-github-actions#adding-a-job-summary';
class Summary {
    constructor() {
        this._buffer = '';
    }
    /**
     * Finds the summary file path from the environment, rejects if env var is not found or file does not exist
     * Also checks r/w permissions.
     *
     * @returns step summary file path
     */
    filePath() {
        return __awaiter(this, void 0, void 0, function* () {
            if (this._filePath) {
                return this._filePath;
            }
            const pathFromEnv = process.env[SUMMARY_ENV_VAR];
            if (!pathFromEnv) {
                throw new Error(`Unable to find environment variable for $${SUMMARY_ENV_VAR}. Check if your runtime environment supports job summaries.`);
            }
            try {
                yield access(pathFromEnv, external_fs_.constants.R_OK | external_fs_.constants.W_OK);
            }
            catch (_a) {
                throw new Error(`Unable to access summary file: '${pathFromEnv}'. Check if the file has correct read/write permissions.`);
            }
            this._filePath = pathFromEnv;
            return this._filePath;
        });
    }
    /**
     * Wraps content in an HTML tag, adding any HTML attributes
     *
     * @param {string} tag HTML tag to wrap
     * @param {string | null} content content within the tag
     * @param {[attribute: string]: string} attrs key-value list of HTML attributes to add
     *
     * @returns {string} content wrapped in HTML element
     */
    wrap(tag, content, attrs = {}) {
        const htmlAttrs = Object.entries(attrs)
            .map(([key, value]) => ` ${key}="${value}"`)
            .join('');
        if (!content) {
            return `<${tag}${htmlAttrs}>`;
        }
        return `<${tag}${htmlAttrs}>${content}</${tag}>`;
    }
    /**
     * Writes text in the buffer to the summary buffer file and empties buffer. Will append by default.
     *
     * @param {SummaryWriteOptions} [options] (optional) options for write operation
     *
     * @returns {Promise<Summary>} summary instance
     */
    write(options) {
        return __awaiter(this, void 0, void 0, function* () {
            const overwrite = !!(options === null || options === void 0 ? void 0 : options.overwrite);
            const filePath = yield this.filePath();
            const writeFunc = overwrite ? writeFile : appendFile;
            yield writeFunc(filePath, this._buffer, { encoding: 'utf8' });
            return this.emptyBuffer();
        });
    }
    /**
     * Clears the summary buffer and wipes the summary file
     *
     * @returns {Summary} summary instance
     */
    clear() {
        return __awaiter(this, void 0, void 0, function* () {
            return this.emptyBuffer().write({ overwrite: true });
        });
    }
    /**
     * Returns the current summary buffer as a string
     *
     * @returns {string} string of summary buffer
     */
    stringify() {
        return this._buffer;
    }
    /**
     * If the summary buffer is empty
     *
     * @returns {boolen} true if the buffer is empty
     */
    isEmptyBuffer() {
        return this._buffer.length === 0;
    }
    /**
     * Resets the summary buffer without writing to summary file
     *
     * @returns {Summary} summary instance
     */
    emptyBuffer() {
        this._buffer = '';
        return this;
    }
    /**
     * Adds raw text to the summary buffer
     *
     * @param {string} text content to add
     * @param {boolean} [addEOL=false] (optional) append an EOL to the raw text (default: false)
     *
     * @returns {Summary} summary instance
     */
    addRaw(text, addEOL = false) {
        this._buffer += text;
        return addEOL ? this.addEOL() : this;
    }
    /**
     * Adds the operating system-specific end-of-line marker to the buffer
     *
     * @returns {Summary} summary instance
     */
    addEOL() {
        return this.addRaw(external_os_.EOL);
    }
    /**
     * Adds an HTML codeblock to the summary buffer
     *
     * @param {string} code content to render within fenced code block
     * @param {string} lang (optional) language to syntax highlight code
     *
     * @returns {Summary} summary instance
     */
    addCodeBlock(code, lang) {
        const attrs = Object.assign({}, (lang && { lang }));
        const element = this.wrap('pre', this.wrap('code', code), attrs);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML list to the summary buffer
     *
     * @param {string[]} items list of items to render
     * @param {boolean} [ordered=false] (optional) if the rendered list should be ordered or not (default: false)
     *
     * @returns {Summary} summary instance
     */
    addList(items, ordered = false) {
        const tag = ordered ? 'ol' : 'ul';
        const listItems = items.map(item => this.wrap('li', item)).join('');
        const element = this.wrap(tag, listItems);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML table to the summary buffer
     *
     * @param {SummaryTableCell[]} rows table rows
     *
     * @returns {Summary} summary instance
     */
    addTable(rows) {
        const tableBody = rows
            .map(row => {
            const cells = row
                .map(cell => {
                if (typeof cell === 'string') {
                    return this.wrap('td', cell);
                }
                const { header, data, colspan, rowspan } = cell;
                const tag = header ? 'th' : 'td';
                const attrs = Object.assign(Object.assign({}, (colspan && { colspan })), (rowspan && { rowspan }));
                return this.wrap(tag, data, attrs);
            })
                .join('');
            return this.wrap('tr', cells);
        })
            .join('');
        const element = this.wrap('table', tableBody);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds a collapsable HTML details element to the summary buffer
     *
     * @param {string} label text for the closed state
     * @param {string} content collapsable content
     *
     * @returns {Summary} summary instance
     */
    addDetails(label, content) {
        const element = this.wrap('details', this.wrap('summary', label) + content);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML image tag to the summary buffer
     *
     * @param {string} src path to the image you to embed
     * @param {string} alt text description of the image
     * @param {SummaryImageOptions} options (optional) addition image attributes
     *
     * @returns {Summary} summary instance
     */
    addImage(src, alt, options) {
        const { width, height } = options || {};
        const attrs = Object.assign(Object.assign({}, (width && { width })), (height && { height }));
        const element = this.wrap('img', null, Object.assign({ src, alt }, attrs));
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML section heading element
     *
     * @param {string} text heading text
     * @param {number | string} [level=1] (optional) the heading level, default: 1
     *
     * @returns {Summary} summary instance
     */
    addHeading(text, level) {
        const tag = `h${level}`;
        const allowedTag = ['h1', 'h2', 'h3', 'h4', 'h5', 'h6'].includes(tag)
            ? tag
            : 'h1';
        const element = this.wrap(allowedTag, text);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML thematic break (<hr>) to the summary buffer
     *
     * @returns {Summary} summary instance
     */
    addSeparator() {
        const element = this.wrap('hr', null);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML line break (<br>) to the summary buffer
     *
     * @returns {Summary} summary instance
     */
    addBreak() {
        const element = this.wrap('br', null);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML blockquote to the summary buffer
     *
     * @param {string} text quote text
     * @param {string} cite (optional) citation url
     *
     * @returns {Summary} summary instance
     */
    addQuote(text, cite) {
        const attrs = Object.assign({}, (cite && { cite }));
        const element = this.wrap('blockquote', text, attrs);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML anchor tag to the summary buffer
     *
     * @param {string} text link text/content
     * @param {string} href hyperlink
     *
     * @returns {Summary} summary instance
     */
    addLink(text, href) {
        const element = this.wrap('a', text, { href });
        return this.addRaw(element).addEOL();
    }
}
const _summary = new Summary();
/**
 * @deprecated use `core.summary`
 */
const markdownSummary = (/* unused pure expression or super */ null && (_summary));
const summary = _summary;
//# sourceMappingURL=summary.js.map
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

// The package's entry also loads an HTTP client, half of the time a whole run may take (see bench/README.md); these are
// the parts that talk to the runner.






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
        writeSummary: async (markdown) => {
            if (env['GITHUB_STEP_SUMMARY'] === undefined)
                return;
            await summary.addRaw(markdown).write();
        },
        annotate: (level, title, message, at) => issueCommand(level, { title, ...(at?.file === undefined ? {} : { file: at.file, line: at.line ?? 1 }) }, message),
        log: (line) => write(`${withoutCommands(line)}\n`),
    };
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/errors/gate-error.js
var gate_error = __webpack_require__(2031);
// EXTERNAL MODULE: ./lib/policy/credential/words.js + 2 modules
var words = __webpack_require__(8891);
;// CONCATENATED MODULE: ./lib/session/outputs.js
/** Every output of `session/action.yml`, and what it holds. The contract test ties this list to both action files. */
const OUTPUTS = {
    decision: '`allow` or `deny`.',
    reason: 'Id of the reason for a refusal; empty when allowed.',
    summary: 'One plain sentence.',
    grant: 'Id of the grant that decided, or that came closest.',
    role: 'Role of that grant.',
    principal: 'Login of the person or app behind the run.',
    expires: 'When the grant ends, RFC 3339.',
    result: 'The whole decision as JSON.',
    record: 'Path of the audit record, JSON Lines; outside the workspace.',
    'record-digest': 'Digest of the record as the gate wrote it, `sha256:…`; it is what `attest` attests.',
    'aws-access-key-id': 'With `export: outputs`: access key id of the AWS session.',
    'aws-secret-access-key': 'With `export: outputs`: secret access key of the AWS session.',
    'aws-session-token': 'With `export: outputs`: session token of the AWS session.',
    'aws-account-id': 'With `export: outputs`: account of the AWS role.',
    'aws-expiration': 'With `export: outputs`: when the AWS session ends.',
    'gcp-access-token': 'With `export: outputs`: access token of Google Cloud.',
    'gcp-expiration': 'With `export: outputs`: when the access token of Google Cloud ends.',
    'gcp-id-token': 'With `export: outputs`: ID token of the service account of Google Cloud.',
    'gcp-project': 'With `export: outputs`: project of Google Cloud.',
    'github-token': 'With `export: outputs`: token of the GitHub App.',
    'github-app-slug': 'With `export: outputs`: slug of the GitHub App.',
    'github-installation-id': 'With `export: outputs`: installation of the GitHub App.',
    'github-expiration': 'With `export: outputs`: when the token of the GitHub App ends, unless it is revoked earlier.',
    'azure-access-token': 'With `export: outputs`: access token of Azure.',
    'azure-expiration': 'With `export: outputs`: when the access token of Azure ends.',
    'azure-client-id': 'With `export: outputs`: client id of the Azure identity.',
    'azure-tenant-id': 'With `export: outputs`: tenant of the Azure identity.',
    'azure-subscription-id': 'With `export: outputs`: subscription of Azure, when the policy names one.',
    secrets: 'With `export: outputs`: secrets that were read, as JSON, under the names that the policy gives them.',
};

;// CONCATENATED MODULE: ./lib/session/export.js


const NO_HANDOVER = { variables: [], handOver: () => undefined };
/**
 * Prepares what the job gets of credentials.
 *
 * INVARIANT: masked before anything else is done with it.
 * @throws Error when two credentials would set the same variable or output
 */
function prepareHandover(credentials, mode, runner) {
    for (const credential of credentials)
        for (const name of credential.secret)
            runner.mask(credential.variables[name] ?? '');
    if (mode === 'none')
        return NO_HANDOVER;
    const handed = new Map();
    for (const credential of credentials) {
        for (const [name, value] of Object.entries(mode === 'outputs' ? credential.outputs : credential.variables)) {
            // Windows does not tell cases apart, nor do outputs
            const other = [...handed].find(([taken, { value: given }]) => (0,words/* foldedVariable */.zQ)(taken) === (0,words/* foldedVariable */.zQ)(name) && given !== value)?.[1];
            if (other !== undefined) {
                throw new Error(`the credentials \`${other.by}\` and \`${credential.name}\` would both set \`${name}\`: name one of them with the input \`credentials\``);
            }
            handed.set(name, { by: credential.name, value });
        }
    }
    const hand = mode === 'outputs' ? runner.setOutput : runner.exportVariable;
    return {
        variables: mode === 'outputs' ? [] : [...handed.keys()],
        handOver: () => {
            for (const [name, { value }] of handed)
                hand(name, value);
            if (mode === 'outputs')
                handSecrets(handed, runner);
        },
    };
}
/** A composite action can name no output that the policy makes up: those go out together as well. */
function handSecrets(handed, runner) {
    const others = [...handed].flatMap(([name, { value }]) => (name in OUTPUTS ? [] : [[name, value]]));
    if (others.length === 0)
        return;
    // a text of several lines is one line there
    for (const [, value] of others)
        runner.mask(JSON.stringify(value).slice(1, -1));
    runner.setOutput('secrets', JSON.stringify(Object.fromEntries(others)));
}
/** Warns of variables that an earlier step set and that lead tools past the keys. */
function misleadingNotes(credentials, mode, env) {
    if (mode !== 'env' && mode !== 'profile')
        return [];
    return credentials.flatMap(({ name, misleading = [] }) => {
        const set = misleading.filter((variable) => (env[variable] ?? '') !== '');
        return set.length === 0
            ? []
            : [
                `An earlier step set ${set.map((variable) => `\`${variable}\``).join(', ')}: later steps may not use the credential \`${name}\` because of it.`,
            ];
    });
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
;// CONCATENATED MODULE: ./lib/session/job-credentials.js


/** Makes of credentials what a job can use: variables, with the paths of files in the folder. */
function jobCredentials(entries, folder) {
    const placed = entries.map(({ credential }) => place(credential, folder));
    const files = joinedFiles(placed.flatMap((entry) => entry.files));
    return {
        credentials: yielded(placed.map((entry) => entry.credential)),
        folder: files.length === 0 ? undefined : folder,
        notes: entries.flatMap(({ credential }) => credential.notes ?? []),
        write: () => writeFiles(folder, files),
    };
}
/** Where several set a variable that they would rather not fight over, nobody sets it. */
function yielded(credentials) {
    const values = (name) => new Set(credentials.flatMap(({ variables }) => (Object.hasOwn(variables, name) ? [variables[name]] : []))).size;
    return credentials.map((credential) => {
        const given = (credential.yielding ?? []).filter((name) => values(name) > 1);
        return given.length === 0
            ? credential
            : {
                ...credential,
                variables: Object.fromEntries(Object.entries(credential.variables).filter(([name]) => !given.includes(name))),
            };
    });
}
/** Files of several credentials that share one. */
function joinedFiles(files) {
    const texts = new Map();
    for (const { path, text } of files)
        texts.set(path, `${texts.get(path) ?? ''}${text}`);
    return [...texts].map(([path, text]) => ({ path, text }));
}
function place(credential, folder) {
    const pathOf = (name) => (0,external_node_path_.join)(folder, `${credential.name}-${name}`);
    const files = (credential.files ?? []).map(({ name, text, variables, shared }) => ({
        path: shared === true ? (0,external_node_path_.join)(folder, name) : pathOf(name),
        text: typeof text === 'string' ? text : text(pathOf),
        variables,
    }));
    const paths = Object.fromEntries(files.flatMap(({ path, variables }) => variables.map((variable) => [variable, path])));
    return { credential: { ...credential, variables: { ...credential.variables, ...paths } }, files };
}
function writeFiles(folder, files) {
    if (files.length === 0)
        return;
    (0,external_node_fs_.mkdirSync)(folder, { mode: 0o700, recursive: true });
    for (const { path, text } of files)
        (0,external_node_fs_.writeFileSync)(path, text, { mode: 0o600, flag: 'wx' });
}

// EXTERNAL MODULE: ./lib/session/issue.js
var session_issue = __webpack_require__(3459);
// EXTERNAL MODULE: ./lib/session/renewal/command-line.js
var command_line = __webpack_require__(5121);
// EXTERNAL MODULE: ./lib/session/state.js
var session_state = __webpack_require__(4533);
;// CONCATENATED MODULE: ./lib/session/hand-out.js








/** Issues the credentials and, while the cloud answers, sets the guard; a fault leaves the job with neither. */
async function handOut(judgement, session, effects, runner) {
    let issued = { entries: [], fault: undefined };
    let guarding;
    const setGuardOnce = async () => (guarding ??= guardFor(judgement, session, effects));
    const folder = (0,external_node_path_.join)(session.facts.context.temp, `grantgate-credentials-${(0,external_node_crypto_.randomUUID)()}`);
    // what was issued is on record, even where it is not handed over
    const credentials = () => issued.entries.map(({ credential }) => credential);
    try {
        const surroundings = { now: judgement.now, runner, folder, setGuardOnce };
        issued = await issueFor(judgement, session, issueEffects(effects, session, surroundings), runner.mask);
        if (issued.fault !== undefined)
            throw issued.fault;
        const guard = await setGuardOnce();
        const given = await givenFor(issued.entries, { judgement, session, folder }, effects.env, runner);
        return { ...given, credentials: credentials(), guard, fault: undefined };
    }
    catch (error) {
        // the job ends here: it needs no guard, and must not keep half of one
        const guard = await guarding?.catch(() => undefined);
        if (guard !== undefined)
            (await __webpack_require__.e(/* import() */ 120).then(__webpack_require__.bind(__webpack_require__, 120))).removeGuard(guard.files, effects.env);
        return { ...NOTHING_GIVEN, credentials: credentials(), guard: undefined, fault: explainIssueFault(error) };
    }
}
async function issueFor(judgement, session, effects, mask) {
    if (!mayIssue(judgement, session) || judgement.policy?.ok !== true)
        return { entries: [], fault: undefined };
    const { decision, policy, grants } = judgement;
    const allowed = { decision, policy: policy.value, grants };
    return await (0,session_issue/* issueCredentials */.Yy)(allowed, session, effects, mask);
}
const NOTHING_GIVEN = {
    notes: [],
    handover: NO_HANDOVER,
    jobCredentials: [],
    folder: undefined,
    writeFiles: () => undefined,
};
async function givenFor(entries, ground, env, runner) {
    const { guarded, export: asked } = ground.session.facts.inputs;
    // a profile is gone with the script
    const mode = asked === 'profile' && guarded !== undefined ? 'none' : asked;
    const forJob = jobCredentials(entries, ground.folder);
    const writeFiles = await filesWriter(forJob, entries, ground);
    const notes = [...forJob.notes, ...misleadingNotes(forJob.credentials, mode, env)];
    return {
        notes,
        handover: prepareHandover(forJob.credentials, mode, runner),
        jobCredentials: forJob.credentials,
        folder: forJob.folder,
        writeFiles,
    };
}
/** Writes the files of the credentials, and what renewals need where anything renews itself. */
async function filesWriter(forJob, entries, { judgement, session, folder }) {
    const renewing = entries.filter(({ credential }) => credential.renews === true);
    if (renewing.length === 0)
        return forJob.write;
    const { writeRenewalRequest } = await __webpack_require__.e(/* import() */ 860).then(__webpack_require__.bind(__webpack_require__, 3860));
    return (record) => {
        forJob.write();
        writeRenewalRequest(folder, judgement, session, renewing, record);
    };
}
function issueEffects(effects, { facts: { inputs, context } }, { now, runner, folder, setGuardOnce }) {
    const early = [];
    return {
        ...effects,
        now,
        meanwhile: () => void setGuardOnce().catch(() => undefined),
        issued: (credential) => {
            early.push(credential);
            // should the job be cancelled before all is reported, post finds what there is to revoke
            if (credential.revocation !== undefined)
                runner.saveState((0,session_state/* writeState */.Jq)((0,session_state/* unreported */.B8)((0,session_state/* savedCredentials */.YU)(early, { isWatched: inputs.guarded !== undefined, isEarly: true }), { inputs, context }, (0,session_state/* proxiesOf */._j)(effects.env))));
        },
        ...(inputs.export === 'profile'
            ? { command: (name) => (0,command_line/* renewalCommand */.u)({ node: effects.nodePath, script: effects.script }, folder, name) }
            : {}),
    };
}
async function guardFor(judgement, session, effects) {
    if (!needsGuard(judgement, session))
        return undefined;
    const { setGuard } = await __webpack_require__.e(/* import() */ 401).then(__webpack_require__.bind(__webpack_require__, 401));
    return setGuard(judgement, session, effects);
}
/** Only where a run is allowed, and where the workflow or the policy asks for it. */
function needsGuard({ decision, policy }, { facts: { inputs } }) {
    return (decision.decision === 'allow' &&
        inputs.mode === 'enforce' &&
        (inputs.guard === 'enforce' || (policy?.ok === true && policy.value.guard === 'enforce')));
}
/** INVARIANT: only an allow, only in `enforce` mode: an audit never issues anything. */
function mayIssue(judgement, session) {
    return (judgement.decision.decision === 'allow' &&
        session.facts.inputs.mode === 'enforce' &&
        session.facts.inputs.credentials.length > 0);
}
function explainIssueFault(error) {
    const { message, hint } = (0,gate_error/* faultIn */._)(error);
    return {
        title: 'The credentials could not be issued',
        message: `${message}${hint === undefined ? '' : `\n${hint}`}`,
    };
}

// EXTERNAL MODULE: ./lib/session/judge.js + 38 modules
var judge = __webpack_require__(9106);
// EXTERNAL MODULE: ./lib/session/prepare.js
var prepare = __webpack_require__(2551);
// EXTERNAL MODULE: ./lib/github/fact-error.js
var fact_error = __webpack_require__(2774);
// EXTERNAL MODULE: ./lib/policy/decision.js
var policy_decision = __webpack_require__(5022);
// EXTERNAL MODULE: ./lib/session/refusal.js
var refusal = __webpack_require__(1616);
;// CONCATENATED MODULE: ./lib/session/spend-use.js



/**
 * Takes one use of a grant that may be used so many times, before anything is issued. An audit takes none.
 * A use that cannot be recorded is a refusal.
 */
async function spendUse(judgement, session) {
    const { decision, files, maxUses: most, spent } = judgement;
    if (decision.decision !== 'allow' ||
        session.facts.inputs.mode === 'audit' ||
        files === undefined ||
        most === undefined)
        return judgement;
    const deny = (check) => ({ ...judgement, decision: (0,refusal/* refusalAfter */.z)(decision, check) });
    try {
        const { recordUse } = await Promise.all(/* import() */[__webpack_require__.e(413), __webpack_require__.e(767)]).then(__webpack_require__.bind(__webpack_require__, 767));
        const { server, inputs } = session.facts;
        const { grant } = decision;
        const where = { server, token: inputs.token, send: session.transport.send, repository: judgement.home };
        const use = await recordUse({ ...where, grant, commit: files.commit, spent, most });
        return use === undefined ? deny((0,policy_decision/* failure */.V)('uses-exhausted', { most, spent: most })) : judgement;
    }
    catch (error) {
        return deny((0,policy_decision/* failure */.V)('undecidable', { kind: 'use', fault: (0,fact_error/* faultOf */.Kl)(error) }));
    }
}

;// CONCATENATED MODULE: ./lib/session/session.js






/** Longest time for what the end of the job can try again. */
const EARLY_REVOKE_MS = 5_000;
/**
 * Decides, issues what the grant gives, reports, and runs the guarded script if there is one. Gives the exit code of
 * the step.
 */
async function runSession(session, effects, write) {
    const runner = createRunner(effects.env, write);
    void session.pending.token.then(runner.mask, () => undefined);
    // a script that cannot be started is told before anything is spent or issued
    const script = session.facts.inputs.guarded === undefined
        ? undefined
        : (await __webpack_require__.e(/* import() */ 803).then(__webpack_require__.bind(__webpack_require__, 7803))).prepareStep(session.facts.inputs.guarded, effects);
    const preparation = (0,prepare/* prepareExchange */.T)(session, effects, runner.mask);
    const judgement = await spendUse(await (0,judge/* judge */.S)(session, preparation), session);
    const outcome = await handOut(judgement, session, { ...effects, offer: preparation.offer }, runner);
    const { credentials, fault, folder, guard } = outcome;
    const end = { ...effects, now: judgement.now, write };
    const idle = fault === undefined ? revokeIdle(credentials, session, end) : undefined;
    const ending = { proxy: (0,session_state/* proxiesOf */._j)(effects.env), isWatched: script !== undefined && fault === undefined };
    const { code, state, text } = await reportSession(judgement, outcome, { session, runner, ending, end });
    let reported = { credentials, state, text, runner, isWatched: ending.isWatched };
    await passOn(outcome, reported, { session, end, isScript: script !== undefined });
    if (idle !== undefined)
        reported = (await __webpack_require__.e(/* import() */ 981).then(__webpack_require__.bind(__webpack_require__, 2981))).putDown(await idle, reported, end);
    if (script === undefined || code !== 0)
        return code;
    const endScript = async () => await (await __webpack_require__.e(/* import() */ 981).then(__webpack_require__.bind(__webpack_require__, 2981))).endAfterScript(reported, session.facts.context.temp, end);
    return script({
        credentials: outcome.jobCredentials,
        folder,
        variables: guard?.variables ?? {},
        write,
        end: endScript,
        isStrict: state.strict === true,
    });
}
/** Tells people and later steps what came of it. */
async function reportSession(judgement, { credentials, handover, guard, folder, notes, fault }, { session, runner, ending, end }) {
    const { conclude } = await Promise.all(/* import() */[__webpack_require__.e(706), __webpack_require__.e(410)]).then(__webpack_require__.bind(__webpack_require__, 29));
    const conclusion = { judgement, credentials, variables: handover.variables, folder, notes, fault };
    try {
        return await conclude({ ...conclusion, files: guard?.files ?? [] }, session, runner, ending);
    }
    catch (error) {
        // what nobody was told of is not left alive
        const { revokeAll, tell } = await __webpack_require__.e(/* import() */ 494).then(__webpack_require__.bind(__webpack_require__, 4494));
        const terms = (0,session_state/* unreported */.B8)([], session.facts, ending.proxy);
        await revokeAll((0,session_state/* endsOf */.oI)(credentials), terms, end, (one) => tell(one, terms, end.write));
        throw error;
    }
}
/**
 * Hands everything over; with a fault, it ends everything instead.
 *
 * INVARIANT: last of all, when the record and what post needs are written: a fault before leaves nothing behind that
 * nobody clears.
 */
async function passOn({ guard, fault, writeFiles, handover }, reported, { session, end, isScript }) {
    try {
        for (const [name, value] of Object.entries(guard?.variables ?? {}))
            reported.runner.exportVariable(name, value);
        if (fault !== undefined)
            await (await __webpack_require__.e(/* import() */ 981).then(__webpack_require__.bind(__webpack_require__, 2981))).endAllNow(reported, end);
        // files are of use to those only who are told where they are
        if (['env', 'profile'].includes(session.facts.inputs.export) || isScript)
            writeFiles(reported.state.record?.path ?? '');
        handover.handOver();
    }
    catch (error) {
        await (await __webpack_require__.e(/* import() */ 981).then(__webpack_require__.bind(__webpack_require__, 2981))).endAllNow(reported, end);
        throw error;
    }
}
/**
 * Revokes at once what nothing hangs on any more, while the rest is still being reported: such as a login that has read
 * what it was for.
 */
function revokeIdle(credentials, session, end) {
    const idle = credentials.filter(({ revocation, kept }) => revocation !== undefined && kept !== undefined && kept.revocation === undefined);
    if (idle.length === 0)
        return undefined;
    const ended = __webpack_require__.e(/* import() */ 494).then(__webpack_require__.bind(__webpack_require__, 4494)).then(async ({ revokeAll }) => await revokeAll((0,session_state/* endsOf */.oI)(idle), { ...(0,session_state/* unreported */.B8)([], session.facts, (0,session_state/* proxiesOf */._j)(end.env)), patience: EARLY_REVOKE_MS }, end));
    ended.catch(() => undefined);
    return ended;
}


/***/ }),

/***/ 4533:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B8: () => (/* binding */ unreported),
/* harmony export */   Jq: () => (/* binding */ writeState),
/* harmony export */   YU: () => (/* binding */ savedCredentials),
/* harmony export */   _j: () => (/* binding */ proxiesOf),
/* harmony export */   hh: () => (/* binding */ identityDigest),
/* harmony export */   oI: () => (/* binding */ endsOf),
/* harmony export */   sf: () => (/* binding */ STATE_NAME),
/* harmony export */   wC: () => (/* binding */ withoutKey)
/* harmony export */ });
/* unused harmony export readState */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var _policy_instant_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3355);
/* harmony import */ var _policy_stored_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9994);
/* harmony import */ var _policy_shape_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8475);




const PROXIES = ['https_proxy', 'HTTPS_PROXY', 'no_proxy', 'NO_PROXY'];
/** What of the environment names a proxy. */
function proxiesOf(env) {
    return Object.fromEntries(PROXIES.flatMap((name) => (env[name] === undefined || env[name] === '' ? [] : [[name, env[name]]])));
}
/** What of credentials is known to whoever ends them; `revocation` as it is in memory. */
function endsOf(credentials) {
    return credentials.map(({ name, provider, target, expires, lasting, revocation, renews }) => ({
        name,
        provider,
        target,
        expires: (0,_policy_instant_js__WEBPACK_IMPORTED_MODULE_3__/* .formatInstant */ .r4)(expires),
        ...(renews === true ? { renews } : {}),
        ...(lasting === undefined ? {} : { lasting }),
        ...(revocation === undefined ? {} : { revocation }),
    }));
}
/**
 * What of credentials is kept for the end of the job; `isWatched` while a guarded script could read it, `isEarly` while
 * this process still waits for others and may be ended before it can revoke anything itself.
 */
function savedCredentials(credentials, { isWatched, isEarly }) {
    const ends = endsOf(credentials);
    return credentials.flatMap(({ revocation, kept }, index) => {
        const { revocation: _, ...rest } = ends[index] ?? {};
        if (!('name' in rest))
            return [];
        if (revocation === undefined)
            return [rest];
        const saved = kept === undefined ? revocation : (kept.revocation ?? (isEarly ? revocation : undefined));
        return [
            saved === undefined || (isWatched && kept?.handedOut !== true)
                ? { ...rest, held: true }
                : { ...rest, revocation: withoutKey(saved) },
        ];
    });
}
/** Says which certificate and key a server was shown, instead of the key. */
function withoutKey({ clientCertificate, clientKey, ...rest }) {
    return clientCertificate === undefined || clientKey === undefined
        ? rest
        : { ...rest, shown: identityDigest(clientCertificate, clientKey) };
}
/** Tells one certificate with its key from another, and gives neither away. */
function identityDigest(certificate, key) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(`${certificate}\0${key}`).digest('hex');
}
/** What there is to revoke while nothing else is known: enough for post, should this process be ended. */
function unreported(credentials, { inputs, context }, proxy) {
    const line = { repository: context.repository, run_id: context.runId, run_attempt: context.runAttempt };
    return {
        schema: 1,
        variables: [],
        files: [],
        record: undefined,
        strict: inputs.strictRevoke,
        certificates: inputs.certificates,
        proxy,
        credentials,
        line,
    };
}
/** Name under which the runner keeps it: `STATE_grantgate` in the post step. */
const STATE_NAME = 'grantgate';
/**
 * Most characters of a value: Linux starts no process with a variable of 128 KiB, and a character may be three bytes. A
 * file of CA certificates can be larger.
 */
const MAX_STATE_CHARACTERS = 40_000;
/** The values that the runner keeps: one, or as many as it takes. */
function writeState(state) {
    const text = JSON.stringify(state);
    const parts = Array.from({ length: Math.ceil(text.length / MAX_STATE_CHARACTERS) }, (_, index) => text.slice(index * MAX_STATE_CHARACTERS, (index + 1) * MAX_STATE_CHARACTERS));
    // INVARIANT: the first says how many there are, so that a step can add none
    return Object.fromEntries(parts.map((part, index) => [partName(index), index === 0 && parts.length > 1 ? `${parts.length}:${part}` : part]));
}
function partName(index) {
    return index === 0 ? STATE_NAME : `${STATE_NAME}_${index}`;
}
/**
 * Reads what main left; `undefined` when it left nothing, `unreadable` when it is something that is not of this
 * version: then nothing of it is believed.
 */
function readState(env) {
    const first = env[`STATE_${STATE_NAME}`] ?? '';
    if (first === '')
        return undefined;
    const [head = '', count = '1'] = /^(\d{1,3}):/.exec(first) ?? [];
    const others = Array.from({ length: Math.max(0, Number(count) - 1) }, (_, index) => env[`STATE_${partName(index + 1)}`] ?? '');
    const text = [first.slice(head.length), ...others].join('');
    const stored = readStored(stateShape, text);
    return stored.ok ? stored.value : 'unreadable';
}
const UNLIMITED = { max: Number.MAX_SAFE_INTEGER };
const texts = () => (0,_policy_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .list */ .p_)((0,_policy_stored_json_js__WEBPACK_IMPORTED_MODULE_1__/* .anyText */ .Ae)(), UNLIMITED);
const sealShape = (0,_policy_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ik)({
    path: (0,_policy_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .required */ .mw)((0,_policy_stored_json_js__WEBPACK_IMPORTED_MODULE_1__/* .anyText */ .Ae)()),
    size: (0,_policy_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .required */ .mw)((0,_policy_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .integer */ .nd)(0)),
    sha256: (0,_policy_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .required */ .mw)((0,_policy_stored_json_js__WEBPACK_IMPORTED_MODULE_1__/* .anyText */ .Ae)()),
    key: (0,_policy_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .required */ .mw)((0,_policy_stored_json_js__WEBPACK_IMPORTED_MODULE_1__/* .anyText */ .Ae)()),
});
const savedCredentialShape = (0,_policy_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ik)({
    name: (0,_policy_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .required */ .mw)((0,_policy_stored_json_js__WEBPACK_IMPORTED_MODULE_1__/* .anyText */ .Ae)()),
    provider: (0,_policy_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .required */ .mw)((0,_policy_stored_json_js__WEBPACK_IMPORTED_MODULE_1__/* .anyText */ .Ae)()),
    target: (0,_policy_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .required */ .mw)((0,_policy_stored_json_js__WEBPACK_IMPORTED_MODULE_1__/* .anyText */ .Ae)()),
    expires: (0,_policy_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .required */ .mw)((0,_policy_stored_json_js__WEBPACK_IMPORTED_MODULE_1__/* .anyText */ .Ae)()),
    renews: (0,_policy_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lq)((0,_policy_stored_json_js__WEBPACK_IMPORTED_MODULE_1__/* .onlyTrue */ .L6)()),
    lasting: (0,_policy_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lq)(texts()),
    revocation: (0,_policy_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lq)((0,_policy_stored_json_js__WEBPACK_IMPORTED_MODULE_1__/* .anyTexts */ .f0)()),
    held: (0,_policy_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lq)((0,_policy_stored_json_js__WEBPACK_IMPORTED_MODULE_1__/* .onlyTrue */ .L6)()),
});
/** What main leaves for post, as it stands in the runner's state. */
const stateShape = (0,_policy_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ik)({
    schema: (0,_policy_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .required */ .mw)((0,_policy_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .oneOf */ .yL)([1])),
    variables: (0,_policy_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .required */ .mw)(texts()),
    files: (0,_policy_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .required */ .mw)(texts()),
    folder: (0,_policy_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lq)((0,_policy_stored_json_js__WEBPACK_IMPORTED_MODULE_1__/* .anyText */ .Ae)()),
    record: (0,_policy_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lq)(sealShape),
    credentials: (0,_policy_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .required */ .mw)((0,_policy_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .list */ .p_)(savedCredentialShape, UNLIMITED)),
    strict: (0,_policy_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lq)((0,_policy_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .flag */ .Jt)()),
    certificates: (0,_policy_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lq)((0,_policy_stored_json_js__WEBPACK_IMPORTED_MODULE_1__/* .anyText */ .Ae)()),
    proxy: (0,_policy_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lq)((0,_policy_stored_json_js__WEBPACK_IMPORTED_MODULE_1__/* .anyTexts */ .f0)()),
    line: (0,_policy_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .required */ .mw)((0,_policy_stored_json_js__WEBPACK_IMPORTED_MODULE_1__/* .anyObject */ .aH)()),
});


/***/ })

};
