export const id = 3518;
export const ids = [3518];
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

/***/ 92468:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ formatAnnotation)
/* harmony export */ });
/* harmony import */ var _report_safe_line_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91020);

/** Longest message of an annotation. */
const MAX_ANNOTATION_CHARACTERS = 1000;
/**
 * The finding as a workflow command, which GitHub shows beside the line. Source: workflow commands, "Setting an error
 * message".
 */
function formatAnnotation({ rule, severity, file, line, column, message, hint }) {
    const place = line > 0 ? `,line=${line},col=${column}` : '';
    const text = `${message}${hint === undefined ? '' : ` (${hint})`}`;
    return `::${severity} file=${annotationProperty(file)}${place},title=${annotationProperty(rule)}::${data(text)}`;
}
function data(value) {
    return (0,_report_safe_line_js__WEBPACK_IMPORTED_MODULE_0__/* .safeLine */ .o)(value, MAX_ANNOTATION_CHARACTERS)
        .replaceAll('%', '%25')
        .replaceAll('\r', '%0D')
        .replaceAll('\n', '%0A');
}
function annotationProperty(value) {
    return data(value).replaceAll(':', '%3A').replaceAll(',', '%2C');
}


/***/ }),

/***/ 28641:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B4: () => (/* binding */ formatCount),
/* harmony export */   CI: () => (/* binding */ formatReport),
/* harmony export */   Gl: () => (/* binding */ lintJson),
/* harmony export */   uX: () => (/* binding */ findingEntry)
/* harmony export */ });
/* harmony import */ var _report_safe_line_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91020);

/** Longest message that is printed. */
const MAX_FINDING_CHARACTERS = 500;
/** One line for each finding, as compilers write it, and a last line with the count. */
function formatReport(report, style) {
    return [...report.findings.map((finding) => formatFinding(finding, style)), formatCount(report), ''].join('\n');
}
/** How many files, errors and warnings. */
function formatCount({ files, findings }) {
    const errors = findings.filter(({ severity }) => severity === 'error').length;
    const count = (number, noun) => `${number} ${noun}${number === 1 ? '' : 's'}`;
    return `${count(files, 'file')}: ${count(errors, 'error')}, ${count(findings.length - errors, 'warning')}`;
}
/** The report as JSON. */
function lintJson({ files, findings }) {
    const errors = findings.filter(({ severity }) => severity === 'error').length;
    const list = findings.map(findingEntry);
    const report = { schema: 1, files, errors, warnings: findings.length - errors, findings: list };
    return `${JSON.stringify(report, undefined, 2)}\n`;
}
/** A finding as JSON has it, its keys in this order. */
function findingEntry({ rule, severity, file, line, column, message, hint }) {
    return { rule, severity, file, line, column, message, ...(hint === undefined ? {} : { hint }) };
}
function formatFinding({ rule, severity, file, line, column, message, hint }, style) {
    const place = line > 0 ? `${(0,_report_safe_line_js__WEBPACK_IMPORTED_MODULE_0__/* .safeLine */ .o)(file, MAX_FINDING_CHARACTERS)}:${line}:${column}` : (0,_report_safe_line_js__WEBPACK_IMPORTED_MODULE_0__/* .safeLine */ .o)(file, MAX_FINDING_CHARACTERS);
    const colour = severity === 'error' ? style.bad : style.doubtful;
    return (`${place}: ${colour(severity)}: ${(0,_report_safe_line_js__WEBPACK_IMPORTED_MODULE_0__/* .safeLine */ .o)(message, MAX_FINDING_CHARACTERS)}` +
        `${hint === undefined ? '' : ` (${(0,_report_safe_line_js__WEBPACK_IMPORTED_MODULE_0__/* .safeLine */ .o)(hint, MAX_FINDING_CHARACTERS)})`} ${style.faint(`[${rule}]`)}`);
}


/***/ }),

/***/ 37183:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ startProgress)
/* harmony export */ });
const TERMINAL_PAUSE_MS = 100;
const LOG_PAUSE_MS = 5000;
/** A line that rewrites itself on a terminal; with `wanted`, a line every few seconds elsewhere; else silence. */
function startProgress({ stderr, now, env }, wanted) {
    const live = stderr.isTTY === true && (env['CI'] ?? '') === '';
    if (!live && !wanted)
        return { show: () => undefined, end: () => undefined };
    const pause = live ? TERMINAL_PAUSE_MS : LOG_PAUSE_MS;
    let last = now();
    let shown = false;
    return {
        show: (files) => {
            if (now() - last < pause)
                return;
            last = now();
            shown = true;
            stderr.write(live ? `\r${files} files` : `${files} files\n`);
        },
        end: () => {
            if (live && shown)
                stderr.write('\r\u001b[K');
        },
    };
}


/***/ }),

/***/ 53518:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  preflightCommand: () => (/* binding */ preflightCommand)
});

// EXTERNAL MODULE: ./lib/cli/lint/progress.js
var progress = __webpack_require__(37183);
// EXTERNAL MODULE: ./lib/cli/style.js
var style = __webpack_require__(87279);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/report/safe-line.js
var safe_line = __webpack_require__(91020);
// EXTERNAL MODULE: ./lib/cli/usage-error.js
var usage_error = __webpack_require__(94934);
// EXTERNAL MODULE: ./lib/cli/read-text.js
var read_text = __webpack_require__(52770);
// EXTERNAL MODULE: ./lib/cli/preflight/repository-root.js
var repository_root = __webpack_require__(66341);
;// CONCATENATED MODULE: ./lib/cli/preflight/find-workflows.js






/** Folders that hold no workflow of the repository itself. */
const PASSED_OVER = new Set(['.git', 'node_modules']);
const MAX_FOLDER_LEVELS = 40;
const IS_YAML = /\.ya?ml$/;
const IS_WORKFLOW = /(?:^|\/)\.github\/workflows\/[^/]+\.ya?ml$/;
/**
 * The workflows that were named on the command line, and those in the folders that were. `root` is the repository's,
 * where it was given.
 * @throws InputError for a path that is not there, or a folder without workflows
 */
function findWorkflows(cwd, operands, root) {
    const place = placer((0,repository_root/* realPath */.Ye)(cwd, '.'), root === undefined ? undefined : rootFolder(cwd, root));
    const found = operands.flatMap((written) => {
        const path = (0,external_node_path_.resolve)(cwd, written);
        const kind = statPath(path, written);
        if (kind === undefined)
            throw new usage_error/* UsageError */.e(`${(0,safe_line/* quote */.h)(written)} is not there`, 'give a workflow file, or a folder with workflows');
        if (kind.isDirectory())
            return foldersBelow(path, written).map((file) => place(file, false));
        if ((0,external_node_fs_.lstatSync)(path).isSymbolicLink())
            throw new usage_error/* UsageError */.e(`${(0,safe_line/* quote */.h)(written)} is a symbolic link`, 'give the file itself: GitHub does not run a link as a workflow');
        return [place((0,external_node_path_.join)((0,repository_root/* realPath */.Ye)((0,external_node_path_.dirname)(path), written), (0,external_node_path_.basename)(path)), true)];
    });
    return [...new Map(found.toReversed().map((file) => [(0,external_node_path_.join)(file.root, file.path), file])).values()].toReversed();
}
function rootFolder(cwd, written) {
    const path = (0,external_node_path_.resolve)(cwd, written);
    if (statPath(path, written)?.isDirectory() !== true)
        throw new usage_error/* UsageError */.e(`${(0,safe_line/* quote */.h)(written)} is not a folder`, 'give the root of the repository with `--root`');
    return (0,repository_root/* realPath */.Ye)(path, written);
}
function statPath(path, written) {
    try {
        return (0,external_node_fs_.statSync)(path, { throwIfNoEntry: false });
    }
    catch (error) {
        throw (0,read_text/* unreadableInput */.SJ)(written, error);
    }
}
/** Finds the repository of each file, once for every folder. */
function placer(cwd, given) {
    const roots = new Map();
    return (file, named) => {
        const folder = (0,external_node_path_.dirname)(file);
        const root = given ?? roots.get(folder) ?? (0,repository_root/* repositoryRoot */.Hn)(folder);
        roots.set(folder, root);
        const path = (0,repository_root/* pathBelow */.Br)(root, file);
        if (path === undefined)
            throw new usage_error/* UsageError */.e(`${(0,safe_line/* quote */.h)(file)} is outside the repository's root ${(0,safe_line/* quote */.h)(root)}`, 'give another `--root`, or leave it out');
        return { root, shownRoot: (0,repository_root/* pathBelow */.Br)(cwd, root) ?? root, path, named };
    };
}
/** Workflows below a folder: those in `.github/workflows`, or where there are none, every YAML file. */
function foldersBelow(folder, written) {
    const real = (0,repository_root/* realPath */.Ye)(folder, written);
    const files = listYaml(real, 0, written);
    const workflows = files.filter((file) => IS_WORKFLOW.test(file.replaceAll('\\', '/')));
    if (files.length === 0)
        throw new usage_error/* UsageError */.e(`there is no workflow in ${(0,safe_line/* quote */.h)(written)}`, 'give a workflow file, or a folder with `.yml` files');
    return workflows.length > 0 ? workflows : files;
}
/** YAML files below a folder; links are not followed, and what may not be listed is passed over below the first. */
function listYaml(folder, depth, written) {
    const entries = folderEntries(folder, depth === 0 ? written : undefined);
    const files = entries
        .filter((entry) => entry.isFile() && IS_YAML.test(entry.name))
        .map((entry) => (0,external_node_path_.join)(folder, entry.name));
    const folders = depth >= MAX_FOLDER_LEVELS ? [] : entries.filter((entry) => entry.isDirectory() && !PASSED_OVER.has(entry.name));
    return [
        ...files.toSorted(),
        ...folders
            .map((entry) => entry.name)
            .toSorted()
            .flatMap((name) => listYaml((0,external_node_path_.join)(folder, name), depth + 1, written)),
    ];
}
function folderEntries(folder, written) {
    try {
        return (0,external_node_fs_.readdirSync)(folder, { withFileTypes: true });
    }
    catch (error) {
        if (written !== undefined)
            throw (0,read_text/* unreadableInput */.SJ)(written, error);
        return [];
    }
}

// EXTERNAL MODULE: ./lib/cli/lint/annotations.js
var annotations = __webpack_require__(92468);
// EXTERNAL MODULE: ./lib/cli/check/print.js + 1 modules
var print = __webpack_require__(30113);
;// CONCATENATED MODULE: ./lib/cli/preflight/fold-code.js
/** One entry for each program and each reason why it is not read; `own` is the path of the workflow. */
function foldCode(entries, own) {
    const found = new Map();
    for (const entry of entries) {
        const key = `${codeProgram(entry.text)}\0${entry.why}`;
        found.set(key, [...(found.get(key) ?? []), entry]);
    }
    return [...found.values()].flatMap((same) => {
        const [first] = same;
        if (first === undefined)
            return [];
        const texts = new Set(same.map(({ text }) => text));
        return [
            {
                text: texts.size === 1 ? first.text : codeProgram(first.text),
                why: first.why,
                count: same.length,
                places: [...new Set(same.map(({ file, line }) => (file === own ? `${line}` : `${file}:${line}`)))],
            },
        ];
    });
}
/** The program of a command, after variables that are set for it; an action without the version that is used. */
function codeProgram(text) {
    const [action] = /^uses: [^@]+/.exec(text) ?? [];
    if (action !== undefined)
        return action;
    if (/^[\w-]+: /.test(text))
        return text;
    return text.split(/\s+/).find((word) => !/^[A-Za-z_]\w*=/.test(word)) ?? text;
}

;// CONCATENATED MODULE: ./lib/cli/preflight/fold-rows.js
/** Ways in which one place differs between legs, and legs of one way, that are named; the others are counted. */
const MAX_WAYS = 6;
const MAX_LEGS = 3;
/** One row for each place, with what it does in each leg of the matrix: what is done in all of them is a row itself. */
function foldRows(rows) {
    const folded = new Map();
    for (const [index, row] of rows.entries()) {
        const { job, step = '', file, line, column, label, end } = row;
        const key = row.legs === undefined ? `${index}` : [job, step, file, line, column, label, end].join('\0');
        folded.set(key, [...(folded.get(key) ?? []), row]);
    }
    return [...folded.values()].flatMap((same) => {
        const [first] = same;
        return first === undefined ? [] : [{ ...first, shown: shownRow(first, same) }];
    });
}
function shownRow({ label, text, end = '' }, same) {
    const isOneText = same.every((row) => row.text === text);
    const ways = same.slice(0, MAX_WAYS).map((row) => `${isOneText ? '' : `${row.text} → `}${row.what}${legsOfRow(row)}`);
    const more = same.length > MAX_WAYS ? `; and ${same.length - MAX_WAYS} more` : '';
    return `${label}  ${isOneText ? `${text} → ` : ''}${ways.join('; ')}${more}${end}`;
}
function legsOfRow({ legs }) {
    if (legs === undefined)
        return '';
    const more = legs.length > MAX_LEGS ? `, and ${legs.length - MAX_LEGS} more` : '';
    return ` (${legs.length === 1 ? 'leg' : 'legs'} ${legs.slice(0, MAX_LEGS).join(', ')}${more})`;
}

;// CONCATENATED MODULE: ./lib/cli/preflight/origin-words.js

/** What a value is read from, in words. */
const ORIGIN_NOUNS = {
    input: ({ text }) => `an input of the workflow${text === undefined ? '' : `, of type ${inCode(text)}`}`,
    'input-of-action': () => 'an input of the action, which the step that uses it gives',
    variable: () => 'a variable of the repository, the organization or the environment',
    matrix: () => 'a value of the matrix',
    strategy: () => 'a property of the leg that runs',
    'job-output': ({ name, giver }) => `the output ${inCode(name)} of the job ${inCode(giver)}`,
    'job-result': ({ giver }) => `how the job ${inCode(giver)} ends`,
    'step-output': ({ name, giver }) => `the output ${inCode(name)} of the step ${inCode(giver)}`,
    'step-result': ({ giver }) => `how the step ${inCode(giver)} ends`,
    env: ({ name }) => `the variable ${inCode(name)}`,
    shell: ({ name }) => `the variable ${inCode(name)} of the script`,
    program: () => 'what a program gives or does, which does not run in advance',
    secret: () => 'a secret, which is never known in advance',
    event: () => 'what started the run',
    run: () => 'a fact of the run',
    undecided: () => 'a command whose target cannot be determined',
    opaque: () => 'code that is not read',
    other: () => 'something that only the runner knows',
};
const IN_A_RUN = '; the gate knows it in a run';
const NAME_ITSELF = () => `the name itself, or one in ${inCode('env:')}, in place of what a program gives`;
/** What would make a value known, at a terminal and for the gate; `own` names the job that reads it. */
const WAYS_TO_KNOW = {
    input: ({ name }) => `${inCode(`--inputs ${name}=<value>`)}${IN_A_RUN}`,
    variable: ({ name }, own) => `${inCode(`${own} --vars ${name.toUpperCase()}=<value>`)}${passed('vars')}`,
    matrix: ({ name }, own) => `${inCode(`${own} --matrix ${name}=<value>`)}${IN_A_RUN}`,
    strategy: ({ name }, own) => `${inCode(`${own} --strategy ${name}=<value>`)}${IN_A_RUN}`,
    'job-output': ({ name, giver }, own) => `${inCode(`${own} --needs ${giver}.outputs.${name}=<value>`)}${passed('needs')}`,
    'job-result': ({ giver }, own) => `${inCode(`${own} --needs ${giver}.result=success`)}${passed('needs')}`,
    'step-output': ({ name }) => `a script that writes what is known: ${inCode(`echo "${name}=…" >> "$GITHUB_OUTPUT"`)}; or the gate in a later ` +
        `job, with ${inCode('needs')}`,
    event: () => `${inCode('--event event.json')}${IN_A_RUN}`,
    run: () => `${inCode('--run run.json')}, or ${inCode('--actor')} with ${inCode('--branch')}${IN_A_RUN}`,
    env: NAME_ITSELF,
    shell: NAME_ITSELF,
    program: NAME_ITSELF,
};
/** What a value is read from. */
function originNoun(origin) {
    return ORIGIN_NOUNS[origin.kind]({ giver: '', ...origin }, '');
}
/** What would make a value known that the job reads. */
function waysToKnow(origin, job) {
    const way = WAYS_TO_KNOW[origin.kind];
    return way === undefined ? [] : [way({ giver: '', ...origin }, `--job ${job.split(' / ').at(-1) ?? job}`)];
}
/** A text of the workflow, as code. */
function inCode(text) {
    return `\`${(0,safe_line/* safeLine */.o)(text.replaceAll('`', "'"))}\``;
}
function passed(context) {
    return `; for the gate ${inCode(`${context}: \${{ toJSON(${context}) }}`)} in its ${inCode('with')}`;
}

;// CONCATENATED MODULE: ./lib/cli/preflight/print-explained.js


/** Options that are named; the others are counted. */
const MAX_NAMED_OPTIONS = 6;
/** What is said about a line, for a person at a terminal. */
function formatExplanation({ file, line, values }, style) {
    const head = style.strong(`${(0,safe_line/* safeLine */.o)(file)}:${line}`);
    if (values.length === 0)
        return `${head}\n  nothing in it depends on a value: what it does is written there\n`;
    const lines = values.flatMap((value, index) => {
        const { job, step } = value;
        const before = values[index - 1];
        const heading = `  job ${(0,safe_line/* safeLine */.o)(job)}${step === undefined ? '' : `, step “${(0,safe_line/* safeLine */.o)(step)}”`}`;
        return [
            ...(before?.job === job && before.step === step ? [] : [heading]),
            ...formatValue(value, file, style).map((text) => `    ${text}`),
        ];
    });
    return `${head}\n${lines.join('\n')}\n`;
}
function formatValue({ text, outcomes, parts, job }, file, style) {
    return [
        ...(parts.some(({ origin }) => origin.kind === 'undecided' || origin.kind === 'opaque') ? [] : outcomes).map(({ options, legs }) => `${inCode(text)} ${shownOptions(options, style)}${legs === undefined ? '' : ` (${legs.join(', ')})`}`),
        ...parts.flatMap((part) => formatPart(part, text, job, file, style)),
    ];
}
function formatPart({ path, options, origin }, whole, job, file, style) {
    if (origin.kind === 'undecided' || origin.kind === 'opaque')
        return formatCodeAt(origin, style);
    const value = path === whole ? '' : ` ${shownOptions(options, style)}:`;
    const how = options.length === 1 ? [] : waysToKnow(origin, job);
    return [
        `  ${path === whole ? '' : `${inCode(path)}${value} `}${describeOrigin(origin, file)}`,
        ...formatParts(origin, file, 2),
        ...how.map((way) => `    ${style.faint('to make it known:')} ${way}`),
    ];
}
/** A command or an action that is not read, or whose target cannot be determined. */
function formatCodeAt({ kind, name, doubt = '' }, style) {
    const known = style.faint('to make it known:');
    return kind === 'opaque'
        ? [
            `${inCode(name)} ${style.doubtful('cannot be seen')}: ${(0,safe_line/* safeLine */.o)(doubt)}`,
            `  what it does is bounded by ${inCode('permissions')}, branch rules and the guard, and not known in advance`,
            `  ${known} the commands themselves, in a script of the step or of the repository`,
        ]
        : [
            `${inCode(name)} ${style.doubtful('cannot be determined')}: ${(0,safe_line/* safeLine */.o)(doubt)}`,
            `  ${known} the command with its target written out`,
        ];
}
/** What the value of an output or a variable is made of. */
function formatParts({ parts = [] }, file, depth) {
    return parts.flatMap(({ path, origin }) => [
        `${'  '.repeat(depth)}${inCode(path)}: ${describeOrigin(origin, file)}`,
        ...formatParts(origin, file, depth + 1),
    ]);
}
function shownOptions(options, style) {
    const [only] = options;
    if (only === undefined)
        return style.doubtful('is not known');
    if (options.length === 1)
        return `is ${only === '' ? 'empty' : inCode(only)}`;
    const named = options.slice(0, MAX_NAMED_OPTIONS).map((one) => (one === '' ? 'empty' : inCode(one)));
    const more = options.length > MAX_NAMED_OPTIONS ? ` or ${options.length - MAX_NAMED_OPTIONS} more` : '';
    return `is one of ${named.join(', ')}${more}`;
}
function describeOrigin(origin, file) {
    const { line, text, doubt } = origin;
    const where = line === undefined ? '' : `, ${origin.file === file ? '' : `${(0,safe_line/* safeLine */.o)(origin.file ?? '')} `}line ${line}`;
    const written = text === undefined || origin.kind === 'input' ? '' : `: ${inCode(text)}`;
    return `${originNoun(origin)}${where}${written}${doubt === undefined ? '' : ` (${(0,safe_line/* safeLine */.o)(doubt)})`}`;
}

// EXTERNAL MODULE: ./lib/workflow/judge/step-report.js
var step_report = __webpack_require__(28986);
// EXTERNAL MODULE: ./lib/workflow/text.js
var workflow_text = __webpack_require__(75174);
;// CONCATENATED MODULE: ./lib/cli/preflight/touch-entry.js


/** All that a survey found to be touched. */
function touchEntries({ touched }) {
    return touched.map(({ touch, ...where }) => ({
        kind: touch.kind,
        ...(touch.kind === 'facet' ? { facet: touch.facet } : {}),
        ...('name' in touch ? { name: (0,workflow_text/* show */.WU)(touch.name) } : {}),
        ...('repository' in touch && touch.repository !== undefined ? { repository: (0,workflow_text/* show */.WU)(touch.repository) } : {}),
        ...('change' in touch ? { change: touch.change } : {}),
        known: touchNames(touch).every((name) => (0,workflow_text/* known */.eO)(name) !== undefined),
        ...(0,step_report/* stepEntry */.d)(where),
    }));
}
/** What a survey could not decide. */
function undecidedEntries({ undecided }) {
    return undecided.map(({ why, ...where }) => ({ why, ...(0,step_report/* stepEntry */.d)(where) }));
}
/** What is touched, in words. */
function describeTouch({ kind, facet, name = '', repository, change }) {
    const what = kind === 'every-branch'
        ? 'all branches'
        : kind === 'every-tag'
            ? 'all tags'
            : `the ${NOUNS[kind] ?? facet ?? kind} \`${name}\``;
    const how = change === 'delete' ? ', deleted' : change === 'force' ? ', by force' : '';
    return `${what}${repository === undefined ? '' : ` of \`${repository}\``}${how}`;
}
const NOUNS = {
    branch: 'branch',
    tag: 'tag',
    ref: 'branch or tag',
    environment: 'environment',
    repository: 'repository',
};
/** The names in a touch. */
function touchNames(touch) {
    return [
        ...('name' in touch ? [touch.name] : []),
        ...('repository' in touch && touch.repository !== undefined ? [touch.repository] : []),
    ];
}

;// CONCATENATED MODULE: ./lib/cli/preflight/workflow-path.js
/** The file as a person here would look for it. */
function shownPath({ shownRoot }, path) {
    return shownRoot === '' ? path : `${shownRoot.replace(/\/$/, '')}/${path}`;
}

;// CONCATENATED MODULE: ./lib/cli/preflight/print-people.js







/** Longest text of a finding that is printed. */
const MAX_PRINTED_CHARACTERS = 500;
/** Programs that are not read, and places of one of them, that are named; the others are counted. */
const MAX_PROGRAMS = 20;
const MAX_PLACES = 6;
/** Workflows that were not judged that are named. */
const MAX_UNJUDGED_WORKFLOWS = 10;
/**
 * The report for a person at a terminal: the answer, then each workflow with what was found in its jobs and steps, then
 * the totals.
 */
function formatPeople(report, style) {
    if (report.explained !== undefined)
        return formatExplanation(report.explained, style);
    const answer = report.result === undefined ? [] : [(0,print/* formatCheck */.A)(report.result, style)];
    const workflows = report.workflows
        .map((workflow) => formatWorkflow(workflow, report.by === 'nothing', style))
        .filter((text) => text !== '');
    const notJudged = formatNotJudged(report);
    return `${[...answer, ...workflows, ...notJudged, formatTotals(report.totals)].join('\n')}\n`;
}
function formatNotJudged({ role = '', workflows }) {
    const names = workflows.filter(({ isJudged }) => !isJudged).map(({ file }) => (0,safe_line/* safeLine */.o)(file, MAX_PRINTED_CHARACTERS));
    const more = names.length > MAX_UNJUDGED_WORKFLOWS ? `, and ${names.length - MAX_UNJUDGED_WORKFLOWS} more` : '';
    const list = `${names.slice(0, MAX_UNJUDGED_WORKFLOWS).join(', ')}${more}`;
    const which = names.length === 1 ? 'it' : 'them';
    return names.length === 0 ? [] : [`not judged, since \`${role}\` does not list ${which}: ${list}`];
}
/** How many workflows and steps, and what they are. */
function formatTotals({ workflows, unreadable, steps, known, unknown, opaque, bounded, findings, weaknesses, mistakes, perSecond, }) {
    const parts = [
        `${nounCount(workflows, 'workflow')}${unreadable === 0 ? '' : ` (${unreadable} unreadable)`}`,
        `${nounCount(steps, 'step')}: ${known} known, ${unknown} unknown, ${opaque} opaque, ${bounded} bounded`,
        `${nounCount(findings, 'finding')}, ${nounCount(weaknesses, 'weakness', 'weaknesses')}` +
            (mistakes === 0 ? '' : `, ${nounCount(mistakes, 'mistake')} in gates`),
        ...(perSecond === undefined ? [] : [`${perSecond} workflows/s`]),
    ];
    return parts.join('; ');
}
function formatWorkflow(workflow, isListing, style) {
    const lines = [
        ...workflow.problems.map(({ line, column, message }) => `  ${rowPlace(workflow, { file: workflow.problems[0]?.file ?? '', line, column })}  ` +
            `${style.bad('problem')}  ${(0,safe_line/* safeLine */.o)(message, MAX_PRINTED_CHARACTERS)}`),
        ...formatRows(isListing ? listedRows(workflow, style) : foundRows(workflow, style), workflow, style),
        ...workflow.gate.map((one) => formatMistake(one, workflow, style)),
        ...workflow.weaknesses.map((weakness) => formatWeakness(weakness, workflow, style)),
        ...formatCode('cannot be seen', workflow.opaque, workflow, style),
        ...formatCode('bounded by credentials only', workflow.bounded, workflow, style),
    ];
    return lines.length === 0
        ? ''
        : `${style.strong((0,safe_line/* safeLine */.o)(workflow.file, MAX_PRINTED_CHARACTERS))}\n${lines.join('\n')}\n`;
}
/** What may not go on. */
function foundRows({ findings, mode }, style) {
    const colour = mode === 'enforce' ? style.bad : style.doubtful;
    return findings.map((one) => ({
        ...one,
        label: colour(one.reason),
        text: codePlace(one.text),
        what: (0,safe_line/* safeLine */.o)(one.what, MAX_PRINTED_CHARACTERS),
        end: ` (allowed: ${(0,safe_line/* safeLine */.o)(one.allowed, MAX_PRINTED_CHARACTERS)})`,
    }));
}
/** All that is touched, known or not. */
function listedRows({ touches, undecided }, style) {
    return [
        ...touches.map((one) => ({
            ...one,
            label: one.known ? style.strong('touches') : style.doubtful('unknown'),
            text: codePlace(one.text),
            what: (0,safe_line/* safeLine */.o)(describeTouch(one), MAX_PRINTED_CHARACTERS),
        })),
        ...undecided.map((one) => ({
            ...one,
            label: style.doubtful('unknown'),
            text: codePlace(one.text),
            what: (0,safe_line/* safeLine */.o)(one.why, MAX_PRINTED_CHARACTERS),
        })),
    ];
}
/** Lines below a heading for each job, and below that for each step. */
function formatRows(rows, workflow, style) {
    return [...grouped(foldRows(rows), ({ job }) => job)].flatMap(([job, inJob]) => [
        ...(job === '' ? [] : [`  job ${style.strong((0,safe_line/* safeLine */.o)(job))}`]),
        ...[...grouped(inJob, ({ step }) => step)].flatMap(([step, inStep]) => [
            ...(step === undefined ? [] : [`    step “${(0,safe_line/* safeLine */.o)(step)}”`]),
            ...inStep
                .toSorted((a, b) => a.line - b.line || a.column - b.column)
                .map((row) => `      ${style.faint(rowPlace(workflow, row))}  ${row.shown}`),
        ]),
    ]);
}
function grouped(rows, by) {
    const groups = new Map();
    for (const row of rows)
        groups.set(by(row), [...(groups.get(by(row)) ?? []), row]);
    return groups;
}
function formatWeakness(weakness, workflow, style) {
    return (`  ${style.faint(rowPlace(workflow, weakness))}  ${style.doubtful(weakness.id)}  ${codePlace(weakness.text)}: ` +
        (0,safe_line/* safeLine */.o)(weakness.advice, MAX_PRINTED_CHARACTERS));
}
function formatMistake(mistake, workflow, style) {
    const { rule, severity, message, hint } = mistake;
    const colour = severity === 'error' ? style.bad : style.doubtful;
    return (`  ${style.faint(rowPlace(workflow, mistake))}  ${colour(rule)}  ${(0,safe_line/* safeLine */.o)(message, MAX_PRINTED_CHARACTERS)}` +
        (hint === undefined ? '' : ` (${(0,safe_line/* safeLine */.o)(hint, MAX_PRINTED_CHARACTERS)})`));
}
/** Programs that are not read, a line each. */
function formatCode(heading, entries, workflow, style) {
    const programs = foldCode(entries, workflow.path);
    if (programs.length === 0)
        return [];
    const more = programs.length > MAX_PROGRAMS ? [`    and ${nounCount(programs.length - MAX_PROGRAMS, 'more program')}`] : [];
    const rows = programs.slice(0, MAX_PROGRAMS).map(({ text, why, count, places }) => {
        const where = `${places.slice(0, MAX_PLACES).join(', ')}${places.length > MAX_PLACES ? ', …' : ''}`;
        const lines = `${places.length === 1 ? 'line' : 'lines'} ${(0,safe_line/* safeLine */.o)(where)}`;
        return `    ${codePlace(text, 80)} in ${lines}${count === 1 ? '' : `, ${count} times`}: ${(0,safe_line/* safeLine */.o)(why)}`;
    });
    return [`  ${heading}`, ...rows, ...more].map((line) => style.faint(line));
}
function rowPlace(workflow, { file, line, column }) {
    const path = (0,safe_line/* safeLine */.o)(shownPath({ shownRoot: workflow.root }, file), MAX_PRINTED_CHARACTERS);
    return line > 0 ? `${path}:${line}:${column}` : path;
}
function codePlace(text, longest = MAX_PRINTED_CHARACTERS) {
    return `\`${(0,safe_line/* safeLine */.o)(text.replaceAll('`', "'"), longest)}\``;
}
function nounCount(number, noun, several = `${noun}s`) {
    return `${number} ${number === 1 ? noun : several}`;
}

;// CONCATENATED MODULE: ./lib/cli/preflight/print-annotations.js


/** The findings as annotations for GitHub, and a last line with the totals. */
function formatAnnotations(report) {
    const { result } = report;
    const answer = result === undefined ? [] : [result.decision === 'allow' ? 'allowed' : `refused: ${result.reason ?? ''}`];
    const findings = report.workflows.flatMap((workflow) => annotationsOf(workflow).map(annotations/* formatAnnotation */.t));
    return `${[...findings, ...answer, formatTotals(report.totals)].join('\n')}\n`;
}
function annotationsOf({ mode, findings, weaknesses, gate, problems, named }) {
    return [
        ...problems.map((problem) => ({
            ...problem,
            rule: 'workflow-invalid',
            severity: named ? 'error' : 'warning',
        })),
        ...findings.map(({ reason, file, line, column, text, what, allowed }) => ({
            rule: reason,
            severity: mode === 'enforce' ? 'error' : 'warning',
            file,
            line,
            column,
            message: `\`${text}\`: ${what}`,
            hint: `allowed: ${allowed}`,
        })),
        ...gate,
        ...weaknesses.map(({ id, file, line, column, advice }) => ({
            rule: id,
            severity: 'warning',
            file,
            line,
            column,
            message: advice,
        })),
    ];
}

// EXTERNAL MODULE: ./lib/cli/lint/print.js
var lint_print = __webpack_require__(28641);
;// CONCATENATED MODULE: ./lib/cli/preflight/print-json.js


/** The report as JSON: with a run, what `check --json` prints, and the workflows. */
function preflightJson({ by, mode, role, result, workflows, explained, totals }) {
    const list = workflows.map(({ file, root, steps, findings, touches, undecided, opaque, bounded, weaknesses, gate, problems, ...rest }) => ({
        file,
        root,
        mode: rest.mode,
        judged: rest.isJudged,
        steps,
        findings,
        touches,
        undecided,
        opaque,
        programs: foldCode(opaque, rest.path),
        bounded,
        weaknesses,
        gate: gate.map(lint_print/* findingEntry */.uX),
        problems,
    }));
    const head = result ?? { schema: 1, mode, ...(role === undefined ? {} : { role }) };
    const asked = explained === undefined ? {} : { explained };
    return `${JSON.stringify({ ...head, judged_by: by, workflows: list, ...asked, totals }, undefined, 2)}\n`;
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./lib/policy/docs-address.js
var docs_address = __webpack_require__(44134);
// EXTERNAL MODULE: ./lib/report/reasons.js + 9 modules
var reasons = __webpack_require__(52509);
// EXTERNAL MODULE: ./lib/report/sarif/sarif-log.js
var sarif_log = __webpack_require__(49598);
// EXTERNAL MODULE: ./lib/workflow/weakness.js
var weakness = __webpack_require__(25094);
// EXTERNAL MODULE: ./lib/cli/gate/gate-rules.js + 15 modules
var gate_rules = __webpack_require__(27026);
// EXTERNAL MODULE: ./lib/cli/version.js
var version = __webpack_require__(16802);
;// CONCATENATED MODULE: ./lib/cli/preflight/print-sarif.js









const MAX_SARIF_CHARACTERS = 1000;
const SARIF_REASONS = ['permissions-out-of-scope', 'step-out-of-scope', 'step-undecidable'];
const WEAKNESS_IDS = Object.keys(weakness/* WEAKNESSES */.Q).filter((id) => id in weakness/* WEAKNESSES */.Q);
/** Every rule, in an order that stays: results name them by their index too. */
const SARIF_RULES = [
    ...SARIF_REASONS.map((id) => ({
        id,
        summary: reasons/* REASONS */.e[id].summary,
        page: pageOf('reasons.md', id),
        level: 'error',
    })),
    ...WEAKNESS_IDS.map((id) => ({
        id,
        summary: weakness/* WEAKNESSES */.Q[id],
        page: pageOf('enforcement.md', id),
        level: 'warning',
    })),
    ...[...gate_rules/* GATE_RULES */.yZ, ...gate_rules/* WORKFLOW_RULES */.KA].map(({ id, summary, severity }) => ({
        id,
        summary,
        page: pageOf('cli.md', id),
        level: severity,
    })),
    {
        id: 'opaque',
        summary: 'A step runs code that cannot be read in advance.',
        page: pageOf('enforcement.md', 'opaque'),
        level: 'note',
    },
    {
        id: 'bounded',
        summary: 'A step changes something that only its credentials bound.',
        page: pageOf('enforcement.md', 'bounded'),
        level: 'note',
    },
];
/** The findings as a SARIF document. */
function formatSarif(report) {
    // with one repository paths are its own, as code scanning needs them
    const isOne = new Set(report.workflows.map(({ root }) => root)).size <= 1;
    const placeIn = (workflow, { file, line, column }) => ({
        file: isOne ? file : shownPath({ shownRoot: workflow.root }, file),
        line,
        column,
    });
    return (0,sarif_log/* sarifDocument */.X)({
        version: version/* VERSION */.x,
        category: 'preflight',
        rules: SARIF_RULES,
        notices: report.workflows.flatMap((workflow) => workflow.problems.map(({ message, ...place }) => ({
            text: (0,safe_line/* safeLine */.o)(message, MAX_SARIF_CHARACTERS),
            place: placeIn(workflow, place),
        }))),
        results: report.workflows.flatMap((workflow) => resultsOf(workflow).map((result) => ({ ...result, place: placeIn(workflow, result.place) }))),
        digest: (text) => (0,external_node_crypto_.createHash)('sha256').update(text).digest('hex'),
    });
}
function pageOf(page, id) {
    return `${docs_address/* DOCS */.i}/${page}#${id}`;
}
function resultsOf({ mode, findings, weaknesses, gate, opaque, bounded }) {
    const result = (rule, level, text, place, written) => ({
        rule,
        level,
        text: (0,safe_line/* safeLine */.o)(text, MAX_SARIF_CHARACTERS),
        place,
        // what is written there stays the same when lines above it come and go
        known: `${place.file} ${written}`,
    });
    return [
        ...findings.map((one) => result(one.reason, mode === 'enforce' ? 'error' : 'warning', `\`${one.text}\`: ${one.what} (allowed: ${one.allowed})`, one, one.text)),
        ...weaknesses.map((one) => result(one.id, 'warning', `\`${one.text}\`: ${one.advice}`, one, one.text)),
        ...gate.map((one) => result(one.rule, one.severity, `${one.message}${one.hint === undefined ? '' : ` (${one.hint})`}`, one, one.message)),
        ...opaque.map((one) => result('opaque', 'note', `\`${one.text}\`: ${one.why}`, one, one.text)),
        ...bounded.map((one) => result('bounded', 'note', `\`${one.text}\`: ${one.why}`, one, one.text)),
    ];
}

// EXTERNAL MODULE: ./lib/policy/names.js
var names = __webpack_require__(76726);
// EXTERNAL MODULE: ./lib/cli/check/inputs.js + 5 modules
var inputs = __webpack_require__(95511);
// EXTERNAL MODULE: ./lib/cli/check/access.js
var check_access = __webpack_require__(21787);
// EXTERNAL MODULE: ./lib/cli/check/options.js
var options = __webpack_require__(48067);
// EXTERNAL MODULE: ./lib/cli/check/with-person.js
var with_person = __webpack_require__(58643);
// EXTERNAL MODULE: ./lib/cli/check/told-run.js
var told_run = __webpack_require__(8556);
// EXTERNAL MODULE: ./lib/policy/shape.js
var shape = __webpack_require__(45999);
// EXTERNAL MODULE: ./lib/workflow/data.js
var data = __webpack_require__(14761);
// EXTERNAL MODULE: ./lib/workflow/survey/needed-jobs.js
var needed_jobs = __webpack_require__(29192);
// EXTERNAL MODULE: ./lib/cli/json-file.js
var json_file = __webpack_require__(71449);
;// CONCATENATED MODULE: ./lib/cli/preflight/named-values.js




/**
 * Reads an option that is given as `name=value`, any number of times, and as JSON; `undefined` where it is not given.
 * @throws UsageError naming the option and what is wrong
 */
function readNamedValues(given, option, cwd) {
    const all = given.texts(option);
    const pairs = new Map();
    const objects = [];
    for (const text of all) {
        const [, name, value = ''] = /^([A-Za-z_][\w.-]*)=([^]*)$/.exec(text) ?? [];
        if (name === undefined)
            objects.push(text);
        else if (pairs.has(name))
            throw new usage_error/* UsageError */.e(`\`--${option} ${name}=\` is given twice`, 'give each name once');
        else
            pairs.set(name, value);
    }
    const [written, other] = objects;
    if (other !== undefined)
        throw new usage_error/* UsageError */.e(`\`--${option}\` is given twice as JSON`, 'give it once');
    if (written === undefined)
        return pairs.size === 0 ? undefined : { values: pairs, isWhole: false };
    return { values: new Map([...Object.entries(readObject(option, written, cwd)), ...pairs]), isWhole: true };
}
/**
 * An object as JSON, written out or in a file.
 * @throws UsageError
 */
function readObject(option, text, cwd) {
    const isWritten = text.trimStart().startsWith('{');
    const value = isWritten ? parseWritten(option, text) : (0,json_file/* readJson */.V)(cwd, text);
    if ((0,shape/* isRecord */.u4)(value))
        return value;
    const hints = {
        event: 'give the payload as GitHub sends it',
        vars: 'write names and values: {"REGION": "eu-west-1"}',
        needs: 'write what `toJSON(needs)` gives: {"plan": {"result": "success", "outputs": {"tag": "v7"}}}',
    };
    throw new usage_error/* UsageError */.e(`${(0,safe_line/* quote */.h)(text)} is not an object`, hints[option] ?? 'write names and values: {"name": "value"}');
}
function parseWritten(option, text) {
    try {
        return JSON.parse(text);
    }
    catch (error) {
        throw new usage_error/* UsageError */.e(`what is given to \`--${option}\` is not JSON: ${error instanceof Error ? error.message : String(error)}`, 'write {"name": "value"}, or `name=value`', { cause: error });
    }
}

;// CONCATENATED MODULE: ./lib/cli/preflight/assumed.js






/** Options that say what a run would know, each as JSON or as `name=value`, any number of times. */
const ASSUMED_OPTIONS = {
    inputs: {
        value: 'name=value|json',
        repeats: true,
        help: 'Inputs that the run is started with; those that are not given may be anything that they can be',
    },
    vars: {
        value: 'NAME=value|json',
        repeats: true,
        help: 'Variables of the job that `--job` names; JSON is taken for all of them, as `toJSON(vars)` is',
    },
    needs: {
        value: 'job.outputs.name=value|json',
        repeats: true,
        help: 'What jobs have left that the job of `--job` needs: their `outputs`, and their `result`',
    },
    matrix: {
        value: 'name=value|json',
        repeats: true,
        help: 'Legs of the matrix of that job: those with these values; every leg when left out',
    },
    strategy: {
        value: 'name=value|json',
        repeats: true,
        help: 'The `strategy` of that job: `job-index`, `job-total`, `fail-fast`, `max-parallel`',
    },
};
const STRATEGY_KEYS = ['fail-fast', 'job-index', 'job-total', 'max-parallel'];
const NAME_IN_VARS = /^(?!github_)[a-z_]\w*$/i;
/**
 * Reads what is assumed.
 * @throws UsageError naming the option, the name and what can be given
 */
function readAssumed(given, cwd) {
    const [inputs, vars, needs, matrix, strategy] = ['inputs', 'vars', 'needs', 'matrix', 'strategy'].map((option) => readNamedValues(given, option, cwd));
    const ofAJob = ['vars', 'needs', 'matrix', 'strategy'].find((option) => given.has(option));
    if (ofAJob !== undefined && !given.has('job'))
        throw new usage_error/* UsageError */.e(`\`--${ofAJob}\` is given without \`--job\``, ofAJob === 'vars'
            ? 'variables may differ between the environments of jobs: say whose they are'
            : 'say whose it is with `--job <id>`');
    return {
        ...(inputs === undefined ? {} : { inputs: new data/* Open */.v5(inputTexts(inputs)) }),
        ...(vars === undefined ? {} : { vars: assumedVariables(vars) }),
        ...(needs === undefined ? {} : { needs: new data/* Open */.v5(neededOf(needs)) }),
        ...(matrix === undefined ? {} : { matrix: new data/* Open */.v5(Object.fromEntries(matrix.values)) }),
        ...(strategy === undefined ? {} : { strategy: new data/* Open */.v5(strategyOf(strategy)) }),
    };
}
function inputTexts({ values }) {
    return Object.fromEntries([...values].map(([name, value]) => {
        if (typeof value === 'string' || typeof value === 'boolean' || typeof value === 'number')
            return [name, String(value)];
        throw new usage_error/* UsageError */.e(`the input ${(0,safe_line/* quote */.h)(name)} is not a value`, 'give a text, a number, or true or false');
    }));
}
function assumedVariables({ values, isWhole }) {
    for (const [name, value] of values) {
        if (!NAME_IN_VARS.test(name))
            throw new usage_error/* UsageError */.e(`${(0,safe_line/* quote */.h)(name)} is not the name of a variable`, 'write letters, digits and `_`');
        if (typeof value !== 'string')
            throw new usage_error/* UsageError */.e(`the variable ${(0,safe_line/* quote */.h)(name)} is not a text`, `variables of GitHub are texts: write ${(0,safe_line/* quote */.h)(JSON.stringify(String(value)))}`);
    }
    const texts = Object.fromEntries(values);
    return isWhole ? texts : new data/* Open */.v5(texts);
}
function strategyOf({ values }) {
    return Object.fromEntries([...values].map(([name, value]) => {
        if (!STRATEGY_KEYS.includes(name))
            throw new usage_error/* UsageError */.e(`\`strategy\` has no ${(0,safe_line/* quote */.h)(name)}`, `it has ${STRATEGY_KEYS.map((one) => (0,safe_line/* quote */.h)(one)).join(', ')}`);
        const text = String(value);
        if (name === 'fail-fast') {
            if (text === 'true' || text === 'false')
                return [name, text === 'true'];
            throw new usage_error/* UsageError */.e(`${(0,safe_line/* quote */.h)(text)} cannot be \`fail-fast\``, 'give `true` or `false`');
        }
        if (/^\d{1,9}$/.test(text))
            return [name, Number(text)];
        throw new usage_error/* UsageError */.e(`${(0,safe_line/* quote */.h)(text)} cannot be ${(0,safe_line/* quote */.h)(name)}`, 'give a whole number');
    }));
}
/** `needs` as far as it is told, from JSON or from `job.outputs.name` and `job.result`. */
function neededOf({ values }) {
    const outputs = new Map();
    const results = new Map();
    for (const [path, value] of [...values].flatMap(neededPaths)) {
        const [job = '', what, ...name] = path.split('.');
        const own = outputs.get(job) ?? {};
        outputs.set(job, own);
        if (what === 'result' && name.length === 0)
            results.set(job, jobResult(job, value));
        else if (what === 'outputs' && name.length > 0)
            own[name.join('.')] = outputText(job, name.join('.'), value);
        else
            throw unknownPart(path);
    }
    return Object.fromEntries([...outputs].map(([job, own]) => {
        const result = results.get(job);
        return [job, new data/* Open */.v5({ ...(result === undefined ? {} : { result }), outputs: new data/* Open */.v5(own) })];
    }));
}
/** The job's part of JSON as it is written in words. */
function neededPaths([job, value]) {
    if (!(0,shape/* isRecord */.u4)(value))
        return [[job, value]];
    return Object.entries(value).flatMap(([what, part]) => what === 'outputs' && (0,shape/* isRecord */.u4)(part)
        ? Object.entries(part).map(([name, text]) => [`${job}.outputs.${name}`, text])
        : [[`${job}.${what}`, part]]);
}
function unknownPart(path) {
    return new usage_error/* UsageError */.e(`\`needs\` has no ${(0,safe_line/* quote */.h)(path)}`, 'write `<job>.outputs.<name>=<value>` or `<job>.result=success`, or what `toJSON(needs)` gives');
}
function jobResult(job, value) {
    if (typeof value === 'string' && needed_jobs/* JOB_RESULTS */.J4.includes(value))
        return value;
    throw new usage_error/* UsageError */.e(`${(0,safe_line/* quote */.h)(String(value))} is not a result of the job ${(0,safe_line/* quote */.h)(job)}`, `a job ends with ${needed_jobs/* JOB_RESULTS */.J4.map((one) => (0,safe_line/* quote */.h)(one)).join(', ')}`);
}
function outputText(job, output, value) {
    if (typeof value === 'string')
        return value;
    throw new usage_error/* UsageError */.e(`the output ${(0,safe_line/* quote */.h)(output)} of the job ${(0,safe_line/* quote */.h)(job)} is not a text`, `outputs of jobs are texts: write ${(0,safe_line/* quote */.h)(JSON.stringify(String(value)))}`);
}

// EXTERNAL MODULE: ./lib/workflow/caseless.js
var caseless = __webpack_require__(13976);
// EXTERNAL MODULE: ./lib/workflow/expression/reads.js
var reads = __webpack_require__(42753);
;// CONCATENATED MODULE: ./lib/cli/preflight/value-origin.js


/** Where the values of a value are looked for: outputs that come of outputs end somewhere. */
const MAX_ORIGIN_LEVELS = 8;
/** Where a value comes from: the path of a context, `$NAME`, or a command that gives it. */
function valueOrigin(path, look, one) {
    const workflow = one.workflow?.file === look.place.file ? one.workflow : undefined;
    const job = workflow?.jobs.get((0,caseless/* caseless */.c)(look.job.split(' / ').at(-1) ?? ''));
    const step = job?.steps.findLast(({ place }) => place.line <= look.place.line);
    return originAt(path, { one, workflow, job, step, script: step?.run, line: look.place.line, depth: 0 });
}
function originAt(path, site) {
    const [, variable] = /^\$\{?([A-Za-z_]\w*)\}?$/.exec(path) ?? [];
    if (variable !== undefined)
        return envOrigin(variable, site) ?? shellOrigin(variable, site);
    const [root = '', ...rest] = path.split('.');
    const name = rest.join('.');
    switch (root.toLowerCase()) {
        case 'inputs':
            return inputOrigin(name, site);
        case 'vars':
            return { kind: 'variable', name };
        case 'secrets':
            return { kind: 'secret', name };
        case 'strategy':
            return { kind: 'strategy', name };
        case 'matrix':
            return { kind: 'matrix', name, ...placeOf(site.job?.matrix) };
        case 'needs':
        case 'jobs':
            return neededOrigin(rest, site);
        case 'steps':
            return stepOrigin(rest, site);
        case 'env':
            return envOrigin(name, site) ?? { kind: 'env', name, doubt: 'no `env` sets it' };
        case 'github':
            return rest[0]?.toLowerCase() === 'event' ? eventOrigin(rest, site) : { kind: 'run', name };
        default:
            return /[\s(`;|&]/.test(path) ? { kind: 'program', name: path } : { kind: 'other', name: path };
    }
}
function inputOrigin(name, { workflow }) {
    if (workflow === undefined)
        return { kind: 'input-of-action', name };
    const declared = [...workflow.dispatchInputs, ...workflow.callInputs].find((one) => (0,caseless/* isSameForRunner */.A)(one.name, name));
    if (declared === undefined)
        return { kind: 'input', name, doubt: 'the workflow does not declare it' };
    return { kind: 'input', name: declared.name, text: declared.type };
}
function eventOrigin(rest, site) {
    const [, inputs = '', ...name] = rest;
    return inputs.toLowerCase() === 'inputs' && name.length > 0
        ? inputOrigin(name.join('.'), site)
        : { kind: 'event', name: rest.join('.') };
}
function neededOrigin([id = '', what = '', ...rest], site) {
    const job = site.workflow?.jobs.get((0,caseless/* caseless */.c)(id));
    const name = rest.join('.');
    if (what.toLowerCase() !== 'outputs')
        return { kind: 'job-result', name: what, giver: job?.id ?? id };
    const common = { kind: 'job-output', name, giver: job?.id ?? id };
    if (job === undefined)
        return { ...common, doubt: 'the workflow has no such job' };
    if (job.uses !== undefined)
        return { ...common, ...placeOf(job.uses), text: `uses: ${job.uses.text.trim()}` };
    const declared = scalarNamed(job.outputs, name);
    if (declared === undefined)
        return { ...common, ...at(job.place), doubt: 'the job does not declare it' };
    return { ...common, ...fromScalar(declared, { ...site, job, step: undefined }) };
}
function stepOrigin([id = '', what = '', ...rest], { one, job }) {
    const step = job?.steps.find((other) => other.id !== undefined && (0,caseless/* isSameForRunner */.A)(other.id, id));
    const name = rest.join('.');
    if (what.toLowerCase() !== 'outputs')
        return { kind: 'step-result', name: what, giver: id };
    const common = { kind: 'step-output', name, giver: step?.id ?? id };
    if (step === undefined)
        return { ...common, doubt: 'the job has no such step' };
    const told = one.survey.outputs?.get(`${step.place.file}:${step.place.line}`);
    const isNamed = told?.names.includes((0,caseless/* caseless */.c)(name)) === true;
    const text = step.uses === undefined ? undefined : `uses: ${step.uses.text.trim()}`;
    const unread = step.uses !== undefined ? 'what this action gives is not read' : 'its script is not one of a POSIX shell';
    const doubt = isNamed
        ? undefined
        : (told?.doubt ?? ((told?.names.length ?? 0) > 0 ? 'its script does not write it' : unread));
    return {
        ...common,
        ...at(step.place),
        ...(text === undefined ? {} : { text }),
        ...(doubt === undefined ? {} : { doubt }),
    };
}
/** The nearest `env` that sets a variable. */
function envOrigin(name, site) {
    for (const env of [site.step?.env, site.job?.env, site.workflow?.env]) {
        const found = env?.get(name);
        if (found !== undefined)
            return { kind: 'env', name, ...fromScalar(found, { ...site, step: undefined }) };
    }
    return undefined;
}
/** A variable of a script: the last line before that assigns it. */
function shellOrigin(name, { script, line }) {
    const lines = script?.literal === true ? script.text.split('\n') : [];
    const first = script?.place.line ?? 0;
    const found = lines.findLastIndex((text, index) => first + index <= Math.max(line, first + lines.length) && new RegExp(`\\b${name}=`).test(text));
    if (found < 0)
        return { kind: 'shell', name, doubt: 'nothing that is read sets it' };
    const text = lines[found]?.trim() ?? '';
    return { kind: 'shell', name, file: script?.place.file ?? '', line: first + found, text };
}
/** Where a scalar is, with what its expressions read. */
function fromScalar(scalar, site) {
    const parts = site.depth >= MAX_ORIGIN_LEVELS
        ? []
        : (0,reads/* contextsRead */.P)(scalar.text)
            .filter((path) => !path.includes('*'))
            .map((path) => ({ path, origin: originAt(path, { ...site, depth: site.depth + 1 }) }));
    return { ...at(scalar.place), text: scalar.text.trim(), ...(parts.length === 0 ? {} : { parts }) };
}
function scalarNamed(scalars, name) {
    return [...scalars].find(([one]) => (0,caseless/* isSameForRunner */.A)(one, name))?.[1];
}
function placeOf(node) {
    return node === undefined ? {} : at(node.place);
}
function at({ file, line }) {
    return { file, line };
}

;// CONCATENATED MODULE: ./lib/cli/preflight/explain.js






/**
 * Reads `--explain`: a line of the one workflow that is read, or a file of its repository and a line.
 * @throws UsageError
 */
function readExplain(written, operands) {
    if (written === undefined)
        return undefined;
    const [, path, digits = ''] = /^(?:(.+):)?([1-9]\d{0,6})$/.exec(written) ?? [];
    if (digits === '')
        throw new usage_error/* UsageError */.e(`${(0,safe_line/* quote */.h)(written)} is not a line`, 'write `--explain 27`, or `--explain <file>:27`');
    if (path === undefined && (operands.length !== 1 || !/\.ya?ml$/.test(operands[0] ?? '')))
        throw new usage_error/* UsageError */.e('`--explain` does not say in which file', `write \`--explain <file>:${digits}\``);
    return { line: Number(digits), ...(path === undefined ? {} : { path: path.replace(/^\.\//, '') }) };
}
/**
 * Explains the values of a line: what each is, why, and from where it would be known.
 * @throws UsageError where nothing that is read is in that line
 */
function explainLine(asked, examined) {
    const values = new Map();
    const file = asked.path ?? examined[0]?.file.path ?? '';
    let isRead = false;
    for (const one of examined) {
        const own = asked.path ?? one.file.path;
        const { looks = [] } = one.survey;
        isRead ||= looks.length > 0;
        for (const look of looks)
            addSeen(values, look, one);
        for (const { job, step, source } of sourcesIn(one.survey, own, asked.line)) {
            isRead = true;
            const isSaid = [...values.values()].some((value) => [source, `\${{ ${source} }}`].includes(value.text) ||
                value.parts.some(({ path }) => path.toLowerCase() === source.toLowerCase()));
            const place = { file: own, line: asked.line, column: 1 };
            if (!isSaid)
                addSeen(values, { job, step, place, text: source, options: [], reads: [] }, one);
        }
        for (const code of unreadCode(one.survey, own, asked.line)) {
            isRead = true;
            values.set(`${code.job} ${code.step ?? ''} ${code.text}`, code);
        }
    }
    if (!isRead)
        throw new usage_error/* UsageError */.e(`no step that is read has a value in line ${asked.line} of ${(0,safe_line/* quote */.h)(file)}`, 'give the line of a value: of a script, of `with:`, `env:`, `if:` or `environment:`');
    return { file, line: asked.line, values: [...values.values()] };
}
function addSeen(values, look, one) {
    const { job, step, text, options, reads, legs } = look;
    if (text === undefined)
        return;
    const key = [job, step ?? '', text].join('\0');
    const before = values.get(key);
    const paths = reads.length > 0 || /^(?:if:|\$\{\{)/.test(text) ? reads : [{ path: text, options }];
    const outcome = { options, ...(legs === undefined ? {} : { legs }) };
    values.set(key, {
        job,
        ...(step === undefined ? {} : { step }),
        text,
        outcomes: [...(before?.outcomes ?? []), outcome],
        parts: before === undefined
            ? paths.map((part) => ({ ...part, origin: valueOrigin(part.path, look, one) }))
            : before.parts.map((part) => ({
                ...part,
                options: eitherOptions(part.options, paths.find(({ path }) => path === part.path)?.options),
            })),
    });
}
/** What a part is in any leg; nothing where it is not known in one of them. */
function eitherOptions(one, other = []) {
    return one.length === 0 || other.length === 0 ? [] : [...new Set([...one, ...other])];
}
/** What is not known of what the commands and actions of a line touch. */
function sourcesIn({ touched }, file, line) {
    return touched
        .filter(({ place }) => place.file === file && place.line === line)
        .flatMap(({ job, step, touch }) => touchNames(touch)
        .filter((name) => (0,workflow_text/* known */.eO)(name) === undefined)
        .flatMap((name) => name.flatMap((part) => (part instanceof data/* Unknown */.$r ? part.source.split(', ') : [])))
        .map((source) => ({ job, step, source })));
}
/** Commands and actions of a line that are not read, or touch what cannot be determined. */
function unreadCode({ undecided, opaque }, file, line) {
    const codeAs = (kind) => ({ job, step, text, why, legs }) => ({
        job,
        ...(step === undefined ? {} : { step }),
        text,
        outcomes: legs === undefined ? [] : [{ options: [], legs }],
        parts: [{ path: text, options: [], origin: { kind, name: text, doubt: why } }],
    });
    const isThere = ({ place }) => place.file === file && place.line === line;
    return [...undecided.filter(isThere).map(codeAs('undecided')), ...opaque.filter(isThere).map(codeAs('opaque'))];
}

;// CONCATENATED MODULE: ./lib/cli/preflight/options.js












const PREFLIGHT_OPTIONS = {
    ...options/* DECISION_OPTIONS */.C,
    run: {
        value: 'run.json',
        help: 'Claims of the run, as for `check`; without it the role alone is tried out, or all that ' +
            'steps touch is listed',
    },
    ...told_run/* TOLD_RUN_OPTIONS */.xn,
    event: { value: 'event.json', help: 'Payload of the event, for `inputs` and `github.event`' },
    ...ASSUMED_OPTIONS,
    job: {
        value: 'id',
        help: 'The job of the gate: only it and the jobs that need it are read; every job when left out',
    },
    gate: { value: 'owner/name', help: 'Repository of the gate action, if it is not called grantgate' },
    root: {
        value: 'folder',
        help: 'Root of the repository, for local actions and scripts; found by `.git` or `.github` when left out',
    },
    mode: {
        value: 'enforce|warn',
        help: '`warn` does not refuse because of steps, unless the policy says `preflight: enforce`; `enforce` when left ' +
            'out',
    },
    explain: {
        value: 'line',
        help: 'Say of the values in a line, `27` or `<file>:27`, what they are, where they come from and what would make ' +
            'them known',
    },
    validate: { help: "Check workflows in folders against GitHub's schema too; those that are named always are" },
    json: { help: 'Print the result as JSON' },
    sarif: { help: 'Print the findings as SARIF 2.1.0, for code scanning' },
    github: { help: 'Print annotations for GitHub; the default in GitHub Actions' },
    progress: { help: 'Show progress every few seconds, even without a terminal' },
};
/** Options that say something of a run. */
const OF_A_RUN = ['evidence', 'assume-approved', 'grant', 'at'];
/**
 * Reads everything but the workflows and the access folder.
 * @throws InputError naming the option or file that is wrong
 */
function readOptions(given, terminal) {
    if (given.operands.length === 0)
        throw new usage_error/* UsageError */.e('which workflow is missing', 'give a workflow file, or a folder with workflows');
    const told = given.has('run') || given.has('actor') ? (0,inputs/* readCheckInputs */.Y)(withWorkflow(given), terminal) : undefined;
    const check = told?.delegation === undefined
        ? told
        : (0,with_person/* withPerson */.I)((0,check_access/* accessFolder */.nW)(terminal.cwd, given.text('access') ?? options/* USUAL_ACCESS */.S), told);
    const stray = OF_A_RUN.find((name) => given.has(name));
    if (check === undefined && stray !== undefined)
        throw new usage_error/* UsageError */.e(`\`--${stray}\` is given without \`--run\``, 'it goes with a run: give its claims with `--run`, or say who starts it with `--actor`, or leave it out');
    if (check === undefined)
        (0,told_run/* refuseStrayOptions */.Yv)(given);
    const event = given.text('event');
    if (event !== undefined && given.has('inputs'))
        throw new usage_error/* UsageError */.e('`--event` and `--inputs` are both given', 'give one of them: the payload has the inputs');
    return {
        check,
        access: given.text('access'),
        role: given.text('role'),
        home: check?.home ?? readRepository('policy-repository', given.text('policy-repository')),
        event: event === undefined ? undefined : readObject('event', event, terminal.cwd),
        assumed: readAssumed(given, terminal.cwd),
        untold: given.has('actor') ? (0,told_run/* untoldOf */.YA)(given) : [],
        job: given.text('job'),
        gate: readRepository('gate', given.text('gate')),
        mode: readMode(given.text('mode') ?? 'enforce'),
        told: { home: given.has('policy-repository'), mode: given.has('mode') },
        explain: readExplain(given.text('explain'), given.operands),
        format: readFormat(given, terminal),
    };
}
/** A run that is told in words is one of the workflow that is read, where that is one file. */
function withWorkflow(given) {
    const [file = '', ...others] = given.operands;
    if (!given.has('actor') || given.has('workflow') || others.length > 0 || !/\.ya?ml$/.test(file))
        return given;
    return { ...given, text: (option) => (option === 'workflow' ? (0,external_node_path_.basename)(file) : given.text(option)) };
}
function readMode(written) {
    if (written === 'enforce' || written === 'warn')
        return written;
    throw new usage_error/* UsageError */.e(`${(0,safe_line/* quote */.h)(written)} is not a mode`, 'write `--mode enforce` or `--mode warn`');
}
function readFormat(given, { env }) {
    const [first, second] = ['json', 'sarif', 'github'].filter((name) => given.has(name));
    if (second !== undefined)
        throw new usage_error/* UsageError */.e(`\`--${first}\` and \`--${second}\` are both given`, 'give one of them');
    return first ?? (env['GITHUB_ACTIONS'] === 'true' ? 'github' : 'people');
}
function readRepository(option, written) {
    if (written === undefined || names/* REPOSITORY_PATTERN */.G_.test(written))
        return written;
    throw new usage_error/* UsageError */.e(`${(0,safe_line/* quote */.h)(written)} is not a repository`, `write \`--${option} owner/name\``);
}

;// CONCATENATED MODULE: ./lib/report/gate-stop.js
/**
 * The result of a run whose gate cannot run as it is written. INVARIANT: it is a refusal, whatever was decided without
 * the workflow.
 */
function stoppedResult(result, { message, hint, isIdentity }) {
    if (result.decision === 'deny')
        return result;
    const { link: _link, ...rest } = result;
    const reason = isIdentity ? 'identity-unverified' : 'undecidable';
    const next = hint === undefined ? 'Correct the workflow.' : `${hint.charAt(0).toUpperCase()}${hint.slice(1)}.`;
    return {
        ...rest,
        decision: 'deny',
        reason,
        summary: `The gate in the workflow cannot decide: ${message}.`,
        next,
        checks: [
            ...result.checks.filter(({ name }) => name !== reason),
            { name: reason, outcome: 'fail', expected: 'a gate that can run', actual: message },
        ],
    };
}

// EXTERNAL MODULE: ./lib/cli/check/decide-offline.js + 1 modules
var decide_offline = __webpack_require__(68137);
;// CONCATENATED MODULE: ./lib/cli/preflight/behind-gates.js

/**
 * The workflows with a gate that those which were examined lead to. The survey of a caller leaves the steps behind such
 * a gate to that gate, which is the one that decides: they have to be examined from there.
 */
function workflowsBehind(gates, examined, circumstances) {
    const found = new Map();
    for (const { file } of examined) {
        const isExamined = (path) => examined.some((one) => one.file.root === file.root && one.file.path === path);
        const uses = (gates.get(file.root)?.survey.uses ?? []).filter((use) => leadsFrom(use, file.path, circumstances.job));
        for (const use of uses) {
            const key = `${file.root}\0${use.workflow.file}\0${circumstances.job === undefined ? '' : use.job.id}`;
            if (isExamined(use.workflow.file))
                continue;
            const isOnlyWay = !found.has(key) && uses.every((other) => other === use || other.workflow !== use.workflow);
            found.set(key, {
                file: { ...file, path: use.workflow.file, named: false },
                circumstances: circumstancesBehind(use, circumstances, isOnlyWay),
            });
        }
    }
    return [...found.values()];
}
/** Whether a gate is reached by a call in this workflow, by the job that was asked for. */
function leadsFrom({ calls, job: own }, path, job) {
    return (calls.some(({ workflow }) => workflow.file === path) &&
        (job === undefined || [own, ...calls.map((call) => call.job)].some(({ id }) => (0,caseless/* isSameForRunner */.A)(id, job))));
}
/** What is called in two ways may be given other inputs by each. */
function circumstancesBehind(use, asked, isOnlyWay) {
    // what is told of the job that calls holds for no job that is called
    const { inputs: _inputs, needs: _needs, matrix: _matrix, strategy: _strategy, ...facts } = asked.facts;
    const inputs = isOnlyWay ? use.contexts['inputs'] : undefined;
    const job = asked.job === undefined ? {} : { job: use.job.id };
    return { ...asked, ...job, facts: { ...facts, ...job, ...(inputs === undefined ? {} : { inputs }) } };
}

// EXTERNAL MODULE: ./lib/policy/nearest.js
var nearest = __webpack_require__(78400);
// EXTERNAL MODULE: ./lib/workflow/survey/matrix.js
var survey_matrix = __webpack_require__(19051);
;// CONCATENATED MODULE: ./lib/cli/preflight/check-assumed.js






/**
 * Checks that what is assumed can be so in the workflows that were read: a name that none of them has would change
 * nothing, and a value that GitHub would not take never comes.
 * @throws UsageError saying what there is
 */
function checkAssumed(assumed, job, workflows) {
    for (const [name, value] of Object.entries(assumed.inputs?.known ?? {}))
        if (typeof value === 'string')
            checkInput(name, value, workflows);
    const jobs = workflows.flatMap((workflow) => [...workflow.jobs.values()]
        .filter(({ id }) => job !== undefined && (0,caseless/* isSameForRunner */.A)(id, job))
        .map((one) => ({ workflow, job: one })));
    if (jobs.length === 0)
        return;
    for (const [id, told] of Object.entries(assumed.needs?.known ?? {}))
        checkNeeded(id, told, jobs.map((one) => one));
    if (assumed.matrix !== undefined)
        checkMatrix(assumed.matrix, jobs.map((one) => one.job));
}
function checkInput(name, value, workflows) {
    const all = workflows.flatMap(({ dispatchInputs, callInputs }) => [...dispatchInputs, ...callInputs]);
    const declared = all.filter((input) => (0,caseless/* isSameForRunner */.A)(input.name, name));
    if (declared.length === 0)
        throw missing(`no workflow that is read has an input ${(0,safe_line/* quote */.h)(name)}`, name, all.map((input) => input.name));
    for (const input of declared) {
        const expected = expectedOf(input, value);
        if (expected !== undefined)
            throw new usage_error/* UsageError */.e(`${(0,safe_line/* quote */.h)(value)} cannot be the input ${(0,safe_line/* quote */.h)(input.name)}`, `give ${expected}`);
    }
}
/** What an input takes, where it does not take this value. */
function expectedOf({ type, options }, value) {
    if (type === 'boolean')
        return value === 'true' || value === 'false' ? undefined : '`true` or `false`';
    if (type === 'number')
        return value.trim() !== '' && !Number.isNaN(Number(value)) ? undefined : 'a number';
    if (type !== 'choice' || options.includes(value))
        return undefined;
    return `one of ${options.map((option) => (0,safe_line/* quote */.h)(option)).join(', ')}`;
}
function checkNeeded(id, told, jobs) {
    const needed = jobs.flatMap(({ workflow, job }) => job.needs.filter((need) => need === (0,caseless/* caseless */.c)(id)).flatMap((need) => workflow.jobs.get(need) ?? []));
    if (needed.length === 0)
        throw missing(`${(0,safe_line/* quote */.h)(jobs[0]?.job.id ?? '')} does not need a job ${(0,safe_line/* quote */.h)(id)}`, id, jobs.flatMap(({ job }) => job.needs));
    const outputs = told instanceof data/* Open */.v5 ? told.known['outputs'] : undefined;
    // what a workflow gives that is called is said in another file
    const own = needed.filter(({ uses }) => uses === undefined).flatMap((job) => [...job.outputs.keys()]);
    for (const name of outputs instanceof data/* Open */.v5 ? Object.keys(outputs.known) : [])
        if (needed.every(({ uses }) => uses === undefined) && !own.some((one) => (0,caseless/* isSameForRunner */.A)(one, name)))
            throw missing(`the job ${(0,safe_line/* quote */.h)(id)} has no output ${(0,safe_line/* quote */.h)(name)}`, name, own);
}
function checkMatrix(told, jobs) {
    const name = (0,safe_line/* quote */.h)(jobs[0]?.id ?? '');
    const written = jobs.filter(({ matrix }) => matrix !== undefined);
    if (written.length === 0)
        throw new usage_error/* UsageError */.e(`${name} has no matrix`, 'leave out `--matrix`');
    const all = written.flatMap(({ matrix }) => (0,survey_matrix/* combinationsOf */.eW)(matrix, {}));
    if ((0,survey_matrix/* legsWith */.QR)(all, told).length > 0)
        return;
    const [cell = '', value] = Object.entries(told.known).find(([key, one]) => (0,survey_matrix/* legsWith */.QR)(all, new data/* Open */.v5({ [key]: one })).length === 0) ?? [];
    if (value === undefined)
        throw new usage_error/* UsageError */.e(`the matrix of ${name} has no leg with all these values`, 'give fewer of them');
    const cells = all.flatMap(survey_matrix/* cellsOfLeg */.JM);
    const values = cells.filter(([key]) => (0,caseless/* isSameForRunner */.A)(key, cell)).map(([, one]) => one);
    if (values.length === 0)
        throw missing(`the matrix of ${name} has no ${(0,safe_line/* quote */.h)(cell)}`, cell, cells.map(([key]) => key));
    throw new usage_error/* UsageError */.e(`the matrix of ${name} has no leg with ${(0,safe_line/* quote */.h)(`${cell}=${shownCell(value)}`)}`, `it has ${[...new Set(values.map((one) => (0,safe_line/* quote */.h)(shownCell(one))))].join(', ')}`);
}
function shownCell(value) {
    return typeof value === 'string' ? value : JSON.stringify(value);
}
/** An error about a name that is not there, with the one that was probably meant, or all there are. */
function missing(message, name, all) {
    const names = [...new Set(all)];
    const near = (0,nearest/* nearest */.p)(name, names);
    if (near !== undefined)
        return new usage_error/* UsageError */.e(message, `did you mean \`${near}\`?`);
    return new usage_error/* UsageError */.e(message, names.length === 0
        ? 'leave it out'
        : `there ${names.length === 1 ? 'is' : 'are'} ${names.map((one) => (0,safe_line/* quote */.h)(one)).join(', ')}`);
}

// EXTERNAL MODULE: ./lib/workflow/survey/called-workflow.js
var called_workflow = __webpack_require__(11729);
// EXTERNAL MODULE: ./lib/workflow/file/tree.js + 1 modules
var tree = __webpack_require__(74226);
// EXTERNAL MODULE: ./lib/workflow/file/fields.js
var fields = __webpack_require__(52347);
;// CONCATENATED MODULE: ./lib/cli/preflight/job-problems.js


const MAX_ID_CHARACTERS = 100;
/**
 * Mistakes of jobs that GitHub finds when it has read the whole file, and its published parser does not look for.
 * Source: actions/languageservices, workflow-parser/testdata/reader/errors-*.yml.
 */
function findJobProblems({ jobs, file }) {
    const all = [...jobs.values()];
    const problemOf = (job, message) => ({
        file,
        line: job?.place.line ?? 1,
        column: job?.place.column ?? 1,
        message,
    });
    const problems = all.flatMap((job) => [idProblem(job.id), circleProblem(job, jobs), matrixProblem(job)].flatMap((why) => why === undefined ? [] : [problemOf(job, why)]));
    return all.some(({ needs }) => needs.length === 0)
        ? problems
        : [...problems, problemOf(all[0], 'The workflow must contain at least one job with no dependencies.')];
}
function idProblem(id) {
    if (id.startsWith('__'))
        return `The identifier '${id}' is invalid. IDs starting with '__' are reserved.`;
    return /^[A-Za-z_][\w-]*$/.test(id) && id.length < MAX_ID_CHARACTERS
        ? undefined
        : `The identifier '${id}' is invalid. IDs may only contain alphanumeric characters, '_', and '-'. ` +
            `IDs must start with a letter or '_' and must be less than ${MAX_ID_CHARACTERS} characters.`;
}
function circleProblem(job, jobs) {
    const open = [...job.needs];
    const seen = new Set();
    for (let name = open.pop(); name !== undefined; name = open.pop()) {
        if (name === (0,caseless/* caseless */.c)(job.id))
            return `Job '${job.id}' needs itself, directly or by way of others.`;
        if (seen.has(name))
            continue;
        seen.add(name);
        open.push(...(jobs.get(name)?.needs ?? []));
    }
    return undefined;
}
function matrixProblem({ matrix }) {
    if (matrix?.kind !== 'mapping')
        return undefined;
    const empty = matrix.entries.find(({ key, value }) => key !== 'include' && key !== 'exclude' && value.kind === 'sequence' && value.items.length === 0);
    return empty === undefined || (0,fields/* childNode */.JY)(matrix, empty.key) === undefined
        ? undefined
        : `Matrix vector '${empty.key}' does not contain any values`;
}

// EXTERNAL MODULE: ./lib/cli/preflight/source-file.js
var source_file = __webpack_require__(48388);
// EXTERNAL MODULE: ./lib/workflow/file/file-name.js
var file_name = __webpack_require__(92226);
// EXTERNAL MODULE: ./lib/workflow/survey/make-survey.js + 180 modules
var make_survey = __webpack_require__(7046);
// EXTERNAL MODULE: ./lib/workflow/survey/context.js
var context = __webpack_require__(32779);
// EXTERNAL MODULE: ./lib/workflow/survey/needed-by.js
var needed_by = __webpack_require__(10681);
// EXTERNAL MODULE: ./lib/workflow/survey/collector.js
var collector = __webpack_require__(13895);
;// CONCATENATED MODULE: ./lib/cli/preflight/survey-unstarted.js






/**
 * What the steps of a workflow touch, whoever starts it and from where.
 *
 * INVARIANT: no fact of a run is in the contexts, so whatever depends on one is unknown.
 */
function surveyUnstarted(question) {
    const notebook = new collector/* Notebook */.g(question.policy);
    const walk = { question, notebook };
    const top = (0,make_survey/* openTop */.Up)(walk, eventAlone(question));
    if (top !== undefined)
        (0,make_survey/* surveyJobs */.Fj)(jobsOf(question, top.workflow), top, walk);
    return notebook.survey();
}
/** The job that was asked for and those that need it, or all of them. */
function jobsOf({ job: id }, workflow) {
    const all = [...workflow.jobs.values()];
    const asked = all.filter((job) => id === undefined || (0,caseless/* isSameForRunner */.A)(job.id, id));
    return id === undefined ? all : [...asked, ...(0,needed_by/* neededBy */.X)(asked, workflow)];
}
/** `github` with the payload that was given, and nothing else. */
function eventAlone({ facts }) {
    const { github } = (0,context/* contextsOf */.W)(facts);
    const event = github instanceof data/* Open */.v5 ? github.known['event'] : undefined;
    return event === undefined ? undefined : new data/* Open */.v5({ event });
}

;// CONCATENATED MODULE: ./lib/cli/preflight/survey-file.js




/** Files of a repository that are read for one workflow; what else it uses is not seen. */
const MAX_SURVEYED_FILES = 200;
/** What the steps of a workflow touch; local actions, reusable workflows and scripts are read from its repository. */
function surveyFile(file, text, { started, ...asked }) {
    const { repository, sha: commit } = asked.facts.run;
    const workflow = { repository, commit, path: file.path };
    const question = { ...asked, workflow, files: new FilesOnDisk(file.root, workflow, text) };
    return started ? (0,make_survey/* makeSurvey */.L3)(question) : surveyUnstarted(question);
}
/** The files of a repository, read when they are asked for: a survey is then made once. */
class FilesOnDisk {
    #root;
    #prefix;
    #texts;
    constructor(root, workflow, text) {
        this.#root = root;
        this.#prefix = (0,file_name/* fileKey */.w)({ ...workflow, path: '' });
        this.#texts = new Map([[(0,file_name/* fileKey */.w)(workflow), text]]);
    }
    has(key) {
        return this.#texts.has(key) || this.#texts.size < MAX_SURVEYED_FILES;
    }
    /** Of another repository, or another commit, there is nothing here. */
    get(key) {
        if (this.#texts.has(key) || this.#texts.size >= MAX_SURVEYED_FILES)
            return this.#texts.get(key);
        const read = key.startsWith(this.#prefix)
            ? (0,source_file/* readSourceText */.V)(this.#root, key.slice(this.#prefix.length))
            : { kind: 'missing' };
        const text = read.kind === 'text' ? read.text : undefined;
        this.#texts.set(key, text);
        return text;
    }
}

;// CONCATENATED MODULE: ./lib/cli/preflight/examine.js








/**
 * Reads one workflow and finds what its steps touch. What cannot be read is undecided.
 * @throws InputError when a file that was named is not there or is not text
 */
function examineWorkflow(file, circumstances, schema) {
    const read = (0,source_file/* readSourceText */.V)(file.root, file.path);
    if (read.kind === 'text')
        return file.named
            ? examineText(file, read.text, circumstances, schema)
            : guarded(file, () => examineText(file, read.text, circumstances, schema));
    const why = read.kind === 'missing' ? 'the file is not there' : read.why;
    if (file.named)
        throw new usage_error/* UsageError */.e(`cannot read \`${shownPath(file, file.path)}\`: ${why}`, 'give a workflow file, or a folder with workflows');
    return unread(file, { file: file.path, line: 0, column: 0, message: why });
}
function examineText(file, text, circumstances, schema) {
    const workflow = (0,called_workflow/* parseWorkflow */.hM)(text, file.path);
    const survey = surveyFile(file, text, circumstances);
    if (workflow instanceof tree/* TreeError */.jh) {
        const { place, message } = workflow;
        const own = { file: file.path, line: place.line, column: place.column, message };
        const theirs = isTree(text, file.path) ? (schema?.(text, file.path) ?? []) : [];
        // GitHub's own words, where it finds the same place
        const isSame = theirs.some(({ line, column }) => line === own.line && column === own.column);
        return { file, survey, problems: isSame ? theirs : [own, ...theirs], unreadable: true };
    }
    const { job } = circumstances;
    if (job !== undefined && file.named && !workflow.jobs.has((0,caseless/* caseless */.c)(job)))
        throw new usage_error/* UsageError */.e(`\`${shownPath(file, file.path)}\` has no job \`${job}\``, `its jobs are ${[...workflow.jobs.values()].map(({ id }) => `\`${id}\``).join(', ')}`);
    const problems = schema === undefined ? [] : [...schema(text, file.path), ...findJobProblems(workflow)];
    return { file, survey, workflow, problems, unreadable: false };
}
/** Whether it is YAML that our reader takes: only such a file may be given to GitHub's parser. */
function isTree(text, path) {
    try {
        (0,tree/* readTree */.Zc)(text, path);
        return true;
    }
    catch (error) {
        if (error instanceof tree/* TreeError */.jh)
            return false;
        throw error;
    }
}
/**
 * Among many files, one that shows a mistake of ours must not take the answers of all others with it. It counts as
 * undecided.
 */
function guarded(file, work) {
    try {
        return work();
    }
    catch (error) {
        return unread(file, {
            file: file.path,
            line: 0,
            column: 0,
            message: 'it could not be judged, which is a mistake in grantgate: ' +
                (error instanceof Error ? error.message : String(error)),
        });
    }
}
function unread(file, problem) {
    const place = { file: file.path, line: 1, column: 1 };
    const survey = {
        touched: [],
        undecided: [{ place, text: file.path, why: problem.message, job: '', step: undefined }],
        opaque: [],
        bounded: [],
        permissions: [],
        weaknesses: [],
        wanted: [],
        counts: { steps: 0, known: 0, unknown: 0, opaque: 0, bounded: 0 },
    };
    return { file, survey, problems: [problem], unreadable: true };
}

// EXTERNAL MODULE: ./lib/policy/workflow-file.js
var workflow_file = __webpack_require__(84020);
// EXTERNAL MODULE: ./lib/policy/problem.js
var problem = __webpack_require__(72737);
// EXTERNAL MODULE: ./lib/workflow/judge/check-steps.js + 6 modules
var check_steps = __webpack_require__(68311);
;// CONCATENATED MODULE: ./lib/cli/preflight/join-surveys.js
/** Several surveys as one. */
function joinSurveys(surveys) {
    const sum = (amount) => surveys.reduce((total, survey) => total + amount(survey), 0);
    return {
        touched: surveys.flatMap(({ touched }) => touched),
        undecided: surveys.flatMap(({ undecided }) => undecided),
        opaque: surveys.flatMap(({ opaque }) => opaque),
        bounded: surveys.flatMap(({ bounded }) => bounded),
        permissions: surveys.flatMap(({ permissions }) => permissions),
        weaknesses: surveys.flatMap(({ weaknesses }) => weaknesses),
        wanted: surveys.flatMap(({ wanted }) => wanted),
        counts: {
            steps: sum(({ counts }) => counts.steps),
            known: sum(({ counts }) => counts.known),
            unknown: sum(({ counts }) => counts.unknown),
            opaque: sum(({ counts }) => counts.opaque),
            bounded: sum(({ counts }) => counts.bounded),
        },
    };
}

;// CONCATENATED MODULE: ./lib/cli/preflight/judge.js








/**
 * Decides on a run with the steps of all workflows as checks, then judges them by the grant that decided or came
 * closest.
 */
function judgeByRun(surveys, { check, files, mode: asked, defaultBranch, workflows, notes }, terminal) {
    const policy = files.policy?.ok === true ? files.policy.value : undefined;
    const mode = (0,check_steps/* strictest */.OI)(asked, policy?.preflight) === 'enforce' ? 'enforce' : 'warn';
    const grounds = policy === undefined ? undefined : { policy, run: check.run, home: check.home, defaultBranch };
    const steps = grounds === undefined || mode === 'warn' ? {} : { steps: (0,check_steps/* stepChecks */.i$)(joinSurveys(surveys), grounds) };
    const { decision, result } = (0,decide_offline/* decideOffline */.u)(files, check, terminal, {
        ...steps,
        notes: [...otherWorkflow(check.run, workflows), ...notes],
    });
    const role = policy?.roles.get(decision.role ?? check.role ?? '');
    const grant = grantNamed(files, decision.grant);
    return {
        mode,
        result,
        findings: (survey) => (grounds === undefined || role === undefined ? [] : (0,check_steps/* judgeSteps */.Nb)(survey, role, grant, grounds)),
    };
}
/**
 * Judges steps by a role alone.
 * @throws InputError when the policy or the role cannot be used
 */
function judgeByRole(policy, name, run, home, asked) {
    const role = roleNamed(policy, name);
    const mode = (0,check_steps/* strictest */.OI)(asked, policy.preflight) === 'enforce' ? 'enforce' : 'warn';
    return { mode, findings: (survey) => (0,check_steps/* judgeSteps */.Nb)(survey, role, undefined, { policy, run, home }) };
}
/**
 * The policy, where there must be one.
 * @throws InputError when there is none, or it has a mistake
 */
function usablePolicy(file, folder) {
    if (file?.ok === true)
        return file.value;
    const why = file === undefined ? 'there is no policy' : (0,problem/* formatProblem */.V)(file.problems[0]);
    throw new usage_error/* UsageError */.e(`the policy in ${(0,safe_line/* quote */.h)(folder)} cannot be used: ${why}`, 'see `grantgate lint`');
}
function roleNamed(policy, name) {
    const role = policy.roles.get(name);
    if (role !== undefined)
        return role;
    const near = (0,nearest/* nearest */.p)(name, [...policy.roles.keys()]);
    throw new usage_error/* UsageError */.e(`the policy has no role ${(0,safe_line/* quote */.h)(name)}`, near === undefined
        ? `it has ${[...policy.roles.keys()].map((one) => (0,safe_line/* quote */.h)(one)).join(', ')}`
        : `did you mean \`${near}\`?`);
}
function grantNamed({ grants }, id) {
    const file = grants.find((one) => one.id === id);
    return file?.ok === true ? file.grant : undefined;
}
/** A run started from another workflow than those that were read says little about them. */
function otherWorkflow(run, workflows) {
    const started = (0,workflow_file/* workflowFile */.E)(run.workflow_ref);
    const others = workflows.filter((path) => `${run.repository}/${path}`.toLowerCase() !== started.toLowerCase());
    const [first] = others;
    if (first === undefined)
        return [];
    const more = others.length === 1 ? '' : ` and ${others.length - 1} more`;
    return [`the run was started from ${(0,safe_line/* quote */.h)(started)}, and not from ${(0,safe_line/* quote */.h)(first)}${more}`];
}

// EXTERNAL MODULE: ./lib/cli/gate/check-gates.js
var check_gates = __webpack_require__(86281);
// EXTERNAL MODULE: ./lib/cli/gate/default-branch.js
var default_branch = __webpack_require__(8498);
// EXTERNAL MODULE: ./lib/cli/gate/find-gates.js
var find_gates = __webpack_require__(23912);
// EXTERNAL MODULE: ./lib/cli/gate/known-grants.js
var known_grants = __webpack_require__(73199);
// EXTERNAL MODULE: ./lib/cli/gate/lint-workflows.js + 5 modules
var lint_workflows = __webpack_require__(87182);
// EXTERNAL MODULE: ./lib/cli/lint/rules/gate-optional.js
var gate_optional = __webpack_require__(46128);
// EXTERNAL MODULE: ./lib/cli/gate/read-workflows.js
var read_workflows = __webpack_require__(31845);
// EXTERNAL MODULE: ./lib/cli/lint/rules/gate-permissions.js
var gate_permissions = __webpack_require__(91182);
;// CONCATENATED MODULE: ./lib/cli/preflight/gates.js















/** Finds the gates in the workflows that were read, and in those of their repositories that lead to them. */
function lookForGates(examined, inputs, files, { cwd, env }) {
    const roots = [...new Set(examined.map(({ file }) => file.root))];
    return new Map(roots.map((root) => {
        const own = examined.flatMap(({ file, workflow }) => file.root === root && workflow !== undefined ? [[file.path, workflow]] : []);
        const here = inputs.check?.run.repository ?? inputs.home;
        const survey = (0,find_gates/* findGates */.u)((0,read_workflows/* readWorkflows */.L)(root, new Map(own)).workflows, inputs.gate, here);
        const setting = settingFor(root, inputs, files, cwd, env);
        // of a gate that a run gets past, the weaknesses say more
        const findings = (0,check_gates/* checkGates */.P)(survey, setting).filter(({ rule }) => rule !== gate_optional/* gateOptional */.M.id);
        return [root, { survey, setting, findings }];
    }));
}
function settingFor(root, { access, check, home, gate }, files, cwd, env) {
    const named = files === undefined ? (0,external_node_path_.join)(root, options/* USUAL_ACCESS */.S) : (0,external_node_path_.resolve)(cwd, access ?? options/* USUAL_ACCESS */.S);
    const folder = (0,external_node_fs_.existsSync)(named) ? (0,repository_root/* realPath */.Ye)(named, named) : undefined;
    // a policy that is broken is for `lint` to explain
    const policy = files?.policy ?? (folder === undefined ? undefined : (0,check_access/* readPolicyFile */.BK)(folder));
    const elsewhere = folder === undefined ? undefined : (0,repository_root/* pathBelow */.Br)((0,repository_root/* repositoryRoot */.Hn)(folder), folder);
    return {
        ...(policy?.ok === true ? { policy: policy.value } : {}),
        repository: check?.run.repository ?? home,
        home,
        policyPath: elsewhere === undefined || elsewhere === '' ? options/* USUAL_ACCESS */.S : elsewhere,
        hasGrant: folder === undefined ? () => undefined : (0,known_grants/* grantLookup */.$)(folder),
        gate: gate ?? lint_workflows/* USUAL_GATE */.L,
        onDefaultBranch: (0,default_branch/* seenDefaultBranch */.l)(root, env),
    };
}
/** What is said about the gates in one workflow. */
function gateFindings(gates, { file }) {
    return (gates.get(file.root)?.findings ?? []).filter((one) => one.file === file.path);
}
/** The gates that a run comes to: those of the job that was named, or of every job of its workflow. */
function gatesOfRun(gates, run, job) {
    const path = (0,workflow_file/* workflowFile */.E)(run.workflow_ref).split('/').slice(2).join('/');
    const isAsked = ({ job: own, calls }) => job === undefined || [own, ...calls.map((call) => call.job)].some(({ id }) => (0,caseless/* isSameForRunner */.A)(id, job));
    const found = [...gates.values()].flatMap(({ survey, setting }) => survey.uses
        .filter((use) => use.start?.file === path && isAsked(use))
        .map((use) => ({ use, stops: (0,check_gates/* checkGate */.K)(use, setting).filter(isStop) })));
    const isRead = [...gates.values()].some(({ survey }) => survey.workflows.has(path) && !survey.unseen.has(path));
    return {
        uses: found.map(({ use }) => use),
        stops: found.flatMap(({ stops }) => stops),
        mayIdentify: found.every(({ use }) => (0,gate_permissions/* mayIdentify */.G)(use)),
        isMissing: found.length === 0 && isRead,
    };
}
/** What the role is for is decided by the claims of the run. */
function isStop({ rule, severity }) {
    return severity === 'error' && rule !== 'gate-out-of-role';
}

// EXTERNAL MODULE: ./lib/cli/gate/given.js
var gate_given = __webpack_require__(33873);
;// CONCATENATED MODULE: ./lib/cli/preflight/gate-inputs.js

/** Takes what a gate says in its `with:` wherever the command line says nothing else. */
function takeGateInputs(inputs, uses) {
    const { check } = inputs;
    const [use] = uses;
    if (check === undefined || use === undefined)
        return { inputs, notes: [] };
    if (uses.length > 1)
        return {
            inputs,
            notes: ['the workflow has several gates, so what they are given is not known: name a job with `--job`'],
        };
    const given = (name) => (0,gate_given/* givenInput */.CB)(use, name) || undefined;
    const home = inputs.told.home ? undefined : given('policy-repository');
    const steps = given('preflight');
    const role = check.role ?? given('role');
    const grant = check.grant ?? given('grant')?.replace(/\.yml$/, '');
    const taken = {
        ...inputs,
        check: { ...check, role, grant, ...(home === undefined ? {} : { home }) },
        ...(role === undefined ? {} : { role }),
        ...(home === undefined ? {} : { home }),
        ...(!inputs.told.mode && (steps === 'warn' || steps === 'off') ? { mode: 'warn' } : {}),
    };
    return { inputs: taken, notes: [...unknownNotes(use), ...differenceNotes(inputs, use), ...auditNotes(use)] };
}
/** What only the run will know and a decision depends on. */
function unknownNotes(use) {
    return ['role', 'grant', 'policy-repository', 'mode', 'preflight']
        .filter((name) => (0,gate_given/* givenInput */.CB)(use, name) === undefined)
        .map((name) => `the input \`${name}\` of the gate is known only when it runs`);
}
function differenceNotes({ check }, use) {
    return ['role', 'grant'].flatMap((name) => {
        const [asked, given] = [check?.[name], (0,gate_given/* givenInput */.CB)(use, name)];
        return asked !== undefined && given !== undefined && asked !== given
            ? [`the gate is given ${given === '' ? `no \`${name}\`` : `\`${name}: ${given}\``}, and not \`${asked}\``]
            : [];
    });
}
function auditNotes(use) {
    return (0,gate_given/* givenInput */.CB)(use, 'mode') === 'audit'
        ? ['the gate only watches (`mode: audit`): the job goes on whatever it decides, and gets no credentials']
        : [];
}

// EXTERNAL MODULE: ./lib/cli/gate/gate-rule.js
var gate_rule = __webpack_require__(87224);
;// CONCATENATED MODULE: ./lib/cli/preflight/judged.js




/** Where a called workflow may be here: with no name for this repository, any may be its own. */
function pathOfCall(name, own) {
    return (0,find_gates/* calledPath */.v)(name, own ?? /^[^/]+\/[^/]+/.exec(name)?.[0]);
}
/**
 * Of the workflows that were found in folders, those that a role has to do with: which it lists, and which those call.
 * What was named itself is always judged, and so is what a role may list.
 * @throws UsageError where that leaves nothing to judge
 */
function judgedByRole(examined, role, gates) {
    const judged = new Set();
    const visit = (one, setting) => {
        if (judged.has(one))
            return;
        judged.add(one);
        for (const { uses } of one.workflow?.jobs.values() ?? []) {
            const path = uses === undefined ? undefined : pathOfCall(uses.text.trim(), setting?.repository);
            const called = examined.find(({ file }) => file.root === one.file.root && file.path === path);
            if (called !== undefined)
                visit(called, setting);
        }
    };
    for (const one of examined) {
        const setting = gates.get(one.file.root)?.setting;
        const isListed = setting === undefined || (0,gate_given/* listsWorkflow */.pr)(role, one.file.path, setting) !== false;
        if (one.file.named || one.isBehind === true || isListed)
            visit(one, setting);
    }
    if (judged.size === 0 && examined.length > 0)
        throw new usage_error/* UsageError */.e(`the role \`${role[0]}\` lists none of the workflows here: it is for ${(0,gate_rule/* codeList */.E)(role[1].workflows)}`, 'name a workflow itself to judge it all the same');
    return judged;
}

;// CONCATENATED MODULE: ./lib/cli/preflight/report.js
/** Of fewer workflows a rate would say only how long the start took. */
const MIN_RATED_WORKFLOWS = 50;
/** Adds up what was found in `milliseconds`. */
function totalsOf(workflows, milliseconds) {
    const sum = (amount) => workflows.reduce((total, workflow) => total + amount(workflow), 0);
    return {
        workflows: workflows.length,
        unreadable: sum(({ unreadable }) => (unreadable ? 1 : 0)),
        steps: sum(({ steps }) => steps.steps),
        known: sum(({ steps }) => steps.known),
        unknown: sum(({ steps }) => steps.unknown),
        opaque: sum(({ steps }) => steps.opaque),
        bounded: sum(({ steps }) => steps.bounded),
        findings: sum(({ findings }) => findings.length),
        weaknesses: sum(({ weaknesses }) => weaknesses.length),
        mistakes: sum(({ gate }) => gate.length),
        problems: sum(({ problems }) => problems.length),
        ...(milliseconds > 0 && workflows.length >= MIN_RATED_WORKFLOWS
            ? { perSecond: Math.round((workflows.length / milliseconds) * 1000) }
            : {}),
    };
}
/**
 * 0: as hoped. 1: a run that is refused, steps that a role does not cover, or a gate that cannot run. 2: a workflow
 * that was named is none.
 */
function exitCode({ by, mode, result, workflows, totals }) {
    if (workflows.some(({ named, problems }) => named && problems.length > 0))
        return 2;
    if (by === 'run')
        return result?.decision === 'allow' ? 0 : 1;
    if (by !== 'role')
        return 0;
    const broken = workflows.some(({ gate }) => gate.some(({ severity }) => severity === 'error'));
    return broken || (mode === 'enforce' && totals.findings > 0) ? 1 : 0;
}

// EXTERNAL MODULE: ./lib/workflow/file/lenient-parse.js
var lenient_parse = __webpack_require__(10657);
;// CONCATENATED MODULE: ./lib/cli/preflight/tolerated.js

/** Keys that the published schema has for these events; GitHub ignores every other one. */
const EVENT_KEYS = {
    workflow_dispatch: ['inputs'],
    merge_group: ['types', 'branches', 'branches-ignore'],
};
/**
 * Without what only the published schema complains of, and GitHub runs: `repository_dispatch` in a list, an input about
 * which nothing is said, keys of an event that it does not have. Source: actions/languageservices,
 * workflow-parser/testdata/reader/on-workflow_dispatch*.yml.
 */
function withoutTolerated(problems, root) {
    if (problems.length === 0)
        return problems;
    const said = new Set(toleratedIn((0,fields/* childNode */.JY)(root, 'on')));
    return problems.filter(({ line, message }) => !said.has(`${line} ${message}`));
}
function toleratedIn(triggers) {
    const said = [];
    const complain = (line, text) => void said.push(`${line} Unexpected value '${text}'`);
    const listed = triggers?.kind === 'sequence' ? triggers.items : triggers === undefined ? [] : [triggers];
    for (const item of listed)
        if (item.kind === 'scalar' && item.text === 'repository_dispatch')
            complain(item.place.line, item.text);
    for (const [event, keys] of Object.entries(EVENT_KEYS))
        for (const { key, keyPlace } of (0,fields/* nodeEntries */.pB)((0,fields/* childNode */.JY)(triggers, event)))
            if (!keys.includes(key))
                complain(keyPlace.line, key);
    const inputs = (0,fields/* childNode */.JY)((0,fields/* childNode */.JY)(triggers, 'workflow_dispatch'), 'inputs');
    const empty = [
        { keyPlace: inputs?.place, value: inputs },
        ...(0,fields/* nodeEntries */.pB)(inputs).flatMap(({ keyPlace, value }) => [
            { keyPlace, value },
            ...(0,fields/* nodeEntries */.pB)(value).map((entry) => ({ keyPlace: entry.keyPlace, value: entry.value })),
        ]),
    ];
    for (const { keyPlace, value } of empty)
        if (keyPlace !== undefined && value?.kind === 'scalar' && (0,fields/* textScalar */.eD)(value).absent)
            complain(keyPlace.line, '');
    return said;
}

;// CONCATENATED MODULE: ./lib/cli/preflight/schema-problems.js



/** Longest list of mistakes of one file. */
const MAX_PROBLEMS = 20;
/**
 * Loads GitHub's own parser of workflows, which is large. It expands aliases without end: only a file that our own
 * reader has taken may be given to it. Source: actions/languageservices, workflow-parser.
 */
async function loadSchema() {
    const [{ parseWorkflow }, { getWorkflowSchema }, { TemplateContext, TemplateValidationErrors }, { NoOperationTraceWriter }, { FeatureFlags },] = await Promise.all([
        Promise.all(/* import() */[__webpack_require__.e(4392), __webpack_require__.e(8330)]).then(__webpack_require__.bind(__webpack_require__, 28330)),
        __webpack_require__.e(/* import() */ 4392).then(__webpack_require__.bind(__webpack_require__, 84392)),
        __webpack_require__.e(/* import() */ 5071).then(__webpack_require__.bind(__webpack_require__, 15071)),
        __webpack_require__.e(/* import() */ 8782).then(__webpack_require__.bind(__webpack_require__, 8782)),
        __webpack_require__.e(/* import() */ 5478).then(__webpack_require__.bind(__webpack_require__, 15478)),
    ]);
    return (text, file) => {
        const context = new TemplateContext(new TemplateValidationErrors(MAX_PROBLEMS), getWorkflowSchema(), new NoOperationTraceWriter());
        // what GitHub runs already and the parser takes for a trial
        context.state['featureFlags'] = new FeatureFlags({ all: true });
        const { source, moved } = (0,lenient_parse/* parseLeniently */.o)(text, tree/* MAX_TREE_LEVELS */.gV);
        try {
            parseWorkflow({ name: file, content: source }, context);
        }
        catch (error) {
            return [unreadableSchema(file, error)];
        }
        const problems = context.errors.getErrors().map(({ rawMessage, range }) => {
            const line = range?.start.line ?? 1;
            return {
                file,
                line,
                column: Math.max((range?.start.column ?? 1) - (moved.get(line - 1) ?? 0), 1),
                message: rawMessage,
            };
        });
        return withoutTolerated(problems, (0,tree/* readTree */.Zc)(text, file));
    };
}
function unreadableSchema(file, error) {
    const message = error instanceof Error ? error.message : String(error);
    return { file, line: 1, column: 1, message: `GitHub's parser cannot read it: ${message}` };
}

// EXTERNAL MODULE: ./lib/policy/fold.js
var fold = __webpack_require__(41947);
;// CONCATENATED MODULE: ./lib/cli/preflight/seen-calls.js

/** A job that calls a workflow by the name of its repository, as it is listed among what cannot be seen. */
const NAMED_CALL = /^uses: ([^/\s]+\/[^/\s]+)\/([^@\s]+)@/;
/**
 * What cannot be seen of a workflow, without its calls of workflows of the same repository (`own`) that were examined
 * from the files at hand: their steps are listed there.
 */
function withoutSeenCalls({ file, survey }, examined, own) {
    const isSeen = (text) => {
        const [, repository = '', path] = NAMED_CALL.exec(text) ?? [];
        return ((0,fold/* foldCase */.SP)(repository) === (0,fold/* foldCase */.SP)(own) &&
            examined.some((other) => other.file.root === file.root && other.file.path === path));
    };
    return { ...survey, opaque: survey.opaque.filter(({ text }) => !isSeen(text)) };
}

// EXTERNAL MODULE: ./lib/cli/preflight/unstarted-run.js
var unstarted_run = __webpack_require__(61858);
;// CONCATENATED MODULE: ./lib/cli/preflight/preflight.js



















/** A repository that is not named: what steps do in their own one is told by having no other name. */
const UNNAMED = 'unnamed/repository';
/** What is said where the workflow of a run has no gate at all. */
const NO_GATE = {
    message: 'the workflow of the run has no gate',
    hint: 'make the gate the first step of its job',
};
/** Files between two looks at the progress. */
const PROGRESS_FILES = 16;
/**
 * Reads workflows, finds what their steps touch, and judges it as far as there is something to judge by.
 * @throws InputError when a file that was named cannot be used
 */
async function preflight(workflows, inputs, validate, terminal, progress) {
    const since = terminal.now();
    const files = accessFiles(inputs, terminal.cwd);
    const circumstances = circumstancesOf(inputs, files, terminal);
    const needsSchema = validate || workflows.some(({ named }) => named);
    const started = examineAll(workflows, circumstances, needsSchema ? await loadSchema() : undefined, validate, progress);
    const read = started.flatMap(({ workflow }) => workflow ?? []);
    checkAssumed(inputs.assumed, inputs.job, read);
    const gates = lookForGates(started, inputs, files, terminal);
    const examined = [...started, ...examineBehind(gates, started, circumstances)];
    const judgement = judgeWithGates(examined, inputs, files, gates, terminal);
    const judged = judgedOf(examined, inputs, files, gates);
    const reports = examined.map((one) => {
        const survey = withoutSeenCalls(one, examined, circumstances.facts.run.repository);
        return { ...toReport({ ...one, survey }, judgement, judged.has(one)), gate: gateFindings(gates, one) };
    });
    return {
        by: judgedBy(inputs),
        mode: judgement.mode,
        ...(inputs.role === undefined ? {} : { role: inputs.role }),
        ...(judgement.result === undefined ? {} : { result: judgement.result }),
        workflows: reports,
        ...(inputs.explain === undefined ? {} : { explained: explainLine(inputs.explain, examined) }),
        totals: totalsOf(reports, terminal.now() - since),
    };
}
function judgedBy({ check, role }) {
    if (check !== undefined)
        return 'run';
    return role === undefined ? 'nothing' : 'role';
}
/** The workflows behind gates that those which were read lead to. */
function examineBehind(gates, started, circumstances) {
    return workflowsBehind(gates, started, circumstances).map((one) => ({
        ...examineWorkflow(one.file, one.circumstances, undefined),
        isBehind: true,
    }));
}
/** The access folder's files; none when nothing is judged and no folder was named. */
function accessFiles({ check, role, access }, cwd) {
    if (check === undefined && role === undefined && access === undefined)
        return undefined;
    const folder = (0,check_access/* accessFolder */.nW)(cwd, access ?? options/* USUAL_ACCESS */.S);
    if (check !== undefined)
        return (0,decide_offline/* readOfflineAccess */.i)(folder, check);
    const policy = (0,check_access/* readPolicyFile */.BK)(folder);
    usablePolicy(policy, access ?? options/* USUAL_ACCESS */.S);
    return { policy, grants: [] };
}
function circumstancesOf({ check, home, role, event, assumed, untold, job, gate, explain }, files, { env }) {
    const run = check?.run ?? (0,unstarted_run/* unstartedRun */.u)(home ?? UNNAMED);
    const policy = files?.policy?.ok === true ? files.policy.value : undefined;
    const serverUrl = env['GITHUB_SERVER_URL'] ?? 'https://github.com';
    const facts = {
        run,
        serverUrl,
        ...(serverUrl === 'https://github.com' ? { apiUrl: 'https://api.github.com' } : {}),
        ...(event === undefined ? {} : { event }),
        ...assumed,
        untold,
        ...(job === undefined ? {} : { job }),
    };
    const given = Object.entries({ role, grant: check?.grant }).filter((entry) => entry[1] !== undefined);
    return {
        started: check !== undefined,
        ...(explain === undefined ? {} : { explain }),
        ...(job === undefined ? {} : { job }),
        gate: { ...(gate === undefined ? {} : { repository: gate }), inputs: Object.fromEntries(given) },
        facts,
        actions: policy?.actions ?? new Map(),
        ...(policy === undefined ? {} : { policy }),
    };
}
function examineAll(workflows, circumstances, schema, validate, progress) {
    const examined = [];
    for (const file of workflows) {
        examined.push(examineWorkflow(file, circumstances, validate || file.named ? schema : undefined));
        if (examined.length % PROGRESS_FILES === 0)
            progress.show(examined.length);
    }
    progress.end();
    return examined;
}
/**
 * Judges as the gate in the workflow would, with what it is given there.
 *
 * INVARIANT: where that gate could not run as it is written, nothing is allowed.
 */
function judgeWithGates(examined, asked, files, gates, terminal) {
    const run = asked.check?.run;
    if (run === undefined)
        return judgeAll(examined, asked, files, [], terminal);
    const { uses, stops, isMissing, mayIdentify } = gatesOfRun(gates, run, asked.job);
    const { inputs, notes } = takeGateInputs(asked, uses);
    const judgement = judgeAll(examined, inputs, files, notes, terminal);
    const stop = isMissing ? NO_GATE : stops[0];
    if (judgement.result === undefined || stop === undefined)
        return judgement;
    return {
        ...judgement,
        result: stoppedResult(judgement.result, { message: stop.message, hint: stop.hint, isIdentity: !mayIdentify }),
    };
}
/** A role alone is for the workflows that it lists; by a run, or by nothing, all are looked at. */
function judgedOf(examined, { check, role }, files, gates) {
    const found = role === undefined || files?.policy?.ok !== true ? undefined : files.policy.value.roles.get(role);
    return check !== undefined || role === undefined || found === undefined
        ? new Set(examined)
        : judgedByRole(examined, [role, found], gates);
}
function judgeAll(examined, inputs, files, notes, terminal) {
    const { check, role, mode } = inputs;
    if (files !== undefined && check !== undefined) {
        const workflows = examined.filter(({ isBehind }) => isBehind !== true).map(({ file }) => file.path);
        return judgeByRun(examined.map(({ survey }) => survey), { check, files, mode, defaultBranch: eventDefaultBranch(inputs.event), workflows, notes }, terminal);
    }
    if (files !== undefined && role !== undefined) {
        const run = (0,unstarted_run/* unstartedRun */.u)(inputs.home ?? UNNAMED);
        return judgeByRole(usablePolicy(files.policy, inputs.access ?? options/* USUAL_ACCESS */.S), role, run, inputs.home ?? run.repository, mode);
    }
    return { mode, findings: () => [] };
}
function toReport({ file, survey, problems, unreadable }, { mode, findings }, isJudged) {
    return {
        file: shownPath(file, file.path),
        path: file.path,
        root: file.shownRoot,
        ...(0,step_report/* toStepReport */.Y)(survey, isJudged ? findings(survey) : [], mode),
        isJudged,
        touches: touchEntries(survey),
        undecided: undecidedEntries(survey),
        problems,
        named: file.named,
        unreadable,
    };
}
/**
 * Payloads name the default branch of their repository. Source: GitHub's webhook payloads, `repository.default_branch`.
 */
function eventDefaultBranch(event) {
    const repository = propertyOf(event, 'repository');
    const branch = propertyOf(repository, 'default_branch');
    return typeof branch === 'string' && branch !== '' ? branch : undefined;
}
function propertyOf(value, name) {
    return typeof value === 'object' && value !== null ? Object.getOwnPropertyDescriptor(value, name)?.value : undefined;
}

;// CONCATENATED MODULE: ./lib/cli/preflight/command.js










const preflightCommand = {
    name: 'preflight',
    operands: '<workflow|folder>...',
    about: [
        'Reads the steps of workflows and finds what they touch: branches, tags, environments, repositories. With ' +
            '--run or --actor it decides by the rules of the gate, with the',
        'steps among the checks; with --role it tries out a role; with neither it lists what is touched.',
        'With --role, a folder is judged as far as the role lists its workflows, or those call them; the others are named.',
        'What a run would know can be given: inputs, variables, a leg of the matrix, what jobs have left.',
        'Exit code 0: allowed, in scope or listed, 1: refused or out of scope, 2: bad input, or a workflow that ' +
            'GitHub would not run.',
    ].join('\n'),
    options: PREFLIGHT_OPTIONS,
    examples: [
        'grantgate preflight .github/workflows/flags.yml --run run.json --assume-approved',
        'grantgate preflight .github/workflows/flags.yml --role flag-release --policy-repository acme/shop',
        'grantgate preflight .github/workflows/flags.yml --actor mona --branch release/2026-11 --environment staging ' +
            '--policy-repository acme/shop --assume-approved',
        'grantgate preflight .github/workflows/flags.yml --inputs branch=release/2026-11 --job deploy --matrix node=20 ' +
            '--needs plan.outputs.tag=v7 --vars REGION=eu-west-1',
        'grantgate preflight .github/workflows/flags.yml --explain 27',
        'grantgate preflight . --json',
        'grantgate preflight . --role flag-release --sarif > preflight.sarif',
    ],
    run: async (given, terminal) => {
        const inputs = readOptions(given, terminal);
        const workflows = findWorkflows(terminal.cwd, given.operands, given.text('root'));
        const report = await preflight(workflows, inputs, given.has('validate'), terminal, (0,progress/* startProgress */.o)(terminal, given.has('progress')));
        terminal.stdout.write(formatPreflight(report, inputs.format, terminal));
        return exitCode(report);
    },
};
function formatPreflight(report, as, { stdout, env }) {
    if (as === 'json')
        return preflightJson(report);
    if (as === 'sarif')
        return formatSarif(report);
    return as === 'github' ? formatAnnotations(report) : formatPeople(report, (0,style/* styleFor */.j)(stdout, env));
}


/***/ }),

/***/ 49598:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ sarifDocument)
/* harmony export */ });
/** Source: GitHub, "SARIF support for code scanning": more results than this are refused. */
const MAX_SARIF_RESULTS = 25_000;
/**
 * A SARIF document as code scanning takes it. Sources: OASIS, "Static Analysis Results Interchange Format (SARIF)
 * Version 2.1.0"; GitHub, "SARIF support for code scanning".
 */
function sarifDocument({ version, category, rules, results, notices, digest }) {
    const run = {
        tool: {
            driver: {
                name: 'grantgate',
                semanticVersion: version,
                informationUri: 'https://github.com/grantgate/grantgate',
                rules: rules.map(ruleEntry),
            },
        },
        automationDetails: { id: `grantgate/${category}/` },
        columnKind: 'utf16CodeUnits',
        invocations: [
            {
                executionSuccessful: notices.every(({ level }) => level === 'warning'),
                ...(notices.length === 0
                    ? {}
                    : {
                        toolExecutionNotifications: notices.map(({ level = 'error', text, place }) => ({
                            level,
                            message: { text: plainMessage(text) },
                            locations: [placeEntry(place)],
                        })),
                    }),
            },
        ],
        results: results.slice(0, MAX_SARIF_RESULTS).map(resultEntries(rules, digest)),
    };
    const log = { $schema: 'https://json.schemastore.org/sarif-2.1.0.json', version: '2.1.0', runs: [run] };
    return `${JSON.stringify(log, undefined, 2)}\n`;
}
function ruleEntry({ id, summary, full = summary, page, level, score, tags = [] }) {
    return {
        id,
        // one that says no more than the id is left out: SARIF1001
        ...(id.includes('-')
            ? { name: id.replaceAll(/(?:^|-)([a-z])/g, (_, letter) => letter.toUpperCase()) }
            : {}),
        shortDescription: { text: summary },
        fullDescription: { text: full },
        helpUri: page,
        help: { text: full, markdown: `${full}\n\n[More about \`${id}\`](${page})` },
        defaultConfiguration: { level },
        properties: {
            precision: 'high',
            // GitHub keeps ten of them
            tags: ['security', ...tags].slice(0, 10),
            ...(score === undefined ? {} : { 'security-severity': score.toFixed(1) }),
        },
    };
}
/** Two results that are known by the same text are told apart by their number. */
function resultEntries(rules, digest) {
    const index = new Map(rules.map(({ id }, place) => [id, place]));
    const seen = new Map();
    return ({ rule, level, text, place, known }) => {
        const key = `${rule} ${known}`;
        const count = (seen.get(key) ?? 0) + 1;
        seen.set(key, count);
        return {
            ruleId: rule,
            ruleIndex: index.get(rule),
            level,
            message: { text: plainMessage(text) },
            locations: [placeEntry(place)],
            partialFingerprints: { primaryLocationLineHash: `${digest(key).slice(0, 16)}:${count}` },
        };
    };
}
/** SARIF 2.1.0, 3.11.6: `[words](address)` in a message would be a link, and a name may hold one. */
function plainMessage(text) {
    return text.replaceAll('](', '] (');
}
function placeEntry({ file, line, column }) {
    const uri = file.toWellFormed().split('/').map(encodeURIComponent).join('/');
    const [startLine, startColumn] = [Math.max(line, 1), Math.max(column, 1)];
    return {
        physicalLocation: {
            artifactLocation: { uri },
            region: { startLine, startColumn, endLine: startLine, endColumn: startColumn + 1 },
        },
    };
}


/***/ })

};
