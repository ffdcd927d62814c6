import { advise } from '../../report/advice.ts';
import { inert } from '../../report/inert.ts';
import type { Judgement } from '../judge.ts';
import type { Launched } from '../launch.ts';
import { reportContext } from '../report-context.ts';

const LONGEST = 1500;

/** Why a renewal was refused, in a line for whoever reads the log of a later step. */
export function refusalLine(message: string): string {
  return `grantgate: ${inert(message, LONGEST)}`;
}

/** What a person is told of a decision, in one line. */
export function adviceLine(judgement: Judgement, flights: Launched): string {
  const { summary, next, link } = advise(judgement.decision, reportContext(judgement, flights));
  return `${summary} ${next}${link === undefined ? '' : ` ${link}`}`;
}
