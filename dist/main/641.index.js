export const id = 641;
export const ids = [641];
export const modules = {

/***/ 1142:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Xy: () => (/* binding */ objectOf),
/* harmony export */   Yf: () => (/* binding */ jsonIn),
/* harmony export */   r7: () => (/* binding */ textIn)
/* harmony export */ });
/* harmony import */ var _policy_exact_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2948);

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

/***/ 641:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  exchangeAzure: () => (/* binding */ exchangeAzure)
});

// EXTERNAL MODULE: ./lib/policy/credential/azure-spec.js
var azure_spec = __webpack_require__(8737);
// EXTERNAL MODULE: ./lib/policy/instant.js
var instant = __webpack_require__(3355);
// EXTERNAL MODULE: ./lib/credentials/credential.js
var credential = __webpack_require__(421);
// EXTERNAL MODULE: ./lib/policy/credential/audience.js
var audience = __webpack_require__(1170);
// EXTERNAL MODULE: ./lib/credentials/azure/cloud.js
var azure_cloud = __webpack_require__(7779);
// EXTERNAL MODULE: ./lib/credentials/docs-link.js
var docs_link = __webpack_require__(1359);
;// CONCATENATED MODULE: ./lib/credentials/azure/docs.js

/** Headings of docs/azure.md that errors link to; a test checks that each exists. */
const AZURE_HEADINGS = {
    subject: 'no-federated-credential-has-this-subject',
    issuer: 'no-federated-credential-has-this-issuer',
    audience: 'no-federated-credential-has-this-audience',
    none: 'there-is-no-federated-credential',
    expired: 'the-token-has-expired',
    token: 'the-token-is-not-accepted',
    issuerKeys: 'azure-could-not-reach-github',
    client: 'the-application-is-not-in-the-tenant',
    disabled: 'the-application-is-disabled',
    tenant: 'the-tenant-does-not-exist',
    cloud: 'the-tenant-is-of-another-cloud',
    scope: 'the-scope-is-not-accepted',
    blocked: 'conditional-access-blocks-it',
    subscription: 'the-subscription-is-not-there',
    role: 'the-identity-has-no-role-in-the-subscription',
    lifetime: 'the-token-outlives-the-grant',
    file: 'the-federated-token-file-outlives-the-grant',
    throttling: 'azure-is-throttling',
    unreachable: 'azure-cannot-be-reached',
    ended: 'the-grant-has-ended',
    other: 'anything-else',
};
/** The last line of a hint: where the docs say more. */
function seeAzure(heading) {
    return (0,docs_link/* seeDocs */.V)('azure', AZURE_HEADINGS[heading]);
}

;// CONCATENATED MODULE: ./lib/credentials/azure/variables.js
/**
 * Settings that Azure SDKs read, and with a token file those of Terraform's providers.
 * https://learn.microsoft.com/javascript/api/overview/azure/identity-readme#environment-variables,
 * https://github.com/hashicorp/terraform-provider-azurerm/blob/main/website/docs/guides/service_principal_oidc.html.markdown
 */
function settingsOf(spec, cloud) {
    const { client, tenant, subscription } = spec;
    const sdk = {
        AZURE_CLIENT_ID: client,
        AZURE_TENANT_ID: tenant,
        AZURE_AUTHORITY_HOST: `${cloud.login}/`,
        ...(subscription === undefined ? {} : { AZURE_SUBSCRIPTION_ID: subscription }),
    };
    // without the file, `ARM_USE_OIDC` would have Terraform ask for tokens of the job by itself, past the grant
    if (spec['federated-token-file'] !== true)
        return sdk;
    return {
        ...sdk,
        ARM_CLIENT_ID: client,
        ARM_TENANT_ID: tenant,
        ...(subscription === undefined ? {} : { ARM_SUBSCRIPTION_ID: subscription }),
        ARM_ENVIRONMENT: cloud.terraform,
        ARM_USE_OIDC: 'true',
    };
}
/** The job's token, masked already, for tools that trade it themselves. */
function tokenFile(idToken) {
    return {
        name: 'azure-federated-token',
        variables: ['AZURE_FEDERATED_TOKEN_FILE', 'ARM_OIDC_TOKEN_FILE_PATH'],
        text: idToken,
    };
}
/** Keys that SDKs and Terraform prefer. They cannot be emptied: some SDKs take an empty secret for one and fail. */
const PREFERRED = [
    'AZURE_CLIENT_SECRET',
    'AZURE_CLIENT_CERTIFICATE_PATH',
    'AZURE_USERNAME',
    'AZURE_PASSWORD',
    'AZURE_TOKEN_CREDENTIALS',
    'ARM_CLIENT_SECRET',
    'ARM_CLIENT_SECRET_FILE_PATH',
    'ARM_CLIENT_CERTIFICATE',
    'ARM_CLIENT_CERTIFICATE_PATH',
    'ARM_OIDC_TOKEN',
    'ARM_METADATA_HOSTNAME',
];
/** What another step left that sends tools elsewhere. */
function misleadingFor(spec) {
    return spec['federated-token-file'] === true
        ? PREFERRED
        : [...PREFERRED, 'AZURE_FEDERATED_TOKEN_FILE', 'ARM_USE_OIDC', 'ARM_OIDC_TOKEN_FILE_PATH'];
}

// EXTERNAL MODULE: ./lib/policy/duration.js
var duration = __webpack_require__(4464);
;// CONCATENATED MODULE: ./lib/credentials/azure/lifetime.js




/**
 * An access token lasts 60 to 90 minutes, which no request can change.
 * https://learn.microsoft.com/entra/identity-platform/access-tokens#token-lifetime
 */
const MIN_AZURE_TOKEN_MS = 3_600_000;
/** The job's own token is good for so long. */
const ASSERTION_MS = 300_000;
/**
 * The longest that Entra gives an application: with continuous access evaluation, to a managed identity, or by a policy
 * of the tenant.
 * https://learn.microsoft.com/entra/identity/conditional-access/concept-continuous-access-evaluation-workload,
 * https://learn.microsoft.com/entra/identity-platform/configurable-token-lifetimes
 */
const MAX_AZURE_TOKEN_MS = 86_400_000;
function limitOf({ until, session }, now) {
    const bySession = now + session * 1000;
    return bySession < until
        ? { at: bySession, why: `\`limits.session\` lets no credential last longer than ${(0,duration/* formatDuration */.a)(session)}` }
        : { at: until, why: `the grant ends at ${(0,instant/* formatInstant */.r4)(until)}` };
}
/**
 * Refuses before anything is asked for what is sure to last too long.
 * @throws ExchangeError
 */
function checkTimeLeft(bounds, { acceptLonger, withFile }, now) {
    if (!(bounds.until > now))
        throw new credential/* ExchangeError */.Sb('azure', 'GrantEnded', `the grant ended at ${(0,instant/* formatInstant */.r4)(bounds.until)}: no token is asked for`, `ask for a new grant\n${seeAzure('ended')}`);
    if (acceptLonger)
        return;
    const { at, why } = limitOf(bounds, now);
    if (now + MIN_AZURE_TOKEN_MS > at) {
        throw new credential/* ExchangeError */.Sb('azure', 'OutlivesGrant', `a token of Azure lasts an hour or longer, until ${(0,instant/* formatInstant */.r4)(now + MIN_AZURE_TOKEN_MS)} at least, and ${why}`, 'the policy may say `accept-longer: true` for this credential: nothing ends the token sooner\n' +
            seeAzure('lifetime'));
    }
    if (withFile && fileEnd(now) > at) {
        throw new credential/* ExchangeError */.Sb('azure', 'OutlivesGrant', `what is made from a federated token file may last a day, until ${(0,instant/* formatInstant */.r4)(fileEnd(now))}, and ${why}`, `leave \`federated-token-file\` out, or say \`accept-longer: true\` for this credential\n${seeAzure('file')}`);
    }
}
/** Latest end of anything that can be made from the job's token. */
function fileEnd(now) {
    return now + ASSERTION_MS + MAX_AZURE_TOKEN_MS;
}
/**
 * INVARIANT: what came back counts, not what was expected. Gives a remark where the policy accepts a longer one.
 * @throws ExchangeError when it lasts too long; it is thrown away
 */
function checkEnd(expires, bounds, acceptLonger, now) {
    const { at, why } = limitOf(bounds, now);
    if (expires <= at)
        return [];
    if (acceptLonger)
        return [`lasts until ${(0,instant/* formatInstant */.r4)(expires)}, and ${why}: nothing ends it sooner.`];
    throw new credential/* ExchangeError */.Sb('azure', 'OutlivesGrant', `Azure gave a token until ${(0,instant/* formatInstant */.r4)(expires)}, and ${why}: it was thrown away`, 'the policy may say `accept-longer: true` for this credential: nothing ends the token sooner\n' +
        seeAzure('lifetime'));
}
/** A remark on a file from which tokens can be made that outlast the grant, if the policy accepts that. */
function fileRemark(latest, bounds, now) {
    const { at, why } = limitOf(bounds, now);
    return latest > at
        ? [`can be traded for five minutes. What is made from it may last until ${(0,instant/* formatInstant */.r4)(latest)}, and ${why}.`]
        : [];
}

// EXTERNAL MODULE: ./lib/credentials/answer.js
var credentials_answer = __webpack_require__(1142);
// EXTERNAL MODULE: ./lib/http/retry.js
var retry = __webpack_require__(8394);
// EXTERNAL MODULE: ./lib/http/send.js
var send = __webpack_require__(5684);
;// CONCATENATED MODULE: ./lib/credentials/azure/call.js





/**
 * Asks Azure, and again after faults that pass. Asking twice makes two tokens, and nobody has the first.
 * @throws ExchangeError when it cannot be reached, throttles, or answers with something that is not JSON
 */
async function askAzure(request, tools) {
    const { host } = new URL(request.url);
    const response = await (0,retry/* retrying */.R$)(tools.send, { ...tools, passing })({
        ...request,
        headers: { accept: 'application/json', ...request.headers },
    }).catch((error) => {
        if (!(error instanceof send/* HttpError */.j))
            throw error;
        throw new credential/* ExchangeError */.Sb('azure', 'Unreachable', error.message, `can the runner reach ${host}? Start the run again\n${seeAzure('unreachable')}`, { cause: error });
    });
    const { status, headers } = response;
    if (status === 429)
        throw new credential/* ExchangeError */.Sb('azure', 'Throttled', `${host} answered 429: there were too many requests`, `start the run again later\n${seeAzure('throttling')}`);
    const body = (0,credentials_answer/* jsonIn */.Yf)(response);
    if (status >= 500 || body === undefined) {
        throw new credential/* ExchangeError */.Sb('azure', `Status${status}`, `${host} answered ${status}${body === undefined ? ' with something that is not JSON' : ''}`, 'this passes by itself, unless something between the runner and Azure answers instead: start the run ' +
            `again\n${seeAzure('unreachable')}`);
    }
    return { status, headers, body };
}
/**
 * What Entra answers with 400 and what passes by itself: its own word for it, a transient error, and keys of the issuer
 * that it could not fetch. https://learn.microsoft.com/entra/identity-platform/reference-error-codes
 */
function passing({ status, body }) {
    return status >= 400 &&
        status < 500 &&
        /"error"\s*:\s*"temporarily_unavailable"|\bAADSTS(?:90033|501661)\b/.test(body.slice(0, 4000))
        ? 'passing'
        : undefined;
}

;// CONCATENATED MODULE: ./lib/credentials/azure/subscription.js




/** https://learn.microsoft.com/rest/api/resources/subscriptions/get */
const SUBSCRIPTION_API_VERSION = '2022-12-01';
/**
 * Asks whether the subscription is there for this identity, enabled, and of this tenant: a job that works in the wrong
 * one does so quietly.
 * @throws ExchangeError
 */
async function checkSubscription(subscription, { tenant, client }, place, tools) {
    const url = `${place.cloud.management}/subscriptions/${subscription}?api-version=${SUBSCRIPTION_API_VERSION}`;
    const answer = await askAzure({ method: 'GET', url, headers: { authorization: `Bearer ${place.token}` } }, tools);
    if (answer.status !== 200)
        throw subscriptionRefused(answer, subscription, client);
    const found = (0,credentials_answer/* textIn */.r7)(answer.body, 'subscriptionId');
    const owner = (0,credentials_answer/* textIn */.r7)(answer.body, 'tenantId');
    const state = (0,credentials_answer/* textIn */.r7)(answer.body, 'state');
    if (found?.toLowerCase() !== subscription.toLowerCase() || owner?.toLowerCase() !== tenant.toLowerCase()) {
        throw fault('WrongSubscription', `the subscription \`${subscription}\` belongs to the tenant \`${shownText(owner)}\`, not to \`${tenant}\``, 'give the `tenant` that it belongs to', 'subscription');
    }
    if (state !== 'Enabled')
        throw fault('SubscriptionState', `the subscription \`${subscription}\` is \`${shownText(state)}\`, not enabled`, 'its owner can enable it again, or settle what is due', 'subscription');
}
/** https://learn.microsoft.com/azure/azure-resource-manager/troubleshooting/common-deployment-errors */
function subscriptionRefused({ status, headers, body }, subscription, client) {
    const error = (0,credentials_answer/* objectOf */.Xy)(body['error']);
    const code = (0,credentials_answer/* textIn */.r7)(error, 'code');
    const [heading, cause] = causesOf(client).get(code) ?? [
        'other',
        'Resource Manager does not take the token that it was just given',
    ];
    const request = headers['x-ms-correlation-request-id'];
    const ids = request === undefined || !/^[\w-]{1,64}$/.test(request)
        ? []
        : [`for support: x-ms-correlation-request-id ${request}`];
    return fault(code === undefined || !/^\w{1,64}$/.test(code) ? `Status${status}` : code, `the subscription \`${subscription}\` could not be checked ` +
        `(${status}${code === undefined ? '' : `: ${shownText(code)}`})`, [cause, ...ids].join('\n'), heading);
}
/** Where to look, and what is probably wrong, by the code of the answer. */
function causesOf(client) {
    return new Map([
        [
            'SubscriptionNotFound',
            [
                'subscription',
                `is the id right, and does \`${client}\` have a role there? Azure says the same about one that it may not see`,
            ],
        ],
        [
            'AuthorizationFailed',
            [
                'role',
                `give \`${client}\` a role in the subscription that may read it, such as \`Reader\`: a role on a ` +
                    'resource group is not enough for that. A new one takes a few minutes',
            ],
        ],
        ['InvalidAuthenticationTokenTenant', ['subscription', 'it belongs to another tenant: give that as `tenant`']],
    ]);
}
function fault(code, message, hint, heading) {
    return new credential/* ExchangeError */.Sb('azure', code, message, `${hint}\n${seeAzure(heading)}`);
}
function shownText(text) {
    return (text ?? 'nothing').replaceAll(/[^\w -]/g, '?').slice(0, 64);
}

// EXTERNAL MODULE: ./lib/http/mask.js
var mask = __webpack_require__(3514);
// EXTERNAL MODULE: ./lib/http/said.js
var said = __webpack_require__(8427);
// EXTERNAL MODULE: ./lib/credentials/claims.js
var credentials_claims = __webpack_require__(1573);
// EXTERNAL MODULE: ./lib/credentials/subject.js
var subject = __webpack_require__(2418);
// EXTERNAL MODULE: ./lib/credentials/wall-advice.js
var wall_advice = __webpack_require__(8165);
;// CONCATENATED MODULE: ./lib/credentials/azure/explain.js








/**
 * Codes change and are for people: they choose the words of an explanation, and nothing else depends on them.
 * https://learn.microsoft.com/entra/identity-platform/reference-error-codes#aadsts-error-codes; those of federated
 * credentials are known from Azure/login's issues.
 */
const EXPLANATIONS = {
    70021: noMatch('subject'),
    700211: noMatch('issuer'),
    700212: noMatch('audience'),
    700213: noMatch('subject'),
    7002137: noMatch('subject'),
    7002138: (refused, claims) => {
        const [heading, ...lines] = noMatch('subject')(refused, claims);
        return [
            heading,
            'only upper and lower case differ: a federated credential has to say owner, repository and environment as ' +
                'the token does',
            ...lines,
        ];
    },
    70025: ({ spec }) => [
        'none',
        `\`${spec.client}\` has none, or this is the client id of another application`,
        ...(0,wall_advice/* wallAdvice */.h)('azure', 'a federated credential'),
    ],
    700024: () => [
        'expired',
        'the token of a job is good for five minutes: start the run again',
        'on a self-hosted runner, compare its clock with the time',
    ],
    50013: notAccepted,
    50027: notAccepted,
    700027: notAccepted,
    5002738: notAccepted,
    501661: (_, claims) => [
        'issuerKeys',
        `Azure fetches the keys of \`${claims.iss ?? 'the issuer'}\` over the internet, and could not: a GitHub ` +
            'Enterprise Server has to let it',
        'if it is reachable, this passes by itself: start the run again in a few minutes',
    ],
    90033: () => ['other', 'this passes by itself: start the run again in a few minutes'],
    700016: noClient,
    700011: noClient,
    70001: disabled,
    7000112: disabled,
    90002: noTenant,
    900023: noTenant,
    90038: otherCloud,
    900382: otherCloud,
    900432: otherCloud,
    500011: wrongScope,
    70011: wrongScope,
    28002: wrongScope,
    1002012: wrongScope,
    53003: blocked,
    530032: blocked,
    530035: blocked,
};
/** A refusal of Entra, with what is likely behind it, the claims that it compares and the ids that support asks for. */
function explainEntra(status, body, refused) {
    const said = firstSentences((0,credentials_answer/* textIn */.r7)(body, 'error_description') ?? (0,credentials_answer/* textIn */.r7)(body, 'error') ?? '', refused.idToken);
    const code = codeIn(body, said);
    const claims = (0,credentials_claims/* claimsForPeople */.e)(refused.idToken);
    const [heading, ...lines] = explanationOf(code)?.(refused, claims) ?? otherwise(code);
    const facts = Object.entries(claims).map(([name, value]) => `  ${name}: ${value}`);
    const ids = ['trace_id', 'correlation_id', 'timestamp'].flatMap((name) => {
        const value = (0,credentials_answer/* textIn */.r7)(body, name);
        return value === undefined || !/^[\w :.-]{1,64}$/.test(value) ? [] : [`  ${name}: ${value}`];
    });
    const hint = [
        ...lines,
        'the token says:',
        ...facts,
        ...(ids.length === 0 ? [] : ['for the logs of the tenant and for support:', ...ids]),
        seeAzure(heading),
    ].join('\n');
    return new credential/* ExchangeError */.Sb('azure', code === undefined ? `Status${status}` : `AADSTS${code}`, `Azure gave no token to \`${refused.spec.client}\` (${status}${said === '' ? '' : `: ${said}`})`, hint);
}
function explanationOf(code) {
    return code !== undefined && Object.hasOwn(EXPLANATIONS, code) ? EXPLANATIONS[code] : undefined;
}
function codeIn(body, said) {
    const [, written] = /^AADSTS(\d{4,9})\b/.exec(said) ?? [];
    if (written !== undefined)
        return written;
    const codes = body['error_codes'];
    return Array.isArray(codes) && Number.isSafeInteger(codes[0]) ? String(codes[0]) : undefined;
}
/** What Entra says, without the ids at its end. */
function firstSentences(description, idToken) {
    const [text = ''] = description.split(/\s*(?:Trace ID:|Timestamp:|\r?\n)/);
    return (0,said/* said */.a)(text, { secrets: [idToken], most: 600 }).replaceAll('`', '?');
}
function noMatch(what) {
    return (refused, claims) => {
        const lines = {
            subject: () => likelySubjects(claims),
            issuer: () => [
                `the issuer of a federated credential has to be \`${claims.iss ?? 'that of the token'}\`, without a ` +
                    'slash at its end',
            ],
            audience: () => [
                `the audience of a federated credential has to be \`${(0,audience/* azureAudience */.ur)(refused.spec)}\`, in this cloud; the ` +
                    'policy can name another with `audience`',
            ],
        };
        return [what, ...lines[what](), ...(0,wall_advice/* wallAdvice */.h)('azure', 'a federated credential')];
    };
}
function notAccepted() {
    return [
        'token',
        'the token reached Azure, but its form or its signature did not convince it: does the issuer of the ' +
            'federated credential belong to this GitHub?',
    ];
}
function noClient({ spec }) {
    return [
        'client',
        `the tenant \`${spec.tenant}\` has no application with the client id \`${spec.client}\`: the object id and ` +
            'the client id are easily confused',
    ];
}
function disabled({ spec }) {
    return [
        'disabled',
        `somebody disabled \`${spec.client}\`: its enterprise application in the tenant says whether users may sign in`,
    ];
}
function noTenant({ spec, cloud }) {
    return [
        'tenant',
        `${new URL(cloud.login).host} knows no tenant \`${spec.tenant}\`: is it of another cloud? The policy names ` +
            'that with `cloud`',
    ];
}
function otherCloud({ spec }) {
    return [
        'cloud',
        `the tenant \`${spec.tenant}\` is not of the cloud \`${spec.cloud ?? 'public'}\`: give \`cloud\` in the policy`,
    ];
}
function wrongScope({ scope }) {
    return [
        'scope',
        `\`${scope}\` is not a resource that this tenant knows: it is written as its application id URI, with ` +
            '`/.default` at the end',
    ];
}
function blocked() {
    return [
        'blocked',
        'a Conditional Access policy for workload identities refuses this sign-in, mostly for where it comes from: ' +
            'the sign-in logs of the tenant name it',
    ];
}
function otherwise(code) {
    return [
        'other',
        code === undefined
            ? 'Azure gives no code for it'
            : `Microsoft explains the code at https://login.microsoftonline.com/error?code=${code}`,
    ];
}
/** Why no federated credential has the subject of this token, likeliest first. */
function likelySubjects(claims) {
    return [
        ...(0,subject/* subjectCauses */.h)(claims, 'Azure'),
        'a federated credential takes a few minutes to be known everywhere: if it is new, start the run again',
    ];
}

;// CONCATENATED MODULE: ./lib/credentials/azure/token.js






/** https://www.rfc-editor.org/rfc/rfc7523#section-2.2 */
const ASSERTION_TYPE = 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer';
/**
 * Trades the job's token for an access token. Tenant and client are those of the request, which goes to Entra's own
 * host.
 * https://learn.microsoft.com/entra/identity-platform/v2-oauth2-client-creds-grant-flow#third-case-access-token-request-with-a-federated-credential
 * @throws ExchangeError when Entra refuses, or answers without a token that ends
 */
async function accessToken(scope, asked, tools) {
    const { spec, cloud, idToken } = asked;
    const form = {
        grant_type: 'client_credentials',
        client_id: spec.client,
        scope,
        client_assertion_type: ASSERTION_TYPE,
        client_assertion: idToken,
    };
    const request = {
        method: 'POST',
        url: `${cloud.login}/${spec.tenant}/oauth2/v2.0/token`,
        headers: { 'content-type': 'application/x-www-form-urlencoded' },
        body: new URLSearchParams(form).toString(),
    };
    const { status, headers, body } = await askAzure(request, tools);
    const token = (0,credentials_answer/* textIn */.r7)(body, 'access_token');
    // INVARIANT: masked before anything else is done with it; nothing is assumed of its form
    if (token !== undefined)
        (0,mask/* maskText */.g)(token, tools.mask);
    if (status !== 200)
        throw explainEntra(status, body, { ...asked, scope });
    const seconds = azureSeconds(body['expires_in']);
    if (token === undefined || seconds === undefined || (0,credentials_answer/* textIn */.r7)(body, 'token_type')?.toLowerCase() !== 'bearer') {
        throw new credential/* ExchangeError */.Sb('azure', 'BadAnswer', `${new URL(cloud.login).host} answered without a bearer token, or without its end`, `start the run again\n${seeAzure('other')}`);
    }
    // counted from when the answer was here, which is later than when Entra began to count
    return { token, expires: tools.now() + seconds * 1000, request: idIn(headers['x-ms-request-id']) };
}
function idIn(value) {
    return value !== undefined && /^[\w-]{1,64}$/.test(value) ? value : undefined;
}
/** Older endpoints write the number as a text. */
function azureSeconds(value) {
    const seconds = typeof value === 'string' && /^\d{1,9}$/.test(value) ? Number(value) : value;
    return typeof seconds === 'number' && Number.isFinite(seconds) && seconds > 0 ? seconds : undefined;
}

;// CONCATENATED MODULE: ./lib/credentials/azure/exchange.js










/**
 * Trades the job's token for access tokens of Entra. Nothing shortens or ends them: what would outlive the grant is not
 * asked for, and what turns out to is not handed out, unless the policy accepts it.
 */
const exchangeAzure = async ({ name, spec, bounds, acceptLonger }, tools) => {
    const withFile = spec['federated-token-file'] === true;
    checkTimeLeft(bounds, { acceptLonger, withFile }, tools.now());
    const cloud = (0,azure_cloud/* cloudOf */.h)(spec);
    const idToken = await tools.idToken((0,audience/* azureAudience */.ur)(spec));
    const latest = withFile ? fileEnd(tools.now()) : 0;
    const tokens = await tokensFor(spec, cloud, idToken, tools);
    const made = [...tokens.values()];
    const expires = Math.max(...made.map((token) => token.expires));
    const notes = [
        ...checkEnd(expires, bounds, acceptLonger, tools.now()).map((note) => `The token \`${name}\` ${note}`),
        ...fileRemark(latest, bounds, tools.now()).map((note) => `The file with the token of the job, of \`${name}\`, ${note}`),
    ];
    if (spec.subscription !== undefined)
        await checkSubscription(spec.subscription, spec, { cloud, token: tokenOf(tokens, (0,azure_cloud/* managementScope */.a)(cloud)).token }, tools);
    return {
        ...credentialOf(name, spec, cloud, tokens),
        expires: Math.max(expires, latest),
        ...(withFile ? { files: [tokenFile(idToken)] } : {}),
        notes,
    };
};
/**
 * A token for each resource, asked for at the same time; the subscription is checked with one for Resource Manager,
 * which is handed out only if it was asked for.
 */
async function tokensFor(spec, cloud, idToken, tools) {
    const scopes = new Set([
        ...wanted(spec, cloud).map(({ scope }) => scope),
        ...(spec.subscription === undefined ? [] : [(0,azure_cloud/* managementScope */.a)(cloud)]),
    ]);
    return new Map(await Promise.all([...scopes].map(async (scope) => [scope, await accessToken(scope, { spec, cloud, idToken }, tools)])));
}
/** Which token goes into which variable; the first is the one of the outputs. */
function wanted(spec, cloud) {
    return [
        { scope: spec.scope ?? (0,azure_cloud/* managementScope */.a)(cloud), env: spec.env ?? azure_spec/* AZURE_TOKEN_VARIABLE */.f_ },
        ...(spec.tokens ?? []),
    ];
}
function tokenOf(tokens, scope) {
    const found = tokens.get(scope);
    if (found === undefined)
        throw new credential/* ExchangeError */.Sb('azure', 'NoToken', `there is no token for \`${scope}\``, seeAzure('other'));
    return found;
}
function credentialOf(name, spec, cloud, tokens) {
    const given = wanted(spec, cloud).map(({ scope, env }) => ({ env, ...tokenOf(tokens, scope) }));
    const [first, ...others] = given;
    const request = first?.request;
    return {
        name,
        provider: 'azure',
        target: `${spec.client} in ${spec.tenant}` +
            (spec.subscription === undefined ? '' : `, subscription ${spec.subscription}`),
        variables: { ...settingsOf(spec, cloud), ...Object.fromEntries(given.map(({ env, token }) => [env, token])) },
        outputs: {
            'azure-access-token': first?.token ?? '',
            'azure-expiration': (0,instant/* formatInstant */.r4)(first?.expires ?? 0),
            'azure-client-id': spec.client,
            'azure-tenant-id': spec.tenant,
            ...(spec.subscription === undefined ? {} : { 'azure-subscription-id': spec.subscription }),
            ...Object.fromEntries(others.map(({ env, token }) => [env, token])),
        },
        secret: given.map(({ env }) => env),
        misleading: misleadingFor(spec),
        ...(request === undefined ? {} : { handle: { request } }),
    };
}


/***/ }),

/***/ 1573:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ claimsForPeople)
/* harmony export */ });
/* harmony import */ var _http_jwt_payload_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1002);

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

/***/ 1359:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ seeDocs)
/* harmony export */ });
/* harmony import */ var _policy_docs_address_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4134);

/** The last line of a hint: where a page says more. */
function seeDocs(page, heading) {
    return `see ${_policy_docs_address_js__WEBPACK_IMPORTED_MODULE_0__/* .DOCS */ .i}/${page}.md#${heading}`;
}


/***/ }),

/***/ 2418:
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

/***/ 8165:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ wallAdvice)
/* harmony export */ });
/* harmony import */ var _policy_docs_address_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4134);

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

/***/ 4134:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ DOCS)
/* harmony export */ });
/** Where the documentation is, for whoever has only the action. */
const DOCS = 'https://github.com/grantgate/grantgate/blob/main/docs';


/***/ })

};
