export const id = 488;
export const ids = [488];
export const modules = {

/***/ 9488:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  exchangeAws: () => (/* binding */ exchangeAws)
});

// EXTERNAL MODULE: ./lib/policy/instant.js
var instant = __webpack_require__(3355);
;// CONCATENATED MODULE: ./lib/credentials/aws-docs.js
/** Headings of docs/aws.md that errors link to; a test checks that each exists. */
const AWS_HEADINGS = {
    notAuthorized: 'not-authorized-to-assume-the-role',
    noProvider: 'no-openidconnect-provider-found',
    audience: 'incorrect-token-audience',
    token: 'the-token-is-not-accepted',
    expiredToken: 'the-token-has-expired',
    idp: 'aws-could-not-reach-github',
    duration: 'the-session-is-longer-than-the-role-allows',
    value: 'a-value-is-not-accepted',
    policy: 'the-session-policy-is-malformed',
    size: 'the-session-policy-is-too-large',
    region: 'the-region-is-not-enabled',
    throttling: 'aws-is-throttling',
    unreachable: 'aws-cannot-be-reached',
    certificate: 'the-certificate-is-not-trusted',
    partition: 'role-and-region-are-in-different-partitions',
    account: 'the-account-is-not-allowed',
    identity: 'credentials-of-another-role',
    ended: 'the-grant-has-ended',
    other: 'anything-else',
};
/** The last line of a hint: where the docs say more. */
function seeAws(heading) {
    return `see docs/aws.md#${AWS_HEADINGS[heading]}`;
}

;// CONCATENATED MODULE: ./lib/credentials/credential.js
/** A provider refused or could not be reached: what it said, and the likely cause. Deny is elsewhere: this is a fault. */
class ExchangeError extends Error {
    name = 'ExchangeError';
    provider;
    /** The provider's own code, such as `AccessDenied`. */
    code;
    /** What to do, in lines. */
    hint;
    constructor(provider, code, message, hint, options) {
        super(message, options);
        this.provider = provider;
        this.code = code;
        this.hint = hint;
    }
}

;// CONCATENATED MODULE: ./lib/credentials/aws-duration.js



/** https://docs.aws.amazon.com/STS/latest/APIReference/API_AssumeRoleWithWebIdentity.html, DurationSeconds */
const SHORTEST = 900;
const LONGEST = 43_200;
/**
 * The shortest of the grant's remainder, the role's session and the policy's session. STS gives no less than 15 minutes: what lies beyond is cut off by
 * the session policy.
 * @throws ExchangeError when the grant has ended
 */
function sessionSpan(spec, bounds, now) {
    if (!(bounds.until > now)) {
        throw new ExchangeError('aws', 'GrantEnded', `the grant ended at ${(0,instant/* formatInstant */.r)(bounds.until)}: no session is asked for`, `renew the grant, then start the run again\n${seeAws('ended')}`);
    }
    const longest = Math.min(spec.session ?? LONGEST, bounds.session, LONGEST);
    const remaining = Math.floor((bounds.until - now) / 1000);
    const seconds = Math.max(SHORTEST, Math.floor(Math.min(remaining, longest)));
    // INVARIANT: where STS gives more than was asked for, the Deny stands in: at the grant's end, or at the end of a session shorter than STS knows
    return { seconds, until: longest < SHORTEST ? Math.min(bounds.until, now + longest * 1000) : bounds.until };
}

// EXTERNAL MODULE: ./lib/credentials/aws-endpoint.js
var aws_endpoint = __webpack_require__(581);
// EXTERNAL MODULE: ./lib/http/send.js
var send = __webpack_require__(5684);
;// CONCATENATED MODULE: ./lib/credentials/aws-causes.js
/** `repo:owner@id/name@id`: GitHub's OIDC reference, "Immutable subject claims". */
const IMMUTABLE = /^repo:([^@/:]+)@\d+\/([^@/:]+)@\d+/;
const PUBLIC_ISSUER = 'https://token.actions.githubusercontent.com';
/** Why a trust policy does not let a token through, likeliest first: STS only says no. */
function likelyCauses(claims, target) {
    return [
        ...subjectCauses(claims),
        ...workflowCauses(claims),
        ...(claims.aud === undefined || claims.aud === 'sts.amazonaws.com' ? [] : [`the audience is \`${claims.aud}\`: trust policies usually ask for \`sts.amazonaws.com\``]),
        ...(claims.iss === undefined || claims.iss === PUBLIC_ISSUER ? [] : [`the token comes from \`${claims.iss}\`: the identity provider in IAM and the keys of the conditions have to bear that address`]),
        `there is no role \`${target.name}\` or no identity provider for GitHub in the account ${target.account}: STS says the same of a role that does not exist`,
    ];
}
/** The conditions that let this token through, to copy; a claim that is not there is left out. None for pull requests: anybody can open one. */
function conditionsToCopy(claims) {
    if (isPullRequest(claims))
        return [];
    const provider = (claims.iss ?? PUBLIC_ISSUER).replace(/^https:\/\//, '');
    const names = ['aud', 'sub', 'repository_id', 'job_workflow_ref'];
    return names.flatMap((name) => (claims[name] === undefined ? [] : [`"${provider}:${name}": ${JSON.stringify(claims[name])}`]));
}
function isPullRequest({ sub = '' }) {
    return sub.endsWith(':pull_request');
}
function subjectCauses({ sub = '', environment, repository }) {
    const causes = [];
    if (sub !== '' && !sub.startsWith('repo:')) {
        causes.push(`\`sub\` is written by a template of the repository or the organisation, not \`repo:${repository ?? 'owner/name'}:...\`: the trust policy has to expect this form`);
    }
    const immutable = IMMUTABLE.exec(sub);
    if (immutable !== null) {
        causes.push(`\`sub\` names owner and repository with their ids: a trust policy for \`${sub.replace(IMMUTABLE, 'repo:$1/$2')}\` does not match. Repositories created, renamed or transferred since July 2026 have this form`);
    }
    if (environment !== undefined) {
        causes.push(`the job has the environment \`${environment}\`, so \`sub\` ends with the environment and says nothing of the branch: a trust policy for \`...:ref:refs/heads/...\` does not match`);
        if (environment !== environment.toLowerCase())
            causes.push(`AWS compares upper and lower case, GitHub does not: the trust policy has to say \`${environment}\` as the token does`);
    }
    else if (isPullRequest({ sub })) {
        causes.push('the run is of a pull request, so `sub` ends with `:pull_request` and names no branch. Let no role trust that: run the job on a branch or in an environment');
    }
    else if (sub.includes(':ref:')) {
        causes.push('the job has no `environment:`, so `sub` ends with the branch or tag: a trust policy for `...:environment:...` does not match');
    }
    return causes;
}
function workflowCauses({ job_workflow_ref: job, workflow_ref: workflow }) {
    if (job === undefined)
        return [];
    if (workflow !== undefined && job !== workflow)
        return [`the job is of the reusable workflow \`${job}\`: a condition on \`job_workflow_ref\` has to name that one with its branch or tag, not the caller`];
    return [`the job is not of a reusable workflow: a condition on \`job_workflow_ref\` that names one does not match \`${job}\``];
}

// EXTERNAL MODULE: ./lib/policy/shape.js
var shape = __webpack_require__(5999);
;// CONCATENATED MODULE: ./lib/credentials/aws-claims.js

/**
 * What AWS trust policies can test of a GitHub token, and what tells which form they have to be in. Never `jti`.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_iam-condition-keys.html
 */
const SHOWN = ['aud', 'sub', 'repository', 'repository_id', 'environment', 'ref', 'job_workflow_ref', 'workflow_ref', 'iss'];
const aws_claims_LONGEST = 512;
/** Reads a token for an explanation only: nothing is verified, nothing is decided by it. What cannot be read is empty. */
function claimsForPeople(token) {
    const payload = payloadOf(token);
    return Object.fromEntries(SHOWN.flatMap((name) => {
        const value = payload[name];
        return typeof value === 'string' ? [[name, printable(value)]] : [];
    }));
}
function payloadOf(token) {
    try {
        const value = JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString('utf8'));
        return (0,shape/* isRecord */.u4)(value) ? value : {};
    }
    catch {
        return {};
    }
}
/** A branch can be named anything: no line break, no escape sequence, no end of a code span. */
function printable(value) {
    return value.slice(0, aws_claims_LONGEST).replaceAll(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}`]/gu, '?');
}

// EXTERNAL MODULE: ./lib/credentials/aws-fault.js
var aws_fault = __webpack_require__(4970);
;// CONCATENATED MODULE: ./lib/credentials/aws-explain.js






/** https://docs.aws.amazon.com/STS/latest/APIReference/API_AssumeRoleWithWebIdentity.html, Errors */
const EXPLANATIONS = {
    AccessDenied: notAuthorized,
    InvalidIdentityToken: invalidToken,
    ExpiredToken: (_, said) => ({ message: `AWS says the token has expired: ${said}`, lines: ['a token lives five minutes: start the run again', 'on a runner of your own, check its clock'], heading: 'expiredToken' }),
    IDPCommunicationError: (_, said) => ({ message: `AWS could not fetch GitHub's keys, and did not after several tries: ${said}`, lines: ['this passes by itself: start the run again in some minutes'], heading: 'idp' }),
    IDPRejectedClaim: (_, said) => ({ message: `AWS says the identity provider rejected the token: ${said}`, lines: ['start the run again for a new token'], heading: 'token' }),
    ValidationError: invalidValue,
    MalformedPolicyDocument: (_, said) => ({ message: `AWS cannot read the session policy: ${said}`, lines: ["check the role's `policy`: names of actions, resources and conditions, and no `Principal`"], heading: 'policy' }),
    PackedPolicyTooLarge: (_, said) => ({ message: `AWS cannot pack the session policies: ${said}`, lines: ['AWS packs policies into the session, in a room whose size it does not tell', 'make `policy` smaller, or move statements to a managed policy in `policies`'], heading: 'size' }),
    RegionDisabled: ({ spec, target }, said) => ({ message: `STS is not enabled in \`${spec.region}\` for the account ${target.account}: ${said}`, lines: ['enable it in IAM under account settings, or name another `region`'], heading: 'region' }),
    Throttling: (_, said) => ({ message: `AWS takes no more requests for now: ${said}`, lines: ['several tries were made: start the run again in some minutes'], heading: 'throttling' }),
};
/** Turns a refusal of STS, or a fault on the way there, into what people can act on. Holds neither the token nor its `jti`. */
function explainAws(fault, refused) {
    if (fault instanceof send/* HttpError */.j)
        return unreachable(fault, refused);
    const known = fault instanceof aws_fault/* StsFault */.Z ? fault : undefined;
    const code = known?.code ?? 'Unknown';
    const said = wordsOf(fault, refused.idToken);
    const explain = EXPLANATIONS[/throttl|requestlimit|toomanyrequests/i.test(code) ? 'Throttling' : code] ?? unknown(code, known?.status);
    const { message, lines, heading } = explain(refused, said);
    return new ExchangeError('aws', code, message, [...lines, seeAws(heading)].join('\n'), { cause: fault });
}
function notAuthorized({ idToken, target }) {
    const claims = claimsForPeople(idToken);
    const conditions = conditionsToCopy(claims);
    const shown = Object.entries(claims).filter(([name]) => name !== 'iss' && name !== 'workflow_ref');
    return {
        message: `AWS does not let this job assume the role \`${target.name}\` of the account ${target.account}`,
        lines: [
            'the token says:',
            ...shown.map(([name, value]) => `  ${name.padEnd(16)} \`${value}\``),
            'likely causes:',
            ...likelyCauses(claims, target).map((cause) => `- ${cause}`),
            ...(conditions.length > 0 ? [`if this job is meant to have the role, these conditions in the trust policy of \`${target.name}\` let it in:`] : []),
            ...conditions.map((line) => `  ${line}`),
        ],
        heading: 'notAuthorized',
    };
}
function invalidToken({ idToken, target }, said) {
    const { iss = 'https://token.actions.githubusercontent.com', aud = 'sts.amazonaws.com' } = claimsForPeople(idToken);
    if (/no openidconnect provider/i.test(said)) {
        return { message: `the account ${target.account} has no identity provider for \`${iss}\``, lines: ['create it in IAM, once for each account, with exactly that address'], heading: 'noProvider' };
    }
    if (/audience/i.test(said)) {
        return { message: `the identity provider in the account ${target.account} does not know the audience \`${aud}\``, lines: [`add \`${aud}\` to the audiences of the provider in IAM, or set \`audience\` in the policy to one that it has`], heading: 'audience' };
    }
    return { message: `AWS does not accept the token: ${said}`, lines: [`it comes from \`${iss}\`: the identity provider in IAM must have exactly that address, and AWS must be able to reach it`, 'start the run again for a new token'], heading: 'token' };
}
function invalidValue({ spec, target, seconds }, said) {
    if (/DurationSeconds|MaxSessionDuration/i.test(said)) {
        const minutes = `${Math.ceil(seconds / 60)}m`;
        const fix = spec.session === undefined ? `set \`session\` of this credential to at most that` : `lower \`session\` of this credential`;
        return { message: `the role \`${target.name}\` does not allow sessions of ${seconds} seconds`, lines: [`raise the role's maximum session duration in IAM to ${minutes} or more, or ${fix}`], heading: 'duration' };
    }
    return { message: `AWS does not accept a value: ${said}`, lines: ['check `role`, `policy` and `policies` of this credential in the policy; managed policies must be in the account of the role'], heading: 'value' };
}
function unreachable(fault, { spec }) {
    const hints = [];
    if (fault.fault === 'tls')
        hints.push('with a proxy or an endpoint of your own, give the runner its certificate authority');
    else if (spec.endpoint !== undefined)
        hints.push('the policy names this `endpoint`: it must be reachable from the runner');
    else if (spec.fips === true)
        hints.push(`\`fips\` is set, and \`${spec.region}\` may have no FIPS endpoint: only regions of the United States, Canada and GovCloud have`);
    else
        hints.push('check the name of the region, and that the runner can reach it; runners in a closed network need a VPC endpoint, given as `endpoint`');
    hints.push(seeAws(fault.fault === 'tls' ? 'certificate' : 'unreachable'));
    return new ExchangeError('aws', 'Unreachable', `AWS cannot be asked: ${fault.message}`, hints.join('\n'), { cause: fault });
}
function unknown(code, status) {
    return (_, said) => ({
        message: status === undefined ? `AWS could not be asked: ${said}` : `AWS refused with \`${code}\` (${status}): ${said}`,
        lines: [status !== undefined && status >= 500 ? 'this is a fault on the side of AWS: start the run again later' : 'start the run again; if it stays, look the code up in the documentation of AWS STS'],
        heading: 'other',
    });
}
/** STS repeats what it was sent in some of its messages: the token must not come out by that. */
function wordsOf(fault, idToken) {
    const message = fault instanceof Error ? fault.message : String(fault);
    const safe = idToken === '' ? message : message.replaceAll(idToken, '***');
    return safe.replaceAll(/eyJ[\w-]+\.[\w-]+\.[\w-]*/g, '***').replaceAll(/\p{Cc}+/gu, ' ').slice(0, 500).replace(/\.$/, '');
}

;// CONCATENATED MODULE: ./lib/credentials/aws-identity.js



/** The runner's clock is not AWS's. */
const CLOCK_SKEW = 5 * 60_000;
/** @throws ExchangeError when the keys are not all there, of another role or account, or live longer than asked for */
function checkedSession(answer, asked) {
    const { accessKeyId = '', secretAccessKey = '', sessionToken = '', arn = '' } = answer;
    if (accessKeyId === '' || secretAccessKey === '' || sessionToken === '')
        throw unexpected('BadAnswer', 'AWS answered without keys');
    checkArn(arn, asked);
    const expires = answer.expiration?.getTime() ?? Number.NaN;
    if (!Number.isFinite(expires))
        throw unexpected('BadAnswer', 'AWS answered without a readable `Expiration`');
    if (expires <= asked.now - CLOCK_SKEW)
        throw unexpected('UnexpectedExpiration', `AWS answered with keys that expired at ${(0,instant/* formatInstant */.r)(expires)}`);
    if (expires > asked.now + asked.seconds * 1000 + CLOCK_SKEW)
        throw unexpected('UnexpectedExpiration', `AWS answered with keys that live until ${(0,instant/* formatInstant */.r)(expires)}, longer than the ${asked.seconds} seconds asked for`);
    return { accessKeyId, secretAccessKey, sessionToken, expires, arn };
}
/** @throws ExchangeError when the ARN is not of the session that was asked for; https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_identifiers.html */
function checkArn(arn, { role, name }) {
    const expected = `arn:${role.partition}:sts::${role.account}:assumed-role/${role.name}/${name}`;
    // INVARIANT: keys of another account, role or session are never handed out
    if (arn !== expected)
        throw unexpected('UnexpectedIdentity', `AWS answered for \`${arn ?? 'nobody'}\`, not for \`${expected}\``);
}
function unexpected(code, message) {
    return new ExchangeError('aws', code, message, `the keys were thrown away; if the policy names an \`endpoint\`, check what answers there\n${seeAws('identity')}`);
}

;// CONCATENATED MODULE: ./lib/credentials/aws-retry.js


const ATTEMPTS = 4;
const BASE_DELAY = 200;
const MAX_DELAY = 4_000;
/** Longest time to go on trying: the token lives five minutes, and a person waits. */
const PATIENCE = 30_000;
const RETRIED_FAULTS = new Set(['timeout', 'connection', 'truncated']);
/**
 * Errors that AWS answers with 400 and that pass by themselves.
 * https://docs.aws.amazon.com/STS/latest/APIReference/CommonErrors.html and API_AssumeRoleWithWebIdentity.html, Errors
 */
const RETRIED_CODES = new Set(['Throttling', 'ThrottlingException', 'ThrottledException', 'RequestThrottled', 'RequestLimitExceeded', 'TooManyRequests', 'IDPCommunicationError']);
/**
 * Calls again after network faults, 408, 429, 5xx, throttling and `IDPCommunicationError`, with jitter, honouring `Retry-After`; never past `deadline`. Asking
 * twice for a session is harmless.
 */
async function retryingSts(call, tools, deadline) {
    const end = Math.min(deadline, tools.now() + PATIENCE);
    for (let attempt = 1;; attempt += 1) {
        try {
            return await call();
        }
        catch (error) {
            const delay = delayFor(error, attempt, tools);
            if (attempt >= ATTEMPTS || !isRetryable(error) || tools.now() + delay >= end)
                throw error;
            await tools.sleep(delay);
        }
    }
}
function isRetryable(error) {
    if (error instanceof send/* HttpError */.j)
        return RETRIED_FAULTS.has(error.fault);
    if (!(error instanceof aws_fault/* StsFault */.Z))
        return false;
    return error.status === 408 || error.status === 429 || error.status >= 500 || RETRIED_CODES.has(error.code);
}
function delayFor(error, attempt, tools) {
    const asked = error instanceof aws_fault/* StsFault */.Z && error.retryAfter !== undefined ? retryAfter(error.retryAfter, tools.now()) : undefined;
    if (asked !== undefined)
        return asked;
    const ceiling = Math.min(MAX_DELAY, BASE_DELAY * 2 ** (attempt - 1));
    return Math.round(ceiling / 2 + (tools.random() * ceiling) / 2);
}
/** Milliseconds to wait; RFC 9110, Retry-After: seconds or a date. */
function retryAfter(value, now) {
    const wait = /^\d+$/.test(value) ? Number(value) * 1000 : Date.parse(value) - now;
    return Number.isFinite(wait) ? Math.max(0, wait) : undefined;
}

// EXTERNAL MODULE: ./lib/credentials/aws-partition.js
var aws_partition = __webpack_require__(4888);
;// CONCATENATED MODULE: ./lib/credentials/aws-role.js



/**
 * Reads the role's ARN; what is wrong with it is said before the token is sent anywhere.
 * @throws ExchangeError when the account is not in the list, or when the region belongs to another partition
 */
function targetRole(spec, accounts) {
    const [, partition = '', account = '', path = ''] = /^arn:([^:]+):iam::(\d{12}):role\/(.+)$/.exec(spec.role) ?? [];
    const name = path.split('/').at(-1) ?? '';
    if (name === '')
        throw new ExchangeError('aws', 'InvalidRole', `\`${spec.role}\` is not the ARN of an IAM role`, `write \`arn:aws:iam::<account>:role/<name>\`\n${seeAws('value')}`);
    // INVARIANT: a token is never offered to an account outside the list
    if (accounts !== undefined && !accounts.includes(account)) {
        const allowed = accounts.length === 0 ? 'none is allowed' : `allowed are ${accounts.map((id) => `\`${id}\``).join(', ')}`;
        throw new ExchangeError('aws', 'AccountNotAllowed', `the account \`${account}\` of \`${spec.role}\` is not allowed`, `${allowed}: add it to the list, or correct the role's ARN\n${seeAws('account')}`);
    }
    const regional = (0,aws_partition/* partitionOf */.i)(spec.region).name;
    if (regional !== partition) {
        throw new ExchangeError('aws', 'WrongPartition', `the role is in the partition \`${partition}\`, but \`${spec.region}\` is a region of \`${regional}\``, `credentials do not cross partitions: correct \`role\` or \`region\`\n${seeAws('partition')}`);
    }
    return { partition, account, name };
}

// EXTERNAL MODULE: ./lib/credentials/aws-sdk.js
var aws_sdk = __webpack_require__(506);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
;// CONCATENATED MODULE: ./lib/credentials/aws-session-name.js

/** https://docs.aws.amazon.com/STS/latest/APIReference/API_AssumeRoleWithWebIdentity.html, RoleSessionName */
const aws_session_name_LONGEST = 64;
const REFUSED = /[^\w+=,.@-]/g;
const DIGEST_LENGTH = 8;
/** Room for a run's id, twenty digits, and its attempt. */
const LONGEST_RUN = 32;
/**
 * Names the session after who, by which grant, in which run attempt, so that CloudTrail tells: `mona@november-banner@4711-1`. The grant is the name of
 * the actor's own file, or `teams+platform+banner`. What has to be cut or replaced is told apart by a digest.
 */
function sessionName(bounds) {
    const actor = bounds.actor.replace(/\[bot\]$/, '+bot');
    const slug = slugOf(bounds.grant, bounds.actor);
    const run = shortened(`${bounds.runId}-${bounds.runAttempt}`, LONGEST_RUN, `${bounds.runId}\n${bounds.runAttempt}`);
    const room = aws_session_name_LONGEST - run.length - '@@'.length;
    if (actor.length + slug.length <= room && actor.search(REFUSED) < 0 && slug.search(REFUSED) < 0)
        return `${actor}@${slug}@${run}`;
    const left = room - DIGEST_LENGTH - '.'.length;
    const actorRoom = Math.max(Math.floor((left * 3) / 4), left - slug.length);
    const who = actor.slice(0, actorRoom).replaceAll(REFUSED, '-');
    const what = slug.slice(0, left - who.length).replaceAll(REFUSED, '-');
    return `${who}@${what}.${digest(`${bounds.actor}\n${bounds.grant}`)}@${run}`;
}
/** `+` is in no login and in no file name, so that no grant can be named like another. */
function slugOf(grant, actor) {
    const own = `users/${actor}/`;
    return grant.startsWith(own) ? grant.slice(own.length) : grant.replaceAll('/', '+');
}
function shortened(text, longest, identity) {
    if (text.length <= longest && text.search(REFUSED) < 0)
        return text;
    return `${text.slice(0, longest - DIGEST_LENGTH - 1).replaceAll(REFUSED, '-')}.${digest(identity)}`;
}
function digest(text) {
    return (0,external_node_crypto_.createHash)('sha256').update(text).digest('hex').slice(0, DIGEST_LENGTH);
}

;// CONCATENATED MODULE: ./lib/credentials/aws-session-policy.js




/**
 * Most characters of the inline policy and the ARNs of managed policies together, and which an inline policy may hold.
 * https://docs.aws.amazon.com/STS/latest/APIReference/API_AssumeRoleWithWebIdentity.html
 */
const MOST_CHARACTERS = 2048;
const REFUSED_CHARACTER = /[^\t\n\r\u0020-\u00FF]/u;
/**
 * What trades a session for credentials or tokens that its session policy does not follow into.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_sts-comparison.html
 */
const CHAINING = ['sts:Assume*', 'sts:GetDelegatedAccessToken', 'sts:GetFederationToken', 'sts:GetScopedCredentials', 'sts:GetWebIdentityToken'];
/**
 * The inline session policy: what the role's `policy` allows, nothing at or after `until`, and no other session born of this one.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/access_policies.html#policies_session
 * @throws ExchangeError when the role's `policy` is none, allows nothing or leaves no room
 */
function sessionPolicy(spec, until) {
    const base = baseOf(spec);
    const statements = [...base.statements];
    // INVARIANT: the session policy does not follow into a session born of this one, so none may be born unless the policy says so by name
    const chaining = chainingToDeny(spec, base.statements);
    if (chaining.length > 0)
        statements.push({ Effect: 'Deny', Action: chaining, Resource: '*' });
    // INVARIANT: a Deny outweighs every Allow, and the moment is judged at each request: nothing is allowed at or after `until`
    statements.push({ Effect: 'Deny', Action: '*', Resource: '*', Condition: { DateGreaterThanEquals: { 'aws:CurrentTime': (0,instant/* formatInstant */.r)(until) } } });
    const written = JSON.stringify({ ...base.document, Statement: statements });
    checkCharacters(written);
    checkSize(written, spec, base);
    return written;
}
function baseOf(spec) {
    const document = { Version: '2012-10-17' };
    if (spec.policy === undefined) {
        // INVARIANT: session policies add up, so an Allow beside managed policies would undo what they take away
        return { document, statements: hasManaged(spec) ? [] : [{ Effect: 'Allow', Action: '*', Resource: '*' }] };
    }
    const policy = typeof spec.policy === 'string' ? parsed(spec.policy) : spec.policy;
    const listed = listOf(policy['Statement']);
    const statements = listed.filter(isStatement);
    if (statements.length < listed.length || listed.length === 0) {
        throw malformed('a statement of the session policy has no `Effect` of `Allow` or `Deny`', 'write `Statement` as a list of `{Effect: Allow, Action: ..., Resource: ...}`');
    }
    if (!hasManaged(spec) && !statements.some(({ Effect }) => Effect === 'Allow')) {
        throw malformed('the session policy allows nothing', 'a session policy can only shrink what the role allows: add a statement with `Effect: Allow`');
    }
    return { document: { ...document, ...policy }, statements };
}
function parsed(text) {
    try {
        const value = JSON.parse(text);
        if ((0,shape/* isRecord */.u4)(value))
            return value;
    }
    catch (error) {
        throw malformed(`the session policy is not JSON: ${error instanceof Error ? error.message : String(error)}`, 'write `policy` as YAML keys and values, or as a JSON document in one string');
    }
    throw malformed('the session policy is not a JSON object', 'it begins with `{"Version": "2012-10-17", "Statement": [`');
}
function listOf(value) {
    return Array.isArray(value) ? value : [value];
}
function isStatement(value) {
    return (0,shape/* isRecord */.u4)(value) && (value['Effect'] === 'Allow' || value['Effect'] === 'Deny');
}
function hasManaged(spec) {
    return spec.policies !== undefined && spec.policies.length > 0;
}
/** What of chaining is to be denied: not what the policy names itself, and nothing where nothing could allow it. */
function chainingToDeny(spec, statements) {
    const allowed = statements.filter(({ Effect }) => Effect === 'Allow');
    const actions = allowed.flatMap(({ Action }) => listOf(Action)).map((action) => String(action).toLowerCase());
    const isOpen = allowed.some((statement) => statement['NotAction'] !== undefined) || actions.some((action) => /[*?]|^sts$/.test(action.split(':')[0] ?? ''));
    if (!isOpen && !hasManaged(spec))
        return [];
    return CHAINING.filter((name) => !actions.some((action) => action === 'sts:*' || action.startsWith(name.toLowerCase().replace('*', ''))));
}
function checkCharacters(written) {
    const character = REFUSED_CHARACTER.exec(written)?.[0];
    if (character === undefined)
        return;
    const code = `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
    throw malformed(`the session policy holds the character \`${character}\` (${code})`, 'AWS takes Latin-1 characters only; `?` in a resource stands for any one character');
}
function checkSize(written, spec, base) {
    const managed = (spec.policies ?? []).join('').length;
    const over = written.length + managed - MOST_CHARACTERS;
    if (over <= 0)
        return;
    const own = JSON.stringify(base.statements).length;
    const sids = base.statements.reduce((sum, { Sid }) => sum + (typeof Sid === 'string' ? Sid.length + '"Sid":"",'.length : 0), 0);
    const parts = [`your statements ${own}`, ...(managed > 0 ? [`the ARNs of \`policies\` ${managed}`] : []), `the bounds of the session ${written.length - own}`];
    const cuts = [...(sids > 0 ? [`leave out the \`Sid\`s (${sids})`] : []), 'join actions with a wildcard', 'put statements with the same resources together', 'or move them to a managed policy in `policies`, which costs its ARN only'];
    throw new ExchangeError('aws', 'SessionPolicyTooLarge', `the session policies are ${over} ${over === 1 ? 'character' : 'characters'} too long: ${MOST_CHARACTERS + over} of ${MOST_CHARACTERS}`, [`they are measured without spaces: ${parts.join(', ')}`, `to cut ${over}: ${cuts.join(', ')}`, seeAws('size')].join('\n'));
}
function malformed(message, hint) {
    return new ExchangeError('aws', 'MalformedSessionPolicy', message, `${hint}\n${seeAws('policy')}`);
}

;// CONCATENATED MODULE: ./lib/credentials/aws.js












/** https://docs.aws.amazon.com/STS/latest/APIReference/API_AssumeRoleWithWebIdentity.html, WebIdentityToken */
const SHORTEST_TOKEN = 4;
const LONGEST_TOKEN = 20_000;
/**
 * Variables that would spoil the keys for later steps, emptied. AWS_SECURITY_TOKEN and AWS_CREDENTIAL_EXPIRATION outdo the session token and its end; with the
 * other two, tools would fetch a session without bounds once these keys are gone. AWS_PROFILE is not here: the AWS CLI fails on an empty one.
 */
const EMPTIED = { AWS_SECURITY_TOKEN: '', AWS_CREDENTIAL_EXPIRATION: '', AWS_ROLE_ARN: '', AWS_WEB_IDENTITY_TOKEN_FILE: '' };
/** Variables that can lead later steps past the keys, and that cannot be emptied without harm: whoever exports the keys warns when one is set. */
const AWS_MISLEADING = ['AWS_PROFILE', 'AWS_DEFAULT_PROFILE', 'AWS_ENDPOINT_URL', 'AWS_ENDPOINT_URL_STS'];
/**
 * Trades the job's OIDC token for keys of the role, no wider than its session policy and of no use at or after `bounds.until`. This file loads the SDK: import it
 * when an exchange is near, so that a run that is denied or needs no AWS does not pay for it.
 * @throws ExchangeError when AWS refuses, cannot be reached, or answers for somebody else
 */
async function exchangeAws(idToken, name, spec, bounds, tools, accounts) {
    checkToken(idToken);
    const role = targetRole(spec, accounts);
    const now = tools.now();
    const { seconds, until } = sessionSpan(spec, bounds, now);
    const request = { role: spec.role, name: sessionName(bounds), token: idToken, seconds, policy: sessionPolicy(spec, until), policies: spec.policies ?? [] };
    const asked = { role, name: request.name, seconds, now };
    const settings = (0,aws_endpoint/* stsSettings */.Y)(spec);
    const patiently = async (call) => await retryingSts(call, tools, Math.min(until, tools.deadline)).catch((error) => {
        throw explainAws(error, { idToken, spec, target: role, seconds });
    });
    const answer = await patiently(async () => await (0,aws_sdk/* assumeRole */.x)(request, settings, tools.send));
    maskAnswer(answer, tools.mask);
    const session = checkedSession(answer, asked);
    if (spec['verify-identity'] === true)
        checkArn(await patiently(async () => await (0,aws_sdk/* callerArn */.R)(session, settings, tools.send)), asked);
    return credentialOf(name, spec, role, session, Math.min(session.expires, until));
}
function checkToken(idToken) {
    if (idToken.length >= SHORTEST_TOKEN && idToken.length <= LONGEST_TOKEN)
        return;
    throw new ExchangeError('aws', 'TokenLength', `the OIDC token has ${idToken.length} characters, AWS takes ${SHORTEST_TOKEN} to ${LONGEST_TOKEN}`, `a token grows with the custom properties of the repository: have fewer of them in it\n${seeAws('token')}`);
}
/** INVARIANT: called before anything else happens with the answer. The log is masked line by line, and addresses hold the token in their own writing. */
function maskAnswer(answer, mask) {
    for (const value of [answer.secretAccessKey, answer.sessionToken, answer.accessKeyId]) {
        for (const line of new Set((value ?? '').split(/[\r\n]+/).flatMap((text) => [text, encodeURIComponent(text)]))) {
            if (line !== '')
                mask(line);
        }
    }
}
function credentialOf(name, spec, role, session, expires) {
    const keys = { AWS_ACCESS_KEY_ID: session.accessKeyId, AWS_SECRET_ACCESS_KEY: session.secretAccessKey, AWS_SESSION_TOKEN: session.sessionToken };
    return {
        name,
        provider: 'aws',
        target: spec.role,
        expires,
        variables: { ...keys, AWS_REGION: spec.region, AWS_DEFAULT_REGION: spec.region, ...EMPTIED },
        outputs: {
            'aws-access-key-id': session.accessKeyId,
            'aws-secret-access-key': session.secretAccessKey,
            'aws-session-token': session.sessionToken,
            'aws-account-id': role.account,
            'aws-expiration': (0,instant/* formatInstant */.r)(expires),
        },
        secret: Object.keys(keys),
        misleading: AWS_MISLEADING,
    };
}


/***/ })

};
