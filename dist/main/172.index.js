export const id = 172;
export const ids = [172];
export const modules = {

/***/ 1172:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ renewalCommand),
/* harmony export */   z: () => (/* binding */ ordersIn)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);

/** Where the orders are, in the folder of the credentials' files. */
function ordersIn(folder) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, 'orders.json');
}
/** The words of the command that renews a credential: this program again, with the orders. */
function renewalCommand(program, folder, credential) {
    return [program.node, program.script, 'renew', ordersIn(folder), credential];
}


/***/ })

};
