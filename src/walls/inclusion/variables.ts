import { ANY, type Language, literal, literals, type TextPattern, wildcardPattern } from '../language.ts';
import type { Variable } from './track.ts';

const LETTERS = 'xyzqvwkjh';
const NAME = /[A-Za-z0-9_.-]/;
const REF_CHARACTER = /[^\s~^:?*[\\\p{Cc}]/u;
const wildcards = (...texts: readonly string[]): Language => texts.map((text) => wildcardPattern(text));

/** What no name of a ref holds. Source: git-check-ref-format(1). */
const NOT_REFS = wildcards('*..*', '*//*', '*/', '*.', '*/.*', '*.lock', '*.lock/*', '*@{*');
const atLeastOne: TextPattern = [
  { characters: ANY, many: false },
  { characters: ANY, many: true },
];
const below = (folder: string): TextPattern => [...literal(folder), ...atLeastOne];
const SHA: TextPattern = Array.from({ length: 40 }, () => ({
  characters: { kind: 'class' as const, matches: (character: string) => /[0-9a-f]/.test(character) },
  many: false,
}));

/** A login of a person or of an organisation; one that an enterprise manages has an underscore. */
export function ownerVariable(without: Language): Variable {
  return { name: 'owner', first: /[A-Za-z0-9]/, rest: /[A-Za-z0-9_-]/, samples: LETTERS, without };
}

/** Whoever started a run: a login, or an App as `name[bot]`. */
export function actorVariable(): Variable {
  return { name: 'actor', first: /[A-Za-z0-9]/, rest: /[A-Za-z0-9_[\]-]/, samples: LETTERS };
}

/** One of the issuers that documents name. */
export function issuerVariable(issuers: readonly string[]): Variable {
  return { name: 'issuer', first: /\S/, rest: /\S/, samples: '', within: literals(issuers) };
}

/** A branch by its name alone, as `head_ref` has it. */
export function nameOfRef(name: string): Variable {
  return { name, first: REF_CHARACTER, rest: REF_CHARACTER, samples: LETTERS, without: NOT_REFS };
}

export function nameVariable(without: Language): Variable {
  return {
    name: 'name',
    first: NAME,
    rest: NAME,
    samples: LETTERS,
    without: [...without, ...literals(['.', '..'])],
  };
}

/** The number of an account or of a repository. */
export function idVariable(name: string, without: Language): Variable {
  return { name, first: /[1-9]/, rest: /\d/, samples: '5683214907', without };
}

/** The whole ref: a branch, a tag, or what a pull request is merged to. */
export const REF_KINDS = {
  branch: [below('refs/heads/')],
  tag: [below('refs/tags/')],
  pull: [[...literal('refs/pull/'), { characters: { kind: 'segment' }, many: true }, ...literal('/merge')]],
} as const satisfies Record<string, Language>;
export type RefKind = keyof typeof REF_KINDS;

export function refVariable(kinds: readonly RefKind[], within?: Language): Variable {
  return {
    name: 'ref',
    first: /r/,
    rest: REF_CHARACTER,
    samples: LETTERS,
    within: within ?? kinds.flatMap((kind) => REF_KINDS[kind]),
    without: [...NOT_REFS, ...wildcards('refs/pull//merge')],
  };
}

/** What stands behind the `@` of a workflow. */
export function workflowRefVariable(): Variable {
  return {
    name: 'workflow ref',
    first: /[r0-9a-f]/,
    rest: REF_CHARACTER,
    samples: LETTERS,
    within: [...REF_KINDS.branch, ...REF_KINDS.tag, ...REF_KINDS.pull, SHA],
    without: NOT_REFS,
  };
}

export function environmentVariable(without: Language): Variable {
  return { name: 'environment', first: /[^\s\p{Cc}]/u, rest: /[^\p{Cc}]/u, samples: LETTERS, without };
}

export function fileVariable(): Variable {
  return {
    name: 'file',
    first: NAME,
    rest: /[^/@\p{Cc}]/u,
    samples: LETTERS,
    within: wildcards('?*.yml', '?*.yaml'),
  };
}

/** The SHA of a commit. */
export function commitVariable(name: string): Variable {
  return { name, first: /[0-9a-f]/, rest: /[0-9a-f]/, samples: '0123456789abcdef', within: [SHA] };
}

/** A text that whoever writes a workflow chooses. */
export function textVariable(name: string): Variable {
  return { name, first: /[^\p{Cc}]/u, rest: /[^\p{Cc}]/u, samples: LETTERS };
}

/** One of a few words. */
export function wordVariable(name: string, words: readonly string[]): Variable {
  return { name, first: /[a-z]/, rest: /[a-z_-]/, samples: '', within: literals(words) };
}
