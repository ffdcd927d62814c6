export const id = 2662;
export const ids = [2662];
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

/***/ 82312:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cx: () => (/* binding */ withoutCodeowners),
/* harmony export */   Gy: () => (/* binding */ withLines),
/* harmony export */   xn: () => (/* binding */ CODEOWNERS_PATHS),
/* harmony export */   yN: () => (/* binding */ codeownersFile)
/* harmony export */ });
/** Where GitHub looks for the file, the first that is there. Source: GitHub's reference, "About code owners". */
const CODEOWNERS_PATHS = ['.github/CODEOWNERS', 'CODEOWNERS', 'docs/CODEOWNERS'];
/** What only its owners may change: who has access, and the workflows in which the gate stands. */
const OWNED = ['/.github/access/', '/.github/workflows/', '/.github/CODEOWNERS'];
/** Lines for the owners of policy, grants and workflows; nothing where no team and nobody by name approves. */
function codeownersFile(approvers, path) {
    const owners = 'team' in approvers
        ? [`@${approvers.team}`]
        : 'users' in approvers
            ? approvers.users.map(({ login }) => `@${login}`)
            : [];
    if (owners.length === 0)
        return [];
    const lines = OWNED.map((owned) => `${owned === '/.github/CODEOWNERS' ? `/${path}` : owned} ${owners.join(' ')}`);
    return [{ path, text: `${lines.join('\n')}\n`, adds: true }];
}
/** Why there are no lines of CODEOWNERS, and how to have them; `undefined` where there are. */
function withoutCodeowners(approvers, path) {
    if (!('permission' in approvers))
        return undefined;
    return (`No lines for ${path}: they name people or a team, and \`permission: ${approvers.permission}\` names neither. ` +
        `With a team, write \`${OWNED[0]} @owner/team\` and \`${OWNED[1]} @owner/team\` there.`);
}
/** What is there with the lines that it lacks. The last line that matches wins, so they go to the end. */
function withLines(before, added) {
    const there = new Set(before.split('\n').map((line) => line.trim().replaceAll(/\s+/g, ' ')));
    const missing = added.split('\n').filter((line) => line !== '' && !there.has(line));
    if (missing.length === 0)
        return before;
    const start = before === '' || before.endsWith('\n') ? before : `${before}\n`;
    return `${start}${missing.join('\n')}\n`;
}


/***/ }),

/***/ 56324:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  review: () => (/* binding */ review)
});

// EXTERNAL MODULE: ./lib/review/finding.js
var finding = __webpack_require__(96573);
// EXTERNAL MODULE: ./lib/review/finding-rules.js + 64 modules
var finding_rules = __webpack_require__(61602);
;// CONCATENATED MODULE: ./lib/review/read-sources.js
const OF_SETTINGS = [
    ['code-owners', 'owners'],
    ['rules', 'demands'],
    ['rulesets', 'rulesets'],
    ['environments', 'environments'],
    ['actions', 'actions'],
    ['secrets', 'secrets'],
    ['deploy-keys', 'deployKeys'],
    ['runner-groups', 'runnerGroups'],
];
/** Every source of a review and what became of it, for “About this review”. */
function sourceRows({ policies, records }) {
    return [
        ...policies.flatMap((policy) => [
            sourceRow(policy.name, 'evidence', policy.evidence),
            sourceRow(policy.name, 'tags', policy.tags),
            sourceRow(policy.name, 'accounts', policy.accounts),
            sourceRow(policy.name, 'collaborators', policy.outsiders),
            sourceRow(policy.name, 'apps', policy.apps),
            sourceRow(policy.name, 'access-tokens', policy.accessTokens),
            sourceRow(policy.name, 'runs', policy.runs),
            ...wallRows(policy),
            ...policy.repositories.flatMap(({ name, workflows, settings }) => [
                sourceRow(name, 'workflows', workflows),
                ...OF_SETTINGS.map(([source, part]) => sourceRow(name, source, settings[part])),
            ]),
        ]),
        sourceRow('', 'records', records),
    ];
}
/** One for each file or answer: what it leaves out is part of what was not read. */
function wallRows({ name, walls }) {
    if (walls.state !== 'read')
        return [sourceRow(name, 'walls', walls)];
    return walls.value.sources.map(({ name: file, state, needs, partial }) => ({
        place: file,
        source: 'walls',
        state,
        ...(needs === undefined ? {} : { needs }),
        ...(partial.length === 0 ? {} : { why: partial.join('; ') }),
    }));
}
function sourceRow(place, source, read) {
    const refused = read.state === 'refused' ? { needs: read.needs, why: read.why } : {};
    return { place, source, state: read.state, ...refused };
}

// EXTERNAL MODULE: ./lib/policy/window.js
var policy_window = __webpack_require__(12012);
// EXTERNAL MODULE: ./lib/policy/delegation/checks.js
var checks = __webpack_require__(17892);
// EXTERNAL MODULE: ./lib/policy/scope-rule.js
var scope_rule = __webpack_require__(43457);
// EXTERNAL MODULE: ./lib/policy/grant-stage.js
var grant_stage = __webpack_require__(75711);
// EXTERNAL MODULE: ./lib/review/grant-approval.js
var grant_approval = __webpack_require__(72724);
// EXTERNAL MODULE: ./lib/review/source.js
var source = __webpack_require__(97011);
// EXTERNAL MODULE: ./lib/review/targets.js
var targets = __webpack_require__(5158);
// EXTERNAL MODULE: ./lib/walls/classify.js + 11 modules
var classify = __webpack_require__(87057);
// EXTERNAL MODULE: ./lib/review/wall-checks.js
var wall_checks = __webpack_require__(1118);
;// CONCATENATED MODULE: ./lib/review/wall-class.js


/** Classes in which somebody gets in whom the policy does not mean; what is unknown comes right after them. */
const OPEN_CLASSES = ['github', 'owner', 'repository', 'pushers'];
const WORST_FIRST = [
    ...OPEN_CLASSES,
    'unknown',
    ...classify/* TRUST_CLASSES */.CX.filter((one) => !OPEN_CLASSES.includes(one)),
];
/** How far a cloud itself keeps others from a credential of a role. */
function wallClass({ walls }, role, credential) {
    if (walls.state !== 'read')
        return 'unknown';
    return worstWall((0,wall_checks/* trustsOf */.pp)(walls.value.audit.trusts, { role, credential }).map(({ trustClass }) => trustClass ?? 'unknown'));
}
/** The worst of several; of none nothing is known. INVARIANT: what is unknown is never taken for a wall that holds. */
function worstWall(classes) {
    return WORST_FIRST.find((one) => classes.includes(one)) ?? 'unknown';
}

;// CONCATENATED MODULE: ./lib/review/walled-gains.js


/** What a role gives; nothing where there is no such role. */
function walledGains(policy, name) {
    const role = policy.policy.roles.get(name);
    return (role === undefined ? [] : (0,targets/* gainsOf */.E)(role, policy.policy)).map((gained) => ({
        ...gained,
        wall: wallClass(policy, name, gained.credential),
    }));
}

// EXTERNAL MODULE: ./lib/review/use.js + 1 modules
var use = __webpack_require__(76837);
;// CONCATENATED MODULE: ./lib/review/access-path.js









/** The access path of a grant: its scope and credentials are those that it leaves of its role. */
function accessPathOf(policy, view, review) {
    const { grant, role, stage, from, until, owner } = view;
    const { holder, 'principal-id': id, 'max-uses': most, ticket } = grant;
    const number = id ?? grant['team-id'];
    const usage = (0,use/* usageOf */.Fs)(policy, view, review);
    const reach = reachOf(policy, view);
    const gets = walledGains(policy, grant.role);
    const spent = policy.tags.state === 'read' ? (0,grant_stage/* countUses */.wP)(grant.id, policy.tags.value) : undefined;
    return {
        home: policy.name,
        grant: grant.id,
        who: { kind: holder.kind, name: holder.name, ...(number === undefined ? {} : { id: number }) },
        stage,
        ...refusedAnyway(policy, view),
        role: grant.role,
        reach,
        gets,
        ...(from === undefined ? {} : { from }),
        ...(until === undefined ? {} : { until }),
        windows: (role?.windows ?? []).map(policy_window/* formatWindow */.A4),
        ...throughOf(policy, view),
        ...(most === undefined ? {} : { uses: { most, ...(spent === undefined ? {} : { spent }) } }),
        approval: approvedByOf(policy, view),
        reason: grant.reason,
        ...(ticket === undefined ? {} : { ticket }),
        lastUsed: usage.state === 'read' ? usage.value : { used: 'unknown' },
        ...(gets.length === 0 ? {} : { wall: worstWall(gets.map(({ wall }) => wall)) }),
        ...(owner === undefined ? {} : { owner }),
    };
}
/** INVARIANT: only what the gate refuses without a look at the run. */
function refusedAnyway({ policy }, { grant, role }) {
    if (role === undefined)
        return { closed: 'role-missing' };
    return grant.holder.kind === 'app' && !(0,checks/* mayBotsRun */.b3)(policy, role) ? { closed: 'agents' } : {};
}
/** The tools that may act for whoever holds a grant. An App, or a team of Apps, is nobody whom a tool can name. */
function throughOf({ policy }, { grant }) {
    const { through, holder, role } = grant;
    const carried = (policy.delegation ?? []).flatMap(({ name, roles }) => (roles.includes(role) ? [name] : []));
    const names = through ?? (holder.kind === 'app' ? [] : carried);
    return names.length === 0 ? {} : { through: { names, only: through !== undefined || holder.kind === 'person' } };
}
/** The role's lists where the grant has none of its own: both must match, and the grant's says more. */
function reachOf({ home }, { grant, role }) {
    if (role === undefined)
        return { repositories: [], branches: [], tags: [], environments: [], workflows: [], events: [] };
    return {
        repositories: grant.repositories ?? (0,scope_rule/* roleList */.r9)('repositories', role, home),
        branches: grant.branches ?? role.branches,
        tags: grant.tags ?? role.tags ?? [],
        environments: grant.environments ?? role.environments ?? [],
        workflows: grant.workflows ?? role.workflows,
        events: grant.events ?? role.events ?? ['workflow_dispatch'],
    };
}
function approvedByOf(policy, view) {
    const provenance = (0,grant_approval/* provenanceOfGrant */.z)(policy, view.grant.id);
    if ((0,source/* isUnreadSource */.rk)(provenance))
        return { approved: 'unknown' };
    const known = access_path_valueOf(provenance);
    const approval = (0,grant_approval/* grantApproval */.O)(policy, view, known);
    if (!approval.ok)
        return { approved: approval.reason === 'undecidable' ? 'unknown' : 'no' };
    const { pull, reviews = [] } = known ?? {};
    const times = reviews
        .filter(({ author, state }) => state === 'APPROVED' && approval.by.includes(author))
        .map(({ submitted_at: at }) => at);
    return { approved: 'yes', pull: pull?.number ?? 0, by: approval.by, at: Math.max(0, ...times) };
}
function access_path_valueOf(source) {
    return source.state === 'read' ? source.value : undefined;
}

;// CONCATENATED MODULE: ./lib/review/emergency-paths.js




/** The ways in without a grant: each team or person who may have a role in an emergency. */
function emergencyPaths(policy) {
    return [...policy.policy.roles].flatMap(([name, role]) => {
        const rules = role['break-glass'];
        if (rules === undefined)
            return [];
        return listedOf(rules.who).map((who) => emergencyPath(policy, { name, role, rules, who }));
    });
}
function emergencyPath(policy, { name, role, rules, who }) {
    const gets = walledGains(policy, name);
    const { count: times, per } = rules.each;
    return {
        home: policy.name,
        grant: `break-glass/${name}`,
        who,
        stage: 'active',
        role: name,
        reach: {
            repositories: (0,scope_rule/* roleList */.r9)('repositories', role, policy.home),
            branches: role.branches,
            tags: role.tags ?? [],
            environments: rules.environments ?? role.environments ?? [],
            workflows: role.workflows,
            events: role.events ?? ['workflow_dispatch'],
        },
        gets,
        windows: (role.windows ?? []).map(policy_window/* formatWindow */.A4),
        emergency: { lasts: rules.lasts, times, per },
        approval: { approved: 'afterwards', within: rules.review.within },
        reason: 'an emergency, said in an issue',
        lastUsed: { used: 'unknown' },
        ...(gets.length === 0 ? {} : { wall: worstWall(gets.map(({ wall }) => wall)) }),
        ...(role.owner === undefined ? {} : { owner: role.owner }),
    };
}
function listedOf({ users = [], teams = [] }) {
    return [
        ...users.map((user) => typeof user === 'number' ? { kind: 'user', name: `account ${user}`, id: user } : { kind: 'user', name: user }),
        ...teams.map((team) => typeof team === 'string' ? { kind: 'team', name: team } : { kind: 'team', name: team.team, id: team.id }),
    ];
}

// EXTERNAL MODULE: ./lib/review/grant-view.js
var grant_view = __webpack_require__(31798);
;// CONCATENATED MODULE: ./lib/review/reviewed-paths.js



/**
 * Every access path of a policy: one of each sound grant, and one of each team or person who may have a role in an
 * emergency. INVARIANT: whatever the gate allows, it allows by one of them.
 */
function reviewedPaths(policy, review) {
    return [
        ...(0,grant_view/* grantViews */.hg)(policy, review.now).map((view) => accessPathOf(policy, view, review)),
        ...emergencyPaths(policy),
    ];
}

;// CONCATENATED MODULE: ./lib/review/review.js





/** By what a finding is known again: two of one key are one finding. */
function findingKey({ home, id, about }) {
    return JSON.stringify([home, id, about]);
}
/** Makes the review. Pure: the same facts give the same review, in the same order. */
function makeReview(facts) {
    const outcomes = facts.policies.flatMap((policy) => finding_rules/* FINDING_IDS */.j.flatMap((id) => runRule(id, policy, facts).map((check) => ({ home: policy.name, id, check }))));
    const found = new Map();
    for (const { home, id, check } of outcomes)
        if (check.outcome === 'fail') {
            const finding = toFinding(home, id, check);
            const key = findingKey(finding);
            if (!found.has(key))
                found.set(key, finding);
        }
    const all = [...found.values()].toSorted(byWeight);
    const ignoredBy = liveIgnores(facts);
    const count = (outcome) => outcomes.filter(({ check }) => check.outcome === outcome).length;
    return {
        now: facts.now,
        homes: facts.policies.map(({ name }) => name),
        sources: sourceRows(facts),
        unknown: groupUnknown(outcomes),
        findings: foundOnce(all.filter((finding) => !ignoredBy.has(findingKey(finding)))),
        ignored: foundOnce(all.filter((finding) => ignoredBy.has(findingKey(finding)))).flatMap((finding) => {
            const ignore = ignoredBy.get(findingKey(finding));
            return ignore === undefined ? [] : [{ finding, ignore }];
        }),
        idle: idleIgnores(ignoredBy, outcomes),
        paths: facts.policies.flatMap((policy) => reviewedPaths(policy, facts)),
        voids: facts.policies.flatMap(voidGrants),
        checks: { pass: count('pass'), fail: count('fail'), unknown: count('unknown') },
    };
}
function runRule(id, policy, facts) {
    return finding_rules/* FINDING_RULES */._[id].find(policy, facts);
}
function toFinding(home, id, check) {
    const { about, facts, spot, owner, grants = [], severity = finding_rules/* FINDING_RULES */._[id].severity } = check;
    const common = { severity, home, about, grants };
    // the rule of an id finds facts of that id
    return {
        id,
        facts,
        ...common,
        ...(spot === undefined ? {} : { spot }),
        ...(owner === undefined ? {} : { owner }),
    };
}
function byWeight(one, other) {
    return (finding/* FINDING_SEVERITIES */._o.indexOf(one.severity) - finding/* FINDING_SEVERITIES */._o.indexOf(other.severity) ||
        finding_rules/* FINDING_IDS */.j.indexOf(one.id) - finding_rules/* FINDING_IDS */.j.indexOf(other.id) ||
        compareNames(one.home, other.home) ||
        compareNames(one.about, other.about));
}
function compareNames(one, other) {
    return one < other ? -1 : one > other ? 1 : 0;
}
/** Ignores whose time is not over. INVARIANT: one that has ended hides nothing. */
function liveIgnores({ ignores, now }) {
    return new Map(ignores
        .filter(({ until }) => now < until)
        .map((ignore) => [JSON.stringify([ignore.home, ignore.finding, ignore.about]), ignore]));
}
/** Those of which nothing is found, and nothing left open. */
function idleIgnores(live, outcomes) {
    const open = new Set(outcomes.flatMap(({ home, id, check: { outcome, about } }) => outcome === 'pass' ? [] : [findingKey({ home, id, about })]));
    return [...live].flatMap(([key, ignore]) => (open.has(key) ? [] : [ignore]));
}
/**
 * An identity of a cloud that no role names is looked at with every policy, and what is found about it is one finding
 * of them all. INVARIANT: of those that are accepted and those that are not each keeps one: what one policy accepts is
 * not accepted for another.
 */
function foundOnce(findings) {
    const seen = new Set();
    return findings.filter(({ id, about, facts }) => {
        if (!('named' in facts) || facts.roles.length > 0)
            return true;
        const key = JSON.stringify([id, about]);
        return !seen.has(key) && seen.add(key).size > 0;
    });
}
function groupUnknown(outcomes) {
    const groups = new Map();
    for (const { home, id, check } of outcomes) {
        if (check.outcome !== 'unknown')
            continue;
        const { source, unread, about } = check;
        const key = JSON.stringify([home, source, unread]);
        const group = groups.get(key) ?? { home, source, unread, ids: new Set(), about: new Set() };
        group.ids.add(id);
        group.about.add(about);
        groups.set(key, group);
    }
    return [...groups.values()]
        .map(({ ids, about, ...group }) => ({ ...group, ids: [...ids], about: [...about] }))
        .toSorted((one, other) => compareNames(one.home, other.home) || source/* REVIEW_SOURCES */.WE.indexOf(one.source) - source/* REVIEW_SOURCES */.WE.indexOf(other.source));
}
function voidGrants({ name: home, grants }) {
    return grants.flatMap(({ file }) => (file.ok ? [] : [{ home, grant: file.id, problem: file.problems[0].message }]));
}

// EXTERNAL MODULE: ./lib/cli/check/options.js
var options = __webpack_require__(48067);
// EXTERNAL MODULE: ./lib/cli/github-session.js + 1 modules
var github_session = __webpack_require__(81837);
// EXTERNAL MODULE: ./lib/cli/usage-error.js
var usage_error = __webpack_require__(94934);
// EXTERNAL MODULE: ./lib/report/safe-line.js
var safe_line = __webpack_require__(91020);
// EXTERNAL MODULE: ./lib/policy/shape.js
var shape = __webpack_require__(45999);
;// CONCATENATED MODULE: ./lib/review/baseline.js


/**
 * Reads the findings of an earlier review from its JSON, those that were ignored or could not be told as well;
 * `undefined` where it is none. INVARIANT: a file that is not understood is no empty baseline.
 */
function parseBaseline(value) {
    if (!(0,shape/* isRecord */.u4)(value) || value['schema'] !== 1)
        return undefined;
    const lists = [value['findings'], value['ignored'], value['untold'] ?? []];
    if (!lists.every((list) => Array.isArray(list)))
        return undefined;
    const read = lists.flat().map((entry) => {
        if (!(0,shape/* isRecord */.u4)(entry))
            return undefined;
        const { home, id, about } = entry;
        return typeof home === 'string' && typeof id === 'string' && typeof about === 'string'
            ? { home, id, about }
            : undefined;
    });
    return read.every((one) => one !== undefined) ? read : undefined;
}
/**
 * Compares a review with the findings of an earlier one. INVARIANT: what is unknown now is not gone; a token with fewer
 * rights puts nothing right.
 */
function compareWith(review, before) {
    const keyOf = ({ home, id, about }) => JSON.stringify([home, id, about]);
    const earlier = new Set(before.map(keyOf));
    const all = [...review.findings, ...review.ignored.map(({ finding }) => finding)];
    const ages = new Map(all.map((finding) => {
        const key = findingKey(finding);
        return [key, earlier.has(key) ? 'still' : 'new'];
    }));
    const missing = before.filter((one) => !ages.has(keyOf(one)));
    const unchecked = new Set(review.unknown.flatMap(({ home, ids }) => ids.map((id) => JSON.stringify([home, id]))));
    const isUntold = ({ home, id }) => !review.homes.includes(home) || unchecked.has(JSON.stringify([home, id]));
    return { ages, gone: missing.filter((one) => !isUntold(one)), untold: missing.filter(isUntold) };
}

// EXTERNAL MODULE: ./lib/cli/json-file.js
var json_file = __webpack_require__(71449);
;// CONCATENATED MODULE: ./lib/cli/review/comparison.js




/** Compares with the review that `--baseline` names. @throws UsageError for a file that is no review */
function readComparison(given, { cwd }, review) {
    const file = given.text('baseline');
    if (file === undefined)
        return undefined;
    const before = parseBaseline((0,json_file/* readJson */.V)(cwd, file));
    if (before === undefined)
        throw new usage_error/* UsageError */.e(`${(0,safe_line/* quote */.h)(file)} is not a review`, 'give what `grantgate review --json` wrote earlier');
    return compareWith(review, before);
}

// EXTERNAL MODULE: ./lib/policy/problem.js
var policy_problem = __webpack_require__(72737);
;// CONCATENATED MODULE: ./lib/requests/change/sort.js

/** What a change does to who reaches what, in the order in which people should read it. */
const CHANGE_SORTS = ['untold', 'new', 'wider', 'narrower', 'gone', 'same'];
/**
 * What is new, gone, wider and narrower, each thing once. INVARIANT: of a file whose earlier version cannot be read
 * nothing is gone or narrower: that is untold.
 */
function sortChanges(files) {
    const all = files.flatMap(changesOfFile);
    return CHANGE_SORTS.flatMap((sort) => all.filter((one) => one.sort === sort));
}
function changesOfFile({ path, kind, was, changes, problems, isBaseBroken }) {
    if (problems.length > 0)
        return problems.map((problem) => ({ sort: 'untold', file: path, after: (0,policy_problem/* formatProblem */.V)(problem), problem }));
    if (isBaseBroken)
        return [{ sort: 'untold', file: path }];
    if (kind === 'grant' && was !== 'changed')
        return [{ sort: was === 'added' ? 'new' : 'gone', file: path }];
    if (kind === 'policy' && was === 'deleted')
        return [{ sort: 'untold', file: path }];
    return changes.map(({ path: key, direction: _direction, ...values }, index) => ({
        sort: sortOf(changes[index]),
        file: path,
        ...(key === '' ? {} : { key }),
        ...values,
    }));
}
function sortOf(change) {
    switch (change?.direction) {
        case 'wider':
        case 'both':
            return change.before === undefined ? 'new' : 'wider';
        case 'narrower':
            return change.after === undefined ? 'gone' : 'narrower';
        case 'same':
            return 'same';
        default:
            return 'untold';
    }
}

// EXTERNAL MODULE: ./lib/report/markdown.js
var markdown = __webpack_require__(63021);
;// CONCATENATED MODULE: ./lib/report/review/change-words.js
/** How each sort of change is headed, and what it says. */
const CHANGE_WORDS = {
    untold: {
        title: 'Not known',
        says: 'Whether this lets more through cannot be told: look at it. Nothing of it is fine because of that.',
    },
    new: { title: 'New', says: 'This was not there before, and lets more through.' },
    wider: { title: 'Wider', says: 'This lets more through than before, at least in part.' },
    narrower: { title: 'Narrower', says: 'This lets less through than before.' },
    gone: { title: 'Gone', says: 'This lets nothing through any more.' },
    same: { title: 'Unchanged access', says: 'This changes nothing about access.' },
};
/** What a row of a change shows: the file, the key in it, and both values. */
function changeCells({ file, key, before, after }) {
    return [file, key ?? 'the whole file', before ?? '–', after ?? '–'];
}
/** Files that such a review is not about, as a sentence; empty where there are none. */
function otherFilesWords(others) {
    return others === 0 ? '' : `It also changes ${others} ${others === 1 ? 'file' : 'files'} that this is not about.`;
}

;// CONCATENATED MODULE: ./lib/report/review/change-markdown.js



/** Comments and checks hold 65536 characters; the rest is for who approves it. Source: REST, "Check runs". */
const MAX_CHANGE_TEXT_CHARACTERS = 60_000;
/** What a change does to who reaches what, in GitHub's Markdown: what is not known first. */
function changeMarkdown(headline, changes, others) {
    let size = 0;
    const shown = changes.map((change) => {
        const cells = changeCells(change).map((cell) => (0,markdown/* inlineCode */.ti)(cell));
        size += cells.join(' | ').length;
        return { sort: change.sort, cells: size > MAX_CHANGE_TEXT_CHARACTERS ? undefined : cells };
    });
    const sections = CHANGE_SORTS.flatMap((sort) => {
        const own = shown.filter((one) => one.sort === sort);
        if (own.length === 0)
            return [];
        const rows = own.flatMap(({ cells }) => (cells === undefined ? [] : [cells]));
        const hidden = own.length - rows.length;
        return [
            `### ${CHANGE_WORDS[sort].title}`,
            (0,markdown/* prose */.CS)(CHANGE_WORDS[sort].says),
            ...(rows.length === 0 ? [] : [(0,markdown/* table */.tp)(['File', 'What', 'Before', 'Now'], rows)]),
            ...(hidden === 0 ? [] : [`**And ${hidden} more, not shown here: look at them.**`]),
        ];
    });
    const other = otherFilesWords(others);
    return `${[`**${headline}**`, ...sections, ...(other === '' ? [] : [other])].join('\n\n')}\n`;
}

;// CONCATENATED MODULE: ./lib/report/review/markup.js

const MAX_MARKUP_CHARACTERS = 500;
/** A piece of a page whose texts are escaped already. */
class Markup {
    text;
    constructor(text) {
        this.text = text;
    }
}
/**
 * Makes a piece of a page from a template: `markup`…`` escapes every value that is not a piece itself.
 *
 * INVARIANT: nothing that somebody wrote into a policy or a grant can become a tag, an attribute or a character that
 * changes direction.
 */
function markup(parts, ...values) {
    return new Markup(parts.map((part, index) => `${part}${contentText(values[index])}`).join(''));
}
function contentText(value) {
    if (value === undefined)
        return '';
    if (value instanceof Markup)
        return value.text;
    if (typeof value === 'object')
        return value.map(({ text }) => text).join('');
    // a space at an end parts it from what stands beside it
    return escapeSpaced(String(value));
}
const ENTITIES = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '"': '&quot;',
    "'": '&#39;',
};
/** Text as it may stand in an element or in quotes of an attribute. */
function escapeMarkup(text) {
    return (0,safe_line/* safeLine */.o)(text, MAX_MARKUP_CHARACTERS).replaceAll(/[&<>"']/g, (mark) => ENTITIES[mark] ?? '');
}
/** A sentence of ours with names in backticks, which become code. */
function sentenceMarkup(sentence) {
    return new Markup(sentence
        .split('`')
        .map((part, index) => (index % 2 === 1 ? `<code>${escapeMarkup(part)}</code>` : escapeSpaced(part)))
        .join(''));
}
/** With the spaces at both ends, which part a sentence from a name. */
function escapeSpaced(part) {
    const inner = escapeMarkup(part);
    if (inner === '')
        return part === '' ? '' : ' ';
    return `${/^\s/.test(part) ? ' ' : ''}${inner}${/\s$/.test(part) ? ' ' : ''}`;
}

;// CONCATENATED MODULE: ./lib/report/review/page-style.js
/** The style of the page: light and dark, phones, A4. Nothing is fetched, and no colour says anything alone. */
const PAGE_STYLE = `
:root{color-scheme:light dark;--bg:#fff;--fg:#1b1f24;--dim:#57606a;--line:#d0d7de;--soft:#f6f8fa;--critical:#a40e26;
--high:#b42318;--medium:#8a4600;--low:#0550ae;--unknown:#6639ba;--node:#eef4fb;--edge:#8c959f}
@media (prefers-color-scheme:dark){:root{--bg:#0d1117;--fg:#e6edf3;--dim:#9da7b1;--line:#30363d;--soft:#161b22;
--critical:#ff9492;--high:#ffa198;--medium:#f0b072;--low:#79c0ff;--unknown:#d2a8ff;--node:#1c2836;--edge:#6e7681}}
*{box-sizing:border-box}
body{margin:0;background:var(--bg);color:var(--fg);font:15px/1.5 system-ui,-apple-system,"Segoe UI",sans-serif}
main,header,footer,nav{max-width:1180px;margin:0 auto;padding:0 16px}
h1{font-size:1.7em;margin:.8em 0 .1em}h2{font-size:1.25em;margin:1.8em 0 .5em;border-bottom:1px solid var(--line)}
h3{font-size:1.05em;margin:1.2em 0 .2em}
p{margin:.3em 0}a{color:var(--low)}a:focus-visible,[tabindex]:focus-visible{outline:3px solid var(--low);
outline-offset:2px}
.skip{position:absolute;left:-999px}.skip:focus{left:8px;top:8px;background:var(--bg);padding:8px;z-index:1}
.dim{color:var(--dim)}code{font:.9em ui-monospace,Consolas,monospace;overflow-wrap:anywhere}
pre{background:var(--soft);border:1px solid var(--line);padding:6px 10px;margin:.3em 0;white-space:pre-wrap;
overflow-wrap:anywhere}
.tiles{display:flex;flex-wrap:wrap;gap:10px;list-style:none;padding:0;margin:1em 0}
.tiles li{border:1px solid var(--line);border-left:5px solid var(--edge);padding:6px 12px;min-width:7.5em}
.tiles b{display:block;font-size:1.5em;line-height:1.2}
.critical{border-left-color:var(--critical)!important}.high{border-left-color:var(--high)!important}
.medium{border-left-color:var(--medium)!important}.low{border-left-color:var(--low)!important}
.unknown{border-left-color:var(--unknown)!important}
.tag{display:inline-block;border:1px solid;border-radius:3px;padding:0 6px;font-size:.85em;font-weight:600}
.t-critical{color:var(--critical)}.t-high{color:var(--high)}.t-medium{color:var(--medium)}.t-low{color:var(--low)}
.t-unknown{color:var(--unknown)}
.box{border-left:4px solid var(--edge);padding:.1em 0 .1em 12px;margin:1em 0}
.scroll{overflow-x:auto;margin:.5em 0}
table{border-collapse:collapse;width:100%;font-size:.92em}caption{text-align:left;padding:.4em 0;font-weight:600}
th,td{border:1px solid var(--line);padding:4px 7px;text-align:left;vertical-align:top;overflow-wrap:anywhere}
thead th{background:var(--soft);overflow-wrap:normal}tbody th{font-weight:600}
svg{display:block;min-width:900px;width:100%;height:auto}svg text{font:12px system-ui,sans-serif;fill:var(--fg)}
svg .head{font-weight:700}svg .sub{fill:var(--dim)}svg .node{fill:var(--node);stroke:var(--edge)}
svg .bad{stroke:var(--high);stroke-width:2.5}svg .edge{fill:none;stroke:var(--edge);opacity:.6}
svg .bar{fill:var(--low);opacity:.55}svg .over{fill:var(--edge);opacity:.5}svg .cut{font-weight:700;text-anchor:end}
svg .now{stroke:var(--high);
stroke-width:1.5}svg .tick{stroke:var(--line)}
nav a{display:inline-block;margin:0 1em .3em 0}
.box caption,.role caption{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
@media (max-width:640px){body{font-size:14px}h1{font-size:1.35em}.tiles li{flex:1 1 40%}th,td{min-width:8em}}
@page{size:A4;margin:14mm}
@media print{:root{--bg:#fff;--fg:#000;--dim:#444;--line:#999;--soft:#f2f2f2;--critical:#a40e26;--high:#b42318;
--medium:#8a4600;--low:#0550ae;--unknown:#6639ba;--node:#eef4fb;--edge:#666}body{font-size:9.5pt}main,header,
footer{max-width:none;padding:0}nav,.skip{display:none}.scroll{overflow:visible}svg{min-width:0}
th,td{min-width:4.2em}
thead{display:table-header-group}tr,.box>h3,figure,.tiles li{break-inside:avoid}h2,h3,caption{break-after:avoid}
a{color:inherit;text-decoration:none}}
`.trim();

;// CONCATENATED MODULE: ./lib/report/review/page-frame.js


/** A whole page without a script, from a heading, what stands below it, and parts. */
function pageFrame(title, below, parts) {
    const links = parts.map((part) => markup ` <a href="#${part.id}">${part.title}</a>`);
    const sections = parts.map(({ id, title: heading, body }) => markup `<section aria-labelledby="${id}"><h2 id="${id}">${heading}</h2>\n${body}\n</section>\n`);
    const policy = "default-src 'none'; style-src 'unsafe-inline'";
    return markup `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${new Markup(policy)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${title}</title>
<style>${new Markup(PAGE_STYLE)}</style>
</head>
<body>
<a class="skip" href="#main">Skip to the review</a>
<header><h1>${title}</h1>
${below}
</header>
<nav aria-label="Parts of the review"><p>${links}</p></nav>
<main id="main">
${sections}</main>
<footer><p class="dim">Made by grantgate. A mapping to a control is evidence for that control, and not
conformity.</p></footer>
</body>
</html>
`.text;
}
/** A table with a caption; the first cell of each row heads it. Wide ones scroll, also by keyboard. */
function pageTable(caption, head, rows) {
    if (rows.length === 0)
        return markup ``;
    const headCells = head.map((cell) => markup `<th scope="col">${cell}</th>`);
    const bodyRows = rows.map(([first = markup ``, ...others]) => markup `<tr><th scope="row">${first}</th>${others.map((cell) => markup `<td>${cell}</td>`)}</tr>\n`);
    return markup `<div class="scroll" role="region" aria-label="${caption}"
tabindex="0"><table><caption>${caption}</caption>
<thead><tr>${headCells}</tr></thead>
<tbody>
${bodyRows}</tbody></table></div>`;
}

;// CONCATENATED MODULE: ./lib/report/review/change-page.js




/** What a change does to who reaches what, as one page: what is not known first. `base` is what it is compared with. */
function changePage(headline, base, changes, others) {
    const other = otherFilesWords(others);
    const parts = CHANGE_SORTS.flatMap((sort) => {
        const own = changes.filter((one) => one.sort === sort);
        if (own.length === 0)
            return [];
        const { title, says } = CHANGE_WORDS[sort];
        const rows = own.map((one) => changeCells(one).map((cell) => markup `<code>${cell}</code>`));
        const caption = `${title}: ${own.length} ${own.length === 1 ? 'change' : 'changes'}`;
        const body = markup `<p>${says}</p>${pageTable(caption, ['File', 'What', 'Before', 'Now'], rows)}`;
        return [{ id: sort, title, body }];
    });
    const below = markup `<p><b>${headline}</b></p><p class="dim">Compared with <code>${base}</code>. ${other}</p>`;
    return pageFrame('What this changes about access', below, parts);
}

// EXTERNAL MODULE: ./lib/policy/docs-address.js
var docs_address = __webpack_require__(44134);
// EXTERNAL MODULE: ./lib/policy/yaml-place.js
var yaml_place = __webpack_require__(44305);
// EXTERNAL MODULE: ./lib/report/sarif/sarif-log.js
var sarif_log = __webpack_require__(49598);
;// CONCATENATED MODULE: ./lib/report/review/change-sarif.js





const MAX_CHANGE_SARIF_CHARACTERS = 1000;
/** What somebody has to look at: the others let no more through than before. */
const TOLD_SORTS = ['untold', 'new', 'wider'];
/** What a change lets through, for code scanning: each at its line. */
function changeSarif({ version, changes, folder, texts, digest }) {
    return (0,sarif_log/* sarifDocument */.X)({
        version,
        category: 'change',
        digest,
        notices: [],
        rules: TOLD_SORTS.map((sort) => ({
            id: `change-${sort}`,
            summary: CHANGE_WORDS[sort].says,
            page: `${docs_address/* DOCS */.i}/review.md#look-at-a-change`,
            level: 'warning',
        })),
        results: changes.flatMap((change) => {
            const sort = TOLD_SORTS.find((one) => one === change.sort);
            if (sort === undefined)
                return [];
            const [file, key, before, after] = changeCells(change);
            return [
                {
                    rule: `change-${sort}`,
                    level: 'warning',
                    text: (0,safe_line/* safeLine */.o)(`${CHANGE_WORDS[sort].title}: ${file}, ${key}: ${before} → ${after}. ${CHANGE_WORDS[sort].says}`, MAX_CHANGE_SARIF_CHARACTERS),
                    place: placeOfChange(change, folder, texts.get(change.file)),
                    known: `${file} ${key}`,
                },
            ];
        }),
    });
}
function placeOfChange({ file, key, problem }, folder, text) {
    const whole = { file: `${folder}/${file}`, line: 1, column: 1 };
    if (problem !== undefined)
        return { ...whole, line: problem.line, column: problem.column };
    // a key that is not there any more is at what held it
    return key === undefined || text === undefined ? whole : { ...whole, ...(0,yaml_place/* findPlace */.P)(text, key.split('.'), true) };
}

// EXTERNAL MODULE: ./lib/report/requests/view-text.js
var view_text = __webpack_require__(47458);
// EXTERNAL MODULE: ./lib/policy/grant.js
var policy_grant = __webpack_require__(83740);
// EXTERNAL MODULE: ./lib/policy/policy.js + 8 modules
var policy_policy = __webpack_require__(57528);
// EXTERNAL MODULE: ./lib/policy/yaml.js + 2 modules
var policy_yaml = __webpack_require__(16016);
;// CONCATENATED MODULE: ./lib/requests/change/compare.js

/** The values that differ between two versions of a file, as loaded; in the order in which they stand. */
function compareValues(before, after, rule, path = []) {
    if (JSON.stringify(before) === JSON.stringify(after))
        return [];
    const isCompared = typeof rule === 'object' && isParted(before, after, rule);
    if (!isCompared)
        return [valueChange(before, after, rule, path)];
    const [one, other] = [(0,shape/* isRecord */.u4)(before) ? before : {}, (0,shape/* isRecord */.u4)(after) ? after : {}];
    const keys = [...new Set([...Object.keys(one), ...Object.keys(other)])];
    return keys.flatMap((key) => compareValues(ownValue(one, key), ownValue(other, key), ruleFor(rule, key), [...path, key]));
}
/** Whether what is below is looked at: not where a whole was added or removed that has a say of its own. */
function isParted(before, after, rule) {
    const isThere = (value) => value === undefined || (0,shape/* isRecord */.u4)(value);
    if (!isThere(before) || !isThere(after))
        return false;
    return rule.whole === undefined || (before !== undefined && after !== undefined);
}
function ruleFor(rule, key) {
    if ('each' in rule)
        return rule.each;
    return Object.hasOwn(rule.keys, key) ? rule.keys[key] : undefined;
}
const ownValue = (value, key) => Object.hasOwn(value, key) ? value[key] : undefined;
function valueChange(before, after, rule, path) {
    const compare = typeof rule === 'object' ? rule.whole : rule;
    return {
        path: path.join('.'),
        direction: compare?.(before, after) ?? 'unknown',
        ...(before === undefined ? {} : { before: JSON.stringify(before) }),
        ...(after === undefined ? {} : { after: JSON.stringify(after) }),
    };
}

// EXTERNAL MODULE: ./lib/policy/duration.js
var duration = __webpack_require__(4464);
// EXTERNAL MODULE: ./lib/policy/glob.js + 1 modules
var glob = __webpack_require__(29121);
// EXTERNAL MODULE: ./lib/policy/instant.js
var instant = __webpack_require__(23355);
// EXTERNAL MODULE: ./lib/policy/who.js
var who = __webpack_require__(60798);
;// CONCATENATED MODULE: ./lib/requests/change/direction.js




/** What changes nothing about access: words for people, who is told. */
const harmless = () => 'same';
/** What has a meaning that is not compared. */
const unmodelled = () => 'unknown';
/** A value that widens where it is there: a role, a credential, a way in. */
const wideningIfThere = (before, after) => before === undefined ? 'wider' : after === undefined ? 'narrower' : 'unknown';
/** One that narrows where it is there. */
const narrowingIfThere = (before, after) => turned(wideningIfThere(before, after));
const turned = (direction) => direction === 'wider' ? 'narrower' : direction === 'narrower' ? 'wider' : direction;
/** One of some harmless, in order: each lets more through than those before it. */
function ordered(steps, usual) {
    return (before, after) => {
        const [one, other] = [steps.indexOf(before ?? usual), steps.indexOf(after ?? usual)];
        return one < 0 || other < 0 ? 'unknown' : sizes(one, other);
    };
}
/** A number; what stands for one that is left out. */
function larger(usual) {
    return measured((value) => (typeof value === 'number' ? value : undefined), usual);
}
function smaller(usual) {
    const compare = larger(usual);
    return (before, after) => turned(compare(before, after));
}
/** A duration; without one there is no limit. */
const longer = measured((value) => (typeof value === 'string' ? (0,duration/* parseDuration */.E)(value) : undefined), Number.POSITIVE_INFINITY);
/** An end; without one there is none. */
const later = measured((value) => (typeof value === 'string' ? (0,instant/* parseInstant */.nV)(value) : undefined), Number.POSITIVE_INFINITY);
/** A start: without one it is the merge, of which nobody knows when it will be. */
const earlier = (before, after) => {
    const [one, other] = [before, after].map((value) => (typeof value === 'string' ? (0,instant/* parseInstant */.nV)(value) : undefined));
    return one === undefined || other === undefined ? 'unknown' : turned(sizes(one, other));
};
function measured(read, usual) {
    return (before, after) => {
        const [one, other] = [before, after].map((value) => (value === undefined ? usual : read(value)));
        return one === undefined || other === undefined ? 'unknown' : sizes(one, other);
    };
}
function sizes(before, after) {
    return before === after ? 'same' : after > before ? 'wider' : 'narrower';
}
/** A list that lets through what it names. `usual` is what one that is left out means: `all` for everything. */
function allowing(usual = []) {
    return (before, after) => {
        const [one, other] = [namesIn(before) ?? usual, namesIn(after) ?? usual];
        if (one === 'all' || other === 'all')
            return one === other ? 'same' : other === 'all' ? 'wider' : 'narrower';
        const gained = other.some((name) => !one.some((pattern) => surelyCovers(pattern, name)));
        const lost = one.some((name) => !other.some((pattern) => surelyCovers(pattern, name)));
        return gained && lost ? 'both' : gained ? 'wider' : lost ? 'narrower' : 'same';
    };
}
/** A list that stops what it names. */
const forbidding = (before, after) => turned(allowing()(before, after));
/** Whether whatever the second matches, the first does; a doubt is `false`. */
function surelyCovers(pattern, name) {
    return pattern === name || (!/[*?[\\]/.test(name) && (0,glob/* matchesGlob */.kt)(pattern, name));
}
/** Names, account numbers, and teams that are written with their number. */
function namesIn(value) {
    if (!Array.isArray(value))
        return undefined;
    return value.map((entry) => (typeof entry === 'string' ? entry : JSON.stringify(entry)));
}
/** A permission on the repository: with a lower one, more people have it; without one, it lets nobody in. */
const lowerPermission = (before, after) => {
    const rank = (value) => {
        const found = who/* PERMISSIONS */.Jj.findIndex((one) => one === value);
        return found < 0 ? who/* PERMISSIONS */.Jj.length : found;
    };
    return turned(sizes(rank(before), rank(after)));
};

;// CONCATENATED MODULE: ./lib/requests/change/rules.js

const LISTED_PEOPLE = {
    keys: { users: allowing(), teams: allowing(), permission: lowerPermission },
};
/** The same where nobody is listed by leaving it out: then everybody may. */
const LISTED_OR_ALL = { ...LISTED_PEOPLE, whole: narrowingIfThere };
const ENFORCEMENT = ordered(['enforce', 'warn', 'off'], 'off');
const ROLE = {
    whole: wideningIfThere,
    keys: {
        description: harmless,
        owner: harmless,
        repositories: (before, after) => before === undefined || after === undefined ? 'unknown' : allowing()(before, after),
        branches: allowing(),
        tags: allowing(),
        environments: allowing(),
        workflows: allowing(),
        events: allowing(['workflow_dispatch']),
        runners: allowing(['github-hosted']),
        permissions: { whole: narrowingIfThere, each: ordered(['none', 'read', 'write'], 'none') },
        push: (before, after) => Array.isArray(before ?? []) && Array.isArray(after ?? []) ? allowing()(before, after) : 'unknown',
        require: forbidding,
        windows: narrowingIfThere,
        approval: { keys: { count: smaller(1) } },
        agents: unmodelled,
        'requestable-by': LISTED_OR_ALL,
        'break-glass': {
            whole: wideningIfThere,
            keys: {
                who: LISTED_PEOPLE,
                lasts: longer,
                each: unmodelled,
                environments: unmodelled,
                notify: harmless,
                review: { keys: { within: longer, by: LISTED_PEOPLE } },
            },
        },
        lifetime: longer,
        credentials: { each: { whole: wideningIfThere, keys: { environments: allowing('all') } } },
    },
};
/** The keys of `policy.yml`. What is not here is unknown. */
const POLICY_CHANGES = {
    keys: {
        version: harmless,
        approval: {
            keys: {
                approvers: LISTED_PEOPLE,
                count: smaller(1),
                require: forbidding,
                policy: ordered(['reviewed', 'any'], 'reviewed'),
                'unknown-authors': ordered(['deny', 'one-more', 'ignore'], 'one-more'),
            },
        },
        limits: { keys: { lifetime: longer, session: longer, accounts: allowing('all') } },
        never: { keys: { branches: forbidding, tags: forbidding, environments: forbidding } },
        environments: unmodelled,
        actions: unmodelled,
        'default-branches': unmodelled,
        lifted: allowing(),
        opaque: ordered(['refuse', 'list'], 'list'),
        programs: allowing(),
        preflight: ENFORCEMENT,
        guard: ENFORCEMENT,
        requests: {
            keys: {
                app: wideningIfThere,
                open: larger(5),
                lapse: harmless,
                'for-others': ordered([false, true], false),
                'time-zone': harmless,
            },
        },
        renewal: { keys: { from: harmless, times: larger(Number.POSITIVE_INFINITY) } },
        offboarding: ordered(['revoke', 'propose'], 'propose'),
        unused: harmless,
        notify: harmless,
        'frozen-allows-break-glass': ordered([false, true], false),
        delegation: unmodelled,
        walls: { whole: narrowingIfThere, keys: { gate: unmodelled } },
        roles: { each: ROLE },
    },
};
/** The keys of a grant. A list that is left out narrows nothing. */
const GRANT_CHANGES = {
    keys: {
        role: unmodelled,
        reason: harmless,
        ticket: harmless,
        'principal-id': narrowingIfThere,
        'team-id': narrowingIfThere,
        'requested-by': harmless,
        'requested-by-id': harmless,
        request: harmless,
        renews: harmless,
        starts: earlier,
        expires: later,
        lasts: longer,
        branches: allowing('all'),
        tags: allowing('all'),
        environments: allowing('all'),
        repositories: allowing('all'),
        workflows: allowing('all'),
        events: allowing('all'),
        'max-uses': larger(Number.POSITIVE_INFINITY),
        through: allowing('all'),
        revoked: narrowingIfThere,
    },
};

;// CONCATENATED MODULE: ./lib/requests/change/view.js





/** The people whom tools name, beside the policy. */
const PEOPLE_PATH = 'people.yml';
/** What each changed file means. Never throws on bad input: what cannot be read is said. */
function viewFiles(files, uses = new Map()) {
    return files.map((file) => {
        const grantPath = /^grants\/(.+\.yml)$/.exec(file.path)?.[1];
        if (file.path === 'policy.yml')
            return view(file, 'policy', POLICY_CHANGES, parsesPolicy);
        if (grantPath === undefined)
            return view(file, 'other', undefined, () => []);
        const seen = view(file, 'grant', GRANT_CHANGES, (text) => grantProblems(text, grantPath));
        const parsed = (0,policy_grant/* parseGrant */.q)(file.after ?? file.before ?? '', grantPath, file.path);
        const use = uses.get(grantPath.slice(0, -'.yml'.length));
        return {
            ...seen,
            ...(parsed?.ok === true ? { grant: parsed.grant } : {}),
            ...(use === undefined ? {} : { use }),
        };
    });
}
function view(file, kind, rule, problemsIn) {
    const { path, before, after, isBaseUnread = false } = file;
    const isBaseBroken = isBaseUnread || (before !== undefined && problemsIn(before).length > 0);
    return {
        path,
        kind,
        was: before === undefined && !isBaseUnread ? 'added' : after === undefined ? 'deleted' : 'changed',
        changes: isBaseUnread || isAside(path, kind) ? [] : compareValues(loaded(before), loaded(after), rule),
        problems: after === undefined ? [] : problemsIn(after),
        isBaseBroken,
    };
}
/** Whether a file says nothing about access. INVARIANT: who is who is no such thing, and what it means is unknown. */
function isAside(path, kind) {
    return kind === 'other' && path !== PEOPLE_PATH;
}
/** A file that is not there has no keys; one that cannot be loaded has a value like no other. */
function loaded(text) {
    if (text === undefined)
        return {};
    const yaml = (0,policy_yaml/* loadYaml */.yv)(text, '');
    return yaml.ok ? yaml.value : { '(cannot be read)': text };
}
function parsesPolicy(text) {
    const parsed = (0,policy_policy/* parsePolicy */.ON)(text, 'policy.yml');
    return parsed.ok ? [] : parsed.problems;
}
function grantProblems(text, path) {
    const file = (0,policy_grant/* parseGrant */.q)(text, path, path);
    if (file === undefined)
        return [{ file: path, line: 0, column: 0, message: 'this is nobody’s grant' }];
    return file.ok ? [] : file.problems;
}

// EXTERNAL MODULE: ./lib/cli/columns.js
var columns = __webpack_require__(50189);
// EXTERNAL MODULE: ./lib/cli/preflight/repository-root.js
var repository_root = __webpack_require__(66341);
// EXTERNAL MODULE: ./lib/cli/version.js
var version = __webpack_require__(16802);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/cli/ask-git.js
var ask_git = __webpack_require__(17406);
// EXTERNAL MODULE: ./lib/cli/read-text.js
var read_text = __webpack_require__(52770);
;// CONCATENATED MODULE: ./lib/cli/review/changed-files.js





/**
 * Compares the files of a clone, as they are there, with a commit. `folder` is that of the policy, from the root.
 * @throws UsageError for what is not a commit, and for a file that is there and cannot be read
 */
function changedSince(base, root, folder, env) {
    const commit = (0,ask_git/* askGit */.g)(root, ['rev-parse', '--verify', '--quiet', '--end-of-options', `${base}^{commit}`], env)?.trim();
    if (commit === undefined || commit === '')
        throw new usage_error/* UsageError */.e(`${(0,safe_line/* quote */.h)(base)} is not a commit of this clone`, 'give a commit, a branch or a tag that is here; `git fetch` brings `origin/main`');
    const names = [
        (0,ask_git/* askGit */.g)(root, ['diff', '--name-only', '--no-renames', '-z', commit], env),
        (0,ask_git/* askGit */.g)(root, ['ls-files', '--others', '--exclude-standard', '-z'], env),
    ].flatMap((listed) => {
        // INVARIANT: what git does not answer is not taken for no change
        if (listed === undefined)
            throw new usage_error/* UsageError */.e('git cannot say what changed', 'see `git status` and `git diff`');
        return listed.split('\0').filter((name) => name !== '');
    });
    const own = names.filter((name) => name.startsWith(`${folder}/`)).toSorted();
    const earlier = (0,ask_git/* askGit */.g)(root, ['ls-tree', '-r', '-z', '--name-only', '--full-tree', commit, '--', `${folder}/`], env);
    if (earlier === undefined)
        throw new usage_error/* UsageError */.e('git cannot say what there was', 'see `git fsck` and `git fetch`');
    const wasThere = new Set(earlier.split('\0'));
    return {
        files: own.map((name) => {
            const [before, after] = [(0,ask_git/* askGit */.g)(root, ['show', `${commit}:${name}`], env), textThere(root, name)];
            // a clone without that object is not told what it was: it is not new
            const isBaseUnread = before === undefined && wasThere.has(name);
            return {
                path: name.slice(folder.length + 1),
                ...(isBaseUnread ? { isBaseUnread: true } : {}),
                ...(before === undefined ? {} : { before }),
                ...(after === undefined ? {} : { after }),
            };
        }),
        others: names.length - own.length,
    };
}
function textThere(root, name) {
    const read = (0,read_text/* readText */.yR)((0,external_node_path_.join)(root, name));
    if (read.kind === 'refused')
        throw new usage_error/* UsageError */.e(`${(0,safe_line/* quote */.h)(name)}: ${read.why}`, 'move it out of the way');
    return read.kind === 'missing' ? undefined : read.text;
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./lib/report/moment.js
var moment = __webpack_require__(84412);
;// CONCATENATED MODULE: ./lib/report/review/path-words.js



const HOLDER_WORDS = { user: '', team: 'team ', app: 'App ', person: 'person ' };
/** `mona (583231)`, `team product`. */
function holderText({ who: { kind, name, id } }) {
    return `${HOLDER_WORDS[kind]}${name}${id === undefined ? '' : ` (${id})`}`;
}
const CLOSED_WORDS = {
    'role-missing': 'refused, the policy has no such role',
    agents: 'refused, the role lets no bot run by a grant of its own',
};
/** Where a grant stands, and what the gate makes of it nevertheless. */
function stageText({ stage, closed }) {
    return closed === undefined ? stage : `${stage}; ${CLOSED_WORDS[closed]}`;
}
/** What a path reaches, list by list; lists that are empty are left out. */
function whereTexts({ reach }) {
    const lists = [
        ['in', reach.repositories],
        ['branches', reach.branches],
        ['tags', reach.tags],
        ['environments', reach.environments],
    ];
    return lists.flatMap(([name, names]) => (names.length === 0 ? [] : [`${name} ${names.join(', ')}`]));
}
/** How long access in an emergency lasts, and how often there may be one; nothing of a grant. */
function eachTimeText({ emergency }) {
    if (emergency === undefined)
        return undefined;
    const { lasts, times, per } = emergency;
    return `no end: ${(0,duration/* formatDuration */.a)(lasts)} each time, ${times} in ${(0,duration/* formatDuration */.a)(per)}`;
}
/** By way of which tools. */
function throughText({ through }) {
    if (through === undefined)
        return '';
    return `${through.only ? 'only by way of' : 'also by way of'} ${through.names.join(', ')}`;
}
/** Until when, and how often. */
function untilText(path, now) {
    const { until, uses, windows } = path;
    const lasting = eachTimeText(path);
    if (lasting !== undefined)
        return `${lasting}${windows.length === 0 ? '' : `, only ${windows.join('; ')}`}`;
    const end = until === undefined ? 'an end that depends on its merge' : (0,moment/* formatMoment */.K9)(until, now);
    const times = uses === undefined ? '' : `, ${uses.spent === undefined ? '' : `${uses.spent} of `}${uses.most} uses`;
    return `${end}${times}${windows.length === 0 ? '' : `, only ${windows.join('; ')}`}`;
}
/** Of access in an emergency. */
function afterwardsText(within) {
    return `nobody beforehand; reviewed within ${(0,duration/* formatDuration */.a)(within)} after it`;
}
/** Who approved it. */
function approvalText({ approval }, now) {
    if (approval.approved === 'afterwards')
        return afterwardsText(approval.within);
    if (approval.approved !== 'yes')
        return approval.approved === 'no' ? 'nobody whose approval stands' : 'not known';
    return `${approval.by.join(', ')} in #${approval.pull}, ${(0,moment/* formatMoment */.K9)(approval.at, now)}`;
}
/** Whose word a use is. */
const TOLD_WORDS = {
    attested: 'by an attested record',
    runs: 'a run by GitHub’s list',
    'record-and-runs': 'by a record and GitHub’s list',
    record: 'by the word of a job alone',
};
/** When it was used last. */
function lastUsedText({ lastUsed }, now) {
    switch (lastUsed.used) {
        case 'unknown':
            return 'not known';
        case 'never':
            return 'never';
        case 'yes':
            return [
                `${(0,moment/* formatMoment */.K9)(lastUsed.at, now)}${lastUsed.by === undefined ? '' : ` by ${lastUsed.by}`}`,
                TOLD_WORDS[lastUsed.told],
            ].join(', ');
    }
}
/** Who gets at a credential past the gate, by what its cloud says itself. */
const WALL_WORDS = {
    github: 'anybody on GitHub gets in past the gate',
    owner: 'every repository of the owner gets in past the gate',
    repository: 'the whole repository gets in past the gate',
    pushers: 'whoever may push gets in past the gate',
    'not-gate': 'jobs without the gate get in',
    gate: 'only the gate gets in',
    nobody: 'no job gets in',
    unknown: 'who gets in past the gate is not known',
};
/** A credential and the wall before it: `aws arn:… (15m; only the gate gets in)`. */
function walledText(gain) {
    return (0,targets/* gainText */.N)(gain).replace(/\)$/, `; ${WALL_WORDS[gain.wall]})`);
}

;// CONCATENATED MODULE: ./lib/report/review/review-csv.js




const COLUMNS = [
    'policy',
    'who',
    'kind',
    'id',
    'role',
    'state',
    'repositories',
    'branches',
    'tags',
    'environments',
    'workflows',
    'events',
    'gets',
    'wall',
    'from',
    'until',
    'windows',
    'uses',
    'approved',
    'pull request',
    'approved by',
    'approved at',
    'reason',
    'ticket',
    'last used',
    'told by',
    'owner',
    'grant',
    'through',
    'findings',
];
/**
 * The access paths as CSV, one a line, with the ids of their findings. Source: RFC 4180. What a spreadsheet would take
 * for a formula is text. https://owasp.org/www-community/attacks/CSV_Injection
 */
function reviewCsv(review) {
    const ids = findingsByGrant(review);
    const rows = review.paths.map((path) => {
        const { who, reach, approval, lastUsed, uses } = path;
        const list = (names) => names.join(' ');
        const time = (at) => (at === undefined ? '' : (0,instant/* formatInstant */.r4)(at));
        return [
            path.home,
            who.name,
            who.kind,
            who.id === undefined ? '' : String(who.id),
            path.role,
            stageText(path),
            list(reach.repositories),
            list(reach.branches),
            list(reach.tags),
            list(reach.environments),
            list(reach.workflows),
            list(reach.events),
            path.gets.map(targets/* gainText */.N).join('; '),
            path.wall ?? '',
            time(path.from),
            eachTimeText(path) ?? time(path.until),
            path.windows.join('; '),
            uses === undefined ? '' : `${uses.spent ?? '?'}/${uses.most}`,
            approval.approved,
            ...(approval.approved === 'yes' ? [String(approval.pull), list(approval.by), time(approval.at)] : ['', '', '']),
            path.reason,
            path.ticket ?? '',
            lastUsed.used === 'yes' ? time(lastUsed.at) : lastUsed.used,
            lastUsed.used === 'yes' ? lastUsed.told : '',
            path.owner ?? '',
            path.grant,
            throughText(path),
            list(ids.get(`${path.home} ${path.grant}`) ?? []),
        ];
    });
    return [COLUMNS, ...rows].map((row) => `${row.map(csvCell).join(',')}\r\n`).join('');
}
function findingsByGrant({ findings }) {
    const found = new Map();
    for (const { id, home, grants } of findings)
        for (const grant of grants) {
            const key = `${home} ${grant}`;
            const list = found.get(key) ?? [];
            list.push(id);
            found.set(key, list);
        }
    return found;
}
/**
 * What begins a formula, also in full width, where a cell begins: at its start, whatever space is before it, and after
 * a mark that some spreadsheets part cells by, as `;` where a comma is in numbers.
 */
const FORMULA = /(^|[;,"|])(\s*)(?=[=+\-@\u{ff1d}\u{ff0b}\u{ff0d}\u{ff20}\u{2212}])/gu;
const MAX_CSV_CELL_CHARACTERS = 8000;
/** A cell of one line, in quotes where it needs them; an apostrophe keeps a spreadsheet from calculating it. */
function csvCell(value) {
    const text = (0,safe_line/* safeLine */.o)(value, MAX_CSV_CELL_CHARACTERS).replaceAll(FORMULA, "$1'$2");
    return /[",]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

;// CONCATENATED MODULE: ./lib/review/controls.js
/** Titles of the OWASP Non-Human Identities Top 10, 2025. https://owasp.org/www-project-non-human-identities-top-10/ */
const NHI_TITLES = {
    1: 'Improper Offboarding',
    2: 'Secret Leakage',
    3: 'Vulnerable Third-Party NHI',
    4: 'Insecure Authentication',
    5: 'Overprivileged NHI',
    6: 'Insecure Cloud Deployment Configurations',
    7: 'Long-Lived Secrets',
    8: 'Environment Isolation',
    9: 'NHI Reuse',
    10: 'Human Use of NHI',
};
/** `NHI5:2025`. */
function nhiId(number) {
    return `NHI${number}:2025`;
}
/** Catalogues of controls, as a report names them. */
const CATALOGUES = {
    zta: 'NIST SP 800-207, tenets of zero trust (2.1)',
    sp80053: 'NIST SP 800-53 Rev. 5',
    csf: 'NIST CSF 2.0',
};
/** Controls that findings are evidence for. PR.AC-1 is of CSF 1.1: CSF 2.0 withdrew it into PR.AA-01 and PR.AA-05. */
const CONTROLS = {
    'tenet 3': { catalogue: 'zta', title: 'Access to individual enterprise resources is granted on a per-session basis' },
    'tenet 4': { catalogue: 'zta', title: 'Access to resources is determined by dynamic policy' },
    'tenet 5': { catalogue: 'zta', title: 'The integrity and security posture of assets is monitored and measured' },
    'tenet 6': { catalogue: 'zta', title: 'Authentication and authorization are dynamic and strictly enforced' },
    'tenet 7': { catalogue: 'zta', title: 'Information on the current state is collected and used to improve posture' },
    'AC-2': { catalogue: 'sp80053', title: 'Account Management' },
    'AC-2(3)': { catalogue: 'sp80053', title: 'Disable Accounts' },
    'AC-3': { catalogue: 'sp80053', title: 'Access Enforcement' },
    'AC-4': { catalogue: 'sp80053', title: 'Information Flow Enforcement' },
    'AC-5': { catalogue: 'sp80053', title: 'Separation of Duties' },
    'AC-6': { catalogue: 'sp80053', title: 'Least Privilege' },
    'AC-6(7)': { catalogue: 'sp80053', title: 'Review of User Privileges' },
    'AC-24': { catalogue: 'sp80053', title: 'Access Control Decisions' },
    'AU-2': { catalogue: 'sp80053', title: 'Event Logging' },
    'AU-12': { catalogue: 'sp80053', title: 'Audit Record Generation' },
    'CM-5': { catalogue: 'sp80053', title: 'Access Restrictions for Change' },
    'CM-6': { catalogue: 'sp80053', title: 'Configuration Settings' },
    'IA-4': { catalogue: 'sp80053', title: 'Identifier Management' },
    'IA-5': { catalogue: 'sp80053', title: 'Authenticator Management' },
    'PS-4': { catalogue: 'sp80053', title: 'Personnel Termination' },
    'SR-3': { catalogue: 'sp80053', title: 'Supply Chain Controls and Processes' },
    'PR.AA-01': {
        catalogue: 'csf',
        title: 'Identities and credentials for authorized users, services, and hardware are managed',
        also: 'PR.AC-1 in CSF 1.1',
    },
    'PR.AA-03': { catalogue: 'csf', title: 'Users, services, and hardware are authenticated' },
    'PR.AA-04': { catalogue: 'csf', title: 'Identity assertions are protected, conveyed, and verified' },
    'PR.AA-05': {
        catalogue: 'csf',
        title: 'Access permissions, entitlements, and authorizations are defined in a policy, managed, enforced, and reviewed',
        also: 'PR.AC-1 and PR.AC-4 in CSF 1.1',
    },
};

// EXTERNAL MODULE: ./lib/report/gh-call.js
var gh_call = __webpack_require__(49164);
// EXTERNAL MODULE: ./lib/report/shell-word.js
var shell_word = __webpack_require__(22561);
;// CONCATENATED MODULE: ./lib/report/review/workflow-finding-words.js



/** Findings about workflows and their secrets. */
const WORKFLOW_FINDING_WORDS = {
    'static-key': {
        title: 'A key that does not end',
        logic: 'A secret is called like a key of a cloud or a registry, an action is given one, or the private key of an App ' +
            'comes as an input.',
        why: 'Whoever reads it once has it for good, from anywhere, and no log says who that is.',
        example: 'A dependency prints the environment in a build; the key in it still works a year later.',
        sentence: staticKeyWords,
        fix: staticKeyFix,
    },
    'secret-stale': {
        title: 'A secret is old',
        logic: 'A secret of GitHub Actions was not updated for 365 days.',
        why: 'Everybody who could ever read it still can use it, those who left as well.',
        example: 'A token that a former colleague made still publishes packages.',
        sentence: ({ name, environment, days }) => `The secret ${(0,safe_line/* quote */.h)(name)}${environment === undefined ? '' : ` of the environment ${(0,safe_line/* quote */.h)(environment)}`} ` +
            `was last updated ${days} days ago.`,
        fix: ({ name, environment }, { about }) => ({
            text: 'Make a new one and delete the old one where it was made; better, trade the token of the job instead',
            commands: [
                `gh secret set ${(0,shell_word/* shellWord */.r)(name)} --repo ${(0,shell_word/* shellWord */.r)(repositoryIn(about))}` +
                    (environment === undefined ? '' : ` --env ${(0,shell_word/* shellWord */.r)(environment)}`),
            ],
        }),
    },
    'secret-outside-environment': {
        title: 'A secret is open to the whole repository',
        logic: 'A secret of the repository is read only by jobs that have an environment.',
        why: 'A workflow of any branch can read it, past the rules of the environments that it is for.',
        example: 'Somebody pushes a branch with a workflow of their own and prints the production key.',
        sentence: ({ name, jobs }) => `The secret ${(0,safe_line/* quote */.h)(name)} is the repository’s, and only jobs with an environment read it: ` +
            `${jobs
                .slice(0, 3)
                .map((job) => (0,safe_line/* quote */.h)(job))
                .join(', ')}${jobs.length > 3 ? ` and ${jobs.length - 3} more` : ''}.`,
        fix: ({ name }, { about }) => ({
            text: 'Set it in each environment that needs it, then delete it from the repository',
            commands: [
                `gh secret set ${(0,shell_word/* shellWord */.r)(name)} --repo ${(0,shell_word/* shellWord */.r)(repositoryIn(about))} --env ENVIRONMENT`,
                `gh secret delete ${(0,shell_word/* shellWord */.r)(name)} --repo ${(0,shell_word/* shellWord */.r)(repositoryIn(about))}`,
            ],
        }),
    },
    'id-token-elsewhere': {
        title: 'A job can have a token without the gate',
        logic: 'A job has `id-token: write` and no gate, and does more than answer requests for access.',
        why: 'Whatever a cloud trusts the repository with, this job gets, grant or no grant.',
        example: 'A nightly job whose script comes from a cache assumes the role that deploys.',
        sentence: ({ file, job }) => `The job ${(0,safe_line/* quote */.h)(job)} of ${(0,safe_line/* quote */.h)(file)} can ask for a token, and has no gate.`,
        fix: ({ file }) => ({
            text: 'Put the gate first in the job, or take `id-token: write` from it',
            commands: [`grantgate preflight ${(0,shell_word/* shellWord */.r)(file)}`],
        }),
    },
    'actions-unpinned': {
        title: 'Code of others that can be moved',
        logic: 'A job with a gate or with `id-token: write` uses an action by a tag or a branch, other than the workflow ' +
            'under `walls`; or the repository allows all actions and does not demand full commits.',
        why: 'Whoever can move that name runs code in a job that gets credentials.',
        example: 'In March 2025 the tags of tj-actions/changed-files were moved to code that printed secrets.',
        sentence: (facts) => facts.kind === 'uses'
            ? `The job ${(0,safe_line/* quote */.h)(facts.job)} uses ${(0,safe_line/* quote */.h)(facts.uses)}, which is not a full commit.`
            : 'The repository allows all actions, and does not demand that they are pinned to a full commit.',
        fix: (facts, { about }) => facts.kind === 'uses'
            ? { text: 'Write the full commit, with the version as a comment', commands: [pinCommand(facts.uses)] }
            : {
                text: 'Demand full commits',
                commands: [
                    (0,gh_call/* ghCall */.U)('PUT', `repos/${repositoryIn(about)}/actions/permissions`, {
                        enabled: true,
                        allowed_actions: 'all',
                        sha_pinning_required: true,
                    }),
                ],
            },
    },
    'environment-missing': {
        title: 'An environment does not exist',
        logic: 'A role or a workflow names an environment that the repository does not have.',
        why: 'GitHub creates it when the first job asks for it, without any protection.',
        example: 'A role lists `producton`; whoever writes that into a workflow gets its credentials without a review.',
        sentence: ({ environment, repository, by }) => `${(0,safe_line/* quote */.h)(by)} names the environment ${(0,safe_line/* quote */.h)(environment)}, which ${(0,safe_line/* quote */.h)(repository)} does not have.`,
        fix: ({ environment, repository }) => ({
            text: 'Create it with its rules, or correct the name',
            commands: [
                (0,gh_call/* ghCall */.U)('PUT', `repos/${repository}/environments/${encodeURIComponent(environment.toWellFormed())}`, {
                    deployment_branch_policy: { protected_branches: true, custom_branch_policies: false },
                }),
            ],
        }),
    },
};
function staticKeyWords(facts) {
    switch (facts.kind) {
        case 'app-key':
            return `The private key of the App comes in as an input, for the credential ${(0,safe_line/* quote */.h)(facts.credential)}.`;
        case 'input':
            return `${(0,safe_line/* quote */.h)(facts.action)} is given a key that does not end, as ${(0,safe_line/* quote */.h)(facts.input)}.`;
        case 'secret':
            return facts.where === 'workflow'
                ? `The job reads the secret ${(0,safe_line/* quote */.h)(facts.name)}, by its name a key that does not end.`
                : `There is a secret ${(0,safe_line/* quote */.h)(facts.name)}, by its name a key that does not end.`;
    }
}
function staticKeyFix(facts, { about }) {
    switch (facts.kind) {
        case 'app-key':
            return {
                text: 'Keep the key in Vault, OpenBao or AWS KMS, which signs and never hands it out',
                yaml: `key:\n  vault: {url: https://vault.example, role: ${(0,safe_line/* safeLine */.o)(facts.role)}, key: app}`,
            };
        case 'input':
            return { text: 'Take the key out, and have the gate trade the token of the job: a credential of the role' };
        case 'secret':
            return {
                text: 'Have the gate trade the token of the job instead, then delete the key where it was made, and the secret',
                ...(facts.where === 'settings'
                    ? { commands: [`gh secret delete ${(0,shell_word/* shellWord */.r)(facts.name)} --repo ${(0,shell_word/* shellWord */.r)(repositoryIn(about))}`] }
                    : {}),
            };
    }
}
/** The commit that a name stands for today. */
function pinCommand(uses) {
    const [action = '', ref = 'HEAD'] = uses.split('@');
    const repository = action.split('/').slice(0, 2).join('/');
    return `gh api ${(0,shell_word/* shellWord */.r)(`repos/${repository}/commits/${ref}`)} --jq .sha`;
}
/** What a finding is about ends with its repository. */
function repositoryIn(about) {
    return about.slice(about.lastIndexOf(' of ') + ' of '.length);
}

;// CONCATENATED MODULE: ./lib/report/review/account-finding-words.js




/** Findings about Apps, keys, tokens and people from outside. */
const ACCOUNT_FINDING_WORDS = {
    'app-broad': {
        title: 'An App reaches more than it needs',
        logic: 'An App is installed on all repositories, or may write administration, secrets, workflows or members.',
        why: 'Whoever has its key can change who may do what.',
        example: 'A key of an App that formats code adds a deploy key to every repository.',
        sentence: ({ app, reachesAll, writes }) => `${(0,safe_line/* quote */.h)(app)} ${[
            ...(reachesAll ? ['reaches all repositories'] : []),
            ...(writes.length > 0 ? [`may write ${writes.map((one) => (0,safe_line/* quote */.h)(one)).join(', ')}`] : []),
        ].join(' and ')}.`,
        fix: () => ({ text: 'Install it on the repositories that it is for, and ask its makers to need less' }),
    },
    'app-unused': {
        title: 'A suspended App is still installed',
        logic: 'An installation of an App is suspended.',
        why: 'One click gives it all its rights again.',
        example: 'A supplier that was left is let in again by mistake.',
        sentence: ({ app }) => `${(0,safe_line/* quote */.h)(app)} is suspended, and still installed.`,
        fix: () => ({ text: 'Uninstall it' }),
    },
    'third-party-app': {
        title: 'An App that no policy knows',
        logic: 'An App that is not the organisation’s own is installed, and no policy names it.',
        why: 'It acts on repositories as somebody whom nobody here approved.',
        example: 'A tool from a trial three years ago is bought by somebody else.',
        sentence: ({ app }) => `${(0,safe_line/* quote */.h)(app)} is installed, and neither a grant, a credential nor a delegation names it.`,
        fix: () => ({ text: 'Uninstall it, or accept it in `review.yml` with a reason' }),
    },
    'deploy-key': {
        title: 'A deploy key that can push, or that nobody uses',
        logic: 'A deploy key may write, or was not used for 90 days.',
        why: 'It belongs to no person, does not end, and no grant covers what is done with it.',
        example: 'The key lies on a machine that was sold.',
        sentence: ({ title, days }) => `The key ${(0,safe_line/* quote */.h)(title)} ${days === undefined ? 'may push' : `was not used for ${days} days`}.`,
        fix: ({ id, repository }) => ({
            text: 'Delete it; a GitHub App token that the gate hands out ends by itself',
            commands: [(0,gh_call/* ghCall */.U)('DELETE', `repos/${repository}/keys/${id}`)],
        }),
    },
    'pat-in-use': {
        title: 'A personal access token that does not end, or that nobody uses',
        logic: 'A fine-grained token with access to the organisation has no end, or was not used for 90 days.',
        why: 'It acts as a person, for whoever has it.',
        example: 'A token in a script on a laptop opens the organisation after the laptop is stolen.',
        sentence: ({ owner, name, why, days = 0 }) => `The token ${(0,safe_line/* quote */.h)(name)} of ${(0,safe_line/* quote */.h)(owner)} ` +
            `${why === 'endless' ? 'does not end' : `was not used for ${days} days`}.`,
        fix: ({ owner }) => ({ text: `Revoke it, and have ${(0,safe_line/* quote */.h)(owner)} ask for a grant instead` }),
    },
    outsider: {
        title: 'Somebody from outside may write',
        logic: 'An outside collaborator may write to a repository and holds no grant, or administers it, with a grant or ' +
            'without.',
        why: 'Nobody approved it by the rules of the policy, and it does not end.',
        example: 'A freelancer of a finished project can still push to the shop.',
        sentence: ({ login, permission, isAdmin }) => `${(0,safe_line/* quote */.h)(login)} is no member, and has ` +
            `${(0,safe_line/* quote */.h)(permission)}${isAdmin ? ', by a direct grant of the repository' : ' without a grant'}.`,
        fix: ({ login }, { about }) => ({
            text: 'Take the permission away; what is needed can be asked for',
            commands: [(0,gh_call/* ghCall */.U)('DELETE', `repos/${repositoryIn(about)}/collaborators/${(0,shell_word/* shellWord */.r)(login)}`)],
        }),
    },
};

;// CONCATENATED MODULE: ./lib/report/review/environment-finding-words.js


/** Findings about environments. */
const ENVIRONMENT_FINDING_WORDS = {
    'environment-unprotected': {
        title: 'An environment is open to any branch',
        logic: 'An environment of a role has neither reviewers nor a rule that keeps branches out, or is for protected ' +
            'branches while none is protected.',
        why: 'A workflow of any branch can name it and get what it holds.',
        example: 'Somebody pushes a branch whose workflow deploys to production.',
        sentence: ({ environment, why }) => why === 'no-rule'
            ? `${(0,safe_line/* quote */.h)(environment)} has no reviewers, and any branch may deploy to it.`
            : `${(0,safe_line/* quote */.h)(environment)} is for protected branches, and no branch is protected.`,
        fix: ({ environment, repository }) => ({
            text: 'Let only the branches of the role use it: `doctor` prints the commands; or, at least',
            commands: [
                (0,gh_call/* ghCall */.U)('PUT', `repos/${repository}/environments/${encodeURIComponent(environment.toWellFormed())}`, {
                    deployment_branch_policy: { protected_branches: true, custom_branch_policies: false },
                }),
            ],
        }),
    },
    'environment-admin-bypass': {
        title: 'Administrators pass an environment by',
        logic: 'The rules of an environment of a role do not bind administrators.',
        why: 'One account that administers is enough, whatever reviewers say.',
        example: 'In a hurry, an administrator presses “Start all waiting jobs”, and nobody has looked.',
        sentence: ({ environment }) => `Administrators may deploy to ${(0,safe_line/* quote */.h)(environment)} past its rules.`,
        fix: ({ environment, repository }) => ({
            text: 'Turn off “Allow administrators to bypass configured protection rules”',
            commands: [
                `gh browse --repo ${repository} --settings # environment ${environment.replaceAll(/[^\w./ -]/g, '?')}`,
            ],
        }),
    },
    'environment-self-review': {
        title: 'People may approve their own deployment',
        logic: 'An environment of a role has reviewers, and does not prevent self-review.',
        why: 'Four eyes are two where whoever starts the run is among the reviewers.',
        example: 'A developer starts the deployment and approves it from the same page.',
        sentence: ({ environment }) => `Whoever starts a deployment to ${(0,safe_line/* quote */.h)(environment)} may approve it.`,
        fix: ({ environment }) => ({ text: `Turn on “Prevent self-review” for ${(0,safe_line/* quote */.h)(environment)}` }),
    },
};

// EXTERNAL MODULE: ./lib/report/approval-findings.js
var approval_findings = __webpack_require__(35498);
;// CONCATENATED MODULE: ./lib/report/review/grant-finding-words.js




/** Findings about single grants. */
const GRANT_FINDING_WORDS = {
    'grant-expired-left': {
        title: 'The file of an ended grant is still there',
        logic: 'The end of a grant is past, and its file is on the default branch. One whose tags were not read may be over ' +
            'as well: that is unknown.',
        why: 'It reads as access that somebody has, and comes alive when somebody corrects its date.',
        example: 'A team copies last year’s grant and changes only the end: all that it once reached is open again.',
        sentence: ({ ended }, now) => `It ended ${(0,moment/* formatMoment */.K9)(ended, now)}, and its file is still there.`,
        fix: (_, place) => ({
            text: 'Delete the file by a pull request; the history keeps it',
            commands: place.file === undefined ? [] : [`git rm ${(0,shell_word/* shellWord */.r)(place.file)}`],
        }),
    },
    'grant-ending': {
        title: 'A grant ends soon',
        logic: 'Less than a quarter of the life of a grant, and at most fourteen days, are left.',
        why: 'Whoever still needs the access loses it in the middle of the work, and asks for a longer one next time.',
        example: 'The release moves by a week, and the run that publishes it is refused.',
        sentence: ({ until }, now) => `It ends ${(0,moment/* formatMoment */.K9)(until, now)}.`,
        fix: (_, { grants: [id = ''] }) => ({
            text: 'Renew it if it is still needed; otherwise let it end',
            commands: [`grantgate grant renew ${(0,shell_word/* shellWord */.r)(id)} --lasts 7d --reason 'CHANGE ME'`],
        }),
    },
    'grant-unused': {
        title: 'A grant is not used',
        logic: 'No run used a grant for as long as `unused` in the policy says, or for 30 days where it does not.',
        why: 'Access that nobody needs helps only whoever takes over the account.',
        example: 'A grant for a project that ended in spring is used in autumn, from a stolen laptop.',
        sentence: ({ days, since, at }, now) => `It was not used for ${days} days: ${since === 'start' ? 'never since it began' : 'last'} ` +
            `${(0,moment/* formatMoment */.K9)(at, now)}.`,
        fix: (_, place) => ({ text: 'Revoke it, or have its holder say what it is for', commands: revokeCommands(place) }),
    },
    'grant-unapproved': {
        title: 'A grant is not approved',
        logic: 'By the rules of the gate, the approvals of the pull request that brought a grant do not stand for what ' +
            'it says now.',
        why: 'The gate refuses it, so it gives nothing; but it says that somebody pushed a grant past the reviewers.',
        example: 'A grant is pushed to the default branch by an administrator, in the hope that nobody looks.',
        sentence: ({ approval }) => `It is not approved: ${(0,approval_findings/* approvalFound */.U0)(approval)}.`,
        fix: () => ({ text: 'Propose it again by a pull request, and have it approved by somebody who had no part in it' }),
    },
    'grant-broad': {
        title: 'A grant is broader than a task',
        logic: 'A grant matches any name of a kind, has every environment of a role that lists several, or lasts longer than ' +
            'a quarter of a year.',
        why: 'Whatever goes wrong with the account or its run reaches everything that the grant does, for as long ' +
            'as it lasts.',
        example: 'A typo in the input of a workflow deploys to production, since the grant was for every environment.',
        sentence: ({ breadths, narrower }) => `${firstUpper(breadths.map(breadthWords).join('; '))}.` +
            (narrower === undefined ? '' : ` ${narrowerWords(narrower)}`),
        fix: narrowFix,
    },
    'grant-by-login': {
        title: 'A grant is held by a name',
        logic: 'A grant has no `principal-id`; one of a team has no `team-id` either.',
        why: 'Logins and names of teams can be given up and taken by somebody else, who then holds the grant.',
        example: 'An account is renamed; a stranger registers the old login and starts a run.',
        sentence: ({ kind, name }) => `It says only the name of the ${kind}, ${(0,safe_line/* quote */.h)(name)}, and not its number.`,
        fix: ({ kind, name }, { home }) => ({
            text: `Write the number into the grant as ${kind === 'team' ? '`team-id`' : '`principal-id`'}`,
            commands: [numberCommand(kind, name, home)],
        }),
    },
    'grant-holder-left': {
        title: 'Who holds or approves is gone',
        logic: 'The account or team of a grant, or an approver of the policy, is deleted, has no access any longer, was ' +
            'renamed, ' +
            'or the name belongs to another account by now.',
        why: 'Nobody who left may keep access, and a name that is free can be taken.',
        example: 'A contractor’s account is deleted, and with it the login that a grant names.',
        sentence: leaverWords,
        fix: ({ as, who }, place) => as === 'approver'
            ? { text: `Take ${(0,safe_line/* quote */.h)(who)} out of \`approval.approvers.users\` in the policy` }
            : { text: 'Revoke it at once, then delete the file', commands: revokeCommands(place) },
    },
};
function revokeCommands({ grants: [id = ''] }) {
    return [`grantgate grant revoke ${(0,shell_word/* shellWord */.r)(id)}`];
}
function firstUpper(text) {
    return `${text.slice(0, 1).toUpperCase()}${text.slice(1)}`;
}
function breadthWords(breadth) {
    switch (breadth.kind) {
        case 'anything':
            return `its ${breadth.list} are ${breadth.patterns.map((one) => (0,safe_line/* quote */.h)(one)).join(', ')}, which is any`;
        case 'whole-role':
            return `it has all ${breadth.environments.length} environments of the role`;
        case 'long':
            return `it lasts ${breadth.days} days, more than ${breadth.most}`;
    }
}
function narrowerWords({ uses, branches, environments }) {
    const list = (names) => names.map((one) => (0,safe_line/* quote */.h)(one)).join(', ');
    const where = environments.length === 0 ? 'no environment' : `the environments ${list(environments)}`;
    return `Its ${uses} uses on record needed only the branches ${list(branches)} and ${where}.`;
}
function narrowFix({ breadths, narrower }, place) {
    const isLong = breadths.some(({ kind }) => kind === 'long');
    const text = 'Narrow it by lists of its own, or narrow the role' +
        (isLong ? ', and let it end within a quarter of a year: it can be renewed' : '');
    if (narrower === undefined)
        return { text };
    const list = (names) => `[${names.map((name) => `'${name.replaceAll("'", "''")}'`).join(', ')}]`;
    const yaml = `branches: ${list(narrower.branches)}\nenvironments: ${list(narrower.environments)}`;
    return {
        text: `${text}. These lists would have done${place.file === undefined ? '' : `, in ${(0,safe_line/* quote */.h)(place.file)}`}`,
        yaml,
    };
}
function numberCommand(kind, name, home) {
    if (kind === 'team')
        return `gh api ${(0,shell_word/* shellWord */.r)(`orgs/${home.split('/')[0] ?? ''}/teams/${name}`)} --jq .id`;
    return `gh api ${(0,shell_word/* shellWord */.r)(`users/${name}${kind === 'app' ? '[bot]' : ''}`)} --jq .id`;
}
function leaverWords({ who, as, how, now }) {
    const name = `${as === 'holder' ? 'Its holder' : 'The approver'} ${(0,safe_line/* quote */.h)(who)}`;
    switch (how) {
        case 'gone':
            return `${name} is not there any longer.`;
        case 'outside':
            return `${name} has no access to the repository any longer.`;
        case 'renamed':
            return `${name} is called ${(0,safe_line/* quote */.h)(now ?? '')} now, and the old name is free.`;
        case 'other-account':
            return `${name} is another account by now, with the number ${now ?? 'unknown'}.`;
    }
}

;// CONCATENATED MODULE: ./lib/report/review/record-finding-words.js



/** Findings about what is on record. */
const RECORD_FINDING_WORDS = {
    'human-through-bot': {
        title: 'People act through an App',
        logic: 'Runs that a dispatch of an App started were allowed, and name no person behind it.',
        why: 'Whoever can press the button of that tool has the access, and no record says who did.',
        example: 'A form of a low-code tool is open to the whole company, and deploys.',
        sentence: ({ app, runs, last }, now) => `${(0,safe_line/* quote */.h)(app)} started ${runs} ${runs === 1 ? 'run' : 'runs'} without a person, the last ` +
            `${(0,moment/* formatMoment */.K9)(last, now)}.`,
        fix: () => ({ text: 'Have the tool name the person: `delegation` in the policy, and a grant for that person' }),
    },
    'record-gap': {
        title: 'Runs without a record',
        logic: 'GitHub lists runs of a gated workflow of which no decision is among the records that were read.',
        why: 'Nobody can tell what was decided there, or whether anything was.',
        example: 'Somebody took the gate out of a branch’s workflow for one run.',
        sentence: ({ runs, all }) => `Of ${all} runs, ${runs.length} have no record: ${runs.slice(0, 5).join(', ')}${runs.length > 5 ? ', …' : ''}.`,
        fix: () => ({ text: 'Upload and attest each record: `upload-record: true` and `attest: true` of the action' }),
    },
    'credential-outlived': {
        title: 'A credential outlived its grant',
        logic: 'A record says that a credential was good for longer than the grant or the window it came from.',
        why: 'What it opens was open to whoever had a copy, after the access was over.',
        example: 'A token of Azure works for an hour after the release window shut.',
        sentence: ({ credential, target, by, run }) => `${(0,safe_line/* quote */.h)(credential)} (${(0,safe_line/* quote */.h)(target)}) of run ${run} was good for ${(0,duration/* formatDuration */.a)(Math.max(by, 1))} longer.`,
        fix: () => ({
            text: 'Use a credential that ends with the grant, or let grants and windows end earlier than matters',
        }),
    },
    'not-taken-back': {
        title: 'A credential was not revoked',
        logic: 'A record says that a credential could not be revoked at the end of its run, and it has not ended yet.',
        why: 'It still works.',
        example: 'The server did not answer, and the token is good until tomorrow.',
        sentence: ({ credential, target, run, expires }, now) => `${(0,safe_line/* quote */.h)(credential)} (${(0,safe_line/* quote */.h)(target)}) of run ${run} was not revoked` +
            `${expires === undefined ? ', and nothing says when it ends' : `, and ends ${(0,moment/* formatMoment */.K9)(expires, now)}`}.`,
        fix: () => ({ text: 'Revoke it by the record', commands: ['grantgate revoke record.jsonl'] }),
    },
};

;// CONCATENATED MODULE: ./lib/report/review/role-finding-words.js



/** Findings about the policy and its roles. */
const ROLE_FINDING_WORDS = {
    'approver-shared': {
        title: 'One person approves nearly everything',
        logic: 'At least five grants are approved, and one person has approved more than four fifths of them.',
        why: 'One account to take over gives everything, and nobody looks at what that person looked past.',
        example: 'The only approver is on holiday: everybody asks for an administrator’s push instead.',
        sentence: ({ approver, grants, all }) => `${(0,safe_line/* quote */.h)(approver)} approved ${grants} of ${all} grants.`,
        fix: () => ({ text: 'Let a team approve, and raise `approval.count` where it matters' }),
    },
    'role-ownerless': {
        title: 'Nobody answers for a role',
        logic: 'A role has no `owner`, or an owner that is not there any longer.',
        why: 'Nobody is asked whether it is still needed, or whom to tell when it is misused.',
        example: 'A role of a team that was dissolved still hands out keys to its old account.',
        sentence: ({ role, owner }) => owner === undefined
            ? `The role ${(0,safe_line/* quote */.h)(role)} has no owner.`
            : `The owner of the role ${(0,safe_line/* quote */.h)(role)}, ${(0,safe_line/* quote */.h)(owner)}, is not there any longer.`,
        fix: ({ role }) => ({
            text: 'Name a team or a person who answers for it',
            yaml: `roles:\n  ${(0,safe_line/* safeLine */.o)(role)}:\n    owner: acme/platform`,
        }),
    },
    'one-identity-many-environments': {
        title: 'One identity for several environments',
        logic: 'Credentials of one policy give the same identity in more than one environment, or in any.',
        why: 'Whoever has it in the harmless environment has it in the other one, too.',
        example: 'A test in staging deletes a table of production: the role was the same.',
        sentence: ({ target, environments }) => `${(0,safe_line/* quote */.h)(target)} is handed out in ${environments.map((one) => (0,safe_line/* quote */.h)(one)).join(', ')}.`,
        fix: () => ({ text: 'Make an identity for each environment, and a credential of the role for each of them' }),
    },
    'one-identity-many-roles': {
        title: 'One identity for several roles',
        logic: 'Credentials of different roles, or of different policies, give the same identity.',
        why: 'Each role can do what any of them needs, and the log of the cloud cannot tell them apart.',
        example: 'The role that reads logs can deploy, since both assume the same role of AWS.',
        sentence: ({ target, uses }) => `${(0,safe_line/* quote */.h)(target)} is given by ` +
            `${[...new Set(uses.map(({ home, role }) => `${(0,safe_line/* quote */.h)(role)} in ${(0,safe_line/* quote */.h)(home)}`))].join(', ')}.`,
        fix: () => ({ text: 'Make an identity for each role, with no more than that role needs' }),
    },
    'lifetime-too-long': {
        title: 'Grants may last too long',
        logic: 'The `lifetime` of the policy, or of a role, is longer than a quarter of a year; `high` from a year on.',
        why: 'Whoever approves goes by today: nobody looks at a grant that outlasts the task, the job or the approver.',
        example: 'A policy allows 200 years: one approval on a busy afternoon is for good.',
        sentence: ({ days, most }) => `Grants may last ${days} days, longer than ${most}.`,
        fix: ({ most }) => ({
            text: 'Lower it: grants can be renewed, with a look at them each time',
            yaml: `lifetime: ${Math.min(30, most)}d`,
        }),
    },
    'policy-elsewhere': {
        title: 'A gate goes by a policy that is not reviewed',
        logic: 'A step with the gate names a policy that this review does not have, by its repository or its folder.',
        why: 'Whoever is granted something there is in no list of this review.',
        example: 'A workflow is pointed to `.github/access-test`, in which everybody has a grant.',
        sentence: ({ file, job, policy, root }) => `${(0,safe_line/* quote */.h)(job)} in ${(0,safe_line/* quote */.h)(file)} goes by ${(0,safe_line/* quote */.h)(root)} of ${(0,safe_line/* quote */.h)(policy)}.`,
        fix: ({ policy, root }) => ({
            text: 'Review that policy together with this one, or take the input away',
            commands: [`grantgate review --online --policy-repository ${(0,safe_line/* safeLine */.o)(policy)} --policy-path ${(0,safe_line/* safeLine */.o)(root)}`],
        }),
    },
    'session-too-long': {
        title: 'Credentials last longer than an hour',
        logic: 'The limit of the policy, or the `session` of a credential, is longer than an hour; or a cloud lets sessions ' +
            'last longer than the policy does.',
        why: 'A copy of it works for as long, also after the run is over and the grant has ended.',
        example: 'A key in the log of a build still opens the bucket in the evening.',
        sentence: ({ seconds, most, credential, target }) => target === undefined
            ? `${credential === undefined ? 'Credentials' : `The credential ${(0,safe_line/* quote */.h)(credential)}`} may last ` +
                `${(0,duration/* formatDuration */.a)(seconds)}, longer than ${(0,duration/* formatDuration */.a)(most)}.`
            : `Sessions of ${(0,safe_line/* quote */.h)(target)} may last ${(0,duration/* formatDuration */.a)(seconds)}, longer than the ` +
                `${(0,duration/* formatDuration */.a)(most)} of the policy.`,
        fix: ({ credential, most, target }) => ({
            text: target === undefined
                ? 'Shorten it: with `export: profile` a credential renews itself while the grant holds'
                : 'Lower the longest session of the identity to `limits.session`: `grantgate walls` writes it so',
            ...(target === undefined
                ? {
                    yaml: credential === undefined
                        ? `limits:\n  session: ${(0,duration/* formatDuration */.a)(most)}`
                        : `session: ${(0,duration/* formatDuration */.a)(most)}`,
                }
                : {}),
        }),
    },
    'ignore-ended': {
        title: 'An accepted finding is no longer accepted',
        logic: 'The `until` of an entry in `review.yml` is past.',
        why: 'What was to be put right by then may still be as it was.',
        example: 'A broad grant was accepted until the release; a year later it is still there.',
        sentence: ({ finding, ended, by }, now) => `${(0,safe_line/* quote */.h)(finding)} was accepted by ${(0,safe_line/* quote */.h)(by)} until ${(0,moment/* formatMoment */.K9)(ended, now)}.`,
        fix: () => ({ text: 'Put the finding right, and delete the entry; or accept it again, with a new reason and end' }),
    },
};

;// CONCATENATED MODULE: ./lib/report/review/setting-finding-words.js




/** Findings about the rules of a repository. */
const SETTING_FINDING_WORDS = {
    'policy-branch-unprotected': {
        title: 'The default branch is open',
        logic: 'The default branch does not demand as many approvals as the policy does, keeps approvals after another ' +
            'push, or ' +
            'lets itself be pushed over by force.',
        why: 'Whoever may push can change workflows, policy and history that approvals stand on.',
        example: 'Somebody with write access pushes a workflow without a gate to the default branch.',
        sentence: ({ branch, lacks, approvals }) => `${(0,safe_line/* quote */.h)(branch)} ${lacks.map((one) => LACK_WORDS[one].replace('%', String(approvals))).join(', ')}.`,
        fix: ({ repository }) => ({
            text: 'Set up the rules that `doctor` prints',
            commands: [`grantgate doctor --repository ${(0,shell_word/* shellWord */.r)(repository)}`],
        }),
    },
    'ruleset-bypass': {
        title: 'Somebody may pass a ruleset by',
        logic: 'An active ruleset has somebody on its bypass list.',
        why: 'For them it is not there, and nobody is asked.',
        example: 'An App with a bypass merges what a stolen token tells it to.',
        sentence: ({ ruleset, by }) => `The ruleset ${(0,safe_line/* quote */.h)(ruleset)} can be bypassed by ${by.map((one) => (0,safe_line/* quote */.h)(one)).join(', ')}.`,
        fix: ({ repository }) => ({
            text: 'Empty its bypass list, or make it as short as it can be',
            commands: [`gh ruleset list --repo ${(0,shell_word/* shellWord */.r)(repository)}`],
        }),
    },
    'ruleset-inert': {
        title: 'A ruleset protects nothing',
        logic: 'A ruleset is disabled or only evaluated, or is for no ref.',
        why: 'It looks like protection to whoever reads the list.',
        example: 'A ruleset was switched to “evaluate” for an evening, and never back.',
        sentence: ({ ruleset, why }) => why === 'no-ref'
            ? `The ruleset ${(0,safe_line/* quote */.h)(ruleset)} is for no branch or tag.`
            : `The ruleset ${(0,safe_line/* quote */.h)(ruleset)} is ${why === 'evaluate' ? 'only evaluated, and stops nothing' : 'disabled'}.`,
        fix: () => ({ text: 'Make it active, or delete it' }),
    },
    'tag-ruleset-missing': {
        title: 'Revocations can be undone',
        logic: 'No active ruleset keeps the tags below `grantgate/` from being moved or deleted.',
        why: 'Whoever may push can delete the tag that revoked their access.',
        example: 'A grant is revoked at night, and works again in the morning.',
        sentence: ({ repository }) => `Nothing keeps the tags below ${(0,safe_line/* quote */.h)('grantgate/')} in ${(0,safe_line/* quote */.h)(repository)}.`,
        fix: ({ repository }) => ({
            text: 'Create the ruleset',
            commands: [`grantgate grant ruleset --policy-repository ${(0,shell_word/* shellWord */.r)(repository)}`],
        }),
    },
    'workflow-unowned': {
        title: 'Workflows or policy without an owner',
        logic: 'CODEOWNERS names nobody for `.github/workflows` or for the folder of the policy, has lines that GitHub ' +
            'does not ' +
            'take, or the rules do not demand the review of code owners.',
        why: 'Anybody who may review can let a change of the gate through.',
        example: 'Two colleagues approve each other’s change that takes the gate out of a workflow.',
        sentence: ownerWords,
        fix: ({ paths, why }) => why === 'not-required'
            ? { text: 'Turn on “Require review from Code Owners” in the rules of the default branch' }
            : why === 'mistakes'
                ? { text: 'Correct the lines: owners must exist, see the repository and be allowed to write' }
                : {
                    text: 'Add to `.github/CODEOWNERS`, with a team of yours',
                    yaml: paths.map((path) => `/${path} @acme/platform`).join('\n'),
                },
    },
    'actions-may-approve': {
        title: 'Workflows may approve or write',
        logic: 'GitHub Actions may approve pull requests, or the token of a job can write by default.',
        why: 'A job can bring a change in that no person has seen.',
        example: 'A script in a pull request approves another one, and merges it.',
        sentence: ({ mayApprove, defaultWrite }) => [
            ...(mayApprove ? ['Workflows may approve pull requests.'] : []),
            ...(defaultWrite ? ['Jobs without `permissions` get a token that may write.'] : []),
        ].join(' '),
        fix: (_, { about }) => ({
            text: 'Turn both off',
            commands: [
                (0,gh_call/* ghCall */.U)('PUT', `repos/${repositoryIn(about)}/actions/permissions/workflow`, {
                    default_workflow_permissions: 'read',
                    can_approve_pull_request_reviews: false,
                }),
            ],
        }),
    },
    'fork-runs-trusted': {
        title: 'Runs from forks are trusted',
        logic: 'Runs of pull requests from forks of a private repository get secrets, or a token that writes.',
        why: 'Whoever can fork it can use them in a workflow of their own.',
        example: 'A trainee forks the repository and reads the production key in a pull request.',
        sentence: ({ secrets, write }) => `Runs from forks get ` +
            `${[...(secrets ? ['secrets'] : []), ...(write ? ['a token that may write'] : [])].join(' and ')}.`,
        fix: (_, { about }) => ({
            text: 'Turn it off, in the settings of Actions',
            commands: [
                (0,gh_call/* ghCall */.U)('PUT', `repos/${repositoryIn(about)}/actions/permissions/fork-pr-workflows-private-repos`, {
                    run_workflows_from_fork_pull_requests: true,
                    send_write_tokens_to_workflows: false,
                    send_secrets_and_variables: false,
                    require_approval_for_fork_pr_workflows: true,
                }),
            ],
        }),
    },
    'runner-shared': {
        title: 'Runners are shared',
        logic: 'A role allows self-hosted runners, and their group is open to public repositories or to any workflow.',
        why: 'What another job left behind on the machine finds the credentials of this one.',
        example: 'A pull request of a public repository starts a process that waits for the next deployment.',
        sentence: ({ group, isPublic }) => `The group ${(0,safe_line/* quote */.h)(group)} takes jobs of ${isPublic ? 'public repositories' : 'any workflow'}.`,
        fix: () => ({ text: 'Give the gate’s workflow a group of its own, restricted to that workflow' }),
    },
};
const LACK_WORDS = {
    review: 'demands % approvals of a change, fewer than the policy does of a grant',
    stale: 'keeps approvals after another push',
    'force-push': 'can be pushed over by force',
};
function ownerWords({ repository, paths, why, lines = [] }) {
    const what = paths.map((path) => (0,safe_line/* quote */.h)(path)).join(', ');
    switch (why) {
        case 'no-file':
            return `There is no CODEOWNERS in ${(0,safe_line/* quote */.h)(repository)}, so nobody owns ${what}.`;
        case 'no-line':
            return `CODEOWNERS names nobody for ${what}.`;
        case 'mistakes':
            return `GitHub does not take ${lines.length === 1 ? 'line' : 'lines'} ${lines.join(', ')} of CODEOWNERS.`;
        case 'not-required':
            return 'Code owners are named, and their review is not required.';
    }
}

// EXTERNAL MODULE: ./lib/report/walls/finding-sentence.js
var finding_sentence = __webpack_require__(87375);
// EXTERNAL MODULE: ./lib/report/walls/finding-words.js
var finding_words = __webpack_require__(47457);
;// CONCATENATED MODULE: ./lib/report/review/wall-finding-words.js



/** Claims by which somebody recognises a job. */
const EXAMPLE_CLAIMS = ['sub', 'repository', 'ref', 'environment'];
/** The words of the audit, as words of the review, with the token that shows it. */
function wallWords(id, { title, logic, example }) {
    const { why, fix } = finding_words/* WALL_FINDING_WORDS */.X[id];
    return {
        title,
        logic,
        why,
        example,
        sentence: ({ target, named, token, roles }) => {
            const what = (0,finding_sentence/* auditSentence */.d)({ outcome: 'fail', id, severity: 'low', target, facts: named, roles });
            return `${(0,safe_line/* quote */.h)(target)}: ${what}${token === undefined ? '' : ` Example: ${tokenText(token)}.`}`;
        },
        fix: () => ({
            text: fix.replace(/\.$/, ''),
            ...(id.startsWith('trust-') ? { commands: ['grantgate walls --out walls'] } : {}),
        }),
    };
}
/** A token in one line. */
function tokenText(token) {
    return EXAMPLE_CLAIMS.flatMap((claim) => {
        const value = token[claim];
        return value === undefined ? [] : [`${claim} ${(0,safe_line/* quote */.h)(value, 120)}`];
    })
        .map((one) => (0,safe_line/* safeLine */.o)(one, 200))
        .join(', ');
}
/** Findings about what clouds let in by themselves. */
const WALL_REVIEW_WORDS = {
    'trust-open-to-github': wallWords('trust-open-to-github', {
        title: 'A cloud trusts all of GitHub',
        logic: 'A token of a repository of some other account gets in; the finding shows one.',
        example: 'A condition asks for the audience only, and every workflow on GitHub can ask for a token with it.',
    }),
    'trust-open-to-owner': wallWords('trust-open-to-owner', {
        title: 'A cloud trusts every repository of the owner',
        logic: 'A token of another repository of the same owner gets in.',
        example: 'The subject is `repo:acme/*`: a sandbox that everybody may push to deploys to production.',
    }),
    'trust-open-to-repository': wallWords('trust-open-to-repository', {
        title: 'A cloud trusts the whole repository',
        logic: 'A token gets in from a branch, a tag, an environment or a pull request that no role of the policy means.',
        example: 'The subject is `repo:acme/shop:*`: a workflow on any branch has the keys, without the gate.',
    }),
    'trust-open-to-pushers': wallWords('trust-open-to-pushers', {
        title: 'A cloud trusts what anybody may push to',
        logic: 'A token gets in from a branch or an environment that has no rules.',
        example: 'The trust asks for the environment `production`, and any job of any branch may name it.',
    }),
    'trust-not-gate-bound': wallWords('trust-not-gate-bound', {
        title: 'A cloud does not ask for the gate',
        logic: 'A token gets in whose `job_workflow_ref` is not the gated workflow, from where a role means it.',
        example: 'Somebody takes the step with the gate out of the workflow; the cloud notices nothing.',
    }),
    'trust-gate-movable': wallWords('trust-gate-movable', {
        title: 'The trusted gate can be moved',
        logic: 'The gated workflow is trusted at a branch or tag that has no rules, or at any.',
        example: 'The trust asks for `gated.yml@refs/heads/*`: whoever pushes a branch writes their own gate.',
    }),
    'trust-by-name': wallWords('trust-by-name', {
        title: 'A cloud knows a repository by its name',
        logic: 'Neither the number of the repository nor that of its owner is asked for, and the subject has none.',
        example: 'The organisation is renamed; a stranger registers the old name, and a repository of the same name.',
    }),
    'trust-audience': wallWords('trust-audience', {
        title: 'A cloud takes tokens for others',
        logic: 'A token for another audience than the credential’s gets in.',
        example: 'A build tool that is sent a token trades it for the keys of the cloud.',
    }),
    'trust-absent-claim-passes': wallWords('trust-absent-claim-passes', {
        title: 'A condition passes where its claim is missing',
        logic: 'What bounds the trust is an operator that is true of a token without the claim.',
        example: '`StringLikeIfExists` on `environment`: a job without one is let in.',
    }),
    'trust-undecided': wallWords('trust-undecided', {
        title: 'A document of trust is not understood',
        logic: 'Part of a document cannot be read, or is not modelled: then this is unknown, and the finding never fails.',
        example: 'A condition of Google Cloud calls a function; what it lets in has to be looked at by hand.',
    }),
    'trust-narrower': wallWords('trust-narrower', {
        title: 'A cloud refuses what the policy means',
        logic: 'A token that a role means is refused by the cloud; the finding shows one.',
        example: 'A branch was added to the role, and nobody told the cloud: the run fails with “not authorized”.',
    }),
    'trust-missing': wallWords('trust-missing', {
        title: 'The policy names what is not there',
        logic: 'An identity of the policy is not in what was read of its cloud.',
        example: 'A role of AWS was renamed; every run of the role fails.',
    }),
    'trust-orphan': wallWords('trust-orphan', {
        title: 'A cloud trusts the repository, and no role says why',
        logic: 'An identity lets jobs of the policy’s repositories in, and no role names it.',
        example: 'The role of an old deployment still trusts the repository, a year after the policy dropped it.',
    }),
    'role-wider-than-role': wallWords('role-wider-than-role', {
        title: 'An identity may do far more than its role is for',
        logic: 'A role of AWS has an administrator’s policy or allows everything on everything, and the credential has no ' +
            '`policy` or `policies` that shrink its sessions.',
        example: 'The role that turns feature flags on has AdministratorAccess, and deletes a database by a typo.',
    }),
};

;// CONCATENATED MODULE: ./lib/report/review/all-finding-words.js








/** Every finding in words. */
const FINDING_WORDS = {
    ...WALL_REVIEW_WORDS,
    ...GRANT_FINDING_WORDS,
    ...ROLE_FINDING_WORDS,
    ...WORKFLOW_FINDING_WORDS,
    ...ENVIRONMENT_FINDING_WORDS,
    ...SETTING_FINDING_WORDS,
    ...ACCOUNT_FINDING_WORDS,
    ...RECORD_FINDING_WORDS,
};
/** The words of a finding's own id fit its facts; a table by id cannot tell the compiler so. */
function wordsOfFinding(finding) {
    return FINDING_WORDS[finding.id];
}
/** What was found, in one sentence. */
function findingSentence(finding, now) {
    return wordsOfFinding(finding).sentence(finding.facts, now);
}
/** What puts it right. */
function findingFix(finding) {
    const { home, about, grants, spot } = finding;
    const place = { home, about, grants, ...(spot === undefined ? {} : { file: spot.file }) };
    return wordsOfFinding(finding).fix(finding.facts, place);
}
/** Who is asked to put it right: whoever answers for it, else who administers the repository. */
function findingOwner({ owner, home }) {
    return owner ?? `administrators of ${home}`;
}

;// CONCATENATED MODULE: ./lib/report/review/source-words.js

/** What a source is, and what brings it where it was not asked for. */
const SOURCE_WORDS = {
    evidence: { what: 'pull requests and reviews of grants', how: 'add `--online`, or give `--evidence evidence.json`' },
    tags: { what: 'tags that revoke, freeze and count uses', how: 'add `--online`' },
    workflows: { what: 'workflows', how: 'stand in a clone of the repository, or add `--online`' },
    'code-owners': { what: 'CODEOWNERS', how: 'stand in a clone of the repository, or add `--online`' },
    rules: { what: 'rules of the default branch', how: 'add `--online`' },
    rulesets: { what: 'rulesets and who may bypass them', how: 'add `--online`, with a token that may administer' },
    environments: { what: 'environments', how: 'add `--online`' },
    actions: { what: 'settings of GitHub Actions', how: 'add `--online`, with a token that has `administration: read`' },
    accounts: {
        what: 'accounts and teams of holders and approvers',
        how: 'add `--online`, with a token that may read members',
    },
    collaborators: { what: 'outside collaborators', how: 'add `--online`, with a token that may read members' },
    secrets: { what: 'names of secrets', how: 'add `--online`, with a token that has `secrets: read`' },
    'deploy-keys': { what: 'deploy keys', how: 'add `--online`, with a token that has `administration: read`' },
    apps: {
        what: 'installed Apps',
        how: 'add `--online`, with a token that may read the administration of the organisation',
    },
    'access-tokens': {
        what: 'personal access tokens',
        how: 'add `--online`, with an App that may read the tokens of the organisation',
    },
    runs: { what: 'runs that GitHub lists', how: 'add `--online`' },
    records: { what: 'records of decisions', how: 'give `--records <folder>`' },
    'runner-groups': {
        what: 'groups of runners',
        how: 'add `--online`, with a token that may read the runners of the organisation',
    },
    walls: {
        what: 'what clouds let in',
        how: 'give what their own tools print with `--state`, as to `grantgate walls audit`',
    },
};
/** Why something was not read, and what brings it. */
function unreadWords(source, unread) {
    if (unread.state === 'undecided')
        return `it cannot be told by what was read: ${(0,safe_line/* safeLine */.o)(unread.why)}`;
    return unread.state === 'not-asked'
        ? `not asked: ${SOURCE_WORDS[source].how}`
        : `refused: ${(0,safe_line/* safeLine */.o)(unread.why)}; it takes a token with ${(0,safe_line/* quote */.h)(unread.needs)}`;
}

;// CONCATENATED MODULE: ./lib/report/review/spot-place.js

/** Makes a function that finds places, and finds each only once: a policy is read again for each. */
function placeFinder() {
    const found = new Map();
    return (spot) => {
        if (!('path' in spot))
            return { file: spot.file, line: spot.line, column: spot.column };
        const key = `${spot.file} ${JSON.stringify(spot.path)} ${spot.text.length}`;
        const place = found.get(key) ?? { file: spot.file, ...(0,yaml_place/* findPlace */.P)(spot.text, spot.path, true) };
        found.set(key, place);
        return place;
    };
}

;// CONCATENATED MODULE: ./lib/report/review/review-json.js







/** Makes findings as they are written; places are found once for each. */
function findingWriter(now, comparison) {
    const placeOf = placeFinder();
    return (finding) => {
        const { id, severity, home, about, grants, facts, spot } = finding;
        const { nhi, controls } = finding_rules/* FINDING_RULES */._[id];
        const age = comparison?.ages.get(findingKey(finding));
        return {
            id,
            title: FINDING_WORDS[id].title,
            severity,
            ...(age === undefined ? {} : { age }),
            home,
            about,
            message: findingSentence(finding, now),
            why: FINDING_WORDS[id].why,
            nhi: nhi.map((number) => ({ id: nhiId(number), title: NHI_TITLES[number] })),
            controls: controls.map((control) => ({ id: control, title: CONTROLS[control].title })),
            owner: findingOwner(finding),
            fix: findingFix(finding),
            ...(spot === undefined ? {} : { place: placeOf(spot) }),
            grants,
            facts,
        };
    };
}
/** The whole review as JSON; times are RFC 3339. `version` is that of the program. */
function reviewJson(review, version, comparison) {
    const written = findingWriter(review.now, comparison);
    const { unknown, findings, ignored, idle, paths } = review;
    return `${JSON.stringify({
        schema: 1,
        tool: { name: 'grantgate', version },
        at: (0,instant/* formatInstant */.r4)(review.now),
        homes: review.homes,
        summary: { checks: review.checks, findings: findings.length, ignored: ignored.length, paths: paths.length },
        sources: review.sources,
        unknown: unknown.map((one) => ({ ...one, message: unreadWords(one.source, one.unread) })),
        findings: findings.map(written),
        ...(comparison === undefined ? {} : { gone: comparison.gone, untold: comparison.untold }),
        ignored: ignored.map(({ finding, ignore }) => ({
            ...written(finding),
            ignored: { reason: ignore.reason, by: ignore.by, until: (0,instant/* formatInstant */.r4)(ignore.until) },
        })),
        idle: idle.map(({ finding, about, reason, by, until, home }) => ({
            finding,
            home,
            about,
            reason,
            by,
            until: (0,instant/* formatInstant */.r4)(until),
        })),
        paths: paths.map(writtenPath),
        voids: review.voids,
    }, undefined, 2)}\n`;
}
function writtenPath({ from, until, lastUsed, approval, ...path }) {
    return {
        ...path,
        ...(from === undefined ? {} : { from: (0,instant/* formatInstant */.r4)(from) }),
        ...(until === undefined ? {} : { until: (0,instant/* formatInstant */.r4)(until) }),
        approval: approval.approved === 'yes' ? { ...approval, at: (0,instant/* formatInstant */.r4)(approval.at) } : approval,
        lastUsed: lastUsed.used === 'yes' ? { ...lastUsed, at: (0,instant/* formatInstant */.r4)(lastUsed.at) } : lastUsed,
    };
}

;// CONCATENATED MODULE: ./lib/report/review/access-map.js

/** Columns of the access map, from people to what they reach. */
const MAP_COLUMNS = ['People', 'Grants', 'Roles', 'Credentials', 'Targets'];
/** More than these in one column become groups: a picture scales by grouping, not by shrinking. */
const MAX_COLUMN_NODES = 24;
/** Lays the paths out in columns. Each step from one column to the next is an edge, however many paths go along it. */
function accessMap(paths) {
    const routes = paths.flatMap(routesOf);
    const names = MAP_COLUMNS.map((_, column) => columnNames(routes.map((route) => route[column]), column));
    const columns = names.map((named, column) => columnNodes(routes, named, column));
    const edges = new Map();
    for (const index of routes.keys())
        for (const column of MAP_COLUMNS.keys()) {
            const [from, to] = [names[column - 1]?.[index], names[column]?.[index]];
            if (from === undefined || to === undefined)
                continue;
            const key = `${from}\n${to}`;
            edges.set(key, { from, to, count: (edges.get(key)?.count ?? 0) + 1 });
        }
    return { columns: orderedColumns(columns, [...edges.values()]), edges: [...edges.values()] };
}
function routesOf(path) {
    const { home, role, grant, who, gets } = path;
    const place = `${home} ${role}`;
    const groups = [`${role} of ${home}`, home];
    const start = [
        { key: `${who.kind} ${who.name}`, label: holderText(path), groups },
        { key: `${home} ${grant}`, label: grant.split('/').at(-1) ?? grant, groups },
        { key: place, label: role, groups: [home] },
    ];
    if (gets.length === 0)
        return [start];
    return gets.map(({ credential, provider, target }) => [
        ...start,
        { key: `${place} ${credential}`, label: `${credential} (${provider})`, groups: [provider] },
        { key: `${provider} ${target}`, label: target, groups: [provider] },
    ]);
}
/** Of each route the node that it goes by in a column: by itself, or by the smallest groups of which there are few. */
function columnNames(stops, column) {
    const depths = Math.max(0, ...stops.map((stop) => stop?.groups.length ?? 0));
    for (let depth = 0;; depth += 1) {
        const named = stops.map((stop) => {
            const name = depth === 0 ? stop?.key : stop?.groups[Math.min(depth, stop.groups.length) - 1];
            return name === undefined ? undefined : `${column} ${depth} ${name}`;
        });
        const all = new Set(named);
        if (all.size <= MAX_COLUMN_NODES)
            return named;
        if (depth < depths)
            continue;
        const kept = new Set([...all].slice(0, MAX_COLUMN_NODES - 1));
        return named.map((name) => (name === undefined || kept.has(name) ? name : `${column} more`));
    }
}
const GROUP_WORDS = ['holders', 'grants', 'roles', 'credentials', 'identities'];
function columnNodes(routes, names, column) {
    const found = new Map();
    for (const [index, route] of routes.entries()) {
        const [stop, name] = [route[column], names[index]];
        if (stop === undefined || name === undefined)
            continue;
        const entry = found.get(name) ?? { stop, keys: new Set() };
        entry.keys.add(stop.key);
        found.set(name, entry);
    }
    return [...found].map(([key, { stop, keys }]) => {
        const [, depth = '', ...group] = key.split(' ');
        const what = GROUP_WORDS[column] ?? '';
        const label = depth === '0'
            ? stop.label
            : depth === 'more'
                ? `${keys.size} more ${what}`
                : `${keys.size} ${what}: ${group.join(' ')}`;
        return { key, label, count: keys.size };
    });
}
/** Each column by where the nodes before it are, so that lines cross little. */
function orderedColumns(columns, edges) {
    const places = new Map();
    return columns.map((nodes, column) => {
        const weight = new Map();
        for (const { from, to } of edges) {
            const place = places.get(from);
            if (place === undefined || column === 0)
                continue;
            const entry = weight.get(to) ?? { sum: 0, count: 0 };
            weight.set(to, { sum: entry.sum + place, count: entry.count + 1 });
        }
        const weightOf = ({ key }) => {
            const entry = weight.get(key);
            return entry === undefined ? 0 : entry.sum / entry.count;
        };
        const sorted = nodes.toSorted((a, b) => weightOf(a) - weightOf(b) || (a.label < b.label ? -1 : 1));
        for (const [index, { key }] of sorted.entries())
            places.set(key, index / Math.max(sorted.length, 1));
        return sorted;
    });
}

// EXTERNAL MODULE: ./lib/policy/grouped.js
var grouped = __webpack_require__(11516);
;// CONCATENATED MODULE: ./lib/report/review/page-findings.js








/** What is found of one kind: shown together, so that a page stays short where there is much. */
const MAX_SHOWN_ROWS = 40;
/** Distinct fixes of one kind that are written out; the others are alike, and in the JSON. */
const MAX_SHOWN_FIXES = 3;
/** More policies than these are counted. */
const MAX_NAMED_POLICIES = 3;
/** What could not be told: each reason once, however many policies it is true of. */
function notKnownPart({ unknown, homes }) {
    if (unknown.length === 0)
        return markup `<p>Everything that was looked for could be read.</p>`;
    const groups = (0,grouped/* groupedBy */.m)(unknown, ({ source, unread }) => JSON.stringify([source, unread]));
    const rows = [...groups.values()].flatMap((all) => {
        const [first] = all;
        if (first === undefined)
            return [];
        const ids = [...new Set(all.flatMap((one) => one.ids))];
        const count = all.reduce((sum, { about }) => sum + about.length, 0);
        return [
            [
                markup `${SOURCE_WORDS[first.source].what}`,
                ...(homes.length > 1 ? [markup `${policiesText(all, homes.length)}`] : []),
                sentenceMarkup(unreadWords(first.source, first.unread)),
                markup `${ids.join(', ')} (${count})`,
            ],
        ];
    });
    return markup `<p>These checks were not made, and nothing of them is fine because of that.</p>${pageTable('What is not known, and what would tell', ['Not read', ...(homes.length > 1 ? ['Of'] : []), 'Why, and what brings it', 'Checks'], rows)}`;
}
/** Which policies something is about: by their names, or how many of all. */
function policiesText(those, all) {
    if (all > 1 && those.length === all)
        return `all ${all} policies`;
    return those.length > MAX_NAMED_POLICIES
        ? `${those.length} of ${all} policies`
        : those.map(({ home }) => home).join(', ');
}
/** Findings, the worst first, each kind once. */
function findingsPart(review, comparison) {
    const written = findingWriter(review.now, comparison);
    const groups = (0,grouped/* groupedBy */.m)(review.findings, ({ severity, id }) => `${severity} ${id}`);
    const boxes = groups.size === 0
        ? [nothingFound(review)]
        : [...groups.values()].map((found) => findingBox(found.map(written), review.homes.length > 1));
    return markup `${boxes}${earlierTable('Gone since the baseline', comparison?.gone)}${earlierTable('Not known any more, and not gone because of that', comparison?.untold)}`;
}
function earlierTable(caption, those = []) {
    if (those.length === 0)
        return markup ``;
    return pageTable(caption, ['Finding', 'About', 'Policy'], those.map(({ id, about, home }) => [markup `${id}`, markup `${about}`, markup `${home}`]));
}
/** INVARIANT: nothing found is not said where much could not be looked at. */
function nothingFound({ checks, unknown }) {
    const rest = unknown.length === 0 ? '' : `, and ${checks.unknown} could not be made: see “Not known”`;
    return markup `<p>Nothing was found: ${checks.pass} checks passed${rest}.</p>`;
}
function findingBox(all, isSeveral) {
    const [first] = all;
    if (first === undefined)
        return markup ``;
    const id = first.id;
    const { nhi, controls } = finding_rules/* FINDING_RULES */._[id];
    const { title, why } = FINDING_WORDS[id];
    const rows = all
        .slice(0, MAX_SHOWN_ROWS)
        .map(({ about, message, owner, place, home, age, grants }) => [
        markup `<code>${about}</code>${age === 'new' ? markup ` <b>new</b>` : markup ``}`,
        markup `${sentenceMarkup(message)}${place === undefined || grants.includes(about)
            ? markup ``
            : markup ` <small class="dim">${place.file}:${place.line}</small>`}`,
        markup `${owner}`,
        ...(isSeveral ? [markup `${home}`] : []),
    ]);
    const rest = all.length - rows.length;
    return markup `<div class="box ${first.severity}"><h3><strong class="tag
t-${first.severity}">${first.severity}</strong>
${title} <small class="dim">(${all.length})</small></h3>
<p class="dim">${[id, ...nhi.map(nhiId), ...controls].join(' · ')}</p><p>${why}</p>
${pageTable(title, ['About', 'What was found', 'Who answers for it', ...(isSeveral ? ['Policy'] : [])], rows)}
${rest > 0 ? markup `<p>And ${rest} more of this kind: the JSON has all of them.</p>` : markup ``}${fixes(all)}</div>\n`;
}
function fixes(all) {
    const distinct = new Map(all.map(({ fix }) => [JSON.stringify(fix), fix]));
    const shown = [...distinct.values()].slice(0, MAX_SHOWN_FIXES);
    const texts = [...new Set(shown.map(({ text }) => text))];
    const rest = distinct.size - shown.length;
    return markup `<p><b>To put it right:</b> ${texts.map((text) => markup `${sentenceMarkup(text)}. `)}</p>
${shown.map(fixLines)}${rest > 0 ? markup `<p class="dim">and ${rest} more like these</p>` : markup ``}`;
}
function fixLines({ commands = [], yaml }) {
    const lines = [...commands, ...(yaml === undefined ? [] : yaml.split('\n'))];
    if (lines.length === 0)
        return markup ``;
    // each line by itself: a line break is none of the text's
    const text = lines.map((line) => `${/^ */.exec(line)?.[0] ?? ''}${escapeMarkup(line)}`).join('\n');
    return markup `<pre>${new Markup(text)}</pre>\n`;
}
/** What somebody accepts for a while. */
function ignoredPart({ ignored, idle }) {
    const accepted = pageTable('Accepted for a while', ['Finding', 'About', 'Why', 'By', 'Until'], ignored.map(({ finding, ignore }) => [
        markup `${finding.id}`,
        markup `<code>${finding.about}</code>`,
        markup `${ignore.reason}`,
        markup `${ignore.by}`,
        markup `${new Date(ignore.until).toISOString().slice(0, 10)}`,
    ]));
    return markup `${accepted}${pageTable('Entries that accept nothing: each names one thing as the review writes it', ['Finding', 'On', 'Why', 'By'], idle.map(({ finding, about, reason, by }) => [
        markup `${finding}`,
        markup `<code>${about}</code>`,
        markup `${reason}`,
        markup `${by}`,
    ]))}`;
}

;// CONCATENATED MODULE: ./lib/report/review/review-text.js





/** Longest list on a terminal; files have everything. */
const MAX_SHOWN_PATHS = 40;
const MAX_LISTED_FINDINGS = 100;
const MAX_REVIEW_LINE_CHARACTERS = 400;
/** The review for a terminal: what is unknown first, then findings, then access paths. */
function reviewText(review, colours, comparison) {
    const { unknown, findings, ignored, idle, paths, voids, now, homes } = review;
    const written = findingWriter(now, comparison);
    return [
        colours.strong(`Review of ${homes.map((home) => (0,safe_line/* safeLine */.o)(home)).join(', ')}: ${reviewHeadline(review)}`),
        ...section('Not known', unknown.map((one) => unknownLine(one, colours))),
        ...section('Findings', capped(findings, MAX_LISTED_FINDINGS).flatMap((one) => findingLines(written(one), homes.length > 1, colours)), more(findings.length, MAX_LISTED_FINDINGS)),
        ...comparisonLines(comparison),
        ...section('Accepted for a while', ignored.map(({ finding, ignore }) => `${finding.id}  ${(0,safe_line/* safeLine */.o)(finding.about)}: ${(0,safe_line/* safeLine */.o)(ignore.reason)} (${(0,safe_line/* safeLine */.o)(ignore.by)})`)),
        ...section('Accepted, and not found: name one thing as the review writes it, or delete the entry', idle.map(({ finding, about, by }) => `${finding}  ${(0,safe_line/* safeLine */.o)(about)} (${(0,safe_line/* safeLine */.o)(by)})`)),
        ...section('Grants that cannot be read', voids.map(({ grant, problem }) => `${(0,safe_line/* safeLine */.o)(grant)}: ${(0,safe_line/* safeLine */.o)(problem)}`)),
        ...section('Who can reach what', capped(paths, MAX_SHOWN_PATHS).flatMap((path) => pathLines(path, now)), more(paths.length, MAX_SHOWN_PATHS)),
        '',
    ].join('\n');
}
function comparisonLines(comparison) {
    const { gone = [], untold = [] } = comparison ?? {};
    const lineOf = ({ id, about }) => `${(0,safe_line/* safeLine */.o)(id)}  ${(0,safe_line/* safeLine */.o)(about)}`;
    return [
        ...section('Gone since the baseline', gone.map(lineOf)),
        ...section('Not known any more, and not gone because of that', untold.map(lineOf)),
    ];
}
/** The numbers of a review in one line. */
function reviewHeadline({ findings, ignored, paths, checks }) {
    const count = (number, one, many = `${one}s`) => `${number} ${number === 1 ? one : many}`;
    return [
        ...(checks.unknown > 0 ? [`${count(checks.unknown, 'check')} not known`] : []),
        count(findings.length, 'finding'),
        ...(ignored.length > 0 ? [`${ignored.length} accepted`] : []),
        count(paths.length, 'access path'),
    ].join(', ');
}
function section(title, lines, last = []) {
    return lines.length === 0 ? [] : ['', `${title}:`, ...[...lines, ...last].map((line) => `  ${line}`)];
}
function capped(all, count) {
    return all.slice(0, count);
}
function more(count, shown) {
    return count > shown ? [`and ${count - shown} more: --html, --json and --csv have all of them`] : [];
}
function unknownLine({ source, unread, ids, about, home }, { doubtful }) {
    const what = `${SOURCE_WORDS[source].what} of ${(0,safe_line/* safeLine */.o)(home)}`;
    return `${doubtful('unknown')}  ${what}: ${unreadWords(source, unread)} (${ids.join(', ')}: ${about.length})`;
}
function findingLines(finding, isSeveral, colours) {
    const { severity, id, about, message, owner, fix, age, home, place } = finding;
    const paint = severity === 'critical' || severity === 'high' ? colours.bad : colours.doubtful;
    const where = `${isSeveral ? `${(0,safe_line/* safeLine */.o)(home)} ` : ''}${(0,safe_line/* safeLine */.o)(about)}`;
    const at = place === undefined ? '' : colours.faint(` ${(0,safe_line/* safeLine */.o)(place.file)}:${place.line}`);
    return [
        `${paint(severity.padEnd(8))}  ${id}  ${where}${age === 'new' ? ' (new)' : ''}${at}`,
        `          ${(0,safe_line/* safeLine */.o)(message, MAX_REVIEW_LINE_CHARACTERS)}`,
        `          ${(0,safe_line/* safeLine */.o)(owner)}: ${(0,safe_line/* safeLine */.o)(fix.text, MAX_REVIEW_LINE_CHARACTERS)}`,
        ...(fix.commands ?? []).map((command) => `          $ ${(0,safe_line/* safeLine */.o)(command, MAX_REVIEW_LINE_CHARACTERS)}`),
        ...(fix.yaml ?? '').split('\n').flatMap((line) => (line === '' ? [] : [`          | ${yamlLine(line)}`])),
    ];
}
/** A line to copy: how far it is indented says what it belongs to. */
function yamlLine(line) {
    const indent = /^ */.exec(line)?.[0] ?? '';
    return `${indent}${(0,safe_line/* safeLine */.o)(line, MAX_REVIEW_LINE_CHARACTERS)}`;
}
function pathLines(path, now) {
    return [
        `${(0,safe_line/* safeLine */.o)(holderText(path))} → ${(0,safe_line/* safeLine */.o)(path.role)} [${stageText(path)}] by ${(0,safe_line/* quote */.h)(path.grant)}`,
        `    where: ${(0,safe_line/* safeLine */.o)(whereTexts(path).join('; '), MAX_REVIEW_LINE_CHARACTERS)}`,
        // one line each: who gets in past the gate stands at its end
        ...path.gets.map((gain) => `    gets: ${(0,safe_line/* safeLine */.o)(walledText(gain), MAX_REVIEW_LINE_CHARACTERS)}`),
        ...(path.through === undefined ? [] : [`    ${(0,safe_line/* safeLine */.o)(throughText(path))}`]),
        `    until ${(0,safe_line/* safeLine */.o)(untilText(path, now))}; approved by ${(0,safe_line/* safeLine */.o)(approvalText(path, now))}; last used: ` +
            (0,safe_line/* safeLine */.o)(lastUsedText(path, now)),
    ];
}

;// CONCATENATED MODULE: ./lib/report/review/review-markdown.js













/** GitHub takes 65,536 characters in an issue; the rest is for what people add. */
const MAX_MARKDOWN_CHARACTERS = 60_000;
/** Source: Mermaid, `maxTextSize` 50,000 and `maxEdges` 500 as GitHub has them. */
const [MAX_MERMAID_EDGES, MAX_MERMAID_LINES] = [200, 300];
const MAX_MARKDOWN_PATHS = 60;
const MAX_MARKDOWN_ROWS = 10;
const MAX_MERMAID_LABEL_CHARACTERS = 80;
/** The review as Markdown, for an issue that is kept current. It stays below what GitHub takes. */
function reviewMarkdown(review, comparison) {
    const parts = [
        `**${(0,markdown/* escape */.ih)(reviewHeadline(review))}** · ${(0,instant/* formatInstant */.r4)(review.now)}`,
        unknownMarkdown(review),
        findingsMarkdown(review, comparison),
        ...(review.paths.length === 0 ? [] : [mermaidMap(review)]),
        pathsMarkdown(review),
    ];
    let text = '';
    for (const part of parts) {
        if (text.length + part.length > MAX_MARKDOWN_CHARACTERS) {
            text += 'There is more than an issue holds: the page and the JSON of the same run have all of it.\n';
            break;
        }
        text += `${part}\n\n`;
    }
    return text;
}
function unknownMarkdown({ unknown, homes }) {
    if (unknown.length === 0)
        return '### Not known\n\nEverything that was looked for could be read.';
    const groups = (0,grouped/* groupedBy */.m)(unknown, ({ source, unread }) => JSON.stringify([source, unread]));
    const rows = [...groups.values()].flatMap((all) => {
        const [first] = all;
        if (first === undefined)
            return [];
        const names = policiesText(all, homes.length);
        return [[(0,markdown/* escape */.ih)(SOURCE_WORDS[first.source].what), (0,markdown/* escape */.ih)(names), (0,markdown/* prose */.CS)(unreadWords(first.source, first.unread))]];
    });
    return `### Not known\n\n${(0,markdown/* table */.tp)(['Not read', 'Of', 'Why, and what brings it'], rows)}`;
}
function findingsMarkdown({ findings, idle, now }, comparison) {
    const written = findingWriter(now, comparison);
    const groups = (0,grouped/* groupedBy */.m)(findings, ({ severity, id }) => `${severity} ${id}`);
    const boxes = [...groups.values()].map((all) => kindMarkdown(all, written));
    const { gone: goneNow = [], untold: untoldNow = [] } = comparison ?? {};
    const gone = goneNow.map(({ id, about }) => `- ~~${(0,markdown/* escape */.ih)(id)}~~ ${(0,markdown/* inlineCode */.ti)(about)}`);
    const untold = untoldNow.map(({ id, about }) => `- ${(0,markdown/* escape */.ih)(id)} ${(0,markdown/* inlineCode */.ti)(about)}`);
    const unused = idle.map(({ finding, about }) => `- ${(0,markdown/* escape */.ih)(finding)} ${(0,markdown/* inlineCode */.ti)(about)}`);
    return [
        '### Findings',
        ...(boxes.length === 0 ? ['Nothing was found.'] : boxes),
        ...(gone.length === 0 ? [] : ['Gone since the last review:', gone.slice(0, MAX_MARKDOWN_PATHS).join('\n')]),
        ...(untold.length === 0
            ? []
            : ['Not known any more, and not gone because of that:', untold.slice(0, MAX_MARKDOWN_PATHS).join('\n')]),
        ...(unused.length === 0
            ? []
            : ['Entries of `review.yml` that accept nothing:', unused.slice(0, MAX_MARKDOWN_PATHS).join('\n')]),
    ].join('\n\n');
}
function kindMarkdown(all, written) {
    const [first] = all;
    if (first === undefined)
        return '';
    const { nhi } = finding_rules/* FINDING_RULES */._[first.id];
    const rows = all.slice(0, MAX_MARKDOWN_ROWS).map((finding) => {
        const { about, message, owner, fix, age } = written(finding);
        const command = (fix.commands ?? []).map((line) => ` ${(0,markdown/* inlineCode */.ti)(line)}`).join('');
        return [
            `${(0,markdown/* inlineCode */.ti)(about)}${age === 'new' ? ' **new**' : ''}`,
            (0,markdown/* prose */.CS)(message),
            (0,markdown/* escape */.ih)(owner),
            `${(0,markdown/* prose */.CS)(fix.text)}${command}`,
        ];
    });
    const rest = all.length > rows.length ? `\n\nand ${all.length - rows.length} more of this kind` : '';
    const numbers = nhi.length === 0 ? '' : ` (${nhi.map(nhiId).join(', ')})`;
    return (`**${first.severity}: ${(0,markdown/* escape */.ih)(FINDING_WORDS[first.id].title)}**${numbers}\n\n` +
        `${(0,markdown/* table */.tp)(['About', 'Found', 'Who answers for it', 'To put it right'], rows)}${rest}`);
}
/** The access map for Mermaid. Names are shown in quotes, in which only entities of Mermaid mean anything. */
function mermaidMap({ paths }) {
    const { columns, edges } = accessMap(paths);
    const ids = new Map(columns.flat().map(({ key }, index) => [key, `n${index}`]));
    const nodes = columns.flat().map(({ key, label }) => `  ${ids.get(key) ?? ''}["${mermaidText(label)}"]`);
    const lines = edges.slice(0, MAX_MERMAID_EDGES).map(({ from, to, count }) => {
        const words = count > 1 ? `|${count}|` : '';
        return `  ${ids.get(from) ?? ''} -->${words} ${ids.get(to) ?? ''}`;
    });
    return [
        '### Who reaches what',
        '',
        '```mermaid',
        'flowchart LR',
        ...nodes.slice(0, MAX_MERMAID_LINES),
        ...lines,
        '```',
    ].join('\n');
}
function mermaidText(label) {
    return (0,safe_line/* safeLine */.o)(label, MAX_MERMAID_LABEL_CHARACTERS).replaceAll(/[^A-Za-z0-9 .,:/()_-]/gu, (mark) => `#${String(mark.codePointAt(0))};`);
}
function pathsMarkdown({ paths, now }) {
    const rows = paths
        .slice(0, MAX_MARKDOWN_PATHS)
        .map((path) => [
        (0,markdown/* escape */.ih)(holderText(path)),
        (0,markdown/* escape */.ih)(path.role),
        (0,markdown/* escape */.ih)(whereTexts(path).join('; ')),
        (0,markdown/* escape */.ih)(untilText(path, now)),
        (0,markdown/* escape */.ih)(approvalText(path, now)),
        (0,markdown/* escape */.ih)(lastUsedText(path, now)),
    ]);
    const rest = paths.length > rows.length ? `\n\nand ${paths.length - rows.length} more` : '';
    return `### Access paths\n\n${(0,markdown/* table */.tp)(['Who', 'Role', 'Where', 'Until', 'Approved by', 'Last used'], rows)}${rest}`;
}

;// CONCATENATED MODULE: ./lib/report/review/review-ocsf.js




/** Source: OCSF 1.5, `severity_id`. */
const OCSF_SEVERITIES = {
    critical: { severity_id: 5, severity: 'Critical' },
    high: { severity_id: 4, severity: 'High' },
    medium: { severity_id: 3, severity: 'Medium' },
    low: { severity_id: 2, severity: 'Low' },
};
/**
 * The findings as OCSF events, a list of Compliance Findings (2003). What could not be told is an event as well, with
 * the status `Unknown`. Source: https://schema.ocsf.io/1.5.0/classes/compliance_finding
 */
function reviewOcsf(review, version) {
    const common = {
        activity_id: 1,
        activity_name: 'Create',
        category_name: 'Findings',
        category_uid: 2,
        class_name: 'Compliance Finding',
        class_uid: 2003,
        type_uid: 200_301,
        status_id: 1,
        status: 'New',
        time: review.now,
        metadata: {
            version: '1.5.0',
            product: { name: 'grantgate', vendor_name: 'grantgate', version },
        },
    };
    const events = [...unknownEvents(review), ...findingEvents(review)].map((event) => ({ ...common, ...event }));
    return `${JSON.stringify(events, undefined, 2)}\n`;
}
function findingEvents(review) {
    const written = findingWriter(review.now);
    return review.findings.map((finding) => {
        const { about, message, fix, home, title, why } = written(finding);
        return {
            ...OCSF_SEVERITIES[finding.severity],
            message,
            compliance: { ...requirementsOf(finding.id), status_id: 3, status: 'Fail' },
            finding_info: { uid: `${home}/${finding.id}/${about}`, title, desc: message, types: [finding.id] },
            remediation: { desc: [fix.text, ...(fix.commands ?? [])].join('\n') },
            resources: [{ name: about, type: 'Access', namespace: home }],
            unmapped: { why },
        };
    });
}
function unknownEvents({ unknown }) {
    return unknown.flatMap(({ home, ids, about, source }) => ids.map((id) => ({
        severity_id: 1,
        severity: 'Informational',
        message: `not known: ${source} could not be read`,
        compliance: { ...requirementsOf(id), status_id: 0, status: 'Unknown' },
        finding_info: { uid: `${home}/${id}/unknown ${source}`, title: FINDING_WORDS[id].title, types: [id] },
        resources: about.slice(0, 100).map((name) => ({ name, type: 'Access', namespace: home })),
    })));
}
function requirementsOf(id) {
    const { nhi, controls } = finding_rules/* FINDING_RULES */._[id];
    const catalogueOf = (control) => CATALOGUES[CONTROLS[control].catalogue];
    return {
        control: id,
        standards: [
            ...(nhi.length === 0 ? [] : ['OWASP Non-Human Identities Top 10, 2025']),
            ...new Set(controls.map(catalogueOf)),
        ],
        requirements: [
            ...nhi.map((number) => `${nhiId(number)} ${NHI_TITLES[number]}`),
            ...controls.map((control) => `${catalogueOf(control)}: ${control}`),
        ],
    };
}

;// CONCATENATED MODULE: ./lib/report/review/review-oscal.js





const OSCAL_VERSION = '1.1.3';
const MAX_PROSE_CHARACTERS = 4000;
/** OSCAL's prose is markup, and a name is none: what could be a tag, a link or a picture no longer looks like one. */
function oscalProse(text) {
    return (0,safe_line/* safeLine */.o)(text, MAX_PROSE_CHARACTERS)
        .replaceAll('<', '\u2039')
        .replaceAll('>', '\u203a')
        .replaceAll('](', '] (')
        .replaceAll('![', '! [');
}
/** Controls of SP 800-53, in the form of its OSCAL catalogue: `ac-2.3` for AC-2(3). */
function oscalControl(id) {
    return CONTROLS[id].catalogue === 'sp80053' ? id.toLowerCase().replaceAll(/\((\d+)\)/g, '.$1') : undefined;
}
/**
 * The review as OSCAL assessment results: an observation for each finding, and for each control of SP 800-53 with one
 * that it is not satisfied. A control without a finding is not called satisfied: a review is evidence for it, and no
 * assessment of it. Source: NIST, "OSCAL Assessment Results Model". `digest` is SHA-1 of a
 * text in a name space, in hexadecimal: UUIDs are made of it.
 */
function reviewOscal(review, version, digest) {
    const written = findingWriter(review.now);
    const at = (0,instant/* formatInstant */.r4)(review.now);
    const uuid = (text) => namedUuid(digest(`${at} ${text}`));
    const findings = review.findings.map(written);
    const observed = findings.map((finding) => observation(finding, uuid(keyText(finding)), at));
    const unknown = review.unknown.map((one) => ({
        uuid: uuid(`unknown ${JSON.stringify([one.home, one.source, one.unread])}`),
        title: oscalProse(`Not known: ${one.source} of ${one.home}`),
        description: `These checks could not be made: ${one.ids.join(', ')}.`,
        methods: ['UNKNOWN'],
        collected: at,
    }));
    const observations = [...unknown, ...observed];
    const results = {
        uuid: uuid('results'),
        title: 'Access review',
        description: oscalProse(`Who can reach what by the grants of ${review.homes.join(', ')}, and what of it is too broad.`),
        start: at,
        'reviewed-controls': { 'control-selections': [{ 'include-controls': reviewedControls() }] },
        ...(observations.length === 0 ? {} : { observations }),
        ...nonEmpty('findings', controlFindings(findings, uuid)),
    };
    const document = {
        'assessment-results': {
            uuid: uuid('document'),
            metadata: {
                title: 'Access review by grantgate',
                'last-modified': at,
                version,
                'oscal-version': OSCAL_VERSION,
            },
            'import-ap': { href: '#', remarks: 'There is no assessment plan: the checks are those of the program.' },
            results: [results],
        },
    };
    return `${JSON.stringify(document, undefined, 2)}\n`;
}
function keyText({ home, id, about }) {
    return `${home} ${id} ${about}`;
}
function observation({ id, about, home, message, title, owner, fix }, uuid, at) {
    return {
        uuid,
        title: `${id}: ${title}`,
        description: oscalProse(`${about} of ${home}: ${message}`),
        methods: ['TEST'],
        types: ['finding'],
        collected: at,
        remarks: oscalProse(`${owner}: ${[fix.text, ...(fix.commands ?? [])].join('; ')}`),
    };
}
function reviewedControls() {
    const ids = finding_rules/* FINDING_IDS */.j.flatMap((id) => finding_rules/* FINDING_RULES */._[id].controls.flatMap((one) => oscalControl(one) ?? []));
    return [...new Set(ids)].toSorted().map((id) => ({ 'control-id': id }));
}
/** One finding for each control, with the observations that speak against it. */
function controlFindings(findings, uuid) {
    const against = new Map();
    for (const finding of findings)
        for (const { id } of finding.controls) {
            const control = oscalControl(id);
            if (control === undefined)
                continue;
            const list = against.get(control) ?? [];
            list.push(uuid(keyText(finding)));
            against.set(control, list);
        }
    return [...against]
        .toSorted(([one], [other]) => (one < other ? -1 : 1))
        .map(([control, observations]) => ({
        uuid: uuid(`finding ${control}`),
        title: control.toUpperCase(),
        description: `${observations.length} findings of the review speak against ${control.toUpperCase()}.`,
        target: { type: 'objective-id', 'target-id': `${control}_obj`, status: { state: 'not-satisfied' } },
        'related-observations': observations.map((one) => ({ 'observation-uuid': one })),
    }));
}
/** OSCAL knows no empty lists. */
function nonEmpty(name, entries) {
    return entries.length === 0 ? {} : { [name]: entries };
}
/** A UUID by a name, from a SHA-1 digest. Source: RFC 9562, 5.5: version 5. */
function namedUuid(hex) {
    const text = hex.padEnd(32, '0').slice(0, 32);
    const variant = ((Number.parseInt(text.slice(16, 17), 16) & 3) | 8).toString(16);
    return [
        text.slice(0, 8),
        text.slice(8, 12),
        `5${text.slice(13, 16)}`,
        `${variant}${text.slice(17, 20)}`,
        text.slice(20, 32),
    ].join('-');
}

;// CONCATENATED MODULE: ./lib/report/review/map-picture.js


const [COLUMN_PIXELS, NODE_PIXELS, ROW_PIXELS, BOX_PIXELS, HEAD_PIXELS] = [240, 200, 30, 22, 34];
const MAX_LABEL_CHARACTERS = 25;
/** The access map as a picture; the tables below it say the same. `bad` are keys of nodes with a serious finding. */
function mapPicture(paths) {
    const map = accessMap(paths);
    const rows = Math.max(...map.columns.map(({ length }) => length));
    const [width, height] = [COLUMN_PIXELS * (MAP_COLUMNS.length - 1) + NODE_PIXELS + 8, HEAD_PIXELS + rows * ROW_PIXELS];
    const spots = nodeSpots(map, rows);
    return markup `<figure><div class="scroll" role="region" aria-label="Access map" tabindex="0">
<svg viewBox="0 0 ${width} ${height}" role="img" aria-labelledby="map-title map-text">
<title id="map-title">Access map</title><desc id="map-text">People on the left, then their grants, the roles of
these, the credentials of the roles and the identities that they give. The tables of access paths have the same
facts.</desc>
${MAP_COLUMNS.map((name, column) => markup `<text class="head" x="${column * COLUMN_PIXELS + 4}" y="16">${name}</text>\n`)}
${edgeLines(map, spots)}${nodeBoxes(map, spots)}</svg></div>
<figcaption class="dim">From people to what they reach. Where there are many, a box stands for a group and says how
many. <a href="#paths">The same as tables.</a></figcaption></figure>`;
}
/** Each column is spread over the whole height. */
function nodeSpots({ columns }, rows) {
    return new Map(columns.flatMap((nodes, column) => {
        const step = (rows * ROW_PIXELS) / Math.max(nodes.length, 1);
        return nodes.map(({ key }, index) => [
            key,
            { x: 4 + column * COLUMN_PIXELS, y: Math.round(HEAD_PIXELS + (index + 0.5) * step - BOX_PIXELS / 2) },
        ]);
    }));
}
function edgeLines({ edges }, spots) {
    return edges.flatMap(({ from, to, count }) => {
        const [start, end] = [spots.get(from), spots.get(to)];
        if (start === undefined || end === undefined)
            return [];
        const [x1, y1, x2, y2] = [start.x + NODE_PIXELS, start.y + BOX_PIXELS / 2, end.x, end.y + BOX_PIXELS / 2];
        const middle = Math.round((x1 + x2) / 2);
        const thick = Math.min(6, Math.round(10 + 10 * Math.log2(count)) / 10);
        return [
            markup `<path class="edge" d="M${x1} ${y1}C${middle} ${y1} ${middle} ${y2} ${x2} ${y2}"
stroke-width="${thick}"/>\n`,
        ];
    });
}
function nodeBoxes({ columns }, spots) {
    return columns.flat().flatMap(({ key, label }) => {
        const spot = spots.get(key);
        if (spot === undefined)
            return [];
        const short = shortLabel(label);
        return [
            markup `<g><title>${label}</title><rect class="node" x="${spot.x}" y="${spot.y}" width="${NODE_PIXELS}"
height="${BOX_PIXELS}" rx="3"/><text x="${spot.x + 6}" y="${spot.y + 15}">${short}</text></g>\n`,
        ];
    });
}
/** Of an address its end says which; of everything else its beginning. */
function shortLabel(label) {
    if (label.length <= MAX_LABEL_CHARACTERS)
        return label;
    return /^(?:arn:|https:)/.test(label)
        ? `…${label.slice(1 - MAX_LABEL_CHARACTERS)}`
        : `${label.slice(0, MAX_LABEL_CHARACTERS - 1)}…`;
}

;// CONCATENATED MODULE: ./lib/report/review/page-controls.js




/** What was found and what is unknown, by the OWASP Top 10 and by control. */
function controlsPart(review) {
    const tally = (ids) => {
        const found = review.findings.filter(({ id }) => ids.includes(id));
        const kinds = [...new Set(found.map(({ id }) => id))];
        const unknown = review.unknown.filter((one) => one.ids.some((id) => ids.includes(id)));
        return [
            markup `${ids.length}`,
            markup `${found.length === 0 ? 'none' : `${found.length}: ${kinds.join(', ')}`}`,
            markup `${unknown.length === 0 ? 'nothing' : [...new Set(unknown.map(({ source }) => source))].join(', ')}`,
        ];
    };
    const numbers = Object.keys(NHI_TITLES).map((key) => Number(key));
    const controls = Object.keys(CONTROLS);
    const columns = ['Checks of this kind', 'Findings', 'Not read'];
    return markup `${pageTable('OWASP Non-Human Identities Top 10, 2025', ['Risk', 'Title', ...columns], numbers.map((number) => [
        markup `${nhiId(number)}`,
        markup `${NHI_TITLES[number]}`,
        ...tally(finding_rules/* FINDING_IDS */.j.filter((id) => finding_rules/* FINDING_RULES */._[id].nhi.includes(number))),
    ]))}${pageTable('Controls that this is evidence for', ['Control', 'Title', ...columns], controls.map((id) => {
        const control = CONTROLS[id];
        return [
            markup `${CATALOGUES[control.catalogue]}: ${id}${'also' in control ? ` (${control.also})` : ''}`,
            markup `${control.title}`,
            ...tally(finding_rules/* FINDING_IDS */.j.filter((one) => finding_rules/* FINDING_RULES */._[one].controls.includes(id))),
        ];
    }))}`;
}

;// CONCATENATED MODULE: ./lib/report/review/page-paths.js





/** A table for each role: what its grants share stands above it, once. */
function pathsPart(review) {
    const { paths, voids, homes } = review;
    const ids = findingsOfGrants(review);
    const roles = (0,grouped/* groupedBy */.m)(paths, ({ home, role }) => JSON.stringify([home, role]));
    const tables = [...roles.values()].map((all) => roleTable(all, ids, homes.length > 1));
    return markup `${tables}${pageTable('Grant files that cannot be read, and let nobody do anything', ['Grant', 'Why'], voids.map(({ grant, problem }) => [markup `${grant}`, markup `${problem}`]))}`;
}
function roleTable(all, ids, isSeveral) {
    const [first] = all;
    if (first === undefined)
        return markup ``;
    const { role, home, owner, gets, windows } = first;
    // lists that all of the role's grants have alike are said once
    const alike = alikeLists(all);
    const shared = whereTexts({ reach: partOfReach(first.reach, (list) => alike.has(list)) });
    const about = [
        ...(isSeveral ? [`policy ${home}`] : []),
        `owner: ${owner ?? 'nobody'}`,
        ...(gets.length === 0 ? ['no credentials'] : gets.map((gain) => `gets ${walledText(gain)}`)),
        ...(windows.length === 0 ? [] : [`only ${windows.join('; ')}`]),
        ...shared,
    ];
    // each by itself: what is shown of one text has an end
    const parts = about.map((part, index) => markup `${index === 0 ? '' : ' · '}${part}`);
    const rows = all.map((path) => [
        markup `${holderText(path)}`,
        markup `${path.grant}${stageText(path) === 'active' ? '' : ` (${stageText(path)})`}${throughPart(path)}`,
        markup `${whereTexts({ reach: partOfReach(path.reach, (list) => !alike.has(list)) }).join('; ') || 'as above'}`,
        markup `${path.emergency === undefined ? dateText(path.from) : 'always'}`,
        markup `${eachTimeText(path) ?? `${dateText(path.until)}${usesText(path)}`}`,
        markup `${approvalShort(path)}`,
        markup `${path.reason}${path.ticket === undefined ? '' : ` (${path.ticket})`}`,
        markup `${usedShort(path)}`,
        markup `${(ids.get(`${path.home} ${path.grant}`) ?? []).join(', ') || '–'}`,
    ]);
    return markup `<div class="role"><h3>${role}</h3><p>${parts}</p>${pageTable(`Who has ${role}${isSeveral ? ` of ${home}` : ''}`, ['Who', 'Grant', 'Where', 'From', 'Until', 'Approved by', 'Reason', 'Last used', 'Findings'], rows)}</div>\n`;
}
function partOfReach(reach, isKept) {
    const entries = Object.entries(reach);
    return Object.fromEntries(entries.map(([list, names]) => [list, isKept(list) ? names : []]));
}
/** Looked for once for a role: asked of each grant again, it would grow with the square of them. */
function alikeLists(all) {
    const lists = Object.keys(all[0]?.reach ?? {});
    return new Set(lists.filter((list) => new Set(all.map(({ reach }) => reach[list].join('\n'))).size === 1));
}
function findingsOfGrants({ findings }) {
    const found = new Map();
    for (const { id, home, grants } of findings)
        for (const grant of grants) {
            const list = found.get(`${home} ${grant}`) ?? [];
            list.push(id);
            found.set(`${home} ${grant}`, list);
        }
    return found;
}
function dateText(at) {
    return at === undefined ? 'not known' : (0,instant/* formatInstant */.r4)(at).slice(0, 16).replace('T', ' ');
}
function usesText({ uses }) {
    return uses === undefined ? '' : `, ${uses.spent ?? '?'} of ${uses.most} uses`;
}
function throughPart(path) {
    const text = throughText(path);
    return text === '' ? '' : `, ${text}`;
}
function approvalShort({ approval }) {
    if (approval.approved === 'afterwards')
        return afterwardsText(approval.within);
    if (approval.approved === 'yes')
        return `${approval.by.join(', ')} in #${approval.pull}, ${(0,instant/* formatInstant */.r4)(approval.at).slice(0, 10)}`;
    return approval.approved === 'no' ? 'nobody whose approval stands' : 'not known';
}
function usedShort({ lastUsed }) {
    if (lastUsed.used !== 'yes')
        return lastUsed.used === 'never' ? 'never' : 'not known';
    const by = lastUsed.by === undefined ? '' : ` by ${lastUsed.by}`;
    return `${(0,instant/* formatInstant */.r4)(lastUsed.at).slice(0, 10)}${by}, ${TOLD_WORDS[lastUsed.told]}`;
}

;// CONCATENATED MODULE: ./lib/report/review/timeline-picture.js




const MAX_TIMELINE_ROWS = 36;
const [TIMELINE_PIXELS, LABEL_PIXELS, BAR_ROW_PIXELS, AXIS_PIXELS] = [1120, 260, 20, 30];
const TIMELINE_DAY_MS = 86_400_000;
/** What lies further away is cut off, and says so by its end. */
const MAX_TIMELINE_DAYS = 400;
/** When access begins and ends; the tables of access paths say the same. */
function timelinePicture(paths, now) {
    const all = barsOf(paths);
    if (all.length === 0)
        return markup `<p class="dim">No grant says when it begins and ends.</p>`;
    const first = Math.max(Math.min(...all.map(({ from }) => from), now), now - (MAX_TIMELINE_DAYS / 4) * TIMELINE_DAY_MS);
    const last = Math.min(Math.max(...all.map(({ until }) => until), now), now + MAX_TIMELINE_DAYS * TIMELINE_DAY_MS);
    const scale = (TIMELINE_PIXELS - LABEL_PIXELS - 10) / Math.max(last - first, TIMELINE_DAY_MS);
    const at = (time) => Math.round(LABEL_PIXELS + (Math.min(Math.max(time, first), last) - first) * scale);
    const height = AXIS_PIXELS + all.length * BAR_ROW_PIXELS + 6;
    return markup `<figure><div class="scroll" role="region" aria-label="Timeline" tabindex="0">
<svg viewBox="0 0 ${TIMELINE_PIXELS} ${height}" role="img" aria-labelledby="time-title time-text">
<title id="time-title">Timeline</title><desc id="time-text">A bar for each grant, or for each role where there are
many, from its beginning to its end. The line is the time of the review. The tables of access paths have the same
facts.</desc>
${ticks(first, last, at, height)}${all.map((bar, index) => barOf(bar, index, { at, now, last }))}<line class="now"
x1="${at(now)}" y1="14" x2="${at(now)}" y2="${height}"/><text x="${at(now) + 3}" y="26" class="sub">now</text>
</svg></div><figcaption class="dim">From when until when. <a href="#paths">The same as
tables.</a></figcaption></figure>`;
}
function barsOf(paths) {
    const timed = paths.flatMap((path) => path.until === undefined ? [] : [{ path, from: path.from ?? path.until, until: path.until }]);
    if (timed.length <= MAX_TIMELINE_ROWS)
        return timed
            .map(({ path, from, until }) => ({ label: `${holderText(path)}: ${path.role}`, from, until }))
            .toSorted((one, other) => one.until - other.until);
    const groups = (0,grouped/* groupedBy */.m)(timed, ({ path }) => `${path.role} of ${path.home}`);
    const bars = [...groups].map(([name, entries]) => ({
        label: `${entries.length} for ${name}`,
        from: Math.min(...entries.map(({ from }) => from)),
        until: Math.max(...entries.map(({ until }) => until)),
    }));
    const sorted = bars.toSorted((one, other) => one.until - other.until);
    if (sorted.length <= MAX_TIMELINE_ROWS)
        return sorted;
    const rest = sorted.slice(MAX_TIMELINE_ROWS - 1);
    return [
        ...sorted.slice(0, MAX_TIMELINE_ROWS - 1),
        {
            label: `${rest.length} more roles`,
            from: Math.min(...rest.map(({ from }) => from)),
            until: Math.max(...rest.map(({ until }) => until)),
        },
    ];
}
function ticks(first, last, at, height) {
    const step = Math.max(1, Math.ceil((last - first) / TIMELINE_DAY_MS / 8)) * TIMELINE_DAY_MS;
    const times = Array.from({ length: 9 }, (_, index) => first + index * step).filter((time) => time <= last - step / 2);
    return times.map((time) => markup `<line class="tick" x1="${at(time)}" y1="14" x2="${at(time)}" y2="${height}"/><text class="sub"
x="${at(time)}" y="11">${(0,instant/* formatInstant */.r4)(time).slice(0, 10)}</text>\n`);
}
function barOf({ label, from, until }, index, { at, now, last }) {
    const y = AXIS_PIXELS + index * BAR_ROW_PIXELS;
    const width = Math.max(3, at(until) - at(from));
    const short = label.length > 40 ? `${label.slice(0, 39)}…` : label;
    const times = `${label}, ${(0,instant/* formatInstant */.r4)(from)} to ${(0,instant/* formatInstant */.r4)(until)}`;
    const [x, below, day] = [at(last) - 4, y + 13, (0,instant/* formatInstant */.r4)(until).slice(0, 10)];
    const cut = until <= last ? markup `` : markup `<text class="cut" x="${x}" y="${below}">→ ${day}</text>`;
    return markup `<g><title>${times}</title><text x="0" y="${y + 13}">${short}</text><rect
class="${until <= now ? 'over' : 'bar'}" x="${at(from)}" y="${y + 3}" width="${width}" height="13"
rx="2"/>${cut}</g>\n`;
}

;// CONCATENATED MODULE: ./lib/report/review/review-page.js











/** The whole review as one page: no script, nothing from elsewhere, to read, to print and to keep. */
function reviewPage(review, version, comparison) {
    const { homes, now, paths, ignored, idle } = review;
    const title = `Access review: ${homes.length > 3 ? `${homes.length} policies` : homes.join(', ')}`;
    return pageFrame(title, markup `<p class="dim">${(0,instant/* formatInstant */.r4)(now)} · grantgate ${version}</p>${tiles(review)}`, [
        { id: 'unknown', title: 'Not known', body: notKnownPart(review) },
        { id: 'findings', title: 'Findings', body: findingsPart(review, comparison) },
        ...(ignored.length + idle.length === 0 ? [] : [{ id: 'accepted', title: 'Accepted', body: ignoredPart(review) }]),
        {
            id: 'map',
            title: 'Who reaches what',
            body: paths.length === 0 ? markup `<p>Nobody has a grant.</p>` : mapPicture(paths),
        },
        { id: 'timeline', title: 'Until when', body: timelinePicture(paths, now) },
        { id: 'paths', title: 'Access paths', body: pathsPart(review) },
        { id: 'controls', title: 'Risks and controls', body: controlsPart(review) },
        { id: 'about', title: 'About this review', body: aboutPart(review) },
    ]);
}
function tiles({ checks, findings, paths, ignored }) {
    const counted = finding/* FINDING_SEVERITIES */._o.map((severity) => ({
        severity,
        count: findings.filter((one) => one.severity === severity).length,
    })).filter(({ count }) => count > 0);
    return markup `<ul class="tiles"><li class="unknown"><b>${checks.unknown}</b>checks not known</li>${counted.map(({ severity, count }) => markup `<li class="${severity}"><b>${count}</b>${severity}</li>`)}${findings.length === 0 ? markup `<li><b>0</b>findings</li>` : markup ``}${ignored.length === 0 ? markup `` : markup `<li><b>${ignored.length}</b>accepted</li>`}<li><b>${paths.length}</b>access paths</li><li><b>${checks.pass}</b>checks passed</li></ul>`;
}
const SOURCE_STATE_WORDS = {
    read: 'read',
    absent: 'looked for, and not there',
    refused: 'refused',
    'not-asked': 'not asked for',
};
function aboutPart({ sources, homes }) {
    const groups = (0,grouped/* groupedBy */.m)(sources, ({ source, state, needs = '' }) => `${source}\n${state}\n${needs}`);
    const rows = [...groups.values()].flatMap((all) => {
        const [first] = all;
        if (first === undefined)
            return [];
        const { source, state, needs, why } = first;
        const places = all.flatMap(({ place }) => (place === '' ? [] : [place]));
        return [
            [
                markup `${SOURCE_WORDS[source].what}`,
                markup `${SOURCE_STATE_WORDS[state]}${needs === undefined ? '' : `: it takes ${needs} (${why ?? ''})`}`,
                markup `${places.length > 5 ? `${places.length} places` : places.join(', ')}`,
            ],
        ];
    });
    return markup `<p>Read: the policy and every grant of
${homes.length === 1 ? (homes[0] ?? '') : `${homes.length} policies`}, and what the table says. The review
changes nothing, and needs no right to write.</p>
<p>It does not see: clouds of which no answer was given to it, and what an identity of Google Cloud, Azure or Vault
may do there; people who can push to a branch that no rule keeps, beyond what rules say; what a job did with its
credentials; accounts outside GitHub; classic personal access tokens. A record was written by the job itself: one that
was not attested shows a use, and not that there was no other.</p>
${pageTable('What was read, and what was not', ['What', 'State', 'Of'], rows)}`;
}

;// CONCATENATED MODULE: ./lib/report/review/review-sarif.js








const MAX_REVIEW_SARIF_CHARACTERS = 1000;
const LEVELS_OF = {
    critical: { level: 'error', score: 9.5 },
    high: { level: 'error', score: 8 },
    medium: { level: 'warning', score: 5.5 },
    low: { level: 'note', score: 2 },
};
/**
 * The findings for code scanning. Accepted ones are left out: GitHub does not take suppressions. What has no place of
 * its own is at the beginning of the policy. `digest` is that of a text, in hexadecimal.
 */
function reviewSarif(review, version, digest) {
    const written = findingWriter(review.now);
    const isSeveral = review.homes.length > 1;
    return (0,sarif_log/* sarifDocument */.X)({
        version,
        category: 'review',
        rules: finding_rules/* FINDING_IDS */.j.map(reviewRule),
        notices: review.unknown.map((one) => unknownNotice(one, isSeveral)),
        digest,
        results: review.findings.map((finding) => {
            const one = written(finding);
            const fix = [one.fix.text, ...(one.fix.commands ?? []).map((command) => `\`${command}\``)].join(': ');
            return {
                rule: finding.id,
                level: LEVELS_OF[finding.severity].level,
                text: (0,safe_line/* safeLine */.o)(`${one.about}: ${one.message} ${one.owner}: ${fix}.`, MAX_REVIEW_SARIF_CHARACTERS),
                place: placeOfFinding(one, isSeveral),
                known: `${one.home} ${one.about}`,
            };
        }),
    });
}
/** What could not be told is no result: code scanning would call it gone once a token is shown less. */
function unknownNotice({ home, source, unread, ids }, isSeveral) {
    const what = `${SOURCE_WORDS[source].what} of ${home}`;
    return {
        level: 'warning',
        text: (0,safe_line/* safeLine */.o)(`Not known: ${what}: ${unreadWords(source, unread)} (${ids.join(', ')})`, MAX_REVIEW_SARIF_CHARACTERS),
        place: placeOfFinding({ home }, isSeveral),
    };
}
function placeOfFinding({ place, home }, isSeveral) {
    const found = place ?? { file: '.github/access/policy.yml', line: 1, column: 1 };
    return isSeveral ? { ...found, file: `${home}/${found.file}` } : found;
}
function reviewRule(id) {
    const { severity, nhi } = finding_rules/* FINDING_RULES */._[id];
    const { title, logic, why, example } = FINDING_WORDS[id];
    return {
        id,
        summary: `${title}.`,
        full: `${logic} ${why} ${example}`,
        page: `${docs_address/* DOCS */.i}/review.md#${id}`,
        ...LEVELS_OF[severity],
        tags: nhi.map((number) => `owasp/${nhiId(number)}`),
    };
}

// EXTERNAL MODULE: ./lib/cli/style.js
var style = __webpack_require__(87279);
;// CONCATENATED MODULE: ./lib/cli/review/write-review.js
















const REVIEW_FORMATS = {
    json: ({ review, comparison }) => reviewJson(review, version/* VERSION */.x, comparison),
    html: ({ review, comparison }) => reviewPage(review, version/* VERSION */.x, comparison),
    sarif: ({ review }) => reviewSarif(review, version/* VERSION */.x, textDigest),
    markdown: ({ review, comparison }) => reviewMarkdown(review, comparison),
    csv: ({ review }) => reviewCsv(review),
    ocsf: ({ review }) => reviewOcsf(review, version/* VERSION */.x),
    oscal: ({ review }) => reviewOscal(review, version/* VERSION */.x, nameDigest),
};
/** The forms of a report; each goes to standard output, or to a file that is named. */
const FORMAT_OPTIONS = {
    json: { value: 'file', mayBeBare: true, help: 'Everything as JSON, to standard output or to a file' },
    html: { value: 'file', help: 'One page to read and to print: no script, nothing from elsewhere' },
    sarif: { value: 'file', help: 'Findings for code scanning' },
    markdown: { value: 'file', help: 'The review for an issue that is kept current, with a map for Mermaid' },
    csv: { value: 'file', help: 'Access paths as CSV, for a spreadsheet; `-` is standard output, as with every form' },
    ocsf: { value: 'file', help: 'Findings and what is unknown as OCSF events (Compliance Finding, 2003)' },
    oscal: { value: 'file', help: 'Findings as OSCAL assessment results' },
};
/**
 * Writes a review in every form that was asked for, and as text where standard output is free.
 * @throws UsageError for two forms on standard output, or a file that cannot be written
 */
function writeReview({ review, comparison, given, terminal }) {
    const forms = Object.entries(REVIEW_FORMATS).map(([name, format]) => [name, () => format({ review, comparison })]);
    writeAskedForms(Object.fromEntries(forms), given, terminal, () => reviewText(review, (0,style/* styleFor */.j)(terminal.stdout, terminal.env), comparison));
}
/**
 * Writes each form that was asked for, and the text where standard output is free.
 * @throws UsageError for two forms on standard output, or a file that cannot be written
 */
function writeAskedForms(forms, given, terminal, asText) {
    const asked = Object.entries(forms).filter(([name]) => given.has(name));
    const printed = asked.filter(([name]) => isStandardOutput(given.text(name)));
    if (printed.length > 1)
        throw new usage_error/* UsageError */.e(`${printed.map(([name]) => `\`--${name}\``).join(' and ')} would both go to standard output`, 'give a file: `--json=review.json`');
    for (const [name, form] of asked) {
        const text = form();
        const file = given.text(name);
        if (file === undefined || isStandardOutput(file))
            terminal.stdout.write(text);
        else
            writeNamed(terminal.cwd, file, text);
    }
    if (printed.length === 0)
        terminal.stdout.write(asText());
}
/** A digest as SARIF is written with. */
function textDigest(text) {
    return (0,external_node_crypto_.createHash)('sha256').update(text).digest('hex');
}
/** Of UUIDs by name. Source: RFC 9562, 5.5, in the name space of URLs (6.6). */
function nameDigest(name) {
    return (0,external_node_crypto_.createHash)('sha1')
        .update(Buffer.from('6ba7b8119dad11d180b400c04fd430c8', 'hex'))
        .update(`https://github.com/grantgate/grantgate/review/${name}`)
        .digest('hex');
}
function isStandardOutput(file) {
    return file === '' || file === '-';
}
function writeNamed(cwd, file, text) {
    try {
        (0,external_node_fs_.writeFileSync)((0,external_node_path_.resolve)(cwd, file), text);
    }
    catch (error) {
        throw new usage_error/* UsageError */.e(`${(0,safe_line/* quote */.h)(file)} cannot be written: ${(0,read_text/* errorCode */.CA)(error) ?? String(error)}`, (0,read_text/* errorCode */.CA)(error) === 'ENOENT' ? 'make its folder first, or name another file' : 'name another file', {
            cause: error,
        });
    }
}

;// CONCATENATED MODULE: ./lib/cli/review/diff.js














/** The forms in which a change can be written. */
const DIFF_FORMS = ['json', 'html', 'markdown', 'sarif'];
/** Longest value that is shown of a change. */
const MAX_SHOWN_VALUE_CHARACTERS = 200;
/**
 * Says what a change of the policy and of grants means, for whoever approves it. Answers the exit code: 1 where
 * something lets more through, or that cannot be told.
 * @throws UsageError for what is not a commit
 */
function reviewChange(base, given, terminal) {
    const root = (0,repository_root/* repositoryRoot */.Hn)(terminal.cwd);
    const folder = (given.text('policy-path') ?? options/* USUAL_ACCESS */.S).replace(/\/+$/, '');
    const { files: changed, others } = changedSince(base, root, folder, terminal.env);
    const files = viewFiles(changed);
    const headline = (0,view_text/* viewHeadline */.iW)({ files });
    const changes = sortChanges(files);
    const texts = new Map(changed.flatMap(({ path, after }) => (after === undefined ? [] : [[path, after]])));
    const forms = {
        json: () => `${JSON.stringify({ schema: 1, summary: headline, files, changes, others }, undefined, 2)}\n`,
        html: () => changePage(headline, base, changes, others),
        markdown: () => changeMarkdown(headline, changes, others),
        sarif: () => changeSarif({ version: version/* VERSION */.x, changes, folder, texts, digest: textDigest }),
    };
    writeAskedForms(forms, given, terminal, () => `${[headline, ...files.flatMap(fileLines)].join('\n')}\n`);
    return files.some(isDoubtful) ? 1 : 0;
}
const DOUBTFUL = ['wider', 'both', 'unknown'];
function isDoubtful({ kind, was, changes, problems, isBaseBroken }) {
    if (problems.length > 0 || isBaseBroken)
        return true;
    if (kind === 'grant' && was !== 'changed')
        return was === 'added';
    return (kind === 'policy' && was === 'deleted') || changes.some(({ direction }) => DOUBTFUL.includes(direction));
}
function fileLines({ path, was, changes, problems, isBaseBroken }) {
    const rows = changes.map(({ direction, path: key, before, after }) => [
        direction,
        `${(0,safe_line/* safeLine */.o)(key)}: ${shownValue(before)} → ${shownValue(after)}`,
    ]);
    return [
        `${(0,safe_line/* safeLine */.o)(path)}: ${was}`,
        ...problems.map((problem) => `  ${(0,safe_line/* safeLine */.o)((0,policy_problem/* formatProblem */.V)(problem))}`),
        ...(isBaseBroken ? ['  the version before it has mistakes'] : []),
        ...(was === 'changed' ? (0,columns/* columns */.Y)(rows) : []),
    ];
}
function shownValue(value) {
    return value === undefined ? '–' : (0,safe_line/* quote */.h)(value, MAX_SHOWN_VALUE_CHARACTERS);
}

;// CONCATENATED MODULE: ./lib/cli/review/collection-file.js






/** An interrupted collection that is older is not gone on with: too much may have changed meanwhile. */
const MAX_COLLECTION_AGE_MS = 24 * 3_600_000;
const MADE_BY = 'grantgate review --collect';
/**
 * Opens the file of a collection, to go on with it or to begin one. Only answers are in it, never a token.
 * @throws UsageError for a file that is something else, of other policies, too old, or that cannot be written
 */
function openCollection(cwd, file, about, now) {
    const path = (0,external_node_path_.resolve)(cwd, file);
    const earlier = readCollection(path, file);
    const goesOn = earlier !== undefined && !earlier.isDone;
    if (goesOn && earlier.about !== aboutText(about))
        throw new usage_error/* UsageError */.e(`${(0,safe_line/* quote */.h)(file)} is of other policies`, 'name another file with `--collect`');
    if (goesOn && now - earlier.begun > MAX_COLLECTION_AGE_MS)
        throw new usage_error/* UsageError */.e(`${(0,safe_line/* quote */.h)(file)} was begun more than a day ago, and much may have changed`, 'delete it, and start again');
    const begun = goesOn ? earlier.begun : now;
    const answers = goesOn ? earlier.answers : new Map();
    const write = (entries, append) => {
        const text = entries.map((entry) => `${JSON.stringify(entry)}\n`).join('');
        try {
            // nobody else has to read what only this token is shown
            (append ? external_node_fs_.appendFileSync : external_node_fs_.writeFileSync)(path, text, { mode: 0o600 });
        }
        catch (error) {
            throw new usage_error/* UsageError */.e(`${(0,safe_line/* quote */.h)(file)} cannot be written: ${(0,read_text/* errorCode */.CA)(error) ?? ''}`, 'name another file', {
                cause: error,
            });
        }
    };
    // written anew, so that a line that an interruption cut off is no beginning of the next
    write([{ schema: 1, made_by: MADE_BY, about: aboutText(about), begun }, ...answers], false);
    let missed = 0;
    return {
        found: answers.size,
        begun,
        find: (key) => answers.get(key),
        keep: (key, answer) => {
            answers.set(key, answer);
            write([[key, answer]], true);
        },
        miss: () => void (missed += 1),
        finish: () => {
            if (missed === 0)
                write([{ done: true }], true);
            return missed === 0;
        },
    };
}
function aboutText({ server, homes, root }) {
    return JSON.stringify([server, homes.map((home) => home.toLowerCase()), root]);
}
function readCollection(path, file) {
    if (!(0,external_node_fs_.existsSync)(path))
        return undefined;
    const lines = readCollectionLines(path, file);
    const [head, ...entries] = lines.map((line, index) => parseLine(line, index === lines.length - 1, file));
    if (!(0,shape/* isRecord */.u4)(head) || head['made_by'] !== MADE_BY || typeof head['begun'] !== 'number')
        throw new usage_error/* UsageError */.e(`${(0,safe_line/* quote */.h)(file)} is no collection, and is left alone`, 'name another file with `--collect`');
    const answers = new Map();
    for (const entry of entries)
        if (Array.isArray(entry) && typeof entry[0] === 'string')
            answers.set(entry[0], entry[1]);
    const isDone = entries.some((entry) => (0,shape/* isRecord */.u4)(entry) && entry['done'] === true);
    return { about: head['about'], begun: head['begun'], answers, isDone };
}
function readCollectionLines(path, file) {
    try {
        return (0,external_node_fs_.readFileSync)(path, 'utf8').replace(/\n$/, '').split('\n');
    }
    catch (error) {
        throw new usage_error/* UsageError */.e(`${(0,safe_line/* quote */.h)(file)} cannot be read: ${(0,read_text/* errorCode */.CA)(error) ?? ''}`, 'name another file', {
            cause: error,
        });
    }
}
/** The last line may have been cut off by an interruption; any other was not written by this program. */
function parseLine(line, isLast, file) {
    try {
        return JSON.parse(line);
    }
    catch (error) {
        if (isLast)
            return undefined;
        throw new usage_error/* UsageError */.e(`${(0,safe_line/* quote */.h)(file)} is no collection, and is left alone`, 'name another file with `--collect`', {
            cause: error,
        });
    }
}

// EXTERNAL MODULE: ./lib/github/fact-error.js
var fact_error = __webpack_require__(32774);
// EXTERNAL MODULE: ./lib/github/json.js
var json = __webpack_require__(87781);
;// CONCATENATED MODULE: ./lib/github/last-run.js

/**
 * When somebody's last run in a repository was begun, milliseconds since 1970. Source: REST, "List workflow runs for a
 * repository"; needs `actions: read`.
 * @throws FactError
 */
async function fetchLastRun(api, repository, login) {
    const path = `/repos/${repository}/actions/runs?actor=${encodeURIComponent(login)}&per_page=1`;
    const [run] = new json/* Fields */.C(await api.get(path, 'actions: read'), '').list('workflow_runs');
    return run === undefined ? 'never' : { at: Date.parse(run.text('created_at')) };
}

// EXTERNAL MODULE: ./lib/github/numbered-accounts.js
var numbered_accounts = __webpack_require__(72192);
// EXTERNAL MODULE: ./lib/github/teams.js
var teams = __webpack_require__(20953);
;// CONCATENATED MODULE: ./lib/github/rights-of.js



const ROLE_NAMES = ['none', 'read', 'triage', 'write', 'maintain', 'admin'];
/**
 * A person's permission on a repository; `undefined` where the token is not told, where it is a role of the
 * organisation's own making, or where the login is another account's by now. Source: REST, "Get repository permissions
 * for a user".
 */
async function fetchRole(api, repository, { login, id }) {
    try {
        const path = `/repos/${repository}/collaborators/${encodeURIComponent(login)}/permission`;
        const answer = new json/* Fields */.C(await api.get(path, 'metadata: read'), '');
        if (answer.object('user').number('id') !== id)
            return undefined;
        const role = answer.optionalText('role_name') ?? answer.text('permission');
        return ROLE_NAMES.find((name) => name === role);
    }
    catch (error) {
        if (error instanceof fact_error/* FactError */.n)
            return undefined;
        throw error;
    }
}
/** The teams of a person in an organisation; `undefined` where the token is not told. */
async function fetchTeamsOf(api, organisation, login) {
    try {
        return (await fetchTeams(api, organisation, [login])).get(login);
    }
    catch (error) {
        if (error instanceof FactError)
            return undefined;
        throw error;
    }
}
/** The account of a login; `unknown` where GitHub does not say. Source: REST, "Get a user". */
async function fetchAccountOf(api, login) {
    try {
        const user = new Fields(await api.get(`/users/${encodeURIComponent(login)}`, 'metadata: read'), '');
        return { login: user.text('login'), id: user.number('id'), type: user.text('type') };
    }
    catch (error) {
        if (!(error instanceof FactError))
            throw error;
        return error.status === 404 ? 'none' : 'unknown';
    }
}
/** The number of the account whose token it is. @throws FactError */
async function fetchOwnNumber(api) {
    const { data } = await api.query('query Viewer { viewer { login databaseId } }', {});
    return new Fields(data, '').object('viewer').number('databaseId');
}
/** What GitHub says about a comment besides its text; `undefined` where it is gone. @throws FactError */
async function fetchIsByEmail(api, node) {
    const { data } = await api.query('query CommentOrigin($id: ID!) { node(id: $id) { ... on IssueComment { createdViaEmail } } }', { id: node });
    return new Fields(data, '').maybe('node')?.flag('createdViaEmail');
}

// EXTERNAL MODULE: ./lib/policy/fold.js
var fold = __webpack_require__(41947);
// EXTERNAL MODULE: ./lib/review/account-facts.js
var account_facts = __webpack_require__(98745);
;// CONCATENATED MODULE: ./lib/cli/review/read-accounts.js







/** More than these are not looked up: what is not, is unknown. */
const MAX_REVIEWED_ACCOUNTS = 300;
/** Whom a policy and its sound grants name, each once. */
function namedHolders({ policy, grants, home, }) {
    const holders = grants.flatMap(({ file }) => (file.ok ? [file.holder] : []));
    const owners = [...policy.roles.values()].flatMap(({ owner }) => owner ?? []);
    const { users = [] } = policy.approval.approvers;
    const organisation = home.split('/')[0] ?? '';
    const distinct = (names) => [...new Set(names.map(fold/* foldCase */.SP))];
    return {
        logins: distinct([
            ...holders.flatMap(({ kind, name }) => (kind === 'user' ? [name] : [])),
            ...owners.filter((owner) => !owner.includes('/')),
            ...users.flatMap((user) => (typeof user === 'string' ? [user] : [])),
        ]),
        numbers: [...new Set(users.flatMap((user) => (typeof user === 'number' ? [user] : [])))],
        teams: distinct([
            ...holders.flatMap(({ kind, name }) => (kind === 'team' ? [`${organisation}/${name}`] : [])),
            ...owners.filter((owner) => owner.includes('/')),
        ]),
    };
}
/** How the accounts and teams that a policy and its grants name stand with GitHub; each is a request or two. */
async function readAccountStates(api, policy) {
    const { logins, numbers, teams } = namedHolders(policy);
    const asked = [
        ...logins.map((login) => [(0,account_facts/* accountKey */.L)('user', login), async () => userState(api, policy.home, login)]),
        ...numbers.map((id) => [(0,account_facts/* accountKey */.L)('id', id), async () => userState(api, policy.home, id)]),
        ...teams.map((team) => [(0,account_facts/* accountKey */.L)('team', team), async () => teamState(api, team)]),
    ];
    const found = new Map();
    for (const [key, ask] of asked.slice(0, MAX_REVIEWED_ACCOUNTS))
        found.set(key, await orUntold(ask));
    return (0,source/* wasRead */.Gn)(found);
}
async function orUntold(ask) {
    try {
        return await ask();
    }
    catch (error) {
        if (!(error instanceof fact_error/* FactError */.n))
            throw error;
        return { stands: 'unknown', needs: 'members: read', why: error.message };
    }
}
async function userState(api, home, who) {
    const account = typeof who === 'number' ? await (0,numbered_accounts/* fetchAccountNumbered */.et)(api, who) : await (0,numbered_accounts/* fetchAccountNamed */.Fx)(api, who);
    if (account === undefined)
        return { stands: 'gone' };
    const role = await fetchRole(api, home, account);
    if (role === undefined)
        return { stands: 'unknown', needs: 'metadata: read', why: 'their permission is not shown to this token' };
    return role === 'none' ? { stands: 'outside' } : { stands: 'here', id: account.id, login: account.login };
}
async function teamState(api, team) {
    const id = await (0,numbered_accounts/* fetchTeamNumber */.pb)(api, team);
    // a team that is hidden and one that is not there look the same
    return id === undefined
        ? { stands: 'unknown', needs: 'members: read', why: 'there is no such team that this token sees' }
        : { stands: 'here', id };
}
/** When the people who hold grants last started a run in some repositories, by login in lower case. */
async function readLastRuns(api, repositories, logins) {
    const found = new Map();
    try {
        for (const login of logins.slice(0, MAX_REVIEWED_ACCOUNTS)) {
            const runs = await Promise.all(repositories.map(async (name) => fetchLastRun(api, name, login)));
            const times = runs.flatMap((run) => (run === 'never' ? [] : [run.at]));
            found.set(login, times.length === 0 ? 'never' : Math.max(...times));
        }
    }
    catch (error) {
        if (!(error instanceof fact_error/* FactError */.n))
            throw error;
        return { state: 'refused', needs: 'actions: read', why: error.message };
    }
    return (0,source/* wasRead */.Gn)(found);
}

// EXTERNAL MODULE: ./lib/github/branch-log.js
var branch_log = __webpack_require__(8876);
// EXTERNAL MODULE: ./lib/github/evidence-answer.js
var evidence_answer = __webpack_require__(37549);
// EXTERNAL MODULE: ./lib/github/evidence-query.js
var evidence_query = __webpack_require__(39291);
// EXTERNAL MODULE: ./lib/github/follow.js
var github_follow = __webpack_require__(8174);
// EXTERNAL MODULE: ./lib/github/reviewers.js
var reviewers = __webpack_require__(61103);
;// CONCATENATED MODULE: ./lib/cli/review/read-evidence.js






/** Grants of one request, each along a hundred commits, and requests at the same time. */
const [REVIEWED_BATCH_GRANTS, REVIEWED_PARALLEL_REQUESTS] = [5, 4];
/** How many requests the evidence of some grants takes at least. */
function evidenceRequests(grants) {
    return Math.ceil(grants / REVIEWED_BATCH_GRANTS);
}
/** How grants came to be, as the gate finds it out; a few requests at a time. */
async function readGrantEvidence(place, ids) {
    const batches = Array.from({ length: evidenceRequests(ids.length) }, (_, index) => ids.slice(index * REVIEWED_BATCH_GRANTS, (index + 1) * REVIEWED_BATCH_GRANTS));
    const found = [];
    try {
        for (let index = 0; index < batches.length; index += REVIEWED_PARALLEL_REQUESTS) {
            const some = batches.slice(index, index + REVIEWED_PARALLEL_REQUESTS);
            const answers = await Promise.all(some.map(async (batch) => askBatch(place, batch)));
            found.push(...answers.flat());
        }
        const provenance = new Map(found.map((one) => [one.id, one.provenance]));
        const unavailable = new Map(found.flatMap((one) => (one.unavailable === undefined ? [] : [[one.id, one.unavailable]])));
        return {
            value: {
                provenance: await (0,reviewers/* addAuthority */.x)(place.api, place.policy, place.home, provenance),
                unavailable,
                revoked: new Set(),
                frozen: false,
                uses: new Map(found.map((one) => [one.id, one.uses])),
            },
        };
    }
    catch (error) {
        if (!(error instanceof fact_error/* FactError */.n))
            throw error;
        return { untold: error.message, needs: 'pull-requests: read', kind: 'fault' };
    }
}
async function askBatch({ api, home, root, commit, now }, ids) {
    const [owner = '', name = ''] = home.split('/');
    const candidates = ids.map((id) => ({ id, path: `${root}/grants/${id}.yml`, text: true, uses: true }));
    const variables = { owner, name, oid: commit, ...(0,evidence_query/* candidateVariables */.$O)(candidates) };
    const { data } = await api.query((0,evidence_query/* evidenceQuery */.aO)(candidates), variables);
    const follow = (0,github_follow/* createFollow */.Q)(api, home, (0,branch_log/* createBranchLog */.n)(api, home, undefined), async () => await Promise.resolve(now));
    return (await (0,evidence_answer/* readEvidence */.At)(data, candidates, follow)).candidates;
}

// EXTERNAL MODULE: ./lib/review/ignore-file.js
var ignore_file = __webpack_require__(57503);
;// CONCATENATED MODULE: ./lib/review/repository-facts.js

/** Where nothing was asked of GitHub. */
const SETTINGS_NOT_ASKED = {
    owners: source/* NOT_ASKED */.Lf,
    demands: source/* NOT_ASKED */.Lf,
    rulesets: source/* NOT_ASKED */.Lf,
    tagsKept: source/* NOT_ASKED */.Lf,
    environments: source/* NOT_ASKED */.Lf,
    actions: source/* NOT_ASKED */.Lf,
    secrets: source/* NOT_ASKED */.Lf,
    deployKeys: source/* NOT_ASKED */.Lf,
    runnerGroups: source/* NOT_ASKED */.Lf,
    gatedRuns: source/* NOT_ASKED */.Lf,
};

// EXTERNAL MODULE: ./lib/workflow/caseless.js
var caseless = __webpack_require__(13976);
// EXTERNAL MODULE: ./lib/workflow/file/fields.js
var fields = __webpack_require__(52347);
// EXTERNAL MODULE: ./lib/workflow/survey/gate-step.js
var gate_step = __webpack_require__(25796);
;// CONCATENATED MODULE: ./lib/review/workflow-facts.js



/** What a review looks at in a workflow. `gate` is the repository of the action, where it is not called grantgate. */
function seenWorkflow(workflow, gate) {
    return {
        file: workflow.file,
        events: workflow.events,
        jobs: [...workflow.jobs.values()].map((job) => seenJob(job, workflow, gate)),
    };
}
function seenJob(job, workflow, gate) {
    const { id, place, environment, steps } = job;
    const called = job.uses === undefined ? [] : [job.uses];
    const gates = steps.filter((step) => (0,gate_step/* isGate */.cE)(step, { inputs: {}, ...(gate === undefined ? {} : { repository: gate }) }));
    return {
        id,
        place,
        idToken: asksIdToken(job.permissions ?? workflow.permissions),
        hasGate: gates.length > 0,
        gates: gates.map(seenGate),
        isRequestsOnly: steps.length > 0 && steps.every((step) => isRequests(step, gate)),
        environment: environment === undefined
            ? undefined
            : environment.text.includes('${{')
                ? 'computed'
                : { text: environment.text.trim(), place: environment.place },
        uses: [...called, ...steps.flatMap(({ uses }) => uses ?? [])].map(({ text, place: at }) => ({
            text: text.trim(),
            place: at,
        })),
        inputs: steps.flatMap(inputsOf),
        secrets: secretsIn(job),
    };
}
function seenGate(step) {
    const said = (name) => {
        const input = step.inputs.get(name);
        if (input === undefined)
            return step.inputsExpression === undefined ? undefined : 'computed';
        const text = input.text.trim();
        // an input that is empty has its default
        return text.includes('${{') ? 'computed' : text === '' ? undefined : { text, place: input.place };
    };
    return {
        repository: said('policy-repository'),
        root: said('policy-path'),
        place: step.uses?.place ?? step.place,
    };
}
function isRequests({ uses }, gate) {
    const action = (0,caseless/* caseless */.c)(uses?.text.trim().split('@', 1)[0] ?? '');
    return gate === undefined ? /^[\w.-]+\/grantgate\/requests$/.test(action) : action === (0,caseless/* caseless */.c)(`${gate}/requests`);
}
/** Source: GitHub's reference, "Workflow syntax", permissions: what is not named is `none` once anything is. */
function asksIdToken(node) {
    // without a word the setting of the repository decides, and neither of its two has `id-token`
    if (node === undefined)
        return 'no';
    if (node.kind === 'scalar')
        return node.text.includes('${{') ? 'unsaid' : node.text.trim() === 'write-all' ? 'yes' : 'no';
    const asked = (0,fields/* nodeEntries */.pB)(node).find(({ key }) => key === 'id-token')?.value;
    if (asked === undefined)
        return 'no';
    return asked.kind === 'scalar' && asked.text.trim() === 'write' ? 'yes' : 'no';
}
function inputsOf({ uses, inputs }) {
    if (uses === undefined)
        return [];
    const action = uses.text.trim().split('@', 1)[0] ?? '';
    return [...inputs].map(([name, { text, place }]) => ({ action, name, text, place }));
}
const NAMED_SECRET = /\bsecrets\s*(?:\.\s*([A-Za-z_]\w*)|\[\s*'([A-Za-z_]\w*)'\s*\])/g;
/** Every secret that is named anywhere in a job, and where. */
function secretsIn(job) {
    const found = new Map();
    const visit = (value, place) => {
        if (typeof value !== 'object' || value === null)
            return;
        const at = 'place' in value ? value.place : place;
        if ('text' in value && typeof value.text === 'string')
            for (const [, plain, quoted] of value.text.matchAll(NAMED_SECRET)) {
                const text = (plain ?? quoted ?? '').toUpperCase();
                if (!found.has(text))
                    found.set(text, { text, place: at });
            }
        for (const part of value instanceof Map ? value.values() : Object.values(value))
            visit(part, at);
    };
    visit(job, job.place);
    return [...found.values()];
}

// EXTERNAL MODULE: ./lib/cli/check/access.js
var check_access = __webpack_require__(21787);
// EXTERNAL MODULE: ./lib/cli/gate/read-workflows.js
var read_workflows = __webpack_require__(31845);
// EXTERNAL MODULE: ./lib/cli/init/codeowners.js
var codeowners = __webpack_require__(82312);
// EXTERNAL MODULE: ./lib/cli/origin.js
var origin = __webpack_require__(7250);
// EXTERNAL MODULE: ./lib/policy/tags.js
var tags = __webpack_require__(76317);
;// CONCATENATED MODULE: ./lib/cli/review/evidence-tags.js

/** The tags that stand behind what an evidence file says of revocations, freezes and uses. */
function seenTagsOf({ revoked, freezes, frozen, uses }) {
    return {
        names: [
            ...[...revoked].map((place) => `${tags/* REVOKED */.Ne}/${place}`),
            ...(freezes ?? (frozen ? ['grantgate/frozen'] : [])),
            ...[...uses].flatMap(([id, count]) => Array.from({ length: count }, (_, index) => `${tags/* USED */.mU}/${id}/${index + 1}`)),
        ],
        unread: [],
    };
}

;// CONCATENATED MODULE: ./lib/cli/review/read-folder.js



















/**
 * Reads what a folder has: policy, grants, accepted findings, and the workflows of its clone. Nothing is
 * asked of GitHub, so whatever only GitHub knows is not asked. `home` is the repository of the policy, where it is
 * said.
 * @throws UsageError for a folder without a policy that can be read: a review of nothing finds nothing
 */
async function readReviewFolder(written, { home: said, evidence, gate }, terminal) {
    const access = (0,repository_root/* realPath */.Ye)((0,check_access/* accessFolder */.nW)(terminal.cwd, written), written);
    const clone = (0,repository_root/* repositoryRoot */.Hn)(access);
    const home = said ?? (await (0,origin/* originRepository */.Vp)({ ...terminal, cwd: access })) ?? written;
    const root = (0,repository_root/* pathBelow */.Br)(clone, access) ?? written;
    const text = policyText(access, written);
    const parsed = (0,policy_policy/* parsePolicy */.ON)(text, (0,external_node_path_.join)(written, 'policy.yml'));
    if (!parsed.ok)
        throw new usage_error/* UsageError */.e((0,policy_problem/* formatProblem */.V)(parsed.problems[0]), 'correct it: see `grantgate lint`');
    const isClone = (0,external_node_fs_.existsSync)((0,external_node_path_.join)(clone, '.github')) || (0,external_node_fs_.existsSync)((0,external_node_path_.join)(clone, '.git'));
    const own = {
        name: home,
        workflows: isClone ? workflowsIn(clone, gate) : source/* NOT_ASKED */.Lf,
        settings: { ...SETTINGS_NOT_ASKED, owners: isClone ? ownersIn(clone) : source/* NOT_ASKED */.Lf },
    };
    const policy = {
        name: home,
        home,
        root,
        text,
        policy: parsed.value,
        ...peopleIn(access, written),
        grants: (0,check_access/* readAllGrantTexts */.Kf)(access),
        evidence: evidence === undefined ? source/* NOT_ASKED */.Lf : (0,source/* wasRead */.Gn)(evidence),
        tags: evidence === undefined ? source/* NOT_ASKED */.Lf : (0,source/* wasRead */.Gn)(seenTagsOf(evidence)),
        repositories: [own, ...otherRepositories([...parsed.value.roles.values()], home)],
        accounts: source/* NOT_ASKED */.Lf,
        runs: source/* NOT_ASKED */.Lf,
        apps: source/* NOT_ASKED */.Lf,
        accessTokens: source/* NOT_ASKED */.Lf,
        outsiders: source/* NOT_ASKED */.Lf,
        walls: source/* NOT_ASKED */.Lf,
    };
    return { policy, ignores: readIgnores(access, { file: `${root}/review.yml`, home, now: terminal.now() }) };
}
function policyText(access, written) {
    const read = (0,read_text/* readText */.yR)((0,external_node_path_.join)(access, 'policy.yml'));
    if (read.kind === 'text')
        return read.text;
    const why = read.kind === 'missing' ? 'is not there' : `cannot be used: ${read.why}`;
    throw new usage_error/* UsageError */.e(`${(0,safe_line/* quote */.h)((0,external_node_path_.join)(written, 'policy.yml'))} ${why}`, 'give the folder of the policy with `--access`');
}
/** People whose file is broken are nobody: it is refused. */
function peopleIn(access, written) {
    const people = (0,check_access/* readPeopleFile */.Sk)(access);
    if (people === undefined)
        return {};
    if (people.ok)
        return { people: people.value };
    const [{ hint, ...problem }] = people.problems;
    throw new usage_error/* UsageError */.e(`${written}: ${(0,policy_problem/* formatProblem */.V)(problem)}`, hint ?? 'correct it: see `grantgate lint`');
}
/** Repositories that roles name by their names; nothing of them is in the folder. */
function otherRepositories(roles, home) {
    const names = roles.flatMap(({ repositories = [] }) => repositories);
    return [...new Set(names)]
        .filter((name) => (0,glob/* isPlainName */.sh)(name) && !(0,fold/* isSameName */.yS)(name, home))
        .toSorted()
        .map((name) => ({ name, workflows: source/* NOT_ASKED */.Lf, settings: SETTINGS_NOT_ASKED }));
}
function workflowsIn(clone, gate) {
    const { workflows, problems } = (0,read_workflows/* readWorkflows */.L)(clone);
    const [problem] = problems;
    // INVARIANT: a workflow that cannot be read is not one without findings
    if (problem !== undefined)
        return { state: 'refused', needs: 'contents: read', why: `a workflow cannot be read: ${(0,policy_problem/* formatProblem */.V)(problem)}` };
    return (0,source/* wasRead */.Gn)([...workflows.values()].map((workflow) => seenWorkflow(workflow, gate)));
}
/** Only GitHub knows which of the lines it does not take. */
function ownersIn(clone) {
    for (const path of codeowners/* CODEOWNERS_PATHS */.xn) {
        const read = (0,read_text/* readText */.yR)((0,external_node_path_.join)(clone, path));
        if (read.kind === 'text')
            return (0,source/* wasRead */.Gn)({ path, text: read.text, mistakes: [] });
        if (read.kind === 'refused')
            return { state: 'refused', needs: 'contents: read', why: `${path}: ${read.why}` };
    }
    return { state: 'absent' };
}
function readIgnores(access, place) {
    const read = (0,read_text/* readText */.yR)((0,external_node_path_.join)(access, 'review.yml'));
    if (read.kind === 'refused')
        throw new usage_error/* UsageError */.e(`${(0,safe_line/* quote */.h)(place.file)}: ${read.why}`, 'write it again');
    return ignoresIn(read.kind === 'text' ? read.text : undefined, place);
}
/** What a `review.yml` accepts; nothing where there is none. @throws UsageError for one that cannot be understood */
function ignoresIn(text, place) {
    if (text === undefined)
        return [];
    const parsed = (0,ignore_file/* parseIgnores */.z)(text, place);
    if (parsed.ok)
        return parsed.value;
    const [{ hint, ...problem }] = parsed.problems;
    throw new usage_error/* UsageError */.e((0,policy_problem/* formatProblem */.V)(problem), hint ?? 'correct it: docs/review.md has the format');
}

;// CONCATENATED MODULE: ./lib/cli/review/collection-plan.js




/** Settings of a repository: each a request, and lists of up to a hundred entries. */
const REPOSITORY_REQUESTS = 14;
/** Secrets and branches of an environment. */
const ENVIRONMENT_REQUESTS = 2;
/** The account, and its permission. */
const ACCOUNT_REQUESTS = 2;
/** Apps and personal access tokens of the organisation. */
const OWNER_REQUESTS = 2;
/** Of a document about the evidence of a batch of grants, by the formula: the tests count it. */
const EVIDENCE_POINTS = 13;
/** Files and tags of a repository. */
const REPOSITORY_POINTS = 2;
/** Counts what a review of a policy will ask. */
function collectionPlan(policy) {
    const roles = [...policy.policy.roles.values()];
    const grants = policy.grants.length;
    const repositories = 1 + otherRepositories(roles, policy.home).length;
    const environments = new Set(roles.flatMap((role) => (role.environments ?? []).filter(glob/* isPlainName */.sh))).size;
    const { logins, numbers, teams } = namedHolders(policy);
    const accounts = logins.length + numbers.length;
    return {
        grants,
        repositories,
        requests: repositories * (REPOSITORY_REQUESTS + environments * ENVIRONMENT_REQUESTS) +
            accounts * ACCOUNT_REQUESTS +
            teams.length +
            logins.length * repositories +
            // the permission of each approver; mostly a few people approve all
            Math.min(grants, accounts + grants) +
            OWNER_REQUESTS,
        points: evidenceRequests(grants) * EVIDENCE_POINTS + repositories * REPOSITORY_POINTS,
    };
}
/**
 * The plan in words. Sources: GitHub, "Rate limits for the REST API" and "Rate limits and query limits for the GraphQL
 * API": 5,000 an hour for a person or an App, 1,000 an hour and repository for the token of a job.
 */
function planText(policy) {
    const { grants, repositories, requests, points } = collectionPlan(policy);
    const count = (number, one, many) => `${number.toLocaleString('en')} ${number === 1 ? one : many}`;
    return (`${policy.home}: ${count(grants, 'grant', 'grants')} and ` +
        `${count(repositories, 'repository', 'repositories')}: about ${count(requests, 'request', 'requests')} and ` +
        `${count(points, 'point', 'points')} of GraphQL, of 5,000 each that a token has an hour (that of a job: 1,000)`);
}

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: ./lib/github/without-credentials.js
var without_credentials = __webpack_require__(65224);
;// CONCATENATED MODULE: ./lib/github/kept-answers.js




/**
 * The same API, which asks nothing that was answered before. INVARIANT: only answers are kept: what was refused, or
 * failed, is asked again, maybe with a token that is shown more.
 */
function keepingApi(api, store) {
    const kept = async (key, ask) => {
        const known = store.find(key);
        if (known !== undefined)
            return known;
        // an empty answer is one as well: what is kept is never undefined
        const answer = (0,without_credentials/* withoutCredentials */.r)(await ask().catch((error) => throwMissed(error, store))) ?? null;
        store.keep(key, answer);
        return answer;
    };
    return {
        query: async (document, variables) => {
            const key = (0,external_node_crypto_.createHash)('sha256')
                .update(JSON.stringify([document, variables]))
                .digest('hex');
            const answer = await kept(`query ${key}`, async () => api.query(document, variables));
            const { data, date } = (0,shape/* isRecord */.u4)(answer) ? answer : {};
            if ((0,shape/* isRecord */.u4)(data) && typeof date === 'number')
                return { data, date };
            return await api.query(document, variables);
        },
        get: async (path, permission) => await kept(`get ${path}`, async () => api.get(path, permission)),
        page: async (path, permission) => {
            const answer = await kept(`page ${path}`, async () => api.page(path, permission));
            if (!(0,shape/* isRecord */.u4)(answer) || !('body' in answer))
                return await api.page(path, permission);
            const { body, next } = answer;
            return { body, next: typeof next === 'string' ? next : undefined };
        },
    };
}
/** What GitHub refuses stays refused; a limit, or a server that has a problem, passes. */
function throwMissed(error, store) {
    if (!(error instanceof fact_error/* FactError */.n) || error.kind === 'passing' || error.said === undefined)
        store.miss();
    throw error;
}

;// CONCATENATED MODULE: ./lib/github/pacer.js
/**
 * What GitHub lets a token do in a minute and at once, with a margin. Source: "Rate limits for the REST API", "About
 * secondary rate limits": 900 points a minute and 100 requests at the same time.
 */
const [MAX_MINUTE_REQUESTS, MAX_PARALLEL_REQUESTS, MINUTE_MS] = [800, 10, 60_000];
/**
 * Keeps everything that is sent through it, retries as well, within what GitHub takes without complaint. One is made
 * for a command, whatever the command asks about: the limits are those of its token.
 */
function createPacer({ now, sleep, onSent }) {
    const starts = [];
    let [sent, running] = [0, 0];
    const waiting = [];
    const turn = async () => {
        const oldest = starts.length < MAX_MINUTE_REQUESTS ? undefined : starts.shift();
        const start = Math.max(now(), oldest === undefined ? 0 : oldest + MINUTE_MS);
        starts.push(start);
        const wait = start - now();
        if (wait > 0)
            await sleep(wait);
        sent += 1;
        onSent(sent);
    };
    return (send) => async (request) => {
        if (running >= MAX_PARALLEL_REQUESTS)
            await new Promise((resolve) => void waiting.push(resolve));
        else
            running += 1;
        try {
            await turn();
            return await send(request);
        }
        finally {
            // the place goes to whoever waits, or is free
            const next = waiting.shift();
            if (next === undefined)
                running -= 1;
            else
                next();
        }
    };
}

;// CONCATENATED MODULE: ./lib/cli/review/online-session.js





/** Longest time for one policy: GitHub's limits are by the hour, and are waited for. */
const MAX_POLICY_MS = 2 * 3_600_000;
const [TOLD_REQUESTS, TOLD_WAIT_MS] = [100, 3000];
/** Asks GitHub within its limits, says how far it is and what it waits for, and keeps what was answered. */
function openOnlineSession(given, terminal, { token, collection }) {
    let requests = 0;
    const tell = (what) => void terminal.stderr.write(`grantgate: ${(0,safe_line/* safeLine */.o)(what)}\n`);
    const pause = terminal.sleep ?? (async (milliseconds) => await (0,promises_.setTimeout)(milliseconds));
    const sleep = async (milliseconds) => {
        if (milliseconds >= TOLD_WAIT_MS)
            tell(`waits ${Math.ceil(milliseconds / 1000)} s, as GitHub's limits ask`);
        await pause(milliseconds);
    };
    const onSent = (sent) => {
        requests = sent;
        if (sent % TOLD_REQUESTS === 0)
            tell(`${sent} requests so far`);
    };
    const pacer = createPacer({ now: terminal.now, sleep, onSent });
    return {
        ask: async (home, use) => await (0,github_session/* withGitHub */.WN)(given, { ...terminal, sleep }, token, async ({ api }) => await use(collection === undefined ? api : keepingApi(api, collection)), home, { longest: MAX_POLICY_MS, pacer }),
        tell,
        sent: () => requests,
    };
}

// EXTERNAL MODULE: ./lib/github/all-gate-tags.js
var all_gate_tags = __webpack_require__(42490);
// EXTERNAL MODULE: ./lib/github/known.js
var github_known = __webpack_require__(45148);
// EXTERNAL MODULE: ./lib/github/rest-list.js
var rest_list = __webpack_require__(77574);
;// CONCATENATED MODULE: ./lib/github/organisation-settings.js

/**
 * Source: REST, "List app installations for an organization"; needs `organization_administration: read`.
 * @throws FactError
 */
async function fetchInstalledApps(api, organisation) {
    const path = `/orgs/${organisation}/installations`;
    const found = await (0,rest_list/* fetchList */.Z)(api, path, 'organization administration: read', 'installations');
    return found.map((one) => {
        const clientId = one.optionalText('client_id');
        return {
            slug: one.text('app_slug'),
            appId: one.number('app_id'),
            ...(clientId === undefined ? {} : { clientId }),
            reachesAll: one.text('repository_selection') === 'all',
            permissions: permissionsIn(one),
            isSuspended: one.optionalText('suspended_at') !== undefined,
        };
    });
}
/** The permissions by which an App could change who may do what; others are not looked at. */
const RULING_PERMISSIONS = ['administration', 'secrets', 'workflows', 'members', 'organization_administration'];
function permissionsIn(installation) {
    const found = installation.optional('permissions');
    return new Map(RULING_PERMISSIONS.flatMap((name) => {
        const level = found?.optionalText(name);
        return level === undefined ? [] : [[name.replaceAll('_', '-'), level]];
    }));
}
/**
 * Source: REST, "List fine-grained personal access tokens with access to organization resources"; only a GitHub App may
 * ask, with `organization_personal_access_tokens: read`.
 * @throws FactError
 */
async function fetchAccessTokens(api, organisation) {
    const path = `/orgs/${organisation}/personal-access-tokens`;
    const found = await (0,rest_list/* fetchList */.Z)(api, path, 'organization personal access tokens: read');
    return found.map((one) => {
        const [name, expires, used] = ['token_name', 'token_expires_at', 'token_last_used_at'].map((key) => one.optionalText(key));
        return {
            id: one.number('id'),
            owner: one.object('owner').text('login'),
            ...(name === undefined ? {} : { name }),
            ...(expires === undefined ? {} : { expiresAt: Date.parse(expires) }),
            ...(used === undefined ? {} : { lastUsedAt: Date.parse(used) }),
        };
    });
}
/**
 * The groups that a repository may use. Source: REST, "List self-hosted runner groups for an organization",
 * `visible_to_repository`; needs `organization_self_hosted_runners: read`.
 * @throws FactError
 */
async function fetchRunnerGroups(api, repository) {
    const [organisation = '', name = ''] = repository.split('/');
    const path = `/orgs/${organisation}/actions/runner-groups?visible_to_repository=${encodeURIComponent(name)}`;
    const found = await (0,rest_list/* fetchList */.Z)(api, path, 'organization self-hosted runners: read', 'runner_groups');
    return found.map((one) => ({
        name: one.text('name'),
        allowsPublic: one.flag('allows_public_repositories'),
        restrictsWorkflows: one.has('restricted_to_workflows') && one.flag('restricted_to_workflows'),
    }));
}

// EXTERNAL MODULE: ./lib/github/repository-about.js
var repository_about = __webpack_require__(10599);
;// CONCATENATED MODULE: ./lib/github/review-settings.js


/**
 * Names of the secrets of a repository and of some of its environments. Sources: REST, "List repository secrets", "List
 * environment secrets"; needs `secrets: read` and `environments: read`.
 * @throws FactError
 */
async function fetchSecretNames(api, repository, environments) {
    const own = await (0,rest_list/* fetchList */.Z)(api, `/repos/${repository}/actions/secrets`, 'secrets: read', 'secrets');
    const found = own.map(readSecretName);
    for (const environment of environments) {
        const path = `/repos/${repository}/environments/${encodeURIComponent(environment)}/secrets`;
        const theirs = await (0,rest_list/* fetchList */.Z)(api, path, 'environments: read', 'secrets');
        found.push(...theirs.map((secret) => ({ ...readSecretName(secret), environment })));
    }
    return found;
}
function readSecretName(secret) {
    return { name: secret.text('name'), updatedAt: Date.parse(secret.text('updated_at')) };
}
/** Source: REST, "List deploy keys"; needs `administration: read`. @throws FactError */
async function fetchDeployKeys(api, repository) {
    const keys = await (0,rest_list/* fetchList */.Z)(api, `/repos/${repository}/keys`, 'administration: read');
    return keys.map((key) => {
        const used = key.optionalText('last_used');
        return {
            id: key.number('id'),
            title: key.text('title'),
            canWrite: !key.flag('read_only'),
            ...(used === undefined ? {} : { lastUsedAt: Date.parse(used) }),
        };
    });
}
/**
 * Source: REST, "Get private repo fork PR workflow settings for a repository"; needs `administration: read`.
 * @throws FactError
 */
async function fetchForkTrust(api, repository) {
    const path = `/repos/${repository}/actions/permissions/fork-pr-workflows-private-repos`;
    const found = new json/* Fields */.C(await api.get(path, 'administration: read'), '');
    return { secrets: found.flag('send_secrets_and_variables'), write: found.flag('send_write_tokens_to_workflows') };
}
/** Source: REST, "List repository collaborators", `affiliation=outside`. @throws FactError */
async function fetchOutsiders(api, repository) {
    const found = await (0,rest_list/* fetchList */.Z)(api, `/repos/${repository}/collaborators?affiliation=outside`, 'metadata: read');
    return found.map((one) => ({
        login: one.text('login'),
        id: one.number('id'),
        permission: one.optionalText('role_name') ?? 'read',
    }));
}
/**
 * Runs of a workflow since a time, in milliseconds since 1970, that are over: `run/attempt`. Source: REST, "List
 * workflow runs for a workflow"; needs `actions: read`.
 * @throws FactError
 */
async function fetchRunsSince(api, repository, workflow, since) {
    const file = encodeURIComponent(workflow.split('/').at(-1) ?? '');
    const from = encodeURIComponent(`>=${new Date(since).toISOString().slice(0, 19)}Z`);
    const path = `/repos/${repository}/actions/workflows/${file}/runs?status=completed&created=${from}`;
    const runs = await (0,rest_list/* fetchList */.Z)(api, path, 'actions: read', 'workflow_runs');
    return runs.map((run) => `${run.number('id')}/${run.number('run_attempt')}`);
}

// EXTERNAL MODULE: ./lib/policy/delegation/people.js
var delegation_people = __webpack_require__(61798);
// EXTERNAL MODULE: ./lib/github/actions-settings.js
var actions_settings = __webpack_require__(90268);
// EXTERNAL MODULE: ./lib/github/branch-rules.js
var branch_rules = __webpack_require__(52241);
// EXTERNAL MODULE: ./lib/github/default-files.js
var default_files = __webpack_require__(41127);
// EXTERNAL MODULE: ./lib/github/environment-settings.js
var environment_settings = __webpack_require__(77626);
// EXTERNAL MODULE: ./lib/policy/tag-rules.js
var tag_rules = __webpack_require__(76604);
// EXTERNAL MODULE: ./lib/cli/doctor/workflow-rows.js
var workflow_rows = __webpack_require__(83833);
;// CONCATENATED MODULE: ./lib/cli/review/read-settings.js












/** What is known, or why it is not. */
function sourcedFrom(known) {
    if ((0,github_known/* isKnown */.q)(known))
        return (0,source/* wasRead */.Gn)(known.value);
    return { state: 'refused', needs: known.needs, why: known.untold };
}
/** Files and settings of a repository at GitHub, each as far as the token is shown it. */
async function readSettings(api, asked) {
    const { about, files, gate, since } = asked;
    const { name, defaultBranch } = about;
    const workflows = workflowsFrom(files, gate);
    const [rules, rulesets, protection, mistakes, environments] = await Promise.all([
        (0,github_known/* knownFrom */.Y)('metadata: read', async () => (0,branch_rules/* fetchBranchRules */.Wz)(api, name, defaultBranch)),
        (0,github_known/* knownFrom */.Y)('metadata: read', async () => (0,branch_rules/* fetchRulesets */.Uh)(api, name)),
        (0,github_known/* knownFrom */.Y)('administration: read', async () => (0,branch_rules/* fetchClassicProtection */.cs)(api, name, defaultBranch)),
        (0,github_known/* knownFrom */.Y)('contents: read', async () => (0,default_files/* fetchOwnerMistakes */.n)(api, name)),
        (0,github_known/* knownFrom */.Y)('actions: read', async () => (0,environment_settings/* fetchEnvironments */.l)(api, name)),
    ]);
    const names = (0,github_known/* isKnown */.q)(environments) ? environments.value.map((one) => one.name) : [];
    const [secrets, deployKeys, runnerGroups, actions] = await Promise.all([
        (0,github_known/* knownFrom */.Y)('secrets: read', async () => fetchSecretNames(api, name, names)),
        (0,github_known/* knownFrom */.Y)('administration: read', async () => fetchDeployKeys(api, name)),
        (0,github_known/* knownFrom */.Y)('organization self-hosted runners: read', async () => fetchRunnerGroups(api, name)),
        readActionsSettings(api, about),
    ]);
    return {
        name,
        workflows,
        settings: {
            owners: ownersFrom(files, mistakes),
            demands: demandsFrom(defaultBranch, rules, protection),
            ...rulesetsFrom(rulesets),
            environments: environmentsFrom(environments),
            actions,
            secrets: sourcedFrom(secrets),
            deployKeys: sourcedFrom(deployKeys),
            runnerGroups: sourcedFrom(runnerGroups),
            gatedRuns: await runsFrom(api, name, workflows, since),
        },
    };
}
/** The files of a repository at its default branch. */
async function readDefaultFiles(api, name, root) {
    return await (0,github_known/* knownFrom */.Y)('contents: read', async () => (0,default_files/* fetchDefaultFiles */.p)(api, name, root));
}
function workflowsFrom(files, gate) {
    if (!(0,github_known/* isKnown */.q)(files))
        return sourcedFrom(files);
    const { workflows, problems } = (0,workflow_rows/* parseAll */.bg)(files.value.workflows);
    const [problem] = problems;
    if (problem !== undefined)
        return { state: 'refused', needs: 'contents: read', why: `${problem.path} cannot be read: ${problem.why}` };
    return (0,source/* wasRead */.Gn)([...workflows.values()].map((workflow) => seenWorkflow(workflow, gate)));
}
function ownersFrom(files, mistakes) {
    if (!(0,github_known/* isKnown */.q)(files))
        return sourcedFrom(files);
    const { codeOwners } = files.value;
    if (codeOwners === undefined)
        return { state: 'absent' };
    if (codeOwners.text === undefined)
        return { state: 'refused', needs: 'contents: read', why: `${codeOwners.path} is not a file of text` };
    if (!(0,github_known/* isKnown */.q)(mistakes))
        return sourcedFrom(mistakes);
    return (0,source/* wasRead */.Gn)({ path: codeOwners.path, text: codeOwners.text, mistakes: mistakes.value.map(({ line }) => line) });
}
/**
 * What the default branch demands, by rulesets or by classic protection, whichever is stricter. INVARIANT: protection
 * that is not shown may demand more than what is: then nothing is known, unless the rules that are shown do already.
 */
function demandsFrom(branch, rules, protection) {
    if (!(0,github_known/* isKnown */.q)(rules))
        return sourcedFrom(rules);
    const reviews = [
        ...rules.value.flatMap(({ review }) => review ?? []),
        ...((0,github_known/* isKnown */.q)(protection) && protection.value?.review !== undefined ? [protection.value.review] : []),
    ];
    const demands = {
        branch,
        approvals: Math.max(0, ...reviews.map(({ approvals }) => approvals)),
        codeOwnerReview: reviews.some(({ codeOwners }) => codeOwners),
        dismissesStale: reviews.some(({ dismissesStale }) => dismissesStale),
        blocksForcePush: rules.value.some(({ type }) => type === 'non_fast_forward') ||
            ((0,github_known/* isKnown */.q)(protection) && protection.value?.forcePushes === false),
    };
    const isAll = demands.approvals > 0 && demands.codeOwnerReview && demands.dismissesStale && demands.blocksForcePush;
    return (0,github_known/* isKnown */.q)(protection) || isAll ? (0,source/* wasRead */.Gn)(demands) : sourcedFrom(protection);
}
function rulesetsFrom(rulesets) {
    if (!(0,github_known/* isKnown */.q)(rulesets))
        return { rulesets: sourcedFrom(rulesets), tagsKept: sourcedFrom(rulesets) };
    const { value } = rulesets;
    const tags = value.filter(({ target }) => target === 'tag');
    const keeping = (0,tag_rules/* keepingOf */.r)(tags.map(({ enforcement, rules, bypassers, ...one }) => ({
        ...one,
        enforcement: enforcement.toUpperCase(),
        rules: rules.map((rule) => rule.toUpperCase()),
        bypassers: bypassers?.length,
    })));
    return {
        tagsKept: (0,source/* wasRead */.Gn)(keeping.brakes),
        rulesets: (0,source/* wasRead */.Gn)(value.map(({ name, target, enforcement, include, bypassers }) => ({
            name,
            target: target === 'tag' || target === 'push' ? target : 'branch',
            enforcement: enforcement === 'active' || enforcement === 'evaluate' ? enforcement : 'disabled',
            include,
            ...(bypassers === undefined
                ? {}
                : { bypassers: bypassers.map(({ type, id }) => (id === undefined ? type : `${type} ${id}`)) }),
        }))),
    };
}
function environmentsFrom(environments) {
    if (!(0,github_known/* isKnown */.q)(environments))
        return sourcedFrom(environments);
    return (0,source/* wasRead */.Gn)(environments.value.map(({ name, refs, reviewers, preventsSelfReview, adminsBypass }) => ({
        name,
        refs: typeof refs === 'string' ? refs : refs.some(isEveryBranch) ? 'all' : 'some',
        reviewers: reviewers.length,
        preventsSelfReview,
        ...(adminsBypass === undefined ? {} : { adminsBypass }),
    })));
}
/** Names that nobody gives a branch: a pattern that lets one of them in lets any in. */
const NO_SUCH_BRANCHES = ['zz-no-such-branch', 'zz/no-such-branch'];
function isEveryBranch({ name, type }) {
    return type === 'branch' && NO_SUCH_BRANCHES.some((branch) => (0,glob/* matchesAny */._I)([name], branch));
}
/** Settings of Actions, each absent where it is not shown; nothing of forks is asked of a public repository. */
async function readActionsSettings(api, { name, isPrivate }) {
    const [permissions, defaults, forks] = await Promise.all([
        (0,github_known/* knownFrom */.Y)('administration: read', async () => (0,actions_settings/* fetchActionsPermissions */.wg)(api, name)),
        (0,github_known/* knownFrom */.Y)('administration: read', async () => (0,actions_settings/* fetchWorkflowDefaults */.iY)(api, name)),
        isPrivate ? (0,github_known/* knownFrom */.Y)('administration: read', async () => fetchForkTrust(api, name)) : undefined,
    ]);
    if (!(0,github_known/* isKnown */.q)(permissions) && !(0,github_known/* isKnown */.q)(defaults))
        return sourcedFrom(permissions);
    const trust = forks === undefined ? { secrets: false, write: false } : (0,github_known/* isKnown */.q)(forks) ? forks.value : undefined;
    return (0,source/* wasRead */.Gn)({
        ...((0,github_known/* isKnown */.q)(permissions) ? allowedActions(permissions.value) : {}),
        ...((0,github_known/* isKnown */.q)(defaults)
            ? { defaultWrite: defaults.value.token === 'write', mayApprove: defaults.value.mayApprove }
            : {}),
        ...(trust === undefined ? {} : { forkSecrets: trust.secrets, forkWrite: trust.write }),
    });
}
function allowedActions(found) {
    const allowed = ['all', 'local_only', 'selected'].find((one) => one === found.allowed);
    return {
        ...(allowed === undefined ? {} : { allowed }),
        ...(found.pinning === undefined ? {} : { pinsSha: found.pinning }),
    };
}
/** Runs of workflows with a gate; without records nothing could be said of them. */
async function runsFrom(api, name, workflows, since) {
    if (since === undefined)
        return source/* NOT_ASKED */.Lf;
    if (workflows.state !== 'read')
        return workflows.state === 'absent' ? (0,source/* wasRead */.Gn)([]) : workflows;
    const gated = workflows.value.filter(({ jobs }) => jobs.some(({ hasGate }) => hasGate));
    const runs = await (0,github_known/* knownFrom */.Y)('actions: read', async () => {
        const lists = await Promise.all(gated.map(async ({ file }) => fetchRunsSince(api, name, file, since)));
        return lists.flat();
    });
    return sourcedFrom(runs);
}

;// CONCATENATED MODULE: ./lib/cli/review/read-online.js



















/**
 * Reads a policy and its grants.
 * @throws UsageError where there is no policy that can be read; FactError when the repository is not shown at all
 */
async function openPolicyOnline(api, { home: named, root }) {
    const about = await (0,repository_about/* fetchRepositoryAbout */.m)(api, named);
    const home = about.name;
    const files = await readDefaultFiles(api, home, root);
    if (!(0,github_known/* isKnown */.q)(files))
        throw new usage_error/* UsageError */.e(`${home}: ${files.untold}`, `use a token with \`${files.needs}\``);
    const { head, policy: file, grants } = files.value;
    const text = file?.text;
    if (head === undefined || text === undefined)
        throw new usage_error/* UsageError */.e(`${(0,safe_line/* quote */.h)(home)} has no \`${root}/policy.yml\``, 'name its folder with `--policy-path`');
    const parsed = (0,policy_policy/* parsePolicy */.ON)(text, `${root}/policy.yml`);
    if (!parsed.ok)
        throw new usage_error/* UsageError */.e((0,policy_problem/* formatProblem */.V)(parsed.problems[0]), 'correct it: see `grantgate lint`');
    const read = grants.flatMap(({ path, text: grant = '' }) => {
        const one = (0,policy_grant/* parseGrant */.q)(grant, path, `${root}/grants/${path}`);
        return one === undefined ? [] : [{ file: one, text: grant }];
    });
    return { about, files, commit: head.commit, text, policy: { home, policy: parsed.value, grants: read } };
}
/**
 * Reads a policy and all that GitHub shows about what it governs. What the token is not shown is kept as refused.
 * @throws as {@link openPolicyOnline}
 */
async function readPolicyOnline(api, target) {
    const { root, tell } = target;
    const opened = await openPolicyOnline(api, target);
    const { about, files, commit, text, policy } = opened;
    const { home, grants } = policy;
    tell(planText(policy));
    const ids = grants.flatMap(({ file: one }) => (one.ok ? [one.id] : []));
    const [evidence, tags] = await Promise.all([
        readGrantEvidence({ api, home, root, commit, policy: policy.policy, now: target.now }, ids),
        (0,github_known/* knownFrom */.Y)('contents: read', async () => (0,all_gate_tags/* fetchAllGateTags */.C)(api, home)),
    ]);
    const repositories = await readRepositories(api, target, [{ about, files }], policy);
    const reviewed = {
        name: home,
        root,
        ...peopleOnline(files.value, root),
        text,
        ...policy,
        walls: source/* NOT_ASKED */.Lf,
        evidence: sourcedFrom(evidence),
        tags: sourcedFrom(tags),
        repositories,
        accounts: await readAccountStates(api, policy),
        ...(await readOwners(api, policy, repositories)),
    };
    const place = { file: `${root}/review.yml`, home, now: target.now };
    return { policy: reviewed, ignores: ignoresIn(files.value.accepted?.text, place) };
}
/** People whose file is broken are nobody: it is refused. */
function peopleOnline({ people }, root) {
    if (people === undefined)
        return {};
    const path = `${root}/people.yml`;
    if (people.text === undefined)
        throw new usage_error/* UsageError */.e(`${(0,safe_line/* quote */.h)(path)} is not a file of text`, 'correct it: see `grantgate lint`');
    const parsed = (0,delegation_people/* parsePeople */.hz)(people.text, path);
    if (!parsed.ok)
        throw new usage_error/* UsageError */.e((0,policy_problem/* formatProblem */.V)(parsed.problems[0]), 'correct it: see `grantgate lint`');
    return { people: parsed.value };
}
/** The repository of the policy, and those that its roles name and the token is shown. */
async function readRepositories(api, { root, gate, since, tell }, [own], { home, policy }) {
    const found = [await readSettings(api, { ...own, gate, since })];
    for (const { name } of otherRepositories([...policy.roles.values()], home)) {
        tell(`${name}: settings`);
        const about = await (0,github_known/* knownFrom */.Y)('metadata: read', async () => (0,repository_about/* fetchRepositoryAbout */.m)(api, name));
        if (!(0,github_known/* isKnown */.q)(about)) {
            found.push({ name, workflows: sourcedFrom(about), settings: SETTINGS_NOT_ASKED });
            continue;
        }
        const files = await readDefaultFiles(api, about.value.name, root);
        found.push(await readSettings(api, { about: about.value, files, gate, since }));
    }
    return found;
}
/** What only the owner of the repositories, or whoever may write to them, is shown. */
async function readOwners(api, { home, grants }, repositories) {
    const organisation = home.split('/')[0] ?? '';
    const names = repositories.map(({ name }) => name);
    const logins = grants.flatMap(({ file }) => file.ok && file.holder.kind === 'user' ? [(0,fold/* foldCase */.SP)(file.holder.name)] : []);
    const [runs, apps, tokens, outsiders] = await Promise.all([
        logins.length === 0 ? source/* NOT_ASKED */.Lf : readLastRuns(api, names, [...new Set(logins)]),
        (0,github_known/* knownFrom */.Y)('organization administration: read', async () => fetchInstalledApps(api, organisation)),
        (0,github_known/* knownFrom */.Y)('organization personal access tokens: read', async () => fetchAccessTokens(api, organisation)),
        (0,github_known/* knownFrom */.Y)('metadata: read', async () => {
            const lists = await Promise.all(names.map(async (repository) => (await fetchOutsiders(api, repository)).map((one) => ({ ...one, repository }))));
            return lists.flat();
        }),
    ]);
    return {
        runs,
        apps: sourcedFrom(apps),
        accessTokens: sourcedFrom(tokens),
        outsiders: sourcedFrom(outsiders),
    };
}

;// CONCATENATED MODULE: ./lib/cli/review/online-review.js








/** How far back runs are listed without `--since`. */
const USUAL_LISTED_SECONDS = 30 * 86_400;
/** Reads every policy and what it governs at GitHub. @throws UsageError for what was given and cannot be used */
async function readFromGitHub({ session, targets }) {
    const read = [];
    for (const target of targets)
        read.push(await session.ask(target.home, async (api) => await readPolicyOnline(api, target)));
    return read;
}
/** Says what was sent, and whether something is still missing: nothing is asked after it. */
function finishOnline({ session, collection }) {
    const sent = session.sent();
    session.tell(`sent ${sent} ${sent === 1 ? 'request' : 'requests'} to GitHub`);
    if (collection?.finish() === false)
        session.tell('GitHub did not answer everything: the same command asks for the rest');
}
/** Says how many requests a review would take, and makes none but those that say it. */
async function estimateReview(given, terminal) {
    const { session, targets } = openOnlineReview(given, terminal, 0);
    for (const target of targets)
        await session.ask(target.home, async (api) => {
            const { policy } = await openPolicyOnline(api, target);
            terminal.stdout.write(`${(0,safe_line/* safeLine */.o)(planText(policy))}\n`);
        });
    return 0;
}
/** @throws UsageError for what was given and cannot be used */
function openOnlineReview(given, terminal, since) {
    const stray = ['access', 'evidence'].find((name) => given.has(name));
    if (stray !== undefined)
        throw new usage_error/* UsageError */.e(`\`--${stray}\` and \`--online\` are both given`, 'GitHub is asked for that: leave it out');
    const token = (0,github_session/* ownToken */.K8)(terminal);
    if (token === undefined)
        throw new usage_error/* UsageError */.e('there is no token to ask GitHub with', 'set GH_TOKEN (`gh auth token` shows yours)');
    const homes = given.has('policy-repository') ? given.texts('policy-repository') : [(0,github_session/* policyRepository */.RD)(given, terminal)];
    const root = (given.text('policy-path') ?? options/* USUAL_ACCESS */.S).replace(/\/+$/, '');
    const listed = since === 0 ? terminal.now() - USUAL_LISTED_SECONDS * 1000 : since;
    const collection = given.has('estimate') ? undefined : collectionAt(given.text('collect'), { homes, root }, terminal);
    const session = openOnlineSession(given, terminal, { token, collection });
    if (collection !== undefined && collection.found > 0)
        session.tell(`goes on with ${given.text('collect') ?? ''}: ${collection.found} answers are there, the first of them since ` +
            new Date(collection.begun).toISOString());
    return {
        session,
        collection,
        targets: homes.map((home) => ({
            home,
            root,
            gate: given.text('gate'),
            since: given.has('records') ? listed : undefined,
            now: terminal.now(),
            tell: session.tell,
        })),
    };
}
function collectionAt(file, about, terminal) {
    if (file === undefined)
        return undefined;
    return openCollection(terminal.cwd, file, { server: (0,github_session/* serverFor */.xY)(terminal).url, ...about }, terminal.now());
}

// EXTERNAL MODULE: ./lib/policy/names.js
var names = __webpack_require__(76726);
// EXTERNAL MODULE: ./lib/cli/check/inputs.js + 5 modules
var inputs = __webpack_require__(95511);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: ./lib/policy/stored-json.js
var stored_json = __webpack_require__(99994);
;// CONCATENATED MODULE: ./lib/review/recorded-event.js



const EVENT_KINDS = [
    'decision',
    'credential-issued',
    'credential-renewed',
    'credential-revoked',
    'credential-not-revoked',
];
/** What is wrong with a line that is none of a record. */
const NOT_A_RECORD = 'not a record';
/**
 * Reads a line of an audit record; `undefined` for a kind of line that a review does not look at. It is what the record
 * says: whoever could write to the file could have written anything.
 */
function recordedEvent(line) {
    const entry = (0,stored_json/* objectIn */.D7)(line);
    if (entry?.['schema'] !== 1 || typeof entry['kind'] !== 'string')
        return NOT_A_RECORD;
    const kind = EVENT_KINDS.find((known) => known === entry['kind']);
    if (kind === undefined)
        return undefined;
    const [time, repository, run, attempt] = [
        recordInstant(entry, 'time'),
        recordText(entry, 'repository'),
        recordText(entry, 'run_id'),
        recordText(entry, 'run_attempt'),
    ];
    if (time === undefined || repository === undefined || run === undefined || attempt === undefined)
        return NOT_A_RECORD;
    const common = { kind, time, repository, run, attempt };
    return kind === 'decision' ? decisionIn(entry, common) : credentialIn(entry, common);
}
function decisionIn(entry, common) {
    const result = entry['result'];
    if (!(0,shape/* isRecord */.u4)(result))
        return NOT_A_RECORD;
    const { decision, policy, person } = result;
    if (decision !== 'allow' && decision !== 'deny')
        return NOT_A_RECORD;
    const run = (0,shape/* isRecord */.u4)(result['run']) ? result['run'] : {};
    return {
        ...common,
        decision,
        ...recordPart('home', (0,shape/* isRecord */.u4)(policy) ? recordText(policy, 'repository') : undefined),
        ...recordPart('grant', recordText(result, 'grant')),
        ...recordPart('principal', recordText(result, 'principal')),
        ...(person === undefined ? {} : { isDelegated: true }),
        ...recordPart('event', recordText(run, 'event_name')),
        ...recordPart('ref', recordText(run, 'ref')),
        ...recordPart('environment', recordText(run, 'environment')),
    };
}
function credentialIn(entry, common) {
    return {
        ...common,
        ...recordPart('grant', recordText(entry, 'grant')),
        ...recordPart('principal', recordText(entry, 'principal')),
        ...recordPart('credential', recordText(entry, 'name')),
        ...recordPart('target', recordText(entry, 'target')),
        ...recordPart('expires', recordInstant(entry, 'expires')),
        ...recordPart('boundedUntil', recordInstant(entry, 'bounded_until')),
        ...(entry['outlives'] === true ? { outlives: true } : {}),
    };
}
function recordPart(key, value) {
    return value === undefined ? {} : { [key]: value };
}
function recordText(entry, key) {
    const value = entry[key];
    return typeof value === 'string' && value !== '' ? value : undefined;
}
function recordInstant(entry, key) {
    return (0,instant/* parseInstant */.nV)(recordText(entry, key) ?? '');
}

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
;// CONCATENATED MODULE: ./lib/cli/review/verifier.js



const VERIFY_TIMEOUT_MS = 30_000;
const MAX_VERIFIER_BYTES = 16 * 1024 * 1024;
/** Of one file; GitHub gives the newest first. */
const MAX_ATTESTATIONS = 1000;
const PREDICATE_TYPE = 'urn:grantgate:decision:v1';
/**
 * Has GitHub's own tool look for attestations of a file, and verify them: signature, certificate, log and the digest of
 * the file. INVARIANT: what it does not say in a form that is known is not verified.
 * https://cli.github.com/manual/gh_attestation_verify
 */
async function askVerifier(file, { among, signer }, env) {
    const words = [
        'attestation',
        'verify',
        file,
        '--predicate-type',
        PREDICATE_TYPE,
        '--limit',
        String(MAX_ATTESTATIONS),
        ...('owner' in among ? ['--owner', among.owner] : ['--repo', among.repository]),
        ...(signer === undefined ? [] : ['--signer-repo', signer]),
        '--format',
        'json',
    ];
    try {
        const { stdout } = await (0,external_node_util_.promisify)(external_node_child_process_.execFile)('gh', words, {
            timeout: VERIFY_TIMEOUT_MS,
            maxBuffer: MAX_VERIFIER_BYTES,
            env: { ...env },
        });
        const verified = attestationsIn(stdout);
        return verified === undefined ? { why: '`gh attestation verify` answered in another form' } : { verified };
    }
    catch (error) {
        return (0,shape/* isRecord */.u4)(error) && error['code'] === 'ENOENT'
            ? { why: 'GitHub’s command line, `gh`, is not there' }
            : { why: '`gh attestation verify` did not verify it', none: true };
    }
}
function attestationsIn(said) {
    let answers;
    try {
        answers = JSON.parse(said);
    }
    catch {
        return undefined;
    }
    if (!Array.isArray(answers) || answers.length === 0)
        return undefined;
    const found = answers.map((answer) => attestationIn(answer));
    return found.every((one) => one !== undefined) ? found : undefined;
}
function attestationIn(answer) {
    const result = partOf(answer, 'verificationResult');
    const certificate = partOf(partOf(result, 'signature'), 'certificate');
    if (result === undefined || certificate === undefined)
        return undefined;
    const times = result['verifiedTimestamps'];
    const [first] = Array.isArray(times) ? times : [];
    const time = (0,shape/* isRecord */.u4)(first) ? first['timestamp'] : undefined;
    return {
        certificate,
        predicate: partOf(result, 'statement')?.['predicate'],
        time: typeof time === 'string' ? time : undefined,
    };
}
function partOf(value, name) {
    const part = (0,shape/* isRecord */.u4)(value) ? value[name] : undefined;
    return (0,shape/* isRecord */.u4)(part) ? part : undefined;
}

;// CONCATENATED MODULE: ./lib/cli/review/attested-record.js


/**
 * Has an attestation of a record looked for. `signers` are the repositories of the gated workflows, where the policies
 * name them. INVARIANT: an attestation of another run than the record says is none of it.
 */
async function verifiedBy(file, recorded, signers, env) {
    const { repository } = recorded;
    let told = { why: '' };
    for (const signer of signers.length === 0 ? [repository] : signers) {
        const sought = { among: { repository }, ...((0,fold/* isSameName */.yS)(signer, repository) ? {} : { signer }) };
        const answer = await askVerifier(file, sought, env);
        told = 'why' in answer ? { why: answer.why } : signerIn(answer.verified, recorded);
        if ('by' in told)
            return told;
    }
    return told;
}
function signerIn(verified, recorded) {
    const own = verified.find((one) => isAttestedByRun(one, recorded));
    if (own === undefined)
        return { why: 'it was attested by another run than it says' };
    const by = attestingWorkflow(own);
    return by === undefined ? { why: 'its certificate does not say which workflow attested it' } : { by };
}
/** Whether the certificate was given to this attempt of this run. */
function isAttestedByRun({ certificate: { runInvocationURI: address } }, { repository, run, attempt }) {
    const suffix = `/${repository}/actions/runs/${run}/attempts/${attempt}`.toLowerCase();
    return typeof address === 'string' && address.toLowerCase().endsWith(suffix);
}
/** The workflow that attested, as `job_workflow_ref` has it. */
function attestingWorkflow({ certificate: { buildSignerURI: signer }, }) {
    return /^https:\/\/[^/]+\/(.+@.+)$/.exec(typeof signer === 'string' ? signer : '')?.[1];
}

;// CONCATENATED MODULE: ./lib/cli/review/attested-grants.js










/** Each takes GitHub's tool a second. */
const MAX_ATTESTED_GRANTS = 2000;
const MAX_PARALLEL_GRANTS = 4;
/**
 * Who used each live grant, as it is written now: the decisions of which the digest of its file is a subject, attested
 * by the gated workflow that the policy names.
 * @throws UsageError for more grants than can be asked about
 */
async function attestedUses(policies, terminal) {
    const asked = policies.flatMap((policy) => {
        const gate = policy.policy.walls?.gate;
        if (gate !== undefined)
            return (0,grant_view/* liveGrants */.k$)(policy, terminal.now()).map(({ reviewed }) => ({ policy, reviewed, gate }));
        say(terminal, `${policy.name}: the policy does not name the gate, \`walls.gate\`: nobody’s attestations count`);
        return [];
    });
    if (asked.length > MAX_ATTESTED_GRANTS)
        throw new usage_error/* UsageError */.e(`there are more than ${MAX_ATTESTED_GRANTS} grants to ask about`, 'review them in parts');
    const found = [];
    for (let start = 0; start < asked.length; start += MAX_PARALLEL_GRANTS) {
        const some = asked.slice(start, start + MAX_PARALLEL_GRANTS);
        found.push(...(await Promise.all(some.map(async (one) => attestedUsesOf(one, terminal)))));
    }
    return found.flat();
}
async function attestedUsesOf({ policy, reviewed, gate }, terminal) {
    const { home, root } = policy;
    const [owner = '', name = ''] = gate.split('/');
    const folder = (0,external_node_fs_.mkdtempSync)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), 'grantgate-review-'));
    try {
        const file = (0,external_node_path_.join)(folder, 'grant.yml');
        (0,external_node_fs_.writeFileSync)(file, reviewed.text);
        const sought = { among: { owner: home.split('/')[0] ?? '' }, signer: `${owner}/${name}` };
        const answer = await askVerifier(file, sought, terminal.env);
        // a grant that nobody used has none
        if ('why' in answer && answer.none !== true)
            say(terminal, `${root}/grants/${reviewed.file.id}.yml: ${answer.why}`);
        if ('why' in answer)
            return [];
        return answer.verified.flatMap((one) => useIn(one, { id: reviewed.file.id, home, gate }) ?? []);
    }
    finally {
        (0,external_node_fs_.rmSync)(folder, { recursive: true, force: true });
    }
}
/**
 * The use that an attestation tells of. INVARIANT: it is of the gated workflow, of the run that its certificate was
 * given to, of this grant and of this policy; whoever may attest can have any file for a subject.
 */
function useIn(attestation, { id, home, gate }) {
    const { predicate, time } = attestation;
    const run = (0,shape/* isRecord */.u4)(predicate) && (0,shape/* isRecord */.u4)(predicate['run']) ? predicate['run'] : {};
    const { repository, run_id: number, run_attempt: attempt } = run;
    const line = {
        schema: 1,
        kind: 'decision',
        time,
        repository,
        run_id: number,
        run_attempt: attempt,
        result: predicate,
    };
    const event = recordedEvent(JSON.stringify(line));
    if (event === undefined || event === NOT_A_RECORD)
        return undefined;
    const isOurs = event.decision === 'allow' && event.grant === id && event.home?.toLowerCase() === home.toLowerCase();
    return isOurs && attestingWorkflow(attestation) === gate && isAttestedByRun(attestation, event)
        ? { ...event, attestedBy: gate }
        : undefined;
}
function say(terminal, what) {
    terminal.stderr.write(`grantgate: ${(0,safe_line/* safeLine */.o)(what)}\n`);
}

;// CONCATENATED MODULE: ./lib/cli/review/attested-records.js



/** Each takes a request or two, and GitHub's tool a second. */
const MAX_VERIFIED_RECORDS = 2000;
const MAX_PARALLEL_CALLS = 4;
/**
 * The events of records, each with the workflow whose attestation of its file was verified: one of the
 * repositories `signers` has that workflow. A file that holds records of several runs is attested by none of them.
 * @throws UsageError for more files than can be asked about
 */
async function withAttestations(files, signers, terminal) {
    if (files.length > MAX_VERIFIED_RECORDS)
        throw new usage_error/* UsageError */.e(`there are more than ${MAX_VERIFIED_RECORDS} records to verify`, 'review them in parts, or with `--since`');
    const found = [];
    for (let start = 0; start < files.length; start += MAX_PARALLEL_CALLS)
        found.push(...(await Promise.all(files.slice(start, start + MAX_PARALLEL_CALLS).map(async (file) => attestedEvents(file, signers, terminal)))));
    return found.flat();
}
async function attestedEvents({ path, shown, events }, signers, terminal) {
    const [first] = events;
    if (first === undefined)
        return events;
    const isOne = events.every(({ repository, run, attempt }) => [repository === first.repository, run === first.run, attempt === first.attempt].every(Boolean));
    const attested = isOne
        ? await verifiedBy(path, first, signers, terminal.env)
        : { why: 'it holds records of several runs' };
    if ('by' in attested)
        return events.map((event) => ({ ...event, attestedBy: attested.by }));
    terminal.stderr.write(`grantgate: ${(0,safe_line/* safeLine */.o)(shown)}: ${(0,safe_line/* safeLine */.o)(attested.why)}; it counts as the word of a job\n`);
    return events;
}

;// CONCATENATED MODULE: ./lib/cli/review/read-records.js






const MAX_RECORD_FILE_BYTES = 16 * 1024 * 1024;
const MAX_RECORD_FILES = 20_000;
/**
 * Reads every `.jsonl` of a folder and the folders below it, as artifacts of runs are downloaded. What was before
 * `since`, milliseconds since 1970, is left out.
 * @throws UsageError for a line that is none of a record: a review that skips it would miss what it says
 */
function readRecords(cwd, folder, since) {
    const files = recordFiles((0,external_node_path_.resolve)(cwd, folder), folder);
    return files.map((name) => {
        const path = (0,external_node_path_.join)((0,external_node_path_.resolve)(cwd, folder), name);
        return { path, shown: (0,external_node_path_.join)(folder, name), events: eventsIn(path, (0,external_node_path_.join)(folder, name), since) };
    });
}
function eventsIn(path, shown, since) {
    const read = (0,read_text/* readText */.yR)(path, MAX_RECORD_FILE_BYTES);
    if (read.kind === 'missing')
        return [];
    if (read.kind === 'refused')
        throw new usage_error/* UsageError */.e(`${(0,safe_line/* quote */.h)(shown)}: ${read.why}`, 'take it out of the folder');
    return read.text.split('\n').flatMap((line, index) => {
        if (line.trim() === '')
            return [];
        const event = recordedEvent(line);
        if (event === NOT_A_RECORD)
            throw new usage_error/* UsageError */.e(`${shown}:${index + 1}: this is not a line of an audit record`, 'give a folder with the records of runs, such as what `gh run download` makes of their artifacts');
        return event === undefined || event.time < since ? [] : [event];
    });
}
function recordFiles(path, written) {
    let names;
    try {
        names = (0,external_node_fs_.readdirSync)(path, { recursive: true, encoding: 'utf8' });
    }
    catch (error) {
        throw (0,read_text/* unreadableInput */.SJ)(written, error);
    }
    const files = names.filter((name) => name.endsWith('.jsonl')).toSorted();
    if (files.length > MAX_RECORD_FILES)
        throw new usage_error/* UsageError */.e(`${(0,safe_line/* quote */.h)(written)} has more than ${MAX_RECORD_FILES} records`, 'review them in parts');
    return files;
}

// EXTERNAL MODULE: ./lib/walls/finding/audit.js + 50 modules
var finding_audit = __webpack_require__(98062);
// EXTERNAL MODULE: ./lib/walls/state/source-about.js
var source_about = __webpack_require__(60850);
// EXTERNAL MODULE: ./lib/walls/meant.js
var walls_meant = __webpack_require__(18598);
// EXTERNAL MODULE: ./lib/cli/walls/audit-facts.js
var audit_facts = __webpack_require__(88945);
// EXTERNAL MODULE: ./lib/cli/walls/live-state.js
var live_state = __webpack_require__(63176);
// EXTERNAL MODULE: ./lib/cli/walls/read-wall-facts.js + 1 modules
var read_wall_facts = __webpack_require__(92903);
// EXTERNAL MODULE: ./lib/cli/walls/state-files.js
var state_files = __webpack_require__(14483);
// EXTERNAL MODULE: ./lib/walls/state/read-state.js + 7 modules
var read_state = __webpack_require__(90322);
// EXTERNAL MODULE: ./lib/cli/walls/edited-sources.js
var edited_sources = __webpack_require__(97976);
// EXTERNAL MODULE: ./lib/walls/state/collected-state.js
var collected_state = __webpack_require__(64368);
// EXTERNAL MODULE: ./lib/walls/state/state-age.js
var state_age = __webpack_require__(42588);
;// CONCATENATED MODULE: ./lib/cli/review/snapshot-api.js




/** What is said of a path that a snapshot does not have. */
const NOT_IN_SNAPSHOT = 'the snapshot does not have it';
/** The sources of what `grantgate walls collect` wrote; `undefined` for anything else. */
function snapshotSources(value) {
    if (!(0,shape/* isRecord */.u4)(value) || value['made_by'] !== 'grantgate walls collect' || !Array.isArray(value['sources']))
        return undefined;
    return value['sources'].filter(shape/* isRecord */.u4);
}
/**
 * GitHub's answers as somebody collected them, asked for like GitHub itself. INVARIANT: what was refused, cut off,
 * changed, is too old or was not collected is an error, never an empty list.
 */
function snapshotApi(sources, now) {
    const byPath = new Map(sources.map((source) => [sourcePath(String(source['name'])), source]));
    const answerOf = (path, permission) => {
        const source = byPath.get(sourcePath(path));
        if (source === undefined)
            throw new fact_error/* FactError */.n(NOT_IN_SNAPSHOT);
        if (source['state'] === 'read')
            return ofToday(source, now);
        if (source['state'] === collected_state/* EDITED */.q0)
            throw new fact_error/* FactError */.n('the snapshot is not as it was collected: its digest differs');
        throw new fact_error/* FactError */.n(source['state'] === 'refused' ? 'it was refused to whoever collected the snapshot' : NOT_IN_SNAPSHOT, `the token needs \`${permission}\``, { said: String(source['state']) });
    };
    return {
        query: async () => await Promise.reject(new fact_error/* FactError */.n(NOT_IN_SNAPSHOT)),
        get: async (path, permission) => await Promise.resolve().then(() => answerOf(path, permission)['answer']),
        page: async (path, permission) => await Promise.resolve().then(() => wholeList(answerOf(path, permission))),
    };
}
/** INVARIANT: an answer of another time says nothing of now. */
function ofToday(source, now) {
    const stale = (0,state_age/* staleBecause */.G)(Date.parse(String(source['time'])), now);
    if (stale !== undefined)
        throw new fact_error/* FactError */.n(`the snapshot is no use: ${stale}`);
    return source;
}
function wholeList({ answer, complete }) {
    if (complete !== true)
        throw new fact_error/* FactError */.n('the snapshot was cut off: it has not all of it');
    const total = (0,shape/* isRecord */.u4)(answer) ? answer['total_count'] : undefined;
    const lists = (0,shape/* isRecord */.u4)(answer) ? Object.values(answer).filter((one) => Array.isArray(one)) : [];
    if (typeof total === 'number' && lists.length === 1 && lists[0]?.length !== total)
        throw new fact_error/* FactError */.n('the snapshot was cut off: it has not all of it');
    return { body: answer, next: undefined };
}
/** Paths are compared without case, and without what only says which page. */
function sourcePath(path) {
    return path.replace(/\?.*$/, '').toLowerCase();
}

;// CONCATENATED MODULE: ./lib/cli/review/snapshot-settings.js







const NO_FILES = { untold: NOT_IN_SNAPSHOT, needs: 'contents: read', kind: 'fault' };
/** What `grantgate walls collect` wrote into some files; `undefined` where none of them is of it. Read once for all. */
function collectedSettings(files, now) {
    const sources = files.flatMap(({ text }) => snapshotSources((0,edited_sources/* withEditsMarked */.c)((0,read_state/* parsePages */.Y7)(text.replace(/^\u{feff}/u, '')))) ?? []);
    return sources.length === 0 ? undefined : snapshotApi(sources, now);
}
/** Fills in settings that were not read from what `grantgate walls collect` wrote. */
async function withSnapshot(policy, api) {
    if (api === undefined)
        return policy;
    const repositories = await Promise.all(policy.repositories.map(async (repository) => {
        const about = await (0,github_known/* knownFrom */.Y)('metadata: read', async () => (0,repository_about/* fetchRepositoryAbout */.m)(api, repository.name));
        if (!(0,github_known/* isKnown */.q)(about))
            return repository;
        const { settings } = await readSettings(api, {
            about: about.value,
            files: NO_FILES,
            gate: undefined,
            since: undefined,
        });
        return { ...repository, settings: filledIn(repository.settings, settings) };
    }));
    return { ...policy, repositories };
}
/** INVARIANT: what GitHub was asked for goes before what somebody collected. */
function filledIn(settings, collected) {
    const parts = Object.keys(settings);
    return Object.fromEntries(parts.map((part) => [part, betterOf(settings[part], collected[part])]));
}
function betterOf(asked, collected) {
    if (!(0,source/* isUnreadSource */.rk)(asked))
        return asked;
    if (!(0,source/* isUnreadSource */.rk)(collected))
        return collected;
    const isSaid = collected.state === 'refused' && collected.why !== NOT_IN_SNAPSHOT;
    return asked.state === 'not-asked' && isSaid ? collected : asked;
}

;// CONCATENATED MODULE: ./lib/cli/review/read-walls.js











const NO_LIVE_STATE = { items: [], sources: [] };
/**
 * Adds what clouds and GitHub let in by themselves, from the files of `--state` and, in a session, from
 * GitHub, to each policy; nothing where no file was given.
 * @throws UsageError for a file that cannot be used
 */
async function withWalls(policies, given, terminal, session) {
    const named = given.texts('state');
    if (named.length === 0)
        return policies.map((policy) => ({ ...policy, walls: source/* NOT_ASKED */.Lf }));
    const files = (0,state_files/* readStateFiles */.D)(terminal.cwd, named, terminal.now());
    const collected = collectedSettings(files, terminal.now());
    const wanted = policies.map((policy) => (0,walls_meant/* meantTokens */.A)(policy.policy, { home: policy.home, gate: undefined, repositories: [] }));
    const read = [];
    for (const policy of policies) {
        const names = (0,read_wall_facts/* repositoriesOf */.Ub)(policy.policy, policy.home);
        const live = (await session?.ask(policy.home, async (api) => (0,live_state/* askLiveState */.p)(api, names, terminal.now))) ?? NO_LIVE_STATE;
        const items = [
            ...ownItems(files.flatMap((file) => file.items), names, policies.length),
            ...live.items,
        ];
        const others = wanted.filter((_, index) => policies[index] !== policy).flat();
        const sources = wallSources(files, live);
        const walls = auditOf(policy, withoutOthers(items, policy, others), { given, terminal, names, sources });
        read.push({ ...(await withSnapshot(policy, collected)), walls: (0,source/* wasRead */.Gn)(walls) });
    }
    return read;
}
function wallSources(files, live) {
    return [
        ...files.map(({ file, partial, items }) => ({
            name: file,
            state: 'read',
            partial,
            about: (0,source_about/* sourceAbout */.B)(items),
        })),
        ...live.sources.map(({ name, state, needs, partial, about }) => ({
            name,
            state,
            partial,
            about,
            ...(needs === undefined ? {} : { needs }),
        })),
    ];
}
function auditOf({ policy, home }, items, { given, terminal, names, sources, }) {
    const repositories = (0,audit_facts/* auditFacts */.Bl)(given, terminal, names, items);
    const gate = policy.walls?.gate;
    const meant = (0,walls_meant/* meantTokens */.A)(policy, { home, gate, repositories });
    const gaps = sources.flatMap((source) => (0,wall_checks/* leftOut */.ig)({ sources: [source] }).map((why) => ({ why, about: source.about })));
    const issuer = (0,audit_facts/* auditIssuer */.Jz)(given, terminal);
    const audit = (0,finding_audit/* auditWalls */.l)({ policy, home, gate, issuer, repositories, meant, items, gaps, now: terminal.now() });
    return { audit, meant, items, sources };
}
/** Which repository an answer of GitHub is of, where its address says so. */
const REPOSITORY_ADDRESS = /^\/repos\/([^/]+\/[^/?]+)/;
/** The rules of one repository are none of another's. */
function ownItems(items, names, policies) {
    return items.filter(({ source }) => {
        const repository = REPOSITORY_ADDRESS.exec(source.file)?.[1];
        if (repository === undefined)
            return policies === 1 || !source.file.startsWith('/');
        return names.some((name) => (0,fold/* isSameName */.yS)(name, repository));
    });
}
/** Roles of AWS that only other policies name are looked at with those. */
function withoutOthers(items, policy, others) {
    const arnsOf = (all) => new Set(all.flatMap(({ target }) => (target.kind === 'aws' ? [target.role] : [])));
    const own = arnsOf((0,walls_meant/* meantTokens */.A)(policy.policy, { home: policy.home, gate: undefined, repositories: [] }));
    const theirs = arnsOf(others);
    return items.filter((item) => item.kind !== 'aws-role' || item.arn === undefined || own.has(item.arn) || !theirs.has(item.arn));
}

;// CONCATENATED MODULE: ./lib/cli/review/read-facts.js

















/** Reads all that a review is made from. @throws UsageError for what was given and cannot be used */
async function readReviewFacts(given, terminal) {
    const since = readSince(given.text('since'), terminal.now());
    for (const option of ['policy-repository', 'gate'])
        for (const written of given.texts(option))
            refuseUnlessRepository(option, written);
    const online = given.has('online') ? openOnlineReview(given, terminal, since) : undefined;
    const policies = namedApart(online === undefined ? await readFolders(given, terminal) : await readFromGitHub(online));
    if (given.has('facts') && !given.has('state'))
        throw new usage_error/* UsageError */.e('`--facts` is for `--state`', 'give what clouds let in with `--state`');
    const records = given.text('records');
    const walled = await withWalls(policies.map(({ policy }) => policy), given, terminal, online?.session);
    if (online !== undefined)
        finishOnline(online);
    return {
        now: terminal.now(),
        policies: walled,
        records: records === undefined ? source/* NOT_ASKED */.Lf : (0,source/* wasRead */.Gn)(await recordsIn(records, walled, { given, terminal, since })),
        ...(given.has('attested')
            ? { attestedUses: (await attestedUses(walled, terminal)).filter(({ time }) => time >= since) }
            : {}),
        ignores: policies.flatMap(({ ignores }) => ignores),
    };
}
async function recordsIn(folder, policies, { given, terminal, since }) {
    const files = readRecords(terminal.cwd, folder, since);
    if (!given.has('attested'))
        return files.flatMap(({ events }) => events);
    const signers = policies.flatMap(({ policy: { walls } }) => walls?.gate?.split('/').slice(0, 2).join('/') ?? []);
    return await withAttestations(files, [...new Set(signers)], terminal);
}
async function readFolders(given, terminal) {
    const folders = given.has('access') ? given.texts('access') : [usualFolder(terminal)];
    const [homes, file, gate] = [given.texts('policy-repository'), given.text('evidence'), given.text('gate')];
    const [home, second] = homes;
    if (second !== undefined || (folders.length > 1 && (home !== undefined || file !== undefined)))
        throw new usage_error/* UsageError */.e(`\`--${file === undefined ? 'policy-repository' : 'evidence'}\` is of one policy, and there are several`, 'review them one by one, leave it out, or add `--online`');
    const evidence = file === undefined ? undefined : (0,inputs/* readEvidenceFile */.M)(file, (0,json_file/* readJson */.V)(terminal.cwd, file));
    const read = [];
    for (const folder of folders)
        read.push(await readReviewFolder(folder, {
            ...(home === undefined ? {} : { home }),
            ...(evidence === undefined ? {} : { evidence }),
            ...(gate === undefined ? {} : { gate }),
        }, terminal));
    return read;
}
/**
 * Names each policy so that none is taken for another: several in one repository by their folders as well.
 * @throws UsageError for one policy that is given twice
 */
function namedApart(read) {
    return read.map(({ policy, ignores }, index) => {
        const { home, root } = policy;
        const others = read.filter((one, place) => place !== index && (0,fold/* isSameName */.yS)(one.policy.home, home));
        if (others.some((one) => one.policy.root === root))
            throw new usage_error/* UsageError */.e(`the policy of ${(0,safe_line/* quote */.h)(home)} in ${(0,safe_line/* quote */.h)(root)} is given twice`, 'give each policy once');
        const name = others.length === 0 ? home : `${home}:${root}`;
        return { policy: { ...policy, name }, ignores: ignores.map((ignore) => ({ ...ignore, home: name })) };
    });
}
function usualFolder({ cwd }) {
    return (0,external_node_path_.join)((0,repository_root/* repositoryRoot */.Hn)(cwd), options/* USUAL_ACCESS */.S);
}
function refuseUnlessRepository(option, written) {
    if (written !== undefined && !names/* REPOSITORY_PATTERN */.G_.test(written))
        throw new usage_error/* UsageError */.e(`${(0,safe_line/* quote */.h)(written)} is not a repository`, `write \`--${option} owner/name\``);
}
function readSince(written, now) {
    if (written === undefined)
        return 0;
    const seconds = (0,duration/* parseDuration */.E)(written);
    if (seconds !== undefined)
        return now - seconds * 1000;
    throw new usage_error/* UsageError */.e(`${(0,safe_line/* quote */.h)(written)} is not a time`, 'write it as `90d`');
}

// EXTERNAL MODULE: ./lib/requests/grant-file.js
var grant_file = __webpack_require__(65955);
;// CONCATENATED MODULE: ./lib/review/narrower-grant.js



/**
 * Each live grant that was used narrower than it is, as a file to propose in its place.
 *
 * INVARIANT: it allows nothing that the grant does not: each name is one that the grant reaches, everything else stays,
 * and it ends when the grant does, however late it is merged. Where nobody but the job says that the grant was used, or
 * its end is not known, nothing is proposed.
 */
function narrowerGrants(policy, review) {
    return (0,grant_view/* liveGrants */.k$)(policy, review.now).flatMap((view) => {
        const written = narrowerGrant(policy, view, review);
        return written?.file.ok === true ? [written] : [];
    });
}
function narrowerGrant(policy, view, review) {
    const usage = (0,use/* usageOf */.Fs)(policy, view, review);
    if (usage.state !== 'read' || usage.value.used === 'never' || usage.value.told === 'record')
        return undefined;
    const scope = (0,use/* narrowerScope */.LU)(policy, view, review);
    const { grant, role, until } = view;
    if (scope === undefined || until === undefined || role === undefined)
        return undefined;
    const { branches } = scope;
    const environments = scope.environments.length === 0 ? grant.environments : scope.environments;
    if (isSameList(branches, grant.branches ?? role.branches) &&
        isSameList(environments ?? [], grant.environments ?? role.environments ?? []))
        return undefined;
    // `lasts` would count from the merge of this file
    const { id, holder: _holder, lasts: _lasts, ...kept } = grant;
    return (0,grant_file/* writeGrant */.Eu)(id, {
        ...kept,
        expires: until,
        branches,
        ...(environments === undefined ? {} : { environments }),
    });
}
function isSameList(one, other) {
    return one.length === other.length && one.every((name) => other.includes(name));
}

;// CONCATENATED MODULE: ./lib/cli/review/propose.js






/**
 * Writes grants that are as narrow as their use into a folder, and says how many; never over a file.
 * @throws UsageError for several policies, whose grants could have one id, and for what cannot be written
 */
function proposeNarrower(folder, facts, { cwd, stderr }) {
    const [policy, ...others] = facts.policies;
    if (policy === undefined || others.length > 0)
        throw new usage_error/* UsageError */.e('`--propose` is for one policy', 'review each policy by itself');
    const grants = narrowerGrants(policy, facts);
    for (const grant of grants)
        writeProposed((0,external_node_path_.resolve)(cwd, folder), grant);
    stderr.write(grants.length === 0
        ? 'No narrower grant is proposed: none has three uses that are borne out and needed less than it gives.\n'
        : `Written to ${(0,safe_line/* safeLine */.o)(folder)}: ${grants.map(({ path }) => (0,safe_line/* safeLine */.o)(path)).join(', ')}\n` +
            'Put them in the place of those that are there, by a pull request: each is to be approved as any grant.\n');
}
/** @throws UsageError where a file is there, or cannot be written */
function writeProposed(folder, { path, text }) {
    const file = (0,external_node_path_.join)(folder, path);
    try {
        (0,external_node_fs_.mkdirSync)((0,external_node_path_.dirname)(file), { recursive: true });
        (0,external_node_fs_.writeFileSync)(file, text, { flag: 'wx' });
    }
    catch (error) {
        const code = (0,read_text/* errorCode */.CA)(error);
        throw new usage_error/* UsageError */.e(`${(0,safe_line/* quote */.h)(path)} cannot be written: ${code ?? String(error)}`, code === 'EEXIST' ? 'give `--propose` an empty folder' : 'give `--propose` another folder', { cause: error });
    }
}

;// CONCATENATED MODULE: ./lib/cli/review/command.js











/** Options that a comparison of a change knows nothing of. */
const ONLY_WITHOUT_DIFF = [
    'access',
    'online',
    'evidence',
    'records',
    'attested',
    'state',
    'facts',
    'baseline',
    'fail-on',
    'strict',
    'since',
    'estimate',
    'collect',
    'propose',
];
const review = {
    name: 'review',
    meant: (operand) => `for a file with \`--json\`, write \`--json=${operand}\``,
    about: 'Says who can reach what, until when, who approved it and what of it is too broad, by the OWASP Non-Human ' +
        'Identities Top 10.\nWhat could not be read is unknown, stands first, and is never fine. With `--diff` it says ' +
        'instead what a change of policy and grants\nlets through, for whoever approves it. Exit code 0: done, 1: a ' +
        'finding as bad as `--fail-on`, something unknown with `--strict`, or with\n`--diff` a change that lets more ' +
        'through or cannot be told, 2: bad input.',
    options: {
        access: {
            value: 'folder',
            repeats: true,
            help: `Folder with policy.yml and grants/, given several times for several policies; default: ${options/* USUAL_ACCESS */.S}`,
        },
        evidence: { value: 'evidence.json', help: 'Pull requests and reviews of the grants, as `check` takes them' },
        records: { value: 'folder', help: 'Folder with the audit records of runs, as their artifacts have them' },
        state: {
            value: 'file',
            repeats: true,
            help: 'What clouds let in, as for `walls audit`, or what `walls collect` wrote: a file or a folder of JSON',
        },
        facts: { value: 'file', help: 'With --state, the facts about repositories, as for `walls audit`' },
        attested: {
            help: 'Verify by `gh attestation verify` who used each grant, and with --records the attestation of each record',
        },
        online: { help: 'Ask GitHub for everything, with GH_TOKEN: approvals, tags, settings, accounts, runs' },
        estimate: { help: 'With --online, only say how many requests it takes' },
        collect: {
            value: 'file',
            help: 'With --online, keep what GitHub answers in this file, and go on from it after an interruption',
        },
        'policy-repository': {
            value: 'owner/name',
            repeats: true,
            help: 'Repository that holds the policy, given several times for several; that of this clone when left out',
        },
        'ca-certificates': github_session/* GITHUB_OPTIONS */.r0['ca-certificates'],
        gate: { value: 'owner/name', help: 'Repository of the gate action, if it is not called grantgate' },
        ...FORMAT_OPTIONS,
        baseline: {
            value: 'file',
            help: 'The JSON of an earlier review: findings are new or still there, others are gone',
        },
        since: { value: 'time', help: 'Leave out records from before this time, for example 90d' },
        'fail-on': {
            value: 'severity',
            help: `Exit code 1 for a finding as bad as this: ${finding/* FINDING_SEVERITIES */._o.join(', ')}`,
        },
        propose: {
            value: 'folder',
            help: 'Write grants that are as narrow as their use into this folder, to be put into a pull request',
        },
        strict: { help: 'Exit code 1 where anything is unknown' },
        diff: {
            value: 'commit',
            help: 'Compare with a commit instead: the branch that a change is for, such as origin/main',
        },
        'policy-path': {
            value: 'folder',
            help: `With --diff or --online, folder of the policy, from the root; default: ${options/* USUAL_ACCESS */.S}`,
        },
    },
    examples: [
        'grantgate review',
        'grantgate review --html review.html --fail-on high',
        'grantgate review --records records --baseline last.json --json=review.json',
        'GH_TOKEN=$(gh auth token) grantgate review --online --html review.html',
        'grantgate review --state clouds/ --state snapshot.json --html review.html',
        'GH_TOKEN=$(gh auth token) grantgate review --online --estimate',
        'grantgate review --diff origin/main',
        'grantgate review --diff origin/main --markdown change.md --html change.html',
    ],
    run: async (given, terminal) => {
        const base = given.text('diff');
        if (base === undefined)
            return await reviewAll(given, terminal);
        const forms = DIFF_FORMS;
        const stray = [...ONLY_WITHOUT_DIFF, ...Object.keys(FORMAT_OPTIONS).filter((name) => !forms.includes(name))].find((name) => given.has(name));
        if (stray !== undefined)
            throw new usage_error/* UsageError */.e(`\`--${stray}\` and \`--diff\` are both given`, 'a change is looked at by itself');
        return reviewChange(base, given, terminal);
    },
};
async function reviewAll(given, terminal) {
    if (given.has('policy-path') && !given.has('online'))
        throw new usage_error/* UsageError */.e('`--policy-path` is for `--diff` and `--online`', 'give the folder with `--access`');
    const stray = ['estimate', 'collect'].find((name) => given.has(name) && !given.has('online'));
    if (stray !== undefined)
        throw new usage_error/* UsageError */.e(`\`--${stray}\` is for \`--online\``, 'add `--online`: nothing else asks GitHub');
    if (given.has('estimate'))
        return await estimateReview(given, terminal);
    const worst = failingSeverities(given.text('fail-on'));
    const facts = await readReviewFacts(given, terminal);
    const found = makeReview(facts);
    const comparison = readComparison(given, terminal, found);
    writeReview({ review: found, comparison, given, terminal });
    const folder = given.text('propose');
    if (folder !== undefined)
        proposeNarrower(folder, facts, terminal);
    const isBad = found.findings.some(({ severity }) => worst.includes(severity));
    return isBad || (given.has('strict') && found.unknown.length > 0) ? 1 : 0;
}
function failingSeverities(written) {
    if (written === undefined)
        return [];
    const index = finding/* FINDING_SEVERITIES */._o.findIndex((one) => one === written);
    if (index >= 0)
        return finding/* FINDING_SEVERITIES */._o.slice(0, index + 1);
    throw new usage_error/* UsageError */.e(`\`${written}\` is not a severity`, `give one of ${finding/* FINDING_SEVERITIES */._o.join(', ')}`);
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

/***/ 75022:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ failure)
/* harmony export */ });
/* unused harmony export credentialRole */
/** A check that stands in the way. */
function failure(name, facts) {
    return { name, outcome: 'fail', facts };
}
/** The role whose credentials are issued: a harmless one where break-glass access is a drill. */
function credentialRole({ role, emergency }) {
    return emergency?.credentialsOf ?? role;
}


/***/ }),

/***/ 17892:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A4: () => (/* binding */ isPressedByTool),
/* harmony export */   b3: () => (/* binding */ mayBotsRun),
/* harmony export */   g: () => (/* binding */ addDelegation),
/* harmony export */   j0: () => (/* binding */ namedPerson),
/* harmony export */   rP: () => (/* binding */ checkDelegation)
/* harmony export */ });
/* harmony import */ var _decision_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(75022);
/* harmony import */ var _account_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35533);
/* harmony import */ var _finding_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(27795);
/* harmony import */ var _principal_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(40016);
/* harmony import */ var _entry_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(14619);





/**
 * Whether a run that a tool started names the person behind it. A run of an account that is no tool of the policy has
 * no such check, unless a token came along.
 *
 * INVARIANT: a tool of the policy never runs as itself; a token that is not good never makes a run that of anybody.
 */
function checkDelegation(policy, _evidence, run) {
    const { delegation } = run;
    if (delegation === undefined)
        return checkUnnamed(policy, run);
    if (delegation.refused !== undefined)
        return checkRefusal(delegation.refused, delegation);
    const entry = entryOf(policy, delegation);
    // who sent it is compared here as well: nothing else stands between the token and the person
    if (entry === undefined || delegation.person === undefined)
        return (0,_decision_js__WEBPACK_IMPORTED_MODULE_3__/* .failure */ .V)('delegation-invalid', { tool: delegation.claimed.actor, fault: { kind: 'sender' } });
    return {
        name: 'delegation-missing',
        outcome: 'pass',
        facts: { kind: 'named', entry: entry.name, person: delegation.name ?? run.actor },
    };
}
function checkUnnamed(policy, run) {
    const actor = (0,_principal_js__WEBPACK_IMPORTED_MODULE_1__/* .actorOf */ .dn)(run);
    const tool = { id: run.actor_id, login: run.actor, isApp: (0,_account_js__WEBPACK_IMPORTED_MODULE_0__/* .isApp */ .YB)(actor) };
    const [entry] = (0,_entry_js__WEBPACK_IMPORTED_MODULE_2__/* .entriesFor */ .aB)(policy.delegation ?? [], tool);
    return entry === undefined
        ? undefined
        : (0,_decision_js__WEBPACK_IMPORTED_MODULE_3__/* .failure */ .V)('delegation-missing', { kind: 'tool', tool: run.actor, entry: entry.name });
}
/**
 * Whether a tool of the policy pressed the button of this attempt. Of a run that it began by naming somebody, the first
 * attempt is that person's.
 *
 * INVARIANT: a tool starts nothing again, even one that is a user and a member of the granted team.
 */
function isPressedByTool({ policy, run }) {
    const { id = '', login, type } = (0,_principal_js__WEBPACK_IMPORTED_MODULE_1__/* .triggeringOf */ .Ml)(run);
    return (0,_entry_js__WEBPACK_IMPORTED_MODULE_2__/* .entriesFor */ .aB)(policy.delegation ?? [], { id, login, isApp: (0,_account_js__WEBPACK_IMPORTED_MODULE_0__/* .isApp */ .YB)({ id, login, type }) }).length > 0;
}
/** The entry that a delegation was verified by, if it is that of the account that sent the dispatch. */
function entryOf(policy, { entry: name, claimed }) {
    const { actor: login, actor_id: id, actor_type: type } = claimed;
    return (0,_entry_js__WEBPACK_IMPORTED_MODULE_2__/* .entriesFor */ .aB)(policy.delegation ?? [], { id, login, isApp: (0,_account_js__WEBPACK_IMPORTED_MODULE_0__/* .isApp */ .YB)({ id, login, type }) }).find((entry) => entry.name === name);
}
function checkRefusal(refused, { claimed, entry = '' }) {
    switch (refused.kind) {
        case 'invalid':
            return (0,_decision_js__WEBPACK_IMPORTED_MODULE_3__/* .failure */ .V)('delegation-invalid', {
                tool: claimed.actor,
                ...(refused.entry === undefined ? {} : { entry: refused.entry }),
                fault: refused.fault,
            });
        case 'spent':
            return (0,_decision_js__WEBPACK_IMPORTED_MODULE_3__/* .failure */ .V)('delegation-spent', { entry: refused.entry });
        case 'out-of-scope':
            return (0,_decision_js__WEBPACK_IMPORTED_MODULE_3__/* .failure */ .V)('delegation-out-of-scope', { kind: 'inputs', entry: refused.entry, inputs: refused.inputs });
        case 'unknown-person':
            return (0,_decision_js__WEBPACK_IMPORTED_MODULE_3__/* .failure */ .V)('person-unknown', { entry, why: refused.why });
    }
}
/** Whether a person is behind the run as the grant and its role demand; nothing for a person's usual grant. */
function namedPerson(grant, role, { policy, run }) {
    if (run.delegation !== undefined)
        return NOTHING;
    // whoever has it: a grant that is good by way of a tool only is good in no other way
    if (grant.through !== undefined)
        return [cameThrough(false)];
    return grant.holder.kind === 'app' ? [botNamesPerson(mayBotsRun(policy, role))] : NOTHING;
}
const NOTHING = [];
/** Adds whether the tool that names the person may carry this grant. */
function addDelegation(findings, grant, { policy, run }) {
    const { delegation } = run;
    if (delegation === undefined)
        return;
    const entry = entryOf(policy, delegation);
    findings.push(entryCarriesRole(entry?.roles.includes(grant.role) === true));
    if (grant.through !== undefined)
        findings.push(entryIsOfGrant(entry !== undefined && grant.through.includes(entry.name)));
}
/** Whether bots may use a role by grants of their own. */
function mayBotsRun(policy, role) {
    return role?.agents ?? policy.delegation === undefined;
}
const entryNamed = (run) => run.delegation?.entry ?? '';
const botNamesPerson = (0,_finding_js__WEBPACK_IMPORTED_MODULE_4__/* .outcomes */ .K)('delegation-missing', (grant, { run, policy }) => mayBotsRun(policy, policy.roles.get(grant.role))
    ? { kind: 'bots-may', role: grant.role }
    : { kind: 'bot', bot: run.actor, role: grant.role });
const cameThrough = (0,_finding_js__WEBPACK_IMPORTED_MODULE_4__/* .outcomes */ .K)('delegation-missing', (grant) => ({ kind: 'through', entries: grant.through ?? [] }));
const entryCarriesRole = (0,_finding_js__WEBPACK_IMPORTED_MODULE_4__/* .outcomes */ .K)('delegation-out-of-scope', (grant, { policy, run }) => ({
    kind: 'role',
    entry: entryNamed(run),
    role: grant.role,
    roles: policy.delegation?.find(({ name }) => name === entryNamed(run))?.roles ?? [],
}));
const entryIsOfGrant = (0,_finding_js__WEBPACK_IMPORTED_MODULE_4__/* .outcomes */ .K)('delegation-out-of-scope', (grant, { run }) => ({
    kind: 'through',
    entry: entryNamed(run),
    entries: grant.through ?? [],
}));


/***/ }),

/***/ 27795:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ outcomes),
/* harmony export */   r: () => (/* binding */ toChecks)
/* harmony export */ });
/** The two outcomes of a check, made in advance: of a thousand grants most pass and fail alike. */
function outcomes(name, facts) {
    const pass = { name, ok: true, facts };
    const fail = { name, ok: false, facts };
    return (ok) => (ok ? pass : fail);
}
/** Gathers what the checks of a grant found. */
function toChecks(findings, grant, situation) {
    return findings.map((finding) => toCheck(finding, grant, situation));
}
function toCheck({ name, ok, facts }, grant, situation) {
    return { name, outcome: ok ? 'pass' : 'fail', facts: facts(grant, situation) };
}


/***/ }),

/***/ 41287:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ RunError),
/* harmony export */   z: () => (/* binding */ parseRun)
/* harmony export */ });
/* harmony import */ var _errors_gate_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92031);
/* harmony import */ var _shape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(45999);


/** A run that could not be read: which claim, and what was expected. */
class RunError extends _errors_gate_error_js__WEBPACK_IMPORTED_MODULE_0__/* .GateError */ .u {
    name = 'RunError';
    claim;
    /** Without `expected` the claim is missing. */
    constructor(claim, expected) {
        super(`the claim \`${claim}\` is ${expected === undefined ? 'missing' : `not ${expected}`}`);
        this.claim = claim;
    }
}
/**
 * Reads a run from verified claims (or from a `run.json`): ids may be text or numbers, unknown claims are ignored.
 * @throws RunError when a claim that a decision needs is missing or of another form
 */
function parseRun(value) {
    if (!(0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .isRecord */ .u4)(value))
        throw new RunError('run', 'an object of claims');
    const environment = optionalText(value, 'environment');
    const workflowSha = optionalText(value, 'workflow_sha');
    const jobWorkflow = optionalText(value, 'job_workflow_ref');
    const jobWorkflowSha = optionalText(value, 'job_workflow_sha');
    return {
        actor: claimText(value, 'actor'),
        actor_id: claimId(value, 'actor_id'),
        triggering_actor: claimText(value, 'triggering_actor'),
        triggering_actor_id: claimId(value, 'triggering_actor_id'),
        ...people(value),
        repository: claimText(value, 'repository'),
        repository_id: claimId(value, 'repository_id'),
        repository_owner: claimText(value, 'repository_owner'),
        repository_owner_id: claimId(value, 'repository_owner_id'),
        ref: claimText(value, 'ref'),
        ref_type: optionalText(value, 'ref_type') ?? '',
        ref_protected: value['ref_protected'] === true || value['ref_protected'] === 'true',
        sha: claimText(value, 'sha'),
        head_ref: optionalText(value, 'head_ref') ?? '',
        base_ref: optionalText(value, 'base_ref') ?? '',
        ...(environment === undefined ? {} : { environment }),
        event_name: claimText(value, 'event_name'),
        workflow_ref: claimText(value, 'workflow_ref'),
        ...(workflowSha === undefined ? {} : { workflow_sha: workflowSha }),
        ...(jobWorkflow === undefined ? {} : { job_workflow_ref: jobWorkflow }),
        ...(jobWorkflowSha === undefined ? {} : { job_workflow_sha: jobWorkflowSha }),
        run_id: claimId(value, 'run_id'),
        run_attempt: claimId(value, 'run_attempt'),
        runner_environment: claimText(value, 'runner_environment'),
    };
}
/** What is known of the two accounts besides their logins and numbers. */
function people(value) {
    const type = optionalText(value, 'actor_type');
    const triggeringType = optionalText(value, 'triggering_actor_type');
    const teams = optionalTeams(value, 'actor_teams');
    const triggeringTeams = optionalTeams(value, 'triggering_actor_teams');
    const ids = optionalIds(value, 'actor_team_ids');
    const triggeringIds = optionalIds(value, 'triggering_actor_team_ids');
    return {
        ...(type === undefined ? {} : { actor_type: type }),
        ...(triggeringType === undefined ? {} : { triggering_actor_type: triggeringType }),
        ...(teams === undefined ? {} : { actor_teams: teams }),
        ...(triggeringTeams === undefined ? {} : { triggering_actor_teams: triggeringTeams }),
        ...(ids === undefined ? {} : { actor_team_ids: ids }),
        ...(triggeringIds === undefined ? {} : { triggering_actor_team_ids: triggeringIds }),
    };
}
function claimText(from, claim) {
    const value = from[claim];
    if (isAbsent(value))
        throw new RunError(claim);
    if (typeof value !== 'string')
        throw new RunError(claim, 'a text');
    return value;
}
function optionalText(from, claim) {
    const value = from[claim];
    return isAbsent(value) ? undefined : claimText(from, claim);
}
/** GitHub leaves empty what a run does not have. */
function isAbsent(value) {
    return value === undefined || value === null || value === '';
}
function claimId(from, claim) {
    const value = from[claim];
    if (isAbsent(value))
        throw new RunError(claim);
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
function optionalIds(from, claim) {
    const value = from[claim];
    if (value === undefined || value === null)
        return undefined;
    if (!Array.isArray(value))
        throw new RunError(claim, 'a list of numbers');
    return value.map((entry) => {
        const number = Number(typeof entry === 'number' || (typeof entry === 'string' && /^[1-9]\d{0,15}$/.test(entry)) ? entry : Number.NaN);
        if (!Number.isSafeInteger(number) || number < 1)
            throw new RunError(claim, 'a list of numbers');
        return number;
    });
}


/***/ }),

/***/ 99994:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D7: () => (/* binding */ objectIn)
/* harmony export */ });
/* unused harmony exports readStored, anyText, anyNumber, onlyTrue, anyTexts, anyObject */
/* harmony import */ var _shape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45999);

/**
 * Reads back JSON that the program wrote, by its shape. INVARIANT: anything unexpected, a key too many as well, makes
 * all of it unreadable: what is half read would be half obeyed.
 */
function readStored(shape, source) {
    const mismatches = [];
    const read = parsedJson(source);
    if (read === undefined)
        return { ok: false, problem: 'it is not JSON' };
    const value = shape.parse(read.value, [], mismatches);
    const [first] = mismatches;
    return value === undefined || first !== undefined
        ? { ok: false, problem: `${first?.path.join('.') ?? ''}: ${first?.message ?? 'not as expected'}` }
        : { ok: true, value };
}
/** An object in a line that anybody may have written; `undefined` where there is none. */
function objectIn(line) {
    const value = parsedJson(line)?.value;
    return (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .isRecord */ .u4)(value) ? value : undefined;
}
function parsedJson(source) {
    try {
        return { value: JSON.parse(source) };
    }
    catch {
        return undefined;
    }
}
/** Any text, of any length: what was written down had its bounds before. */
function anyText() {
    return checkedShape('text', (value) => typeof value === 'string');
}
/** A number, whole or not. */
function anyNumber() {
    return checkedShape('a number', (value) => typeof value === 'number' && Number.isFinite(value));
}
/** `true`, of what is left out otherwise. */
function onlyTrue() {
    return checkedShape('true', (value) => value === true);
}
/** Texts by names. */
function anyTexts() {
    return checkedShape('names and texts', (value) => isRecord(value) && Object.values(value).every((text) => typeof text === 'string'));
}
/** Anything by names: whoever uses it looks at it again. */
function anyObject() {
    return checkedShape('keys and values', (value) => isRecord(value));
}
function checkedShape(expected, is) {
    return {
        schema: {},
        parse: (value, path, mismatches) => {
            if (is(value))
                return value;
            mismatches.push({ path, message: `expected ${expected}` });
            return undefined;
        },
    };
}


/***/ }),

/***/ 35498:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U0: () => (/* binding */ approvalFound),
/* harmony export */   dT: () => (/* binding */ staleWords),
/* harmony export */   e: () => (/* binding */ ineligibleWords),
/* harmony export */   iy: () => (/* binding */ selfWords),
/* harmony export */   wr: () => (/* binding */ countApprovals),
/* harmony export */   y4: () => (/* binding */ missingWords)
/* harmony export */ });
/* harmony import */ var _approver_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68205);

function countApprovals(needed) {
    return `${needed} ${needed === 1 ? 'approval' : 'approvals'}`;
}
function missingWords(facts) {
    return { expected: countApprovals(facts.needed), actual: missingFound(facts) };
}
function selfWords(facts) {
    return {
        expected: facts.kind === 'doubtful-denied' ? 'commits that belong to an account' : countApprovals(facts.needed),
        actual: selfFound(facts),
    };
}
function staleWords(facts) {
    return { expected: countApprovals(facts.needed), actual: staleFound(facts) };
}
function ineligibleWords(facts) {
    return {
        expected: `${countApprovals(facts.needed)} by ${(0,_approver_words_js__WEBPACK_IMPORTED_MODULE_0__/* .describeApprovers */ .Q)(facts.approvers)}`,
        actual: ineligibleFound(facts),
    };
}
/** What stands in the way of an approval. */
function approvalFound(fault) {
    switch (fault.reason) {
        case 'approval-missing':
            return missingFound(fault.facts);
        case 'approval-self':
            return selfFound(fault.facts);
        case 'approval-stale':
            return staleFound(fault.facts);
        case 'approval-ineligible':
            return ineligibleFound(fault.facts);
    }
}
function missingFound(facts) {
    switch (facts.kind) {
        case 'approved':
            return `approved by ${facts.by.length === 0 ? 'nobody' : facts.by.join(', ')}`;
        case 'no-pull':
            return 'it did not come by a pull request';
        case 'not-merged':
            return `pull request #${facts.pull} is not merged`;
        case 'changed-since':
            return `it was changed after pull request #${facts.pull}, which is the last that had it reviewed`;
        case 'not-in-diff':
            return `pull request #${facts.pull} does not show it, so nobody has seen it`;
        case 'none-stands':
            return `no approval stands on pull request #${facts.pull}`;
        case 'too-few':
            return `approved by ${facts.by.join(', ')}: ${facts.by.length} of ${facts.needed}`;
        case 'replaced':
            return (`what stood there before was not reviewed (${approvalFound(facts.before)}), and pull request ` +
                `#${facts.pull} shows only what it changed: delete the file and propose it again`);
        case 'brought-back':
            return 'it was brought back, after others had replaced it';
        case 'bot':
        case 'unnamed-bot':
        case 'request-unsaid':
        case 'files-unknown':
        case 'more-files':
            return botFound(facts);
    }
}
function botFound(facts) {
    switch (facts.kind) {
        case 'bot':
            return `pull request #${facts.pull} was proposed by a bot, ${facts.author}`;
        case 'unnamed-bot':
            return `pull request #${facts.pull} was proposed by a bot that the policy does not name, ${facts.author}`;
        case 'request-unsaid':
            return `${facts.author} proposed it without saying which request it is, by \`request\` and \`requested-by-id\``;
        case 'files-unknown':
            return `it is not known how many files pull request #${facts.pull} by ${facts.author} changes`;
        case 'more-files':
            return `pull request #${facts.pull} by ${facts.author} changes more than this one file`;
    }
}
function selfFound(facts) {
    if (facts.kind === 'involved')
        return `approved only by ${facts.by.join(', ')}`;
    const consequence = facts.kind === 'doubtful-denied'
        ? 'the policy does not accept such commits'
        : `so it needs ${facts.needed} approvals and has ${facts.by.length}, by ${facts.by.join(', ')}`;
    return `${facts.commits.join(', ')}: nobody can tell that the approver did not write it, ${consequence}`;
}
function staleFound(facts) {
    switch (facts.kind) {
        case 'altered':
            return `the file is not as it was in pull request #${facts.pull}`;
        case 'other-base':
            return (`approved by ${facts.by.join(', ')} on a branch that does not start from the default branch as it was ` +
                'then: rebase the branch on it, and have it approved again');
        case 'changed-on-default':
            return `approved by ${facts.by.join(', ')} before the file was last changed on the default branch`;
        case 'earlier-commit':
            return `approved by ${facts.by.join(', ')} before the last commit`;
    }
}
function ineligibleFound({ by }) {
    return `approved by ${by.map(_approver_words_js__WEBPACK_IMPORTED_MODULE_0__/* .describeApprover */ .N).join(', ')}`;
}


/***/ }),

/***/ 68205:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ describeApprover),
/* harmony export */   Q: () => (/* binding */ describeApprovers)
/* harmony export */ });
/** Most names that are said: a policy may list hundreds. */
const MAX_SHOWN_NAMES = 5;
/** Who may approve, in words; accounts that are listed by number are named as far as `logins` has them. */
function describeApprovers({ users = [], teams = [], permission }, logins = new Map()) {
    const people = users.map((user) => (typeof user === 'number' ? (logins.get(user) ?? `account ${user}`) : user));
    const members = teams.map((team) => `a member of ${typeof team === 'string' ? team : `${team.team} (team ${team.id})`}`);
    const all = [
        ...(permission === undefined
            ? []
            : [`somebody with the permission ${permission}${permission === 'admin' ? '' : ' or more'}`]),
        ...members,
        ...people,
    ];
    const shown = all.length > MAX_SHOWN_NAMES ? [...all.slice(0, MAX_SHOWN_NAMES), `${all.length - MAX_SHOWN_NAMES} others`] : all;
    return shown.length < 2 ? shown.join('') : `${shown.slice(0, -1).join(', ')} or ${shown.at(-1) ?? ''}`;
}
/** Somebody who approved, with what of them the rules look at. */
function describeApprover({ author, isBot, permission }) {
    if (isBot)
        return `${author} (a bot)`;
    if (permission === undefined)
        return author;
    return `${author} (${permission === 'none' ? 'no permission' : `permission ${permission}`})`;
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

/***/ 46334:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   lE: () => (/* binding */ mention),
/* harmony export */   wy: () => (/* binding */ mentions),
/* harmony export */   yh: () => (/* binding */ listWords)
/* harmony export */ });
/* harmony import */ var _policy_names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76726);
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(63021);


/**
 * Somebody who is to be told: GitHub sends a mail to whoever is mentioned.
 *
 * INVARIANT: only what is a login or a team, letter by letter, is a mention; any other text pings nobody.
 */
function mention(name) {
    return _policy_names_js__WEBPACK_IMPORTED_MODULE_0__/* .LOGIN */ .S3.test(name) || _policy_names_js__WEBPACK_IMPORTED_MODULE_0__/* .TEAM_PATTERN */ .FW.test(name) ? `@${name}` : (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .escape */ .ih)(name);
}
/** Several of them, and accounts by number, which cannot be mentioned. */
function mentions(names) {
    return names.map((name) => (typeof name === 'number' ? `account ${name}` : mention(name))).join(', ');
}
/** Names of people without telling them. */
function listWords(names, last) {
    return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} ${last} ${names.at(-1) ?? ''}`;
}


/***/ }),

/***/ 31458:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ reachRows),
/* harmony export */   h: () => (/* binding */ approvalWords)
/* harmony export */ });
/* harmony import */ var _policy_approval_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2899);
/* harmony import */ var _policy_credential_provider_name_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(34305);
/* harmony import */ var _approver_words_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(68205);
/* harmony import */ var _safe_line_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(91020);
/* harmony import */ var _scope_left_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(82946);





const PROVIDER_WORDS = {
    aws: 'Amazon Web Services',
    gcp: 'Google Cloud',
    azure: 'Azure',
    vault: 'Vault',
    github: 'a GitHub App',
};
/**
 * What a grant reaches together with its role, in words. `home` is the repository that holds the policy, where that is
 * known.
 */
function reachRows(grant, role, policy, home) {
    const lists = [
        ['Repositories', role.repositories ?? (home === undefined ? [] : [home]), grant.repositories],
        ['Branches', role.branches, grant.branches],
        ['Tags', role.tags ?? [], grant.tags],
        ['Environments', role.environments ?? [], grant.environments],
        ['Workflows', role.workflows, grant.workflows],
    ];
    const credentials = [...(role.credentials ?? [])].map(([name, spec]) => {
        const provider = _policy_credential_provider_name_js__WEBPACK_IMPORTED_MODULE_2__/* .PROVIDERS */ .x.find((one) => spec[one] !== undefined);
        const where = spec.environments === undefined ? '' : ` in ${spec.environments.map((one) => (0,_safe_line_js__WEBPACK_IMPORTED_MODULE_3__/* .quote */ .h)(one)).join(', ')}`;
        return `${(0,_safe_line_js__WEBPACK_IMPORTED_MODULE_3__/* .quote */ .h)(name)} (${provider === undefined ? 'unknown' : PROVIDER_WORDS[provider]}${where})`;
    });
    return [
        ...lists.flatMap(([name, patterns, narrowed]) => {
            if (patterns.length === 0)
                return [];
            const left = (0,_scope_left_js__WEBPACK_IMPORTED_MODULE_1__/* .scopeLeft */ .G)({ asked: [], role: patterns, ...(narrowed === undefined ? {} : { narrowed }) });
            return [[name, left ?? 'none']];
        }),
        ...(credentials.length === 0 ? [] : [['Credentials', credentials.join(', ')]]),
        ...neverRow(policy),
    ];
}
function neverRow({ never }) {
    const names = ['branches', 'tags', 'environments'].flatMap((list) => never?.[list] ?? []);
    return names.length === 0 ? [] : [['But never', names.map((name) => (0,_safe_line_js__WEBPACK_IMPORTED_MODULE_3__/* .quote */ .h)(name)).join(', ')]];
}
/** Who approves grants for a role, in words. */
function approvalWords(policy, role) {
    const needed = role === undefined ? (policy.approval.count ?? 1) : (0,_policy_approval_js__WEBPACK_IMPORTED_MODULE_0__/* .approvalsNeeded */ .Wr)(policy, role);
    const who = (0,_approver_words_js__WEBPACK_IMPORTED_MODULE_4__/* .describeApprovers */ .Q)(policy.approval.approvers);
    return needed === 1 ? who : `${needed} of: ${who}`;
}


/***/ }),

/***/ 20232:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ requestRows)
/* harmony export */ });
/* harmony import */ var _requests_form_lengths_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46044);
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(63021);
/* harmony import */ var _moment_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(84412);
/* harmony import */ var _safe_line_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(91020);
/* harmony import */ var _name_words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(46334);
/* harmony import */ var _reach_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(31458);






/** Everything about a request, as rows of a table: what it is, for whom, why, what it reaches, until when. */
function requestRows(requested, pull, setting) {
    const { grant } = requested;
    const { policy, repository } = setting;
    const role = policy.roles.get(grant.role);
    const rows = [
        ['Role', `${(0,_safe_line_js__WEBPACK_IMPORTED_MODULE_3__/* .quote */ .h)(grant.role)}${role === undefined ? '' : `: ${role.description.replaceAll('`', "'")}`}`],
        ['For', personWords(grant)],
        ['Why', plainWords(grant.reason)],
        ...(grant.ticket === undefined ? [] : [['Ticket', plainWords(grant.ticket)]]),
        ...(role === undefined ? [] : (0,_reach_js__WEBPACK_IMPORTED_MODULE_2__/* .reachRows */ .H)(grant, role, policy, repository)),
        ...throughRows(grant),
        ...timeRows(requested, setting),
        ...approvalRows(requested, pull, (0,_reach_js__WEBPACK_IMPORTED_MODULE_2__/* .approvalWords */ .h)(policy, role)),
    ];
    const [head, ...others] = rows.map(([name, words]) => `| ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .prose */ .CS)(name)} | ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .prose */ .CS)(words)} |`);
    // a table has a head: an empty one is an empty line for whoever reads it
    return [head, '| --- | --- |', ...others].join('\n');
}
function throughRows({ through }) {
    if (through === undefined)
        return [];
    return [
        [
            'Only by way of',
            (0,_name_words_js__WEBPACK_IMPORTED_MODULE_1__/* .listWords */ .yh)(through.map((name) => (0,_safe_line_js__WEBPACK_IMPORTED_MODULE_3__/* .quote */ .h)(name)), 'or'),
        ],
    ];
}
/** Who approved it; who can, only while that is of use. */
function approvalRows({ stage }, pull, approvers) {
    const by = (pull?.approvedBy ?? []).map((login) => (0,_safe_line_js__WEBPACK_IMPORTED_MODULE_3__/* .quote */ .h)(login));
    if (by.length > 0)
        return [['Approved by', (0,_name_words_js__WEBPACK_IMPORTED_MODULE_1__/* .listWords */ .yh)(by, 'and')]];
    return stage === 'requested' || stage === 'pending' ? [['Who can approve it', approvers]] : [];
}
/** What somebody wrote: no backtick in it begins anything. */
function plainWords(text) {
    return text.replaceAll('`', "'");
}
function personWords(grant) {
    const number = grant['principal-id'];
    const by = grant['requested-by'];
    const other = by === undefined || grant['requested-by-id'] === number ? '' : `, asked for by ${(0,_safe_line_js__WEBPACK_IMPORTED_MODULE_3__/* .quote */ .h)(by)}`;
    return `${(0,_safe_line_js__WEBPACK_IMPORTED_MODULE_3__/* .quote */ .h)(grant.holder.name)}${number === undefined ? '' : ` (account ${number})`}${other}`;
}
function timeRows(requested, { policy }) {
    const { grant, from = grant.starts, until } = requested;
    const moment = (at) => (0,_moment_js__WEBPACK_IMPORTED_MODULE_5__/* .formatDate */ .Yq)(at, policy.requests?.['time-zone']);
    const begins = ['From', from === undefined ? 'when it is approved' : moment(from)];
    if (until !== undefined)
        return [begins, ['Until', moment(until)]];
    const ends = [
        ...(grant.lasts === undefined ? [] : [`${(0,_requests_form_lengths_js__WEBPACK_IMPORTED_MODULE_0__/* .lengthLabel */ .FC)(grant.lasts)} after it is approved`]),
        ...(grant.expires === undefined ? [] : [moment(grant.expires)]),
    ];
    return [begins, ['Until', ends.join(', and at the latest ')]];
}


/***/ }),

/***/ 47458:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LO: () => (/* binding */ viewMeaning),
/* harmony export */   TO: () => (/* binding */ viewText),
/* harmony export */   iW: () => (/* binding */ viewHeadline)
/* harmony export */ });
/* harmony import */ var _policy_fold_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(41947);
/* harmony import */ var _policy_problem_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(72737);
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(63021);
/* harmony import */ var _moment_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(84412);
/* harmony import */ var _safe_line_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(91020);
/* harmony import */ var _reach_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31458);
/* harmony import */ var _request_rows_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(20232);







/** Longest list of changed values that is shown of one file. */
const MAX_SHOWN_CHANGES = 60;
const DIRECTION_WORDS = {
    wider: '**wider**',
    narrower: 'narrower',
    both: '**wider in part**',
    unknown: '**cannot be told: look at it**',
    same: 'changes nothing about access',
};
/** The comment for whoever approves a pull request that changes policy or grants, in GitHub's Markdown. */
function viewText(view, setting) {
    return [
        `**${viewHeadline(view)}**`,
        ...fittingTexts(view.files, setting),
        ...(view.others === 0
            ? []
            : [`It also changes ${view.others} ${view.others === 1 ? 'file' : 'files'} that this is not about.`]),
        ...whoText(view, setting),
    ].join('\n\n');
}
/** Comments and checks hold 65536 characters; the rest is for who approves it. Source: REST, "Check runs". */
const MAX_FILE_TEXT_CHARACTERS = 50_000;
function fittingTexts(files, setting) {
    const shown = [];
    let size = 0;
    for (const file of files) {
        const text = fileText(file, setting);
        size += text.length;
        if (size > MAX_FILE_TEXT_CHARACTERS) {
            const left = files.length - shown.length;
            return [...shown, `**And ${left} more ${left === 1 ? 'file' : 'files'}, not shown here: look at them.**`];
        }
        shown.push(text);
    }
    return shown;
}
const HEADLINES = {
    broken: 'A file would not be accepted as it is.',
    unknown: 'It cannot be told whether this lets more through than before.',
    wider: 'This lets more through than before.',
    narrower: 'This lets less through than before.',
    same: 'This changes nothing about access.',
};
/** One line for a check run. */
function viewHeadline(view) {
    return HEADLINES[viewMeaning(view)];
}
/** What a change means, for whoever decides by it. */
function viewMeaning({ files }) {
    if (files.some(({ problems }) => problems.length > 0))
        return 'broken';
    const all = files.flatMap(({ kind, was, changes }) => {
        if (kind === 'grant' && was !== 'changed')
            return [was === 'added' ? 'wider' : 'narrower'];
        // whoever writes the next policy starts anew
        return kind === 'policy' && was === 'deleted' ? ['unknown'] : changes.map(({ direction }) => direction);
    });
    if (files.some(({ isBaseBroken }) => isBaseBroken) || all.includes('unknown'))
        return 'unknown';
    if (all.includes('wider') || all.includes('both'))
        return 'wider';
    return all.includes('narrower') ? 'narrower' : 'same';
}
function fileText(file, setting) {
    const { path, was, problems, grant, use, changes, isBaseBroken } = file;
    const parts = [
        `${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .inlineCode */ .ti)(path)}, ${was}`,
        ...problems.map((problem) => `- ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .inlineCode */ .ti)((0,_policy_problem_js__WEBPACK_IMPORTED_MODULE_3__/* .formatProblem */ .V)(problem))}`),
        ...(isBaseBroken ? ['The version before it has mistakes, so nothing can be said about what is wider.'] : []),
    ];
    if (grant !== undefined && was !== 'deleted')
        parts.push((0,_request_rows_js__WEBPACK_IMPORTED_MODULE_1__/* .requestRows */ .d)({ grant, stage: 'pending' }, undefined, setting));
    if (grant !== undefined && use !== undefined)
        parts.push(useText(grant, use, setting));
    if (changes.length > 0 && (was === 'changed' || file.kind === 'other'))
        parts.push(valuesTable(changes));
    if (file.kind === 'policy' && was === 'deleted')
        parts.push('Without a policy every run is refused.');
    return parts.filter((part) => part !== '').join('\n\n');
}
function useText({ holder }, { days, seen }, { now, policy }) {
    const who = (0,_safe_line_js__WEBPACK_IMPORTED_MODULE_4__/* .quote */ .h)(holder.name);
    if (seen === undefined)
        return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .prose */ .CS)(`Whether ${who} has started such runs lately could not be read.`);
    const { runs, last } = seen;
    return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .prose */ .CS)(last === undefined
        ? `${who} has started none of these workflows in the last ${days} days.`
        : `${who} has started these workflows ${runs} ${runs === 1 ? 'time' : 'times'} in the last ${days} days, ` +
            `last ${(0,_moment_js__WEBPACK_IMPORTED_MODULE_5__/* .formatMoment */ .K9)(last, now, policy.requests?.['time-zone'])}.`);
}
function valuesTable(changes) {
    const rows = changes.slice(0, MAX_SHOWN_CHANGES).map(({ path, direction, before, after }) => {
        const cells = [path, before ?? '–', after ?? '–'].map((cell) => (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .inlineCode */ .ti)(cell));
        return `| ${[...cells, DIRECTION_WORDS[direction]].join(' | ')} |`;
    });
    const left = changes.length - rows.length;
    return [
        '| What | Before | Now | |',
        '| --- | --- | --- | --- |',
        ...rows,
        ...(left > 0 ? [`| and ${left} more | | | **look at them** |`] : []),
    ].join('\n');
}
/** Whose approval would count, and whose would not: readers find themselves in it before they approve. */
function whoText({ involved, files, author }, { policy }) {
    const roles = files.flatMap(({ grant }) => (grant === undefined ? [] : [policy.roles.get(grant.role)]));
    const strictest = roles.toSorted((a, b) => (b?.approval?.count ?? 0) - (a?.approval?.count ?? 0))[0];
    const parties = [...involved, { account: author, part: 'author' }];
    const people = parties.filter(({ account }) => !account.login.endsWith('[bot]') && account.login !== botName(author));
    // each once, by the first part that they have: whoever gets the access is more than whoever wrote a commit
    const names = people.filter(({ account }, index) => people.findIndex((one) => (0,_policy_fold_js__WEBPACK_IMPORTED_MODULE_6__/* .isSameName */ .yS)(one.account.login, account.login)) === index);
    return [
        (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .prose */ .CS)(`Who can approve it: ${(0,_reach_js__WEBPACK_IMPORTED_MODULE_0__/* .approvalWords */ .h)(policy, strictest)}.`),
        ...nobodyLeft(policy, parties),
        [
            'Approvals that would not count:',
            ...names.map(({ account, part }) => `- ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .escape */ .ih)(account.login)}: ${PART_WORDS[part]}`),
            '- bots',
        ].join('\n'),
        'A comment is no approval: **Files changed**, **Review changes**, **Approve**.',
    ];
}
/** A bot as GraphQL names it: without what follows its login everywhere else. */
function botName({ login, type }) {
    return type === 'Bot' ? login : undefined;
}
/** Said where everybody who could approve it has a part in it: it would wait for nobody. */
function nobodyLeft({ approval }, parties) {
    const { users = [], teams = [], permission } = approval.approvers;
    if (teams.length > 0 || permission !== undefined)
        return [];
    const left = users.filter((user) => !parties.some(({ account }) => typeof user === 'number' ? account.id === user : (0,_policy_fold_js__WEBPACK_IMPORTED_MODULE_6__/* .isSameName */ .yS)(account.login, user)));
    const needed = approval.count ?? 1;
    if (left.length >= needed)
        return [];
    return [
        `**It cannot be approved as it is:** it takes ${needed} ${needed === 1 ? 'approval' : 'approvals'}, and of those ` +
            `who can give one ${left.length} ${left.length === 1 ? 'has' : 'have'} no part in it.`,
    ];
}
const PART_WORDS = {
    principal: 'gets the access',
    requester: 'asked for it',
    author: 'opened the pull request',
    committer: 'wrote a commit of it',
};


/***/ }),

/***/ 82946:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ scopeLeft)
/* harmony export */ });
/* harmony import */ var _policy_glob_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29121);
/* harmony import */ var _policy_overlap_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(91581);
/* harmony import */ var _safe_line_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(91020);



/** What a run may be on, in words; `undefined` when role and grant together leave nothing. */
function scopeLeft({ role, narrowed }) {
    if (narrowed === undefined)
        return role.length === 0 ? undefined : namesOf(role);
    const whole = [];
    const partly = [];
    for (const pattern of narrowed) {
        const within = role.filter((one) => coversPattern(one, pattern));
        if (role.some((one) => coversPattern(pattern, one)))
            whole.push(pattern);
        else if (within.length > 0)
            whole.push(...within);
        else if (role.some((one) => !(0,_policy_overlap_js__WEBPACK_IMPORTED_MODULE_1__/* .areDisjoint */ .h)(one, pattern)))
            partly.push(pattern);
    }
    if (whole.length > 0)
        return namesOf([...new Set(whole)]);
    return partly.length === 0 ? undefined : `both ${namesOf(partly)} and ${namesOf(role)}`;
}
/** Whether whatever the first pattern matches, the second does; a doubt is `false`. */
function coversPattern(one, other) {
    return one === other || other === '**' || (!/[*?[\\]/.test(one) && (0,_policy_glob_js__WEBPACK_IMPORTED_MODULE_0__/* .matchesGlob */ .kt)(other, one));
}
function namesOf(patterns) {
    const all = patterns.map((pattern) => (0,_safe_line_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .h)(pattern));
    return all.length < 2 ? all.join('') : `${all.slice(0, -1).join(', ')} or ${all.at(-1) ?? ''}`;
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

/***/ 65955:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Eu: () => (/* binding */ writeGrant),
/* harmony export */   Pf: () => (/* binding */ fieldsOf),
/* harmony export */   Qy: () => (/* binding */ requestedId),
/* harmony export */   Wf: () => (/* binding */ requestBranch),
/* harmony export */   un: () => (/* binding */ grantText)
/* harmony export */ });
/* unused harmony export isOfBranch */
/* harmony import */ var js_yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33243);
/* harmony import */ var _policy_duration_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4464);
/* harmony import */ var _policy_fold_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(41947);
/* harmony import */ var _policy_grant_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(83740);
/* harmony import */ var _policy_instant_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(23355);





/**
 * In the order in which people read them. INVARIANT: every key of a grant is here, which its type asks for: a file
 * that lost one that narrows would let more through.
 */
const KEY_ORDER = {
    role: true,
    reason: true,
    ticket: true,
    'principal-id': true,
    'team-id': true,
    'requested-by': true,
    'requested-by-id': true,
    request: true,
    renews: true,
    starts: true,
    expires: true,
    lasts: true,
    branches: true,
    tags: true,
    environments: true,
    repositories: true,
    workflows: true,
    events: true,
    through: true,
    'max-uses': true,
    revoked: true,
};
const KEYS = Object.keys(KEY_ORDER);
/** What the file of a request says. */
function fieldsOf(request, people, issue, narrowing) {
    return {
        role: request.role,
        reason: request.reason,
        ...(request.ticket === undefined ? {} : { ticket: request.ticket }),
        'principal-id': people.principal.id,
        'requested-by': people.requester.login,
        'requested-by-id': people.requester.id,
        request: issue,
        lasts: request.lasts,
        ...narrowing,
    };
}
/**
 * The id of the grant that an issue asks for: `users/mona/flag-release-123`. A renewal has its count at the end.
 */
function requestedId(principal, role, issue, renewal = 0) {
    return `users/${(0,_policy_fold_js__WEBPACK_IMPORTED_MODULE_3__/* .foldCase */ .SP)(principal.login)}/${role}-${issue}${renewal === 0 ? '' : `-${renewal + 1}`}`;
}
/** The branch of a request, of which there is one: whoever creates it second finds it there. */
function requestBranch(issue, renewal = 0) {
    return `grantgate/request-${issue}${renewal === 0 ? '' : `-${renewal + 1}`}`;
}
/** Whether a grant is the one that the branch of a request brings: by its id and by the issue that it names. */
function isOfBranch({ id, role, request }, branch) {
    const [, suffix, issue] = /^grantgate\/request-((\d+)(?:-\d+)?)$/.exec(branch) ?? [];
    return suffix !== undefined && id.endsWith(`/${role}-${suffix}`) && request === Number(issue);
}
/**
 * Writes a grant with a serialiser and reads it back: what the gate would not accept comes back as the problems of the
 * file, and is proposed to nobody. `undefined` where the id is nobody's.
 */
function writeGrant(id, fields) {
    const text = grantText(fields);
    const file = (0,_policy_grant_js__WEBPACK_IMPORTED_MODULE_2__/* .parseGrant */ .q)(text, `${id}.yml`, `${id}.yml`);
    return file === undefined ? undefined : { path: `grants/${id}.yml`, text, file };
}
/** A grant as YAML that reads back to the same values. */
function grantText(fields) {
    const written = Object.fromEntries(KEYS.flatMap((key) => (fields[key] === undefined ? [] : [[key, plainValue(key, fields)]])));
    return (0,js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .dump */ .Bh)(written, { lineWidth: -1, flowLevel: 1, noRefs: true });
}
function plainValue(key, fields) {
    const value = fields[key];
    if (key === 'lasts' && typeof value === 'number')
        return (0,_policy_duration_js__WEBPACK_IMPORTED_MODULE_1__/* .formatDuration */ .a)(value);
    if ((key === 'starts' || key === 'expires') && typeof value === 'number')
        return instantText(value);
    if (key === 'revoked' && fields.revoked !== undefined)
        return { ...fields.revoked, at: instantText(fields.revoked.at) };
    return value;
}
/** With the milliseconds where there are any: a grant must not end otherwise than it was asked for. */
function instantText(at) {
    return at % 1000 === 0 ? (0,_policy_instant_js__WEBPACK_IMPORTED_MODULE_4__/* .formatInstant */ .r4)(at) : new Date(at).toISOString();
}


/***/ })

};
