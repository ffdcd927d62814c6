export const id = 3591;
export const ids = [3591];
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

/***/ 63578:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ withAccountNumber)
/* harmony export */ });
/* harmony import */ var _policy_holder_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86850);
/* harmony import */ var _policy_principal_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(40016);
/* harmony import */ var _usage_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(94934);
/* harmony import */ var _told_run_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8556);




/**
 * A run that was told by a login alone, with the number that the grants of that login give.
 * @throws UsageError when they do not agree on one
 */
function withAccountNumber(inputs, { grants }) {
    const { run } = inputs;
    if (run.actor_id !== _told_run_js__WEBPACK_IMPORTED_MODULE_3__/* .UNKNOWN_ID */ .n4)
        return { inputs, notes: [] };
    const { kind } = (0,_policy_holder_js__WEBPACK_IMPORTED_MODULE_0__/* .holderOf */ .Kd)((0,_policy_principal_js__WEBPACK_IMPORTED_MODULE_1__/* .actorOf */ .dn)(run));
    const own = grants.filter(({ holder }) => holder.kind === kind);
    const numbers = [...new Set(own.flatMap((file) => (file.ok ? (file.grant['principal-id'] ?? []) : [])))];
    if (numbers.length > 1)
        throw new _usage_error_js__WEBPACK_IMPORTED_MODULE_2__/* .UsageError */ .e(`the grants of \`${run.actor}\` have different numbers: ${numbers.join(', ')}`, `give that of the account: \`--actor-id $(gh api users/${run.actor} --jq .id)\``);
    const [number] = numbers;
    if (number === undefined)
        return { inputs, notes: [] };
    const id = String(number);
    return {
        inputs: { ...inputs, run: { ...run, actor_id: id, triggering_actor_id: id } },
        notes: [`the number of \`${run.actor}\` was not given, and is taken to be that of the grant, ${id}`],
    };
}


/***/ }),

/***/ 25335:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ assumeApproved),
/* harmony export */   k: () => (/* binding */ NO_EVIDENCE)
/* harmony export */ });
/* harmony import */ var _policy_approval_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2899);

/** No login looks like this, so nobody who is involved can be meant. */
const APPROVER = '(assumed approver)';
/** Everything known is that nothing is known: every grant lacks its approval. */
const NO_EVIDENCE = { provenance: new Map(), revoked: new Set(), frozen: false, uses: new Map() };
/**
 * A policy and evidence under which every grant counts as approved, merged at `now`; all other checks stay as they are.
 */
function assumeApproved(policy, grants, now) {
    if (policy?.ok !== true)
        return { policy, evidence: NO_EVIDENCE };
    const lenient = {
        ...policy.value,
        approval: { ...policy.value.approval, approvers: { permission: 'read' } },
    };
    const provenance = new Map();
    for (const file of grants) {
        if (file.ok)
            provenance.set(file.id, approvedBy((0,_policy_approval_js__WEBPACK_IMPORTED_MODULE_0__/* .approvalsNeeded */ .Wr)(lenient, lenient.roles.get(file.grant.role)), now));
    }
    return { policy: { ok: true, value: lenient }, evidence: { ...NO_EVIDENCE, provenance } };
}
function approvedBy(count, now) {
    const reviews = Array.from({ length: count }, (_, index) => ({
        author: `${APPROVER} ${index + 1}`,
        type: 'User',
        state: 'APPROVED',
        commit: 'assumed',
        submitted_at: now,
        permission: 'admin',
        teams: [],
    }));
    return {
        pull: { number: 0, merged: true, author: '(assumed author)', head_sha: 'assumed', committers: [], merged_at: now },
        reviews,
    };
}


/***/ }),

/***/ 60464:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   check: () => (/* binding */ check)
/* harmony export */ });
/* harmony import */ var _github_session_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81837);
/* harmony import */ var _online_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(22858);
/* harmony import */ var _style_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(87279);
/* harmony import */ var _access_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(21787);
/* harmony import */ var _with_person_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(58643);
/* harmony import */ var _account_number_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(63578);
/* harmony import */ var _told_run_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8556);
/* harmony import */ var _decide_offline_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(68137);
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(95511);
/* harmony import */ var _options_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(48067);
/* harmony import */ var _print_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(30113);











const check = {
    name: 'check',
    about: 'Decides offline, by the rules of the gate, whether a run is allowed: from the files and the evidence ' +
        'that it is ' +
        'given, and from nothing else. Exit code 0: allowed, 1: refused, 2: bad input.',
    options: {
        ..._told_run_js__WEBPACK_IMPORTED_MODULE_5__/* .TOLD_RUN_OPTIONS */ .xn,
        ..._options_js__WEBPACK_IMPORTED_MODULE_8__/* .DECISION_OPTIONS */ .C,
        run: { value: 'run.json', help: 'Claims of the run, with triggering_actor and triggering_actor_id' },
        result: { value: 'result.json', help: 'Result of a run, the output `result`: decides it again, as of now' },
        online: {
            help: 'Ask GitHub for policy, grants and evidence, as the gate does, with the token in GH_TOKEN or GITHUB_TOKEN',
        },
        'policy-path': {
            value: 'folder',
            help: `With --online: folder of the policy in its repository; default: ${_options_js__WEBPACK_IMPORTED_MODULE_8__/* .USUAL_ACCESS */ .S}`,
        },
        'ca-certificates': _github_session_js__WEBPACK_IMPORTED_MODULE_0__/* .GITHUB_OPTIONS */ .r0['ca-certificates'],
        authzen: {
            help: 'Answer a request of the OpenID AuthZEN Authorization API on standard input (evaluation, or evaluations): ' +
                'it says which run',
        },
        json: { help: 'Print the result as JSON' },
    },
    examples: [
        'grantgate check --actor mona --workflow flags.yml --branch release/2026-11 --environment staging ' +
            '--policy-repository acme/shop --assume-approved',
        'grantgate check --actor mona --workflow flags.yml --branch release/2026-11 --environment staging --online',
        'grantgate check --run run.json --assume-approved',
        'grantgate check --authzen --online < evaluation.json',
        'grantgate check --run run.json --evidence evidence.json --role flag-release --at 2026-11-25T12:00:00Z',
    ],
    run: async (given, terminal) => {
        if (given.has('authzen'))
            return await (await __webpack_require__.e(/* import() */ 6204).then(__webpack_require__.bind(__webpack_require__, 36204))).answerAuthzen(given, terminal);
        const inputs = (0,_inputs_js__WEBPACK_IMPORTED_MODULE_7__/* .readCheckInputs */ .Y)(given, terminal);
        const result = given.has('online')
            ? await (0,_online_js__WEBPACK_IMPORTED_MODULE_1__/* .decideOnline */ ._)(inputs, given, terminal)
            : decideFromFiles(inputs, given, terminal);
        terminal.stdout.write(given.has('json')
            ? `${JSON.stringify(result, undefined, 2)}\n`
            : (0,_print_js__WEBPACK_IMPORTED_MODULE_9__/* .formatCheck */ .A)(result, (0,_style_js__WEBPACK_IMPORTED_MODULE_10__/* .styleFor */ .j)(terminal.stdout, terminal.env)));
        return result.decision === 'allow' ? 0 : 1;
    },
};
function decideFromFiles(told, given, terminal) {
    const folder = (0,_access_js__WEBPACK_IMPORTED_MODULE_2__/* .accessFolder */ .nW)(terminal.cwd, given.text('access') ?? _options_js__WEBPACK_IMPORTED_MODULE_8__/* .USUAL_ACCESS */ .S);
    const inputs = (0,_with_person_js__WEBPACK_IMPORTED_MODULE_3__/* .withPerson */ .I)(folder, told);
    const files = (0,_decide_offline_js__WEBPACK_IMPORTED_MODULE_6__/* .readOfflineAccess */ .i)(folder, inputs);
    const { inputs: numbered, notes } = (0,_account_number_js__WEBPACK_IMPORTED_MODULE_4__/* .withAccountNumber */ .n)(inputs, files);
    const unread = (0,_access_js__WEBPACK_IMPORTED_MODULE_2__/* .unreadFolders */ .PC)(folder, inputs.run).map((path) => `the gate does not read \`${path}\`: write the folder in lower case`);
    return (0,_decide_offline_js__WEBPACK_IMPORTED_MODULE_6__/* .decideOffline */ .u)(files, numbered, terminal, { notes: [...notes, ...unread] }).result;
}


/***/ }),

/***/ 68137:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  u: () => (/* binding */ decideOffline),
  i: () => (/* binding */ readOfflineAccess)
});

// EXTERNAL MODULE: ./lib/policy/decide.js + 6 modules
var decide = __webpack_require__(62719);
// EXTERNAL MODULE: ./lib/report/granted.js
var granted = __webpack_require__(5681);
// EXTERNAL MODULE: ./lib/report/safe-line.js
var safe_line = __webpack_require__(91020);
;// CONCATENATED MODULE: ./lib/report/evidence-words.js

/** Keys of an evidence file, and what holds where one is left out. */
const UNTOLD = {
    policy: 'the last change of the policy counts as reviewed',
    revoked: 'nothing counts as revoked',
    frozen: 'nothing counts as frozen',
    uses: 'no use counts as spent',
    line: 'the grant counts as unchanged since its merge',
    committers: 'nobody counts as an author of its commits',
};
/** What an evidence file leaves out, and what is taken for granted because of that; `undefined` when nothing. */
function untoldWords(untold) {
    if (untold.length === 0)
        return undefined;
    const all = untold.map((key) => UNTOLD[key]);
    return (`the evidence leaves out ${wordList(untold.map((key) => (0,safe_line/* quote */.h)(key)))}, which was not looked at: ` + wordList(all));
}
/** Checks that need evidence: what stands beside one that passed because there is none. */
const UNSEEN = {
    'policy-unreviewed': 'not looked at',
    frozen: 'not looked at',
    'grant-revoked': 'not in its file; tags were not looked at',
    'approval-missing': 'taken as approved',
    'approval-self': 'taken as approved by somebody else',
    'approval-stale': 'taken as approved as it is now',
    'approval-ineligible': 'taken as approved by an approver',
    'uses-exhausted': 'not looked at',
};
/** A check that passed, or that lacks an approval, only because nothing was looked at says so. */
function withoutSight(check) {
    const isUnknown = check.outcome === 'fail' && check.name === 'approval-missing';
    const actual = isUnknown
        ? 'nothing, since no evidence was given'
        : check.outcome === 'pass'
            ? UNSEEN[check.name]
            : undefined;
    return actual === undefined ? check : { ...check, actual };
}
function wordList(words) {
    return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1) ?? ''}`;
}

// EXTERNAL MODULE: ./lib/report/result.js + 3 modules
var result = __webpack_require__(14132);
// EXTERNAL MODULE: ./lib/report/to-result.js + 4 modules
var to_result = __webpack_require__(15680);
// EXTERNAL MODULE: ./lib/cli/check/access.js
var access = __webpack_require__(21787);
// EXTERNAL MODULE: ./lib/cli/check/assumed.js
var check_assumed = __webpack_require__(25335);
// EXTERNAL MODULE: ./lib/cli/check/options.js
var options = __webpack_require__(48067);
;// CONCATENATED MODULE: ./lib/cli/check/decide-offline.js








/**
 * Reads what an access folder has for a run.
 * @throws InputError when it cannot be read
 */
function readOfflineAccess(folder, { run }) {
    return { policy: (0,access/* readPolicyFile */.BK)(folder), grants: (0,access/* readGrants */.o4)(folder, run) };
}
/** Decides by the rules of the gate, from files alone. */
function decideOffline(files, inputs, { env }, { steps, notes = [] } = {}) {
    const { run, home, role, grant, now } = inputs;
    const { policy, evidence } = evidenceFor(inputs, files);
    const decision = (0,decide/* decide */.L)(policy, files.grants, evidence, {
        run,
        home,
        ...(role === undefined ? {} : { role }),
        ...(grant === undefined ? {} : { grant }),
        ...(steps === undefined ? {} : { steps }),
    }, now);
    const result = (0,to_result/* toResult */.X)(decision, contextOf(files, inputs, env), {
        credentials: [],
        mode: 'enforce',
        // an approval that is assumed names nobody
        granted: inputs.assumed ? undefined : (0,granted/* grantedIn */.t)(decision, files.grants, evidence),
        notes: [...notesOn(inputs, files, decision), ...notes],
    });
    if (inputs.evidence !== undefined)
        return { decision, result };
    const seen = { ...result, checks: result.checks.map(withoutSight) };
    return { decision, result: inputs.assumed ? seen : withoutEvidence(seen) };
}
/** What was not looked at is not missing: advice for a grant that nobody approved would spoil one that somebody has. */
function withoutEvidence(result) {
    if (result.reason !== 'approval-missing')
        return result;
    const { ask: _ask, detail: _detail, paste: _paste, ...rest } = result;
    return {
        ...rest,
        summary: 'Nothing was given by which an approval could be known, so no grant counts as approved.',
        next: 'Give `--evidence <file>`, ask GitHub with `--online`, or take every grant as approved with ' +
            '`--assume-approved`.',
    };
}
function contextOf({ policy, grants }, { home, role, now }, env) {
    return {
        server: env['GITHUB_SERVER_URL'] ?? 'https://github.com',
        policyRepository: home,
        policyPath: options/* USUAL_ACCESS */.S,
        role,
        grants: grants.map(({ id }) => id),
        now,
        policy: policy?.ok === true ? policy.value : undefined,
    };
}
function evidenceFor({ evidence, assumed, now }, { policy, grants }) {
    return assumed ? (0,check_assumed/* assumeApproved */.M)(policy, grants, now) : { policy, evidence: evidence ?? check_assumed/* NO_EVIDENCE */.k };
}
function notesOn({ evidence, assumed, leftOut }, { grants }, { grant }) {
    if (assumed)
        return [
            'approval, the review of the policy, revocation tags, the freeze and spent uses were not looked at: ' +
                'every grant is taken as approved',
        ];
    if (evidence === undefined)
        return [
            'no `--evidence` was given, so nothing counts as approved; the review of the policy, revocation tags, ' +
                'the freeze and spent uses were not looked at',
        ];
    const counted = grants.some((file) => file.ok && file.id === grant && file.grant['max-uses'] !== undefined);
    const untold = untoldWords(leftOut(grant, counted));
    return untold === undefined ? [] : [untold];
}


/***/ }),

/***/ 22858:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ decideOnline)
/* harmony export */ });
/* harmony import */ var _github_account_number_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(16096);
/* harmony import */ var _inputs_inputs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(78864);
/* harmony import */ var _github_session_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(81837);
/* harmony import */ var _usage_error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(94934);
/* harmony import */ var _options_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(48067);
/* harmony import */ var _told_run_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8556);






/** Options that say what GitHub is asked for instead. */
const OFFLINE_ONLY = ['access', 'evidence', 'assume-approved'];
/**
 * Decides as the gate does, from what GitHub answers now.
 * @throws UsageError when there is no token, GitHub refuses, or an option says what it is asked for
 */
async function decideOnline(inputs, given, terminal) {
    const stray = OFFLINE_ONLY.find((name) => given.has(name));
    if (stray !== undefined)
        throw new _usage_error_js__WEBPACK_IMPORTED_MODULE_3__/* .UsageError */ .e(`\`--${stray}\` and \`--online\` are both given`, 'GitHub is asked for that: leave it out');
    const { askGate } = terminal;
    if (askGate === undefined)
        throw new Error('the command line was started without a gate to ask');
    const token = (0,_github_session_js__WEBPACK_IMPORTED_MODULE_2__/* .ownToken */ .K8)(terminal);
    if (token === undefined)
        throw new _usage_error_js__WEBPACK_IMPORTED_MODULE_3__/* .UsageError */ .e('there is no token to ask GitHub with', 'set GH_TOKEN (`gh auth token` shows yours)');
    return await (0,_github_session_js__WEBPACK_IMPORTED_MODULE_2__/* .withGitHub */ .WN)(given, terminal, token, async ({ api, to, client, deadline }) => {
        const { run, notes } = await runWithNumber(inputs.run, api);
        return await askGate({
            run,
            ...(inputs.delegation === undefined ? {} : { delegation: inputs.delegation }),
            inputs: gateInputs(inputs, given, token),
            server: to.server,
            client,
            api,
            deadline,
            now: terminal.now,
            at: inputs.now,
            notes: [...notes, ...toldNotes(inputs), 'nobody has proved who the run is, and its later steps were not read'],
        });
    }, inputs.home);
}
/** What the gate looks at besides where a tool names somebody. */
function toldNotes({ delegation }) {
    return delegation?.outcome.kind === 'named'
        ? ['no proof was looked at: the gate takes what the tool sends only if it is good, and once']
        : [];
}
/** A run that was told by a login alone, with the account's own number and spelling. */
async function runWithNumber(run, api) {
    if (run.actor_id !== _told_run_js__WEBPACK_IMPORTED_MODULE_5__/* .UNKNOWN_ID */ .n4 || run.actor.endsWith('[bot]'))
        return { run, notes: [] };
    const { login, id } = await (0,_github_account_number_js__WEBPACK_IMPORTED_MODULE_0__/* .fetchPerson */ .u)(api, run.actor);
    return {
        run: { ...run, actor: login, actor_id: id, triggering_actor: login, triggering_actor_id: id },
        notes: [`the number of \`${login}\` is ${id}`],
    };
}
/** The inputs of a gate that only decides. */
function gateInputs({ home, role = '', grant = '' }, given, token) {
    const variables = {
        INPUT_TOKEN: token,
        INPUT_ROLE: role,
        INPUT_GRANT: grant,
        'INPUT_POLICY-REPOSITORY': home,
        'INPUT_POLICY-PATH': given.text('policy-path') ?? _options_js__WEBPACK_IMPORTED_MODULE_4__/* .USUAL_ACCESS */ .S,
        INPUT_CREDENTIALS: 'none',
        // nothing is counted or spent by a question
        INPUT_MODE: 'audit',
        INPUT_PREFLIGHT: 'off',
    };
    return (0,_inputs_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .readInputs */ .Ko)(variables, home, () => '');
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

/***/ 30113:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  A: () => (/* binding */ formatCheck)
});

;// CONCATENATED MODULE: ./lib/report/check-names.js
/** Checks by what they find right: a row “passed” beside one of these says what is so. */
const CHECK_NAMES = {
    'identity-unverified': 'identity proven',
    'policy-missing': 'policy found',
    'policy-invalid': 'policy without errors',
    'policy-unreviewed': 'policy reviewed',
    frozen: 'not frozen',
    'never-allowed': 'nothing that is never allowed',
    'delegation-missing': 'person behind it named',
    'delegation-invalid': 'proof of the person good',
    'delegation-spent': 'proof of the person not used before',
    'person-unknown': 'person known',
    'role-unknown': 'role known',
    'role-ambiguous': 'one role meant',
    'no-grant': 'grant found',
    'grant-invalid': 'grant without errors',
    'grant-revoked': 'not revoked',
    'approval-missing': 'approved',
    'approval-self': 'approved by somebody else',
    'approval-stale': 'approved as it is now',
    'approval-ineligible': 'approved by an approver',
    'break-glass-not-listed': 'on call',
    'break-glass-invalid': 'asked for in an emergency',
    'break-glass-exhausted': 'emergencies left',
    'break-glass-unreviewed': 'earlier access reviewed',
    'grant-too-long': 'short enough',
    'grant-not-started': 'begun',
    'grant-expired': 'not ended',
    'outside-window': 'inside a window',
    'principal-mismatch': 'account of the grant',
    'rerun-by-other': 'started by whom it is for',
    'delegation-out-of-scope': 'within what the tool may do',
    'repository-out-of-scope': 'repository covered',
    'workflow-out-of-scope': 'workflow covered',
    'event-out-of-scope': 'event covered',
    'branch-out-of-scope': 'branch covered',
    'tag-out-of-scope': 'tag covered',
    'environment-out-of-scope': 'environment covered',
    'runner-out-of-scope': 'runner covered',
    'ref-unprotected': 'branch or tag protected',
    'permissions-out-of-scope': 'permissions within the role',
    'step-out-of-scope': 'later steps covered',
    'step-undecidable': 'later steps understood',
    'uses-exhausted': 'uses left',
    undecidable: 'all facts known',
};

// EXTERNAL MODULE: ./lib/report/safe-line.js
var safe_line = __webpack_require__(91020);
// EXTERNAL MODULE: ./lib/report/permission-block.js
var permission_block = __webpack_require__(70591);
;// CONCATENATED MODULE: ./lib/cli/check/print.js



/** The result for a person at a terminal: the answer, what to do, then the checks. */
function formatCheck(result, style) {
    const allowed = result.decision === 'allow';
    const widths = { name: widest(result.checks, titleOf), id: widest(result.checks, ({ name }) => name) };
    const lines = [
        allowed ? style.good(style.strong('allowed')) : style.bad(style.strong(`refused: ${result.reason ?? ''}`)),
        (0,safe_line/* safeLine */.o)(result.summary, 1000),
        ...(allowed ? [] : [`${style.strong('What to do now:')} ${(0,safe_line/* safeLine */.o)(result.next, 1000)}`]),
        ...(result.paste === undefined ? [] : [permission_block/* PASTE_CAPTION */.N, ...result.paste.split('\n').map((line) => `    ${line}`)]),
        ...(result.ask === undefined ? [] : [`${style.strong('Whom to ask:')} ${(0,safe_line/* safeLine */.o)(result.ask, 1000)}`]),
        ...(result.detail === undefined ? [] : [(0,safe_line/* safeLine */.o)(result.detail, 1000)]),
        ...(result.docs === undefined ? [] : [style.faint(result.docs)]),
        ...result.notes.map((note) => style.doubtful(`note: ${(0,safe_line/* safeLine */.o)(note, 1000)}`)),
        '',
        ...result.checks.map((check) => formatOne(check, widths, style)),
        ...others(result).map((other) => style.faint(otherGrant(other))),
    ];
    return `${lines.join('\n').trimEnd()}\n`;
}
/** The name says what was found right; the id beside it is what pages and other outputs call the check. */
function formatOne(check, widths, style) {
    const { name: id, outcome, expected, actual } = check;
    const row = `${titleOf(check).padEnd(widths.name)}  ${style.faint(id.padEnd(widths.id))}`;
    return outcome === 'pass'
        ? `${style.good('ok  ')}  ${row}  ${style.faint((0,safe_line/* safeLine */.o)(actual))}`
        : `${style.bad('FAIL')}  ${row}  expected ${(0,safe_line/* safeLine */.o)(expected, 500)}; found ${(0,safe_line/* safeLine */.o)(actual, 500)}`;
}
function otherGrant({ grant, failed }) {
    const found = failed.length === 0 ? 'covers this run' : `fails at ${failed.join(', ')}`;
    return `also looked at ${(0,safe_line/* safeLine */.o)(grant)}: ${found}`;
}
function titleOf({ name }) {
    return CHECK_NAMES[name];
}
function widest(checks, column) {
    return Math.max(0, ...checks.map((check) => column(check).length));
}
function others({ considered, grant }) {
    return considered.filter((entry) => entry.grant !== grant);
}


/***/ }),

/***/ 58643:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ withPerson)
/* harmony export */ });
/* harmony import */ var _delegation_person_names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(99768);
/* harmony import */ var _policy_delegation_people_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(61798);
/* harmony import */ var _policy_delegation_told_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(82632);
/* harmony import */ var _policy_tags_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76317);
/* harmony import */ var _access_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(21787);





/**
 * The run as that of the person whom a tool named, who is looked up in `people.yml` of the access folder; and who its
 * accounts are there, where a person is revoked.
 * @throws InputError when that cannot be read
 */
function withPerson(folder, inputs) {
    const { delegation } = inputs;
    const run = delegation === undefined ? inputs.run : (0,_policy_delegation_told_js__WEBPACK_IMPORTED_MODULE_2__/* .toldPrincipal */ .m9)(inputs.run, delegation, (0,_access_js__WEBPACK_IMPORTED_MODULE_4__/* .readPeopleFile */ .Sk)(folder));
    return { ...inputs, run, evidence: withPeopleNames(folder, { ...inputs, run }) };
}
function withPeopleNames(folder, { evidence, run }) {
    if (evidence === undefined || !(0,_policy_tags_js__WEBPACK_IMPORTED_MODULE_3__/* .revokesPeople */ .tX)(evidence.revoked))
        return evidence;
    const people = (0,_access_js__WEBPACK_IMPORTED_MODULE_4__/* .readPeopleFile */ .Sk)(folder);
    if (people === undefined)
        return { ...evidence, peopleUnavailable: _policy_delegation_people_js__WEBPACK_IMPORTED_MODULE_1__/* .NO_PEOPLE_FILE */ .RN };
    if (people.ok)
        return { ...evidence, names: (0,_delegation_person_names_js__WEBPACK_IMPORTED_MODULE_0__/* .namesInFile */ .sw)(people.value, run) };
    const [{ message }] = people.problems;
    return { ...evidence, peopleUnavailable: { message: `\`people.yml\` is broken: ${message}` } };
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

/***/ 52770:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CA: () => (/* binding */ errorCode),
/* harmony export */   SJ: () => (/* binding */ unreadableInput),
/* harmony export */   yR: () => (/* binding */ readText)
/* harmony export */ });
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var _policy_yaml_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(16016);
/* harmony import */ var _usage_error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(94934);




/** One byte more than is allowed shows that a file is too large, whatever its size. */
let buffer = Buffer.allocUnsafe(_policy_yaml_js__WEBPACK_IMPORTED_MODULE_2__/* .MAX_FILE_BYTES */ .gZ + 1);
// without O_NONBLOCK a named pipe would hold the command up for ever
const OPEN_FLAGS = node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_RDONLY | node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_NOFOLLOW | node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_NONBLOCK;
/**
 * Reads a policy, a grant or another small file. Never follows a symbolic link, and never reads more than `most` bytes
 * and one: whoever parses it refuses what is longer.
 * @throws InputError when the file is there and cannot be read
 */
function readText(path, most = _policy_yaml_js__WEBPACK_IMPORTED_MODULE_2__/* .MAX_FILE_BYTES */ .gZ) {
    let length;
    try {
        // Windows has no O_NOFOLLOW
        if (process.platform === 'win32' && (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.lstatSync)(path).isSymbolicLink())
            return LINK;
        length = readStart(path, most + 1);
    }
    catch (error) {
        return explainUnreadText(error, path);
    }
    const bytes = buffer.subarray(0, length);
    if (length <= most && !(0,node_buffer__WEBPACK_IMPORTED_MODULE_0__.isUtf8)(bytes))
        return { kind: 'refused', why: 'the file is not UTF-8 text' };
    return { kind: 'text', text: bytes.toString('utf8') };
}
const LINK = { kind: 'refused', why: 'the file is a symbolic link' };
function readStart(path, most) {
    if (buffer.length < most)
        buffer = Buffer.allocUnsafe(most);
    const file = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.openSync)(path, OPEN_FLAGS);
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readSync)(file, buffer, 0, most, null); // a file gives all it has at once
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.closeSync)(file);
    }
}
function explainUnreadText(error, path) {
    const code = errorCode(error);
    if (code === 'ENOENT' || code === 'ENOTDIR')
        return { kind: 'missing' };
    if (code === 'ELOOP' || code === 'EMLINK')
        return LINK;
    if (code === 'EISDIR')
        return { kind: 'refused', why: 'this is a folder, not a file' };
    if (code === 'EAGAIN' || code === 'ENXIO')
        return { kind: 'refused', why: 'this is not a file' };
    throw unreadableInput(path, error);
}
/** The error for a path that is there and cannot be read. */
function unreadableInput(path, error) {
    return new _usage_error_js__WEBPACK_IMPORTED_MODULE_3__/* .UsageError */ .e(`cannot read \`${path}\`: ${errorCode(error) ?? String(error)}`, 'check that it is there and that you may read it', { cause: error });
}
/** The code of a system error. */
function errorCode(error) {
    return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : undefined;
}


/***/ }),

/***/ 99768:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   sw: () => (/* binding */ namesInFile),
/* harmony export */   zw: () => (/* binding */ everyPlace)
/* harmony export */ });
/* unused harmony exports providerAccountPlace, namesOfPerson */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _policy_delegation_people_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(61798);
/* harmony import */ var _policy_fold_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(41947);
/* harmony import */ var _policy_holder_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(86850);
/* harmony import */ var _policy_principal_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(40016);
/* harmony import */ var _policy_tags_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(76317);






/**
 * What follows `grantgate/revoked/` in the tag that revokes an account at an identity provider: SHA-256 of issuer and
 * subject, since neither can be part of a tag. A provider may compare without case.
 */
function providerAccountPlace({ issuer, subject }) {
    return `${_policy_tags_js__WEBPACK_IMPORTED_MODULE_4__/* .ACCOUNTS */ .Dx}/${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(`${issuer}\n${subject.toLowerCase()}`).digest('hex')}`;
}
/** Every name of a person of `people.yml` that a tag can have after `grantgate/revoked/`, but for her login. */
function namesOfPerson(handle, { github, identities = [] }) {
    return [
        `${_policy_holder_js__WEBPACK_IMPORTED_MODULE_2__/* .KIND_FOLDERS */ .xg.person}/${handle}`,
        ...(github === undefined ? [] : [(0,_policy_tags_js__WEBPACK_IMPORTED_MODULE_4__/* .accountPlace */ .l3)(github)]),
        ...identities.map(providerAccountPlace),
    ];
}
/** The same of all people of `people.yml` who have a part in a run, by their accounts or named by a tool. */
function namesInFile(people, run) {
    const handles = [...(0,_policy_principal_js__WEBPACK_IMPORTED_MODULE_3__/* .accountsOfAll */ .Jz)(run).map((id) => (0,_policy_delegation_people_js__WEBPACK_IMPORTED_MODULE_1__/* .handleOf */ .mP)(people, id)), run.delegation?.handle];
    return [...new Set(handles)].flatMap((handle) => {
        const person = handle === undefined ? undefined : people.people.get(handle);
        return handle === undefined || person === undefined ? [] : namesOfPerson(handle, person);
    });
}
/**
 * Every place, after `grantgate/revoked/`, at which a tag keeps out whoever is revoked at one of them, whatever becomes
 * of login, handle or entry. `place` is a folder of grants or an account's; `account` is hers, as far as it is known.
 */
function everyPlace(place, account, people) {
    const [kind, handle = ''] = place.split('/');
    const named = kind === _policy_holder_js__WEBPACK_IMPORTED_MODULE_2__/* .KIND_FOLDERS */ .xg.person ? handle : undefined;
    const linked = named ?? (account?.id === undefined || people === undefined ? undefined : (0,_policy_delegation_people_js__WEBPACK_IMPORTED_MODULE_1__/* .handleOf */ .mP)(people, account.id));
    const person = linked === undefined ? undefined : people?.people.get(linked);
    const folder = account === undefined ? place : (0,_policy_holder_js__WEBPACK_IMPORTED_MODULE_2__/* .holderFolder */ .Do)((0,_policy_holder_js__WEBPACK_IMPORTED_MODULE_2__/* .holderOf */ .Kd)(account));
    return [
        ...new Set([
            place,
            ...((0,_policy_fold_js__WEBPACK_IMPORTED_MODULE_5__/* .isSameName */ .yS)(folder, place) ? [] : [folder]),
            ...(account?.id === undefined ? [] : [(0,_policy_tags_js__WEBPACK_IMPORTED_MODULE_4__/* .accountPlace */ .l3)(account.id)]),
            ...(linked === undefined || person === undefined ? [] : namesOfPerson(linked, person)),
        ]),
    ];
}


/***/ }),

/***/ 16096:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ fetchPerson)
/* harmony export */ });
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87781);

/** Asks for the number of a person's account. */
const ACCOUNT_QUERY = 'query Account($login: String!) { user(login: $login) { login databaseId } }';
/** @throws FactError when there is nobody of that login, or it cannot be read */
async function fetchPerson(api, login) {
    const { data } = await api.query(ACCOUNT_QUERY, { login });
    const user = new _json_js__WEBPACK_IMPORTED_MODULE_0__/* .Fields */ .C(data, '').object('user');
    return { login: user.text('login'), id: String(user.number('databaseId')) };
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

/***/ 87781:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ Fields)
/* harmony export */ });
/* harmony import */ var _fact_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(32774);

/**
 * Reads fields of an answer by type. A field of another type than GitHub documents is a fault, not an empty value: what
 * cannot be read is never taken for "there is none".
 */
class Fields {
    #value;
    #at;
    constructor(value, at) {
        if (typeof value !== 'object' || value === null || Array.isArray(value))
            throw wrong(at, 'an object');
        this.#value = value;
        this.#at = at;
    }
    object(name) {
        return new Fields(this.#value[name], this.#path(name));
    }
    /** `undefined` when GitHub answers null. */
    maybe(name) {
        return this.isNull(name) ? undefined : this.object(name);
    }
    /** Null or not asked for. A field that was asked for and is missing altogether is a fault. */
    isNull(name) {
        if (!Object.hasOwn(this.#value, name))
            throw wrong(this.#path(name), 'there');
        return this.#value[name] === null;
    }
    /** `undefined` when GitHub leaves the field out or answers null, where it documents that it may. */
    optional(name) {
        return this.has(name) ? this.object(name) : undefined;
    }
    optionalText(name) {
        return this.has(name) ? this.text(name) : undefined;
    }
    list(name) {
        const value = this.#value[name];
        if (!Array.isArray(value))
            throw wrong(this.#path(name), 'a list');
        return value.map((entry, index) => new Fields(entry, `${this.#path(name)}[${index}]`));
    }
    /** As {@link list}, leaving out entries that GitHub answers as null (nodes that are gone). */
    present(name) {
        const value = this.#value[name];
        if (!Array.isArray(value))
            throw wrong(this.#path(name), 'a list');
        return value
            .filter((entry) => entry !== null)
            .map((entry, index) => new Fields(entry, `${this.#path(name)}[${index}]`));
    }
    texts(name) {
        const value = this.#value[name];
        if (!Array.isArray(value) || !value.every((entry) => typeof entry === 'string'))
            throw wrong(this.#path(name), 'a list of texts');
        return value;
    }
    text(name) {
        const value = this.#value[name];
        if (typeof value !== 'string')
            throw wrong(this.#path(name), 'a text');
        return value;
    }
    number(name) {
        const value = this.#value[name];
        if (typeof value !== 'number' || !Number.isSafeInteger(value))
            throw wrong(this.#path(name), 'a number');
        return value;
    }
    flag(name) {
        const value = this.#value[name];
        if (typeof value !== 'boolean')
            throw wrong(this.#path(name), 'true or false');
        return value;
    }
    has(name) {
        return Object.hasOwn(this.#value, name) && this.#value[name] !== null;
    }
    #path(name) {
        return this.#at === '' ? name : `${this.#at}.${name}`;
    }
}
function wrong(at, expected) {
    return new _fact_error_js__WEBPACK_IMPORTED_MODULE_0__/* .FactError */ .n(`GitHub's answer is not understood: \`${at}\` is not ${expected}`);
}


/***/ }),

/***/ 68364:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ INPUTS)
/* harmony export */ });
/** Every input of `session/action.yml`. */
const INPUTS = {
    role: { default: '', description: 'Role that the job needs. Without it, the passing grants must agree on one.' },
    grant: {
        default: '',
        description: 'Id of the one grant to use, such as `users/mona/november-banner`. Saves a round trip.',
    },
    'policy-repository': {
        default: '',
        description: 'Repository that holds the policy, `owner/name`. Default: the repository of the run.',
    },
    'policy-path': { default: '.github/access', description: 'Folder of the policy and the grants in that repository.' },
    token: {
        default: '${{ github.token }}',
        description: 'Token that reads the policy: `contents: read`, `pull-requests: read`, `actions: read`. Team rules need ' +
            'one that can read members.',
    },
    credentials: {
        default: 'all',
        description: 'Names of the credentials of the role to issue, with commas between them; `all`, or `none` to verify only.',
    },
    export: {
        default: '',
        description: 'Where credentials go: `env` for later steps, `outputs` of this step, `none`, or `profile`: an AWS profile ' +
            '(for Google Cloud, a file for its SDKs) that renews itself and is decided again each time; other ' +
            'providers as with `env`. Default: `env`; with `run`, `none`.',
    },
    run: { default: '', description: 'Script that alone gets the credentials; they are revoked the moment it ends.' },
    shell: {
        default: '',
        description: 'Shell of `run`, as for a step: `bash`, `sh`, `pwsh`, `python`, or a command with `{0}`.',
    },
    'working-directory': { default: '', description: 'Folder that `run` starts in, relative to the workspace.' },
    preflight: {
        default: 'enforce',
        description: 'Whether later steps are read before they run: `enforce` refuses what is out of scope or cannot be determined, ' +
            '`warn` says so, `off` does not look. The policy may ask for more.',
    },
    guard: {
        default: 'enforce',
        description: '`enforce` also stops pushes out of scope while the job runs; `off` does not. The policy may ask for more.',
    },
    mode: {
        default: 'enforce',
        description: '`audit` decides and reports, and never fails and never issues credentials.',
    },
    audience: { default: 'grantgate', description: 'Audience of the token that the decision is made from.' },
    matrix: { default: '${{ toJSON(matrix) }}', description: 'Matrix of the job, as JSON, for the preflight.' },
    strategy: { default: '${{ toJSON(strategy) }}', description: 'Strategy of the job, as JSON, for the preflight.' },
    vars: {
        default: '',
        description: 'Variables that later steps use, as JSON, for the preflight: pass `toJSON(vars)`.',
    },
    needs: {
        default: '',
        description: 'Outputs of earlier jobs that later steps use, as JSON, for the preflight: pass `toJSON(needs)`.',
    },
    'check-run-id': {
        default: '${{ job.check_run_id }}',
        description: "Number of the running job, to which the token must belong: another job's token of the same run is " +
            'refused. Leave it as it is; where GitHub does not know it, as on Enterprise Server, it is empty.',
    },
    'app-private-key': {
        default: '',
        description: 'Private key of a GitHub App, PEM, where the policy says `key: {input: true}`. The last resort: a key that ' +
            'signs in Vault or AWS KMS is stored nowhere.',
    },
    'client-certificate': {
        default: '',
        description: 'Certificate, PEM, for a Vault or OpenBao server that asks for a client certificate.',
    },
    'client-key': { default: '', description: 'Its private key, PEM.' },
    'strict-revoke': {
        default: 'false',
        description: '`true`: the job fails when a credential cannot be revoked at the end. Otherwise there is a warning.',
    },
    connect: {
        default: '',
        description: 'Addresses of providers, such as `https://vault.acme.example`, to connect to while the policy is still ' +
            'being read. Saves two round trips; nothing is sent there unless the run is allowed.',
    },
    timeout: { default: '30', description: 'Longest time the gate may take, in seconds.' },
    'ca-certificates': {
        default: '',
        description: 'Additional CA certificates, as PEM or the path of a PEM file, for servers with a private CA. Certificates ' +
            'named in the environment are not trusted.',
    },
};


/***/ }),

/***/ 78864:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ko: () => (/* binding */ readInputs),
/* harmony export */   dz: () => (/* binding */ InputError)
/* harmony export */ });
/* unused harmony exports wordAmong, readPath, readInputSecrets, readTimeout, readCertificates */
/* harmony import */ var _errors_gate_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92031);
/* harmony import */ var _input_specs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(68364);


/** More connections than that cost more than they save. */
const MAX_ADDRESSES = 4;
/** An input that cannot be used: which, and what it takes. */
class InputError extends _errors_gate_error_js__WEBPACK_IMPORTED_MODULE_0__/* .GateError */ .u {
    name = 'InputError';
    input;
    constructor(input, message) {
        super(`the input \`${input}\` ${message}`);
        this.input = input;
    }
}
/**
 * Reads the inputs from the variables in which the runner passes them. An input that was left empty has its default.
 * @throws InputError naming the input
 */
function readInputs(env, repository, readFile) {
    const value = (name) => {
        const given = (env[`INPUT_${name.toUpperCase()}`] ?? '').trim();
        return given === '' && name !== 'token' ? _input_specs_js__WEBPACK_IMPORTED_MODULE_1__/* .INPUTS */ .m[name].default : given;
    };
    const token = value('token');
    if (token === '')
        throw new InputError('token', 'is empty: pass `${{ github.token }}` or the token of an App');
    const policyRepository = value('policy-repository') || repository;
    if (!/^[\w.-]+\/[\w.-]+$/.test(policyRepository))
        throw new InputError('policy-repository', `is not \`owner/name\`: \`${policyRepository}\``);
    return {
        role: value('role') || undefined,
        grant: readGrantId(value('grant')),
        policyRepository,
        policyPath: readPath(value('policy-path')),
        token,
        credentials: readCredentials(value('credentials')),
        export: wordAmong('export', value('export') || (value('run') === '' ? 'env' : 'none'), [
            'env',
            'outputs',
            'profile',
            'none',
        ]),
        guarded: readGuarded(env['INPUT_RUN'] ?? '', value('shell'), value('working-directory')),
        preflight: wordAmong('preflight', value('preflight'), ['enforce', 'warn', 'off']),
        guard: wordAmong('guard', value('guard'), ['enforce', 'off']),
        contexts: readContexts(value),
        mode: wordAmong('mode', value('mode'), ['enforce', 'audit']),
        audience: value('audience'),
        checkRunId: readCheckRun(value('check-run-id')),
        connect: readAddresses(value('connect')),
        timeout: readTimeout(value('timeout')),
        secrets: readInputSecrets(value),
        strictRevoke: wordAmong('strict-revoke', value('strict-revoke'), ['true', 'false']) === 'true',
        certificates: readCertificates(value('ca-certificates'), readFile),
    };
}
function wordAmong(name, value, words) {
    const found = words.find((word) => word === value);
    if (found === undefined)
        throw new InputError(name, `takes ${words.map((word) => `\`${word}\``).join(', ')}, not \`${value}\``);
    return found;
}
function readGuarded(script, shell, folder) {
    if (script.trim() !== '')
        return { script, shell: shell || undefined, folder: folder || undefined };
    if (shell !== '')
        throw new InputError('shell', 'is given without `run`, and goes with it');
    if (folder !== '')
        throw new InputError('working-directory', 'is given without `run`, and goes with it');
    return undefined;
}
function readContexts(value) {
    const names = ['matrix', 'strategy', 'vars', 'needs'];
    return Object.fromEntries(names.flatMap((name) => {
        const text = value(name);
        // outside a runner, a default that is an expression stays as it is
        if (text === '' || text.startsWith('${{'))
            return [];
        try {
            return [[name, JSON.parse(text)]];
        }
        catch {
            throw new InputError(name, `is not JSON: pass \`\${{ toJSON(${name}) }}\``);
        }
    }));
}
/** Decimal; outside a runner, a default that is an expression stays as it is. */
function readCheckRun(value) {
    if (value === '' || value.startsWith('${{'))
        return undefined;
    if (!/^[1-9]\d{0,19}$/.test(value))
        throw new InputError('check-run-id', `is not a number: leave it out, it is \`\${{ job.check_run_id }}\``);
    return value;
}
function readGrantId(value) {
    if (value === '')
        return undefined;
    const id = value.replace(/\.yml$/, '');
    if (!/^(?:users|teams|apps|people)\/[\w-]+\/[\w.-]+$/.test(id) || id.includes('..'))
        throw new InputError('grant', `is not the id of a grant such as \`users/mona/november-banner\`: \`${value}\``);
    return id;
}
function readPath(value) {
    const path = value.replace(/^\.\//, '').replace(/\/+$/, '');
    if (path === '' || path.startsWith('/') || path.split('/').some((part) => part === '..' || part === '')) {
        throw new InputError('policy-path', `is not a folder inside the repository: \`${value}\``);
    }
    return path;
}
function readCredentials(value) {
    if (value === 'all')
        return 'all';
    if (value === 'none')
        return [];
    return value.split(/[\s,]+/).filter((name) => name !== '');
}
function readInputSecrets(value) {
    const [appPrivateKey, clientCertificate, clientKey] = [
        value('app-private-key'),
        value('client-certificate'),
        value('client-key'),
    ];
    if ((clientCertificate === '') !== (clientKey === ''))
        throw new InputError(clientKey === '' ? 'client-key' : 'client-certificate', 'is missing: a certificate and its key go together');
    return {
        ...(appPrivateKey === '' ? {} : { appPrivateKey }),
        ...(clientKey === '' ? {} : { clientCertificate, clientKey }),
    };
}
function readAddresses(value) {
    const addresses = value.split(/[\s,]+/).filter((address) => address !== '');
    const odd = addresses.find((address) => !URL.canParse(address) ||
        new URL(address).origin !== address.replace(/\/$/, '') ||
        !address.startsWith('https://'));
    if (odd !== undefined)
        throw new InputError('connect', `takes https addresses without a path, not \`${odd}\``);
    if (addresses.length > MAX_ADDRESSES)
        throw new InputError('connect', `takes ${MAX_ADDRESSES} addresses at most`);
    return addresses;
}
function readTimeout(value) {
    const seconds = /^\d{1,4}$/.test(value) ? Number(value) : 0;
    if (seconds < 1 || seconds > 600)
        throw new InputError('timeout', `takes seconds from 1 to 600, not \`${value}\``);
    return seconds * 1000;
}
function readCertificates(value, readFile) {
    if (value === '')
        return undefined;
    const pem = value.includes('-----BEGIN CERTIFICATE-----') ? value : readPem(value, readFile);
    if (!pem.includes('-----BEGIN CERTIFICATE-----'))
        throw new InputError('ca-certificates', `does not contain a PEM certificate: \`${value.slice(0, 80)}\``);
    return pem;
}
function readPem(path, readFile) {
    try {
        return readFile(path);
    }
    catch (error) {
        const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown';
        throw new InputError('ca-certificates', `names a file that cannot be read (${code}): \`${path}\``);
    }
}


/***/ }),

/***/ 44134:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ DOCS)
/* harmony export */ });
/** Where the documentation is, for whoever has only the action. */
const DOCS = 'https://github.com/grantgate/grantgate/blob/main/docs';


/***/ }),

/***/ 43457:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ks: () => (/* binding */ scopeLists),
/* harmony export */   Vj: () => (/* binding */ verdictOf),
/* harmony export */   mw: () => (/* binding */ foldedName),
/* harmony export */   r9: () => (/* binding */ roleList)
/* harmony export */ });
/* harmony import */ var _fold_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41947);

/** A list of the role; what is meant by one that is left out is told here. */
function roleList(list, role, home) {
    return role[list] ?? (list === 'repositories' ? [home] : []);
}
/**
 * What names of this kind are compared with. INVARIANT: a grant's list stands beside the role's, never instead of it.
 */
function scopeLists(list, { role, grant, never, home }) {
    const own = roleList(list, role, home);
    const narrowed = grant?.[list];
    return {
        within: narrowed === undefined ? [own] : [own, narrowed],
        never: list === 'repositories' ? [] : (never?.[list] ?? []),
    };
}
/** Names that GitHub compares without case. */
const CASELESS = ['repositories', 'environments'];
/** A name, or a pattern, as names of this kind are compared. */
function foldedName(list, name) {
    return CASELESS.includes(list) ? (0,_fold_js__WEBPACK_IMPORTED_MODULE_0__/* .foldCase */ .SP)(name) : name;
}
/**
 * Where a name stands: the one rule of scope.
 *
 * INVARIANT: what is never allowed wins, and a name is in scope only when every list has it.
 */
function verdictOf(list, name, { within, never }, { match, alike }) {
    const isListed = (patterns) => CASELESS.includes(list) ? match(patterns.map(_fold_js__WEBPACK_IMPORTED_MODULE_0__/* .foldCase */ .SP), (0,_fold_js__WEBPACK_IMPORTED_MODULE_0__/* .foldCase */ .SP)(name)) : match(patterns, name);
    // people call environments what they like, so a likeness counts against one
    if (list === 'environments' ? alike(never, name) : isListed(never))
        return 'never';
    return within.every(isListed) ? 'in' : 'out';
}


/***/ }),

/***/ 70478:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IJ: () => (/* binding */ branchesOf),
/* harmony export */   Kp: () => (/* binding */ scopeChecks),
/* harmony export */   cO: () => (/* binding */ tagOf),
/* harmony export */   vK: () => (/* binding */ matchesWorkflow)
/* harmony export */ });
/* harmony import */ var _fold_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(41947);
/* harmony import */ var _glob_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29121);
/* harmony import */ var _scope_rule_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(43457);
/* harmony import */ var _workflow_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(84020);




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
const includesName = (names, name) => names.includes(name);
const within = (list) => (patterns, name) => (0,_scope_rule_js__WEBPACK_IMPORTED_MODULE_1__/* .verdictOf */ .Vj)(list, name, { within: [patterns], never: [] }, _glob_js__WEBPACK_IMPORTED_MODULE_0__/* .GLOBS */ ._k) === 'in';
/**
 * Looks at a run with a role once, for all grants of that role. `home` is the repository that holds the policy, which
 * is a role's own when it lists none. The result checks one grant.
 */
function scopeChecks(role, run, home) {
    const dimensions = dimensionsOf(role, run, home);
    const unnarrowed = dimensions.map((dimension) => dimensionFinding(dimension, undefined));
    const isProtected = role.require?.includes('protected-ref') === true ? [checkProtected(run)] : [];
    return (grant) => {
        const findings = dimensions.map((dimension, index) => {
            const narrowed = dimension.narrowing === undefined ? undefined : grant[dimension.narrowing];
            return (narrowed === undefined ? unnarrowed[index] : undefined) ?? dimensionFinding(dimension, narrowed);
        });
        return isProtected.length === 0 ? findings : [...findings, ...isProtected];
    };
}
function dimensionsOf(role, run, home) {
    const workflow = (patterns, name) => patterns.some((pattern) => matchesWorkflow(pattern, name, run.repository));
    return [
        dimension('repository-out-of-scope', [run.repository], within('repositories'), (0,_scope_rule_js__WEBPACK_IMPORTED_MODULE_1__/* .roleList */ .r9)('repositories', role, home), 'repositories'),
        // the workflow is the one the run was started from; a reusable workflow that its jobs call does not stand in for it
        dimension('workflow-out-of-scope', [(0,_workflow_file_js__WEBPACK_IMPORTED_MODULE_2__/* .workflowFile */ .E)(run.workflow_ref)], workflow, role.workflows, 'workflows'),
        dimension('event-out-of-scope', [run.event_name], includesName, role.events ?? ['workflow_dispatch'], 'events'),
        refDimension(role, run),
        dimension('environment-out-of-scope', run.environment === undefined ? [] : [run.environment], within('environments'), (0,_scope_rule_js__WEBPACK_IMPORTED_MODULE_1__/* .roleList */ .r9)('environments', role, home), 'environments'),
        dimension('runner-out-of-scope', [run.runner_environment], includesName, role.runners ?? ['github-hosted']),
    ];
}
function refDimension(role, run) {
    const tag = tagOf(run);
    const branches = branchesOf(run);
    if (tag !== undefined && branches.length === 0)
        return dimension('tag-out-of-scope', [tag], within('tags'), role.tags ?? [], 'tags');
    const check = dimension('branch-out-of-scope', branches, within('branches'), role.branches, 'branches');
    // a run that is on no branch and on no tag is on nothing that could be granted
    return branches.length > 0 ? check : { ...check, ok: false, ref: run.ref };
}
function dimension(name, asked, match, role, narrowing) {
    return {
        name,
        asked,
        match,
        role,
        ok: asked.every((one) => match(role, one)),
        ...(narrowing === undefined ? {} : { narrowing }),
    };
}
/** INVARIANT: a name must match the role's list and, where the grant has one, the grant's: narrowing never widens. */
function dimensionFinding({ name, asked, ref, match, role, ok }, narrowed) {
    const isWithin = ok && (narrowed === undefined || asked.every((one) => match(narrowed, one)));
    const outside = () => {
        const by = ok ? 'grant' : 'role';
        return { names: asked.filter((one) => !match(by === 'role' ? role : (narrowed ?? []), one)), by };
    };
    return {
        name,
        ok: isWithin,
        facts: () => ({
            role,
            asked,
            ...(narrowed === undefined ? {} : { narrowed }),
            ...(isWithin ? {} : { outside: outside() }),
            ...(ref === undefined ? {} : { ref }),
        }),
    };
}
function checkProtected({ ref, ref_protected: isProtected }) {
    return { name: 'ref-unprotected', ok: isProtected, facts: () => ({ ref, isProtected }) };
}
/** A pattern without `owner/name/` in front means the run's own repository. */
function matchesWorkflow(pattern, file, repository) {
    const [owner = '', name = '', ...path] = file.split('/');
    if (/^[^/]+\/[^/]+\/\.github\//.test(pattern)) {
        const [patternOwner = '', patternName = '', ...patternPath] = pattern.split('/');
        return ((0,_glob_js__WEBPACK_IMPORTED_MODULE_0__/* .matchesAnyCaseless */ .DR)([`${patternOwner}/${patternName}`], `${owner}/${name}`) &&
            (0,_glob_js__WEBPACK_IMPORTED_MODULE_0__/* .matchesAny */ ._I)([patternPath.join('/')], path.join('/')));
    }
    return (0,_fold_js__WEBPACK_IMPORTED_MODULE_3__/* .isSameName */ .yS)(`${owner}/${name}`, repository) && (0,_glob_js__WEBPACK_IMPORTED_MODULE_0__/* .matchesAny */ ._I)([pattern], path.join('/'));
}


/***/ }),

/***/ 84020:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ workflowFile)
/* harmony export */ });
/**
 * `owner/name/path` of a `workflow_ref`. File names and branches may both hold an `@`; a workflow file lies directly in
 * its folder, so the first `@refs/` begins the ref.
 */
function workflowFile(ref) {
    const named = ref.indexOf('@refs/');
    const end = named >= 0 ? named : ref.lastIndexOf('@');
    return end < 0 ? ref : ref.slice(0, end);
}


/***/ }),

/***/ 5681:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ grantedIn)
/* harmony export */ });
/* harmony import */ var _policy_instant_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(23355);

/** Tells of the grant that decided, or came closest, by what was read of it. Names only what is known. */
function grantedIn(decision, grants, { provenance: known }) {
    const file = grants.find(({ id }) => id === decision.grant);
    if (file?.ok !== true)
        return undefined;
    const { grant } = file;
    const provenance = known.get(file.id);
    const pull = provenance?.pull?.number;
    const approval = decision.checks.find((check) => check.name === 'approval-missing' && check.outcome === 'pass');
    const by = approval?.name === 'approval-missing' && approval.facts.kind === 'approved' ? approval.facts.by : undefined;
    return {
        reason: grant.reason,
        ...(grant.ticket === undefined ? {} : { ticket: grant.ticket }),
        ...(pull === undefined ? {} : { pull }),
        ...(by === undefined ? {} : { approvers: by.map((login) => approverNamed(login, provenance)) }),
        ...requestNamed(grant),
    };
}
/** Who asked for a grant, and by which issue. */
function requestNamed(grant) {
    const { request, renews, 'requested-by': login, 'requested-by-id': id } = grant;
    return {
        ...(request === undefined ? {} : { request }),
        ...(login === undefined && id === undefined
            ? {}
            : { requested_by: { ...(login === undefined ? {} : { login }), ...(id === undefined ? {} : { id }) } }),
        ...(renews === undefined ? {} : { renews }),
    };
}
function approverNamed(login, provenance) {
    const own = provenance?.reviews.filter(({ author, state }) => author === login && state === 'APPROVED') ?? [];
    const id = own.find(({ author_id: number }) => number !== undefined)?.author_id;
    const at = Math.max(...own.map(({ submitted_at: time }) => time));
    return {
        login,
        ...(id === undefined ? {} : { id }),
        ...(Number.isFinite(at) ? { at: (0,_policy_instant_js__WEBPACK_IMPORTED_MODULE_0__/* .formatInstant */ .r4)(at) } : {}),
    };
}


/***/ }),

/***/ 64503:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MN: () => (/* binding */ issueLink),
/* harmony export */   NN: () => (/* binding */ newFileLink),
/* harmony export */   Rf: () => (/* binding */ policyLink),
/* harmony export */   _n: () => (/* binding */ pullLink),
/* harmony export */   ml: () => (/* binding */ reasonPage),
/* harmony export */   zN: () => (/* binding */ grantLink)
/* harmony export */ });
/* unused harmony export wordsFor */
/* harmony import */ var _policy_break_glass_emergency_grant_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92125);
/* harmony import */ var _policy_docs_address_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(44134);


/** The page that explains a reason. */
function reasonPage(reason) {
    return `${_policy_docs_address_js__WEBPACK_IMPORTED_MODULE_1__/* .DOCS */ .i}/reasons.md#${reason}`;
}
/** The page of the policy file, at a line if one is known. */
function policyLink(context, line) {
    return fileLink(context, 'policy.yml', line);
}
/** The page of a grant file, at a line if one is known; of break-glass access, its issue. */
function grantLink(context, grant, line) {
    const issue = (0,_policy_break_glass_emergency_grant_js__WEBPACK_IMPORTED_MODULE_0__/* .emergencyIssue */ .zx)(grant);
    return issue !== undefined ? issueLink(context, issue) : fileLink(context, `grants/${grant}.yml`, line);
}
/** The page of the pull request that brought a grant. */
function pullLink(context, grant) {
    const pull = context.provenance?.get(grant)?.pull;
    return pull === undefined ? undefined : `${base(context)}/pull/${pull.number}`;
}
/** The page of an issue in the repository of the policy. */
function issueLink(context, issue) {
    return `${base(context)}/issues/${issue}`;
}
/** GitHub's page for a new file, filled in: name and text come along in the address. */
function newFileLink(context, path, text) {
    if (context.branch === undefined)
        return undefined;
    const query = new URLSearchParams({ filename: `${context.policyPath}/${path}`, value: text });
    return `${base(context)}/new/${encodePath(context.branch)}?${query.toString()}`;
}
/** What a person does at one of these pages. */
function wordsFor(address) {
    const [, , , kind = '', ...path] = URL.canParse(address) ? new URL(address).pathname.split('/') : [];
    if (kind === 'new')
        return 'Open the form';
    if (kind === 'pull')
        return 'Open the pull request';
    if (kind === 'issues')
        return 'Open the request';
    return path.at(-4) === 'grants' ? 'See the grant' : 'See the policy';
}
function fileLink(context, path, line) {
    if (context.branch === undefined)
        return undefined;
    return (`${base(context)}/blob/${encodePath(context.branch)}/` +
        `${encodePath(`${context.policyPath}/${path}`)}${line === undefined ? '' : `#L${line}`}`);
}
function base(context) {
    return `${context.server.replace(/\/+$/, '')}/${encodePath(context.policyRepository)}`;
}
function encodePath(path) {
    return path.toWellFormed().split('/').map(encodeURIComponent).join('/');
}


/***/ }),

/***/ 84412:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K9: () => (/* binding */ formatMoment),
/* harmony export */   V8: () => (/* binding */ relative),
/* harmony export */   Yq: () => (/* binding */ formatDate)
/* harmony export */ });
/* harmony import */ var _policy_instant_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(23355);

const MOMENT_UNITS = [
    ['day', 86_400],
    ['hour', 3600],
    ['minute', 60],
    ['second', 1],
];
/** `in 2 hours`, `3 days ago`: counted from `now`, both in milliseconds since 1970. */
function relative(at, now) {
    const seconds = Math.round(Math.abs(at - now) / 1000);
    const [unit, size] = MOMENT_UNITS.find((entry) => seconds >= entry[1]) ?? ['second', 1];
    const count = Math.floor(seconds / size);
    if (count === 0)
        return 'now';
    const words = `${count} ${unit}${count === 1 ? '' : 's'}`;
    return at >= now ? `in ${words}` : `${words} ago`;
}
/**
 * `2026-11-28 18:00 UTC (19:00 in Europe/Berlin, in 2 hours)`: unmistakable everywhere, and near to a person. `zone` is
 * an IANA time zone in which people live.
 */
function formatMoment(at, now, zone) {
    const utc = (0,_policy_instant_js__WEBPACK_IMPORTED_MODULE_0__/* .formatInstant */ .r4)(at).slice(0, 16).replace('T', ' ');
    const local = zone === undefined || zone === 'UTC' ? '' : `${localClock(at, zone, utc.slice(0, 10))} in ${zone}, `;
    return `${utc} UTC (${local}${relative(at, now)})`;
}
/**
 * `2026-11-28 18:00 UTC (19:00 in Europe/Berlin)`: for what is read later than it is written, when how far it is from
 * now would be wrong.
 */
function formatDate(at, zone) {
    const utc = (0,_policy_instant_js__WEBPACK_IMPORTED_MODULE_0__/* .formatInstant */ .r4)(at).slice(0, 16).replace('T', ' ');
    const local = zone === undefined || zone === 'UTC' ? '' : ` (${localClock(at, zone, utc.slice(0, 10))} in ${zone})`;
    return `${utc} UTC${local}`;
}
/** The time by the clock of a time zone, with the day where that is another one than in UTC. */
function localClock(at, zone, day) {
    // Swedish writes dates as ISO 8601 does
    const written = new Date(at).toLocaleString('sv-SE', { timeZone: zone, dateStyle: 'short', timeStyle: 'short' });
    return written.startsWith(`${day} `) ? written.slice(day.length + 1) : written;
}


/***/ }),

/***/ 14132:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  k: () => (/* binding */ resultWith)
});

// EXTERNAL MODULE: ./lib/policy/instant.js
var instant = __webpack_require__(23355);
// EXTERNAL MODULE: ./lib/report/check-words.js + 2 modules
var check_words = __webpack_require__(54943);
;// CONCATENATED MODULE: ./lib/report/first-actor.js
/**
 * Who began the run, where somebody else started it again: the job has that account's rights, and the token names it.
 */
function firstActor({ actor, actor_id: id, triggering_actor_id: other }) {
    return id === other ? {} : { first_actor: actor };
}

// EXTERNAL MODULE: ./lib/report/links.js
var links = __webpack_require__(64503);
;// CONCATENATED MODULE: ./lib/report/acting-for.js
/** Who is behind a run, and what acted for her; nothing of a run that is its actor's own. */
function actingFor(run) {
    const { delegation } = run;
    if (delegation === undefined)
        return {};
    const { claimed, entry, handle, name, hasAccount, person } = delegation;
    const act = { sub: claimed.actor, id: claimed.actor_id, ...(entry === undefined ? {} : { entry }) };
    if (person === undefined)
        return { act };
    return {
        person: {
            ...(handle === undefined ? {} : { handle }),
            ...(name === undefined ? {} : { name }),
            ...(hasAccount === true ? { id: run.actor_id } : {}),
        },
        act,
    };
}

// EXTERNAL MODULE: ./lib/policy/delegation/principal-run.js
var principal_run = __webpack_require__(12095);
// EXTERNAL MODULE: ./lib/policy/delegation/told.js
var told = __webpack_require__(82632);
;// CONCATENATED MODULE: ./lib/report/public-run.js


/**
 * The facts of a run that may be shown, one by one and always in the same order: whatever else came along stays behind.
 */
function publicRun(run) {
    const delegation = (0,told/* tellDelegation */.wD)(run);
    return {
        ...(0,principal_run/* accountsOf */.s1)(run),
        ...(delegation === undefined ? {} : { delegation }),
        ...(run.actor_teams === undefined ? {} : { actor_teams: run.actor_teams }),
        ...(run.triggering_actor_teams === undefined ? {} : { triggering_actor_teams: run.triggering_actor_teams }),
        ...(run.actor_team_ids === undefined ? {} : { actor_team_ids: run.actor_team_ids }),
        ...(run.triggering_actor_team_ids === undefined
            ? {}
            : { triggering_actor_team_ids: run.triggering_actor_team_ids }),
        repository: run.repository,
        repository_id: run.repository_id,
        repository_owner: run.repository_owner,
        repository_owner_id: run.repository_owner_id,
        ref: run.ref,
        ref_type: run.ref_type,
        ref_protected: run.ref_protected,
        sha: run.sha,
        head_ref: run.head_ref,
        base_ref: run.base_ref,
        ...(run.environment === undefined ? {} : { environment: run.environment }),
        event_name: run.event_name,
        workflow_ref: run.workflow_ref,
        ...(run.workflow_sha === undefined ? {} : { workflow_sha: run.workflow_sha }),
        ...(run.job_workflow_ref === undefined ? {} : { job_workflow_ref: run.job_workflow_ref }),
        ...(run.job_workflow_sha === undefined ? {} : { job_workflow_sha: run.job_workflow_sha }),
        run_id: run.run_id,
        run_attempt: run.run_attempt,
        runner_environment: run.runner_environment,
    };
}

;// CONCATENATED MODULE: ./lib/report/result.js







/**
 * Makes the public result of a decision and of what is said about it. Keys always come in the same order, and only keys
 * named here come through.
 */
function resultWith(advice, decision, context, outcome) {
    const { tokenSha256 } = outcome;
    return {
        schema: 1,
        decision: decision.decision,
        ...(decision.decision === 'deny' ? { reason: decision.reason } : {}),
        ...adviceEntries(advice),
        ...(decision.decision === 'deny' ? { docs: (0,links/* reasonPage */.ml)(decision.reason) } : {}),
        ...(decision.grant === undefined ? {} : { grant: decision.grant }),
        ...(decision.role === undefined ? {} : { role: decision.role }),
        ...(outcome.granted === undefined ? {} : { granted: outcome.granted }),
        ...breakGlassEntry(decision),
        principal: decision.principal,
        ...actingFor(decision.run),
        ...firstActor(decision.run),
        ...(decision.expires === undefined ? {} : { expires: (0,instant/* formatInstant */.r4)(decision.expires) }),
        ...(decision.decision === 'allow' ? { until: (0,instant/* formatInstant */.r4)(decision.until) } : {}),
        checks: decision.checks.map(check_words/* toEntry */.q0),
        considered: decision.considered.map(({ grant, role, failed }) => ({
            grant,
            ...(role === undefined ? {} : { role }),
            failed: [...failed],
        })),
        run: publicRun(decision.run),
        policy: {
            repository: context.policyRepository,
            ...(context.commit === undefined ? {} : { commit: context.commit }),
        },
        credentials: outcome.credentials.map(publicCredential),
        ...(tokenSha256 === undefined ? {} : { token_sha256: tokenSha256 }),
        mode: outcome.mode,
        notes: [...outcome.notes],
        ...(outcome.tags === undefined ? {} : { tags: outcome.tags }),
        ...(outcome.fault === undefined ? {} : { fault: { title: outcome.fault.title, message: outcome.fault.message } }),
        ...(outcome.steps === undefined ? {} : { preflight: outcome.steps }),
    };
}
function breakGlassEntry(decision) {
    const { emergency } = decision.decision === 'allow' ? decision : {};
    return emergency === undefined ? {} : { break_glass: { issue: emergency.issue, drill: emergency.isDrill } };
}
/** What a person is told, key by key. */
function adviceEntries({ summary, next, link, detail, ask, paste }) {
    return {
        summary,
        next,
        ...(link === undefined ? {} : { link }),
        ...(detail === undefined ? {} : { detail }),
        ...(ask === undefined ? {} : { ask }),
        ...(paste === undefined ? {} : { paste }),
    };
}
/** INVARIANT: a credential comes through by name, never by spreading: its variables are secrets. */
function publicCredential({ name, provider, target, expires, renews }) {
    return { name, provider, target, expires: (0,instant/* formatInstant */.r4)(expires), ...(renews === true ? { renews } : {}) };
}


/***/ }),

/***/ 15680:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  X: () => (/* binding */ toResult)
});

// EXTERNAL MODULE: ./lib/report/links.js
var links = __webpack_require__(64503);
// EXTERNAL MODULE: ./lib/report/new-grant.js
var new_grant = __webpack_require__(19515);
;// CONCATENATED MODULE: ./lib/report/advice-link.js


/** The page on which the next step is made; `undefined` when none is known. */
function linkFor(decision, { page, line }, context) {
    if (page === 'policy')
        return (0,links/* policyLink */.Rf)(context, line);
    if (page === 'new')
        return newGrant(decision, context);
    const { grant } = decision;
    if (grant === undefined)
        return undefined;
    return (page === 'pull' ? (0,links/* pullLink */._n)(context, grant) : undefined) ?? (0,links/* grantLink */.zN)(context, grant, line);
}
function newGrant(decision, context) {
    const proposal = (0,new_grant/* proposeGrant */.X)(decision, context);
    return proposal === undefined ? undefined : (0,links/* newFileLink */.NN)(context, proposal.path, proposal.text);
}

// EXTERNAL MODULE: ./lib/report/check-words.js + 2 modules
var check_words = __webpack_require__(54943);
// EXTERNAL MODULE: ./lib/report/moment.js
var moment = __webpack_require__(84412);
// EXTERNAL MODULE: ./lib/policy/grant-path.js
var grant_path = __webpack_require__(45574);
// EXTERNAL MODULE: ./lib/policy/holder.js
var policy_holder = __webpack_require__(86850);
// EXTERNAL MODULE: ./lib/policy/instant.js
var instant = __webpack_require__(23355);
// EXTERNAL MODULE: ./lib/policy/renewal.js
var renewal = __webpack_require__(64902);
// EXTERNAL MODULE: ./lib/report/context.js
var report_context = __webpack_require__(56721);
// EXTERNAL MODULE: ./lib/report/safe-line.js
var safe_line = __webpack_require__(91020);
;// CONCATENATED MODULE: ./lib/report/renewal-advice.js








/** How to renew the grant of a run that may go on; `undefined` while it is too early for that. */
function adviseRenewal(decision, context) {
    const { expires, emergency } = decision;
    // break-glass access is never renewed
    if (emergency !== undefined)
        return undefined;
    const { policy, now, granted } = context;
    const starts = startOf(decision);
    if (starts === undefined || policy === undefined || policy.renewal?.times === 0)
        return undefined;
    if (now < (0,renewal/* renewableFrom */.G)({ from: starts, until: expires }, policy.renewal))
        return undefined;
    const ends = `Access ends ${(0,moment/* relative */.V8)(expires, now)}.`;
    if (granted?.request !== undefined)
        return {
            next: `${ends} If it is needed for longer, write a comment with \`/extend 7d\` and the reason on the request ` +
                `#${granted.request}: it is approved as the first one was.`,
            link: (0,links/* issueLink */.MN)(context, granted.request),
        };
    const link = renewalLink(decision, context);
    return {
        next: `${ends} If it is needed for longer, propose a grant now that goes on from it, with ` +
            `${(0,safe_line/* quote */.h)(`renews: ${decision.grant}`)}: approval takes time.`,
        ...(link === undefined ? {} : { link }),
    };
}
function startOf({ checks }) {
    const check = checks.find(({ name }) => name === 'grant-too-long');
    return check?.name === 'grant-too-long' ? check.facts.starts : undefined;
}
/** A form that is filled in with the same role and holder, from where the grant ends. */
function renewalLink({ grant, role, expires, run }, context) {
    const place = (0,grant_path/* parseGrantPath */.fv)(`${grant}.yml`);
    if (place === undefined)
        return undefined;
    const { holder } = place;
    const lasts = Math.min(report_context/* USUAL_LIFETIME_MS */.e7, (0,report_context/* longestGrant */.r5)(context, role) * 1000);
    const lines = [
        `role: ${JSON.stringify(role)}`,
        'reason: CHANGE ME - what you still need it for',
        ...(holder.kind === 'user' ? [`principal-id: ${run.actor_id}`] : ['requested-by: CHANGE-ME # your login']),
        `renews: ${grant}`,
        `starts: ${(0,instant/* formatInstant */.r4)(expires)}`,
        `expires: ${(0,instant/* formatInstant */.r4)(expires + lasts)}`,
    ];
    const name = `${(0,policy_holder/* holderFolder */.Do)(holder)}/${role}-${(0,instant/* formatInstant */.r4)(expires).slice(0, 10)}`;
    return (0,links/* newFileLink */.NN)(context, `grants/${name}.yml`, `${lines.join('\n')}\n`);
}

;// CONCATENATED MODULE: ./lib/report/allowed-advice.js




/** What is next for a run that may go on. */
const NOTHING_TO_DO = 'Nothing to do.';
/** What is said of a run that may go on. The words of a refusal are apart, since most runs do without them. */
function adviseAllowed(decision, context) {
    const { principal, grant, role, until, expires, run } = decision;
    const again = run.actor_id === run.triggering_actor_id ? '' : `, which ${(0,safe_line/* quote */.h)(run.actor)} began`;
    const link = (0,links/* grantLink */.zN)(context, grant);
    return {
        summary: `${(0,safe_line/* quote */.h)(principal)} may go on${again === '' ? '' : ` with the run${again}`}: ${whatAllows(decision)} ` +
            `allows the role ${(0,safe_line/* quote */.h)(role)} until ${(0,moment/* formatMoment */.K9)(until, context.now)}` +
            `${until === expires ? '' : `, and itself ends at ${(0,moment/* formatMoment */.K9)(expires, context.now)}`}.`,
        next: NOTHING_TO_DO,
        ...(link === undefined ? {} : { link }),
        ...adviseRenewal(decision, context),
    };
}
/** A grant, or access that nobody approved. */
function whatAllows({ grant, emergency }) {
    if (emergency === undefined)
        return `the grant ${(0,safe_line/* quote */.h)(grant)}`;
    const drill = emergency.isDrill ? 'a drill of ' : '';
    return `${drill}break-glass access (issue #${emergency.issue}), without an approval,`;
}

// EXTERNAL MODULE: ./lib/report/reasons.js + 9 modules
var reasons = __webpack_require__(52509);
// EXTERNAL MODULE: ./lib/report/whom.js
var report_whom = __webpack_require__(6183);
;// CONCATENATED MODULE: ./lib/report/advice.js





/** Puts a decision into words for somebody who does not write pipelines, with the names and dates of this run. */
function advise(decision, context) {
    return decision.decision === 'deny' ? adviseDenied(decision, context) : adviseAllowed(decision, context);
}
function adviseDenied(decision, context) {
    const { summary, next } = reasons/* REASONS */.e[decision.reason];
    const check = decision.checks.findLast((entry) => entry.outcome === 'fail' && entry.name === decision.reason);
    return check === undefined ? { summary, next } : adviseOn(check, decision, context);
}
function adviseOn(check, decision, context) {
    const { summary, next, target, whom, words } = reasons/* REASONS */.e[check.name];
    const { facts } = check;
    const link = linkFor(decision, target(facts), context);
    const said = (0,check_words/* checkWords */.iW)(check);
    const found = words({ decision, context, facts, said, usual: { summary, next }, linked: link !== undefined });
    return {
        summary: found.summary ?? summary,
        next: found.next ?? next,
        ...(link === undefined ? {} : { link }),
        ...(found.detail === undefined ? {} : { detail: found.detail }),
        ask: (0,report_whom/* whomToAsk */.Q7)(whom(facts), decision, context),
        ...(found.paste === undefined ? {} : { paste: found.paste }),
    };
}

// EXTERNAL MODULE: ./lib/report/result.js + 3 modules
var result = __webpack_require__(14132);
;// CONCATENATED MODULE: ./lib/report/to-result.js


/** Makes the public result of any decision, in the words that fit it. */
function toResult(decision, context, outcome) {
    return (0,result/* resultWith */.k)(advise(decision, { ...context, granted: outcome.granted }), decision, context, outcome);
}


/***/ })

};
