export const id = 2226;
export const ids = [2226];
export const modules = {

/***/ 6957:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  u: () => (/* binding */ decideOffline),
  i: () => (/* binding */ readOfflineAccess)
});

;// CONCATENATED MODULE: ./lib/policy/decision.js
/** A check that stands in the way. */
function failure(name, facts) {
    return { name, outcome: 'fail', facts };
}

;// CONCATENATED MODULE: ./lib/policy/finding.js
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

// EXTERNAL MODULE: ./lib/policy/approval.js
var policy_approval = __webpack_require__(2899);
// EXTERNAL MODULE: ./lib/policy/holder.js
var policy_holder = __webpack_require__(6850);
// EXTERNAL MODULE: ./lib/policy/principal.js
var principal = __webpack_require__(16);
// EXTERNAL MODULE: ./lib/policy/scope.js
var scope = __webpack_require__(478);
// EXTERNAL MODULE: ./lib/policy/tags.js
var tags = __webpack_require__(6317);
// EXTERNAL MODULE: ./lib/policy/window.js
var policy_window = __webpack_require__(2012);
;// CONCATENATED MODULE: ./lib/policy/grant-checks.js







/** When a grant begins: as written, else when it was merged. */
function grantStart(grant, evidence) {
    if (grant.starts !== undefined)
        return grant.starts;
    const pull = evidence.provenance.get(grant.id)?.pull;
    return pull?.merged === true ? pull.merged_at : undefined;
}
/**
 * Gives a function that makes every check of one grant, in the order of the registry; what grants of one role share is
 * found once.
 */
function grantChecker(situation) {
    const views = new Map();
    const organisation = organisationOf(situation);
    return (grant) => {
        let view = views.get(grant.role);
        if (view === undefined)
            views.set(grant.role, (view = viewRole(grant.role, situation)));
        const approval = checkApproval(grant, view.role, situation);
        const isKnown = approval.name !== 'undecidable';
        const findings = [roleKnown(view.role !== undefined), notRevoked(isUnrevoked(grant, situation))];
        if (isKnown)
            findings.push(approval);
        addTimes(findings, grant, view, situation);
        addPeople(findings, grant, situation, organisation);
        for (const finding of view.scope(grant))
            findings.push(finding);
        if (view.role !== undefined && situation.steps !== undefined)
            findings.push(...situation.steps(view.role, grant));
        const most = grant['max-uses'];
        if (most !== undefined)
            findings.push(usesLeft(spentUses(grant, situation) < most));
        // what could not be read is reported last: anything else that fails is the better answer
        if (!isKnown)
            findings.push(approval);
        if (grant.holder.kind === 'team' && !isMembershipKnown(grant, situation.run, organisation))
            findings.push(membershipKnown(false));
        return findings;
    };
}
function viewRole(name, situation) {
    const role = situation.policy.roles.get(name);
    const isOpen = role?.windows?.some((window) => (0,policy_window/* closesAt */.py)(window, situation.now) !== undefined) === true;
    return {
        role,
        lifetime: longestLife(situation.policy, role),
        ...(role?.windows === undefined ? {} : { window: windowOpen(isOpen) }),
        scope: role === undefined ? () => [] : (0,scope/* scopeChecks */.Kp)(role, situation.run, situation.home),
    };
}
const roleKnown = outcomes('role-unknown', (grant) => ({ kind: 'granted', role: grant.role }));
const windowOpen = outcomes('outside-window', (grant, { policy, now }) => ({
    windows: policy.roles.get(grant.role)?.windows ?? [],
    now,
}));
const notRevoked = outcomes('grant-revoked', ({ id, revoked }, situation) => {
    const tag = revokingTag(id, situation);
    if (tag !== undefined)
        return (0,tags/* revocationBy */.wB)(tag);
    return revoked === undefined ? { kind: 'none' } : { kind: 'file', ...revoked };
});
function isUnrevoked(grant, situation) {
    return grant.revoked === undefined && revokingTag(grant.id, situation) === undefined;
}
/** INVARIANT: who lost all of hers is not let in by a team either, and starts nothing again for somebody else. */
function revokingTag(id, { evidence: { revoked }, run }) {
    if (revoked.size === 0)
        return undefined;
    const places = [id, ...(0,policy_holder/* accountFolders */.BS)((0,principal/* actorOf */.dn)(run)), ...(0,policy_holder/* accountFolders */.BS)((0,principal/* triggeringOf */.Ml)(run))];
    return places.map((place) => (0,tags/* findRevocation */.Kb)(revoked, place)).find((tag) => tag !== undefined);
}
function checkApproval(grant, role, situation) {
    if (situation.evidence.unavailable?.has(grant.id) === true)
        return provenanceKnown(false);
    const approval = (0,policy_approval/* judgeApproval */.bA)(situation.policy, role, grant, situation.evidence.provenance.get(grant.id), situation.run);
    if (approval.ok)
        return approved(true);
    const { reason, facts } = approval;
    // a fault has the facts of its own reason
    return { name: reason, ok: false, facts: () => facts };
}
const provenanceKnown = outcomes('undecidable', (grant, { evidence }) => ({
    kind: 'provenance',
    fault: evidence.unavailable?.get(grant.id) ?? { message: 'it could not be read' },
}));
const approved = outcomes('approval-missing', (grant, { policy, evidence, run }) => {
    const role = policy.roles.get(grant.role);
    const approval = (0,policy_approval/* judgeApproval */.bA)(policy, role, grant, evidence.provenance.get(grant.id), run);
    return { kind: 'approved', by: approval.ok ? approval.by : [], needed: (0,policy_approval/* approvalsNeeded */.Wr)(policy, role) };
});
function addTimes(findings, grant, view, situation) {
    const starts = grantStart(grant, situation.evidence);
    // without a start there is no approval either, and that check says so: there is nothing to measure
    if (starts !== undefined)
        findings.push(shortEnough(grant.expires - starts <= view.lifetime * 1000), started(situation.now >= starts));
    findings.push(notEnded(situation.now < grant.expires));
    if (view.window !== undefined)
        findings.push(view.window);
}
/** The longest life of a grant for this role, in seconds. */
function longestLife(policy, role) {
    return Math.min(policy.limits.lifetime, role?.lifetime ?? Number.POSITIVE_INFINITY);
}
const shortEnough = outcomes('grant-too-long', (grant, { policy, evidence }) => ({
    lifetime: longestLife(policy, policy.roles.get(grant.role)),
    starts: grantStart(grant, evidence) ?? 0,
    expires: grant.expires,
}));
const started = outcomes('grant-not-started', (grant, { evidence, now }) => ({
    starts: grantStart(grant, evidence) ?? 0,
    now,
}));
const notEnded = outcomes('grant-expired', ({ expires }, { now }) => ({ expires, now }));
function addPeople(findings, grant, situation, organisation) {
    findings.push(checkPrincipalId(grant, situation, organisation));
    const covered = (0,principal/* coversTriggering */.LX)(grant, situation.run, organisation);
    if (covered !== 'unknown')
        findings.push(startedByHolder(covered === 'member'));
}
/**
 * INVARIANT: an app is only ever covered by its id, because anything that holds a workflow's own token can act under
 * the app's name. A team has no account of its own: an id in its grant is that of the one member who may use it.
 */
function checkPrincipalId(grant, situation, organisation) {
    // a team of the name, and of another number: the name was used again
    if (grant['team-id'] !== undefined &&
        (0,principal/* membershipOf */._G)(grant.holder, situation.run, organisation, grant['team-id']) === 'no')
        return sameTeam(false);
    const id = grant['principal-id'];
    if (id !== undefined)
        return sameAccount(String(id) === situation.run.actor_id);
    if (grant.holder.kind === 'team')
        return memberOfTeam(true);
    return grant.holder.kind === 'app' || situation.policy.approval.require?.includes('principal-id') === true
        ? accountNamed(false)
        : sameLogin(true);
}
const grant_checks_principal = (named) => outcomes('principal-mismatch', (grant, { run }) => ({ named: named(grant), actor: run.actor, id: run.actor_id }));
const memberOfTeam = grant_checks_principal(() => ({ kind: 'member' }));
const sameTeam = grant_checks_principal((grant) => ({ kind: 'team', id: grant['team-id'] ?? 0 }));
const sameAccount = grant_checks_principal((grant) => ({ kind: 'account', id: grant['principal-id'] ?? 0 }));
const sameLogin = grant_checks_principal((grant) => ({ kind: 'login', login: grant.holder.name }));
const accountNamed = grant_checks_principal(() => ({ kind: 'unnumbered' }));
const startedByHolder = outcomes('rerun-by-other', (grant, { run }) => ({
    isOfTeam: grant.holder.kind === 'team' && grant['principal-id'] === undefined,
    actor: run.actor,
    attempt: run.run_attempt,
    by: run.triggering_actor,
}));
function organisationOf(situation) {
    return situation.home.split('/', 1)[0] ?? '';
}
function isMembershipKnown(grant, run, organisation) {
    return ((0,principal/* membershipOf */._G)(grant.holder, run, organisation, grant['team-id']) !== 'unknown' &&
        (0,principal/* coversTriggering */.LX)(grant, run, organisation) !== 'unknown');
}
const membershipKnown = outcomes('undecidable', (grant, situation) => ({
    kind: 'membership',
    team: `${organisationOf(situation)}/${grant.holder.name}`,
    fault: situation.evidence.teamsUnknown ?? { message: 'the teams of the people of this run could not be read' },
}));
function spentUses(grant, situation) {
    return situation.evidence.uses.get(grant.id) ?? 0;
}
const usesLeft = outcomes('uses-exhausted', (grant, situation) => ({
    most: grant['max-uses'] ?? 0,
    spent: spentUses(grant, situation),
}));

// EXTERNAL MODULE: ./lib/policy/glob.js + 2 modules
var glob = __webpack_require__(237);
// EXTERNAL MODULE: ./lib/policy/reviews.js
var reviews = __webpack_require__(4131);
;// CONCATENATED MODULE: ./lib/policy/policy-review.js


/**
 * Judges whether the policy may be believed. The first version there ever was counts; a later one counts when its pull
 * request was approved as the rules of the version before it demand. Where the version before does not count itself, it
 * must be approved as every version back to one that counts demands, and show its reviewers all of it: it is that
 * version once more, or the file was deleted before.
 *
 * INVARIANT: who approves and how many is never read from the version that is being judged.
 */
function reviewPolicy(policy, history, run) {
    if (history.unavailable !== undefined)
        return doubtedPolicy({ kind: 'unavailable', fault: history.unavailable });
    const { versions, whole, told } = history;
    const [latest] = versions;
    if (latest === undefined)
        return doubtedPolicy({ kind: 'empty' });
    if (told === true)
        return reviewOf(latest, judgeVersion(latest, policy.approval, run));
    if (!whole)
        return doubtedPolicy({ kind: 'too-many' });
    const last = history.from === undefined ? lastReadable(versions) : firstByAdmin(versions, history.from, run);
    if (last < 0)
        return doubtedPolicy({ kind: 'unknown-before', from: history.from ?? Number.POSITIVE_INFINITY });
    if (last === 0)
        return history.from === undefined ? judgeFirst(latest) : { ok: true, facts: mergedBy(latest) };
    const believed = believe(versions, last, run);
    if (believed.has(0))
        return { ok: true, facts: mergedBy(latest) };
    const before = versions.slice(1).find(({ approval }) => approval !== undefined)?.approval;
    const judged = before === undefined ? undefined : judgeVersion(latest, before, run);
    return judged?.ok === false ? reviewOf(latest, judged) : policyUnreviewed({ kind: 'earlier' });
}
/** The first version needs no review, but it must have been in force ever since. */
function judgeFirst({ provenance: { line = 'proved' } }) {
    if (line === 'proved')
        return { ok: true, facts: { kind: 'first' } };
    return line === 'broken' ? policyUnreviewed({ kind: 'first-brought-back' }) : doubtedPolicy({ kind: 'first-line' });
}
function policyUnreviewed(facts) {
    return { ok: false, reason: 'policy-unreviewed', facts };
}
function doubtedPolicy(doubt) {
    return { ok: false, reason: 'undecidable', facts: { kind: 'policy', doubt } };
}
function lastReadable(versions) {
    const index = versions.findLastIndex(({ approval }) => approval !== undefined);
    return Math.max(index, 0);
}
/** Anybody who could change the rules of the repository could do without the gate. */
const BY_ADMIN = { approvers: { permission: 'admin' } };
/**
 * The newest version that may count as the first where it is not known what was before: it came since, it was shown
 * whole because there was no file before it, and an admin of the repository approved it. -1 when there is none.
 */
function firstByAdmin(versions, from, run) {
    return versions.findIndex((version, index) => {
        const { approval, provenance } = version;
        const isKnown = provenance.pull !== undefined && provenance.pull.merged_at > from;
        return (approval !== undefined &&
            isKnown &&
            versions[index + 1]?.blob === undefined &&
            judgeVersion(version, BY_ADMIN, run).ok);
    });
}
/** The versions that count, found from the oldest to the newest. */
function believe(versions, last, run) {
    const believed = new Set([last]);
    for (let index = last - 1; index >= 0; index--)
        if (isBelievable(versions, index, believed, run))
            believed.add(index);
    return believed;
}
/** Goes back from a version to one that counts, as long as each on the way would have accepted it. */
function isBelievable(versions, index, believed, run) {
    const version = versions[index];
    if (version === undefined)
        return false;
    for (let before = index + 1; before < versions.length; before++) {
        const rules = versions[before]?.approval;
        // a file that could not be read let nothing through, so it names nobody and forbids nothing
        if (rules === undefined)
            continue;
        if (!judgeVersion(version, rules, run).ok)
            return false;
        if (believed.has(before))
            return believed.has(index + 1) || showsAll(version, versions[index + 1], versions[before]);
    }
    return false;
}
/**
 * Whether reviewers were shown all that the version has, though the one before it does not count: a diff shows only
 * what it adds to that one.
 */
function showsAll({ blob }, before, good) {
    return before?.blob === undefined || (blob !== undefined && blob === good?.blob);
}
function judgeVersion({ provenance }, rules, run) {
    if (rules.policy === 'any')
        return judgeOpen(provenance.line ?? 'proved');
    return (0,reviews/* judgeReviews */.H)({ rules, needed: rules.count ?? 1, isInvolved: (review) => (0,policy_approval/* isOfRun */.NG)(review, run), objection: byBot }, provenance);
}
/** Whoever may push may change the policy; but it must have been in force ever since. */
function judgeOpen(line) {
    if (line === 'proved')
        return { ok: true, by: [], needed: 0 };
    return line === 'broken'
        ? { ok: false, reason: 'approval-missing', facts: { kind: 'brought-back', needed: 0 } }
        : {
            ok: false,
            reason: 'undecidable',
            facts: { kind: 'approval', doubt: { kind: 'line-without-review' }, needed: 0 },
        };
}
function byBot(pull) {
    return (0,policy_approval/* isProposedByBot */.DW)(pull) ? { kind: 'bot', pull: pull.number, author: pull.author } : undefined;
}
function reviewOf(version, approval) {
    if (approval.ok)
        return { ok: true, facts: mergedBy(version) };
    return approval.reason === 'undecidable'
        ? doubtedPolicy({ kind: 'change', doubt: approval.facts.doubt })
        : policyUnreviewed({ kind: 'change', fault: approval });
}
function mergedBy({ provenance: { pull } }) {
    return pull === undefined ? { kind: 'allowed' } : { kind: 'reviewed', pull: pull.number };
}

;// CONCATENATED MODULE: ./lib/policy/run-checks.js





/** The checks that concern the whole run, whatever the grants say; stops after the first that fails. */
function checkRun(policyFile, evidence, run, role) {
    if (policyFile === undefined)
        return [failure('policy-missing', { kind: 'none' })];
    if (!policyFile.ok)
        return [failure('policy-invalid', { problem: policyFile.problems[0] })];
    const policy = policyFile.value;
    const checks = [];
    for (const check of [checkReview, checkFreeze, checkNever]) {
        const made = check(policy, evidence, run, role);
        if (made !== undefined)
            checks.push(made);
        if (made?.outcome === 'fail')
            return checks;
    }
    // a role that is known is among the checks of the grant
    if (role !== undefined && !policy.roles.has(role))
        checks.push(failure('role-unknown', { kind: 'asked', role, roles: [...policy.roles.keys()] }));
    return checks;
}
function checkReview(policy, evidence, run) {
    if (evidence.policy === undefined)
        return undefined;
    const review = reviewPolicy(policy, evidence.policy, run);
    if (review.ok)
        return { name: 'policy-unreviewed', outcome: 'pass', facts: review.facts };
    return review.reason === 'undecidable'
        ? failure('undecidable', review.facts)
        : failure('policy-unreviewed', review.facts);
}
function checkFreeze({ lifted }, { frozen, freezes = [] }) {
    // one that is not named cannot be lifted either
    if (frozen)
        return failure('frozen', { kind: 'unnamed' });
    const [freeze] = (0,tags/* freezesInForce */.dj)(freezes, lifted);
    return freeze === undefined
        ? { name: 'frozen', outcome: 'pass', facts: { kind: 'none' } }
        : failure('frozen', (0,tags/* freezeBy */.X)(freeze));
}
function checkNever(policy, _evidence, run, role) {
    const hit = neverHit(policy, run);
    if (hit === undefined)
        return { name: 'never-allowed', outcome: 'pass', facts: { kind: 'none' } };
    const { list, ...named } = hit;
    const roles = [...policy.roles]
        .filter(([name]) => role === undefined || name === role)
        .map(([name, one]) => ({ role: name, patterns: one[list] ?? [] }));
    return failure('never-allowed', { ...named, roles, never: policy.never?.[list] ?? [] });
}
function neverHit({ never }, run) {
    const { branches = [], tags = [], environments = [] } = never ?? {};
    const branch = (0,scope/* branchesOf */.IJ)(run).find((name) => (0,glob/* matchesAny */._I)(branches, name));
    if (branch !== undefined)
        return { kind: 'branch', name: branch, list: 'branches' };
    const tag = (0,scope/* tagOf */.cO)(run);
    if (tag !== undefined && (0,glob/* matchesAny */._I)(tags, tag))
        return { kind: 'tag', name: tag, list: 'tags' };
    return run.environment !== undefined && (0,glob/* matchesAnyAlike */.sv)(environments, run.environment)
        ? { kind: 'environment', name: run.environment, list: 'environments' }
        : undefined;
}

;// CONCATENATED MODULE: ./lib/policy/decide.js






/**
 * Decides whether a run goes on. Pure: no clock, no IO; `now` is milliseconds since 1970. Never throws on bad files: a
 * doubt is a denial.
 *
 * INVARIANT: allowed only if the policy stands, nothing is frozen, nothing under `never` is touched, and one grant of
 * the principal passes every check.
 */
function decide(policyFile, grants, evidence, request, now) {
    const { run, home, role, steps } = request;
    const globals = checkRun(policyFile, evidence, run, role);
    const refused = globals.find((check) => check.outcome === 'fail');
    if (refused !== undefined || policyFile?.ok !== true)
        return deny(refused?.name ?? 'policy-missing', run, globals, []);
    const policy = policyFile.value;
    const situation = { policy, evidence, run, now, home, ...(steps === undefined ? {} : { steps }) };
    const check = grantChecker(situation);
    const judged = candidates(grants, request)
        .map((file) => judgeGrant(file, check, situation))
        .toSorted(byCloseness);
    return choose(judged, globals, request, policy, now);
}
/** Lets the run go on by a grant that passes every check, where these agree on a role; else says what comes closest. */
function choose(judged, globals, request, policy, now) {
    const { run } = request;
    const considered = judged.map(summarise);
    const passing = judged.filter((entry) => entry.failed.length === 0);
    const [closest] = judged;
    if (closest === undefined)
        return deny('no-grant', run, [...globals, noGrantCheck(request)], []);
    if (passing.length === 0)
        return {
            ...deny(closest.failed[0] ?? 'no-grant', run, [...globals, ...closest.checks()], considered),
            ...about(closest),
        };
    const roles = [...new Set(passing.map((entry) => entry.grant?.role ?? ''))].toSorted();
    if (roles.length > 1)
        return deny('role-ambiguous', run, [...globals, failure('role-ambiguous', { roles })], considered);
    return allow(passing, globals, considered, run, policy, now);
}
function allow(passing, globals, considered, run, policy, now) {
    const [first] = passing.toSorted((a, b) => (a.grant?.expires ?? 0) - (b.grant?.expires ?? 0) || compareText(a.id, b.id));
    if (first?.grant === undefined)
        return deny('undecidable', run, globals, considered);
    const { id, role, expires } = first.grant;
    const closings = (policy.roles.get(role)?.windows ?? []).map((window) => (0,policy_window/* closesAt */.py)(window, now) ?? 0);
    const until = closings.length === 0 ? expires : Math.min(expires, Math.max(...closings));
    return {
        schema: 1,
        decision: 'allow',
        grant: id,
        role,
        expires,
        until,
        checks: [...globals, ...first.checks()],
        considered,
        principal: run.triggering_actor,
        run,
    };
}
/** The grants that could cover this run: the principal's, for the role named; a void one for any role. */
function candidates(grants, request) {
    const organisation = request.home.split('/')[0] ?? '';
    return grants.filter((file) => (0,principal/* membershipOf */._G)(file.holder, request.run, organisation) !== 'no' &&
        (request.grant === undefined || request.grant === file.id) &&
        (request.role === undefined || !file.ok || file.grant.role === request.role));
}
function judgeGrant(file, check, situation) {
    if (!file.ok) {
        const { id, problems } = file;
        const checks = () => [failure('grant-invalid', { problem: problems[0] })];
        return { id, end: Number.NEGATIVE_INFINITY, failed: ['grant-invalid'], checks };
    }
    const { id, grant } = file;
    const failed = [];
    for (const finding of check(grant))
        if (!finding.ok)
            failed.push(finding.name);
    return { id, grant, end: grant.expires, failed, checks: () => toChecks(check(grant), grant, situation) };
}
/** Fewest failed checks first, then latest to end, then by id: the order in which grants were read does not matter. */
function byCloseness(a, b) {
    if (a.failed.length !== b.failed.length)
        return a.failed.length - b.failed.length;
    if (a.end !== b.end)
        return b.end > a.end ? 1 : -1;
    return compareText(a.id, b.id);
}
function compareText(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}
function summarise(judged) {
    const { id, grant, failed } = judged;
    return grant === undefined ? { grant: id, failed } : { grant: id, role: grant.role, failed };
}
function about(judged) {
    return {
        grant: judged.id,
        ...(judged.grant === undefined ? {} : { role: judged.grant.role, expires: judged.grant.expires }),
    };
}
function noGrantCheck({ run, role, grant }) {
    return failure('no-grant', grant === undefined
        ? { kind: 'any', actor: run.actor, ...(role === undefined ? {} : { role }) }
        : { kind: 'named', grant });
}
function deny(reason, run, checks, considered) {
    return { schema: 1, decision: 'deny', reason, checks, considered, principal: run.triggering_actor, run };
}

;// CONCATENATED MODULE: ./lib/report/granted.js
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
    };
}
function approverNamed(login, provenance) {
    const id = provenance?.reviews.find((review) => review.author === login && review.author_id !== undefined)?.author_id;
    return { login, ...(id === undefined ? {} : { id }) };
}

// EXTERNAL MODULE: ./lib/report/safe-line.js
var safe_line = __webpack_require__(1020);
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
function wordList(words) {
    return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1) ?? ''}`;
}

// EXTERNAL MODULE: ./lib/policy/instant.js
var instant = __webpack_require__(3355);
// EXTERNAL MODULE: ./lib/report/check-words.js + 3 modules
var check_words = __webpack_require__(3401);
;// CONCATENATED MODULE: ./lib/report/first-actor.js
/**
 * Who began the run, where somebody else started it again: the job has that account's rights, and the token names it.
 */
function firstActor({ actor, actor_id: id, triggering_actor_id: other }) {
    return id === other ? {} : { first_actor: actor };
}

// EXTERNAL MODULE: ./lib/policy/docs-address.js
var docs_address = __webpack_require__(4134);
;// CONCATENATED MODULE: ./lib/report/links.js

/** The page that explains a reason. */
function reasonPage(reason) {
    return `${docs_address/* DOCS */.i}/reasons.md#${reason}`;
}
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
    return (`${base(context)}/blob/${encodePath(context.branch)}/` +
        `${encodePath(`${context.policyPath}/${path}`)}${line === undefined ? '' : `#L${line}`}`);
}
function base(context) {
    return `${context.server.replace(/\/+$/, '')}/${encodePath(context.policyRepository)}`;
}
function encodePath(path) {
    return path.toWellFormed().split('/').map(encodeURIComponent).join('/');
}

;// CONCATENATED MODULE: ./lib/report/public-run.js
/**
 * The facts of a run that may be shown, one by one and always in the same order: whatever else came along stays behind.
 */
function publicRun(run) {
    return {
        actor: run.actor,
        actor_id: run.actor_id,
        triggering_actor: run.triggering_actor,
        triggering_actor_id: run.triggering_actor_id,
        ...(run.actor_type === undefined ? {} : { actor_type: run.actor_type }),
        ...(run.triggering_actor_type === undefined ? {} : { triggering_actor_type: run.triggering_actor_type }),
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
        ...(decision.decision === 'deny' ? { docs: reasonPage(decision.reason) } : {}),
        ...(decision.grant === undefined ? {} : { grant: decision.grant }),
        ...(decision.role === undefined ? {} : { role: decision.role }),
        ...(outcome.granted === undefined ? {} : { granted: outcome.granted }),
        principal: decision.principal,
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

// EXTERNAL MODULE: ./lib/policy/grant.js
var grant = __webpack_require__(3740);
// EXTERNAL MODULE: ./lib/policy/names.js
var names = __webpack_require__(6726);
// EXTERNAL MODULE: ./lib/report/context.js
var report_context = __webpack_require__(6721);
;// CONCATENATED MODULE: ./lib/report/new-grant.js







const HOUR_MS = 3_600_000;
/** What is proposed where the policy allows it: a week is long enough for most errands. */
const USUAL_LIFETIME_MS = 7 * 24 * HOUR_MS;
/** Writes the grant that the principal of a run could ask for; `undefined` when the account cannot have one. */
function proposeGrant(decision, context) {
    const role = roleOf(decision, context);
    const { run } = decision;
    const holder = (0,policy_holder/* holderOf */.Kd)({ ...(0,principal/* triggeringOf */.Ml)(run), login: decision.principal });
    const id = `${(0,policy_holder/* holderFolder */.Do)(holder)}/` +
        freeName(decision, `${role ?? 'access'}-${(0,instant/* formatInstant */.r4)(context.now).slice(0, 10)}`, (0,policy_holder/* holderFolder */.Do)(holder));
    if ((0,grant/* parseGrantPath */.fv)(`${id}.yml`) === undefined)
        return undefined;
    const lines = [
        role === undefined ? `role: CHANGE-ME${choices(context)}` : `role: ${yamlScalar(role)}`,
        'reason: CHANGE ME - what you need it for',
        `principal-id: ${run.triggering_actor_id}`,
        ...(holder.kind === 'app'
            ? ['requested-by: CHANGE-ME # your login; add the number of your account as requested-by-id']
            : []),
        `expires: ${(0,instant/* formatInstant */.r4)(proposedEnd(context, role))}`,
    ];
    return { path: `grants/${id}.yml`, text: `${lines.join('\n')}\n` };
}
function roleOf(decision, context) {
    const known = (0,report_context/* policyRoles */.uU)(context);
    const wanted = decision.role ?? context.role ?? (known?.length === 1 ? known[0] : undefined);
    return wanted !== undefined && names/* ROLE_NAME */.VA.test(wanted) && known?.includes(wanted) !== false ? wanted : undefined;
}
function choices(context) {
    const roles = (0,report_context/* policyRoles */.uU)(context) ?? [];
    return roles.length === 0 ? '' : ` # one of: ${roles.join(', ')}`;
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
function proposedEnd(context, role) {
    const lifetime = Math.min(USUAL_LIFETIME_MS, (0,report_context/* longestGrant */.r5)(context, role) * 1000);
    const end = context.now + lifetime;
    return lifetime >= 2 * HOUR_MS ? Math.floor(end / HOUR_MS) * HOUR_MS : end;
}
/** A role name that YAML would take for a number or a truth value needs quotes. */
function yamlScalar(name) {
    return /^[A-Za-z][\w-]*$/.test(name) && !/^(?:true|false|null)$/i.test(name) ? name : `'${name}'`;
}

;// CONCATENATED MODULE: ./lib/report/advice-link.js


/** The page on which the next step is made; `undefined` when none is known. */
function linkFor(decision, { page, line }, context) {
    if (page === 'policy')
        return policyLink(context, line);
    if (page === 'new')
        return newGrant(decision, context);
    const { grant } = decision;
    if (grant === undefined)
        return undefined;
    return (page === 'pull' ? pullLink(context, grant) : undefined) ?? grantLink(context, grant, line);
}
function newGrant(decision, context) {
    const proposal = proposeGrant(decision, context);
    return proposal === undefined ? undefined : newFileLink(context, proposal.path, proposal.text);
}

// EXTERNAL MODULE: ./lib/report/moment.js
var moment = __webpack_require__(4412);
;// CONCATENATED MODULE: ./lib/report/allowed-advice.js



/** What is said of a run that may go on. The words of a refusal are apart, since most runs do without them. */
function adviseAllowed(decision, context) {
    const { principal, grant, role, until, run } = decision;
    const again = run.actor_id === run.triggering_actor_id ? '' : `, which ${(0,safe_line/* quote */.h)(run.actor)} began`;
    const link = grantLink(context, grant);
    return {
        summary: `${(0,safe_line/* quote */.h)(principal)} may go on${again === '' ? '' : ` with the run${again}`}: the grant ${(0,safe_line/* quote */.h)(grant)} ` +
            `allows the role ${(0,safe_line/* quote */.h)(role)} until ${(0,moment/* formatMoment */.K)(until, context.now)}.`,
        next: 'Nothing to do.',
        ...(link === undefined ? {} : { link }),
    };
}

// EXTERNAL MODULE: ./lib/report/reasons.js + 10 modules
var reasons = __webpack_require__(1009);
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

;// CONCATENATED MODULE: ./lib/report/to-result.js


/** Makes the public result of any decision, in the words that fit it. */
function toResult(decision, context, outcome) {
    return resultWith(advise(decision, context), decision, context, outcome);
}

// EXTERNAL MODULE: ./lib/cli/check/access.js
var access = __webpack_require__(1787);
;// CONCATENATED MODULE: ./lib/cli/check/assumed.js

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
            provenance.set(file.id, approvedBy((0,policy_approval/* approvalsNeeded */.Wr)(lenient, lenient.roles.get(file.grant.role)), now));
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

// EXTERNAL MODULE: ./lib/cli/check/options.js
var options = __webpack_require__(8067);
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
    const decision = decide(policy, files.grants, evidence, {
        run,
        home,
        ...(role === undefined ? {} : { role }),
        ...(grant === undefined ? {} : { grant }),
        ...(steps === undefined ? {} : { steps }),
    }, now);
    return {
        decision,
        result: toResult(decision, contextOf(files, inputs, env), {
            credentials: [],
            mode: 'enforce',
            // an approval that is assumed names nobody
            granted: inputs.assumed ? undefined : grantedIn(decision, files.grants, evidence),
            notes: [...notesOn(inputs, files, decision), ...notes],
        }),
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
    return assumed ? assumeApproved(policy, grants, now) : { policy, evidence: evidence ?? NO_EVIDENCE };
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

/***/ 673:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Y: () => (/* binding */ readCheckInputs)
});

// EXTERNAL MODULE: ./lib/errors/gate-error.js
var gate_error = __webpack_require__(2031);
// EXTERNAL MODULE: ./lib/policy/grant.js
var grant = __webpack_require__(3740);
// EXTERNAL MODULE: ./lib/policy/instant.js
var instant = __webpack_require__(3355);
// EXTERNAL MODULE: ./lib/policy/meant.js
var meant = __webpack_require__(2629);
// EXTERNAL MODULE: ./lib/policy/nearest.js
var nearest = __webpack_require__(8400);
// EXTERNAL MODULE: ./lib/policy/policy.js + 8 modules
var policy = __webpack_require__(401);
// EXTERNAL MODULE: ./lib/policy/shape.js
var shape = __webpack_require__(5999);
// EXTERNAL MODULE: ./lib/policy/tags.js
var tags = __webpack_require__(6317);
;// CONCATENATED MODULE: ./lib/policy/parse-evidence.js








/** An evidence file that cannot be read: where, what was expected, and what was probably meant. */
class EvidenceError extends gate_error/* GateError */.u {
    name = 'EvidenceError';
    constructor(message, hint) {
        super(message, { hint });
    }
}
const TOP_LEVEL_KEYS = ['policy', 'revoked', 'frozen', 'uses'];
const PROVENANCE = ['pull', 'reviews', 'line'];
const PULL_KEYS = [
    'number',
    'merged',
    'merged_at',
    'author',
    'author_id',
    'author_type',
    'head_sha',
    'committers',
    'unknown_authors',
    'files',
];
const REVIEW_KEYS = [
    'author',
    'author_id',
    'type',
    'state',
    'commit',
    'submitted_at',
    'permission',
    'teams',
    'team_ids',
];
const LINES = ['proved', 'broken', 'unknown'];
/**
 * Reads an `evidence.json`: grant ids to pull request and reviews, and `policy`, `revoked`, `frozen`, `uses`.
 *
 * INVARIANT: what is written and not understood is an error: left out, it would count as nothing wrong.
 * @throws EvidenceError naming the place that is wrong
 */
function parseEvidence(value) {
    const root = asRecord(value, 'evidence');
    const provenance = new Map();
    for (const [id, entry] of Object.entries(root)) {
        if (TOP_LEVEL_KEYS.some((known) => known === id))
            continue;
        refuseUnlessGrant(id, id);
        provenance.set(id, parseProvenance(entry, id));
    }
    const { policy, revoked = [], frozen = false, uses = {} } = root;
    const freezes = typeof frozen === 'boolean' ? undefined : parseFreezes(frozen);
    return {
        provenance,
        revoked: new Set(parseRevoked(revoked)),
        frozen: frozen === true,
        ...(freezes === undefined ? {} : { freezes }),
        uses: parseUses(uses),
        ...(policy === undefined ? {} : { policy: parsePolicyHistory(policy) }),
    };
}
function refuseUnlessGrant(id, at) {
    if ((0,grant/* parseGrantPath */.fv)(`${id}.yml`) !== undefined && !id.endsWith('.yml'))
        return;
    const near = (0,grant/* meantGrant */.Ew)(id) ?? (0,nearest/* nearest */.p)(id, TOP_LEVEL_KEYS);
    throw new EvidenceError(`\`${at}\` is not the id of a grant`, near === undefined
        ? `known besides ids such as \`users/mona/november-banner\`: ${TOP_LEVEL_KEYS.join(', ')}`
        : `did you mean \`${near}\`?`);
}
function parseRevoked(value) {
    const names = asTexts(value, 'revoked');
    for (const [index, name] of names.entries()) {
        if ((0,tags/* isRevocation */.bx)(name))
            continue;
        const rest = name.replace(/^(?:refs\/tags\/)?grantgate\/revoked\//i, '');
        const near = (0,tags/* isRevocation */.bx)(rest)
            ? rest
            : (0,tags/* isRevocation */.bx)(`users/${rest}`) && !rest.startsWith('grantgate')
                ? `users/${rest}`
                : undefined;
        throw new EvidenceError(`\`revoked[${index}]\` revokes nothing: \`${name}\``, near === undefined
            ? 'write an id such as `users/mona/november-banner`, or a folder such as `users/mona`'
            : `did you mean \`${near}\`?`);
    }
    return names;
}
function parseFreezes(value) {
    if (!Array.isArray(value))
        throw new EvidenceError('`frozen` is not true or false, nor a list of tags');
    const names = asTexts(value, 'frozen');
    const stray = names.findIndex((name) => (0,tags/* freezesIn */.uc)({ names: [name], unread: [] }).length === 0);
    if (stray >= 0)
        throw new EvidenceError(`\`frozen[${stray}]\` freezes nothing: \`${names[stray] ?? ''}\``, 'write tags in full, such as `grantgate/frozen/20261128T180000Z`');
    return names;
}
function parseUses(value) {
    const uses = Object.entries(asRecord(value, 'uses'));
    for (const [id] of uses)
        refuseUnlessGrant(id, `uses.${id}`);
    return new Map(uses.map(([id, count]) => [id, asNumber(count, `uses.${id}`)]));
}
/**
 * How the policy's last change came to be. It is judged by the approval rules that the policy has now, since the file
 * knows of no earlier ones.
 */
function parsePolicyHistory(value) {
    return { versions: [{ provenance: parseProvenance(value, 'policy') }], whole: false, told: true };
}
function parseProvenance(value, at) {
    const { pull, reviews = [], line: written = 'proved' } = asKnown(value, at, PROVENANCE);
    if (!Array.isArray(reviews))
        throw new EvidenceError(`\`${at}.reviews\` is not a list`);
    const parsed = reviews.map((review, index) => parseReview(review, `${at}.reviews[${index}]`));
    const line = LINES.find((known) => known === written);
    if (line === undefined)
        throw new EvidenceError(`\`${at}.line\` is not one of ${LINES.join(', ')}`);
    return {
        reviews: parsed,
        ...(line === 'proved' ? {} : { line }),
        ...(pull === undefined || pull === null ? {} : { pull: parsePull(pull, `${at}.pull`) }),
    };
}
function parsePull(value, at) {
    const pull = asKnown(value, at, PULL_KEYS);
    const merged = pull['merged'];
    if (typeof merged !== 'boolean')
        throw new EvidenceError(`\`${at}.merged\` is not true or false`);
    return {
        number: asNumber(pull['number'], `${at}.number`),
        merged,
        author: textAt(pull['author'], `${at}.author`),
        ...optionalId(pull['author_id'], `${at}.author_id`),
        ...optionalKind(pull['author_type'], `${at}.author_type`),
        head_sha: textAt(pull['head_sha'], `${at}.head_sha`),
        committers: asTexts(pull['committers'] === undefined ? [] : pull['committers'], `${at}.committers`),
        ...(pull['unknown_authors'] === undefined
            ? {}
            : { unknown_authors: asTexts(pull['unknown_authors'], `${at}.unknown_authors`) }),
        merged_at: merged ? asInstant(pull['merged_at'], `${at}.merged_at`) : 0,
        ...(pull['files'] === undefined ? {} : { files: asNumber(pull['files'], `${at}.files`) }),
    };
}
function parseReview(value, at) {
    const review = asKnown(value, at, REVIEW_KEYS);
    const permission = review['permission'];
    const teams = review['teams'];
    const ids = review['team_ids'];
    const kind = review['type'] ?? 'User';
    if (kind !== 'User' && kind !== 'Bot')
        throw new EvidenceError(`\`${at}.type\` is not \`User\` or \`Bot\``);
    return {
        author: textAt(review['author'], `${at}.author`),
        ...optionalId(review['author_id'], `${at}.author_id`),
        type: kind,
        state: asState(review['state'], `${at}.state`),
        commit: textAt(review['commit'], `${at}.commit`),
        submitted_at: asInstant(review['submitted_at'], `${at}.submitted_at`),
        ...(permission === undefined || permission === null
            ? {}
            : { permission: asPermission(permission, `${at}.permission`) }),
        ...(teams === undefined || teams === null ? {} : { teams: asTexts(teams, `${at}.teams`) }),
        ...(ids === undefined || ids === null ? {} : { team_ids: asNumbers(ids, `${at}.team_ids`) }),
    };
}
const EVIDENCE_STATES = ['APPROVED', 'CHANGES_REQUESTED', 'COMMENTED', 'DISMISSED', 'PENDING'];
function asState(value, at) {
    const state = EVIDENCE_STATES.find((known) => known === value);
    if (state === undefined)
        throw new EvidenceError(`\`${at}\` is not one of ${EVIDENCE_STATES.join(', ')}`);
    return state;
}
function asPermission(value, at) {
    const permission = [...policy/* PERMISSIONS */.Jj, 'none'].find((known) => known === value);
    if (permission === undefined)
        throw new EvidenceError(`\`${at}\` is not one of none, ${policy/* PERMISSIONS */.Jj.join(', ')}`);
    return permission;
}
function optionalKind(value, at) {
    if (value === undefined || value === null)
        return {};
    if (value !== 'User' && value !== 'Bot')
        throw new EvidenceError(`\`${at}\` is not \`User\` or \`Bot\``);
    return { author_type: value };
}
function optionalId(value, at) {
    return value === undefined || value === null ? {} : { author_id: asNumber(value, at) };
}
function asRecord(value, at) {
    if (!(0,shape/* isRecord */.u4)(value))
        throw new EvidenceError(`\`${at}\` is not an object`);
    return value;
}
/** An object that has only these keys. */
function asKnown(value, at, keys) {
    const record = asRecord(value, at);
    const unknown = Object.keys(record).find((key) => !keys.some((known) => known === key));
    if (unknown === undefined)
        return record;
    const near = (0,meant/* meant */.wx)(unknown, keys);
    throw new EvidenceError(`\`${at}.${unknown}\` is not known`, near === undefined ? `known there: ${keys.join(', ')}` : `did you mean \`${near}\`?`);
}
function textAt(value, at) {
    if (typeof value !== 'string' || value === '')
        throw new EvidenceError(`\`${at}\` is not a text`);
    return value;
}
function asTexts(value, at) {
    if (!Array.isArray(value))
        throw new EvidenceError(`\`${at}\` is not a list`);
    return value.map((entry, index) => textAt(entry, `${at}[${index}]`));
}
function asNumber(value, at) {
    const number = typeof value === 'string' && /^\d{1,15}$/.test(value) ? Number(value) : value;
    if (typeof number !== 'number' || !Number.isSafeInteger(number) || number < 0)
        throw new EvidenceError(`\`${at}\` is not a number`);
    return number;
}
function asNumbers(value, at) {
    if (!Array.isArray(value))
        throw new EvidenceError(`\`${at}\` is not a list`);
    return value.map((entry, index) => asNumber(entry, `${at}[${index}]`));
}
function asInstant(value, at) {
    const moment = typeof value === 'string' ? (0,instant/* parseInstant */.nV)(value) : undefined;
    if (moment === undefined)
        throw new EvidenceError(`\`${at}\` is not a date with a time and a zone`, typeof value === 'string' ? (0,instant/* instantHint */.RB)(value) : undefined);
    return moment;
}

// EXTERNAL MODULE: ./lib/policy/names.js
var names = __webpack_require__(6726);
// EXTERNAL MODULE: ./lib/policy/run.js
var run = __webpack_require__(1287);
// EXTERNAL MODULE: ./lib/report/safe-line.js
var safe_line = __webpack_require__(1020);
// EXTERNAL MODULE: ./lib/cli/usage-error.js
var usage_error = __webpack_require__(4934);
// EXTERNAL MODULE: ./lib/cli/json-file.js
var json_file = __webpack_require__(1449);
// EXTERNAL MODULE: ./lib/cli/check/told-run.js
var told_run = __webpack_require__(8556);
;// CONCATENATED MODULE: ./lib/cli/check/run-file.js





/** What decisions are made of, and what else a token holds. Source: GitHub's OIDC reference, "OIDC token claims". */
const CLAIMS = [
    'actor',
    'actor_id',
    'actor_type',
    'actor_teams',
    'actor_team_ids',
    'triggering_actor',
    'triggering_actor_id',
    'triggering_actor_type',
    'triggering_actor_teams',
    'triggering_actor_team_ids',
    'repository',
    'repository_id',
    'repository_owner',
    'repository_owner_id',
    'repository_visibility',
    'ref',
    'ref_type',
    'ref_protected',
    'sha',
    'head_ref',
    'base_ref',
    'environment',
    'environment_node_id',
    'event_name',
    'workflow',
    'workflow_ref',
    'workflow_sha',
    'job_workflow_ref',
    'job_workflow_sha',
    'run_id',
    'run_number',
    'run_attempt',
    'runner_environment',
    'check_run_id',
    'enterprise',
    'enterprise_id',
    'iss',
    'sub',
    'aud',
    'exp',
    'iat',
    'nbf',
    'jti',
];
/** Custom properties of the repository. */
const PROPERTY = /^repo(?:sitory)?_property_/;
const REF = {
    pattern: /^refs\/\S+$/,
    expected: 'a full ref such as `refs/heads/release/2026-11`',
    meant: (text, { ref_type: type }) => `refs/${type === 'tag' ? 'tags' : 'heads'}/${text}`,
};
const WORKFLOW_FORM = {
    pattern: /^[A-Za-z0-9][\w-]*\/[\w.-]+\/\S+@\S+$/,
    expected: 'a workflow with its repository and its ref, such as `acme/shop/.github/workflows/flags.yml@refs/heads/main`',
};
const NAME_FORM = {
    pattern: /^(?!refs\/)/,
    expected: 'the bare name of a branch',
    meant: (text) => text.replace(/^refs\/(?:heads\/)?/, ''),
};
const FORMS = {
    ref: REF,
    ref_type: { pattern: /^(?:branch|tag)$/, expected: '`branch` or `tag`' },
    workflow_ref: WORKFLOW_FORM,
    job_workflow_ref: WORKFLOW_FORM,
    head_ref: NAME_FORM,
    base_ref: NAME_FORM,
    repository: { pattern: names/* REPOSITORY_PATTERN */.G_, expected: 'a repository, `owner/name`' },
    repository_owner: { pattern: /^[^/]+$/, expected: 'the login of the owner, without a repository' },
    ref_protected: { pattern: /^(?:true|false)$/, expected: '`true` or `false`' },
    event_name: { pattern: /^[a-z_]{2,40}$/, expected: 'the name of an event, such as `workflow_dispatch`' },
    runner_environment: { pattern: /^(?:github-hosted|self-hosted)$/, expected: '`github-hosted` or `self-hosted`' },
    actor_teams: { pattern: names/* TEAM_PATTERN */.FW, expected: 'a list of teams written `owner/slug`' },
    triggering_actor_teams: { pattern: names/* TEAM_PATTERN */.FW, expected: 'a list of teams written `owner/slug`' },
};
/**
 * Looks at what a person wrote into a run.json. A token is GitHub's own, so its claims are taken as they are; in a
 * file, what cannot be is a mistake, and would make the answer about another run.
 * @throws InputError naming the claim, and what was probably meant
 */
function checkRunFile(file, claims) {
    if (!(0,shape/* isRecord */.u4)(claims))
        return;
    for (const [claim, value] of Object.entries(claims)) {
        if (!CLAIMS.includes(claim) && !PROPERTY.test(claim))
            throw unknownClaim(file, claim);
        const form = Object.hasOwn(FORMS, claim) ? FORMS[claim] : undefined;
        const odd = form === undefined ? undefined : textList(value).find((text) => !form.pattern.test(text));
        if (form !== undefined && odd !== undefined)
            throw oddClaim(file, claim, odd, form, claims);
    }
    const { ref, ref_type: type } = claims;
    const kind = typeof ref !== 'string'
        ? undefined
        : ref.startsWith('refs/tags/')
            ? 'tag'
            : ref.startsWith('refs/heads/')
                ? 'branch'
                : undefined;
    if (typeof type === 'string' && type !== '' && kind !== undefined && type !== kind)
        throw new usage_error/* UsageError */.e(`${(0,safe_line/* quote */.h)(file)}: the claim \`ref_type\` is ${(0,safe_line/* quote */.h)(type)}, and \`ref\` is a ${kind}`, 'give the two as GitHub does');
}
function oddClaim(file, claim, text, { expected, meant }, claims) {
    const hint = meant === undefined ? '' : `: did you mean ${(0,safe_line/* quote */.h)(meant(text, claims))}?`;
    return new usage_error/* UsageError */.e(`${(0,safe_line/* quote */.h)(file)}: the claim \`${claim}\` is ${(0,safe_line/* quote */.h)(text)}`, `expected ${expected}${hint}`);
}
function unknownClaim(file, claim) {
    const near = (0,nearest/* nearest */.p)(claim, CLAIMS);
    return new usage_error/* UsageError */.e(`${(0,safe_line/* quote */.h)(file)}: there is no claim ${(0,safe_line/* quote */.h)(claim)}`, near === undefined
        ? 'the file holds the claims of the run under their own names: see `run.json` in docs/cli.md'
        : `did you mean \`${near}\`?`);
}
/** The texts of a claim; what is empty or of another kind is for the reader of claims. */
function textList(value) {
    const list = Array.isArray(value) ? value : [value];
    return list.filter((entry) => typeof entry === 'string' && entry !== '');
}

;// CONCATENATED MODULE: ./lib/cli/check/untold.js

/** Looks at a file as it was read: once it is parsed, what was left out is what was said to be nothing. */
function leftOutOf(file) {
    return (grant, counted) => {
        const root = (0,shape/* isRecord */.u4)(file) ? file : {};
        const entry = grant === undefined ? undefined : root[grant];
        const pull = (0,shape/* isRecord */.u4)(entry) ? entry['pull'] : undefined;
        return [
            ...missingKeys(root, counted ? ['policy', 'revoked', 'frozen', 'uses'] : ['policy', 'revoked', 'frozen']),
            ...((0,shape/* isRecord */.u4)(entry) ? missingKeys(entry, ['line']) : []),
            ...((0,shape/* isRecord */.u4)(pull) ? missingKeys(pull, ['committers']) : []),
        ];
    };
}
function missingKeys(from, keys) {
    return keys.filter((key) => from[key] === undefined);
}

;// CONCATENATED MODULE: ./lib/cli/check/inputs.js











/**
 * Reads everything but the access folder.
 * @throws InputError naming the option or file that is wrong
 */
function readCheckInputs(given, terminal) {
    const { cwd, now } = terminal;
    const evidenceFile = given.text('evidence');
    const assumed = given.has('assume-approved');
    if (assumed && evidenceFile !== undefined)
        throw new usage_error/* UsageError */.e('`--evidence` and `--assume-approved` are both given', 'give one of them');
    const { run, home } = readRunGiven(given, terminal);
    const told = evidenceFile === undefined ? undefined : (0,json_file/* readJson */.V)(cwd, evidenceFile);
    return {
        run,
        home: readHomeOption(given.text('policy-repository') ?? home ?? run.repository),
        evidence: evidenceFile === undefined ? undefined : readEvidenceFile(evidenceFile, told),
        leftOut: evidenceFile === undefined ? () => [] : leftOutOf(told),
        assumed,
        role: given.text('role'),
        grant: given.text('grant')?.replace(/\.yml$/, ''),
        now: readTime(given.text('at')) ?? now(),
    };
}
function readRunGiven(given, terminal) {
    const ways = ['run', 'result', 'actor'].filter((name) => given.has(name));
    const [way, other] = ways;
    if (way === undefined)
        throw new usage_error/* UsageError */.e('which run is missing', 'say who starts what and where with `--actor`, `--workflow` and `--branch`, or give its claims with `--run`');
    if (other !== undefined)
        throw new usage_error/* UsageError */.e(`\`--${way}\` and \`--${other}\` are both given`, 'give one of them');
    (0,told_run/* refuseStrayOptions */.Yv)(given);
    if (way === 'actor')
        return { run: (0,told_run/* toldRun */.Rm)(given, terminal) };
    const file = given.text(way) ?? '';
    const value = (0,json_file/* readJson */.V)(terminal.cwd, file);
    return way === 'run' ? { run: readRunClaims(file, value) } : readResult(file, value);
}
/** The run of a result: the output `result` of the action, or what \`check --json\` prints. */
function readResult(file, value) {
    const result = (0,shape/* isRecord */.u4)(value) ? value : {};
    const policy = (0,shape/* isRecord */.u4)(result['policy']) ? result['policy']['repository'] : undefined;
    if (!(0,shape/* isRecord */.u4)(result['run']))
        throw new usage_error/* UsageError */.e(`${(0,safe_line/* quote */.h)(file)} is not the result of a run`, 'give the output `result` of the action, as a file');
    return { run: readRunClaims(file, result['run']), ...(typeof policy === 'string' ? { home: policy } : {}) };
}
function readRunClaims(file, value) {
    checkRunFile(file, value);
    try {
        return (0,run/* parseRun */.z)(value);
    }
    catch (error) {
        if (!(error instanceof run/* RunError */.e))
            throw error;
        throw new usage_error/* UsageError */.e(`${(0,safe_line/* quote */.h)(file)}: ${error.message}`, 'the file holds the claims of the run under their own names, `triggering_actor` and `triggering_actor_id`', { cause: error });
    }
}
function readEvidenceFile(file, value) {
    try {
        return parseEvidence(value);
    }
    catch (error) {
        if (!(error instanceof EvidenceError))
            throw error;
        throw new usage_error/* UsageError */.e(`${(0,safe_line/* quote */.h)(file)}: ${error.message}`, error.hint ?? 'the file maps the id of a grant to its `pull` and its `reviews`', { cause: error });
    }
}
function readHomeOption(written) {
    if (names/* REPOSITORY_PATTERN */.G_.test(written))
        return written;
    throw new usage_error/* UsageError */.e(`${(0,safe_line/* quote */.h)(written)} is not a repository`, 'write `--policy-repository owner/name`');
}
function readTime(written) {
    if (written === undefined)
        return undefined;
    const at = (0,instant/* parseInstant */.nV)(written);
    if (at === undefined)
        throw new usage_error/* UsageError */.e(`${(0,safe_line/* quote */.h)(written)} is not a date with a time and a zone`, `write \`--at <time>\`: ${(0,instant/* instantHint */.RB)(written)}`);
    return at;
}


/***/ }),

/***/ 6646:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ formatCheck)
/* harmony export */ });
/* harmony import */ var _report_safe_line_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1020);
/* harmony import */ var _report_permission_block_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(591);


/** The result for a person at a terminal: the answer, what to do, then the checks. */
function formatCheck(result, style) {
    const allowed = result.decision === 'allow';
    const width = Math.max(0, ...result.checks.map(({ name }) => name.length));
    const lines = [
        allowed ? style.good(style.strong('allowed')) : style.bad(style.strong(`refused: ${result.reason ?? ''}`)),
        (0,_report_safe_line_js__WEBPACK_IMPORTED_MODULE_1__/* .safeLine */ .o)(result.summary, 1000),
        ...(allowed ? [] : [`${style.strong('What to do now:')} ${(0,_report_safe_line_js__WEBPACK_IMPORTED_MODULE_1__/* .safeLine */ .o)(result.next, 1000)}`]),
        ...(result.paste === undefined ? [] : [_report_permission_block_js__WEBPACK_IMPORTED_MODULE_0__/* .PASTE_CAPTION */ .N, ...result.paste.split('\n').map((line) => `    ${line}`)]),
        ...(result.ask === undefined ? [] : [`${style.strong('Whom to ask:')} ${(0,_report_safe_line_js__WEBPACK_IMPORTED_MODULE_1__/* .safeLine */ .o)(result.ask, 1000)}`]),
        ...(result.detail === undefined ? [] : [(0,_report_safe_line_js__WEBPACK_IMPORTED_MODULE_1__/* .safeLine */ .o)(result.detail, 1000)]),
        ...(result.docs === undefined ? [] : [style.faint(result.docs)]),
        ...result.notes.map((note) => style.doubtful(`note: ${(0,_report_safe_line_js__WEBPACK_IMPORTED_MODULE_1__/* .safeLine */ .o)(note, 1000)}`)),
        '',
        ...result.checks.map((check) => formatOne(check, width, style)),
        ...others(result).map(({ grant, failed }) => style.faint(`also looked at ${(0,_report_safe_line_js__WEBPACK_IMPORTED_MODULE_1__/* .safeLine */ .o)(grant)}: ${failed.length === 0 ? 'covers this run' : failed.join(', ')}`)),
    ];
    return `${lines.join('\n').trimEnd()}\n`;
}
function formatOne({ name, outcome, expected, actual }, width, style) {
    const padded = name.padEnd(width);
    return outcome === 'pass'
        ? `${style.good('ok  ')}  ${padded}  ${style.faint((0,_report_safe_line_js__WEBPACK_IMPORTED_MODULE_1__/* .safeLine */ .o)(actual))}`
        : `${style.bad('FAIL')}  ${padded}  expected ${(0,_report_safe_line_js__WEBPACK_IMPORTED_MODULE_1__/* .safeLine */ .o)(expected, 500)}; found ${(0,_report_safe_line_js__WEBPACK_IMPORTED_MODULE_1__/* .safeLine */ .o)(actual, 500)}`;
}
function others({ considered, grant }) {
    return considered.filter((entry) => entry.grant !== grant);
}


/***/ }),

/***/ 8556:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Rm: () => (/* binding */ toldRun),
/* harmony export */   Yv: () => (/* binding */ refuseStrayOptions),
/* harmony export */   n4: () => (/* binding */ UNKNOWN_ID),
/* harmony export */   xn: () => (/* binding */ TOLD_RUN_OPTIONS)
/* harmony export */ });
/* harmony import */ var _policy_names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6726);
/* harmony import */ var _policy_run_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1287);
/* harmony import */ var _report_safe_line_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1020);
/* harmony import */ var _github_session_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1071);
/* harmony import */ var _usage_error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4934);





/** What a run is told by on the command line, in place of a file with its claims. */
const TOLD_RUN_OPTIONS = {
    actor: { value: 'login', help: 'Instead of --run: who starts it, with these' },
    'actor-id': { value: 'number', help: "Number of the account; that of the person's grant when left out" },
    teams: { value: 'owner/slug,...', help: 'Teams that the person is in; not known when left out' },
    repository: { value: 'owner/name', help: 'Repository of the run; that of the policy when left out' },
    branch: { value: 'name', help: 'Branch that it is started on' },
    tag: { value: 'name', help: 'Tag that it is started on' },
    protected: { help: 'The branch or tag is protected' },
    workflow: { value: 'file', help: 'Workflow that is started, for example .github/workflows/flags.yml' },
    environment: { value: 'name', help: 'Environment of the job; none when left out' },
    'started-by': { value: 'event', help: 'Event that starts it; workflow_dispatch when left out' },
    runner: { value: 'kind', help: 'github-hosted or self-hosted; github-hosted when left out' },
};
/** Options that say something of a run that `--actor` tells. */
const OF_A_TOLD_RUN = Object.keys(TOLD_RUN_OPTIONS).filter((name) => name !== 'actor' && name !== 'repository');
/** A number that stands for one that is not known: no account and no repository has it. */
const UNKNOWN_ID = '0';
/** @throws UsageError for an option that goes with `--actor`, without it */
function refuseStrayOptions(given) {
    const stray = given.has('actor') ? undefined : OF_A_TOLD_RUN.find((name) => given.has(name));
    if (stray !== undefined)
        throw new _usage_error_js__WEBPACK_IMPORTED_MODULE_3__/* .UsageError */ .e(`\`--${stray}\` is given without \`--actor\``, 'say who starts the run with `--actor <login>`');
}
/**
 * The run that options tell of. Its commit, and numbers that were not given, are zeros.
 * @throws UsageError naming the option that is missing or cannot be
 */
function toldRun(given, terminal) {
    const repository = repositoryOfRun(given, terminal);
    const { ref, type } = refOf(given);
    const [owner = ''] = repository.split('/');
    const login = matched(given, 'actor', /^[A-Za-z0-9][\w-]*(?:\[bot\])?$/, 'a GitHub login') ?? '';
    const id = matched(given, 'actor-id', /^[1-9]\d{0,18}$/, 'the number of an account') ?? UNKNOWN_ID;
    const teams = given
        .text('teams')
        ?.split(/[\s,]+/)
        .filter((team) => team !== '');
    const odd = teams?.find((team) => !_policy_names_js__WEBPACK_IMPORTED_MODULE_0__/* .TEAM_PATTERN */ .FW.test(team));
    if (odd !== undefined)
        throw new _usage_error_js__WEBPACK_IMPORTED_MODULE_3__/* .UsageError */ .e(`${(0,_report_safe_line_js__WEBPACK_IMPORTED_MODULE_4__/* .quote */ .h)(odd)} is not a team`, 'write teams as `owner/slug`');
    const environment = given.text('environment');
    return (0,_policy_run_js__WEBPACK_IMPORTED_MODULE_1__/* .parseRun */ .z)({
        actor: login,
        actor_id: id,
        triggering_actor: login,
        triggering_actor_id: id,
        ...(teams === undefined ? {} : { actor_teams: teams, triggering_actor_teams: teams }),
        repository,
        repository_id: UNKNOWN_ID,
        repository_owner: owner,
        repository_owner_id: UNKNOWN_ID,
        ref,
        ref_type: type,
        ref_protected: given.has('protected'),
        sha: UNKNOWN_ID.repeat(40),
        ...(environment === undefined ? {} : { environment }),
        event_name: matched(given, 'started-by', /^[a-z_]{2,40}$/, 'an event such as `workflow_dispatch`') ?? 'workflow_dispatch',
        workflow_ref: `${repository}/${workflowOf(given)}@${ref}`,
        run_id: UNKNOWN_ID,
        run_attempt: '1',
        runner_environment: matched(given, 'runner', /^(?:github|self)-hosted$/, '`github-hosted` or `self-hosted`') ?? 'github-hosted',
    });
}
function repositoryOfRun(given, terminal) {
    const written = given.text('repository');
    if (written === undefined)
        return (0,_github_session_js__WEBPACK_IMPORTED_MODULE_2__/* .policyRepository */ .RD)(given, terminal);
    if (_policy_names_js__WEBPACK_IMPORTED_MODULE_0__/* .REPOSITORY_PATTERN */ .G_.test(written))
        return written;
    throw new _usage_error_js__WEBPACK_IMPORTED_MODULE_3__/* .UsageError */ .e(`${(0,_report_safe_line_js__WEBPACK_IMPORTED_MODULE_4__/* .quote */ .h)(written)} is not a repository`, 'write `--repository owner/name`');
}
function refOf(given) {
    const [branch, tag] = [given.text('branch'), given.text('tag')];
    if (branch !== undefined && tag !== undefined)
        throw new _usage_error_js__WEBPACK_IMPORTED_MODULE_3__/* .UsageError */ .e('`--branch` and `--tag` are both given', 'a run is on one of them');
    const name = branch ?? tag;
    if (name === undefined)
        throw new _usage_error_js__WEBPACK_IMPORTED_MODULE_3__/* .UsageError */ .e('where the run is started is missing', 'give `--branch <name>` or `--tag <name>`');
    const bare = name.replace(/^refs\/(?:heads|tags)\//, '');
    const option = branch === undefined ? '--tag' : '--branch';
    if (bare !== name)
        throw new _usage_error_js__WEBPACK_IMPORTED_MODULE_3__/* .UsageError */ .e(`${(0,_report_safe_line_js__WEBPACK_IMPORTED_MODULE_4__/* .quote */ .h)(name)} is a full ref`, `write the bare name: \`${option} ${bare}\``);
    return branch === undefined
        ? { ref: `refs/tags/${name}`, type: 'tag' }
        : { ref: `refs/heads/${name}`, type: 'branch' };
}
/** The path of the workflow; its file alone is enough. */
function workflowOf(given) {
    const written = given.text('workflow');
    if (written === undefined)
        throw new _usage_error_js__WEBPACK_IMPORTED_MODULE_3__/* .UsageError */ .e('which workflow is started is missing', 'give `--workflow .github/workflows/flags.yml`');
    const path = written.replace(/^\.\//, '');
    if (/^\.github\/workflows\/[^/@\s]+\.ya?ml$/.test(path))
        return path;
    if (/^[^/@\s]+\.ya?ml$/.test(path))
        return `.github/workflows/${path}`;
    throw new _usage_error_js__WEBPACK_IMPORTED_MODULE_3__/* .UsageError */ .e(`${(0,_report_safe_line_js__WEBPACK_IMPORTED_MODULE_4__/* .quote */ .h)(written)} is not a workflow`, 'give its file, such as `.github/workflows/flags.yml`');
}
function matched(given, option, pattern, expected) {
    const written = given.text(option);
    if (written === undefined || pattern.test(written))
        return written;
    throw new _usage_error_js__WEBPACK_IMPORTED_MODULE_3__/* .UsageError */ .e(`${(0,_report_safe_line_js__WEBPACK_IMPORTED_MODULE_4__/* .quote */ .h)(written)} cannot be given to \`--${option}\``, `expected ${expected}`);
}


/***/ }),

/***/ 1449:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ readJson)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _usage_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4934);
/* harmony import */ var _read_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2770);




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

/***/ 1287:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ RunError),
/* harmony export */   z: () => (/* binding */ parseRun)
/* harmony export */ });
/* harmony import */ var _errors_gate_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2031);
/* harmony import */ var _shape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5999);


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


/***/ })

};
