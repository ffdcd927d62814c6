export const id = 6418;
export const ids = [6418];
export const modules = {

/***/ 17406:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ askGit)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);



const GIT_TIMEOUT_MS = 10_000;
/**
 * What git says about a clone, without going over the network; `undefined` where there is no clone at `root`, no git,
 * or no answer.
 */
function askGit(root, words, env) {
    // without a clone of its own, git would look for one further up
    if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_1__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(root, '.git')))
        return undefined;
    try {
        return (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.execFileSync)('git', ['-C', root, ...words], {
            encoding: 'utf8',
            stdio: ['ignore', 'pipe', 'ignore'],
            timeout: GIT_TIMEOUT_MS,
            env: { ...env, GIT_NO_LAZY_FETCH: '1', GIT_OPTIONAL_LOCKS: '0', GIT_TERMINAL_PROMPT: '0' },
        });
    }
    catch {
        return undefined;
    }
}


/***/ }),

/***/ 86418:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  inspectCommand: () => (/* binding */ inspectCommand)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/policy/delegation/principal-run.js
var principal_run = __webpack_require__(12095);
// EXTERNAL MODULE: ./lib/delegation/claims.js
var claims = __webpack_require__(88501);
// EXTERNAL MODULE: ./lib/delegation/verify/bound.js
var bound = __webpack_require__(88122);
// EXTERNAL MODULE: ./lib/delegation/verify/claim.js
var claim = __webpack_require__(13014);
// EXTERNAL MODULE: ./lib/delegation/verify/idp.js
var idp = __webpack_require__(19229);
// EXTERNAL MODULE: ./lib/delegation/verify/signature.js
var signature = __webpack_require__(43300);
// EXTERNAL MODULE: ./lib/delegation/verify/signed.js
var signed = __webpack_require__(35916);
// EXTERNAL MODULE: ./lib/delegation/verify/times.js + 1 modules
var times = __webpack_require__(15090);
;// CONCATENATED MODULE: ./lib/delegation/verify/explain.js








/** What of a token is looked at, in the order of the gate. */
const INSPECTED = (/* unused pure expression or super */ null && (['form', 'header', 'signature', 'claims', 'times', 'request', 'person']));
/**
 * Looks at every part of a token, where the gate stops at the first that is wrong. It uses the gate's own rules, so a
 * part that passes here passes there; what was not told, or cannot be known offline, is not looked at.
 */
async function explainDelegation(token, entry, { sent, isWhole }, people) {
    const rules = RULES[entry.kind];
    return [
        found('header', (0,signature/* headerFault */.kt)(token, rules)),
        await explainSignature(token, entry, rules.algorithms),
        explainClaims(token, entry, sent, isWhole),
        found('times', (0,times/* timeFault */.a)(token.payload, sent, timesOf(entry))),
        explainRequest(token, entry, sent, isWhole),
        explainPerson(token, entry, people),
    ];
}
const RULES = {
    signed: { types: [claims/* DELEGATION_TYPE */.Kg], algorithms: claims/* DELEGATION_ALGORITHMS */.g8, refusesKeys: true },
    idp: { types: idp/* PROVIDER_TYPES */.MA, algorithms: idp/* PROVIDER_ALGORITHMS */.t7, refusesKeys: false },
    github: { types: [undefined, 'jwt'], algorithms: ['RS256'], refusesKeys: false },
};
function found(name, fault) {
    return fault === undefined ? { name, outcome: 'pass' } : { name, outcome: 'fail', fault };
}
async function explainSignature(token, entry, algorithms) {
    if (entry.kind !== 'signed' || entry.keys === undefined)
        return { name: 'signature', outcome: 'not-looked', why: 'keys-elsewhere' };
    return found('signature', await (0,signature/* signatureFault */.jY)(token, entry.keys, algorithms));
}
function explainClaims({ payload }, entry, sent, isWhole) {
    if (entry.kind === 'github')
        return { name: 'claims', outcome: 'not-looked', why: 'not-told' };
    if (entry.kind === 'idp')
        return found('claims', (0,idp/* audienceFault */.X1)(payload, entry));
    const fault = (0,signed/* placeFault */.UV)(payload, entry, isWhole ? sent : claimedPlace(payload, sent));
    return found('claims', fault);
}
/** Where nothing else is told, the repository that a token says it is for; of any other form it stays wrong. */
function claimedPlace({ aud, repository_id: id }, sent) {
    const isPlace = typeof aud === 'string' && /^https:\/\/[^/\s]+\/[^/\s]+\/[^/\s]+$/.test(aud);
    const isNumber = /^[1-9]\d{0,18}$/.test(String(id));
    return {
        ...sent,
        ...(isPlace ? { repository: aud } : {}),
        ...(isNumber ? { repositoryId: String(id) } : {}),
    };
}
function timesOf(entry) {
    if (entry.kind === 'signed')
        return { longest: claims/* MAX_DELEGATION_SECONDS */.u9 };
    return { age: (entry.kind === 'idp' ? entry.age : undefined) ?? idp/* USUAL_AGE_SECONDS */.DY };
}
function explainRequest({ payload }, entry, sent, isWhole) {
    if (entry.kind !== 'signed')
        return { name: 'request', outcome: 'not-looked', why: 'not-in-kind' };
    const request = (0,signed/* requestIn */.zT)(payload['req']);
    if (request === undefined)
        return found('request', (0,claim/* claimFault */.b3)('req', 'what it is for', payload['req']));
    return isWhole
        ? found('request', (0,bound/* boundFault */.Fu)(request, sent, entry.unbound ?? []))
        : { name: 'request', outcome: 'not-looked', why: 'not-told' };
}
function explainPerson({ payload }, entry, people) {
    const person = personNamed(payload, entry);
    if (person === undefined) {
        const [name, expected] = NAMES[entry.kind](entry);
        return found('person', (0,claim/* claimFault */.b3)(name, expected, payload[name]));
    }
    const known = (0,principal_run/* knownPerson */.fj)(person, people);
    return known.ok
        ? { name: 'person', outcome: 'pass', person }
        : { name: 'person', outcome: 'fail', unknown: known.why };
}
const NAMES = {
    signed: () => ['sub', 'the number of an account, or a handle'],
    idp: (entry) => [entry.kind === 'idp' ? entry.subject : 'sub', 'who it is'],
    github: () => ['actor_id', 'the number of an account'],
};
function personNamed(payload, entry) {
    if (entry.kind === 'signed')
        return (0,signed/* personIn */.Bd)(payload['sub']);
    if (entry.kind === 'github')
        return (0,signed/* personIn */.Bd)(payload['actor_id']);
    const subject = payload[entry.subject];
    return typeof subject === 'string' && subject !== ''
        ? { kind: 'identity', issuer: entry.issuer, subject }
        : undefined;
}

// EXTERNAL MODULE: ./lib/delegation/verify/token.js + 1 modules
var token = __webpack_require__(47823);
// EXTERNAL MODULE: ./lib/policy/problem.js
var problem = __webpack_require__(72737);
// EXTERNAL MODULE: ./lib/report/safe-line.js
var safe_line = __webpack_require__(91020);
// EXTERNAL MODULE: ./lib/cli/check/access.js
var access = __webpack_require__(21787);
// EXTERNAL MODULE: ./lib/cli/check/options.js
var options = __webpack_require__(48067);
// EXTERNAL MODULE: ./lib/cli/read-text.js
var read_text = __webpack_require__(52770);
// EXTERNAL MODULE: ./lib/cli/style.js
var style = __webpack_require__(87279);
// EXTERNAL MODULE: ./lib/cli/usage-error.js
var usage_error = __webpack_require__(94934);
// EXTERNAL MODULE: ./lib/report/delegation-words.js
var delegation_words = __webpack_require__(33658);
;// CONCATENATED MODULE: ./lib/cli/delegation/inspect-text.js


/** What each part is about. */
const INSPECTED_WORDS = {
    form: 'it is a signed token',
    header: 'its type and algorithm are those of the entry',
    signature: 'it is signed with a key of the policy',
    claims: 'issuer, audience, repository, tool and number',
    times: 'it was good when the run was created',
    request: 'it is for what was sent',
    person: 'it names a person who is known',
};
const NOT_LOOKED = {
    'keys-elsewhere': 'the keys are not in the policy, and nothing is fetched here',
    'not-told': 'the run was not told: --repository, --repository-id, --workflow, --ref, --input',
    'not-in-kind': 'a token of this kind does not say',
};
const MAX_CLAIMS_CHARACTERS = 4000;
/** A text that is no token at all: nothing else can be looked at. */
function formFault(fault) {
    return { name: 'form', outcome: 'fail', fault };
}
/** For a person at a terminal. INVARIANT: header and claims alone: with the third part it could be used. */
function formatInspected({ token, entry, checks }, style) {
    const shown = (value) => (0,safe_line/* safeLine */.o)(JSON.stringify(value), MAX_CLAIMS_CHARACTERS);
    const lines = [
        ...(entry === undefined
            ? []
            : [`Looked at by the entry \`${(0,safe_line/* safeLine */.o)(entry.name)}\`, of the kind \`${entry.kind}\`.`]),
        ...(token === undefined ? [] : [`header  ${shown(token.header)}`, `claims  ${shown(token.payload)}`, '']),
        ...checks.flatMap((check) => inspectedRows(check, style)),
        ...(checks.some(({ outcome }) => outcome === 'fail') ? [] : ['', 'Only the gate knows whether it was used.']),
    ];
    return `${lines.join('\n')}\n`;
}
function inspectedRows(check, style) {
    const what = INSPECTED_WORDS[check.name];
    switch (check.outcome) {
        case 'pass':
            return [`${style.good('ok  ')}  ${what}`];
        case 'not-looked':
            return [`${style.doubtful('?   ')}  ${what}: not looked at, ${NOT_LOOKED[check.why]}`];
        case 'fail': {
            const { expected, actual } = failureWords(check);
            return [`${style.bad('FAIL')}  ${what}: expected ${(0,safe_line/* safeLine */.o)(expected, 500)}; found ${(0,safe_line/* safeLine */.o)(actual, 500)}`];
        }
    }
}
function failureWords(check) {
    return 'fault' in check ? (0,delegation_words/* delegationFaultWords */.W$)(check.fault) : (0,delegation_words/* unknownPersonWords */.v$)(check.unknown);
}
/** The same for programs. */
function inspectedJson({ token, entry, checks }) {
    const found = checks.map((check) => ({
        name: check.name,
        outcome: check.outcome,
        ...(check.outcome === 'fail' ? failureWords(check) : {}),
        ...(check.outcome === 'not-looked' ? { why: NOT_LOOKED[check.why] } : {}),
    }));
    const about = {
        ...(entry === undefined ? {} : { entry: entry.name, kind: entry.kind }),
        ...(token === undefined ? {} : { header: token.header, claims: token.payload }),
    };
    return `${JSON.stringify({ schema: 1, ...about, checks: found }, undefined, 2)}\n`;
}

// EXTERNAL MODULE: ./lib/policy/instant.js
var instant = __webpack_require__(23355);
// EXTERNAL MODULE: ./lib/policy/names.js
var names = __webpack_require__(76726);
// EXTERNAL MODULE: ./lib/cli/dispatch/options.js
var dispatch_options = __webpack_require__(70663);
// EXTERNAL MODULE: ./lib/cli/dispatch/wish.js
var wish = __webpack_require__(82174);
// EXTERNAL MODULE: ./lib/cli/github-session.js + 1 modules
var github_session = __webpack_require__(81837);
;// CONCATENATED MODULE: ./lib/cli/delegation/told-dispatch.js







/** What tells of the run that a token came with. */
const TOLD_OPTIONS = {
    repository: { value: 'owner/name', help: 'Repository of the run' },
    'repository-id': { value: 'number', help: 'Its number' },
    workflow: { value: 'file', help: 'Workflow that was started' },
    ref: { value: 'ref', help: 'The whole ref that it was started on, for example refs/heads/main' },
    'event-type': { value: 'type', help: 'Of repository_dispatch: its type' },
    input: dispatch_options/* DISPATCH_OPTIONS */.a.input,
    payload: dispatch_options/* DISPATCH_OPTIONS */.a.payload,
    'created-at': { value: 'time', help: 'When GitHub created the run; now when left out' },
};
/** Those that go together: what was signed is compared only where all of it is told. */
const WHOLE_RUN = ['repository', 'repository-id', 'workflow', 'ref'];
/** @throws UsageError for what is half told, or cannot be */
function toldDispatch(given, terminal, token) {
    const { now } = terminal;
    const missing = WHOLE_RUN.filter((name) => !given.has(name));
    const isWhole = missing.length === 0;
    if (!isWhole && missing.length < WHOLE_RUN.length)
        throw new usage_error/* UsageError */.e(`${missing.map((name) => `\`--${name}\``).join(' and ')} ${missing.length === 1 ? 'is' : 'are'} missing`, 'tell the whole run, or nothing of it');
    const stray = ['event-type', 'input', 'payload'].find((name) => !isWhole && given.has(name));
    if (stray !== undefined)
        throw new usage_error/* UsageError */.e(`\`--${stray}\` is given without the run`, `give ${WHOLE_RUN.map((name) => `\`--${name}\``).join(', ')}`);
    const type = given.text('event-type');
    return {
        isWhole,
        sent: {
            token,
            event: type === undefined ? 'workflow_dispatch' : 'repository_dispatch',
            ...(type === undefined ? {} : { eventType: type }),
            inputs: (0,wish/* inputsGiven */.V0)(given, terminal),
            workflow: isWhole ? (0,wish/* workflowPath */.RB)(given.text('workflow') ?? '') : '',
            ref: readMatching(given, 'ref', /^refs\/(?:heads|tags)\/\S+$/, 'a whole ref such as `refs/heads/main`'),
            repository: `${(0,github_session/* serverFor */.xY)(terminal).url}/${readMatching(given, 'repository', names/* REPOSITORY_PATTERN */.G_, '`owner/name`')}`,
            repositoryId: readMatching(given, 'repository-id', /^[1-9]\d{0,18}$/, 'the number of the repository'),
            // the file of the workflow is not looked at: what is empty is taken for left out
            declared: new Map(),
            createdAt: createdAt(given) ?? now(),
            now: createdAt(given) ?? now(),
            attempt: 1,
        },
    };
}
function readMatching(given, option, pattern, expected) {
    const written = given.text(option);
    if (written === undefined || pattern.test(written))
        return written ?? '';
    throw new usage_error/* UsageError */.e(`${(0,safe_line/* quote */.h)(written)} cannot be given to \`--${option}\``, `expected ${expected}`);
}
function createdAt(given) {
    const written = given.text('created-at');
    if (written === undefined)
        return undefined;
    const at = (0,instant/* parseInstant */.nV)(written);
    if (at !== undefined)
        return at;
    throw new usage_error/* UsageError */.e(`${(0,safe_line/* quote */.h)(written)} is not a date with a time and a zone`, (0,instant/* instantHint */.RB)(written));
}

;// CONCATENATED MODULE: ./lib/cli/delegation/inspect.js












/** A token with a line break after it. */
const MAX_TOKEN_BYTES = 65_536;
const inspectCommand = {
    name: 'delegation inspect',
    operands: '<file>',
    about: 'Explains a delegation by the rules of the gate, offline: which check passes, and which does not. The token ' +
        'comes from a file, or\nfrom standard input; the part with the signature is never printed. What is not told is ' +
        'not looked at, and only the gate knows whether\nit was used. Exit code 0: nothing is wrong with what was looked ' +
        'at, 1: something is, 2: bad input.',
    options: {
        access: { value: 'folder', help: `Folder with policy.yml and people.yml; default: ${options/* USUAL_ACCESS */.S}` },
        tool: { value: 'name', help: 'Entry under `delegation`; by the issuer of the token when left out' },
        ...TOLD_OPTIONS,
        json: { help: 'Print what was found as JSON' },
    },
    examples: [
        'grantgate delegation inspect token.txt',
        'grantgate delegation inspect token.txt --repository acme/shop --repository-id 1296269 --workflow flags.yml ' +
            '--ref refs/heads/main --input banner=spring',
    ],
    run: async (given, terminal) => {
        const text = (await tokenGiven(given, terminal)).trim();
        const told = toldDispatch(given, terminal, text);
        const folder = (0,access/* accessFolder */.nW)(terminal.cwd, given.text('access') ?? options/* USUAL_ACCESS */.S);
        const entries = entriesIn(folder);
        const read = (0,token/* readToken */.A)(text);
        if (!read.ok)
            return printed({ checks: [formFault(read.fault)] }, given, terminal);
        const entry = entryFor(read.token, entries, given.text('tool'));
        const checks = await explainDelegation(read.token, entry, told, (0,access/* readPeopleFile */.Sk)(folder));
        return printed({ token: read.token, entry, checks }, given, terminal);
    },
};
function printed(inspection, given, { stdout, env }) {
    stdout.write(given.has('json') ? inspectedJson(inspection) : formatInspected(inspection, (0,style/* styleFor */.j)(stdout, env)));
    return inspection.checks.some(({ outcome }) => outcome === 'fail') ? 1 : 0;
}
/** INVARIANT: never a word of the command line, which every program of the machine can read. */
async function tokenGiven({ operands: [file] }, { cwd, stdin }) {
    if (file?.startsWith('eyJ') === true)
        throw new usage_error/* UsageError */.e('the token is on the command line', 'give it in a file, or on standard input');
    if (file === undefined || file === '-') {
        if (stdin === undefined)
            throw new Error('the command line was started without standard input');
        return await stdin();
    }
    const read = (0,read_text/* readText */.yR)((0,external_node_path_.resolve)(cwd, file), MAX_TOKEN_BYTES);
    if (read.kind === 'text')
        return read.text;
    throw new usage_error/* UsageError */.e(read.kind === 'missing' ? `${(0,safe_line/* quote */.h)(file)} is not there` : `${(0,safe_line/* quote */.h)(file)} is not read: ${read.why}`, 'give the file that has the token, or leave it out for standard input');
}
function entriesIn(folder) {
    const policy = (0,access/* readPolicyFile */.BK)(folder);
    if (policy === undefined)
        throw new usage_error/* UsageError */.e('there is no `policy.yml`', 'give its folder with `--access`');
    if (!policy.ok)
        throw new usage_error/* UsageError */.e((0,problem/* formatProblem */.V)(policy.problems[0]), 'see `grantgate lint`, and correct it first');
    const entries = policy.value.delegation ?? [];
    if (entries.length > 0)
        return entries;
    throw new usage_error/* UsageError */.e('the policy lists no tool under `delegation`', '`grantgate delegation keygen` prints an entry');
}
/** The entry that is meant. @throws UsageError where it cannot be told */
function entryFor({ payload }, entries, name) {
    const found = name === undefined
        ? entries.filter((entry) => entry.kind !== 'github' && entry.issuer === payload['iss'])
        : entries.filter((entry) => entry.name === name);
    const [entry, other] = found;
    if (entry !== undefined && other === undefined)
        return entry;
    const names = entries.map((one) => (0,safe_line/* quote */.h)(one.name)).join(', ');
    if (name !== undefined)
        throw new usage_error/* UsageError */.e(`there is no entry ${(0,safe_line/* quote */.h)(name)}`, `the policy has ${names}`);
    const iss = typeof payload['iss'] === 'string' ? (0,safe_line/* quote */.h)(payload['iss']) : 'nobody';
    throw new usage_error/* UsageError */.e(other === undefined
        ? `the token is issued by ${iss}, which no entry has as its \`issuer\``
        : `several entries have the issuer ${iss}`, `say by which entry it is to be looked at: \`--tool <name>\`, one of ${names}`);
}


/***/ }),

/***/ 70663:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ DISPATCH_OPTIONS),
/* harmony export */   z: () => (/* binding */ KEY_OPTIONS)
/* harmony export */ });
/* harmony import */ var _github_session_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81837);

/** Which key signs: one of the three. */
const KEY_OPTIONS = {
    key: { value: 'file', help: 'Private key that signs, PEM or JWK: of P-256, Ed25519 or RSA' },
    'vault-key': {
        value: 'name',
        help: 'Instead: transit key of Vault or OpenBao that signs; VAULT_ADDR and VAULT_TOKEN say where, as whom',
    },
    'vault-mount': { value: 'path', help: 'Where the transit engine is mounted; transit when left out' },
    'kms-key': {
        value: 'key',
        help: 'Instead: key of AWS KMS that signs, its ARN, id or alias; with the keys in AWS_ACCESS_KEY_ID',
    },
};
/** Options of `grantgate dispatch`. */
const DISPATCH_OPTIONS = {
    repository: {
        value: 'owner/name',
        help: 'Repository of the run; that of this clone, or GITHUB_REPOSITORY, when left out',
    },
    workflow: { value: 'file', help: 'Workflow that is started, for example flags.yml' },
    ref: { value: 'ref', help: 'Branch or tag of the run; the default branch when left out' },
    'event-type': { value: 'type', help: 'Send repository_dispatch of this type, which starts the workflow' },
    input: { value: 'name=value', repeats: true, help: 'An input, or a text in client_payload; once for each' },
    payload: { value: 'file', help: 'With --event-type: JSON file with the client_payload' },
    unbound: { value: 'name', repeats: true, help: 'An input that the policy lists as `unbound`; once for each' },
    person: {
        value: 'person',
        help: 'Whom the run is for: number of a GitHub account, @login, or a handle of people.yml',
    },
    tool: { value: 'name', help: 'Name of the entry under `delegation` in the policy' },
    issuer: { value: 'address', help: 'Its `issuer`' },
    ...KEY_OPTIONS,
    'repository-id': {
        value: 'number',
        help: 'Number of the repository: with --print or --dry-run, and a whole --ref, GitHub is not asked for anything',
    },
    print: { value: 'what', help: 'Send nothing: print the signed `token`, or the `body` of the request with it' },
    'no-wait': { help: 'End as soon as it is sent' },
    timeout: { value: 'duration', help: 'Wait no longer than this for the run to end; 30m when left out' },
    'dry-run': { help: 'Show what would be signed and sent; nothing is signed or sent' },
    json: { help: 'Print the outcome as JSON' },
    'ca-certificates': _github_session_js__WEBPACK_IMPORTED_MODULE_0__/* .GITHUB_OPTIONS */ .r0['ca-certificates'],
};


/***/ }),

/***/ 82174:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   RB: () => (/* binding */ workflowPath),
/* harmony export */   V0: () => (/* binding */ inputsGiven),
/* harmony export */   aR: () => (/* binding */ readWish)
/* harmony export */ });
/* harmony import */ var _delegation_dispatch_input_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(53415);
/* harmony import */ var _policy_delegation_issuer_shapes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74685);
/* harmony import */ var _policy_delegation_people_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(61798);
/* harmony import */ var _policy_duration_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4464);
/* harmony import */ var _policy_names_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76726);
/* harmony import */ var _policy_shape_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(45999);
/* harmony import */ var _report_safe_line_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(91020);
/* harmony import */ var _json_file_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(71449);
/* harmony import */ var _usage_error_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(94934);









const USUAL_TIMEOUT = '30m';
/** REST, "Create a repository dispatch event". */
const MAX_TYPE_CHARACTERS = 100;
/** @throws UsageError naming the option, and what to write */
function readWish(given, terminal) {
    const type = given.text('event-type');
    if (type !== undefined && type.length > MAX_TYPE_CHARACTERS)
        throw new _usage_error_js__WEBPACK_IMPORTED_MODULE_6__/* .UsageError */ .e(`the type has ${type.length} characters`, `GitHub takes ${MAX_TYPE_CHARACTERS}`);
    if (type === undefined && given.has('payload'))
        throw new _usage_error_js__WEBPACK_IMPORTED_MODULE_6__/* .UsageError */ .e('`--payload` is given without `--event-type`', 'inputs are given with `--input name=value`');
    const [ref, id, print] = [given.text('ref'), given.text('repository-id'), given.text('print')];
    if (type !== undefined && ref?.startsWith('refs/tags/') === true)
        throw new _usage_error_js__WEBPACK_IMPORTED_MODULE_6__/* .UsageError */ .e('`repository_dispatch` starts on the default branch', 'leave `--ref` out');
    if (id !== undefined && !/^[1-9]\d{0,18}$/.test(id))
        throw new _usage_error_js__WEBPACK_IMPORTED_MODULE_6__/* .UsageError */ .e(`${(0,_report_safe_line_js__WEBPACK_IMPORTED_MODULE_7__/* .quote */ .h)(id)} is not the number of a repository`, '`gh api repos/owner/name --jq .id` says it');
    if (print !== undefined && print !== 'token' && print !== 'body')
        throw new _usage_error_js__WEBPACK_IMPORTED_MODULE_6__/* .UsageError */ .e(`${(0,_report_safe_line_js__WEBPACK_IMPORTED_MODULE_7__/* .quote */ .h)(print)} cannot be printed`, 'write `--print token` or `--print body`');
    return {
        event: type === undefined ? 'workflow_dispatch' : 'repository_dispatch',
        ...(type === undefined ? {} : { type }),
        workflow: workflowPath(needed(given, 'workflow', 'for example `--workflow flags.yml`')),
        ...(ref === undefined ? {} : { ref }),
        inputs: inputsGiven(given, terminal),
        unbound: given.texts('unbound'),
        person: personGiven(given),
        tool: needed(given, 'tool', 'the `name` of the entry under `delegation` in the policy'),
        issuer: issuerGiven(given),
        ...(id === undefined ? {} : { repositoryId: id }),
        ...(print === undefined ? {} : { print }),
        timeout: timeoutGiven(given),
    };
}
function needed(given, option, what) {
    const written = given.text(option);
    if (written !== undefined)
        return written;
    throw new _usage_error_js__WEBPACK_IMPORTED_MODULE_6__/* .UsageError */ .e(`\`--${option}\` is missing`, `give ${what}`);
}
/** The path of a workflow's file; its name alone is enough. @throws UsageError */
function workflowPath(written) {
    const path = written.replace(/^\.\//, '');
    if (/^\.github\/workflows\/[^/@\s]+\.ya?ml$/.test(path))
        return path;
    if (/^[^/@\s]+\.ya?ml$/.test(path))
        return `.github/workflows/${path}`;
    throw new _usage_error_js__WEBPACK_IMPORTED_MODULE_6__/* .UsageError */ .e(`${(0,_report_safe_line_js__WEBPACK_IMPORTED_MODULE_7__/* .quote */ .h)(written)} is not a workflow`, 'give its file, such as `flags.yml`');
}
function personGiven(given) {
    const person = needed(given, 'person', 'the number of a GitHub account, `@login`, or a handle of people.yml');
    const isLogin = person.startsWith('@') && _policy_names_js__WEBPACK_IMPORTED_MODULE_3__/* .LOGIN */ .S3.test(person.slice(1));
    if (isLogin || /^[1-9]\d{0,18}$/.test(person) || _policy_delegation_people_js__WEBPACK_IMPORTED_MODULE_1__/* .HANDLE */ .Pi.test(person))
        return person;
    throw new _usage_error_js__WEBPACK_IMPORTED_MODULE_6__/* .UsageError */ .e(`${(0,_report_safe_line_js__WEBPACK_IMPORTED_MODULE_7__/* .quote */ .h)(person)} is not a person`, person.indexOf('@') > 0
        ? 'an address can pass to somebody else: ' +
            'give the number of the GitHub account, `@login`, or a handle of people.yml'
        : 'give the number of a GitHub account, `@login`, or a handle of people.yml');
}
function issuerGiven(given) {
    const written = needed(given, 'issuer', 'the `issuer` of the entry, such as `https://n8n.acme.example`');
    const mismatches = [];
    const read = (0,_policy_delegation_issuer_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .issuer */ .u9)().parse(written, [], mismatches);
    if (read !== undefined)
        return read;
    throw new _usage_error_js__WEBPACK_IMPORTED_MODULE_6__/* .UsageError */ .e(`${(0,_report_safe_line_js__WEBPACK_IMPORTED_MODULE_7__/* .quote */ .h)(written)} is not an issuer`, mismatches[0]?.hint ?? 'write the https address that stands in the policy');
}
function timeoutGiven(given) {
    const written = given.text('timeout') ?? USUAL_TIMEOUT;
    const seconds = (0,_policy_duration_js__WEBPACK_IMPORTED_MODULE_2__/* .parseDuration */ .E)(written);
    if (seconds !== undefined)
        return seconds * 1000;
    throw new _usage_error_js__WEBPACK_IMPORTED_MODULE_6__/* .UsageError */ .e(`${(0,_report_safe_line_js__WEBPACK_IMPORTED_MODULE_7__/* .quote */ .h)(written)} is not a duration`, 'write `--timeout 30m`');
}
/** What is sent, as it was given: a JSON file, and names with texts. @throws UsageError */
function inputsGiven(given, { cwd }) {
    const file = given.text('payload');
    const payload = file === undefined ? {} : (0,_json_file_js__WEBPACK_IMPORTED_MODULE_5__/* .readJson */ .V)(cwd, file);
    if (!(0,_policy_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .isRecord */ .u4)(payload))
        throw new _usage_error_js__WEBPACK_IMPORTED_MODULE_6__/* .UsageError */ .e(`${(0,_report_safe_line_js__WEBPACK_IMPORTED_MODULE_7__/* .quote */ .h)(file ?? '')} is not an object`, 'a client_payload is `{"name": value, ...}`');
    const inputs = new Map(Object.entries(payload));
    for (const written of given.texts('input')) {
        const [, name = '', value = ''] = /^([^=]+)=([^]*)$/.exec(written) ?? [];
        if (name === '')
            throw new _usage_error_js__WEBPACK_IMPORTED_MODULE_6__/* .UsageError */ .e(`${(0,_report_safe_line_js__WEBPACK_IMPORTED_MODULE_7__/* .quote */ .h)(written)} is not an input`, 'write `--input name=value`');
        if (inputs.has(name))
            throw new _usage_error_js__WEBPACK_IMPORTED_MODULE_6__/* .UsageError */ .e(`the input ${(0,_report_safe_line_js__WEBPACK_IMPORTED_MODULE_7__/* .quote */ .h)(name)} is given twice`, 'give it once');
        inputs.set(name, value);
    }
    if (inputs.has(_delegation_dispatch_input_js__WEBPACK_IMPORTED_MODULE_8__/* .DELEGATION_INPUT */ .A))
        throw new _usage_error_js__WEBPACK_IMPORTED_MODULE_6__/* .UsageError */ .e(`the input \`${_delegation_dispatch_input_js__WEBPACK_IMPORTED_MODULE_8__/* .DELEGATION_INPUT */ .A}\` is given`, 'leave it out: it is what this command makes');
    return Object.fromEntries(inputs);
}


/***/ }),

/***/ 81837:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  r0: () => (/* binding */ GITHUB_OPTIONS),
  Ef: () => (/* binding */ certificatesAt),
  K8: () => (/* binding */ ownToken),
  RD: () => (/* binding */ policyRepository),
  WU: () => (/* binding */ repositoryAround),
  xY: () => (/* binding */ serverFor),
  WN: () => (/* binding */ withGitHub)
});

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: ./lib/github/api.js
var api = __webpack_require__(87671);
// EXTERNAL MODULE: ./lib/github/fact-error.js
var fact_error = __webpack_require__(32774);
// EXTERNAL MODULE: ./lib/github/passing-errors.js
var passing_errors = __webpack_require__(31266);
;// CONCATENATED MODULE: ./lib/github/server.js
const ISSUER = 'https://token.actions.githubusercontent.com';
/**
 * Everything follows from the server's own address, which the runner sets and no step can change.
 *
 * INVARIANT: the issuer and its keys are never taken from a token, an input or a variable that a step can write.
 * Source: GitHub's OIDC reference; Enterprise Server serves `/_services/token`.
 * @throws TypeError when the address is not an https URL
 */
function githubServer(serverUrl) {
    const server = new URL(serverUrl);
    if (server.protocol !== 'https:')
        throw new TypeError(`GITHUB_SERVER_URL is not an https address: \`${serverUrl}\``);
    const url = server.origin;
    if (server.hostname === 'github.com')
        return addresses(url, 'https://api.github.com', 'https://api.github.com/graphql', ISSUER);
    if (server.hostname.endsWith('.ghe.com')) {
        const api = `https://api.${server.hostname}`;
        return addresses(url, api, `${api}/graphql`, `https://token.actions.${server.hostname}`);
    }
    return addresses(url, `${url}/api/v3`, `${url}/api/graphql`, `${url}/_services/token`);
}
function addresses(url, api, graphql, issuer) {
    return { url, api, graphql, issuer, jwks: `${issuer}/.well-known/jwks` };
}

// EXTERNAL MODULE: ./lib/http/client.js + 1 modules
var http_client = __webpack_require__(27480);
// EXTERNAL MODULE: ./lib/http/retry.js
var retry = __webpack_require__(28394);
// EXTERNAL MODULE: ./lib/policy/names.js
var names = __webpack_require__(76726);
// EXTERNAL MODULE: ./lib/report/safe-line.js
var safe_line = __webpack_require__(91020);
// EXTERNAL MODULE: ./lib/cli/ask-git.js
var ask_git = __webpack_require__(17406);
// EXTERNAL MODULE: ./lib/cli/origin.js
var origin = __webpack_require__(7250);
// EXTERNAL MODULE: ./lib/cli/read-text.js
var read_text = __webpack_require__(52770);
// EXTERNAL MODULE: ./lib/cli/usage-error.js
var usage_error = __webpack_require__(94934);
;// CONCATENATED MODULE: ./lib/cli/github-session.js













/** Longest time that a command may take. */
const COMMAND_MS = 60_000;
/** Options of every command that asks GitHub. */
const GITHUB_OPTIONS = {
    'policy-repository': {
        value: 'owner/name',
        help: 'Repository that holds the policy; that of this clone, or GITHUB_REPOSITORY, when left out',
    },
    'ca-certificates': { value: 'file', help: 'CA of an Enterprise Server, PEM' },
};
/** The token of whoever calls, as GitHub's own command line finds it. */
function ownToken({ env }) {
    return [env['GH_TOKEN'], env['GITHUB_TOKEN']].find((token) => token !== undefined && token.trim() !== '')?.trim();
}
/** GitHub's address for this terminal. @throws UsageError when GITHUB_SERVER_URL is not an https address */
function serverFor({ env }) {
    try {
        return githubServer(env['GITHUB_SERVER_URL'] || 'https://github.com');
    }
    catch (error) {
        throw new usage_error/* UsageError */.e('GITHUB_SERVER_URL is not an https address', 'correct it, or leave it out for github.com', {
            cause: error,
        });
    }
}
/**
 * The repository that holds the policy: as given, or that of the clone.
 * @throws UsageError when it is not given and cannot be determined
 */
function policyRepository(given, terminal) {
    const written = given.text('policy-repository') ?? repositoryAround(terminal);
    if (written === undefined)
        throw new usage_error/* UsageError */.e('which repository holds the policy is not known', 'give it with `--policy-repository owner/name`, or start this in a clone of it');
    if (names/* REPOSITORY_PATTERN */.G_.test(written))
        return written;
    throw new usage_error/* UsageError */.e(`${(0,safe_line/* quote */.h)(written)} is not a repository`, 'write `--policy-repository owner/name`');
}
/** The repository of this clone, or of the job that this runs in. */
function repositoryAround(terminal) {
    return originOf(terminal) ?? (terminal.env['GITHUB_REPOSITORY'] || undefined);
}
/** The repository that a clone was made from, where its `origin` is on this GitHub. */
function originOf(terminal) {
    const url = (0,ask_git/* askGit */.g)(terminal.cwd, ['config', '--get', 'remote.origin.url'], terminal.env)?.trim();
    const host = new URL(serverFor(terminal).url).hostname;
    const found = url === undefined ? undefined : (0,origin/* remoteRepository */.D8)(url);
    return found?.host === host ? found.repository : undefined;
}
/**
 * Does something with GitHub, for no longer than a minute unless told otherwise, and closes every connection after it.
 * @throws UsageError with what GitHub answered, and what to do about it
 */
async function withGitHub(given, terminal, token, use, repository = policyRepository(given, terminal), { longest = COMMAND_MS, pacer = (send) => send } = {}) {
    const server = serverFor(terminal);
    const deadline = terminal.now() + longest;
    const client = (0,http_client/* createClient */.U)({
        certificates: certificatesAt(given.text('ca-certificates')),
        environment: terminal.env,
        now: terminal.now,
        deadline,
    });
    const sleep = terminal.sleep ?? (async (milliseconds) => await (0,promises_.setTimeout)(milliseconds));
    const again = { now: terminal.now, sleep, random: () => 0.5, deadline, passing: passing_errors/* passingGraphQl */.pI };
    try {
        return await use({
            api: (0,api/* createApi */.x)(server, token, (0,retry/* retrying */.R$)(pacer(client.send), again)),
            to: { server, token, send: client.send, repository },
            client,
            deadline,
        });
    }
    catch (error) {
        if (!(error instanceof fact_error/* FactError */.n))
            throw error;
        throw new usage_error/* UsageError */.e(error.message, error.hint ?? 'see `gh auth status`, and try again', { cause: error });
    }
    finally {
        client.close();
    }
}
/** The authorities in a file of PEM. @throws UsageError where it holds none */
function certificatesAt(path) {
    if (path === undefined)
        return undefined;
    const read = (0,read_text/* readText */.yR)(path);
    if (read.kind === 'text' && read.text.includes('-----BEGIN CERTIFICATE-----'))
        return read.text;
    throw new usage_error/* UsageError */.e(`${(0,safe_line/* quote */.h)(path)} holds no PEM certificate`, 'give the CA of the server with `--ca-certificates`');
}


/***/ }),

/***/ 71449:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ readJson)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _usage_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(94934);
/* harmony import */ var _read_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(52770);




/**
 * Reads a JSON file that was named on the command line.
 * @throws InputError when it is not there or is not JSON
 */
function readJson(cwd, path) {
    let text;
    try {
        text = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(cwd, path), 'utf8');
    }
    catch (error) {
        throw (0,_read_text_js__WEBPACK_IMPORTED_MODULE_3__/* .unreadableInput */ .SJ)(path, error);
    }
    try {
        return JSON.parse(text.replace(/^\u{feff}/u, ''));
    }
    catch (error) {
        throw new _usage_error_js__WEBPACK_IMPORTED_MODULE_2__/* .UsageError */ .e(`\`${path}\` is not JSON: ${error instanceof Error ? error.message : String(error)}`, 'correct it, or write it again', { cause: error });
    }
}


/***/ }),

/***/ 7250:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D8: () => (/* binding */ remoteRepository),
/* harmony export */   Vp: () => (/* binding */ originRepository),
/* harmony export */   lY: () => (/* binding */ originRemote)
/* harmony export */ });
/** Answers of git that are looked at; more than an address is none. */
const MAX_ANSWER_CHARACTERS = 4096;
/**
 * The repository from which a folder was cloned, `owner/name`, by its remote `origin`; `undefined` where there is none.
 * Starts git, so it is for commands that people wait for anyway.
 */
async function originRepository(terminal) {
    return (await originRemote(terminal))?.repository;
}
/** As {@link originRepository}, with the host. */
async function originRemote({ cwd, env }) {
    const { getExecOutput } = await __webpack_require__.e(/* import() */ 1260).then(__webpack_require__.bind(__webpack_require__, 81260));
    const answer = await getExecOutput('git', ['remote', 'get-url', 'origin'], {
        cwd,
        env: defined(env),
        silent: true,
        ignoreReturnCode: true,
    }).catch(() => undefined);
    return answer?.exitCode === 0 && answer.stdout.length <= MAX_ANSWER_CHARACTERS
        ? remoteRepository(answer.stdout.trim())
        : undefined;
}
const WEB_HOST = String.raw `(?:https?|ssh|git):\/\/(?:[^@/]*@)?([^/:@]+)(?::\d+)?\/`;
const SSH_HOST = String.raw `(?:[\w.-]+@)?([\w.-]+):`;
const ADDRESS_OF_CLONE = new RegExp(String.raw `^(?:${WEB_HOST}|${SSH_HOST})([\w.-]+)\/([\w.-]+?)(?:\.git)?\/?$`);
/** The host and the repository, `owner/name`, in an address of a remote. Source: git-clone(1), "GIT URLS". */
function remoteRepository(address) {
    const [, web, ssh, owner, name] = ADDRESS_OF_CLONE.exec(address) ?? [];
    const host = web ?? ssh;
    return host === undefined || owner === undefined || name === undefined
        ? undefined
        : { host, repository: `${owner}/${name}` };
}
function defined(env) {
    return Object.fromEntries(Object.entries(env).filter((entry) => entry[1] !== undefined));
}


/***/ }),

/***/ 87279:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ styleFor)
/* harmony export */ });
/** Chooses by what the stream is; `NO_COLOR` and `FORCE_COLOR` win (no-color.org, force-color.org). */
function styleFor(sink, env) {
    const paint = (code) => isColoured(sink, env) ? (text) => `\u001b[${code}m${text}\u001b[0m` : (text) => text;
    return { good: paint(32), bad: paint(31), doubtful: paint(33), strong: paint(1), faint: paint(2) };
}
function isColoured(sink, env) {
    if ((env['NO_COLOR'] ?? '') !== '')
        return false;
    const forced = env['FORCE_COLOR'];
    if (forced !== undefined)
        return forced !== '0' && forced !== 'false';
    return sink.isTTY === true && env['TERM'] !== 'dumb';
}


/***/ }),

/***/ 32774:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Kl: () => (/* binding */ faultOf),
/* harmony export */   n: () => (/* binding */ FactError)
/* harmony export */ });
/* unused harmony export IdentityError */
/* harmony import */ var _errors_gate_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92031);

/** A fact could not be fetched: the run is refused as `undecidable`, with this message and what to do. */
class FactError extends _errors_gate_error_js__WEBPACK_IMPORTED_MODULE_0__/* .GateError */ .u {
    name = 'FactError';
    status;
    kind;
    needs;
    said;
    constructor(message, hint, options) {
        const { status, kind, needs = [], said, ...rest } = options ?? {};
        super(message, { ...rest, hint });
        this.status = status;
        this.said = said;
        this.needs = needs;
        this.kind = needs.length > 0 ? 'no-permission' : kind;
    }
}
/** Who started the run cannot be proven: the run is refused as `identity-unverified`. */
class IdentityError extends _errors_gate_error_js__WEBPACK_IMPORTED_MODULE_0__/* .GateError */ .u {
    name = 'IdentityError';
    kind;
    constructor(message, hint, options) {
        const { kind, ...rest } = options ?? {};
        super(message, { ...rest, hint });
        this.kind = kind;
    }
}
/** What an error says about a fact, in its own words, and what to do where it knows. */
function faultOf(error) {
    const message = error instanceof Error ? error.message : String(error);
    if (!(error instanceof FactError || error instanceof IdentityError))
        return { message };
    const { hint, kind } = error;
    const needs = error instanceof FactError ? error.needs : [];
    return {
        message,
        ...(hint === undefined ? {} : { hint }),
        ...(kind === undefined ? {} : { kind }),
        ...(needs.length === 0 ? {} : { needs }),
    };
}


/***/ }),

/***/ 12095:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   fj: () => (/* binding */ knownPerson),
/* harmony export */   mz: () => (/* binding */ principalRun),
/* harmony export */   s1: () => (/* binding */ accountsOf)
/* harmony export */ });
/* unused harmony export NO_ACCOUNT */
/* harmony import */ var _people_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(61798);

/** What stands for the number of an account where a person has none: no account has it. */
const NO_ACCOUNT = '0';
/** Who a token names. Handles and identities are those of `people.yml`, compared exactly. */
function knownPerson(named, people) {
    if (named.kind === 'account')
        return { ok: true, id: named.id, ...(named.login === undefined ? {} : { login: named.login }) };
    if (people === undefined)
        return { ok: false, why: { kind: 'no-file' } };
    if (!people.ok)
        return { ok: false, why: { kind: 'void-file', problem: people.problems[0] } };
    const handle = named.kind === 'handle' ? named.handle : (0,_people_js__WEBPACK_IMPORTED_MODULE_0__/* .personWith */ .eU)(people.value, named.issuer, named.subject);
    const person = handle === undefined ? undefined : people.value.people.get(handle);
    if (handle === undefined || person === undefined)
        return { ok: false, why: named };
    return {
        ok: true,
        handle,
        name: person.name,
        ...(person.github === undefined ? {} : { id: String(person.github) }),
    };
}
/**
 * The run as that of the person whom a tool names. Its first attempt is hers alone, since the tool pressed for her; of
 * a later one, whoever pressed is still to be covered. `login` is that of her account, which only GitHub knows;
 * `undefined` where she has none or it is not known.
 *
 * INVARIANT: without a token that is good, and a person who is known, the run stays the tool's.
 */
function principalRun(run, outcome, person, login) {
    const delegation = delegationOf(run, outcome, person, login);
    if (delegation.person === undefined || person?.ok !== true)
        return { ...run, delegation };
    const id = person.id ?? NO_ACCOUNT;
    const actor = delegation.hasAccount === true ? (login ?? '') : (delegation.handle ?? '');
    const isFirst = run.run_attempt === '1' && run.triggering_actor_id === run.actor_id;
    const { actor_type: _, triggering_actor_type: pressing, ...rest } = run;
    return {
        ...rest,
        delegation,
        actor,
        actor_id: id,
        actor_type: 'User',
        ...(isFirst
            ? { triggering_actor: actor, triggering_actor_id: id, triggering_actor_type: 'User' }
            : pressing === undefined
                ? {}
                : { triggering_actor_type: pressing }),
    };
}
/** What a run says of its accounts. */
function claimedAccounts(run) {
    return {
        actor: run.actor,
        actor_id: run.actor_id,
        triggering_actor: run.triggering_actor,
        triggering_actor_id: run.triggering_actor_id,
        ...(run.actor_type === undefined ? {} : { actor_type: run.actor_type }),
        ...(run.triggering_actor_type === undefined ? {} : { triggering_actor_type: run.triggering_actor_type }),
    };
}
/** The accounts of a run as GitHub names them, whoever is behind it. */
function accountsOf(run) {
    return run.delegation?.claimed ?? claimedAccounts(run);
}
function delegationOf(run, outcome, person, login) {
    const tool = { claimed: claimedAccounts(run) };
    const entry = outcome.entry === undefined ? {} : { entry: outcome.entry };
    if (outcome.kind !== 'named')
        return { ...tool, ...entry, refused: outcome };
    const unknown = (why) => ({ ...tool, ...entry, refused: { kind: 'unknown-person', why } });
    if (person === undefined)
        return unknown({ kind: 'no-file' });
    if (!person.ok)
        return unknown(person.why);
    const hasAccount = person.id !== undefined && login !== undefined;
    // whose account it is decides which grants are hers, and who may not approve them
    if (person.handle === undefined && !hasAccount)
        return unknown({ kind: 'account', id: person.id ?? NO_ACCOUNT });
    return {
        ...tool,
        ...entry,
        person: outcome.person,
        hasAccount,
        ...(person.handle === undefined ? {} : { handle: person.handle }),
        ...(person.name === undefined ? {} : { name: person.name }),
    };
}


/***/ }),

/***/ 72737:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ formatProblem)
/* harmony export */ });
/** `file:line:column: message (hint)`, as compilers write it. */
function formatProblem(problem) {
    const place = problem.line > 0 ? `${problem.file}:${problem.line}:${problem.column}` : problem.file;
    return `${place}: ${problem.message}${problem.hint === undefined ? '' : ` (${problem.hint})`}`;
}


/***/ }),

/***/ 33658:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W$: () => (/* binding */ delegationFaultWords),
/* harmony export */   jb: () => (/* binding */ outOfDelegationWords),
/* harmony export */   v$: () => (/* binding */ unknownPersonWords),
/* harmony export */   z6: () => (/* binding */ missingPersonWords)
/* harmony export */ });
/* harmony import */ var _policy_duration_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4464);
/* harmony import */ var _policy_instant_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(23355);
/* harmony import */ var _policy_problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(72737);



/** What is expected of a run that a tool or a bot started, and what was found. */
function missingPersonWords(facts) {
    switch (facts.kind) {
        case 'named':
            return { expected: 'the person behind it', actual: `${facts.person}, named by way of ${facts.entry}` };
        case 'tool':
            return {
                expected: 'the person behind it, in `grantgate`',
                actual: `${facts.tool} (${facts.entry}) names nobody`,
            };
        case 'bot':
            return {
                expected: `a person behind it: the role ${facts.role} does not say \`agents: true\``,
                actual: `${facts.bot} by itself`,
            };
        case 'bots-may':
            return { expected: `a bot may use the role ${facts.role} by itself`, actual: 'it may' };
        case 'through':
            return { expected: `started by way of ${facts.entries.join(' or ')}`, actual: 'started directly' };
    }
}
/** Who a tool may act for and with what, and what it asked for. */
function outOfDelegationWords(facts) {
    switch (facts.kind) {
        case 'role':
            return { expected: `${facts.entry} for ${facts.roles.join(', ') || 'none'}`, actual: facts.role };
        case 'through':
            return { expected: `started by way of ${facts.entries.join(' or ')}`, actual: `by way of ${facts.entry}` };
        case 'inputs':
            return {
                expected: `only inputs that ${facts.entry} lists, of type choice, boolean or number, and its types of events`,
                actual: facts.inputs.join(', '),
            };
    }
}
/** Why it is not known who a person is. */
function unknownPersonWords(why) {
    const expected = 'a person of `people.yml`';
    switch (why.kind) {
        case 'no-file':
            return { expected, actual: 'there is no `people.yml`' };
        case 'void-file':
            return { expected, actual: (0,_policy_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .formatProblem */ .V)(why.problem) };
        case 'handle':
            return { expected, actual: `nobody has the handle ${why.handle}` };
        case 'identity':
            return { expected, actual: `nobody is ${why.subject} of ${why.issuer}` };
        case 'account':
            return { expected: 'the account of a person', actual: `there is none with the number ${why.id}` };
    }
}
/** What is wrong with a token that names a person. */
function delegationFaultWords(fault) {
    switch (fault.kind) {
        case 'form':
            return { expected: 'a signed token (JWT)', actual: NOT_A_TOKEN[fault.what] };
        case 'header':
            return {
                expected: `${fault.expected} as \`${fault.name}\` in its header`,
                actual: fault.found ?? 'nothing',
            };
        case 'claim':
            return { expected: `${fault.expected} as the claim \`${fault.name}\``, actual: fault.found ?? 'nothing' };
        case 'key':
            return { expected: 'a key of the policy', actual: 'it names none of them, or leaves open which one it means' };
        case 'signature':
            return { expected: 'a signature by a key of the policy', actual: 'the signature is wrong' };
        case 'issuer':
            return {
                expected: `issued by ${fault.expected.join(' or ')}`,
                actual: fault.found === undefined ? 'it does not say by whom' : `issued by ${fault.found}`,
            };
        case 'sender':
            return {
                expected: 'sent by an account that the policy lists under `delegation`',
                actual: 'sent by another account',
            };
        default:
            return timeOrBoundWords(fault);
    }
}
const NOT_A_TOKEN = {
    'not-a-jwt': 'it is not a signed token',
    'too-long': 'it is too long to be one',
    'named-twice': 'it says something twice',
};
function timeOrBoundWords(fault) {
    switch (fault.kind) {
        case 'expired':
            return {
                expected: `good when the run was created, ${(0,_policy_instant_js__WEBPACK_IMPORTED_MODULE_2__/* .formatInstant */ .r4)(fault.run)}`,
                actual: `it ended at ${(0,_policy_instant_js__WEBPACK_IMPORTED_MODULE_2__/* .formatInstant */ .r4)(fault.at)}`,
            };
        case 'not-yet':
            return {
                expected: `good when the run was created, ${(0,_policy_instant_js__WEBPACK_IMPORTED_MODULE_2__/* .formatInstant */ .r4)(fault.run)}`,
                actual: `it begins only at ${(0,_policy_instant_js__WEBPACK_IMPORTED_MODULE_2__/* .formatInstant */ .r4)(fault.at)}`,
            };
        case 'too-long':
            return { expected: `good for ${(0,_policy_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .formatDuration */ .a)(fault.most)} at most`, actual: 'it lasts longer' };
        case 'too-old':
            return { expected: `issued ${(0,_policy_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .formatDuration */ .a)(fault.most)} before the run at most`, actual: 'it is older' };
        case 'waited':
            return {
                expected: `a run that begins within ${(0,_policy_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .formatDuration */ .a)(fault.most)}`,
                actual: 'it was created longer ago',
            };
        case 'bound':
            return { expected: `signed for what was sent: ${BOUND[fault.what]}`, actual: 'signed for something else' };
        case 'unbindable':
            return { expected: 'inputs that can be signed', actual: `${fault.at} cannot` };
    }
}
const BOUND = {
    workflow: 'the workflow',
    ref: 'the branch or tag',
    inputs: 'the inputs',
    event_type: 'the type of the event',
};


/***/ })

};
