import { type Checked, failedCheck, type FindingRule, passedCheck } from '../finding.ts';
import { cloudSessions } from '../cloud-sessions.ts';
import { policySpot } from '../grant-view.ts';
import { gainsOf } from '../targets.ts';

/** A credential can renew itself while the grant holds, so none has to last longer. */
const MAX_REVIEWED_SESSION_SECONDS = 3600;

/** A credential that still works long after the run, or the grant, is over. */
export const sessionTooLong: FindingRule<'session-too-long'> = {
  id: 'session-too-long',
  severity: 'medium',
  nhi: [7],
  controls: ['AC-6', 'IA-5', 'tenet 3', 'PR.AA-05'],
  sources: ['walls'],
  find: (policy) => {
    const { limits, roles } = policy.policy;
    const judge = (
      about: string,
      seconds: number,
      path: readonly string[],
      more: { readonly credential?: string; readonly owner?: string | undefined } = {},
    ): Checked<'session-too-long'> => {
      if (seconds <= MAX_REVIEWED_SESSION_SECONDS) return passedCheck(about);
      const { owner, ...named } = more;
      const facts = { seconds, most: MAX_REVIEWED_SESSION_SECONDS, ...named };
      return failedCheck<'session-too-long'>(about, facts, { spot: policySpot(policy, ...path), owner });
    };
    return [
      judge('limits.session', limits.session, ['limits', 'session']),
      ...[...roles].flatMap(([name, role]) =>
        gainsOf(role, policy.policy)
          // one that says nothing itself has the limit
          .filter(({ isOwnSession }) => isOwnSession)
          .map(({ credential, session }) =>
            judge(`credential ${name}/${credential}`, session, ['roles', name, 'credentials', credential], {
              credential,
              owner: role.owner,
            }),
          ),
      ),
      ...cloudSessions(policy),
    ];
  },
};
