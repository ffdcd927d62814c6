import { parsePolicy } from '../../policy/policy.ts';
import { formPath, issueForm } from '../../report/requests/issue-form.ts';
import { REQUEST_FORMS } from '../forms/compare.ts';
import type { PlannedFile } from './answers.ts';

/** The forms of requests, from the text of a policy; none where it has a mistake. */
export function plannedForms(policy: string): readonly PlannedFile[] {
  const parsed = parsePolicy(policy, 'policy.yml');
  if (!parsed.ok) return [];
  return REQUEST_FORMS.flatMap((form) => {
    const text = issueForm(parsed.value, form);
    return text === undefined ? [] : [{ path: formPath(form), text }];
  });
}
