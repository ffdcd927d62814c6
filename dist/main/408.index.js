export const id = 408;
export const ids = [408];
export const modules = {

/***/ 2408:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  gcpExecutable: () => (/* binding */ gcpExecutable)
});

// EXTERNAL MODULE: ./lib/policy/instant.js
var instant = __webpack_require__(3355);
// EXTERNAL MODULE: ./lib/credentials/credential.js
var credential = __webpack_require__(421);
// EXTERNAL MODULE: ./lib/credentials/gcp/adc.js
var adc = __webpack_require__(8213);
// EXTERNAL MODULE: ./lib/credentials/gcp/address.js
var address = __webpack_require__(6543);
// EXTERNAL MODULE: ./lib/credentials/gcp/docs.js
var docs = __webpack_require__(5460);
// EXTERNAL MODULE: ./lib/credentials/gcp/federate.js + 1 modules
var federate = __webpack_require__(2517);
// EXTERNAL MODULE: ./lib/credentials/gcp/jwt-end.js
var jwt_end = __webpack_require__(4350);
;// CONCATENATED MODULE: ./lib/credentials/gcp/plain-command.js


/**
 * A command as all official libraries start it alike. Go and Java split at blanks and know no quotes, Node takes double
 * quotes off, Python reads as a shell does: what is left is words without blanks, quotes and backslashes, with one
 * blank between.
 * @throws ExchangeError when it cannot be written so
 */
function plainCommand(words) {
    const plain = words.map((word) => word.replaceAll('\\', '/'));
    const odd = plain.find((word) => word === '' || /[\s"']/.test(word));
    if (odd === undefined)
        return plain.join(' ');
    throw new credential/* ExchangeError */.Sb('gcp', 'CommandPath', `Google's libraries cannot start a command with blanks or quotes in it: \`${odd}\``, `install the runner in a folder without blanks, or use \`export: env\`\n${(0,docs/* seeGcp */.O)('profile')}`);
}

// EXTERNAL MODULE: ./lib/credentials/gcp/request-reason.js
var request_reason = __webpack_require__(8103);
// EXTERNAL MODULE: ./lib/credentials/gcp/variables.js
var variables = __webpack_require__(5778);
;// CONCATENATED MODULE: ./lib/credentials/gcp/renewal.js










/** Time for the command; libraries take 5 to 120 seconds. */
const COMMAND_TIMEOUT_MS = 60_000;
/** A job's token is good for so long. */
const JOB_TOKEN_MS = 300_000;
/**
 * Application default credentials whose subject token comes from a command. gcloud and SDKs start it whenever they need
 * a new token. https://google.aip.dev/auth/4117, "Executable-sourced credentials"
 *
 * An answer is the job's OIDC token, good for five minutes, and an SDK trades it for a token of its own, ten minutes
 * long: the shortest that all of them make. The last quarter of an hour of a grant can therefore not be used this way.
 */
const gcpExecutable = {
    setUp: (request, _first, command, now) => {
        checkTimeLeft(request, now);
        const { name, spec, bounds } = request;
        const run = plainCommand(command);
        return {
            variables: {
                GOOGLE_EXTERNAL_ACCOUNT_ALLOW_EXECUTABLES: '1',
                ...variables/* NO_TOKENS */.jz,
                ...(0,variables/* settingsOf */.f5)(spec, (0,request_reason/* requestReason */.y)(bounds)),
            },
            outputs: {},
            secret: [],
            files: [
                {
                    name: 'gcp.json',
                    variables: [...variables/* ADC_VARIABLES */.hT, 'CLOUDSDK_AUTH_CREDENTIAL_FILE_OVERRIDE'],
                    text: (0,adc/* adcText */.IM)(spec, { executable: { command: run, timeout_millis: COMMAND_TIMEOUT_MS } }, adc/* MIN_ADC_SECONDS */.Uj),
                },
            ],
            notes: spec['id-token'] === undefined
                ? []
                : [`The ID token of \`${name}\` is not handed out with \`export: profile\`: nothing renews it.`],
            misleading: variables/* MISLEADING */.cY,
        };
    },
    answer: async (request, tools) => {
        const { spec, bounds, acceptLonger } = request;
        const idToken = await tools.idToken((0,address/* audienceOf */.Ox)(spec));
        const stale = (0,jwt_end/* jwtEnd */.t)(idToken, 'the OIDC token');
        const expires = stale + (await lifeOf(request, idToken, tools));
        if (expires > bounds.until && !acceptLonger)
            throw tooLate(expires, bounds.until);
        const answer = {
            version: 1,
            success: true,
            token_type: federate/* JWT */.yl,
            id_token: idToken,
            expiration_time: Math.floor(stale / 1000),
        };
        return { text: `${JSON.stringify(answer)}\n`, expires };
    },
    // with exit code 0 and nothing on stderr: Go says no more than the code of another, and Node, Python and Java read
    // stderr as a part of this
    refusal: (code, message) => `${JSON.stringify({ version: 1, success: false, code, message })}\n`,
};
/**
 * How long what an SDK makes of an answer lasts, in milliseconds. A federated token lasts as Google likes: one is made
 * to see.
 */
async function lifeOf({ spec, bounds }, idToken, tools) {
    if (spec['service-account'] !== undefined)
        return adc/* MIN_ADC_SECONDS */.Uj * 1000;
    const { expires } = await (0,federate/* federate */.Xf)({ spec, idToken, reason: (0,request_reason/* requestReason */.y)(bounds) }, tools);
    return expires - tools.now();
}
/** What can be known beforehand. */
function checkTimeLeft({ spec, bounds, acceptLonger }, now) {
    const beyond = (0,adc/* beyondAdc */.Mp)(spec);
    if (beyond.length > 0) {
        throw new credential/* ExchangeError */.Sb('gcp', 'NotBounded', `with \`export: profile\`, SDKs would do without \`${beyond.join('`, `')}\` of the policy`, `use \`export: env\`, whose token has these bounds; or put them on the service account\n${(0,docs/* seeGcp */.O)('profile')}`);
    }
    if (spec['service-account'] === undefined)
        return;
    if (Math.min(spec.session ?? adc/* MIN_ADC_SECONDS */.Uj, bounds.session) < adc/* MIN_ADC_SECONDS */.Uj) {
        throw new credential/* ExchangeError */.Sb('gcp', 'NotBounded', 'with `export: profile`, SDKs make tokens of ten minutes, and the policy allows no session that long', `use \`export: env\`, or raise \`session\` to \`10m\`\n${(0,docs/* seeGcp */.O)('profile')}`);
    }
    const expires = now + JOB_TOKEN_MS + adc/* MIN_ADC_SECONDS */.Uj * 1000;
    if (expires > bounds.until && !acceptLonger)
        throw tooLate(expires, bounds.until);
}
function tooLate(expires, until) {
    return new credential/* ExchangeError */.Sb('gcp', 'OutlivesGrant', `what an SDK makes of this would last until ${(0,instant/* formatInstant */.r4)(expires)}, and the grant ends at ${(0,instant/* formatInstant */.r4)(until)}`, `the last quarter of an hour of a grant cannot be used with \`export: profile\`: use \`export: env\`, or renew the grant\n${(0,docs/* seeGcp */.O)('profile')}`);
}


/***/ })

};
