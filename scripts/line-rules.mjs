// What a line must not hold: the rules as data, and what is wrong with a line.

const MAX_COLUMNS = 120;
/** What cannot be broken: an address, alone on its line. */
const UNBREAKABLE = [/^\s*(?:\/\/ |\* |['"`])?https?:\/\/\S+$/];

const SILENCED = [
  /@ts-(?:ignore|expect-error|nocheck)/,
  /(?:eslint|oxlint|biome|prettier|tslint)-(?:disable|ignore)/,
  /(?:istanbul|c8|v8) ignore/,
];
/** Paths of one machine, and addresses or settings of a package registry: they work for one person only. */
const FOREIGN = [
  [/(?:^|[\s"'`(=])\/(?:home|Users)\/(?!runner\/)[a-z][\w.-]*\//, 'a path of one machine'],
  [/\b[A-Z]:\\Users\\/, 'a path of one machine'],
  [/\b(?:registry|proxy)\.(?!example\b|acme\b)[a-z0-9-]+\.(?:org|com|io|dev)\b/, 'the address of a package registry'],
  [/--registry[= ]|npm_config_registry|GOPROXY=|--(?:extra-)?index-url/, 'a setting of a package registry'],
];
/** What makes a decision depend on more than its arguments. */
const IMPURE = [
  [/\bDate\.now\(/, 'reads the clock: take `now` as an argument'],
  [/\bnew Date\(\s*\)/, 'reads the clock: take `now` as an argument'],
  [/\bMath\.random\(/, 'is random: take what varies as an argument'],
  [/\basync\b|\bawait\b/, 'waits: a pure function answers at once'],
];

/** What is wrong with how long a line is. */
export function widthProblems(line) {
  return line.length <= MAX_COLUMNS || UNBREAKABLE.some((pattern) => pattern.test(line))
    ? []
    : [`has ${line.length} columns: break it after at most ${MAX_COLUMNS}`];
}

export function silenceProblems(line) {
  const comment = /(?:\/\/|\/\*).*/.exec(line)?.[0] ?? '';
  return SILENCED.some((pattern) => pattern.test(comment))
    ? ['silences a check: mend the cause, or calibrate the rule in `.oxlintrc.json` with its reason']
    : [];
}

export function foreignProblems(line) {
  return FOREIGN.filter(([pattern]) => pattern.test(line)).map(([, what]) => `holds ${what}`);
}

/** What makes a line of code impure. */
export function impureProblems(code) {
  return IMPURE.filter(([pattern]) => pattern.test(code)).map(([, why]) => why);
}
