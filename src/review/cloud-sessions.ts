import { itemsOf, type StateItem } from '../walls/state/inventory.ts';
import type { Meant } from '../walls/meant.ts';
import type { ReviewedPolicy } from './facts.ts';
import { type Checked, failedCheck, passedCheck, uncheckedFor } from './finding.ts';
import { policySpot } from './grant-view.ts';
import { isUnreadSource, NOT_ASKED } from './source.ts';
import { aboutMeant, cloudCredentialsOf, undecidedBy } from './wall-checks.ts';

/** How long sessions may last that a cloud gives for the credentials of a policy, against what the policy allows. */
export function cloudSessions(policy: ReviewedPolicy): readonly Checked<'session-too-long'>[] {
  const { walls } = policy;
  const limit = policy.policy.limits.session;
  return cloudCredentialsOf(policy)
    .filter(({ target }) => target.kind === 'aws' || target.kind === 'vault')
    .map((meant) => {
      const about = aboutMeant(meant);
      if (walls.state !== 'read') return uncheckedFor(about, 'walls', isUnreadSource(walls) ? walls : NOT_ASKED);
      const lasting = longestOfCloud(meant, walls.value.items);
      if (lasting === undefined) return uncheckedFor(about, 'walls', NOT_ASKED);
      if (lasting === 'not-said') return uncheckedFor(about, 'walls', undecidedBy([NOT_SAID]));
      if (lasting <= limit) return passedCheck(about);
      const { role, credential } = meant;
      const facts = { seconds: lasting, most: limit, target: about.replace('trust ', '') };
      return failedCheck<'session-too-long'>(about, facts, {
        spot: policySpot(policy, 'roles', role, 'credentials', credential),
        owner: policy.policy.roles.get(role)?.owner,
      });
    });
}

const NOT_SAID = 'it does not say how long its sessions last';

/** Seconds; `undefined` where nothing that was read is about it. */
function longestOfCloud({ target }: Meant, items: readonly StateItem[]): number | 'not-said' | undefined {
  const found =
    target.kind === 'aws'
      ? itemsOf(items, 'aws-role')
          .filter(({ arn }) => arn === target.role)
          .map(({ maxSession }) => maxSession)
      : target.kind === 'vault'
        ? itemsOf(items, 'vault-role')
            .filter(
              ({ name, mount, source }) =>
                (name ?? source.stem) === target.role && (mount === undefined || mount === target.mount),
            )
            .map(({ role }) => role['token_max_ttl'])
        : [];
  if (found.length === 0) return undefined;
  // in Vault, none stands for the longest of the whole server
  const known = found.filter((one): one is number => typeof one === 'number' && one > 0);
  return known.length < found.length ? 'not-said' : Math.max(...known);
}
