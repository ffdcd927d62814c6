export const id = 298;
export const ids = [298];
export const modules = {

/***/ 298:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   matchesAny: () => (/* binding */ matchesAny),
/* harmony export */   u0: () => (/* binding */ rejectPattern)
/* harmony export */ });
/* unused harmony exports matchesGlob, matchesAnyCaseless, matchesAnyAlike, GLOBS */
/* harmony import */ var minimatch__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(246);
/* harmony import */ var _fold_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(947);


/**
 * What a pattern means, for matching names and not paths on a disk: `*` stays within a segment, a dot is nothing
 * special, and neither `!`, `#`, braces nor extended globs mean anything. See the policy reference, "Patterns".
 */
const GLOB_OPTIONS = {
    dot: true,
    nonegate: true,
    nocomment: true,
    nobrace: true,
    noext: true,
    platform: 'linux',
    preserveMultipleSlashes: true,
};
/**
 * Wildcards cost time on hostile names: within these bounds the worst match takes a second or two, and delays only the
 * run that asked for it.
 */
const MAX_SEGMENT_WILDCARDS = 4;
const MAX_GLOBSTARS = 2;
const MAX_PATTERN_CHARACTERS = 255;
/** Why a pattern cannot be used, or `undefined` when it can. */
function rejectPattern(pattern) {
    if (pattern.length > MAX_PATTERN_CHARACTERS)
        return `longer than ${MAX_PATTERN_CHARACTERS} characters`;
    if (/\p{Cc}/u.test(pattern))
        return 'control characters are not allowed';
    const segments = pattern.split('/');
    if (segments.filter((segment) => segment.includes('**')).length > MAX_GLOBSTARS)
        return `more than ${MAX_GLOBSTARS} \`**\``;
    const busy = segments.some((segment) => (segment.replaceAll(/\*+/g, '*').match(/[*?]/g) ?? []).length > MAX_SEGMENT_WILDCARDS);
    return busy ? `more than ${MAX_SEGMENT_WILDCARDS} wildcards between two slashes` : undefined;
}
const compiled = new Map();
/** Whether the whole `name` matches the pattern; case counts. */
function matchesGlob(pattern, name) {
    if (!/[*?[\\]/.test(pattern))
        return pattern === name;
    let matcher = compiled.get(pattern);
    if (matcher === undefined) {
        matcher = new minimatch__WEBPACK_IMPORTED_MODULE_0__/* .Minimatch */ .VR(pattern, GLOB_OPTIONS);
        compiled.set(pattern, matcher);
    }
    return matcher.match(asName(name));
}
/**
 * On a disk `.` and `..` are no names, so the library matches them with nothing; here they are, and `*` covers them.
 */
function asName(name) {
    return name.includes('.') ? name.replaceAll(/(?<=^|\/)\.\.?(?=\/|$)/g, (dots) => '\u0001'.repeat(dots.length)) : name;
}
/** Whether any of the patterns matches; an empty list matches nothing. */
function matchesAny(patterns, name) {
    return patterns.some((pattern) => matchesGlob(pattern, name));
}
/** As {@link matchesAny}, for names that GitHub compares without case: logins, teams, environments, repositories. */
function matchesAnyCaseless(patterns, name) {
    const folded = (0,_fold_js__WEBPACK_IMPORTED_MODULE_1__/* .foldCase */ .SP)(name);
    return patterns.some((pattern) => matchesGlob((0,_fold_js__WEBPACK_IMPORTED_MODULE_1__/* .foldCase */ .SP)(pattern), folded));
}
/**
 * As {@link matchesAnyCaseless}, and also where the name could be taken for one that matches.
 *
 * INVARIANT: only for what is never allowed.
 */
function matchesAnyAlike(patterns, name) {
    if (matchesAnyCaseless(patterns, name))
        return true;
    const wide = (0,_fold_js__WEBPACK_IMPORTED_MODULE_1__/* .foldWidely */ ._5)(name);
    return patterns.some((pattern) => {
        const folded = (0,_fold_js__WEBPACK_IMPORTED_MODULE_1__/* .foldWidely */ ._5)(pattern);
        // a compatible form of a wildcard becomes one: not more of them than a pattern may have
        return rejectPattern(folded) === undefined && matchesGlob(folded, wide);
    });
}
/** Patterns as the policy reference has them. */
const GLOBS = { match: matchesAny, alike: matchesAnyAlike };


/***/ })

};
