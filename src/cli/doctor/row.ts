import type { NotTold } from '../../github/known.ts';
import type { DoctorCheck } from './checks.ts';

/** How bad it is. `unknown` is never fine: what could not be read may be anything. */
export const ROW_STATES = ['unknown', 'error', 'warning', 'note', 'fine'] as const;
export type RowState = (typeof ROW_STATES)[number];

/** What mends it: lines for a shell, a page, or words. */
export interface Remedy {
  readonly commands?: readonly string[];
  readonly link?: string;
  readonly advice?: string;
}

/** What was found by one check in one place. */
export interface DoctorRow extends Remedy {
  readonly check: DoctorCheck;
  readonly state: RowState;
  /** `owner/name` of the repository that it is about. */
  readonly repository: string;
  readonly message: string;
}

/** Makes the rows of one repository. */
export interface RowMaker {
  readonly fine: (check: DoctorCheck, message: string) => DoctorRow;
  readonly found: (state: Exclude<RowState, 'fine'>, check: DoctorCheck, message: string, remedy?: Remedy) => DoctorRow;
  /** `what` could not be read. */
  readonly untold: (check: DoctorCheck, what: string, untold: NotTold) => DoctorRow;
}

/** Rows about a repository. */
export function rowsOf(repository: string): RowMaker {
  const found: RowMaker['found'] = (state, check, message, remedy = {}) => ({
    check,
    state,
    repository,
    message,
    ...remedy,
  });
  return {
    found,
    fine: (check, message) => ({ check, state: 'fine', repository, message }),
    untold: (check, what, { untold, needs, kind }) =>
      found('unknown', check, `${what} is not known: ${untold}`, {
        advice: kind === 'fault' ? 'try again later' : tokenAdvice(needs, repository),
      }),
  };
}

function tokenAdvice(needs: string, repository: string): string {
  if (needs === 'members: read')
    return 'use a token that can read the members of the organisation; that of a job cannot';
  const isForJobs = !needs.startsWith('administration');
  return `use a token with \`${needs}\` on ${repository}${isForJobs ? '' : '; that of a job cannot have it'}`;
}
