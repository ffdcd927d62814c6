export const id = 2751;
export const ids = [2751];
export const modules = {

/***/ 27614:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ readPolicyText)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _policy_policy_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57528);
/* harmony import */ var _policy_problem_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(72737);
/* harmony import */ var _report_safe_line_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(91020);
/* harmony import */ var _check_access_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(21787);
/* harmony import */ var _check_options_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(48067);
/* harmony import */ var _read_text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(52770);
/* harmony import */ var _usage_error_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(94934);








/** @throws UsageError where there is none, or it has a mistake */
function readPolicyText(given, { cwd }) {
    const file = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)((0,_check_access_js__WEBPACK_IMPORTED_MODULE_2__/* .accessFolder */ .nW)(cwd, given.text('access') ?? _check_options_js__WEBPACK_IMPORTED_MODULE_3__/* .USUAL_ACCESS */ .S), 'policy.yml');
    const near = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)(cwd, file).split(node_path__WEBPACK_IMPORTED_MODULE_0__.sep).join('/');
    const shown = near.startsWith('..') ? 'policy.yml' : near;
    const read = (0,_read_text_js__WEBPACK_IMPORTED_MODULE_4__/* .readText */ .yR)(file);
    if (read.kind !== 'text')
        throw new _usage_error_js__WEBPACK_IMPORTED_MODULE_5__/* .UsageError */ .e(`${(0,_report_safe_line_js__WEBPACK_IMPORTED_MODULE_6__/* .quote */ .h)(shown)} cannot be read`, 'give the folder of the policy with `--access`');
    const parsed = (0,_policy_policy_js__WEBPACK_IMPORTED_MODULE_1__/* .parsePolicy */ .ON)(read.text, shown);
    if (!parsed.ok)
        throw new _usage_error_js__WEBPACK_IMPORTED_MODULE_5__/* .UsageError */ .e((0,_policy_problem_js__WEBPACK_IMPORTED_MODULE_7__/* .formatProblem */ .V)(parsed.problems[0]), 'see `grantgate lint`, and correct it first');
    return { policy: parsed.value, text: read.text, shown };
}


/***/ }),

/***/ 37996:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ admissionsOf)
/* harmony export */ });
/* harmony import */ var _policy_fold_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(41947);
/* harmony import */ var _policy_glob_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29121);
/* harmony import */ var _policy_overlap_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(91581);



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
        hint: `add it to the file of facts, or set GH_TOKEN and leave \`--facts\` out`,
    }));
}
function meantRefs({ branches, tags }, never) {
    const isNever = (kind, name) => !/[*?[\\]/.test(name) && (0,_policy_glob_js__WEBPACK_IMPORTED_MODULE_0__/* .matchesAnyAlike */ .sv)(never[kind], name);
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
    return never.filter((one) => refs.some((ref) => !(0,_policy_overlap_js__WEBPACK_IMPORTED_MODULE_1__/* .areDisjoint */ .h)(one, ref)));
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
    const names = [...(there ?? []), ...written.filter((name) => there?.some((one) => (0,_policy_fold_js__WEBPACK_IMPORTED_MODULE_2__/* .isSameName */ .yS)(one, name)) !== true)];
    return [...new Set(names)]
        .filter((name) => lists.every((list) => (0,_policy_glob_js__WEBPACK_IMPORTED_MODULE_0__/* .matchesAnyCaseless */ .DR)(list, name)))
        .filter((name) => !(0,_policy_glob_js__WEBPACK_IMPORTED_MODULE_0__/* .matchesAnyAlike */ .sv)(never.environments, name))
        .toSorted();
}


/***/ }),

/***/ 95247:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BW: () => (/* binding */ byEnd),
/* harmony export */   Pl: () => (/* binding */ oneOrMany),
/* harmony export */   e8: () => (/* binding */ awsTrust),
/* harmony export */   h8: () => (/* binding */ trustLength),
/* harmony export */   oO: () => (/* binding */ TRUST_LIMITS)
/* harmony export */ });
/* unused harmony export providerArn */
/* harmony import */ var _policy_instant_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(23355);
/* harmony import */ var _token_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(33008);
/* harmony import */ var _claim_tests_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89961);
/* harmony import */ var _subjects_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(28660);




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
    const onlySubject = issuer !== _token_js__WEBPACK_IMPORTED_MODULE_2__/* .GITHUB_ISSUER */ .oX;
    const outside = onlySubject && admissions.find(({ repository }) => !(0,_subjects_js__WEBPACK_IMPORTED_MODULE_1__/* .subjectNamesGate */ .e)(repository));
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
    const subject = (0,_claim_tests_js__WEBPACK_IMPORTED_MODULE_0__/* .likeTest */ .cC)((0,_claim_tests_js__WEBPACK_IMPORTED_MODULE_0__/* .subjectPatterns */ .ac)(admission));
    const ref = (0,_claim_tests_js__WEBPACK_IMPORTED_MODULE_0__/* .likeTest */ .cC)((0,_claim_tests_js__WEBPACK_IMPORTED_MODULE_0__/* .refPatterns */ .nr)(admission), admission.neverRefs);
    if ((0,_claim_tests_js__WEBPACK_IMPORTED_MODULE_0__/* .isProblem */ .AN)(subject))
        return subject;
    return (0,_claim_tests_js__WEBPACK_IMPORTED_MODULE_0__/* .isProblem */ .AN)(ref) ? ref : { subject, ref };
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
            DateLessThan: { 'aws:CurrentTime': (0,_policy_instant_js__WEBPACK_IMPORTED_MODULE_3__/* .formatInstant */ .r4)(until) },
        }));
    return [
        allow(first, { StringEquals: { [actor]: ends.flatMap(({ ids }) => ids).toSorted(byNumber) } }),
        ...ends.map(({ until, ids }, index) => statement(`Ends${first + index}`, 'Deny', maker, {
            StringEquals: { [actor]: oneOrMany(ids) },
            DateGreaterThanEquals: { 'aws:CurrentTime': (0,_policy_instant_js__WEBPACK_IMPORTED_MODULE_3__/* .formatInstant */ .r4)(until) },
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


/***/ }),

/***/ 53888:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ awsWalls)
/* harmony export */ });
/* harmony import */ var _policy_grouped_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(11516);
/* harmony import */ var _admission_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37996);
/* harmony import */ var _aws_trust_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(95247);



/** IAM roles allow sessions of an hour at least, and of twelve at most. Source: IAM, CreateRole, MaxSessionDuration. */
const SESSION_SECONDS = { shortest: 3600, longest: 43_200 };
/** The walls of every IAM role that the policy names. Pure. */
function awsWalls(policy, meant, facts, people) {
    const problems = [];
    const notes = [];
    const walls = [];
    const roles = (0,_policy_grouped_js__WEBPACK_IMPORTED_MODULE_2__/* .groupedBy */ .m)(meant, ({ target }) => (target.kind === 'aws' ? target.role : ''));
    roles.delete('');
    for (const [arn, uses] of [...roles].toSorted(([one], [other]) => (one < other ? -1 : 1))) {
        const admitted = uses.map((one) => (0,_admission_js__WEBPACK_IMPORTED_MODULE_0__/* .admissionsOf */ .C)(one, facts, people));
        problems.push(...admitted.flatMap((one) => one.problems));
        const admissions = admitted.flatMap((one) => one.admissions);
        if (admissions.length === 0) {
            notes.push(`\`${arn}\`: no job is meant to have it, so nothing is written for it`);
            continue;
        }
        const made = (0,_aws_trust_js__WEBPACK_IMPORTED_MODULE_1__/* .awsTrust */ .e8)(arn, admissions, facts.issuer);
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
    const length = (0,_aws_trust_js__WEBPACK_IMPORTED_MODULE_1__/* .trustLength */ .h8)(trust);
    if (length > _aws_trust_js__WEBPACK_IMPORTED_MODULE_1__/* .TRUST_LIMITS */ .oO.raised)
        problems.push({
            message: `the trust policy of \`${arn}\` has ${length} characters, and AWS takes ${_aws_trust_js__WEBPACK_IMPORTED_MODULE_1__/* .TRUST_LIMITS */ .oO.raised} at most`,
            hint: 'give the repositories or environments a role each, or leave `--people` out',
        });
    else if (length > _aws_trust_js__WEBPACK_IMPORTED_MODULE_1__/* .TRUST_LIMITS */ .oO.usual)
        notes.push(`\`${arn}\`: its trust policy has ${length} characters: AWS takes ${_aws_trust_js__WEBPACK_IMPORTED_MODULE_1__/* .TRUST_LIMITS */ .oO.usual}, and up to ` +
            `${_aws_trust_js__WEBPACK_IMPORTED_MODULE_1__/* .TRUST_LIMITS */ .oO.raised} once the quota “Role trust policy length” is raised`);
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


/***/ }),

/***/ 89961:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AN: () => (/* binding */ isProblem),
/* harmony export */   ac: () => (/* binding */ subjectPatterns),
/* harmony export */   cC: () => (/* binding */ likeTest),
/* harmony export */   nr: () => (/* binding */ refPatterns),
/* harmony export */   yV: () => (/* binding */ classProblem)
/* harmony export */ });
/* harmony import */ var _ref_patterns_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(99298);
/* harmony import */ var _subjects_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(28660);


/** Where the jobs of an admission may be, place by place. */
function refPatterns({ refs }) {
    return (0,_ref_patterns_js__WEBPACK_IMPORTED_MODULE_0__/* .refPlaces */ .aD)(refs);
}
/** Every form that `sub` has for the jobs of an admission. */
function subjectPatterns(admission) {
    const { repository, environments, gate } = admission;
    const refs = refPatterns(admission);
    const contexts = environments === undefined
        ? refs.map((ref) => ({ environment: undefined, ref, gate }))
        : environments.flatMap((environment) => refs.map((ref) => ({ environment, ref, gate })));
    return contexts.map((place) => (0,_subjects_js__WEBPACK_IMPORTED_MODULE_1__/* .subjectPattern */ .r)(repository, place));
}
/** Patterns as `StringEquals`, `StringLike` and `StringNotLike` of AWS have them. */
function likeTest(patterns, never = []) {
    const exact = new Set();
    const like = new Set();
    const unlike = new Set();
    for (const pattern of patterns) {
        const text = (0,_ref_patterns_js__WEBPACK_IMPORTED_MODULE_0__/* .exactText */ .ns)(pattern);
        const found = (0,_ref_patterns_js__WEBPACK_IMPORTED_MODULE_0__/* .awsLike */ .Bk)(pattern);
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
    for (const pattern of (0,_ref_patterns_js__WEBPACK_IMPORTED_MODULE_0__/* .refPlaces */ .aD)(never)) {
        const found = (0,_ref_patterns_js__WEBPACK_IMPORTED_MODULE_0__/* .awsLike */ .Bk)(pattern);
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


/***/ }),

/***/ 99298:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bk: () => (/* binding */ awsLike),
/* harmony export */   aD: () => (/* binding */ refPlaces),
/* harmony export */   ns: () => (/* binding */ exactText),
/* harmony export */   rj: () => (/* binding */ starPattern),
/* harmony export */   t0: () => (/* binding */ regularExpression)
/* harmony export */ });
/* harmony import */ var _language_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77531);

/** Patterns of a policy for whole refs, place by place. */
function refPlaces(globs) {
    return (0,_language_js__WEBPACK_IMPORTED_MODULE_0__/* .globLanguage */ .lw)(globs);
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


/***/ }),

/***/ 28660:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ subjectNamesGate),
/* harmony export */   r: () => (/* binding */ subjectPattern)
/* harmony export */ });
/* harmony import */ var _language_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77531);
/* harmony import */ var _token_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(33008);



const keyed = (key, value) => (0,_language_js__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .eu)(`${key}:${(0,_token_js__WEBPACK_IMPORTED_MODULE_1__/* .subjectValue */ .m4)(value)}`);
const KEYS_OF_SUBJECT = {
    repo: ({ subject }) => (0,_language_js__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .eu)(subject.prefix),
    context: (_repository, { environment, ref }) => environment === undefined ? [...(0,_language_js__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .eu)('ref:'), ...ref] : keyed('environment', environment),
    repository: ({ repository }) => keyed('repository', repository),
    repository_id: ({ id }) => keyed('repository_id', id),
    repository_owner: ({ repository }) => keyed('repository_owner', repository.split('/')[0] ?? ''),
    repository_owner_id: ({ ownerId }) => keyed('repository_owner_id', ownerId),
    job_workflow_ref: (_repository, { gate }) => keyed('job_workflow_ref', gate),
    environment: (_repository, { environment }) => keyed('environment', environment ?? ''),
    ref: (_repository, { ref }) => [...(0,_language_js__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .eu)('ref:'), ...ref],
};
/**
 * How `sub` of a job's token reads there. What a template takes from elsewhere is any text.
 * https://docs.github.com/actions/reference/security/oidc
 */
function subjectPattern(repository, place) {
    const keys = repository.subject.keys ?? ['repo', 'context'];
    return keys.flatMap((key, index) => {
        const known = Object.hasOwn(KEYS_OF_SUBJECT, key) ? KEYS_OF_SUBJECT[key] : undefined;
        const part = known?.(repository, place) ?? [...(0,_language_js__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .eu)(`${key}:`), ...(_language_js__WEBPACK_IMPORTED_MODULE_0__/* .ANY_TEXT */ .hm[0] ?? [])];
        return index === 0 ? part : [...(0,_language_js__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .eu)(':'), ...part];
    });
}
/** Whether `sub` alone says that a job is of the gate. */
function subjectNamesGate({ subject }) {
    return subject.keys?.includes('job_workflow_ref') === true;
}


/***/ })

};
