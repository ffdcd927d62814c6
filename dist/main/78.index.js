export const id = 78;
export const ids = [78,726];
export const modules = {

/***/ 4726:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ quote),
/* harmony export */   inert: () => (/* binding */ inert)
/* harmony export */ });
const LONGEST = 200;
/**
 * Text from outside as one line that can do nothing wherever it is printed: no line break, no terminal escape, no
 * invisible or direction-changing character, no workflow command. Cut when it is long.
 */
function inert(value, longest = LONGEST) {
    const line = value
        .toWellFormed()
        .replaceAll(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]+/gu, ' ')
        // the runner obeys `::command::` at the start of a line and `##[command]` anywhere in it
        .replaceAll('##[', '#\u00a0#[')
        .replace(/^(\s*):(?=:)/, '$1:\u00a0')
        .trim();
    return line.length > longest ? `${line.slice(0, longest - 1).replace(/[\u{d800}-\u{dbff}]$/u, '')}…` : line;
}
/** A name from outside inside a sentence: in backticks, of which it can have none itself. */
function quote(value, longest = LONGEST) {
    const line = inert(value.replaceAll('`', "'"), longest);
    return line === '' ? '(empty)' : `\`${line}\``;
}


/***/ }),

/***/ 4078:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  adviceLine: () => (/* reexport */ adviceLine),
  conclude: () => (/* binding */ conclude),
  refusalLine: () => (/* reexport */ refusalLine)
});

// EXTERNAL MODULE: ./lib/report/inert.js
var inert = __webpack_require__(4726);
;// CONCATENATED MODULE: ./lib/report/annotation.js

/** Longest annotation: it is read in a narrow box. */
const LONGEST = 1000;
/** GitHub shows at most ten warnings of a step. */
const MOST_NOTES = 9;
/**
 * What reading the steps found, beside the lines it was found in: what was only warned of, then how the gate is
 * weakened.
 */
function stepAnnotations({ preflight, decision }) {
    if (preflight === undefined)
        return [];
    const findings = preflight.findings.map((one) => ({
        level: decision === 'deny' && preflight.mode === 'enforce' ? 'error' : 'warning',
        title: (0,inert.inert)(one.reason),
        message: `${(0,inert.inert)(`\`${one.text}\`: ${one.what}`, LONGEST)}\nallowed: ${(0,inert.inert)(one.allowed, LONGEST)}`,
        file: one.file,
        line: one.line,
    }));
    const weak = preflight.weaknesses.map((one) => ({
        level: 'warning',
        title: (0,inert.inert)(one.id),
        message: (0,inert.inert)(one.advice, LONGEST),
        file: one.file,
        line: one.line,
    }));
    return [...findings, ...weak].slice(0, MOST_NOTES);
}
/** The annotation of a refusal; `undefined` when there is nothing to say. */
function toAnnotation(result) {
    if (result.decision === 'allow')
        return undefined;
    const audit = result.mode === 'audit';
    const next = `${result.next}${result.link === undefined ? '' : ' The link is in the job summary.'}`;
    return {
        level: audit ? 'warning' : 'error',
        title: `${audit ? 'Access would have been refused' : 'Access refused'}: ${(0,inert.inert)(result.reason ?? '')}`,
        message: `${(0,inert.inert)(result.summary, LONGEST)}\n${(0,inert.inert)(next, LONGEST)}`,
    };
}

// EXTERNAL MODULE: ./lib/policy/instant.js
var instant = __webpack_require__(3355);
;// CONCATENATED MODULE: ./lib/report/record.js

/** The line of a decision. `time` is in milliseconds since 1970. */
function decisionRecord(result, time) {
    return { ...entry(result, time), kind: 'decision', result };
}
/** The line of a credential that was issued. */
function issuedRecord(result, { name, provider, target, expires, handle, lasting, renews }, time) {
    const outlives = result.until !== undefined && (0,instant/* formatInstant */.r4)(expires) > result.until;
    return {
        ...entry(result, time),
        kind: 'credential-issued',
        principal: result.principal,
        ...(result.first_actor === undefined ? {} : { first_actor: result.first_actor }),
        ...(result.grant === undefined ? {} : { grant: result.grant }),
        name,
        provider,
        target,
        expires: (0,instant/* formatInstant */.r4)(expires),
        ...(result.until === undefined ? {} : { bounded_until: result.until }),
        ...(outlives
            ? { outlives, note: `${provider} cannot end it with the grant: what cannot be taken back before lasts longer` }
            : {}),
        ...(renews === true ? { renews } : {}),
        ...(handle === undefined ? {} : { handle }),
        ...(lasting === undefined ? {} : { lasting }),
    };
}
/** One line of JSON, with its line break. */
function toLine(record) {
    return `${JSON.stringify(record)}\n`;
}
function entry({ run }, time) {
    return {
        schema: 1,
        time: (0,instant/* formatInstant */.r4)(time),
        repository: run.repository,
        run_id: run.run_id,
        run_attempt: run.run_attempt,
    };
}

// EXTERNAL MODULE: ./lib/report/first-actor.js
var first_actor = __webpack_require__(6376);
;// CONCATENATED MODULE: ./lib/policy/reasons.js
const ASK_APPROVER = 'Ask an approver to review the pull request of the grant.';
const ASK_ADMIN = 'Ask the people who look after this repository to look at it.';
/** Every reason, in the order in which checks are made. */
const REASONS = {
    'identity-unverified': {
        summary: 'It could not be proven who started this run.',
        next: 'The job needs `permissions: id-token: write`. Runs from forks cannot have it.',
    },
    'policy-missing': {
        summary: 'There is no access policy.',
        next: 'Add `.github/access/policy.yml` to the default branch.',
    },
    'policy-invalid': {
        summary: 'The access policy has an error, so nothing can be allowed.',
        next: `${ASK_ADMIN} \`grantgate lint\` shows the line.`,
    },
    'policy-unreviewed': {
        summary: 'The access policy was changed without the review that it asks for, so nothing can be allowed.',
        next: `${ASK_ADMIN} What puts it right, by those whom the policy listed before: another approval of the pull request of that change; or, where it was pushed, pull requests that they approve: one that reverts \`policy.yml\`, or one that deletes it and another that adds it anew.`,
    },
    frozen: {
        summary: 'All access is frozen at the moment.',
        next: 'Wait until the freeze is over, or ask who set the tag at or below `grantgate/frozen`. A reviewed change of the policy ends it, by naming the tag under `lifted`.',
    },
    'never-allowed': {
        summary: 'The policy never allows this branch, tag or environment.',
        next: 'Start the run from another branch, or for another environment. No grant can open this one.',
    },
    'role-unknown': {
        summary: 'The role is not in the policy.',
        next: 'Check the name of the role in the workflow and in the grant.',
    },
    'role-ambiguous': {
        summary: 'Several roles would allow this run, and none was named.',
        next: 'Name one with the input `role`.',
    },
    'no-grant': { summary: 'Nobody has granted this access yet.', next: 'Ask for a grant.' },
    'grant-invalid': {
        summary: 'The grant has a mistake in it.',
        next: 'Correct the file in a new pull request. `grantgate lint` shows the line.',
    },
    'grant-revoked': {
        summary: 'The grant was revoked.',
        next: 'Ask for a new grant, under another name, if the access is still needed.',
    },
    'approval-missing': {
        summary: 'The grant has not been approved.',
        next: `${ASK_APPROVER} A file that came without a reviewed pull request has to be proposed anew.`,
    },
    'approval-self': {
        summary: 'The grant was approved only by people who asked for it, wrote it or may have written it.',
        next: `${ASK_APPROVER} It must be somebody who does not get the access and has neither asked for it nor written it.`,
    },
    'approval-stale': {
        summary: 'The grant was changed after it was approved.',
        next: 'Ask for a grant again, and have the last version of it approved.',
    },
    'approval-ineligible': {
        summary: 'The grant was approved by somebody who may not approve.',
        next: `${ASK_APPROVER} The policy lists who they are.`,
    },
    'grant-too-long': { summary: 'The grant is for longer than the policy allows.', next: 'Ask for a shorter grant.' },
    'grant-not-started': { summary: 'The grant has not begun yet.', next: 'Start the run again after the grant begins.' },
    'grant-expired': { summary: 'The grant has ended.', next: 'Ask for a new grant.' },
    'outside-window': {
        summary: 'The role may not be used at this time.',
        next: 'Start the run again while a window of the role is open.',
    },
    'principal-mismatch': {
        summary: 'The grant belongs to another account.',
        next: 'Ask for a grant with the numeric id of your account.',
    },
    'rerun-by-other': {
        summary: 'The run was started again by somebody whom the grant does not cover.',
        next: 'Let the person with the grant start the run, or ask for a grant of your own.',
    },
    'repository-out-of-scope': {
        summary: 'This repository is not covered by the grant.',
        next: 'Run it in a repository that the grant covers, or ask for a wider grant.',
    },
    'workflow-out-of-scope': {
        summary: 'This workflow is not covered by the grant.',
        next: 'Start a workflow that the grant covers, or ask for a wider grant.',
    },
    'event-out-of-scope': {
        summary: 'The run was started in a way that the grant does not cover.',
        next: 'Start it in a way that the grant covers, usually with “Run workflow”.',
    },
    'branch-out-of-scope': {
        summary: 'This branch is not covered by the grant.',
        next: 'Start the run from a branch that the grant covers, or ask for a wider grant.',
    },
    'tag-out-of-scope': {
        summary: 'This tag is not covered by the grant.',
        next: 'Start the run from a tag or branch that the grant covers, or ask for a wider grant.',
    },
    'environment-out-of-scope': {
        summary: 'This environment is not covered by the grant.',
        next: 'Choose an environment that the grant covers, or ask for a wider grant.',
    },
    'runner-out-of-scope': {
        summary: 'This kind of runner is not covered by the role.',
        next: 'Run the job on a runner that the role lists.',
    },
    'ref-unprotected': {
        summary: 'The branch or tag is not protected, and the role demands it.',
        next: `${ASK_ADMIN} The branch needs a protection rule.`,
    },
    'permissions-out-of-scope': {
        summary: 'The job asks for more permissions than the role allows.',
        next: 'Lower the `permissions` of the job.',
    },
    'step-out-of-scope': {
        summary: 'A later step would touch something that the grant does not cover.',
        next: 'Change the step that is named, or ask for a wider grant.',
    },
    'step-undecidable': {
        summary: 'It cannot be told beforehand what a later step touches.',
        next: 'Write the branch or environment of the step that is named as a fixed value. Where it is not known which clone it works in, check out the repository in this job before it.',
    },
    'uses-exhausted': { summary: 'The grant has been used as often as it may be.', next: 'Ask for a new grant.' },
    undecidable: {
        summary: 'A fact that the decision needs could not be read, so the run was refused.',
        next: 'Start the run again. If it happens again, the check below says which permission or service is missing.',
    },
};
/** Reasons in the order of the checks; what comes first is reported. */
const REASON_IDS = Object.keys(REASONS);

;// CONCATENATED MODULE: ./lib/report/told.js


/** Longest text of a check in a sentence: why something was refused often stands at its end. */
const told_LONGEST = 600;
/** The sentence of the registry, and what was found. */
function detail(refusal) {
    return {
        summary: `${REASONS[refusal.decision.reason].summary.replace(/\.$/, '')}: ${told(refusal, 'actual').replace(/\.$/, '')}.`,
    };
}
function theGrant({ decision }) {
    return decision.grant === undefined ? 'The grant' : `The grant ${(0,inert/* quote */.h)(decision.grant)}`;
}
/** A side of the check that is a name. */
function actual({ check }) {
    return (0,inert/* quote */.h)(check?.actual ?? '', told_LONGEST);
}
function expected({ check }) {
    return (0,inert/* quote */.h)(check?.expected ?? '', told_LONGEST);
}
/** A side of the check that is a phrase, not a name. */
function told({ check }, side) {
    return (0,inert.inert)(check?.[side] ?? '', told_LONGEST).replaceAll('`', "'");
}
/** What goes with advice to ask for a grant, where a link leads to a form for it. */
function filledIn({ linked }) {
    return linked
        ? ' The link opens a form that is filled in already: say what it is for, and propose it as a pull request.'
        : '';
}
/** The advice of the registry. */
function usual(reason) {
    return REASONS[reason].next;
}

;// CONCATENATED MODULE: ./lib/report/approval-words.js

const BY_A_PERSON = / was proposed by a bot | proposed it without saying | changes more than this one file$|^it is not known how many files /;
/** Whether one more review of the pull request that brought a grant would help. */
function isCuredByReview(found) {
    return (/^(?:approved |no approval stands |pull request #\d+ is not merged$)/.test(found) ||
        /nobody can tell that the approver did not write it, so it needs/.test(found));
}
/** A review helps where a reviewed pull request brought the grant; else the grant has to come by another one. */
function approvalMissing(refusal) {
    const found = refusal.check?.actual ?? '';
    const summary = `${theGrant(refusal)} has not been approved: it needs ${told(refusal, 'expected')}, and ${told(refusal, 'actual')}.`;
    if (found.endsWith('is not merged'))
        return { summary, next: 'Have the pull request of the grant approved and merged.' };
    if (found.startsWith('approved '))
        return { summary, next: 'Ask another approver to review the pull request of the grant as well.' };
    if (isCuredByReview(found))
        return { summary, next: usual('approval-missing') };
    if (BY_A_PERSON.test(found))
        return {
            summary,
            next: `Propose the grant anew, as a person. An App may only where the policy names it: one grant at a time, with \`request\` and \`requested-by-id\`.${filledIn(refusal)}`,
        };
    return {
        summary,
        next: `Reviewing an earlier pull request does not help. Propose the grant anew under another name, or delete its file and add it again, by a pull request that an approver reviews.${filledIn(refusal)}`,
    };
}
/** Who approved, or which commits the approver may have written. */
function approvalSelf(refusal) {
    const found = told(refusal, 'actual');
    if (!found.includes('nobody can tell'))
        return {
            summary: `${theGrant(refusal)} was ${found}, and whoever gets a grant, asked for it or wrote it cannot approve it.`,
        };
    const summary = `${theGrant(refusal)} has ${found}.`;
    const account = 'whoever wrote the commit can add its address to their account';
    if (found.endsWith('the policy takes no such commits'))
        return {
            summary,
            next: `Another review does not help, but ${account}. Or propose the grant anew, in the browser or by commits of a known address.`,
        };
    return {
        summary,
        next: `Ask one more approver to review the pull request of the grant. Or ${account}: then who wrote it is known.`,
    };
}
function approvalIneligible(refusal) {
    return { summary: `${theGrant(refusal)} was ${told(refusal, 'actual')}, and it needs ${told(refusal, 'expected')}.` };
}

;// CONCATENATED MODULE: ./lib/report/links.js
/** The page of the policy file, at a line if one is known. */
function policyLink(context, line) {
    return fileLink(context, 'policy.yml', line);
}
/** The page of a grant file, at a line if one is known. */
function grantLink(context, grant, line) {
    return fileLink(context, `grants/${grant}.yml`, line);
}
/** The page of the pull request that brought a grant. */
function pullLink(context, grant) {
    const pull = context.provenance?.get(grant)?.pull;
    return pull === undefined ? undefined : `${base(context)}/pull/${pull.number}`;
}
/** GitHub's page for a new file, filled in: name and text come along in the address. */
function newFileLink(context, path, text) {
    if (context.branch === undefined)
        return undefined;
    const query = new URLSearchParams({ filename: `${context.policyPath}/${path}`, value: text });
    return `${base(context)}/new/${encodePath(context.branch)}?${query.toString()}`;
}
/** What a person does at one of these pages. */
function wordsFor(address) {
    const [, , , kind = '', ...path] = URL.canParse(address) ? new URL(address).pathname.split('/') : [];
    if (kind === 'new')
        return 'Open the form';
    if (kind === 'pull')
        return 'Open the pull request';
    return path.at(-4) === 'grants' ? 'See the grant' : 'See the policy';
}
function fileLink(context, path, line) {
    if (context.branch === undefined)
        return undefined;
    return `${base(context)}/blob/${encodePath(context.branch)}/${encodePath(`${context.policyPath}/${path}`)}${line === undefined ? '' : `#L${line}`}`;
}
function base(context) {
    return `${context.server.replace(/\/+$/, '')}/${encodePath(context.policyRepository)}`;
}
function encodePath(path) {
    return path.toWellFormed().split('/').map(encodeURIComponent).join('/');
}

// EXTERNAL MODULE: ./lib/policy/grant.js
var grant = __webpack_require__(3740);
// EXTERNAL MODULE: ./lib/policy/holder.js
var policy_holder = __webpack_require__(6850);
// EXTERNAL MODULE: ./lib/policy/names.js
var names = __webpack_require__(6726);
// EXTERNAL MODULE: ./lib/policy/principal.js
var principal = __webpack_require__(16);
;// CONCATENATED MODULE: ./lib/report/new-grant.js






const HOUR = 3_600_000;
/** What is proposed where the policy allows it: a week is long enough for most errands. */
const USUAL_LIFETIME = 7 * 24 * HOUR;
/** Writes the grant that the principal of a run could ask for; `undefined` when the account cannot have one. */
function proposeGrant(decision, context) {
    const role = roleOf(decision, context);
    const { run } = decision;
    const holder = (0,policy_holder/* holderOf */.Kd)({ ...(0,principal/* triggeringOf */.Ml)(run), login: decision.principal });
    const id = `${(0,policy_holder/* folderOf */.yS)(holder)}/${freeName(decision, `${role ?? 'access'}-${(0,instant/* formatInstant */.r4)(context.now).slice(0, 10)}`, (0,policy_holder/* folderOf */.yS)(holder))}`;
    if ((0,grant/* parseGrantPath */.fv)(`${id}.yml`) === undefined)
        return undefined;
    const lines = [
        role === undefined ? `role: CHANGE-ME${choices(context)}` : `role: ${scalar(role)}`,
        'reason: CHANGE ME - what you need it for',
        `principal-id: ${run.triggering_actor_id}`,
        ...(holder.kind === 'app'
            ? ['requested-by: CHANGE-ME # your login; add the number of your account as requested-by-id']
            : []),
        `expires: ${(0,instant/* formatInstant */.r4)(endOf(context))}`,
    ];
    return { path: `grants/${id}.yml`, text: `${lines.join('\n')}\n` };
}
function roleOf(decision, context) {
    const known = context.roles;
    const wanted = decision.role ?? context.role ?? (known?.length === 1 ? known[0] : undefined);
    return wanted !== undefined && names/* ROLE_NAME */.VA.test(wanted) && known?.includes(wanted) !== false ? wanted : undefined;
}
function choices(context) {
    return context.roles === undefined || context.roles.length === 0 ? '' : ` # one of: ${context.roles.join(', ')}`;
}
/** A name that none of the grants looked at has. */
function freeName(decision, name, folder) {
    const taken = new Set(decision.considered.map((entry) => entry.grant.toLowerCase()));
    let free = name;
    for (let count = 2; taken.has(`${folder}/${free}`.toLowerCase()); count += 1)
        free = `${name}-${count}`;
    return free;
}
/** Within the limit even when it is merged at once, and on the hour where there is room for that. */
function endOf(context) {
    const lifetime = Math.min(USUAL_LIFETIME, (context.limits?.lifetime ?? Number.POSITIVE_INFINITY) * 1000);
    const end = context.now + lifetime;
    return lifetime >= 2 * HOUR ? Math.floor(end / HOUR) * HOUR : end;
}
/** A role name that YAML would take for a number or a truth value needs quotes. */
function scalar(name) {
    return /^[A-Za-z][\w-]*$/.test(name) && !/^(?:true|false|null)$/i.test(name) ? name : `'${name}'`;
}

// EXTERNAL MODULE: ./lib/policy/tags.js
var tags = __webpack_require__(6317);
;// CONCATENATED MODULE: ./lib/report/tag-advice.js



const ADMINISTRATOR = 'Ask an administrator of the repository that holds the policy';
/** What a tag revokes besides one grant, in words; `undefined` when only that grant. */
function revokedFolder(found) {
    const more = /^by more tags below grantgate\/revoked\/(\S+) than/i.exec(found)?.[1];
    const tag = more ?? /^by the tag grantgate\/revoked\/?(\S*)$/i.exec(found)?.[1];
    if (tag === undefined)
        return undefined;
    const [kind = '', name = '', grant = '_all'] = (0,tags/* fold */.AU)(tag) === '_all' ? [] : tag.split('/').filter((part) => part !== '');
    if (more === undefined && (0,tags/* fold */.AU)(grant) !== '_all')
        return undefined;
    if (kind === '')
        return 'every grant';
    return name === '' || (0,tags/* fold */.AU)(name) === '_all'
        ? `every grant below ${(0,inert/* quote */.h)(kind)}`
        : `all that ${(0,inert/* quote */.h)(`${kind}/${name}`)} has`;
}
/** A new grant helps only where nothing but the old one was revoked. */
function grantRevoked(refusal) {
    const found = told(refusal, 'actual');
    const summary = `${theGrant(refusal)} was revoked ${found}.`;
    const folder = revokedFolder(refusal.check?.actual ?? '');
    if (folder === undefined)
        return { summary, next: `${usual('grant-revoked')}${filledIn(refusal)}` };
    if (found.startsWith('by more tags'))
        return {
            summary,
            next: `${ADMINISTRATOR} to delete the tags of grants that are long over: until then ${folder} counts as revoked, a new grant too.`,
        };
    return {
        summary,
        next: `A new grant would be revoked too, since the tag revokes ${folder}. ${ADMINISTRATOR}: the access comes back when the tag is deleted.`,
    };
}
/** What ends a freeze: a reviewed entry, where the policy can name its tag. */
function frozen(refusal) {
    const tag = /^the tag (\S+) is set$/.exec(refusal.check?.actual ?? '')?.[1];
    const { summary = '' } = detail(refusal);
    if (tag !== undefined)
        return {
            summary,
            next: `Wait until the freeze is over, or ask who set the tag. A reviewed change of the policy ends it: ${(0,inert/* quote */.h)(`lifted: [${tag}]`)}.`,
        };
    if (/ is not named,/.test(refusal.check?.actual ?? ''))
        return {
            summary,
            next: 'Name the tags in the evidence, `frozen: [grantgate/frozen/20261128T180000Z]`: then those do not count that the policy lists under `lifted`.',
        };
    return /an administrator can delete/.test(refusal.check?.actual ?? '')
        ? {
            summary,
            next: `${ADMINISTRATOR} to look at its tags at and below \`${tags/* ROOT */.Dl}\`: \`lifted\` in the policy does not help here.`,
        }
        : { summary };
}

;// CONCATENATED MODULE: ./lib/report/advice-link.js




/** Where a refusal sends a person; what is not here goes to the grant, if there is one. */
const TARGETS = {
    'policy-invalid': 'policy',
    'policy-unreviewed': 'policy',
    frozen: 'policy',
    'never-allowed': 'policy',
    'role-unknown': 'policy',
    'outside-window': 'policy',
    'ref-unprotected': 'policy',
    'runner-out-of-scope': 'policy',
    'no-grant': 'new',
    'grant-expired': 'new',
    'grant-revoked': 'new',
    'grant-too-long': 'new',
    'approval-stale': 'new',
    'uses-exhausted': 'new',
    'principal-mismatch': 'new',
    'approval-missing': 'pull',
    'approval-self': 'pull',
    'approval-ineligible': 'pull',
};
/** The page on which the next step is made; `undefined` when none is known. */
function linkFor(decision, context) {
    if (decision.decision === 'allow')
        return grantLink(context, decision.grant);
    const target = targetOf(decision);
    if (target === 'policy')
        return policyLink(context, placeIn(decision));
    if (target === 'new')
        return newGrant(decision, context);
    const { grant } = decision;
    if (grant === undefined)
        return undefined;
    return (target === 'pull' ? pullLink(context, grant) : undefined) ?? grantLink(context, grant, placeIn(decision));
}
/** Where what was found makes the usual page the wrong one. */
function targetOf({ reason, checks }) {
    const found = checks.findLast(({ name, outcome }) => name === reason && outcome === 'fail')?.actual ?? '';
    if (reason === 'grant-revoked' && revokedFolder(found) !== undefined)
        return 'grant';
    if (reason === 'approval-missing' && !isCuredByReview(found))
        return 'new';
    return TARGETS[reason] ?? 'grant';
}
function newGrant(decision, context) {
    const proposal = proposeGrant(decision, context);
    return proposal === undefined ? undefined : newFileLink(context, proposal.path, proposal.text);
}
/** The line of a broken file, as its check names it: `file:line:column: message`. */
function placeIn(decision) {
    if (decision.reason !== 'grant-invalid' && decision.reason !== 'policy-invalid')
        return undefined;
    const problem = decision.checks.find((check) => check.name === decision.reason)?.actual ?? '';
    const line = /^[^:]+:(\d{1,6}):\d{1,6}: /.exec(problem)?.[1];
    return line === undefined ? undefined : Number(line);
}

;// CONCATENATED MODULE: ./lib/report/moment.js

const UNITS = [
    ['day', 86_400],
    ['hour', 3600],
    ['minute', 60],
    ['second', 1],
];
/** `in 2 hours`, `3 days ago`: counted from `now`, both in milliseconds since 1970. */
function relative(at, now) {
    const seconds = Math.round(Math.abs(at - now) / 1000);
    const [unit, size] = UNITS.find((entry) => seconds >= entry[1]) ?? ['second', 1];
    const count = Math.floor(seconds / size);
    if (count === 0)
        return 'now';
    const words = `${count} ${unit}${count === 1 ? '' : 's'}`;
    return at >= now ? `in ${words}` : `${words} ago`;
}
/** `2026-11-28 18:00 UTC (in 2 hours)`: unmistakable everywhere, and near to a person. */
function formatMoment(at, now) {
    return `${(0,instant/* formatInstant */.r4)(at).slice(0, 16).replace('T', ' ')} UTC (${relative(at, now)})`;
}

// EXTERNAL MODULE: ./lib/policy/nearest.js
var nearest = __webpack_require__(8400);
;// CONCATENATED MODULE: ./lib/report/policy-words.js

const ADMIN = 'Ask the people who look after this repository to look at it.';
/** What puts it right, by what is wrong with the last change: its pull request can still be approved, a push cannot. */
const CURES = [
    [/does not show$/, `${ADMIN} This history cannot be put right: begin a policy repository of its own.`],
    [
        /^(?:no approval stands|approved )(?!.*does not start from)/,
        `${ADMIN} What puts it right is another approval of the pull request of that change, which counts after the merge as well: by an approver of the policy before it, who neither wrote the change nor started this run.`,
    ],
    [
        /proposed by a bot/,
        `${ADMIN} What puts it right are pull requests that a person proposes and an approver of the policy before it approves: one that reverts \`policy.yml\`, or one that deletes it and another that adds it anew.`,
    ],
];
/** Advice that fits what is wrong with the last change of the policy. */
function policyUnreviewed(refusal) {
    const found = refusal.check?.actual ?? '';
    return {
        ...detail(refusal),
        next: CURES.find(([pattern]) => pattern.test(found))?.[1] ?? usual('policy-unreviewed'),
    };
}

;// CONCATENATED MODULE: ./lib/report/step-words.js

/** What makes a step decidable, by what of it cannot be told. */
const step_words_CURES = [
    [
        / is a clone of(?:, and \d+ more)?$|: which clone is in the folder /,
        'Check out the repository in this job with `actions/checkout`, in a step before the one that is named: then it is known where it pushes to.',
    ],
    [/`vars\.[^`]*` is known only/, 'Pass it to the gate: `vars: ${{ toJSON(vars) }}` under `with` of its step.'],
    [/`needs\.[^`]*` is known only/, 'Pass it to the gate: `needs: ${{ toJSON(needs) }}` under `with` of its step.'],
    [
        /`environments` do not name/,
        'Ask the people who look after this repository to look at it: the policy lists under `environments` what deploy tools call them, and this name is not there.',
    ],
    [
        /` may be(?:, and \d+ more)?$/,
        'Take what is not covered out of the options of the input, or ask for a wider grant.',
    ],
    [
        /the workflow file is not there/,
        'Give the gate a `token` with `contents: read` for the repository that has the workflow.',
    ],
    [
        /cannot be read|no such job/,
        'Correct the file that is named. `grantgate preflight` shows where GitHub would not run it.',
    ],
];
/** Advice that fits what is too much, or is not said at all. */
function permissionsOutOfScope(refusal) {
    const found = refusal.check?.actual ?? '';
    if (found.includes('the workflow does not say'))
        return { ...detail(refusal), next: 'Write the `permissions` that the job needs into the workflow.' };
    const counting = /contents: write\b/.test(found)
        ? ' If it writes `contents` to count the uses of the grant, the role has to allow that: ask the people who look after this repository.'
        : '';
    return { ...detail(refusal), next: `${usual('permissions-out-of-scope')}${counting}` };
}
/** Advice that fits what cannot be told: a fixed value helps only where a value is missing. */
function stepUndecidable(refusal) {
    const found = refusal.check?.actual ?? '';
    return { ...detail(refusal), next: step_words_CURES.find(([pattern]) => pattern.test(found))?.[1] ?? usual('step-undecidable') };
}

;// CONCATENATED MODULE: ./lib/report/plain-words.js











const UNSHOWN = 'Start the run again in a minute. If that does not help, ask the people who look after this repository: the token needs `contents: read`, or the default branch a ruleset that requires pull requests and blocks force pushes, and then a new approval.';
/** The words of one refusal with its names and dates; what is missing stays as the registry has it. */
function plainWords(refusal) {
    return refusal.check === undefined ? {} : (WRITERS[refusal.decision.reason]?.(refusal) ?? {});
}
const WRITERS = {
    'identity-unverified': identityUnverified,
    'policy-missing': ({ context }) => ({
        summary: `There is no access policy in ${(0,inert/* quote */.h)(context.policyRepository)}.`,
        next: `Add ${(0,inert/* quote */.h)(`${context.policyPath}/policy.yml`)} to its default branch.`,
    }),
    'policy-invalid': (refusal) => ({
        summary: `${REASONS['policy-invalid'].summary.replace(/\.$/, '')}: ${actual(refusal)}.`,
    }),
    'policy-unreviewed': policyUnreviewed,
    frozen: frozen,
    'never-allowed': (refusal) => ({ summary: `The policy never allows what this run is on: ${actual(refusal)}.` }),
    'role-unknown': (refusal) => ({
        summary: `The role ${actual(refusal)} is not in the policy.`,
        next: `${REASONS['role-unknown'].next}${roles(refusal)}`,
    }),
    'role-ambiguous': (refusal) => ({
        summary: `Several roles would allow this run (${actual(refusal)}), and none was named.`,
    }),
    'no-grant': noGrant,
    'grant-invalid': (refusal) => ({ summary: `${theGrant(refusal)} has a mistake in it: ${actual(refusal)}.` }),
    'grant-revoked': grantRevoked,
    'approval-missing': approvalMissing,
    'approval-self': approvalSelf,
    'approval-stale': detail,
    'approval-ineligible': approvalIneligible,
    'grant-too-long': (refusal) => ({
        summary: `${theGrant(refusal)} is for longer than the policy allows, which is ${told(refusal, 'expected')}.`,
        next: `Ask for a shorter grant.${filledIn(refusal)}`,
    }),
    'grant-not-started': notStarted,
    'grant-expired': expired,
    'outside-window': (refusal) => ({
        summary: `The role ${(0,inert/* quote */.h)(refusal.decision.role ?? '')} may not be used at this time, only ${expected(refusal)}.`,
    }),
    'principal-mismatch': mismatch,
    'rerun-by-other': rerun,
    'repository-out-of-scope': scope('repository', 'Run it in a repository that matches'),
    'workflow-out-of-scope': scope('workflow', 'Start a workflow that matches'),
    'event-out-of-scope': scope('way of starting a run', 'Start it by'),
    'branch-out-of-scope': scope('branch', 'Start the run from a branch that matches'),
    'tag-out-of-scope': scope('tag', 'Start the run from a tag that matches'),
    'environment-out-of-scope': scope('environment', 'Choose an environment that matches'),
    'runner-out-of-scope': scope('kind of runner', 'Run the job on a runner that is'),
    'ref-unprotected': detail,
    'permissions-out-of-scope': permissionsOutOfScope,
    'step-out-of-scope': detail,
    'step-undecidable': stepUndecidable,
    'uses-exhausted': (refusal) => ({
        summary: `${theGrant(refusal)} has been used as often as it may be: ${told(refusal, 'actual')}.`,
        next: `Ask for a new grant.${filledIn(refusal)}`,
    }),
    undecidable,
};
/** The permission is what is missing only where there is no token. */
function identityUnverified(refusal) {
    const missing = /no OIDC token/.test(refusal.check?.actual ?? '');
    const again = 'Start the run again. If it is refused again, ask the people who look after this repository to look at what runs before the gate, and at the proxy of the runner.';
    return { ...detail(refusal), ...(missing ? {} : { next: again }) };
}
/** What passes by itself needs no permission: then waiting is all there is to do. */
function undecidable(refusal) {
    const { summary = '' } = detail(refusal);
    const passes = (refusal.check?.expected ?? '').endsWith('start the run again later');
    if (passes)
        return { summary, next: 'Start the run again later: this passes by itself, and no permission is missing.' };
    // without the log of what moved the branch, rules of the branch have to speak for it
    const isAboutLog = /could not be shown that|what has moved the default branch|nothing has changed it since/.test(refusal.check?.actual ?? '');
    return { summary, ...(isAboutLog ? { next: UNSHOWN } : {}) };
}
function noGrant(refusal) {
    const { decision, context, check } = refusal;
    const named = /^the grant (\S+)$/.exec(check?.expected ?? '')?.[1];
    const role = context.role === undefined ? 'this access' : `the role ${(0,inert/* quote */.h)(context.role)}`;
    if (named !== undefined)
        return noSuchGrant(named, refusal);
    const { run } = decision;
    const again = run.actor_id === run.triggering_actor_id
        ? ''
        : `, who began the run that ${(0,inert/* quote */.h)(decision.principal)} started again,`;
    return {
        summary: `Nobody has granted ${(0,inert/* quote */.h)(run.actor)}${again} ${role} yet.`,
        next: `Ask for a grant.${filledIn(refusal)}`,
    };
}
/** One grant alone was to be looked at. */
function noSuchGrant(named, { decision, context }) {
    const role = context.role === undefined ? '' : ` with the role ${(0,inert/* quote */.h)(context.role)}`;
    const meant = (0,grant/* meantGrant */.Ew)(named) ?? (0,nearest/* nearest */.p)(named, context.grants ?? []);
    return {
        summary: `There is no grant ${(0,inert/* quote */.h)(named)} of ${(0,inert/* quote */.h)(decision.run.actor)}${role}.`,
        next: meant === undefined
            ? 'Name a grant by its path below `grants/`, without `.yml`, such as `users/mona/november-banner`.'
            : `Did you mean ${(0,inert/* quote */.h)(meant)}? A grant is named by its path below \`grants/\`, without \`.yml\`.`,
    };
}
function notStarted(refusal) {
    const starts = (0,instant/* parseInstant */.nV)(refusal.check?.expected.replace(/^from /, '') ?? '');
    if (starts === undefined)
        return {};
    return {
        summary: `${theGrant(refusal)} begins only at ${formatMoment(starts, refusal.context.now)}.`,
        next: 'Start the run again after that.',
    };
}
function expired(refusal) {
    const { expires } = refusal.decision;
    if (expires === undefined)
        return {};
    return {
        summary: `${theGrant(refusal)} ended at ${formatMoment(expires, refusal.context.now)}.`,
        next: `Ask for a new grant.${filledIn(refusal)}`,
    };
}
function mismatch(refusal) {
    const { decision, check } = refusal;
    const id = `principal-id: ${decision.run.triggering_actor_id}`;
    const summary = `${theGrant(refusal)} belongs to ${told(refusal, 'expected')}, and this run to ${told(refusal, 'actual')}.`;
    if (check?.expected.startsWith('a member of team ') === true)
        return {
            summary,
            next: `A team that was made anew under an old name is another team. Ask for a grant that names the team of today by number.${filledIn(refusal)}`,
        };
    if (check?.actual === 'the grant has none') {
        return {
            summary: `${theGrant(refusal)} does not say by number whose it is.`,
            next: `Ask for a grant with ${(0,inert/* quote */.h)(id)} in it.${filledIn(refusal)}`,
        };
    }
    return {
        summary,
        next: `Ask for a grant of your own, with ${(0,inert/* quote */.h)(id)} in it.${filledIn(refusal)}`,
    };
}
function rerun(refusal) {
    const { actor, triggering_actor: other } = refusal.decision.run;
    const grant = theGrant(refusal).replace(/^The/, 'the');
    return {
        summary: `${(0,inert/* quote */.h)(other)} pressed re-run on a run of ${(0,inert/* quote */.h)(actor)}, and ${grant} does not cover ${(0,inert/* quote */.h)(other)}.`,
    };
}
function scope(noun, action) {
    return (refusal) => {
        const { check, decision } = refusal;
        const lists = check?.expected.split('; narrowed to ') ?? [];
        const wanted = lists.map((list) => (0,inert/* quote */.h)(list)).join(', and also ');
        const open = lists.every((list) => list !== 'none');
        const by = decision.grant === undefined ? 'the role' : `the grant ${(0,inert/* quote */.h)(decision.grant)}`;
        return {
            summary: `The ${noun} ${actual(refusal)} is not covered by ${by}.`,
            next: open ? `${action} ${wanted}, or ask for a wider grant.` : `No ${noun} is covered. Ask for a wider grant.`,
        };
    };
}
function roles({ context }) {
    return context.roles === undefined || context.roles.length === 0
        ? ''
        : ` The policy has ${(0,inert/* quote */.h)(context.roles.join(', '))}.`;
}

;// CONCATENATED MODULE: ./lib/report/advice.js





/** Puts a decision into words for somebody who does not write pipelines, with the names and dates of this run. */
function advise(decision, context) {
    return decision.decision === 'deny' ? adviseDenied(decision, context) : adviseAllowed(decision, context);
}
function adviseAllowed(decision, context) {
    const { principal, grant, role, until, run } = decision;
    const again = run.actor_id === run.triggering_actor_id ? '' : `, which ${(0,inert/* quote */.h)(run.actor)} began`;
    const link = linkFor(decision, context);
    return {
        summary: `${(0,inert/* quote */.h)(principal)} may go on${again === '' ? '' : ` with the run${again}`}: the grant ${(0,inert/* quote */.h)(grant)} allows the role ${(0,inert/* quote */.h)(role)} until ${formatMoment(until, context.now)}.`,
        next: 'Nothing to do.',
        ...(link === undefined ? {} : { link }),
    };
}
function adviseDenied(decision, context) {
    const check = decision.checks.findLast((entry) => entry.outcome === 'fail' && entry.name === decision.reason);
    const link = linkFor(decision, context);
    const words = plainWords({ decision, context, check, linked: link !== undefined });
    const reason = REASONS[decision.reason];
    return {
        summary: words.summary ?? reason.summary,
        next: words.next ?? reason.next,
        ...(link === undefined ? {} : { link }),
    };
}

;// CONCATENATED MODULE: ./lib/report/public-run.js
/**
 * The facts of a run that may be shown, one by one and always in the same order: whatever else came along stays behind.
 */
function publicRun(run) {
    return {
        actor: run.actor,
        actor_id: run.actor_id,
        triggering_actor: run.triggering_actor,
        triggering_actor_id: run.triggering_actor_id,
        ...(run.actor_type === undefined ? {} : { actor_type: run.actor_type }),
        ...(run.triggering_actor_type === undefined ? {} : { triggering_actor_type: run.triggering_actor_type }),
        ...(run.actor_teams === undefined ? {} : { actor_teams: run.actor_teams }),
        ...(run.triggering_actor_teams === undefined ? {} : { triggering_actor_teams: run.triggering_actor_teams }),
        ...(run.actor_team_ids === undefined ? {} : { actor_team_ids: run.actor_team_ids }),
        ...(run.triggering_actor_team_ids === undefined
            ? {}
            : { triggering_actor_team_ids: run.triggering_actor_team_ids }),
        repository: run.repository,
        repository_id: run.repository_id,
        repository_owner: run.repository_owner,
        repository_owner_id: run.repository_owner_id,
        ref: run.ref,
        ref_type: run.ref_type,
        ref_protected: run.ref_protected,
        sha: run.sha,
        head_ref: run.head_ref,
        base_ref: run.base_ref,
        ...(run.environment === undefined ? {} : { environment: run.environment }),
        event_name: run.event_name,
        workflow_ref: run.workflow_ref,
        ...(run.workflow_sha === undefined ? {} : { workflow_sha: run.workflow_sha }),
        ...(run.job_workflow_ref === undefined ? {} : { job_workflow_ref: run.job_workflow_ref }),
        ...(run.job_workflow_sha === undefined ? {} : { job_workflow_sha: run.job_workflow_sha }),
        run_id: run.run_id,
        run_attempt: run.run_attempt,
        runner_environment: run.runner_environment,
    };
}

;// CONCATENATED MODULE: ./lib/report/result.js




/** Makes the public result of a decision. Keys always come in the same order, and only keys named here come through. */
function toResult(decision, context, outcome) {
    const advice = advise(decision, context);
    const { tokenSha256 } = outcome;
    return {
        schema: 1,
        decision: decision.decision,
        ...(decision.decision === 'deny' ? { reason: decision.reason } : {}),
        summary: advice.summary,
        next: advice.next,
        ...(advice.link === undefined ? {} : { link: advice.link }),
        ...(decision.grant === undefined ? {} : { grant: decision.grant }),
        ...(decision.role === undefined ? {} : { role: decision.role }),
        principal: decision.principal,
        ...(0,first_actor/* firstActor */.U)(decision.run),
        ...(decision.expires === undefined ? {} : { expires: (0,instant/* formatInstant */.r4)(decision.expires) }),
        ...(decision.decision === 'allow' ? { until: (0,instant/* formatInstant */.r4)(decision.until) } : {}),
        checks: decision.checks.map(({ name, outcome: found, expected, actual }) => ({
            name,
            outcome: found,
            expected,
            actual,
        })),
        considered: decision.considered.map(({ grant, role, failed }) => ({
            grant,
            ...(role === undefined ? {} : { role }),
            failed: [...failed],
        })),
        run: publicRun(decision.run),
        policy: {
            repository: context.policyRepository,
            ...(context.commit === undefined ? {} : { commit: context.commit }),
        },
        credentials: outcome.credentials.map(publicCredential),
        ...(tokenSha256 === undefined ? {} : { token_sha256: tokenSha256 }),
        mode: outcome.mode,
        notes: [...outcome.notes],
        ...(outcome.tags === undefined ? {} : { tags: outcome.tags }),
        ...(outcome.fault === undefined ? {} : { fault: { title: outcome.fault.title, message: outcome.fault.message } }),
        ...(outcome.steps === undefined ? {} : { preflight: outcome.steps }),
    };
}
/** INVARIANT: a credential comes through by name, never by spreading: its variables are secrets. */
function publicCredential({ name, provider, target, expires, renews }) {
    return { name, provider, target, expires: (0,instant/* formatInstant */.r4)(expires), ...(renews === true ? { renews } : {}) };
}

;// CONCATENATED MODULE: ./lib/report/markdown.js

/** Longest text of one table cell or paragraph. */
const markdown_LONGEST = 600;
/**
 * Escapes text for GitHub's Markdown, wherever it stands: everything that could be markup becomes a character
 * reference, which Markdown never reads as structure. An invisible space parts what GitHub would turn into a link or a
 * mention after decoding.
 *
 * INVARIANT: the answer holds only letters, digits, spaces, `,.-/`, characters beyond ASCII and numeric references.
 */
function markdown_escape(value) {
    return (0,inert.inert)(value, markdown_LONGEST)
        .replaceAll(/(?<=www)(?=\.)|(?<=:)(?=\/\/)|(?<=[@#])/gi, '\u200b')
        .replaceAll(/[^A-Za-z0-9 ,./\u0080-\u{10ffff}-]/gu, (character) => `&#${String(character.codePointAt(0))};`)
        .replaceAll('\u200b', '&#8203;');
}
/** A name in code type; text in it is neither mention nor reference. */
function code(value) {
    return value.trim() === '' ? '–' : `<code>${markdown_escape(value)}</code>`;
}
/** A sentence of ours in which names stand in backticks. */
function prose(sentence) {
    return sentence
        .split('`')
        .map((part, index) => (index % 2 === 1 ? code(part) : padded(part)))
        .join('');
}
/** A link to an address of our own making; the words alone when it is not an address of the web. */
function markdown_link(words, address) {
    const url = URL.canParse(address) ? new URL(address) : undefined;
    if (url === undefined || !['https:', 'http:'].includes(url.protocol))
        return markdown_escape(words);
    const href = url.href.replaceAll(/[&"'<>`|\\@]/g, (character) => `&#${String(character.codePointAt(0))};`);
    return `<a href="${href}">${markdown_escape(words)}</a>`;
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
    return `${/^\s/.test(part) ? ' ' : ''}${markdown_escape(part)}${/\s$/.test(part) ? ' ' : ''}`;
}

;// CONCATENATED MODULE: ./lib/report/summary.js




/** GitHub shows a summary of up to 1 MiB; nobody reads that far. */
const MOST_GRANTS = 20;
const MOST_FINDINGS = 20;
/**
 * The job summary, in Markdown, for somebody who does not write pipelines: the answer first, then why and what to do,
 * the table of checks last.
 *
 * INVARIANT: every value goes through `escape`, `code`, `prose` or `link`.
 */
function renderSummary(result, now) {
    return `${[headline(result), ...story(result), ...(result.fault === undefined ? credentials(result, now) : []), ...remarks(result), ...found(result), ...details(result)].join('\n\n')}\n`;
}
function headline({ decision, mode, fault }) {
    if (fault !== undefined)
        return '## ⛔ Access granted, but the run stops';
    if (decision === 'allow')
        return '## ✅ Access granted';
    return mode === 'audit' ? '## ⚠️ Access would have been refused' : '## ⛔ Access refused';
}
function story(result) {
    const { decision, mode, summary, next, link: address } = result;
    const go = address === undefined ? '' : ` ${markdown_link(wordsFor(address), address)}`;
    if (result.fault !== undefined)
        return faulty(result.fault, go);
    if (decision === 'allow')
        return [`${prose(summary)}${go}`];
    return [
        prose(summary),
        `**What to do now:** ${prose(next)}${go}`,
        ...(mode === 'audit' ? ['The gate is only watching (audit mode), so the run goes on.'] : []),
    ];
}
/** What to do about it is no business of the person who started the run; but they are the one who reads it. */
function faulty({ title, message }, go) {
    const lines = message.split('\n').filter((line) => line.trim() !== '');
    const address = /^see (https:\/\/\S+)$/.exec(lines.at(-1) ?? '')?.[1];
    const said = address === undefined ? lines : lines.slice(0, -1);
    return [
        `${prose(`Nothing is wrong with your access. ${title}, so nothing was handed over and the run stops here.`)}${go}`,
        `**What to do now:** ${prose('Start the run again. If it stops again, show this page to whoever looks after the workflow.')}`,
        '**For whoever looks after it**',
        said.map((line) => `- ${prose(line.trim())}`).join('\n'),
        ...(address === undefined ? [] : [markdown_link('Read more about it', address)]),
    ];
}
function credentials({ credentials: issued }, now) {
    if (issued.length === 0)
        return [];
    const until = ({ expires, renews }) => `${markdown_escape(formatMoment((0,instant/* parseInstant */.nV)(expires) ?? now, now))}${renews === true ? ', renews itself while access lasts' : ''}`;
    const rows = issued.map((entry) => [code(entry.name), code(entry.provider), code(entry.target), until(entry)]);
    return ['**Credentials of this job**', table(['name', 'from', 'for', 'until'], rows)];
}
function remarks({ notes }) {
    return notes.length === 0 ? [] : [notes.map((note) => `- ${prose(note)}`).join('\n')];
}
/** What reading the steps found: what stands in the way or was warned of, then how the gate is weakened. */
function found({ preflight }) {
    if (preflight === undefined)
        return [];
    const { findings, weaknesses } = preflight;
    const where = ({ file, line, step, job }) => `${code(`${file}:${line}`)} ${markdown_escape(step === undefined ? `job ${job}` : `job ${job}, step “${step}”`)}`;
    const steps = findings
        .slice(0, MOST_FINDINGS)
        .map((one) => [where(one), code(one.text), prose(one.what), code(one.allowed)]);
    const weak = weaknesses.slice(0, MOST_FINDINGS).map((one) => [where(one), code(one.text), prose(one.advice)]);
    return [
        ...(steps.length === 0
            ? []
            : [
                `**Steps that ${preflight.mode === 'enforce' ? 'stand in the way' : 'would be refused'}**`,
                table(['where', 'what is written there', 'what it touches', 'what is allowed'], steps),
            ]),
        ...(weak.length === 0
            ? []
            : ['**What weakens the gate in this workflow**', table(['where', 'what is written there', 'what to do'], weak)]),
    ];
}
function details(result) {
    const { checks, considered } = result;
    return [
        '<details><summary>How this was decided</summary>',
        facts(result),
        ...(checks.length === 0
            ? []
            : [
                table(['check', 'outcome', 'expected', 'found'], checks.map((check) => [
                    code(check.name),
                    check.outcome === 'pass' ? '✅ passed' : '⛔ failed',
                    code(check.expected),
                    code(check.actual),
                ])),
            ]),
        ...(considered.length === 0 ? [] : [grants(result)]),
        '</details>',
    ];
}
function facts({ reason, principal, first_actor: first, role, grant, policy, run, preflight, tags }) {
    const rows = [
        ['reason', reason],
        ['who', `${principal} (${run.triggering_actor_id})`],
        ['began the run', first === undefined ? undefined : `${first} (${run.actor_id})`],
        ['role', role],
        ['grant', grant],
        [
            'policy',
            policy.commit === undefined ? policy.repository : `${policy.repository} at ${policy.commit.slice(0, 12)}`,
        ],
        ['run', `${run.repository}, run ${run.run_id}, attempt ${run.run_attempt}`],
        ['revocation tags', tags],
        [
            'steps read',
            preflight === undefined
                ? undefined
                : `${preflight.steps.steps}: ${preflight.steps.known} known, ${preflight.steps.unknown} not known beforehand, ${preflight.steps.opaque} with code that cannot be seen`,
        ],
    ];
    return table(['', ''], rows.flatMap(([name, value]) => (value === undefined ? [] : [[name, code(value)]])));
}
function grants({ considered }) {
    const shown = considered.slice(0, MOST_GRANTS);
    const more = considered.length - shown.length;
    const rows = shown.map((entry) => [
        code(entry.grant),
        code(entry.role ?? ''),
        entry.failed.length === 0 ? 'covers this run' : entry.failed.map(code).join(', '),
    ]);
    return `${table(['grant looked at', 'role', 'outcome'], rows)}${more === 0 ? '' : `\n\nand ${more} more`}`;
}

;// CONCATENATED MODULE: ./lib/report/tag-words.js

const MOST_STRAYS = 5;
/** Warnings about the gate's tags, for whoever looks after the repository of the policy. */
function tagWarnings({ strays, inTheWay, keeping }, repository) {
    return [
        ...unkept(keeping, repository),
        ...meaningless(strays, repository),
        ...(inTheWay === undefined ? [] : [barring(inTheWay, repository)]),
    ];
}
function unkept(keeping, repository) {
    if (keeping === undefined || keeping.brakes)
        return [];
    const why = keeping.bypassed.length === 0
        ? 'No active ruleset keeps tags below `grantgate/` from being deleted or moved'
        : `The ruleset ${(0,inert/* quote */.h)(keeping.bypassed[0] ?? '')} for tags below \`grantgate/\` can be bypassed`;
    return [
        `${why} in ${(0,inert/* quote */.h)(repository)}, so a revocation or a freeze could be undone without a review. An administrator can add a ruleset for tags with the pattern \`refs/tags/grantgate/**/*\` that restricts updates and deletions, and that nobody can bypass.`,
    ];
}
function meaningless(strays, repository) {
    if (strays.length === 0)
        return [];
    const shown = strays
        .slice(0, MOST_STRAYS)
        .map((name) => (0,inert/* quote */.h)(name))
        .join(', ');
    const more = strays.length > MOST_STRAYS ? ` and ${strays.length - MOST_STRAYS} more` : '';
    return [
        `${strays.length === 1 ? 'A tag' : 'Tags'} in ${(0,inert/* quote */.h)(repository)} ${strays.length === 1 ? 'means' : 'mean'} nothing: ${shown}${more}. Access is revoked by \`grantgate/revoked/users/<login>/<name>\` or \`grantgate/revoked/users/<login>\`, and frozen by \`grantgate/frozen/<time>\`.`,
    ];
}
function barring(name, repository) {
    return `The freeze ${(0,inert/* quote */.h)(name)} in ${(0,inert/* quote */.h)(repository)} was lifted, and while that tag is there no other freeze can be set. An administrator can delete it.`;
}
/** What can be said of who may undo a revocation, where the ruleset is there: this token is seldom told. */
function keepingWords(keeping) {
    if (keeping === undefined)
        return undefined;
    if (!keeping.brakes)
        return 'not kept by a ruleset';
    return keeping.unseen.length === 0
        ? 'kept by a ruleset that nobody can bypass'
        : `kept by the ruleset ${keeping.unseen.join(', ')}; who can bypass it is not shown to this token`;
}

// EXTERNAL MODULE: ./lib/session/record-file.js
var record_file = __webpack_require__(8962);
;// CONCATENATED MODULE: ./lib/session/report-context.js
/** What a report of this judgement knows besides the decision. */
function reportContext(judgement, flights) {
    const { files, policy, home, provenance, decision, grants } = judgement;
    const role = policy?.ok === true ? policy.value.roles.get(decision.role ?? flights.inputs.role ?? '') : undefined;
    return {
        server: flights.server.url,
        policyRepository: home,
        policyPath: flights.inputs.policyPath,
        branch: files?.branch,
        commit: files?.commit,
        role: flights.inputs.role,
        grants: grants.map(({ id }) => id),
        roles: policy?.ok === true ? [...policy.value.roles.keys()] : undefined,
        now: judgement.now(),
        limits: policy?.ok === true
            ? { lifetime: Math.min(policy.value.limits.lifetime, role?.lifetime ?? Number.POSITIVE_INFINITY) }
            : undefined,
        provenance,
    };
}

// EXTERNAL MODULE: ./lib/session/state.js + 1 modules
var session_state = __webpack_require__(3409);
;// CONCATENATED MODULE: ./lib/session/renewal-words.js



const renewal_words_LONGEST = 1500;
/** Why a renewal was refused, in a line for whoever reads the log of a later step. */
function refusalLine(message) {
    return `grantgate: ${(0,inert.inert)(message, renewal_words_LONGEST)}`;
}
/** What a person is told of a decision, in one line. */
function adviceLine(judgement, flights) {
    const { summary, next, link } = advise(judgement.decision, reportContext(judgement, flights));
    return `${summary} ${next}${link === undefined ? '' : ` ${link}`}`;
}

;// CONCATENATED MODULE: ./lib/session/conclude.js









// in one piece with what else reports: apart, both would be cut into pieces

/** Writes what people and later steps see: outputs, state for post, record, summary, annotations. */
async function conclude(conclusion, flights, runner, ending) {
    const { judgement, credentials, fault } = conclusion;
    const { mode } = flights.inputs;
    const warnings = credentials.flatMap((credential) => credential.warnings ?? []);
    const tags = judgement.tags === undefined ? [] : tagWarnings(judgement.tags, judgement.home);
    const notes = [...warnings, ...conclusion.notes, ...tags];
    const result = toResult(judgement.decision, reportContext(judgement, flights), {
        credentials,
        mode,
        notes,
        fault,
        tokenSha256: judgement.tokenSha256,
        steps: judgement.steps,
        tags: keepingWords(judgement.tags?.keeping),
    });
    const time = judgement.now();
    const text = [
        decisionRecord(result, time),
        ...credentials.map((credential) => issuedRecord(result, credential, time)),
    ]
        .map(toLine)
        .join('');
    const record = (0,record_file/* newRecord */.Mx)(flights.context.temp, text);
    setOutputs(result, record, runner);
    const state = stateOf(result, record, conclusion, flights, ending);
    runner.saveState((0,session_state/* writeState */.Jq)(state));
    await runner.writeSummary(renderSummary(result, time));
    for (const warning of warnings)
        runner.annotate('warning', 'A credential needs attention', warning);
    for (const warning of tags)
        runner.annotate('warning', 'Tags of the gate need attention', warning);
    const code = announce(result, fault, runner);
    // after a script there is another
    if (!ending.isWatched || code !== 0)
        runner.log((0,record_file/* recordLine */.IK)(record));
    return { code, state, text };
}
function announce(result, fault, runner) {
    const annotation = toAnnotation(result);
    if (annotation !== undefined)
        runner.annotate(annotation.level, annotation.title, annotation.message);
    else if (fault !== undefined)
        runner.annotate('error', fault.title, fault.message);
    else
        runner.log(result.summary);
    for (const { level, title, message, file, line } of stepAnnotations(result))
        runner.annotate(level, title, message, { file, line });
    const refused = result.decision === 'deny' && result.mode === 'enforce';
    return refused || fault !== undefined ? 1 : 0;
}
function setOutputs(result, record, runner) {
    const { decision, reason = '', summary, grant = '', role = '', principal, expires = '' } = result;
    const outputs = {
        decision,
        reason,
        summary,
        grant,
        role,
        principal,
        expires,
        result: JSON.stringify(result),
        ...(0,record_file/* recordOutputs */.QS)(record),
    };
    for (const [name, value] of Object.entries(outputs))
        runner.setOutput(name, value);
}
function stateOf(result, record, { variables, files, folder, credentials }, { inputs }, { proxy, isWatched }) {
    const { run, principal, grant } = result;
    return {
        schema: 1,
        variables,
        files,
        folder,
        record,
        strict: inputs.strictRevoke,
        certificates: inputs.certificates,
        proxy,
        credentials: (0,session_state/* savedCredentials */.YU)(credentials, { isWatched, isEarly: false }),
        line: {
            repository: run.repository,
            run_id: run.run_id,
            run_attempt: run.run_attempt,
            principal,
            ...(0,first_actor/* firstActor */.U)(run),
            ...(grant === undefined ? {} : { grant }),
        },
    };
}


/***/ })

};
