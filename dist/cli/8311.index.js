export const id = 8311;
export const ids = [8311];
export const modules = {

/***/ 8311:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Nb: () => (/* binding */ judgeSteps),
  Ek: () => (/* binding */ reportSteps),
  i$: () => (/* binding */ stepChecks),
  OI: () => (/* binding */ strictest)
});

// EXTERNAL MODULE: ./lib/workflow/judge/asked-permissions.js
var asked_permissions = __webpack_require__(4684);
// EXTERNAL MODULE: ./lib/policy/environments.js
var policy_environments = __webpack_require__(202);
// EXTERNAL MODULE: ./lib/policy/fold.js
var fold = __webpack_require__(1947);
// EXTERNAL MODULE: ./lib/policy/named-environments.js
var named_environments = __webpack_require__(8642);
// EXTERNAL MODULE: ./lib/policy/default-branches.js
var default_branches = __webpack_require__(9796);
// EXTERNAL MODULE: ./lib/policy/glob.js + 1 modules
var glob = __webpack_require__(9121);
// EXTERNAL MODULE: ./lib/policy/scope-rule.js
var scope_rule = __webpack_require__(3457);
// EXTERNAL MODULE: ./lib/workflow/data.js
var data = __webpack_require__(4761);
// EXTERNAL MODULE: ./lib/workflow/expression/possible-texts.js
var possible_texts = __webpack_require__(2720);
// EXTERNAL MODULE: ./lib/workflow/text.js
var workflow_text = __webpack_require__(5174);
;// CONCATENATED MODULE: ./lib/workflow/judge/completions.js



/** A longer beginning is not tried: no name of GitHub's is as long. */
const MAX_BEGINNING_CHARACTERS = 255;
/**
 * Whether a partly known name is in scope whatever the unknown parts are: every list has patterns that match every
 * completion, and nothing that is never allowed can match one.
 *
 * INVARIANT: each unknown part is a {@link Named}, which stays within the name. Any other one may hold a blank or a
 * colon, and then there is another name after it.
 */
function areCompletionsIn(name, { within, never }) {
    if (!name.every((part) => typeof part === 'string' || part instanceof data/* Named */.A8))
        return false;
    const [first = ''] = name;
    const beginning = typeof first === 'string' ? first : '';
    if (beginning.length > MAX_BEGINNING_CHARACTERS || never.some((pattern) => mayMatch(pattern, beginning)))
        return false;
    const isOneSegment = name
        .slice(beginning === '' ? 0 : 1)
        .every((part) => (typeof part === 'string' ? !part.includes('/') : part instanceof data/* Plain */.fy));
    return within.every((patterns) => patterns.some((pattern) => coversBelow(pattern, beginning)) ||
        (patterns.some((pattern) => coversSegment(pattern, beginning)) &&
            (isOneSegment || patterns.some((pattern) => coversAcross(pattern, beginning)))));
}
/** Whether a pattern may match a name that begins so; in doubt it may. */
function mayMatch(pattern, beginning) {
    const literal = pattern.replace(/[*?[\\][^]*$/, '');
    if (!/^[ -~]*$/.test(literal + beginning))
        return true;
    const [one, other] = [(0,fold/* foldCase */.SP)(literal), (0,fold/* foldCase */.SP)(beginning)];
    return one.length === pattern.length ? one.startsWith(other) : one.startsWith(other) || other.startsWith(one);
}
/** `a/**` matches all that begins with `a/`, and `**` everything. */
function coversBelow(pattern, beginning) {
    if (pattern === '**')
        return true;
    if (!pattern.endsWith('/**'))
        return false;
    const above = pattern.slice(0, -'/**'.length);
    for (let at = beginning.indexOf('/'); at >= 0; at = beginning.indexOf('/', at + 1))
        if ((0,glob/* matchesGlob */.kt)(above, beginning.slice(0, at)))
            return true;
    return false;
}
// `a/v*/**` matches what begins with `a/v` and has a slash after it
function coversAcross(pattern, beginning) {
    return pattern.endsWith('/**') && coversSegment(pattern.slice(0, -'/**'.length), beginning);
}
/** `a/v*` matches what begins with `a/v` and has no slash after it. */
function coversSegment(pattern, beginning) {
    if (!/[^*\\/]\*$/.test(pattern))
        return false;
    const start = pattern.slice(0, -1);
    for (let end = beginning.lastIndexOf('/') + 1; end <= beginning.length; end += 1)
        if ((0,glob/* matchesGlob */.kt)(start, beginning.slice(0, end)))
            return true;
    return false;
}

// EXTERNAL MODULE: ./lib/policy/push-rules.js
var push_rules = __webpack_require__(5206);
;// CONCATENATED MODULE: ./lib/workflow/judge/objection.js

/** That a name is not known in advance; `noun` says of what. */
function unknownName(noun, name, allowed) {
    const sources = (0,workflow_text/* unknownsOf */.F9)(name);
    const all = sources.map((source) => `\`${source}\``).join(' and ');
    return {
        reason: 'step-undecidable',
        doubt: doubtOf(sources),
        what: `the ${noun} \`${(0,workflow_text/* show */.WU)(name)}\`, where ${all} is known only when the run is there`,
        allowed,
    };
}
/** Whether contexts that the gate can be given would tell all that is not known. */
function doubtOf(sources) {
    const isOf = (context, source) => source.startsWith(`${context}.`);
    if (sources.every((source) => isOf('vars', source)))
        return 'vars';
    if (sources.every((source) => isOf('needs', source)))
        return 'needs';
    return sources.every((source) => isOf('vars', source) || isOf('needs', source)) ? 'contexts' : 'other';
}

;// CONCATENATED MODULE: ./lib/workflow/judge/judge-change.js





/** Whether a role lets a push do more than add to a branch or a tag; `undefined`: it does, or the push only adds. */
function judgeChange(change, list, changed, { push }) {
    if (change === 'write')
        return undefined;
    const patterns = (0,push_rules/* changeableNames */.Pk)(push, change)[list];
    const allowed = ['pushes that add', ...(0,push_rules/* changesText */.Tb)(push)];
    const words = allowed.length === 1 ? 'pushes that only add' : allowed.join(', and ');
    if (changed === 'every')
        return patterns.includes('**') ? undefined : outOfScope(change, undefined, words);
    const name = (0,workflow_text/* known */.eO)(changed);
    if (name !== undefined && (0,glob/* matchesAny */._I)(patterns, name))
        return undefined;
    if (name === undefined && areCompletionsIn(changed, { within: [patterns], never: [] }))
        return undefined;
    const noun = list === 'branches' ? 'branch' : 'tag';
    return name === undefined && patterns.length > 0
        ? unknownName(noun, changed, words)
        : outOfScope(change, name === undefined ? undefined : `the ${noun} \`${name}\``, words);
}
function outOfScope(change, name, allowed) {
    const what = change === 'force'
        ? `the history of ${name ?? 'a branch or tag'}, by a forced push`
        : `${name ?? 'a branch or tag'}, by deleting it`;
    return { reason: 'step-out-of-scope', limit: 'push', what, allowed };
}

;// CONCATENATED MODULE: ./lib/workflow/judge/open-scope.js

/** Whether a list has everything, and nothing is never allowed. */
function isOpenList({ within, never }) {
    return never.length === 0 && within.every((patterns) => patterns.includes('**'));
}
/**
 * Whether every branch and every tag is in scope and may be rewritten and deleted: then it does not matter to which of
 * them a word of a push leads that is not known.
 */
function areAllRefsOpen(branches, tags, role) {
    return (isOpenList(branches) &&
        isOpenList(tags) &&
        ['branches', 'tags'].every((list) => ['force', 'delete'].every((change) => judgeChange(change, list, 'every', role) === undefined)));
}

;// CONCATENATED MODULE: ./lib/workflow/judge/judge-touch.js













/**
 * Judges one touch by role and grant; `undefined`: it is in scope.
 *
 * INVARIANT: a name with an unknown part is in scope only where it is whatever that part is.
 */
function judgeTouch(written, scope) {
    const touch = withDefaultBranch(written, scope);
    const options = 'name' in touch && (0,workflow_text/* known */.eO)(touch.name) === undefined ? (0,possible_texts/* possibleTexts */.O)(touch.name) : [];
    if (!('name' in touch) || options.length < 2)
        return judgeOne(touch, scope);
    // of a choice, every value must be in scope
    const first = options.map((name) => judgeOne({ ...touch, name }, scope)).find((objection) => objection !== undefined);
    if (first === undefined)
        return undefined;
    const doubt = first.reason === 'step-undecidable' ? first.doubt : 'choice';
    const what = `${first.what}, which \`${(0,workflow_text/* show */.WU)(touch.name)}\` may be`;
    return { reason: 'step-undecidable', doubt, what, allowed: first.allowed };
}
/** What goes to the default branch of a repository goes to a branch that is known, where that is. */
function withDefaultBranch(touch, scope) {
    if (!('name' in touch))
        return touch;
    const where = 'repository' in touch && touch.repository !== undefined ? (0,workflow_text/* known */.eO)(touch.repository) : scope.repository;
    return {
        ...touch,
        name: (0,workflow_text/* textOf */.b6)(...touch.name.map((part) => part instanceof data/* DefaultBranch */.A ? (knownDefaultBranch(part.repository ?? where, scope) ?? part) : part)),
    };
}
/** What GitHub says about the run's own repository comes before what the policy says. */
function knownDefaultBranch(repository, scope) {
    if (repository === undefined)
        return undefined;
    const own = (0,fold/* isSameName */.yS)(repository, scope.repository) ? scope.defaultBranch : undefined;
    return own ?? (0,default_branches/* statedDefaultBranch */.$)(scope.policy['default-branches'], repository);
}
function judgeOne(touch, scope) {
    const isAnyRef = 'change' in touch && 'name' in touch && (0,workflow_text/* known */.eO)(touch.name) === undefined;
    return isAnyRef && areAllRefsOpen(listsOf('branches', scope), listsOf('tags', scope), scope.role)
        ? judgeRepository(touch.repository, scope)
        : judgeKind(touch, scope);
}
function judgeKind(touch, scope) {
    switch (touch.kind) {
        case 'repository':
            return judgeName('repository', 'repositories', touch.name, scope);
        case 'environment':
            return judgeName('environment', 'environments', touch.name, scope);
        case 'facet':
            return judgeFacet(touch, scope);
        case 'every-branch':
        case 'every-tag':
            return (judgeRepository(touch.repository, scope) ??
                judgeEvery(touch, scope) ??
                judgeChange(touch.change, touch.kind === 'every-branch' ? 'branches' : 'tags', 'every', scope.role));
        case 'branch':
            return (judgeRepository(touch.repository, scope) ??
                judgeName('branch', 'branches', touch.name, scope) ??
                judgeChange(touch.change, 'branches', touch.name, scope.role));
        case 'tag':
            return (judgeRepository(touch.repository, scope) ??
                judgeName('tag', 'tags', touch.name, scope) ??
                judgeChange(touch.change, 'tags', touch.name, scope.role));
        case 'ref':
            return (judgeRepository(touch.repository, scope) ??
                judgeRef(touch.name, scope) ??
                judgeRefChange(touch.name, touch.change, scope));
    }
}
function judgeRepository(repository, scope) {
    return repository === undefined ? undefined : judgeName('repository', 'repositories', repository, scope);
}
function judgeName(noun, list, name, scope) {
    const value = (0,workflow_text/* known */.eO)(name);
    if (value === undefined) {
        // an environment has one name, whatever is in it
        const whole = list === 'environments' ? (0,workflow_text/* namedText */.Jk)(name) : name;
        return areCompletionsIn(whole, listsOf(list, scope)) ? undefined : unknownScopeName(noun, name, list, scope);
    }
    const verdict = (0,scope_rule/* verdictOf */.Vj)(list, value, listsOf(list, scope), glob/* GLOBS */._k);
    if (verdict === 'in')
        return undefined;
    const never = verdict === 'never' ? ', which the policy never allows' : '';
    return {
        reason: 'step-out-of-scope',
        limit: verdict === 'never' ? 'never' : stoppedBy(list, value, scope),
        what: `the ${noun} \`${value}\`${never}`,
        allowed: allowed(list, scope),
    };
}
/** Whether the role stops a name, or only the grant that narrows it. */
function stoppedBy(list, name, scope) {
    const [own = []] = listsOf(list, scope).within;
    return (0,scope_rule/* verdictOf */.Vj)(list, name, { within: [own], never: [] }, glob/* GLOBS */._k) === 'in' ? 'grant' : 'role';
}
/** A name that may be a branch's or a tag's is in scope as either, unless it is never allowed as one of them. */
function judgeRef(name, scope) {
    const value = (0,workflow_text/* known */.eO)(name);
    if (value === undefined)
        return judgeUnknownRef(name, scope);
    const full = fullRef(name);
    if (full !== undefined)
        return judgeName(full.list === 'branches' ? 'branch' : 'tag', full.list, full.name, scope);
    if (value.startsWith('refs/'))
        return {
            reason: 'step-out-of-scope',
            limit: 'role',
            what: `\`${value}\`, which is neither a branch nor a tag`,
            allowed: allowed('branches', scope),
        };
    const asBranch = judgeName('branch', 'branches', name, scope);
    const isNever = ['branches', 'tags'].some((list) => (0,scope_rule/* verdictOf */.Vj)(list, value, listsOf(list, scope), glob/* GLOBS */._k) === 'never');
    return asBranch === undefined && !isNever
        ? undefined
        : judgeName('tag', 'tags', name, scope) === undefined && !isNever
            ? undefined
            : (asBranch ?? {
                reason: 'step-out-of-scope',
                limit: 'never',
                what: `\`${value}\`, which the policy never allows`,
                allowed: allowed('branches', scope),
            });
}
/** One that begins as no full name does is a branch or a tag, and must be in scope as both. */
function judgeUnknownRef(name, scope) {
    const [first] = name;
    const isShort = typeof first === 'string' && !first.startsWith('refs/'.slice(0, first.length));
    const isIn = ['branches', 'tags'].every((list) => areCompletionsIn(name, listsOf(list, scope)));
    return isShort && isIn ? undefined : unknownScopeName('branch or tag', name, 'branches', scope);
}
/** One that is in scope as a branch and as a tag must be open to the change as both. */
function judgeRefChange(name, change, scope) {
    const full = fullRef(name);
    if (full !== undefined)
        return judgeChange(change, full.list, full.name, scope.role);
    const value = (0,workflow_text/* known */.eO)(name);
    const lists = ['branches', 'tags'].filter((list) => value === undefined || (0,scope_rule/* verdictOf */.Vj)(list, value, listsOf(list, scope), glob/* GLOBS */._k) === 'in');
    return lists.map((list) => judgeChange(change, list, name, scope.role)).find((found) => found !== undefined);
}
/** A ref by its full name, as far as that is known. */
function fullRef(name) {
    if ((0,workflow_text/* startsWith */.w1)(name, 'refs/heads/'))
        return { list: 'branches', name: (0,workflow_text/* dropStart */.od)(name, 'refs/heads/'.length) };
    return (0,workflow_text/* startsWith */.w1)(name, 'refs/tags/') ? { list: 'tags', name: (0,workflow_text/* dropStart */.od)(name, 'refs/tags/'.length) } : undefined;
}
function judgeEvery(touch, scope) {
    const [list, noun] = touch.kind === 'every-branch' ? ['branches', 'branches'] : ['tags', 'tags'];
    const { within, never } = listsOf(list, scope);
    return isOpenList({ within, never })
        ? undefined
        : {
            reason: 'step-out-of-scope',
            limit: within[0]?.includes('**') === true && never.length === 0 ? 'grant' : 'role',
            what: `all ${noun} at once`,
            allowed: allowed(list, scope),
        };
}
/**
 * Names that tools have for environments mean what the policy says they mean. A kind of name that the policy never uses
 * says nothing; one that it uses must be known and listed. Files are the exception: most of them belong to no
 * environment.
 */
function judgeFacet({ facet, name }, scope) {
    const value = (0,workflow_text/* known */.eO)(name);
    const { environments } = scope.policy;
    const matters = facet === 'alias' || (0,policy_environments/* listsFacet */.nP)(environments, facet);
    if (value === undefined)
        return !matters || isAnyFacetOpen(facet, scope) ? undefined : unknownScopeName(facet, name, 'environments', scope);
    const named = environments === undefined ? [] : (0,policy_environments/* environmentsNamed */.g9)(environments, facet, value);
    for (const environment of new Set([
        ...named,
        ...(environments === undefined ? [] : (0,policy_environments/* environmentsAlike */.$$)(environments, value)),
    ])) {
        const objection = judgeName('environment', 'environments', [environment], scope);
        if (objection !== undefined)
            return { ...objection, what: `${objection.what}, by the ${facet} \`${value}\`` };
    }
    if (named.length > 0)
        return undefined;
    // what a tool calls a stage or a target is an environment by its own name
    if (facet === 'alias' || (0,named_environments/* isEnvironmentName */.t)(scope.policy, value))
        return judgeName('environment', 'environments', name, scope);
    if (!matters || facet === 'file')
        return undefined;
    return {
        reason: 'step-undecidable',
        doubt: 'environments',
        what: `the ${facet} \`${value}\`, which the policy's \`environments\` do not name`,
        allowed: allowed('environments', scope),
    };
}
/** Whether any name of that kind is listed, and whichever environment it may also be one of is in scope. */
function isAnyFacetOpen(facet, scope) {
    const { environments } = scope.policy;
    return environments !== undefined && (0,policy_environments/* listsAnyName */.Zv)(environments, facet) && isOpenList(listsOf('environments', scope));
}
/** Whether a name that a tool has is one that the policy gives to an environment. */
function namesEnvironment(touch, { policy }) {
    const name = touch.kind === 'facet' ? (0,workflow_text/* known */.eO)(touch.name) : undefined;
    return (touch.kind === 'facet' &&
        name !== undefined &&
        policy.environments !== undefined &&
        (0,policy_environments/* environmentsNamed */.g9)(policy.environments, touch.facet, name).length > 0);
}
function unknownScopeName(noun, name, list, scope) {
    return unknownName(noun, name, allowed(list, scope));
}
/** The lists that a name must match, all of them. */
function listsOf(list, { policy, ...scope }) {
    return (0,scope_rule/* scopeLists */.Ks)(list, { ...scope, never: policy.never });
}
function allowed(list, scope) {
    const lists = listsOf(list, scope).within.map((patterns) => (patterns.length === 0 ? 'none' : patterns.join(', ')));
    return `${list} ${lists.join('; narrowed to ')}`;
}

;// CONCATENATED MODULE: ./lib/workflow/judge/judge-survey.js



/** Judges everything that a survey found by one role and grant: what may not go on, the worst first. */
function judgeSurvey(survey, scope) {
    const named = namedKinds(survey, scope);
    const touched = survey.touched.flatMap((found) => {
        const { touch, job, step, place, text, legs } = found;
        if (isToldByAnother(found, named.get(groupOf(found)), scope))
            return [];
        const objection = judgeTouch(touch, scope);
        return objection === undefined
            ? []
            : [{ ...objection, job, step, place, text, ...(legs === undefined ? {} : { legs }) }];
    });
    const undecided = survey.undecided.map(({ job, step, place, text, why, legs, doubt = 'other' }) => ({
        reason: 'step-undecidable',
        doubt,
        job,
        step,
        place,
        text,
        ...(legs === undefined ? {} : { legs }),
        what: why,
        allowed: 'what can be read in advance',
    }));
    return [
        ...permissionFindings(survey, scope),
        ...[...uniqueFindings(touched), ...undecided, ...opaqueFindings(survey, scope)].toSorted((a, b) => findingRank(a) - findingRank(b)),
    ];
}
/** Names of things that are changed themselves: no other name tells what they are. */
const THINGS = ['bucket', 'parameter', 'registry', 'database'];
/** The kinds of names by which each command names an environment that the policy knows. */
function namedKinds(survey, scope) {
    const kinds = new Map();
    for (const found of survey.touched) {
        if (found.touch.kind !== 'facet' || !namesEnvironment(found.touch, scope))
            continue;
        const group = groupOf(found);
        kinds.set(group, (kinds.get(group) ?? new Set()).add(found.touch.facet));
    }
    return kinds;
}
/** Names of what holds all else: a namespace of the same name may be in any cluster. */
const AROUND = ['context', 'profile', 'subscription', 'project'];
/**
 * Of several kinds of names in one command, those that the policy knows tell which environment it is. Of several names
 * of one kind each is another thing.
 */
function isToldByAnother({ touch }, named, scope) {
    return (touch.kind === 'facet' &&
        !THINGS.includes(touch.facet) &&
        !namesEnvironment(touch, scope) &&
        (0,workflow_text/* known */.eO)(touch.name) !== undefined &&
        [...(named ?? [])].some((facet) => facet !== touch.facet && (!AROUND.includes(touch.facet) || AROUND.includes(facet))));
}
/** What belongs to one command, or to one action, when it runs with the same names. */
function groupOf({ job, step, place, text, together }) {
    return [
        job,
        step,
        together?.startsWith('uses ') === true ? '' : `${place.file}:${place.line}:${text}`,
        together,
    ].join('\0');
}
/** What a command does each time that it runs is said once, with all legs in which it does. */
function uniqueFindings(findings) {
    const found = new Map();
    for (const finding of findings) {
        const { legs, ...rest } = finding;
        const key = JSON.stringify(rest);
        const before = found.get(key);
        const others = before === undefined ? [] : before.legs;
        const all = legs === undefined || others === undefined ? undefined : [...new Set([...others, ...legs])];
        found.set(key, { ...rest, ...(all === undefined ? {} : { legs: all }) });
    }
    return [...found.values()];
}
/** Code that cannot be read, where the policy refuses that: what it vouches for is not in the survey. */
function opaqueFindings({ opaque, bounded }, { policy }) {
    if (policy.opaque !== 'refuse')
        return [];
    const untold = bounded.flatMap((one) => (one.toldByFile === undefined ? [] : [{ ...one, why: one.toldByFile }]));
    return [...opaque, ...untold].map(({ job, step, place, text, why }) => ({
        reason: 'step-undecidable',
        doubt: 'opaque',
        job,
        step,
        place,
        text,
        what: why,
        allowed: 'code that can be read in advance, or that the policy vouches for',
    }));
}
/** A use is counted by a tag, which the gate sets with the token of its job. */
const TO_COUNT = new Map([['contents', 'write']]);
function permissionFindings(survey, { role, grant }) {
    const ceiling = role.permissions;
    if (ceiling === undefined)
        return [];
    return survey.permissions.flatMap((asked) => {
        const isCounting = asked.isGate && grant?.['max-uses'] !== undefined;
        const more = (0,asked_permissions/* beyondCeiling */.H)(asked, isCounting ? new Map([...ceiling, ...TO_COUNT]) : ceiling);
        if (more === undefined)
            return [];
        const allowed = [...ceiling].map(([name, level]) => `${name}: ${level}`).join(', ');
        return [
            {
                reason: 'permissions-out-of-scope',
                job: asked.job,
                step: undefined,
                place: asked.place,
                text: `permissions: ${more.text}`,
                what: more.text,
                asks: more.asks,
                allowed: allowed === '' ? 'none' : allowed,
            },
        ];
    });
}
function findingRank({ reason }) {
    return reason === 'step-undecidable' ? 1 : 0;
}

// EXTERNAL MODULE: ./lib/workflow/judge/step-report.js
var step_report = __webpack_require__(8986);
;// CONCATENATED MODULE: ./lib/workflow/judge/check-steps.js


const STRICTER = ['off', 'warn', 'enforce'];
/** The stricter of what the workflow asks and what the policy demands at least. */
function strictest(asked, floor) {
    return STRICTER.indexOf(asked) >= STRICTER.indexOf(floor ?? 'off') ? asked : (floor ?? asked);
}
/** What a survey says about one role and grant. */
function judgeSteps(survey, role, grant, grounds) {
    const { policy, run, home, defaultBranch } = grounds;
    return judgeSurvey(survey, {
        policy,
        role,
        ...(grant === undefined ? {} : { grant }),
        ...(defaultBranch === undefined ? {} : { defaultBranch }),
        repository: run.repository,
        home,
    });
}
/**
 * What is said about the steps besides the decision; of a refusal for another reason, nothing, since no role was
 * settled.
 */
function reportSteps(survey, mode, decision, grants, grounds) {
    const file = grants.find((entry) => entry.id === decision.grant);
    const role = grounds.policy.roles.get(decision.role ?? '');
    const isSettled = decision.decision === 'allow' || CHECKED_REASONS.some((reason) => reason === decision.reason);
    return !isSettled || role === undefined || file?.ok !== true
        ? undefined
        : (0,step_report/* toStepReport */.Y)(survey, judgeSteps(survey, role, file.grant, grounds), mode);
}
const CHECKED_REASONS = ['permissions-out-of-scope', 'step-out-of-scope', 'step-undecidable'];
/**
 * The checks of a decision that come from reading the steps: each reason once, with the first place and how many more
 * there are.
 */
function stepChecks(survey, grounds) {
    const { steps } = survey.counts;
    return (role, grant) => {
        const found = judgeSteps(survey, role, grant, grounds);
        const beyond = found.filter((one) => one.reason === 'permissions-out-of-scope');
        const outside = found.filter((one) => one.reason === 'step-out-of-scope');
        const untold = found.filter((one) => one.reason === 'step-undecidable');
        return [
            ...(role.permissions === undefined ? [] : [stepFinding('permissions-out-of-scope', factsOf(beyond, steps))]),
            stepFinding('step-out-of-scope', factsOf(outside, steps)),
            stepFinding('step-undecidable', factsOf(untold, steps)),
        ];
    };
}
function stepFinding(name, facts) {
    return { name, ok: facts.kind === 'read', facts: () => facts };
}
function factsOf(found, steps) {
    const [first] = found;
    return first === undefined ? { kind: 'read', steps } : { kind: 'found', first, more: found.length - 1 };
}


/***/ }),

/***/ 8986:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ toStepReport),
/* harmony export */   d: () => (/* binding */ stepEntry)
/* harmony export */ });
/* harmony import */ var _weakness_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5094);

/** Makes the report of a survey and of what was objected to in it. */
function toStepReport(survey, findings, mode) {
    return {
        mode,
        steps: survey.counts,
        findings: findings.map((finding) => ({
            reason: finding.reason,
            ...stepEntry(finding),
            what: finding.what,
            allowed: finding.allowed,
        })),
        opaque: survey.opaque.map((one) => ({ ...stepEntry(one), why: one.why })),
        bounded: survey.bounded.map((one) => ({ ...stepEntry(one), why: one.why })),
        weaknesses: survey.weaknesses.map((one) => ({
            id: one.id,
            ...stepEntry({ ...one, step: undefined }),
            advice: _weakness_js__WEBPACK_IMPORTED_MODULE_0__/* .WEAKNESSES */ .Q[one.id],
        })),
    };
}
/** The place of something that was found. */
function stepEntry({ job, step, place, text, legs, }) {
    return {
        job,
        ...(step === undefined || step === '' ? {} : { step }),
        file: place.file,
        line: place.line,
        column: place.column,
        text,
        ...(legs === undefined ? {} : { legs }),
    };
}


/***/ }),

/***/ 5094:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ WEAKNESSES)
/* harmony export */ });
/** How a gate can be weakened by the workflow around it. Nothing is denied for it: it is said, with the line. */
const WEAKNESSES = {
    'gate-continues-on-error': 'the job goes on when the gate refuses: remove `continue-on-error`',
    'gate-is-conditional': 'the gate is skipped when its `if` is false, and a skipped step counts as passed: remove the `if`, or move ' +
        'it to the steps that follow',
    'step-runs-after-refusal': "this step also runs when the gate has refused: let its `if` ask for `success()` or for the gate's own `outcome`",
    'job-runs-after-refusal': 'this job also runs when the gate has refused: let its `if` ask for `success()`',
    'job-without-gate': 'this job has an environment or calls a workflow, and does not wait for the gate: add the job of the gate to ' +
        'its `needs`, or a gate of its own',
    'untrusted-target': 'this is computed from text that an outsider can write: write it as a fixed value, or as an input with options',
    'untrusted-script': 'text that an outsider can write becomes part of this script and can be commands: pass it through `env:` and ' +
        'use it as `"$NAME"`',
    'untrusted-checkout': 'code from an outsider is checked out before the gate and can change what the gate finds: check it out after ' +
        'the gate, or in another job',
    'environment-before-gate': 'a step before the gate writes `GITHUB_ENV` or `GITHUB_PATH`, which every later step believes: put the gate first',
    'guard-is-dropped': 'this git does not ask the guard before it pushes: extend `GIT_CONFIG_COUNT` instead of replacing it, and ' +
        'leave out `--no-verify` and `core.hooksPath`',
};


/***/ })

};
