import { isSameName } from '../../policy/fold.ts';
import type { ReviewedPolicy } from '../facts.ts';
import { type Checked, failedCheck, type FindingRule, passedCheck, uncheckedFor } from '../finding.ts';
import { isUnreadSource } from '../source.ts';

/** An App of somebody else that no policy knows of. */
export const thirdPartyApp: FindingRule<'third-party-app'> = {
  id: 'third-party-app',
  severity: 'medium',
  nhi: [3],
  controls: ['SR-3', 'AC-2', 'PR.AA-01'],
  sources: ['apps'],
  find: ({ apps }, { policies }) => {
    if (isUnreadSource(apps)) return [uncheckedFor('installed Apps', 'apps', apps)];
    if (apps.state !== 'read') return [passedCheck('installed Apps')];
    return apps.value
      .filter(({ isSuspended, isOwn }) => !isSuspended && isOwn !== true)
      .map(({ slug, appId, clientId = '' }): Checked<'third-party-app'> => {
        const about = `App ${slug}`;
        const isKnownApp = policies.some((one) => namesApp(one, slug, [String(appId), clientId]));
        return isKnownApp ? passedCheck(about) : failedCheck<'third-party-app'>(about, { app: slug });
      });
  },
};

function namesApp({ policy, grants }: ReviewedPolicy, slug: string, ids: readonly string[]): boolean {
  return (
    grants.some(({ file: { holder } }) => holder.kind === 'app' && isSameName(holder.name, slug)) ||
    (policy.delegation ?? []).some(({ name }) => isSameName(name, slug)) ||
    [...policy.roles.values()].some(({ credentials }) =>
      [...(credentials?.values() ?? [])].some(({ github }) => github !== undefined && ids.includes(github.app)),
    )
  );
}
