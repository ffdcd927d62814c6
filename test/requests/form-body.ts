import type { Policy } from '../../src/policy/policy.ts';
import { type FormId, formQuestions, type QuestionId } from '../../src/requests/form/questions.ts';

/** What somebody writes into the form; what is left out stays empty. */
export type Written = Partial<Readonly<Record<QuestionId, string>>>;

export const ASKED: Written = { role: 'flag-release', lasts: '7 days', reason: 'Banner for the November release' };

/** The body of an issue as GitHub makes it of a filled-in form. */
export function formBody(policy: Policy, written: Written, form: FormId = 'access-request'): string {
  return formQuestions(policy, form)
    .map(({ id, label, answer, choices }) => {
      const given =
        answer === 'tick' ? `- [${written[id] ?? 'X'}] ${choices[0] ?? ''}` : (written[id] ?? '_No response_');
      return `### ${label}\n\n${given}`;
    })
    .join('\n\n');
}
