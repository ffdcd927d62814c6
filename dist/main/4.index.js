export const id = 4;
export const ids = [4,999];
export const modules = {

/***/ 4464:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ parseDuration),
/* harmony export */   a: () => (/* binding */ formatDuration)
/* harmony export */ });
/** Seconds in one unit of a written duration. */
const UNITS = { s: 1, m: 60, h: 3600, d: 86_400 };
/** Reads `15m`, `2h`, `30d` (also `900s`) as seconds; `undefined` when it is not a duration or is zero. */
function parseDuration(text) {
    const match = /^([1-9]\d{0,5})([smhd])$/.exec(text);
    const unit = UNITS[match?.[2] ?? ''];
    return match === null || unit === undefined ? undefined : Number(match[1]) * unit;
}
/** Writes seconds in the largest unit that divides them, as a person would: 900 → `15m`. */
function formatDuration(seconds) {
    for (const unit of ['d', 'h', 'm']) {
        const size = UNITS[unit] ?? 1;
        if (seconds >= size && seconds % size === 0)
            return `${seconds / size}${unit}`;
    }
    return `${seconds}s`;
}


/***/ }),

/***/ 3355:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ parseInstant),
/* harmony export */   r: () => (/* binding */ formatInstant)
/* harmony export */ });
const SHAPE = /^(\d{4})-(\d{2})-(\d{2})T(\d{2}):(\d{2})(?::(\d{2})(?:\.(\d{1,9}))?)?(?:Z|([+-])(0\d|1[0-4]):([0-5]\d))$/;
/**
 * Reads an RFC 3339 date-time with its zone as milliseconds since 1970; seconds may be left out, and what is finer than a millisecond is.
 * `undefined` when the zone or the time is missing, or when the calendar has no such moment (30 February, 25:00).
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
/** Writes milliseconds since 1970 as `2026-11-28T18:00:00Z`, without fractions. */
function formatInstant(at) {
    return `${new Date(at).toISOString().slice(0, 19)}Z`;
}


/***/ }),

/***/ 5999:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ik: () => (/* binding */ object),
/* harmony export */   Jt: () => (/* binding */ flag),
/* harmony export */   Qq: () => (/* binding */ text),
/* harmony export */   WY: () => (/* binding */ described),
/* harmony export */   ek: () => (/* binding */ toProblems),
/* harmony export */   g1: () => (/* binding */ record),
/* harmony export */   gP: () => (/* binding */ either),
/* harmony export */   lq: () => (/* binding */ optional),
/* harmony export */   mw: () => (/* binding */ required),
/* harmony export */   nd: () => (/* binding */ integer),
/* harmony export */   oR: () => (/* binding */ freeObject),
/* harmony export */   p0: () => (/* binding */ duration),
/* harmony export */   p_: () => (/* binding */ list),
/* harmony export */   u4: () => (/* binding */ isRecord),
/* harmony export */   uR: () => (/* binding */ instant),
/* harmony export */   yL: () => (/* binding */ oneOf)
/* harmony export */ });
/* harmony import */ var _instant_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3355);
/* harmony import */ var _duration_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4464);


function required(shape) {
    return { shape, required: true };
}
function optional(shape) {
    return { shape, required: false };
}
/** Adds what the value is for, and an example, to the schema and the generated reference. */
function described(shape, description, extra = {}) {
    return { parse: shape.parse, schema: { ...shape.schema, description, ...extra } };
}
/** A non-empty string. */
function text(rule = {}) {
    const { pattern, expected = 'text', maxLength = 1024 } = rule;
    return {
        schema: { type: 'string', minLength: 1, maxLength, ...(pattern === undefined ? {} : { pattern: pattern.source }) },
        parse: (value, path, misfits) => {
            if (typeof value !== 'string' || value === '')
                return miss(misfits, path, `expected ${expected}, got ${show(value)}`);
            if (value.length > maxLength)
                return miss(misfits, path, `longer than ${maxLength} characters`);
            if (pattern !== undefined && !pattern.test(value))
                return miss(misfits, path, `expected ${expected}, got ${show(value)}`);
            return value;
        },
    };
}
/** A whole number from `min` on. */
function integer(min, max = Number.MAX_SAFE_INTEGER) {
    return {
        schema: { type: 'integer', minimum: min, ...(max === Number.MAX_SAFE_INTEGER ? {} : { maximum: max }) },
        parse: (value, path, misfits) => typeof value === 'number' && Number.isSafeInteger(value) && value >= min && value <= max
            ? value
            : miss(misfits, path, `expected a whole number of at least ${min}, got ${show(value)}`),
    };
}
function flag() {
    return {
        schema: { type: 'boolean' },
        parse: (value, path, misfits) => (typeof value === 'boolean' ? value : miss(misfits, path, `expected true or false, got ${show(value)}`)),
    };
}
/** One of a closed list of words. */
function oneOf(words) {
    return {
        schema: { enum: words },
        parse: (value, path, misfits) => {
            const found = words.find((word) => word === value);
            return found ?? miss(misfits, path, `expected ${words.map((word) => `\`${word}\``).join(', ')}, got ${show(value)}`);
        },
    };
}
/** `15m`, `2h`, `30d` as seconds. */
function duration(limits = {}) {
    const { min = 1, max = Number.MAX_SAFE_INTEGER } = limits;
    return {
        schema: { type: 'string', pattern: '^[1-9]\\d{0,5}[smhd]$', examples: ['15m', '2h', '30d'] },
        parse: (value, path, misfits) => {
            const seconds = typeof value === 'string' ? (0,_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .parseDuration */ .E)(value) : undefined;
            if (seconds === undefined)
                return miss(misfits, path, `expected a duration such as \`15m\`, \`2h\` or \`30d\`, got ${show(value)}`);
            if (seconds < min)
                return miss(misfits, path, `shorter than the least possible, ${(0,_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .formatDuration */ .a)(min)}`);
            if (seconds > max)
                return miss(misfits, path, `longer than the most possible, ${(0,_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .formatDuration */ .a)(max)}`);
            return seconds;
        },
    };
}
/** A date-time with its zone, as milliseconds since 1970. */
function instant() {
    return {
        schema: {
            type: 'string',
            pattern: '^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}(:\\d{2}(\\.\\d{1,9})?)?(Z|[+-](0\\d|1[0-4]):[0-5]\\d)$',
            examples: [(0,_instant_js__WEBPACK_IMPORTED_MODULE_1__/* .formatInstant */ .r)(Date.UTC(2026, 10, 28, 18))],
        },
        parse: (value, path, misfits) => {
            const at = typeof value === 'string' ? (0,_instant_js__WEBPACK_IMPORTED_MODULE_1__/* .parseInstant */ .n)(value) : undefined;
            return at ?? miss(misfits, path, `expected a date with a time and a zone, got ${show(value)}`, 'for example `2026-11-28T18:00:00Z`');
        },
    };
}
function list(item, limits = {}) {
    const { min = 0, max = 256 } = limits;
    return {
        schema: { type: 'array', items: item.schema, maxItems: max, ...(min > 0 ? { minItems: min } : {}) },
        parse: (value, path, misfits) => {
            if (!Array.isArray(value))
                return miss(misfits, path, `expected a list, got ${show(value)}`, 'a list is written `[a, b]`');
            if (value.length < min)
                return miss(misfits, path, `expected at least ${min} ${min === 1 ? 'item' : 'items'}`);
            if (value.length > max)
                return miss(misfits, path, `more than ${max} items`);
            const before = misfits.length;
            const items = [];
            value.forEach((entry, index) => {
                const parsed = item.parse(entry, [...path, index], misfits);
                if (parsed !== undefined)
                    items.push(parsed);
            });
            return misfits.length === before ? items : undefined;
        },
    };
}
/** An object with a closed set of keys; anything else is an error. */
function object(fields, check) {
    const names = Object.keys(fields);
    return {
        schema: {
            type: 'object',
            additionalProperties: false,
            required: names.filter((name) => fields[name]?.required === true),
            properties: Object.fromEntries(names.map((name) => [name, fields[name]?.shape.schema])),
        },
        parse: (value, path, misfits) => {
            if (!isRecord(value))
                return miss(misfits, path, `expected keys and values, got ${show(value)}`);
            const before = misfits.length;
            unknownKeys(value, names, path, misfits);
            const parsed = {};
            for (const name of names)
                readField(fields, name, value, path, misfits, parsed);
            if (misfits.length > before)
                return undefined;
            // every field was parsed by its own shape above
            const typed = parsed;
            check?.(typed, path, misfits);
            return misfits.length > before ? undefined : typed;
        },
    };
}
function readField(fields, name, from, path, misfits, into) {
    const field = fields[name];
    if (field === undefined)
        return;
    if (!Object.hasOwn(from, name)) {
        if (field.required)
            misfits.push({ path, message: `\`${name}\` is missing` });
        return;
    }
    const parsed = field.shape.parse(from[name], [...path, name], misfits);
    if (parsed !== undefined)
        into[name] = parsed;
}
/** An object whose keys are free names. */
function record(name, expected, item, max = 1000) {
    return {
        schema: { type: 'object', propertyNames: { pattern: name.source }, additionalProperties: item.schema, maxProperties: max },
        parse: (value, path, misfits) => {
            if (!isRecord(value))
                return miss(misfits, path, `expected keys and values, got ${show(value)}`);
            const before = misfits.length;
            const parsed = new Map();
            for (const [key, entry] of Object.entries(value)) {
                if (!name.test(key))
                    misfits.push({ path: [...path, key], key: true, message: `expected ${expected}, got ${show(key)}` });
                const typed = item.parse(entry, [...path, key], misfits);
                if (typed !== undefined)
                    parsed.set(key, typed);
            }
            if (parsed.size > max)
                misfits.push({ path, message: `more than ${max} entries` });
            return misfits.length === before ? parsed : undefined;
        },
    };
}
/** The first of several shapes that fits; the error names what was expected. */
function either(first, second, expected) {
    return {
        schema: { anyOf: [first.schema, second.schema] },
        parse: (value, path, misfits) => first.parse(value, path, []) ?? second.parse(value, path, []) ?? miss(misfits, path, `expected ${expected}, got ${show(value)}`),
    };
}
/** Any JSON object, kept as it is. */
function freeObject() {
    return {
        schema: { type: 'object' },
        parse: (value, path, misfits) => (isRecord(value) ? value : miss(misfits, path, `expected keys and values, got ${show(value)}`)),
    };
}
/** Narrows to a plain object. */
function isRecord(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
function unknownKeys(value, names, path, misfits) {
    for (const key of Object.keys(value)) {
        if (names.includes(key))
            continue;
        const near = nearest(key, names);
        misfits.push({
            path: [...path, key],
            key: true,
            message: `unknown key \`${key}\``,
            hint: near === undefined ? `known here: ${names.join(', ')}` : `did you mean \`${near}\`?`,
        });
    }
}
function nearest(word, names) {
    return names.find((name) => {
        // the mistakes that are made: another separator, a plural
        const plain = (of) => of.toLowerCase().replaceAll(/[-_s]/g, '');
        return plain(name) === plain(word) || (word.length > 3 && (name.startsWith(word) || word.startsWith(name)));
    });
}
function miss(misfits, path, message, hint) {
    misfits.push(hint === undefined ? { path, message } : { path, message, hint });
    return undefined;
}
function show(value) {
    if (value === null || value === undefined)
        return 'nothing';
    if (Array.isArray(value))
        return 'a list';
    if (typeof value === 'object')
        return 'keys and values';
    const written = typeof value === 'string' ? value : JSON.stringify(value);
    return `\`${written.length > 60 ? `${written.slice(0, 57)}...` : written}\``;
}
/** Turns misfits into problems with places. */
function toProblems(misfits, file, place) {
    return misfits.map((misfit) => {
        const problem = { file, ...place(misfit), message: misfit.path.length > 0 && misfit.key !== true ? `${writePath(misfit.path)}: ${misfit.message}` : misfit.message };
        return misfit.hint === undefined ? problem : { ...problem, hint: misfit.hint };
    });
}
function writePath(path) {
    return path.map((step, index) => (typeof step === 'number' ? `[${step}]` : `${index > 0 ? '.' : ''}${step}`)).join('');
}


/***/ }),

/***/ 1172:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ renewalCommand),
/* harmony export */   z: () => (/* binding */ ordersIn)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);

/** Where the orders are, in the folder of the credentials' files. */
function ordersIn(folder) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, 'orders.json');
}
/** The words of the command that renews a credential: this program again, with the orders. */
function renewalCommand(program, folder, credential) {
    return [program.node, program.script, 'renew', ordersIn(folder), credential];
}


/***/ }),

/***/ 1186:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runSession: () => (/* binding */ runSession)
});

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
;// CONCATENATED MODULE: ./lib/github/runner.js
// The package's entry also loads an HTTP client, half of the time a whole run may take (see bench/README.md); these are the parts that talk to the runner.



/** Shorter lines are no secrets of their own, and masking them would hide ordinary text. */
const SHORTEST_MASKED_LINE = 4;
/**
 * The runner as the toolkit speaks to it: workflow commands and the files behind `GITHUB_ENV`, `GITHUB_OUTPUT` and `GITHUB_STATE`.
 * Source: GitHub's reference, "Workflow commands".
 */
function createRunner(env, write) {
    const file = (command, name, value) => {
        if (env[`GITHUB_${command}`] === undefined)
            throw new Error(`\`GITHUB_${command}\` is not set: this runs as a step of a GitHub Actions workflow`);
        issueFileCommand(command, prepareKeyValueMessage(name, value));
    };
    return {
        mask: (secret) => {
            for (const part of new Set([secret, ...secret.split(/\r?\n/)]))
                if (part.trim().length >= SHORTEST_MASKED_LINE)
                    issueCommand('add-mask', {}, part);
        },
        exportVariable: (name, value) => file('ENV', name, value),
        setOutput: (name, value) => file('OUTPUT', name, value),
        saveState: (name, value) => file('STATE', name, value),
        writeSummary: async (markdown) => {
            if (env['GITHUB_STEP_SUMMARY'] === undefined)
                return;
            await summary.addRaw(markdown).write();
        },
        annotate: (level, title, message, at) => issueCommand(level, { title, ...(at?.file === undefined ? {} : { file: at.file, line: at.line ?? 1 }) }, message),
        // a line of ours that began with `::` would be a command
        log: (line) => write(`${line.replaceAll(/^::/gm, ' ::')}\n`),
    };
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
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
    'github-expiration': 'With `export: outputs`: when the token of the GitHub App ends, unless it is taken back before.',
    'azure-access-token': 'With `export: outputs`: access token of Azure.',
    'azure-expiration': 'With `export: outputs`: when the access token of Azure ends.',
    'azure-client-id': 'With `export: outputs`: client id of the Azure identity.',
    'azure-tenant-id': 'With `export: outputs`: tenant of the Azure identity.',
    'azure-subscription-id': 'With `export: outputs`: subscription of Azure, when the policy names one.',
    secrets: 'With `export: outputs`: secrets that were read, as JSON, under the names that the policy gives them.',
};

;// CONCATENATED MODULE: ./lib/session/export.js

const NOTHING = { variables: [], handOver: () => undefined };
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
        return NOTHING;
    const handed = new Map();
    for (const credential of credentials) {
        for (const [name, value] of Object.entries(mode === 'outputs' ? credential.outputs : credential.variables)) {
            const other = handed.get(name);
            if (other !== undefined && other.value !== value) {
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
    // inside JSON a quote or a line break is written another way
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
        return set.length === 0 ? [] : [`An earlier step set ${set.map((variable) => `\`${variable}\``).join(', ')}: later steps may not use the credential \`${name}\` because of it.`];
    });
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
;// CONCATENATED MODULE: ./lib/session/gifts.js


/** Makes of credentials what a job can use: variables, with the paths of files in the folder. */
function giftsOf(entries, folder) {
    const placed = entries.map(({ credential }) => place(credential, folder));
    const files = joined(placed.flatMap((entry) => entry.files));
    return {
        gifts: yielded(placed.map((entry) => entry.gift)),
        folder: files.length === 0 ? undefined : folder,
        notes: entries.flatMap(({ credential }) => credential.notes ?? []),
        write: () => writeFiles(folder, files),
    };
}
/** Where several set a variable that they would rather not fight over, nobody sets it. */
function yielded(gifts) {
    const values = (name) => new Set(gifts.flatMap(({ variables }) => (Object.hasOwn(variables, name) ? [variables[name]] : []))).size;
    return gifts.map((gift) => {
        const given = (gift.yielding ?? []).filter((name) => values(name) > 1);
        return given.length === 0 ? gift : { ...gift, variables: Object.fromEntries(Object.entries(gift.variables).filter(([name]) => !given.includes(name))) };
    });
}
/** Files of several credentials that share one. */
function joined(files) {
    const texts = new Map();
    for (const { path, text } of files)
        texts.set(path, `${texts.get(path) ?? ''}${text}`);
    return [...texts].map(([path, text]) => ({ path, text }));
}
function place(credential, folder) {
    const pathOf = (name) => (0,external_node_path_.join)(folder, `${credential.name}-${name}`);
    const files = (credential.files ?? []).map(({ name, text, variables, shared }) => ({ path: shared === true ? (0,external_node_path_.join)(folder, name) : pathOf(name), text: typeof text === 'string' ? text : text(pathOf), variables }));
    const paths = Object.fromEntries(files.flatMap(({ path, variables }) => variables.map((variable) => [variable, path])));
    return { gift: { ...credential, variables: { ...credential.variables, ...paths } }, files };
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
// EXTERNAL MODULE: ./lib/session/renewal-command.js
var renewal_command = __webpack_require__(1172);
// EXTERNAL MODULE: ./lib/session/state.js
var session_state = __webpack_require__(4533);
;// CONCATENATED MODULE: ./lib/session/hand-out.js







/** Issues the credentials and, while the cloud answers, sets the guard; a fault leaves the job with neither. */
async function handOut(judgement, flights, effects, runner) {
    let issued = { entries: [], fault: undefined };
    let guarding;
    const setGuardOnce = async () => (guarding ??= guardFor(judgement, flights, effects));
    const folder = (0,external_node_path_.join)(flights.context.temp, `grantgate-credentials-${(0,external_node_crypto_.randomUUID)()}`);
    // what was issued is on record, even where it is not handed over
    const credentials = () => issued.entries.map(({ credential }) => credential);
    try {
        if (mayIssue(judgement, flights) && judgement.policy?.ok === true) {
            const allowed = { decision: judgement.decision, policy: judgement.policy.value, grants: judgement.grants };
            issued = await (0,session_issue/* issueCredentials */.Yy)(allowed, flights, issueEffects(effects, flights, { now: judgement.now, runner, folder, setGuardOnce }), runner.mask);
            if (issued.fault !== undefined)
                throw issued.fault;
        }
        const guard = await setGuardOnce();
        const { guarded, export: asked } = flights.inputs;
        // a profile is gone with the script
        const mode = asked === 'profile' && guarded !== undefined ? 'none' : asked;
        const gifts = giftsOf(issued.entries, folder);
        const writeFiles = await filesWriter(gifts, issued.entries, { judgement, flights, folder });
        const notes = [...gifts.notes, ...misleadingNotes(gifts.gifts, mode, effects.env)];
        return { credentials: credentials(), guard, notes, handover: prepareHandover(gifts.gifts, mode, runner), gifts: gifts.gifts, folder: gifts.folder, writeFiles, fault: undefined };
    }
    catch (error) {
        // the job ends here: it needs no guard, and must not keep half of one
        const guard = await guarding?.catch(() => undefined);
        if (guard !== undefined)
            (await __webpack_require__.e(/* import() */ 832).then(__webpack_require__.bind(__webpack_require__, 2832))).removeGuard(guard.files, effects.env);
        return { credentials: credentials(), guard: undefined, notes: [], handover: NOTHING, gifts: [], folder: undefined, writeFiles: () => undefined, fault: explain(error) };
    }
}
/** Writes the files of the credentials, and what renewals need where anything renews itself. */
async function filesWriter(gifts, entries, { judgement, flights, folder }) {
    const renewing = entries.filter(({ credential }) => credential.renews === true);
    if (renewing.length === 0)
        return gifts.write;
    const { writeOrders } = await __webpack_require__.e(/* import() */ 615).then(__webpack_require__.bind(__webpack_require__, 8615));
    return (record) => {
        gifts.write();
        writeOrders(folder, judgement, flights, renewing, record);
    };
}
function issueEffects(effects, { inputs, context }, { now, runner, folder, setGuardOnce }) {
    const early = [];
    return {
        ...effects,
        now,
        meanwhile: () => void setGuardOnce().catch(() => undefined),
        issued: (credential) => {
            early.push(credential);
            // should the job be cancelled before all is reported, post finds what there is to take back
            if (credential.revocation !== undefined)
                runner.saveState(session_state/* STATE_NAME */.sf, (0,session_state/* writeState */.Jq)((0,session_state/* unreported */.B8)(early, { inputs, context })));
        },
        ...(inputs.export === 'profile' ? { command: (name) => (0,renewal_command/* renewalCommand */.u)({ node: effects.nodePath, script: effects.script }, folder, name) } : {}),
    };
}
async function guardFor(judgement, flights, effects) {
    if (!isGuarded(judgement, flights))
        return undefined;
    const { setGuard } = await __webpack_require__.e(/* import() */ 401).then(__webpack_require__.bind(__webpack_require__, 401));
    return setGuard(judgement, flights, effects);
}
/** Only where a run is allowed, and where the workflow or the policy asks for it. */
function isGuarded({ decision, policy }, { inputs }) {
    return decision.decision === 'allow' && inputs.mode === 'enforce' && (inputs.guard === 'enforce' || (policy?.ok === true && policy.value.guard === 'enforce'));
}
/** INVARIANT: only an allow, only in `enforce` mode: an audit never issues anything. */
function mayIssue(judgement, flights) {
    return judgement.decision.decision === 'allow' && flights.inputs.mode === 'enforce' && flights.inputs.credentials.length > 0;
}
function explain(error) {
    const message = error instanceof Error ? error.message : String(error);
    const hint = error instanceof Error && 'hint' in error && typeof error.hint === 'string' ? `\n${error.hint}` : '';
    return { title: 'The credentials could not be issued', message: `${message}${hint}` };
}

// EXTERNAL MODULE: ./lib/session/judge.js + 20 modules
var judge = __webpack_require__(1442);
// EXTERNAL MODULE: ./lib/session/prepare.js
var prepare = __webpack_require__(2551);
;// CONCATENATED MODULE: ./lib/session/session.js





/** Decides, issues what the grant gives, reports, and runs the guarded script if there is one. Gives the exit code of the step. */
async function runSession(flights, effects, write) {
    const runner = createRunner(effects.env, write);
    void flights.token.then(runner.mask, () => undefined);
    // a script that cannot be started is told before anything is spent or issued
    const script = flights.inputs.guarded === undefined ? undefined : (await __webpack_require__.e(/* import() */ 609).then(__webpack_require__.bind(__webpack_require__, 2609))).prepareStep(flights.inputs.guarded, effects);
    const preparation = (0,prepare/* prepareExchange */.T)(flights, effects, runner.mask);
    const judged = await (0,judge/* judge */.S)(flights, preparation);
    const judgement = await spendUse(judged, flights);
    const { credentials, handover, gifts, folder, writeFiles, guard, notes, fault } = await handOut(judgement, flights, { ...effects, offer: preparation.offer }, runner);
    const end = { ...effects, now: judgement.now, write };
    const { conclude } = await Promise.all(/* import() */[__webpack_require__.e(671), __webpack_require__.e(203)]).then(__webpack_require__.bind(__webpack_require__, 9584));
    const { code, state } = await conclude({ judgement, credentials, variables: handover.variables, files: guard?.files ?? [], folder, notes, fault }, flights, runner).catch(async (error) => {
        // what nobody was told of is not left alive
        await (await __webpack_require__.e(/* import() */ 93).then(__webpack_require__.bind(__webpack_require__, 93))).takeBack((0,session_state/* unreported */.B8)(credentials, flights), end);
        throw error;
    });
    // INVARIANT: last of all, when the record and what post needs are written: a fault before leaves nothing behind that nobody clears
    for (const [name, value] of Object.entries(guard?.variables ?? {}))
        runner.exportVariable(name, value);
    if (fault !== undefined)
        await (await __webpack_require__.e(/* import() */ 93).then(__webpack_require__.bind(__webpack_require__, 93))).takeBack(state, end);
    // files are of use to those only who are told where they are
    if (['env', 'profile'].includes(flights.inputs.export) || script !== undefined)
        writeFiles(state.record ?? '');
    handover.handOver();
    if (script === undefined || code !== 0)
        return code;
    return script({ credentials: gifts, state, variables: guard?.variables ?? {}, now: judgement.now, write });
}
/**
 * Takes one use of a grant that may be used so many times, before anything is issued. An audit takes none.
 * A use that cannot be recorded is a refusal.
 */
async function spendUse(judgement, flights) {
    const { decision, files } = judgement;
    if (decision.decision !== 'allow' || flights.inputs.mode === 'audit' || files === undefined)
        return judgement;
    const most = judgement.maxUses;
    if (most === undefined)
        return judgement;
    const { expires, grant, role, schema, considered, principal, run } = decision;
    const deny = (reason, actual, expected) => {
        const checks = [...decision.checks.filter((check) => check.name !== reason), { name: reason, outcome: 'fail', expected, actual }];
        return { ...judgement, decision: { schema, decision: 'deny', reason, grant, role, expires, considered, principal, run, checks } };
    };
    try {
        const { takeUse } = await Promise.all(/* import() */[__webpack_require__.e(413), __webpack_require__.e(767)]).then(__webpack_require__.bind(__webpack_require__, 767));
        const { server, inputs, send } = flights;
        const use = await takeUse({ server, token: inputs.token, send, repository: judgement.home, grant: decision.grant, commit: files.commit, spent: judgement.spent, most });
        return use === undefined ? deny('uses-exhausted', `${most} spent`, `fewer than ${most} uses`) : judgement;
    }
    catch (error) {
        const hint = error instanceof Error && 'hint' in error && typeof error.hint === 'string' ? error.hint : 'a use that can be recorded';
        return deny('undecidable', error instanceof Error ? error.message : String(error), hint);
    }
}


/***/ }),

/***/ 4533:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B8: () => (/* binding */ unreported),
/* harmony export */   Jq: () => (/* binding */ writeState),
/* harmony export */   YU: () => (/* binding */ savedCredentials),
/* harmony export */   sf: () => (/* binding */ STATE_NAME)
/* harmony export */ });
/* unused harmony export readState */
/* harmony import */ var _policy_instant_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3355);

/** What of credentials is kept for the end of the job. */
function savedCredentials(credentials) {
    return credentials.map(({ name, provider, target, expires, revocation }) => ({ name, provider, target, expires: (0,_policy_instant_js__WEBPACK_IMPORTED_MODULE_0__/* .formatInstant */ .r)(expires), ...(revocation === undefined ? {} : { revocation }) }));
}
/** What there is to take back while nothing else is known: enough for post, should this process be ended. */
function unreported(credentials, { inputs, context }) {
    const line = { repository: context.repository, run_id: context.runId, run_attempt: context.runAttempt };
    return { schema: 1, variables: [], files: [], record: undefined, strict: inputs.strictRevoke, certificates: inputs.certificates, credentials: savedCredentials(credentials), line };
}
/** Name under which the runner keeps it: `STATE_grantgate` in the post step. */
const STATE_NAME = 'grantgate';
function writeState(state) {
    return JSON.stringify(state);
}
/** Reads what main left; `undefined` when it left nothing, or something that is not of this version. */
function readState(text) {
    if (text === undefined || text === '')
        return undefined;
    try {
        const state = JSON.parse(text);
        return isState(state) ? state : undefined;
    }
    catch {
        return undefined;
    }
}
function isState(value) {
    if (typeof value !== 'object' || value === null || !('schema' in value) || value.schema !== 1)
        return false;
    const lists = ['variables', 'files', 'credentials'].map((name) => Object.entries(value).find(([key]) => key === name)?.[1]);
    const record = 'record' in value ? value.record : undefined;
    return lists.every((list) => Array.isArray(list)) && (record === undefined || typeof record === 'string');
}


/***/ })

};
