import type { Answers, PlannedFile } from './answers.ts';
import { codeownersFile } from './codeowners.ts';
import { grantFile } from './grant-file.ts';
import { plannedForms } from './planned-forms.ts';
import { policyFile } from './policy-file.ts';
import { requestsWorkflow } from './requests-workflow.ts';
import { reviewWorkflow } from './review-workflow.ts';
import { callerPath, workflowFiles } from './workflow-files.ts';

/** What is in the repository already. */
export interface ExistingFiles {
  /** Where the lines for owners are, or will be. */
  readonly codeowners: string;
  /** Text of the policy, which is left as it is where there is one: the forms are of that one. */
  readonly policy: string | undefined;
}

/** Every file of the setup. Pure: `now` in milliseconds since 1970. */
export function planFiles(
  answers: Answers,
  now: number,
  { codeowners, policy }: ExistingFiles,
): readonly PlannedFile[] {
  const first = policyFile(answers, callerPath(answers));
  return [
    first,
    ...grantFile(answers, now),
    ...workflowFiles(answers),
    requestsWorkflow(answers),
    reviewWorkflow(answers),
    ...plannedForms(policy ?? first.text),
    ...codeownersFile(answers.approvers, codeowners),
  ];
}
