export const id = 9894;
export const ids = [9894];
export const modules = {

/***/ 8697:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  check: () => (/* binding */ check)
});

// EXTERNAL MODULE: ./lib/cli/style.js
var style = __webpack_require__(7279);
// EXTERNAL MODULE: ./lib/cli/check/access.js
var access = __webpack_require__(1787);
// EXTERNAL MODULE: ./lib/policy/holder.js
var holder = __webpack_require__(6850);
// EXTERNAL MODULE: ./lib/policy/principal.js
var principal = __webpack_require__(16);
// EXTERNAL MODULE: ./lib/cli/usage-error.js
var usage_error = __webpack_require__(4934);
// EXTERNAL MODULE: ./lib/cli/check/told-run.js
var told_run = __webpack_require__(8556);
;// CONCATENATED MODULE: ./lib/cli/check/account-number.js




/**
 * A run that was told by a login alone, with the number that the grants of that login give.
 * @throws UsageError when they do not agree on one
 */
function withAccountNumber(inputs, { grants }) {
    const { run } = inputs;
    if (run.actor_id !== told_run/* UNKNOWN_ID */.n4)
        return { inputs, notes: [] };
    const { kind } = (0,holder/* holderOf */.Kd)((0,principal/* actorOf */.dn)(run));
    const own = grants.filter(({ holder }) => holder.kind === kind);
    const numbers = [...new Set(own.flatMap((file) => (file.ok ? (file.grant['principal-id'] ?? []) : [])))];
    if (numbers.length > 1)
        throw new usage_error/* UsageError */.e(`the grants of \`${run.actor}\` have different numbers: ${numbers.join(', ')}`, `give that of the account: \`--actor-id $(gh api users/${run.actor} --jq .id)\``);
    const [number] = numbers;
    if (number === undefined)
        return { inputs, notes: [] };
    const id = String(number);
    return {
        inputs: { ...inputs, run: { ...run, actor_id: id, triggering_actor_id: id } },
        notes: [`the number of \`${run.actor}\` was not given, and is taken to be that of the grant, ${id}`],
    };
}

// EXTERNAL MODULE: ./lib/cli/check/decide-offline.js + 18 modules
var decide_offline = __webpack_require__(6957);
// EXTERNAL MODULE: ./lib/cli/check/inputs.js + 3 modules
var check_inputs = __webpack_require__(673);
// EXTERNAL MODULE: ./lib/cli/check/options.js
var options = __webpack_require__(8067);
// EXTERNAL MODULE: ./lib/cli/check/print.js
var print = __webpack_require__(6646);
;// CONCATENATED MODULE: ./lib/cli/check/command.js








const check = {
    name: 'check',
    about: 'Decides offline, by the rules of the gate, whether a run is allowed: from the files and the evidence that it is ' +
        'given, and from nothing else. Exit code 0: allowed, 1: refused, 2: bad input.',
    options: {
        ...told_run/* TOLD_RUN_OPTIONS */.xn,
        ...options/* DECISION_OPTIONS */.C,
        run: { value: 'run.json', help: 'Claims of the run, with triggering_actor and triggering_actor_id' },
        result: { value: 'result.json', help: 'Result of a run, the output `result`: decides it again, as of now' },
        json: { help: 'Print the result as JSON' },
    },
    examples: [
        'grantgate check --actor mona --workflow flags.yml --branch release/2026-11 --environment staging ' +
            '--policy-repository acme/shop --assume-approved',
        'grantgate check --run run.json --assume-approved',
        'grantgate check --run run.json --evidence evidence.json --role flag-release --at 2026-11-25T12:00:00Z',
    ],
    run: (given, terminal) => {
        const inputs = (0,check_inputs/* readCheckInputs */.Y)(given, terminal);
        const folder = (0,access/* accessFolder */.nW)(terminal.cwd, given.text('access') ?? options/* USUAL_ACCESS */.S);
        const files = (0,decide_offline/* readOfflineAccess */.i)(folder, inputs);
        const { inputs: numbered, notes } = withAccountNumber(inputs, files);
        const unread = (0,access/* unreadFolders */.PC)(folder, inputs.run).map((path) => `the gate does not read \`${path}\`: write the folder in lower case`);
        const { result } = (0,decide_offline/* decideOffline */.u)(files, numbered, terminal, { notes: [...notes, ...unread] });
        terminal.stdout.write(given.has('json')
            ? `${JSON.stringify(result, undefined, 2)}\n`
            : (0,print/* formatCheck */.A)(result, (0,style/* styleFor */.j)(terminal.stdout, terminal.env)));
        return result.decision === 'allow' ? 0 : 1;
    },
};


/***/ }),

/***/ 478:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IJ: () => (/* binding */ branchesOf),
/* harmony export */   Kp: () => (/* binding */ scopeChecks),
/* harmony export */   cO: () => (/* binding */ tagOf),
/* harmony export */   vK: () => (/* binding */ matchesWorkflow)
/* harmony export */ });
/* harmony import */ var _fold_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1947);
/* harmony import */ var _glob_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(237);
/* harmony import */ var _scope_rule_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3457);
/* harmony import */ var _workflow_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4020);




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

/***/ 4020:
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


/***/ })

};
