import type { AppAnswers } from './answers.ts';
import type { CreatedApp } from './conversion.ts';
import type { ReadyPlace } from './key-place.ts';

/** What came of it, for people and as JSON; never the key. */
export interface AppSetUp {
  readonly answers: AppAnswers;
  readonly app: Omit<CreatedApp, 'pem'>;
  /** Number of its account, for `requests.app`. */
  readonly number: number;
  readonly place: ReadyPlace;
  readonly isPolicyWritten: boolean;
}
