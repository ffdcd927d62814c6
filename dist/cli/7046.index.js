export const id = 7046;
export const ids = [7046];
export const modules = {

/***/ 33829:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Pl: () => (/* binding */ after),
/* harmony export */   QV: () => (/* binding */ sameText),
/* harmony export */   hk: () => (/* binding */ surelySame),
/* harmony export */   rU: () => (/* binding */ begins)
/* harmony export */ });
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75174);
/* harmony import */ var _data_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(14761);
/* harmony import */ var _expression_one_of_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(31024);



/** Whether two texts are written the same; what is unknown in them may still turn out to differ. */
function sameText(one, other) {
    if (one === undefined || other === undefined)
        return one === other;
    return one.length === other.length && one.every((part, index) => sameParts(part, other[index], false));
}
/** Whether two texts are the same whatever comes out: an unknown part is equal only to itself, the very same object. */
function surelySame(one, other) {
    return one.length === other.length && one.every((part, index) => sameParts(part, other[index], true));
}
/** Whether `text` surely begins with `start`. */
function begins(text, start) {
    const [first = ''] = start;
    return start.length <= 1 && typeof first === 'string' && (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .startsWith */ .w1)(text, first);
}
/** The rest of a text after a literal start: see {@link begins}. */
function after(text, start) {
    const [first = ''] = start;
    return typeof first === 'string' ? (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .dropStart */ .od)(text, first.length) : text;
}
function sameParts(one, other, strictly) {
    // INVARIANT: of two choices that are written the same, each may come to what the other cannot
    if (one === other || one instanceof _expression_one_of_js__WEBPACK_IMPORTED_MODULE_2__/* .OneOf */ .E || other instanceof _expression_one_of_js__WEBPACK_IMPORTED_MODULE_2__/* .OneOf */ .E)
        return one === other;
    return !strictly && one instanceof _data_js__WEBPACK_IMPORTED_MODULE_1__/* .Unknown */ .$r && other instanceof _data_js__WEBPACK_IMPORTED_MODULE_1__/* .Unknown */ .$r && one.source === other.source;
}


/***/ }),

/***/ 42753:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ contextsRead)
/* harmony export */ });
/* unused harmony export contextsReadByCondition */
/* harmony import */ var _actions_expressions_ast__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12049);
/* harmony import */ var _condition_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(47621);
/* harmony import */ var _parse_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(73615);
/* harmony import */ var _path_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(50429);
/* harmony import */ var _segments_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(96712);





/**
 * The paths of the contexts that the expressions of a scalar read, in lower case: `github.event.issue.title`. `*`
 * stands for any property, where the index is computed or all are read; a path stands for all below it:
 * `toJSON(github)` reads `github`.
 */
function contextsRead(raw) {
    return readBy((0,_segments_js__WEBPACK_IMPORTED_MODULE_4__/* .segmentsOf */ .O)(raw)
        .filter(({ kind }) => kind !== 'text')
        .map(({ text }) => text));
}
/** The paths of the contexts that an `if:` reads, which needs no `${{ }}`. */
function contextsReadByCondition(raw) {
    return readBy(readCondition(raw)?.expressions ?? []);
}
function readBy(expressions) {
    const found = new Set();
    for (const expression of expressions) {
        try {
            collectReads((0,_parse_js__WEBPACK_IMPORTED_MODULE_2__/* .parseExpression */ .Y)(expression), found);
        }
        catch {
            // a text that is not an expression is searched as it is, so that no name of a context in it gets lost
            for (const [path] of expression.matchAll(/[a-z_][\w-]*(?:\.[\w*-]+)*/gi))
                found.add(path.toLowerCase());
        }
    }
    return [...found];
}
function collectReads(node, found) {
    const path = (0,_path_js__WEBPACK_IMPORTED_MODULE_3__/* .contextPath */ .VJ)(node);
    if (path !== undefined)
        found.add(path.toLowerCase());
    for (const child of path === undefined ? (0,_path_js__WEBPACK_IMPORTED_MODULE_3__/* .childrenOf */ .LU)(node) : indexesIn(node))
        collectReads(child, found);
}
/** The computed indexes of a path. */
function indexesIn(node) {
    if (node instanceof _actions_expressions_ast__WEBPACK_IMPORTED_MODULE_0__/* .Grouping */ .aU)
        return indexesIn(node.group);
    if (!(node instanceof _actions_expressions_ast__WEBPACK_IMPORTED_MODULE_0__/* .IndexAccess */ .p_))
        return [];
    return [...indexesIn(node.expr), ...(0,_path_js__WEBPACK_IMPORTED_MODULE_3__/* .childrenOf */ .LU)(node).slice(1)];
}


/***/ }),

/***/ 32779:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ withEnv),
/* harmony export */   W: () => (/* binding */ contextsOf)
/* harmony export */ });
/* harmony import */ var _policy_delegation_principal_run_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12095);
/* harmony import */ var _data_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(14761);
/* harmony import */ var _expression_resolve_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(63476);



const REF_PREFIX = /^refs\/(?:heads|tags|pull)\//;
/** The contexts of a job's expressions, of what is known. Source: GitHub's reference, "Contexts". */
function contextsOf(facts) {
    const { inputs, matrix, strategy, vars, needs } = facts;
    return { github: githubOf(facts), ...presentData({ inputs, matrix, strategy, vars, needs }) };
}
/** Most steps find the very same variables. */
const MADE = new WeakMap();
/**
 * The contexts with `env` as these variables, in place of what `env` there was; any other variable may be set elsewhere
 * and is unknown.
 */
function withEnv(contexts, env) {
    const data = MADE.get(env) ?? new _data_js__WEBPACK_IMPORTED_MODULE_1__/* .Open */ .v5(Object.fromEntries([...env].map(([name, text]) => [name, (0,_expression_resolve_js__WEBPACK_IMPORTED_MODULE_2__/* .textData */ .k)(text)])));
    MADE.set(env, data);
    return { ...contexts, env: data };
}
function githubOf(facts) {
    const { run } = facts;
    const accounts = (0,_policy_delegation_principal_run_js__WEBPACK_IMPORTED_MODULE_0__/* .accountsOf */ .s1)(run);
    const found = {
        // what GitHub tells a workflow is who sent the dispatch
        actor: accounts.actor,
        actor_id: accounts.actor_id,
        triggering_actor: accounts.triggering_actor,
        repository: run.repository,
        repository_id: run.repository_id,
        repository_owner: run.repository_owner,
        repository_owner_id: run.repository_owner_id,
        ref: run.ref,
        sha: run.sha,
        head_ref: run.head_ref,
        base_ref: run.base_ref,
        event_name: run.event_name,
        run_id: run.run_id,
        run_attempt: run.run_attempt,
        workflow_ref: run.workflow_ref,
        ...presentData({
            ref_name: REF_PREFIX.test(run.ref) ? run.ref.replace(REF_PREFIX, '') : undefined,
            ref_type: run.ref_type === '' ? undefined : run.ref_type,
            workflow_sha: run.workflow_sha,
            event: facts.event,
            server_url: facts.serverUrl,
            api_url: facts.apiUrl,
            graphql_url: facts.graphqlUrl,
            run_number: facts.runNumber,
            workflow: facts.workflow,
            job: facts.job,
        }),
    };
    const { untold = [] } = facts;
    return new _data_js__WEBPACK_IMPORTED_MODULE_1__/* .Open */ .v5(Object.fromEntries(Object.entries(found).filter(([name]) => !untold.includes(name))));
}
/** What there is of it: parsed JSON, where `null` says nothing either. */
function presentData(values) {
    return Object.fromEntries(Object.entries(values).filter((entry) => entry[1] !== undefined && entry[1] !== null));
}


/***/ }),

/***/ 7046:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  L3: () => (/* binding */ makeSurvey),
  Up: () => (/* binding */ openTop),
  Fj: () => (/* binding */ surveyJobs)
});

// EXTERNAL MODULE: ./lib/workflow/survey/called-workflow.js
var called_workflow = __webpack_require__(11729);
// EXTERNAL MODULE: ./lib/workflow/survey/context-inputs.js
var context_inputs = __webpack_require__(31441);
// EXTERNAL MODULE: ./lib/workflow/caseless.js
var caseless = __webpack_require__(13976);
// EXTERNAL MODULE: ./lib/workflow/survey/context.js
var context = __webpack_require__(32779);
// EXTERNAL MODULE: ./lib/workflow/data.js
var workflow_data = __webpack_require__(14761);
// EXTERNAL MODULE: ./lib/workflow/file/file-name.js
var file_name = __webpack_require__(92226);
// EXTERNAL MODULE: ./lib/workflow/expression/condition.js
var expression_condition = __webpack_require__(47621);
// EXTERNAL MODULE: ./lib/workflow/survey/gate-step.js
var gate_step = __webpack_require__(25796);
// EXTERNAL MODULE: ./lib/policy/unbroken.js
var unbroken = __webpack_require__(15878);
;// CONCATENATED MODULE: ./lib/workflow/survey/guard-drop.js

/** Variables over those by which the guard is set: a step's own `env:` wins. */
const GUARD_VARIABLE = /^GIT_CONFIG_(?:COUNT|PARAMETERS|KEY_\d+|VALUE_\d+)$/;
/**
 * What a script does to them, or tells one command; `git config core.hooksPath` is in a file, which the guard's own
 * setting goes before. A command that only changes the clone asks no guard.
 */
const SCRIPT = new RegExp((0,unbroken/* unbroken */.D) `
    \bunset\b[^\n;&|]*\bGIT_CONFIG_COUNT\b|\bGIT_CONFIG_(?:COUNT|PARAMETERS)=(?!["']?\$\(\(\s*\$?\{?GIT_CONFIG_COUNT)
    |\benv:GIT_CONFIG_(?:COUNT|PARAMETERS)\}?\s*=[^=]|\s(?:-c\s*|--config-env[= ])["']?core\.hookspath=
    (?!(?:(?!\bpush\b)[^\n;&|])*\s(?:commit|merge|rebase|am|cherry-pick|revert|checkout|switch)\s(?![^\n;&|]*\bpush\b))
    |\bgit\b[^\n;&|]*\bpush\b[^\n;&|]*\s--no-veri|\benv\s+(?:-\S+\s+)*(?:-i|--ignore-environment|-)\s[^\n;&|]*\bgit\b
  `, 'i');
/** Where a step takes the guard away from git, mostly by accident; `undefined`: it does not. */
function dropsGuard(step) {
    for (const [name, { place, text }] of step.env)
        if (GUARD_VARIABLE.test(name))
            return { place, text: `${name}: ${text}` };
    const { run } = step;
    const lines = (run?.text ?? '').split('\n').map((line) => (/^\s*#/.test(line) ? '' : line));
    if (run === undefined || !SCRIPT.test(lines.join('\n').replaceAll('\\\n', ' ')))
        return undefined;
    // a command that goes on in the next line begins before it
    const index = Math.max(lines.findIndex((line) => SCRIPT.test(line)), 0);
    return { place: run.literal ? { ...run.place, line: run.place.line + index } : run.place, text: lines[index] ?? '' };
}
/** Whether a gate sets the guard. */
function gateHasGuard(gate) {
    return gate.inputs.get('guard')?.text.trim() !== 'off';
}

// EXTERNAL MODULE: ./lib/workflow/survey/needed-by.js
var needed_by = __webpack_require__(10681);
// EXTERNAL MODULE: ./lib/policy/actions.js
var actions = __webpack_require__(37997);
// EXTERNAL MODULE: ./lib/workflow/text.js
var workflow_text = __webpack_require__(75174);
;// CONCATENATED MODULE: ./lib/workflow/command/text-ends.js

/** Cuts at the last `separator` in a literal part; `undefined` when there is none. */
function cutLast(text, separator) {
    for (let index = text.length - 1; index >= 0; index -= 1) {
        const part = text[index];
        const at = typeof part === 'string' ? part.lastIndexOf(separator) : -1;
        if (typeof part !== 'string' || at < 0)
            continue;
        return [
            (0,workflow_text/* textOf */.b6)(...text.slice(0, index), part.slice(0, at)),
            (0,workflow_text/* textOf */.b6)(part.slice(at + separator.length), ...text.slice(index + 1)),
        ];
    }
    return undefined;
}
/** The text without `end`, where it literally ends so; else as it is. */
function dropEnd(text, end) {
    const last = text.at(-1);
    if (typeof last !== 'string' || end === '' || !last.endsWith(end))
        return text;
    return (0,workflow_text/* textOf */.b6)(...text.slice(0, -1), last.slice(0, -end.length));
}
/** The text without a character that is repeated at its ends, where they are literal. */
function trimCharacter(text, character) {
    const [first, ...rest] = text;
    const opened = typeof first === 'string' ? (0,workflow_text/* textOf */.b6)(first.slice(countAt(first, character, 0, 1)), ...rest) : text;
    const last = opened.at(-1);
    if (typeof last !== 'string')
        return opened;
    return (0,workflow_text/* textOf */.b6)(...opened.slice(0, -1), last.slice(0, last.length - countAt(last, character, last.length - 1, -1)));
}
function countAt(text, character, start, step) {
    let count = 0;
    while (text[start + count * step] === character)
        count += 1;
    return count;
}

;// CONCATENATED MODULE: ./lib/workflow/command/folder-path.js



/** Folders that are the same throughout a job, by what stands for them; as in {@link resolveFolder}. */
const FIXED = new Map([
    ['GITHUB_WORKSPACE', '.'],
    ['github.workspace', '.'],
    ['RUNNER_TEMP', '$RUNNER_TEMP'],
    ['runner.temp', '$RUNNER_TEMP'],
    ['HOME', '~'],
]);
const ABSOLUTE = /^(?:\/|~|[A-Za-z]:|\$RUNNER_TEMP(?:\/|$))/;
/**
 * Where a path leads from a folder: relative to the workspace, `''` for the workspace itself, or absolute, also as
 * `~/…` and `$RUNNER_TEMP/…`. Unknown parts stay; a `..` near them makes all of it unknown. The variables tell where
 * the workspace is, if they do.
 */
function resolveFolder(base, path, variables = new Map()) {
    return fromWorkspace(resolve(base, path), (0,workflow_text/* known */.eO)(variables.get('GITHUB_WORKSPACE') ?? workflow_text/* EMPTY */.wg) ?? '');
}
/** A path on the runner's disk, relative where it is in the workspace. */
function fromWorkspace(path, workspace) {
    const folder = normaliseKnown(workspace.replaceAll('\\', '/'));
    if (workspace === '' || !(0,workflow_text/* startsWith */.w1)(path, folder))
        return path;
    const rest = (0,workflow_text/* dropStart */.od)(path, folder.length);
    return rest.length === 0 || (0,workflow_text/* startsWith */.w1)(rest, '/') ? (0,workflow_text/* dropStart */.od)(rest, rest.length === 0 ? 0 : 1) : path;
}
function resolve(base, path) {
    const [first = '', ...rest] = path.map((part) => (typeof part === 'string' ? part.replaceAll('\\', '/') : part));
    if (typeof first === 'string')
        return normalise(ABSOLUTE.test(first) ? (0,workflow_text/* textOf */.b6)(first, ...rest) : under(base, (0,workflow_text/* textOf */.b6)(first, ...rest)));
    const isWhole = rest.length === 0 || (typeof rest[0] === 'string' && rest[0].startsWith('/'));
    const fixed = isWhole ? fixedFolder(first.source, base) : undefined;
    if (fixed !== undefined)
        return normalise((0,workflow_text/* join */.fj)(fixed, rest));
    // a folder of mktemp is absolute, wherever it is asked for
    if (first.source.startsWith('$(mktemp'))
        return normalise((0,workflow_text/* textOf */.b6)(first, ...rest));
    return normalise(under(base, (0,workflow_text/* textOf */.b6)(first, ...rest)));
}
/** The folder around a folder; `undefined` when there is none, or it cannot be determined. */
function parentFolder(folder) {
    const path = (0,workflow_text/* known */.eO)(folder);
    if (path === undefined) {
        const last = folder.at(-1);
        const at = typeof last === 'string' ? last.lastIndexOf('/') : -1;
        return typeof last === 'string' && at >= 0 ? (0,workflow_text/* textOf */.b6)(...folder.slice(0, -1), last.slice(0, at)) : undefined;
    }
    const at = path.lastIndexOf('/');
    if (at > 0)
        return (0,workflow_text/* textOf */.b6)(path.slice(0, at));
    return path === '' || path === '..' || ABSOLUTE.test(path) ? undefined : workflow_text/* EMPTY */.wg;
}
function fixedFolder(source, base) {
    const name = source.replace(/^\$(?:\{|env:)?/, '').replace(/\}$/, '');
    if (name === 'PWD' || name === '(pwd)')
        return base.length === 0 ? ['.'] : base;
    const folder = FIXED.get(name);
    return folder === undefined ? undefined : [folder];
}
function under(base, path) {
    return base.length === 0 ? path : (0,workflow_text/* join */.fj)(base, ['/'], path);
}
function normalise(path) {
    const text = (0,workflow_text/* known */.eO)(path);
    if (text !== undefined)
        return (0,workflow_text/* textOf */.b6)(normaliseKnown(text));
    if (path.some((part) => typeof part === 'string' && /(?:^|\/)\.\.(?:\/|$)/.test(part)))
        return [new workflow_data/* Unknown */.$r((0,workflow_text/* show */.WU)(path))];
    const open = dropEnd(path, '/');
    return (0,workflow_text/* startsWith */.w1)(open, './') ? (0,workflow_text/* dropStart */.od)(open, 2) : open;
}
function normaliseKnown(path) {
    const kept = [];
    for (const part of path.split('/')) {
        if (part === '' || part === '.')
            continue;
        const last = kept.at(-1);
        if (part === '..' && last !== undefined && last !== '..' && last !== '~' && last !== '$RUNNER_TEMP')
            kept.pop();
        else
            kept.push(part);
    }
    return (path.startsWith('/') ? '/' : '') + kept.join('/');
}

;// CONCATENATED MODULE: ./lib/workflow/shell/startup-files.js


/** Programs of every runner, whose place a file in a folder of programs takes. */
const STARTED_PROGRAMS = 'git|gh|hub|bash|sh|dash|zsh|env|sudo|ssh|scp|curl|wget|sed|awk|gawk|grep|tar|cat|ls|cp|mv|rm|mkdir|find|xargs|' +
    'sort|tee|tr|cut|head|tail|date|make|node|npm|npx|python3?|pip3?|docker|aws|az|gcloud|git-[\\w-]+';
let table;
/**
 * Files that programs run, load or are configured by, whoever starts them. Made when a script first writes one that may
 * be meant: the patterns take longer to make than everything else of this file.
 */
const startupFiles = () => [...filesOfGit(), ...filesOfPrograms()];
/** INVARIANT: every name that a pattern of the table matches has one of these in it. */
const NAME_HINT = /(?:^|\/)\.|hooks|etc\/|git\/|profile|_actions|externals|sitecustomize|bin|shims/i;
const filesOfGit = () => [
    [
        /(?:^|\/)(?:\.git|[\w.-]+\.git|git-core\/templates)\/(?:modules\/.+\/)?hooks(?:\/|$)/,
        { why: 'a hook of git is written', git: 'hooks' },
    ],
    [
        new RegExp((0,unbroken/* unbroken */.D) `
      (?:^|\/)\.git\/(?:modules\/.+\/)?config(?:\.worktree)?$|(?:^|\/)\.gitconfig$|(?:^|\/)etc\/gitconfig$
      |(?:^|\/)git\/config$
    `),
        { why: "git's configuration is written", git: 'configuration' },
    ],
    [
        /(?:^|\/)\.git\/info\/attributes$|(?:^|\/)git\/attributes$|(?:^|\/)etc\/gitattributes$/,
        { why: "git's attributes are written" },
    ],
];
const filesOfPrograms = () => [
    [
        new RegExp((0,unbroken/* unbroken */.D) `
      (?:^|\/)\.(?:bashrc|bash_profile|bash_login|bash_logout|bash_aliases|profile|zshrc|zshenv|zprofile|zlogin|kshrc
      |mkshrc|inputrc)$|^\/etc\/(?:profile(?:\.d\/.*)?|bash\.bashrc|bashrc|zsh\/.*|environment|zshenv)$
    `),
        { why: 'a file that shells read first is written' },
    ],
    [/^\$\{?PROFILE\}?(?:\.\w+)?$|(?:^|\/)(?:\w+_)?profile\.ps1$/i, { why: 'a file that shells read first is written' }],
    [/(?:^|\/)\.ssh\/(?:config|rc|environment)$|^\/etc\/ssh\//, { why: 'the configuration of `ssh` is written' }],
    [
        /^\/etc\/(?:ld\.so\.|sudoers|cron|apt\/apt\.conf|dpkg\/dpkg\.cfg|alternatives\/)/,
        { why: 'the configuration of the machine is written' },
    ],
    [/(?:^|\/)_actions\/|(?:^|\/)externals\/node\d+\//, { why: 'the code of an action is written' }],
    [
        new RegExp((0,unbroken/* unbroken */.D) `
      (?:^|\/)\.cargo\/config(?:\.toml)?$|(?:^|\/)sitecustomize\.py$
      |(?:^|\/)\.(?:vimrc|exrc|nanorc|lesskey|mailcap|gdbinit|lldbinit|pypirc|Rprofile|irbrc|pryrc)$
    `),
        { why: 'a file that programs read first is written' },
    ],
    [
        new RegExp((0,unbroken/* unbroken */.D) `
      ^(?:~|\$\{?(?:env:)?(?:HOME|USERPROFILE)\}?|\/root|\/home\/[\w-]+|\/Users\/[\w-]+)\/
      (?:(?:\.\w[\w-]*(?:\/[\w.-]+)*|go)\/)?(?:bin|shims)(?:\/|$)
    `),
        { why: 'a program is put where programs are looked for' },
    ],
    [
        new RegExp(`(?:^|/)(?:s?bin|local/bin)/(?:${STARTED_PROGRAMS})$`),
        { why: 'a program is put in the place of another' },
    ],
];
/** Every word of a command that may write is looked at, and the words of scripts are few. */
const MAX_KEPT_PATHS = 2000;
const keptPaths = new Map();
/** What a file is for, where its name tells that programs take commands from it. */
function startupFile(path) {
    const written = (0,workflow_text/* show */.WU)(path);
    if (!keptPaths.has(written)) {
        if (keptPaths.size >= MAX_KEPT_PATHS)
            keptPaths.clear();
        keptPaths.set(written, findStartupFile(written.replaceAll('\\', '/')));
    }
    return keptPaths.get(written);
}
function findStartupFile(written) {
    if (!NAME_HINT.test(written))
        return undefined;
    table ??= startupFiles();
    return table.find(([pattern]) => pattern.test(written))?.[1];
}

;// CONCATENATED MODULE: ./lib/workflow/command/script-path.js


/** How scripts ask for their own folder; what `$0` and `BASH_SOURCE` are is under names that no variable can have. */
const OWN_FOLDER = /^\$\(dirname (?:-- )?"?\$(?:(0|\{0\})|BASH_SOURCE|\{BASH_SOURCE(?:\[0\])?\})"?\)$/;
const GONE_INTO = /^\$\(cd (?:-P |-- )?"?(\$\(dirname [^()]*\))"? (?:>\/dev\/null 2>&1 |&>\/dev\/null )?(?:&&|;) pwd(?: -P)?\)$/;
const PROGRAM = '0';
const SOURCED = 'BASH_SOURCE[0]';
/**
 * The variables of a script at `path`, with which it finds its own folder; `$0` stays what it was for one that is
 * sourced.
 */
function withOwnPath(variables, path, isSourced) {
    return new Map([...variables, [SOURCED, [path]], ...(isSourced ? [] : [[PROGRAM, [path]]])]);
}
/**
 * The folder of the running script, relative to the workspace and beginning with `.`, where a text begins with it:
 * `$(dirname "$0")/..`.
 */
function fromOwnFolder(text, { variables }) {
    const [first = '', ...rest] = text;
    const match = typeof first === 'string' ? null : OWN_FOLDER.exec(GONE_INTO.exec(first.source)?.[1] ?? first.source);
    const path = match === null ? undefined : (0,workflow_text/* known */.eO)(variables.get(match[1] === undefined ? SOURCED : PROGRAM) ?? []);
    return path === undefined ? undefined : (0,workflow_text/* textOf */.b6)(`./${path}`.replace(/\/[^/]*$/, ''), ...rest);
}
const WORKSPACE = /^(?:\$GITHUB_WORKSPACE|\$\{GITHUB_WORKSPACE\}|(?:\$\{\{\s*)?github\.workspace(?:\s*\}\})?|env\.GITHUB_WORKSPACE)$/;
/** The path of a file relative to the workspace, normalised; `undefined` where it is not known or lies outside. */
function pathInWorkspace(file, setting) {
    const own = fromOwnFolder(file, setting);
    if (own !== undefined)
        return pathInWorkspace(own, { ...setting, folder: [] });
    const [first = '', ...rest] = file;
    if (typeof first !== 'string') {
        const path = WORKSPACE.test(first.source) ? (0,workflow_text/* known */.eO)(rest) : undefined;
        return path?.startsWith('/') === true ? normalised(path.split('/')) : undefined;
    }
    const [path, folder] = [(0,workflow_text/* known */.eO)(file), (0,workflow_text/* known */.eO)(setting.folder)];
    if (path === undefined || path === '' || path.startsWith('~'))
        return undefined;
    const workspace = (0,workflow_text/* known */.eO)(setting.variables.get('GITHUB_WORKSPACE') ?? []);
    if (workspace !== undefined && workspace !== '' && path.startsWith(`${workspace}/`))
        return normalised(path.slice(workspace.length).split('/'));
    return folder === undefined || path.startsWith('/')
        ? undefined
        : normalised([...folder.split('/'), ...path.split('/')]);
}
/** Without `.` and `..`; `undefined` where it leaves the folder that it begins in. */
function normalised(parts) {
    const kept = [];
    for (const part of parts) {
        if (part === '..' && kept.pop() === undefined)
            return undefined;
        if (part !== '' && part !== '.' && part !== '..')
            kept.push(part);
    }
    return kept.length === 0 ? undefined : kept.join('/');
}

;// CONCATENATED MODULE: ./lib/workflow/command/options.js

/**
 * A spec from spellings: `--repo|-R --base|-B` are two options that take a value. There are hundreds of specs and a run
 * meets a few, so the spellings are read when they are first asked for.
 */
function optionSpec(spellings, rest = {}) {
    let values;
    return {
        ...rest,
        get values() {
            return (values ??= new Map(canonicalNames(spellings)));
        },
    };
}
/** Each spelling with its canonical name. */
function canonicalNames(spellings) {
    return wordsIn(spellings).flatMap((option) => {
        const [canonical = '', ...others] = option.split('|');
        return [canonical, ...others].map((spelling) => [spelling, canonical]);
    });
}
/** The words of a list that is written as one text. */
function wordsIn(list) {
    return list.split(/\s+/).filter((word) => word !== '');
}
/**
 * Sorts out the words after a program. A word with a dash is never taken as the value of the option before it, so that
 * no option is missed.
 */
function parseArguments(words, spec) {
    const found = { options: [], operands: [], unclear: [] };
    let wanting;
    let doubtful = false;
    for (const [index, word] of words.entries()) {
        if ((0,workflow_text/* known */.eO)(word) === '--') {
            found.operands.push(...words.slice(index + 1).map((text, after) => ({ text, doubtful: false, at: index + 1 + after })));
            break;
        }
        if (isOption(word)) {
            const read = readOption(word, spec);
            // INVARIANT: what may be the value of the option before it does not take the place of a name given elsewhere
            const isValueToo = wanting !== undefined && read !== undefined && namesSomething(read);
            if (wanting !== undefined)
                found.options.push({ name: wanting });
            if (read === undefined || isValueToo)
                found.unclear.push(word);
            found.options.push(...(read?.given ?? []));
            wanting = read?.wanting;
            doubtful = read?.doubtful ?? true;
        }
        else if (wanting === undefined) {
            if (isBundle(word))
                found.unclear.push(word);
            found.operands.push({ text: word, doubtful, at: index });
            doubtful = false;
        }
        else {
            found.options.push({ name: wanting, value: word });
            wanting = undefined;
        }
    }
    if (wanting !== undefined)
        found.options.push({ name: wanting });
    return found;
}
/** The values given to an option, in order. */
function valuesOf(args, name) {
    return args.options.flatMap((option) => (option.name === name && option.value !== undefined ? [option.value] : []));
}
/** The last value given to an option: it wins. */
function optionValue(args, name) {
    return valuesOf(args, name).at(-1);
}
/** Whether one of these options is given. */
function hasOption(args, ...names) {
    return args.options.some(({ name }) => names.includes(name));
}
/** A dash before a blank begins a list in a text: no program has an option of that name. */
function isOption(word) {
    const [first = ''] = word;
    return typeof first === 'string' && /^-(?!\s)/.test(first) && (first.length > 1 || word.length > 1);
}
/** Whether a word that is wholly unknown is named as one that holds several options. */
function isBundle(word) {
    const [first] = word;
    return (word.length === 1 &&
        typeof first === 'object' &&
        /(?:args|argv|flags|opts|options|params)(?![a-z])|\$[@*]|\[[@*]\]/i.test(first.source));
}
/** Whether an option that is read has, or takes, a value of its own. */
function namesSomething({ given, wanting }) {
    return wanting !== undefined || given.some(({ value }) => value !== undefined);
}
/** `undefined`: it is not known which option it is. */
function readOption(word, spec) {
    const [first = '', ...rest] = word;
    if (typeof first !== 'string')
        return undefined;
    const at = first.indexOf('=');
    const spelled = at < 0 ? first : first.slice(0, at);
    const attached = at < 0 ? undefined : (0,workflow_text/* textOf */.b6)(first.slice(at + 1), ...rest);
    const isLong = spelled.startsWith('--') || spec.singleDash === true;
    if (isLong)
        return at < 0 && rest.length > 0 ? undefined : readLongOption(spelled, attached, spec);
    const exact = spec.values.get(spelled);
    if (exact !== undefined && attached !== undefined)
        return { given: [{ name: exact, value: attached }], doubtful: false };
    return readCluster((0,workflow_text/* textOf */.b6)(first.slice(1), ...rest), spec);
}
function readLongOption(spelled, attached, spec) {
    const name = canonicalOf(spelled, spec);
    if (attached !== undefined)
        return { given: [{ name: name ?? spelled, value: attached }], doubtful: false };
    if (name !== undefined)
        return { given: [], wanting: name, doubtful: false };
    return { given: [{ name: spelled }], doubtful: spec.switches?.has(spelled) !== true };
}
function canonicalOf(spelled, spec) {
    const dashed = spec.singleDash === true ? `-${spelled.replace(/^-{1,2}/, '')}` : spelled;
    const exact = spec.values.get(dashed);
    if (exact !== undefined || spec.abbreviates !== true || dashed.length < 4 || spec.switches?.has(dashed) === true)
        return exact;
    for (const [spelling, name] of spec.values)
        if (spelling.startsWith(dashed))
            return name;
    return undefined;
}
/** `-itn prod`: letters up to the first that takes a value, which is the rest of the word or the next one. */
function readCluster(letters, spec) {
    const [first = '', ...rest] = letters;
    if (typeof first !== 'string')
        return undefined;
    const given = [];
    for (let index = 0; index < first.length; index += 1) {
        const name = spec.values.get(`-${first[index] ?? ''}`);
        if (name === undefined) {
            given.push({ name: `-${first[index] ?? ''}` });
            continue;
        }
        const value = (0,workflow_text/* textOf */.b6)(first.slice(index + 1).replace(/^=/, ''), ...rest);
        return value.length === 0
            ? { given, wanting: name, doubtful: false }
            : { given: [...given, { name, value }], doubtful: false };
    }
    if (rest.length > 0)
        return undefined;
    const last = given.at(-1)?.name ?? '';
    return { given, doubtful: spec.switches?.has(last) !== true };
}

;// CONCATENATED MODULE: ./lib/workflow/command/write-targets.js




const COPYING_PROGRAMS = new Set(wordsIn('cp mv ln install rsync ditto gcp gmv gln copy move'));
const WRITING = new Set(wordsIn('tee sponge truncate touch dos2unix patch chmod'));
/** PowerShell's, by their names and the short ones that no program of Linux has. */
const WRITING_CMDLETS = new RegExp((0,unbroken/* unbroken */.D) `
  ^(?:(?:set|add|clear|export|out|expand|start|tee|rename|invoke|new|copy|move)-(?!process|job|sleep|variable)[a-z]+
  |ac|sc|clc|ni|iwr|irm|rni|cpi|mi)$
`);
const EDITING = new Set(wordsIn('sed gsed perl ruby yq'));
const OUTPUT = optionSpec('-o|--output|--output-file -O|--output-document --fprint -fprint -fprintf -fls --fprintf -P|--directory-prefix ' +
    '--output-dir -D|--dir');
const COPY = optionSpec('-t|--target-directory -S|--suffix -m|--mode -g|--group --owner --exclude --include --filter -e|--rsh -T');
const ARCHIVE = optionSpec('-C|--directory -f|--file -d -T|--files-from -X|--exclude-from --exclude --transform');
/** Programs whose `-o` and `-O` name no file that is written. */
const NO_OUTPUT = new Set(wordsIn('set shopt bash sh dash zsh grep egrep fgrep rg ls ps ssh scp sftp mount useradd ssh-keyscan'));
/** Programs, or their commands, that write the file that comes last. */
const LAST_WORD = /^(?:script|history|(?:docker|podman) cp|cmake -E)\b/;
/** Several readers ask about the same command. */
const targetsOf = new WeakMap();
/** The files and folders that a command writes, as far as its words name them. */
function writeTargets(command) {
    let targets = targetsOf.get(command);
    if (targets === undefined) {
        targets = findTargets(command);
        targetsOf.set(command, targets);
    }
    return targets;
}
function findTargets({ words }) {
    const [program = workflow_text/* EMPTY */.wg, ...rest] = words;
    const name = ((0,workflow_text/* known */.eO)(program) ?? '').replace(/^.*\//, '').toLowerCase();
    if (COPYING_PROGRAMS.has(name))
        return copied(name, rest);
    if (/^(?:g|bsd)?tar$|^(?:un|7|b)?z(?:ip|a)?$|^7zz$|^unrar$/.test(name))
        return extracted(name, rest);
    if (WRITING.has(name))
        return rest.filter((word) => !(0,workflow_text/* startsWith */.w1)(word, '-'));
    if (WRITING_CMDLETS.test(name))
        return writtenByCmdlet(name, rest);
    if (EDITING.has(name))
        return rest.some((word) => /^(?:-[a-zA-Z]*i|--in-place|--inplace)/.test((0,workflow_text/* known */.eO)(word) ?? ''))
            ? rest.filter((word) => !(0,workflow_text/* startsWith */.w1)(word, '-'))
            : [];
    if (LAST_WORD.test(`${name} ${(0,workflow_text/* known */.eO)(rest[0] ?? workflow_text/* EMPTY */.wg) ?? ''}`))
        return rest.slice(-1);
    if (name === 'dd')
        return rest.flatMap((word) => ((0,workflow_text/* startsWith */.w1)(word, 'of=') ? [(0,workflow_text/* dropStart */.od)(word, 3)] : []));
    if (name === 'uniq' || name === 'xxd')
        return rest.filter((word) => !(0,workflow_text/* startsWith */.w1)(word, '-')).slice(1);
    if (name === 'git' && rest.some((word) => (0,workflow_text/* known */.eO)(word) === 'bundle'))
        return rest;
    return NO_OUTPUT.has(name) ? [] : outputsOf(name, rest);
}
/** `-Path x`, `-Path:x`, or the first word without a name; after it comes what is written, or where to. */
function writtenByCmdlet(name, words) {
    const named = words.flatMap((word, index) => {
        const [option, value] = /^-(?:(?:literal|file|output)?path|destination(?:path)?|outfile|newname)(:.+)?$/i.exec((0,workflow_text/* known */.eO)(word) ?? '') ?? [];
        return option === undefined ? [] : [value === undefined ? (words[index + 1] ?? workflow_text/* EMPTY */.wg) : (0,workflow_text/* textOf */.b6)(value.slice(1))];
    });
    const plain = words.filter((word) => !(0,workflow_text/* startsWith */.w1)(word, '-'));
    const isMoving = /^(?:copy|move|expand|rename)-|^(?:cpi|mi|rni)$/.test(name);
    return /^(?:invoke-|iwr|irm)/.test(name) ? named : [...named, ...plain.slice(0, isMoving ? 2 : 1)];
}
/** What is given with `-o` and its like; `curl -O` and `wget` name the file after the address. */
function outputsOf(name, words) {
    const named = words.some((word) => (0,workflow_text/* startsWith */.w1)(word, '-')) ? namedOutputs(words) : [];
    const isByAddress = (name === 'wget' && named.length === 0) ||
        (name === 'curl' && words.some((word) => /^-[a-zA-Z]*O|^--remote-name/.test((0,workflow_text/* known */.eO)(word) ?? '')));
    if (!isByAddress)
        return named;
    return [...named, ...words.flatMap((word) => (/^https?:/.test((0,workflow_text/* known */.eO)(word) ?? '') ? [lastOf(word)] : []))];
}
function namedOutputs(words) {
    const args = parseArguments(words, OUTPUT);
    return [
        ...OUTPUT_NAMES.flatMap((option) => valuesOf(args, option)),
        ...words.filter((_, index) => (0,workflow_text/* known */.eO)(words[index - 1] ?? workflow_text/* EMPTY */.wg) === '-out'),
    ];
}
const OUTPUT_NAMES = ['-o', '-O', '--fprint', '-fprint', '-fprintf', '-fls', '--fprintf'];
function copied(name, words) {
    const args = parseArguments(words, COPY);
    const operands = args.operands.map(({ text }) => text);
    const folder = optionValue(args, '-t');
    const to = folder ?? (operands.length > 1 ? operands.at(-1) : undefined);
    const from = folder === undefined ? operands.slice(0, -1) : operands;
    // a link to one file is made here, by its name
    if (to === undefined)
        return name === 'ln' ? operands.map(lastOf) : [];
    const inside = from.map((source) => (0,workflow_text/* join */.fj)(dropEnd(to, '/'), ['/'], lastOf(source)));
    return folder === undefined ? [to, ...inside] : inside;
}
/** Where files are unpacked; without a folder that is named, it is the one that the command runs in. */
function extracted(name, words) {
    const args = parseArguments(words, ARCHIVE);
    const isTar = name.endsWith('tar');
    const isUnpacking = isTar
        ? words.some((word, index) => /^(?:-[a-zA-Z]*x|--(?:extract|get)$)/.test((0,workflow_text/* known */.eO)(word) ?? '') ||
            (index === 0 && /^[a-zA-Z]*x[a-zA-Z]*$/.test((0,workflow_text/* known */.eO)(word) ?? '')))
        : name === 'unzip' || ['x', 'e'].includes((0,workflow_text/* known */.eO)(words[0] ?? workflow_text/* EMPTY */.wg) ?? '');
    if (!isUnpacking)
        return [];
    const attached = words.flatMap((word) => /^-o./.test((0,workflow_text/* known */.eO)(word) ?? '') ? [(0,workflow_text/* textOf */.b6)(((0,workflow_text/* known */.eO)(word) ?? '').slice(2))] : []);
    return [optionValue(args, isTar ? '-C' : '-d') ?? (name.startsWith('7') ? attached[0] : undefined) ?? ['.']];
}
function lastOf(path) {
    const whole = dropEnd(path, '/');
    return cutLast(whole, '/')?.[1] ?? whole;
}

;// CONCATENATED MODULE: ./lib/workflow/command/git/git-files.js







/**
 * What git itself keeps below its folder and that affects no push; all else there may be configuration. See
 * gitrepository-layout(5).
 */
const FILES_APART = new RegExp((0,unbroken/* unbroken */.D) `
  ^(?:info\/(?:exclude|sparse-checkout)|index|shallow|description|COMMIT_EDITMSG|MERGE_MSG|SQUASH_MSG
  |(?:objects|logs|lfs)(?:\/.*)?|.*\.lock)$
`);
const CONFIGURATION = { why: "git's configuration is written", git: 'configuration' };
const HEAD = { why: "git's head is written", git: 'clone' };
const WHOLE = { why: 'a clone is put in the place of another', git: 'clone' };
/** How scripts ask for git's folder. */
const GIT_FOLDER = /^(?:\$\(|`)git rev-parse (?:--git-dir|--absolute-git-dir|--git-common-dir)(?:\)|`)$|^\$\{?GIT_DIR\}?$/;
const GIT_PATH = /^(?:\$\(|`)git rev-parse --git-path (\S+?)(?:\)|`)$/;
/**
 * Where a command writes, relative to the workspace where that is known: its own words, and files that its output goes
 * to.
 */
function writtenPaths(command, setting) {
    return [...writeTargets(command), ...(command.writes ?? [])].map((target) => resolved(target, setting));
}
function resolved(target, setting) {
    const [first = '', ...rest] = fromOwnFolder(target, setting) ?? target;
    const source = typeof first === 'string' ? '' : first.source;
    const path = GIT_FOLDER.test(source) ? '.git' : GIT_PATH.exec(source)?.[1]?.replace(/^/, '.git/');
    return resolveFolder(setting.folder, path === undefined ? [first, ...rest] : (0,workflow_text/* textOf */.b6)(path, ...rest), setting.variables);
}
/** What a command writes of git's own files. */
function gitFiles(command, setting) {
    return writtenPaths(command, setting).flatMap((path) => startupFile(path) ?? fileOfGit(path, setting) ?? []);
}
function fileOfGit(path, { clones }) {
    const match = /(?:^|\/)\.git(?:\/(.*))?$/.exec((0,workflow_text/* show */.WU)(path).replaceAll('\\', '/').replaceAll(MAY_BE_GIT, '.git'));
    // nobody works in a copy that is put aside
    if (match === null || (ASIDE.test((0,workflow_text/* show */.WU)(path)) && !clones.has((0,workflow_text/* show */.WU)(path).slice(0, match.index))))
        return undefined;
    const rest = (match[1] ?? '').replace(/^(?:worktrees|modules)\/[^/]+\//, '');
    if (rest === '')
        return WHOLE;
    if (rest === 'HEAD')
        return HEAD;
    return FILES_APART.test(rest) ? undefined : CONFIGURATION;
}
/** Where no runner has its workspace: that is in `/home/runner/work`, in `/__w`, or wherever one of your own has it. */
const ASIDE = /^(?:~|\/(?:tmp|var|opt|mnt|etc|usr|root)\/)/;
/** A pattern that the shell may fill in with `.git`: one without the dot matches no name that begins with one. */
const MAY_BE_GIT = /(?<=^|\/)\.(?:g(?:it?)?)?[*?[][^/]*/g;
/** The branch that is checked out where git's head was written. */
const WRITTEN_BRANCH = [new workflow_data/* Unknown */.$r('what is written to .git')];
/** Folders of clones that are copied, with all that git keeps in them, into another one. */
function copiesClone({ words }, setting) {
    const name = (0,workflow_text/* known */.eO)(words[0] ?? []) ?? '';
    if (!/^(?:cp|mv|rsync|ditto)$/.test(name))
        return false;
    return words.slice(1, -1).some((word) => {
        const path = (0,workflow_text/* show */.WU)(resolved(word, setting)).replace(/\/\.?$/, '');
        return path !== '' && setting.clones.has(path) && setting.clones.size > 1;
    });
}


;// CONCATENATED MODULE: ./lib/workflow/command/carried.js



/** A command to which the program adds arguments of its own. */
function withArguments(text) {
    // arguments that are passed on are those that are added
    const last = text.at(-1);
    const own = typeof last === 'string' ? (0,workflow_text/* textOf */.b6)(...text.slice(0, -1), last.replace(/\s+(?:\$[@*]|"\$[@*]")\s*$/, '')) : text;
    return (0,workflow_text/* join */.fj)(own, [' "', new workflow_data/* Unknown */.$r('…'), '"']);
}
/** Words as a shell would have to be given them. */
function asScript(words) {
    return (0,workflow_text/* join */.fj)(...words.flatMap((word, index) => [index === 0 ? [] : [' '], quotedWord(word)]));
}
function quotedWord(word) {
    return word.length === 0
        ? ["''"]
        : (0,workflow_text/* textOf */.b6)(...word.flatMap((part) => typeof part === 'string' ? [`'${part.replaceAll("'", `'\\''`)}'`] : ['"', part, '"']));
}
/**
 * Options with which `ssh` only connects: they name no command and no file that may hold one. See ssh(1),
 * ssh_config(5).
 */
const CONNECTING_WORDS = new RegExp((0,unbroken/* unbroken */.D) `
    ^(?:\S*\/)?ssh(?:\.exe)?(?:\s+(?:-[46CTaqvx]+|-[ilpm]\s*\S+|-F\s*\/dev\/null
    |-o\s*["']?(?:StrictHostKeyChecking|UserKnownHostsFile|GlobalKnownHostsFile|IdentitiesOnly|IdentityFile
    |IdentityAgent|BatchMode|LogLevel|Port|User|ConnectTimeout|ConnectionAttempts|ServerAliveInterval
    |ServerAliveCountMax|CheckHostIP|HashKnownHosts|PasswordAuthentication|PubkeyAuthentication|PreferredAuthentications
    |AddressFamily|Compression|HostKeyAlgorithms|PubkeyAcceptedKeyTypes|PubkeyAcceptedAlgorithms|KexAlgorithms|Ciphers
    |MACs|VerifyHostKeyDNS|TCPKeepAlive|ForwardAgent|RequestTTY|ControlMaster|ControlPath
    |ControlPersist)[= ][^\s"']*["']?))*\s*$
  `, 'i');
/** The command by which git reaches a server: `ssh` with options that only say how to connect runs nothing else. */
function sshCommand(text) {
    // what is not known stands for one word, as elsewhere
    const written = text.map((part) => (typeof part === 'string' ? part : 'x')).join('');
    return typeof text[0] === 'string' && CONNECTING_WORDS.test(written) ? [] : [{ text: withArguments(text) }];
}

;// CONCATENATED MODULE: ./lib/workflow/command/git/git-setting-commands.js


const asSettingText = (value) => (value.length === 0 ? [] : [{ text: value }]);
const withMoreArguments = (value) => (value.length === 0 ? [] : [{ text: withArguments(value) }]);
const hiddenSetting = (why, nothing = /^$/) => (value) => nothing.test((0,workflow_text/* known */.eO)(value) ?? '?') ? [] : [{ why }];
/** A boolean, or else a command. */
const unlessBoolean = (value) => /^(?:true|false|yes|no|on|off|0|1|)$/i.test((0,workflow_text/* known */.eO)(value) ?? '?') ? [] : withMoreArguments(value);
/** Only with `!` before it. */
const afterMark = (value) => (0,workflow_text/* startsWith */.w1)(value, '!')
    ? withMoreArguments((0,workflow_text/* dropStart */.od)(value, 1))
    : (0,workflow_text/* known */.eO)(value) === undefined && typeof value[0] !== 'string'
        ? [{ why: "a command of git's configuration" }]
        : [];
/** `command for host`. */
const proxy = (value) => withMoreArguments((0,workflow_text/* cut */.Jj)(value, ' for ')?.[0] ?? value);
const mailServer = (value) => (0,workflow_text/* startsWith */.w1)(value, '/') || typeof value[0] !== 'string' ? withMoreArguments(value) : [];
/** Helpers that only keep or look up what they are given. See gitcredentials(7). */
const HELPERS = /^(?:cache|store|manager|manager-core|osxkeychain|libsecret|wincred|netrc|gcloud\.sh|)(?:\s[^;&|`$()<>\n]*)?$/;
function helper(value) {
    if ((0,workflow_text/* startsWith */.w1)(value, '!'))
        return withMoreArguments((0,workflow_text/* dropStart */.od)(value, 1));
    if ((0,workflow_text/* startsWith */.w1)(value, '/') || (0,workflow_text/* startsWith */.w1)(value, '~'))
        return withMoreArguments(value);
    return HELPERS.test((0,workflow_text/* known */.eO)(value) ?? '?') ? [] : [{ why: `the program \`git-credential-${(0,workflow_text/* show */.WU)(value)}\`` }];
}
/**
 * An address of another kind than git's own starts a program; `ext::` names it. See gitremote-helpers(7),
 * git-remote-ext(1).
 */
function carriedByAddress(address) {
    const [first = ''] = address;
    const scheme = typeof first === 'string' ? /^([A-Za-z][\w.+-]*)::/.exec(first)?.[1] : undefined;
    if (scheme === undefined)
        return [];
    return scheme.toLowerCase() === 'ext'
        ? [{ text: (0,workflow_text/* dropStart */.od)(address, 5) }]
        : [{ why: `the program \`git-remote-${scheme}\`` }];
}
/**
 * Settings of git that carry a command, without what stands between section and name; `*` at the end stands for any
 * name.
 * Sources: git-config(1) and the page of each command, git-lfs-config(5). `test/workflow/command/git-carries.test.ts`
 * lets git prove them.
 */
const SETTING_COMMANDS = {
    'core.pager': asSettingText,
    'core.editor': withMoreArguments,
    'core.sshcommand': sshCommand,
    'core.fsmonitor': unlessBoolean,
    'core.hookspath': hiddenSetting('hooks in a folder of their own', /^(?:|\/dev\/null)$/),
    'core.askpass': withMoreArguments,
    'core.gitproxy': proxy,
    'core.alternaterefscommand': withMoreArguments,
    'pager.*': unlessBoolean,
    'sequence.editor': withMoreArguments,
    'credential.helper': helper,
    'diff.external': withMoreArguments,
    'diff.command': withMoreArguments,
    'diff.textconv': withMoreArguments,
    'difftool.cmd': asSettingText,
    'difftool.path': withMoreArguments,
    'mergetool.cmd': asSettingText,
    'mergetool.path': withMoreArguments,
    'guitool.cmd': asSettingText,
    'merge.driver': asSettingText,
    'filter.clean': asSettingText,
    'filter.smudge': asSettingText,
    'filter.process': asSettingText,
    'gpg.program': withMoreArguments,
    'gpg.defaultkeycommand': asSettingText,
    'interactive.difffilter': asSettingText,
    'man.cmd': withMoreArguments,
    'man.path': withMoreArguments,
    'browser.cmd': withMoreArguments,
    'browser.path': withMoreArguments,
    'web.browser': hiddenSetting("a browser of git's configuration"),
    'instaweb.browser': withMoreArguments,
    'instaweb.httpd': withMoreArguments,
    'sendemail.tocmd': withMoreArguments,
    'sendemail.cccmd': withMoreArguments,
    'sendemail.headercmd': withMoreArguments,
    'sendemail.sendmailcmd': withMoreArguments,
    'sendemail.smtpserver': mailServer,
    'imap.tunnel': asSettingText,
    'remote.uploadpack': withMoreArguments,
    'remote.receivepack': withMoreArguments,
    'remote.vcs': hiddenSetting("a remote helper of git's configuration"),
    'remote.url': carriedByAddress,
    'remote.pushurl': carriedByAddress,
    'submodule.update': afterMark,
    'submodule.url': carriedByAddress,
    'tar.command': asSettingText,
    'trailer.command': withMoreArguments,
    'trailer.cmd': withMoreArguments,
    'uploadpack.packobjectshook': withMoreArguments,
    'gc.recentobjectshook': withMoreArguments,
    'hook.command': withMoreArguments,
    'init.templatedir': hiddenSetting('hooks of a template'),
    'lfs.path': withMoreArguments,
    'lfs.clean': withMoreArguments,
    'lfs.smudge': withMoreArguments,
    'lfs.standalonetransferagent': hiddenSetting('a program that git LFS starts'),
};
/** What an entry of git's configuration makes later commands of git run. */
function carriedBySetting({ key, subsection, value }) {
    // what comes after it is in the address that it is put before
    if (key === 'url.insteadof' || key === 'url.pushinsteadof')
        return carriedByAddress(subsection).length === 0 ? [] : [{ why: "a remote helper of git's configuration" }];
    return settingReader(key)?.(value) ?? [];
}
/** Whether a setting of this name, without what stands between, can carry a command. */
function canCarry(key) {
    return settingReader(key) !== undefined;
}
function settingReader(key) {
    return Object.hasOwn(SETTING_COMMANDS, key)
        ? SETTING_COMMANDS[key]
        : key.startsWith('pager.')
            ? SETTING_COMMANDS['pager.*']
            : undefined;
}

;// CONCATENATED MODULE: ./lib/workflow/command/program-folders.js

/** Folders that installers fill, beyond those of the system. */
const INSTALLED_FOLDERS = new RegExp((0,unbroken/* unbroken */.D) `
  ^(?:\/(?:bin|sbin|usr|opt|snap|nix|etc|lib|lib64|home\/linuxbrew|Library|Applications|hostedtoolcache|mingw64
  |Program Files)(?:\/|$)|[A-Za-z]:[\\/](?:Program Files|Windows|hostedtoolcache|ProgramData)\b)
`);
/**
 * Folders of the user into which tools install programs; that something else is put there is noticed: see
 * `startup-files.ts`.
 */
const USERS = new RegExp((0,unbroken/* unbroken */.D) `
  ^(?:~|\/HOME|\/root|\/home\/[\w-]+|\/Users\/[\w-]+)\/(?:\.(?:local|cargo|deno|bun|dotnet|krew|pyenv|rbenv|nvm|volta
  |asdf|foundry|fly|pulumi|poetry|rye|pixi|opam|ghcup|cabal|rd|yarn|npm-global|npm-packages|config\/yarn\/global
  |config\/composer\/vendor|composer\/vendor)(?:\/[\w.-]+)*|go\/bin|bin)$
`);
/** What stands for such a folder, or for the list as it was before. */
const KNOWN_PART = new RegExp((0,unbroken/* unbroken */.D) `
  ^\$\{?(?:PATH|LD_LIBRARY_PATH|DYLD_LIBRARY_PATH|NODE_PATH|PERL5LIB|RUBYLIB|JAVA_HOME(?:_\w+)?|GOROOT(?:_\w+)?
  |ANDROID_(?:HOME|SDK_ROOT|NDK_HOME|NDK_ROOT)|CONDA|CUDA_HOME|CUDA_PATH|AGENT_TOOLSDIRECTORY|RUNNER_TOOL_CACHE
  |HOMEBREW_PREFIX|ProgramFiles(?:\(x86\))?)\}?(?::?[-+].*)?$
`);
const KNOWN_CALL = /^(?:\$\(|`)(?:brew --prefix|llvm-config|xcode-select|rustc --print)[^;&|<>]*[)`]$/;
/**
 * Whether a list of folders, as `PATH` is one, leads only to what was installed before the job and to what it held
 * before.
 */
function isInstalledPath(value) {
    // each unknown part becomes a folder of its own kind
    const written = value
        .map((part) => (typeof part === 'string' ? part : folderPattern(part.source.replace(/^(\$\{?)env:/i, '$1'))))
        .join('')
        .replaceAll('\\', '/');
    return (written === '' ||
        written
            .split(/(?<!(?:^|[:;])[A-Za-z]):|[;\n]/)
            .every((folder) => folder !== '' && !folder.includes('..') && (INSTALLED_FOLDERS.test(folder) || USERS.test(folder))));
}
function folderPattern(source) {
    if (/^\$\{?(?:HOME|USERPROFILE)\}?$/.test(source))
        return '/HOME';
    if (/^(?:\$\{?(?:GOPATH|GOBIN)\}?|\$\(go env (?:GOPATH|GOBIN)\))$/.test(source))
        return '/usr/go';
    return KNOWN_PART.test(source) || KNOWN_CALL.test(source) ? '/usr' : '?';
}

;// CONCATENATED MODULE: ./lib/workflow/command/variable-commands.js




/** No variable: stands for any that an earlier step may have set, where that cannot be read. */
const ANY_VARIABLE = 'GITHUB_ENV?';
const asVariableText = (value) => (value.length === 0 ? [] : [{ text: value }]);
const withMoreWords = (value) => (value.length === 0 ? [] : [{ text: withArguments(value) }]);
const hiddenVariable = (why, nothing = /^$/) => (value) => nothing.test((0,workflow_text/* known */.eO)(value) ?? '?') ? [] : [{ why }];
/** Folders, one of which may hold programs or libraries of the repository. */
const folders = (why) => (value) => isInstalledPath(value) ? [] : [{ why }];
const LIBRARY = hiddenVariable('a library that every program loads first');
const SHELL_FILE = hiddenVariable('a file that every shell reads first', /^(?:|\/dev\/null)$/);
/** What is substituted in the name of the file runs as well. See bash(1), `BASH_ENV`. */
const bashFile = (value) => SHELL_FILE(value).flatMap((one) => [one, ...readBeside((0,workflow_text/* join */.fj)(['. "'], value, ['"']), value)]);
/** Without a substitution it is only shown. See bash(1), `PS4`. */
const tracing = (value) => /^(?:[^$`]|\$\w+|\$\{\w+\})*$/.test((0,workflow_text/* known */.eO)(value) ?? '$')
    ? []
    : [{ why: 'what bash runs with each command that it shows' }, ...readBeside((0,workflow_text/* join */.fj)([': "'], value, ['"']), value)];
const GIT_FILE = hiddenVariable('what git is configured to', /^(?:|\/dev\/null)$/);
/**
 * Folders in which git, shells and other programs look for their configuration, unless they are the usual ones. `~` and
 * `$HOME` that no shell has put in are
 * folders of that name. See git-config(1), "FILES".
 */
const configFolder = (usual) => (value) => {
    const written = value
        .map((part) => typeof part === 'string' ? part.replaceAll('$', '?') : /^\$\{?HOME\}?$/.test(part.source) ? '$HOME' : '?')
        .join('');
    return written === '' || usual.test(written)
        ? []
        : [{ why: 'what git and other programs are configured to, in a folder of its own' }];
};
const HOME_FOLDER = configFolder(/^(?:\/root|\/github\/home|\/home\/[\w-]+|\/Users\/[\w-]+|[A-Za-z]:[\\/]Users[\\/][\w-]+)$/);
const XDG_HOME = configFolder(/^(?:\$HOME|\/root|\/github\/home|\/home\/[\w-]+|\/Users\/[\w-]+)\/\.config\/?$/);
/** Options, each of which must be one of those that load nothing. */
const options = (why, harmless) => (value) => ((0,workflow_text/* known */.eO)(value) ?? '?').split(/\s+/).every((word) => word === '' || harmless.test(word)) ? [] : [{ why }];
/** See node(1). */
const node = options('what an option of Node loads', new RegExp((0,unbroken/* unbroken */.D) `
    ^(?:\d+|--(?:max[-_](?:old|semi)[-_]space[-_]size(?:[-_]percentage)?(?:=\d+)?|max-http-header-size=\d+|no-[a-z-]+
    |enable-source-maps|openssl-legacy-provider|dns-result-order=\w+|trace-[a-z-]+|unhandled-rejections=[\w-]+
    |experimental-(?:vm-modules|specifier-resolution=\w+|fetch|strip-types|transform-types|json-modules|wasm-modules)
    |stack-trace-limit=\d+|throw-deprecation|pending-deprecation|use-system-ca|use-openssl-ca|expose-gc
    |disable-warning=\w+))$
  `));
/** See java(1). */
const java = options('what an option of Java loads', new RegExp((0,unbroken/* unbroken */.D) `
    ^(?:-X(?:m[sxn]|ss)\d+[kmgKMG]?|-XX:(?!On|Flags|VMOptions)[+-]?\w+(?:=\w+%?)?
    |-D(?!java\.(?:class|library|ext|endorsed|security)|jdk)[\w.-]+(?:=[\w.,:/@%+-]*)?|-ea|-server
    |--add-(?:opens|exports)=[\w./=,-]+|--enable-native-access=[\w.,-]+)$
  `));
/** A compiler, or a program that is put before it, by its name. */
const COMPILER_VARIABLES = new RegExp((0,unbroken/* unbroken */.D) `
  ^(?:|(?:\/usr\/bin\/)?(?:(?:ccache|sccache|distcc)\s+)?(?:[\w-]*(?:gcc|g\+\+|clang|clang\+\+|cc|c\+\+|cl|ld|lld|mold)
  (?:-[\d.]+)?|ccache|sccache|rustc)(?:\s+-[mfWOg][\w=+-]*)*)$
`);
const compiler = hiddenVariable('a compiler that is given by a variable', COMPILER_VARIABLES);
const GO_FLAGS = hiddenVariable('what `GOFLAGS` starts', /^(?!.*(?:-exec|-toolexec|-vettool|-ldflags|-overlay|-modfile))[^$`]*$/);
/**
 * Variables that make programs run something, by name. `git push` asks for the transport and the hooks, and any program
 * may start git, so it does not matter which program finds them. Sources: git(1), bash(1), ld.so(8), the manual of each
 * program.
 */
const VARIABLE_COMMANDS = {
    GIT_EDITOR: withMoreWords,
    GIT_SEQUENCE_EDITOR: withMoreWords,
    GIT_PAGER: asVariableText,
    GIT_SSH: withMoreWords,
    GIT_SSH_COMMAND: sshCommand,
    GIT_ASKPASS: withMoreWords,
    GIT_EXTERNAL_DIFF: withMoreWords,
    GIT_PROXY_COMMAND: withMoreWords,
    GIT_TEMPLATE_DIR: hiddenVariable('hooks of a template'),
    GIT_EXEC_PATH: folders('commands of git from another folder'),
    GIT_CONFIG_GLOBAL: GIT_FILE,
    GIT_CONFIG_SYSTEM: GIT_FILE,
    GIT_CONFIG_PARAMETERS: GIT_FILE,
    GIT_CONFIG: GIT_FILE,
    GIT_COMMON_DIR: GIT_FILE,
    HOME: HOME_FOLDER,
    USERPROFILE: HOME_FOLDER,
    XDG_CONFIG_HOME: XDG_HOME,
    SSH_ASKPASS: withMoreWords,
    SUDO_ASKPASS: withMoreWords,
    EDITOR: withMoreWords,
    VISUAL: withMoreWords,
    PAGER: asVariableText,
    MANPAGER: asVariableText,
    GH_EDITOR: withMoreWords,
    GH_PAGER: asVariableText,
    GH_BROWSER: withMoreWords,
    GLAB_PAGER: asVariableText,
    AWS_PAGER: asVariableText,
    SYSTEMD_PAGER: asVariableText,
    BAT_PAGER: asVariableText,
    DELTA_PAGER: asVariableText,
    BROWSER: withMoreWords,
    LESSOPEN: (value) => asVariableText(value.map((part) => (typeof part === 'string' ? part.replace(/^\|{1,2}-?/, '') : part))),
    LESSCLOSE: asVariableText,
    RSYNC_RSH: sshCommand,
    RSYNC_CONNECT_PROG: asVariableText,
    CVS_RSH: withMoreWords,
    SVN_SSH: withMoreWords,
    KUBECTL_EXTERNAL_DIFF: withMoreWords,
    TAR_OPTIONS: hiddenVariable('options of `tar` in a variable', /^(?!.*(?:-[a-zA-Z]*[IF]|--(?:use|to-c|checkpoint-|rsh|rmt|info|new-vol)))[^$`]*$/),
    ZIPOPT: hiddenVariable('options of `zip` in a variable', /^(?!.*(?:-TT|--unzip))[^$`]*$/),
    PATH: folders('programs of a folder that is looked in first'),
    /** Windows has no case in names of variables, and calls it so. */
    Path: folders('programs of a folder that is looked in first'),
    BASH_ENV: bashFile,
    PS4: tracing,
    SHELLOPTS: hiddenVariable('options that every bash takes from a variable'),
    BASHOPTS: hiddenVariable('options that every bash takes from a variable'),
    PSModulePath: folders('modules of a folder that is looked in first'),
    ENV: (value) => /^(?:.*\/.*|~.*|\..*|.*sh|.*rc)$/.test((0,workflow_text/* known */.eO)(value) ?? '') ? [{ why: 'a file that every shell reads first' }] : [],
    ZDOTDIR: SHELL_FILE,
    PROMPT_COMMAND: asVariableText,
    SHELL: hiddenVariable('a shell that is given by a variable', /^(?:|(?:\/usr\/bin|\/bin|\/usr\/local\/bin)\/)?(?:ba|z|da|k|fi)?sh$/),
    CONFIG_SHELL: hiddenVariable('a shell that is given by a variable', /^(?:|(?:\/usr\/bin|\/bin)\/)?(?:ba|da)?sh$/),
    LD_PRELOAD: LIBRARY,
    LD_AUDIT: LIBRARY,
    LD_LIBRARY_PATH: folders('libraries of a folder that is looked in first'),
    DYLD_INSERT_LIBRARIES: LIBRARY,
    DYLD_LIBRARY_PATH: folders('libraries of a folder that is looked in first'),
    GCONV_PATH: LIBRARY,
    OPENSSL_CONF: hiddenVariable('a file that loads libraries', /^(?:|\/dev\/null|\/etc\/.*)$/),
    NODE_OPTIONS: node,
    NODE_PATH: folders('modules of a folder that is looked in first'),
    NPM_CONFIG_SCRIPT_SHELL: asVariableText,
    NPM_CONFIG_NODE_OPTIONS: node,
    NPM_CONFIG_GIT: withMoreWords,
    YARN_RC_FILENAME: hiddenVariable('a file of settings for Yarn'),
    PYTHONSTARTUP: hiddenVariable('a file that Python reads first'),
    PYTHONHOME: folders('modules of a folder that is looked in first'),
    PYTHONPATH: hiddenVariable('modules of a folder that is looked in first'),
    PYTHONBREAKPOINT: hiddenVariable('what Python calls at a breakpoint', /^0?$/),
    PERL5OPT: hiddenVariable('what an option of Perl loads'),
    PERL5LIB: folders('modules of a folder that is looked in first'),
    PERL5DB: hiddenVariable('what Perl runs first'),
    RUBYOPT: options('what an option of Ruby loads', /^(?:-W\S*|-w|--yjit|--jit|--(?:en|dis)able[-=][\w-]+)$/),
    RUBYLIB: folders('modules of a folder that is looked in first'),
    JAVA_TOOL_OPTIONS: java,
    JDK_JAVA_OPTIONS: java,
    _JAVA_OPTIONS: java,
    MAVEN_OPTS: java,
    SBT_OPTS: java,
    DOTNET_STARTUP_HOOKS: hiddenVariable('a library that .NET loads first'),
    CORECLR_PROFILER_PATH: hiddenVariable('a library that .NET loads first'),
    RUSTC: compiler,
    RUSTC_WRAPPER: compiler,
    RUSTC_WORKSPACE_WRAPPER: compiler,
    RUSTDOC: hiddenVariable('a program that Cargo starts', /^(?:|rustdoc)$/),
    RUSTFLAGS: hiddenVariable('what an option of the Rust compiler starts', /^(?!.*(?:linker|link-arg|-Z))[^$`]*$/),
    GOFLAGS: GO_FLAGS,
    GOTOOLDIR: folders('tools of Go from another folder'),
    CC: compiler,
    CXX: compiler,
    LD: compiler,
    CMAKE_C_COMPILER_LAUNCHER: compiler,
    CMAKE_CXX_COMPILER_LAUNCHER: compiler,
    MAKEFLAGS: options('what an option of `make` runs', /^(?:[a-zA-Z]+|\d+|-[a-zA-DF-Z]\d*|--(?:jobs|silent|no-print-directory|keep-going|output-sync)(?:=\w+)?)$/),
    MAKEFILES: hiddenVariable('a file that `make` reads first'),
    VIMINIT: hiddenVariable('commands of an editor'),
    EXINIT: hiddenVariable('commands of an editor'),
    HELM_PLUGINS: hiddenVariable('plugins of Helm'),
    DOCKER_CLI_PLUGIN_EXTRA_DIRS: hiddenVariable('plugins of Docker'),
    PIP_PYTHON: withMoreWords,
    [ANY_VARIABLE]: hiddenVariable('what an earlier step wrote to `GITHUB_ENV`'),
};
/** Whether a variable has git use another, unknown configuration. */
function configuresGit(name, value) {
    const reader = Object.hasOwn(VARIABLE_COMMANDS, name) ? VARIABLE_COMMANDS[name] : undefined;
    return (reader === GIT_FILE || reader === HOME_FOLDER || reader === XDG_HOME) && reader(value).length > 0;
}
const CARGO_RUNNER = /^CARGO_(?:TARGET_\w+_(?:RUNNER|LINKER)|BUILD_RUSTC(?:_WRAPPER|_WORKSPACE_WRAPPER)?)$/;
/** A function of bash that is handed on, and so stands in for the program of its name. */
const FUNCTION = /^BASH_FUNC_/;
/** What one variable makes programs run. */
function carriedByVariable(name, value) {
    if (Object.hasOwn(VARIABLE_COMMANDS, name))
        return VARIABLE_COMMANDS[name]?.(value) ?? [];
    if (FUNCTION.test(name))
        return [{ why: `a function of bash in \`${name}\`` }, ...readBeside((0,workflow_text/* join */.fj)(['f '], value), value)];
    if (CARGO_RUNNER.test(name))
        return withMoreWords(value);
    const upper = name.toUpperCase();
    // npm reads its own in any case
    return upper !== name && upper.startsWith('NPM_CONFIG_') && Object.hasOwn(VARIABLE_COMMANDS, upper)
        ? (VARIABLE_COMMANDS[upper]?.(value) ?? [])
        : [];
}
/** What tells one value of a variable from another. */
function keyOfVariable(name, value) {
    return `${name}=${(0,workflow_text/* show */.WU)(value)}`;
}
/** How a variable that a command was started with is shown. */
function showVariable(name, value) {
    return name === ANY_VARIABLE ? 'GITHUB_ENV' : `${name}: ${(0,workflow_text/* show */.WU)(value)}`.slice(0, 200);
}
/** What a value runs that is opaque as well; there is nothing to read where all of it is unknown. */
function readBeside(script, value) {
    return value.some((part) => typeof part === 'string') ? [{ text: script, isSaid: true }] : [];
}

;// CONCATENATED MODULE: ./lib/workflow/command/git/git-config.js





/** An unknown setting: from then on git may be configured to do anything. */
const ANYTHING = { key: '?', subsection: [], value: [] };
/** Sections that affect where a push goes, or on what a word after `git` means. */
const RELEVANT = ['remote', 'branch', 'push', 'submodule', 'url', 'alias', 'include', 'includeif', 'init', 'clone'];
/** Sections with settings that carry a command. */
const CARRYING_SECTIONS = new Set(Object.keys(SETTING_COMMANDS).map((key) => key.split('.', 1)[0] ?? ''));
/** The entry for a key as it is written, or `undefined` when it has no bearing on pushes and carries no command. */
function configEntry(key, value) {
    const halves = (0,workflow_text/* cut */.Jj)(key, '.');
    const section = halves === undefined ? undefined : (0,workflow_text/* known */.eO)(halves[0])?.toLowerCase();
    if (halves === undefined || section === undefined)
        return (0,workflow_text/* known */.eO)(key) === undefined ? ANYTHING : undefined;
    if (section === 'include' || section === 'includeif')
        return ANYTHING;
    const [subsection, name] = cutLast(halves[1], '.') ?? [[], halves[1]];
    const last = (0,workflow_text/* known */.eO)(name)?.toLowerCase();
    const isRelevant = RELEVANT.includes(section) ||
        (last === undefined ? CARRYING_SECTIONS.has(section) : canCarry(`${section}.${last}`));
    if (!isRelevant)
        return undefined;
    return last === undefined ? ANYTHING : { key: `${section}.${last}`, subsection, value };
}
/** The entry for `key=value` of `git -c`; without a value it is `true`. */
function configOption(text) {
    const [key, value] = (0,workflow_text/* cut */.Jj)(text, '=') ?? [text, ['true']];
    return (0,workflow_text/* startsWith */.w1)(key, '.') ? undefined : configEntry(key, value);
}
/** All values of a key, in order; entries whose subsection is unknown are among them. */
function configEntries(config, key, subsection) {
    const name = subsection === undefined ? undefined : (0,workflow_text/* known */.eO)(subsection);
    return config.filter((entry) => entry.key === key &&
        (subsection === undefined || name === undefined || ((0,workflow_text/* known */.eO)(entry.subsection) ?? name) === name));
}
/** The value that counts, the last one; unknown where it may not have been set, or not for this subsection. */
function lastValue(config, key, subsection) {
    const last = configEntries(config, key, subsection).at(-1);
    if (last === undefined)
        return undefined;
    const isSure = last.maybe !== true && (0,workflow_text/* known */.eO)(subsection) !== undefined && (0,workflow_text/* known */.eO)(last.subsection) !== undefined;
    return isSure ? last.value : [new workflow_data/* Unknown */.$r(`git config ${key}`)];
}
/** Whether a key is on, as git reads a boolean; unknown counts as on. */
function isSet(config, key, subsection) {
    const value = lastValue(config, key, subsection);
    return value !== undefined && !/^(?:false|no|off|0|)$/i.test((0,workflow_text/* known */.eO)(value) ?? 'true');
}
/** Configuration without the entries of a key. */
function withoutConfigKey(config, key, subsection) {
    return config.filter((entry) => entry.key !== key || (0,workflow_text/* show */.WU)(entry.subsection) !== (0,workflow_text/* show */.WU)(subsection));
}
/**
 * What the variables of a command configure: `GIT_CONFIG_COUNT` and those it counts, and files and folders of
 * configuration. See git-config(1), "ENVIRONMENT".
 */
function configOfVariables(variables) {
    const entries = [];
    for (const [name, value] of variables)
        if (configuresGit(name, value))
            entries.push(ANYTHING);
    if (!variables.has('GIT_CONFIG_COUNT'))
        return entries;
    for (const [name, key] of variables) {
        if (!name.startsWith('GIT_CONFIG_KEY_'))
            continue;
        const entry = configEntry(key, variables.get(`GIT_CONFIG_VALUE_${name.slice('GIT_CONFIG_KEY_'.length)}`) ?? []);
        if (entry !== undefined)
            entries.push(entry);
    }
    return entries;
}

;// CONCATENATED MODULE: ./lib/workflow/command/git/git-global.js






const GLOBAL_FLAGS = [
    '-p',
    '--paginate',
    '-P',
    '--no-pager',
    '--no-replace-objects',
    '--no-lazy-fetch',
    '--no-optional-locks',
    '--no-advice',
    '--bare',
    '--literal-pathspecs',
    '--glob-pathspecs',
    '--noglob-pathspecs',
    '--icase-pathspecs',
];
/** Their value is the next word, or attached with `=` to a long one. */
const VALUED_GLOBALS = [
    '-C',
    '-c',
    '--git-dir',
    '--work-tree',
    '--namespace',
    '--super-prefix',
    '--config-env',
    '--attr-source',
];
const QUESTIONS = ['--version', '-v', '--help', '-h', '--exec-path', '--html-path', '--man-path', '--info-path'];
/** Reads the options before a subcommand; `undefined`: git only prints something. See git(1), "OPTIONS". */
function readGlobalOptions(words, setting, from) {
    const config = [];
    const runs = [];
    let folder = from;
    let folderOfGit = setting.variables.get('GIT_DIR');
    let index = 0;
    for (; index < words.length; index += 1) {
        const word = words[index] ?? workflow_text/* EMPTY */.wg;
        const written = (0,workflow_text/* known */.eO)(word) ?? '';
        if (!(0,workflow_text/* startsWith */.w1)(word, '-'))
            break;
        if (QUESTIONS.includes(written))
            return undefined;
        if ((0,workflow_text/* startsWith */.w1)(word, '--exec-path='))
            runs.push(...carriedByVariable('GIT_EXEC_PATH', (0,workflow_text/* dropStart */.od)(word, 12)));
        if (GLOBAL_FLAGS.includes(written) || (0,workflow_text/* startsWith */.w1)(word, '--exec-path='))
            continue;
        const name = VALUED_GLOBALS.find((name) => written === name || (name.length > 2 && (0,workflow_text/* startsWith */.w1)(word, `${name}=`)));
        if (name === undefined)
            return { folder, isExact: false, config, runs, words: [], unread: word };
        const attached = written === name ? undefined : (0,workflow_text/* cut */.Jj)(word, '=')?.[1];
        if (attached === undefined)
            index += 1;
        const value = attached ?? words[index] ?? workflow_text/* EMPTY */.wg;
        if (name === '-C')
            folder = resolveFolder(folder, value, setting.variables);
        else if (name === '--git-dir')
            folderOfGit = value;
        else
            config.push(...configFromOption(name, value, setting));
    }
    const at = folderOfGit === undefined ? folder : workFolder(resolveFolder(folder, folderOfGit, setting.variables));
    return { folder: at, isExact: folderOfGit !== undefined, config, runs, words: words.slice(index) };
}
/** What `-c` and `--config-env` configure; other options configure nothing. */
function configFromOption(name, value, setting) {
    const entry = name === '-c' ? configOption(value) : name === '--config-env' ? variableEntry(value, setting) : undefined;
    return entry === undefined ? [] : [entry];
}
/** The folder whose clone has this `.git` folder. */
function workFolder(gitFolder) {
    return (0,workflow_text/* known */.eO)(gitFolder) === '.git' ? workflow_text/* EMPTY */.wg : dropEnd(gitFolder, '/.git');
}
function variableEntry(option, setting) {
    const [key, name] = (0,workflow_text/* cut */.Jj)(option, '=') ?? [option, workflow_text/* EMPTY */.wg];
    return configEntry(key, setting.variables.get((0,workflow_text/* show */.WU)(name)) ?? [new workflow_data/* Unknown */.$r(`$${(0,workflow_text/* show */.WU)(name)}`)]);
}

;// CONCATENATED MODULE: ./lib/workflow/command/changed-files.js




/** Commands of git that put other files into a work tree. */
const MOVING = /^(?:pull|merge|rebase|cherry-pick|revert|am|apply|reset|read-tree|checkout-index|clone|stash|bisect)$/;
/** The setting after a command that wrote files: scripts and actions there are no longer those of the run's commit. */
function withChanges(setting, paths) {
    const found = paths
        .map(workflow_text/* known */.eO)
        .filter((path) => path !== undefined && !/^(?:\/|~|\.\.|\$)/.test(path));
    if (found.length === 0)
        return setting;
    const one = setting;
    const changed = { ...one, changed: new Set([...(one.changed ?? []), ...found]) };
    return changed;
}
/** Whether a file, or the folder of an action, was written, or something around it or in it. */
function isChanged(setting, path) {
    const { changed = new Set() } = setting;
    return [...changed].some((one) => one === '' || one === path || path.startsWith(`${one}/`) || one.startsWith(`${path}/`));
}
/** The files and folders that a command changes in the workspace. */
function changedPaths(command, setting) {
    if ((0,workflow_text/* known */.eO)(command.words[0] ?? []) !== 'git')
        return writtenPaths(command, setting);
    const options = readGlobalOptions(command.words.slice(1), setting, setting.folder);
    const [sub = [], ...rest] = options?.words ?? [];
    return [
        ...writtenPaths(command, setting),
        ...(options !== undefined && movesTree((0,workflow_text/* known */.eO)(sub) ?? '', rest, setting)
            ? [changedFolder((0,workflow_text/* known */.eO)(sub) ?? '', rest, options.folder)]
            : []),
    ];
}
/** A new branch, or the run's own commit, is the tree that is there. */
function movesTree(name, rest, { variables }) {
    const words = rest.map((word) => (0,workflow_text/* known */.eO)(word) ?? '?');
    const operands = words.filter((word) => !word.startsWith('-'));
    if (name === 'checkout' || name === 'switch' || name === 'restore') {
        const isNew = words.some((word) => /^-[bBcC]$|^--(?:create|orphan)/.test(word));
        const isOwn = operands.every((word) => word === 'HEAD' || word === (0,workflow_text/* known */.eO)(variables.get('GITHUB_SHA') ?? []));
        return isNew
            ? operands.length > 1
            : name === 'restore'
                ? words.some((word) => /^(?:-s|--source)/.test(word))
                : operands.length > 0 && words[0] !== '--' && !isOwn;
    }
    if (name === 'stash')
        return ['pop', 'apply', 'branch'].includes(operands[0] ?? '');
    if (name === 'reset')
        return words.some((word) => /^--(?:hard|merge|keep)$/.test(word)) && operands.length > 0 && operands[0] !== 'HEAD';
    return MOVING.test(name);
}
/** A clone goes into a folder that is named, or is called like the repository. */
function changedFolder(name, rest, folder) {
    if (name !== 'clone')
        return folder;
    const [address = [], into] = rest.filter((word) => !((0,workflow_text/* known */.eO)(word) ?? '').startsWith('-'));
    return resolveFolder(folder, into ?? [((0,workflow_text/* known */.eO)(address) ?? '?').replace(/^.*[/:]/, '').replace(/\.git$/, '')]);
}

;// CONCATENATED MODULE: ./lib/workflow/touch.js
/** Names that deploy tools give to an environment, which only the policy's `environments:` can translate. */
const FACETS = [
    'alias',
    'profile',
    'context',
    'namespace',
    'stack',
    'workspace',
    'project',
    'subscription',
    'app',
    'bucket',
    'parameter',
    'registry',
    'database',
    'file',
];
/** What one command or action touches when it runs. One that runs again with other names is another. */
function together(touches) {
    return touches.some(({ kind }) => kind === 'facet') ? { together: JSON.stringify(touches) } : {};
}
const NOTHING_READ = { touched: [], undecided: [], opaque: [] };

;// CONCATENATED MODULE: ./lib/workflow/command/deploy/subcommand.js


/**
 * Index after the last word of a subcommand (`workspace select`), wherever it stands; an unknown word may be any, once
 * the subcommand has begun. `undefined`: it is not there.
 */
function afterSubcommand(operands, path) {
    const start = operands.findIndex((_, at) => path.every((word, index) => mayBe(operands[at + index]?.text, word, index > 0 || at === 0)));
    return path.length === 0 ? 0 : start < 0 ? undefined : start + path.length;
}
/** Whether the command is this subcommand for certain. */
function isSubcommand(operands, path) {
    return path.every((word, index) => operands[index] !== undefined && (0,workflow_text/* known */.eO)(operands[index].text) === word);
}
/** The operand at a position, and those that it may be if words before it are values of unknown options. */
function operandAt(operands, from, which) {
    const rest = operands.slice(from);
    const doubts = rest.filter((operand, index) => operand.doubtful && index <= which).length;
    return rest.slice(which, which + 1 + doubts).map(({ text }) => text);
}
function mayBe(text, word, unknownToo) {
    if (text === undefined)
        return false;
    return (0,workflow_text/* known */.eO)(text) === word || (unknownToo && text.length === 1 && typeof text[0] === 'object');
}

;// CONCATENATED MODULE: ./lib/workflow/command/deploy/tool.js


;// CONCATENATED MODULE: ./lib/workflow/command/deploy/changes.js





/** What a change is called that only credentials bound. */
const BY_CREDENTIALS = 'what its credentials let it change';
/** Of a tool whose entry says nothing else. */
const USUAL_READS = {
    verbs: 'list ls get show status info log logs describe view history diff plan preview output outputs graph ' +
        'tail synth synthesize validate whoami check inspect top ps search pull events wait open health regions docs help',
    groups: 'stack stacks config state workspace app apps service services env environment environments secret secrets ' +
        'project projects context deployment deployments releases domains certs volumes machine machines compute droplet ' +
        'database databases pages kv r2 d1 versions',
};
/** What a command of a tool changes elsewhere, as far as its credentials let it. */
function changeOf(tool, args, touches) {
    const { operands } = args;
    if (isPushing(tool, args) || hasOption(args, ...wordsIn(tool.changing ?? '')))
        return { bounded: BY_CREDENTIALS };
    const isChange = isListedCommand(tool.changes?.commands ?? '', operands);
    if (tool.runs?.['*'] !== undefined)
        return {};
    const isNothing = operands.length === 0 && touches.length === 0;
    return !isChange && (isNothing || isReading(tool, operands) || copiesHere(tool, args))
        ? {}
        : { bounded: BY_CREDENTIALS };
}
/**
 * Whether a command only reads.
 *
 * INVARIANT: a word that is not known, or may be the value of an option, is not taken for a verb that reads; and only
 * what is listed reads.
 */
function isReading({ reads, selects }, operands) {
    const { phrases = '', skip = 0 } = reads ?? {};
    const { verbs = USUAL_READS.verbs, groups = reads?.verbs === undefined ? USUAL_READS.groups : '' } = reads ?? {};
    if (isPhrase(`${phrases},${selects?.[0] ?? ''}`, operands))
        return true;
    const nouns = new Set(wordsIn(groups));
    const before = (index) => operands.slice(0, index).map(({ text }) => (0,workflow_text/* known */.eO)(text) ?? '');
    const isFirst = (index) => before(index).every((word) => word === 'alpha' || word === 'beta');
    const isNoun = (word, index) => nouns.has(word) || (nouns.has(`^${word}`) && isFirst(index));
    const at = operands.findIndex(({ text }, index) => index >= skip && !isNoun((0,workflow_text/* known */.eO)(text) ?? '', index));
    const verb = operands[at];
    if (verb === undefined || operands.slice(0, at + 1).some(({ doubtful }) => doubtful))
        return false;
    // `apps:info` has the noun in the same word; `access-context-manager` is a noun, `get-iam-policy` after one is a verb
    const end = isFirst(at) ? '$' : '(?:-|$)';
    return new RegExp(`^(?:[a-z]+:)?(?:${wordsIn(verbs).join('|')})${end}`).test((0,workflow_text/* known */.eO)(verb.text) ?? '');
}
/** Whether the command is one of a list, and none of its words may be the value of an option that is not known. */
function isPhrase(commands, operands) {
    return commands.split(',').some((path) => {
        const words = wordsIn(path);
        return (words.length > 0 &&
            isSubcommand(operands, words) &&
            operands.slice(0, words.length).every(({ doubtful }) => !doubtful));
    });
}
/** Names after a scheme, as in `s3://shop/index.html`; of a command that copies, only what it copies to. */
function schemeNames(tool, args) {
    const { operands } = args;
    const from = copiedFrom(tool, operands);
    return (tool.schemes ?? []).flatMap(([scheme, facet, within]) => operands.flatMap((operand, index) => {
        const [first, ...rest] = operand.text;
        const isInside = index > wordsIn(within).length && isSubcommand(operands, wordsIn(within));
        if (typeof first === 'object' && isInside && operand !== from)
            return [[facet, operand.text]];
        if (operand === from || typeof first !== 'string' || !first.startsWith(scheme))
            return [];
        const bare = first.slice(scheme.length);
        const end = bare.indexOf('/');
        const name = end >= 0 ? [bare.slice(0, end)] : bare === '' ? rest : [bare, ...rest];
        return name.length === 0 || (0,workflow_text/* known */.eO)(name) === '' ? [] : [[facet, beforeSlash(name)]];
    }));
}
/** Names of things that hold nothing but themselves: to look at one touches nothing. */
const LOOKED_AT = ['bucket', 'parameter', 'registry', 'database'];
/**
 * Whether names of this facet say nothing for the command: of what is only looked at, as a bucket that is listed, and a
 * tag of an image that is not pushed.
 */
function isLeftOut(tool, facet, args) {
    if (LOOKED_AT.includes(facet) && isReading(tool, args.operands) && !isPushing(tool, args))
        return true;
    const { only = [] } = tool;
    const rules = only.filter(([commands, named]) => named === facet && isListedCommand(commands, args.operands));
    return rules.length > 0 && !rules.some(([, , options]) => isAsked(options, args));
}
/** Whether the command is one of a list, for certain. */
function isListedCommand(commands, operands) {
    return commands.split(',').some((path) => path !== '' && isSubcommand(operands, wordsIn(path)));
}
function isPushing({ only = [] }, args) {
    return only.some(([commands, , options]) => isListedCommand(commands, args.operands) && isAsked(options, args));
}
/** `--push`, or `--output=type=registry`: an option, or one whose value has this in it. */
function isAsked(options, args) {
    return wordsIn(options).some((option) => {
        const [name = '', ...value] = option.split('=');
        const wanted = value.join('=');
        if (wanted === '')
            return hasOption(args, name);
        return args.options.some((one) => one.name === name && (one.value === undefined || ((0,workflow_text/* known */.eO)(one.value)?.includes(wanted) ?? true)));
    });
}
/** What a command copies from, where it says both. */
function copiedFrom({ copies = '' }, operands) {
    const ends = copies.split(',').flatMap((path) => {
        const after = path !== '' && isSubcommand(operands, wordsIn(path)) ? afterSubcommand(operands, wordsIn(path)) : undefined;
        return after === undefined ? [] : [after];
    });
    const [at] = ends;
    const sides = at === undefined ? [] : operands.slice(at);
    // an operand more may be the value of an option that is not known
    return sides.length === 2 && sides.every(({ doubtful }) => !doubtful) ? sides[0] : undefined;
}
/** Whether it copies to the machine that it runs on. */
function copiesHere(tool, { operands }) {
    if (copiedFrom(tool, operands) === undefined)
        return false;
    const to = (0,workflow_text/* known */.eO)(operands.at(-1)?.text ?? []);
    return to !== undefined && to !== '' && !to.includes('://');
}
function beforeSlash(name) {
    const at = name.findIndex((part) => typeof part === 'string' && part.includes('/'));
    if (at < 0)
        return name;
    const part = name[at];
    return [
        ...name.slice(0, at),
        ...(typeof part === 'string' && !part.startsWith('/') ? [part.split('/')[0] ?? ''] : []),
    ];
}

;// CONCATENATED MODULE: ./lib/workflow/command/deploy/image-name.js


/** The registry that is meant where an image names none. Source: distribution/reference, `normalize.go`. */
const USUAL_REGISTRY = 'docker.io';
/**
 * The repository of an image, without tag and digest and with its registry, as far as it is known:
 * `ghcr.io/acme/shop:1.2` is in `ghcr.io/acme/shop`, and `acme/shop` in `docker.io/acme/shop`.
 */
function imageRepository(image) {
    const [above, last] = cutLast(withoutTransport(image), '/') ?? [undefined, withoutTransport(image)];
    const bare = (0,workflow_text/* cut */.Jj)(last, '@')?.[0] ?? last;
    const name = (0,workflow_text/* cut */.Jj)(bare, ':')?.[0] ?? bare;
    const whole = above === undefined ? name : (0,workflow_text/* textOf */.b6)(...above, '/', ...name);
    const written = (0,workflow_text/* known */.eO)(whole);
    return written === undefined ? whole : [normalImage(written)];
}
/** `docker://` and `oci://` say how a registry is reached. */
function withoutTransport(image) {
    const scheme = ['docker://', 'oci://'].find((one) => (0,workflow_text/* startsWith */.w1)(image, one));
    return scheme === undefined ? image : (0,workflow_text/* dropStart */.od)(image, scheme.length);
}
function normalImage(name) {
    const lower = name.toLowerCase();
    const [first = '', ...rest] = lower.split('/');
    if (rest.length === 0)
        return `${USUAL_REGISTRY}/library/${first}`;
    if (first === 'index.docker.io')
        return [USUAL_REGISTRY, ...rest].join('/');
    return /[.:]/.test(first) || first === 'localhost' ? lower : `${USUAL_REGISTRY}/${lower}`;
}

// EXTERNAL MODULE: ./lib/workflow/command/same-text.js
var same_text = __webpack_require__(33829);
;// CONCATENATED MODULE: ./lib/workflow/command/git/git-clones.js




/** The clone that a folder is in. */
function gitCloneAround(setting, folder) {
    if (setting.inside !== undefined && (0,same_text/* surelySame */.hk)(setting.inside.folder, folder)) {
        const clone = setting.clones.get(setting.inside.clone);
        return clone === undefined ? undefined : { key: setting.inside.clone, clone };
    }
    let isOutside = false;
    for (let at = folder; at !== undefined; at = parentFolder(at)) {
        const key = (0,workflow_text/* show */.WU)(at);
        const clone = setting.clones.get(key);
        if (clone !== undefined && isAt(clone, at))
            return clone.submodules === true && isOutside ? undefined : { key, clone };
        isOutside = true;
    }
    return undefined;
}
/** The configuration that a git command in a clone finds, `options` being its own `-c`. */
function configFor(setting, found, options) {
    return [
        ...(setting.gitConfig ?? []),
        ...(found?.clone.config ?? []),
        ...configOfVariables(setting.variables),
        ...options,
    ];
}
/** Whether git may be configured to anything. */
function isUnread(config) {
    return config.some((entry) => entry.key === ANYTHING.key);
}
/** The clone's key and what it keeps of its folder. */
function placeClone(folder, clone) {
    return [(0,workflow_text/* show */.WU)(folder), (0,workflow_text/* known */.eO)(folder) === undefined ? { ...clone, at: folder } : clone];
}
function isAt(clone, folder) {
    return (0,workflow_text/* known */.eO)(folder) === undefined ? clone.at !== undefined && (0,same_text/* surelySame */.hk)(clone.at, folder) : clone.at === undefined;
}

;// CONCATENATED MODULE: ./lib/workflow/action/input-value.js


/** The value of an input that was given and is not empty, without the blanks around it. */
function given(use, input) {
    const found = use.inputs.get(input.toLowerCase());
    const text = trim(found?.text ?? []);
    return found === undefined || text.length === 0 ? undefined : { text, place: found.place };
}
/** Whether a condition holds, or may hold. */
function conditionHolds(condition, use, setting) {
    const text = given(use, condition.input)?.text;
    if (condition.given === false)
        return text === undefined;
    if (condition.given === true)
        return text !== undefined;
    const value = (0,workflow_text/* known */.eO)(text ?? (0,workflow_text/* textOf */.b6)(condition.default ?? ''));
    if (value === undefined)
        return true;
    if (condition.isRunBranch === true)
        return value !== '' && (setting.branch === undefined || value === setting.branch);
    if (condition.is !== undefined)
        return condition.is.includes(value.toLowerCase());
    if (condition.startsWith !== undefined)
        return value.startsWith(condition.startsWith);
    return !(condition.not ?? []).includes(value);
}
/** Whether a condition holds, whatever unknown values turn out to be. */
function surelyHolds(condition, use, setting) {
    const text = given(use, condition.input)?.text;
    return (text === undefined || (0,workflow_text/* known */.eO)(text) !== undefined) && conditionHolds(condition, use, setting);
}
/** The names in a list; an empty one is none. */
function splitList(text, separators) {
    const names = [[]];
    for (const part of text) {
        if (part instanceof workflow_data/* Unknown */.$r) {
            names.at(-1)?.push(part);
            continue;
        }
        const [first = '', ...rest] = part.split(separators);
        names.at(-1)?.push(first);
        for (const piece of rest)
            names.push([piece]);
    }
    return names.map((parts) => trim((0,workflow_text/* textOf */.b6)(...parts))).filter((name) => name.length > 0);
}
/** The text without blanks at its ends, as the toolkit's `getInput` gives it. */
function trim(text) {
    return (0,workflow_text/* textOf */.b6)(...text.map((part, index) => typeof part === 'string' ? trimPart(part, index === 0, index === text.length - 1) : part));
}
function trimPart(part, isFirst, isLast) {
    const start = isFirst ? part.trimStart() : part;
    return isLast ? start.trimEnd() : start;
}
/** A text on one line, as much of it as an annotation needs. */
function inputLine(text) {
    const line = (typeof text === 'string' ? text : (0,workflow_text/* show */.WU)(text)).slice(0, 400).split(/\s+/).join(' ').trim();
    return line.length > 200 ? `${line.slice(0, 199)}…` : line;
}

;// CONCATENATED MODULE: ./lib/workflow/action/repository-name.js

const HOST = 'github.com';
/** `owner/name` where an input holds that or an address on github.com; else as it is written. */
function repositoryName(text) {
    const written = (0,workflow_text/* known */.eO)(text);
    if (written === undefined)
        return text;
    const path = pathOn(written) ?? written;
    const bare = path.endsWith('.git') ? path.slice(0, -'.git'.length) : path;
    return (0,workflow_text/* textOf */.b6)(bare.startsWith('/') ? bare.slice(1) : bare);
}
/** The path of an address on github.com: `https://…`, `ssh://…` or `git@github.com:…`. */
function pathOn(address) {
    const scheme = address.indexOf('://');
    const rest = scheme < 0 ? address : address.slice(scheme + 3);
    const end = rest.search(scheme < 0 ? /[/:]/ : /\//);
    if (end < 0)
        return undefined;
    const authority = rest.slice(0, end);
    const host = authority.slice(authority.lastIndexOf('@') + 1).toLowerCase();
    return host === HOST || host === `www.${HOST}` ? rest.slice(end + 1) : undefined;
}
/** Whether a repository is surely the run's own. */
function isOwnRepository(repository, own) {
    return (0,workflow_text/* known */.eO)(repository)?.toLowerCase() === own.toLowerCase();
}

;// CONCATENATED MODULE: ./lib/workflow/action/checkout.js







/** Where the action's addresses begin when it is told no other server. */
const SERVER = 'https://github.com';
/** The setting after `actions/checkout`: a clone more. Source: its action.yml and src/ref-helper.ts. */
function afterCheckout(use, around) {
    const { setting, repository: own } = around;
    const repository = given(use, 'repository')?.text ?? (0,workflow_text/* textOf */.b6)(own);
    const clone = {
        remotes: new Map([['origin', checkoutRemote(repository, use)]]),
        branch: checkoutBranch(use, repository, around),
        ...(mayHaveSubmodules(use) && { submodules: true }),
    };
    const path = given(use, 'path')?.text ?? workflow_text/* EMPTY */.wg;
    const [key, placed] = placeClone(resolveFolder(workflow_text/* EMPTY */.wg, path, setting.variables), clone);
    // an unknown folder may be that of any other clone
    const before = path[0] instanceof workflow_data/* Unknown */.$r
        ? [...setting.clones].map(([folder]) => [folder, anyClone(path[0])])
        : setting.clones;
    return withChanges({ ...setting, clones: new Map([...before, [key, placed]]) }, key === '' ? [] : [(0,workflow_text/* textOf */.b6)(key)]);
}
/** Each of them is a clone of another repository, in a folder of this one. */
function mayHaveSubmodules(use) {
    const asked = given(use, 'submodules')?.text ?? workflow_text/* EMPTY */.wg;
    return asked.length > 0 && !/^false$/i.test((0,workflow_text/* known */.eO)(asked) ?? '');
}
function checkoutRemote(repository, use) {
    const server = given(use, 'github-server-url')?.text ?? workflow_text/* EMPTY */.wg;
    return isUsualServer(use) ? repositoryName(repository) : (0,workflow_text/* join */.fj)(server, ['/'], repository);
}
function isUsualServer(use) {
    const server = given(use, 'github-server-url')?.text;
    return server === undefined || ['', '/'].some((end) => (0,workflow_text/* known */.eO)(server) === `${SERVER}${end}`);
}
/** A short name may be a tag's, with which the head is detached; that it is a branch is the safer guess. */
function checkoutBranch(use, repository, { branch, repository: own }) {
    const ref = given(use, 'ref')?.text;
    if (ref === undefined) {
        const name = isUsualServer(use) ? (0,workflow_text/* known */.eO)(repositoryName(repository)) : undefined;
        const source = `the default branch of ${(0,workflow_text/* show */.WU)(repository)}`;
        if (!isOwnRepository(repository, own))
            return [name === undefined ? new workflow_data/* Unknown */.$r(source) : new workflow_data/* DefaultBranch */.A(source, name)];
        return branch === undefined ? undefined : (0,workflow_text/* textOf */.b6)(branch);
    }
    if ((0,workflow_text/* startsWith */.w1)(ref, 'refs/heads/'))
        return (0,workflow_text/* dropStart */.od)(ref, 'refs/heads/'.length);
    if ((0,workflow_text/* startsWith */.w1)(ref, 'refs/') || /^[0-9a-f]{40}(?:[0-9a-f]{24})?$/i.test((0,workflow_text/* known */.eO)(ref) ?? ''))
        return undefined;
    return ref;
}
function anyClone(path) {
    const source = path instanceof workflow_data/* Unknown */.$r ? path.source : '';
    return {
        remotes: new Map([['origin', [new workflow_data/* Unknown */.$r(`what is in ${source}`)]]]),
        branch: [new workflow_data/* Unknown */.$r(`what is in ${source}`)],
    };
}

;// CONCATENATED MODULE: ./lib/workflow/action/extra-entry.js

const EXTRA_KINDS = [
    'branch',
    'tag',
    'ref',
    'environment',
    'repository',
    ...FACETS,
];
/** The entry that a policy writes for an action. */
function extraEntry(extra) {
    const [repository] = extraInputs(extra, 'repository');
    const where = repository === undefined ? {} : { in: { inputs: [repository] } };
    const targets = EXTRA_KINDS.flatMap((kind) => extraInputs(extra, kind).map((input) => ({ input, kind, list: true, ...where })));
    return { targets };
}
function extraInputs(extra, kind) {
    const inputs = extra[kind];
    if (inputs === undefined)
        return [];
    return typeof inputs === 'string' ? [inputs] : inputs;
}

;// CONCATENATED MODULE: ./lib/workflow/action/fallback-name.js





/** The clone that an action works in. */
function cloneOf(entry, use, setting) {
    const folder = entry.folder === undefined ? undefined : given(use, entry.folder)?.text;
    return gitCloneAround(setting.setting, resolveFolder(workflow_text/* EMPTY */.wg, folder ?? workflow_text/* EMPTY */.wg, setting.setting.variables))?.clone;
}
/**
 * The name that an action takes when it is given none; `undefined`: it touches nothing then. `repository` is absent for
 * the run's own.
 */
function fallbackName(fallback, clone, repository, setting) {
    if (typeof fallback === 'object')
        return 'literal' in fallback ? (0,workflow_text/* textOf */.b6)(fallback.literal) : [new workflow_data/* Unknown */.$r(fallback.unknown)];
    switch (fallback) {
        case 'run-branch':
            return runBranch(setting);
        case 'run-ref':
            return runRef(setting);
        case 'run-tag':
            return setting.tag === undefined ? undefined : (0,workflow_text/* textOf */.b6)(setting.tag);
        case 'head-branch':
            return headBranch(clone, setting);
        case 'checked-out':
            return checkedOut(clone);
        case 'default-branch':
            return repositoryDefaultBranch(repository, setting);
    }
}
function runBranch({ branch }) {
    return branch === undefined ? [new workflow_data/* Unknown */.$r('the branch of the run')] : (0,workflow_text/* textOf */.b6)(branch);
}
function runRef({ branch, tag }) {
    if (tag !== undefined)
        return (0,workflow_text/* textOf */.b6)(`refs/tags/${tag}`);
    return branch === undefined ? [new workflow_data/* Unknown */.$r('the ref of the run')] : (0,workflow_text/* textOf */.b6)(`refs/heads/${branch}`);
}
/** `github.head_ref` is empty outside pull requests. */
function headBranch(clone, setting) {
    if (setting.headBranch !== undefined)
        return (0,workflow_text/* textOf */.b6)(setting.headBranch);
    return setting.branch === undefined && setting.tag === undefined
        ? [new workflow_data/* Unknown */.$r('github.head_ref')]
        : checkedOut(clone);
}
function checkedOut(clone) {
    return clone?.branch ?? [new workflow_data/* Unknown */.$r('the branch that is checked out')];
}
function repositoryDefaultBranch(repository, { defaultBranch: own }) {
    if (repository !== undefined)
        return [new workflow_data/* DefaultBranch */.A(`the default branch of ${(0,workflow_text/* show */.WU)(repository)}`)];
    return own === undefined ? [new workflow_data/* DefaultBranch */.A('the default branch')] : (0,workflow_text/* textOf */.b6)(own);
}

;// CONCATENATED MODULE: ./lib/workflow/action/harmless-actions.js
/**
 * Actions that touch neither a branch nor an environment: they prepare the runner, build, test, look, or comment. `*`
 * at the end stands for anything. With some inputs they run what cannot be seen ({@link HIDING_INPUTS}), or write
 * elsewhere ({@link WRITING_ACTIONS}).
 */
const HARMLESS_ACTIONS = [
    'actions/setup-*',
    'actions/cache',
    'actions/cache/*',
    'actions/upload-artifact',
    'actions/upload-artifact/*',
    'actions/download-artifact',
    'actions/upload-pages-artifact',
    'actions/configure-pages',
    'actions/labeler',
    'actions/first-interaction',
    'actions/dependency-review-action',
    'actions/attest',
    'actions/attest-build-provenance',
    'actions/attest-sbom',
    'actions/create-github-app-token',
    'actions/add-to-project',
    'github/codeql-action/*',
    'dependabot/fetch-metadata',
    'hmarr/auto-approve-action',
    'peter-evans/create-or-update-comment',
    'peter-evans/find-comment',
    'JasonEtco/create-an-issue',
    'marocchino/sticky-pull-request-comment',
    'docker/setup-*',
    'docker/login-action',
    'docker/metadata-action',
    'aws-actions/amazon-ecr-login',
    'aws-actions/amazon-ecs-render-task-definition',
    'azure/setup-*',
    'azure/docker-login',
    'hashicorp/setup-*',
    'hashicorp/vault-action',
    'dflook/terraform-fmt',
    'dflook/terraform-fmt-check',
    'dflook/terraform-validate',
    'dflook/terraform-version',
    'dflook/tofu-fmt',
    'dflook/tofu-fmt-check',
    'dflook/tofu-validate',
    'dflook/tofu-version',
    'superfly/flyctl-actions/setup-flyctl',
    'ruby/setup-ruby',
    'pnpm/action-setup',
    'oven-sh/setup-bun',
    'denoland/setup-deno',
    'astral-sh/setup-uv',
    'dtolnay/rust-toolchain',
    'actions-rs/toolchain',
    'actions-rust-lang/setup-rust-toolchain',
    'swatinem/rust-cache',
    'gradle/actions/setup-gradle',
    'gradle/actions/wrapper-validation',
    'gradle/wrapper-validation-action',
    'codecov/codecov-action',
    'coverallsapp/github-action',
    'super-linter/super-linter',
    'github/super-linter',
    'reviewdog/action-actionlint',
    'reviewdog/action-golangci-lint',
    'reviewdog/action-hadolint',
    'reviewdog/action-markdownlint',
    'reviewdog/action-misspell',
    'reviewdog/action-rubocop',
    'reviewdog/action-setup',
    'reviewdog/action-shellcheck',
    'reviewdog/action-staticcheck',
    'reviewdog/action-suggester',
    'reviewdog/action-tflint',
    'reviewdog/action-yamllint',
    'aquasecurity/trivy-action',
    'anchore/scan-action',
    'ossf/scorecard-action',
    'step-security/harden-runner',
    'sigstore/cosign-installer',
    'dorny/paths-filter',
    'tj-actions/changed-files',
    'dorny/test-reporter',
    'editorconfig-checker/action-editorconfig-checker',
    'crazy-max/ghaction-import-gpg',
    'webfactory/ssh-agent',
    'bnjbvr/cargo-machete',
    'taiki-e/install-action',
    'taiki-e/cache-cargo-install-action',
    'crate-ci/typos',
    'EmbarkStudios/cargo-deny-action',
    'mozilla-actions/sccache-action',
    'extractions/setup-just',
    'arduino/setup-protoc',
    'jlumbroso/free-disk-space',
    'streetsidesoftware/cspell-action',
    'amannn/action-semantic-pull-request',
    're-actors/alls-green',
    'thollander/actions-comment-pull-request',
    'mshick/add-pr-comment',
    'rtcamp/action-slack-notify',
    'slackapi/slack-github-action',
    '8398a7/action-slack',
    'act10ns/slack',
    'ravsamhq/notify-slack-action',
    'appleboy/telegram-action',
    'appleboy/discord-action',
    'sarisia/actions-status-discord',
    'dawidd6/action-send-mail',
];
/** Whether an action is one of them; `name` in lower case. */
function isHarmless(name) {
    // a path with `..` leads to another action
    if (name.split('/').some((part) => !/^[\w.-]+$/.test(part) || part === '.' || part === '..'))
        return false;
    return HARMLESS_ACTIONS.some((entry) => {
        const known = entry.toLowerCase();
        return known.endsWith('*') ? name.length >= known.length && name.startsWith(known.slice(0, -1)) : name === known;
    });
}

;// CONCATENATED MODULE: ./lib/workflow/action/hiding-inputs.js


const NAMED_PROGRAM = 'a program that an input names';
const GRADLE_TASK = 'a task of the repository';
/** By name. Each was read off the action's own action.yml and code. */
const HIDING_INPUTS = {
    // `eval` of the text
    '8398a7/action-slack': { inputs: ['custom_payload'], why: 'a script in JavaScript' },
    'webfactory/ssh-agent': { inputs: ['ssh-agent-cmd', 'ssh-add-cmd', 'git-cmd'], why: NAMED_PROGRAM },
    'codecov/codecov-action': { inputs: ['binary', 'gcov_executable'], why: NAMED_PROGRAM },
    // until version 3
    'gradle/actions/setup-gradle': { inputs: ['arguments'], why: GRADLE_TASK },
    'crate-ci/typos': { inputs: ['write_changes'], why: 'which files it changes' },
};
/** Options of reviewdog, `-diff` among them, whose value is a command. */
const REVIEWDOG = {
    inputs: ['reviewdog_flags', 'reviewdog-flags'],
    why: 'what options of reviewdog run',
};
const BY_NAME = new Map(Object.entries(HIDING_INPUTS).map(([name, one]) => [name.toLowerCase(), one]));
/** What an action that is harmless otherwise runs of what it was given. */
function hiddenByInputs(name, use) {
    const hiding = BY_NAME.get(name) ?? (name.startsWith('reviewdog/') ? REVIEWDOG : undefined);
    const isOn = (input) => {
        const said = given(use, input);
        return said !== undefined && !/^false$/i.test((0,workflow_text/* known */.eO)(said.text) ?? '');
    };
    return hiding?.inputs.some(isOn) === true ? { opaque: hiding.why } : {};
}

;// CONCATENATED MODULE: ./lib/workflow/action/read-script-input.js



/** A variable that all actions of an owner run. Source: the README of each of dflook/terraform-github-actions. */
const VARIABLE_SCRIPTS = [['dflook/', 'TERRAFORM_PRE_RUN']];
/** All that an action runs of what it was given, as one script. */
function readScripts(inputs, use, setting) {
    const scripts = [
        ...variableScripts(use, setting),
        ...inputs.map((input) => readInputScript(input, use, setting)).filter((script) => script !== undefined),
    ];
    const [first, ...rest] = scripts;
    if (first === undefined)
        return undefined;
    return { ...first, source: rest.reduce((source, script) => (0,workflow_text/* join */.fj)(source, ['\n'], script.source), first.source) };
}
function variableScripts(use, { setting }) {
    return VARIABLE_SCRIPTS.flatMap(([owner, variable]) => {
        const source = use.name.toLowerCase().startsWith(owner) ? setting.variables.get(variable) : undefined;
        return source === undefined || source.length === 0 ? [] : [{ source, shell: 'bash', place: use.place }];
    });
}
function readInputScript(input, use, setting) {
    if (!(input.when ?? []).every((condition) => conditionHolds(condition, use, setting)))
        return undefined;
    const said = given(use, input.input);
    const text = said?.text ?? (input.fallback === undefined ? undefined : (0,workflow_text/* textOf */.b6)(input.fallback.literal));
    if (text === undefined)
        return undefined;
    return {
        source: input.program === undefined ? text : withProgram(input, input.program, text, use),
        shell: inputShell(input, use),
        place: said?.place ?? use.place,
    };
}
/** Each line with the program in front, the word and the option. */
function withProgram({ word, option, isWhole }, program, text, use) {
    const [wordValue, optionValue] = [word, option].map((one) => one === undefined ? undefined : given(use, one.input)?.text);
    const start = wordValue === undefined
        ? (0,workflow_text/* textOf */.b6)(program)
        : (0,workflow_text/* join */.fj)((0,workflow_text/* textOf */.b6)(`${program} `), quotedInput((0,workflow_text/* join */.fj)((0,workflow_text/* textOf */.b6)(word?.before ?? ''), wordValue)));
    const end = optionValue === undefined ? [] : (0,workflow_text/* join */.fj)((0,workflow_text/* textOf */.b6)(` ${option?.name ?? ''} `), quotedInput(optionValue));
    const lines = isWhole === true ? [text] : splitList(text, /\n/);
    const commands = (lines.length === 0 ? [[]] : lines).map((line) => (0,workflow_text/* join */.fj)(start, line.length === 0 ? [] : [' '], line, end));
    return commands.slice(1).reduce((script, command) => (0,workflow_text/* join */.fj)(script, ['\n'], command), commands[0] ?? []);
}
/** One word of a shell, whatever is in it. */
function quotedInput(text) {
    return (0,workflow_text/* textOf */.b6)("'", ...text.map((part) => (part instanceof workflow_data/* Unknown */.$r ? part : part.replaceAll("'", String.raw `'\''`))), "'");
}
/** A shell that is not known is left unknown by a name that no shell has. */
function inputShell({ shell }, use) {
    if (typeof shell === 'string')
        return shell;
    const said = given(use, shell.input)?.text;
    return said === undefined ? shell.otherwise : ((0,workflow_text/* known */.eO)(said) ?? 'unknown');
}

;// CONCATENATED MODULE: ./lib/workflow/action/read-target.js






/** A SHA-1 or SHA-256 is a commit, which no call changes. */
const COMMIT = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/i;
/** What one target of an action touches with these inputs. */
function readTarget(target, use, clone, setting) {
    if (!(target.when ?? []).every((condition) => conditionHolds(condition, use, setting)))
        return [];
    const repository = targetRepository(target, use, clone, setting);
    const at = repository === undefined ? {} : { repository };
    const isForced = (target.forced ?? []).some((condition) => conditionHolds(condition, use, setting));
    const change = isForced ? 'force' : (target.change ?? 'write');
    if (target.kind === 'every-tag')
        return [{ touch: { kind: 'every-tag', change, ...at }, place: use.place, text: inputLine(`uses: ${use.name}`) }];
    return targetNames(target, use, clone, repository, setting)
        .filter(({ name }) => target.prepares !== true || (0,workflow_text/* known */.eO)(name) !== undefined)
        .flatMap(({ name, place, text }) => {
        const touch = touchOf(target, name, change, at);
        return touch === undefined ? [] : [{ touch, place, text }];
    });
}
function targetNames(target, use, clone, repository, setting) {
    const said = saidOf(target, use, setting);
    if (said !== undefined)
        return split(target, said.text).map((part) => {
            const name = withAffixes(part, target, use);
            return namedTarget(target, target.checked === true ? (0,workflow_text/* namedText */.Jk)(name) : name, said.place, use, '');
        });
    if ((target.unless ?? []).some((input) => given(use, input) !== undefined))
        return [];
    const usual = target.default === undefined ? undefined : (0,workflow_text/* textOf */.b6)(target.default);
    const name = usual ?? (target.fallback === undefined ? undefined : fallbackName(target.fallback, clone, repository, setting));
    if (name === undefined)
        return [];
    const full = target.kind === 'ref' && target.fallback === 'default-branch' ? (0,workflow_text/* join */.fj)(['refs/heads/'], name) : name;
    return [namedTarget(target, withAffixes(full, target, use), use.place, use, ' (default)')];
}
function saidOf({ input, variable }, use, { setting }) {
    if (input !== undefined)
        return given(use, input);
    const text = variable === undefined ? undefined : setting.variables.get(variable);
    return text === undefined || text.length === 0 ? undefined : { text, place: use.place };
}
function split({ list }, text) {
    if (list === undefined)
        return [text];
    return splitList(text, list === 'words' ? /[\s,]+/ : /[\n,]/);
}
function namedTarget({ input, variable }, name, place, use, note) {
    const source = input ?? variable;
    return {
        name,
        place,
        text: inputLine(source === undefined ? `uses: ${use.name}` : `${source}: ${inputLine(name)}${note}`),
    };
}
function withAffixes(name, { before, after }, use) {
    return (0,workflow_text/* join */.fj)(affix(before, use), name, affix(after, use));
}
function affix(part, use) {
    if (part === undefined)
        return [];
    if ('literal' in part)
        return (0,workflow_text/* textOf */.b6)(part.literal);
    if ('input' in part)
        return given(use, part.input)?.text ?? (0,workflow_text/* textOf */.b6)(part.default ?? '');
    return given(use, part.when) === undefined ? [] : ['-', new workflow_data/* Plain */.fy(part.unknown)];
}
function targetRepository({ in: where }, use, clone, setting) {
    const inputs = where?.inputs ?? [];
    const owners = inputs
        .slice(0, -1)
        .map((input) => given(use, input)?.text)
        .find((text) => text !== undefined);
    const [name] = inputs.slice(-1).map((input) => given(use, input)?.text);
    const origin = where?.clone === true
        ? (clone?.remotes.get('origin') ?? [new workflow_data/* Unknown */.$r('the repository that is checked out')])
        : undefined;
    const repository = inputs.length > 1 ? ownedName(owners, name, setting.repository) : name;
    const found = repositoryName(repository ?? origin ?? (0,workflow_text/* textOf */.b6)(setting.repository));
    return isOwnRepository(found, setting.repository) ? undefined : found;
}
function ownedName(owner, name, own) {
    if (owner === undefined && name === undefined)
        return undefined;
    const [ownOwner = '', ownName = ''] = own.split('/');
    // some take `owner/name` for the name as well
    if (owner === undefined && name !== undefined && (0,workflow_text/* show */.WU)(name).includes('/'))
        return name;
    return (0,workflow_text/* join */.fj)(owner ?? (0,workflow_text/* textOf */.b6)(ownOwner), ['/'], name ?? (0,workflow_text/* textOf */.b6)(ownName));
}
function touchOf(target, name, change, at) {
    switch (target.kind) {
        case 'every-tag':
            return undefined;
        case 'branch':
            return gitTouch(name, change, at) ?? { kind: 'branch', name, change, ...at };
        case 'tag':
            return { kind: 'tag', name: tagName(name), change, ...at };
        case 'ref':
            return targetTouch(name, change, at);
        case 'environment':
            return { kind: 'environment', name };
        case 'repository':
            return { kind: 'repository', name: repositoryName(name) };
        case 'registry':
            return { kind: 'facet', facet: 'registry', name: imageRepository(name) };
        default:
            return { kind: 'facet', facet: target.kind, name };
    }
}
/** The touch of a full name of a ref, as git takes it wherever a branch may stand. */
function gitTouch(name, change, at) {
    if ((0,workflow_text/* startsWith */.w1)(name, 'refs/heads/'))
        return { kind: 'branch', name: (0,workflow_text/* dropStart */.od)(name, 'refs/heads/'.length), change, ...at };
    if ((0,workflow_text/* startsWith */.w1)(name, 'refs/tags/'))
        return { kind: 'tag', name: (0,workflow_text/* dropStart */.od)(name, 'refs/tags/'.length), change, ...at };
    return (0,workflow_text/* startsWith */.w1)(name, 'refs/') ? { kind: 'ref', name, change, ...at } : undefined;
}
function targetTouch(name, change, at) {
    return COMMIT.test((0,workflow_text/* known */.eO)(name) ?? '')
        ? undefined
        : (gitTouch(name, change, at) ?? { kind: 'ref', name, change, ...at });
}
function tagName(name) {
    const prefix = ['refs/tags/', 'refs/heads/'].find((start) => (0,workflow_text/* startsWith */.w1)(name, start));
    return prefix === undefined ? name : (0,workflow_text/* dropStart */.od)(name, prefix.length);
}

;// CONCATENATED MODULE: ./lib/workflow/action/azure-actions.js
/** Every app has a slot `production`, so only another one says more than the app does. */
const SLOT = {
    input: 'slot-name',
    kind: 'alias',
    when: [{ input: 'slot-name', not: ['production', 'Production', ''] }],
};
/** Actions of Azure. A resource group counts as a namespace, a cluster as a context. */
const AZURE_ACTIONS = {
    'Azure/login': { targets: [{ input: 'subscription-id', kind: 'subscription', prepares: true }] },
    'Azure/cli': { scripts: [{ input: 'inlineScript', shell: 'bash' }] },
    'Azure/powershell': { scripts: [{ input: 'inlineScript', shell: 'pwsh' }] },
    'Azure/webapps-deploy': {
        targets: [
            { input: 'app-name', kind: 'app', fallback: { unknown: 'the app of the publish profile' } },
            { ...SLOT, default: 'production' },
            { input: 'resource-group-name', kind: 'namespace' },
        ],
    },
    'Azure/functions-action': {
        targets: [{ input: 'app-name', kind: 'app', fallback: { unknown: 'the app of the publish profile' } }, SLOT],
    },
    'Azure/arm-deploy': {
        targets: [
            { input: 'subscriptionId', kind: 'subscription' },
            { input: 'managementGroupId', kind: 'subscription' },
            {
                input: 'resourceGroupName',
                kind: 'namespace',
                fallback: { unknown: 'the resource group' },
                unless: ['subscriptionId', 'managementGroupId'],
            },
        ],
    },
    'Azure/aci-deploy': {
        targets: [
            { input: 'resource-group', kind: 'namespace', fallback: { unknown: 'resource-group' } },
            { input: 'name', kind: 'app', fallback: { unknown: 'name' } },
        ],
    },
    'Azure/k8s-set-context': {
        targets: [
            { input: 'context', kind: 'context', prepares: true },
            { input: 'cluster-name', kind: 'context', prepares: true },
            { input: 'resource-group', kind: 'namespace', prepares: true },
        ],
    },
    'Azure/aks-set-context': {
        targets: [
            { input: 'subscription-id', kind: 'subscription', prepares: true },
            { input: 'cluster-name', kind: 'context', prepares: true },
            { input: 'resource-group', kind: 'namespace', prepares: true },
        ],
    },
    'Azure/k8s-deploy': {
        targets: [
            {
                input: 'namespace',
                kind: 'namespace',
                fallback: { unknown: 'the namespaces of the manifests' },
                unless: ['name', 'manifests'],
            },
            { input: 'name', kind: 'context' },
            { input: 'resource-group', kind: 'namespace' },
            // kubectl refuses a manifest of another namespace than the one given
            {
                input: 'manifests',
                kind: 'file',
                list: true,
                when: [
                    { input: 'namespace', given: false },
                    { input: 'name', given: false },
                ],
            },
        ],
    },
    'Azure/static-web-apps-deploy': {
        targets: [
            { input: 'deployment_environment', kind: 'alias' },
            { kind: 'alias', fallback: { literal: 'production' }, when: [{ input: 'production_branch', isRunBranch: true }] },
        ],
        opaque: 'the app of its token',
    },
    'Azure/container-apps-deploy-action': {
        targets: [
            {
                input: 'containerAppName',
                kind: 'app',
                fallback: { unknown: 'a name of its own' },
                unless: ['resourceGroup', 'containerAppEnvironment'],
            },
            { input: 'resourceGroup', kind: 'namespace' },
            { input: 'containerAppEnvironment', kind: 'context' },
        ],
    },
};

;// CONCATENATED MODULE: ./lib/workflow/action/dispatching-actions.js
const DISPATCHED_REPOSITORY = { inputs: ['owner', 'repo'] };
/** Actions that start workflows, or work on deployments of GitHub. */
const DISPATCHING_ACTIONS = {
    'peter-evans/repository-dispatch': {
        targets: [{ kind: 'branch', fallback: 'default-branch', in: { inputs: ['repository'] } }],
    },
    'benc-uk/workflow-dispatch': {
        targets: [{ input: 'ref', kind: 'ref', fallback: 'run-ref', in: { inputs: ['repo'] } }],
    },
    'aurelien-baudet/workflow-dispatch': {
        targets: [{ input: 'ref', kind: 'ref', fallback: 'run-ref', in: { inputs: ['repo'] } }],
    },
    'convictional/trigger-workflow-and-wait': {
        targets: [
            {
                input: 'ref',
                kind: 'ref',
                fallback: { literal: 'main' },
                in: DISPATCHED_REPOSITORY,
                when: [{ input: 'trigger_workflow', not: ['false'] }],
            },
        ],
    },
    'Codex-/return-dispatch': {
        targets: [{ input: 'ref', kind: 'ref', fallback: { unknown: 'ref' }, in: DISPATCHED_REPOSITORY }],
    },
    'lasith-kg/dispatch-workflow': {
        targets: [{ input: 'ref', kind: 'ref', fallback: 'default-branch', in: DISPATCHED_REPOSITORY }],
    },
    'bobheadxi/deployments': {
        targets: [
            { input: 'env', kind: 'environment', list: true, fallback: { unknown: 'env' } },
            { input: 'repository', kind: 'repository' },
        ],
    },
    'chrnorm/deployment-action': {
        targets: [
            { input: 'environment', kind: 'environment', default: 'production' },
            { input: 'ref', kind: 'ref', fallback: 'run-ref', in: DISPATCHED_REPOSITORY },
        ],
    },
    'chrnorm/deployment-status': { targets: [{ input: 'environment', kind: 'environment' }] },
    'strumwolf/delete-deployment-environment': {
        targets: [{ input: 'environment', kind: 'environment', fallback: { unknown: 'environment' } }],
    },
    'actions/deploy-pages': {
        targets: [
            { kind: 'environment', fallback: { literal: 'github-pages' }, when: [{ input: 'preview', not: ['true'] }] },
        ],
    },
    'octokit/request-action': {
        undecided: { why: 'what the request to the API changes', unless: { input: 'route', startsWith: 'GET ' } },
    },
};

;// CONCATENATED MODULE: ./lib/workflow/action/hosting-actions.js
/** A login or a set-up: it says which project later commands work on. */
const PROJECT_OF_LATER = { input: 'project_id', kind: 'project', prepares: true };
const PROJECT_TARGET = { input: 'project_id', kind: 'project' };
const PRODUCTION = { literal: 'production' };
/** Actions that deploy to Google Cloud and to platforms that host apps and sites. */
const HOSTING_ACTIONS = {
    'google-github-actions/auth': { targets: [PROJECT_OF_LATER] },
    'google-github-actions/setup-gcloud': { targets: [PROJECT_OF_LATER] },
    'google-github-actions/deploy-cloudrun': {
        targets: [
            PROJECT_TARGET,
            {
                input: 'service',
                kind: 'app',
                fallback: { unknown: 'the service of the metadata' },
                unless: ['job', 'project_id'],
            },
            { input: 'job', kind: 'app' },
        ],
    },
    'google-github-actions/deploy-appengine': { targets: [PROJECT_TARGET] },
    'google-github-actions/deploy-cloud-functions': {
        targets: [PROJECT_TARGET, { input: 'name', kind: 'app', fallback: { unknown: 'name' } }],
    },
    'google-github-actions/get-gke-credentials': {
        targets: [
            { input: 'cluster_name', kind: 'context', prepares: true },
            { input: 'context_name', kind: 'context', prepares: true },
            { input: 'namespace', kind: 'namespace', prepares: true },
            PROJECT_OF_LATER,
        ],
    },
    'FirebaseExtended/action-hosting-deploy': {
        targets: [
            { input: 'projectId', kind: 'project', fallback: { unknown: 'the project of .firebaserc' } },
            // any other channel is a preview
            { input: 'channelId', kind: 'alias', when: [{ input: 'channelId', is: ['live'] }] },
            { input: 'target', kind: 'app' },
        ],
    },
    'cloudflare/wrangler-action': {
        scripts: [
            { input: 'preCommands', shell: 'bash' },
            {
                input: 'command',
                fallback: { literal: 'deploy' },
                program: 'npx wrangler',
                option: { name: '--env', input: 'environment' },
                shell: 'bash',
            },
            { input: 'postCommands', shell: 'bash' },
        ],
    },
    'cloudflare/pages-action': {
        targets: [
            { input: 'branch', kind: 'branch', fallback: 'run-branch' },
            { input: 'projectName', kind: 'project', fallback: { unknown: 'projectName' } },
        ],
    },
    'amondnet/vercel-action': {
        targets: [
            { input: 'vercel-project-id', kind: 'project', prepares: true },
            { input: 'vercel-project-name', kind: 'project' },
            { input: 'target', kind: 'alias', default: 'preview', when: [{ input: 'target', not: ['preview', ''] }] },
            { input: 'custom-environment', kind: 'alias' },
            {
                input: 'github-deployment-environment',
                kind: 'environment',
                when: [{ input: 'github-deployment', not: ['false'], default: 'false' }],
            },
        ],
        scripts: [{ input: 'vercel-args', program: 'npx vercel', shell: 'bash' }],
    },
    'nwtgck/actions-netlify': {
        targets: [
            { kind: 'alias', fallback: PRODUCTION, when: [{ input: 'production-deploy', is: ['true'] }] },
            { kind: 'alias', fallback: PRODUCTION, when: [{ input: 'production-branch', isRunBranch: true }] },
            {
                input: 'github-deployment-environment',
                kind: 'environment',
                when: [{ input: 'enable-github-deployment', not: ['false'] }],
            },
        ],
        opaque: 'the site of its variables',
    },
    'AkhileshNS/heroku-deploy': {
        targets: [
            {
                input: 'heroku_app_name',
                kind: 'app',
                fallback: { unknown: 'heroku_app_name' },
                when: [{ input: 'justlogin', not: ['true'] }],
            },
        ],
    },
    'superfly/flyctl-actions': { scripts: [{ input: 'args', program: 'flyctl', shell: 'sh' }] },
    'serverless/github-action': { scripts: [{ input: 'args', program: 'serverless', shell: 'sh' }] },
    'digitalocean/app_action/deploy': {
        targets: [
            { input: 'app_name', kind: 'app' },
            { input: 'app_spec_location', kind: 'file', default: '.do/app.yaml', unless: ['app_name'] },
            { input: 'project_id', kind: 'project', prepares: true },
        ],
    },
    'digitalocean/app_action/delete': {
        targets: [
            { input: 'app_name', kind: 'app', fallback: { unknown: 'the app' }, unless: ['app_id'] },
            { input: 'app_id', kind: 'app' },
        ],
    },
};

;// CONCATENATED MODULE: ./lib/workflow/action/infrastructure-actions.js
/** The workspace itself says nothing. */
const FOLDER_TARGET = { input: 'path', kind: 'file', default: '.', when: [{ input: 'path', not: ['.', ''] }] };
const FILE_TARGETS = [{ input: 'var_file', kind: 'file', list: true }, FOLDER_TARGET];
/**
 * A module in a folder, with the state of a workspace: the default one says nothing where the folder or the variables
 * do.
 */
const TERRAFORM_ACTION = {
    targets: [
        { input: 'workspace', kind: 'workspace', default: 'default', unless: ['path', 'var_file'] },
        ...FILE_TARGETS,
    ],
};
const TERRAFORM_STATE = {
    targets: [{ input: 'workspace', kind: 'workspace', default: 'default', unless: ['path'] }, FOLDER_TARGET],
};
const TERRAFORM_WORKSPACE = {
    targets: [{ input: 'workspace', kind: 'workspace', fallback: { unknown: 'workspace' } }, FOLDER_TARGET],
};
const TERRAFORM_CLOUD = {
    targets: [{ input: 'workspace', kind: 'workspace', fallback: { unknown: 'workspace' } }],
};
const TERRAFORM_CLOUD_RUN = {
    targets: [{ kind: 'workspace', fallback: { unknown: 'the workspace of the run' } }],
};
const ON_MODULE = ['apply', 'plan', 'destroy', 'check', 'refresh'];
const ON_STATE = ['output', 'unlock-state'];
const ON_WORKSPACE = ['new-workspace', 'destroy-workspace'];
function dflook(commands, entry) {
    return commands.flatMap((command) => ['terraform', 'tofu'].map((program) => [`dflook/${program}-${command}`, entry]));
}
/** Actions that change infrastructure or what runs in a cluster. */
const INFRASTRUCTURE_ACTIONS = {
    ...Object.fromEntries([
        ...dflook(ON_MODULE, TERRAFORM_ACTION),
        ...dflook(ON_STATE, TERRAFORM_STATE),
        ...dflook(ON_WORKSPACE, TERRAFORM_WORKSPACE),
    ]),
    'hashicorp/tfc-workflows-github/actions/create-run': TERRAFORM_CLOUD,
    'hashicorp/tfc-workflows-github/actions/upload-configuration': TERRAFORM_CLOUD,
    'hashicorp/tfc-workflows-github/actions/workspace-output': TERRAFORM_CLOUD,
    'hashicorp/tfc-workflows-github/actions/apply-run': TERRAFORM_CLOUD_RUN,
    'pulumi/actions': {
        targets: [
            {
                input: 'stack-name',
                kind: 'stack',
                fallback: { unknown: 'the stack that is selected' },
                when: [{ input: 'command', given: true }],
            },
        ],
    },
    'deliverybot/helm': {
        targets: [
            { input: 'namespace', kind: 'namespace', fallback: { unknown: 'namespace' } },
            { input: 'release', kind: 'app' },
            { input: 'value-files', kind: 'file', list: true },
        ],
    },
    'koslib/helm-eks-action': { scripts: [{ input: 'command', shell: 'sh' }] },
    'aws-actions/amazon-ecs-deploy-task-definition': {
        targets: [
            { input: 'cluster', kind: 'context' },
            { input: 'service', kind: 'app' },
            { input: 'codedeploy-application', kind: 'app' },
            { input: 'codedeploy-deployment-group', kind: 'app' },
        ],
    },
    'aws-actions/aws-cloudformation-github-deploy': {
        targets: [{ input: 'name', kind: 'stack', fallback: { unknown: 'name' } }],
    },
    'aws-actions/aws-codebuild-run-build': {
        targets: [{ input: 'project-name', kind: 'project', fallback: { unknown: 'project-name' } }],
        opaque: 'a build in AWS CodeBuild',
    },
    'aws-actions/configure-aws-credentials': { targets: [{ input: 'aws-profile', kind: 'profile', prepares: true }] },
    'einaregilsson/beanstalk-deploy': {
        targets: [
            { input: 'environment_name', kind: 'alias' },
            { input: 'application_name', kind: 'app', fallback: { unknown: 'application_name' } },
        ],
    },
    'appleboy/lambda-action': {
        targets: [
            {
                input: 'function_name',
                kind: 'app',
                fallback: { unknown: 'function_name' },
                when: [{ input: 'dry_run', not: ['true'] }],
            },
            { input: 'aws_profile', kind: 'profile' },
        ],
    },
};

;// CONCATENATED MODULE: ./lib/workflow/action/merging-actions.js
const repository = { inputs: ['repository'] };
/** Actions that open pull requests or merge branches. */
const MERGING_ACTIONS = {
    'peter-evans/create-pull-request': {
        folder: 'path',
        targets: [
            // it pushes with --force-with-lease
            {
                input: 'branch',
                kind: 'branch',
                default: 'create-pull-request/patch',
                checked: true,
                change: 'force',
                after: { unknown: 'its suffix', when: 'branch-suffix' },
                in: { inputs: ['push-to-fork'], clone: true },
            },
            { input: 'base', kind: 'branch', fallback: 'checked-out', in: { clone: true } },
        ],
    },
    'repo-sync/pull-request': {
        targets: [
            {
                input: 'destination_branch',
                kind: 'branch',
                default: 'master',
                in: { inputs: ['destination_repository'], clone: true },
            },
            {
                input: 'source_branch',
                kind: 'branch',
                fallback: 'run-branch',
                in: { inputs: ['destination_repository'], clone: true },
            },
        ],
    },
    'devmasx/merge-branch': {
        targets: [{ input: 'target_branch', kind: 'branch', fallback: { unknown: 'target_branch' } }],
    },
    'everlytic/branch-merge': {
        targets: [{ input: 'target_branch', kind: 'branch', fallback: { unknown: 'target_branch' } }],
    },
    'robotology/gh-action-nightly-merge': {
        targets: [{ input: 'development_branch', kind: 'branch', default: 'devel' }],
    },
    'pascalgn/automerge-action': {
        targets: [
            { variable: 'BASE_BRANCHES', kind: 'branch', list: true, fallback: { unknown: 'the base of the pull request' } },
        ],
    },
    'juliangruber/merge-pull-request-action': {
        targets: [{ kind: 'branch', fallback: { unknown: 'the base of the pull request' }, in: { inputs: ['repo'] } }],
    },
    'peter-evans/enable-pull-request-automerge': {
        targets: [{ kind: 'branch', fallback: { unknown: 'the base of the pull request' }, in: repository }],
    },
    'peter-evans/rebase': {
        targets: [
            { kind: 'branch', change: 'force', fallback: { unknown: 'the heads of the pull requests' }, in: repository },
        ],
    },
    'korthout/backport-action': {
        targets: [
            { input: 'target_branches', kind: 'branch', list: 'words', fallback: { unknown: 'what the labels name' } },
            { kind: 'branch', fallback: { unknown: 'a branch per backport' } },
        ],
    },
    'tibdex/backport': {
        targets: [
            { kind: 'branch', fallback: { unknown: 'what the labels name' } },
            { kind: 'branch', fallback: { unknown: 'a branch per backport' } },
        ],
    },
};

;// CONCATENATED MODULE: ./lib/workflow/action/pushing-actions.js
const notDry = (input) => ({ input, not: ['true'] });
const clone = { clone: true };
const FORCED = [
    { input: 'force', is: ['true'] },
    { input: 'force_with_lease', is: ['true'] },
];
const HOOKS = [
    'before_add_hook',
    'after_add_hook',
    'before_commit_hook',
    'after_commit_hook',
    'before_tag_hook',
    'after_tag_hook',
    'before_push_hook',
    'after_push_hook',
];
/** Actions that push branches or commit to them. */
const PUSHING_ACTIONS = {
    'stefanzweifel/git-auto-commit-action': {
        folder: 'repository',
        checksOut: 'branch',
        targets: [
            {
                input: 'branch',
                kind: 'branch',
                fallback: 'head-branch',
                in: clone,
                when: [{ input: 'skip_push', not: ['true'] }],
            },
            { input: 'tag_name', kind: 'tag', in: clone, when: [{ input: 'skip_push', not: ['true'] }] },
            // without a name, the message is the name
            {
                input: 'tagging_message',
                kind: 'tag',
                in: clone,
                when: [
                    { input: 'skip_push', not: ['true'] },
                    { input: 'tag_name', given: false },
                ],
            },
        ],
        scripts: [
            {
                input: 'push_options',
                program: 'git push origin',
                word: { before: 'HEAD:', input: 'branch' },
                shell: 'bash',
                when: [{ input: 'skip_push', not: ['true'] }],
            },
            ...HOOKS.map((input) => ({ input, shell: 'bash' })),
        ],
    },
    'EndBug/add-and-commit': {
        folder: 'cwd',
        checksOut: 'new_branch',
        targets: [
            {
                input: 'new_branch',
                kind: 'branch',
                fallback: 'checked-out',
                unless: ['branch'],
                in: clone,
                when: [{ input: 'push', not: ['false'], default: 'true' }, notDry('dry_run')],
            },
            // until version 8
            { input: 'branch', kind: 'branch', in: clone, when: [{ input: 'push', not: ['false'], default: 'true' }] },
        ],
        scripts: [
            { input: 'push', program: 'git push', shell: 'bash', when: [{ input: 'push', not: ['true', 'false', ''] }] },
            { input: 'tag', program: 'git tag', shell: 'bash' },
            {
                input: 'tag_push',
                fallback: { literal: ' ' },
                program: 'git push origin --tags',
                shell: 'bash',
                when: [
                    { input: 'tag', given: true },
                    { input: 'push', not: ['false'], default: 'true' },
                ],
            },
        ],
    },
    'ad-m/github-push-action': {
        targets: [
            { input: 'branch', kind: 'branch', fallback: 'default-branch', in: { inputs: ['repository'] }, forced: FORCED },
            { kind: 'every-tag', in: { inputs: ['repository'] }, forced: FORCED, when: [{ input: 'tags', is: ['true'] }] },
        ],
    },
    'actions-js/push': {
        targets: [
            {
                input: 'branch',
                kind: 'branch',
                default: 'main',
                in: { inputs: ['repository'] },
                forced: [{ input: 'force', is: ['true'] }],
            },
            { kind: 'every-tag', in: { inputs: ['repository'] }, when: [{ input: 'tags', is: ['true'] }] },
        ],
    },
    'planetscale/ghcommit-action': { targets: [{ input: 'branch', kind: 'branch', in: { inputs: ['repo'] } }] },
    'peaceiris/actions-gh-pages': {
        targets: [
            {
                input: 'publish_branch',
                kind: 'branch',
                default: 'gh-pages',
                in: { inputs: ['external_repository'] },
                forced: [{ input: 'force_orphan', is: ['true'] }],
            },
            { input: 'tag_name', kind: 'tag', in: { inputs: ['external_repository'] } },
        ],
    },
    'JamesIves/github-pages-deploy-action': {
        targets: [
            {
                input: 'branch',
                kind: 'branch',
                default: 'gh-pages',
                in: { inputs: ['repository-name'] },
                forced: [{ input: 'force', is: ['true'], default: 'true' }],
                when: [notDry('dry-run')],
            },
            { input: 'tag', kind: 'tag', in: { inputs: ['repository-name'] }, when: [notDry('dry-run')] },
        ],
    },
    'crazy-max/ghaction-github-pages': {
        targets: [
            {
                input: 'target_branch',
                kind: 'branch',
                default: 'gh-pages',
                in: { inputs: ['repo'] },
                forced: [{ input: 'keep_history', not: ['true'] }],
                when: [notDry('dry_run')],
            },
        ],
    },
    'helm/chart-releaser-action': {
        targets: [
            {
                input: 'pages_branch',
                kind: 'branch',
                fallback: { literal: 'gh-pages' },
                when: [{ input: 'install_only', not: ['true'] }],
            },
            {
                kind: 'tag',
                fallback: { unknown: 'one tag per chart' },
                when: [
                    { input: 'install_only', not: ['true'] },
                    { input: 'skip_upload', not: ['true'] },
                ],
            },
        ],
    },
    'cpina/github-action-push-to-another-repository': {
        targets: [
            {
                input: 'target-branch',
                kind: 'branch',
                default: 'main',
                in: {
                    inputs: ['destination-repository-username', 'destination-github-username', 'destination-repository-name'],
                },
            },
        ],
    },
    'wei/git-sync': {
        targets: [
            {
                input: 'destination_branch',
                kind: 'branch',
                change: 'force',
                fallback: { unknown: 'destination_branch' },
                in: { inputs: ['destination_repo'] },
            },
        ],
    },
    'aormsby/Fork-Sync-With-Upstream-action': {
        targets: [
            { input: 'target_sync_branch', kind: 'branch', in: clone, when: [{ input: 'test_mode', not: ['true'] }] },
            // until version 3
            { input: 'target_branch', kind: 'branch', in: clone },
        ],
        scripts: [
            {
                input: 'target_branch_push_args',
                program: 'git push',
                shell: 'bash',
                when: [{ input: 'test_mode', not: ['true'] }],
            },
        ],
    },
    'actions/stale': {
        targets: [
            {
                kind: 'branch',
                change: 'delete',
                fallback: { unknown: 'the branch of each pull request that is closed' },
                when: [{ input: 'delete-branch', is: ['true'], default: 'false' }],
            },
        ],
    },
    'dawidd6/action-delete-branch': {
        targets: [
            {
                input: 'branches',
                kind: 'branch',
                list: true,
                change: 'delete',
                before: { input: 'prefix' },
                after: { input: 'suffix' },
                in: { inputs: ['owner', 'repository'] },
            },
            {
                kind: 'branch',
                change: 'delete',
                fallback: { unknown: 'the heads of the pull requests in `numbers`' },
                in: { inputs: ['owner', 'repository'] },
                when: [{ input: 'numbers', given: true }],
            },
        ],
    },
    'peterjgrainger/action-create-branch': {
        targets: [{ input: 'branch', kind: 'branch', default: 'release-candidate' }],
    },
};

;// CONCATENATED MODULE: ./lib/workflow/action/release-actions.js
const RELEASED_REPOSITORY = { inputs: ['owner', 'repo'] };
const NEXT = { unknown: 'the tag of the next version' };
const creates = [{ input: 'skip-github-release', not: ['true'] }];
const opens = [{ input: 'skip-github-pull-request', not: ['true'] }];
/** Its branch is named in googleapis/release-please, src/util/branch-name.ts. */
const RELEASE_PLEASE = {
    targets: [
        { input: 'target-branch', kind: 'branch', fallback: 'default-branch', in: { inputs: ['repo-url'] }, when: opens },
        {
            input: 'target-branch',
            kind: 'branch',
            change: 'force',
            fallback: 'default-branch',
            before: { literal: 'release-please--branches--' },
            in: { inputs: ['repo-url'] },
            when: opens,
        },
        { kind: 'tag', fallback: NEXT, in: { inputs: ['repo-url'] }, when: creates },
        // until version 3
        { input: 'default-branch', kind: 'branch', in: { inputs: ['repo-url'] } },
    ],
};
/** Actions that make tags and releases. */
const RELEASE_ACTIONS = {
    'softprops/action-gh-release': {
        targets: [{ input: 'tag_name', kind: 'tag', checked: true, fallback: 'run-tag', in: { inputs: ['repository'] } }],
    },
    'ncipollo/release-action': {
        targets: [{ input: 'tag', kind: 'tag', checked: true, fallback: 'run-tag', in: RELEASED_REPOSITORY }],
    },
    'actions/create-release': {
        targets: [
            { input: 'tag_name', kind: 'tag', checked: true, fallback: { unknown: 'tag_name' }, in: RELEASED_REPOSITORY },
        ],
    },
    'marvinpinto/action-automatic-releases': {
        // a tag given here is moved
        targets: [{ input: 'automatic_release_tag', kind: 'tag', change: 'force', fallback: 'run-tag' }],
    },
    'anchore/sbom-action': {
        targets: [
            { kind: 'tag', fallback: 'run-tag', when: [{ input: 'upload-release-assets', not: ['false'], default: 'true' }] },
        ],
    },
    'svenstaro/upload-release-action': {
        targets: [{ input: 'tag', kind: 'tag', fallback: 'run-ref', in: { inputs: ['repo_name'] } }],
    },
    'googleapis/release-please-action': RELEASE_PLEASE,
    'google-github-actions/release-please-action': RELEASE_PLEASE,
    'changesets/action': {
        folder: 'cwd',
        targets: [
            { kind: 'branch', change: 'force', fallback: 'run-branch', before: { literal: 'changeset-release/' } },
            { input: 'pr-base-branch', kind: 'branch', fallback: 'run-branch', unless: ['branch'] },
            // until version 1
            { input: 'branch', kind: 'branch' },
            {
                kind: 'tag',
                fallback: NEXT,
                when: [
                    { input: 'push-git-tags', not: ['false'] },
                    { input: 'publish-script', given: true },
                ],
            },
            { kind: 'tag', fallback: NEXT, when: [{ input: 'publish', given: true }] },
        ],
        scripts: ['version-script', 'version', 'publish-script', 'publish'].map((input) => ({ input, shell: 'bash' })),
    },
    'cycjimmy/semantic-release-action': {
        opaque: 'plugins of semantic-release',
        targets: [
            { input: 'repository_url', kind: 'repository', when: [{ input: 'dry_run', not: ['true'] }] },
            {
                kind: 'branch',
                fallback: 'run-branch',
                in: { inputs: ['repository_url'] },
                when: [{ input: 'dry_run', not: ['true'] }],
            },
            { kind: 'tag', fallback: NEXT, in: { inputs: ['repository_url'] }, when: [{ input: 'dry_run', not: ['true'] }] },
        ],
    },
    'mathieudutour/github-tag-action': {
        targets: [
            {
                input: 'custom_tag',
                kind: 'tag',
                before: { input: 'tag_prefix', default: 'v' },
                fallback: NEXT,
                when: [{ input: 'dry_run', not: ['true'] }],
            },
        ],
    },
    'anothrNick/github-tag-action': { targets: [{ variable: 'CUSTOM_TAG', kind: 'tag', fallback: NEXT }] },
    'rickstaa/action-create-tag': {
        targets: [
            {
                input: 'tag',
                kind: 'tag',
                fallback: { unknown: 'tag' },
                forced: [{ input: 'force_push_tag', is: ['true'] }],
                in: { clone: true },
            },
        ],
    },
    'actions-ecosystem/action-push-tag': {
        targets: [{ input: 'tag', kind: 'tag', fallback: { unknown: 'tag' }, in: { clone: true } }],
    },
    'dev-drprasad/delete-tag-and-release': {
        targets: [
            { input: 'tag_name', kind: 'tag', change: 'delete', fallback: { unknown: 'tag_name' }, in: { inputs: ['repo'] } },
        ],
    },
    'goreleaser/goreleaser-action': {
        targets: [{ kind: 'tag', fallback: 'run-tag', when: [{ input: 'install-only', not: ['true'] }] }],
        opaque: 'what .goreleaser.yaml says',
    },
};

;// CONCATENATED MODULE: ./lib/workflow/action/script-actions.js
/** Actions that run a script or a command they are given. */
const SCRIPT_ACTIONS = {
    'actions/github-script': { opaque: 'a script in JavaScript' },
    'nick-fields/retry': {
        scripts: ['command', 'on_retry_command', 'new_command_on_retry'].map((input) => ({
            input,
            shell: { input: 'shell', otherwise: 'bash' },
        })),
    },
    'appleboy/ssh-action': { opaque: 'a script on another machine' },
    // `eval` of the arguments
    'lycheeverse/lychee-action': { scripts: [{ input: 'args', program: 'lychee', shell: 'bash' }] },
    // a line after the first is a command of its own
    'golangci/golangci-lint-action': {
        scripts: [{ input: 'args', program: 'golangci-lint run', isWhole: true, shell: 'sh' }],
    },
    'gradle/actions/dependency-submission': { opaque: 'a task of the repository' },
    'Borales/actions-yarn': { scripts: [{ input: 'cmd', program: 'yarn', shell: 'bash' }] },
};

;// CONCATENATED MODULE: ./lib/workflow/action/touching-actions.js








const TABLES = [
    PUSHING_ACTIONS,
    MERGING_ACTIONS,
    RELEASE_ACTIONS,
    DISPATCHING_ACTIONS,
    INFRASTRUCTURE_ACTIONS,
    AZURE_ACTIONS,
    HOSTING_ACTIONS,
    SCRIPT_ACTIONS,
];
/**
 * Actions that touch something or run what they are given, by name in lower case. Each entry was read off the action's
 * own action.yml and code.
 */
const TOUCHING_ACTIONS = new Map(TABLES.flatMap((table) => Object.entries(table)).map(([name, entry]) => [
    name.toLowerCase(),
    entry,
]));

;// CONCATENATED MODULE: ./lib/workflow/action/writing-actions.js
/** Actions that write images and packages with what they are given, by name in lower case. */
const WRITING_ACTIONS = new Map(Object.entries({
    // source: docker/build-push-action, action.yml: `push` is short for an output of the registry
    'docker/build-push-action': { when: ['push', 'outputs'], images: 'tags' },
    'docker/bake-action': { when: ['push', 'set'] },
    // source: actions/attest, action.yml; the other two hand their inputs on to it
    'actions/attest': { when: ['push-to-registry'], images: 'subject-name' },
    'actions/attest-build-provenance': { when: ['push-to-registry'], images: 'subject-name' },
    'actions/attest-sbom': { when: ['push-to-registry'], images: 'subject-name' },
    // source: actions/configure-pages, action.yml: it turns Pages on, with a token of its own
    'actions/configure-pages': { when: ['enablement'] },
    'actions/delete-package-versions': {},
    'pypa/gh-action-pypi-publish': {},
}));

;// CONCATENATED MODULE: ./lib/workflow/action/read-action-use.js



















/** Why nothing is known of an action that neither the table nor the policy has. */
const NO_ENTRY = 'an action without an entry in the table';
/** Why a commit or a pull request is not taken for the action: GitHub finds those of forks under the same name. */
const ANY_COMMIT = 'an action at a commit, which may be that of a fork';
/**
 * Tags and branches are pushed by those who may write to the action's repository; commits and pull requests may be of
 * any fork in its network.
 */
const UNVOUCHED = /^(?:[0-9a-f]{40}|[0-9a-f]{64}|(?:refs\/)?pull\/.*|)$/i;
/**
 * What an action touches, by its inputs. Never throws.
 *
 * INVARIANT: what the policy says about an action adds to the built-in table and takes nothing from it, but for
 * code that it vouches for.
 */
function readAction(use, setting, extra) {
    const name = use.name.toLowerCase();
    const said = [...extra].filter(([key]) => key.toLowerCase() === name).map(([, entry]) => entry);
    const meaning = readKnown(name, use, setting, said);
    // the policy's own entry vouches for every ref
    return meaning.opaque === undefined && said.length === 0 && UNVOUCHED.test(use.ref)
        ? { ...meaning, opaque: ANY_COMMIT }
        : meaning;
}
function readKnown(name, use, setting, said) {
    const added = said.map(extraEntry);
    if (name === 'actions/checkout' || said.some(({ checkout }) => checkout === true))
        return {
            ...readByTable(name, use, setting, added),
            setting: afterCheckout(use, setting),
            checksOut: true,
        };
    const meaning = readByTable(name, use, setting, added);
    if (name === 'actions/download-artifact')
        return { ...meaning, setting: afterDownload(use, setting) };
    const all = said.some(actions/* vouchesFor */.B6) ? meaning : { ...meaning, ...writtenBy(name, use, meaning) };
    if (!said.some(({ vouched }) => vouched === true))
        return all;
    const { opaque: _opaque, ...seen } = all;
    return seen;
}
function readByTable(name, use, setting, added) {
    const own = TOUCHING_ACTIONS.get(name);
    const entries = own === undefined ? added : [own, ...added];
    if (entries.length > 0)
        return readEntries(entries, use, setting);
    const isKnown = name === 'actions/checkout' || WRITING_ACTIONS.has(name) || isHarmless(name);
    const script = isKnown ? readScripts([], use, setting) : undefined;
    return {
        touches: [],
        undecided: [],
        ...(isKnown ? hiddenByInputs(name, use) : { opaque: NO_ENTRY }),
        ...(script === undefined ? {} : { script }),
    };
}
/** What an action writes elsewhere that is neither a branch nor an environment. */
function writtenBy(name, use, { touches }) {
    const writing = WRITING_ACTIONS.get(name);
    const isOn = (input) => !/^false$/i.test((0,workflow_text/* known */.eO)(given(use, input)?.text ?? ['false']) ?? '');
    if (writing === undefined || (writing.when ?? [name]).every((input) => input !== name && !isOn(input)))
        return {};
    const images = writing.images === undefined ? undefined : given(use, writing.images);
    const written = splitList(images?.text ?? [], /[\n,]/).map((image) => ({
        touch: { kind: 'facet', facet: 'registry', name: imageRepository(image) },
        place: images?.place ?? use.place,
        text: inputLine(`${writing.images ?? ''}: ${inputLine(image)}`),
    }));
    return { touches: [...touches, ...written], bounded: BY_CREDENTIALS };
}
/** What is downloaded may take the place of any file where it is put: the workspace, where no folder is named. */
function afterDownload(use, { setting }) {
    return withChanges(setting, [resolveFolder(workflow_text/* EMPTY */.wg, given(use, 'path')?.text ?? workflow_text/* EMPTY */.wg, setting.variables)]);
}
function readEntries(entries, use, setting) {
    const opaque = entries.map((entry) => entry.opaque).find((why) => why !== undefined);
    const script = readScripts(entries.flatMap((entry) => entry.scripts ?? []), use, setting);
    // a name that only says what later steps work on changes nothing
    const isChange = entries.some((entry) => (entry.targets ?? []).some((target) => target.prepares !== true &&
        readTarget(target, use, cloneOf(entry, use, setting), setting).some(({ touch }) => touch.kind === 'facet')));
    const [first] = entries;
    const after = first === undefined ? undefined : afterAction(first, use, setting);
    return {
        touches: entries.flatMap((entry) => {
            const clone = cloneOf(entry, use, setting);
            return (entry.targets ?? []).flatMap((target) => readTarget(target, use, clone, setting));
        }),
        undecided: entries.flatMap((entry) => actionUndecided(entry, use, setting)),
        ...(opaque === undefined ? {} : { opaque }),
        ...(isChange ? { bounded: BY_CREDENTIALS } : {}),
        ...(script === undefined ? {} : { script }),
        ...(after === undefined ? {} : { setting: after }),
    };
}
function actionUndecided({ undecided }, use, setting) {
    if (undecided === undefined || surelyHolds(undecided.unless, use, setting))
        return [];
    const said = given(use, undecided.unless.input);
    const text = said === undefined ? `uses: ${use.name}` : `${undecided.unless.input}: ${inputLine(said.text)}`;
    return [{ place: said?.place ?? use.place, text: inputLine(text), why: undecided.why }];
}
/** An action that checks out a branch may do so, or may have had nothing to do. */
function afterAction(entry, use, { setting }) {
    const branch = entry.checksOut === undefined ? undefined : given(use, entry.checksOut)?.text;
    if (branch === undefined)
        return undefined;
    const folder = entry.folder === undefined ? undefined : given(use, entry.folder)?.text;
    const found = gitCloneAround(setting, resolveFolder(workflow_text/* EMPTY */.wg, folder ?? workflow_text/* EMPTY */.wg, setting.variables));
    if (found === undefined || (0,same_text/* sameText */.QV)(found.clone.branch, branch))
        return undefined;
    const clone = { ...found.clone, branch: [new workflow_data/* Unknown */.$r(`the branch after ${use.name}`)] };
    return { ...setting, clones: new Map([...setting.clones, [found.key, clone]]) };
}

// EXTERNAL MODULE: ./lib/workflow/file/tree.js + 1 modules
var tree = __webpack_require__(74226);
// EXTERNAL MODULE: ./lib/workflow/file/fields.js
var fields = __webpack_require__(52347);
// EXTERNAL MODULE: ./lib/workflow/survey/matrix.js
var survey_matrix = __webpack_require__(19051);
// EXTERNAL MODULE: ./lib/workflow/expression/resolve.js
var expression_resolve = __webpack_require__(63476);
;// CONCATENATED MODULE: ./lib/workflow/survey/runner-kind.js



/**
 * What there is to tell runners apart by, for a job that reads nothing else of its matrix.
 *
 * INVARIANT: two runners are of one kind only if nothing that is read of them differs. (Linux and macOS were once one,
 * and a step with `if: runner.os == 'macOS'` was not looked at.)
 */
function runnerKind(job, contexts) {
    return `${isWindows(job, contexts)} ${isUnix(job, contexts)} ${runnerSystem(job, contexts)}`;
}
function isWindows(job, contexts) {
    return jobLabels(job, contexts).some((label) => /windows/i.test(label));
}
/** Whether the labels say that it is a runner on which names of variables keep their case. */
function isUnix(job, contexts) {
    return jobLabels(job, contexts).some((label) => /ubuntu|linux|macos/i.test(label));
}
/** `runner.os` of GitHub's own runners, by their one label. Source: GitHub's reference, "GitHub-hosted runners". */
function runnerSystem(job, contexts) {
    const [label = '', ...others] = jobLabels(job, contexts);
    const [, name] = /^(ubuntu|windows|macos)-(?:latest|\d[\w.-]*)$/i.exec(label) ?? [];
    if (others.length > 0 || name === undefined)
        return undefined;
    return { ubuntu: 'Linux', windows: 'Windows', macos: 'macOS' }[name.toLowerCase()];
}
/** The labels that the runner of a job must have, each in every form that it may take. */
function jobLabels(job, contexts) {
    return (0,fields/* textsOf */.CB)(job.runsOn).flatMap((label) => (0,expression_resolve/* resolvePossible */.CU)(label, contexts).map(workflow_text/* show */.WU));
}

// EXTERNAL MODULE: ./lib/workflow/survey/mentions.js
var mentions = __webpack_require__(14301);
;// CONCATENATED MODULE: ./lib/workflow/survey/held-credentials.js





/**
 * Secrets other than the job's own token: one by its name, or all of them. One that is named after a chat or a report
 * of coverage changes nothing that a policy speaks of.
 */
const SECRET = new RegExp((0,unbroken/* unbroken */.D) `
    \bsecrets\s*(?:\.\s*(?!GITHUB_TOKEN\b)
    (?!(?!\w*(?:GIT|GH_|AWS|AZURE|GCP|DEPLOY|ADMIN))\w*(?:SLACK|DISCORD|MATTERMOST|TELEGRAM|CODECOV|COVERALLS))
    |\[|\))
  `, 'i');
/** The job's own token, by itself or with all of `github`. */
const TOKEN = /\bsecrets\s*\.\s*GITHUB_TOKEN\b|\bgithub\s*\.\s*token\b|\bgithub\s*[[)]/i;
/**
 * Permissions to write what a policy speaks of: branches, tags, environments, what else is started or released.
 * Comments, labels, checks and reports are not among them. Source: GitHub's reference, "Workflow syntax", permissions.
 */
const GOVERNED = new Set([
    'contents',
    'actions',
    'deployments',
    'id-token',
    'packages',
    'pages',
    'pull-requests',
]);
/**
 * Machines that are made for one job and hold nothing else: GitHub's own runners, and those of companies that rent
 * them out by these labels. One of an organisation may have credentials of its own.
 */
const FRESH_RUNNER = new RegExp((0,unbroken/* unbroken */.D) `
    ^(?:(?:ubuntu|windows|macos)-(?:latest|slim|\d)
    |(?:blacksmith|depot|buildjet|warp|ubicloud|namespace-profile|nscloud)-)
  `, 'i');
/**
 * Whether code that cannot be seen may have credentials with which it changes what a policy speaks of, in these steps
 * of a job: secrets, a token that may write, an identity at a cloud, or a machine of the organisation. `false` only
 * where it is known to have none.
 */
function mayHoldCredentials(steps, job, source, contexts) {
    const { workflow } = source;
    const around = [job.env, job.envExpression, job.container, workflow.env, workflow.envExpression];
    const says = (word) => [...steps, ...around].some((part) => (0,mentions/* saysWord */.jd)(part, word));
    const rights = tokenRights(job.permissions ?? workflow.permissions ?? source.permissions);
    return (says(SECRET) ||
        rights === 'identity' ||
        (rights === 'write' && (says(TOKEN) || steps.some(hasTokenUnsaid))) ||
        !runsOnFreshMachine(job, contexts));
}
/** In every combination of the matrix that is known. */
function runsOnFreshMachine(job, contexts) {
    const legs = contexts['matrix'] === undefined ? (0,survey_matrix/* combinationsOf */.eW)(job.matrix, contexts) : [];
    return (legs.length === 0 ? [contexts] : legs.map((matrix) => ({ ...contexts, matrix }))).every((each) => jobLabels(job, each).every((label) => FRESH_RUNNER.test(label)));
}
/** Whether a job hands something to the workflow that it calls with which that changes what a policy speaks of. */
function mayHandCredentials(job, source) {
    return (job.secrets !== undefined ||
        (0,mentions/* saysWord */.jd)(job.inputs, SECRET) ||
        tokenRights(job.permissions ?? source.workflow.permissions ?? source.permissions) !== 'none');
}
/** An action takes the token as the default of an input, and a checkout leaves it to later steps unless told not to. */
function hasTokenUnsaid({ uses, inputs }) {
    if (uses === undefined)
        return false;
    return !/^actions\/checkout(?:@|$)/i.test(uses.text.trim()) || inputs.get('persist-credentials')?.text !== 'false';
}
/** What the job's token may write; where nothing is said, that is a setting of the repository. */
function tokenRights(node) {
    if (node === undefined)
        return 'write';
    if (node.kind === 'scalar')
        return /^(?:read-all|\{\}|)$/.test(node.absent ? '' : node.text.trim()) ? 'none' : 'identity';
    const written = (0,fields/* nodeEntries */.pB)(node)
        .map(({ key }) => key)
        .filter((key) => GOVERNED.has(key) && (0,fields/* scalarAt */.C_)(node, key)?.text.trim() === 'write');
    return written.includes('id-token') ? 'identity' : written.length > 0 ? 'write' : 'none';
}

// EXTERNAL MODULE: ./lib/workflow/survey/source.js
var survey_source = __webpack_require__(73415);
;// CONCATENATED MODULE: ./lib/workflow/survey/reach.js






/**
 * Whether what was read changes something that a policy speaks of, or may: a push does whatever it is pushed with; code
 * that cannot be seen, and a tool that changes something elsewhere, do so with credentials.
 */
function mayReach({ touched, undecided, opaque }, holdsCredentials) {
    if (touched.some(({ touch }) => touch.kind !== 'facet'))
        return true;
    // a known action by its commit is that action, unless somebody has put another one there
    const unseen = opaque.filter(({ why }) => why !== ANY_COMMIT);
    return touched.length + undecided.length + unseen.length > 0 && holdsCredentials();
}
/** Whether a job that was read, or the workflow that it calls, may change something that a policy speaks of. */
function jobMayReach(job, source, walk) {
    if (job.environment !== undefined)
        return true;
    if (job.uses === undefined)
        return mayReach(walk.notebook.readingOf((0,survey_source/* jobName */.d)(job, source)), () => mayHoldCredentials(job.steps, job, source, source.contexts));
    const called = (0,called_workflow/* openCall */.LJ)(job, job.uses, source, walk);
    if (called instanceof tree/* TreeError */.jh)
        return true;
    if (typeof called === 'string')
        return mayHandCredentials(job, source);
    return [...called.workflow.jobs.values()].some((inner) => (0,expression_condition/* judgeCondition */.Xl)(inner.condition?.text, called.contexts) !== 'false' && jobMayReach(inner, called, walk));
}

// EXTERNAL MODULE: ./lib/workflow/expression/one-of.js
var one_of = __webpack_require__(31024);
;// CONCATENATED MODULE: ./lib/workflow/survey/after-refusal.js




/** Whether something with this `if:` runs, or may run, although something before it failed. */
function runsAfterRefusal(condition, contexts) {
    return condition !== undefined && (0,expression_condition/* judgeCondition */.Xl)(condition.text, contexts, 'failed') !== 'false';
}
/**
 * The contexts of a step after a gate that refused; one with an `id` tells by its outcome and its decision. A gate that
 * failed to decide has none.
 */
function afterStep({ id, continueOnError }, contexts) {
    if (id === undefined)
        return contexts;
    const decision = new one_of/* OneOf */.E(`steps.${id}.outputs.decision`, ['deny', '']);
    const gate = new workflow_data/* Open */.v5({
        outcome: 'failure',
        ...(continueOnError === undefined ? { conclusion: 'failure' } : {}),
        outputs: new workflow_data/* Open */.v5({ decision }),
    });
    return { ...contexts, steps: new workflow_data/* Open */.v5({ [id]: gate }) };
}
/** What the runner says of a step that was skipped. Source: actions/runner, `StepsRunner.RunAsync`. */
const SKIPPED = { outcome: 'skipped', conclusion: 'skipped', outputs: {} };
/** The contexts of what follows a step that was skipped. */
function afterSkipped({ id }, contexts) {
    if (id === undefined)
        return contexts;
    const { steps } = contexts;
    const before = steps instanceof workflow_data/* Open */.v5 ? steps.known : {};
    return { ...contexts, steps: new workflow_data/* Open */.v5({ ...before, [(0,caseless/* caseless */.c)(id)]: SKIPPED }) };
}
/** The contexts at the end of a job whose gate refused, from the gate's step on. */
function afterRefusedSteps([gate, ...later], contexts) {
    let current = gate === undefined ? contexts : afterStep(gate, contexts);
    for (const step of later)
        if (!runsAfterRefusal(step.condition, current))
            current = afterSkipped(step, current);
    return current;
}
/** Whether something with this `if:` runs, or may run, although something before it failed or the run was cancelled. */
function runsAfterTrouble(condition, contexts) {
    return (condition !== undefined &&
        ['failed', 'cancelled'].some((status) => (0,expression_condition/* judgeCondition */.Xl)(condition.text, contexts, status) !== 'false'));
}
/**
 * The contexts of a step after a gate that did not allow: it refused, failed, was cancelled, or was skipped since
 * something before it failed.
 */
function withoutLeave({ id }, contexts) {
    if (id === undefined)
        return contexts;
    const ends = ['failure', 'cancelled', 'skipped'];
    const result = (name) => new one_of/* OneOf */.E(`steps.${id}.${name}`, ends);
    const decision = new one_of/* OneOf */.E(`steps.${id}.outputs.decision`, ['deny', '']);
    const gate = new workflow_data/* Open */.v5({
        outcome: result('outcome'),
        conclusion: result('conclusion'),
        outputs: new workflow_data/* Open */.v5({ decision }),
    });
    return { ...contexts, steps: new workflow_data/* Open */.v5({ [id]: gate }) };
}

;// CONCATENATED MODULE: ./lib/workflow/survey/refused-jobs.js






/** Jobs that need jobs are followed this far. */
const MAX_NEEDS = 8;
/** Whether a job that needs a gate's runs, or may run, although the gate has refused. */
function mayRunAfterRefusal(job, gated, source, walk, depth = 0) {
    return runsAfterRefusal(job.condition, afterJobs(job, gated, source, walk, depth));
}
/**
 * The contexts of a job after a gate refused: the gate's job failed, and what did not run for that was skipped. Of
 * several gates any may be the one that did.
 */
function afterJobs(job, gated, source, walk, depth) {
    const [gate, ...others] = gated;
    if (gate === undefined || others.length > 0 || gate.continueOnError !== undefined)
        return source.contexts;
    const needs = job.needs.map((id) => {
        const needed = source.workflow.jobs.get(id);
        if (needed === gate)
            return [id, { result: 'failure', outputs: refusedOutputs(gate, source, walk) }];
        const isSkipped = needed !== undefined &&
            depth < MAX_NEEDS &&
            (0,needed_by/* neededBy */.X)([gate], source.workflow).includes(needed) &&
            !mayRunAfterRefusal(needed, gated, source, walk, depth + 1);
        return [id, isSkipped ? { result: 'skipped', outputs: {} } : new workflow_data/* Unknown */.$r(`needs.${id}`)];
    });
    return { ...source.contexts, needs: Object.fromEntries(needs) };
}
/** Outputs of the gate's job: those that come of steps that were skipped are empty, any other one is unknown. */
function refusedOutputs(gate, source, { question }) {
    const index = (0,gate_step/* runningGates */.YH)(gate, question.gate, source.contexts)[0];
    if (index === undefined)
        return new workflow_data/* Open */.v5({});
    const contexts = afterRefusedSteps(gate.steps.slice(index), source.contexts);
    const empty = [...gate.outputs]
        .filter(([, value]) => (0,workflow_text/* known */.eO)((0,expression_resolve/* resolveText */.WY)(value.text, contexts)) === '')
        .map(([name]) => [name, '']);
    return new workflow_data/* Open */.v5(Object.fromEntries(empty));
}

;// CONCATENATED MODULE: ./lib/workflow/survey/container.js



const NO_CONTAINER_VARIABLES = new Map();
/**
 * The variables that the container of a job gives to its steps. Source: GitHub's reference, "Workflow syntax",
 * jobs.<job_id>.container.env.
 */
function containerVariables(container) {
    return container?.kind === 'mapping' && !(0,fields/* isExpression */.BH)(container)
        ? (0,fields/* scalarsAt */.xj)(container, 'env')
        : NO_CONTAINER_VARIABLES;
}
/** The programs of a container are those of its image, which is not seen. */
function containerCode(container) {
    if (container === undefined || (container.kind === 'scalar' && container.absent))
        return [];
    return [{ place: container.place, text: 'container', why: 'the programs of a container image' }];
}
/** Ways for a service to more than the network: files and devices of the machine, and secrets. */
const REACH = ['volumes', 'options', 'command', 'entrypoint'];
/**
 * A service beside the job finds neither its files nor its credentials, unless it is given some. Source: GitHub's
 * reference, "Workflow syntax", jobs.<job_id>.services.
 */
function serviceCode(services) {
    const all = services !== undefined && (0,fields/* isExpression */.BH)(services) ? [services] : (0,fields/* nodeEntries */.pB)(services).map(({ value }) => value);
    return all
        .filter((one) => (0,fields/* isExpression */.BH)(one) || isGivenMore(one))
        .map(({ place }) => ({
        place,
        text: 'services',
        why: 'the programs of a service that is given more than the network',
    }));
}
function isGivenMore(service) {
    return (0,fields/* nodeEntries */.pB)(service).some(({ key, value }) => (key === 'options' ? isReaching(value) : REACH.includes(key)) ||
        (key === 'env' && (0,mentions/* saysWord */.jd)(value, /\bsecrets\b/)));
}
/** Options of `docker create` by which a container gets at more of the machine. */
const REACHING_OPTION = new RegExp((0,unbroken/* unbroken */.D) `
  (?:^|\s)(?:-v|--volume|--mount|--privileged|--cap-add|--device|--pid|--network|--net|--userns|--ipc|--env-file
  |--security-opt)\b|\$\{\{
`);
/** Most options say when a service is ready. */
function isReaching(options) {
    return options.kind !== 'scalar' || REACHING_OPTION.test(options.text);
}

;// CONCATENATED MODULE: ./lib/workflow/survey/later-gate.js



/** Variables by which Node, the runner's toolkit or the connection to GitHub is another. */
const OWN_NODE = /^(?:NODE_|LD_|DYLD_|INPUT_|OPENSSL_|SSL|UV_|GRANTGATE_|(?:HTTPS?|ALL|NO)_PROXY$)/i;
/**
 * Folders of the runner, in which it keeps the programs of actions and its own Node, and the way there from the
 * workspace.
 */
const RUNNER_FOLDERS = /_act|\bexternals\b|\.\.[\\/]+\.\./i;
/**
 * Which steps a later gate judges by a grant of its own: those after the first strict one behind `last`, which are
 * reached only by its leave. Beyond the last step: whether there is such a gate.
 *
 * INVARIANT: a step that runs, or may run, although that gate did not allow (it refused, was skipped or cancelled) is
 * not left to it; nor is any where that gate may not be the program that it is: what runs before it in the job, and the
 * job's variables, must be known to leave it alone.
 */
function leftToLaterGate(job, last, steps, frame, isEnvHidden) {
    const { gate } = frame.walk.question;
    const until = job.steps.findIndex((step, index) => index > last && (0,gate_step/* isStrict */.io)(step, gate, frame.contexts));
    const later = job.steps[until];
    const isAlone = !isEnvHidden &&
        !changesGate(frame.env) &&
        isLeftAlone(steps.slice(last + 1, Math.max(until, 0))) &&
        isUsual(steps[until]?.before);
    if (later === undefined || !isAlone)
        return () => false;
    const without = withoutLeave(later, frame.contexts);
    return (index) => index === until || (index > until && !runsAfterTrouble(job.steps[index]?.condition, without));
}
/** Whether steps are known to do nothing to a gate after them. */
function isLeftAlone(steps) {
    return steps.every(({ step, reading }) => reading.opaque.every(({ isBounded = false }) => isBounded) &&
        reading.undecided.length === 0 &&
        !stepTexts(step).some((text) => RUNNER_FOLDERS.test(text)));
}
function isUsual(state) {
    return state !== undefined && !state.unsure && !changesGate(state.exported);
}
/** Whether variables change what the gate's own program does. */
function changesGate(variables) {
    return [...variables].some(([name, value]) => OWN_NODE.test(name) || carriedByVariable(name, value).length > 0);
}
function stepTexts({ run, folder, inputs, env }) {
    const all = (scalars) => [...scalars.values()].map(({ text }) => text);
    return [run?.text ?? '', folder?.text ?? '', ...all(inputs), ...all(env)];
}

// EXTERNAL MODULE: ./lib/workflow/survey/collector.js
var collector = __webpack_require__(13895);
;// CONCATENATED MODULE: ./lib/workflow/survey/leg-memory.js

/** Readings of one step that are kept: what a combination of the matrix leaves behind, later steps find. */
const MAX_KEPT_READINGS = 4;
/**
 * What is the same in several combinations of a job's matrix: a step that does not mention the matrix does the same in
 * each of them that leads to it in the same way, and is read once.
 *
 * INVARIANT: all frames that share one are of one job and of one walk, and differ in the matrix and the runner alone. A
 * runner of another kind has other variables.
 */
class LegMemory {
    initial;
    #envs = new Map();
    #read = new Map();
    #variesEnv;
    #mentions = new Map();
    /** `outside`: what the variables of the job are made of. */
    constructor(initial, outside) {
        this.initial = initial;
        this.#variesEnv = outside.some((part) => (0,mentions/* saysWord */.jd)(part, /matrix/i));
    }
    /** The variables of the job on one kind of runner, by `make` where these are not here, or depend on the matrix. */
    env(runner, make) {
        if (this.#variesEnv)
            return make();
        const env = this.#envs.get(runner) ?? make();
        this.#envs.set(runner, env);
        return env;
    }
    /** What reading a step finds, by `read` where no other combination has come to it with the same. */
    step(step, env, before, read) {
        if (this.#readsMatrix(step))
            return read();
        const kept = this.#read.get(step) ?? [];
        const found = kept.find((one) => one.env === env && isSameState(one.before, before));
        if (found !== undefined)
            return found.walked;
        const walked = read();
        this.#read.set(step, [{ env, before, walked }, ...kept.slice(0, MAX_KEPT_READINGS - 1)]);
        return walked;
    }
    /** An action of the repository sees the matrix as well. */
    #readsMatrix(step) {
        const known = this.#mentions.get(step);
        if (known !== undefined)
            return known;
        const reads = (0,mentions/* saysWord */.jd)(step, /matrix/i) || /^\s*[.$]\//.test(step.uses?.text ?? '');
        this.#mentions.set(step, reads);
        return reads;
    }
}
/** Whether nothing in two states differs; parts that are not the very same, but empty, are the same as well. */
function isSameState({ setting: one, ...first }, { setting: other, ...second }) {
    return areSameFields(first, second) && areSameFields(one, other);
}
function areSameFields(one, other) {
    const fields = new Map(Object.entries(other));
    const own = Object.entries(one);
    return own.length === fields.size && own.every(([name, value]) => isSameLeft(value, fields.get(name)));
}
function isSameLeft(one, other) {
    if (one === other)
        return true;
    if (one instanceof Map && other instanceof Map)
        return one.size === other.size && [...one].every(([name, value]) => isSameLeft(value, other.get(name)));
    if (one instanceof Set && other instanceof Set)
        return one.size === other.size && [...one].every((value) => other.has(value));
    if (Array.isArray(one) && Array.isArray(other))
        return one.length === other.length && one.every((value, index) => value === other[index]);
    return false;
}

;// CONCATENATED MODULE: ./lib/workflow/survey/legs.js


/** Combinations of a matrix in groups, each of which does the same; `outer`: the legs of the job that calls. */
function groupLegs(combinations, kindOf, outer) {
    const groups = new Map();
    for (const matrix of combinations) {
        const kind = kindOf === undefined ? matrix : kindOf(matrix);
        groups.set(kind, [...(groups.get(kind) ?? []), matrix]);
    }
    const all = new Set(combinations.map(legName)).size;
    return [...groups.values()].map((group) => ({
        matrix: group.at(-1) ?? {},
        legs: all < 2 ? outer : legsInside(outer, { own: [...new Set(group.map(legName))], all }),
    }));
}
/** Legs of a job that is called in each of some legs. */
function legsInside(outer, inner) {
    if (outer === undefined)
        return inner;
    return {
        own: outer.own.flatMap((one) => inner.own.map((other) => `${one} / ${other}`)),
        all: outer.all * inner.all,
    };
}
function legName(matrix) {
    return (0,survey_matrix/* cellsOfLeg */.JM)(matrix)
        .map(([name, value]) => `${name}=${cellText(value)}`)
        .join(' ');
}
function cellText(value) {
    if (typeof value === 'string')
        return value;
    return JSON.stringify(value, (_name, part) => part instanceof workflow_data/* Unknown */.$r ? `\${{ ${part.source} }}` : part instanceof workflow_data/* Open */.v5 ? part.known : part);
}

// EXTERNAL MODULE: ./lib/workflow/survey/needed-jobs.js
var needed_jobs = __webpack_require__(29192);
// EXTERNAL MODULE: ./lib/workflow/survey/outputs.js
var survey_outputs = __webpack_require__(26862);
// EXTERNAL MODULE: ./lib/workflow/survey/step-variables.js
var step_variables = __webpack_require__(30496);
// EXTERNAL MODULE: ./lib/workflow/expression/possible-texts.js
var possible_texts = __webpack_require__(52720);
// EXTERNAL MODULE: ./lib/workflow/expression/reads.js
var reads = __webpack_require__(42753);
// EXTERNAL MODULE: ./lib/workflow/expression/value.js
var value = __webpack_require__(84873);
// EXTERNAL MODULE: ./lib/workflow/expression/segments.js
var segments = __webpack_require__(96712);
;// CONCATENATED MODULE: ./lib/workflow/survey/step-name.js
/** What people call a step: its name, else what it runs. */
function stepName(step) {
    const [first = ''] = (step.name?.text ?? step.uses?.text ?? step.run?.text ?? step.id ?? '').trim().split('\n');
    return first.slice(0, 100);
}

;// CONCATENATED MODULE: ./lib/workflow/survey/look.js









/** Notes the values in a step, where its line is asked about. */
function look(step, contexts, variables, frame) {
    const { walk, job, legs } = frame;
    if (walk.question.explain === undefined)
        return;
    const { condition, run, uses, shell, folder, inputs, env, continueOnError, name } = step;
    const at = { job, step: stepName(step), legs };
    noteCondition(condition, contexts, at, walk);
    for (const scalar of [uses, shell, folder, continueOnError, name, ...inputs.values(), ...env.values()])
        noteScalar(scalar, contexts, at, walk);
    for (const line of noteScalar(run, contexts, at, walk))
        for (const [text, name = ''] of line.matchAll(/\$\{?([A-Za-z_]\w*)\}?/g)) {
            const value = variables.get(name);
            if (value !== undefined && run !== undefined)
                walk.notebook.see({ job: at.job, step: at.step, place: run.place, text, options: optionsOfText(value), reads: [] }, legs);
        }
}
/** Notes the values in a job itself, where its line is asked about. */
function lookAtJob(job, name, contexts, legs, walk) {
    if (walk.question.explain === undefined)
        return;
    const at = { job: name, step: undefined, legs };
    noteCondition(job.condition, contexts, at, walk);
    const runner = job.runsOn?.kind === 'scalar' ? job.runsOn : undefined;
    for (const scalar of [job.environment, runner, ...job.env.values(), ...job.inputs.values()])
        noteScalar(scalar, contexts, at, walk);
}
function noteCondition(condition, contexts, at, walk) {
    if (condition === undefined || askedLines(condition, walk).length === 0)
        return;
    const truth = (0,expression_condition/* judgeCondition */.Xl)(condition.text, contexts);
    walk.notebook.see({
        job: at.job,
        step: at.step,
        place: condition.place,
        text: `if: ${condition.text.trim()}`,
        options: truth === 'unknown' ? [] : [truth],
        reads: ((0,expression_condition/* readCondition */.sK)(condition.text)?.expressions ?? []).flatMap((one) => readsOf(one, contexts)),
    }, at.legs);
}
/** Notes the expressions of a scalar; gives its lines that are asked about. */
function noteScalar(scalar, contexts, at, walk) {
    const lines = scalar === undefined ? [] : askedLines(scalar, walk);
    if (scalar === undefined || lines.length === 0)
        return lines;
    walk.notebook.see({ job: at.job, step: at.step, place: scalar.place, options: [], reads: [] }, at.legs);
    for (const { kind, text } of (0,segments/* segmentsOf */.O)(lines.join('\n'))) {
        if (kind !== 'expression')
            continue;
        const written = `\${{ ${text.trim()} }}`;
        const options = optionsOfText((0,expression_resolve/* resolveText */.WY)(written, contexts));
        walk.notebook.see({ job: at.job, step: at.step, place: scalar.place, text: written, options, reads: readsOf(text, contexts) }, at.legs);
    }
    return lines;
}
function readsOf(expression, contexts) {
    return (0,reads/* contextsRead */.P)(`\${{ ${expression} }}`)
        .filter((path) => !path.includes('*') && isOneValue((0,expression_resolve/* resolveData */.t1)(`\${{ ${path} }}`, contexts)))
        .map((path) => ({
        path: asWritten(path, expression),
        options: optionsOfText((0,expression_resolve/* resolveText */.WY)(`\${{ ${path} }}`, contexts)),
    }));
}
/** Of an object, what is read in it is not told. */
function isOneValue(data) {
    return data instanceof workflow_data/* Unknown */.$r || (0,value/* isScalar */.jn)(data);
}
/** A path, which is told in lower case, as the expression has it. */
function asWritten(path, expression) {
    const index = expression.toLowerCase().indexOf(path);
    return index < 0 ? path : expression.slice(index, index + path.length);
}
/** The lines of a scalar that are asked about: one, or all of it for the line of its key. */
function askedLines({ place, text, literal }, { question }) {
    const { explain, workflow } = question;
    if (explain === undefined || place.file !== (explain.path ?? workflow.path))
        return [];
    const lines = text.split('\n');
    const index = explain.line - place.line;
    if (!literal)
        return index === 0 || (index > 0 && index < lines.length - 1) ? lines : [];
    if (index === -1)
        return lines;
    const line = index < lines.length - (text.endsWith('\n') ? 1 : 0) ? lines[index] : undefined;
    return line === undefined ? [] : [line];
}
function optionsOfText(text) {
    const options = (0,possible_texts/* possibleTexts */.O)(text).map(workflow_text/* known */.eO);
    return options.every((option) => option !== undefined) ? options : [];
}

;// CONCATENATED MODULE: ./lib/workflow/command/merge-setting.js




/** Branches are named up to this length, all together. */
const MAX_BRANCH_CHARACTERS = 300;
/** What commands find when it is not known which of two settings is there: facts on which they differ are unknown. */
function mergeSettings(before, after) {
    if (before === after)
        return before;
    const one = before;
    const other = after;
    const merged = {
        ...one,
        ...other,
        ...mergeFolders(one, other),
        clones: mergeClonesOf(one, other),
        variables: mergeTexts(one.variables, other.variables, (name) => `$${name}`),
        gitConfig: mergeEntries(one.gitConfig, other.gitConfig),
        ...((one.changed ?? other.changed) !== undefined && { changed: union(one.changed, other.changed) }),
    };
    return merged;
}
/** The same of what is in files only: clones, and git's configuration. What belongs to a shell is that of `other`. */
function mergeFiles(one, other) {
    if (one.clones === other.clones && one.gitConfig === other.gitConfig)
        return other;
    const merged = {
        ...other,
        clones: mergeClonesOf(one, other),
        gitConfig: mergeEntries(one.gitConfig, other.gitConfig),
    };
    return merged;
}
/** A clone that was changed or was not. */
function mergeClones(one, other) {
    return {
        ...one,
        ...other,
        // a push to a remote that is not there fails, so one that may be there is taken to be
        remotes: mergeTexts(new Map([...other.remotes, ...one.remotes]), new Map([...one.remotes, ...other.remotes]), (name) => `remote ${name}`),
        branch: (0,same_text/* sameText */.QV)(one.branch, other.branch) ? other.branch : [new workflow_data/* Unknown */.$r(eitherOf(one.branch, other.branch))],
        tags: union(one.tags, other.tags),
        branches: union(one.branches, other.branches),
        config: mergeEntries(one.config, other.config),
    };
}
function mergeFolders(one, other) {
    if ((0,same_text/* sameText */.QV)(one.folder, other.folder))
        return other;
    const folder = [new workflow_data/* Unknown */.$r(`${folderKey(one.folder)} or ${folderKey(other.folder)}`)];
    const [key, same] = [gitCloneAround(one, one.folder)?.key, gitCloneAround(other, other.folder)?.key];
    return key !== undefined && key === same ? { folder, inside: { folder, clone: key } } : { folder };
}
function mergeClonesOf(one, other) {
    const merged = new Map();
    for (const key of new Set([...one.clones.keys(), ...other.clones.keys()])) {
        const [old, young] = [one.clones.get(key), other.clones.get(key)];
        if (old === young && old !== undefined) {
            merged.set(key, old);
            continue;
        }
        // where one setting has no clone, commands in that folder are in the clone around it
        const [first, second] = [
            old ?? gitCloneAround(one, (0,workflow_text/* textOf */.b6)(key))?.clone,
            young ?? gitCloneAround(other, (0,workflow_text/* textOf */.b6)(key))?.clone,
        ];
        const clone = first !== undefined && second !== undefined ? mergeClones(first, second) : (first ?? second);
        if (clone !== undefined)
            merged.set(key, clone);
    }
    return merged;
}
function mergeTexts(one, other, sourceOf) {
    if (one === other)
        return one;
    const merged = new Map();
    for (const name of new Set([...one.keys(), ...other.keys()])) {
        const [old, young] = [one.get(name), other.get(name)];
        merged.set(name, old !== undefined && (0,same_text/* sameText */.QV)(old, young) ? old : [new workflow_data/* Unknown */.$r(sourceOf(name))]);
    }
    return merged;
}
function mergeEntries(one = [], other = []) {
    if (one === other)
        return one;
    const added = other.filter((entry) => !one.includes(entry));
    // one that both have, each by itself, is there once
    const gone = one
        .filter((entry) => !other.includes(entry) && !added.some((same) => isSameEntry(same, entry)))
        .map((entry) => ({ ...entry, maybe: true }));
    return [...gone, ...other.map((entry) => (one.includes(entry) ? entry : { ...entry, maybe: true }))];
}
function isSameEntry(one, other) {
    return one.key === other.key && (0,same_text/* sameText */.QV)(one.subsection, other.subsection) && (0,same_text/* sameText */.QV)(one.value, other.value);
}
function union(one = new Set(), other = new Set()) {
    return new Set([...one, ...other]);
}
function eitherOf(one, other) {
    const either = `${branchName(one)} or ${branchName(other)}`;
    return either.length > MAX_BRANCH_CHARACTERS ? 'one of several branches' : either;
}
function branchName(branch) {
    return branch === undefined ? 'no branch' : (0,workflow_text/* show */.WU)(branch);
}
function folderKey(folder) {
    return folder.length === 0 ? 'the workspace' : (0,workflow_text/* show */.WU)(folder);
}

;// CONCATENATED MODULE: ./lib/workflow/survey/flow.js


/** What is there after a step while background steps run: what both it and they change is unknown. */
function besideOthers(before, after, beside) {
    let current = after;
    for (const other of beside)
        current = besideOne(before, current, other);
    return current;
}
function besideOne(before, after, other) {
    const shared = [...after.exported.keys()].filter((name) => before.exported.get(name) !== after.exported.get(name) &&
        other.before.exported.get(name) !== other.during.exported.get(name));
    const exported = shared.length === 0 ? after.exported : new Map([...after.exported, ...unknowns(shared)]);
    const isShared = other.before.setting.clones !== other.during.setting.clones && before.setting.clones !== after.setting.clones;
    return {
        ...after,
        exported,
        setting: isShared ? mergeFiles(mergeFiles(before.setting, other.during.setting), after.setting) : after.setting,
    };
}
/** What is there when it is not known which of two states is. */
function mergeStates(one, other) {
    if (one === other)
        return one;
    const names = one.exported === other.exported ? [] : [...new Set([...one.exported.keys(), ...other.exported.keys()])];
    const differing = names.filter((name) => one.exported.get(name) !== other.exported.get(name));
    const { outputs: _outputs, sure: _sure, ...rest } = other;
    const outputs = [...(other.outputs ?? [])].filter(([id, values]) => one.outputs?.get(id) === values);
    const sure = [...(other.sure ?? [])].filter(([id, values]) => one.sure?.get(id) === values);
    return {
        ...rest,
        ...(outputs.length > 0 && { outputs: new Map(outputs) }),
        ...(sure.length > 0 && { sure: new Map(sure) }),
        setting: mergeFiles(one.setting, other.setting),
        exported: differing.length === 0 ? one.exported : new Map([...one.exported, ...other.exported, ...unknowns(differing)]),
        unsure: one.unsure || other.unsure,
        elsewhere: one.elsewhere || other.elsewhere,
    };
}
/**
 * What may be there while a step runs, and where it stops.
 *
 * INVARIANT: a variable that it sets is unknown, also one that has its old value again: it may have had another in
 * between.
 */
function duringStep(before, { state, stopped }) {
    const across = mergeStates(before, state);
    return stopped === undefined ? across : mergeStates(across, stopped);
}
function unknowns(names) {
    return names.map((name) => [name, [new workflow_data/* Unknown */.$r(`$${name}`)]]);
}

// EXTERNAL MODULE: ./node_modules/@actions/expressions/dist/ast.js
var ast = __webpack_require__(12049);
// EXTERNAL MODULE: ./node_modules/@actions/expressions/dist/data/expressiondata.js
var expressiondata = __webpack_require__(21674);
// EXTERNAL MODULE: ./lib/workflow/expression/parse.js
var parse = __webpack_require__(73615);
// EXTERNAL MODULE: ./lib/workflow/expression/path.js
var expression_path = __webpack_require__(50429);
;// CONCATENATED MODULE: ./lib/workflow/expression/conjuncts.js






/** Contexts that are the same in all steps of a job. */
const LASTING_CONTEXTS = new Set(['inputs', 'matrix', 'needs', 'strategy', 'vars']);
/** What `github` has that is the same in all steps of a job. */
const LASTING_FACTS = /^github\.(?:event|event_name|ref|ref_name|ref_type|repository|repository_owner|sha|actor|head_ref|base_ref)(?:\.|$)/;
/** A text that is never taken for a number: nothing at all is `0`, and equal to it. */
const WORD_ALONE = /^(?!infinity$|nan$)[a-z][a-z_-]*$/i;
const PURE_FUNCTIONS = new Set(['contains', 'startswith', 'endswith', 'format', 'join', 'tojson', 'fromjson']);
/** The parts of an `if:` that `&&` joins; none where it has none, or is not read. */
function conjunctsOf(raw) {
    const condition = (0,expression_condition/* readCondition */.sK)(raw);
    const [expression, ...others] = condition?.expressions ?? [];
    if (condition === undefined || condition.isText || expression === undefined || others.length > 0)
        return [];
    try {
        return flattened((0,parse/* parseExpression */.Y)(expression)).map(conjunctOf);
    }
    catch {
        return [];
    }
}
function flattened(node) {
    if (node instanceof ast/* Grouping */.aU)
        return flattened(node.group);
    return node instanceof ast/* Logical */.oD && node.operator.lexeme === '&&' ? node.args.flatMap(flattened) : [node];
}
function conjunctOf(node) {
    const steps = new Set();
    const isLasting = lasts(node, steps);
    const given = givenOutput(node);
    return { key: keyOf(node), steps: [...steps], isLasting, ...(given !== undefined && { given }) };
}
/** Whether a syntax tree has the same value in later steps; notes the steps whose outputs it reads. */
function lasts(node, steps) {
    if (node instanceof ast/* Literal */.uS)
        return true;
    if (node instanceof ast/* Grouping */.aU)
        return lasts(node.group, steps);
    if (node instanceof ast/* Unary */._c)
        return lasts(node.expr, steps);
    if (node instanceof ast/* Binary */.yI)
        return lasts(node.left, steps) && lasts(node.right, steps);
    if (node instanceof ast/* Logical */.oD)
        return node.args.every((one) => lasts(one, steps));
    if (node instanceof ast/* FunctionCall */.R6)
        return PURE_FUNCTIONS.has(node.functionName.lexeme.toLowerCase()) && node.args.every((one) => lasts(one, steps));
    const path = (0,expression_path/* contextPath */.VJ)(node)?.toLowerCase();
    if (path === undefined || path.includes('*'))
        return false;
    const [root = '', id = '', ...rest] = path.split('.');
    if (root !== 'steps')
        return LASTING_CONTEXTS.has(root) || LASTING_FACTS.test(path);
    steps.add((0,caseless/* caseless */.c)(id));
    return rest[0] === 'outputs' && rest.length === 2;
}
/** `steps.a.outputs.b`, `steps.a.outputs.b != ''` and `steps.a.outputs.b == 'true'`. */
function givenOutput(node) {
    if (node instanceof ast/* Grouping */.aU)
        return givenOutput(node.group);
    if (!(node instanceof ast/* Binary */.yI))
        return outputOf(node);
    const { left, right, operator } = node;
    const [output, literal] = right instanceof ast/* Literal */.uS ? [left, right] : [right, left];
    if (!(literal instanceof ast/* Literal */.uS) || literal.literal.kind !== expressiondata/* Kind */.b.String)
        return undefined;
    const { value } = literal.literal;
    const isGiven = operator.lexeme === '==' ? WORD_ALONE.test(value) : operator.lexeme === '!=' && value === '';
    return isGiven ? outputOf(output) : undefined;
}
function outputOf(node) {
    const [root, id = '', kind, name, ...rest] = (0,expression_path/* contextPath */.VJ)(node)?.split('.') ?? [];
    const isOutput = root?.toLowerCase() === 'steps' && kind?.toLowerCase() === 'outputs' && rest.length === 0;
    return !isOutput || name === undefined || name === '*' || id === '*'
        ? undefined
        : { step: (0,caseless/* caseless */.c)(id), name: (0,caseless/* caseless */.c)(name) };
}
function keyOf(node) {
    if (node instanceof ast/* Grouping */.aU)
        return keyOf(node.group);
    if (node instanceof ast/* Literal */.uS)
        return JSON.stringify([node.literal.kind, node.literal.coerceString()]);
    if (node instanceof ast/* ContextAccess */.QC)
        return `context ${node.name.lexeme.toLowerCase()}`;
    if (node instanceof ast/* Star */.FE)
        return '*';
    const parts = (...all) => JSON.stringify(all.map((one) => (typeof one === 'string' ? one : keyOf(one))));
    if (node instanceof ast/* IndexAccess */.p_)
        return parts('index', node.expr, indexKey(node.index));
    if (node instanceof ast/* Unary */._c)
        return parts(node.operator.lexeme, node.expr);
    if (node instanceof ast/* Binary */.yI)
        return parts(node.operator.lexeme, node.left, node.right);
    if (node instanceof ast/* Logical */.oD)
        return parts(node.operator.lexeme, ...node.args);
    return node instanceof ast/* FunctionCall */.R6 ? parts('call', node.functionName.lexeme.toLowerCase(), ...node.args) : '';
}
/** A name has no case. */
function indexKey(index) {
    return index instanceof ast/* Literal */.uS && index.literal.kind === expressiondata/* Kind */.b.String ? index.literal.value.toLowerCase() : index;
}

;// CONCATENATED MODULE: ./lib/workflow/survey/sure-outputs.js



/**
 * Notes the outputs of a step that ran to its end if it ran, for those that run only where it did.
 *
 * INVARIANT: it has ended: none that goes on in the background, or whose failure is ignored, is noted.
 */
function noteSure(step, outputs, { steps }, state) {
    if (step.id === undefined || step.background || outputs === undefined || outputs.size === 0)
        return state;
    const conjuncts = conjunctsOf(step.condition?.text);
    const before = steps.slice(0, Math.max(0, steps.indexOf(step)));
    // a step that comes later, or goes on, has no outputs yet
    const ended = new Set(before.flatMap(({ id, background }) => (id === undefined || background ? [] : [(0,caseless/* caseless */.c)(id)])));
    const isLasting = conjuncts.every((one) => one.isLasting && one.steps.every((id) => ended.has(id)));
    const sure = {
        outputs,
        ...(conjuncts.length > 0 && isLasting && { keys: conjuncts.map(({ key }) => key) }),
    };
    return { ...state, sure: new Map([...(state.sure ?? []), [(0,caseless/* caseless */.c)(step.id), sure]]) };
}
/**
 * What a step finds if it runs: the outputs of those that then ran as well, because its `if:` asks all that theirs
 * does, or asks for an output of theirs that is not empty.
 */
function stateIfRun({ condition }, state) {
    if (condition === undefined || state.outputs === undefined)
        return state;
    const conjuncts = conjunctsOf(condition.text);
    if (conjuncts.length === 0)
        return state;
    const keys = new Set(conjuncts.map(({ key }) => key));
    const given = conjuncts.flatMap((one) => one.given ?? []);
    const ran = [...(state.sure ?? [])].filter(([id, sure]) => sure.keys?.every((key) => keys.has(key)) === true || given.some(({ step }) => step === id));
    const outputs = new Map([...state.outputs, ...ran.map(([id, sure]) => [id, sure.outputs])]);
    let isChanged = ran.length > 0;
    for (const { step, name } of given) {
        const own = outputs.get(step);
        const text = own === undefined ? undefined : withoutEmpty(own.get(name));
        if (own === undefined || text === undefined)
            continue;
        outputs.set(step, new Map([...own, [name, text]]));
        isChanged = true;
    }
    return isChanged ? { ...state, outputs } : state;
}
/** A choice without the empty text; `undefined` where nothing changes. */
function withoutEmpty(text) {
    const [part, ...rest] = text ?? [];
    if (!(part instanceof one_of/* OneOf */.E) || rest.length > 0 || !part.options.includes(''))
        return undefined;
    const options = part.options.filter((option) => option !== '');
    const [only] = options;
    return options.length === 1 && typeof only === 'string' ? [only] : [new one_of/* OneOf */.E(part.source, options)];
}

;// CONCATENATED MODULE: ./lib/workflow/survey/frame.js
/**
 * What `actions/checkout` puts into the workspace when it is told nothing else: the run's repository at the run's
 * commit.
 */
function workspaceOf(frame) {
    const { repository, sha } = frame.walk.question.facts.run;
    return { repository, commit: sha };
}

// EXTERNAL MODULE: ./lib/workflow/file/read-workflow.js + 2 modules
var read_workflow = __webpack_require__(76792);
;// CONCATENATED MODULE: ./lib/workflow/shell/arithmetic.js

const ASSIGNS = /(?:^|[^=<>!])=(?!=)|<<=|>>=|\+\+|--/;
/** Part of the name that is assigned to is expanded: `$name++`. */
const ASSIGNS_ANY = /\$(?:\w+|\{[^}]*\}|\([^)]*\)|\W)\w*\s*(?:\[[^\]]*\])?\s*(?:(?:[-+*/%&|^]|<<|>>)?=(?!=)|\+\+|--)|(?:\+\+|--)\s*\w*\$/;
const MAX_ARITHMETIC_NODES = 20_000;
/** Hands on what is expanded in an arithmetic expression, and forgets the variables of one that assigns. */
function readArithmetic(expression, text, state, visit) {
    // a stack of its own: `1+1+1+…` is as deep as it is long
    const open = [expression];
    for (let count = 0; open.length > 0 && count < MAX_ARITHMETIC_NODES; count += 1) {
        const node = open.pop();
        if (node === undefined)
            break;
        if (node.type === 'ArithmeticCommandExpansion')
            visit(node);
        else if (node.type === 'ArithmeticWord')
            for (const part of node.parts ?? [])
                visit(part);
        else
            open.push(...arithmeticOperands(node));
    }
    forgetAssigned(text, state);
    forgetEvaluated(text, state);
}
/** What is an error with some numbers, or is not looked into: a division, a power, another system, an element. */
const MAY_FAIL = /[/%[#$`"'\\]|\*\*|(?:^|\W)0\d/;
/** Whether an arithmetic expression is sure to have a value: one of plain numbers. */
function isSafeArithmetic(text, state) {
    const inside = text.replace(/^\$?\(\((.*)\)\)$/s, '$1').replaceAll(/\$\{?(\w+)\}?/g, '$1');
    if (MAY_FAIL.test(inside))
        return false;
    return [...inside.matchAll(/[A-Za-z_]\w*/g)].every(([name]) => {
        const value = state.get(name);
        const [text = workflow_text/* EMPTY */.wg] = value?.items ?? [];
        return value !== undefined && /^(?:|0|-?[1-9]\d*)$/.test((0,workflow_text/* known */.eO)(text) ?? '?');
    });
}
/** The value of a variable is evaluated in turn, and may assign as well. */
function forgetEvaluated(text, state) {
    for (const [name] of text.matchAll(/[A-Za-z_]\w*/g))
        if (state.get(name)?.items.some((item) => item.some((part) => typeof part === 'string' && ASSIGNS.test(part))) ===
            true)
            state.forgetAll();
}
/** What a text does that is evaluated as a number: the value of `declare -i`, the index of a name. */
function forgetByNumber(text, state) {
    forgetAssigned(text, state);
    forgetEvaluated(text, state);
}
/** Forgets every variable that is named in an arithmetic expression which assigns. */
function forgetAssigned(text, state) {
    if (!ASSIGNS.test(text))
        return;
    if (ASSIGNS_ANY.test(text))
        state.forgetAll();
    for (const [name] of text.matchAll(/[A-Za-z_]\w*/g))
        state.forget(name);
}
function arithmeticOperands(node) {
    switch (node.type) {
        case 'ArithmeticBinary':
            return [node.right, node.left];
        case 'ArithmeticUnary':
            return [node.operand];
        case 'ArithmeticTernary':
            return [node.alternate, node.consequent, node.test];
        default:
            return [node.expression];
    }
}

;// CONCATENATED MODULE: ./lib/workflow/shell/brace.js
const MAX_BRACE_WORDS = 64;
const MAX_BRACE_LEVELS = 8;
const SEQUENCE = /^(-?\d{1,6}|[A-Za-z])\.\.(-?\d{1,6}|[A-Za-z])(?:\.\.(-?\d{1,6}))?$/;
/** The shell takes more for a sequence than `SEQUENCE` does: `{+1..3}`, numbers of any length. */
const MAYBE_SEQUENCE = '..';
/**
 * The words of a literal brace expansion (`{a,b}`, `{1..3}`); `undefined` where it holds anything else, or is too big.
 */
function braceWords(text) {
    if (/[$`'"\\]/.test(text))
        return undefined;
    return expand(text, 0);
}
/** All ways to pick one of each, in the order of the shell; `undefined` when they are too many. */
function combine(choices) {
    let all = [[]];
    for (const choice of choices) {
        if (all.length * choice.length > MAX_BRACE_WORDS)
            return undefined;
        all = all.flatMap((start) => choice.map((next) => [...start, next]));
    }
    return all;
}
function expand(text, depth) {
    const group = firstGroup(text);
    if (group === undefined)
        return [text];
    if (group === 'too many' || depth >= MAX_BRACE_LEVELS)
        return undefined;
    const middle = group.items.length === 1 ? sequence(group.items[0] ?? '') : braceList(group.items, depth);
    const rest = expand(text.slice(group.end), depth + 1);
    if (middle === undefined || rest === undefined)
        return undefined;
    const combined = combine([[text.slice(0, group.start)], middle, rest]);
    return combined?.map((parts) => parts.join(''));
}
function braceList(items, depth) {
    const words = [];
    for (const item of items) {
        const more = expand(item, depth + 1);
        if (more === undefined || words.length + more.length > MAX_BRACE_WORDS)
            return undefined;
        words.push(...more);
    }
    return words;
}
/**
 * The first `{…}` with its items; a single item is a sequence or no brace expansion at all.
 *
 * INVARIANT: `undefined` is said only where the shell, too, leaves the text as it is.
 */
function firstGroup(text) {
    let tries = 0;
    for (let start = text.indexOf('{'); start >= 0; start = text.indexOf('{', start + 1)) {
        tries += 1;
        if (tries > MAX_BRACE_WORDS)
            return 'too many';
        const group = groupAt(text, start);
        if (group !== undefined && (group.items.length > 1 || (group.items[0] ?? '').includes(MAYBE_SEQUENCE)))
            return { start, ...group };
    }
    return undefined;
}
function groupAt(text, start) {
    const items = [];
    let [depth, from] = [0, start + 1];
    for (let at = start; at < text.length; at += 1) {
        const character = text[at];
        if (character === '{')
            depth += 1;
        else if (character === '}')
            depth -= 1;
        if (depth === 0 || (depth === 1 && character === ',')) {
            items.push(text.slice(from, at));
            from = at + 1;
        }
        if (depth === 0)
            return { end: at + 1, items };
    }
    return undefined;
}
function sequence(item) {
    const [, first = '', last = '', step = '1'] = SEQUENCE.exec(item) ?? [];
    const isNumber = /\d/.test(first);
    if (first === '' || isNumber !== /\d/.test(last))
        return undefined;
    // between the cases there are signs that the shell reads again: `{Z..a}` has a backslash and a backquote
    if (!isNumber && /[a-z]/.test(first) !== /[a-z]/.test(last))
        return undefined;
    const [from, to] = isNumber ? [Number(first), Number(last)] : [first.charCodeAt(0), last.charCodeAt(0)];
    const by = Math.max(1, Math.abs(Number(step)));
    const count = Math.floor(Math.abs(to - from) / by) + 1;
    // a leading zero pads: `{01..10}`
    if (count > MAX_BRACE_WORDS || /^-?0\d/.test(first) || /^-?0\d/.test(last))
        return undefined;
    return Array.from({ length: count }, (_, index) => {
        const value = from + Math.sign(to - from) * by * index;
        return isNumber ? String(value) : String.fromCharCode(value);
    });
}

;// CONCATENATED MODULE: ./lib/workflow/shell/interpreter.js
/** The frame of what may not run. */
function branchFrame(frame, state) {
    return { ...frame, state, conditional: true, branches: frame.branches + 1 };
}
/** The frame of a subshell: nothing that is changed there is seen outside. */
function subshellOf(frame) {
    const failsUnseen = frame.failsUnseen === true || !frame.state.endsOnFailure;
    return { ...frame, state: frame.state.fork(), body: undefined, shell: shellIn(frame), isTested: true, failsUnseen };
}
/**
 * The frame of a substitution: how it ends decides nothing where it is part of a word. Bash does not end it because a
 * command fails, unless it is told so within; dash does, and also where the command around it is a condition.
 */
function substitutionOf(frame) {
    const { ignoresFailure, ...inner } = { ...subshellOf(frame), failsUnseen: true };
    if (frame.posix)
        return inner;
    inner.state.endsOnFailure = false;
    return { ...inner, ...(ignoresFailure === true && { ignoresFailure }) };
}
/** A shell within the one that is there. */
function shellIn({ shell }) {
    return shell === undefined ? {} : { outer: shell };
}
/** The frame of a condition: what fails there does not end the script. */
function testedFrame(frame) {
    return frame.ignoresFailure === true ? frame : { ...frame, isTested: true, ignoresFailure: true };
}
/** Whether what comes after a command there runs only if the command succeeds. */
function endsOnFailure({ state, isTested, body }) {
    for (let one = body; one !== undefined; one = one.outer)
        if (one.jumped)
            return false;
    return state.endsOnFailure && isTested !== true;
}
/**
 * Whether a command there may not run, or may not write: it is in a branch, or a function, or the shell that writes,
 * may have been left before it.
 */
function isConditional(frame, sink = frame.out) {
    return frame.conditional || frame.body?.jumped === true || sink?.mayMiss(frame.shell) === true;
}
/**
 * After an expansion that may be an error: bash leaves all that is around the command, and goes on with the next line.
 */
function mayLeaveLine({ body }) {
    for (let one = body; one !== undefined; one = one.outer)
        one.jumped = true;
}
/** What is known of a status; nothing, while it is only looked at what a loop assigns: there every branch counts. */
function decided(interpreter, status) {
    return interpreter.record.silent ? undefined : status;
}

;// CONCATENATED MODULE: ./lib/workflow/shell/early-end.js



/**
 * Notes that a shell may have ended here and what called it may go on: what comes after it may not have happened, as
 * far as anything finds it that runs after the shell.
 */
function noteEnd({ record }, { shell }) {
    if (record.silent)
        return;
    if (shell === undefined)
        record.endsEarly = true;
    else
        shell.endsEarly = true;
}
/** `exit`, where something comes after it. That a script fails is seen, that a shell within it does may not be. */
function noteExit(interpreter, { fields }, frame) {
    const [, status] = fields;
    const code = status === undefined || status.loose ? '' : ((0,workflow_text/* known */.eO)(status.text) ?? '');
    const fails = /^\d+$/.test(code) && Number(code) % 256 !== 0;
    if (fails && frame.shell === undefined && interpreter.record.isFailureSeen)
        return;
    if (isConditional(frame) || frame.branches > 0 || frame.body?.kind !== 'line' || frame.shell !== undefined)
        noteEnd(interpreter, frame);
}
/** `return` outside of a function, which ends a script that another one sources, and which goes on. */
function noteReturn(interpreter, frame) {
    for (let one = frame.body; one !== undefined; one = one.outer)
        if (one.kind === 'function')
            return;
    if (interpreter.record.isSourced)
        noteEnd(interpreter, frame);
}
/** `${x:?}`, which ends the shell where nothing is in it. */
function noteRequired(interpreter, frame) {
    if (frame.shell !== undefined || !interpreter.record.isFailureSeen)
        noteEnd(interpreter, frame);
}
/** Options with which no further command runs, or none that writes a file from its beginning. */
const ENDING_OPTION = /^(?:-[a-zA-Z]*[ntC][a-zA-Z]*|noexec|onecmd|noclobber)$/;
/** Options that change what is assigned and what words come to. */
const OTHER_LANGUAGE = /^(?:(?:--)?posix|-[a-zA-Z]*k[a-zA-Z]*|keyword|\+[a-zA-Z]*B[a-zA-Z]*|histexpand|-[a-zA-Z]*H[a-zA-Z]*)$/;
/** Options by which a shell may leave out what comes after them, or reads another language. */
function noteOptions(interpreter, { fields, line, text }, frame) {
    const words = fields.slice(1).map((field) => (0,workflow_text/* known */.eO)(field.text) ?? '');
    const isOther = words.some((word, index) => OTHER_LANGUAGE.test(word) || (word === 'braceexpand' && words[index - 1] === '+o'));
    if (isOther)
        interpreter.record.fail(line, text, 'what an option of bash changes in the script');
    if (words.some((word) => ENDING_OPTION.test(word)))
        noteEnd(interpreter, frame);
}
/** `kill` in a shell within the script's may end that shell. */
function noteSignal(interpreter, name, frame) {
    if (frame.shell !== undefined && /^(?:kill|pkill|killall)$/.test(name))
        noteEnd(interpreter, frame);
}
/** Limits of what a process has open, or leaves behind; every other one may end the shell, or what it writes. */
const HARMLESS_LIMIT = /^-[HSacnlsx]+$/;
/** `ulimit -f 0`: nothing more is written. */
function noteLimit(interpreter, { fields }, frame) {
    const [, first, ...more] = fields;
    const isAsked = first === undefined || (more.length === 0 && ((0,workflow_text/* known */.eO)(first.text) ?? '').startsWith('-'));
    if (!isAsked && !HARMLESS_LIMIT.test((0,workflow_text/* known */.eO)(first.text) ?? ''))
        noteEnd(interpreter, frame);
}
/** Variables that every step finds. */
const ALWAYS_SET = /^(?:GITHUB_\w+|RUNNER_\w+|CI|HOME|PATH|PWD|USER|SHELL|BASH\w*|[#?$*@0-]|IFS|UID|RANDOM|SECONDS|LINENO)$/;
/** A variable that is expanded, which ends the shell where it is not set and the shell is told so. */
function noteExpanded(interpreter, name, frame) {
    const { state } = frame;
    if (!state.endsOnUnset || ALWAYS_SET.test(name))
        return;
    const value = /^\d+$/.test(name) ? state.positional.items[Number(name) - 1] : state.get(name)?.items[0];
    const isSet = value !== undefined &&
        !value.some((part) => typeof part !== 'string' && !(part instanceof one_of/* OneOf */.E) && part.source === `$${name}`);
    if (!isSet)
        noteRequired(interpreter, frame);
}
/**
 * A shell that another program starts, which may end it, or start it without the variables of the runner: what it
 * writes may not be there where its failure is not seen.
 */
function noteStarted(interpreter, isByProgram, inner) {
    if (isByProgram && (inner.failsUnseen === true || !interpreter.record.isFailureSeen))
        noteEnd(interpreter, inner);
}
/** A trap that ends the script hides how it ended: any command after it may be the last. */
function noteTrap(interpreter, body, frame) {
    const text = (0,workflow_text/* known */.eO)(body);
    const words = text?.match(/[\w.:-]+/g) ?? [];
    const called = words.flatMap((word) => frame.state.functions.get(word)?.all ?? []);
    const sources = called.map((fn) => fn.source.slice(fn.body.pos, fn.body.end));
    if (text === undefined || [text, ...sources].some((one) => /\b(?:exit|exec)\b/.test(one)))
        noteEnd(interpreter, frame);
}
/** A command that fails in a shell that ends there, while what called it goes on: `{ a; b; } | c`. */
function noteFailure(interpreter, { command }, status, frame) {
    if (frame.failsUnseen !== true || frame.ignoresFailure === true || status === true)
        return;
    if (frame.state.endsOnFailure && failsSometimes(command, frame))
        noteEnd(interpreter, frame);
}
/** Builtins that only fail where a file cannot be written. */
const SURE = /^(?::|true|echo|printf|export|set|shopt|trap|umask)$/;
function failsSometimes(command, { state }) {
    if (command.type !== 'Command')
        return true;
    const name = command.name?.value;
    if (name !== undefined)
        return !SURE.test(name) || state.functions.has(name);
    return command.prefix.some((item) => item.type === 'Assignment' && /\$\(|`|\$\{[^}]*\?/.test(item.text));
}

;// CONCATENATED MODULE: ./lib/workflow/shell/value.js




const UNSET = { items: [], isArray: false };
/** More is not followed: a script can double a value line by line. */
const MAX_VALUE_CHARACTERS = 64 * 1024;
const MAX_ITEMS = 1000;
/** The value of a plain variable. */
function scalarValue(text) {
    return { items: [text], isArray: false };
}
/** The value of a variable that only the run will have. */
function unknownValue(name) {
    return scalarValue([new workflow_data/* Unknown */.$r(RUNNER_FILE.test(name) ? `another $${name}` : `$${name}`)]);
}
/** What is one name wherever it stands: no option, no address, nothing that git takes for a ref of its own. */
const ONE_NAME = /^(?!(?:refs|heads|tags|remotes)\/|.*HEAD$)\w[\w./@-]*$/;
/** The value of a variable that was given these values on two ways: one of a few where all are names, or unknown. */
function eitherOne(name, one, other) {
    const options = [...new Set([...namesInValue(one), ...namesInValue(other)])];
    const isFew = options.length > 1 && options.length <= value/* MAX_OPTIONS */.K;
    // a value that was not looked into may be anything
    return isFew && options.every((option) => ONE_NAME.test(option))
        ? scalarValue([new one_of/* OneOf */.E(`$${name}`, options)])
        : unknownValue(name);
}
/** What a value may be; an empty text stands for what nobody can tell. */
function namesInValue(value) {
    const [text, ...more] = value?.items ?? [];
    if (value === undefined || value.isArray || text === undefined || more.length > 0)
        return [''];
    const [part] = text;
    if (text.length === 1 && part instanceof one_of/* OneOf */.E)
        return part.options.map((option) => (typeof option === 'string' ? option : ''));
    return [(0,workflow_text/* known */.eO)(text) ?? ''];
}
/** A variable that names a file of the runner, as every step finds it, is no more called so once it may be another. */
const RUNNER_FILE = /^GITHUB_(?:ENV|OUTPUT|PATH|STATE|STEP_SUMMARY)$/;
/** Whether the two are the same, as far as one can tell. */
function isSame(a, b) {
    return (a === b ||
        (a.isArray === b.isArray &&
            a.isOpen === b.isOpen &&
            a.items.length === b.items.length &&
            a.items.every((text, index) => isSameText(text, b.items[index] ?? []))));
}
/** Whether the two texts are written the same. */
function isSameText(a, b) {
    return a === b || (a.length === b.length && a.every((part, index) => isSamePart(part, b[index])));
}
/** Whether it is too big to be followed. */
function isTooBig(value) {
    if (value.items.length > MAX_ITEMS)
        return true;
    let length = 0;
    for (const text of value.items)
        length += textLength(text);
    return length > MAX_VALUE_CHARACTERS;
}
/** How many literal characters a text has; every unknown part counts a little, so that there cannot be too many. */
function textLength(text) {
    let length = 0;
    for (const part of text)
        length += typeof part === 'string' ? part.length : 16;
    return length;
}
function isSamePart(a, b) {
    // INVARIANT: two choices of the same names are two choices
    if (a === b || a instanceof one_of/* OneOf */.E || b instanceof one_of/* OneOf */.E)
        return a === b;
    return a instanceof workflow_data/* Unknown */.$r && b instanceof workflow_data/* Unknown */.$r && a.source === b.source;
}

;// CONCATENATED MODULE: ./lib/workflow/shell/field-builder.js




const BLANK = /[ \t\n]/;
/** Puts the parts of one word together, which may become several fields or none. */
class FieldBuilder {
    fields = [];
    #parts = [];
    #length = 0;
    #open = false;
    #loose = false;
    #glob = false;
    /** Quoted or literal text, which is never split. */
    add(text) {
        this.#open = true;
        this.#length += textLength(text);
        if (this.#length <= MAX_VALUE_CHARACTERS)
            this.#parts.push(...text);
        else
            this.#parts = [new workflow_data/* Unknown */.$r('…')];
    }
    addGlob(text) {
        this.add([text]);
        this.#glob = true;
    }
    /** An unquoted expansion: blanks in it separate fields. */
    split(text) {
        for (const part of text) {
            if (typeof part === 'string')
                this.#splitLiteral(part);
            else {
                this.add([part]);
                this.#loose ||= !isOneWord(part);
            }
        }
    }
    /** A quoted list (`"$@"`): each item is a field, the first and the last joined with what stands around it. */
    addMany(items, several) {
        for (const [index, item] of items.entries()) {
            if (index > 0)
                this.flush();
            this.add(item);
            if (several)
                this.#loose = true;
        }
    }
    /** What may be any number of words. */
    addLoose(unknown) {
        this.add([unknown]);
        this.#loose = true;
    }
    /** Ends the field. */
    flush() {
        if (this.#open)
            this.fields.push({ text: (0,workflow_text/* textOf */.b6)(...this.#parts), loose: this.#loose, glob: this.#glob });
        this.#parts = [];
        this.#length = 0;
        this.#open = false;
        this.#loose = false;
        this.#glob = false;
    }
    #splitLiteral(text) {
        if (!BLANK.test(text)) {
            if (text !== '')
                this.add([text]);
            return;
        }
        if (BLANK.test(text[0] ?? ''))
            this.flush();
        const words = text.split(/[ \t\n]+/).filter((word) => word !== '');
        for (const [index, word] of words.entries()) {
            if (index > 0)
                this.flush();
            this.add([word]);
        }
        if (words.length > 0 && BLANK.test(text.at(-1) ?? ''))
            this.flush();
    }
}
/** Whether it is one word without quotes too, whichever of a few texts it is. */
function isOneWord(part) {
    return part instanceof one_of/* OneOf */.E && part.options.every((option) => /^[\w./@:-]+$/.test(String(option ?? '')));
}

;// CONCATENATED MODULE: ./lib/workflow/shell/pattern.js
/** Whether the whole text matches, in linear time. */
function matchesPattern(text, pattern) {
    const [first = '', ...rest] = pattern;
    const last = rest.pop();
    if (last === undefined)
        return text === first;
    if (text.length < first.length + last.length || !text.startsWith(first) || !text.endsWith(last))
        return false;
    const end = text.length - last.length;
    let from = first.length;
    for (const segment of rest) {
        const at = text.indexOf(segment, from);
        if (at < 0 || at + segment.length > end)
            return false;
        from = at + segment.length;
    }
    return true;
}
/** `${X#pattern}` and its like; `undefined` for patterns with more than one `*`. */
function remove(text, operator, pattern) {
    const [before = '', after, ...more] = pattern;
    if (more.length > 0)
        return undefined;
    if (operator === '#' || operator === '##')
        return removeStart(text, operator === '##', before, after);
    return removeEnd(text, operator === '%%', before, after);
}
function removeStart(text, longest, before, after) {
    if (!text.startsWith(before))
        return text;
    if (after === undefined)
        return text.slice(before.length);
    const at = longest ? text.lastIndexOf(after) : text.indexOf(after, before.length);
    return at < before.length ? text : text.slice(at + after.length);
}
function removeEnd(text, longest, before, after) {
    if (after === undefined)
        return text.endsWith(before) ? text.slice(0, text.length - before.length) : text;
    if (!text.endsWith(after) || text.length < before.length + after.length)
        return text;
    const last = text.length - after.length - before.length;
    const at = longest ? text.indexOf(before) : text.lastIndexOf(before, last);
    return at < 0 || at > last ? text : text.slice(0, at);
}

;// CONCATENATED MODULE: ./lib/workflow/shell/parameter-change.js




/** `${X#…}`, `${X/…}`, `${X:0:7}`, `${X,,}` of a value; `undefined` where it is not simple enough to be known. */
function changeText(interpreter, operation, value, frame, words) {
    const text = value === undefined ? undefined : (0,workflow_text/* known */.eO)(value);
    interpreter.record.spend((text?.length ?? 0) >> 9);
    switch (operation.type) {
        case 'Remove': {
            const pattern = patternOf(interpreter, operation.operand, frame, words);
            if (value === undefined || pattern === undefined)
                return undefined;
            return removed(value, operation.operator, pattern);
        }
        case 'Replace': {
            const pattern = patternOf(interpreter, operation.pattern, frame, words);
            const replacement = (0,workflow_text/* known */.eO)(words.expandJoined(interpreter, operation.replacement, frame));
            return text === undefined || pattern?.length !== 1 || replacement === undefined
                ? undefined
                : replaced(text, operation.operator, pattern[0] ?? '', replacement);
        }
        case 'Slice':
            forgetAssigned(`${operation.offset.text} ${operation.length?.text ?? ''}`, frame.state);
            return sliced(text, words.expandJoined(interpreter, operation.offset, frame), operation.length && words.expandJoined(interpreter, operation.length, frame));
        case 'CaseModification':
            if (operation.operand === undefined)
                return changedCase(text, operation.operator);
            words.expandJoined(interpreter, operation.operand, frame);
            return undefined;
        case 'Transform':
            promptOf(interpreter, words.expandJoined(interpreter, operation.operand, frame), value, frame);
            return undefined;
        default:
            return undefined;
    }
}
function changedCase(text, operator) {
    return text === undefined || !isAscii(text) ? undefined : literalText(inCase(text, operator));
}
/** Whether every character is one of ASCII: what others are depends on the locale. */
function isAscii(text) {
    return !/[\u0080-\uFFFF]/.test(text);
}
/** `${X@P}` runs what is substituted in the value. */
function promptOf(interpreter, operand, value, frame) {
    const isSimple = value !== undefined && value.every((part) => typeof part === 'string' && !/[$`\\]/.test(part));
    if ((0,workflow_text/* known */.eO)(operand) !== 'P' || isSimple)
        return;
    interpreter.record.fail(frame.source.line(0), `\${…@P}`, 'which command a value runs that is expanded as a prompt');
}
/** What makes the value of an expansion more than a text. */
const PATTERN_CHARACTER = /[*?[\\]|[@+!]\(/;
/** `@(a|b)` and its like, which are one or the other with `extglob`. */
const EXTENDED = /[@+!*?]\(/;
/** A word as a pattern: quoted characters are literal; `undefined` where it has more than `*`. */
function patternOf(interpreter, word, frame, words) {
    const segments = [''];
    let isSimple = true;
    for (const part of word.parts ?? []) {
        if (part.type === 'Glob' && part.kind === 'star')
            segments.push('');
        else {
            const text = (0,workflow_text/* known */.eO)(words.expandJoined(interpreter, wordOf(part, word), frame));
            const isExpansion = part.type !== 'DoubleQuoted' &&
                part.type !== 'SingleQuoted' &&
                part.type !== 'AnsiCQuoted' &&
                part.type !== 'Literal';
            // an expansion without quotes is a pattern itself
            if (text === undefined ||
                part.type === 'Glob' ||
                part.type === 'ExtendedGlob' ||
                (isExpansion && PATTERN_CHARACTER.test(text)) ||
                (part.type === 'Literal' && EXTENDED.test(part.text)))
                isSimple = false;
            segments[segments.length - 1] += text ?? '';
        }
    }
    if (word.parts !== undefined)
        return isSimple ? segments : undefined;
    const text = (0,workflow_text/* known */.eO)(frame.source.fill(word.value));
    return text === undefined || EXTENDED.test(word.text) ? undefined : [text];
}
function wordOf(part, { pos, end }) {
    return { type: 'Word', text: part.text, value: part.text, pos, end, parts: [part] };
}
function removed(value, operator, pattern) {
    const [prefix = ''] = pattern;
    const text = (0,workflow_text/* known */.eO)(value);
    if (text === undefined)
        return operator.startsWith('#') && pattern.length === 1 && (0,workflow_text/* startsWith */.w1)(value, prefix)
            ? (0,workflow_text/* dropStart */.od)(value, prefix.length)
            : undefined;
    return literalText(remove(text, operator, pattern));
}
function replaced(text, operator, pattern, replacement) {
    if (pattern === '')
        return literalText(text);
    if (operator === '/#')
        return literalText(text.startsWith(pattern) ? replacement + text.slice(pattern.length) : text);
    if (operator === '/%')
        return literalText(text.endsWith(pattern) ? text.slice(0, -pattern.length) + replacement : text);
    const pieces = text.split(pattern);
    if (text.length + pieces.length * replacement.length > MAX_VALUE_CHARACTERS || /[&\\]/.test(replacement))
        return undefined;
    if (operator === '//')
        return literalText(pieces.join(replacement));
    const [first = '', ...rest] = pieces;
    return literalText(rest.length === 0 ? first : first + replacement + rest.join(pattern));
}
function sliced(text, offset, length) {
    const [from, count] = [integerOf(offset), length === undefined ? Infinity : integerOf(length)];
    if (text === undefined || !isAscii(text) || from === undefined || count === undefined)
        return undefined;
    const start = from < 0 ? text.length + from : from;
    if (start < 0)
        return [];
    return literalText(text.slice(start, count < 0 ? text.length + count : start + count));
}
function integerOf(text) {
    const digits = (0,workflow_text/* known */.eO)(text)?.trim();
    return digits !== undefined && /^-?\d{1,6}$/.test(digits) ? Number(digits) : undefined;
}
function inCase(text, operator) {
    if (operator === '^^')
        return text.toUpperCase();
    if (operator === ',,')
        return text.toLowerCase();
    const first = text.slice(0, 1);
    return (operator === '^' ? first.toUpperCase() : first.toLowerCase()) + text.slice(1);
}
function literalText(text) {
    if (text === undefined)
        return undefined;
    return text === '' ? [] : [text];
}

;// CONCATENATED MODULE: ./lib/workflow/shell/parameter.js







/** `$NAME`, `$1`, `$@`. */
function expandSimple(name, frame) {
    const source = `$${name}`;
    if (name === '@' || name === '*')
        return { kind: 'many', ...frame.state.positional, joined: name === '*', source };
    return one(textOfName(name, frame), source);
}
/** `${…}`: evaluated where it is simple, else unknown as it is written. */
function expandParameter(interpreter, part, frame, words) {
    const { parameter, prefix, index, operation } = part;
    const source = frame.source.nameOf(part.text);
    if (index?.parts !== undefined)
        words.expandJoined(interpreter, index, frame);
    if (index !== undefined)
        forgetAssigned(index.text, frame.state);
    // the keys of an array, each a word
    if (prefix === '!' && operation === undefined && (index?.value === '@' || index?.value === '*'))
        return { kind: 'many', items: [], open: true, joined: index.value === '*', source };
    if (prefix !== undefined)
        return one(index === undefined && operation === undefined ? prefixed(prefix, parameter, frame) : arrayLength(part, frame), source);
    if (operation === undefined) {
        if (index !== undefined)
            return indexed(parameter, index, frame, source);
        return parameter === '' ? one(undefined, source) : expandSimple(parameter, frame);
    }
    if (operation.type === 'Default')
        return one(withDefault(interpreter, part, operation, frame, words), source);
    const value = index === undefined ? textOfName(parameter, frame) : undefined;
    return one(changeText(interpreter, operation, value, frame, words), source);
}
function one(text, source) {
    return { kind: 'one', text: text ?? [new workflow_data/* Unknown */.$r(source)], source };
}
function textOfName(name, frame) {
    const { positional } = frame.state;
    if (/^\d+$/.test(name))
        return name === '0' ? undefined : (positional.items[Number(name) - 1] ?? (positional.open ? undefined : workflow_text/* EMPTY */.wg));
    if (name === '#')
        return positional.open ? undefined : [String(positional.items.length)];
    const value = frame.state.get(name);
    return value === undefined || value.isOpen === true ? undefined : (value.items[0] ?? workflow_text/* EMPTY */.wg);
}
function indexed(name, index, frame, source) {
    const value = frame.state.get(name);
    if (index.value === '@' || index.value === '*') {
        const isKnown = value !== undefined && (value.isArray || value === UNSET || (0,workflow_text/* known */.eO)(value.items[0] ?? workflow_text/* EMPTY */.wg) !== undefined);
        const items = isKnown ? value.items : [];
        const several = value?.isOpen === true;
        return { kind: 'many', items, open: !isKnown, joined: index.value === '*', several, source };
    }
    const item = value?.isArray === true && value.isOpen !== true && /^\d{1,4}$/.test(index.value)
        ? value.items[Number(index.value)]
        : undefined;
    return one(item, source);
}
/** `${#X}` and `${!X}`. */
function prefixed(prefix, name, frame) {
    const text = textOfName(name, frame);
    const value = text === undefined ? undefined : (0,workflow_text/* known */.eO)(text);
    // to name no variable is an error
    if (prefix === '!' && !/^[A-Za-z_]\w*$/.test(value ?? ''))
        mayLeaveLine(frame);
    if (value === undefined)
        return undefined;
    // how long another character is depends on the locale
    if (prefix === '#')
        return isAscii(value) ? [String(value.length)] : undefined;
    return /^[A-Za-z_]\w*$/.test(value) ? (textOfName(value, frame) ?? [new workflow_data/* Unknown */.$r(`$${value}`)]) : undefined;
}
function arrayLength({ parameter, prefix, index, operation }, frame) {
    const value = frame.state.get(parameter);
    const isCount = prefix === '#' && operation === undefined && (index?.value === '@' || index?.value === '*');
    return isCount && value?.isArray === true && value.isOpen !== true ? [String(value.items.length)] : undefined;
}
function withDefault(interpreter, part, operation, frame, words) {
    const { operator, operand } = operation;
    const value = part.index === undefined ? parameterValue(part.parameter, frame) : undefined;
    const isFilled = fillOf(value, operator.startsWith(':'));
    const kind = operator.at(-1);
    if (isFilled === undefined || kind === '?') {
        if (kind === '?' && isFilled === true)
            return value?.items[0] ?? workflow_text/* EMPTY */.wg;
        // the operand may run
        const branch = branchFrame(frame, frame.state.fork());
        words.expandJoined(interpreter, operand, branch);
        if (kind === '?')
            noteRequired(interpreter, frame);
        if (operand.parts !== undefined)
            frame.state.join(branch.state);
        if (kind === '=')
            frame.state.forget(part.parameter);
        return kind === '?' ? (value?.items[0] ?? [new workflow_data/* Unknown */.$r(`$${part.parameter}`)]) : undefined;
    }
    if (kind === '+')
        return isFilled ? words.expandJoined(interpreter, operand, frame) : workflow_text/* EMPTY */.wg;
    if (isFilled)
        return value?.items[0] ?? workflow_text/* EMPTY */.wg;
    const text = words.expandJoined(interpreter, operand, frame);
    if (kind === '=')
        frame.state.set(part.parameter, scalarValue(text));
    return text;
}
function parameterValue(name, frame) {
    if (/^[A-Za-z_]\w*$/.test(name)) {
        const value = frame.state.get(name);
        return value?.isOpen === true ? undefined : value;
    }
    const { positional } = frame.state;
    if (!/^[1-9]\d*$/.test(name))
        return undefined;
    const item = positional.items[Number(name) - 1];
    if (item !== undefined)
        return scalarValue(item);
    return positional.open ? undefined : UNSET;
}
/** Whether a variable counts as set; `undefined`: it depends on what is unknown. */
function fillOf(value, emptyIsUnset) {
    if (value === undefined)
        return undefined;
    const [text] = value.items;
    if (text === undefined)
        return false;
    const isBare = text.every((part) => typeof part !== 'string');
    if (text.length === 0)
        return !emptyIsUnset;
    // a variable that was forgotten may be unset as well
    return isBare ? undefined : true;
}

;// CONCATENATED MODULE: ./lib/workflow/shell/sink.js



/** Collects the standard output of commands, as far as it is known. */
class Sink {
    chunks = [];
    #shell;
    #script;
    #length = 0;
    /** `shell`: the one that reads it, if not the script's own; `script`: it is a file that outlives that script. */
    constructor(shell, script) {
        this.#shell = shell;
        this.#script = script;
    }
    /** Whether a shell within the one that reads it may have ended before it wrote. */
    mayMiss(shell) {
        for (let one = shell; one !== undefined && one !== this.#shell; one = one.outer)
            if (one.endsEarly === true)
                return true;
        return this.#script?.endsEarly === true;
    }
    add(text, conditional) {
        this.#length += textLength(text);
        if (this.#length > MAX_VALUE_CHARACTERS)
            this.addOpaque('…', conditional);
        else
            this.chunks.push({ text, conditional, opaque: false });
    }
    addOpaque(source, conditional) {
        if (this.#length > 2 * MAX_VALUE_CHARACTERS)
            return;
        this.#length += 16;
        this.chunks.push({ text: [new workflow_data/* Unknown */.$r(source)], conditional, opaque: true });
    }
    /** What was written before may be gone: the file is written from its beginning. */
    overwrite() {
        for (const [index, chunk] of this.chunks.entries())
            this.chunks[index] = { ...chunk, conditional: true };
    }
    /** Everything, where it is written for sure and no program's output is in it. */
    value() {
        return this.chunks.some((chunk) => chunk.opaque || chunk.conditional)
            ? undefined
            : (0,workflow_text/* join */.fj)(...this.chunks.map((chunk) => chunk.text));
    }
    /** As the input of the next command of a pipeline. */
    input(line) {
        const complete = this.chunks.every((chunk) => !chunk.opaque && !chunk.conditional);
        return { text: (0,workflow_text/* join */.fj)(...this.chunks.filter((chunk) => !chunk.opaque).map((chunk) => chunk.text)), complete, line };
    }
}

;// CONCATENATED MODULE: ./lib/workflow/shell/script-source.js



const NO_HOLES = new Map();
/**
 * Characters of the private use area: no shell and no PowerShell gives them a meaning, so a placeholder stays one word.
 */
const [OPEN, CLOSE] = ['\uE000', '\uE001'];
const HOLE = /\uE000\d{1,9}\uE001/g;
/** The placeholder of the unknown part with that number. */
function holeFor(index) {
    return `${OPEN}${index}${CLOSE}`;
}
/**
 * A text as a script: every unknown part is replaced by a placeholder that its literal parts do not contain, the same
 * one where the same source stands and as much is known of it.
 */
function scriptOf(text) {
    const [only = ''] = text;
    if (text.length <= 1 && typeof only === 'string')
        return { source: only, holes: NO_HOLES };
    const literal = text.map((part) => (typeof part === 'string' ? part : '\n')).join('');
    const taken = literal.includes(OPEN) ? new Set(literal.match(HOLE)) : undefined;
    const holes = new Map();
    const names = new Map();
    let next = 0;
    const nameOf = (part) => {
        const key = (0,one_of/* unknownKey */.a)(part);
        const used = names.get(key);
        if (used !== undefined)
            return used;
        while (taken?.has(holeFor(next)) === true)
            next += 1;
        const name = holeFor(next);
        next += 1;
        names.set(key, name);
        holes.set(name, [part]);
        return name;
    };
    return { source: text.map((part) => (typeof part === 'string' ? part : nameOf(part))).join(''), holes };
}
/**
 * Puts what the placeholders stand for back: the inverse of {@link scriptOf}. What follows a `$` names a variable that
 * cannot be known.
 */
function fillHoles(literal, holes) {
    if (holes.size === 0 || !literal.includes(OPEN))
        return literal === '' ? [] : [literal];
    const parts = [];
    let from = 0;
    for (const match of literal.matchAll(HOLE)) {
        const text = holes.get(match[0]);
        if (text === undefined)
            continue;
        const before = literal.slice(from, match.index);
        const named = before.endsWith('$');
        parts.push(named ? before.slice(0, -1) : before);
        if (named)
            parts.push(new workflow_data/* Unknown */.$r(`$${(0,workflow_text/* show */.WU)(text)}`));
        else
            parts.push(...text);
        from = match.index + match[0].length;
    }
    parts.push(literal.slice(from));
    return (0,workflow_text/* textOf */.b6)(...parts);
}

;// CONCATENATED MODULE: ./lib/workflow/shell/source.js


const MAX_LINE_CHARACTERS = 200;
const MAX_WORD_CHARACTERS = 60;
/** The script that positions of its syntax tree refer to. */
class ScriptSource {
    holes;
    #text;
    #firstLine;
    #starts;
    /** `firstLine`: the 1-based line in the whole script where this one begins. */
    constructor(text, holes, firstLine) {
        this.#text = text;
        this.holes = holes;
        this.#firstLine = firstLine;
    }
    /** The line of a position. */
    line(position) {
        this.#starts ??= startsOf(this.#text);
        let [low, high] = [0, this.#starts.length - 1];
        while (low < high) {
            const middle = (low + high + 1) >> 1;
            if ((this.#starts[middle] ?? 0) <= position)
                low = middle;
            else
                high = middle - 1;
        }
        return this.#firstLine + low;
    }
    /** What stands there, on one line, as a person wrote it. */
    excerpt(from, to) {
        return sourceLine(this.shown(this.#text.slice(from, Math.min(to, from + 4 * MAX_LINE_CHARACTERS))));
    }
    /** What stands there, as it is. */
    slice(from, to) {
        return this.#text.slice(from, to);
    }
    /** The whole line of a position, without what is around it. */
    lineText(position) {
        const at = Math.max(0, Math.min(position, this.#text.length - 1));
        const from = this.#text.lastIndexOf('\n', this.#text[at] === '\n' ? at - 1 : at) + 1;
        const to = this.#text.indexOf('\n', from);
        return this.excerpt(from, to < 0 ? this.#text.length : to);
    }
    /** How an expansion is named in messages. */
    nameOf(expansion) {
        const text = this.shown(expansion).replaceAll(/\s+/g, ' ');
        return text.length <= MAX_WORD_CHARACTERS ? text : `${text.slice(0, MAX_WORD_CHARACTERS - 1)}…`;
    }
    /** Literal characters of the script with what its placeholders stand for. */
    fill(literal) {
        return fillHoles(literal, this.holes);
    }
    shown(text) {
        return this.holes.size === 0 ? text : (0,workflow_text/* show */.WU)(fillHoles(text, this.holes));
    }
}
/** A text on one line, at most 200 characters. */
function sourceLine(text) {
    const line = text.replaceAll(/\s+/g, ' ').trim();
    return line.length <= MAX_LINE_CHARACTERS ? line : `${line.slice(0, MAX_LINE_CHARACTERS - 1)}…`;
}
function startsOf(text) {
    const starts = [0];
    for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1))
        starts.push(at + 1);
    return starts;
}

;// CONCATENATED MODULE: ./lib/workflow/shell/tilde.js


/** A word that begins with `~`, which stands for a folder; `isWhole`: no expansion and no quote follows. */
function tildeText(text, isWhole, state) {
    const [first = '', ...rest] = text;
    const [, user, path] = typeof first === 'string' ? (/^~([^/]*)(\/[^]*)?$/.exec(first) ?? []) : [];
    if (user === undefined || (path === undefined && (!isWhole || rest.length > 0)))
        return [new workflow_data/* Unknown */.$r('~…'), ...rest];
    const folder = user === '' ? (state.get('HOME')?.items[0] ?? [new workflow_data/* Unknown */.$r('$HOME')]) : [new workflow_data/* Unknown */.$r(`~${user}`)];
    return (0,workflow_text/* join */.fj)(folder, path === undefined ? [] : [path], rest);
}
/** The value of an assignment, where a tilde after a colon stands for a folder too: `PATH=/bin:~/bin`. */
function withFolders(text, state) {
    return (0,workflow_text/* join */.fj)(...text.flatMap((part) => typeof part === 'string'
        ? part.split(/(?<=:)(?=~)/).map((item, index) => (index === 0 ? [item] : tildeInList(item, state)))
        : [[part]]));
}
function tildeInList(item, state) {
    const end = item.search(/[/:]/);
    return end < 0
        ? tildeText([item], true, state)
        : (0,workflow_text/* join */.fj)(tildeText([item.slice(0, end)], true, state), [item.slice(end)]);
}

;// CONCATENATED MODULE: ./lib/workflow/shell/expand.js











/** The fields of the words of a command, reading the substitutions in them. */
function expandWords(interpreter, words, frame) {
    const fields = [];
    for (const word of words) {
        const more = expandWord(interpreter, word, frame);
        if (more.length > 16)
            interpreter.record.spend(more.length >> 3);
        for (const field of more)
            fields.push(field);
    }
    return fields;
}
/** A word that stays one: an assignment's value, the target of a redirection, an operand. */
function expandJoined(interpreter, word, frame) {
    const { parts } = word;
    if (parts === undefined)
        return plainWord(word, frame);
    return joinParts(interpreter, parts, frame);
}
/** The value of an assignment: a tilde stands for a folder after a colon as well. */
function expandValue(interpreter, word, frame) {
    const text = expandJoined(interpreter, word, frame);
    return word.text.includes(':~') ? withFolders(text, frame.state) : text;
}
/** The body of a here-document as the command reads it. */
function expandHereDoc(interpreter, { body, operator }, frame) {
    const text = body.parts === undefined ? frame.source.fill(body.text) : joinParts(interpreter, body.parts, frame);
    if (operator === '<<')
        return text;
    return text.map((part, index) => typeof part === 'string' ? part.replaceAll(/\n\t+/g, '\n').replace(index === 0 ? /^\t+/ : /^(?!)/, '') : part);
}
/** What parameter expansions need of this module. */
const JOINED_WORDS = { expandJoined };
function joinParts(interpreter, parts, frame) {
    const builder = new FieldBuilder();
    for (const part of parts) {
        if (part.type === 'BraceExpansion' && !/["'\\$`]/.test(part.text))
            builder.add(frame.source.fill(part.text));
        else if (part === parts[0] && part.type === 'Literal' && part.text.startsWith('~'))
            builder.add(tildeText(frame.source.fill(part.value), parts.length === 1, frame.state));
        else if (part.type === 'SimpleExpansion' || part.type === 'ParameterExpansion')
            builder.add(inOneWord(expansionOf(interpreter, part, frame), frame));
        else if (part.type === 'CommandExpansion')
            builder.add(substitute(interpreter, part, frame));
        // `X="$@"` is one text
        else if (part.type === 'DoubleQuoted' || part.type === 'LocaleString')
            builder.add(joinParts(interpreter, part.parts, frame));
        else
            addPart(interpreter, builder, part, frame);
    }
    builder.flush();
    return builder.fields[0]?.text ?? [];
}
function expandWord(interpreter, word, frame) {
    const { parts } = word;
    if (parts === undefined)
        return [
            {
                text: plainWord(word, frame),
                loose: word.value.includes('\uE000') && frame.source.holes.size > 0,
                glob: false,
            },
        ];
    const builder = new FieldBuilder();
    const braces = !frame.posix && parts.some((part) => part.type === 'BraceExpansion') ? alternatives(parts) : undefined;
    for (const alternative of braces ?? [parts]) {
        for (const [index, part] of alternative.entries()) {
            if (typeof part === 'string')
                builder.add(frame.source.fill(part));
            else if (index === 0 && part.type === 'Literal' && part.text.startsWith('~'))
                builder.add(tildeText(frame.source.fill(part.value), alternative.length === 1, frame.state));
            else
                addPart(interpreter, builder, part, frame);
        }
        builder.flush();
    }
    return builder.fields;
}
/** A word with literal braces, once for each of its words. */
function alternatives(parts) {
    return combine(parts.map((part) => part.type === 'BraceExpansion' ? (braceWords(part.text) ?? [part]) : [part]));
}
function addPart(interpreter, builder, part, frame) {
    switch (part.type) {
        case 'Literal':
            return addLiteral(builder, frame.source.fill(part.value));
        case 'AnsiCQuoted':
        case 'SingleQuoted':
            return builder.add(literallyQuoted(part, frame));
        case 'DoubleQuoted':
        case 'LocaleString':
            if (frame.posix && part.type === 'LocaleString')
                builder.add([new workflow_data/* Unknown */.$r('$')]);
            if (part.parts.length === 0)
                builder.add([]);
            return addQuoted(interpreter, builder, part.parts, frame);
        case 'Glob':
            return addGlob(interpreter, builder, part, frame);
        case 'ExtendedGlob':
            for (const inner of part.parts ?? [])
                addPart(interpreter, new FieldBuilder(), inner, frame);
            return builder.addGlob(part.text);
        case 'SimpleExpansion':
        case 'ParameterExpansion':
            return addUnquoted(builder, expansionOf(interpreter, part, frame), frame);
        case 'CommandExpansion':
            return addSplit(builder, substitute(interpreter, part, frame), frame.source.nameOf(part.text), frame);
        case 'BraceExpansion':
            return addBrace(interpreter, builder, part, frame);
        default:
            return builder.add(opaquePart(interpreter, part, frame));
    }
}
/** `[…]`: what stands in the brackets is expanded before it is a pattern. */
function addGlob(interpreter, builder, part, frame) {
    if (part.parts === undefined)
        return builder.addGlob(part.text);
    const written = `[${part.parts.map((inner) => inner.text).join('')}]`;
    builder.addGlob('[');
    for (const inner of part.parts)
        addPart(interpreter, builder, inner, frame);
    if (written === part.text)
        builder.addGlob(']');
    else
        builder.addLoose(new workflow_data/* Unknown */.$r(frame.source.nameOf(part.text)));
}
/** For dash `$'…'` is a `$` and a quoted text. */
function literallyQuoted(part, { posix, source }) {
    return posix && part.type === 'AnsiCQuoted' ? [new workflow_data/* Unknown */.$r(source.nameOf(part.text))] : source.fill(part.value);
}
function addLiteral(builder, text) {
    for (const part of text) {
        if (typeof part === 'string')
            builder.add([part]);
        else
            builder.addLoose(part);
    }
}
function addQuoted(interpreter, builder, parts, frame) {
    for (const part of parts) {
        if (part.type === 'Literal')
            builder.add(frame.source.fill(part.value));
        else if (part.type === 'CommandExpansion')
            builder.add(substitute(interpreter, part, frame));
        else if (part.type === 'ArithmeticExpansion')
            builder.add(opaquePart(interpreter, part, frame));
        else
            addQuotedExpansion(builder, expansionOf(interpreter, part, frame), frame);
    }
}
function addQuotedExpansion(builder, expansion, frame) {
    if (expansion.kind === 'one' || expansion.joined)
        return builder.add(inOneWord(expansion, frame));
    builder.addMany(expansion.items, expansion.several === true);
    if (expansion.open)
        builder.addLoose(new workflow_data/* Unknown */.$r(expansion.source));
}
function addUnquoted(builder, expansion, frame) {
    if (expansion.kind === 'one')
        return addSplit(builder, expansion.text, expansion.source, frame);
    for (const [index, item] of expansion.items.entries()) {
        if (index > 0)
            builder.flush();
        addSplit(builder, item, expansion.source, frame);
    }
    if (expansion.open)
        builder.addLoose(new workflow_data/* Unknown */.$r(expansion.source));
}
/** What is not quoted. With separators of its own, the script splits elsewhere. */
function addSplit(builder, text, source, { state }) {
    if (!state.hasOwn('IFS'))
        return builder.split(text);
    const separators = (0,workflow_text/* known */.eO)(state.get('IFS')?.items[0] ?? [new workflow_data/* Unknown */.$r('$IFS')]);
    const literal = (0,workflow_text/* known */.eO)(text);
    const isWhole = separators !== undefined && literal !== undefined && !separators.split('').some((one) => literal.includes(one));
    if (!isWhole)
        return builder.addLoose(new workflow_data/* Unknown */.$r(source));
    if (literal !== '')
        builder.add(text);
}
function addBrace(interpreter, builder, part, frame) {
    for (const inner of part.parts ?? [])
        addPart(interpreter, new FieldBuilder(), inner, frame);
    builder.addLoose(new workflow_data/* Unknown */.$r(frame.source.nameOf(part.text)));
}
function expansionOf(interpreter, part, frame) {
    const isAsked = part.type === 'ParameterExpansion' && part.operation?.type === 'Default';
    if (!isAsked)
        noteExpanded(interpreter, part.type === 'SimpleExpansion' ? part.text.slice(1) : part.parameter, frame);
    return part.type === 'SimpleExpansion'
        ? expandSimple(part.text.slice(1), frame)
        : expandParameter(interpreter, part, frame, JOINED_WORDS);
}
function inOneWord(expansion, { state }) {
    if (expansion.kind === 'one')
        return expansion.text;
    // shells differ in what separates the items of `$@`
    const separator = state.hasOwn('IFS') ? [new workflow_data/* Unknown */.$r(expansion.source)] : [' '];
    const texts = expansion.items.flatMap((item, index) => (index === 0 ? [item] : [separator, item]));
    return expansion.open ? (0,workflow_text/* join */.fj)(...texts, [new workflow_data/* Unknown */.$r(expansion.source)]) : (0,workflow_text/* join */.fj)(...texts);
}
function plainWord({ text, value }, frame) {
    return text.startsWith('~') ? tildeText(frame.source.fill(value), true, frame.state) : frame.source.fill(value);
}
/** An arithmetic expansion or a process substitution: what runs in it is read, its value is unknown. */
function opaquePart(interpreter, part, frame) {
    // what `>(…)` writes comes after all else, or in between
    if (part.type === 'ProcessSubstitution' && part.operator === '>')
        frame.out?.addOpaque(part.text, true);
    if (part.type === 'ProcessSubstitution')
        runSubstitution(interpreter, part, frame, undefined);
    else if (part.expression !== undefined)
        arithmetic(interpreter, part.expression, part.text, frame);
    return [new workflow_data/* Unknown */.$r(frame.source.nameOf(part.text))];
}
/** Reads what runs in an arithmetic expression, and forgets what it assigns. */
function arithmetic(interpreter, expression, text, frame) {
    if (!isSafeArithmetic(text, frame.state))
        mayLeaveLine(frame);
    readArithmetic(expression, text, frame.state, (part) => {
        if (part.type === 'ArithmeticCommandExpansion')
            runSubstitution(interpreter, part, frame, undefined);
        else
            addPart(interpreter, new FieldBuilder(), part, frame);
    });
}
/** The value of `$(…)`, where it is no more than `echo` or `printf`. */
function substitute(interpreter, part, frame) {
    const out = new Sink(frame.shell);
    runSubstitution(interpreter, part, frame, out);
    const value = part.script === undefined ? undefined : out.value();
    return value === undefined ? [new workflow_data/* Unknown */.$r(frame.source.nameOf(part.text))] : withoutFinalNewlines(value);
}
function runSubstitution(interpreter, part, frame, out) {
    const { script } = part;
    if (script === undefined)
        return;
    const source = script.source === undefined
        ? frame.source
        : new ScriptSource(script.source, frame.source.holes, frame.source.line(part.pos));
    const inner = substitutionOf(frame);
    interpreter.script(script, { ...inner, source, out, depth: frame.depth + 1 });
}
function withoutFinalNewlines(text) {
    const last = text.at(-1);
    if (typeof last !== 'string')
        return text;
    let end = last.length;
    while (last[end - 1] === '\n')
        end -= 1;
    return end === 0 ? text.slice(0, -1) : [...text.slice(0, -1), last.slice(0, end)];
}

;// CONCATENATED MODULE: ./lib/workflow/shell/index-code.js


/** Where the index of a variable begins. */
const INDEX_START = /(?<=[A-Za-z_]\w*)\[/;
/** Where a command begins that bash puts the output of in its place. */
const SUBSTITUTION = /\$\(|`|\$\{\s/;
/** Builtins that take names of variables. */
const NAMING_TESTS = new Set([
    'declare',
    'typeset',
    'local',
    'export',
    'readonly',
    'unset',
    'let',
    'read',
    'mapfile',
    'readarray',
    'getopts',
    'wait',
    'test',
    '[',
]);
/**
 * Whether a text runs a command when it is evaluated as a number or a name: one with an index that has a substitution
 * in it. See bash(1), "ARITHMETIC EVALUATION".
 */
function runsAsIndex(text) {
    return text.some((part) => typeof part === 'string' && hasIndexWithSubstitution(part));
}
/** Goes through every stretch that no index ends in once: a text may be long. */
function hasIndexWithSubstitution(text) {
    return text.split(']').some((stretch) => {
        const start = stretch.search(INDEX_START);
        return start >= 0 && SUBSTITUTION.test(stretch.slice(start));
    });
}
/** Says where a builtin is given such a name, and forgets what another index assigns. */
function noteIndices(interpreter, name, call, { state }) {
    const takesNames = NAMING_TESTS.has(name) || (name === 'printf' && (0,workflow_text/* known */.eO)(call.fields[1]?.text ?? []) === '-v');
    if (takesNames && call.fields.some((field) => runsAsIndex(field.text)))
        fail(interpreter, call.line, call.text);
    if (takesNames)
        for (const { text } of call.fields.slice(1))
            if (INDEX_START.test((0,workflow_text/* show */.WU)(text)))
                forgetByNumber((0,workflow_text/* show */.WU)(text), state);
}
/**
 * Says where a variable is given such a value, which any later number or name may stand for, or where it is what bash
 * expands for each command that it shows.
 */
function noteValue(interpreter, name, value, line, text) {
    if (runsAsIndex(value))
        fail(interpreter, line, text);
    if (name === 'PS4' && value.some((part) => typeof part === 'string' && /\$\(|`/.test(part)))
        interpreter.record.fail(line, text, 'what bash runs with each command that it shows');
}
/** Says where an operand of `[[ … ]]` is such a text. */
function noteOperand(interpreter, operand, { source }, pos) {
    if (runsAsIndex(operand))
        fail(interpreter, source.line(pos), source.lineText(pos));
}
function fail(interpreter, line, text) {
    interpreter.record.fail(line, text, 'which command an index of a variable runs');
}

;// CONCATENATED MODULE: ./lib/workflow/shell/condition.js








/** `[[ … ]]`: whether it holds, where that is known; substitutions in it are read either way. */
function testStatus(interpreter, expression, frame) {
    const status = bashTestStatus(interpreter, expression, frame);
    if (!frame.posix)
        return status;
    // for dash `[[` is a program that is not there, and `&&` ends its words
    if (expression.type === 'TestLogical' || expression.type === 'TestGroup')
        interpreter.record.fail(frame.source.line(expression.pos), frame.source.lineText(expression.pos), 'what `[[` runs in `sh`');
    return undefined;
}
function bashTestStatus(interpreter, expression, frame) {
    switch (expression.type) {
        case 'TestUnary':
            return decided(interpreter, unary(interpreter, expression, frame));
        case 'TestBinary':
            return decided(interpreter, binary(interpreter, expression, frame));
        case 'TestGroup':
            return bashTestStatus(interpreter, expression.expression, frame);
        case 'TestNot':
            return negated(bashTestStatus(interpreter, expression.operand, frame), expression.negations.length);
        default: {
            const isAnd = expression.operator === '&&';
            const statuses = expression.operands.map((operand) => bashTestStatus(interpreter, operand, frame));
            if (statuses.includes(!isAnd))
                return !isAnd;
            return statuses.includes(undefined) ? undefined : isAnd;
        }
    }
}
/** `[ … ]` and `test …`, without the brackets. */
function bracketStatus(fields) {
    if (fields.some((field) => field.loose || field.glob))
        return undefined;
    const [first, ...rest] = fields.map((field) => field.text);
    if (first === undefined)
        return false;
    if (rest.length > 0 && rest.length < 4 && (0,workflow_text/* known */.eO)(first) === '!')
        return negated(bracketStatus(fields.slice(1)), 1);
    const [second, third] = rest;
    if (second === undefined)
        return isNotEmpty(first);
    if (third === undefined)
        return operatorStatus((0,workflow_text/* known */.eO)(first) ?? '', second);
    return rest.length === 2 ? compareWords(first, (0,workflow_text/* known */.eO)(second) ?? '', third) : undefined;
}
function unary(interpreter, { operator, operand }, frame) {
    const text = expandJoined(interpreter, operand, frame);
    if (operator === '-v' || operator === '-R') {
        noteOperand(interpreter, text, frame, operand.pos);
        forgetByNumber((0,workflow_text/* show */.WU)(text), frame.state);
    }
    // `!(…)` is a pattern with `extglob`, and a negation without
    return operand.text.startsWith('!(') ? undefined : operatorStatus(operator, text);
}
function binary(interpreter, { operator, left, right }, frame) {
    const value = expandJoined(interpreter, left, frame);
    if (operator !== '=' && operator !== '==' && operator !== '!=') {
        const other = expandJoined(interpreter, right, frame);
        if (Object.hasOwn(NUMBER_COMPARISONS, operator))
            for (const operand of [value, other]) {
                noteOperand(interpreter, operand, frame, left.pos);
                forgetAssigned((0,workflow_text/* show */.WU)(operand), frame.state);
            }
        return compareWords(value, operator, other);
    }
    const pattern = patternOf(interpreter, right, frame, { expandJoined: expandJoined });
    const text = (0,workflow_text/* known */.eO)(value);
    if (text === undefined || pattern === undefined)
        return undefined;
    return matchesPattern(text, pattern) === (operator !== '!=');
}
function operatorStatus(operator, text) {
    if (operator === '-n')
        return isNotEmpty(text);
    return operator === '-z' ? negated(isNotEmpty(text), 1) : undefined;
}
function isNotEmpty(text) {
    if (text.some((part) => typeof part === 'string'))
        return true;
    return text.length === 0 ? false : undefined;
}
function compareWords(left, operator, right) {
    if (operator === '=' || operator === '==')
        return isEqual(left, right);
    if (operator === '!=')
        return negated(isEqual(left, right), 1);
    const [a, b] = [wholeNumber(left), wholeNumber(right)];
    if (a === undefined || b === undefined)
        return undefined;
    return NUMBER_COMPARISONS[operator]?.(a, b);
}
const NUMBER_COMPARISONS = {
    '-eq': (a, b) => a === b,
    '-ne': (a, b) => a !== b,
    '-lt': (a, b) => a < b,
    '-le': (a, b) => a <= b,
    '-gt': (a, b) => a > b,
    '-ge': (a, b) => a >= b,
};
function isEqual(left, right) {
    const isKnown = (0,workflow_text/* known */.eO)(left) !== undefined && (0,workflow_text/* known */.eO)(right) !== undefined;
    return isKnown ? isSameText(left, right) : undefined;
}
function wholeNumber(text) {
    const digits = (0,workflow_text/* known */.eO)(text);
    // one with a zero before it is octal
    return digits !== undefined && /^-?(?:0|[1-9]\d{0,8})$/.test(digits) ? Number(digits) : undefined;
}
function negated(status, times) {
    return status === undefined || times % 2 === 0 ? status : !status;
}

;// CONCATENATED MODULE: ./lib/workflow/shell/declare.js




const VARIABLE_NAME = /^[A-Za-z_]\w*$/;
/** `export`, `declare`, `local`, `readonly`, `typeset`. */
function declare(name, call, frame) {
    const { state } = frame;
    let flags = '';
    for (const { text, loose } of call.fields.slice(1)) {
        const word = (0,workflow_text/* known */.eO)(text);
        if (word !== undefined && /^[-+]\w+$/.test(word))
            flags += word;
        else if (loose && (0,workflow_text/* cut */.Jj)(text, '=') === undefined)
            state.forgetAll();
        else
            declareOne(name, flags, text, frame);
    }
}
function declareOne(command, flags, text, frame) {
    const { state } = frame;
    const [left, value] = (0,workflow_text/* cut */.Jj)(text, '=') ?? [text, undefined];
    const name = (0,workflow_text/* known */.eO)(left)?.replace(/\+$/, '');
    // functions are exported by `-f`
    if (/[fp]/.test(flags))
        return;
    // a name that refers to another variable changes that one; `export -n` undoes it
    if (name === undefined || (flags.includes('n') && command !== 'export'))
        return refer(name, frame);
    if (!VARIABLE_NAME.test(name))
        return;
    if (isLocal(command, flags))
        makeLocal(name, value !== undefined, frame);
    const old = (0,workflow_text/* show */.WU)(left).endsWith('+') ? (state.get(name)?.items[0] ?? [new workflow_data/* Unknown */.$r(`$${name}`)]) : [];
    const isAltered = fix(command, name, { flags, value: value ?? [] }, frame);
    if (/[aA]/.test(flags))
        state.forgetArray(name);
    // of another variable, or of what is around it; dash has no such command
    else if (isAltered || (frame.posix && (command === 'declare' || command === 'typeset')))
        state.forget(name);
    else if (value !== undefined)
        state.assign(name, (0,workflow_text/* join */.fj)(old, value));
    if (!flags.includes('n'))
        setAttributes(command, flags, name, frame);
}
/** Whether what such a variable is given changes on the way; a number is evaluated. */
function fix(command, name, { flags, value }, { state }) {
    // an error outside of a function
    if (command === 'local' && state.locals === undefined)
        return true;
    if (!/[iulcI]/.test(flags))
        return false;
    state.fixed = new Set([...state.fixed, name]);
    if (flags.includes('i'))
        forgetByNumber((0,workflow_text/* show */.WU)(value), state);
    return true;
}
/** A second `local` changes nothing, and in dash the first one neither. */
function makeLocal(name, isGiven, { state, posix }) {
    const isKept = state.locals?.has(name) === true;
    state.hide(name);
    if (isGiven || state.locals === undefined || isKept)
        return;
    if (posix)
        state.forget(name);
    else
        state.set(name, UNSET);
}
function setAttributes(command, flags, name, { state }) {
    if (command === 'export' || flags.includes('x'))
        state.export(name);
    if (command === 'readonly' || flags.includes('r'))
        state.fixed = new Set([...state.fixed, name]);
}
function refer(name, { state }) {
    const references = state.references;
    state.forgetAll();
    state.references = name === undefined ? references : new Set([...references, name]);
}
function isLocal(command, flags) {
    return command === 'local' || ((command === 'declare' || command === 'typeset') && !flags.includes('g'));
}
/** `unset`: the variable is known to be empty. */
function unset(call, { state }) {
    const words = call.fields.slice(1).map((field) => (0,workflow_text/* known */.eO)(field.text));
    if (words.includes('-f')) {
        for (const word of words)
            state.functions.delete(word ?? '');
        return;
    }
    for (const word of words) {
        if (word === undefined)
            state.forgetAll();
        else if (call.variables.has(word))
            state.forget(word);
        else if (VARIABLE_NAME.test(word))
            state.unset(word);
        else if (!word.startsWith('-'))
            state.forget(word.replace(/\[.*$/, ''));
    }
}
/** `read`, `mapfile`, `getopts`, …: the names among their words are unknown afterwards. */
function forgetNames(call, { state }) {
    const isArray = call.fields.some(({ text }) => /^(?:mapfile|readarray|-\w*a\w*)$/.test((0,workflow_text/* known */.eO)(text) ?? ''));
    for (const { text } of call.fields.slice(1)) {
        const word = (0,workflow_text/* known */.eO)(text);
        if (word === undefined)
            state.forgetAll();
        else if (VARIABLE_NAME.test(word) && isArray)
            state.forgetArray(word);
        else if (VARIABLE_NAME.test(word))
            state.forget(word);
    }
    for (const name of ['REPLY', 'MAPFILE', 'OPTARG', 'OPTIND'])
        if (state.get(name) !== undefined)
            state.forget(name);
}

;// CONCATENATED MODULE: ./lib/workflow/shell/shell-state.js




const UNKNOWN_POSITIONAL = { items: [], open: true };
/** Variables that every step finds, so that what is assigned to them is handed on. */
const INHERITED = new Set(['PATH', 'SHELL']);
/** Names that bash itself gives values to: what is assigned to them may be gone, or never be there. */
const SPECIAL = new RegExp((0,unbroken/* unbroken */.D) `
  ^(?:_|FUNCNAME|LINENO|RANDOM|SRANDOM|SECONDS|EPOCH\w+|REPLY|OLDPWD|PWD|BASH\w*|PIPESTATUS|DIRSTACK|GROUPS|UID|EUID
  |PPID|COLUMNS|LINES|OPTARG|OPTIND|MAPFILE|COPROC|HISTCMD|COMP_\w+)$
`);
/** What a shell knows at one point of a script. */
class ShellState {
    positional = UNKNOWN_POSITIONAL;
    /** Nothing after this point runs: the script or the function was left. */
    ended;
    /** `set -a`: every assignment exports. */
    exportsAll = false;
    /** `set -e`: what fails ends the script. */
    endsOnFailure = false;
    /** `set -u`: so does a variable that is not set. */
    endsOnUnset = false;
    /** Unknown parts of names that git has taken for one branch or tag: see `ref-names.ts`. */
    refNames = new Set();
    /** What `local` has hidden in the function that is being read. */
    locals;
    /** Names that stand for other variables: `declare -n`. */
    references = new Set();
    /**
     * Names that do not hold what is assigned to them: those that were made read-only, so that assigning has no effect
     * and the script may go on, and those of `declare -i`, `-l` and `-u`.
     */
    fixed = new Set();
    functions = new Map();
    aliases = new Map();
    #env;
    #writes;
    #own = new Map();
    #exported = new Set();
    /** Those that are exported on one of two ways only. */
    #maybeExported = new Set();
    /** Variables of the environment that `unset` has taken out of it. */
    #removed = new Set();
    #variables;
    constructor(env, writes) {
        this.#env = env;
        this.#writes = writes;
    }
    /** How much a copy costs. */
    get size() {
        return this.#own.size + this.functions.size + this.aliases.size;
    }
    /** `undefined`: nothing is known of it, not even whether it is set. */
    get(name) {
        const own = this.#own.get(name);
        if (this.references.has(name))
            return undefined;
        if (own !== undefined)
            return own;
        const text = this.#env.get(name);
        return text === undefined ? undefined : scalarValue(text);
    }
    /** Whether the script itself has assigned it. */
    hasOwn(name) {
        return this.#own.has(name);
    }
    set(name, value) {
        if (this.references.has(name))
            return this.forgetAll();
        this.#writes.add(name);
        if (value.isArray)
            this.#writes.arrays.add(name);
        this.#own.set(name, isTooBig(value) || SPECIAL.test(name) || this.fixed.has(name) ? unknownValue(name) : value);
        if (this.exportsAll || INHERITED.has(name))
            this.#exported.add(name);
        if (this.#exported.has(name) || this.#env.has(name))
            this.#variables = undefined;
    }
    /** Gives a text to a variable, which is the first element where it is an array. */
    assign(name, text) {
        const old = this.get(name);
        const [first, ...rest] = old?.items ?? [];
        // what was forgotten may be an array of any length
        if (this.#writes.arrays.has(name) && old?.isArray !== true && first !== undefined && (0,workflow_text/* show */.WU)(first) === `$${name}`)
            this.forget(name);
        else if (old?.isOpen === true)
            this.forget(name);
        else
            this.set(name, rest.length === 0 ? scalarValue(text) : { items: [text, ...rest], isArray: true });
    }
    /** `set --` and `shift`. Among the names that are assigned, they are `@`. */
    setPositional(positional) {
        this.#writes.add('@');
        this.positional = positional;
    }
    forget(name) {
        if (name === '@')
            this.setPositional(UNKNOWN_POSITIONAL);
        else
            this.set(name, unknownValue(name));
    }
    /** Something that cannot be read may have assigned any variable. */
    forgetAll() {
        for (const name of [...this.#env.keys(), ...this.#own.keys()])
            if (!this.references.has(name))
                this.forget(name);
    }
    /** It may be an array whose elements are not known: `mapfile`, `read -a`, `declare -A`. */
    forgetArray(name) {
        this.#writes.arrays.add(name);
        this.forget(name);
    }
    unset(name) {
        // taking a local variable away may show the one that it hides
        if (this.locals !== undefined && this.#writes.locals.has(name))
            return this.forget(name);
        this.set(name, UNSET);
        this.#exported.delete(name);
        if (this.#env.has(name))
            this.#removed.add(name);
        this.#variables = undefined;
    }
    export(name) {
        this.#exported.add(name);
        this.#maybeExported.delete(name);
        this.#removed.delete(name);
        this.#variables = undefined;
    }
    /** What gives a variable back whether it is exported, as it is now. */
    exportedAs(name) {
        const sets = [this.#exported, this.#maybeExported, this.#removed];
        const before = sets.map((set) => set.has(name));
        return () => {
            for (const [index, set] of [this.#exported, this.#maybeExported, this.#removed].entries())
                if (before[index] === true)
                    set.add(name);
                else
                    set.delete(name);
            this.#variables = undefined;
        };
    }
    /** A variable that was set for one command may stay, and may be exported. */
    keepPerhaps(name) {
        this.forget(name);
        if (!this.#env.has(name))
            this.#maybeExported.add(name);
        this.#exported.add(name);
        this.#variables = undefined;
    }
    /** Makes a variable local to the function that is being read. */
    hide(name) {
        this.#writes.locals.add(name);
        if (this.locals !== undefined && !this.locals.has(name))
            this.locals.set(name, this.#own.get(name));
    }
    /** Gives the variables back that `local` has hidden. */
    restore(locals) {
        for (const [name, value] of locals) {
            if (value === undefined)
                this.#own.delete(name);
            else
                this.#own.set(name, value);
        }
        this.#variables = undefined;
    }
    /** What the script has exported so far, and so gives to its commands. */
    exported() {
        this.#variables ??= this.#collectExported();
        return this.#variables;
    }
    /** A copy, as a subshell or a branch begins with. */
    fork() {
        const copy = new ShellState(this.#env, this.#writes);
        copy.#takeOver(this);
        return copy;
    }
    /** The state of a shell that is started as a program of its own. */
    child(variables) {
        const copy = new ShellState(this.#env, this.#writes);
        for (const [name, text] of this.exported())
            copy.#own.set(name, this.#own.get(name) === UNSET || this.#removed.has(name) ? UNSET : scalarValue(text));
        // an empty one may be unset as well: `env -u NAME`
        for (const [name, text] of variables)
            copy.#own.set(name, text.length === 0 ? unknownValue(name) : scalarValue(text));
        for (const name of copy.#own.keys())
            copy.#exported.add(name);
        // what this shell has taken away is not there either
        for (const [name, value] of this.#own)
            if (value === UNSET && !copy.#own.has(name))
                copy.#own.set(name, UNSET);
        copy.functions = new Map(this.functions);
        return copy;
    }
    /** After a branch that may or may not have been taken: what is not the same on both ways is unknown. */
    join(other) {
        if (other.ended !== undefined)
            return;
        if (this.ended !== undefined)
            return this.#takeOver(other);
        for (const name of new Set([...this.#own.keys(), ...other.#own.keys()])) {
            const [mine, theirs] = [this.get(name), other.get(name)];
            if (mine === undefined || theirs === undefined || !isSame(mine, theirs))
                this.#own.set(name, this.fixed.has(name) ? unknownValue(name) : eitherOne(name, mine, theirs));
        }
        this.#joinLocals(other.locals);
        this.#joinExported(other);
        this.#joinPositional(other.positional);
        this.joinDefinitions(other);
        this.exportsAll ||= other.exportsAll;
        this.endsOnFailure &&= other.endsOnFailure;
        this.endsOnUnset ||= other.endsOnUnset;
        if (this.refNames !== other.refNames)
            this.refNames = new Set([...this.refNames].filter((part) => other.refNames.has(part)));
        if (other.fixed.size > 0)
            this.fixed = new Set([...this.fixed, ...other.fixed]);
        if (other.references.size > 0)
            this.references = new Set([...this.references, ...other.references]);
        this.#variables = undefined;
    }
    #takeOver(other) {
        this.#own = new Map(other.#own);
        this.#exported = new Set(other.#exported);
        this.#maybeExported = new Set(other.#maybeExported);
        this.#removed = new Set(other.#removed);
        this.#variables = other.#variables;
        this.functions = new Map(other.functions);
        this.aliases = new Map(other.aliases);
        this.positional = other.positional;
        this.ended = other.ended;
        this.exportsAll = other.exportsAll;
        this.endsOnFailure = other.endsOnFailure;
        this.endsOnUnset = other.endsOnUnset;
        this.refNames = other.refNames;
        this.references = other.references;
        this.fixed = other.fixed;
        this.locals = other.locals === undefined ? undefined : new Map(other.locals);
    }
    /** What may be local on one of the ways may be either variable when the function returns. */
    #joinLocals(other = new Map()) {
        const mine = this.locals;
        if (mine === undefined)
            return;
        for (const name of new Set([...mine.keys(), ...other.keys()]))
            if (!mine.has(name) || !other.has(name))
                mine.set(name, unknownValue(name));
    }
    #joinExported(other) {
        for (const name of new Set([...this.#exported, ...other.#exported])) {
            const isSure = this.#exported.has(name) && other.#exported.has(name) && !other.#maybeExported.has(name);
            if (!isSure && !this.#env.has(name))
                this.#maybeExported.add(name);
            this.#exported.add(name);
        }
        for (const name of new Set([...this.#removed, ...other.#removed])) {
            if (this.#removed.has(name) && other.#removed.has(name))
                continue;
            this.#removed.delete(name);
            this.#own.set(name, unknownValue(name));
        }
    }
    #joinPositional(other) {
        const { items, open } = this.positional;
        const isEqual = open === other.open &&
            items.length === other.items.length &&
            items.every((text, index) => isSameText(text, other.items[index] ?? []));
        if (!isEqual)
            this.positional = UNKNOWN_POSITIONAL;
    }
    /** What functions and aliases may be on either way. */
    joinDefinitions(other) {
        for (const name of new Set([...this.functions.keys(), ...other.functions.keys()])) {
            const [mine, theirs] = [this.functions.get(name), other.functions.get(name)];
            if (mine === theirs)
                continue;
            const all = new Set([...(mine?.all ?? []), ...(theirs?.all ?? [])]);
            this.functions.set(name, { all: [...all], certain: mine?.certain === true && theirs?.certain === true });
        }
        for (const name of new Set([...this.aliases.keys(), ...other.aliases.keys()])) {
            const [mine, theirs] = [this.aliases.get(name), other.aliases.get(name)];
            if (mine === undefined || theirs === undefined || !isSameText(mine, theirs))
                this.aliases.set(name, [new workflow_data/* Unknown */.$r(name)]);
        }
    }
    #collectExported() {
        const variables = new Map();
        for (const [name, value] of this.#own) {
            if (!this.#exported.has(name) && !this.#env.has(name))
                continue;
            const text = this.#removed.has(name) ? workflow_text/* EMPTY */.wg : (value.items[0] ?? workflow_text/* EMPTY */.wg);
            variables.set(name, this.#maybeExported.has(name) ? [new workflow_data/* Unknown */.$r(`$${name}`)] : text);
        }
        return variables;
    }
}

;// CONCATENATED MODULE: ./lib/workflow/shell/function-call.js



/** Functions that call functions are followed this far. */
const MAX_CALL_LEVELS = 4;
/** Reads what a function does when it is called with these words. */
function callFunction(interpreter, set, call, frame) {
    if (frame.calls >= MAX_CALL_LEVELS) {
        for (const fn of set.all)
            interpreter.record.readLater(fn);
        frame.state.forgetAll();
        frame.out?.addOpaque(call.text, isConditional(frame));
        return undefined;
    }
    const [only] = set.all;
    if (set.certain && set.all.length === 1 && only !== undefined)
        return runFunction(interpreter, only, call, frame);
    for (const fn of set.all) {
        const branch = branchFrame(frame, frame.state.fork());
        runFunction(interpreter, fn, call, branch);
        frame.state.join(branch.state);
    }
    return undefined;
}
/** Reads a function as it may be called by whatever: nothing is known in it. */
function readUnknown(interpreter, fn, frame, calls) {
    interpreter.record.markRead(fn);
    const state = frame.state.fork();
    state.forgetAll();
    state.positional = UNKNOWN_POSITIONAL;
    state.ended = undefined;
    state.locals = new Map();
    const branch = branchFrame({ ...frame, out: undefined, stdin: undefined, source: fn.source, calls, depth: frame.depth + 1 }, state);
    interpreter.node(fn.body, { ...branch, body: frameBody(branch, 'function') });
}
/** What `return`, `break` and `continue` in there leave. */
function frameBody(frame, kind) {
    return { jumped: false, branches: frame.branches, kind, outer: frame.body };
}
/** What follows the first word, as `$1`, `$2`, …. */
function positionalOf(fields) {
    const loose = fields.findIndex((field) => field.loose);
    return { items: (loose < 0 ? fields : fields.slice(0, loose)).map((field) => field.text), open: loose >= 0 };
}
function runFunction(interpreter, fn, call, frame) {
    interpreter.record.markRead(fn);
    const { state } = frame;
    const { positional, locals } = state;
    state.positional = positionalOf(call.fields.slice(1));
    state.locals = new Map();
    const restores = [...call.variables.keys()].map((name) => state.exportedAs(name));
    for (const [name, text] of call.variables) {
        state.hide(name);
        state.set(name, scalarValue(text));
        state.export(name);
    }
    const inner = { ...frame, source: fn.source, calls: frame.calls + 1, depth: frame.depth + 1 };
    const body = frameBody(inner, 'function');
    // the caller's own early return makes all of this uncertain
    const conditional = inner.conditional || frame.body?.jumped === true;
    let status;
    const written = interpreter.record.writes.during(() => {
        status = interpreter.node(fn.body, { ...inner, conditional, body });
    }, '@');
    leaveFunction(state, written, body.jumped);
    state.restore(state.locals ?? new Map());
    state.positional = positional;
    state.locals = locals;
    for (const restore of restores)
        restore();
    // some shells keep them
    if (frame.posix)
        for (const name of call.variables.keys())
            state.keepPerhaps(name);
    return body.jumped ? undefined : decided(interpreter, status);
}
function leaveFunction(state, written, jumped) {
    const returned = state.ended !== undefined;
    state.ended = undefined;
    // what comes after an early return may not have run
    if (jumped)
        for (const name of written)
            state.forget(name);
    if (returned)
        state.positional = UNKNOWN_POSITIONAL;
}

;// CONCATENATED MODULE: ./lib/workflow/shell/set-options.js



/** What `set` does: options, and the arguments of the script. */
function set(call, { state }) {
    const fields = call.fields.slice(1);
    for (const [index, field] of fields.entries()) {
        const word = (0,workflow_text/* known */.eO)(field.text);
        // an option that is not known may turn it off
        if (word === undefined)
            [state.endsOnFailure, state.endsOnUnset] = [false, true];
        // a lone `-` changes nothing
        if (word === '-' && index === fields.length - 1)
            return;
        const isEnd = word === '--' || word === '-';
        const before = (0,workflow_text/* known */.eO)(fields[index - 1]?.text ?? []) ?? '';
        if (!isEnd && /^[-+]/.test(word ?? ''))
            setLetters(word ?? '', state);
        else if (!isEnd && /^[-+]\w*o$/.test(before))
            setByName(word ?? '', before.startsWith('-'), state);
        else
            return setArguments(fields.slice(isEnd ? index + 1 : index), isEnd, state);
    }
}
/** The same, where all words are options. */
function setOptions({ fields }, state) {
    const words = fields.slice(1).map(({ text }) => (0,workflow_text/* known */.eO)(text) ?? '');
    for (const [index, word] of words.entries())
        if (/^[-+]/.test(word))
            setLetters(word, state);
        else
            setByName(word, words[index - 1]?.startsWith('-') === true, state);
}
function setLetters(word, state) {
    const isOn = word.startsWith('-');
    if (/^.[a-zA-Z]*a/.test(word))
        state.exportsAll = isOn;
    if (/^.[a-zA-Z]*e/.test(word))
        state.endsOnFailure = isOn;
    if (/^.[a-zA-Z]*u/.test(word))
        state.endsOnUnset = isOn;
}
function setByName(name, isOn, state) {
    if (name === 'allexport')
        state.exportsAll = isOn;
    if (name === 'errexit')
        state.endsOnFailure = isOn;
    if (name === 'nounset')
        state.endsOnUnset = isOn;
}
function setArguments(fields, isTold, state) {
    const [first] = fields;
    const isUnknown = !isTold && first?.loose === true && !(0,workflow_text/* startsWith */.w1)(first.text, '-');
    state.setPositional(isUnknown ? UNKNOWN_POSITIONAL : positionalOf(fields));
}

;// CONCATENATED MODULE: ./lib/workflow/shell/builtin.js










/** What sets variables by its output, and is evaluated for that. */
const ENVIRONMENT_TOOL = new RegExp((0,unbroken/* unbroken */.D) `
  ^(?:\$\(|\`)\s*(?:[\w./~-]*\/)?(?:ssh-agent|brew|minikube|docker-machine|direnv|opam|pyenv|rbenv|nodenv|fnm|mise|rtx
  |asdf|conda|mamba|micromamba|luarocks|dircolors|lesspipe|dbus-launch|register-python-argcomplete|starship|crc|spack
  |modulecmd|keychain|gpg-agent)\b[^;|&]*$
`);
/** Files that set up a tool and not the script's own variables. */
const SETUP_FILE = new RegExp((0,unbroken/* unbroken */.D) `
  (?:^|\/)(?:activate|\.bashrc|\.profile|\.bash_profile|nvm\.sh|conda\.sh|\.cargo\/env|emsdk_env\.sh|setvars\.sh
  |sdkman-init\.sh|setup\.(?:ba)?sh|ghcup\/env|asdf\.sh|\.nix-profile\/etc\/profile\.d\/nix\.sh)$|^\/etc\/
`);
const DECLARING = (_it, call, frame) => {
    declare((0,workflow_text/* known */.eO)(call.fields[0]?.text ?? []) ?? '', call, frame);
    return undefined;
};
/** What is none of the operators that bash alone has. */
const POSIX_OPERAND = /^(?!==$|=~$|-[vRN]$)/;
const TESTING = (interpreter, call, frame) => {
    const fields = call.fields.slice(1);
    const isBracket = (0,workflow_text/* known */.eO)(call.fields[0]?.text ?? []) === '[';
    if (isBracket && (0,workflow_text/* known */.eO)(fields.pop()?.text ?? []) !== ']')
        return undefined;
    // an operator that dash does not have is an error there
    if (frame.posix && fields.some((field) => !POSIX_OPERAND.test((0,workflow_text/* known */.eO)(field.text) ?? '')))
        return undefined;
    return decided(interpreter, bracketStatus(fields));
};
const LEAVING = (interpreter, call, frame) => {
    const [first, ...rest] = call.fields;
    if ((0,workflow_text/* known */.eO)(first?.text ?? []) === 'exit')
        noteExit(interpreter, call, frame);
    if ((0,workflow_text/* known */.eO)(first?.text ?? []) === 'return')
        noteReturn(interpreter, frame);
    // with more than one word it is an error, and the script goes on
    if (rest.length > 1 || rest.some((field) => field.loose || field.glob))
        leaveBody(interpreter, (0,workflow_text/* known */.eO)(first?.text ?? []) ?? '', true, branchFrame(frame, frame.state.fork()));
    else
        leaveBody(interpreter, (0,workflow_text/* known */.eO)(first?.text ?? []) ?? '', rest.length > 0, frame);
    return undefined;
};
const SILENT_BUILTIN = () => undefined;
/** A builtin that always succeeds or fails for reasons that are not looked at. */
function quietBuiltin(read) {
    return (interpreter, call, frame) => {
        read(interpreter, call, frame);
        return undefined;
    };
}
/** Builtins that print what the shell has, where they are asked to. */
const PRINTING = /^(?:trap|alias|set|export|declare|typeset|local|readonly|shopt|hash|ulimit|umask|jobs|complete|bind|wait)$/;
/** What a builtin may print is not known. */
function notePrinted(name, call, frame) {
    if (frame.out === undefined || !PRINTING.test(name))
        return;
    const words = call.fields.slice(1).map((field) => (0,workflow_text/* known */.eO)(field.text) ?? '-p');
    const isQuiet = words.length > 0 && words.every((word) => !/^-\w*[pfFlo]/.test(word) && (name !== 'alias' || word.includes('=')));
    if (!isQuiet || name === 'trap')
        frame.out.addOpaque(call.text, isConditional(frame));
}
/** Builtins that run no other command: they change what the shell knows. */
const BUILTINS = new Map([
    ...['export', 'declare', 'local', 'readonly', 'typeset'].map((name) => [name, DECLARING]),
    ...['read', 'mapfile', 'readarray', 'getopts'].map((name) => [
        name,
        quietBuiltin((_it, call, frame) => forgetNames(call, frame)),
    ]),
    ...['exit', 'return', 'break', 'continue'].map((name) => [name, LEAVING]),
    ['shopt', quietBuiltin(shopt)],
    ['wait', quietBuiltin((_it, call, frame) => waitInto(call, frame))],
    ['ulimit', quietBuiltin(noteLimit)],
    ...['umask', 'jobs', 'hash', 'bind', 'disown', 'complete'].map((name) => [name, SILENT_BUILTIN]),
    ['true', (interpreter) => decided(interpreter, true)],
    [':', (interpreter) => decided(interpreter, true)],
    ['false', (interpreter) => decided(interpreter, false)],
    ['[', TESTING],
    ['test', TESTING],
    ['unset', quietBuiltin((_it, call, frame) => unset(call, frame))],
    ['alias', quietBuiltin((_it, call, frame) => alias(call, frame))],
    [
        'unalias',
        quietBuiltin((_it, call, frame) => call.fields.forEach((field) => frame.state.aliases.delete((0,workflow_text/* known */.eO)(field.text) ?? ''))),
    ],
    [
        'set',
        quietBuiltin((interpreter, call, frame) => {
            noteOptions(interpreter, call, frame);
            set(call, frame);
        }),
    ],
    ['shift', quietBuiltin((_it, call, frame) => shift(call, frame))],
    [
        'let',
        quietBuiltin((_it, call, frame) => call.fields.forEach((field) => forgetAssigned((0,workflow_text/* known */.eO)(field.text) ?? '', frame.state))),
    ],
    ['eval', evaluateBuiltin],
    ['trap', quietBuiltin(trap)],
]);
/** A file that is read into the shell may assign any variable. */
function sourced(call, frame) {
    const file = (0,workflow_text/* known */.eO)(call.fields[1]?.text ?? []);
    const path = file ?? call.fields[1]?.text.at(-1);
    if (typeof path !== 'string' || !SETUP_FILE.test(path))
        frame.state.forgetAll();
}
/** `printf -v NAME`. */
function assignsPrintf(call, frame) {
    const [, option, next] = call.fields;
    if (!(0,workflow_text/* startsWith */.w1)(option?.text ?? [], '-v'))
        return false;
    const name = (0,workflow_text/* known */.eO)(option?.text ?? []) === '-v' ? (0,workflow_text/* known */.eO)(next?.text ?? []) : (0,workflow_text/* known */.eO)(option?.text ?? [])?.slice(2);
    if (name === undefined)
        frame.state.forgetAll();
    else
        frame.state.forget(name.replace(/\[.*$/, ''));
    return true;
}
/** `wait -p NAME` puts the number of a process there. */
function waitInto({ fields }, { state }) {
    for (const [index, { text }] of fields.entries()) {
        const [option, attached = ''] = /^-[nf]*p(.*)/.exec((0,workflow_text/* known */.eO)(text) ?? '') ?? [];
        if (option === undefined)
            continue;
        const name = attached === '' ? (0,workflow_text/* known */.eO)(fields[index + 1]?.text ?? []) : attached;
        if (name === undefined)
            state.forgetAll();
        else
            state.forget(name.replace(/\[.*$/, ''));
    }
}
/** Each step towards it was certain only where nothing around it may have been left before. */
function leaveBody(interpreter, name, hasCount, { state, body, branches }) {
    // `break 2` leaves what is around the loop, and some shells leave the caller's loop out of a function
    if (name === 'break' || name === 'continue')
        return mark(body, hasCount || body?.kind === 'function');
    // outside of a function bash says that it cannot return, and goes on
    if (name === 'return' && !isInFunction(body))
        return mark(body, true);
    const mayBeLeft = isLeft(body);
    if (name === 'return' && !(body?.kind === 'function' && body.branches === branches && !interpreter.record.silent))
        mark(body, true);
    // while it is only looked at what is assigned, everything counts
    if (!interpreter.record.silent && !mayBeLeft)
        state.ended = name === 'return' ? 'return' : 'exit';
}
/** Whether one of the loops around it, or the function, may have been left already. */
function isLeft(body) {
    for (let one = body; one !== undefined; one = one.outer) {
        if (one.jumped)
            return true;
        if (one.kind === 'function')
            return false;
    }
    return false;
}
function mark(body, throughLoops) {
    for (let one = body; one !== undefined && one.kind !== 'line'; one = one.outer) {
        one.jumped = true;
        if (!throughLoops || one.kind === 'function')
            return;
    }
}
function isInFunction(body) {
    for (let one = body; one !== undefined; one = one.outer)
        if (one.kind === 'function')
            return true;
    return false;
}
function evaluateBuiltin(interpreter, call, frame) {
    const text = (0,workflow_text/* join */.fj)(...call.fields.slice(1).flatMap((field, index) => (index === 0 ? [field.text] : [[' '], field.text])));
    const [first] = text;
    if (typeof first !== 'string' && first !== undefined && ENVIRONMENT_TOOL.test(first.source)) {
        frame.state.forgetAll();
        return undefined;
    }
    const { state } = frame;
    const before = new Map([...call.variables].map(([name]) => [name, state.get(name)]));
    for (const [name, value] of call.variables)
        state.set(name, scalarValue(value));
    const status = interpreter.text(text, { ...frame, depth: frame.depth + 1 }, call.line);
    for (const [name, value] of before) {
        // for `sh` they stay
        if (value === undefined || frame.posix)
            state.forget(name);
        else
            state.set(name, value);
    }
    if ((0,workflow_text/* unknownsOf */.F9)(text).length > 0)
        state.forgetAll();
    return status;
}
/**
 * Options that change what is assigned where, or what matches, in a way that is not followed. See bash(1), "SHELL
 * BUILTIN COMMANDS", `shopt`.
 */
const NOT_FOLLOWED = new RegExp((0,unbroken/* unbroken */.D) `
  ^(?:lastpipe|localvar_inherit|localvar_unset|nocasematch|array_expand_once|assoc_expand_once|compat\d+|extdebug
  |xpg_echo)$
`);
function shopt(interpreter, call, frame) {
    const { state } = frame;
    const words = call.fields.slice(1).map((field) => (0,workflow_text/* known */.eO)(field.text));
    if (words.some((word) => word === undefined || word === 'errexit'))
        state.endsOnFailure = false;
    if (words.includes('inherit_errexit'))
        noteEnd(interpreter, frame);
    if (words.includes('-s') && words.some((word) => word === undefined || NOT_FOLLOWED.test(word)))
        interpreter.record.fail(call.line, call.text, 'what an option of bash changes in the script');
}
function trap(interpreter, call, frame) {
    const words = call.fields.slice(1).filter((field) => (0,workflow_text/* known */.eO)(field.text) !== '--');
    const [body, ...signals] = words;
    const text = (0,workflow_text/* known */.eO)(body?.text ?? []) ?? '';
    const isReset = signals.length === 0 || text === '-' || /^-[lp]$/.test(text);
    if (body === undefined || isReset || interpreter.record.silent)
        return;
    noteTrap(interpreter, body.text, frame);
    // one that runs between the commands may assign anything they use
    if (signals.some((field) => !/^(?:SIG)?(?:EXIT|INT|TERM|HUP|QUIT|ERR|PIPE|0|1|2|3|13|15)$/i.test((0,workflow_text/* known */.eO)(field.text) ?? '')))
        interpreter.record.fail(call.line, call.text, 'what runs between the commands of the script');
    if (signals.some((field) => !/^(?:(?:SIG)?EXIT|0)$/i.test((0,workflow_text/* known */.eO)(field.text) ?? '')))
        forgetTrapped(interpreter, body.text, call.line, frame);
    interpreter.record.trap({ text: body.text, line: call.line, state: frame.state.fork() });
}
/** What a trap assigns that may run before the end holds nothing else for sure. */
function forgetTrapped(interpreter, text, line, frame) {
    const inner = branchFrame({ ...frame, body: undefined, depth: frame.depth + 1 }, frame.state.fork());
    const names = interpreter.record.writes.during(() => interpreter.record.silently(() => interpreter.text(text, inner, line)));
    for (const name of names)
        frame.state.forget(name);
    frame.state.fixed = new Set([...frame.state.fixed, ...names]);
}
function alias(call, { state }) {
    for (const { text } of call.fields.slice(1)) {
        const [name, value] = (0,workflow_text/* cut */.Jj)(text, '=') ?? [];
        const literal = (0,workflow_text/* known */.eO)(name ?? []);
        if (literal !== undefined && value !== undefined)
            state.aliases.set(literal, value);
    }
}
function shift(call, { state, posix }) {
    const count = (0,workflow_text/* known */.eO)(call.fields[1]?.text ?? ['1']) ?? '';
    const { items, open } = state.positional;
    // by more than there are is an error: bash leaves them as they are
    if (/^[1-9]\d{0,3}$/.test(count) && !open && Number(count) > items.length) {
        if (posix)
            state.setPositional(UNKNOWN_POSITIONAL);
        return;
    }
    const isSimple = /^(?:0|[1-9]\d{0,3})$/.test(count) && (!open || items.length >= Number(count));
    state.setPositional(isSimple ? { items: items.slice(Number(count)), open } : UNKNOWN_POSITIONAL);
}

;// CONCATENATED MODULE: ./lib/workflow/shell/env-file.js



/** The runner's folder and files for what steps hand on. Source: actions/runner, `FileCommandManager`. */
const BY_FOLDER = /_runner_file_commands|(?:^|\/)set_env_/;
/** Where a step writes to the file in the usual way. */
const PLAIN_REDIRECT = /(?:>>?\|?|\btee(?:\s+--?\w+)*)\s*"?\$(?:GITHUB_ENV\b|\{GITHUB_ENV\})"?/g;
/** Files of the runner that are surely others, and new ones; of the former not what is made from their names. */
const OTHER = new RegExp((0,unbroken/* unbroken */.D) `
  ^(?:\$(?:GITHUB_(?:OUTPUT|STEP_SUMMARY|PATH|STATE)
  |\{GITHUB_(?:OUTPUT|STEP_SUMMARY|PATH|STATE)(?::?[-?+=][^}]*)?\})$
  |\$\{?(?:RUNNER_TEMP|BASH_SOURCE)\b|\$\(mktemp\b|github\.path)
`);
/**
 * The runner's files for one step lie in one folder, and their names differ in the beginning only: what changes the
 * name of one may give that of another.
 */
function changesName(source) {
    const pieces = source.split(/([\n;|&>])/);
    return pieces.some((piece, index) => {
        if (!SIBLING.test(piece))
            return false;
        if (CHANGED_BY_SHELL.test(piece) || CHANGING_PROGRAM.test(piece))
            return true;
        return /\b(?:echo|printf)\b/.test(piece) && pieces[index + 1] === '|';
    });
}
const SIBLING = /GITHUB_(?:OUTPUT|PATH|STATE|STEP_SUMMARY)\b/;
const CHANGED_BY_SHELL = /\$\{#?GITHUB_(?:OUTPUT|STEP_SUMMARY|PATH|STATE)(?:[^}:\w?+=-]|:[^-?+=])|<<</;
const CHANGING_PROGRAM = /\b(?:dirname|basename|sed|tr|awk|cut|perl|realpath|readlink)\b/;
/** What may look a variable up by a name that is a value. */
const INDIRECT = /^\$\{!|^(?:\$\(|`)\s*(?:[\w/]*\/)?(?:printenv|env|set|export|declare|compgen|eval|xargs)\b/;
/**
 * Whether a script gets at the file of `GITHUB_ENV` in another way than by writing to it: any file that it does not
 * name may be that one.
 */
function hidesEnvFile(source) {
    return ((/GITHUB_ENV|_runner_file_commands|set_env_/.test(source) &&
        /GITHUB_ENV|_runner_file_commands|set_env_/.test(source.replaceAll(PLAIN_REDIRECT, ''))) ||
        changesName(source));
}
/** Whether a file that is written may be that of `GITHUB_ENV`, though it is not called so. */
function mayBeEnvFile(text, isHidden) {
    if (BY_FOLDER.test((0,workflow_text/* show */.WU)(text)))
        return true;
    const last = text.at(-1);
    if (last instanceof workflow_data/* Unknown */.$r)
        return !OTHER.test(last.source) && (isHidden || (text.length === 1 && INDIRECT.test(last.source)));
    return isHidden && /[*?[][^/]*$/.test((0,workflow_text/* known */.eO)(text) ?? last ?? '');
}
/** Whether the words of a program that is not read, or what it is given to read, name the file. */
function mentionsEnvFile(texts) {
    return texts.some((text) => text.some((part) => typeof part === 'string' && /GITHUB_ENV|_runner_file_commands|set_env_/.test(part)));
}
/**
 * Whether commands for the runner in any program's output set variables. Source: actions/runner,
 * `SetEnvCommandExtension`.
 */
function takesOutput(variables) {
    const flag = variables.get('ACTIONS_ALLOW_UNSECURE_COMMANDS');
    return flag !== undefined && !/^(?:|0|false|\$false)$/i.test((0,workflow_text/* known */.eO)(flag) ?? '?');
}

;// CONCATENATED MODULE: ./lib/workflow/shell/github-env.js




/**
 * Whether a text names the file through which later steps get variables. Source: GitHub's reference, "Workflow
 * commands", "Setting an environment variable".
 */
function namesEnvFile(text) {
    return text.some((part) => part instanceof workflow_data/* Unknown */.$r &&
        (part.source === '$GITHUB_ENV' ||
            part.source === 'github.env' ||
            /\$\{?GITHUB_ENV\b|\bprintenv "?GITHUB_ENV\b/.test(part.source)));
}
/**
 * Whether a text names the file through which later steps get folders of programs. Source: GitHub's reference, "Adding
 * a system path".
 */
function namesPathFile(text) {
    return text.some((part) => part instanceof workflow_data/* Unknown */.$r && (part.source === 'github.path' || /\$\{?(?:env:)?GITHUB_PATH\b/i.test(part.source)));
}
/** Whether a text names the file of a step's outputs. Source: GitHub's reference, "Setting an output parameter". */
function namesOutputFile(text) {
    const [only] = text;
    return text.length === 1 && only instanceof workflow_data/* Unknown */.$r && /^\$(?:GITHUB_OUTPUT|\{GITHUB_OUTPUT\})$/.test(only.source);
}
/**
 * `PATH` of later steps, after folders were written to the file of `GITHUB_PATH`: each stands before those that were
 * there.
 */
function redirectPath(chunks) {
    if (chunks.length === 0)
        return undefined;
    if (chunks.some((chunk) => chunk.opaque))
        return [new workflow_data/* Unknown */.$r('$GITHUB_PATH')];
    const folders = (0,workflow_text/* join */.fj)(...chunks.map((chunk) => chunk.text)).map((part) => typeof part === 'string' ? part.replaceAll(/\r?\n/g, ':') : part);
    return (0,workflow_text/* join */.fj)(dropLastSlash(folders), [':', new workflow_data/* Unknown */.$r('$PATH')]);
}
function dropLastSlash(folders) {
    const last = folders.at(-1);
    return typeof last === 'string' ? (0,workflow_text/* textOf */.b6)(...folders.slice(0, -1), last.replace(/:+$/, '')) : folders;
}
/**
 * What a script sets for later steps by the files of `GITHUB_ENV` and `GITHUB_PATH`.
 *
 * INVARIANT: a value that is not known may hold a line end, and what follows that is another variable.
 */
function exportsOf(envFile, pathFile) {
    const { exports, unread } = readEnvFile(envFile.chunks);
    const path = redirectPath(pathFile.chunks);
    return {
        exports: path === undefined ? exports : new Map([...exports, ['PATH', path]]),
        unread,
        strays: partOfLines(envFile.chunks) !== undefined,
    };
}
/** A part of what is written that may hold a line end. */
function partOfLines(chunks) {
    const parts = chunks.flatMap(({ text }) => text);
    return parts.filter((part) => typeof part !== 'string').find((part) => !holdsNoLineEnd(part));
}
/** Whether it holds no line end: it is of such a kind, or one of a few that hold none. */
function holdsNoLineEnd(part) {
    return (part instanceof workflow_data/* OneLine */.dg ||
        (part instanceof one_of/* OneOf */.E && part.options.every((option) => typeof option === 'string' && !/[\r\n]/.test(option))));
}
const EXPORT_NAME = /^[A-Za-z_][\w.-]*$/;
/** Reads `NAME=value` and `NAME<<DELIMITER` … `DELIMITER`, from all that is written, one after the other. */
function readEnvFile(chunks) {
    const { source, holes } = scriptOf(chunks.flatMap((chunk) => chunk.text));
    const exports = new Map();
    const lines = outputLines(chunks, source, holes);
    let unread = false;
    for (let at = 0; at < lines.length; at += 1) {
        const line = lines[at] ?? { text: '', conditional: false };
        const [, name = '', operator = '', rest = ''] = /^([^=<\n]*)(=|<<)([^]*)$/.exec(line.text) ?? [];
        if (line.text === '' || line.text === '\r')
            continue;
        if (!EXPORT_NAME.test(name))
            unread = true;
        else if (operator === '=')
            putExport(exports, name, fillHoles(rest, holes), line.conditional);
        else {
            const end = closing(lines, at + 1, rest);
            if (end < 0)
                unread = true;
            const value = lines.slice(at + 1, end < 0 ? lines.length : end);
            putExport(exports, name, fillHoles(value.map((other) => other.text).join('\n'), holes), end < 0 || [line, ...value].some((other) => other.conditional));
            at = end < 0 ? lines.length : end;
        }
    }
    return { exports, unread };
}
function closing(lines, from, delimiter) {
    for (let at = from; at < lines.length; at += 1)
        if (lines[at]?.text === delimiter)
            return at;
    return -1;
}
/** What may not be written, or may be written over by it, is unknown. */
function putExport(exports, name, value, conditional) {
    exports.set(name, conditional ? [new workflow_data/* Unknown */.$r(`$${name}`)] : value);
}
function outputLines(chunks, source, holes) {
    const names = new Map([...holes].flatMap(([name, text]) => text.flatMap((part) => (typeof part === 'string' ? [] : [[(0,one_of/* unknownKey */.a)(part), name]]))));
    const lines = [];
    let pending;
    const end = () => {
        if (pending !== undefined)
            lines.push(pending);
        pending = undefined;
    };
    // the common case: nothing but literal text
    if (holes.size === 0 && chunks.every((chunk) => !chunk.conditional))
        return source.split('\n').map((text) => ({ text, conditional: false }));
    for (const { text, conditional, opaque } of chunks) {
        if (opaque)
            end();
        const pieces = text
            .map((part) => (typeof part === 'string' ? part : (names.get((0,one_of/* unknownKey */.a)(part)) ?? '')))
            .join('')
            .split('\n');
        for (const [index, piece] of pieces.entries()) {
            if (index > 0)
                end();
            if (piece !== '' || pending !== undefined || index < pieces.length - 1)
                pending = { text: (pending?.text ?? '') + piece, conditional: conditional || pending?.conditional === true };
        }
        if (opaque)
            end();
    }
    end();
    return lines;
}

;// CONCATENATED MODULE: ./lib/workflow/shell/copy.js



/** `cat` and `tee` hand their input on. */
function copy(interpreter, name, call, frame) {
    const files = call.fields.slice(1).filter((field) => !/^-./.test((0,workflow_text/* known */.eO)(field.text) ?? '') || field.loose);
    const isCopy = name === 'tee' || files.length === 0 || (files.length === 1 && (0,workflow_text/* known */.eO)(files[0]?.text ?? workflow_text/* EMPTY */.wg) === '-');
    const { stdin } = frame;
    for (const sink of [frame.out, ...(name === 'tee' ? openedFiles(interpreter, call, files) : [])]) {
        if (isCopy && stdin?.complete === true)
            sink?.add(stdin.text, isConditional(frame, sink));
        else {
            if (isCopy && stdin !== undefined && stdin.text.length > 0)
                sink?.add(stdin.text, true);
            sink?.addOpaque(call.text, isConditional(frame, sink));
        }
    }
}
/** The files that `tee` writes and later steps read. */
function openedFiles({ record }, call, files) {
    if (record.silent)
        return [];
    const opened = filesOf(record, files);
    if (opened.includes(record.outputFile))
        record.outputPlaces.add(`${call.line} ${call.text}`);
    if (!call.fields.some((field) => TEE_APPENDS.test((0,workflow_text/* known */.eO)(field.text) ?? '')))
        for (const sink of opened)
            sink.overwrite();
    return opened;
}
/** `-a`, `-ia`, `--append`, and what is short for it. */
const TEE_APPENDS = /^-(?:[a-z]*a|-a)/;
function filesOf(record, fields) {
    return [
        ...(fields.some((field) => namesEnvFile(field.text)) ? [record.envFile] : []),
        ...(fields.some((field) => namesPathFile(field.text)) ? [record.pathFile] : []),
        ...(fields.some((field) => namesOutputFile(field.text)) ? [record.outputFile] : []),
    ];
}

;// CONCATENATED MODULE: ./lib/workflow/shell/output.js



/** What some shell reads as an escape in what `echo` writes: dash, or bash with `xpg_echo`. Other backslashes stay. */
const ESCAPE = /\\(?:[abcefnrtvxuUE0-9\\]|$)/;
/** Hands on what `echo` writes. */
function echo(call, frame) {
    if (frame.out === undefined)
        return;
    let [at, newline, escapes] = [1, '\n', false];
    for (; at < call.fields.length; at += 1) {
        const option = (0,workflow_text/* known */.eO)(call.fields[at]?.text ?? []) ?? '';
        if (!/^-[neE]+$/.test(option))
            break;
        if (option.includes('n'))
            newline = '';
        if (option.includes('e'))
            escapes = true;
    }
    const words = call.fields.slice(at);
    const text = (0,workflow_text/* join */.fj)(...words.flatMap((field, index) => (index === 0 ? [field.text] : [[' '], field.text])), [newline]);
    // dash has no `-e`, and reads escapes without it
    const differs = frame.posix &&
        (at > 1 + Number(newline === '') || text.some((part) => typeof part === 'string' && ESCAPE.test(part)));
    write(differs ? undefined : escapes ? unescaped(text) : text, call, frame);
}
/** Hands on what `printf` writes, where the format is simple. */
function printf(call, frame) {
    if (frame.out === undefined)
        return;
    const fields = call.fields.slice((0,workflow_text/* known */.eO)(call.fields[1]?.text ?? []) === '--' ? 2 : 1);
    const [format, ...values] = fields;
    write(format === undefined ? undefined : formatted(format, values), call, frame);
}
/** What `date` makes of these is digits and letters; of others, blanks and colons too. */
const PLAIN_DATE = /^(?:[\w.-]|%[-0^]?[YmdHMSsjNVuwyGIFC])*$/;
/** `date +%Y.%m.%d` prints a text whose parts are known. */
function printDate(call, frame) {
    if (frame.out === undefined)
        return;
    const words = call.fields.slice(1).map((field) => (field.loose ? undefined : (0,workflow_text/* known */.eO)(field.text)));
    const format = words.find((word) => word?.startsWith('+') === true)?.slice(1);
    const isSimple = words.every((word) => word !== undefined && (/^(?:-u|--utc|--universal)$/.test(word) || word.startsWith('+')));
    if (format === undefined || !isSimple || /%[nEO]|[^ -~]/.test(format))
        return write(undefined, call, frame);
    if (!PLAIN_DATE.test(format))
        return write((0,workflow_text/* textOf */.b6)(new workflow_data/* OneLine */.dg(`$(${call.text})`), '\n'), call, frame);
    const [, literal = ''] = /^([^%]*)/.exec(format) ?? [];
    write(literal === format ? [`${literal}\n`] : (0,workflow_text/* textOf */.b6)(literal, new workflow_data/* Plain */.fy(`$(${call.text})`), '\n'), call, frame);
}
function write(text, call, frame) {
    if (text === undefined)
        frame.out?.addOpaque(call.text, isConditional(frame));
    else
        frame.out?.add(text, isConditional(frame));
}
const PRINTF_ESCAPES = { n: '\n', t: '\t', r: '\r', '\\': '\\', '"': '"', "'": "'" };
function unescaped(text) {
    const parts = [];
    for (const part of text) {
        const value = typeof part === 'string' ? unescapedLiteral(part) : part;
        if (value === undefined)
            return undefined;
        parts.push(value);
    }
    return parts;
}
function unescapedLiteral(text) {
    let isSimple = true;
    const result = text.replaceAll(/\\([^])?/g, (all, character) => {
        const value = PRINTF_ESCAPES[character ?? ''];
        if (value === undefined)
            isSimple = false;
        return value ?? all;
    });
    return isSimple ? result : undefined;
}
function formatted(format, values) {
    const literal = unescaped(format.text);
    if (literal === undefined)
        return undefined;
    const template = literal.flatMap((part) => (typeof part === 'string' ? part.split(/(%[sdi%b]|%)/) : [part]));
    if (template.includes('%') || template.includes('%b') || values.some((field) => field.loose))
        return undefined;
    const places = template.filter((part) => part === '%s' || part === '%d' || part === '%i').length;
    const rounds = places === 0 ? 1 : Math.max(1, Math.ceil(values.length / places));
    if (rounds * template.length > 2000)
        return undefined;
    const result = [];
    let next = 0;
    for (let round = 0; round < rounds; round += 1) {
        for (const part of template) {
            if (part === '%%')
                result.push(['%']);
            else if (part !== '%s' && part !== '%d' && part !== '%i')
                result.push(part === '' ? [] : [part]);
            else {
                result.push(valueFor(part, values[next]));
                next += 1;
            }
        }
    }
    return (0,workflow_text/* join */.fj)(...result);
}
/** A number may be written as octal, or be none. */
function valueFor(place, field) {
    if (place === '%s')
        return field?.text ?? [];
    const value = field?.text ?? ['0'];
    return /^-?(?:0|[1-9]\d{0,15})$/.test((0,workflow_text/* known */.eO)(value) ?? '') ? value : [new workflow_data/* Unknown */.$r(`${place} of ${(0,workflow_text/* show */.WU)(value)}`)];
}

;// CONCATENATED MODULE: ./lib/workflow/shell/program.js

/** Folders of installed programs: a path there means the program, wherever it is. */
const SYSTEM = /^\/(?:bin|sbin|usr|opt|snap|nix|home\/linuxbrew|Library|Applications|mingw64|cygdrive|c)\//;
const BIN_FOLDER = /(?:^|\/)s?bin$/;
const RELATIVE = /^(?:\.|[^/~]+\/)/;
/** Tools that are worth knowing under whatever path they stand. */
const VERSIONED_TOOLS = new Set([
    'git',
    'gh',
    'hub',
    'curl',
    'wget',
    'kubectl',
    'helm',
    'terraform',
    'tofu',
    'aws',
    'az',
    'gcloud',
    'pulumi',
    'bash',
    'sh',
    'sudo',
    'env',
]);
/** The program's name: without the folders of an absolute path, and without `.exe`. A relative path stays as it is. */
function programOf(text) {
    const literal = (0,workflow_text/* known */.eO)(text);
    if (literal === '')
        return text;
    if (literal !== undefined)
        return [
            literal.includes('/') || literal.includes('\\') ? programBaseName(literal) : literal.replace(/\.exe$/i, ''),
        ];
    const last = text.at(-1);
    if (typeof last !== 'string' || !last.includes('/'))
        return text;
    const slash = last.lastIndexOf('/');
    const name = last.slice(slash + 1).replace(/\.exe$/i, '');
    return name !== '' && (BIN_FOLDER.test(last.slice(0, slash)) || VERSIONED_TOOLS.has(name)) ? [name] : text;
}
function programBaseName(path) {
    const slash = Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\'));
    const [folder, name] = [path.slice(0, slash), path.slice(slash + 1).replace(/\.exe$/i, '')];
    if (name === '')
        return path;
    if (RELATIVE.test(path) && !path.startsWith('~'))
        return path;
    return SYSTEM.test(path) || BIN_FOLDER.test(folder) || VERSIONED_TOOLS.has(name) ? name : path;
}

;// CONCATENATED MODULE: ./lib/workflow/shell/wrapper.js

/** The command within a wrapper's words; `undefined` where there is none. */
function unwrap(call, wrapper, name) {
    const { fields } = call;
    let at = 1;
    if (wrapper.subcommands !== undefined) {
        at = skipOptions(fields, at, wrapper);
        if (!wrapper.subcommands.includes(wordAt(fields, at) ?? ''))
            return undefined;
        at += 1;
    }
    if (wrapper.separator === true) {
        const separator = fields.findIndex((field, index) => index >= at && (0,workflow_text/* known */.eO)(field.text) === '--');
        return separator < 0 ? undefined : inner(call, fields.slice(separator + 1), call.variables);
    }
    at = skipOptions(fields, at, wrapper);
    if (name === 'retry')
        while (/^\d+[smh]?$/.test(wordAt(fields, at) ?? ''))
            at += 1;
    at += wrapper.operands ?? 0;
    if (wordAt(fields, at) === '--')
        at += 1;
    const variables = new Map(call.variables);
    if (wrapper.assignments === true)
        at = takeAssignments(fields, at, variables);
    const rest = fields.slice(at);
    const command = inner(call, wrapper.versioned === true ? withoutVersionWord(rest) : rest, variables);
    // a function of the script can be retried as well
    return command !== undefined && /retry/.test(name) ? { ...command, isProgram: call.isProgram } : command;
}
/** The call of what a wrapper runs: a program, not a function of the script. */
function inner(call, fields, variables) {
    return fields.length === 0 ? undefined : { ...call, fields, variables, isProgram: true };
}
/** Where the options end. */
function skipOptions(fields, start, { values = '', long = [] }) {
    let at = start;
    for (; at < fields.length; at += 1) {
        const text = fields[at]?.text ?? workflow_text/* EMPTY */.wg;
        const word = (0,workflow_text/* known */.eO)(text);
        if (word === '--')
            return at + 1;
        // an option whose value is not known
        if (word === undefined ? !(0,workflow_text/* startsWith */.w1)(text, '-') : !/^-./.test(word))
            return at;
        if (word !== undefined && takesNext(word, values, long))
            at += 1;
    }
    return at;
}
/** Takes `NAME=value` words up; where the command begins. */
function takeAssignments(fields, start, variables) {
    let at = start;
    for (; at < fields.length; at += 1) {
        const [name, value] = (0,workflow_text/* cut */.Jj)(fields[at]?.text ?? workflow_text/* EMPTY */.wg, '=') ?? [];
        const literal = (0,workflow_text/* known */.eO)(name ?? workflow_text/* EMPTY */.wg);
        if (value === undefined || literal === undefined || !/^[A-Za-z_]\w*$/.test(literal))
            return at;
        variables.set(literal, value);
    }
    return at;
}
/** The word at that place, where it is known. */
function wordAt(fields, at) {
    const field = fields[at];
    return field === undefined ? undefined : (0,workflow_text/* known */.eO)(field.text);
}
/** Whether the value of an option is the next word. */
function takesNext(word, values, long) {
    if (word.startsWith('--'))
        return long.includes(word);
    for (let at = 1; at < word.length; at += 1)
        if (values.includes(word[at] ?? ''))
            return at === word.length - 1;
    return false;
}
function withoutVersionWord([first, ...rest]) {
    if (first === undefined)
        return rest;
    const name = (0,workflow_text/* known */.eO)(first.text);
    return name === undefined || !/^[\w.-]+@/.test(name)
        ? [first, ...rest]
        : [{ ...first, text: [name.slice(0, name.indexOf('@'))] }, ...rest];
}

;// CONCATENATED MODULE: ./lib/workflow/shell/shell-call.js







/** Shells whose scripts are read. */
const SHELLS = new Set(['bash', 'sh', 'dash', 'zsh', 'ksh', 'ash', 'rbash']);
/**
 * `bash -c '…'`, `bash <<EOF`, `… | sh`: the script is read. `false` where it is not in what is read: the call stands
 * for itself.
 */
function shellCall(interpreter, call, frame) {
    const operand = shellOperand(call.fields, 1);
    const { stdin } = frame;
    const posix = !/(?:^|\/)r?bash$/.test((0,workflow_text/* known */.eO)(call.fields[0]?.text ?? []) ?? '');
    if (operand.kind === 'text')
        return {
            status: runText(interpreter, operand.text, call, { ...frame, posix }, positionalOf(operand.rest.slice(1))),
        };
    if (operand.kind === 'file' || stdin === undefined)
        return false;
    const status = runText(interpreter, stdin.text, { ...call, line: stdin.line }, { ...frame, posix, conditional: frame.conditional || !stdin.complete, stdin: undefined }, operand.rest.length === 0 ? UNKNOWN_POSITIONAL : positionalOf(operand.rest));
    return stdin.complete ? { status } : false;
}
/** Runs a text in a shell of its own. */
function runText(interpreter, text, call, frame, positional) {
    const state = frame.state.child(call.variables);
    state.positional = positional;
    const failsUnseen = frame.failsUnseen === true || !endsOnFailure(frame);
    const { isTested: _isTested, ignoresFailure: _ignoresFailure, ...around } = frame;
    const shell = shellIn(frame);
    const inside = { ...around, state, body: undefined, shell, failsUnseen, depth: frame.depth + 1 };
    if (isShell(call))
        startOptions(interpreter, call, inside);
    noteStarted(interpreter, call.isProgram || !isShell(call), inside);
    return interpreter.text(text, inside, call.line);
}
function isShell({ fields }) {
    return SHELLS.has((wordAt(fields, 0) ?? '').replace(/^.*\//, ''));
}
/** `bash -eu -o noclobber -c …`: options with which a shell starts are those of `set`. */
function startOptions(interpreter, call, inside) {
    const end = call.fields.findIndex(({ text }, index) => index > 0 && !/^[-+]/.test((0,workflow_text/* known */.eO)(text) ?? '') && !/^[-+]\w*o$/.test(wordAt(call.fields, index - 1) ?? ''));
    const fields = call.fields.slice(0, end < 0 ? undefined : end).filter(({ text }) => (0,workflow_text/* known */.eO)(text) !== '-c');
    if (fields.length < 2)
        return;
    const options = { ...call, fields: fields.map((field, index) => (index === 0 ? field : withoutScriptLetter(field))) };
    noteOptions(interpreter, options, inside);
    setOptions(options, inside.state);
}
/** `-ec` without the letter that says that a script follows. */
function withoutScriptLetter(field) {
    const word = (0,workflow_text/* known */.eO)(field.text) ?? '';
    return /^[-+][a-zA-Z]+$/.test(word) ? { ...field, text: [word.replaceAll(/[cilrsD]/g, '')] } : field;
}
/** The text of programs that take a script by `-c`: `su`, `runuser`, `script`, `flock`, `watch`. */
function scriptOption(fields, names) {
    for (const [index, { text }] of fields.entries()) {
        const word = (0,workflow_text/* known */.eO)(text);
        if (word !== undefined && names.includes(word))
            return fields[index + 1]?.text;
        for (const name of names)
            if (name.startsWith('--') && (0,workflow_text/* startsWith */.w1)(text, `${name}=`))
                return (0,workflow_text/* join */.fj)(dropName(text, name.length + 1));
    }
    return undefined;
}
function dropName([first = '', ...rest], length) {
    return typeof first === 'string' ? [first.slice(length), ...rest] : [first, ...rest];
}
function shellOperand(fields, start) {
    let [command, stdin, at] = [false, false, start];
    for (; at < fields.length; at += 1) {
        const word = wordAt(fields, at);
        if (word === undefined && !command && wordAt(fields, at + 1) === '-c')
            continue;
        if (word === undefined || word === '--' || !/^[-+]./.test(word))
            break;
        if (/^-[^-]*c/.test(word))
            command = true;
        else if (/^-[^-]*s/.test(word))
            stdin = true;
        // options with a value of their own
        if (/^[-+]\w*[oO]$|^--(?:rcfile|init-file)$/.test(word))
            at += 1;
    }
    const [first, ...rest] = fields.slice(wordAt(fields, at) === '--' ? at + 1 : at);
    if (command && first !== undefined)
        return { kind: 'text', text: first.text, rest };
    if (first === undefined || stdin)
        return { kind: 'stdin', rest: fields.slice(at) };
    const name = (0,workflow_text/* known */.eO)(first.text);
    return name === '-' || name === '/dev/stdin' ? { kind: 'stdin', rest } : { kind: 'file', rest: fields.slice(at) };
}

;// CONCATENATED MODULE: ./lib/workflow/shell/wrapping-programs.js







const withText = (names) => (interpreter, call, frame) => {
    const text = scriptOption(call.fields, names);
    return text === undefined ? undefined : { status: runText(interpreter, text, call, frame, UNKNOWN_POSITIONAL) };
};
/** Programs with rules of their own for the commands they run. Sources: their manuals. */
const WRAPPER_RUNNERS = new Map([
    ['env', env],
    ['exec', exec],
    ['command', command],
    ['xargs', xargs],
    ['find', runFind],
    ['fd', runFind],
    ['parallel', parallel],
    ['flock', flock],
    ['watch', watch],
    ['sudo', shellOption],
    ['busybox', applet],
    ['su', withText(['-c', '--command'])],
    ['script', withText(['-c', '--command', '-qc', '-qec', '-ec', '-qefc', '-efqc'])],
    ['sg', withText(['-c'])],
    ['npx', withText(['-c', '--call'])],
    ['nix-shell', withText(['--run', '--command'])],
    ['nix', nix],
    ['runuser', runuser],
    ['doppler', withText(['--command'])],
    ['infisical', withText(['--command'])],
]);
function ran(interpreter, call, frame) {
    return call === undefined ? undefined : { status: interpreter.call(call, frame) };
}
function env(interpreter, call, frame) {
    const { fields } = call;
    const variables = new Map(call.variables);
    let at = 1;
    for (; at < fields.length; at += 1) {
        const text = fields[at]?.text ?? workflow_text/* EMPTY */.wg;
        const word = (0,workflow_text/* known */.eO)(text);
        const split = splitString(fields, at);
        if (split !== undefined)
            return { status: runText(interpreter, split, call, frame, UNKNOWN_POSITIONAL) };
        if (word === '-' || word === '-i' || word === '--ignore-environment')
            for (const name of frame.state.exported().keys())
                variables.set(name, workflow_text/* EMPTY */.wg);
        else if (word === '-u' || word === '--unset') {
            at += 1;
            variables.set(wordAt(fields, at) ?? '', workflow_text/* EMPTY */.wg);
        }
        else if (word?.startsWith('--unset=') === true)
            variables.set(word.slice('--unset='.length), workflow_text/* EMPTY */.wg);
        else if (word === '-C' || word === '--chdir')
            at += 1;
        else if (word === '--') {
            at += 1;
            break;
        }
        else if (word === undefined || !word.startsWith('-'))
            break;
    }
    at = takeAssignments(fields, at, variables);
    return ran(interpreter, inner(call, fields.slice(at), variables), frame);
}
/** `env -S 'git push'`, with the words after it. */
function splitString(fields, at) {
    const text = fields[at]?.text ?? workflow_text/* EMPTY */.wg;
    // only the string itself is taken apart: the words after it stay words
    const rest = (from) => (0,workflow_text/* join */.fj)(...fields.slice(from).flatMap((field) => [[" '"], quotedText(field.text), ["'"]]));
    const word = (0,workflow_text/* known */.eO)(text);
    if (word === '-S' || word === '--split-string' || word === '-vS')
        return (0,workflow_text/* join */.fj)(fields[at + 1]?.text ?? workflow_text/* EMPTY */.wg, rest(at + 2));
    const [name, value] = (0,workflow_text/* cut */.Jj)(text, '=') ?? [];
    if (value !== undefined && (0,workflow_text/* known */.eO)(name ?? workflow_text/* EMPTY */.wg) === '--split-string')
        return (0,workflow_text/* join */.fj)(value, rest(at + 1));
    return word !== undefined && /^-S./.test(word) ? (0,workflow_text/* join */.fj)([word.slice(2)], rest(at + 1)) : undefined;
}
function quotedText(text) {
    return text.map((part) => (typeof part === 'string' ? part.replaceAll("'", String.raw `'\''`) : part));
}
function exec(interpreter, call, frame) {
    const at = skipOptions(call.fields, 1, { values: 'a' });
    const program = inner(call, call.fields.slice(at), call.variables);
    if (program !== undefined) {
        const result = ran(interpreter, program, frame);
        noteEnd(interpreter, frame);
        return result;
    }
    // `exec >> "$GITHUB_ENV"`: everything after it is written there
    const { envFile, pathFile, outputFile } = interpreter.record;
    if (frame.out !== undefined && [envFile, pathFile, outputFile].includes(frame.out))
        frame.out.addOpaque('exec', false);
    return { status: undefined };
}
/** `command -v git` only asks where it is. */
function command(_it, call) {
    return /^-[pvV]*[vV]/.test(wordAt(call.fields, 1) ?? '') ? { status: undefined } : undefined;
}
function xargs(interpreter, call, frame) {
    const options = {
        values: 'InPLsdaE',
        long: [
            '--replace',
            '--max-args',
            '--max-procs',
            '--max-lines',
            '--max-chars',
            '--delimiter',
            '--arg-file',
            '--eof',
        ],
    };
    const at = skipOptions(call.fields, 1, options);
    const before = call.fields.slice(1, at).map((field) => (0,workflow_text/* known */.eO)(field.text) ?? '');
    const place = replacedPlace(before);
    const words = call.fields.slice(at);
    const fields = place === undefined ? [...words, unknownField('…')] : words.map((field) => replacePlace(field, place));
    return words.length === 0
        ? undefined
        : ran(interpreter, inner(call, fields, call.variables), {
            ...branchFrame(frame, frame.state.fork()),
            stdin: undefined,
        });
}
function replacedPlace(options) {
    for (const [index, word] of options.entries()) {
        if (word === '-I' || word === '--replace')
            return options[index + 1] ?? '{}';
        if (/^-I./.test(word))
            return word.slice(2);
        if (word === '-i')
            return '{}';
        if (word.startsWith('--replace='))
            return word.slice('--replace='.length);
    }
    return undefined;
}
function runFind(interpreter, call, frame) {
    const { fields } = call;
    for (let at = 1; at < fields.length; at += 1) {
        if (!/^(?:-exec|-execdir|-ok|-okdir|-x|--exec|-X|--exec-batch)$/.test(wordAt(fields, at) ?? ''))
            continue;
        let end = at + 1;
        while (end < fields.length && !/^[;+]$/.test(wordAt(fields, end) ?? ''))
            end += 1;
        const words = fields.slice(at + 1, end).map((field) => replacePlace(field, '{}'));
        ran(interpreter, inner(call, words, call.variables), {
            ...branchFrame(frame, frame.state.fork()),
            stdin: undefined,
        });
        at = end;
    }
    return undefined;
}
function parallel(interpreter, call, frame) {
    const at = skipOptions(call.fields, 1, {
        values: 'jaINLnPsSd',
        long: [
            '--jobs',
            '--arg-file',
            '--delay',
            '--timeout',
            '--retries',
            '--joblog',
            '--halt',
            '--colsep',
            '--max-args',
            '--tmpdir',
            '--results',
        ],
    });
    const end = call.fields.findIndex((field, index) => index >= at && /^:::+\+?$/.test((0,workflow_text/* known */.eO)(field.text) ?? ''));
    const template = call.fields.slice(at, end < 0 ? undefined : end);
    if (template.length === 0)
        return parallelLines(interpreter, call, end, frame);
    const hasPlace = template.some((field) => /\{[^}]*\}/.test((0,workflow_text/* known */.eO)(field.text) ?? ''));
    const words = template.map((field) => replacePlace(field, /\{[-\d./#%+=]*\}/));
    const text = (0,workflow_text/* join */.fj)(...words.flatMap((field, index) => (index === 0 ? [field.text] : [[' '], field.text])), ...(hasPlace ? [] : [(0,workflow_text/* textOf */.b6)(' ', new workflow_data/* Unknown */.$r('…'))]));
    return {
        status: runText(interpreter, text, call, { ...branchFrame(frame, frame.state.fork()), stdin: undefined }, UNKNOWN_POSITIONAL),
    };
}
/** Without a command, each word after `:::` or each line that it reads is one. */
function parallelLines(interpreter, call, end, frame) {
    const words = end < 0 ? [] : call.fields.slice(end + 1).flatMap((field) => [field.text, ['\n']]);
    const text = end < 0 ? frame.stdin : { text: (0,workflow_text/* join */.fj)(...words), complete: true };
    if (text?.complete !== true)
        return undefined;
    return {
        status: runText(interpreter, text.text, call, { ...branchFrame(frame, frame.state.fork()), stdin: undefined }, UNKNOWN_POSITIONAL),
    };
}
function flock(interpreter, call, frame) {
    const text = scriptOption(call.fields, ['-c', '--command']);
    if (text !== undefined)
        return { status: runText(interpreter, text, call, frame, UNKNOWN_POSITIONAL) };
    const at = skipOptions(call.fields, 1, { values: 'wE', long: ['--timeout', '--wait', '--conflict-exit-code'] });
    const rest = call.fields.slice(at + 1);
    return ran(interpreter, inner(call, wordAt(rest, 0) === '--' ? rest.slice(1) : rest, call.variables), frame);
}
function watch(interpreter, call, frame) {
    const at = skipOptions(call.fields, 1, { values: 'nq', long: ['--interval'] });
    const text = (0,workflow_text/* join */.fj)(...call.fields.slice(at).flatMap((field) => [[' '], field.text]));
    return at >= call.fields.length ? undefined : { status: runText(interpreter, text, call, frame, UNKNOWN_POSITIONAL) };
}
/** `sudo -s` and `sudo -i` without a command are a shell. */
function shellOption(interpreter, call, frame) {
    const words = call.fields.slice(1).map((field) => (0,workflow_text/* known */.eO)(field.text));
    const isShell = words.length > 0 &&
        words.every((word) => word !== undefined && /^-[EHinsS]+$/.test(word)) &&
        words.some((word) => /[is]/.test(word ?? ''));
    return isShell
        ? ran(interpreter, inner(call, [{ text: ['bash'], loose: false, glob: false }], call.variables), frame)
        : undefined;
}
function applet(interpreter, call, frame) {
    return SHELLS.has(wordAt(call.fields, 1) ?? '')
        ? ran(interpreter, inner(call, call.fields.slice(1), call.variables), frame)
        : undefined;
}
/** `nix develop -c …`, `nix shell … --command …`. */
function nix(interpreter, call, frame) {
    const at = call.fields.findIndex((field) => /^(?:-c|--command)$/.test((0,workflow_text/* known */.eO)(field.text) ?? ''));
    return at < 0 ? undefined : ran(interpreter, inner(call, call.fields.slice(at + 1), call.variables), frame);
}
function runuser(interpreter, call, frame) {
    const text = scriptOption(call.fields, ['-c', '--command']);
    if (text !== undefined)
        return { status: runText(interpreter, text, call, frame, UNKNOWN_POSITIONAL) };
    const at = skipOptions(call.fields, 1, { values: 'ugG', long: ['--user', '--group'] });
    return ran(interpreter, inner(call, call.fields.slice(at), call.variables), frame);
}
function unknownField(source) {
    return { text: [new workflow_data/* Unknown */.$r(source)], loose: true, glob: false };
}
function replacePlace(field, place) {
    const parts = field.text.flatMap((part) => {
        if (typeof part !== 'string' || place === '')
            return [part];
        const pieces = part.split(place);
        return pieces.flatMap((piece, index) => (index === 0 ? [piece] : [new workflow_data/* Unknown */.$r('{}'), piece]));
    });
    return { ...field, text: (0,workflow_text/* textOf */.b6)(...parts) };
}

;// CONCATENATED MODULE: ./lib/workflow/shell/printed-kind.js


/** The fewest characters that a digest has: so much of its beginning is hexadecimal digits. */
const MIN_DIGEST_CHARACTERS = 32;
/** What follows a digest of the standard input. */
const AFTER_DIGEST = '  -\n';
/**
 * What a program writes of whose output the kind is known: a digest is plain characters, the first line of anything has
 * no line end in it. `words` are those after the program's name, all known; `input` is what it reads, where all of that
 * is in the script. `undefined`: it may be anything.
 */
function printedKind(name, words, input, source) {
    const said = words.join(' ');
    const make = (kind, end = '\n') => (0,workflow_text/* textOf */.b6)(new kind(source), end);
    if (/^(?:sha\d*|md5|b2)sum$/.test(name))
        return words.length === 0 ? make(workflow_data/* Plain */.fy, AFTER_DIGEST) : undefined;
    if (name === 'uuidgen' && words.length === 0)
        return make(workflow_data/* Plain */.fy);
    if (name === 'openssl' && /^rand -hex \d+$/.test(said))
        return make(workflow_data/* Plain */.fy);
    if (name === 'git') {
        const kind = gitKind(said);
        return kind === undefined ? undefined : make(kind);
    }
    const kind = filteredKind(name, words, input);
    return kind === undefined
        ? undefined
        : make(kind, name === 'tr' || (name === 'head' && said.startsWith('-c')) ? '' : '\n');
}
/** Source: git-rev-parse(1), git-branch(1), git-symbolic-ref(1), git-describe(1), git-log(1), git-rev-list(1). */
function gitKind(words) {
    if (/^rev-parse (?:--short(?:=\d+)? |--verify )*(?:\w[\w.-]*)$/.test(words))
        return workflow_data/* Plain */.fy;
    if (/^rev-list --count \w[\w./-]*$/.test(words))
        return workflow_data/* Plain */.fy;
    if (/^log (?:-1|-n ?1) (?:--format=|--pretty=(?:format:)?)%(?:h|H|ct|at|cs|as)$/.test(words))
        return workflow_data/* Plain */.fy;
    if (/^(?:branch --show-current|rev-parse --abbrev-ref HEAD|symbolic-ref (?:-q )?--short (?:-q )?HEAD)$/.test(words))
        return workflow_data/* Named */.A8;
    return /^describe(?: (?:--tags|--always|--abbrev=\d+|--dirty|--match[= ][\w.*-]+|HEAD))*$/.test(words)
        ? workflow_data/* Named */.A8
        : undefined;
}
/** What a filter makes of its input. */
function filteredKind(name, words, input) {
    const said = words.join(' ');
    const [kind, isDigest] = [inputKind(input), input?.at(-1) === AFTER_DIGEST];
    const isBeginning = Number(/^-c ?-?(?:1-)?(\d+)$/.exec(said)?.[1] ?? Infinity) <= MIN_DIGEST_CHARACTERS;
    if (isDigest)
        return isFirstField(name, said) || ((name === 'head' || name === 'cut') && isBeginning) ? workflow_data/* Plain */.fy : undefined;
    if (name === 'tr')
        return translatedKind(words, kind);
    if (name === 'head' || name === 'tail')
        return /^(?:-1|-n ?1|--lines=1)$/.test(said) ? (kind ?? workflow_data/* OneLine */.dg) : /^-c ?\d+$/.test(said) ? kind : undefined;
    if (kind === undefined)
        return undefined;
    if (name === 'cut')
        return /^(?:-c ?[\d,-]+|-d ?.? ?-f ?[\d,-]+|-f ?[\d,-]+ -d ?.)$/.test(said) ? kind : undefined;
    return name === 'sed' && isPlainScript(words) ? kind : undefined;
}
function isFirstField(name, said) {
    return ((name === 'cut' && /^(?:-d {1,3}-f ?1|-f ?1 -d {1,2})$/.test(said)) ||
        (name === 'awk' && /^\{ ?print \$1;? ?\}$/.test(said)));
}
/** `tr`: what is left of any text where all that is not plain is replaced or taken out. */
function translatedKind(words, kind) {
    const [first = '', ...rest] = words;
    const [one = '', other = ''] = /^-./.test(first) ? rest : words;
    const count = /^-./.test(first) ? rest.length : words.length;
    if (/^-(?:c|C|cs|sc)$/.test(first))
        return isPlainSet(one) && isPlainSet(other) ? workflow_data/* Plain */.fy : undefined;
    if (/^-(?:cd|dc|Cd)$/.test(first))
        return isPlainSet(one) && count === 1 ? workflow_data/* Plain */.fy : undefined;
    if (first === '-d' && count === 1)
        return /\\n|\n|\[:space:\]/.test(one) ? (kind ?? workflow_data/* OneLine */.dg) : kind;
    if (first === '-s' && count === 1)
        return kind;
    return !first.startsWith('-') && isPlainSet(other) ? kind : undefined;
}
/** A set of `tr` with plain characters only, and at least one. */
function isPlainSet(set) {
    return /^(?:\[:(?:alnum|alpha|digit|lower|upper):\]|[A-Za-z0-9._-])+$/.test(set);
}
/** Substitutions that put in plain characters only. */
function isPlainScript(words) {
    const scripts = words.filter((word) => !/^-[eEr]$/.test(word));
    return scripts.length === 1 && /^(?:s([/|#,])(?:(?!\1)[^\\\n])*\1[\w.-]*\1g?(?:; ?|$))+$/.test(scripts[0] ?? '');
}
/** The kind of one line that ends with a line end, or of what has none. */
function inputKind(input) {
    if (input === undefined || input.length === 0)
        return undefined;
    const last = input.at(-1);
    const parts = [...input.slice(0, -1), ...(typeof last === 'string' ? [last.replace(/\n$/, '')] : [last ?? ''])];
    return [workflow_data/* Plain */.fy, workflow_data/* Named */.A8, workflow_data/* OneLine */.dg].find((kind) => parts.every((part) => (typeof part === 'string' ? literalFits(part, kind) : part instanceof kind)));
}
function literalFits(text, kind) {
    return kind === workflow_data/* Plain */.fy ? /^[\w.-]*$/.test(text) : kind === workflow_data/* Named */.A8 ? /^[\w./-]*$/.test(text) : !/[\r\n]/.test(text);
}

;// CONCATENATED MODULE: ./lib/workflow/shell/line-pattern.js
const MAX_PATTERN_ITEMS = 64;
const CLASSES = new Map([
    ['[:digit:]', /[0-9]/],
    ['[:alpha:]', /[A-Za-z]/],
    ['[:alnum:]', /[A-Za-z0-9]/],
    ['[:upper:]', /[A-Z]/],
    ['[:lower:]', /[a-z]/],
    ['[:blank:]', /[ \t]/],
    ['[:space:]', /[ \t\r\n\f\v]/],
]);
/** What stands for itself in both kinds of regular expressions. */
const LITERAL = /[\w ,:;=@#%&!~"'<>/-]/;
/**
 * A basic or an extended regular expression, as every `sed` reads it; `undefined` where it has more than characters,
 * brackets, repetitions of these, and groups that are not repeated: alternatives, references, what only GNU knows.
 */
function parseLinePattern(text, isExtended) {
    return new PatternReader(text, isExtended).read();
}
class PatternReader {
    #text;
    #isExtended;
    #items = [];
    #groups = [];
    #open = [];
    #at = 0;
    constructor(text, isExtended) {
        this.#text = text;
        this.#isExtended = isExtended;
    }
    read() {
        const atStart = this.#take('^');
        let atEnd = false;
        while (this.#at < this.#text.length) {
            atEnd = this.#at === this.#text.length - 1 && this.#take('$');
            if (!atEnd && !this.#group() && !this.#item())
                return undefined;
        }
        const isWhole = this.#open.length === 0 && this.#items.length <= MAX_PATTERN_ITEMS && this.#items.length > 0;
        const isEdge = this.#text === '^' || this.#text === '$';
        return isWhole || isEdge ? { items: this.#items, atStart, atEnd, groups: this.#groups } : undefined;
    }
    #take(text) {
        if (!this.#text.startsWith(text, this.#at))
            return false;
        this.#at += text.length;
        return true;
    }
    /** A bracket of a group that is not repeated, and no anchor in it. */
    #group() {
        const escape = this.#isExtended ? '' : '\\';
        if (this.#take(`${escape}(`)) {
            this.#open.push(this.#groups.push([this.#items.length, this.#items.length]) - 1);
            // a star after a bracket is a literal one in some
            return !/[*^]/.test(this.#text[this.#at] ?? '');
        }
        const group = this.#groups[this.#open.at(-1) ?? -1];
        if (group === undefined || !this.#take(`${escape})`))
            return false;
        group[1] = this.#items.length;
        this.#open.pop();
        return group[1] > group[0] && !(this.#isExtended ? /[*+?{]/ : /[*\\]/).test(this.#next());
    }
    /** What follows, unless it is an escape that begins no repetition. */
    #next() {
        const rest = this.#text.slice(this.#at, this.#at + 2);
        return this.#isExtended || /^\\[{+?]/.test(rest) ? (rest[0] ?? '') : rest.startsWith('*') ? '*' : '';
    }
    #item() {
        const has = this.#set();
        if (has === undefined)
            return false;
        const times = this.#times();
        if (times === undefined)
            return false;
        this.#items.push({ has, min: times[0], max: times[1] });
        return true;
    }
    #set() {
        const character = this.#text[this.#at] ?? '';
        this.#at += 1;
        if (character === '.')
            return () => true;
        if (character === '[')
            return this.#brackets();
        if (character === '\\') {
            const escaped = this.#text[this.#at] ?? '';
            this.#at += 1;
            const isLiteral = /[.*[\]^$/\\-]/.test(escaped) || (this.#isExtended && /[+?(){}|]/.test(escaped));
            return isLiteral ? (one) => one === escaped : undefined;
        }
        const isLiteral = LITERAL.test(character) || (!this.#isExtended && /[+?(){}|]/.test(character));
        return isLiteral ? (one) => one === character : undefined;
    }
    #brackets() {
        const [whole, not = '', inner = ''] = /^(\^?)(\]?(?:\[:\w+:\]|[^\]\\[])*)\]/.exec(this.#text.slice(this.#at)) ?? [];
        if (whole === undefined)
            return undefined;
        this.#at += whole.length;
        const tests = [];
        // in which order letters come depends on the locale, unless it is all of both cases
        const isBothCases = inner.includes('a-z') && inner.includes('A-Z');
        for (const [piece] of inner.matchAll(/\[:\w+:\]|.-[^\]]|[^]/g)) {
            const named = CLASSES.get(piece);
            if (named !== undefined)
                tests.push((one) => named.test(one));
            else if (piece.length === 1)
                tests.push((one) => one === piece);
            else if (piece === '0-9' || (isBothCases && /^(?:a-z|A-Z)$/.test(piece))) {
                const range = new RegExp(`[${piece}]`);
                tests.push((one) => range.test(one));
            }
            else
                return undefined;
        }
        return tests.length === 0 ? undefined : (one) => tests.some((test) => test(one)) !== (not !== '');
    }
    /** How often; `undefined` where it is repeated in a way that is not read. */
    #times() {
        const rest = this.#text.slice(this.#at);
        const bounds = /^\{(\d{1,2})(?:(,)(\d{0,2}))?\}/.exec(this.#isExtended ? rest : '');
        const times = bounds === null ? this.#sign(rest) : timesWritten(bounds);
        if (bounds !== null)
            this.#at += bounds[0].length;
        const after = this.#text.slice(this.#at);
        const isAgain = (this.#isExtended ? /^[*+?{]/ : /^(?:\*|\\[{+?])/).test(after);
        return isAgain || times[0] > times[1] ? undefined : times;
    }
    #sign(rest) {
        if (rest.startsWith('*'))
            return this.#counted(0, Infinity);
        if (this.#isExtended && rest.startsWith('+'))
            return this.#counted(1, Infinity);
        return this.#isExtended && rest.startsWith('?') ? this.#counted(0, 1) : [1, 1];
    }
    #counted(min, max) {
        this.#at += 1;
        return [min, max];
    }
}
function timesWritten([, min = '', comma, max = '']) {
    return [Number(min), comma === undefined ? Number(min) : max === '' ? Infinity : Number(max)];
}
/** The first place at or after `from` where the pattern fits, and there the longest text, as POSIX has it. */
function matchLine(pattern, line, from) {
    const ends = longestEnds(pattern, line);
    const last = pattern.atStart ? 0 : line.length;
    for (let start = from; start <= last; start += 1) {
        const end = ends[0]?.[start] ?? -1;
        if (end >= 0)
            return { start, end, groups: matchedGroups(pattern, line, ends, start) };
    }
    return undefined;
}
/** Of each item and each place: where a match that goes on there ends at the latest, or -1. */
function longestEnds({ items, atEnd }, line) {
    const after = Array.from({ length: line.length + 1 }, (_, at) => (!atEnd || at === line.length ? at : -1));
    const ends = [after];
    for (const { has, min, max } of items.toReversed()) {
        const next = ends[0] ?? after;
        const here = after.map((_, at) => {
            let best = min === 0 ? (next[at] ?? -1) : -1;
            for (let count = 1; count <= max && has(line[at + count - 1] ?? '') && at + count <= line.length; count += 1)
                if (count >= min)
                    best = Math.max(best, next[at + count] ?? -1);
            return best;
        });
        ends.unshift(here);
    }
    return ends;
}
/** Items take as much as they can from the left, as long as the whole is the longest. */
function matchedGroups({ items, groups }, line, ends, start) {
    const end = ends[0]?.[start] ?? -1;
    const places = [start];
    for (const [index, { has, min, max }] of items.entries()) {
        const at = places[index] ?? 0;
        let most = 0;
        while (most < max && at + most < line.length && has(line[at + most] ?? ''))
            most += 1;
        while (most > min && ends[index + 1]?.[at + most] !== end)
            most -= 1;
        places.push(at + most);
    }
    return groups.map(([first, last]) => [places[first] ?? 0, places[last] ?? 0]);
}

;// CONCATENATED MODULE: ./lib/workflow/shell/sed-substitution.js

/** A longer line is not followed: the time grows with the square of it. */
const MAX_SED_LINE_CHARACTERS = 256;
const SED_SUBSTITUTION = /^\s*s([/|#,:@!])((?:\\.|\[\^?\]?[^\]]*\]|(?!\1)[^\\[\n])*)\1((?:\\.|(?!\1)[^\\\n])*)\1(g?)\s*(?:;|\n|$)/;
/**
 * What `sed` makes of lines that are known, where its words are substitutions alone: `sed -E 's/^v([0-9]+).*$/\1/'`.
 * `undefined`: it is not followed.
 */
function substituteLines(words, input) {
    const isExtended = words.some((word) => /^-(?:[Er]e?|-regexp-extended)$/.test(word));
    const scripts = scriptsOf(words);
    if (scripts === undefined)
        return undefined;
    const substitutions = readSubstitutions(scripts.join('\n'), isExtended);
    if (substitutions === undefined)
        return undefined;
    let lines = input.split('\n');
    for (const one of substitutions)
        lines = lines.map((line) => (line === undefined ? line : changeLine(line, one)));
    return lines.every((line) => line !== undefined) ? lines.join('\n') : undefined;
}
/** The scripts among the words; `undefined` where there are other options, or files. */
function scriptsOf(words) {
    const given = words.filter((word) => !/^-(?:[Er]|-regexp-extended)$/.test(word));
    // behind the script, an option is a file to some
    if (words.at(-1) !== given.at(-1))
        return undefined;
    if (!given.some((word) => word.startsWith('-')))
        return given.length === 1 ? given : undefined;
    const pairs = Array.from({ length: given.length / 2 }, (_, index) => given.slice(2 * index, 2 * index + 2));
    const isAll = given.length % 2 === 0 && pairs.every(([option]) => /^(?:-[Er]?e|--expression)$/.test(option ?? ''));
    return isAll ? pairs.map(([, script]) => script ?? '') : undefined;
}
function readSubstitutions(script, isExtended) {
    const found = [];
    let rest = script;
    while (rest.trim() !== '') {
        const [whole = '', delimiter = '', from = '', to = '', flags = ''] = SED_SUBSTITUTION.exec(rest) ?? [];
        // programs differ in what an escaped delimiter and one in brackets is
        const isOdd = from.replaceAll(String.raw `\/`, '').includes(delimiter);
        const read = whole === '' || isOdd ? undefined : parseLinePattern(from, isExtended);
        const put = read === undefined ? undefined : replacementOf(to, delimiter, read.groups.length);
        if (read === undefined || put === undefined)
            return undefined;
        found.push({ pattern: read, put, every: flags === 'g' });
        rest = rest.slice(whole.length);
    }
    return found;
}
function replacementOf(text, delimiter, groups) {
    const put = [];
    for (const [piece] of text.matchAll(/\\.|&|[^\\&]+/g)) {
        if (piece === '&')
            put.push(0);
        else if (/^\\[1-9]$/.test(piece)) {
            if (Number(piece[1]) > groups)
                return undefined;
            put.push(Number(piece[1]));
        }
        else if (!piece.startsWith('\\'))
            put.push(piece);
        else if (piece[1] === delimiter || /[&.\\/-]/.test(piece[1] ?? ''))
            put.push(piece.slice(1));
        else
            return undefined;
    }
    return put;
}
function changeLine(line, { pattern, put, every }) {
    if (line.length > MAX_SED_LINE_CHARACTERS)
        return undefined;
    let made = '';
    let at = 0;
    for (let from = 0;;) {
        const match = matchLine(pattern, line, from);
        if (match === undefined)
            break;
        made += line.slice(at, match.start) + putIn(line, match, put);
        at = match.end;
        from = match.end;
        if (!every || pattern.atStart)
            break;
        // where nothing is found again and again, programs differ
        if (match.start === match.end)
            return undefined;
    }
    return made + line.slice(at);
}
function putIn(line, { start, end, groups }, put) {
    const places = [[start, end], ...groups];
    return put.map((piece) => (typeof piece === 'string' ? piece : line.slice(...(places[piece] ?? [0, 0])))).join('');
}

;// CONCATENATED MODULE: ./lib/workflow/shell/text-filters.js




/** Longer text is not followed. */
const MAX_FILTERED_CHARACTERS = 4096;
const FILTERS = new Map([
    ['basename', (words) => lastSegment(words)],
    ['dirname', ([path, ...more]) => (path === undefined || more.length > 0 ? undefined : folderOf(path))],
    ['tr', translate],
    ['cut', cutFields],
    ['sed', substituteText],
    ['awk', printFields],
    ['head', (words, input) => (isOneLine(words) ? input?.split('\n', 1)[0] : undefined)],
    ['tail', (words, input) => (isOneLine(words) ? withoutLineEnd(input)?.split('\n').at(-1) : undefined)],
]);
/** Whether a program is a filter that may be followed. */
function isTextFilter(name) {
    return FILTERS.has(name);
}
/** Hands on what a filter of text writes: of known text it is known. */
function printFiltered(name, call, frame) {
    const words = call.fields.slice(1).map((field) => (field.loose || field.glob ? undefined : (0,workflow_text/* known */.eO)(field.text)));
    const read = frame.stdin?.complete === true ? (0,workflow_text/* known */.eO)(frame.stdin.text) : undefined;
    // programs differ in whether they end a last line that has no end
    const input = read?.endsWith('\n') === true ? read : undefined;
    const given = words.every((word) => word !== undefined) ? words : undefined;
    const isShort = (input?.length ?? 0) <= MAX_FILTERED_CHARACTERS && !/[^\t\n -~]/.test(input ?? '');
    const output = given === undefined || !isShort ? undefined : FILTERS.get(name)?.(given, input);
    if (output === undefined)
        printProgram(name, call, frame);
    else
        frame.out?.add(endedLine(output), isConditional(frame));
}
/** Hands on what a program writes: any text, or one of a kind that is known. */
function printProgram(name, call, frame) {
    if (frame.out === undefined)
        return;
    const words = call.fields.slice(1).map((field) => (field.loose || field.glob ? undefined : (0,workflow_text/* known */.eO)(field.text)));
    const input = frame.stdin?.complete === true ? frame.stdin.text : undefined;
    const text = words.every((word) => word !== undefined)
        ? printedKind(name, words, input, `$(${call.text})`)
        : undefined;
    if (text === undefined)
        frame.out.addOpaque(call.text, isConditional(frame));
    else
        frame.out.add(text, isConditional(frame));
}
function endedLine(output) {
    return [output.endsWith('\n') ? output : `${output}\n`];
}
function withoutLineEnd(input) {
    return input?.endsWith('\n') === true ? input.slice(0, -1) : input;
}
function isOneLine(words) {
    return /^(?:-1|-n ?1|--lines=1)$/.test(words.join(' '));
}
function lastSegment(words) {
    const [path = '', suffix = '', ...more] = words;
    const name = path.replace(/\/+$/, '').split('/').at(-1) ?? '';
    if (more.length > 0 || path.startsWith('-') || suffix.startsWith('-') || name === '')
        return undefined;
    return suffix !== '' && name !== suffix && name.endsWith(suffix) ? name.slice(0, -suffix.length) : name;
}
function folderOf(path) {
    if (!/^[\w.][\w./-]*[\w-]$/.test(path) || path.includes('//'))
        return undefined;
    return path.includes('/') ? path.slice(0, path.lastIndexOf('/')) : '.';
}
/** `tr -d a`, `tr a b`, `tr A-Z a-z`: single characters, and the two whole alphabets. */
function translate(words, input) {
    if (input === undefined || words.length !== 2)
        return undefined;
    const [first = '', second = ''] = words;
    const upper = /^\[?(?:A-Z|:upper:)\]?$/;
    const lower = /^\[?(?:a-z|:lower:)\]?$/;
    if (upper.test(first) && lower.test(second))
        return input.toLowerCase();
    if (lower.test(first) && upper.test(second))
        return input.toUpperCase();
    const isPlain = (set) => /^[\w ./:,@=+"'#%-]$/.test(set);
    if (first === '-d')
        return isPlain(second) ? input.replaceAll(second, '') : undefined;
    return isPlain(first) && isPlain(second) ? input.replaceAll(first, second) : undefined;
}
/** `cut -d. -f1,2` and `cut -c1-7` of every line. */
function cutFields(words, input) {
    const match = /^(?:-d ?(\S) -f ?([\d,-]+)|-f ?([\d,-]+) -d ?(\S)|-c ?([\d,-]+))$/.exec(words.join(' '));
    const isIn = rangesOf(match?.[2] ?? match?.[3] ?? match?.[5] ?? '');
    if (match === null || input === undefined || isIn === undefined)
        return undefined;
    const separator = match[1] ?? match[4] ?? '';
    const cutLine = (line) => {
        const fields = line.split(separator);
        return fields.length === 1 && separator !== '' ? line : fields.filter((_, at) => isIn(at + 1)).join(separator);
    };
    return (withoutLineEnd(input) ?? '').split('\n').map(cutLine).join('\n');
}
/** Which places a list of `cut` names: `1,3-5,7-`. */
function rangesOf(list) {
    const ranges = list.split(',').map((range) => /^([1-9]\d?)?(-)?([1-9]\d?)?$/.exec(range));
    if (ranges.some((range) => range === null || (range[1] ?? range[3]) === undefined))
        return undefined;
    const isIn = (range, at) => {
        const [, from = '1', dash, to] = range ?? [];
        return at >= Number(from) && at <= (dash === undefined ? Number(from) : Number(to ?? Infinity));
    };
    const isDown = ranges.some((range) => Number(range?.[1] ?? 1) > Number(range?.[3] ?? Infinity));
    return isDown ? undefined : (at) => ranges.some((range) => isIn(range, at));
}
/** `awk -F. '{print $1 "-" $2}'` of every line: fields and texts, one after the other. */
function printFields(words, input) {
    const match = /^(?:-F ?([^\s\\\w]|\w(?<!t)) )?\{ ?print((?: ?(?:\$\d|"[\w.:/@-]*"))+) ?;? ?\}$/.exec(words.join(' '));
    if (match === null || input === undefined)
        return undefined;
    const [, separator, printed = ''] = match;
    const pieces = printed.match(/\$\d|"[^"]*"/g) ?? [];
    const printLine = (line) => {
        const fields = separator === undefined ? line.split(/[ \t]+/).filter((one) => one !== '') : line.split(separator);
        const pieceOf = (piece) => piece.startsWith('"') ? piece.slice(1, -1) : piece === '$0' ? line : (fields[Number(piece[1]) - 1] ?? '');
        return pieces.map(pieceOf).join('');
    };
    return (withoutLineEnd(input) ?? '').split('\n').map(printLine).join('\n');
}
/** `sed 's/a/b/'` of every line. */
function substituteText(words, input) {
    return input === undefined ? undefined : substituteLines(words, withoutLineEnd(input) ?? '');
}

;// CONCATENATED MODULE: ./lib/workflow/shell/ref-names.js



/** Options of `git checkout`, `switch`, `branch`, `tag` and `worktree add` whose value is the name of a new one. */
const NAMING_OPTIONS = {
    checkout: ['-b', '-B'],
    switch: ['-c', '-C', '--create', '--force-create'],
    worktree: ['-b', '-B'],
};
/** Options of `git tag` that create one, with whether each has a value. */
const TAG_OPTIONS = new Map([
    ...['-a', '-s', '-f', '--annotate', '--sign', '--force'].map((name) => [name, false]),
    ...['-m', '--message', '-F', '--file', '-u', '--local-user'].map((name) => [name, true]),
]);
/**
 * Notes the name of a branch or a tag that git creates in a script that ends where that fails: git takes no name with a
 * blank, a colon or a line end in it, so what is unknown in the name stays within it from there on.
 *
 * INVARIANT: what comes after it in this script runs only where git took the name: the command stands by itself, in a
 * shell with `set -e`, and not in a condition. Source: git-check-ref-format(1).
 */
function noteRefName(call, frame) {
    if (call.fields.every(({ text }) => text.every((part) => typeof part === 'string')))
        return;
    if (!/^git\s/.test(call.text) || !endsOnFailure(frame))
        return;
    const name = createdName(call.fields);
    const [first = ''] = name?.text ?? [];
    // `@{-1}` is another branch's name; what begins with `-` may be an option
    if (name === undefined || name.loose || typeof first !== 'string' || /^(?:[@-]|$)/.test(first))
        return;
    const parts = name.text.filter((part) => part instanceof workflow_data/* Unknown */.$r);
    if (parts.length > 0)
        frame.state.refNames = new Set([...frame.state.refNames, ...parts]);
}
/** The words of a call, each unknown part of which that is known to stay within a name says so. */
function withRefNames(call, { state: { refNames } }) {
    if (refNames.size === 0 || !call.fields.some(({ text }) => text.some((part) => isRefName(part, refNames))))
        return call;
    return { ...call, fields: call.fields.map((field) => withNames(field, refNames)) };
}
function withNames(field, names) {
    const text = field.text.map((part) => isRefName(part, names) && !(part instanceof workflow_data/* Named */.A8) ? new workflow_data/* Named */.A8(part.source) : part);
    // a name has no blanks; one that may be empty may be no word
    const isWord = text.some((part) => typeof part === 'string') && field.text.every((part) => !isOther(part, names));
    return { ...field, text, loose: field.loose && !isWord };
}
function isRefName(part, names) {
    return part instanceof workflow_data/* Unknown */.$r && names.has(part);
}
function isOther(part, names) {
    return part instanceof workflow_data/* Unknown */.$r && !names.has(part);
}
/** The word for the branch or tag that a git command creates, where it is of the usual form. */
function createdName(fields) {
    const words = fields.map(({ text }) => (0,workflow_text/* known */.eO)(text));
    let at = 1;
    while ((words[at] === '-C' || words[at] === '-c') && words[at + 1] !== undefined)
        at += 2;
    const command = words[at] ?? '';
    if (command === 'tag')
        return createdTag(fields, words, at + 1);
    // its operands may be options where they are not known
    if (command === 'branch')
        return words[at + 1] === undefined && fields.length <= at + 3 ? fields[at + 1] : undefined;
    const options = NAMING_OPTIONS[command] ?? [];
    const option = words.findIndex((word, index) => index > at && word !== undefined && options.includes(word));
    const isPlain = words.slice(at + 1, option).every((word) => word !== undefined && word !== '--');
    return option > 0 && isPlain ? fields[option + 1] : undefined;
}
function createdTag(fields, words, first) {
    for (let at = first; at < fields.length; at += 1) {
        const hasValue = TAG_OPTIONS.get(words[at] ?? '');
        if (hasValue === undefined)
            return words[at]?.startsWith('-') === true ? undefined : fields[at];
        if (hasValue)
            at += 1;
    }
    return undefined;
}

;// CONCATENATED MODULE: ./lib/workflow/shell/wrapper-table.js
const SUDO = {
    values: 'ugpChrtTUDRa',
    long: [
        '--user',
        '--group',
        '--host',
        '--prompt',
        '--chdir',
        '--chroot',
        '--role',
        '--type',
        '--other-user',
        '--close-from',
        '--command-timeout',
    ],
    assignments: true,
};
const PACKAGE_RUNNER = {
    values: 'pw',
    long: ['--package', '--workspace', '--filter', '--dir'],
    versioned: true,
};
/** Programs that run the command they are given. Sources: their manuals. */
const WRAPPERS = new Map([
    ['sudo', SUDO],
    ['doas', { values: 'uCa' }],
    ['gosu', { operands: 1 }],
    ['su-exec', { operands: 1 }],
    ['setpriv', { long: ['--reuid', '--regid', '--groups'] }],
    ['nohup', {}],
    ['setsid', {}],
    ['time', { values: 'fo', long: ['--format', '--output'] }],
    ['nice', { values: 'n', long: ['--adjustment'] }],
    ['ionice', { values: 'cnpPu', long: ['--class', '--classdata'] }],
    ['chrt', { values: 'TPD', operands: 1 }],
    ['taskset', { operands: 1 }],
    ['numactl', { values: 'imNCp' }],
    ['prlimit', {}],
    ['stdbuf', { values: 'ioe', long: ['--input', '--output', '--error'] }],
    ['timeout', { values: 'ks', long: ['--kill-after', '--signal'], operands: 1 }],
    ['gtimeout', { values: 'ks', long: ['--kill-after', '--signal'], operands: 1 }],
    [
        'xvfb-run',
        {
            values: 'nefpsw',
            long: ['--server-num', '--error-file', '--auth-file', '--xauth-protocol', '--server-args', '--wait'],
        },
    ],
    ['command', { values: '' }],
    ['builtin', {}],
    ['chroot', { operands: 1 }],
    ['fakeroot', { values: 'lsifb' }],
    ['unshare', { values: 'SGRw' }],
    ['nsenter', { values: 'tSGrw' }],
    ['strace', { values: 'oepsuEabOSPIX' }],
    ['ltrace', { values: 'oepsuanlx' }],
    ['valgrind', {}],
    ['unbuffer', {}],
    ['chronic', {}],
    ['eatmydata', {}],
    ['caffeinate', { values: 'tw' }],
    ['arch', {}],
    ['dbus-run-session', { long: ['--config-file', '--dbus-daemon'] }],
    ['systemd-run', { values: 'pEHMtu', long: ['--unit', '--property', '--uid', '--gid', '--setenv'] }],
    ['systemd-inhibit', {}],
    ['faketime', { values: 'f', operands: 1 }],
    ['npx', PACKAGE_RUNNER],
    ['pnpx', PACKAGE_RUNNER],
    ['bunx', PACKAGE_RUNNER],
    ['npm', { ...PACKAGE_RUNNER, subcommands: ['exec', 'x'] }],
    ['pnpm', { ...PACKAGE_RUNNER, subcommands: ['exec', 'dlx'] }],
    ['yarn', { ...PACKAGE_RUNNER, subcommands: ['exec', 'dlx'] }],
    ['bun', { ...PACKAGE_RUNNER, subcommands: ['x'] }],
    ['bundle', { subcommands: ['exec'] }],
    ['poetry', { subcommands: ['run'] }],
    ['pipenv', { subcommands: ['run'] }],
    ['pdm', { subcommands: ['run'] }],
    ['hatch', { subcommands: ['run'] }],
    ['rye', { subcommands: ['run'] }],
    ['pixi', { values: 'e', long: ['--environment', '--manifest-path'], subcommands: ['run', 'exec'] }],
    [
        'uv',
        {
            values: 'p',
            long: ['--with', '--python', '--group', '--extra', '--project', '--directory', '--env-file', '--package'],
            subcommands: ['run'],
        },
    ],
    ['conda', { values: 'np', long: ['--name', '--prefix', '--cwd'], subcommands: ['run'] }],
    ['micromamba', { values: 'np', long: ['--name', '--prefix', '--cwd'], subcommands: ['run'] }],
    ['mise', { subcommands: ['exec', 'x'], separator: true }],
    ['asdf', { subcommands: ['exec'] }],
    ['direnv', { subcommands: ['exec'], operands: 1 }],
    ['dotenvx', { values: 'fe', long: ['--env-file'], subcommands: ['run'] }],
    ['dotenv', { values: 'ev', separator: true, reported: true }],
    ['op', { subcommands: ['run'], separator: true, reported: true }],
    ['doppler', { subcommands: ['run'], separator: true, reported: true }],
    ['infisical', { subcommands: ['run'], separator: true, reported: true }],
    ['chamber', { subcommands: ['exec'], separator: true, reported: true }],
    ['teller', { subcommands: ['run'], separator: true, reported: true }],
    ['aws-vault', { subcommands: ['exec'], values: 'd', long: ['--duration', '--region'], operands: 1, reported: true }],
    [
        'retry',
        {
            values: 'tsdmMxnbrci',
            long: [
                '--times',
                '--tries',
                '--sleep',
                '--delay',
                '--min',
                '--max',
                '--timeout',
                '--retries',
                '--attempts',
                '--until',
            ],
        },
    ],
    ['travis_retry', {}],
]);

;// CONCATENATED MODULE: ./lib/workflow/shell/call.js


















const NO_CALL_VARIABLES = new Map();
/** Programs that only read the file of `GITHUB_ENV` when it is among their words; `tee` has an eye kept on it. */
const READING_BUILTINS = new Set([
    'cat',
    'echo',
    'printf',
    'grep',
    'ls',
    'wc',
    'head',
    'tail',
    'source',
    '.',
    'stat',
    'file',
    'jq',
    'tee',
    'cd',
    'du',
    'less',
    'more',
    'diff',
    'cmp',
    'sha256sum',
    'md5sum',
]);
/** Builtins whose options can name a program. */
const CARRYING_BUILTINS = new Set(['hash', 'mapfile', 'readarray', 'complete', 'bind']);
/** `$SUDO git push`: by its name, empty or `sudo`. */
const MAYBE_SUDO = /^\$\{?_?(?:maybe_|use_|with_)?sudo(?:_cmd|_command|_prefix)?\b/i;
const RETRYING = /retry|retries|attempt|backoff|until_success/i;
/** Reads a command whose words are known as far as they can be: what it runs, or the command itself. */
function readShellCall(interpreter, call, frame) {
    const [first, ...rest] = call.fields;
    if (first === undefined || !interpreter.record.spend(1))
        return undefined;
    const program = programOf(first.text);
    const name = (0,workflow_text/* known */.eO)(program);
    if (name === undefined)
        return unknownProgram(interpreter, { ...call, fields: [{ ...first, text: program }, ...rest] }, frame);
    const named = { ...call, fields: [{ ...first, text: program }, ...rest] };
    const alias = call.isProgram ? undefined : frame.state.aliases.get(name);
    // whether they are looked at depends on the shell and its options, and the line on which one was defined
    if (alias !== undefined) {
        const branch = branchFrame(frame, frame.state.fork());
        readShellAlias(interpreter, alias, named, branch);
        frame.state.join(branch.state);
    }
    return readDefined(interpreter, name, named, alias === undefined ? frame : branchFrame(frame, frame.state));
}
/** A function of the script, or a program. */
function readDefined(interpreter, name, named, frame) {
    const set = named.isProgram ? undefined : frame.state.functions.get(name);
    if (set !== undefined) {
        const status = callFunction(interpreter, set, named, frame);
        return set.certain ? status : readCalledProgram(interpreter, name, named, branchFrame(frame, frame.state));
    }
    return readCalledProgram(interpreter, name, named, frame);
}
function readCalledProgram(interpreter, name, written, frame) {
    const call = withRefNames(written, frame);
    noteIndices(interpreter, name, call, frame);
    const builtin = BUILTINS.get(name);
    if (builtin !== undefined) {
        if (CARRYING_BUILTINS.has(name) && call.fields.some((field) => /^-\w*[pCxf]/.test((0,workflow_text/* known */.eO)(field.text) ?? '')))
            emit(interpreter, call, frame);
        notePrinted(name, call, frame);
        return builtin(interpreter, call, frame);
    }
    const deeper = { ...frame, depth: frame.depth + 1 };
    if (deeper.depth > 32) {
        interpreter.record.halt(call.line, 'it is nested too deep');
        return undefined;
    }
    if (SHELLS.has(name)) {
        // the shell reads a file of its own first
        if (call.variables.has('BASH_ENV') || call.variables.has('ENV'))
            emit(interpreter, call, frame);
        const read = shellCall(interpreter, call, deeper);
        if (read !== false)
            return read.status;
    }
    const runner = WRAPPER_RUNNERS.get(name);
    const ran = runner?.(interpreter, call, deeper);
    if (ran !== undefined)
        return ran.status;
    const wrapper = WRAPPERS.get(name);
    const command = wrapper === undefined ? undefined : unwrap(call, wrapper, name);
    if (command !== undefined) {
        if (wrapper?.reported === true)
            emit(interpreter, call, frame);
        return interpreter.call(command, deeper);
    }
    if (RETRYING.test(name))
        readRetried(interpreter, call, deeper);
    reportCall(interpreter, name, call, frame);
    return undefined;
}
function reportCall(interpreter, name, call, frame) {
    if (name === 'printf' && assignsPrintf(call, frame))
        return;
    emit(interpreter, call, frame);
    if (name === 'git')
        noteRefName(call, frame);
    noteSignal(interpreter, name, frame);
    if (name === 'echo')
        echo(call, frame);
    else if (name === 'printf')
        printf(call, frame);
    else if (name === 'date')
        printDate(call, frame);
    else if (frame.out !== undefined && isTextFilter(name))
        printFiltered(name, call, frame);
    else if (name === 'cat' || name === 'tee')
        copy(interpreter, name, call, frame);
    else if (!SILENT_BUILTINS.has(name))
        printProgram(name, call, frame);
    if (name === 'source' || name === '.')
        sourced(call, frame);
    if (interpreter.record.silent)
        return;
    if (writesEnvFile(interpreter, name, call, frame))
        interpreter.record.envFile.addOpaque(call.text, isConditional(frame));
    if (READING_BUILTINS.has(name))
        return;
    if (call.fields.some((field) => namesEnvFile(field.text)))
        interpreter.record.envFile.addOpaque(call.text, isConditional(frame));
    if (call.fields.some((field) => namesPathFile(field.text)))
        interpreter.record.pathFile.addOpaque(call.text, isConditional(frame));
}
/** Programs that write what they are given to files among their words. */
const COPYING_BUILTINS = new Set([
    'tee',
    'cp',
    'mv',
    'dd',
    'ln',
    'install',
    'sponge',
    'truncate',
    'sed',
    'perl',
]);
/** Programs that do nothing with a variable but show or look for its name. */
const NAMING_BUILTINS = new Set([
    'git',
    'gh',
    'hub',
    'printenv',
    'sed',
    'rg',
    'egrep',
    'fgrep',
    'curl',
    'wget',
    'cut',
    'tr',
    'sort',
    'rm',
    'basename',
    'dirname',
]);
/** Whether a program may write to the file of `GITHUB_ENV`, which is not called so. */
function writesEnvFile(interpreter, name, { fields }, { stdin }) {
    const words = fields.slice(1).map((field) => field.text);
    if (COPYING_BUILTINS.has(name) && words.some((word) => mayBeEnvFile(word, interpreter.record.hidden)))
        return true;
    return (!READING_BUILTINS.has(name) &&
        !NAMING_BUILTINS.has(name) &&
        mentionsEnvFile([...words, ...(stdin === undefined ? [] : [stdin.text])]));
}
/** Programs that write nothing to their standard output. */
const SILENT_BUILTINS = new Set([
    'cd',
    'mkdir',
    'rm',
    'cp',
    'mv',
    'touch',
    'chmod',
    'chown',
    'sleep',
    'ln',
]);
/** A command that stands for itself. */
function emit(interpreter, call, frame) {
    if (interpreter.record.silent)
        return;
    const exported = frame.state.exported();
    const variables = call.variables.size === 0 ? exported : new Map([...exported, ...call.variables]);
    const words = call.fields.map((field) => field.text);
    const splitAt = call.fields.findIndex((field) => field.loose || field.glob);
    const command = {
        words,
        ...(splitAt >= 0 && { splitAt }),
        variables: variables.size === 0 ? NO_CALL_VARIABLES : variables,
        line: call.line,
        text: call.text,
        conditional: isConditional(frame),
        ...(frame.shell !== undefined && { shell: frame.shell }),
        ...(frame.writes !== undefined && { writes: frame.writes }),
        ...(endsOnFailure(frame) && { endsScript: true }),
        ...(frame.out === undefined && frame.writes === undefined && { isShown: true }),
    };
    interpreter.record.emit(frame.stdin?.complete === true ? { ...command, stdin: frame.stdin.text } : command);
}
function unknownProgram(interpreter, call, frame) {
    const [first, ...rest] = call.fields;
    const text = first?.text ?? workflow_text/* EMPTY */.wg;
    const [next] = rest;
    const [part] = text;
    if (text.length === 1 &&
        part !== undefined &&
        typeof part !== 'string' &&
        MAYBE_SUDO.test(part.source) &&
        next !== undefined &&
        (0,workflow_text/* known */.eO)(next.text) !== undefined)
        return readShellCall(interpreter, { ...call, fields: rest }, frame);
    const beginning = interpreterOf(text);
    if (beginning !== undefined && !isDefined(beginning, frame)) {
        // what follows its name may be words of their own
        const named = { text: [beginning], loose: false, glob: false };
        const more = { text: [new workflow_data/* Unknown */.$r((0,workflow_text/* show */.WU)(text))], loose: true, glob: false };
        return readCalledProgram(interpreter, beginning, { ...call, fields: [named, more, ...rest] }, frame);
    }
    emit(interpreter, call, frame);
    // it may be `export`, `read` or `eval`; no builtin has a path
    if (!(0,workflow_text/* show */.WU)(text).includes('/'))
        frame.state.forgetAll();
    frame.out?.addOpaque(call.text, isConditional(frame));
    return undefined;
}
/** Interpreters that are called by their version: `python${V}` is none of the programs that are looked into. */
const VERSIONED_INTERPRETER = /^(?:python|pypy|php|ruby|perl|lua)/;
function interpreterOf([first = '']) {
    return typeof first === 'string' ? VERSIONED_INTERPRETER.exec(first)?.[0] : undefined;
}
/** Whether the script has a function or an alias whose name begins so. */
function isDefined(beginning, { state }) {
    return [...state.functions.keys(), ...state.aliases.keys()].some((name) => name.startsWith(beginning));
}
function readShellAlias(interpreter, alias, call, frame) {
    const literal = (0,workflow_text/* known */.eO)(alias);
    if (literal === undefined || !/^[\w./ =:@,+-]+$/.test(literal)) {
        interpreter.record.fail(call.line, call.text, `what the alias \`${(0,workflow_text/* show */.WU)(call.fields[0]?.text ?? workflow_text/* EMPTY */.wg)}\` stands for`);
        return undefined;
    }
    const words = literal
        .split(' ')
        .filter((word) => word !== '')
        .map((word) => ({ text: [word], loose: false, glob: false }));
    return readShellCall(interpreter, { ...call, fields: [...words, ...call.fields.slice(1)], isProgram: true }, frame);
}
/** `./retry.sh 3 git push`: what a program that says it repeats something most likely runs. */
function readRetried(interpreter, call, frame) {
    const at = call.fields.findIndex((field, index) => index > 0 && /^(?:git|gh|hub|curl|kubectl|helm|terraform|aws|bash|sh)$/.test((0,workflow_text/* known */.eO)(field.text) ?? ''));
    if (at > 0)
        interpreter.call({ ...call, fields: call.fields.slice(at) }, branchFrame(frame, frame.state.fork()));
}

// EXTERNAL MODULE: ./node_modules/unbash/dist/parser.js + 15 modules
var parser = __webpack_require__(28919);
;// CONCATENATED MODULE: ./lib/workflow/shell/parsed-script.js

/** Scripts are kept up to so many characters, all together. */
const MAX_KEPT_CHARACTERS = 512 * 1024;
const parsed = new Map();
let keptCharacters = 0;
/**
 * A script as its parser gives it. The jobs of a workflow and the legs of a matrix run the same scripts with other
 * values, so its tree is kept: nothing that is read in a tree changes it.
 * @throws what the parser throws on input that is nested too deep for it
 */
function parsedScript(source) {
    const known = parsed.get(source);
    if (known !== undefined)
        return known;
    const script = (0,parser/* parse */.qg)(source);
    if (keptCharacters + source.length > MAX_KEPT_CHARACTERS) {
        parsed.clear();
        keptCharacters = 0;
    }
    parsed.set(source, script);
    keptCharacters += source.length;
    return script;
}

;// CONCATENATED MODULE: ./lib/workflow/shell/writes.js
/**
 * Which variables were assigned while something was read: what a loop may have changed before its body begins, or a
 * function that returned early.
 */
class Writes {
    /** Names that an array was ever assigned to: a text that is assigned to one is its first element. */
    arrays = new Set();
    /** Names that were ever local to a function, or to a command. */
    locals = new Set();
    #stack = [new Set()];
    add(name) {
        this.#stack.at(-1)?.add(name);
    }
    /** The names that are assigned while `read` runs; `kept` is of no concern to what is around it. */
    during(read, kept) {
        const names = new Set();
        this.#stack.push(names);
        read();
        this.#stack.pop();
        for (const name of names)
            if (name !== kept)
                this.add(name);
        return names;
    }
    /** All names that were ever assigned. */
    all() {
        return this.#stack[0] ?? new Set();
    }
}

;// CONCATENATED MODULE: ./lib/workflow/shell/recorder.js



const MAX_COMMANDS = 5000;
const MAX_STEPS = 60_000;
/** Characters of scripts within the script (`bash -c`, `eval`, here-documents), which a loop may repeat. */
const MAX_PARSED_CHARACTERS = 1024 * 1024;
const MAX_DOUBTS = 200;
/** Collects what is found in one script, and ends the reading when it takes too much. */
class Recorder {
    commands = [];
    unreadable = [];
    /** What is written to the file of `GITHUB_ENV`. */
    envFile = new Sink(undefined, this);
    /** What is written to the file of `GITHUB_PATH`. */
    pathFile = new Sink(undefined, this);
    /** What is written to the file of `GITHUB_OUTPUT`, and the places that write there. */
    outputFile = new Sink(undefined, this);
    outputPlaces = new Set();
    /** The files that redirections write. */
    redirected = [];
    /** It may have learnt where the runner's files are. */
    findsRunnerFiles = false;
    /** The script may end before all of it has run, and what comes after it goes on. */
    endsEarly = false;
    /** Where the script fails, what calls it fails as well. */
    isFailureSeen = true;
    /** Another script reads it into its own shell: `return` ends it. */
    isSourced = false;
    /** Something runs beside the rest of the script. */
    background = false;
    writes = new Writes();
    halted = false;
    /** The script knows the file of `GITHUB_ENV` by another name. */
    hidden = false;
    #traps = [];
    #trapped = new Set();
    #functions = new Map();
    #read = new Set();
    #later = new Set();
    #known = new Set();
    #silent = 0;
    #steps = 0;
    #parsed = 0;
    /** Nothing is recorded: a loop's body is only looked at for what it assigns. */
    get silent() {
        return this.#silent > 0;
    }
    silently(read) {
        this.#silent += 1;
        read();
        this.#silent -= 1;
    }
    emit(command) {
        if (this.silent || this.halted)
            return;
        this.commands.push(command);
        if (this.commands.length >= MAX_COMMANDS)
            this.halt(command.line, `there are more than ${MAX_COMMANDS} commands`);
    }
    /** A redirection writes that file. */
    noteTarget(target) {
        if (!this.silent && this.redirected.length < MAX_COMMANDS)
            this.redirected.push(target);
    }
    fail(line, text, why) {
        if (this.silent || this.halted)
            return;
        const key = `${line} ${why} ${text}`;
        if (this.#known.has(key) || this.unreadable.length >= MAX_DOUBTS)
            return;
        this.#known.add(key);
        this.unreadable.push({ line, text, why });
    }
    /** Ends the reading of the whole script. */
    halt(line, why) {
        if (this.halted)
            return;
        this.halted = true;
        this.unreadable.push({ line, text: '', why });
    }
    /** Whether reading may go on. */
    spend(steps) {
        this.#steps += steps;
        if (this.#steps > MAX_STEPS)
            this.halt(1, 'it takes too many steps to read');
        return !this.halted;
    }
    parse(length) {
        this.#parsed += length;
        if (this.#parsed > MAX_PARSED_CHARACTERS)
            this.halt(1, 'there is too much to read in what it evaluates');
        return !this.halted;
    }
    /** The function of that body: one object, however often its definition is passed. */
    define(fn) {
        const known = this.#functions.get(fn.body);
        if (known !== undefined)
            return known;
        this.#functions.set(fn.body, fn);
        return fn;
    }
    markRead(fn) {
        if (!this.silent)
            this.#read.add(fn);
    }
    /** A function that is called too deep is read once more at the end, with nothing known. */
    readLater(fn) {
        if (!this.silent)
            this.#later.add(fn);
    }
    /** Those functions; more may come while they are read. */
    later() {
        return this.#later;
    }
    /** What `trap` sets up is read at the end, once: nobody knows when it runs. */
    trap(trap) {
        const key = `${trap.line} ${(0,workflow_text/* show */.WU)(trap.text)}`;
        if (this.silent || this.#trapped.has(key))
            return;
        this.#trapped.add(key);
        this.#traps.push(trap);
    }
    /** A trap that was not read yet. */
    nextTrap() {
        return this.#traps.shift();
    }
    isRead(fn) {
        return this.#read.has(fn);
    }
    /** Functions that nothing seen here calls; those that no other one names come first. */
    uncalled() {
        const uncalled = [...this.#functions.values()].filter((fn) => !this.#read.has(fn)).toReversed();
        const named = new Set();
        for (const { name, body, source } of uncalled) {
            for (const [word] of source.slice(body.pos, body.end).matchAll(/[\w.:-]+/g))
                if (word !== name)
                    named.add(word);
        }
        return [...uncalled.filter((fn) => !named.has(fn.name)), ...uncalled.filter((fn) => named.has(fn.name))];
    }
}

;// CONCATENATED MODULE: ./lib/workflow/shell/runner-files.js



/** The runner's folder, and what its files are called there. Source: actions/runner, `FileCommandManager`. */
const IN_RUNNER_FOLDER = new RegExp((0,unbroken/* unbroken */.D) `
  _runner_file_commands|(?:^|\/)(?:set_(?:env|output)_|add_path_|save_state_|step_summary_)|(?:^|\/)_temp\/?$
  |^\/proc\/[^/]*\/(?:fd|root|cwd)\/
`);
/** What is made from the name of one of the files may be that of another. */
const FROM_RUNNER_FILE = /GITHUB_(?:ENV|OUTPUT|PATH|STATE|STEP_SUMMARY)\b|\bgithub\.(?:env|output|path|state|step_summary)\b/;
/** A file of the runner by its own variable, which whoever reads such writes looks for. */
const USUAL = new RegExp((0,unbroken/* unbroken */.D) `
    ^(?:\$(?:(?:env:)?GITHUB_(?:ENV|OUTPUT|PATH|STATE|STEP_SUMMARY)
    |\{(?:env:)?GITHUB_(?:ENV|OUTPUT|PATH|STATE|STEP_SUMMARY)(?::?[-?+=][^}]*)?\})
    |github\.(?:env|path|state|step_summary))$
  `, 'i');
/** Ways in which a script may learn where the runner's files are, without a word of their variables. */
const WAYS = [
    // a variable by a name that is a value
    /\$\{!(?!\w+\[[@*]\]\})|\b(?:declare|typeset|local)\s+(?:-\w+\s+)*-\w*n/,
    // all variables
    /\bprintenv\b(?!\s+[A-Za-z_]+\b)|\bcompgen\b|\benv\s*(?:-0\s*|--null\s*)?[|)`>]|\bset\s*[|)`>]/,
    /\b(?:declare|typeset|export|readonly)\b\s*(?:-\w+\s*)*[|)`>]|\b(?:declare|typeset|export|readonly)\s+-\w*p/,
    /\/proc\/|\bENVIRON\b|GITHUB_(?!\w)/,
    // the folder
    /_temp\b|_runner|\/home\/runner\b|\/__w\b|OLDPWD|DIRSTACK|~[-+]|\.\.\/(?:\.\.|[*?[_])/,
    /RUNNER_TEMP\}?"?\/[\w./-]*[*?[{$`]|\brunner\.temp\b\s*\}\}\/[\w./-]*[*?[{$`]/,
];
/** What goes to a folder, lists it, or makes it another one's. */
const LOOKS_AT = /\b(?:cd|pushd|find|ls|fd|tree|du|ln|mount|stat|realpath|readlink|locate|dir|rsync|cp|rg|grep)\b/;
/** The runner's folder, and those around it. */
const FOLDER_AROUND = new RegExp((0,unbroken/* unbroken */.D) `
  [\s"'=](?:\.\.|\/|~|\$HOME|\$\{HOME\}|\$\{?RUNNER_TEMP\}?)(?=["'\s)]|$)
  |[\s"'=](?:\.\.|\$HOME|\$\{HOME\}|\$\{?RUNNER_TEMP\}?|~)"?\/["'\s)*]
`);
/** Where a script writes to one of the files in the usual way, or only looks at it. */
const USUAL_USE = /(?:>>?\|?\s*|-\w\s+)["']?\$\{?GITHUB_(?:ENV|OUTPUT|PATH|STATE|STEP_SUMMARY)\b/g;
const LOOKING = /(?:^|[\s({!])(?:cat|tee|test|\[{1,2}|echo|printf|grep|head|tail|wc|ls)\s/;
/** Whether a script may learn where the runner's files are. */
function findsRunnerFiles(source) {
    return (WAYS.some((way) => way.test(source)) || source.split(/[\n;|&]/).some((piece) => looksAround(piece) || keeps(piece)));
}
/** Whether a command is given the name of a file of the runner, from which it may make that of another. */
function keeps(piece) {
    return FROM_RUNNER_FILE.test(piece) && FROM_RUNNER_FILE.test(piece.replaceAll(USUAL_USE, '')) && !LOOKING.test(piece);
}
function looksAround(piece) {
    const at = piece.search(LOOKS_AT);
    return at >= 0 && FOLDER_AROUND.test(piece.slice(at));
}
/** Text that a program finds, where it looks elsewhere. */
const FOUND = /^(?:\{\}|…)$/;
/** Files that are surely others, and new ones. */
const OTHER_FILE = /^(?:\$\(\s*mktemp\b|\$\{?(?:RUNNER_TEMP|BASH_SOURCE|RANDOM)\b)/;
/** Folders that are not the runner's. */
const OTHER_FOLDER = new RegExp((0,unbroken/* unbroken */.D) `
  ^(?:\$\{?(?:GITHUB_WORKSPACE|RUNNER_TEMP|HOME|PWD|TMPDIR|RUNNER_TOOL_CACHE)\b|\$\(\s*(?:mktemp|pwd)\b
  |github\.workspace|runner\.temp)
`);
/**
 * Whether a file that a script writes may be one of the runner's, though it is not called so; `isFound`: the script may
 * have learnt where these are.
 */
function mayBeRunnerFile(target, isFound) {
    if (IN_RUNNER_FOLDER.test((0,workflow_text/* show */.WU)(target)))
        return true;
    if (target.some((part) => part instanceof workflow_data/* Unknown */.$r && FROM_RUNNER_FILE.test(part.source) && !USUAL.test(part.source)))
        return true;
    return isFound && isOpenEnded(target);
}
/**
 * Whether so little is known of a file that it may be any one. A file whose name is the same in every run is none of
 * the runner's.
 */
function mayBeAnyFile(target) {
    const [first = ''] = target;
    const last = target.at(-1) ?? '';
    if (!isOpenEnded(target) || (last instanceof workflow_data/* Unknown */.$r && FOUND.test(last.source)))
        return false;
    if (typeof first === 'string')
        return /^(?:\/(?!tmp\/|etc\/|usr\/|opt\/|var\/|dev\/|mnt\/)|~|\.\.)/.test(first);
    return target.length === 1 ? !(first instanceof workflow_data/* Plain */.fy) : !OTHER_FOLDER.test(first.source);
}
function isOpenEnded(target) {
    const last = target.at(-1) ?? '';
    return typeof last === 'string'
        ? /[*?[][^/]*$/.test(last)
        : !USUAL.test(last.source) && !OTHER_FILE.test(last.source);
}

;// CONCATENATED MODULE: ./lib/workflow/shell/step-outputs.js


/** Where a step writes to the file in the usual way. */
const USUAL_WRITE = /(?:>>?\|?|\btee(?:\s+--?\w+)*)\s*"?\$(?:GITHUB_OUTPUT\b|\{GITHUB_OUTPUT\})"?/g;
/** Ways to the file by which it is not seen. */
const OTHER_WAY = /GITHUB_OUTPUT|_runner_file_commands|set_output_|github\.output|set-output/;
/**
 * Reads what a script writes to the file of its step's outputs.
 *
 * INVARIANT: a value that is not known may hold a line end, and what follows that is another output. With one of them,
 * no output is known.
 */
function stepOutputs(record, source, holes) {
    const { outputFile } = record;
    if (outputFile.chunks.length === 0 && !OTHER_WAY.test(source))
        return { outputs: new Map() };
    const outputDoubt = outputDoubtOf(record, source, holes);
    if (outputDoubt !== undefined)
        return { outputDoubt };
    const { exports, unread } = readEnvFile(outputFile.chunks);
    const names = [...exports.keys()].map((name) => name.toLowerCase());
    if (unread)
        return { outputDoubt: 'a line that it writes is not `name=value`' };
    // of two names that are one, the later line wins, and which that is is not kept
    if (new Set(names).size < names.length)
        return { outputDoubt: 'two of its outputs differ only in their case' };
    return { outputs: new Map([...exports].map(([name, text]) => [name.toLowerCase(), text])) };
}
function outputDoubtOf({ outputFile, outputPlaces, halted, background }, source, holes) {
    if (halted)
        return 'its script is not read to the end';
    if (background)
        return 'something in its script runs beside the rest';
    const rest = source.replaceAll(USUAL_WRITE, (found) => '\n'.repeat(found.split('\n').length - 1));
    const other = rest.split('\n').find((line) => OTHER_WAY.test(line));
    if (other !== undefined)
        return `\`${other.trim()}\` may write outputs in a way that is not read`;
    if (places(source) !== outputPlaces.size)
        return 'not every place is reached, or read, that writes outputs';
    if ([...holes.values()].some((text) => OTHER_WAY.test((0,workflow_text/* show */.WU)(text))))
        return 'an expression may write outputs';
    const unknown = partOfLines(outputFile.chunks);
    return unknown === undefined ? undefined : `what it writes comes from \`${unknown.source}\``;
}
function places(source) {
    return source.match(USUAL_WRITE)?.length ?? 0;
}

;// CONCATENATED MODULE: ./lib/workflow/shell/compound.js







const MAX_LOOP_ROUNDS = 16;
/** `if`: a branch that is known not to be taken is left out. */
function readIf(interpreter, node, frame) {
    const { state } = frame;
    const ways = [];
    let rest = frame;
    let taken = false;
    for (const { clause, then } of [node, ...node.elif]) {
        const status = decided(interpreter, interpreter.statements(clause.commands, testedFrame(rest)));
        if (status === false)
            continue;
        if (status === true) {
            interpreter.statements(then.commands, rest);
            taken = true;
            break;
        }
        const branch = branchFrame(rest, state.fork());
        interpreter.statements(then.commands, branch);
        ways.push(branch.state);
        rest = branchFrame(rest, state);
    }
    if (!taken && node.else !== undefined)
        interpreter.statements(node.else.commands, rest);
    for (const way of ways)
        state.join(way);
    return undefined;
}
/** `case`: with a known word only what may match. */
function readCase(interpreter, node, frame) {
    const { state } = frame;
    const word = (0,workflow_text/* known */.eO)(expandJoined(interpreter, node.word, frame));
    const ways = [];
    let rest = frame;
    let fallsThrough = false;
    for (const { pattern, body, terminator } of node.items) {
        const status = fallsThrough ? undefined : decided(interpreter, matchesAnyPattern(interpreter, word, pattern, rest));
        if (status === false)
            continue;
        const isSure = status === true && terminator !== ';&' && terminator !== ';;&';
        if (isSure) {
            interpreter.statements(body.commands, rest);
            break;
        }
        const branch = branchFrame(rest, state.fork());
        interpreter.statements(body.commands, branch);
        ways.push(branch.state);
        rest = branchFrame(rest, state);
        fallsThrough ||= terminator === ';&' || terminator === ';;&';
    }
    for (const way of ways)
        state.join(way);
    return undefined;
}
function matchesAnyPattern(interpreter, word, patterns, frame) {
    let status = false;
    for (const one of patterns) {
        const pattern = patternOf(interpreter, one, frame, { expandJoined: expandJoined });
        const isAny = pattern !== undefined && pattern.length > 1 && pattern.every((segment) => segment === '');
        const matched = pattern === undefined || (word === undefined && !isAny)
            ? undefined
            : isAny || matchesPattern(word ?? '', pattern);
        if (matched === true)
            return true;
        if (matched === undefined)
            status = undefined;
    }
    return status;
}
/** `while` and `until`. */
function readWhile(interpreter, { kind, clause, body }, frame) {
    const { names } = effectsOf(interpreter, frame, (inner) => {
        interpreter.statements(clause.commands, inner);
        interpreter.statements(body.commands, inner);
    });
    for (const name of names)
        frame.state.forget(name);
    const loop = { ...frame, conditional: true, body: frameBody(frame, 'loop') };
    const status = decided(interpreter, interpreter.statements(clause.commands, testedFrame(loop)));
    if (status !== (kind === 'until'))
        readBody(interpreter, body, loop);
    return undefined;
}
/** `for` and `select`: with a list of literals the body is read for each of them. */
function readFor(interpreter, node, frame) {
    const name = frame.source.fill(node.name.value);
    const variable = (0,workflow_text/* known */.eO)(name) ?? '';
    const fields = node.wordlist === undefined ? loopArguments(frame) : expandWords(interpreter, node.wordlist, frame);
    const { names, jumped } = effectsOf(interpreter, frame, (inner) => {
        inner.state.forget(variable);
        interpreter.statements(node.body.commands, inner);
    });
    const isListed = node.type === 'For' &&
        !interpreter.record.silent &&
        fields.length <= MAX_LOOP_ROUNDS &&
        fields.every((field) => !field.loose && !field.glob);
    if (isListed && fields.length === 0)
        return undefined;
    if (!isListed || jumped)
        for (const one of names)
            frame.state.forget(one);
    const loop = { ...frame, conditional: true, body: frameBody(frame, 'loop') };
    if (!isListed) {
        frame.state.forget(variable);
        readBody(interpreter, node.body, loop);
        return undefined;
    }
    for (const field of fields) {
        if (frame.state.ended !== undefined)
            break;
        if (jumped)
            for (const one of names)
                frame.state.forget(one);
        frame.state.assign(variable, field.text);
        interpreter.statements(node.body.commands, { ...loop, body: frameBody(frame, 'loop') });
    }
    if (jumped)
        for (const one of names)
            frame.state.forget(one);
    return undefined;
}
/** The body of a loop that may not run at all. */
function readBody(interpreter, body, loop) {
    const branch = branchFrame(loop, loop.state.fork());
    interpreter.statements(body.commands, { ...branch, body: frameBody(branch, 'loop') });
    loop.state.join(branch.state);
}
/** What a loop assigns, whichever way it goes: read twice, since what it assigns may change what it reads. */
function effectsOf(interpreter, frame, read) {
    const all = new Set();
    let jumped = false;
    const look = () => {
        const state = frame.state.fork();
        for (const name of all)
            state.forget(name);
        const branch = branchFrame({ ...frame, out: undefined, depth: frame.depth + 1 }, state);
        const body = { ...frameBody(branch, 'loop'), branches: -1, outer: undefined };
        const names = interpreter.record.writes.during(() => interpreter.record.silently(() => read({ ...branch, body })));
        for (const name of names)
            all.add(name);
        jumped ||= body.jumped;
        frame.state.joinDefinitions(state);
    };
    look();
    const before = all.size;
    if (before > 0)
        look();
    return { names: all, jumped };
}
function loopArguments({ state }) {
    const { items, open } = state.positional;
    const fields = items.map((text) => ({ text, loose: false, glob: false }));
    return open ? [...fields, { text: [new workflow_data/* Unknown */.$r('$@')], loose: true, glob: false }] : fields;
}

;// CONCATENATED MODULE: ./lib/workflow/shell/mixed-streams.js


/** Other names of the standard output. */
const OUTPUT_FILE = /^\/(?:dev\/(?:fd\/1|stdout|tty)|proc\/(?:self|\$\$|\d+)\/fd\/1)$/;
/**
 * Whether the standard output gets more than what a command writes to it: errors (`2>&1`), what is written to another
 * descriptor, or to a file that may be the output itself.
 */
function mixesStreams({ descriptor, operator }, target) {
    const to = (0,workflow_text/* known */.eO)(target);
    if (operator !== '>&' && operator !== '<&')
        return to === undefined ? target[0] instanceof workflow_data/* Unknown */.$r : OUTPUT_FILE.test(to);
    const isOutput = descriptor === undefined ? operator === '>&' : descriptor.type === 'FileDescriptor' && descriptor.value === 1;
    if (to === undefined)
        return true;
    return isOutput ? /^\d+-$/.test(to) : !/^(?:[02-9]|-)$/.test(to);
}

;// CONCATENATED MODULE: ./lib/workflow/shell/redirect.js







/** The frame of a command with its redirections: what it reads, and where its output goes. */
function redirect(interpreter, redirects, frame) {
    let [{ stdin, out, writes }, line] = [frame, 0];
    for (const redirection of redirects) {
        const isInput = isInputOf(redirection);
        // `{fd}>file` puts the number of a descriptor there
        if (redirection.descriptor?.type === 'FileDescriptorVariable')
            frame.state.forget(redirection.descriptor.name.replace(/\[.*$/, ''));
        if (redirection.type === 'HereDoc') {
            line = frame.source.line(redirection.body.pos);
            const text = expandHereDoc(interpreter, redirection, frame);
            if (isInput)
                stdin = { text, complete: true, line };
        }
        else if (redirection.type === 'HereString') {
            const text = redirection.target === undefined ? [] : expandJoined(interpreter, redirection.target, frame);
            if (isInput)
                stdin = { text: (0,workflow_text/* join */.fj)(text, ['\n']), complete: true, line: frame.source.line(redirection.pos) };
        }
        else {
            const target = redirection.target === undefined ? [] : expandJoined(interpreter, redirection.target, frame);
            if (isInput && redirection.operator.startsWith('<'))
                stdin = undefined;
            if (mayWrite(redirection, target)) {
                interpreter.record.noteTarget(target);
                writes = [...(writes ?? []), ...noteFile(interpreter, redirection, target, frame)];
            }
            if (mixesStreams(redirection, target))
                out?.addOpaque(redirection.operator, isConditional(frame));
            if (redirection.operator !== '<')
                out = redirectedOutput(interpreter, redirection, target, { ...frame, out });
        }
    }
    return { ...frame, stdin, out, ...(writes !== undefined && writes.length > 0 && { writes }) };
}
/** Reads what is redirected. Files are written even if no command reports that its output goes there. */
function withWrites(interpreter, node, frame, inner, read) {
    const told = interpreter.record.commands.length;
    const status = read();
    if (interpreter.record.commands.length === told)
        noteWrites(interpreter, node, frame, inner);
    return status;
}
/** `exec 3>file`, `>file` alone, `[[ … ]] >file`: the shell itself opens what it redirects to. */
function noteWrites(interpreter, { pos, end }, frame, inner) {
    if (inner.writes === frame.writes)
        return;
    for (const target of inner.writes ?? [])
        if (typeof target.at(-1) === 'string')
            interpreter.record.emit({
                words: [['tee'], target],
                variables: new Map(),
                line: frame.source.line(pos),
                text: frame.source.excerpt(pos, end),
                conditional: isConditional(frame),
                ...(frame.shell !== undefined && { shell: frame.shell }),
            });
}
/** Whether a file, or a connection, may be written: `3<>file` opens it for both, `>&file` is the same as `&>file`. */
function mayWrite({ operator }, target) {
    if (operator === '>&')
        return !/^(?:\d+-?|-)$/.test((0,workflow_text/* known */.eO)(target) ?? '');
    return !/^<&?$/.test(operator) || NETWORK_DEVICE.test((0,workflow_text/* show */.WU)(target));
}
const NETWORK_DEVICE = /(?:^|\/)dev\/(?:tcp|udp)\//;
function isInputOf({ descriptor }) {
    return descriptor === undefined || (descriptor.type === 'FileDescriptor' && descriptor.value === 0);
}
function redirectedOutput(interpreter, { descriptor, operator, pos }, target, frame) {
    const file = namesEnvFile(target)
        ? interpreter.record.envFile
        : namesPathFile(target)
            ? interpreter.record.pathFile
            : namesOutputFile(target)
                ? interpreter.record.outputFile
                : undefined;
    if (file === interpreter.record.outputFile && !interpreter.record.silent)
        interpreter.record.outputPlaces.add(frame.source.lineText(pos) + frame.source.line(pos));
    const isOutput = descriptor === undefined ? operator !== '<&' : descriptor.type === 'FileDescriptor' && descriptor.value === 1;
    if (file === undefined &&
        operator !== '>&' &&
        !interpreter.record.silent &&
        mayBeEnvFile(target, interpreter.record.hidden))
        interpreter.record.envFile.addOpaque('GITHUB_ENV', isConditional(frame));
    if (!isOutput) {
        if (!interpreter.record.silent)
            file?.addOpaque('GITHUB_ENV', isConditional(frame));
        return frame.out;
    }
    if (operator === '>&' && (0,workflow_text/* known */.eO)(target) === '1')
        return frame.out;
    if (interpreter.record.silent)
        return undefined;
    if (!APPENDS.test(operator))
        file?.overwrite();
    return file;
}
/** Every other operator writes a file from its beginning. */
const APPENDS = /^&?>>$/;
/** Devices, and the runner's own files of a step. */
const NO_FILE = /^(?:\/dev\/|\$\{?GITHUB_(?:ENV|OUTPUT|PATH|STATE|STEP_SUMMARY)\}?$)/;
/** A file that later programs take commands from is written like by a command. */
function noteFile(interpreter, redirection, target, frame) {
    const isConnection = NETWORK_DEVICE.test((0,workflow_text/* show */.WU)(target));
    if (!isConnection && startupFile(target) === undefined)
        return NO_FILE.test((0,workflow_text/* show */.WU)(target)) ? [] : [target];
    const { source } = frame;
    const at = { line: source.line(redirection.pos), text: source.lineText(redirection.pos) };
    interpreter.record.emit({
        words: isConnection ? [['nc'], target, ['80']] : [['tee'], target],
        variables: new Map(),
        ...at,
        conditional: isConditional(frame),
        ...(frame.shell !== undefined && { shell: frame.shell }),
    });
    return [];
}

;// CONCATENATED MODULE: ./lib/workflow/shell/simple-command.js








const NO_COMMAND_VARIABLES = new Map();
/** For `sh`, variables that are set for one of these stay. Source: POSIX, "Special Built-In Utilities". */
const SPECIAL_BUILTINS = /^(?:\.|:|break|continue|eval|exec|exit|export|readonly|return|set|shift|times|trap|unset)$/;
/** Reads a simple command: its assignments, redirections and words, and then what it does. */
function simpleCommand(interpreter, node, frame) {
    const fields = commandFields(interpreter, node, frame);
    const inner = node.redirects.length === 0 ? frame : redirect(interpreter, node.redirects, frame);
    noteMovedOutput(node, fields, frame);
    if (node.name === undefined || fields.length === 0) {
        for (const item of node.prefix)
            if (item.type === 'Assignment')
                simple_command_assign(interpreter, item, frame);
        if (node.name === undefined)
            noteWrites(interpreter, node, frame, inner);
        if (frame.out !== undefined && isFileRead(node))
            inner.out?.addOpaque('…', false);
        return undefined;
    }
    const variables = node.prefix.length === 0 ? NO_COMMAND_VARIABLES : prefixOf(interpreter, node, frame);
    const call = {
        fields,
        variables,
        line: frame.source.line(node.pos),
        text: frame.source.excerpt(node.pos, node.end),
        isProgram: false,
    };
    const status = withWrites(interpreter, node, frame, inner, () => interpreter.call(call, inner));
    if (frame.posix && variables.size > 0 && SPECIAL_BUILTINS.test((0,workflow_text/* known */.eO)(fields[0]?.text ?? workflow_text/* EMPTY */.wg) ?? ''))
        for (const name of variables.keys())
            frame.state.keepPerhaps(name);
    return status;
}
/** `exec >file` moves the output of all that follows. */
function noteMovedOutput({ redirects }, [first], frame) {
    if (redirects.length > 0 && (0,workflow_text/* known */.eO)(first?.text ?? workflow_text/* EMPTY */.wg) === 'exec')
        frame.out?.addOpaque('exec', isConditional(frame));
}
/** `$(<file)`. */
function isFileRead({ name, redirects }) {
    return name === undefined && redirects.some((one) => one.type === 'Redirect' && one.operator === '<');
}
/** Assigns a variable for the rest of the script. */
function simple_command_assign(interpreter, assignment, frame) {
    const { name, value, append, index } = assignment;
    const { state } = frame;
    if (index?.parts !== undefined)
        expandJoined(interpreter, index, frame);
    if (index !== undefined)
        forgetAssigned(index.text, state);
    const next = value.type === 'Word'
        ? scalarValue(expandValue(interpreter, value, frame))
        : arrayOf(interpreter, value.elements, frame);
    const isArray = value.type === 'ArrayValue';
    noteAssigned(interpreter, assignment, next, frame);
    // for dash `a+=b` and `a[0]=b` are commands that are not there
    const isOdd = frame.posix && !isArray && (append === true || index !== undefined);
    if (next === undefined && isArray)
        state.forgetArray(name);
    else if (next === undefined || isOdd || !/^[A-Za-z_]\w*$/.test(name))
        state.forget(name);
    else if (index !== undefined)
        assignItem(name, index.value, next, frame);
    else if (append !== true && isArray)
        state.set(name, next);
    else if (append !== true)
        state.assign(name, next.items[0] ?? workflow_text/* EMPTY */.wg);
    else
        appendTo(name, next, isArray, frame);
}
/** Says what a value may run later. */
function noteAssigned(interpreter, { name, pos, end }, next, { source, state }) {
    for (const item of next?.items ?? [])
        noteValue(interpreter, name, item, source.line(pos), source.excerpt(pos, end));
    // a number of `declare -i` is evaluated
    if (state.fixed.has(name))
        for (const item of next?.items ?? [])
            forgetByNumber((0,workflow_text/* show */.WU)(item), state);
    if (name === 'POSIXLY_CORRECT')
        interpreter.record.fail(source.line(pos), source.excerpt(pos, end), 'what an option of bash changes in the script');
    // what a name stands for is written here
    if (name === 'BASH_CMDS' || name === 'BASH_ALIASES')
        interpreter.record.fail(source.line(pos), source.excerpt(pos, end), `which program a name of \`${name}\` is`);
}
function appendTo(name, next, isArray, { state }) {
    const old = state.get(name);
    if (old === undefined)
        return state.forget(name);
    const [first = workflow_text/* EMPTY */.wg, ...rest] = old.items;
    if (!isArray)
        return state.set(name, { ...old, items: [(0,workflow_text/* join */.fj)(first, next.items[0] ?? workflow_text/* EMPTY */.wg), ...rest] });
    // what is unknown may be an array of any length
    if (!old.isArray && first.some((part) => typeof part !== 'string'))
        return state.forget(name);
    const isOpen = old.isOpen === true || next.isOpen === true;
    state.set(name, { items: [...old.items, ...next.items], isArray: true, ...(isOpen && { isOpen: true }) });
}
function assignItem(name, index, next, { state }) {
    const items = [...(state.get(name)?.items ?? [])];
    const at = /^\d{1,3}$/.test(index) ? Number(index) : Infinity;
    if (state.get(name)?.isArray !== true || state.get(name)?.isOpen === true || at > items.length)
        return state.forget(name);
    items[at] = next.items[0] ?? workflow_text/* EMPTY */.wg;
    state.set(name, { items, isArray: true });
}
/** `undefined` for elements with an index of their own, and for an unknown number of elements. */
function arrayOf(interpreter, elements, frame) {
    const fields = expandWords(interpreter, elements, frame);
    const isKnown = fields.every((field) => !field.loose && !mayFail(field.text)) &&
        elements.every((element) => !element.text.startsWith('['));
    const items = fields.map((field) => (field.glob ? filesOfPattern(field.text) : field.text));
    const isOpen = fields.some((field) => field.glob);
    const value = { items, isArray: true, ...(isOpen && { isOpen: true }) };
    // files of a pattern that begins with one may be called like options
    return isKnown && !items.some(([first]) => isOpen && first instanceof workflow_data/* Unknown */.$r) && !isTooBig(value)
        ? value
        : undefined;
}
/** Where it names no variable, nothing is assigned at all. */
function mayFail(text) {
    return text.some((part) => part instanceof workflow_data/* Unknown */.$r && part.source.startsWith('${!'));
}
/** A pattern of files as what each of them begins with. */
function filesOfPattern(text) {
    const written = (0,workflow_text/* show */.WU)(text);
    const at = written.search(/[*?[@+!]/);
    const literal = (0,workflow_text/* known */.eO)(text) === undefined ? '' : written.slice(0, Math.max(at, 0));
    return (0,workflow_text/* textOf */.b6)(literal, new workflow_data/* Unknown */.$r(written.slice(literal.length)));
}
/** The words of a command; the arguments of `export` and its like are assignments, which are not split. */
function commandFields(interpreter, node, frame) {
    if (node.name === undefined)
        return [];
    const fields = [...expandWords(interpreter, [node.name], frame)];
    for (const argument of node.args) {
        if (argument.type === 'Word')
            for (const field of expandWords(interpreter, [argument], frame))
                fields.push(field);
        else if (argument.value.type === 'Word' && argument.index === undefined) {
            const operator = argument.append === true ? '+=' : '=';
            const value = declaredValue(interpreter, argument.value, frame);
            // dash splits it, and so may assign other names
            if (frame.posix && isBare(argument.value) && value.some((part) => typeof part === 'string' && /\s/.test(part)))
                frame.state.forgetAll();
            fields.push({ text: (0,workflow_text/* join */.fj)([`${argument.name}${operator}`], value), loose: false, glob: false });
        }
        else {
            hideLocal(node, argument.name, frame);
            simple_command_assign(interpreter, argument, frame);
        }
    }
    return fields;
}
/** `export A={m,n}` is `export A=m A=n`. */
function declaredValue(interpreter, word, frame) {
    const value = expandValue(interpreter, word, frame);
    return word.parts?.some(({ type }) => type === 'BraceExpansion') === true ? [new workflow_data/* Unknown */.$r(word.text)] : value;
}
/** Whether something in it is expanded without quotes. */
function isBare({ parts }) {
    return parts?.some(({ type }) => /^(?:Simple|Parameter|Command|Arithmetic)Expansion$/.test(type)) === true;
}
function hideLocal(node, name, frame) {
    if (node.name?.value !== 'export' && node.name?.value !== 'readonly')
        frame.state.hide(name);
}
function prefixOf(interpreter, node, frame) {
    const variables = new Map();
    for (const item of node.prefix) {
        if (item.type !== 'Assignment')
            continue;
        const value = item.value.type === 'Word'
            ? expandValue(interpreter, item.value, frame)
            : (arrayOf(interpreter, item.value.elements, frame)?.items[0] ?? workflow_text/* EMPTY */.wg);
        variables.set(item.name, item.append === true ? (0,workflow_text/* join */.fj)(frame.state.get(item.name)?.items[0] ?? workflow_text/* EMPTY */.wg, value) : value);
    }
    return variables;
}

;// CONCATENATED MODULE: ./lib/workflow/shell/walk.js










const MAX_SHELL_LEVELS = 32;
/** Reads commands one after the other, to the one that ends the script. */
function readStatements(interpreter, statements, frame) {
    let status;
    if (frame.depth > MAX_SHELL_LEVELS)
        interpreter.record.halt(frame.source.line(statements[0]?.pos ?? 0), 'it is nested too deep');
    for (const { command, background } of statements) {
        if (frame.state.ended !== undefined || !interpreter.record.spend(1))
            return undefined;
        // what runs in the background writes whenever it likes
        if (background === true) {
            interpreter.record.background = true;
            frame.out?.addOpaque('&', frame.conditional);
        }
        status = interpreter.node(command, background === true ? { ...subshellOf(frame), failsUnseen: true } : frame);
        if (background === true)
            status = undefined;
        else
            noteFailure(interpreter, { command }, status, frame);
    }
    return status;
}
/**
 * Reads what is not within a loop or a function: line by line in the shell of the script, since an expansion that is an
 * error ends a line there, and all that a subshell has to do.
 */
function readLines(interpreter, statements, frame) {
    const { source, state } = frame;
    let status;
    for (let at = 0; at < statements.length && state.ended === undefined;) {
        const last = frame.shell === undefined ? lastOfLine(statements, at, source) : statements.length - 1;
        const before = state.fork();
        const body = frameBody(frame, 'line');
        const written = interpreter.record.writes.during(() => {
            status = readStatements(interpreter, statements.slice(at, last + 1), { ...frame, body });
        });
        if (body.jumped) {
            for (const name of written)
                state.forget(name);
            if (state.ended === undefined)
                state.join(before);
            status = undefined;
        }
        at = last + 1;
    }
    return status;
}
function lastOfLine(statements, first, source) {
    let last = first;
    for (;;) {
        const [here, next] = [statements[last], statements[last + 1]];
        if (here === undefined || next === undefined || source.line(next.pos) > source.line(here.end))
            return last;
        last += 1;
    }
}
/** Reads a script within the source, and says where it could not be parsed. */
function readParsed(interpreter, script, frame) {
    for (const { message, pos } of script.errors ?? []) {
        interpreter.record.fail(frame.source.line(pos), frame.source.lineText(pos), `the script cannot be parsed here: ${message}`);
    }
    return frame.body === undefined
        ? readLines(interpreter, script.commands, frame)
        : interpreter.statements(script.commands, frame);
}
/** Reads one command of any kind. */
function walkNode(interpreter, node, frame) {
    const deeper = { ...frame, depth: frame.depth + 1 };
    switch (node.type) {
        case 'Command':
            return simpleCommand(interpreter, node, frame);
        case 'Pipeline':
            return readPipeline(interpreter, node, deeper);
        case 'AndOr':
            return readAndOr(interpreter, node, frame);
        case 'If':
            return readIf(interpreter, node, deeper);
        case 'For':
        case 'Select':
            return readFor(interpreter, node, deeper);
        case 'While':
            return readWhile(interpreter, node, deeper);
        case 'Case':
            return readCase(interpreter, node, deeper);
        case 'Subshell':
            return fork(interpreter, deeper, (inner) => readLines(interpreter, node.body.commands, inner));
        case 'BraceGroup':
            return interpreter.statements(node.body.commands, deeper);
        case 'CompoundList':
            return interpreter.statements(node.commands, deeper);
        case 'TestCommand':
            return testStatus(interpreter, node.expression, frame);
        default:
            return walkOther(interpreter, node, deeper);
    }
}
function walkOther(interpreter, node, frame) {
    switch (node.type) {
        case 'Redirected':
            return readRedirected(interpreter, node, frame);
        case 'Function':
            return walk_define(interpreter, node, frame);
        case 'Coproc':
            interpreter.record.background = true;
            // its descriptors and its process are put there
            for (const suffix of ['', '_PID'])
                frame.state.forget(`${node.name?.value ?? 'COPROC'}${suffix}`);
            return fork(interpreter, { ...frame, out: undefined }, (inner) => interpreter.node(node.body, inner));
        case 'ArithmeticCommand':
            if (frame.posix)
                interpreter.record.fail(frame.source.line(node.pos), frame.source.lineText(node.pos), 'what `((` runs in `sh`');
            if (node.expression === undefined)
                forgetAssigned(node.body, frame.state);
            else
                arithmetic(interpreter, node.expression, node.body, frame);
            return undefined;
        default:
            return readArithmeticFor(interpreter, node, frame);
    }
}
/** Reads in a subshell. What it changes is forgotten. */
function fork(interpreter, frame, read) {
    interpreter.record.spend(1 + (frame.state.size >> 4));
    return read(subshellOf(frame));
}
function readRedirected(interpreter, node, frame) {
    const inner = redirect(interpreter, node.redirects, frame);
    return withWrites(interpreter, node, frame, inner, () => interpreter.node(node.command, inner));
}
function walk_define(interpreter, node, frame) {
    const name = frame.source.fill(node.name.value);
    const [only] = name;
    const literal = typeof only === 'string' && name.length === 1 ? only : '';
    const fn = interpreter.record.define({ name: literal, body: node.body, source: frame.source });
    if (literal !== '')
        frame.state.functions.set(literal, { all: [fn], certain: true });
    return undefined;
}
/** `a && b || c`: what is known not to run is left out. */
function readAndOr(interpreter, { commands, operators }, frame) {
    let status;
    for (const [index, command] of commands.entries()) {
        if (index === 0) {
            status = decided(interpreter, interpreter.node(command, testedFrame(frame)));
            continue;
        }
        if (frame.state.ended !== undefined || !interpreter.record.spend(1 + (frame.state.size >> 4)))
            return undefined;
        const needed = operators[index - 1] === '&&';
        if (status === !needed)
            continue;
        const around = index < commands.length - 1 ? testedFrame(frame) : frame;
        if (status === needed)
            status = decided(interpreter, interpreter.node(command, around));
        else {
            const branch = branchFrame(around, frame.state.fork());
            const right = decided(interpreter, interpreter.node(command, branch));
            frame.state.join(branch.state);
            // whatever the left side is, the right side alone decides it
            status = right === !needed ? right : undefined;
        }
    }
    return status;
}
/** Each command of a pipeline runs in a subshell, and reads what the one before it writes. */
function readPipeline(interpreter, { commands, prefixes, operators }, frame) {
    const [only] = commands;
    if (commands.length === 1 && only !== undefined) {
        const isNegated = prefixes.filter((prefix) => prefix.type === 'Negation').length % 2 === 1;
        const isTested = prefixes.some((prefix) => prefix.type === 'Negation');
        const status = interpreter.node(only, isTested ? testedFrame(frame) : frame);
        return status !== undefined && isNegated ? !status : status;
    }
    let { stdin } = frame;
    for (const [index, command] of commands.entries()) {
        const isLast = index === operators.length;
        const out = isLast ? frame.out : new Sink(frame.shell);
        if (operators[index] === '|&')
            out?.addOpaque('|&', false);
        // how the last one ends is how the pipeline does
        const failsUnseen = frame.failsUnseen === true || (!isLast && frame.ignoresFailure !== true);
        fork(interpreter, { ...frame, stdin, out, failsUnseen }, (inner) => interpreter.node(command, inner));
        if (!isLast)
            stdin = out?.input(frame.source.line(command.pos));
    }
    return undefined;
}
function readArithmeticFor(interpreter, node, frame) {
    const { body } = node;
    const { names } = effectsOf(interpreter, frame, (inner) => interpreter.statements(body.commands, inner));
    for (const name of names)
        frame.state.forget(name);
    const header = frame.source.slice(node.pos, body.pos);
    for (const expression of [node.initialize, node.test, node.update])
        if (expression !== undefined)
            arithmetic(interpreter, expression, header, frame);
    readBody(interpreter, body, { ...frame, conditional: true });
    return undefined;
}

;// CONCATENATED MODULE: ./lib/workflow/shell/read-script.js

















const MAX_SCRIPT_CHARACTERS = 64 * 1024;
/** `$NA\` and `ME` in the next line: the parser takes the line's end for the end of the name. */
const BROKEN_NAME = /\$\w*\\\n(?:\\\n)*[\w{(]/;
/**
 * Takes a `run:` script apart. `source` has a placeholder for each part that is not known, which `holes` gives back:
 * see {@link scriptOf}. `variables` are those of its environment at the start; one that is not there is unknown, and so
 * are `$1`, `$2`, … without `positional`.
 */
function readScript(source, shell, variables, holes = NO_HOLES, { positional = UNKNOWN_POSITIONAL, endsOnFailure = false, failsUnseen = false, isSourced = false } = {}) {
    const record = new Recorder();
    record.isSourced = isSourced;
    const text = source.includes('\r') ? source.replaceAll('\r\n', '\n') : source;
    if (text.length > MAX_SCRIPT_CHARACTERS)
        record.halt(1, `the script is longer than ${MAX_SCRIPT_CHARACTERS / 1024} KiB`);
    else
        walkShellScript(record, text, {
            posix: shell === 'sh' || variables.has('POSIXLY_CORRECT'),
            variables,
            holes,
            positional,
            endsOnFailure,
            failsUnseen,
        });
    const { exports, unread, strays } = exportsOf(record.envFile, record.pathFile);
    return {
        commands: record.commands,
        unreadable: record.unreadable,
        // nobody says when it comes
        exports: record.background
            ? new Map([...exports.keys()].map((name) => [name, [new workflow_data/* Unknown */.$r(`$${name}`)]]))
            : exports,
        ...stepOutputs(record, text, holes),
        exportsUnread: unread || (takesOutput(variables) && record.commands.length > 0),
        exportsStray: strays,
        redirected: record.redirected,
        findsRunnerFiles: record.findsRunnerFiles,
        ...(record.endsEarly && { endsEarly: true }),
    };
}
function walkShellScript(record, text, start) {
    const { posix, variables, holes, positional, endsOnFailure, failsUnseen } = start;
    record.isFailureSeen = !failsUnseen;
    const interpreter = {
        record,
        statements: (statements, frame) => readStatements(interpreter, statements, frame),
        node: (node, frame) => walkNode(interpreter, node, frame),
        script: (script, frame) => readParsed(interpreter, script, frame),
        text: (script, frame, line) => readScriptText(interpreter, script, frame, line),
        call: (call, frame) => readShellCall(interpreter, call, frame),
    };
    record.hidden = hidesEnvFile(text);
    record.findsRunnerFiles = findsRunnerFiles(text);
    const state = new ShellState(variables, record.writes);
    state.positional = positional;
    state.endsOnFailure = endsOnFailure;
    for (const [name, value] of variables)
        if (runsAsIndex(value) && text.includes(name))
            record.fail(1, name, 'which command an index of a variable runs');
    const frame = {
        source: new ScriptSource(text, holes, 1),
        state,
        posix,
        out: undefined,
        stdin: undefined,
        conditional: false,
        branches: 0,
        depth: 0,
        calls: 0,
        body: undefined,
        failsUnseen,
    };
    const script = parseOrHalt(interpreter, text, 1);
    if (script !== undefined)
        interpreter.script(script, frame);
    readLater(interpreter, frame);
}
/** What runs when nobody knows: traps, and functions that nothing here calls. */
function readLater(interpreter, frame) {
    const { record } = interpreter;
    readTraps(interpreter, frame);
    // what is read here may define another, or set a trap
    for (let functions = record.uncalled(); functions.length > 0 && !record.halted; functions = record.uncalled()) {
        for (const fn of functions)
            if (!record.isRead(fn))
                readUnknown(interpreter, fn, frame, 0);
        readTraps(interpreter, frame);
    }
    for (const fn of record.later())
        readUnknown(interpreter, fn, frame, MAX_CALL_LEVELS);
    readTraps(interpreter, frame);
}
function readTraps(interpreter, frame) {
    const { record } = interpreter;
    for (let trap = record.nextTrap(); trap !== undefined; trap = record.nextTrap()) {
        const later = trap.state.fork();
        for (const [name, set] of frame.state.functions)
            later.functions.set(name, set);
        for (const name of record.writes.all())
            later.forget(name);
        later.ended = undefined;
        interpreter.text(trap.text, branchFrame(frame, later), trap.line);
    }
}
function readScriptText(interpreter, text, frame, line) {
    if (textLength(text) > MAX_SCRIPT_CHARACTERS) {
        interpreter.record.halt(line, `it runs a text that is longer than ${MAX_SCRIPT_CHARACTERS / 1024} KiB`);
        return undefined;
    }
    const { source, holes } = scriptOf(text);
    interpreter.record.hidden ||= hidesEnvFile(source);
    interpreter.record.findsRunnerFiles ||= findsRunnerFiles(source);
    if ((0,workflow_text/* unknownsOf */.F9)(text).length === 0 && source.trim() === '')
        return undefined;
    const script = interpreter.record.parse(source.length) ? parseOrHalt(interpreter, source, line) : undefined;
    return script === undefined
        ? undefined
        : interpreter.script(script, { ...frame, source: new ScriptSource(source, holes, line) });
}
/** The parser gives what it could make sense of; on some deeply nested input it has no answer. */
function parseOrHalt(interpreter, source, line) {
    const broken = BROKEN_NAME.exec(source);
    if (broken !== null)
        interpreter.record.fail(line, broken[0].split('\n')[0] ?? '', 'which variable a name is that goes on in the next line');
    try {
        return parsedScript(source);
    }
    catch {
        interpreter.record.halt(line, 'the script cannot be parsed');
        return undefined;
    }
}

;// CONCATENATED MODULE: ./lib/workflow/command/inner-shells.js

/** Follows commands into subshells and out of them again. */
class InnerShells {
    #at;
    /** What each shell that is open was entered with. */
    #entered = new Map();
    /** What may be there when one of them ends that may end early. */
    #ends = new Map();
    /** The setting of a command in that shell, after `setting` was that of the command before. */
    moveTo(shell, setting) {
        if (shell === this.#at)
            return setting;
        const around = new Set();
        for (let one = shell; one !== undefined; one = one.outer)
            around.add(one);
        let current = setting;
        while (this.#at !== undefined && !around.has(this.#at)) {
            const ends = this.#ends.get(this.#at);
            current = leaveShell(ends === undefined ? current : mergeFiles(ends, current), this.#entered.get(this.#at) ?? current);
            this.#at = this.#at.outer;
        }
        for (const one of around)
            if (!this.#entered.has(one))
                this.#entered.set(one, current);
        this.#at = shell;
        return current;
    }
    /** Notes what a command leaves: a shell may end after it. */
    note(setting) {
        for (let one = this.#at; one !== undefined; one = one.outer)
            if (one.endsEarly === true) {
                const before = this.#ends.get(one) ?? this.#entered.get(one);
                this.#ends.set(one, before === undefined ? setting : mergeFiles(before, setting));
            }
    }
}
function leaveShell(inner, before) {
    const { folder: _folder, variables: _variables, previous: _previous, pushed: _pushed, inside: _inside, ...files } = inner;
    const { folder, variables, previous, pushed, inside } = before;
    const own = {
        ...files,
        folder,
        variables,
        ...(previous !== undefined && { previous }),
        ...(pushed !== undefined && { pushed }),
        ...(inside !== undefined && { inside }),
    };
    return own;
}

;// CONCATENATED MODULE: ./lib/workflow/command/written-files.js






/** Programs that only read the files they are given, or take them away; git's own changes are read where git is. */
const READING_PROGRAMS = new Set(wordsIn(`git gh hub cat ls ll rm rmdir test [ [[ echo printf stat file head tail wc grep egrep fgrep rg du diff cmp
  readlink realpath basename dirname find tree cut sort uniq less more cd pushd source . sha256sum md5sum
  shellcheck bash sh zsh which command type ssh scp get-content test-path remove-item write-host write-output mkdir
  new-item chown export unset`));
/** PowerShell's, which write one text to one file. */
const CONTENT = /^(?:add-content|set-content|ac|sc)$/;
/** Files that a command may write, and that later programs take commands from. */
function writtenFiles(command, setting) {
    const found = [
        ...namedFiles(command),
        ...gitFiles(command, setting),
        ...(copiesClone(command, setting) ? [WHOLE] : []),
    ];
    return found.filter((one, index) => found.findIndex(({ why }) => why === one.why) === index);
}
function namedFiles({ words }) {
    const [program = [], ...rest] = words;
    const name = ((0,workflow_text/* known */.eO)(program) ?? '').replace(/^.*\//, '').toLowerCase();
    if (READING_PROGRAMS.has(name))
        return [];
    // the folder is what is written, not where
    if (CONTENT.test(name) && rest.some((word) => word.length === 1 && namesPathFile(word)))
        return [];
    return rest.flatMap((word) => startupFile(valueIn(word)) ?? []);
}
/** `of=.git/hooks/x`, `--output=…`, `-o…`. */
function valueIn([first = '', ...rest]) {
    return typeof first === 'string'
        ? [first.replace(/^(?:--?[\w-]+=|[a-z]+=|-[oOt](?=[./~]))/, ''), ...rest]
        : [first, ...rest];
}
/** What git commands find after such files were written. */
function afterFiles(files, setting) {
    const entries = files.flatMap(({ git }) => git === 'configuration' || git === 'clone' ? [ANYTHING] : git === 'hooks' ? [WRITTEN_HOOKS] : []);
    if (entries.length === 0)
        return setting;
    const isMoved = files.some(({ git }) => git === 'clone');
    const clones = isMoved
        ? new Map([...setting.clones].map(([key, clone]) => [key, { ...clone, branch: WRITTEN_BRANCH }]))
        : setting.clones;
    const one = { ...setting, clones };
    const changed = { ...one, gitConfig: [...(one.gitConfig ?? []), ...entries] };
    return changed;
}
/** Hooks that were written are run like those of another folder. */
const WRITTEN_HOOKS = { key: 'core.hookspath', subsection: [], value: ['.git/hooks'] };

;// CONCATENATED MODULE: ./lib/workflow/command/reader.js
/** The meaning of a command that touches nothing. */
const HARMLESS = {};

;// CONCATENATED MODULE: ./lib/workflow/command/deploy/amazon.js
const AWS = {
    programs: 'aws',
    source: 'https://docs.aws.amazon.com/cli/latest/reference/',
    abbreviates: true,
    // `--name` may be the beginning of `--names`
    lists: '--name --names',
    options: {
        profile: '--profile',
        stack: '--stack-name',
        context: '--cluster --cluster-name',
        alias: '--environment-name',
        app: '--function-name --application-name --app-id',
    },
    within: {
        'eks update-kubeconfig': { context: '--name --alias' },
        ssm: { parameter: '--name --names' },
        secretsmanager: { parameter: '--secret-id --name' },
        s3api: { bucket: '--bucket' },
        s3control: { bucket: '--bucket' },
        rds: { database: '--db-instance-identifier --db-cluster-identifier --db-snapshot-identifier' },
        dynamodb: { database: '--table-name' },
        ecr: { registry: '--repository-name' },
    },
    values: '--region --output --query --endpoint-url --parameter-overrides --template-file --capabilities --image ' +
        '--service --task-definition --cli-input-json --parameters --environment --value --type --acl --cache-control ' +
        '--exclude --include --content-type --zip-file --key --body --paths --distribution-id --secret-string',
    flags: '--debug --no-verify-ssl --no-paginate --no-sign-request --no-cli-pager --no-cli-auto-prompt --recursive ' +
        '--delete --dryrun --quiet --only-show-errors --no-progress --force-new-deployment --overwrite',
    variables: { AWS_PROFILE: 'profile', AWS_DEFAULT_PROFILE: 'profile' },
    schemes: [['s3://', 'bucket', 's3']],
    copies: 's3 cp,s3 sync',
    reads: {
        skip: 1,
        verbs: 'get list describe ls presign head batch-get lookup search query scan select filter wait tail simulate ' +
            'estimate help',
        phrases: 'login,logout,sso login,sso logout,codeartifact login,eks update-kubeconfig,cloudformation validate-template,' +
            'stepfunctions validate-state-machine-definition,accessanalyzer validate-policy,wafv2 check-capacity,' +
            'sts decode-authorization-message',
    },
    runs: { 'ssm send-command': 'a command on another machine', 'ssm start-session': 'a command on another machine' },
    local: 'help,configure',
};
const AMAZON_FAMILY = [
    {
        programs: 'eb',
        source: 'https://docs.aws.amazon.com/elasticbeanstalk/latest/dg/eb3-cmd-commands.html',
        abbreviates: true,
        options: { alias: '-e|--environment', profile: '--profile' },
        within: {
            swap: { alias: '-n|--destination_name' },
            clone: { alias: '-n|--clone_name' },
            init: { profile: '--profile' },
        },
        values: '-r|--region -l|--label --version -m|--message --timeout -c|--cname -i|--instance_type -p|--platform --cfg ' +
            '-k|--keyname --source',
        flags: '--staged --process -v --verbose --debug --quiet --no-verify-ssl --nohang --force -nh',
        variables: { AWS_EB_PROFILE: 'profile', AWS_PROFILE: 'profile' },
        operands: [
            'deploy',
            'use',
            'terminate',
            'create',
            'restart',
            'config',
            'upgrade',
            'clone',
            'rebuild',
            'swap',
            'scale',
            'abort',
            'status',
            'health',
            'logs',
            'events',
            'printenv',
            'open',
            'ssh',
        ].map((command) => [command, 'alias', command === 'scale' ? 1 : 0]),
        local: 'list,platform list,platform show,platform status,platform events,platform logs,platform use,local',
        changes: {
            commands: 'deploy,terminate,setenv,restart,config,upgrade,rebuild,scale,swap',
            why: 'which environment the branch is tied to',
        },
    },
    {
        programs: 'copilot',
        source: 'https://aws.github.io/copilot-cli/docs/commands/docs/',
        options: { alias: '-e|--env', app: '-a|--app -n|--name', profile: '--profile' },
        within: { env: { alias: '-n|--name', app: '-a|--app', profile: '--profile' } },
        values: '--tag --region --resource-tags -t|--type -d|--dockerfile --image --command',
        variables: { AWS_PROFILE: 'profile' },
        local: 'version,help,completion,docs',
        changes: {
            commands: 'deploy,svc deploy,job deploy,env deploy,pipeline deploy',
            why: 'which environment it asks for',
        },
    },
    {
        programs: 'ecs-deploy',
        source: 'https://github.com/silinternational/ecs-deploy',
        plain: true,
        options: { context: '-c|--cluster', app: '-n|--service-name', profile: '-p|--profile' },
        values: '-i|--image -r|--region -a|--aws-assume-role -D|--desired-count -m|--min -M|--max -t|--timeout ' +
            '-e|--tag-env-var -k|--aws-access-key -s|--aws-secret-key -d|--task-definition',
        variables: { AWS_PROFILE: 'profile' },
    },
    {
        programs: 'ecs',
        source: 'https://github.com/fabfuel/ecs-deploy',
        options: { profile: '--profile' },
        values: '-i|--image -t|--tag -e|--env -s|--secret --region --timeout --task -r|--role',
        variables: { AWS_PROFILE: 'profile' },
        operands: [
            ['deploy', 'context'],
            ['deploy', 'app', 1],
            ['scale', 'context'],
            ['scale', 'app', 1],
            ['run', 'context'],
            ['cron', 'context'],
            ['update', 'app'],
        ],
    },
    {
        programs: 'ecs-cli',
        source: 'https://docs.aws.amazon.com/AmazonECS/latest/developerguide/ECS_CLI_reference.html',
        options: {
            context: '-c|--cluster --cluster-config',
            profile: '--ecs-profile --aws-profile',
            file: '-f|--file --ecs-params',
        },
        values: '-r|--region -p|--project-name --timeout',
        variables: { AWS_PROFILE: 'profile', ECS_PROFILE: 'profile' },
        local: 'local,help',
    },
];
/** The command lines of Amazon Web Services. */
const AMAZON_TOOLS = [AWS, ...AMAZON_FAMILY];

;// CONCATENATED MODULE: ./lib/workflow/command/deploy/clouds.js

const AZURE = {
    programs: 'az',
    source: 'https://learn.microsoft.com/en-us/cli/azure/reference-index',
    abbreviates: true,
    options: {
        subscription: '--subscription',
        namespace: '-g|--resource-group',
        alias: '--slot --target-slot --environment-name',
        context: '--cluster-name',
    },
    within: {
        'account set': { subscription: '-s|--subscription -n|--name' },
        group: { namespace: '-n|--name|-g|--resource-group' },
        'aks get-credentials': { context: '-n|--name --context' },
        webapp: { app: '-n|--name', alias: '-s|--slot --target-slot' },
        functionapp: { app: '-n|--name', alias: '-s|--slot --target-slot' },
        containerapp: { app: '-n|--name', context: '--environment' },
        staticwebapp: { app: '-n|--name', alias: '--environment-name' },
        'storage blob': {
            bucket: '-s|--source -c|--container-name --destination-container -d|--destination --account-name',
        },
        'storage container': { bucket: '-n|--name --account-name' },
        'storage account': { bucket: '-n|--name' },
        'keyvault secret': { parameter: '-n|--name --vault-name' },
        appconfig: { parameter: '-n|--name' },
        sql: { database: '-n|--name -s|--server' },
        postgres: { database: '-n|--name -s|--server-name' },
        mysql: { database: '-n|--name -s|--server-name' },
        cosmosdb: { database: '-n|--name -a|--account-name' },
        'acr build': { registry: '-r|--registry' },
        'acr import': { registry: '-n|--name' },
        'acr repository': { registry: '-n|--name' },
    },
    pairs: '-p|--parameters',
    values: '-o|--output --query -l|--location -f|--template-file --src --settings --src-path --image --resource',
    variables: { AZURE_DEFAULTS_GROUP: 'namespace' },
    reads: {
        verbs: 'list show get download browse wait exists check login query tail lint',
        phrases: 'account set,account clear,login,acr login,aks install-cli',
        groups: 'webapp functionapp containerapp staticwebapp appservice plan slot appsettings storage account blob ' +
            'container share file directory queue table entity ' +
            'keyvault secret key certificate group resource ' +
            'deployment operation sub mg tenant acr repository manifest token helm aks nodepool vm vmss disk image ' +
            'snapshot ' +
            'network vnet subnet nsg rule public-ip nic lb dns zone record-set a aaaa cname txt mx private-endpoint sql ' +
            'server db elastic-pool mysql postgres flexible-server cosmosdb mongodb database collection redis monitor ' +
            'metrics log-analytics workspace app-insights component identity role assignment definition ad sp user policy ' +
            'lock feature provider devops pipelines boards repos iot hub servicebus eventhubs namespace topic subscription ' +
            'traffic-config ssl hostname connection-string cdn endpoint profile afd origin appconfig kv env revision job ' +
            'backup vault',
    },
    runs: {
        'vm run-command': 'a command on another machine',
        'vmss run-command': 'a command on another machine',
        'aks command': 'a command in a cluster',
        'container exec': 'a command in a container',
        'containerapp exec': 'a command in a container',
        ssh: 'a command on another machine',
    },
    local: 'version,help,extension,bicep build,bicep lint,config,cloud,upgrade,logout',
};
const GOOGLE_TOOLS = [
    {
        programs: 'gcloud',
        source: 'https://cloud.google.com/sdk/gcloud/reference',
        options: {
            project: '--project',
            profile: '--account --configuration --impersonate-service-account',
            context: '--cluster --context',
        },
        values: '--region --zone --format --image --source --quiet -q --service-account --set-env-vars --update-env-vars ' +
            '--set-secrets --tag --entry-point --runtime --trigger-topic --memory --timeout --key-file --location',
        flags: '--quiet -q --allow-unauthenticated --no-traffic --no-promote --promote',
        variables: {
            CLOUDSDK_CORE_PROJECT: 'project',
            CLOUDSDK_CORE_ACCOUNT: 'profile',
            CLOUDSDK_ACTIVE_CONFIG_NAME: 'profile',
        },
        operands: [
            ['config set project', 'project'],
            ['config set core/project', 'project'],
            ['config set account', 'profile'],
            ['config configurations activate', 'profile'],
            ['container clusters get-credentials', 'context'],
            ['run deploy', 'app'],
            ['run services update', 'app'],
            ['run services update-traffic', 'app'],
            ['run services delete', 'app'],
            ['run jobs deploy', 'app'],
            ['run jobs update', 'app'],
            ['run jobs execute', 'app'],
            ['functions deploy', 'app'],
            ['functions delete', 'app'],
            ['secrets versions add', 'parameter'],
            ['secrets create', 'parameter'],
            ['secrets delete', 'parameter'],
            ['sql instances patch', 'database'],
            ['sql instances delete', 'database'],
            ['sql instances restart', 'database'],
            ['sql import sql', 'database'],
        ],
        schemes: [['gs://', 'bucket', 'storage']],
        copies: 'storage cp,storage rsync',
        reads: {
            verbs: 'list describe get read ls access lookup search tail cat du hash stat diff explain print log',
            phrases: 'auth,config,init',
            groups: 'alpha beta ^run services jobs executions revisions functions app versions instances compute ssh-keys disks ' +
                'images snapshots firewall-rules addresses backend-services url-maps target-https-proxies forwarding-rules ' +
                'networks subnets instance-groups managed instance-templates container clusters node-pools images sql ' +
                'databases users backups operations storage buckets objects iam service-accounts keys roles ' +
                'workload-identity-pools ' +
                'providers secrets projects releases delivery-pipelines rollouts targets artifacts ' +
                'repositories docker packages builds triggers pubsub topics subscriptions dns record-sets managed-zones ' +
                'transaction scheduler tasks queues kms keyrings logging logs sinks monitoring redis spanner firestore ' +
                'bigtable dataflow composer environments ai endpoints models api-gateway apis gateways organizations billing',
        },
        runs: {
            'compute ssh': 'a command on another machine',
            'compute scp': 'files of another machine',
            'app instances ssh': 'a command on another machine',
            'cloud-shell ssh': 'a command on another machine',
        },
        local: 'version,help,info,components,topic,auth configure-docker,config list',
    },
    {
        programs: 'gsutil',
        source: 'https://cloud.google.com/storage/docs/gsutil',
        values: '-o -h -u -i',
        flags: '-m -q -D -DD -r -R -n -d -c -z -a',
        schemes: [['gs://', 'bucket', '']],
        copies: 'cp,rsync',
        reads: { verbs: 'ls cat du hash stat version help' },
        local: 'help,version,config,update',
    },
    {
        programs: 'firebase',
        source: 'https://firebase.google.com/docs/cli',
        options: { project: '-P|--project', file: '-c|--config' },
        values: '--only --except -m|--message --token -e|--expires --account',
        flags: '-f --force --non-interactive -d --debug',
        operands: [
            ['use', 'project'],
            ['hosting:channel:deploy', 'alias'],
            ['hosting:channel:delete', 'alias'],
            ['hosting:clone', 'app', 'every'],
        ],
        local: 'help,login:ci,logout,emulators:start,emulators:exec',
        runs: { 'emulators:exec': 'a command that runs beside the emulators' },
    },
];
const OTHERS = [
    {
        programs: 's3cmd s5cmd',
        source: 'https://s3tools.org/usage',
        values: '-c|--config --region --host --host-bucket --access_key --secret_key --endpoint-url --profile --acl',
        flags: '-r --recursive --delete-removed --no-progress -q --quiet -f --force -v --verbose --acl-public -P',
        schemes: [['s3://', 'bucket', '']],
        copies: 'cp,sync',
        reads: { verbs: 'ls la du info get cat head presign signurl', phrases: 'ls' },
    },
    {
        programs: 'azd',
        source: 'https://learn.microsoft.com/en-us/azure/developer/azure-developer-cli/reference',
        options: { alias: '-e|--environment', subscription: '--subscription', file: '-C|--cwd' },
        values: '-l|--location -o|--output',
        variables: { AZURE_ENV_NAME: 'alias', AZURE_SUBSCRIPTION_ID: 'subscription' },
        operands: [
            ['env select', 'alias'],
            ['env new', 'alias'],
        ],
        local: 'version,help,completion,config,package,template,init,auth',
        changes: { commands: 'up,deploy,provision,down', why: 'which environment is selected' },
    },
    {
        programs: 'doctl',
        source: 'https://docs.digitalocean.com/reference/doctl/reference/',
        options: { context: '--context', file: '--spec' },
        values: '-t|--access-token -o|--output --format -u|--api-url -c|--config',
        flags: '--wait --upsert --force-rebuild --trace -v --verbose',
        variables: { DIGITALOCEAN_CONTEXT: 'context' },
        operands: [
            ['apps create-deployment', 'app'],
            ['apps update', 'app'],
            ['apps delete', 'app'],
            ['app create-deployment', 'app'],
            ['app update', 'app'],
            ['cluster kubeconfig save', 'context'],
            ['auth switch', 'context'],
        ],
        local: 'version,help,completion',
    },
];
/** The command lines of the clouds. */
const CLOUD_TOOLS = [...AMAZON_TOOLS, AZURE, ...GOOGLE_TOOLS, ...OTHERS];

;// CONCATENATED MODULE: ./lib/workflow/command/deploy/infrastructure.js

const TERRAFORM_TOOL = {
    programs: 'terraform tofu terragrunt',
    source: 'https://developer.hashicorp.com/terraform/cli/commands',
    singleDash: true,
    folder: true,
    options: {
        file: '-var-file -chdir -backend-config -working-dir -terragrunt-working-dir -config',
        workspace: '-workspace',
    },
    pairs: '-var',
    values: '-target -replace -out -state -state-out -backup -parallelism -lock-timeout -plugin-dir -from-module -module-depth',
    flags: '-auto-approve -no-color -or-create -force -json -input -destroy -refresh-only',
    variables: {
        TF_WORKSPACE: 'workspace',
        TF_VAR_environment: 'alias',
        TF_VAR_env: 'alias',
        TF_VAR_stage: 'alias',
        AWS_PROFILE: 'profile',
        ARM_SUBSCRIPTION_ID: 'subscription',
        GOOGLE_PROJECT: 'project',
    },
    operands: [
        ['workspace select', 'workspace'],
        ['workspace new', 'workspace'],
        ['workspace delete', 'workspace'],
        ['env select', 'workspace'],
    ],
    selects: ['workspace select', 'TF_WORKSPACE'],
    reads: { phrases: 'init,console' },
    changing: '-migrate-state -force-copy',
    local: 'fmt,version,validate,get,login,logout,hclfmt,hcl fmt,providers',
    changes: {
        commands: 'apply,destroy,import,refresh,taint,untaint,force-unlock,state mv,state rm,state push,state ' +
            'replace-provider,run-all apply,run-all destroy,run apply,run destroy',
        why: "which environment the folder's state belongs to",
    },
};
const PULUMI = {
    programs: 'pulumi',
    source: 'https://www.pulumi.com/docs/iac/cli/commands',
    folder: true,
    options: { stack: '-s|--stack', file: '-C|--cwd --config-file' },
    pairs: '--config',
    values: '--color --secrets-provider -m|--message -p|--parallel -t|--target -r|--replace --target-replace --exclude ' +
        '--policy-pack --save-plan --plan --tracing -v|--verbose',
    flags: '--yes -y --create --non-interactive --skip-preview --refresh --diff --remove --force',
    variables: { PULUMI_STACK: 'stack', AWS_PROFILE: 'profile' },
    operands: [
        ['stack select', 'stack'],
        ['stack init', 'stack'],
        ['stack rm', 'stack'],
        ['stack rename', 'stack'],
    ],
    selects: ['stack select', 'PULUMI_STACK'],
    local: 'version,login,logout,whoami,about,plugin,install,gen-completion,schema,package add,package gen-sdk,' +
        'package get-schema,package get-mapping,package info,stack ls',
    changes: {
        commands: 'up,update,destroy,refresh,import,cancel,watch,state,config set,config rm',
        why: 'which stack is selected',
    },
};
const CDK = {
    programs: 'cdk',
    source: 'https://docs.aws.amazon.com/cdk/v2/guide/ref-cli-cmd.html',
    options: { profile: '--profile' },
    pairs: '-c|--context',
    values: '-a|--app -o|--output -r|--role-arn --parameters --outputs-file -O --toolkit-stack-name --tags -t ' +
        '-p|--plugin --require-approval --progress --method --change-set-name --concurrency --build --proxy ' +
        '--ca-bundle-path --region -b --notification-arns',
    flags: '-e --exclusively -f --force -v --verbose --ci --hotswap --all --no-execute --no-rollback --quiet -q',
    variables: { AWS_PROFILE: 'profile' },
    operands: [
        ['deploy', 'stack', 'every'],
        ['destroy', 'stack', 'every'],
        ['diff', 'stack', 'every'],
        ['import', 'stack', 'every'],
        ['rollback', 'stack', 'every'],
        ['watch', 'stack', 'every'],
        ['bootstrap', 'subscription', 'every'],
    ],
    switches: [['--all', 'stack', undefined]],
    local: 'init,synth,synthesize,ls,list,doctor,docs,doc,version,acknowledge,ack,notices,metadata',
    changes: { commands: 'deploy,destroy,import,rollback,watch', why: 'which stack of the app is meant' },
};
const SAM = {
    programs: 'sam',
    source: 'https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/serverless-sam-reference.html',
    options: { alias: '--config-env', profile: '--profile', stack: '--stack-name', file: '--config-file' },
    pairs: '--parameter-overrides',
    values: '-t|--template|--template-file --region --s3-bucket --s3-prefix --image-repository --capabilities --role-arn ' +
        '--tags --base-dir -b|--build-dir',
    flags: '-g --guided --no-confirm-changeset --no-fail-on-empty-changeset --resolve-s3 --debug --no-execute-changeset',
    variables: { AWS_PROFILE: 'profile' },
    local: 'build,init,local,docs,validate',
    changes: { commands: 'deploy,delete,sync,remote', why: 'which stack `samconfig.toml` names' },
};
const CLOUDFORMATION_FAMILY = [
    {
        programs: 'serverless sls osls',
        source: 'https://www.serverless.com/framework/docs/providers/aws/cli-reference',
        options: { alias: '-s|--stage', profile: '--aws-profile|--profile', file: '-c|--config', app: '--app' },
        pairs: '--param',
        values: '-r|--region -f|--function -p|--package --org --service --data -d',
        variables: { AWS_PROFILE: 'profile', SERVERLESS_STAGE: 'alias', SLS_STAGE: 'alias' },
        local: 'package,create,plugin,login,logout,support,doctor,offline',
        changes: { commands: 'deploy,remove,rollback', why: 'which stage is the default' },
    },
    {
        programs: 'sst',
        source: 'https://sst.dev/docs/reference/cli',
        options: { alias: '--stage', profile: '--profile', file: '--config' },
        variables: { SST_STAGE: 'alias', AWS_PROFILE: 'profile' },
        local: 'version,init,install,add,upgrade,telemetry,cert',
        changes: { commands: 'deploy,remove,dev,unlock,refresh,state', why: 'which stage is the default' },
    },
    {
        programs: 'amplify',
        source: 'https://docs.amplify.aws/gen1/javascript/tools/cli/start/',
        options: { alias: '--envName --env', app: '--appId' },
        values: '--amplify --providers --frontend --headless',
        flags: '--yes -y',
        variables: { AWS_PROFILE: 'profile' },
        operands: [
            ['env checkout', 'alias'],
            ['env remove', 'alias'],
            ['env add', 'alias'],
        ],
        local: 'codegen,status,mock,version,diagnose',
        changes: { commands: 'push,publish,delete', why: 'which environment is checked out' },
    },
    {
        programs: 'ampx',
        source: 'https://docs.amplify.aws/react/reference/cli-commands/',
        options: { alias: '--branch', app: '--app-id', profile: '--profile' },
        local: 'generate,info,notices',
        variables: { AWS_PROFILE: 'profile' },
    },
];
/** Tools that create infrastructure from descriptions. */
const INFRASTRUCTURE = [TERRAFORM_TOOL, PULUMI, CDK, SAM, ...CLOUDFORMATION_FAMILY];

;// CONCATENATED MODULE: ./lib/workflow/command/deploy/kubernetes.js

const GLOBAL = '--token --user --as --as-group --request-timeout --cache-dir --certificate-authority --client-key ' +
    '--client-certificate --username --password -v';
const KUBECTL = {
    programs: 'kubectl oc',
    source: 'https://kubernetes.io/docs/reference/kubectl/generated/',
    options: {
        context: '--context --cluster -s|--server',
        namespace: '-n|--namespace',
        file: '-f|--filename -k|--kustomize --kubeconfig',
    },
    // `-f` follows there, and takes no value
    within: { logs: { file: '--kubeconfig' }, exec: { file: '--kubeconfig' }, attach: { file: '--kubeconfig' } },
    values: `${GLOBAL} -o|--output -l|--selector --field-selector -c|--container --image --replicas --timeout --type ` +
        '-p|--patch --raw --for --from-literal --from-file --tail --since --to-revision --env --dry-run --field-manager',
    flags: '-i -t -w --watch --current --force --wait --record --all --server-side --prune -R --recursive -it -q --quiet',
    variables: { KUBECONFIG: 'file' },
    operands: [
        ['config use-context', 'context'],
        ['config use', 'context'],
        ['config set-context', 'context'],
        ['config delete-context', 'context'],
        ['project', 'namespace'],
        ['new-project', 'namespace'],
        ['login', 'context'],
    ],
    prefixes: [['namespace/ namespaces/ ns/', 'namespace']],
    kubernetes: true,
    switches: [['-A --all-namespaces', 'namespace', undefined]],
    reads: {
        // what is sent through `port-forward` and `proxy` may be anything
        verbs: 'get describe logs top wait diff events explain cluster-info status convert whoami kustomize',
        phrases: 'rollout status,rollout history,auth can-i,auth whoami,config,login,logout,project,projects',
    },
    runs: {
        exec: 'a command in a container',
        rsh: 'a command in a container',
        debug: 'what is in the image',
        run: 'what is in the image',
    },
    local: 'version,help,completion,explain,api-resources,api-versions,kustomize-version,options,plugin,config ' +
        'view,config get-contexts,config current-context,config unset',
};
const HELM = {
    programs: 'helm',
    source: 'https://helm.sh/docs/helm/',
    options: {
        context: '--kube-context --kube-apiserver',
        namespace: '-n|--namespace',
        file: '-f|--values --kubeconfig',
    },
    pairs: '--set --set-string',
    values: '--version --timeout --repo --set-file --set-json --username --password --description --history-max ' +
        '--kube-token --kube-as-user --max-history --post-renderer -o|--output -l|--selector --api-versions ' +
        '--kube-version -s|--show-only -d|--destination --app-version --output-dir --release-name --keyring --key',
    flags: '--debug --devel --dependency-update --skip-tests --strict --quiet --with-subcharts --wait --atomic --install',
    variables: { HELM_NAMESPACE: 'namespace', HELM_KUBECONTEXT: 'context', KUBECONFIG: 'file' },
    reads: { verbs: 'get list ls status history template diff unittest', groups: 'secrets' },
    local: 'version,help,completion,lint,create,package,repo,dependency,dep,pull,fetch,registry,search,show,inspect,' +
        'verify,plugin,env',
    operands: [['push', 'registry', 1]],
    images: true,
};
const HELMFILE = {
    programs: 'helmfile',
    source: 'https://helmfile.readthedocs.io/en/latest/',
    options: {
        alias: '-e|--environment',
        context: '--kube-context',
        namespace: '-n|--namespace',
        file: '-f|--file --state-values-file --values --kubeconfig',
    },
    pairs: '--state-values-set --set -l|--selector',
    values: '-b|--helm-binary -c|--chart --args --log-level --concurrency --context',
    variables: { HELMFILE_ENVIRONMENT: 'alias', KUBECONFIG: 'file' },
    local: 'version,help,completion,init,deps,repos,lint,cache',
};
const DELIVERY = [
    {
        programs: 'kustomize',
        source: 'https://kubectl.docs.kubernetes.io/references/kustomize/',
        operands: [['build', 'file']],
        reads: { verbs: 'build' },
        values: '-o|--output --helm-command --load-restrictor',
        flags: '--enable-helm --enable-alpha-plugins',
        local: 'version,help,completion,edit,create,cfg,fn',
    },
    {
        programs: 'skaffold',
        source: 'https://skaffold.dev/docs/references/cli/',
        options: {
            alias: '-p|--profile',
            context: '--kube-context',
            namespace: '-n|--namespace',
            file: '-f|--filename --kubeconfig',
        },
        values: '-d|--default-repo -t|--tag -a|--build-artifacts -i|--images -l|--label -m|--module --set -o|--output ' +
            '--file-output',
        variables: {
            SKAFFOLD_PROFILE: 'alias',
            SKAFFOLD_KUBE_CONTEXT: 'context',
            SKAFFOLD_NAMESPACE: 'namespace',
            KUBECONFIG: 'file',
        },
        local: 'version,help,completion,fix,schema,init,diagnose,config',
    },
    {
        programs: 'argocd',
        source: 'https://argo-cd.readthedocs.io/en/stable/user-guide/commands/argocd/',
        options: {
            context: '--server --argocd-context --dest-server --dest-name',
            namespace: '--dest-namespace',
            project: '--project',
            file: '--values',
        },
        pairs: '-l|--selector',
        values: '--auth-token --revision --repo --path --timeout --resource --kube-context --grpc-web-root-path ' +
            '-H|--header -N|--app-namespace -o|--output --config -p|--parameter --sync-policy --username --password',
        flags: '--grpc-web --insecure --prune --force --plaintext --core --async --dry-run --health --sync --upsert',
        variables: { ARGOCD_SERVER: 'context' },
        operands: [
            ['app sync', 'app', 'every'],
            ['app wait', 'app', 'every'],
            ['app delete', 'app', 'every'],
            ['app set', 'app'],
            ['app unset', 'app'],
            ['app create', 'app'],
            ['app get', 'app'],
            ['app diff', 'app'],
            ['app patch', 'app'],
            ['app rollback', 'app'],
            ['app history', 'app'],
            ['app manifests', 'app'],
            ['app actions run', 'app'],
            ['app terminate-op', 'app'],
            ['login', 'context'],
            ['context', 'context'],
        ],
        local: 'version,help,completion,logout',
    },
    {
        programs: 'flux',
        source: 'https://fluxcd.io/flux/cmd/',
        options: { context: '--context --cluster', namespace: '-n|--namespace', file: '--kubeconfig' },
        values: '--timeout --url --interval --source --path --branch --tag --export-dir',
        variables: { KUBECONFIG: 'file' },
        operands: [
            ['reconcile kustomization', 'app'],
            ['reconcile ks', 'app'],
            ['reconcile helmrelease', 'app'],
            ['reconcile hr', 'app'],
            ['suspend kustomization', 'app'],
            ['resume kustomization', 'app'],
            ['suspend helmrelease', 'app'],
            ['resume helmrelease', 'app'],
        ],
        prefixes: [['oci://', 'registry']],
        images: true,
        undecided: { bootstrap: 'to which branch `flux` commits' },
        reads: {
            verbs: 'get logs check diff events export stats trace tree',
            groups: 'kustomization ks helmrelease hr source artifact',
        },
        local: 'version,help,completion,pull,build,list artifacts',
    },
    {
        programs: 'nomad',
        source: 'https://developer.hashicorp.com/nomad/commands',
        singleDash: true,
        options: { namespace: '-namespace', context: '-address -region', file: '-var-file' },
        pairs: '-var',
        values: '-token -ca-cert -client-cert -client-key -check-index -vault-token -consul-token -output -tls-server-name',
        flags: '-detach -verbose -json -purge -no-color',
        variables: { NOMAD_NAMESPACE: 'namespace', NOMAD_ADDR: 'context', NOMAD_REGION: 'context' },
        operands: [
            ['job run', 'file'],
            ['run', 'file'],
        ],
        local: 'version,fmt,job validate,validate,job init,init',
    },
];
/** Tools for clusters: Kubernetes, OpenShift, Nomad, and what delivers to them. */
const KUBERNETES = [KUBECTL, HELM, HELMFILE, ...DELIVERY];

;// CONCATENATED MODULE: ./lib/workflow/command/deploy/machines.js

const DOCKER = {
    programs: 'docker',
    source: 'https://docs.docker.com/reference/cli/docker/',
    images: true,
    inner: 'run,exec,container run,container exec,compose run,compose exec',
    options: { context: '-c|--context' },
    within: {
        run: { context: '--context' },
        exec: { context: '--context' },
        build: { context: '--context', registry: '-t|--tag' },
        'buildx build': { context: '--context', registry: '-t|--tag' },
        'buildx imagetools create': { context: '--context', registry: '-t|--tag' },
        create: { context: '--context' },
        login: { context: '--context' },
        'stack deploy': { context: '--context', file: '-c|--compose-file' },
    },
    values: '-H|--host --config -l|--log-level -f|--file -t|--tag -u|--username -p|--password --build-arg --platform ' +
        '--target --name -v|--volume -e|--env -w|--workdir --network --entrypoint --env-file -o|--output --cache-to ' +
        '--cache-from --project-directory --profile --project-name --parallel --progress --ansi --builder',
    flags: '-q --quiet -D --debug --tls --tlsverify --no-cache --rm -it -i -t -d',
    keyed: [
        ['-o', 'name', 'registry'],
        ['--cache-to', 'ref', 'registry'],
    ],
    variables: { DOCKER_CONTEXT: 'context' },
    operands: [
        ['context use', 'context'],
        ['stack deploy', 'stack'],
        ['stack rm', 'stack', 'every'],
        ['stack up', 'stack'],
        ['push', 'registry'],
        ['image push', 'registry'],
        ['manifest push', 'registry'],
        ['trust sign', 'registry'],
    ],
    local: 'version,help,login,logout,manifest create,manifest inspect,buildx create,buildx version,buildx ls',
    // on the machine that it runs on
    reads: {
        verbs: 'run exec build bake b f start stop restart kill pause unpause wait attach create rm rmi tag untag pull images ' +
            'ps ls list inspect logs top stats events info search save load import export commit cp diff history port ' +
            'rename update prune df du connect disconnect use show annotate add remove exists mount unmount umount bud ' +
            'from unshare init up down watch services volumes scale reset tree sbom',
        groups: 'image container network volume system builder buildx manifest context compose pod',
        phrases: 'compose config,compose convert,compose version,buildx imagetools inspect,buildx install,buildx uninstall,' +
            'service ls,service ps,service inspect,service logs,stack ls,stack ps,stack services,stack config,node ls,' +
            'node ps,node inspect,config ls,config inspect,secret ls,secret inspect,trust inspect,plugin ls,plugin inspect,' +
            'scout cves,scout quickview,scout compare,scout recommendations,scout sbom,scout version',
    },
    only: [
        [
            'build,buildx build,buildx bake,image build,builder build,compose build',
            'registry',
            '--push -o=registry --output=registry -o=push=true --output=push=true --cache-to=registry',
        ],
    ],
    runs: {
        run: 'what is in the image',
        'container run': 'what is in the image',
        exec: 'a command in a container',
        'container exec': 'a command in a container',
        build: 'a Dockerfile',
        'image build': 'a Dockerfile',
        'builder build': 'a Dockerfile',
        'buildx build': 'a Dockerfile',
        'buildx b': 'a Dockerfile',
        'buildx bake': 'a Dockerfile',
        'buildx f': 'a Dockerfile',
        'farm build': 'a Dockerfile',
        bud: 'a Containerfile',
        'container start': 'what is in the image',
        'pod start': 'what is in the image',
        'kube play': 'what is in the image',
        'play kube': 'what is in the image',
        'machine ssh': 'a command on another machine',
        compose: 'a Compose file',
        start: 'what is in the image',
    },
};
/** The same commands, and a destination of its own. */
const WITH_DESTINATION = { operands: [...(DOCKER.operands ?? []), ['push', 'registry', 1]] };
/** What deploys to machines. */
const MACHINES = [
    {
        programs: 'cosign',
        images: true,
        source: 'https://docs.sigstore.dev/cosign/signing/overview/',
        values: '--key -k -a --annotations --cert --certificate --certificate-chain --predicate --type --sbom -f --from --slot',
        flags: '--yes -y --recursive -r --upload --tlog-upload --force --allow-insecure-registry -d',
        operands: ['sign', 'attest', 'clean', 'copy'].map((command) => [command, 'registry', 'every']),
        reads: {
            verbs: 'verify verify-attestation verify-blob verify-blob-attestation download triangulate tree initialize login ' +
                'public-key env version dockerfile manifest sign-blob attest-blob save',
        },
        local: 'help,version,env,login,initialize',
    },
    {
        programs: 'cap',
        source: 'https://capistranorb.com/documentation/getting-started/preparing-your-application/',
        plain: true,
        operands: [['', 'alias']],
        values: '-f --rakefile -r --roles -z --hosts -R --tasks -T',
        runs: { '*': 'tasks of Capistrano' },
    },
    {
        programs: 'ansible-playbook ansible',
        source: 'https://docs.ansible.com/ansible/latest/cli/ansible-playbook.html',
        plain: true,
        abbreviates: true,
        options: { file: '-i|--inventory|--inventory-file', alias: '-l|--limit --subset' },
        pairs: '-e|--extra-vars',
        values: '-u|--user --private-key|--key-file -t|--tags --skip-tags --vault-password-file|--vault-pass-file ' +
            '--vault-id -f|--forks -c|--connection -T|--timeout -M|--module-path --start-at-task --become-user ' +
            '--become-method --ssh-common-args -m|--module-name -a|--args',
        flags: '-v -vv -vvv -b --become -C --check -D --diff',
        variables: { ANSIBLE_INVENTORY: 'file' },
        runs: { '*': 'a playbook' },
    },
    DOCKER,
    { ...DOCKER, ...WITH_DESTINATION, programs: 'podman nerdctl' },
    // what it commits may be an image of a registry
    {
        ...DOCKER,
        ...WITH_DESTINATION,
        programs: 'buildah',
        operands: [...WITH_DESTINATION.operands, ['commit', 'registry', 1]],
        reads: { ...DOCKER.reads, verbs: (DOCKER.reads?.verbs ?? '').replace(' commit ', ' ') },
    },
];

;// CONCATENATED MODULE: ./lib/workflow/command/deploy/platforms.js

const WEB = [
    {
        programs: 'vercel vc now',
        source: 'https://vercel.com/docs/cli',
        options: { alias: '--target --environment', project: '--project', file: '--cwd -A|--local-config' },
        values: '-t|--token -S|--scope --team -T -e|--env -b|--build-env -m|--meta -n|--name -Q|--global-config --regions ' +
            '--git-branch --archive --timeout',
        flags: '--yes -y --confirm -c --force -f --prebuilt --debug -d --public -p --no-wait --no-color --logs -l',
        variables: { VERCEL_PROJECT_ID: 'project' },
        operands: [
            ['env add', 'alias', 1],
            ['env rm', 'alias', 1],
            ['env remove', 'alias', 1],
            ['env update', 'alias', 1],
            ['env ls', 'alias', 0],
            ['alias set', 'app', 1],
        ],
        switches: [['--prod --production', 'alias', 'production']],
        otherwise: {
            '': ['alias', 'preview'],
            deploy: ['alias', 'preview'],
            promote: ['alias', 'production'],
            rollback: ['alias', 'production'],
            'rolling-release': ['alias', 'production'],
        },
        local: 'help,whoami,dev,login,logout,init',
    },
    {
        programs: 'netlify ntl',
        source: 'https://cli.netlify.com/commands/deploy/',
        options: { app: '-s|--site --id', alias: '--context --alias -b|--branch' },
        values: '-d|--dir -f|--functions -m|--message -a|--auth --filter --timeout --scope',
        flags: '--json --open -o --build --no-build --trigger --force',
        variables: { NETLIFY_SITE_ID: 'app' },
        switches: [['-p --prod --prod-if-unlocked', 'alias', 'production']],
        otherwise: { deploy: ['alias', 'deploy-preview'] },
        local: 'help,login,logout,dev,completion,functions:create,functions:serve',
    },
    {
        programs: 'wrangler',
        source: 'https://developers.cloudflare.com/workers/wrangler/commands/',
        options: { alias: '-e|--env --branch', app: '--name --project-name', file: '-c|--config --env-file' },
        values: '--compatibility-date --var --define --commit-hash --commit-message --message --tag --outdir --cwd ' +
            '--binding --namespace-id --command --file --version-id',
        variables: { CLOUDFLARE_ENV: 'alias' },
        local: 'help,dev,types,whoami,login,logout,docs,init,telemetry,check,pages dev',
        changes: {
            commands: 'deploy,publish,rollback,delete,versions deploy,secret put,secret bulk,secret delete,pages deploy,pages ' +
                'publish,triggers deploy',
            why: 'which environment the configuration defaults to',
        },
    },
];
const APPS = [
    {
        programs: 'fly flyctl',
        source: 'https://fly.io/docs/flyctl/',
        options: { app: '-a|--app', file: '-c|--config' },
        values: '-t|--access-token -i|--image --image-label -e|--env --dockerfile --build-arg -r|--region -o|--org ' +
            '--strategy --wait-timeout --build-secret --vm-size',
        flags: '--remote-only --local-only --detach --ha -y --yes --now --json -j --verbose --debug --stage',
        variables: { FLY_APP: 'app' },
        operands: [
            ['apps destroy', 'app'],
            ['apps create', 'app'],
            ['apps restart', 'app'],
        ],
        local: 'version,help,auth,docs,completion,doctor,platform',
        changes: {
            commands: 'deploy,launch,secrets set,secrets unset,secrets import,secrets deploy,scale,machine,machines',
            why: 'which app `fly.toml` names',
        },
    },
    {
        programs: 'heroku',
        source: 'https://devcenter.heroku.com/articles/heroku-cli-commands',
        options: { app: '-a|--app --to', alias: '-r|--remote' },
        values: '--type -p|--process-type --arg --context-path -t|--team --pipeline --stage -s',
        variables: { HEROKU_APP: 'app' },
        operands: [
            ['create', 'app'],
            ['apps:create', 'app'],
        ],
        local: 'help,version,auth:whoami,auth:token,login,logout,container:login,update,plugins,plugins:install',
        changes: {
            commands: 'pipelines:promote,container:release,container:push,config:set,config:unset,run,releases:rollback,' +
                'ps:scale,maintenance:on,maintenance:off',
            why: "which app the clone's remote names",
        },
    },
    {
        programs: 'railway',
        source: 'https://docs.railway.com/reference/cli-api',
        options: { alias: '-e|--environment', app: '-s|--service', project: '-p|--project' },
        values: '--set --variables -v',
        flags: '--detach -d --ci -c --json -y --yes --verbose',
        operands: [
            ['environment', 'alias'],
            ['service', 'app'],
            ['link', 'project'],
        ],
        local: 'help,version,completion,docs,login,logout,whoami',
        changes: { commands: 'up,redeploy,deploy,down,variables,run', why: 'which environment the token is for' },
        runs: { run: 'a command with the variables of an environment' },
    },
    {
        programs: 'render',
        source: 'https://render.com/docs/cli',
        operands: [
            ['deploys create', 'app'],
            ['deploys cancel', 'app'],
            ['deploys list', 'app'],
            ['restart', 'app'],
            ['jobs create', 'app'],
            ['psql', 'app'],
            ['ssh', 'app'],
            ['workspace set', 'project'],
        ],
        values: '-o|--output --commit --image --start-command --plan-id',
        flags: '--wait --confirm',
        local: 'help,version,login,completion,blueprints validate',
    },
    {
        programs: 'cf',
        source: 'https://cli.cloudfoundry.org/en-US/v8/',
        options: { file: '-f --vars-file', project: '-o' },
        within: {
            target: { namespace: '-s', project: '-o' },
            login: { namespace: '-s', project: '-o', context: '-a' },
            auth: { project: '-o' },
            api: { file: '-f' },
        },
        pairs: '--var',
        values: '-p --path -i -m -k -b -c -t -u -d --hostname --docker-image --strategy --origin -s',
        flags: '--no-route --no-start --random-route --skip-ssl-validation -r',
        operands: [
            ...[
                'push',
                'restage',
                'restart',
                'start',
                'stop',
                'delete',
                'scale',
                'set-env',
                'unset-env',
                'blue-green-deploy',
                'rollback',
                'run-task',
                'ssh',
                'logs',
                'app',
                'env',
                'map-route',
                'unmap-route',
                'bind-service',
            ].map((command) => [command, 'app']),
            ['api', 'context'],
            ['create-space', 'namespace'],
            ['delete-space', 'namespace'],
            ['create-org', 'project'],
        ],
        local: 'help,version,plugins,install-plugin,logout,config',
    },
];
const DATA = [
    {
        programs: 'supabase',
        source: 'https://supabase.com/docs/reference/cli',
        options: { project: '--project-ref', context: '--db-url', file: '--workdir' },
        values: '-p|--password --schema -s --env-file --name --output -o --import-map',
        flags: '--linked --local --debug --experimental --no-verify-jwt --include-all --dry-run',
        variables: { SUPABASE_PROJECT_ID: 'project' },
        local: 'help,start,stop,status,init,login,logout,completion,db start,db lint,test new,functions new,functions ' +
            'serve,migration new',
        changes: {
            commands: 'db push,functions deploy,secrets set,secrets unset,config push,migration up,migration repair',
            why: 'which project is linked',
        },
    },
    {
        programs: 'databricks',
        source: 'https://docs.databricks.com/en/dev-tools/cli/',
        options: { alias: '-t|--target', profile: '-p|--profile' },
        pairs: '--var',
        values: '-o|--output --json --log-level --log-file --progress-format',
        variables: {
            DATABRICKS_CONFIG_PROFILE: 'profile',
            DATABRICKS_BUNDLE_ENV: 'alias',
            DATABRICKS_BUNDLE_TARGET: 'alias',
            DATABRICKS_HOST: 'context',
        },
        local: 'help,version,completion,bundle init,bundle schema',
        changes: { commands: 'bundle deploy,bundle run,bundle destroy', why: 'which target is the default' },
    },
    {
        programs: 'sf sfdx',
        source: 'https://developer.salesforce.com/docs/atlas.en-us.sfdx_cli_reference.meta/sfdx_cli_reference/cli_reference.htm',
        options: {
            project: '-o|--target-org -u|--targetusername -v|--target-dev-hub --targetdevhubusername',
            alias: '-a|--alias|--setalias',
        },
        values: '-x|--manifest -d|--source-dir -l|--test-level -w|--wait -f|--file -p -m|--metadata -t|--tests ' +
            '-i|--client-id --jwt-key-file --instance-url --sfdx-url-file --pre-destructive-changes ' +
            '--post-destructive-changes -r',
        variables: { SF_TARGET_ORG: 'project', SFDX_DEFAULTUSERNAME: 'project' },
        local: 'help,version,plugins,update,autocomplete,doctor,info,config list,project convert',
        changes: {
            commands: 'project deploy,project delete,data,apex run,org delete,package ' +
                'install,force:source:deploy,force:source:push,force:mdapi:deploy',
            why: 'which org is the default',
        },
    },
    {
        programs: 'dbt',
        source: 'https://docs.getdbt.com/reference/global-configs/about-global-configs',
        options: { alias: '-t|--target', profile: '--profile', file: '--profiles-dir --project-dir' },
        pairs: '--vars',
        values: '-s|--select -m|--models|--model --exclude --selector --state --threads --target-path --log-level --args ' +
            '--event-time-start --event-time-end',
        variables: { DBT_TARGET: 'alias', DBT_PROFILE: 'profile' },
        local: 'deps,clean,parse,init',
        changes: {
            commands: 'run,build,seed,snapshot,test,run-operation,clone,retry,compile',
            why: 'which target is the default',
        },
    },
    {
        programs: 'liquibase flyway',
        source: 'https://documentation.red-gate.com/fd/command-line-277579359.html',
        singleDash: true,
        options: { alias: '-environment', file: '-defaults-file -defaultsFile -configFiles', context: '-url' },
        values: '-username -password -user -changelog-file -locations -driver -classpath -log-level',
        variables: {
            LIQUIBASE_COMMAND_URL: 'context',
            FLYWAY_URL: 'context',
            FLYWAY_ENVIRONMENT: 'alias',
            LIQUIBASE_DEFAULTS_FILE: 'file',
            FLYWAY_CONFIG_FILES: 'file',
        },
        local: 'help,version',
        runs: { '*': 'a migration of a database' },
    },
];
/** Hosting platforms and data platforms. */
const PLATFORMS = [...WEB, ...APPS, ...DATA];

;// CONCATENATED MODULE: ./lib/workflow/command/deploy/registries.js

/** What copies and pushes images and other artifacts to registries. */
const REGISTRIES = [
    {
        programs: 'crane gcrane',
        images: true,
        source: 'https://github.com/google/go-containerregistry/blob/main/cmd/crane/doc/crane.md',
        within: {
            append: { registry: '-t|--new_tag' },
            mutate: { registry: '-t|--tag' },
            rebase: { registry: '-t|--tag' },
            flatten: { registry: '-t|--tag' },
            'index append': { registry: '-t|--tag' },
            'index filter': { registry: '-t|--tag' },
        },
        values: '-f|--new_layer -b|--base --platform --cache_path --format -l|--label -a|--annotation -e|--env -u|--user',
        operands: [
            ['push', 'registry', 1],
            ['copy', 'registry', 1],
            ['cp', 'registry', 1],
            ['tag', 'registry', 0],
            ['delete', 'registry', 0],
        ],
        reads: {
            verbs: 'blob catalog config digest export ls list manifest pull validate version completion help',
            phrases: 'auth get,auth login,auth logout,auth token',
        },
    },
    {
        programs: 'skopeo',
        images: true,
        source: 'https://github.com/containers/skopeo/tree/main/docs',
        values: '--src-creds --dest-creds --creds --authfile --src-authfile --dest-authfile --src-cert-dir --dest-cert-dir ' +
            '--format -f --policy --override-arch --override-os --override-variant --command-timeout --registries.d ' +
            '--additional-tag --sign-by --digestfile -s|--src -d|--dest --retry-times --src-tls-verify --dest-tls-verify',
        flags: '-a --all -q --quiet --debug --insecure-policy --preserve-digests --remove-signatures --scoped --keep-going',
        operands: [
            ['copy', 'registry', 1],
            ['sync', 'registry', 1],
            ['delete', 'registry', 0],
        ],
        reads: { verbs: 'inspect list-tags login logout manifest-digest standalone-sign standalone-verify help' },
    },
    {
        programs: 'oras',
        images: true,
        source: 'https://oras.land/docs/category/oras-commands/',
        values: '--config --artifact-type -a|--annotation --annotation-file -u|--username -p|--password --image-spec ' +
            '--from-username --from-password --to-username --to-password --platform --media-type --export-manifest --format',
        flags: '-d --debug -v --verbose -r --recursive --insecure --plain-http -f --force',
        operands: [
            ['push', 'registry', 0],
            ['attach', 'registry', 0],
            ['tag', 'registry', 0],
            ['cp', 'registry', 1],
            ['copy', 'registry', 1],
            ['manifest push', 'registry', 0],
            ['manifest delete', 'registry', 0],
            ['manifest index create', 'registry', 0],
            ['manifest index update', 'registry', 0],
            ['blob push', 'registry', 0],
            ['blob delete', 'registry', 0],
        ],
        reads: {
            verbs: 'discover pull resolve version login logout help fetch ls tags show',
            groups: 'manifest blob repo repository',
        },
    },
];

;// CONCATENATED MODULE: ./lib/workflow/command/deploy/cluster-names.js





const NAMESPACE_KINDS = new Set(['namespace', 'namespaces', 'ns']);
const ON_NAMESPACES = ['create', 'delete', 'label', 'annotate', 'patch', 'edit', 'replace', 'taint', 'apply'];
const EVERY = ['namespace', [new workflow_data/* Unknown */.$r('every namespace')]];
/**
 * Namespaces that stand elsewhere than after `-n`: `delete pod,ns shop`, `delete ns --all`, `cp shop/web:/x y`,
 * `delete --raw /api/v1/namespaces/shop`. Source: Kubernetes' reference of `kubectl`; `resource.Builder` for kinds.
 */
function clusterNames(args) {
    return [...kindNames(args), ...podFiles(args), ...rawPaths(args)];
}
function kindNames(args) {
    for (const verb of ON_NAMESPACES) {
        const from = afterSubcommand(args.operands, [verb]);
        if (from === undefined)
            continue;
        const [kinds, ...names] = args.operands.slice(from);
        if (kinds === undefined || !isNamespaceKind(kinds.text))
            return slashed(args.operands.slice(from));
        const named = names.flatMap(({ text }) => (isLabel(text) ? [] : [['namespace', text]]));
        const isMany = hasOption(args, '--all', '-l', '--selector', '--field-selector');
        return named.length === 0 && isMany ? [EVERY] : named;
    }
    return [];
}
/** `Namespace/shop`, `ns.v1./shop`. */
function slashed(operands) {
    return operands.flatMap(({ text }) => {
        const [kind, name] = (0,workflow_text/* cut */.Jj)(text, '/') ?? [];
        return kind !== undefined && name !== undefined && isNamespaceKind(kind) ? [['namespace', name]] : [];
    });
}
/** Whether namespaces are among the kinds: `pod,ns`, `Namespace`, `namespaces.v1.`. */
function isNamespaceKind(kinds) {
    const all = ((0,workflow_text/* known */.eO)(kinds) ?? '').toLowerCase().split(',');
    return all.some((kind) => !kind.includes('/') && NAMESPACE_KINDS.has(kind.split('.')[0] ?? ''));
}
/** A label that is set or removed: `tier=web`, `tier-`. */
function isLabel(text) {
    return text.some((part) => typeof part === 'string' && part.includes('=')) || (0,workflow_text/* known */.eO)(text)?.endsWith('-') === true;
}
/** A file in a pod may say the namespace, which goes before that of `-n`. */
function podFiles({ operands }) {
    const from = afterSubcommand(operands, ['cp']);
    if (from === undefined)
        return [];
    return operands.slice(from).flatMap(({ text }) => {
        const [pod] = (0,workflow_text/* cut */.Jj)(text, ':') ?? [];
        const [namespace] = pod === undefined ? [] : ((0,workflow_text/* cut */.Jj)(pod, '/') ?? []);
        return namespace === undefined || namespace.length === 0 ? [] : [['namespace', namespace]];
    });
}
/** A path of the server's API. */
function rawPaths(args) {
    return valuesOf(args, '--raw').flatMap((path) => {
        const whole = (0,workflow_text/* known */.eO)(path);
        if (whole === undefined)
            return [['namespace', path]];
        const [, namespace] = /\/namespaces\/([^/?]+)/.exec(whole) ?? [];
        return namespace === undefined ? [] : [['namespace', [decoded(namespace)]]];
    });
}
function decoded(segment) {
    try {
        return decodeURIComponent(segment);
    }
    catch {
        return segment;
    }
}

;// CONCATENATED MODULE: ./lib/workflow/command/deploy/hidden-words.js








/** After a subcommand that runs what cannot be seen, or only reads, options that are not known do not matter. */
function isLimited(tool, { operands, unclear }, { words }) {
    const first = words.slice(1).findIndex((word) => unclear.includes(word));
    const before = operands.filter(({ at }) => at < first);
    return (Object.keys(tool.runs ?? {}).some((path) => path !== '*' && isSubcommand(before, wordsIn(path))) ||
        isReading(tool, before));
}
/** Words that may be anything that the tool takes, and what is not known of them. */
function hiddenWords(tool, program, args, command) {
    const [first] = args.operands;
    const isUnknown = tool.plain !== true && first !== undefined && (0,workflow_text/* known */.eO)(first.text) === undefined;
    const unclear = args.unclear.length === 0 || isLimited(tool, args, command) ? [] : args.unclear;
    return [
        ...(isUnknown ? [{ word: first.text, why: `which command of \`${program}\` \`${(0,workflow_text/* show */.WU)(first.text)}\` is` }] : []),
        ...unclear.map((word) => ({ word, why: `which options \`${(0,workflow_text/* show */.WU)(word)}\` stands for` })),
    ];
}
/** Of each kind of names that a tool takes, one that is not known. */
function anyNames(tool, word) {
    const facets = new Set([
        ...[tool.options ?? {}, ...Object.values(tool.within ?? {})].flatMap((options) => Object.keys(options)),
        ...(tool.operands ?? []).map(([, facet]) => facet),
        ...(tool.prefixes ?? []).map(([, facet]) => facet),
        ...(tool.switches ?? []).map(([, facet]) => facet),
        ...(tool.keyed ?? []).map(([, , facet]) => facet),
        ...(tool.schemes ?? []).map(([, facet]) => facet),
        ...(tool.pairs === undefined ? [] : ['alias']),
    ]);
    return [...facets].map((facet) => ({ kind: 'facet', facet, name: [new workflow_data/* Unknown */.$r((0,workflow_text/* show */.WU)(word))] }));
}
/** Why the target of its subcommand cannot be determined. */
function undecidedCommands(tool, args) {
    return Object.entries(tool.undecided ?? {}).flatMap(([path, why]) => isSubcommand(args.operands, wordsIn(path)) ? [why] : []);
}

;// CONCATENATED MODULE: ./lib/workflow/command/deploy/names-in.js

/** Keys whose value is taken as the name of an environment. */
const ENVIRONMENT_KEYS = new Set([
    'env',
    'environment',
    'stage',
    'env_name',
    'environment_name',
    'environmentname',
    'envname',
    'stage_name',
    'deployment_environment',
    'deploy_env',
    'app_env',
    'target_env',
]);
/** The parts between separators, which count in literal parts only; empty ones are left out. */
function splitText(text, separators) {
    const pieces = [[]];
    for (const part of text) {
        if (typeof part !== 'string') {
            pieces.at(-1)?.push(part);
            continue;
        }
        let from = 0;
        for (let index = 0; index <= part.length; index += 1) {
            if (index < part.length && !separators.has(part[index] ?? ''))
                continue;
            if (index > from)
                pieces.at(-1)?.push(part.slice(from, index));
            if (index < part.length)
                pieces.push([]);
            from = index + 1;
        }
    }
    return pieces.filter((piece) => piece.length > 0).map((piece) => (0,workflow_text/* textOf */.b6)(...piece));
}
const COMMA = new Set([',']);
const BETWEEN_PAIRS = new Set(['{', '}', '[', ']', ',', ';', ':', '=', '"', "'", ' ', '\t', '\n']);
/** The names in a list: `-f a.yaml,b.yaml`. */
function separateNames(text) {
    return splitText(text, COMMA).map((name) => typeof name[0] === 'string' && name[0].startsWith('./') ? (0,workflow_text/* textOf */.b6)(name[0].slice(2), ...name.slice(1)) : name);
}
/** Names of environments in `key=value` pairs, JSON or YAML. What begins with an unknown part may be any pair. */
function environmentsIn(pairs) {
    const tokens = splitText(pairs, BETWEEN_PAIRS);
    const [first] = tokens;
    if (first !== undefined && typeof first[0] === 'object')
        return [tokens[1] ?? first];
    return tokens.flatMap((token, index) => {
        const key = (0,workflow_text/* known */.eO)(token)?.split('.').at(-1)?.toLowerCase().replaceAll('-', '_');
        if (key === undefined || !ENVIRONMENT_KEYS.has(key))
            return [];
        const value = tokens.slice(index + 1, index + 3).find((next) => (0,workflow_text/* known */.eO)(next)?.toLowerCase() !== 'parametervalue');
        return value === undefined ? [] : [value];
    });
}

;// CONCATENATED MODULE: ./lib/workflow/command/deploy/keyed-names.js





const BETWEEN = new Set([',', '"']);
/**
 * Names in a list of pairs: `--output type=image,name=ghcr.io/acme/shop`. A value without any pair is a name itself,
 * where the tool says so.
 */
function keyedNames(tool, args) {
    return (tool.keyed ?? []).flatMap(([option, key, facet]) => valuesOf(args, option).flatMap((value) => {
        const pieces = splitText(value, BETWEEN);
        return namesAfter(pieces, key).map((name) => [facet, name]);
    }));
}
/** Of `name=a,b` both are names. */
function namesAfter(pieces, key) {
    const names = [];
    let inside = false;
    for (const piece of pieces) {
        const isPair = piece.some((part) => typeof part === 'string' && part.includes('='));
        const isKeyed = (0,workflow_text/* startsWith */.w1)(piece, `${key}=`);
        inside = isKeyed || (inside && !isPair);
        if (isKeyed)
            names.push(dropKey(piece, key.length + 1));
        else if (inside || typeof piece[0] === 'object')
            names.push(piece);
    }
    return names.filter((name) => (0,workflow_text/* known */.eO)(name) !== '');
}
function dropKey([first = '', ...rest], length) {
    const name = typeof first === 'string' ? first.slice(length) : first;
    return name === '' ? rest : [name, ...rest];
}
/**
 * Words with each value of an option that takes several after an option of its own: `--names a b` as `--names a
 * --names b`.
 */
function spreadLists(words, { lists = '' }) {
    const spellings = wordsIn(lists);
    if (spellings.length === 0)
        return words;
    const spread = [];
    let list;
    for (const word of words) {
        const isOption = (0,workflow_text/* startsWith */.w1)(word, '-');
        if (isOption)
            list = listOption(word, spellings);
        else if (list !== undefined) {
            if (list.count > 0)
                spread.push(list.option);
            list = { ...list, count: list.count + 1 };
        }
        spread.push(word);
    }
    return spread;
}
/** The option that a word is, or is the beginning of, and how many values it has in the word itself. */
function listOption(word, spellings) {
    const [first = ''] = word;
    const [name = '', ...value] = typeof first === 'string' ? first.split('=') : [];
    const spelling = spellings.find((one) => one === name || (name.length > 2 && one.startsWith(name)));
    return spelling === undefined
        ? undefined
        : { option: [spelling], count: value.length > 0 || word.length > 1 ? 1 : 0 };
}

;// CONCATENATED MODULE: ./lib/workflow/command/deploy/read-tool.js















/** A reader of the commands of a deploy tool, from its entry in the table. */
function toolReader(tool, program) {
    let specs;
    return (command, setting) => {
        // made when the tool is first met: a workflow uses few of them
        specs ??= specsOf(tool);
        const { base, within } = specs;
        const parseWords = (words) => parseWithin(spreadLists(words, tool), base, within);
        return readTool(tool, program, command, setting, parseWords);
    };
}
function specsOf(tool) {
    return {
        base: specOf(tool, {}),
        within: Object.entries(tool.within ?? {}).map(([path, options]) => ({
            path: wordsIn(path),
            ...specOf(tool, options),
        })),
    };
}
function specOf(tool, within) {
    const options = Object.entries({ ...tool.options, ...within });
    const facets = options.flatMap(([facet, spellings]) => wordsIn(spellings).map((option) => [option.split('|')[0] ?? '', facet]));
    const taken = new Set(options.flatMap(([, spellings]) => spellings.split(/[\s|]+/)));
    const others = wordsIn(`${tool.pairs ?? ''} ${tool.values ?? ''}`).map((option) => option
        .split('|')
        .filter((spelling) => !taken.has(spelling))
        .join('|'));
    const spec = optionSpec([...options.map(([, spellings]) => spellings), ...others].join(' '), {
        switches: new Set(wordsIn(tool.flags ?? '')),
        singleDash: tool.singleDash === true,
        abbreviates: tool.abbreviates === true,
    });
    return { spec, facets: new Map(facets) };
}
function parseWithin(words, base, within) {
    const first = parseTool(words, base);
    for (const inner of within) {
        const after = afterSubcommand(first.operands, inner.path);
        const at = after === undefined ? undefined : first.operands[after - 1]?.at;
        if (at === undefined)
            continue;
        const [outer, rest] = [parseTool(words.slice(0, at + 1), base), parseTool(words.slice(at + 1), inner)];
        return {
            named: [...outer.named, ...rest.named],
            options: [...outer.options, ...rest.options],
            operands: [...outer.operands, ...rest.operands],
            unclear: [...outer.unclear, ...rest.unclear],
        };
    }
    return first;
}
function parseTool(words, { spec, facets }) {
    const args = parseArguments(words, spec);
    const named = args.options.flatMap(({ name, value }) => {
        const facet = facets.get(name);
        return facet === undefined || value === undefined
            ? []
            : separateNames(value).map((text) => [facet, text]);
    });
    return { ...args, named };
}
function readTool(tool, program, command, setting, parseWords) {
    const args = parseWords(command.words.slice(1));
    if (asksForHelp(args, tool, command) || isPhrase(tool.local ?? '', args.operands))
        return { ...HARMLESS, ...opaqueOf(tool, args, command, []) };
    const named = facetNames(tool, args, command, setting);
    const touches = named
        .filter(([facet, name]) => facet !== 'file' || (0,workflow_text/* known */.eO)(name) !== '-')
        .map(([facet, name]) => ({
        kind: 'facet',
        facet,
        name: facet === 'registry' && tool.images === true ? imageRepository(name) : name,
    }));
    const undecided = undecidedCommands(tool, args);
    const hidden = hiddenWords(tool, program, args, command);
    const any = hidden.flatMap(({ word }) => anyNames(tool, word));
    return {
        ...(touches.length + any.length > 0 && { touches: uniqueTouches([...touches, ...any]) }),
        ...(undecided.length > 0 && { undecided }),
        ...(undecided.length === 0 && changeOf(tool, args, touches)),
        ...(hidden[0] !== undefined && { [tool.runs === undefined ? 'bounded' : 'opaque']: hidden[0].why }),
        ...opaqueOf(tool, args, command, touches),
        ...settingAfter(tool, args, command, setting),
    };
}
function asksForHelp(args, tool, { words }) {
    return (asksByOption(args, tool, words) ||
        (args.operands.length === 0 &&
            args.options.some(({ name, value }) => value === undefined && ['--version', '-version', '-v', '-V'].includes(name))));
}
/** `--help`, unless it may be the value of the option before it. */
function asksByOption(args, tool, words) {
    const spellings = ['--help', ...(tool.singleDash === true ? ['-help'] : [])];
    // what follows there is another program's
    if (!hasOption(args, ...spellings) || isListedCommand(tool.inner ?? '', args.operands))
        return false;
    const at = words.findIndex((word) => spellings.includes((0,workflow_text/* known */.eO)(word) ?? ''));
    const before = (0,workflow_text/* known */.eO)(words[at - 1] ?? []);
    return before !== undefined && (!before.startsWith('-') || wordsIn(tool.flags ?? '').includes(before));
}
function facetNames(tool, args, command, setting) {
    const named = [
        ...args.named,
        ...pairsOf(tool, args),
        ...toolOperands(tool, args),
        ...prefixedOperands(tool, args),
        ...switchesOf(tool, args),
        ...schemeNames(tool, args),
        ...keyedNames(tool, args),
        ...(tool.kubernetes === true ? clusterNames(args) : []),
    ].filter(([facet]) => !isLeftOut(tool, facet, args));
    for (const [variable, facet] of Object.entries(tool.variables ?? {})) {
        const value = command.variables.get(variable) ?? setting.variables.get(variable);
        if (value !== undefined && value.length > 0 && !named.some(([other]) => other === facet))
            named.push(...separateNames(value).map((name) => [facet, name]));
    }
    if (tool.folder === true && setting.folder.length > 0 && isListedCommand(tool.changes?.commands ?? '', args.operands))
        named.push(['file', setting.folder]);
    const otherwise = Object.entries(tool.otherwise ?? {}).find(([path]) => path === '' ? args.operands.length === 0 : isSubcommand(args.operands, [path]))?.[1];
    if (otherwise !== undefined && !named.some(([facet]) => facet === otherwise[0]))
        named.push([otherwise[0], [otherwise[1]]]);
    return named;
}
function pairsOf(tool, args) {
    const names = new Set(wordsIn(tool.pairs ?? '').flatMap((option) => option.split('|')));
    return args.options.flatMap(({ name, value }) => {
        if (value === undefined || !names.has(name))
            return [];
        const [first = '', ...rest] = value;
        if (typeof first === 'string' && first.startsWith('@'))
            return [['file', (0,workflow_text/* textOf */.b6)(first.slice(1), ...rest)]];
        return environmentsIn(value).map((text) => ['alias', text]);
    });
}
function toolOperands(tool, args) {
    if (isListedCommand(tool.inner ?? '', args.operands))
        return [];
    return (tool.operands ?? []).flatMap(([path, facet, which = 0]) => {
        const from = afterSubcommand(args.operands, wordsIn(path));
        if (from === undefined)
            return [];
        const names = which === 'every'
            ? args.operands.slice(from).flatMap(({ text }) => (isPair(text) ? [] : [text]))
            : operandAt(args.operands, from, which);
        return names.flatMap(separateNames).map((name) => [facet, name]);
    });
}
function prefixedOperands(tool, args) {
    return (tool.prefixes ?? []).flatMap(([beginnings, facet]) => args.operands.flatMap(({ text }) => {
        const prefix = wordsIn(beginnings).find((one) => (0,workflow_text/* startsWith */.w1)(text, one));
        return prefix === undefined ? [] : [[facet, (0,workflow_text/* dropStart */.od)(text, prefix.length)]];
    }));
}
/** A label that is set or removed, and is not a name. */
function isPair(text) {
    return text.some((part) => typeof part === 'string' && part.includes('=')) || (0,workflow_text/* known */.eO)(text)?.endsWith('-') === true;
}
function switchesOf(tool, args) {
    return (tool.switches ?? []).flatMap(([spellings, facet, name]) => hasOption(args, ...wordsIn(spellings))
        ? [[facet, name === undefined ? [new workflow_data/* Unknown */.$r(`every ${facet}`)] : [name]]]
        : []);
}
function opaqueOf(tool, args, command, touches) {
    for (const [path, why] of Object.entries(tool.runs ?? {}))
        if (path === '*'
            ? !asksForHelp(args, tool, command) && !isPhrase(tool.local ?? '', args.operands)
            : isSubcommand(args.operands, wordsIn(path)))
            return { opaque: why };
    if (!isListedCommand(tool.changes?.commands ?? '', args.operands))
        return {};
    const why = tool.changes?.why ?? '';
    if (touches.length === 0)
        return { opaque: why };
    // a file or a folder tells the environment only to a policy that lists it
    return touches.every((touch) => touch.kind === 'facet' && touch.facet === 'file') ? { toldByFile: why } : {};
}
function settingAfter(tool, args, command, setting) {
    const [path, variable] = tool.selects ?? [];
    if (path === undefined ||
        variable === undefined ||
        command.conditional ||
        !isSubcommand(args.operands, wordsIn(path)))
        return {};
    const name = args.operands[wordsIn(path).length]?.text;
    return name === undefined
        ? {}
        : { setting: { ...setting, variables: new Map([...setting.variables, [variable, name]]) } };
}
function uniqueTouches(touches) {
    return [...new Map(touches.map((touch) => [JSON.stringify(touch), touch])).values()];
}

;// CONCATENATED MODULE: ./lib/workflow/command/deploy-tools.js










/** All deploy tools that are known, by what they take names from. */
const KNOWN_TOOLS = [
    ...INFRASTRUCTURE,
    ...KUBERNETES,
    ...CLOUD_TOOLS,
    ...PLATFORMS,
    ...MACHINES,
    ...REGISTRIES,
];
/** What reads the commands of deploy tools, by name of the program. */
const DEPLOY_TOOLS = new Map(KNOWN_TOOLS.flatMap((tool) => wordsIn(tool.programs).map((program) => [program, toolReader(tool, program)])));

;// CONCATENATED MODULE: ./lib/workflow/command/folder-commands.js






const TOP_LEVEL_COMMAND = /^[$`]\(?git rev-parse --show-toplevel[)`]$/;
/** Reads `cd`, `chdir` and PowerShell's `Set-Location`. */
const readChangeFolder = (command, setting) => {
    const target = targetOf(command);
    const folder = target === undefined ? EMPTY_HOME : (0,workflow_text/* known */.eO)(target) === '-' ? previousOf(setting) : folderAt(setting, target);
    return moveTo(setting, folder, {});
};
/** Reads `pushd` and PowerShell's `Push-Location`. */
const readPushFolder = (command, setting) => {
    const target = targetOf(command);
    if (command.words.some((word) => (0,workflow_text/* known */.eO)(word) === '-n'))
        return HARMLESS;
    const isRotation = target === undefined || /^[-+]\d+$/.test((0,workflow_text/* known */.eO)(target) ?? '');
    if (isRotation)
        return moveTo(setting, unknownFolder('pushd'), { pushed: [] });
    const { pushed = [] } = setting;
    return moveTo(setting, folderAt(setting, target), { pushed: [...pushed, setting.folder] });
};
/** Reads `popd` and PowerShell's `Pop-Location`. */
const readPopFolder = (command, setting) => {
    const { pushed = [] } = setting;
    const isPlain = command.words.length === 1;
    return moveTo(setting, (isPlain ? pushed.at(-1) : undefined) ?? unknownFolder('popd'), {
        pushed: isPlain ? pushed.slice(0, -1) : [],
    });
};
const EMPTY_HOME = ['~'];
function targetOf(command) {
    return command.words.slice(1).find((word) => !/^-(?:[LPe@]+|-|Path|LiteralPath)$/.test((0,workflow_text/* known */.eO)(word) ?? ''));
}
function folderAt(setting, target) {
    const own = fromOwnFolder(target, setting);
    if (own !== undefined)
        return resolveFolder([], own, setting.variables);
    const [first = ''] = target;
    if (typeof first !== 'string' && TOP_LEVEL_COMMAND.test(first.source)) {
        const clone = gitCloneAround(setting, setting.folder);
        return clone === undefined
            ? target
            : resolveFolder(clone.clone.at ?? (0,workflow_text/* textOf */.b6)(clone.key), (0,workflow_text/* textOf */.b6)('.', ...target.slice(1)), setting.variables);
    }
    // the shell leaves the folder as it is
    if ((0,workflow_text/* known */.eO)(target) === '')
        return setting.folder;
    return (0,workflow_text/* startsWith */.w1)(target, '-') || (0,workflow_text/* startsWith */.w1)(target, '+')
        ? unknownFolder('cd')
        : resolveFolder(setting.folder, target, setting.variables);
}
function previousOf(setting) {
    return setting.previous ?? unknownFolder('cd -');
}
function unknownFolder(source) {
    return [new workflow_data/* Unknown */.$r(source)];
}
function moveTo(setting, folder, more) {
    const moved = { ...setting, ...more, folder, previous: setting.folder };
    return { setting: moved };
}

;// CONCATENATED MODULE: ./lib/workflow/command/github/github-touch.js




/** The runner's own variable, which a step cannot set. */
const OWN_REPOSITORY = /^(?:\$\{?|env\.|\$\{\{\s*)?(?:GITHUB_REPOSITORY|github\.repository)[\s}]*$/;
/** The default branch of the repository that is touched. */
const DEFAULT_BRANCH = [new workflow_data/* DefaultBranch */.A('the default branch')];
const EVERY_ENVIRONMENT = 'a secret or variable of the whole repository';
/** A touch of a branch by its name, with or without `refs/heads/`. */
function branchTouch(name, where, change = 'write') {
    return {
        kind: 'branch',
        name: (0,workflow_text/* startsWith */.w1)(name, 'refs/heads/') ? (0,workflow_text/* dropStart */.od)(name, 11) : name,
        change,
        ...touchedRepository(where),
    };
}
/** A touch of a tag by its name, with or without `refs/tags/`. */
function tagTouch(name, where, change = 'write') {
    return {
        kind: 'tag',
        name: (0,workflow_text/* startsWith */.w1)(name, 'refs/tags/') ? (0,workflow_text/* dropStart */.od)(name, 10) : name,
        change,
        ...touchedRepository(where),
    };
}
/** A touch of what may be a branch or a tag: told apart by a name that begins with `refs/`. */
function refTouch(name, where, change = 'write') {
    if ((0,workflow_text/* startsWith */.w1)(name, 'refs/heads/'))
        return branchTouch(name, where, change);
    if ((0,workflow_text/* startsWith */.w1)(name, 'refs/tags/'))
        return tagTouch(name, where, change);
    return { kind: 'ref', name, change, ...touchedRepository(where) };
}
/** The touch of a branch or tag that work begins from; none where it is a commit. */
function startTouches(name, touch) {
    return name === undefined || /^[0-9a-f]{40}$|^[0-9a-f]{64}$/i.test((0,workflow_text/* known */.eO)(name) ?? '') ? [] : [touch(name)];
}
/** The repository, or `undefined` for the run's own. GitHub compares names without case. */
function elsewhereThan(own, repository) {
    const [first] = repository;
    if (repository.length === 1 && typeof first === 'object' && OWN_REPOSITORY.test(first.source))
        return undefined;
    return (0,workflow_text/* known */.eO)(repository)?.toLowerCase() === own.toLowerCase() ? undefined : repository;
}
/** A touch of another repository; none for the run's own. */
function otherRepository(where) {
    return where === undefined ? [] : [{ kind: 'repository', name: where }];
}
/** An environment, and its repository where that is another. */
function environmentTouches(name, where) {
    return [...otherRepository(where), { kind: 'environment', name }];
}
/** A meaning from touches. */
function touching(...touches) {
    return touches.length === 0 ? {} : { touches };
}
/** A meaning where not even the kind of the target can be determined. */
function undecided(why, ...touches) {
    return { ...touching(...touches), undecided: [why] };
}
function touchedRepository(where) {
    return where === undefined ? {} : { repository: where };
}
/** A run that is started again or let go on does what its workflow says, on a branch that nothing here tells. */
const WHAT_RUNS_AGAIN = 'which run is started, and what it touches';

;// CONCATENATED MODULE: ./lib/workflow/command/github/gh-command.js






/** An entry of the table of subcommands. Options are written as for {@link optionSpec}; `--repo` is added. */
function ghCommand(options, read) {
    return { spec: optionSpec(`-R|--repo ${options}`), read };
}
/** The repository option as given. */
function repoOption(args) {
    return optionValue(args, '-R');
}
/** A word that `gh` takes for one name, whatever is in it; one that may be several words stays as it is. */
function oneName(name, { splitAt }) {
    return splitAt === undefined ? (0,workflow_text/* namedText */.Jk)(name) : name;
}
/** Writes what no branch, tag or environment notices, such as an issue. */
function writesApart({ where }) {
    return touching(...otherRepository(where));
}
/** Whether a switch is on: given, and not `=false`. */
function isGhOptionOn(args, ...names) {
    return (hasOption(args, ...names) &&
        !args.options.some(({ name, value }) => names.includes(name) && value !== undefined && (0,workflow_text/* known */.eO)(value) === 'false'));
}

;// CONCATENATED MODULE: ./lib/workflow/command/github/gh-repository.js





/** The value of a variable as a command sees it; a variable that is empty is not set. */
function variableOf(name, command, setting) {
    const value = command.variables.get(name) ?? setting.variables.get(name);
    return value === undefined || value.length === 0 ? undefined : value;
}
/**
 * The repository that `gh` works on: `--repo`, `GH_REPO`, the clone around the folder, else the run's own. Source:
 * https://cli.github.com/manual/gh_help_environment
 */
function ghRepository(option, command, setting) {
    const named = option ?? variableOf('GH_REPO', command, setting);
    const server = (0,workflow_text/* known */.eO)(variableOf('GITHUB_SERVER_URL', command, setting) ?? []) ?? '';
    if (named !== undefined && named.length > 0)
        return elsewhereThan(setting.repository, ghRepositoryName(named, server));
    const clone = ghCloneAround(setting);
    if (clone === 'unknown')
        return [new workflow_data/* Unknown */.$r('the repository of the folder')];
    const remote = ['upstream', 'github', 'origin'].map((name) => clone?.remotes.get(name)).find((found) => found !== undefined) ??
        clone?.remotes.values().next().value;
    return remote === undefined ? undefined : elsewhereThan(setting.repository, ghRepositoryName(remote, server));
}
/**
 * `owner/name` of `owner/name`, `host/owner/name` or an address. Another host than GitHub's own stays part of the name.
 */
function ghRepositoryName(text, server = '') {
    const name = (0,workflow_text/* known */.eO)(text);
    if (name === undefined)
        return withoutServer(text, server);
    const path = name
        .replace(/^(?:[a-z+]+:\/\/)?(?:[^@/]*@)?/i, '')
        .replace(/^([^/:]+):(?:\d+\/)?/, '$1/')
        .replace(/\.git\/?$/, '');
    const parts = path.split('/').filter((part) => part !== '');
    const hosts = ['github.com', 'www.github.com', 'ssh.github.com', server.replace(/^https?:\/\//, '')];
    return [
        parts.length > 2 && hosts.includes((parts[0] ?? '').toLowerCase()) ? parts.slice(1, 3).join('/') : parts.join('/'),
    ];
}
function withoutServer(text, server) {
    for (const prefix of [
        `${server === '' ? 'https://github.com' : server}/`,
        'https://github.com/',
        'git@github.com:',
        'github.com/',
    ]) {
        const [first = ''] = text;
        if (typeof first !== 'string' || !first.startsWith(prefix))
            continue;
        const last = text.at(-1);
        const rest = [
            first.slice(prefix.length),
            ...text.slice(1, -1),
            ...(text.length > 1 ? [typeof last === 'string' ? last.replace(/\.git$/, '') : (last ?? '')] : []),
        ];
        return (0,workflow_text/* textOf */.b6)(...rest);
    }
    return text;
}
/** The clone in which a command runs: the one of the folder or of the nearest above it. */
function ghCloneAround(setting) {
    return (cloneFolder(setting)?.[1] ??
        ((0,workflow_text/* known */.eO)(setting.folder) === undefined && setting.clones.size > 0 ? 'unknown' : undefined));
}
/** The folder of that clone, and the clone. */
function cloneFolder(setting) {
    let folder = (0,workflow_text/* known */.eO)(setting.folder);
    while (folder !== undefined) {
        const clone = setting.clones.get(folder);
        if (clone !== undefined)
            return [folder, clone];
        if (folder === '')
            return undefined;
        folder = folder.includes('/') ? folder.slice(0, folder.lastIndexOf('/')) : '';
    }
    return undefined;
}
/** The branch that is checked out around a command. */
function settingBranch(setting) {
    const clone = ghCloneAround(setting);
    return clone === undefined || clone === 'unknown' || clone.branch === undefined
        ? [new workflow_data/* Unknown */.$r('the branch that is checked out')]
        : clone.branch;
}
/** The setting with another branch checked out in the clone around the command. */
function settingOnBranch(setting, branch) {
    const found = cloneFolder(setting);
    return found === undefined
        ? setting
        : { ...setting, clones: new Map([...setting.clones, [found[0], { ...found[1], branch }]]) };
}
/** The last part of a path in a text. */
function lastPart(text) {
    let rest = text;
    for (let split = (0,workflow_text/* cut */.Jj)(rest, '/'); split !== undefined && split[1].length > 0; split = (0,workflow_text/* cut */.Jj)(rest, '/'))
        rest = split[1];
    return rest;
}

;// CONCATENATED MODULE: ./lib/workflow/command/github/github-body.js


const EMPTY_BODY = { fields: new Map(), complete: true };
const UNKNOWN_BODY = { fields: new Map(), complete: false };
/** A field of the body: `undefined` when it is not sent, unknown when that cannot be determined. */
function bodyField(body, name) {
    return body.fields.get(name) ?? (body.complete ? undefined : [new workflow_data/* Unknown */.$r(`\`${name}\` of the request`)]);
}
const [github_body_OPEN, github_body_CLOSE] = ['\uE000', '\uE001'];
const HOLE_MARK = /\uE000(\d+)\uE001/;
/** The fields of a JSON object. Unknown parts inside its strings stay what they are; anywhere else nothing is known. */
function jsonBody(json) {
    if (json.some((part) => typeof part === 'string' && part.includes(github_body_OPEN)))
        return UNKNOWN_BODY;
    const unknowns = json.filter((part) => typeof part !== 'string');
    let next = 0;
    const marked = json.map((part) => (typeof part === 'string' ? part : `${github_body_OPEN}${next++}${github_body_CLOSE}`)).join('');
    const data = parseObject(marked);
    if (data === undefined)
        return UNKNOWN_BODY;
    const fields = Object.entries(data).map(([name, value]) => [name, fieldText(name, value, unknowns)]);
    return fields.some(([name]) => name.includes(github_body_OPEN)) ? UNKNOWN_BODY : { fields: new Map(fields), complete: true };
}
function parseObject(json) {
    try {
        const data = JSON.parse(json);
        return typeof data === 'object' && data !== null && !Array.isArray(data)
            ? data
            : undefined;
    }
    catch {
        return undefined;
    }
}
function fieldText(name, value, unknowns) {
    if (typeof value === 'string')
        return withUnknowns(value, unknowns);
    return typeof value === 'boolean' || typeof value === 'number'
        ? [String(value)]
        : [new workflow_data/* Unknown */.$r(`\`${name}\` of the request`)];
}
function withUnknowns(value, unknowns) {
    // every second piece is the number of an unknown part
    return (0,workflow_text/* textOf */.b6)(...value
        .split(HOLE_MARK)
        .map((piece, index) => (index % 2 === 0 ? piece : (unknowns[Number(piece)] ?? new workflow_data/* Unknown */.$r('the request')))));
}
/** The fields of a query (`a=b&c=d`). */
function queryFields(query) {
    const fields = new Map();
    let rest = query;
    while (rest !== undefined) {
        const split = (0,workflow_text/* cut */.Jj)(rest, '&');
        const pair = (0,workflow_text/* cut */.Jj)(split?.[0] ?? rest, '=');
        const name = pair === undefined ? undefined : (0,workflow_text/* known */.eO)(pair[0]);
        if (pair !== undefined && name !== undefined)
            fields.set(name, pair[1].map((part) => (typeof part === 'string' ? decodedBody(part) : part)));
        rest = split?.[1];
    }
    return fields;
}
/** Percent-encoding taken off, where there is any. */
function decodedBody(text) {
    if (!text.includes('%'))
        return text;
    try {
        return decodeURIComponent(text);
    }
    catch {
        return text;
    }
}

;// CONCATENATED MODULE: ./lib/workflow/command/github/github-graphql.js





/**
 * Mutations that touch no branch, no tag and no environment. Source:
 * https://docs.github.com/graphql/reference/mutations
 */
const APART_MUTATIONS = new RegExp((0,unbroken/* unbroken */.D) `
  ^(?:add(?:Assignees|Comment|DiscussionComment|Labels|Reaction|ProjectV2|PullRequestReview|SubIssue|Star)
  |remove(?:Assignees|Labels|Reaction|SubIssue|Star)|clearLabels
  |create(?:Issue|Label|Discussion|ProjectV2|CheckRun|CheckSuite)
  |update(?:Issue|Label|Discussion|ProjectV2|CheckRun|Comment)|close(?:Issue|Discussion)|reopen(?:Issue|Discussion)
  |delete(?:Issue|Label|Discussion|ProjectV2)|archiveProjectV2|unarchiveProjectV2|minimizeComment|unminimizeComment
  |requestReviews|submitPullRequestReview|dismissPullRequestReview|resolveReviewThread|unresolveReviewThread
  |lockLockable|unlockLockable|markPullRequestReadyForReview|convertPullRequestToDraft|pinIssue|unpinIssue|setLabels
  |clearProjectV2|convertProjectV2|copyProjectV2|linkProjectV2|unlinkProjectV2)[A-Za-z0-9]*$
`);
/** What a GraphQL request touches: nothing for a query and for mutations of issues, reviews and projects. */
function readGraphql(body) {
    const query = bodyField(body, 'query');
    if (query === undefined)
        return HARMLESS;
    const [first = ''] = query;
    if (typeof first !== 'string')
        return undecided('what the GraphQL request does');
    if (!query.some((part) => typeof part === 'string' && /\b(?:mutation|subscription)\b/.test(part))) {
        return /^[\s,]*(?:query\b|\{|fragment\b|#)/.test(first) ? HARMLESS : undecided('what the GraphQL request does');
    }
    const fields = topFields(query);
    return fields !== undefined && fields.every((field) => APART_MUTATIONS.test(field))
        ? HARMLESS
        : undecided(`what the GraphQL mutation${fields?.[0] === undefined ? '' : ` \`${fields[0]}\``} touches`);
}
/**
 * Names of the fields of the first level of a document, aliases left out; `undefined` when it is not known as a whole.
 */
function topFields(query) {
    const text = (0,workflow_text/* known */.eO)(query)?.replaceAll(/#[^\n]*|"""[\s\S]*?(?:"""|$)|"(?:[^"\\\n]|\\.)*"?/g, '""');
    if (text === undefined)
        return undefined;
    const fields = [];
    let [braces, parentheses] = [0, 0];
    for (const [token] of text.matchAll(/[A-Za-z_]\w*(?:\s*:\s*[A-Za-z_]\w*)?|[{}()]|\.\.\./g)) {
        if (token === '...')
            return undefined;
        if (token === '(')
            parentheses += 1;
        else if (token === ')')
            parentheses -= 1;
        else if (parentheses > 0)
            continue;
        else if (token === '{')
            braces += 1;
        else if (token === '}')
            braces -= 1;
        else if (braces === 1)
            fields.push(token.replace(/^.*[:\s]/s, ''));
    }
    return fields;
}

;// CONCATENATED MODULE: ./lib/workflow/command/github/github-routes.js






/** What the requests below `/repos/{owner}/{repo}/{route}` touch. Source: https://docs.github.com/rest */
const ROUTES = {
    git: readGitRoute,
    contents: ({ body, where }) => touching(branchTouch(bodyField(body, 'branch') ?? DEFAULT_BRANCH, where)),
    merges: ({ body, where }) => touching(branchTouch(bodyField(body, 'base') ?? DEFAULT_BRANCH, where)),
    'merge-upstream': ({ body, where }) => touching(branchTouch(bodyField(body, 'branch') ?? DEFAULT_BRANCH, where)),
    pulls: readPulls,
    branches: readBranches,
    releases: readReleases,
    deployments: readDeployments,
    environments: ({ route, where, path }) => route[1] === undefined
        ? undecided(`what a request to \`${(0,workflow_text/* show */.WU)(path)}\` changes`)
        : touching(...environmentTouches(route[1], where)),
    pages: readPages,
    actions: readActions,
    dispatches: ({ where }) => touching(branchTouch(DEFAULT_BRANCH, where)),
    dependabot: (call) => (isWord(call.route[1], 'secrets') ? undecided(EVERY_ENVIRONMENT) : apartRoute(call)),
    codespaces: (call) => (isWord(call.route[1], 'secrets') ? undecided(EVERY_ENVIRONMENT) : apartRoute(call)),
    'check-runs': readCheck,
    'check-suites': readCheck,
    forks: () => undecided('which repository is created'),
    generate: () => undecided('which repository is created'),
    ...Object.fromEntries([
        'issues',
        'comments',
        'commits',
        'statuses',
        'labels',
        'milestones',
        'assignees',
        'code-scanning',
        'secret-scanning',
        'security-advisories',
        'dependency-graph',
        'attestations',
        'projects',
        'subscription',
        'notifications',
        'discussions',
        'reactions',
        'stats',
        'traffic',
        'code-quality',
        'content_references',
    ].map((name) => [name, apartRoute])),
};
/** Routes whose requests change the settings of the repository. */
const SETTINGS = [
    'rulesets',
    'collaborators',
    'keys',
    'hooks',
    'invitations',
    'transfer',
    'topics',
    'vulnerability-alerts',
    'automated-security-fixes',
    'autolinks',
    'properties',
    'tags',
    'interaction-limits',
    'lfs',
    'immutable-releases',
    'private-vulnerability-reporting',
    'import',
    'teams',
    'autolink',
    'custom-properties',
];
/** The names that can follow a repository in a path. */
const REPOSITORY_ROUTES = new Set([...Object.keys(ROUTES), ...SETTINGS]);
/** What a writing request below a repository touches. */
function readRepositoryCall(call) {
    const [first] = call.route;
    if (first === undefined)
        return undecided('the repository itself', ...otherRepository(call.where));
    const name = (0,workflow_text/* known */.eO)(first);
    const route = name !== undefined && Object.hasOwn(ROUTES, name) ? ROUTES[name] : undefined;
    if (route !== undefined)
        return route(call);
    if (name !== undefined && SETTINGS.includes(name))
        return undecided(`the settings of the repository (\`${name}\`)`, ...otherRepository(call.where));
    return undecided(`what a request to \`${(0,workflow_text/* show */.WU)(call.path)}\` changes`, ...otherRepository(call.where));
}
/** Checks that are asked for again start workflows again. */
function readCheck(call) {
    return isWord(call.route.at(-1), 'rerequest')
        ? undecided(WHAT_RUNS_AGAIN, ...otherRepository(call.where))
        : apartRoute(call);
}
/** Nothing that a branch, a tag or an environment could notice. */
function apartRoute({ where }) {
    return touching(...otherRepository(where));
}
function isWord(text, word) {
    return text !== undefined && (0,workflow_text/* known */.eO)(text) === word;
}
function last(route) {
    const text = route.at(-1);
    return text === undefined ? undefined : (0,workflow_text/* known */.eO)(text);
}
/** The segments as one name: a branch can hold slashes. */
function routeName(segments) {
    return (0,workflow_text/* join */.fj)(...segments.flatMap((segment, index) => (index === 0 ? [segment] : [['/'], segment])));
}
function readGitRoute({ method, route, body, where, path }) {
    const kind = route[1] === undefined ? undefined : (0,workflow_text/* known */.eO)(route[1]);
    if (['blobs', 'trees', 'commits', 'tags'].includes(kind ?? ''))
        return touching(...otherRepository(where));
    if (kind !== 'refs')
        return undecided(`what a request to \`${(0,workflow_text/* show */.WU)(path)}\` changes`, ...otherRepository(where));
    if (route.length === 2)
        return touching(refTouch(bodyField(body, 'ref') ?? [new workflow_data/* Unknown */.$r('the ref of the request')], where));
    const name = (0,workflow_text/* join */.fj)(['refs/'], routeName(route.slice(2)));
    const force = bodyField(body, 'force');
    const forced = force !== undefined && (0,workflow_text/* known */.eO)(force) !== 'false';
    if (method === 'any')
        return touching(refTouch(name, where, 'force'), refTouch(name, where, 'delete'));
    return touching(refTouch(name, where, method === 'DELETE' ? 'delete' : forced ? 'force' : 'write'));
}
function readPulls({ route, body, where, method }) {
    const what = route[2] === undefined ? undefined : (0,workflow_text/* known */.eO)(route[2]);
    if (route.length === 1)
        return touching(...bases(body, where, DEFAULT_BRANCH), ...headsOf(bodyField(body, 'head'), where));
    if (route.length === 2)
        return method === 'DELETE'
            ? undecided('a pull request')
            : touching(...otherRepository(where), ...bases(body, where));
    if (what === 'merge' || what === undefined)
        return undecided('into which branch the pull request is merged', ...otherRepository(where));
    if (what === 'update-branch')
        return undecided('from which branch the pull request comes', ...otherRepository(where));
    return touching(...otherRepository(where));
}
function bases(body, where, otherwise) {
    const base = bodyField(body, 'base') ?? otherwise;
    return base === undefined ? [] : [branchTouch(base, where)];
}
/** The head of a pull request. `owner:branch` is the branch of a fork, unless it is the repository's own owner. */
function headsOf(head, where, own) {
    const name = head === undefined ? undefined : (0,workflow_text/* known */.eO)(head);
    if (head === undefined)
        return [];
    const at = name?.indexOf(':') ?? -1;
    if (name === undefined || at < 0)
        return [branchTouch(head, where)];
    const owner = (where === undefined ? own : (0,workflow_text/* known */.eO)(where))?.split('/')[0];
    return owner !== undefined && owner.toLowerCase() !== name.slice(0, at).toLowerCase()
        ? []
        : [branchTouch([name.slice(at + 1)], where)];
}
function readBranches({ route, body, where, path }) {
    if (last(route) === 'rename')
        return touching(branchTouch(routeName(route.slice(1, -1)), where, 'delete'), branchTouch(bodyField(body, 'new_name') ?? [new workflow_data/* Unknown */.$r('the new name')], where));
    const end = route.findIndex((segment) => (0,workflow_text/* known */.eO)(segment) === 'protection');
    if (end > 1)
        return touching(branchTouch(routeName(route.slice(1, end)), where, 'force'));
    return undecided(`what a request to \`${(0,workflow_text/* show */.WU)(path)}\` changes`, ...otherRepository(where));
}
function readReleases({ route, body, where }) {
    if (isWord(route[1], 'generate-notes'))
        return touching(...otherRepository(where));
    const [tag, target] = [bodyField(body, 'tag_name'), bodyField(body, 'target_commitish')];
    const targets = route.length <= 2
        ? startTouches(target, (name) => refTouch(name, where)).map((touch) => touch.kind === 'ref' ? branchTouch(touch.name, where) : touch)
        : [];
    return touching(tagTouch((route.length <= 2 ? tag : undefined) ?? [new workflow_data/* Unknown */.$r('the tag of the release')], where), ...targets);
}
function readDeployments({ route, body, where }) {
    const environment = bodyField(body, 'environment');
    // GitHub's default is `production`, and it merges the default branch into the ref unless `auto_merge` is false
    if (route.length === 1)
        return touching(...environmentTouches(environment ?? ['production'], where), ...startTouches(bodyField(body, 'ref') ?? [new workflow_data/* Unknown */.$r('the ref of the deployment')], (name) => refTouch(name, where)));
    if (environment !== undefined && (0,workflow_text/* known */.eO)(environment) !== undefined)
        return touching(...environmentTouches(environment, where));
    return undecided('which environment the deployment is for', ...otherRepository(where));
}
function readPages({ route, body, where }) {
    if (route.length === 1 || isWord(route[1], 'health'))
        return undecided('the settings of the repository (`pages`)', ...otherRepository(where));
    return touching(...environmentTouches(bodyField(body, 'environment') ?? ['github-pages'], where));
}
function readActions(call) {
    const { route, body, where } = call;
    const [kind, what] = [route[1], route.at(-1)].map((segment) => (segment === undefined ? undefined : (0,workflow_text/* known */.eO)(segment)));
    if (kind === 'secrets' || kind === 'variables')
        return undecided(EVERY_ENVIRONMENT, ...otherRepository(where));
    if (kind === 'workflows') {
        if (what === 'dispatches')
            return touching(refTouch(bodyField(body, 'ref') ?? DEFAULT_BRANCH, where));
        return what === undefined
            ? undecided('what the request to a workflow does', ...otherRepository(where))
            : apartRoute(call);
    }
    if (kind === 'runs' && what === 'pending_deployments')
        return undecided('which environments are approved', ...otherRepository(where));
    if (kind === 'runs' && what === 'deployment_protection_rule')
        return touching(...environmentTouches(bodyField(body, 'environment_name') ?? [new workflow_data/* Unknown */.$r('the environment')], where));
    if (kind === 'runs' || kind === 'jobs')
        return /^(?:cancel|force-cancel|logs|\d+)$/.test(what ?? '')
            ? apartRoute(call)
            : undecided(WHAT_RUNS_AGAIN, ...otherRepository(where));
    if (kind === 'artifacts' || kind === 'caches')
        return apartRoute(call);
    return undecided('the settings of the repository (`actions`)', ...otherRepository(where));
}

;// CONCATENATED MODULE: ./lib/workflow/command/github/github-path.js







const READING_METHODS = new Set(['GET', 'HEAD', 'OPTIONS']);
/** Roots at which nothing of a repository is written. */
const APART_ROUTES = new Set([
    'gists',
    'markdown',
    'notifications',
    'installation',
    'app',
    'applications',
    'search',
    'rate_limit',
    'meta',
    'emojis',
    'copilot',
    'models',
]);
/** What a request to GitHub's API touches, by its path. Source: https://docs.github.com/rest */
function readApiCall(call) {
    const method = (0,workflow_text/* known */.eO)(call.method)?.toUpperCase();
    const [path, query] = (0,workflow_text/* cut */.Jj)(call.path, '?') ?? [call.path, []];
    const segments = pathSegments(path);
    const root = segments[0] === undefined ? '' : (0,workflow_text/* known */.eO)(segments[0]);
    if (root === 'graphql')
        return readGraphql(call.body);
    if (method !== undefined && READING_METHODS.has(method))
        return HARMLESS;
    if (segments.some((segment) => ['.', '..'].includes((0,workflow_text/* known */.eO)(segment) ?? '')))
        return undecided(`which path \`${(0,workflow_text/* show */.WU)(path)}\` is`);
    if (root !== undefined && APART_ROUTES.has(root))
        return HARMLESS;
    if (root !== 'repos')
        return undecided(root === undefined ? `which path \`${(0,workflow_text/* show */.WU)(path)}\` is` : `what a request to \`${(0,workflow_text/* show */.WU)(path)}\` changes`);
    const { where, rest } = pathRepository(segments.slice(1), call.repository);
    const body = { ...call.body, fields: new Map([...queryFields(query), ...call.body.fields]) };
    return readRepositoryCall({ method: method ?? 'any', route: rest, body, where, path });
}
/** The segments of a path, without empty ones; `api/v3` of a GitHub Enterprise Server is left out. */
function pathSegments(path) {
    const segments = [];
    let rest = path;
    while (rest !== undefined) {
        const split = (0,workflow_text/* cut */.Jj)(rest, '/');
        const segment = (split?.[0] ?? rest).map((part) => (typeof part === 'string' ? decodedBody(part) : part));
        if (segment.length > 0)
            segments.push((0,workflow_text/* textOf */.b6)(...segment));
        rest = split?.[1];
    }
    const [first = [], second = []] = segments;
    return (0,workflow_text/* known */.eO)(first) === 'api' && (0,workflow_text/* known */.eO)(second) === 'v3' ? segments.slice(2) : segments;
}
/**
 * The repository that a path begins with. One unknown segment can stand for `owner/name`: it does where a route
 * follows.
 */
function pathRepository(segments, own) {
    const [owner = [], name = []] = segments;
    const route = (0,workflow_text/* known */.eO)(name);
    const isWhole = owner.length === 1 &&
        typeof owner[0] === 'object' &&
        (segments.length === 1 || (route !== undefined && REPOSITORY_ROUTES.has(route)));
    const written = (0,workflow_text/* known */.eO)(owner)?.includes('/') === true || isWhole
        ? owner
        : segments.length < 2
            ? [...owner, new workflow_data/* Unknown */.$r('the repository')]
            : (0,workflow_text/* join */.fj)(owner, ['/'], name);
    return { where: elsewhereThan(own, written), rest: segments.slice(written === owner ? 1 : 2) };
}
/**
 * The path of an address of GitHub's API, from the root of the API; `undefined` when it is none. `api` holds the
 * addresses that the run has for it.
 */
function apiPath(address, api) {
    for (const base of api) {
        const prefix = (0,workflow_text/* known */.eO)(base);
        if (prefix !== undefined && prefix !== '' && (0,workflow_text/* startsWith */.w1)(address, prefix))
            return (0,workflow_text/* dropStart */.od)(address, prefix.length);
    }
    const [first = ''] = address;
    if (typeof first !== 'string')
        return isApiVariable(first) ? address.slice(1) : undefined;
    const host = /^(?:https?:\/\/)?([^/?#]*)/i.exec(first);
    const name = (host?.[1] ?? '')
        .toLowerCase()
        .replace(/^[^@]*@/, '')
        .replace(/:\d*$/, '');
    const rest = (0,workflow_text/* dropStart */.od)(address, host?.[0].length ?? 0);
    if (/^(?:api|uploads)\.(?:github\.com|[a-z0-9-]+\.ghe\.com)$/.test(name))
        return rest;
    return (0,workflow_text/* startsWith */.w1)(rest, '/api/v3')
        ? (0,workflow_text/* dropStart */.od)(rest, 7)
        : (0,workflow_text/* startsWith */.w1)(rest, '/api/graphql')
            ? ['graphql']
            : (0,workflow_text/* startsWith */.w1)(rest, '/api/uploads')
                ? (0,workflow_text/* dropStart */.od)(rest, 12)
                : undefined;
}
function isApiVariable(part) {
    return /\b(?:GITHUB_API_URL|GITHUB_GRAPHQL_URL|github\.api_url|github\.graphql_url)\b/.test(part.source);
}

;// CONCATENATED MODULE: ./lib/workflow/command/github/gh-api.js









/** `gh api`. Source: https://cli.github.com/manual/gh_api */
const API = ghCommand('--hostname -X|--method -F|--field -f|--raw-field -H|--header -p|--preview --input -t|--template -q|--jq --cache', readGhApi);
function readGhApi(call) {
    const [path] = call.operands;
    if (path === undefined)
        return undecided('which path is requested');
    const isSent = call.args.options.some(({ name }) => name === '-f' || name === '-F' || name === '--input');
    const method = optionValue(call.args, '-X') ?? [isSent ? 'POST' : 'GET'];
    const filled = fillIn(path, call);
    return readApiCall({
        method,
        path: apiPath(filled, apiAddresses(call)) ?? filled,
        body: requestBody(call),
        repository: call.setting.repository,
    });
}
/** The addresses of the API that the run has in its variables. */
function apiAddresses({ command, setting }) {
    const address = variableOf('GITHUB_API_URL', command, setting);
    return address === undefined ? [] : [address];
}
function requestBody({ args, command, ...call }) {
    const input = optionValue(args, '--input');
    if (input !== undefined)
        return (0,workflow_text/* known */.eO)(input) === '-' && command.stdin !== undefined ? jsonBody(command.stdin) : UNKNOWN_BODY;
    const fields = new Map();
    for (const { name, value } of args.options) {
        if ((name !== '-f' && name !== '-F') || value === undefined)
            continue;
        const pair = (0,workflow_text/* cut */.Jj)(value, '=');
        const key = pair === undefined ? undefined : (0,workflow_text/* known */.eO)(pair[0]);
        if (pair === undefined || key === undefined)
            return UNKNOWN_BODY;
        fields.set(key, name === '-F' ? typed(pair[1], { args, command, ...call }, key) : pair[1]);
    }
    return fields.size === 0 ? EMPTY_BODY : { fields, complete: true };
}
/** The value of `-F`: `@file` is read from a file, placeholders are filled in. */
function typed(value, call, key) {
    const [first = ''] = value;
    return typeof first === 'string' && first.startsWith('@')
        ? [new workflow_data/* Unknown */.$r(`\`${key}\` of the request`)]
        : fillIn(value, call);
}
/** Fills in `{owner}`, `{repo}` and `{branch}`. */
function fillIn(text, { where, setting }) {
    const repository = where ?? [setting.repository];
    const [owner, repo] = (0,workflow_text/* cut */.Jj)(repository, '/') ?? [repository, [new workflow_data/* Unknown */.$r('the repository')]];
    const values = new Map([
        ['owner', owner],
        ['repo', repo],
        ['branch', settingBranch(setting)],
    ]);
    return (0,workflow_text/* join */.fj)(...text.map((part) => {
        if (typeof part !== 'string')
            return [part];
        const pieces = part.split(/\{(owner|repo|branch)\}|(?<=^|\/):(?=owner\/|repo\/|branch\b)(owner|repo|branch)/);
        // split gives both groups of the pattern between the pieces, one of them undefined
        return (0,workflow_text/* textOf */.b6)(...pieces.flatMap((piece, index) => piece === undefined ? [] : index % 3 === 0 ? [piece] : (values.get(piece) ?? [piece])));
    }));
}

;// CONCATENATED MODULE: ./lib/workflow/command/git/git-address.js


const SCHEME = /^(?:https?|ssh|git|git\+ssh|git\+https?|ftps?):\/\//i;
/** The ports of https, http, ssh and git, and that of ssh by way of https. */
const USUAL_PORT = /:(?:443|80|22|9418)?$/;
const OWNER_AND_NAME = /^[\w-][\w.-]*\/[\w.-]+$/;
/**
 * What the address of a repository names: `owner/name` on the run's own server, else host and path, or the path of a
 * folder; never the credentials in it. What is unknown in the credentials does not matter. See git-push(1), "GIT URLS".
 */
function repositoryAt(address, setting) {
    const text = withRunFacts(address, setting);
    const [first = ''] = text;
    if (OWNER_AND_NAME.test((0,workflow_text/* known */.eO)(text) ?? ''))
        return dropEnd(text, '.git');
    const scheme = typeof first === 'string' ? SCHEME.exec(first) : null;
    if (scheme !== null) {
        const rest = (0,workflow_text/* dropStart */.od)(text, scheme[0].length);
        const [authority, path] = (0,workflow_text/* cut */.Jj)(rest, '/') ?? [rest, []];
        return repositoryOn(authority, path, setting);
    }
    const halves = (0,workflow_text/* cut */.Jj)(text, ':');
    if (halves === undefined || isPath(text, halves[0]))
        return text;
    return repositoryOn(halves[0], halves[1], setting);
}
/**
 * An operand that names a repository by its address, made to differ from `owner/name`, which as an operand would be a
 * folder.
 */
function addressOf(operand) {
    return OWNER_AND_NAME.test((0,workflow_text/* known */.eO)(operand) ?? '') ? (0,workflow_text/* textOf */.b6)('./', ...operand) : operand;
}
/**
 * What a clone keeps of a remote's address: `owner/name` on the run's own server, else the address, which git may be
 * configured to rewrite.
 */
function keptAddress(operand, setting) {
    const repository = repositoryAt(addressOf(operand), setting);
    return isOnServer(repository) ? repository : addressOf(operand);
}
/** Whether a repository is one of the run's server: `owner/name`, where another has its host before that. */
function isOnServer(repository) {
    return /^[\w-]+\/[\w.-]+$/.test((0,workflow_text/* known */.eO)(repository) ?? '');
}
/** Whether it is the repository of the run itself. */
function isOwnAddress(repository, setting) {
    return (0,workflow_text/* known */.eO)(repository)?.toLowerCase() === setting.repository.toLowerCase();
}
/** Host of the server that the run belongs to. */
function serverOf(setting) {
    const address = (0,workflow_text/* known */.eO)(setting.variables.get('GITHUB_SERVER_URL') ?? []) ?? '';
    return /^https?:\/\/([^/]+)/.exec(address)?.[1]?.toLowerCase() ?? 'github.com';
}
/** Fills in what the runner sets in every job, where it was left unknown. */
function withRunFacts(text, setting) {
    return (0,workflow_text/* textOf */.b6)(...text.map((part) => {
        if (typeof part === 'string')
            return part;
        const name = part.source.replace(/^\$(?:\{|env:)?/, '').replace(/\}$/, '');
        if (name === 'GITHUB_REPOSITORY' || name === 'github.repository')
            return setting.repository;
        if (/^GITHUB_SERVER_URL##?(?:https:\/\/|\*\/\/)$/.test(name))
            return serverOf(setting);
        return name === 'GITHUB_SERVER_URL' || name === 'github.server_url' ? `https://${serverOf(setting)}` : part;
    }));
}
function repositoryOn(authority, path, setting) {
    const host = cutLast(authority, '@')?.[1] ?? authority;
    // at another port there is another server
    const name = (0,workflow_text/* known */.eO)(host)?.toLowerCase().replace(USUAL_PORT, '');
    const inside = trimPath(path);
    if (name === undefined || name === '')
        return (0,workflow_text/* join */.fj)(host, ['/'], inside);
    const server = serverOf(setting);
    const isServer = name === server || name === `ssh.${server}`;
    return isServer && OWNER_AND_NAME.test((0,workflow_text/* known */.eO)(inside) ?? 'owner/name') ? inside : (0,workflow_text/* join */.fj)([name, '/'], inside);
}
function trimPath(path) {
    return dropEnd(trimCharacter(path, '/'), '.git');
}
/**
 * Whether it is the path of a folder: a colon after a slash, or the letter of a drive. See git-clone(1) on the scp-like
 * form.
 */
function isPath(text, beforeColon) {
    return ((0,workflow_text/* startsWith */.w1)(text, '/') ||
        (0,workflow_text/* startsWith */.w1)(text, '.') ||
        (0,workflow_text/* show */.WU)(beforeColon).includes('/') ||
        /^[A-Za-z]$/.test((0,workflow_text/* known */.eO)(beforeColon) ?? ''));
}

;// CONCATENATED MODULE: ./lib/workflow/command/github/gh-host.js








const HOST_OPTION = optionSpec('--hostname');
/**
 * What a command of `gh` touches on the server that it is sent to: by `--hostname` or `GH_HOST`, else the run's own. A
 * repository of another server has its host before its name. Source: https://cli.github.com/manual/gh_help_environment
 */
function onHost(meaning, command, setting) {
    const named = optionValue(parseArguments(command.words.slice(1), HOST_OPTION), '--hostname');
    const host = withRunFacts(named ?? variableOf('GH_HOST', command, setting) ?? [], setting);
    if (host.length === 0 || (0,workflow_text/* known */.eO)(host)?.toLowerCase() === serverOf(setting) || meaning.touches === undefined)
        return meaning;
    const there = (repository) => (0,workflow_text/* join */.fj)(host, ['/'], repository ?? [setting.repository]);
    return {
        ...meaning,
        touches: meaning.touches.flatMap((touch) => {
            if ('change' in touch)
                return [{ ...touch, repository: there(touch.repository) }];
            if (touch.kind === 'repository')
                return [{ ...touch, name: there(touch.name) }];
            return touch.kind === 'environment' ? [touch, { kind: 'repository', name: there(undefined) }] : [touch];
        }),
    };
}

;// CONCATENATED MODULE: ./lib/workflow/command/github/gh-pull.js








const BODY = '-b|--body -F|--body-file -t|--title';
/** `gh pr`. Source: https://cli.github.com/manual/gh_pr */
const PULL_COMMANDS = {
    create: ghCommand(`${BODY} -B|--base -H|--head -r|--reviewer -a|--assignee -l|--label -p|--project -m|--milestone --recover ` +
        '-T|--template', readCreate),
    edit: ghCommand(`${BODY} -B|--base --add-reviewer --remove-reviewer --add-assignee --remove-assignee --add-label ` +
        '--remove-label --add-project --remove-project -m|--milestone', readEdit),
    merge: ghCommand(`${BODY} --match-head-commit -A|--author-email --subject`, readMerge),
    checkout: ghCommand('-b|--branch', readPullCheckout),
    close: ghCommand('-c|--comment', (call) => isGhOptionOn(call.args, '-d', '--delete-branch')
        ? undecided('which branch is deleted with the pull request', ...otherRepository(call.where))
        : writesApart(call)),
    'update-branch': ghCommand('', ({ where }) => undecided('from which branch the pull request comes', ...otherRepository(where))),
    revert: ghCommand(BODY, ({ where }) => undecided('into which branch the pull request goes', ...otherRepository(where))),
    comment: ghCommand(BODY, writesApart),
    review: ghCommand(BODY, writesApart),
    ready: ghCommand('', writesApart),
    reopen: ghCommand('-c|--comment', writesApart),
    lock: ghCommand('-r|--reason', writesApart),
    unlock: ghCommand('', writesApart),
    ...Object.fromEntries(['view', 'list', 'ls', 'status', 'diff', 'checks'].map((name) => [
        name,
        ghCommand('', () => HARMLESS),
    ])),
};
function readCreate({ args, where, setting, command }) {
    const base = optionValue(args, '-B') ?? DEFAULT_BRANCH;
    const head = optionValue(args, '-H');
    return touching(branchTouch(oneName(base, command), where), ...headsOf(head === undefined ? undefined : oneName(head, command), where, setting.repository));
}
function readEdit(call) {
    const base = optionValue(call.args, '-B');
    return base === undefined ? writesApart(call) : touching(branchTouch(oneName(base, call.command), call.where));
}
function readMerge(call) {
    return isGhOptionOn(call.args, '--disable-auto')
        ? writesApart(call)
        : touching(branchTouch([new workflow_data/* Named */.A8('the branch that the pull request is merged into')], call.where));
}
function readPullCheckout({ args, operands, setting, command }) {
    const branch = optionValue(args, '-b') ?? [
        new workflow_data/* Unknown */.$r('the branch of the pull ' +
            `request${operands[0] === undefined || (0,workflow_text/* known */.eO)(operands[0]) === undefined ? '' : ` ${(0,workflow_text/* known */.eO)(operands[0])}`}`),
    ];
    return {
        setting: settingOnBranch(setting, command.conditional ? [new workflow_data/* Unknown */.$r('the branch that is checked out')] : branch),
    };
}

;// CONCATENATED MODULE: ./lib/workflow/command/github/gh-release.js






const NOTES = '-t|--title -n|--notes -F|--notes-file --discussion-category --notes-start-tag --target --tag';
/** `gh release`. Source: https://cli.github.com/manual/gh_release */
const RELEASE_COMMANDS = {
    create: ghCommand(NOTES, readWrite),
    new: ghCommand(NOTES, readWrite),
    edit: ghCommand(NOTES, readWrite),
    upload: ghCommand('', readWrite),
    'delete-asset': ghCommand('', readWrite),
    delete: ghCommand('', (call) => readReleaseTag(call, isGhOptionOn(call.args, '--cleanup-tag') ? 'delete' : 'write')),
    ...Object.fromEntries(['list', 'ls', 'view', 'download', 'verify', 'verify-asset'].map((name) => [
        name,
        ghCommand('', () => HARMLESS),
    ])),
};
function readWrite(call) {
    const target = startTouches(optionValue(call.args, '--target'), (name) => {
        const touch = refTouch(name, call.where);
        return touch.kind === 'ref' ? branchTouch(name, call.where) : touch;
    });
    const tag = optionValue(call.args, '--tag');
    const meaning = readReleaseTag(call, 'write');
    return {
        ...meaning,
        ...touching(...(meaning.touches ?? []), ...(tag === undefined ? [] : [tagTouch(oneName(tag, call.command), call.where)]), ...target),
    };
}
function readReleaseTag({ operands, where, command }, change) {
    return operands[0] === undefined
        ? undecided('which tag the release has')
        : touching(tagTouch(oneName(operands[0], command), where, change));
}

;// CONCATENATED MODULE: ./lib/workflow/command/github/gh-settings.js








const SECRET_OPTIONS = '-e|--env -o|--org -b|--body -f|--env-file -v|--visibility -r|--repos -a|--app';
const reading = ghCommand('', () => HARMLESS);
/** `gh secret` and `gh variable`. Source: https://cli.github.com/manual/gh_secret_set */
const SECRETS = {
    set: ghCommand(SECRET_OPTIONS, readGhSecret),
    delete: ghCommand(SECRET_OPTIONS, readGhSecret),
    remove: ghCommand(SECRET_OPTIONS, readGhSecret),
    list: reading,
    ls: reading,
    get: reading,
};
function readGhSecret({ args, where }) {
    if (isGhOptionOn(args, '--no-store'))
        return HARMLESS;
    const environment = optionValue(args, '-e');
    if (environment !== undefined)
        return touching(...environmentTouches(environment, where));
    if (args.options.some(({ name }) => name === '-o' || name === '-u' || name === '--user'))
        return undecided('a secret or variable of an organisation or a user');
    return undecided(EVERY_ENVIRONMENT, ...otherRepository(where));
}
/** `gh repo`. Source: https://cli.github.com/manual/gh_repo */
const REPOSITORY_COMMANDS = {
    create: ghCommand('-d|--description --homepage -t|--team -p|--template -g|--gitignore -l|--license -s|--source -r|--remote', () => undecided('which repository is created')),
    new: ghCommand('', () => undecided('which repository is created')),
    fork: ghCommand('--remote-name --org --fork-name', () => undecided('which repository is created')),
    clone: ghCommand('-u|--upstream-remote-name', readGhClone),
    sync: ghCommand('-s|--source -b|--branch', readSync),
    'set-default': ghCommand('', readDefault),
    ...Object.fromEntries(['delete', 'edit', 'archive', 'unarchive'].map((name) => [
        name,
        ghCommand('-d|--description --homepage --default-branch --visibility --add-topic --remove-topic', readItself),
    ])),
    rename: ghCommand('', ({ where, setting }) => undecided('the repository itself', { kind: 'repository', name: where ?? [setting.repository] })),
    'deploy-key': ghCommand('-t|--title', (call) => readListed(call, 'the settings of the repository (`keys`)')),
    autolink: ghCommand('', (call) => readListed(call, 'the settings of the repository (`autolinks`)')),
    ...Object.fromEntries(['view', 'list', 'ls', 'credits', 'garden', 'gitignore', 'license', 'read-file', 'read-dir'].map((name) => [name, reading])),
};
/** The repository as the first operand, else the one around. */
function repositoryOperand({ operands, where, setting }) {
    return operands[0] === undefined ? where : elsewhereThan(setting.repository, ghRepositoryName(operands[0]));
}
function readItself(call) {
    return undecided('the repository itself', {
        kind: 'repository',
        name: repositoryOperand(call) ?? [call.setting.repository],
    });
}
function readListed({ operands, where }, why) {
    return ['list', 'ls', 'view'].includes((0,workflow_text/* known */.eO)(operands[0] ?? []) ?? '')
        ? HARMLESS
        : undecided(why, ...otherRepository(where));
}
function readSync(call) {
    // without a destination it is the clone on the runner that is brought up to date
    if (call.operands[0] === undefined)
        return HARMLESS;
    return touching(branchTouch(optionValue(call.args, '-b') ?? DEFAULT_BRANCH, repositoryOperand(call), isGhOptionOn(call.args, '--force') ? 'force' : 'write'));
}
function readDefault({ args, operands, setting }) {
    if (operands[0] === undefined || isGhOptionOn(args, '-v', '--view', '-u', '--unset'))
        return HARMLESS;
    return { setting: { ...setting, variables: new Map([...setting.variables, ['GH_REPO', operands[0]]]) } };
}
function readGhClone({ operands, setting, command }) {
    const [repository, named] = operands;
    const base = (0,workflow_text/* known */.eO)(setting.folder);
    if (repository === undefined || base === undefined)
        return HARMLESS;
    const name = (0,workflow_text/* known */.eO)(named === undefined || startsOption(named) ? lastPart(ghRepositoryName(repository)) : named);
    if (name === undefined || name.startsWith('/') || name.includes('..'))
        return HARMLESS;
    const folder = [base, ...name.split('/')].filter((part) => part !== '' && part !== '.').join('/');
    const branch = [
        new workflow_data/* Unknown */.$r(command.conditional ? 'the branch that is checked out' : `the default branch of ${(0,workflow_text/* show */.WU)(repository)}`),
    ];
    const after = {
        ...setting,
        clones: new Map([
            ...setting.clones,
            [folder, { remotes: new Map([['origin', ghRepositoryName(repository)]]), branch }],
        ]),
    };
    return { setting: after };
}
function startsOption(text) {
    return typeof text[0] === 'string' && text[0].startsWith('-');
}
/**
 * `gh issue`, `gh label`, `gh cache` and others: what they write touches no branch, except the branch that `develop`
 * makes.
 */
const APART_COMMANDS = {
    issue: {
        ...apartCommands('create new edit close reopen comment delete lock unlock pin unpin transfer', 'view list ls status'),
        develop: ghCommand('-n|--name -b|--base --branch-repo', ({ args, where }) => isGhOptionOn(args, '-l', '--list')
            ? HARMLESS
            : touching(branchTouch(optionValue(args, '-n') ?? [new workflow_data/* Unknown */.$r('the branch of the issue')], where))),
    },
    label: apartCommands('create edit delete clone', 'list ls'),
    cache: apartCommands('delete', 'list ls'),
    ruleset: apartCommands('', 'list ls view check'),
};
function apartCommands(writing, readingNames) {
    const entries = (names, entry) => names.split(' ').map((name) => [name, entry]);
    return Object.fromEntries([
        ...entries(writing, ghCommand('-b|--body -F|--body-file -t|--title -l|--label -a|--assignee', writesApart)),
        ...entries(readingNames, reading),
    ]);
}

;// CONCATENATED MODULE: ./lib/workflow/command/github/gh-workflow.js




/** `gh workflow`. Source: https://cli.github.com/manual/gh_workflow */
const WORKFLOW_COMMANDS = {
    run: ghCommand('-r|--ref -F|--field -f|--raw-field', readWorkflowRun),
    enable: ghCommand('', readWorkflowSwitch),
    disable: ghCommand('', readWorkflowSwitch),
    list: ghCommand('', () => HARMLESS),
    ls: ghCommand('', () => HARMLESS),
    view: ghCommand('', () => HARMLESS),
};
/** `gh run`. Source: https://cli.github.com/manual/gh_run */
const RUN_COMMANDS = {
    rerun: ghCommand('-j|--job', ({ where }) => undecided(WHAT_RUNS_AGAIN, ...otherRepository(where))),
    cancel: ghCommand('', writesApart),
    delete: ghCommand('', writesApart),
    ...Object.fromEntries(['list', 'ls', 'view', 'watch', 'download'].map((name) => [
        name,
        ghCommand('', () => HARMLESS),
    ])),
};
function readWorkflowRun({ args, where }) {
    const ref = optionValue(args, '-r');
    return touching(ref === undefined ? branchTouch(DEFAULT_BRANCH, where) : refTouch(ref, where));
}
function readWorkflowSwitch({ where, setting }) {
    return touching({ kind: 'repository', name: where ?? [setting.repository] });
}

;// CONCATENATED MODULE: ./lib/workflow/command/github/gh.js














const GROUPS = {
    pr: PULL_COMMANDS,
    release: RELEASE_COMMANDS,
    workflow: WORKFLOW_COMMANDS,
    run: RUN_COMMANDS,
    secret: SECRETS,
    variable: SECRETS,
    repo: REPOSITORY_COMMANDS,
    ...APART_COMMANDS,
};
/** Commands without subcommands, or that touch nothing with any of them. */
const SINGLE = {
    api: API,
    co: ghCommand('-b|--branch', (call) => PULL_COMMANDS['checkout']?.read(call) ?? HARMLESS),
};
const HARMLESS_GROUPS = new Set(wordsIn('auth gist search attestation at config completion help version status browse org project alias licenses ' +
    'preview models accessibility extension extensions ext'));
const ANYWHERE = optionSpec('-R|--repo --hostname');
/** Reads a command of the GitHub CLI. Source: https://cli.github.com/manual */
const readGh = (command, setting) => onHost(readGhHere(command, setting), command, setting);
const readGhHere = (command, setting) => {
    const words = command.words.slice(1);
    const first = parseArguments(words, ANYWHERE);
    if (hasOption(first, '--help') || (first.operands.length === 0 && first.unclear.length === 0))
        return HARMLESS;
    const [group, sub] = first.operands;
    const name = group === undefined ? undefined : (0,workflow_text/* known */.eO)(group.text);
    const subName = sub === undefined ? undefined : (0,workflow_text/* known */.eO)(sub.text);
    if (name === undefined)
        return undecided(`which command of \`gh\` is run`);
    const added = readExtension(name, subName);
    if (added !== undefined)
        return added;
    if (HARMLESS_GROUPS.has(name))
        return HARMLESS;
    const single = Object.hasOwn(SINGLE, name) ? SINGLE[name] : undefined;
    if (single !== undefined)
        return runGhCommand(single, words, 1, command, setting);
    const commands = Object.hasOwn(GROUPS, name) ? GROUPS[name] : undefined;
    // `gh` has no such command: it is one that was installed
    if (commands === undefined)
        return { opaque: 'an extension of `gh`' };
    if (sub === undefined)
        return HARMLESS;
    const found = subName !== undefined && Object.hasOwn(commands, subName) ? commands[subName] : undefined;
    return found === undefined
        ? undecided(`what \`gh ${name} ${(0,workflow_text/* show */.WU)(sub.text)}\` does`)
        : runGhCommand(found, words, 2, command, setting);
};
/** What adds commands to `gh`, or runs one that was added. */
function readExtension(name, sub) {
    if (name === 'alias' && ['set', 'import'].includes(sub ?? 'set'))
        return undecided('what the alias of `gh` runs');
    return ['extension', 'extensions', 'ext'].includes(name) &&
        !['install', 'list', 'upgrade', 'remove', 'search', 'browse', 'create'].includes(sub ?? '')
        ? { opaque: 'an extension of `gh`' }
        : undefined;
}
function runGhCommand(found, words, taken, command, setting) {
    const args = withoutCommand(parseArguments(words, found.spec), taken);
    const where = ghRepository(repoOption(args), command, setting);
    const meaning = found.read({ args, operands: args.operands.map(({ text }) => text), where, command, setting });
    const unclear = meaning === HARMLESS ? [] : args.unclear.map((word) => `which options \`${(0,workflow_text/* show */.WU)(word)}\` stands for`);
    return unclear.length === 0 ? meaning : { ...meaning, undecided: [...(meaning.undecided ?? []), ...unclear] };
}
/** The arguments without the words of the command itself. */
function withoutCommand(args, taken) {
    return { ...args, operands: args.operands.slice(taken) };
}

;// CONCATENATED MODULE: ./lib/workflow/command/git/git-changes.js



/** A command that changes its clone. If it is not known which clone that is, any of them may be changed. */
function changeClone(call, change) {
    const { found, setting } = call;
    if (found !== undefined)
        return { setting: withClone(setting, found.key, change(found.clone)) };
    if ((0,workflow_text/* known */.eO)(call.folder) !== undefined)
        return HARMLESS;
    const clones = new Map([...setting.clones].map(([key, clone]) => [key, mergeClones(clone, change(clone))]));
    return { setting: withClones(setting, clones) };
}
/** The setting with one clone put in or replaced. */
function withClone(setting, key, clone) {
    return withClones(setting, new Map(setting.clones).set(key, clone));
}
/** The setting with other clones. */
function withClones(setting, clones) {
    return { ...setting, clones };
}
/** The clone with a branch checked out, which it then has; `undefined`: none is. */
function onBranch(clone, branch) {
    return {
        ...clone,
        branch,
        branches: branch === undefined ? (clone.branches ?? new Set()) : added(clone.branches, branch),
    };
}
/** A set of names with one more. */
function added(names, name) {
    return new Set(names).add((0,workflow_text/* show */.WU)(name));
}

;// CONCATENATED MODULE: ./lib/workflow/command/git/options.js

/**
 * An option table from one word per option, as git's own usage has them: `f|force`, `o|push-option=` (takes a value),
 * `signed=?` (takes one only when attached), `C=` (short only).
 */
function optionTable(words) {
    let table;
    const read = () => (table ??= readTable(words));
    // read when a command is first met: most scripts have none of them
    return {
        get long() {
            return read().long;
        },
        get short() {
            return read().short;
        },
    };
}
function readTable(words) {
    const long = new Map();
    const short = new Map();
    for (const word of words.split(' ').filter((word) => word !== '')) {
        const kind = word.endsWith('=?') ? 'attached' : word.endsWith('=') ? 'one' : 'none';
        const names = word.replace(/=\??$/, '').split('|');
        const name = names.at(-1) ?? '';
        long.set(name, kind);
        for (const letter of names)
            if (letter.length === 1)
                short.set(letter, name);
    }
    return { long, short };
}
/**
 * Sorts arguments as git's option parser does: options and operands in any order until `--`, letters in a bundle, long
 * names cut short where that is unambiguous, `--no-` before them. Source: git's `parse-options`, gitcli(7).
 */
function readGitArguments(words, table) {
    const options = [];
    const operands = [];
    let unread;
    let beforeDashes;
    for (let index = 0; index < words.length; index += 1) {
        const word = words[index] ?? workflow_text/* EMPTY */.wg;
        if ((0,workflow_text/* known */.eO)(word) === '--') {
            beforeDashes = operands.length;
            operands.push(...words.slice(index + 1));
            break;
        }
        if (!(0,workflow_text/* startsWith */.w1)(word, '-') || (0,workflow_text/* known */.eO)(word) === '-') {
            operands.push(word);
            continue;
        }
        const read = (0,workflow_text/* startsWith */.w1)(word, '--') ? readLongGitOption(word, table) : readBundle(word, table);
        if (read === undefined) {
            unread ??= word;
            continue;
        }
        options.push(...read.options);
        if (read.wants === undefined)
            continue;
        index += 1;
        options.push({ name: read.wants, value: words[index] ?? workflow_text/* EMPTY */.wg, off: false });
    }
    return { options, operands, beforeDashes, unread };
}
/** Whether an option is on, where the last of several says so. */
function isGitOptionOn(read, ...names) {
    const last = read.options.findLast((option) => names.includes(option.name));
    return last !== undefined && !last.off;
}
/** The value of the last option of these names. */
function gitOptionValue(read, ...names) {
    const last = read.options.findLast((option) => names.includes(option.name));
    return last === undefined || last.off ? undefined : last.value;
}
function readLongGitOption(word, table) {
    const [first = ''] = word;
    const literal = typeof first === 'string' ? first.slice(2) : '';
    const end = literal.indexOf('=');
    if (end < 0 && word.length > 1)
        return undefined;
    const written = end < 0 ? literal : literal.slice(0, end);
    const found = longOptionName(written, table);
    if (found === undefined)
        return undefined;
    const { name, off } = found;
    if (end < 0 && !off && table.long.get(name) === 'one')
        return { options: [], wants: name };
    return { options: [{ name, off, value: end < 0 ? workflow_text/* EMPTY */.wg : (0,workflow_text/* dropStart */.od)(word, end + 3) }] };
}
function longOptionName(written, table) {
    if (written.length < 2)
        return undefined;
    if (table.long.has(written))
        return { name: written, off: false };
    if (written.startsWith('no-') && table.long.has(written.slice(3)))
        return { name: written.slice(3), off: true };
    const names = [...table.long.keys()].filter((name) => name.length > 1);
    const candidates = [
        ...names.filter((name) => name.startsWith(written)).map((name) => ({ name, off: false })),
        ...names.filter((name) => `no-${name}`.startsWith(written)).map((name) => ({ name, off: true })),
    ];
    return candidates.length === 1 ? candidates[0] : undefined;
}
function readBundle(word, table) {
    const [first = '', ...rest] = word;
    const letters = typeof first === 'string' ? first : '';
    const options = [];
    for (let index = 1; index < letters.length; index += 1) {
        const name = table.short.get(letters[index] ?? '');
        if (name === undefined)
            return undefined;
        const kind = table.long.get(name);
        if (kind === 'none') {
            options.push({ name, value: workflow_text/* EMPTY */.wg, off: false });
            continue;
        }
        const value = (0,workflow_text/* textOf */.b6)(letters.slice(index + 1), ...rest);
        if (value.length === 0 && kind === 'one')
            return { options, wants: name };
        return { options: [...options, { name, value, off: false }] };
    }
    return rest.length === 0 ? { options } : undefined;
}

;// CONCATENATED MODULE: ./lib/workflow/command/git/git-switch.js







/** See git-checkout(1). */
const CHECKOUT = optionTable('q|quiet progress f|force ours theirs 2 3 b= B= t|track=? guess l d|detach orphan= overwrite-ignore merge m ' +
    'conflict= p|patch ' +
    'ignore-skip-worktree-bits ignore-other-worktrees recurse-submodules=? overlay pathspec-from-file= ' +
    'pathspec-file-nul U|unified= inter-hunk-context=');
/** See git-switch(1). */
const SWITCH = optionTable('c|create= C|force-create= d|detach guess f|force discard-changes m|merge conflict= q|quiet progress t|track=? ' +
    'orphan= ignore-other-worktrees recurse-submodules=? overwrite-ignore');
const REBASE = optionTable('onto= keep-base apply empty= skip continue abort quit edit-todo show-current-patch m|merge s|strategy= ' +
    'X|strategy-option= rerere-autoupdate ' +
    'S|gpg-sign=? q|quiet v|verbose stat n verify C= no-ff force-rebase f fork-point ignore-whitespace ' +
    'whitespace= committer-date-is-author-date ' +
    'ignore-date reset-author-date signoff i|interactive r|rebase-merges=? x|exec= root autosquash autostash ' +
    'reschedule-failed-exec update-refs allow-empty-message keep-empty reapply-cherry-picks');
/** What `git checkout` checks out. */
function readCheckout(call) {
    const read = readGitArguments(call.words, CHECKOUT);
    if (isGitOptionOn(read, 'patch') || gitOptionValue(read, 'pathspec-from-file') !== undefined)
        return HARMLESS;
    if (read.unread !== undefined)
        return maybeElsewhere(call, read.unread);
    const created = gitOptionValue(read, 'b', 'B', 'orphan');
    if (created !== undefined)
        return startBranch(call, created, read);
    const [target, ...others] = read.operands;
    if (isGitOptionOn(read, 'track') && target !== undefined)
        return startBranch(call, afterRemote(call, target), read);
    const isPaths = others.length > 0 || read.beforeDashes === 0;
    if (target === undefined || isPaths)
        return HARMLESS;
    if (isGitOptionOn(read, 'detach'))
        return changeClone(call, (clone) => onBranch(clone, undefined));
    if (read.beforeDashes === undefined && isSurelyPath(target, call.found?.clone))
        return HARMLESS;
    const change = (clone) => checkOut(clone, target);
    return read.beforeDashes === undefined && mayBePath(target, call.found?.clone)
        ? changeClone(call, (clone) => mergeClones(clone, change(clone)))
        : changeClone(call, change);
}
/** What `git switch` switches to. */
function readSwitch(call) {
    const read = readGitArguments(call.words, SWITCH);
    if (read.unread !== undefined)
        return maybeElsewhere(call, read.unread);
    const created = gitOptionValue(read, 'create', 'force-create', 'orphan');
    if (created !== undefined)
        return startBranch(call, created, read);
    const [target] = read.operands;
    if (isGitOptionOn(read, 'track') && target !== undefined)
        return startBranch(call, afterRemote(call, target), read);
    if (isGitOptionOn(read, 'detach'))
        return changeClone(call, (clone) => onBranch(clone, undefined));
    if (target === undefined)
        return HARMLESS;
    return (0,workflow_text/* known */.eO)(target) === '-'
        ? maybeElsewhere(call, target)
        : changeClone(call, (clone) => adopt(onBranch(clone, target), target));
}
/** `git rebase` checks out the branch that it is given, and may run commands. */
function readRebase(call) {
    const read = readGitArguments(call.words, REBASE);
    const opaque = read.unread !== undefined ? { opaque: 'a command for every commit' } : HARMLESS;
    const branch = read.operands[isGitOptionOn(read, 'root') ? 0 : 1];
    return branch === undefined ? opaque : { ...opaque, ...changeClone(call, (clone) => onBranch(clone, branch)) };
}
/** The branch that is checked out may be any other from here on. */
function maybeElsewhere(call, source) {
    return changeClone(call, (clone) => ({ ...clone, branch: [new workflow_data/* Unknown */.$r(`git ${call.subcommand} ${(0,workflow_text/* show */.WU)(source)}`)] }));
}
/** What is checked out by a branch, a tag or a commit. */
function checkOut(clone, target) {
    const name = (0,workflow_text/* known */.eO)(target);
    if (name === 'HEAD' || name === '@')
        return clone;
    if (name === undefined || clone.branches?.has(name) === true)
        return onBranch(clone, target);
    if (name === '-' || name.startsWith('@{-') || name.startsWith('heads/'))
        return onBranch(clone, [new workflow_data/* Unknown */.$r(`git checkout ${name}`)]);
    if (clone.tags?.has(name) === true || isDetaching(name) || trackedRemote(clone, target) !== undefined)
        return onBranch(clone, undefined);
    // a tag by its looks, unless there is a branch of that name
    if (/^v?\d+(?:\.\d+)+/.test(name))
        return onBranch(clone, [new workflow_data/* Unknown */.$r(`git checkout ${name}`)]);
    return adopt(onBranch(clone, target), target);
}
function isDetaching(name) {
    return (/[~^]|@\{/.test(name) ||
        /^(?:refs|tags)\//.test(name) ||
        /^[0-9a-f]{7,64}$/.test(name) ||
        /^[A-Z]+_HEAD$/.test(name));
}
function startBranch(call, name, read) {
    const [start] = read.operands;
    return changeClone(call, (clone) => {
        const started = onBranch(clone, name);
        const remote = start === undefined || read.options.some((option) => option.name === 'track' && option.off)
            ? undefined
            : trackedRemote(clone, start);
        return start === undefined || remote === undefined
            ? started
            : track(started, name, [remote], (0,workflow_text/* dropStart */.od)(start, remote.length + 1));
    });
}
/** The clone with the upstream of a branch configured. */
function track(clone, branch, remote, upstream) {
    const entries = [
        { key: 'branch.remote', subsection: branch, value: remote },
        { key: 'branch.merge', subsection: branch, value: (0,workflow_text/* textOf */.b6)('refs/heads/', ...upstream) },
    ];
    return { ...clone, config: [...(clone.config ?? []), ...entries] };
}
/** The remote whose branch a name such as `origin/main` is. */
function trackedRemote(clone, name) {
    return [...clone.remotes.keys()].find((remote) => (0,workflow_text/* startsWith */.w1)(name, `${remote}/`));
}
/**
 * A branch that is there only on a remote is created to follow it: with several remotes, it is not known which. See
 * git-checkout(1), `--guess`.
 */
function adopt(clone, branch) {
    const isTold = (clone.config ?? []).some((entry) => entry.key === 'branch.remote' && (0,workflow_text/* show */.WU)(entry.subsection) === (0,workflow_text/* show */.WU)(branch));
    if (isTold || [...clone.remotes.keys()].every((remote) => remote === 'origin'))
        return clone;
    return track(clone, branch, [new workflow_data/* Unknown */.$r(`the remote of ${(0,workflow_text/* show */.WU)(branch)}`)], branch);
}
function afterRemote(call, target) {
    const remote = call.found === undefined ? undefined : trackedRemote(call.found.clone, target);
    if (remote !== undefined)
        return (0,workflow_text/* dropStart */.od)(target, remote.length + 1);
    const name = (0,workflow_text/* known */.eO)(target);
    return name?.includes('/') === true ? (0,workflow_text/* textOf */.b6)(name.slice(name.indexOf('/') + 1)) : [new workflow_data/* Unknown */.$r((0,workflow_text/* show */.WU)(target))];
}
/** Names of folders that are restored from a commit as often as they are branches. */
const SWITCHED_FOLDERS = [
    'src',
    'dist',
    'docs',
    'doc',
    'lib',
    'build',
    'test',
    'tests',
    'app',
    'packages',
    'public',
    'bin',
    'out',
    'site',
    'vendor',
];
const FILE = new RegExp((0,unbroken/* unbroken */.D) `
  (?:^|\/)(?:[A-Za-z][\w-]*file|LICENSE|README)$|\.(?:json|lock|toml|ya?ml|md|txt|xml|html?|css|[cm]?[jt]sx?|py|rb|go|rs
  |java|cs|csproj|php|sh|cfg|ini|properties|gradle|mod|sum|snap|env|svg|png|map)$
`);
function isSurelyPath(target, clone) {
    const name = (0,workflow_text/* known */.eO)(target);
    if (name === undefined || clone?.branches?.has(name) === true)
        return false;
    return name === '.' || name.endsWith('/') || /^(?:\.{1,2}\/|\/|:)|[*?[]/.test(name) || FILE.test(name);
}
function mayBePath(target, clone) {
    const name = (0,workflow_text/* known */.eO)(target);
    return (name !== undefined &&
        clone?.branches?.has(name) !== true &&
        (SWITCHED_FOLDERS.includes(name) || name.startsWith('.')));
}
/** A clone with one more branch. */
function cloneOnBranch(clone, name) {
    return { ...clone, branches: added(clone.branches, name) };
}
/** What `git stash branch` and `git bisect` check out. */
function readHeadMove(call) {
    const [first = workflow_text/* EMPTY */.wg, second = workflow_text/* EMPTY */.wg] = call.words.filter((word) => !(0,workflow_text/* startsWith */.w1)(word, '-'));
    if (call.subcommand === 'bisect')
        return maybeElsewhere(call, first);
    return (0,workflow_text/* known */.eO)(first) === 'branch' ? changeClone(call, (clone) => onBranch(clone, second)) : HARMLESS;
}

;// CONCATENATED MODULE: ./lib/workflow/command/git/git-clone.js












/** See git-clone(1). */
const CLONE = optionTable('v|verbose q|quiet progress reject-shallow n|no-checkout bare mirror l|local no-hardlinks s|shared ' +
    'recurse-submodules=? recursive=? j|jobs= template= reference= ' +
    'reference-if-able= dissociate o|origin= b|branch= revision= u|upload-pack= depth= shallow-since= ' +
    'shallow-exclude= single-branch tags shallow-submodules ' +
    'separate-git-dir= ref-format= c|config= server-option= 4|ipv4 6|ipv6 filter= also-filter-submodules ' +
    'remote-submodules sparse bundle-uri= checkout hardlinks');
const INIT = optionTable('template= bare shared=? q|quiet separate-git-dir= b|initial-branch= object-format= ref-format=');
const WORKTREE = optionTable('f|force b= B= orphan d|detach checkout lock reason= q|quiet track guess-remote relative-paths');
/** `git clone` gives a clone whose remote and, with `-b`, whose branch are known. */
function readClone(call) {
    const read = readGitArguments(call.words, CLONE);
    const [address, folder] = read.operands;
    if (address === undefined)
        return HARMLESS;
    const at = read.unread === undefined
        ? resolveFolder(call.folder, folder ?? newCloneFolder(address, isGitOptionOn(read, 'bare', 'mirror')), call.setting.variables)
        : [new workflow_data/* Unknown */.$r(`git clone ${(0,workflow_text/* show */.WU)(read.unread)}`)];
    const remote = gitOptionValue(read, 'origin') ??
        lastValue(call.config, 'clone.defaultremotename', workflow_text/* EMPTY */.wg) ?? ['origin'];
    const configured = read.options.flatMap((option) => option.name === 'config' ? [configOption(option.value) ?? []].flat() : []);
    const mirror = isGitOptionOn(read, 'mirror')
        ? [{ key: 'remote.mirror', subsection: remote, value: ['true'] }]
        : [];
    const isOther = (0,workflow_text/* show */.WU)(remote) !== 'origin';
    const branch = branchOfClone(address, read);
    const follows = isOther
        ? [{ key: 'branch.remote', subsection: branch ?? workflow_text/* EMPTY */.wg, value: remote }]
        : [];
    const clone = {
        remotes: new Map([[(0,workflow_text/* show */.WU)(remote), keptAddress(address, call.setting)]]),
        branch,
        config: [...configured, ...mirror, ...follows],
    };
    const hasSubmodules = isGitOptionOn(read, 'recurse-submodules', 'recursive');
    return {
        setting: withClone(call.setting, ...placeClone(at, hasSubmodules ? { ...clone, submodules: true } : clone)),
    };
}
/** `git init` gives a clone without remotes, unless there is one already. */
function readInit(call) {
    const read = readGitArguments(call.words, INIT);
    const [folder = workflow_text/* EMPTY */.wg] = read.operands;
    const at = resolveFolder(call.folder, folder, call.setting.variables);
    const [key, placed] = placeClone(at, { remotes: new Map(), branch: initialBranch(call, read) });
    return call.found?.key === key ? HARMLESS : { setting: withClone(call.setting, key, placed) };
}
/** `git worktree` adds folders that share the clone's remotes, configuration and tags. */
function readWorktree(call) {
    const [verb = workflow_text/* EMPTY */.wg, ...words] = call.words;
    const read = readGitArguments(words, WORKTREE);
    const [folder, target] = read.operands;
    if (folder === undefined)
        return HARMLESS;
    const at = resolveFolder(call.folder, folder, call.setting.variables);
    if ((0,workflow_text/* known */.eO)(verb) === 'remove')
        return { setting: withClones(call.setting, new Map([...call.setting.clones].filter(([key]) => key !== (0,workflow_text/* show */.WU)(at)))) };
    if ((0,workflow_text/* known */.eO)(verb) === 'move' && target !== undefined)
        return moveWorktree(call, at, resolveFolder(call.folder, target, call.setting.variables));
    if ((0,workflow_text/* known */.eO)(verb) !== 'add' || call.found === undefined)
        return HARMLESS;
    const { clone } = call.found;
    const created = gitOptionValue(read, 'b', 'B');
    const own = [(0,workflow_text/* show */.WU)(at).split('/').at(-1) ?? ''];
    const branched = created ?? (target === undefined ? own : undefined);
    const switched = isGitOptionOn(read, 'detach')
        ? onBranch(clone, undefined)
        : branched !== undefined
            ? onBranch(clone, branched)
            : checkOut(clone, target ?? workflow_text/* EMPTY */.wg);
    return { setting: withClone(call.setting, ...placeClone(at, switched)) };
}
/** `git submodule`: after `update` folders of the clone are other clones, and `foreach` runs a command in each. */
function readSubmodule(call) {
    const [verb, ...words] = call.words.filter((word) => !(0,workflow_text/* startsWith */.w1)(word, '-'));
    const name = (0,workflow_text/* known */.eO)(verb ?? workflow_text/* EMPTY */.wg);
    if (name === 'foreach')
        return readForeach(words);
    return name === 'update' || name === 'add'
        ? changeClone(call, (clone) => ({ ...clone, submodules: true }))
        : HARMLESS;
}
const READS_ONLY = new RegExp((0,unbroken/* unbroken */.D) `
  ^git (?:fetch|pull|checkout|switch|reset|clean|status|log|diff|submodule (?:update|init|sync)
  |lfs (?:pull|fetch|install)|describe|rev-parse|config|gc|show|branch)\b[^;&|\`$()<>\n]*$
`);
function readForeach(words) {
    const command = (0,workflow_text/* known */.eO)((0,workflow_text/* textOf */.b6)(...words.flatMap((word, index) => (index === 0 ? word : [' ', ...word]))));
    return command !== undefined &&
        (READS_ONLY.test(command) || /^(?:echo|pwd|ls|true|:)\b[^;&|`$()<>\n]*$/.test(command))
        ? HARMLESS
        : { undecided: ['a command in every submodule'] };
}
/** The folder that git names after the repository. See git-clone(1), `<directory>`. */
function newCloneFolder(address, isBare) {
    const trimmed = dropEnd(trimCharacter(address, '/'), '/.git');
    const name = cutLast(trimmed, '/')?.[1] ?? cutLast(trimmed, ':')?.[1] ?? trimmed;
    const plain = dropEnd(name, '.git');
    return isBare ? (0,workflow_text/* textOf */.b6)(...plain, '.git') : plain;
}
function branchOfClone(address, read) {
    if (isGitOptionOn(read, 'revision'))
        return undefined;
    const branch = gitOptionValue(read, 'branch');
    if (branch === undefined)
        return [new workflow_data/* Unknown */.$r(`the default branch of ${(0,workflow_text/* show */.WU)(trimCredentials(address))}`)];
    // a tag by its looks, and then no branch is checked out
    return /^v?\d+(?:\.\d+)+/.test((0,workflow_text/* known */.eO)(branch) ?? '') ? [new workflow_data/* Unknown */.$r(`git clone -b ${(0,workflow_text/* show */.WU)(branch)}`)] : branch;
}
function trimCredentials(address) {
    return cutLast(address, '@')?.[1] ?? address;
}
function initialBranch(call, read) {
    return (gitOptionValue(read, 'initial-branch') ??
        lastValue(call.config, 'init.defaultbranch', workflow_text/* EMPTY */.wg) ?? [new workflow_data/* Unknown */.$r('init.defaultBranch')]);
}
function moveWorktree(call, from, to) {
    const moved = call.setting.clones.get((0,workflow_text/* show */.WU)(from));
    if (moved === undefined)
        return HARMLESS;
    const others = new Map([...call.setting.clones].filter(([key]) => key !== (0,workflow_text/* show */.WU)(from)));
    return { setting: withClone(withClones(call.setting, others), ...placeClone(to, moved)) };
}

;// CONCATENATED MODULE: ./lib/workflow/command/git/git-configure.js







/** See git-config(1). */
const CONFIG = optionTable('global system local worktree f|file= blob= get get-all get-regexp get-urlmatch replace-all add unset ' +
    'unset-all rename-section remove-section l|list e|edit get-color ' +
    'get-colorbool t|type= bool int bool-or-int bool-or-str path expiry-date z|null name-only includes ' +
    'show-origin show-scope default= fixed-value all append value= comment= show-names url= regexp');
const REMOTE = optionTable('v|verbose t= m= f tags mirror=? add delete push all n|dry-run p|prune a|auto d progress');
const READING_OPTIONS = ['get', 'get-all', 'get-regexp', 'get-urlmatch', 'list', 'edit', 'get-color', 'get-colorbool'];
/** Subcommands of newer versions, without which a name and a value are set. */
const VERBS = ['set', 'unset', 'get', 'list', 'edit', 'rename-section', 'remove-section'];
/** What `git config` sets. */
function readConfig(call) {
    const read = readGitArguments(call.words, CONFIG);
    const [first = workflow_text/* EMPTY */.wg, ...others] = read.operands;
    const word = VERBS.find((verb) => verb === (0,workflow_text/* known */.eO)(first));
    const verb = word ?? VERBS.find((verb) => isGitOptionOn(read, verb)) ?? 'set';
    const [key = workflow_text/* EMPTY */.wg, value] = word === undefined ? read.operands : others;
    const scope = configScope(isGitOptionOn(read, 'global', 'system'), gitOptionValue(read, 'file', 'blob'));
    if (verb === 'edit' && scope !== 'other')
        return store(call, scope, (config) => [...config, ANYTHING]);
    if (['get', 'list', 'edit'].includes(verb) || isGitOptionOn(read, ...READING_OPTIONS))
        return HARMLESS;
    if (scope === 'other')
        return otherConfig(key, value);
    if (read.unread !== undefined || verb === 'rename-section')
        return store(call, scope, (config) => [...config, ANYTHING]);
    if (verb === 'remove-section')
        return removeSection(call, scope, key);
    const entry = configEntry(key, value ?? workflow_text/* EMPTY */.wg);
    if (entry === undefined)
        return HARMLESS;
    if (verb === 'unset' || isGitOptionOn(read, 'unset-all'))
        return store(call, scope, (config) => withoutConfigKey(config, entry.key, entry.subsection));
    // without a value it is asked for
    if (value === undefined)
        return HARMLESS;
    // another program than those that are seen may find it
    const runs = carriedBySetting(entry);
    const set = setEntry(call, scope, entry, isGitOptionOn(read, 'add', 'append'));
    return runs.length === 0 ? set : { ...set, runs };
}
/** A file that git may be told to read later. */
function otherConfig(key, value) {
    const entry = value === undefined ? undefined : configEntry(key, value);
    return entry === undefined ? HARMLESS : { runs: carriedBySetting(entry) };
}
function setEntry(call, scope, entry, isMore) {
    if (scope === 'clone' && entry.key === 'remote.url' && !isMore)
        return changeClone(call, (clone) => setAddress(clone, call, entry.subsection, entry.value));
    return store(call, scope, (config) => [
        ...(isMore ? config : withoutConfigKey(config, entry.key, entry.subsection)),
        entry,
    ]);
}
function removeSection(call, scope, section) {
    if (scope === 'clone' && (0,workflow_text/* startsWith */.w1)(section, 'remote.'))
        return removeRemote(call, (0,workflow_text/* dropStart */.od)(section, 7));
    return configEntry((0,workflow_text/* join */.fj)(section, ['.x']), workflow_text/* EMPTY */.wg) === undefined
        ? HARMLESS
        : store(call, scope, (config) => [...config, ANYTHING]);
}
/** What `git remote` changes. */
function readRemote(call) {
    const [verb = workflow_text/* EMPTY */.wg, ...words] = call.words.filter((word, index) => index > 0 || !(0,workflow_text/* startsWith */.w1)(word, '-'));
    const read = readGitArguments(words, REMOTE);
    const [name, second] = read.operands;
    if (name === undefined)
        return HARMLESS;
    switch ((0,workflow_text/* known */.eO)(verb)) {
        case 'add':
            return second === undefined
                ? HARMLESS
                : changeClone(call, (clone) => withMirror(setAddress(clone, call, name, second), name, gitOptionValue(read, 'mirror')));
        case 'set-url':
            return second === undefined
                ? HARMLESS
                : readSetUrl(call, name, second, isGitOptionOn(read, 'push'), {
                    add: isGitOptionOn(read, 'add'),
                    delete: isGitOptionOn(read, 'delete'),
                });
        case 'rename':
            return second === undefined ? HARMLESS : changeClone(call, (clone) => renameRemote(clone, name, second));
        case 'remove':
        case 'rm':
            return removeRemote(call, name);
        case undefined:
            return changeClone(call, (clone) => ({ ...clone, config: [...(clone.config ?? []), ANYTHING] }));
        default:
            return HARMLESS;
    }
}
/** Which configuration a file is. */
function configScope(isUser, file) {
    if (file === undefined)
        return isUser ? 'user' : 'clone';
    const path = (0,workflow_text/* show */.WU)(file);
    if (/(?:^|\/)\.git\/config(?:\.worktree)?$/.test(path))
        return 'clone';
    return /gitconfig$|\/git\/config$/.test(path) || (0,workflow_text/* known */.eO)(file) === undefined ? 'user' : 'other';
}
function store(call, scope, change) {
    if (scope === 'clone')
        return changeClone(call, (clone) => ({ ...clone, config: change(clone.config ?? []) }));
    const { setting } = call;
    const changed = { ...setting, gitConfig: change(setting.gitConfig ?? []) };
    return { setting: changed };
}
function setAddress(clone, call, remote, address) {
    const remotes = new Map(clone.remotes).set((0,workflow_text/* show */.WU)(remote), keptAddress(address, call.setting));
    return { ...clone, remotes, config: withoutConfigKey(clone.config ?? [], 'remote.url', remote) };
}
function withMirror(clone, remote, mirror) {
    const entry = { key: 'remote.mirror', subsection: remote, value: ['true'] };
    return mirror === undefined || (0,workflow_text/* known */.eO)(mirror) === 'fetch'
        ? clone
        : { ...clone, config: [...(clone.config ?? []), entry] };
}
function readSetUrl(call, remote, address, isPush, how) {
    const entry = { key: isPush ? 'remote.pushurl' : 'remote.url', subsection: remote, value: address };
    // which addresses a pattern removes is not known
    if (how.delete)
        return changeClone(call, (clone) => ({
            ...clone,
            config: (clone.config ?? []).map((old) => (old.key === entry.key ? { ...old, maybe: true } : old)),
        }));
    if (!isPush && !how.add)
        return changeClone(call, (clone) => setAddress(clone, call, remote, address));
    return changeClone(call, (clone) => ({
        ...clone,
        config: [...(how.add ? (clone.config ?? []) : withoutConfigKey(clone.config ?? [], entry.key, remote)), entry],
    }));
}
function renameRemote(clone, from, to) {
    const remotes = new Map([...clone.remotes].map(([name, address]) => [name === (0,workflow_text/* show */.WU)(from) ? (0,workflow_text/* show */.WU)(to) : name, address]));
    const config = (clone.config ?? []).map((entry) => {
        if (entry.key.startsWith('remote.') && (0,workflow_text/* show */.WU)(entry.subsection) === (0,workflow_text/* show */.WU)(from))
            return { ...entry, subsection: to };
        return entry.key === 'branch.remote' && (0,workflow_text/* show */.WU)(entry.value) === (0,workflow_text/* show */.WU)(from) ? { ...entry, value: to } : entry;
    });
    // a branch that follows the remote by a clone's own configuration follows it under the new name
    const branch = clone.branch ?? workflow_text/* EMPTY */.wg;
    const isTold = config.some((entry) => entry.key === 'branch.remote' && (0,workflow_text/* show */.WU)(entry.subsection) === (0,workflow_text/* show */.WU)(branch));
    const moved = isTold || branch.length === 0 || (0,workflow_text/* show */.WU)(from) !== 'origin'
        ? []
        : [{ key: 'branch.remote', subsection: branch, value: (0,workflow_text/* join */.fj)(to) }];
    return { ...clone, remotes, config: [...config, ...moved] };
}
function removeRemote(call, name) {
    return changeClone(call, (clone) => ({
        ...clone,
        remotes: new Map([...clone.remotes].filter(([remote]) => remote !== (0,workflow_text/* show */.WU)(name))),
        config: (clone.config ?? []).filter((entry) => !entry.key.startsWith('remote.') || (0,workflow_text/* show */.WU)(entry.subsection) !== (0,workflow_text/* show */.WU)(name)),
    }));
}

;// CONCATENATED MODULE: ./lib/workflow/command/option-commands.js



/** What the options of a command carry. */
function carriedByOptions(options, words) {
    if (options === undefined)
        return [];
    const found = [];
    for (let at = 0; at < words.length; at += 1) {
        const word = words[at] ?? [];
        const [first = ''] = word;
        if ((0,workflow_text/* known */.eO)(word) === '--')
            break;
        if (typeof first !== 'string' || !/^-./.test(first)) {
            if (options.stopsAtOperand === true)
                break;
            continue;
        }
        const read = longOption(word, first, options) ?? letterOption(word, first, options);
        if (read === undefined)
            continue;
        const next = read.value === undefined ? words[at + 1] : undefined;
        const carried = carriedBy(read, read.value ?? (options.attached === true && read.isLetter ? undefined : next), first);
        if (carried !== undefined)
            found.push(carried);
        if (next !== undefined && read.isLetter && options.attached !== true)
            at += 1;
    }
    return found;
}
function carriedBy({ option, hidden }, value, written) {
    if (option === undefined)
        return undefined;
    if (hidden)
        return { why: `what \`${written.split('=', 1)[0] ?? ''}\` starts` };
    const prefix = option.includes('=') ? option.slice(option.indexOf('=') + 1) : '';
    if (value === undefined)
        return undefined;
    if (prefix === '')
        return { text: value };
    const [first = ''] = value;
    if (typeof first !== 'string')
        return { why: `what \`${option}\` starts` };
    return first.startsWith(prefix) ? { text: (0,workflow_text/* dropStart */.od)(value, prefix.length) } : undefined;
}
function longOption(word, first, options) {
    const written = first.split('=', 1)[0] ?? '';
    const value = first.includes('=') ? (0,workflow_text/* cut */.Jj)(word, '=')?.[1] : undefined;
    const isNamed = (option) => {
        const name = option.split('=', 1)[0] ?? '';
        return name.length > 2 && isSpelled(written, name, options);
    };
    const text = wordsIn(options.texts ?? '').find(isNamed);
    const option = text ?? wordsIn(options.hidden ?? '').find(isNamed);
    if (option !== undefined)
        return { option, hidden: text === undefined, value, isLetter: false };
    return first.startsWith('--') ? { option: undefined, hidden: false, value: undefined, isLetter: false } : undefined;
}
function isSpelled(written, name, { abbreviates, exact = '' }) {
    if (written === name || (!name.startsWith('--') && written === `-${name}`))
        return true;
    return (abbreviates === true &&
        name.startsWith('--') &&
        written.length >= 4 &&
        name.startsWith(written) &&
        !wordsIn(exact).includes(written));
}
function letterOption(word, first, { texts = '', hidden = '', values = '' }) {
    const [hiddenOnes, textOnes] = [wordsIn(hidden), wordsIn(texts)];
    for (let at = 1; at < first.length; at += 1) {
        const option = `-${first[at] ?? ''}`;
        const isHidden = hiddenOnes.includes(option);
        const isText = textOnes.includes(option);
        if (!isHidden && !isText && !values.includes(first[at] ?? ''))
            continue;
        const rest = (0,workflow_text/* dropStart */.od)(word, at + 1);
        return {
            option: isHidden || isText ? option : undefined,
            hidden: isHidden,
            value: rest.length === 0 ? undefined : rest,
            isLetter: true,
        };
    }
    return undefined;
}
/** The words from the first operand on, of a program that runs them as a command. */
function commandIn(words, values = '') {
    let at = 0;
    for (; at < words.length; at += 1) {
        const word = (0,workflow_text/* known */.eO)(words[at] ?? []) ?? '';
        if (word === '--')
            return at + 1 < words.length ? [{ text: asScript(words.slice(at + 1)) }] : [];
        if (!word.startsWith('-'))
            break;
        if (word.length === 2 && values.includes(word[1] ?? ''))
            at += 1;
    }
    return at < words.length ? [{ text: asScript(words.slice(at)) }] : [];
}

;// CONCATENATED MODULE: ./lib/workflow/command/git/git-option-commands.js





/** Options of git's commands that carry one. Sources: the page of each command. */
const GIT_OPTION_COMMANDS = {
    clone: { texts: '--upload-pack -u', hidden: '--template', values: 'objbc', abbreviates: true },
    init: { hidden: '--template', abbreviates: true },
    fetch: { texts: '--upload-pack', abbreviates: true },
    pull: { texts: '--upload-pack', abbreviates: true },
    'fetch-pack': { texts: '--upload-pack --exec', abbreviates: true },
    'ls-remote': { texts: '--upload-pack --exec', abbreviates: true },
    push: { texts: '--receive-pack --exec', values: 'o', abbreviates: true },
    'send-pack': { texts: '--receive-pack --exec', abbreviates: true },
    'http-push': {},
    archive: { texts: '--exec', values: 'o', abbreviates: true },
    difftool: { texts: '--extcmd -x', values: 't', abbreviates: true, exact: '--ext-diff' },
    grep: { texts: '--open-files-in-pager -O', values: 'ABCfem', attached: true, abbreviates: true },
    'send-email': { texts: '--to-cmd --cc-cmd --header-cmd --sendmail-cmd', hidden: '--smtp-server', abbreviates: true },
    'filter-branch': {
        texts: '--setup --env-filter --tree-filter --index-filter --parent-filter --msg-filter --commit-filter ' +
            '--tag-name-filter',
    },
    rebase: { texts: '--exec -x', values: 'sXC', abbreviates: true },
    instaweb: { texts: '--browser -b --httpd -d', values: 'mp', abbreviates: true },
    'web--browse': { texts: '--browser -b', abbreviates: true },
};
/** Commands that start nothing: they only write or print a setting. */
const PLAIN_COMMANDS = ['config', 'remote', 'rev-parse', 'version', 'check-ref-format'];
/** Commands that take addresses. */
const CONNECTING_COMMANDS = [
    'clone',
    'fetch',
    'pull',
    'push',
    'send-pack',
    'fetch-pack',
    'ls-remote',
    'remote',
    'submodule',
    'archive',
    'http-push',
    'subtree',
    'lfs',
    'request-pull',
];
/**
 * What a git command runs beside what git itself does: by its options, its addresses and the configuration that it
 * finds.
 */
function carriedByGit(call) {
    const { subcommand, words } = call;
    return [
        ...carriedByConfiguration(call),
        ...carriedByOptions(GIT_OPTION_COMMANDS[subcommand], words),
        ...carriedByWords(subcommand, words),
    ];
}
function carriedByConfiguration({ subcommand, config }) {
    if (PLAIN_COMMANDS.includes(subcommand))
        return [];
    const unread = isUnread(config) && subcommand !== 'push' ? [{ why: 'what git is configured to' }] : [];
    return [...config.flatMap((entry) => carriedBySetting(entry)), ...unread];
}
function carriedByWords(subcommand, words) {
    const [first = workflow_text/* EMPTY */.wg, ...rest] = words;
    const addresses = CONNECTING_COMMANDS.includes(subcommand)
        ? words.flatMap((word) => carriedByAddress(addressIn(word)))
        : [];
    if (subcommand === 'bisect' && (0,workflow_text/* known */.eO)(first) === 'run' && rest.length > 0)
        return [...addresses, { text: asScript(rest) }];
    if (subcommand === 'merge-index')
        return [{ text: asScript([words.find((word) => !(0,workflow_text/* startsWith */.w1)(word, '-')) ?? workflow_text/* EMPTY */.wg]) }];
    return addresses;
}
/** `--remote=ext::…` is an address as well. */
function addressIn(word) {
    const [head = '', ...rest] = word;
    return typeof head === 'string' && /^--(?:remote|repo)=/.test(head)
        ? [head.slice(head.indexOf('=') + 1), ...rest]
        : word;
}

;// CONCATENATED MODULE: ./lib/workflow/command/git/git-refspec.js



/** A name that people give to tags rather than to branches: `v1.2.3`, `2.0`, `v4`. */
const LIKE_A_VERSION = /^v?\d+(?:\.\d+)*(?:[-+][\w.+-]+)?$/;
/**
 * What one refspec of `git push` touches. `change` is what the command's options say (`--force`, `--delete`). See
 * git-push(1), `<refspec>`.
 *
 * A name without `refs/` may be a branch or a tag. It is a tag where the job created a tag of that name, a branch where
 * it created or checked out a branch of that name, a branch as well where nothing is known of it, unless it looks like
 * a version: then it is a `ref` by its bare name, to be judged as out of scope unless a branch and a tag of that name
 * both are in scope. An unknown source may be empty, which deletes: it is taken for a source that is there.
 */
function touchesOfRefspec(refspec, clone, change) {
    if ((0,workflow_text/* startsWith */.w1)(refspec, '^'))
        return [];
    const isForced = (0,workflow_text/* startsWith */.w1)(refspec, '+');
    const how = isForced && change === 'write' ? 'force' : change;
    const spec = isForced ? (0,workflow_text/* dropStart */.od)(refspec, 1) : refspec;
    const [source, destination] = cutLast(spec, ':') ?? [spec, undefined];
    if (destination === undefined || destination.length === 0) {
        return source.length === 0 && destination !== undefined
            ? [{ kind: 'every-branch', change: how }]
            : touchesOfSource(source, clone, how);
    }
    const touches = touchesOfName(destination, clone, source.length === 0 ? 'delete' : how);
    // a name without `refs/` is what it is there, and a new one is a tag where its source is one
    return mayBeTag(source, clone) && !(0,workflow_text/* startsWith */.w1)(destination, 'refs/')
        ? touches.flatMap((touch) => touch.kind === 'branch' ? [touch, { kind: 'tag', name: touch.name, change: touch.change }] : [touch])
        : touches;
}
function mayBeTag(source, clone) {
    if ((0,workflow_text/* startsWith */.w1)(source, 'refs/tags/') || (0,workflow_text/* startsWith */.w1)(source, 'tags/'))
        return true;
    return source.length > 0 && !isHead(source) && typeof source[0] === 'string' && refKind(source, clone) !== 'branch';
}
/** The refspec's source, where it has a `:` and names one. */
function sourceOf(refspec) {
    const spec = (0,workflow_text/* startsWith */.w1)(refspec, '+') ? (0,workflow_text/* dropStart */.od)(refspec, 1) : refspec;
    return cutLast(spec, ':')?.[0] ?? spec;
}
/** Whether it means what is checked out. */
function isHead(name) {
    return ['HEAD', '@'].includes((0,workflow_text/* known */.eO)(name) ?? '');
}
/** The branch that is checked out, as far as it is known. */
function cloneBranch(clone) {
    return clone?.branch ?? [new workflow_data/* Unknown */.$r('HEAD')];
}
/** A source without a destination goes to the ref of the same name. */
function touchesOfSource(source, clone, change) {
    if (isHead(source))
        return [{ kind: 'branch', name: cloneBranch(clone), change }];
    const isOfRemote = [...(clone?.remotes.keys() ?? [])].some((remote) => (0,workflow_text/* startsWith */.w1)(source, `${remote}/`));
    if (isOfRemote && clone?.branches?.has((0,workflow_text/* show */.WU)(source)) !== true)
        return [{ kind: 'ref', name: source, change }];
    return touchesOfName(source, clone, change);
}
/** What is touched by a name on the remote, qualified or not. */
function touchesOfName(name, clone, change) {
    // no name has one of these: it is a pattern of git, or of files whose names may be those of branches
    if (name.some((part) => typeof part === 'string' && /[*?[]/.test(part)))
        return touchesOfPattern(name, change);
    if ((0,workflow_text/* startsWith */.w1)(name, 'refs/heads/'))
        return [{ kind: 'branch', name: (0,workflow_text/* dropStart */.od)(name, 11), change }];
    if ((0,workflow_text/* startsWith */.w1)(name, 'refs/tags/'))
        return [{ kind: 'tag', name: (0,workflow_text/* dropStart */.od)(name, 10), change }];
    if ((0,workflow_text/* startsWith */.w1)(name, 'refs/') || typeof name[0] !== 'string')
        return [{ kind: isTagged(name, clone) ? 'tag' : 'ref', name, change }];
    // which branch HEAD of a remote is, only the remote knows
    if (isHead(name))
        return [{ kind: 'branch', name: [new workflow_data/* Unknown */.$r('HEAD of the remote')], change }];
    const abbreviated = touchesOfAbbreviation(name, change);
    return abbreviated.length > 0 ? abbreviated : [{ kind: refKind(name, clone), name, change }];
}
/**
 * `heads/x` is the branch `x` where there is one, and else a new branch `heads/x`. See gitrevisions(7), `<refname>`.
 */
function touchesOfAbbreviation(name, change) {
    if ((0,workflow_text/* startsWith */.w1)(name, 'heads/'))
        return [
            { kind: 'branch', name: (0,workflow_text/* dropStart */.od)(name, 6), change },
            { kind: 'branch', name, change },
        ];
    if ((0,workflow_text/* startsWith */.w1)(name, 'tags/'))
        return [
            { kind: 'tag', name: (0,workflow_text/* dropStart */.od)(name, 5), change },
            { kind: 'branch', name, change },
        ];
    return [];
}
function touchesOfPattern(pattern, change) {
    if ((0,workflow_text/* startsWith */.w1)(pattern, 'refs/heads/'))
        return [{ kind: 'every-branch', change }];
    if ((0,workflow_text/* startsWith */.w1)(pattern, 'refs/tags/'))
        return [{ kind: 'every-tag', change }];
    const isOther = /^refs\/[^/*]+\//.test((0,workflow_text/* known */.eO)((0,workflow_text/* textOf */.b6)(...pattern)) ?? '');
    return isOther
        ? [{ kind: 'ref', name: pattern, change }]
        : [
            { kind: 'every-branch', change },
            { kind: 'every-tag', change },
        ];
}
function refKind(name, clone) {
    const written = (0,workflow_text/* show */.WU)(name);
    const isBranch = clone?.branches?.has(written) === true || (clone?.branch !== undefined && (0,workflow_text/* show */.WU)(clone.branch) === written);
    if (isTagged(name, clone))
        return isBranch ? 'ref' : 'tag';
    return !isBranch && LIKE_A_VERSION.test((0,workflow_text/* known */.eO)(name) ?? literalStart(name)) ? 'ref' : 'branch';
}
function isTagged(name, clone) {
    return !(0,workflow_text/* startsWith */.w1)(name, 'refs/') && clone?.tags?.has((0,workflow_text/* show */.WU)(name)) === true;
}
/** `v${VERSION}` looks like a version as far as it is known. */
function literalStart(name) {
    return (0,workflow_text/* startsWith */.w1)(name, 'v') && typeof name[0] === 'string' ? name[0].replace(/^v$/, 'v0') : '';
}

;// CONCATENATED MODULE: ./lib/workflow/command/git/git-remotes.js





/** Where `git push` goes for an operand, which is the name of a remote or an address. */
function destinationOf(call, remote) {
    const written = (0,workflow_text/* known */.eO)(remote);
    if (written === '.')
        return 'here';
    const named = call.found?.clone.remotes.has((0,workflow_text/* show */.WU)(remote)) === true || configEntries(call.config, 'remote.url', remote).length > 0;
    const isAddress = !named && ((0,workflow_text/* startsWith */.w1)(remote, '/') || /[:/]/.test(written ?? (0,workflow_text/* show */.WU)(remote)));
    if (!isAddress && call.found === undefined && !named)
        return { unknownClone: whichClone(call) };
    const addresses = isAddress ? [addressOf(remote)] : remoteAddresses(call, remote);
    const repositories = addresses.map((address) => repositoryAt(rewritten(address, call), call.setting));
    return {
        repositories: repositories.map((repository) => (isOwnAddress(repository, call.setting) ? undefined : repository)),
    };
}
/** Why the clone that a command works in cannot be determined. */
function whichClone(call) {
    const folder = (0,workflow_text/* show */.WU)(call.folder);
    if ((0,workflow_text/* known */.eO)(call.folder) === undefined)
        return `which clone is in the folder \`${folder}\``;
    return folder === ''
        ? 'which repository the workspace is a clone of'
        : `which repository \`${folder}\` is a clone of`;
}
/** All addresses that a remote has for pushing. See git-config(1), `remote.<name>.pushurl`. */
function remoteAddresses(call, remote) {
    const isGiven = (entry) => entry.value.length > 0;
    const forPush = configEntries(call.config, 'remote.pushurl', remote).filter(isGiven);
    const own = call.found?.clone.remotes.get((0,workflow_text/* show */.WU)(remote));
    const all = [
        ...(own === undefined ? [] : [own]),
        ...configEntries(call.config, 'remote.url', remote).filter(isGiven).map(urlOf),
    ];
    const unknown = [new workflow_data/* Unknown */.$r(`remote ${(0,workflow_text/* show */.WU)(remote)}`)];
    if (forPush.length === 0)
        return all.length === 0 ? [unknown] : all;
    const pushed = forPush.map(urlOf);
    return forPush.every((entry) => entry.maybe === true || (0,workflow_text/* known */.eO)(entry.subsection) === undefined)
        ? [...pushed, ...all]
        : pushed;
}
function urlOf(entry) {
    return addressOf(entry.value);
}
/** An address as `url.<base>.insteadOf` and `pushInsteadOf` make it, the longest match winning. See git-config(1). */
function rewritten(address, call) {
    const rules = [...configEntries(call.config, 'url.insteadof'), ...configEntries(call.config, 'url.pushinsteadof')];
    const unkept = rules.filter((rule) => !keepsRepository(rule, call.setting));
    if (unkept.length === 0)
        return address;
    const unknown = [new workflow_data/* Unknown */.$r(`${(0,workflow_text/* show */.WU)(address)}, which git is configured to rewrite`)];
    // an address that is kept as `owner/name` may have been written in any form
    if (/^[\w-][\w.-]*\/[\w.-]+$/.test((0,workflow_text/* known */.eO)(address) ?? ''))
        return unkept.some((rule) => mayMatchServer(rule, call.setting)) ? unknown : address;
    if (unkept.some((rule) => (0,workflow_text/* known */.eO)(rule.value) === undefined))
        return unknown;
    const matching = rules.filter((rule) => (0,same_text/* begins */.rU)(address, rule.value));
    const longest = Math.max(0, ...matching.map((rule) => (0,workflow_text/* show */.WU)(rule.value).length));
    const [best, ...others] = matching.filter((rule) => (0,workflow_text/* show */.WU)(rule.value).length === longest);
    if (best === undefined)
        return address;
    const isSure = matching.every((rule) => rule.maybe !== true) && others.every((rule) => (0,same_text/* sameText */.QV)(rule.subsection, best.subsection));
    return isSure ? (0,workflow_text/* textOf */.b6)(...best.subsection, ...(0,same_text/* after */.Pl)(address, best.value)) : unknown;
}
/** What may come after the prefix of a rule, to make an address of both. */
const PROBES = ['probe/probe', '/probe/probe', 'probe', '/probe', ''];
/**
 * Whether a rule only changes how the server is reached, or as whom: it leads to the same repository with the prefix
 * and with what replaces it.
 */
function keepsRepository(rule, setting) {
    return PROBES.some((probe) => {
        const before = repositoryAt((0,workflow_text/* textOf */.b6)(...rule.value, probe), setting);
        return isOnServer(before) && (0,same_text/* sameText */.QV)(before, repositoryAt((0,workflow_text/* textOf */.b6)(...rule.subsection, probe), setting));
    });
}
function mayMatchServer(rule, setting) {
    const prefix = (0,workflow_text/* known */.eO)(rule.value);
    const server = serverOf(setting);
    const forms = [
        `https://${server}/`,
        `http://${server}/`,
        `git@${server}:`,
        `ssh://git@${server}/`,
        `git://${server}/`,
    ];
    if (prefix === undefined || forms.some((form) => form.startsWith(prefix)))
        return true;
    return PROBES.some((probe) => isOnServer(repositoryAt((0,workflow_text/* textOf */.b6)(prefix, probe), setting)));
}

;// CONCATENATED MODULE: ./lib/workflow/command/git/git-push.js








/** See git-push(1), "OPTIONS". */
const PUSH_OPTIONS = optionTable('v|verbose q|quiet repo= all branches mirror d|delete tags n|dry-run porcelain f|force force-with-lease=? ' +
    'force-if-includes recurse-submodules= ' +
    'thin receive-pack= exec= u|set-upstream progress prune verify follow-tags signed=? atomic o|push-option= ' +
    '4|ipv4 6|ipv6 h|help');
/** What `git push` touches. */
function readPush(call) {
    const read = readGitArguments(call.words, PUSH_OPTIONS);
    if (isGitOptionOn(read, 'help', 'dry-run'))
        return HARMLESS;
    if (read.unread !== undefined)
        return { undecided: [`what \`${(0,workflow_text/* show */.WU)(read.unread)}\` tells git push`] };
    const [remote, ...words] = read.operands;
    const isMaybeOption = remote !== undefined && typeof remote[0] !== 'string' && !(0,workflow_text/* show */.WU)(remote).includes(':') && read.beforeDashes !== 0;
    if (isMaybeOption)
        return { undecided: [`whether \`${(0,workflow_text/* show */.WU)(remote)}\` is a remote`] };
    if (isUnread(call.config))
        return { undecided: ['what git is configured to'] };
    const branch = (0,workflow_text/* known */.eO)(cloneBranch(call.found?.clone));
    const target = remote ?? gitOptionValue(read, 'repo') ?? defaultRemote(call, branch);
    const destination = destinationOf(call, target);
    const submodules = submodulesOf(call, read);
    if (destination === 'here')
        return submodules;
    if ('unknownClone' in destination)
        return { ...submodules, ...destination };
    const refspecs = withTagWords(words).map((refspec) => withCurrentBranch(refspec, call));
    if (refspecs.length === 0 && call.found === undefined && !isGitOptionOn(read, ...EVERYTHING))
        return { unknownClone: whichClone(call) };
    const touches = touchesOf(call, read, target, refspecs);
    const all = destination.repositories.flatMap((repository) => touches.map((touch) => (repository === undefined ? touch : { ...touch, repository })));
    return { ...submodules, touches: all, ...upstreamAfter(call, read, target, refspecs) };
}
/** Options that say what is pushed. */
const EVERYTHING = ['all', 'branches', 'mirror', 'tags'];
/** What a push of these refspecs touches, whatever the repository. */
function touchesOf(call, read, remote, refspecs) {
    const { config } = call;
    const isMirror = isGitOptionOn(read, 'mirror') || isSet(config, 'remote.mirror', remote);
    const change = isGitOptionOn(read, 'delete')
        ? 'delete'
        : isMirror || isGitOptionOn(read, 'force') || isGitOptionOn(read, 'force-with-lease')
            ? 'force'
            : 'write';
    const touches = refspecs.flatMap((refspec) => touchesOfGiven(call, remote, refspec, change));
    // a mirror also loses what is not here
    if (isMirror)
        for (const how of new Set([change, 'delete']))
            touches.push({ kind: 'every-branch', change: how }, { kind: 'every-tag', change: how });
    if (isGitOptionOn(read, 'all', 'branches'))
        touches.push({ kind: 'every-branch', change });
    if (isGitOptionOn(read, 'prune'))
        touches.push({ kind: 'every-branch', change: 'delete' });
    if (isGitOptionOn(read, 'prune') && isGitOptionOn(read, 'tags'))
        touches.push({ kind: 'every-tag', change: 'delete' });
    const follows = isSet(config, 'push.followtags', workflow_text/* EMPTY */.wg) && !read.options.some((option) => option.name === 'follow-tags');
    if (isGitOptionOn(read, 'tags'))
        touches.push({ kind: 'every-tag', change });
    else if (follows || isGitOptionOn(read, 'follow-tags'))
        touches.push({ kind: 'every-tag', change: 'write' });
    if (refspecs.length === 0 && !isMirror && !isGitOptionOn(read, ...EVERYTHING))
        touches.push(...touchesByDefault(call, remote, change));
    return touches;
}
/** A refspec that is given; one without a destination may get it from the configuration. */
function touchesOfGiven(call, remote, refspec, change) {
    const clone = call.found?.clone;
    if (change === 'delete')
        return touchesOfRefspec((0,workflow_text/* textOf */.b6)(':', ...refspec), clone, change);
    const touches = touchesOfRefspec(refspec, clone, change);
    if ((0,workflow_text/* known */.eO)(refspec)?.includes(':') === true || isHead(sourceOf(refspec)))
        return touches;
    const mapped = configEntries(call.config, 'remote.push', remote).flatMap((entry) => touchesOfRefspec(entry.value, clone, change));
    return [...touches, ...mapped, ...upstreamTouches(call, sourceOf(refspec), change)];
}
/**
 * With `push.default=upstream`, also a branch that is named goes to its upstream. Source: git's `builtin/push.c`,
 * `refspec_append_mapped`.
 */
function upstreamTouches(call, source, change) {
    const mode = modeOf(call);
    if (mode !== 'upstream' && mode !== '?')
        return [];
    const upstream = lastValue(call.config, 'branch.merge', source);
    return upstream === undefined
        ? []
        : touchesOfRefspec((0,workflow_text/* textOf */.b6)(':', ...upstream), call.found?.clone, change).map((touch) => ({ ...touch, change }));
}
/** A push without refspecs. See git-config(1), `push.default`: `simple`, the default, never pushes to another name. */
function touchesByDefault(call, remote, change) {
    const clone = call.found?.clone;
    const configured = configEntries(call.config, 'remote.push', remote);
    const mapped = configured.flatMap((entry) => touchesOfRefspec(entry.value, clone, change));
    if (configured.some((entry) => entry.maybe !== true))
        return mapped;
    const mode = modeOf(call);
    const branch = cloneBranch(clone);
    const current = { kind: 'branch', name: branch, change };
    if (mode === 'nothing')
        return mapped;
    if (mode === 'matching')
        return [...mapped, { kind: 'every-branch', change }];
    if (mode === 'simple' || mode === 'current')
        return [...mapped, current];
    const upstream = lastValue(call.config, 'branch.merge', branch);
    // the upstream that a clone begins with has the name of its branch
    if (mode === 'upstream')
        return [...mapped, ...(upstream === undefined ? [current] : upstreamTouches(call, branch, change))];
    return [...mapped, current, { kind: 'every-branch', change }];
}
/** `push.default`; `?` where it may be any. */
function modeOf(call) {
    const value = lastValue(call.config, 'push.default', workflow_text/* EMPTY */.wg);
    const mode = value === undefined ? 'simple' : ((0,workflow_text/* known */.eO)(value)?.toLowerCase() ?? '?');
    return mode === 'tracking' ? 'upstream' : mode;
}
/** The remote of a push that names none. Source: git's `remote.c`, `pushremote_for_branch`. */
function defaultRemote(call, branch) {
    const branchName = branch === undefined ? cloneBranch(call.found?.clone) : [branch];
    const { config } = call;
    return (lastValue(config, 'branch.pushremote', branchName) ??
        lastValue(config, 'remote.pushdefault', workflow_text/* EMPTY */.wg) ??
        lastValue(config, 'branch.remote', branchName) ?? ['origin']);
}
/** `tag v1` among the operands is `refs/tags/v1`. */
function withTagWords(words) {
    const refspecs = [];
    for (let index = 0; index < words.length; index += 1) {
        const word = words[index] ?? workflow_text/* EMPTY */.wg;
        if ((0,workflow_text/* known */.eO)(word) === 'tag') {
            index += 1;
            refspecs.push((0,workflow_text/* textOf */.b6)('refs/tags/', ...(words[index] ?? workflow_text/* EMPTY */.wg)));
        }
        else
            refspecs.push(word);
    }
    return refspecs;
}
const CURRENT_BRANCH = /^(?:\$\(|`)git (?:branch --show-current|rev-parse --abbrev-ref HEAD|symbolic-ref --short(?: -q)? HEAD)[)`]$/;
/**
 * Fills in what git says is checked out; when it was asked does not matter only where the job has one clone and has not
 * left its branch.
 */
function withCurrentBranch(refspec, call) {
    const branch = call.found?.clone.branch;
    if (branch === undefined || call.found?.clone.branches !== undefined || call.setting.clones.size !== 1)
        return refspec;
    return (0,workflow_text/* textOf */.b6)(...refspec.flatMap((part) => (typeof part !== 'string' && CURRENT_BRANCH.test(part.source) ? branch : [part])));
}
/** With `submodule.recurse` they are pushed as well. Source: git's `builtin/push.c`, `git_push_config`. */
function submodulesOf(call, read) {
    const option = gitOptionValue(read, 'recurse-submodules');
    const values = option === undefined ? PUSHES_SUBMODULES.map((key) => lastValue(call.config, key, workflow_text/* EMPTY */.wg)) : [option];
    const isOff = read.options.findLast(({ name }) => name === 'recurse-submodules')?.off === true;
    return isOff ||
        values.every((value) => value === undefined || PUSHES_NONE.includes((0,workflow_text/* known */.eO)(value)?.toLowerCase() ?? '?'))
        ? {}
        : { undecided: ['what is pushed in the submodules'] };
}
const PUSHES_SUBMODULES = ['push.recursesubmodules', 'submodule.recurse'];
const PUSHES_NONE = ['check', 'no', 'off', 'false', '0'];
/** What `-u` configures for later pushes. */
function upstreamAfter(call, read, remote, refspecs) {
    if (!isGitOptionOn(read, 'set-upstream'))
        return {};
    const current = cloneBranch(call.found?.clone);
    const entries = (refspecs.length === 0 ? [current] : refspecs).flatMap((refspec) => {
        const source = sourceOf(refspec);
        const branchName = isHead(source) ? current : (0,workflow_text/* startsWith */.w1)(source, 'refs/heads/') ? [(0,workflow_text/* show */.WU)(source).slice(11)] : source;
        const [touch] = touchesOfRefspec(refspec, call.found?.clone, 'write');
        if (touch?.kind !== 'branch')
            return [];
        return [
            { key: 'branch.remote', subsection: branchName, value: remote },
            { key: 'branch.merge', subsection: branchName, value: (0,workflow_text/* textOf */.b6)('refs/heads/', ...touch.name) },
        ];
    });
    return changeClone(call, (clone) => ({ ...clone, config: [...(clone.config ?? []), ...entries] }));
}

;// CONCATENATED MODULE: ./lib/workflow/command/git/git-refs.js







/** See git-branch(1). */
const BRANCH = optionTable('v|verbose q|quiet t|track=? u|set-upstream-to= unset-upstream color=? r|remotes contains=? no-contains=? ' +
    'abbrev=? a|all d|delete D m|move M c|copy C ' +
    'l|list show-current create-reflog edit-description f|force merged=? no-merged=? column=? sort= points-at= ' +
    'i|ignore-case recurse-submodules format= omit-empty');
/** See git-tag(1). */
const TAG = optionTable('l|list n=? d|delete v|verify a|annotate m|message= F|file= trailer= e|edit s|sign cleanup= u|local-user= ' +
    'f|force create-reflog column=? contains=? ' +
    'no-contains=? merged=? no-merged=? sort= points-at= format= color=? i|ignore-case omit-empty');
/** Options with which nothing is created. */
const LISTING = [
    'list',
    'delete',
    'D',
    'verify',
    'show-current',
    'edit-description',
    'contains',
    'no-contains',
    'merged',
    'no-merged',
    'points-at',
    'all',
    'remotes',
    'n',
];
/** What `git branch` creates, renames and configures. */
function readBranch(call) {
    const read = readGitArguments(call.words, BRANCH);
    const [first, second] = read.operands;
    const upstream = gitOptionValue(read, 'set-upstream-to');
    if (upstream !== undefined)
        return changeClone(call, (clone) => follow(clone, first ?? cloneBranch(clone), upstream));
    if (isGitOptionOn(read, 'unset-upstream'))
        return changeClone(call, (clone) => unfollow(clone, first ?? cloneBranch(clone)));
    if (first === undefined || isGitOptionOn(read, ...LISTING))
        return HARMLESS;
    if (isGitOptionOn(read, 'move', 'M'))
        return changeClone(call, (clone) => rename(clone, second === undefined ? undefined : first, second ?? first));
    const created = isGitOptionOn(read, 'copy', 'C') ? (second ?? first) : first;
    return changeClone(call, (clone) => startingBranch(cloneOnBranch(clone, created), created, second, read));
}
/** What `git tag` creates. */
function readTag(call) {
    const read = readGitArguments(call.words, TAG);
    const [name] = read.operands;
    if (name === undefined || isGitOptionOn(read, ...LISTING))
        return HARMLESS;
    return changeClone(call, (clone) => ({ ...clone, tags: added(clone.tags, name) }));
}
function startingBranch(clone, branch, from, read) {
    const remote = from === undefined || read.options.some((option) => option.name === 'track' && option.off)
        ? undefined
        : trackedRemote(clone, from);
    return remote === undefined || from === undefined
        ? clone
        : track(clone, branch, [remote], (0,workflow_text/* dropStart */.od)(from, remote.length + 1));
}
function follow(clone, branch, upstream) {
    const remote = trackedRemote(clone, upstream);
    return remote === undefined
        ? track(clone, branch, ['.'], upstream)
        : track(clone, branch, [remote], (0,workflow_text/* dropStart */.od)(upstream, remote.length + 1));
}
function unfollow(clone, branch) {
    return {
        ...clone,
        config: withoutConfigKey(withoutConfigKey(clone.config ?? [], 'branch.remote', branch), 'branch.merge', branch),
    };
}
/** The configuration of a branch goes with its name. */
function rename(clone, from, to) {
    const old = from ?? cloneBranch(clone);
    const isCurrent = from === undefined || (0,workflow_text/* known */.eO)(clone.branch ?? workflow_text/* EMPTY */.wg) === (0,workflow_text/* known */.eO)(from);
    const config = (clone.config ?? []).map((entry) => entry.key.startsWith('branch.') && (0,workflow_text/* show */.WU)(entry.subsection) === (0,workflow_text/* show */.WU)(old) ? { ...entry, subsection: to } : entry);
    const renamed = { ...clone, config };
    return isCurrent && !(0,workflow_text/* startsWith */.w1)(to, '-') ? onBranch(renamed, to) : cloneOnBranch(renamed, to);
}

;// CONCATENATED MODULE: ./lib/workflow/command/git/git-senders.js








/** See git-subtree(1). */
const SUBTREE = optionTable('q|quiet d|debug P|prefix= m|message= b|branch= annotate= onto= ignore-joins rejoin squash S|gpg-sign=? h|help');
/** See git-lfs-push(1). */
const LFS = optionTable('d|dry-run a|all o|object-id stdin');
/** See git-send-pack(1). */
const SEND_PACK = optionTable('v|verbose q|quiet receive-pack= exec= remote= all n|dry-run mirror f|force signed=? push-option= progress ' +
    'thin atomic stateless-rpc stdin helper-status force-with-lease=? force-if-includes');
/** `git subtree push` pushes a folder's history to a branch: `[+][commit:]branch`. Source: git's `contrib/subtree`. */
function readSubtree(call) {
    const [verb = workflow_text/* EMPTY */.wg, ...operands] = readGitArguments(call.words, SUBTREE).operands;
    if ((0,workflow_text/* known */.eO)(verb) !== 'push')
        return (0,workflow_text/* known */.eO)(verb) === undefined ? { undecided: [`which git subtree command \`${(0,workflow_text/* show */.WU)(verb)}\` is`] } : HARMLESS;
    const [remote, refspec] = operands;
    if (remote === undefined || refspec === undefined)
        return { undecided: ['what `git subtree push` pushes'] };
    const name = cutLast(refspec, ':')?.[1] ?? ((0,workflow_text/* startsWith */.w1)(refspec, '+') ? (0,workflow_text/* textOf */.b6)((0,workflow_text/* show */.WU)(refspec).slice(1)) : refspec);
    return touchAt(call, remote, [{ kind: 'branch', name, change: (0,workflow_text/* startsWith */.w1)(refspec, '+') ? 'force' : 'write' }]);
}
/** `git lfs push` uploads the objects of branches. */
function readLfs(call) {
    const [verb = workflow_text/* EMPTY */.wg, ...words] = call.words;
    if ((0,workflow_text/* known */.eO)(verb) !== 'push')
        return (0,workflow_text/* known */.eO)(verb) === undefined ? { undecided: [`which git lfs command \`${(0,workflow_text/* show */.WU)(verb)}\` is`] } : HARMLESS;
    const read = readGitArguments(words, LFS);
    if (isGitOptionOn(read, 'dry-run'))
        return HARMLESS;
    const [remote, ...names] = read.operands;
    if (remote === undefined || read.unread !== undefined || isGitOptionOn(read, 'stdin'))
        return { undecided: ['what `git lfs push` pushes'] };
    if (isGitOptionOn(read, 'all', 'object-id') || names.length === 0)
        return touchAt(call, remote, [{ kind: 'every-branch', change: 'write' }]);
    const branches = names.map((name) => isHead(name)
        ? cloneBranch(call.found?.clone)
        : (0,workflow_text/* startsWith */.w1)(name, 'refs/heads/')
            ? (0,workflow_text/* textOf */.b6)((0,workflow_text/* show */.WU)(name).slice(11))
            : name);
    return touchAt(call, remote, branches.map((name) => ({ kind: 'branch', name, change: 'write' })));
}
/** `git send-pack` is what `git push` runs: without refs it pushes those that are on both sides. */
function readSendPack(call) {
    const read = readGitArguments(call.words, SEND_PACK);
    if (isGitOptionOn(read, 'stdin') || read.unread !== undefined)
        return { undecided: [`what \`git ${call.subcommand}\` pushes`] };
    const names = ['--dry-run', '--force', '--all', '--mirror'].filter((option) => isGitOptionOn(read, option.slice(2)));
    const lease = isGitOptionOn(read, 'force-with-lease') ? ['--force'] : [];
    const [address = workflow_text/* EMPTY */.wg, ...refs] = read.operands;
    const isWhole = names.includes('--all') || names.includes('--mirror');
    const words = [
        ...[...names, ...lease].map((word) => (0,workflow_text/* textOf */.b6)(word)),
        address,
        ...(refs.length === 0 && !isWhole ? [(0,workflow_text/* textOf */.b6)(':')] : refs),
    ];
    return readPush({ ...call, words });
}
/** `git svn` and `git p4` send commits to servers that are not git's. */
function readForeign(call) {
    const verb = (0,workflow_text/* known */.eO)(call.words[0] ?? workflow_text/* EMPTY */.wg) ?? '';
    const sends = call.subcommand === 'svn' ? ['dcommit', 'branch', 'tag', 'commit-diff', 'set-tree', ''] : ['submit', ''];
    return sends.includes(verb)
        ? { undecided: [`where \`git ${(0,workflow_text/* show */.WU)((0,workflow_text/* join */.fj)([call.subcommand], [' '], call.words[0] ?? workflow_text/* EMPTY */.wg))}\` sends to`] }
        : HARMLESS;
}
/** `git hook run` and `git filter-branch` run commands that are not in the script. */
function readRunning(call) {
    return { opaque: call.subcommand === 'hook' ? 'a hook of the repository' : 'a command for every commit' };
}
/** What `git filter-repo` does without running code of its own. Source: git-filter-repo(1). */
const FILTERING = new RegExp((0,unbroken/* unbroken */.D) `
  ^(?:-f|--(?:force|path|path-glob|path-regex|path-rename|paths-from-file|invert-paths|use-base-name|subdirectory-filter
  |to-subdirectory-filter|refs|partial|strip-blobs-bigger-than|strip-blobs-with-ids|replace-text|replace-message|mailmap
  |use-mailmap|tag-rename|prune-empty|prune-degenerate|no-ff|analyze|quiet|dry-run)(?:=.*)?)$
`);
/** Its callbacks are programs in Python. */
function readFilterRepo({ words }) {
    return words.every((word) => !(0,workflow_text/* startsWith */.w1)(word, '-') || FILTERING.test((0,workflow_text/* show */.WU)(word)))
        ? HARMLESS
        : { opaque: 'a program in another language' };
}
function touchAt(call, remote, touches) {
    const destination = destinationOf(call, remote);
    if (destination === 'here')
        return HARMLESS;
    if ('unknownClone' in destination)
        return destination;
    return {
        touches: destination.repositories.flatMap((repository) => touches.map((touch) => (repository === undefined ? touch : { ...touch, repository }))),
    };
}

;// CONCATENATED MODULE: ./lib/workflow/command/git/git-symbolic-refs.js






/** See git-symbolic-ref(1). */
const SYMBOLIC_REF = optionTable('d|delete q|quiet short recurse m=');
/**
 * What `git symbolic-ref` makes a name stand for: `HEAD`, the branch that is checked out; any other name, what a push
 * of it goes to. Source: git's `remote.c`, `match_explicit`.
 */
function readSymbolicRef(call) {
    const read = readGitArguments(call.words, SYMBOLIC_REF);
    const [name = workflow_text/* EMPTY */.wg, target = workflow_text/* EMPTY */.wg] = read.operands;
    if (read.unread === undefined && (target.length === 0 || isGitOptionOn(read, 'delete')))
        return HARMLESS;
    if (read.unread !== undefined || (0,workflow_text/* known */.eO)(name) !== 'HEAD')
        return (0,workflow_text/* startsWith */.w1)(target, 'refs/remotes/') ? HARMLESS : anyName(call);
    return changeClone(call, (clone) => onBranch(clone, (0,workflow_text/* startsWith */.w1)(target, 'refs/heads/') ? (0,workflow_text/* dropStart */.od)(target, 11) : [new workflow_data/* Unknown */.$r((0,workflow_text/* show */.WU)(target))]));
}
/** What `git update-ref` reads from its input can make a name stand for another. */
function readUpdateRef(call) {
    return call.words.every((word) => (0,workflow_text/* known */.eO)(word) !== undefined && !(0,workflow_text/* startsWith */.w1)(word, '--std')) ? HARMLESS : anyName(call);
}
/** From here on a branch may stand for any other. */
function anyName(call) {
    return changeClone(call, (clone) => ({ ...clone, config: [...(clone.config ?? []), ANYTHING] }));
}

;// CONCATENATED MODULE: ./lib/workflow/command/git/git.js













/**
 * Commands of git that neither push nor change where a later push goes; with them, some that are widely installed
 * beside git. See git(1).
 */
const TOUCH_NOTHING = new Set(('add am annotate apply archive backfill blame bugreport bundle cat-file check-attr check-ignore ' +
    'check-mailmap check-ref-format checkout-index cherry cherry-pick clean column commit ' +
    'commit-graph commit-tree count-objects credential credential-cache credential-manager credential-store ' +
    'describe diagnose diff diff-files diff-index diff-pairs diff-tree difftool ' +
    'fast-export fast-import fetch fetch-pack fmt-merge-msg for-each-ref format-patch fsck fsck-objects gc ' +
    'get-tar-commit-id grep hash-object help imap-send index-pack instaweb ' +
    'interpret-trailers last-modified log ls-files ls-remote ls-tree mailinfo mailsplit maintenance merge ' +
    'merge-base merge-file merge-index merge-one-file merge-tree mergetool mktag mktree ' +
    'multi-pack-index mv name-rev notes pack-objects pack-redundant pack-refs patch-id prune prune-packed pull ' +
    'quiltimport range-diff read-tree reflog refs repack replace replay ' +
    'repo request-pull rerere reset restore rev-list rev-parse revert rm scalar send-email shortlog show ' +
    'show-branch show-index show-ref sparse-checkout stage status stripspace ' +
    'unpack-file unpack-objects update-index update-server-info upload-archive upload-pack var ' +
    'verify-commit verify-pack verify-tag version whatchanged write-tree ' +
    'absorb clang-format cliff crypt delta restore-mtime secret').split(' '));
/** Commands of git that push, or that change what later ones do. Every other known one is in {@link TOUCH_NOTHING}. */
const GIT_READERS = new Map([
    ['push', readPush],
    ['send-pack', readSendPack],
    ['http-push', readSendPack],
    ['subtree', readSubtree],
    ['lfs', readLfs],
    ['svn', readForeign],
    ['p4', readForeign],
    ['clone', readClone],
    ['init', readInit],
    ['init-db', readInit],
    ['worktree', readWorktree],
    ['submodule', readSubmodule],
    ['checkout', readCheckout],
    ['switch', readSwitch],
    ['rebase', readRebase],
    ['stash', readHeadMove],
    ['bisect', readHeadMove],
    ['symbolic-ref', readSymbolicRef],
    ['update-ref', readUpdateRef],
    ['branch', readBranch],
    ['tag', readTag],
    ['config', readConfig],
    ['remote', readRemote],
    ['filter-branch', readRunning],
    ['hook', readRunning],
    ['filter-repo', readFilterRepo],
]);
/** Aliases of aliases are followed this far. */
const MAX_ALIAS_LEVELS = 5;
/** Reads commands of git: what a push touches, and what the others change for it. */
const readGit = (command, setting) => readGitCall(command.words.slice(1), setting, setting.folder, [], 0);
function readGitCall(words, setting, from, inherited, depth) {
    const options = readGlobalOptions(words, setting, from);
    if (options === undefined)
        return HARMLESS;
    const [subcommand, ...rest] = options.words;
    if (options.unread !== undefined)
        return { undecided: [`what \`${(0,workflow_text/* show */.WU)(options.unread)}\` tells git`] };
    if (subcommand === undefined)
        return HARMLESS;
    const name = (0,workflow_text/* known */.eO)(subcommand);
    if (name === undefined)
        return { undecided: [`which git command \`${(0,workflow_text/* show */.WU)(subcommand)}\` is`] };
    const call = callOf(name, rest, setting, { ...options, config: [...inherited, ...options.config] }, depth);
    if ((0,workflow_text/* known */.eO)(rest[0] ?? workflow_text/* EMPTY */.wg) === '--help')
        return HARMLESS;
    const runs = [...options.runs, ...carriedByGit(call)];
    const meaning = readSubcommand(call, [...inherited, ...options.config]);
    return runs.length === 0 ? meaning : { ...meaning, runs: [...(meaning.runs ?? []), ...runs] };
}
function readSubcommand(call, options) {
    const name = call.subcommand;
    const reader = GIT_READERS.get(name);
    if (reader !== undefined)
        return reader(call);
    const alias = lastValue(call.config, `alias.${name.toLowerCase()}`, workflow_text/* EMPTY */.wg);
    if (alias !== undefined)
        return readGitAlias(call, alias, options);
    return TOUCH_NOTHING.has(name) ? HARMLESS : { undecided: [`which git command \`${name}\` is`] };
}
function callOf(subcommand, words, setting, options, depth) {
    const around = gitCloneAround(setting, options.folder);
    const found = options.isExact && around?.key !== (0,workflow_text/* show */.WU)(options.folder) ? undefined : around;
    return {
        subcommand,
        words,
        folder: options.folder,
        setting,
        found,
        config: configFor(setting, found, options.config),
        depth,
    };
}
/** What an alias stands for, where it is one plain git command. See git-config(1), `alias.*`. */
function readGitAlias(call, alias, options) {
    const text = (0,workflow_text/* known */.eO)(alias);
    const undecided = { undecided: [`what the git alias \`${call.subcommand}\` runs`] };
    if (text === undefined || call.depth >= MAX_ALIAS_LEVELS || /["'\\`$;&|<>(){}\n*?[\]#~]/.test(text))
        return undecided;
    const isShell = text.startsWith('!');
    const words = (isShell ? text.slice(1) : text).split(/\s+/).filter((word) => word !== '');
    if (words.length === 0 || (isShell && words[0] !== 'git'))
        return undecided;
    // a shell alias runs at the top of the work tree
    const folder = isShell && call.found !== undefined ? (call.found.clone.at ?? (0,workflow_text/* textOf */.b6)(call.found.key)) : call.folder;
    const all = [...words.slice(isShell ? 1 : 0).map((word) => (0,workflow_text/* textOf */.b6)(word)), ...call.words];
    return readGitCall(all, call.setting, folder, options, call.depth + 1);
}

;// CONCATENATED MODULE: ./lib/workflow/command/http.js











/** Options of curl with a value. Source: https://curl.se/docs/manpage.html */
const CURL = optionSpec(`-X|--request -d|--data|--data-ascii --data-binary --data-raw --data-urlencode --json -F|--form --form-string
  -T|--upload-file --url --expand-url --url-query -K|--config
  -A|--user-agent -b|--cookie -c|--cookie-jar -C|--continue-at -D|--dump-header -e|--referer -E|--cert -H|--header
  -m|--max-time -o|--output -P|--ftp-port -Q|--quote -r|--range -t|--telnet-option -u|--user -U|--proxy-user
  -w|--write-out -x|--proxy -y|--speed-time -Y|--speed-limit -z|--time-cond
  --retry --retry-delay --retry-max-time --connect-timeout --cacert --capath --cert-type --key --key-type --pass
  --resolve --connect-to --limit-rate --max-filesize --max-redirs --oauth2-bearer --output-dir --interface --ciphers
  --tls-max --proto --proto-default --proto-redir --stderr --trace --trace-ascii --unix-socket --aws-sigv4 --variable
  --netrc-file --noproxy --parallel-max --pinnedpubkey --dns-servers --local-port --keepalive-time --hostpubsha256
  --create-file-mode --rate --etag-save --etag-compare --expect100-timeout`, { abbreviates: true, switches: new Set(['--head', '--parallel', '--netrc', '--get']) });
const CURL_DATA = new Set(['-d', '--data-binary', '--data-raw', '--data-urlencode', '--json', '-F', '--form-string']);
/** Options of wget with a value. Source: https://www.gnu.org/software/wget/manual/wget.html */
const WGET = optionSpec('--method --post-data --post-file --body-data --body-file -i|--input-file --config -e|--execute ' +
    '-O|--output-document -o|--output-file -a|--append-output -P|--directory-prefix -t|--tries -T|--timeout ' +
    '-w|--wait -U|--user-agent --header --user --password --http-user --http-password -B|--base -Q|--quota ' +
    '-A|--accept -R|--reject -D|--domains -I -X -l|--level --limit-rate --referer --load-cookies --save-cookies ' +
    '--certificate --private-key --ca-certificate --retry-on-http-error --waitretry --connect-timeout ' +
    '--read-timeout --dns-timeout', { abbreviates: true });
/** Reads a command of curl: requests to GitHub's API by their path, others by whether they write. */
const readCurl = (command, setting) => {
    const words = command.words.slice(1);
    const meanings = transfersOf(words).map((transfer) => readTransfer(parseArguments(transfer, CURL), command, setting));
    return mergeMeanings(meanings);
};
/** Reads a command of wget, as {@link readCurl} does. */
const readWget = (command, setting) => {
    const args = parseArguments(command.words.slice(1), WGET);
    if (hasOption(args, '-i', '--config', '-e'))
        return { opaque: 'a file with addresses or settings of wget' };
    const isPosted = hasOption(args, '--post-data', '--post-file');
    const data = optionValue(args, '--post-data') ?? optionValue(args, '--body-data');
    const body = data !== undefined ? jsonBody(data) : hasOption(args, '--post-file', '--body-file') ? UNKNOWN_BODY : EMPTY_BODY;
    return withUnclear(args, readRequest({
        method: optionValue(args, '--method') ?? [isPosted ? 'POST' : 'GET'],
        addresses: args.operands.map(({ text }) => text),
        body,
        globs: false,
    }, command, setting));
};
/** The options between `--next`: each part is a transfer of its own. */
function transfersOf(words) {
    const transfers = [[]];
    for (const word of words) {
        if ((0,workflow_text/* known */.eO)(word) === '--next' || (0,workflow_text/* known */.eO)(word) === '-:')
            transfers.push([]);
        else
            transfers.at(-1)?.push(word);
    }
    return transfers;
}
function readTransfer(args, command, setting) {
    if (hasOption(args, '-K'))
        return { opaque: 'a configuration file of curl' };
    if (hasOption(args, '--expand-url'))
        return undecided('which address curl requests');
    const addresses = [...valuesOf(args, '--url'), ...args.operands.map(({ text }) => text)];
    const meaning = readRequest({ method: curlMethod(args), addresses, body: curlBody(args, command), globs: !hasOption(args, '-g', '--globoff') }, command, setting);
    return withUnclear(args, meaning);
}
function curlMethod(args) {
    const named = optionValue(args, '-X');
    if (named !== undefined)
        return named;
    if (hasOption(args, '-T'))
        return ['PUT'];
    const isSent = args.options.some(({ name }) => CURL_DATA.has(name));
    return [hasOption(args, '-I', '--head') || hasOption(args, '-G', '--get') || !isSent ? 'GET' : 'POST'];
}
/** What is sent; several pieces of `--data` are joined with `&`. */
function curlBody(args, command) {
    const sent = args.options.filter(({ name }) => CURL_DATA.has(name) || name === '-T');
    if (sent.length === 0 || hasOption(args, '-G', '--get'))
        return EMPTY_BODY;
    const pieces = sent.map(({ name, value = [] }) => pieceOf(name, value, command));
    const texts = pieces.filter((piece) => piece !== undefined);
    const isJson = sent.every(({ name }) => name === '--json');
    return texts.length < pieces.length
        ? UNKNOWN_BODY
        : jsonBody((0,workflow_text/* join */.fj)(...texts.flatMap((text, index) => (index === 0 || isJson ? [text] : [['&'], text]))));
}
function pieceOf(name, value, command) {
    if (name === '-F' || name === '--form-string' || name === '--data-urlencode' || name === '-T')
        return undefined;
    const [first = ''] = value;
    if (name === '--data-raw' || typeof first !== 'string' || !first.startsWith('@'))
        return value;
    return (0,workflow_text/* known */.eO)(value) === '@-' ? command.stdin : undefined;
}
function readRequest(request, command, setting) {
    const api = apiAddresses({ command, setting });
    return mergeMeanings(request.addresses.map((address) => readAddress(address, request, api, setting)));
}
function readAddress(address, { method, body, globs }, api, setting) {
    const isReading = ['GET', 'HEAD', 'OPTIONS'].includes((0,workflow_text/* known */.eO)(method)?.toUpperCase() ?? '');
    const path = apiPath(address, api);
    if (isConnection(address))
        return { opaque: 'what is sent through a connection' };
    if (path !== undefined)
        return readApiCall({
            method,
            path: globs && !isReading ? withoutGlobs(path) : path,
            body,
            repository: setting.repository,
        });
    if (isReading)
        return HARMLESS;
    const host = hostOf(address);
    if (host !== undefined)
        return { opaque: `a request to \`${host}\`` };
    // a hook's address is secret as a rule, and never one of GitHub's API
    const [only] = address;
    const source = typeof only === 'object' && isOwnPath(address.slice(1)) ? only.source : '';
    return /hook/i.test(source) || isSecretAddress(source)
        ? { opaque: `a request to \`${(0,workflow_text/* show */.WU)(address)}\`` }
        : undecided(`to which address \`${(0,workflow_text/* show */.WU)(address)}\` the request goes`);
}
/** Where paths of GitHub's API begin. Source: GitHub's REST reference. */
const API_PATH = new RegExp((0,unbroken/* unbroken */.D) `
  ^\/+(?:repos|repositories|orgs|organizations|users?|teams|projects|graphql|enterprises|gists|apps?|applications
  |installation|notifications|authorizations|scim|admin|setup|manage|markdown|api\/v3|api\/graphql)(?:\/|$)
`);
/** What follows the address is nothing, or a path that GitHub's API does not have. */
function isOwnPath([path, ...rest]) {
    if (path === undefined)
        return true;
    return typeof path === 'string' && /^\/[\w-]/.test(path) && !API_PATH.test(rest.length === 0 ? path : `${path}/`);
}
/** A secret that is an address and not called like one of GitHub's API: those who may write workflows cannot set it. */
function isSecretAddress(source) {
    return (/^(?:\$\{\{\s*)?secrets\.\w+(?:\s*\}\})?$/i.test(source) &&
        !/git|gh_|_gh|api|dispatch|url_?base|base_?url|server/i.test(source));
}
/** Protocols by which any bytes can be sent. */
function isConnection([first = '']) {
    return (typeof first === 'string' &&
        /^(?:telnet|gophers?|dict|mqtt|ldaps?|smtps?|imaps?|pop3s?|rtmp\w*|smbs?|tftp|wss?):/i.test(first));
}
/** Braces and brackets stand for several addresses: what they hold is not one name. */
function withoutGlobs(path) {
    return (0,workflow_text/* textOf */.b6)(...path.flatMap((part) => typeof part === 'string'
        ? part.split(/([[{][^\]}]*[\]}]?)/).map((piece) => (/^[[{]/.test(piece) ? new workflow_data/* Unknown */.$r(piece) : piece))
        : [part]));
}
function hostOf(address) {
    const [first = ''] = address;
    if (typeof first !== 'string')
        return undefined;
    const match = /^(?:[a-z][a-z0-9+.-]*:\/\/|(?![a-z][a-z0-9+.-]*:\/\/))(?:[^/?#@]*@)?([^/?#@:]+)/i.exec(first);
    const isWhole = match !== null && (match[0].length < first.length || address.length === 1);
    return isWhole && match[1] !== undefined && !first.slice(match[0].length).startsWith('@') ? match[1] : undefined;
}
function withUnclear(args, meaning) {
    const unclear = args.unclear.map((word) => `which options \`${(0,workflow_text/* show */.WU)(word)}\` stands for`);
    return unclear.length === 0 ? meaning : { ...meaning, undecided: [...(meaning.undecided ?? []), ...unclear] };
}
function mergeMeanings(meanings) {
    const touches = meanings.flatMap((meaning) => meaning.touches ?? []);
    const reasons = [...new Set(meanings.flatMap((meaning) => meaning.undecided ?? []))];
    const opaque = meanings.find((meaning) => meaning.opaque !== undefined)?.opaque;
    return {
        ...(touches.length > 0 && { touches }),
        ...(reasons.length > 0 && { undecided: reasons }),
        ...(opaque !== undefined && { opaque }),
    };
}

;// CONCATENATED MODULE: ./lib/workflow/command/github/hub.js









const PULL_OPTIONS = optionSpec('-b|--base -h|--head -m|--message -F|--file -i|--issue -r|--reviewer -a|--assign -M|--milestone -l|--labels');
const RELEASE_OPTIONS = optionSpec('-a|--attach -m|--message -F|--file -t|--commitish -L|--limit -f|--format -i|--include');
const HUB_OPTIONS = optionSpec('-C');
const READING_COMMANDS = new Set([
    'browse',
    'ci-status',
    'compare',
    'gist',
    'issue',
    'help',
    'version',
    'alias',
    'clone',
    'init',
    'fetch',
    'remote',
    'status',
    'log',
    'diff',
    'show',
    'checkout',
    'switch',
    'add',
    'commit',
    'merge',
    'cherry-pick',
    'am',
    'apply',
    'rev-parse',
    'config',
    'branch',
    'tag',
    'pull',
]);
/**
 * Reads a command of `hub`, the older command line of GitHub. What it passes on to git is not followed. Source:
 * https://hub.github.com/hub.1.html
 */
const readHub = (command, setting) => {
    const words = command.words.slice(1);
    const sub = parseArguments(words, HUB_OPTIONS).operands[0];
    if (sub === undefined)
        return HARMLESS;
    const name = (0,workflow_text/* known */.eO)(sub.text);
    const rest = words.slice(sub.at + 1);
    const where = ghRepository(undefined, command, setting);
    if (name === undefined)
        return undecided('which command of `hub` is run');
    if (name === 'api')
        return readHubApi(rest, command, setting);
    if (name === 'pull-request')
        return readHubPull(parseArguments(rest, PULL_OPTIONS), where, setting);
    if (name === 'release')
        return readRelease(parseArguments(rest, RELEASE_OPTIONS), where);
    if (name === 'pr')
        return readPullCommand(rest, where);
    if (name === 'push')
        return undecided('what `hub push` passes on to git: use `git` or `gh`');
    if (name === 'sync')
        return HARMLESS;
    if (name === 'create' || name === 'fork' || name === 'delete')
        return undecided('which repository is created or deleted');
    return READING_COMMANDS.has(name) ? HARMLESS : undecided(`what \`hub ${name}\` does: use \`git\` or \`gh\``);
};
function readHubPull(args, where, setting) {
    const base = optionValue(args, '-b');
    const text = base === undefined ? undefined : (0,workflow_text/* known */.eO)(base);
    if (text?.includes(':') === true)
        return undecided('which repository the base of the pull request is in');
    return touching(branchTouch(base ?? DEFAULT_BRANCH, where), ...headsOf(optionValue(args, '-h'), where, setting.repository), ...(args.options.some(({ name }) => name === '-p' || name === '--push')
        ? [branchTouch(headName(args, setting), where)]
        : []));
}
function headName(args, setting) {
    const clone = setting.clones.get((0,workflow_text/* known */.eO)(setting.folder) ?? '');
    return optionValue(args, '-h') ?? clone?.branch ?? DEFAULT_BRANCH;
}
function readRelease(args, where) {
    const [action, tag] = args.operands.map(({ text }) => text);
    const name = action === undefined ? 'list' : (0,workflow_text/* known */.eO)(action);
    if (name === 'list' || name === 'show' || name === 'download')
        return HARMLESS;
    if (tag === undefined)
        return undecided('which tag the release has');
    return touching(tagTouch(tag, where), ...startTouches(optionValue(args, '-t'), (target) => branchTouch(target, where)));
}
function readPullCommand(words, where) {
    const action = words[0] === undefined ? 'list' : (0,workflow_text/* known */.eO)(words[0]);
    if (action === 'list' || action === 'show' || action === 'checkout')
        return HARMLESS;
    return undecided('into which branch the pull request is merged', ...otherRepository(where));
}
/** `hub api` has the options of `gh api`. */
function readHubApi(words, command, setting) {
    return readGh({ ...command, words: [['gh'], ['api'], ...words] }, setting);
}

;// CONCATENATED MODULE: ./lib/workflow/command/awk-program.js

/** Options of awk that take the next word. */
const VALUED_AWK_OPTION = /^-[Fv]$|^--(?:assign|field-separator)$/;
const LOADING = /^(?:-[fEil]|--(?:file|exec|include|load))/;
const RUNS = [{ why: 'what a program of `awk` runs' }];
/** What a program of awk runs: `system()`, a pipe, a library; a program in a file is not looked into. See gawk(1). */
function readAwk(words) {
    for (let at = 0; at < words.length; at += 1) {
        const word = words[at] ?? [];
        const [first = ''] = word;
        if (typeof first === 'string' && LOADING.test(first))
            return [{ why: 'a program of `awk` in a file' }];
        if (typeof first === 'string' && VALUED_AWK_OPTION.test(first) && (0,workflow_text/* known */.eO)(word) !== undefined)
            at += 1;
        else if (typeof first === 'string' && /^(?:-e|--source)/.test(first))
            return runs(first.length > 2 ? word : (words[at + 1] ?? [])) ? RUNS : [];
        else if (typeof first !== 'string' || !first.startsWith('-') || (0,workflow_text/* known */.eO)(word) === '--')
            return runs((0,workflow_text/* known */.eO)(word) === '--' ? (words[at + 1] ?? []) : word) ? RUNS : [];
    }
    return [];
}
function runs(program) {
    const written = program.map((part) => (typeof part === 'string' ? part : '0')).join('');
    if (program.every((part) => typeof part !== 'string') && program.length > 0)
        return true;
    // in strings, patterns and comments a bar is a bar
    const code = written
        .replaceAll(/"(?:[^"\\\n]|\\[^])*"/g, '""')
        .replaceAll(/(^|[~(,!{;&|\n=?:]\s*|\b(?:split|g?sub|match)\([^;\n/]*,\s*)\/(?:[^/\\\n[]|\\.|\[\]?(?:[^\]\n])*\])+\//g, '$1""')
        .replaceAll(/#[^\n]*/g, '');
    return (/\bsystem\s*\(|@\s*(?:load|include|[A-Za-z_])/.test(code) ||
        /(?<!\|)\|(?!\|)/.test(code) ||
        /\bgetline\s*<\s*\(?\s*"/.test(code));
}

;// CONCATENATED MODULE: ./lib/workflow/command/harmless-programs.js

/** Builtins of the shell that run nothing that is not seen. */
const HARMLESS_BUILTINS = `: [ [[ ]] ( true false echo printf test read export declare typeset local readonly unset set
  shopt shift return exit break continue wait trap cd pushd popd dirs pwd umask ulimit hash help history
  jobs fg bg disown kill let getopts mapfile readarray type times alias unalias bind caller complete compgen compopt
  enable logout suspend times`;
/** GNU's and BSD's basic programs, and those for text and archives. */
const BASICS = `ls cat tac head tail cut sort uniq wc tr sed grep egrep fgrep rg ag paste join comm diff cmp colordiff
  patch tee split csplit fold fmt nl od hexdump xxd strings rev shuf seq factor expr bc numfmt column
  cp mv rm mkdir rmdir ln touch chmod chown chgrp stat file readlink realpath basename dirname mktemp mkfifo truncate dd
  sync df du free tree locate which whereis whoami id groups users who uname hostname hostnamectl arch nproc uptime date
  cal sleep yes tput tty stty clear
  tar gzip gunzip zcat bzip2 bunzip2 xz unxz zstd unzstd zip unzip unrar 7z 7za ar cpio lz4 pigz unpigz pbzip2 lbzip2
  lzip plzip lzma unlzma lzop pixz brotli printenv base64 base32 md5sum sha1sum sha224sum sha256sum sha384sum sha512sum
  shasum cksum b2sum md5 sum iconv dos2unix unix2dos envsubst jq yq xmllint xmlstarlet dasel crudini csvcut jo gojq
  ps top pgrep pkill killall lsof fuser lscpu lsblk lsmod mount umount sysctl journalctl dmesg ulimit
  ip ifconfig netstat ss ping dig nslookup host nc netcat getent useradd groupadd usermod update-alternatives
  update-ca-certificates ldconfig swapoff swapon fallocate locale-gen timedatectl
  openssl gpg gpg2 gpgconf ssh-keygen ssh-keyscan ssh-add age sops rekor-cli syft grype gitleaks trufflehog
  semgrep hadolint shellcheck shfmt actionlint zizmor yamllint markdownlint markdownlint-cli2 codespell typos
  lychee vale
  otool nm objdump objcopy readelf strip ldd size lipo codesign security xcode-select plutil defaults sw_vers hdiutil
  ditto pkgutil chocolatey cmdkey icacls reg where cygpath
  ffmpeg convert magick identify pandoc dot pdflatex latexmk xelatex wkhtmltopdf optipng pngquant svgo`;
/** Package managers that install. What a package runs while it is installed is not looked into. */
const INSTALLERS = 'apt apt-get apt-cache apt-key add-apt-repository dpkg yum dnf rpm apk pacman zypper port snap flatpak ' +
    'scoop winget corepack nvm fnm volta asdf rustup sdk gvm pyenv rbenv n conda mamba micromamba ghcup ' +
    'nix-env';
/** The names of those: some of them run commands as well. */
const INSTALLER_NAMES = new Set(wordsIn(`${INSTALLERS} sops brew mise opam`));
/** Compilers, linters and formatters; test runners, whose tests are the repository's own. */
const BUILDERS = `gcc g++ cc c++ clang clang++ clang-format clang-tidy cppcheck ld lld rustc rustfmt javac javadoc jar
  kotlinc scalac ghc ocamlc swiftc nasm protoc tsc eslint prettier biome oxlint stylelint jest vitest mocha ava
  karma c8 nyc codecov
  black isort flake8 pylint ruff mypy pyright bandit pytest coverage gofmt goimports golangci-lint staticcheck
  govulncheck gotestsum rubocop rspec standardrb phpunit phpstan phpcs psalm ktlint detekt checkstyle swiftlint
  swiftformat dart-format tflint tfsec checkov terraform-docs opa kubeval kubeconform kube-score kube-linter
  cfn-lint sqlfluff commitlint lint-staged size-limit publint attw`;
/**
 * Cmdlets of PowerShell that write, read and move things on the runner, in lower case. Source:
 * https://learn.microsoft.com/powershell/module/
 */
const HARMLESS_CMDLETS = new Set(wordsIn(`write-host write-output write-error write-warning write-verbose write-debug write-information write-progress
  out-null out-file out-string out-host out-default
  get-content set-content add-content clear-content get-item get-childitem get-location get-date get-random get-command
  get-variable get-member get-process get-service get-filehash get-itemproperty
  new-item copy-item move-item remove-item rename-item set-item set-itemproperty test-path join-path split-path
  resolve-path convert-path new-object new-guid new-temporaryfile
  convertto-json convertfrom-json convertto-csv convertfrom-csv import-csv export-csv convertto-html
  convertfrom-stringdata select-object select-string select-xml where-object sort-object group-object measure-object
  measure-command compare-object
  format-table format-list format-wide start-sleep expand-archive compress-archive set-strictmode set-variable
  remove-variable clear-variable install-module set-psrepository update-module find-module`));
/** Programs that touch no branch and no environment, whatever their arguments. */
const HARMLESS_PROGRAMS = new Set(wordsIn([HARMLESS_BUILTINS, BASICS, INSTALLERS, BUILDERS].join(' ')));
const NODE_INSTALL = 'ci install i add remove rm uninstall update upgrade outdated ls list why audit view info config get set cache ' +
    'prune dedupe rebuild help init link unlink login logout whoami pack ping root prefix bin fund doctor fetch ' +
    'import store setup licenses sbom';
/** Subcommands that only install, look or check, by program; `a_b` is `a b`, and an empty list stands for all. */
const HARMLESS_SUBCOMMANDS = new Map(Object.entries({
    npm: `${NODE_INSTALL} install-ci-test install-test`,
    pnpm: NODE_INSTALL,
    yarn: `${NODE_INSTALL} versions workspaces_list workspaces_info workspaces_focus plugin_list plugin_runtime`,
    bun: 'install i add remove update outdated pm_ls pm_bin pm_cache pm_hash pm_hash-string pm_hash-print pm_migrate ' +
        'pm_untrusted pm_default-trusted pm_whoami pm_view pm_why',
    pip: 'install download uninstall list freeze show check config cache wheel index',
    pip3: 'install download uninstall list freeze show check config cache wheel index',
    pipx: 'install upgrade list ensurepath inject uninstall',
    uv: 'sync lock add remove pip venv python tool_install cache tree export build version self',
    poetry: 'install add remove lock update show check config env build version self export',
    pipenv: 'install sync lock update uninstall graph check',
    pdm: 'install add remove lock sync update list build',
    gem: 'install list update uninstall env fetch build sources',
    bundle: 'install config update check list lock add outdated cache info show',
    bundler: 'install config update check list lock',
    composer: 'install update require remove dump-autoload validate show config audit',
    cargo: 'build check test clippy fmt doc fetch install add remove update tree metadata bench vendor ' +
        'generate-lockfile nextest audit deny llvm-cov tarpaulin version clean',
    go: 'build test vet fmt mod get install list env version clean work doc tool_cover tool_pprof tool_covdata ' +
        'tool_trace tool_test2json tool_nm tool_objdump tool_addr2line tool_vet tool_dist',
    dotnet: 'restore build test format list add remove clean nuget_add nuget_list sln new workload tool_install tool_restore',
    nuget: 'restore install sources locals',
    swift: 'build test package_resolve package_update package_show-dependencies package_describe package_dump-package ' +
        'package_reset package_clean package_init package_tools-version package_purge-cache',
    zig: 'build test fmt version',
    stack: 'setup update path',
    cabal: 'update configure freeze',
    mix: 'deps.get deps.compile compile test format local.hex local.rebar credo dialyzer',
    flutter: 'pub_get pub_upgrade pub_outdated pub_deps pub_add pub_remove pub_downgrade pub_cache analyze test doctor ' +
        'config precache format build',
    dart: 'pub_get pub_upgrade pub_outdated pub_deps pub_add pub_remove pub_downgrade pub_cache analyze test format ' +
        'compile fix',
    'pre-commit': 'install autoupdate clean gc',
    brew: 'install uninstall remove rm reinstall update upgrade tap untap list ls info search outdated cleanup doctor ' +
        'config link unlink pin unpin deps uses desc cat shellenv services analytics autoremove leaves log options ' +
        'fetch missing tap-info update-reset audit style bundle_ bundle_install bundle_check bundle_dump bundle_list',
    choco: 'install upgrade uninstall list search info outdated source sources feature features config pin pack new',
    mise: 'install i use u activate deactivate env ls list ls-remote current latest trust settings set unset doctor ' +
        'where which prune reshim upgrade up self-update plugins plugin cache registry uninstall',
    opam: 'install update upgrade init switch env remove reinstall list show pin repo repository config option var ' +
        'depext clean lint search source tree lock',
    luarocks: 'install remove list search show make build config path purge download lint init doc pack unpack test which',
    buf: 'build lint format breaking generate mod dep config export convert ls-files stats',
    conftest: 'test verify fmt parse pull doc',
    codeql: 'database resolve query dataset bqrs test generate pack_install pack_download pack_ls pack_bundle pack_create ' +
        'pack_init pack_add pack_upgrade pack_resolve-dependencies',
    trivy: 'image i fs filesystem repo repository rootfs config k8s kubernetes sbom vm convert clean server registry ' +
        'module plugin_install plugin_list plugin_info plugin_update plugin_uninstall',
    systemctl: 'status stop is-active is-failed is-enabled list-units list-unit-files list-timers show cat disable mask ' +
        'unmask daemon-reload kill reset-failed isolate poweroff reboot',
    cmake: '',
    ctest: '',
    xcodebuild: '-version -list -showsdks',
}).map(([program, subcommands]) => [program, new Set(wordsIn(subcommands))]));
/** Subcommands that give a package to others, by program, written as those above. */
const PUBLISHING = new Map(Object.entries({
    npm: 'publish unpublish deprecate dist-tag owner access',
    pnpm: 'publish',
    yarn: 'publish',
    bun: 'publish',
    lerna: 'publish version',
    changeset: 'publish tag',
    twine: 'upload',
    uv: 'publish',
    poetry: 'publish',
    pdm: 'publish',
    flit: 'publish',
    hatch: 'publish',
    gem: 'push yank',
    choco: 'push',
    luarocks: 'upload',
    opam: 'publish',
    brew: 'bump bump-formula-pr bump-cask-pr bump-revision bump-unversioned-casks pr-publish pr-pull pr-upload ' +
        'pr-automerge dispatch-build-bottle',
    buf: 'push registry',
    conftest: 'push',
    syft: 'attest',
    sops: 'publish',
    semgrep: 'publish',
    codeql: 'github pack_publish',
    cargo: 'publish yank owner',
    nuget: 'push',
    dotnet: 'nuget_push',
    vsce: 'publish',
    ovsx: 'publish',
    dart: 'publish',
    flutter: 'publish',
    pod: 'trunk_push',
    mvn: 'deploy',
    goreleaser: 'release',
    'semantic-release': '',
    'release-it': '',
    np: '',
}).map(([program, subcommands]) => [program, new Set(wordsIn(subcommands))]));

;// CONCATENATED MODULE: ./lib/workflow/command/sed-script.js

const UNREAD_SED = { why: 'a script of `sed` that cannot be read' };
/**
 * What a script of sed runs: the command `e`, the flag `e` of `s`, and `w`, which writes files. See sed(1), and the
 * manual of GNU sed, "Executing Commands".
 */
function readSed(words) {
    const scripts = [];
    const operands = [];
    for (let at = 0; at < words.length; at += 1) {
        const word = words[at] ?? [];
        const [first = '', ...rest] = word;
        const written = typeof first === 'string' ? first : '';
        const long = /^--(exp|expression|file|line-length|sandbox)(=|$)/.exec(written);
        if (written === '--sandbox')
            return [];
        if (long !== null && long[2] === '')
            at += 1;
        const after = (length) => length < written.length || rest.length > 0 ? (0,workflow_text/* textOf */.b6)(written.slice(length), ...rest) : (words[(at += 1)] ?? []);
        if (long !== null) {
            if (long[1] === 'file')
                return [{ why: 'a script of `sed` in a file' }];
            const value = long[2] === '' ? (words[at] ?? []) : (0,workflow_text/* textOf */.b6)(written.slice(long[0].length), ...rest);
            if (long[1]?.startsWith('exp') === true)
                scripts.push(value);
            continue;
        }
        const cluster = /^-([nrEsuz]*)([efl])/.exec(written);
        if (cluster?.[2] === 'f')
            return [{ why: 'a script of `sed` in a file' }];
        if (cluster !== null) {
            const value = after(cluster[0].length);
            if (cluster[2] === 'e')
                scripts.push(value);
        }
        else if (!written.startsWith('-'))
            operands.push(word);
    }
    const script = scripts.length > 0 ? scripts : operands.slice(0, 1);
    return readSedScripts(script);
}
function readSedScripts(scripts) {
    if (scripts.some((script) => script.length > 0 && script.every((part) => typeof part !== 'string')))
        return [UNREAD_SED];
    // what is unknown in a script is taken for a word of it, as elsewhere
    const text = scripts
        .map((script) => script.map((part) => (typeof part === 'string' ? part : '\u{FFFC}')).join(''))
        .join('\n');
    return new SedScript(text).carried();
}
/** Goes through a script, command by command. */
class SedScript {
    #text;
    #at = 0;
    constructor(text) {
        this.#text = text;
    }
    carried() {
        const found = [];
        while (this.#at < this.#text.length) {
            this.#skip(/[\s;{}]*/y);
            if (this.#at >= this.#text.length)
                break;
            const one = this.#address() ? this.#command() : 'unread';
            if (one === 'unread')
                return [...found, UNREAD_SED];
            if (one !== undefined)
                found.push(one);
        }
        return found;
    }
    /** The addresses before a command. */
    #address() {
        for (let count = 0; count < 2; count += 1) {
            if (this.#text[this.#at] === '/' || this.#text[this.#at] === '\\') {
                const isPlain = this.#text[this.#at] === '/';
                this.#at += isPlain ? 1 : 2;
                if (!this.#until(isPlain ? '/' : (this.#text[this.#at - 1] ?? '/'), true))
                    return false;
                this.#skip(/[IM]*/y);
            }
            else
                this.#skip(/[+~]?(?:\d|\u{FFFC})+(?:~\d+)?|\$/uy);
            this.#skip(/\s*/y);
            if (this.#text[this.#at] !== ',')
                break;
            this.#skip(/,\s*/y);
        }
        this.#skip(/[\s!]*/y);
        return true;
    }
    #command() {
        const name = this.#text[this.#at] ?? '';
        this.#at += 1;
        if (name === 's' || name === 'y')
            return this.#substitution(name);
        if (name === 'e')
            return executed(this.#line());
        if (name === 'w' || name === 'W')
            return writtenFile(this.#line());
        if ('aicrR'.includes(name))
            return this.#textLines();
        if ('btT:'.includes(name))
            this.#skip(/[^;\n}]*/y);
        else if (name === '#')
            this.#line();
        else if ('qQlL'.includes(name))
            this.#skip(/\s*\d*/y);
        else if (!'=dDgGhHnNpPxzFv{}'.includes(name))
            return 'unread';
        return undefined;
    }
    #substitution(name) {
        const delimiter = this.#text[this.#at] ?? '';
        this.#at += 1;
        if (delimiter === '' || delimiter === '\n' || !this.#until(delimiter, true) || !this.#until(delimiter, false))
            return 'unread';
        if (name === 'y')
            return undefined;
        const flags = this.#skip(/[gpiIMm\d]*(?:e[gpiIMm\d]*)?/y);
        if (flags.includes('e'))
            return { why: 'what a substitution of `sed` makes' };
        if (this.#text[this.#at] !== 'w')
            return undefined;
        this.#at += 1;
        return writtenFile(this.#line());
    }
    /** Goes behind the next delimiter; within brackets of a pattern it is none. */
    #until(delimiter, isPattern) {
        for (; this.#at < this.#text.length; this.#at += 1) {
            const character = this.#text[this.#at] ?? '';
            if (character === '\\')
                this.#at += 1;
            else if (character === delimiter) {
                this.#at += 1;
                return true;
            }
            else if (isPattern && character === '[')
                this.#brackets();
        }
        return false;
    }
    #brackets() {
        const found = /\[\^?\]?(?:\[[:.=][^\]]*\]|[^\]\n])*\]/y;
        found.lastIndex = this.#at;
        const match = found.exec(this.#text);
        if (match !== null)
            this.#at += match[0].length - 1;
    }
    #textLines() {
        for (let line = this.#line(); line.endsWith('\\'); line = this.#line())
            if (this.#at >= this.#text.length)
                return undefined;
        return undefined;
    }
    #line() {
        const line = this.#skip(/[^\n]*/y);
        this.#at += 1;
        return line;
    }
    #skip(pattern) {
        const sticky = new RegExp(pattern.source, pattern.flags);
        sticky.lastIndex = this.#at;
        const match = sticky.exec(this.#text)?.[0] ?? '';
        this.#at += match.length;
        return match;
    }
}
function executed(line) {
    const command = line.trim();
    return command === '' || command.includes('\u{FFFC}') ? { why: 'what `sed` runs for a line' } : { text: [command] };
}
function writtenFile(line) {
    return /^\s*\/dev\/(?:stdout|stderr|null)\s*[;}]?$/.test(line) ? undefined : { why: 'a file that `sed` writes' };
}

;// CONCATENATED MODULE: ./lib/workflow/command/tar-letters.js

/**
 * Letters of the old style that take a word each, in order: `tar cfI a.tar.zst 'zstd -T0'`. See tar(1), "Traditional
 * usage".
 */
const TAKING = 'fbCTXgHIKLNVF';
/** What the letters without a dash carry. */
function readOldTar(words) {
    const [first = [], ...rest] = words;
    const letters = (0,workflow_text/* known */.eO)(first) ?? '';
    if (!/^[A-Za-z]+$/.test(letters) || !/[IF]/.test(letters))
        return [];
    const taking = letters.split('').filter((letter) => TAKING.includes(letter));
    return taking.flatMap((letter, index) => {
        const value = rest[index];
        return (letter === 'I' || letter === 'F') && value !== undefined ? [{ text: value }] : [];
    });
}

;// CONCATENATED MODULE: ./lib/workflow/command/program-commands.js






const GNU = { abbreviates: true };
const COMPILER_OPTIONS = { hidden: '-wrapper -specs -fplugin -B --config -Xclang -fpass-plugin' };
const NODE_PACKAGES = {
    texts: '--script-shell',
    hidden: '--node-options --git --shell-emulator --use-yarnrc --global-pnpmfile --pnpmfile',
};
const PIP = { texts: '--python' };
/** Programs that touch nothing by themselves, and whose options carry commands. Sources: the manual of each. */
const PROGRAM_COMMANDS = optionCommandTable({
    'tar gtar bsdtar': {
        ...GNU,
        texts: '--use-compress-program -I --to-command --rsh-command --rmt-command --info-script --new-volume-script -F ' +
            '--checkpoint-action=exec=',
        values: 'fCTXbgHKLNV',
        exact: '--checkpoint',
    },
    cpio: { ...GNU, texts: '--rsh-command --rmt-command', values: 'CEFHIMOR' },
    'sort gsort': { ...GNU, texts: '--compress-program', values: 'kotST' },
    'split gsplit': { ...GNU, texts: '--filter', values: 'abCdlnt' },
    zip: { texts: '-TT --unzip-command', values: 'bntxiPsO' },
    sdiff: { ...GNU, texts: '--diff-program' },
    diff3: { ...GNU, texts: '--diff-program' },
    rg: { texts: '--pre --hostname-bin', values: 'ABCegtTmjMrdEf' },
    'ag ack': { texts: '--pager' },
    patch: { hidden: '-e --ed -g --get', values: 'BDdFiopVYz' },
    'nc netcat ncat': { texts: '-e --exec -c --sh-exec', hidden: '--lua-exec', values: 'iIMmOPpqsTVwXx' },
    openssl: { hidden: '-engine -provider -provider-path' },
    'gpg gpg2': { texts: '--photo-viewer --agent-program --dirmngr-program', hidden: '--exec-path' },
    'ssh-keygen ssh-add': { hidden: '-D -s -w' },
    man: { texts: '-P --pager -H --html', hidden: '-C --config-file', values: 'MSsLmRe' },
    'ar nm ranlib strip objdump': { hidden: '--plugin' },
    'ld lld': { hidden: '-plugin' },
    'gcc g++ cc c++ clang clang++': COMPILER_OPTIONS,
    rustc: { hidden: '-C --codegen -Z' },
    protoc: { hidden: '--plugin' },
    javac: { hidden: '-processor -processorpath --processor-path' },
    pandoc: { hidden: '--filter -F --lua-filter -L --pdf-engine -d --defaults', values: 'frtowVMHBA' },
    'pdflatex xelatex': { hidden: '-shell-escape -enable-write18' },
    latexmk: { hidden: '-e -r -pdflatex -latex -shell-escape' },
    'apt apt-get apt-cache': { hidden: '-c --config-file', values: 'tq' },
    dpkg: { texts: '--pre-invoke --post-invoke --status-logger' },
    rpm: { hidden: '-E --eval --define -D --pipe --load --rcfile --macros' },
    pacman: { hidden: '--config --hookdir --gpgdir', values: 'rbU' },
    'yum dnf': { hidden: '-c --config' },
    'npm pnpm yarn bun': NODE_PACKAGES,
    'pip pip3': PIP,
    cargo: { hidden: '--config -Z' },
    go: { texts: '-exec -toolexec -vettool', hidden: '-overlay' },
    gotestsum: { texts: '--post-run-command', hidden: '--raw-command' },
    cmake: { hidden: '-P -C --toolchain', values: 'DSBGTAUW' },
    ctest: { hidden: '-S -SP --build-and-test --build-makeprogram', values: 'RECLIjMTOQD' },
    codeql: { texts: '--command' },
    hash: { hidden: '-p' },
    enable: { hidden: '-f' },
    'mapfile readarray': { texts: '-C', values: 'dnOstuc' },
    'complete compgen': { texts: '-C', hidden: '-W', values: 'oAGFXPS' },
    bind: { hidden: '-x -f' },
    helm: { texts: '--post-renderer' },
    'kubectl oc': { texts: '--helm-command', hidden: '--exec-command' },
    kustomize: { texts: '--helm-command', hidden: '--enable-exec --enable-alpha-plugins' },
});
/** Programs with a language or rules of their own. */
const OWN = {
    sed: readSed,
    gsed: readSed,
    tar: readOldTar,
    gtar: readOldTar,
    apt: readApt,
    'apt-get': readApt,
    'apt-cache': readApt,
    cmake: readCmake,
    go: readGo,
    // what later commands of the same program start
    gh: (words) => keptCommand(words, ['config', 'set'], /^(?:editor|pager|browser)$/),
    aws: (words) => keptCommand(words, ['configure', 'set'], /(?:^|\.)(?:credential_process|cli_pager)$/),
    npm: readNodeSetting,
    pnpm: readNodeSetting,
    yarn: readNodeSetting,
    openssl: readOpenssl,
    nc: readConnection,
    netcat: readConnection,
    ncat: readConnection,
    c8: (words) => commandIn(words, 'rnxodc'),
    nyc: (words) => commandIn(words, 'rnxetd'),
    coverage: readCoverage,
    pandoc: readPandoc,
    ip: (words) => words.some((word) => (0,workflow_text/* known */.eO)(word) === 'exec') || words.some((word) => /^-(?:b|batch)$/.test((0,workflow_text/* known */.eO)(word) ?? ''))
        ? [{ why: 'a command that `ip` runs' }]
        : [],
    'update-alternatives': readAlternatives,
    less: (words) => words.some((word) => ((0,workflow_text/* known */.eO)(word) ?? '+').startsWith('+')) ? [{ why: 'what `less` runs at its start' }] : [],
};
/** Settings of apt that name a program, or a file that may. See apt.conf(5). */
const APT_PROGRAM = new RegExp((0,unbroken/* unbroken */.D) `
    ^(?:Dir|APT::(?:Compressor|Planner|Solver)|Acquire::(?:\w+::)?(?:Proxy-Auto-Detect|ProxyAutoDetect)|#include|RPM)
  `, 'i');
/** Variables of CMake that name a program, unless it is a usual one. See cmake-variables(7). */
const CMAKE_PROGRAM = new RegExp((0,unbroken/* unbroken */.D) `
    ^-D\s*\w*(?:LAUNCHER|_COMPILER|_LINKER|MAKE_PROGRAM|CLANG_TIDY|CPPCHECK|CPPLINT|INCLUDE_WHAT_YOU_USE|EMULATOR
    |TOOLCHAIN_FILE|PROJECT_\w*INCLUDE\w*)\b[^=]*=(?!(?:\/usr\/bin\/)?
    (?:[\w-]*(?:gcc|g\+\+|clang|clang\+\+|cc|c\+\+)(?:-[\d.]+)?|ccache|sccache|ninja|make|lld|mold|clang-cl|cl|cl\.exe)
    (?:$|["']))
  `, 'i');
/** Settings of npm, pnpm and yarn that name a program or a file of code, or that cannot be determined. */
const NODE_SETTING = new RegExp((0,unbroken/* unbroken */.D) `
    ^(?:script-shell|scriptShell|node-options|nodeOptions|git|shell|editor|viewer|yarnPath|yarn-path|pnpmfile
    |globalconfig|userconfig|prefix)(?:=|$)|^\?
  `, 'i');
/** What a program's options and words carry. */
function carriedByProgram(name, words) {
    const own = Object.hasOwn(OWN, name) ? (OWN[name]?.(words) ?? []) : [];
    return [...(Object.hasOwn(PROGRAM_COMMANDS, name) ? carriedByOptions(PROGRAM_COMMANDS[name], words) : []), ...own];
}
/** `-o DPkg::Pre-Invoke::=…`, `-oAPT::Update::Post-Invoke::=…`, `-o Dir::Bin::dpkg=…`. See apt.conf(5). */
function readApt(words) {
    return words.flatMap((word, index) => {
        const [first = ''] = word;
        if (typeof first !== 'string')
            return [];
        const isOption = /^(?:-o|--option)$/.test((0,workflow_text/* known */.eO)(words[index - 1] ?? []) ?? '') || /^(?:-o|--option=)\S/.test(first);
        const setting = first.replace(/^(?:-o|--option=)/, '');
        if (!isOption || first === '-o')
            return [];
        const invoked = /^\S*?(?:-Invoke|Pre-Install-Pkgs|NotifyOnFailure)[^=]*=/i.exec(setting);
        if (invoked !== null)
            return [{ text: [setting.slice(invoked[0].length), ...word.slice(1)] }];
        return APT_PROGRAM.test(setting) ? [{ why: 'a program that an option of `apt` names' }] : [];
    });
}
/** What is sent through a connection may be any request. */
const SENT = 'what is sent through a connection';
function readOpenssl(words) {
    return /^(?:s_client|s_server|s_time)$/.test((0,workflow_text/* known */.eO)(words[0] ?? []) ?? '') ? [{ why: SENT }] : [];
}
/** `nc -z` only asks whether a port is open. */
function readConnection(words) {
    return words.some((word) => /^-[a-zA-Z]*z/.test((0,workflow_text/* known */.eO)(word) ?? '')) ||
        words.every((word) => ((0,workflow_text/* known */.eO)(word) ?? '').startsWith('-'))
        ? []
        : [{ why: SENT }];
}
/** `cmake -E env …` runs a command; so may a variable that names a compiler or what is put before it. */
function readCmake(words) {
    const at = words.findIndex((word) => (0,workflow_text/* known */.eO)(word) === '-E');
    const tool = at < 0 ? undefined : (0,workflow_text/* known */.eO)(words[at + 1] ?? []);
    const runs = tool === undefined
        ? []
        : ['env', 'time', 'chdir', 'bench'].includes(tool)
            ? [{ why: `what \`cmake -E ${tool}\` runs` }]
            : [];
    const launched = words.some((word) => CMAKE_PROGRAM.test((0,workflow_text/* known */.eO)(word) ?? ''));
    return [...runs, ...(launched ? [{ why: 'a program that an option of `cmake` names' }] : [])];
}
/** `go env -w CC=…` stays for later commands; `-ldflags -extld` names a linker. */
function readGo(words) {
    const isKept = (0,workflow_text/* known */.eO)(words[0] ?? []) === 'env' &&
        words.some((word) => (0,workflow_text/* known */.eO)(word) === '-w') &&
        words.some((word) => /^(?:CC|CXX|GOFLAGS|GOTOOLDIR|GOROOT|AR|FC|PKG_CONFIG|GOAUTH|GOCACHEPROG|GOVCS)=/.test((0,workflow_text/* known */.eO)(word) ?? 'CC='));
    const isLinked = words.some((word) => /-ext(?:ld|ldflags|ar)\b/.test(word.map((part) => (typeof part === 'string' ? part : '')).join('')));
    return [
        ...(isKept ? [{ why: 'a program that a setting of Go names' }] : []),
        ...(isLinked ? [{ why: 'a linker that an option of Go names' }] : []),
    ];
}
/** `gh config set pager …`, `aws configure set credential_process …`: the value is a command. */
function keptCommand(words, command, setting) {
    const operands = words.filter((word) => !(0,workflow_text/* startsWith */.w1)(word, '-'));
    const at = operands.findIndex((word) => setting.test((0,workflow_text/* known */.eO)(word) ?? ''));
    const value = operands[at + 1];
    return at < 0 ||
        value === undefined ||
        !command.every((word) => operands.slice(0, at).some((one) => (0,workflow_text/* known */.eO)(one) === word))
        ? []
        : [{ text: value }];
}
/** `npm config set script-shell …` stays for later commands. */
function readNodeSetting(words) {
    const written = words.map((word) => (0,workflow_text/* known */.eO)(word) ?? '?');
    const isSet = (written.includes('config') && written.includes('set')) || written[0] === 'set';
    return isSet && written.some((word) => NODE_SETTING.test(word))
        ? [{ why: 'a program that a setting of the package manager names' }]
        : [];
}
/** A format that ends in `.lua` is a script. See pandoc(1), `--from`, `--to`. */
function readPandoc(words) {
    const isScript = words.some((word, index) => {
        const [first = ''] = word;
        const isValue = /^(?:-[frtw]|--(?:from|to|read|write))$/.test((0,workflow_text/* known */.eO)(words[index - 1] ?? []) ?? '');
        const isAttached = typeof first === 'string' && /^(?:-[frtw][^-]|--(?:from|to|read|write)=)/.test(first);
        return (isValue || isAttached) && ((0,workflow_text/* known */.eO)(word) ?? '.lua').endsWith('.lua');
    });
    return isScript ? [{ why: 'a script that `pandoc` runs' }] : [];
}
function readCoverage(words) {
    const written = words.map((word) => (0,workflow_text/* known */.eO)(word) ?? '?');
    const at = written.findIndex((word) => word === '-m' || word === '--module');
    return written[0] !== 'run' || ['pytest', 'unittest', 'nose', 'nose2'].includes(written[at + 1] ?? '')
        ? []
        : [{ why: 'a program in another language' }];
}
/** Which program a name stands for on the whole machine. */
function readAlternatives(words) {
    const written = words.map((word) => (0,workflow_text/* known */.eO)(word) ?? '?');
    const at = written.findIndex((word) => word === '--install' || word === '--set');
    const path = at < 0 ? undefined : written[at + (written[at] === '--install' ? 3 : 2)];
    return path === undefined || /^\/(?:usr|opt|bin)\/(?!.*\.\.)/.test(path)
        ? []
        : [{ why: 'a program that is put in the place of another' }];
}
function optionCommandTable(rows) {
    return Object.fromEntries(Object.entries(rows).flatMap(([names, options]) => wordsIn(names).map((name) => [name, options])));
}

;// CONCATENATED MODULE: ./lib/workflow/command/other-programs.js













const SHELL_PROGRAMS = new Set(['sh', 'bash', 'zsh', 'dash', 'ksh', 'fish', 'ash']);
const SOURCES = new Set(['source', '.']);
const WRAPPER_OPTIONS = optionSpec('-C|--dir|--cwd|--prefix -w|--workspace --filter -F --manifest-path -f|--file --project-directory');
/** Why a program's work cannot be seen. */
const OPAQUE = {
    ...reasonsFor('a command on another machine', 'ssh mosh sshpass pssh psexec'),
    ...reasonsFor('files of another machine', 'scp sftp rsync rclone lftp ftp azcopy mc'),
    ...reasonsFor('a task of the repository', 'make gmake just task rake gradle gradlew mvn mvnw ant sbt bazel bazelisk buck2 earthly dagger nx turbo ' +
        'lerna moon invoke fab grunt gulp fastlane lane mage ninja meson tox nox pre-commit lefthook husky nuke cake ' +
        'rush'),
    ...reasonsFor('a program in another language', 'python python2 python3 node deno bun ruby perl php lua Rscript julia osascript java scala groovy kotlin ' +
        'pwsh powershell cmd tclsh elixir erl iex dotnet-script ts-node tsx expect'),
    ...reasonsFor('what is in a container', 'docker-compose podman-compose kaniko act lima colima'),
    ...reasonsFor('a database', 'psql mysql mariadb mongosh mongo redis-cli sqlcmd bq snowsql clickhouse-client cqlsh alembic prisma knex ' +
        'sequelize rails'),
};
const PROGRAM_READERS = new Map([
    ['gh', readGh],
    ['hub', readHub],
    ['curl', readCurl],
    ['wget', readWget],
]);
/** Runners of packages: what follows is a command of its own. */
const TASK_RUNNERS = new Set(('npx,bunx,pnpx,uvx,npm exec,npm x,pnpm exec,pnpm dlx,yarn exec,yarn dlx,bun x,bundle exec,poetry run,pipenv ' +
    'run,pdm run,uv run,uv tool run,pipx run,hatch run,conda run,mamba run,mise exec,mise x,asdf exec,rbenv ' +
    'exec,pyenv exec,direnv exec,xvfb-run,xcrun,corepack').split(','));
/** They start a program of a package where `package.json` has no script of that name. */
const SCRIPT_RUNNERS = new Set('yarn,yarn run,pnpm,pnpm run,bun,bun run,bunx'.split(','));
/** What runs other commands, and nothing when there is none. */
const WRAPPING_PROGRAMS = new Set(wordsIn('env sudo doas nohup time timeout nice ionice command exec builtin eval xargs stdbuf setsid watch ssh-agent ' +
    'flock chroot unbuffer'));
/** What only shows or sets up something where no subcommand is given: `brew --prefix`. */
const RUNS_NOTHING_ALONE = new Set(wordsIn('yarn brew choco mise opam luarocks buf conftest codeql trivy systemctl'));
/** Services of the runner, which no step has put there. */
const USUAL_SERVICES = new Set(wordsIn('docker containerd mysql mysqld mariadb postgresql redis redis-server nginx apache2 httpd ssh sshd snapd cron ' +
    'dbus mongod mongodb rabbitmq-server memcached walinuxagent systemd-resolved unattended-upgrades apt-daily ' +
    'apparmor networking network-manager udev systemd-timesyncd chronyd haveged avahi-daemon bluetooth php-fpm'));
const RUNS_MORE = new Set(wordsIn('run exec x shell task exec-env exec-file hook-env r'));
const RUNNER_OPTIONS = optionSpec('-p|--package -w|--workspace --prefix -C --python --with --from --env-file --project --config -c|--call');
/**
 * Reads what no other reader is for: what is known to be harmless, scripts of the repository, and code that cannot be
 * seen.
 */
const readOther = (command, setting) => {
    const [first = [], ...rest] = command.words;
    const path = (0,workflow_text/* known */.eO)(first);
    if (path === undefined)
        return readScriptFile(first, setting, 'a program that is not known', argsOf(command, 1));
    const name = path.replace(/^.*\//, '').replace(/\.(?:exe|cmd)$/i, '');
    if (SOURCES.has(name))
        return rest[0] === undefined ? HARMLESS : readSourcedFile(rest[0], argsOf(command, 2), setting);
    const isLocal = path.includes('/') && !/^\/(?:usr\/(?:local\/)?)?s?bin\/[^/]+$|^\/opt\/homebrew\/bin\/[^/]+$/.test(path);
    // what is called `bash` in the repository may be anything
    if (SHELL_PROGRAMS.has(name) && !isLocal)
        return readShell(command, rest, setting);
    if (isLocal && !path.includes('node_modules/.bin/'))
        return OPAQUE[name] === 'a task of the repository'
            ? { opaque: OPAQUE[name] }
            : readScriptFile(first, setting, 'a program of the repository', argsOf(command, 1));
    const inner = innerCommand(command);
    return inner === undefined
        ? (readScriptRunner(command, setting) ?? readNamedProgram(name, rest))
        : readInner(inner, setting, name);
};
/** `yarn wrangler deploy` is a deploy tool, unless `package.json` has a script of that name. */
function readScriptRunner(command, setting) {
    const inner = innerOf(command, SCRIPT_RUNNERS);
    const reader = DEPLOY_TOOLS.get((0,workflow_text/* known */.eO)(inner?.words[0] ?? []) ?? '');
    return inner === undefined || reader === undefined
        ? undefined
        : { opaque: 'a script of `package.json`', ...reader(inner, setting) };
}
/**
 * The command that a runner of packages (`npx`, `bundle exec`, `poetry run`) starts; `undefined` when it is not a
 * runner.
 */
function innerCommand(command) {
    return innerOf(command, TASK_RUNNERS);
}
function innerOf(command, runners) {
    const [first = [], ...rest] = command.words;
    const path = (0,workflow_text/* known */.eO)(first) ?? '';
    const name = path.replace(/^.*\//, '');
    if (path.includes('node_modules/.bin/'))
        return { ...command, words: [[name], ...rest] };
    const sub = parseArguments(rest, WRAPPER_OPTIONS).operands[0];
    const isPair = sub !== undefined && runners.has(`${name} ${(0,workflow_text/* known */.eO)(sub.text) ?? ''}`);
    if (!isPair && !runners.has(name))
        return undefined;
    const words = isPair ? rest.slice(sub.at + 1) : rest;
    const operand = parseArguments(words, RUNNER_OPTIONS).operands[0];
    if (operand === undefined)
        return undefined;
    const program = (0,workflow_text/* known */.eO)(operand.text);
    return {
        ...command,
        ...(command.splitAt !== undefined && { splitAt: 0 }),
        words: [program === undefined ? operand.text : [unversionedName(program)], ...words.slice(operand.at + 1)],
    };
}
/** `wrangler@4` is wrangler, `@scope/name@1` is `name`. */
function unversionedName(name) {
    return name.replace(/^(.+)@.*$/, '$1').replace(/^@[^/]*\//, '');
}
function readInner(inner, setting, runner) {
    const name = (0,workflow_text/* known */.eO)(inner.words[0] ?? []);
    if (name === undefined)
        return { opaque: `a program that \`${runner}\` runs` };
    const reader = DEPLOY_TOOLS.get(name) ?? PROGRAM_READERS.get(name);
    if (reader !== undefined)
        return reader(inner, setting);
    if (name === 'git')
        return { undecided: [`what \`${runner}\` passes on to git`] };
    const meaning = readOther(inner, setting);
    return meaning.opaque === `the program \`${name}\`` ? { opaque: 'a program of a package' } : meaning;
}
function readNamedProgram(name, rest) {
    const runs = carriedByProgram(name, rest);
    const meaning = readInstalledProgram(name, rest);
    return runs.length === 0 ? meaning : { ...meaning, runs };
}
function readInstalledProgram(name, rest) {
    const [sub, next] = parseArguments(rest, WRAPPER_OPTIONS).operands.map(({ text }) => (0,workflow_text/* known */.eO)(text) ?? '$');
    const isOf = (names) => names !== undefined && (names.size === 0 || names.has(sub ?? '') || names.has(`${sub}_${next ?? ''}`));
    if (isOf(PUBLISHING.get(name)))
        return { opaque: 'a package is published' };
    if (HARMLESS_CMDLETS.has(name.toLowerCase()))
        return HARMLESS;
    if (sub !== undefined && RUNS_MORE.has(sub) && INSTALLER_NAMES.has(name))
        return { opaque: `a command that \`${name}\` runs` };
    if (HARMLESS_PROGRAMS.has(name))
        return HARMLESS;
    if (sub === 'version' && rest.some((word) => (0,workflow_text/* known */.eO)(word) === '--ignore-scripts'))
        return HARMLESS;
    if (startsPackage(name, sub, next))
        return { opaque: 'a program of a package' };
    if (isVersion(rest) || isOf(HARMLESS_SUBCOMMANDS.get(name)))
        return HARMLESS;
    if (sub === undefined ? RUNS_NOTHING_ALONE.has(name) || WRAPPING_PROGRAMS.has(name) : runsNothing(name, rest))
        return HARMLESS;
    if (isUsualService(name, rest))
        return HARMLESS;
    if (/^python[0-9.]*$/.test(name))
        return readPython(rest);
    return { opaque: opaqueReason(name) };
}
function opaqueReason(name) {
    if (['npm', 'pnpm', 'yarn', 'bun'].includes(name))
        return 'a script of `package.json`';
    const why = Object.hasOwn(OPAQUE, name) ? OPAQUE[name] : undefined;
    return why ?? (HARMLESS_SUBCOMMANDS.has(name) ? 'a program of the repository' : `the program \`${name}\``);
}
/** `npm init @acme/x` runs the package `@acme/create-x`. */
function startsPackage(name, sub, next) {
    return ['npm', 'pnpm', 'yarn', 'bun'].includes(name) && sub === 'init' && next !== undefined;
}
/** Whether a service is started that comes with the runner; any other may be a program of the repository. */
function isUsualService(name, rest) {
    if (name !== 'systemctl' && name !== 'service')
        return false;
    const operands = rest.map((word) => (0,workflow_text/* known */.eO)(word) ?? '$').filter((word) => !word.startsWith('-'));
    const verbs = new Set(wordsIn('start restart reload enable status stop reload-or-restart force-reload'));
    const [verb, services] = name === 'service' ? [operands[1] ?? 'status', operands.slice(0, 1)] : [operands[0] ?? '', operands.slice(1)];
    if (name === 'service' && ['status', 'stop'].includes(verb))
        return true;
    return (verbs.has(verb) &&
        services.length > 0 &&
        services.every((one) => USUAL_SERVICES.has(one.replace(/(?:@[\w.-]+)?(?:\.(?:service|socket|timer))?$/, ''))));
}
/** Whether a program that can run others does not, here. */
function runsNothing(name, rest) {
    if (name === 'command')
        return ['-v', '-V'].includes((0,workflow_text/* known */.eO)(rest[0] ?? []) ?? '');
    if (name === 'find')
        return !rest.some((word) => /^-(?:exec|ok)/.test((0,workflow_text/* known */.eO)(word) ?? ''));
    if (/^[gm]?awk$/.test(name))
        return readAwk(rest).length === 0;
    return name === 'less' || name === 'more';
}
/** `python -m pip` is pip. */
function readPython(rest) {
    const at = rest.findIndex((word) => (0,workflow_text/* known */.eO)(word) === '-m');
    const module = at < 0 ? undefined : (0,workflow_text/* known */.eO)(rest[at + 1] ?? []);
    const isAlone = rest.slice(0, Math.max(at, 0)).every((word) => (0,workflow_text/* known */.eO)(word)?.startsWith('-') === true);
    if (module === undefined || !isAlone)
        return { opaque: 'a program in another language' };
    if (['venv', 'virtualenv', 'ensurepip', 'compileall', 'json.tool', 'site', 'build'].includes(module))
        return HARMLESS;
    const meaning = readNamedProgram(module, rest.slice(at + 2));
    return meaning.opaque === undefined || meaning.opaque === 'a package is published'
        ? meaning
        : { opaque: 'a program in another language' };
}
function isVersion(rest) {
    return (rest.length === 1 &&
        ['--version', '-v', '-V', 'version', '-version', '--help', '-h', 'help'].includes((0,workflow_text/* known */.eO)(rest[0] ?? []) ?? ''));
}
/** A shell with a script, with `-c` that could not be read, or with what it is given on standard input. */
function readShell(command, rest, setting) {
    const args = parseArguments(rest, optionSpec('-o -O --rcfile --init-file -c'));
    if (isVersion(rest))
        return HARMLESS;
    if (args.options.some(({ name }) => name === '-c'))
        return { opaque: `what \`${(0,workflow_text/* show */.WU)(optionValue(args, '-c') ?? ['-c'])}\` runs` };
    const isStdin = args.options.some(({ name }) => name === '-s');
    const script = args.operands[0];
    if (script !== undefined && !isStdin && (0,workflow_text/* known */.eO)(script.text) !== '-' && (0,workflow_text/* known */.eO)(script.text) !== '/dev/stdin')
        return readScriptFile(script.text, setting, 'a script of the repository', argsOf(command, script.at + 2));
    return { opaque: command.stdin === undefined ? 'what is piped into it' : 'a script from standard input' };
}
/** What follows the word before that place, up to a word that may be several. */
function argsOf({ words, splitAt }, from) {
    if (splitAt === undefined)
        return { items: words.slice(from), open: false };
    // the first of several words begins as they do
    const isBegun = typeof words[splitAt]?.[0] === 'string' && (0,workflow_text/* known */.eO)(words[splitAt]) === undefined;
    return { items: words.slice(from, Math.max(from, isBegun ? splitAt + 1 : splitAt)), open: true };
}
/** Without arguments of its own it has those of what sources it. */
function readSourcedFile(file, args, setting) {
    return readScriptFile(file, setting, 'a script that is sourced', args.items.length === 0 ? undefined : args);
}
function readScriptFile(file, setting, why, args) {
    const script = pathInWorkspace(file, setting);
    return {
        opaque: (0,workflow_text/* known */.eO)(file) === undefined ? `which file \`${(0,workflow_text/* show */.WU)(file)}\` is` : why,
        ...(script !== undefined && { script }),
        ...(args !== undefined && { args }),
    };
}
function reasonsFor(why, programs) {
    return Object.fromEntries(wordsIn(programs).map((program) => [program, why]));
}

;// CONCATENATED MODULE: ./lib/workflow/command/programs.js










/** Readers by the name of their program, in lower case. */
const PROGRAMS = new Map([
    ...DEPLOY_TOOLS,
    ['git', readGit],
    ['gh', readGh],
    ['hub', readHub],
    ['curl', readCurl],
    ['wget', readWget],
    ['cd', readChangeFolder],
    ['chdir', readChangeFolder],
    ['set-location', readChangeFolder],
    ['sl', readChangeFolder],
    ['pushd', readPushFolder],
    ['push-location', readPushFolder],
    ['popd', readPopFolder],
    ['pop-location', readPopFolder],
]);
/** The reader of a command's program; programs without one are read by {@link readOther}. */
function commandReader(command) {
    const word = command.words[0] ?? workflow_text/* EMPTY */.wg;
    const name = programName(word);
    const reader = name === undefined ? undefined : PROGRAMS.get(name);
    if (name !== undefined)
        return reader === undefined ? readOther : withCarried(name, reader);
    return (0,workflow_text/* known */.eO)(word) === undefined ? readUnknownProgram : readOther;
}
/** What stands after the name of a program that changes something, as its first words. */
const WRITING_WORD = new RegExp((0,unbroken/* unbroken */.D) `
  ^(?:push|send-pack|lfs|subtree|svn|merge|release|pr|api|workflow|repo|secret|variable|apply|deploy\w*|destroy|up|down
  |upgrade|install|uninstall|rollback|delete|create|patch|replace|scale|publish|upload|cp|sync|mv|rm|put-.*|update-.*
  |create-.*|delete-.*|start-.*|invoke.*|set|edit|enable|disable|promote|-X\w*|--request|--method)$
`);
const MAX_WRITING_WORDS = 6;
/** Words of `pip`, which an unknown program runs in an environment of its own: `$CONDA_RUN pip install`. */
const PIP_WORDS = /^(?:python[\d.]* (?:-[a-zA-Z]+ )*-m )?pip[\d.]*(?: -\S+)* (?:un)?install(?: |$)/;
/** One whose name is not known is code that is not seen, unless its words are those of one that changes something. */
const readUnknownProgram = ({ words: [program = workflow_text/* EMPTY */.wg, ...rest] }) => {
    const last = program.at(-1);
    // at a path it is a program of the repository, or one that was put there
    const isAtPath = typeof last === 'string' && /\/[\w.+-]+$/.test(last);
    const isInFolder = /^\.{1,2}\//.test((0,workflow_text/* show */.WU)(program));
    const words = rest.slice(0, MAX_WRITING_WORDS).map((word) => (0,workflow_text/* known */.eO)(word) ?? '');
    const isWriting = !isAtPath && !isInFolder && !PIP_WORDS.test(words.join(' ')) && words.some((word) => WRITING_WORD.test(word));
    const why = `which program \`${(0,workflow_text/* show */.WU)(program)}\` is`;
    return isWriting ? { undecided: [why] } : { opaque: why };
};
/** What a program's own options and settings carry is run as well. */
function withCarried(name, reader) {
    return (command, setting) => {
        const meaning = reader(command, setting);
        const runs = carriedByProgram(name, command.words.slice(1));
        return runs.length === 0 ? meaning : { ...meaning, runs: [...(meaning.runs ?? []), ...runs] };
    };
}
/**
 * The name of a program that is looked up or given by an absolute path; a path within the workspace leads to a program
 * of the repository.
 */
function programName(word) {
    const path = (0,workflow_text/* known */.eO)(word)?.replaceAll('\\', '/');
    const last = word.at(-1);
    if (path === undefined)
        return typeof last === 'string' && /[\\/]/.test(last) ? baseName(last) : undefined;
    const isElsewhere = path.includes('/') && !/^(?:\/|~|[A-Za-z]:)/.test(path);
    return isElsewhere ? undefined : baseName(path);
}
function baseName(path) {
    return path
        .slice(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1)
        .toLowerCase()
        .replace(/\.exe$/, '');
}

;// CONCATENATED MODULE: ./lib/workflow/command/inline-code.js

/** Options of interpreters whose value is the program itself, by the interpreter's name without a version. */
const INLINE_OPTIONS = {
    python: /^-[a-zA-Z]*c/,
    pypy: /^-[a-zA-Z]*c/,
    node: /^(?:-[a-z]*[ep]|--eval|--print)/,
    bun: /^(?:-[a-z]*[ep]|--eval|--print|eval)$/,
    deno: /^eval$/,
    ruby: /^-[a-zA-Z]*e/,
    perl: /^-[a-zA-Z0-9]*[eE]/,
    php: /^-[rBRE]/,
    lua: /^-[a-zA-Z]*e/,
    rscript: /^-e/i,
    osascript: /^-e/,
    tclsh: /^$/,
};
/**
 * Whether an interpreter is given its program in the command itself, or on its standard input: who vouches for
 * `python` vouches for programs that lie in files, and not for any text.
 */
function isInlineCode(program, words) {
    const name = program.toLowerCase().replace(/[\d.]+$/, '');
    const option = Object.hasOwn(INLINE_OPTIONS, name) ? INLINE_OPTIONS[name] : undefined;
    if (option === undefined)
        return false;
    const given = words.slice(1).map(workflow_text/* known */.eO);
    const first = given.findIndex((word) => word === undefined || !/^-./.test(word));
    const options = first < 0 ? given : given.slice(0, first + 1);
    // what is not known may be such an option; without a file it reads what it is given
    return first < 0 || given[first] === undefined || options.some((word) => word === '-' || option.test(word ?? ''));
}

;// CONCATENATED MODULE: ./lib/workflow/command/run-by.js




/** The program that runs code which is not read; a file of the repository only where it is what the commit has. */
function runBy({ command, setting }, { script }) {
    const [word = []] = command.words;
    const written = (0,workflow_text/* known */.eO)(word) ?? '';
    const looked = /^(?:\/(?:usr\/(?:local\/)?)?s?bin\/)?([^/\\]+)$/.exec(written)?.[1];
    if (looked !== undefined && script === undefined) {
        const program = looked.replace(/\.(?:exe|cmd)$/i, '');
        return isInlineCode(program, command.words) ? {} : { program };
    }
    const path = script ?? (written === '' ? undefined : pathInWorkspace(word, setting));
    return path === undefined || isChanged(setting, path) ? {} : { program: `./${path}` };
}

;// CONCATENATED MODULE: ./lib/workflow/command/interpret.js











/** Why a file that is read may be another one by then. */
const CHANGED = 'a file that was written before';
/** Commands that carry commands are followed this far. */
const MAX_CARRIED_LEVELS = 8;
/**
 * Walks a script's commands in order, each finding what those before it left: what a command changes that may not run
 * is unknown afterwards. Scripts of the repository are handed to `follow`; without it they are only listed. `isCalled`:
 * by a script that is read.
 */
function interpret(script, setting, placeOf, follow, isCalled = false) {
    const reader = { placeOf, follow, trail: [], said: new Map(), carriers: new WeakMap() };
    // what calls a script says what the variables carry that it hands on
    if (isCalled)
        carriedByVariables(setting, reader);
    return interpretScript(script, setting, reader);
}
function interpretScript(script, setting, reader) {
    const found = { touched: [], undecided: [], opaque: [], scripts: [] };
    const { placeOf } = reader;
    for (const { line, text, why } of script.unreadable)
        found.undecided.push({ place: placeOf(line), text, why });
    const shells = new InnerShells();
    let current = reader.trail.length > 0 ? setting : carryFirst(found, script, setting, reader);
    let stopped = mergeFiles(setting, current);
    for (const command of script.commands) {
        current = shells.moveTo(command.shell, current);
        const before = withVariables(current, command.variables);
        const meaning = commandReader(command)(command, before);
        const call = { command, setting: before, place: placeOf(command.line) };
        const followed = note(found, meaning, call, reader.follow);
        const files = writtenFiles(command, before);
        const carried = [
            ...(meaning.runs ?? []),
            ...carriedByVariables(before, reader).flatMap((one) => one.carried),
            ...files.map(({ why }) => ({ why, lasts: true })),
        ];
        const paths = changedPaths(command, before);
        if (followed === undefined && meaning.setting === undefined && carried.length === 0 && paths.length === 0)
            continue;
        const after = withChanges(afterFiles(files, followed ?? meaning.setting ?? before), paths);
        const changed = afterCommand(carry(found, carried, { ...call, setting: after }, reader), before, current);
        current = command.conditional ? mergeSettings(current, changed) : changed;
        stopped = mergeFiles(stopped, current);
        shells.note(current);
    }
    const after = scriptStart(script, current, placeOf);
    for (const [name, value] of script.exports)
        carry(found, carriedByVariable(name, value), { ...after, command: { ...after.command, text: `GITHUB_ENV: ${name}` } }, reader);
    if (script.exportsUnread)
        found.opaque.push({ place: after.place, text: 'GITHUB_ENV', why: 'variables for later steps that cannot be read' });
    const { scripts, ...reading } = found;
    return { reading, setting: atEnd(script, stopped, shells.moveTo(undefined, current)), stopped, scripts };
}
/** What later steps find: of a script that may have ended anywhere, one of what it left there. */
function atEnd({ endsEarly }, stopped, end) {
    return endsEarly === true ? mergeFiles(stopped, end) : end;
}
/** What stands for a script before its first command. */
function scriptStart(script, setting, placeOf) {
    const [first] = script.commands;
    const command = first ?? { words: [['sh']], variables: new Map(), line: 1, text: 'run', conditional: false };
    return { command, setting, place: placeOf(command.line) };
}
/**
 * What the variables around a command make programs run; what is hidden is said once, a command again where there are
 * other clones.
 */
function carriedByVariables(setting, { said, carriers }) {
    const known = carriers.get(setting.variables);
    const all = known ??
        [...setting.variables]
            .map(([name, value]) => ({ name, value, carried: carriedByVariable(name, value) }))
            .filter(({ carried }) => carried.length > 0)
            .map(({ name, value, carried }) => ({
            text: showVariable(name, value),
            key: keyOfVariable(name, value),
            carried,
        }));
    if (known === undefined)
        carriers.set(setting.variables, all);
    return all.flatMap(({ text, key, carried }) => {
        const before = said.get(key);
        said.set(key, setting.clones);
        if (before === setting.clones)
            return [];
        return [{ text, key, carried: before === undefined ? carried : carried.filter((one) => 'text' in one) }];
    });
}
/**
 * What the variables carry that a script is started with, which is told by the variable: no command of the script says
 * it.
 */
function carryFirst(found, script, setting, reader) {
    const start = { ...scriptStart(script, setting, reader.placeOf), place: reader.placeOf(1) };
    let current = setting;
    for (const { text, carried } of carriedByVariables(setting, reader))
        current = carry(found, carried, { ...start, command: { ...start.command, text }, setting: current }, reader);
    return current;
}
/** Reads what a command carries, which may run in the middle of it; gives what is there afterwards. */
function carry(found, carried, call, reader) {
    const { place, command } = call;
    let current = call.setting;
    for (const one of carried) {
        if ('why' in one) {
            found.opaque.push({ place, text: command.text, ...one });
            continue;
        }
        const key = (0,workflow_text/* show */.WU)(one.text);
        if (reader.trail.includes(key))
            continue;
        if (reader.trail.length >= MAX_CARRIED_LEVELS)
            found.undecided.push({ place, text: command.text, why: 'commands within commands, nested too deep' });
        else
            current = carryText(one.isSaid === true ? { ...found, opaque: [] } : found, one.text, { ...call, setting: current }, { ...reader, placeOf: () => place, trail: [...reader.trail, key] });
    }
    return current;
}
function carryText(found, text, { command, setting, place }, reader) {
    const { source, holes } = scriptOf(text);
    const script = readScript(source, 'sh', setting.variables, holes);
    const inner = interpretScript({ ...script, commands: script.commands.map((one) => ({ ...one, conditional: true })) }, setting, reader);
    add(found, inner.reading);
    for (const one of inner.scripts)
        found.scripts.push(one);
    if (script.exportsUnread || script.exports.size > 0)
        found.opaque.push({ place, text: command.text, why: 'variables for later steps' });
    return mergeSettings(setting, { ...inner.setting, folder: setting.folder, variables: setting.variables });
}
/** One by one: there may be more than one call takes arguments. */
function add(found, { touched, undecided, opaque }) {
    for (const one of touched)
        found.touched.push(one);
    for (const one of undecided)
        found.undecided.push(one);
    for (const one of opaque)
        found.opaque.push(one);
}
/** Puts down what a command means; gives the setting that a script leaves which was read in its place. */
function note(found, meaning, call, follow) {
    const at = { place: call.place, text: call.command.text };
    const { touches = [] } = meaning;
    const group = together(touches);
    for (const touch of touches)
        found.touched.push({ touch, ...at, ...group });
    if (meaning.unknownClone !== undefined)
        found.undecided.push({ ...at, why: meaning.unknownClone, doubt: 'clone' });
    for (const why of meaning.undecided ?? [])
        found.undecided.push({ ...at, why });
    if (meaning.script !== undefined) {
        if (isChanged(call.setting, meaning.script))
            found.opaque.push({ ...at, why: CHANGED });
        const script = {
            ...call,
            path: meaning.script,
            ...(meaning.args !== undefined && { args: meaning.args }),
        };
        const inner = follow?.(script);
        if (inner !== undefined) {
            add(found, inner.reading);
            if (isSourced(call.command))
                return { ...inner.setting, variables: call.setting.variables };
            // a script is a process of its own: what it sets and where it goes is gone with it
            return { ...inner.setting, folder: call.setting.folder, variables: call.setting.variables };
        }
        found.scripts.push(script);
    }
    const names = touches.filter(({ kind }) => kind === 'facet');
    const { bounded, toldByFile } = meaning;
    if (bounded !== undefined)
        found.opaque.push({ ...at, why: bounded, isBounded: true, names, ...(toldByFile !== undefined && { toldByFile }) });
    if (meaning.opaque !== undefined || meaning.script !== undefined)
        found.opaque.push({ ...at, why: meaning.opaque ?? 'a script of the repository', ...runBy(call, meaning) });
    return undefined;
}
/** Whether a script runs in the shell that calls it. */
function isSourced({ words }) {
    return ['source', '.'].includes((0,workflow_text/* known */.eO)(words[0] ?? []) ?? '');
}
function withVariables(setting, own) {
    return own.size === 0 ? setting : { ...setting, variables: new Map([...setting.variables, ...own]) };
}
/** The setting after a command, without the variables that were set for the command alone. */
function afterCommand(after, before, outer) {
    if (after.variables === before.variables)
        return { ...after, variables: outer.variables };
    const variables = new Map(outer.variables);
    for (const [name, value] of after.variables)
        if (before.variables.get(name) !== value)
            variables.set(name, value);
    for (const name of before.variables.keys())
        if (!after.variables.has(name))
            variables.delete(name);
    return { ...after, variables };
}

;// CONCATENATED MODULE: ./lib/workflow/shell/runner-commands.js

/**
 * What the runner takes for a command that may set an output, in either of its forms: any that is not known to be
 * another. Source: actions/runner, `ActionCommand` and `ActionCommandManager`.
 */
const RUNNER_COMMAND = new RegExp((0,unbroken/* unbroken */.D) `
  (?:^|\n)\s*::(?!(?:group|endgroup|error|warning|notice|debug|add-mask|add-matcher|remove-matcher|echo|stop-commands
  |save-state|internal-set-repo-path|set-env|add-path)\b)
  |\#\#\[(?!(?:group|endgroup|error|warning|debug|section|command|add-mask)\b)
`);
/** Whether a command prints a command for the runner, which is put together from parts. */
function printsRunnerCommand({ words, stdin, isShown }) {
    return isShown === true && [...words, ...(stdin === undefined ? [] : [stdin])].some(mayBeRunnerCommand);
}
function mayBeRunnerCommand(text) {
    return RUNNER_COMMAND.test(text.map((part) => (typeof part === 'string' ? part : '?')).join(''));
}

;// CONCATENATED MODULE: ./lib/workflow/command/stray-writes.js





/** Programs that write no file that is named among their words. */
const WRITING_NOTHING = new Set(wordsIn(`echo printf cat grep egrep fgrep rg ls wc head tail stat file jq cd pushd popd du less more diff cmp test [
  sha256sum md5sum basename dirname readlink realpath cut tr printenv mkdir rm rmdir chmod chown sleep kill source .
  export unset read true false exit command which type date sort uniq find`));
/**
 * Looks for what a script writes besides the files of the runner that it calls by their names.
 *
 * INVARIANT: what is told of such a file is all of it only where nothing is found here.
 */
function strayWrites(script) {
    const { commands, redirected = [], findsRunnerFiles = false } = script;
    const redirects = redirected.map((target) => ({ text: (0,workflow_text/* show */.WU)(target), targets: [target] }));
    const written = [...redirects, ...commands.map((one) => ({ text: one.text, targets: filesWritten(one) }))];
    const variables = written.find(({ targets }) => targets.some((target) => mayBeRunnerFile(target, findsRunnerFiles))) ??
        (findsRunnerFiles ? commands.find(mayWriteFound) : undefined);
    if (variables !== undefined)
        return { variables: variables.text, outputs: variables.text };
    const outputs = written.find(({ targets }) => targets.some(mayBeAnyFile)) ?? commands.find((one) => printsRunnerCommand(one));
    return outputs === undefined ? {} : { outputs: outputs.text };
}
/** What a command writes; what a link leads to is written by the name of the link. */
function filesWritten(command) {
    const isLink = /(?:^|\/)g?(?:ln|mount)$/.test(calledProgram(command));
    const sources = isLink ? command.words.slice(1).filter((word) => !(0,workflow_text/* startsWith */.w1)(word, '-')) : [];
    return [...writeTargets(command), ...(command.writes ?? []), ...sources];
}
/** Where a script knows of the files, any program may be given one. */
function mayWriteFound(command) {
    const name = calledProgram(command);
    // a program of awk puts the names of files together
    if (/^[gmn]?awk$/.test(name))
        return command.words.some((word) => word.some((part) => typeof part === 'string' && part.includes('ENVIRON')));
    return (!WRITING_NOTHING.has(name) &&
        command.words.slice(1).some((word) => !(0,workflow_text/* startsWith */.w1)(word, '-') && mayBeRunnerFile(word, true)));
}
function calledProgram({ words }) {
    return ((0,workflow_text/* known */.eO)(words[0] ?? []) ?? '').replace(/^.*\//, '');
}

;// CONCATENATED MODULE: ./lib/workflow/shell/shell-template.js

/** Options that change how strictly a script is run, and start nothing. */
const STRICTNESS = (0,unbroken/* unbroken */.D) `
  (?: +(?:--noprofile|--norc|--posix|-[eufvxC]+|-[eufvxC]*o +(?:pipefail|errexit|nounset|noglob|noclobber|verbose
  |xtrace)))*
`;
const BASH = new RegExp((0,unbroken/* unbroken */.D) `
    ^(?:/(?:usr/(?:local/)?)?bin/|/opt/homebrew/bin/|/usr/bin/env +)?(bash|sh)(?:\.exe)?${STRICTNESS}(?: +"?\{0\}"?)?$
  `, 'i');
const POWERSHELL = new RegExp((0,unbroken/* unbroken */.D) `
    ^(pwsh|powershell)(?:\.exe)?(?: +-(?:NoProfile|NoLogo|NonInteractive|NoP|(?:ExecutionPolicy|ep) +\w+))*
    (?: +(?:-File +)?["']?\{0\}["']?| +-(?:command|c) +"?\. '\{0\}'"?)?$
  `, 'i');
/**
 * The shell that a `shell:` means, if it is one that is read and does nothing of its own: a name, or a command whose
 * every option is known. Source: actions/runner, `ScriptHandler`, `ScriptHandlerHelpers`: what follows the first space
 * are arguments, with the path of the script for `{0}`.
 */
function plainShell(template) {
    const [, name] = BASH.exec(template.trim()) ?? POWERSHELL.exec(template.trim()) ?? [];
    const shell = name?.toLowerCase();
    return shell === 'bash' || shell === 'sh' || shell === 'pwsh' || shell === 'powershell' ? shell : undefined;
}
/**
 * Whether a script that is given to this shell ends where a command of it fails: by the options of a command, or by
 * those that the runner gives to a shell that is only named. Source: actions/runner, `ScriptHandlerHelpers`.
 */
function stopsOnFailure(template) {
    return (/^(?:bash|sh)$/.test(template.trim()) ||
        (BASH.test(template.trim()) && /\s-(?:[a-zA-Z]*e|o errexit)/.test(template)));
}
/**
 * The shell that most likely gets the script in the end, by the names in a command: `sudo -E bash {0}`,
 * `./tools/bash {0}`.
 */
function likelyShell(template) {
    const [, name] = /(?:^|[\s"'=/\\])(bash|sh|pwsh|powershell)(?:\.exe)?(?=["']?(?:\s|$))/i.exec(template) ?? [];
    const shell = name?.toLowerCase();
    return shell === 'bash' || shell === 'sh' || shell === 'pwsh' || shell === 'powershell' ? shell : undefined;
}
/** What a PowerShell is told to run beside the script. */
function powerShellCommand(template) {
    const [, command] = /\s-(?:c|co[a-z]*|EncodedCommand|e|ec)\s+([^]*)$/i.exec(template) ?? [];
    return command?.replace(/^(["'])([^]*)\1(?:\s+\{0\})?\s*$/, '$2');
}

;// CONCATENATED MODULE: ./lib/workflow/shell/powershell/downloaded.js

/** Words without anything that ends a command or is filled in. */
const PLAIN_WORDS = '[^;|&"\'`$(){}]*';
/** A line that downloads a text and does nothing else, up to the last `|`. */
const DOWNLOADS = new RegExp((0,unbroken/* unbroken */.D) `
    ^\s*(?:irm|iwr|curl|Invoke-RestMethod|Invoke-WebRequest)\s${PLAIN_WORDS}
    (?:"https?:[^"$]*"|'https?:[^']*')?${PLAIN_WORDS}$
  `, 'i');
/** The same as the whole argument of a command. */
const DOWNLOADED = new RegExp((0,unbroken/* unbroken */.D) `
    ^\(\s*(?:\(?New-Object (?:System\.)?Net\.WebClient\)?\.DownloadString\((?:"[^"$]*"|'[^']*')\)
    |(?:irm|iwr|Invoke-RestMethod|Invoke-WebRequest)\s${PLAIN_WORDS})\s*\)(?:\.Content)?$
  `, 'i');
/** The same as a block that is called with plain words: `iex "& {$(irm get.scoop.sh)} -RunAsAdmin"`. */
const CALLED = new RegExp((0,unbroken/* unbroken */.D) `
    ^"&\s*\{\s*\$\(\s*(?:irm|iwr|Invoke-RestMethod|Invoke-WebRequest)\s${PLAIN_WORDS}\)\s*\}
    (?:\s+-?[\w.:-]+)*\s*"$
  `, 'i');
/**
 * A program that writes a script, as `eval "$(tool env)"` runs it. One that writes its own words is not such a program,
 * and neither is a shell.
 */
const WRITES_SCRIPT = new RegExp((0,unbroken/* unbroken */.D) `
    ^\s*\(?\s*&?\s*(?![^|]*\b(?:echo|printf|write-\w+|push)\b)
    (?![\w./\\-]*\b(?:git|gh|cmd|bash|sh|pwsh|powershell|curl|env|sudo|wsl)\b)
    [\w./\\-]+(?:\s${PLAIN_WORDS})?\)?\s*\|\s*Out-String\s*$
  `, 'i');
/**
 * Whether `iex` is given nothing but what is downloaded, or what a program writes: code that cannot be seen, as in
 * `curl … | bash`. `text` is the command, `line` the line of a pipeline that it ends.
 */
function runsDownload(name, text, line) {
    if (!/^(?:iex|invoke-expression)$/i.test(name))
        return false;
    const given = text
        .slice(name.length)
        .replace(/(?:&&|\|\|)\s*$/, '')
        .trim();
    const before = line.slice(0, line.lastIndexOf('|'));
    return given === ''
        ? DOWNLOADS.test(before) || WRITES_SCRIPT.test(before)
        : DOWNLOADED.test(given) || CALLED.test(given);
}

;// CONCATENATED MODULE: ./lib/workflow/shell/powershell/dot-net-calls.js

/** Methods that run what they are given. See https://learn.microsoft.com/dotnet/api/system.management.automation */
const RUNNING = new RegExp((0,unbroken/* unbroken */.D) `
    \[(?:System\.)?(?:(?:Management\.Automation\.)?(?:ScriptBlock|PowerShell)|Diagnostics\.Process|Activator|AppDomain
    |Reflection\.\w+)\]\s*::\s*\w+|\.\s*(?:InvokeScript|NewScriptBlock|AddScript)(?=\s*\()
  `, 'i');
/** Methods that write files: https://learn.microsoft.com/dotnet/api/system.io.file */
const FILE_METHODS = new RegExp((0,unbroken/* unbroken */.D) `
    \[(?:System\.)?IO\.(?:File|FileInfo|Directory|FileStream|StreamWriter)\]\s*::\s*
    (?:Write|Append|Create|Open|new|(Copy|Move|Replace))\w*\s*\(([^)]*)
  `, 'gi');
const QUOTED_TEXTS = /'([^']*)'|"([^"]*)"/g;
/** Finds them in the text of a statement, in strings and comments as well: nothing is missed by that. */
function dotNetCalls(statement) {
    const files = [...statement.matchAll(FILE_METHODS)].flatMap(([, moves, given = '']) => {
        const texts = [...given.matchAll(QUOTED_TEXTS)].map(([, single, double]) => single ?? double ?? '');
        // after the file comes what is written
        return moves === undefined ? texts.slice(0, 1) : texts;
    });
    return { program: RUNNING.exec(statement)?.[0], files: files.filter((file) => !/[$`]/.test(file)) };
}

;// CONCATENATED MODULE: ./lib/workflow/shell/powershell/powershell-env.js



const WRITES = /^(?:out-file|add-content|ac|set-content|sc|tee-object|tee)$/i;
const READS = /^(?:get-content|gc|cat|type|test-path)$/i;
const ECHOES = /^(?:echo|write-output|write|write-host)$/i;
/** How the files are named, in a variable and by the name of the variable alone. */
const STEP_FILES = [
    ['GITHUB_ENV', /^\$\{?env:GITHUB_ENV\}?$|^github\.env$/i, /^(?:env:[\\/]?)?GITHUB_ENV$/i],
    ['GITHUB_PATH', /^\$\{?env:GITHUB_PATH\}?$|^github\.path$/i, /^(?:env:[\\/]?)?GITHUB_PATH$/i],
];
/** What gets at the file of `GITHUB_ENV` by its folder, by a variable that is looked up, or by the name of another. */
const HIDES_FILE = new RegExp((0,unbroken/* unbroken */.D) `
    _runner_file_commands|set_env_|GetEnvironmentVariable
    |\$\{?env:GITHUB_(?:OUTPUT|PATH|STATE|STEP_SUMMARY)\}? ?(?:\. ?\w|-\w?(?:replace|split)\b)
  `, 'i');
const ASKS_FOR_VARIABLE = /\b(?:get-item|gi|get-childitem|gci|dir|ls|get-content|gc|cat)\b/i;
const OTHER_VARIABLE = /(?<![$\w{])env:(?!GITHUB_(?:OUTPUT|PATH|STATE|STEP_SUMMARY)\b)/i;
const WRITES_ANY = new RegExp((0,unbroken/* unbroken */.D) `
    >>?\s*[$"'(\/~.]
    |\b(?:out-file|add-content|ac|set-content|sc|tee-object|tee|copy-item|cp|move-item|mv)\b|(?:Append|Write)All
  `, 'i');
/** Whether a script may write to the file of `GITHUB_ENV`, which it does not call so where it writes. */
function hidesPowerShellEnvFile(script) {
    return WRITES_ANY.test(script) && (HIDES_FILE.test(script) || script.split(/[\n;|]/).some(asksForFile));
}
function asksForFile(piece) {
    return ((/\bSplit-Path\b/i.test(piece) && /\$\{?env:GITHUB_/i.test(piece)) ||
        (ASKS_FOR_VARIABLE.test(piece) && OTHER_VARIABLE.test(piece)));
}
/** Reads the output of a statement; `piped` is that of the one before it. */
function powershellOutput(statement, piped) {
    const { tokens } = statement;
    const name = assignedVariable(tokens);
    const arrow = tokens.findIndex((token) => token.kind === 'operator' && /^1?>{1,2}$/.test((0,workflow_text/* known */.eO)(token.text) ?? ''));
    const text = textOfWords(tokens.slice(0, arrow < 0 ? undefined : arrow), ECHOES.test(name));
    const writes = STEP_FILES.flatMap(([file, value, variable]) => {
        const mention = tokens.findIndex((token) => token.kind !== 'group' && token.text.some((part) => part instanceof workflow_data/* Unknown */.$r && value.test(part.source)));
        if (mention >= 0 && arrow >= 0 && mention === arrow + 1)
            return [{ file, text: text ?? 'unread' }];
        if (mention >= 0 && WRITES.test(name))
            return [{ file, text: piped ?? writtenValue(tokens, mention) ?? 'unread' }];
        return (mention >= 0 && handsOn(statement, name)) || asksFor(tokens, name, variable)
            ? [{ file, text: 'unread' }]
            : [];
    });
    const isWritten = writes.length > 0 && (arrow >= 0 || WRITES.test(name));
    return { text: isWritten ? undefined : text, writes };
}
function assignedVariable([first]) {
    return first?.kind === 'bare' ? ((0,workflow_text/* known */.eO)(first.text) ?? '') : '';
}
/** Whether a file that is named in a statement may be written by it. */
function handsOn({ tokens: [first], isArgument }, name) {
    return !ECHOES.test(name) && !READS.test(name) && (isArgument || first?.kind !== 'quoted');
}
/** Whether a statement asks for the value of a variable by its name. */
function asksFor(tokens, name, variable) {
    return !ECHOES.test(name) && tokens.some((token) => variable.test((0,workflow_text/* known */.eO)(token.text) ?? ''));
}
/** Whether a statement that begins with a text, and writes or pipes it, is that of a pipeline. */
function isExpressionStatement({ tokens }) {
    const [first] = tokens;
    return first?.kind === 'quoted' || first?.kind === 'group' || first?.kind === 'variable';
}
/** The files that a statement redirects something to. */
function redirectedTo({ tokens }) {
    return tokens.filter((_token, at) => {
        const before = tokens[at - 1];
        return before?.kind === 'operator' && /^[\d*]?>{1,2}$/.test((0,workflow_text/* known */.eO)(before.text) ?? '');
    });
}
function textOfWords(tokens, isEcho) {
    const [only, ...more] = isEcho ? tokens.slice(1) : tokens;
    if (only === undefined || more.length > 0)
        return undefined;
    return only.kind === 'quoted' || (isEcho && only.kind !== 'group') ? (0,workflow_text/* join */.fj)(only.text, ['\n']) : undefined;
}
/** `Add-Content -Path $env:GITHUB_ENV -Value 'A=b'`, `Add-Content $env:GITHUB_ENV 'A=b'`. */
function writtenValue(tokens, mention) {
    const named = tokens.findIndex((token) => /^-value$/i.test((0,workflow_text/* known */.eO)(token.text) ?? ''));
    const value = named >= 0
        ? tokens[named + 1]
        : tokens.find((token, index) => index > 0 && index !== mention && token.kind === 'quoted');
    return value?.kind === 'quoted' ? (0,workflow_text/* join */.fj)(value.text, ['\n']) : undefined;
}

;// CONCATENATED MODULE: ./lib/workflow/shell/powershell/powershell-scanner.js



const MAX_POWERSHELL_LEVELS = 32;
const SCANNED_KEYWORD = new RegExp((0,unbroken/* unbroken */.D) `
    ^(?:if|elseif|else|foreach|for|while|do|until|switch|try|catch|finally|function|filter|param|begin|process|end|trap
    |class|enum)$
  `, 'i');
const POWERSHELL_VARIABLE = /\$(?:\{([^}\n]{1,200})\}|((?:env|global|script|local|private|using):\w+|\w+(?::\w+)?|[?$^]))/iy;
const REDIRECTION = /(?:[\d*]?>{1,2}(?:&\d)?)/y;
const BACKTICK_ESCAPES = { n: '\n', t: '\t', r: '\r', '0': '\0' };
/**
 * Cuts a PowerShell script into statements: quotes, here-strings, comments, backticks, groups. It does not parse the
 * language. Source: PowerShell's reference, about_Parsing, about_Quoting_Rules.
 */
class PowerShellScanner {
    #text;
    #source;
    #visitor;
    #at = 0;
    #halted = false;
    constructor(text, source, visitor) {
        this.#text = text;
        this.#source = source;
        this.#visitor = visitor;
    }
    scan() {
        this.#statements({ close: undefined, blocks: 0, depth: 0, isArgument: false });
    }
    #statements(place) {
        if (place.depth > MAX_POWERSHELL_LEVELS)
            return this.#halt('it is nested too deep');
        const { blocks, isArgument, close } = place;
        let tokens = [];
        let [after, from] = [undefined, this.#at];
        const flush = (next) => {
            if (tokens.length > 0)
                this.#visitor.statement({ tokens, after, blocks, isArgument, from, to: this.#at });
            if (tokens.length > 0 || next !== undefined)
                after = next;
            tokens = [];
        };
        while (!this.#halted && this.#at < this.#text.length) {
            const character = this.#text[this.#at] ?? '';
            if (this.#skip(character))
                continue;
            if (character === close) {
                flush(undefined);
                this.#at += 1;
                return;
            }
            if (tokens.length === 0)
                from = this.#at;
            const separator = this.#separator(character, tokens.length > 0);
            if (separator !== false)
                flush(separator);
            else if (character === '}' || character === ')')
                this.#stray();
            else
                tokens.push(this.#token(character, place));
            if (this.#endsStatement(tokens))
                flush(undefined);
        }
        flush(undefined);
        if (close !== undefined && !this.#halted)
            this.#halt(`\`${close}\` is missing`);
    }
    /** `if (…) { … }` ends with its block, `param(…)` with its group. */
    #endsStatement(tokens) {
        const [first] = tokens;
        const name = first?.kind === 'bare' ? ((0,workflow_text/* known */.eO)(first.text) ?? '') : '';
        return (tokens.at(-1)?.kind === 'group' &&
            (/^param$/i.test(name) || (this.#text[this.#at - 1] === '}' && SCANNED_KEYWORD.test(name))));
    }
    /** White space, comments and continued lines. */
    #skip(character) {
        const text = this.#text;
        if (character !== '\n' && /\s/.test(character))
            this.#at += 1;
        else if (character === '`' && /[\r\n]/.test(text[this.#at + 1] ?? ''))
            this.#at += text.startsWith('\r\n', this.#at + 1) ? 3 : 2;
        else if (character === '#')
            this.#at = markEnd(text, '\n', this.#at, 0);
        else if (character === '<' && text[this.#at + 1] === '#')
            this.#at = markEnd(text, '#>', this.#at, 2);
        else
            return false;
        return true;
    }
    /** What ends a statement, and how the next one depends on it; `false`: nothing. */
    #separator(character, hasTokens) {
        const two = this.#text.slice(this.#at, this.#at + 2);
        if (two === '&&' || two === '||') {
            this.#at += 2;
            return two;
        }
        if (character === '|' || character === '\n' || character === ';' || (character === '&' && hasTokens)) {
            this.#at += 1;
            return character === '|' ? '|' : undefined;
        }
        return false;
    }
    #token(character, place) {
        const at = this.#at;
        const two = this.#text.slice(at, at + 2);
        if (character === '{' || two === '@{')
            return this.#group(at + two.indexOf('{') + 1, '}', {
                ...place,
                blocks: place.blocks + (two === '@{' ? 0 : 1),
                isArgument: false,
            });
        if (character === '(' || two === '@(' || two === '$(')
            return this.#group(at + two.indexOf('(') + 1, ')', { ...place, isArgument: false });
        if (character === '&') {
            this.#at += 1;
            return { kind: 'operator', text: ['&'], at };
        }
        REDIRECTION.lastIndex = at;
        const [redirection] = REDIRECTION.exec(this.#text) ?? [];
        if (redirection !== undefined) {
            this.#at += redirection.length;
            return { kind: 'operator', text: [redirection], at };
        }
        return this.#word(character, place);
    }
    #group(inside, close, place) {
        const at = this.#at;
        this.#at = inside;
        this.#statements({ ...place, close, depth: place.depth + 1 });
        return { kind: 'group', text: [new workflow_data/* Unknown */.$r(this.#source.nameOf(this.#text.slice(at, this.#at)))], at };
    }
    #word(character, place) {
        const at = this.#at;
        const parts = [];
        while (!this.#halted && this.#at < this.#text.length) {
            const next = this.#text[this.#at] ?? '';
            // `if(…)` does not call a method
            if (/[\s;|&{})]/.test(next) || (next === '(' && SCANNED_KEYWORD.test(this.#text.slice(at, this.#at))))
                break;
            parts.push(...this.#part(next, place));
        }
        const isQuoted = character === '"' || character === "'" || /^@["'][ \t\r]*\n/.test(this.#text.slice(at, at + 9));
        const kind = isQuoted
            ? 'quoted'
            : character === '$' || (character === '@' && parts.length > 0)
                ? 'variable'
                : 'bare';
        return { kind, text: (0,workflow_text/* textOf */.b6)(...parts), at };
    }
    /** The next piece of a word. */
    #part(next, place) {
        const text = this.#text;
        const at = this.#at;
        if (next === '@' && /^@["'][ \t\r]*\n/.test(text.slice(at, at + 9)))
            return this.#hereString(text[at + 1] ?? '', place);
        if (next === "'")
            return this.#singleQuoted();
        if (next === '"')
            return this.#doubleQuoted(place);
        if (next === '$')
            return this.#variable(place);
        // `name(…)`: a method's arguments
        if (next === '(')
            return this.#group(at + 1, ')', { ...place, isArgument: true }).text;
        if (next === '`') {
            this.#at += 2;
            return this.#source.fill(text[at + 1] ?? '');
        }
        let end = at + 1;
        while (end < text.length && !/[\s;|&{}()'"$`]/.test(text[end] ?? ''))
            end += 1;
        this.#at = end;
        return this.#source.fill(text.slice(at, end));
    }
    #singleQuoted() {
        const from = this.#at + 1;
        let end = this.#text.indexOf("'", from);
        while (end >= 0 && this.#text[end + 1] === "'")
            end = this.#text.indexOf("'", end + 2);
        if (end < 0)
            return this.#unclosed();
        this.#at = end + 1;
        return this.#source.fill(this.#text.slice(from, end).replaceAll("''", "'"));
    }
    #doubleQuoted(place) {
        this.#at += 1;
        const parts = this.#expandable(place, (at) => this.#text[at] === '"' && this.#text[at + 1] !== '"');
        this.#at += 1;
        return parts;
    }
    #hereString(quote, place) {
        const from = this.#text.indexOf('\n', this.#at) + 1;
        const close = `\n${quote}@`;
        const end = this.#text.indexOf(close, from - 1);
        if (end < 0)
            return this.#unclosed();
        this.#at = from;
        const text = quote === "'"
            ? this.#source.fill(this.#text.slice(from, Math.max(from, end)))
            : this.#expandable(place, (at) => at >= end);
        this.#at = end + close.length;
        return text;
    }
    /** Text in which variables and `$(…)` count. */
    #expandable(place, isEnd) {
        const parts = [];
        while (!this.#halted && !isEnd(this.#at)) {
            const next = this.#text[this.#at];
            if (next === undefined)
                return this.#unclosed();
            if (next === '$')
                parts.push(...this.#variable(place));
            else if (next === '`' || next === '"') {
                const escaped = this.#text[this.#at + 1] ?? '';
                parts.push(next === '"' ? '"' : (BACKTICK_ESCAPES[escaped] ?? escaped));
                this.#at += next === '"' && escaped !== '"' ? 1 : 2;
            }
            else {
                let end = this.#at + 1;
                while (end < this.#text.length && !isEnd(end) && !/[$`"]/.test(this.#text[end] ?? ''))
                    end += 1;
                parts.push(...this.#source.fill(this.#text.slice(this.#at, end)));
                this.#at = end;
            }
        }
        return (0,workflow_text/* textOf */.b6)(...parts);
    }
    #variable(place) {
        const at = this.#at;
        if (this.#text[at + 1] === '(')
            return this.#group(at + 2, ')', { ...place, isArgument: false }).text;
        POWERSHELL_VARIABLE.lastIndex = at;
        const match = POWERSHELL_VARIABLE.exec(this.#text);
        if (match === null) {
            this.#at += 1;
            return ['$'];
        }
        this.#at += match[0].length;
        return this.#visitor.value(match[1] ?? match[2] ?? '', match[0]);
    }
    #stray() {
        this.#visitor.fail(this.#at, `\`${this.#text[this.#at] ?? ''}\` does not belong here`);
        this.#at += 1;
    }
    #unclosed() {
        this.#halt('a string is not closed');
        return [];
    }
    #halt(why) {
        if (!this.#halted)
            this.#visitor.fail(Math.min(this.#at, this.#text.length - 1), why);
        this.#halted = true;
    }
}
function markEnd(text, mark, from, length) {
    const at = text.indexOf(mark, from);
    return at < 0 ? text.length : at + length;
}

;// CONCATENATED MODULE: ./lib/workflow/shell/powershell/powershell-variables.js


const ASSIGNMENT = /\$\{?((?:\w+:)?\w+)\}?\s*(?:\+\+|--|[-+*/%?]{0,2}=(?!=))/g;
/** Other ways to give a variable a value. */
const OTHERWISE = new RegExp((0,unbroken/* unbroken */.D) `
    foreach\s*\(\s*\$(\w+)|\b(?:Set|New|Remove|Clear)-Item\s+(?:-(?:Literal)?Path\s+)?['"]?env:\\?(\w+)
    |SetEnvironmentVariable\s*\(\s*['"](\w+)|(?:Set-Variable|New-Variable|sv)\s+(?:-Name\s+)?['"]?(\w+)
    |-(?:Out|Error|Warning)Variable\s+\+?(\w+)
  `, 'gi');
/** Variables of a PowerShell script: followed where they are assigned once, at the top level, a literal. */
class PowerShellVariables {
    #env;
    #counts = new Map();
    #values = new Map();
    #assigned = new Set();
    #forgotten = false;
    #exported = new Map();
    constructor(script, env) {
        this.#env = env;
        for (const [, name = ''] of script.matchAll(ASSIGNMENT))
            this.#count(variableKey(name), 1);
        for (const [, loop, env, set, variable, out] of script.matchAll(OTHERWISE)) {
            const name = env ?? set;
            this.#count(name === undefined ? variableKey(loop ?? variable ?? out ?? '') : `env:${name.toLowerCase()}`, 2);
            // when, and to what, is not followed
            if (name !== undefined)
                this.#set(name, [new workflow_data/* Unknown */.$r(`$env:${name}`)]);
        }
    }
    /** The value, or what it is called. */
    get(name, source) {
        const key = variableKey(name);
        const value = this.#values.get(key);
        if (value !== undefined)
            return value;
        const isFree = !this.#forgotten && !this.#counts.has(key);
        const env = isFree && /^env:/i.test(name) && key !== 'env:github_env' ? this.#env.get(name.slice('env:'.length)) : undefined;
        return env ?? [new workflow_data/* Unknown */.$r(source)];
    }
    /** `value`: where it is a literal that is always assigned. */
    assign(target, value) {
        const [, name = ''] = /^\$\{?((?:\w+:)?\w+)\}?$/.exec(target) ?? [];
        const key = variableKey(name);
        const isOnce = this.#counts.get(key) === 1 && value !== undefined;
        if (isOnce)
            this.#values.set(key, value);
        else
            this.#values.delete(key);
        if (!key.startsWith('env:'))
            return;
        this.#set(name.slice('env:'.length), isOnce ? value : [new workflow_data/* Unknown */.$r(`$${name}`)]);
    }
    /** A variable of the environment. */
    #set(name, value) {
        this.#assigned.add(name);
        this.#exported = new Map([...this.#exported, [name, value]]);
    }
    /** Something that cannot be read may have assigned any variable. */
    forgetAll() {
        this.#forgotten = true;
        this.#values.clear();
        this.#exported = new Map([...this.#assigned, ...this.#env.keys()].map((name) => [name, [new workflow_data/* Unknown */.$r(`$env:${name}`)]]));
    }
    /** What is set for commands after this point. */
    exported() {
        return this.#exported;
    }
    #count(name, times) {
        this.#counts.set(name, (this.#counts.get(name) ?? 0) + times);
    }
}
/** Names compare without case, and `$global:x` is `$x`. */
function variableKey(name) {
    return name.toLowerCase().replace(/^(?:global|script|local|private|using):/, '');
}

;// CONCATENATED MODULE: ./lib/workflow/shell/powershell/read-powershell.js
var _a;

















const MAX_POWERSHELL_CHARACTERS = 64 * 1024;
const MAX_POWERSHELL_COMMANDS = 5000;
const MAX_POWERSHELL_DOUBTS = 200;
const MAX_NESTED_SCRIPTS = 4;
const NO_POWERSHELL_VARIABLES = new Map();
const STATEMENT_KEYWORD = new RegExp((0,unbroken/* unbroken */.D) `
    ^(?:if|elseif|else|foreach|for|while|do|until|switch|try|catch|finally|function|filter|param|begin|process|end|trap
    |class|enum|break|continue|exit|throw|using|data)$
  `, 'i');
/** What runs a text, or a program with arguments that are put together elsewhere. */
const EVALUATES = /^(?:iex|invoke-expression|start-process|saps|start|invoke-command|icm|start-job|sajb|invoke-item|ii)$/i;
/**
 * Takes a PowerShell script apart, as far as commands stand there by their names: `git push`, `& git push`, in blocks,
 * groups and pipelines. Arguments as in `readScript`.
 */
function readPowerShell(source, variables, holes = NO_HOLES) {
    return new PowerShellReader(source, variables, holes, 0).read();
}
class PowerShellReader {
    #text;
    #source;
    #env;
    #nested;
    #variables;
    #commands = [];
    #unreadable = [];
    #files = { GITHUB_ENV: new Sink(), GITHUB_PATH: new Sink() };
    /** What the statement before a `|` writes, where that is a text. */
    #piped;
    #full = false;
    constructor(text, variables, holes, nested) {
        this.#text = text;
        this.#source = new ScriptSource(text, holes, 1);
        this.#env = variables;
        this.#nested = nested;
        this.#variables = new PowerShellVariables(text.length > MAX_POWERSHELL_CHARACTERS ? '' : text, variables);
    }
    read() {
        const fail = (at, why) => this.#fail(at, this.#source.lineText(at), why);
        const visitor = {
            statement: (statement) => this.#statement(statement),
            value: (name, source) => this.#variables.get(name, source),
            fail,
        };
        if (this.#text.length > MAX_POWERSHELL_CHARACTERS)
            this.#unreadable.push({
                line: 1,
                text: '',
                why: `the script is longer than ${MAX_POWERSHELL_CHARACTERS / 1024} KiB`,
            });
        else
            new PowerShellScanner(this.#text, this.#source, visitor).scan();
        if (hidesPowerShellEnvFile(this.#text))
            this.#files.GITHUB_ENV.addOpaque('GITHUB_ENV', true);
        const { exports, unread, strays } = exportsOf(this.#files.GITHUB_ENV, this.#files.GITHUB_PATH);
        const told = { exports, exportsUnread: unread, exportsStray: strays };
        return { commands: this.#commands, unreadable: this.#unreadable, ...told };
    }
    #statement(statement) {
        if (this.#isFull(statement))
            return;
        const { tokens } = statement;
        const [first, second] = tokens;
        const operator = second?.kind === 'bare' ? ((0,workflow_text/* known */.eO)(second.text) ?? '') : '';
        if (first !== undefined && /^[-+*/%?]{0,2}=$/.test(operator))
            return this.#assignment(statement, first, operator === '=');
        this.#output(statement);
        this.#calls(statement);
        const writes = redirectedTo(statement).filter(({ text }) => isPlainFile(text) && startupFile(text) === undefined);
        if (first === undefined || statement.isArgument || isExpressionStatement(statement)) {
            for (const { text, at } of writes)
                this.#write(text, at, statement);
            return;
        }
        const isDotted = first.kind === 'bare' && (0,workflow_text/* known */.eO)(first.text) === '.';
        const isCalled = isDotted || first.kind === 'operator';
        this.#command(isCalled ? tokens.slice(1) : tokens, statement, isCalled, writes);
        // a script that is read in may assign any variable
        if (isDotted)
            this.#variables.forgetAll();
    }
    #output(statement) {
        const { text, writes } = powershellOutput(statement, statement.after === '|' ? this.#piped : undefined);
        this.#piped = text;
        const conditional = isConditionalStatement(statement);
        const excerpt = this.#source.excerpt(statement.from, statement.to);
        for (const { file, text: written } of writes) {
            if (written === 'unread')
                this.#files[file].addOpaque(excerpt, conditional);
            else
                this.#files[file].add(written, conditional);
        }
        for (const { text: file, at } of redirectedTo(statement)) {
            // a file that later programs take commands from is written like by a command
            if (startupFile(file) !== undefined)
                this.#write(file, at, statement);
        }
    }
    #write(file, at, statement) {
        this.#push([['tee'], file], at, statement);
    }
    #push(words, at, statement) {
        this.#commands.push({
            words,
            variables: this.#variables.exported(),
            line: this.#source.line(at),
            text: this.#source.excerpt(statement.from, statement.to),
            conditional: isConditionalStatement(statement),
        });
    }
    /** What is called of .NET. */
    #calls(statement) {
        const { program, files } = dotNetCalls(this.#text.slice(statement.from, statement.to));
        if (program !== undefined)
            this.#push([[program]], statement.from, statement);
        for (const file of files)
            this.#write([file], statement.from, statement);
    }
    #isFull(statement) {
        if (this.#commands.length < MAX_POWERSHELL_COMMANDS && this.#unreadable.length < MAX_POWERSHELL_DOUBTS)
            return false;
        if (!this.#full)
            this.#unreadable.push({
                line: this.#source.line(statement.from),
                text: '',
                why: 'there is too much in the script',
            });
        this.#full = true;
        return true;
    }
    /** `$x = …`: a literal is followed, a command is read. */
    #assignment(statement, target, isPlain) {
        const tokens = statement.tokens.slice(2);
        const [value] = tokens;
        const name = this.#text.slice(target.at, statement.tokens[1]?.at).trim();
        const isLiteral = isPlain &&
            tokens.length === 1 &&
            value?.kind === 'quoted' &&
            statement.blocks === 0 &&
            statement.after === undefined;
        this.#variables.assign(name, isLiteral ? value.text : undefined);
        if (tokens.length > 0)
            this.#statement({ ...statement, tokens });
    }
    #command(tokens, statement, isCalled, writes) {
        const [first] = tokens;
        if (first === undefined)
            return;
        const program = programOf(first.text);
        const name = (0,workflow_text/* known */.eO)(program) ?? '';
        const text = this.#source.excerpt(statement.from, statement.to);
        // `[Type]::Method(…)`, `!$x`, `-not $x`, `3`: an expression
        if (!isCalled && !/^[A-Za-z_.~/\\\uE000]/.test(this.#text.slice(first.at, first.at + 1)))
            return;
        if (!isCalled && /^return$/i.test(name))
            return this.#statement({ ...statement, tokens: tokens.slice(1) });
        if (!isCalled && STATEMENT_KEYWORD.test(name))
            return;
        if (EVALUATES.test(name) && !tokens.some((token) => token.kind === 'group' && (0,workflow_text/* show */.WU)(token.text).startsWith('{'))) {
            this.#variables.forgetAll();
            if (!runsDownload(name, text, statement.after === '|' ? this.#source.lineText(first.at) : ''))
                return this.#fail(first.at, text, `what \`${name}\` runs`);
        }
        const fields = powershellArguments(tokens.slice(1));
        const conditional = isConditionalStatement(statement);
        this.#run([{ text: program, loose: false, glob: false }, ...fields], {
            line: this.#source.line(first.at),
            text,
            conditional,
            ...(writes.length > 0 && { writes: writes.map((token) => token.text) }),
        });
    }
    #run(fields, at) {
        const name = (0,workflow_text/* known */.eO)(fields[0]?.text ?? workflow_text/* EMPTY */.wg) ?? '';
        const wrapper = WRAPPERS.get(name);
        const inner = wrapper === undefined
            ? undefined
            : unwrap({ fields, variables: NO_POWERSHELL_VARIABLES, line: at.line, text: at.text, isProgram: true }, wrapper, name);
        const [head] = inner?.fields ?? [];
        const script = this.#nested < MAX_NESTED_SCRIPTS ? scriptArgument(name, fields) : undefined;
        if (script !== undefined)
            this.#include(script, name, at);
        else if (/^cmd$/i.test(name) && /^\/c$/i.test((0,workflow_text/* known */.eO)(fields[1]?.text ?? workflow_text/* EMPTY */.wg) ?? ''))
            this.#include(joinedFields(fields.slice(2)), 'cmd', at);
        else if (inner !== undefined && head !== undefined && wrapper?.reported !== true)
            this.#run([{ ...head, text: programOf(head.text) }, ...inner.fields.slice(1)], at);
        else
            // a list that is given becomes several words
            this.#commands.push({
                words: fields.map((field) => field.text),
                splitAt: 0,
                variables: this.#variables.exported(),
                ...at,
            });
    }
    /** A script within the script. */
    #include(text, shell, at) {
        const { source, holes } = scriptOf(text);
        const variables = new Map([...this.#env, ...this.#variables.exported()]);
        const script = /^(?:pwsh|powershell)$/i.test(shell)
            ? new _a(source, variables, holes, this.#nested + 1).read()
            : readScript(source, 'bash', variables, holes);
        for (const command of script.commands)
            this.#commands.push({
                ...command,
                line: command.line + at.line - 1,
                conditional: command.conditional || at.conditional,
            });
        for (const one of script.unreadable)
            this.#unreadable.push({ ...one, line: one.line + at.line - 1 });
        if (script.exportsUnread || script.exports.size > 0)
            this.#files.GITHUB_ENV.addOpaque('…', true);
    }
    #fail(at, text, why) {
        this.#unreadable.push({ line: this.#source.line(at), text, why });
    }
}
_a = PowerShellReader;
/** Whether a redirection leads to a file that is neither a device nor one of the runner's own. */
function isPlainFile(file) {
    return (typeof file.at(-1) === 'string' &&
        !/^(?:\$null|\/dev\/.*|\$\{?env:GITHUB_(?:ENV|OUTPUT|PATH|STATE|STEP_SUMMARY)\}?)$/i.test((0,workflow_text/* show */.WU)(file)));
}
function isConditionalStatement({ blocks, after }) {
    return blocks > 0 || after === '&&' || after === '||';
}
/** The arguments of a command, without redirections. */
function powershellArguments(tokens) {
    const fields = [];
    for (let at = 0; at < tokens.length; at += 1) {
        const token = tokens[at];
        if (token === undefined)
            break;
        if (token.kind === 'operator')
            at += /&\d$/.test((0,workflow_text/* known */.eO)(token.text) ?? '') ? 0 : 1;
        else
            fields.push({ text: token.text, loose: token.kind !== 'quoted' && (0,workflow_text/* known */.eO)(token.text) === undefined, glob: false });
    }
    return fields;
}
/** The text that `bash -c` and `pwsh -Command` run. */
function scriptArgument(name, fields) {
    const isPowerShell = /^(?:pwsh|powershell)$/i.test(name);
    if (!isPowerShell && !SHELLS.has(name))
        return undefined;
    const at = fields.findIndex((field, index) => index > 0 && (isPowerShell ? /^-c(?:ommand)?$/i : /^-[a-z]*c[a-z]*$/).test((0,workflow_text/* known */.eO)(field.text) ?? ''));
    if (at < 0 || at + 1 >= fields.length)
        return undefined;
    return isPowerShell ? joinedFields(fields.slice(at + 1)) : fields[at + 1]?.text;
}
function joinedFields(fields) {
    return (0,workflow_text/* join */.fj)(...fields.flatMap((field, index) => (index === 0 ? [field.text] : [[' '], field.text])));
}

;// CONCATENATED MODULE: ./lib/workflow/survey/walk-script.js















/** Scripts that call scripts are followed this far. */
const MAX_SCRIPT_LEVELS = 8;
/** What a script or a command costs at least, in characters. */
const COMMAND_CHARACTERS = 100;
/** Reads a script and the scripts of the repository that it runs. */
function walkScript(code, variables, frame, state) {
    const { source, holes } = scriptOf(code.text);
    const script = frame.walk.notebook.spend(source.length + COMMAND_CHARACTERS)
        ? parseByShell(code, source, variables, holes)
        : 'too much';
    if (script === 'too much' || !frame.walk.notebook.spend((script?.commands.length ?? 0) * COMMAND_CHARACTERS))
        return { reading: tooMuch(code), state: anyVariable(state) };
    if (script === undefined)
        return {
            reading: { ...NOTHING_READ, opaque: [blind(code)] },
            state: setsVariables(source) ? anyVariable(state) : state,
        };
    return walkCommands(script, code, variables, frame, state);
}
/** Reads the commands of a script, and what they leave to later steps. */
function walkCommands(script, code, variables, frame, state) {
    let inside = { exported: new Map(), unsure: false };
    let stopped = state;
    let endsHere = false;
    const strays = strayWrites(script);
    let outputs = ownOutputs(script, strays);
    const follow = (call) => {
        const walked = followScript(call, code, frame, { ...state, exported: new Map(), unsure: false });
        // nobody says which of several writers comes last
        if (walked !== undefined && (walked.outputs?.size !== 0 || walked.endsCaller === true))
            outputs = { outputDoubt: `\`${call.path}\`, which it runs, writes outputs too` };
        endsHere ||= walked?.endsCaller === true;
        if (walked !== undefined)
            inside = handOver(inside, walked.state, call.command.conditional, script);
        if (walked?.stopped !== undefined)
            stopped = mergeStates(stopped, walked.stopped);
        return walked === undefined ? undefined : { reading: walked.reading, setting: walked.state.setting };
    };
    const interpreted = interpret(script, { ...state.setting, variables: scriptVariables(code, variables) }, code.placeOf, follow, code.file !== undefined);
    const { reading, setting, stopped: left } = interpreted;
    // who writes anything may also write over what is told
    const isUnsure = script.exportsUnread || script.exportsStray || inside.unsure || endsHere || strays.variables !== undefined;
    const variablesLeft = leaveVariables(state, [...script.exports, ...inside.exported], isUnsure);
    return {
        reading: state.elsewhere ? withoutOwnFiles(reading) : reading,
        state: { ...variablesLeft, setting },
        stopped: mergeStates(stopped, { ...state, setting: left }),
        ...toldOutputs(outputs, reading),
        endsCaller: mayEndCaller(code),
    };
}
/** The outputs of a script as it is, without what it runs. */
function ownOutputs(script, { outputs }) {
    return outputs === undefined ? script : { outputDoubt: `\`${outputs}\` may write outputs too` };
}
function mayEndCaller({ file, text }) {
    return file?.sourced === true && text.some((part) => /\b(?:exit|exec)\b/.test((0,workflow_text/* show */.WU)([part])));
}
/** The very same, where nothing is added: most steps set no variable. */
function leaveVariables(state, told, isUnsure) {
    const before = isUnsure ? anyVariable(state) : state;
    if (told.length === 0)
        return before;
    return { ...before, exported: new Map([...before.exported, ...(isUnsure ? unsureOf(told) : told)]) };
}
/** Files in the workspace are not those of the run's commit, which somebody may have vouched for. */
function withoutOwnFiles(reading) {
    return {
        ...reading,
        opaque: reading.opaque.map(({ program, ...rest }) => program?.includes('/') === false ? { ...rest, program } : rest),
    };
}
/**
 * The outputs of a script, where all that runs in it is read.
 *
 * INVARIANT: a program that is not read may write any output again, and what comes last counts.
 */
function toldOutputs({ outputs, outputDoubt }, { opaque }) {
    const hidden = opaque.find(({ isBounded = false }) => !isBounded);
    if (outputs === undefined)
        return outputDoubt === undefined ? {} : { outputDoubt };
    if (hidden === undefined || outputs.size === 0)
        return { outputs };
    return { outputDoubt: `\`${hidden.text}\`, which is not read, may write outputs too` };
}
function scriptVariables({ file }, variables) {
    return file === undefined ? variables : withOwnPath(variables, file.path, file.sourced);
}
/** What a script in a script hands over; nobody says which of several writers of one variable comes last. */
function handOver(before, { exported, unsure }, conditional, around) {
    const entries = [...exported].map(([name, text]) => [
        name,
        conditional || around.exports.has(name) || before.exported.has(name) ? [new workflow_data/* Unknown */.$r(`$${name}`)] : text,
    ]);
    return { exported: new Map([...before.exported, ...entries]), unsure: before.unsure || unsure };
}
/** After something that may have set any variable for later steps. */
function anyVariable(state) {
    const names = [...state.exported, [ANY_VARIABLE]];
    return { ...state, unsure: true, exported: new Map(unsureOf(names)) };
}
/** Variables each of which may hold anything by now. */
function unsureOf(variables) {
    return [...variables].map(([name]) => [name, [new workflow_data/* Unknown */.$r(`$${name}`)]]);
}
/**
 * Whether code that is not read may set variables for later steps. Source: GitHub's reference, "Workflow commands";
 * actions/toolkit, `exportVariable`.
 */
function setsVariables(source) {
    return /GITHUB_ENV|GITHUB_PATH|exportVariable|addPath/.test(source);
}
function parseByShell({ shell, args, endsOnFailure = false, failsUnseen = false, file }, source, variables, holes) {
    const program = plainShell(shell);
    if (program === undefined)
        return undefined;
    return program === 'bash' || program === 'sh'
        ? readScript(source, program, variables, holes, {
            ...(args !== undefined && { positional: args }),
            endsOnFailure,
            failsUnseen,
            isSourced: file?.sourced === true,
        })
        : readPowerShell(source, variables, holes);
}
function tooMuch(code) {
    return { ...NOTHING_READ, undecided: [{ place: code.placeOf(1), text: code.file?.path ?? 'run', why: collector/* TOO_MUCH */.r }] };
}
/** A script that is not read. */
function blind(code) {
    const [program = ''] = code.shell.trim().split(/\s+/);
    return {
        place: code.placeOf(1),
        text: `shell: ${code.shell.slice(0, 100)}`,
        why: 'a script in a language that is not read',
        // who vouches for a language vouches for what is written in the workflow, and not for any text
        ...(/^\w+$/.test(program) && code.isFilled !== true && { program }),
    };
}
/** Reads a script of the repository; `undefined` when it is not there or is none of a shell. */
function followScript({ path, setting, command, args }, around, frame, state) {
    const inside = (0,file_name/* normalisePath */.q)(path);
    if (state.elsewhere || inside === undefined || inside === '')
        return undefined;
    const file = { ...workspaceOf(frame), path: inside };
    const key = (0,file_name/* fileKey */.w)(file);
    const { question, notebook } = frame.walk;
    const scripts = frame.trail.filter((one) => !/\.ya?ml$/.test(one));
    if (frame.trail.includes(key) || scripts.length >= MAX_SCRIPT_LEVELS)
        return undefined;
    if (!question.files.has(key))
        notebook.want(file);
    const text = question.files.get(key);
    const shell = text === undefined ? undefined : scriptShell(inside, text);
    if (text === undefined || shell === undefined)
        return undefined;
    notebook.noteFile(text);
    const placeOf = (line) => ({ file: inside, line, column: 1 });
    return walkScript({
        text: [text],
        // `sh script` runs it in `sh`, whatever its first line says
        shell: isPosixShell(command) ? 'sh' : shell,
        placeOf,
        file: { path: inside, sourced: isSourced(command) },
        ...(args !== undefined && { args }),
        endsOnFailure: endsOnAnyFailure(command, text),
        failsUnseen: around.failsUnseen === true || (command.endsScript !== true && !isSourced(command)),
    }, setting.variables, { ...frame, trail: [...frame.trail, key] }, { ...state, setting });
}
/** `bash -e script`, or `./script` whose first line says so. */
function endsOnAnyFailure({ words }, text) {
    const isNamed = /(?:^|\/)(?:bash|sh|dash|ash)$/.test((0,workflow_text/* known */.eO)(words[0] ?? []) ?? '');
    return isNamed ? /^-[a-zA-Z]*e/.test((0,workflow_text/* known */.eO)(words[1] ?? []) ?? '') : /^#![^\n]*\s-[a-zA-Z]*e/.test(text);
}
function isPosixShell({ words }) {
    return /(?:^|\/)(?:sh|dash|ash)$/.test((0,workflow_text/* known */.eO)(words[0] ?? []) ?? '');
}
/** The shell that a file is written for, by its first line or its name. */
function scriptShell(path, text) {
    const [, program] = /^#!\s*\S*?(?:\/env\s+(?:-\S+\s+)*)?(\w+)(?:\s|$)/.exec(text) ?? [];
    if (program !== undefined)
        return program === 'bash' || program === 'sh' || program === 'dash' || program === 'ash'
            ? program === 'bash'
                ? 'bash'
                : 'sh'
            : undefined;
    return /\.(?:ba)?sh$/.test(path) ? 'bash' : undefined;
}
/** Two readings in one. */
function mergeReadings(first, second) {
    return {
        touched: [...first.touched, ...second.touched],
        undecided: [...first.undecided, ...second.undecided],
        opaque: [...first.opaque, ...second.opaque],
    };
}

;// CONCATENATED MODULE: ./lib/workflow/survey/walk-shell.js






/**
 * Reads a step's script in the shell that it is given to.
 *
 * INVARIANT: a `shell:` that is not known to run the script and nothing else is read as the command that it is, and is
 * opaque beside that.
 */
function walkShell(code, variables, frame, state) {
    const template = (0,workflow_text/* show */.WU)(code.shell);
    const isKnown = code.shell.every((part) => typeof part === 'string');
    const plain = isKnown ? plainShell(template) : undefined;
    const around = plain === undefined && isKnown
        ? walkTemplate(template, code, variables, frame, state)
        : { reading: NOTHING_READ, state };
    const likely = plain ?? (isKnown ? likelyShell(template) : undefined);
    const inside = walkScript({ ...code, shell: likely ?? 'unknown', endsOnFailure: plain !== undefined && stopsOnFailure(template) }, variables, frame, around.state);
    const opaque = plain === undefined
        ? [
            {
                ...blind({ ...code, shell: template }),
                ...(likely === undefined ? {} : { why: 'a command of its own around the script' }),
            },
        ]
        : [];
    // a script that no shell is known for says so once
    const read = likely === undefined ? { ...inside.reading, opaque: [] } : inside.reading;
    return {
        reading: mergeReadings({ ...around.reading, opaque }, read),
        state: inside.state,
        // a command of its own around it may write outputs as well
        ...(plain !== undefined && inside.outputs !== undefined && { outputs: inside.outputs }),
        ...(inside.outputDoubt !== undefined && { outputDoubt: inside.outputDoubt }),
        stopped: duringStep(duringStep(state, around), inside),
    };
}
/**
 * What the command around a script runs itself. The runner knows no single quotes; a shell may be at the end of it all
 * the same.
 */
function walkTemplate(template, { placeOf }, variables, frame, state) {
    const place = () => placeOf(1);
    const script = new workflow_data/* Unknown */.$r('the script');
    const pieces = template.split('{0}').flatMap((piece, index) => (index === 0 ? [piece] : [script, piece]));
    const asShell = walkScript({ text: (0,workflow_text/* textOf */.b6)(...pieces), shell: 'bash', placeOf: place }, variables, frame, state);
    const command = /^(?:\S*[/\\])?(?:pwsh|powershell)(?:\.exe)?\s/i.test(template.trim())
        ? powerShellCommand(template)
        : undefined;
    if (command === undefined)
        return asShell;
    const asPowerShell = walkScript({ text: (0,workflow_text/* textOf */.b6)(command.replaceAll('{0}', 'script.ps1')), shell: 'pwsh', placeOf: place }, variables, frame, asShell.state);
    return {
        reading: mergeReadings(asShell.reading, asPowerShell.reading),
        state: asPowerShell.state,
        stopped: duringStep(duringStep(state, asShell), asPowerShell),
    };
}

;// CONCATENATED MODULE: ./lib/workflow/survey/walk-action.js
















/**
 * Composite actions that use composite actions are followed this far: GitHub's own limit. Source: actions/runner,
 * Constants.CompositeActionsMaxDepth.
 */
const MAX_ACTION_LEVELS = 9;
/** Reads a step that uses an action. */
function walkUse(used, frame, state) {
    const { step, uses, contexts } = used;
    const given = new Map([...step.inputs].map(([name, value]) => [name, { text: (0,expression_resolve/* resolveText */.WY)(value.text, contexts), place: value.place }]));
    const name = uses.text.trim();
    if (step.inputsExpression !== undefined)
        return unknownInputs(uses, step.inputsExpression, state);
    if (name.startsWith('docker://'))
        return opaque(uses, 'a container image', state);
    if (name.startsWith('./') || name === '.')
        return state.elsewhere || isChanged(state.setting, (0,file_name/* normalisePath */.q)(name) ?? '')
            ? opaque(uses, "an action of a tree that is not the run's", state)
            : walkLocal(name, used, given, frame, state);
    // `$/` is the repository and commit of the workflow itself, whatever is checked out
    if (name.startsWith('$/'))
        return walkLocal(name.slice(2), used, given, frame, state);
    const at = name.indexOf('@');
    const use = {
        name: at < 0 ? name : name.slice(0, at),
        ref: at < 0 ? '' : name.slice(at + 1),
        inputs: asVariables(given),
        place: uses.place,
    };
    return walkNamed(use, used, frame, state);
}
/**
 * An action finds its inputs in variables, where a blank and `_` are one. Source: actions/runner,
 * `Handler.AddInputsToEnvironment`.
 */
function asVariables(given) {
    return new Map([...given].map(([name, value]) => [name.replaceAll(' ', '_'), value]));
}
function unknownInputs(uses, inputs, state) {
    const text = `uses: ${uses.text.trim()}`.slice(0, 200);
    return {
        reading: {
            ...NOTHING_READ,
            undecided: [{ place: inputs.place, text, why: 'what is given to it: `with` is one expression' }],
        },
        state: { ...anyVariable(state), elsewhere: true },
    };
}
function walkNamed(use, { uses, variables: named }, frame, state) {
    const variables = (0,step_variables/* asFound */.LW)(named, frame);
    const { facts, actions } = frame.walk.question;
    const meaning = readAction(use, around(frame, { ...state.setting, variables }), actions);
    const { together: group } = together(meaning.touches.map(({ touch }) => touch));
    const reading = {
        touched: meaning.touches.map((one) => ({
            ...one,
            ...(group === undefined ? {} : { together: `uses ${uses.place.file}:${uses.place.line} ${group}` }),
        })),
        undecided: meaning.undecided,
        opaque: listedUse(uses, meaning),
    };
    const elsewhere = state.elsewhere || (meaning.checksOut === true && isOtherTree(use, facts.run.sha));
    const after = {
        ...state,
        elsewhere,
        ...(meaning.setting === undefined ? {} : { setting: meaning.setting }),
    };
    if (meaning.script === undefined)
        return { reading, state: meaning.opaque !== undefined && isSetter(use) ? anyVariable(after) : after };
    const { source, shell, place } = meaning.script;
    const walked = walkShell({
        text: source,
        shell: (0,workflow_text/* textOf */.b6)(shell),
        placeOf: (line) => ({ ...place, line: place.line + line - 1 }),
        isFilled: true,
    }, variables, frame, after);
    return withoutOutputs({ ...walked, reading: mergeReadings(reading, walked.reading) });
}
/** What a script writes that an action is given is not all that the action gives. */
function withoutOutputs({ outputs: _outputs, ...walked }) {
    return walked;
}
/** What is listed of an action: that it cannot be seen, or that only its credentials bound what it changes. */
function listedUse(uses, { opaque: hidden, bounded, touches }) {
    const at = { place: uses.place, text: `uses: ${uses.text.trim()}` };
    const names = touches.flatMap(({ touch }) => (touch.kind === 'facet' ? [touch] : []));
    return [
        ...(hidden === undefined ? [] : [{ ...at, why: hidden }]),
        ...(bounded === undefined ? [] : [{ ...at, why: bounded, isBounded: true, names }]),
    ];
}
/** What an action finds: the run, and what the steps before it left. */
function around(frame, setting) {
    const { facts, defaultBranch } = frame.walk.question;
    const { ref, repository, head_ref: head } = facts.run;
    const [, kind, branchOrTag = ''] = /^refs\/(heads|tags)\/(.+)$/.exec(ref) ?? [];
    const at = kind === 'heads' ? { branch: branchOrTag } : kind === 'tags' ? { tag: branchOrTag } : {};
    return {
        repository,
        setting,
        ...at,
        ...(head === '' ? {} : { headBranch: head }),
        ...(defaultBranch === undefined ? {} : { defaultBranch }),
    };
}
/** Whether code that an action is given may set variables for later steps. */
function isSetter(use) {
    return [...use.inputs.values()].some(({ text }) => text.some((part) => typeof part === 'string' && setsVariables(part)));
}
/**
 * A checkout of another repository or commit into the workspace itself: what lies there is not what the run's commit
 * holds.
 */
function isOtherTree(use, sha) {
    const said = (name) => use.inputs.get(name)?.text ?? [];
    const isRoot = ['', '.', './'].includes((0,workflow_text/* known */.eO)(said('path')) ?? '?');
    const isOwn = said('repository').length === 0 && (said('ref').length === 0 || (0,workflow_text/* known */.eO)(said('ref')) === sha);
    return isRoot && !isOwn;
}
function walkLocal(path, used, given, frame, state) {
    const { uses } = used;
    const folder = (0,file_name/* normalisePath */.q)(path);
    if (folder === undefined)
        return opaque(uses, 'an action outside the repository', state);
    const prefix = folder === '' ? '' : `${folder}/`;
    const home = uses.text.trim().startsWith('$/') ? frame.file : workspaceOf(frame);
    const candidates = ['action.yml', 'action.yaml'].map((name) => ({ ...home, path: `${prefix}${name}` }));
    const { question, notebook } = frame.walk;
    const missing = candidates.filter((file) => !question.files.has((0,file_name/* fileKey */.w)(file)));
    const file = candidates.find((candidate) => question.files.get((0,file_name/* fileKey */.w)(candidate)) !== undefined);
    if (file === undefined) {
        for (const candidate of missing)
            notebook.want(candidate);
        return opaque(uses, 'an action that is not in the repository at this commit', state);
    }
    const key = (0,file_name/* fileKey */.w)(file);
    if (frame.trail.includes(key))
        return opaque(uses, 'an action that uses itself', state);
    if (frame.trail.filter((one) => /\/action\.ya?ml$/.test(one)).length >= MAX_ACTION_LEVELS)
        return opaque(uses, 'nested deeper than GitHub allows', state);
    const text = question.files.get(key) ?? '';
    notebook.noteFile(text);
    if (!notebook.spend(text.length))
        return {
            reading: {
                ...NOTHING_READ,
                undecided: [{ place: uses.place, text: `uses: ${uses.text.trim()}`.slice(0, 200), why: collector/* TOO_MUCH */.r }],
            },
            state,
        };
    const action = parseActionFile(text, file.path);
    if (action instanceof tree/* TreeError */.jh)
        return unreadableAction(uses, action, state);
    if (action.using !== 'composite')
        return (0,actions/* isVouchedAction */.vh)(question.actions, `./${folder}`)
            ? { reading: NOTHING_READ, state }
            : opaque(uses, 'a program of the repository', state);
    return walkComposite(action, given, used, { ...frame, file, trail: [...frame.trail, key] }, state);
}
/** What GitHub reads in a file that cannot be read here is not known. */
function unreadableAction(uses, { message, place }, state) {
    const entry = {
        place,
        text: `uses: ${uses.text.trim()}`.slice(0, 200),
        doubt: 'file',
        why: `the action's file cannot be read: ${message}`,
    };
    return { reading: { ...NOTHING_READ, undecided: [entry] }, state: anyVariable(state) };
}
function parseActionFile(text, path) {
    try {
        return (0,read_workflow/* readActionFile */.d)(text, path);
    }
    catch (error) {
        if (error instanceof tree/* TreeError */.jh)
            return error;
        throw error;
    }
}
function walkComposite(action, given, { step, variables, walkSteps }, frame, state) {
    const declared = new Set(action.inputs.map(({ name }) => (0,caseless/* caseless */.c)(name)));
    // the runner warns of an input that the action does not declare, and hands it on
    const others = [...given]
        .filter(([name]) => !declared.has(name))
        .map(([name, { text }]) => [name, (0,expression_resolve/* textData */.k)(text)]);
    const ours = action.inputs.map(({ name, default: usual }) => [
        name,
        (0,expression_resolve/* textData */.k)(given.get((0,caseless/* caseless */.c)(name))?.text ?? (usual === undefined ? [] : (0,expression_resolve/* resolveText */.WY)(usual.text, frame.contexts))),
    ]);
    // outputs of the steps around it are not those of the steps in it, and neither is the matrix
    const { github, vars, runner, strategy, matrix } = frame.contexts;
    const seen = Object.entries({ github, vars, runner, strategy, matrix }).filter((entry) => entry[1] !== undefined);
    const contexts = { ...Object.fromEntries(seen), inputs: Object.fromEntries([...others, ...ours]) };
    const inner = {
        ...frame,
        contexts,
        env: variables,
        callers: callersOf(step, variables, frame),
        defaults: {},
        steps: action.steps,
    };
    return walkInside(state, (inside) => {
        const walked = walkSteps(action.steps, inner, inside);
        return { ...walked, outputs: (0,survey_outputs/* declaredOutputs */.Zd)(action.outputs, (0,survey_outputs/* contextsAtEnd */.Pj)(inner, walked.state)) };
    });
}
/** The steps of an action have outputs of their own. */
function walkInside({ outputs, sure, ...inside }, walk) {
    const walked = walk(inside);
    const own = { ...(outputs !== undefined && { outputs }), ...(sure !== undefined && { sure }) };
    const outside = ({ outputs: _outputs, sure: _sure, ...rest }) => ({ ...rest, ...own });
    return {
        reading: walked.reading,
        state: outside(walked.state),
        ...(walked.outputs !== undefined && { outputs: walked.outputs }),
        ...(walked.stopped !== undefined && { stopped: outside(walked.stopped) }),
    };
}
function callersOf(step, variables, { callers }) {
    const own = [...step.env.keys()].map((name) => [name, variables.get(name) ?? []]);
    const isHidden = step.envExpression !== undefined;
    return {
        env: new Map([...(isHidden ? [] : (callers?.env ?? [])), ...own]),
        hidden: isHidden || callers?.hidden === true,
    };
}
function opaque(uses, why, state) {
    return {
        reading: { ...NOTHING_READ, opaque: [{ place: uses.place, text: `uses: ${uses.text.trim()}`.slice(0, 200), why }] },
        state,
    };
}

;// CONCATENATED MODULE: ./lib/workflow/survey/walk-step.js



















/** Reads steps one after the other, as of an action; what each leaves behind the next one finds. */
function walkSteps(steps, frame, state) {
    let reading = NOTHING_READ;
    let flow = { well: state, stopped: state };
    for (const step of steps) {
        const walked = walkNext(step, frame, flow);
        reading = mergeReadings(reading, walked.reading);
        flow = walked.flow;
    }
    return { reading, state: flow.well, stopped: flow.stopped };
}
/**
 * Reads one step after others: one that may run after a failure also as it would run then. What it leaves where it may
 * fail unnoticed, it may leave half done.
 */
function walkNext(step, frame, { well, stopped, beside: running = [] }, memory) {
    const first = walkStep(step, frame, well, memory);
    const during = duringStep(well, first);
    const beside = running.filter(({ id }) => step.waits !== 'all' && (id === undefined || !step.waits.includes(id)));
    const left = step.background || (0,gate_step/* mayContinue */.D)(step.continueOnError?.text, frame.contexts) ? during : first.state;
    const started = step.background
        ? [{ id: step.id === undefined ? undefined : (0,caseless/* caseless */.c)(step.id), before: well, during }]
        : [];
    const after = {
        well: besideOthers(well, left, beside),
        stopped: mergeStates(stopped, during),
        beside: [...beside, ...started],
    };
    const contexts = (0,context/* withEnv */.E)(frame.contexts, (0,step_variables/* variablesAround */.tB)(frame, stopped));
    if (stopped === well || !runsAfterTrouble(step.condition, contexts))
        return { reading: first.reading, flow: after };
    const second = walkStep(step, frame, stopped, memory);
    return {
        reading: mergeReadings(first.reading, second.reading),
        flow: { ...after, stopped: mergeStates(after.stopped, duringStep(stopped, second)) },
    };
}
/** What a step costs at least, in characters. */
const STEP_CHARACTERS = 200;
/** What each variable costs that earlier steps have set: all of them are looked at in every step. */
const VARIABLE_CHARACTERS = 32;
/**
 * Reads one step. One whose `if` is known to be false touches nothing; of one that may be skipped, what it leaves
 * behind is one possibility of two.
 */
function walkStep(step, frame, state, memory) {
    // who asks about a line is told of every leg
    return memory === undefined || frame.walk.question.explain !== undefined
        ? walkOnce(step, frame, state)
        : memory.step(step, frame.env, state, () => walkOnce(step, frame, state));
}
function walkOnce(step, frame, state) {
    if (!frame.walk.notebook.spend(STEP_CHARACTERS + VARIABLE_CHARACTERS * state.exported.size))
        return { reading: { ...NOTHING_READ, undecided: [{ place: step.place, text: 'steps', why: collector/* TOO_MUCH */.r }] }, state };
    const around = (0,step_variables/* variablesAround */.tB)(frame, state);
    const seen = (found) => {
        const told = (0,survey_outputs/* withSteps */.uQ)(frame.contexts, found);
        const own = (0,step_variables/* addVariables */.zv)(around, step.env, step.envExpression, told);
        return { contexts: (0,context/* withEnv */.E)(told, own), variables: own };
    };
    const before = seen(state);
    // INVARIANT: whether it runs is asked without taking for granted that it does
    const runs = (0,expression_condition/* judgeCondition */.Xl)(step.condition?.text, before.contexts);
    const ifRun = stateIfRun(step, state);
    const { contexts, variables } = ifRun === state ? before : seen(ifRun);
    look(step, contexts, variables, frame);
    if (runs === 'false')
        return { reading: NOTHING_READ, state };
    const walked = walkCode(step, variables, contexts, frame, {
        ...state,
        setting: { ...state.setting, folder: stepFolder(step, frame, around) },
    });
    const setting = { ...walked.state.setting, folder: [] };
    if (step.id !== undefined && frame.walk.question.explain !== undefined)
        noteOutputs(step, walked, frame);
    const after = withOutputsOf(step, walked, { ...walked.state, setting });
    const stopped = walked.stopped === undefined
        ? {}
        : { stopped: { ...walked.stopped, setting: { ...walked.stopped.setting, folder: [] } } };
    return {
        reading: walked.reading,
        state: runs === 'true' ? after : noteSure(step, walked.outputs, frame, eitherState(state, after)),
        ...stopped,
    };
}
/** What its outputs are known to be, for people who ask. */
function noteOutputs(step, { outputs, outputDoubt }, { walk }) {
    const doubt = outputs !== undefined && outputs.size > 0 ? undefined : outputDoubt;
    walk.notebook.tell(step.place, { names: [...(outputs?.keys() ?? [])], ...(doubt === undefined ? {} : { doubt }) });
}
/** After a step that has ended: one in the background may still be running. */
function withOutputsOf(step, { outputs }, state) {
    if (step.id === undefined || step.background)
        return state;
    if (outputs === undefined || outputs.size === 0)
        return state;
    return { ...state, outputs: new Map([...(state.outputs ?? []), [(0,caseless/* caseless */.c)(step.id), outputs]]) };
}
function walkCode(step, variables, contexts, frame, state) {
    if (step.run !== undefined)
        return walkRun(step.run, step.shell, variables, contexts, frame, state);
    if (step.uses === undefined)
        return { reading: NOTHING_READ, state };
    if (!(0,gate_step/* isGate */.cE)(step, frame.walk.question.gate))
        return walkUse({ step, uses: step.uses, variables, contexts, walkSteps }, frame, state);
    // of a gate, only its own script does something
    const script = step.inputs.get('run');
    return script === undefined
        ? { reading: NOTHING_READ, state }
        : withoutOutputs(walkRun(script, step.inputs.get('shell'), variables, contexts, frame, state));
}
function walkRun(run, shell, named, contexts, frame, state) {
    const usual = (0,workflow_text/* textOf */.b6)(frame.windows ? 'pwsh' : 'bash');
    // an empty one is as good as none
    const program = [shell, frame.defaults.shell]
        .map((scalar) => (scalar === undefined ? [] : (0,expression_resolve/* resolveText */.WY)(scalar.text, contexts)))
        .find((text) => text.length > 0) ?? usual;
    const { place, literal } = run;
    const variables = (0,step_variables/* asFound */.LW)(named, frame);
    const placeOf = (line) => (literal ? { ...place, line: place.line + line - 1 } : place);
    const code = { text: (0,expression_resolve/* resolveText */.WY)(run.text, contexts), isFilled: run.text.includes('${{') };
    return walkShell({ ...code, shell: program, placeOf }, variables, frame, state);
}
function stepFolder(step, frame, around) {
    const written = step.folder ?? (step.run === undefined ? undefined : frame.defaults.folder);
    const text = written === undefined ? [] : (0,expression_resolve/* resolveText */.WY)(written.text, (0,context/* withEnv */.E)(frame.contexts, around));
    const path = (0,workflow_text/* known */.eO)(text);
    return path === undefined
        ? text
        : path === '.' || path === './' || path === ''
            ? []
            : [path.replace(/^\.\//, '').replace(/\/+$/, '')];
}
/** What is there after a step that may have been skipped. */
function eitherState(before, after) {
    const exported = new Map([
        ...before.exported,
        ...[...after.exported]
            .filter(([name, text]) => before.exported.get(name) !== text)
            .map(([name]) => [name, [new workflow_data/* Unknown */.$r(`$${name}`)]]),
    ]);
    const own = [...(after.outputs ?? [])]
        .filter(([id, outputs]) => before.outputs?.get(id) !== outputs)
        .map(([id, outputs]) => [id, (0,survey_outputs/* perhapsOutputs */.q8)(outputs, `steps.${id}.outputs`)]);
    return {
        ...after,
        ...(after.outputs !== undefined && { outputs: new Map([...(before.outputs ?? []), ...own]) }),
        exported,
        setting: mergeSettings(before.setting, after.setting),
    };
}

;// CONCATENATED MODULE: ./lib/workflow/survey/walk-refused.js




/**
 * Notes the steps of a job that run, or may run, after its gate refused, and may then change something that a policy
 * speaks of. They find what was there before the gate: the others after it were skipped, and did nothing.
 */
function walkRefused(job, gate, steps, frame, source) {
    const before = gate === undefined ? undefined : steps[gate]?.before;
    const [step, ...later] = job.steps.slice(gate);
    if (before === undefined || step === undefined || later.every(({ condition }) => condition === undefined))
        return;
    const { explain: _explain, ...question } = frame.walk.question;
    const aside = { question, notebook: frame.walk.notebook.aside() };
    const ran = job.steps.slice(0, gate);
    let contexts = afterStep(step, frame.contexts);
    let flow = { well: before, stopped: before };
    for (const one of later) {
        if (!runsAfterRefusal(one.condition, contexts)) {
            contexts = afterSkipped(one, contexts);
            continue;
        }
        ran.push(one);
        const walked = walkNext(one, { ...frame, walk: aside, contexts }, flow);
        flow = walked.flow;
        const listed = { ...walked.reading, opaque: frame.walk.notebook.listed(walked.reading) };
        if (mayReach(listed, () => mayHoldCredentials(ran, job, source, contexts)))
            frame.walk.notebook.noteAfterRefusal(one);
    }
}

;// CONCATENATED MODULE: ./lib/workflow/survey/walk-job.js




























/** Reads a job in every combination of its matrix that is known; `matrix` is that of the running job. */
function walkJob(job, start, source, walk, matrix) {
    const contexts = (0,needed_jobs/* withNeeds */.Y)(job, source, (needed) => endOf(needed, job, source, walk));
    const id = (0,caseless/* caseless */.c)(job.id);
    const runs = (0,expression_condition/* judgeCondition */.Xl)(job.condition?.text, contexts);
    if (runs === 'false')
        lookAtJob(job, (0,survey_source/* jobName */.d)(job, source), contexts, source.legs, walk);
    if (runs === 'false')
        return void source.ends.set(id, { runs, outputs: survey_outputs/* NO_OUTPUTS */.vM });
    const kindOf = (0,mentions/* readsMatrix */.xH)(job) ? undefined : (leg) => runnerKind(job, { ...contexts, matrix: leg });
    const groups = groupLegs(legsOf(job, contexts, matrix), kindOf, source.legs);
    const memory = memoryOf(job, source, walk);
    const ends = groups.map((group) => {
        const inside = { ...source, contexts: { ...contexts, matrix: group.matrix }, legs: group.legs };
        return job.uses === undefined
            ? walkJobSteps(job, start, inside, walk, memory)
            : walkCall(job, job.uses, inside, walk);
    });
    // any of its legs may be the last that gives an output, and the running one is only one of them
    if (matrix === undefined && !(0,mentions/* hidesTexts */.sO)(job) && !walk.notebook.hidesTexts)
        source.ends.set(id, { runs, outputs: (0,survey_outputs/* eitherOutputs */.yl)(ends, `needs.${id}.outputs`) });
}
/** The combinations that are read: all, the one of the running job, or those with the values that are told. */
function legsOf({ matrix }, contexts, told) {
    if (told !== undefined && !(told instanceof workflow_data/* Open */.v5))
        return [told];
    const all = (0,survey_matrix/* combinationsOf */.eW)(matrix, contexts);
    const own = told === undefined ? all : (0,survey_matrix/* legsWith */.QR)(all, told);
    return own.length === 0 ? all : own;
}
function memoryOf(job, { workflow }, walk) {
    return new LegMemory(initialState(walk), [
        workflow.env,
        workflow.envExpression,
        workflow.defaults,
        job.env,
        job.envExpression,
        job.defaults,
        job.container,
    ]);
}
const OF_UNSEEN = 'outputs of a job with code that cannot be seen';
/** What a job leaves to those that need it; one that was not read is read for that alone. */
function endOf(job, asker, source, walk) {
    const id = (0,caseless/* caseless */.c)(job.id);
    const found = source.ends.get(id);
    if (found !== undefined)
        return found;
    const unknown = { runs: 'unknown', outputs: survey_outputs/* NO_OUTPUTS */.vM };
    // for one that needs itself
    source.ends.set(id, unknown);
    const before = { ...source, contexts: ofAnyJob(source.contexts) };
    const notebook = walk.notebook.aside();
    walkJob(job, 'job', before, { ...walk, notebook }, undefined);
    const end = source.ends.get(id) ?? unknown;
    // its outputs are known as far as that code leaves the variables and files of the job alone
    if (notebook.hasOpaque && end.outputs.size > 0) {
        const entry = { place: job.place, text: `needs.${id}.outputs`, why: OF_UNSEEN };
        const origin = { job: (0,survey_source/* jobName */.d)(asker, source), step: undefined, among: source.legs };
        walk.notebook.note({ ...NOTHING_READ, opaque: [entry] }, origin);
    }
    return end;
}
/**
 * The contexts that every job of a workflow has: variables and strategy are those of one job, and a job that has
 * finished may have done so in an earlier attempt, which somebody else may have started.
 */
function ofAnyJob({ github, inputs }) {
    const own = inputs === undefined ? {} : { inputs };
    if (github === undefined)
        return own;
    if (!(github instanceof workflow_data/* Open */.v5) || github.known['run_attempt'] === '1')
        return { ...own, github };
    const { run_attempt: _attempt, triggering_actor: _actor, ...known } = github.known;
    return { ...own, github: new workflow_data/* Open */.v5(known) };
}
/** Reads the jobs of the reusable workflow that a job calls. */
function walkCall(job, uses, source, walk) {
    const called = (0,called_workflow/* openCall */.LJ)(job, uses, source, walk);
    lookAtJob(job, (0,survey_source/* jobName */.d)(job, source), source.contexts, source.legs, walk);
    if (typeof called === 'string' || called instanceof tree/* TreeError */.jh) {
        const [name = ''] = uses.text.trim().split('@');
        if (called === called_workflow/* CALLED_ELSEWHERE */.ZX && (0,actions/* isVouchedAction */.vh)(walk.question.actions, name))
            return survey_outputs/* NO_OUTPUTS */.vM;
        const text = `uses: ${uses.text.trim()}`.slice(0, 200);
        const isUnreadable = called instanceof tree/* TreeError */.jh;
        const entry = isUnreadable
            ? {
                doubt: 'file',
                place: called.place,
                text,
                why: `the workflow that is called cannot be read: ${called.message}`,
            }
            : { place: uses.place, text, why: called };
        walk.notebook.note(isUnreadable || called === collector/* TOO_MUCH */.r
            ? { ...NOTHING_READ, undecided: [entry] }
            : { ...NOTHING_READ, opaque: [entry] }, { job: (0,survey_source/* jobName */.d)(job, source), step: undefined, among: source.legs });
        return survey_outputs/* NO_OUTPUTS */.vM;
    }
    for (const inner of called.workflow.jobs.values())
        walkJob(inner, 'job', called, walk, undefined);
    return (0,needed_jobs/* calledOutputs */.oy)(called);
}
function walkJobSteps(job, start, source, walk, memory) {
    const frame = frameOf(job, source, walk, memory);
    lookAtJob(job, frame.job, frame.contexts, frame.legs, walk);
    const own = start === 'gate' ? (0,gate_step/* runningGates */.YH)(job, walk.question.gate, frame.contexts) : [];
    const from = own[0] ?? 0;
    const running = new Set(job.steps.slice(0, from).filter((step, index) => isStillRunning(step, job.steps.slice(index + 1, from))));
    walk.notebook.note({ ...NOTHING_READ, opaque: [...containerCode(job.container), ...serviceCode(job.services)] }, { job: frame.job, step: undefined, among: source.legs });
    const { steps: all, left } = readAll(job, own[0], frame, memory);
    const isLeft = leftToLaterGate(job, own.at(-1) ?? -1, all, frame, (source.workflow.envExpression ?? job.envExpression) !== undefined);
    walkRefused(job, own[0], all, frame, source);
    const read = [];
    for (const [index, { step, reading }] of all.entries()) {
        // steps before the gate are read only for what they change, or have later ones run
        const counts = index >= from || running.has(step);
        if (counts && !isLeft(index))
            read.push({ step, reading });
        // what cannot be seen may also leave something running, or other programs: a policy that refuses it does so there
        const lasting = counts ? [] : reading.opaque.filter((one) => one.lasts === true || refusesOpaque(walk));
        if (lasting.length > 0)
            read.push({ step, reading: { ...NOTHING_READ, opaque: lasting } });
    }
    noteEnvironment(job, start, isLeft(job.steps.length) && !read.some(({ step, reading }) => isSomething(step, reading, walk)), frame);
    for (const { step, reading } of read) {
        walk.notebook.note(reading, { job: frame.job, step: stepName(step), among: source.legs });
        walk.notebook.count(`${step.place.file}:${step.place.line}:${step.place.column} ${frame.job}`, reading);
    }
    return (0,survey_outputs/* declaredOutputs */.Zd)(job.outputs, (0,survey_outputs/* contextsAtEnd */.Pj)(frame, left));
}
/**
 * Reads all steps, one after the other: what each leaves behind the next one finds. `gate`: the first that may be the
 * running gate.
 */
function readAll(job, gate, frame, memory) {
    const state = memory.initial;
    let flow = { well: state, stopped: state };
    const steps = job.steps.map((step, index) => {
        const before = flow.well;
        // the gate is running, so nothing before it failed
        if (index === gate && !runsAfterTrouble(step.condition, frame.contexts))
            flow = { ...flow, stopped: before };
        const walked = walkNext(step, frame, flow, memory);
        flow = walked.flow;
        return { step, reading: walked.reading, before };
    });
    return { steps, left: flow.well };
}
function refusesOpaque({ question }) {
    return question.policy?.opaque === 'refuse';
}
/**
 * Whether a step runs code from which no gate keeps the environment's secrets: all but gates and actions that are known
 * to do nothing with them.
 */
function isSomething(step, { touched, undecided, opaque }, { question }) {
    return (!(0,gate_step/* isGate */.cE)(step, question.gate) && (step.run !== undefined || touched.length + undecided.length + opaque.length > 0));
}
function frameOf(job, source, walk, memory) {
    const system = runnerSystem(job, source.contexts);
    const runner = system === undefined ? {} : { runner: new workflow_data/* Open */.v5({ os: system }) };
    const contexts = { ...source.contexts, ...runner };
    const windows = isWindows(job, contexts);
    const hasNoCase = windows || !isUnix(job, contexts);
    const env = memory.env(`${system ?? ''} ${windows} ${hasNoCase}`, () => jobVariables(job, source.workflow, contexts, system));
    return {
        walk,
        job: (0,survey_source/* jobName */.d)(job, source),
        file: source.file,
        trail: source.trail.length === 0 ? [(0,file_name/* fileKey */.w)(source.file)] : source.trail,
        contexts: (0,context/* withEnv */.E)(contexts, env),
        env,
        defaults: { ...source.workflow.defaults, ...job.defaults },
        steps: job.steps,
        windows,
        caseless: hasNoCase,
        legs: source.legs,
    };
}
/** The variables that the steps of a job find, of its workflow, its container and itself. */
function jobVariables(job, workflow, contexts, system) {
    // a step's variables, also those of workflow and job, go before the container's
    const container = (0,step_variables/* addVariables */.zv)(new Map(), containerVariables(job.container), undefined, contexts);
    const outer = (0,step_variables/* addVariables */.zv)(new Map([
        ...container,
        ...(0,step_variables/* runnerVariables */.Gg)(contexts),
        ...(system === undefined ? [] : [['RUNNER_OS', [system]]]),
    ]), workflow.env, workflow.envExpression, contexts);
    return (0,step_variables/* addVariables */.zv)(outer, job.env, job.envExpression, contexts);
}
/** A background step before the gate that nothing waits for may touch things while those after the gate run. */
function isStillRunning(step, between) {
    return (step.background &&
        !between.some(({ waits }) => waits === 'all' || (step.id !== undefined && waits.includes((0,caseless/* caseless */.c)(step.id)))));
}
/**
 * A job's environment gives it secrets, whatever its steps do. The running job's own was judged with the run, and a job
 * in which nothing runs but by the leave of a gate of its own is left to that.
 */
function noteEnvironment(job, start, isLeft, frame) {
    const isOffline = frame.walk.question.job === undefined;
    if (job.environment === undefined || (!isOffline && (start === 'gate' || isLeft)))
        return;
    const { place, text } = job.environment;
    const touched = (0,expression_resolve/* resolvePossible */.CU)(text, frame.contexts).filter((name) => name.length > 0);
    const reading = {
        ...NOTHING_READ,
        touched: touched.map((name) => ({ touch: { kind: 'environment', name }, place, text: `environment: ${text}` })),
    };
    frame.walk.notebook.note(reading, { job: frame.job, step: undefined, among: frame.legs });
}
function initialState(walk) {
    const { repository } = walk.question.facts.run;
    return {
        setting: { folder: [], clones: new Map(), repository, variables: new Map() },
        exported: new Map(),
        unsure: false,
        elsewhere: false,
    };
}

;// CONCATENATED MODULE: ./lib/workflow/expression/text-flow.js





/** Functions that give a truth value, a digest or nothing of the text that they are given. */
const WITHOUT_TEXT = new Set([
    'contains',
    'startswith',
    'endswith',
    'hashfiles',
    'success',
    'failure',
    'always',
    'cancelled',
]);
/**
 * The paths of the contexts, in lower case, whose text becomes part of a scalar: a comparison gives none of what it
 * compares, and `a && 'b' || 'c'` gives `b` or `c`.
 */
function textSources(raw) {
    const found = new Set();
    for (const { kind, text } of (0,segments/* segmentsOf */.O)(raw)) {
        if (kind === 'text')
            continue;
        try {
            collectText((0,parse/* parseExpression */.Y)(text), found);
        }
        catch {
            for (const path of (0,reads/* contextsRead */.P)(`\${{ ${text} }}`))
                found.add(path);
        }
    }
    return [...found];
}
function collectText(node, found) {
    const path = (0,expression_path/* contextPath */.VJ)(node);
    if (path !== undefined)
        found.add(path.toLowerCase());
    else
        for (const part of textParts(node))
            collectText(part, found);
}
function textParts(node) {
    if (node instanceof ast/* Grouping */.aU)
        return [node.group];
    if (node instanceof ast/* Unary */._c || node instanceof ast/* Binary */.yI)
        return [];
    // what is not the last of `&&` comes out only where it is empty
    if (node instanceof ast/* Logical */.oD)
        return node.operator.lexeme === '&&' ? node.args.slice(-1) : node.args;
    if (node instanceof ast/* FunctionCall */.R6)
        return WITHOUT_TEXT.has(node.functionName.lexeme.toLowerCase()) ? [] : node.args;
    return 'expr' in node ? [node.expr] : [];
}

;// CONCATENATED MODULE: ./lib/workflow/survey/untrusted.js



/**
 * Parts of a payload that anybody may write: the text of pull requests, issues and comments, and names of branches in
 * forks. Source: GitHub's "Security hardening", untrusted input.
 */
const PAYLOADS = new Set([
    'pull_request',
    'issue',
    'comment',
    'review',
    'review_comment',
    'discussion',
    'pages',
    'commits',
    'head_commit',
    'client_payload',
    'forkee',
    '*',
]);
const OF_ANOTHER_RUN = new Set([
    'head_branch',
    'head_commit',
    'head_sha',
    'head_repository',
    'display_title',
    'pull_requests',
    '*',
]);
/**
 * Properties that are numbers, truth values, times, digests, fixed words, logins or addresses. Source: GitHub's schema
 * of webhook payloads.
 */
const FIXED_PROPERTIES = new RegExp((0,unbroken/* unbroken */.D) `
  ^(?:number|id|node_id|sha|head_sha|commit_id|original_commit_id|draft|merged|fork|private|locked|mergeable|type|state
  |state_reason|login|author_association|position|line|additions|deletions|changed_files|conclusion|status|url|\w+_url
  |\w+_at)$
`);
/** Whether a scalar reads anything that an outsider may write. */
function readsUntrusted(scalar) {
    return (0,reads/* contextsRead */.P)(scalar.text).some(isUntrusted);
}
/**
 * Whether text that an outsider may write becomes part of a script: also by way of a variable of `env` that is put in
 * as text.
 */
function holdsUntrustedText(text, variables) {
    return textSources(text).some((path) => {
        const [root, name] = path.split('.');
        const value = root === 'env' && name !== undefined ? writtenVariable(name, variables) : undefined;
        return value === undefined ? mayHoldCommands(path) : textSources(value.text).some(mayHoldCommands);
    });
}
/** The nearest one wins; the runner's own variables have a case, contexts do not. */
function writtenVariable(name, variables) {
    for (const one of variables)
        for (const [written, value] of one)
            if (written.toLowerCase() === name)
                return value;
    return undefined;
}
function isUntrusted(path) {
    const [root, first, second, third] = path.split('.');
    if (root !== 'github')
        return false;
    if (first === 'head_ref')
        return true;
    if (first !== 'event' || second === undefined)
        return false;
    return second === 'workflow_run' ? third !== undefined && OF_ANOTHER_RUN.has(third) : PAYLOADS.has(second);
}
function mayHoldCommands(path) {
    const parts = path.split('.');
    const [root, first, second, third] = parts;
    // all of them at once: `toJSON(github.event)`
    if (root === 'github' && (first === undefined || first === '*'))
        return true;
    if (root === 'github' && first === 'event')
        if (second === undefined || (second === 'workflow_run' && third === undefined))
            return true;
    if (!isUntrusted(path))
        return false;
    const last = parts.at(-1) ?? '';
    const isOfBase = last === 'ref' && parts.at(-2) === 'base';
    const isOfRepository = (last === 'name' || last === 'full_name') && /repo$|repository$/.test(parts.at(-2) ?? '');
    return (second === 'client_payload' || !(isOfBase || isOfRepository || (parts.length > 3 && FIXED_PROPERTIES.test(last))));
}

;// CONCATENATED MODULE: ./lib/workflow/survey/find-weaknesses.js










/**
 * Reports how the workflow around these jobs weakens the gate in them, or in what they call; without any, around every
 * gate of the workflow.
 */
function findWeaknesses(source, jobs, walk) {
    const { gate } = walk.question;
    const gated = [...source.workflow.jobs.values()].filter((one) => jobs?.includes(one) === true || (jobs === undefined && one.steps.some((step) => (0,gate_step/* isGate */.cE)(step, gate))));
    if (gated.length === 0)
        return;
    for (const one of gated)
        aroundGate(one, source, walk);
    const behind = (0,needed_by/* neededBy */.X)(gated, source.workflow);
    for (const one of behind)
        afterRefusal(one, gated, source, walk);
    for (const one of source.workflow.jobs.values())
        if (!gated.includes(one) && !behind.includes(one) && !one.steps.some((step) => (0,gate_step/* isGate */.cE)(step, gate)))
            beside(one, gated, source, walk);
    for (const one of [...gated, ...behind])
        untrustedTargets(one, source, walk);
}
function aroundGate(job, source, walk) {
    const index = (0,gate_step/* runningGates */.YH)(job, walk.question.gate, source.contexts)[0];
    const step = index === undefined ? undefined : job.steps[index];
    const weaken = noting(job, source, walk);
    if ((0,gate_step/* mayContinue */.D)(job.continueOnError?.text, source.contexts))
        weaken('gate-continues-on-error', job.continueOnError);
    if (step === undefined || index === undefined)
        return;
    if ((0,gate_step/* mayContinue */.D)(step.continueOnError?.text, source.contexts))
        weaken('gate-continues-on-error', step.continueOnError);
    if (step.condition !== undefined && (0,expression_condition/* judgeCondition */.Xl)(step.condition.text, source.contexts) !== 'true')
        weaken('gate-is-conditional', step.condition);
    if (gateHasGuard(step))
        for (const later of job.steps.slice(index + 1))
            weaken('guard-is-dropped', dropsGuard(later));
    for (const later of job.steps.slice(index + 1))
        if (walk.notebook.hasAfterRefusal(later))
            weaken('step-runs-after-refusal', later.condition);
    for (const earlier of job.steps.slice(0, index)) {
        if (earlier.run !== undefined && /\bGITHUB_(?:ENV|PATH)\b/.test(earlier.run.text))
            weaken('environment-before-gate', { place: earlier.run.place, text: 'run' });
        if (isUntrustedCheckout(earlier))
            weaken('untrusted-checkout', earlier.inputs.get('ref'));
    }
}
function afterRefusal(job, gated, source, walk) {
    if (mayRunAfterRefusal(job, gated, source, walk) && jobMayReach(job, source, walk))
        noting(job, source, walk)('job-runs-after-refusal', job.condition);
}
/**
 * Jobs without a gate that run without waiting for one matter where they reach something; those that the gate's job
 * waits for come before it anyway.
 */
function beside(job, gated, source, walk) {
    const isBefore = gated.some((gate) => (0,needed_by/* neededBy */.X)([job], source.workflow).includes(gate));
    if (isBefore || (0,expression_condition/* judgeCondition */.Xl)(job.condition?.text, source.contexts) === 'false')
        return;
    const { environment, uses } = job;
    const target = environment ?? (uses !== undefined && calledMayReach(job, source, walk) ? uses : undefined);
    noting(job, source, walk)('job-without-gate', target ?? reachedTarget(job, source, walk));
}
/** In a run, the jobs beside the gate's are not read; what they call is, as far as it is there. */
function calledMayReach(job, source, walk) {
    if (walk.question.job === undefined)
        return jobMayReach(job, source, walk);
    const aside = { ...walk, notebook: walk.notebook.apart() };
    walkJob(job, 'job', source, aside, undefined);
    return jobMayReach(job, source, aside);
}
/** What a job touches that was read. */
function reachedTarget(job, source, walk) {
    const { touched, undecided } = walk.notebook.readingOf((0,survey_source/* jobName */.d)(job, source));
    return touched.find(({ touch }) => touch.kind !== 'facet') ?? undecided.find(() => jobMayReach(job, source, walk));
}
function untrustedTargets(job, source, walk) {
    const weaken = noting(job, source, walk);
    if (job.environment !== undefined && readsUntrusted(job.environment))
        weaken('untrusted-target', job.environment);
    for (const step of job.steps) {
        const script = codeOf(step);
        const variables = [step.env, job.env, source.workflow.env];
        if (script !== undefined && holdsUntrustedText(script.text, variables))
            weaken('untrusted-script', untrustedLine(script, variables));
        const ref = step.inputs.get('ref');
        if (ref !== undefined && readsUntrusted(ref) && !isUntrustedCheckout(step) && isTarget(job, step, source, walk))
            weaken('untrusted-target', ref);
    }
}
/** Whether a step is known to touch something; what an unknown action takes a `ref` for is not known. */
function isTarget(job, step, source, walk) {
    const { touched, undecided } = walk.notebook.readingOf((0,survey_source/* jobName */.d)(job, source), stepName(step));
    return touched.length + undecided.length > 0;
}
/** What a step runs as code. */
function codeOf({ run, uses, inputs }) {
    return /^actions\/github-script(?:@|$)/i.test(uses?.text.trim() ?? '') ? inputs.get('script') : run;
}
/** The line of a script with the text that an outsider can write. */
function untrustedLine(run, variables) {
    const lines = run.text.split('\n');
    const index = Math.max(lines.findIndex((text) => holdsUntrustedText(text, variables)), 0);
    return { place: run.literal ? { ...run.place, line: run.place.line + index } : run.place, text: lines[index] ?? '' };
}
function isUntrustedCheckout(step) {
    const ref = step.inputs.get('ref');
    return /^actions\/checkout(?:@|$)/i.test(step.uses?.text.trim() ?? '') && ref !== undefined && readsUntrusted(ref);
}
function noting(job, source, walk) {
    return (id, at) => {
        if (at !== undefined)
            walk.notebook.weaken({
                id,
                job: (0,survey_source/* jobName */.d)(job, source),
                place: at.place,
                text: at.text.trim().split('\n', 1)[0]?.slice(0, 200) ?? '',
            });
    };
}

;// CONCATENATED MODULE: ./lib/workflow/survey/make-survey.js













/**
 * Finds what the steps of a run touch: those of the gate's job after the gate, and every job that needs it. Pure: what
 * it needs to read and was not given is `wanted`, and with that the survey is made again. Never throws on any workflow.
 */
function makeSurvey(question) {
    const notebook = new collector/* Notebook */.g(question.policy);
    const walk = { question, notebook };
    const top = openTop(walk, (0,context/* contextsOf */.W)(question.facts)['github']);
    if (top === undefined)
        return notebook.survey();
    if (question.job === undefined)
        surveyJobs([...top.workflow.jobs.values()], top, walk);
    else
        surveyJob(question.job, top, walk);
    return notebook.survey();
}
/** The workflow that the run was started from, with the inputs of its event and what is known of `github`. */
function openTop(walk, github) {
    const { workflow, facts } = walk.question;
    const { inputs: given } = (0,context/* contextsOf */.W)(facts);
    const source = make_survey_open(workflow, {
        ...(github === undefined ? {} : { github }),
        ...(given === undefined || given instanceof workflow_data/* Open */.v5 ? {} : { inputs: given }),
    }, walk);
    const said = given instanceof workflow_data/* Open */.v5 ? given : undefined;
    if (source === undefined || (given !== undefined && said === undefined))
        return source;
    const declared = new Map(source.workflow.dispatchInputs.map((input) => [
        input.name,
        {
            type: input.type,
            options: input.options,
            required: input.required,
            ...(input.default === undefined ? {} : { default: input.default.text }),
        },
    ]));
    if (facts.event !== undefined && said === undefined)
        return { ...source, contexts: { ...source.contexts, inputs: (0,context_inputs/* dispatchInputs */.Cf)(facts.event, declared) } };
    // any of its events may start it, and another workflow may call it
    const isOnly = source.workflow.events.length === 1;
    const called = source.workflow.callInputs.map(({ name }) => [name, new workflow_data/* Unknown */.$r(`inputs.${name}`)]);
    const inputs = { ...(0,context_inputs/* possibleInputs */.zI)(declared, isOnly), ...Object.fromEntries(called) };
    return said === undefined
        ? { ...source, contexts: { ...source.contexts, inputs } }
        : withSaidInputs(source, inputs, said);
}
/** The workflow as started with these inputs, which `github.event` has as texts. */
function withSaidInputs(source, possible, said) {
    const { dispatchInputs: dispatched, callInputs } = source.workflow;
    const own = [...dispatched, ...callInputs].flatMap(({ name, type }) => {
        const [, value] = Object.entries(said.known).find(([one]) => (0,caseless/* isSameForRunner */.A)(one, name)) ?? [];
        return typeof value === 'string' ? [{ name, value, typed: (0,context_inputs/* typedInput */.dC)(name, value, type) }] : [];
    });
    const inputs = { ...possible, ...Object.fromEntries(own.map(({ name, typed }) => [name, typed])) };
    const { github } = source.contexts;
    const rest = github instanceof workflow_data/* Open */.v5 ? github.known : {};
    const texts = new workflow_data/* Open */.v5(Object.fromEntries(own.map(({ name, value }) => [name, value])));
    const event = new workflow_data/* Open */.v5({ inputs: texts });
    return {
        ...source,
        contexts: {
            ...source.contexts,
            inputs,
            ...(dispatched.length === 0 ? {} : { github: new workflow_data/* Open */.v5({ ...rest, event }) }),
        },
    };
}
function make_survey_open(file, contexts, walk) {
    const key = (0,file_name/* fileKey */.w)(file);
    const { files } = walk.question;
    const text = files.get(key);
    if (!files.has(key))
        walk.notebook.want(file);
    const workflow = text === undefined ? undefined : (0,called_workflow/* parseWorkflow */.hM)(text, file.path);
    if (workflow !== undefined && !(workflow instanceof tree/* TreeError */.jh))
        return { file, workflow, contexts, trail: [key], ends: new Map() };
    const place = workflow?.place ?? { file: file.path, line: 1, column: 1 };
    const undecided = workflow === undefined
        ? { place, text: file.path, why: 'the workflow file is not there', doubt: 'workflow' }
        : { place, text: file.path, why: `the workflow file cannot be read: ${workflow.message}`, doubt: 'file' };
    walk.notebook.note({ touched: [], undecided: [undecided], opaque: [] }, { job: walk.question.job ?? '', step: undefined });
    return undefined;
}
/** Jobs, none of which is running, each from its gate on if it has one. */
function surveyJobs(jobs, top, walk) {
    const { gate, job: asked, facts } = walk.question;
    const { vars, strategy, matrix, needs } = (0,context/* contextsOf */.W)(facts);
    const told = needs === undefined ? top : { ...top, finished: needs };
    for (const job of jobs) {
        askPermissions(job, top, undefined, walk);
        // what is told of one job holds for no other one
        const isAsked = asked !== undefined && (0,caseless/* isSameForRunner */.A)(job.id, asked);
        walkJob(job, job.steps.some((step) => (0,gate_step/* isGate */.cE)(step, gate)) ? 'gate' : 'job', isAsked ? { ...told, contexts: { ...top.contexts, ...present({ vars, strategy }) } } : told, walk, isAsked ? matrix : undefined);
    }
    findWeaknesses(top, undefined, walk);
}
function surveyJob(id, top, walk) {
    const { called } = walk.question;
    if (called === undefined || (0,file_name/* fileKey */.w)(called) === (0,file_name/* fileKey */.w)(walk.question.workflow))
        return surveyFrom(id, top, undefined, walk);
    const callers = [...top.workflow.jobs.values()].filter((job) => callsFile(job, called));
    for (const caller of callers) {
        const inner = openCalled(caller, called, top, walk);
        if (inner !== undefined)
            surveyFrom(id, inner, caller.permissions ?? top.workflow.permissions, walk);
    }
    if (callers.length > 0) {
        followNeeds(callers, top, walk);
        return findWeaknesses(top, callers, walk);
    }
    // called through another one: what it was given is not known, nor which job of the first leads to it
    const { inputs: _inputs, ...contexts } = top.contexts;
    const inner = make_survey_open(called, contexts, walk);
    if (inner !== undefined)
        surveyFrom(id, inner, undefined, walk);
    return followNeeds([...top.workflow.jobs.values()].filter((job) => job.uses !== undefined), top, walk);
}
/** Whether a job calls this file, by a path of its own repository or by the full name. */
function callsFile(job, { repository, path }) {
    const name = job.uses?.text.trim() ?? '';
    if (/^(?:\.|\$)\//.test(name))
        return name.slice(2) === path;
    return name.split('@', 1)[0]?.toLowerCase() === `${repository}/${path}`.toLowerCase();
}
function openCalled(caller, called, top, walk) {
    const inner = make_survey_open(called, {}, walk);
    return inner === undefined
        ? undefined
        : {
            ...inner,
            contexts: (0,called_workflow/* calledContexts */.QP)(caller, inner.workflow, top),
            caller: (0,survey_source/* jobName */.d)(caller, top),
            permissions: caller.permissions ?? top.workflow.permissions,
            trail: [...top.trail, ...inner.trail],
        };
}
/** The gate's job from the gate on, then the jobs that need it. */
function surveyFrom(id, source, inherited, walk) {
    const job = source.workflow.jobs.get((0,caseless/* caseless */.c)(id));
    if (job === undefined) {
        const place = { file: source.file.path, line: 1, column: 1 };
        walk.notebook.note({
            touched: [],
            undecided: [{ place, text: id, why: 'the workflow has no such job', doubt: 'file' }],
            opaque: [],
        }, { job: id, step: undefined });
        return;
    }
    // what the runner says about the running job holds for no other one
    const { matrix, strategy, vars, needs } = (0,context/* contextsOf */.W)(walk.question.facts);
    // of what is told in part, the rest is what the steps of those jobs leave
    const own = present({ strategy, vars, needs: needs instanceof workflow_data/* Open */.v5 ? undefined : needs });
    const told = needs === undefined ? source : { ...source, finished: needs };
    askPermissions(job, source, inherited, walk, true);
    walkJob(job, 'gate', { ...told, contexts: { ...source.contexts, ...own } }, walk, matrix);
    followNeeds([job], told, walk, inherited);
    findWeaknesses(source, [job], walk);
}
function present(values) {
    return Object.fromEntries(Object.entries(values).filter((entry) => entry[1] !== undefined));
}
/** Every job that needs one of these, directly or through others. */
function followNeeds(jobs, source, walk, inherited) {
    for (const job of (0,needed_by/* neededBy */.X)(jobs, source.workflow)) {
        askPermissions(job, source, inherited, walk);
        walkJob(job, 'job', source, walk, undefined);
    }
}
/**
 * A called workflow that says nothing of permissions has those of the job that calls it. Source: GitHub's reference,
 * "Reusing workflow configurations".
 */
function askPermissions(job, source, inherited, walk, isGate = false) {
    const node = job.permissions ?? source.workflow.permissions ?? inherited;
    walk.notebook.ask({ job: (0,survey_source/* jobName */.d)(job, source), isGate, place: node?.place ?? job.place, node });
}


/***/ }),

/***/ 19051:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JM: () => (/* binding */ cellsOfLeg),
/* harmony export */   QR: () => (/* binding */ legsWith),
/* harmony export */   eW: () => (/* binding */ combinationsOf)
/* harmony export */ });
/* harmony import */ var _caseless_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(13976);
/* harmony import */ var _data_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(14761);
/* harmony import */ var _expression_resolve_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(63476);
/* harmony import */ var _file_core_schema_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(33957);
/* harmony import */ var _file_fields_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(52347);





/** GitHub allows no more jobs than these of one matrix. */
const MAX_COMBINATIONS = 256;
/**
 * Every combination of a matrix that is written out; one unknown combination where any of it is computed from what is
 * not known. If it is not known whether a row of `include` or `exclude` is for a combination, both are looked at.
 * Source: GitHub's reference, "Running variations of jobs in a workflow".
 */
function combinationsOf(matrix, contexts) {
    if (matrix === undefined)
        return [{}];
    if (matrix.kind !== 'mapping')
        return [new _data_js__WEBPACK_IMPORTED_MODULE_1__/* .Unknown */ .$r('matrix')];
    if ((0,_file_fields_js__WEBPACK_IMPORTED_MODULE_4__/* .computedName */ .rB)(matrix) !== undefined)
        return [new _data_js__WEBPACK_IMPORTED_MODULE_1__/* .Unknown */ .$r('matrix')];
    const vectors = matrix.entries.filter(({ key }) => key !== 'include' && key !== 'exclude');
    const added = (0,_file_fields_js__WEBPACK_IMPORTED_MODULE_4__/* .childNode */ .JY)(matrix, 'include');
    let combinations = vectors.length === 0 && added !== undefined ? [] : [{}];
    for (const { key, value } of vectors) {
        const values = matrixValues(value, contexts);
        combinations = combinations.flatMap((combination) => (values ?? [new _data_js__WEBPACK_IMPORTED_MODULE_1__/* .Unknown */ .$r(`matrix.${key}`)]).map((one) => ({ ...combination, [key]: one })));
        if (combinations.length > MAX_COMBINATIONS)
            return [new _data_js__WEBPACK_IMPORTED_MODULE_1__/* .Unknown */ .$r('matrix')];
    }
    const kept = exclude(combinations, (0,_file_fields_js__WEBPACK_IMPORTED_MODULE_4__/* .childNode */ .JY)(matrix, 'exclude'), contexts);
    if (added === undefined)
        return kept;
    const rows = matrixValues(added, contexts);
    if (rows === undefined || !rows.every(isCombination))
        return [new _data_js__WEBPACK_IMPORTED_MODULE_1__/* .Unknown */ .$r('matrix')];
    return include(kept, rows) ?? [new _data_js__WEBPACK_IMPORTED_MODULE_1__/* .Unknown */ .$r('matrix')];
}
/**
 * The combinations with these values, written as they may be. Where it is not known what a combination is, it is taken
 * to be one.
 */
function legsWith(combinations, told) {
    const cells = Object.entries(told.known);
    return combinations.flatMap((combination) => {
        if (!isCombination(combination))
            return [told];
        const isOne = cells.every(([name, value]) => {
            const own = cellOf(combination, name);
            return (own !== undefined && (isUnknownIn(own) || looseText(JSON.stringify(own)) === looseText(JSON.stringify(value))));
        });
        const open = cells.filter(([name]) => isUnknownIn(cellOf(combination, name) ?? null));
        return isOne ? [withRow(combination, Object.fromEntries(open))] : [];
    });
}
/** What a combination has, by name; nothing where it is not known. */
function cellsOfLeg(combination) {
    return isCombination(combination) ? Object.entries(combination) : [];
}
/** Without those that a row surely takes away. */
function exclude(combinations, removed, contexts) {
    const rows = (removed === undefined ? [] : (matrixValues(removed, contexts) ?? [])).filter(isCombination);
    if (rows.length === 0)
        return combinations;
    return combinations.filter((combination) => !rows.some((row) => Object.entries(row).every(([name, value]) => isSameData(cellOf(combination, name), value) === true)));
}
/** A row widens every combination whose own values it does not change, and else is one of its own. */
function include(combinations, rows) {
    const widened = combinations.map((combination) => [combination]);
    const others = [];
    for (const row of rows) {
        let isAdded = false;
        for (const [index, combination] of combinations.entries()) {
            const fits = fitsRow(combination, row);
            const before = widened[index] ?? [];
            if (fits === false)
                continue;
            const after = before.map((one) => withRow(one, row));
            widened[index] = fits === true ? after : [...before, ...after];
            if (fits === true)
                isAdded = true;
        }
        if (!isAdded)
            others.push(row);
        if (widened.reduce((sum, one) => sum + one.length, others.length) > MAX_COMBINATIONS)
            return undefined;
    }
    return [...widened.flat(), ...others];
}
/** Whether a row changes none of the values that the combination began with; `undefined`: it is not known. */
function fitsRow(combination, row) {
    const own = Object.entries(row).map(([name, value]) => {
        const old = cellOf(combination, name);
        return old === undefined || isSameData(old, value);
    });
    if (own.includes(false))
        return false;
    return own.includes(undefined) ? undefined : true;
}
/** `undefined` where it is not known, or where it depends on how GitHub compares other kinds and cases. */
function isSameData(one, other) {
    if (one === undefined)
        return false;
    if (isUnknownIn(one) || isUnknownIn(other))
        return undefined;
    const [left, right] = [JSON.stringify(one), JSON.stringify(other)];
    if (left === right)
        return true;
    return looseText(left) === looseText(right) ? undefined : false;
}
function looseText(json) {
    return (0,_caseless_js__WEBPACK_IMPORTED_MODULE_0__/* .caseless */ .c)(json.replaceAll('"', ''));
}
function isUnknownIn(data) {
    if (typeof data !== 'object' || data === null)
        return false;
    if (data instanceof _data_js__WEBPACK_IMPORTED_MODULE_1__/* .Unknown */ .$r || data instanceof _data_js__WEBPACK_IMPORTED_MODULE_1__/* .Open */ .v5)
        return true;
    return Object.values(data).some(isUnknownIn);
}
/** Names of a matrix are one whatever their case. */
function cellOf(combination, name) {
    const key = (0,_caseless_js__WEBPACK_IMPORTED_MODULE_0__/* .caseless */ .c)(name);
    return Object.entries(combination).find(([one]) => (0,_caseless_js__WEBPACK_IMPORTED_MODULE_0__/* .caseless */ .c)(one) === key)?.[1];
}
function isCombination(row) {
    return (typeof row === 'object' &&
        row !== null &&
        !Array.isArray(row) &&
        !(row instanceof _data_js__WEBPACK_IMPORTED_MODULE_1__/* .Unknown */ .$r) &&
        !(row instanceof _data_js__WEBPACK_IMPORTED_MODULE_1__/* .Open */ .v5));
}
function withRow(combination, row) {
    const names = new Set(Object.keys(row).map(_caseless_js__WEBPACK_IMPORTED_MODULE_0__/* .caseless */ .c));
    return { ...Object.fromEntries(Object.entries(combination).filter(([name]) => !names.has((0,_caseless_js__WEBPACK_IMPORTED_MODULE_0__/* .caseless */ .c)(name)))), ...row };
}
function matrixValues(node, contexts) {
    if ((0,_file_fields_js__WEBPACK_IMPORTED_MODULE_4__/* .isExpression */ .BH)(node)) {
        const data = (0,_expression_resolve_js__WEBPACK_IMPORTED_MODULE_2__/* .resolveData */ .t1)(node.text, contexts);
        return Array.isArray(data) ? data : undefined;
    }
    return node.kind === 'sequence' ? node.items.map((item) => nodeData(item, contexts)) : undefined;
}
function nodeData(node, contexts) {
    if (node.kind === 'sequence')
        return node.items.map((item) => nodeData(item, contexts));
    if ((0,_file_fields_js__WEBPACK_IMPORTED_MODULE_4__/* .computedName */ .rB)(node) !== undefined)
        return new _data_js__WEBPACK_IMPORTED_MODULE_1__/* .Unknown */ .$r('matrix');
    if (node.kind === 'mapping')
        return Object.fromEntries((0,_file_fields_js__WEBPACK_IMPORTED_MODULE_4__/* .nodeEntries */ .pB)(node).map(({ key, value }) => [key, nodeData(value, contexts)]));
    const data = (0,_file_core_schema_js__WEBPACK_IMPORTED_MODULE_3__/* .plainData */ .lZ)(node);
    return data === undefined ? (0,_expression_resolve_js__WEBPACK_IMPORTED_MODULE_2__/* .resolveData */ .t1)(node.text, contexts) : data;
}


/***/ }),

/***/ 29192:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J4: () => (/* binding */ JOB_RESULTS),
/* harmony export */   Y: () => (/* binding */ withNeeds),
/* harmony export */   oy: () => (/* binding */ calledOutputs)
/* harmony export */ });
/* harmony import */ var _caseless_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(13976);
/* harmony import */ var _data_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(14761);
/* harmony import */ var _expression_condition_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(47621);
/* harmony import */ var _expression_one_of_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(31024);
/* harmony import */ var _expression_value_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(84873);
/* harmony import */ var _gate_step_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(25796);
/* harmony import */ var _mentions_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(14301);
/* harmony import */ var _outputs_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(26862);








/** Source: GitHub's reference, "Contexts", `needs.<job_id>.result`. */
const JOB_RESULTS = ['success', 'failure', 'cancelled', 'skipped'];
/**
 * The contexts of a job with its `needs`, where it reads them: what is told of the jobs that have finished, and of any
 * other one what its steps leave to it. `endOf` reads a job.
 *
 * INVARIANT: a job whose `if` asks for the status may run where one that it needs failed or was skipped, so nothing is
 * known of that one's outputs.
 */
function withNeeds(job, source, endOf) {
    const { contexts, finished, workflow } = source;
    if (contexts['needs'] !== undefined || !(0,_mentions_js__WEBPACK_IMPORTED_MODULE_6__/* .readsNeeds */ .VF)(job))
        return contexts;
    const isWell = !(0,_expression_condition_js__WEBPACK_IMPORTED_MODULE_2__/* .asksStatus */ .D7)(job.condition?.text);
    const needs = job.needs.map((id) => {
        const told = toldOf(finished, id);
        if (told !== undefined)
            return [id, told];
        const needed = workflow.jobs.get(id);
        const isSound = isWell && needed !== undefined && !(0,_gate_step_js__WEBPACK_IMPORTED_MODULE_5__/* .mayContinue */ .D)(needed.continueOnError?.text, contexts);
        const result = isSound ? 'success' : new _expression_one_of_js__WEBPACK_IMPORTED_MODULE_3__/* .OneOf */ .E(`needs.${id}.result`, JOB_RESULTS);
        const outputs = isSound && (0,_mentions_js__WEBPACK_IMPORTED_MODULE_6__/* .readsOutputs */ .ol)(job) ? endOf(needed).outputs : _outputs_js__WEBPACK_IMPORTED_MODULE_7__/* .NO_OUTPUTS */ .vM;
        return [id, new _data_js__WEBPACK_IMPORTED_MODULE_1__/* .Open */ .v5({ result, outputs: (0,_outputs_js__WEBPACK_IMPORTED_MODULE_7__/* .outputsData */ .Nu)(outputs) })];
    });
    return { ...contexts, needs: new _data_js__WEBPACK_IMPORTED_MODULE_1__/* .Open */ .v5(Object.fromEntries(needs)) };
}
function toldOf(finished, id) {
    const jobs = finished instanceof _data_js__WEBPACK_IMPORTED_MODULE_1__/* .Open */ .v5 ? finished.known : finished;
    if (jobs === undefined || !(0,_expression_value_js__WEBPACK_IMPORTED_MODULE_4__/* .isObjectValue */ .Tc)(jobs))
        return undefined;
    return Object.entries(jobs).find(([name]) => (0,_caseless_js__WEBPACK_IMPORTED_MODULE_0__/* .caseless */ .c)(name) === id)?.[1];
}
/**
 * What a reusable workflow gives to the job that calls it, once its jobs were read. One of them that may have been
 * skipped gives nothing then.
 */
function calledOutputs({ workflow, contexts, ends }) {
    if (workflow.callOutputs.size === 0)
        return _outputs_js__WEBPACK_IMPORTED_MODULE_7__/* .NO_OUTPUTS */ .vM;
    const jobs = [...workflow.jobs.values()].map((job) => {
        const id = (0,_caseless_js__WEBPACK_IMPORTED_MODULE_0__/* .caseless */ .c)(job.id);
        const outputs = ends.get(id)?.outputs ?? _outputs_js__WEBPACK_IMPORTED_MODULE_7__/* .NO_OUTPUTS */ .vM;
        const isKept = !(0,_gate_step_js__WEBPACK_IMPORTED_MODULE_5__/* .mayContinue */ .D)(job.continueOnError?.text, contexts);
        const told = surelyRan(job, workflow, ends) ? outputs : (0,_outputs_js__WEBPACK_IMPORTED_MODULE_7__/* .perhapsOutputs */ .q8)(outputs, `jobs.${id}.outputs`);
        return [id, new _data_js__WEBPACK_IMPORTED_MODULE_1__/* .Open */ .v5({ outputs: (0,_outputs_js__WEBPACK_IMPORTED_MODULE_7__/* .outputsData */ .Nu)(isKept ? told : _outputs_js__WEBPACK_IMPORTED_MODULE_7__/* .NO_OUTPUTS */ .vM) })];
    });
    return (0,_outputs_js__WEBPACK_IMPORTED_MODULE_7__/* .declaredOutputs */ .Zd)(workflow.callOutputs, { ...contexts, jobs: new _data_js__WEBPACK_IMPORTED_MODULE_1__/* .Open */ .v5(Object.fromEntries(jobs)) });
}
/** Whether a job ran, given that no job of its workflow failed. */
function surelyRan(job, workflow, ends, trail = []) {
    if (ends.get((0,_caseless_js__WEBPACK_IMPORTED_MODULE_0__/* .caseless */ .c)(job.id))?.runs !== 'true' || trail.includes(job))
        return false;
    if ((0,_expression_condition_js__WEBPACK_IMPORTED_MODULE_2__/* .asksStatus */ .D7)(job.condition?.text))
        return true;
    return job.needs.every((id) => {
        const needed = workflow.jobs.get(id);
        return needed !== undefined && surelyRan(needed, workflow, ends, [...trail, job]);
    });
}


/***/ }),

/***/ 26862:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Nu: () => (/* binding */ outputsData),
/* harmony export */   Pj: () => (/* binding */ contextsAtEnd),
/* harmony export */   Zd: () => (/* binding */ declaredOutputs),
/* harmony export */   q8: () => (/* binding */ perhapsOutputs),
/* harmony export */   uQ: () => (/* binding */ withSteps),
/* harmony export */   vM: () => (/* binding */ NO_OUTPUTS),
/* harmony export */   yl: () => (/* binding */ eitherOutputs)
/* harmony export */ });
/* harmony import */ var _caseless_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(13976);
/* harmony import */ var _data_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(14761);
/* harmony import */ var _expression_one_of_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(31024);
/* harmony import */ var _expression_value_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(84873);
/* harmony import */ var _expression_resolve_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(63476);
/* harmony import */ var _context_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(32779);
/* harmony import */ var _step_variables_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(30496);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(75174);








const NO_OUTPUTS = new Map();
/** The outputs that are declared by expressions, as far as these come to something. */
function declaredOutputs(declared, contexts) {
    return new Map([...declared]
        .map(([name, value]) => [(0,_caseless_js__WEBPACK_IMPORTED_MODULE_0__/* .caseless */ .c)(name), (0,_expression_resolve_js__WEBPACK_IMPORTED_MODULE_4__/* .resolveText */ .WY)(value.text, contexts)])
        .filter(([, text]) => isTold((0,_expression_resolve_js__WEBPACK_IMPORTED_MODULE_4__/* .textData */ .k)(text))));
}
/** Outputs as `outputs` of a context. */
function outputsData(outputs) {
    return new _data_js__WEBPACK_IMPORTED_MODULE_1__/* .Open */ .v5(Object.fromEntries([...outputs].map(([name, text]) => [name, (0,_expression_resolve_js__WEBPACK_IMPORTED_MODULE_4__/* .textData */ .k)(text)])));
}
/** What `steps` is, as far as outputs are known; any other one is unknown. */
function withSteps(contexts, { outputs }) {
    if (outputs === undefined || contexts['steps'] !== undefined)
        return contexts;
    const steps = [...outputs].map(([id, own]) => [id, new _data_js__WEBPACK_IMPORTED_MODULE_1__/* .Open */ .v5({ outputs: outputsData(own) })]);
    return { ...contexts, steps: new _data_js__WEBPACK_IMPORTED_MODULE_1__/* .Open */ .v5(Object.fromEntries(steps)) };
}
/** The contexts in which a job or a composite action says at its end what its outputs are. */
function contextsAtEnd(frame, state) {
    return withSteps((0,_context_js__WEBPACK_IMPORTED_MODULE_5__/* .withEnv */ .E)(frame.contexts, (0,_step_variables_js__WEBPACK_IMPORTED_MODULE_6__/* .variablesAround */ .tB)(frame, state)), state);
}
/**
 * The outputs where one of these gave them and it is not known which, or where each may have given its own; `path` is
 * what they are read by, up to their names.
 *
 * INVARIANT: an output that any of them does not tell is unknown.
 */
function eitherOutputs(all, path) {
    const [first = NO_OUTPUTS, ...others] = all;
    if (others.length === 0)
        return first;
    const found = new Map();
    for (const [name, text] of first) {
        const data = [text, ...others.map((other) => other.get(name))].map((one) => one && (0,_expression_resolve_js__WEBPACK_IMPORTED_MODULE_4__/* .textData */ .k)(one));
        const options = data.flatMap((one) => (one === undefined ? [undefined] : optionsIn(one)));
        const known = options.filter((option) => option !== undefined);
        const different = [...new Set(known)];
        if (known.length < options.length || different.length > _expression_value_js__WEBPACK_IMPORTED_MODULE_3__/* .MAX_OPTIONS */ .K)
            continue;
        found.set(name, different.length > 1 ? [new _expression_one_of_js__WEBPACK_IMPORTED_MODULE_2__/* .OneOf */ .E(`${path}.${name}`, different)] : (0,_text_js__WEBPACK_IMPORTED_MODULE_7__/* .textOf */ .b6)(...different));
    }
    return found;
}
/** The same outputs, each of which may also not have been set. */
function perhapsOutputs(outputs, path) {
    return eitherOutputs([outputs, new Map([...outputs.keys()].map((name) => [name, []]))], path);
}
function optionsIn(data) {
    if (data instanceof _expression_one_of_js__WEBPACK_IMPORTED_MODULE_2__/* .OneOf */ .E)
        return data.options.map((option) => (typeof option === 'string' ? option : undefined));
    return [typeof data === 'string' ? data : undefined];
}
function isTold(data) {
    return !(data instanceof _data_js__WEBPACK_IMPORTED_MODULE_1__/* .Unknown */ .$r) || data instanceof _expression_one_of_js__WEBPACK_IMPORTED_MODULE_2__/* .OneOf */ .E || data instanceof _text_js__WEBPACK_IMPORTED_MODULE_7__/* .PartlyKnown */ .CR;
}


/***/ }),

/***/ 30496:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gg: () => (/* binding */ runnerVariables),
/* harmony export */   LW: () => (/* binding */ asFound),
/* harmony export */   tB: () => (/* binding */ variablesAround),
/* harmony export */   zv: () => (/* binding */ addVariables)
/* harmony export */ });
/* harmony import */ var _command_same_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33829);
/* harmony import */ var _context_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(32779);
/* harmony import */ var _data_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(14761);
/* harmony import */ var _expression_resolve_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(63476);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(75174);





/**
 * The variables that `env:` sets, on top of those around it; each expression sees the ones around, not its neighbours.
 */
function addVariables(around, env, expression, contexts) {
    if (expression !== undefined)
        return unsure(around);
    if (env.size === 0)
        return around;
    const inside = (0,_context_js__WEBPACK_IMPORTED_MODULE_1__/* .withEnv */ .E)(contexts, around);
    return new Map([...around, ...[...env].map(([name, value]) => [name, (0,_expression_resolve_js__WEBPACK_IMPORTED_MODULE_3__/* .resolveText */ .WY)(value.text, inside)])]);
}
/**
 * The variables that a step finds before its own `env:`: of workflow and job, then what earlier steps wrote to
 * `GITHUB_ENV`, then the `env:` of steps whose action it is part of. Source: actions/runner,
 * `CompositeActionHandler.RunStepsAsync`.
 */
function variablesAround(frame, state) {
    const { env, callers } = frame;
    const around = state.unsure ? unsure(env) : env;
    if (state.exported.size === 0)
        return around;
    const exported = new Map([...around, ...state.exported]);
    return callers === undefined
        ? exported
        : new Map([...(callers.hidden ? unsure(exported) : exported), ...callers.env]);
}
/**
 * The variables as a program finds them. On Windows two names that differ in their case are one variable, and which
 * value it has is not told; a name that is not in capital letters is found by that as well.
 */
function asFound(variables, { windows, caseless: hasNoCase }) {
    if (!hasNoCase)
        return variables;
    // not `Map.groupBy`, which Node 20 does not have
    const names = new Map();
    for (const name of variables.keys()) {
        const upper = name.toUpperCase();
        names.set(upper, [...(names.get(upper) ?? []), name]);
    }
    const changed = new Map();
    for (const [upper, same] of names) {
        const [first = upper, ...others] = same;
        const isOne = others.every((name) => (0,_command_same_text_js__WEBPACK_IMPORTED_MODULE_0__/* .sameText */ .QV)(variables.get(first), variables.get(name)));
        if (!isOne)
            for (const name of same)
                changed.set(name, [new _data_js__WEBPACK_IMPORTED_MODULE_2__/* .Unknown */ .$r(`$${name}`)]);
        // `Path` is looked at by that name
        if (windows && !same.includes('Path') && !variables.has(upper))
            changed.set(upper, [new _data_js__WEBPACK_IMPORTED_MODULE_2__/* .Unknown */ .$r(`$${first}`)]);
    }
    return changed.size === 0 ? variables : new Map([...variables, ...changed]);
}
/** Any of them may be another by now. */
function unsure(variables) {
    return new Map([...variables.keys()].map((name) => [name, [new _data_js__WEBPACK_IMPORTED_MODULE_2__/* .Unknown */ .$r(`$${name}`)]]));
}
const STEP_VARIABLES = [
    'actor',
    'api_url',
    'base_ref',
    'event_name',
    'graphql_url',
    'head_ref',
    'ref',
    'ref_name',
    'ref_type',
    'repository',
    'repository_owner',
    'run_attempt',
    'run_id',
    'server_url',
    'sha',
];
const ALWAYS = [
    ['CI', ['true']],
    ['GITHUB_ACTIONS', ['true']],
];
/** Variables of the runner that follow from the run. Source: GitHub's reference, "Default environment variables". */
function runnerVariables({ github }) {
    const known = github instanceof _data_js__WEBPACK_IMPORTED_MODULE_2__/* .Open */ .v5 ? github.known : {};
    const found = STEP_VARIABLES.flatMap((name) => {
        const value = known[name];
        return typeof value === 'string' ? [[`GITHUB_${name.toUpperCase()}`, (0,_text_js__WEBPACK_IMPORTED_MODULE_4__/* .textOf */ .b6)(value)]] : [];
    });
    return new Map([...ALWAYS, ...found]);
}


/***/ })

};
