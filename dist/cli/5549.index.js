export const id = 5549;
export const ids = [5549];
export const modules = {

/***/ 2774:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Kl: () => (/* binding */ faultOf),
/* harmony export */   n: () => (/* binding */ FactError)
/* harmony export */ });
/* unused harmony export IdentityError */
/* harmony import */ var _errors_gate_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2031);

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

/***/ 8427:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ said)
/* harmony export */ });
/** What every issuer's tokens look like; a token that was cut off as well. */
const TOKENS = new RegExp([
    /eyJ[\w-]{8,}(?:\.[\w-]*)*/,
    /\b(?:gh[opsur]_\w{8,}|github_pat_\w{8,}|v\d\.local\.[\w-]{8,})/,
    /\b(?:hv[sbr]\.[\w-]{8,}|[sbr]\.[A-Za-z0-9]{20,}|ya29\.[\w.-]+|(?:AKIA|ASIA)[A-Z0-9]{12,})/,
    /[A-Za-z0-9+/=_-]{100,}/,
    /-----BEGIN [A-Z ]*PRIVATE KEY-----[^]*?(?:-----END [A-Z ]*PRIVATE KEY-----|$)/,
]
    .map(({ source }) => source)
    .join('|'), 'g');
/** A shorter piece of a secret says nothing of it, and may be an ordinary word. */
const MIN_PIECE_CHARACTERS = 12;
const SECRET_RUN = /[\w.+/=~%-]{12,}/g;
/**
 * What a server said, for people: one line, without the token it was sent or a piece of that, without anything that
 * looks like a token, and without a full stop at its end. Servers repeat what they got in some of their messages, and
 * this is the one way their words go on.
 */
function said(text, { secrets = [], most = 300 } = {}) {
    // what is longer is cut first by what may be in it, then by what is shown
    const bounded = text.slice(0, 16_384);
    const whole = secrets.flatMap((secret) => (secret === undefined || secret.length < 8 ? [] : [secret]));
    const written = whole
        .flatMap((secret) => [
        secret,
        encodeURIComponent(secret.toWellFormed()),
        Buffer.from(secret).toString('base64').replace(/=+$/, ''),
    ])
        .toSorted((one, other) => other.length - one.length);
    const cut = written.reduce((left, secret) => left.replaceAll(secret, '***'), bounded).replaceAll(TOKENS, '***');
    const pieces = written.filter((secret) => secret.length >= MIN_PIECE_CHARACTERS);
    return cut
        .replaceAll(SECRET_RUN, (run) => (pieces.some((secret) => holdsPiece(run, secret)) ? '***' : run))
        .replaceAll(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\s]+/gu, ' ')
        .trim()
        .slice(0, most)
        .replace(/[.\s]+$/, '');
}
/** Whether a run of characters has a piece of a secret in it. */
function holdsPiece(run, secret) {
    return Array.from({ length: run.length - MIN_PIECE_CHARACTERS + 1 }, (_, at) => run.slice(at, at + MIN_PIECE_CHARACTERS)).some((piece) => secret.includes(piece));
}


/***/ }),

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

/***/ 2632:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m9: () => (/* binding */ toldPrincipal),
/* harmony export */   w4: () => (/* binding */ readToldDelegation),
/* harmony export */   wD: () => (/* binding */ tellDelegation)
/* harmony export */ });
/* harmony import */ var _run_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1287);
/* harmony import */ var _shape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5999);
/* harmony import */ var _principal_run_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2095);



const TOLD_KEYS = ['entry', 'handle', 'id', 'login', 'issuer', 'subject', 'refused'];
const TOLD_REFUSALS = ['delegation-invalid', 'delegation-spent'];
const CLAIM = 'delegation';
/**
 * Reads `delegation` of a `run.json`: the `entry` of the policy, and who is named, by `handle`, by `id` and `login` of
 * an account, or by `issuer` and `subject`; or as what it is `refused`. `undefined` where there is none.
 * @throws RunError when it is of another form
 */
function readToldDelegation(value) {
    const told = (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .isRecord */ .u4)(value) ? value[CLAIM] : undefined;
    if (told === undefined || told === null)
        return undefined;
    if (!(0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .isRecord */ .u4)(told))
        throw new _run_js__WEBPACK_IMPORTED_MODULE_0__/* .RunError */ .e(CLAIM, 'an object with `entry` and a person');
    const unknown = Object.keys(told).find((key) => !TOLD_KEYS.some((known) => known === key));
    if (unknown !== undefined)
        throw new _run_js__WEBPACK_IMPORTED_MODULE_0__/* .RunError */ .e(`${CLAIM}.${unknown}`, `one of ${TOLD_KEYS.join(', ')}`);
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
        throw new _run_js__WEBPACK_IMPORTED_MODULE_0__/* .RunError */ .e(`${CLAIM}.refused`, `one of ${TOLD_REFUSALS.join(', ')}`);
    return reason === 'delegation-spent'
        ? { kind: 'spent', entry }
        : { kind: 'invalid', entry, fault: { kind: 'signature' } };
}
function personOf(told, login) {
    const [handle, issuer, subject] = [toldText(told, 'handle'), toldText(told, 'issuer'), toldText(told, 'subject')];
    const id = typeof told['id'] === 'number' ? String(told['id']) : toldText(told, 'id');
    const isIdentity = issuer !== undefined || subject !== undefined;
    if ([handle !== undefined, id !== undefined, isIdentity].filter(Boolean).length !== 1)
        throw new _run_js__WEBPACK_IMPORTED_MODULE_0__/* .RunError */ .e(CLAIM, 'of one person: give `handle`, `id`, or `issuer` and `subject`');
    if (handle !== undefined)
        return { kind: 'handle', handle };
    if (id === undefined)
        return { kind: 'identity', issuer: issuer ?? missingKey('issuer'), subject: subject ?? missingKey('subject') };
    if (!/^[1-9]\d{0,18}$/.test(id))
        throw new _run_js__WEBPACK_IMPORTED_MODULE_0__/* .RunError */ .e(`${CLAIM}.id`, 'the number of an account');
    return { kind: 'account', id, ...(login === undefined ? {} : { login }) };
}
function toldText(told, key) {
    const value = told[key];
    if (value === undefined || (typeof value === 'string' && value !== ''))
        return value;
    throw new _run_js__WEBPACK_IMPORTED_MODULE_0__/* .RunError */ .e(`${CLAIM}.${key}`, 'a text');
}
function missingKey(key) {
    throw new _run_js__WEBPACK_IMPORTED_MODULE_0__/* .RunError */ .e(`${CLAIM}.${key}`);
}
/** The run as that of the person who was told of. */
function toldPrincipal(run, { outcome, login }, people) {
    return (0,_principal_run_js__WEBPACK_IMPORTED_MODULE_2__/* .principalRun */ .mz)(run, outcome, outcome.kind === 'named' ? (0,_principal_run_js__WEBPACK_IMPORTED_MODULE_2__/* .knownPerson */ .fj)(outcome.person, people) : undefined, login);
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


/***/ }),

/***/ 4134:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ DOCS)
/* harmony export */ });
/** Where the documentation is, for whoever has only the action. */
const DOCS = 'https://github.com/grantgate/grantgate/blob/main/docs';


/***/ }),

/***/ 907:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   PA: () => (/* binding */ grantStart),
/* harmony export */   uY: () => (/* binding */ endAfter),
/* harmony export */   wy: () => (/* binding */ grantEnd)
/* harmony export */ });
/* unused harmony export grantMerged */
/** When the pull request that brought a grant was merged, milliseconds since 1970; `undefined` when none is known. */
function grantMerged(grant, { provenance }) {
    const pull = provenance.get(grant.id)?.pull;
    return pull?.merged === true ? pull.merged_at : undefined;
}
/** When a grant begins: as written, else when it was merged. */
function grantStart(grant, evidence) {
    return grant.starts ?? grantMerged(grant, evidence);
}
/**
 * When a grant ends: at `expires`, or when `lasts` is over, which counts from the merge; the earlier of both.
 *
 * INVARIANT: `undefined` where it says only how long and no merge is known. Nothing is approved then either, and no run
 * is allowed without an end.
 */
function grantEnd(grant, evidence) {
    if (grant.lasts === undefined)
        return grant.expires;
    const merged = grantMerged(grant, evidence);
    return merged === undefined ? undefined : endAfter(grant, merged);
}
/** When a grant ends that was merged then: milliseconds since 1970; never, if it says neither. */
function endAfter({ expires, lasts }, merged) {
    const over = lasts === undefined ? Number.POSITIVE_INFINITY : merged + lasts * 1000;
    return Math.min(expires ?? Number.POSITIVE_INFINITY, over);
}


/***/ }),

/***/ 4902:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ renewableFrom)
/* harmony export */ });
const USUAL_RENEWAL_SECONDS = 14 * 86_400;
/** A grant can be renewed in its last quarter at the earliest. */
const LIFE_PARTS = 4;
/** From when on a grant can be renewed that lasts from then until then; all times are milliseconds since 1970. */
function renewableFrom({ from, until }, rules) {
    const before = (rules?.from ?? USUAL_RENEWAL_SECONDS) * 1000;
    return until - Math.min(before, Math.floor((until - from) / LIFE_PARTS));
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


/***/ }),

/***/ 3457:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ks: () => (/* binding */ scopeLists),
/* harmony export */   Vj: () => (/* binding */ verdictOf),
/* harmony export */   mw: () => (/* binding */ foldedName),
/* harmony export */   r9: () => (/* binding */ roleList)
/* harmony export */ });
/* harmony import */ var _fold_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1947);

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


/***/ })

};
