import { join } from 'node:path';
import type { Policy } from '../../policy/policy.ts';
import { FORM_MARK, formPath, issueForm } from '../../report/requests/issue-form.ts';
import type { FormId } from '../../requests/form/questions.ts';
import { readText } from '../read-text.ts';
import { UsageError } from '../usage-error.ts';

/** The forms that are made; each only where a role of the policy is in it. */
export const REQUEST_FORMS: readonly FormId[] = ['access-request', 'break-glass'];

/** What a form is beside the policy: as it is made from it, older, not there, there for nothing, or somebody's own. */
export type FormState = 'current' | 'stale' | 'missing' | 'needless' | 'foreign' | 'unused';

export interface FormFile {
  readonly form: FormId;
  /** From the root of the repository. */
  readonly path: string;
  readonly state: FormState;
  /** What it should be; absent where no role of the policy is in it. */
  readonly text: string | undefined;
}

/**
 * Compares the forms in a repository with those that its policy makes.
 * @throws UsageError for a file that is there and cannot be read
 */
export function compareForms(root: string, policy: Policy): readonly FormFile[] {
  return REQUEST_FORMS.map((form) => {
    const [path, text] = [formPath(form), issueForm(policy, form)];
    const read = readText(join(root, path));
    if (read.kind === 'refused') throw new UsageError(`\`${path}\`: ${read.why}`, 'move it out of the way');
    return { form, path, text, state: formState(read.kind === 'missing' ? undefined : read.text, text) };
  });
}

function formState(there: string | undefined, made: string | undefined): FormState {
  if (there === undefined) return made === undefined ? 'unused' : 'missing';
  if (there.replaceAll('\r\n', '\n') === made) return 'current';
  // INVARIANT: what somebody wrote is never written over
  if (!there.startsWith(FORM_MARK)) return made === undefined ? 'unused' : 'foreign';
  return made === undefined ? 'needless' : 'stale';
}
