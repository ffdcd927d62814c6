import type { Policy } from '../../../policy/policy.ts';
import { compareForms } from '../../forms/compare.ts';
import { REQUESTS_PATH } from '../../init/requests-workflow.ts';
import type { LintFinding } from '../finding.ts';
import type { RuleText } from '../rule.ts';

/** Forms by which nobody can ask for what the policy has now. */
export const STALE_FORM: RuleText = {
  id: 'stale-form',
  severity: 'warning',
  summary: 'A form for requests is older than the policy.',
  advice:
    'People choose from roles and lengths that the policy no longer has, and their requests are answered with a new ' +
    'form. `grantgate forms` writes the forms again.',
};

/**
 * What is to be said of the forms in a repository; nothing where it has none. `paths`: of its workflows.
 */
export function lintForms(root: string, policy: Policy, paths: ReadonlySet<string>): readonly LintFinding[] {
  return compareForms(root, policy).flatMap(({ path, state }): readonly LintFinding[] => {
    const message =
      state === 'stale'
        ? 'the form is older than the policy'
        : state === 'needless'
          ? 'no role of the policy is in the form'
          : state === 'missing' && paths.has(REQUESTS_PATH)
            ? 'the form is missing, and a workflow waits for requests'
            : undefined;
    if (message === undefined) return [];
    const { id: rule, severity } = STALE_FORM;
    return [{ rule, severity, file: path, line: 0, column: 0, message, hint: 'run `grantgate forms`' }];
  });
}
