import type { Answers, PlannedFile } from './answers.ts';
import { codeownersFile } from './codeowners.ts';
import { grantFile } from './grant-file.ts';
import { policyFile } from './policy-file.ts';
import { callerPath, workflowFiles } from './workflow-files.ts';

/** Every file of the setup. Pure: `now` in milliseconds since 1970, `codeowners` where that file is or will be. */
export function planFiles(answers: Answers, now: number, codeowners: string): readonly PlannedFile[] {
  return [
    policyFile(answers, callerPath(answers)),
    ...grantFile(answers, now),
    ...workflowFiles(answers),
    ...codeownersFile(answers.approvers, codeowners),
  ];
}
