export const id = 50;
export const ids = [50,988];
export const modules = {

/***/ 5985:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  EMPTIED: () => (/* binding */ EMPTIED),
  exchangeAws: () => (/* binding */ exchangeAws),
  rehearseAws: () => (/* reexport */ rehearseAws)
});

// EXTERNAL MODULE: ./lib/policy/instant.js
var instant = __webpack_require__(3355);
// EXTERNAL MODULE: ./lib/credentials/aws/session.js
var aws_session = __webpack_require__(9268);
// EXTERNAL MODULE: ./lib/credentials/aws/endpoint.js
var endpoint = __webpack_require__(6531);
// EXTERNAL MODULE: ./lib/credentials/aws/sdk.js + 1 modules
var sdk = __webpack_require__(5225);
;// CONCATENATED MODULE: ./lib/credentials/aws/rehearsal.js


const ANSWER = `<AssumeRoleWithWebIdentityResponse xmlns="https://sts.amazonaws.com/doc/2011-06-15/"><AssumeRoleWithWebIdentityResult>
<AssumedRoleUser><Arn>none</Arn></AssumedRoleUser><Credentials><AccessKeyId>none</AccessKeyId><Expiration>2000-01-01T00:00:00Z</Expiration></Credentials>
</AssumeRoleWithWebIdentityResult></AssumeRoleWithWebIdentityResponse>`;
/**
 * Loads what this specification needs beyond one session, and goes through a request of the SDK without sending it,
 * while the process waits for the network anyway: its first request takes 14 ms of computing, the next 2 ms. Nothing
 * comes of it, and no fault either.
 */
async function rehearseAws(spec) {
    if (spec.chain !== undefined)
        await __webpack_require__.e(/* import() */ 699).then(__webpack_require__.bind(__webpack_require__, 699));
    if (spec.secrets !== undefined)
        await __webpack_require__.e(/* import() */ 193).then(__webpack_require__.bind(__webpack_require__, 6193));
    const request = { role: spec.role, name: 'none', token: 'none', seconds: 900, policy: '{}', policies: [] };
    const send = async () => await Promise.resolve({ status: 200, headers: {}, body: ANSWER });
    await (0,sdk/* assumeWithToken */.IB)(request, (0,endpoint/* stsSettings */.Y)(spec), send).catch(() => undefined);
}

;// CONCATENATED MODULE: ./lib/credentials/aws/exchange.js



/**
 * Variables that would spoil the keys for later steps, emptied. AWS_SECURITY_TOKEN and AWS_CREDENTIAL_EXPIRATION outdo
 * the session token and its end; with the other two, tools would fetch a session without bounds once these keys are
 * gone. AWS_PROFILE is not here: the AWS CLI fails on an empty one.
 */
const EMPTIED = {
    AWS_SECURITY_TOKEN: '',
    AWS_CREDENTIAL_EXPIRATION: '',
    AWS_ROLE_ARN: '',
    AWS_WEB_IDENTITY_TOKEN_FILE: '',
};
/**
 * Variables that can lead later steps past the keys, and that cannot be emptied without harm: whoever exports the keys
 * warns when one is set.
 */
const AWS_MISLEADING = ['AWS_PROFILE', 'AWS_DEFAULT_PROFILE', 'AWS_ENDPOINT_URL', 'AWS_ENDPOINT_URL_STS'];
/**
 * Trades the job's OIDC token for keys of the role, no wider than its session policy and of no use at or after
 * `bounds.until`, and reads secrets with them. This file loads the SDK: import it when an exchange is near, so that a
 * run that is denied or needs no AWS does not pay for it.
 * @throws ExchangeError when AWS refuses, cannot be reached, or answers for somebody else
 */
const exchangeAws = async ({ name, spec, bounds, accounts }, tools) => {
    const session = await (0,aws_session/* openSession */.f)(spec, { bounds, accounts }, tools);
    const secrets = spec.secrets === undefined || spec.secrets.length === 0
        ? {}
        : await (await __webpack_require__.e(/* import() */ 193).then(__webpack_require__.bind(__webpack_require__, 6193))).readSecrets(spec, session, tools);
    return credentialOf(name, spec, session, secrets);
};
function credentialOf(name, spec, session, secrets) {
    const common = {
        name,
        provider: 'aws',
        target: spec.chain === undefined ? spec.role : `${spec.chain} through ${spec.role}`,
        expires: session.expires,
        ...(session.notes.length > 0 ? { notes: session.notes } : {}),
    };
    if (spec['export-keys'] === false)
        return { ...common, variables: secrets, outputs: secrets, secret: Object.keys(secrets) };
    const { accessKeyId, secretAccessKey, sessionToken } = session.keys;
    const keys = {
        AWS_ACCESS_KEY_ID: accessKeyId,
        AWS_SECRET_ACCESS_KEY: secretAccessKey,
        AWS_SESSION_TOKEN: sessionToken,
    };
    return {
        ...common,
        variables: { ...secrets, ...keys, AWS_REGION: spec.region, AWS_DEFAULT_REGION: spec.region, ...EMPTIED },
        outputs: {
            ...secrets,
            'aws-access-key-id': accessKeyId,
            'aws-secret-access-key': secretAccessKey,
            'aws-session-token': sessionToken,
            'aws-account-id': session.role.account,
            'aws-expiration': (0,instant/* formatInstant */.r4)(session.expires),
        },
        secret: [...Object.keys(keys), ...Object.keys(secrets)],
        misleading: AWS_MISLEADING,
    };
}


/***/ }),

/***/ 803:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  awsProfile: () => (/* binding */ awsProfile)
});

// EXTERNAL MODULE: ./lib/policy/instant.js
var instant = __webpack_require__(3355);
// EXTERNAL MODULE: ./lib/credentials/credential.js
var credential = __webpack_require__(421);
// EXTERNAL MODULE: ./lib/credentials/aws/docs.js
var docs = __webpack_require__(3781);
;// CONCATENATED MODULE: ./lib/credentials/aws/command-line.js


/** What a shell, or a program that splits a line into words, reads something else into inside double quotes. */
const UNQUOTABLE = /["$`%\n\r]/;
/**
 * A command as `credential_process` takes it: some SDKs split the line into words, others give it to a shell.
 * https://docs.aws.amazon.com/sdkref/latest/guide/feature-process-credentials.html
 * @throws ExchangeError when a word cannot be quoted for all of them
 */
function commandLine(words) {
    const odd = words.find((word) => UNQUOTABLE.test(word));
    if (odd === undefined)
        return words.map((word) => `"${word}"`).join(' ');
    throw new credential/* ExchangeError */.Sb('aws', 'CommandPath', `a path cannot be quoted for every SDK of AWS: \`${odd}\``, `install the runner in a folder with a plain name, or use \`export: env\`\n${(0,docs/* seeAws */.j)('profile')}`);
}

// EXTERNAL MODULE: ./lib/credentials/aws/exchange.js + 1 modules
var exchange = __webpack_require__(5985);
// EXTERNAL MODULE: ./lib/credentials/aws/session.js
var session = __webpack_require__(9268);
;// CONCATENATED MODULE: ./lib/credentials/aws/profile.js




/** Keys of an earlier step, which the CLI and SDKs would take before the profile. */
const NO_KEYS = { AWS_ACCESS_KEY_ID: '', AWS_SECRET_ACCESS_KEY: '', AWS_SESSION_TOKEN: '' };
/**
 * A named profile whose keys come from a process. SDKs and the AWS CLI start it whenever they need keys, and again
 * before those end. Secrets do not renew: they are given as the first exchange read them.
 * https://docs.aws.amazon.com/sdkref/latest/guide/feature-process-credentials.html
 */
const awsProfile = {
    setUp: ({ name, spec }, first, command) => {
        const secrets = secretsOf(spec, first);
        const profile = profileOf(name, spec, command);
        return {
            ...profile,
            outputs: {},
            secret: Object.keys(secrets),
            notes: first.notes ?? [],
            variables: { ...secrets, ...profile.variables },
        };
    },
    answer: async ({ spec, bounds, accounts }, tools) => {
        const { keys, expires } = await (0,session/* openSession */.f)(spec, { bounds, accounts }, tools);
        const printed = {
            AccessKeyId: keys.accessKeyId,
            SecretAccessKey: keys.secretAccessKey,
            SessionToken: keys.sessionToken,
        };
        return { text: `${JSON.stringify({ Version: 1, ...printed, Expiration: (0,instant/* formatInstant */.r4)(expires) })}\n`, expires };
    },
    // what it says goes to stderr, and its exit code is what counts
    refusal: () => '',
};
function profileOf(name, spec, command) {
    return {
        variables: { AWS_PROFILE: name, AWS_REGION: spec.region, AWS_DEFAULT_REGION: spec.region, ...NO_KEYS, ...exchange.EMPTIED },
        files: [
            {
                name: 'aws-config',
                variables: ['AWS_CONFIG_FILE'],
                text: `[profile ${name}]\nregion = ${spec.region}\ncredential_process = ${commandLine(command)}\n\n`,
                shared: true,
            },
            // keys of a profile of the same name, in the file of the machine's user, would be taken first
            { name: 'aws-credentials', variables: ['AWS_SHARED_CREDENTIALS_FILE'], text: '', shared: true },
        ],
        misleading: ['AWS_ENDPOINT_URL', 'AWS_ENDPOINT_URL_STS'],
        yielding: ['AWS_PROFILE', 'AWS_REGION', 'AWS_DEFAULT_REGION'],
    };
}
function secretsOf(spec, { variables }) {
    return Object.fromEntries((spec.secrets ?? []).map(({ env }) => [env, variables[env] ?? '']));
}


/***/ }),

/***/ 1359:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ seeDocs)
/* harmony export */ });
/* unused harmony export DOCS */
/** Where the documentation is, for whoever has only the action. */
const DOCS = 'https://github.com/grantgate/grantgate/blob/main/docs';
/** The last line of a hint: where a page says more. */
function seeDocs(page, heading) {
    return `see ${DOCS}/${page}.md#${heading}`;
}


/***/ })

};
