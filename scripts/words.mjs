// What names are not made of: the rules as data, and what is wrong with the names of a line. `scripts/house.mjs` looks
// at every line; CONTRIBUTING.md says which words are used.

/** Words that no name of a variable, function, type or property is made of, and what is said instead. */
const WORDS = {
  gift: 'the credentials of the job',
  flight: 'a pending request',
  orders: 'instructions, or a request',
  standing: 'the state of a grant, or what is valid',
  hop: 'a chain of roles',
  misfit: 'a mismatch',
  inert: 'safe',
  span: 'a lifetime',
  room: 'the time, the characters or the bytes that are left',
  withdraw: 'revoke',
  withdrawn: 'revoked',
  'take back': 'revoke',
  'taken back': 'revoked',
  'own end': 'a fixed end',
};
/** The same for constants; in other names these are ordinary words. */
const WORDS_OF_CONSTANTS = {
  longest: 'MAX_… with its unit',
  largest: 'MAX_… with its unit',
  most: 'MAX_… with its unit',
  shortest: 'MIN_… with its unit',
  patience: '…_MS or …_SECONDS',
};

/** How the name of a number ends: with its unit, or with what it counts, in the plural. */
const UNITS = /(?:_(?:MS|SECONDS|MINUTES|BYTES|CHARACTERS|LINES|INDEX|MODE|STYLE)|S)$/;

/** What is wrong with the names in a line of code; the numbers of src/ say their unit. */
export function nameProblems(code, isSource) {
  const names = [...code.matchAll(/[A-Za-z_$][\w$]*/g)].map(([name]) => name);
  return [...names.flatMap(wordProblems), ...(isSource ? numbersIn(code).flatMap(unitProblems) : [])];
}

function wordProblems(name) {
  const words = ` ${name
    .replaceAll(/([a-z0-9])(?=[A-Z])/g, '$1 ')
    .replaceAll('_', ' ')
    .toLowerCase()} `;
  const rules = { ...WORDS, ...(/^[A-Z][A-Z0-9_]*$/.test(name) ? WORDS_OF_CONSTANTS : {}) };
  return Object.entries(rules)
    .filter(([word]) => words.includes(` ${word} `) || words.includes(` ${word}s `))
    .map(([word, instead]) => `${name} says "${word}": say ${instead}`);
}

function unitProblems(name) {
  return UNITS.test(name)
    ? []
    : [`${name} does not say its unit: end it with _MS, _SECONDS, _BYTES, _CHARACTERS, or with what it counts`];
}

/** Names of the constants of a line that are numbers. */
function numbersIn(code) {
  const [, one] = /^(?:export )?const ([A-Z][A-Z0-9_]*) = [\d_ *+.()-]+;/.exec(code) ?? [];
  const [, several = ''] = /^const \[([A-Z0-9_, ]+)\] = \[[\d_, ]+\];/.exec(code) ?? [];
  return [one, ...several.split(', ')].filter(Boolean);
}

/** The names that a file of src/ declares for itself or for others, with their lines. */
export function declaredNames(lines) {
  return lines.flatMap((line, index) => {
    const [, name] =
      /^(?:export )?(?:declare )?(?:async )?(?:function\*?|const|class|interface|type) (\w+)/.exec(line) ?? [];
    return name === undefined ? [] : [{ name, line: index + 1 }];
  });
}

/** Whether two files may use a name each in its own way: each provider of credentials has its own of what all have. */
export function mayShareName(one, other) {
  const [mine, theirs] = [one, other].map((file) => /^src\/credentials\/([^/]+)\//.exec(file)?.[1]);
  return one === other || (mine !== undefined && theirs !== undefined && mine !== theirs);
}
