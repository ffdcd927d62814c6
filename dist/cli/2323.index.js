export const id = 2323;
export const ids = [2323];
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

/***/ 81573:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ claimsForPeople)
/* harmony export */ });
/* harmony import */ var _http_jwt_payload_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(61002);

/**
 * What trust policies can test of a GitHub token, and what tells which form they have to be in. Never `jti`.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_iam-condition-keys.html
 */
const SHOWN = [
    'aud',
    'sub',
    'repository',
    'repository_id',
    'repository_owner_id',
    'environment',
    'ref',
    'job_workflow_ref',
    'workflow_ref',
    'iss',
];
const MAX_CLAIM_CHARACTERS = 512;
/**
 * Reads a token for an explanation only: nothing is verified, nothing is decided by it. What cannot be read is empty.
 */
function claimsForPeople(token) {
    const payload = (0,_http_jwt_payload_js__WEBPACK_IMPORTED_MODULE_0__/* .decodeJwtPayload */ .K)(token);
    return Object.fromEntries(SHOWN.flatMap((name) => {
        const value = payload[name];
        return typeof value === 'string' ? [[name, printable(value)]] : [];
    }));
}
/** A branch can be named anything: no line break, no escape sequence, no end of a code span. */
function printable(value) {
    return value.slice(0, MAX_CLAIM_CHARACTERS).replaceAll(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}`]/gu, '?');
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

/***/ 78213:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IM: () => (/* binding */ adcText),
/* harmony export */   Mp: () => (/* binding */ beyondAdc),
/* harmony export */   Uj: () => (/* binding */ MIN_ADC_SECONDS)
/* harmony export */ });
/* harmony import */ var _policy_credential_audience_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51170);
/* harmony import */ var _address_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(16543);
/* harmony import */ var _call_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(23695);



/**
 * The shortest life that all official libraries let a token have, in seconds: Java refuses less
 * (google-auth-library-java, ExternalAccountCredentials, MINIMUM_TOKEN_LIFETIME_SECONDS), the others do not look.
 */
const MIN_ADC_SECONDS = 600;
/**
 * Credentials that SDKs make tokens of by themselves. https://google.aip.dev/auth/4117
 * Such a file has no place for `scopes`, `access-boundary` and `delegates`.
 */
function adcText(spec, source, seconds) {
    const account = spec['service-account'];
    const universe = (0,_address_js__WEBPACK_IMPORTED_MODULE_1__/* .otherUniverse */ .yp)(spec);
    const impersonation = account === undefined
        ? {}
        : {
            service_account_impersonation_url: (0,_address_js__WEBPACK_IMPORTED_MODULE_1__/* .accountAddress */ .qg)(spec, account, 'generateAccessToken'),
            service_account_impersonation: { token_lifetime_seconds: seconds },
        };
    const adc = {
        type: 'external_account',
        ...(universe === undefined ? {} : { universe_domain: universe }),
        audience: (0,_policy_credential_audience_js__WEBPACK_IMPORTED_MODULE_0__/* .gcpResource */ .X5)(spec),
        subject_token_type: _call_js__WEBPACK_IMPORTED_MODULE_2__/* .JWT */ .y,
        token_url: `${(0,_address_js__WEBPACK_IMPORTED_MODULE_1__/* .stsAddress */ .bR)(spec)}/v1/token`,
        ...impersonation,
        ...(spec['quota-project'] === undefined ? {} : { quota_project_id: spec['quota-project'] }),
        credential_source: source,
    };
    return `${JSON.stringify(adc, undefined, 2)}\n`;
}
/** What of the policy such a file would let an SDK do without. */
function beyondAdc(spec) {
    return ['scopes', 'access-boundary', 'delegates'].filter((name) => spec[name] !== undefined);
}


/***/ }),

/***/ 23695:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ askGoogle),
/* harmony export */   y: () => (/* binding */ JWT)
/* harmony export */ });
/* harmony import */ var _policy_unbroken_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(15878);
/* harmony import */ var _http_retry_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(28394);
/* harmony import */ var _http_send_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(95684);
/* harmony import */ var _answer_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(81142);
/* harmony import */ var _credential_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(90421);
/* harmony import */ var _docs_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(85460);






const JWT = 'urn:ietf:params:oauth:token-type:jwt';
/**
 * Asks Google, and again after faults that pass. Asking twice makes two tokens; the unknown one ends no later.
 * @throws ExchangeError when it cannot be reached, or answers with something that is not JSON
 */
async function askGoogle({ url, body, bearer, reason }, tools) {
    const { host } = new URL(url);
    const send = async (request) => await tools.send({ ...request, ...writtenFields(body(), request.headers) });
    const headers = {
        accept: 'application/json',
        'x-goog-request-reason': reason,
        ...(bearer === undefined ? {} : { authorization: `Bearer ${bearer}` }),
    };
    const response = await (0,_http_retry_js__WEBPACK_IMPORTED_MODULE_0__/* .retrying */ .R$)(send, { ...tools, passing })({ method: 'POST', url, headers }).catch((error) => {
        if (!(error instanceof _http_send_js__WEBPACK_IMPORTED_MODULE_1__/* .HttpError */ .j))
            throw error;
        const cause = error.fault === 'tls'
            ? 'with a proxy that opens TLS, give the runner its certificate authority'
            : 'can the runner reach it, through the proxy if there is one? Is `universe` right, if the policy names one?';
        throw new _credential_js__WEBPACK_IMPORTED_MODULE_2__/* .ExchangeError */ .Sb('gcp', 'Unreachable', `Google cannot be asked: ${error.message}`, `${cause}\n${(0,_docs_js__WEBPACK_IMPORTED_MODULE_3__/* .seeGcp */ .O)('unreachable')}`, { cause: error });
    });
    const answer = (0,_answer_js__WEBPACK_IMPORTED_MODULE_4__/* .jsonIn */ .Yf)(response);
    if (answer === undefined)
        throw new _credential_js__WEBPACK_IMPORTED_MODULE_2__/* .ExchangeError */ .Sb('gcp', 'BadAnswer', `${host} answered ${response.status} with something that is not JSON`, `is there a proxy in between that answers for Google?\n${(0,_docs_js__WEBPACK_IMPORTED_MODULE_3__/* .seeGcp */ .O)('other')}`);
    return { status: response.status, body: answer };
}
function writtenFields(body, headers) {
    if (body instanceof URLSearchParams)
        return { headers: { ...headers, 'content-type': 'application/x-www-form-urlencoded' }, body: body.toString() };
    return { headers: { ...headers, 'content-type': 'application/json' }, body: JSON.stringify(body) };
}
/** Google could not fetch the keys of the token's issuer, and answers 400 as of a token that is wrong for good. */
function passing({ status, body }) {
    return status === 400 &&
        new RegExp((0,_policy_unbroken_js__WEBPACK_IMPORTED_MODULE_5__/* .unbroken */ .D) `
        error connecting to the given credential's issuer|(?:fetch|connect|retriev)\w* (?:the )?
        (?:JWKS?|public keys?|discovery)
      `, 'i').test(body.slice(0, 4000))
        ? 'passing'
        : undefined;
}


/***/ }),

/***/ 85460:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ seeGcp)
/* harmony export */ });
/* unused harmony export GCP_HEADINGS */
/* harmony import */ var _docs_link_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(23740);

/** Headings of docs/gcp.md that errors link to; a test checks that each exists. */
const GCP_HEADINGS = {
    provider: 'the-provider-does-not-exist',
    audience: 'the-audience-does-not-match',
    issuer: 'the-issuer-does-not-match',
    condition: 'the-attribute-condition-says-no',
    subject: 'the-subject-is-longer-than-127-bytes',
    mapping: 'an-attribute-cannot-be-mapped',
    expired: 'the-token-has-expired',
    keys: 'google-cannot-fetch-the-keys',
    token: 'the-token-is-not-accepted',
    impersonation: 'the-service-account-may-not-be-impersonated',
    disabled: 'the-api-is-not-enabled',
    account: 'the-service-account-does-not-exist',
    lifetime: 'the-lifetime-is-longer-than-google-allows',
    scope: 'the-scope-is-not-accepted',
    boundary: 'the-access-boundary-is-not-accepted',
    quota: 'google-refuses-further-requests',
    outlives: 'the-token-outlives-the-grant',
    file: 'there-is-no-credentials-file',
    profile: 'sdks-cannot-renew-by-themselves',
    unreachable: 'google-cannot-be-reached',
    ended: 'the-grant-has-ended',
    other: 'anything-else',
};
/** The last line of a hint: where the docs say more. */
function seeGcp(heading) {
    return (0,_docs_link_js__WEBPACK_IMPORTED_MODULE_0__/* .seeDocs */ .V)('gcp', GCP_HEADINGS[heading]);
}


/***/ }),

/***/ 12517:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Mv: () => (/* binding */ CLOUD_PLATFORM),
  $6: () => (/* binding */ downscope),
  Xf: () => (/* binding */ federate)
});

// EXTERNAL MODULE: ./lib/http/mask.js
var mask = __webpack_require__(43514);
// EXTERNAL MODULE: ./lib/credentials/answer.js
var answer = __webpack_require__(81142);
// EXTERNAL MODULE: ./lib/credentials/credential.js
var credential = __webpack_require__(90421);
// EXTERNAL MODULE: ./lib/policy/credential/audience.js
var audience = __webpack_require__(51170);
// EXTERNAL MODULE: ./lib/credentials/gcp/address.js
var address = __webpack_require__(16543);
// EXTERNAL MODULE: ./lib/credentials/gcp/call.js
var call = __webpack_require__(23695);
// EXTERNAL MODULE: ./lib/credentials/gcp/docs.js
var docs = __webpack_require__(85460);
// EXTERNAL MODULE: ./lib/credentials/wall-advice.js
var wall_advice = __webpack_require__(68165);
// EXTERNAL MODULE: ./lib/credentials/claims.js
var credentials_claims = __webpack_require__(81573);
// EXTERNAL MODULE: ./lib/credentials/subject.js
var subject = __webpack_require__(72418);
// EXTERNAL MODULE: ./lib/credentials/gcp/refused.js
var refused = __webpack_require__(35927);
;// CONCATENATED MODULE: ./lib/credentials/gcp/explain.js







/**
 * What STS says, with its likely cause, first match first. Google publishes no list; these are the texts that users of
 * google-github-actions/auth report (issues 29, 60, 124, 333 and 378 there, and its docs/TROUBLESHOOTING.md). One text
 * comes with different codes, so that the words count.
 */
const EXPLANATIONS = [
    [/attribute condition/i, { heading: 'condition', shows: true, lines: conditionCauses }],
    [/127 bytes/i, { heading: 'subject', shows: true, lines: subjectTooLong }],
    [
        /mapped attribute|attribute mapping/i,
        {
            heading: 'mapping',
            shows: true,
            lines: () => [
                'look at the attribute mapping of the provider: each expression has to give a text, also where a claim ' +
                    'is absent, such as `environment` in a job without one',
            ],
        },
    ],
    [
        /audience in (?:the )?(?:JWT|ID Token)|audience .*does not match/i,
        {
            heading: 'audience',
            shows: true,
            lines: ({ spec }) => [
                `the provider has to allow the audience \`${(0,audience/* gcpAudience */.Br)(spec)}\`: leave its list of audiences empty for ` +
                    'its own name, or set `audience` in the policy to one of the list',
            ],
        },
    ],
    [
        /invalid value for "?audience"?/i,
        {
            heading: 'provider',
            lines: () => [
                '`provider` has to be the full name of the provider, not of the pool, with the number of the project and ' +
                    'not its id',
            ],
        },
    ],
    [
        /JWKS?|public keys?|discovery|error connecting/i,
        {
            heading: 'keys',
            lines: () => [
                'Google has to reach the issuer over the internet, unless its keys were uploaded to the provider',
                'if it is reachable, this passes by itself: start the run again in a few minutes',
            ],
        },
    ],
    [
        /issuer/i,
        {
            heading: 'issuer',
            shows: true,
            lines: ({ claims }) => [
                `the issuer of the provider has to be \`${claims.iss ?? 'https://token.actions.githubusercontent.com'}` +
                    '`, exactly',
            ],
        },
    ],
    [
        /stale|expired|not yet valid|in the future/i,
        {
            heading: 'expired',
            lines: () => [
                'a token of GitHub is good for five minutes: start the run again',
                'on a self-hosted runner, check its clock',
            ],
        },
    ],
    [
        /boundary|availableResource|availablePermission/i,
        {
            heading: 'boundary',
            lines: () => [
                'check the rules of `access-boundary`: buckets with uniform bucket-level access only, and conditions ' +
                    'that Cloud Storage knows',
            ],
        },
    ],
];
const BY_CODE = {
    invalid_target: {
        heading: 'provider',
        lines: ({ spec }) => [
            `there is no \`${spec.provider}\`, or it or its pool is disabled or was deleted`,
            'is the number of the project right? A new provider takes a few minutes to be known everywhere',
        ],
    },
    invalid_scope: {
        heading: 'scope',
        lines: () => ['check `scopes`: full addresses such as `https://www.googleapis.com/auth/cloud-platform`'],
    },
    unauthorized_client: { heading: 'condition', shows: true, lines: conditionCauses },
    invalid_grant: {
        heading: 'token',
        shows: true,
        lines: () => [
            'the provider has to be one for GitHub, with that issuer and audience',
            'start the run again for a new token',
        ],
    },
};
/** Turns a refusal of STS into what people can act on. Holds no token. */
function explainSts(answer, { spec, idToken }) {
    const refusal = (0,refused/* refusalIn */.c)(answer, idToken);
    const { heading, lines, shows } = explanationOf(refusal);
    const claims = (0,credentials_claims/* claimsForPeople */.e)(idToken);
    const facts = shows === true
        ? ['the token says:', ...Object.entries(claims).map(([name, value]) => `  ${name.padEnd(19)} \`${value}\``)]
        : [];
    const said = refusal.said === '' ? '' : `: ${refusal.said}`;
    return new credential/* ExchangeError */.Sb('gcp', refusal.code, `Google did not trade the job's token (\`${refusal.code}\`, ${refusal.status})${said}`, [...lines({ spec, claims }), ...facts, (0,docs/* seeGcp */.O)(heading)].join('\n'));
}
function explanationOf({ status, code, said }) {
    if (status === 429 || code === 'RESOURCE_EXHAUSTED')
        return { heading: 'quota', lines: () => ['Grantgate tried several times: start the run again in a few minutes'] };
    if (status >= 500)
        return { heading: 'other', lines: () => ['this is a fault on the side of Google: start the run again later'] };
    const known = EXPLANATIONS.find(([words]) => words.test(said))?.[1];
    return (known ??
        BY_CODE[code] ?? {
        heading: 'other',
        lines: () => ['start the run again; if it persists, look at the audit log of the workload identity pool'],
    });
}
function conditionCauses({ claims }) {
    return [
        'the attribute condition of the provider does not let this job in. Likely causes:',
        ...(0,subject/* subjectCauses */.h)(claims, 'Google').map((cause) => `- ${cause}`),
        "- an id is compared as a number: in the token all ids are texts, so it is `'7701'` in the condition",
        ...(0,wall_advice/* wallAdvice */.h)('gcp', 'the attribute condition'),
    ];
}
function subjectTooLong({ claims: { sub = '' } }) {
    return [
        '`google.subject` may have 127 bytes, and `sub` of this token has ' +
            `${Buffer.byteLength(sub)}${/@\d+\//.test(sub) ? ', since it names owner and repository with their ids' : ''}`,
        "map something shorter that is as unique, such as `google.subject=assertion.repository_id + '/' + " +
            "assertion.run_id + '/' + assertion.actor_id`, and bind to attributes instead of the subject",
    ];
}

;// CONCATENATED MODULE: ./lib/credentials/gcp/federate.js








const GRANT = 'urn:ietf:params:oauth:grant-type:token-exchange';
const ACCESS_TOKEN = 'urn:ietf:params:oauth:token-type:access_token';
const CLOUD_PLATFORM = 'https://www.googleapis.com/auth/cloud-platform';
/**
 * Trades the job's token for one of the workload identity pool. It can be used as it is, or to impersonate a service
 * account. https://cloud.google.com/iam/docs/reference/sts/rest/v1/TopLevel/token
 * @throws ExchangeError
 */
async function federate(asking, tools) {
    const { spec, idToken } = asking;
    const scopes = spec['service-account'] === undefined ? (spec.scopes ?? [CLOUD_PLATFORM]) : [CLOUD_PLATFORM];
    const fields = {
        audience: (0,audience/* gcpResource */.X5)(spec),
        scope: scopes.join(' '),
        subject_token: idToken,
        subject_token_type: call/* JWT */.y,
    };
    const { token, lasts } = await exchanged(asking, fields, tools);
    // what has no stated end cannot be bounded
    if (lasts === undefined)
        throw new credential/* ExchangeError */.Sb('gcp', 'BadAnswer', 'Google gave a federated token and did not say how long it lasts', `start the run again\n${(0,docs/* seeGcp */.O)('other')}`);
    return { token, expires: tools.now() + lasts * 1000 };
}
/**
 * Trades a service account's token for a narrower one. Only Cloud Storage honours it: everywhere else the token opens
 * nothing. https://cloud.google.com/iam/docs/downscoping-short-lived-credentials
 * @throws ExchangeError
 */
async function downscope(asking, source, tools) {
    const options = JSON.stringify({ accessBoundary: { accessBoundaryRules: asking.spec['access-boundary'] ?? [] } });
    const { token, lasts } = await exchanged(asking, { subject_token: source.token, subject_token_type: ACCESS_TOKEN, options }, tools);
    // it ends with its source, and the answer counts in seconds from then; what says otherwise by more than a rounding is
    // believed
    const stated = lasts === undefined ? source.expires : tools.now() + lasts * 1000;
    return { token, expires: stated > source.expires + ROUNDING_MS ? stated : source.expires };
}
const ROUNDING_MS = 10_000;
async function exchanged(asking, fields, tools) {
    const form = new URLSearchParams({ grant_type: GRANT, requested_token_type: ACCESS_TOKEN, ...fields });
    const { status, body } = await (0,call/* askGoogle */.h)({ url: `${(0,address/* stsAddress */.bR)(asking.spec)}/v1/token`, body: () => form, reason: asking.reason }, tools);
    const token = (0,answer/* textIn */.r7)(body, 'access_token');
    // INVARIANT: masked before anything else is done with it
    if (token !== undefined)
        (0,mask/* maskText */.g)(token, tools.mask);
    if (status !== 200)
        throw explainSts({ status, body }, asking);
    const lasts = body['expires_in'];
    const kind = (0,answer/* textIn */.r7)(body, 'issued_token_type') ?? ACCESS_TOKEN;
    const isWhole = lasts === undefined || (typeof lasts === 'number' && lasts > 0);
    if (token === undefined || kind !== ACCESS_TOKEN || !isWhole)
        throw new credential/* ExchangeError */.Sb('gcp', 'BadAnswer', 'Google answered the exchange without an access token', `start the run again\n${(0,docs/* seeGcp */.O)('other')}`);
    return { token, lasts };
}


/***/ }),

/***/ 92328:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ch: () => (/* binding */ secondsUntil),
/* harmony export */   tT: () => (/* binding */ jwtEnd),
/* harmony export */   xY: () => (/* binding */ tokenLifetime)
/* harmony export */ });
/* harmony import */ var _policy_instant_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(23355);
/* harmony import */ var _credential_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(90421);
/* harmony import */ var _docs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(85460);
/* harmony import */ var _jwt_expiry_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76515);




/** What Google gives without a policy of the organisation. */
const USUAL_TOKEN_SECONDS = 3600;
/** The server counts from when it is asked, which is later than when asking began. */
const GOOGLE_LATENCY_MS = 5000;
/**
 * The shortest of the grant's remainder, the credential's session and the policy's. @throws ExchangeError when the
 * grant has ended
 */
function tokenLifetime(spec, bounds, now) {
    if (bounds.until <= now)
        throw grantEnded(bounds.until);
    const session = now + Math.min(spec.session ?? USUAL_TOKEN_SECONDS, bounds.session) * 1000;
    return { end: Math.min(bounds.until, session), latest: Math.min(bounds.until, session + _credential_js__WEBPACK_IMPORTED_MODULE_0__/* .SLACK_MS */ .ED) };
}
/** Whole seconds that a token may be asked for. @throws ExchangeError when nothing is left */
function secondsUntil(end, now) {
    const seconds = Math.floor((end - now - GOOGLE_LATENCY_MS) / 1000);
    if (seconds > 0)
        return seconds;
    throw grantEnded(end);
}
function grantEnded(end) {
    return new _credential_js__WEBPACK_IMPORTED_MODULE_0__/* .ExchangeError */ .Sb('gcp', 'GrantEnded', `the grant ended at ${(0,_policy_instant_js__WEBPACK_IMPORTED_MODULE_2__/* .formatInstant */ .r4)(end)}, or ends in seconds: no token is asked for`, `ask for a new grant\n${(0,_docs_js__WEBPACK_IMPORTED_MODULE_1__/* .seeGcp */ .O)('ended')}`);
}
/**
 * When a token ends by its own word, milliseconds since 1970.
 * @throws ExchangeError when it does not say, since nothing made of it could be bounded
 */
function jwtEnd(token, whose) {
    const end = (0,_jwt_expiry_js__WEBPACK_IMPORTED_MODULE_3__/* .expiryIn */ .p)(token);
    if (end !== undefined)
        return end;
    throw new _credential_js__WEBPACK_IMPORTED_MODULE_0__/* .ExchangeError */ .Sb('gcp', 'BadToken', `${whose} does not say when it ends`, `start the run again\n${(0,_docs_js__WEBPACK_IMPORTED_MODULE_1__/* .seeGcp */ .O)('other')}`);
}


/***/ }),

/***/ 35927:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ refusalIn)
/* harmony export */ });
/* harmony import */ var _http_said_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78427);
/* harmony import */ var _answer_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(81142);


/**
 * STS answers as OAuth does (RFC 6749, 5.2), other APIs in Google's form; either can come from whatever stands before
 * them.
 */
function refusalIn({ status, body }, ...secrets) {
    const words = (text) => (0,_http_said_js__WEBPACK_IMPORTED_MODULE_0__/* .said */ .a)(text ?? '', { secrets, most: 400 });
    const error = (0,_answer_js__WEBPACK_IMPORTED_MODULE_1__/* .objectOf */ .Xy)(body['error']);
    if (error === undefined)
        return {
            status,
            code: refusalCode((0,_answer_js__WEBPACK_IMPORTED_MODULE_1__/* .textIn */ .r7)(body, 'error'), status),
            why: undefined,
            said: words((0,_answer_js__WEBPACK_IMPORTED_MODULE_1__/* .textIn */ .r7)(body, 'error_description')),
        };
    const details = Array.isArray(error['details'])
        ? error['details'].map((entry) => (0,_answer_js__WEBPACK_IMPORTED_MODULE_1__/* .textIn */ .r7)((0,_answer_js__WEBPACK_IMPORTED_MODULE_1__/* .objectOf */ .Xy)(entry), 'reason'))
        : [];
    return {
        status,
        code: refusalCode((0,_answer_js__WEBPACK_IMPORTED_MODULE_1__/* .textIn */ .r7)(error, 'status'), status),
        why: details.find((reason) => reason !== undefined),
        said: words((0,_answer_js__WEBPACK_IMPORTED_MODULE_1__/* .textIn */ .r7)(error, 'message')),
    };
}
/** A code is one word: what is something else may be anything. */
function refusalCode(code, status) {
    return code !== undefined && /^\w{1,64}$/.test(code) ? code : `Status${status}`;
}


/***/ }),

/***/ 68103:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ requestReason)
/* harmony export */ });
/** Google names no limit; headers of all kinds together have one. */
const MAX_REASON_CHARACTERS = 256;
/**
 * Why the calls are made, for the header `X-Goog-Request-Reason`: it ends up in the audit log, under
 * `requestMetadata.requestAttributes.reason`. Printable ASCII only. What names the grant comes first, so that it is
 * never cut. https://cloud.google.com/apis/docs/system-parameters
 */
function requestReason({ grant, actor, through, ticket, runId, runAttempt, reason, }) {
    const parts = [
        `grant ${grant}`,
        `by ${actor}${through === undefined ? '' : ` by way of ${through}`}`,
        `run ${runId}-${runAttempt}`,
        ...(ticket === undefined ? [] : [ticket]),
        ...(reason === '' ? [] : [reason]),
    ];
    const plain = parts
        .join('; ')
        .normalize('NFKD')
        .replaceAll(/\p{M}+/gu, '')
        .replaceAll(/\s+/g, ' ');
    return plain
        .replaceAll(/[^\u0020-\u007e]/gu, '?')
        .trim()
        .slice(0, MAX_REASON_CHARACTERS)
        .trimEnd();
}


/***/ }),

/***/ 85778:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L9: () => (/* binding */ projectIn),
/* harmony export */   cY: () => (/* binding */ MISLEADING),
/* harmony export */   f5: () => (/* binding */ settingsOf),
/* harmony export */   hT: () => (/* binding */ ADC_VARIABLES),
/* harmony export */   jz: () => (/* binding */ NO_TOKENS),
/* harmony export */   v8: () => (/* binding */ projectOf)
/* harmony export */ });
/* harmony import */ var _address_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(16543);

/** The project of later steps: the policy's, or the one the service account's address names. */
function projectOf(spec) {
    return spec.project ?? projectIn(spec['service-account'] ?? '');
}
/** The project in an address such as `deploy@shop-prod.iam.gserviceaccount.com`. */
function projectIn(account) {
    return /@([a-z][a-z0-9-]+)\.iam\.gserviceaccount\.com$/.exec(account)?.[1];
}
/**
 * What gcloud, Terraform and SDKs are told besides who they are. The names of the project are those that
 * google-github-actions/auth sets. gcloud, gsutil and Terraform's provider send `CLOUDSDK_CORE_REQUEST_REASON` with
 * each call, so that the audit log of whatever they do names the grant.
 */
function settingsOf(spec, reason) {
    const project = projectOf(spec);
    const universe = (0,_address_js__WEBPACK_IMPORTED_MODULE_0__/* .otherUniverse */ .yp)(spec);
    const quota = spec['quota-project'];
    return {
        CLOUDSDK_CORE_REQUEST_REASON: reason,
        ...(project === undefined
            ? {}
            : {
                CLOUDSDK_CORE_PROJECT: project,
                CLOUDSDK_PROJECT: project,
                GCLOUD_PROJECT: project,
                GCP_PROJECT: project,
                GOOGLE_CLOUD_PROJECT: project,
            }),
        ...(quota === undefined ? {} : { GOOGLE_CLOUD_QUOTA_PROJECT: quota, CLOUDSDK_BILLING_QUOTA_PROJECT: quota }),
        ...(universe === undefined
            ? {}
            : { CLOUDSDK_CORE_UNIVERSE_DOMAIN: universe, GOOGLE_CLOUD_UNIVERSE_DOMAIN: universe }),
    };
}
/** Variables that lead tools past what is handed out, whatever that is. */
const MISLEADING = [
    'GOOGLE_CREDENTIALS',
    'GOOGLE_CLOUD_KEYFILE_JSON',
    'GCLOUD_KEYFILE_JSON',
    'GOOGLE_IMPERSONATE_SERVICE_ACCOUNT',
    'CLOUDSDK_AUTH_IMPERSONATE_SERVICE_ACCOUNT',
    'CLOUDSDK_AUTH_DISABLE_CREDENTIALS',
];
/**
 * Names of the variables that lead libraries to the file; `GOOGLE_GHA_CREDS_PATH` is what other actions of Google look
 * at.
 */
const ADC_VARIABLES = ['GOOGLE_APPLICATION_CREDENTIALS', 'GOOGLE_GHA_CREDS_PATH'];
/** Tokens of an earlier step, which gcloud and Terraform would take before the file. */
const NO_TOKENS = {
    CLOUDSDK_AUTH_ACCESS_TOKEN: '',
    CLOUDSDK_AUTH_ACCESS_TOKEN_FILE: '',
    GOOGLE_OAUTH_ACCESS_TOKEN: '',
};


/***/ }),

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

/***/ 72418:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ subjectCauses)
/* harmony export */ });
/* unused harmony export isPullRequest */
/** `repo:owner@id/name@id`: GitHub's OIDC reference, "Immutable subject claims". */
const IMMUTABLE = /^repo:([^@/:]+)@\d+\/([^@/:]+)@\d+/;
/** Whether the token is of a pull request, whose subject names no branch. */
function isPullRequest({ sub = '' }) {
    return sub.endsWith(':pull_request');
}
/**
 * What is likely to differ between a token's subject and the one a trust policy asks for. `provider` is named where it
 * compares differently from GitHub.
 */
function subjectCauses({ sub = '', environment, repository }, provider) {
    const causes = [];
    if (sub !== '' && !sub.startsWith('repo:')) {
        causes.push('`sub` is written by a template of the repository or the organisation, not ' +
            `\`repo:${repository ?? 'owner/name'}:...\`: the trust policy has to expect this form`);
    }
    const immutable = IMMUTABLE.exec(sub);
    if (immutable !== null) {
        causes.push('`sub` names owner and repository with their ids: a trust policy for ' +
            `\`${sub.replace(IMMUTABLE, 'repo:$1/$2')}\` does not match. Repositories created, renamed or transferred ` +
            'since July 2026 have this form');
    }
    if (environment !== undefined) {
        causes.push(`the job has the environment \`${environment}\`, so \`sub\` ends with the environment and says nothing of ` +
            'the branch: a trust policy for `...:ref:refs/heads/...` does not match');
        if (environment !== environment.toLowerCase())
            causes.push(`${provider} compares upper and lower case, GitHub does not: the trust policy has to say ` +
                `\`${environment}\` as the token does`);
    }
    else if (isPullRequest({ sub })) {
        causes.push('the run is of a pull request, so `sub` ends with `:pull_request` and names no branch. Let no role trust ' +
            'that: run the job on a branch or in an environment');
    }
    else if (sub.includes(':ref:')) {
        causes.push('the job has no `environment:`, so `sub` ends with the branch or tag: a trust policy for ' +
            '`...:environment:...` does not match');
    }
    return causes;
}


/***/ }),

/***/ 68165:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ wallAdvice)
/* harmony export */ });
/* harmony import */ var _policy_docs_address_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(44134);

/**
 * What to do where a cloud does not let a job in that is meant to get in. INVARIANT: never trust in the token at hand,
 * which may be of a branch that anybody pushes to: what lets it in also lets in a workflow that lost its gate.
 */
function wallAdvice(provider, what) {
    return [
        `if this job is meant to get in, ${what} has to let in the jobs of the gate and no others: the policy names its ` +
            `workflow under \`walls.gate\`, and \`grantgate walls --for ${provider}\` writes what the cloud has to ask for ` +
            `(${_policy_docs_address_js__WEBPACK_IMPORTED_MODULE_0__/* .DOCS */ .i}/walls.md)`,
    ];
}


/***/ }),

/***/ 61002:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ decodeJwtPayload)
/* harmony export */ });
/* unused harmony export jwtPayloadText */
/** The text of a JWT's payload, as it was signed. Nothing is verified. */
function jwtPayloadText(token) {
    return Buffer.from(token.split('.')[1] ?? '', 'base64url').toString('utf8');
}
/**
 * What a JWT says; empty where that cannot be read. Nothing is verified: good for words and for looking, not for trust.
 */
function decodeJwtPayload(token) {
    try {
        const payload = JSON.parse(jwtPayloadText(token));
        return typeof payload === 'object' && payload !== null && !Array.isArray(payload) ? { ...payload } : {};
    }
    catch {
        return {};
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

/***/ 15878:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ unbroken)
/* harmony export */ });
/**
 * The text of a pattern that is written over several lines: as it stands, without the line breaks and the blanks around
 * them.
 */
function unbroken(text, ...parts) {
    return String.raw(text, ...parts).replaceAll(/\s*\n\s*/g, '');
}


/***/ })

};
