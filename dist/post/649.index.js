export const id = 649;
export const ids = [649];
export const modules = {

/***/ 8693:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ vaultServer),
/* harmony export */   y: () => (/* binding */ askVault)
/* harmony export */ });
/* harmony import */ var _http_retry_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8394);
/* harmony import */ var _http_send_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5684);
/* harmony import */ var _answer_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1142);
/* harmony import */ var _credential_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(421);
/* harmony import */ var _docs_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7346);





/** The server of a policy, with its CA and the client certificate of the workflow where there are any. Certificates are always verified. */
function vaultServer(spec, tls, tools) {
    const certificates = spec['ca-certificates'];
    const isSpecial = certificates !== undefined || tls.clientKey !== undefined;
    const send = isSpecial ? tools.connect({ ...tls, certificates }) : tools.send;
    return { url: spec.url.replace(/\/+$/, ''), namespace: spec.namespace, send };
}
/**
 * Asks the server. https://developer.hashicorp.com/vault/api-docs
 * @throws ExchangeError when it cannot be reached, is sealed, or answers with something that is no JSON
 */
async function askVault(server, call, tools) {
    const response = await sent(server, call, tools);
    if (response.status === 503 || response.status === 472 || response.status === 473) {
        throw new _credential_js__WEBPACK_IMPORTED_MODULE_2__/* .ExchangeError */ .Sb('vault', 'Unavailable', `${new URL(server.url).host} is sealed, on standby or starting (${response.status})`, `start the run again when the server is unsealed\n${(0,_docs_js__WEBPACK_IMPORTED_MODULE_3__/* .seeVault */ .w)('sealed')}`);
    }
    const body = response.body === '' && response.status === 204 ? {} : (0,_answer_js__WEBPACK_IMPORTED_MODULE_4__/* .jsonIn */ .Yf)(response);
    if (body === undefined)
        throw new _credential_js__WEBPACK_IMPORTED_MODULE_2__/* .ExchangeError */ .Sb('vault', 'BadAnswer', `${new URL(server.url).host} answered ${response.status} with something that is no JSON`, `is \`url\` the address of a Vault or OpenBao server?\n${(0,_docs_js__WEBPACK_IMPORTED_MODULE_3__/* .seeVault */ .w)('other')}`);
    return { status: response.status, errors: errorsIn(body), body };
}
async function sent(server, { method, path, token, body, wrap, repeatable, issues }, tools) {
    const send = repeatable ? (0,_http_retry_js__WEBPACK_IMPORTED_MODULE_0__/* .retrying */ .R)(server.send, tools) : server.send;
    const headers = {
        'x-vault-request': 'true',
        accept: 'application/json',
        ...(token === undefined ? {} : { 'x-vault-token': token }),
        ...(server.namespace === undefined ? {} : { 'x-vault-namespace': server.namespace }),
        ...(wrap === undefined ? {} : { 'x-vault-wrap-ttl': `${wrap}s` }),
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
    };
    try {
        return await send({ method, url: `${server.url}/v1/${path}`, headers, ...(body === undefined ? {} : { body: JSON.stringify(body) }) });
    }
    catch (error) {
        if (!(error instanceof _http_send_js__WEBPACK_IMPORTED_MODULE_1__/* .HttpError */ .j))
            throw error;
        const lost = issues === true && !error.fault.includes('tls') && error.fault !== 'client-certificate' ? '\nif the server made a token whose answer did not arrive, nobody has it, and it ends by itself with the `token_ttl` of the role' : '';
        throw new _credential_js__WEBPACK_IMPORTED_MODULE_2__/* .ExchangeError */ .Sb('vault', 'Unreachable', error.message, `${likelyFault(error)}${lost}\n${(0,_docs_js__WEBPACK_IMPORTED_MODULE_3__/* .seeVault */ .w)('unreachable')}`, { cause: error });
    }
}
function likelyFault({ fault }) {
    if (fault === 'tls')
        return 'give the CA of the server with `ca-certificates`, in the policy or as an input';
    if (fault === 'client-certificate')
        return 'give a certificate that the server accepts and its key, with the inputs `client-certificate` and `client-key`';
    return 'is the server up, and can the runner reach it?';
}
/** What the server said, one line each; never more of the answer than that. */
function errorsIn(body) {
    const errors = body['errors'];
    return Array.isArray(errors) ? errors.filter((text) => typeof text === 'string').map((text) => text.replaceAll(/\s+/g, ' ').slice(0, 300)) : [];
}


/***/ }),

/***/ 7346:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ seeVault)
/* harmony export */ });
/* unused harmony export VAULT_HEADINGS */
/* harmony import */ var _docs_link_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3740);

/** Headings of docs/vault.md that errors link to; a test checks that each exists. */
const VAULT_HEADINGS = {
    login: 'the-login-is-refused',
    role: 'the-role-does-not-exist',
    audience: 'the-audience-does-not-match',
    issuer: 'the-issuer-or-its-keys-do-not-match',
    claims: 'a-claim-does-not-match',
    expired: 'the-token-has-expired',
    denied: 'permission-denied',
    missing: 'the-secret-is-not-there',
    field: 'the-field-is-not-there',
    lifetime: 'the-token-cannot-be-shortened',
    uses: 'the-token-may-be-used-too-few-times',
    certificate: 'the-certificate-outlives-the-grant',
    outlives: 'what-was-read-outlives-the-grant',
    batch: 'batch-tokens-cannot-be-taken-back',
    sealed: 'the-server-is-sealed-or-on-standby',
    unreachable: 'the-server-cannot-be-reached',
    ended: 'the-grant-has-ended',
    revoke: 'the-token-could-not-be-taken-back',
    other: 'anything-else',
};
/** The last line of a hint: where the docs say more. */
function seeVault(heading) {
    return (0,_docs_link_js__WEBPACK_IMPORTED_MODULE_0__/* .seeDocs */ .V)('vault', VAULT_HEADINGS[heading]);
}


/***/ }),

/***/ 8649:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  exchangeVault: () => (/* binding */ exchangeVault)
});

// EXTERNAL MODULE: ./lib/credentials/withdraw.js
var withdraw = __webpack_require__(682);
// EXTERNAL MODULE: ./lib/credentials/vault/call.js
var call = __webpack_require__(8693);
// EXTERNAL MODULE: ./lib/credentials/vault/issued.js
var vault_issued = __webpack_require__(2096);
// EXTERNAL MODULE: ./lib/credentials/vault/login.js + 1 modules
var login = __webpack_require__(9847);
// EXTERNAL MODULE: ./lib/policy/instant.js
var instant = __webpack_require__(3355);
// EXTERNAL MODULE: ./lib/credentials/answer.js
var answer = __webpack_require__(1142);
// EXTERNAL MODULE: ./lib/credentials/credential.js
var credential = __webpack_require__(421);
// EXTERNAL MODULE: ./lib/credentials/jwt-expiry.js
var jwt_expiry = __webpack_require__(6515);
// EXTERNAL MODULE: ./lib/credentials/vault/docs.js
var docs = __webpack_require__(7346);
;// CONCATENATED MODULE: ./lib/credentials/vault/ssh-certificate.js
/** How many fields the key of each type has. https://cvsweb.openbsd.org/src/usr.bin/ssh/PROTOCOL.certkeys */
const KEY_FIELDS = new Map([
    ['ssh-ed25519', 1],
    ['ssh-rsa', 2],
    ['ecdsa-sha2-nistp256', 2],
    ['ecdsa-sha2-nistp384', 2],
    ['ecdsa-sha2-nistp521', 2],
    ['sk-ssh-ed25519', 2],
    ['sk-ecdsa-sha2-nistp256', 3],
]);
/** Seconds since 1970 that no calendar reaches; a certificate without an end says 2⁶⁴-1. */
const FOREVER = 253402300800n;
/** When an SSH certificate ends, milliseconds since 1970; `undefined` when it never does, and when it cannot be read. */
function sshCertificateEnd(line) {
    const [type = '', blob = ''] = line.trim().split(/\s+/);
    const fields = KEY_FIELDS.get(type.replace(/-cert-v01@openssh\.com$/, ''));
    if (fields === undefined)
        return undefined;
    const bytes = Buffer.from(blob, 'base64');
    try {
        // type, nonce, key
        const key = skipped(bytes, 0, 2 + fields);
        // serial number, and whether it is for a user or a host; then key id and principals, and when it begins
        const end = bytes.readBigUInt64BE(skipped(bytes, key + 8 + 4, 2) + 8);
        return end < FOREVER ? Number(end) * 1000 : undefined;
    }
    catch {
        return undefined;
    }
}
/** Where so many length-prefixed fields end. @throws RangeError past the end */
function skipped(bytes, from, fields) {
    let at = from;
    for (let count = 0; count < fields; count += 1)
        at += 4 + bytes.readUInt32BE(at);
    return at;
}

;// CONCATENATED MODULE: ./lib/credentials/vault/own-end.js






/** The last moment that can be written. */
const ENDLESS = Date.parse('9999-12-31T23:59:59Z');
/** What an answer gave that ends by itself only, by the fields that engines are known to answer with. A database user or an IAM user ends with its lease, and is none of these. */
function ownEnd(path, fields, lease, now) {
    const found = fields === undefined ? undefined : (certificate(fields) ?? sshCertificate(fields) ?? awsSession(fields, lease, now) ?? googleToken(fields) ?? kubernetesToken(fields, lease));
    return found === undefined ? undefined : { path, ...found };
}
/** https://openbao.org/api-docs/secret/pki/#generate-certificate-and-key */
function certificate({ certificate: text, expiration }) {
    return typeof text === 'string' && typeof expiration === 'number' ? { what: 'certificate', end: expiration * 1000 } : undefined;
}
/** https://openbao.org/api-docs/secret/ssh/#sign-ssh-key */
function sshCertificate(fields) {
    const line = (0,answer/* textIn */.r7)(fields, 'signed_key');
    return line === undefined ? undefined : { what: 'SSH certificate', end: sshCertificateEnd(line) ?? ENDLESS };
}
/** STS has no call that ends a session: newer servers give no lease for one, and revoking that of an older one does nothing. https://developer.hashicorp.com/vault/api-docs/secret/aws#generate-credentials */
function awsSession(fields, { id, seconds }, now) {
    if ((0,answer/* textIn */.r7)(fields, 'access_key') === undefined || ((0,answer/* textIn */.r7)(fields, 'security_token') ?? (0,answer/* textIn */.r7)(fields, 'session_token')) === undefined)
        return undefined;
    const lasts = typeof fields['ttl'] === 'number' ? fields['ttl'] : id === undefined ? undefined : seconds;
    // whole seconds are what is told
    return typeof lasts === 'number' ? { what: 'AWS session', end: now + (lasts + 1) * 1000 } : undefined;
}
/** https://developer.hashicorp.com/vault/api-docs/secret/gcp#generate-secret-iam-service-account-creds-oauth2-access-token */
function googleToken(fields) {
    const end = fields['expires_at_seconds'];
    return (0,answer/* textIn */.r7)(fields, 'token') !== undefined && typeof end === 'number' ? { what: 'Google Cloud token', end: end * 1000 } : undefined;
}
/** A token of an account that the lease did not make outlives the lease. https://openbao.org/api-docs/secret/kubernetes/#generate-credentials */
function kubernetesToken(fields, { id }) {
    const token = id === undefined ? undefined : (0,answer/* textIn */.r7)(fields, 'service_account_token');
    return token === undefined ? undefined : { what: 'Kubernetes token', end: (0,jwt_expiry/* expiryIn */.p)(token) ?? ENDLESS };
}
/** INVARIANT: what the server answers counts, not what was asked. @throws ExchangeError */
function checkEnd(found, until) {
    const { what, end } = found;
    if (end <= until)
        return;
    const isCertificate = what === 'certificate';
    const advice = isCertificate ? 'let the role of the PKI engine issue shorter ones, and give no `not_after`' : 'ask for less, with `data: {ttl: 15m}` in the policy, or let the role of the engine give shorter ones';
    throw new credential/* ExchangeError */.Sb('vault', isCertificate ? 'CertificateOutlivesGrant' : 'SecretOutlivesGrant', `${endInWords(found)}, longer than the grant, which ends at ${(0,instant/* formatInstant */.r)(until)}`, `${advice}\n${(0,docs/* seeVault */.w)(isCertificate ? 'certificate' : 'outlives')}`);
}
/** What it is and when it ends, for people. */
function endInWords({ path, what, end }) {
    return `the ${what} of \`${path}\` ${lasting(end)}`;
}
function lasting(end) {
    return end < ENDLESS ? `lasts until ${(0,instant/* formatInstant */.r)(end)}` : 'has no end that could be read';
}

// EXTERNAL MODULE: ./lib/credentials/vault/explain.js
var explain = __webpack_require__(7342);
;// CONCATENATED MODULE: ./lib/credentials/vault/short-life.js
/** Fields that ask for an X.509 or an SSH certificate. */
const CERTIFIED = ['common_name', 'public_key'];
/**
 * What is sent along asks for no longer a life than the token has: what has no lease is taken back by nobody. Certificates are asked for with one in any case,
 * others where the policy names one. A role's own limit, where it is shorter, still counts.
 * https://openbao.org/api-docs/secret/pki/#generate-certificate-and-key https://openbao.org/api-docs/secret/ssh/#sign-ssh-key
 */
function withShortLife(data, seconds) {
    if (data['ttl'] === undefined && !CERTIFIED.some((field) => data[field] !== undefined))
        return data;
    return { ...data, ttl: `${Math.min(secondsIn(data['ttl']) ?? seconds, seconds)}s` };
}
const UNITS = { s: 1, m: 60, h: 3600, d: 86_400 };
/** A duration as servers take it: seconds, or `1h30m`. What else it may be is theirs to say. */
function secondsIn(value) {
    if (typeof value === 'number')
        return Math.floor(value);
    if (typeof value !== 'string' || !/^(?:\d+|(?:\d+[smhd])+)$/.test(value))
        return undefined;
    return [...value.matchAll(/(\d+)([smhd]?)/g)].reduce((sum, [, digits, unit = '']) => sum + Number(digits) * (UNITS[unit] ?? 1), 0);
}

;// CONCATENATED MODULE: ./lib/credentials/vault/secrets.js







/**
 * Reads the secrets, each path once, all at the same time. Masked before anything else.
 * https://openbao.org/api-docs/secret/ https://developer.hashicorp.com/vault/api-docs/secret
 * @throws ExchangeError when one of them is not there, may not be read, or is good for longer than it may
 */
async function readSecrets(server, token, secrets, bounds, tools) {
    const read = await Promise.all(groupsOf(secrets).map(async (group) => await readGroup(server, token, group, bounds, tools)));
    return {
        variables: Object.fromEntries(read.flatMap(({ variables }) => variables)),
        leases: read.flatMap(({ leases }) => leases),
        wrappings: read.flatMap(({ wrappings }) => wrappings),
        lasting: read.flatMap(({ lasting }) => lasting),
    };
}
/** How many requests reading takes. */
function requestCount(secrets) {
    return groupsOf(secrets).length;
}
function groupsOf(secrets) {
    const groups = new Map();
    for (const secret of secrets) {
        const key = JSON.stringify([secret.path, secret.version, secret.data, secret['wrap-ttl']]);
        const group = groups.get(key);
        groups.set(key, group === undefined ? [secret] : [...group, secret]);
    }
    return [...groups.values()];
}
/** Secrets of one path: one request, of which a write must not be made twice. */
async function readGroup(server, token, group, bounds, tools) {
    const { path, version, data } = group[0];
    // INVARIANT: the token that unwraps belongs to nobody, so it does not end with the one that asked: it must not outlast it by itself
    const wrap = group[0]['wrap-ttl'] === undefined ? undefined : Math.min(group[0]['wrap-ttl'], bounds.seconds);
    const asked = `${path.replace(/^\/+/, '')}${version === undefined ? '' : `?version=${version}`}`;
    const request = data === undefined ? { method: 'GET', repeatable: true } : { method: 'POST', body: withShortLife(data, bounds.seconds), repeatable: false };
    const { status, errors, body } = await (0,call/* askVault */.y)(server, { ...request, path: asked, token, wrap }, tools);
    if (status !== 200)
        throw deletedVersion(path, body) ?? (0,explain/* explainCall */.u)(`reading \`${path}\``, status, errors);
    const fields = wrap === undefined ? fieldsOf(body) : (0,answer/* objectOf */.Xy)(body['wrap_info']);
    // INVARIANT: everything that came is masked, of what was not asked for as well
    for (const value of Object.values(fields ?? {}))
        if (typeof value === 'string')
            (0,answer/* maskLines */.sD)(value, tools.mask);
    const lease = (0,answer/* textIn */.r7)(body, 'lease_id');
    const lasts = ownEnd(path, fields, { id: lease, seconds: body['lease_duration'] }, tools.now());
    if (lasts !== undefined)
        checkEnd(lasts, bounds.until);
    const variables = group.map(({ field, env }) => {
        const value = fields === undefined || !Object.hasOwn(fields, field) ? undefined : written(fields[field], tools);
        if (value === undefined)
            throw missing(path, field, Object.keys(fields ?? {}));
        return [env, value];
    });
    return { variables, leases: present(lease), wrappings: present(wrap === undefined ? undefined : (0,answer/* textIn */.r7)(fields, 'accessor')), lasting: present(lasts) };
}
function present(value) {
    return value === undefined ? [] : [value];
}
/** KV 2 wraps its fields once more, beside the metadata of the version. https://developer.hashicorp.com/vault/api-docs/secret/kv/kv-v2#read-secret-version */
function fieldsOf(body) {
    const data = (0,answer/* objectOf */.Xy)(body['data']);
    const isKv2 = data !== undefined && (0,answer/* objectOf */.Xy)(data['metadata'])?.['version'] !== undefined && Object.keys(data).every((key) => key === 'data' || key === 'metadata');
    return isKv2 ? (0,answer/* objectOf */.Xy)(data['data']) : data;
}
/** A value that is no text is written as JSON. */
function written(value, tools) {
    if (value === null || value === undefined || value === '')
        return undefined;
    const text = typeof value === 'string' ? value : JSON.stringify(value);
    (0,answer/* maskLines */.sD)(text, tools.mask);
    return text;
}
function missing(path, field, there) {
    return new credential/* ExchangeError */.Sb('vault', 'FieldMissing', `\`${path}\` has no field \`${field}\`, or it is empty`, `it has: ${there.join(', ') || 'nothing'}\n${(0,docs/* seeVault */.w)('field')}`);
}
/** A version of KV 2 that was deleted is answered with 404 and what is left of it. */
function deletedVersion(path, body) {
    const left = (0,answer/* objectOf */.Xy)((0,answer/* objectOf */.Xy)(body['data'])?.['metadata']);
    if (left?.['deletion_time'] === undefined)
        return undefined;
    const isDestroyed = left['destroyed'] === true;
    const hint = isDestroyed ? 'write it anew' : 'undelete it, or name another `version`';
    return new credential/* ExchangeError */.Sb('vault', 'VersionDeleted', `version ${String(left['version'])} of \`${path}\` was ${isDestroyed ? 'destroyed' : 'deleted'}`, `${hint}\n${(0,docs/* seeVault */.w)('field')}`);
}

// EXTERNAL MODULE: ./lib/credentials/vault/revoke.js
var revoke = __webpack_require__(4243);
// EXTERNAL MODULE: ./lib/credentials/vault/shorten.js
var shorten = __webpack_require__(6104);
;// CONCATENATED MODULE: ./lib/credentials/vault/uses.js


/**
 * A token that may be used a number of times dies with its last use, and the leases it made with it; no token can be made of it.
 * https://openbao.org/docs/concepts/tokens/
 * @throws ExchangeError when the token would die before it is taken back
 */
function checkUses({ uses }, needed, handedOut) {
    if (uses === 0 || (uses >= needed && !handedOut))
        return;
    const why = handedOut ? 'no token can be made of it for later steps' : `${needed} are needed`;
    throw new credential/* ExchangeError */.Sb('vault', 'TooFewUses', `the role's tokens are good for ${uses} ${uses === 1 ? 'request' : 'requests'}, and ${why}`, `set \`token_num_uses\` of the role to 0${handedOut ? '' : `, or to ${needed}`}\n${(0,docs/* seeVault */.w)('uses')}`);
}

;// CONCATENATED MODULE: ./lib/credentials/vault/exchange.js









/**
 * Trades the job's token for one of Vault or OpenBao that ends with the grant, and reads secrets with it. If anything fails after the login, the token is
 * taken back first.
 */
const exchangeVault = async ({ name, spec, bounds, acceptLonger }, tools) => {
    const tls = { clientCertificate: tools.secrets.clientCertificate, clientKey: tools.secrets.clientKey };
    const server = (0,call/* vaultServer */.w)(spec, tls, tools);
    const left = () => (0,login/* secondsLeft */.Li)(bounds, spec.session, tools.now());
    // before anything is asked
    left();
    const first = await (0,login/* login */.iD)(server, spec, tools);
    const issued = (0,vault_issued/* issuedBy */.T)(server, spec, first, { name, ...tls });
    try {
        const secrets = spec.secrets ?? [];
        const handedOut = spec['export-token'] === true;
        // besides reading: shortening it, and taking it back
        checkUses((0,login/* fit */.Uj)(first), requestCount(secrets) + (first.lease > left() ? 2 : 1), handedOut);
        const held = await (0,shorten/* shorten */.m)(server, first, { left, until: bounds.until, handedOut }, tools);
        const read = await readSecrets(server, held.token.token, secrets, { seconds: left(), until: acceptLonger ? Number.POSITIVE_INFINITY : bounds.until }, tools);
        return credentialOf(issued, spec, { held, read, until: bounds.until });
    }
    catch (error) {
        throw await (0,withdraw/* withdraw */.n)(error, issued, revoke.revokeVault, tools);
    }
};
/** Variables that lead the CLI and SDKs elsewhere, or that let them trust anybody. `bao` looks at `BAO_…` before `VAULT_…`. */
const MISLEADING = ['VAULT_SKIP_VERIFY', 'VAULT_CACERT', 'VAULT_AGENT_ADDR', 'VAULT_NAMESPACE', 'BAO_ADDR', 'BAO_TOKEN', 'BAO_SKIP_VERIFY', 'BAO_CACERT', 'BAO_AGENT_ADDR', 'BAO_NAMESPACE'];
function credentialOf(issued, spec, { held: { login: held, token }, read, until }) {
    const { variables: secrets, leases, wrappings, lasting } = read;
    const handedOut = token !== held;
    const certificates = handedOut ? spec['ca-certificates'] : undefined;
    const { url = spec.url, namespace } = issued.handle ?? {};
    const access = handedOut ? { VAULT_TOKEN: token.token, VAULT_ADDR: url, ...(namespace === undefined ? {} : { VAULT_NAMESPACE: namespace }) } : {};
    const variables = { ...secrets, ...access };
    const given = new Set([...Object.keys(variables), ...(certificates === undefined ? [] : ['VAULT_CACERT'])]);
    return {
        ...issued,
        expires: Math.max(Math.min(token.expires, held.expires, until), ...lasting.map(({ end }) => end)),
        variables,
        outputs: variables,
        secret: [...Object.keys(secrets), ...(handedOut ? ['VAULT_TOKEN'] : [])],
        ...(certificates === undefined ? {} : { files: [{ name: 'vault-ca.pem', variables: ['VAULT_CACERT'], text: `${certificates.trimEnd()}\n` }] }),
        handle: { ...issued.handle, ...listed('leases', leases), ...listed('wrappings', wrappings) },
        ...(lasting.length === 0 ? {} : { lasting: lasting.map(endInWords), notes: lasting.map((entry) => `${endInWords(entry)}: taking back the token does not end it`) }),
        misleading: handedOut ? MISLEADING.filter((variable) => !given.has(variable)) : [],
    };
}
function listed(name, values) {
    return values.length === 0 ? {} : { [name]: values.join(' ') };
}


/***/ }),

/***/ 7342:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ explainLogin),
/* harmony export */   u: () => (/* binding */ explainCall)
/* harmony export */ });
/* harmony import */ var _claims_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1573);
/* harmony import */ var _credential_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(421);
/* harmony import */ var _subject_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2418);
/* harmony import */ var _docs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7346);




/** A refusal of a login, with what is likely behind it. The words are those of the JWT auth method, of Vault and of OpenBao. */
function explainLogin(status, errors, login) {
    const said = errors.join('; ');
    const [heading, cause] = likely(status, said, login);
    const claims = (0,_claims_js__WEBPACK_IMPORTED_MODULE_0__/* .claimsForPeople */ .e)(login.idToken);
    const facts = Object.entries(claims).map(([name, value]) => `  ${name}: ${value}`);
    const hint = [cause, ...(heading === 'claims' || heading === 'login' ? (0,_subject_js__WEBPACK_IMPORTED_MODULE_3__/* .subjectCauses */ .h)(claims, 'Vault') : []), 'the token says:', ...facts, (0,_docs_js__WEBPACK_IMPORTED_MODULE_2__/* .seeVault */ .w)(heading)].join('\n');
    return new _credential_js__WEBPACK_IMPORTED_MODULE_1__/* .ExchangeError */ .Sb('vault', `Login${status}`, `the login with the role \`${login.role}\` at \`auth/${login.mount}\` was refused (${status}${said === '' ? '' : `: ${said}`})`, hint);
}
function likely(status, said, { role, mount, audience }) {
    if (/role .*could not be found|unknown role|role not found/i.test(said))
        return ['role', `there is no role \`${role}\` below \`auth/${mount}\``];
    if (/namespace not found|namespaces feature not enabled/i.test(said))
        return ['login', 'there is no such `namespace`'];
    if (/could not load configuration/i.test(said))
        return ['login', `nothing is written at \`auth/${mount}/config\``];
    if (/\(iss\) claim/i.test(said))
        return ['issuer', `\`bound_issuer\` at \`auth/${mount}/config\` has to be the \`iss\` of the token`];
    if (/signature|fetching keys|malformed jwt/i.test(said))
        return ['issuer', `\`auth/${mount}/config\` has to lead to the keys of the issuer, with \`oidc_discovery_url\` or \`jwks_url\`, and the server has to reach them`];
    if (/audience|aud claim/i.test(said))
        return ['audience', `the role's \`bound_audiences\` has to hold \`${audience}\``];
    if (/expired|expiration|not valid yet|before|issued at|clock/i.test(said))
        return ['expired', 'the token is good for five minutes: compare the clock of the server with the time, and look at `expiration_leeway` and `clock_skew_leeway` of the role'];
    if (/not found in token/i.test(said))
        return ['claims', '`user_claim` of the role has to name a claim that every token has, such as `repository_id`'];
    if (/claim|subject/i.test(said))
        return ['claims', "compare the role's `bound_claims` and `bound_subject` with what the token says"];
    if (status === 403 || status === 404)
        return ['login', `is the JWT auth method mounted at \`${mount}\`, in this namespace, and do \`token_bound_cidrs\` of the role hold the runner's address?`];
    return ['login', 'look at the audit log of the server, which says more than it tells clients'];
}
/** A refusal of anything but a login. */
function explainCall(what, status, errors) {
    const said = errors.join('; ');
    const [heading, hint] = status === 403
        ? ['denied', 'the policies of the role have to allow it, with `read` for what is there and `update` where something is made']
        : status === 404
            ? ['missing', 'is the path written with its mount, and for KV 2 with `data/` after it, as in `secret/data/shop/flags`?']
            : ['other', 'look at the audit log of the server'];
    return new _credential_js__WEBPACK_IMPORTED_MODULE_1__/* .ExchangeError */ .Sb('vault', `Status${status}`, `${what} was refused (${status}${said === '' ? '' : `: ${said}`})`, `${hint}\n${(0,_docs_js__WEBPACK_IMPORTED_MODULE_2__/* .seeVault */ .w)(heading)}`);
}


/***/ }),

/***/ 2096:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ issuedBy)
/* harmony export */ });
/* harmony import */ var _revoke_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4243);

/** A login as something that was issued and can be taken back, before anything else is known of it. */
function issuedBy(server, spec, { token, accessor, expires }, given) {
    return {
        name: given.name,
        provider: 'vault',
        target: `${server.url} role ${spec.role}`,
        expires,
        variables: {},
        outputs: {},
        secret: [],
        revocation: (0,_revoke_js__WEBPACK_IMPORTED_MODULE_0__.revocationOf)(spec, token, given),
        handle: { url: server.url, accessor, ...(server.namespace === undefined ? {} : { namespace: server.namespace }) },
    };
}


/***/ }),

/***/ 9847:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Uj: () => (/* binding */ fit),
  iD: () => (/* binding */ login),
  Li: () => (/* binding */ secondsLeft),
  jf: () => (/* binding */ tokenIn)
});

// EXTERNAL MODULE: ./lib/policy/instant.js
var instant = __webpack_require__(3355);
// EXTERNAL MODULE: ./lib/credentials/answer.js
var answer = __webpack_require__(1142);
// EXTERNAL MODULE: ./lib/credentials/credential.js
var credential = __webpack_require__(421);
;// CONCATENATED MODULE: ./lib/credentials/vault/address.js
/** Audience of the token that is traded: the server itself, unless the policy says otherwise. */
function audienceOf({ url, audience }) {
    return audience ?? url;
}
/** Where the server is asked; nothing where connections of its own are made. */
function likelyAddress(spec) {
    return spec['ca-certificates'] === undefined ? spec.url : undefined;
}

// EXTERNAL MODULE: ./lib/credentials/vault/call.js
var call = __webpack_require__(8693);
// EXTERNAL MODULE: ./lib/credentials/vault/docs.js
var docs = __webpack_require__(7346);
// EXTERNAL MODULE: ./lib/credentials/vault/explain.js
var explain = __webpack_require__(7342);
;// CONCATENATED MODULE: ./lib/credentials/vault/login.js







/** The server counts from when it is asked, which is later than when asking began. Milliseconds. */
const ON_THE_WAY = 2000;
/** Seconds a token may last: the grant's remainder, the policy's session, the credential's own. @throws ExchangeError when nothing is left */
function secondsLeft(bounds, session, now) {
    const seconds = Math.floor(Math.min((bounds.until - now - ON_THE_WAY) / 1000, bounds.session, session ?? Number.POSITIVE_INFINITY));
    if (seconds > 0)
        return seconds;
    throw new credential/* ExchangeError */.Sb('vault', 'GrantEnded', `the grant ended at ${(0,instant/* formatInstant */.r)(bounds.until)}: no token is asked for`, `ask for a new grant\n${(0,docs/* seeVault */.w)('ended')}`);
}
/**
 * Trades the job's token for one of the server. https://developer.hashicorp.com/vault/api-docs/auth/jwt#jwt-login
 * @throws ExchangeError
 */
async function login(server, spec, tools) {
    const audience = audienceOf(spec);
    const mount = spec.mount ?? 'jwt';
    const idToken = await tools.idToken(audience);
    const issued = tools.now();
    const { status, errors, body } = await (0,call/* askVault */.y)(server, { method: 'POST', path: `auth/${mount}/login`, body: { role: spec.role, jwt: idToken }, repeatable: true, issues: true }, tools);
    if (status !== 200)
        throw (0,explain/* explainLogin */.j)(status, errors, { role: spec.role, mount, idToken, audience });
    return tokenIn(body, issued, tools);
}
const NEVER = Date.UTC(9999, 11, 31);
/** A token that can be bounded and named; until this is known it is only good for taking it back. @throws ExchangeError */
function fit(token) {
    if (token.lease > 0 && token.accessor !== '')
        return token;
    throw new credential/* ExchangeError */.Sb('vault', 'BadAnswer', 'the server answered without a token that ends, or without its accessor', `a token without an end cannot be bounded: give the role a \`token_ttl\`\n${(0,docs/* seeVault */.w)('other')}`);
}
/** Reads `auth` of an answer. @throws ExchangeError when it holds no token, or one that cannot be taken back */
function tokenIn(body, issued, tools) {
    const auth = (0,answer/* objectOf */.Xy)(body['auth']);
    const token = (0,answer/* textIn */.r7)(auth, 'client_token');
    // INVARIANT: masked before anything else is done with it
    if (token !== undefined)
        (0,answer/* maskLines */.sD)(token, tools.mask);
    if ((0,answer/* textIn */.r7)(auth, 'token_type') === 'batch') {
        throw new credential/* ExchangeError */.Sb('vault', 'BatchToken', 'the server gave a batch token, which cannot be taken back', `set \`token_type\` of the role to \`service\`\n${(0,docs/* seeVault */.w)('batch')}`);
    }
    if (token === undefined)
        throw new credential/* ExchangeError */.Sb('vault', 'BadAnswer', 'the server answered without a token', `look at the audit log of the server\n${(0,docs/* seeVault */.w)('other')}`);
    const seconds = auth?.['lease_duration'];
    const lease = typeof seconds === 'number' && seconds > 0 ? seconds : 0;
    const uses = auth?.['num_uses'];
    return { token, accessor: (0,answer/* textIn */.r7)(auth, 'accessor') ?? '', lease, issued, expires: lease === 0 ? NEVER : issued + lease * 1000, renewable: auth?.['renewable'] === true, uses: typeof uses === 'number' ? uses : 0 };
}


/***/ }),

/***/ 4243:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   revocationOf: () => (/* binding */ revocationOf),
/* harmony export */   revokeAccessor: () => (/* binding */ revokeAccessor),
/* harmony export */   revokeVault: () => (/* binding */ revokeVault)
/* harmony export */ });
/* harmony import */ var _credential_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(421);
/* harmony import */ var _call_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8693);
/* harmony import */ var _docs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7346);



/** What taking a token back needs. */
function revocationOf(place, token, { clientCertificate, clientKey }) {
    const given = { url: place.url, token, namespace: place.namespace, certificates: place['ca-certificates'], clientCertificate, clientKey };
    return Object.fromEntries(Object.entries(given).flatMap(([key, value]) => (value === undefined ? [] : [[key, value]])));
}
/**
 * Ends a token, those made from it and the leases of its dynamic secrets. One that is dead already is fine.
 * https://developer.hashicorp.com/vault/api-docs/auth/token#revoke-a-token-self
 * @throws ExchangeError when the token may still be alive
 */
const revokeVault = async (revocation, tools) => {
    const { url, token, namespace, certificates, clientCertificate, clientKey } = revocation;
    if (url === undefined || token === undefined)
        throw new _credential_js__WEBPACK_IMPORTED_MODULE_0__/* .ExchangeError */ .Sb('vault', 'NothingToRevoke', 'there is no token to take back', (0,_docs_js__WEBPACK_IMPORTED_MODULE_2__/* .seeVault */ .w)('revoke'));
    const server = (0,_call_js__WEBPACK_IMPORTED_MODULE_1__/* .vaultServer */ .w)({ url, namespace, 'ca-certificates': certificates }, { clientCertificate, clientKey }, tools);
    const { status, errors } = await (0,_call_js__WEBPACK_IMPORTED_MODULE_1__/* .askVault */ .y)(server, { method: 'POST', path: 'auth/token/revoke-self', token, repeatable: true }, tools);
    // anything else that looks like success is of somebody else, such as a proxy
    if (status === 204)
        return;
    if (status === 403 && isUnknown(errors))
        return;
    throw new _credential_js__WEBPACK_IMPORTED_MODULE_0__/* .ExchangeError */ .Sb('vault', `Status${status}`, `${new URL(url).host} did not take the token back (${status}${errors.length === 0 ? '' : `: ${errors.join('; ')}`})`, `the policies of the role have to allow \`auth/token/revoke-self\`, as the policy \`default\` does\n${(0,_docs_js__WEBPACK_IMPORTED_MODULE_2__/* .seeVault */ .w)('revoke')}`);
};
/**
 * 403 is said of a dead token, and of a living one whose policies do not allow the call: only the words tell which. OpenBao and older versions of Vault say
 * `permission denied` of a token that they do not know, and `1 error occurred: * permission denied` of the other; newer ones of Vault add `invalid token` to the
 * first. Seen with OpenBao 2.7; vault/request_handling.go of both. The first is also said of a living token from an address that its role does not allow: nothing tells
 * them apart, and that one ends with the grant.
 */
function isUnknown(errors) {
    return errors.some((text) => /\b(?:bad|invalid) token\b/i.test(text)) || (errors.length === 1 && errors[0] === 'permission denied');
}
/**
 * Ends a token by its accessor, and those that unwrap answers it got, with an operator's token. https://developer.hashicorp.com/vault/api-docs/auth/token#revoke-a-token-accessor
 * @throws ExchangeError
 */
async function revokeAccessor(handle, operatorToken, tools) {
    const { url, accessor, namespace, wrappings } = handle;
    if (url === undefined || accessor === undefined)
        throw new _credential_js__WEBPACK_IMPORTED_MODULE_0__/* .ExchangeError */ .Sb('vault', 'NothingToRevoke', 'the record names no accessor', (0,_docs_js__WEBPACK_IMPORTED_MODULE_2__/* .seeVault */ .w)('revoke'));
    const server = (0,_call_js__WEBPACK_IMPORTED_MODULE_1__/* .vaultServer */ .w)({ url, namespace }, {}, tools);
    for (const each of [accessor, ...(wrappings ?? '').split(' ').filter((text) => text !== '')])
        await endByAccessor(server, each, operatorToken, tools);
}
async function endByAccessor(server, accessor, operatorToken, tools) {
    const { status, errors } = await (0,_call_js__WEBPACK_IMPORTED_MODULE_1__/* .askVault */ .y)(server, { method: 'POST', path: 'auth/token/revoke-accessor', token: operatorToken, body: { accessor }, repeatable: true }, tools);
    // one that is not there is answered with 200 and a warning, by older servers with 400
    const isGone = status === 400 && errors.some((text) => /invalid accessor/i.test(text));
    if (status === 204 || status === 200 || isGone)
        return;
    throw new _credential_js__WEBPACK_IMPORTED_MODULE_0__/* .ExchangeError */ .Sb('vault', `Status${status}`, `the accessor was not revoked (${status}${errors.length === 0 ? '' : `: ${errors.join('; ')}`})`, `your token has to allow \`auth/token/revoke-accessor\`\n${(0,_docs_js__WEBPACK_IMPORTED_MODULE_2__/* .seeVault */ .w)('revoke')}`);
}


/***/ }),

/***/ 6104:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ shorten)
/* harmony export */ });
/* harmony import */ var _policy_instant_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3355);
/* harmony import */ var _credential_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(421);
/* harmony import */ var _call_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8693);
/* harmony import */ var _docs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7346);
/* harmony import */ var _explain_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7342);
/* harmony import */ var _login_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9847);






/** A server that takes long to answer counts from a later moment: it is asked again, so often. */
const MOST_RENEWALS = 3;
/**
 * Makes a token end in time: it is renewed for less, which shortens it. One that later steps get is a child with an end that cannot be moved, since whoever
 * holds a token can renew it; the child ends with the login at the latest.
 * https://openbao.org/api-docs/auth/token/ https://developer.hashicorp.com/vault/api-docs/auth/token
 * @throws ExchangeError when the server does not
 */
async function shorten(server, login, limits, tools) {
    const held = login.lease <= limits.left() ? login : await renewed(server, login, limits, tools);
    return { login: held, token: limits.handedOut ? await child(server, held, limits.left(), tools) : held };
}
async function renewed(server, login, { left, until }, tools) {
    let token = login;
    for (let count = 0; count < MOST_RENEWALS; count += 1) {
        const seconds = left();
        const issued = tools.now();
        const { status, errors, body } = await (0,_call_js__WEBPACK_IMPORTED_MODULE_1__/* .askVault */ .y)(server, { method: 'POST', path: 'auth/token/renew-self', token: login.token, body: { increment: `${seconds}s` }, repeatable: true }, tools);
        if (status !== 200)
            throw (0,_explain_js__WEBPACK_IMPORTED_MODULE_3__/* .explainCall */ .u)('shortening the token (`auth/token/renew-self`)', status, errors);
        token = { ...(0,_login_js__WEBPACK_IMPORTED_MODULE_4__/* .tokenIn */ .jf)(body, issued, tools), token: login.token, accessor: login.accessor };
        // INVARIANT: what the server answers counts, not what was asked, and from the moment of the answer on
        if (token.lease > seconds)
            break;
        if (tools.now() + token.lease * 1000 <= until)
            return token;
    }
    throw outlives(token);
}
async function child(server, login, seconds, tools) {
    const issued = tools.now();
    const body = { ttl: `${seconds}s`, explicit_max_ttl: `${seconds}s`, renewable: false, display_name: 'grantgate' };
    const answer = await (0,_call_js__WEBPACK_IMPORTED_MODULE_1__/* .askVault */ .y)(server, { method: 'POST', path: 'auth/token/create', token: login.token, body, repeatable: false }, tools);
    if (answer.status !== 200)
        throw (0,_explain_js__WEBPACK_IMPORTED_MODULE_3__/* .explainCall */ .u)('making a token with an end of its own (`auth/token/create`)', answer.status, answer.errors);
    const token = (0,_login_js__WEBPACK_IMPORTED_MODULE_4__/* .fit */ .Uj)((0,_login_js__WEBPACK_IMPORTED_MODULE_4__/* .tokenIn */ .jf)(answer.body, issued, tools));
    if (token.lease > seconds || token.renewable)
        throw outlives(token);
    return token;
}
function outlives({ expires }) {
    return new _credential_js__WEBPACK_IMPORTED_MODULE_0__/* .ExchangeError */ .Sb('vault', 'OutlivesGrant', `the server's token lasts until ${(0,_policy_instant_js__WEBPACK_IMPORTED_MODULE_5__/* .formatInstant */ .r)(expires)}, longer than it may`, `give the role a \`token_ttl\` that is short, and no \`token_period\`: a periodic token cannot be shortened\n${(0,_docs_js__WEBPACK_IMPORTED_MODULE_2__/* .seeVault */ .w)('lifetime')}`);
}


/***/ }),

/***/ 682:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ withdraw)
/* harmony export */ });
/* harmony import */ var _credential_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(421);

/**
 * Takes back what was issued before a fault, and gives the fault. Where taking back fails as well, perhaps because no time was left, the fault carries the
 * credential: the session has time of its own for it, puts it on record, and leaves it to the end of the job if need be.
 */
async function withdraw(fault, issued, revoke, tools) {
    try {
        await revoke(issued.revocation ?? {}, tools);
        return fault;
    }
    catch {
        return new _credential_js__WEBPACK_IMPORTED_MODULE_0__/* .LeftBehind */ .QV(fault, issued);
    }
}


/***/ })

};
