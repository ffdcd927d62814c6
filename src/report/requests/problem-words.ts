import { describeHidden } from '../../policy/hidden-characters.ts';
import type { Policy } from '../../policy/policy.ts';
import type { FormProblem } from '../../requests/form/problem.ts';
import { type FormId, formQuestions, type QuestionId } from '../../requests/form/questions.ts';
import { quote } from '../safe-line.ts';

/** What is wrong with a form, as a sentence; names in it stand in backticks. */
export function problemWords(problem: FormProblem, form: FormId, policy: Policy): string {
  const label = (id: QuestionId): string =>
    quote(formQuestions(policy, form).find((question) => question.id === id)?.label ?? id);
  switch (problem.problem) {
    case 'too-large':
      return `The text is longer than ${problem.maxBytes / 1024} KiB.`;
    case 'hidden-character':
      return `The text has a character in it that cannot be seen. ${describeHidden(problem.hidden)}.`;
    case 'text-before':
      return 'There is text above the first question.';
    case 'heading-missing':
      return `The question ${label(problem.question)} is missing.`;
    case 'heading-twice':
      return `The question ${label(problem.question)} is there more than once.`;
    case 'heading-misplaced':
      return `The question ${label(problem.question)} is not in its place.`;
    case 'heading-altered':
      return `There is a heading that looks like the question ${label(problem.question)}, and is not.`;
    case 'no-answer':
      return `${label(problem.question)} is not answered.`;
    case 'several-lines':
      return `The answer to ${label(problem.question)} is longer than one line.`;
    case 'not-ticked':
      return `${label(problem.question)} is not ticked.`;
    case 'answer-too-long':
      return `The answer to ${label(problem.question)} is longer than ${problem.maxCharacters} characters.`;
    case 'not-a-choice':
      return `${quote(problem.given)} is not among the answers to ${label(problem.question)} that the policy has now.`;
    case 'not-a-login':
      return `${quote(problem.given)} is not a login.`;
    case 'not-an-address':
      return `${quote(problem.given)} is not the address of a page.`;
  }
}
