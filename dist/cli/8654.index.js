export const id = 8654;
export const ids = [8654,3740];
export const modules = {

/***/ 17185:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  p: () => (/* binding */ APP_OPTIONS),
  z: () => (/* binding */ readAppAnswers)
});

// EXTERNAL MODULE: ./lib/github/fact-error.js
var fact_error = __webpack_require__(32774);
// EXTERNAL MODULE: ./lib/github/numbered-accounts.js
var numbered_accounts = __webpack_require__(72192);
// EXTERNAL MODULE: ./lib/policy/names.js
var names = __webpack_require__(76726);
// EXTERNAL MODULE: ./lib/report/safe-line.js
var safe_line = __webpack_require__(91020);
// EXTERNAL MODULE: ./lib/cli/usage-error.js
var usage_error = __webpack_require__(94934);
;// CONCATENATED MODULE: ./lib/cli/app/key-place.js


const USUAL_KEY = 'access-requests';
/** Reads `--key`. @throws UsageError for what is not a place */
function keyPlaceIn(written) {
    if (written === 'secret')
        return { kind: 'secret' };
    const [, kind, name] = /^(vault|aws-kms)(?::(.+))?$/.exec(written) ?? [];
    if (kind === 'vault') {
        const [, mount = 'transit', key] = /^(?:([\w.-]+(?:\/[\w.-]+)*)\/)?([\w.-]{1,255})$/.exec(name ?? USUAL_KEY) ?? [];
        if (key !== undefined)
            return { kind, mount, key };
    }
    if (kind === 'aws-kms' && /^[\w/-]{1,200}$/.test(name ?? USUAL_KEY))
        return { kind, alias: `alias/${(name ?? USUAL_KEY).replace(/^alias\//, '')}` };
    throw new usage_error/* UsageError */.e(`${(0,safe_line/* quote */.h)(written)} is not a place for a key`, 'write `secret`, `vault`, `vault:<mount>/<key>`, `aws-kms` or `aws-kms:<alias>`');
}

// EXTERNAL MODULE: ./lib/cli/app/manifest.js
var manifest = __webpack_require__(9853);
;// CONCATENATED MODULE: ./lib/cli/app/answers.js







/** Options of `init --app`. */
const APP_OPTIONS = {
    app: { help: 'Create the GitHub App that writes requests, instead: a page of this machine leads to GitHub' },
    'app-name': { value: 'name', help: 'With --app: its name; `access-` and the repository when left out' },
    'app-owner': {
        value: 'login',
        help: 'With --app: organisation or user that owns it; the owner of the repository when left out',
    },
    enterprise: { value: 'slug', help: 'With --app: the enterprise that owns it' },
    key: {
        value: 'place',
        help: 'With --app: where its key goes: `vault[:<mount>/<key>]`, `aws-kms[:<alias>]`, or `secret`',
    },
    'ca-certificates': { value: 'file', help: 'With --app: CA of an Enterprise Server, Vault or OpenBao, PEM' },
};
/** @throws UsageError for an answer that cannot be used, FactError where the owner is not shown */
async function readAppAnswers(given, { repository, api }) {
    if (!names/* REPOSITORY_PATTERN */.G_.test(repository))
        throw new usage_error/* UsageError */.e(`${(0,safe_line/* quote */.h)(repository)} is not a repository`, 'write `--repository owner/name`');
    const [login = '', own = ''] = repository.split('/');
    const name = given.text('app-name') ?? `access-${own}`.slice(0, manifest/* MAX_APP_NAME_CHARACTERS */.gC);
    if (!/^[\w .-]+$/.test(name) || name.length > manifest/* MAX_APP_NAME_CHARACTERS */.gC)
        throw new usage_error/* UsageError */.e(`${(0,safe_line/* quote */.h)(name)} is not the name of an App`, `write at most ${manifest/* MAX_APP_NAME_CHARACTERS */.gC} letters, digits, spaces, \`-\`, \`_\` and \`.\` after \`--app-name\``);
    const written = given.text('key');
    if (written === undefined)
        throw new usage_error/* UsageError */.e('where the key of the App goes is not said', 'write `--key vault` or `--key aws-kms`; `--key secret` is the last resort');
    const key = keyPlaceIn(written);
    const page = new Set([given.text('enterprise'), given.text('app-owner')]);
    if (!page.has(undefined))
        throw new usage_error/* UsageError */.e('`--enterprise` and `--app-owner` are both given', 'give one');
    return {
        repository,
        name,
        url: await repositoryPage(api, repository),
        owner: await ownerOf(given, login, api),
        key,
    };
}
async function repositoryPage(api, repository) {
    const found = await api.get(`/repos/${repository}`, 'metadata: read');
    const page = typeof found === 'object' && found !== null && 'html_url' in found ? String(found.html_url) : '';
    if (URL.canParse(page))
        return page;
    throw new fact_error/* FactError */.n(`GitHub does not say where \`${repository}\` is`);
}
async function ownerOf(given, usual, api) {
    const enterprise = given.text('enterprise');
    const name = enterprise ?? given.text('app-owner') ?? usual;
    if (!/^[A-Za-z0-9][A-Za-z0-9_-]{0,99}$/.test(name))
        throw new usage_error/* UsageError */.e(`${(0,safe_line/* quote */.h)(name)} is not a login`, 'write the login of an organisation, a user or the slug');
    if (enterprise !== undefined)
        return { kind: 'enterprise', name };
    const account = await (0,numbered_accounts/* fetchAccountNamed */.Fx)(api, name);
    if (account === undefined)
        throw new usage_error/* UsageError */.e(`there is no account ${(0,safe_line/* quote */.h)(name)}`, 'correct `--app-owner`');
    return { kind: account.type === 'Organization' ? 'organization' : 'user', name: account.login };
}


/***/ }),

/***/ 9853:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Xh: () => (/* binding */ appManifest),
/* harmony export */   gC: () => (/* binding */ MAX_APP_NAME_CHARACTERS),
/* harmony export */   y2: () => (/* binding */ creationAddress)
/* harmony export */ });
/** GitHub takes no longer names. Source: GitHub's reference, "Registering a GitHub App". */
const MAX_APP_NAME_CHARACTERS = 34;
/**
 * What the App is to be: no webhook, private, and with the rights to write requests into repositories and nothing else.
 * Source: GitHub's reference, "Registering a GitHub App from a manifest".
 */
function appManifest({ name, url, redirect }) {
    return JSON.stringify({
        name,
        url,
        redirect_url: redirect,
        description: 'Writes the pull requests and tags that follow from requests for access.',
        public: false,
        default_permissions: { contents: 'write', issues: 'write', pull_requests: 'write', metadata: 'read' },
        default_events: [],
    });
}
/** Where the manifest is sent to, by the browser of whoever creates the App. */
function creationAddress({ url }, { kind, name }, state) {
    const folder = { organization: `organizations/${name}/`, enterprise: `enterprises/${name}/`, user: '' }[kind];
    return `${url.replace(/\/+$/, '')}/${folder}settings/apps/new?state=${encodeURIComponent(state)}`;
}


/***/ }),

/***/ 17406:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ askGit)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);



const GIT_TIMEOUT_MS = 10_000;
/**
 * What git says about a clone, without going over the network; `undefined` where there is no clone at `root`, no git,
 * or no answer.
 */
function askGit(root, words, env) {
    // without a clone of its own, git would look for one further up
    if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_1__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(root, '.git')))
        return undefined;
    try {
        return (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.execFileSync)('git', ['-C', root, ...words], {
            encoding: 'utf8',
            stdio: ['ignore', 'pipe', 'ignore'],
            timeout: GIT_TIMEOUT_MS,
            env: { ...env, GIT_NO_LAZY_FETCH: '1', GIT_OPTIONAL_LOCKS: '0', GIT_TERMINAL_PROMPT: '0' },
        });
    }
    catch {
        return undefined;
    }
}


/***/ }),

/***/ 10433:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ compareForms),
/* harmony export */   i: () => (/* binding */ REQUEST_FORMS)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _report_requests_issue_form_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73104);
/* harmony import */ var _read_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(52770);
/* harmony import */ var _usage_error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(94934);




/** The forms that are made; each only where a role of the policy is in it. */
const REQUEST_FORMS = ['access-request', 'break-glass'];
/**
 * Compares the forms in a repository with those that its policy makes.
 * @throws UsageError for a file that is there and cannot be read
 */
function compareForms(root, policy) {
    return REQUEST_FORMS.map((form) => {
        const [path, text] = [(0,_report_requests_issue_form_js__WEBPACK_IMPORTED_MODULE_1__/* .formPath */ .In)(form), (0,_report_requests_issue_form_js__WEBPACK_IMPORTED_MODULE_1__/* .issueForm */ .eT)(policy, form)];
        const read = (0,_read_text_js__WEBPACK_IMPORTED_MODULE_2__/* .readText */ .yR)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(root, path));
        if (read.kind === 'refused')
            throw new _usage_error_js__WEBPACK_IMPORTED_MODULE_3__/* .UsageError */ .e(`\`${path}\`: ${read.why}`, 'move it out of the way');
        return { form, path, text, state: formState(read.kind === 'missing' ? undefined : read.text, text) };
    });
}
function formState(there, made) {
    if (there === undefined)
        return made === undefined ? 'unused' : 'missing';
    if (there.replaceAll('\r\n', '\n') === made)
        return 'current';
    // INVARIANT: what somebody wrote is never written over
    if (!there.startsWith(_report_requests_issue_form_js__WEBPACK_IMPORTED_MODULE_1__/* .FORM_MARK */ .zd))
        return made === undefined ? 'unused' : 'foreign';
    return made === undefined ? 'needless' : 'stale';
}


/***/ }),

/***/ 82312:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cx: () => (/* binding */ withoutCodeowners),
/* harmony export */   Gy: () => (/* binding */ withLines),
/* harmony export */   xn: () => (/* binding */ CODEOWNERS_PATHS),
/* harmony export */   yN: () => (/* binding */ codeownersFile)
/* harmony export */ });
/** Where GitHub looks for the file, the first that is there. Source: GitHub's reference, "About code owners". */
const CODEOWNERS_PATHS = ['.github/CODEOWNERS', 'CODEOWNERS', 'docs/CODEOWNERS'];
/** What only its owners may change: who has access, and the workflows in which the gate stands. */
const OWNED = ['/.github/access/', '/.github/workflows/', '/.github/CODEOWNERS'];
/** Lines for the owners of policy, grants and workflows; nothing where no team and nobody by name approves. */
function codeownersFile(approvers, path) {
    const owners = 'team' in approvers
        ? [`@${approvers.team}`]
        : 'users' in approvers
            ? approvers.users.map(({ login }) => `@${login}`)
            : [];
    if (owners.length === 0)
        return [];
    const lines = OWNED.map((owned) => `${owned === '/.github/CODEOWNERS' ? `/${path}` : owned} ${owners.join(' ')}`);
    return [{ path, text: `${lines.join('\n')}\n`, adds: true }];
}
/** Why there are no lines of CODEOWNERS, and how to have them; `undefined` where there are. */
function withoutCodeowners(approvers, path) {
    if (!('permission' in approvers))
        return undefined;
    return (`No lines for ${path}: they name people or a team, and \`permission: ${approvers.permission}\` names neither. ` +
        `With a team, write \`${OWNED[0]} @owner/team\` and \`${OWNED[1]} @owner/team\` there.`);
}
/** What is there with the lines that it lacks. The last line that matches wins, so they go to the end. */
function withLines(before, added) {
    const there = new Set(before.split('\n').map((line) => line.trim().replaceAll(/\s+/g, ' ')));
    const missing = added.split('\n').filter((line) => line !== '' && !there.has(line));
    if (missing.length === 0)
        return before;
    const start = before === '' || before.endsWith('\n') ? before : `${before}\n`;
    return `${start}${missing.join('\n')}\n`;
}


/***/ }),

/***/ 78654:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  init: () => (/* binding */ init)
});

// EXTERNAL MODULE: ./lib/policy/docs-address.js
var docs_address = __webpack_require__(44134);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/policy/grant.js
var policy_grant = __webpack_require__(83740);
// EXTERNAL MODULE: ./lib/policy/policy.js + 8 modules
var policy_policy = __webpack_require__(57528);
// EXTERNAL MODULE: ./lib/cli/app/answers.js + 1 modules
var answers = __webpack_require__(17185);
// EXTERNAL MODULE: ./lib/cli/ask-git.js
var ask_git = __webpack_require__(17406);
// EXTERNAL MODULE: ./lib/cli/origin.js
var origin = __webpack_require__(7250);
// EXTERNAL MODULE: ./lib/cli/preflight/repository-root.js
var repository_root = __webpack_require__(66341);
// EXTERNAL MODULE: ./lib/cli/read-text.js
var read_text = __webpack_require__(52770);
// EXTERNAL MODULE: ./lib/cli/style.js
var style = __webpack_require__(87279);
// EXTERNAL MODULE: ./lib/cli/usage-error.js
var usage_error = __webpack_require__(94934);
// EXTERNAL MODULE: ./lib/cli/init/codeowners.js
var init_codeowners = __webpack_require__(82312);
// EXTERNAL MODULE: ./lib/policy/instant.js
var instant = __webpack_require__(23355);
// EXTERNAL MODULE: ./lib/cli/reference/json-schema.js
var json_schema = __webpack_require__(79530);
;// CONCATENATED MODULE: ./lib/cli/init/gated-path.js
/** The workflow behind the gate: clouds trust it by this path, at the default branch. */
const GATED_PATH = '.github/workflows/gated.yml';

;// CONCATENATED MODULE: ./lib/cli/init/policy-file.js


/** The policy of a first role. */
function policyFile({ repository, role, description, branches, environment, approvers, defaultBranch }, caller) {
    return {
        path: '.github/access/policy.yml',
        text: [
            `# yaml-language-server: $schema=${(0,json_schema/* schemaAddress */.Q)('policy')}`,
            '# A later change of this file counts once its pull request was approved as the version before it demands.',
            'version: 1',
            '',
            'approval:',
            ...approverLines(approvers),
            '',
            'limits:',
            '  lifetime: 30d # longest grant',
            '  session: 1h # longest life of a credential',
            '',
            'never:',
            `  branches: [${quotedName(defaultBranch)}] # wins over every role and every grant`,
            '',
            'walls:',
            '  # what clouds are to trust, and nothing else',
            `  gate: ${quotedPath(`${repository}/${GATED_PATH}@refs/heads/${defaultBranch}`)}`,
            '',
            'roles:',
            `  ${quotedName(role)}:`,
            `    description: ${JSON.stringify(description)}`,
            `    branches: [${branches.map(quotedName).join(', ')}]`,
            `    environments: [${quotedName(environment)}]`,
            `    workflows: [${caller}]`,
            '',
        ].join('\n'),
    };
}
function approverLines(approvers) {
    if ('permission' in approvers)
        return ['  approvers:', `    permission: ${approvers.permission} # may approve, but nobody for themselves`];
    if ('team' in approvers)
        return ['  approvers:', `    teams: [${approvers.team}]`];
    const users = approvers.users.map(({ login, id }) => (id === undefined ? quotedName(login) : `${id} # ${login}`));
    return ['  approvers:', '    users:', ...users.map((user) => `      - ${user}`)];
}
/**
 * A name as YAML reads it back as text. INVARIANT: what begins with a digit is quoted: as a number, a login such as
 * `1e5` would be the account with that number.
 */
function quotedName(name) {
    return /^[A-Za-z][A-Za-z0-9_./-]*$/.test(name) && !/^(?:true|false|null|yes|no|on|off)$/i.test(name)
        ? name
        : `'${name.replaceAll("'", "''")}'`;
}
/** A path at a ref as YAML reads it back as text. */
function quotedPath(written) {
    return /^[A-Za-z][\w./@-]*$/.test(written) ? written : `'${written.replaceAll("'", "''")}'`;
}

;// CONCATENATED MODULE: ./lib/cli/init/grant-file.js



const WEEK_MS = 7 * 86_400_000;
/** A grant of a week to try the gate with; nothing where nobody is named. `now`: milliseconds since 1970. */
function grantFile({ grantee, role }, now) {
    if (grantee === undefined)
        return [];
    return [
        {
            path: `.github/access/grants/users/${grantee.login.toLowerCase()}/${grantee.name}.yml`,
            text: [
                `# yaml-language-server: $schema=${(0,json_schema/* schemaAddress */.Q)('grant')}`,
                `role: ${quotedName(role)}`,
                `reason: ${JSON.stringify(grantee.reason)}`,
                `principal-id: ${grantee.id} # the number of the account, which stays when the login changes`,
                `expires: ${(0,instant/* formatInstant */.r4)(Math.floor((now + WEEK_MS) / 60_000) * 60_000)}`,
                '',
            ].join('\n'),
            once: true,
        },
    ];
}

// EXTERNAL MODULE: ./lib/report/requests/issue-form.js + 1 modules
var issue_form = __webpack_require__(73104);
// EXTERNAL MODULE: ./lib/cli/forms/compare.js
var compare = __webpack_require__(10433);
;// CONCATENATED MODULE: ./lib/cli/init/planned-forms.js



/** The forms of requests, from the text of a policy; none where it has a mistake. */
function plannedForms(policy) {
    const parsed = (0,policy_policy/* parsePolicy */.ON)(policy, 'policy.yml');
    if (!parsed.ok)
        return [];
    return compare/* REQUEST_FORMS */.i.flatMap((form) => {
        const text = (0,issue_form/* issueForm */.eT)(parsed.value, form);
        return text === undefined ? [] : [{ path: (0,issue_form/* formPath */.In)(form), text }];
    });
}

// EXTERNAL MODULE: ./lib/cli/init/requests-workflow.js
var requests_workflow = __webpack_require__(89173);
;// CONCATENATED MODULE: ./lib/cli/init/review-workflow.js
/** The workflow that reviews access every week. */
const REVIEW_PATH = '.github/workflows/access-review.yml';
/** Source: the releases of these actions. */
const CHECKOUT_ACTION = 'actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1 # v7.0.1';
const UPLOAD_ACTION = 'actions/upload-artifact@043fb46d1a93c77aae656e7c1c64a875d1fc6a0a # v7.0.1';
/**
 * A review of who can reach what, every week: the page and the JSON as an artifact, one issue that is kept current, and
 * the findings in code scanning. Its token may read; it writes that issue and those findings, and nothing else.
 */
function reviewWorkflow({ gate }) {
    return { path: REVIEW_PATH, text: [...REVIEW_HEAD, ...reviewSteps(gate), ...REVIEW_OUTPUT_STEPS, ''].join('\n') };
}
const REVIEW_HEAD = [
    '# Who can reach what, until when, who approved it, what is too broad: every week, and by hand.',
    '# The page and the JSON are an artifact; one issue is kept current; findings go to code scanning where there ' +
        'is that.',
    'name: access review',
    'on:',
    '  schedule:',
    "    - cron: '41 5 * * 1'",
    '  workflow_dispatch:',
    '',
    'permissions: {}',
    '',
    'concurrency:',
    '  group: access-review',
    '  cancel-in-progress: false',
    '',
    'jobs:',
    '  review:',
    '    name: review access',
    '    runs-on: ubuntu-latest',
    '    timeout-minutes: 15',
    '    permissions:',
    '      contents: read # the policy, the grants, the tags and the workflows',
    '      pull-requests: read # who approved what',
    '      actions: read # runs, environments, and the last review',
    '      issues: write # the one issue',
    '      security-events: write # the findings in code scanning',
];
function reviewSteps({ repository, sha, release }) {
    return [
        '    steps:',
        `      - uses: ${CHECKOUT_ACTION}`,
        '        with:',
        `          repository: ${repository}`,
        // in quotes: of digits alone, or with one `e` among them, YAML makes a number
        `          ref: '${sha}'${release === undefined ? '' : ` # ${release}`}`,
        '          persist-credentials: false',
        '      - name: the last review',
        '        env: {GH_TOKEN: "${{ github.token }}"}',
        '        run: |',
        '          last=$(gh run list --repo "$GITHUB_REPOSITORY" --workflow access-review.yml --status success \\',
        "            --limit 1 --json databaseId --jq '.[].databaseId')",
        '          if [ -n "$last" ]; then',
        '            gh run download "$last" --repo "$GITHUB_REPOSITORY" --name access-review --dir last || rm -rf last',
        '          fi',
        '      - name: review',
        '        env: {GH_TOKEN: "${{ github.token }}"}',
        '        run: |',
        '          set -- --online --policy-repository "$GITHUB_REPOSITORY" --html review.html --json=review.json \\',
        '            --sarif review.sarif --markdown review.md',
        '          if [ -f last/review.json ]; then set -- "$@" --baseline last/review.json; fi',
        '          node dist/cli/index.js review "$@"',
    ];
}
/** What is kept of the review, and where people see it. */
const REVIEW_OUTPUT_STEPS = [
    `      - uses: ${UPLOAD_ACTION}`,
    '        with:',
    '          name: access-review',
    '          path: |',
    '            review.html',
    '            review.json',
    '          if-no-files-found: error',
    '      - name: one issue',
    '        env: {GH_TOKEN: "${{ github.token }}"}',
    '        run: |',
    '          issue=$(gh issue list --repo "$GITHUB_REPOSITORY" --state open --author app/github-actions ' +
        '--limit 100 \\',
    '            --json number,title --jq \'[.[] | select(.title == "Access review")][0].number // empty\')',
    '          if [ -n "$issue" ]; then',
    '            gh issue edit "$issue" --repo "$GITHUB_REPOSITORY" --body-file review.md',
    '          else',
    '            gh issue create --repo "$GITHUB_REPOSITORY" --title "Access review" --body-file review.md',
    '          fi',
    '      - name: code scanning',
    '        env: {GH_TOKEN: "${{ github.token }}"}',
    '        run: |',
    '          gzip --stdout review.sarif | base64 --wrap=0 > review.b64',
    '          gh api --method POST "repos/$GITHUB_REPOSITORY/code-scanning/sarifs" \\',
    '            --field commit_sha="$GITHUB_SHA" --field ref="$GITHUB_REF" --field sarif=@review.b64 ||',
    "            echo '::notice::code scanning took nothing: it may be off for this repository'",
];

;// CONCATENATED MODULE: ./lib/cli/init/workflow-files.js


/** What the gate reads, with the reason beside each. */
const GATE_PERMISSIONS = [
    'id-token: write # the token that says who started the run',
    'contents: read # the policy, the grants and the tags that revoke',
    'pull-requests: read # how a grant was approved',
    'actions: read # who pressed re-run',
];
/** The workflow that people start, by its path: roles name it. */
function callerPath({ workflow }) {
    return `.github/workflows/${workflow}`;
}
/** The workflow behind the gate, which clouds can demand, and the one that people start, which only calls it. */
function workflowFiles(answers) {
    return [
        { path: GATED_PATH, text: gatedText(answers) },
        { path: callerPath(answers), text: callerText(answers) },
    ];
}
function callerText({ workflow, repository, defaultBranch }) {
    return [
        '# People start this one: Actions, the workflow, a branch, “Run workflow”. It is shown there once it is on the',
        '# default branch. It calls the workflow behind the gate as it is on the default branch: `./` would take the copy',
        '# that is on the branch of the run.',
        `name: ${quotedName(workflow.replace(/\.ya?ml$/, ''))}`,
        'on:',
        '  workflow_dispatch:',
        '',
        'permissions: {}',
        '',
        'jobs:',
        '  gated:',
        ...permissionLines(4),
        `    uses: ${repository}/${GATED_PATH}@${defaultBranch}`,
        '',
    ].join('\n');
}
function gatedText({ role, environment, gate }) {
    return [
        '# The gate is the first step. What comes after it runs only for people with an approved, unexpired grant.',
        'name: gated',
        'on:',
        '  workflow_call:',
        '',
        'permissions: {}',
        '',
        'jobs:',
        '  gated:',
        '    runs-on: ubuntu-latest',
        `    environment: ${quotedName(environment)}`,
        ...permissionLines(4),
        '    steps:',
        `      - uses: ${gate.repository}@${gate.sha}${gate.release === undefined ? '' : ` # ${gate.release}`}`,
        '        with:',
        `          role: ${quotedName(role)}`,
        '      - run: echo "only with a grant" # the steps of the job come here',
        '',
    ].join('\n');
}
function permissionLines(indent) {
    const blanks = ' '.repeat(indent);
    return [`${blanks}permissions:`, ...GATE_PERMISSIONS.map((line) => `${blanks}  ${line}`)];
}

;// CONCATENATED MODULE: ./lib/cli/init/plan.js







/** Every file of the setup. Pure: `now` in milliseconds since 1970. */
function planFiles(answers, now, { codeowners, policy }) {
    const first = policyFile(answers, callerPath(answers));
    return [
        first,
        ...grantFile(answers, now),
        ...workflowFiles(answers),
        (0,requests_workflow/* requestsWorkflow */.u$)(answers),
        reviewWorkflow(answers),
        ...plannedForms(policy ?? first.text),
        ...(0,init_codeowners/* codeownersFile */.yN)(answers.approvers, codeowners),
    ];
}

// EXTERNAL MODULE: ./lib/policy/names.js
var names = __webpack_require__(76726);
// EXTERNAL MODULE: ./lib/policy/who.js
var who = __webpack_require__(60798);
// EXTERNAL MODULE: ./lib/policy/shape.js
var shape = __webpack_require__(45999);
// EXTERNAL MODULE: ./lib/report/safe-line.js
var safe_line = __webpack_require__(91020);
;// CONCATENATED MODULE: ./lib/cli/init/answer-values.js





/** The file behind the gate, which clouds trust: the same name in every repository. */
const GATED_FILE = 'gated.yml';
const WORKFLOW_FILE = /^[A-Za-z0-9_][A-Za-z0-9_.-]{0,99}\.ya?ml$/;
const BRANCH_NAME = /^[A-Za-z0-9_][\w./-]{0,199}$/;
const APPROVERS = '`maintain`, `admin`, a team `owner/slug`, or logins separated by commas, with their numbers: `hubot:480938`';
/** What is asked for once, as text: taken as it is written, where it is of its form. */
const TEXT_ANSWERS = {
    repository: formed(names/* REPOSITORY_PATTERN */.G_, '`owner/name`'),
    role: formed(names/* ROLE_NAME */.VA, 'letters, digits, `-` and `_`'),
    description: oneLine,
    reason: oneLine,
    'grant-for': formed(names/* LOGIN */.S3, 'a GitHub login'),
    'grant-name': formed(/^[A-Za-z0-9][A-Za-z0-9_-]{0,99}$/, 'letters, digits, `-` and `_`'),
    gate: formed(names/* REPOSITORY_PATTERN */.G_, '`owner/name`'),
    sha: formed(/^[0-9a-f]{40}$/, 'the 40 hexadecimal digits of a commit'),
    release: formed(/^[A-Za-z0-9][\w.-]{0,49}$/, 'the tag of a release'),
};
function accountNumberIn(option, written) {
    return Number(formed(/^[1-9]\d{0,14}$/, 'the number of the account: `gh api users/LOGIN --jq .id`')(option, written));
}
function branchesIn(option, written) {
    const branches = listIn(written);
    if (branches.length === 0)
        throw new usage_error/* UsageError */.e(`\`--${option}\` names none`, 'for example `release/*`');
    const check = shaped((0,names/* glob */.TI)('branch', { strict: true }), 'name another');
    return branches.map((branch) => check(option, branch));
}
/** The name of one branch: the pattern of nothing else. */
function branchIn(option, written) {
    return formed(BRANCH_NAME, 'the name of one branch')(option, shaped((0,names/* glob */.TI)('branch'), 'name one branch')(option, written));
}
function environmentIn(option, written) {
    const name = shaped((0,names/* glob */.TI)('environment'), 'name one environment')(option, oneLine(option, written));
    if (!/[*[\]\\]/.test(name))
        return name;
    throw unusable(option, name, undefined, 'name one environment');
}
/** The name of the file that people start; its path is taken as well. */
function workflowIn(option, written) {
    const name = written.replace(/^(?:\.\/)?\.github\/workflows\//, '');
    if (name.toLowerCase() === GATED_FILE)
        throw unusable(option, written, 'that is the name of the workflow behind the gate', 'give another');
    return formed(WORKFLOW_FILE, 'the name of a file such as `flags.yml`')(option, name);
}
function approversIn(option, written) {
    if (written === 'maintain' || written === 'admin')
        return { permission: written };
    const team = written.replace(/^@/, '');
    if (names/* TEAM_PATTERN */.FW.test(team))
        return { team };
    if (who/* PERMISSIONS */.Jj.some((permission) => permission === written))
        throw new usage_error/* UsageError */.e(`whoever may ${(0,safe_line/* quote */.h)(written)} is too many people to approve`, `write ${APPROVERS}`);
    const users = listIn(written).map((entry) => approverIn(option, entry));
    if (users.length === 0)
        throw new usage_error/* UsageError */.e(`\`--${option}\` names nobody`, `write ${APPROVERS}`);
    return { users };
}
/** `hubot`, or `hubot:480938` with the number of the account. */
function approverIn(option, written) {
    const [, login = written.replace(/^@/, ''), number] = /^@?([^:]*):(.*)$/.exec(written) ?? [];
    if (/^\d+$/.test(login))
        throw unusable(option, written, 'a number alone does not say whose it is', 'write `login:number`');
    formed(names/* LOGIN */.S3, APPROVERS)(option, login);
    return { login, id: number === undefined ? undefined : accountNumberIn(option, number) };
}
function formed(pattern, expected) {
    return (option, written) => {
        if (pattern.test(written))
            return written;
        throw unusable(option, written, undefined, `expected ${expected}`);
    };
}
function oneLine(option, written) {
    return shaped((0,shape/* line */.n8)(), 'write it on one line')(option, written);
}
/** A value that the policy or the grant would take. */
function shaped(shape, hint) {
    return (option, written) => {
        const mismatches = [];
        const value = shape.parse(written, [], mismatches);
        if (value !== undefined)
            return value;
        const [first] = mismatches;
        throw unusable(option, written, first?.message, first?.hint ?? hint);
    };
}
function unusable(option, written, why, hint) {
    return new usage_error/* UsageError */.e(written === ''
        ? `\`--${option}\` is missing`
        : `${(0,safe_line/* quote */.h)(written)} cannot be used for \`--${option}\`${why === undefined ? '' : `: ${why}`}`, hint);
}
function listIn(written) {
    return written
        .split(',')
        .map((entry) => entry.trim())
        .filter((entry) => entry !== '');
}

;// CONCATENATED MODULE: ./lib/cli/init/questions.js

/** Zeros stand for a commit that has to be put in. */
const NO_SHA = '0'.repeat(40);
const DEFAULT_ROLE = 'flag-release';
/** Prints the commit of a release, whether its tag has a message of its own or not. */
const SHA_COMMAND = 'gh api repos/grantgate/grantgate/commits/TAG --jq .sha';
/** What is asked, in this order. */
function setupQuestions({ repository, defaultBranch }) {
    return [
        {
            option: 'repository',
            ask: 'This repository, `owner/name`',
            usual: () => repository,
            isMoot: () => repository !== undefined,
            check: TEXT_ANSWERS.repository,
        },
        {
            option: 'default-branch',
            ask: 'Its default branch, on which no run is allowed',
            usual: () => defaultBranch ?? 'main',
            isMoot: () => defaultBranch !== undefined,
            check: branchIn,
        },
        ...ROLE_QUESTIONS,
        ...GRANT_QUESTIONS,
        GATE_QUESTION,
    ];
}
const ROLE_QUESTIONS = [
    { option: 'role', ask: 'Name of the first role', usual: () => DEFAULT_ROLE, check: TEXT_ANSWERS.role },
    {
        option: 'description',
        ask: 'What it is for, in words that its users understand',
        usual: () => 'Turn feature flags on and off',
        check: TEXT_ANSWERS.description,
    },
    {
        option: 'workflow',
        ask: 'File of the workflow that people start',
        usual: (said) => (said.get('role') === DEFAULT_ROLE ? 'flags.yml' : `${said.get('role') ?? ''}.yml`),
        check: workflowIn,
    },
    {
        option: 'branches',
        ask: 'Branches a run may be on (patterns, separated by commas)',
        usual: () => 'release/*',
        check: branchesIn,
    },
    { option: 'environment', ask: 'Environment of the job', usual: () => 'staging', check: environmentIn },
    {
        option: 'approvers',
        ask: 'Who approves: `maintain`, `admin`, a team `owner/slug`, or logins with numbers (`hubot:480938,lisa:9001`)',
        usual: () => 'maintain',
        check: approversIn,
    },
];
const GRANT_QUESTIONS = [
    {
        option: 'grant-for',
        ask: 'Login of who tries it out first; nobody when left empty',
        usual: () => '',
        hidesUsual: true,
        check: (option, written) => (written === '' ? '' : TEXT_ANSWERS['grant-for'](option, written)),
    },
    {
        option: 'principal-id',
        ask: 'Number of that account: `gh api users/LOGIN --jq .id`',
        usual: () => undefined,
        isMoot: (said) => said.get('grant-for') === '',
        check: accountNumberIn,
    },
];
const GATE_QUESTION = {
    option: 'sha',
    ask: `Full commit SHA of the release of the gate to use (\`${SHA_COMMAND}\`)`,
    usual: () => NO_SHA,
    hidesUsual: true,
    check: TEXT_ANSWERS.sha,
};
/** The options that are never asked about, with what holds when they are not given. */
const QUIET_OPTIONS = {
    'grant-name': 'first-run',
    reason: 'Try out the gate',
    gate: 'grantgate/grantgate',
    release: undefined,
};
const ANSWER_OPTIONS = {
    repository: { value: 'owner/name', help: 'This repository; by its remote `origin` when left out' },
    'default-branch': {
        value: 'name',
        help: 'Its default branch, which goes under `never`; as git has it, else `main`, when left out',
    },
    role: { value: 'name', help: 'Name of the first role; `flag-release` when left out' },
    description: { value: 'text', help: 'What the role is for' },
    workflow: { value: 'file', help: 'Workflow that people start; `flags.yml`, or that of another role, when left out' },
    branches: { value: 'patterns', help: 'Branches a run may be on, separated by commas; `release/*` when left out' },
    environment: { value: 'name', help: 'Environment of the job; `staging` when left out' },
    approvers: {
        value: 'who',
        help: '`maintain`, `admin`, a team `owner/slug`, or logins with their numbers, `hubot:480938,lisa:9001`; `maintain` ' +
            'when left out',
    },
    'grant-for': { value: 'login', help: 'Who gets a grant of a week, to try it out' },
    'principal-id': { value: 'number', help: 'Number of that account: `gh api users/LOGIN --jq .id`' },
    'grant-name': { value: 'name', help: 'Name of that grant; `first-run` when left out' },
    reason: { value: 'text', help: 'What that grant is for' },
    sha: { value: 'commit', help: `Commit of the release of the gate to use: \`${SHA_COMMAND}\`` },
    release: { value: 'tag', help: 'Tag of that release, for a comment beside the SHA: `v0.1.0`' },
    gate: { value: 'owner/name', help: 'Repository of the gate; grantgate/grantgate when left out' },
};

// EXTERNAL MODULE: ./lib/policy/fold.js
var fold = __webpack_require__(41947);
;// CONCATENATED MODULE: ./lib/cli/init/read-answers.js





/**
 * Takes answers from options, else by asking until one can be used, else as they are usual.
 * @throws UsageError for one that cannot be used, or that is missing where nobody can be asked
 */
async function readAnswers(given, ask, clone) {
    const said = new Map();
    for (const question of setupQuestions(clone)) {
        const { option } = question;
        const written = given.text(option);
        if (written !== undefined)
            checkAnswer(question, written.trim(), said);
        said.set(option, written?.trim() ?? (await settledAnswer(question, said, ask)));
    }
    return toAnswers(said, given);
}
async function settledAnswer(question, said, ask) {
    const usual = question.usual(said);
    if (question.isMoot?.(said) === true)
        return usual ?? '';
    if (ask === undefined) {
        checkAnswer(question, usual ?? '', said);
        return usual ?? '';
    }
    const shown = usual === undefined || question.hidesUsual === true ? '' : ` [${usual}]`;
    return await askUntilUsable(question, { ask, said, usual, words: `${question.ask}${shown}: ` });
}
/** What is wrong with an answer stands before the question that is asked again. */
async function askUntilUsable(question, prompt, wrong = '') {
    const typed = (await prompt.ask(`${wrong}${prompt.words}`)).trim();
    const written = typed === '' ? (prompt.usual ?? '') : typed;
    try {
        checkAnswer(question, written, prompt.said);
        return written;
    }
    catch (error) {
        if (!(error instanceof usage_error/* UsageError */.e))
            throw error;
        return await askUntilUsable(question, prompt, `  ${error.message}\n  ${error.hint}\n`);
    }
}
function checkAnswer({ option, check }, written, said) {
    check(option, written);
    if (option === 'branches')
        refuseDefaultBranch(written, said.get('default-branch') ?? '');
}
/** A role for a branch that is never allowed would let nobody in. */
function refuseDefaultBranch(branches, defaultBranch) {
    if (branches.split(',').some((branch) => (0,fold/* isSameName */.yS)(branch.trim(), defaultBranch)))
        throw new usage_error/* UsageError */.e(`${(0,safe_line/* quote */.h)(defaultBranch)} is the default branch, on which no run is allowed`, 'name other branches, such as `release/*`: the default branch is what the policy and the grants are read from');
}
function toAnswers(said, given) {
    const answer = (option) => said.get(option) ?? '';
    const quiet = (option) => {
        const written = given.text(option) ?? QUIET_OPTIONS[option];
        return written === undefined ? undefined : TEXT_ANSWERS[option](option, written);
    };
    const login = answer('grant-for');
    const [name = '', reason = '', repository = ''] = [quiet('grant-name'), quiet('reason'), quiet('gate')];
    return {
        repository: answer('repository'),
        defaultBranch: branchIn('default-branch', answer('default-branch')),
        role: answer('role'),
        description: answer('description'),
        branches: branchesIn('branches', answer('branches')),
        environment: environmentIn('environment', answer('environment')),
        workflow: workflowIn('workflow', answer('workflow')),
        approvers: approversIn('approvers', answer('approvers')),
        gate: { repository, sha: answer('sha'), release: quiet('release') },
        grantee: login === '' ? undefined : { login, id: accountNumberIn('principal-id', answer('principal-id')), name, reason },
    };
}

// EXTERNAL MODULE: ./lib/walls/generate/rulesets.js
var rulesets = __webpack_require__(21942);
// EXTERNAL MODULE: ./lib/report/shell-word.js
var shell_word = __webpack_require__(22561);
;// CONCATENATED MODULE: ./lib/cli/init/settings-commands.js




/**
 * What has to hold outside the files: rules for the default branch and for the gate's tags, and the environment. An
 * administrator runs them. Source: GitHub's REST reference, "Create a repository ruleset", "Create or update an
 * environment", "Create a deployment branch policy".
 */
function settingsCommands({ repository, defaultBranch, environment, branches, }) {
    return [
        {
            what: 'Protect the default branch',
            why: 'a grant counts by the pull request that brought it: nobody may push past one',
            command: rulesetCommand(repository, (0,rulesets/* defaultBranchRuleset */.K_)(1)),
        },
        {
            what: 'Keep the tags that revoke, freeze and count',
            why: 'whoever may delete such a tag takes a revocation back',
            command: rulesetCommand(repository, rulesets/* TAG_RULESET */.Q_),
        },
        environmentCommand(repository, {
            name: environment,
            who: 'branches of the role',
            why: 'clouds trust a job by its environment: other branches must not get into it',
            branches,
        }),
        environmentCommand(repository, {
            name: requests_workflow/* REQUESTS_ENVIRONMENT */.dQ,
            who: 'the default branch',
            why: `it holds the key of the App that writes requests, ${requests_workflow/* KEY_SECRET */.D$}, where no Vault and no KMS signs for it`,
            branches: [defaultBranch],
        }),
        {
            what: 'Let pull requests be merged by themselves once they are approved',
            why: 'an approved request is access then, with no further step; otherwise whoever approves merges it, too',
            command: `gh api --method PATCH repos/${repository} -F allow_auto_merge=true -F allow_squash_merge=true`,
        },
    ];
}
function environmentCommand(repository, { name, who, why, branches }) {
    const path = `repos/${repository}/environments/${encodeURIComponent(name.toWellFormed())}`;
    return {
        what: `Make the environment ${name}, for ${who} only`,
        why,
        command: [
            `gh api --method PUT ${(0,shell_word/* shellWord */.r)(path)} --input - <<'JSON'`,
            JSON.stringify({ deployment_branch_policy: { protected_branches: false, custom_branch_policies: true } }),
            'JSON',
            ...branches.map((branch) => `gh api --method POST ${(0,shell_word/* shellWord */.r)(`${path}/deployment-branch-policies`)} -f name=${(0,shell_word/* shellWord */.r)(branch)}`),
        ].join('\n'),
    };
}
function rulesetCommand(repository, ruleset) {
    return [
        `gh api --method POST repos/${repository}/rulesets --input - <<'JSON'`,
        JSON.stringify(ruleset, undefined, 2),
        'JSON',
    ].join('\n');
}

;// CONCATENATED MODULE: ./lib/cli/init/write-files.js





const MAX_COMPARED_BYTES = 1024 * 1024;
/**
 * Says what becomes of each file, and nothing is written yet.
 * @throws InputError for one that cannot be read
 */
function compareFiles(root, files) {
    return files.map((file) => {
        const before = readIfThere(root, file.path);
        if (file.adds === true) {
            const text = (0,init_codeowners/* withLines */.Gy)(before ?? '', file.text);
            return { ...file, text, outcome: text === before ? 'unchanged' : before === undefined ? 'written' : 'extended' };
        }
        return {
            ...file,
            outcome: before === undefined ? 'written' : before === file.text || file.once === true ? 'unchanged' : 'kept',
        };
    });
}
/** Writes what is new. A file that appeared in the meantime is not written over. */
function writePlanned(root, files) {
    for (const { path, text, outcome } of files) {
        if (outcome !== 'written' && outcome !== 'extended')
            continue;
        (0,external_node_fs_.mkdirSync)((0,external_node_path_.dirname)((0,external_node_path_.join)(root, path)), { recursive: true });
        (0,external_node_fs_.writeFileSync)((0,external_node_path_.join)(root, path), text, { flag: outcome === 'written' ? 'wx' : 'w' });
    }
}
function readIfThere(root, path) {
    const read = (0,read_text/* readText */.yR)((0,external_node_path_.join)(root, path), MAX_COMPARED_BYTES);
    if (read.kind === 'refused')
        throw new usage_error/* UsageError */.e(`\`${path}\`: ${read.why}`, 'move it out of the way');
    return read.kind === 'missing' ? undefined : read.text;
}

;// CONCATENATED MODULE: ./lib/cli/init/command.js





















const init = {
    name: 'init',
    about: 'Sets a repository up: a policy with one role, a workflow behind the gate and the one that people start, the ' +
        'form and the workflow by which\npeople ask for access, lines of CODEOWNERS, and with --grant-for a grant to ' +
        'try it with. It asks at a terminal, shows everything, and writes\nonly then. A file that is there is never ' +
        'written over. What has to be set at GitHub is printed as commands for an administrator; nothing\nhere runs ' +
        'them. With --app it creates the GitHub App that writes requests: its key goes where --key says, and is ' +
        'never shown or written to a file. Exit code 0: set up, 1: some file that is there differs, 2: bad input.',
    options: {
        ...ANSWER_OPTIONS,
        ...answers/* APP_OPTIONS */.p,
        yes: { help: 'Ask nothing, and write' },
        'dry-run': { help: 'Ask nothing, show everything, and write nothing' },
        json: { help: 'Print what was done as JSON' },
    },
    examples: [
        'grantgate init',
        'grantgate init --yes --approvers acme/platform --grant-for mona --principal-id 583231',
        'grantgate init --dry-run',
        'GH_TOKEN=$(gh auth token) grantgate init --app --key vault',
    ],
    run: async (given, terminal) => {
        if (given.has('app'))
            return await (await Promise.all(/* import() */[__webpack_require__.e(3765), __webpack_require__.e(8440), __webpack_require__.e(3374)]).then(__webpack_require__.bind(__webpack_require__, 30993))).setUpApp(given, terminal);
        refuseAppOptions(given);
        const asks = questioner(given, terminal);
        const root = (0,repository_root/* repositoryRoot */.Hn)(terminal.cwd);
        const answers = await readAnswers(given, asks, await cloneFacts(root, terminal));
        const codeowners = init_codeowners/* CODEOWNERS_PATHS */.xn.find((path) => (0,external_node_fs_.existsSync)((0,external_node_path_.join)(root, path))) ?? init_codeowners/* CODEOWNERS_PATHS */.xn[0];
        const files = compareFiles(root, planFiles(answers, terminal.now(), { codeowners, policy: policyThere(root) }));
        refuseBroken(files);
        const isDry = given.has('dry-run');
        const isAgreed = given.has('json') || (await agree(files, asks, terminal));
        if (!isDry && isAgreed)
            writePlanned(root, files);
        terminal.stdout.write(given.has('json')
            ? initJson({ files, answers, codeowners, isDry })
            : report({ files, answers, codeowners, isDry: isDry || !isAgreed }, (0,style/* styleFor */.j)(terminal.stdout, terminal.env)));
        return files.some(({ outcome }) => outcome === 'kept') ? 1 : 0;
    },
};
/** @throws UsageError for what only `--app` reads */
function refuseAppOptions(given) {
    const lone = Object.keys(answers/* APP_OPTIONS */.p).find((option) => given.has(option));
    if (lone !== undefined)
        throw new usage_error/* UsageError */.e(`\`--${lone}\` is given without \`--app\``, 'give both, or neither');
}
/** @throws UsageError where nobody could be asked, and nothing says that the usual answers will do */
function questioner(given, { ask }) {
    if (given.has('yes') && given.has('dry-run'))
        throw new usage_error/* UsageError */.e('`--yes` and `--dry-run` are both given', 'give one of them');
    if (given.has('yes') || given.has('dry-run'))
        return undefined;
    if (ask === undefined || given.has('json'))
        throw new usage_error/* UsageError */.e('there is no terminal to ask at', 'give `--dry-run` to see what would be written, or `--yes`');
    return ask;
}
/** Shows every file before the question whether to write. */
async function agree(files, ask, { stdout, env }) {
    if (ask === undefined)
        return true;
    stdout.write(formatFiles(files, (0,style/* styleFor */.j)(stdout, env)));
    return /^y(?:es)?$/i.test((await ask('Write these files? [y/N] ')).trim());
}
async function cloneFacts(root, terminal) {
    const head = (0,ask_git/* askGit */.g)(root, ['symbolic-ref', '--short', 'refs/remotes/origin/HEAD'], terminal.env)?.trim();
    return {
        repository: await (0,origin/* originRepository */.Vp)({ ...terminal, cwd: root }),
        defaultBranch: head?.startsWith('origin/') === true ? head.slice('origin/'.length) : undefined,
    };
}
/** The text of the policy that is there; one that cannot be read is refused with the other files. */
function policyThere(root) {
    const read = (0,read_text/* readText */.yR)((0,external_node_path_.join)(root, '.github/access/policy.yml'));
    return read.kind === 'text' ? read.text : undefined;
}
/** INVARIANT: what is written is what the gate accepts. */
function refuseBroken(files) {
    for (const { path, text } of files) {
        const [, grant] = /^\.github\/access\/grants\/(.*)$/.exec(path) ?? [];
        const parsed = grant !== undefined ? (0,policy_grant/* parseGrant */.q)(text, grant, path) : path.endsWith('/policy.yml') && (0,policy_policy/* parsePolicy */.ON)(text, path);
        if (parsed === false || parsed?.ok === true)
            continue;
        const [problem] = parsed?.problems ?? [];
        throw new usage_error/* UsageError */.e(`these answers make no \`${path}\`: ${problem?.message ?? 'it would be nobody’s grant'}`, problem?.hint ?? 'give others');
    }
}
const OUTCOME_WORDS = {
    written: ['written', 'would be written'],
    extended: ['lines added', 'lines would be added'],
    unchanged: ['is there already', 'is there already'],
    kept: ['differs, and is left as it is', 'differs, and would be left as it is'],
};
function report({ files, answers, codeowners, isDry }, style) {
    const noOwners = (0,init_codeowners/* withoutCodeowners */.Cx)(answers.approvers, codeowners);
    return [
        ...(isDry ? [formatFiles(files, style).trimEnd(), ''] : []),
        ...files.map(({ path, outcome }) => {
            const words = OUTCOME_WORDS[outcome][isDry ? 1 : 0];
            return `${path}: ${outcome === 'kept' ? style.doubtful(words) : words}`;
        }),
        ...(noOwners === undefined ? [] : [noOwners]),
        '',
        style.strong('For an administrator, at a terminal with `gh`:'),
        ...settingsCommands(answers).flatMap(({ what, why, command }) => ['', `# ${what}: ${why}`, command]),
        '',
        style.strong('Then:'),
        ...nextSteps(answers).map((step, index) => `${index + 1}. ${step}`),
        '',
    ].join('\n');
}
function nextSteps({ gate, grantee, workflow }) {
    return [
        ...(gate.sha === NO_SHA
            ? [
                `Put the full commit SHA of a release of the gate into \`${GATED_PATH}\`, \`${requests_workflow/* REQUESTS_PATH */.f_}\` and ` +
                    `\`${REVIEW_PATH}\`: the ` +
                    `zeros are a placeholder. \`${SHA_COMMAND}\` prints it.`,
            ]
            : []),
        'Bring all of it to the default branch by a pull request: a workflow is shown under Actions only from there.',
        ...(grantee === undefined
            ? []
            : [`Have somebody other than ${grantee.login} approve that pull request: it is what approves the grant.`]),
        'Run `grantgate lint`, and `grantgate doctor` for the settings.',
        'For requests, create their GitHub App: `GH_TOKEN=$(gh auth token) grantgate init --app --key vault`, or another ' +
            `place for its key (${docs_address/* DOCS */.i}/requests.md). Without one, the answer to a request is a link to the file, filled in.`,
        `Start the workflow \`${workflow}\` from a branch of the role.`,
    ];
}
function formatFiles(files, style) {
    return files
        .map(({ path, text, outcome }) => `${style.strong(`--- ${path} (${OUTCOME_WORDS[outcome][1]})`)}\n${text}`)
        .join('\n');
}
function initJson({ files, answers, codeowners, isDry }) {
    const note = (0,init_codeowners/* withoutCodeowners */.Cx)(answers.approvers, codeowners);
    const notes = note === undefined ? [] : [note];
    const outcome = { schema: 1, written: !isDry, files, notes, commands: settingsCommands(answers) };
    return `${JSON.stringify(outcome, undefined, 2)}\n`;
}


/***/ }),

/***/ 89173:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D$: () => (/* binding */ KEY_SECRET),
/* harmony export */   HB: () => (/* binding */ APP_VARIABLE),
/* harmony export */   dQ: () => (/* binding */ REQUESTS_ENVIRONMENT),
/* harmony export */   f_: () => (/* binding */ REQUESTS_PATH),
/* harmony export */   u$: () => (/* binding */ requestsWorkflow)
/* harmony export */ });
/* unused harmony export NOTIFY_SECRET */
/** The workflow that answers requests for access. */
const REQUESTS_PATH = '.github/workflows/access-requests.yml';
/** The environment that holds the key of the App, and the names of its variable and its secret. */
const REQUESTS_ENVIRONMENT = 'access-requests';
const APP_VARIABLE = 'ACCESS_REQUESTS_APP';
const KEY_SECRET = 'ACCESS_REQUESTS_KEY';
const NOTIFY_SECRET = 'ACCESS_REQUESTS_NOTIFY_SECRET';
/**
 * The workflow of requests, comments and reminders. Four jobs whose rights are apart: one reads and answers, one writes
 * checks, one starts runs, all with the token of the job; one writes pull requests and tags as the App. Without the
 * variable that names the App, that one does nothing.
 */
function requestsWorkflow({ gate }) {
    const action = `${gate.repository}/requests@${gate.sha}${gate.release === undefined ? '' : ` # ${gate.release}`}`;
    return {
        path: REQUESTS_PATH,
        text: [
            ...TRIGGERS,
            ...answerJob(action),
            '',
            ...checkJob(action),
            '',
            ...startJob(action),
            '',
            ...writeJob(action),
            '',
        ].join('\n'),
    };
}
const TRIGGERS = [
    '# Requests for access: people fill in a form, and the rest follows from approvals and from comments below it.',
    '# Nothing is checked out, no shell runs, and no text of an event stands here: the action reads the event itself.',
    'name: access requests',
    'on:',
    '  issues:',
    '    types: [opened, closed]',
    '  issue_comment: # zizmor: ignore[dangerous-triggers] a comment reaches no shell, and nothing is checked out',
    '    types: [created]',
    '  pull_request_target: # zizmor: ignore[dangerous-triggers] what approvers see; nothing of it is checked out or run',
    '    types: [opened, synchronize, reopened, closed]',
    "    paths: ['.github/access/**']",
    '  schedule:',
    "    - cron: '17 6 * * *' # reminders, and what is over",
    '  workflow_dispatch: # the same, by hand',
    '',
    'permissions: {}',
    '',
    '# each event for itself: in a queue, GitHub drops those that wait',
    'concurrency:',
    '  group: access-requests-${{ github.run_id }}',
    '  cancel-in-progress: false',
    '',
    'jobs:',
];
function answerJob(action) {
    return [
        '  answer:',
        '    name: read and answer',
        '    runs-on: ubuntu-latest',
        '    timeout-minutes: 10',
        '    permissions:',
        '      actions: read # when access was used last, by break-glass too, and whether the daily look is overdue',
        '      contents: read # the policy, the grants and the tags',
        '      deployments: read # and what was deployed meanwhile',
        '      issues: write # the answer below the form',
        '      pull-requests: read # how far a request has come',
        '    outputs:',
        '      write: ${{ steps.requests.outputs.write }}',
        '      start: ${{ steps.requests.outputs.start }}',
        '    steps:',
        '      - id: requests',
        `        uses: ${action}`,
        '        with:',
        `          app: \${{ vars.${APP_VARIABLE} }} # without it, people propose the file themselves`,
    ];
}
function checkJob(action) {
    return [
        '  check:',
        '    name: show approvers what changes',
        "    if: github.event_name == 'pull_request_target' && github.event.action != 'closed'",
        '    runs-on: ubuntu-latest',
        '    timeout-minutes: 10',
        '    permissions:',
        '      contents: read # the policy and the grants, before and after',
        '      pull-requests: read # who wrote it',
        '      actions: read # when access was used last',
        '      checks: write # one check, at the head of the pull request',
        '    steps:',
        `      - uses: ${action}`,
        '        with:',
        '          task: check',
    ];
}
function startJob(action) {
    return [
        '  start:',
        '    name: start a run for whoever wrote `/run`',
        '    needs: answer',
        "    if: github.event_name == 'issue_comment' && needs.answer.outputs.start == 'true'",
        '    runs-on: ubuntu-latest',
        '    timeout-minutes: 20',
        '    permissions:',
        '      contents: read # the policy, the grants and the tags',
        '      pull-requests: read # which request the comment is about',
        '      issues: write # the link to the run, and what becomes of it',
        '      actions: write # starts the run',
        '      checks: read # why the gate refused it',
        '      deployments: read # as the job that answers',
        '      id-token: write # says for whom: the gate starts nothing without it',
        '    steps:',
        `      - uses: ${action}`,
        '        with:',
        '          task: start',
        "          timeout: '900' # so long it waits for the end of the run",
    ];
}
function writeJob(action) {
    return [
        '  write:',
        '    name: write as the App',
        '    needs: answer',
        "    if: needs.answer.outputs.write == 'true'",
        '    runs-on: ubuntu-latest',
        '    timeout-minutes: 10',
        `    environment: ${REQUESTS_ENVIRONMENT} # only the default branch may use it`,
        '    permissions:',
        '      contents: read # the policy, the grants and the tags',
        '      issues: write # the answer, once it is done',
        '      pull-requests: read # what is proposed already',
        '      actions: read # when access was used last, and whether the daily look is overdue',
        '      id-token: write # the key in Vault, OpenBao or AWS KMS',
        '    steps:',
        `      - uses: ${action}`,
        '        with:',
        '          task: write',
        `          app: \${{ vars.${APP_VARIABLE} }}`,
        "          key: 'input: true' # better: `vault: {url: …, role: …, key: …}` or `aws-kms: {…}`, and no secret",
        `          app-private-key: \${{ secrets.${KEY_SECRET} }}`,
        `          notify-secret: \${{ secrets.${NOTIFY_SECRET} }} # for \`notify\` of the policy`,
    ];
}


/***/ }),

/***/ 7250:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D8: () => (/* binding */ remoteRepository),
/* harmony export */   Vp: () => (/* binding */ originRepository),
/* harmony export */   lY: () => (/* binding */ originRemote)
/* harmony export */ });
/** Answers of git that are looked at; more than an address is none. */
const MAX_ANSWER_CHARACTERS = 4096;
/**
 * The repository from which a folder was cloned, `owner/name`, by its remote `origin`; `undefined` where there is none.
 * Starts git, so it is for commands that people wait for anyway.
 */
async function originRepository(terminal) {
    return (await originRemote(terminal))?.repository;
}
/** As {@link originRepository}, with the host. */
async function originRemote({ cwd, env }) {
    const { getExecOutput } = await __webpack_require__.e(/* import() */ 1260).then(__webpack_require__.bind(__webpack_require__, 81260));
    const answer = await getExecOutput('git', ['remote', 'get-url', 'origin'], {
        cwd,
        env: defined(env),
        silent: true,
        ignoreReturnCode: true,
    }).catch(() => undefined);
    return answer?.exitCode === 0 && answer.stdout.length <= MAX_ANSWER_CHARACTERS
        ? remoteRepository(answer.stdout.trim())
        : undefined;
}
const WEB_HOST = String.raw `(?:https?|ssh|git):\/\/(?:[^@/]*@)?([^/:@]+)(?::\d+)?\/`;
const SSH_HOST = String.raw `(?:[\w.-]+@)?([\w.-]+):`;
const ADDRESS_OF_CLONE = new RegExp(String.raw `^(?:${WEB_HOST}|${SSH_HOST})([\w.-]+)\/([\w.-]+?)(?:\.git)?\/?$`);
/** The host and the repository, `owner/name`, in an address of a remote. Source: git-clone(1), "GIT URLS". */
function remoteRepository(address) {
    const [, web, ssh, owner, name] = ADDRESS_OF_CLONE.exec(address) ?? [];
    const host = web ?? ssh;
    return host === undefined || owner === undefined || name === undefined
        ? undefined
        : { host, repository: `${owner}/${name}` };
}
function defined(env) {
    return Object.fromEntries(Object.entries(env).filter((entry) => entry[1] !== undefined));
}


/***/ }),

/***/ 66341:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Br: () => (/* binding */ pathBelow),
/* harmony export */   Hn: () => (/* binding */ repositoryRoot),
/* harmony export */   Ye: () => (/* binding */ realPath)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _read_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(52770);



/**
 * The nearest folder with a `.git` above a folder, else the parent of the nearest `.github`, else the folder itself.
 */
function repositoryRoot(folder) {
    const above = foldersAbove(folder);
    const clone = above.find((path) => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(path, '.git')));
    return clone ?? above.find((path) => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(path, '.github'))) ?? folder;
}
/**
 * The path with every link in it resolved.
 * @throws InputError when it is not there
 */
function realPath(path, written) {
    try {
        return node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync.native(path);
    }
    catch (error) {
        throw (0,_read_text_js__WEBPACK_IMPORTED_MODULE_2__/* .unreadableInput */ .SJ)(written, error);
    }
}
/** The path below a folder with `/`; `undefined` when it lies outside. */
function pathBelow(folder, path) {
    const near = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(folder, path);
    return near === '..' || near.startsWith(`..${node_path__WEBPACK_IMPORTED_MODULE_1__.sep}`) || (0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(near) ? undefined : near.split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep).join('/');
}
function foldersAbove(folder) {
    const parent = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(folder);
    return parent === folder ? [folder] : [folder, ...foldersAbove(parent)];
}


/***/ }),

/***/ 52770:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CA: () => (/* binding */ errorCode),
/* harmony export */   SJ: () => (/* binding */ unreadableInput),
/* harmony export */   yR: () => (/* binding */ readText)
/* harmony export */ });
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var _policy_yaml_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(16016);
/* harmony import */ var _usage_error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(94934);




/** One byte more than is allowed shows that a file is too large, whatever its size. */
let buffer = Buffer.allocUnsafe(_policy_yaml_js__WEBPACK_IMPORTED_MODULE_2__/* .MAX_FILE_BYTES */ .gZ + 1);
// without O_NONBLOCK a named pipe would hold the command up for ever
const OPEN_FLAGS = node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_RDONLY | node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_NOFOLLOW | node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_NONBLOCK;
/**
 * Reads a policy, a grant or another small file. Never follows a symbolic link, and never reads more than `most` bytes
 * and one: whoever parses it refuses what is longer.
 * @throws InputError when the file is there and cannot be read
 */
function readText(path, most = _policy_yaml_js__WEBPACK_IMPORTED_MODULE_2__/* .MAX_FILE_BYTES */ .gZ) {
    let length;
    try {
        // Windows has no O_NOFOLLOW
        if (process.platform === 'win32' && (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.lstatSync)(path).isSymbolicLink())
            return LINK;
        length = readStart(path, most + 1);
    }
    catch (error) {
        return explainUnreadText(error, path);
    }
    const bytes = buffer.subarray(0, length);
    if (length <= most && !(0,node_buffer__WEBPACK_IMPORTED_MODULE_0__.isUtf8)(bytes))
        return { kind: 'refused', why: 'the file is not UTF-8 text' };
    return { kind: 'text', text: bytes.toString('utf8') };
}
const LINK = { kind: 'refused', why: 'the file is a symbolic link' };
function readStart(path, most) {
    if (buffer.length < most)
        buffer = Buffer.allocUnsafe(most);
    const file = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.openSync)(path, OPEN_FLAGS);
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readSync)(file, buffer, 0, most, null); // a file gives all it has at once
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.closeSync)(file);
    }
}
function explainUnreadText(error, path) {
    const code = errorCode(error);
    if (code === 'ENOENT' || code === 'ENOTDIR')
        return { kind: 'missing' };
    if (code === 'ELOOP' || code === 'EMLINK')
        return LINK;
    if (code === 'EISDIR')
        return { kind: 'refused', why: 'this is a folder, not a file' };
    if (code === 'EAGAIN' || code === 'ENXIO')
        return { kind: 'refused', why: 'this is not a file' };
    throw unreadableInput(path, error);
}
/** The error for a path that is there and cannot be read. */
function unreadableInput(path, error) {
    return new _usage_error_js__WEBPACK_IMPORTED_MODULE_3__/* .UsageError */ .e(`cannot read \`${path}\`: ${errorCode(error) ?? String(error)}`, 'check that it is there and that you may read it', { cause: error });
}
/** The code of a system error. */
function errorCode(error) {
    return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : undefined;
}


/***/ }),

/***/ 79530:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D2: () => (/* binding */ schemaDocument),
/* harmony export */   H6: () => (/* binding */ SCHEMAS),
/* harmony export */   Q: () => (/* binding */ schemaAddress)
/* harmony export */ });
/* harmony import */ var _policy_break_glass_record_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19730);
/* harmony import */ var _policy_delegation_people_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(61798);
/* harmony import */ var _policy_grant_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(83740);
/* harmony import */ var _policy_policy_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(57528);




const SCHEMA_HOME = 'https://raw.githubusercontent.com/grantgate/grantgate/main/schema';
/** The kinds of file that have a schema. */
const SCHEMAS = ['policy', 'grant', 'people', 'break-glass'];
const DOCUMENTS = {
    policy: { title: 'Grantgate access policy', ..._policy_policy_js__WEBPACK_IMPORTED_MODULE_3__/* .policyShape */ .Sk.schema },
    grant: { title: 'Grantgate grant', ..._policy_grant_js__WEBPACK_IMPORTED_MODULE_2__/* .grantShape */ .k.schema },
    people: { title: 'Grantgate people', ..._policy_delegation_people_js__WEBPACK_IMPORTED_MODULE_1__/* .peopleShape */ .$Y.schema },
    'break-glass': { title: 'Grantgate review of break-glass access', ..._policy_break_glass_record_js__WEBPACK_IMPORTED_MODULE_0__/* .reviewRecordShape */ .Bg.schema },
};
/** Where editors find a schema. */
function schemaAddress(name) {
    return `${SCHEMA_HOME}/${name}.schema.json`;
}
/** The JSON Schema of a file, made from the definition that also parses it. */
function schemaDocument(name) {
    return {
        $schema: 'https://json-schema.org/draft/2020-12/schema',
        $id: schemaAddress(name),
        ...DOCUMENTS[name],
    };
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

/***/ 32774:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Kl: () => (/* binding */ faultOf),
/* harmony export */   n: () => (/* binding */ FactError)
/* harmony export */ });
/* unused harmony export IdentityError */
/* harmony import */ var _errors_gate_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92031);

/** A fact could not be fetched: the run is refused as `undecidable`, with this message and what to do. */
class FactError extends _errors_gate_error_js__WEBPACK_IMPORTED_MODULE_0__/* .GateError */ .u {
    name = 'FactError';
    status;
    kind;
    needs;
    said;
    constructor(message, hint, options) {
        const { status, kind, needs = [], said, ...rest } = options ?? {};
        super(message, { ...rest, hint });
        this.status = status;
        this.said = said;
        this.needs = needs;
        this.kind = needs.length > 0 ? 'no-permission' : kind;
    }
}
/** Who started the run cannot be proven: the run is refused as `identity-unverified`. */
class IdentityError extends _errors_gate_error_js__WEBPACK_IMPORTED_MODULE_0__/* .GateError */ .u {
    name = 'IdentityError';
    kind;
    constructor(message, hint, options) {
        const { kind, ...rest } = options ?? {};
        super(message, { ...rest, hint });
        this.kind = kind;
    }
}
/** What an error says about a fact, in its own words, and what to do where it knows. */
function faultOf(error) {
    const message = error instanceof Error ? error.message : String(error);
    if (!(error instanceof FactError || error instanceof IdentityError))
        return { message };
    const { hint, kind } = error;
    const needs = error instanceof FactError ? error.needs : [];
    return {
        message,
        ...(hint === undefined ? {} : { hint }),
        ...(kind === undefined ? {} : { kind }),
        ...(needs.length === 0 ? {} : { needs }),
    };
}


/***/ }),

/***/ 87781:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ Fields)
/* harmony export */ });
/* harmony import */ var _fact_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(32774);

/**
 * Reads fields of an answer by type. A field of another type than GitHub documents is a fault, not an empty value: what
 * cannot be read is never taken for "there is none".
 */
class Fields {
    #value;
    #at;
    constructor(value, at) {
        if (typeof value !== 'object' || value === null || Array.isArray(value))
            throw wrong(at, 'an object');
        this.#value = value;
        this.#at = at;
    }
    object(name) {
        return new Fields(this.#value[name], this.#path(name));
    }
    /** `undefined` when GitHub answers null. */
    maybe(name) {
        return this.isNull(name) ? undefined : this.object(name);
    }
    /** Null or not asked for. A field that was asked for and is missing altogether is a fault. */
    isNull(name) {
        if (!Object.hasOwn(this.#value, name))
            throw wrong(this.#path(name), 'there');
        return this.#value[name] === null;
    }
    /** `undefined` when GitHub leaves the field out or answers null, where it documents that it may. */
    optional(name) {
        return this.has(name) ? this.object(name) : undefined;
    }
    optionalText(name) {
        return this.has(name) ? this.text(name) : undefined;
    }
    list(name) {
        const value = this.#value[name];
        if (!Array.isArray(value))
            throw wrong(this.#path(name), 'a list');
        return value.map((entry, index) => new Fields(entry, `${this.#path(name)}[${index}]`));
    }
    /** As {@link list}, leaving out entries that GitHub answers as null (nodes that are gone). */
    present(name) {
        const value = this.#value[name];
        if (!Array.isArray(value))
            throw wrong(this.#path(name), 'a list');
        return value
            .filter((entry) => entry !== null)
            .map((entry, index) => new Fields(entry, `${this.#path(name)}[${index}]`));
    }
    texts(name) {
        const value = this.#value[name];
        if (!Array.isArray(value) || !value.every((entry) => typeof entry === 'string'))
            throw wrong(this.#path(name), 'a list of texts');
        return value;
    }
    text(name) {
        const value = this.#value[name];
        if (typeof value !== 'string')
            throw wrong(this.#path(name), 'a text');
        return value;
    }
    number(name) {
        const value = this.#value[name];
        if (typeof value !== 'number' || !Number.isSafeInteger(value))
            throw wrong(this.#path(name), 'a number');
        return value;
    }
    flag(name) {
        const value = this.#value[name];
        if (typeof value !== 'boolean')
            throw wrong(this.#path(name), 'true or false');
        return value;
    }
    has(name) {
        return Object.hasOwn(this.#value, name) && this.#value[name] !== null;
    }
    #path(name) {
        return this.#at === '' ? name : `${this.#at}.${name}`;
    }
}
function wrong(at, expected) {
    return new _fact_error_js__WEBPACK_IMPORTED_MODULE_0__/* .FactError */ .n(`GitHub's answer is not understood: \`${at}\` is not ${expected}`);
}


/***/ }),

/***/ 72192:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fx: () => (/* binding */ fetchAccountNamed),
/* harmony export */   e: () => (/* binding */ fetchOwnAccount),
/* harmony export */   et: () => (/* binding */ fetchAccountNumbered),
/* harmony export */   pb: () => (/* binding */ fetchTeamNumber)
/* harmony export */ });
/* harmony import */ var _fact_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(32774);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(87781);


/** The account of this login; `undefined` where there is none. Source: REST, "Get a user". @throws FactError */
async function fetchAccountNamed(api, login) {
    return await readAccountAt(api, `/users/${encodeURIComponent(login)}`);
}
/** The account of this number; `undefined` where there is none. Source: REST, "Get a user using their ID". */
async function fetchAccountNumbered(api, id) {
    return await readAccountAt(api, `/user/${id}`);
}
/**
 * The account whose token this is. Source: REST, "Get the authenticated user".
 * @throws FactError for a token that is nobody's, such as that of a job
 */
async function fetchOwnAccount(api) {
    const found = await readAccountAt(api, '/user').catch((error) => {
        // a token of an installation may ask for much, and is nobody's
        if (error instanceof _fact_error_js__WEBPACK_IMPORTED_MODULE_0__/* .FactError */ .n && error.status === 403)
            return undefined;
        throw error;
    });
    if (found !== undefined)
        return found;
    throw new _fact_error_js__WEBPACK_IMPORTED_MODULE_0__/* .FactError */ .n('GitHub does not say whose token this is', 'use the token of a person: `gh auth token` shows yours');
}
async function readAccountAt(api, path) {
    try {
        const found = new _json_js__WEBPACK_IMPORTED_MODULE_1__/* .Fields */ .C(await api.get(path, 'metadata: read'), '');
        return { login: found.text('login'), id: found.number('id'), type: found.text('type') };
    }
    catch (error) {
        // every account is public, so this is no question of rights
        if (error instanceof _fact_error_js__WEBPACK_IMPORTED_MODULE_0__/* .FactError */ .n && error.status === 404)
            return undefined;
        throw error;
    }
}
const TEAM_QUERY = `query Team($organisation: String!, $slug: String!) {
  organization(login: $organisation) { team(slug: $slug) { databaseId } }
}`;
/**
 * The number of a team, `owner/slug`; `undefined` where the organisation has none of this name that this token sees.
 * @throws FactError when the token cannot read the members of the organisation
 */
async function fetchTeamNumber(api, team) {
    const [organisation = '', slug = ''] = team.split('/');
    const { data } = await api.query(TEAM_QUERY, { organisation, slug });
    const found = new _json_js__WEBPACK_IMPORTED_MODULE_1__/* .Fields */ .C(data, '').maybe('organization');
    if (found === undefined)
        throw new _fact_error_js__WEBPACK_IMPORTED_MODULE_0__/* .FactError */ .n(`the organisation \`${organisation}\` is not shown to this token`);
    return found.maybe('team')?.number('databaseId');
}


/***/ }),

/***/ 19730:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bg: () => (/* binding */ reviewRecordShape),
/* harmony export */   Dd: () => (/* binding */ parseReviewRecord),
/* harmony export */   GT: () => (/* binding */ reviewPath),
/* harmony export */   MF: () => (/* binding */ REVIEW_VERDICTS)
/* harmony export */ });
/* harmony import */ var _document_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(32627);
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76726);
/* harmony import */ var _shape_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(45999);



/** What a review of break-glass access may come to. */
const REVIEW_VERDICTS = ['justified', 'drill', 'misuse'];
/** The file of a review, `.github/access/break-glass/<issue>.yml`; its JSON Schema is generated from here. */
const reviewRecordShape = (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ik)({
    role: (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .required */ .mw)((0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .described */ .WY)((0,_names_js__WEBPACK_IMPORTED_MODULE_1__/* .roleName */ .zG)(), 'Role that was used.'), 'flag-release'),
    'principal-id': (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .required */ .mw)((0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .described */ .WY)((0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .integer */ .nd)(1), 'Numeric id of the account that used it.'), '583231'),
    verdict: (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .required */ .mw)((0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .described */ .WY)((0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .oneOf */ .yL)(REVIEW_VERDICTS), 'What the review came to. Each of them ends the wait for it.'), 'justified'),
    why: (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .required */ .mw)((0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .described */ .WY)((0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .line */ .n8)(), 'Why, on one line.'), 'The shop was down; see the incident'),
    'reviewed-by': (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .required */ .mw)((0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .described */ .WY)((0,_names_js__WEBPACK_IMPORTED_MODULE_1__/* .login */ .iD)(), 'Who reviewed it.'), 'hubot'),
    'reviewed-by-id': (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .required */ .mw)((0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .described */ .WY)((0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .integer */ .nd)(1), 'Numeric id of that account.'), '480938'),
    incident: (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lq)((0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .described */ .WY)((0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .line */ .n8)(2048), 'Link to the incident, as it was given.')),
});
/** Path of the file of a review below the folder of the policy. */
function reviewPath(issue) {
    return `break-glass/${issue}.yml`;
}
/** Parses the file of a review; every problem carries its place. */
function parseReviewRecord(source, file) {
    return (0,_document_js__WEBPACK_IMPORTED_MODULE_0__/* .parseDocument */ .T)(source, file, reviewRecordShape, { flat: true });
}


/***/ }),

/***/ 61798:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $Y: () => (/* binding */ peopleShape),
/* harmony export */   Pi: () => (/* binding */ HANDLE),
/* harmony export */   RN: () => (/* binding */ NO_PEOPLE_FILE),
/* harmony export */   eU: () => (/* binding */ personWith),
/* harmony export */   hz: () => (/* binding */ parsePeople),
/* harmony export */   mP: () => (/* binding */ handleOf)
/* harmony export */ });
/* unused harmony export HANDLE_WORDS */
/* harmony import */ var _document_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(32627);
/* harmony import */ var _shape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(45999);
/* harmony import */ var _issuer_shapes_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(74685);



/** A handle begins with a letter, so that it is never taken for the number of an account. */
const HANDLE = /^[a-z][a-z0-9-]{0,62}[a-z0-9]$/;
const HANDLE_WORDS = 'a handle of small letters, digits and `-` that begins with a letter, such as `mona-marketing`';
const identityShape = (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ik)({
    issuer: (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .required */ .mw)((0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .described */ .WY)((0,_issuer_shapes_js__WEBPACK_IMPORTED_MODULE_2__/* .issuer */ .u9)(), 'The identity provider, as its entry under `delegation` has it.'), 'https://login.microsoftonline.com/11111111-2222-3333-4444-555555555555/v2.0'),
    subject: (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .required */ .mw)((0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .described */ .WY)((0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)({ pattern: /^[!-~]{1,255}$/, expected: 'the value of the claim, without blanks' }), 'Who she is there: the value of the claim that the entry names as `subject`.'), '5f2c0a6e-1111-2222-3333-444444444444'),
});
const personShape = (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ik)({
    name: (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .required */ .mw)((0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .described */ .WY)((0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .line */ .n8)(256), 'Her name, for people.'), 'Mona Marketing'),
    github: (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lq)((0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .described */ .WY)((0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .integer */ .nd)(1), 'Numeric id of her GitHub account, where she has one: its grants count for her as well, and its approvals ' +
        'of her ' +
        'own access do not.')),
    identities: (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lq)((0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .described */ .WY)((0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .list */ .p_)(identityShape, { min: 1, max: 20 }), 'Who she is for identity providers; none when left out.')),
});
/** The file of people who are known by other things than a GitHub account; its JSON Schema is generated from here. */
const peopleShape = (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ik)({
    version: (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .required */ .mw)((0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .described */ .WY)((0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .oneOf */ .yL)([1]), 'Version of the format.'), '1'),
    people: (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .required */ .mw)((0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .described */ .WY)((0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1)(HANDLE, HANDLE_WORDS, personShape, 5000), 'People by their handles, which are never used again.'), '{}'),
}, (value, _path, mismatches) => refuseSharedIdentities(value.people, mismatches));
/** INVARIANT: nobody is two people, and no two people are one. */
function refuseSharedIdentities(people, mismatches) {
    const owners = new Map();
    const claim = (key, handle, path, what) => {
        const owner = owners.get(key);
        if (owner === undefined)
            owners.set(key, handle);
        else
            mismatches.push({
                path,
                message: owner === handle ? `${what} is there twice` : `${what} belongs to \`${owner}\` already`,
                hint: owner === handle ? 'leave one out' : 'one account is one person: give it to one of them',
            });
    };
    for (const [handle, { github, identities = [] }] of people) {
        const path = ['people', handle];
        if (github !== undefined)
            claim(`github ${github}`, handle, [...path, 'github'], `the GitHub account ${github}`);
        for (const [index, { issuer: from, subject }] of identities.entries())
            // a provider may compare without case: two that differ only in that could be one
            claim(`${from} ${subject.toLowerCase()}`, handle, [...path, 'identities', index, 'subject'], `the subject \`${subject}\` of this issuer`);
    }
}
/** Why nobody is let in where somebody is revoked by a handle, and there is no file that says who that is. */
const NO_PEOPLE_FILE = {
    message: 'there is no `people.yml`, and somebody is revoked by a handle',
    hint: 'bring it back by a reviewed change: one that lists nobody will do',
};
/** Parses a `people.yml`; every problem carries its place. */
function parsePeople(source, file) {
    return (0,_document_js__WEBPACK_IMPORTED_MODULE_0__/* .parseDocument */ .T)(source, file, peopleShape, { flat: true });
}
/** The handle of an account, by its number; `undefined` when it is nobody's. */
function handleOf(people, account) {
    for (const [handle, { github }] of people.people)
        if (github !== undefined && String(github) === account)
            return handle;
    return undefined;
}
/** The person who is this subject of this issuer, compared exactly; `undefined` when nobody is. */
function personWith(people, issuerName, subject) {
    for (const [handle, { identities = [] }] of people.people)
        if (identities.some((one) => one.issuer === issuerName && one.subject === subject))
            return handle;
    return undefined;
}


/***/ }),

/***/ 44134:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ DOCS)
/* harmony export */ });
/** Where the documentation is, for whoever has only the action. */
const DOCS = 'https://github.com/grantgate/grantgate/blob/main/docs';


/***/ }),

/***/ 45574:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ew: () => (/* binding */ meantGrant),
/* harmony export */   Ir: () => (/* binding */ grantId),
/* harmony export */   Kv: () => (/* binding */ kindOfFolder),
/* harmony export */   U3: () => (/* binding */ isGrantId),
/* harmony export */   fv: () => (/* binding */ parseGrantPath)
/* harmony export */ });
/* harmony import */ var _holder_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86850);
/* harmony import */ var _delegation_people_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(61798);
/* harmony import */ var _mismatch_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(70832);
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76726);
/* harmony import */ var _shape_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(45999);





const HOLDER_KINDS = ['user', 'team', 'app', 'person'];
const FILE_NAME = /^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$/;
/** The same as {@link isGrantId} but for the end of the name, for editors. */
const GRANT_ID = /^(?:users|teams|apps|people)\/[A-Za-z0-9][A-Za-z0-9_-]{0,99}\/[A-Za-z0-9](?:\.?[A-Za-z0-9_-])*$/;
/** Whether a text is the id of a grant; `.yml` at its end is surely the name of the file. */
function isGrantId(text) {
    return !text.endsWith('.yml') && parseGrantPath(`${text}.yml`) !== undefined;
}
/** The kind of holder that a folder below `grants/` is for. */
function kindOfFolder(folder) {
    return HOLDER_KINDS.find((kind) => _holder_js__WEBPACK_IMPORTED_MODULE_0__/* .KIND_FOLDERS */ .xg[kind] === folder);
}
/** Reads whose grant a path below `grants/` is (`users/mona/november-banner.yml`); `undefined` when it is nobody's. */
function parseGrantPath(path) {
    const [folder = '', name = '', file = '', ...more] = path.split('/');
    const kind = kindOfFolder(folder);
    if (kind === undefined || more.length > 0 || !file.endsWith('.yml'))
        return undefined;
    const stem = file.slice(0, -'.yml'.length);
    // a tag is named after the id (`grantgate/revoked/<id>`): what git refuses in a ref cannot be an id
    if (!_names_js__WEBPACK_IMPORTED_MODULE_2__/* .LOGIN */ .S3.test(name) || !FILE_NAME.test(stem) || stem.includes('..') || stem.endsWith('.lock') || stem.endsWith('.'))
        return undefined;
    if (kind === 'person' && !_delegation_people_js__WEBPACK_IMPORTED_MODULE_1__/* .HANDLE */ .Pi.test(name))
        return undefined;
    return { id: `${folder}/${name}/${stem}`, holder: { kind, name } };
}
/** The id that was probably meant by what is none: by the path of its file, or without the kind of its holder. */
function meantGrant(written) {
    const id = written.replace(/^(?:.*\/)?grants\//, '').replace(/\.yml$/, '');
    const named = [id, `users/${id}`].find((one) => parseGrantPath(`${one}.yml`) !== undefined);
    return named === written ? undefined : named;
}
/** The id of a grant: its path below `grants/` without `.yml`. */
function grantId() {
    const inner = (0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq)({ maxLength: 256, expected: 'the id of a grant' });
    return {
        schema: { ...inner.schema, pattern: GRANT_ID.source, examples: ['users/mona/november-banner'] },
        parse: (value, path, mismatches) => {
            const id = inner.parse(value, path, mismatches);
            if (id === undefined || isGrantId(id))
                return id;
            const near = meantGrant(id);
            return (0,_mismatch_js__WEBPACK_IMPORTED_MODULE_4__/* .addMismatch */ .E$)(mismatches, path, `expected the id of a grant, got ${(0,_mismatch_js__WEBPACK_IMPORTED_MODULE_4__/* .showValue */ .vp)(id)}`, near === undefined ? 'such as `users/mona/november-banner`' : `did you mean \`${near}\`?`);
        },
    };
}


/***/ }),

/***/ 83740:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ grantShape),
/* harmony export */   q: () => (/* binding */ parseGrant)
/* harmony export */ });
/* harmony import */ var _document_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(32627);
/* harmony import */ var _fold_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(41947);
/* harmony import */ var _grant_path_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(45574);
/* harmony import */ var _holder_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(86850);
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76726);
/* harmony import */ var _mismatch_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(70832);
/* harmony import */ var _shape_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(45999);
/* harmony import */ var _time_shapes_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2008);








/** A time as it is written; others are told of in the same way. */
const EXAMPLE_TIME = '2026-11-28T18:00:00Z';
const revokedShape = (0,_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ik)({
    at: (0,_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .required */ .mw)((0,_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .described */ .WY)((0,_time_shapes_js__WEBPACK_IMPORTED_MODULE_5__/* .instant */ .uR)(), 'When it was revoked.'), EXAMPLE_TIME),
    by: (0,_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .required */ .mw)((0,_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .described */ .WY)((0,_names_js__WEBPACK_IMPORTED_MODULE_3__/* .login */ .iD)(), 'Who revoked it.'), 'hubot'),
    why: (0,_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .optional */ .lq)((0,_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .described */ .WY)((0,_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .line */ .n8)(), 'Why, on one line.')),
});
/** What the example says where the reason belongs. */
const REASON_PLACEHOLDER = /^\W*change[\s_-]?me\b/i;
/** A reason for the approver and the record; not what stood in the example. */
function reason() {
    const inner = (0,_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .line */ .n8)();
    return {
        schema: inner.schema,
        parse: (value, path, mismatches) => typeof value === 'string' && REASON_PLACEHOLDER.test(value)
            ? (0,_mismatch_js__WEBPACK_IMPORTED_MODULE_6__/* .addMismatch */ .E$)(mismatches, path, `${(0,_mismatch_js__WEBPACK_IMPORTED_MODULE_6__/* .showValue */ .vp)(value)} stands where the reason belongs`, 'write why the access is needed: the approver goes by it')
            : inner.parse(value, path, mismatches),
    };
}
const grantFields = (0,_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ik)({
    role: (0,_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .required */ .mw)((0,_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .described */ .WY)((0,_names_js__WEBPACK_IMPORTED_MODULE_3__/* .roleName */ .zG)(), 'Name of the role in the policy.'), 'flag-release'),
    reason: (0,_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .required */ .mw)((0,_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .described */ .WY)(reason(), 'Why the access is needed, for the approver and the record; on one line.'), 'Banner for the November release'),
    ticket: (0,_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .optional */ .lq)((0,_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .described */ .WY)((0,_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .line */ .n8)(2048), 'Link to the ticket or change.')),
    'principal-id': (0,_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .optional */ .lq)((0,_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .described */ .WY)((0,_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .integer */ .nd)(1), 'Numeric id of the account: logins are renamed and recycled, ids are not.')),
    'team-id': (0,_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .optional */ .lq)((0,_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .described */ .WY)((0,_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .integer */ .nd)(1), "Numeric id of the team of a team's grant: a team that is recreated under an old name has another.")),
    'requested-by': (0,_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .optional */ .lq)((0,_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .described */ .WY)((0,_names_js__WEBPACK_IMPORTED_MODULE_3__/* .login */ .iD)(), 'Who asked; the user of the path when left out. Required for teams and apps.')),
    'requested-by-id': (0,_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .optional */ .lq)((0,_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .described */ .WY)((0,_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .integer */ .nd)(1), 'Numeric id of who asked: it is compared as well as the login, which may be another by the time of the review.')),
    request: (0,_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .optional */ .lq)((0,_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .described */ .WY)((0,_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .integer */ .nd)(1), 'Number of the issue that asked for it; required where an App proposed the grant.')),
    starts: (0,_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .optional */ .lq)((0,_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .described */ .WY)((0,_time_shapes_js__WEBPACK_IMPORTED_MODULE_5__/* .instant */ .uR)(), 'From when on; when it was merged, if left out.')),
    expires: (0,_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .optional */ .lq)((0,_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .described */ .WY)((0,_time_shapes_js__WEBPACK_IMPORTED_MODULE_5__/* .instant */ .uR)(), 'Until when: the grant is void at this moment. This, `lasts`, or both: the earlier ends it.')),
    lasts: (0,_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .optional */ .lq)((0,_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .described */ .WY)((0,_time_shapes_js__WEBPACK_IMPORTED_MODULE_5__/* .duration */ .p0)({ min: 60 }), 'For how long, counted from when it was merged.')),
    renews: (0,_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .optional */ .lq)((0,_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .described */ .WY)((0,_grant_path_js__WEBPACK_IMPORTED_MODULE_1__/* .grantId */ .Ir)(), 'Id of the grant that this one goes on from, for people and the record.')),
    branches: (0,_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .optional */ .lq)((0,_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .described */ .WY)((0,_names_js__WEBPACK_IMPORTED_MODULE_3__/* .globs */ .gV)('branch'), 'Narrows the branches of the role.')),
    tags: (0,_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .optional */ .lq)((0,_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .described */ .WY)((0,_names_js__WEBPACK_IMPORTED_MODULE_3__/* .globs */ .gV)('tag'), 'Narrows the tags of the role.')),
    environments: (0,_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .optional */ .lq)((0,_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .described */ .WY)((0,_names_js__WEBPACK_IMPORTED_MODULE_3__/* .globs */ .gV)('environment'), 'Narrows the environments of the role.')),
    repositories: (0,_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .optional */ .lq)((0,_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .described */ .WY)((0,_names_js__WEBPACK_IMPORTED_MODULE_3__/* .globs */ .gV)('repository'), 'Narrows the repositories of the role.')),
    workflows: (0,_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .optional */ .lq)((0,_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .described */ .WY)((0,_names_js__WEBPACK_IMPORTED_MODULE_3__/* .globs */ .gV)('workflow'), 'Narrows the workflows of the role.')),
    events: (0,_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .optional */ .lq)((0,_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .described */ .WY)((0,_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .list */ .p_)((0,_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .text */ .Qq)({ pattern: /^[a-z_]{2,40}$/, expected: 'the name of an event' })), 'Narrows the events of the role.')),
    through: (0,_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .optional */ .lq)((0,_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .described */ .WY)((0,_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .list */ .p_)((0,_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .text */ .Qq)({ pattern: _names_js__WEBPACK_IMPORTED_MODULE_3__/* .ROLE_NAME */ .VA, expected: 'the name of an entry under `delegation`' }), { min: 1, max: 100 }), 'Names of entries under `delegation`: it is good only by way of these. Directly and by any when left out.')),
    'max-uses': (0,_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .optional */ .lq)((0,_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .described */ .WY)((0,_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .integer */ .nd)(1, 1000), 'How many runs may use it.')),
    revoked: (0,_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .optional */ .lq)((0,_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .described */ .WY)(revokedShape, 'Revokes the grant by a reviewed change.')),
}, (value, path, mismatches) => {
    if (value.starts !== undefined && value.expires !== undefined && value.expires <= value.starts)
        mismatches.push({ path: [...path, 'expires'], message: 'not after `starts`' });
});
const ENDS = ['expires', 'lasts'];
/** A grant file; its JSON Schema is generated from here. */
const grantShape = {
    schema: { ...grantFields.schema, anyOf: ENDS.map((end) => ({ properties: { [end]: true }, required: [end] })) },
    parse: (value, path, mismatches) => {
        const fields = grantFields.parse(value, path, mismatches);
        if (!(0,_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .isRecord */ .u4)(value) || ENDS.some((end) => Object.hasOwn(value, end)))
            return fields;
        return (0,_mismatch_js__WEBPACK_IMPORTED_MODULE_6__/* .addMismatch */ .E$)(mismatches, path, '`expires` is missing', `for example \`expires: ${EXAMPLE_TIME}\`, or \`lasts: 7d\`, which counts from the merge`);
    },
};
/**
 * Parses the grant file at `path` below `grants/`. `file` names it in problems.
 * A broken file is a void grant of its holder, never an exception.
 */
function parseGrant(source, path, file) {
    const place = (0,_grant_path_js__WEBPACK_IMPORTED_MODULE_1__/* .parseGrantPath */ .fv)(path);
    if (place === undefined)
        return undefined;
    const parsed = (0,_document_js__WEBPACK_IMPORTED_MODULE_0__/* .parseDocument */ .T)(source, file, grantShape, { flat: true });
    if (!parsed.ok)
        return { ...place, ok: false, problems: parsed.problems };
    const fields = parsed.value;
    const message = misplaced(fields, place);
    if (message !== undefined)
        return { ...place, ok: false, problems: [{ file, line: 1, column: 1, ...message }] };
    return { ...place, ok: true, grant: { ...fields, ...place } };
}
const FOR_WHOM = {
    user: 'a user',
    team: 'a team',
    app: 'an app',
    person: 'a person of `people.yml`',
};
/** What the fields of a grant say that does not go with whose it is. */
function misplaced(fields, { id, holder: { kind, name } }) {
    if (kind !== 'user' && fields['requested-by'] === undefined) {
        return {
            message: '`requested-by` is missing',
            hint: `a grant for ${FOR_WHOM[kind]} names the person who asked`,
        };
    }
    if (kind !== 'team' && fields['team-id'] !== undefined)
        return { message: '`team-id` is for grants of teams', hint: 'the number of an account is `principal-id`' };
    const renewed = fields.renews === undefined ? undefined : (0,_grant_path_js__WEBPACK_IMPORTED_MODULE_1__/* .parseGrantPath */ .fv)(`${fields.renews}.yml`);
    if (renewed === undefined)
        return undefined;
    if ((0,_fold_js__WEBPACK_IMPORTED_MODULE_7__/* .foldCase */ .SP)(renewed.id) === (0,_fold_js__WEBPACK_IMPORTED_MODULE_7__/* .foldCase */ .SP)(id))
        return { message: '`renews` names this grant itself', hint: 'a renewal is a grant of its own, in another file' };
    return renewed.holder.kind === kind && (0,_fold_js__WEBPACK_IMPORTED_MODULE_7__/* .isSameName */ .yS)(renewed.holder.name, name)
        ? undefined
        : {
            message: '`renews` names a grant of somebody else',
            hint: `name one below \`grants/${_holder_js__WEBPACK_IMPORTED_MODULE_2__/* .KIND_FOLDERS */ .xg[kind]}/${name}/\``,
        };
}


/***/ }),

/***/ 63021:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CS: () => (/* binding */ prose),
/* harmony export */   ih: () => (/* binding */ escape),
/* harmony export */   nf: () => (/* binding */ link),
/* harmony export */   ti: () => (/* binding */ inlineCode),
/* harmony export */   tp: () => (/* binding */ table)
/* harmony export */ });
/* unused harmony export yamlBlock */
/* harmony import */ var _safe_line_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91020);

/** Longest text of one table cell or paragraph. */
const MAX_CELL_CHARACTERS = 600;
/**
 * Escapes text for GitHub's Markdown, wherever it stands: everything that could be markup becomes a character
 * reference, which Markdown never reads as structure. An invisible space parts what GitHub would turn into a link or a
 * mention after decoding.
 *
 * INVARIANT: the answer holds only letters, digits, spaces, `,.-/`, characters beyond ASCII and numeric references.
 */
function escape(value) {
    return (0,_safe_line_js__WEBPACK_IMPORTED_MODULE_0__/* .safeLine */ .o)(value, MAX_CELL_CHARACTERS)
        .replaceAll(/(?<=www)(?=\.)|(?<=:)(?=\/\/)|(?<=[@#])/gi, '\u200b')
        .replaceAll(/[^A-Za-z0-9 ,./\u0080-\u{10ffff}-]/gu, (character) => `&#${String(character.codePointAt(0))};`)
        .replaceAll('\u200b', '&#8203;');
}
/** A name in code type; text in it is neither mention nor reference. */
function inlineCode(value) {
    return value.trim() === '' ? '–' : `<code>${escape(value)}</code>`;
}
/**
 * YAML of our own making, to copy.
 *
 * INVARIANT: nothing that could end the block, or mean anything in it, stays.
 */
function yamlBlock(text) {
    return ['```yaml', ...text.split('\n').map((line) => line.replaceAll(/[^A-Za-z0-9 :#,.-]/g, '')), '```'].join('\n');
}
/** A sentence of ours in which names stand in backticks. */
function prose(sentence) {
    return sentence
        .split('`')
        .map((part, index) => (index % 2 === 1 ? inlineCode(part) : padded(part)))
        .join('');
}
/** A link to an address of our own making; the words alone when it is not an address of the web. */
function link(words, address) {
    const url = URL.canParse(address) ? new URL(address) : undefined;
    if (url === undefined || !['https:', 'http:'].includes(url.protocol))
        return escape(words);
    const href = url.href.replaceAll(/[&"'<>`|\\@]/g, (character) => `&#${String(character.codePointAt(0))};`);
    return `<a href="${href}">${escape(words)}</a>`;
}
/** A table; the cells are Markdown already. */
function table(head, rows) {
    const line = (cells) => `| ${cells.join(' | ')} |`;
    return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}
/** As {@link escape}, with the spaces at both ends that part the sentence from a name. */
function padded(part) {
    if (part.trim() === '')
        return part === '' ? '' : ' ';
    return `${/^\s/.test(part) ? ' ' : ''}${escape(part)}${/\s$/.test(part) ? ' ' : ''}`;
}


/***/ }),

/***/ 73104:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  zd: () => (/* binding */ FORM_MARK),
  In: () => (/* binding */ formPath),
  eT: () => (/* binding */ issueForm)
});

// EXTERNAL MODULE: ./node_modules/js-yaml/dist/js-yaml.mjs
var js_yaml = __webpack_require__(33243);
// EXTERNAL MODULE: ./lib/requests/form/lengths.js
var lengths = __webpack_require__(46044);
// EXTERNAL MODULE: ./lib/requests/form/questions.js
var questions = __webpack_require__(87920);
// EXTERNAL MODULE: ./lib/report/markdown.js
var markdown = __webpack_require__(63021);
;// CONCATENATED MODULE: ./lib/report/requests/form-words.js
const FORM_WORDS = {
    'access-request': {
        name: 'Ask for access',
        description: 'Ask for a role for some time. Somebody approves it, and you are told here.',
        title: 'Access: ',
    },
    'break-glass': {
        name: 'Break-glass access',
        description: 'Only in an emergency: access at once, without an approval. Everybody is told, and it is reviewed.',
        title: 'Break-glass: ',
    },
};
/** What stands below the label of a question. */
function questionWords(form, question) {
    switch (question) {
        case 'role':
            return { help: 'What each role is for stands above.' };
        case 'for':
            return { help: 'Leave it empty to ask for yourself.', sample: 'mona' };
        case 'lasts':
            return { help: 'It counts from when the request is approved. You can ask for more time before it ends.' };
        case 'only':
            return {
                help: 'If you need less than the whole role: names of branches, tags or environments, separated by commas. Leave ' +
                    'it empty otherwise.',
                sample: 'staging, release/2026-11',
            };
        case 'ticket':
            return { help: 'A link to the ticket or the change, if there is one.', sample: 'https://' };
        case 'incident':
            return { help: 'A link to where the emergency is dealt with.', sample: 'https://' };
        case 'kind':
            return { help: 'A drill goes the same way.' };
        case 'reviewed':
            return { help: 'Once the review is overdue, you cannot take such access again until it is done.' };
        case 'reason':
            return {
                help: form === 'break-glass'
                    ? 'One sentence for the people who review it.'
                    : 'One sentence for whoever approves it. It is kept in the record of every run.',
            };
    }
}

;// CONCATENATED MODULE: ./lib/report/requests/issue-form.js





/** First line of a form that was generated: only such a file is written over. */
const FORM_MARK = '# Made by `grantgate forms` from the policy: change the policy, and run it again.';
/** The file of a form, by its path in the repository. */
function formPath(form) {
    return `.github/ISSUE_TEMPLATE/${form}.yml`;
}
/**
 * The text of a form, in GitHub's schema for issue forms; `undefined` where no role of the policy is in it. Source:
 * GitHub's reference, "Syntax for issue forms".
 */
function issueForm(policy, form) {
    const roles = (0,questions/* rolesOfForm */.ZQ)(policy, form);
    if (roles.length === 0)
        return undefined;
    const { name, description, title } = FORM_WORDS[form];
    const fields = (0,questions/* formQuestions */.im)(policy, form).map((question) => fieldOf(form, question));
    const body = [{ type: 'markdown', attributes: { value: introduction(policy, form, roles) } }, ...fields];
    return `${FORM_MARK}\n${(0,js_yaml/* dump */.Bh)({ name, description, title, body }, { lineWidth: -1, noRefs: true })}`;
}
function introduction(policy, form, roles) {
    const lines = roles.map((name) => {
        const role = policy.roles.get(name);
        return `- **${(0,markdown/* escape */.ih)(name)}**: ${role === undefined ? '' : roleLine(policy, form, name, role)}`;
    });
    return `${lines.join('\n')}\n`;
}
function roleLine(policy, form, name, role) {
    const emergency = form === 'break-glass' ? role['break-glass'] : undefined;
    const where = emergency?.environments ?? role.environments ?? [];
    const limit = emergency?.lasts ?? (0,lengths/* longestFor */.W)(policy, name);
    return [
        (0,markdown/* escape */.ih)(role.description),
        ...(where.length === 0 ? [] : [`environments: ${(0,markdown/* escape */.ih)(where.join(', '))}`]),
        `${emergency === undefined ? 'up to ' : ''}${(0,lengths/* lengthLabel */.FC)(limit)}`,
    ].join(' · ');
}
function fieldOf(form, question) {
    const { id, label, answer, choices, required } = question;
    const { help, sample } = questionWords(form, id);
    const attributes = { label, description: help };
    switch (answer) {
        case 'choice':
            return { type: 'dropdown', id, attributes: { ...attributes, options: choices }, validations: { required } };
        case 'line':
            return {
                type: 'input',
                id,
                attributes: { ...attributes, ...(sample === undefined ? {} : { placeholder: sample }) },
                validations: { required },
            };
        case 'tick':
            return {
                type: 'checkboxes',
                id,
                attributes: { ...attributes, options: choices.map((choice) => ({ label: choice, required })) },
            };
    }
}


/***/ }),

/***/ 22561:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ shellWord)
/* harmony export */ });
/** One word for a POSIX shell, in quotes where it needs them. */
function shellWord(text) {
    return /^[\w./%-]+$/.test(text) ? text : `'${text.replaceAll("'", String.raw `'\''`)}'`;
}


/***/ }),

/***/ 46044:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FC: () => (/* binding */ lengthLabel),
/* harmony export */   W: () => (/* binding */ longestFor),
/* harmony export */   po: () => (/* binding */ offeredLengths)
/* harmony export */ });
const HOUR_SECONDS = 3600;
const ONE_DAY_SECONDS = 24 * HOUR_SECONDS;
/** What a form offers, in seconds, shortest first: as many as fit into the limits of the policy. */
const OFFERED_SECONDS = [
    ...[1, 4, 8].map((hours) => hours * HOUR_SECONDS),
    ...[1, 2, 3, 5, 7, 14, 30, 60, 90, 180, 365].map((days) => days * ONE_DAY_SECONDS),
];
/** The longest grant of a role, in seconds. */
function longestFor(policy, role) {
    return Math.min(policy.limits.lifetime, policy.roles.get(role)?.lifetime ?? Number.POSITIVE_INFINITY);
}
/**
 * The lengths that the form offers: those within the longest limit of any role of the list, and that limit itself, so
 * that the most that somebody may have can always be chosen.
 */
function offeredLengths(policy, roles) {
    const limit = Math.max(0, ...roles.map((role) => longestFor(policy, role)));
    const limits = roles.map((role) => longestFor(policy, role));
    const seconds = new Set([...OFFERED_SECONDS.filter((one) => one <= limit), ...limits]);
    return [...seconds].toSorted((a, b) => a - b).map((one) => ({ label: lengthLabel(one), seconds: one }));
}
/** Seconds in the largest unit that divides them, in full: 604800 → `7 days`. */
function lengthLabel(seconds) {
    const units = [
        ['day', ONE_DAY_SECONDS],
        ['hour', HOUR_SECONDS],
        ['minute', 60],
        ['second', 1],
    ];
    const [name, size] = units.find(([, unit]) => seconds % unit === 0) ?? ['second', 1];
    const count = seconds / size;
    return `${count} ${name}${count === 1 ? '' : 's'}`;
}


/***/ }),

/***/ 87920:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ZQ: () => (/* binding */ rolesOfForm),
/* harmony export */   _1: () => (/* binding */ mayBeOption),
/* harmony export */   im: () => (/* binding */ formQuestions),
/* harmony export */   su: () => (/* binding */ DRILL)
/* harmony export */ });
/* unused harmony exports EMERGENCY, ACKNOWLEDGED */
/* harmony import */ var _lengths_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46044);

/** What kind of an emergency it is: as the form has it. */
const EMERGENCY = 'An emergency';
const DRILL = 'A drill';
/** What is ticked in the form for emergencies. */
const ACKNOWLEDGED = 'I know that this is reviewed afterwards';
/** Longest reason and longest address of a ticket that a grant may have, in UTF-16 units. */
const MAX_ASKED_REASON_CHARACTERS = 1024;
const MAX_TICKET_CHARACTERS = 2048;
const MAX_NARROWING_CHARACTERS = 1024;
const MAX_NAME_CHARACTERS = 128;
/** GitHub refuses a dropdown with an option of this name, in any case. */
const RESERVED_OPTION = 'none';
/** The roles that can be asked for in the form, in the order of the policy. */
function rolesOfForm(policy, form) {
    return [...policy.roles]
        .filter(([name, role]) => mayBeOption(name) && (form === 'access-request' || role['break-glass'] !== undefined))
        .map(([name]) => name);
}
/** Whether a role can stand in a form: GitHub takes `None` for no answer. */
function mayBeOption(role) {
    return role.toLowerCase() !== RESERVED_OPTION;
}
/** What the form asks, in order; the free text comes last. */
function formQuestions(policy, form) {
    return form === 'access-request' ? accessQuestions(policy) : breakGlassQuestions(policy);
}
function accessQuestions(policy) {
    const roles = rolesOfForm(policy, 'access-request');
    return [
        choiceQuestion('role', 'Role that you need', roles),
        ...(policy.requests?.['for-others'] === true
            ? [lineQuestion('for', 'Login of somebody else who gets it', MAX_NAME_CHARACTERS, false)]
            : []),
        choiceQuestion('lasts', 'How long you need it', (0,_lengths_js__WEBPACK_IMPORTED_MODULE_0__/* .offeredLengths */ .po)(policy, roles).map(({ label }) => label)),
        lineQuestion('only', 'Only for these branches and environments', MAX_NARROWING_CHARACTERS, false),
        lineQuestion('ticket', 'Ticket', MAX_TICKET_CHARACTERS, false),
        lineQuestion('reason', 'Why you need it', MAX_ASKED_REASON_CHARACTERS, true),
    ];
}
function breakGlassQuestions(policy) {
    return [
        choiceQuestion('role', 'Role that you need now', rolesOfForm(policy, 'break-glass')),
        choiceQuestion('kind', 'What it is', [EMERGENCY, DRILL]),
        lineQuestion('incident', 'Link to the incident', MAX_TICKET_CHARACTERS, true),
        {
            id: 'reviewed',
            label: 'What happens afterwards',
            answer: 'tick',
            choices: [ACKNOWLEDGED],
            required: true,
            maxCharacters: MAX_NAME_CHARACTERS,
        },
        lineQuestion('reason', 'Why it cannot wait', MAX_ASKED_REASON_CHARACTERS, true),
    ];
}
function choiceQuestion(id, label, choices) {
    return { id, label, answer: 'choice', choices, required: true, maxCharacters: MAX_NAME_CHARACTERS };
}
function lineQuestion(id, label, maxCharacters, required) {
    return { id, label, answer: 'line', choices: [], required, maxCharacters };
}


/***/ }),

/***/ 21942:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K_: () => (/* binding */ defaultBranchRuleset),
/* harmony export */   Q_: () => (/* binding */ TAG_RULESET),
/* harmony export */   w1: () => (/* binding */ gateRuleset)
/* harmony export */ });
/* unused harmony export reviewedBranch */
/** A change of a branch needs a pull request that was approved, also by those who own what changes. */
function reviewedBranch(name, ref, count) {
    return {
        name,
        target: 'branch',
        enforcement: 'active',
        bypass_actors: [],
        conditions: { ref_name: { include: [ref], exclude: [] } },
        rules: [
            { type: 'deletion' },
            { type: 'non_fast_forward' },
            {
                type: 'pull_request',
                parameters: {
                    required_approving_review_count: count,
                    dismiss_stale_reviews_on_push: true,
                    require_code_owner_review: true,
                    require_last_push_approval: true,
                    required_review_thread_resolution: false,
                },
            },
        ],
    };
}
/** The ruleset that keeps the default branch; `count` people have to approve. */
function defaultBranchRuleset(count) {
    return reviewedBranch('grantgate default branch', '~DEFAULT_BRANCH', count);
}
/** Tags that nobody moves or deletes. */
function keptTags(name, ref) {
    return {
        name,
        target: 'tag',
        enforcement: 'active',
        bypass_actors: [],
        conditions: { ref_name: { include: [ref], exclude: [] } },
        rules: [{ type: 'deletion' }, { type: 'update' }],
    };
}
/** The ruleset that keeps the gate's tags. Source: GitHub's "Creating rulesets", "Using fnmatch syntax". */
const TAG_RULESET = keptTags('grantgate tags', 'refs/tags/grantgate/**/*');
/** The ruleset for the ref that the gate is at, where that is not the default branch; none for a commit. */
function gateRuleset(ref, count) {
    if (ref.startsWith('refs/heads/'))
        return reviewedBranch('grantgate gate', ref, count);
    return ref.startsWith('refs/tags/') ? keptTags('grantgate gate', ref) : undefined;
}


/***/ })

};
