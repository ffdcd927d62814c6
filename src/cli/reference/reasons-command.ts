import { type ReasonId, REASON_IDS } from '../../policy/reasons.ts';
import { quote } from '../../report/safe-line.ts';
import { REASONS } from '../../report/reasons.ts';
import type { CliCommand } from '../command.ts';
import { UsageError } from '../usage-error.ts';
import { nearest } from '../../policy/nearest.ts';
import { REASON_EXPLANATIONS } from './explanations.ts';

export const reasons: CliCommand = {
  name: 'reasons',
  operands: '[id]',
  about: 'Explains a reason for which a run is refused, or lists them all in the order in which they are checked.',
  options: {},
  examples: ['grantgate reasons', 'grantgate reasons grant-expired'],
  run: ({ operands: [wanted] }, { stdout }) => {
    stdout.write(wanted === undefined ? listAll() : explainReason(findReason(wanted)));
    return 0;
  },
};

function findReason(wanted: string): ReasonId {
  const id = REASON_IDS.find((known) => known === wanted);
  if (id !== undefined) return id;
  const near = nearest(wanted, REASON_IDS);
  throw new UsageError(
    `there is no reason ${quote(wanted)}`,
    near === undefined ? 'see `grantgate reasons`' : `did you mean \`${near}\`?`,
  );
}

function listAll(): string {
  const width = Math.max(...REASON_IDS.map((id) => id.length));
  return REASON_IDS.map((id) => `${id.padEnd(width)}  ${REASONS[id].summary}\n`).join('');
}

function explainReason(id: ReasonId): string {
  const { summary, next } = REASONS[id];
  const { why, example } = REASON_EXPLANATIONS[id];
  return `${id}\n\n${summary}\n\nWhat to do: ${next}\n\n${why}\n${example === undefined ? '' : `\n${example}\n`}`;
}
