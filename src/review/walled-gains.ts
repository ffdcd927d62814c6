import type { ReviewedPolicy } from './facts.ts';
import { type Gained, gainsOf } from './targets.ts';
import { wallClass } from './wall-class.ts';
import type { WallClass } from './wall-facts.ts';

/** A credential, and who gets at it past the gate, by what its cloud says itself. */
export interface WalledGain extends Gained {
  readonly wall: WallClass;
}

/** What a role gives; nothing where there is no such role. */
export function walledGains(policy: ReviewedPolicy, name: string): readonly WalledGain[] {
  const role = policy.policy.roles.get(name);
  return (role === undefined ? [] : gainsOf(role, policy.policy)).map((gained) => ({
    ...gained,
    wall: wallClass(policy, name, gained.credential),
  }));
}
