import { foldCase, isSameName } from './fold.ts';
import { addMismatch, type Mismatch } from './mismatch.ts';
import { REPOSITORY_PATTERN } from './names.ts';
import { findPatternMistake } from './pattern-mistakes.ts';
import { type Of, record, type Shape, text } from './shape.ts';

/** As far as a sign tells: a name, and no pattern. Source: git-check-ref-format(1). */
const STATED_BRANCH = /^[^\s~^:?*[\\\u0000-\u001f\u007f./-][^\s~^:?*[\\\u0000-\u001f\u007f]{0,254}$/;

const statedBranchName = (): Shape<string> => {
  const inner = text({ pattern: STATED_BRANCH, expected: 'the name of a branch', maxLength: 255 });
  return {
    schema: inner.schema,
    parse: (value, path, mismatches) => {
      const name = inner.parse(value, path, mismatches);
      const mistake = name === undefined ? undefined : findPatternMistake('branch', name);
      if (mistake === undefined) return name;
      return addMismatch(
        mismatches,
        path,
        `\`${name ?? ''}\` is not the name of a branch: ${mistake.message}`,
        mistake.hint,
      );
    },
  };
};

const branchesShape = record(REPOSITORY_PATTERN, 'a repository written `owner/name`', statedBranchName());

/** The policy's key `default-branches`: the default branch of each of these repositories. */
export const defaultBranchesShape: Shape<DefaultBranches> = {
  schema: branchesShape.schema,
  parse: (value, path, mismatches) => {
    const names = branchesShape.parse(value, path, mismatches);
    if (names === undefined) return undefined;
    const twice = [...names.keys()].flatMap((name, index, all): readonly Mismatch[] =>
      all.slice(0, index).some((other) => isSameName(other, name))
        ? [{ path: [...path, name], key: true, message: `\`${name}\` is there twice: case does not count` }]
        : [],
    );
    for (const mismatch of twice) mismatches.push(mismatch);
    return twice.length === 0 ? names : undefined;
  },
};
export type DefaultBranches = Of<typeof branchesShape>;

/** The default branch of a repository, `owner/name`, where the policy says it. */
export function statedDefaultBranch(branches: DefaultBranches | undefined, repository: string): string | undefined {
  const folded = foldCase(repository);
  return [...(branches ?? [])].find(([name]) => foldCase(name) === folded)?.[1];
}
