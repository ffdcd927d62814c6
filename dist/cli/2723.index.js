export const id = 2723;
export const ids = [2723,6718];
export const modules = {

/***/ 81142:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Xy: () => (/* binding */ objectOf),
/* harmony export */   Yf: () => (/* binding */ jsonIn),
/* harmony export */   r7: () => (/* binding */ textIn)
/* harmony export */ });
/* harmony import */ var _policy_exact_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62948);

/**
 * The JSON object of an answer, whose numbers are as they were written or no numbers at all; `undefined` when it is
 * something else.
 */
function jsonIn(response) {
    try {
        return objectOf((0,_policy_exact_json_js__WEBPACK_IMPORTED_MODULE_0__/* .parseExactly */ .Ab)(response.body));
    }
    catch {
        return undefined;
    }
}
/** A value that is a plain object, such as a field of an answer. */
function objectOf(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof _policy_exact_json_js__WEBPACK_IMPORTED_MODULE_0__/* .InexactNumber */ .uS)
        ? value
        : undefined;
}
/** A field that is a text with something in it. */
function textIn(value, name) {
    const found = value?.[name];
    return typeof found === 'string' && found !== '' ? found : undefined;
}


/***/ }),

/***/ 90421:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ED: () => (/* binding */ SLACK_MS),
/* harmony export */   Sb: () => (/* binding */ ExchangeError),
/* harmony export */   US: () => (/* binding */ NotRevokedError),
/* harmony export */   zO: () => (/* binding */ latestEnd)
/* harmony export */ });
/* unused harmony export MAX_RENEWAL_SECONDS */
/* harmony import */ var _errors_gate_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92031);

/** Clocks may differ by so much where the grant's end is not at stake. */
const SLACK_MS = 60_000;
/**
 * When anything must have ended that a provider gives a life of its own: with the grant, or with the policy's longest
 * session.
 */
function latestEnd({ until, session }, now) {
    return Math.min(until, now + session * 1000 + SLACK_MS);
}
/** Longest life of what renews itself: as short as STS gives, so that a revocation shows soon. */
const MAX_RENEWAL_SECONDS = 900;
/**
 * A provider refused or could not be reached: what it said, and the likely cause. Deny is elsewhere: this is a fault.
 */
class ExchangeError extends _errors_gate_error_js__WEBPACK_IMPORTED_MODULE_0__/* .GateError */ .u {
    name = 'ExchangeError';
    provider;
    /** `code` is the provider's own, such as `AccessDenied`. */
    constructor(provider, code, message, hint, options) {
        super(message, { ...options, code, hint });
        this.provider = provider;
    }
}
/**
 * Something failed after a credential was issued, and so did revoking it: it is neither handed out nor forgotten.
 */
class NotRevokedError extends _errors_gate_error_js__WEBPACK_IMPORTED_MODULE_0__/* .GateError */ .u {
    name = 'NotRevokedError';
    /** What failed first, which people are told. */
    fault;
    credential;
    constructor(fault, credential) {
        super(fault instanceof Error ? fault.message : String(fault), { cause: fault });
        this.fault = fault;
        this.credential = credential;
    }
}


/***/ }),

/***/ 23740:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ seeDocs)
/* harmony export */ });
/* harmony import */ var _policy_docs_address_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(44134);

/** The last line of a hint: where a page says more. */
function seeDocs(page, heading) {
    return `see ${_policy_docs_address_js__WEBPACK_IMPORTED_MODULE_0__/* .DOCS */ .i}/${page}.md#${heading}`;
}


/***/ }),

/***/ 79268:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ LOST_TOKEN),
/* harmony export */   f: () => (/* binding */ askGithub)
/* harmony export */ });
/* harmony import */ var _http_retry_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(28394);
/* harmony import */ var _http_said_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(78427);
/* harmony import */ var _http_send_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(95684);
/* harmony import */ var _answer_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(81142);
/* harmony import */ var _credential_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(90421);
/* harmony import */ var _docs_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(69055);






/** What is said about a token that may have been made and did not arrive. */
const LOST_TOKEN = 'if GitHub made a token whose answer did not arrive, nobody has it, and it ends by itself within the hour';
/**
 * Asks GitHub, and again after faults that pass. Asking twice can make two tokens; nobody has the lost one, which ends
 * after an hour.
 * @throws ExchangeError when it cannot be reached, or the rate limit is reached
 */
async function askGithub({ method, url, bearer, body, issues }, tools) {
    const headers = {
        authorization: `Bearer ${bearer}`,
        accept: 'application/vnd.github+json',
        'x-github-api-version': '2022-11-28',
        'user-agent': 'grantgate',
    };
    const counted = counting(tools.send);
    const response = await (0,_http_retry_js__WEBPACK_IMPORTED_MODULE_0__/* .retrying */ .R$)(counted.send, tools)({
        method,
        url,
        headers: body === undefined ? headers : { ...headers, 'content-type': 'application/json' },
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    }).catch((error) => {
        if (!(error instanceof _http_send_js__WEBPACK_IMPORTED_MODULE_2__/* .HttpError */ .j))
            throw error;
        throw new _credential_js__WEBPACK_IMPORTED_MODULE_3__/* .ExchangeError */ .Sb('github', 'Unreachable', error.message, `start the run again${issues === true ? `\n${LOST_TOKEN}` : ''}\n${(0,_docs_js__WEBPACK_IMPORTED_MODULE_4__/* .seeApp */ .$)('unreachable')}`, { cause: error });
    });
    if (response.status === 429 || (0,_http_retry_js__WEBPACK_IMPORTED_MODULE_0__/* .isRateLimited */ .Jz)(response))
        throw new _credential_js__WEBPACK_IMPORTED_MODULE_3__/* .ExchangeError */ .Sb('github', 'RateLimited', `GitHub answered ${response.status}: the App has asked too often`, `start the run again later\n${(0,_docs_js__WEBPACK_IMPORTED_MODULE_4__/* .seeApp */ .$)('limit')}`);
    return { status: response.status, body: answerBody(response), said: words(response, bearer), lost: counted.lost() };
}
/** Counts answers that were lost, or that do not tell whether anything was done. */
function counting(send) {
    let lost = 0;
    return {
        lost: () => lost,
        send: async (request) => {
            lost += 1;
            const answer = await send(request);
            if (answer.status < 500)
                lost -= 1;
            return answer;
        },
    };
}
function answerBody(response) {
    return (0,_answer_js__WEBPACK_IMPORTED_MODULE_5__/* .jsonIn */ .Yf)(response) ?? {};
}
function words(response, bearer) {
    return (0,_http_said_js__WEBPACK_IMPORTED_MODULE_1__/* .said */ .a)((0,_answer_js__WEBPACK_IMPORTED_MODULE_5__/* .textIn */ .r7)((0,_answer_js__WEBPACK_IMPORTED_MODULE_5__/* .jsonIn */ .Yf)(response), 'message') ?? '', { secrets: [bearer] });
}


/***/ }),

/***/ 69055:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ seeApp)
/* harmony export */ });
/* unused harmony export APP_HEADINGS */
/* harmony import */ var _docs_link_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(23740);

/** Headings of docs/github-app.md that errors link to; a test checks that each exists. */
const APP_HEADINGS = {
    key: 'the-private-key-cannot-be-used',
    jwt: 'github-does-not-accept-the-apps-signature',
    installation: 'the-app-is-not-installed',
    suspended: 'the-installation-is-suspended',
    permission: 'the-installation-does-not-have-the-permission',
    repository: 'the-installation-does-not-reach-the-repository',
    wider: 'github-gave-more-than-was-asked',
    lifetime: 'the-token-outlives-the-grant',
    limit: 'the-rate-limit-is-reached',
    unreachable: 'github-cannot-be-reached',
    revoke: 'the-token-could-not-be-revoked',
    other: 'anything-else',
};
/** The last line of a hint: where the docs say more. */
function seeApp(heading) {
    return (0,_docs_link_js__WEBPACK_IMPORTED_MODULE_0__/* .seeDocs */ .V)('github-app', APP_HEADINGS[heading]);
}


/***/ }),

/***/ 72723:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  exchangeGithub: () => (/* binding */ exchangeGithub),
  findAppAhead: () => (/* binding */ findAppAhead)
});

// EXTERNAL MODULE: ./lib/policy/instant.js
var instant = __webpack_require__(23355);
// EXTERNAL MODULE: ./lib/credentials/credential.js
var credential = __webpack_require__(90421);
// EXTERNAL MODULE: ./lib/credentials/revoke-issued.js
var revoke_issued = __webpack_require__(1546);
// EXTERNAL MODULE: ./lib/credentials/github-app/call.js
var call = __webpack_require__(79268);
// EXTERNAL MODULE: ./lib/credentials/github-app/docs.js
var docs = __webpack_require__(69055);
// EXTERNAL MODULE: ./lib/http/mask.js
var http_mask = __webpack_require__(43514);
;// CONCATENATED MODULE: ./lib/credentials/github-app/app-jwt.js


/** RSA keys of 2048 bits sign in 256 bytes; GitHub makes no smaller ones. */
const MIN_SIGNATURE_BYTES = 256;
/**
 * A token that proves to be the App, good for nine minutes; a minute is allowed for clocks that differ.
 * https://docs.github.com/en/apps/creating-github-apps/authenticating-with-a-github-app/generating-a-json-web-token-jwt-for-a-github-app
 * @throws ExchangeError when what signs gives no signature
 */
async function appJwt(app, signer, now) {
    const seconds = Math.floor(now / 1000);
    const part = (value) => Buffer.from(JSON.stringify(value)).toString('base64url');
    const input = `${part({ alg: 'RS256', typ: 'JWT' })}.${part({ iat: seconds - 60, exp: seconds + 540, iss: app })}`;
    const signature = await signer.sign(input);
    if (signature.length < MIN_SIGNATURE_BYTES)
        throw new credential/* ExchangeError */.Sb('github', 'BadKey', 'the key signs with less than 2048 bits', `use the key that GitHub made for the App\n${(0,docs/* seeApp */.$)('key')}`);
    return `${input}.${Buffer.from(signature).toString('base64url')}`;
}

// EXTERNAL MODULE: ./lib/policy/fold.js
var fold = __webpack_require__(41947);
// EXTERNAL MODULE: ./lib/credentials/answer.js
var credentials_answer = __webpack_require__(81142);
;// CONCATENATED MODULE: ./lib/credentials/github-app/explain.js


/** GitHub does not take the App's own token. It says 404 and `Integration not found` of an id that is no App's. */
function refusedJwt({ status, said }, app) {
    if (status === 404 && /integration not found/i.test(said)) {
        return new credential/* ExchangeError */.Sb('github', 'UnknownApp', `GitHub knows no App \`${app}\` (404: ${said})`, '`app` is the client id or the id of the App, without anything around it; the id of an installation is ' +
            `another\n${(0,docs/* seeApp */.$)('jwt')}`);
    }
    if (status !== 401)
        return undefined;
    const cause = /exp|iat|issued|expiration/i.test(said)
        ? 'the clock of this run and that of GitHub differ'
        : `is the key one of the App \`${app}\`, and not deleted there? Is \`app\` its client id or its id?`;
    return new credential/* ExchangeError */.Sb('github', `Status${status}`, `GitHub did not accept the App's signature (${status}${said === '' ? '' : `: ${said}`})`, `${cause}\n${(0,docs/* seeApp */.$)('jwt')}`);
}
/** What any of the requests may be answered with. */
function generalRefusal({ status, said }, owner) {
    if (status >= 500)
        return new credential/* ExchangeError */.Sb('github', `Status${status}`, `GitHub answered ${status}${said === '' ? '' : `: ${said}`}`, `this passes by itself: start the run again\n${(0,docs/* seeApp */.$)('unreachable')}`);
    if (status === 403 && /suspended/i.test(said))
        return suspended(owner);
    return undefined;
}
function suspended(owner) {
    return new credential/* ExchangeError */.Sb('github', 'Suspended', `the installation on \`${owner}\` is suspended`, `an owner of \`${owner}\` can unsuspend it in the settings\n${(0,docs/* seeApp */.$)('suspended')}`);
}

;// CONCATENATED MODULE: ./lib/credentials/github-app/installation.js






/**
 * Looks the installation up: by its id, or by the first of the repositories.
 * https://docs.github.com/en/rest/apps/apps#get-a-repository-installation-for-the-authenticated-app
 * @throws ExchangeError
 */
async function findInstallation(spec, { api, owner, jwt }, tools) {
    const first = `${owner}/${spec.repositories[0] ?? ''}`;
    const path = spec.installation === undefined ? `repos/${first}/installation` : `app/installations/${spec.installation}`;
    const answer = await (0,call/* askGithub */.f)({ method: 'GET', url: `${api}/${path}`, bearer: jwt }, tools);
    if (answer.status !== 200)
        throw refusedJwt(answer, spec.app) ?? generalRefusal(answer, owner) ?? notFound(answer, spec.app, first);
    const { id } = answer.body;
    const account = (0,credentials_answer/* textIn */.r7)((0,credentials_answer/* objectOf */.Xy)(answer.body['account']), 'login');
    if (typeof id !== 'number' || account === undefined || !(0,fold/* isSameName */.yS)(account, owner)) {
        throw new credential/* ExchangeError */.Sb('github', 'WrongInstallation', `the installation belongs to \`${account ?? 'nobody'}\`, not to \`${owner}\``, `give the \`installation\` of that account\n${(0,docs/* seeApp */.$)('installation')}`);
    }
    if (answer.body['suspended_at'] !== null && answer.body['suspended_at'] !== undefined)
        throw suspended(owner);
    return { id, slug: (0,credentials_answer/* textIn */.r7)(answer.body, 'app_slug') ?? '', permissions: (0,credentials_answer/* objectOf */.Xy)(answer.body['permissions']) ?? {} };
}
/** https://docs.github.com/en/rest/apps/apps#get-a-repository-installation-for-the-authenticated-app--status-codes */
function notFound({ status, said }, app, repository) {
    if (status === 404)
        return new credential/* ExchangeError */.Sb('github', 'NotInstalled', `the App \`${app}\` is not installed on \`${repository}\``, `install it there, or give \`owner\` and \`installation\`\n${(0,docs/* seeApp */.$)('installation')}`);
    if (status === 301)
        return new credential/* ExchangeError */.Sb('github', 'Moved', `\`${repository}\` was renamed or moved`, `give its new name, and \`owner\` where that changed\n${(0,docs/* seeApp */.$)('installation')}`);
    return new credential/* ExchangeError */.Sb('github', `Status${status}`, `GitHub did not tell the installation of \`${repository}\` (${status}${said === '' ? '' : `: ${said}`})`, (0,docs/* seeApp */.$)('other'));
}

;// CONCATENATED MODULE: ./lib/credentials/github-app/found-app.js






/**
 * Signs as the App and looks its installation up. Issues nothing of GitHub's.
 * @throws ExchangeError, or NotRevokedError where what signing needed could not be revoked
 */
async function findApp(question, tools) {
    const { spec, run } = question;
    const owner = spec.owner ?? run.repository.split('/')[0] ?? '';
    const { jwt, warnings } = await signedJwt(question, tools);
    const place = { api: run.api, owner, jwt };
    return { place, installation: await findInstallation(spec, place, tools), warnings };
}
async function signedJwt({ spec, name, open }, tools) {
    const signer = await open().catch((error) => {
        throw error instanceof credential/* NotRevokedError */.US ? new credential/* NotRevokedError */.US(error.fault, { ...error.credential, name }) : error;
    });
    const { held } = signer;
    try {
        const jwt = await appJwt(spec.app, signer, tools.now());
        (0,http_mask/* maskText */.g)(jwt, tools.mask);
        const left = await signer.close().then(() => [], (error) => [notRevokedWarning(error, held)]);
        return { jwt, warnings: [...signer.warnings, ...left] };
    }
    catch (fault) {
        throw held === undefined ? fault : await (0,revoke_issued/* revokeIssued */.q)(fault, { ...held, name }, signer.close, tools);
    }
}
/** The signature is there, so the job goes on; but people are told. */
function notRevokedWarning(error, held) {
    const end = held === undefined ? '' : ` It ends by itself at ${(0,instant/* formatInstant */.r4)(held.expires)}.`;
    return ('The token that signed for the App could not be revoked: ' +
        `${error instanceof Error ? error.message : String(error)}.${end}`);
}

// EXTERNAL MODULE: ./lib/credentials/github-app/key-store.js
var key_store = __webpack_require__(58181);
// EXTERNAL MODULE: ./lib/policy/duration.js
var duration = __webpack_require__(4464);
;// CONCATENATED MODULE: ./lib/credentials/github-app/lifetime.js




/** Every installation token lasts so long; it can be ended sooner, but not made shorter. */
const INSTALLATION_TOKEN_MS = 3_600_000;
/** @throws ExchangeError when an hour is too long */
function checkTimeLeft({ until, session }, acceptLonger, now) {
    if (acceptLonger)
        return;
    if (now + INSTALLATION_TOKEN_MS > until)
        throw outlives(`the grant ends at ${(0,instant/* formatInstant */.r4)(until)}`, now + INSTALLATION_TOKEN_MS);
    if (session * 1000 < INSTALLATION_TOKEN_MS)
        throw outlives(`\`limits.session\` lets no credential last longer than ${(0,duration/* formatDuration */.a)(session)}`, now + INSTALLATION_TOKEN_MS);
}
/** The grant ends, or the session must, before such a token does. */
function outlives(why, end) {
    return new credential/* ExchangeError */.Sb('github', 'OutlivesGrant', `a token of a GitHub App lasts an hour, until ${(0,instant/* formatInstant */.r4)(end)}, and ${why}`, 'the policy may say `accept-longer: true` for this credential: the token is then revoked at the end of the ' +
        `job, and lasts the hour if the runner is lost\n${(0,docs/* seeApp */.$)('lifetime')}`);
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./lib/credentials/github-app/pem.js



/**
 * Signs with a private key that the workflow hands over: the last resort, since whoever reads that key has all of the
 * App, for good.
 * @throws ExchangeError when it is no RSA private key
 */
function pemSigner(pem) {
    const key = privateKeyIn(pem);
    return {
        sign: async (data) => await Promise.resolve((0,external_node_crypto_.sign)('sha256', Buffer.from(data), key)),
        close: async () => await Promise.resolve(),
        warnings: [
            'The private key of the GitHub App is stored as a secret: whoever reads it can act as the App everywhere, ' +
                'for good. Keep it in Vault, OpenBao or AWS KMS and let it sign there.',
        ],
    };
}
function privateKeyIn(pem) {
    const fault = (message) => new credential/* ExchangeError */.Sb('github', 'BadKey', message, `pass the PEM that GitHub gave, \`app-private-key: \${{ secrets.APP_PRIVATE_KEY }}\`\n${(0,docs/* seeApp */.$)('key')}`);
    if (pem === undefined)
        throw fault('the policy says `key: {input: true}`, and the input `app-private-key` is empty');
    try {
        // secrets are often kept on one line
        const key = (0,external_node_crypto_.createPrivateKey)(pem.includes('\n') ? pem : pem.replaceAll('\\n', '\n'));
        if (key.asymmetricKeyType !== 'rsa')
            throw new Error('no RSA key');
        return key;
    }
    catch {
        throw fault('the input `app-private-key` is not an RSA private key in PEM');
    }
}

// EXTERNAL MODULE: ./lib/credentials/github-app/revoke.js
var revoke = __webpack_require__(26718);
;// CONCATENATED MODULE: ./lib/credentials/github-app/token.js







/**
 * Makes a token for exactly these repositories and permissions.
 * https://docs.github.com/en/rest/apps/apps#create-an-installation-access-token-for-an-app
 * @throws ExchangeError when GitHub refuses, or answers without a token
 */
async function makeToken(spec, installation, { api, owner, jwt }, tools) {
    const permissions = Object.fromEntries([...spec.permissions].map(([name, level]) => [name.replaceAll('-', '_'), level]));
    const answer = await (0,call/* askGithub */.f)({
        method: 'POST',
        url: `${api}/app/installations/${installation.id}/access_tokens`,
        bearer: jwt,
        body: { repositories: spec.repositories, permissions },
        issues: true,
    }, tools);
    const token = (0,credentials_answer/* textIn */.r7)(answer.body, 'token');
    // INVARIANT: masked before anything else is done with it; nothing is assumed of its form
    if (token !== undefined)
        maskToken(token, tools.mask);
    if (answer.status !== 201)
        throw explainTokenRefusal(answer, spec, installation, owner);
    if (token === undefined)
        throw new credential/* ExchangeError */.Sb('github', 'BadAnswer', 'GitHub answered without a token', `start the run again\n${(0,docs/* seeApp */.$)('other')}`);
    const expires = Date.parse((0,credentials_answer/* textIn */.r7)(answer.body, 'expires_at') ?? '');
    return {
        token,
        expires: expires > tools.now() ? expires : undefined,
        excess: excessOf(answer, spec, permissions, owner),
        lost: answer.lost > 0,
    };
}
/** As it is, and as git sends it: the password of a user whom GitHub calls `x-access-token`. */
function maskToken(token, mask) {
    (0,http_mask/* maskText */.g)(token, mask);
    (0,http_mask/* maskText */.g)(Buffer.from(`x-access-token:${token}`).toString('base64'), mask);
}
const RANK = ['read', 'write', 'admin'];
/** INVARIANT: what GitHub says about the token counts, not what was asked. It adds `metadata: read` to every token. */
function excessOf({ body }, spec, asked, owner) {
    const given = Object.entries((0,credentials_answer/* objectOf */.Xy)(body['permissions']) ?? { unknown: 'unknown' });
    const permissions = given.filter(([name, level]) => !(name === 'metadata' && level === 'read') &&
        !(Object.hasOwn(asked, name) &&
            RANK.includes(String(level)) &&
            RANK.indexOf(String(level)) <= RANK.indexOf(asked[name] ?? '')));
    const wanted = new Set(spec.repositories.map((name) => (0,fold/* foldCase */.SP)(`${owner}/${name}`)));
    const repositories = Array.isArray(body['repositories'])
        ? body['repositories'].map((entry) => (0,credentials_answer/* textIn */.r7)((0,credentials_answer/* objectOf */.Xy)(entry), 'full_name') ?? 'unknown')
        : ['unknown'];
    return [
        ...permissions.map(([name, level]) => `${name}: ${String(level)}`),
        ...(body['repository_selection'] === 'selected' ? [] : ['all repositories']),
        ...repositories.filter((name) => !wanted.has((0,fold/* foldCase */.SP)(name))),
    ];
}
function explainTokenRefusal(answer, spec, installation, owner) {
    const { status, said } = answer;
    const known = refusedJwt(answer, spec.app) ?? generalRefusal(answer, owner);
    if (known !== undefined)
        return known;
    const lacking = [...spec.permissions].filter(([name, level]) => {
        const has = installation.permissions[name.replaceAll('-', '_')];
        return typeof has !== 'string' || RANK.indexOf(has) < RANK.indexOf(level);
    });
    if (lacking.length > 0) {
        const names = lacking.map(([name, level]) => `\`${name}: ${level}\``).join(', ');
        return new credential/* ExchangeError */.Sb('github', 'PermissionMissing', `the installation of the App on \`${owner}\` does not have ${names}`, `give it to the App in its settings, and have an owner of \`${owner}\` accept it; or ask for less in the ` +
            `policy\n${(0,docs/* seeApp */.$)('permission')}`);
    }
    const heading = status === 422 ? 'repository' : 'other';
    return new credential/* ExchangeError */.Sb('github', `Status${status}`, `GitHub made no token (${status}${said === '' ? '' : `: ${said}`})`, `does the installation reach ${spec.repositories.map((name) => `\`${owner}/${name}\``).join(', ')}?\n` +
        (0,docs/* seeApp */.$)(heading));
}

;// CONCATENATED MODULE: ./lib/credentials/github-app/exchange.js











/**
 * The App and its installation, asked for ahead of a decision with a key that is handed over: nothing is issued by it.
 * @throws ExchangeError
 */
async function findAppAhead(spec, run, tools) {
    return await findApp({ spec, name: '', run, open: async () => await Promise.resolve(pemSigner(tools.secrets.appPrivateKey)) }, tools);
}
/**
 * Makes a token of a GitHub App's installation, for exactly the repositories and permissions of the policy. It is taken
 * back at the end of the job: GitHub cannot make it shorter than an hour.
 */
async function exchangeGithub({ name, spec, bounds, accounts, acceptLonger }, tools, { keys, ahead }) {
    checkTimeLeft(bounds, acceptLonger, tools.now());
    const { place, installation, warnings } = await (ahead ??
        findApp({ spec, name, run: bounds, open: async () => await signerOf(spec.key, keys, { bounds, accounts }, tools) }, tools));
    const made = await makeToken(spec, installation, place, tools);
    // one whose end is not known lasts as long as any
    const expires = made.expires ?? tools.now() + INSTALLATION_TOKEN_MS;
    const lost = made.lost
        ? [`GitHub was asked more than once for the token \`${name}\`, because an answer was lost: ${call/* LOST_TOKEN */.d}.`]
        : [];
    const credential = {
        ...credentialOf(name, spec, place.owner, { ...made, expires }, installation),
        revocation: { api: bounds.api, token: made.token },
        kept: { revocation: { api: bounds.api, token: made.token }, handedOut: true },
    };
    const fault = answerFault(made, bounds, acceptLonger);
    if (fault !== undefined)
        throw await (0,revoke_issued/* revokeIssued */.q)(fault, credential, revoke.revokeGithub, tools);
    const late = expires > bounds.until
        ? [
            `The token \`${name}\` would last until ${(0,instant/* formatInstant */.r4)(expires)}, longer than the grant: it is ` +
                'revoked at the end of the job.',
        ]
        : [];
    return { ...credential, warnings, notes: [...lost, ...late] };
}
function credentialOf(name, spec, owner, { token, expires }, { id, slug }) {
    const variable = spec.env ?? 'GH_TOKEN';
    const what = [...spec.permissions].map(([permission, level]) => `${permission}: ${level}`).join(', ');
    return {
        name,
        provider: 'github',
        target: `${spec.repositories.map((repository) => `${owner}/${repository}`).join(', ')} (${what})`,
        expires,
        variables: { [variable]: token },
        outputs: {
            'github-token': token,
            'github-app-slug': slug,
            'github-installation-id': String(id),
            'github-expiration': (0,instant/* formatInstant */.r4)(expires),
        },
        secret: [variable],
        handle: { installation: String(id), slug },
    };
}
/** Why a token that was made must not be used. */
function answerFault({ excess, expires }, { until }, acceptLonger) {
    if (excess.length > 0)
        return tooWide(excess);
    if (expires === undefined)
        return withoutEnd();
    return expires > until && !acceptLonger ? outlives(`the grant ends at ${(0,instant/* formatInstant */.r4)(until)}`, expires) : undefined;
}
function tooWide(excess) {
    return new credential/* ExchangeError */.Sb('github', 'TooWide', `GitHub gave a token for more than was asked: ${excess.join(', ')}`, `it is revoked and is not used; please report this\n${(0,docs/* seeApp */.$)('wider')}`);
}
function withoutEnd() {
    return new credential/* ExchangeError */.Sb('github', 'BadAnswer', 'GitHub gave a token without an end that lies ahead', `it is revoked and is not used; start the run again\n${(0,docs/* seeApp */.$)('other')}`);
}
/** What signs for the App: a key that stays where it is, or one that is handed over. @throws ExchangeError */
async function signerOf(key, stores, limits, tools) {
    return (await (0,key_store/* keptKey */._)(key, stores)?.open(limits, tools)) ?? pemSigner(tools.secrets.appPrivateKey);
}


/***/ }),

/***/ 26718:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   revokeGithub: () => (/* binding */ revokeGithub)
/* harmony export */ });
/* harmony import */ var _credential_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(90421);
/* harmony import */ var _call_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(79268);
/* harmony import */ var _docs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(69055);



/**
 * Ends an installation token. One that is dead already is fine.
 * https://docs.github.com/en/rest/apps/installations#revoke-an-installation-access-token
 * @throws ExchangeError when the token may still be alive
 */
const revokeGithub = async ({ api, token }, tools) => {
    if (api === undefined || token === undefined)
        throw new _credential_js__WEBPACK_IMPORTED_MODULE_0__/* .ExchangeError */ .Sb('github', 'NothingToRevoke', 'there is no token to revoke', (0,_docs_js__WEBPACK_IMPORTED_MODULE_2__/* .seeApp */ .$)('revoke'));
    const { status, said } = await (0,_call_js__WEBPACK_IMPORTED_MODULE_1__/* .askGithub */ .f)({ method: 'DELETE', url: `${api}/installation/token`, bearer: token }, tools);
    if (status === 204 || status === 401)
        return;
    throw new _credential_js__WEBPACK_IMPORTED_MODULE_0__/* .ExchangeError */ .Sb('github', `Status${status}`, `GitHub did not revoke the token (${status}${said === '' ? '' : `: ${said}`})`, `it ends by itself within the hour; suspending the installation ends it now\n${(0,_docs_js__WEBPACK_IMPORTED_MODULE_2__/* .seeApp */ .$)('revoke')}`);
};


/***/ }),

/***/ 1546:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ revokeIssued)
/* harmony export */ });
/* harmony import */ var _credential_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(90421);

/**
 * Revokes what was issued before a fault, and gives the fault. Where revoking fails as well, perhaps because no
 * time was left, the fault carries the credential: the session has time of its own for it, puts it on record, and
 * leaves it to the end of the job if need be.
 */
async function revokeIssued(fault, issued, revoke, tools) {
    try {
        await revoke(issued.revocation ?? {}, tools);
        return fault;
    }
    catch {
        return new _credential_js__WEBPACK_IMPORTED_MODULE_0__/* .NotRevokedError */ .US(fault, issued);
    }
}


/***/ }),

/***/ 43514:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ maskText)
/* harmony export */ });
/* unused harmony export maskedParts */
/** Shorter texts are punctuation and ordinary words: masking them would hide them in the whole log of the job. */
const MIN_SECRET_CHARACTERS = 4;
/** A number in JSON that is shorter is a port, a year or a count. */
const MIN_NUMBER_CHARACTERS = 8;
/** Deepest JSON inside JSON that is looked into. */
const MAX_JSON_LEVELS = 8;
/** Brackets, quotes and separators of JSON, YAML and PEM-like texts; and lines of one character, such as `-----`. */
const STRUCTURE = /^(?:[{}[\](),:;"'\s]*|(.)\1*)$/u;
/**
 * Hides a secret in the log: the one way to do it. The log is masked line by line, so a text of several lines is never
 * given whole: the runner would mask each of its lines, also `{` and `}`. What is inside JSON is masked by itself and
 * as JSON writes it, because a later step may print either. https://github.com/actions/runner/pull/1521
 */
function maskText(secret, mask) {
    for (const part of maskedParts(secret))
        mask(part);
}
/** The lines that are masked for a secret; none holds a line break. */
function maskedParts(secret) {
    const parts = maskedTexts(secret, 0).flatMap(maskedLines);
    return [...new Set(parts.flatMap((part) => [part, asJson(part)]))];
}
function maskedLines(text) {
    const lines = text
        .split(/[\r\n]+/)
        .map((line) => line.trim())
        .filter((line) => line.length >= MIN_SECRET_CHARACTERS);
    // a secret of one line is a secret, whatever it consists of
    return /[\r\n]/.test(text.trim()) ? lines.filter((line) => !STRUCTURE.test(line)) : lines;
}
/** As it stands between the quotes of a JSON document. */
function asJson(text) {
    return JSON.stringify(text).slice(1, -1);
}
/** A text and, where it is JSON, the texts and the long numbers inside. */
function maskedTexts(text, depth) {
    if (depth >= MAX_JSON_LEVELS || !/^\s*[[{"]/.test(text))
        return [text];
    const inside = [];
    try {
        JSON.parse(text, (_name, value) => {
            if (typeof value === 'string')
                inside.push(...maskedTexts(value, depth + 1));
            return value;
        });
    }
    catch {
        return [text];
    }
    return [text, ...inside, ...numbersIn(text)];
}
/** Numbers as they are written, not as they are read. */
function numbersIn(text) {
    return [...text.matchAll(/"(?:[^"\\]|\\.)*"|-?\d[\d.eE+-]*/g)].flatMap(([token]) => token.startsWith('"') || token.length < MIN_NUMBER_CHARACTERS ? [] : [token]);
}


/***/ }),

/***/ 28394:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jz: () => (/* binding */ isRateLimited),
/* harmony export */   P9: () => (/* binding */ retryAfter),
/* harmony export */   R$: () => (/* binding */ retrying)
/* harmony export */ });
/* harmony import */ var _send_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(95684);

/**
 * GitHub's advice for a secondary limit whose end it does not tell: "Best practices for using the REST API", "Handle
 * rate limit errors appropriately".
 */
const SECONDARY_WAIT_MS = 60_000;
const BASE_DELAY_MS = 200;
const MAX_DELAY_MS = 5_000;
const RETRIED_FAULTS = new Set(['timeout', 'connection', 'truncated']);
/**
 * Sends again after network faults, 408, 429, 5xx and rate limits, with jitter, honouring `Retry-After`; never past the
 * deadline. For requests that may be sent twice. The last answer or fault is what the caller gets.
 */
function retrying(send, options) {
    const attempts = options.attempts ?? 3;
    return async (request) => {
        for (let attempt = 1;; attempt += 1) {
            const outcome = await send(request).catch((error) => error);
            if (attempt < attempts && isRetryable(outcome, options)) {
                const delay = delayFor(outcome, attempt, options);
                if (delay !== undefined && options.now() + delay < options.deadline) {
                    await options.sleep(delay);
                    continue;
                }
            }
            if (isResponse(outcome))
                return outcome;
            throw outcome;
        }
    };
}
function isResponse(outcome) {
    return typeof outcome === 'object' && outcome !== null && 'status' in outcome && 'body' in outcome;
}
function isRetryable(outcome, { passing }) {
    if (outcome instanceof _send_js__WEBPACK_IMPORTED_MODULE_0__/* .HttpError */ .j)
        return RETRIED_FAULTS.has(outcome.fault);
    if (!isResponse(outcome))
        return false;
    return (outcome.status === 408 ||
        outcome.status === 429 ||
        outcome.status >= 500 ||
        isRateLimited(outcome) ||
        passing?.(outcome) !== undefined);
}
/**
 * GitHub answers 403 for rate limits too; "Rate limits for the REST API", "Exceeding the rate limit". A secondary limit
 * may come without any header.
 */
function isRateLimited(response) {
    return (response.status === 403 &&
        (response.headers['retry-after'] !== undefined ||
            response.headers['x-ratelimit-remaining'] === '0' ||
            isSecondary(response)));
}
function isSecondary({ body }) {
    return /"message"\s*:\s*"[^"]*\b(?:secondary rate limit|abuse detection)\b/i.test(body.slice(0, 2000));
}
/** Milliseconds to wait; `undefined` where it is not told and could be an hour. */
function delayFor(outcome, attempt, options) {
    const asked = isResponse(outcome) ? retryAfter(outcome, options.now()) : undefined;
    if (asked !== undefined)
        return asked;
    if (isResponse(outcome)) {
        if (outcome.status === 403 && isSecondary(outcome))
            return SECONDARY_WAIT_MS;
        if (options.passing?.(outcome) === 'rate-limit')
            return undefined;
    }
    const ceiling = Math.min(MAX_DELAY_MS, BASE_DELAY_MS * 2 ** (attempt - 1));
    return Math.round(ceiling / 2 + (options.random() * ceiling) / 2);
}
/** Milliseconds to wait; RFC 9110, Retry-After: seconds or a date. */
function retryAfter(response, now) {
    const value = response.headers['retry-after'];
    if (value === undefined) {
        const reset = response.headers['x-ratelimit-remaining'] === '0' ? Number(response.headers['x-ratelimit-reset']) : Number.NaN;
        return Number.isFinite(reset) ? Math.max(0, reset * 1000 - now) : undefined;
    }
    const seconds = /^\d+$/.test(value) ? Number(value) * 1000 : Date.parse(value) - now;
    return Number.isFinite(seconds) ? Math.max(0, seconds) : undefined;
}


/***/ }),

/***/ 78427:
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

/***/ 95684:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ HttpError)
/* harmony export */ });
/* harmony import */ var _errors_gate_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92031);

/** No whole answer came: what happened, to which host. Never holds headers or bodies. */
class HttpError extends _errors_gate_error_js__WEBPACK_IMPORTED_MODULE_0__/* .GateError */ .u {
    name = 'HttpError';
    fault;
    host;
    constructor(fault, host, message, options) {
        super(message, options);
        this.fault = fault;
        this.host = host;
    }
}


/***/ }),

/***/ 44134:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ DOCS)
/* harmony export */ });
/** Where the documentation is, for whoever has only the action. */
const DOCS = 'https://github.com/grantgate/grantgate/blob/main/docs';


/***/ }),

/***/ 4464:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ parseDuration),
/* harmony export */   a: () => (/* binding */ formatDuration)
/* harmony export */ });
/** Seconds in one unit of a written duration. */
const DURATION_UNITS = { s: 1, m: 60, h: 3600, d: 86_400 };
/** Reads `15m`, `2h`, `30d` (also `900s`) as seconds; `undefined` when it is not a duration or is zero. */
function parseDuration(text) {
    const match = /^([1-9]\d{0,5})([smhd])$/.exec(text);
    const unit = DURATION_UNITS[match?.[2] ?? ''];
    return match === null || unit === undefined ? undefined : Number(match[1]) * unit;
}
/** Writes seconds in the largest unit that divides them, as a person would: 900 → `15m`. */
function formatDuration(seconds) {
    for (const unit of ['d', 'h', 'm']) {
        const size = DURATION_UNITS[unit] ?? 1;
        if (seconds >= size && seconds % size === 0)
            return `${seconds / size}${unit}`;
    }
    return `${seconds}s`;
}


/***/ }),

/***/ 41947:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   SP: () => (/* binding */ foldCase),
/* harmony export */   Ye: () => (/* binding */ couldBeSameName),
/* harmony export */   _5: () => (/* binding */ foldWidely),
/* harmony export */   yS: () => (/* binding */ isSameName)
/* harmony export */ });
/** Names that are written in ASCII alone need no wide folding. */
const ASCII = /^[ -~]*$/;
/**
 * A name in lower case as GitHub's names are compared: letters of ASCII only.
 *
 * INVARIANT: where two names being the same lets something through, no other letter is folded: U+212A KELVIN SIGN is no
 * `k`, U+017F LONG S is no `s`.
 */
function foldCase(name) {
    return name.replaceAll(/[A-Z]+/g, (letters) => letters.toLowerCase());
}
/**
 * A name with everything folded that somebody could take for the same: case of all letters, accents, compatible forms.
 *
 * INVARIANT: only where two names being the same refuses something: a doubt counts against.
 */
function foldWidely(name) {
    return name
        .normalize('NFKD')
        .toUpperCase()
        .toLowerCase()
        .normalize('NFKD')
        .replaceAll(/[\p{M}\p{Default_Ignorable_Code_Point}]+/gu, '');
}
/** Whether two names are the same to GitHub. */
function isSameName(one, other) {
    return one === other || (one.length === other.length && foldCase(one) === foldCase(other));
}
/** Whether two names could be taken for the same. */
function couldBeSameName(one, other) {
    return isSameName(one, other) || (!(ASCII.test(one) && ASCII.test(other)) && foldWidely(one) === foldWidely(other));
}


/***/ })

};
