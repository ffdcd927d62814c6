export const id = 8575;
export const ids = [8575];
export const modules = {

/***/ 95511:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Y: () => (/* binding */ readCheckInputs),
  M: () => (/* binding */ readEvidenceFile)
});

// EXTERNAL MODULE: ./lib/errors/gate-error.js
var gate_error = __webpack_require__(92031);
// EXTERNAL MODULE: ./lib/policy/instant.js
var instant = __webpack_require__(23355);
// EXTERNAL MODULE: ./lib/policy/meant.js
var meant = __webpack_require__(12629);
// EXTERNAL MODULE: ./lib/policy/shape.js
var shape = __webpack_require__(45999);
;// CONCATENATED MODULE: ./lib/policy/evidence-json.js




/** An evidence file that cannot be read: where, what was expected, and what was probably meant. */
class EvidenceError extends gate_error/* GateError */.u {
    name = 'EvidenceError';
    constructor(message, hint) {
        super(message, { hint });
    }
}
function asRecord(value, at) {
    if (!(0,shape/* isRecord */.u4)(value))
        throw new EvidenceError(`\`${at}\` is not an object`);
    return value;
}
/** An object that has only these keys. */
function asKnown(value, at, keys) {
    const record = asRecord(value, at);
    const unknown = Object.keys(record).find((key) => !keys.some((known) => known === key));
    if (unknown === undefined)
        return record;
    const near = (0,meant/* meant */.wx)(unknown, keys);
    throw new EvidenceError(`\`${at}.${unknown}\` is not known`, near === undefined ? `known there: ${keys.join(', ')}` : `did you mean \`${near}\`?`);
}
function textAt(value, at) {
    if (typeof value !== 'string' || value === '')
        throw new EvidenceError(`\`${at}\` is not a text`);
    return value;
}
function asTexts(value, at) {
    if (!Array.isArray(value))
        throw new EvidenceError(`\`${at}\` is not a list`);
    return value.map((entry, index) => textAt(entry, `${at}[${index}]`));
}
function asNumber(value, at) {
    const number = typeof value === 'string' && /^\d{1,15}$/.test(value) ? Number(value) : value;
    if (typeof number !== 'number' || !Number.isSafeInteger(number) || number < 0)
        throw new EvidenceError(`\`${at}\` is not a number`);
    return number;
}
function asNumbers(value, at) {
    if (!Array.isArray(value))
        throw new EvidenceError(`\`${at}\` is not a list`);
    return value.map((entry, index) => asNumber(entry, `${at}[${index}]`));
}
function asInstant(value, at) {
    const moment = typeof value === 'string' ? (0,instant/* parseInstant */.nV)(value) : undefined;
    if (moment === undefined)
        throw new EvidenceError(`\`${at}\` is not a date with a time and a zone`, typeof value === 'string' ? (0,instant/* instantHint */.RB)(value) : undefined);
    return moment;
}

;// CONCATENATED MODULE: ./lib/policy/break-glass/parse-evidence.js

const BREAK_GLASS_KEYS = ['issues', 'slots', 'reviews'];
const FLAGS = ['edited', 'by_email', 'transferred', 'closed'];
const ISSUE_KEYS = ['number', 'author', 'author_id', 'opened_at', 'form', ...FLAGS];
const FORM_KEYS = ['role', 'drill', 'incident', 'reason'];
const FILED_REVIEW_KEYS = ['role', 'principal_id', 'pull', 'reviews', 'line'];
/**
 * Reads `break_glass` of an `evidence.json`: `issues` of the form, `slots`, tags with what they say, and `reviews` by
 * issue, each with the pull request that brought its file.
 *
 * INVARIANT: what is written and not understood is an error.
 * @throws EvidenceError naming the place that is wrong
 */
function parseBreakGlass(value, provenance) {
    const { issues = [], slots = {}, reviews = {} } = asKnown(value, 'break_glass', BREAK_GLASS_KEYS);
    if (!Array.isArray(issues))
        throw new EvidenceError('`break_glass.issues` is not a list');
    return {
        issues: issues.map((issue, index) => parseIssue(issue, `break_glass.issues[${index}]`)),
        slots: Object.entries(asRecord(slots, 'break_glass.slots')).map(([tag, note]) => parseSlot(tag, note)),
        reviews: new Map(Object.entries(asRecord(reviews, 'break_glass.reviews')).map(([issue, review]) => {
            const at = `break_glass.reviews.${issue}`;
            return [asNumber(issue, at), parseReviewOf(review, at, provenance)];
        })),
    };
}
function parseSlot(tag, note) {
    const at = `break_glass.slots.${tag}`;
    if (!tag.startsWith('grantgate/break-glass/'))
        throw new EvidenceError(`\`${at}\` counts nothing`, 'write tags in full, such as `grantgate/break-glass/583231/flag-release/1`');
    return note === null ? { tag } : { tag, note: textAt(note, at) };
}
function parseIssue(value, at) {
    const issue = asKnown(value, at, ISSUE_KEYS);
    const { form, author_id: id } = issue;
    const flag = (name) => asFlag(issue[name], `${at}.${name}`);
    return {
        number: asNumber(issue.number, `${at}.number`),
        author: textAt(issue.author, `${at}.author`),
        ...(id === undefined || id === null ? {} : { author_id: asNumber(id, `${at}.author_id`) }),
        opened_at: asInstant(issue.opened_at, `${at}.opened_at`),
        edited: flag('edited'),
        by_email: flag('by_email'),
        transferred: flag('transferred'),
        closed: flag('closed'),
        ...(form === undefined || form === null ? {} : { form: parseForm(form, `${at}.form`) }),
    };
}
function parseForm(value, at) {
    const form = asKnown(value, at, FORM_KEYS);
    return {
        role: textAt(form.role, `${at}.role`),
        isDrill: asFlag(form.drill, `${at}.drill`),
        incident: textAt(form.incident, `${at}.incident`),
        reason: textAt(form.reason, `${at}.reason`),
    };
}
function parseReviewOf(value, at, provenance) {
    const { role, principal_id: id, ...trail } = asKnown(value, at, FILED_REVIEW_KEYS);
    return {
        record: { role: textAt(role, `${at}.role`), 'principal-id': asNumber(id, `${at}.principal_id`) },
        provenance: provenance(trail, at),
    };
}
function asFlag(value, at) {
    if (value === undefined)
        return false;
    if (typeof value !== 'boolean')
        throw new EvidenceError(`\`${at}\` is not true or false`);
    return value;
}

// EXTERNAL MODULE: ./lib/policy/grant-path.js
var grant_path = __webpack_require__(45574);
// EXTERNAL MODULE: ./lib/policy/nearest.js
var nearest = __webpack_require__(78400);
// EXTERNAL MODULE: ./lib/policy/who.js
var who = __webpack_require__(60798);
// EXTERNAL MODULE: ./lib/policy/tags.js
var tags = __webpack_require__(76317);
;// CONCATENATED MODULE: ./lib/policy/parse-evidence.js






const TOP_LEVEL_KEYS = ['policy', 'people', 'revoked', 'frozen', 'uses', 'break_glass'];
const PROVENANCE = ['pull', 'reviews', 'line'];
const PULL_KEYS = [
    'number',
    'merged',
    'merged_at',
    'author',
    'author_id',
    'author_type',
    'head_sha',
    'committers',
    'unknown_authors',
    'files',
];
const REVIEW_KEYS = [
    'author',
    'author_id',
    'type',
    'state',
    'commit',
    'submitted_at',
    'permission',
    'teams',
    'team_ids',
];
const LINES = ['proved', 'broken', 'unknown'];
/**
 * Reads an `evidence.json`: grant ids to pull request and reviews, and `policy`, `revoked`, `frozen`, `uses`,
 * `break_glass`.
 *
 * INVARIANT: what is written and not understood is an error: left out, it would count as nothing wrong.
 * @throws EvidenceError naming the place that is wrong
 */
function parseEvidence(value) {
    const root = asRecord(value, 'evidence');
    const provenance = new Map();
    for (const [id, entry] of Object.entries(root)) {
        if (TOP_LEVEL_KEYS.some((known) => known === id))
            continue;
        refuseUnlessGrant(id, id);
        provenance.set(id, parseProvenance(entry, id));
    }
    const { policy, people, revoked = [], frozen = false, uses = {}, break_glass: breakGlass } = root;
    const freezes = typeof frozen === 'boolean' ? undefined : parseFreezes(frozen);
    return {
        provenance,
        revoked: new Set(parseRevoked(revoked)),
        frozen: frozen === true,
        ...(freezes === undefined ? {} : { freezes }),
        uses: parseUses(uses),
        ...(policy === undefined ? {} : { policy: parsePolicyHistory(policy) }),
        ...(people === undefined ? {} : { people: parseProvenance(people, 'people') }),
        ...(breakGlass === undefined ? {} : { breakGlass: parseBreakGlass(breakGlass, parseProvenance) }),
    };
}
function refuseUnlessGrant(id, at) {
    if ((0,grant_path/* isGrantId */.U3)(id))
        return;
    const near = (0,grant_path/* meantGrant */.Ew)(id) ?? (0,nearest/* nearest */.p)(id, TOP_LEVEL_KEYS);
    throw new EvidenceError(`\`${at}\` is not the id of a grant`, near === undefined
        ? `known besides ids such as \`users/mona/november-banner\`: ${TOP_LEVEL_KEYS.join(', ')}`
        : `did you mean \`${near}\`?`);
}
function parseRevoked(value) {
    const names = asTexts(value, 'revoked');
    for (const [index, name] of names.entries()) {
        if ((0,tags/* isRevocation */.bx)(name))
            continue;
        const rest = name.replace(/^(?:refs\/tags\/)?grantgate\/revoked\//i, '');
        const near = (0,tags/* isRevocation */.bx)(rest)
            ? rest
            : (0,tags/* isRevocation */.bx)(`users/${rest}`) && !rest.startsWith('grantgate')
                ? `users/${rest}`
                : undefined;
        throw new EvidenceError(`\`revoked[${index}]\` revokes nothing: \`${name}\``, near === undefined
            ? 'write an id such as `users/mona/november-banner`, or a folder such as `users/mona`'
            : `did you mean \`${near}\`?`);
    }
    return names;
}
function parseFreezes(value) {
    if (!Array.isArray(value))
        throw new EvidenceError('`frozen` is not true or false, nor a list of tags');
    const names = asTexts(value, 'frozen');
    const stray = names.findIndex((name) => (0,tags/* freezesIn */.uc)({ names: [name], unread: [] }).length === 0);
    if (stray >= 0)
        throw new EvidenceError(`\`frozen[${stray}]\` freezes nothing: \`${names[stray] ?? ''}\``, 'write tags in full, such as `grantgate/frozen/20261128T180000Z`');
    return names;
}
function parseUses(value) {
    const uses = Object.entries(asRecord(value, 'uses'));
    for (const [id] of uses)
        refuseUnlessGrant(id, `uses.${id}`);
    return new Map(uses.map(([id, count]) => [id, asNumber(count, `uses.${id}`)]));
}
/**
 * How the policy's last change came to be. It is judged by the approval rules that the policy has now, since the file
 * knows of no earlier ones.
 */
function parsePolicyHistory(value) {
    return { versions: [{ provenance: parseProvenance(value, 'policy') }], whole: false, told: true };
}
function parseProvenance(value, at) {
    const { pull, reviews = [], line: written = 'proved' } = asKnown(value, at, PROVENANCE);
    if (!Array.isArray(reviews))
        throw new EvidenceError(`\`${at}.reviews\` is not a list`);
    const parsed = reviews.map((review, index) => parseReview(review, `${at}.reviews[${index}]`));
    const line = LINES.find((known) => known === written);
    if (line === undefined)
        throw new EvidenceError(`\`${at}.line\` is not one of ${LINES.join(', ')}`);
    return {
        reviews: parsed,
        ...(line === 'proved' ? {} : { line }),
        ...(pull === undefined || pull === null ? {} : { pull: parsePull(pull, `${at}.pull`) }),
    };
}
function parsePull(value, at) {
    const pull = asKnown(value, at, PULL_KEYS);
    const merged = pull['merged'];
    if (typeof merged !== 'boolean')
        throw new EvidenceError(`\`${at}.merged\` is not true or false`);
    return {
        number: asNumber(pull['number'], `${at}.number`),
        merged,
        author: textAt(pull['author'], `${at}.author`),
        ...optionalId(pull['author_id'], `${at}.author_id`),
        ...optionalKind(pull['author_type'], `${at}.author_type`),
        head_sha: textAt(pull['head_sha'], `${at}.head_sha`),
        committers: asTexts(pull['committers'] === undefined ? [] : pull['committers'], `${at}.committers`),
        ...(pull['unknown_authors'] === undefined
            ? {}
            : { unknown_authors: asTexts(pull['unknown_authors'], `${at}.unknown_authors`) }),
        merged_at: merged ? asInstant(pull['merged_at'], `${at}.merged_at`) : 0,
        ...(pull['files'] === undefined ? {} : { files: asNumber(pull['files'], `${at}.files`) }),
    };
}
function parseReview(value, at) {
    const review = asKnown(value, at, REVIEW_KEYS);
    const permission = review['permission'];
    const teams = review['teams'];
    const ids = review['team_ids'];
    const kind = review['type'] ?? 'User';
    if (kind !== 'User' && kind !== 'Bot')
        throw new EvidenceError(`\`${at}.type\` is not \`User\` or \`Bot\``);
    return {
        author: textAt(review['author'], `${at}.author`),
        ...optionalId(review['author_id'], `${at}.author_id`),
        type: kind,
        state: asState(review['state'], `${at}.state`),
        commit: textAt(review['commit'], `${at}.commit`),
        submitted_at: asInstant(review['submitted_at'], `${at}.submitted_at`),
        ...(permission === undefined || permission === null
            ? {}
            : { permission: asPermission(permission, `${at}.permission`) }),
        ...(teams === undefined || teams === null ? {} : { teams: asTexts(teams, `${at}.teams`) }),
        ...(ids === undefined || ids === null ? {} : { team_ids: asNumbers(ids, `${at}.team_ids`) }),
    };
}
const EVIDENCE_STATES = ['APPROVED', 'CHANGES_REQUESTED', 'COMMENTED', 'DISMISSED', 'PENDING'];
function asState(value, at) {
    const state = EVIDENCE_STATES.find((known) => known === value);
    if (state === undefined)
        throw new EvidenceError(`\`${at}\` is not one of ${EVIDENCE_STATES.join(', ')}`);
    return state;
}
function asPermission(value, at) {
    const permission = [...who/* PERMISSIONS */.Jj, 'none'].find((known) => known === value);
    if (permission === undefined)
        throw new EvidenceError(`\`${at}\` is not one of none, ${who/* PERMISSIONS */.Jj.join(', ')}`);
    return permission;
}
function optionalKind(value, at) {
    if (value === undefined || value === null)
        return {};
    if (value !== 'User' && value !== 'Bot')
        throw new EvidenceError(`\`${at}\` is not \`User\` or \`Bot\``);
    return { author_type: value };
}
function optionalId(value, at) {
    return value === undefined || value === null ? {} : { author_id: asNumber(value, at) };
}

// EXTERNAL MODULE: ./lib/policy/names.js
var names = __webpack_require__(76726);
// EXTERNAL MODULE: ./lib/policy/delegation/told.js
var told = __webpack_require__(82632);
// EXTERNAL MODULE: ./lib/policy/run.js
var run = __webpack_require__(41287);
// EXTERNAL MODULE: ./lib/report/safe-line.js
var safe_line = __webpack_require__(91020);
// EXTERNAL MODULE: ./lib/cli/usage-error.js
var usage_error = __webpack_require__(94934);
// EXTERNAL MODULE: ./lib/cli/json-file.js
var json_file = __webpack_require__(71449);
// EXTERNAL MODULE: ./lib/cli/check/told-run.js
var told_run = __webpack_require__(8556);
;// CONCATENATED MODULE: ./lib/cli/check/run-file.js





/** What decisions are made of, and what else a token holds. Source: GitHub's OIDC reference, "OIDC token claims". */
const CLAIMS = [
    'actor',
    'actor_id',
    'actor_type',
    'actor_teams',
    'actor_team_ids',
    'triggering_actor',
    'triggering_actor_id',
    'triggering_actor_type',
    'triggering_actor_teams',
    'triggering_actor_team_ids',
    'repository',
    'repository_id',
    'repository_owner',
    'repository_owner_id',
    'repository_visibility',
    'ref',
    'ref_type',
    'ref_protected',
    'sha',
    'head_ref',
    'base_ref',
    'environment',
    'environment_node_id',
    'event_name',
    'workflow',
    'workflow_ref',
    'workflow_sha',
    'job_workflow_ref',
    'job_workflow_sha',
    'run_id',
    'run_number',
    'run_attempt',
    'runner_environment',
    'check_run_id',
    'enterprise',
    'enterprise_id',
    'iss',
    'sub',
    'aud',
    'exp',
    'iat',
    'nbf',
    'jti',
    'delegation',
];
/** Custom properties of the repository. */
const PROPERTY = /^repo(?:sitory)?_property_/;
const REF = {
    pattern: /^refs\/\S+$/,
    expected: 'a full ref such as `refs/heads/release/2026-11`',
    meant: (text, { ref_type: type }) => `refs/${type === 'tag' ? 'tags' : 'heads'}/${text}`,
};
const WORKFLOW_FORM = {
    pattern: /^[A-Za-z0-9][\w-]*\/[\w.-]+\/\S+@\S+$/,
    expected: 'a workflow with its repository and its ref, such as `acme/shop/.github/workflows/flags.yml@refs/heads/main`',
};
const NAME_FORM = {
    pattern: /^(?!refs\/)/,
    expected: 'the bare name of a branch',
    meant: (text) => text.replace(/^refs\/(?:heads\/)?/, ''),
};
const FORMS = {
    ref: REF,
    ref_type: { pattern: /^(?:branch|tag)$/, expected: '`branch` or `tag`' },
    workflow_ref: WORKFLOW_FORM,
    job_workflow_ref: WORKFLOW_FORM,
    head_ref: NAME_FORM,
    base_ref: NAME_FORM,
    repository: { pattern: names/* REPOSITORY_PATTERN */.G_, expected: 'a repository, `owner/name`' },
    repository_owner: { pattern: /^[^/]+$/, expected: 'the login of the owner, without a repository' },
    ref_protected: { pattern: /^(?:true|false)$/, expected: '`true` or `false`' },
    event_name: { pattern: /^[a-z_]{2,40}$/, expected: 'the name of an event, such as `workflow_dispatch`' },
    runner_environment: { pattern: /^(?:github-hosted|self-hosted)$/, expected: '`github-hosted` or `self-hosted`' },
    actor_teams: { pattern: names/* TEAM_PATTERN */.FW, expected: 'a list of teams written `owner/slug`' },
    triggering_actor_teams: { pattern: names/* TEAM_PATTERN */.FW, expected: 'a list of teams written `owner/slug`' },
};
/**
 * Looks at what a person wrote into a run.json. A token is GitHub's own, so its claims are taken as they are; in a
 * file, what cannot be is a mistake, and would make the answer about another run.
 * @throws InputError naming the claim, and what was probably meant
 */
function checkRunFile(file, claims) {
    if (!(0,shape/* isRecord */.u4)(claims))
        return;
    for (const [claim, value] of Object.entries(claims)) {
        if (!CLAIMS.includes(claim) && !PROPERTY.test(claim))
            throw unknownClaim(file, claim);
        const form = Object.hasOwn(FORMS, claim) ? FORMS[claim] : undefined;
        const odd = form === undefined ? undefined : textList(value).find((text) => !form.pattern.test(text));
        if (form !== undefined && odd !== undefined)
            throw oddClaim(file, claim, odd, form, claims);
    }
    const { ref, ref_type: type } = claims;
    const kind = typeof ref !== 'string'
        ? undefined
        : ref.startsWith('refs/tags/')
            ? 'tag'
            : ref.startsWith('refs/heads/')
                ? 'branch'
                : undefined;
    if (typeof type === 'string' && type !== '' && kind !== undefined && type !== kind)
        throw new usage_error/* UsageError */.e(`${(0,safe_line/* quote */.h)(file)}: the claim \`ref_type\` is ${(0,safe_line/* quote */.h)(type)}, and \`ref\` is a ${kind}`, 'give the two as GitHub does');
}
function oddClaim(file, claim, text, { expected, meant }, claims) {
    const hint = meant === undefined ? '' : `: did you mean ${(0,safe_line/* quote */.h)(meant(text, claims))}?`;
    return new usage_error/* UsageError */.e(`${(0,safe_line/* quote */.h)(file)}: the claim \`${claim}\` is ${(0,safe_line/* quote */.h)(text)}`, `expected ${expected}${hint}`);
}
function unknownClaim(file, claim) {
    const near = (0,nearest/* nearest */.p)(claim, CLAIMS);
    return new usage_error/* UsageError */.e(`${(0,safe_line/* quote */.h)(file)}: there is no claim ${(0,safe_line/* quote */.h)(claim)}`, near === undefined
        ? 'the file holds the claims of the run under their own names: see `run.json` in docs/cli.md'
        : `did you mean \`${near}\`?`);
}
/** The texts of a claim; what is empty or of another kind is for the reader of claims. */
function textList(value) {
    const list = Array.isArray(value) ? value : [value];
    return list.filter((entry) => typeof entry === 'string' && entry !== '');
}

;// CONCATENATED MODULE: ./lib/cli/check/untold.js

/** Looks at a file as it was read: once it is parsed, what was left out is what was said to be nothing. */
function leftOutOf(file) {
    return (grant, counted) => {
        const root = (0,shape/* isRecord */.u4)(file) ? file : {};
        const entry = grant === undefined ? undefined : root[grant];
        const pull = (0,shape/* isRecord */.u4)(entry) ? entry['pull'] : undefined;
        return [
            ...missingKeys(root, counted ? ['policy', 'revoked', 'frozen', 'uses'] : ['policy', 'revoked', 'frozen']),
            ...((0,shape/* isRecord */.u4)(entry) ? missingKeys(entry, ['line']) : []),
            ...((0,shape/* isRecord */.u4)(pull) ? missingKeys(pull, ['committers']) : []),
        ];
    };
}
function missingKeys(from, keys) {
    return keys.filter((key) => from[key] === undefined);
}

;// CONCATENATED MODULE: ./lib/cli/check/inputs.js













/**
 * Reads everything but the access folder.
 * @throws InputError naming the option or file that is wrong
 */
function readCheckInputs(given, terminal) {
    const { cwd, now } = terminal;
    const evidenceFile = given.text('evidence');
    const assumed = given.has('assume-approved');
    if (assumed && evidenceFile !== undefined)
        throw new usage_error/* UsageError */.e('`--evidence` and `--assume-approved` are both given', 'give one of them');
    const { run, home, delegation } = readRunGiven(given, terminal);
    const told = evidenceFile === undefined ? undefined : (0,json_file/* readJson */.V)(cwd, evidenceFile);
    return {
        run,
        ...(delegation === undefined ? {} : { delegation }),
        home: readHomeOption(given.text('policy-repository') ?? home ?? run.repository),
        evidence: evidenceFile === undefined ? undefined : readEvidenceFile(evidenceFile, told),
        leftOut: evidenceFile === undefined ? () => [] : leftOutOf(told),
        assumed,
        role: given.text('role'),
        grant: given.text('grant')?.replace(/\.yml$/, ''),
        now: readTime(given.text('at')) ?? now(),
    };
}
function readRunGiven(given, terminal) {
    const ways = ['run', 'result', 'actor'].filter((name) => given.has(name));
    const [way, other] = ways;
    if (way === undefined)
        throw new usage_error/* UsageError */.e('no run is given', 'say who starts what and where with `--actor`, `--workflow` and `--branch`, or give its claims with `--run`');
    if (other !== undefined)
        throw new usage_error/* UsageError */.e(`\`--${way}\` and \`--${other}\` are both given`, 'give one of them');
    (0,told_run/* refuseStrayOptions */.Yv)(given);
    if (way === 'actor')
        return { run: (0,told_run/* toldRun */.Rm)(given, terminal) };
    const file = given.text(way) ?? '';
    const value = (0,json_file/* readJson */.V)(terminal.cwd, file);
    return way === 'run' ? readRunClaims(file, value) : readResult(file, value);
}
/** The run of a result: the output `result` of the action, or what \`check --json\` prints. */
function readResult(file, value) {
    const result = (0,shape/* isRecord */.u4)(value) ? value : {};
    const policy = (0,shape/* isRecord */.u4)(result['policy']) ? result['policy']['repository'] : undefined;
    if (!(0,shape/* isRecord */.u4)(result['run']))
        throw new usage_error/* UsageError */.e(`${(0,safe_line/* quote */.h)(file)} is not the result of a run`, 'give the output `result` of the action, as a file');
    return { ...readRunClaims(file, result['run']), ...(typeof policy === 'string' ? { home: policy } : {}) };
}
function readRunClaims(file, value) {
    checkRunFile(file, value);
    try {
        return { run: (0,run/* parseRun */.z)(value), delegation: (0,told/* readToldDelegation */.w4)(value) };
    }
    catch (error) {
        if (!(error instanceof run/* RunError */.e))
            throw error;
        throw new usage_error/* UsageError */.e(`${(0,safe_line/* quote */.h)(file)}: ${error.message}`, 'the file holds the claims of the run under their own names, `triggering_actor` and `triggering_actor_id`', { cause: error });
    }
}
/** @throws UsageError for evidence that cannot be read, or is not understood */
function readEvidenceFile(file, value) {
    try {
        return parseEvidence(value);
    }
    catch (error) {
        if (!(error instanceof EvidenceError))
            throw error;
        throw new usage_error/* UsageError */.e(`${(0,safe_line/* quote */.h)(file)}: ${error.message}`, error.hint ?? 'the file maps the id of a grant to its `pull` and its `reviews`', { cause: error });
    }
}
function readHomeOption(written) {
    if (names/* REPOSITORY_PATTERN */.G_.test(written))
        return written;
    throw new usage_error/* UsageError */.e(`${(0,safe_line/* quote */.h)(written)} is not a repository`, 'write `--policy-repository owner/name`');
}
function readTime(written) {
    if (written === undefined)
        return undefined;
    const at = (0,instant/* parseInstant */.nV)(written);
    if (at === undefined)
        throw new usage_error/* UsageError */.e(`${(0,safe_line/* quote */.h)(written)} is not a date with a time and a zone`, `write \`--at <time>\`: ${(0,instant/* instantHint */.RB)(written)}`);
    return at;
}


/***/ }),

/***/ 8556:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Rm: () => (/* binding */ toldRun),
/* harmony export */   YA: () => (/* binding */ untoldOf),
/* harmony export */   Yv: () => (/* binding */ refuseStrayOptions),
/* harmony export */   n4: () => (/* binding */ UNKNOWN_ID),
/* harmony export */   xn: () => (/* binding */ TOLD_RUN_OPTIONS)
/* harmony export */ });
/* harmony import */ var _policy_names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76726);
/* harmony import */ var _policy_run_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(41287);
/* harmony import */ var _report_safe_line_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(91020);
/* harmony import */ var _github_session_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(81837);
/* harmony import */ var _usage_error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(94934);





/** What a run is told by on the command line, in place of a file with its claims. */
const TOLD_RUN_OPTIONS = {
    actor: { value: 'login', help: 'Instead of --run: who starts it, with these' },
    'actor-id': { value: 'number', help: "Number of the account; that of the person's grant when left out" },
    teams: { value: 'owner/slug,...', help: 'Teams that the person is in; not known when left out' },
    repository: { value: 'owner/name', help: 'Repository of the run; that of the policy when left out' },
    branch: { value: 'name', help: 'Branch that it is started on' },
    tag: { value: 'name', help: 'Tag that it is started on' },
    protected: { help: 'The branch or tag is protected' },
    workflow: { value: 'file', help: 'Workflow that is started, for example .github/workflows/flags.yml' },
    environment: {
        value: 'name',
        help: 'Environment of the job; when left out, the job has none, and gets no credential that is for some',
    },
    'started-by': { value: 'event', help: 'Event that starts it; workflow_dispatch when left out' },
    runner: { value: 'kind', help: 'github-hosted or self-hosted; github-hosted when left out' },
};
/** Options that say something of a run that `--actor` tells. */
const OF_A_TOLD_RUN = Object.keys(TOLD_RUN_OPTIONS).filter((name) => name !== 'actor' && name !== 'repository');
/** A number that stands for one that is not known: no account and no repository has it. */
const UNKNOWN_ID = '0';
/** @throws UsageError for an option that goes with `--actor`, without it */
function refuseStrayOptions(given) {
    const stray = given.has('actor') ? undefined : OF_A_TOLD_RUN.find((name) => given.has(name));
    if (stray !== undefined)
        throw new _usage_error_js__WEBPACK_IMPORTED_MODULE_3__/* .UsageError */ .e(`\`--${stray}\` is given without \`--actor\``, 'say who starts the run with `--actor <login>`');
}
/**
 * The run that options tell of. Its commit, and numbers that were not given, are zeros.
 * @throws UsageError naming the option that is missing or cannot be
 */
function toldRun(given, terminal) {
    const repository = repositoryOfRun(given, terminal);
    const { ref, type } = refOf(given);
    const [owner = ''] = repository.split('/');
    const login = matched(given, 'actor', /^[A-Za-z0-9][\w-]*(?:\[bot\])?$/, 'a GitHub login') ?? '';
    const id = matched(given, 'actor-id', /^[1-9]\d{0,18}$/, 'the number of an account') ?? UNKNOWN_ID;
    const teams = given
        .text('teams')
        ?.split(/[\s,]+/)
        .filter((team) => team !== '');
    const odd = teams?.find((team) => !_policy_names_js__WEBPACK_IMPORTED_MODULE_0__/* .TEAM_PATTERN */ .FW.test(team));
    if (odd !== undefined)
        throw new _usage_error_js__WEBPACK_IMPORTED_MODULE_3__/* .UsageError */ .e(`${(0,_report_safe_line_js__WEBPACK_IMPORTED_MODULE_4__/* .quote */ .h)(odd)} is not a team`, 'write teams as `owner/slug`');
    const environment = given.text('environment');
    return (0,_policy_run_js__WEBPACK_IMPORTED_MODULE_1__/* .parseRun */ .z)({
        actor: login,
        actor_id: id,
        triggering_actor: login,
        triggering_actor_id: id,
        ...(teams === undefined ? {} : { actor_teams: teams, triggering_actor_teams: teams }),
        repository,
        repository_id: UNKNOWN_ID,
        repository_owner: owner,
        repository_owner_id: UNKNOWN_ID,
        ref,
        ref_type: type,
        ref_protected: given.has('protected'),
        sha: UNKNOWN_ID.repeat(40),
        ...(environment === undefined ? {} : { environment }),
        event_name: matched(given, 'started-by', /^[a-z_]{2,40}$/, 'an event such as `workflow_dispatch`') ?? 'workflow_dispatch',
        workflow_ref: `${repository}/${workflowOf(given)}@${ref}`,
        run_id: UNKNOWN_ID,
        run_attempt: '1',
        runner_environment: matched(given, 'runner', /^(?:github|self)-hosted$/, '`github-hosted` or `self-hosted`') ?? 'github-hosted',
    });
}
/** Properties of `github` that {@link toldRun} does not tell: what stands there is not of any run. */
function untoldOf(given) {
    const id = given.has('actor-id') ? [] : ['actor_id'];
    // only a pull request has others
    const isPull = !['workflow_dispatch', 'push', 'schedule'].includes(given.text('started-by') ?? 'workflow_dispatch');
    const refs = isPull ? ['head_ref', 'base_ref', 'ref_name'] : [];
    return [...id, ...refs, 'sha', 'workflow_sha', 'run_id', 'run_attempt', 'repository_id', 'repository_owner_id'];
}
function repositoryOfRun(given, terminal) {
    const written = given.text('repository');
    if (written === undefined)
        return (0,_github_session_js__WEBPACK_IMPORTED_MODULE_2__/* .policyRepository */ .RD)(given, terminal);
    if (_policy_names_js__WEBPACK_IMPORTED_MODULE_0__/* .REPOSITORY_PATTERN */ .G_.test(written))
        return written;
    throw new _usage_error_js__WEBPACK_IMPORTED_MODULE_3__/* .UsageError */ .e(`${(0,_report_safe_line_js__WEBPACK_IMPORTED_MODULE_4__/* .quote */ .h)(written)} is not a repository`, 'write `--repository owner/name`');
}
function refOf(given) {
    const [branch, tag] = [given.text('branch'), given.text('tag')];
    if (branch !== undefined && tag !== undefined)
        throw new _usage_error_js__WEBPACK_IMPORTED_MODULE_3__/* .UsageError */ .e('`--branch` and `--tag` are both given', 'a run is on one of them');
    const name = branch ?? tag;
    if (name === undefined)
        throw new _usage_error_js__WEBPACK_IMPORTED_MODULE_3__/* .UsageError */ .e('where the run is started is missing', 'give `--branch <name>` or `--tag <name>`');
    const bare = name.replace(/^refs\/(?:heads|tags)\//, '');
    const option = branch === undefined ? '--tag' : '--branch';
    if (bare !== name)
        throw new _usage_error_js__WEBPACK_IMPORTED_MODULE_3__/* .UsageError */ .e(`${(0,_report_safe_line_js__WEBPACK_IMPORTED_MODULE_4__/* .quote */ .h)(name)} is a full ref`, `write the bare name: \`${option} ${bare}\``);
    return branch === undefined
        ? { ref: `refs/tags/${name}`, type: 'tag' }
        : { ref: `refs/heads/${name}`, type: 'branch' };
}
/** The path of the workflow; its file alone is enough. */
function workflowOf(given) {
    const written = given.text('workflow');
    if (written === undefined)
        throw new _usage_error_js__WEBPACK_IMPORTED_MODULE_3__/* .UsageError */ .e('which workflow is started is missing', 'give `--workflow .github/workflows/flags.yml`');
    const path = written.replace(/^\.\//, '');
    if (/^\.github\/workflows\/[^/@\s]+\.ya?ml$/.test(path))
        return path;
    if (/^[^/@\s]+\.ya?ml$/.test(path))
        return `.github/workflows/${path}`;
    throw new _usage_error_js__WEBPACK_IMPORTED_MODULE_3__/* .UsageError */ .e(`${(0,_report_safe_line_js__WEBPACK_IMPORTED_MODULE_4__/* .quote */ .h)(written)} is not a workflow`, 'give its file, such as `.github/workflows/flags.yml`');
}
function matched(given, option, pattern, expected) {
    const written = given.text(option);
    if (written === undefined || pattern.test(written))
        return written;
    throw new _usage_error_js__WEBPACK_IMPORTED_MODULE_3__/* .UsageError */ .e(`${(0,_report_safe_line_js__WEBPACK_IMPORTED_MODULE_4__/* .quote */ .h)(written)} cannot be given to \`--${option}\``, `expected ${expected}`);
}


/***/ }),

/***/ 71449:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ readJson)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _usage_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(94934);
/* harmony import */ var _read_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(52770);




/**
 * Reads a JSON file that was named on the command line.
 * @throws InputError when it is not there or is not JSON
 */
function readJson(cwd, path) {
    let text;
    try {
        text = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(cwd, path), 'utf8');
    }
    catch (error) {
        throw (0,_read_text_js__WEBPACK_IMPORTED_MODULE_3__/* .unreadableInput */ .SJ)(path, error);
    }
    try {
        return JSON.parse(text.replace(/^\u{feff}/u, ''));
    }
    catch (error) {
        throw new _usage_error_js__WEBPACK_IMPORTED_MODULE_2__/* .UsageError */ .e(`\`${path}\` is not JSON: ${error instanceof Error ? error.message : String(error)}`, 'correct it, or write it again', { cause: error });
    }
}


/***/ }),

/***/ 87279:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ styleFor)
/* harmony export */ });
/** Chooses by what the stream is; `NO_COLOR` and `FORCE_COLOR` win (no-color.org, force-color.org). */
function styleFor(sink, env) {
    const paint = (code) => isColoured(sink, env) ? (text) => `\u001b[${code}m${text}\u001b[0m` : (text) => text;
    return { good: paint(32), bad: paint(31), doubtful: paint(33), strong: paint(1), faint: paint(2) };
}
function isColoured(sink, env) {
    if ((env['NO_COLOR'] ?? '') !== '')
        return false;
    const forced = env['FORCE_COLOR'];
    if (forced !== undefined)
        return forced !== '0' && forced !== 'false';
    return sink.isTTY === true && env['TERM'] !== 'dumb';
}


/***/ }),

/***/ 12095:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   fj: () => (/* binding */ knownPerson),
/* harmony export */   mz: () => (/* binding */ principalRun),
/* harmony export */   s1: () => (/* binding */ accountsOf)
/* harmony export */ });
/* unused harmony export NO_ACCOUNT */
/* harmony import */ var _people_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(61798);

/** What stands for the number of an account where a person has none: no account has it. */
const NO_ACCOUNT = '0';
/** Who a token names. Handles and identities are those of `people.yml`, compared exactly. */
function knownPerson(named, people) {
    if (named.kind === 'account')
        return { ok: true, id: named.id, ...(named.login === undefined ? {} : { login: named.login }) };
    if (people === undefined)
        return { ok: false, why: { kind: 'no-file' } };
    if (!people.ok)
        return { ok: false, why: { kind: 'void-file', problem: people.problems[0] } };
    const handle = named.kind === 'handle' ? named.handle : (0,_people_js__WEBPACK_IMPORTED_MODULE_0__/* .personWith */ .eU)(people.value, named.issuer, named.subject);
    const person = handle === undefined ? undefined : people.value.people.get(handle);
    if (handle === undefined || person === undefined)
        return { ok: false, why: named };
    return {
        ok: true,
        handle,
        name: person.name,
        ...(person.github === undefined ? {} : { id: String(person.github) }),
    };
}
/**
 * The run as that of the person whom a tool names. Its first attempt is hers alone, since the tool pressed for her; of
 * a later one, whoever pressed is still to be covered. `login` is that of her account, which only GitHub knows;
 * `undefined` where she has none or it is not known.
 *
 * INVARIANT: without a token that is good, and a person who is known, the run stays the tool's.
 */
function principalRun(run, outcome, person, login) {
    const delegation = delegationOf(run, outcome, person, login);
    if (delegation.person === undefined || person?.ok !== true)
        return { ...run, delegation };
    const id = person.id ?? NO_ACCOUNT;
    const actor = delegation.hasAccount === true ? (login ?? '') : (delegation.handle ?? '');
    const isFirst = run.run_attempt === '1' && run.triggering_actor_id === run.actor_id;
    const { actor_type: _, triggering_actor_type: pressing, ...rest } = run;
    return {
        ...rest,
        delegation,
        actor,
        actor_id: id,
        actor_type: 'User',
        ...(isFirst
            ? { triggering_actor: actor, triggering_actor_id: id, triggering_actor_type: 'User' }
            : pressing === undefined
                ? {}
                : { triggering_actor_type: pressing }),
    };
}
/** What a run says of its accounts. */
function claimedAccounts(run) {
    return {
        actor: run.actor,
        actor_id: run.actor_id,
        triggering_actor: run.triggering_actor,
        triggering_actor_id: run.triggering_actor_id,
        ...(run.actor_type === undefined ? {} : { actor_type: run.actor_type }),
        ...(run.triggering_actor_type === undefined ? {} : { triggering_actor_type: run.triggering_actor_type }),
    };
}
/** The accounts of a run as GitHub names them, whoever is behind it. */
function accountsOf(run) {
    return run.delegation?.claimed ?? claimedAccounts(run);
}
function delegationOf(run, outcome, person, login) {
    const tool = { claimed: claimedAccounts(run) };
    const entry = outcome.entry === undefined ? {} : { entry: outcome.entry };
    if (outcome.kind !== 'named')
        return { ...tool, ...entry, refused: outcome };
    const unknown = (why) => ({ ...tool, ...entry, refused: { kind: 'unknown-person', why } });
    if (person === undefined)
        return unknown({ kind: 'no-file' });
    if (!person.ok)
        return unknown(person.why);
    const hasAccount = person.id !== undefined && login !== undefined;
    // whose account it is decides which grants are hers, and who may not approve them
    if (person.handle === undefined && !hasAccount)
        return unknown({ kind: 'account', id: person.id ?? NO_ACCOUNT });
    return {
        ...tool,
        ...entry,
        person: outcome.person,
        hasAccount,
        ...(person.handle === undefined ? {} : { handle: person.handle }),
        ...(person.name === undefined ? {} : { name: person.name }),
    };
}


/***/ }),

/***/ 82632:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   lx: () => (/* binding */ UNKNOWN_SENDER),
/* harmony export */   m9: () => (/* binding */ toldPrincipal),
/* harmony export */   ru: () => (/* binding */ WORKFLOWS_BOT),
/* harmony export */   w4: () => (/* binding */ readToldDelegation),
/* harmony export */   wD: () => (/* binding */ tellDelegation)
/* harmony export */ });
/* harmony import */ var _run_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41287);
/* harmony import */ var _shape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(45999);
/* harmony import */ var _principal_run_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(12095);



/** Number of the account of a tool of which only the name is told: no account has it. */
const UNKNOWN_SENDER = '0';
/** Who GitHub's own token acts as; every server has an account of this login. */
const WORKFLOWS_BOT = { login: 'github-actions[bot]', id: '41898282' };
const TOLD_KEYS = ['entry', 'handle', 'id', 'login', 'issuer', 'subject', 'refused'];
const TOLD_REFUSALS = ['delegation-invalid', 'delegation-spent'];
const CLAIM = 'delegation';
/**
 * Reads `delegation` of a `run.json`: the `entry` of the policy, and who is named, by `handle`, by `id` and `login` of
 * an account, or by `issuer` and `subject`; or as what it is `refused`. `undefined` where there is none.
 * @throws RunError when it is of another form
 */
function readToldDelegation(value) {
    const told = (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .isRecord */ .u4)(value) ? value[CLAIM] : undefined;
    if (told === undefined || told === null)
        return undefined;
    if (!(0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .isRecord */ .u4)(told))
        throw new _run_js__WEBPACK_IMPORTED_MODULE_0__/* .RunError */ .e(CLAIM, 'an object with `entry` and a person');
    const unknown = Object.keys(told).find((key) => !TOLD_KEYS.some((known) => known === key));
    if (unknown !== undefined)
        throw new _run_js__WEBPACK_IMPORTED_MODULE_0__/* .RunError */ .e(`${CLAIM}.${unknown}`, `one of ${TOLD_KEYS.join(', ')}`);
    const entry = toldText(told, 'entry') ?? missingKey('entry');
    const login = toldText(told, 'login');
    const refused = toldText(told, 'refused');
    if (refused !== undefined)
        return { outcome: refusedAs(refused, entry) };
    return {
        outcome: { kind: 'named', entry, person: personOf(told, login) },
        ...(login === undefined ? {} : { login }),
    };
}
function refusedAs(refused, entry) {
    const reason = TOLD_REFUSALS.find((known) => known === refused);
    if (reason === undefined)
        throw new _run_js__WEBPACK_IMPORTED_MODULE_0__/* .RunError */ .e(`${CLAIM}.refused`, `one of ${TOLD_REFUSALS.join(', ')}`);
    return reason === 'delegation-spent'
        ? { kind: 'spent', entry }
        : { kind: 'invalid', entry, fault: { kind: 'signature' } };
}
function personOf(told, login) {
    const [handle, issuer, subject] = [toldText(told, 'handle'), toldText(told, 'issuer'), toldText(told, 'subject')];
    const id = typeof told['id'] === 'number' ? String(told['id']) : toldText(told, 'id');
    const isIdentity = issuer !== undefined || subject !== undefined;
    if ([handle !== undefined, id !== undefined, isIdentity].filter(Boolean).length !== 1)
        throw new _run_js__WEBPACK_IMPORTED_MODULE_0__/* .RunError */ .e(CLAIM, 'of one person: give `handle`, `id`, or `issuer` and `subject`');
    if (handle !== undefined)
        return { kind: 'handle', handle };
    if (id === undefined)
        return { kind: 'identity', issuer: issuer ?? missingKey('issuer'), subject: subject ?? missingKey('subject') };
    if (!/^[1-9]\d{0,18}$/.test(id))
        throw new _run_js__WEBPACK_IMPORTED_MODULE_0__/* .RunError */ .e(`${CLAIM}.id`, 'the number of an account');
    return { kind: 'account', id, ...(login === undefined ? {} : { login }) };
}
function toldText(told, key) {
    const value = told[key];
    if (value === undefined || (typeof value === 'string' && value !== ''))
        return value;
    throw new _run_js__WEBPACK_IMPORTED_MODULE_0__/* .RunError */ .e(`${CLAIM}.${key}`, 'a text');
}
function missingKey(key) {
    throw new _run_js__WEBPACK_IMPORTED_MODULE_0__/* .RunError */ .e(`${CLAIM}.${key}`);
}
/** The run as that of the person who was told of. */
function toldPrincipal(run, { outcome, login }, people) {
    return (0,_principal_run_js__WEBPACK_IMPORTED_MODULE_2__/* .principalRun */ .mz)(run, outcome, outcome.kind === 'named' ? (0,_principal_run_js__WEBPACK_IMPORTED_MODULE_2__/* .knownPerson */ .fj)(outcome.person, people) : undefined, login);
}
/** The facts that {@link readToldDelegation} reads, of a run that was decided; `undefined` where there are none. */
function tellDelegation({ delegation, actor }) {
    if (delegation === undefined)
        return undefined;
    const { entry = '', person, refused, handle, hasAccount } = delegation;
    const reason = refused?.kind === 'spent' ? 'delegation-spent' : 'delegation-invalid';
    if (person === undefined)
        return { entry, refused: reason };
    const login = hasAccount === true ? { login: actor } : {};
    if (handle !== undefined)
        return { entry, handle, ...login };
    return person.kind === 'account' ? { entry, id: person.id, ...login } : { entry, refused: reason };
}


/***/ }),

/***/ 64902:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ renewableFrom)
/* harmony export */ });
const USUAL_RENEWAL_SECONDS = 14 * 86_400;
/** A grant can be renewed in its last quarter at the earliest. */
const LIFE_PARTS = 4;
/** From when on a grant can be renewed that lasts from then until then; all times are milliseconds since 1970. */
function renewableFrom({ from, until }, rules) {
    const before = (rules?.from ?? USUAL_RENEWAL_SECONDS) * 1000;
    return until - Math.min(before, Math.floor((until - from) / LIFE_PARTS));
}


/***/ })

};
