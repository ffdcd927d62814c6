export const id = 1237;
export const ids = [1237];
export const modules = {

/***/ 76515:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ expiryIn)
/* harmony export */ });
/* harmony import */ var _http_jwt_payload_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(61002);

/**
 * When a JWT ends by its own word, milliseconds since 1970; `undefined` when it does not say. Nothing is verified: it
 * comes straight from who made it.
 */
function expiryIn(token) {
    const { exp } = (0,_http_jwt_payload_js__WEBPACK_IMPORTED_MODULE_0__/* .decodeJwtPayload */ .K)(token);
    return typeof exp === 'number' && Number.isFinite(exp) && exp > 0 ? exp * 1000 : undefined;
}


/***/ }),

/***/ 90832:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ secretText)
/* harmony export */ });
/* harmony import */ var _policy_exact_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62948);

/**
 * A value as later steps get it: a text as it is, anything else as JSON; `undefined` where there is none. The same rule
 * for whoever hands out what was stored elsewhere: a secret that is nearly right is wrong, so what would not come out
 * exactly as it went in is refused.
 */
function secretText(value) {
    if (value === undefined || value === null || value === '')
        return undefined;
    const leaves = (0,_policy_exact_json_js__WEBPACK_IMPORTED_MODULE_0__/* .leavesOf */ .wf)(value);
    const inexact = leaves.find((leaf) => leaf.value instanceof _policy_exact_json_js__WEBPACK_IMPORTED_MODULE_0__/* .InexactNumber */ .uS);
    if (inexact !== undefined)
        return {
            wrong: `${keyPath(inexact.path)} is a number that cannot be handed on exactly as it is written`,
            hint: 'store it as a text, in quotes',
        };
    const text = typeof value === 'string' ? value : JSON.stringify(value);
    // inside JSON it is written as `\u0000`
    if (text.includes('\0'))
        return {
            wrong: ' holds a NUL character, which no variable can',
            hint: 'store it in Base64, and let the step decode it',
        };
    const broken = leaves.find((leaf) => typeof leaf.value === 'string' && (!leaf.value.isWellFormed() || leaf.value.includes('\uFFFD')));
    if (broken !== undefined)
        return {
            wrong: `${keyPath(broken.path)} holds bytes that are not text`,
            hint: 'store it in Base64, and let the step decode it',
        };
    return text;
}
function keyPath(path) {
    return path.length === 0 ? '' : `: \`${path.join('.')}\` in it`;
}


/***/ }),

/***/ 21237:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  exchangeVault: () => (/* binding */ exchangeVault)
});

// EXTERNAL MODULE: ./lib/credentials/credential.js
var credentials_credential = __webpack_require__(90421);
// EXTERNAL MODULE: ./lib/credentials/revoke-issued.js
var revoke_issued = __webpack_require__(1546);
// EXTERNAL MODULE: ./lib/credentials/vault/call.js
var call = __webpack_require__(98693);
// EXTERNAL MODULE: ./lib/credentials/vault/issued.js
var vault_issued = __webpack_require__(2096);
// EXTERNAL MODULE: ./lib/credentials/vault/lifetime.js
var lifetime = __webpack_require__(59793);
// EXTERNAL MODULE: ./lib/credentials/vault/login.js
var login = __webpack_require__(70440);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./lib/policy/exact-json.js
var exact_json = __webpack_require__(62948);
// EXTERNAL MODULE: ./lib/policy/instant.js
var instant = __webpack_require__(23355);
// EXTERNAL MODULE: ./lib/credentials/answer.js
var answer = __webpack_require__(81142);
// EXTERNAL MODULE: ./lib/credentials/jwt-expiry.js
var jwt_expiry = __webpack_require__(76515);
// EXTERNAL MODULE: ./lib/credentials/vault/docs.js
var docs = __webpack_require__(87346);
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
/**
 * When an SSH certificate ends, milliseconds since 1970; `undefined` when it never does, and when it cannot be read.
 */
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

;// CONCATENATED MODULE: ./lib/credentials/vault/fixed-end.js








/** The last moment that can be written. */
const ENDLESS = Date.parse('9999-12-31T23:59:59Z');
/**
 * What an answer gave that ends by itself only, by the fields that engines are known to answer with. A database user or
 * an IAM user ends with its lease, and is none of these.
 */
function fixedEnd({ path, isStored, now }, fields, lease) {
    if (fields === undefined)
        return undefined;
    const known = [
        certificate(fields, isStored),
        sshCertificate(fields),
        awsSession(fields, lease, isStored, now),
        googleToken(fields),
        kubernetesToken(fields, isStored),
        ...(isStored ? [] : jwts(fields)),
    ];
    // the last to end counts
    const found = known.filter((entry) => entry !== undefined).toSorted((one, other) => other.end - one.end)[0];
    return found === undefined ? undefined : { path, ...found };
}
/** A wrapped answer is not looked at: only what is stored is sure not to outlast its reader. */
function wrappedEnd(path, isWrite) {
    const isOfEngine = isWrite || (!/(?:^|\/)data\//.test(path) && ISSUING.test(path));
    return isOfEngine ? { path, what: 'wrapped answer', end: ENDLESS } : undefined;
}
/**
 * Parts of the paths at which engines make something when they are read, whatever they are mounted at.
 * https://developer.hashicorp.com/vault/api-docs/secret
 */
const ISSUING = /\/(?:creds|sts|token|issue|sign|sign-verbatim|key)(?:\/|$)/;
/**
 * The certificate itself says when it ends; `expiration` beside it is read as well, and the later counts.
 * https://openbao.org/api-docs/secret/pki/#generate-certificate-and-key
 */
function certificate({ certificate: text, expiration, revocation_time: looked, private_key: key }, isStored) {
    if (typeof text !== 'string' || text === '')
        return undefined;
    // one that was looked up, such as that of the authority, is public and was made for somebody else: only such an
    // answer says whether it was revoked
    if (looked !== undefined && key === undefined && expiration === undefined)
        return undefined;
    const stated = typeof expiration === 'number' ? [expiration * 1000] : [];
    if (isStored && stated.length === 0)
        return undefined;
    const ends = [...stated, ...notAfter(text)];
    return { what: 'certificate', end: ends.length === 0 ? ENDLESS : Math.max(...ends) };
}
/** Of a certificate in PEM, or in DER as Base64. */
function notAfter(text) {
    try {
        const { validTo } = new external_node_crypto_.X509Certificate(text.includes('-----BEGIN') ? text : Buffer.from(text, 'base64'));
        const end = Date.parse(validTo);
        return Number.isFinite(end) ? [end] : [];
    }
    catch {
        return [];
    }
}
/** https://openbao.org/api-docs/secret/ssh/#sign-ssh-key */
function sshCertificate(fields) {
    const line = (0,answer/* textIn */.r7)(fields, 'signed_key');
    return line === undefined ? undefined : { what: 'SSH certificate', end: sshCertificateEnd(line) ?? ENDLESS };
}
/**
 * STS has no call that ends a session: newer servers give no lease for one, and revoking that of an older one does
 * nothing. https://developer.hashicorp.com/vault/api-docs/secret/aws#generate-credentials
 */
function awsSession(fields, { id, seconds }, isStored, now) {
    if ((0,answer/* textIn */.r7)(fields, 'access_key') === undefined ||
        ((0,answer/* textIn */.r7)(fields, 'security_token') ?? (0,answer/* textIn */.r7)(fields, 'session_token')) === undefined)
        return undefined;
    const lasts = typeof fields['ttl'] === 'number' ? fields['ttl'] : id === undefined ? undefined : seconds;
    if (typeof lasts !== 'number')
        return isStored ? undefined : { what: 'AWS session', end: ENDLESS };
    // whole seconds are what is told
    return { what: 'AWS session', end: now + (lasts + 1) * 1000 };
}
/**
 * https://developer.hashicorp.com/vault/api-docs/secret/gcp#generate-secret-iam-service-account-creds-oauth2-access-token
 */
function googleToken(fields) {
    const end = fields['expires_at_seconds'];
    if ((0,answer/* textIn */.r7)(fields, 'token') === undefined || end === undefined || end === null)
        return undefined;
    return { what: 'Google Cloud token', end: typeof end === 'number' ? end * 1000 : ENDLESS };
}
/**
 * A token of an account that a lease did not make outlives the lease, and one without a lease has nothing else that
 * ends it. https://openbao.org/api-docs/secret/kubernetes/#generate-credentials
 */
function kubernetesToken(fields, isStored) {
    const token = isStored ? undefined : (0,answer/* textIn */.r7)(fields, 'service_account_token');
    return token === undefined ? undefined : { what: 'Kubernetes token', end: (0,jwt_expiry/* expiryIn */.p)(token) ?? ENDLESS };
}
/** Whatever engine made it, such as `identity/oidc/token`: whoever it is shown to believes its `exp`. */
function jwts(fields) {
    const texts = (0,exact_json/* leavesOf */.wf)(fields).flatMap(({ value }) => (typeof value === 'string' && isJwt(value) ? [value] : []));
    return texts.map((token) => ({ what: 'signed token', end: (0,jwt_expiry/* expiryIn */.p)(token) ?? ENDLESS }));
}
function isJwt(text) {
    return /^eyJ[\w-]+\.eyJ[\w-]+\.[\w-]*$/.test(text.trim());
}
/** INVARIANT: what the server answers counts, not what was asked. @throws ExchangeError */
function checkEnd(found, until) {
    const { what, end } = found;
    if (end <= until)
        return;
    const isCertificate = what === 'certificate';
    const advice = what === 'wrapped answer'
        ? 'leave `wrap-ttl` out, so that its end can be read, or wrap what is stored only'
        : isCertificate
            ? 'let the role of the PKI engine issue shorter ones, and give no `not_after`'
            : 'ask for less, with `data: {ttl: 15m}` in the policy, or let the role of the engine give shorter ones';
    throw new credentials_credential/* ExchangeError */.Sb('vault', isCertificate ? 'CertificateOutlivesGrant' : 'SecretOutlivesGrant', `${endInWords(found)}, longer than the grant and \`limits.session\` allow, which is until ${(0,instant/* formatInstant */.r4)(until)}`, `${advice}\n${(0,docs/* seeVault */.w)(isCertificate ? 'certificate' : 'outlives')}`);
}
/** What it is and when it ends, for people. */
function endInWords({ path, what, end }) {
    return `the ${what} of \`${path}\` ${lasting(end)}`;
}
function lasting(end) {
    return end < ENDLESS ? `lasts until ${(0,instant/* formatInstant */.r4)(end)}` : 'has no end that could be read';
}

// EXTERNAL MODULE: ./lib/http/mask.js
var mask = __webpack_require__(43514);
// EXTERNAL MODULE: ./lib/credentials/secret-value.js
var secret_value = __webpack_require__(90832);
// EXTERNAL MODULE: ./lib/credentials/vault/explain.js
var explain = __webpack_require__(7342);
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
/** Secrets of one path: one request, which must not be repeated if it is a write. */
async function readGroup(server, token, group, bounds, tools) {
    const { path, version, data } = group[0];
    // INVARIANT: the token that unwraps belongs to nobody, so it does not end with the one that asked: it must not
    // outlast it by itself
    const wrap = group[0]['wrap-ttl'] === undefined ? undefined : Math.min(group[0]['wrap-ttl'], bounds.seconds);
    const asked = `${path.replace(/^\/+/, '')}${version === undefined ? '' : `?version=${version}`}`;
    const request = data === undefined
        ? { method: 'GET', repeatable: true }
        : { method: 'POST', body: (0,lifetime/* withShortLife */.PG)(data, bounds.seconds), repeatable: false };
    const wrapped = wrap === undefined ? undefined : wrappedEnd(asked, data !== undefined);
    // before it is made: nothing would end it
    if (wrapped !== undefined)
        checkEnd(wrapped, bounds.until);
    const { status, errors, body } = await (0,call/* askVault */.y)(server, { ...request, path: asked, token, wrap }, tools);
    if (status !== 200)
        throw deletedVersion(path, body) ?? (0,explain/* explainCall */.u)(`reading \`${path}\``, status, errors);
    const isKv2 = hasVersion(body);
    const fields = wrap === undefined ? secretFields(body, isKv2) : (0,answer/* objectOf */.Xy)(body['wrap_info']);
    // INVARIANT: everything that came is masked, of what was not asked for as well
    for (const { value } of (0,exact_json/* leavesOf */.wf)(fields))
        if (typeof value === 'string')
            (0,mask/* maskText */.g)(value, tools.mask);
    const lease = (0,answer/* textIn */.r7)(body, 'lease_id');
    const isStored = isKv2 || (data === undefined && isStoredInKv1(body));
    const lasts = wrap === undefined
        ? fixedEnd({ path, isStored, now: tools.now() }, fields, { id: lease, seconds: body['lease_duration'] })
        : wrapped;
    if (lasts !== undefined)
        checkEnd(lasts, bounds.until);
    return {
        variables: group.map((secret) => [secret.env, fieldValue(secret, fields, tools)]),
        leases: presentOnly(lease),
        wrappings: presentOnly(wrap === undefined ? undefined : (0,answer/* textIn */.r7)(fields, 'accessor')),
        lasting: presentOnly(lasts),
    };
}
/** @throws ExchangeError when the field is not there, or cannot be handed on as it is */
function fieldValue({ path, field }, fields, tools) {
    const value = fields === undefined || !Object.hasOwn(fields, field) ? undefined : (0,secret_value/* secretText */.y)(fields[field]);
    if (value === undefined)
        throw missingField(path, field, Object.keys(fields ?? {}));
    if (typeof value !== 'string')
        throw new credentials_credential/* ExchangeError */.Sb('vault', 'BadAnswer', `the field \`${field}\` of \`${path}\`${value.wrong}`, `${value.hint}\n${(0,docs/* seeVault */.w)('unfit')}`);
    (0,mask/* maskText */.g)(value, tools.mask);
    return value;
}
function presentOnly(value) {
    return value === undefined ? [] : [value];
}
/**
 * KV 2 wraps its fields once more, beside the metadata of the version.
 * https://developer.hashicorp.com/vault/api-docs/secret/kv/kv-v2#read-secret-version
 */
function hasVersion(body) {
    const data = (0,answer/* objectOf */.Xy)(body['data']);
    return (data !== undefined &&
        (0,answer/* objectOf */.Xy)(data['metadata'])?.['version'] !== undefined &&
        Object.keys(data).every((key) => key === 'data' || key === 'metadata'));
}
function secretFields(body, isKv2) {
    const data = (0,answer/* objectOf */.Xy)(body['data']);
    return isKv2 ? (0,answer/* objectOf */.Xy)(data?.['data']) : data;
}
/**
 * KV 1 says when a reader may look again, as the duration of a lease that is not there.
 * https://developer.hashicorp.com/vault/docs/secrets/kv/kv-v1#ttls
 */
function isStoredInKv1(body) {
    const seconds = body['lease_duration'];
    return (0,answer/* textIn */.r7)(body, 'lease_id') === undefined && typeof seconds === 'number' && seconds > 0;
}
function missingField(path, field, there) {
    return new credentials_credential/* ExchangeError */.Sb('vault', 'FieldMissing', `\`${path}\` has no field \`${field}\`, or it is empty`, `it has: ${there.join(', ') || 'nothing'}\n${(0,docs/* seeVault */.w)('field')}`);
}
/** A version of KV 2 that was deleted is answered with 404 and what is left of it. */
function deletedVersion(path, body) {
    const left = (0,answer/* objectOf */.Xy)((0,answer/* objectOf */.Xy)(body['data'])?.['metadata']);
    if (left?.['deletion_time'] === undefined)
        return undefined;
    const isDestroyed = left['destroyed'] === true;
    const hint = isDestroyed ? 'write it again' : 'undelete it, or name another `version`';
    return new credentials_credential/* ExchangeError */.Sb('vault', 'VersionDeleted', `version ${String(left['version'])} of \`${path}\` was ${isDestroyed ? 'destroyed' : 'deleted'}`, `${hint}\n${(0,docs/* seeVault */.w)('field')}`);
}

// EXTERNAL MODULE: ./lib/credentials/vault/revoke.js
var revoke = __webpack_require__(4243);
;// CONCATENATED MODULE: ./lib/credentials/vault/variables.js
/** What the CLI and SDKs are told about a token that later steps get. */
function vaultVariables(token, { url, namespace }) {
    return { VAULT_TOKEN: token, VAULT_ADDR: url, ...(namespace === undefined ? {} : { VAULT_NAMESPACE: namespace }) };
}
/**
 * Variables that lead the CLI and SDKs elsewhere, or that let them trust anybody. `bao` looks at `BAO_…` before
 * `VAULT_…`.
 */
const MISLEADING = [
    'VAULT_SKIP_VERIFY',
    'VAULT_CACERT',
    'VAULT_AGENT_ADDR',
    'VAULT_NAMESPACE',
    'BAO_ADDR',
    'BAO_TOKEN',
    'BAO_SKIP_VERIFY',
    'BAO_CACERT',
    'BAO_AGENT_ADDR',
    'BAO_NAMESPACE',
];

;// CONCATENATED MODULE: ./lib/credentials/vault/exchange.js










/**
 * Trades the job's token for one of Vault or OpenBao that ends with the grant, and reads secrets with it. If anything
 * fails after the login, the token is revoked first.
 */
const exchangeVault = async ({ name, spec, bounds, acceptLonger }, tools) => {
    const tls = { clientCertificate: tools.secrets.clientCertificate, clientKey: tools.secrets.clientKey };
    const server = (0,call/* vaultServer */.w)(spec, tls, tools);
    const left = () => (0,lifetime/* secondsLeft */.Li)(bounds, spec.session, tools.now());
    // before anything is asked
    left();
    const first = await (0,login/* loginToVault */.HR)(server, spec, tools);
    const issued = (0,vault_issued/* issuedBy */.T)(server, spec, first, { name, ...tls });
    tools.begun?.(issued);
    try {
        const secrets = spec.secrets ?? [];
        const handedOut = spec['export-token'] === true;
        // besides reading: shortening it, and revoking it
        (0,lifetime/* checkUses */.HE)((0,login/* fit */.Uj)(first), requestCount(secrets) + (first.lease > left() ? 2 : 1), handedOut);
        const held = await (0,lifetime/* shorten */.ml)(server, first, { left, until: bounds.until, handedOut }, tools);
        const read = await readSecrets(server, held.token.token, secrets, { seconds: left(), until: acceptLonger ? Number.POSITIVE_INFINITY : (0,credentials_credential/* latestEnd */.zO)(bounds, tools.now()) }, tools);
        const credential = credentialOf(issued, spec, { held, read, until: bounds.until });
        return { ...credential, kept: keptUses(spec, { held, read }, tls, issued) };
    }
    catch (error) {
        throw await (0,revoke_issued/* revokeIssued */.q)(error, issued, revoke.revokeVault, tools);
    }
};
/**
 * What is left for the end of the job: the token that later steps get anyway, with which its leases end, and nothing of
 * the login, which could be renewed for longer. A login that is not handed out is left only where leases would end with
 * it.
 */
function keptUses(spec, { held: { login: held, token }, read }, tls, { revocation }) {
    if (token !== held)
        return { revocation: (0,revoke.revocationOf)(spec, token.token, tls), handedOut: true };
    return { ...(read.leases.length === 0 || revocation === undefined ? {} : { revocation }), handedOut: false };
}
function credentialOf(issued, spec, { held: { login: held, token }, read, until, }) {
    const { variables: secrets, leases, wrappings, lasting } = read;
    const handedOut = token !== held;
    const certificates = handedOut ? spec['ca-certificates'] : undefined;
    const { url = spec.url, namespace } = issued.handle ?? {};
    const access = handedOut ? vaultVariables(token.token, { url, namespace }) : {};
    const variables = { ...secrets, ...access };
    const given = new Set([...Object.keys(variables), ...(certificates === undefined ? [] : ['VAULT_CACERT'])]);
    return {
        ...issued,
        expires: Math.max(Math.min(token.expires, held.expires, until), ...lasting.map(({ end }) => end)),
        variables,
        outputs: variables,
        secret: [...Object.keys(secrets), ...(handedOut ? ['VAULT_TOKEN'] : [])],
        ...(certificates === undefined
            ? {}
            : { files: [{ name: 'vault-ca.pem', variables: ['VAULT_CACERT'], text: `${certificates.trimEnd()}\n` }] }),
        handle: { ...issued.handle, ...listedHandle('leases', leases), ...listedHandle('wrappings', wrappings) },
        ...(lasting.length === 0
            ? {}
            : {
                lasting: lasting.map(endInWords),
                notes: lasting.map((entry) => `${endInWords(entry)}: revoking the token does not end it`),
            }),
        misleading: handedOut ? MISLEADING.filter((variable) => !given.has(variable)) : [],
    };
}
function listedHandle(name, values) {
    return values.length === 0 ? {} : { [name]: values.join(' ') };
}


/***/ })

};
