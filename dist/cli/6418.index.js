export const id = 6418;
export const ids = [6418,3740];
export const modules = {

/***/ 21787:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BH: () => (/* binding */ readAllGrants),
/* harmony export */   BK: () => (/* binding */ readPolicyFile),
/* harmony export */   Kf: () => (/* binding */ readAllGrantTexts),
/* harmony export */   PC: () => (/* binding */ unreadFolders),
/* harmony export */   Sk: () => (/* binding */ readPeopleFile),
/* harmony export */   nW: () => (/* binding */ accessFolder),
/* harmony export */   o4: () => (/* binding */ readGrants)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _policy_grant_path_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(45574);
/* harmony import */ var _policy_grant_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(83740);
/* harmony import */ var _policy_names_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(76726);
/* harmony import */ var _policy_delegation_people_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(61798);
/* harmony import */ var _policy_policy_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(57528);
/* harmony import */ var _policy_fold_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(41947);
/* harmony import */ var _policy_holder_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(86850);
/* harmony import */ var _policy_principal_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(40016);
/* harmony import */ var _report_safe_line_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(91020);
/* harmony import */ var _usage_error_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(94934);
/* harmony import */ var _read_text_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(52770);
/* harmony import */ var _options_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(48067);














const POLICY_FILE = 'policy.yml';
const PEOPLE_FILE = 'people.yml';
const HELD = [POLICY_FILE, 'grants'];
/**
 * The folder that was named on the command line; it may be a link, which only its owner can have made.
 * @throws InputError when it is not there
 */
function accessFolder(cwd, named) {
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(cwd, named);
    if (folderExists(path)) {
        const inside = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(named, _options_js__WEBPACK_IMPORTED_MODULE_11__/* .USUAL_ACCESS */ .S);
        if (!HELD.some((name) => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(path, name))) && folderExists((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(path, _options_js__WEBPACK_IMPORTED_MODULE_11__/* .USUAL_ACCESS */ .S)))
            throw new _usage_error_js__WEBPACK_IMPORTED_MODULE_9__/* .UsageError */ .e(`${(0,_report_safe_line_js__WEBPACK_IMPORTED_MODULE_12__/* .quote */ .h)(named)} holds neither \`policy.yml\` nor \`grants/\``, `did you mean ${(0,_report_safe_line_js__WEBPACK_IMPORTED_MODULE_12__/* .quote */ .h)(inside)}?`);
        return path;
    }
    throw new _usage_error_js__WEBPACK_IMPORTED_MODULE_9__/* .UsageError */ .e(`${(0,_report_safe_line_js__WEBPACK_IMPORTED_MODULE_12__/* .quote */ .h)(named)} is not a folder`, 'give the folder that holds `policy.yml` and `grants/` with `--access`');
}
function folderExists(folder) {
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(folder, { throwIfNoEntry: false })?.isDirectory() === true;
}
/**
 * Reads the policy of an access folder; `undefined` when there is none.
 * @throws InputError when it cannot be read
 */
function readPolicyFile(access) {
    const file = POLICY_FILE;
    const read = (0,_read_text_js__WEBPACK_IMPORTED_MODULE_10__/* .readText */ .yR)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(access, file));
    if (read.kind === 'missing')
        return undefined;
    if (read.kind === 'refused')
        return { ok: false, problems: [{ file, line: 0, column: 0, message: read.why }] };
    return (0,_policy_policy_js__WEBPACK_IMPORTED_MODULE_6__/* .parsePolicy */ .ON)(read.text, file);
}
/**
 * Reads the people of an access folder; `undefined` when there is no such file.
 * @throws InputError when it cannot be read
 */
function readPeopleFile(access) {
    const read = (0,_read_text_js__WEBPACK_IMPORTED_MODULE_10__/* .readText */ .yR)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(access, PEOPLE_FILE));
    if (read.kind === 'missing')
        return undefined;
    return read.kind === 'refused'
        ? { ok: false, problems: [{ file: PEOPLE_FILE, line: 0, column: 0, message: read.why }] }
        : (0,_policy_delegation_people_js__WEBPACK_IMPORTED_MODULE_5__/* .parsePeople */ .hz)(read.text, PEOPLE_FILE);
}
/**
 * Reads the grants that a run could use, and no others: its principal's, and those of its teams (of every team, when
 * its teams are unknown).
 * @throws InputError when a folder or a file cannot be read
 */
function readGrants(access, run) {
    const grants = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(access, 'grants');
    return principalFolders(grants, run).flatMap((folder) => namesInFolder((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(grants, folder)).flatMap((name) => readGrantText(grants, `${folder}/${name}`)?.file ?? []));
}
/** Reads every grant of an access folder. @throws InputError when a folder or a file cannot be read */
function readAllGrants(access) {
    return readAllGrantTexts(access).map(({ file }) => file);
}
/** Reads every grant of an access folder, with its text. @throws InputError when a folder or a file cannot be read */
function readAllGrantTexts(access) {
    const grants = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(access, 'grants');
    return _policy_holder_js__WEBPACK_IMPORTED_MODULE_7__/* .HOLDER_FOLDERS */ .dc.flatMap((kind) => namesInFolder((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(grants, kind)).flatMap((holder) => namesInFolder((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(grants, kind, holder)).flatMap((name) => readGrantText(grants, `${kind}/${holder}/${name}`) ?? [])));
}
function principalFolders(grants, run) {
    const holders = (0,_policy_principal_js__WEBPACK_IMPORTED_MODULE_8__/* .holdersOf */ .pW)(run);
    // the actor comes from outside: what is no login must not become a path
    const own = holders.flatMap((holder) => (0,_policy_holder_js__WEBPACK_IMPORTED_MODULE_7__/* .folderNames */ .Hw)(holder)
        .filter((name) => _policy_names_js__WEBPACK_IMPORTED_MODULE_4__/* .LOGIN */ .S3.test(name))
        .map((name) => `${_policy_holder_js__WEBPACK_IMPORTED_MODULE_7__/* .KIND_FOLDERS */ .xg[holder.kind]}/${name}`));
    const theirs = holders.some(({ kind }) => kind === 'user')
        ? namesInFolder((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(grants, 'teams'))
            .filter((slug) => isTeamOf(run, slug))
            .map((slug) => `teams/${slug}`)
        : [];
    return [...own, ...theirs].filter((folder) => isFolder((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(grants, folder)));
}
/**
 * Folders that were meant for the principal of a run and that the gate does not read: it looks for the login as GitHub
 * writes it, and in lower case.
 */
function unreadFolders(access, run) {
    return (0,_policy_principal_js__WEBPACK_IMPORTED_MODULE_8__/* .holdersOf */ .pW)(run).flatMap((holder) => {
        const kind = _policy_holder_js__WEBPACK_IMPORTED_MODULE_7__/* .KIND_FOLDERS */ .xg[holder.kind];
        const read = (0,_policy_holder_js__WEBPACK_IMPORTED_MODULE_7__/* .folderNames */ .Hw)(holder);
        return namesInFolder((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(access, 'grants', kind))
            .filter((folder) => !read.includes(folder) && read.some((name) => (0,_policy_fold_js__WEBPACK_IMPORTED_MODULE_13__/* .isSameName */ .yS)(folder, name)))
            .map((folder) => `grants/${kind}/${folder}`);
    });
}
function isTeamOf(run, slug) {
    return (_policy_names_js__WEBPACK_IMPORTED_MODULE_4__/* .LOGIN */ .S3.test(slug) &&
        (run.actor_teams === undefined || run.actor_teams.some((team) => (0,_policy_fold_js__WEBPACK_IMPORTED_MODULE_13__/* .isSameName */ .yS)(team.split('/')[1] ?? '', slug))));
}
function readGrantText(grants, path) {
    const place = (0,_policy_grant_path_js__WEBPACK_IMPORTED_MODULE_2__/* .parseGrantPath */ .fv)(path);
    if (place === undefined)
        return undefined;
    const file = `grants/${path}`;
    const read = (0,_read_text_js__WEBPACK_IMPORTED_MODULE_10__/* .readText */ .yR)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(grants, path));
    if (read.kind === 'missing')
        return undefined;
    if (read.kind === 'refused')
        return {
            file: { ...place, ok: false, problems: [{ file, line: 0, column: 0, message: read.why }] },
            text: '',
        };
    const parsed = (0,_policy_grant_js__WEBPACK_IMPORTED_MODULE_3__/* .parseGrant */ .q)(read.text, path, file);
    return parsed === undefined ? undefined : { file: parsed, text: read.text };
}
function namesInFolder(folder) {
    if (!isFolder(folder))
        return [];
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(folder).toSorted();
    }
    catch (error) {
        throw (0,_read_text_js__WEBPACK_IMPORTED_MODULE_10__/* .unreadableInput */ .SJ)(folder, error);
    }
}
/** Whether there is a real folder. A link in its place is refused, since on GitHub it would not be a folder either. */
function isFolder(path) {
    try {
        const found = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(path);
        if (found.isSymbolicLink())
            throw new _usage_error_js__WEBPACK_IMPORTED_MODULE_9__/* .UsageError */ .e(`\`${path}\` is a symbolic link`, 'put a real folder there: on GitHub a link is not followed');
        return found.isDirectory();
    }
    catch (error) {
        const code = (0,_read_text_js__WEBPACK_IMPORTED_MODULE_10__/* .errorCode */ .CA)(error);
        if (code === 'ENOENT' || code === 'ENOTDIR')
            return false;
        if (error instanceof _usage_error_js__WEBPACK_IMPORTED_MODULE_9__/* .UsageError */ .e)
            throw error;
        throw (0,_read_text_js__WEBPACK_IMPORTED_MODULE_10__/* .unreadableInput */ .SJ)(path, error);
    }
}


/***/ }),

/***/ 48067:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ DECISION_OPTIONS),
/* harmony export */   S: () => (/* binding */ USUAL_ACCESS)
/* harmony export */ });
/** Where the policy lives when nothing else is said. */
const USUAL_ACCESS = '.github/access';
/** What a run is decided by, for every command that decides. */
const DECISION_OPTIONS = {
    access: { value: 'folder', help: `Folder with policy.yml and grants/; default: ${USUAL_ACCESS}` },
    run: { value: 'run.json', help: 'Claims of the run, with triggering_actor and triggering_actor_id' },
    evidence: {
        value: 'evidence.json',
        help: 'Pull requests and reviews of the grants; without it nothing counts as approved',
    },
    'assume-approved': { help: 'Treat every grant as approved, to try out the rest' },
    'policy-repository': { value: 'owner/name', help: 'Repository that holds the policy; that of the run when left out' },
    role: { value: 'role', help: 'Role that the job needs' },
    grant: { value: 'id', help: 'Look at this grant only, for example users/mona/november-banner' },
    at: { value: 'time', help: 'Decide as at this time, for example 2026-11-25T12:00:00Z; now when left out' },
};


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
        return { name: 'request', outcome: 'not-looked', why: entry.kind === 'idp' ? 'by-workflow' : 'not-in-kind' };
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
    'by-workflow': 'a token of this kind does not say, and which inputs of the entry the gate lets be set is in the workflow’s file',
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

/***/ 83740:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ grantShape),
/* harmony export */   q: () => (/* binding */ parseGrant)
/* harmony export */ });
/* harmony import */ var _document_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(32627);
/* harmony import */ var _fold_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(41947);
/* harmony import */ var _grant_path_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(45574);
/* harmony import */ var _holder_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(86850);
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76726);
/* harmony import */ var _mismatch_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(70832);
/* harmony import */ var _shape_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(45999);
/* harmony import */ var _time_shapes_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2008);








/** A time as it is written; others are told of in the same way. */
const EXAMPLE_TIME = '2026-11-28T18:00:00Z';
const revokedShape = (0,_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ik)({
    at: (0,_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .required */ .mw)((0,_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .described */ .WY)((0,_time_shapes_js__WEBPACK_IMPORTED_MODULE_5__/* .instant */ .uR)(), 'When it was revoked.'), EXAMPLE_TIME),
    by: (0,_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .required */ .mw)((0,_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .described */ .WY)((0,_names_js__WEBPACK_IMPORTED_MODULE_3__/* .login */ .iD)(), 'Who revoked it.'), 'hubot'),
    why: (0,_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .optional */ .lq)((0,_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .described */ .WY)((0,_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .line */ .n8)(), 'Why, on one line.')),
});
/** What the example says where the reason belongs. */
const REASON_PLACEHOLDER = /^\W*change[\s_-]?me\b/i;
/** A reason for the approver and the record; not what stood in the example. */
function reason() {
    const inner = (0,_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .line */ .n8)();
    return {
        schema: inner.schema,
        parse: (value, path, mismatches) => typeof value === 'string' && REASON_PLACEHOLDER.test(value)
            ? (0,_mismatch_js__WEBPACK_IMPORTED_MODULE_6__/* .addMismatch */ .E$)(mismatches, path, `${(0,_mismatch_js__WEBPACK_IMPORTED_MODULE_6__/* .showValue */ .vp)(value)} stands where the reason belongs`, 'write why the access is needed: the approver goes by it')
            : inner.parse(value, path, mismatches),
    };
}
const grantFields = (0,_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ik)({
    role: (0,_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .required */ .mw)((0,_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .described */ .WY)((0,_names_js__WEBPACK_IMPORTED_MODULE_3__/* .roleName */ .zG)(), 'Name of the role in the policy.'), 'flag-release'),
    reason: (0,_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .required */ .mw)((0,_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .described */ .WY)(reason(), 'Why the access is needed, for the approver and the record; on one line.'), 'Banner for the November release'),
    ticket: (0,_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .optional */ .lq)((0,_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .described */ .WY)((0,_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .line */ .n8)(2048), 'Link to the ticket or change.')),
    'principal-id': (0,_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .optional */ .lq)((0,_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .described */ .WY)((0,_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .integer */ .nd)(1), 'Numeric id of the account: logins are renamed and recycled, ids are not.')),
    'team-id': (0,_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .optional */ .lq)((0,_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .described */ .WY)((0,_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .integer */ .nd)(1), "Numeric id of the team of a team's grant: a team that is recreated under an old name has another.")),
    'requested-by': (0,_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .optional */ .lq)((0,_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .described */ .WY)((0,_names_js__WEBPACK_IMPORTED_MODULE_3__/* .login */ .iD)(), 'Who asked; the user of the path when left out. Required for teams and apps.')),
    'requested-by-id': (0,_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .optional */ .lq)((0,_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .described */ .WY)((0,_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .integer */ .nd)(1), 'Numeric id of who asked: it is compared as well as the login, which may be another by the time of the review.')),
    request: (0,_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .optional */ .lq)((0,_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .described */ .WY)((0,_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .integer */ .nd)(1), 'Number of the issue that asked for it; required where an App proposed the grant.')),
    starts: (0,_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .optional */ .lq)((0,_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .described */ .WY)((0,_time_shapes_js__WEBPACK_IMPORTED_MODULE_5__/* .instant */ .uR)(), 'From when on; when it was merged, if left out.')),
    expires: (0,_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .optional */ .lq)((0,_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .described */ .WY)((0,_time_shapes_js__WEBPACK_IMPORTED_MODULE_5__/* .instant */ .uR)(), 'Until when: the grant is void at this moment. This, `lasts`, or both: the earlier ends it.')),
    lasts: (0,_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .optional */ .lq)((0,_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .described */ .WY)((0,_time_shapes_js__WEBPACK_IMPORTED_MODULE_5__/* .duration */ .p0)({ min: 60 }), 'For how long, counted from when it was merged.')),
    renews: (0,_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .optional */ .lq)((0,_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .described */ .WY)((0,_grant_path_js__WEBPACK_IMPORTED_MODULE_1__/* .grantId */ .Ir)(), 'Id of the grant that this one goes on from, for people and the record.')),
    branches: (0,_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .optional */ .lq)((0,_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .described */ .WY)((0,_names_js__WEBPACK_IMPORTED_MODULE_3__/* .globs */ .gV)('branch'), 'Narrows the branches of the role.')),
    tags: (0,_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .optional */ .lq)((0,_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .described */ .WY)((0,_names_js__WEBPACK_IMPORTED_MODULE_3__/* .globs */ .gV)('tag'), 'Narrows the tags of the role.')),
    environments: (0,_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .optional */ .lq)((0,_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .described */ .WY)((0,_names_js__WEBPACK_IMPORTED_MODULE_3__/* .globs */ .gV)('environment'), 'Narrows the environments of the role.')),
    repositories: (0,_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .optional */ .lq)((0,_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .described */ .WY)((0,_names_js__WEBPACK_IMPORTED_MODULE_3__/* .globs */ .gV)('repository'), 'Narrows the repositories of the role.')),
    workflows: (0,_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .optional */ .lq)((0,_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .described */ .WY)((0,_names_js__WEBPACK_IMPORTED_MODULE_3__/* .globs */ .gV)('workflow'), 'Narrows the workflows of the role.')),
    events: (0,_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .optional */ .lq)((0,_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .described */ .WY)((0,_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .list */ .p_)((0,_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .text */ .Qq)({ pattern: /^[a-z_]{2,40}$/, expected: 'the name of an event' })), 'Narrows the events of the role.')),
    through: (0,_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .optional */ .lq)((0,_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .described */ .WY)((0,_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .list */ .p_)((0,_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .text */ .Qq)({ pattern: _names_js__WEBPACK_IMPORTED_MODULE_3__/* .ROLE_NAME */ .VA, expected: 'the name of an entry under `delegation`' }), { min: 1, max: 100 }), 'Names of entries under `delegation`: it is good only by way of these. Directly and by any when left out.')),
    'max-uses': (0,_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .optional */ .lq)((0,_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .described */ .WY)((0,_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .integer */ .nd)(1, 1000), 'How many runs may use it.')),
    revoked: (0,_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .optional */ .lq)((0,_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .described */ .WY)(revokedShape, 'Revokes the grant by a reviewed change.')),
}, (value, path, mismatches) => {
    if (value.starts !== undefined && value.expires !== undefined && value.expires <= value.starts)
        mismatches.push({ path: [...path, 'expires'], message: 'not after `starts`' });
});
const ENDS = ['expires', 'lasts'];
/** A grant file; its JSON Schema is generated from here. */
const grantShape = {
    schema: { ...grantFields.schema, anyOf: ENDS.map((end) => ({ properties: { [end]: true }, required: [end] })) },
    parse: (value, path, mismatches) => {
        const fields = grantFields.parse(value, path, mismatches);
        if (!(0,_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .isRecord */ .u4)(value) || ENDS.some((end) => Object.hasOwn(value, end)))
            return fields;
        return (0,_mismatch_js__WEBPACK_IMPORTED_MODULE_6__/* .addMismatch */ .E$)(mismatches, path, '`expires` is missing', `for example \`expires: ${EXAMPLE_TIME}\`, or \`lasts: 7d\`, which counts from the merge`);
    },
};
/**
 * Parses the grant file at `path` below `grants/`. `file` names it in problems.
 * A broken file is a void grant of its holder, never an exception.
 */
function parseGrant(source, path, file) {
    const place = (0,_grant_path_js__WEBPACK_IMPORTED_MODULE_1__/* .parseGrantPath */ .fv)(path);
    if (place === undefined)
        return undefined;
    const parsed = (0,_document_js__WEBPACK_IMPORTED_MODULE_0__/* .parseDocument */ .T)(source, file, grantShape, { flat: true });
    if (!parsed.ok)
        return { ...place, ok: false, problems: parsed.problems };
    const fields = parsed.value;
    const message = misplaced(fields, place);
    if (message !== undefined)
        return { ...place, ok: false, problems: [{ file, line: 1, column: 1, ...message }] };
    return { ...place, ok: true, grant: { ...fields, ...place } };
}
const FOR_WHOM = {
    user: 'a user',
    team: 'a team',
    app: 'an app',
    person: 'a person of `people.yml`',
};
/** What the fields of a grant say that does not go with whose it is. */
function misplaced(fields, { id, holder: { kind, name } }) {
    if (kind !== 'user' && fields['requested-by'] === undefined) {
        return {
            message: '`requested-by` is missing',
            hint: `a grant for ${FOR_WHOM[kind]} names the person who asked`,
        };
    }
    if (kind !== 'team' && fields['team-id'] !== undefined)
        return { message: '`team-id` is for grants of teams', hint: 'the number of an account is `principal-id`' };
    const renewed = fields.renews === undefined ? undefined : (0,_grant_path_js__WEBPACK_IMPORTED_MODULE_1__/* .parseGrantPath */ .fv)(`${fields.renews}.yml`);
    if (renewed === undefined)
        return undefined;
    if ((0,_fold_js__WEBPACK_IMPORTED_MODULE_7__/* .foldCase */ .SP)(renewed.id) === (0,_fold_js__WEBPACK_IMPORTED_MODULE_7__/* .foldCase */ .SP)(id))
        return { message: '`renews` names this grant itself', hint: 'a renewal is a grant of its own, in another file' };
    return renewed.holder.kind === kind && (0,_fold_js__WEBPACK_IMPORTED_MODULE_7__/* .isSameName */ .yS)(renewed.holder.name, name)
        ? undefined
        : {
            message: '`renews` names a grant of somebody else',
            hint: `name one below \`grants/${_holder_js__WEBPACK_IMPORTED_MODULE_2__/* .KIND_FOLDERS */ .xg[kind]}/${name}/\``,
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
