export const id = 9918;
export const ids = [9918];
export const modules = {

/***/ 88122:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fu: () => (/* binding */ boundFault),
/* harmony export */   Or: () => (/* binding */ emptiedInputs),
/* harmony export */   P_: () => (/* binding */ defaulted),
/* harmony export */   sR: () => (/* binding */ possibleRequests)
/* harmony export */ });
/* harmony import */ var _claims_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88501);
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
        if (name === _inputs_hash_js__WEBPACK_IMPORTED_MODULE_0__/* .DELEGATION_INPUT */ .A || (value !== '' && value !== null))
            return [];
        return declared !== undefined && (declared.get(name)?.default ?? '') === '' ? [] : [name];
    });
}
/** Inputs that have the default of the workflow's file. A box that is not ticked is `false`. */
function defaulted({ event, inputs, declared }) {
    if (event !== 'workflow_dispatch')
        return [];
    return Object.entries(inputs).flatMap(([name, value]) => {
        const spec = declared?.get(name);
        const usual = spec?.default ?? (spec?.type === 'boolean' ? 'false' : undefined);
        return name !== _inputs_hash_js__WEBPACK_IMPORTED_MODULE_0__/* .DELEGATION_INPUT */ .A && usual !== undefined && String(value) === usual ? [name] : [];
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
/* harmony import */ var _inputs_hash_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34510);
/* harmony import */ var _bound_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88122);
/* harmony import */ var _claim_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(13014);
/* harmony import */ var _signature_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(43300);
/* harmony import */ var _times_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(15090);





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
    const fault = (0,_signature_js__WEBPACK_IMPORTED_MODULE_3__/* .headerFault */ .kt)(token, rules) ??
        (await (0,_signature_js__WEBPACK_IMPORTED_MODULE_3__/* .signatureFault */ .jY)(token, keys, PROVIDER_ALGORITHMS)) ??
        audienceFault(payload, entry) ??
        (0,_times_js__WEBPACK_IMPORTED_MODULE_4__/* .timeFault */ .a)(payload, sent, { age: entry.age ?? USUAL_AGE_SECONDS });
    if (fault !== undefined)
        return { ok: false, fault };
    const person = identityIn(payload, entry);
    return person === undefined
        ? { ok: false, fault: (0,_claim_js__WEBPACK_IMPORTED_MODULE_2__/* .claimFault */ .b3)(entry.subject, 'who it is', payload[entry.subject]) }
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
        return (0,_claim_js__WEBPACK_IMPORTED_MODULE_2__/* .claimFault */ .b3)('iss', entry.issuer, iss);
    const audiences = Array.isArray(aud) ? aud : [aud];
    if (audiences.length !== 1 || audiences[0] !== entry.audience)
        return (0,_claim_js__WEBPACK_IMPORTED_MODULE_2__/* .claimFault */ .b3)('aud', `\`${entry.audience}\` alone`, aud);
    const clients = CLIENT_CLAIMS.filter((name) => payload[name] !== undefined);
    const other = clients.find((name) => payload[name] !== entry.client);
    if (clients.length > 0 && other === undefined)
        return undefined;
    return (0,_claim_js__WEBPACK_IMPORTED_MODULE_2__/* .claimFault */ .b3)(other ?? 'azp', entry.client, payload[other ?? 'azp']);
}
/** Types of inputs that say no more than what the workflow offers. */
const BOUNDED_TYPES = ['choice', 'boolean', 'number'];
/**
 * Inputs that were set and may not be: those that the entry does not list, and those that are not of a bounded type. An
 * input that has the default of the file, or is empty and has none, was not set.
 */
function unlistedInputs(entry, sent) {
    const left = new Set((0,_bound_js__WEBPACK_IMPORTED_MODULE_1__/* .defaulted */ .P_)(sent));
    const emptied = new Set((0,_bound_js__WEBPACK_IMPORTED_MODULE_1__/* .emptiedInputs */ .Or)(sent));
    return Object.entries(sent.inputs).flatMap(([name, value]) => {
        if (name === _inputs_hash_js__WEBPACK_IMPORTED_MODULE_0__/* .DELEGATION_INPUT */ .A || left.has(name))
            return [];
        if (sent.event === 'workflow_dispatch' && (value === '' || value === null) && !emptied.has(name))
            return [];
        const isListed = entry.inputs?.includes(name) === true;
        // nothing of a `client_payload` is declared, whatever the file declares for the other event
        const declared = sent.event === 'workflow_dispatch' ? sent.declared?.get(name) : undefined;
        return isListed && isBounded(value, declared) ? [] : [name];
    });
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


/***/ })

};
