import { holderOf } from '../../policy/holder.ts';
import { actorOf } from '../../policy/principal.ts';
import { UsageError } from '../usage-error.ts';
import type { OfflineAccess } from './decide-offline.ts';
import type { CheckInputs } from './inputs.ts';
import { UNKNOWN_ID } from './told-run.ts';

/** What a run is decided on, once it is known which grants there are. */
interface Numbered {
  readonly inputs: CheckInputs;
  readonly notes: readonly string[];
}

/**
 * A run that was told by a login alone, with the number that the grants of that login give.
 * @throws UsageError when they do not agree on one
 */
export function withAccountNumber(inputs: CheckInputs, { grants }: OfflineAccess): Numbered {
  const { run } = inputs;
  if (run.actor_id !== UNKNOWN_ID) return { inputs, notes: [] };
  const { kind } = holderOf(actorOf(run));
  const own = grants.filter(({ holder }) => holder.kind === kind);
  const numbers = [...new Set(own.flatMap((file) => (file.ok ? (file.grant['principal-id'] ?? []) : [])))];
  if (numbers.length > 1)
    throw new UsageError(
      `the grants of \`${run.actor}\` have different numbers: ${numbers.join(', ')}`,
      `give that of the account: \`--actor-id $(gh api users/${run.actor} --jq .id)\``,
    );
  const [number] = numbers;
  if (number === undefined) return { inputs, notes: [] };
  const id = String(number);
  return {
    inputs: { ...inputs, run: { ...run, actor_id: id, triggering_actor_id: id } },
    notes: [`the number of \`${run.actor}\` was not given, and is taken to be that of the grant, ${id}`],
  };
}
