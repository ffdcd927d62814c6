import { type Checked, failedCheck, type FindingRule, passedCheck, uncheckedFor } from '../finding.ts';
import type { ReviewedRepository } from '../facts.ts';
import { isUnreadSource } from '../source.ts';

/** Code of others, by a name that others can move, in a job that gets credentials. */
export const actionsUnpinned: FindingRule<'actions-unpinned'> = {
  id: 'actions-unpinned',
  severity: 'medium',
  nhi: [3],
  controls: ['SR-3', 'CM-5', 'tenet 5'],
  sources: ['workflows', 'actions'],
  find: ({ repositories, policy }) =>
    repositories.flatMap((repository) => [
      ...unpinnedUses(repository, policy.walls?.gate),
      unpinnedSetting(repository),
    ]),
};

function unpinnedUses(
  { name, workflows }: ReviewedRepository,
  gate: string | undefined,
): readonly Checked<'actions-unpinned'>[] {
  if (isUnreadSource(workflows)) return [uncheckedFor(`workflows of ${name}`, 'workflows', workflows)];
  if (workflows.state !== 'read') return [passedCheck(`workflows of ${name}`)];
  return workflows.value.flatMap(({ file, jobs }) =>
    jobs
      .filter(({ idToken, hasGate }) => idToken !== 'no' || hasGate)
      .flatMap((job): readonly Checked<'actions-unpinned'>[] => {
        const about = `${file}#${job.id}`;
        const loose = job.uses.filter(({ text }) => !isPinned(text) && !isGatedWorkflow(text, gate));
        return loose.length === 0
          ? [passedCheck(about)]
          : loose.map(({ text, place }) =>
              failedCheck<'actions-unpinned'>(
                `${about} ${text}`,
                { kind: 'uses', uses: text, job: job.id },
                { spot: place },
              ),
            );
      }),
  );
}

/** Pinned is a full commit, an image by its digest, or what lies in the repository itself. */
function isPinned(uses: string): boolean {
  return /^[.$]\//.test(uses) || /@[0-9a-f]{40}$/i.test(uses) || /^docker:\/\/.*@sha256:[0-9a-f]{64}$/i.test(uses);
}

/** Clouds trust the workflow behind the gate at that ref of the policy, and at no commit. */
function isGatedWorkflow(uses: string, gate: string | undefined): boolean {
  const [file, ref = ''] = uses.split('@', 2);
  return gate === `${file}@${ref}` || gate === `${file}@refs/heads/${ref}`;
}

function unpinnedSetting({ name, settings: { actions } }: ReviewedRepository): Checked<'actions-unpinned'> {
  const about = `Actions settings of ${name}`;
  if (isUnreadSource(actions)) return uncheckedFor(about, 'actions', actions);
  if (actions.state !== 'read') return passedCheck(about);
  const { allowed, pinsSha } = actions.value;
  if (allowed === undefined && pinsSha === undefined) return uncheckedFor(about, 'actions', { state: 'not-asked' });
  // what a pin is for is done by either: only known code, or code that cannot move
  return pinsSha !== true && allowed === 'all'
    ? failedCheck<'actions-unpinned'>(about, { kind: 'setting', all: true, pins: false })
    : passedCheck(about);
}
