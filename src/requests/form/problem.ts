import type { HiddenCharacter } from '../../policy/hidden-characters.ts';
import type { QuestionId } from './questions.ts';

/** Why a body is not a filled-in form: facts, which the report puts into words. */
export type FormProblem =
  | { readonly problem: 'too-large'; readonly maxBytes: number }
  | { readonly problem: 'hidden-character'; readonly hidden: HiddenCharacter }
  | { readonly problem: 'text-before' }
  | { readonly problem: HeadingProblem; readonly question: QuestionId }
  | { readonly problem: 'no-answer' | 'several-lines' | 'not-ticked'; readonly question: QuestionId }
  | { readonly problem: 'answer-too-long'; readonly question: QuestionId; readonly maxCharacters: number }
  | { readonly problem: 'not-a-choice'; readonly question: QuestionId; readonly given: string }
  | { readonly problem: 'not-a-login' | 'not-an-address'; readonly question: QuestionId; readonly given: string };

/** What is wrong with the heading of a question: not there, there again, elsewhere, or written in another way. */
type HeadingProblem = 'heading-missing' | 'heading-twice' | 'heading-misplaced' | 'heading-altered';

/** Answers that can be kept: what they are filled in with again. */
export type Understood = ReadonlyMap<QuestionId, string>;
