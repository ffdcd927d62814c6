/** What a pattern is for: each kind of name has rules of its own. */
export type PatternKind = 'branch' | 'tag' | 'environment' | 'repository' | 'workflow';

/** Why a pattern does not mean what whoever wrote it surely meant, and what to write instead. */
export interface PatternMistake {
  readonly message: string;
  readonly hint?: string;
}

/** Most patterns are made of these, and need few looks. */
const PLAIN = /^[A-Za-z0-9_.*][A-Za-z0-9_./*-]*$/;
/** What a backslash takes the meaning of, or a list of characters. */
const ESCAPED_OR_LIST = /\\[^/]|\[[A-Za-z0-9_.-]+\]/gsu;
/** What stands where both were: a letter that no rule is about. */
const LETTER = 'x';

/** A pattern with a letter in place of what a backslash takes the meaning of, and of lists of characters. */
export function withoutEscapes(pattern: string): string {
  return pattern.replaceAll(ESCAPED_OR_LIST, LETTER);
}

/**
 * Finds what people bring from `on.push.branches`, from shells and from regular expressions, and names that git or
 * GitHub can never have: such a pattern would match nothing, which under `never` protects nothing. `undefined` where
 * all is as it looks. Pure.
 */
export function findPatternMistake(kind: PatternKind, pattern: string): PatternMistake | undefined {
  const bare = withoutEscapes(pattern);
  const backwards = pattern.match(ESCAPED_OR_LIST)?.find(hasBackwardRange);
  if (backwards !== undefined) return { message: `\`${backwards}\` is a range from a later to an earlier character` };
  const signs = PLAIN.test(pattern) && !pattern.startsWith('refs/') ? undefined : findSign(kind, pattern, bare);
  if (signs !== undefined || (kind !== 'branch' && kind !== 'tag')) return signs;
  return impossibleRef(kind, pattern, bare);
}

function hasBackwardRange(list: string): boolean {
  return (
    list.startsWith('[') && [...list.slice(1, -1).matchAll(/(.)-(.)/g)].some(([, from = '', to = '']) => from > to)
  );
}

/** Signs that others give a meaning, and that have none here. */
function findSign(kind: PatternKind, pattern: string, bare: string): PatternMistake | undefined {
  if (/^\p{White_Space}|\p{White_Space}$/u.test(bare))
    return { message: 'it begins or ends with a blank', hint: `write \`${pattern.trim()}\`` };
  if (bare.startsWith('refs/')) return writtenAsRef(kind, pattern);
  if (bare.startsWith('!'))
    return {
      message: 'nothing is taken out of a list by `!`',
      hint: `put \`${pattern.slice(1)}\` under \`never\` of the policy, or list only what is meant`,
    };
  if (bare.startsWith('^') || bare.endsWith('$'))
    return {
      message: 'it is not a regular expression, and matches the whole name anyway',
      hint: `write \`${pattern.replace(/^\^/, '').replace(/\$$/, '').replaceAll('.*', '*')}\``,
    };
  const sign = /[{}()|,+?]/.exec(bare)?.[0];
  if (sign !== undefined) return strangeSign(sign, pattern);
  if (/[[\]]/.test(bare))
    return {
      message: 'brackets hold letters, digits, `_`, `.` and ranges of them: `[0-9]`',
      hint: 'write several entries, or a backslash before a bracket that is part of the name',
    };
  return bare.includes('\\') ? { message: 'nothing that a backslash could go before follows it' } : undefined;
}

const MEANT_BY: Readonly<Record<string, string>> = {
  ',': 'a comma does not separate names',
  '?': "`?` means something else in GitHub's own filters",
  '+': "`+` means something else in GitHub's own filters",
};

function strangeSign(sign: string, pattern: string): PatternMistake {
  const entries = separateEntries(pattern);
  return {
    message: MEANT_BY[sign] ?? `\`${sign}\` means nothing in a pattern`,
    hint:
      entries.length > 1
        ? `write ${entries.length} entries: ${entries.map((entry) => `\`${entry}\``).join(', ')}`
        : `write \`*\` or one entry for each name, or \`\\${sign}\` for the sign itself`,
  };
}

/** `{a,b}`, `+(a|b)`, `a|b` and `a, b`, each by itself; nothing where it is not so simple. */
function separateEntries(pattern: string): readonly string[] {
  const [, before = '', inside, after = ''] =
    /^([^{}()|,\\]*?)[+@?*!]?[({](?:\?:)?([^{}()\\]*)[)}]([^{}()|,\\]*)$/.exec(pattern) ?? [];
  if (inside === undefined && /[{}()\\]/.test(pattern)) return [];
  const entries = (inside ?? pattern)
    .split(/[|,]/)
    .map((entry) => entry.trim())
    .filter((entry) => entry !== '');
  return entries.length > 1 ? entries.map((entry) => `${before}${entry}${after}`) : [];
}

function writtenAsRef(kind: PatternKind, pattern: string): PatternMistake {
  const prefix = kind === 'tag' ? 'refs/tags/' : 'refs/heads/';
  if (kind !== 'branch' && kind !== 'tag')
    return { message: 'a ref stands here', hint: 'branches and tags have lists of their own' };
  const name = pattern.startsWith(prefix) ? pattern.slice(prefix.length) : '';
  return {
    message: `a ${kind} is written without \`${prefix}\``,
    ...(name === '' ? {} : { hint: `write \`${name}\`` }),
  };
}

/** Source: git-check-ref-format(1). */
function impossibleRef(kind: 'branch' | 'tag', pattern: string, bare: string): PatternMistake | undefined {
  if (bare.startsWith('~'))
    return { message: '`~` names are for rulesets only', hint: 'write the name of the default branch: `main`' };
  const impossible =
    /[\p{White_Space}~^:\u0000-\u001f\u007f]/u.exec(bare)?.[0] ??
    /\.\.|@\{|\/\/|^\/|\/$|(?:^|\/)\.|\.lock(?=\/|$)|\.$/.exec(bare)?.[0];
  if (impossible === undefined) return undefined;
  const isAtEnd = /^\/|\/$/.test(bare);
  return {
    message: `no ${kind} can be called so: git allows no \`${impossible}\` ${isAtEnd ? 'at either end' : 'there'}`,
    ...(isAtEnd && { hint: `write \`${pattern.replace(/^\/+/, '').replace(/\/$/, '/**')}\`` }),
  };
}

const KIND_WORDS: Readonly<Record<PatternKind, { readonly what: string; readonly examples: readonly string[] }>> = {
  branch: { what: 'a branch', examples: ['main', 'release/*', 'preview/**'] },
  tag: { what: 'a tag', examples: ['v*.*.*', 'v1.0'] },
  environment: { what: 'an environment', examples: ['production', 'preview-*'] },
  repository: { what: 'a repository', examples: ['acme/shop', 'acme/shop-*'] },
  workflow: { what: 'a workflow file', examples: ['.github/workflows/release-*.yml'] },
};

/** The same for a JSON Schema, as far as one expression can say it, with words for editors that show them. */
export function patternSchema(kind: PatternKind): Readonly<Record<string, unknown>> {
  const { what, examples } = KIND_WORDS[kind];
  const refused = [
    '[!^\\s]',
    'refs/',
    '.*(?:^|[^\\\\])[$\\s]$',
    ...(kind === 'branch' || kind === 'tag' ? ['/', '.*/$', '.*//', '.*\\.\\.', '.*(?:^|[^\\\\])[~:^\\s]'] : []),
  ];
  return {
    pattern: `^${refused.map((one) => `(?!${one})`).join('')}(?:\\\\.|\\[[A-Za-z0-9_.-]+\\]|[^\\\\{}()|,+?\\[\\]])+$`,
    patternErrorMessage:
      `Expected the name of ${what}, such as ${examples.map((one) => `\`${one}\``).join(' or ')}. Only \`*\`, ` +
      '`**` and `[0-9]` mean anything, and a backslash goes before any other sign.',
    examples,
  };
}
