export const id = 641;
export const ids = [641];
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

/***/ 70641:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  exchangeAzure: () => (/* binding */ exchangeAzure)
});

// EXTERNAL MODULE: ./lib/policy/credential/azure-spec.js
var azure_spec = __webpack_require__(28737);
// EXTERNAL MODULE: ./lib/policy/instant.js
var instant = __webpack_require__(23355);
// EXTERNAL MODULE: ./lib/credentials/credential.js
var credential = __webpack_require__(90421);
// EXTERNAL MODULE: ./lib/policy/credential/audience.js
var audience = __webpack_require__(51170);
// EXTERNAL MODULE: ./lib/credentials/azure/cloud.js
var azure_cloud = __webpack_require__(97779);
// EXTERNAL MODULE: ./lib/credentials/docs-link.js
var docs_link = __webpack_require__(23740);
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
var credentials_answer = __webpack_require__(81142);
// EXTERNAL MODULE: ./lib/http/retry.js
var retry = __webpack_require__(28394);
// EXTERNAL MODULE: ./lib/http/send.js
var send = __webpack_require__(95684);
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
var mask = __webpack_require__(43514);
// EXTERNAL MODULE: ./lib/http/said.js
var said = __webpack_require__(78427);
// EXTERNAL MODULE: ./lib/credentials/claims.js
var credentials_claims = __webpack_require__(81573);
// EXTERNAL MODULE: ./lib/credentials/subject.js
var subject = __webpack_require__(72418);
// EXTERNAL MODULE: ./lib/credentials/wall-advice.js
var wall_advice = __webpack_require__(68165);
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

/***/ 28737:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   bn: () => (/* binding */ azureShape),
/* harmony export */   f_: () => (/* binding */ AZURE_TOKEN_VARIABLE)
/* harmony export */ });
/* unused harmony export AZURE_CLOUDS */
/* harmony import */ var _shape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45999);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(78891);


/** Azure's own name for an id, in the form that its pages show. */
const uuid = (what) => (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .described */ .WY)((0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)({
    pattern: /^[0-9A-Fa-f]{8}(?:-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}$/,
    expected: 'an id such as `aaaabbbb-0000-cccc-1111-dddd2222eeee`',
}), what);
/** A resource and `/.default`: all that the identity may do there, as the client credentials flow demands. */
const SCOPE = /^(?:https:\/\/|api:\/\/)?[A-Za-z0-9.-]+(?::\d{1,5})?(?:\/[\w.~-]*)*\/\.default$/;
const scope = (what) => (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .described */ .WY)((0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)({ pattern: SCOPE, expected: 'a resource that ends in `/.default`' }), what);
/**
 * Clouds that are apart from each other, each with its own hosts.
 * https://learn.microsoft.com/entra/identity-platform/authentication-national-cloud
 */
const AZURE_CLOUDS = ['public', 'us-government', 'china'];
/** Variables that a credential of Azure sets itself. */
const AZURE_OWN_VARIABLES = [
    'AZURE_CLIENT_ID',
    'AZURE_TENANT_ID',
    'AZURE_SUBSCRIPTION_ID',
    'AZURE_AUTHORITY_HOST',
    'AZURE_FEDERATED_TOKEN_FILE',
    'ARM_CLIENT_ID',
    'ARM_TENANT_ID',
    'ARM_SUBSCRIPTION_ID',
    'ARM_ENVIRONMENT',
    'ARM_USE_OIDC',
    'ARM_OIDC_TOKEN_FILE_PATH',
];
/** Variable that the first token is found in; no tool of Azure has a name for it. */
const AZURE_TOKEN_VARIABLE = 'AZURE_ACCESS_TOKEN';
const furtherToken = (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik)({
    scope: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .required */ .mw)(scope('Resource that the token is for, such as `https://vault.azure.net/.default`.'), 'https://vault.azure.net/.default'),
    env: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .required */ .mw)((0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .variableName */ .cG)(), 'KEY_VAULT_TOKEN'),
});
/** Access tokens of an app registration or a managed identity: the key `azure` of a credential. */
const azureShape = (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik)({
    tenant: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .required */ .mw)(uuid('Id of the tenant (directory).'), '00000000-0000-4000-8000-000000000001'),
    client: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .required */ .mw)(uuid('Client id of the app registration, or of the user-assigned managed identity.'), '00000000-0000-4000-8000-000000000002'),
    subscription: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)(uuid('Id of the subscription. It is checked: it has to be there, enabled and of that tenant.')),
    cloud: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)((0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .described */ .WY)((0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .oneOf */ .yL)(AZURE_CLOUDS), 'Which cloud; `public` when left out.')),
    audience: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)((0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .described */ .WY)((0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)({ maxLength: 255 }), "Audience of the token that is traded; the cloud's own when left out, such as `api://AzureADTokenExchange`.")),
    scope: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)(scope("Resource that the access token is for; the cloud's management API when left out, such as " +
        '`https://management.azure.com/.default`.')),
    env: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)((0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .described */ .WY)((0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .variableName */ .cG)(), `Variable that later steps find the access token in; \`${AZURE_TOKEN_VARIABLE}\` when left out.`)),
    tokens: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)((0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .described */ .WY)((0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_)(furtherToken, { max: 10 }), 'Further access tokens, for other resources; each is a request of its own.')),
    'federated-token-file': (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)((0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .described */ .WY)((0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .flag */ .Jt)(), 'Also gives later steps the token of the job itself, in a file, as Azure SDKs and Terraform want it. It ' +
        'can be traded for five minutes; what is made from it may last a day.')),
}, (value, path, mismatches) => {
    const names = [
        [['env'], value.env ?? AZURE_TOKEN_VARIABLE],
        ...(value.tokens ?? []).map((token, index) => [['tokens', index, 'env'], token.env]),
    ];
    for (const [place, name] of names)
        if (AZURE_OWN_VARIABLES.includes((0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .foldedVariable */ .zQ)(name)))
            mismatches.push({
                path: [...path, ...place],
                message: `\`${name}\` holds something else`,
                hint: 'choose a name of your own, such as `KEY_VAULT_TOKEN`',
            });
    for (const [place, name] of (0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .takenTwice */ .MX)(names))
        mismatches.push({ path: [...path, ...place], message: `two tokens would be in \`${name}\`` });
});


/***/ }),

/***/ 78891:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  zQ: () => (/* binding */ foldedVariable),
  N3: () => (/* binding */ httpsUrl),
  MX: () => (/* binding */ takenTwice),
  RE: () => (/* binding */ tokenVariableName),
  cG: () => (/* binding */ variableName)
});

// UNUSED EXPORTS: HTTPS_URL

// EXTERNAL MODULE: ./lib/policy/shape.js
var shape = __webpack_require__(45999);
;// CONCATENATED MODULE: ./lib/policy/credential/reserved-variables.js
/** What each provider keeps for itself. A policy is read before anything of a provider is there. */
const RESERVED_VARIABLES = {
    aws: { prefixes: ['AWS_'], keys: ['AWS_ACCESS_KEY_ID', 'AWS_SECRET_ACCESS_KEY', 'AWS_SESSION_TOKEN'] },
    gcp: {
        names: [
            'GOOGLE_APPLICATION_CREDENTIALS',
            'GOOGLE_EXTERNAL_ACCOUNT_ALLOW_EXECUTABLES',
            'GCE_METADATA_HOST',
            'GOOGLE_CLOUD_UNIVERSE_DOMAIN',
        ],
        prefixes: ['CLOUDSDK_'],
        keys: ['CLOUDSDK_AUTH_ACCESS_TOKEN'],
    },
    azure: {
        names: [
            'AZURE_AUTHORITY_HOST',
            'AZURE_FEDERATED_TOKEN_FILE',
            'AZURE_TOKEN_CREDENTIALS',
            'AZURE_CONFIG_DIR',
            'AZURE_EXTENSION_DIR',
            'AZURE_POD_IDENTITY_AUTHORITY_HOST',
            'ARM_ENVIRONMENT',
            'ARM_METADATA_HOSTNAME',
            'ARM_OIDC_TOKEN_FILE_PATH',
            'IDENTITY_ENDPOINT',
            'MSI_ENDPOINT',
        ],
    },
    vault: { prefixes: ['VAULT_', 'BAO_'] },
    github: { names: ['GH_HOST'], prefixes: ['GITHUB_'] },
};

;// CONCATENATED MODULE: ./lib/policy/credential/steering-names.js

/** Whole names that change what a shell, a runtime, a build tool or a linker runs, or where it connects. */
const STEERING_NAMES = new Set([
    'PATH',
    'PATHEXT',
    'COMSPEC',
    'SHELL',
    'HOME',
    'USERPROFILE',
    'TMPDIR',
    'TEMP',
    'TMP',
    'CI',
    'ENV',
    'BASH_ENV',
    'BASHOPTS',
    'SHELLOPTS',
    'IFS',
    'CDPATH',
    'PS4',
    'PROMPT_COMMAND',
    'ZDOTDIR',
    'PSMODULEPATH',
    'EDITOR',
    'VISUAL',
    'PAGER',
    'BROWSER',
    'RUBYOPT',
    'RUBYLIB',
    'JAVA_TOOL_OPTIONS',
    'JDK_JAVA_OPTIONS',
    '_JAVA_OPTIONS',
    'CLASSPATH',
    'MAVEN_OPTS',
    'GRADLE_OPTS',
    'HTTP_PROXY',
    'HTTPS_PROXY',
    'ALL_PROXY',
    'NO_PROXY',
    'SSL_CERT_FILE',
    'SSL_CERT_DIR',
    'CURL_CA_BUNDLE',
    'REQUESTS_CA_BUNDLE',
    'KUBECONFIG',
    'GLIBC_TUNABLES',
    'GCONV_PATH',
]);
const PREFIXES = [
    'LD_',
    'DYLD_',
    'NODE_',
    'NPM_CONFIG_',
    'GIT_',
    'RUNNER_',
    'ACTIONS_',
    'INPUT_',
    'STATE_',
    'PYTHON',
    'PERL5',
    'DOTNET_',
    'COR_',
    'CORECLR_',
    'BASH_FUNC_',
];
const RESERVED = Object.values(RESERVED_VARIABLES);
const ALL_NAMES = new Set([...STEERING_NAMES, ...RESERVED.flatMap(({ names = [] }) => names)]);
const ALL_PREFIXES = [...PREFIXES, ...RESERVED.flatMap(({ prefixes = [] }) => prefixes)];
const RESERVED_KEYS = new Set(RESERVED.flatMap(({ keys = [] }) => keys));
/**
 * Whether a variable of that name steers the runner, the shell or other tools. Windows does not tell cases apart, so
 * neither does this.
 */
function steers(name) {
    const upper = name.toUpperCase();
    if (RESERVED_KEYS.has(upper))
        return false;
    return ALL_NAMES.has(upper) || ALL_PREFIXES.some((prefix) => upper.startsWith(prefix));
}
/**
 * Names of variables that do not steer, as an expression for a JSON Schema; in the usual capitals only, since such an
 * expression cannot fold case. `also` is allowed besides.
 */
function namePattern(also = '') {
    const allowed = [...RESERVED_KEYS].join('|') + (also === '' ? '' : `|${also}`);
    const refused = `(?:${[...ALL_NAMES].join('|')})$|${ALL_PREFIXES.join('|')}`;
    return `^(?:(?:${allowed})|(?!${refused})[A-Za-z_][A-Za-z0-9_]{0,127})$`;
}

;// CONCATENATED MODULE: ./lib/policy/credential/words.js


/** An address that credentials may be fetched from: https only. */
const HTTPS_URL = /^https:\/\/[A-Za-z0-9.-]+(?::\d{1,5})?(?:\/[^\s?#]*)?$/;
/** Tokens that tools of GitHub look for; other `GITHUB_` names belong to the runner. */
const GITHUB_TOKEN_NAME = /^GITHUB_(?:[A-Z0-9]+_)*TOKEN$/;
/** Name of a variable that later steps find a value in; never one that steers the runner, the shell or other tools. */
function variableName() {
    return nameUnless(steers, OWN_NAME);
}
/** Like `variableName`, for a token of GitHub: `GITHUB_TOKEN` and other `GITHUB_…_TOKEN` are allowed. */
function tokenVariableName() {
    return nameUnless((name) => steers(name) && !GITHUB_TOKEN_NAME.test(name), TOKEN_NAME);
}
const OWN_NAME = namePattern();
const TOKEN_NAME = namePattern('GITHUB_(?:[A-Z0-9]+_)*TOKEN');
function nameUnless(refused, pattern) {
    const name = (0,shape/* text */.Qq)({ pattern: /^[A-Za-z_][A-Za-z0-9_]{0,127}$/, expected: 'the name of a variable' });
    const checked = {
        schema: {
            ...name.schema,
            pattern,
            patternErrorMessage: 'Expected the name of a variable that does not steer the runner or other tools: `APP_TOKEN`.',
            examples: ['APP_TOKEN'],
        },
        parse: (value, path, mismatches) => {
            const parsed = name.parse(value, path, mismatches);
            if (parsed === undefined || !refused(parsed))
                return parsed;
            mismatches.push({
                path,
                message: `\`${parsed}\` steers the runner or other tools and cannot hold a secret`,
                hint: 'choose a name of your own, such as `APP_TOKEN`',
            });
            return undefined;
        },
    };
    return (0,shape/* described */.WY)(checked, 'Variable that later steps find it in.');
}
/** A name as Windows compares it, where `Token` and `TOKEN` are one variable. */
function foldedVariable(variable) {
    return variable.toUpperCase();
}
/** Places at which a name stands that was taken before. */
function takenTwice(names) {
    const taken = new Set();
    return names.filter(([, name]) => {
        const isTaken = taken.has(foldedVariable(name));
        taken.add(foldedVariable(name));
        return isTaken;
    });
}
/** An https address, without a query. */
function httpsUrl(description) {
    return (0,shape/* described */.WY)((0,shape/* text */.Qq)({ pattern: HTTPS_URL, expected: 'an https address' }), description);
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


/***/ })

};
