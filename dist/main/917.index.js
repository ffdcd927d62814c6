export const id = 917;
export const ids = [917];
export const modules = {

/***/ 9255:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  advise: () => (/* binding */ advise)
});

// EXTERNAL MODULE: ./lib/report/links.js
var links = __webpack_require__(4503);
// EXTERNAL MODULE: ./lib/policy/grant-path.js
var grant_path = __webpack_require__(5574);
// EXTERNAL MODULE: ./lib/policy/holder.js
var policy_holder = __webpack_require__(6850);
// EXTERNAL MODULE: ./lib/policy/instant.js
var instant = __webpack_require__(3355);
// EXTERNAL MODULE: ./lib/policy/names.js + 1 modules
var names = __webpack_require__(2699);
// EXTERNAL MODULE: ./lib/policy/principal.js
var principal = __webpack_require__(16);
// EXTERNAL MODULE: ./lib/report/context.js
var report_context = __webpack_require__(6721);
;// CONCATENATED MODULE: ./lib/report/new-grant.js







const HOUR_MS = 3_600_000;
/** Writes the grant that the principal of a run could ask for; `undefined` when the account cannot have one. */
function proposeGrant(decision, context) {
    const role = roleOf(decision, context);
    const { run } = decision;
    const holder = (0,policy_holder/* holderOf */.Kd)({ ...(0,principal/* triggeringOf */.Ml)(run), login: decision.principal });
    const id = `${(0,policy_holder/* holderFolder */.Do)(holder)}/` +
        freeName(decision, `${role ?? 'access'}-${(0,instant/* formatInstant */.r4)(context.now).slice(0, 10)}`, (0,policy_holder/* holderFolder */.Do)(holder));
    if ((0,grant_path/* parseGrantPath */.fv)(`${id}.yml`) === undefined)
        return undefined;
    const lines = [
        role === undefined ? `role: CHANGE-ME${choices(context)}` : `role: ${yamlScalar(role)}`,
        'reason: CHANGE ME - what you need it for',
        `principal-id: ${run.triggering_actor_id}`,
        ...(holder.kind === 'app'
            ? ['requested-by: CHANGE-ME # your login; add the number of your account as requested-by-id']
            : []),
        `expires: ${(0,instant/* formatInstant */.r4)(proposedEnd(context, role))}`,
    ];
    return { path: `grants/${id}.yml`, text: `${lines.join('\n')}\n` };
}
function roleOf(decision, context) {
    const known = (0,report_context/* policyRoles */.uU)(context);
    const wanted = decision.role ?? context.role ?? (known?.length === 1 ? known[0] : undefined);
    return wanted !== undefined && names/* ROLE_NAME */.VA.test(wanted) && known?.includes(wanted) !== false ? wanted : undefined;
}
function choices(context) {
    const roles = (0,report_context/* policyRoles */.uU)(context) ?? [];
    return roles.length === 0 ? '' : ` # one of: ${roles.join(', ')}`;
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
function proposedEnd(context, role) {
    const lifetime = Math.min(report_context/* USUAL_LIFETIME_MS */.e7, (0,report_context/* longestGrant */.r5)(context, role) * 1000);
    const end = context.now + lifetime;
    return lifetime >= 2 * HOUR_MS ? Math.floor(end / HOUR_MS) * HOUR_MS : end;
}
/** A role name that YAML would take for a number or a truth value needs quotes. */
function yamlScalar(name) {
    return /^[A-Za-z][\w-]*$/.test(name) && !/^(?:true|false|null)$/i.test(name) ? name : `'${name}'`;
}

;// CONCATENATED MODULE: ./lib/report/advice-link.js


/** The page on which the next step is made; `undefined` when none is known. */
function linkFor(decision, { page, line }, context) {
    if (page === 'policy')
        return (0,links/* policyLink */.Rf)(context, line);
    if (page === 'new')
        return newGrant(decision, context);
    const { grant } = decision;
    if (grant === undefined)
        return undefined;
    return (page === 'pull' ? (0,links/* pullLink */._n)(context, grant) : undefined) ?? (0,links/* grantLink */.zN)(context, grant, line);
}
function newGrant(decision, context) {
    const proposal = proposeGrant(decision, context);
    return proposal === undefined ? undefined : (0,links/* newFileLink */.NN)(context, proposal.path, proposal.text);
}

// EXTERNAL MODULE: ./lib/report/check-words.js + 5 modules
var check_words = __webpack_require__(1927);
// EXTERNAL MODULE: ./lib/report/allowed-advice.js + 2 modules
var allowed_advice = __webpack_require__(1531);
// EXTERNAL MODULE: ./lib/report/reason.js
var report_reason = __webpack_require__(9048);
;// CONCATENATED MODULE: ./lib/report/approval-reasons.js

const APPROVAL_REASONS = {
    'approval-missing': {
        summary: 'The grant has not been approved.',
        next: `${report_reason/* ASK_APPROVER */.CR} A file that came without a reviewed pull request has to be proposed again.`,
        target: ({ kind }) => ({
            page: ['anew', 'first-pull', 'as-person'].includes(APPROVAL_CURES[kind]) ? 'new' : 'pull',
        }),
        whom: (0,report_reason/* toAsk */.jL)('approvers'),
        words: missingApprovalWords,
    },
    'approval-self': {
        summary: 'The grant was approved only by people who asked for it, wrote it or may have written it.',
        next: `${report_reason/* ASK_APPROVER */.CR} It must be somebody who does not get the access ` +
            'and has neither asked for it nor written it.',
        target: (0,report_reason.to)('pull'),
        whom: (0,report_reason/* toAsk */.jL)('approvers'),
        words: selfApprovalWords,
    },
    'approval-stale': {
        summary: 'The grant was changed after it was approved.',
        next: 'Ask for a grant again, and have the last version of it approved.',
        target: (0,report_reason.to)('new'),
        whom: (0,report_reason/* toAsk */.jL)('approvers'),
        words: report_reason/* detail */._0,
    },
    'approval-ineligible': {
        summary: 'The grant was approved by somebody who may not approve.',
        next: `${report_reason/* ASK_APPROVER */.CR} The policy lists who they are.`,
        target: (0,report_reason.to)('pull'),
        whom: (0,report_reason/* toAsk */.jL)('approvers'),
        words: (refusal) => ({
            summary: `${(0,report_reason/* theGrant */.SV)(refusal)} was ${(0,report_reason/* told */.Ev)(refusal, 'actual')}, and it needs ${(0,report_reason/* told */.Ev)(refusal, 'expected')}.`,
        }),
    },
};
const APPROVAL_CURES = {
    approved: 'review',
    'none-stands': 'review',
    'too-few': 'one-more',
    'not-merged': 'merge',
    bot: 'as-person',
    'unnamed-bot': 'as-person',
    'request-unsaid': 'as-person',
    'files-unknown': 'as-person',
    'more-files': 'as-person',
    'no-pull': 'first-pull',
    'changed-since': 'anew',
    'not-in-diff': 'anew',
    replaced: 'anew',
    'brought-back': 'anew',
};
function missingApprovalWords(refusal) {
    const summary = `${(0,report_reason/* theGrant */.SV)(refusal)} has not been approved: it needs ${(0,report_reason/* told */.Ev)(refusal, 'expected')}, and ` +
        `${(0,report_reason/* told */.Ev)(refusal, 'actual')}.`;
    switch (APPROVAL_CURES[refusal.facts.kind]) {
        case 'review':
            return { summary };
        case 'one-more':
            return { summary, next: 'Ask another approver to review the pull request of the grant as well.' };
        case 'merge':
            return { summary, next: 'Have the pull request of the grant approved and merged.' };
        case 'as-person':
            return {
                summary,
                next: 'Propose the grant again, as a person. An App may only where the policy names it: one grant at a time, ' +
                    `with \`request\` and \`requested-by-id\`.${(0,report_reason/* filledPullRequest */.X_)(refusal)}`,
            };
        case 'first-pull':
            return {
                summary,
                next: 'It was pushed to the default branch, so there is no pull request that anybody could approve. Open one ' +
                    'that adds the grant under another name, and have it approved and merged. To keep the name, delete the ' +
                    `file first and add it again, each by a pull request that is approved.${(0,report_reason/* filledPullRequest */.X_)(refusal)}`,
            };
        case 'anew':
            return {
                summary,
                next: 'Reviewing an earlier pull request does not help. Propose the grant again under another name, or delete ' +
                    `its file and add it again, by a pull request that an approver reviews.${(0,report_reason/* filledPullRequest */.X_)(refusal)}`,
            };
    }
}
/** Who approved, or which commits the approver may have written. */
function selfApprovalWords(refusal) {
    const found = (0,report_reason/* told */.Ev)(refusal, 'actual');
    const { kind } = refusal.facts;
    const involved = 'whoever gets a grant, asked for it or wrote it cannot approve it';
    if (kind === 'involved')
        return { summary: `${(0,report_reason/* theGrant */.SV)(refusal)} was ${found}, and ${involved}.` };
    const summary = `${(0,report_reason/* theGrant */.SV)(refusal)} has ${found}.`;
    const account = 'whoever wrote the commit can add its address to their account';
    return kind === 'doubtful-denied'
        ? {
            summary,
            next: `Another review does not help, but ${account}. Or propose the grant again, in the browser or by commits ` +
                'of a known address.',
        }
        : {
            summary,
            next: `Ask one more approver to review the pull request of the grant. Or ${account}: then who wrote it is ` +
                'known.',
        };
}

// EXTERNAL MODULE: ./lib/report/break-glass-reasons.js
var break_glass_reasons = __webpack_require__(9180);
// EXTERNAL MODULE: ./lib/report/safe-line.js
var safe_line = __webpack_require__(1020);
;// CONCATENATED MODULE: ./lib/report/delegation-reasons.js


const TOOL_KEEPER = 'You have done nothing wrong: show this page to the people who look after the tool that you used, or ask the ' +
    'people who look after this repository how to start the run yourself.';
const DELEGATION_REASONS = {
    'delegation-missing': {
        summary: 'A tool started this run and did not say for whom.',
        next: TOOL_KEEPER,
        target: (facts) => ({ page: facts.kind === 'through' ? 'grant' : 'policy' }),
        whom: (0,report_reason/* toAsk */.jL)('policy'),
        words: missingPerson,
    },
    'delegation-invalid': {
        summary: 'The proof of who is behind this run is not good.',
        next: 'Start it again from the tool, once. If that does not help, show this page to the people who look after it.',
        target: (0,report_reason.to)('policy'),
        whom: (0,report_reason/* toAsk */.jL)('policy'),
        words: invalidProof,
    },
    'delegation-spent': {
        summary: 'The proof of who is behind this run was used already.',
        next: 'Start it again from the tool, which makes a new proof. Each is good for one run, with all its jobs; a re-run ' +
            'is only for the person herself to press.',
        target: (0,report_reason.to)('policy'),
        whom: (0,report_reason/* toAsk */.jL)('repository'),
        words: ({ facts }) => ({
            summary: `The proof of who is behind this run, by way of ${(0,safe_line/* quote */.h)(facts.entry)}, was used already.`,
        }),
    },
    'delegation-out-of-scope': {
        summary: 'The tool may not do this for anybody.',
        next: 'Start what the tool is for, or ask the people who look after the policy to let it do more.',
        target: (facts) => ({ page: facts.kind === 'through' ? 'grant' : 'policy' }),
        whom: (0,report_reason/* toAsk */.jL)('policy'),
        words: outOfDelegation,
    },
    'person-unknown': {
        summary: 'The gate does not know who is behind this run.',
        next: 'Ask the people who look after the policy to add you to `people.yml`, by a reviewed pull request.',
        target: (0,report_reason.to)('policy'),
        whom: (0,report_reason/* toAsk */.jL)('policy'),
        words: (refusal) => {
            const { facts } = refusal;
            const found = (0,report_reason/* told */.Ev)(refusal, 'actual');
            if (facts.why.kind === 'account')
                return {
                    summary: `The gate does not know who is behind this run: ${found}.`,
                    next: 'The account was deleted, or the tool names the wrong one: ask the people who look after the tool.',
                };
            return facts.why.kind === 'void-file'
                ? {
                    summary: 'The gate does not know who is behind this run: `people.yml` has a mistake in it.',
                    next: 'It has to be corrected by a reviewed pull request. `grantgate lint` shows the line.',
                    detail: `${found}.`,
                }
                : { summary: `The gate does not know who is behind this run: ${found}.` };
        },
    },
};
function missingPerson(refusal) {
    const { facts } = refusal;
    switch (facts.kind) {
        case 'tool':
            return { summary: `The tool ${(0,safe_line/* quote */.h)(facts.tool)} started this run and did not say for whom.` };
        case 'bot':
            return {
                summary: `The account ${(0,safe_line/* quote */.h)(facts.bot)} is a bot, and the role ${(0,safe_line/* quote */.h)(facts.role)} is for people.`,
                next: 'A person has to start the run, directly or by way of a tool that says for whom. Bots may use a role by ' +
                    'themselves only where the policy says `agents: true`.',
            };
        case 'through':
            return {
                summary: `${(0,report_reason/* theGrant */.SV)(refusal)} is good only by way of ${facts.entries.map((one) => (0,safe_line/* quote */.h)(one)).join(' or ')}.`,
                next: 'Start the run from there, or ask for a grant without `through`.',
            };
        case 'named':
        case 'bots-may':
            return {};
    }
}
function invalidProof(refusal) {
    const { facts } = refusal;
    const [expected, actual] = [(0,report_reason/* told */.Ev)(refusal, 'expected'), (0,report_reason/* told */.Ev)(refusal, 'actual')];
    return {
        summary: `The proof of who is behind this run is not good: ${actual.replace(/\.$/, '')}.`,
        ...(NEXT_BY_FAULT[facts.fault.kind] === undefined ? {} : { next: NEXT_BY_FAULT[facts.fault.kind] ?? '' }),
        detail: `Expected: ${expected.replace(/\.$/, '')}.`,
    };
}
/** What to do where starting it again is not enough. */
const NEXT_BY_FAULT = {
    sender: 'Start the run yourself, without `grantgate`, or from the tool: nobody else can use a proof that was made for it.',
    waited: 'It waited too long before it began. Start it again from the tool.',
    expired: 'Start it again from the tool, which makes a new proof: each is good for a few minutes.',
};
function outOfDelegation(refusal) {
    const { facts } = refusal;
    switch (facts.kind) {
        case 'role':
            return { summary: `The tool ${(0,safe_line/* quote */.h)(facts.entry)} may not use the role ${(0,safe_line/* quote */.h)(facts.role)} for anybody.` };
        case 'inputs':
            return {
                summary: `The tool ${(0,safe_line/* quote */.h)(facts.entry)} may not set ${facts.inputs.map((one) => (0,safe_line/* quote */.h)(one)).join(', ')}: only ` +
                    `inputs that ` +
                    'the policy lists for it, each of type choice, boolean or number, and types of events that it lists.',
            };
        case 'through':
            return {
                summary: `${(0,report_reason/* theGrant */.SV)(refusal)} is good only by way of ${facts.entries.map((one) => (0,safe_line/* quote */.h)(one)).join(' or ')}, and ` +
                    `this run came by way of ${(0,safe_line/* quote */.h)(facts.entry)}.`,
                next: 'Start the run from there, or ask for a grant without `through`.',
            };
    }
}

// EXTERNAL MODULE: ./lib/policy/window.js
var policy_window = __webpack_require__(2012);
;// CONCATENATED MODULE: ./lib/policy/window-opening.js

/** A window opens once a week at least; a day more, since its first opening may fall into an hour that is left out. */
const SEARCHED_MINUTES = 8 * 24 * 60;
/** Longest step that is taken while a window is shut. */
const STEP_MINUTES = 5;
/**
 * When a shut window opens next, in milliseconds since 1970: the first full minute at which it is open. `undefined`
 * when it does not within a week. A window of less than five minutes is found where it begins at a multiple of them.
 */
function opensAt(window, now) {
    const step = STEP_MINUTES * policy_window/* MINUTE_MS */.kg;
    const end = now + SEARCHED_MINUTES * policy_window/* MINUTE_MS */.kg;
    for (let at = Math.ceil(now / step) * step; at <= end; at += step) {
        if ((0,policy_window/* closesAt */.py)(window, at) === undefined)
            continue;
        let first = at;
        while (first - policy_window/* MINUTE_MS */.kg >= now && (0,policy_window/* closesAt */.py)(window, first - policy_window/* MINUTE_MS */.kg) !== undefined)
            first -= policy_window/* MINUTE_MS */.kg;
        return first;
    }
    return undefined;
}

// EXTERNAL MODULE: ./lib/policy/tags.js
var tags = __webpack_require__(6317);
;// CONCATENATED MODULE: ./lib/report/tag-advice.js



const ADMINISTRATOR = 'Ask an administrator of the repository that holds the policy';
/** What is revoked besides one grant, in words; `undefined` when only that grant. */
function revokedFolder(facts) {
    if (facts.kind === 'none' || facts.kind === 'file')
        return undefined;
    const [kind = '', name = '', grant = tags/* ALL_SUFFIX */.gN] = (0,tags/* foldTag */.cM)(facts.place) === tags/* ALL_SUFFIX */.gN ? [] : facts.place.split('/').filter((part) => part !== '');
    if (facts.kind === 'tag' && (0,tags/* foldTag */.cM)(grant) !== tags/* ALL_SUFFIX */.gN)
        return undefined;
    if (kind === '')
        return 'every grant';
    return name === '' || (0,tags/* foldTag */.cM)(name) === tags/* ALL_SUFFIX */.gN
        ? `every grant below ${(0,safe_line/* quote */.h)(kind)}`
        : `all that ${(0,safe_line/* quote */.h)(`${kind}/${name}`)} has`;
}
/** A new grant helps only where nothing but the old one was revoked. */
function grantRevoked(refusal) {
    const { facts, usual } = refusal;
    if (facts.kind === 'file')
        return revokedInFile(facts, refusal);
    const summary = `${(0,report_reason/* theGrant */.SV)(refusal)} was revoked ${(0,report_reason/* told */.Ev)(refusal, 'actual')}.`;
    // break-glass access that was ended
    if (facts.kind === 'tag' && (0,tags/* foldTag */.cM)(facts.place).startsWith('break-glass/'))
        return { summary, ...tagSays(refusal), next: 'Ask for a grant, or open a new issue if the emergency goes on.' };
    const folder = revokedFolder(facts);
    if (folder === undefined)
        return { summary, ...tagSays(refusal), next: `${usual.next}${(0,report_reason/* filledPullRequest */.X_)(refusal)}` };
    if (facts.kind === 'unread')
        return {
            summary,
            next: `${ADMINISTRATOR} to delete the tags of grants that are long over: until then ${folder} counts as revoked, ` +
                'a new grant too.',
        };
    return {
        summary,
        ...tagSays(refusal),
        next: `A new grant would be revoked too, since the tag revokes ${folder}. ${ADMINISTRATOR}: the access comes back ` +
            'when the tag is deleted.',
    };
}
/** Who set a tag and why, in its own words; a plain tag has none. */
function tagSays(refusal) {
    const { tagNote } = refusal.context;
    return tagNote === undefined ? {} : { detail: noteSentence(tagNote, refusal) };
}
function noteSentence({ by, why, at }, refusal) {
    if (by === undefined && why === undefined)
        return 'The tag does not say by whom it was set, or why.';
    const who = by === undefined ? '' : ` that ${(0,safe_line/* quote */.h)(by)} set it`;
    const when = at === undefined || by === undefined ? '' : ` at ${(0,report_reason/* moment */.n$)(refusal, at)}`;
    const reason = why === undefined ? '' : `: ${(0,safe_line.safeLine)(why).replaceAll('`', "'").replace(/\.$/, '')}`;
    return `The tag says${who}${when}${reason}.`;
}
/** By whom, when and why: with whom to speak before anything else. */
function revokedInFile({ by, at, why }, refusal) {
    const reason = why === undefined ? '. The file does not say why' : `: ${(0,safe_line.safeLine)(why).replaceAll('`', "'").replace(/\.$/, '')}`;
    return {
        summary: `${(0,report_reason/* theGrant */.SV)(refusal)} was revoked by ${(0,safe_line/* quote */.h)(by)} at ${(0,report_reason/* moment */.n$)(refusal, at)}${reason}.`,
        next: `Ask ${(0,safe_line/* quote */.h)(by)} about it. ${refusal.usual.next}${(0,report_reason/* filledPullRequest */.X_)(refusal)}`,
    };
}
/** What ends a freeze: a reviewed entry, where the policy can name its tag. */
function frozen(refusal) {
    const { facts } = refusal;
    if (facts.kind === 'none')
        return (0,report_reason/* detail */._0)(refusal);
    return { ...(0,report_reason/* detail */._0)(refusal), ...(facts.kind === 'tag' ? tagSays(refusal) : {}), next: thaw(facts) };
}
function thaw(freeze) {
    switch (freeze.kind) {
        case 'tag':
            return ('Wait until the freeze is over, or ask whoever set the tag. A reviewed change of the policy ends it: ' +
                `${(0,safe_line/* quote */.h)(`lifted: [${freeze.tag}]`)}.`);
        case 'unnamed':
            return ('Name the tags in the evidence, `frozen: [grantgate/frozen/20261128T180000Z]`: then those do not count ' +
                'that the policy lists under `lifted`.');
        case 'unread':
        case 'in-the-way':
            return (`${ADMINISTRATOR} to look at its tags at and below \`${tags/* ROOT */.Dl}\`: \`lifted\` in the policy does not help ` +
                'here.');
    }
}

;// CONCATENATED MODULE: ./lib/report/grant-reasons.js




const GRANT_REASONS = {
    'grant-invalid': {
        summary: 'The grant has a mistake in it.',
        next: 'Correct the file in a new pull request. `grantgate lint` shows the line.',
        target: ({ problem: { line } }) => ({ page: 'grant', ...(line > 0 ? { line } : {}) }),
        whom: (0,report_reason/* toAsk */.jL)('approvers'),
        words: (refusal) => ({ summary: `${(0,report_reason/* theGrant */.SV)(refusal)} has a mistake in it: ${(0,report_reason/* actual */.Jd)(refusal)}.` }),
    },
    'grant-revoked': {
        summary: 'The grant was revoked.',
        next: 'Ask for a new grant, under another name, if the access is still needed.',
        target: (facts) => ({ page: revokedFolder(facts) === undefined ? 'new' : 'grant' }),
        whom: (0,report_reason/* toAsk */.jL)('approvers'),
        words: grantRevoked,
    },
    'grant-too-long': {
        summary: 'The grant lasts longer than the policy allows.',
        next: 'Ask for a shorter grant.',
        target: (0,report_reason.to)('new'),
        whom: (0,report_reason/* toAsk */.jL)('approvers'),
        words: (refusal) => ({
            summary: `${(0,report_reason/* theGrant */.SV)(refusal)} lasts longer than the policy allows, which is ${(0,report_reason/* told */.Ev)(refusal, 'expected')}.`,
            next: `Ask for a shorter grant.${(0,report_reason/* filledPullRequest */.X_)(refusal)}`,
        }),
    },
    'grant-not-started': {
        summary: 'The grant has not begun yet.',
        next: 'Start the run again after the grant begins.',
        target: (0,report_reason.to)('grant'),
        whom: (0,report_reason/* toAsk */.jL)('approvers'),
        words: (refusal) => ({
            summary: `${(0,report_reason/* theGrant */.SV)(refusal)} begins only at ${(0,report_reason/* moment */.n$)(refusal, refusal.facts.starts)}.`,
            next: 'Start the run again after that.',
        }),
    },
    'grant-expired': {
        summary: 'The grant has ended.',
        next: 'Ask for a new grant.',
        target: (0,report_reason.to)('new'),
        whom: (0,report_reason/* toAsk */.jL)('approvers'),
        words: (refusal) => ({
            summary: `${(0,report_reason/* theGrant */.SV)(refusal)} ended at ${(0,report_reason/* moment */.n$)(refusal, refusal.facts.expires)}.`,
            next: `Ask for a new grant.${(0,report_reason/* filledPullRequest */.X_)(refusal)}`,
        }),
    },
    'outside-window': {
        summary: 'The role may not be used at this time.',
        next: 'Start the run again while a window of the role is open.',
        target: (0,report_reason.to)('policy'),
        whom: (0,report_reason/* toAsk */.jL)('role'),
        words: windowWords,
    },
    'principal-mismatch': {
        summary: 'The grant belongs to another account.',
        next: 'Ask for a grant with the numeric id of your account.',
        target: (0,report_reason.to)('new'),
        whom: (0,report_reason/* toAsk */.jL)('approvers'),
        words: principalMismatch,
    },
    'rerun-by-other': {
        summary: 'The run was started again by somebody whom the grant does not cover.',
        next: 'Let the person with the grant start the run, or ask for a grant of your own.',
        target: (0,report_reason.to)('grant'),
        whom: (0,report_reason/* toAsk */.jL)('approvers'),
        words: rerun,
    },
    'uses-exhausted': {
        summary: 'The grant has been used as often as it may be.',
        next: 'Ask for a new grant.',
        target: (0,report_reason.to)('new'),
        whom: (0,report_reason/* toAsk */.jL)('approvers'),
        words: (refusal) => ({
            summary: `${(0,report_reason/* theGrant */.SV)(refusal)} has been used as often as it may be: ${(0,report_reason/* told */.Ev)(refusal, 'actual')}.`,
            next: `Ask for a new grant.${(0,report_reason/* filledPullRequest */.X_)(refusal)}`,
        }),
    },
};
/** When it is open, and from when on next: in UTC, and by the clock of the people who wait for it. */
function windowWords(refusal) {
    const { facts } = refusal;
    const openings = facts.windows.flatMap((window) => opensAt(window, facts.now) ?? []);
    const next = openings.length === 0
        ? refusal.usual.next
        : `Start the run again from ${(0,report_reason/* moment */.n$)(refusal, Math.min(...openings))} on.`;
    return {
        summary: `${(0,report_reason/* theRole */.Y$)(refusal).replace(/^the/, 'The')} may not be used at this time, only ${(0,report_reason/* expected */.p6)(refusal)}.`,
        next,
    };
}
function principalMismatch(refusal) {
    const { decision, facts } = refusal;
    const id = `principal-id: ${decision.run.triggering_actor_id}`;
    if (facts.named.kind === 'unnumbered')
        return {
            summary: `${(0,report_reason/* theGrant */.SV)(refusal)} does not name its account by number.`,
            next: `Ask for a grant with ${(0,safe_line/* quote */.h)(id)} in it.${(0,report_reason/* filledPullRequest */.X_)(refusal)}`,
        };
    const [holder, own] = [(0,report_reason/* told */.Ev)(refusal, 'expected'), (0,report_reason/* told */.Ev)(refusal, 'actual')];
    const summary = `${(0,report_reason/* theGrant */.SV)(refusal)} belongs to ${holder}, and this run to ${own}.`;
    return facts.named.kind === 'team'
        ? {
            summary,
            next: 'A team that was recreated under an old name is another team. Ask for a grant that names the team of ' +
                `today by number.${(0,report_reason/* filledPullRequest */.X_)(refusal)}`,
        }
        : { summary, next: `Ask for a grant of your own, with ${(0,safe_line/* quote */.h)(id)} in it.${(0,report_reason/* filledPullRequest */.X_)(refusal)}` };
}
function rerun(refusal) {
    const { actor, triggering_actor: other } = refusal.decision.run;
    const grant = (0,report_reason/* theGrant */.SV)(refusal).replace(/^The/, 'the');
    return {
        summary: `${(0,safe_line/* quote */.h)(other)} pressed re-run on a run of ${(0,safe_line/* quote */.h)(actor)}, and ${grant} does not cover ${(0,safe_line/* quote */.h)(other)}.`,
    };
}

;// CONCATENATED MODULE: ./lib/report/policy-reasons.js



const POLICY_REASONS = {
    'policy-missing': {
        summary: 'There is no access policy.',
        next: 'Add `.github/access/policy.yml` to the default branch.',
        target: (0,report_reason.to)('grant'),
        whom: (0,report_reason/* toAsk */.jL)('policy'),
        words: ({ context }) => ({
            summary: `There is no access policy in ${(0,safe_line/* quote */.h)(context.policyRepository)}.`,
            next: `Add ${(0,safe_line/* quote */.h)(`${context.policyPath}/policy.yml`)} to its default branch.`,
        }),
    },
    'policy-invalid': {
        summary: 'The access policy has an error, so nothing can be allowed.',
        next: `${report_reason/* ASK_ADMIN */.cq} \`grantgate lint\` shows the line.`,
        target: ({ problem: { line } }) => ({ page: 'policy', ...(line > 0 ? { line } : {}) }),
        whom: (0,report_reason/* toAsk */.jL)('policy'),
        words: (refusal) => ({ summary: `${refusal.usual.summary.replace(/\.$/, '')}: ${(0,report_reason/* actual */.Jd)(refusal)}.` }),
    },
    'policy-unreviewed': {
        summary: 'The access policy was changed without the review that it asks for, so nothing can be allowed.',
        next: `${report_reason/* ASK_ADMIN */.cq} To put it right, those whom the policy listed before have to approve the pull request of that ` +
            'change; or, where it was pushed, pull requests that undo it: one that reverts `policy.yml`, or one that ' +
            'deletes it and another that adds it again.',
        target: (0,report_reason.to)('policy'),
        whom: (0,report_reason/* toAsk */.jL)('policy'),
        words: unreviewedWords,
    },
    frozen: {
        summary: 'All access is frozen at the moment.',
        next: 'Wait until the freeze is over, or ask whoever set the tag at or below `grantgate/frozen`. A reviewed change ' +
            'of the policy ends it, by naming the tag under `lifted`.',
        target: (0,report_reason.to)('policy'),
        whom: (0,report_reason/* toAsk */.jL)('policy'),
        words: frozen,
    },
    'never-allowed': {
        summary: 'The policy never allows this branch, tag or environment.',
        next: 'Start the run from another branch, or for another environment. No grant can open this one.',
        target: (0,report_reason.to)('policy'),
        whom: (0,report_reason/* toAsk */.jL)('role'),
        words: neverWords,
    },
};
/** Most roles that are named. */
const MAX_SHOWN_ROLES = 3;
/** What would do instead: whoever starts a workflow for the first time starts it from the default branch. */
function neverWords(refusal) {
    const { facts } = refusal;
    if (facts.kind === 'none')
        return {};
    const summary = `The policy never allows the ${facts.kind} ${(0,safe_line/* quote */.h)(facts.name)}, whatever a grant says.`;
    const open = openTo(facts.roles);
    if (open.length === 0)
        return { summary, next: `No ${facts.kind} is open to this role. Ask ${(0,report_reason/* theCaretakers */.fd)(refusal)}.` };
    const others = facts.never.filter((pattern) => pattern.toLowerCase() !== facts.name.toLowerCase());
    const but = others.length === 0 ? '' : ` Never allowed: ${[facts.name, ...others].map((one) => (0,safe_line/* quote */.h)(one)).join(', ')}.`;
    const where = facts.kind === 'environment' ? 'Choose another environment' : `Start the run from another ${facts.kind}`;
    const how = facts.kind === 'environment' ? '' : ', which you choose beside “Run workflow”';
    return { summary, next: `${where} that matches ${open.join(' or ')}${how}.${but}` };
}
/** What each role is for, with its name where there are several; those that are for the same are named together. */
function openTo(roles) {
    const names = new Map();
    for (const { role, patterns } of roles)
        if (patterns.length > 0)
            names.set(listed(patterns), [...(names.get(listed(patterns)) ?? []), (0,safe_line/* quote */.h)(role)]);
    const shown = [...names].slice(0, MAX_SHOWN_ROLES);
    return shown.map(([patterns, owners]) => roles.length === 1 ? patterns : `${patterns} (the role${owners.length === 1 ? '' : 's'} ${owners.join(', ')})`);
}
function listed(patterns) {
    return patterns.map((pattern) => (0,safe_line/* quote */.h)(pattern)).join(' or ');
}
const ANOTHER_APPROVAL = `${report_reason/* ASK_ADMIN */.cq} To put it right, an approver of the policy before it, who neither wrote the change nor started ` +
    'this run, has to approve the pull request of that change: an approval counts after the merge as well.';
const BY_A_PERSON = `${report_reason/* ASK_ADMIN */.cq} To put it right, a person has to propose pull requests, and an approver of the policy before it ` +
    'has to approve them: one that reverts `policy.yml`, or one that deletes it and another that adds it again.';
/** Advice that fits what is wrong with the last change: its pull request can still be approved, a push cannot. */
function unreviewedWords(refusal) {
    return { ...(0,report_reason/* detail */._0)(refusal), next: cureOf(refusal.facts) ?? refusal.usual.next };
}
function cureOf(facts) {
    return facts.kind === 'change' ? cureOfChange(facts.fault) : undefined;
}
function cureOfChange({ reason, facts }) {
    switch (reason) {
        case 'approval-missing':
            if (facts.kind === 'bot')
                return BY_A_PERSON;
            return facts.kind === 'none-stands' || facts.kind === 'too-few' ? ANOTHER_APPROVAL : undefined;
        case 'approval-self':
            return facts.kind === 'involved' ? ANOTHER_APPROVAL : undefined;
        case 'approval-stale':
            // of another base, and of another file, a review after the merge does not count either
            return facts.kind === 'changed-on-default' || facts.kind === 'earlier-commit' ? ANOTHER_APPROVAL : undefined;
        case 'approval-ineligible':
            return ANOTHER_APPROVAL;
    }
}

// EXTERNAL MODULE: ./lib/policy/nearest.js
var nearest = __webpack_require__(8400);
// EXTERNAL MODULE: ./lib/report/permission-block.js
var permission_block = __webpack_require__(591);
;// CONCATENATED MODULE: ./lib/report/run-reasons.js







const RUN_REASONS = {
    'identity-unverified': {
        summary: 'It could not be proven who started this run.',
        next: 'The job needs `permissions: id-token: write`. Runs from forks cannot have it.',
        target: (0,report_reason.to)('grant'),
        whom: (0,report_reason/* toAsk */.jL)('repository'),
        words: unverifiedWords,
    },
    'role-unknown': {
        summary: 'The role is not in the policy.',
        next: 'Check the name of the role in the workflow and in the grant.',
        target: (0,report_reason.to)('policy'),
        whom: (0,report_reason/* toAsk */.jL)('policy'),
        words: (refusal) => ({
            summary: `The role ${(0,report_reason/* actual */.Jd)(refusal)} is not in the policy.`,
            next: `${refusal.usual.next}${roles(refusal)}`,
        }),
    },
    'role-ambiguous': {
        summary: 'Several roles would allow this run, and none was named.',
        next: 'Name one with the input `role`.',
        target: (0,report_reason.to)('grant'),
        whom: (0,report_reason/* toAsk */.jL)('repository'),
        words: (refusal) => ({
            summary: `Several roles would allow this run (${(0,report_reason/* actual */.Jd)(refusal)}), and none was named.`,
        }),
    },
    'no-grant': {
        summary: 'Nobody has granted this access yet.',
        next: 'Ask for a grant.',
        target: (0,report_reason.to)('new'),
        whom: (0,report_reason/* toAsk */.jL)('approvers'),
        words: noGrantWords,
    },
    undecidable: {
        summary: 'A fact that the decision needs could not be read, so the run was refused.',
        next: 'Ask the people who look after this repository to look at it. Start the run again only where it says that ' +
            'this is temporary.',
        target: (0,report_reason.to)('grant'),
        whom: (facts) => (undecidableFault(facts)?.kind === 'no-permission' ? 'repository' : 'policy'),
        words: undecidableWords,
    },
};
/** The permission is what is missing only where there is no token. */
function unverifiedWords(refusal) {
    const next = 'Start the run again. If it is refused again, ask the people who look after this repository to look at what ' +
        'runs before the gate, and at the proxy of the runner.';
    if (refusal.facts.fault.kind !== 'no-token')
        return { ...(0,report_reason/* detail */._0)(refusal), next };
    return {
        summary: 'The job needs `id-token: write`, so that the gate can tell who started this run.',
        next: `${FOR_THE_JOB} A run of a pull request from a fork can never have it.`,
        detail: `${(0,report_reason/* told */.Ev)(refusal, 'actual')}.`,
        paste: (0,permission_block/* permissionBlock */.h)(false),
    };
}
function roles({ context }) {
    const names = (0,report_context/* policyRoles */.uU)(context) ?? [];
    return names.length === 0 ? '' : ` The policy has ${(0,safe_line/* quote */.h)(names.join(', '))}.`;
}
function noGrantWords(refusal) {
    const { decision, context, facts } = refusal;
    if (facts.kind === 'named')
        return noSuchGrant(facts.grant, refusal);
    const role = context.role === undefined ? 'this access' : `the role ${(0,safe_line/* quote */.h)(context.role)}`;
    const { run } = decision;
    const again = run.actor_id === run.triggering_actor_id
        ? ''
        : `, who began the run that ${(0,safe_line/* quote */.h)(decision.principal)} started again,`;
    return {
        summary: `Nobody has granted ${(0,safe_line/* quote */.h)(run.actor)}${again} ${role} yet.`,
        next: `Ask for a grant.${(0,report_reason/* filledPullRequest */.X_)(refusal)}${placeOfGrant(refusal)}`,
    };
}
/** Where the grant would be, for whoever has no link to a form of it. */
function placeOfGrant({ decision, context, linked }) {
    const path = linked ? undefined : proposeGrant(decision, context)?.path;
    if (path === undefined)
        return '';
    const file = `${context.policyPath}/${path}`;
    return ` It is a file such as ${(0,safe_line/* quote */.h)(file)} in ${(0,safe_line/* quote */.h)(context.policyRepository)}, proposed as a pull request.`;
}
/** One grant alone was to be looked at. */
function noSuchGrant(named, { decision, context }) {
    const role = context.role === undefined ? '' : ` with the role ${(0,safe_line/* quote */.h)(context.role)}`;
    const meant = (0,grant_path/* meantGrant */.Ew)(named) ?? (0,nearest/* nearest */.p)(named, context.grants ?? []);
    return {
        summary: `There is no grant ${(0,safe_line/* quote */.h)(named)} of ${(0,safe_line/* quote */.h)(decision.run.actor)}${role}.`,
        next: meant === undefined
            ? 'Name a grant by its path below `grants/`, without `.yml`, such as `users/mona/november-banner`.'
            : `Did you mean ${(0,safe_line/* quote */.h)(meant)}? A grant is named by its path below \`grants/\`, without \`.yml\`.`,
    };
}
const FOR_THE_JOB = 'This is not your fault: the workflow has to change. Show this page to the people who look after it.';
const START_LATER = 'Start the run again later: this is temporary, and no permission is missing.';
const UNSHOWN = 'Start the run again in a minute. If that does not help, ask the people who look after this repository: the ' +
    'token needs `contents: read`, and a branch that moves too often needs a new grant, or a quiet repository for ' +
    'policy and grants.';
function undecidableWords(refusal) {
    const { facts } = refusal;
    // what passes by itself needs no permission: then waiting is all there is to do
    const fault = undecidableFault(facts);
    if (fault?.kind === 'passing')
        return { ...(0,report_reason/* detail */._0)(refusal), next: START_LATER };
    if (fault?.needs !== undefined && fault.needs.length > 0)
        return lacking(fault.needs, refusal);
    return isAboutLog(facts) ? { ...(0,report_reason/* detail */._0)(refusal), next: UNSHOWN } : (0,report_reason/* detail */._0)(refusal);
}
/** A permission is the commonest mistake, so it is the headline. */
function lacking(needs, refusal) {
    const isCounting = needs.includes('contents: write');
    const why = isCounting
        ? 'so that the uses of the grant can be counted'
        : 'so that the gate can read what the decision needs';
    return {
        summary: `The job needs ${needs.map((one) => (0,safe_line/* quote */.h)(one)).join(' and ')}, ${why}.`,
        next: `${FOR_THE_JOB} A \`token\` that was given to the gate needs the same.`,
        detail: `${(0,report_reason/* told */.Ev)(refusal, 'actual').replace(/\.$/, '')}.`,
        paste: (0,permission_block/* permissionBlock */.h)(isCounting),
    };
}
/** Whether it is the log of what moved the branch that does not tell. */
function isAboutLog(facts) {
    if (undecidableFault(facts)?.kind === 'branch-log')
        return true;
    if (facts.kind !== 'approval' && facts.kind !== 'policy')
        return false;
    const doubt = innerDoubt(facts.doubt);
    return doubt.kind === 'line' || doubt.kind === 'line-without-review' || doubt.kind === 'first-line';
}
/** Of a doubt about the last change of policy or people, the doubt about its approval. */
function innerDoubt(doubt) {
    return doubt.kind === 'change' || doubt.kind === 'people' ? doubt.doubt : doubt;
}
/** What whoever could not read a fact said about that. */
function undecidableFault(facts) {
    if ('fault' in facts)
        return facts.fault;
    if (!('doubt' in facts))
        return undefined;
    const doubt = innerDoubt(facts.doubt);
    return 'fault' in doubt ? doubt.fault : undefined;
}

// EXTERNAL MODULE: ./lib/policy/glob.js + 2 modules
var glob = __webpack_require__(237);
;// CONCATENATED MODULE: ./lib/policy/overlap.js

/** A name nobody would choose, to stand for whatever a wildcard matches. */
const ANY_NAME = 'qz7x';
const WILDCARD = /[*?[\\]/;
/** Whether surely no name matches both patterns. A doubt is `false`. */
function areDisjoint(one, other) {
    if (!WILDCARD.test(one))
        return !(0,glob/* matchesGlob */.kt)(other, one);
    if (!WILDCARD.test(other))
        return !(0,glob/* matchesGlob */.kt)(one, other);
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
    return [...samples].filter((sample) => matchesGlob(pattern, sample));
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

;// CONCATENATED MODULE: ./lib/report/scope-left.js



/** What a run may be on, in words; `undefined` when role and grant together leave nothing. */
function scopeLeft({ role, narrowed }) {
    if (narrowed === undefined)
        return role.length === 0 ? undefined : namesOf(role);
    const whole = [];
    const partly = [];
    for (const pattern of narrowed) {
        const within = role.filter((one) => coversPattern(one, pattern));
        if (role.some((one) => coversPattern(pattern, one)))
            whole.push(pattern);
        else if (within.length > 0)
            whole.push(...within);
        else if (role.some((one) => !areDisjoint(one, pattern)))
            partly.push(pattern);
    }
    if (whole.length > 0)
        return namesOf([...new Set(whole)]);
    return partly.length === 0 ? undefined : `both ${namesOf(partly)} and ${namesOf(role)}`;
}
/** Whether whatever the first pattern matches, the second does; a doubt is `false`. */
function coversPattern(one, other) {
    return one === other || other === '**' || (!/[*?[\\]/.test(one) && (0,glob/* matchesGlob */.kt)(other, one));
}
function namesOf(patterns) {
    const all = patterns.map((pattern) => (0,safe_line/* quote */.h)(pattern));
    return all.length < 2 ? all.join('') : `${all.slice(0, -1).join(', ')} or ${all.at(-1) ?? ''}`;
}

;// CONCATENATED MODULE: ./lib/report/scope-reasons.js




const SCOPE_REASONS = {
    'repository-out-of-scope': {
        summary: 'This repository is not covered by the role or the grant.',
        next: 'Run it in a repository that is covered. A wider grant helps only where the grant is narrower than the role.',
        target: limitPage,
        whom: limitKeepers,
        words: outOf('repository', (left) => `Run it in a repository that matches ${left}`),
    },
    'workflow-out-of-scope': {
        summary: 'This workflow is not covered by the role or the grant.',
        next: 'Start a workflow that is covered. A wider grant helps only where the grant is narrower than the role.',
        target: limitPage,
        whom: limitKeepers,
        words: outOf('workflow', (left) => `Start a workflow that matches ${left}`),
    },
    'event-out-of-scope': {
        summary: 'The run was started in a way that the role or the grant does not cover.',
        next: 'Start it in a way that is covered, usually with “Run workflow”.',
        target: limitPage,
        whom: limitKeepers,
        words: outOf('way of starting a run', (left) => `Start it by ${left}${left === '`workflow_dispatch`' ? ', which is “Run workflow” on its page' : ''}`, (asked) => `A run that is started by ${asked}`),
    },
    'branch-out-of-scope': {
        summary: 'This branch is not covered by the role or the grant.',
        next: 'Start the run from a branch that is covered: choose it beside “Run workflow”. A wider grant helps only where ' +
            'the grant is narrower than the role.',
        target: limitPage,
        whom: limitKeepers,
        words: outOf('branch', (left) => `Start the run from a branch that matches ${left}`),
    },
    'tag-out-of-scope': {
        summary: 'This tag is not covered by the role or the grant.',
        next: 'Start the run from a tag or branch that is covered. A wider grant helps only where the grant is narrower than ' +
            'the role.',
        target: limitPage,
        whom: limitKeepers,
        words: outOf('tag', (left) => `Start the run from a tag that matches ${left}`),
    },
    'environment-out-of-scope': {
        summary: 'This environment is not covered by the role or the grant.',
        next: 'Choose an environment that is covered. A wider grant helps only where the grant is narrower than the role.',
        target: limitPage,
        whom: limitKeepers,
        words: outOf('environment', (left) => `Choose an environment that matches ${left}`),
    },
    'runner-out-of-scope': {
        summary: 'This kind of runner is not covered by the role.',
        next: 'Run the job on a runner that the role lists.',
        target: (0,report_reason.to)('policy'),
        whom: (0,report_reason/* toAsk */.jL)('role'),
        words: outOf('kind of runner', (left) => `Run the job on a runner that is ${left}`),
    },
    'ref-unprotected': {
        summary: 'The branch or tag is not protected, and the role demands it.',
        next: `${report_reason/* ASK_ADMIN */.cq} The branch needs a protection rule.`,
        target: (0,report_reason.to)('policy'),
        whom: (0,report_reason/* toAsk */.jL)('role'),
        words: report_reason/* detail */._0,
    },
};
/** The page where the limit stands. */
function limitPage({ outside }) {
    return { page: outside?.by === 'role' ? 'policy' : 'grant' };
}
/** A wider grant is approved; a wider role is not a matter of grants. */
function limitKeepers({ outside }) {
    return outside?.by === 'role' ? 'role' : 'approvers';
}
/**
 * What is out of scope, and what would do: a wider grant only where the role would allow it. `how` says what to do to
 * be on something of what is left.
 */
function outOf(noun, how, subject = (asked) => `The ${noun} ${asked}`) {
    return (refusal) => {
        const { facts } = refusal;
        const asked = outsideNames(facts) ?? (0,report_reason/* actual */.Jd)(refusal);
        const left = scopeLeft(facts);
        const grant = (0,report_reason/* theGrant */.SV)(refusal).replace(/^The/, 'the');
        if (facts.outside?.by === 'grant')
            return {
                summary: `${subject(asked)} is not covered by ${grant}.`,
                next: left === undefined
                    ? `${(0,report_reason/* theGrant */.SV)(refusal)} leaves no ${noun} of ${(0,report_reason/* theRole */.Y$)(refusal)}: it is narrowed to ` +
                        `${(0,safe_line/* quote */.h)((0,check_words/* patternList */.B2)(facts.narrowed ?? []))}, and the role is for ${(0,safe_line/* quote */.h)((0,check_words/* patternList */.B2)(facts.role))}. ` +
                        'Ask for another grant.'
                    : `${how(left)}, or ask for a wider grant: ${(0,report_reason/* theRole */.Y$)(refusal)} allows it, and only the grant is narrower.`,
            };
        return {
            summary: `${subject(asked)} is not covered by ${(0,report_reason/* theRole */.Y$)(refusal)}.`,
            next: ofRole(refusal, noun, left === undefined ? undefined : how(left)),
        };
    };
}
/** No grant widens a role. */
function ofRole(refusal, noun, way) {
    const { facts } = refusal;
    const role = (0,report_reason/* theRole */.Y$)(refusal).replace(/^the/, 'The');
    const whom = (0,report_reason/* theCaretakers */.fd)(refusal);
    if (facts.role.length === 0)
        return `${role} is for no ${noun} at all; no grant can change that. Ask ${whom}.`;
    const only = `${role} is only for ${(0,safe_line/* quote */.h)((0,check_words/* patternList */.B2)(facts.role))}; no grant can change that.`;
    if (way === undefined)
        return `${only} Ask ${whom}.`;
    const limits = facts.narrowed === undefined ? `${role} is for nothing else, and no grant can change that.` : only;
    return `${way}. ${limits} If it has to be another one, ask ${whom}.`;
}
function outsideNames({ outside }) {
    const names = outside?.names ?? [];
    return names.length === 0 ? undefined : names.map((name) => (0,safe_line/* quote */.h)(name)).join(' and ');
}

// EXTERNAL MODULE: ./lib/report/step-findings.js
var step_findings = __webpack_require__(2805);
;// CONCATENATED MODULE: ./lib/report/step-reasons.js



const STEP_REASONS = {
    'permissions-out-of-scope': {
        summary: 'The job asks for more permissions than the role allows.',
        next: 'Lower the `permissions` of the job.',
        target: (0,report_reason.to)('policy'),
        whom: (0,report_reason/* toAsk */.jL)('role'),
        words: permissionsWords,
    },
    'step-out-of-scope': {
        summary: 'A later step would touch something that the role or the grant does not cover.',
        next: 'This is not the fault of whoever started the run: show it to the people who look after the workflow. The ' +
            'step that is named has to change; a wider grant helps only where the grant is narrower than the role.',
        target: (facts) => ({ page: facts.kind === 'found' && facts.first.limit !== 'grant' ? 'policy' : 'grant' }),
        whom: (facts) => (facts.kind === 'found' && facts.first.limit === 'grant' ? 'approvers' : 'role'),
        words: outOfScopeWords,
    },
    'step-undecidable': {
        summary: 'What a later step touches cannot be determined in advance.',
        next: 'This is not the fault of whoever started the run: show it to the people who look after the workflow. They ' +
            'can write the branch or environment of the step that is named as a fixed value. Where it is not known which ' +
            'clone it works in, they can check out the repository in this job before it.',
        target: (0,report_reason.to)('policy'),
        whom: (0,report_reason/* toAsk */.jL)('role'),
        words: stepUndecidableWords,
    },
};
/** Longest name in a sentence that is read on a phone. */
const MAX_SENTENCE_CHARACTERS = 200;
/** Longest piece of a step: where it stands comes after it. */
const MAX_WRITTEN_CHARACTERS = 160;
function notYourFault(refusal) {
    return `This is not your fault: the workflow has to change. Show this page to ${(0,report_reason/* theCaretakers */.fd)(refusal)}.`;
}
/** Advice that fits what is too much, or is not said at all. */
function permissionsWords(refusal) {
    const { facts, usual } = refusal;
    if (facts.kind !== 'found')
        return (0,report_reason/* detail */._0)(refusal);
    const { first, more } = facts;
    const cures = {
        unsaid: 'Write the `permissions` that the job needs into the workflow.',
        contents: `${usual.next} If it writes \`contents\` to count the uses of the grant, the role has to allow that, under ` +
            '`permissions` in the policy.',
        other: usual.next,
    };
    return {
        summary: first.asks === 'unsaid'
            ? `The job ${(0,safe_line/* quote */.h)(first.job)} does not say which permissions it needs, and ${(0,report_reason/* theRole */.Y$)(refusal)} limits them.`
            : `The job ${(0,safe_line/* quote */.h)(first.job)} asks for more permissions than ${(0,report_reason/* theRole */.Y$)(refusal)} allows.`,
        next: `${notYourFault(refusal)} What they can do: ${cures[first.asks]}`,
        detail: placed(first, more, `At most: ${(0,safe_line/* quote */.h)(first.allowed, MAX_SENTENCE_CHARACTERS)}.`),
    };
}
function outOfScopeWords(refusal) {
    const { facts } = refusal;
    if (facts.kind !== 'found')
        return (0,report_reason/* detail */._0)(refusal);
    const { first, more } = facts;
    const grant = (0,report_reason/* theGrant */.SV)(refusal).replace(/^The/, 'the');
    const beyond = {
        never: '',
        role: `, which ${(0,report_reason/* theRole */.Y$)(refusal)} does not cover`,
        grant: `, which ${grant} does not cover`,
        push: `, which ${(0,report_reason/* theRole */.Y$)(refusal)} does not let a push change`,
    };
    const cures = {
        never: 'change the step that is named. No grant can open what the policy never allows.',
        role: 'change the step that is named, or the role. No grant can change that.',
        grant: 'change the step that is named. Where it has to do this, ask for a wider grant: the role allows it, and only ' +
            'the grant is narrower.',
        push: 'change the step that is named, or allow such a push under `push` of the role. No grant can change that.',
    };
    return {
        summary: `A later step would touch ${sentencePart(first.what)}${beyond[first.limit]}, so the run stops before it.`,
        next: `${notYourFault(refusal)} What they can do: ${cures[first.limit]}`,
        detail: placed(first, more, `Allowed: ${(0,safe_line/* quote */.h)(first.allowed, MAX_SENTENCE_CHARACTERS)}.`),
    };
}
/** What makes a step decidable, by what is unknown about it: a fixed value helps only where a value is missing. */
const STEP_CURES = {
    clone: 'check out the repository in this job with `actions/checkout`, in a step before the one that is named: then ' +
        'it is known where it pushes to.',
    vars: 'pass it to the gate: `vars: ${{ toJSON(vars) }}` under `with` of its step.',
    needs: 'pass it to the gate: `needs: ${{ toJSON(needs) }}` under `with` of its step.',
    contexts: 'pass both to the gate: `vars: ${{ toJSON(vars) }}` and `needs: ${{ toJSON(needs) }}` under `with` of its step.',
    environments: 'look at the policy: it lists under `environments` what deploy tools call them, and this name is not there.',
    opaque: 'write what the step does as commands that can be read. Where its code may be relied on, the policy can say so, ' +
        'under `programs` or `actions`.',
    choice: 'remove what is not covered from the options of the input.',
    workflow: 'give the gate a `token` with `contents: read` for the repository that has the workflow.',
    file: 'correct the file that is named. `grantgate preflight` shows where GitHub would not run it.',
    other: 'write the branch or environment of the step that is named as a fixed value. Where it is not known which clone ' +
        'it works in, check out the repository in this job before it.',
};
function stepUndecidableWords(refusal) {
    const { facts } = refusal;
    if (facts.kind !== 'found')
        return (0,report_reason/* detail */._0)(refusal);
    const { first, more } = facts;
    return {
        summary: 'What a later step of this run touches cannot be determined in advance, so the run stops before it.',
        next: `${notYourFault(refusal)} What they can do: ${STEP_CURES[first.doubt]}`,
        detail: placed(first, more, `Not known: ${sentencePart(first.what)}.`),
    };
}
/** What is written there and where, for whoever puts it right; `rest` is a sentence about it. */
function placed(fact, more, rest) {
    const others = more === 0 ? '' : ` There ${more === 1 ? 'is 1 more' : `are ${more} more`}.`;
    // a step without a name is called after what it runs
    const place = (0,step_findings/* stepPlace */.q)(fact.step === fact.text ? { ...fact, step: undefined } : fact);
    return `${(0,safe_line/* quote */.h)(fact.text, MAX_WRITTEN_CHARACTERS)} in ${place}. ${rest}${others}`;
}
/** A phrase with names in backticks, as it was put together; an odd one of them would turn the rest into a name. */
function sentencePart(what) {
    const line = (0,safe_line.safeLine)(what, MAX_SENTENCE_CHARACTERS);
    return line.split('`').length % 2 === 1 ? line : line.replaceAll('`', "'");
}

;// CONCATENATED MODULE: ./lib/report/reasons.js








/** Every reason in words: what happened, what to do, and where. */
const REASONS = {
    ...RUN_REASONS,
    ...POLICY_REASONS,
    ...DELEGATION_REASONS,
    ...GRANT_REASONS,
    ...APPROVAL_REASONS,
    ...break_glass_reasons/* BREAK_GLASS_REASONS */.h,
    ...SCOPE_REASONS,
    ...STEP_REASONS,
};

// EXTERNAL MODULE: ./lib/report/whom.js
var report_whom = __webpack_require__(6183);
;// CONCATENATED MODULE: ./lib/report/advice.js





/** Puts a decision into words for somebody who does not write pipelines, with the names and dates of this run. */
function advise(decision, context) {
    return decision.decision === 'deny' ? adviseDenied(decision, context) : (0,allowed_advice/* adviseAllowed */.p)(decision, context);
}
function adviseDenied(decision, context) {
    const { summary, next } = REASONS[decision.reason];
    const check = decision.checks.findLast((entry) => entry.outcome === 'fail' && entry.name === decision.reason);
    return check === undefined ? { summary, next } : adviseOn(check, decision, context);
}
function adviseOn(check, decision, context) {
    const { summary, next, target, whom, words } = REASONS[check.name];
    const { facts } = check;
    const link = linkFor(decision, target(facts), context);
    const said = (0,check_words/* checkWords */.iW)(check);
    const found = words({ decision, context, facts, said, usual: { summary, next }, linked: link !== undefined });
    return {
        summary: found.summary ?? summary,
        next: found.next ?? next,
        ...(link === undefined ? {} : { link }),
        ...(found.detail === undefined ? {} : { detail: found.detail }),
        ask: (0,report_whom/* whomToAsk */.Q7)(whom(facts), decision, context),
        ...(found.paste === undefined ? {} : { paste: found.paste }),
    };
}


/***/ }),

/***/ 7057:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  refusalFacts: () => (/* binding */ refusalFacts)
});

// EXTERNAL MODULE: ./lib/github/numbered-accounts.js
var numbered_accounts = __webpack_require__(2192);
;// CONCATENATED MODULE: ./lib/github/account-names.js

/** Most accounts that are asked for: a sentence names no more of them. */
const MAX_ASKED_ACCOUNTS = 5;
/**
 * The logins of accounts by their numbers, for people to read. Whoever cannot be found is left out: nothing is decided
 * by it.
 */
async function fetchLogins(api, ids) {
    const asked = ids.slice(0, MAX_ASKED_ACCOUNTS).map(async (id) => {
        const user = await (0,numbered_accounts/* fetchAccountNumbered */.et)(api, id).catch(() => undefined);
        return user?.id === id ? [[id, user.login]] : [];
    });
    return new Map((await Promise.all(asked)).flat());
}

// EXTERNAL MODULE: ./lib/github/api.js
var github_api = __webpack_require__(7671);
// EXTERNAL MODULE: ./lib/github/json.js
var json = __webpack_require__(7781);
;// CONCATENATED MODULE: ./lib/github/tag-note.js

const TAG_NOTE_QUERY = `query TagNote($owner: String!, $name: String!, $tag: String!) {
  repository(owner: $owner, name: $name) {
    ref(qualifiedName: $tag) {
      target { ... on Tag { message tagger { name date user { login } } } }
    }
  }
}`;
/**
 * What an annotated tag says of itself, for people to read: nothing is decided by it. Empty where it is not annotated,
 * `undefined` where GitHub does not show it.
 */
async function fetchTagNote(api, repository, tag) {
    const [owner = '', name = ''] = repository.split('/');
    try {
        const { data } = await api.query(TAG_NOTE_QUERY, { owner, name, tag: `refs/tags/${tag}` });
        const ref = new json/* Fields */.C(data, 'data').object('repository').optional('ref');
        if (ref === undefined)
            return undefined;
        const target = ref.optional('target');
        const tagger = target?.optional('tagger');
        const by = tagger?.optional('user')?.optionalText('login') ?? tagger?.optionalText('name');
        const why = target?.optionalText('message')?.trim().split('\n')[0];
        const at = Date.parse(tagger?.optionalText('date') ?? '');
        return {
            ...(by === undefined ? {} : { by }),
            ...(why === undefined || why === '' ? {} : { why }),
            ...(Number.isNaN(at) ? {} : { at }),
        };
    }
    catch {
        return undefined;
    }
}

// EXTERNAL MODULE: ./lib/policy/tags.js
var tags = __webpack_require__(6317);
;// CONCATENATED MODULE: ./lib/session/refusal-facts.js




/** Asks once for what helps a refused person: without an answer, the refusal is told all the same. */
async function refusalFacts(judgement, session) {
    const { facts, transport } = session;
    const api = (0,github_api/* createApi */.x)(facts.server, facts.inputs.token, transport.client.send);
    const tag = tagOfRefusal(judgement.decision);
    const [logins, tagNote] = await Promise.all([
        approverLogins(judgement, api),
        tag === undefined ? undefined : fetchTagNote(api, judgement.home, tag),
    ]);
    return { logins, tagNote };
}
async function approverLogins({ policy, provenance }, api) {
    const users = policy?.ok === true ? (policy.value.approval.approvers.users ?? []) : [];
    const known = new Map([...provenance.values()]
        .flatMap(({ reviews }) => reviews)
        .flatMap(({ author, author_id: id }) => (id === undefined ? [] : [[id, author]])));
    const asked = users.filter((user) => typeof user === 'number').filter((id) => !known.has(id));
    return asked.length === 0 ? known : new Map([...known, ...(await fetchLogins(api, asked))]);
}
/** The tag that stopped a run. */
function tagOfRefusal({ checks }) {
    const check = checks.findLast(({ outcome }) => outcome === 'fail');
    if (check?.name === 'frozen' && check.facts.kind === 'tag')
        return check.facts.tag;
    return check?.name === 'grant-revoked' && check.facts.kind === 'tag' ? (0,tags/* revocationTag */.v8)(check.facts.place) : undefined;
}


/***/ }),

/***/ 1210:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   adviceLine: () => (/* binding */ adviceLine),
/* harmony export */   refusalLine: () => (/* binding */ refusalLine)
/* harmony export */ });
/* harmony import */ var _report_advice_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9255);
/* harmony import */ var _report_safe_line_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1020);
/* harmony import */ var _report_context_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4706);



const MAX_RENEWAL_CHARACTERS = 1500;
/** Why a renewal was refused, in a line for whoever reads the log of a later step. */
function refusalLine(message) {
    return `grantgate: ${(0,_report_safe_line_js__WEBPACK_IMPORTED_MODULE_1__.safeLine)(message, MAX_RENEWAL_CHARACTERS)}`;
}
/** What a person is told about a decision, in one line. */
function adviceLine(judgement, session) {
    const { summary, detail, next, link } = (0,_report_advice_js__WEBPACK_IMPORTED_MODULE_0__.advise)(judgement.decision, (0,_report_context_js__WEBPACK_IMPORTED_MODULE_2__/* .reportContext */ .g)(judgement, session));
    return [summary, detail, next, link].filter((part) => part !== undefined).join(' ');
}


/***/ })

};
