export const id = 9918;
export const ids = [9918];
export const modules = {

/***/ 88501:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Kg: () => (/* binding */ DELEGATION_TYPE),
/* harmony export */   g8: () => (/* binding */ DELEGATION_ALGORITHMS),
/* harmony export */   rJ: () => (/* binding */ differingNames),
/* harmony export */   u9: () => (/* binding */ MAX_DELEGATION_SECONDS)
/* harmony export */ });
/** What the header of a JWT calls a delegation: no other kind of token is taken for one (RFC 8725, 3.11). */
const DELEGATION_TYPE = 'grantgate+jwt';
/** What a delegation may be signed with (RFC 7518, RFC 8037). Never a secret that both sides know, never nothing. */
const DELEGATION_ALGORITHMS = ['ES256', 'EdDSA', 'RS256'];
/** The longest that a delegation is good for, from `iat` to `exp`. */
const MAX_DELEGATION_SECONDS = 300;
const BOUND_NAMES = ['workflow', 'ref', 'inputs', 'event_type'];
/** In what the run that was signed for differs from the run that is there; in nothing when it is the same. */
function differingNames(signed, actual) {
    return BOUND_NAMES.filter((name) => signed[name] !== actual[name]);
}


/***/ }),

/***/ 53415:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ DELEGATION_INPUT)
/* harmony export */ });
/** The input, or the key of `client_payload`, that holds the delegation itself: it cannot be in its own hash. */
const DELEGATION_INPUT = 'grantgate';


/***/ }),

/***/ 34510:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ inputsHash)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var canonicalize__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(98799);
/* harmony import */ var _policy_exact_json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(62948);
/* harmony import */ var _dispatch_input_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(53415);




/** How many lists and objects may be in each other: nothing that a person reviews is deeper. */
const MAX_LEVELS = 64;
/**
 * What binds a delegation to a dispatch: the SHA-256 of the canonical form (RFC 8785) of all inputs apart from
 * `grantgate` and the unbound ones, in base64url without padding. Without any inputs it is the hash of `{}`.
 *
 * Of `workflow_dispatch` each value is text, as GitHub hands it on: `true` counts as `"true"` and 3 as `"3"`. An input
 * that is empty or `null` counts as not given, because a workflow cannot tell these apart.
 *
 * Of `repository_dispatch` each value counts as it is. A whole number that is not held exactly, beyond 2^53 - 1, has
 * no hash, since another one would have the same: it is written as text.
 */
function inputsHash(bound) {
    const named = Object.entries(bound.inputs).filter(([name]) => name !== _dispatch_input_js__WEBPACK_IMPORTED_MODULE_1__/* .DELEGATION_INPUT */ .A && !bound.unbound.includes(name));
    const entries = bound.event === 'workflow_dispatch' ? textEntries(named) : { ok: true, entries: named };
    if (!entries.ok)
        return entries;
    const value = Object.fromEntries(entries.entries);
    const problem = problemIn(value);
    if (problem !== undefined)
        return { ok: false, problem };
    const text = (0,canonicalize__WEBPACK_IMPORTED_MODULE_2__/* ["default"] */ .A)(value) ?? '';
    return { ok: true, hash: (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(text, 'utf8').digest('base64url') };
}
/** The inputs of `workflow_dispatch` as GitHub hands them on, without those that are not given. */
function textEntries(named) {
    const texts = [];
    for (const [name, value] of named) {
        if (value === null || value === '')
            continue;
        const text = inputText(value);
        if (text === undefined)
            return { ok: false, problem: { kind: 'not-an-input', at: [name] } };
        texts.push([name, text]);
    }
    return { ok: true, entries: texts };
}
function inputText(value) {
    if (typeof value === 'string')
        return value;
    return typeof value === 'boolean' || Number.isSafeInteger(value) ? String(value) : undefined;
}
/** What keeps a value from having one canonical form. Nothing here recurses: the value comes from anybody. */
function problemIn(root) {
    const open = [{ value: root, at: [] }];
    for (let next = open.pop(); next !== undefined; next = open.pop()) {
        const { value, at } = next;
        if (at.length > MAX_LEVELS)
            return { kind: 'too-deep', at: at.slice(0, 1) };
        const kind = leafProblem(value, at.at(-1));
        if (kind !== undefined)
            return { kind, at };
        if (Array.isArray(value))
            value.forEach((entry, index) => open.push({ value: entry, at: [...at, index] }));
        else if (typeof value === 'object' && value !== null)
            for (const [name, entry] of Object.entries(value))
                open.push({ value: entry, at: [...at, name] });
    }
    return undefined;
}
function leafProblem(value, name) {
    if (typeof name === 'string' && !name.isWellFormed())
        return 'lone-surrogate';
    if (value instanceof _policy_exact_json_js__WEBPACK_IMPORTED_MODULE_3__/* .InexactNumber */ .uS)
        return 'inexact-number';
    switch (typeof value) {
        case 'string':
            return value.isWellFormed() ? undefined : 'lone-surrogate';
        case 'number':
            return Number.isFinite(value) && (!Number.isInteger(value) || Number.isSafeInteger(value))
                ? undefined
                : 'inexact-number';
        case 'boolean':
        case 'object':
            return undefined;
        default:
            return 'not-an-input';
    }
}


/***/ }),

/***/ 88122:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fu: () => (/* binding */ boundFault),
/* harmony export */   Or: () => (/* binding */ emptiedInputs),
/* harmony export */   P_: () => (/* binding */ defaulted),
/* harmony export */   sR: () => (/* binding */ possibleRequests)
/* harmony export */ });
/* harmony import */ var _claims_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88501);
/* harmony import */ var _dispatch_input_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(53415);
/* harmony import */ var _inputs_hash_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34510);



/** Most inputs with the default of the workflow for which every way to leave them out is tried. */
const MAX_DEFAULTED_INPUTS = 8;
/**
 * What a run is for, as it is signed. GitHub adds the defaults of inputs that were not sent, and a tool cannot know
 * them: an input that has the very default of the file may have been left out of the hash. To the workflow it is the
 * same either way.
 */
function possibleRequests(sent, unbound) {
    const { event, inputs, eventType, workflow, ref } = sent;
    // a `repository_dispatch` has a type: without it, it is no other event either
    if (event === 'repository_dispatch' && eventType === undefined)
        return { ok: false, fault: { kind: 'bound', what: 'event_type' } };
    const emptied = emptiedInputs(sent).find((name) => !unbound.includes(name));
    if (emptied !== undefined)
        return { ok: false, fault: { kind: 'unbindable', at: emptied } };
    const whole = (0,_inputs_hash_js__WEBPACK_IMPORTED_MODULE_0__/* .inputsHash */ .O)({ event, inputs, unbound });
    if (!whole.ok)
        return { ok: false, fault: { kind: 'unbindable', at: whole.problem.at.join('.') } };
    const requestOf = (hash) => ({
        workflow,
        ref,
        inputs: hash,
        ...(eventType === undefined ? {} : { event_type: eventType }),
    });
    const others = waysToLeaveOut(defaulted(sent)).flatMap((left) => {
        const kept = Object.fromEntries(Object.entries(inputs).filter(([name]) => !left.includes(name)));
        const hashed = (0,_inputs_hash_js__WEBPACK_IMPORTED_MODULE_0__/* .inputsHash */ .O)({ event, inputs: kept, unbound });
        return hashed.ok ? [requestOf(hashed.hash)] : [];
    });
    return { ok: true, requests: [requestOf(whole.hash), ...others] };
}
/** What was signed for something else than what was sent; nothing where both are the same. */
function boundFault(signed, sent, unbound) {
    const possible = possibleRequests(sent, unbound);
    if (!possible.ok)
        return possible.fault;
    if (possible.requests.some((request) => (0,_claims_js__WEBPACK_IMPORTED_MODULE_1__/* .differingNames */ .rJ)(signed, request).length === 0))
        return undefined;
    const what = (0,_claims_js__WEBPACK_IMPORTED_MODULE_1__/* .differingNames */ .rJ)(signed, possible.requests[0])[0] ?? 'inputs';
    return { kind: 'bound', what };
}
/**
 * Inputs that were sent empty though the workflow's file gives them something: GitHub does not fill these in. Where the
 * file cannot be read, any of them may have a default.
 *
 * INVARIANT: only an input without a default is the same empty as left out.
 */
function emptiedInputs({ event, inputs, declared }) {
    if (event !== 'workflow_dispatch')
        return [];
    return Object.entries(inputs).flatMap(([name, value]) => {
        if (name === _dispatch_input_js__WEBPACK_IMPORTED_MODULE_2__/* .DELEGATION_INPUT */ .A || (value !== '' && value !== null))
            return [];
        return declared !== undefined && (usualOf(declared.get(name)) ?? '') === '' ? [] : [name];
    });
}
/** What GitHub fills in. A box that is not ticked is `false`. */
function usualOf(input) {
    return input?.default ?? (input?.type === 'boolean' ? 'false' : undefined);
}
/** Inputs that have the default of the workflow's file. */
function defaulted({ event, inputs, declared }) {
    if (event !== 'workflow_dispatch')
        return [];
    return Object.entries(inputs).flatMap(([name, value]) => {
        const usual = usualOf(declared?.get(name));
        return name !== _dispatch_input_js__WEBPACK_IMPORTED_MODULE_2__/* .DELEGATION_INPUT */ .A && usual !== undefined && String(value) === usual ? [name] : [];
    });
}
/** Every choice of some of the names; of many only all of them. */
function waysToLeaveOut(names) {
    if (names.length > MAX_DEFAULTED_INPUTS)
        return [names];
    return Array.from({ length: 2 ** names.length - 1 }, (_, bits) => names.filter((_name, index) => ((bits + 1) & (1 << index)) !== 0));
}


/***/ }),

/***/ 13014:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bh: () => (/* binding */ onlyKeys),
/* harmony export */   b3: () => (/* binding */ claimFault),
/* harmony export */   qg: () => (/* binding */ claimObject)
/* harmony export */ });
/* harmony import */ var _signature_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43300);

/** A claim that is missing or not as expected. */
function claimFault(name, expected, value) {
    return { kind: 'claim', name, expected, ...(value === undefined ? {} : { found: (0,_signature_js__WEBPACK_IMPORTED_MODULE_0__/* .shownClaim */ .ge)(value) }) };
}
/** An object in a claim. */
function claimObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : undefined;
}
/** Whether an object has no other keys: what is not known here could mean anything. */
function onlyKeys(fields, known) {
    return Object.keys(fields).every((key) => known.includes(key));
}


/***/ }),

/***/ 19229:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DY: () => (/* binding */ USUAL_AGE_SECONDS),
/* harmony export */   K2: () => (/* binding */ identityIn),
/* harmony export */   Lc: () => (/* binding */ verifyIdp),
/* harmony export */   MA: () => (/* binding */ PROVIDER_TYPES),
/* harmony export */   O9: () => (/* binding */ unlistedInputs),
/* harmony export */   X1: () => (/* binding */ audienceFault),
/* harmony export */   t7: () => (/* binding */ PROVIDER_ALGORITHMS)
/* harmony export */ });
/* harmony import */ var _dispatch_input_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(53415);
/* harmony import */ var _bound_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88122);
/* harmony import */ var _claim_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(13014);
/* harmony import */ var _signature_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(43300);
/* harmony import */ var _times_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(15090);





/** Asymmetric, all of them; the key decides which of them it can be. */
const PROVIDER_ALGORITHMS = 'RS256 RS384 RS512 PS256 PS384 PS512 ES256 ES384 ES512 EdDSA'.split(' ');
/** Access tokens (RFC 9068, 2.1), and what providers write that do not say. */
const PROVIDER_TYPES = [undefined, 'jwt', 'at+jwt', 'application/at+jwt'];
/** Seconds. */
const USUAL_AGE_SECONDS = 300;
/** Which client asked for a token: OpenID Connect Core, 2; Entra's access tokens of version 1; RFC 9068, 2.2. */
const CLIENT_CLAIMS = ['azp', 'appid', 'client_id'];
const MAX_SUBJECT_CHARACTERS = 255;
/**
 * Verifies a token of the company's identity provider: that it was issued for this gate, to the tool of the entry, just
 * now. It does not say what for, so what was sent is judged by {@link unlistedInputs}.
 * `keys` are those of the issuer in the policy.
 */
async function verifyIdp(token, entry, keys, sent) {
    const { payload } = token;
    const rules = { types: PROVIDER_TYPES, algorithms: PROVIDER_ALGORITHMS, refusesKeys: false };
    const fault = (0,_signature_js__WEBPACK_IMPORTED_MODULE_2__/* .headerFault */ .kt)(token, rules) ??
        (await (0,_signature_js__WEBPACK_IMPORTED_MODULE_2__/* .signatureFault */ .jY)(token, keys, PROVIDER_ALGORITHMS)) ??
        audienceFault(payload, entry) ??
        (0,_times_js__WEBPACK_IMPORTED_MODULE_3__/* .timeFault */ .a)(payload, sent, { age: entry.age ?? USUAL_AGE_SECONDS });
    if (fault !== undefined)
        return { ok: false, fault };
    const person = identityIn(payload, entry);
    return person === undefined
        ? { ok: false, fault: (0,_claim_js__WEBPACK_IMPORTED_MODULE_1__/* .claimFault */ .b3)(entry.subject, 'who it is', payload[entry.subject]) }
        : { ok: true, person };
}
/** Who a provider says that somebody is, by the claim of the entry. */
function identityIn(payload, entry) {
    const subject = payload[entry.subject];
    return typeof subject === 'string' && subject !== '' && subject.length <= MAX_SUBJECT_CHARACTERS
        ? { kind: 'identity', issuer: entry.issuer, subject }
        : undefined;
}
/** INVARIANT: issued by that issuer, for this gate alone, to that client. */
function audienceFault(payload, entry) {
    const { iss, aud } = payload;
    if (iss !== entry.issuer)
        return (0,_claim_js__WEBPACK_IMPORTED_MODULE_1__/* .claimFault */ .b3)('iss', entry.issuer, iss);
    const audiences = Array.isArray(aud) ? aud : [aud];
    if (audiences.length !== 1 || audiences[0] !== entry.audience)
        return (0,_claim_js__WEBPACK_IMPORTED_MODULE_1__/* .claimFault */ .b3)('aud', `\`${entry.audience}\` alone`, aud);
    const clients = CLIENT_CLAIMS.filter((name) => payload[name] !== undefined);
    const other = clients.find((name) => payload[name] !== entry.client);
    if (clients.length > 0 && other === undefined)
        return undefined;
    return (0,_claim_js__WEBPACK_IMPORTED_MODULE_1__/* .claimFault */ .b3)(other ?? 'azp', entry.client, payload[other ?? 'azp']);
}
/** Types of inputs that say no more than what the workflow offers. */
const BOUNDED_TYPES = ['choice', 'boolean', 'number'];
/**
 * Inputs that were set and may not be: those that the entry does not list, and those that are not of a bounded type. An
 * input that has the default of the file, or is empty and has none, was not set. The type of a `repository_dispatch` is
 * one as well: it is free text that the sender chooses.
 */
function unlistedInputs(entry, sent) {
    const left = new Set((0,_bound_js__WEBPACK_IMPORTED_MODULE_0__/* .defaulted */ .P_)(sent));
    const emptied = new Set((0,_bound_js__WEBPACK_IMPORTED_MODULE_0__/* .emptiedInputs */ .Or)(sent));
    const isTyped = sent.event === 'workflow_dispatch' || entry['event-types']?.includes(sent.eventType ?? '') === true;
    const unlisted = Object.entries(sent.inputs).flatMap(([name, value]) => {
        if (name === _dispatch_input_js__WEBPACK_IMPORTED_MODULE_4__/* .DELEGATION_INPUT */ .A || left.has(name))
            return [];
        if (sent.event === 'workflow_dispatch' && (value === '' || value === null) && !emptied.has(name))
            return [];
        const isListed = entry.inputs?.includes(name) === true;
        // nothing of a `client_payload` is declared, whatever the file declares for the other event
        const declared = sent.event === 'workflow_dispatch' ? sent.declared?.get(name) : undefined;
        return isListed && isBounded(value, declared) ? [] : [name];
    });
    return isTyped ? unlisted : ['event_type', ...unlisted];
}
/** Whether the workflow offers the value, so that it cannot say anything else. */
function isBounded(value, declared) {
    if (declared === undefined || !BOUNDED_TYPES.includes(declared.type))
        return false;
    const text = String(value);
    if (declared.type === 'choice')
        return declared.options?.includes(text) === true;
    if (declared.type === 'boolean')
        return text === 'true' || text === 'false';
    return /^-?\d{1,15}(?:\.\d{1,15})?$/.test(text);
}


/***/ }),

/***/ 43300:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ge: () => (/* binding */ shownClaim),
/* harmony export */   jY: () => (/* binding */ signatureFault),
/* harmony export */   kt: () => (/* binding */ headerFault)
/* harmony export */ });
const KEYS_IN_HEADER = ['jwk', 'jku', 'x5u', 'x5c'];
/** What is wrong with a header; looked at before any key is. */
function headerFault({ header }, rules) {
    const { typ, alg, kid, crit, b64 } = header;
    const wrong = (name, expected, value) => ({
        kind: 'header',
        name,
        expected,
        ...(value === undefined ? {} : { found: shownClaim(value) }),
    });
    if (typeof alg !== 'string' || !rules.algorithms.includes(alg))
        return wrong('alg', rules.algorithms.join(', '), alg);
    const type = typeof typ === 'string' ? typ.toLowerCase() : typ;
    if (!rules.types.some((known) => known === type))
        return wrong('typ', rules.types.map((known) => known ?? 'nothing').join(' or '), typ);
    // nothing of what may be marked as critical is known here (RFC 7515, 4.1.11)
    if (crit !== undefined)
        return wrong('crit', 'nothing', crit);
    if (b64 !== undefined)
        return wrong('b64', 'nothing', b64);
    if (kid !== undefined && (typeof kid !== 'string' || kid === ''))
        return wrong('kid', 'the name of a key', kid);
    const inside = rules.refusesKeys ? KEYS_IN_HEADER.find((name) => header[name] !== undefined) : undefined;
    return inside === undefined ? undefined : wrong(inside, 'nothing', header[inside]);
}
/**
 * Whether a token is signed with the one key that it means among those given: by its name, or, where there is one
 * without a name, by that.
 *
 * INVARIANT: keys come from the reviewed policy or its issuer, never from the token; the kind of key says which
 * algorithms there can be.
 */
async function signatureFault({ text, header }, keys, algorithms) {
    const { alg, kid } = header;
    if (typeof alg !== 'string' || !algorithms.includes(alg))
        return { kind: 'key' };
    const meant = keys.filter((key) => (kid === undefined ? keys.length === 1 : isMeantKey(key, kid, keys.length)));
    const [key] = meant;
    if (key === undefined || meant.length > 1 || !fitsKey(key, alg))
        return { kind: 'key' };
    const { compactVerify, importJWK } = await __webpack_require__.e(/* import() */ 2921).then(__webpack_require__.bind(__webpack_require__, 52921));
    const imported = await importJWK(publicPart(key), alg).catch(() => undefined);
    if (imported === undefined || imported instanceof Uint8Array)
        return { kind: 'key' };
    return await compactVerify(text, imported, { algorithms: [alg] }).then(() => undefined, () => ({ kind: 'signature' }));
}
/** A key without a name is meant by any, where it is the only one. */
function isMeantKey(key, kid, count) {
    return key.kid === undefined ? count === 1 : key.kid === kid;
}
/** Which algorithms there are for a kind of key and curve (RFC 7518, 3.1; RFC 8037). A shared secret has none. */
const ALGORITHMS_OF = {
    'EC P-256': ['ES256'],
    'EC P-384': ['ES384'],
    'EC P-521': ['ES512'],
    'OKP Ed25519': ['EdDSA'],
    RSA: ['RS256', 'RS384', 'RS512', 'PS256', 'PS384', 'PS512'],
};
function fitsKey(key, alg) {
    const kind = key.kty === 'RSA' ? 'RSA' : `${key.kty ?? ''} ${key.crv ?? ''}`;
    return (Object.hasOwn(ALGORITHMS_OF, kind) &&
        ALGORITHMS_OF[kind]?.includes(alg) === true &&
        (key.alg === undefined || key.alg === alg) &&
        (key.use === undefined || key.use === 'sig') &&
        (key.key_ops === undefined || key.key_ops.includes('verify')));
}
/** What verifies, and nothing that could sign. */
function publicPart({ kty, crv, x, y, n, e }) {
    return Object.fromEntries(Object.entries({ kty, crv, x, y, n, e }).filter(([, value]) => value !== undefined));
}
/** Longest value that is shown of what a token says. */
const MAX_SHOWN_CLAIM_CHARACTERS = 80;
/** What a token says, for people: short, and never the token. */
function shownClaim(value) {
    const text = typeof value === 'string' ? value : (JSON.stringify(value) ?? 'nothing');
    return text.length > MAX_SHOWN_CLAIM_CHARACTERS ? `${text.slice(0, MAX_SHOWN_CLAIM_CHARACTERS - 1)}…` : text;
}


/***/ }),

/***/ 35916:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bd: () => (/* binding */ personIn),
/* harmony export */   ML: () => (/* binding */ verifySigned),
/* harmony export */   UV: () => (/* binding */ placeFault),
/* harmony export */   zT: () => (/* binding */ requestIn)
/* harmony export */ });
/* harmony import */ var _policy_delegation_people_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(61798);
/* harmony import */ var _policy_fold_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(41947);
/* harmony import */ var _claims_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(88501);
/* harmony import */ var _bound_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88122);
/* harmony import */ var _claim_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(13014);
/* harmony import */ var _signature_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(43300);
/* harmony import */ var _times_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(15090);







/**
 * Verifies what a tool signed: its key, its claims, when it was good, and that it is for what was sent.
 * `keys` are those of the entry.
 */
async function verifySigned(token, entry, keys, sent) {
    const rules = { types: [_claims_js__WEBPACK_IMPORTED_MODULE_5__/* .DELEGATION_TYPE */ .Kg], algorithms: _claims_js__WEBPACK_IMPORTED_MODULE_5__/* .DELEGATION_ALGORITHMS */ .g8, refusesKeys: true };
    const fault = (0,_signature_js__WEBPACK_IMPORTED_MODULE_3__/* .headerFault */ .kt)(token, rules) ??
        (await (0,_signature_js__WEBPACK_IMPORTED_MODULE_3__/* .signatureFault */ .jY)(token, keys, _claims_js__WEBPACK_IMPORTED_MODULE_5__/* .DELEGATION_ALGORITHMS */ .g8)) ??
        placeFault(token.payload, entry, sent) ??
        (0,_times_js__WEBPACK_IMPORTED_MODULE_4__/* .timeFault */ .a)(token.payload, sent, { longest: _claims_js__WEBPACK_IMPORTED_MODULE_5__/* .MAX_DELEGATION_SECONDS */ .u9 });
    if (fault !== undefined)
        return { ok: false, fault };
    const request = requestIn(token.payload['req']);
    if (request === undefined)
        return { ok: false, fault: (0,_claim_js__WEBPACK_IMPORTED_MODULE_2__/* .claimFault */ .b3)('req', 'what it is for', token.payload['req']) };
    const unfit = (0,_bound_js__WEBPACK_IMPORTED_MODULE_1__/* .boundFault */ .Fu)(request, sent, entry.unbound ?? []);
    if (unfit !== undefined)
        return { ok: false, fault: unfit };
    const person = personIn(token.payload['sub']);
    return person === undefined
        ? { ok: false, fault: (0,_claim_js__WEBPACK_IMPORTED_MODULE_2__/* .claimFault */ .b3)('sub', 'the number of an account, or a handle', token.payload['sub']) }
        : { ok: true, person };
}
/** What is wrong with what it says about issuer, place and tool. */
function placeFault(payload, entry, { repository, repositoryId }) {
    const { iss, aud, repository_id: id, jti, act } = payload;
    if (iss !== entry.issuer)
        return (0,_claim_js__WEBPACK_IMPORTED_MODULE_2__/* .claimFault */ .b3)('iss', entry.issuer, iss);
    // one audience, as text: what is for several services can be used at any of them
    if (typeof aud !== 'string' || !(0,_policy_fold_js__WEBPACK_IMPORTED_MODULE_6__/* .isSameName */ .yS)(aud, repository))
        return (0,_claim_js__WEBPACK_IMPORTED_MODULE_2__/* .claimFault */ .b3)('aud', repository, aud);
    if (id !== repositoryId && !(typeof id === 'number' && String(id) === repositoryId))
        return (0,_claim_js__WEBPACK_IMPORTED_MODULE_2__/* .claimFault */ .b3)('repository_id', repositoryId, id);
    if (typeof jti !== 'string' || jti === '' || jti.length > 255)
        return (0,_claim_js__WEBPACK_IMPORTED_MODULE_2__/* .claimFault */ .b3)('jti', 'a name of its own', jti);
    const tool = (0,_claim_js__WEBPACK_IMPORTED_MODULE_2__/* .claimObject */ .qg)(act);
    return tool === undefined || tool['sub'] !== entry.name || !(0,_claim_js__WEBPACK_IMPORTED_MODULE_2__/* .onlyKeys */ .Bh)(tool, ['sub'])
        ? (0,_claim_js__WEBPACK_IMPORTED_MODULE_2__/* .claimFault */ .b3)('act', `{"sub": "${entry.name}"}`, act)
        : undefined;
}
/** What it was signed for; `undefined` where that cannot be read. */
function requestIn(value) {
    const req = (0,_claim_js__WEBPACK_IMPORTED_MODULE_2__/* .claimObject */ .qg)(value);
    if (req === undefined || !(0,_claim_js__WEBPACK_IMPORTED_MODULE_2__/* .onlyKeys */ .Bh)(req, ['workflow', 'ref', 'inputs', 'event_type']))
        return undefined;
    const { workflow, ref, inputs, event_type: type } = req;
    if (typeof workflow !== 'string' || typeof ref !== 'string' || typeof inputs !== 'string')
        return undefined;
    if (type !== undefined && typeof type !== 'string')
        return undefined;
    return { workflow, ref, inputs, ...(type === undefined ? {} : { event_type: type }) };
}
/** Who a `sub` is: a number is an account, and a handle never begins with a digit. */
function personIn(sub) {
    const text = typeof sub === 'number' && Number.isSafeInteger(sub) ? String(sub) : sub;
    if (typeof text !== 'string')
        return undefined;
    if (/^[1-9]\d{0,18}$/.test(text))
        return { kind: 'account', id: text };
    return _policy_delegation_people_js__WEBPACK_IMPORTED_MODULE_0__/* .HANDLE */ .Pi.test(text) ? { kind: 'handle', handle: text } : undefined;
}


/***/ }),

/***/ 15090:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  a: () => (/* binding */ timeFault)
});

;// CONCATENATED MODULE: ./lib/delegation/verify/sent.js
/** How long after a run was created its gate may begin, in seconds. */
const MAX_WAIT_SECONDS = 1800;
/** How far clocks of tools may be ahead, in seconds. */
const CLOCK_AHEAD_SECONDS = 60;

// EXTERNAL MODULE: ./lib/delegation/verify/signature.js
var signature = __webpack_require__(43300);
;// CONCATENATED MODULE: ./lib/delegation/verify/times.js


/**
 * What is wrong with the times of a token: it must have been good at the moment at which GitHub created the run, so
 * that a queue does not use it up; and the gate must not begin much later. Of a later attempt the person herself
 * pressed the button, which is another proof that it is meant now.
 */
function timeFault(payload, { createdAt, now, attempt }, { longest, age }) {
    const { iat, exp, nbf } = payload;
    if (!isTime(iat))
        return timeClaim('iat', iat);
    if (!isTime(exp))
        return timeClaim('exp', exp);
    if (nbf !== undefined && !isTime(nbf))
        return timeClaim('nbf', nbf);
    if (exp <= iat)
        return { kind: 'claim', name: 'exp', expected: 'a time after `iat`', found: String(exp) };
    if (longest !== undefined && exp - iat > longest)
        return { kind: 'too-long', most: longest };
    const run = createdAt / 1000;
    const begins = Math.max(iat, nbf ?? iat);
    if (begins > run + CLOCK_AHEAD_SECONDS)
        return { kind: 'not-yet', at: begins * 1000, run: createdAt };
    if (exp <= run)
        return { kind: 'expired', at: exp * 1000, run: createdAt };
    if (age !== undefined && run - iat > age)
        return { kind: 'too-old', most: age };
    const waited = (now - createdAt) / 1000;
    // INVARIANT: a time that is no number is refused by each of these
    if (!Number.isFinite(waited) || (attempt === 1 && waited > MAX_WAIT_SECONDS))
        return { kind: 'waited', most: MAX_WAIT_SECONDS };
    return undefined;
}
/** Seconds since 1970 (RFC 7519, 2), in this era. */
function isTime(value) {
    return typeof value === 'number' && Number.isFinite(value) && value > 0 && value < 1e11;
}
function timeClaim(name, value) {
    return {
        kind: 'claim',
        name,
        expected: 'a time in seconds since 1970',
        ...(value === undefined ? {} : { found: (0,signature/* shownClaim */.ge)(value) }),
    };
}


/***/ }),

/***/ 47823:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  A: () => (/* binding */ readToken)
});

;// CONCATENATED MODULE: ./lib/policy/duplicate-members.js
/**
 * Whether a JSON object names a member twice at its top level. `JSON.parse` silently takes the last, other readers the
 * first: a token on which two readers disagree is refused (RFC 7519, section 4). `text` must be valid JSON.
 */
function hasDuplicateMembers(text) {
    const seen = new Set();
    let depth = 0;
    let key = true;
    for (const [token = ''] of text.matchAll(/"(?:[^"\\]|\\.)*"|[{}[\],:]/g)) {
        if (token === '{' || token === '[')
            depth += 1;
        else if (token === '}' || token === ']')
            depth -= 1;
        else if (depth === 1 && token === ',')
            key = true;
        else if (depth === 1 && token === ':')
            key = false;
        else if (depth === 1 && key && token.startsWith('"')) {
            const name = JSON.parse(token);
            if (typeof name === 'string' && seen.has(name))
                return true;
            seen.add(String(name));
        }
    }
    return false;
}

;// CONCATENATED MODULE: ./lib/delegation/verify/token.js

/** Longest token: an input of a dispatch may have 65,535 characters, and tokens of providers have a few thousand. */
const MAX_COMPACT_CHARACTERS = 16_384;
const COMPACT = /^[A-Za-z0-9_-]+\.[A-Za-z0-9_-]+\.[A-Za-z0-9_-]+$/;
/**
 * Reads a JWT of three parts (RFC 7515, 7.1). What two readers could read in two ways is none: a part that is not
 * canonical base64url, text that is not UTF-8, a member named twice (RFC 7519, 4). Never throws.
 */
function readToken(text) {
    if (text.length > MAX_COMPACT_CHARACTERS)
        return notRead('too-long');
    if (!COMPACT.test(text))
        return notRead('not-a-jwt');
    const [head = '', body = '', signature = ''] = text.split('.');
    const [header, payload] = [objectInPart(head), objectInPart(body)];
    if (header === undefined || payload === undefined || !isCanonical(signature))
        return notRead('not-a-jwt');
    if (header === 'twice' || payload === 'twice')
        return notRead('named-twice');
    return { ok: true, token: { text, signed: `${head}.${body}`, header, payload } };
}
function notRead(what) {
    return { ok: false, fault: { kind: 'form', what } };
}
/** The object in a part of a token; `twice` where it names a member twice. */
function objectInPart(part) {
    if (!isCanonical(part))
        return undefined;
    try {
        const text = new TextDecoder('utf-8', { fatal: true }).decode(Buffer.from(part, 'base64url'));
        const value = JSON.parse(text);
        if (typeof value !== 'object' || value === null || Array.isArray(value))
            return undefined;
        return hasDuplicateMembers(text) ? 'twice' : { ...value };
    }
    catch {
        return undefined;
    }
}
/** Whether there is no other way to write these bytes: bits that no reader looks at could be anything. */
function isCanonical(part) {
    return Buffer.from(part, 'base64url').toString('base64url') === part;
}


/***/ }),

/***/ 98799:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ canonicalize)
/* harmony export */ });
function serializeString (value) {
  if (!value.isWellFormed()) {
    throw new Error('Lone surrogate is not allowed');
  }
  return JSON.stringify(value);
}

function serializePrimitive (value) {
  switch (typeof value) {
    case 'number':
      if (isNaN(value)) {
        throw new Error('NaN is not allowed');
      }
      if (!isFinite(value)) {
        throw new Error('Infinity is not allowed');
      }
      // For finite numbers String(value) would give identical output, but
      // JSON.stringify benchmarks faster on V8.
      return JSON.stringify(value);
    case 'string':
      return serializeString(value);
    case 'boolean':
      return value ? 'true' : 'false';
    default:
      // null, or values JSON.stringify maps to undefined (undefined,
      // functions, symbols).
      return JSON.stringify(value);
  }
}

// Resolves a value to either its serialized primitive form (a string — or
// undefined, for values JSON.stringify drops) or a frame describing the
// container to descend into. Callers distinguish the two cases with
// `typeof result !== 'object'`.
//
// toJSON results are unwrapped here, and the wrapper objects stay in `seen`
// until the resolved subtree is fully serialized, so cycles introduced via
// toJSON are still detected.
function enterValue (value, seen) {
  let wrappers = null;
  while (value !== null && typeof value === 'object' && typeof value.toJSON === 'function') {
    if (seen.has(value)) {
      throw new Error('Circular reference detected');
    }
    seen.add(value);
    (wrappers ??= []).push(value);
    value = value.toJSON();
  }

  // Boxed Number/String/Boolean objects serialize as their primitive values,
  // mirroring how JSON.stringify treats them.
  if (value instanceof Number || value instanceof String || value instanceof Boolean) {
    value = value.valueOf();
  }

  if (value === null || typeof value !== 'object') {
    if (wrappers !== null) {
      for (const wrapper of wrappers) seen.delete(wrapper);
    }
    return serializePrimitive(value);
  }

  if (seen.has(value)) {
    throw new Error('Circular reference detected');
  }
  seen.add(value);

  return {
    container: value,
    // null marks an array frame; object frames carry their sorted keys.
    // `sort()`'s default comparator orders by UTF-16 code unit, which is the
    // order JCS requires.
    keys: Array.isArray(value) ? null : Object.keys(value).sort(),
    // Next child to serialize; the frame resumes here after a nested
    // container's subtree completes.
    index: 0,
    // Whether no member has been emitted yet (controls comma placement).
    first: true,
    // toJSON wrappers to release from `seen` when this frame completes.
    wrappers
  };
}

function canonicalize (object) {
  if (object === null || typeof object !== 'object') {
    return serializePrimitive(object);
  }

  const seen = new Set();
  const root = enterValue(object, seen);
  if (typeof root !== 'object') {
    // A toJSON chain resolved the input to a primitive.
    return root;
  }

  let result = root.keys === null ? '[' : '{';
  const stack = [root];

  // Depth-first serialization with an explicit stack instead of recursion, so
  // nesting depth is bounded by heap size rather than call-stack size. The top
  // frame is the container currently being serialized: primitive children are
  // appended inline, while a nested container pushes a new frame and jumps
  // back to the outer loop. Because frame.index was already advanced, the
  // parent resumes at its next child once the subtree is done. Opening
  // brackets are emitted when a frame is pushed, closing brackets when it
  // completes.
  outer:
  while (stack.length > 0) {
    const frame = stack[stack.length - 1];
    const container = frame.container;

    // keys === null marks an array frame; otherwise keys holds the object's
    // sorted property names. Either way the iteration counter lives on the
    // frame itself (frame.index), so when a frame is resumed after a nested
    // container completes, the while condition continues at the first
    // unserialized child instead of restarting from the beginning.
    if (frame.keys === null) {
      while (frame.index < container.length) {
        const i = frame.index++;
        if (i > 0) {
          result += ',';
        }
        const element = container[i];
        // Inside arrays, JSON.stringify serializes values with no JSON
        // representation (undefined, symbols, functions) as null.
        const value = element === undefined || typeof element === 'symbol' || typeof element === 'function' ? null : element;
        if (value === null || typeof value !== 'object') {
          result += serializePrimitive(value);
          continue;
        }
        const child = enterValue(value, seen);
        if (typeof child !== 'object') {
          // A toJSON chain resolved the child to an already-serialized
          // primitive — or, when child is undefined, to a value with no JSON
          // representation, which becomes null inside arrays.
          result += child === undefined ? 'null' : child;
          continue;
        }
        result += child.keys === null ? '[' : '{';
        stack.push(child);
        continue outer;
      }
      result += ']';
    } else {
      const keys = frame.keys;
      while (frame.index < keys.length) {
        const key = keys[frame.index++];
        const value = container[key];
        // Inside objects, JSON.stringify omits properties whose value has no
        // JSON representation (undefined, symbols, functions).
        if (value === undefined || typeof value === 'symbol' || typeof value === 'function') {
          continue;
        }
        if (value === null || typeof value !== 'object') {
          // Commas are tracked with a flag rather than the key index: a
          // skipped key must not leave a stray comma behind.
          if (frame.first) {
            frame.first = false;
          } else {
            result += ',';
          }
          result += serializeString(key) + ':' + serializePrimitive(value);
          continue;
        }
        // The child must be resolved before the key is emitted: a toJSON
        // returning a value with no JSON representation drops the whole
        // property.
        const child = enterValue(value, seen);
        if (child === undefined) {
          continue;
        }
        if (frame.first) {
          frame.first = false;
        } else {
          result += ',';
        }
        result += serializeString(key) + ':';
        if (typeof child !== 'object') {
          result += child;
          continue;
        }
        result += child.keys === null ? '[' : '{';
        stack.push(child);
        continue outer;
      }
      result += '}';
    }

    // Frame complete. The container leaves `seen` so that a later, sibling
    // reference to the same object is not mistaken for a cycle.
    seen.delete(container);
    if (frame.wrappers !== null) {
      for (const wrapper of frame.wrappers) seen.delete(wrapper);
    }
    stack.pop();
  }

  return result;
}


/***/ })

};
