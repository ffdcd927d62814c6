import { type Checked, failedCheck, type FindingRule, passedCheck, uncheckedFor } from '../finding.ts';
import { isUnreadSource } from '../source.ts';

const MAX_KEY_IDLE_DAYS = 90;
const KEY_DAY_MS = 86_400_000;

/** A key that can push for good, whoever has it, with no person behind it. */
export const deployKey: FindingRule<'deploy-key'> = {
  id: 'deploy-key',
  severity: 'medium',
  nhi: [7, 1, 10],
  controls: ['IA-5', 'AC-2', 'AC-6', 'PR.AA-01'],
  sources: ['deploy-keys'],
  find: ({ repositories }, { now }) =>
    repositories.flatMap(({ name, settings: { deployKeys } }): readonly Checked<'deploy-key'>[] => {
      if (isUnreadSource(deployKeys)) return [uncheckedFor(`deploy keys of ${name}`, 'deploy-keys', deployKeys)];
      if (deployKeys.state !== 'read') return [passedCheck(`deploy keys of ${name}`)];
      return deployKeys.value.map(({ id, title, canWrite, lastUsedAt }) => {
        const about = `deploy key ${id} of ${name}`;
        const days = lastUsedAt === undefined ? undefined : Math.floor((now - lastUsedAt) / KEY_DAY_MS);
        const isIdle = days !== undefined && days > MAX_KEY_IDLE_DAYS;
        if (!canWrite && !isIdle) return passedCheck(about);
        const facts = { title, id, repository: name, ...(isIdle ? { days } : {}) };
        return failedCheck<'deploy-key'>(about, facts, canWrite && isIdle ? { severity: 'high' } : {});
      });
    }),
};
