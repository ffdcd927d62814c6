export const id = 8543;
export const ids = [8543];
export const modules = {

/***/ 8543:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  exchangeGcp: () => (/* binding */ exchangeGcp)
});

// EXTERNAL MODULE: ./lib/policy/instant.js
var instant = __webpack_require__(23355);
// EXTERNAL MODULE: ./lib/credentials/credential.js
var credential = __webpack_require__(90421);
// EXTERNAL MODULE: ./lib/policy/credential/audience.js
var audience = __webpack_require__(51170);
// EXTERNAL MODULE: ./lib/credentials/gcp/docs.js
var docs = __webpack_require__(85460);
// EXTERNAL MODULE: ./lib/credentials/gcp/federate.js + 1 modules
var federate = __webpack_require__(12517);
// EXTERNAL MODULE: ./lib/http/mask.js
var mask = __webpack_require__(43514);
// EXTERNAL MODULE: ./lib/credentials/answer.js
var credentials_answer = __webpack_require__(81142);
// EXTERNAL MODULE: ./lib/credentials/gcp/address.js
var address = __webpack_require__(16543);
// EXTERNAL MODULE: ./lib/credentials/gcp/call.js
var call = __webpack_require__(23695);
// EXTERNAL MODULE: ./lib/credentials/claims.js
var credentials_claims = __webpack_require__(81573);
// EXTERNAL MODULE: ./lib/credentials/gcp/refused.js
var refused = __webpack_require__(35927);
// EXTERNAL MODULE: ./lib/credentials/gcp/variables.js
var variables = __webpack_require__(85778);
;// CONCATENATED MODULE: ./lib/credentials/gcp/explain-account.js





/**
 * Turns a refusal of the IAM Service Account Credentials API into what people can act on.
 * https://cloud.google.com/apis/design/errors
 */
function explainAccount(answer, asked) {
    const refusal = (0,refused/* refusalIn */.c)(answer, asked.idToken);
    const { heading, lines } = accountExplanationOf(refusal, asked);
    const said = refusal.said === '' ? '' : `: ${refusal.said}`;
    return new credential/* ExchangeError */.Sb('gcp', refusal.code, `Google made no token of \`${asked.account}\` (\`${refusal.code}\`, ${refusal.status})${said}`, [...lines, (0,docs/* seeGcp */.O)(heading)].join('\n'));
}
function accountExplanationOf({ status, why, said }, asked) {
    if (status === 429)
        return { heading: 'quota', lines: ['Grantgate tried several times: start the run again in a few minutes'] };
    if (status >= 500)
        return { heading: 'other', lines: ['this is a fault on the side of Google: start the run again later'] };
    if (why === 'SERVICE_DISABLED' || /has not been used in project|is disabled/i.test(said))
        return accountDisabled(asked);
    if (status === 404)
        return {
            heading: 'account',
            lines: [
                'is the e-mail address of the service account right, and was it not deleted? One that is recreated under ' +
                    'the same name has to be bound again',
            ],
        };
    if (status === 403)
        return notAllowed(asked);
    if (status === 401)
        return {
            heading: 'token',
            lines: ['Google did not take the federated token that it had just given: start the run again'],
        };
    if (/lifetime/i.test(said))
        return lifetimeTooLong(asked);
    if (/scope/i.test(said))
        return {
            heading: 'scope',
            lines: ['check `scopes`: full addresses such as `https://www.googleapis.com/auth/cloud-platform`'],
        };
    return {
        heading: 'other',
        lines: ['check `service-account`, `delegates`, `scopes` and `id-token` of this credential in the policy'],
    };
}
function accountDisabled({ account }) {
    return {
        heading: 'disabled',
        lines: [
            'enable the IAM Service Account Credentials API in the project of the service account:',
            `  gcloud services enable iamcredentials.googleapis.com --project=${(0,variables/* projectIn */.L9)(account) ?? 'PROJECT'}`,
        ],
    };
}
function lifetimeTooLong({ spec }) {
    const fix = spec.session === undefined
        ? 'on a self-hosted runner, check its clock'
        : 'set `session` of this credential to at most `1h`';
    return {
        heading: 'lifetime',
        lines: [
            fix,
            'or let the service account make longer tokens: the constraint ' +
                '`constraints/iam.allowServiceAccountCredentialLifetimeExtension` of the organisation lists those that may',
        ],
    };
}
/** The same is said about a service account that is not there, and of a chain that is broken. */
function notAllowed({ spec, account, idToken }) {
    const claims = (0,credentials_claims/* claimsForPeople */.e)(idToken);
    const pool = spec.provider.replace(/\/providers\/.*/, '');
    const { delegates = [] } = spec;
    const first = delegates[0] ?? account;
    const shown = Object.entries(claims).filter(([name]) => name !== 'aud' && name !== 'iss');
    return {
        heading: 'impersonation',
        lines: [
            `the job got into the pool, and may not impersonate \`${first}\`; or there is no such service account`,
            ...(claims.repository_id === undefined
                ? []
                : [
                    'if it is meant to, this binds the repository to it, where the provider maps ' +
                        '`attribute.repository_id=assertion.repository_id`:',
                    `  gcloud iam service-accounts add-iam-policy-binding ${first} ` +
                        `--project=${(0,variables/* projectIn */.L9)(first) ?? 'PROJECT'} \\`,
                    `    --role=roles/iam.workloadIdentityUser --member='principalSet://iam.googleapis.com/${pool}/` +
                        `attribute.repository_id/${claims.repository_id}'`,
                ]),
            ...(delegates.length === 0
                ? []
                : [
                    'each of `delegates` needs `roles/iam.serviceAccountTokenCreator` on the next, the last of them ' +
                        `on \`${account}\``,
                ]),
            ...(spec['id-token'] === undefined
                ? []
                : ['an ID token needs `iam.serviceAccounts.getOpenIdToken`, which the same role has']),
            'a binding takes a few minutes to be known everywhere',
            'the token says:',
            ...shown.map(([name, value]) => `  ${name.padEnd(19)} \`${value}\``),
        ],
    };
}

// EXTERNAL MODULE: ./lib/credentials/gcp/lifetime.js
var gcp_lifetime = __webpack_require__(92328);
;// CONCATENATED MODULE: ./lib/credentials/gcp/impersonate.js









/**
 * Every ID token of a service account lasts so long, in milliseconds.
 * https://cloud.google.com/docs/authentication/token-types#id-lifetime
 */
const ID_TOKEN_MS = 3_600_000;
/**
 * Makes a token of the service account that ends at `end`.
 * https://cloud.google.com/iam/docs/reference/credentials/rest/v1/projects.serviceAccounts/generateAccessToken
 * @throws ExchangeError
 */
async function accountToken({ spec, reason, idToken, account, federated }, end, tools) {
    // the field is called `scope`, and takes a list
    const body = () => ({
        ...chain(spec),
        scope: spec.scopes ?? [federate/* CLOUD_PLATFORM */.Mv],
        lifetime: `${(0,gcp_lifetime/* secondsUntil */.Ch)(end, tools.now())}s`,
    });
    const answer = await (0,call/* askGoogle */.h)({ url: (0,address/* accountAddress */.qg)(spec, account, 'generateAccessToken'), body, bearer: federated.token, reason }, tools);
    const token = (0,credentials_answer/* textIn */.r7)(answer.body, 'accessToken');
    // INVARIANT: masked before anything else is done with it
    if (token !== undefined)
        (0,mask/* maskText */.g)(token, tools.mask);
    if (answer.status !== 200)
        throw explainAccount(answer, { spec, account, idToken });
    const expires = Date.parse((0,credentials_answer/* textIn */.r7)(answer.body, 'expireTime') ?? '');
    if (token === undefined || !(expires > tools.now()))
        throw answerWithout('an access token, or without an end that lies ahead');
    return { token, expires };
}
/**
 * Makes an ID token of the service account, for a service that takes those.
 * https://cloud.google.com/iam/docs/reference/credentials/rest/v1/projects.serviceAccounts/generateIdToken
 * @throws ExchangeError
 */
async function accountIdToken({ spec, reason, idToken, account, federated }, audience, tools) {
    const answer = await (0,call/* askGoogle */.h)({
        url: (0,address/* accountAddress */.qg)(spec, account, 'generateIdToken'),
        body: () => ({ ...chain(spec), audience, includeEmail: true }),
        bearer: federated.token,
        reason,
    }, tools);
    const token = (0,credentials_answer/* textIn */.r7)(answer.body, 'token');
    // INVARIANT: masked before anything else is done with it
    if (token !== undefined)
        (0,mask/* maskText */.g)(token, tools.mask);
    if (answer.status !== 200)
        throw explainAccount(answer, { spec, account, idToken });
    if (token === undefined)
        throw answerWithout('an ID token');
    return { token, expires: (0,gcp_lifetime/* jwtEnd */.tT)(token, 'the ID token of Google') };
}
/** Delegates are named as resources, with `-` for whichever project. */
function chain({ delegates }) {
    return delegates === undefined
        ? {}
        : { delegates: delegates.map((account) => `projects/-/serviceAccounts/${account}`) };
}
function answerWithout(what) {
    return new credential/* ExchangeError */.Sb('gcp', 'BadAnswer', `Google answered without ${what}`, `start the run again\n${(0,docs/* seeGcp */.O)('other')}`);
}

// EXTERNAL MODULE: ./lib/credentials/gcp/request-reason.js
var request_reason = __webpack_require__(68103);
// EXTERNAL MODULE: ./lib/credentials/gcp/adc.js
var adc = __webpack_require__(78213);
;// CONCATENATED MODULE: ./lib/credentials/gcp/token-file.js





/**
 * Application default credentials that hold the job's token, which is good for five minutes. Whatever a library makes
 * of it in its last second must have ended by then: the life of that is chosen so, and where it cannot be there is no
 * file.
 */
function tokenFiles(spec, idToken, { end, federated, acceptLonger }) {
    const beyond = (0,adc/* beyondAdc */.Mp)(spec);
    if (beyond.length > 0)
        return none(`libraries would do without \`${beyond.join('`, `')}\` of the policy`);
    const stale = (0,gcp_lifetime/* jwtEnd */.tT)(idToken, 'the OIDC token');
    const secondsLeft = Math.floor((end - stale) / 1000);
    const isAccount = spec['service-account'] !== undefined;
    const seconds = Math.min(3600, acceptLonger ? Math.max(secondsLeft, adc/* MIN_ADC_SECONDS */.Uj) : secondsLeft);
    const expires = stale + (isAccount ? seconds * 1000 : federated);
    if (isAccount ? seconds < adc/* MIN_ADC_SECONDS */.Uj : expires > end && !acceptLonger)
        return none('what libraries make of it would last until ' +
            `${(0,instant/* formatInstant */.r4)(stale + (isAccount ? adc/* MIN_ADC_SECONDS */.Uj * 1000 : federated))} at least, and everything has ` +
            `to end at ${(0,instant/* formatInstant */.r4)(end)}`);
    return {
        files: [
            {
                name: 'gcp.json',
                variables: variables/* ADC_VARIABLES */.hT,
                text: (pathOf) => (0,adc/* adcText */.IM)(spec, { file: pathOf('gcp-token'), format: { type: 'text' } }, seconds),
            },
            { name: 'gcp-token', variables: [], text: idToken },
        ],
        note: `The file in \`GOOGLE_APPLICATION_CREDENTIALS\` makes tokens until ${(0,instant/* formatInstant */.r4)(stale)} only, since the ` +
            "job's token in it ends then. Steps that start later need `export: profile`, or the access token.",
        expires,
    };
}
function none(why) {
    return {
        files: [],
        note: `There is no file for \`GOOGLE_APPLICATION_CREDENTIALS\`: ${why}. Tools find the access token in ` +
            `\`CLOUDSDK_AUTH_ACCESS_TOKEN\` and \`GOOGLE_OAUTH_ACCESS_TOKEN\`; ${(0,docs/* seeGcp */.O)('file')}.`,
        expires: 0,
    };
}

;// CONCATENATED MODULE: ./lib/credentials/gcp/exchange.js










/**
 * Trades the job's OIDC token for an access token of Google Cloud that ends with the grant: of a service account, or of
 * the job itself, whose token has a life of Google's choosing and is refused where that is too long. Nothing of it can
 * be revoked.
 */
const exchangeGcp = async ({ name, spec, bounds, acceptLonger }, tools) => {
    const lifetime = (0,gcp_lifetime/* tokenLifetime */.xY)(spec, bounds, tools.now());
    const latest = (0,credential/* latestEnd */.zO)(bounds, tools.now());
    if (spec['id-token'] !== undefined && tools.now() + ID_TOKEN_MS > latest && !acceptLonger)
        throw outlives('an ID token of Google lasts an hour', tools.now() + ID_TOKEN_MS, latest);
    const asking = { spec, reason: (0,request_reason/* requestReason */.y)(bounds), idToken: await tools.idToken((0,audience/* gcpAudience */.Br)(spec)) };
    const made = await tokens(asking, lifetime, tools);
    if (made.access.expires > lifetime.latest && !acceptLonger)
        throw tokenTooLong(spec, made.access.expires, lifetime.latest);
    // INVARIANT: what the token says counts, not what Google usually does
    if (made.identity !== undefined && made.identity.expires > latest && !acceptLonger)
        throw outlives('the ID token that Google gave', made.identity.expires, latest);
    const adc = tokenFiles(spec, asking.idToken, { end: lifetime.end, federated: made.federated, acceptLonger });
    return credentialOf(name, asking, made, adc, lifetime);
};
/** The access token and, at the same time, the ID token. */
async function tokens(asking, lifetime, tools) {
    const { spec } = asking;
    const federated = await (0,federate/* federate */.Xf)(asking, tools);
    const life = federated.expires - tools.now();
    const account = spec['service-account'];
    if (account === undefined)
        return { access: federated, identity: undefined, federated: life };
    const impersonation = { ...asking, account, federated };
    const wanted = spec['id-token'];
    const [access, identity] = await Promise.all([
        accountToken(impersonation, lifetime.end, tools).then(async (token) => spec['access-boundary'] === undefined ? token : await (0,federate/* downscope */.$6)(asking, token, tools)),
        wanted === undefined ? undefined : accountIdToken(impersonation, wanted.audience, tools),
    ]);
    return { access, identity, federated: life };
}
function credentialOf(name, { spec, reason }, { access, identity }, adc, lifetime) {
    const variable = spec['id-token']?.env ?? 'GCP_ID_TOKEN';
    const project = (0,variables/* projectOf */.v8)(spec);
    const identityNote = identity === undefined || identity.expires <= lifetime.end
        ? []
        : [`The ID token of \`${name}\` lasts until ${(0,instant/* formatInstant */.r4)(identity.expires)}, as Google makes them.`];
    return {
        name,
        provider: 'gcp',
        target: (spec['service-account'] ?? spec.provider) +
            (spec['access-boundary'] === undefined ? '' : ' within an access boundary'),
        expires: Math.max(access.expires, identity?.expires ?? 0, adc.expires),
        variables: {
            CLOUDSDK_AUTH_ACCESS_TOKEN: access.token,
            GOOGLE_OAUTH_ACCESS_TOKEN: access.token,
            ...(identity === undefined ? {} : { [variable]: identity.token }),
            // of an earlier step; gcloud could take them before the token
            CLOUDSDK_AUTH_ACCESS_TOKEN_FILE: '',
            CLOUDSDK_AUTH_CREDENTIAL_FILE_OVERRIDE: '',
            ...(0,variables/* settingsOf */.f5)(spec, reason),
        },
        outputs: {
            'gcp-access-token': access.token,
            'gcp-expiration': (0,instant/* formatInstant */.r4)(access.expires),
            ...(identity === undefined ? {} : { 'gcp-id-token': identity.token }),
            ...(project === undefined ? {} : { 'gcp-project': project }),
        },
        secret: ['CLOUDSDK_AUTH_ACCESS_TOKEN', 'GOOGLE_OAUTH_ACCESS_TOKEN', ...(identity === undefined ? [] : [variable])],
        files: adc.files,
        notes: [adc.note, ...identityNote],
        misleading: [...variables/* MISLEADING */.cY, ...(adc.files.length === 0 ? variables/* ADC_VARIABLES */.hT : [])],
    };
}
function tokenTooLong(spec, end, latest) {
    if (spec['service-account'] === undefined)
        return outlives('Google chooses how long a federated token lasts', end, latest);
    return outlives('Google gave a longer token than was asked for', end, latest, 'on a self-hosted runner, check its clock');
}
function outlives(what, end, until, instead = 'use the access token of a `service-account`, which ends when it is told to') {
    return new credential/* ExchangeError */.Sb('gcp', 'OutlivesGrant', `${what}: until ${(0,instant/* formatInstant */.r4)(end)}, and everything has to end at ${(0,instant/* formatInstant */.r4)(until)}`, `${instead}; or the policy may say \`accept-longer: true\` for this credential: nothing ends such a token ` +
        `sooner\n${(0,docs/* seeGcp */.O)('outlives')}`);
}


/***/ })

};
