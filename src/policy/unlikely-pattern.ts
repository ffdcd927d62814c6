import { type PatternKind, type PatternMistake, withoutEscapes } from './pattern-mistakes.ts';

/** Straight ones, and those of word processors. */
const QUOTATION_MARKS = /["'`\u2018-\u201f\u00ab\u00bb\u2039\u203a\u301d-\u301f]/gu;
/** Alphabets with letters that look Latin. https://www.unicode.org/reports/tr39/ */
const LOOKALIKE = /[\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Armenian}]/u;

/**
 * Finds what a name can be and yet surely was not meant to be: a warning, and a mistake in a list that must not miss.
 * `undefined` where nothing is odd. Pure.
 */
export function findUnlikelyPattern(kind: PatternKind, pattern: string): PatternMistake | undefined {
  const bare = withoutEscapes(pattern);
  const prefix =
    kind === 'branch' || kind === 'tag' ? /^(?:heads|tags|origin|remotes\/[^/]+)\//.exec(bare)?.[0] : undefined;
  if (prefix !== undefined)
    return {
      message: `a ${kind} is written without \`${prefix}\``,
      hint: `write \`${pattern.slice(prefix.length)}\`, or \`\\${pattern}\` for a ${kind} that is really called so`,
    };
  const quote = bare.match(QUOTATION_MARKS)?.[0];
  if (quote !== undefined)
    return {
      message: `\`${quote}\` is part of the name here`,
      hint: `write \`${pattern.replaceAll(QUOTATION_MARKS, '')}\` without quotes`,
    };
  if (kind === 'branch' && /^(?:@|HEAD)$/.test(bare))
    return {
      message: `\`${pattern}\` is no branch, but whichever one is checked out`,
      hint: 'write the name of the branch',
    };
  const usual = pattern.normalize('NFKC');
  if (usual !== pattern && /^[ -~]*$/.test(usual))
    return { message: 'it is made of other forms of the letters that it shows', hint: `write \`${usual}\`` };
  if (kind === 'repository') return addressAsName(pattern, bare);
  return (kind === 'workflow' ? elsewhere(pattern, bare) : undefined) ?? mixedScripts(pattern);
}

/** Letters that look alike and are not the same: `m`, a Cyrillic `а`, `in`. */
function mixedScripts(pattern: string): PatternMistake | undefined {
  if (/^[ -~]*$/.test(pattern)) return undefined;
  const word = pattern
    .split(/[^\p{L}\p{M}]+/u)
    .find((letters) => /\p{Script=Latin}/u.test(letters) && LOOKALIKE.test(letters));
  return word === undefined
    ? undefined
    : {
        message: `\`${word}\` has letters of two alphabets`,
        hint: `\`${LOOKALIKE.exec(word)?.[0] ?? ''}\` only looks like a Latin letter: type it again`,
      };
}

function addressAsName(pattern: string, bare: string): PatternMistake | undefined {
  const address = /^(?:(?:https?|ssh):\/\/[^/]+\/|[\w.-]+@[^:/]+:)/.exec(pattern)?.[0];
  const name = pattern.slice(address?.length ?? 0).replace(/\.git$/, '');
  if (address !== undefined || bare.endsWith('.git'))
    return { message: 'a repository is written `owner/name`, not as an address', hint: `write \`${name}\`` };
  return bare.includes('/') || bare.includes('**')
    ? undefined
    : { message: 'a repository is written `owner/name`', hint: `write the owner in front: \`acme/${pattern}\`` };
}

/** Source: GitHub's reference of `github.workflow_ref`. */
function elsewhere(pattern: string, bare: string): PatternMistake | undefined {
  if (/\\[A-Za-z0-9.]/.test(pattern))
    return { message: 'folders are separated by `/`', hint: `write \`${pattern.replaceAll('\\', '/')}\`` };
  if (bare.includes('@'))
    return {
      message: 'a workflow is written without a branch or a tag; those have lists of their own',
      hint: `write \`${pattern.slice(0, pattern.indexOf('@'))}\``,
    };
  if (/^\.?\//.test(bare))
    return { message: 'a path begins without `./`', hint: `write \`${pattern.replace(/^\.?\/+/, '')}\`` };
  if (/[*[]/.test(pattern) || /^(?:[^/]+\/[^/]+\/)?\.github\/workflows\/[^/]+\.ya?ml$/.test(pattern)) return undefined;
  const file = pattern.slice(pattern.lastIndexOf('/') + 1);
  return {
    message: 'workflows lie directly in `.github/workflows` and end in `.yml` or `.yaml`',
    hint: `write \`.github/workflows/${/\.ya?ml$/.test(file) ? file : `${file}.yml`}\``,
  };
}
