import type { Policy } from '../../policy/policy.ts';
import { offeredLengths } from './lengths.ts';

/** The two forms, by the names of their files below `.github/ISSUE_TEMPLATE/`. */
export type FormId = 'access-request' | 'break-glass';

/** What a form asks. The ids are those of the form, by which its address can be filled in: they are public. */
export type QuestionId = 'role' | 'for' | 'lasts' | 'only' | 'ticket' | 'incident' | 'kind' | 'reviewed' | 'reason';

/**
 * One question of a form. The label is the heading that GitHub puts above the answer in the body of the issue, and so
 * part of the format. Source: GitHub's reference, "Syntax for GitHub's form schema".
 */
export interface FormQuestion {
  readonly id: QuestionId;
  readonly label: string;
  /** One of the choices; one line; a tick beside the only choice. */
  readonly answer: 'choice' | 'line' | 'tick';
  readonly choices: readonly string[];
  readonly required: boolean;
  /** Longest answer. */
  readonly maxCharacters: number;
}

/** What kind of an emergency it is: as the form has it. */
export const EMERGENCY = 'An emergency';
export const DRILL = 'A drill';
/** What is ticked in the form for emergencies. */
export const ACKNOWLEDGED = 'I know that this is reviewed afterwards';

/** Longest reason and longest address of a ticket that a grant may have, in UTF-16 units. */
const MAX_ASKED_REASON_CHARACTERS = 1024;
const MAX_TICKET_CHARACTERS = 2048;
const MAX_NARROWING_CHARACTERS = 1024;
const MAX_NAME_CHARACTERS = 128;

/** GitHub refuses a dropdown with an option of this name, in any case. */
const RESERVED_OPTION = 'none';

/** The roles that can be asked for in the form, in the order of the policy. */
export function rolesOfForm(policy: Policy, form: FormId): readonly string[] {
  return [...policy.roles]
    .filter(([name, role]) => mayBeOption(name) && (form === 'access-request' || role['break-glass'] !== undefined))
    .map(([name]) => name);
}

/** Whether a role can stand in a form: GitHub takes `None` for no answer. */
export function mayBeOption(role: string): boolean {
  return role.toLowerCase() !== RESERVED_OPTION;
}

/** What the form asks, in order; the free text comes last. */
export function formQuestions(policy: Policy, form: FormId): readonly FormQuestion[] {
  return form === 'access-request' ? accessQuestions(policy) : breakGlassQuestions(policy);
}

function accessQuestions(policy: Policy): readonly FormQuestion[] {
  const roles = rolesOfForm(policy, 'access-request');
  return [
    choiceQuestion('role', 'Role that you need', roles),
    ...(policy.requests?.['for-others'] === true
      ? [lineQuestion('for', 'Login of somebody else who gets it', MAX_NAME_CHARACTERS, false)]
      : []),
    choiceQuestion(
      'lasts',
      'How long you need it',
      offeredLengths(policy, roles).map(({ label }) => label),
    ),
    lineQuestion('only', 'Only for these branches and environments', MAX_NARROWING_CHARACTERS, false),
    lineQuestion('ticket', 'Ticket', MAX_TICKET_CHARACTERS, false),
    lineQuestion('reason', 'Why you need it', MAX_ASKED_REASON_CHARACTERS, true),
  ];
}

function breakGlassQuestions(policy: Policy): readonly FormQuestion[] {
  return [
    choiceQuestion('role', 'Role that you need now', rolesOfForm(policy, 'break-glass')),
    choiceQuestion('kind', 'What it is', [EMERGENCY, DRILL]),
    lineQuestion('incident', 'Link to the incident', MAX_TICKET_CHARACTERS, true),
    {
      id: 'reviewed',
      label: 'What happens afterwards',
      answer: 'tick',
      choices: [ACKNOWLEDGED],
      required: true,
      maxCharacters: MAX_NAME_CHARACTERS,
    },
    lineQuestion('reason', 'Why it cannot wait', MAX_ASKED_REASON_CHARACTERS, true),
  ];
}

function choiceQuestion(id: QuestionId, label: string, choices: readonly string[]): FormQuestion {
  return { id, label, answer: 'choice', choices, required: true, maxCharacters: MAX_NAME_CHARACTERS };
}

function lineQuestion(id: QuestionId, label: string, maxCharacters: number, required: boolean): FormQuestion {
  return { id, label, answer: 'line', choices: [], required, maxCharacters };
}
