export const id = 7305;
export const ids = [7305];
export const modules = {

/***/ 92903:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  PC: () => (/* binding */ factsIn),
  s3: () => (/* binding */ readWallFacts),
  Ub: () => (/* binding */ repositoriesOf)
});

// UNUSED EXPORTS: askFacts

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/github/actions-settings.js
var actions_settings = __webpack_require__(90268);
// EXTERNAL MODULE: ./lib/github/environment-settings.js
var environment_settings = __webpack_require__(77626);
// EXTERNAL MODULE: ./lib/github/fact-error.js
var fact_error = __webpack_require__(32774);
// EXTERNAL MODULE: ./lib/github/repository-about.js
var repository_about = __webpack_require__(10599);
// EXTERNAL MODULE: ./lib/policy/fold.js
var fold = __webpack_require__(41947);
// EXTERNAL MODULE: ./lib/policy/problem.js
var policy_problem = __webpack_require__(72737);
// EXTERNAL MODULE: ./lib/report/safe-line.js
var safe_line = __webpack_require__(91020);
// EXTERNAL MODULE: ./lib/policy/document.js + 1 modules
var policy_document = __webpack_require__(32627);
// EXTERNAL MODULE: ./lib/policy/names.js
var names = __webpack_require__(76726);
// EXTERNAL MODULE: ./lib/policy/shape.js
var shape = __webpack_require__(45999);
// EXTERNAL MODULE: ./lib/walls/token.js
var token = __webpack_require__(33008);
;// CONCATENATED MODULE: ./lib/walls/generate/facts-file.js




const reviewer = (0,shape/* object */.Ik)({ type: (0,shape/* required */.mw)((0,shape/* oneOf */.yL)(['User', 'Team'])), id: (0,shape/* required */.mw)((0,shape/* integer */.nd)(1)) });
/** Facts of a repository, by the names that GitHub's API has for them. */
const repositoryShape = (0,shape/* object */.Ik)({
    repository: (0,shape/* required */.mw)((0,shape/* text */.Qq)({ pattern: names/* REPOSITORY_PATTERN */.G_, expected: '`owner/name`' }), '"acme/shop"'),
    id: (0,shape/* optional */.lq)((0,shape/* integer */.nd)(1)),
    owner_id: (0,shape/* optional */.lq)((0,shape/* integer */.nd)(1)),
    default_branch: (0,shape/* optional */.lq)((0,shape/* text */.Qq)()),
    sub_claim_prefix: (0,shape/* optional */.lq)((0,shape/* text */.Qq)({ pattern: /^\S+$/, expected: 'a prefix such as `repo:acme/shop`' })),
    include_claim_keys: (0,shape/* optional */.lq)((0,shape/* list */.p_)((0,shape/* text */.Qq)())),
    environments: (0,shape/* optional */.lq)((0,shape/* list */.p_)((0,shape/* text */.Qq)())),
    reviewers: (0,shape/* optional */.lq)((0,shape/* record */.g1)(/^./u, 'an environment', (0,shape/* list */.p_)(reviewer))),
    wait_minutes: (0,shape/* optional */.lq)((0,shape/* record */.g1)(/^./u, 'an environment', (0,shape/* integer */.nd)(0, 43_200))),
}, (value, path, mismatches) => {
    for (const [name, command] of commandsFor(value.repository))
        if (value[name] === undefined)
            mismatches.push(missingFact(path, name, command));
});
const factsShape = (0,shape/* object */.Ik)({
    schema: (0,shape/* required */.mw)((0,shape/* oneOf */.yL)([1]), '1'),
    issuer: (0,shape/* optional */.lq)((0,shape/* text */.Qq)({ pattern: /^https:\/\/[^\s/]+(?:\/[^\s/]+)*$/, expected: 'an https address' })),
    repositories: (0,shape/* required */.mw)((0,shape/* list */.p_)(repositoryShape, { min: 1, max: 1000 }), '[{"repository": "acme/shop", …}]'),
});
/** What prints each fact. Source: REST, "Get a repository" and "Get the customization template for an OIDC subject". */
function commandsFor(repository) {
    return [
        ['id', `gh api repos/${repository} --jq .id`],
        ['owner_id', `gh api repos/${repository} --jq .owner.id`],
        ['default_branch', `gh api repos/${repository} --jq .default_branch`],
        ['sub_claim_prefix', `gh api repos/${repository}/actions/oidc/customization/sub --jq .sub_claim_prefix`],
    ];
}
function missingFact(path, name, command) {
    return { path, message: `\`${name}\` is missing`, hint: `\`${command}\` prints it` };
}
/** Reads a file of facts, JSON; every problem carries its place and what prints what is missingFact. Pure. */
function parseWallFacts(source, file) {
    const parsed = (0,policy_document/* parseDocument */.T)(source, file, factsShape);
    if (!parsed.ok)
        return parsed;
    const { issuer = token/* GITHUB_ISSUER */.oX, repositories } = parsed.value;
    return { ok: true, value: { issuer, repositories: repositories.map(toRepository) } };
}
function toRepository(written) {
    const { repository, id, owner_id: owner, default_branch: branch, sub_claim_prefix: prefix } = written;
    return {
        repository,
        id: String(id),
        ownerId: String(owner),
        defaultBranch: branch ?? '',
        subject: {
            prefix: prefix ?? '',
            ...(written.include_claim_keys === undefined ? {} : { keys: written.include_claim_keys }),
        },
        environments: written.environments,
        ...(written.reviewers === undefined ? {} : { reviewers: Object.fromEntries(written.reviewers) }),
        ...(written.wait_minutes === undefined ? {} : { waitMinutes: Object.fromEntries(written.wait_minutes) }),
    };
}

// EXTERNAL MODULE: ./lib/cli/github-session.js + 1 modules
var github_session = __webpack_require__(81837);
// EXTERNAL MODULE: ./lib/cli/read-text.js
var read_text = __webpack_require__(52770);
// EXTERNAL MODULE: ./lib/cli/usage-error.js
var usage_error = __webpack_require__(94934);
;// CONCATENATED MODULE: ./lib/cli/walls/read-wall-facts.js












const MAX_FACTS_BYTES = 4 * 1024 * 1024;
/**
 * Facts about the repositories of a policy: from the file that is given, else from GitHub with a token.
 * @throws UsageError where they cannot be read, with what to do
 */
async function readWallFacts(given, terminal, policy, home) {
    const file = given.text('facts');
    if (file !== undefined)
        return factsIn(file, terminal);
    const token = (0,github_session/* ownToken */.K8)(terminal);
    if (token === undefined)
        throw new usage_error/* UsageError */.e('nothing is known of the repository: its numbers, how its tokens begin, its environments', 'set GH_TOKEN, as with `GH_TOKEN=$(gh auth token)`, or give a file with `--facts`: docs/walls.md shows one');
    const names = repositoriesOf(policy, home);
    const { issuer } = (0,github_session/* serverFor */.xY)(terminal);
    return await (0,github_session/* withGitHub */.WN)(given, terminal, token, async ({ api }) => ({ issuer, repositories: await Promise.all(names.map(async (name) => askFacts(api, name))) }), home);
}
/** Facts from a file. @throws UsageError where it cannot be read */
function factsIn(file, { cwd }) {
    const read = (0,read_text/* readText */.yR)((0,external_node_path_.resolve)(cwd, file), MAX_FACTS_BYTES);
    if (read.kind !== 'text')
        throw new usage_error/* UsageError */.e(read.kind === 'missing' ? `there is no file ${(0,safe_line/* quote */.h)(file)}` : `${(0,safe_line/* quote */.h)(file)}: ${read.why}`, 'give the file of facts with `--facts`, or set GH_TOKEN');
    const parsed = parseWallFacts(read.text, file);
    if (parsed.ok)
        return parsed.value;
    const [first, ...others] = parsed.problems;
    throw new usage_error/* UsageError */.e([first, ...others].map(({ hint: _hint, ...problem }) => (0,policy_problem/* formatProblem */.V)(problem)).join('\n'), [...new Set([first, ...others].flatMap(({ hint }) => hint ?? []))].join('\n') || 'correct the file');
}
/** The repository of the policy, and all that roles name; a pattern names none. */
function repositoriesOf({ roles }, home) {
    const named = [...roles.values()].flatMap(({ repositories = [] }) => repositories);
    const all = [home, ...named.filter((name) => !/[*?[\\]/.test(name))];
    return all.filter((name, index) => all.findIndex((other) => (0,fold/* isSameName */.yS)(other, name)) === index);
}
/** @throws FactError where the token is not shown all of it */
async function askFacts(api, repository) {
    const [about, subject, environments] = await Promise.all([
        (0,repository_about/* fetchRepositoryAbout */.m)(api, repository),
        (0,actions_settings/* fetchSubjectTemplate */.bE)(api, repository),
        (0,environment_settings/* fetchEnvironments */.l)(api, repository),
    ]);
    if (subject.prefix === undefined)
        throw new fact_error/* FactError */.n(`GitHub does not say how the subjects of \`${repository}\` begin`, 'write a file of facts with `sub_claim_prefix` as a token of a run has it, and give it with `--facts`');
    const reviewed = environments.filter(({ reviewers }) => reviewers.length > 0);
    const waiting = environments.filter(({ waitMinutes }) => waitMinutes > 0);
    return {
        repository: about.name,
        id: String(about.id),
        ownerId: String(about.ownerId),
        defaultBranch: about.defaultBranch,
        subject: { prefix: subject.prefix, ...(subject.isDefault ? {} : { keys: subject.keys }) },
        environments: environments.map(({ name }) => name),
        ...(reviewed.length === 0
            ? {}
            : { reviewers: Object.fromEntries(reviewed.map(({ name, reviewers }) => [name, reviewers.map(toReviewer)])) }),
        ...(waiting.length === 0
            ? {}
            : { waitMinutes: Object.fromEntries(waiting.map(({ name, waitMinutes }) => [name, waitMinutes])) }),
    };
}
function toReviewer({ type, id }) {
    return { type: type === 'Team' ? 'Team' : 'User', id };
}


/***/ }),

/***/ 90268:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Vc: () => (/* binding */ fetchSelectedActions),
/* harmony export */   bE: () => (/* binding */ fetchSubjectTemplate),
/* harmony export */   iY: () => (/* binding */ fetchWorkflowDefaults),
/* harmony export */   wg: () => (/* binding */ fetchActionsPermissions)
/* harmony export */ });
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87781);

const ADMINISTRATION = 'administration: read';
/** Source: REST, "Get GitHub Actions permissions for a repository". @throws FactError */
async function fetchActionsPermissions(api, repository) {
    const found = await readSetting(api, repository, 'permissions', ADMINISTRATION);
    return {
        enabled: found.flag('enabled'),
        allowed: found.optionalText('allowed_actions') ?? 'all',
        pinning: found.has('sha_pinning_required') ? found.flag('sha_pinning_required') : undefined,
    };
}
/** Source: REST, "Get allowed actions and reusable workflows for a repository". @throws FactError */
async function fetchSelectedActions(api, repository) {
    const found = await readSetting(api, repository, 'permissions/selected-actions', ADMINISTRATION);
    return {
        verified: found.has('verified_allowed') && found.flag('verified_allowed'),
        patterns: found.has('patterns_allowed') ? found.texts('patterns_allowed') : [],
    };
}
/** Source: REST, "Get default workflow permissions for a repository". @throws FactError */
async function fetchWorkflowDefaults(api, repository) {
    const found = await readSetting(api, repository, 'permissions/workflow', ADMINISTRATION);
    return {
        token: found.text('default_workflow_permissions'),
        mayApprove: found.flag('can_approve_pull_request_reviews'),
    };
}
/**
 * Source: REST, "Get the customization template for an OIDC subject claim for a repository".
 * @throws FactError
 */
async function fetchSubjectTemplate(api, repository) {
    const found = await readSetting(api, repository, 'oidc/customization/sub', 'actions: read');
    return {
        isDefault: found.flag('use_default'),
        keys: found.has('include_claim_keys') ? found.texts('include_claim_keys') : [],
        isImmutable: found.has('use_immutable_subject') ? found.flag('use_immutable_subject') : undefined,
        prefix: found.optionalText('sub_claim_prefix'),
    };
}
async function readSetting(api, repository, path, permission) {
    return new _json_js__WEBPACK_IMPORTED_MODULE_0__/* .Fields */ .C(await api.get(`/repos/${repository}/actions/${path}`, permission), '');
}


/***/ }),

/***/ 77626:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ fetchEnvironments)
/* harmony export */ });
/* harmony import */ var _rest_list_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77574);

const NEEDS_ACTIONS = 'actions: read';
/** Every environment. Source: REST, "List environments", "List deployment branch policies". @throws FactError */
async function fetchEnvironments(api, repository) {
    const path = `/repos/${repository}/environments`;
    const found = await (0,_rest_list_js__WEBPACK_IMPORTED_MODULE_0__/* .fetchList */ .Z)(api, path, NEEDS_ACTIONS, 'environments');
    return await Promise.all(found.map(async (environment) => {
        const name = environment.text('name');
        const policy = environment.optional('deployment_branch_policy');
        const refs = policy === undefined
            ? 'all'
            : policy.flag('custom_branch_policies')
                ? await fetchPatterns(api, `${path}/${encodeURIComponent(name)}`)
                : 'protected';
        return { name, refs, ...readProtectionRules(environment) };
    }));
}
async function fetchPatterns(api, path) {
    const found = await (0,_rest_list_js__WEBPACK_IMPORTED_MODULE_0__/* .fetchList */ .Z)(api, `${path}/deployment-branch-policies`, NEEDS_ACTIONS, 'branch_policies');
    return found.map((pattern) => ({
        id: pattern.number('id'),
        name: pattern.text('name'),
        type: pattern.optionalText('type') === 'tag' ? 'tag' : 'branch',
    }));
}
function readProtectionRules(environment) {
    const rules = environment.has('protection_rules') ? environment.list('protection_rules') : [];
    const ruleOf = (type) => rules.find((rule) => rule.text('type') === type);
    const wait = ruleOf('wait_timer');
    const review = ruleOf('required_reviewers');
    return {
        // GitHub's own description does not list this one
        adminsBypass: environment.has('can_admins_bypass') ? environment.flag('can_admins_bypass') : undefined,
        waitMinutes: wait?.has('wait_timer') === true ? wait.number('wait_timer') : 0,
        preventsSelfReview: review?.has('prevent_self_review') === true && review.flag('prevent_self_review'),
        reviewers: review?.has('reviewers') === true
            ? review.list('reviewers').map((one) => ({ type: one.text('type'), id: one.object('reviewer').number('id') }))
            : [],
    };
}


/***/ }),

/***/ 10599:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ fetchRepositoryAbout)
/* harmony export */ });
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87781);

/** Source: REST, "Get a repository". @throws FactError when the token is not shown it */
async function fetchRepositoryAbout(api, repository) {
    const found = new _json_js__WEBPACK_IMPORTED_MODULE_0__/* .Fields */ .C(await api.get(`/repos/${repository}`, 'metadata: read'), '');
    return {
        name: found.text('full_name'),
        id: found.number('id'),
        ownerId: found.object('owner').number('id'),
        defaultBranch: found.text('default_branch'),
        isPrivate: found.flag('private'),
        hasIssues: found.flag('has_issues'),
    };
}


/***/ }),

/***/ 77574:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ fetchList)
/* harmony export */ });
/* harmony import */ var _fact_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(32774);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(87781);


/** More than this is not read. */
const MAX_LIST_PAGES = 10;
/**
 * Every entry of a REST list, over all its pages. `member` names the list where an answer is an object around it.
 * @throws FactError when a page cannot be read, or there are more than can be
 */
async function fetchList(api, path, permission, member) {
    const entries = [];
    for (let page = 1; page <= MAX_LIST_PAGES; page += 1) {
        const answer = await api.page(`${path}${path.includes('?') ? '&' : '?'}per_page=100&page=${page}`, permission);
        entries.push(...entriesOf(answer, member));
        if (answer.next === undefined)
            return entries;
    }
    throw new _fact_error_js__WEBPACK_IMPORTED_MODULE_0__/* .FactError */ .n(`there is more at ${path} than can be read`);
}
function entriesOf({ body }, member) {
    return member === undefined ? new _json_js__WEBPACK_IMPORTED_MODULE_1__/* .Fields */ .C({ list: body }, '').list('list') : new _json_js__WEBPACK_IMPORTED_MODULE_1__/* .Fields */ .C(body, '').list(member);
}


/***/ }),

/***/ 51170:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Br: () => (/* binding */ gcpAudience),
/* harmony export */   JI: () => (/* binding */ vaultAudience),
/* harmony export */   Qd: () => (/* binding */ awsAudience),
/* harmony export */   X5: () => (/* binding */ gcpResource),
/* harmony export */   ur: () => (/* binding */ azureAudience)
/* harmony export */ });
/* unused harmony export AZURE_AUDIENCES */
/**
 * Audiences of tokens of another issuer, by cloud.
 * https://learn.microsoft.com/graph/api/resources/federatedidentitycredential
 */
const AZURE_AUDIENCES = {
    public: 'api://AzureADTokenExchange',
    'us-government': 'api://AzureADTokenExchangeUSGov',
    china: 'api://AzureADTokenExchangeChina',
};
/** Audience of the token that AWS expects, unless the policy says otherwise. */
function awsAudience({ audience }) {
    return audience ?? 'sts.amazonaws.com';
}
/** The provider's full name. It names `googleapis.com` in every universe: google-github-actions/auth, issue 521. */
function gcpResource({ provider }) {
    return `//iam.googleapis.com/${provider}`;
}
/**
 * Audience of the job's token: a provider without a list of audiences takes its own name, with or without `https:`.
 * https://cloud.google.com/iam/docs/reference/rest/v1/projects.locations.workloadIdentityPools.providers#oidc
 */
function gcpAudience({ audience, provider }) {
    return audience ?? `https:${gcpResource({ provider })}`;
}
/** Audience of the token that is traded: the cloud's own, unless the policy says otherwise. */
function azureAudience({ audience, cloud }) {
    return audience ?? AZURE_AUDIENCES[cloud ?? 'public'];
}
/** Audience of the token that is traded: the server itself, unless the policy says otherwise. */
function vaultAudience({ url, audience }) {
    return audience ?? url;
}


/***/ }),

/***/ 11516:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ groupedBy)
/* harmony export */ });
/** Items by a key, in the order in which each key came first: `Map.groupBy`, which Node 20 does not have. */
function groupedBy(items, keyOf) {
    const groups = new Map();
    for (const item of items) {
        const key = keyOf(item);
        const group = groups.get(key);
        if (group === undefined)
            groups.set(key, [item]);
        else
            group.push(item);
    }
    return groups;
}


/***/ }),

/***/ 72737:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ formatProblem)
/* harmony export */ });
/** `file:line:column: message (hint)`, as compilers write it. */
function formatProblem(problem) {
    const place = problem.line > 0 ? `${problem.file}:${problem.line}:${problem.column}` : problem.file;
    return `${place}: ${problem.message}${problem.hint === undefined ? '' : ` (${problem.hint})`}`;
}


/***/ }),

/***/ 90673:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ allowsCharacter)
/* harmony export */ });
/* harmony import */ var _policy_fold_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41947);

/** Whether a character may stand there. */
function allowsCharacter(characters, character) {
    switch (characters.kind) {
        case 'any':
            return true;
        case 'segment':
            return character !== '/';
        case 'one':
            return (characters.character === character ||
                (characters.caseless === true && (0,_policy_fold_js__WEBPACK_IMPORTED_MODULE_0__/* .foldCase */ .SP)(characters.character) === (0,_policy_fold_js__WEBPACK_IMPORTED_MODULE_0__/* .foldCase */ .SP)(character)));
        case 'class':
            return (characters.matches(character) ||
                (characters.caseless === true &&
                    (characters.matches(character.toLowerCase()) || characters.matches(character.toUpperCase()))));
    }
}


/***/ }),

/***/ 77531:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EV: () => (/* binding */ eitherCase),
/* harmony export */   Fe: () => (/* binding */ withPrefix),
/* harmony export */   eu: () => (/* binding */ literal),
/* harmony export */   f8: () => (/* binding */ wildcardPattern),
/* harmony export */   hm: () => (/* binding */ ANY_TEXT),
/* harmony export */   lw: () => (/* binding */ globLanguage),
/* harmony export */   oH: () => (/* binding */ inLanguage),
/* harmony export */   v$: () => (/* binding */ literals),
/* harmony export */   x4: () => (/* binding */ ANY)
/* harmony export */ });
/* unused harmony exports next, closure */
/* harmony import */ var _policy_character_class_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(42384);
/* harmony import */ var _characters_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(90673);


const ANY = { kind: 'any' };
const SEGMENT = { kind: 'segment' };
const once = (characters) => ({ characters, many: false });
const many = (characters) => ({ characters, many: true });
/** Every text, the empty one too. */
const ANY_TEXT = [[many(ANY)]];
/** One text, letter for letter. */
function literal(text) {
    return Array.from({ length: text.length }, (_, index) => once({ kind: 'one', character: text[index] ?? '' }));
}
/** These texts and no others. */
function literals(texts) {
    return texts.map(literal);
}
/**
 * A pattern of clouds: `*` stands for any text and `?` for one character, slashes and colons included. What `question`
 * turns off stands for itself.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition_operators.html
 */
function wildcardPattern(text, { question = true } = {}) {
    return literal(text).map((place) => {
        const character = place.characters.kind === 'one' ? place.characters.character : '';
        if (character === '*')
            return many(ANY);
        return character === '?' && question ? once(ANY) : place;
    });
}
/** The same with letters of either case. */
function eitherCase(language) {
    return language.map((pattern) => pattern.map(({ characters, many }) => ({
        many,
        characters: characters.kind === 'one' || characters.kind === 'class'
            ? { ...characters, caseless: true }
            : characters,
    })));
}
/** Texts that begin with `text` and go on as one of the language. */
function withPrefix(text, language) {
    return language.map((pattern) => [...literal(text), ...pattern]);
}
/** The names that patterns of a policy match: see the policy reference, "Patterns". */
function globLanguage(globs) {
    return globs.flatMap(globPatterns);
}
/** A pattern of a policy, with each `**` between slashes as its two cases: nothing, or something. */
function globPatterns(glob) {
    const segments = glob.split('/').filter((text, index, all) => text !== '**' || all[index - 1] !== '**');
    let heads = [[]];
    for (const [index, text] of segments.entries()) {
        const isLast = index === segments.length - 1;
        const slash = isLast ? [] : literal('/');
        if (text === '**') {
            // at the end for one segment at least, and in between for none as well
            const wide = heads.map((head) => [...head, many(ANY), ...slash]);
            heads = isLast ? wide : [...heads, ...wide];
            continue;
        }
        const places = segmentPlaces(text);
        if (places === undefined)
            return [];
        heads = heads.map((head) => [...head, ...places, ...slash]);
    }
    return heads;
}
/** A class, such as `[!a]`, is compared within a segment: no slash is in it. */
function inSegment(matches) {
    return (character) => character !== '/' && matches(character);
}
/** What stands between two slashes; `undefined` where nothing can. */
function segmentPlaces(text) {
    const places = [];
    for (let index = 0; index < text.length; index += 1) {
        const character = text[index] ?? '';
        const found = character === '[' ? (0,_policy_character_class_js__WEBPACK_IMPORTED_MODULE_0__/* .characterClass */ .E)(text, index) : undefined;
        if (found === 'impossible')
            return undefined;
        if (found !== undefined) {
            places.push(once({ kind: 'class', matches: inSegment(found.matches) }));
            index += found.length - 1;
        }
        else if (character === '\\' && index + 1 < text.length) {
            index += 1;
            places.push(once({ kind: 'one', character: text[index] ?? '' }));
        }
        else if (character !== '*')
            places.push(once(character === '?' ? SEGMENT : { kind: 'one', character }));
        else if (places.at(-1)?.many !== true)
            places.push(many(SEGMENT));
    }
    const [only] = places;
    return places.length === 1 && only?.many === true ? [once(SEGMENT), only] : places;
}
/** Whether a text is in the language, place by place. */
function inLanguage(language, text) {
    return language.some((pattern) => {
        let states = closure(pattern, new Set([0]));
        for (let index = 0; index < text.length; index += 1)
            states = next(pattern, states, text[index] ?? '');
        return states.has(pattern.length);
    });
}
/** The places of a pattern that may come after a character. */
function next(pattern, states, character) {
    const after = new Set();
    for (const state of states) {
        const place = pattern[state];
        if (place !== undefined && (0,_characters_js__WEBPACK_IMPORTED_MODULE_1__/* .allowsCharacter */ .m)(place.characters, character))
            after.add(place.many ? state : state + 1);
    }
    return closure(pattern, after);
}
/** And those that are reached without a character: what may stand any number of times may be left out. */
function closure(pattern, states) {
    const all = new Set(states);
    for (const state of all)
        if (pattern[state]?.many === true)
            all.add(state + 1);
    return all;
}


/***/ }),

/***/ 18598:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ meantTokens)
/* harmony export */ });
/* harmony import */ var _policy_credential_audience_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51170);
/* harmony import */ var _policy_fold_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(41947);
/* harmony import */ var _policy_glob_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(29121);
/* harmony import */ var _policy_scope_rule_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(43457);




/** Every credential of the policy that a cloud issues for a job's token, with the tokens that are meant. Pure. */
function meantTokens(policy, facts) {
    return [...policy.roles].flatMap(([name, role]) => [...(role.credentials ?? [])].flatMap(([credential, spec]) => {
        const target = tradeOf(spec);
        return target === undefined ? [] : [meantOf(policy, facts, { name, role, credential, spec }, target)];
    }));
}
function meantOf({ never }, { home, gate, repositories }, { name, role, credential, spec }, { target, audience }) {
    const patterns = (0,_policy_scope_rule_js__WEBPACK_IMPORTED_MODULE_2__/* .roleList */ .r9)('repositories', role, home);
    const own = spec.environments;
    const environments = [role.environments ?? [], ...(own === undefined ? [] : [own])];
    return {
        role: name,
        credential,
        provider: target.kind,
        target,
        audience,
        gate,
        places: repositories
            .filter(({ repository }) => (0,_policy_glob_js__WEBPACK_IMPORTED_MODULE_1__/* .matchesAnyCaseless */ .DR)(patterns, repository))
            .map((repository) => ({
            repository,
            branches: role.branches,
            tags: role.tags ?? [],
            environments,
            withoutEnvironment: own === undefined,
        })),
        never: {
            branches: never?.branches ?? [],
            tags: never?.tags ?? [],
            environments: never?.environments ?? [],
        },
        events: role.events ?? ['workflow_dispatch'],
        unknown: patterns.filter((pattern) => /[*?[\\]/.test(pattern) || !repositories.some(({ repository }) => (0,_policy_fold_js__WEBPACK_IMPORTED_MODULE_3__/* .isSameName */ .yS)(repository, pattern))),
    };
}
/** What trades a job's token for this credential; for an App, what lets its key be used. */
function tradeOf({ aws, gcp, azure, vault, github, }) {
    const login = aws ?? github?.key['aws-kms'];
    if (login !== undefined)
        return { target: { kind: 'aws', role: login.role }, audience: (0,_policy_credential_audience_js__WEBPACK_IMPORTED_MODULE_0__/* .awsAudience */ .Qd)(login) };
    if (gcp !== undefined)
        return {
            target: { kind: 'gcp', provider: gcp.provider, account: gcp.delegates?.[0] ?? gcp['service-account'] },
            audience: (0,_policy_credential_audience_js__WEBPACK_IMPORTED_MODULE_0__/* .gcpAudience */ .Br)(gcp),
        };
    if (azure !== undefined)
        return {
            target: { kind: 'azure', tenant: (0,_policy_fold_js__WEBPACK_IMPORTED_MODULE_3__/* .foldCase */ .SP)(azure.tenant), client: (0,_policy_fold_js__WEBPACK_IMPORTED_MODULE_3__/* .foldCase */ .SP)(azure.client) },
            audience: (0,_policy_credential_audience_js__WEBPACK_IMPORTED_MODULE_0__/* .azureAudience */ .ur)(azure),
        };
    const server = vault ?? github?.key.vault;
    if (server === undefined)
        return undefined;
    const { url, namespace, mount = 'jwt', role } = server;
    return { target: { kind: 'vault', url, namespace, mount, role }, audience: (0,_policy_credential_audience_js__WEBPACK_IMPORTED_MODULE_0__/* .vaultAudience */ .JI)(server) };
}


/***/ }),

/***/ 33008:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m4: () => (/* binding */ subjectValue),
/* harmony export */   oX: () => (/* binding */ GITHUB_ISSUER),
/* harmony export */   oj: () => (/* binding */ AWS_GITHUB_CLAIMS),
/* harmony export */   wg: () => (/* binding */ TOKEN_CLAIMS)
/* harmony export */ });
/** Issuer of the tokens of jobs on github.com. https://docs.github.com/actions/reference/security/oidc */
const GITHUB_ISSUER = 'https://token.actions.githubusercontent.com';
/**
 * Claims of a job's token that a trust may test, by which one job is told from another. What every token has of its own
 * (`jti`, times, numbers of the run) tells nothing. https://docs.github.com/actions/reference/security/oidc
 */
const TOKEN_CLAIMS = [
    'iss',
    'sub',
    'aud',
    'repository',
    'repository_id',
    'repository_owner',
    'repository_owner_id',
    'ref',
    'ref_type',
    'environment',
    'job_workflow_ref',
    'workflow_ref',
    'workflow',
    'event_name',
    'actor',
    'actor_id',
    'runner_environment',
    'repository_visibility',
    'head_ref',
    'base_ref',
    'enterprise',
    'enterprise_id',
];
/**
 * The claims that AWS evaluates of a token of this issuer, beside those that it knows of every issuer (`aud`, `sub`).
 * A condition on any other is on a key that is never there.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_iam-condition-keys.html
 */
const AWS_GITHUB_CLAIMS = [
    'actor',
    'actor_id',
    'enterprise_id',
    'environment',
    'job_workflow_ref',
    'ref',
    'repository',
    'repository_id',
    'repository_owner_id',
    'workflow',
];
/** A value as it stands in `sub`: a colon would end it. */
function subjectValue(value) {
    return value.replaceAll(':', '%3A');
}


/***/ })

};
