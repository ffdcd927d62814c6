import { offerOf } from '../credentials/catalogue.ts';
import { entitlements } from '../policy/entitlement.ts';
import type { Preparation } from './judge.ts';
import type { Launched } from './launch.ts';
import type { Sources } from './sources.ts';
import { turn } from './turn.ts';

/** Most connections that are opened on the mere look of a policy. */
const MAX_EARLY = 2;

/**
 * Asks for what an exchange will need while facts are still on their way: an open connection as soon as the policy is read; the cloud's token and the
 * provider's code as soon as one grant looks good.
 */
export function prepareExchange(flights: Launched): Preparation {
  const { inputs } = flights;
  const wanted = inputs.mode === 'enforce' && inputs.credentials.length > 0;
  return {
    glimpse: (sources) => {
      if (wanted) for (const address of likelyAddresses(sources, inputs.role)) flights.client.warm(address);
    },
    prepare: (policy, roles, run) => {
      if (!wanted) return;
      const specs = roles.flatMap((name) => {
        const role = policy.roles.get(name);
        return role === undefined ? [] : entitlements(role, run, inputs.credentials).issued;
      });
      for (const { spec } of specs) {
        const { audience, address, others = [], load } = offerOf(spec);
        if (audience !== undefined) void flights.cloudToken(audience);
        for (const place of address === undefined ? others : [address, ...others]) flights.client.warm(place);
        // after the requests of this turn are on their way; a fault of loading shows when it is used
        void turn().then(load).catch(() => undefined);
      }
    },
  };
}

/** Where the roles of these grants would be traded; nothing is sent there yet. */
function likelyAddresses({ policy, grants }: Sources, named: string | undefined): readonly string[] {
  if (policy?.ok !== true) return [];
  const roles = new Set(grants.flatMap((file) => (file.ok && (named === undefined || file.grant.role === named) ? [file.grant.role] : [])));
  const specs = [...roles].flatMap((name) => [...(policy.value.roles.get(name)?.credentials?.values() ?? [])]);
  return [...new Set(specs.map((spec) => offerOf(spec).address).filter((address) => address !== undefined))].slice(0, MAX_EARLY);
}
