export const id = 7503;
export const ids = [7503];
export const modules = {

/***/ 20907:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   PA: () => (/* binding */ grantStart),
/* harmony export */   uY: () => (/* binding */ endAfter),
/* harmony export */   wy: () => (/* binding */ grantEnd)
/* harmony export */ });
/* unused harmony export grantMerged */
/** When the pull request that brought a grant was merged, milliseconds since 1970; `undefined` when none is known. */
function grantMerged(grant, { provenance }) {
    const pull = provenance.get(grant.id)?.pull;
    return pull?.merged === true ? pull.merged_at : undefined;
}
/** When a grant begins: as written, else when it was merged. */
function grantStart(grant, evidence) {
    return grant.starts ?? grantMerged(grant, evidence);
}
/**
 * When a grant ends: at `expires`, or when `lasts` is over, which counts from the merge; the earlier of both.
 *
 * INVARIANT: `undefined` where it says only how long and no merge is known. Nothing is approved then either, and no run
 * is allowed without an end.
 */
function grantEnd(grant, evidence) {
    if (grant.lasts === undefined)
        return grant.expires;
    const merged = grantMerged(grant, evidence);
    return merged === undefined ? undefined : endAfter(grant, merged);
}
/** When a grant ends that was merged then: milliseconds since 1970; never, if it says neither. */
function endAfter({ expires, lasts }, merged) {
    const over = lasts === undefined ? Number.POSITIVE_INFINITY : merged + lasts * 1000;
    return Math.min(expires ?? Number.POSITIVE_INFINITY, over);
}


/***/ }),

/***/ 714:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gd: () => (/* binding */ renewedFields),
/* harmony export */   bq: () => (/* binding */ renewalsBefore),
/* harmony export */   hS: () => (/* binding */ checkRenewal),
/* harmony export */   jU: () => (/* binding */ ONE_DAY_MS)
/* harmony export */ });
/* unused harmony export RENEWABLE_AFTER_MS */
/* harmony import */ var _policy_renewal_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64902);
/* harmony import */ var _form_lengths_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46044);


const ONE_DAY_MS = 86_400_000;
/** How long after its end a grant can still be renewed. */
const RENEWABLE_AFTER_MS = 30 * ONE_DAY_MS;
/** How often in a row a grant was renewed: the grants that it goes on from. */
function renewalsBefore(grant, grants) {
    const seen = new Set();
    let current = grant;
    while (current?.renews !== undefined && !seen.has(current.renews)) {
        const id = current.renews;
        seen.add(id);
        current = grants.find((one) => one.id === id);
    }
    return seen.size;
}
/** Why a grant cannot be renewed now, or not for that long. */
function checkRenewal(facts, policy) {
    const { requested, lasts, now, renewals } = facts;
    const { grant, from, until, stage } = requested;
    if (policy.roles.get(grant.role) === undefined)
        return [{ refusal: 'role-gone', role: grant.role }];
    if (from === undefined || until === undefined || (stage !== 'active' && stage !== 'ended'))
        return [{ refusal: 'not-renewable', stage }];
    const [begins, limit] = [(0,_policy_renewal_js__WEBPACK_IMPORTED_MODULE_1__/* .renewableFrom */ .G)({ from, until }, policy.renewal), (0,_form_lengths_js__WEBPACK_IMPORTED_MODULE_0__/* .longestFor */ .W)(policy, grant.role)];
    const times = policy.renewal?.times;
    return [
        ...(now < begins ? [{ refusal: 'too-early', from: begins }] : []),
        ...(now > until + RENEWABLE_AFTER_MS ? [{ refusal: 'too-late', until: until + RENEWABLE_AFTER_MS }] : []),
        ...(times !== undefined && renewals >= times ? [{ refusal: 'renewed-enough', times }] : []),
        ...(lasts > limit ? [{ refusal: 'too-long', lasts, limit }] : []),
    ];
}
/**
 * The grant that goes on from another: the same role and the same narrowing, from where the old one ends, or from the
 * merge if it has ended.
 */
function renewedFields({ requested, lasts, why, by, now }) {
    const { grant, until } = requested;
    const { id, holder: _holder, starts: _starts, expires: _expires, lasts: _lasts, revoked: _revoked, ...kept } = grant;
    const goesOn = until !== undefined && until > now;
    return {
        ...kept,
        reason: why,
        'requested-by': by.login,
        'requested-by-id': by.id,
        renews: id,
        ...(goesOn ? { starts: until, expires: until + lasts * 1000 } : { lasts }),
    };
}


/***/ }),

/***/ 98745:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ accountKey)
/* harmony export */ });
/* harmony import */ var _policy_fold_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41947);

/** Under what an account or a team is found: `user mona`, `team acme/platform`, `id 583231`. */
function accountKey(kind, name) {
    return `${kind} ${(0,_policy_fold_js__WEBPACK_IMPORTED_MODULE_0__/* .foldCase */ .SP)(String(name))}`;
}


/***/ }),

/***/ 81600:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ ownersOf),
/* harmony export */   d: () => (/* binding */ parseCodeOwners)
/* harmony export */ });
/* harmony import */ var _policy_glob_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29121);

/** The lines of a CODEOWNERS file that GitHub reads. Source: GitHub's reference, "About code owners". */
function parseCodeOwners(text) {
    return text.split(/\r?\n/).flatMap((line) => {
        const [pattern, ...owners] = line
            .replace(/(^|\s)#.*$/, '')
            .trim()
            .split(/\s+/);
        // a line with what GitHub does not read counts as none
        return pattern === undefined || pattern === '' || /[![\\]/.test(pattern) ? [] : [{ pattern, owners }];
    });
}
/** Who owns a path: the last line that matches says it, even where it names nobody. */
function ownersOf(lines, path) {
    return lines.findLast(({ pattern }) => isAbout(pattern, path))?.owners ?? [];
}
function isAbout(written, path) {
    const pattern = written.replace(/\/$/, '');
    // with a slash in it that is not at its end, a pattern begins at the root
    const rooted = pattern.includes('/') ? pattern.replace(/^\//, '') : `**/${pattern}`;
    const isFolder = written.endsWith('/');
    if (!isFolder && (0,_policy_glob_js__WEBPACK_IMPORTED_MODULE_0__/* .matchesGlob */ .kt)(rooted, path))
        return true;
    // `docs/*` is about what is in the folder, and not about what is further down
    const isShallow = !isFolder && pattern.includes('/') && /(?:^|\/)\*$/.test(pattern);
    return !isShallow && (0,_policy_glob_js__WEBPACK_IMPORTED_MODULE_0__/* .matchesGlob */ .kt)(`${rooted}/**`, path);
}


/***/ }),

/***/ 61602:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  j: () => (/* binding */ FINDING_IDS),
  _: () => (/* binding */ FINDING_RULES)
});

// EXTERNAL MODULE: ./lib/review/finding.js
var review_finding = __webpack_require__(96573);
// EXTERNAL MODULE: ./lib/review/source.js
var source = __webpack_require__(97011);
;// CONCATENATED MODULE: ./lib/review/findings/actions-may-approve.js


/** Every workflow can approve a pull request, or write by default: a job can bring its own change in. */
const actionsMayApprove = {
    id: 'actions-may-approve',
    severity: 'high',
    nhi: [10, 5],
    controls: ['AC-5', 'AC-6', 'CM-5', 'PR.AA-05'],
    sources: ['actions'],
    find: ({ repositories }) => repositories.map(({ name, settings: { actions } }) => {
        const about = `token of workflows of ${name}`;
        if ((0,source/* isUnreadSource */.rk)(actions))
            return (0,review_finding/* uncheckedFor */.EI)(about, 'actions', actions);
        if (actions.state !== 'read')
            return (0,review_finding/* passedCheck */.Fd)(about);
        const { mayApprove, defaultWrite } = actions.value;
        if (mayApprove === undefined || defaultWrite === undefined)
            return (0,review_finding/* uncheckedFor */.EI)(about, 'actions', { state: 'refused', needs: 'administration: read', why: 'not shown' });
        if (!mayApprove && !defaultWrite)
            return (0,review_finding/* passedCheck */.Fd)(about);
        // to write by default is broad; to approve as well makes a review of nothing
        const more = mayApprove ? {} : { severity: 'medium' };
        return (0,review_finding/* failedCheck */.WU)(about, { mayApprove, defaultWrite }, more);
    }),
};

;// CONCATENATED MODULE: ./lib/review/findings/actions-unpinned.js


/** Code of others, by a name that others can move, in a job that gets credentials. */
const actionsUnpinned = {
    id: 'actions-unpinned',
    severity: 'medium',
    nhi: [3],
    controls: ['SR-3', 'CM-5', 'tenet 5'],
    sources: ['workflows', 'actions'],
    find: ({ repositories, policy }) => repositories.flatMap((repository) => [
        ...unpinnedUses(repository, policy.walls?.gate),
        unpinnedSetting(repository),
    ]),
};
function unpinnedUses({ name, workflows }, gate) {
    if ((0,source/* isUnreadSource */.rk)(workflows))
        return [(0,review_finding/* uncheckedFor */.EI)(`workflows of ${name}`, 'workflows', workflows)];
    if (workflows.state !== 'read')
        return [(0,review_finding/* passedCheck */.Fd)(`workflows of ${name}`)];
    return workflows.value.flatMap(({ file, jobs }) => jobs
        .filter(({ idToken, hasGate }) => idToken !== 'no' || hasGate)
        .flatMap((job) => {
        const about = `${file}#${job.id}`;
        const loose = job.uses.filter(({ text }) => !isPinned(text) && !isGatedWorkflow(text, gate));
        return loose.length === 0
            ? [(0,review_finding/* passedCheck */.Fd)(about)]
            : loose.map(({ text, place }) => (0,review_finding/* failedCheck */.WU)(`${about} ${text}`, { kind: 'uses', uses: text, job: job.id }, { spot: place }));
    }));
}
/** Pinned is a full commit, an image by its digest, or what lies in the repository itself. */
function isPinned(uses) {
    return /^[.$]\//.test(uses) || /@[0-9a-f]{40}$/i.test(uses) || /^docker:\/\/.*@sha256:[0-9a-f]{64}$/i.test(uses);
}
/** Clouds trust the workflow behind the gate at that ref of the policy, and at no commit. */
function isGatedWorkflow(uses, gate) {
    const [file, ref = ''] = uses.split('@', 2);
    return gate === `${file}@${ref}` || gate === `${file}@refs/heads/${ref}`;
}
function unpinnedSetting({ name, settings: { actions } }) {
    const about = `Actions settings of ${name}`;
    if ((0,source/* isUnreadSource */.rk)(actions))
        return (0,review_finding/* uncheckedFor */.EI)(about, 'actions', actions);
    if (actions.state !== 'read')
        return (0,review_finding/* passedCheck */.Fd)(about);
    const { allowed, pinsSha } = actions.value;
    if (allowed === undefined && pinsSha === undefined)
        return (0,review_finding/* uncheckedFor */.EI)(about, 'actions', { state: 'not-asked' });
    // what a pin is for is done by either: only known code, or code that cannot move
    return pinsSha !== true && allowed === 'all'
        ? (0,review_finding/* failedCheck */.WU)(about, { kind: 'setting', all: true, pins: false })
        : (0,review_finding/* passedCheck */.Fd)(about);
}

;// CONCATENATED MODULE: ./lib/review/findings/app-broad.js


/** Permissions by which an App can change who may do what. */
const RULING = ['administration', 'secrets', 'workflows', 'members', 'organization-administration'];
/** An App that reaches every repository, or can change the rules. */
const appBroad = {
    id: 'app-broad',
    severity: 'medium',
    nhi: [3, 5],
    controls: ['AC-6', 'SR-3', 'PR.AA-05'],
    sources: ['apps'],
    find: ({ apps }) => {
        if ((0,source/* isUnreadSource */.rk)(apps))
            return [(0,review_finding/* uncheckedFor */.EI)('installed Apps', 'apps', apps)];
        if (apps.state !== 'read')
            return [(0,review_finding/* passedCheck */.Fd)('installed Apps')];
        return apps.value
            .filter(({ isSuspended }) => !isSuspended)
            .map(({ slug, reachesAll, permissions }) => {
            const about = `App ${slug}`;
            const writes = RULING.filter((name) => ['write', 'admin'].includes(permissions.get(name) ?? ''));
            return reachesAll || writes.length > 0
                ? (0,review_finding/* failedCheck */.WU)(about, { app: slug, reachesAll, writes })
                : (0,review_finding/* passedCheck */.Fd)(about);
        });
    },
};

;// CONCATENATED MODULE: ./lib/review/findings/app-unused.js


/** An App that is suspended and still installed: one click gives it all its rights again. */
const appUnused = {
    id: 'app-unused',
    severity: 'medium',
    nhi: [1],
    controls: ['AC-2(3)', 'PR.AA-01'],
    sources: ['apps'],
    find: ({ apps }) => {
        if ((0,source/* isUnreadSource */.rk)(apps))
            return [(0,review_finding/* uncheckedFor */.EI)('installed Apps', 'apps', apps)];
        if (apps.state !== 'read')
            return [(0,review_finding/* passedCheck */.Fd)('installed Apps')];
        return apps.value.map(({ slug, isSuspended }) => {
            const about = `App ${slug}`;
            return isSuspended ? (0,review_finding/* failedCheck */.WU)(about, { app: slug }) : (0,review_finding/* passedCheck */.Fd)(about);
        });
    },
};

// EXTERNAL MODULE: ./lib/review/grant-approval.js
var grant_approval = __webpack_require__(72724);
// EXTERNAL MODULE: ./lib/review/grant-view.js
var grant_view = __webpack_require__(31798);
;// CONCATENATED MODULE: ./lib/review/findings/approver-shared.js




/** Fewer grants than this say nothing about who approves. */
const MIN_APPROVED_GRANTS = 5;
/** More than four fifths of them by one person. */
const [SHARE_PARTS, ALL_PARTS] = [4, 5];
/** One person without whom hardly anything is approved: one account to take over, and nobody who looks again. */
const approverShared = {
    id: 'approver-shared',
    severity: 'medium',
    nhi: [4, 10],
    controls: ['AC-5', 'PR.AA-05'],
    sources: ['evidence'],
    find: (policy, { now }) => {
        const about = 'approvers';
        if ((0,source/* isUnreadSource */.rk)(policy.evidence))
            return [(0,review_finding/* uncheckedFor */.EI)(about, 'evidence', policy.evidence)];
        const counts = new Map();
        let all = 0;
        for (const view of (0,grant_view/* liveGrants */.k$)(policy, now)) {
            const provenance = (0,grant_approval/* provenanceOfGrant */.z)(policy, view.grant.id);
            if (provenance.state !== 'read')
                continue;
            const approval = (0,grant_approval/* grantApproval */.O)(policy, view, provenance.value);
            if (!approval.ok)
                continue;
            all += 1;
            for (const login of new Set(approval.by))
                counts.set(login, (counts.get(login) ?? 0) + 1);
        }
        const [most] = [...counts].toSorted(([one, a], [other, b]) => b - a || (one < other ? -1 : 1));
        if (all < MIN_APPROVED_GRANTS || most === undefined || most[1] * ALL_PARTS <= all * SHARE_PARTS)
            return [(0,review_finding/* passedCheck */.Fd)(about)];
        const facts = { approver: most[0], grants: most[1], all };
        return [(0,review_finding/* failedCheck */.WU)(about, facts, { spot: (0,grant_view/* policySpot */.v)(policy, 'approval', 'approvers') })];
    },
};

// EXTERNAL MODULE: ./lib/review/records-of.js
var records_of = __webpack_require__(74438);
;// CONCATENATED MODULE: ./lib/review/findings/credential-outlived.js



/** A credential that was good for longer than the grant it came from. */
const credentialOutlived = {
    id: 'credential-outlived',
    severity: 'medium',
    nhi: [7, 1],
    controls: ['IA-5', 'AC-2(3)', 'AC-24', 'PR.AA-05'],
    sources: ['records'],
    find: (policy, { records }) => {
        if ((0,source/* isUnreadSource */.rk)(records))
            return [(0,review_finding/* uncheckedFor */.EI)('credentials on record', 'records', records)];
        const issued = (0,records_of/* recordsOf */.M)(policy, records).filter(({ kind }) => kind.startsWith('credential-issued'));
        return issued.map((event) => {
            const { credential = '', target = '', outlives, expires = 0, boundedUntil = 0, repository, run, grant } = event;
            const about = `credential ${credential} of ${repository} run ${run}`;
            if (outlives !== true)
                return (0,review_finding/* passedCheck */.Fd)(about);
            const facts = { credential, target, by: Math.max(0, Math.floor((expires - boundedUntil) / 1000)), run };
            return (0,review_finding/* failedCheck */.WU)(about, facts, grant === undefined ? {} : { grants: [grant] });
        });
    },
};

;// CONCATENATED MODULE: ./lib/review/findings/deploy-key.js


const MAX_KEY_IDLE_DAYS = 90;
const KEY_DAY_MS = 86_400_000;
/** A key that can push for good, whoever has it, with no person behind it. */
const deployKey = {
    id: 'deploy-key',
    severity: 'medium',
    nhi: [7, 1, 10],
    controls: ['IA-5', 'AC-2', 'AC-6', 'PR.AA-01'],
    sources: ['deploy-keys'],
    find: ({ repositories }, { now }) => repositories.flatMap(({ name, settings: { deployKeys } }) => {
        if ((0,source/* isUnreadSource */.rk)(deployKeys))
            return [(0,review_finding/* uncheckedFor */.EI)(`deploy keys of ${name}`, 'deploy-keys', deployKeys)];
        if (deployKeys.state !== 'read')
            return [(0,review_finding/* passedCheck */.Fd)(`deploy keys of ${name}`)];
        return deployKeys.value.map(({ id, title, canWrite, lastUsedAt }) => {
            const about = `deploy key ${id} of ${name}`;
            const days = lastUsedAt === undefined ? undefined : Math.floor((now - lastUsedAt) / KEY_DAY_MS);
            const isIdle = days !== undefined && days > MAX_KEY_IDLE_DAYS;
            if (!canWrite && !isIdle)
                return (0,review_finding/* passedCheck */.Fd)(about);
            const facts = { title, id, repository: name, ...(isIdle ? { days } : {}) };
            return (0,review_finding/* failedCheck */.WU)(about, facts, canWrite && isIdle ? { severity: 'high' } : {});
        });
    }),
};

// EXTERNAL MODULE: ./lib/policy/glob.js + 1 modules
var glob = __webpack_require__(29121);
// EXTERNAL MODULE: ./lib/policy/fold.js
var fold = __webpack_require__(41947);
;// CONCATENATED MODULE: ./lib/review/environment-names.js



/** The roles that may be used in a repository, by their names. */
function rolesIn({ policy, home }, repository) {
    return [...policy.roles].filter(([, { repositories }]) => (0,glob/* matchesAnyCaseless */.DR)(repositories ?? [home], repository));
}
/** The environments that roles and gated jobs name by their names; patterns name none. The first to name one counts. */
function namedEnvironments(reviewed, repository) {
    const found = new Map();
    const add = (one) => {
        const key = (0,fold/* foldCase */.SP)(one.name);
        if (one.name !== '' && !found.has(key))
            found.set(key, one);
    };
    for (const [role, { environments = [], owner }] of rolesIn(reviewed, repository.name))
        for (const [index, name] of environments.entries())
            if ((0,glob/* isPlainName */.sh)(name))
                add({
                    name,
                    by: `role ${role}`,
                    spot: (0,grant_view/* policySpot */.v)(reviewed, 'roles', role, 'environments', index),
                    ...(owner === undefined ? {} : { owner }),
                });
    for (const { file, jobs } of repository.workflows.state === 'read' ? repository.workflows.value : [])
        for (const { id, environment } of jobs)
            if (environment !== undefined && environment !== 'computed')
                add({ name: environment.text, by: `${file}#${id}`, spot: environment.place });
    return [...found.values()];
}

;// CONCATENATED MODULE: ./lib/review/judge-environments.js




/**
 * Judges each environment that the roles of a policy reach in its repositories; what the token is not shown of them is
 * unknown.
 */
function judgeEnvironments(policy, judge) {
    return policy.repositories.flatMap((repository) => {
        const { name, settings } = repository;
        const patterns = rolesIn(policy, name).flatMap(([, { environments = [] }]) => environments);
        if (patterns.length === 0)
            return [];
        const { environments } = settings;
        if ((0,source/* isUnreadSource */.rk)(environments))
            return [(0,review_finding/* uncheckedFor */.EI)(`environments of ${name}`, 'environments', environments)];
        if (environments.state !== 'read')
            return [];
        return environments.value
            .filter((environment) => (0,glob/* matchesAnyCaseless */.DR)(patterns, environment.name))
            .map((environment) => judge(`environment ${environment.name} of ${name}`, environment, repository));
    });
}

;// CONCATENATED MODULE: ./lib/review/findings/environment-admin-bypass.js


/** Administrators may deploy to the environment whatever its rules say. */
const environmentAdminBypass = {
    id: 'environment-admin-bypass',
    severity: 'medium',
    nhi: [6],
    controls: ['AC-3', 'AC-6', 'PR.AA-05'],
    sources: ['environments'],
    find: (policy) => judgeEnvironments(policy, (about, { name: environment, adminsBypass }, { name }) => adminsBypass === undefined
        ? (0,review_finding/* uncheckedFor */.EI)(about, 'environments', { state: 'refused', needs: 'actions: read', why: 'not shown' })
        : adminsBypass
            ? (0,review_finding/* failedCheck */.WU)(about, { environment, repository: name })
            : (0,review_finding/* passedCheck */.Fd)(about)),
};

;// CONCATENATED MODULE: ./lib/review/findings/environment-missing.js




/** An environment that a role or a workflow names and that does not exist: the first run makes it, unprotected. */
const environmentMissing = {
    id: 'environment-missing',
    severity: 'high',
    nhi: [6, 8],
    controls: ['AC-3', 'AC-4', 'CM-6', 'PR.AA-05'],
    sources: ['environments'],
    find: (policy) => policy.repositories.flatMap((repository) => {
        const { name, settings } = repository;
        const { environments } = settings;
        return namedEnvironments(policy, repository).map((named) => {
            const about = `environment ${named.name} of ${name}`;
            if ((0,source/* isUnreadSource */.rk)(environments))
                return (0,review_finding/* uncheckedFor */.EI)(about, 'environments', environments);
            const all = environments.state === 'read' ? environments.value : [];
            if (all.some((one) => (0,fold/* foldCase */.SP)(one.name) === (0,fold/* foldCase */.SP)(named.name)))
                return (0,review_finding/* passedCheck */.Fd)(about);
            const facts = { environment: named.name, repository: name, by: named.by };
            return (0,review_finding/* failedCheck */.WU)(about, facts, { spot: named.spot, owner: named.owner });
        });
    }),
};

;// CONCATENATED MODULE: ./lib/review/findings/environment-self-review.js


/** Whoever starts a deployment may approve it as well. */
const environmentSelfReview = {
    id: 'environment-self-review',
    severity: 'medium',
    nhi: [10],
    controls: ['AC-5', 'PR.AA-05'],
    sources: ['environments'],
    find: (policy) => judgeEnvironments(policy, (about, environment, { name }) => environment.reviewers > 0 && !environment.preventsSelfReview
        ? (0,review_finding/* failedCheck */.WU)(about, { environment: environment.name, repository: name })
        : (0,review_finding/* passedCheck */.Fd)(about)),
};

;// CONCATENATED MODULE: ./lib/review/findings/environment-unprotected.js



/** An environment that any branch may deploy to, with nobody asked: its name alone keeps nobody out. */
const environmentUnprotected = {
    id: 'environment-unprotected',
    severity: 'high',
    nhi: [6, 8],
    controls: ['AC-3', 'AC-4', 'tenet 6', 'PR.AA-05'],
    sources: ['environments', 'rules'],
    find: (policy) => judgeEnvironments(policy, (about, environment, { name, settings }) => {
        const facts = { environment: environment.name, repository: name };
        if (environment.reviewers > 0 || environment.refs === 'some')
            return (0,review_finding/* passedCheck */.Fd)(about);
        if (environment.refs === 'all')
            return (0,review_finding/* failedCheck */.WU)(about, { ...facts, why: 'no-rule' });
        // “protected branches only” keeps nothing out where no branch is protected
        const { demands, rulesets } = settings;
        if ((0,source/* isUnreadSource */.rk)(demands))
            return (0,review_finding/* uncheckedFor */.EI)(about, 'rules', demands);
        if ((0,source/* isUnreadSource */.rk)(rulesets))
            return (0,review_finding/* uncheckedFor */.EI)(about, 'rulesets', rulesets);
        const isProtected = (demands.state === 'read' && (demands.value.approvals > 0 || demands.value.blocksForcePush)) ||
            (rulesets.state === 'read' &&
                rulesets.value.some(({ target, enforcement }) => target === 'branch' && enforcement === 'active'));
        return isProtected
            ? (0,review_finding/* passedCheck */.Fd)(about)
            : (0,review_finding/* failedCheck */.WU)(about, { ...facts, why: 'protects-nothing' });
    }),
};

;// CONCATENATED MODULE: ./lib/review/findings/fork-runs-trusted.js


/** Runs of pull requests from forks get secrets or a token that writes: whoever can fork can use them. */
const forkRunsTrusted = {
    id: 'fork-runs-trusted',
    severity: 'high',
    nhi: [6],
    controls: ['AC-3', 'AC-4', 'PR.AA-05'],
    sources: ['actions'],
    find: ({ repositories }) => repositories.map(({ name, settings: { actions } }) => {
        const about = `runs from forks of ${name}`;
        if ((0,source/* isUnreadSource */.rk)(actions))
            return (0,review_finding/* uncheckedFor */.EI)(about, 'actions', actions);
        if (actions.state !== 'read')
            return (0,review_finding/* passedCheck */.Fd)(about);
        const { forkSecrets: secrets, forkWrite: write } = actions.value;
        if (secrets === undefined || write === undefined)
            return (0,review_finding/* uncheckedFor */.EI)(about, 'actions', { state: 'refused', needs: 'administration: read', why: 'not shown' });
        return secrets || write ? (0,review_finding/* failedCheck */.WU)(about, { secrets, write }) : (0,review_finding/* passedCheck */.Fd)(about);
    }),
};

;// CONCATENATED MODULE: ./lib/review/breadth.js
/** A quarter: the longest time for which access goes on without anybody having looked at it. */
const MAX_GRANT_DAYS = 92;
const BROAD_DAY_MS = 86_400_000;
const BROAD_LISTS = [
    'repositories',
    'branches',
    'tags',
    'environments',
    'workflows',
];
/** Why a grant is broad; nothing where it is not. A role that is gone reaches nothing. */
function breadthsOf({ grant, role, from, until }) {
    if (role === undefined)
        return [];
    const anything = BROAD_LISTS.flatMap((list) => {
        const own = grant[list];
        // both must match: one list without such a pattern is enough
        const narrow = [role[list] ?? [], ...(own === undefined ? [] : [own])].map((patterns) => patterns.filter((pattern) => isAnything(pattern, list)));
        const patterns = narrow.some((found) => found.length === 0) ? [] : (narrow.at(-1) ?? []);
        return patterns.length === 0 ? [] : [{ kind: 'anything', list, patterns }];
    });
    const environments = role.environments ?? [];
    const isWhole = grant.environments === undefined && environments.length > 1;
    return [
        ...anything,
        ...(isWhole ? [{ kind: 'whole-role', environments }] : []),
        ...longBreadth(from, until),
    ];
}
function longBreadth(from, until) {
    if (from === undefined || until === undefined)
        return [];
    const days = Math.floor((until - from) / BROAD_DAY_MS);
    return days > MAX_GRANT_DAYS ? [{ kind: 'long', days, most: MAX_GRANT_DAYS }] : [];
}
/** Whether nothing in a pattern says which: only wildcards, or for a repository or a workflow no name of one. */
function isAnything(pattern, list) {
    const last = list === 'repositories' || list === 'workflows' ? (pattern.split('/').at(-1) ?? '') : pattern;
    return /^[*?/]+(?:\.ya?ml)?$/.test(last) && /\*/.test(last);
}

// EXTERNAL MODULE: ./lib/review/use.js + 1 modules
var use = __webpack_require__(76837);
;// CONCATENATED MODULE: ./lib/review/findings/grant-broad.js




/** Whatever there is, and for longer than anybody looks away: nothing bounds what one account can do. */
function isLoud(breadths) {
    return ['anything', 'long'].every((kind) => breadths.some((one) => one.kind === kind));
}
/** A grant that reaches further, or longer, than one task needs. */
const grantBroad = {
    id: 'grant-broad',
    severity: 'medium',
    nhi: [5],
    controls: ['AC-6', 'AC-3', 'tenet 3', 'PR.AA-05'],
    sources: [],
    find: (policy, review) => (0,grant_view/* liveGrants */.k$)(policy, review.now).map((view) => {
        const { grant, owner, reviewed } = view;
        const breadths = breadthsOf(view);
        if (breadths.length === 0)
            return (0,review_finding/* passedCheck */.Fd)(grant.id);
        const narrower = (0,use/* narrowerScope */.LU)(policy, view, review);
        const facts = { breadths, ...(narrower === undefined ? {} : { narrower }) };
        return (0,review_finding/* failedCheck */.WU)(grant.id, facts, {
            spot: (0,grant_view/* grantSpot */.xm)(policy, reviewed),
            owner,
            grants: [grant.id],
            ...(isLoud(breadths) ? { severity: 'high' } : {}),
        });
    }),
};

;// CONCATENATED MODULE: ./lib/review/findings/grant-by-login.js


/** A grant that is held by a name alone: logins and names of teams are renamed, and used again by others. */
const grantByLogin = {
    id: 'grant-by-login',
    severity: 'medium',
    nhi: [4],
    controls: ['IA-4', 'PR.AA-01', 'PR.AA-04'],
    sources: [],
    find: (policy, { now }) => (0,grant_view/* liveGrants */.k$)(policy, now).map(({ grant, owner, reviewed }) => {
        const { id, holder } = grant;
        const number = grant['principal-id'] ?? (holder.kind === 'team' ? grant['team-id'] : undefined);
        // a handle of people.yml is never used again
        if (number !== undefined || holder.kind === 'person')
            return (0,review_finding/* passedCheck */.Fd)(id);
        const facts = { kind: holder.kind, name: holder.name };
        return (0,review_finding/* failedCheck */.WU)(id, facts, { spot: (0,grant_view/* grantSpot */.xm)(policy, reviewed), owner, grants: [id] });
    }),
};

// EXTERNAL MODULE: ./lib/requests/renewal.js
var renewal = __webpack_require__(714);
;// CONCATENATED MODULE: ./lib/requests/care/reminder.js

/** A grant that lasts less than this is reminded of once, when a quarter of it is left. */
const SHORT_LIFE_MS = 8 * renewal/* ONE_DAY_MS */.jU;
const FIRST_REMINDER_MS = 14 * renewal/* ONE_DAY_MS */.jU;
/** When a grant begins to end: fourteen days before, or when a quarter of it is left if that is later. */
function firstReminderAt({ from, until }) {
    return until - Math.min(FIRST_REMINDER_MS, Math.floor((until - from) / 4));
}
/**
 * The reminder that is due; `undefined` before the first one. A long grant has one fourteen days before its end, or
 * when a quarter of it is left if that is later, one a day before, and one at its end; a short one only the first.
 */
function dueReminder({ from, until }, now) {
    const life = until - from;
    const first = firstReminderAt({ from, until });
    const due = life < SHORT_LIFE_MS
        ? [['first', first]]
        : [
            ['first', first],
            ['last-day', until - renewal/* ONE_DAY_MS */.jU],
            ['end', until],
        ];
    return due.findLast(([, at]) => now >= at)?.[0];
}

;// CONCATENATED MODULE: ./lib/review/findings/grant-ending.js




/** A grant whose holder is about to lose access: renew it in time, or let it end on purpose. */
const grantEnding = {
    id: 'grant-ending',
    severity: 'low',
    nhi: [1, 7],
    controls: ['AC-2', 'AC-6(7)', 'PR.AA-05'],
    sources: [],
    find: (policy, { now }) => (0,grant_view/* liveGrants */.k$)(policy, now).map(({ grant, from, until, owner, reviewed }) => {
        const { id } = grant;
        if (until === undefined)
            return (0,source/* isUnreadSource */.rk)(policy.evidence) ? (0,review_finding/* uncheckedFor */.EI)(id, 'evidence', policy.evidence) : (0,review_finding/* passedCheck */.Fd)(id);
        // where nothing says when it began, its life is not known: a long one is reminded of later
        if (dueReminder({ from: from ?? 0, until }, now) === undefined)
            return (0,review_finding/* passedCheck */.Fd)(id);
        const spot = (0,grant_view/* grantSpot */.xm)(policy, reviewed, grant.expires === undefined ? 'lasts' : 'expires');
        return (0,review_finding/* failedCheck */.WU)(id, { until }, { spot, owner, grants: [id] });
    }),
};

// EXTERNAL MODULE: ./lib/policy/tags.js
var policy_tags = __webpack_require__(76317);
// EXTERNAL MODULE: ./lib/review/wall-checks.js
var wall_checks = __webpack_require__(1118);
;// CONCATENATED MODULE: ./lib/review/unread-tags.js



/** Why it is not known whether tags revoke a grant or have used it up; `undefined` where they were read. */
function unreadTags({ tags }, grant) {
    if ((0,source/* isUnreadSource */.rk)(tags))
        return tags;
    const places = tags.state === 'read' ? tags.value.unread : [];
    // what counts uses ends none that may be used as often as one likes
    const missed = places.filter((place) => place !== policy_tags/* USED */.mU || grant['max-uses'] !== undefined);
    return missed.length === 0
        ? undefined
        : (0,wall_checks/* undecidedBy */.Xk)([`there are more tags below ${missed.join(', ')} than were read`]);
}

;// CONCATENATED MODULE: ./lib/review/findings/grant-expired-left.js




/** A file of a grant that has ended: it reads as access, and comes alive when somebody corrects its date. */
const grantExpiredLeft = {
    id: 'grant-expired-left',
    severity: 'low',
    nhi: [1],
    controls: ['AC-2', 'AC-2(3)', 'PR.AA-05', 'PR.AA-01'],
    sources: ['tags'],
    find: (policy, { now }) => (0,grant_view/* grantViews */.hg)(policy, now).map(({ grant, stage, until, owner, reviewed }) => {
        const { id, expires } = grant;
        const end = until ?? expires;
        if (stage === 'revoked')
            return (0,review_finding/* passedCheck */.Fd)(id);
        if (end === undefined && (0,source/* isUnreadSource */.rk)(policy.evidence))
            return (0,review_finding/* uncheckedFor */.EI)(id, 'evidence', policy.evidence);
        if (end === undefined || now < end) {
            // it may be over by a tag, whatever its file says
            const unread = unreadTags(policy, grant);
            return unread === undefined ? (0,review_finding/* passedCheck */.Fd)(id) : (0,review_finding/* uncheckedFor */.EI)(id, 'tags', unread);
        }
        const spot = (0,grant_view/* grantSpot */.xm)(policy, reviewed, expires === undefined ? 'lasts' : 'expires');
        return (0,review_finding/* failedCheck */.WU)(id, { ended: end }, { spot, owner, grants: [id] });
    }),
};

// EXTERNAL MODULE: ./lib/review/account-facts.js
var account_facts = __webpack_require__(98745);
;// CONCATENATED MODULE: ./lib/review/findings/grant-holder-left.js





/** A grant, or a right to approve, of an account that is gone, has left, or is somebody else by now. */
const grantHolderLeft = {
    id: 'grant-holder-left',
    severity: 'high',
    nhi: [1],
    controls: ['AC-2(3)', 'PS-4', 'IA-4', 'PR.AA-01'],
    sources: ['accounts'],
    find: (policy, { now }) => {
        const { accounts } = policy;
        if ((0,source/* isUnreadSource */.rk)(accounts))
            return [(0,review_finding/* uncheckedFor */.EI)('holders and approvers', 'accounts', accounts)];
        const known = accounts.state === 'read' ? accounts.value : new Map();
        const holders = (0,grant_view/* liveGrants */.k$)(policy, now).flatMap(({ grant, owner, reviewed }) => {
            const { id, holder } = grant;
            if (holder.kind === 'app' || holder.kind === 'person')
                return [];
            const named = known.get((0,account_facts/* accountKey */.L)(holder.kind, holder.kind === 'team' ? teamOf(policy, holder.name) : holder.name));
            const number = grant['principal-id'] ?? (holder.kind === 'team' ? grant['team-id'] : undefined);
            const spot = (0,grant_view/* grantSpot */.xm)(policy, reviewed);
            return [judgeAccount(named, { about: id, who: holder.name, as: 'holder', number, spot, owner, grants: [id] })];
        });
        return [...holders, ...approvers(policy, known)];
    },
};
function teamOf({ home }, slug) {
    return `${home.split('/')[0] ?? ''}/${slug}`;
}
function approvers(policy, known) {
    const spot = (0,grant_view/* policySpot */.v)(policy, 'approval', 'approvers', 'users');
    return (policy.policy.approval.approvers.users ?? []).map((user) => {
        const who = String(user);
        const account = known.get((0,account_facts/* accountKey */.L)(typeof user === 'number' ? 'id' : 'user', user));
        return judgeAccount(account, {
            about: `approver ${who}`,
            who,
            as: 'approver',
            number: undefined,
            spot,
            owner: undefined,
        });
    });
}
function judgeAccount(account, { about, who, as, number, ...more }) {
    if (account === undefined)
        return (0,review_finding/* uncheckedFor */.EI)(about, 'accounts', { state: 'not-asked' });
    if (account.stands === 'unknown')
        return (0,review_finding/* uncheckedFor */.EI)(about, 'accounts', { state: 'refused', needs: account.needs, why: account.why });
    if (account.stands !== 'here')
        return (0,review_finding/* failedCheck */.WU)(about, { who, as, how: account.stands }, more);
    if (number !== undefined && account.id !== undefined && account.id !== number)
        return (0,review_finding/* failedCheck */.WU)(about, { who, as, how: 'other-account', now: String(account.id) }, more);
    if (account.login !== undefined && !(0,fold/* isSameName */.yS)(account.login, who) && !/^\d+$/.test(who))
        return (0,review_finding/* failedCheck */.WU)(about, { who, as, how: 'renamed', now: account.login }, more);
    return (0,review_finding/* passedCheck */.Fd)(about);
}

;// CONCATENATED MODULE: ./lib/review/findings/grant-unapproved.js




/** A grant that the gate refuses, since nobody who may approve it has approved what it says now. */
const grantUnapproved = {
    id: 'grant-unapproved',
    severity: 'high',
    nhi: [10],
    controls: ['AC-2', 'AC-3', 'AC-5', 'tenet 6', 'PR.AA-05'],
    sources: ['evidence'],
    find: (policy, { now }) => (0,grant_view/* liveGrants */.k$)(policy, now).map((view) => {
        const { id } = view.grant;
        const provenance = (0,grant_approval/* provenanceOfGrant */.z)(policy, id);
        if ((0,source/* isUnreadSource */.rk)(provenance))
            return (0,review_finding/* uncheckedFor */.EI)(id, 'evidence', provenance);
        const approval = (0,grant_approval/* grantApproval */.O)(policy, view, provenance.state === 'read' ? provenance.value : undefined);
        if (approval.ok)
            return (0,review_finding/* passedCheck */.Fd)(id);
        if (approval.reason === 'undecidable') {
            const { doubt } = approval.facts;
            const why = doubt.kind === 'authority' ? doubt.fault.message : 'the line from its merge could not be proved';
            return (0,review_finding/* uncheckedFor */.EI)(id, 'evidence', { state: 'refused', needs: 'members: read', why });
        }
        const { owner, reviewed } = view;
        return (0,review_finding/* failedCheck */.WU)(id, { approval }, { spot: (0,grant_view/* grantSpot */.xm)(policy, reviewed), owner, grants: [id] });
    }),
};

;// CONCATENATED MODULE: ./lib/review/findings/grant-unused.js





/** Without `unused` in the policy. */
const USUAL_UNUSED_SECONDS = 30 * 86_400;
const UNUSED_DAY_MS = 86_400_000;
/** Whether nothing but what a job wrote by itself says that it was used after a time. */
function isWordOfJob(usage, after) {
    return (usage.state === 'read' && usage.value.used === 'yes' && usage.value.told === 'record' && usage.value.at > after);
}
/** Access that nobody makes use of, and that anybody who takes over the account can. */
const grantUnused = {
    id: 'grant-unused',
    severity: 'medium',
    nhi: [1, 7],
    controls: ['AC-2(3)', 'AC-6(7)', 'tenet 7', 'PR.AA-05'],
    sources: ['runs', 'records'],
    find: (policy, review) => (0,grant_view/* liveGrants */.k$)(policy, review.now).map((view) => {
        const { grant, from, stage, owner, reviewed } = view;
        const { id } = grant;
        const after = (policy.policy.unused ?? USUAL_UNUSED_SECONDS) * 1000;
        // one that is younger cannot have been unused for so long
        if (stage === 'not-started' || (from !== undefined && review.now - from <= after))
            return (0,review_finding/* passedCheck */.Fd)(id);
        const usage = (0,use/* usageOf */.Fs)(policy, view, review);
        if ((0,source/* isUnreadSource */.rk)(usage))
            return (0,review_finding/* uncheckedFor */.EI)(id, grant.holder.kind === 'user' ? 'runs' : 'records', usage);
        if (isWordOfJob(usage, review.now - after))
            return (0,review_finding/* uncheckedFor */.EI)(id, 'records', (0,wall_checks/* undecidedBy */.Xk)(['records that nobody attested say that it was used']));
        const last = usage.state === 'read' && usage.value.used === 'yes' ? usage.value.at : undefined;
        if (last === undefined && from === undefined)
            return (0,review_finding/* uncheckedFor */.EI)(id, 'evidence', { state: 'not-asked' });
        const at = Math.max(last ?? 0, from ?? 0);
        if (review.now - at <= after)
            return (0,review_finding/* passedCheck */.Fd)(id);
        const since = last !== undefined && last >= (from ?? 0) ? 'last-run' : 'start';
        const facts = { days: Math.floor((review.now - at) / UNUSED_DAY_MS), since, at };
        return (0,review_finding/* failedCheck */.WU)(id, facts, { spot: (0,grant_view/* grantSpot */.xm)(policy, reviewed), owner, grants: [id] });
    }),
};

;// CONCATENATED MODULE: ./lib/review/findings/human-through-bot.js




/** Events by which somebody presses a button, here or elsewhere. */
const PRESSED = ['workflow_dispatch', 'repository_dispatch'];
/** Runs of an App that say nothing of the person who wanted them. */
const humanThroughBot = {
    id: 'human-through-bot',
    severity: 'medium',
    nhi: [10],
    controls: ['AC-2', 'AU-2', 'tenet 7', 'PR.AA-01', 'PR.AA-03'],
    sources: ['records'],
    find: (policy, { now, records }) => {
        const held = (0,grant_view/* liveGrants */.k$)(policy, now).filter(({ grant: { holder }, role }) => holder.kind === 'app' && isPressed(role));
        return held.map(({ grant, owner }) => {
            const { name } = grant.holder;
            const about = `App ${name}: ${grant.id}`;
            if ((0,source/* isUnreadSource */.rk)(records))
                return (0,review_finding/* uncheckedFor */.EI)(about, 'records', records);
            const runs = (records.state === 'read' ? records.value : []).filter((one) => isOfApp(one, grant.id, policy));
            const times = runs.map(({ time }) => time);
            if (times.length === 0)
                return (0,review_finding/* passedCheck */.Fd)(about);
            const facts = { app: name, runs: times.length, last: Math.max(...times) };
            const spot = (0,grant_view/* policySpot */.v)(policy, 'roles', grant.role);
            return (0,review_finding/* failedCheck */.WU)(about, facts, { spot, owner, grants: [grant.id] });
        });
    },
};
function isPressed(role) {
    return (role?.events ?? PRESSED).some((event) => PRESSED.includes(event));
}
function isOfApp(event, grant, { home }) {
    return (event.kind === 'decision' &&
        event.decision === 'allow' &&
        event.grant === grant &&
        event.isDelegated !== true &&
        (event.home === undefined || (0,fold/* foldCase */.SP)(event.home) === (0,fold/* foldCase */.SP)(home)) &&
        (event.event === undefined || PRESSED.includes(event.event)));
}

;// CONCATENATED MODULE: ./lib/review/findings/id-token-elsewhere.js


/** A job that can ask for a token of its own and has no gate: what a cloud trusts the repository with, it gets. */
const idTokenElsewhere = {
    id: 'id-token-elsewhere',
    severity: 'medium',
    nhi: [6],
    controls: ['AC-3', 'AC-24', 'tenet 6', 'PR.AA-05'],
    sources: ['workflows'],
    find: ({ repositories }) => repositories.flatMap(({ name, workflows }) => {
        if ((0,source/* isUnreadSource */.rk)(workflows))
            return [(0,review_finding/* uncheckedFor */.EI)(`workflows of ${name}`, 'workflows', workflows)];
        if (workflows.state !== 'read')
            return [(0,review_finding/* passedCheck */.Fd)(`workflows of ${name}`)];
        return workflows.value.flatMap(({ file, jobs }) => jobs
            // a job that calls another workflow only hands the right on
            .filter(({ idToken, uses }) => idToken !== 'no' && !uses.some(({ text }) => /\.ya?ml(?:@|$)/.test(text)))
            .map(({ id, place, hasGate, isRequestsOnly }) => hasGate || isRequestsOnly
            ? (0,review_finding/* passedCheck */.Fd)(`${file}#${id}`)
            : (0,review_finding/* failedCheck */.WU)(`${file}#${id}`, { file, job: id }, { spot: place })));
    }),
};

;// CONCATENATED MODULE: ./lib/review/findings/ignore-ended.js

/** A finding that somebody accepted for a while, and the while is over. */
const ignoreEnded = {
    id: 'ignore-ended',
    severity: 'medium',
    nhi: [],
    controls: ['AC-6(7)', 'PR.AA-05'],
    sources: [],
    find: ({ name }, { now, ignores }) => ignores
        .filter((ignore) => ignore.home === name)
        .map(({ finding, about, until, by, file, text, index }) => {
        const named = `ignore ${finding} on ${about}`;
        const spot = { file, text, path: ['ignore', index, 'until'] };
        return now < until
            ? (0,review_finding/* passedCheck */.Fd)(named)
            : (0,review_finding/* failedCheck */.WU)(named, { finding, ended: until, by }, { spot, owner: by });
    }),
};

;// CONCATENATED MODULE: ./lib/review/findings/lifetime-too-long.js



const LIFETIME_DAY_SECONDS = 86_400;
/** From this on, nobody who approved a grant is there to answer for it when it ends. */
const YEAR_DAYS = 366;
/** The policy lets grants last for longer than anybody looks at them. */
const seenLifetimeTooLong = {
    id: 'lifetime-too-long',
    severity: 'medium',
    nhi: [7, 1],
    controls: ['AC-2', 'AC-6', 'tenet 3', 'PR.AA-05'],
    sources: [],
    find: (policy) => {
        const { limits, roles } = policy.policy;
        const judge = (about, seconds, path, owner) => {
            const days = Math.floor(seconds / LIFETIME_DAY_SECONDS);
            if (days <= MAX_GRANT_DAYS)
                return (0,review_finding/* passedCheck */.Fd)(about);
            return (0,review_finding/* failedCheck */.WU)(about, { days, most: MAX_GRANT_DAYS }, { spot: (0,grant_view/* policySpot */.v)(policy, ...path), owner, ...(days > YEAR_DAYS ? { severity: 'high' } : {}) });
        };
        return [
            judge('limits.lifetime', limits.lifetime, ['limits', 'lifetime']),
            ...[...roles].flatMap(([name, { lifetime, owner }]) => 
            // one that says nothing itself has the limit
            lifetime === undefined ? [] : [judge(`lifetime of ${name}`, lifetime, ['roles', name, 'lifetime'], owner)]),
        ];
    },
};

;// CONCATENATED MODULE: ./lib/review/findings/not-taken-back.js



/** A credential that could not be revoked at the end of its run, and has not ended by itself yet. */
const notRevokedAtEnd = {
    id: 'not-taken-back',
    severity: 'high',
    nhi: [7, 1],
    controls: ['IA-5', 'AC-2(3)', 'PS-4', 'PR.AA-01'],
    sources: ['records'],
    find: (policy, { records, now }) => {
        if ((0,source/* isUnreadSource */.rk)(records))
            return [(0,review_finding/* uncheckedFor */.EI)('credentials on record', 'records', records)];
        return (0,records_of/* recordsOf */.M)(policy, records)
            .filter(({ kind }) => kind === 'credential-not-revoked' || kind === 'credential-revoked')
            .map((event) => {
            const { kind, credential = '', target = '', expires, repository, run, grant } = event;
            const about = `credential ${credential} of ${repository} run ${run}`;
            if (kind === 'credential-revoked' || (expires !== undefined && expires <= now))
                return (0,review_finding/* passedCheck */.Fd)(about);
            const facts = { credential, target, run, ...(expires === undefined ? {} : { expires }) };
            return (0,review_finding/* failedCheck */.WU)(about, facts, grant === undefined ? {} : { grants: [grant] });
        });
    },
};

// EXTERNAL MODULE: ./lib/review/targets.js
var targets = __webpack_require__(5158);
;// CONCATENATED MODULE: ./lib/review/identities.js

const IDENTITIES = new WeakMap();
/** The identities that a policy hands out, each with every credential that gives it. */
function identitiesOf(reviewed) {
    const known = IDENTITIES.get(reviewed);
    if (known !== undefined)
        return known;
    const found = new Map();
    for (const [name, role] of reviewed.policy.roles)
        for (const gained of (0,targets/* gainsOf */.E)(role, reviewed.policy)) {
            const key = `${gained.provider} ${gained.target}`;
            const uses = found.get(key) ?? [];
            uses.push({ role: name, owner: role.owner, gained });
            found.set(key, uses);
        }
    IDENTITIES.set(reviewed, found);
    return found;
}
/**
 * Whether names or patterns of environments stand for more than one kind: a pattern with a word before it is
 * one kind.
 */
function isSeveral(environments) {
    return environments.length > 1 || environments.some((pattern) => /^[*?]/.test(pattern));
}

;// CONCATENATED MODULE: ./lib/review/findings/one-identity-many-environments.js




/** One identity for several environments: whoever has it in the harmless one has it in the other. */
const oneIdentityManyEnvironments = {
    id: 'one-identity-many-environments',
    severity: 'high',
    nhi: [8],
    controls: ['AC-4', 'AC-6', 'PR.AA-05'],
    sources: [],
    find: (policy) => [...identitiesOf(policy)].map(([target, uses]) => {
        const about = `identity ${target}`;
        const environments = [...new Set(uses.flatMap(({ gained }) => gained.environments.map(fold/* foldCase */.SP)))].toSorted();
        const [first] = uses;
        if (first === undefined || !isSeveral(environments))
            return (0,review_finding/* passedCheck */.Fd)(about);
        const facts = {
            target,
            uses: uses.map(({ role, gained }) => ({ role, credential: gained.credential })),
            environments,
        };
        return (0,review_finding/* failedCheck */.WU)(about, facts, {
            spot: (0,grant_view/* policySpot */.v)(policy, 'roles', first.role, 'credentials', first.gained.credential),
            owner: first.owner,
        });
    }),
};

;// CONCATENATED MODULE: ./lib/review/findings/one-identity-many-roles.js



/** One identity for several roles: each of them can do what any of them needs, and the cloud's log cannot tell them. */
const oneIdentityManyRoles = {
    id: 'one-identity-many-roles',
    severity: 'medium',
    nhi: [9],
    controls: ['AC-6', 'IA-4', 'PR.AA-01', 'PR.AA-05'],
    sources: [],
    find: (policy, { policies }) => {
        const everywhere = policies.map((one) => ({ home: one.name, identities: identitiesOf(one) }));
        return [...identitiesOf(policy)].map(([target, own]) => {
            const about = `identity ${target}`;
            const uses = everywhere.flatMap(({ home, identities }) => (identities.get(target) ?? []).map(({ role, gained }) => ({ home, role, credential: gained.credential })));
            const roles = new Set(uses.map(({ home, role }) => `${home} ${role}`));
            const [first] = own;
            if (first === undefined || roles.size < 2)
                return (0,review_finding/* passedCheck */.Fd)(about);
            return (0,review_finding/* failedCheck */.WU)(about, { target, uses }, {
                spot: (0,grant_view/* policySpot */.v)(policy, 'roles', first.role, 'credentials', first.gained.credential),
                owner: first.owner,
            });
        });
    },
};

;// CONCATENATED MODULE: ./lib/review/findings/outsider.js




/** Somebody outside the organisation who can write to a repository, and whom no grant speaks of. */
const outsider = {
    id: 'outsider',
    severity: 'medium',
    nhi: [1],
    controls: ['AC-2', 'AC-6', 'PR.AA-01', 'PR.AA-05'],
    sources: ['collaborators'],
    find: (policy, { now }) => {
        const { outsiders } = policy;
        if ((0,source/* isUnreadSource */.rk)(outsiders))
            return [(0,review_finding/* uncheckedFor */.EI)('outside collaborators', 'collaborators', outsiders)];
        if (outsiders.state !== 'read')
            return [(0,review_finding/* passedCheck */.Fd)('outside collaborators')];
        const holders = (0,grant_view/* liveGrants */.k$)(policy, now).flatMap(({ grant: { holder } }) => holder.kind === 'user' ? [holder.name] : []);
        return outsiders.value.map(({ login, repository, permission }) => {
            const about = `outsider ${login} of ${repository}`;
            const isAdmin = permission === 'admin';
            const mayWrite = isAdmin || permission === 'maintain' || permission === 'write';
            const isGranted = holders.some((name) => (0,fold/* isSameName */.yS)(name, login));
            if (!mayWrite || (isGranted && !isAdmin))
                return (0,review_finding/* passedCheck */.Fd)(about);
            const facts = { login, repository, permission, isAdmin };
            return (0,review_finding/* failedCheck */.WU)(about, facts, isAdmin ? { severity: 'high' } : {});
        });
    },
};

;// CONCATENATED MODULE: ./lib/review/findings/pat-in-use.js


const MAX_TOKEN_IDLE_DAYS = 90;
const TOKEN_DAY_MS = 86_400_000;
/** A personal access token that does not end, or that nobody uses. */
const patInUse = {
    id: 'pat-in-use',
    severity: 'medium',
    nhi: [10, 7],
    controls: ['IA-5', 'AC-2', 'PR.AA-01'],
    sources: ['access-tokens'],
    find: ({ accessTokens }, { now }) => {
        if ((0,source/* isUnreadSource */.rk)(accessTokens))
            return [(0,review_finding/* uncheckedFor */.EI)('personal access tokens', 'access-tokens', accessTokens)];
        if (accessTokens.state !== 'read')
            return [(0,review_finding/* passedCheck */.Fd)('personal access tokens')];
        return accessTokens.value.map(({ id, owner, name = '', expiresAt, lastUsedAt }) => {
            const about = `token ${id} of ${owner}`;
            if (expiresAt === undefined)
                return (0,review_finding/* failedCheck */.WU)(about, { owner, name, why: 'endless' });
            const days = lastUsedAt === undefined ? undefined : Math.floor((now - lastUsedAt) / TOKEN_DAY_MS);
            return days !== undefined && days > MAX_TOKEN_IDLE_DAYS
                ? (0,review_finding/* failedCheck */.WU)(about, { owner, name, why: 'unused', days })
                : (0,review_finding/* passedCheck */.Fd)(about);
        });
    },
};

;// CONCATENATED MODULE: ./lib/review/findings/policy-elsewhere.js




const USUAL_ROOT = '.github/access';
/** A gate goes by a policy that this review does not have: whoever is granted something there is not in it. */
const policyElsewhere = {
    id: 'policy-elsewhere',
    severity: 'high',
    nhi: [6, 1],
    controls: ['AC-2', 'AC-6(7)', 'CM-6', 'tenet 7', 'PR.AA-05'],
    sources: ['workflows'],
    find: ({ repositories }, { policies }) => repositories.flatMap(({ name, workflows }) => {
        if ((0,source/* isUnreadSource */.rk)(workflows))
            return [(0,review_finding/* uncheckedFor */.EI)(`gates of ${name}`, 'workflows', workflows)];
        const all = workflows.state === 'read' ? workflows.value : [];
        return all.flatMap(({ file, jobs }) => jobs.flatMap((job) => job.gates.map((gate) => gateCheck(gate, { name, file, job, policies }))));
    }),
};
function gateCheck(gate, { name, file, job, policies }) {
    const about = `gate of ${name} ${file} ${job.id}`;
    const { repository, root, place } = gate;
    if (repository === 'computed' || root === 'computed')
        return (0,review_finding/* uncheckedFor */.EI)(about, 'workflows', (0,wall_checks/* undecidedBy */.Xk)([`an expression says which policy \`${job.id}\` goes by`]));
    const [home, folder] = [repository?.text ?? name, plainFolder(root?.text ?? USUAL_ROOT)];
    if (policies.some((one) => (0,fold/* isSameName */.yS)(one.home, home) && plainFolder(one.root) === folder))
        return (0,review_finding/* passedCheck */.Fd)(about);
    return (0,review_finding/* failedCheck */.WU)(about, { file, job: job.id, policy: home, root: folder }, { spot: { file, line: place.line, column: place.column } });
}
function plainFolder(written) {
    return written.replaceAll(/^(?:\.\/)+|\/+$/g, '');
}

;// CONCATENATED MODULE: ./lib/review/findings/policy-branch-unprotected.js


/** The default branch does not demand what approvals stand on: whoever may push can change policy or workflows. */
const policyBranchUnprotected = {
    id: 'policy-branch-unprotected',
    severity: 'high',
    nhi: [6],
    controls: ['CM-5', 'AC-3', 'AC-5', 'PR.AA-05'],
    sources: ['rules'],
    find: ({ repositories, policy }) => repositories.map(({ name, settings: { demands } }) => {
        const about = `default branch of ${name}`;
        if ((0,source/* isUnreadSource */.rk)(demands))
            return (0,review_finding/* uncheckedFor */.EI)(about, 'rules', demands);
        if (demands.state !== 'read')
            return (0,review_finding/* passedCheck */.Fd)(about);
        const { branch, approvals, dismissesStale, blocksForcePush } = demands.value;
        const needed = policy.approval.count ?? 1;
        const lacks = [
            ...(approvals < needed ? ['review'] : []),
            ...(approvals > 0 && !dismissesStale ? ['stale'] : []),
            ...(blocksForcePush ? [] : ['force-push']),
        ];
        if (lacks.length === 0)
            return (0,review_finding/* passedCheck */.Fd)(about);
        // the gate looks at reviews itself: a stale one alone lets no grant in, only other files
        const severity = lacks.every((one) => one === 'stale') ? { severity: 'medium' } : {};
        return (0,review_finding/* failedCheck */.WU)(about, { branch, repository: name, lacks, approvals }, severity);
    }),
};

;// CONCATENATED MODULE: ./lib/review/findings/record-gap.js



/** Runs of a gated workflow of which no decision is on record. */
const recordGap = {
    id: 'record-gap',
    severity: 'medium',
    nhi: [],
    controls: ['AU-2', 'AU-12', 'tenet 7'],
    sources: ['runs', 'records'],
    find: ({ repositories }, { records }) => repositories.map(({ name, settings: { gatedRuns } }) => {
        const about = `runs of ${name}`;
        if ((0,source/* isUnreadSource */.rk)(records))
            return (0,review_finding/* uncheckedFor */.EI)(about, 'records', records);
        if ((0,source/* isUnreadSource */.rk)(gatedRuns))
            return (0,review_finding/* uncheckedFor */.EI)(about, 'runs', gatedRuns);
        const recorded = new Set((records.state === 'read' ? records.value : [])
            .filter(({ kind, repository }) => kind === 'decision' && (0,fold/* foldCase */.SP)(repository) === (0,fold/* foldCase */.SP)(name))
            .map(({ run, attempt }) => `${run}/${attempt}`));
        const all = gatedRuns.state === 'read' ? gatedRuns.value : [];
        const runs = all.filter((run) => !recorded.has(run));
        return runs.length === 0 ? (0,review_finding/* passedCheck */.Fd)(about) : (0,review_finding/* failedCheck */.WU)(about, { runs, all: all.length });
    }),
};

;// CONCATENATED MODULE: ./lib/review/findings/role-ownerless.js



/** A role that nobody answers for: nobody is asked whether it is still needed. */
const roleOwnerless = {
    id: 'role-ownerless',
    severity: 'medium',
    nhi: [1],
    controls: ['AC-2', 'AC-6(7)', 'PR.AA-01'],
    sources: [],
    find: (policy) => [...policy.policy.roles].map(([role, { owner }]) => {
        const about = `role ${role}`;
        if (owner === undefined)
            return (0,review_finding/* failedCheck */.WU)(about, { role }, { spot: (0,grant_view/* policySpot */.v)(policy, 'roles', role) });
        // that somebody is named is in the policy; whether they are still there is more than that
        if (policy.accounts.state !== 'read')
            return (0,review_finding/* passedCheck */.Fd)(about);
        const account = policy.accounts.value.get((0,account_facts/* accountKey */.L)(owner.includes('/') ? 'team' : 'user', owner));
        if (account === undefined || account.stands === 'here')
            return (0,review_finding/* passedCheck */.Fd)(about);
        if (account.stands === 'unknown')
            return (0,review_finding/* uncheckedFor */.EI)(about, 'accounts', { state: 'refused', needs: account.needs, why: account.why });
        const spot = (0,grant_view/* policySpot */.v)(policy, 'roles', role, 'owner');
        return (0,review_finding/* failedCheck */.WU)(about, { role, owner }, { spot });
    }),
};

// EXTERNAL MODULE: ./lib/walls/state/inventory.js
var inventory = __webpack_require__(69695);
;// CONCATENATED MODULE: ./lib/review/findings/role-wider-than-role.js




/** A role of AWS may do far more than it is for, and nothing shrinks the session; of other clouds that is not read. */
const seenWiderThanRole = {
    id: 'role-wider-than-role',
    severity: 'high',
    nhi: [5],
    controls: ['AC-6', 'AC-3', 'tenet 3', 'PR.AA-05'],
    sources: ['walls'],
    find: (policy) => {
        const { walls } = policy;
        return (0,wall_checks/* cloudCredentialsOf */.vj)(policy).flatMap((meant) => {
            const { target } = meant;
            if (target.kind !== 'aws')
                return [];
            const about = (0,wall_checks/* aboutMeant */.L3)(meant);
            if (walls.state !== 'read')
                return (0,review_finding/* uncheckedFor */.EI)(about, 'walls', (0,source/* isUnreadSource */.rk)(walls) ? walls : source/* NOT_ASKED */.Lf);
            const { audit, items } = walls.value;
            const found = audit.findings.find((one) => one.id === 'role-wider-than-role' && one.target === target.role);
            if (found !== undefined)
                return (0,wall_checks/* checkedWall */._n)(policy, about, found);
            const role = (0,inventory/* itemsOf */.z)(items, 'aws-role').find(({ arn }) => arn === target.role);
            if (role === undefined)
                return (0,review_finding/* uncheckedFor */.EI)(about, 'walls', source/* NOT_ASKED */.Lf);
            const isShown = role.policies.length > 0 && role.policies.every(({ document }) => document !== undefined);
            return isShown ? (0,review_finding/* passedCheck */.Fd)(about) : (0,review_finding/* uncheckedFor */.EI)(about, 'walls', (0,wall_checks/* undecidedBy */.Xk)([NOT_SHOWN]));
        });
    },
};
const NOT_SHOWN = 'the policies of the role are not shown: `aws iam get-account-authorization-details` has them, `get-role` has not';

;// CONCATENATED MODULE: ./lib/review/findings/ruleset-bypass.js


/** Somebody may pass a ruleset by: for them it is not there. */
const rulesetBypass = {
    id: 'ruleset-bypass',
    severity: 'high',
    nhi: [6, 10],
    controls: ['AC-3', 'AC-5', 'CM-5', 'PR.AA-05'],
    sources: ['rulesets'],
    find: ({ repositories }) => repositories.flatMap(({ name, settings: { rulesets } }) => {
        if ((0,source/* isUnreadSource */.rk)(rulesets))
            return [(0,review_finding/* uncheckedFor */.EI)(`rulesets of ${name}`, 'rulesets', rulesets)];
        if (rulesets.state !== 'read')
            return [(0,review_finding/* passedCheck */.Fd)(`rulesets of ${name}`)];
        return rulesets.value
            .filter(({ enforcement }) => enforcement === 'active')
            .map(({ name: ruleset, bypassers }) => {
            const about = `ruleset ${ruleset} of ${name}`;
            if (bypassers === undefined)
                return (0,review_finding/* uncheckedFor */.EI)(about, 'rulesets', {
                    state: 'refused',
                    needs: 'administration: write',
                    why: 'who may bypass a ruleset is shown only to those who could change it',
                });
            return bypassers.length === 0
                ? (0,review_finding/* passedCheck */.Fd)(about)
                : (0,review_finding/* failedCheck */.WU)(about, { ruleset, repository: name, by: bypassers });
        });
    }),
};

;// CONCATENATED MODULE: ./lib/review/findings/ruleset-inert.js


/** A ruleset that looks like protection and is none. */
const rulesetIdle = {
    id: 'ruleset-inert',
    severity: 'medium',
    nhi: [6],
    controls: ['CM-6', 'AC-3', 'tenet 5'],
    sources: ['rulesets'],
    find: ({ repositories }) => repositories.flatMap(({ name, settings: { rulesets } }) => {
        if ((0,source/* isUnreadSource */.rk)(rulesets))
            return [(0,review_finding/* uncheckedFor */.EI)(`rulesets of ${name}`, 'rulesets', rulesets)];
        if (rulesets.state !== 'read')
            return [(0,review_finding/* passedCheck */.Fd)(`rulesets of ${name}`)];
        return rulesets.value.map(({ name: ruleset, enforcement, include, target }) => {
            const about = `ruleset ${ruleset} of ${name}`;
            const why = enforcement !== 'active' ? enforcement : include.length === 0 && target !== 'push' ? 'no-ref' : undefined;
            return why === undefined
                ? (0,review_finding/* passedCheck */.Fd)(about)
                : (0,review_finding/* failedCheck */.WU)(about, { ruleset, repository: name, why });
        });
    }),
};

;// CONCATENATED MODULE: ./lib/review/findings/runner-shared.js



/** Self-hosted runners that other workflows use as well: what one leaves behind, the next one finds. */
const runnerShared = {
    id: 'runner-shared',
    severity: 'high',
    nhi: [8],
    controls: ['AC-4', 'PR.AA-05'],
    sources: ['runner-groups'],
    find: (policy) => policy.repositories.flatMap(({ name, settings: { runnerGroups } }) => {
        const isSelfHosted = rolesIn(policy, name).some(([, { runners }]) => runners?.includes('self-hosted') === true);
        const about = `runners of ${name}`;
        if (!isSelfHosted)
            return [(0,review_finding/* passedCheck */.Fd)(about)];
        if ((0,source/* isUnreadSource */.rk)(runnerGroups))
            return [(0,review_finding/* uncheckedFor */.EI)(about, 'runner-groups', runnerGroups)];
        if (runnerGroups.state !== 'read')
            return [(0,review_finding/* passedCheck */.Fd)(about)];
        return runnerGroups.value.map(({ name: group, allowsPublic, restrictsWorkflows }) => allowsPublic || !restrictsWorkflows
            ? (0,review_finding/* failedCheck */.WU)(`runner group ${group}`, { group, repository: name, isPublic: allowsPublic })
            : (0,review_finding/* passedCheck */.Fd)(`runner group ${group}`));
    }),
};

;// CONCATENATED MODULE: ./lib/review/findings/secret-outside-environment.js


/** A secret of the whole repository that only jobs with an environment use: any branch's workflow can read it. */
const secretOutsideEnvironment = {
    id: 'secret-outside-environment',
    severity: 'medium',
    nhi: [8, 2],
    controls: ['AC-4', 'AC-6', 'PR.AA-05'],
    sources: ['secrets', 'workflows'],
    find: ({ repositories }) => repositories.flatMap(({ name: repository, settings: { secrets }, workflows }) => {
        const about = `secrets of ${repository}`;
        if ((0,source/* isUnreadSource */.rk)(secrets))
            return [(0,review_finding/* uncheckedFor */.EI)(about, 'secrets', secrets)];
        if ((0,source/* isUnreadSource */.rk)(workflows))
            return [(0,review_finding/* uncheckedFor */.EI)(about, 'workflows', workflows)];
        if (secrets.state !== 'read' || workflows.state !== 'read')
            return [(0,review_finding/* passedCheck */.Fd)(about)];
        const jobs = workflows.value.flatMap(({ file, jobs: all }) => all.map((job) => ({ ...job, file })));
        return secrets.value
            .filter(({ environment }) => environment === undefined)
            .map(({ name }) => {
            const one = `secret ${name} of ${repository}`;
            const users = jobs.filter(({ secrets: read }) => read.some(({ text }) => text === name.toUpperCase()));
            const isForEnvironments = users.length > 0 && users.every(({ environment }) => environment !== undefined);
            const names = users.map(({ file, id }) => `${file}#${id}`);
            return isForEnvironments
                ? (0,review_finding/* failedCheck */.WU)(one, { name, jobs: names })
                : (0,review_finding/* passedCheck */.Fd)(one);
        });
    }),
};

;// CONCATENATED MODULE: ./lib/review/findings/secret-stale.js


const MAX_SECRET_DAYS = 365;
const SECRET_DAY_MS = 86_400_000;
/** A secret that nobody has renewed for a year: whoever ever read it can still use it. */
const secretStale = {
    id: 'secret-stale',
    severity: 'medium',
    nhi: [7],
    controls: ['IA-5', 'PR.AA-01'],
    sources: ['secrets'],
    find: ({ repositories }, { now }) => repositories.flatMap(({ name: repository, settings: { secrets } }) => {
        if ((0,source/* isUnreadSource */.rk)(secrets))
            return [(0,review_finding/* uncheckedFor */.EI)(`secrets of ${repository}`, 'secrets', secrets)];
        if (secrets.state !== 'read')
            return [(0,review_finding/* passedCheck */.Fd)(`secrets of ${repository}`)];
        return secrets.value.map(({ name, environment, updatedAt }) => {
            const about = `secret ${environment === undefined ? '' : `${environment}/`}${name} of ${repository}`;
            const days = Math.floor((now - updatedAt) / SECRET_DAY_MS);
            if (days <= MAX_SECRET_DAYS)
                return (0,review_finding/* passedCheck */.Fd)(about);
            const facts = { name, days, ...(environment === undefined ? {} : { environment }) };
            return (0,review_finding/* failedCheck */.WU)(about, facts);
        });
    }),
};

;// CONCATENATED MODULE: ./lib/review/cloud-sessions.js





/** How long sessions may last that a cloud gives for the credentials of a policy, against what the policy allows. */
function cloudSessions(policy) {
    const { walls } = policy;
    const limit = policy.policy.limits.session;
    return (0,wall_checks/* cloudCredentialsOf */.vj)(policy)
        .filter(({ target }) => target.kind === 'aws' || target.kind === 'vault')
        .map((meant) => {
        const about = (0,wall_checks/* aboutMeant */.L3)(meant);
        if (walls.state !== 'read')
            return (0,review_finding/* uncheckedFor */.EI)(about, 'walls', (0,source/* isUnreadSource */.rk)(walls) ? walls : source/* NOT_ASKED */.Lf);
        const lasting = longestOfCloud(meant, walls.value.items);
        if (lasting === undefined)
            return (0,review_finding/* uncheckedFor */.EI)(about, 'walls', source/* NOT_ASKED */.Lf);
        if (lasting === 'not-said')
            return (0,review_finding/* uncheckedFor */.EI)(about, 'walls', (0,wall_checks/* undecidedBy */.Xk)([NOT_SAID]));
        if (lasting <= limit)
            return (0,review_finding/* passedCheck */.Fd)(about);
        const { role, credential } = meant;
        const facts = { seconds: lasting, most: limit, target: about.replace('trust ', '') };
        return (0,review_finding/* failedCheck */.WU)(about, facts, {
            spot: (0,grant_view/* policySpot */.v)(policy, 'roles', role, 'credentials', credential),
            owner: policy.policy.roles.get(role)?.owner,
        });
    });
}
const NOT_SAID = 'it does not say how long its sessions last';
/** Seconds; `undefined` where nothing that was read is about it. */
function longestOfCloud({ target }, items) {
    const found = target.kind === 'aws'
        ? (0,inventory/* itemsOf */.z)(items, 'aws-role')
            .filter(({ arn }) => arn === target.role)
            .map(({ maxSession }) => maxSession)
        : target.kind === 'vault'
            ? (0,inventory/* itemsOf */.z)(items, 'vault-role')
                .filter(({ name, mount, source }) => (name ?? source.stem) === target.role && (mount === undefined || mount === target.mount))
                .map(({ role }) => role['token_max_ttl'])
            : [];
    if (found.length === 0)
        return undefined;
    // in Vault, none stands for the longest of the whole server
    const known = found.filter((one) => typeof one === 'number' && one > 0);
    return known.length < found.length ? 'not-said' : Math.max(...known);
}

;// CONCATENATED MODULE: ./lib/review/findings/session-too-long.js




/** A credential can renew itself while the grant holds, so none has to last longer. */
const MAX_REVIEWED_SESSION_SECONDS = 3600;
/** A credential that still works long after the run, or the grant, is over. */
const sessionTooLong = {
    id: 'session-too-long',
    severity: 'medium',
    nhi: [7],
    controls: ['AC-6', 'IA-5', 'tenet 3', 'PR.AA-05'],
    sources: ['walls'],
    find: (policy) => {
        const { limits, roles } = policy.policy;
        const judge = (about, seconds, path, more = {}) => {
            if (seconds <= MAX_REVIEWED_SESSION_SECONDS)
                return (0,review_finding/* passedCheck */.Fd)(about);
            const { owner, ...named } = more;
            const facts = { seconds, most: MAX_REVIEWED_SESSION_SECONDS, ...named };
            return (0,review_finding/* failedCheck */.WU)(about, facts, { spot: (0,grant_view/* policySpot */.v)(policy, ...path), owner });
        };
        return [
            judge('limits.session', limits.session, ['limits', 'session']),
            ...[...roles].flatMap(([name, role]) => (0,targets/* gainsOf */.E)(role, policy.policy)
                // one that says nothing itself has the limit
                .filter(({ isOwnSession }) => isOwnSession)
                .map(({ credential, session }) => judge(`credential ${name}/${credential}`, session, ['roles', name, 'credentials', credential], {
                credential,
                owner: role.owner,
            }))),
            ...cloudSessions(policy),
        ];
    },
};

;// CONCATENATED MODULE: ./lib/review/static-keys.js
/** Names that people give to secrets which never end, with anything before and after them. */
const STATIC_SECRETS = [
    /^(?:.+_)?AWS_(?:.+_)?(?:ACCESS_KEY_ID|SECRET_ACCESS_KEY|ACCESS_KEY|SECRET_KEY)(?:_.+)?$/,
    /^(?:.+_)?(?:SA_KEY|GCP_KEY|SERVICE_ACCOUNT_KEY|GOOGLE_CREDENTIALS|GCP_CREDENTIALS|GCP_SA_KEY)(?:_.+)?$/,
    /^(?:.+_)?(?:AZURE_CREDENTIALS|AZURE_CLIENT_SECRET|ARM_CLIENT_SECRET)(?:_.+)?$/,
    /^(?:.+_)?VAULT_(?:TOKEN|SECRET_ID)(?:_.+)?$/,
    /^(?:.+_)?(?:PAT|GH_TOKEN|PERSONAL_ACCESS_TOKEN|ACCESS_TOKEN_GITHUB)$/,
    /^(?:.+_)?(?:NPM_TOKEN|NODE_AUTH_TOKEN|PYPI_TOKEN|PYPI_API_TOKEN|DOCKERHUB_TOKEN|CLOUDFLARE_API_TOKEN)$/,
    /^(?:.+_)?(?:SSH_PRIVATE_KEY|SSH_KEY|KUBECONFIG|KUBE_CONFIG)(?:_.+)?$/,
];
/** Whether a secret is, by its name, a key that does not end. `name` in upper case. */
function isStaticKey(name) {
    return STATIC_SECRETS.some((pattern) => pattern.test(name));
}
/**
 * Inputs of actions that take a key. Sources: action.yml of aws-actions/configure-aws-credentials,
 * google-github-actions/auth, azure/login, hashicorp/vault-action.
 */
const KEY_INPUTS = {
    'aws-actions/configure-aws-credentials': ['aws-access-key-id', 'aws-secret-access-key'],
    'google-github-actions/auth': ['credentials_json'],
    'azure/login': ['creds'],
    'hashicorp/vault-action': ['token', 'secretid'],
};
/** Whether an input of an action takes a key that does not end. */
function isKeyInput(action, input) {
    return KEY_INPUTS[action.toLowerCase()]?.includes(input.toLowerCase()) === true;
}

;// CONCATENATED MODULE: ./lib/review/findings/static-key.js




/** A key that never ends, where one that is traded for each run would do. */
const staticKey = {
    id: 'static-key',
    severity: 'high',
    nhi: [7, 2, 4],
    controls: ['IA-5', 'AC-6', 'tenet 3', 'PR.AA-01', 'PR.AA-03'],
    sources: ['workflows', 'secrets'],
    find: (policy) => [
        ...appKeys(policy),
        ...policy.repositories.flatMap((repository) => [...inWorkflows(repository), ...inSettings(repository)]),
    ],
};
function appKeys(policy) {
    return [...policy.policy.roles].flatMap(([role, { credentials, owner }]) => [...(credentials ?? [])].flatMap(([credential, { github }]) => {
        const about = `credential ${role}/${credential}`;
        if (github === undefined)
            return [];
        const spot = (0,grant_view/* policySpot */.v)(policy, 'roles', role, 'credentials', credential, 'github', 'key');
        return github.key.input === true
            ? [(0,review_finding/* failedCheck */.WU)(about, { kind: 'app-key', role, credential }, { spot, owner })]
            : [(0,review_finding/* passedCheck */.Fd)(about)];
    }));
}
function inWorkflows({ name, workflows }) {
    if ((0,source/* isUnreadSource */.rk)(workflows))
        return [(0,review_finding/* uncheckedFor */.EI)(`workflows of ${name}`, 'workflows', workflows)];
    if (workflows.state !== 'read')
        return [];
    return workflows.value.flatMap(({ file, jobs }) => jobs.flatMap((job) => {
        const about = `${file}#${job.id}`;
        const inputs = job.inputs.filter(({ action, name: input, text }) => isKeyInput(action, input) && text.trim() !== '');
        const taken = new Set(inputs.flatMap(({ text }) => text.match(/\w+/g) ?? []).map((word) => word.toUpperCase()));
        const secrets = job.secrets.filter(({ text }) => isStaticKey(text) && !taken.has(text));
        const found = [
            ...inputs.map(({ action, name: input, place }) => (0,review_finding/* failedCheck */.WU)(`${about} ${input}`, { kind: 'input', action, input }, { spot: place })),
            ...secrets.map(({ text, place }) => (0,review_finding/* failedCheck */.WU)(`${about} ${text}`, { kind: 'secret', name: text, where: 'workflow' }, { spot: place })),
        ];
        return found.length === 0 ? [(0,review_finding/* passedCheck */.Fd)(about)] : found;
    }));
}
function inSettings({ name: repository, settings: { secrets } }) {
    const about = `secrets of ${repository}`;
    if ((0,source/* isUnreadSource */.rk)(secrets))
        return [(0,review_finding/* uncheckedFor */.EI)(about, 'secrets', secrets)];
    if (secrets.state !== 'read')
        return [(0,review_finding/* passedCheck */.Fd)(about)];
    return secrets.value.map(({ name, environment }) => {
        const secret = `secret ${environment === undefined ? '' : `${environment}/`}${name} of ${repository}`;
        return isStaticKey(name.toUpperCase())
            ? (0,review_finding/* failedCheck */.WU)(secret, { kind: 'secret', name, where: 'settings' })
            : (0,review_finding/* passedCheck */.Fd)(secret);
    });
}

;// CONCATENATED MODULE: ./lib/review/findings/tag-ruleset-missing.js


/** Tags that revoke and freeze can be deleted: whoever may push can undo a revocation. */
const tagRulesetMissing = {
    id: 'tag-ruleset-missing',
    severity: 'high',
    nhi: [1],
    controls: ['AC-2(3)', 'CM-5', 'PR.AA-05'],
    sources: ['rulesets'],
    find: ({ home, repositories }) => repositories
        .filter(({ name }) => name === home)
        .map(({ name, settings: { tagsKept } }) => {
        const about = `tags of ${name}`;
        if ((0,source/* isUnreadSource */.rk)(tagsKept))
            return (0,review_finding/* uncheckedFor */.EI)(about, 'rulesets', tagsKept);
        return tagsKept.state === 'read' && tagsKept.value
            ? (0,review_finding/* passedCheck */.Fd)(about)
            : (0,review_finding/* failedCheck */.WU)(about, { repository: name });
    }),
};

;// CONCATENATED MODULE: ./lib/review/findings/third-party-app.js



/** An App of somebody else that no policy knows of. */
const thirdPartyApp = {
    id: 'third-party-app',
    severity: 'medium',
    nhi: [3],
    controls: ['SR-3', 'AC-2', 'PR.AA-01'],
    sources: ['apps'],
    find: ({ apps }, { policies }) => {
        if ((0,source/* isUnreadSource */.rk)(apps))
            return [(0,review_finding/* uncheckedFor */.EI)('installed Apps', 'apps', apps)];
        if (apps.state !== 'read')
            return [(0,review_finding/* passedCheck */.Fd)('installed Apps')];
        return apps.value
            .filter(({ isSuspended, isOwn }) => !isSuspended && isOwn !== true)
            .map(({ slug, appId, clientId = '' }) => {
            const about = `App ${slug}`;
            const isKnownApp = policies.some((one) => namesApp(one, slug, [String(appId), clientId]));
            return isKnownApp ? (0,review_finding/* passedCheck */.Fd)(about) : (0,review_finding/* failedCheck */.WU)(about, { app: slug });
        });
    },
};
function namesApp({ policy, grants }, slug, ids) {
    return (grants.some(({ file: { holder } }) => holder.kind === 'app' && (0,fold/* isSameName */.yS)(holder.name, slug)) ||
        (policy.delegation ?? []).some(({ name }) => (0,fold/* isSameName */.yS)(name, slug)) ||
        [...policy.roles.values()].some(({ credentials }) => [...(credentials?.values() ?? [])].some(({ github }) => github !== undefined && ids.includes(github.app))));
}

;// CONCATENATED MODULE: ./lib/review/findings/trust-absent-claim-passes.js

/** A condition says yes of a token that lacks its claim. */
const seenTrustAbsentClaimPasses = {
    id: 'trust-absent-claim-passes',
    severity: 'high',
    nhi: [4, 6],
    controls: ['AC-3', 'IA-5', 'tenet 6', 'PR.AA-04'],
    sources: ['walls'],
    find: (policy) => (0,wall_checks/* trustChecks */.Q$)('trust-absent-claim-passes', policy),
};

;// CONCATENATED MODULE: ./lib/review/findings/trust-audience.js

/** A token that was made for some other service gets in. */
const seenTrustAudience = {
    id: 'trust-audience',
    severity: 'medium',
    nhi: [4, 6],
    controls: ['IA-5', 'AC-4', 'PR.AA-04'],
    sources: ['walls'],
    find: (policy) => (0,wall_checks/* trustChecks */.Q$)('trust-audience', policy),
};

;// CONCATENATED MODULE: ./lib/review/findings/trust-by-name.js

/** A repository is known by its name, which somebody else can come to have. */
const seenTrustByName = {
    id: 'trust-by-name',
    severity: 'medium',
    nhi: [4],
    controls: ['IA-4', 'PR.AA-01', 'PR.AA-04'],
    sources: ['walls'],
    find: (policy) => (0,wall_checks/* trustChecks */.Q$)('trust-by-name', policy),
};

;// CONCATENATED MODULE: ./lib/review/findings/trust-gate-movable.js

/** The gated workflow is trusted at a ref that can be moved. */
const seenTrustGateMovable = {
    id: 'trust-gate-movable',
    severity: 'high',
    nhi: [6, 3],
    controls: ['AC-3', 'CM-5', 'SR-3', 'tenet 6', 'PR.AA-05'],
    sources: ['walls'],
    find: (policy) => (0,wall_checks/* trustChecks */.Q$)('trust-gate-movable', policy),
};

;// CONCATENATED MODULE: ./lib/review/findings/trust-missing.js



/** The policy names an identity that the cloud, as far as it was read, does not have. */
const seenTrustMissing = {
    id: 'trust-missing',
    severity: 'low',
    nhi: [],
    controls: ['AC-2', 'CM-6'],
    sources: ['walls'],
    find: (policy) => {
        const { walls } = policy;
        if (walls.state !== 'read')
            return (0,wall_checks/* cloudCredentialsOf */.vj)(policy).map((meant) => (0,review_finding/* uncheckedFor */.EI)((0,wall_checks/* aboutMeant */.L3)(meant), 'walls', (0,source/* isUnreadSource */.rk)(walls) ? walls : source/* NOT_ASKED */.Lf));
        const { audit, meant } = walls.value;
        const missing = (0,wall_checks/* leftOut */.ig)(walls.value);
        return meant.map((one) => {
            const about = (0,wall_checks/* aboutMeant */.L3)(one);
            if ((0,wall_checks/* trustsOf */.pp)(audit.trusts, one).length > 0)
                return (0,review_finding/* passedCheck */.Fd)(about);
            const found = audit.findings.find(({ id, roles }) => id === 'trust-missing' &&
                roles.some(({ role, credential }) => role === one.role && credential === one.credential));
            if (found === undefined)
                return (0,review_finding/* uncheckedFor */.EI)(about, 'walls', source/* NOT_ASKED */.Lf);
            // what was cut off may have it
            return missing.length > 0
                ? (0,review_finding/* uncheckedFor */.EI)(about, 'walls', (0,wall_checks/* undecidedBy */.Xk)(missing))
                : (0,wall_checks/* checkedWall */._n)(policy, about, found);
        });
    },
};

;// CONCATENATED MODULE: ./lib/review/findings/trust-narrower.js

/** The cloud refuses a job that the policy means: people with a grant are refused. */
const seenTrustNarrower = {
    id: 'trust-narrower',
    severity: 'low',
    nhi: [],
    controls: ['AC-3', 'AC-24'],
    sources: ['walls'],
    find: (policy) => (0,wall_checks/* trustChecks */.Q$)('trust-narrower', policy),
};

;// CONCATENATED MODULE: ./lib/review/findings/trust-not-gate-bound.js

/** A job without the gate can have these credentials. */
const seenTrustNotGateBound = {
    id: 'trust-not-gate-bound',
    severity: 'medium',
    nhi: [6],
    controls: ['AC-3', 'AC-24', 'tenet 4', 'PR.AA-05'],
    sources: ['walls'],
    find: (policy) => (0,wall_checks/* trustChecks */.Q$)('trust-not-gate-bound', policy),
};

;// CONCATENATED MODULE: ./lib/review/findings/trust-open-to-github.js

/** Anybody on GitHub can have these credentials. */
const seenTrustOpenToGithub = {
    id: 'trust-open-to-github',
    severity: 'critical',
    nhi: [6],
    controls: ['AC-3', 'AC-4', 'IA-4', 'tenet 6', 'PR.AA-05'],
    sources: ['walls'],
    find: (policy) => (0,wall_checks/* trustChecks */.Q$)('trust-open-to-github', policy),
};

;// CONCATENATED MODULE: ./lib/review/findings/trust-open-to-owner.js

/** Other repositories of the owner can have these credentials. */
const seenTrustOpenToOwner = {
    id: 'trust-open-to-owner',
    severity: 'high',
    nhi: [6, 5],
    controls: ['AC-3', 'AC-4', 'AC-6', 'tenet 6', 'PR.AA-05'],
    sources: ['walls'],
    find: (policy) => (0,wall_checks/* trustChecks */.Q$)('trust-open-to-owner', policy),
};

;// CONCATENATED MODULE: ./lib/review/findings/trust-open-to-pushers.js

/** A ref or an environment that is meant has no rules: whoever may push decides what its jobs do. */
const seenTrustOpenToPushers = {
    id: 'trust-open-to-pushers',
    severity: 'high',
    nhi: [6],
    controls: ['AC-3', 'CM-5', 'tenet 6', 'PR.AA-05'],
    sources: ['walls'],
    find: (policy) => (0,wall_checks/* trustChecks */.Q$)('trust-open-to-pushers', policy),
};

;// CONCATENATED MODULE: ./lib/review/findings/trust-open-to-repository.js

/** Refs, environments or pull requests that no role means can have these credentials. */
const seenTrustOpenToRepository = {
    id: 'trust-open-to-repository',
    severity: 'high',
    nhi: [6, 5],
    controls: ['AC-3', 'AC-4', 'AC-6', 'tenet 6', 'PR.AA-05'],
    sources: ['walls'],
    find: (policy) => (0,wall_checks/* trustChecks */.Q$)('trust-open-to-repository', policy),
};

;// CONCATENATED MODULE: ./lib/review/findings/trust-orphan.js



const ABOUT_ALL = 'identities that no role names';
/** An identity of a cloud that trusts a repository of the policy, and that no role of any policy names. */
const seenTrustOrphan = {
    id: 'trust-orphan',
    severity: 'high',
    nhi: [1],
    controls: ['AC-2', 'AC-3', 'PR.AA-01', 'PR.AA-05'],
    sources: ['walls'],
    find: (policy, { policies }) => {
        const { walls } = policy;
        if (walls.state !== 'read')
            return [(0,review_finding/* uncheckedFor */.EI)(ABOUT_ALL, 'walls', (0,source/* isUnreadSource */.rk)(walls) ? walls : source/* NOT_ASKED */.Lf)];
        const { audit } = walls.value;
        if (audit.trusts.length === 0)
            return [(0,review_finding/* uncheckedFor */.EI)(ABOUT_ALL, 'walls', source/* NOT_ASKED */.Lf)];
        const missing = (0,wall_checks/* leftOut */.ig)(walls.value);
        return [
            missing.length > 0 ? (0,review_finding/* uncheckedFor */.EI)(ABOUT_ALL, 'walls', (0,wall_checks/* undecidedBy */.Xk)(missing)) : (0,review_finding/* passedCheck */.Fd)(ABOUT_ALL),
            ...audit.trusts.flatMap((trust) => orphanCheck(policy, policies, trust)),
        ];
    },
};
function orphanCheck(policy, policies, trust) {
    const about = (0,wall_checks/* aboutTrust */.cB)(trust);
    if (trust.meant.length > 0 || policies.some((other) => namesIt(other, trust)))
        return [(0,review_finding/* passedCheck */.Fd)(about)];
    const { answers } = trust;
    if (answers === undefined)
        return [(0,review_finding/* uncheckedFor */.EI)(about, 'walls', (0,wall_checks/* undecidedBy */.Xk)(['its document cannot be read']))];
    const found = policy.walls.state === 'read' ? policy.walls.value.audit.findings : [];
    const first = found.find(({ id, target }) => id === 'trust-orphan' && target === trust.target);
    if (first !== undefined)
        return [(0,wall_checks/* checkedWall */._n)(policy, about, first)];
    return answers.repository.kind === 'undecided'
        ? [(0,review_finding/* uncheckedFor */.EI)(about, 'walls', (0,wall_checks/* undecidedBy */.Xk)(answers.repository.why))]
        : [(0,review_finding/* passedCheck */.Fd)(about)];
}
/** Whether a role of another policy of the same review is for it. */
function namesIt({ walls }, { provider, target }) {
    return (walls.state === 'read' &&
        walls.value.audit.trusts.some((one) => one.provider === provider && one.target === target && one.meant.length > 0));
}

;// CONCATENATED MODULE: ./lib/review/findings/trust-undecided.js

/** Part of a document of trust is not understood. INVARIANT: then it is unknown, and never fine. */
const seenTrustUndecided = {
    id: 'trust-undecided',
    severity: 'medium',
    nhi: [6],
    controls: ['AC-3', 'CM-6', 'tenet 5', 'PR.AA-05'],
    sources: ['walls'],
    find: (policy) => (0,wall_checks/* trustChecks */.Q$)('trust-undecided', policy),
};

// EXTERNAL MODULE: ./lib/review/code-owners.js
var code_owners = __webpack_require__(81600);
;// CONCATENATED MODULE: ./lib/review/findings/workflow-unowned.js



/** Policy, grants or workflows that no code owner has to approve. */
const workflowUnowned = {
    id: 'workflow-unowned',
    severity: 'medium',
    nhi: [6],
    controls: ['CM-5', 'AC-5', 'PR.AA-05'],
    sources: ['code-owners', 'rules'],
    find: (policy) => policy.repositories.map((repository) => judgeOwners(policy, repository)),
};
function judgeOwners(policy, { name, settings }) {
    const about = `code owners of ${name}`;
    const { owners, demands } = settings;
    if ((0,source/* isUnreadSource */.rk)(owners))
        return (0,review_finding/* uncheckedFor */.EI)(about, 'code-owners', owners);
    const wanted = ['.github/workflows/', ...(name === policy.home ? [`${policy.root}/`] : [])];
    if (owners.state !== 'read')
        return (0,review_finding/* failedCheck */.WU)(about, { repository: name, paths: wanted, why: 'no-file' });
    const { path, text, mistakes } = owners.value;
    const spot = { file: path, line: mistakes[0] ?? 1, column: 1 };
    const lines = (0,code_owners/* parseCodeOwners */.d)(text);
    const bare = wanted.filter((folder) => (0,code_owners/* ownersOf */.K)(lines, `${folder}any.yml`).length === 0);
    if (bare.length > 0)
        return (0,review_finding/* failedCheck */.WU)(about, { repository: name, paths: bare, why: 'no-line' }, { spot });
    if (mistakes.length > 0)
        return (0,review_finding/* failedCheck */.WU)(about, { repository: name, paths: [], why: 'mistakes', lines: mistakes }, { spot });
    // owners have a say only where their review is required
    if ((0,source/* isUnreadSource */.rk)(demands))
        return (0,review_finding/* uncheckedFor */.EI)(about, 'rules', demands);
    return demands.state === 'read' && !demands.value.codeOwnerReview
        ? (0,review_finding/* failedCheck */.WU)(about, { repository: name, paths: [], why: 'not-required' }, { spot })
        : (0,review_finding/* passedCheck */.Fd)(about);
}

;// CONCATENATED MODULE: ./lib/review/finding-rules.js
























































/** Every finding by its id; the order is that of the reference. */
const FINDING_RULES = {
    'trust-open-to-github': seenTrustOpenToGithub,
    'trust-open-to-owner': seenTrustOpenToOwner,
    'trust-open-to-repository': seenTrustOpenToRepository,
    'trust-open-to-pushers': seenTrustOpenToPushers,
    'trust-not-gate-bound': seenTrustNotGateBound,
    'trust-gate-movable': seenTrustGateMovable,
    'trust-by-name': seenTrustByName,
    'trust-audience': seenTrustAudience,
    'trust-absent-claim-passes': seenTrustAbsentClaimPasses,
    'trust-undecided': seenTrustUndecided,
    'trust-narrower': seenTrustNarrower,
    'trust-missing': seenTrustMissing,
    'trust-orphan': seenTrustOrphan,
    'role-wider-than-role': seenWiderThanRole,
    'static-key': staticKey,
    'grant-unapproved': grantUnapproved,
    'grant-holder-left': grantHolderLeft,
    'grant-broad': grantBroad,
    'grant-unused': grantUnused,
    'grant-by-login': grantByLogin,
    'grant-ending': grantEnding,
    'grant-expired-left': grantExpiredLeft,
    'approver-shared': approverShared,
    'role-ownerless': roleOwnerless,
    'one-identity-many-environments': oneIdentityManyEnvironments,
    'one-identity-many-roles': oneIdentityManyRoles,
    'lifetime-too-long': seenLifetimeTooLong,
    'session-too-long': sessionTooLong,
    'secret-stale': secretStale,
    'secret-outside-environment': secretOutsideEnvironment,
    'policy-elsewhere': policyElsewhere,
    'id-token-elsewhere': idTokenElsewhere,
    'actions-unpinned': actionsUnpinned,
    'actions-may-approve': actionsMayApprove,
    'fork-runs-trusted': forkRunsTrusted,
    'environment-missing': environmentMissing,
    'environment-unprotected': environmentUnprotected,
    'environment-admin-bypass': environmentAdminBypass,
    'environment-self-review': environmentSelfReview,
    'policy-branch-unprotected': policyBranchUnprotected,
    'ruleset-bypass': rulesetBypass,
    'ruleset-inert': rulesetIdle,
    'tag-ruleset-missing': tagRulesetMissing,
    'workflow-unowned': workflowUnowned,
    'runner-shared': runnerShared,
    'app-broad': appBroad,
    'app-unused': appUnused,
    'third-party-app': thirdPartyApp,
    'deploy-key': deployKey,
    'pat-in-use': patInUse,
    outsider: outsider,
    'human-through-bot': humanThroughBot,
    'record-gap': recordGap,
    'credential-outlived': credentialOutlived,
    'not-taken-back': notRevokedAtEnd,
    'ignore-ended': ignoreEnded,
};
/** Their ids, in that order. */
const FINDING_IDS = Object.keys(FINDING_RULES);


/***/ }),

/***/ 96573:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EI: () => (/* binding */ uncheckedFor),
/* harmony export */   Fd: () => (/* binding */ passedCheck),
/* harmony export */   WU: () => (/* binding */ failedCheck),
/* harmony export */   _o: () => (/* binding */ FINDING_SEVERITIES)
/* harmony export */ });
/** Worst first. */
const FINDING_SEVERITIES = ['critical', 'high', 'medium', 'low'];
function passedCheck(about) {
    return { outcome: 'pass', about };
}
function uncheckedFor(about, source, unread) {
    return { outcome: 'unknown', about, source, unread };
}
/** What a check found, with whatever is known besides. */
function failedCheck(about, facts, more = {}) {
    const { owner, ...rest } = more;
    return { outcome: 'fail', about, facts, ...rest, ...(owner === undefined ? {} : { owner }) };
}


/***/ }),

/***/ 72724:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ grantApproval),
/* harmony export */   z: () => (/* binding */ provenanceOfGrant)
/* harmony export */ });
/* harmony import */ var _policy_approval_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2899);
/* harmony import */ var _source_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(97011);


/** How a grant came to be; `absent` where no pull request brought it. */
function provenanceOfGrant({ evidence }, id) {
    if (evidence.state !== 'read')
        return evidence;
    const { unavailable, provenance } = evidence.value;
    const fault = unavailable?.get(id);
    if (fault !== undefined)
        return { state: 'refused', needs: 'pull-requests: read', why: fault.message };
    const found = provenance.get(id);
    return found === undefined ? { state: 'absent' } : (0,_source_js__WEBPACK_IMPORTED_MODULE_1__/* .wasRead */ .Gn)(found);
}
/**
 * How the approval of a grant stands, by the gate's own rules. The run is one of its holder: whoever holds it cannot
 * have approved it. Of a team, any of whose members may run, only a run shows that.
 */
function grantApproval({ policy, people }, { grant, role }, provenance) {
    const { kind, name } = grant.holder;
    const id = grant['principal-id'] ?? (kind === 'person' ? people?.people.get(name)?.github : undefined);
    const login = kind === 'user' ? name : kind === 'app' ? `${name}[bot]` : '';
    return (0,_policy_approval_js__WEBPACK_IMPORTED_MODULE_0__/* .judgeApproval */ .bA)(policy, role, grant, provenance, runOfHolder(login, id === undefined ? '' : String(id)));
}
/** Nobody's account has an empty login, or an empty number. */
function runOfHolder(login, id) {
    return {
        actor: login,
        actor_id: id,
        triggering_actor: login,
        triggering_actor_id: id,
        repository: '',
        repository_id: '',
        repository_owner: '',
        repository_owner_id: '',
        ref: '',
        ref_type: '',
        ref_protected: false,
        sha: '',
        head_ref: '',
        base_ref: '',
        event_name: '',
        workflow_ref: '',
        run_id: '',
        run_attempt: '',
        runner_environment: '',
    };
}


/***/ }),

/***/ 31798:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   hg: () => (/* binding */ grantViews),
/* harmony export */   k$: () => (/* binding */ liveGrants),
/* harmony export */   v: () => (/* binding */ policySpot),
/* harmony export */   xm: () => (/* binding */ grantSpot)
/* harmony export */ });
/* harmony import */ var _policy_grant_times_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(20907);
/* harmony import */ var _policy_grant_stage_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75711);
/* harmony import */ var _policy_tags_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76317);



const VIEWS = new WeakMap();
/** Every grant of a policy that can be read; each policy is looked at once for each moment. */
function grantViews(policy, now) {
    const known = VIEWS.get(policy);
    if (known?.now === now)
        return known.views;
    const views = policy.grants.flatMap((reviewed) => viewOf(reviewed, policy, now) ?? []);
    VIEWS.set(policy, { now, views });
    return views;
}
/** Those by which somebody has access now, or soon will. */
function liveGrants(policy, now) {
    return grantViews(policy, now).filter(({ stage }) => stage === 'active' || stage === 'not-started');
}
function viewOf(reviewed, policy, now) {
    const { file } = reviewed;
    if (!file.ok)
        return undefined;
    const { grant } = file;
    const evidence = policy.evidence.state === 'read' ? policy.evidence.value : { provenance: new Map() };
    const role = policy.policy.roles.get(grant.role);
    const until = (0,_policy_grant_times_js__WEBPACK_IMPORTED_MODULE_2__/* .grantEnd */ .wy)(grant, evidence);
    const stage = (0,_policy_grant_stage_js__WEBPACK_IMPORTED_MODULE_0__/* .grantStage */ .Td)(file, now, revokingTags(policy));
    return {
        grant,
        role,
        stage: stage === 'active' && until !== undefined && now >= until ? 'ended' : stage,
        from: (0,_policy_grant_times_js__WEBPACK_IMPORTED_MODULE_2__/* .grantStart */ .PA)(grant, evidence),
        until,
        ...(role?.owner === undefined ? {} : { owner: role.owner }),
        reviewed,
    };
}
/**
 * The tags that were read. The gate takes those that it could not read for revocations, and refuses. INVARIANT: here
 * that would take every finding away: what was not read revokes nothing, and `unreadTags` says that it is not known.
 */
function revokingTags({ tags }) {
    if (tags.state !== 'read')
        return undefined;
    return { ...tags.value, unread: tags.value.unread.filter((place) => place === _policy_tags_js__WEBPACK_IMPORTED_MODULE_1__/* .USED */ .mU) };
}
/** Where something of a grant is written. */
function grantSpot({ root }, { file, text }, ...path) {
    return { file: `${root}/grants/${file.id}.yml`, text, path };
}
/** Where something of a policy is written. */
function policySpot({ root, text }, ...path) {
    return { file: `${root}/policy.yml`, text, path };
}


/***/ }),

/***/ 57503:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ parseIgnores)
/* harmony export */ });
/* unused harmony export ignoreFileShape */
/* harmony import */ var _policy_document_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(32627);
/* harmony import */ var _policy_names_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76726);
/* harmony import */ var _policy_shape_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(45999);
/* harmony import */ var _policy_time_shapes_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2008);
/* harmony import */ var _policy_yaml_place_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(44305);
/* harmony import */ var _finding_rules_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(61602);






/** Nobody can say for longer than this that something is fine. */
const MAX_IGNORE_DAYS = 366;
const IGNORE_DAY_MS = 86_400_000;
/** What a finding is about, as the file calls it. */
const ABOUT_KEY = 'on';
/** `review.yml`, beside the policy; its JSON Schema is generated from here. */
const ignoreFileShape = (0,_policy_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ik)({
    version: (0,_policy_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .required */ .mw)((0,_policy_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .described */ .WY)((0,_policy_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .oneOf */ .yL)([1]), 'Version of the format.'), '1'),
    ignore: (0,_policy_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .required */ .mw)((0,_policy_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .described */ .WY)((0,_policy_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .list */ .p_)((0,_policy_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ik)({
        finding: (0,_policy_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .required */ .mw)((0,_policy_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .described */ .WY)((0,_policy_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .oneOf */ .yL)(_finding_rules_js__WEBPACK_IMPORTED_MODULE_5__/* .FINDING_IDS */ .j), 'Id of the finding.'), 'grant-broad'),
        [ABOUT_KEY]: (0,_policy_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .required */ .mw)((0,_policy_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .described */ .WY)((0,_policy_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .line */ .n8)(512), 'What it is about, as the report writes it. One thing, never a pattern.'), 'users/mona/november-banner'),
        reason: (0,_policy_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .required */ .mw)((0,_policy_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .described */ .WY)((0,_policy_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .line */ .n8)(), 'Why it is accepted, on one line.'), 'the release is on Friday'),
        by: (0,_policy_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .required */ .mw)((0,_policy_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .described */ .WY)((0,_policy_names_js__WEBPACK_IMPORTED_MODULE_1__/* .login */ .iD)(), 'Who accepts it.'), 'hubot'),
        until: (0,_policy_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .required */ .mw)((0,_policy_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .described */ .WY)((0,_policy_time_shapes_js__WEBPACK_IMPORTED_MODULE_3__/* .instant */ .uR)(), 'Until when: within a year. After that the finding is back, and this entry one too.'), '2027-01-31T00:00:00Z'),
    }), { max: 500 }), 'Findings that are accepted for a while. They stay in the report, apart from the others.'), '[]'),
});
/**
 * Reads the findings that are accepted. One that ends later than a year from now is an error: nobody would look again.
 * `file` names it in problems; `now` in milliseconds since 1970.
 */
function parseIgnores(text, { file, home, now }) {
    const parsed = (0,_policy_document_js__WEBPACK_IMPORTED_MODULE_0__/* .parseDocument */ .T)(text, file, ignoreFileShape, { flat: true });
    if (!parsed.ok)
        return parsed;
    const entries = parsed.value.ignore;
    const index = entries.findIndex(({ until }) => until > now + MAX_IGNORE_DAYS * IGNORE_DAY_MS);
    if (index >= 0)
        return {
            ok: false,
            problems: [
                {
                    file,
                    ...(0,_policy_yaml_place_js__WEBPACK_IMPORTED_MODULE_4__/* .findPlace */ .P)(text, ['ignore', index, 'until']),
                    message: `\`ignore.${index}.until\` is more than a year away`,
                    hint: 'write a time within a year: somebody has to look again',
                },
            ],
        };
    const value = entries.map(({ finding, reason, by, until, ...entry }, place) => ({
        finding,
        about: entry[ABOUT_KEY],
        reason,
        by,
        until,
        home,
        file,
        index: place,
        text,
    }));
    return { ok: true, value };
}


/***/ }),

/***/ 74438:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ recordsOf),
/* harmony export */   z: () => (/* binding */ governedPlaces)
/* harmony export */ });
/* harmony import */ var _policy_fold_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(41947);
/* harmony import */ var _policy_glob_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29121);


/** The lines of records that are of a policy: by its name where they have one, else by the grant. */
function recordsOf(reviewed, records) {
    if (records.state !== 'read')
        return [];
    const { home, grants } = reviewed;
    const ids = new Set(grants.map(({ file }) => file.id));
    const places = governedPlaces(reviewed);
    return records.value.filter((event) => event.home === undefined
        ? (event.grant === undefined || ids.has(event.grant)) && (0,_policy_glob_js__WEBPACK_IMPORTED_MODULE_0__/* .matchesAnyCaseless */ .DR)(places, event.repository)
        : (0,_policy_fold_js__WEBPACK_IMPORTED_MODULE_1__/* .isSameName */ .yS)(event.home, home));
}
/** Repositories in which runs are governed by a policy, as names and patterns. */
function governedPlaces({ policy, home }) {
    return [...new Set([home, ...[...policy.roles.values()].flatMap(({ repositories = [home] }) => repositories)])];
}


/***/ }),

/***/ 97011:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gn: () => (/* binding */ wasRead),
/* harmony export */   Lf: () => (/* binding */ NOT_ASKED),
/* harmony export */   WE: () => (/* binding */ REVIEW_SOURCES),
/* harmony export */   rk: () => (/* binding */ isUnreadSource)
/* harmony export */ });
/** What a review may read. The order is that of the report. */
const REVIEW_SOURCES = [
    'evidence',
    'tags',
    'workflows',
    'code-owners',
    'rules',
    'rulesets',
    'environments',
    'actions',
    'accounts',
    'collaborators',
    'secrets',
    'deploy-keys',
    'apps',
    'access-tokens',
    'runs',
    'records',
    'runner-groups',
    'walls',
];
/** Something that was read. */
function wasRead(value) {
    return { state: 'read', value };
}
/** What nobody asked for. */
const NOT_ASKED = { state: 'not-asked' };
/** Whether it is known: its value, or that it is not there. */
function isUnreadSource(source) {
    return source.state === 'refused' || source.state === 'not-asked';
}


/***/ }),

/***/ 5158:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ gainsOf),
/* harmony export */   N: () => (/* binding */ gainText)
/* harmony export */ });
/* harmony import */ var _policy_duration_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4464);

/** What the credentials of a role give, in the order of the policy. */
function gainsOf(role, { limits }) {
    return [...(role.credentials ?? [])].flatMap(([credential, spec]) => {
        const identity = credentialIdentity(spec);
        if (identity === undefined)
            return [];
        const own = spec.aws?.session ?? spec.gcp?.session ?? spec.vault?.session;
        return [
            {
                credential,
                ...identity,
                environments: spec.environments ?? role.environments ?? [],
                session: Math.min(own ?? limits.session, limits.session),
                isOwnSession: own !== undefined,
                isLongerAccepted: spec['accept-longer'] === true,
            },
        ];
    });
}
function credentialIdentity({ aws, gcp, azure, vault, github, }) {
    if (aws !== undefined)
        return { provider: 'aws', target: aws.chain ?? aws.role };
    if (gcp !== undefined)
        return { provider: 'gcp', target: gcp['service-account'] ?? gcp.provider };
    if (azure !== undefined)
        return { provider: 'azure', target: `${azure.tenant}/${azure.client}` };
    if (vault !== undefined)
        return { provider: 'vault', target: `${vault.url} role ${vault.role}` };
    return github === undefined
        ? undefined
        : {
            provider: 'github',
            target: `App ${github.app}: ${[...github.repositories].toSorted().join(', ')} ` +
                `(${permissionsText(github.permissions)})`,
        };
}
function permissionsText(permissions) {
    return [...permissions].map(([name, level]) => `${name}: ${level}`).join(', ');
}
/** `aws arn:… (15m)`, for one line. */
function gainText({ provider, target, session, isLongerAccepted }) {
    return `${provider} ${target} (${(0,_policy_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .formatDuration */ .a)(session)}${isLongerAccepted ? ', longer is accepted' : ''})`;
}


/***/ }),

/***/ 76837:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  LU: () => (/* binding */ narrowerScope),
  Fs: () => (/* binding */ usageOf)
});

// UNUSED EXPORTS: recordedUses

// EXTERNAL MODULE: ./lib/policy/fold.js
var fold = __webpack_require__(41947);
// EXTERNAL MODULE: ./lib/policy/glob.js + 1 modules
var glob = __webpack_require__(29121);
// EXTERNAL MODULE: ./lib/policy/scope-rule.js
var scope_rule = __webpack_require__(43457);
;// CONCATENATED MODULE: ./lib/review/reached.js


/** Whether every name is one that a grant reaches, and no pattern. */
function areReached(list, names, { home, policy }, { grant, role }) {
    if (role === undefined)
        return false;
    const lists = (0,scope_rule/* scopeLists */.Ks)(list, { role, grant, never: policy.never, home });
    return names.every((name) => (0,glob/* isPlainName */.sh)(name) && (0,scope_rule/* verdictOf */.Vj)(list, name, lists, glob/* GLOBS */._k) === 'in');
}

// EXTERNAL MODULE: ./lib/review/records-of.js
var records_of = __webpack_require__(74438);
// EXTERNAL MODULE: ./lib/review/source.js
var review_source = __webpack_require__(97011);
;// CONCATENATED MODULE: ./lib/review/use.js





const BY_GRANT = new WeakMap();
/**
 * The decisions on record, or attested, that a grant allowed, the last one first. INVARIANT: one of a repository in
 * which the policy has no role is none of it, whatever it says about its policy.
 */
function recordedUses(policy, id, { records, attestedUses: attested = [] }) {
    const isOurs = ({ home, repository }) => (home === undefined || (0,fold/* isSameName */.yS)(home, policy.home)) && isPlaceOf(policy, repository);
    const sure = usesIn(attested, id).filter(isOurs);
    if (records.state !== 'read' && sure.length === 0)
        return records;
    const attempts = new Set(sure.map(attemptOf));
    const others = records.state === 'read' ? usesIn(records.value, id).filter(isOurs) : [];
    const uses = [...sure, ...others.filter((one) => !attempts.has(attemptOf(one)))];
    return (0,review_source/* wasRead */.Gn)(uses.toSorted((one, other) => other.time - one.time));
}
function attemptOf({ repository, run, attempt }) {
    return `${(0,fold/* foldCase */.SP)(repository)}/${run}/${attempt}`;
}
function usesIn(events, id) {
    const known = BY_GRANT.get(events) ?? byGrant(events);
    BY_GRANT.set(events, known);
    return known.get(id) ?? [];
}
const PLACES = new WeakMap();
/** Whether runs of a repository are governed by a policy. */
function isPlaceOf(policy, repository) {
    const places = PLACES.get(policy) ?? (0,records_of/* governedPlaces */.z)(policy);
    PLACES.set(policy, places);
    return (0,glob/* matchesAnyCaseless */.DR)(places, repository);
}
function byGrant(events) {
    const found = new Map();
    for (const event of events) {
        if (event.kind !== 'decision' || event.decision !== 'allow' || event.grant === undefined)
            continue;
        const list = found.get(event.grant) ?? [];
        list.push(event);
        found.set(event.grant, list);
    }
    return found;
}
/** A record is written after its run began, and a run may be long. */
const MAX_RUN_MS = 35 * 86_400_000;
/**
 * The last use of a grant: by records, or by the runs of the person. Records that were read show a use and never that
 * there was none, since they may be some of many; runs that GitHub lists show both. INVARIANT: a record that nobody
 * attested counts for nothing where GitHub lists no run of that person that it could be of, nor from after the review.
 */
function usageOf(policy, { grant }, review) {
    const recorded = recordedUses(policy, grant.id, review);
    const uses = recorded.state === 'read' ? recorded.value.filter(({ time }) => time <= review.now) : [];
    const { runs } = policy;
    const gate = policy.policy.walls?.gate;
    const attested = uses.find(({ attestedBy }) => attestedBy !== undefined && attestedBy === gate);
    if (attested !== undefined)
        return (0,review_source/* wasRead */.Gn)(recordedUsage(attested, uses.length, 'attested'));
    const run = runs.state === 'read' && grant.holder.kind === 'user' ? runs.value.get((0,fold/* foldCase */.SP)(grant.holder.name)) : undefined;
    const borneOut = uses.find(({ time }) => run === undefined || (run !== 'never' && time <= run + MAX_RUN_MS));
    if (borneOut !== undefined)
        return (0,review_source/* wasRead */.Gn)(recordedUsage(borneOut, uses.length, run === undefined ? 'record' : 'record-and-runs'));
    if (grant.holder.kind !== 'user')
        return unreadOf(recorded) ?? { state: 'not-asked' };
    if (runs.state !== 'read')
        return unreadOf(runs) ?? { state: 'not-asked' };
    if (run === undefined)
        return { state: 'not-asked' };
    return (0,review_source/* wasRead */.Gn)(run === 'never' ? { used: 'never' } : { used: 'yes', at: run, by: grant.holder.name, told: 'runs' });
}
function recordedUsage({ time, repository, run, principal }, times, told) {
    return {
        used: 'yes',
        at: time,
        run: `${repository}/actions/runs/${run}`,
        ...(principal === undefined ? {} : { by: principal }),
        times,
        told,
    };
}
function unreadOf(source) {
    return (0,review_source/* isUnreadSource */.rk)(source) ? source : undefined;
}
/** Fewer uses than this say little about what is needed. */
const MIN_USES = 3;
/**
 * What would have done for every use on record; `undefined` where there are few. INVARIANT: anything in it the grant
 * reaches: a record of what it does not reach is wrong, and nothing is made of the others either.
 */
function narrowerScope(policy, view, review) {
    const recorded = recordedUses(policy, view.grant.id, review);
    const uses = recorded.state === 'read' ? recorded.value.filter(({ time }) => time <= review.now) : [];
    if (uses.length < MIN_USES)
        return undefined;
    const branches = uses.map(({ ref = '' }) => (ref.startsWith('refs/heads/') ? ref.slice('refs/heads/'.length) : ''));
    if (branches.includes(''))
        return undefined;
    const environments = uses.flatMap(({ environment }) => environment ?? []);
    if (!areReached('branches', branches, policy, view) || !areReached('environments', environments, policy, view))
        return undefined;
    return {
        branches: [...new Set(branches)].toSorted(),
        environments: [...new Set(environments)].toSorted(),
        uses: uses.length,
    };
}


/***/ }),

/***/ 1118:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L3: () => (/* binding */ aboutMeant),
/* harmony export */   Q$: () => (/* binding */ trustChecks),
/* harmony export */   Xk: () => (/* binding */ undecidedBy),
/* harmony export */   _n: () => (/* binding */ checkedWall),
/* harmony export */   cB: () => (/* binding */ aboutTrust),
/* harmony export */   ig: () => (/* binding */ leftOut),
/* harmony export */   pp: () => (/* binding */ trustsOf),
/* harmony export */   vj: () => (/* binding */ cloudCredentialsOf)
/* harmony export */ });
/* unused harmony export unseenMeant */
/* harmony import */ var _walls_finding_target_name_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(46380);
/* harmony import */ var _walls_meant_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(18598);
/* harmony import */ var _finding_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(96573);
/* harmony import */ var _grant_view_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(31798);
/* harmony import */ var _source_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(97011);





/** What no file or answer that was given is about. */
const NOT_GIVEN = { state: 'not-asked' };
/** Every identity of a cloud that the policy names, or that trusts its repositories, checked for one thing. */
function trustChecks(id, policy) {
    const { walls } = policy;
    if (walls.state !== 'read')
        return cloudCredentialsOf(policy).map((meant) => (0,_finding_js__WEBPACK_IMPORTED_MODULE_3__/* .uncheckedFor */ .EI)(aboutMeant(meant), 'walls', (0,_source_js__WEBPACK_IMPORTED_MODULE_2__/* .isUnreadSource */ .rk)(walls) ? walls : NOT_GIVEN));
    const seen = walls.value;
    return [
        ...seen.audit.trusts.flatMap((trust) => checksOfTrust(id, policy, seen, trust)),
        ...unseenMeant(seen).map((meant) => (0,_finding_js__WEBPACK_IMPORTED_MODULE_3__/* .uncheckedFor */ .EI)(aboutMeant(meant), 'walls', NOT_GIVEN)),
    ];
}
function checksOfTrust(id, policy, { audit }, trust) {
    const about = aboutTrust(trust);
    const found = audit.findings.filter((one) => one.id === id && one.target === trust.target && (one.file === undefined || one.file === trust.file));
    if (found.length > 0)
        return found.map((one) => checkedWall(policy, about, one));
    return trust.answers === undefined
        ? [(0,_finding_js__WEBPACK_IMPORTED_MODULE_3__/* .uncheckedFor */ .EI)(about, 'walls', undecidedBy(['its document cannot be read']))]
        : [(0,_finding_js__WEBPACK_IMPORTED_MODULE_3__/* .passedCheck */ .Fd)(about)];
}
/** What the audit says of one thing, as a check of the review. */
function checkedWall(policy, about, finding) {
    if (finding.outcome === 'unknown')
        return (0,_finding_js__WEBPACK_IMPORTED_MODULE_3__/* .uncheckedFor */ .EI)(about, 'walls', undecidedBy(finding.why));
    const [first] = finding.roles;
    const owner = first === undefined ? undefined : policy.policy.roles.get(first.role)?.owner;
    const spot = spotOfRole(policy, finding);
    return {
        outcome: 'fail',
        about: `${about}${caseOf(finding)}`,
        // each of them finds the same kind of facts
        facts: wallFound(finding),
        ...(spot === undefined ? {} : { spot }),
        ...(owner === undefined ? {} : { owner }),
    };
}
/** What was found, without the words for it. */
function wallFound({ target, file, token, at, facts, roles }) {
    return {
        target,
        ...(file === undefined ? {} : { file }),
        ...(token === undefined ? {} : { token }),
        ...(at === undefined ? {} : { at }),
        named: facts,
        roles,
    };
}
function spotOfRole(policy, { roles: [first] }) {
    if (first === undefined)
        return undefined;
    const { role, credential } = first;
    return (0,_grant_view_js__WEBPACK_IMPORTED_MODULE_1__/* .policySpot */ .v)(policy, 'roles', role, ...(credential === '' ? [] : ['credentials', credential]));
}
/** What tells two findings of one kind about the same identity apart. */
const CASE_NAMES = ['what', 'operator', 'claim'];
function caseOf({ facts }) {
    const names = CASE_NAMES.flatMap((name) => (facts[name] === undefined ? [] : [String(facts[name])]));
    return names.length === 0 ? '' : ` (${names.join(' ')})`;
}
/** Credentials of the policy that nothing that was read is about. */
function unseenMeant({ audit, meant }) {
    return meant.filter((one) => trustsOf(audit.trusts, one).length === 0);
}
/** The documents that let a credential of the policy be issued. */
function trustsOf(trusts, { role, credential }) {
    return trusts.filter(({ meant }) => meant.some((one) => one.role === role && one.credential === credential));
}
const MEANT = new WeakMap();
/** The credentials of a policy that a cloud issues, whether or not anything was read of clouds. */
function cloudCredentialsOf(policy) {
    const known = MEANT.get(policy);
    if (known !== undefined)
        return known;
    const made = (0,_walls_meant_js__WEBPACK_IMPORTED_MODULE_0__/* .meantTokens */ .A)(policy.policy, {
        home: policy.home,
        gate: policy.policy.walls?.gate,
        repositories: [],
    });
    MEANT.set(policy, made);
    return made;
}
function aboutMeant({ provider, target }) {
    return `trust ${provider} ${(0,_walls_finding_target_name_js__WEBPACK_IMPORTED_MODULE_4__/* .targetName */ .j)(target)}`;
}
function aboutTrust({ provider, target, meant: [first] }) {
    return first === undefined ? `trust ${provider} ${target}` : aboutMeant(first);
}
/** What was read, and could not be told by. */
function undecidedBy(why) {
    return { state: 'undecided', why: why.join('; ') };
}
/** What the sources of a policy's walls leave out; where there is any, what is not among them may yet be there. */
function leftOut({ sources }) {
    return sources.flatMap(({ name, state, partial }) => state === 'refused' ? [`${name} was refused`] : partial.map((one) => `${name}: ${one}`));
}


/***/ })

};
