import { parseGrant } from '../../policy/grant.ts';
import type { Policy, PolicyFile } from '../../policy/policy.ts';
import type { Problem } from '../../policy/problem.ts';
import { findPlace } from '../../policy/yaml-place.ts';
import type { LintFinding } from './finding.ts';
import type { Remark, RuleText, LintSetting } from './rule.ts';
import { GRANT_RULES, INVALID, POLICY_RULES } from './rules.ts';

/** The findings in a policy as read; `source` is its text. */
export function lintPolicy(
  policy: PolicyFile,
  source: string,
  file: string,
  setting: LintSetting,
): readonly LintFinding[] {
  if (policy === undefined)
    return [fromProblem(INVALID.policyMissing, { file, line: 0, column: 0, message: 'there is no policy' })];
  if (!policy.ok) return policy.problems.map((problem) => fromProblem(INVALID.policyInvalid, problem));
  return POLICY_RULES.flatMap((rule) =>
    rule.check(policy.value, setting).map((remark) => fromRemark(rule, remark, source, file)),
  );
}

/** Adds the findings in the grant at `path` below `grants/`. Without a policy only its form is looked at. */
export function lintGrant(
  source: string,
  path: string,
  file: string,
  policy: Policy | undefined,
  setting: LintSetting,
  into: LintFinding[],
): void {
  const parsed = parseGrant(source, path, file);
  if (parsed === undefined) return;
  if (!parsed.ok) {
    into.push(...parsed.problems.map((problem) => fromProblem(INVALID.grantInvalid, problem)));
    return;
  }
  if (policy === undefined) return;
  const around = { ...setting, policy, role: policy.roles.get(parsed.grant.role) };
  for (const rule of GRANT_RULES) {
    for (const remark of rule.check(parsed.grant, around)) into.push(fromRemark(rule, remark, source, file));
  }
}

/** A finding from what a parser refused. */
export function fromProblem({ id, severity }: RuleText, problem: Problem): LintFinding {
  return { rule: id, severity, ...problem };
}

/** A finding from what a rule has to say of a document; `source` is its text. */
export function fromRemark({ id, severity }: RuleText, remark: Remark, source: string, file: string): LintFinding {
  const place = findPlace(source, remark.path ?? []);
  return {
    rule: id,
    severity,
    file,
    ...place,
    message: remark.message,
    ...(remark.hint === undefined ? {} : { hint: remark.hint }),
  };
}
