export const id = 2248;
export const ids = [2248];
export const modules = {

/***/ 32248:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   awsProfile: () => (/* binding */ awsProfile)
/* harmony export */ });
/* harmony import */ var _policy_instant_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(23355);
/* harmony import */ var _credential_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(90421);
/* harmony import */ var _session_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19268);
/* harmony import */ var _variables_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(83717);
/* harmony import */ var _docs_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(63781);





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
        const { keys, expires } = await (0,_session_js__WEBPACK_IMPORTED_MODULE_1__/* .openSession */ .f)(spec, { bounds, accounts }, tools);
        const printed = {
            AccessKeyId: keys.accessKeyId,
            SecretAccessKey: keys.secretAccessKey,
            SessionToken: keys.sessionToken,
        };
        return { text: `${JSON.stringify({ Version: 1, ...printed, Expiration: (0,_policy_instant_js__WEBPACK_IMPORTED_MODULE_4__/* .formatInstant */ .r4)(expires) })}\n`, expires };
    },
    // what it says goes to stderr, and its exit code is what counts
    refusal: () => '',
};
function profileOf(name, spec, command) {
    return {
        variables: { AWS_PROFILE: name, AWS_REGION: spec.region, AWS_DEFAULT_REGION: spec.region, ..._variables_js__WEBPACK_IMPORTED_MODULE_2__/* .NO_KEYS */ .vu, ..._variables_js__WEBPACK_IMPORTED_MODULE_2__/* .EMPTIED */ .jU },
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
        misleading: _variables_js__WEBPACK_IMPORTED_MODULE_2__/* .ELSEWHERE */ .pB,
        yielding: ['AWS_PROFILE', 'AWS_REGION', 'AWS_DEFAULT_REGION'],
    };
}
function secretsOf(spec, { variables }) {
    return Object.fromEntries((spec.secrets ?? []).map(({ env }) => [env, variables[env] ?? '']));
}
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
    throw new _credential_js__WEBPACK_IMPORTED_MODULE_0__/* .ExchangeError */ .Sb('aws', 'CommandPath', `a path cannot be quoted for every SDK of AWS: \`${odd}\``, `install the runner in a folder with a plain name, or use \`export: env\`\n${(0,_docs_js__WEBPACK_IMPORTED_MODULE_3__/* .seeAws */ .j)('profile')}`);
}


/***/ }),

/***/ 83717:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   cY: () => (/* binding */ MISLEADING),
/* harmony export */   jU: () => (/* binding */ EMPTIED),
/* harmony export */   pB: () => (/* binding */ ELSEWHERE),
/* harmony export */   vu: () => (/* binding */ NO_KEYS)
/* harmony export */ });
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
/** Keys of an earlier step, which the CLI and SDKs would take before a profile. */
const NO_KEYS = { AWS_ACCESS_KEY_ID: '', AWS_SECRET_ACCESS_KEY: '', AWS_SESSION_TOKEN: '' };
/** Variables that send tools to another address, and that cannot be emptied without harm. */
const ELSEWHERE = ['AWS_ENDPOINT_URL', 'AWS_ENDPOINT_URL_STS'];
/** Variables that can lead later steps past the keys: whoever exports the keys warns when one is set. */
const MISLEADING = ['AWS_PROFILE', 'AWS_DEFAULT_PROFILE', ...ELSEWHERE];


/***/ })

};
