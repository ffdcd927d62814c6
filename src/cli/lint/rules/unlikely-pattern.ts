import type { PatternKind } from '../../../policy/pattern-mistakes.ts';
import { findUnlikelyPattern } from '../../../policy/unlikely-pattern.ts';
import { pushLists } from '../../../policy/push-rules.ts';
import type { Path } from '../../../policy/yaml-place.ts';
import { type GrantRule, NO_FINDINGS, type PolicyRule, type Remark, type RuleText } from '../rule.ts';

const LISTS = {
  repositories: 'repository',
  branches: 'branch',
  tags: 'tag',
  environments: 'environment',
  workflows: 'workflow',
} as const satisfies Readonly<Record<string, PatternKind>>;

type Lists = { readonly [K in keyof typeof LISTS]?: readonly string[] | undefined };

const UNLIKELY_TEXT: Omit<RuleText, 'id'> = {
  severity: 'warning',
  summary: 'A pattern is a possible name, and surely not the one that was meant.',
  advice:
    'Names are compared as GitHub shows them: a branch without `origin/`, a repository as `owner/name`, a workflow ' +
    'with its folder. Such an entry most likely matches nothing. Under `never` it is an error.',
};

/** Entries of roles that nothing will ever match. */
export const unlikelyRolePattern: PolicyRule = {
  ...UNLIKELY_TEXT,
  id: 'role-pattern-unlikely',
  check: ({ roles }) =>
    [...roles].flatMap(([name, role]) => [
      ...remarksOn(role, ['roles', name]),
      ...pushLists(role.push).flatMap(({ list, patterns, path }) =>
        patternRemarks(LISTS[list], patterns, ['roles', name, 'push', ...path]),
      ),
      ...[...(role.credentials ?? [])].flatMap(([credential, { environments }]) =>
        remarksOn({ environments }, ['roles', name, 'credentials', credential]),
      ),
    ]),
};

/** The same in a grant. */
export const unlikelyGrantPattern: GrantRule = {
  ...UNLIKELY_TEXT,
  id: 'grant-pattern-unlikely',
  check: (grant) => remarksOn(grant, []),
};

function remarksOn(lists: Lists, path: Path): readonly Remark[] {
  return (Object.entries(LISTS) as [keyof Lists, PatternKind][]).flatMap(([list, kind]) =>
    patternRemarks(kind, lists[list] ?? NO_FINDINGS, [...path, list]),
  );
}

function patternRemarks(kind: PatternKind, patterns: readonly string[], path: Path): readonly Remark[] {
  const remarks: Remark[] = [];
  patterns.forEach((pattern, index) => {
    const found = findUnlikelyPattern(kind, pattern);
    if (found === undefined) return;
    const { message, hint } = found;
    remarks.push({
      path: [...path, index],
      message: `\`${pattern}\` most likely matches nothing: ${message}`,
      ...(hint !== undefined && { hint }),
    });
  });
  return remarks;
}
