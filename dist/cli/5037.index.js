export const id = 5037;
export const ids = [5037];
export const modules = {

/***/ 55037:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  planChain: () => (/* binding */ planChain)
});

// EXTERNAL MODULE: ./lib/credentials/aws/lifetime.js
var lifetime = __webpack_require__(62793);
// EXTERNAL MODULE: ./lib/credentials/aws/endpoint.js
var endpoint = __webpack_require__(96531);
// EXTERNAL MODULE: ./lib/credentials/credential.js
var credential = __webpack_require__(90421);
// EXTERNAL MODULE: ./lib/credentials/aws/docs.js
var docs = __webpack_require__(63781);
// EXTERNAL MODULE: ./lib/credentials/aws/explain.js + 1 modules
var explain = __webpack_require__(63984);
// EXTERNAL MODULE: ./lib/credentials/aws/fault.js
var aws_fault = __webpack_require__(48852);
;// CONCATENATED MODULE: ./lib/credentials/aws/chained-role.js
/**
 * What the first role must be allowed on the second, and the second role's trust policy must allow the first.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/id_session-tags.html and
 * id_credentials_temp_control-access_monitor.html, permissions required
 */
function chainActions(spec) {
    return [
        'sts:AssumeRole',
        ...(spec.tags === false ? [] : ['sts:TagSession']),
        ...(spec['source-identity'] === false ? [] : ['sts:SetSourceIdentity']),
    ];
}

// EXTERNAL MODULE: ./lib/credentials/aws/role.js
var aws_role = __webpack_require__(97018);
;// CONCATENATED MODULE: ./lib/credentials/aws/explain-chain.js






/** Which switch of the policy does without an action that both roles have to allow. */
const WITHOUT = {
    'sts:TagSession': '`tags: false`',
    'sts:SetSourceIdentity': '`source-identity: false`',
};
/** Turns a refusal of the second role, or a fault on the way there, into what people can act on. */
function explainChain(fault, refused) {
    const { spec, request } = refused;
    const second = (0,aws_role/* targetRole */.Y)({ role: spec.chain, region: spec.region });
    if (!(fault instanceof aws_fault/* AwsFault */.k) || fault.code !== 'AccessDenied')
        return (0,explain/* explainAws */.B)(fault, {
            idToken: '',
            spec: { ...spec, role: spec.chain },
            target: second,
            seconds: request.seconds,
        });
    const said = (0,aws_fault/* faultWords */._)(fault);
    const action = /perform: (sts:\w+)/.exec(said)?.[1] ?? 'sts:AssumeRole';
    const lines = [
        `AWS says: ${said}`,
        ...(WITHOUT[action] === undefined
            ? causes(refused, second)
            : [
                `the trust policy of \`${second.name}\` and the permissions of \`${refused.first.name}\` both have to ` +
                    `allow \`${action}\` on it; ${WITHOUT[action]} does without`,
            ]),
        `if it is meant to, these statements in the trust policy of \`${second.name}\` let it in:`,
        ...trustStatements(refused).map((statement) => `  ${JSON.stringify(statement)}`),
        (0,docs/* seeAws */.j)('chain'),
    ];
    return new credential/* ExchangeError */.Sb('aws', fault.code, `AWS does not let \`${refused.first.name}\` of the account ${refused.first.account} assume the role ` +
        `\`${second.name}\` of the account ${second.account} (\`${action}\`)`, lines.join('\n'), { cause: fault });
}
function causes({ spec, first, request }, second) {
    const facts = [
        ...request.tags.map(({ key, value }) => `aws:RequestTag/${key} is \`${value}\``),
        ...(request.sourceIdentity === undefined ? [] : [`sts:SourceIdentity is \`${request.sourceIdentity}\``]),
        `sts:RoleSessionName is \`${request.name}\``,
    ];
    return [
        'likely causes:',
        `- the trust policy of \`${second.name}\` does not name \`${spec.role}\` or its account as a principal`,
        `- the permissions of \`${first.name}\` do not allow \`sts:AssumeRole\` on \`${spec.chain}\`; between ` +
            'accounts both sides have to',
        request.externalId === undefined
            ? '- the trust policy asks for an external id: give `external-id`'
            : `- the trust policy asks for another external id than \`${request.externalId}\``,
        '- one of its conditions does not match:',
        ...facts.map((fact) => `    ${fact}`),
        `- there is no role \`${second.name}\` in the account ${second.account}`,
    ];
}
/**
 * What lets exactly this in, to copy. The other actions are in a separate statement: an external id is not documented
 * as theirs, and without the first they are worthless.
 */
function trustStatements({ spec, request }) {
    const [first, ...others] = chainActions(spec);
    const common = { Effect: 'Allow', Principal: { AWS: spec.role } };
    const condition = request.externalId === undefined ? {} : { Condition: { StringEquals: { 'sts:ExternalId': request.externalId } } };
    return [{ ...common, Action: first, ...condition }, ...(others.length > 0 ? [{ ...common, Action: others }] : [])];
}

// EXTERNAL MODULE: ./lib/credentials/aws/identity.js
var identity = __webpack_require__(56);
// EXTERNAL MODULE: ./lib/credentials/aws/mask-keys.js
var mask_keys = __webpack_require__(37383);
// EXTERNAL MODULE: ./lib/credentials/aws/retry.js
var retry = __webpack_require__(42810);
// EXTERNAL MODULE: ./lib/credentials/aws/sdk.js
var sdk = __webpack_require__(51152);
// EXTERNAL MODULE: ./lib/credentials/aws/session-name.js
var session_name = __webpack_require__(28854);
// EXTERNAL MODULE: ./lib/credentials/aws/session-policy.js
var session_policy = __webpack_require__(15039);
// EXTERNAL MODULE: ./lib/policy/credential/aws-spec.js + 1 modules
var aws_spec = __webpack_require__(82610);
;// CONCATENATED MODULE: ./lib/credentials/aws/session-tags.js


/** https://docs.aws.amazon.com/STS/latest/APIReference/API_Tag.html, Value */
const MAX_TAG_CHARACTERS = 256;
const REFUSED_IN_TAGS = /[^\p{L}\p{Z}\p{N}_.:/=+@-]/gu;
/** https://docs.aws.amazon.com/STS/latest/APIReference/API_AssumeRole.html, SourceIdentity */
const MAX_IDENTITY_CHARACTERS = 64;
const MIN_IDENTITY_CHARACTERS = 2;
const REFUSED_IDENTITY = /[^\w+=,.@-]/g;
/**
 * In which order tags are left out when AWS has no room for all of them: what the session's name says as well goes
 * first.
 */
const DROPPED_FIRST = ['Ticket', 'RunId', 'Repository', 'Tool', 'ActorId', 'Grant', 'Actor'];
/** Tags that say for whom and why, in the order in which they are left out. What is not there has no tag. */
function sessionTags(bounds) {
    const values = {
        Grant: bounds.grant,
        Actor: (0,session_name/* actorName */.ti)(bounds.actor),
        ActorId: bounds.actorId,
        Tool: bounds.through,
        Repository: bounds.repository,
        RunId: bounds.runId,
        Ticket: bounds.ticket,
    };
    return aws_spec/* SESSION_TAGS */.Nk.toSorted((a, b) => DROPPED_FIRST.indexOf(a) - DROPPED_FIRST.indexOf(b)).flatMap((key) => {
        const value = values[key];
        return value === undefined || value === ''
            ? []
            : [{ key, value: fitting(value, REFUSED_IN_TAGS, MAX_TAG_CHARACTERS) }];
    });
}
/** Who it is, as CloudTrail shows it on everything that comes of the session. */
function sourceIdentity(bounds) {
    const name = fitting((0,session_name/* personAndTool */.LQ)(bounds), REFUSED_IDENTITY, MAX_IDENTITY_CHARACTERS);
    // `+` is in no login
    return name.padEnd(MIN_IDENTITY_CHARACTERS, '+');
}
/**
 * INVARIANT: two values never become the same one: what has to be cut or replaced is told apart by a digest. Values
 * that begin with `aws:` are AWS's own.
 */
function fitting(value, refused, longest) {
    const plain = value.replace(/^(aws):/i, '$1-').replaceAll(refused, '-');
    if (plain === value && value.length <= longest)
        return value;
    const end = `.${(0,session_name/* shortDigest */.VK)(value)}`;
    let kept = '';
    for (const character of plain) {
        if (kept.length + character.length + end.length > longest)
            break;
        kept += character;
    }
    return `${kept}${end}`;
}

;// CONCATENATED MODULE: ./lib/credentials/aws/chain.js













/**
 * A session that comes of another one lasts an hour at most.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles.html#iam-term-role-chaining
 */
const MAX_CHAINED_SECONDS = 3600;
/** The first session is used once, at once. */
const FIRST_SESSION_SECONDS = 300;
/**
 * @throws ExchangeError when the account or the partition of the second role does not fit, its session policy is none,
 * or the grant has ended
 */
function planChain(spec, { bounds, accounts }, now) {
    const role = (0,aws_role/* targetRole */.Y)({ role: spec.chain, region: spec.region }, accounts);
    const { seconds, until } = (0,lifetime/* sessionLifetime */.E)({ session: Math.min(spec.session ?? MAX_CHAINED_SECONDS, MAX_CHAINED_SECONDS) }, bounds, now);
    const request = requestOf(spec, bounds, seconds, until);
    return {
        first: firstSpec(spec),
        bounds: { ...bounds, session: Math.min(bounds.session, FIRST_SESSION_SECONDS) },
        assumeSecond: async (first, tools) => {
            const { answer, dropped } = await askWithTags(request, spec, first, { tools, until });
            (0,mask_keys/* maskKeys */.h)(answer, tools.mask);
            const keys = (0,identity/* checkedSession */.A)(answer, { role, name: request.name, seconds, now });
            const notes = dropped.length === 0
                ? []
                : [
                    `The session of \`${role.name}\` has no tag ${dropped.map((tag) => `\`${tag}\``).join(', ')}: ` +
                        'the session policy leaves too little space for it.',
                ];
            return { keys, role, expires: Math.min(keys.expires, until), notes };
        },
    };
}
/** INVARIANT: what the first role may do besides assuming the second, the first session may not. */
function firstSpec(spec) {
    const { role, region, audience, endpoint, fips } = spec;
    const given = { audience, endpoint, fips };
    const policy = { Statement: [{ Effect: 'Allow', Action: chainActions(spec), Resource: spec.chain }] };
    return {
        role,
        region,
        policy,
        ...Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined)),
    };
}
function requestOf(spec, bounds, seconds, until) {
    return {
        role: spec.chain,
        name: (0,session_name/* sessionName */.Cy)(bounds),
        seconds,
        policy: (0,session_policy/* sessionPolicy */.l)(spec, until),
        policies: spec.policies ?? [],
        tags: spec.tags === false ? [] : sessionTags(bounds),
        transitive: spec['transitive-tags'] ?? [],
        externalId: spec['external-id'],
        sourceIdentity: spec['source-identity'] === false ? undefined : sourceIdentity(bounds),
    };
}
/** Asks with all tags, then with one less, as long as AWS has no room for them. */
async function askWithTags(request, spec, first, { tools, until }) {
    for (let left = 0;; left += 1) {
        const tags = request.tags.slice(left);
        try {
            const kept = {
                ...request,
                tags,
                transitive: request.transitive.filter((name) => tags.some(({ key }) => key === name)),
            };
            const answer = await (0,retry/* retryingAws */.i)(async () => await (0,sdk/* assumeWithKeys */.jc)(kept, (0,endpoint/* stsSettings */.Y)(spec), tools.send, { keys: first.keys, now: tools.now }), tools, Math.min(until, tools.deadline));
            return { answer, dropped: request.tags.slice(0, left).map(({ key }) => key) };
        }
        catch (error) {
            const isFull = error instanceof aws_fault/* AwsFault */.k && error.code === 'PackedPolicyTooLarge';
            if (!isFull || tags.length === 0)
                throw explainChain(error, { spec, first: first.role, request: { ...request, tags } });
        }
    }
}


/***/ }),

/***/ 82610:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Nk: () => (/* binding */ SESSION_TAGS),
  P4: () => (/* binding */ awsLogin),
  hl: () => (/* binding */ awsShape)
});

// EXTERNAL MODULE: ./lib/policy/shape.js
var shape = __webpack_require__(45999);
// EXTERNAL MODULE: ./lib/policy/credential/words.js + 2 modules
var words = __webpack_require__(78891);
;// CONCATENATED MODULE: ./lib/policy/credential/aws-secret-spec.js


/**
 * A name, or an ARN with the region it is in.
 * https://docs.aws.amazon.com/secretsmanager/latest/apireference/API_GetSecretValue.html
 */
const SECRET_NAME = /^(?:arn:aws[a-z-]*:secretsmanager:[a-z0-9-]+:\d{12}:secret:)?[\w/+=.@-]{1,519}$/;
/**
 * A name, or an ARN; with a version or a label after a colon.
 * https://docs.aws.amazon.com/systems-manager/latest/APIReference/API_GetParameters.html
 */
const SSM_PARAMETER = /^(?:arn:aws[a-z-]*:ssm:[a-z0-9-]+:\d{12}:parameter\/[\w./-]{1,1010}|[\w./-]{1,1011})(?::[\w.-]{1,100})?$/;
/** One secret that later steps find in a variable. */
const awsSecretShape = (0,shape/* object */.Ik)({
    secret: (0,shape/* optional */.lq)((0,shape/* described */.WY)((0,shape/* text */.Qq)({ pattern: SECRET_NAME, expected: 'the name or the ARN of a secret', maxLength: 2048 }), 'Name or ARN of a secret in Secrets Manager.')),
    parameter: (0,shape/* optional */.lq)((0,shape/* described */.WY)((0,shape/* text */.Qq)({ pattern: SSM_PARAMETER, expected: 'the name or the ARN of a parameter', maxLength: 2048 }), 'Name or ARN of a parameter in Systems Manager, such as `/shop/flags/key`; with `:3` or `:label` after ' +
        'it, that version.')),
    field: (0,shape/* optional */.lq)((0,shape/* described */.WY)((0,shape/* text */.Qq)(), 'Field of a value that is a JSON object; all of the value when left out.')),
    'version-stage': (0,shape/* optional */.lq)((0,shape/* described */.WY)((0,shape/* text */.Qq)({ maxLength: 256 }), 'Staging label of the version of a secret; `AWSCURRENT` when left out.')),
    env: (0,shape/* required */.mw)((0,words/* variableName */.cG)(), 'FLAGS_SDK_KEY'),
}, (value, path, mismatches) => {
    if ((value.secret === undefined) === (value.parameter === undefined))
        mismatches.push({ path, message: 'expected exactly one of `secret`, `parameter`' });
    if (value.parameter !== undefined && value['version-stage'] !== undefined)
        mismatches.push({
            path: [...path, 'version-stage'],
            key: true,
            message: 'parameters have no stages',
            hint: 'write the version or label into the name, as in `/shop/key:3`',
        });
});
/** What a session's own keys are called. */
const AWS_KEY_VARIABLES = new Set(['AWS_ACCESS_KEY_ID', 'AWS_SECRET_ACCESS_KEY', 'AWS_SESSION_TOKEN']);
/** What can be wrong between secrets, and between them and the session that reads them. */
function checkSecrets({ region, secrets = [], 'export-keys': exportKeys = true }, path, mismatches) {
    if (!exportKeys && secrets.length === 0)
        mismatches.push({
            path,
            message: 'gives nothing to later steps',
            hint: 'give `secrets`, or leave `export-keys` out',
        });
    for (const [index, env] of (0,words/* takenTwice */.MX)(secrets.map((secret, place) => [place, secret.env])))
        mismatches.push({ path: [...path, 'secrets', index, 'env'], message: `\`${env}\` is taken by another secret` });
    for (const [index, { secret, parameter, env }] of secrets.entries()) {
        const at = [...path, 'secrets', index];
        if (exportKeys && AWS_KEY_VARIABLES.has((0,words/* foldedVariable */.zQ)(env)))
            mismatches.push({
                path: [...at, 'env'],
                message: `\`${env}\` holds the keys of the session`,
                hint: 'choose another name, or set `export-keys: false`',
            });
        const elsewhere = /^arn:[^:]+:[^:]+:([^:]+):/.exec(secret ?? parameter ?? '')?.[1];
        if (elsewhere !== undefined && elsewhere !== region)
            mismatches.push({
                path: at,
                message: `it is in the region \`${elsewhere}\`, and \`${region}\` is asked`,
                hint: 'a credential reads from one region: use another credential for the other',
            });
    }
}

// EXTERNAL MODULE: ./lib/policy/time-shapes.js
var time_shapes = __webpack_require__(2008);
// EXTERNAL MODULE: ./lib/policy/credential/iam-policy-spec.js
var iam_policy_spec = __webpack_require__(63508);
;// CONCATENATED MODULE: ./lib/policy/credential/aws-spec.js





const ROLE_ARN = /^arn:aws[a-z-]*:iam::\d{12}:role\/[\w+=,.@/-]{1,512}$/;
const POLICY_ARN = /^arn:aws[a-z-]*:iam::(?:\d{12}|aws):policy\/[\w+=,.@/-]{1,512}$/;
/** https://docs.aws.amazon.com/STS/latest/APIReference/API_AssumeRole.html, ExternalId */
const EXTERNAL_ID = /^[\w+=,.@:/-]{2,1224}$/;
/** STS sessions are 15 minutes at least and 12 hours at most: AssumeRoleWithWebIdentity, DurationSeconds. */
const MIN_STS_SECONDS = 900;
const MAX_STS_SECONDS = 43_200;
/** Tags of a chained session. */
const SESSION_TAGS = ['Grant', 'Actor', 'ActorId', 'Tool', 'Repository', 'RunId', 'Ticket'];
/** How AWS lets a job in; also used for a key that signs. */
const awsLogin = {
    role: (0,shape/* required */.mw)((0,shape/* described */.WY)((0,shape/* text */.Qq)({ pattern: ROLE_ARN, expected: 'the ARN of an IAM role' }), 'ARN of the IAM role that is assumed.'), 'arn:aws:iam::111122223333:role/flags-staging'),
    region: (0,shape/* required */.mw)((0,shape/* described */.WY)((0,shape/* text */.Qq)({ pattern: /^[a-z]{2,4}(?:-[a-z]+)+-\d{1,2}$/, expected: 'an AWS region such as `eu-west-1`' }), 'Region of the STS endpoint, and `AWS_REGION` for later steps.'), 'eu-west-1'),
    audience: (0,shape/* optional */.lq)((0,shape/* described */.WY)((0,shape/* text */.Qq)({ maxLength: 255 }), 'Audience of the token that is traded; `sts.amazonaws.com` when left out.')),
    endpoint: (0,shape/* optional */.lq)((0,words/* httpsUrl */.N3)('STS endpoint of your own, such as a VPC endpoint; else that of the region and partition.')),
    fips: (0,shape/* optional */.lq)((0,shape/* described */.WY)((0,shape/* flag */.Jt)(), 'Use the FIPS endpoints of the region.')),
};
const endpointsShape = (0,shape/* object */.Ik)({
    secretsmanager: (0,shape/* optional */.lq)((0,words/* httpsUrl */.N3)('Endpoint of Secrets Manager.')),
    ssm: (0,shape/* optional */.lq)((0,words/* httpsUrl */.N3)('Endpoint of Systems Manager.')),
});
/** A session of an AWS role: the key `aws` of a credential. */
const awsShape = (0,shape/* object */.Ik)({
    ...awsLogin,
    session: (0,shape/* optional */.lq)((0,shape/* described */.WY)((0,time_shapes/* duration */.p0)({ min: MIN_STS_SECONDS, max: MAX_STS_SECONDS }), 'Longest session; 15 minutes at least, as STS demands. With `chain` one hour at most.')),
    policy: (0,shape/* optional */.lq)((0,shape/* described */.WY)((0,iam_policy_spec/* iamPolicy */.e)(), 'Session policy: it can only shrink what the role allows.')),
    policies: (0,shape/* optional */.lq)((0,shape/* described */.WY)((0,shape/* list */.p_)((0,shape/* text */.Qq)({ pattern: POLICY_ARN, expected: 'the ARN of a managed policy' }), { max: 10 }), 'ARNs of managed policies that shrink the session further.')),
    'verify-identity': (0,shape/* optional */.lq)((0,shape/* described */.WY)((0,shape/* flag */.Jt)(), 'Ask GetCallerIdentity with the new credentials; one more round trip.')),
    chain: (0,shape/* optional */.lq)((0,shape/* described */.WY)((0,shape/* text */.Qq)({ pattern: ROLE_ARN, expected: 'the ARN of an IAM role' }), 'ARN of a second role, assumed with the first: later steps get the keys of this one.')),
    'external-id': (0,shape/* optional */.lq)((0,shape/* described */.WY)((0,shape/* text */.Qq)({ pattern: EXTERNAL_ID, expected: 'an external id' }), 'External id that the trust policy of the second role asks for.')),
    tags: (0,shape/* optional */.lq)((0,shape/* described */.WY)((0,shape/* flag */.Jt)(), '`false`: the session of the second role has no tags.')),
    'transitive-tags': (0,shape/* optional */.lq)((0,shape/* described */.WY)((0,shape/* list */.p_)((0,shape/* oneOf */.yL)(SESSION_TAGS), { max: SESSION_TAGS.length }), 'Tags that stay on sessions assumed from there; none when left out.')),
    'source-identity': (0,shape/* optional */.lq)((0,shape/* described */.WY)((0,shape/* flag */.Jt)(), '`false`: the session of the second role has no source identity.')),
    secrets: (0,shape/* optional */.lq)((0,shape/* described */.WY)((0,shape/* list */.p_)(awsSecretShape, { max: 100 }), 'Secrets of Secrets Manager and parameters of Systems Manager, read with the session.')),
    'export-keys': (0,shape/* optional */.lq)((0,shape/* described */.WY)((0,shape/* flag */.Jt)(), '`false`: later steps get the secrets, and not the keys of the session.')),
    endpoints: (0,shape/* optional */.lq)((0,shape/* described */.WY)(endpointsShape, 'Endpoints of your own, such as VPC endpoints; else those of the region and partition.')),
}, (value, path, mismatches) => {
    checkChain(value, path, mismatches);
    checkSecrets(value, path, mismatches);
});
const OF_CHAIN = ['external-id', 'tags', 'transitive-tags', 'source-identity'];
function checkChain(value, path, mismatches) {
    for (const name of OF_CHAIN) {
        if (value[name] !== undefined && value.chain === undefined)
            mismatches.push({
                path: [...path, name],
                key: true,
                message: `\`${name}\` belongs to the second role, and there is no \`chain\``,
            });
    }
    if (value.tags === false && value['transitive-tags'] !== undefined)
        mismatches.push({
            path: [...path, 'transitive-tags'],
            key: true,
            message: '`transitive-tags` without tags: `tags` is false',
        });
}


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

/***/ 2008:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   TS: () => (/* binding */ rate),
/* harmony export */   p0: () => (/* binding */ duration),
/* harmony export */   uR: () => (/* binding */ instant)
/* harmony export */ });
/* harmony import */ var _duration_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4464);
/* harmony import */ var _instant_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(23355);
/* harmony import */ var _mismatch_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(70832);



/** `15m`, `2h`, `30d` as seconds. */
function duration(limits = {}) {
    const { min = 1, max = Number.MAX_SAFE_INTEGER } = limits;
    return {
        schema: { type: 'string', pattern: '^[1-9]\\d{0,5}[smhd]$', examples: ['15m', '2h', '30d'] },
        parse: (value, path, mismatches) => {
            const seconds = typeof value === 'string' ? (0,_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .parseDuration */ .E)(value) : undefined;
            if (seconds === undefined)
                return (0,_mismatch_js__WEBPACK_IMPORTED_MODULE_1__/* .addMismatch */ .E$)(mismatches, path, `expected a duration such as \`15m\`, \`2h\` or \`30d\`, got ${(0,_mismatch_js__WEBPACK_IMPORTED_MODULE_1__/* .showValue */ .vp)(value)}`, durationHint(value));
            if (seconds < min)
                return (0,_mismatch_js__WEBPACK_IMPORTED_MODULE_1__/* .addMismatch */ .E$)(mismatches, path, `shorter than the least possible, ${(0,_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .formatDuration */ .a)(min)}`);
            if (seconds > max)
                return (0,_mismatch_js__WEBPACK_IMPORTED_MODULE_1__/* .addMismatch */ .E$)(mismatches, path, `longer than the most possible, ${(0,_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .formatDuration */ .a)(max)}`);
            return seconds;
        },
    };
}
/** `2 per 30d`: how often in which time. */
function rate() {
    return {
        schema: { type: 'string', pattern: '^[1-9]\\d{0,2} per [1-9]\\d{0,5}[smhd]$', examples: ['2 per 30d'] },
        parse: (value, path, mismatches) => {
            const [, count, time = ''] = typeof value === 'string' ? (/^([1-9]\d{0,2}) per (\S+)$/.exec(value) ?? []) : [];
            const per = (0,_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .parseDuration */ .E)(time);
            return count === undefined || per === undefined
                ? (0,_mismatch_js__WEBPACK_IMPORTED_MODULE_1__/* .addMismatch */ .E$)(mismatches, path, `expected how often in which time, such as \`2 per 30d\`, got ${(0,_mismatch_js__WEBPACK_IMPORTED_MODULE_1__/* .showValue */ .vp)(value)}`, rateHint(value))
                : { count: Number(count), per };
        },
    };
}
/** `2/30d`, `2 in 30d` and `2 per 30 days`, as they are written here. */
function rateHint(value) {
    if (typeof value !== 'string')
        return undefined;
    const [, count = '', time = ''] = /^\s*([1-9]\d{0,2})\s*(?:\/|x|per|in|every|times in|each)\s*(.*)$/i.exec(value) ?? [];
    const plain = time.trim();
    if ((0,_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .parseDuration */ .E)(plain) !== undefined)
        return `write \`${count} per ${plain}\``;
    const [, meant] = /^write `(.*)`$/.exec(durationHint(plain) ?? '') ?? [];
    return meant === undefined ? undefined : `write \`${count} per ${meant}\``;
}
/** `30 days`, `1w`, `PT1H` and `30D`, as they are written here. */
function durationHint(value) {
    if (typeof value === 'number' || (typeof value === 'string' && /^\d+$/.test(value)))
        return 'say what it counts: `m` minutes, `h` hours, `d` days';
    if (typeof value !== 'string')
        return undefined;
    const [, count, unit] = /^P?T?([1-9]\d{0,4})\s*(s|m|h|d|w)[a-z]*$/i.exec(value.trim()) ?? [];
    if (count === undefined || unit === undefined || /^P\d+M$/i.test(value))
        return undefined;
    return `write \`${unit.toLowerCase() === 'w' ? `${Number(count) * 7}d` : `${Number(count)}${unit.toLowerCase()}`}\``;
}
/** A date-time with its zone, as milliseconds since 1970. */
function instant() {
    return {
        schema: {
            type: 'string',
            pattern: '^\\d{4}-\\d{2}-\\d{2}T([01]\\d|2[0-3]):[0-5]\\d(:[0-5]\\d(\\.\\d{1,9})?)?(Z|[+-](0\\d|1[0-4]):[0-5]\\d)$',
            examples: [(0,_instant_js__WEBPACK_IMPORTED_MODULE_2__/* .formatInstant */ .r4)(Date.UTC(2026, 10, 28, 18))],
        },
        parse: (value, path, mismatches) => {
            const at = typeof value === 'string' ? (0,_instant_js__WEBPACK_IMPORTED_MODULE_2__/* .parseInstant */ .nV)(value) : undefined;
            return (at ??
                (0,_mismatch_js__WEBPACK_IMPORTED_MODULE_1__/* .addMismatch */ .E$)(mismatches, path, `expected a date with a time and a zone, got ${(0,_mismatch_js__WEBPACK_IMPORTED_MODULE_1__/* .showValue */ .vp)(value)}`, (0,_instant_js__WEBPACK_IMPORTED_MODULE_2__/* .instantHint */ .RB)(typeof value === 'string' ? value : '')));
        },
    };
}


/***/ })

};
