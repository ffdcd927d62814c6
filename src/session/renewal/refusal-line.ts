import { advise } from '../../report/advice.ts';
import { safeLine } from '../../report/safe-line.ts';
import type { Judgement } from '../judge.ts';
import { reportContext } from '../report-context.ts';
import type { Session } from '../start-requests.ts';

const MAX_RENEWAL_CHARACTERS = 1500;

/** Why a renewal was refused, in a line for whoever reads the log of a later step. */
export function refusalLine(message: string): string {
  return `grantgate: ${safeLine(message, MAX_RENEWAL_CHARACTERS)}`;
}

/** What a person is told about a decision, in one line. */
export function adviceLine(judgement: Judgement, session: Session): string {
  const { summary, detail, next, link } = advise(judgement.decision, reportContext(judgement, session));
  return [summary, detail, next, link].filter((part) => part !== undefined).join(' ');
}
