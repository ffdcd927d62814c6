export const id = 8208;
export const ids = [8208];
export const modules = {

/***/ 28716:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ ROW_STATES),
/* harmony export */   R: () => (/* binding */ rowsOf)
/* harmony export */ });
/** How bad it is. `unknown` is never fine: what could not be read may be anything. */
const ROW_STATES = ['unknown', 'error', 'warning', 'note', 'fine'];
/** Rows about a repository. */
function rowsOf(repository) {
    const found = (state, check, message, remedy = {}) => ({
        check,
        state,
        repository,
        message,
        ...remedy,
    });
    return {
        found,
        fine: (check, message) => ({ check, state: 'fine', repository, message }),
        untold: (check, what, { untold, needs, kind }) => found('unknown', check, `${what} is not known: ${untold}`, {
            advice: kind === 'fault' ? 'try again later' : tokenAdvice(needs, repository),
        }),
    };
}
function tokenAdvice(needs, repository) {
    if (needs === 'members: read')
        return 'use a token that can read the members of the organisation; that of a job cannot';
    const isForJobs = !needs.startsWith('administration');
    return `use a token with \`${needs}\` on ${repository}${isForJobs ? '' : '; that of a job cannot have it'}`;
}


/***/ }),

/***/ 55243:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ usedRoles)
/* harmony export */ });
/* harmony import */ var _github_known_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45148);
/* harmony import */ var _policy_fold_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(41947);
/* harmony import */ var _policy_glob_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(29121);



/** The roles that may be used in the repository where runs are; `undefined` where the policy is not known. */
function usedRoles({ access, home, repository }) {
    const policy = (0,_github_known_js__WEBPACK_IMPORTED_MODULE_0__/* .isKnown */ .q)(access) && access.value.policy?.ok === true ? access.value.policy.value : undefined;
    if (policy === undefined)
        return undefined;
    const { name } = repository.about;
    const isUsed = ({ repositories }) => repositories === undefined ? (0,_policy_fold_js__WEBPACK_IMPORTED_MODULE_2__/* .isSameName */ .yS)(name, home.about.name) : (0,_policy_glob_js__WEBPACK_IMPORTED_MODULE_1__/* .matchesAnyCaseless */ .DR)(repositories, name);
    return new Map([...policy.roles].filter(([, role]) => isUsed(role)));
}


/***/ }),

/***/ 83833:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   PY: () => (/* binding */ usedGate),
/* harmony export */   bg: () => (/* binding */ parseAll),
/* harmony export */   zL: () => (/* binding */ workflowRows)
/* harmony export */ });
/* harmony import */ var _github_known_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45148);
/* harmony import */ var _policy_docs_address_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(44134);
/* harmony import */ var _policy_glob_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(29121);
/* harmony import */ var _report_safe_line_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(91020);
/* harmony import */ var _workflow_file_tree_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(74226);
/* harmony import */ var _workflow_survey_called_workflow_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(11729);
/* harmony import */ var _gate_check_gates_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(86281);
/* harmony import */ var _gate_find_gates_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(23912);
/* harmony import */ var _gate_lint_workflows_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(87182);
/* harmony import */ var _lint_rules_gate_permissions_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(91182);
/* harmony import */ var _row_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(28716);
/* harmony import */ var _used_roles_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(55243);












/** Rows about the workflows at the head of the default branch of the repository where runs are. */
function workflowRows(facts) {
    const { files, about } = facts.repository;
    const rows = (0,_row_js__WEBPACK_IMPORTED_MODULE_9__/* .rowsOf */ .R)(about.name);
    if (!(0,_github_known_js__WEBPACK_IMPORTED_MODULE_0__/* .isKnown */ .q)(files))
        return [rows.untold('workflow', 'which workflows there are', files)];
    const { workflows, problems } = parseAll(files.value.workflows);
    const survey = (0,_gate_find_gates_js__WEBPACK_IMPORTED_MODULE_5__/* .findGates */ .u)(workflows, facts.gate);
    const findings = lintedGates(survey, facts);
    const unreadable = problems.map(({ path, why }) => rows.found('unknown', 'workflow', `${(0,_report_safe_line_js__WEBPACK_IMPORTED_MODULE_10__/* .quote */ .h)(path)} cannot be read, so nothing is known of a gate in it: ${why}`));
    const missing = missingRows(facts, rows, [...workflows.keys(), ...problems.map(({ path }) => path)]);
    const permissions = findings.filter(({ rule }) => rule === _lint_rules_gate_permissions_js__WEBPACK_IMPORTED_MODULE_7__/* .gatePermissions */ .c.id);
    const others = findings.filter(({ rule }) => rule !== _lint_rules_gate_permissions_js__WEBPACK_IMPORTED_MODULE_7__/* .gatePermissions */ .c.id);
    const gates = survey.uses.length;
    const found = [...unreadable, ...missing, ...others.map((one) => findingRow(one, rows))];
    return [
        ...(gates === 0 ? [noGateRow(rows, workflows.size, problems.length > 0)] : []),
        ...found,
        ...(found.length === 0 && gates > 0
            ? [rows.fine('workflow', 'the workflows of the roles are on the default branch, and nothing is wrong in them')]
            : []),
        ...permissions.map((one) => findingRow(one, rows)),
        ...(permissions.length === 0 && gates > 0
            ? [rows.fine('gate-permissions', 'the job of every gate that was seen has the four permissions')]
            : []),
    ];
}
/** Parses workflows as they were fetched. */
function parseAll(files) {
    const workflows = new Map();
    const problems = [];
    for (const { path, text } of files) {
        const parsed = text === undefined ? undefined : (0,_workflow_survey_called_workflow_js__WEBPACK_IMPORTED_MODULE_3__/* .parseWorkflow */ .hM)(text, path);
        if (parsed === undefined)
            problems.push({ path, why: 'it is not a file of text' });
        else if (parsed instanceof _workflow_file_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .TreeError */ .jh)
            problems.push({ path, why: parsed.message });
        else
            workflows.set(path, parsed);
    }
    return { workflows, problems };
}
/** The repository of the gate that workflows use, where one does. */
function usedGate({ repository: { files }, gate }) {
    if (!(0,_github_known_js__WEBPACK_IMPORTED_MODULE_0__/* .isKnown */ .q)(files))
        return undefined;
    const [use] = (0,_gate_find_gates_js__WEBPACK_IMPORTED_MODULE_5__/* .findGates */ .u)(parseAll(files.value.workflows).workflows, gate).uses;
    return /^[^/@]+\/[^/@]+/.exec(use?.step.uses?.text.trim() ?? '')?.[0];
}
/** What the rules of the linter say. */
function lintedGates(survey, facts) {
    const { access, home, repository, root, gate } = facts;
    const known = (0,_github_known_js__WEBPACK_IMPORTED_MODULE_0__/* .isKnown */ .q)(access) ? access.value : undefined;
    return (0,_gate_check_gates_js__WEBPACK_IMPORTED_MODULE_4__/* .checkGates */ .P)(survey, {
        ...(known?.policy?.ok === true ? { policy: known.policy.value } : {}),
        repository: repository.about.name,
        home: home.about.name,
        policyPath: root,
        hasGrant: (id) => (known === undefined ? undefined : known.grants.some((grant) => grant.id === id) || undefined),
        gate: gate ?? _gate_lint_workflows_js__WEBPACK_IMPORTED_MODULE_6__/* .USUAL_GATE */ .L,
        onDefaultBranch: () => undefined, // all of them come from there
    });
}
function findingRow({ rule, severity, file, line, message, hint }, rows) {
    const check = rule === _lint_rules_gate_permissions_js__WEBPACK_IMPORTED_MODULE_7__/* .gatePermissions */ .c.id ? 'gate-permissions' : 'workflow';
    return rows.found(severity, check, `${file}:${line}: ${message} [${rule}]`, hint === undefined ? {} : { advice: hint });
}
function noGateRow(rows, count, isPartial) {
    return isPartial
        ? rows.found('unknown', 'workflow', 'no gate was seen, but some workflows cannot be read')
        : rows.found('error', 'workflow', count === 0
            ? 'the default branch has no workflow, so “Run workflow” is not shown'
            : 'no workflow of the default branch has a gate, so that nothing is asked of anybody', { advice: 'put the gate first into the job', link: `${_policy_docs_address_js__WEBPACK_IMPORTED_MODULE_11__/* .DOCS */ .i}/quickstart.md#2-the-two-workflows` });
}
/** Workflows that roles name, and that are not there. */
function missingRows(facts, rows, present) {
    const { about } = facts.repository;
    const named = [...((0,_used_roles_js__WEBPACK_IMPORTED_MODULE_8__/* .usedRoles */ .B)(facts) ?? [])].flatMap(([role, { workflows }]) => workflows
        .filter((pattern) => (0,_policy_glob_js__WEBPACK_IMPORTED_MODULE_1__/* .isPlainName */ .sh)(pattern))
        .map((pattern) => ({ role, path: ownPath(pattern, about.name) })));
    return named
        .filter(({ path }) => path !== undefined && !present.includes(path))
        .map(({ role, path = '' }) => rows.found('warning', 'workflow', `the role ${(0,_report_safe_line_js__WEBPACK_IMPORTED_MODULE_10__/* .quote */ .h)(role)} lists ${(0,_report_safe_line_js__WEBPACK_IMPORTED_MODULE_10__/* .quote */ .h)(path)}, which the default branch ${(0,_report_safe_line_js__WEBPACK_IMPORTED_MODULE_10__/* .quote */ .h)(about.defaultBranch)} ` +
        'does not have: “Run workflow” does not show it', { advice: 'merge it there, or correct the role' }));
}
/** The path of a workflow of this repository; `undefined` of another. */
function ownPath(pattern, repository) {
    if (pattern.startsWith('.github/'))
        return pattern;
    const prefix = `${repository.toLowerCase()}/`;
    return pattern.toLowerCase().startsWith(prefix) ? pattern.slice(prefix.length) : undefined;
}


/***/ }),

/***/ 52241:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LO: () => (/* binding */ fetchIsProtected),
/* harmony export */   Uh: () => (/* binding */ fetchRulesets),
/* harmony export */   Wz: () => (/* binding */ fetchBranchRules),
/* harmony export */   cs: () => (/* binding */ fetchClassicProtection)
/* harmony export */ });
/* harmony import */ var _fact_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(32774);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(87781);
/* harmony import */ var _rest_list_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(77574);



/**
 * The active rules on a branch, of the repository and of its organisation. Source: REST, "Get rules for a branch".
 * @throws FactError
 */
async function fetchBranchRules(api, repository, branch) {
    const path = `/repos/${repository}/rules/branches/${encodeURIComponent(branch)}`;
    return (await (0,_rest_list_js__WEBPACK_IMPORTED_MODULE_2__/* .fetchList */ .Z)(api, path, 'metadata: read')).map((rule) => ({
        type: rule.text('type'),
        ruleset: rule.number('ruleset_id'),
        ...(rule.text('type') === 'pull_request' ? { review: readReviewRule(rule.object('parameters')) } : {}),
    }));
}
/** The same two names in a rule and in classic protection. */
function readReviewRule(found) {
    return {
        approvals: found.number('required_approving_review_count'),
        codeOwners: found.flag('require_code_owner_review'),
        dismissesStale: found.flag('dismiss_stale_reviews_on_push'),
    };
}
/**
 * Every ruleset for branches and tags, those of the organisation included. Source: REST, "Get all repository
 * rulesets". @throws FactError
 */
async function fetchRulesets(api, repository) {
    const path = `/repos/${repository}/rulesets`;
    const listed = await (0,_rest_list_js__WEBPACK_IMPORTED_MODULE_2__/* .fetchList */ .Z)(api, path, 'metadata: read');
    // a list need not say what each is for
    const wanted = listed.filter((one) => !['push', 'repository'].includes(one.optionalText('target') ?? ''));
    const ids = wanted.map((one) => one.number('id'));
    return await Promise.all(ids.map(async (id) => readRulesetDetails(new _json_js__WEBPACK_IMPORTED_MODULE_1__/* .Fields */ .C(await api.get(`${path}/${id}`, 'metadata: read'), ''))));
}
function readRulesetDetails(found) {
    const names = found.optional('conditions')?.optional('ref_name');
    return {
        id: found.number('id'),
        name: found.text('name'),
        target: found.text('target'),
        enforcement: found.text('enforcement'),
        include: names?.texts('include') ?? [],
        exclude: names?.texts('exclude') ?? [],
        rules: found.has('rules') ? found.list('rules').map((rule) => rule.text('type')) : [],
        bypassers: found.has('bypass_actors') ? found.list('bypass_actors').map(readBypasser) : undefined,
    };
}
function readBypasser(actor) {
    return {
        type: actor.text('actor_type'),
        id: actor.has('actor_id') ? actor.number('actor_id') : undefined,
        mode: actor.optionalText('bypass_mode') ?? 'always',
    };
}
/** What GitHub says of a branch without classic protection, to whoever may read it. */
const UNPROTECTED = /branch not protected/i;
/**
 * Classic protection of a branch; `undefined` where it has none. Source: REST, "Get branch protection".
 * @throws FactError
 */
async function fetchClassicProtection(api, repository, branch) {
    const path = `/repos/${repository}/branches/${encodeURIComponent(branch)}/protection`;
    try {
        return readProtection(new _json_js__WEBPACK_IMPORTED_MODULE_1__/* .Fields */ .C(await api.get(path, 'administration: read'), ''));
    }
    catch (error) {
        if (error instanceof _fact_error_js__WEBPACK_IMPORTED_MODULE_0__/* .FactError */ .n && error.status === 404 && UNPROTECTED.test(error.said ?? ''))
            return undefined;
        throw error;
    }
}
function readProtection(found) {
    const review = found.optional('required_pull_request_reviews');
    const isEnabled = (name) => found.optional(name)?.flag('enabled') ?? false;
    return {
        review: review === undefined
            ? undefined
            : {
                approvals: review.has('required_approving_review_count')
                    ? review.number('required_approving_review_count')
                    : 0,
                codeOwners: review.flag('require_code_owner_reviews'),
                dismissesStale: review.flag('dismiss_stale_reviews'),
            },
        forcePushes: isEnabled('allow_force_pushes'),
        deletions: isEnabled('allow_deletions'),
        bindsAdmins: isEnabled('enforce_admins'),
        exempt: exemptFrom(review?.optional('bypass_pull_request_allowances')),
    };
}
function exemptFrom(allowances) {
    const names = (list, field) => allowances?.has(list) === true ? allowances.list(list).map((one) => one.text(field)) : [];
    return [...names('users', 'login'), ...names('teams', 'slug'), ...names('apps', 'slug')];
}
/** Whether a branch is protected in any way. Source: REST, "Get a branch". @throws FactError */
async function fetchIsProtected(api, repository, branch) {
    const path = `/repos/${repository}/branches/${encodeURIComponent(branch)}`;
    return new _json_js__WEBPACK_IMPORTED_MODULE_1__/* .Fields */ .C(await api.get(path, 'contents: read'), '').flag('protected');
}


/***/ }),

/***/ 41127:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ fetchOwnerMistakes),
/* harmony export */   p: () => (/* binding */ fetchDefaultFiles)
/* harmony export */ });
/* harmony import */ var _fact_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(32774);
/* harmony import */ var _file_id_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64043);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(87781);



const WORKFLOWS = '.github/workflows';
/** Source: GitHub's reference, "About code owners". */
const OWNER_PATHS = ['.github/CODEOWNERS', 'CODEOWNERS', 'docs/CODEOWNERS'];
const FILE_PARTS = 'mode type object { ... on Blob { isTruncated text } }';
const FOLDER_PARTS = `mode type object { ... on Tree { entries { name ${FILE_PARTS} } } }`;
const nested = (inner) => `mode type object { ... on Tree { entries { name ${inner} } } }`;
const GRANT_PARTS = nested(nested(FOLDER_PARTS));
const FILES_QUERY = `query DefaultFiles($owner: String!, $name: String!, $policy: String!, $people: String!,
  $grants: String!, $reviews: String!, $accepted: String!,
  ${OWNER_PATHS.map((_, index) => `$o${index}: String!`).join(', ')}) {
  repository(owner: $owner, name: $name) { defaultBranchRef { name target { oid ... on Commit {
    workflows: file(path: "${WORKFLOWS}") { ${FOLDER_PARTS} }
    policy: file(path: $policy) { ${FILE_PARTS} }
    people: file(path: $people) { ${FILE_PARTS} }
    accepted: file(path: $accepted) { ${FILE_PARTS} }
    grants: file(path: $grants) { ${GRANT_PARTS} }
    reviews: file(path: $reviews) { type object { ... on Tree { entries { name type } } } }
    ${OWNER_PATHS.map((_, index) => `o${index}: file(path: $o${index}) { ${FILE_PARTS} }`).join('\n    ')}
  } } } }
}`;
/**
 * Reads workflows, code owners, policy and every grant in one request. `root` is the folder of the policy.
 * @throws FactError when the token is not shown them
 */
async function fetchDefaultFiles(api, repository, root) {
    const [owner = '', name = ''] = repository.split('/');
    const { data } = await api.query(FILES_QUERY, {
        owner,
        name,
        policy: `${root}/policy.yml`,
        people: `${root}/people.yml`,
        accepted: `${root}/review.yml`,
        grants: `${root}/grants`,
        reviews: `${root}/break-glass`,
        ...Object.fromEntries(OWNER_PATHS.map((path, index) => [`o${index}`, path])),
    });
    const found = new _json_js__WEBPACK_IMPORTED_MODULE_2__/* .Fields */ .C(data, '').maybe('repository');
    if (found === undefined)
        throw new _fact_error_js__WEBPACK_IMPORTED_MODULE_0__/* .FactError */ .n(`\`${repository}\` is not shown to this token`);
    const branch = found.maybe('defaultBranchRef');
    const target = branch?.object('target');
    if (branch === undefined || target === undefined)
        return {
            head: undefined,
            workflows: [],
            codeOwners: undefined,
            policy: undefined,
            people: undefined,
            accepted: undefined,
            grants: [],
            reviews: [],
        };
    return {
        head: { branch: branch.text('name'), commit: target.text('oid') },
        workflows: filesIn(target.maybe('workflows'), WORKFLOWS, 1).filter(({ path }) => /\.ya?ml$/.test(path)),
        codeOwners: OWNER_PATHS.map((path, index) => fileAt(target.maybe(`o${index}`), path)).find((file) => file !== undefined),
        policy: fileAt(target.maybe('policy'), `${root}/policy.yml`),
        people: fileAt(target.maybe('people'), `${root}/people.yml`),
        accepted: fileAt(target.maybe('accepted'), `${root}/review.yml`),
        grants: filesIn(target.maybe('grants'), '', 3),
        reviews: reviewsIn(target.maybe('reviews')),
    };
}
/** The files of a folder, `depth` folders down. */
function filesIn(folder, path, depth) {
    const object = folder?.text('type') === 'tree' ? folder.optional('object') : undefined;
    const entries = object?.has('entries') === true ? object.list('entries') : [];
    return entries.flatMap((entry) => {
        const below = path === '' ? entry.text('name') : `${path}/${entry.text('name')}`;
        if (depth > 1)
            return filesIn(entry, below, depth - 1);
        return entry.text('type') === 'tree' ? [] : (fileAt(entry, below) ?? []);
    });
}
/** The issues after which the files are named. */
function reviewsIn(folder) {
    const object = folder?.text('type') === 'tree' ? folder.optional('object') : undefined;
    return (object?.list('entries') ?? []).flatMap((entry) => {
        const number = /^([1-9]\d{0,9})\.yml$/.exec(entry.text('name'))?.[1];
        return number === undefined || entry.text('type') !== 'blob' ? [] : [Number(number)];
    });
}
function fileAt(entry, path) {
    if (entry === undefined)
        return undefined;
    const blob = (0,_file_id_js__WEBPACK_IMPORTED_MODULE_1__/* .isRegular */ .$W)(entry) ? entry.optional('object') : undefined;
    const isText = blob?.has('text') === true && !blob.flag('isTruncated');
    return { path, text: isText ? blob.text('text') : undefined };
}
/** What GitHub does not take of CODEOWNERS. Source: REST, "List CODEOWNERS errors". @throws FactError */
async function fetchOwnerMistakes(api, repository) {
    const answer = await api.get(`/repos/${repository}/codeowners/errors`, 'contents: read');
    return new _json_js__WEBPACK_IMPORTED_MODULE_2__/* .Fields */ .C(answer, '').list('errors').map((one) => ({
        line: one.number('line'),
        kind: one.text('kind'),
        path: one.text('path'),
    }));
}


/***/ }),

/***/ 45148:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ knownFrom),
/* harmony export */   q: () => (/* binding */ isKnown)
/* harmony export */ });
/* harmony import */ var _fact_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(32774);

/** What GitHub says where a plan lacks what was asked for: “Upgrade to GitHub Pro or make this repository public …”. */
const BEYOND_PLAN = /\bupgrade to\b/i;
/** Asks for something, and keeps why it is not known where the answer is a refusal or not understood. */
async function knownFrom(needs, ask) {
    try {
        return { value: await ask() };
    }
    catch (error) {
        if (!(error instanceof _fact_error_js__WEBPACK_IMPORTED_MODULE_0__/* .FactError */ .n))
            throw error;
        const isRefused = error.said !== undefined && error.kind !== 'passing';
        const isOfPlan = error.status === 403 && BEYOND_PLAN.test(error.said ?? '');
        return { untold: error.message, needs, kind: isOfPlan ? 'plan' : isRefused ? 'rights' : 'fault' };
    }
}
/** Whether something is known. */
function isKnown(known) {
    return 'value' in known;
}


/***/ }),

/***/ 49164:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ ghCall)
/* harmony export */ });
/* harmony import */ var _shell_word_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22561);

/** A line of a shell that calls GitHub's API with the GitHub CLI; `body` is what is sent. */
function ghCall(method, path, body) {
    const call = `gh api --method ${method} ${(0,_shell_word_js__WEBPACK_IMPORTED_MODULE_0__/* .shellWord */ .r)(path)}`;
    // on one line, so that it can be pasted as it is shown
    return body === undefined ? call : `echo ${(0,_shell_word_js__WEBPACK_IMPORTED_MODULE_0__/* .shellWord */ .r)(JSON.stringify(body))} | ${call} --input -`;
}


/***/ }),

/***/ 22561:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ shellWord)
/* harmony export */ });
/** One word for a POSIX shell, in quotes where it needs them. */
function shellWord(text) {
    return /^[\w./%-]+$/.test(text) ? text : `'${text.replaceAll("'", String.raw `'\''`)}'`;
}


/***/ }),

/***/ 81600:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ ownersOf),
/* harmony export */   d: () => (/* binding */ parseCodeOwners)
/* harmony export */ });
/* harmony import */ var _policy_glob_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29121);

/** The lines of a CODEOWNERS file that GitHub reads. Source: GitHub's reference, "About code owners". */
function parseCodeOwners(text) {
    return text.split(/\r?\n/).flatMap((line) => {
        const [pattern, ...owners] = line
            .replace(/(^|\s)#.*$/, '')
            .trim()
            .split(/\s+/);
        // a line with what GitHub does not read counts as none
        return pattern === undefined || pattern === '' || /[![\\]/.test(pattern) ? [] : [{ pattern, owners }];
    });
}
/** Who owns a path: the last line that matches says it, even where it names nobody. */
function ownersOf(lines, path) {
    return lines.findLast(({ pattern }) => isAbout(pattern, path))?.owners ?? [];
}
function isAbout(written, path) {
    const pattern = written.replace(/\/$/, '');
    // with a slash in it that is not at its end, a pattern begins at the root
    const rooted = pattern.includes('/') ? pattern.replace(/^\//, '') : `**/${pattern}`;
    const isFolder = written.endsWith('/');
    if (!isFolder && (0,_policy_glob_js__WEBPACK_IMPORTED_MODULE_0__/* .matchesGlob */ .kt)(rooted, path))
        return true;
    // `docs/*` is about what is in the folder, and not about what is further down
    const isShallow = !isFolder && pattern.includes('/') && /(?:^|\/)\*$/.test(pattern);
    return !isShallow && (0,_policy_glob_js__WEBPACK_IMPORTED_MODULE_0__/* .matchesGlob */ .kt)(`${rooted}/**`, path);
}


/***/ })

};
