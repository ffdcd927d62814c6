export const id = 20;
export const ids = [20];
export const modules = {

/***/ 1020:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ quote),
/* harmony export */   safeLine: () => (/* binding */ safeLine)
/* harmony export */ });
const MAX_SAFE_LINE_CHARACTERS = 200;
/**
 * Text from outside as one line that can do nothing wherever it is printed: no line break, no terminal escape, no
 * invisible or direction-changing character, no workflow command. Cut when it is long.
 */
function safeLine(value, longest = MAX_SAFE_LINE_CHARACTERS) {
    const line = value
        .toWellFormed()
        .replaceAll(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]+/gu, ' ')
        // the runner obeys `::command::` at the start of a line and `##[command]` anywhere in it
        .replaceAll('##[', '#\u00a0#[')
        .replace(/^(\s*):(?=:)/, '$1:\u00a0')
        .trim();
    return line.length > longest ? `${line.slice(0, longest - 1).replace(/[\u{d800}-\u{dbff}]$/u, '')}…` : line;
}
/** A name from outside inside a sentence: in backticks, so it cannot have any itself. */
function quote(value, longest = MAX_SAFE_LINE_CHARACTERS) {
    const line = safeLine(value.replaceAll('`', "'"), longest);
    return line === '' ? '(empty)' : `\`${line}\``;
}


/***/ })

};
