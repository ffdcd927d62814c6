export const id = 671;
export const ids = [671,726];
export const modules = {

/***/ 5895:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  T: () => (/* binding */ advise)
});

;// CONCATENATED MODULE: ./lib/policy/reasons.js
const ASK_APPROVER = 'Ask an approver to review the pull request of the grant.';
const ASK_ADMIN = 'Ask the people who look after this repository to look at it.';
/** Every reason, in the order in which checks are made. */
const REASONS = {
    'identity-unverified': { summary: 'It could not be proven who started this run.', next: 'The job needs `permissions: id-token: write`. Runs from forks cannot have it.' },
    'policy-missing': { summary: 'There is no access policy.', next: 'Add `.github/access/policy.yml` to the default branch.' },
    'policy-invalid': { summary: 'The access policy has an error, so nothing can be allowed.', next: `${ASK_ADMIN} \`grantgate lint\` shows the line.` },
    frozen: { summary: 'All access is frozen at the moment.', next: 'Wait until the freeze is lifted, or ask who set the tag `grantgate/frozen`.' },
    'never-allowed': { summary: 'The policy never allows this branch, tag or environment.', next: 'Start the run from another branch, or for another environment. No grant can open this one.' },
    'role-unknown': { summary: 'The role is not in the policy.', next: 'Check the name of the role in the workflow and in the grant.' },
    'role-ambiguous': { summary: 'Several roles would allow this run, and none was named.', next: 'Name one with the input `role`.' },
    'no-grant': { summary: 'Nobody has granted this access yet.', next: 'Ask for a grant.' },
    'grant-invalid': { summary: 'The grant has a mistake in it.', next: 'Correct the file in a new pull request. `grantgate lint` shows the line.' },
    'grant-revoked': { summary: 'The grant was revoked.', next: 'Ask for a new grant if the access is still needed.' },
    'approval-missing': { summary: 'The grant has not been approved.', next: `${ASK_APPROVER} A file pushed without a reviewed pull request does not count.` },
    'approval-self': { summary: 'The grant was approved only by people who asked for it or wrote it.', next: `${ASK_APPROVER} It must be somebody who does not get the access and has neither asked for it nor written it.` },
    'approval-stale': { summary: 'The grant was changed after it was approved.', next: 'Ask for a grant again, and have the last version of it approved.' },
    'approval-ineligible': { summary: 'The grant was approved by somebody who may not approve.', next: `${ASK_APPROVER} The policy lists who they are.` },
    'grant-too-long': { summary: 'The grant is for longer than the policy allows.', next: 'Ask for a shorter grant.' },
    'grant-not-started': { summary: 'The grant has not begun yet.', next: 'Start the run again after the grant begins.' },
    'grant-expired': { summary: 'The grant has ended.', next: 'Ask for a new grant.' },
    'outside-window': { summary: 'The role may not be used at this time.', next: 'Start the run again while a window of the role is open.' },
    'principal-mismatch': { summary: 'The grant belongs to another account.', next: 'Ask for a grant with the numeric id of your account.' },
    'rerun-by-other': { summary: 'The run was started again by somebody whom the grant does not cover.', next: 'Let the person with the grant start the run, or ask for a grant of your own.' },
    'repository-out-of-scope': { summary: 'This repository is not covered by the grant.', next: 'Run it in a repository that the grant covers, or ask for a wider grant.' },
    'workflow-out-of-scope': { summary: 'This workflow is not covered by the grant.', next: 'Start a workflow that the grant covers, or ask for a wider grant.' },
    'event-out-of-scope': { summary: 'The run was started in a way that the grant does not cover.', next: 'Start it in a way that the grant covers, usually with “Run workflow”.' },
    'branch-out-of-scope': { summary: 'This branch is not covered by the grant.', next: 'Start the run from a branch that the grant covers, or ask for a wider grant.' },
    'tag-out-of-scope': { summary: 'This tag is not covered by the grant.', next: 'Start the run from a tag or branch that the grant covers, or ask for a wider grant.' },
    'environment-out-of-scope': { summary: 'This environment is not covered by the grant.', next: 'Choose an environment that the grant covers, or ask for a wider grant.' },
    'runner-out-of-scope': { summary: 'This kind of runner is not covered by the role.', next: 'Run the job on a runner that the role lists.' },
    'ref-unprotected': { summary: 'The branch or tag is not protected, and the role demands it.', next: `${ASK_ADMIN} The branch needs a protection rule.` },
    'permissions-out-of-scope': { summary: 'The job asks for more permissions than the role allows.', next: 'Lower the `permissions` of the job.' },
    'step-out-of-scope': { summary: 'A later step would touch something that the grant does not cover.', next: 'Change the step that is named, or ask for a wider grant.' },
    'step-undecidable': { summary: 'It cannot be told beforehand what a later step touches.', next: 'Write the branch or environment of the step that is named as a fixed value.' },
    'uses-exhausted': { summary: 'The grant has been used as often as it may be.', next: 'Ask for a new grant.' },
    undecidable: { summary: 'A fact that the decision needs could not be read, so the run was refused.', next: 'Start the run again. If it happens again, the check below says which permission or service is missing.' },
};
/** Reasons in the order of the checks; what comes first is reported. */
const REASON_IDS = Object.keys(REASONS);

// EXTERNAL MODULE: ./lib/report/links.js
var links = __webpack_require__(4503);
// EXTERNAL MODULE: ./lib/policy/grant.js
var grant = __webpack_require__(3740);
// EXTERNAL MODULE: ./lib/policy/instant.js
var instant = __webpack_require__(3355);
// EXTERNAL MODULE: ./lib/policy/names.js
var names = __webpack_require__(6726);
// EXTERNAL MODULE: ./lib/policy/holder.js
var policy_holder = __webpack_require__(6850);
;// CONCATENATED MODULE: ./lib/report/new-grant.js




const HOUR = 3_600_000;
/** What is proposed where the policy allows it: a week is long enough for most errands. */
const USUAL_LIFETIME = 7 * 24 * HOUR;
/** Writes the grant that the principal of a run could ask for; `undefined` when the account cannot have one. */
function proposeGrant(decision, context) {
    const role = roleOf(decision, context);
    const holder = (0,policy_holder/* holderOf */.K)(decision.principal);
    const id = `${(0,grant/* folderOf */.yS)(holder)}/${freeName(decision, `${role ?? 'access'}-${(0,instant/* formatInstant */.r)(context.now).slice(0, 10)}`, (0,grant/* folderOf */.yS)(holder))}`;
    if ((0,grant/* parseGrantPath */.fv)(`${id}.yml`) === undefined)
        return undefined;
    const lines = [
        role === undefined ? `role: CHANGE-ME${choices(context)}` : `role: ${scalar(role)}`,
        'reason: CHANGE ME - what you need it for',
        `principal-id: ${decision.run.actor_id}`,
        ...(holder.kind === 'app' ? ['requested-by: CHANGE-ME # your login'] : []),
        `expires: ${(0,instant/* formatInstant */.r)(endOf(context))}`,
    ];
    return { path: `grants/${id}.yml`, text: `${lines.join('\n')}\n` };
}
function roleOf(decision, context) {
    const known = context.roles;
    const wanted = decision.role ?? context.role ?? (known?.length === 1 ? known[0] : undefined);
    return wanted !== undefined && names/* ROLE_NAME */.VA.test(wanted) && known?.includes(wanted) !== false ? wanted : undefined;
}
function choices(context) {
    return context.roles === undefined || context.roles.length === 0 ? '' : ` # one of: ${context.roles.join(', ')}`;
}
/** A name that none of the grants looked at has. */
function freeName(decision, name, folder) {
    const taken = new Set(decision.considered.map((entry) => entry.grant.toLowerCase()));
    let free = name;
    for (let count = 2; taken.has(`${folder}/${free}`.toLowerCase()); count += 1)
        free = `${name}-${count}`;
    return free;
}
/** Within the limit even when it is merged at once, and on the hour where there is room for that. */
function endOf(context) {
    const lifetime = Math.min(USUAL_LIFETIME, (context.limits?.lifetime ?? Number.POSITIVE_INFINITY) * 1000);
    const end = context.now + lifetime;
    return lifetime >= 2 * HOUR ? Math.floor(end / HOUR) * HOUR : end;
}
/** A role name that YAML would take for a number or a truth value needs quotes. */
function scalar(name) {
    return /^[A-Za-z][\w-]*$/.test(name) && !/^(?:true|false|null)$/i.test(name) ? name : `'${name}'`;
}

;// CONCATENATED MODULE: ./lib/report/advice-link.js


/** Where a refusal sends a person; what is not here goes to the grant, if there is one. */
const TARGETS = {
    'policy-invalid': 'policy',
    'never-allowed': 'policy',
    'role-unknown': 'policy',
    'outside-window': 'policy',
    'ref-unprotected': 'policy',
    'runner-out-of-scope': 'policy',
    'no-grant': 'new',
    'grant-expired': 'new',
    'grant-revoked': 'new',
    'grant-too-long': 'new',
    'approval-stale': 'new',
    'uses-exhausted': 'new',
    'principal-mismatch': 'new',
    'approval-missing': 'pull',
    'approval-self': 'pull',
    'approval-ineligible': 'pull',
};
/** The page on which the next step is made; `undefined` when none is known. */
function linkFor(decision, context) {
    if (decision.decision === 'allow')
        return (0,links/* grantLink */.zN)(context, decision.grant);
    const target = TARGETS[decision.reason] ?? 'grant';
    if (target === 'policy')
        return (0,links/* policyLink */.Rf)(context, placeIn(decision));
    if (target === 'new')
        return newGrant(decision, context);
    const { grant } = decision;
    if (grant === undefined)
        return undefined;
    return (target === 'pull' ? (0,links/* pullLink */._n)(context, grant) : undefined) ?? (0,links/* grantLink */.zN)(context, grant, placeIn(decision));
}
function newGrant(decision, context) {
    const proposal = proposeGrant(decision, context);
    return proposal === undefined ? undefined : (0,links/* newFileLink */.NN)(context, proposal.path, proposal.text);
}
/** The line of a broken file, as its check names it: `file:line:column: message`. */
function placeIn(decision) {
    if (decision.reason !== 'grant-invalid' && decision.reason !== 'policy-invalid')
        return undefined;
    const problem = decision.checks.find((check) => check.name === decision.reason)?.actual ?? '';
    const line = /^[^:]+:(\d{1,6}):\d{1,6}: /.exec(problem)?.[1];
    return line === undefined ? undefined : Number(line);
}

// EXTERNAL MODULE: ./lib/report/inert.js
var inert = __webpack_require__(4726);
// EXTERNAL MODULE: ./lib/report/moment.js
var moment = __webpack_require__(4412);
;// CONCATENATED MODULE: ./lib/report/plain-words.js




/** The words of one refusal with its names and dates; what is missing stays as the registry has it. */
function plainWords(refusal) {
    return refusal.check === undefined ? {} : (WRITERS[refusal.decision.reason]?.(refusal) ?? {});
}
const WRITERS = {
    'identity-unverified': detail,
    'policy-missing': ({ context }) => ({
        summary: `There is no access policy in ${(0,inert.quote)(context.policyRepository)}.`,
        next: `Add ${(0,inert.quote)(`${context.policyPath}/policy.yml`)} to its default branch.`,
    }),
    'policy-invalid': (refusal) => ({ summary: `${REASONS['policy-invalid'].summary.replace(/\.$/, '')}: ${actual(refusal)}.` }),
    'never-allowed': (refusal) => ({ summary: `The policy never allows what this run is on: ${actual(refusal)}.` }),
    'role-unknown': (refusal) => ({ summary: `The role ${actual(refusal)} is not in the policy.`, next: `${REASONS['role-unknown'].next}${roles(refusal)}` }),
    'role-ambiguous': (refusal) => ({ summary: `Several roles would allow this run (${actual(refusal)}), and none was named.` }),
    'no-grant': noGrant,
    'grant-invalid': (refusal) => ({ summary: `${theGrant(refusal)} has a mistake in it: ${actual(refusal)}.` }),
    'grant-revoked': (refusal) => ({ summary: `${theGrant(refusal)} was revoked ${told(refusal, 'actual')}.`, next: `${REASONS['grant-revoked'].next}${filledIn(refusal)}` }),
    'approval-missing': (refusal) => ({ summary: `${theGrant(refusal)} has not been approved: it needs ${told(refusal, 'expected')}, and ${told(refusal, 'actual')}.` }),
    'approval-self': (refusal) => ({ summary: `${theGrant(refusal)} was ${told(refusal, 'actual')}, and whoever gets a grant, asked for it or wrote it cannot approve it.` }),
    'approval-stale': detail,
    'approval-ineligible': detail,
    'grant-too-long': (refusal) => ({ summary: `${theGrant(refusal)} is for longer than the policy allows, which is ${told(refusal, 'expected')}.`, next: `Ask for a shorter grant.${filledIn(refusal)}` }),
    'grant-not-started': notStarted,
    'grant-expired': expired,
    'outside-window': (refusal) => ({ summary: `The role ${(0,inert.quote)(refusal.decision.role ?? '')} may not be used at this time, only ${expected(refusal)}.` }),
    'principal-mismatch': mismatch,
    'rerun-by-other': rerun,
    'repository-out-of-scope': scope('repository', 'Run it in a repository that matches'),
    'workflow-out-of-scope': scope('workflow', 'Start a workflow that matches'),
    'event-out-of-scope': scope('way of starting a run', 'Start it by'),
    'branch-out-of-scope': scope('branch', 'Start the run from a branch that matches'),
    'tag-out-of-scope': scope('tag', 'Start the run from a tag that matches'),
    'environment-out-of-scope': scope('environment', 'Choose an environment that matches'),
    'runner-out-of-scope': scope('kind of runner', 'Run the job on a runner that is'),
    'ref-unprotected': detail,
    'permissions-out-of-scope': detail,
    'step-out-of-scope': detail,
    'step-undecidable': detail,
    'uses-exhausted': (refusal) => ({ summary: `${theGrant(refusal)} has been used as often as it may be: ${told(refusal, 'actual')}.`, next: `Ask for a new grant.${filledIn(refusal)}` }),
    undecidable: detail,
};
/** The sentence of the registry, and what was found. */
function detail(refusal) {
    return { summary: `${REASONS[refusal.decision.reason].summary.replace(/\.$/, '')}: ${told(refusal, 'actual')}.` };
}
function noGrant(refusal) {
    const { decision, context } = refusal;
    const role = context.role === undefined ? 'this access' : `the role ${(0,inert.quote)(context.role)}`;
    return { summary: `Nobody has granted ${(0,inert.quote)(decision.principal)} ${role} yet.`, next: `Ask for a grant.${filledIn(refusal)}` };
}
function notStarted(refusal) {
    const starts = (0,instant/* parseInstant */.n)(refusal.check?.expected.replace(/^from /, '') ?? '');
    if (starts === undefined)
        return {};
    return { summary: `${theGrant(refusal)} begins only at ${(0,moment/* formatMoment */.K)(starts, refusal.context.now)}.`, next: 'Start the run again after that.' };
}
function expired(refusal) {
    const { expires } = refusal.decision;
    if (expires === undefined)
        return {};
    return { summary: `${theGrant(refusal)} ended at ${(0,moment/* formatMoment */.K)(expires, refusal.context.now)}.`, next: `Ask for a new grant.${filledIn(refusal)}` };
}
function mismatch(refusal) {
    const { decision, check } = refusal;
    const id = `principal-id: ${decision.run.actor_id}`;
    if (check?.actual === 'the grant has none') {
        return { summary: `${theGrant(refusal)} does not say by number whose it is.`, next: `Ask for a grant with ${(0,inert.quote)(id)} in it.${filledIn(refusal)}` };
    }
    return {
        summary: `${theGrant(refusal)} belongs to ${told(refusal, 'expected')}, and this run to ${told(refusal, 'actual')}.`,
        next: `Ask for a grant of your own, with ${(0,inert.quote)(id)} in it.${filledIn(refusal)}`,
    };
}
function rerun(refusal) {
    const { actor, triggering_actor: other } = refusal.decision.run;
    const grant = theGrant(refusal).replace(/^The/, 'the');
    return { summary: `${(0,inert.quote)(other)} pressed re-run on a run of ${(0,inert.quote)(actor)}, and ${grant} does not cover ${(0,inert.quote)(other)}.` };
}
function scope(noun, action) {
    return (refusal) => {
        const { check, decision } = refusal;
        const lists = check?.expected.split('; narrowed to ') ?? [];
        const wanted = lists.map((list) => (0,inert.quote)(list)).join(', and also ');
        const open = lists.every((list) => list !== 'none');
        const by = decision.grant === undefined ? 'the role' : `the grant ${(0,inert.quote)(decision.grant)}`;
        return {
            summary: `The ${noun} ${actual(refusal)} is not covered by ${by}.`,
            next: open ? `${action} ${wanted}, or ask for a wider grant.` : `No ${noun} is covered. Ask for a wider grant.`,
        };
    };
}
function theGrant({ decision }) {
    return decision.grant === undefined ? 'The grant' : `The grant ${(0,inert.quote)(decision.grant)}`;
}
function actual({ check }) {
    return (0,inert.quote)(check?.actual ?? '');
}
function expected({ check }) {
    return (0,inert.quote)(check?.expected ?? '');
}
/** A side of the check that is a phrase, not a name. */
function told({ check }, side) {
    return (0,inert.inert)(check?.[side] ?? '').replaceAll('`', '\'');
}
function roles({ context }) {
    return context.roles === undefined || context.roles.length === 0 ? '' : ` The policy has ${(0,inert.quote)(context.roles.join(', '))}.`;
}
function filledIn({ linked }) {
    return linked ? ' The link opens a form that is filled in already: say what it is for, and propose it as a pull request.' : '';
}

;// CONCATENATED MODULE: ./lib/report/advice.js





/** Puts a decision into words for somebody who does not write pipelines, with the names and dates of this run. */
function advise(decision, context) {
    return decision.decision === 'deny' ? adviseDenied(decision, context) : adviseAllowed(decision, context);
}
function adviseAllowed(decision, context) {
    const { principal, grant, role, until } = decision;
    const link = linkFor(decision, context);
    return {
        summary: `${(0,inert.quote)(principal)} may go on: the grant ${(0,inert.quote)(grant)} allows the role ${(0,inert.quote)(role)} until ${(0,moment/* formatMoment */.K)(until, context.now)}.`,
        next: 'Nothing to do.',
        ...(link === undefined ? {} : { link }),
    };
}
function adviseDenied(decision, context) {
    const check = decision.checks.findLast((entry) => entry.outcome === 'fail' && entry.name === decision.reason);
    const link = linkFor(decision, context);
    const words = plainWords({ decision, context, check, linked: link !== undefined });
    const reason = REASONS[decision.reason];
    return { summary: words.summary ?? reason.summary, next: words.next ?? reason.next, ...(link === undefined ? {} : { link }) };
}


/***/ }),

/***/ 4726:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   inert: () => (/* binding */ inert),
/* harmony export */   quote: () => (/* binding */ quote)
/* harmony export */ });
const LONGEST = 200;
/**
 * Text from outside as one line that can do nothing wherever it is printed: no line break, no terminal escape, no invisible or
 * direction-changing character, no workflow command. Cut when it is long.
 */
function inert(value, longest = LONGEST) {
    const line = value
        .toWellFormed()
        .replaceAll(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]+/gu, ' ')
        // the runner obeys `::command::` at the start of a line and `##[command]` anywhere in it
        .replaceAll('##[', '#\u00a0#[')
        .replace(/^(\s*):(?=:)/, '$1:\u00a0')
        .trim();
    return line.length > longest ? `${line.slice(0, longest - 1).replace(/[\u{d800}-\u{dbff}]$/u, '')}…` : line;
}
/** A name from outside inside a sentence: in backticks, of which it can have none itself. */
function quote(value, longest = LONGEST) {
    const line = inert(value.replaceAll('`', '\''), longest);
    return line === '' ? '(empty)' : `\`${line}\``;
}


/***/ }),

/***/ 4503:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   NN: () => (/* binding */ newFileLink),
/* harmony export */   Rf: () => (/* binding */ policyLink),
/* harmony export */   _n: () => (/* binding */ pullLink),
/* harmony export */   tu: () => (/* binding */ wordsFor),
/* harmony export */   zN: () => (/* binding */ grantLink)
/* harmony export */ });
/** The page of the policy file, at a line if one is known. */
function policyLink(context, line) {
    return fileLink(context, 'policy.yml', line);
}
/** The page of a grant file, at a line if one is known. */
function grantLink(context, grant, line) {
    return fileLink(context, `grants/${grant}.yml`, line);
}
/** The page of the pull request that brought a grant. */
function pullLink(context, grant) {
    const pull = context.provenance?.get(grant)?.pull;
    return pull === undefined ? undefined : `${base(context)}/pull/${pull.number}`;
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
    return path.at(-4) === 'grants' ? 'See the grant' : 'See the policy';
}
function fileLink(context, path, line) {
    if (context.branch === undefined)
        return undefined;
    return `${base(context)}/blob/${encodePath(context.branch)}/${encodePath(`${context.policyPath}/${path}`)}${line === undefined ? '' : `#L${line}`}`;
}
function base(context) {
    return `${context.server.replace(/\/+$/, '')}/${encodePath(context.policyRepository)}`;
}
function encodePath(path) {
    return path.toWellFormed().split('/').map(encodeURIComponent).join('/');
}


/***/ }),

/***/ 4412:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ formatMoment)
/* harmony export */ });
/* unused harmony export relative */
/* harmony import */ var _policy_instant_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3355);

const UNITS = [
    ['day', 86_400],
    ['hour', 3600],
    ['minute', 60],
    ['second', 1],
];
/** `in 2 hours`, `3 days ago`: counted from `now`, both in milliseconds since 1970. */
function relative(at, now) {
    const seconds = Math.round(Math.abs(at - now) / 1000);
    const [unit, size] = UNITS.find((entry) => seconds >= entry[1]) ?? ['second', 1];
    const count = Math.floor(seconds / size);
    if (count === 0)
        return 'now';
    const words = `${count} ${unit}${count === 1 ? '' : 's'}`;
    return at >= now ? `in ${words}` : `${words} ago`;
}
/** `2026-11-28 18:00 UTC (in 2 hours)`: unmistakable everywhere, and near to a person. */
function formatMoment(at, now) {
    return `${(0,_policy_instant_js__WEBPACK_IMPORTED_MODULE_0__/* .formatInstant */ .r)(at).slice(0, 16).replace('T', ' ')} UTC (${relative(at, now)})`;
}


/***/ }),

/***/ 8962:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ appendRecord),
/* harmony export */   M: () => (/* binding */ newRecord)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);



/** Makes a folder for this step outside the workspace, readable by its owner only, and gives the path of the record in it. */
function newRecord(temp) {
    const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(temp, `grantgate-${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)()}`);
    (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.mkdirSync)(folder, { mode: 0o700 });
    return (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, 'record.jsonl');
}
/** Appends lines to the record. */
function appendRecord(path, lines) {
    (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.appendFileSync)(path, lines.join(''), { mode: 0o600 });
}


/***/ }),

/***/ 4706:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ reportContext)
/* harmony export */ });
/** What a report of this judgement knows besides the decision. */
function reportContext(judgement, flights) {
    const { files, policy, home, provenance, decision } = judgement;
    const role = policy?.ok === true ? policy.value.roles.get(decision.role ?? flights.inputs.role ?? '') : undefined;
    return {
        server: flights.server.url,
        policyRepository: home,
        policyPath: flights.inputs.policyPath,
        branch: files?.branch,
        commit: files?.commit,
        role: flights.inputs.role,
        roles: policy?.ok === true ? [...policy.value.roles.keys()] : undefined,
        now: judgement.now(),
        limits: policy?.ok === true ? { lifetime: Math.min(policy.value.limits.lifetime, role?.lifetime ?? Number.POSITIVE_INFINITY) } : undefined,
        provenance,
    };
}


/***/ })

};
