export const id = 165;
export const ids = [165,887];
export const modules = {

/***/ 4888:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ partitionOf)
/* harmony export */ });
/** https://docs.aws.amazon.com/whitepapers/latest/aws-fault-isolation-boundaries/partitions.html */
const PARTITIONS = [
    { name: 'aws-cn', prefix: 'cn-', domain: 'amazonaws.com.cn' },
    { name: 'aws-us-gov', prefix: 'us-gov-', domain: 'amazonaws.com' },
    { name: 'aws-iso', prefix: 'us-iso-', domain: 'c2s.ic.gov' },
    { name: 'aws-iso-b', prefix: 'us-isob-', domain: 'sc2s.sgov.gov' },
    { name: 'aws-iso-e', prefix: 'eu-isoe-', domain: 'cloud.adc-e.uk' },
    { name: 'aws-iso-f', prefix: 'us-isof-', domain: 'csp.hci.ic.gov' },
    { name: 'aws-eusc', prefix: 'eusc-', domain: 'amazonaws.eu' },
];
const COMMERCIAL = { name: 'aws', prefix: '', domain: 'amazonaws.com' };
/** The partition a region belongs to. */
function partitionOf(region) {
    return PARTITIONS.find(({ prefix }) => region.startsWith(prefix)) ?? COMMERCIAL;
}


/***/ }),

/***/ 887:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  verifyIdentity: () => (/* binding */ verifyIdentity)
});

// EXTERNAL MODULE: ./node_modules/jose/dist/webapi/util/decode_protected_header.js
var decode_protected_header = __webpack_require__(1196);
// EXTERNAL MODULE: ./node_modules/jose/dist/webapi/jwt/verify.js + 2 modules
var verify = __webpack_require__(4490);
// EXTERNAL MODULE: ./node_modules/jose/dist/webapi/jwks/local.js
var local = __webpack_require__(6687);
// EXTERNAL MODULE: ./node_modules/jose/dist/webapi/util/errors.js
var errors = __webpack_require__(5674);
// EXTERNAL MODULE: ./lib/github/fact-error.js
var fact_error = __webpack_require__(2774);
;// CONCATENATED MODULE: ./lib/github/strict-json.js
/**
 * Whether a JSON object names a member twice at its top level. `JSON.parse` silently takes the last, other readers the first: a token on which two
 * readers disagree is refused (RFC 7519, section 4). `text` must be valid JSON.
 */
function hasDuplicateMembers(text) {
    const seen = new Set();
    let depth = 0;
    let key = true;
    for (const [token = ''] of text.matchAll(/"(?:[^"\\]|\\.)*"|[{}[\],:]/g)) {
        if (token === '{' || token === '[')
            depth += 1;
        else if (token === '}' || token === ']')
            depth -= 1;
        else if (depth === 1 && token === ',')
            key = true;
        else if (depth === 1 && token === ':')
            key = false;
        else if (depth === 1 && key && token.startsWith('"')) {
            const name = JSON.parse(token);
            if (typeof name === 'string' && seen.has(name))
                return true;
            seen.add(String(name));
        }
    }
    return false;
}

;// CONCATENATED MODULE: ./lib/github/identity.js



/** How far the token's issue may lie from GitHub's own clock, in milliseconds. */
const CLOCK_TOLERANCE = 5 * 60 * 1000;
/**
 * Verifies the job's OIDC token against the issuer's keys and against what the runner says of the run.
 *
 * INVARIANT: RS256 and a key of the issuer only. A key or address inside the token is never looked at.
 * @throws IdentityError naming the claim that is wrong
 */
async function verifyIdentity(token, keys, context, options) {
    const known = await withKey(token, keys, options.refetch);
    const payload = await verifySignature(token, known, options);
    const raw = Buffer.from(token.split('.')[1] ?? '', 'base64url').toString('utf8');
    if (hasDuplicateMembers(raw))
        throw new fact_error/* IdentityError */.l('the token names a claim twice');
    // one audience, as text: a token for several services could be replayed by any of them
    if (payload['aud'] !== options.audience)
        throw new fact_error/* IdentityError */.l(`the claim \`aud\` is not \`${options.audience}\` alone`);
    const issuedAt = Number(payload['iat']) * 1000;
    if (!Number.isFinite(issuedAt) || Math.abs(issuedAt - options.githubTime) > CLOCK_TOLERANCE) {
        throw new fact_error/* IdentityError */.l("the claim `iat` is more than five minutes away from GitHub's clock");
    }
    compareWithRunner(payload, context);
    return { claims: payload, issuedAt };
}
async function withKey(token, keys, refetch) {
    let kid;
    try {
        kid = (0,decode_protected_header/* decodeProtectedHeader */._)(token).kid;
    }
    catch (error) {
        throw new fact_error/* IdentityError */.l('the token is not a JWT', undefined, { cause: error });
    }
    if (kid === undefined)
        throw new fact_error/* IdentityError */.l('the token does not say which key signed it');
    return keys.keys.some((key) => key.kid === kid) ? keys : await refetch();
}
async function verifySignature(token, keys, options) {
    try {
        const { payload } = await (0,verify/* jwtVerify */.V)(token, (0,local/* createLocalJWKSet */.w)(keys), {
            algorithms: ['RS256'],
            issuer: [...options.issuers],
            audience: options.audience,
            currentDate: new Date(options.githubTime),
            clockTolerance: 5,
            requiredClaims: ['exp', 'iat', 'nbf', 'sub', 'jti'],
        });
        return payload;
    }
    catch (error) {
        throw explain(error);
    }
}
function explain(error) {
    if (error instanceof errors/* JWTExpired */.n)
        return new fact_error/* IdentityError */.l('the token has expired', undefined, { cause: error });
    if (error instanceof errors/* JWTClaimValidationFailed */.ie)
        return new fact_error/* IdentityError */.l(`the claim \`${error.claim}\` is not as expected (${error.reason})`, undefined, { cause: error });
    if (error instanceof errors/* JWKSNoMatchingKey */.BT)
        return new fact_error/* IdentityError */.l('the token is not signed with a key of the issuer', undefined, { cause: error });
    if (error instanceof errors/* JOSEAlgNotAllowed */.Rb)
        return new fact_error/* IdentityError */.l('the token is not signed with RS256', undefined, { cause: error });
    if (error instanceof errors/* JWSSignatureVerificationFailed */.h2)
        return new fact_error/* IdentityError */.l('the signature of the token is wrong', undefined, { cause: error });
    return new fact_error/* IdentityError */.l(`the token cannot be verified (${error instanceof Error ? error.message : String(error)})`, undefined, { cause: error });
}
/** INVARIANT: the token is of this very attempt, so that neither a replayed token nor one of another job moves time or identity. */
function compareWithRunner(claims, context) {
    const expected = {
        repository: context.repository,
        repository_id: context.repositoryId,
        run_id: context.runId,
        run_attempt: context.runAttempt,
        actor: context.actor,
        actor_id: context.actorId,
        event_name: context.eventName,
    };
    for (const [claim, value] of Object.entries(expected)) {
        if (value !== undefined && claims[claim] !== value)
            throw new fact_error/* IdentityError */.l(`the claim \`${claim}\` disagrees with this run: the token is of another one`);
    }
}


/***/ }),

/***/ 3740:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   fv: () => (/* binding */ parseGrantPath),
/* harmony export */   qb: () => (/* binding */ parseGrant),
/* harmony export */   yS: () => (/* binding */ folderOf)
/* harmony export */ });
/* unused harmony export grantShape */
/* harmony import */ var _document_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(475);
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6726);
/* harmony import */ var _shape_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5999);



const revokedShape = (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ik)({
    at: (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .required */ .mw)((0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .described */ .WY)((0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .instant */ .uR)(), 'When it was revoked.')),
    by: (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .required */ .mw)((0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .described */ .WY)((0,_names_js__WEBPACK_IMPORTED_MODULE_1__/* .login */ .iD)(), 'Who revoked it.')),
    why: (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lq)((0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .described */ .WY)((0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)(), 'Why.')),
});
/** A grant file; its JSON Schema is generated from here. */
const grantShape = (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ik)({
    role: (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .required */ .mw)((0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .described */ .WY)((0,_names_js__WEBPACK_IMPORTED_MODULE_1__/* .roleName */ .zG)(), 'Name of the role in the policy.')),
    reason: (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .required */ .mw)((0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .described */ .WY)((0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)(), 'Why the access is needed, for the approver and the record.')),
    ticket: (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lq)((0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .described */ .WY)((0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)({ maxLength: 2048 }), 'Link to the ticket or change.')),
    'principal-id': (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lq)((0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .described */ .WY)((0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .integer */ .nd)(1), 'Numeric id of the account: logins are renamed and recycled, ids are not.')),
    'requested-by': (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lq)((0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .described */ .WY)((0,_names_js__WEBPACK_IMPORTED_MODULE_1__/* .login */ .iD)(), 'Who asked; the user of the path when left out. Required for teams and apps.')),
    starts: (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lq)((0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .described */ .WY)((0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .instant */ .uR)(), 'From when on; when it was merged, if left out.')),
    expires: (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .required */ .mw)((0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .described */ .WY)((0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .instant */ .uR)(), 'Until when. The grant is void at this moment.')),
    branches: (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lq)((0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .described */ .WY)((0,_names_js__WEBPACK_IMPORTED_MODULE_1__/* .globs */ .gV)(), 'Narrows the branches of the role.')),
    tags: (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lq)((0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .described */ .WY)((0,_names_js__WEBPACK_IMPORTED_MODULE_1__/* .globs */ .gV)(), 'Narrows the tags of the role.')),
    environments: (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lq)((0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .described */ .WY)((0,_names_js__WEBPACK_IMPORTED_MODULE_1__/* .globs */ .gV)(), 'Narrows the environments of the role.')),
    repositories: (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lq)((0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .described */ .WY)((0,_names_js__WEBPACK_IMPORTED_MODULE_1__/* .globs */ .gV)(), 'Narrows the repositories of the role.')),
    workflows: (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lq)((0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .described */ .WY)((0,_names_js__WEBPACK_IMPORTED_MODULE_1__/* .globs */ .gV)(), 'Narrows the workflows of the role.')),
    events: (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lq)((0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .described */ .WY)((0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .list */ .p_)((0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)({ pattern: /^[a-z_]{2,40}$/, expected: 'the name of an event' })), 'Narrows the events of the role.')),
    'max-uses': (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lq)((0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .described */ .WY)((0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .integer */ .nd)(1, 1000), 'How many runs may use it.')),
    revoked: (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lq)((0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .described */ .WY)(revokedShape, 'Takes the grant back by a reviewed change.')),
}, (value, path, misfits) => {
    if (value.starts !== undefined && value.expires <= value.starts) {
        misfits.push({ path: [...path, 'expires'], message: 'not after `starts`' });
    }
});
const FOLDERS = { users: 'user', teams: 'team', apps: 'app' };
const FILE_NAME = /^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$/;
/** The folder below `grants/` that holds a holder's grants: `users/mona`. */
function folderOf(holder) {
    return `${holder.kind}s/${holder.name}`;
}
/** Reads whose grant a path below `grants/` is (`users/mona/november-banner.yml`); `undefined` when it is nobody's. */
function parseGrantPath(path) {
    const [folder = '', name = '', file = '', ...more] = path.split('/');
    const kind = Object.hasOwn(FOLDERS, folder) ? FOLDERS[folder] : undefined;
    if (kind === undefined || more.length > 0 || !file.endsWith('.yml'))
        return undefined;
    const stem = file.slice(0, -'.yml'.length);
    // a tag is named after the id (`grantgate/revoked/<id>`): what git refuses in a ref cannot be an id
    if (!_names_js__WEBPACK_IMPORTED_MODULE_1__/* .LOGIN */ .S3.test(name) || !FILE_NAME.test(stem) || stem.includes('..') || stem.endsWith('.lock') || stem.endsWith('.'))
        return undefined;
    return { id: `${folder}/${name}/${stem}`, holder: { kind, name } };
}
/**
 * Parses the grant file at `path` below `grants/`. `file` names it in problems.
 * A broken file is a void grant of its holder, never an exception.
 */
function parseGrant(source, path, file) {
    const place = parseGrantPath(path);
    if (place === undefined)
        return undefined;
    const parsed = (0,_document_js__WEBPACK_IMPORTED_MODULE_0__/* .parseDocument */ .T)(source, file, grantShape);
    if (!parsed.ok)
        return { ...place, ok: false, problems: parsed.problems };
    const fields = parsed.value;
    if (place.holder.kind !== 'user' && fields['requested-by'] === undefined) {
        const problem = { file, line: 1, column: 1, message: '`requested-by` is missing', hint: `a grant for ${place.holder.kind === 'team' ? 'a team' : 'an app'} names the person who asked` };
        return { ...place, ok: false, problems: [problem] };
    }
    return { ...place, ok: true, grant: { ...fields, ...place } };
}


/***/ }),

/***/ 1165:
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
        annotate: (level, title, message) => issueCommand(level, { title }, message),
        // a line of ours that began with `::` would be a command
        log: (line) => write(`${line.replaceAll(/^::/gm, ' ::')}\n`),
    };
}

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
        for (const [name, value] of Object.entries(mode === 'env' ? credential.variables : credential.outputs)) {
            const other = handed.get(name);
            if (other !== undefined && other.value !== value) {
                throw new Error(`the credentials \`${other.by}\` and \`${credential.name}\` would both set \`${name}\`: name one of them with the input \`credentials\``);
            }
            handed.set(name, { by: credential.name, value });
        }
    }
    const hand = mode === 'env' ? runner.exportVariable : runner.setOutput;
    return {
        variables: mode === 'env' ? [...handed.keys()] : [],
        handOver: () => {
            for (const [name, { value }] of handed)
                hand(name, value);
        },
    };
}
/** Warns of variables that an earlier step set and that lead tools past the keys. */
function misleadingNotes(credentials, mode, env) {
    if (mode !== 'env')
        return [];
    return credentials.flatMap(({ name, misleading = [] }) => {
        const set = misleading.filter((variable) => (env[variable] ?? '') !== '');
        return set.length === 0 ? [] : [`An earlier step set ${set.map((variable) => `\`${variable}\``).join(', ')}: later steps may not use the credential \`${name}\` because of it.`];
    });
}

// EXTERNAL MODULE: ./lib/policy/glob.js
var glob = __webpack_require__(6298);
;// CONCATENATED MODULE: ./lib/policy/entitlement.js

/**
 * The credentials of a role for the environment of the job. A credential that lists environments is issued in those only.
 * `wanted` names some of them, or all.
 */
function entitlements(role, run, wanted) {
    const fitting = [...(role.credentials ?? [])]
        .filter(([, spec]) => spec.environments === undefined || (run.environment !== undefined && (0,glob/* matchesAnyCaseless */.DR)(spec.environments, run.environment)))
        .map(([name, spec]) => ({ name, spec }));
    if (wanted === 'all')
        return { issued: fitting, missing: [] };
    return {
        issued: fitting.filter((entry) => wanted.includes(entry.name)),
        missing: wanted.filter((name) => !fitting.some((entry) => entry.name === name)),
    };
}

// EXTERNAL MODULE: ./lib/session/launch.js + 7 modules
var launch = __webpack_require__(7800);
;// CONCATENATED MODULE: ./lib/session/issue.js


/** A credential was asked for that the role does not give this job, or that this version cannot exchange. */
class EntitlementError extends Error {
    name = 'EntitlementError';
    hint;
    constructor(message, hint) {
        super(message);
        this.hint = hint;
    }
}
/**
 * Trades the job's token for the credentials of the role, all at once.
 *
 * INVARIANT: called with an allow only; bounded by its `until`.
 * @throws EntitlementError
 */
async function issueCredentials(decision, policy, flights, effects, mask) {
    const role = policy.roles.get(decision.role);
    if (role === undefined)
        return { credentials: [], fault: undefined };
    const { issued, missing } = entitlements(role, decision.run, flights.inputs.credentials);
    if (missing.length > 0) {
        const where = decision.run.environment === undefined ? 'a job without environment' : `the environment \`${decision.run.environment}\``;
        throw new EntitlementError(`the role \`${decision.role}\` has no credential \`${missing.join('`, `')}\` for ${where}`, `it has: ${[...(role.credentials ?? new Map()).keys()].join(', ') || 'none'}`);
    }
    // what reports is loaded while the cloud answers
    const send = (request) => {
        const answer = flights.client.send(request);
        __webpack_require__.e(/* import() */ 91).then(__webpack_require__.bind(__webpack_require__, 2091)).catch(() => undefined);
        return answer;
    };
    const deadline = effects.now() + (flights.deadline - flights.now());
    const tools = { send, now: effects.now, sleep: effects.sleep, deadline, random: effects.random, mask };
    const outcomes = await Promise.allSettled(issued.map((entry) => exchange(entry, decision, policy, flights, tools)));
    const failed = outcomes.find((outcome) => outcome.status === 'rejected');
    return {
        credentials: outcomes.flatMap((outcome) => (outcome.status === 'fulfilled' ? [outcome.value] : [])),
        fault: failed === undefined ? undefined : asError(failed.reason),
    };
}
function asError(reason) {
    return reason instanceof Error ? reason : new Error(String(reason));
}
async function exchange({ name, spec }, decision, policy, flights, tools) {
    const { run } = decision;
    const bounds = { grant: decision.grant, actor: run.actor, runId: run.run_id, runAttempt: run.run_attempt, until: decision.until, session: policy.limits.session };
    if (spec.aws === undefined) {
        throw new EntitlementError(`the credential \`${name}\` is of a provider that this version cannot exchange`, 'leave it out with the input `credentials`, or use a version of Grantgate that can');
    }
    const token = await flights.cloudToken(spec.aws.audience ?? launch/* AWS_AUDIENCE */.Vk);
    tools.mask(token);
    const { exchangeAws } = await __webpack_require__.e(/* import() */ 732).then(__webpack_require__.bind(__webpack_require__, 6732));
    return await exchangeAws(token, name, spec.aws, bounds, tools, policy.limits.accounts);
}

// EXTERNAL MODULE: ./lib/credentials/aws-partition.js
var aws_partition = __webpack_require__(4888);
;// CONCATENATED MODULE: ./lib/credentials/aws-address.js

/**
 * Where STS most probably is, to open the connection before the SDK is loaded. The SDK's own rules decide where the request goes; where they know
 * better, a connection was opened in vain and nothing was sent over it. A test holds the two against each other.
 */
function likelyStsAddress(spec) {
    if (spec.endpoint !== undefined)
        return spec.endpoint;
    const { name, domain } = (0,aws_partition/* partitionOf */.i)(spec.region);
    const host = spec.fips === true && name !== 'aws-us-gov' ? 'sts-fips' : 'sts';
    return `https://${host}.${spec.region}.${domain}`;
}

// EXTERNAL MODULE: ./lib/session/turn.js
var turn = __webpack_require__(5313);
;// CONCATENATED MODULE: ./lib/session/prepare.js




/** Most connections that are opened on the mere look of a policy. */
const MAX_EARLY = 2;
/**
 * Asks for what an exchange will need while facts are still on their way: an open connection as soon as the policy is read; the cloud's token and the SDK
 * as soon as one grant looks good.
 */
function prepareExchange(flights) {
    const { inputs } = flights;
    const wanted = inputs.mode === 'enforce' && inputs.credentials.length > 0;
    return {
        glimpse: (sources) => {
            if (wanted)
                for (const address of likelyAddresses(sources, inputs.role))
                    flights.client.warm(address);
        },
        prepare: (policy, roles, run) => {
            if (!wanted)
                return;
            const specs = roles.flatMap((name) => {
                const role = policy.roles.get(name);
                return role === undefined ? [] : entitlements(role, run, inputs.credentials).issued;
            });
            for (const { spec } of specs) {
                if (spec.aws === undefined)
                    continue;
                void flights.cloudToken(spec.aws.audience ?? launch/* AWS_AUDIENCE */.Vk);
                flights.client.warm(likelyStsAddress(spec.aws));
                const { aws } = spec;
                // after the requests of this turn are on their way; a fault of loading shows when it is used
                void (0,turn/* turn */.w)().then(async () => await ready(aws)).catch(() => undefined);
            }
        },
    };
}
/** Where the roles of these grants would be traded; nothing is sent there yet. */
function likelyAddresses({ policy, grants }, named) {
    if (policy?.ok !== true)
        return [];
    const roles = new Set(grants.flatMap((file) => (file.ok && (named === undefined || file.grant.role === named) ? [file.grant.role] : [])));
    const specs = [...roles].flatMap((name) => [...(policy.value.roles.get(name)?.credentials?.values() ?? [])]);
    return [...new Set(specs.flatMap((spec) => (spec.aws === undefined ? [] : [likelyStsAddress(spec.aws)])))].slice(0, MAX_EARLY);
}
async function ready(aws) {
    const { rehearseAws } = await __webpack_require__.e(/* import() */ 732).then(__webpack_require__.bind(__webpack_require__, 6732));
    await rehearseAws(aws);
}

// EXTERNAL MODULE: ./lib/github/fact-error.js
var fact_error = __webpack_require__(2774);
// EXTERNAL MODULE: ./lib/github/policy-query.js
var policy_query = __webpack_require__(4336);
;// CONCATENATED MODULE: ./lib/policy/finding.js
/** The two outcomes of a check, made beforehand: of a thousand grants most pass and fail alike. */
function outcomes(name, words) {
    const pass = { name, ok: true, words };
    const fail = { name, ok: false, words };
    return (ok) => (ok ? pass : fail);
}
/** Puts the checks of a grant into words. */
function toChecks(findings, grant, of) {
    return findings.map(({ name, ok, words }) => ({ name, outcome: ok ? 'pass' : 'fail', ...words(grant, of) }));
}

// EXTERNAL MODULE: ./lib/policy/policy.js + 1 modules
var policy = __webpack_require__(82);
;// CONCATENATED MODULE: ./lib/policy/approval.js

/** How many approvals a grant for this role needs: the policy's, or more where the role says so. */
function approvalsNeeded(policy, role) {
    return Math.max(policy.approval.count ?? 1, role?.approval?.count ?? 1);
}
/**
 * Judges the reviews of the pull request that brought a grant. Counted are approvals that still stand, on the last commit, by people the
 * policy lists, who neither get the access nor asked for it nor wrote it. What is left out decides the reason, in the order of the registry.
 */
function judgeApproval(policy, role, grant, provenance, run) {
    const needed = approvalsNeeded(policy, role);
    const fail = (reason, actual) => ({ ok: false, reason, needed, actual });
    const { pull, unknown } = provenance ?? {};
    if (pull === undefined)
        return fail('approval-missing', () => 'it did not come by a pull request');
    if (!pull.merged)
        return fail('approval-missing', () => `pull request #${pull.number} is not merged`);
    const standing = standingApprovals(provenance?.reviews ?? []);
    if (standing.length === 0)
        return fail('approval-missing', () => `no approval stands on pull request #${pull.number}`);
    const others = standing.filter((review) => !isInvolved(review, grant, pull, run));
    if (others.length === 0)
        return fail('approval-self', () => `approved only by ${names(standing)}`);
    const current = others.filter((review) => review.commit === pull.head_sha);
    if (current.length === 0)
        return fail('approval-stale', () => `approved by ${names(others)} before the last commit`);
    if (pull.altered === true)
        return fail('approval-stale', () => `the file is not as it was in pull request #${pull.number}`);
    const eligible = current.filter((review) => isEligible(policy, review));
    if (eligible.length >= needed)
        return { ok: true, by: eligible.map((review) => review.author), needed };
    const unread = current.filter((review) => !eligible.includes(review) && couldBeEligible(policy, review));
    if (unknown !== undefined && eligible.length + unread.length >= needed)
        return fail('undecidable', () => unknown);
    if (eligible.length === 0)
        return fail('approval-ineligible', () => `approved by ${names(current)}`);
    return fail('approval-missing', () => `approved by ${names(eligible)}: ${eligible.length} of ${needed}`);
}
/** The approvals that no later opinion of the same person has replaced; a comment is no opinion. */
function standingApprovals(reviews) {
    const opinions = reviews.filter((review) => review.state !== 'COMMENTED' && review.state !== 'PENDING');
    const standing = opinions.filter((review, index) => review.state === 'APPROVED' && !opinions.some((other, place) => isSamePerson(other, review) && replaces(other, review, place > index)));
    return standing.length > 1 ? standing.toSorted((a, b) => (a.author < b.author ? -1 : 1)) : standing;
}
/** Scar: an approval without an id once counted beside one of the same login with it. */
function isSamePerson(one, other) {
    return sameId(one.author_id, other.author_id) || sameLogin(one.author, other.author);
}
/** INVARIANT: of two opinions of the same moment the one that is no approval stands; of two approvals, the one that GitHub lists later. */
function replaces(other, approval, isListedLater) {
    if (other.submitted_at !== approval.submitted_at)
        return other.submitted_at > approval.submitted_at;
    return other.state !== 'APPROVED' || isListedLater;
}
/**
 * Whether an approval is of the reviewer's own access: by who gets it, asked for it or wrote it.
 *
 * INVARIANT: either the id or the login is enough to be the same person; a doubt counts against the approval.
 */
function isInvolved(review, grant, pull, run) {
    const { author, author_id: id } = review;
    const requester = grant['requested-by'];
    const written = id === undefined ? undefined : String(id);
    return (written === run.actor_id || sameLogin(author, run.actor) ||
        written === run.triggering_actor_id || sameLogin(author, run.triggering_actor) ||
        (grant.holder.kind === 'user' && (sameId(id, grant['principal-id']) || sameLogin(author, grant.holder.name))) ||
        (requester !== undefined && sameLogin(author, requester)) ||
        sameId(id, pull.author_id) || sameLogin(author, pull.author) ||
        pull.committers.some((login) => sameLogin(author, login)) || (id !== undefined && pull.committer_ids?.includes(id) === true));
}
function sameId(one, other) {
    return one !== undefined && one === other;
}
/** Logins are ASCII: those of another length are others, and nothing needs folding. */
function sameLogin(one, other) {
    return one === other || (one.length === other.length && one.toLowerCase() === other.toLowerCase());
}
function isEligible(policy, review) {
    const { users = [], teams = [], permission } = policy.approval.approvers;
    if (isBot(review))
        return false;
    const listed = users.some((user) => (typeof user === 'number' ? user === review.author_id : sameLogin(user, review.author)));
    const inTeam = teams.some((team) => review.teams?.some((theirs) => sameLogin(theirs, team)) === true);
    return listed || inTeam || (permission !== undefined && rank(review.permission ?? 'none') >= rank(permission));
}
function couldBeEligible(policy, review) {
    const { teams = [], permission } = policy.approval.approvers;
    return !isBot(review) && ((teams.length > 0 && review.teams === undefined) || (permission !== undefined && review.permission === undefined));
}
function isBot(review) {
    return review.type !== 'User' || /\[bot\]$/i.test(review.author);
}
function rank(permission) {
    return permission === 'none' ? -1 : policy.PERMISSIONS.indexOf(permission);
}
function names(reviews) {
    return reviews.map((review) => review.author).join(', ');
}

// EXTERNAL MODULE: ./lib/policy/duration.js
var duration = __webpack_require__(4464);
// EXTERNAL MODULE: ./lib/policy/instant.js
var instant = __webpack_require__(3355);
// EXTERNAL MODULE: ./lib/policy/holder.js
var policy_holder = __webpack_require__(6850);
;// CONCATENATED MODULE: ./lib/policy/principal.js

/** Whether a team of the organisation that owns the policy is among `teams`; `unknown` when they could not be read. */
function membership(teams, organisation, slug) {
    if (teams === undefined)
        return 'unknown';
    return teams.some((team) => team.toLowerCase() === `${organisation}/${slug}`.toLowerCase()) ? 'member' : 'no';
}
/** Whether a grant's holder is who asks. `organisation` owns the repository of the policy. */
function holds(holder, run, organisation) {
    const own = (0,policy_holder/* holderOf */.K)(run.actor);
    if (holder.kind === 'team')
        return own.kind === 'user' ? membership(run.actor_teams, organisation, holder.name) : 'no';
    return holder.kind === own.kind && holder.name.toLowerCase() === own.name.toLowerCase() ? 'member' : 'no';
}
/**
 * Whether whoever pressed the button of this attempt is covered too: the same account, or a member of the granted team.
 * A re-run keeps the first actor in the token and runs with the first actor's privileges.
 */
function coversTriggering(grant, run, organisation) {
    if (run.triggering_actor_id === run.actor_id)
        return 'member';
    return grant.holder.kind === 'team' ? membership(run.triggering_actor_teams, organisation, grant.holder.name) : 'no';
}

;// CONCATENATED MODULE: ./lib/policy/scope.js

/** The branches a run is on: a pull request is on its head and its base. */
function branchesOf(run) {
    if (run.head_ref !== '' || run.base_ref !== '')
        return [run.head_ref, run.base_ref].filter((name) => name !== '');
    return run.ref.startsWith('refs/heads/') ? [run.ref.slice('refs/heads/'.length)] : [];
}
/** The tag a run is on, if it is on one. */
function tagOf(run) {
    return run.ref.startsWith('refs/tags/') ? run.ref.slice('refs/tags/'.length) : undefined;
}
const listed = (names, name) => names.includes(name);
/**
 * Looks at a run with a role once, for all grants of that role. `home` is the repository that holds the policy, which is a role's own
 * when it lists none. The result checks one grant.
 */
function scopeOf(role, run, home) {
    const dimensions = dimensionsOf(role, run, home);
    const unnarrowed = dimensions.map((dimension) => toFinding(dimension, undefined));
    const isProtected = role.require?.includes('protected-ref') === true ? [checkProtected(run)] : [];
    return (grant) => {
        const findings = dimensions.map((dimension, index) => {
            const narrowed = dimension.narrowing === undefined ? undefined : grant[dimension.narrowing];
            return (narrowed === undefined ? unnarrowed[index] : undefined) ?? toFinding(dimension, narrowed);
        });
        return isProtected.length === 0 ? findings : [...findings, ...isProtected];
    };
}
function dimensionsOf(role, run, home) {
    const workflow = (patterns, name) => patterns.some((pattern) => matchesWorkflow(pattern, name, run.repository));
    return [
        dimension('repository-out-of-scope', [run.repository], glob/* matchesAnyCaseless */.DR, role.repositories ?? [home], 'repositories'),
        // the workflow is the one the run was started from; a reusable workflow that its jobs call does not stand in for it
        dimension('workflow-out-of-scope', [workflowFile(run.workflow_ref)], workflow, role.workflows, 'workflows'),
        dimension('event-out-of-scope', [run.event_name], listed, role.events ?? ['workflow_dispatch'], 'events'),
        refOf(role, run),
        dimension('environment-out-of-scope', run.environment === undefined ? [] : [run.environment], glob/* matchesAnyCaseless */.DR, role.environments ?? [], 'environments'),
        dimension('runner-out-of-scope', [run.runner_environment], listed, role.runners ?? ['github-hosted']),
    ];
}
function refOf(role, run) {
    const tag = tagOf(run);
    const branches = branchesOf(run);
    if (tag !== undefined && branches.length === 0)
        return dimension('tag-out-of-scope', [tag], glob/* matchesAny */._I, role.tags ?? [], 'tags');
    const on = dimension('branch-out-of-scope', branches, glob/* matchesAny */._I, role.branches, 'branches');
    // a run that is on no branch and on no tag is on nothing that could be granted
    return branches.length > 0 ? on : { ...on, ok: false, otherwise: run.ref };
}
function dimension(name, asked, match, role, narrowing) {
    return { name, asked, match, role, otherwise: 'none', ok: asked.every((one) => match(role, one)), ...(narrowing === undefined ? {} : { narrowing }) };
}
/** INVARIANT: a name must match the role's list and, where the grant has one, the grant's: narrowing never widens. */
function toFinding(dimension, narrowed) {
    const { name, asked, match, role, otherwise } = dimension;
    return {
        name,
        ok: dimension.ok && (narrowed === undefined || asked.every((one) => match(narrowed, one))),
        words: () => ({
            expected: narrowed === undefined ? written(role) : `${written(role)}; narrowed to ${written(narrowed)}`,
            actual: asked.length === 0 ? otherwise : asked.join(' and '),
        }),
    };
}
function written(patterns) {
    return patterns.length === 0 ? 'none' : patterns.join(', ');
}
function checkProtected(run) {
    return {
        name: 'ref-unprotected',
        ok: run.ref_protected,
        words: () => ({ expected: 'a protected branch or tag', actual: run.ref_protected ? 'protected' : `${run.ref} is not protected` }),
    };
}
/**
 * `owner/name/path` of a `workflow_ref`. File names and branches may both hold an `@`; a workflow file lies directly in its folder, so the
 * first `@refs/` begins the ref.
 */
function workflowFile(ref) {
    const named = ref.indexOf('@refs/');
    const end = named >= 0 ? named : ref.lastIndexOf('@');
    return end < 0 ? ref : ref.slice(0, end);
}
/** A pattern without `owner/name/` in front means the run's own repository. */
function matchesWorkflow(pattern, file, repository) {
    const [owner = '', name = '', ...path] = file.split('/');
    if (/^[^/]+\/[^/]+\/\.github\//.test(pattern)) {
        const [patternOwner = '', patternName = '', ...patternPath] = pattern.split('/');
        return (0,glob/* matchesAnyCaseless */.DR)([`${patternOwner}/${patternName}`], `${owner}/${name}`) && (0,glob/* matchesAny */._I)([patternPath.join('/')], path.join('/'));
    }
    return `${owner}/${name}`.toLowerCase() === repository.toLowerCase() && (0,glob/* matchesAny */._I)([pattern], path.join('/'));
}

// EXTERNAL MODULE: ./lib/policy/window.js
var policy_window = __webpack_require__(2012);
;// CONCATENATED MODULE: ./lib/policy/grant-checks.js







/** When a grant begins: as written, else when it was merged. */
function startOf(grant, evidence) {
    if (grant.starts !== undefined)
        return grant.starts;
    const pull = evidence.provenance.get(grant.id)?.pull;
    return pull?.merged === true ? pull.merged_at : undefined;
}
/** Gives a function that makes every check of one grant, in the order of the registry; what grants of one role share is found once. */
function grantChecker(of) {
    const views = new Map();
    const organisation = organisationOf(of);
    return (grant) => {
        let view = views.get(grant.role);
        if (view === undefined)
            views.set(grant.role, (view = viewRole(grant.role, of)));
        const approval = checkApproval(grant, view.role, of);
        const isKnown = approval.name !== 'undecidable';
        const findings = [roleKnown(view.role !== undefined), notRevoked(isUnrevoked(grant, of))];
        if (isKnown)
            findings.push(approval);
        addTimes(findings, grant, view, of);
        addPeople(findings, grant, of, organisation);
        for (const finding of view.scope(grant))
            findings.push(finding);
        const most = grant['max-uses'];
        if (most !== undefined)
            findings.push(usesLeft(spentUses(grant, of) < most));
        // what could not be read is reported last: anything else that fails is the better answer
        if (!isKnown)
            findings.push(approval);
        if (grant.holder.kind === 'team' && !isMembershipKnown(grant, of.run, organisation))
            findings.push(membershipKnown(false));
        return findings;
    };
}
function viewRole(name, of) {
    const role = of.policy.roles.get(name);
    const isOpen = role?.windows?.some((window) => (0,policy_window/* closesAt */.py)(window, of.now) !== undefined) === true;
    return {
        role,
        lifetime: longestLife(of.policy, role),
        ...(role?.windows === undefined ? {} : { window: windowOpen(isOpen) }),
        scope: role === undefined ? () => [] : scopeOf(role, of.run, of.home),
    };
}
const roleKnown = outcomes('role-unknown', (grant) => ({ expected: 'a role of the policy', actual: grant.role }));
const windowOpen = outcomes('outside-window', (grant, { policy, now }) => ({
    expected: (policy.roles.get(grant.role)?.windows ?? []).map(policy_window/* formatWindow */.A4).join('; '),
    actual: (0,instant/* formatInstant */.r)(now),
}));
const notRevoked = outcomes('grant-revoked', ({ id, revoked }, { evidence }) => {
    const inFile = revoked === undefined ? 'no' : `by ${revoked.by} at ${(0,instant/* formatInstant */.r)(revoked.at)}${revoked.why === undefined ? '' : `: ${revoked.why}`}`;
    return { expected: 'not revoked', actual: evidence.revoked.has(id) ? `by the tag grantgate/revoked/${id}` : inFile };
});
function isUnrevoked(grant, of) {
    return grant.revoked === undefined && !of.evidence.revoked.has(grant.id);
}
function checkApproval(grant, role, of) {
    if (of.evidence.unavailable?.has(grant.id) === true)
        return provenanceKnown(false);
    const approval = judgeApproval(of.policy, role, grant, of.evidence.provenance.get(grant.id), of.run);
    if (approval.ok)
        return approved(true);
    const { needed, reason, actual } = approval;
    return { name: reason, ok: false, words: () => ({ expected: countApprovals(needed), actual: actual() }) };
}
const provenanceKnown = outcomes('undecidable', (grant, { evidence }) => ({
    expected: 'the pull request of the grant',
    actual: evidence.unavailable?.get(grant.id) ?? 'it could not be read',
}));
const approved = outcomes('approval-missing', (grant, { policy, evidence, run }) => {
    const role = policy.roles.get(grant.role);
    const approval = judgeApproval(policy, role, grant, evidence.provenance.get(grant.id), run);
    return { expected: countApprovals(approvalsNeeded(policy, role)), actual: `approved by ${approval.ok ? approval.by.join(', ') : 'nobody'}` };
});
function countApprovals(needed) {
    return `${needed} ${needed === 1 ? 'approval' : 'approvals'}`;
}
function addTimes(findings, grant, view, of) {
    const starts = startOf(grant, of.evidence);
    // without a start there is no approval either, and that check says so: there is nothing to measure
    if (starts !== undefined)
        findings.push(shortEnough(grant.expires - starts <= view.lifetime * 1000), started(of.now >= starts));
    findings.push(notEnded(of.now < grant.expires));
    if (view.window !== undefined)
        findings.push(view.window);
}
/** The longest life of a grant for this role, in seconds. */
function longestLife(policy, role) {
    return Math.min(policy.limits.lifetime, role?.lifetime ?? Number.POSITIVE_INFINITY);
}
const shortEnough = outcomes('grant-too-long', (grant, { policy, evidence }) => ({
    expected: `at most ${(0,duration/* formatDuration */.a)(longestLife(policy, policy.roles.get(grant.role)))}`,
    actual: `${(0,instant/* formatInstant */.r)(startOf(grant, evidence) ?? 0)} to ${(0,instant/* formatInstant */.r)(grant.expires)}`,
}));
const started = outcomes('grant-not-started', (grant, { evidence, now }) => ({ expected: `from ${(0,instant/* formatInstant */.r)(startOf(grant, evidence) ?? 0)}`, actual: (0,instant/* formatInstant */.r)(now) }));
const notEnded = outcomes('grant-expired', (grant, { now }) => ({ expected: `before ${(0,instant/* formatInstant */.r)(grant.expires)}`, actual: (0,instant/* formatInstant */.r)(now) }));
function addPeople(findings, grant, of, organisation) {
    findings.push(checkPrincipalId(grant, of));
    const covered = coversTriggering(grant, of.run, organisation);
    if (covered !== 'unknown')
        findings.push(startedByHolder(covered === 'member'));
}
/**
 * INVARIANT: an app is only ever covered by its id, because anything that holds a workflow's own token can act under the app's name. A team
 * has no account of its own: an id in its grant is that of the one member who may use it.
 */
function checkPrincipalId(grant, of) {
    const id = grant['principal-id'];
    if (id !== undefined)
        return sameAccount(String(id) === of.run.actor_id);
    if (grant.holder.kind === 'team')
        return memberOfTeam(true);
    return grant.holder.kind === 'app' || of.policy.approval.require?.includes('principal-id') === true ? accountNamed(false) : grant_checks_sameLogin(true);
}
const principal = (expected) => outcomes('principal-mismatch', (grant, { run }) => ({ expected: expected(grant), actual: `${run.actor} (${run.actor_id})` }));
const memberOfTeam = principal(() => 'a member of the team');
const sameAccount = principal((grant) => `account ${grant['principal-id'] ?? ''}`);
const grant_checks_sameLogin = principal((grant) => `the login ${grant.holder.name}`);
const accountNamed = outcomes('principal-mismatch', () => ({ expected: 'a `principal-id` in the grant', actual: 'the grant has none' }));
const startedByHolder = outcomes('rerun-by-other', (_grant, { run }) => ({
    expected: `started by ${run.actor}`,
    actual: `attempt ${run.run_attempt} started by ${run.triggering_actor}`,
}));
function organisationOf(of) {
    return of.home.split('/', 1)[0] ?? '';
}
function isMembershipKnown(grant, run, organisation) {
    return holds(grant.holder, run, organisation) !== 'unknown' && coversTriggering(grant, run, organisation) !== 'unknown';
}
const membershipKnown = outcomes('undecidable', (grant, of) => ({
    expected: `membership of ${organisationOf(of)}/${grant.holder.name}`,
    actual: of.evidence.teamsUnknown ?? 'the teams of the people of this run could not be read',
}));
function spentUses(grant, of) {
    return of.evidence.uses.get(grant.id) ?? 0;
}
const usesLeft = outcomes('uses-exhausted', (grant, of) => ({ expected: `fewer than ${grant['max-uses'] ?? 0} uses`, actual: `${spentUses(grant, of)} spent` }));

;// CONCATENATED MODULE: ./lib/policy/problem.js
/** `file:line:column: message (hint)`, as compilers write it. */
function formatProblem(problem) {
    const place = problem.line > 0 ? `${problem.file}:${problem.line}:${problem.column}` : problem.file;
    return `${place}: ${problem.message}${problem.hint === undefined ? '' : ` (${problem.hint})`}`;
}

;// CONCATENATED MODULE: ./lib/policy/decide.js







/**
 * Decides whether a run goes on. Pure: no clock, no IO; `now` is milliseconds since 1970. Never throws on bad files: a doubt is a denial.
 *
 * INVARIANT: allowed only if the policy stands, nothing is frozen, nothing under `never` is touched, and one grant of the principal passes every check.
 */
function decide(policyFile, grants, evidence, request, now) {
    const { run, home, role } = request;
    const globals = checkRun(policyFile, evidence, run, role);
    const refused = globals.find((check) => check.outcome === 'fail');
    if (refused !== undefined || policyFile?.ok !== true)
        return deny(refused?.name ?? 'policy-missing', run, globals, []);
    const policy = policyFile.value;
    const of = { policy, evidence, run, now, home };
    const check = grantChecker(of);
    const judged = candidates(grants, request)
        .map((file) => judge(file, check, of))
        .toSorted(byCloseness);
    const considered = judged.map(summarise);
    const passing = judged.filter((entry) => entry.failed.length === 0);
    const [closest] = judged;
    if (closest === undefined)
        return deny('no-grant', run, [...globals, noGrant(request)], []);
    if (passing.length === 0)
        return { ...deny(closest.failed[0] ?? 'no-grant', run, [...globals, ...closest.checks()], considered), ...about(closest) };
    const roles = [...new Set(passing.map((entry) => entry.grant?.role ?? ''))].toSorted();
    if (roles.length > 1) {
        const ambiguous = { name: 'role-ambiguous', outcome: 'fail', expected: 'one role, named by the input `role`', actual: roles.join(', ') };
        return deny('role-ambiguous', run, [...globals, ambiguous], considered);
    }
    return allow(passing, globals, considered, run, policy, now);
}
function allow(passing, globals, considered, run, policy, now) {
    const [first] = passing.toSorted((a, b) => (a.grant?.expires ?? 0) - (b.grant?.expires ?? 0) || compare(a.id, b.id));
    if (first?.grant === undefined)
        return deny('undecidable', run, globals, considered);
    const { id, role, expires } = first.grant;
    const closings = (policy.roles.get(role)?.windows ?? []).map((window) => (0,policy_window/* closesAt */.py)(window, now) ?? 0);
    const until = closings.length === 0 ? expires : Math.min(expires, Math.max(...closings));
    return { schema: 1, decision: 'allow', grant: id, role, expires, until, checks: [...globals, ...first.checks()], considered, principal: run.actor, run };
}
/** The checks that concern the whole run, whatever the grants say; stops after the first that fails. */
function checkRun(policyFile, evidence, run, role) {
    const checks = [];
    const add = (name, ok, expected, actual) => {
        checks.push({ name, outcome: ok ? 'pass' : 'fail', expected, actual });
        return ok;
    };
    if (policyFile === undefined) {
        add('policy-missing', false, 'an access policy', 'none at the default branch');
        return checks;
    }
    if (!policyFile.ok) {
        add('policy-invalid', false, 'a policy without errors', formatProblem(policyFile.problems[0]));
        return checks;
    }
    if (!add('frozen', !evidence.frozen, 'not frozen', evidence.frozen ? 'the tag grantgate/frozen is set' : 'not frozen'))
        return checks;
    const hit = neverHit(policyFile.value, run);
    if (!add('never-allowed', hit === undefined, 'nothing under `never`', hit ?? 'nothing under `never`'))
        return checks;
    // a role that is known is among the checks of the grant
    if (role !== undefined && !policyFile.value.roles.has(role))
        add('role-unknown', false, [...policyFile.value.roles.keys()].join(', '), role);
    return checks;
}
function neverHit(policy, run) {
    const { branches = [], tags = [], environments = [] } = policy.never ?? {};
    const branch = branchesOf(run).find((name) => (0,glob/* matchesAny */._I)(branches, name));
    if (branch !== undefined)
        return `branch ${branch}`;
    const tag = tagOf(run);
    if (tag !== undefined && (0,glob/* matchesAny */._I)(tags, tag))
        return `tag ${tag}`;
    return run.environment !== undefined && (0,glob/* matchesAnyCaseless */.DR)(environments, run.environment) ? `environment ${run.environment}` : undefined;
}
/** The grants that could cover this run: the principal's, for the role named; a void one for any role. */
function candidates(grants, request) {
    const organisation = request.home.split('/')[0] ?? '';
    return grants.filter((file) => holds(file.holder, request.run, organisation) !== 'no' &&
        (request.grant === undefined || request.grant === file.id) &&
        (request.role === undefined || !file.ok || file.grant.role === request.role));
}
function judge(file, check, of) {
    if (!file.ok) {
        const { id, problems } = file;
        const checks = () => [{ name: 'grant-invalid', outcome: 'fail', expected: 'a grant without errors', actual: formatProblem(problems[0]) }];
        return { id, end: Number.NEGATIVE_INFINITY, failed: ['grant-invalid'], checks };
    }
    const { id, grant } = file;
    const failed = [];
    for (const finding of check(grant))
        if (!finding.ok)
            failed.push(finding.name);
    return { id, grant, end: grant.expires, failed, checks: () => toChecks(check(grant), grant, of) };
}
/** Fewest failed checks first, then latest to end, then by id: the order in which grants were read does not matter. */
function byCloseness(a, b) {
    if (a.failed.length !== b.failed.length)
        return a.failed.length - b.failed.length;
    if (a.end !== b.end)
        return b.end > a.end ? 1 : -1;
    return compare(a.id, b.id);
}
function compare(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}
function summarise(judged) {
    const { id, grant, failed } = judged;
    return grant === undefined ? { grant: id, failed } : { grant: id, role: grant.role, failed };
}
function about(judged) {
    return { grant: judged.id, ...(judged.grant === undefined ? {} : { role: judged.grant.role, expires: judged.grant.expires }) };
}
function noGrant(request) {
    const { run, role, grant } = request;
    const wanted = grant === undefined ? `a grant for ${run.actor}${role === undefined ? '' : ` with the role ${role}`}` : `the grant ${grant}`;
    return { name: 'no-grant', outcome: 'fail', expected: wanted, actual: 'none' };
}
function deny(reason, run, checks, considered) {
    return { schema: 1, decision: 'deny', reason, checks, considered, principal: run.actor, run };
}

// EXTERNAL MODULE: ./lib/policy/grant.js
var grant = __webpack_require__(3740);
// EXTERNAL MODULE: ./lib/policy/shape.js
var shape = __webpack_require__(5999);
;// CONCATENATED MODULE: ./lib/policy/run.js

/** A run that could not be read: which claim, and what was expected. */
class RunError extends Error {
    name = 'RunError';
    claim;
    constructor(claim, expected) {
        super(`the claim \`${claim}\` is not ${expected}`);
        this.claim = claim;
    }
}
/**
 * Reads a run from verified claims (or from a `run.json`): ids may be text or numbers, unknown claims are ignored.
 * @throws RunError when a claim that a decision needs is missing or of another form
 */
function parseRun(value) {
    if (!(0,shape/* isRecord */.u4)(value))
        throw new RunError('run', 'an object of claims');
    const teams = optionalTeams(value, 'actor_teams');
    const triggeringTeams = optionalTeams(value, 'triggering_actor_teams');
    const environment = optionalText(value, 'environment');
    const workflowSha = optionalText(value, 'workflow_sha');
    const jobWorkflow = optionalText(value, 'job_workflow_ref');
    return {
        actor: run_text(value, 'actor'),
        actor_id: id(value, 'actor_id'),
        triggering_actor: run_text(value, 'triggering_actor'),
        triggering_actor_id: id(value, 'triggering_actor_id'),
        ...(teams === undefined ? {} : { actor_teams: teams }),
        ...(triggeringTeams === undefined ? {} : { triggering_actor_teams: triggeringTeams }),
        repository: run_text(value, 'repository'),
        repository_id: id(value, 'repository_id'),
        repository_owner: run_text(value, 'repository_owner'),
        repository_owner_id: id(value, 'repository_owner_id'),
        ref: run_text(value, 'ref'),
        ref_type: optionalText(value, 'ref_type') ?? '',
        ref_protected: value['ref_protected'] === true || value['ref_protected'] === 'true',
        sha: run_text(value, 'sha'),
        head_ref: optionalText(value, 'head_ref') ?? '',
        base_ref: optionalText(value, 'base_ref') ?? '',
        ...(environment === undefined ? {} : { environment }),
        event_name: run_text(value, 'event_name'),
        workflow_ref: run_text(value, 'workflow_ref'),
        ...(workflowSha === undefined ? {} : { workflow_sha: workflowSha }),
        ...(jobWorkflow === undefined ? {} : { job_workflow_ref: jobWorkflow }),
        run_id: id(value, 'run_id'),
        run_attempt: id(value, 'run_attempt'),
        runner_environment: run_text(value, 'runner_environment'),
    };
}
function run_text(from, claim) {
    const value = from[claim];
    if (typeof value !== 'string' || value === '')
        throw new RunError(claim, 'a text');
    return value;
}
function optionalText(from, claim) {
    const value = from[claim];
    if (value === undefined || value === null || value === '')
        return undefined;
    return run_text(from, claim);
}
function id(from, claim) {
    const value = from[claim];
    const written = typeof value === 'number' ? String(value) : value;
    // leading zeros would make two spellings of one id
    if (typeof written !== 'string' || !/^(?:0|[1-9]\d{0,19})$/.test(written))
        throw new RunError(claim, 'a number');
    return written;
}
function optionalTeams(from, claim) {
    const value = from[claim];
    if (value === undefined || value === null)
        return undefined;
    if (!Array.isArray(value))
        throw new RunError(claim, 'a list of `owner/slug`');
    return value.map((team) => {
        if (typeof team !== 'string')
            throw new RunError(claim, 'a list of `owner/slug`');
        return team;
    });
}

;// CONCATENATED MODULE: ./lib/policy/shortlist.js

/** Checks whose facts are fetched only for grants that pass the others. */
const LATER = new Set(['grant-revoked', 'approval-missing', 'approval-self', 'approval-stale', 'approval-ineligible', 'uses-exhausted', 'undecidable']);
/** Most grants whose evidence is fetched for one run. */
const MAX_CANDIDATES = 40;
const shortlist_NOTHING = { provenance: new Map(), revoked: new Set(), frozen: false, uses: new Map() };
/**
 * The grants about which evidence is fetched: those that pass every check that needs none, else the ones that come closest, so that the refusal can say
 * why. A revocation in the file is known already and counts.
 */
function shortlist(files, of) {
    const check = grantChecker({ ...of, evidence: shortlist_NOTHING });
    const rated = files.flatMap((file) => {
        if (!file.ok)
            return [];
        const failed = check(file.grant).filter((finding) => !finding.ok && !LATER.has(finding.name));
        return [{ grant: file.grant, faults: failed.length + (file.grant.revoked === undefined ? 0 : 1) }];
    });
    const least = Math.min(...rated.map((entry) => entry.faults));
    const grants = rated.filter((entry) => entry.faults === least).toSorted((a, b) => a.grant.expires - b.grant.expires || (a.grant.id < b.grant.id ? -1 : 1));
    return { grants: grants.slice(0, MAX_CANDIDATES).map((entry) => entry.grant), hopeful: least === 0 };
}

// EXTERNAL MODULE: ./lib/github/evidence-query.js
var evidence_query = __webpack_require__(9291);
// EXTERNAL MODULE: ./lib/github/json.js
var json = __webpack_require__(7781);
// EXTERNAL MODULE: ./lib/github/teams.js
var github_teams = __webpack_require__(953);
;// CONCATENATED MODULE: ./lib/github/reviewers.js



/** Most people whose permission is looked up for one run: every one costs a request. */
const MAX_REVIEWERS = 20;
/**
 * Adds to the reviews what the policy judges approvers by: their permission on its repository, their teams. Asked only where it matters, all at once. What
 * cannot be read is noted and stays absent: it never makes anyone eligible.
 */
async function addStanding(api, policy, home, provenance) {
    const { teams = [], permission } = policy.approval.approvers;
    const logins = [...new Set([...provenance.values()].flatMap((entry) => entry.reviews.filter((review) => isOpen(review, policy)).map((review) => review.author)))];
    if (logins.length === 0 || (teams.length === 0 && permission === undefined))
        return provenance;
    const asked = logins.slice(0, MAX_REVIEWERS);
    const organisation = home.split('/')[0] ?? '';
    const [memberships, permissions] = await Promise.all([
        teams.length === 0 ? undefined : (0,github_teams/* fetchTeams */.j)(api, organisation, asked).catch(reasonOf),
        permission === undefined ? [] : Promise.all(asked.map((login) => fetchPermission(api, home, login).catch(reasonOf))),
    ]);
    const standing = (review) => {
        const index = asked.indexOf(review.author);
        const theirs = memberships === undefined || memberships instanceof Error ? undefined : memberships.get(review.author);
        const level = index < 0 ? undefined : permissions[index];
        return { ...review, ...(theirs === undefined ? {} : { teams: theirs }), ...(typeof level === 'string' ? { permission: level } : {}) };
    };
    const unknown = [memberships, ...permissions].find((answer) => answer instanceof Error)?.message;
    return new Map([...provenance].map(([id, entry]) => [id, { ...entry, reviews: entry.reviews.map(standing), ...(unknown === undefined ? {} : { unknown }) }]));
}
/** An approval by somebody the policy does not already list by name. */
function isOpen(review, policy) {
    const listed = (policy.approval.approvers.users ?? []).some((user) => (typeof user === 'number' ? user === review.author_id : user.toLowerCase() === review.author.toLowerCase()));
    return review.state === 'APPROVED' && review.type === 'User' && !listed;
}
function reasonOf(error) {
    return error instanceof Error ? error : new Error(String(error));
}
/**
 * The permission of a person on a repository. The field `permission` knows three levels only, so the flags are read; custom roles show through them too.
 * Source: REST, "Get repository permissions for a user".
 */
async function fetchPermission(api, repository, login) {
    const answer = new json/* Fields */.C(await api.get(`/repos/${repository}/collaborators/${encodeURIComponent(login)}/permission`, 'metadata: read'), 'permission');
    const flags = answer.maybe('user')?.optional('permissions');
    // without the flags a custom role counts for what GitHub reduces it to
    if (flags === undefined)
        return named(answer.optionalText('role_name')) ?? named(answer.text('permission')) ?? 'none';
    const names = { read: 'pull', triage: 'triage', write: 'push', maintain: 'maintain', admin: 'admin' };
    return policy.PERMISSIONS.findLast((level) => flags.has(names[level]) && flags.flag(names[level])) ?? 'none';
}
function named(level) {
    return policy.PERMISSIONS.find((known) => known === level);
}

// EXTERNAL MODULE: ./lib/github/named-query.js
var named_query = __webpack_require__(1123);
;// CONCATENATED MODULE: ./lib/session/sources.js




/**
 * Reads and parses the answer of the first request about policy and grants.
 * @throws FactError when the answer is not understood
 */
function readSources(answer, flights) {
    const { inputs, named, holder, now } = flights;
    const offset = answer.date - now();
    const { files, evidence } = named === undefined ? { files: (0,policy_query/* readAccess */.zS)(answer.data, holder, inputs.policyRepository), evidence: undefined } : (0,named_query/* readNamed */.Mk)(answer.data, named, inputs.policyRepository);
    const where = `${inputs.policyPath}/`;
    return {
        files,
        evidence,
        policy: readPolicy(files.policy, where),
        grants: files.grants.map((file) => readGrant(file, where)).filter((file) => file !== undefined),
        date: answer.date,
        githubNow: () => now() + offset,
    };
}
function readPolicy(file, where) {
    if (file === undefined)
        return undefined;
    const path = `${where}${file.path}`;
    return file.text === undefined ? { ok: false, problems: [{ file: path, line: 0, column: 0, message: file.unreadable ?? 'it cannot be read' }] } : (0,policy.parsePolicy)(file.text, path);
}
/** A grant file as fetched; one that cannot be read is void, like one that does not parse. */
function readGrant(file, where) {
    const path = `${where}grants/${file.path}`;
    if (file.text !== undefined)
        return (0,grant/* parseGrant */.qb)(file.text, file.path, path);
    const place = (0,grant/* parseGrantPath */.fv)(file.path);
    return place === undefined ? undefined : { ...place, ok: false, problems: [{ file: path, line: 0, column: 0, message: file.unreadable ?? 'it cannot be read' }] };
}

;// CONCATENATED MODULE: ./lib/session/gather.js




/** Most grants asked about in one request; more go in parallel. */
const BATCH = 20;
/**
 * The second round trip: evidence of the shortlisted grants, beside it team membership where team grants exist; a third for the files of the
 * principal's teams and for the standing of reviewers.
 * @throws FactError when the evidence cannot be read
 */
async function gatherEvidence(flights, known, policy, grants) {
    const [own, teams] = await Promise.all([known.evidence ?? askOwn(flights, known, grants), askTeams(flights, known)]);
    const home = known.files.repository;
    const run = { ...known.run, ...(teams.actor === undefined ? {} : { actor_teams: teams.actor }), ...(teams.triggering === undefined ? {} : { triggering_actor_teams: teams.triggering }) };
    const [standing, theirs] = await Promise.all([addStanding(flights.api, policy, home, provenanceOf(own)), askTeamFiles(flights, known, teams)]);
    const theirStanding = theirs.candidates.length === 0 ? new Map() : await addStanding(flights.api, policy, home, provenanceOf(theirs));
    const where = `${flights.inputs.policyPath}/`;
    return {
        candidates: [...own.candidates, ...theirs.candidates],
        teamGrants: theirs.candidates.flatMap((entry) => (entry.file === undefined ? [] : [readGrant(entry.file, where)])).filter((file) => file !== undefined),
        provenance: new Map([...standing, ...theirStanding]),
        tagsProtected: own.tagsProtected === false || theirs.tagsProtected === false ? false : (own.tagsProtected ?? theirs.tagsProtected),
        teamsUnknown: teams.unknown,
        run,
    };
}
function provenanceOf(answer) {
    return new Map(answer.candidates.map((entry) => [entry.id, entry.provenance]));
}
async function askOwn(flights, known, grants) {
    const sources = new Map(known.files.grants.map((file) => [file.path.replace(/\.yml$/, ''), file]));
    const root = `${flights.inputs.policyPath}/grants/`;
    const candidates = grants.map((grant) => ({ id: grant.id, path: `${root}${grant.id}.yml`, oid: sources.get(grant.id)?.oid ?? '', uses: grant['max-uses'] !== undefined }));
    return await ask(flights, known, candidates);
}
async function ask(flights, known, candidates) {
    const batches = Array.from({ length: Math.ceil(candidates.length / BATCH) }, (_, index) => candidates.slice(index * BATCH, (index + 1) * BATCH));
    const [owner = '', name = ''] = known.files.repository.split('/');
    const answers = await Promise.all(batches.map(async (batch) => {
        const { data } = await flights.api.query((0,evidence_query/* evidenceQuery */.aO)(batch), { owner, name, oid: known.files.commit, ...(0,evidence_query/* candidateVariables */.$O)(batch) });
        return (0,evidence_query/* readEvidence */.At)(data, batch);
    }));
    const protections = answers.map((answer) => answer.tagsProtected).filter((value) => value !== undefined);
    return { candidates: answers.flatMap((answer) => answer.candidates), tagsProtected: protections.length === 0 ? undefined : protections.every(Boolean) };
}
/** Membership is asked only where team grants exist; an app is in no team. */
async function askTeams(flights, known) {
    const named = flights.named?.id.startsWith('teams/') === true;
    if (flights.holder.kind !== 'user' || (known.files.teamFiles.length === 0 && !named))
        return { actor: [], triggering: [] };
    const { actor, triggering_actor: triggering } = known.run;
    const organisation = known.files.repository.split('/')[0] ?? '';
    try {
        const early = triggering === actor ? flights.teams : undefined;
        const teams = await (early ?? (0,github_teams/* fetchTeams */.j)(flights.api, organisation, [...new Set([actor, triggering])]));
        return { actor: teams.get(actor) ?? [], triggering: teams.get(triggering) ?? [] };
    }
    catch (error) {
        return { unknown: error instanceof Error ? error.message : String(error) };
    }
}
/** Files of the teams that the principal is in; with membership unknown, of every team, so that the refusal can name what could not be told. */
async function askTeamFiles(flights, known, teams) {
    const organisation = (known.files.repository.split('/')[0] ?? '').toLowerCase();
    const mine = teams.actor?.map((team) => team.toLowerCase());
    const candidates = known.files.teamFiles
        .filter((path) => mine === undefined || mine.includes(`${organisation}/${(path.split('/')[1] ?? '').toLowerCase()}`))
        .slice(0, BATCH * 5)
        .map((path) => ({ id: path.replace(/\.yml$/, ''), path: `${flights.inputs.policyPath}/grants/${path}`, text: true, uses: true }));
    return candidates.length === 0 ? { candidates: [], tagsProtected: undefined } : await ask(flights, known, candidates);
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: ./lib/github/identity.js + 1 modules
var github_identity = __webpack_require__(887);
;// CONCATENATED MODULE: ./lib/session/establish.js






/**
 * Awaits the first requests, verifies the token and parses policy and grants. `glimpse` is shown these as soon as they are there, before anything is
 * verified: good for opening connections, never for deciding.
 * @throws IdentityError, RunError when it cannot be proven who runs; FactError when something could not be read
 */
async function establish(flights, glimpse) {
    // identity first: a job without a token is told so, whatever else fails
    const reading = flights.access.then((answer) => readSources(answer, flights));
    reading.then(glimpse).catch(() => undefined);
    const token = await flights.token;
    const keys = await flights.keys;
    const sources = await reading;
    const identity = await (0,github_identity.verifyIdentity)(token, keys, flights.context, {
        issuers: await issuersFor(token, flights),
        audience: flights.inputs.audience,
        githubTime: sources.date,
        refetch: () => (0,launch/* fetchKeys */.Hq)(keysAddress(token, flights), flights.send),
    });
    const attempt = await flights.attempt;
    const run = parseRun({ ...identity.claims, triggering_actor: attempt.login, triggering_actor_id: attempt.id });
    return { ...sources, identity, run, tokenSha256: (0,external_node_crypto_.createHash)('sha256').update(token).digest('hex') };
}
/** The slug of an enterprise that has an issuer of its own, as a token of it would say. Decides nothing by itself. */
function slugIn(token, issuer) {
    try {
        const claims = JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString('utf8'));
        const iss = typeof claims === 'object' && claims !== null && 'iss' in claims ? claims.iss : undefined;
        return typeof iss === 'string' && iss.startsWith(`${issuer}/`) ? iss.slice(issuer.length + 1) : undefined;
    }
    catch {
        return undefined;
    }
}
/**
 * The issuers that are believed: the server's one, and that of the enterprise of which the runner's event says that the repository is part.
 *
 * INVARIANT: a slug in the token alone adds no issuer.
 */
async function issuersFor(token, flights) {
    const { issuer } = flights.server;
    const slug = slugIn(token, issuer);
    if (slug === undefined || flights.context.eventPath === undefined)
        return [issuer];
    const event = await (0,promises_.readFile)(flights.context.eventPath, 'utf8').then(parseEvent, () => undefined);
    return event !== undefined && event.toLowerCase() === slug.toLowerCase() && /^[\w-]{1,100}$/.test(slug) ? [issuer, `${issuer}/${slug}`] : [issuer];
}
function parseEvent(text) {
    try {
        const event = JSON.parse(text);
        const enterprise = typeof event === 'object' && event !== null && 'enterprise' in event ? event.enterprise : undefined;
        const slug = typeof enterprise === 'object' && enterprise !== null && 'slug' in enterprise ? enterprise.slug : undefined;
        return typeof slug === 'string' ? slug : undefined;
    }
    catch {
        return undefined;
    }
}
/** Where to look again for a key: below the issuer's own host, never anywhere a token points to. */
function keysAddress(token, flights) {
    const slug = slugIn(token, flights.server.issuer);
    return slug !== undefined && /^[\w-]{1,100}$/.test(slug) ? `${flights.server.issuer}/${slug}/.well-known/jwks` : flights.server.jwks;
}

;// CONCATENATED MODULE: ./lib/session/refusal.js
/** A refusal because something could not be verified or read, before or instead of looking at grants. */
function refusal(reason, actual, hint, run, context) {
    const expected = hint ?? (reason === 'identity-unverified' ? 'a token of this run, signed by GitHub' : 'every fact that the decision needs');
    const known = run ?? unverified(context);
    return { schema: 1, decision: 'deny', reason, checks: [{ name: reason, outcome: 'fail', expected, actual }], considered: [], principal: known.actor, run: known };
}
/** What the runner says of itself, for the report of a run whose token could not be verified. Decides nothing. */
function unverified(context) {
    return {
        actor: context.actor,
        actor_id: context.actorId ?? '0',
        triggering_actor: context.actor,
        triggering_actor_id: context.actorId ?? '0',
        repository: context.repository,
        repository_id: context.repositoryId ?? '0',
        repository_owner: context.repository.split('/')[0] ?? '',
        repository_owner_id: '0',
        ref: '',
        ref_type: '',
        ref_protected: false,
        sha: context.sha ?? '',
        head_ref: '',
        base_ref: '',
        event_name: context.eventName ?? '',
        workflow_ref: '',
        run_id: context.runId,
        run_attempt: context.runAttempt,
        runner_environment: '',
    };
}

;// CONCATENATED MODULE: ./lib/session/judge.js









/**
 * Verifies who runs and decides. Every fault becomes a refusal with its reason.
 *
 * INVARIANT: no path leads from a fault to an allow.
 */
async function judge_judge(flights, preparation) {
    let established;
    try {
        established = await establish(flights, preparation.glimpse);
        return await decideOn(flights, established, preparation);
    }
    catch (error) {
        if (error instanceof fact_error/* IdentityError */.l || error instanceof RunError)
            return refused('identity-unverified', error, flights, established);
        if (error instanceof fact_error/* FactError */.n)
            return refused('undecidable', error, flights, established);
        throw error;
    }
}
function refused(reason, error, flights, established) {
    const hint = 'hint' in error ? error.hint : undefined;
    return {
        decision: refusal(reason, error.message, hint, established?.run, flights.context),
        home: established?.files.repository ?? flights.inputs.policyRepository,
        files: established?.files,
        policy: established?.policy,
        provenance: new Map(),
        tokenSha256: established?.tokenSha256,
        spent: 0,
        maxUses: undefined,
        now: established?.githubNow ?? flights.now,
    };
}
async function decideOn(flights, known, preparation) {
    const { files, policy, grants, identity } = known;
    const { role, grant } = flights.inputs;
    const now = identity.issuedAt;
    const request = (run) => ({ run, home: files.repository, ...(role === undefined ? {} : { role }), ...(grant === undefined ? {} : { grant }) });
    if (policy?.ok !== true)
        return conclude(known, grants, nothing(known.run), known.run, request);
    const wanted = grants.filter((file) => role === undefined || !file.ok || file.grant.role === role);
    const list = shortlist(wanted, { policy: policy.value, run: known.run, now, home: files.repository });
    if (list.hopeful && !files.frozen)
        preparation.prepare(policy.value, [...new Set(list.grants.map((entry) => entry.role))], known.run);
    const gathered = await gatherEvidence(flights, known, policy.value, list.grants);
    return conclude(known, [...grants, ...gathered.teamGrants], gathered, gathered.run, request);
}
function conclude(known, grants, gathered, run, request) {
    const { files, policy, identity, tokenSha256 } = known;
    const evidence = toEvidence(gathered, grants, files.frozen);
    const decision = decide(policy, grants, evidence, request(run), identity.issuedAt);
    return {
        decision: countable(decision, grants, gathered),
        home: files.repository,
        files,
        policy,
        provenance: evidence.provenance,
        tokenSha256,
        spent: decision.decision === 'allow' ? (evidence.uses.get(decision.grant) ?? 0) : 0,
        maxUses: maxUsesOf(decision, grants),
        now: known.githubNow,
    };
}
function maxUsesOf(decision, grants) {
    const file = grants.find((entry) => entry.id === decision.grant);
    return file?.ok === true ? file.grant['max-uses'] : undefined;
}
/** INVARIANT: uses are only counted where the tags that count them cannot be deleted. */
function countable(decision, grants, gathered) {
    if (decision.decision !== 'allow' || gathered.tagsProtected !== false)
        return decision;
    if (maxUsesOf(decision, grants) === undefined)
        return decision;
    const { expires, grant, role, schema, considered, principal, run } = decision;
    const check = {
        name: 'undecidable',
        outcome: 'fail',
        expected: 'an active ruleset for `refs/tags/grantgate/**/*` that restricts deletions and updates',
        actual: 'none: uses could be taken back by deleting tags',
    };
    return { schema, decision: 'deny', reason: 'undecidable', grant, role, expires, considered, principal, run, checks: [...decision.checks, check] };
}
function nothing(run) {
    return { candidates: [], teamGrants: [], provenance: new Map(), tagsProtected: undefined, teamsUnknown: undefined, run };
}
function toEvidence(gathered, grants, frozen) {
    const unavailable = new Map(gathered.candidates.flatMap((entry) => (entry.unavailable === undefined ? [] : [[entry.id, entry.unavailable]])));
    const asked = new Set(gathered.candidates.map((entry) => entry.id));
    for (const file of grants)
        if (!asked.has(file.id))
            unavailable.set(file.id, 'not asked: other checks of this grant fail already');
    const marked = (mark) => new Set(gathered.candidates.filter(mark).map((entry) => entry.id));
    return {
        provenance: gathered.provenance,
        unavailable,
        revoked: marked((entry) => entry.revoked),
        frozen,
        uses: new Map(gathered.candidates.map((entry) => [entry.id, entry.uses])),
        ...(gathered.teamsUnknown === undefined ? {} : { teamsUnknown: gathered.teamsUnknown }),
    };
}

;// CONCATENATED MODULE: ./lib/session/session.js





/** Decides, issues what the grant gives, and reports. Gives the exit code of the step. */
async function runSession(flights, effects, write) {
    const runner = createRunner(effects.env, write);
    void flights.token.then(runner.mask, () => undefined);
    const judged = await judge_judge(flights, prepareExchange(flights));
    const judgement = await spendUse(judged, flights);
    let credentials = [];
    let handover;
    let notes = [];
    let fault;
    try {
        if (mayIssue(judgement, flights) && judgement.policy?.ok === true) {
            const issued = await issueCredentials(judgement.decision, judgement.policy.value, flights, { ...effects, now: judgement.now }, runner.mask);
            // what was issued is on record, even where it is not handed over
            credentials = issued.credentials;
            if (issued.fault !== undefined)
                throw issued.fault;
            notes = misleadingNotes(credentials, flights.inputs.export, effects.env);
            handover = prepareHandover(credentials, flights.inputs.export, runner);
        }
    }
    catch (error) {
        fault = explain(error);
    }
    const { conclude } = await __webpack_require__.e(/* import() */ 91).then(__webpack_require__.bind(__webpack_require__, 2091));
    const code = await conclude({ judgement, credentials, variables: handover?.variables ?? [], notes, fault }, flights, runner);
    // INVARIANT: last of all, when the record and what post needs are written: a fault before leaves nothing behind that nobody clears
    handover?.handOver();
    return code;
}
/** INVARIANT: only an allow, only in `enforce` mode: an audit never issues anything. */
function mayIssue(judgement, flights) {
    return judgement.decision.decision === 'allow' && flights.inputs.mode === 'enforce' && flights.inputs.credentials.length > 0;
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
function explain(error) {
    const message = error instanceof Error ? error.message : String(error);
    const hint = error instanceof Error && 'hint' in error && typeof error.hint === 'string' ? `\n${error.hint}` : '';
    return { title: 'The credentials could not be issued', message: `${message}${hint}` };
}


/***/ })

};
