import type { AnswerFacts } from '../../requests/answer.ts';
import type { RequestSetting } from '../../requests/facts.ts';
import { link, prose } from '../markdown.ts';
import { breakGlassText } from './break-glass-text.ts';
import { mention } from './name-words.ts';
import { prefilledFile, prefilledForm } from './prefilled.ts';
import { problemWords } from './problem-words.ts';
import { requestRefusalWords } from './refusal-words.ts';
import { requestRows } from './request-rows.ts';
import { stepWords } from './step-words.ts';
import { viewText } from './view-text.ts';

type FormAnswer = Extract<AnswerFacts, { readonly answer: 'not-the-form' | 'refused' }>;

/** The one comment of an issue, in GitHub's Markdown. */
export function answerText(answer: AnswerFacts, setting: RequestSetting): string {
  switch (answer.answer) {
    case 'not-the-form':
    case 'refused':
      return formText(answer, setting);
    case 'request': {
      const { requested, pull } = answer;
      return [...stepWords(answer, setting), requestRows(requested, pull, setting)].join('\n\n');
    }
    case 'link':
      return linkText(answer, setting);
    case 'break-glass':
      return breakGlassText(answer, setting);
    case 'view':
      return viewText(answer.view, setting);
  }
}

function formText(answer: FormAnswer, setting: RequestSetting): string {
  const { form, understood } = answer;
  const sentences =
    answer.answer === 'refused'
      ? answer.refusals.map((refusal) => requestRefusalWords(refusal, setting))
      : answer.problems.map((problem) => problemWords(problem, form, setting.policy));
  return [
    answer.answer === 'refused' ? '**This request cannot be made.**' : '**This form cannot be read as it is.**',
    sentences.map((sentence) => `- ${prose(sentence)}`).join('\n'),
    `${link('Fill the form in again', prefilledForm(form, understood, setting))}: what was understood is in it ` +
      'already. An issue that is edited is not read again.',
  ].join('\n\n');
}

function linkText(
  { issue, requested, path, text }: Extract<AnswerFacts, { readonly answer: 'link' }>,
  setting: RequestSetting,
): string {
  return [
    `${mention(issue.author.login)}, one step is left to you: ${fileWords(path, text, setting)}`,
    requestRows(requested, undefined, setting),
  ].join('\n\n');
}

/** How somebody proposes a file that is filled in. */
export function fileWords(path: string, text: string, setting: RequestSetting): string {
  const file = link('this file', prefilledFile(path, text, setting));
  return `open ${file}, press “Commit changes”, then “Create pull request”.`;
}
