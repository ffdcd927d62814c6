import type { FormId, QuestionId } from '../../requests/form/questions.ts';

/** What a form says above and below its fields. */
export interface FormWords {
  /** In the list from which people choose what to open. */
  readonly name: string;
  readonly description: string;
  /** Title of the issue before anybody changes it. Nothing reads titles. */
  readonly title: string;
}

export const FORM_WORDS: Readonly<Record<FormId, FormWords>> = {
  'access-request': {
    name: 'Ask for access',
    description: 'Ask for a role for some time. Somebody approves it, and you are told here.',
    title: 'Access: ',
  },
  'break-glass': {
    name: 'Break-glass access',
    description: 'Only in an emergency: access at once, without an approval. Everybody is told, and it is reviewed.',
    title: 'Break-glass: ',
  },
};

/** What stands below the label of a question. */
export function questionWords(form: FormId, question: QuestionId): { readonly help: string; readonly sample?: string } {
  switch (question) {
    case 'role':
      return { help: 'What each role is for stands above.' };
    case 'for':
      return { help: 'Leave it empty to ask for yourself.', sample: 'mona' };
    case 'lasts':
      return { help: 'It counts from when the request is approved. You can ask for more time before it ends.' };
    case 'only':
      return {
        help:
          'If you need less than the whole role: names of branches, tags or environments, separated by commas. Leave ' +
          'it empty otherwise.',
        sample: 'staging, release/2026-11',
      };
    case 'ticket':
      return { help: 'A link to the ticket or the change, if there is one.', sample: 'https://' };
    case 'incident':
      return { help: 'A link to where the emergency is dealt with.', sample: 'https://' };
    case 'kind':
      return { help: 'A drill goes the same way.' };
    case 'reviewed':
      return { help: 'Once the review is overdue, you cannot take such access again until it is done.' };
    case 'reason':
      return {
        help:
          form === 'break-glass'
            ? 'One sentence for the people who review it.'
            : 'One sentence for whoever approves it. It is kept in the record of every run.',
      };
  }
}
