export const id = 3493;
export const ids = [3493];
export const modules = {

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


/***/ }),

/***/ 68311:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Nb: () => (/* binding */ judgeSteps),
  Ek: () => (/* binding */ reportSteps),
  i$: () => (/* binding */ stepChecks),
  OI: () => (/* binding */ strictest)
});

// EXTERNAL MODULE: ./lib/workflow/judge/asked-permissions.js
var asked_permissions = __webpack_require__(74684);
// EXTERNAL MODULE: ./lib/policy/environments.js
var policy_environments = __webpack_require__(30202);
// EXTERNAL MODULE: ./lib/policy/fold.js
var fold = __webpack_require__(41947);
// EXTERNAL MODULE: ./lib/policy/named-environments.js
var named_environments = __webpack_require__(48642);
// EXTERNAL MODULE: ./lib/policy/default-branches.js
var default_branches = __webpack_require__(59796);
// EXTERNAL MODULE: ./lib/policy/glob.js + 1 modules
var glob = __webpack_require__(29121);
// EXTERNAL MODULE: ./lib/policy/scope-rule.js
var scope_rule = __webpack_require__(43457);
// EXTERNAL MODULE: ./lib/workflow/data.js
var data = __webpack_require__(14761);
// EXTERNAL MODULE: ./lib/workflow/expression/possible-texts.js
var possible_texts = __webpack_require__(52720);
// EXTERNAL MODULE: ./lib/workflow/text.js
var workflow_text = __webpack_require__(75174);
;// CONCATENATED MODULE: ./lib/workflow/judge/completions.js



/** A longer beginning is not tried: no name of GitHub's is as long. */
const MAX_BEGINNING_CHARACTERS = 255;
/**
 * Whether a partly known name is in scope whatever the unknown parts are: every list has patterns that match every
 * completion, and nothing that is never allowed can match one.
 *
 * INVARIANT: each unknown part is a {@link Named}, which stays within the name. Any other one may hold a blank or a
 * colon, and then there is another name after it.
 */
function areCompletionsIn(name, { within, never }) {
    if (!name.every((part) => typeof part === 'string' || part instanceof data/* Named */.A8))
        return false;
    const [first = ''] = name;
    const beginning = typeof first === 'string' ? first : '';
    if (beginning.length > MAX_BEGINNING_CHARACTERS || never.some((pattern) => mayMatch(pattern, beginning)))
        return false;
    const isOneSegment = name
        .slice(beginning === '' ? 0 : 1)
        .every((part) => (typeof part === 'string' ? !part.includes('/') : part instanceof data/* Plain */.fy));
    return within.every((patterns) => patterns.some((pattern) => coversBelow(pattern, beginning)) ||
        (patterns.some((pattern) => coversSegment(pattern, beginning)) &&
            (isOneSegment || patterns.some((pattern) => coversAcross(pattern, beginning)))));
}
/** Whether a pattern may match a name that begins so; in doubt it may. */
function mayMatch(pattern, beginning) {
    const literal = pattern.replace(/[*?[\\][^]*$/, '');
    if (!/^[ -~]*$/.test(literal + beginning))
        return true;
    const [one, other] = [(0,fold/* foldCase */.SP)(literal), (0,fold/* foldCase */.SP)(beginning)];
    return one.length === pattern.length ? one.startsWith(other) : one.startsWith(other) || other.startsWith(one);
}
/** `a/**` matches all that begins with `a/`, and `**` everything. */
function coversBelow(pattern, beginning) {
    if (pattern === '**')
        return true;
    if (!pattern.endsWith('/**'))
        return false;
    const above = pattern.slice(0, -'/**'.length);
    for (let at = beginning.indexOf('/'); at >= 0; at = beginning.indexOf('/', at + 1))
        if ((0,glob/* matchesGlob */.kt)(above, beginning.slice(0, at)))
            return true;
    return false;
}
// `a/v*/**` matches what begins with `a/v` and has a slash after it
function coversAcross(pattern, beginning) {
    return pattern.endsWith('/**') && coversSegment(pattern.slice(0, -'/**'.length), beginning);
}
/** `a/v*` matches what begins with `a/v` and has no slash after it. */
function coversSegment(pattern, beginning) {
    if (!/[^*\\/]\*$/.test(pattern))
        return false;
    const start = pattern.slice(0, -1);
    for (let end = beginning.lastIndexOf('/') + 1; end <= beginning.length; end += 1)
        if ((0,glob/* matchesGlob */.kt)(start, beginning.slice(0, end)))
            return true;
    return false;
}

// EXTERNAL MODULE: ./lib/policy/push-rules.js
var push_rules = __webpack_require__(35206);
;// CONCATENATED MODULE: ./lib/workflow/judge/objection.js

/** That a name is not known in advance; `noun` says of what. */
function unknownName(noun, name, allowed) {
    const sources = (0,workflow_text/* unknownsOf */.F9)(name);
    const all = sources.map((source) => `\`${source}\``).join(' and ');
    return {
        reason: 'step-undecidable',
        doubt: doubtOf(sources),
        what: `the ${noun} \`${(0,workflow_text/* show */.WU)(name)}\`, where ${all} is known only when the run is there`,
        allowed,
    };
}
/** Whether contexts that the gate can be given would tell all that is not known. */
function doubtOf(sources) {
    const isOf = (context, source) => source.startsWith(`${context}.`);
    if (sources.every((source) => isOf('vars', source)))
        return 'vars';
    if (sources.every((source) => isOf('needs', source)))
        return 'needs';
    return sources.every((source) => isOf('vars', source) || isOf('needs', source)) ? 'contexts' : 'other';
}

;// CONCATENATED MODULE: ./lib/workflow/judge/judge-change.js





/** Whether a role lets a push do more than add to a branch or a tag; `undefined`: it does, or the push only adds. */
function judgeChange(change, list, changed, { push }) {
    if (change === 'write')
        return undefined;
    const patterns = (0,push_rules/* changeableNames */.Pk)(push, change)[list];
    const allowed = ['pushes that add', ...(0,push_rules/* changesText */.Tb)(push)];
    const words = allowed.length === 1 ? 'pushes that only add' : allowed.join(', and ');
    if (changed === 'every')
        return patterns.includes('**') ? undefined : outOfScope(change, undefined, words);
    const name = (0,workflow_text/* known */.eO)(changed);
    if (name !== undefined && (0,glob/* matchesAny */._I)(patterns, name))
        return undefined;
    if (name === undefined && areCompletionsIn(changed, { within: [patterns], never: [] }))
        return undefined;
    const noun = list === 'branches' ? 'branch' : 'tag';
    return name === undefined && patterns.length > 0
        ? unknownName(noun, changed, words)
        : outOfScope(change, name === undefined ? undefined : `the ${noun} \`${name}\``, words);
}
function outOfScope(change, name, allowed) {
    const what = change === 'force'
        ? `the history of ${name ?? 'a branch or tag'}, by a forced push`
        : `${name ?? 'a branch or tag'}, by deleting it`;
    return { reason: 'step-out-of-scope', limit: 'push', what, allowed };
}

;// CONCATENATED MODULE: ./lib/workflow/judge/open-scope.js

/** Whether a list has everything, and nothing is never allowed. */
function isOpenList({ within, never }) {
    return never.length === 0 && within.every((patterns) => patterns.includes('**'));
}
/**
 * Whether every branch and every tag is in scope and may be rewritten and deleted: then it does not matter to which of
 * them a word of a push leads that is not known.
 */
function areAllRefsOpen(branches, tags, role) {
    return (isOpenList(branches) &&
        isOpenList(tags) &&
        ['branches', 'tags'].every((list) => ['force', 'delete'].every((change) => judgeChange(change, list, 'every', role) === undefined)));
}

;// CONCATENATED MODULE: ./lib/workflow/judge/judge-touch.js













/**
 * Judges one touch by role and grant; `undefined`: it is in scope.
 *
 * INVARIANT: a name with an unknown part is in scope only where it is whatever that part is.
 */
function judgeTouch(written, scope) {
    const touch = withDefaultBranch(written, scope);
    const options = 'name' in touch && (0,workflow_text/* known */.eO)(touch.name) === undefined ? (0,possible_texts/* possibleTexts */.O)(touch.name) : [];
    if (!('name' in touch) || options.length < 2)
        return judgeOne(touch, scope);
    // of a choice, every value must be in scope
    const first = options.map((name) => judgeOne({ ...touch, name }, scope)).find((objection) => objection !== undefined);
    if (first === undefined)
        return undefined;
    const doubt = first.reason === 'step-undecidable' ? first.doubt : 'choice';
    const what = `${first.what}, which \`${(0,workflow_text/* show */.WU)(touch.name)}\` may be`;
    return { reason: 'step-undecidable', doubt, what, allowed: first.allowed };
}
/** What goes to the default branch of a repository goes to a branch that is known, where that is. */
function withDefaultBranch(touch, scope) {
    if (!('name' in touch))
        return touch;
    const where = 'repository' in touch && touch.repository !== undefined ? (0,workflow_text/* known */.eO)(touch.repository) : scope.repository;
    return {
        ...touch,
        name: (0,workflow_text/* textOf */.b6)(...touch.name.map((part) => part instanceof data/* DefaultBranch */.A ? (knownDefaultBranch(part.repository ?? where, scope) ?? part) : part)),
    };
}
/** What GitHub says about the run's own repository comes before what the policy says. */
function knownDefaultBranch(repository, scope) {
    if (repository === undefined)
        return undefined;
    const own = (0,fold/* isSameName */.yS)(repository, scope.repository) ? scope.defaultBranch : undefined;
    return own ?? (0,default_branches/* statedDefaultBranch */.$)(scope.policy['default-branches'], repository);
}
function judgeOne(touch, scope) {
    const isAnyRef = 'change' in touch && 'name' in touch && (0,workflow_text/* known */.eO)(touch.name) === undefined;
    return isAnyRef && areAllRefsOpen(listsOf('branches', scope), listsOf('tags', scope), scope.role)
        ? judgeRepository(touch.repository, scope)
        : judgeKind(touch, scope);
}
function judgeKind(touch, scope) {
    switch (touch.kind) {
        case 'repository':
            return judgeName('repository', 'repositories', touch.name, scope);
        case 'environment':
            return judgeName('environment', 'environments', touch.name, scope);
        case 'facet':
            return judgeFacet(touch, scope);
        case 'every-branch':
        case 'every-tag':
            return (judgeRepository(touch.repository, scope) ??
                judgeEvery(touch, scope) ??
                judgeChange(touch.change, touch.kind === 'every-branch' ? 'branches' : 'tags', 'every', scope.role));
        case 'branch':
            return (judgeRepository(touch.repository, scope) ??
                judgeName('branch', 'branches', touch.name, scope) ??
                judgeChange(touch.change, 'branches', touch.name, scope.role));
        case 'tag':
            return (judgeRepository(touch.repository, scope) ??
                judgeName('tag', 'tags', touch.name, scope) ??
                judgeChange(touch.change, 'tags', touch.name, scope.role));
        case 'ref':
            return (judgeRepository(touch.repository, scope) ??
                judgeRef(touch.name, scope) ??
                judgeRefChange(touch.name, touch.change, scope));
    }
}
function judgeRepository(repository, scope) {
    return repository === undefined ? undefined : judgeName('repository', 'repositories', repository, scope);
}
function judgeName(noun, list, name, scope) {
    const value = (0,workflow_text/* known */.eO)(name);
    if (value === undefined) {
        // an environment has one name, whatever is in it
        const whole = list === 'environments' ? (0,workflow_text/* namedText */.Jk)(name) : name;
        return areCompletionsIn(whole, listsOf(list, scope)) ? undefined : unknownScopeName(noun, name, list, scope);
    }
    const verdict = (0,scope_rule/* verdictOf */.Vj)(list, value, listsOf(list, scope), glob/* GLOBS */._k);
    if (verdict === 'in')
        return undefined;
    const never = verdict === 'never' ? ', which the policy never allows' : '';
    return {
        reason: 'step-out-of-scope',
        limit: verdict === 'never' ? 'never' : stoppedBy(list, value, scope),
        what: `the ${noun} \`${value}\`${never}`,
        allowed: allowed(list, scope),
    };
}
/** Whether the role stops a name, or only the grant that narrows it. */
function stoppedBy(list, name, scope) {
    const [own = []] = listsOf(list, scope).within;
    return (0,scope_rule/* verdictOf */.Vj)(list, name, { within: [own], never: [] }, glob/* GLOBS */._k) === 'in' ? 'grant' : 'role';
}
/** A name that may be a branch's or a tag's is in scope as either, unless it is never allowed as one of them. */
function judgeRef(name, scope) {
    const value = (0,workflow_text/* known */.eO)(name);
    if (value === undefined)
        return judgeUnknownRef(name, scope);
    const full = fullRef(name);
    if (full !== undefined)
        return judgeName(full.list === 'branches' ? 'branch' : 'tag', full.list, full.name, scope);
    if (value.startsWith('refs/'))
        return {
            reason: 'step-out-of-scope',
            limit: 'role',
            what: `\`${value}\`, which is neither a branch nor a tag`,
            allowed: allowed('branches', scope),
        };
    const asBranch = judgeName('branch', 'branches', name, scope);
    const isNever = ['branches', 'tags'].some((list) => (0,scope_rule/* verdictOf */.Vj)(list, value, listsOf(list, scope), glob/* GLOBS */._k) === 'never');
    return asBranch === undefined && !isNever
        ? undefined
        : judgeName('tag', 'tags', name, scope) === undefined && !isNever
            ? undefined
            : (asBranch ?? {
                reason: 'step-out-of-scope',
                limit: 'never',
                what: `\`${value}\`, which the policy never allows`,
                allowed: allowed('branches', scope),
            });
}
/** One that begins as no full name does is a branch or a tag, and must be in scope as both. */
function judgeUnknownRef(name, scope) {
    const [first] = name;
    const isShort = typeof first === 'string' && !first.startsWith('refs/'.slice(0, first.length));
    const isIn = ['branches', 'tags'].every((list) => areCompletionsIn(name, listsOf(list, scope)));
    return isShort && isIn ? undefined : unknownScopeName('branch or tag', name, 'branches', scope);
}
/** One that is in scope as a branch and as a tag must be open to the change as both. */
function judgeRefChange(name, change, scope) {
    const full = fullRef(name);
    if (full !== undefined)
        return judgeChange(change, full.list, full.name, scope.role);
    const value = (0,workflow_text/* known */.eO)(name);
    const lists = ['branches', 'tags'].filter((list) => value === undefined || (0,scope_rule/* verdictOf */.Vj)(list, value, listsOf(list, scope), glob/* GLOBS */._k) === 'in');
    return lists.map((list) => judgeChange(change, list, name, scope.role)).find((found) => found !== undefined);
}
/** A ref by its full name, as far as that is known. */
function fullRef(name) {
    if ((0,workflow_text/* startsWith */.w1)(name, 'refs/heads/'))
        return { list: 'branches', name: (0,workflow_text/* dropStart */.od)(name, 'refs/heads/'.length) };
    return (0,workflow_text/* startsWith */.w1)(name, 'refs/tags/') ? { list: 'tags', name: (0,workflow_text/* dropStart */.od)(name, 'refs/tags/'.length) } : undefined;
}
function judgeEvery(touch, scope) {
    const [list, noun] = touch.kind === 'every-branch' ? ['branches', 'branches'] : ['tags', 'tags'];
    const { within, never } = listsOf(list, scope);
    return isOpenList({ within, never })
        ? undefined
        : {
            reason: 'step-out-of-scope',
            limit: within[0]?.includes('**') === true && never.length === 0 ? 'grant' : 'role',
            what: `all ${noun} at once`,
            allowed: allowed(list, scope),
        };
}
/**
 * Names that tools have for environments mean what the policy says they mean. A kind of name that the policy never uses
 * says nothing; one that it uses must be known and listed. Files are the exception: most of them belong to no
 * environment.
 */
function judgeFacet({ facet, name }, scope) {
    const value = (0,workflow_text/* known */.eO)(name);
    const { environments } = scope.policy;
    const matters = facet === 'alias' || (0,policy_environments/* listsFacet */.nP)(environments, facet);
    if (value === undefined)
        return !matters || isAnyFacetOpen(facet, scope) ? undefined : unknownScopeName(facet, name, 'environments', scope);
    const named = environments === undefined ? [] : (0,policy_environments/* environmentsNamed */.g9)(environments, facet, value);
    for (const environment of new Set([
        ...named,
        ...(environments === undefined ? [] : (0,policy_environments/* environmentsAlike */.$$)(environments, value)),
    ])) {
        const objection = judgeName('environment', 'environments', [environment], scope);
        if (objection !== undefined)
            return { ...objection, what: `${objection.what}, by the ${facet} \`${value}\`` };
    }
    if (named.length > 0)
        return undefined;
    // what a tool calls a stage or a target is an environment by its own name
    if (facet === 'alias' || (0,named_environments/* isEnvironmentName */.t)(scope.policy, value))
        return judgeName('environment', 'environments', name, scope);
    if (!matters || facet === 'file')
        return undefined;
    return {
        reason: 'step-undecidable',
        doubt: 'environments',
        what: `the ${facet} \`${value}\`, which the policy's \`environments\` do not name`,
        allowed: allowed('environments', scope),
    };
}
/** Whether any name of that kind is listed, and whichever environment it may also be one of is in scope. */
function isAnyFacetOpen(facet, scope) {
    const { environments } = scope.policy;
    return environments !== undefined && (0,policy_environments/* listsAnyName */.Zv)(environments, facet) && isOpenList(listsOf('environments', scope));
}
/** Whether a name that a tool has is one that the policy gives to an environment. */
function namesEnvironment(touch, { policy }) {
    const name = touch.kind === 'facet' ? (0,workflow_text/* known */.eO)(touch.name) : undefined;
    return (touch.kind === 'facet' &&
        name !== undefined &&
        policy.environments !== undefined &&
        (0,policy_environments/* environmentsNamed */.g9)(policy.environments, touch.facet, name).length > 0);
}
function unknownScopeName(noun, name, list, scope) {
    return unknownName(noun, name, allowed(list, scope));
}
/** The lists that a name must match, all of them. */
function listsOf(list, { policy, ...scope }) {
    return (0,scope_rule/* scopeLists */.Ks)(list, { ...scope, never: policy.never });
}
function allowed(list, scope) {
    const lists = listsOf(list, scope).within.map((patterns) => (patterns.length === 0 ? 'none' : patterns.join(', ')));
    return `${list} ${lists.join('; narrowed to ')}`;
}

;// CONCATENATED MODULE: ./lib/workflow/judge/judge-survey.js



/** Judges everything that a survey found by one role and grant: what may not go on, the worst first. */
function judgeSurvey(survey, scope) {
    const named = namedKinds(survey, scope);
    const touched = survey.touched.flatMap((found) => {
        const { touch, job, step, place, text, legs } = found;
        if (isToldByAnother(found, named.get(groupOf(found)), scope))
            return [];
        const objection = judgeTouch(touch, scope);
        return objection === undefined
            ? []
            : [{ ...objection, job, step, place, text, ...(legs === undefined ? {} : { legs }) }];
    });
    const undecided = survey.undecided.map(({ job, step, place, text, why, legs, doubt = 'other' }) => ({
        reason: 'step-undecidable',
        doubt,
        job,
        step,
        place,
        text,
        ...(legs === undefined ? {} : { legs }),
        what: why,
        allowed: 'what can be read in advance',
    }));
    return [
        ...permissionFindings(survey, scope),
        ...[...uniqueFindings(touched), ...undecided, ...opaqueFindings(survey, scope)].toSorted((a, b) => findingRank(a) - findingRank(b)),
    ];
}
/** Names of things that are changed themselves: no other name tells what they are. */
const THINGS = ['bucket', 'parameter', 'registry', 'database'];
/** The kinds of names by which each command names an environment that the policy knows. */
function namedKinds(survey, scope) {
    const kinds = new Map();
    for (const found of survey.touched) {
        if (found.touch.kind !== 'facet' || !namesEnvironment(found.touch, scope))
            continue;
        const group = groupOf(found);
        kinds.set(group, (kinds.get(group) ?? new Set()).add(found.touch.facet));
    }
    return kinds;
}
/** Names of what holds all else: a namespace of the same name may be in any cluster. */
const AROUND = ['context', 'profile', 'subscription', 'project'];
/**
 * Of several kinds of names in one command, those that the policy knows tell which environment it is. Of several names
 * of one kind each is another thing.
 */
function isToldByAnother({ touch }, named, scope) {
    return (touch.kind === 'facet' &&
        !THINGS.includes(touch.facet) &&
        !namesEnvironment(touch, scope) &&
        (0,workflow_text/* known */.eO)(touch.name) !== undefined &&
        [...(named ?? [])].some((facet) => facet !== touch.facet && (!AROUND.includes(touch.facet) || AROUND.includes(facet))));
}
/** What belongs to one command, or to one action, when it runs with the same names. */
function groupOf({ job, step, place, text, together }) {
    return [
        job,
        step,
        together?.startsWith('uses ') === true ? '' : `${place.file}:${place.line}:${text}`,
        together,
    ].join('\0');
}
/** What a command does each time that it runs is said once, with all legs in which it does. */
function uniqueFindings(findings) {
    const found = new Map();
    for (const finding of findings) {
        const { legs, ...rest } = finding;
        const key = JSON.stringify(rest);
        const before = found.get(key);
        const others = before === undefined ? [] : before.legs;
        const all = legs === undefined || others === undefined ? undefined : [...new Set([...others, ...legs])];
        found.set(key, { ...rest, ...(all === undefined ? {} : { legs: all }) });
    }
    return [...found.values()];
}
/** Code that cannot be read, where the policy refuses that: what it vouches for is not in the survey. */
function opaqueFindings({ opaque, bounded }, { policy }) {
    if (policy.opaque !== 'refuse')
        return [];
    const untold = bounded.flatMap((one) => (one.toldByFile === undefined ? [] : [{ ...one, why: one.toldByFile }]));
    return [...opaque, ...untold].map(({ job, step, place, text, why }) => ({
        reason: 'step-undecidable',
        doubt: 'opaque',
        job,
        step,
        place,
        text,
        what: why,
        allowed: 'code that can be read in advance, or that the policy vouches for',
    }));
}
/** A use is counted by a tag, which the gate sets with the token of its job. */
const TO_COUNT = new Map([['contents', 'write']]);
function permissionFindings(survey, { role, grant }) {
    const ceiling = role.permissions;
    if (ceiling === undefined)
        return [];
    return survey.permissions.flatMap((asked) => {
        const isCounting = asked.isGate && grant?.['max-uses'] !== undefined;
        const more = (0,asked_permissions/* beyondCeiling */.H)(asked, isCounting ? new Map([...ceiling, ...TO_COUNT]) : ceiling);
        if (more === undefined)
            return [];
        const allowed = [...ceiling].map(([name, level]) => `${name}: ${level}`).join(', ');
        return [
            {
                reason: 'permissions-out-of-scope',
                job: asked.job,
                step: undefined,
                place: asked.place,
                text: `permissions: ${more.text}`,
                what: more.text,
                asks: more.asks,
                allowed: allowed === '' ? 'none' : allowed,
            },
        ];
    });
}
function findingRank({ reason }) {
    return reason === 'step-undecidable' ? 1 : 0;
}

// EXTERNAL MODULE: ./lib/workflow/judge/step-report.js
var step_report = __webpack_require__(28986);
;// CONCATENATED MODULE: ./lib/workflow/judge/check-steps.js


const STRICTER = ['off', 'warn', 'enforce'];
/** The stricter of what the workflow asks and what the policy demands at least. */
function strictest(asked, floor) {
    return STRICTER.indexOf(asked) >= STRICTER.indexOf(floor ?? 'off') ? asked : (floor ?? asked);
}
/** What a survey says about one role and grant. */
function judgeSteps(survey, role, grant, grounds) {
    const { policy, run, home, defaultBranch } = grounds;
    return judgeSurvey(survey, {
        policy,
        role,
        ...(grant === undefined ? {} : { grant }),
        ...(defaultBranch === undefined ? {} : { defaultBranch }),
        repository: run.repository,
        home,
    });
}
/**
 * What is said about the steps besides the decision; of a refusal for another reason, nothing, since no role was
 * settled.
 */
function reportSteps(survey, mode, decision, grants, grounds) {
    const file = grants.find((entry) => entry.id === decision.grant);
    const role = grounds.policy.roles.get(decision.role ?? '');
    const isSettled = decision.decision === 'allow' || CHECKED_REASONS.some((reason) => reason === decision.reason);
    return !isSettled || role === undefined || file?.ok !== true
        ? undefined
        : (0,step_report/* toStepReport */.Y)(survey, judgeSteps(survey, role, file.grant, grounds), mode);
}
const CHECKED_REASONS = ['permissions-out-of-scope', 'step-out-of-scope', 'step-undecidable'];
/**
 * The checks of a decision that come from reading the steps: each reason once, with the first place and how many more
 * there are.
 */
function stepChecks(survey, grounds) {
    const { steps } = survey.counts;
    return (role, grant) => {
        const found = judgeSteps(survey, role, grant, grounds);
        const beyond = found.filter((one) => one.reason === 'permissions-out-of-scope');
        const outside = found.filter((one) => one.reason === 'step-out-of-scope');
        const untold = found.filter((one) => one.reason === 'step-undecidable');
        return [
            ...(role.permissions === undefined ? [] : [stepFinding('permissions-out-of-scope', factsOf(beyond, steps))]),
            stepFinding('step-out-of-scope', factsOf(outside, steps)),
            stepFinding('step-undecidable', factsOf(untold, steps)),
        ];
    };
}
function stepFinding(name, facts) {
    return { name, ok: facts.kind === 'read', facts: () => facts };
}
function factsOf(found, steps) {
    const [first] = found;
    return first === undefined ? { kind: 'read', steps } : { kind: 'found', first, more: found.length - 1 };
}


/***/ }),

/***/ 28986:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ toStepReport),
/* harmony export */   d: () => (/* binding */ stepEntry)
/* harmony export */ });
/* harmony import */ var _weakness_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(25094);

/** Makes the report of a survey and of what was objected to in it. */
function toStepReport(survey, findings, mode) {
    return {
        mode,
        steps: survey.counts,
        findings: findings.map((finding) => ({
            reason: finding.reason,
            ...stepEntry(finding),
            what: finding.what,
            allowed: finding.allowed,
        })),
        opaque: survey.opaque.map((one) => ({ ...stepEntry(one), why: one.why })),
        bounded: survey.bounded.map((one) => ({ ...stepEntry(one), why: one.why })),
        weaknesses: survey.weaknesses.map((one) => ({
            id: one.id,
            ...stepEntry({ ...one, step: undefined }),
            advice: _weakness_js__WEBPACK_IMPORTED_MODULE_0__/* .WEAKNESSES */ .Q[one.id],
        })),
    };
}
/** The place of something that was found. */
function stepEntry({ job, step, place, text, legs, }) {
    return {
        job,
        ...(step === undefined || step === '' ? {} : { step }),
        file: place.file,
        line: place.line,
        column: place.column,
        text,
        ...(legs === undefined ? {} : { legs }),
    };
}


/***/ }),

/***/ 25094:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ WEAKNESSES)
/* harmony export */ });
/** How a gate can be weakened by the workflow around it. Nothing is denied for it: it is said, with the line. */
const WEAKNESSES = {
    'gate-continues-on-error': 'the job goes on when the gate refuses: remove `continue-on-error`',
    'gate-is-conditional': 'the gate is skipped when its `if` is false, and a skipped step counts as passed: remove the `if`, or move ' +
        'it to the steps that follow',
    'step-runs-after-refusal': "this step also runs when the gate has refused: let its `if` ask for `success()` or for the gate's own `outcome`",
    'job-runs-after-refusal': 'this job also runs when the gate has refused: let its `if` ask for `success()`',
    'job-without-gate': 'this job has an environment or calls a workflow, and does not wait for the gate: add the job of the gate to ' +
        'its `needs`, or a gate of its own',
    'untrusted-target': 'this is computed from text that an outsider can write: write it as a fixed value, or as an input with options',
    'untrusted-script': 'text that an outsider can write becomes part of this script and can be commands: pass it through `env:` and ' +
        'use it as `"$NAME"`',
    'untrusted-checkout': 'code from an outsider is checked out before the gate and can change what the gate finds: check it out after ' +
        'the gate, or in another job',
    'environment-before-gate': 'a step before the gate writes `GITHUB_ENV` or `GITHUB_PATH`, which every later step believes: put the gate first',
    'guard-is-dropped': 'this git does not ask the guard before it pushes: extend `GIT_CONFIG_COUNT` instead of replacing it, and ' +
        'leave out `--no-verify` and `core.hooksPath`',
};


/***/ })

};
