import { TRUST_CLASSES } from '../walls/classify.ts';
import type { ReviewedPolicy } from './facts.ts';
import { trustsOf } from './wall-checks.ts';
import type { WallClass } from './wall-facts.ts';

/** Classes in which somebody gets in whom the policy does not mean; what is unknown comes right after them. */
const OPEN_CLASSES: readonly WallClass[] = ['github', 'owner', 'repository', 'pushers'];
const WORST_FIRST: readonly WallClass[] = [
  ...OPEN_CLASSES,
  'unknown',
  ...TRUST_CLASSES.filter((one) => !OPEN_CLASSES.includes(one)),
];

/** How far a cloud itself keeps others from a credential of a role. */
export function wallClass({ walls }: ReviewedPolicy, role: string, credential: string): WallClass {
  if (walls.state !== 'read') return 'unknown';
  return worstWall(
    trustsOf(walls.value.audit.trusts, { role, credential }).map(({ trustClass }) => trustClass ?? 'unknown'),
  );
}

/** The worst of several; of none nothing is known. INVARIANT: what is unknown is never taken for a wall that holds. */
export function worstWall(classes: readonly WallClass[]): WallClass {
  return WORST_FIRST.find((one) => classes.includes(one)) ?? 'unknown';
}
