import { dump } from 'js-yaml';
import type { Policy } from '../../policy/policy.ts';
import type { Role } from '../../policy/role.ts';
import { lengthLabel, longestFor } from '../../requests/form/lengths.ts';
import { type FormId, type FormQuestion, formQuestions, rolesOfForm } from '../../requests/form/questions.ts';
import { escape } from '../markdown.ts';
import { FORM_WORDS, questionWords } from './form-words.ts';

/** First line of a form that was generated: only such a file is written over. */
export const FORM_MARK = '# Made by `grantgate forms` from the policy: change the policy, and run it again.';

/** The file of a form, by its path in the repository. */
export function formPath(form: FormId): string {
  return `.github/ISSUE_TEMPLATE/${form}.yml`;
}

/**
 * The text of a form, in GitHub's schema for issue forms; `undefined` where no role of the policy is in it. Source:
 * GitHub's reference, "Syntax for issue forms".
 */
export function issueForm(policy: Policy, form: FormId): string | undefined {
  const roles = rolesOfForm(policy, form);
  if (roles.length === 0) return undefined;
  const { name, description, title } = FORM_WORDS[form];
  const fields = formQuestions(policy, form).map((question) => fieldOf(form, question));
  const body = [{ type: 'markdown', attributes: { value: introduction(policy, form, roles) } }, ...fields];
  return `${FORM_MARK}\n${dump({ name, description, title, body }, { lineWidth: -1, noRefs: true })}`;
}

function introduction(policy: Policy, form: FormId, roles: readonly string[]): string {
  const lines = roles.map((name) => {
    const role = policy.roles.get(name);
    return `- **${escape(name)}**: ${role === undefined ? '' : roleLine(policy, form, name, role)}`;
  });
  return `${lines.join('\n')}\n`;
}

function roleLine(policy: Policy, form: FormId, name: string, role: Role): string {
  const emergency = form === 'break-glass' ? role['break-glass'] : undefined;
  const where = emergency?.environments ?? role.environments ?? [];
  const limit = emergency?.lasts ?? longestFor(policy, name);
  return [
    escape(role.description),
    ...(where.length === 0 ? [] : [`environments: ${escape(where.join(', '))}`]),
    `${emergency === undefined ? 'up to ' : ''}${lengthLabel(limit)}`,
  ].join(' · ');
}

function fieldOf(form: FormId, question: FormQuestion): unknown {
  const { id, label, answer, choices, required } = question;
  const { help, sample } = questionWords(form, id);
  const attributes = { label, description: help };
  switch (answer) {
    case 'choice':
      return { type: 'dropdown', id, attributes: { ...attributes, options: choices }, validations: { required } };
    case 'line':
      return {
        type: 'input',
        id,
        attributes: { ...attributes, ...(sample === undefined ? {} : { placeholder: sample }) },
        validations: { required },
      };
    case 'tick':
      return {
        type: 'checkboxes',
        id,
        attributes: { ...attributes, options: choices.map((choice) => ({ label: choice, required })) },
      };
  }
}
