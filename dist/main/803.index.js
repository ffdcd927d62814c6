export const id = 803;
export const ids = [803];
export const modules = {

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
    throw new credential/* ExchangeError */.S('aws', 'CommandPath', `a path cannot be quoted for every SDK of AWS: \`${odd}\``, `install the runner in a folder with a plain name, or use \`export: env\`\n${(0,docs/* seeAws */.j)('profile')}`);
}

// EXTERNAL MODULE: ./lib/credentials/aws/exchange.js + 12 modules
var exchange = __webpack_require__(7409);
;// CONCATENATED MODULE: ./lib/credentials/aws/profile.js



/** Keys of an earlier step, which the CLI and SDKs would take before the profile. */
const NO_KEYS = { AWS_ACCESS_KEY_ID: '', AWS_SECRET_ACCESS_KEY: '', AWS_SESSION_TOKEN: '' };
/**
 * A named profile whose keys come from a process. SDKs and the AWS CLI start it whenever they need keys, and again before those end.
 * https://docs.aws.amazon.com/sdkref/latest/guide/feature-process-credentials.html
 */
const awsProfile = {
    setUp: ({ name, spec }, _first, command) => ({
        variables: { AWS_PROFILE: name, AWS_REGION: spec.region, AWS_DEFAULT_REGION: spec.region, ...NO_KEYS, ...exchange.EMPTIED },
        outputs: {},
        secret: [],
        files: [
            { name: 'aws-config', variables: ['AWS_CONFIG_FILE'], text: `[profile ${name}]\nregion = ${spec.region}\ncredential_process = ${commandLine(command)}\n\n`, shared: true },
            // keys of a profile of the same name, in the file of the machine's user, would be taken first
            { name: 'aws-credentials', variables: ['AWS_SHARED_CREDENTIALS_FILE'], text: '', shared: true },
        ],
        misleading: ['AWS_ENDPOINT_URL', 'AWS_ENDPOINT_URL_STS'],
        yielding: ['AWS_PROFILE', 'AWS_REGION', 'AWS_DEFAULT_REGION'],
    }),
    answer: async (request, tools) => {
        const { variables, expires } = await (0,exchange.exchangeAws)(request, tools);
        const keys = { AccessKeyId: variables['AWS_ACCESS_KEY_ID'], SecretAccessKey: variables['AWS_SECRET_ACCESS_KEY'], SessionToken: variables['AWS_SESSION_TOKEN'] };
        return { text: `${JSON.stringify({ Version: 1, ...keys, Expiration: (0,instant/* formatInstant */.r)(expires) })}\n`, expires };
    },
    // what it says goes to stderr, and its exit code is what counts
    refusal: () => '',
};


/***/ })

};
