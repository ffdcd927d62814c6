import { findHidden } from '../../policy/hidden-characters.ts';
import { LOGIN } from '../../policy/names.ts';
import type { Policy } from '../../policy/policy.ts';
import { offeredLengths } from './lengths.ts';
import type { FormProblem, Understood } from './problem.ts';
import { DRILL, type FormId, type FormQuestion, formQuestions, type QuestionId, rolesOfForm } from './questions.ts';
import type { AccessRequest, BreakGlassRequest, FilledForm } from './request.ts';
import { headingOf, readSections } from './sections.ts';

/** Longest body that is read, in UTF-8 bytes. */
export const MAX_FORM_BYTES = 8 * 1024;

/** What GitHub writes where nothing was answered. */
const NO_RESPONSE = '_No response_';

/** What the body of an issue is: something else; a request; or a form that cannot be taken as it is. */
export type FormReading =
  | { readonly kind: 'other' }
  | { readonly kind: 'request'; readonly request: FilledForm; readonly understood: Understood }
  | {
      readonly kind: 'problems';
      readonly form: FormId;
      readonly problems: readonly [FormProblem, ...FormProblem[]];
      /** What could be read all the same, for a form that is filled in with it. */
      readonly understood: Understood;
    };

/**
 * Reads the body of an issue as a filled-in form of the policy, strictly: its headings, each exactly once, in order, at
 * the start of a line; the free text last; a choice compared as a whole with what the policy offers now. Never throws.
 *
 * INVARIANT: a text that somebody can write freely never changes what another field says.
 */
export function readForm(body: string, policy: Policy): FormReading {
  const lines = body.replaceAll('\r\n', '\n').normalize('NFC').split('\n');
  const form = formOf(lines, policy);
  if (form === undefined) return { kind: 'other' };
  const unreadable = refuseBody(body);
  if (unreadable !== undefined) return { kind: 'problems', form, problems: [unreadable], understood: new Map() };
  const questions = formQuestions(policy, form);
  const { sections, problems } = readSections(lines, questions);
  const answers = questions.map((question) => readAnswer(question, sections.get(question.id)));
  const understood: Understood = new Map(
    answers.flatMap(({ question, text }) => (text === undefined ? [] : [[question.id, text] as const])),
  );
  const [first, ...more] = [...problems, ...answers.flatMap(({ problem }) => problem ?? [])];
  if (first !== undefined) return { kind: 'problems', form, problems: [first, ...more], understood };
  return { kind: 'request', request: filledForm(form, understood, policy), understood };
}

/**
 * Which form a body is of: the one whose heading stands in it. An issue with none of the headings is about something
 * else, and nothing is said about it.
 */
function formOf(lines: readonly string[], policy: Policy): FormId | undefined {
  const has = (form: FormId): boolean => formQuestions(policy, form).some((question) => isHeadOf(question, lines));
  return has('access-request') ? 'access-request' : has('break-glass') ? 'break-glass' : undefined;
}

/** `Ticket` may stand in anybody's form: a form is known by what it asks first. */
const isHeadOf = (question: FormQuestion, lines: readonly string[]): boolean =>
  question.id === 'role' && lines.includes(headingOf(question));

function refuseBody(body: string): FormProblem | undefined {
  // a UTF-16 unit is at most three bytes of UTF-8
  if (body.length * 3 > MAX_FORM_BYTES && new TextEncoder().encode(body).length > MAX_FORM_BYTES)
    return { problem: 'too-large', maxBytes: MAX_FORM_BYTES };
  const hidden = findHidden(body);
  return hidden === undefined ? undefined : { problem: 'hidden-character', hidden };
}

interface ReadAnswer {
  readonly question: FormQuestion;
  /** Absent where nothing was answered, or nothing that can be kept. */
  readonly text?: string;
  readonly problem?: FormProblem;
}

/** The answer to one question; without lines, its heading is the problem already. */
function readAnswer(question: FormQuestion, lines: readonly string[] | undefined): ReadAnswer {
  if (lines === undefined) return { question };
  const { id } = question;
  const [first = '', ...rest] = lines;
  const given = first.trim();
  if (rest.length > 0) return { question, problem: { problem: 'several-lines', question: id } };
  if (given === '' || given === NO_RESPONSE)
    return question.required ? { question, problem: { problem: 'no-answer', question: id } } : { question };
  if (given.length > question.maxCharacters)
    return { question, problem: { problem: 'answer-too-long', question: id, maxCharacters: question.maxCharacters } };
  const problem = problemOf(question, given);
  return problem === undefined ? { question, text: given } : { question, problem };
}

function problemOf(question: FormQuestion, given: string): FormProblem | undefined {
  const { id, answer, choices } = question;
  if (answer === 'tick')
    return choices.some((choice) => given === `- [x] ${choice}` || given === `- [X] ${choice}`)
      ? undefined
      : { problem: 'not-ticked', question: id };
  if (answer === 'choice')
    return choices.includes(given) ? undefined : { problem: 'not-a-choice', question: id, given };
  if (id === 'for') return LOGIN.test(given) ? undefined : { problem: 'not-a-login', question: id, given };
  const isAddress = id === 'incident' || (id === 'ticket' && given.includes('://'));
  return isAddress && !isWebAddress(given) ? { problem: 'not-an-address', question: id, given } : undefined;
}

/** An address that a reader may follow: of the web, with no name or password in it. */
function isWebAddress(given: string): boolean {
  if (!/^https?:\/\/\S+$/.test(given) || !URL.canParse(given)) return false;
  const { username, password } = new URL(given);
  return username === '' && password === '';
}

/** The request of answers that are all as they should be. */
function filledForm(form: FormId, answers: Understood, policy: Policy): FilledForm {
  return form === 'access-request' ? accessOf(answers, policy) : breakGlassOf(answers);
}

function accessOf(answers: Understood, policy: Policy): AccessRequest {
  const lengths = offeredLengths(policy, rolesOfForm(policy, 'access-request'));
  const [ticket, person] = [answers.get('ticket'), answers.get('for')];
  return {
    form: 'access-request',
    role: answerTo(answers, 'role'),
    // a length is one of the choices, or there would be no request
    lasts: lengths.find(({ label }) => label === answers.get('lasts'))?.seconds ?? 0,
    only: (answers.get('only') ?? '')
      .split(',')
      .map((name) => name.trim())
      .filter((name) => name !== ''),
    reason: answerTo(answers, 'reason'),
    ...(ticket === undefined ? {} : { ticket }),
    ...(person === undefined ? {} : { for: person }),
  };
}

function breakGlassOf(answers: Understood): BreakGlassRequest {
  return {
    form: 'break-glass',
    role: answerTo(answers, 'role'),
    incident: answerTo(answers, 'incident'),
    drill: answers.get('kind') === DRILL,
    reason: answerTo(answers, 'reason'),
  };
}

const answerTo = (answers: Understood, id: QuestionId): string => answers.get(id) ?? '';
