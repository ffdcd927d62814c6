export const id = 655;
export const ids = [655];
export const modules = {

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

/***/ 40016:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IC: () => (/* binding */ foldersOfAll),
/* harmony export */   Jz: () => (/* binding */ accountsOfAll),
/* harmony export */   LX: () => (/* binding */ coversTriggering),
/* harmony export */   Ml: () => (/* binding */ triggeringOf),
/* harmony export */   Rh: () => (/* binding */ hasNoAccount),
/* harmony export */   _G: () => (/* binding */ membershipOf),
/* harmony export */   dn: () => (/* binding */ actorOf),
/* harmony export */   pW: () => (/* binding */ holdersOf)
/* harmony export */ });
/* unused harmony exports toolOf, membership */
/* harmony import */ var _account_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35533);
/* harmony import */ var _fold_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(41947);
/* harmony import */ var _holder_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(86850);
/* harmony import */ var _tags_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76317);




/** Who began the run, as the token names; the person behind it, where a tool names one. */
function actorOf(run) {
    return { login: run.actor, id: run.actor_id, type: run.actor_type };
}
/** The account that a tool acts with; `undefined` of a run that is its actor's own. */
function toolOf({ delegation }) {
    return delegation === undefined
        ? undefined
        : {
            login: delegation.claimed.actor,
            id: delegation.claimed.actor_id,
            type: delegation.claimed.actor_type,
        };
}
/** Whether the run is that of a person of `people.yml` who has no GitHub account, as far as is known. */
function hasNoAccount({ delegation }) {
    return delegation?.person !== undefined && delegation.hasAccount !== true;
}
/** Who pressed the button of this very attempt. */
function triggeringOf(run) {
    return { login: run.triggering_actor, id: run.triggering_actor_id, type: run.triggering_actor_type };
}
/**
 * Whether a team of the organisation that owns the policy is among `teams`; `unknown` when they could not be read. With
 * the number of the team given, a team of that name and another number is another team.
 */
function membership({ names, ids }, organisation, slug, id) {
    if (names === undefined)
        return 'unknown';
    if (!names.some((team) => (0,_fold_js__WEBPACK_IMPORTED_MODULE_3__/* .isSameName */ .yS)(team, `${organisation}/${slug}`)))
        return 'no';
    if (id === undefined)
        return 'member';
    return ids === undefined ? 'unknown' : ids.includes(id) ? 'member' : 'no';
}
/**
 * Whether a grant's holder is who asks. `organisation` owns the repository of the policy; `team` is the number of the
 * team, where the grant gives it.
 */
function membershipOf(holder, run, organisation, team) {
    // INVARIANT: a handle is compared with the handle of a verified person alone, and a login with an account's alone
    if (holder.kind === 'person')
        return run.delegation?.person !== undefined && run.delegation.handle === holder.name ? 'member' : 'no';
    if (hasNoAccount(run))
        return 'no';
    const actor = actorOf(run);
    if (holder.kind === 'team')
        return (0,_account_js__WEBPACK_IMPORTED_MODULE_0__/* .isApp */ .YB)(actor)
            ? 'no'
            : membership({ names: run.actor_teams, ids: run.actor_team_ids }, organisation, holder.name, team);
    if ((0,_account_js__WEBPACK_IMPORTED_MODULE_0__/* .isApp */ .YB)(actor))
        return holder.kind === 'app' && (0,_account_js__WEBPACK_IMPORTED_MODULE_0__/* .appNames */ .iA)(actor).some((name) => (0,_fold_js__WEBPACK_IMPORTED_MODULE_3__/* .isSameName */ .yS)(holder.name, name)) ? 'member' : 'no';
    return holder.kind === 'user' && (0,_fold_js__WEBPACK_IMPORTED_MODULE_3__/* .isSameName */ .yS)(holder.name, actor.login) ? 'member' : 'no';
}
/** Whose grants may be those of whoever began the run, besides those of teams. */
function holdersOf(run) {
    const handle = run.delegation?.person === undefined ? undefined : run.delegation.handle;
    return [
        ...(handle === undefined ? [] : [{ kind: 'person', name: handle }]),
        ...(hasNoAccount(run) ? [] : [(0,_holder_js__WEBPACK_IMPORTED_MODULE_1__/* .holderOf */ .Kd)(actorOf(run))]),
    ];
}
/**
 * The same of all who have a part in the run, by every name that is known of them: who loses everything starts nothing,
 * for herself or for others. `names` are those that the file of people adds.
 *
 * INVARIANT: an account is among them by its number, which stays when its owner renames it.
 */
function foldersOfAll(run, names = []) {
    const tool = toolOf(run);
    return [
        ...new Set([
            ...holdersOf(run).flatMap((holder) => (0,_holder_js__WEBPACK_IMPORTED_MODULE_1__/* .folderNames */ .Hw)(holder).map((name) => (0,_holder_js__WEBPACK_IMPORTED_MODULE_1__/* .holderFolder */ .Do)({ ...holder, name }))),
            ...(hasNoAccount(run) && run.triggering_actor_id === run.actor_id ? [] : (0,_holder_js__WEBPACK_IMPORTED_MODULE_1__/* .accountFolders */ .BS)(triggeringOf(run))),
            ...(tool === undefined ? [] : (0,_holder_js__WEBPACK_IMPORTED_MODULE_1__/* .accountFolders */ .BS)(tool)),
            ...accountsOfAll(run).map(_tags_js__WEBPACK_IMPORTED_MODULE_2__/* .accountPlace */ .l3),
            ...names,
        ]),
    ];
}
/** Numbers of the accounts that have a part in a run: a person without one has the number of none. */
function accountsOfAll(run) {
    const tool = run.delegation?.claimed.actor_id;
    return [...new Set([run.actor_id, run.triggering_actor_id, ...(tool === undefined ? [] : [tool])])];
}
/**
 * Whether whoever pressed the button of this attempt is covered too: the same account, or a member of the granted team.
 * A team's grant with a `principal-id` is for that account alone. A re-run keeps the first actor in the token and runs
 * with the first actor's privileges.
 */
function coversTriggering(grant, run, organisation) {
    if (run.triggering_actor_id === run.actor_id)
        return 'member';
    if (grant.holder.kind !== 'team' || (0,_account_js__WEBPACK_IMPORTED_MODULE_0__/* .isApp */ .YB)(triggeringOf(run)))
        return 'no';
    const id = grant['principal-id'];
    if (id !== undefined && String(id) !== run.triggering_actor_id)
        return 'no';
    return membership({ names: run.triggering_actor_teams, ids: run.triggering_actor_team_ids }, organisation, grant.holder.name, grant['team-id']);
}


/***/ }),

/***/ 76317:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dl: () => (/* binding */ ROOT),
/* harmony export */   Dx: () => (/* binding */ ACCOUNTS),
/* harmony export */   Kb: () => (/* binding */ findRevocation),
/* harmony export */   Lf: () => (/* binding */ withAccountsRead),
/* harmony export */   Ne: () => (/* binding */ REVOKED),
/* harmony export */   QR: () => (/* binding */ joinTags),
/* harmony export */   X: () => (/* binding */ freezeBy),
/* harmony export */   bx: () => (/* binding */ isRevocation),
/* harmony export */   cM: () => (/* binding */ foldTag),
/* harmony export */   dj: () => (/* binding */ freezesInForce),
/* harmony export */   gN: () => (/* binding */ ALL_SUFFIX),
/* harmony export */   kY: () => (/* binding */ FREEZE),
/* harmony export */   l3: () => (/* binding */ accountPlace),
/* harmony export */   mU: () => (/* binding */ USED),
/* harmony export */   nA: () => (/* binding */ blockedUses),
/* harmony export */   tX: () => (/* binding */ revokesPeople),
/* harmony export */   td: () => (/* binding */ strayTags),
/* harmony export */   uc: () => (/* binding */ freezesIn),
/* harmony export */   v8: () => (/* binding */ revocationTag),
/* harmony export */   wB: () => (/* binding */ revocationBy),
/* harmony export */   xs: () => (/* binding */ revocationsIn),
/* harmony export */   y: () => (/* binding */ describeTag),
/* harmony export */   yv: () => (/* binding */ NO_TAGS)
/* harmony export */ });
const NO_TAGS = { names: [], unread: [] };
const ROOT = 'grantgate';
const FREEZE = `${ROOT}/frozen`;
const REVOKED = `${ROOT}/revoked`;
const USED = `${ROOT}/used`;
/** Folder, below those of the revoked, of accounts that are revoked whatever they are called today. */
const ACCOUNTS = 'accounts';
/**
 * Last segment of a tag that revokes everything beside it: it can be set where a grant of the same holder is revoked
 * already. No grant can be called so.
 */
const ALL_SUFFIX = '_all';
/** Last segment of what stands for tags that were not read: no tag and no grant can be called so. */
const UNREAD_SUFFIX = ' unread';
/** Folders that have a meaning of their own. */
const KNOWN = new Set(['frozen', 'revoked', 'used', 'spent', 'break-glass']);
const TAGGED_KINDS = new Set(['users', 'teams', 'apps', 'people', ACCOUNTS, 'break-glass']);
const TAG_SEGMENT = /^[A-Za-z0-9][A-Za-z0-9._-]*$/;
/** The number of an account of GitHub, or the hash of one at an identity provider. */
const ACCOUNT_SEGMENT = /^(?:[1-9]\d{0,15}|[0-9a-f]{64})$/;
function joinTags(all) {
    return {
        names: [...new Set(all.flatMap(({ names }) => names))],
        unread: [...new Set(all.flatMap(({ unread }) => unread))],
    };
}
/** People write names as they like; refs are compared by bytes. Folds ASCII only. */
function foldTag(name) {
    return name.replaceAll(/[A-Z]+/g, (letters) => letters.toLowerCase());
}
/** Whether a name is the place, or below it, in any case. */
function isAtOrBelow(name, place) {
    const folded = foldTag(name);
    return folded === place || folded.startsWith(`${place}/`);
}
/**
 * The tags that freeze: at or below `grantgate/frozen`, and `grantgate` itself, which keeps any other from being set.
 */
function freezesIn({ names, unread }) {
    const set = names.filter((name) => foldTag(name) === ROOT || isAtOrBelow(name, FREEZE)).toSorted();
    return unread.some((place) => isAtOrBelow(place, FREEZE)) ? [...set, `${FREEZE}/${UNREAD_SUFFIX}`] : set;
}
/** What of the freezes stands: a reviewed entry under `lifted` names a tag exactly as it is written. */
function freezesInForce(freezes, lifted = []) {
    return freezes.filter((name) => !isAtOrBelow(name, FREEZE) || !lifted.includes(name));
}
/** What follows `grantgate/revoked/` in tags that revoke; empty for one that keeps every other from being set. */
function revocationsIn({ names, unread }) {
    const set = names.flatMap((name) => foldTag(name) === ROOT ? [''] : isAtOrBelow(name, REVOKED) ? [name.slice(REVOKED.length + 1)] : []);
    return [
        ...set,
        ...unread
            .filter((place) => isAtOrBelow(place, REVOKED))
            .map((place) => `${place.slice(REVOKED.length + 1)}/${UNREAD_SUFFIX}`),
    ];
}
const tagIndexes = new WeakMap();
/** Made once for each set: a person may hold a thousand grants. */
function tagIndex(revoked) {
    const known = tagIndexes.get(revoked);
    if (known?.size === revoked.size)
        return known.found;
    const found = new Map([...revoked].map((suffix) => [foldedKey(suffix), suffix]));
    tagIndexes.set(revoked, { size: revoked.size, found });
    return found;
}
/**
 * The first three segments, folded; what is below a grant means the grant, and a `.yml` was meant as the file of one.
 * Break-glass access has two, `break-glass/123`.
 */
function foldedKey(suffix) {
    const all = foldTag(suffix).split('/');
    const segments = all.slice(0, all[0] === 'break-glass' ? 2 : 3);
    const last = segments.at(-1) ?? '';
    const kept = last === ALL_SUFFIX || last === UNREAD_SUFFIX ? segments.slice(0, -1) : segments;
    return kept.join('/').replace(/\.yml$/, '');
}
/**
 * The revocation of a grant or of a holder's folder (`users/mona`): of itself, or of anything above it. `undefined`
 * when it stands.
 */
function findRevocation(revoked, id) {
    if (revoked.size === 0)
        return undefined;
    const index = tagIndex(revoked);
    const segments = foldTag(id).split('/');
    for (let length = Math.min(segments.length, 3); length >= 0; length -= 1) {
        const found = index.get(segments.slice(0, length).join('/'));
        if (found !== undefined)
            return found;
    }
    return undefined;
}
/** What follows `grantgate/revoked/` in the tag that revokes an account of GitHub, by its number. */
function accountPlace(id) {
    return `${ACCOUNTS}/${id}`;
}
/** The same of an account at an identity provider: a hash has letters somewhere, a number of GitHub has none. */
const PROVIDER_ACCOUNT = /^accounts\/[0-9a-f]{64}(?:\/|$)/;
/**
 * Whether it takes the file of people to know who is revoked, by what follows `grantgate/revoked/` in tags: a person of
 * `people.yml` is, or an account at an identity provider, whoever that is.
 */
function revokesPeople(revoked) {
    return [...revoked].map(foldTag).some((suffix) => /^people(?:\/|$)/.test(suffix) || PROVIDER_ACCOUNT.test(suffix));
}
/** Tags where those of some accounts were looked for by name, so that those that were not read do not matter. */
function withAccountsRead(seen) {
    return { ...seen, unread: seen.unread.filter((place) => place !== `${REVOKED}/${ACCOUNTS}`) };
}
/** A revocation or a freeze in words: the tag, or that there are more than can be read. */
function describeTag(name) {
    const place = unreadPlace(name);
    return place === undefined ? `the tag ${name}` : `more tags below ${place} than can be read`;
}
/** What a freeze is: a tag, or more of them than can be read. */
function freezeBy(name) {
    const place = unreadPlace(name);
    if (place !== undefined)
        return { kind: 'unread', place };
    return { kind: isAtOrBelow(name, FREEZE) ? 'tag' : 'in-the-way', tag: name };
}
/** What revokes, by what follows `grantgate/revoked/`. */
function revocationBy(suffix) {
    const place = unreadPlace(suffix);
    return place === undefined ? { kind: 'tag', place: suffix } : { kind: 'unread', place };
}
function unreadPlace(name) {
    return name.endsWith(`/${UNREAD_SUFFIX}`) ? name.slice(0, -UNREAD_SUFFIX.length - 1) : undefined;
}
/** The tag of a revocation as {@link revocationsIn} gives it. */
function revocationTag(suffix) {
    return suffix === '' ? REVOKED : `${REVOKED}/${suffix}`;
}
/**
 * Why the uses of a grant cannot be counted: something stands where their tags are to be. `undefined` when they can.
 */
function blockedUses({ names }, id) {
    const place = `${USED}/${id}/`;
    return names.find((name) => place.startsWith(`${name}/`) || (name.startsWith(place) && !/^[1-9]\d{0,3}$/.test(name.slice(place.length))));
}
/** Names below `grantgate/` that mean nothing: somebody meant something by them. */
function strayTags({ names }) {
    return names.filter(isStray).toSorted();
}
function isStray(name) {
    const [root = '', folder, ...rest] = foldTag(name).split('/');
    if (root !== ROOT || folder === undefined)
        return false;
    if (!KNOWN.has(folder))
        return true;
    // what is counted and what is spent is found by its exact name only
    if (folder !== 'frozen' && folder !== 'revoked')
        return name.split('/')[1] !== folder || name.split('/')[0] !== ROOT;
    return folder === 'revoked' && !meansRevocation(rest);
}
/** Whether what follows `grantgate/revoked/` in a tag, or stands for that in an evidence file, revokes something. */
function isRevocation(suffix) {
    const [kind = '', ...rest] = foldTag(suffix).split('/');
    return !rest.includes('') && meansRevocation([kind, ...rest]);
}
function meansRevocation([kind, holder]) {
    if (kind === undefined || kind === ALL_SUFFIX)
        return true;
    const name = kind === ACCOUNTS ? ACCOUNT_SEGMENT : TAG_SEGMENT;
    return TAGGED_KINDS.has(kind) && (holder === undefined || holder === ALL_SUFFIX || name.test(holder));
}


/***/ })

};
