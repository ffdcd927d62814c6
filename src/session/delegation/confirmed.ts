import type { Run } from '../../policy/run.ts';
import type { Established } from '../establish.ts';

/**
 * The run that is decided on: of a dispatch that names a person, once that is verified.
 *
 * INVARIANT: no run is decided on as that of somebody before it is confirmed that it is hers.
 * @throws FactError when that could not be told
 */
export async function confirmed({ delegating }: Pick<Established, 'delegating'>, learnt: Run): Promise<Run> {
  return delegating === undefined ? learnt : await delegating.confirm(learnt);
}
