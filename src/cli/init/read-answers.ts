import { isSameName } from '../../policy/fold.ts';
import { quote } from '../../report/safe-line.ts';
import type { CommandLine } from '../command.ts';
import { UsageError } from '../usage-error.ts';
import {
  accountNumberIn,
  approversIn,
  branchesIn,
  branchIn,
  environmentIn,
  TEXT_ANSWERS,
  workflowIn,
} from './answer-values.ts';
import type { Answers } from './answers.ts';
import { type CloneFacts, QUIET_OPTIONS, type Said, type SetupQuestion, setupQuestions } from './questions.ts';

/** Asks a question and gives the line that was typed. */
type Ask = (question: string) => Promise<string>;

/**
 * Takes answers from options, else by asking until one can be used, else as they are usual.
 * @throws UsageError for one that cannot be used, or that is missing where nobody can be asked
 */
export async function readAnswers(given: CommandLine, ask: Ask | undefined, clone: CloneFacts): Promise<Answers> {
  const said = new Map<string, string>();
  for (const question of setupQuestions(clone)) {
    const { option } = question;
    const written = given.text(option);
    if (written !== undefined) checkAnswer(question, written.trim(), said);
    said.set(option, written?.trim() ?? (await settledAnswer(question, said, ask)));
  }
  return toAnswers(said, given);
}

async function settledAnswer(question: SetupQuestion, said: Said, ask: Ask | undefined): Promise<string> {
  const usual = question.usual(said);
  if (question.isMoot?.(said) === true) return usual ?? '';
  if (ask === undefined) {
    checkAnswer(question, usual ?? '', said);
    return usual ?? '';
  }
  const shown = usual === undefined || question.hidesUsual === true ? '' : ` [${usual}]`;
  return await askUntilUsable(question, { ask, said, usual, words: `${question.ask}${shown}: ` });
}

interface Prompt {
  readonly ask: Ask;
  readonly said: Said;
  readonly usual: string | undefined;
  readonly words: string;
}

/** What is wrong with an answer stands before the question that is asked again. */
async function askUntilUsable(question: SetupQuestion, prompt: Prompt, wrong = ''): Promise<string> {
  const typed = (await prompt.ask(`${wrong}${prompt.words}`)).trim();
  const written = typed === '' ? (prompt.usual ?? '') : typed;
  try {
    checkAnswer(question, written, prompt.said);
    return written;
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    return await askUntilUsable(question, prompt, `  ${error.message}\n  ${error.hint}\n`);
  }
}

function checkAnswer({ option, check }: SetupQuestion, written: string, said: Said): void {
  check(option, written);
  if (option === 'branches') refuseDefaultBranch(written, said.get('default-branch') ?? '');
}

/** A role for a branch that is never allowed would let nobody in. */
function refuseDefaultBranch(branches: string, defaultBranch: string): void {
  if (branches.split(',').some((branch) => isSameName(branch.trim(), defaultBranch)))
    throw new UsageError(
      `${quote(defaultBranch)} is the default branch, on which no run is allowed`,
      'name other branches, such as `release/*`: the default branch is what the policy and the grants are read from',
    );
}

function toAnswers(said: Said, given: CommandLine): Answers {
  const answer = (option: string): string => said.get(option) ?? '';
  const quiet = (option: keyof typeof QUIET_OPTIONS): string | undefined => {
    const written = given.text(option) ?? QUIET_OPTIONS[option];
    return written === undefined ? undefined : TEXT_ANSWERS[option](option, written);
  };
  const login = answer('grant-for');
  const [name = '', reason = '', repository = ''] = [quiet('grant-name'), quiet('reason'), quiet('gate')];
  return {
    repository: answer('repository'),
    defaultBranch: branchIn('default-branch', answer('default-branch')),
    role: answer('role'),
    description: answer('description'),
    branches: branchesIn('branches', answer('branches')),
    environment: environmentIn('environment', answer('environment')),
    workflow: workflowIn('workflow', answer('workflow')),
    approvers: approversIn('approvers', answer('approvers')),
    gate: { repository, sha: answer('sha'), release: quiet('release') },
    grantee:
      login === '' ? undefined : { login, id: accountNumberIn('principal-id', answer('principal-id')), name, reason },
  };
}
