export const id = 857;
export const ids = [857];
export const modules = {

/***/ 2095:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   fj: () => (/* binding */ knownPerson),
/* harmony export */   mz: () => (/* binding */ principalRun),
/* harmony export */   s1: () => (/* binding */ accountsOf)
/* harmony export */ });
/* unused harmony export NO_ACCOUNT */
/* harmony import */ var _people_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1798);

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

/***/ 6376:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ firstActor)
/* harmony export */ });
/**
 * Who began the run, where somebody else started it again: the job has that account's rights, and the token names it.
 */
function firstActor({ actor, actor_id: id, triggering_actor_id: other }) {
    return id === other ? {} : { first_actor: actor };
}


/***/ }),

/***/ 3021:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CS: () => (/* binding */ prose),
/* harmony export */   RP: () => (/* binding */ yamlBlock),
/* harmony export */   ih: () => (/* binding */ escape),
/* harmony export */   nf: () => (/* binding */ link),
/* harmony export */   ti: () => (/* binding */ inlineCode),
/* harmony export */   tp: () => (/* binding */ table)
/* harmony export */ });
/* harmony import */ var _safe_line_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1020);

/** Longest text of one table cell or paragraph. */
const MAX_CELL_CHARACTERS = 600;
/**
 * Escapes text for GitHub's Markdown, wherever it stands: everything that could be markup becomes a character
 * reference, which Markdown never reads as structure. An invisible space parts what GitHub would turn into a link or a
 * mention after decoding.
 *
 * INVARIANT: the answer holds only letters, digits, spaces, `,.-/`, characters beyond ASCII and numeric references.
 */
function escape(value) {
    return (0,_safe_line_js__WEBPACK_IMPORTED_MODULE_0__.safeLine)(value, MAX_CELL_CHARACTERS)
        .replaceAll(/(?<=www)(?=\.)|(?<=:)(?=\/\/)|(?<=[@#])/gi, '\u200b')
        .replaceAll(/[^A-Za-z0-9 ,./\u0080-\u{10ffff}-]/gu, (character) => `&#${String(character.codePointAt(0))};`)
        .replaceAll('\u200b', '&#8203;');
}
/** A name in code type; text in it is neither mention nor reference. */
function inlineCode(value) {
    return value.trim() === '' ? '–' : `<code>${escape(value)}</code>`;
}
/**
 * YAML of our own making, to copy.
 *
 * INVARIANT: nothing that could end the block, or mean anything in it, stays.
 */
function yamlBlock(text) {
    return ['```yaml', ...text.split('\n').map((line) => line.replaceAll(/[^A-Za-z0-9 :#,.-]/g, '')), '```'].join('\n');
}
/** A sentence of ours in which names stand in backticks. */
function prose(sentence) {
    return sentence
        .split('`')
        .map((part, index) => (index % 2 === 1 ? inlineCode(part) : padded(part)))
        .join('');
}
/** A link to an address of our own making; the words alone when it is not an address of the web. */
function link(words, address) {
    const url = URL.canParse(address) ? new URL(address) : undefined;
    if (url === undefined || !['https:', 'http:'].includes(url.protocol))
        return escape(words);
    const href = url.href.replaceAll(/[&"'<>`|\\@]/g, (character) => `&#${String(character.codePointAt(0))};`);
    return `<a href="${href}">${escape(words)}</a>`;
}
/** A table; the cells are Markdown already. */
function table(head, rows) {
    const line = (cells) => `| ${cells.join(' | ')} |`;
    return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}
/** As {@link escape}, with the spaces at both ends that part the sentence from a name. */
function padded(part) {
    if (part.trim() === '')
        return part === '' ? '' : ' ';
    return `${/^\s/.test(part) ? ' ' : ''}${escape(part)}${/\s$/.test(part) ? ' ' : ''}`;
}


/***/ }),

/***/ 3564:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  conclude: () => (/* binding */ conclude)
});

// EXTERNAL MODULE: ./lib/report/allowed-advice.js + 2 modules
var allowed_advice = __webpack_require__(1531);
// EXTERNAL MODULE: ./lib/report/permission-block.js
var permission_block = __webpack_require__(591);
// EXTERNAL MODULE: ./lib/report/safe-line.js
var safe_line = __webpack_require__(1020);
;// CONCATENATED MODULE: ./lib/report/annotation.js


/** Longest annotation: it is read in a narrow box. */
const MAX_NOTE_CHARACTERS = 1000;
/** GitHub shows at most ten warnings of a step. */
const MAX_NOTES = 9;
/**
 * What reading the steps found, beside the lines it was found in: what was only warned of, then how the gate is
 * weakened.
 */
function stepAnnotations({ preflight, decision }) {
    if (preflight === undefined)
        return [];
    const findings = preflight.findings.map((one) => ({
        level: decision === 'deny' && preflight.mode === 'enforce' ? 'error' : 'warning',
        title: (0,safe_line.safeLine)(one.reason),
        message: `${(0,safe_line.safeLine)(`\`${one.text}\`: ${one.what}`, MAX_NOTE_CHARACTERS)}\n` +
            `allowed: ${(0,safe_line.safeLine)(one.allowed, MAX_NOTE_CHARACTERS)}`,
        file: one.file,
        line: one.line,
    }));
    const weak = preflight.weaknesses.map((one) => ({
        level: 'warning',
        title: (0,safe_line.safeLine)(one.id),
        message: (0,safe_line.safeLine)(one.advice, MAX_NOTE_CHARACTERS),
        file: one.file,
        line: one.line,
    }));
    return [...findings, ...weak].slice(0, MAX_NOTES);
}
/** The annotation of a refusal; `undefined` when there is nothing to say. */
function toAnnotation(result) {
    if (result.decision === 'allow')
        return undefined;
    const audit = result.mode === 'audit';
    const next = `${result.next}${result.link === undefined ? '' : ' The link is in the job summary.'}`;
    const lines = [
        result.summary,
        next,
        ...(result.paste === undefined ? [] : [permission_block/* PASTE_CAPTION */.N, ...result.paste.split('\n')]),
        ...(result.ask === undefined ? [] : [`Whom to ask: ${result.ask}`]),
        ...(result.detail === undefined ? [] : [result.detail]),
    ];
    return {
        level: audit ? 'warning' : 'error',
        title: `${audit ? 'Access would have been refused' : 'Access refused'}: ${(0,safe_line.safeLine)(result.reason ?? '')}`,
        message: lines.map((line) => noteLine(line)).join('\n'),
    };
}
/** A line of a note, which keeps the indentation of what is to be copied. */
function noteLine(line) {
    return `${/^ */.exec(line)?.[0] ?? ''}${(0,safe_line.safeLine)(line, MAX_NOTE_CHARACTERS)}`;
}

// EXTERNAL MODULE: ./lib/policy/instant.js
var instant = __webpack_require__(3355);
;// CONCATENATED MODULE: ./lib/report/record.js

/** The line of a decision. `time` is in milliseconds since 1970. */
function decisionRecord(result, time) {
    return { ...entry(result, time), kind: 'decision', result };
}
/** The line of a credential that was issued. */
function issuedRecord(result, { name, provider, target, expires, handle, lasting, renews }, time) {
    const outlives = result.until !== undefined && (0,instant/* formatInstant */.r4)(expires) > result.until;
    return {
        ...entry(result, time),
        kind: 'credential-issued',
        principal: result.principal,
        ...(result.first_actor === undefined ? {} : { first_actor: result.first_actor }),
        ...(result.grant === undefined ? {} : { grant: result.grant }),
        name,
        provider,
        target,
        expires: (0,instant/* formatInstant */.r4)(expires),
        ...(result.until === undefined ? {} : { bounded_until: result.until }),
        ...(outlives
            ? { outlives, note: `${provider} cannot end it with the grant: what cannot be revoked before lasts longer` }
            : {}),
        ...(renews === true ? { renews } : {}),
        ...(handle === undefined ? {} : { handle }),
        ...(lasting === undefined ? {} : { lasting }),
    };
}
/** One line of JSON, with its line break. */
function toLine(record) {
    return `${JSON.stringify(record)}\n`;
}
function entry({ run }, time) {
    return {
        schema: 1,
        time: (0,instant/* formatInstant */.r4)(time),
        repository: run.repository,
        run_id: run.run_id,
        run_attempt: run.run_attempt,
    };
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
        ...(Number.isFinite(at) ? { at: (0,instant/* formatInstant */.r4)(at) } : {}),
    };
}

// EXTERNAL MODULE: ./lib/report/check-words.js + 5 modules
var check_words = __webpack_require__(1927);
// EXTERNAL MODULE: ./lib/report/first-actor.js
var first_actor = __webpack_require__(6376);
// EXTERNAL MODULE: ./lib/report/links.js
var links = __webpack_require__(4503);
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
var principal_run = __webpack_require__(2095);
// EXTERNAL MODULE: ./lib/policy/run.js
var run = __webpack_require__(1287);
// EXTERNAL MODULE: ./lib/policy/shape.js
var shape = __webpack_require__(5999);
;// CONCATENATED MODULE: ./lib/policy/delegation/told.js



/** Number of the account of a tool of which only the name is told: no account has it. */
const UNKNOWN_SENDER = '0';
/** Who GitHub's own token acts as; every server has an account of this login. */
const WORKFLOWS_BOT = { login: 'github-actions[bot]', id: '41898282' };
const TOLD_KEYS = (/* unused pure expression or super */ null && (['entry', 'handle', 'id', 'login', 'issuer', 'subject', 'refused']));
const TOLD_REFUSALS = (/* unused pure expression or super */ null && (['delegation-invalid', 'delegation-spent']));
const CLAIM = 'delegation';
/**
 * Reads `delegation` of a `run.json`: the `entry` of the policy, and who is named, by `handle`, by `id` and `login` of
 * an account, or by `issuer` and `subject`; or as what it is `refused`. `undefined` where there is none.
 * @throws RunError when it is of another form
 */
function readToldDelegation(value) {
    const told = isRecord(value) ? value[CLAIM] : undefined;
    if (told === undefined || told === null)
        return undefined;
    if (!isRecord(told))
        throw new RunError(CLAIM, 'an object with `entry` and a person');
    const unknown = Object.keys(told).find((key) => !TOLD_KEYS.some((known) => known === key));
    if (unknown !== undefined)
        throw new RunError(`${CLAIM}.${unknown}`, `one of ${TOLD_KEYS.join(', ')}`);
    const entry = toldText(told, 'entry') ?? missingKey('entry');
    const login = toldText(told, 'login');
    const refused = toldText(told, 'refused');
    if (refused !== undefined)
        return { outcome: refusedAs(refused, entry) };
    return {
        outcome: { kind: 'named', entry, person: personOf(told, login) },
        ...(login === undefined ? {} : { login }),
    };
}
function refusedAs(refused, entry) {
    const reason = TOLD_REFUSALS.find((known) => known === refused);
    if (reason === undefined)
        throw new RunError(`${CLAIM}.refused`, `one of ${TOLD_REFUSALS.join(', ')}`);
    return reason === 'delegation-spent'
        ? { kind: 'spent', entry }
        : { kind: 'invalid', entry, fault: { kind: 'signature' } };
}
function personOf(told, login) {
    const [handle, issuer, subject] = [toldText(told, 'handle'), toldText(told, 'issuer'), toldText(told, 'subject')];
    const id = typeof told['id'] === 'number' ? String(told['id']) : toldText(told, 'id');
    const isIdentity = issuer !== undefined || subject !== undefined;
    if ([handle !== undefined, id !== undefined, isIdentity].filter(Boolean).length !== 1)
        throw new RunError(CLAIM, 'of one person: give `handle`, `id`, or `issuer` and `subject`');
    if (handle !== undefined)
        return { kind: 'handle', handle };
    if (id === undefined)
        return { kind: 'identity', issuer: issuer ?? missingKey('issuer'), subject: subject ?? missingKey('subject') };
    if (!/^[1-9]\d{0,18}$/.test(id))
        throw new RunError(`${CLAIM}.id`, 'the number of an account');
    return { kind: 'account', id, ...(login === undefined ? {} : { login }) };
}
function toldText(told, key) {
    const value = told[key];
    if (value === undefined || (typeof value === 'string' && value !== ''))
        return value;
    throw new RunError(`${CLAIM}.${key}`, 'a text');
}
function missingKey(key) {
    throw new RunError(`${CLAIM}.${key}`);
}
/** The run as that of the person who was told of. */
function toldPrincipal(run, { outcome, login }, people) {
    return principalRun(run, outcome, outcome.kind === 'named' ? knownPerson(outcome.person, people) : undefined, login);
}
/** The facts that {@link readToldDelegation} reads, of a run that was decided; `undefined` where there are none. */
function tellDelegation({ delegation, actor }) {
    if (delegation === undefined)
        return undefined;
    const { entry = '', person, refused, handle, hasAccount } = delegation;
    const reason = refused?.kind === 'spent' ? 'delegation-spent' : 'delegation-invalid';
    if (person === undefined)
        return { entry, refused: reason };
    const login = hasAccount === true ? { login: actor } : {};
    if (handle !== undefined)
        return { entry, handle, ...login };
    return person.kind === 'account' ? { entry, id: person.id, ...login } : { entry, refused: reason };
}

;// CONCATENATED MODULE: ./lib/report/public-run.js


/**
 * The facts of a run that may be shown, one by one and always in the same order: whatever else came along stays behind.
 */
function publicRun(run) {
    const delegation = tellDelegation(run);
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
        ...(0,first_actor/* firstActor */.U)(decision.run),
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

// EXTERNAL MODULE: ./lib/report/markdown.js
var markdown = __webpack_require__(3021);
// EXTERNAL MODULE: ./lib/report/moment.js
var moment = __webpack_require__(4412);
;// CONCATENATED MODULE: ./lib/report/summary.js







/** GitHub shows a summary of up to 1 MiB; nobody reads that far. */
const MAX_SHOWN_GRANTS = 20;
const MAX_SHOWN_FINDINGS = 20;
/**
 * The job summary, in Markdown, for somebody who does not write pipelines: the answer first, then why and what to do,
 * the table of checks last.
 *
 * INVARIANT: every value goes through `escape`, `inlineCode`, `yamlBlock`, `prose` or `link`.
 */
function renderSummary(result, now) {
    const paragraphs = [
        headline(result),
        ...story(result),
        ...(result.fault === undefined ? credentials(result, now) : []),
        ...remarks(result),
        ...preflightSection(result),
        ...details(result),
    ];
    return `${paragraphs.join('\n\n')}\n`;
}
function headline({ decision, mode, fault }) {
    if (fault !== undefined)
        return '## ⛔ Access granted, but the run stops';
    if (decision === 'allow')
        return '## ✅ Access granted';
    return mode === 'audit' ? '## ⚠️ Access would have been refused' : '## ⛔ Access refused';
}
function story(result) {
    const { decision, mode, summary, next, link: address } = result;
    const go = address === undefined ? '' : ` ${(0,markdown/* link */.nf)((0,links/* wordsFor */.tu)(address), address)}`;
    if (result.fault !== undefined)
        return faulty(result.fault, go);
    if (decision === 'allow')
        return [`${(0,markdown/* prose */.CS)(summary)}${next === allowed_advice/* NOTHING_TO_DO */.U ? go : ''}`, ...approval(result), ...renewal(next, go)];
    return [
        (0,markdown/* prose */.CS)(summary),
        `**What to do now:** ${(0,markdown/* prose */.CS)(next)}${go}`,
        ...(result.paste === undefined ? [] : [`**${permission_block/* PASTE_CAPTION */.N}**`, (0,markdown/* yamlBlock */.RP)(result.paste)]),
        ...(result.ask === undefined ? [] : [`**Whom to ask:** ${(0,markdown/* prose */.CS)(result.ask)}`]),
        ...exactly(result),
        ...(result.docs === undefined ? [] : [(0,markdown/* link */.nf)(`What ${result.reason ?? 'this'} means`, result.docs)]),
        ...(mode === 'audit' ? ['The gate is only watching (audit mode), so the run goes on.'] : []),
    ];
}
/** Who approved the access, when, and for what: one line that people understand. */
function approval({ granted, break_glass: emergency }) {
    if (emergency !== undefined)
        return [`Nobody has approved it: break-glass access, asked for in #${emergency.issue}, is reviewed afterwards.`];
    if (granted?.approvers === undefined)
        return [];
    const names = granted.approvers.map(({ login }) => (0,markdown/* inlineCode */.ti)(login));
    const last = granted.approvers
        .flatMap(({ at }) => at ?? [])
        .toSorted()
        .at(-1);
    const day = last === undefined ? '' : ` on ${longDate(last)}`;
    return [`Approved by ${names.join(', ')}${day} for: ${(0,markdown/* escape */.ih)(granted.reason)}`];
}
const MONTHS = 'January February March April May June July August September October November December'.split(' ');
/** `24 November 2026`, in UTC. The engine's own formatting of dates would cost every run 5 MiB and 20 ms. */
function longDate(time) {
    const at = new Date(time);
    return `${at.getUTCDate()} ${MONTHS[at.getUTCMonth()] ?? ''} ${at.getUTCFullYear()}`;
}
/** How to go on, where the access ends soon. */
function renewal(next, go) {
    return next === allowed_advice/* NOTHING_TO_DO */.U ? [] : [`**Before it ends:** ${(0,markdown/* prose */.CS)(next)}${go}`];
}
/** Where and what, unless the table of steps below says so. */
function exactly({ detail, preflight }) {
    return detail === undefined || (preflight?.findings.length ?? 0) > 0 ? [] : [`**Exactly:** ${(0,markdown/* prose */.CS)(detail)}`];
}
/** It is not for the person who started the run to fix, but they are the one who reads it. */
function faulty({ title, message }, go) {
    const lines = message.split('\n').filter((line) => line.trim() !== '');
    const address = /^see (https:\/\/\S+)$/.exec(lines.at(-1) ?? '')?.[1];
    const said = address === undefined ? lines : lines.slice(0, -1);
    return [
        `${(0,markdown/* prose */.CS)(`Nothing is wrong with your access. ${title}, so nothing was handed over and the run stops here.`)}${go}`,
        '**What to do now:** ' +
            (0,markdown/* prose */.CS)('Start the run again. If it stops again, show this page to whoever looks after the workflow.'),
        '**For whoever looks after it**',
        said.map((line) => `- ${(0,markdown/* prose */.CS)(line.trim())}`).join('\n'),
        ...(address === undefined ? [] : [(0,markdown/* link */.nf)('Read more about it', address)]),
    ];
}
function credentials({ credentials: issued }, now) {
    if (issued.length === 0)
        return [];
    const until = ({ expires, renews }) => (0,markdown/* escape */.ih)((0,moment/* formatMoment */.K9)((0,instant/* parseInstant */.nV)(expires) ?? now, now)) +
        (renews === true ? ', renews itself while access lasts' : '');
    const rows = issued.map((entry) => [
        (0,markdown/* inlineCode */.ti)(entry.name),
        (0,markdown/* inlineCode */.ti)(entry.provider),
        (0,markdown/* inlineCode */.ti)(entry.target),
        until(entry),
    ]);
    return ['**Credentials of this job**', (0,markdown/* table */.tp)(['name', 'from', 'for', 'until'], rows)];
}
function remarks({ notes }) {
    return notes.length === 0 ? [] : [notes.map((note) => `- ${(0,markdown/* prose */.CS)(note)}`).join('\n')];
}
/** What reading the steps found: what stands in the way or was warned of, then how the gate is weakened. */
function preflightSection({ preflight }) {
    if (preflight === undefined)
        return [];
    const { findings, weaknesses } = preflight;
    const where = ({ file, line, step, job }) => `${(0,markdown/* inlineCode */.ti)(`${file}:${line}`)} ${(0,markdown/* escape */.ih)(step === undefined ? `job ${job}` : `job ${job}, step “${step}”`)}`;
    const steps = findings
        .slice(0, MAX_SHOWN_FINDINGS)
        .map((one) => [where(one), (0,markdown/* inlineCode */.ti)(one.text), (0,markdown/* prose */.CS)(one.what), (0,markdown/* inlineCode */.ti)(one.allowed)]);
    const weak = weaknesses
        .slice(0, MAX_SHOWN_FINDINGS)
        .map((one) => [where(one), (0,markdown/* inlineCode */.ti)(one.text), (0,markdown/* prose */.CS)(one.advice)]);
    return [
        ...(steps.length === 0
            ? []
            : [
                `**Steps that ${preflight.mode === 'enforce' ? 'stand in the way' : 'would be refused'}**`,
                (0,markdown/* table */.tp)(['where', 'what is written there', 'what it touches', 'what is allowed'], steps),
            ]),
        ...(weak.length === 0
            ? []
            : ['**What weakens the gate in this workflow**', (0,markdown/* table */.tp)(['where', 'what is written there', 'what to do'], weak)]),
    ];
}
function details(result) {
    const { checks, considered } = result;
    return [
        '<details><summary>How this was decided</summary>',
        facts(result),
        ...(checks.length === 0
            ? []
            : [
                (0,markdown/* table */.tp)(['check', 'outcome', 'expected', 'found', 'id'], checks.map((check) => [
                    (0,markdown/* escape */.ih)(CHECK_NAMES[check.name]),
                    check.outcome === 'pass' ? '✅ passed' : '⛔ failed',
                    (0,markdown/* inlineCode */.ti)(check.expected),
                    (0,markdown/* inlineCode */.ti)(check.actual),
                    (0,markdown/* inlineCode */.ti)(check.name),
                ])),
            ]),
        ...(considered.length === 0 ? [] : [grants(result)]),
        '</details>',
    ];
}
function facts({ first_actor: first, grant, granted, policy, run, preflight, ...result }) {
    const rows = [
        ['reason', result.reason],
        ['who', whoIs(result, run)],
        ['by way of', result.act === undefined ? undefined : toolShown(result.act)],
        ['began the run', first === undefined ? undefined : `${first} (${run.actor_id})`],
        ['role', result.role],
        ['grant', grant],
        ['break-glass', result.break_glass === undefined ? undefined : `issue #${result.break_glass.issue}`],
        ['granted for', granted?.reason],
        ['ticket', granted?.ticket],
        ['asked by', granted === undefined ? undefined : askedBy(granted)],
        ['renews', granted?.renews],
        ['approved by', granted === undefined ? undefined : approvalOf(granted)],
        [
            'policy',
            policy.commit === undefined ? policy.repository : `${policy.repository} at ${policy.commit.slice(0, 12)}`,
        ],
        ['run', `${run.repository}, run ${run.run_id}, attempt ${run.run_attempt}`],
        ['revocation tags', result.tags],
        [
            'steps read',
            preflight === undefined
                ? undefined
                : `${preflight.steps.steps}: ${preflight.steps.known} known, ${preflight.steps.unknown} not known in ` +
                    `advance, ${preflight.steps.opaque} with code that cannot be seen, ` +
                    `${preflight.steps.bounded} bounded by credentials only`,
        ],
    ];
    return (0,markdown/* table */.tp)(['', ''], rows.flatMap(([name, value]) => (value === undefined ? [] : [[name, (0,markdown/* inlineCode */.ti)(value)]])));
}
/** Whoever pressed the button, with the number of the account; the person whom a tool named. */
function whoIs({ principal, person, act }, run) {
    if (act === undefined)
        return `${principal} (${run.triggering_actor_id})`;
    const known = [person?.name, person?.id].filter((part) => part !== undefined);
    return known.length === 0 ? principal : `${principal} (${known.join(', ')})`;
}
function toolShown({ sub, id, entry }) {
    return entry === undefined ? `${sub} (${id})` : `${sub} (${id}), ${entry}`;
}
/** Who asked for a grant, and where. */
function askedBy({ request, requested_by: by }) {
    const who = [by?.login, by?.id === undefined ? undefined : `(${by.id})`]
        .filter((part) => part !== undefined)
        .join(' ');
    const parts = [who, request === undefined ? '' : `in request #${request}`].filter((part) => part !== '');
    return parts.length === 0 ? undefined : parts.join(', ');
}
/** Who approved a grant, and where that can be seen. */
function approvalOf({ approvers, pull }) {
    if (approvers === undefined)
        return undefined;
    const names = approvers.map(({ login, id }) => `${login}${id === undefined ? '' : ` (${id})`}`).join(', ');
    return `${names}${pull === undefined ? '' : `, in pull request #${pull}`}`;
}
function grants({ considered }) {
    const shown = considered.slice(0, MAX_SHOWN_GRANTS);
    const more = considered.length - shown.length;
    const rows = shown.map((entry) => [
        (0,markdown/* inlineCode */.ti)(entry.grant),
        (0,markdown/* inlineCode */.ti)(entry.role ?? ''),
        entry.failed.length === 0 ? 'covers this run' : entry.failed.map(markdown/* inlineCode */.ti).join(', '),
    ]);
    return `${(0,markdown/* table */.tp)(['grant looked at', 'role', 'outcome'], rows)}${more === 0 ? '' : `\n\nand ${more} more`}`;
}

// EXTERNAL MODULE: ./lib/policy/decision.js
var policy_decision = __webpack_require__(5022);
// EXTERNAL MODULE: ./lib/policy/entitlement.js
var entitlement = __webpack_require__(2337);
;// CONCATENATED MODULE: ./lib/report/tag-words.js

const MAX_SHOWN_TAGS = 5;
/** Warnings about the gate's tags, for whoever looks after the repository of the policy. */
function tagWarnings({ strays, inTheWay, keeping }, repository) {
    return [
        ...unkept(keeping, repository),
        ...meaningless(strays, repository),
        ...(inTheWay === undefined ? [] : [barring(inTheWay, repository)]),
    ];
}
function unkept(keeping, repository) {
    if (keeping === undefined || keeping.brakes)
        return [];
    const why = keeping.bypassed.length === 0
        ? 'No active ruleset keeps tags below `grantgate/` from being deleted or moved'
        : `The ruleset ${(0,safe_line/* quote */.h)(keeping.bypassed[0] ?? '')} for tags below \`grantgate/\` can be bypassed`;
    return [
        `${why} in ${(0,safe_line/* quote */.h)(repository)}, so a revocation or a freeze could be undone without a review. An ` +
            'administrator can add a ruleset for tags with the pattern `refs/tags/grantgate/**/*` that restricts ' +
            'updates and deletions, and that nobody can bypass.',
    ];
}
function meaningless(strays, repository) {
    if (strays.length === 0)
        return [];
    const shown = strays
        .slice(0, MAX_SHOWN_TAGS)
        .map((name) => (0,safe_line/* quote */.h)(name))
        .join(', ');
    const more = strays.length > MAX_SHOWN_TAGS ? ` and ${strays.length - MAX_SHOWN_TAGS} more` : '';
    return [
        `${strays.length === 1 ? 'A tag' : 'Tags'} in ${(0,safe_line/* quote */.h)(repository)} ${strays.length === 1 ? 'means' : 'mean'} ` +
            `nothing: ${shown}${more}. Access is revoked by \`grantgate/revoked/users/<login>/<name>\` or ` +
            '`grantgate/revoked/users/<login>`, and frozen by `grantgate/frozen/<time>`.',
    ];
}
function barring(name, repository) {
    return (`The freeze ${(0,safe_line/* quote */.h)(name)} in ${(0,safe_line/* quote */.h)(repository)} was lifted, and while that tag is there no other freeze can ` +
        'be set. An administrator can delete it.');
}
/** What can be said about who may undo a revocation, where the ruleset is there: this token is seldom told. */
function keepingWords(keeping) {
    if (keeping === undefined)
        return undefined;
    if (!keeping.brakes)
        return 'not kept by a ruleset';
    return keeping.unseen.length === 0
        ? 'kept by a ruleset that nobody can bypass'
        : `kept by the ruleset ${keeping.unseen.join(', ')}; who can bypass it is not shown to this token`;
}

;// CONCATENATED MODULE: ./lib/report/waiting-words.js

/** Most credentials that are named. */
const MAX_SHOWN_CREDENTIALS = 5;
/**
 * What is said about a run that is allowed and gets nothing, since every credential of its role waits for another
 * environment: a forgotten or misspelled `environment` is told by nothing else. `undefined` when none waits.
 */
function waitingWords(waiting, role, environment) {
    if (waiting.length === 0)
        return undefined;
    const all = waiting
        .slice(0, MAX_SHOWN_CREDENTIALS)
        .map(({ name, environments }) => `${(0,safe_line/* quote */.h)(name)} is for ${placesOf(environments)}`);
    const more = waiting.length > all.length ? `, and ${waiting.length - all.length} more` : '';
    const place = environment === undefined
        ? 'this job has no `environment`'
        : `this job is in the environment ${(0,safe_line/* quote */.h)(environment)}`;
    return (`No credentials were issued, although the role ${(0,safe_line/* quote */.h)(role)} has some: ${all.join(', ')}${more}, and ${place}. ` +
        'Write it under `environment` of the job, or correct `environments` of the credential in the policy; with ' +
        '`credentials: none` for the gate this is not said.');
}
function placesOf(environments) {
    return environments.length === 0
        ? 'no environment at all'
        : `the environment ${environments.map((name) => (0,safe_line/* quote */.h)(name)).join(' or ')}`;
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
;// CONCATENATED MODULE: ./lib/session/grant-digest.js

/**
 * Digest of the file of the grant by which a run goes on, `sha256:…`, as `sha256sum` of the file has it: an attestation
 * of this subject says who used the grant. Empty for a refusal, and for access in an emergency, which has no grant.
 */
function grantDigest({ decision, files }) {
    if (decision.decision === 'deny')
        return '';
    const text = files?.grants.find(({ path }) => path === `${decision.grant}.yml`)?.text;
    return text === undefined ? '' : `sha256:${(0,external_node_crypto_.createHash)('sha256').update(text, 'utf8').digest('hex')}`;
}

// EXTERNAL MODULE: ./lib/session/record-file.js
var record_file = __webpack_require__(8962);
// EXTERNAL MODULE: ./lib/session/report-context.js
var report_context = __webpack_require__(4706);
// EXTERNAL MODULE: ./lib/session/state.js
var session_state = __webpack_require__(4533);
;// CONCATENATED MODULE: ./lib/session/conclude.js














/** Writes what people and later steps see: outputs, state for post, record, summary, annotations. */
async function conclude(conclusion, session, runner, ending) {
    const { judgement, credentials, fault } = conclusion;
    const warnings = credentials.flatMap((credential) => credential.warnings ?? []);
    const tags = judgement.tags === undefined ? [] : tagWarnings(judgement.tags, judgement.home);
    const waiting = unissued(conclusion, session);
    const notes = [...waiting, ...warnings, ...conclusion.notes, ...tags];
    const result = await resultOf(conclusion, session, notes);
    const time = judgement.now();
    const text = [
        decisionRecord(result, time),
        ...credentials.map((credential) => issuedRecord(result, credential, time)),
    ]
        .map(toLine)
        .join('');
    const record = (0,record_file/* newRecord */.Mx)(session.facts.context.temp, text);
    setOutputs(result, { ...(0,record_file/* recordOutputs */.QS)(record), 'grant-digest': grantDigest(judgement) }, runner);
    const state = stateOf(result, record, conclusion, session, ending);
    runner.saveState((0,session_state/* writeState */.Jq)(state));
    runner.writeSummary(renderSummary(result, time));
    for (const warning of waiting)
        runner.annotate('warning', 'No credentials were issued', warning);
    for (const warning of warnings)
        runner.annotate('warning', 'A credential needs attention', warning);
    for (const warning of tags)
        runner.annotate('warning', 'Tags of the gate need attention', warning);
    const code = announce(result, fault, runner);
    // after a script there is another
    if (!ending.isWatched || code !== 0)
        runner.log((0,record_file/* recordLine */.IK)(record));
    return { code, state, text };
}
/** The words of a refusal are loaded only for one. */
async function resultOf({ judgement, refusal, credentials, fault }, session, notes) {
    const { decision } = judgement;
    const granted = grantedIn(decision, judgement.grants, judgement);
    const context = { ...(0,report_context/* reportContext */.g)(judgement, session), ...refusal, granted };
    const advice = decision.decision === 'allow'
        ? (0,allowed_advice/* adviseAllowed */.p)(decision, context)
        : (await Promise.all(/* import() | refusal */[__webpack_require__.e(136), __webpack_require__.e(917)]).then(__webpack_require__.bind(__webpack_require__, 9255))).advise(decision, context);
    return resultWith(advice, decision, context, {
        credentials,
        mode: session.facts.inputs.mode,
        notes,
        fault,
        tokenSha256: judgement.tokenSha256,
        granted,
        steps: judgement.steps,
        tags: keepingWords(judgement.tags?.keeping),
    });
}
/** Why a run that is allowed gets nothing of what its role has; nothing where it was not asked for. */
function unissued({ judgement, credentials, fault }, { facts }) {
    const { decision, policy } = judgement;
    const { mode, credentials: wanted } = facts.inputs;
    if (decision.decision === 'deny' || policy?.ok !== true || mode === 'audit')
        return [];
    const role = policy.value.roles.get((0,policy_decision/* credentialRole */.I)(decision));
    if (role === undefined || credentials.length > 0 || fault !== undefined)
        return [];
    const words = waitingWords((0,entitlement/* entitlements */.t)(role, decision.run, wanted).waiting, (0,policy_decision/* credentialRole */.I)(decision), decision.run.environment);
    return words === undefined ? [] : [words];
}
function announce(result, fault, runner) {
    const annotation = toAnnotation(result);
    if (annotation !== undefined)
        runner.annotate(annotation.level, annotation.title, annotation.message);
    else if (fault !== undefined)
        runner.annotate('error', fault.title, fault.message);
    else
        runner.log(result.summary);
    if (result.decision === 'allow' && result.next !== allowed_advice/* NOTHING_TO_DO */.U)
        runner.annotate('notice', 'Access ends soon', `${result.next} The link is in the job summary.`);
    for (const { level, title, message, file, line } of stepAnnotations(result))
        runner.annotate(level, title, message, { file, line });
    const refused = result.decision === 'deny' && result.mode === 'enforce';
    return refused || fault !== undefined ? 1 : 0;
}
function setOutputs(result, digests, runner) {
    const { decision, reason = '', summary, grant = '', role = '', principal, expires = '' } = result;
    const outputs = {
        decision,
        reason,
        summary,
        grant,
        role,
        principal,
        expires,
        result: JSON.stringify(result),
        ...digests,
    };
    for (const [name, value] of Object.entries(outputs))
        runner.setOutput(name, value);
}
function stateOf(result, record, { variables, files, folder, credentials }, { facts: { inputs } }, { proxy, isWatched }) {
    const { run, principal, grant, first_actor: first } = result;
    return {
        schema: 1,
        variables,
        files,
        folder,
        record,
        strict: inputs.strictRevoke,
        certificates: inputs.certificates,
        proxy,
        credentials: (0,session_state/* savedCredentials */.YU)(credentials, { isWatched, isEarly: false }),
        line: {
            repository: run.repository,
            run_id: run.run_id,
            run_attempt: run.run_attempt,
            principal,
            ...(first === undefined ? {} : { first_actor: first }),
            ...(grant === undefined ? {} : { grant }),
        },
    };
}


/***/ }),

/***/ 8962:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EB: () => (/* binding */ appendRecord),
/* harmony export */   IK: () => (/* binding */ recordLine),
/* harmony export */   Mx: () => (/* binding */ newRecord),
/* harmony export */   QS: () => (/* binding */ recordOutputs),
/* harmony export */   SN: () => (/* binding */ replaceRecord),
/* harmony export */   aE: () => (/* binding */ readRecord),
/* harmony export */   cX: () => (/* binding */ extendRecord)
/* harmony export */ });
/* unused harmony exports sealedLine, isSealed */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/* harmony import */ var _github_regular_file_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9294);




/** What later steps are told about the record: where it is, and what it was when the gate wrote it. */
function recordOutputs({ path, sha256 }) {
    return { record: path, 'record-digest': `sha256:${sha256}` };
}
/**
 * The same for the log of the step. Whoever can write to the step's files can have later steps told another digest;
 * this line stays, so that what was attested or uploaded can be compared with it.
 */
function recordLine({ sha256 }) {
    return (`the audit record of this step is sha256:${sha256}; what is uploaded or attested as its record must have this ` +
        'digest');
}
/** Longest record that is read. */
const MAX_RECORD_BYTES = 16 * 1024 * 1024;
/** Makes a folder for this step outside the workspace, readable by its owner only, and writes the record into it. */
function newRecord(temp, text) {
    const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(temp, `grantgate-${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)()}`);
    (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.mkdirSync)(folder, { mode: 0o700 });
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, 'record.jsonl');
    (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.writeFileSync)(path, text, { mode: 0o600, flag: 'wx' });
    return recordSeal(path, text);
}
/** The record as it is to be, in a folder that nobody knew, and the other one gone. */
function replaceRecord(seal, temp, text) {
    const fresh = newRecord(temp, text);
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.rmSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(seal.path), { recursive: true, force: true });
    }
    catch {
        // no output and no state names it any longer
    }
    return fresh;
}
/** Adds what the gate has to say, to a record that it wrote whole. */
function extendRecord(seal, before, text) {
    appendRecord(seal.path, text);
    return { ...recordSeal(seal.path, `${before}${text}`), key: seal.key };
}
/** Appends lines to the record. @throws Error when our file is gone */
function appendRecord(path, text) {
    const found = (0,_github_regular_file_js__WEBPACK_IMPORTED_MODULE_3__/* .appendRegular */ .T)(path, text);
    if (found !== undefined)
        throw new Error(`the record cannot be written to: it is ${found.kind === 'other' ? found.what : 'gone'}`);
}
/** Reads the record for what it says, never for what is to be done. */
function readRecord({ path, size, sha256 }) {
    const found = (0,_github_regular_file_js__WEBPACK_IMPORTED_MODULE_3__/* .readRegular */ .V)(path, MAX_RECORD_BYTES);
    if (found.kind !== 'file')
        return { problem: found.kind === 'absent' ? 'gone' : `what stands in its place is ${found.what}`, added: [] };
    const isOurs = found.bytes.length >= size && sha256Of(found.bytes.subarray(0, size)) === sha256;
    if (!isOurs)
        return { problem: 'what the gate wrote into it was changed', added: [] };
    return {
        problem: undefined,
        added: found.bytes
            .subarray(size)
            .toString('utf8')
            .split('\n')
            .filter((line) => line !== ''),
    };
}
/** A line of the record that only a step with the key can have written. */
function sealedLine(line, key) {
    return `${JSON.stringify({ ...line, seal: macOf(line, key) })}\n`;
}
/** Whether a line was written with the key. */
function isSealed({ seal, ...line }, key) {
    return seal === macOf(line, key);
}
function macOf(line, key) {
    return createHmac('sha256', key).update(JSON.stringify(line)).digest('hex');
}
function recordSeal(path, text) {
    const bytes = Buffer.from(text);
    return { path, size: bytes.length, sha256: sha256Of(bytes), key: (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(16).toString('hex') };
}
function sha256Of(bytes) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(bytes).digest('hex');
}


/***/ })

};
