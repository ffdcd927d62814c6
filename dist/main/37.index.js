export const id = 37;
export const ids = [37];
export const modules = {

/***/ 5037:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  planChain: () => (/* binding */ planChain)
});

// EXTERNAL MODULE: ./lib/credentials/aws/lifetime.js
var lifetime = __webpack_require__(2793);
// EXTERNAL MODULE: ./lib/credentials/aws/endpoint.js
var endpoint = __webpack_require__(6531);
// EXTERNAL MODULE: ./lib/credentials/credential.js
var credential = __webpack_require__(421);
// EXTERNAL MODULE: ./lib/credentials/aws/docs.js
var docs = __webpack_require__(3781);
// EXTERNAL MODULE: ./lib/credentials/aws/explain.js + 1 modules
var explain = __webpack_require__(1603);
// EXTERNAL MODULE: ./lib/credentials/aws/fault.js
var aws_fault = __webpack_require__(8852);
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
var aws_role = __webpack_require__(7018);
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
var mask_keys = __webpack_require__(7383);
// EXTERNAL MODULE: ./lib/credentials/aws/retry.js
var retry = __webpack_require__(2810);
// EXTERNAL MODULE: ./lib/credentials/aws/sdk.js
var sdk = __webpack_require__(1152);
// EXTERNAL MODULE: ./lib/credentials/aws/session-name.js
var session_name = __webpack_require__(8854);
// EXTERNAL MODULE: ./lib/credentials/aws/session-policy.js
var session_policy = __webpack_require__(5039);
// EXTERNAL MODULE: ./lib/policy/credential/aws-spec.js + 1 modules
var aws_spec = __webpack_require__(2610);
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


/***/ })

};
