export const id = 3909;
export const ids = [3909];
export const modules = {

/***/ 7406:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ askGit)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1421);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);



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

/***/ 1837:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  r0: () => (/* binding */ GITHUB_OPTIONS),
  Ef: () => (/* binding */ certificatesAt),
  K8: () => (/* binding */ ownToken),
  RD: () => (/* binding */ policyRepository),
  WU: () => (/* binding */ repositoryAround),
  xY: () => (/* binding */ serverFor),
  WN: () => (/* binding */ withGitHub)
});

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(8500);
// EXTERNAL MODULE: ./lib/github/api.js
var api = __webpack_require__(7671);
// EXTERNAL MODULE: ./lib/github/fact-error.js
var fact_error = __webpack_require__(2774);
// EXTERNAL MODULE: ./lib/github/passing-errors.js
var passing_errors = __webpack_require__(1266);
;// CONCATENATED MODULE: ./lib/github/server.js
const ISSUER = 'https://token.actions.githubusercontent.com';
/**
 * Everything follows from the server's own address, which the runner sets and no step can change.
 *
 * INVARIANT: the issuer and its keys are never taken from a token, an input or a variable that a step can write.
 * Source: GitHub's OIDC reference; Enterprise Server serves `/_services/token`.
 * @throws TypeError when the address is not an https URL
 */
function githubServer(serverUrl) {
    const server = new URL(serverUrl);
    if (server.protocol !== 'https:')
        throw new TypeError(`GITHUB_SERVER_URL is not an https address: \`${serverUrl}\``);
    const url = server.origin;
    if (server.hostname === 'github.com')
        return addresses(url, 'https://api.github.com', 'https://api.github.com/graphql', ISSUER);
    if (server.hostname.endsWith('.ghe.com')) {
        const api = `https://api.${server.hostname}`;
        return addresses(url, api, `${api}/graphql`, `https://token.actions.${server.hostname}`);
    }
    return addresses(url, `${url}/api/v3`, `${url}/api/graphql`, `${url}/_services/token`);
}
function addresses(url, api, graphql, issuer) {
    return { url, api, graphql, issuer, jwks: `${issuer}/.well-known/jwks` };
}

// EXTERNAL MODULE: ./lib/http/client.js + 1 modules
var http_client = __webpack_require__(7480);
// EXTERNAL MODULE: ./lib/http/retry.js
var retry = __webpack_require__(8394);
// EXTERNAL MODULE: ./lib/policy/names.js
var names = __webpack_require__(6726);
// EXTERNAL MODULE: ./lib/report/safe-line.js
var safe_line = __webpack_require__(1020);
// EXTERNAL MODULE: ./lib/cli/ask-git.js
var ask_git = __webpack_require__(7406);
// EXTERNAL MODULE: ./lib/cli/origin.js
var origin = __webpack_require__(7250);
// EXTERNAL MODULE: ./lib/cli/read-text.js
var read_text = __webpack_require__(2770);
// EXTERNAL MODULE: ./lib/cli/usage-error.js
var usage_error = __webpack_require__(4934);
;// CONCATENATED MODULE: ./lib/cli/github-session.js













/** Longest time that a command may take. */
const COMMAND_MS = 60_000;
/** Options of every command that asks GitHub. */
const GITHUB_OPTIONS = {
    'policy-repository': {
        value: 'owner/name',
        help: 'Repository that holds the policy; that of this clone, or GITHUB_REPOSITORY, when left out',
    },
    'ca-certificates': { value: 'file', help: 'CA of an Enterprise Server, PEM' },
};
/** The token of whoever calls, as GitHub's own command line finds it. */
function ownToken({ env }) {
    return [env['GH_TOKEN'], env['GITHUB_TOKEN']].find((token) => token !== undefined && token.trim() !== '')?.trim();
}
/** GitHub's address for this terminal. @throws UsageError when GITHUB_SERVER_URL is not an https address */
function serverFor({ env }) {
    try {
        return githubServer(env['GITHUB_SERVER_URL'] || 'https://github.com');
    }
    catch (error) {
        throw new usage_error/* UsageError */.e('GITHUB_SERVER_URL is not an https address', 'correct it, or leave it out for github.com', {
            cause: error,
        });
    }
}
/**
 * The repository that holds the policy: as given, or that of the clone.
 * @throws UsageError when it is not given and cannot be determined
 */
function policyRepository(given, terminal) {
    const written = given.text('policy-repository') ?? repositoryAround(terminal);
    if (written === undefined)
        throw new usage_error/* UsageError */.e('which repository holds the policy is not known', 'give it with `--policy-repository owner/name`, or start this in a clone of it');
    if (names/* REPOSITORY_PATTERN */.G_.test(written))
        return written;
    throw new usage_error/* UsageError */.e(`${(0,safe_line/* quote */.h)(written)} is not a repository`, 'write `--policy-repository owner/name`');
}
/** The repository of this clone, or of the job that this runs in. */
function repositoryAround(terminal) {
    return originOf(terminal) ?? (terminal.env['GITHUB_REPOSITORY'] || undefined);
}
/** The repository that a clone was made from, where its `origin` is on this GitHub. */
function originOf(terminal) {
    const url = (0,ask_git/* askGit */.g)(terminal.cwd, ['config', '--get', 'remote.origin.url'], terminal.env)?.trim();
    const host = new URL(serverFor(terminal).url).hostname;
    const found = url === undefined ? undefined : (0,origin/* remoteRepository */.D8)(url);
    return found?.host === host ? found.repository : undefined;
}
/**
 * Does something with GitHub, for no longer than `longest` milliseconds, and closes every connection after it.
 * @throws UsageError with what GitHub answered, and what to do about it
 */
async function withGitHub(given, terminal, token, use, repository = policyRepository(given, terminal), longest = COMMAND_MS) {
    const server = serverFor(terminal);
    const deadline = terminal.now() + longest;
    const client = (0,http_client/* createClient */.U)({
        certificates: certificatesAt(given.text('ca-certificates')),
        environment: terminal.env,
        now: terminal.now,
        deadline,
    });
    const sleep = terminal.sleep ?? (async (milliseconds) => await (0,promises_.setTimeout)(milliseconds));
    const again = { now: terminal.now, sleep, random: () => 0.5, deadline, passing: passing_errors/* passingGraphQl */.pI };
    try {
        return await use({
            api: (0,api/* createApi */.x)(server, token, (0,retry/* retrying */.R$)(client.send, again)),
            to: { server, token, send: client.send, repository },
            client,
            deadline,
        });
    }
    catch (error) {
        if (!(error instanceof fact_error/* FactError */.n))
            throw error;
        throw new usage_error/* UsageError */.e(error.message, error.hint ?? 'see `gh auth status`, and try again', { cause: error });
    }
    finally {
        client.close();
    }
}
/** The authorities in a file of PEM. @throws UsageError where it holds none */
function certificatesAt(path) {
    if (path === undefined)
        return undefined;
    const read = (0,read_text/* readText */.yR)(path);
    if (read.kind === 'text' && read.text.includes('-----BEGIN CERTIFICATE-----'))
        return read.text;
    throw new usage_error/* UsageError */.e(`${(0,safe_line/* quote */.h)(path)} holds no PEM certificate`, 'give the CA of the server with `--ca-certificates`');
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
    const { getExecOutput } = await __webpack_require__.e(/* import() */ 1260).then(__webpack_require__.bind(__webpack_require__, 1260));
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

/***/ 335:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  wallsCommand: () => (/* binding */ wallsCommand)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/report/safe-line.js
var safe_line = __webpack_require__(1020);
// EXTERNAL MODULE: ./lib/policy/credential/audience.js
var audience = __webpack_require__(1170);
// EXTERNAL MODULE: ./lib/policy/fold.js
var fold = __webpack_require__(1947);
// EXTERNAL MODULE: ./lib/policy/glob.js + 1 modules
var glob = __webpack_require__(9121);
// EXTERNAL MODULE: ./lib/policy/scope-rule.js
var scope_rule = __webpack_require__(3457);
;// CONCATENATED MODULE: ./lib/walls/meant.js




/** Every credential of the policy that a cloud issues for a job's token, with the tokens that are meant. Pure. */
function meantTokens(policy, facts) {
    return [...policy.roles].flatMap(([name, role]) => [...(role.credentials ?? [])].flatMap(([credential, spec]) => {
        const target = tradeOf(spec);
        return target === undefined ? [] : [meantOf(policy, facts, { name, role, credential, spec }, target)];
    }));
}
function meantOf({ never }, { home, gate, repositories }, { name, role, credential, spec }, { target, audience }) {
    const patterns = (0,scope_rule/* roleList */.r9)('repositories', role, home);
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
            .filter(({ repository }) => (0,glob/* matchesAnyCaseless */.DR)(patterns, repository))
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
        unknown: patterns.filter((pattern) => /[*?[\\]/.test(pattern) || !repositories.some(({ repository }) => (0,fold/* isSameName */.yS)(repository, pattern))),
    };
}
/** What trades a job's token for this credential; for an App, what lets its key be used. */
function tradeOf({ aws, gcp, azure, vault, github, }) {
    const login = aws ?? github?.key['aws-kms'];
    if (login !== undefined)
        return { target: { kind: 'aws', role: login.role }, audience: (0,audience/* awsAudience */.Qd)(login) };
    if (gcp !== undefined)
        return {
            target: { kind: 'gcp', provider: gcp.provider, account: gcp.delegates?.[0] ?? gcp['service-account'] },
            audience: (0,audience/* gcpAudience */.Br)(gcp),
        };
    if (azure !== undefined)
        return {
            target: { kind: 'azure', tenant: (0,fold/* foldCase */.SP)(azure.tenant), client: (0,fold/* foldCase */.SP)(azure.client) },
            audience: (0,audience/* azureAudience */.ur)(azure),
        };
    const server = vault ?? github?.key.vault;
    if (server === undefined)
        return undefined;
    const { url, namespace, mount = 'jwt', role } = server;
    return { target: { kind: 'vault', url, namespace, mount, role }, audience: (0,audience/* vaultAudience */.JI)(server) };
}

// EXTERNAL MODULE: ./node_modules/js-yaml/dist/js-yaml.mjs
var js_yaml = __webpack_require__(3243);
;// CONCATENATED MODULE: ./lib/walls/generate/hcl.js
/** A piece of Terraform's language that is no literal, such as a reference. */
class Expression {
    text;
    constructor(text) {
        this.text = text;
    }
}
/** An attribute; with `json`, its value is handed over as JSON text. */
function attribute(name, value, json) {
    return { kind: 'attribute', name, value, ...(json === undefined ? {} : { json: true }) };
}
function comment(text) {
    return { kind: 'comment', text };
}
function hclBlock(type, labels, items) {
    return { kind: 'block', type, labels, items };
}
/** A file as `terraform fmt` leaves it. https://developer.hashicorp.com/terraform/language/syntax/configuration */
function hclText(items) {
    const parts = items.map((item) => itemLines(item).join('\n'));
    return `${parts.reduce((text, part, index) => `${text}${index === 0 ? '' : gap(items, index)}${part}`, '')}\n`;
}
/** Blocks stand apart; what is said of one stands right before it. */
function gap(items, index) {
    return items[index - 1]?.kind === 'block' ? '\n\n' : '\n';
}
function itemLines(item) {
    switch (item.kind) {
        case 'blank':
            return [''];
        case 'comment':
            return item.text.split('\n').map((line) => (line === '' ? '#' : `# ${line}`));
        case 'attribute':
            return assigned(item.name, valueLines(item.value, item.json === true));
        case 'block':
            return [
                [item.type, ...item.labels.map(quoted), '{'].join(' '),
                ...indented(aligned(item.items.map(itemLines))),
                '}',
            ];
    }
}
function assigned(name, [first = '', ...rest]) {
    return [`${name} = ${first}`, ...rest];
}
/** `terraform fmt` sets the signs of neighbouring lines below each other; what goes over lines stands apart. */
function aligned(groups) {
    const lines = [];
    let chain = [];
    const flush = () => {
        const widths = chain.map((line) => line.indexOf(' = '));
        const widest = Math.max(0, ...widths);
        lines.push(...chain.map((line, at) => `${line.slice(0, widths[at]).padEnd(widest)}${line.slice(widths[at])}`));
        chain = [];
    };
    for (const group of groups) {
        const [only = ''] = group;
        if (group.length === 1 && /^(?:[\w-]+|"[^"]*") = /.test(only))
            chain.push(only);
        else {
            flush();
            lines.push(...group);
        }
    }
    flush();
    return lines;
}
function valueLines(value, json = false) {
    if (!json)
        return literalLines(value);
    const lines = literalLines(value);
    return lines.length === 1
        ? [`jsonencode(${lines[0] ?? ''})`]
        : [`jsonencode(${lines[0] ?? ''}`, ...lines.slice(1, -1), `${lines.at(-1) ?? ''})`];
}
function literalLines(value) {
    if (value instanceof Expression)
        return [value.text];
    if (typeof value === 'string')
        return [quoted(value)];
    if (typeof value !== 'object')
        return [String(value)];
    if (isHclList(value))
        return listLines(value);
    const entries = Object.entries(value);
    if (entries.length === 0)
        return ['{}'];
    const groups = entries.map(([key, inner]) => assigned(/^[A-Za-z_][\w-]*$/.test(key) ? key : quoted(key), literalLines(inner)));
    return ['{', ...indented(aligned(groups)), '}'];
}
function listLines(list) {
    const items = list.map(literalLines);
    if (items.every((lines) => lines.length === 1)) {
        const line = `[${items.map(([only = '']) => only).join(', ')}]`;
        if (line.length <= 80)
            return [line];
    }
    return ['[', ...indented(items.flatMap((lines) => [...lines.slice(0, -1), `${lines.at(-1) ?? ''},`])), ']'];
}
function isHclList(value) {
    return Array.isArray(value);
}
function indented(lines) {
    return lines.map((line) => (line === '' ? line : `  ${line}`));
}
/** A text; what begins an expression in it is escaped. */
function quoted(text) {
    return JSON.stringify(text).replaceAll(/[$%]\{/g, (start) => `${start.slice(0, 1)}${start}`);
}

;// CONCATENATED MODULE: ./lib/walls/generate/wall-file.js
/** Forms in which walls are written. */
const WALL_FORMATS = ['terraform', 'cloudformation', 'json', 'commands'];
/** The head of a file, without the signs of a comment. */
function headerLines({ digest, policy, gate, people }, about) {
    return [
        about,
        '',
        `Made by \`grantgate walls\` from ${policy}; what is changed here by hand is lost.`,
        `Policy: sha256:${digest}`,
        `Gate: ${gate}`,
        ...(people ? ['People: those with a live grant, each until it ends. Make it again when grants change.'] : []),
    ];
}
/** Lines as comments of a shell or of YAML. */
function commented(lines) {
    return lines.map((line) => (line === '' ? '#' : `# ${line}`));
}
/** The same for Terraform. */
function headerItems(origin, about) {
    return [{ kind: 'comment', text: headerLines(origin, about).join('\n') }, { kind: 'blank' }];
}
/** A document as a file, two blanks deep. */
function jsonText(value) {
    return `${JSON.stringify(value, undefined, 2)}\n`;
}
/** A word of a shell. */
function shellQuoted(word) {
    return /^[\w@%+=:,./-]+$/.test(word) ? word : `'${word.replaceAll("'", String.raw `'\''`)}'`;
}
/** A command that is fed with a document. */
function fedWith(command, document) {
    return [`${command} <<'JSON'`, jsonText(document).trimEnd(), 'JSON'];
}
/** A shell script that stops at the first command that fails. */
function wallScript(origin, about, lines) {
    return `${['#!/bin/sh', ...commented(headerLines(origin, about)), 'set -eu', '', ...lines].join('\n')}\n`;
}
/** A name as Terraform and CloudFormation take it, made from any other. */
function identifier(name) {
    const plain = name.replaceAll(/\W+/g, '_').replaceAll(/^_+|_+$/g, '');
    return /^[A-Za-z]/.test(plain) ? plain : `_${plain}`;
}

;// CONCATENATED MODULE: ./lib/walls/generate/aws-files.js



/** Why the parts of a trust policy are as they are: said in every file that can hold a comment. */
const WHY_AWS = [
    'aud: a token that was made for somebody else is refused.',
    'sub: repository and environment, or branch, as GitHub writes them into the token. AWS asks for it.',
    'repository_id, repository_owner_id: names are renamed and taken over, numbers are not.',
    'job_workflow_ref: only jobs of the workflow that holds the gate, as it is at that ref. A run whose workflow lost',
    'its gate, on any branch, has another one.',
    'ref: `sub` of a job in an environment does not say the branch. `*` of AWS crosses slashes, so what has one too many',
    'is named under StringNotLike.',
];
const ABOUT_AWS = 'What AWS lets in: jobs of the gate, and nothing else.';
/** The files for AWS, those of each account in a folder. Pure. */
function awsFiles(walls, issuer, format, origin) {
    return [...Map.groupBy(walls, ({ account }) => account)].flatMap(([account, roles]) => {
        const folder = `aws/${account}`;
        const here = { issuer, audiences: audiencesOf(roles), roles, origin };
        switch (format) {
            case 'terraform':
                return [{ path: `${folder}/walls.tf`, text: awsTerraform(here) }];
            case 'cloudformation':
                return [{ path: `${folder}/walls.yml`, text: cloudFormation(here) }];
            case 'commands':
                return [{ path: `${folder}/walls.sh`, text: awsCommands(here) }];
            case 'json':
                return documents(folder, here);
        }
    });
}
function audiencesOf(roles) {
    return [...new Set(roles.flatMap(({ admissions }) => admissions.map(({ audience }) => audience)))].toSorted();
}
function awsTerraform({ issuer, audiences, roles, origin }) {
    return hclText([
        ...headerItems(origin, ABOUT_AWS),
        comment(WHY_AWS.join('\n')),
        { kind: 'blank' },
        comment('The issuer of the tokens of jobs, once for each account. Where it is there: `terraform import`.'),
        hclBlock('resource', ['aws_iam_openid_connect_provider', 'github'], [attribute('url', issuer), attribute('client_id_list', audiences)]),
        ...roles.flatMap((role) => [comment(wordsOfRole(role)), iamRoleBlock(role)]),
    ]);
}
function iamRoleBlock({ name, path, trust, maxSessionSeconds, admissions }) {
    return hclBlock('resource', ['aws_iam_role', identifier(name)], [
        ...skips(admissions),
        attribute('name', name),
        ...(path === '/' ? [] : [attribute('path', path)]),
        attribute('max_session_duration', maxSessionSeconds),
        attribute('assume_role_policy', hclValue(trust), 'json'),
    ]);
}
/** Checks that refuse the hard form: https://github.com/bridgecrewio/checkov, CKV_AWS_393 */
function skips(admissions) {
    const isUnusual = admissions.some(({ repository: { subject } }) => subject.keys !== undefined || subject.prefix.includes('@'));
    return isUnusual
        ? [
            comment('checkov:skip=CKV_AWS_393: the check knows no subjects with numbers or of a template; repository_id, ' +
                'repository_owner_id and job_workflow_ref are compared letter for letter'),
        ]
        : [];
}
function wordsOfRole({ name, uses, maxSessionSeconds }) {
    return (`${name}: for ${uses.join(', ')}.` +
        (maxSessionSeconds === 3600 ? '\nAn hour is the shortest maximum that AWS takes; the gate asks for less.' : ''));
}
function hclValue(value) {
    return JSON.parse(JSON.stringify(value));
}
function cloudFormation({ issuer, audiences, roles, origin }) {
    const resources = [
        [
            'The issuer of the tokens of jobs, once for each account. Where it is there: import it into the stack.',
            'GitHub',
            { Type: 'AWS::IAM::OIDCProvider', Properties: { Url: issuer, ClientIdList: audiences } },
        ],
        ...roles.map((role) => [
            wordsOfRole(role),
            `Role${identifier(role.name).replaceAll(/[^A-Za-z0-9]/g, '')}`,
            {
                Type: 'AWS::IAM::Role',
                Properties: {
                    RoleName: role.name,
                    ...(role.path === '/' ? {} : { Path: role.path }),
                    MaxSessionDuration: role.maxSessionSeconds,
                    AssumeRolePolicyDocument: role.trust,
                },
            },
        ]),
    ];
    return [
        ...commented([...headerLines(origin, ABOUT_AWS), '', ...WHY_AWS]),
        "AWSTemplateFormatVersion: '2010-09-09'",
        'Resources:',
        ...resources.flatMap(([words, id, resource]) => [
            ...commented(words.split('\n')).map((line) => `  ${line}`),
            ...(0,js_yaml/* dump */.Bh)({ [id]: resource }, { lineWidth: -1, noRefs: true })
                .trimEnd()
                .split('\n')
                .map((line) => `  ${line}`),
        ]),
        '',
    ].join('\n');
}
function awsCommands({ issuer, audiences, roles, origin }) {
    return wallScript(origin, ABOUT_AWS, [
        ...commented(WHY_AWS),
        '',
        '# The issuer of the tokens of jobs, once for each account. Where it is there, leave this command out.',
        `aws iam create-open-id-connect-provider --url ${shellQuoted(issuer)} --client-id-list ` +
            audiences.map(shellQuoted).join(' '),
        ...roles.flatMap((role) => [
            '',
            ...commented(wordsOfRole(role).split('\n')),
            ...fedWith(`aws iam update-assume-role-policy --role-name ${shellQuoted(role.name)} --policy-document file:///dev/stdin`, role.trust),
            `aws iam update-role --role-name ${shellQuoted(role.name)} --max-session-duration ${role.maxSessionSeconds}`,
        ]),
    ]);
}
/** A document each, as the API takes it, and one that says what they are of. */
function documents(folder, { issuer, audiences, roles, origin }) {
    const { digest, gate } = origin;
    return [
        {
            path: `${folder}/walls.json`,
            text: jsonText({
                schema: 1,
                made_by: 'grantgate walls',
                policy: `sha256:${digest}`,
                gate,
                provider: { url: issuer, client_ids: audiences },
                roles: roles.map(({ arn, name, maxSessionSeconds, uses }) => ({
                    arn,
                    uses,
                    max_session_duration: maxSessionSeconds,
                    trust: `${name}.trust.json`,
                })),
            }),
        },
        ...roles.map(({ name, trust }) => ({ path: `${folder}/${name}.trust.json`, text: jsonText(trust) })),
    ];
}

// EXTERNAL MODULE: ./lib/policy/overlap.js
var overlap = __webpack_require__(1581);
;// CONCATENATED MODULE: ./lib/walls/generate/admission.js



/** Writes what is meant as products of what each claim may be; the policy names the gate. Pure. */
function admissionsOf(meant, facts, people) {
    const { role, credential, audience, gate = '', never, events } = meant;
    const problems = unknownRepositories(meant);
    const admissions = meant.places.flatMap((place) => {
        const repository = facts.repositories.find((one) => one.id === place.repository.id);
        if (repository === undefined)
            return [];
        const refs = meantRefs(place, never);
        const environments = environmentsOf(meant, place, repository, problems);
        const base = {
            role,
            credential,
            audience,
            gate,
            repository,
            refs,
            neverRefs: overlapping(neverRefs(never), refs),
            events,
            people: people?.filter((one) => one.role === role),
        };
        if (refs.length === 0)
            return [];
        return [
            ...(environments.length === 0 ? [] : [{ ...base, environments }]),
            ...(place.withoutEnvironment ? [{ ...base, environments: undefined }] : []),
        ];
    });
    return { admissions, problems };
}
function unknownRepositories({ unknown, role }) {
    return unknown
        .filter((pattern) => !/[*?[\\]/.test(pattern))
        .map((pattern) => ({
        message: `nothing is known of the repository \`${pattern}\`, for which the role \`${role}\` is`,
        hint: `give \`--repository ${pattern}\` with a token, or add it to the file of facts`,
    }));
}
function meantRefs({ branches, tags }, never) {
    const isNever = (kind, name) => !/[*?[\\]/.test(name) && (0,glob/* matchesAnyAlike */.sv)(never[kind], name);
    return [
        ...branches.filter((name) => !isNever('branches', name)).map((name) => `refs/heads/${name}`),
        ...tags.filter((name) => !isNever('tags', name)).map((name) => `refs/tags/${name}`),
    ];
}
function neverRefs({ branches, tags }) {
    return [...branches.map((name) => `refs/heads/${name}`), ...tags.map((name) => `refs/tags/${name}`)];
}
/** Of what never counts, what the patterns could match. */
function overlapping(never, refs) {
    return never.filter((one) => refs.some((ref) => !(0,overlap/* areDisjoint */.h)(one, ref)));
}
/** Names of environments: those the policy writes out, and those GitHub has that its patterns match. */
function environmentsOf({ role, never }, { environments: lists }, { environments: there, repository }, problems) {
    const patterns = lists.flat();
    const isPattern = (name) => /[*?[\\]/.test(name);
    const opens = lists.every((list) => list.some(isPattern));
    if (opens && lists.length > 0 && there === undefined)
        problems.push({
            message: `which environments of \`${repository}\` the patterns of the role \`${role}\` mean is not known`,
            hint: `\`gh api repos/${repository}/environments --jq '[.environments[].name]'\` prints them`,
        });
    const written = patterns.filter((name) => !isPattern(name));
    const names = [...(there ?? []), ...written.filter((name) => there?.some((one) => (0,fold/* isSameName */.yS)(one, name)) !== true)];
    return [...new Set(names)]
        .filter((name) => lists.every((list) => (0,glob/* matchesAnyCaseless */.DR)(list, name)))
        .filter((name) => !(0,glob/* matchesAnyAlike */.sv)(never.environments, name))
        .toSorted();
}

// EXTERNAL MODULE: ./lib/policy/instant.js
var instant = __webpack_require__(3355);
;// CONCATENATED MODULE: ./lib/walls/token.js
/** Issuer of the tokens of jobs on github.com. https://docs.github.com/actions/reference/security/oidc */
const GITHUB_ISSUER = 'https://token.actions.githubusercontent.com';
/**
 * Claims of a job's token that a trust may test, by which one job is told from another. What every token has of its own
 * (`jti`, times, numbers of the run) tells nothing. https://docs.github.com/actions/reference/security/oidc
 */
const TOKEN_CLAIMS = (/* unused pure expression or super */ null && ([
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
]));
/**
 * The claims that AWS evaluates of a token of this issuer, beside those that it knows of every issuer (`aud`, `sub`).
 * A condition on any other is on a key that is never there.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_iam-condition-keys.html
 */
const AWS_GITHUB_CLAIMS = (/* unused pure expression or super */ null && ([
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
]));
/** A value as it stands in `sub`: a colon would end it. */
function subjectValue(value) {
    return value.replaceAll(':', '%3A');
}

// EXTERNAL MODULE: ./lib/policy/character-class.js
var character_class = __webpack_require__(2384);
;// CONCATENATED MODULE: ./lib/walls/language.js


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
        const found = character === '[' ? (0,character_class/* characterClass */.E)(text, index) : undefined;
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
        if (place !== undefined && allowsCharacter(place.characters, character))
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

;// CONCATENATED MODULE: ./lib/walls/generate/ref-patterns.js

/** Patterns of a policy for whole refs, place by place. */
function refPlaces(globs) {
    return globLanguage(globs);
}
/** The text of a pattern that matches nothing else. */
function exactText(pattern) {
    const characters = pattern.map(plainCharacter);
    return characters.includes(undefined) ? undefined : characters.join('');
}
function plainCharacter({ characters, many }) {
    return characters.kind === 'one' && characters.caseless !== true && !many ? characters.character : undefined;
}
/**
 * For `StringLike` of AWS, in which `*` and `?` also stand for slashes: what has a slash too many is named as well.
 * `undefined` where a class of characters cannot be written.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition_operators.html
 */
function awsLike(pattern) {
    const runs = runsOf(pattern);
    if (runs === undefined)
        return undefined;
    const like = runs.map((run) => run.text).join('');
    const unlike = runs.flatMap((run, index) => run.slashed.map((text) => runs.map((one, at) => (at === index ? text : one.text)).join('')));
    return { like, unlike };
}
/** Neighbours without a slash are one run; `undefined` for a class of characters. */
function runsOf(pattern) {
    const runs = [];
    for (let index = 0; index < pattern.length; index += 1) {
        const place = pattern[index];
        if (place === undefined || place.characters.kind === 'class')
            return undefined;
        if (place.characters.kind === 'one')
            runs.push({ text: escapedForAws(place.characters.character), slashed: [] });
        else if (place.characters.kind === 'any')
            runs.push({ text: place.many ? '*' : '?', slashed: [] });
        else {
            const end = endOfSegment(pattern, index);
            runs.push(segmentRun(pattern.slice(index, end)));
            index = end - 1;
        }
    }
    return runs;
}
function endOfSegment(pattern, from) {
    const end = pattern.findIndex(({ characters }, index) => index >= from && characters.kind !== 'segment');
    return end < 0 ? pattern.length : end;
}
function segmentRun(places) {
    const once = places.filter(({ many }) => !many).length;
    const isOpen = once < places.length;
    const marks = (count) => '?'.repeat(count);
    const text = `${marks(once)}${isOpen ? '*' : ''}`;
    return {
        text,
        slashed: isOpen ? ['*/*'] : Array.from({ length: once }, (_, at) => `${marks(at)}/${marks(once - at - 1)}`),
    };
}
/** https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_variables.html, "special characters" */
function escapedForAws(character) {
    return ['*', '?', '$'].includes(character) ? `\${${character}}` : character;
}
/**
 * For `matches` of CEL, which is RE2: the whole text. `undefined` where a class of characters cannot be written.
 * https://github.com/google/re2/wiki/Syntax
 */
function regularExpression(pattern) {
    const parts = pattern.map(({ characters, many }) => {
        if (characters.kind === 'class')
            return undefined;
        if (characters.kind === 'one')
            return characters.character.replaceAll(/[$()*+.?[\\\]^{|}]/g, String.raw `\$&`);
        return `${characters.kind === 'any' ? '.' : '[^/]'}${many ? '*' : ''}`;
    });
    return parts.includes(undefined) ? undefined : `^${parts.join('').replaceAll(/(\.|\[\^\/\])\1\*/g, '$1+')}$`;
}
/**
 * For patterns of Vault and Azure, in which `*` stands for any text: never narrower than the policy, and wider where
 * that has a single character or stays within a segment. A literal star cannot be written.
 */
function starPattern(pattern) {
    const parts = pattern.map(({ characters }) => {
        if (characters.kind !== 'one')
            return '*';
        return characters.character === '*' ? undefined : characters.character;
    });
    return parts.includes(undefined) ? undefined : parts.join('').replaceAll(/\*+/g, '*');
}

;// CONCATENATED MODULE: ./lib/walls/generate/subjects.js



const keyed = (key, value) => literal(`${key}:${subjectValue(value)}`);
const KEYS_OF_SUBJECT = {
    repo: ({ subject }) => literal(subject.prefix),
    context: (_repository, { environment, ref }) => environment === undefined ? [...literal('ref:'), ...ref] : keyed('environment', environment),
    repository: ({ repository }) => keyed('repository', repository),
    repository_id: ({ id }) => keyed('repository_id', id),
    repository_owner: ({ repository }) => keyed('repository_owner', repository.split('/')[0] ?? ''),
    repository_owner_id: ({ ownerId }) => keyed('repository_owner_id', ownerId),
    job_workflow_ref: (_repository, { gate }) => keyed('job_workflow_ref', gate),
    environment: (_repository, { environment }) => keyed('environment', environment ?? ''),
    ref: (_repository, { ref }) => [...literal('ref:'), ...ref],
};
/**
 * How `sub` of a job's token reads there. What a template takes from elsewhere is any text.
 * https://docs.github.com/actions/reference/security/oidc
 */
function subjectPattern(repository, place) {
    const keys = repository.subject.keys ?? ['repo', 'context'];
    return keys.flatMap((key, index) => {
        const known = Object.hasOwn(KEYS_OF_SUBJECT, key) ? KEYS_OF_SUBJECT[key] : undefined;
        const part = known?.(repository, place) ?? [...literal(`${key}:`), ...(ANY_TEXT[0] ?? [])];
        return index === 0 ? part : [...literal(':'), ...part];
    });
}
/** Whether `sub` alone says that a job is of the gate. */
function subjectNamesGate({ subject }) {
    return subject.keys?.includes('job_workflow_ref') === true;
}

;// CONCATENATED MODULE: ./lib/walls/generate/claim-tests.js


/** Where the jobs of an admission may be, place by place. */
function refPatterns({ refs }) {
    return refPlaces(refs);
}
/** Every form that `sub` has for the jobs of an admission. */
function subjectPatterns(admission) {
    const { repository, environments, gate } = admission;
    const refs = refPatterns(admission);
    const contexts = environments === undefined
        ? refs.map((ref) => ({ environment: undefined, ref, gate }))
        : environments.flatMap((environment) => refs.map((ref) => ({ environment, ref, gate })));
    return contexts.map((place) => subjectPattern(repository, place));
}
/** Patterns as `StringEquals`, `StringLike` and `StringNotLike` of AWS have them. */
function likeTest(patterns, never = []) {
    const exact = new Set();
    const like = new Set();
    const unlike = new Set();
    for (const pattern of patterns) {
        const text = exactText(pattern);
        const found = awsLike(pattern);
        if (found === undefined)
            return classProblem('AWS');
        if (text !== undefined && !/[*?]|\$\{/.test(text))
            exact.add(text);
        else {
            like.add(found.like);
            for (const one of found.unlike)
                unlike.add(one);
        }
    }
    for (const pattern of refPlaces(never)) {
        const found = awsLike(pattern);
        if (found === undefined)
            return classProblem('AWS');
        unlike.add(found.like);
    }
    // beside a pattern, a text is a pattern as well: two operators on one key would both have to hold
    if (like.size > 0) {
        for (const one of exact)
            like.add(one);
        exact.clear();
    }
    return { exact: [...exact], like: [...like], unlike: [...unlike].filter((one) => !coveredBy(one, unlike)) };
}
/** Whether another pattern, the same with a wider end, says it as well. */
function coveredBy(one, all) {
    return [...all].some((other) => other !== one && other.endsWith('*') && one.startsWith(other.slice(0, -1)));
}
/** A class, such as `[a-c]`, of which no cloud knows anything. */
function classProblem(provider) {
    return {
        message: `a pattern of a role has a class of characters, such as \`[a-c]\`, which ${provider} cannot compare`,
        hint: 'write the names out, or a pattern of `*` and `?`',
    };
}
function isProblem(found) {
    return 'message' in found;
}

;// CONCATENATED MODULE: ./lib/walls/generate/aws-trust.js




/** Longest trust policy, in characters without blanks: usual, and raised by a request to AWS. */
const TRUST_LIMITS = { usual: 2048, raised: 4096 };
/**
 * How long a trust policy is as AWS counts it.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_iam-quotas.html
 */
function trustLength(document) {
    return JSON.stringify(document).length;
}
/** The provider in IAM for an issuer, in the account of a role. */
function providerArn(role, issuer) {
    const [, partition = 'aws', , , account = ''] = role.split(':');
    return `arn:${partition}:iam::${account}:oidc-provider/${issuer.replace(/^https:\/\//, '')}`;
}
/**
 * The trust policy of one IAM role: a statement for each product of claims. AWS evaluates all of the claims that are
 * tested for github.com's own issuer; for any other only `aud` and `sub`.
 */
function awsTrust(role, admissions, issuer) {
    const onlySubject = issuer !== GITHUB_ISSUER;
    const outside = onlySubject && admissions.find(({ repository }) => !subjectNamesGate(repository));
    if (outside !== undefined && outside !== false)
        return { problem: subjectProblem(outside, issuer) };
    const principal = providerArn(role, issuer);
    const host = issuer.replace(/^https:\/\//, '');
    const distinct = [...new Map(admissions.map((one) => [claimsKey(one), one])).values()];
    const statements = [];
    for (const admission of distinct) {
        const tests = testsOf(admission);
        if ('message' in tests)
            return { problem: tests };
        const maker = { principal, host, onlySubject, isOnly: distinct.length === 1 };
        statements.push(...statementsOf(admission, tests, maker, statements.length + 1));
    }
    // a document without a statement is refused, and the one before it would stay
    if (statements.length === 0)
        statements.push(statement('NobodyHasAGrant', 'Deny', { principal }));
    return { document: { Version: '2012-10-17', Statement: statements } };
}
/** Two credentials with the same claims and people are one statement. */
function claimsKey({ repository, environments, refs, neverRefs, audience, gate, people }) {
    return JSON.stringify([repository.id, environments, refs, neverRefs, audience, gate, people]);
}
function testsOf(admission) {
    const subject = likeTest(subjectPatterns(admission));
    const ref = likeTest(refPatterns(admission), admission.neverRefs);
    if (isProblem(subject))
        return subject;
    return isProblem(ref) ? ref : { subject, ref };
}
function statementsOf(admission, tests, maker, first) {
    const { people } = admission;
    const base = conditions(admission, tests, maker);
    const allow = (index, more) => statement(`${sidOf(admission)}${index}`, 'Allow', maker, bothConditions(base, more));
    if (people === undefined)
        return [allow(first, {})];
    const ends = byEnd(people);
    const actor = `${maker.host}:actor_id`;
    if (ends.length === 0)
        return [];
    if (!maker.isOnly || ends.length === 1)
        return ends.map(({ until, ids }, index) => allow(first + index, {
            StringEquals: { [actor]: oneOrMany(ids) },
            DateLessThan: { 'aws:CurrentTime': (0,instant/* formatInstant */.r4)(until) },
        }));
    return [
        allow(first, { StringEquals: { [actor]: ends.flatMap(({ ids }) => ids).toSorted(byNumber) } }),
        ...ends.map(({ until, ids }, index) => statement(`Ends${first + index}`, 'Deny', maker, {
            StringEquals: { [actor]: oneOrMany(ids) },
            DateGreaterThanEquals: { 'aws:CurrentTime': (0,instant/* formatInstant */.r4)(until) },
        })),
    ];
}
function conditions({ audience, gate, repository, environments }, { subject, ref }, maker) {
    const key = (claim) => `${maker.host}:${claim}`;
    const saysEnvironment = repository.subject.keys?.every((one) => !['context', 'environment'].includes(one)) !== true;
    const equals = {
        [key('aud')]: audience,
        ...(subject.exact.length > 0 ? { [key('sub')]: oneOrMany(subject.exact) } : {}),
        ...(maker.onlySubject
            ? {}
            : {
                [key('repository_id')]: repository.id,
                [key('repository_owner_id')]: repository.ownerId,
                [key('job_workflow_ref')]: gate,
                ...(environments !== undefined && !saysEnvironment ? { [key('environment')]: oneOrMany(environments) } : {}),
                ...(ref.exact.length > 0 ? { [key('ref')]: oneOrMany(ref.exact) } : {}),
            }),
    };
    const like = {
        ...(subject.like.length > 0 ? { [key('sub')]: oneOrMany(subject.like) } : {}),
        ...(!maker.onlySubject && ref.like.length > 0 ? { [key('ref')]: oneOrMany(ref.like) } : {}),
    };
    const unlike = {
        ...(maker.onlySubject && subject.unlike.length > 0 ? { [key('sub')]: oneOrMany(subject.unlike) } : {}),
        ...(!maker.onlySubject && ref.unlike.length > 0 ? { [key('ref')]: oneOrMany(ref.unlike) } : {}),
    };
    return {
        StringEquals: equals,
        ...(Object.keys(like).length > 0 ? { StringLike: like } : {}),
        ...(Object.keys(unlike).length > 0 ? { StringNotLike: unlike } : {}),
    };
}
function statement(sid, effect, { principal }, condition) {
    return {
        Sid: sid,
        Effect: effect,
        Principal: { Federated: principal },
        Action: 'sts:AssumeRoleWithWebIdentity',
        ...(condition === undefined ? {} : { Condition: condition }),
    };
}
function bothConditions(base, more) {
    const operators = [...new Set([...Object.keys(base), ...Object.keys(more)])];
    return Object.fromEntries(operators.map((name) => [name, { ...base[name], ...more[name] }]));
}
/** Letters and digits only. https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_sid.html */
function sidOf({ role }) {
    return role
        .split(/[^A-Za-z0-9]+/)
        .map((word) => `${word.slice(0, 1).toUpperCase()}${word.slice(1)}`)
        .join('');
}
/** People by the time at which the last grant of each ends, the first to end first. */
function byEnd(people) {
    const last = new Map();
    for (const { id, until } of people)
        last.set(id, Math.max(until, last.get(id) ?? 0));
    const ends = [...new Set(last.values())].toSorted((one, other) => one - other);
    return ends.map((until) => ({
        until,
        ids: [...last].flatMap(([id, end]) => (end === until ? [id] : [])).toSorted(byNumber),
    }));
}
function byNumber(one, other) {
    return one.length - other.length || (one < other ? -1 : 1);
}
function oneOrMany(texts) {
    const [only] = texts;
    return texts.length === 1 && only !== undefined ? only : texts;
}
function subjectProblem({ repository }, issuer) {
    return {
        message: `AWS tests only \`aud\` and \`sub\` of tokens from \`${issuer}\`, and \`sub\` of \`${repository.repository}\` ` +
            'does not name the workflow of the gate',
        hint: `\`gh api --method PUT repos/${repository.repository}/actions/oidc/customization/sub -F use_default=false ` +
            "-f 'include_claim_keys[]=repo' -f 'include_claim_keys[]=context' -f 'include_claim_keys[]=job_workflow_ref'`, " +
            'and read the facts again',
    };
}

;// CONCATENATED MODULE: ./lib/walls/generate/aws-walls.js


/** IAM roles allow sessions of an hour at least, and of twelve at most. Source: IAM, CreateRole, MaxSessionDuration. */
const SESSION_SECONDS = { shortest: 3600, longest: 43_200 };
/** The walls of every IAM role that the policy names. Pure. */
function awsWalls(policy, meant, facts, people) {
    const problems = [];
    const notes = [];
    const walls = [];
    const roles = Map.groupBy(meant, ({ target }) => (target.kind === 'aws' ? target.role : ''));
    roles.delete('');
    for (const [arn, uses] of [...roles].toSorted(([one], [other]) => (one < other ? -1 : 1))) {
        const admitted = uses.map((one) => admissionsOf(one, facts, people));
        problems.push(...admitted.flatMap((one) => one.problems));
        const admissions = admitted.flatMap((one) => one.admissions);
        if (admissions.length === 0) {
            notes.push(`\`${arn}\`: no job is meant to have it, so nothing is written for it`);
            continue;
        }
        const made = awsTrust(arn, admissions, facts.issuer);
        if ('problem' in made) {
            problems.push(made.problem);
            continue;
        }
        const { document: trust } = made;
        checkLength(arn, trust, problems, notes);
        walls.push({
            ...partsOfArn(arn),
            uses: namedUses(uses),
            trust,
            maxSessionSeconds: longestSession(policy, uses),
            admissions,
        });
    }
    return { walls, problems, notes };
}
function checkLength(arn, trust, problems, notes) {
    const length = trustLength(trust);
    if (length > TRUST_LIMITS.raised)
        problems.push({
            message: `the trust policy of \`${arn}\` has ${length} characters, and AWS takes ${TRUST_LIMITS.raised} at most`,
            hint: 'give the repositories or environments a role each, or leave `--people` out',
        });
    else if (length > TRUST_LIMITS.usual)
        notes.push(`\`${arn}\`: its trust policy has ${length} characters: AWS takes ${TRUST_LIMITS.usual}, and up to ` +
            `${TRUST_LIMITS.raised} once the quota “Role trust policy length” is raised`);
}
function partsOfArn(arn) {
    const [, , , , account = '', resource = ''] = arn.split(':');
    const parts = resource.split('/').slice(1);
    const name = parts.at(-1) ?? '';
    const path = parts.length > 1 ? `/${parts.slice(0, -1).join('/')}/` : '/';
    return { arn, account, path, name };
}
function namedUses(uses) {
    return uses.map(({ role, credential }) => `${role} (${credential})`);
}
/** The longest session that a credential for the role may have. */
function longestSession({ roles, limits }, uses) {
    const sessions = uses.map(({ role, credential }) => {
        const session = roles.get(role)?.credentials?.get(credential)?.aws?.session ?? SESSION_SECONDS.shortest;
        return Math.min(session, limits.session);
    });
    return Math.min(SESSION_SECONDS.longest, Math.max(SESSION_SECONDS.shortest, ...sessions));
}

;// CONCATENATED MODULE: ./lib/walls/generate/azure-files.js


const ABOUT_AZURE = 'What Azure lets in: jobs of the gate, and nothing else.';
const WHY_AZURE = [
    'sub, repository_id, repository_owner_id: where the job is. Azure asks for `sub` and a number in every expression.',
    'job_workflow_ref: only jobs of the workflow that holds the gate, as it is at that ref.',
    'A classic credential compares `sub` alone, so it is written only where the template of `sub` names that workflow.',
    'The branch of a job in an environment is not compared: let the rules of the environment do that.',
];
/** The files for Azure, those of each tenant in a folder. Pure. */
function azureFiles(walls, issuer, format, origin) {
    return [...Map.groupBy(walls, ({ tenant }) => tenant)].flatMap(([tenant, credentials]) => {
        const folder = `azure/${tenant}`;
        switch (format) {
            case 'terraform':
                return [{ path: `${folder}/walls.tf`, text: azureTerraform(credentials, issuer, origin) }];
            case 'commands':
                return [{ path: `${folder}/walls.sh`, text: azureCommands(credentials, issuer, origin) }];
            case 'json':
                return [{ path: `${folder}/walls.json`, text: jsonText(azureDocument(credentials, issuer, origin)) }];
            case 'cloudformation':
                return [];
        }
    });
}
function azureTerraform(credentials, issuer, origin) {
    const clients = [...Map.groupBy(credentials, ({ client }) => client)];
    return hclText([
        ...headerItems(origin, ABOUT_AZURE),
        comment(WHY_AZURE.join('\n')),
        { kind: 'blank' },
        ...clients.flatMap(([client, own]) => [
            hclBlock('data', ['azuread_application', applicationName(client)], [attribute('client_id', client)]),
            ...own.flatMap((one) => credentialBlock(one, issuer)),
        ]),
    ]);
}
function applicationName(client) {
    return `app_${client.replaceAll('-', '_')}`;
}
function credentialBlock(credential, issuer) {
    const { client, name, audience, match, uses } = credential;
    const isClassic = 'subject' in match;
    const application = attribute('application_id', new Expression(`data.azuread_application.${applicationName(client)}.id`));
    return [
        comment(`For ${uses.join(', ')}.`),
        hclBlock('resource', [
            isClassic
                ? 'azuread_application_federated_identity_credential'
                : 'azuread_application_flexible_federated_identity_credential',
            identifier(`${applicationName(client)}_${name}`),
        ], [
            // the check looks for another form of the subject; what it wants is in it
            ...(isClassic && match.subject.includes('@')
                ? [comment('checkov:skip=CKV_AZURE_249: the check knows no subjects with numbers')]
                : []),
            application,
            attribute('display_name', name),
            attribute('issuer', issuer),
            ...(isClassic
                ? [attribute('subject', match.subject), attribute('audiences', [audience])]
                : [attribute('claims_matching_expression', match.expression), attribute('audience', audience)]),
        ]),
    ];
}
/** A body of Microsoft Graph; expressions are in its beta. */
function body({ name, audience, match }, issuer) {
    return {
        name,
        issuer,
        audiences: [audience],
        ...('subject' in match
            ? { subject: match.subject }
            : { claimsMatchingExpression: { value: match.expression, languageVersion: 1 } }),
    };
}
/**
 * `az rest`, since `az ad app` does not know expressions. By PATCH, a credential of that name is made or changed:
 * https://learn.microsoft.com/graph/api/federatedidentitycredential-upsert
 */
function azureCommands(credentials, issuer, origin) {
    return wallScript(origin, ABOUT_AZURE, [
        ...commented(WHY_AZURE),
        ...credentials.flatMap((one) => [
            '',
            ...commented([`For ${one.uses.join(', ')}.`]),
            ...fedWith(`az rest --method PATCH --headers Prefer=create-if-missing Content-Type=application/json --url ` +
                `${shellQuoted(graphUrl(one))} --body @/dev/stdin`, body(one, issuer)),
        ]),
    ]);
}
function graphUrl({ client, name }) {
    const application = `https://graph.microsoft.com/beta/applications(appId='${client}')`;
    return `${application}/federatedIdentityCredentials(name='${name}')`;
}
function azureDocument(credentials, issuer, { digest, gate }) {
    return {
        schema: 1,
        made_by: 'grantgate walls',
        policy: `sha256:${digest}`,
        gate,
        applications: [...Map.groupBy(credentials, ({ client }) => client)].map(([client, own]) => ({
            client,
            federatedIdentityCredentials: own.map((one) => body(one, issuer)),
        })),
    };
}

;// CONCATENATED MODULE: ./lib/walls/generate/azure-walls.js




/** An application may have 20. Source: Microsoft Entra, "federatedIdentityCredential". */
const MAX_CREDENTIALS = 20;
/** The federated credentials of every application that the policy names. Pure. */
function azureWalls(meant, facts, people) {
    const problems = [];
    const notes = [];
    const walls = [];
    const clients = Map.groupBy(meant, ({ target }) => target.kind === 'azure' ? `${target.tenant} ${target.client}` : '');
    clients.delete('');
    for (const [key, uses] of [...clients].toSorted(([one], [other]) => (one < other ? -1 : 1))) {
        const [tenant = '', client = ''] = key.split(' ');
        const made = new Map();
        for (const use of uses) {
            const { admissions, problems: wrong } = admissionsOf(use, facts, people);
            problems.push(...wrong);
            for (const admission of admissions)
                collect(admission, { tenant, client }, made, problems);
        }
        if (made.size > MAX_CREDENTIALS)
            problems.push({
                message: `the application \`${client}\` would need ${made.size} federated credentials, ` +
                    `and may have ${MAX_CREDENTIALS}`,
                hint: 'give the environments or repositories an application each',
            });
        walls.push(...made.values());
    }
    if (walls.length > 0)
        notes.push(...AZURE_NOTES);
    if (people !== undefined && walls.length > 0)
        notes.push('Azure compares no account and no time: its wall does not end by itself, and only the gate decides');
    return { walls, problems, notes };
}
const AZURE_NOTES = [
    'Azure: expressions over claims are a preview; of a job in an environment they do not test the branch, ' +
        'which the rules of the environment do',
];
function collect(admission, app, made, problems) {
    for (const match of matches(admission)) {
        if ('message' in match)
            problems.push(match);
        else {
            const key = JSON.stringify([match, admission.audience]);
            const use = `${admission.role} (${admission.credential})`;
            const before = made.get(key);
            const uses = [...new Set([...(before?.uses ?? []), use])];
            made.set(key, {
                ...app,
                audience: admission.audience,
                match,
                uses,
                name: before?.name ?? credentialName(admission, made),
            });
        }
    }
}
/** Letters, digits, `-` and `_`, 120 at most, and of one application no two. */
function credentialName({ role, repository }, made) {
    return `grantgate-${role}-${repository.id}-${made.size + 1}`.slice(0, 120);
}
/** How a quote is written within a text of an expression is not documented. */
const QUOTED_NAME = {
    message: 'a name has a quotation mark, which an expression of Azure cannot hold',
    hint: 'give the environment or branch a name without one',
};
/**
 * One subject each. `sub` and a number are asked for in every expression; `*` and `?` stand for any text and character.
 * https://learn.microsoft.com/entra/workload-id/workload-identities-flexible-federated-identity-credentials
 */
function matches(admission) {
    const { repository, gate } = admission;
    const seen = new Set();
    return subjectPatterns(admission).flatMap((pattern) => {
        const exact = exactText(pattern);
        const wild = starPattern(pattern);
        if (wild === undefined)
            return [classProblem('Azure')];
        if (/'/.test(`${wild}${gate}`))
            return [QUOTED_NAME];
        if (seen.has(exact ?? wild))
            return [];
        seen.add(exact ?? wild);
        if (exact !== undefined && subjectNamesGate(repository))
            return [{ subject: exact }];
        return [
            {
                expression: [
                    exact === undefined ? `claims['sub'] matches '${wild}'` : `claims['sub'] eq '${exact}'`,
                    `claims['repository_id'] eq '${repository.id}'`,
                    `claims['repository_owner_id'] eq '${repository.ownerId}'`,
                    `claims['job_workflow_ref'] eq '${gate}'`,
                ].join(' and '),
            },
        ];
    });
}

;// CONCATENATED MODULE: ./lib/walls/generate/gcp-files.js



const ABOUT_GCP = 'What Google Cloud lets in: jobs of the gate, and nothing else.';
const WHY_GCP = [
    'repository_owner_id, repository_id: the issuer is the same for all of GitHub; names are taken over, not numbers.',
    'job_workflow_ref: only jobs of the workflow that holds the gate, as it is at that ref.',
    'environment, ref: where the roles of the policy are. A claim that a job lacks is an error, so `has` comes first.',
    'google.subject has numbers only: it may have 127 bytes, and `sub` can be longer.',
    'Service accounts are bound to one attribute, never to the whole pool.',
];
const USER = 'roles/iam.workloadIdentityUser';
/** The files for Google Cloud, those of each project in a folder. Pure. */
function gcpFiles(walls, issuer, format, origin) {
    return [...Map.groupBy(walls, ({ project }) => project)].flatMap(([project, providers]) => {
        const folder = `gcp/${project}`;
        switch (format) {
            case 'terraform':
                return [{ path: `${folder}/walls.tf`, text: gcpTerraform(providers, issuer, origin) }];
            case 'commands':
                return [{ path: `${folder}/walls.sh`, text: gcpCommands(providers, issuer, origin) }];
            case 'json':
                return [{ path: `${folder}/walls.json`, text: jsonText(gcpDocument(providers, issuer, origin)) }];
            case 'cloudformation':
                return [];
        }
    });
}
function gcpTerraform(providers, issuer, origin) {
    return hclText([
        ...headerItems(origin, ABOUT_GCP),
        comment(WHY_GCP.join('\n')),
        { kind: 'blank' },
        ...providers.flatMap((wall) => [
            hclBlock('resource', ['google_iam_workload_identity_pool_provider', identifier(`${wall.pool}_${wall.id}`)], [
                comment('checkov:skip=CKV_GCP_125: the check wants `assertion.sub`; numbers and gate are compared exactly'),
                attribute('project', wall.project),
                attribute('workload_identity_pool_id', wall.pool),
                attribute('workload_identity_pool_provider_id', wall.id),
                attribute('attribute_condition', wall.condition),
                attribute('attribute_mapping', wall.mapping),
                hclBlock('oidc', [], [
                    attribute('issuer_uri', issuer),
                    ...(wall.audiences.length === 0 ? [] : [attribute('allowed_audiences', wall.audiences)]),
                ]),
            ]),
            ...wall.bindings.flatMap((binding, index) => bindingBlock(wall, binding, index)),
        ]),
    ]);
}
function bindingBlock({ pool, id }, binding, index) {
    const { account, member, until, uses } = binding;
    return [
        comment(`For ${uses.join(', ')}.`),
        hclBlock('resource', ['google_service_account_iam_member', identifier(`${pool}_${id}_${index + 1}`)], [
            attribute('service_account_id', `projects/-/serviceAccounts/${account}`),
            attribute('role', USER),
            attribute('member', member),
            ...(until === undefined
                ? []
                : [
                    hclBlock('condition', [], [attribute('title', endTitle(until)), attribute('expression', endExpression(until))]),
                ]),
        ]),
    ];
}
function endTitle(until) {
    return `until ${(0,instant/* formatInstant */.r4)(until)}`;
}
/** https://cloud.google.com/iam/docs/conditions-attribute-reference, "request.time" */
function endExpression(until) {
    return `request.time < timestamp("${(0,instant/* formatInstant */.r4)(until)}")`;
}
function gcpCommands(providers, issuer, origin) {
    return wallScript(origin, ABOUT_GCP, [
        ...commented(WHY_GCP),
        ...providers.flatMap((wall) => ['', ...providerCommand(wall, issuer), ...wall.bindings.flatMap(bindingCommand)]),
    ]);
}
function providerCommand(wall, issuer) {
    const mapping = Object.entries(wall.mapping).map(([name, expression]) => `${name}=${expression}`);
    // `^;^`: another sign between the entries than the comma, which lists have: `gcloud topic escaping`
    return [
        '# The provider is there already; `create-oidc` takes the same options.',
        [
            `gcloud iam workload-identity-pools providers update-oidc ${shellQuoted(wall.id)}`,
            `--project=${shellQuoted(wall.project)} --location=global --workload-identity-pool=${shellQuoted(wall.pool)}`,
            `--issuer-uri=${shellQuoted(issuer)}`,
            ...(wall.audiences.length === 0 ? [] : [`--allowed-audiences=${shellQuoted(wall.audiences.join(','))}`]),
            `--attribute-mapping=${shellQuoted(`^;^${mapping.join(';')}`)}`,
            `--attribute-condition=${shellQuoted(wall.condition)}`,
        ].join(' \\\n  '),
    ];
}
function bindingCommand({ account, member, until, uses }) {
    const condition = until === undefined ? 'None' : `^;^title=${endTitle(until)};expression=${endExpression(until)}`;
    return [
        ...commented([`For ${uses.join(', ')}.`]),
        [
            `gcloud iam service-accounts add-iam-policy-binding ${shellQuoted(account)}`,
            `--role=${USER}`,
            `--member=${shellQuoted(member)}`,
            `--condition=${shellQuoted(condition)}`,
        ].join(' \\\n  '),
    ];
}
/** Bodies as IAM's REST API has them. https://cloud.google.com/iam/docs/reference/rest */
function gcpDocument(providers, issuer, { digest, gate }) {
    return {
        schema: 1,
        made_by: 'grantgate walls',
        policy: `sha256:${digest}`,
        gate,
        providers: providers.map(({ provider, condition, mapping, audiences }) => ({
            name: provider,
            attributeMapping: mapping,
            attributeCondition: condition,
            oidc: { issuerUri: issuer, ...(audiences.length === 0 ? {} : { allowedAudiences: audiences }) },
        })),
        service_accounts: [
            ...Map.groupBy(providers.flatMap((one) => one.bindings), ({ account }) => account),
        ].map(([account, bindings]) => ({
            account,
            version: bindings.some(({ until }) => until !== undefined) ? 3 : 1,
            bindings: bindings.map(({ member, until }) => ({
                role: USER,
                members: [member],
                ...(until === undefined ? {} : { condition: { title: endTitle(until), expression: endExpression(until) } }),
            })),
        })),
    };
}

;// CONCATENATED MODULE: ./lib/walls/generate/cel.js


/** Longest attribute condition, and longest expression of a mapping. Source: IAM, WorkloadIdentityPoolProvider. */
const CEL_LIMITS = { condition: 4096, mapping: 2048 };
/** A text in CEL. https://github.com/google/cel-spec/blob/master/doc/langdef.md#string-and-bytes-values */
function celText(text) {
    return `'${text.replaceAll('\\', String.raw `\\`).replaceAll("'", String.raw `\'`)}'`;
}
/**
 * The jobs of an admission as a condition on `assertion`. An absent claim is an error in CEL, so that one is asked for
 * first.
 */
function celCondition(admission, withPeople = false) {
    const { repository, gate, environments, neverRefs } = admission;
    const refs = anyOf('assertion.ref', refPatterns(admission));
    const never = neverRefs.length === 0 ? '' : anyOf('assertion.ref', refPlaces(neverRefs));
    if (refs === undefined || never === undefined)
        return classProblem('Google Cloud');
    const parts = [
        `assertion.repository_owner_id == ${celText(repository.ownerId)}`,
        `assertion.repository_id == ${celText(repository.id)}`,
        `assertion.job_workflow_ref == ${celText(gate)}`,
        ...(environments === undefined
            ? ['!has(assertion.environment)']
            : ['has(assertion.environment)', oneOfTexts('assertion.environment', environments)]),
        refs,
        ...(never === '' ? [] : [`!(${never})`]),
        ...(withPeople ? [oneOfTexts('assertion.actor_id', actorsOf(admission))] : []),
    ];
    return parts.join(' && ');
}
/** Numbers of accounts; one that is nobody's where nobody has a grant. */
function actorsOf({ people = [] }) {
    const ids = [...new Set(people.map(({ id }) => id))].toSorted();
    return ids.length === 0 ? ['0'] : ids;
}
function oneOfTexts(operand, texts) {
    const [only = ''] = texts;
    return texts.length === 1 ? `${operand} == ${celText(only)}` : `${operand} in [${texts.map(celText).join(', ')}]`;
}
/** `undefined` where a pattern cannot be written. */
function anyOf(operand, patterns) {
    const texts = patterns.flatMap((pattern) => exactText(pattern) ?? []);
    const others = patterns.filter((pattern) => exactText(pattern) === undefined).map((one) => celMatch(operand, one));
    if (others.includes(undefined))
        return undefined;
    const tests = [...(texts.length === 0 ? [] : [oneOfTexts(operand, texts)]), ...others];
    return tests.length === 1 ? tests[0] : `(${tests.join(' || ')})`;
}
function celMatch(operand, pattern) {
    const last = pattern.at(-1);
    const start = exactText(pattern.slice(0, -1));
    if (last?.many === true && last.characters.kind === 'any' && start !== undefined)
        return `${operand}.startsWith(${celText(start)})`;
    const expression = regularExpression(pattern);
    return expression === undefined ? undefined : `${operand}.matches(${celText(expression)})`;
}

;// CONCATENATED MODULE: ./lib/walls/generate/gcp-walls.js



/** The walls of every provider that the policy names. Pure. */
function gcpWalls(meant, facts, people) {
    const problems = [];
    const notes = [];
    const walls = [];
    const providers = Map.groupBy(meant, ({ target }) => (target.kind === 'gcp' ? target.provider : ''));
    providers.delete('');
    for (const [provider, uses] of [...providers].toSorted(([one], [other]) => (one < other ? -1 : 1))) {
        const accounts = boundAccounts(uses, facts, people, problems);
        if (accounts.length === 0)
            notes.push(`\`${provider}\`: no job is meant to use it, so nothing is written for it`);
        else {
            const wall = providerWall(provider, accounts, people !== undefined);
            if ('message' in wall)
                problems.push(wall);
            else
                walls.push(wall);
        }
    }
    return { walls, problems, notes };
}
function boundAccounts(uses, facts, people, problems) {
    const grouped = Map.groupBy(uses, ({ target }) => (target.kind === 'gcp' ? target.account : undefined));
    return [...grouped].flatMap(([account, meant]) => {
        const admitted = meant.map((one) => admissionsOf(one, facts, people));
        problems.push(...admitted.flatMap((one) => one.problems));
        const admissions = admitted.flatMap((one) => one.admissions);
        const names = meant.map(({ role, credential }) => `${role} (${credential})`);
        return admissions.length === 0 ? [] : [{ account, uses: names, admissions }];
    });
}
/** `google.subject` may have 127 bytes: numbers only. Source: IAM, WorkloadIdentityPoolProvider, attributeMapping. */
const GOOGLE_SUBJECT = "assertion.repository_id + '/' + assertion.run_id + '/' + assertion.actor_id";
function providerWall(provider, accounts, hasPeople) {
    const made = accounts.map(({ admissions }) => eitherCondition(admissions, hasPeople));
    const conditions = made.filter((one) => typeof one === 'string');
    const wrong = made.find((one) => typeof one !== 'string');
    if (wrong !== undefined)
        return wrong;
    const texts = [...new Set(conditions)];
    // of several accounts behind one provider, each has an attribute that only its own jobs have
    const isShared = accounts.length > 1 && texts.length > 1;
    const own = accounts.map((account, index) => ownAttribute(account, conditions[index] ?? '', isShared, hasPeople));
    const condition = anyCondition(texts);
    const [, project = '', , , , pool = '', , id = ''] = provider.split('/');
    const principals = `principalSet://iam.googleapis.com/${provider.replace(/\/providers\/.*$/, '')}`;
    return (tooLong(provider, condition, own) ?? {
        provider,
        project,
        pool,
        id,
        condition,
        mapping: mappingOf(own, hasPeople),
        audiences: audiencesBeside(provider, accounts),
        bindings: accounts.flatMap((account, index) => bindingsOf(account, own[index]?.name ?? '', isShared, principals)),
    });
}
function mappingOf(own, hasPeople) {
    return {
        'google.subject': GOOGLE_SUBJECT,
        'attribute.repository_id': 'assertion.repository_id',
        ...(hasPeople ? { 'attribute.actor_id': 'assertion.actor_id' } : {}),
        ...Object.fromEntries(own.flatMap(({ name, expression }) => (expression === undefined ? [] : [[name, expression]]))),
    };
}
/** None where only the provider's own name is asked for, which it then takes by itself. */
function audiencesBeside(provider, accounts) {
    const audience = `https://iam.googleapis.com/${provider}`;
    const all = new Set(accounts.flatMap(({ admissions }) => admissions.map((one) => one.audience)));
    return all.size === 1 && all.has(audience) ? [] : [...all].toSorted();
}
function tooLong(provider, condition, own) {
    const longest = Math.max(0, ...own.map(({ expression = '' }) => expression.length));
    const hint = 'give each service account a provider of its own in the policy';
    if (condition.length > CEL_LIMITS.condition)
        return {
            message: `the attribute condition of \`${provider}\` has ${condition.length} characters, ` +
                `and Google takes ${CEL_LIMITS.condition} at most`,
            hint,
        };
    return longest > CEL_LIMITS.mapping
        ? {
            message: `a mapping of \`${provider}\` has ${longest} characters, of ${CEL_LIMITS.mapping} that Google takes`,
            hint,
        }
        : undefined;
}
/** One admission, or any of several. */
function eitherCondition(admissions, hasPeople) {
    // a binding says who and until when; of several admissions, each is for people of its own
    const names = hasPeople && admissions.length > 1;
    const made = [...new Set(admissions.map((one) => celCondition(one, names)))];
    const wrong = made.find((one) => typeof one !== 'string');
    if (wrong !== undefined && typeof wrong !== 'string')
        return wrong;
    return anyCondition(made.filter((one) => typeof one === 'string'));
}
function anyCondition(conditions) {
    return conditions.length === 1 ? (conditions[0] ?? '') : conditions.map((one) => `(${one})`).join(' || ');
}
/** The attribute by which an account is bound. */
function ownAttribute({ account }, condition, isShared, hasPeople) {
    if (!isShared)
        return { name: hasPeople ? 'attribute.actor_id' : 'attribute.repository_id', expression: undefined };
    const plain = (account ?? 'itself').replace(/\.iam\.gserviceaccount\.com$/, '').replaceAll(/[^a-z0-9]/g, '_');
    const name = `attribute.is_${plain}`.slice(0, 100);
    return { name, expression: `(${condition}) ? ${hasPeople ? 'assertion.actor_id' : "'yes'"} : 'no'` };
}
function bindingsOf({ account, uses, admissions }, attribute, isShared, principals) {
    if (account === undefined)
        return [];
    const people = admissions.flatMap((one) => one.people ?? []);
    const member = (value) => `${principals}/${attribute}/${value}`;
    if (admissions.some((one) => one.people !== undefined))
        return byEnd(people).flatMap(({ until, ids }) => ids.map((id) => ({ account, member: member(id), until, uses })));
    const values = isShared ? ['yes'] : [...new Set(admissions.map(({ repository }) => repository.id))];
    return values.map((value) => ({ account, member: member(value), until: undefined, uses }));
}

;// CONCATENATED MODULE: ./lib/walls/generate/vault-files.js


const ABOUT_VAULT = 'What Vault or OpenBao lets in: jobs of the gate, and nothing else.';
const WHY_VAULT = [
    'repository_id, repository_owner_id: names are renamed and taken over, numbers are not.',
    'job_workflow_ref: only jobs of the workflow that holds the gate, as it is at that ref.',
    'environment (or sub, for jobs that may have none) and ref: where the roles of the policy are.',
    'The leeways are 150 seconds unless they are -1. No token lives longer than the policy lets a credential live.',
    'What a token may do is not in the policy of the gate: `token_policies` are yours.',
];
/** The files for Vault and OpenBao, those of each server in a folder. Pure. */
function vaultFiles(walls, format, origin) {
    return [...Map.groupBy(walls, ({ url }) => url)].flatMap(([url, roles]) => {
        const folder = `vault/${new URL(url).host.replaceAll(':', '-')}`;
        switch (format) {
            case 'terraform':
                return [{ path: `${folder}/walls.tf`, text: vaultTerraform(roles, origin) }];
            case 'commands':
                return [{ path: `${folder}/walls.sh`, text: vaultCommands(roles, origin) }];
            case 'json':
                return [{ path: `${folder}/walls.json`, text: jsonText(vaultDocument(url, roles, origin)) }];
            case 'cloudformation':
                return [];
        }
    });
}
function vaultTerraform(roles, origin) {
    return hclText([
        ...headerItems(origin, ABOUT_VAULT),
        comment(WHY_VAULT.join('\n')),
        { kind: 'blank' },
        ...roles.flatMap((wall) => [...policiesBlock(wall), comment(`For ${wall.uses.join(', ')}.`), jwtRoleBlock(wall)]),
    ]);
}
/** What a token may do has to be said by whoever applies it: a list without a default. */
function policiesBlock(wall) {
    return [
        hclBlock('variable', [policiesName(wall)], [
            attribute('type', new Expression('list(string)')),
            attribute('description', `Policies of tokens of the role ${wall.role}`),
        ]),
    ];
}
function policiesName({ mount, role }) {
    return `policies_${identifier(`${mount}_${role}`)}`;
}
function jwtRoleBlock(wall) {
    const { namespace, mount, role, body } = wall;
    // one text for several values: the provider splits it at commas
    const claims = Object.entries(body.bound_claims).map(([name, value]) => [
        name,
        typeof value === 'string' ? value : value.join(','),
    ]);
    return hclBlock('resource', ['vault_jwt_auth_backend_role', identifier(`${mount}_${role}`)], [
        ...(namespace === undefined ? [] : [attribute('namespace', namespace)]),
        attribute('backend', mount),
        attribute('role_name', role),
        attribute('role_type', body.role_type),
        attribute('user_claim', body.user_claim),
        attribute('bound_audiences', body.bound_audiences),
        attribute('bound_claims_type', body.bound_claims_type),
        attribute('bound_claims', Object.fromEntries(claims)),
        attribute('token_policies', new Expression(`var.${policiesName(wall)}`)),
        attribute('token_type', body.token_type),
        attribute('token_ttl', body.token_ttl),
        attribute('token_max_ttl', body.token_max_ttl),
        attribute('token_explicit_max_ttl', body.token_explicit_max_ttl),
        attribute('expiration_leeway', body.expiration_leeway),
        attribute('not_before_leeway', body.not_before_leeway),
    ]);
}
function vaultCommands(roles, origin) {
    return wallScript(origin, ABOUT_VAULT, [
        ...commented(WHY_VAULT),
        '# What is left out, such as `token_policies`, stays as it is; a new role needs it.',
        '# For Vault, write `vault` instead of `bao`.',
        ...roles.flatMap(({ url, namespace, mount, role, uses, body }) => [
            '',
            ...commented([`For ${uses.join(', ')}.`]),
            ...fedWith([
                'bao write',
                `-address=${shellQuoted(url)}`,
                ...(namespace === undefined ? [] : [`-namespace=${shellQuoted(namespace)}`]),
                shellQuoted(`auth/${mount}/role/${role}`),
                '-',
            ].join(' '), body),
        ]),
    ]);
}
function vaultDocument(url, roles, { digest, gate }) {
    return {
        schema: 1,
        made_by: 'grantgate walls',
        policy: `sha256:${digest}`,
        gate,
        url,
        roles: roles.map(({ namespace, mount, role, uses, body }) => ({
            path: `auth/${mount}/role/${role}`,
            ...(namespace === undefined ? {} : { namespace }),
            uses,
            body,
        })),
    };
}

;// CONCATENATED MODULE: ./lib/walls/generate/vault-walls.js




/** The walls of every role of a JWT auth method that the policy names. Pure. */
function vaultWalls(policy, meant, facts, people) {
    const problems = [];
    const notes = [];
    const walls = [];
    const roles = Map.groupBy(meant, ({ target }) => (target.kind === 'vault' ? JSON.stringify(target) : ''));
    roles.delete('');
    for (const [, uses] of [...roles].toSorted(([one], [other]) => (one < other ? -1 : 1))) {
        const target = uses[0]?.target;
        if (target?.kind !== 'vault')
            continue;
        const admitted = uses.map((one) => admissionsOf(one, facts, people));
        problems.push(...admitted.flatMap((one) => one.problems));
        const made = roleBody(target.role, admitted.flatMap((one) => one.admissions), longestToken(policy, uses));
        if (made === undefined)
            notes.push(`\`${target.role}\`: no job is meant to have it, so nothing is written for it`);
        else if ('message' in made)
            problems.push(made);
        else {
            const { url, namespace, mount, role } = target;
            const names = uses.map((one) => `${one.role} (${one.credential})`);
            walls.push({ url, namespace, mount, role, uses: names, body: made });
            if (made.bound_claims_type === 'glob')
                notes.push(`\`${role}\`: \`*\` of Vault also stands for slashes, so it takes branches that the gate refuses`);
        }
    }
    if (people !== undefined && walls.length > 0)
        notes.push('Vault compares accounts and no time: make its roles again as soon as a grant ends');
    return { walls, problems, notes };
}
/** All that a login may last: no credential lives longer. In seconds. */
function longestToken({ roles, limits }, uses) {
    const sessions = uses.map(({ role, credential }) => {
        const session = roles.get(role)?.credentials?.get(credential)?.vault?.session ?? limits.session;
        return Math.min(session, limits.session);
    });
    return Math.max(...sessions);
}
/** One role is one product: credentials that differ in two claims would let in what neither means. */
function roleBody(role, admissions, seconds) {
    const [first] = admissions;
    if (first === undefined)
        return undefined;
    if (new Set(admissions.map(productKey)).size > 1)
        return severalProducts(role);
    const places = placeClaims(admissions);
    const glob = places.patterns.some((pattern) => exactText(pattern) === undefined);
    const wrong = unwritable(role, first, places, glob);
    if (wrong !== undefined)
        return wrong;
    const texts = (patterns) => oneOrMany([...new Set(patterns.map((pattern) => exactText(pattern) ?? starPattern(pattern) ?? ''))]);
    const people = admissions.some((one) => one.people !== undefined)
        ? [...new Set(admissions.flatMap((one) => one.people ?? []).map(({ id }) => id))].toSorted()
        : undefined;
    return {
        role_type: 'jwt',
        user_claim: 'repository_id',
        bound_audiences: [...new Set(admissions.map((one) => one.audience))].toSorted(),
        bound_claims_type: glob ? 'glob' : 'string',
        bound_claims: {
            repository_id: first.repository.id,
            repository_owner_id: first.repository.ownerId,
            job_workflow_ref: first.gate,
            ...(places.environments === undefined
                ? { sub: texts(places.subjects) }
                : { environment: oneOrMany(places.environments) }),
            ref: texts(places.refs),
            // nobody's number, where nobody has a grant
            ...(people === undefined ? {} : { actor_id: oneOrMany(people.length === 0 ? ['0'] : people) }),
        },
        token_type: 'service',
        token_ttl: seconds,
        token_max_ttl: seconds,
        token_explicit_max_ttl: seconds,
        expiration_leeway: -1,
        not_before_leeway: -1,
    };
}
/** A bound claim has to be there, so that a job has no environment can only be seen in `sub`. */
function placeClaims(admissions) {
    const [first] = admissions;
    const refs = first === undefined ? [] : refPatterns(first);
    const isSame = new Set(admissions.map(({ environments }) => JSON.stringify(environments ?? []))).size === 1;
    const environments = isSame ? first?.environments : undefined;
    const subjects = environments === undefined ? admissions.flatMap(subjectPatterns) : [];
    return { refs, environments, subjects, patterns: [...refs, ...subjects] };
}
function productKey({ repository, refs, neverRefs, gate }) {
    return JSON.stringify([repository.id, refs, neverRefs, gate]);
}
function severalProducts(role) {
    return {
        message: `the role \`${role}\` of Vault is for credentials that differ in branches or repositories, ` +
            'which one role cannot tell apart',
        hint: 'give each credential a role of its own under `vault.role`',
    };
}
/** What a role cannot say: a star that is one, and what is left out of a pattern. */
function unwritable(role, admission, places, glob) {
    const names = [...(places.environments ?? []), admission.gate];
    // Terraform's provider takes several values as one text, with commas between them
    if ([...names, ...places.patterns.map((one) => starPattern(one) ?? '')].some((name) => name.includes(',')))
        return { message: `a name for the role \`${role}\` of Vault has a comma`, hint: 'write names without one' };
    if (glob && (names.some((name) => name.includes('*')) || places.patterns.map(starPattern).includes(undefined)))
        return { message: `a name for the role \`${role}\` of Vault has a star`, hint: 'write names without one' };
    return glob && admission.neverRefs.length > 0
        ? {
            message: `a role of Vault cannot leave out what is under \`never\` (${admission.neverRefs.join(', ')}), ` +
                `which \`${role}\` would take`,
            hint: 'write patterns of branches that nothing under `never` is among',
        }
        : undefined;
}

;// CONCATENATED MODULE: ./lib/walls/generate/make-walls.js









/** Who can be given walls. */
const WALL_PROVIDERS = ['aws', 'gcp', 'azure', 'vault'];
/** Which providers a policy has credentials of, besides GitHub. */
function providersOf(policy) {
    const kinds = new Set(meantTokens(policy, { home: '', gate: undefined, repositories: [] }).map((one) => one.provider));
    return WALL_PROVIDERS.filter((provider) => kinds.has(provider));
}
/** Makes the files of all walls, the same for the same order. Pure. */
function makeWalls(order) {
    const gate = order.policy.walls?.gate;
    if (gate === undefined)
        return { files: [], problems: [GATE_UNNAMED], notes: [] };
    const { repositories } = order.facts;
    const meant = meantTokens(order.policy, { home: order.home, gate, repositories });
    const origin = { ...order.origin, gate, people: order.people !== undefined };
    const made = order.providers.map((provider) => MAKERS[provider](order, meant, origin));
    return {
        files: made.flatMap((one) => one.files),
        problems: distinct(made.flatMap((one) => one.problems)),
        notes: [...new Set(made.flatMap((one) => one.notes))],
    };
}
const GATE_UNNAMED = {
    message: 'the policy does not name the gate that clouds are to trust',
    hint: 'write `walls: {gate: owner/name/.github/workflows/gated.yml@refs/heads/main}` into it',
};
const MAKERS = {
    aws: ({ policy, facts, people, format }, meant, origin) => {
        const { walls, problems, notes } = awsWalls(policy, meant, facts, people);
        return { files: awsFiles(walls, facts.issuer, format, origin), problems, notes };
    },
    gcp: ({ facts, people, format }, meant, origin) => {
        const { walls, problems, notes } = gcpWalls(meant, facts, people);
        return { files: gcpFiles(walls, facts.issuer, format, origin), problems, notes };
    },
    azure: ({ facts, people, format }, meant, origin) => {
        const { walls, problems, notes } = azureWalls(meant, facts, people);
        return { files: azureFiles(walls, facts.issuer, format, origin), problems, notes };
    },
    vault: ({ policy, facts, people, format }, meant, origin) => {
        const { walls, problems, notes } = vaultWalls(policy, meant, facts, people);
        return { files: vaultFiles(walls, format, origin), problems, notes };
    },
};
function distinct(problems) {
    return [...new Map(problems.map((one) => [JSON.stringify(one), one])).values()];
}

// EXTERNAL MODULE: ./lib/cli/check/options.js
var options = __webpack_require__(8067);
// EXTERNAL MODULE: ./lib/cli/github-session.js + 1 modules
var github_session = __webpack_require__(1837);
// EXTERNAL MODULE: ./lib/cli/usage-error.js
var usage_error = __webpack_require__(4934);
;// CONCATENATED MODULE: ./lib/cli/walls/asked-walls.js




/** @throws UsageError for a provider or format that there is not, or options that contradict each other */
function readAskedWalls(given) {
    const written = given.text('as') ?? 'terraform';
    const format = WALL_FORMATS.find((one) => one === written);
    if (format === undefined)
        throw new usage_error/* UsageError */.e(`${(0,safe_line/* quote */.h)(written)} is not a format`, `give one of ${WALL_FORMATS.join(', ')} with \`--as\``);
    const providers = given
        .text('for')
        ?.split(',')
        .map((name) => {
        const provider = WALL_PROVIDERS.find((one) => one === name.trim());
        if (provider !== undefined)
            return provider;
        throw new usage_error/* UsageError */.e(`${(0,safe_line/* quote */.h)(name)} is not a provider`, `give some of ${WALL_PROVIDERS.join(', ')} with \`--for\``);
    });
    const other = providers?.find((one) => one !== 'aws');
    if (format === 'cloudformation' && other !== undefined)
        throw new usage_error/* UsageError */.e(`CloudFormation is for AWS, and \`${other}\` is asked for`, 'give `--as terraform` for the others');
    if (given.has('check') && given.text('out') === undefined)
        throw new usage_error/* UsageError */.e('`--check` without `--out`', 'give the folder that is to be compared');
    if (given.has('check') && given.has('dry-run'))
        throw new usage_error/* UsageError */.e('`--check` and `--dry-run` are both given', 'give one of them');
    return { providers, format };
}
/** Those that the policy has credentials of. */
function usualProviders(policy, format) {
    const found = providersOf(policy);
    return format === 'cloudformation' ? found.filter((one) => one === 'aws') : found;
}

// EXTERNAL MODULE: ./lib/policy/policy.js + 8 modules
var policy = __webpack_require__(7528);
// EXTERNAL MODULE: ./lib/policy/problem.js
var policy_problem = __webpack_require__(2737);
// EXTERNAL MODULE: ./lib/cli/check/access.js
var access = __webpack_require__(1787);
// EXTERNAL MODULE: ./lib/cli/read-text.js
var read_text = __webpack_require__(2770);
;// CONCATENATED MODULE: ./lib/cli/walls/policy-text.js








/** @throws UsageError where there is none, or it has a mistake */
function readPolicyText(given, { cwd }) {
    const file = (0,external_node_path_.join)((0,access/* accessFolder */.nW)(cwd, given.text('access') ?? options/* USUAL_ACCESS */.S), 'policy.yml');
    const near = (0,external_node_path_.relative)(cwd, file).split(external_node_path_.sep).join('/');
    const shown = near.startsWith('..') ? 'policy.yml' : near;
    const read = (0,read_text/* readText */.yR)(file);
    if (read.kind !== 'text')
        throw new usage_error/* UsageError */.e(`${(0,safe_line/* quote */.h)(shown)} cannot be read`, 'give the folder of the policy with `--access`');
    const parsed = (0,policy/* parsePolicy */.ON)(read.text, shown);
    if (!parsed.ok)
        throw new usage_error/* UsageError */.e((0,policy_problem/* formatProblem */.V)(parsed.problems[0]), 'see `grantgate lint`, and correct it first');
    return { policy: parsed.value, text: read.text, shown };
}

;// CONCATENATED MODULE: ./lib/cli/walls/print-walls.js

/** Says why there are no walls, and gives the exit code of bad input. */
function refuseWalls(problems, { stderr }) {
    for (const { message, hint } of problems)
        stderr.write(`grantgate: ${(0,safe_line/* safeLine */.o)(message, 500)}\n  ${(0,safe_line/* safeLine */.o)(hint, 500)}\n`);
    return 2;
}
const WORDS = {
    current: ['is as the policy has it', 'is as the policy has it'],
    missing: ['written', 'is missing'],
    stale: ['written again', 'differs from what the policy has'],
    foreign: ['is not made by this command, and is left as it is', 'is not made by this command'],
};
/** What became of each file. */
function wallOutcomes(files, isCheck) {
    return files.map(({ path, state }) => `${path}: ${WORDS[state][isCheck ? 1 : 0]}\n`).join('');
}
/** Every file with its name. */
function wallTexts(files) {
    return files.map(({ path, text }) => `--- ${path}\n${text}`).join('\n');
}

// EXTERNAL MODULE: ./lib/github/actions-settings.js
var actions_settings = __webpack_require__(268);
// EXTERNAL MODULE: ./lib/github/environment-settings.js
var environment_settings = __webpack_require__(7626);
// EXTERNAL MODULE: ./lib/github/fact-error.js
var fact_error = __webpack_require__(2774);
// EXTERNAL MODULE: ./lib/github/repository-about.js
var repository_about = __webpack_require__(599);
// EXTERNAL MODULE: ./lib/policy/document.js + 1 modules
var policy_document = __webpack_require__(2627);
// EXTERNAL MODULE: ./lib/policy/names.js
var names = __webpack_require__(6726);
// EXTERNAL MODULE: ./lib/policy/shape.js
var shape = __webpack_require__(5999);
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
    const { issuer = GITHUB_ISSUER, repositories } = parsed.value;
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
    };
}
/** The file that says the same facts again. */
function wallFactsJson({ issuer, repositories }) {
    return {
        schema: 1,
        issuer,
        repositories: repositories.map(({ repository, id, ownerId, defaultBranch, subject, environments, reviewers }) => ({
            repository,
            id: Number(id),
            owner_id: Number(ownerId),
            default_branch: defaultBranch,
            sub_claim_prefix: subject.prefix,
            ...(subject.keys === undefined ? {} : { include_claim_keys: subject.keys }),
            ...(environments === undefined ? {} : { environments }),
            ...(reviewers === undefined ? {} : { reviewers }),
        })),
    };
}

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
    };
}
function toReviewer({ type, id }) {
    return { type: type === 'Team' ? 'Team' : 'User', id };
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
;// CONCATENATED MODULE: ./lib/cli/walls/wall-writing.js




const MAX_WALL_BYTES = 4 * 1024 * 1024;
/** What every file of ours has in its first lines, or, of a document that has no comments, nothing. */
const MARK = 'grantgate walls';
/**
 * Compares the files on disk with those that the policy makes.
 * @throws UsageError for a file that is there and cannot be read
 */
function compareWalls(folder, files) {
    return files.map((file) => {
        const read = (0,read_text/* readText */.yR)((0,external_node_path_.join)(folder, file.path), MAX_WALL_BYTES);
        if (read.kind === 'refused')
            throw new usage_error/* UsageError */.e(`\`${file.path}\`: ${read.why}`, 'move it out of the way');
        return { ...file, state: read.kind === 'missing' ? 'missing' : stateBeside(read.text, file.text) };
    });
}
function stateBeside(there, made) {
    if (there.replaceAll('\r\n', '\n') === made)
        return 'current';
    // INVARIANT: what somebody wrote is never written over
    return made.includes(MARK) && !there.includes(MARK) ? 'foreign' : 'stale';
}
/** Writes what is missing or older than the policy. */
function writeWalls(folder, files) {
    for (const { path, text, state } of files) {
        if (state !== 'missing' && state !== 'stale')
            continue;
        (0,external_node_fs_.mkdirSync)((0,external_node_path_.dirname)((0,external_node_path_.join)(folder, path)), { recursive: true });
        (0,external_node_fs_.writeFileSync)((0,external_node_path_.join)(folder, path), text, path.endsWith('.sh') ? { mode: 0o755 } : {});
    }
}

;// CONCATENATED MODULE: ./lib/cli/walls/command.js












const wallsCommand = {
    name: 'walls',
    about: 'Writes what clouds and GitHub are to refuse by themselves, from the policy: whoever may push can take the gate ' +
        'out of a workflow on\na branch, and then only they can stop it. Nothing is applied. What has to be known of ' +
        'repositories (numbers, how their tokens begin,\nenvironments) comes from GitHub with a token in GH_TOKEN, or ' +
        'from a file; nothing is guessed. Without --out all is printed. The same policy\nand facts give the same files. ' +
        'Also called `grantgate trust`. Exit code 0: written, or as the policy has it, 1: with --check they are not,\n' +
        'or a file is somebody’s own, 2: bad input.',
    options: {
        for: {
            value: 'providers',
            help: `Of ${WALL_PROVIDERS.join(', ')}; those that the policy has credentials of, and github`,
        },
        as: { value: 'format', help: `${WALL_FORMATS.join(', ')} (AWS only: cloudformation); terraform when left out` },
        out: { value: 'folder', help: 'Folder to write to' },
        check: { help: 'With --out, only say which files are older than the policy, and write nothing' },
        'dry-run': { help: 'With --out, print what would be written, and write nothing' },
        access: { value: 'folder', help: `Folder with the policy.yml; default: ${options/* USUAL_ACCESS */.S}` },
        facts: { value: 'file', help: 'File with the facts about repositories, JSON, instead of a token' },
        ...github_session/* GITHUB_OPTIONS */.r0,
        json: { help: 'Print the files, and what became of each, as JSON' },
    },
    examples: [
        'GH_TOKEN=$(gh auth token) grantgate walls --out walls',
        'grantgate walls --for aws --as cloudformation --facts facts.json --out walls',
        'grantgate walls --as commands --facts facts.json',
        'grantgate walls --facts facts.json --out walls --check',
    ],
    meant: (operand) => `the commands are \`grantgate walls\` and \`grantgate walls --help\`, not \`walls ${operand}\``,
    run: async (given, terminal) => {
        const asked = readAskedWalls(given);
        const { policy, text, shown } = readPolicyText(given, terminal);
        const home = (0,github_session/* policyRepository */.RD)(given, terminal);
        const facts = await readWallFacts(given, terminal, policy, home);
        const digest = (0,external_node_crypto_.createHash)('sha256').update(text).digest('hex');
        const made = makeWalls({
            policy,
            home,
            facts,
            providers: asked.providers ?? usualProviders(policy, asked.format),
            format: asked.format,
            origin: { digest, policy: shown },
            people: undefined,
        });
        if (made.problems.length > 0)
            return refuseWalls(made.problems, terminal);
        for (const note of made.notes)
            terminal.stderr.write(`note: ${(0,safe_line/* safeLine */.o)(note, 500)}\n`);
        return settle({ files: made.files, notes: made.notes, digest }, given, terminal);
    },
};
/** Writes or compares the files, prints what came of it, and gives the exit code. */
function settle({ files, notes, digest }, given, { cwd, stdout }) {
    const out = given.text('out');
    const isCheck = given.has('check');
    const folder = out === undefined ? undefined : (0,external_node_path_.resolve)(cwd, out);
    const compared = folder === undefined ? files.map((file) => ({ ...file, state: 'missing' })) : compareWalls(folder, files);
    const written = folder !== undefined && !isCheck && !given.has('dry-run');
    if (written)
        writeWalls(folder, compared);
    if (given.has('json'))
        stdout.write(`${JSON.stringify({ schema: 1, policy: `sha256:${digest}`, written, files: compared, notes }, undefined, 2)}\n`);
    else
        stdout.write(isCheck || written ? wallOutcomes(compared, isCheck) : wallTexts(compared));
    return compared.some(({ state }) => state === 'foreign' || (isCheck && state !== 'current')) ? 1 : 0;
}


/***/ }),

/***/ 268:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Vc: () => (/* binding */ fetchSelectedActions),
/* harmony export */   bE: () => (/* binding */ fetchSubjectTemplate),
/* harmony export */   iY: () => (/* binding */ fetchWorkflowDefaults),
/* harmony export */   wg: () => (/* binding */ fetchActionsPermissions)
/* harmony export */ });
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7781);

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

/***/ 7626:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ fetchEnvironments)
/* harmony export */ });
/* harmony import */ var _rest_list_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7574);

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

/***/ 2774:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Kl: () => (/* binding */ faultOf),
/* harmony export */   n: () => (/* binding */ FactError)
/* harmony export */ });
/* unused harmony export IdentityError */
/* harmony import */ var _errors_gate_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2031);

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

/***/ 7781:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ Fields)
/* harmony export */ });
/* harmony import */ var _fact_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2774);

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

/***/ 599:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ fetchRepositoryAbout)
/* harmony export */ });
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7781);

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

/***/ 7574:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ fetchList)
/* harmony export */ });
/* harmony import */ var _fact_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2774);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7781);


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

/***/ 8427:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ said)
/* harmony export */ });
/** What every issuer's tokens look like; a token that was cut off as well. */
const TOKENS = new RegExp([
    /eyJ[\w-]{8,}(?:\.[\w-]*)*/,
    /\b(?:gh[opsur]_\w{8,}|github_pat_\w{8,}|v\d\.local\.[\w-]{8,})/,
    /\b(?:hv[sbr]\.[\w-]{8,}|[sbr]\.[A-Za-z0-9]{20,}|ya29\.[\w.-]+|(?:AKIA|ASIA)[A-Z0-9]{12,})/,
    /[A-Za-z0-9+/=_-]{100,}/,
    /-----BEGIN [A-Z ]*PRIVATE KEY-----[^]*?(?:-----END [A-Z ]*PRIVATE KEY-----|$)/,
]
    .map(({ source }) => source)
    .join('|'), 'g');
/** A shorter piece of a secret says nothing of it, and may be an ordinary word. */
const MIN_PIECE_CHARACTERS = 12;
const SECRET_RUN = /[\w.+/=~%-]{12,}/g;
/**
 * What a server said, for people: one line, without the token it was sent or a piece of that, without anything that
 * looks like a token, and without a full stop at its end. Servers repeat what they got in some of their messages, and
 * this is the one way their words go on.
 */
function said(text, { secrets = [], most = 300 } = {}) {
    // what is longer is cut first by what may be in it, then by what is shown
    const bounded = text.slice(0, 16_384);
    const whole = secrets.flatMap((secret) => (secret === undefined || secret.length < 8 ? [] : [secret]));
    const written = whole
        .flatMap((secret) => [
        secret,
        encodeURIComponent(secret.toWellFormed()),
        Buffer.from(secret).toString('base64').replace(/=+$/, ''),
    ])
        .toSorted((one, other) => other.length - one.length);
    const cut = written.reduce((left, secret) => left.replaceAll(secret, '***'), bounded).replaceAll(TOKENS, '***');
    const pieces = written.filter((secret) => secret.length >= MIN_PIECE_CHARACTERS);
    return cut
        .replaceAll(SECRET_RUN, (run) => (pieces.some((secret) => holdsPiece(run, secret)) ? '***' : run))
        .replaceAll(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\s]+/gu, ' ')
        .trim()
        .slice(0, most)
        .replace(/[.\s]+$/, '');
}
/** Whether a run of characters has a piece of a secret in it. */
function holdsPiece(run, secret) {
    return Array.from({ length: run.length - MIN_PIECE_CHARACTERS + 1 }, (_, at) => run.slice(at, at + MIN_PIECE_CHARACTERS)).some((piece) => secret.includes(piece));
}


/***/ }),

/***/ 1170:
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

/***/ 1581:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ areDisjoint),
/* harmony export */   l: () => (/* binding */ samplesOf)
/* harmony export */ });
/* harmony import */ var _glob_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9121);

/** A name nobody would choose, to stand for whatever a wildcard matches. */
const ANY_NAME = 'qz7x';
const WILDCARD = /[*?[\\]/;
/** Whether surely no name matches both patterns. A doubt is `false`. */
function areDisjoint(one, other) {
    if (!WILDCARD.test(one))
        return !(0,_glob_js__WEBPACK_IMPORTED_MODULE_0__/* .matchesGlob */ .kt)(other, one);
    if (!WILDCARD.test(other))
        return !(0,_glob_js__WEBPACK_IMPORTED_MODULE_0__/* .matchesGlob */ .kt)(one, other);
    if (/[[\\]/.test(one + other))
        return false;
    if (clash(one, other))
        return true;
    if (one.includes('**') || other.includes('**'))
        return false;
    const segments = [one.split('/'), other.split('/')];
    return (segments[0].length !== segments[1].length ||
        segments[0].some((segment, index) => clash(segment, segments[1][index] ?? '')));
}
/** Names that the pattern matches, to find out what else does; none where that cannot be determined. */
function samplesOf(pattern) {
    if (/[[\\]/.test(pattern))
        return [];
    const fill = (deep) => pattern.replaceAll('**', deep).replaceAll(/[*?]/g, ANY_NAME.slice(0, 1));
    const samples = new Set([
        fill(ANY_NAME),
        fill(`${ANY_NAME}/${ANY_NAME}`),
        pattern.replaceAll(/\*+/g, ANY_NAME).replaceAll('?', 'q'),
    ]);
    return [...samples].filter((sample) => (0,_glob_js__WEBPACK_IMPORTED_MODULE_0__/* .matchesGlob */ .kt)(pattern, sample));
}
/** Whether what stands before the first wildcard, or after the last, cannot agree. */
function clash(one, other) {
    const heads = [head(one), head(other)].toSorted((a, b) => a.length - b.length);
    const tails = [tail(one), tail(other)].toSorted((a, b) => a.length - b.length);
    return heads[1]?.startsWith(heads[0] ?? '') === false || tails[1]?.endsWith(tails[0] ?? '') === false;
}
function head(pattern) {
    const first = pattern.search(WILDCARD);
    return first < 0 ? pattern : pattern.slice(0, first);
}
function tail(pattern) {
    return /[^*?[\\]*$/.exec(pattern)?.[0] ?? '';
}


/***/ }),

/***/ 2737:
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

/***/ 3457:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ks: () => (/* binding */ scopeLists),
/* harmony export */   Vj: () => (/* binding */ verdictOf),
/* harmony export */   mw: () => (/* binding */ foldedName),
/* harmony export */   r9: () => (/* binding */ roleList)
/* harmony export */ });
/* harmony import */ var _fold_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1947);

/** A list of the role; what is meant by one that is left out is told here. */
function roleList(list, role, home) {
    return role[list] ?? (list === 'repositories' ? [home] : []);
}
/**
 * What names of this kind are compared with. INVARIANT: a grant's list stands beside the role's, never instead of it.
 */
function scopeLists(list, { role, grant, never, home }) {
    const own = roleList(list, role, home);
    const narrowed = grant?.[list];
    return {
        within: narrowed === undefined ? [own] : [own, narrowed],
        never: list === 'repositories' ? [] : (never?.[list] ?? []),
    };
}
/** Names that GitHub compares without case. */
const CASELESS = ['repositories', 'environments'];
/** A name, or a pattern, as names of this kind are compared. */
function foldedName(list, name) {
    return CASELESS.includes(list) ? (0,_fold_js__WEBPACK_IMPORTED_MODULE_0__/* .foldCase */ .SP)(name) : name;
}
/**
 * Where a name stands: the one rule of scope.
 *
 * INVARIANT: what is never allowed wins, and a name is in scope only when every list has it.
 */
function verdictOf(list, name, { within, never }, { match, alike }) {
    const isListed = (patterns) => CASELESS.includes(list) ? match(patterns.map(_fold_js__WEBPACK_IMPORTED_MODULE_0__/* .foldCase */ .SP), (0,_fold_js__WEBPACK_IMPORTED_MODULE_0__/* .foldCase */ .SP)(name)) : match(patterns, name);
    // people call environments what they like, so a likeness counts against one
    if (list === 'environments' ? alike(never, name) : isListed(never))
        return 'never';
    return within.every(isListed) ? 'in' : 'out';
}


/***/ })

};
