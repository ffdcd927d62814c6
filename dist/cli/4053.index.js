export const id = 4053;
export const ids = [4053];
export const modules = {

/***/ 55329:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Br: () => (/* binding */ loginOfGrant),
/* harmony export */   _o: () => (/* binding */ grantNumber),
/* harmony export */   xS: () => (/* binding */ teamOfGrant),
/* harmony export */   zU: () => (/* binding */ askedAccounts)
/* harmony export */ });
/* harmony import */ var _policy_fold_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(41947);
/* harmony import */ var _live_grants_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(55362);


/** Each is a request. */
const MAX_LOOKED_UP_ACCOUNTS = 200;
/** Whom policy and live grants name; teams of grants are of `organisation`. */
function askedAccounts(access, organisation, now) {
    const policy = access.policy?.ok === true ? access.policy.value : undefined;
    const { users = [], teams = [] } = policy?.approval.approvers ?? {};
    const app = policy?.requests?.app;
    const numbered = access.grants.filter((grant) => (0,_live_grants_js__WEBPACK_IMPORTED_MODULE_0__/* .isLive */ .D)(grant, now) && grantNumber(grant) !== undefined);
    const asked = [
        ...(app === undefined ? [] : [{ id: app }]),
        ...users.map((user) => (typeof user === 'number' ? { id: user } : { login: (0,_policy_fold_js__WEBPACK_IMPORTED_MODULE_1__/* .foldCase */ .SP)(user) })),
        ...teams.map((team) => ({ team: (0,_policy_fold_js__WEBPACK_IMPORTED_MODULE_1__/* .foldCase */ .SP)(typeof team === 'string' ? team : team.team) })),
        ...numbered.map((grant) => grant.holder.kind === 'team' ? { team: teamOfGrant(grant, organisation) } : { login: loginOfGrant(grant) }),
    ];
    const distinct = [...new Map(asked.map((one) => [JSON.stringify(one), one])).values()];
    const taken = distinct.slice(0, MAX_LOOKED_UP_ACCOUNTS);
    return {
        logins: taken.flatMap((one) => ('login' in one ? [one.login] : [])),
        ids: taken.flatMap((one) => ('id' in one ? [one.id] : [])),
        teams: taken.flatMap((one) => ('team' in one ? [one.team] : [])),
        skipped: distinct.length - taken.length,
    };
}
/** The number that a grant gives of whose it is. */
function grantNumber(grant) {
    // a handle is no login
    if (grant.holder.kind === 'person')
        return undefined;
    return grant.holder.kind === 'team' ? grant['team-id'] : grant['principal-id'];
}
/** The login of the holder of a grant, in lower case; an app acts as a bot. */
function loginOfGrant({ holder }) {
    const login = (0,_policy_fold_js__WEBPACK_IMPORTED_MODULE_1__/* .foldCase */ .SP)(holder.name);
    return holder.kind === 'app' && !login.endsWith('[bot]') ? `${login}[bot]` : login;
}
/** The team of a grant, `owner/slug`, in lower case. */
function teamOfGrant({ holder }, organisation) {
    return (0,_policy_fold_js__WEBPACK_IMPORTED_MODULE_1__/* .foldCase */ .SP)(`${organisation}/${holder.name}`);
}


/***/ }),

/***/ 82924:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  doctor: () => (/* binding */ doctor)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/policy/names.js
var names = __webpack_require__(76726);
// EXTERNAL MODULE: ./lib/report/safe-line.js
var safe_line = __webpack_require__(91020);
// EXTERNAL MODULE: ./lib/cli/check/options.js
var options = __webpack_require__(48067);
// EXTERNAL MODULE: ./lib/cli/github-session.js + 1 modules
var github_session = __webpack_require__(81837);
// EXTERNAL MODULE: ./lib/cli/origin.js
var cli_origin = __webpack_require__(7250);
// EXTERNAL MODULE: ./lib/cli/read-text.js
var read_text = __webpack_require__(52770);
// EXTERNAL MODULE: ./lib/cli/style.js
var style = __webpack_require__(87279);
// EXTERNAL MODULE: ./lib/cli/usage-error.js
var usage_error = __webpack_require__(94934);
// EXTERNAL MODULE: ./lib/github/known.js
var github_known = __webpack_require__(45148);
// EXTERNAL MODULE: ./lib/policy/fold.js
var fold = __webpack_require__(41947);
// EXTERNAL MODULE: ./lib/cli/doctor/asked-accounts.js
var asked_accounts = __webpack_require__(55329);
// EXTERNAL MODULE: ./lib/cli/doctor/live-grants.js
var live_grants = __webpack_require__(55362);
// EXTERNAL MODULE: ./lib/cli/doctor/row.js
var row = __webpack_require__(28716);
;// CONCATENATED MODULE: ./lib/cli/doctor/account-rows.js






/** Rows about the people and teams of policy and grants. */
function accountRows(facts) {
    const { access, home, accounts } = facts;
    const rows = (0,row/* rowsOf */.R)(home.about.name);
    if (!(0,github_known/* isKnown */.q)(access))
        return [rows.untold('approver', 'who may approve', access)];
    const approvers = access.value.policy?.ok === true ? access.value.policy.value.approval.approvers : {};
    const people = [
        ...(approvers.users ?? []).flatMap((user) => userRows(user, facts)),
        ...(approvers.teams ?? []).flatMap((team) => approverTeamRows(team, facts)),
    ];
    const isNamed = (approvers.users?.length ?? 0) + (approvers.teams?.length ?? 0) > 0;
    const live = access.value.grants.filter((grant) => (0,live_grants/* isLive */.D)(grant, facts.now) && (0,asked_accounts/* grantNumber */._o)(grant) !== undefined);
    const holders = live.flatMap((grant) => grantRows(grant, facts));
    const isAll = accounts.skipped === 0;
    return [
        ...people,
        ...(people.length === 0 && isNamed && isAll ? [rows.fine('approver', 'who may approve by name is there')] : []),
        ...holders,
        ...(holders.length === 0 && live.length > 0 && isAll
            ? [rows.fine('grant-account', 'the numbers in live grants are those of their accounts')]
            : []),
        ...(isAll
            ? []
            : [rows.found('unknown', 'grant-account', `${accounts.skipped} more accounts and teams were not looked up`)]),
    ];
}
function userRows(user, { accounts, home, root }) {
    const rows = (0,row/* rowsOf */.R)(home.about.name);
    const known = typeof user === 'number' ? accounts.numbered.get(user) : accounts.named.get((0,fold/* foldCase */.SP)(user));
    const shown = (0,safe_line/* quote */.h)(String(user));
    if (known === undefined)
        return [];
    if (!(0,github_known/* isKnown */.q)(known))
        return [rows.untold('approver', `whether the approver ${shown} exists`, known)];
    const advice = `correct \`approval.approvers.users\` in \`${root}/policy.yml\``;
    if (known.value === undefined)
        return [rows.found('error', 'approver', `there is no account ${shown}, who is listed as an approver`, { advice })];
    return known.value.type === 'User'
        ? []
        : [
            rows.found('error', 'approver', `${shown} is not a person, and cannot approve (${known.value.type})`, {
                advice,
            }),
        ];
}
function approverTeamRows(team, { accounts, home, root }) {
    const rows = (0,row/* rowsOf */.R)(home.about.name);
    const name = typeof team === 'string' ? team : team.team;
    const [organisation = ''] = home.about.name.split('/');
    const advice = `correct \`approval.approvers.teams\` in \`${root}/policy.yml\``;
    if (!(0,fold/* isSameName */.yS)(name.split('/')[0] ?? '', organisation))
        return [
            rows.found('error', 'approver', `the team ${(0,safe_line/* quote */.h)(name)} is not of ${(0,safe_line/* quote */.h)(organisation)}, and approves nothing`, {
                advice,
            }),
        ];
    const known = accounts.teams.get((0,fold/* foldCase */.SP)(name));
    if (known === undefined)
        return [];
    if (!(0,github_known/* isKnown */.q)(known))
        return [rows.untold('approver', `whether the team ${(0,safe_line/* quote */.h)(name)} exists`, known)];
    if (known.value === undefined)
        return [rows.found('error', 'approver', `there is no team ${(0,safe_line/* quote */.h)(name)} that this token sees`, { advice })];
    return typeof team === 'string' || team.id === known.value
        ? []
        : [
            rows.found('error', 'approver', `the team ${(0,safe_line/* quote */.h)(name)} has the number ${known.value}, and the policy says ${team.id}: nobody in it may ` +
                'approve', { advice }),
        ];
}
/** Whether the number in a grant is that of its holder. */
function grantRows(grant, { accounts, home, root }) {
    const rows = (0,row/* rowsOf */.R)(home.about.name);
    const [organisation = ''] = home.about.name.split('/');
    const written = (0,asked_accounts/* grantNumber */._o)(grant);
    const file = `${root}/grants/${grant.id}.yml`;
    const isTeam = grant.holder.kind === 'team';
    const name = isTeam ? (0,asked_accounts/* teamOfGrant */.xS)(grant, organisation) : (0,asked_accounts/* loginOfGrant */.Br)(grant);
    const known = isTeam ? accounts.teams.get(name) : accounts.named.get(name);
    if (known === undefined)
        return [];
    const key = isTeam ? 'team-id' : 'principal-id';
    if (!(0,github_known/* isKnown */.q)(known))
        return [rows.untold('grant-account', `whether the \`${key}\` of ${(0,safe_line/* quote */.h)(grant.id)} is right`, known)];
    const found = typeof known.value === 'object' ? known.value.id : known.value;
    if (found === undefined)
        return [
            rows.found('error', 'grant-account', `${file}: there is no ${isTeam ? 'team' : 'account'} ${(0,safe_line/* quote */.h)(name)}`, {
                advice: 'propose the grant again under the name that they have now',
            }),
        ];
    return found === written
        ? []
        : [
            rows.found('error', 'grant-account', `${file}: ${(0,safe_line/* quote */.h)(name)} has the number ${found}, and \`${key}\` says ${written ?? 'nothing'}: the grant ` +
                'is not used', { advice: `write \`${key}: ${found}\` by a reviewed pull request, if they are meant` }),
        ];
}

;// CONCATENATED MODULE: ./lib/cli/doctor/proposer-rows.js


/** Whether the number under `requests.app` is that of a bot: the number of the App itself is another. */
function proposerRows({ access, accounts, home, root }) {
    const rows = (0,row/* rowsOf */.R)(home.about.name);
    const app = (0,github_known/* isKnown */.q)(access) && access.value.policy?.ok === true ? access.value.policy.value.requests?.app : undefined;
    const known = app === undefined ? undefined : accounts.numbered.get(app);
    if (app === undefined || known === undefined)
        return [];
    if (!(0,github_known/* isKnown */.q)(known))
        return [rows.untold('requests-app', `whose number \`requests.app\` has`, known)];
    const { value } = known;
    if (value?.type === 'Bot')
        return [rows.fine('requests-app', `the App that proposes grants is \`${value.login}\``)];
    const whose = value === undefined ? 'no account has it' : `\`${value.login}\` has it, which is no bot`;
    return [
        rows.found('error', 'requests-app', `${root}/policy.yml: \`requests.app\` is ${app}, and ${whose}: no App proposes grants`, {
            advice: 'write the number of the account `<app>[bot]`, which is not that of the App in its settings',
            commands: ["gh api 'users/<app>[bot]' --jq .id"],
        }),
    ];
}

// EXTERNAL MODULE: ./lib/policy/docs-address.js
var docs_address = __webpack_require__(44134);
// EXTERNAL MODULE: ./lib/cli/init/requests-workflow.js
var requests_workflow = __webpack_require__(89173);
;// CONCATENATED MODULE: ./lib/cli/doctor/asking-rows.js




/** Rows about whether people can ask for access, where a workflow waits for requests. */
function askingRows({ home, server }) {
    const { about, files } = home;
    const rows = (0,row/* rowsOf */.R)(about.name);
    if (!(0,github_known/* isKnown */.q)(files))
        return [];
    if (!files.value.workflows.some(({ path }) => path === requests_workflow/* REQUESTS_PATH */.f_))
        return [];
    const settings = `${server}/${about.name}/settings`;
    if (!about.hasIssues)
        return [
            rows.found('error', 'requests-issues', 'issues are off, so nobody can ask for access', {
                commands: [`gh api --method PATCH repos/${about.name} -F has_issues=true`],
            }),
        ];
    return [
        rows.found('note', 'requests-issues', 'GitHub tells nobody whether only people with write access may open issues', {
            advice: 'leave “Restrict issue creation to collaborators only” off: nobody else could ask for access',
            link: settings,
        }),
        ...(about.isPrivate
            ? []
            : [
                rows.found('warning', 'requests-issues', 'the repository is public: everybody reads who asks for what, and why', {
                    advice: 'keep policy and requests in a private repository',
                    link: `${docs_address/* DOCS */.i}/requests.md#set-it-up`,
                }),
            ]),
    ];
}

// EXTERNAL MODULE: ./lib/cli/gate/gate-rule.js
var gate_rule = __webpack_require__(87224);
// EXTERNAL MODULE: ./lib/cli/gate/lint-workflows.js + 5 modules
var lint_workflows = __webpack_require__(87182);
// EXTERNAL MODULE: ./lib/report/gh-call.js
var gh_call = __webpack_require__(49164);
// EXTERNAL MODULE: ./lib/cli/doctor/workflow-rows.js
var workflow_rows = __webpack_require__(83833);
;// CONCATENATED MODULE: ./lib/cli/doctor/actions-rows.js








/** Rows about the settings of Actions in the repository where runs are. */
function actionsRows(facts) {
    return [...allowedRows(facts), ...tokenRows(facts), subjectRow(facts)];
}
function allowedRows(facts) {
    const { actions, repository } = facts;
    const rows = (0,row/* rowsOf */.R)(repository.about.name);
    if (!(0,github_known/* isKnown */.q)(actions))
        return [
            rows.untold('actions-allowed', 'which actions may run', actions),
            rows.untold('actions-pinning', 'whether actions must be taken at a full SHA', actions),
        ];
    const { pinning, enabled, allowed } = actions.value;
    const path = `repos/${repository.about.name}/actions/permissions`;
    const pin = (0,gh_call/* ghCall */.U)('PUT', path, { enabled, allowed_actions: allowed, sha_pinning_required: true });
    const pinned = pinning === undefined
        ? rows.found('unknown', 'actions-pinning', 'GitHub does not say whether actions must be taken at a full SHA')
        : pinning
            ? rows.fine('actions-pinning', 'actions must be taken at a full SHA')
            : rows.found('note', 'actions-pinning', 'actions may be taken at a tag, which can be moved', {
                commands: [pin],
            });
    return [allowedRow(facts, allowed, enabled), ...(enabled ? [pinned] : [])];
}
function allowedRow(facts, allowed, enabled) {
    const { repository, selected } = facts;
    const gate = facts.gate ?? (0,workflow_rows/* usedGate */.PY)(facts) ?? lint_workflows/* USUAL_GATE */.L;
    const { name } = repository.about;
    const rows = (0,row/* rowsOf */.R)(name);
    const path = `repos/${name}/actions/permissions`;
    const select = (0,gh_call/* ghCall */.U)('PUT', `${path}/selected-actions`, { patterns_allowed: [`${gate}@*`, `${gate}/*`] });
    const [owner = ''] = name.split('/');
    const isOwn = (0,fold/* isSameName */.yS)(gate.split('/')[0] ?? '', owner);
    if (!enabled)
        return rows.found('error', 'actions-allowed', 'Actions are turned off in this repository, so nothing runs', {
            commands: [(0,gh_call/* ghCall */.U)('PUT', path, { enabled: true, allowed_actions: 'all' })],
        });
    if (allowed === 'all')
        return rows.fine('actions-allowed', `every action may run, and so may ${(0,safe_line/* quote */.h)(gate)}`);
    if (isOwn)
        return rows.fine('actions-allowed', `actions of this owner may run, and so may ${(0,safe_line/* quote */.h)(gate)}`);
    if (allowed === 'local_only')
        return rows.found('error', 'actions-allowed', `only actions of this owner may run, and not ${(0,safe_line/* quote */.h)(gate)}`, {
            commands: [(0,gh_call/* ghCall */.U)('PUT', path, { enabled: true, allowed_actions: 'selected' }), select],
        });
    if (selected === undefined || !(0,github_known/* isKnown */.q)(selected))
        return selected === undefined
            ? rows.found('unknown', 'actions-allowed', `GitHub says ${(0,safe_line/* quote */.h)(allowed)} of which actions may run`)
            : rows.untold('actions-allowed', 'which actions may run', selected);
    return selectedRow(facts, gate, selected.value);
}
/** Whether the gate is among the selected actions. What blocks, or is read in more ways than one, is not guessed. */
function selectedRow({ repository, server }, gate, { patterns, verified }) {
    const { name } = repository.about;
    const rows = (0,row/* rowsOf */.R)(name);
    const link = `${server}/${name}/settings/actions`;
    const [owner = ''] = gate.split('/');
    const isNamed = patterns.some((pattern) => [`${owner}/*`, `${gate}@*`, `${gate}/*`, `${gate}*`, '*'].some((usual) => (0,fold/* isSameName */.yS)(usual, pattern.trim())));
    const isDoubtful = verified || patterns.some((pattern) => pattern.startsWith('!') || mayMean(pattern, gate));
    if (patterns.some((pattern) => pattern.startsWith('!')))
        return rows.found('unknown', 'actions-allowed', `some actions are blocked; whether ${(0,safe_line/* quote */.h)(gate)} is was not told`, {
            link,
            advice: 'look at the list of allowed actions',
        });
    if (isNamed)
        return rows.fine('actions-allowed', `${(0,safe_line/* quote */.h)(gate)} is among the actions that may run`);
    return isDoubtful
        ? rows.found('unknown', 'actions-allowed', `whether ${(0,safe_line/* quote */.h)(gate)} is among the actions that may run is not sure`, {
            link,
            advice: `add ${(0,safe_line/* quote */.h)(`${gate}@*`)} to the list of allowed actions`,
        })
        : rows.found('error', 'actions-allowed', `${(0,safe_line/* quote */.h)(gate)} is not among the actions that may run`, {
            link,
            commands: [
                (0,gh_call/* ghCall */.U)('PUT', `repos/${name}/actions/permissions/selected-actions`, {
                    patterns_allowed: [...patterns, `${gate}@*`, `${gate}/*`],
                }),
            ],
        });
}
/** Whether what stands before the first wildcard or version of a pattern could be the gate. */
function mayMean(pattern, gate) {
    const start = (/^[^*@]*/.exec(pattern.trim())?.[0] ?? '').toLowerCase();
    return gate.toLowerCase().startsWith(start) || start.startsWith(`${gate.toLowerCase()}/`);
}
function tokenRows({ defaults, repository }) {
    const rows = (0,row/* rowsOf */.R)(repository.about.name);
    if (!(0,github_known/* isKnown */.q)(defaults))
        return [
            rows.untold('default-token', 'what jobs without `permissions` get', defaults),
            rows.untold('actions-approve', 'whether jobs may approve pull requests', defaults),
        ];
    const { token, mayApprove } = defaults.value;
    const commands = [
        (0,gh_call/* ghCall */.U)('PUT', `repos/${repository.about.name}/actions/permissions/workflow`, {
            default_workflow_permissions: 'read',
            can_approve_pull_request_reviews: false,
        }),
    ];
    return [
        token === 'read'
            ? rows.fine('default-token', 'jobs without `permissions` get a token that only reads')
            : rows.found('warning', 'default-token', 'jobs without `permissions` get a token that may write', { commands }),
        mayApprove
            ? rows.found('warning', 'actions-approve', 'jobs may approve pull requests, so that one person and a workflow can get round the review of a branch', { commands })
            : rows.fine('actions-approve', 'jobs cannot approve pull requests'),
    ];
}
function subjectRow({ subject, repository }) {
    const rows = (0,row/* rowsOf */.R)(repository.about.name);
    if (!(0,github_known/* isKnown */.q)(subject))
        return rows.untold('oidc-subject', 'how the subject of tokens is made', subject);
    const { isDefault, keys, isImmutable } = subject.value;
    const path = `repos/${repository.about.name}/actions/oidc/customization/sub`;
    if (!isDefault)
        return rows.found('note', 'oidc-subject', `the subject of tokens is made of ${keys.length === 0 ? 'what the organisation says' : (0,gate_rule/* codeList */.E)(keys)}: ` +
            'trust policies of clouds must expect that', { commands: [`gh api ${path}`] });
    if (isImmutable === true)
        return rows.fine('oidc-subject', 'the subject of tokens is the usual one, with ids');
    return isImmutable === undefined
        ? rows.found('unknown', 'oidc-subject', 'GitHub does not say whether the subject of tokens has ids', {
            commands: [`gh api ${path}`],
        })
        : rows.found('note', 'oidc-subject', 'the subject of tokens has names and no ids: whoever takes over a name that was given up is trusted. Before ' +
            'it is changed, trust policies of clouds must expect the new one', { commands: [(0,gh_call/* ghCall */.U)('PUT', path, { use_default: true, use_immutable_subject: true })] });
}

// EXTERNAL MODULE: ./lib/walls/generate/rulesets.js
var rulesets = __webpack_require__(21942);
;// CONCATENATED MODULE: ./lib/cli/doctor/branch-rows.js





/** Rows about the default branch, where rules can be had. */
function branchRows(facts, inspected) {
    if (isBeyondPlan(inspected))
        return [planRow(facts, inspected)];
    const mend = {
        commands: [(0,gh_call/* ghCall */.U)('POST', `repos/${inspected.about.name}/rulesets`, (0,rulesets/* defaultBranchRuleset */.K_)(1))],
        link: `${facts.server}/${inspected.about.name}/settings/rules`,
    };
    return [
        reviewRow(inspected, mend),
        blockRow(inspected, mend, FORCE_PUSH),
        blockRow(inspected, mend, DELETION),
        ...bypassRows(facts, inspected),
    ];
}
/** Whether the plan of the repository has no rules: then there are none, and none can be made. */
function isBeyondPlan({ rules, rulesets }) {
    return (!(0,github_known/* isKnown */.q)(rules) && rules.kind === 'plan') || (!(0,github_known/* isKnown */.q)(rulesets) && rulesets.kind === 'plan');
}
function planRow({ server }, { about: { name } }) {
    return (0,row/* rowsOf */.R)(name).found('error', 'plan', 'the plan of this private repository has no rules for branches and tags, so nothing keeps the default branch and ' +
        'the tags of the gate; nor can its environments be protected', {
        advice: 'make the repository public, or take a plan that has rules for private repositories',
        link: server === 'https://github.com' ? 'https://github.com/pricing' : server,
    });
}
const FORCE_PUSH = {
    check: 'branch-force-push',
    rule: 'non_fast_forward',
    classic: ({ forcePushes }) => !forcePushes,
    good: 'force pushes are blocked',
    bad: 'force pushes are not blocked: whoever may push can replace history, and the reviews that it stands for',
    state: 'error',
};
const DELETION = {
    check: 'branch-deletion',
    rule: 'deletion',
    classic: ({ deletions }) => !deletions,
    good: 'deletion is blocked',
    bad: 'deletion is not blocked: only that it is the default branch keeps it',
    state: 'warning',
};
function blockRow(inspected, mend, wanted) {
    const { check, good, bad, state } = wanted;
    const branch = (0,safe_line/* quote */.h)(inspected.about.defaultBranch);
    const holds = heldBy(inspected, wanted.rule, wanted.classic);
    const rows = (0,row/* rowsOf */.R)(inspected.about.name);
    if (!(0,github_known/* isKnown */.q)(holds))
        return rows.untold(check, `whether ${branch} is protected`, holds);
    return holds.value ? rows.fine(check, `${branch}: ${good}`) : rows.found(state, check, `${branch}: ${bad}`, mend);
}
/** Whether a rule is in force: one of rulesets, or classic protection, which fewer tokens are shown. */
function heldBy({ rules, protection, isProtected }, rule, classic) {
    if ((0,github_known/* isKnown */.q)(rules) && rules.value.some(({ type }) => type === rule))
        return { value: true };
    if ((0,github_known/* isKnown */.q)(protection) && protection.value !== undefined && classic(protection.value))
        return { value: true };
    if (!(0,github_known/* isKnown */.q)(rules))
        return rules;
    if ((0,github_known/* isKnown */.q)(protection))
        return { value: false };
    // without any protection at all there is no classic one either
    return (0,github_known/* isKnown */.q)(isProtected) && !isProtected.value && rules.value.length === 0 ? { value: false } : protection;
}
/** The strictest review that is required, of rulesets or of classic protection. */
function requiredReview({ rules, protection }) {
    const found = [
        ...((0,github_known/* isKnown */.q)(rules) ? rules.value.flatMap(({ review }) => review ?? []) : []),
        ...((0,github_known/* isKnown */.q)(protection) && protection.value?.review !== undefined ? [protection.value.review] : []),
    ];
    if (found.length === 0)
        return undefined;
    return {
        approvals: Math.max(...found.map(({ approvals }) => approvals)),
        codeOwners: found.some(({ codeOwners }) => codeOwners),
        dismissesStale: found.some(({ dismissesStale }) => dismissesStale),
    };
}
function reviewRow(inspected, mend) {
    const { about, protection } = inspected;
    const branch = (0,safe_line/* quote */.h)(about.defaultBranch);
    const rows = (0,row/* rowsOf */.R)(about.name);
    const review = requiredReview(inspected);
    if (review !== undefined && review.approvals > 0)
        return rows.fine('branch-review', `${branch}: a change needs a pull request with ${review.approvals} ` +
            (review.approvals === 1 ? 'approval' : 'approvals'));
    const holds = heldBy(inspected, 'pull_request', ({ review: classic }) => classic !== undefined);
    // classic protection that is not shown may demand more than a rule that is
    const isOpen = (0,github_known/* isKnown */.q)(holds) && holds.value && !(0,github_known/* isKnown */.q)(protection);
    const untold = isOpen ? protection : (0,github_known/* isKnown */.q)(holds) ? undefined : holds;
    if (untold !== undefined)
        return rows.untold('branch-review', `whether a change of ${branch} needs a review`, untold);
    const message = review === undefined
        ? `${branch}: a change needs no pull request, so whoever may push can change workflows, policy and grants`
        : `${branch}: a change needs a pull request, and nobody who approves it`;
    return rows.found('error', 'branch-review', message, mend);
}
const BRANCH_RULES = ['pull_request', 'non_fast_forward', 'deletion'];
/** Who may bypass the rules that hold. Where none hold, there is nothing to bypass. */
function bypassRows(facts, inspected) {
    const { about, rules, protection } = inspected;
    const rows = (0,row/* rowsOf */.R)(about.name);
    const held = (0,github_known/* isKnown */.q)(rules) ? rules.value.filter((rule) => BRANCH_RULES.includes(rule.type) && demandsAny(rule)) : [];
    // classic protection counts for what no ruleset holds
    const isClassic = BRANCH_RULES.some((type) => !held.some((rule) => rule.type === type));
    const found = [
        ...rulesetBypassRows(facts, inspected, new Set(held.map(({ ruleset }) => ruleset))),
        ...(isClassic ? classicBypassRows(facts, inspected) : []),
    ];
    if (found.length > 0)
        return found;
    const isAny = held.length > 0 || ((0,github_known/* isKnown */.q)(protection) && protection.value !== undefined);
    return isAny ? [rows.fine('branch-bypass', `nobody may bypass the rules of ${(0,safe_line/* quote */.h)(about.defaultBranch)}`)] : [];
}
/** A pull request that nobody has to approve is no rule. */
function demandsAny({ review }) {
    return review === undefined || review.approvals > 0;
}
function rulesetBypassRows({ server }, { about, rulesets }, ids) {
    const rows = (0,row/* rowsOf */.R)(about.name);
    if (ids.size === 0)
        return [];
    if (!(0,github_known/* isKnown */.q)(rulesets))
        return [rows.untold('branch-bypass', 'who may bypass the rules', rulesets)];
    const link = `${server}/${about.name}/settings/rules`;
    return [...ids].flatMap((id) => {
        const ruleset = rulesets.value.find((one) => one.id === id);
        const words = bypassWords(ruleset, `of ${(0,safe_line/* quote */.h)(about.defaultBranch)}`);
        return words === undefined
            ? []
            : [rows.found(words.state, 'branch-bypass', words.message, { link, advice: words.advice })];
    });
}
function classicBypassRows({ server }, { about, protection, isProtected }) {
    const rows = (0,row/* rowsOf */.R)(about.name);
    if (!(0,github_known/* isKnown */.q)(protection))
        return (0,github_known/* isKnown */.q)(isProtected) && !isProtected.value
            ? []
            : [rows.untold('branch-bypass', 'who may bypass classic protection', protection)];
    if (protection.value === undefined)
        return [];
    const { bindsAdmins, exempt } = protection.value;
    const who = [...(bindsAdmins ? [] : ['administrators']), ...exempt.map((name) => (0,safe_line/* quote */.h)(name))];
    return who.length === 0
        ? []
        : [
            rows.found('warning', 'branch-bypass', `classic protection is bypassed by ${who.join(', ')}`, {
                link: `${server}/${about.name}/settings/branches`,
            }),
        ];
}
/** What there is to say of who may bypass a ruleset; nothing where nobody may. */
function bypassWords(ruleset, what) {
    const name = ruleset === undefined ? `a ruleset ${what}` : `the ruleset ${(0,safe_line/* quote */.h)(ruleset.name)} ${what}`;
    if (ruleset?.bypassers === undefined)
        return {
            state: 'unknown',
            message: `who may bypass ${name} is shown only to those who could change it`,
            advice: 'look at its bypass list, or use a token with `administration: write`',
        };
    if (ruleset.bypassers.length === 0)
        return undefined;
    return {
        state: 'warning',
        message: `${name} can be bypassed by ${ruleset.bypassers.map((one) => bypasserWords(one)).join(', ')}`,
        advice: 'empty its bypass list, or make it as short as it can be',
    };
}
const BYPASSER_WORDS = {
    Integration: 'the App',
    OrganizationAdmin: 'administrators of the organisation',
    RepositoryRole: 'the repository role',
    Team: 'the team',
    DeployKey: 'deploy keys',
    User: 'the user',
};
function bypasserWords({ type, id, mode }) {
    const who = BYPASSER_WORDS[type] ?? (0,safe_line/* quote */.h)(type);
    const which = id === undefined || type === 'OrganizationAdmin' || type === 'DeployKey' ? who : `${who} ${id}`;
    return mode === 'exempt' ? `${which} (without a trace)` : mode === 'always' ? which : `${which} (by pull request)`;
}

;// CONCATENATED MODULE: ./lib/cli/doctor/checks.js
/** Every check, in the order in which what is found is listed. Ids are public. */
const DOCTOR_CHECKS = {
    policy: { looksAt: 'The policy is on the default branch, and can be used.', needs: 'contents: read' },
    workflow: {
        looksAt: 'The workflows that roles list are on the default branch, and what `grantgate lint` says of their gates.',
        needs: 'contents: read',
    },
    'gate-permissions': {
        looksAt: 'The job of every gate has the four permissions that the gate needs.',
        needs: 'contents: read',
    },
    plan: { looksAt: 'The plan of the repository has rules for branches and tags.', needs: 'metadata: read' },
    'branch-review': {
        looksAt: 'Changes of the default branch need a pull request that was approved.',
        needs: 'metadata: read; administration: read for classic protection',
    },
    'branch-force-push': { looksAt: 'Force pushes to the default branch are blocked.', needs: 'as `branch-review`' },
    'branch-deletion': { looksAt: 'The default branch cannot be deleted.', needs: 'as `branch-review`' },
    'branch-bypass': { looksAt: 'Who may bypass these rules.', needs: 'administration: write' },
    'tag-ruleset': {
        looksAt: 'Rulesets keep the tags below `grantgate/` from being deleted and moved.',
        needs: 'metadata: read',
    },
    'tag-bypass': { looksAt: 'Nobody may bypass those rulesets.', needs: 'administration: write' },
    'freeze-tag': {
        looksAt: 'No freeze is in force, and no tag is in the way of the next one.',
        needs: 'contents: read',
    },
    'tag-name': { looksAt: 'Every tag below `grantgate/` means something.', needs: 'contents: read' },
    'code-owners': {
        looksAt: 'Policy, grants and gated workflows have code owners, whose review is required.',
        needs: 'contents: read',
    },
    environment: { looksAt: 'The environments that roles and credentials name are there.', needs: 'actions: read' },
    'environment-branches': {
        looksAt: 'Their branches and tags are those of the roles.',
        needs: 'actions: read',
    },
    'environment-bypass': { looksAt: 'Administrators cannot bypass their protection.', needs: 'actions: read' },
    'actions-allowed': { looksAt: 'Actions are enabled, and the gate may run.', needs: 'administration: read' },
    'actions-pinning': { looksAt: 'Actions must be taken at a full SHA.', needs: 'administration: read' },
    'default-token': {
        looksAt: 'Jobs that say nothing of `permissions` get a token that only reads.',
        needs: 'administration: read',
    },
    'actions-approve': { looksAt: 'Jobs cannot approve pull requests.', needs: 'administration: read' },
    'oidc-subject': {
        looksAt: 'The subject of the tokens of jobs has ids, and is the usual one.',
        needs: 'actions: read',
    },
    'requests-issues': {
        looksAt: 'Where a workflow waits for requests: issues are on, and what is asked is not shown to everybody.',
        needs: 'metadata: read',
    },
    approver: {
        looksAt: 'Users and teams who may approve exist, with the numbers that the policy gives.',
        needs: 'metadata: read; for teams, members: read of the organisation',
    },
    'requests-app': {
        looksAt: 'The number under `requests.app` is that of the bot account of an App.',
        needs: 'as `approver`',
    },
    'grant-account': {
        looksAt: 'The numbers in live grants are those of their accounts and teams.',
        needs: 'as `approver`',
    },
};

// EXTERNAL MODULE: ./lib/cli/gate/find-gates.js
var find_gates = __webpack_require__(23912);
// EXTERNAL MODULE: ./lib/review/code-owners.js
var code_owners = __webpack_require__(81600);
;// CONCATENATED MODULE: ./lib/cli/doctor/code-owner-rows.js








/** Rows about who owns policy, grants and gated workflows. */
function codeOwnerRows(facts) {
    const { home, repository } = facts;
    return home === repository
        ? ownerRows(facts, home, [...accessPaths(facts), ...gatedPaths(facts)])
        : [...ownerRows(facts, home, accessPaths(facts)), ...ownerRows(facts, repository, gatedPaths(facts))];
}
function accessPaths({ root }) {
    return [
        { sample: `${root}/policy.yml`, line: `/${root}/` },
        { sample: `${root}/grants/users/octocat/new.yml`, line: `/${root}/` },
    ];
}
function gatedPaths({ repository: { files }, gate }) {
    const all = (0,github_known/* isKnown */.q)(files) ? (0,workflow_rows/* parseAll */.bg)(files.value.workflows).workflows : new Map();
    const gated = new Set((0,find_gates/* findGates */.u)(all, gate).uses.flatMap(({ start, calls, workflow }) => [
        workflow.file,
        ...(start === undefined ? [] : [start.file]),
        ...calls.map((call) => call.workflow.file),
    ]));
    return [...gated].toSorted().map((sample) => ({ sample, line: '/.github/workflows/' }));
}
function ownerRows(facts, inspected, paths) {
    const { about, files } = inspected;
    const rows = (0,row/* rowsOf */.R)(about.name);
    if ((0,github_known/* isKnown */.q)(files) && paths.length === 0)
        return [];
    if (!(0,github_known/* isKnown */.q)(files))
        return [rows.untold('code-owners', 'who owns policy and workflows', files)];
    const { codeOwners } = files.value;
    if (codeOwners !== undefined && codeOwners.text === undefined)
        return [rows.found('unknown', 'code-owners', `${(0,safe_line/* quote */.h)(codeOwners.path)} is not a file of text`)];
    const lines = (0,code_owners/* parseCodeOwners */.d)(codeOwners?.text ?? '');
    const bare = paths.filter(({ sample }) => (0,code_owners/* ownersOf */.K)(lines, sample).length === 0);
    if (bare.length > 0) {
        const owner = exampleOwner(facts);
        const missing = [...new Set(bare.map(({ line }) => `${line} ${owner}`))];
        return [
            rows.found('warning', 'code-owners', `${codeOwners === undefined ? 'there is no CODEOWNERS' : `${(0,safe_line/* quote */.h)(codeOwners.path)} names nobody`} for ` +
                (0,gate_rule/* codeList */.E)([...new Set(bare.map(({ line }) => line))]), {
                advice: `add to ${(0,safe_line/* quote */.h)(codeOwners?.path ?? '.github/CODEOWNERS')}: ${(0,gate_rule/* codeList */.E)(missing)}`,
            }),
            ...mistakeRows(inspected),
        ];
    }
    return [requiredRow(facts, inspected), ...mistakeRows(inspected)];
}
/** Code owners have a say only where their review is required. */
function requiredRow({ server }, inspected) {
    const { about, rules, protection } = inspected;
    const rows = (0,row/* rowsOf */.R)(about.name);
    const link = `${server}/${about.name}/settings/rules`;
    if (requiredReview(inspected)?.codeOwners === true)
        return rows.fine('code-owners', 'policy, grants and gated workflows have owners, who have to approve');
    const untold = isBeyondPlan(inspected) ? undefined : [rules, protection].find((known) => !(0,github_known/* isKnown */.q)(known));
    if (untold !== undefined && !(0,github_known/* isKnown */.q)(untold))
        return rows.untold('code-owners', 'whether the review of code owners is required', untold);
    return rows.found('warning', 'code-owners', 'code owners are named, but their review is not required', {
        link,
        advice: 'turn on “Require review from Code Owners” in the rules of the default branch',
    });
}
function mistakeRows({ about, ownerMistakes, files }) {
    const rows = (0,row/* rowsOf */.R)(about.name);
    if ((0,github_known/* isKnown */.q)(files) && files.value.codeOwners === undefined)
        return [];
    if (!(0,github_known/* isKnown */.q)(ownerMistakes))
        return [rows.untold('code-owners', 'whether GitHub takes every line of CODEOWNERS', ownerMistakes)];
    return ownerMistakes.value.map(({ line, kind, path }) => rows.found('warning', 'code-owners', `${path}:${line}: GitHub does not take this line: ${kind}`, {
        advice: 'owners must exist, see the repository and have write access to it',
    }));
}
/** A team or a person from the policy, to stand in the line to add. */
function exampleOwner({ access }) {
    const approvers = (0,github_known/* isKnown */.q)(access) && access.value.policy?.ok === true ? access.value.policy.value.approval.approvers : {};
    const [team] = approvers.teams ?? [];
    if (team !== undefined)
        return `@${typeof team === 'string' ? team : team.team}`;
    const login = approvers.users?.find((user) => typeof user === 'string');
    return login === undefined ? '@OWNER' : `@${login}`;
}

// EXTERNAL MODULE: ./lib/policy/glob.js + 1 modules
var glob = __webpack_require__(29121);
// EXTERNAL MODULE: ./lib/policy/overlap.js
var overlap = __webpack_require__(91581);
// EXTERNAL MODULE: ./lib/cli/doctor/used-roles.js
var used_roles = __webpack_require__(55243);
;// CONCATENATED MODULE: ./lib/cli/doctor/environment-rows.js









/** Rows about the environments that roles and credentials name. */
function environmentRows(facts) {
    const { access } = facts;
    if (!(0,github_known/* isKnown */.q)(access))
        return [(0,row/* rowsOf */.R)(facts.repository.about.name).untold('environment', 'which environments roles name', access)];
    const roles = (0,used_roles/* usedRoles */.B)(facts);
    const patterns = roles === undefined ? [] : environmentPatterns([...roles.values()]);
    if (patterns.length === 0)
        return [];
    const { environments, repository } = facts;
    const rows = (0,row/* rowsOf */.R)(repository.about.name);
    if (!(0,github_known/* isKnown */.q)(environments))
        return [rows.untold('environment', 'which environments there are', environments)];
    const found = environments.value.filter(({ name }) => (0,glob/* matchesAnyCaseless */.DR)(patterns, name));
    const missing = patterns
        .filter((name) => (0,glob/* isPlainName */.sh)(name))
        .filter((name) => !found.some((environment) => (0,fold/* isSameName */.yS)(environment.name, name)));
    return [
        ...missing.map((name) => missingRow(name, refsOf([...(roles?.values() ?? [])], name), facts)),
        ...found.flatMap((environment) => [
            rows.fine('environment', `the environment ${(0,safe_line/* quote */.h)(environment.name)} is there`),
            refsRow(environment, refsOf([...(roles?.values() ?? [])], environment.name), facts),
            bypassRow(environment, facts),
        ]),
    ];
}
function environmentPatterns(roles) {
    return [
        ...new Set(roles.flatMap(({ environments = [], credentials }) => [
            ...environments,
            ...[...(credentials?.values() ?? [])].flatMap((credential) => credential.environments ?? []),
        ])),
    ];
}
function refsOf(roles, environment) {
    const naming = roles.filter((role) => (0,glob/* matchesAnyCaseless */.DR)(environmentPatterns([role]), environment));
    return {
        branches: [...new Set(naming.flatMap(({ branches }) => branches))],
        tags: [...new Set(naming.flatMap(({ tags = [] }) => tags))],
    };
}
function environmentPath(name, { repository }) {
    return `repos/${repository.about.name}/environments/${encodeURIComponent(name.toWellFormed())}`;
}
function missingRow(name, refs, facts) {
    const path = environmentPath(name, facts);
    return (0,row/* rowsOf */.R)(facts.repository.about.name).found('warning', 'environment', `there is no environment ${(0,safe_line/* quote */.h)(name)}: GitHub makes it when a job first names it, and lets every branch use it`, { commands: [(0,gh_call/* ghCall */.U)('PUT', path, { deployment_branch_policy: CUSTOM }), ...patternCommands(path, refs)] });
}
const CUSTOM = { protected_branches: false, custom_branch_policies: true };
function patternCommands(path, { branches, tags }) {
    const add = (name, type) => (0,gh_call/* ghCall */.U)('POST', `${path}/deployment-branch-policies`, { name, type });
    return [...branches.map((name) => add(name, 'branch')), ...tags.map((name) => add(name, 'tag'))];
}
/** Which branches and tags may use an environment, against those of its roles. */
function refsRow(environment, wanted, facts) {
    const { name, refs } = environment;
    if (refs !== 'all' && refs !== 'protected')
        return patternsRow(name, refs, wanted, facts);
    const path = environmentPath(name, facts);
    const what = `the environment ${(0,safe_line/* quote */.h)(name)} may be used on every`;
    const mend = { commands: [(0,gh_call/* ghCall */.U)('PUT', path, repeated(environment)), ...patternCommands(path, wanted)] };
    const rows = (0,row/* rowsOf */.R)(facts.repository.about.name);
    return refs === 'all'
        ? rows.found('warning', 'environment-branches', `${what} branch: a workflow that somebody changed on theirs gets its secrets, and what trusts it`, mend)
        : rows.found('note', 'environment-branches', `${what} protected branch, and not only on those of the roles: ${refWords(wanted)}`, mend);
}
function patternsRow(name, refs, wanted, facts) {
    const path = environmentPath(name, facts);
    const rows = (0,row/* rowsOf */.R)(facts.repository.about.name);
    const what = `the environment ${(0,safe_line/* quote */.h)(name)}`;
    const wider = refs.filter((one) => isWider(one.name, one.type === 'tag' ? wanted.tags : wanted.branches));
    if (wider.length > 0)
        return rows.found('warning', 'environment-branches', `${what} may also be used where no role is: ${(0,gate_rule/* codeList */.E)(wider.map((one) => one.name))}`, { commands: wider.map(({ id }) => (0,gh_call/* ghCall */.U)('DELETE', `${path}/deployment-branch-policies/${id}`)) });
    const given = (type) => refs.filter((one) => one.type === type).map((one) => one.name);
    const lacking = {
        branches: wanted.branches.filter((pattern) => isWider(pattern, given('branch'))),
        tags: wanted.tags.filter((pattern) => isWider(pattern, given('tag'))),
    };
    return lacking.branches.length + lacking.tags.length === 0
        ? rows.fine('environment-branches', `${what} may be used where its roles are`)
        : rows.found('warning', 'environment-branches', `${what} refuses jobs where roles are: ${refWords(lacking)}`, {
            commands: patternCommands(path, lacking),
        });
}
/** Whether a pattern matches what none of the others does: it is not one of them, and some example escapes them all. */
function isWider(pattern, others) {
    if (others.includes(pattern))
        return false;
    const samples = (0,glob/* isPlainName */.sh)(pattern) ? [pattern] : (0,overlap/* samplesOf */.l)(pattern);
    return samples.length === 0 || samples.some((sample) => !(0,glob/* matchesAny */._I)(others, sample));
}
function refWords({ branches, tags }) {
    return [
        ...(branches.length === 0 ? [] : [(0,gate_rule/* codeList */.E)(branches)]),
        ...(tags.length === 0 ? [] : [`the tags ${(0,gate_rule/* codeList */.E)(tags)}`]),
    ].join(' and ');
}
/** GitHub takes what is left out of a change for removed, so all of it is said again. */
function repeated({ waitMinutes, reviewers, preventsSelfReview, adminsBypass }) {
    return {
        wait_timer: waitMinutes,
        reviewers,
        prevent_self_review: preventsSelfReview,
        ...(adminsBypass === false ? { can_admins_bypass: false } : {}),
        deployment_branch_policy: CUSTOM,
    };
}
function bypassRow({ name, adminsBypass }, { repository, server }) {
    const rows = (0,row/* rowsOf */.R)(repository.about.name);
    const link = `${server}/${repository.about.name}/settings/environments`;
    if (adminsBypass === undefined)
        return rows.found('unknown', 'environment-bypass', `GitHub does not say whether administrators may bypass the protection of ${(0,safe_line/* quote */.h)(name)}`, { link, advice: 'look at its settings' });
    return adminsBypass
        ? rows.found('note', 'environment-bypass', `administrators may bypass the protection of ${(0,safe_line/* quote */.h)(name)}`, {
            link,
            advice: 'turn off “Allow administrators to bypass configured protection rules”',
        })
        : rows.fine('environment-bypass', `administrators cannot bypass the protection of ${(0,safe_line/* quote */.h)(name)}`);
}

;// CONCATENATED MODULE: ./lib/cli/doctor/policy-rows.js



/** Rows about the policy itself: without one, little else can be said. */
function policyRows({ access, home, root }) {
    const rows = (0,row/* rowsOf */.R)(home.about.name);
    if (!(0,github_known/* isKnown */.q)(access))
        return [rows.untold('policy', 'the policy', access)];
    const { policy } = access.value;
    if (policy === undefined)
        return [
            rows.found('error', 'policy', `there is no \`${root}/policy.yml\` on the default branch: every run is refused`, {
                commands: ['grantgate init'],
                link: `${docs_address/* DOCS */.i}/quickstart.md#1-the-policy`,
            }),
        ];
    if (policy.ok)
        return [rows.fine('policy', `\`${root}/policy.yml\` is on the default branch, and can be used`)];
    const [first, ...more] = policy.problems;
    const place = first === undefined ? '' : `${first.line}:${first.column}: ${first.message}`;
    return [
        rows.found('error', 'policy', `${root}/policy.yml:${place}${more.length === 0 ? '' : ` (and ${more.length} more)`}: every run is refused`, { commands: ['grantgate lint'] }),
    ];
}

// EXTERNAL MODULE: ./lib/policy/tag-rules.js
var tag_rules = __webpack_require__(76604);
// EXTERNAL MODULE: ./lib/policy/tags.js
var policy_tags = __webpack_require__(76317);
;// CONCATENATED MODULE: ./lib/cli/doctor/tag-rows.js









/** Rows about the tags of the gate in the policy's repository, and the rules that keep them. */
function tagRows(facts) {
    return [...(isBeyondPlan(facts.home) ? [] : rulesetRows(facts)), ...freezeRows(facts), ...nameRows(facts)];
}
function rulesetRows(facts) {
    const { rulesets, about } = facts.home;
    const rows = (0,row/* rowsOf */.R)(about.name);
    if (!(0,github_known/* isKnown */.q)(rulesets))
        return [rows.untold('tag-ruleset', 'what keeps the tags of the gate', rulesets)];
    const keeping = (0,tag_rules/* keepingOf */.r)(rulesets.value.filter(({ target }) => target === 'tag').map(toTagRuleset));
    if (!keeping.brakes || !keeping.uses)
        return [unkeptRow(facts, keeping), ...tagBypassRows(facts, keeping)];
    return [
        rows.fine('tag-ruleset', 'the tags below `grantgate/` can be neither deleted nor moved'),
        ...(keeping.unseen.length === 0
            ? [rows.fine('tag-bypass', 'nobody may bypass the rulesets that keep the tags')]
            : []),
        ...tagBypassRows(facts, keeping),
    ];
}
function unkeptRow(facts, { brakes }) {
    const { name } = facts.home.about;
    const mend = {
        commands: [(0,gh_call/* ghCall */.U)('POST', `repos/${name}/rulesets`, rulesets/* TAG_RULESET */.Q_)],
        link: `${facts.server}/${name}/settings/rules`,
    };
    const isCounting = countsUses(facts);
    return brakes
        ? (0,row/* rowsOf */.R)(name).found(isCounting ? 'error' : 'note', 'tag-ruleset', 'no ruleset keeps the tags below `grantgate/used/`, so grants with `max-uses` are refused', mend)
        : (0,row/* rowsOf */.R)(name).found('error', 'tag-ruleset', 'no ruleset keeps the tags below `grantgate/` from being deleted and moved: whoever may push can undo a ' +
            `revocation or a freeze${isCounting ? ', and grants with `max-uses` are refused' : ''}`, mend);
}
/** Rulesets that somebody may bypass, and those of which it is not told. */
function tagBypassRows({ home: { about }, server }, keeping) {
    const rows = (0,row/* rowsOf */.R)(about.name);
    const link = `${server}/${about.name}/settings/rules`;
    return [
        ...keeping.bypassed.map((name) => rows.found('warning', 'tag-bypass', `somebody may bypass the ruleset ${(0,safe_line/* quote */.h)(name)}, so that it keeps nothing`, {
            link,
            advice: 'empty its bypass list',
        })),
        ...keeping.unseen.map((name) => rows.found('unknown', 'tag-bypass', `who may bypass the ruleset ${(0,safe_line/* quote */.h)(name)} is shown only to those who could change it`, { link, advice: 'look at its bypass list, or use a token with `administration: write`' })),
    ];
}
/** In the words of GitHub's other API, which the gate asks. */
function toTagRuleset({ name, enforcement, include, exclude, rules, bypassers }) {
    return {
        name,
        enforcement: enforcement.toUpperCase(),
        include,
        exclude,
        rules: rules.map((type) => type.toUpperCase()),
        bypassers: bypassers?.length,
    };
}
function countsUses({ access, now }) {
    return (0,github_known/* isKnown */.q)(access) && access.value.grants.some((grant) => grant['max-uses'] !== undefined && (0,live_grants/* isLive */.D)(grant, now));
}
function freezeRows({ tags, access, home, server }) {
    const rows = (0,row/* rowsOf */.R)(home.about.name);
    if (!(0,github_known/* isKnown */.q)(tags))
        return [rows.untold('freeze-tag', 'whether anything is frozen', tags)];
    const freezes = (0,policy_tags/* freezesIn */.uc)(tags.value);
    const policy = (0,github_known/* isKnown */.q)(access) && access.value.policy?.ok === true ? access.value.policy.value : undefined;
    const link = `${server}/${home.about.name}/tags`;
    const found = [
        ...freezes
            .filter((name) => [policy_tags/* ROOT */.Dl, policy_tags/* FREEZE */.kY].includes((0,policy_tags/* foldTag */.cM)(name)))
            .map((name) => rows.found('warning', 'freeze-tag', `the tag ${(0,safe_line/* quote */.h)(name)} is in the way of every later freeze`, {
            commands: [(0,gh_call/* ghCall */.U)('DELETE', `repos/${home.about.name}/git/refs/tags/${name}`)],
            advice: 'have an administrator delete it once the freeze is over',
        })),
        ...(0,policy_tags/* freezesInForce */.dj)(freezes, policy?.lifted).map((name) => rows.found('warning', 'freeze-tag', `every run is refused: ${(0,safe_line/* quote */.h)((0,policy_tags/* describeTag */.y)(name))} freezes`, {
            commands: ['grantgate grant unfreeze'],
            link,
        })),
    ];
    return found.length > 0
        ? found
        : [rows.fine('freeze-tag', 'nothing is frozen, and nothing is in the way of a freeze')];
}
const MAX_SHOWN_STRAYS = 20;
function nameRows({ tags, home }) {
    const rows = (0,row/* rowsOf */.R)(home.about.name);
    if (!(0,github_known/* isKnown */.q)(tags))
        return [];
    const strays = (0,policy_tags/* strayTags */.td)(tags.value);
    if (strays.length === 0)
        return [rows.fine('tag-name', 'every tag below `grantgate/` that was read means something')];
    const shown = strays.slice(0, MAX_SHOWN_STRAYS).map((name) => (0,safe_line/* quote */.h)(name));
    const more = strays.length > shown.length ? `, and ${strays.length - shown.length} more` : '';
    return [
        rows.found('warning', 'tag-name', `tags that mean nothing: ${shown.join(', ')}${more}`, {
            advice: 'see `grantgate grant revoke --help` and `grantgate grant freeze --help` for the names that do',
        }),
    ];
}

;// CONCATENATED MODULE: ./lib/cli/doctor/diagnose.js












const CHECK_ORDER = Object.keys(DOCTOR_CHECKS);
/** What there is to say of a repository: what is not known first, then the worst. Pure. */
function diagnose(facts) {
    const { home, repository } = facts;
    return [
        ...policyRows(facts),
        ...(0,workflow_rows/* workflowRows */.zL)(facts),
        ...branchRows(facts, home),
        ...(home === repository ? [] : branchRows(facts, repository)),
        ...tagRows(facts),
        ...codeOwnerRows(facts),
        ...environmentRows(facts),
        ...actionsRows(facts),
        ...accountRows(facts),
        ...proposerRows(facts),
        ...askingRows(facts),
    ].toSorted((one, other) => row/* ROW_STATES */.K.indexOf(one.state) - row/* ROW_STATES */.K.indexOf(other.state) ||
        CHECK_ORDER.indexOf(one.check) - CHECK_ORDER.indexOf(other.check));
}

;// CONCATENATED MODULE: ./lib/cli/doctor/print.js


const MAX_ROW_CHARACTERS = 1000;
const ABOVE = 'the command above mends this, too';
/** A command is to be pasted whole. */
const MAX_COMMAND_CHARACTERS = 4000;
/** The rows, each with what mends it below it, and how many there are of each kind. */
function formatDiagnosis({ repository, home, rows }, style) {
    const isOne = repository === home;
    const title = isOne ? repository : `${repository}, with the policy of ${home}`;
    const lines = withoutRepeats(rows).flatMap((row) => formatRow(row, isOne, style));
    return [style.strong(title), ...lines, countLine(rows), ''].join('\n');
}
/** Several rows may be mended by the same commands: they are shown once. */
function withoutRepeats(rows) {
    const shown = new Set();
    return rows.map((row) => {
        const { check, state, repository, message, commands = [] } = row;
        const isShown = commands.length > 0 && commands.every((command) => shown.has(command));
        for (const command of commands)
            shown.add(command);
        return isShown ? { check, state, repository, message, advice: ABOVE } : row;
    });
}
function formatRow({ check, state, repository, message, ...remedy }, isOne, style) {
    const where = isOne ? '' : `${repository}: `;
    const line = `${colourOf(state, style)(state.padEnd(7))}  ${(0,safe_line/* safeLine */.o)(`${where}${message}`, MAX_ROW_CHARACTERS)}`;
    const { advice, commands = [], link } = remedy;
    return [
        `${line} ${style.faint(`[${check}]`)}`,
        ...(advice === undefined ? [] : [`         ${(0,safe_line/* safeLine */.o)(advice, MAX_ROW_CHARACTERS)}`]),
        ...commands.map((command) => `         $ ${(0,safe_line/* safeLine */.o)(command, MAX_COMMAND_CHARACTERS)}`),
        ...(link === undefined ? [] : [`         ${style.faint((0,safe_line/* safeLine */.o)(link))}`]),
    ];
}
function colourOf(state, style) {
    return { unknown: style.doubtful, error: style.bad, warning: style.doubtful, note: style.faint, fine: style.good }[state];
}
function countLine(rows) {
    const count = (state) => rows.filter((row) => row.state === state).length;
    return row/* ROW_STATES */.K.map((state) => {
        const found = count(state);
        const noun = state === 'unknown' || state === 'fine' ? state : `${state}${found === 1 ? '' : 's'}`;
        return `${found} ${noun}`;
    }).join(', ');
}
/** The rows as JSON. */
function diagnosisJson({ repository, home, rows }) {
    const counts = Object.fromEntries(row/* ROW_STATES */.K.map((state) => [state, rows.filter((row) => row.state === state).length]));
    const entries = rows.map(({ check, state, repository: where, message, advice, commands, link }) => ({
        check,
        state,
        repository: where,
        message,
        ...(advice === undefined ? {} : { advice }),
        ...(commands === undefined ? {} : { commands }),
        ...(link === undefined ? {} : { link }),
    }));
    return `${JSON.stringify({ schema: 1, repository, policy_repository: home, counts, rows: entries }, undefined, 2)}\n`;
}

// EXTERNAL MODULE: ./lib/github/actions-settings.js
var actions_settings = __webpack_require__(90268);
// EXTERNAL MODULE: ./lib/github/branch-rules.js
var branch_rules = __webpack_require__(52241);
// EXTERNAL MODULE: ./lib/github/default-files.js
var default_files = __webpack_require__(41127);
// EXTERNAL MODULE: ./lib/github/environment-settings.js
var environment_settings = __webpack_require__(77626);
// EXTERNAL MODULE: ./lib/github/json.js
var json = __webpack_require__(87781);
// EXTERNAL MODULE: ./lib/github/tag-query.js
var tag_query = __webpack_require__(82110);
;// CONCATENATED MODULE: ./lib/github/gate-tags.js



const FREEZE_QUESTIONS = { exact: [policy_tags/* ROOT */.Dl, policy_tags/* FREEZE */.kY], below: [policy_tags/* FREEZE */.kY], like: [policy_tags/* FREEZE */.kY] };
const FREEZE_PARTS = (0,tag_query/* tagParts */.$q)(FREEZE_QUESTIONS, 'f');
const QUERY = `query GateTags($owner: String!, $name: String!, ${FREEZE_PARTS.parameters}) {
  repository(owner: $owner, name: $name) {
    ${FREEZE_PARTS.fields}
    ${tag_query/* GATE_TAGS */.iz}
  }
}`;
/** The tags of the gate that freeze, and as many others as one request shows. @throws FactError */
async function fetchGateTags(api, repository) {
    const [owner = '', name = ''] = repository.split('/');
    const { data } = await api.query(QUERY, { owner, name, ...(0,tag_query/* tagVariables */.iU)(FREEZE_QUESTIONS, 'f') });
    const found = new json/* Fields */.C(data, '').object('repository');
    return (0,policy_tags/* joinTags */.QR)([{ ...policy_tags/* NO_TAGS */.yv, names: (0,tag_query/* tagNames */.nP)(found.object('tags')) }, (0,tag_query/* readTags */.g$)(found, FREEZE_QUESTIONS, 'f')]);
}

// EXTERNAL MODULE: ./lib/github/numbered-accounts.js
var numbered_accounts = __webpack_require__(72192);
// EXTERNAL MODULE: ./lib/github/repository-about.js
var repository_about = __webpack_require__(10599);
// EXTERNAL MODULE: ./lib/policy/grant.js
var policy_grant = __webpack_require__(83740);
// EXTERNAL MODULE: ./lib/policy/policy.js + 8 modules
var policy_policy = __webpack_require__(57528);
;// CONCATENATED MODULE: ./lib/cli/doctor/read-facts.js












/**
 * Reads everything that rows are made from. What the token is not shown is kept as not known.
 * @throws FactError when a repository is not shown to the token at all
 */
async function readDoctorFacts(api, target) {
    const { root, now, server, gate } = target;
    const [repository, other] = await Promise.all([
        inspect(api, target.repository, root),
        (0,fold/* isSameName */.yS)(target.repository, target.home) ? undefined : inspect(api, target.home, root),
    ]);
    const home = other ?? repository;
    const { name } = repository.about;
    const access = accessFrom(home.files, root);
    const actions = (0,github_known/* knownFrom */.Y)('administration: read', async () => (0,actions_settings/* fetchActionsPermissions */.wg)(api, name));
    const [tags, environments, defaults, subject, permissions, selected, accounts] = await Promise.all([
        (0,github_known/* knownFrom */.Y)('contents: read', async () => fetchGateTags(api, home.about.name)),
        (0,github_known/* knownFrom */.Y)('actions: read', async () => (0,environment_settings/* fetchEnvironments */.l)(api, name)),
        (0,github_known/* knownFrom */.Y)('administration: read', async () => (0,actions_settings/* fetchWorkflowDefaults */.iY)(api, name)),
        (0,github_known/* knownFrom */.Y)('actions: read', async () => (0,actions_settings/* fetchSubjectTemplate */.bE)(api, name)),
        actions,
        actions.then(async (known) => (0,github_known/* isKnown */.q)(known) && known.value.allowed === 'selected'
            ? (0,github_known/* knownFrom */.Y)('administration: read', async () => (0,actions_settings/* fetchSelectedActions */.Vc)(api, name))
            : undefined),
        readAccounts(api, access, home.about.name, now),
    ]);
    return {
        now,
        server,
        root,
        gate,
        repository,
        home,
        access,
        tags,
        environments,
        defaults,
        subject,
        actions: permissions,
        selected,
        accounts,
    };
}
async function inspect(api, repository, root) {
    const about = await (0,repository_about/* fetchRepositoryAbout */.m)(api, repository);
    const { name, defaultBranch } = about;
    const [rules, rulesets, protection, isProtected, files, ownerMistakes] = await Promise.all([
        (0,github_known/* knownFrom */.Y)('metadata: read', async () => (0,branch_rules/* fetchBranchRules */.Wz)(api, name, defaultBranch)),
        (0,github_known/* knownFrom */.Y)('metadata: read', async () => (0,branch_rules/* fetchRulesets */.Uh)(api, name)),
        (0,github_known/* knownFrom */.Y)('administration: read', async () => (0,branch_rules/* fetchClassicProtection */.cs)(api, name, defaultBranch)),
        (0,github_known/* knownFrom */.Y)('contents: read', async () => (0,branch_rules/* fetchIsProtected */.LO)(api, name, defaultBranch)),
        (0,github_known/* knownFrom */.Y)('contents: read', async () => (0,default_files/* fetchDefaultFiles */.p)(api, name, root)),
        (0,github_known/* knownFrom */.Y)('contents: read', async () => (0,default_files/* fetchOwnerMistakes */.n)(api, name)),
    ]);
    return { about, rules, rulesets, protection, isProtected, files, ownerMistakes };
}
/** Parses policy and grants; a grant that cannot be read is left to the linter. */
function accessFrom(files, root) {
    if (!(0,github_known/* isKnown */.q)(files))
        return files;
    const { policy, grants } = files.value;
    const path = `${root}/policy.yml`;
    const parsed = policy === undefined
        ? undefined
        : policy.text === undefined
            ? {
                ok: false,
                problems: [{ file: path, line: 1, column: 1, message: 'it is not a file of text' }],
            }
            : (0,policy_policy/* parsePolicy */.ON)(policy.text, path);
    const read = grants.flatMap(({ path: below, text }) => {
        const grant = text === undefined ? undefined : (0,policy_grant/* parseGrant */.q)(text, below, `${root}/grants/${below}`);
        return grant?.ok === true ? [grant.grant] : [];
    });
    return { value: { policy: parsed, grants: read } };
}
async function readAccounts(api, access, home, now) {
    if (!(0,github_known/* isKnown */.q)(access))
        return { named: new Map(), numbered: new Map(), teams: new Map(), skipped: 0 };
    const { logins, ids, teams, skipped } = (0,asked_accounts/* askedAccounts */.zU)(access.value, home.split('/')[0] ?? '', now);
    const each = async (keys, needs, ask) => new Map(await Promise.all(keys.map(async (key) => [key, await (0,github_known/* knownFrom */.Y)(needs, async () => ask(key))])));
    const [named, numbered, found] = await Promise.all([
        each(logins, 'metadata: read', async (login) => (0,numbered_accounts/* fetchAccountNamed */.Fx)(api, login)),
        each(ids, 'metadata: read', async (id) => (0,numbered_accounts/* fetchAccountNumbered */.et)(api, id)),
        each(teams, 'members: read', async (team) => (0,numbered_accounts/* fetchTeamNumber */.pb)(api, team)),
    ]);
    return { named, numbered, teams: found, skipped };
}

;// CONCATENATED MODULE: ./lib/cli/doctor/command.js












const doctor = {
    name: 'doctor',
    about: 'Reads the settings of a repository through the API of GitHub, and says what is missing for the gate, how bad ' +
        'that is, and what\nmends it. It changes nothing. What the token is not shown is unknown, and never fine. The ' +
        'token is in GH_TOKEN or GITHUB_TOKEN; that\nof an administrator is shown most. Exit code 0: no errors, 1: ' +
        'errors, 2: bad input.',
    options: {
        repository: {
            value: 'owner/name',
            help: 'Repository in which runs are; that of this clone, or GITHUB_REPOSITORY, when left out',
        },
        'policy-repository': { value: 'owner/name', help: 'Repository that holds the policy; the same when left out' },
        'policy-path': { value: 'folder', help: `Folder of the policy in that repository; ${options/* USUAL_ACCESS */.S} when left out` },
        gate: { value: 'owner/name', help: 'Repository of the gate action, if it is not called grantgate' },
        'token-file': { value: 'file', help: 'File with the token, instead of GH_TOKEN or GITHUB_TOKEN' },
        'ca-certificates': { value: 'file', help: 'CA of an Enterprise Server, PEM' },
        strict: { help: 'Warnings and what is unknown give exit code 1 too' },
        json: { help: 'Print the rows as JSON' },
    },
    examples: [
        'GH_TOKEN=$(gh auth token) grantgate doctor',
        'grantgate doctor --repository acme/shop --policy-repository acme/access --token-file token.txt',
        'grantgate doctor --strict --json',
    ],
    run: async (given, terminal) => {
        const repository = await runRepository(given, terminal);
        const target = {
            repository,
            home: repositoryOption(given, 'policy-repository') ?? repository,
            root: given.text('policy-path')?.replace(/\/+$/, '') ?? options/* USUAL_ACCESS */.S,
            gate: repositoryOption(given, 'gate'),
            server: (0,github_session/* serverFor */.xY)(terminal).url,
            now: terminal.now(),
        };
        const token = doctorToken(given, terminal);
        const facts = await (0,github_session/* withGitHub */.WN)(given, terminal, token, async ({ api }) => readDoctorFacts(api, target), target.home);
        const rows = diagnose(facts);
        const diagnosis = { repository: facts.repository.about.name, home: facts.home.about.name, rows };
        terminal.stdout.write(given.has('json')
            ? diagnosisJson(diagnosis)
            : formatDiagnosis(diagnosis, (0,style/* styleFor */.j)(terminal.stdout, terminal.env)));
        const failing = given.has('strict') ? ['error', 'warning', 'unknown'] : ['error'];
        return rows.some(({ state }) => failing.includes(state)) ? 1 : 0;
    },
};
async function runRepository(given, terminal) {
    const found = repositoryOption(given, 'repository') ??
        (await clonedRepository(terminal)) ??
        (terminal.env['GITHUB_REPOSITORY'] || undefined);
    if (found !== undefined)
        return found;
    throw new usage_error/* UsageError */.e('which repository is meant is not known', 'give it with `--repository owner/name`, or start this in a clone of it');
}
/**
 * The repository of the clone. One of another server is not looked for on this one, where its name may be somebody
 * else's.
 */
async function clonedRepository(terminal) {
    const origin = await (0,cli_origin/* originRemote */.lY)(terminal);
    const { hostname } = new URL((0,github_session/* serverFor */.xY)(terminal).url);
    if (origin === undefined || [hostname, `ssh.${hostname}`].includes(origin.host.toLowerCase()))
        return origin?.repository;
    throw new usage_error/* UsageError */.e(`this is a clone of ${(0,safe_line/* quote */.h)(`${origin.host}/${origin.repository}`)}, and GitHub is ${(0,safe_line/* quote */.h)(hostname)} here`, 'set GITHUB_SERVER_URL to the address of its server, or give `--repository owner/name`');
}
function repositoryOption(given, option) {
    const written = given.text(option);
    if (written === undefined || names/* REPOSITORY_PATTERN */.G_.test(written))
        return written;
    throw new usage_error/* UsageError */.e(`${(0,safe_line/* quote */.h)(written)} is not a repository`, `write \`--${option} owner/name\``);
}
/** The token, which is sent to the server of the environment only, never to one that a clone names. */
function doctorToken(given, terminal) {
    const file = given.text('token-file');
    if (file === undefined) {
        const token = (0,github_session/* ownToken */.K8)(terminal);
        if (token !== undefined)
            return token;
        throw new usage_error/* UsageError */.e('there is no token', 'set GH_TOKEN, as with `GH_TOKEN=$(gh auth token)`, or give a file with `--token-file`');
    }
    const read = (0,read_text/* readText */.yR)((0,external_node_path_.resolve)(terminal.cwd, file));
    const text = read.kind === 'text' ? read.text.trim() : '';
    // a header cannot hold more than one line, and a token has none
    if (/^[\x21-\x7e]+$/.test(text))
        return text;
    throw new usage_error/* UsageError */.e(`${(0,safe_line/* quote */.h)(file)} does not hold a token`, 'write the token into it, alone on one line');
}


/***/ }),

/***/ 55362:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ isLive)
/* harmony export */ });
/** Whether a grant can still be used, now or later; one that says only how long it lasts may. */
function isLive(grant, now) {
    return grant.revoked === undefined && (grant.expires === undefined || grant.expires > now);
}


/***/ }),

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

/***/ 90268:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Vc: () => (/* binding */ fetchSelectedActions),
/* harmony export */   bE: () => (/* binding */ fetchSubjectTemplate),
/* harmony export */   iY: () => (/* binding */ fetchWorkflowDefaults),
/* harmony export */   wg: () => (/* binding */ fetchActionsPermissions)
/* harmony export */ });
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87781);

const ADMINISTRATION = 'administration: read';
/** Source: REST, "Get GitHub Actions permissions for a repository". @throws FactError */
async function fetchActionsPermissions(api, repository) {
    const found = await readSetting(api, repository, 'permissions', ADMINISTRATION);
    return {
        enabled: found.flag('enabled'),
        allowed: found.optionalText('allowed_actions') ?? 'all',
        pinning: found.has('sha_pinning_required') ? found.flag('sha_pinning_required') : undefined,
    };
}
/** Source: REST, "Get allowed actions and reusable workflows for a repository". @throws FactError */
async function fetchSelectedActions(api, repository) {
    const found = await readSetting(api, repository, 'permissions/selected-actions', ADMINISTRATION);
    return {
        verified: found.has('verified_allowed') && found.flag('verified_allowed'),
        patterns: found.has('patterns_allowed') ? found.texts('patterns_allowed') : [],
    };
}
/** Source: REST, "Get default workflow permissions for a repository". @throws FactError */
async function fetchWorkflowDefaults(api, repository) {
    const found = await readSetting(api, repository, 'permissions/workflow', ADMINISTRATION);
    return {
        token: found.text('default_workflow_permissions'),
        mayApprove: found.flag('can_approve_pull_request_reviews'),
    };
}
/**
 * Source: REST, "Get the customization template for an OIDC subject claim for a repository".
 * @throws FactError
 */
async function fetchSubjectTemplate(api, repository) {
    const found = await readSetting(api, repository, 'oidc/customization/sub', 'actions: read');
    return {
        isDefault: found.flag('use_default'),
        keys: found.has('include_claim_keys') ? found.texts('include_claim_keys') : [],
        isImmutable: found.has('use_immutable_subject') ? found.flag('use_immutable_subject') : undefined,
        prefix: found.optionalText('sub_claim_prefix'),
    };
}
async function readSetting(api, repository, path, permission) {
    return new _json_js__WEBPACK_IMPORTED_MODULE_0__/* .Fields */ .C(await api.get(`/repos/${repository}/actions/${path}`, permission), '');
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

/***/ 77626:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ fetchEnvironments)
/* harmony export */ });
/* harmony import */ var _rest_list_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77574);

const NEEDS_ACTIONS = 'actions: read';
/** Every environment. Source: REST, "List environments", "List deployment branch policies". @throws FactError */
async function fetchEnvironments(api, repository) {
    const path = `/repos/${repository}/environments`;
    const found = await (0,_rest_list_js__WEBPACK_IMPORTED_MODULE_0__/* .fetchList */ .Z)(api, path, NEEDS_ACTIONS, 'environments');
    return await Promise.all(found.map(async (environment) => {
        const name = environment.text('name');
        const policy = environment.optional('deployment_branch_policy');
        const refs = policy === undefined
            ? 'all'
            : policy.flag('custom_branch_policies')
                ? await fetchPatterns(api, `${path}/${encodeURIComponent(name)}`)
                : 'protected';
        return { name, refs, ...readProtectionRules(environment) };
    }));
}
async function fetchPatterns(api, path) {
    const found = await (0,_rest_list_js__WEBPACK_IMPORTED_MODULE_0__/* .fetchList */ .Z)(api, `${path}/deployment-branch-policies`, NEEDS_ACTIONS, 'branch_policies');
    return found.map((pattern) => ({
        id: pattern.number('id'),
        name: pattern.text('name'),
        type: pattern.optionalText('type') === 'tag' ? 'tag' : 'branch',
    }));
}
function readProtectionRules(environment) {
    const rules = environment.has('protection_rules') ? environment.list('protection_rules') : [];
    const ruleOf = (type) => rules.find((rule) => rule.text('type') === type);
    const wait = ruleOf('wait_timer');
    const review = ruleOf('required_reviewers');
    return {
        // GitHub's own description does not list this one
        adminsBypass: environment.has('can_admins_bypass') ? environment.flag('can_admins_bypass') : undefined,
        waitMinutes: wait?.has('wait_timer') === true ? wait.number('wait_timer') : 0,
        preventsSelfReview: review?.has('prevent_self_review') === true && review.flag('prevent_self_review'),
        reviewers: review?.has('reviewers') === true
            ? review.list('reviewers').map((one) => ({ type: one.text('type'), id: one.object('reviewer').number('id') }))
            : [],
    };
}


/***/ }),

/***/ 64043:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $W: () => (/* binding */ isRegular),
/* harmony export */   Hp: () => (/* binding */ FILE_ID),
/* harmony export */   az: () => (/* binding */ isContent),
/* harmony export */   qp: () => (/* binding */ fileId)
/* harmony export */ });
/** Regular file modes of git. */
const REGULAR = new Set([0o100644, 0o100755]);
/** Fields of an entry of a tree that {@link fileId} reads. */
const FILE_ID = 'oid mode';
/** Whether an entry of a tree is a file: neither a link nor a folder nor a submodule. */
function isRegular(entry) {
    return REGULAR.has(entry.number('mode'));
}
/**
 * What lies at a path of a commit, to compare with what lies there in another one; `undefined` where there is nothing.
 * Of a file it is the id of its content.
 *
 * INVARIANT: what is not a file counts as no file: a submodule at the commit whose id a file's content has, or a link
 * whose text it is, shows reviewers something else.
 */
function fileId(entry) {
    if (entry === undefined)
        return undefined;
    return isRegular(entry) ? entry.text('oid') : `${entry.number('mode').toString(8)}:${entry.text('oid')}`;
}
/** Whether {@link fileId} is the id of a file's content. */
function isContent(id) {
    return !id.includes(':');
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

/***/ 72192:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fx: () => (/* binding */ fetchAccountNamed),
/* harmony export */   e: () => (/* binding */ fetchOwnAccount),
/* harmony export */   et: () => (/* binding */ fetchAccountNumbered),
/* harmony export */   pb: () => (/* binding */ fetchTeamNumber)
/* harmony export */ });
/* harmony import */ var _fact_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(32774);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(87781);


/** The account of this login; `undefined` where there is none. Source: REST, "Get a user". @throws FactError */
async function fetchAccountNamed(api, login) {
    return await readAccountAt(api, `/users/${encodeURIComponent(login)}`);
}
/** The account of this number; `undefined` where there is none. Source: REST, "Get a user using their ID". */
async function fetchAccountNumbered(api, id) {
    return await readAccountAt(api, `/user/${id}`);
}
/**
 * The account whose token this is. Source: REST, "Get the authenticated user".
 * @throws FactError for a token that is nobody's, such as that of a job
 */
async function fetchOwnAccount(api) {
    const found = await readAccountAt(api, '/user').catch((error) => {
        // a token of an installation may ask for much, and is nobody's
        if (error instanceof _fact_error_js__WEBPACK_IMPORTED_MODULE_0__/* .FactError */ .n && error.status === 403)
            return undefined;
        throw error;
    });
    if (found !== undefined)
        return found;
    throw new _fact_error_js__WEBPACK_IMPORTED_MODULE_0__/* .FactError */ .n('GitHub does not say whose token this is', 'use the token of a person: `gh auth token` shows yours');
}
async function readAccountAt(api, path) {
    try {
        const found = new _json_js__WEBPACK_IMPORTED_MODULE_1__/* .Fields */ .C(await api.get(path, 'metadata: read'), '');
        return { login: found.text('login'), id: found.number('id'), type: found.text('type') };
    }
    catch (error) {
        // every account is public, so this is no question of rights
        if (error instanceof _fact_error_js__WEBPACK_IMPORTED_MODULE_0__/* .FactError */ .n && error.status === 404)
            return undefined;
        throw error;
    }
}
const TEAM_QUERY = `query Team($organisation: String!, $slug: String!) {
  organization(login: $organisation) { team(slug: $slug) { databaseId } }
}`;
/**
 * The number of a team, `owner/slug`; `undefined` where the organisation has none of this name that this token sees.
 * @throws FactError when the token cannot read the members of the organisation
 */
async function fetchTeamNumber(api, team) {
    const [organisation = '', slug = ''] = team.split('/');
    const { data } = await api.query(TEAM_QUERY, { organisation, slug });
    const found = new _json_js__WEBPACK_IMPORTED_MODULE_1__/* .Fields */ .C(data, '').maybe('organization');
    if (found === undefined)
        throw new _fact_error_js__WEBPACK_IMPORTED_MODULE_0__/* .FactError */ .n(`the organisation \`${organisation}\` is not shown to this token`);
    return found.maybe('team')?.number('databaseId');
}


/***/ }),

/***/ 10599:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ fetchRepositoryAbout)
/* harmony export */ });
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87781);

/** Source: REST, "Get a repository". @throws FactError when the token is not shown it */
async function fetchRepositoryAbout(api, repository) {
    const found = new _json_js__WEBPACK_IMPORTED_MODULE_0__/* .Fields */ .C(await api.get(`/repos/${repository}`, 'metadata: read'), '');
    return {
        name: found.text('full_name'),
        id: found.number('id'),
        ownerId: found.object('owner').number('id'),
        defaultBranch: found.text('default_branch'),
        isPrivate: found.flag('private'),
        hasIssues: found.flag('has_issues'),
    };
}


/***/ }),

/***/ 77574:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ fetchList)
/* harmony export */ });
/* harmony import */ var _fact_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(32774);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(87781);


/** More than this is not read. */
const MAX_LIST_PAGES = 10;
/**
 * Every entry of a REST list, over all its pages. `member` names the list where an answer is an object around it.
 * @throws FactError when a page cannot be read, or there are more than can be
 */
async function fetchList(api, path, permission, member) {
    const entries = [];
    for (let page = 1; page <= MAX_LIST_PAGES; page += 1) {
        const answer = await api.page(`${path}${path.includes('?') ? '&' : '?'}per_page=100&page=${page}`, permission);
        entries.push(...entriesOf(answer, member));
        if (answer.next === undefined)
            return entries;
    }
    throw new _fact_error_js__WEBPACK_IMPORTED_MODULE_0__/* .FactError */ .n(`there is more at ${path} than can be read`);
}
function entriesOf({ body }, member) {
    return member === undefined ? new _json_js__WEBPACK_IMPORTED_MODULE_1__/* .Fields */ .C({ list: body }, '').list('list') : new _json_js__WEBPACK_IMPORTED_MODULE_1__/* .Fields */ .C(body, '').list(member);
}


/***/ }),

/***/ 82110:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $q: () => (/* binding */ tagParts),
/* harmony export */   CQ: () => (/* binding */ LISTED),
/* harmony export */   HN: () => (/* binding */ placeQuestions),
/* harmony export */   Qu: () => (/* binding */ RULESETS),
/* harmony export */   Vt: () => (/* binding */ readTagList),
/* harmony export */   g$: () => (/* binding */ readTags),
/* harmony export */   iU: () => (/* binding */ tagVariables),
/* harmony export */   iz: () => (/* binding */ GATE_TAGS),
/* harmony export */   md: () => (/* binding */ grantQuestions),
/* harmony export */   nP: () => (/* binding */ tagNames),
/* harmony export */   q5: () => (/* binding */ holderTagQuestions),
/* harmony export */   qq: () => (/* binding */ readKeeping)
/* harmony export */ });
/* harmony import */ var _policy_holder_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86850);
/* harmony import */ var _policy_tag_rules_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76604);
/* harmony import */ var _policy_tags_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76317);



const TAG_PREFIX = 'refs/tags/';
const LISTED = 'totalCount nodes { prefix name }';
/** The parts of a document that ask them; `mark` begins every alias and variable. */
function tagParts({ exact, below, like }, mark) {
    const lists = [
        ...exact.map((_, index) => `${mark}x${index}`),
        ...below.map((_, index) => `${mark}b${index}`),
        ...like.map((_, index) => `${mark}l${index}`),
    ];
    const fields = [
        ...exact.map((_, index) => `${mark}x${index}: ref(qualifiedName: $${mark}x${index}) { name }`),
        ...below.map((_, index) => `${mark}b${index}: refs(refPrefix: $${mark}b${index}, first: 100) { ${LISTED} }`),
        ...like.map((_, index) => `${mark}l${index}: refs(refPrefix: "${TAG_PREFIX}", query: $${mark}l${index}, first: 100) { ${LISTED} }`),
    ];
    return { parameters: lists.map((name) => `$${name}: String!`).join(', '), fields: fields.join('\n    ') };
}
function tagVariables({ exact, below, like }, mark) {
    const entries = [
        ...exact.map((name, index) => [`${mark}x${index}`, `${TAG_PREFIX}${name}`]),
        ...below.map((name, index) => [`${mark}b${index}`, `${TAG_PREFIX}${name}/`]),
        ...like.map((name, index) => [`${mark}l${index}`, name]),
    ];
    return Object.fromEntries(entries);
}
/** Reads the answers to {@link tagParts}. @throws FactError when they are not understood */
function readTags(repository, { exact, below, like }, mark) {
    const there = exact.filter((_, index) => !repository.isNull(`${mark}x${index}`));
    const lists = [
        ...below.map((name, index) => ({ name, list: repository.object(`${mark}b${index}`) })),
        ...like.map((name, index) => ({ name, list: repository.object(`${mark}l${index}`) })),
    ];
    const read = lists.map(({ name, list }) => ({ name, names: tagNames(list), total: list.number('totalCount') }));
    return {
        names: [...there, ...read.flatMap(({ names }) => names)],
        unread: read.filter(({ names, total }) => total > names.length).map(({ name }) => name.replace(/\/$/, '')),
    };
}
/** The tags of a list with its `totalCount`, all of which have something to do with a place. */
function readTagList(list, place) {
    const names = tagNames(list);
    return { names, unread: list.number('totalCount') > names.length ? [place] : [] };
}
/** Names below `refs/tags/` in a list of refs, whichever part of them GitHub gives as the prefix. */
function tagNames(list) {
    return list
        .present('nodes')
        .map((node) => `${node.text('prefix')}${node.text('name')}`)
        .flatMap((name) => (name.startsWith(TAG_PREFIX) ? [name.slice(TAG_PREFIX.length)] : []));
}
/**
 * Tags that mean something whoever runs, and those that revoke all that one holder has. As many for each holder, so
 * that documents are the same for all.
 */
function holderTagQuestions(holder) {
    const written = (0,_policy_holder_js__WEBPACK_IMPORTED_MODULE_0__/* .holderFolder */ .Do)(holder);
    const folded = (0,_policy_holder_js__WEBPACK_IMPORTED_MODULE_0__/* .holderFolder */ .Do)({ ...holder, name: holder.name.toLowerCase() });
    return {
        exact: [_policy_tags_js__WEBPACK_IMPORTED_MODULE_2__/* .ROOT */ .Dl, _policy_tags_js__WEBPACK_IMPORTED_MODULE_2__/* .FREEZE */ .kY, ...above(written), ...above(folded).slice(4)],
        below: [_policy_tags_js__WEBPACK_IMPORTED_MODULE_2__/* .FREEZE */ .kY],
        like: [_policy_tags_js__WEBPACK_IMPORTED_MODULE_2__/* .FREEZE */ .kY, `${_policy_tags_js__WEBPACK_IMPORTED_MODULE_2__/* .REVOKED */ .Ne}/${folded}`],
    };
}
/** Tags that revoke people and accounts, by what follows `grantgate/revoked/`: `people/mona-m`, `accounts/583231`. */
function placeQuestions(places) {
    const folded = [...new Set(places.flatMap((place) => [place, (0,_policy_tags_js__WEBPACK_IMPORTED_MODULE_2__/* .foldTag */ .cM)(place)]))];
    return {
        exact: [...new Set(folded.flatMap(above))],
        below: [],
        like: [...new Set(places.map((place) => `${_policy_tags_js__WEBPACK_IMPORTED_MODULE_2__/* .REVOKED */ .Ne}/${(0,_policy_tags_js__WEBPACK_IMPORTED_MODULE_2__/* .foldTag */ .cM)(place)}`))],
    };
}
/** `grantgate/revoked`, and what is between it and a folder, each with its `_all`. */
function above(folder) {
    const [kind = ''] = folder.split('/');
    return [_policy_tags_js__WEBPACK_IMPORTED_MODULE_2__/* .REVOKED */ .Ne, `${_policy_tags_js__WEBPACK_IMPORTED_MODULE_2__/* .REVOKED */ .Ne}/${kind}`, `${_policy_tags_js__WEBPACK_IMPORTED_MODULE_2__/* .REVOKED */ .Ne}/${folder}`].flatMap((name) => [name, `${name}/${_policy_tags_js__WEBPACK_IMPORTED_MODULE_2__/* .ALL_SUFFIX */ .gN}`]);
}
/** All tags of the gate, where there are few: names that mean nothing are among them. */
const GATE_TAGS = `tags: refs(refPrefix: "${TAG_PREFIX}${_policy_tags_js__WEBPACK_IMPORTED_MODULE_2__/* .ROOT */ .Dl}/", first: 100) { nodes { prefix name } }`;
/** Tags that revoke some grants, and tags in the way of those that count their uses. */
function grantQuestions(grants) {
    const folders = [...new Set(grants.map(({ id }) => id.split('/').slice(0, 2).join('/')))];
    const counted = grants.filter(({ uses }) => uses === true).flatMap(({ id }) => prefixesOf(`${_policy_tags_js__WEBPACK_IMPORTED_MODULE_2__/* .USED */ .mU}/${id}`));
    return {
        exact: [...new Set([...folders.flatMap(above), ...grants.map(({ id }) => `${_policy_tags_js__WEBPACK_IMPORTED_MODULE_2__/* .REVOKED */ .Ne}/${id}`), ...counted])],
        below: grants.map(({ id }) => `${_policy_tags_js__WEBPACK_IMPORTED_MODULE_2__/* .REVOKED */ .Ne}/${id}`),
        like: [...new Set(folders.map((folder) => `${_policy_tags_js__WEBPACK_IMPORTED_MODULE_2__/* .REVOKED */ .Ne}/${(0,_policy_tags_js__WEBPACK_IMPORTED_MODULE_2__/* .foldTag */ .cM)(folder)}/`))],
    };
}
/** A name and everything above it that would keep it from being a folder. */
function prefixesOf(name) {
    const segments = name.split('/');
    return segments.map((_, index) => segments.slice(0, index + 1).join('/'));
}
/**
 * The rulesets for tags, to see that what the gate relies on cannot be deleted; who may bypass one is told only to
 * those who could change it.
 */
const RULESETS = `rulesets(first: 100, includeParents: true, targets: [TAG]) { nodes { name enforcement
  conditions { refName { include exclude } } rules(first: 50) { nodes { type } }
  bypassActors(first: 1) { totalCount } } }`;
/** Reads {@link RULESETS}. More than can be read may only keep more: none of it is taken for granted. */
function readKeeping(rulesets) {
    return (0,_policy_tag_rules_js__WEBPACK_IMPORTED_MODULE_1__/* .keepingOf */ .r)(rulesets.present('nodes').map(readRuleset));
}
function readRuleset(node) {
    const names = node.object('conditions').maybe('refName');
    return {
        name: node.text('name'),
        enforcement: node.text('enforcement'),
        include: names?.texts('include') ?? [],
        exclude: names?.texts('exclude') ?? [],
        rules: node
            .optional('rules')
            ?.present('nodes')
            .map((rule) => rule.text('type')) ?? [],
        bypassers: node.optional('bypassActors')?.number('totalCount'),
    };
}


/***/ }),

/***/ 61798:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $Y: () => (/* binding */ peopleShape),
/* harmony export */   Pi: () => (/* binding */ HANDLE),
/* harmony export */   RN: () => (/* binding */ NO_PEOPLE_FILE),
/* harmony export */   eU: () => (/* binding */ personWith),
/* harmony export */   hz: () => (/* binding */ parsePeople),
/* harmony export */   mP: () => (/* binding */ handleOf)
/* harmony export */ });
/* unused harmony export HANDLE_WORDS */
/* harmony import */ var _document_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(32627);
/* harmony import */ var _shape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(45999);
/* harmony import */ var _issuer_shapes_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(74685);



/** A handle begins with a letter, so that it is never taken for the number of an account. */
const HANDLE = /^[a-z][a-z0-9-]{0,62}[a-z0-9]$/;
const HANDLE_WORDS = 'a handle of small letters, digits and `-` that begins with a letter, such as `mona-marketing`';
const identityShape = (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ik)({
    issuer: (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .required */ .mw)((0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .described */ .WY)((0,_issuer_shapes_js__WEBPACK_IMPORTED_MODULE_2__/* .issuer */ .u9)(), 'The identity provider, as its entry under `delegation` has it.'), 'https://login.microsoftonline.com/11111111-2222-3333-4444-555555555555/v2.0'),
    subject: (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .required */ .mw)((0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .described */ .WY)((0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)({ pattern: /^[!-~]{1,255}$/, expected: 'the value of the claim, without blanks' }), 'Who she is there: the value of the claim that the entry names as `subject`.'), '5f2c0a6e-1111-2222-3333-444444444444'),
});
const personShape = (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ik)({
    name: (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .required */ .mw)((0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .described */ .WY)((0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .line */ .n8)(256), 'Her name, for people.'), 'Mona Marketing'),
    github: (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lq)((0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .described */ .WY)((0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .integer */ .nd)(1), 'Numeric id of her GitHub account, where she has one: its grants count for her as well, and its approvals ' +
        'of her ' +
        'own access do not.')),
    identities: (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lq)((0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .described */ .WY)((0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .list */ .p_)(identityShape, { min: 1, max: 20 }), 'Who she is for identity providers; none when left out.')),
});
/** The file of people who are known by other things than a GitHub account; its JSON Schema is generated from here. */
const peopleShape = (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ik)({
    version: (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .required */ .mw)((0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .described */ .WY)((0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .oneOf */ .yL)([1]), 'Version of the format.'), '1'),
    people: (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .required */ .mw)((0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .described */ .WY)((0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1)(HANDLE, HANDLE_WORDS, personShape, 5000), 'People by their handles, which are never used again.'), '{}'),
}, (value, _path, mismatches) => refuseSharedIdentities(value.people, mismatches));
/** INVARIANT: nobody is two people, and no two people are one. */
function refuseSharedIdentities(people, mismatches) {
    const owners = new Map();
    const claim = (key, handle, path, what) => {
        const owner = owners.get(key);
        if (owner === undefined)
            owners.set(key, handle);
        else
            mismatches.push({
                path,
                message: owner === handle ? `${what} is there twice` : `${what} belongs to \`${owner}\` already`,
                hint: owner === handle ? 'leave one out' : 'one account is one person: give it to one of them',
            });
    };
    for (const [handle, { github, identities = [] }] of people) {
        const path = ['people', handle];
        if (github !== undefined)
            claim(`github ${github}`, handle, [...path, 'github'], `the GitHub account ${github}`);
        for (const [index, { issuer: from, subject }] of identities.entries())
            // a provider may compare without case: two that differ only in that could be one
            claim(`${from} ${subject.toLowerCase()}`, handle, [...path, 'identities', index, 'subject'], `the subject \`${subject}\` of this issuer`);
    }
}
/** Why nobody is let in where somebody is revoked by a handle, and there is no file that says who that is. */
const NO_PEOPLE_FILE = {
    message: 'there is no `people.yml`, and somebody is revoked by a handle',
    hint: 'bring it back by a reviewed change: one that lists nobody will do',
};
/** Parses a `people.yml`; every problem carries its place. */
function parsePeople(source, file) {
    return (0,_document_js__WEBPACK_IMPORTED_MODULE_0__/* .parseDocument */ .T)(source, file, peopleShape, { flat: true });
}
/** The handle of an account, by its number; `undefined` when it is nobody's. */
function handleOf(people, account) {
    for (const [handle, { github }] of people.people)
        if (github !== undefined && String(github) === account)
            return handle;
    return undefined;
}
/** The person who is this subject of this issuer, compared exactly; `undefined` when nobody is. */
function personWith(people, issuerName, subject) {
    for (const [handle, { identities = [] }] of people.people)
        if (identities.some((one) => one.issuer === issuerName && one.subject === subject))
            return handle;
    return undefined;
}


/***/ }),

/***/ 45574:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ew: () => (/* binding */ meantGrant),
/* harmony export */   Ir: () => (/* binding */ grantId),
/* harmony export */   Kv: () => (/* binding */ kindOfFolder),
/* harmony export */   U3: () => (/* binding */ isGrantId),
/* harmony export */   fv: () => (/* binding */ parseGrantPath)
/* harmony export */ });
/* harmony import */ var _holder_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86850);
/* harmony import */ var _delegation_people_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(61798);
/* harmony import */ var _mismatch_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(70832);
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76726);
/* harmony import */ var _shape_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(45999);





const HOLDER_KINDS = ['user', 'team', 'app', 'person'];
const FILE_NAME = /^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$/;
/** The same as {@link isGrantId} but for the end of the name, for editors. */
const GRANT_ID = /^(?:users|teams|apps|people)\/[A-Za-z0-9][A-Za-z0-9_-]{0,99}\/[A-Za-z0-9](?:\.?[A-Za-z0-9_-])*$/;
/** Whether a text is the id of a grant; `.yml` at its end is surely the name of the file. */
function isGrantId(text) {
    return !text.endsWith('.yml') && parseGrantPath(`${text}.yml`) !== undefined;
}
/** The kind of holder that a folder below `grants/` is for. */
function kindOfFolder(folder) {
    return HOLDER_KINDS.find((kind) => _holder_js__WEBPACK_IMPORTED_MODULE_0__/* .KIND_FOLDERS */ .xg[kind] === folder);
}
/** Reads whose grant a path below `grants/` is (`users/mona/november-banner.yml`); `undefined` when it is nobody's. */
function parseGrantPath(path) {
    const [folder = '', name = '', file = '', ...more] = path.split('/');
    const kind = kindOfFolder(folder);
    if (kind === undefined || more.length > 0 || !file.endsWith('.yml'))
        return undefined;
    const stem = file.slice(0, -'.yml'.length);
    // a tag is named after the id (`grantgate/revoked/<id>`): what git refuses in a ref cannot be an id
    if (!_names_js__WEBPACK_IMPORTED_MODULE_2__/* .LOGIN */ .S3.test(name) || !FILE_NAME.test(stem) || stem.includes('..') || stem.endsWith('.lock') || stem.endsWith('.'))
        return undefined;
    if (kind === 'person' && !_delegation_people_js__WEBPACK_IMPORTED_MODULE_1__/* .HANDLE */ .Pi.test(name))
        return undefined;
    return { id: `${folder}/${name}/${stem}`, holder: { kind, name } };
}
/** The id that was probably meant by what is none: by the path of its file, or without the kind of its holder. */
function meantGrant(written) {
    const id = written.replace(/^(?:.*\/)?grants\//, '').replace(/\.yml$/, '');
    const named = [id, `users/${id}`].find((one) => parseGrantPath(`${one}.yml`) !== undefined);
    return named === written ? undefined : named;
}
/** The id of a grant: its path below `grants/` without `.yml`. */
function grantId() {
    const inner = (0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq)({ maxLength: 256, expected: 'the id of a grant' });
    return {
        schema: { ...inner.schema, pattern: GRANT_ID.source, examples: ['users/mona/november-banner'] },
        parse: (value, path, mismatches) => {
            const id = inner.parse(value, path, mismatches);
            if (id === undefined || isGrantId(id))
                return id;
            const near = meantGrant(id);
            return (0,_mismatch_js__WEBPACK_IMPORTED_MODULE_4__/* .addMismatch */ .E$)(mismatches, path, `expected the id of a grant, got ${(0,_mismatch_js__WEBPACK_IMPORTED_MODULE_4__/* .showValue */ .vp)(id)}`, near === undefined ? 'such as `users/mona/november-banner`' : `did you mean \`${near}\`?`);
        },
    };
}


/***/ }),

/***/ 76604:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ keepingOf)
/* harmony export */ });
/* harmony import */ var _tags_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76317);

const RULE_TAGS = 'refs/tags/';
const RULE_ROOT = `${RULE_TAGS}grantgate/`;
/**
 * Names and folders of tags that each need to be kept, below `refs/tags/grantgate/`, and the patterns that cover the
 * whole of each.
 */
const AREAS = {
    plain: 'frozen',
    frozen: 'frozen/',
    revoked: 'revoked/',
    used: 'used/',
    breakGlass: 'break-glass/',
    spent: 'spent/',
};
const TYPES = ['DELETION', 'UPDATE'];
/**
 * GitHub's "Creating rulesets", "Using fnmatch syntax": only a `**` with a slash behind it crosses slashes, so that
 * `refs/tags/grantgate/**` keeps none of the tags further down. A pattern that is not one of these is not taken for
 * one.
 */
function patternsFor(area) {
    const all = ['~ALL', `${RULE_TAGS}**/*`, `${RULE_ROOT}**/*`];
    return area === AREAS.plain
        ? [...all, `${RULE_TAGS}grantgate/*`, `${RULE_ROOT}${area}`]
        : [...all, `${RULE_ROOT}${area}**/*`];
}
/**
 * Whether a pattern may match a name of the area: it does, unless what stands before its first wildcard leads
 * elsewhere.
 */
function mayTouch(pattern, area) {
    const start = (0,_tags_js__WEBPACK_IMPORTED_MODULE_0__/* .foldTag */ .cM)(/^[^*?[\\{~]*/.exec(pattern)?.[0] ?? '');
    const place = `${RULE_ROOT}${area}`;
    return pattern.startsWith('~') || place.startsWith(start) || start.startsWith(place);
}
function covers({ include, exclude }, area) {
    const patterns = patternsFor(area);
    return include.some((pattern) => patterns.includes(pattern)) && !exclude.some((pattern) => mayTouch(pattern, area));
}
/**
 * Rulesets may keep the tags together; INVARIANT: one that is not active, or that somebody is seen to bypass, keeps
 * nothing.
 */
function keepingOf(rulesets) {
    const active = rulesets.filter(({ enforcement }) => enforcement === 'ACTIVE');
    const strict = active.filter(({ bypassers }) => bypassers === undefined || bypassers === 0);
    const kept = (area) => TYPES.every((type) => strict.some((ruleset) => ruleset.rules.includes(type) && covers(ruleset, area)));
    const isAbout = (ruleset) => TYPES.some((type) => ruleset.rules.includes(type)) && Object.values(AREAS).some((area) => covers(ruleset, area));
    return {
        uses: kept(AREAS.used),
        breakGlass: kept(AREAS.breakGlass),
        delegations: kept(AREAS.spent),
        brakes: kept(AREAS.plain) && kept(AREAS.frozen) && kept(AREAS.revoked),
        bypassed: active.filter((ruleset) => !strict.includes(ruleset) && isAbout(ruleset)).map(({ name }) => name),
        unseen: strict.filter((ruleset) => ruleset.bypassers === undefined && isAbout(ruleset)).map(({ name }) => name),
    };
}


/***/ }),

/***/ 76317:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dl: () => (/* binding */ ROOT),
/* harmony export */   Dx: () => (/* binding */ ACCOUNTS),
/* harmony export */   Kb: () => (/* binding */ findRevocation),
/* harmony export */   Lf: () => (/* binding */ withAccountsRead),
/* harmony export */   Ne: () => (/* binding */ REVOKED),
/* harmony export */   QR: () => (/* binding */ joinTags),
/* harmony export */   X: () => (/* binding */ freezeBy),
/* harmony export */   bx: () => (/* binding */ isRevocation),
/* harmony export */   cM: () => (/* binding */ foldTag),
/* harmony export */   dj: () => (/* binding */ freezesInForce),
/* harmony export */   gN: () => (/* binding */ ALL_SUFFIX),
/* harmony export */   kY: () => (/* binding */ FREEZE),
/* harmony export */   l3: () => (/* binding */ accountPlace),
/* harmony export */   mU: () => (/* binding */ USED),
/* harmony export */   nA: () => (/* binding */ blockedUses),
/* harmony export */   tX: () => (/* binding */ revokesPeople),
/* harmony export */   td: () => (/* binding */ strayTags),
/* harmony export */   uc: () => (/* binding */ freezesIn),
/* harmony export */   v8: () => (/* binding */ revocationTag),
/* harmony export */   wB: () => (/* binding */ revocationBy),
/* harmony export */   xs: () => (/* binding */ revocationsIn),
/* harmony export */   y: () => (/* binding */ describeTag),
/* harmony export */   yv: () => (/* binding */ NO_TAGS)
/* harmony export */ });
const NO_TAGS = { names: [], unread: [] };
const ROOT = 'grantgate';
const FREEZE = `${ROOT}/frozen`;
const REVOKED = `${ROOT}/revoked`;
const USED = `${ROOT}/used`;
/** Folder, below those of the revoked, of accounts that are revoked whatever they are called today. */
const ACCOUNTS = 'accounts';
/**
 * Last segment of a tag that revokes everything beside it: it can be set where a grant of the same holder is revoked
 * already. No grant can be called so.
 */
const ALL_SUFFIX = '_all';
/** Last segment of what stands for tags that were not read: no tag and no grant can be called so. */
const UNREAD_SUFFIX = ' unread';
/** Folders that have a meaning of their own. */
const KNOWN = new Set(['frozen', 'revoked', 'used', 'spent', 'break-glass']);
const TAGGED_KINDS = new Set(['users', 'teams', 'apps', 'people', ACCOUNTS, 'break-glass']);
const TAG_SEGMENT = /^[A-Za-z0-9][A-Za-z0-9._-]*$/;
/** The number of an account of GitHub, or the hash of one at an identity provider. */
const ACCOUNT_SEGMENT = /^(?:[1-9]\d{0,15}|[0-9a-f]{64})$/;
function joinTags(all) {
    return {
        names: [...new Set(all.flatMap(({ names }) => names))],
        unread: [...new Set(all.flatMap(({ unread }) => unread))],
    };
}
/** People write names as they like; refs are compared by bytes. Folds ASCII only. */
function foldTag(name) {
    return name.replaceAll(/[A-Z]+/g, (letters) => letters.toLowerCase());
}
/** Whether a name is the place, or below it, in any case. */
function isAtOrBelow(name, place) {
    const folded = foldTag(name);
    return folded === place || folded.startsWith(`${place}/`);
}
/**
 * The tags that freeze: at or below `grantgate/frozen`, and `grantgate` itself, which keeps any other from being set.
 */
function freezesIn({ names, unread }) {
    const set = names.filter((name) => foldTag(name) === ROOT || isAtOrBelow(name, FREEZE)).toSorted();
    return unread.some((place) => isAtOrBelow(place, FREEZE)) ? [...set, `${FREEZE}/${UNREAD_SUFFIX}`] : set;
}
/** What of the freezes stands: a reviewed entry under `lifted` names a tag exactly as it is written. */
function freezesInForce(freezes, lifted = []) {
    return freezes.filter((name) => !isAtOrBelow(name, FREEZE) || !lifted.includes(name));
}
/** What follows `grantgate/revoked/` in tags that revoke; empty for one that keeps every other from being set. */
function revocationsIn({ names, unread }) {
    const set = names.flatMap((name) => foldTag(name) === ROOT ? [''] : isAtOrBelow(name, REVOKED) ? [name.slice(REVOKED.length + 1)] : []);
    return [
        ...set,
        ...unread
            .filter((place) => isAtOrBelow(place, REVOKED))
            .map((place) => `${place.slice(REVOKED.length + 1)}/${UNREAD_SUFFIX}`),
    ];
}
const tagIndexes = new WeakMap();
/** Made once for each set: a person may hold a thousand grants. */
function tagIndex(revoked) {
    const known = tagIndexes.get(revoked);
    if (known?.size === revoked.size)
        return known.found;
    const found = new Map([...revoked].map((suffix) => [foldedKey(suffix), suffix]));
    tagIndexes.set(revoked, { size: revoked.size, found });
    return found;
}
/**
 * The first three segments, folded; what is below a grant means the grant, and a `.yml` was meant as the file of one.
 * Break-glass access has two, `break-glass/123`.
 */
function foldedKey(suffix) {
    const all = foldTag(suffix).split('/');
    const segments = all.slice(0, all[0] === 'break-glass' ? 2 : 3);
    const last = segments.at(-1) ?? '';
    const kept = last === ALL_SUFFIX || last === UNREAD_SUFFIX ? segments.slice(0, -1) : segments;
    return kept.join('/').replace(/\.yml$/, '');
}
/**
 * The revocation of a grant or of a holder's folder (`users/mona`): of itself, or of anything above it. `undefined`
 * when it stands.
 */
function findRevocation(revoked, id) {
    if (revoked.size === 0)
        return undefined;
    const index = tagIndex(revoked);
    const segments = foldTag(id).split('/');
    for (let length = Math.min(segments.length, 3); length >= 0; length -= 1) {
        const found = index.get(segments.slice(0, length).join('/'));
        if (found !== undefined)
            return found;
    }
    return undefined;
}
/** What follows `grantgate/revoked/` in the tag that revokes an account of GitHub, by its number. */
function accountPlace(id) {
    return `${ACCOUNTS}/${id}`;
}
/** The same of an account at an identity provider: a hash has letters somewhere, a number of GitHub has none. */
const PROVIDER_ACCOUNT = /^accounts\/[0-9a-f]{64}(?:\/|$)/;
/**
 * Whether it takes the file of people to know who is revoked, by what follows `grantgate/revoked/` in tags: a person of
 * `people.yml` is, or an account at an identity provider, whoever that is.
 */
function revokesPeople(revoked) {
    return [...revoked].map(foldTag).some((suffix) => /^people(?:\/|$)/.test(suffix) || PROVIDER_ACCOUNT.test(suffix));
}
/** Tags where those of some accounts were looked for by name, so that those that were not read do not matter. */
function withAccountsRead(seen) {
    return { ...seen, unread: seen.unread.filter((place) => place !== `${REVOKED}/${ACCOUNTS}`) };
}
/** A revocation or a freeze in words: the tag, or that there are more than can be read. */
function describeTag(name) {
    const place = unreadPlace(name);
    return place === undefined ? `the tag ${name}` : `more tags below ${place} than can be read`;
}
/** What a freeze is: a tag, or more of them than can be read. */
function freezeBy(name) {
    const place = unreadPlace(name);
    if (place !== undefined)
        return { kind: 'unread', place };
    return { kind: isAtOrBelow(name, FREEZE) ? 'tag' : 'in-the-way', tag: name };
}
/** What revokes, by what follows `grantgate/revoked/`. */
function revocationBy(suffix) {
    const place = unreadPlace(suffix);
    return place === undefined ? { kind: 'tag', place: suffix } : { kind: 'unread', place };
}
function unreadPlace(name) {
    return name.endsWith(`/${UNREAD_SUFFIX}`) ? name.slice(0, -UNREAD_SUFFIX.length - 1) : undefined;
}
/** The tag of a revocation as {@link revocationsIn} gives it. */
function revocationTag(suffix) {
    return suffix === '' ? REVOKED : `${REVOKED}/${suffix}`;
}
/**
 * Why the uses of a grant cannot be counted: something stands where their tags are to be. `undefined` when they can.
 */
function blockedUses({ names }, id) {
    const place = `${USED}/${id}/`;
    return names.find((name) => place.startsWith(`${name}/`) || (name.startsWith(place) && !/^[1-9]\d{0,3}$/.test(name.slice(place.length))));
}
/** Names below `grantgate/` that mean nothing: somebody meant something by them. */
function strayTags({ names }) {
    return names.filter(isStray).toSorted();
}
function isStray(name) {
    const [root = '', folder, ...rest] = foldTag(name).split('/');
    if (root !== ROOT || folder === undefined)
        return false;
    if (!KNOWN.has(folder))
        return true;
    // what is counted and what is spent is found by its exact name only
    if (folder !== 'frozen' && folder !== 'revoked')
        return name.split('/')[1] !== folder || name.split('/')[0] !== ROOT;
    return folder === 'revoked' && !meansRevocation(rest);
}
/** Whether what follows `grantgate/revoked/` in a tag, or stands for that in an evidence file, revokes something. */
function isRevocation(suffix) {
    const [kind = '', ...rest] = foldTag(suffix).split('/');
    return !rest.includes('') && meansRevocation([kind, ...rest]);
}
function meansRevocation([kind, holder]) {
    if (kind === undefined || kind === ALL_SUFFIX)
        return true;
    const name = kind === ACCOUNTS ? ACCOUNT_SEGMENT : TAG_SEGMENT;
    return TAGGED_KINDS.has(kind) && (holder === undefined || holder === ALL_SUFFIX || name.test(holder));
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


/***/ }),

/***/ 21942:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K_: () => (/* binding */ defaultBranchRuleset),
/* harmony export */   Q_: () => (/* binding */ TAG_RULESET),
/* harmony export */   w1: () => (/* binding */ gateRuleset)
/* harmony export */ });
/* unused harmony export reviewedBranch */
/** A change of a branch needs a pull request that was approved, also by those who own what changes. */
function reviewedBranch(name, ref, count) {
    return {
        name,
        target: 'branch',
        enforcement: 'active',
        bypass_actors: [],
        conditions: { ref_name: { include: [ref], exclude: [] } },
        rules: [
            { type: 'deletion' },
            { type: 'non_fast_forward' },
            {
                type: 'pull_request',
                parameters: {
                    required_approving_review_count: count,
                    dismiss_stale_reviews_on_push: true,
                    require_code_owner_review: true,
                    require_last_push_approval: true,
                    required_review_thread_resolution: false,
                },
            },
        ],
    };
}
/** The ruleset that keeps the default branch; `count` people have to approve. */
function defaultBranchRuleset(count) {
    return reviewedBranch('grantgate default branch', '~DEFAULT_BRANCH', count);
}
/** Tags that nobody moves or deletes. */
function keptTags(name, ref) {
    return {
        name,
        target: 'tag',
        enforcement: 'active',
        bypass_actors: [],
        conditions: { ref_name: { include: [ref], exclude: [] } },
        rules: [{ type: 'deletion' }, { type: 'update' }],
    };
}
/** The ruleset that keeps the gate's tags. Source: GitHub's "Creating rulesets", "Using fnmatch syntax". */
const TAG_RULESET = keptTags('grantgate tags', 'refs/tags/grantgate/**/*');
/** The ruleset for the ref that the gate is at, where that is not the default branch; none for a commit. */
function gateRuleset(ref, count) {
    if (ref.startsWith('refs/heads/'))
        return reviewedBranch('grantgate gate', ref, count);
    return ref.startsWith('refs/tags/') ? keptTags('grantgate gate', ref) : undefined;
}


/***/ })

};
