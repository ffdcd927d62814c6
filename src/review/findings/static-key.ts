import { type Checked, failedCheck, type FindingRule, passedCheck, uncheckedFor } from '../finding.ts';
import type { ReviewedPolicy, ReviewedRepository } from '../facts.ts';
import { policySpot } from '../grant-view.ts';
import { isUnreadSource } from '../source.ts';
import { isKeyInput, isStaticKey } from '../static-keys.ts';

type StaticKey = Checked<'static-key'>;

/** A key that never ends, where one that is traded for each run would do. */
export const staticKey: FindingRule<'static-key'> = {
  id: 'static-key',
  severity: 'high',
  nhi: [7, 2, 4],
  controls: ['IA-5', 'AC-6', 'tenet 3', 'PR.AA-01', 'PR.AA-03'],
  sources: ['workflows', 'secrets'],
  find: (policy) => [
    ...appKeys(policy),
    ...policy.repositories.flatMap((repository) => [...inWorkflows(repository), ...inSettings(repository)]),
  ],
};

function appKeys(policy: ReviewedPolicy): readonly StaticKey[] {
  return [...policy.policy.roles].flatMap(([role, { credentials, owner }]) =>
    [...(credentials ?? [])].flatMap(([credential, { github }]): readonly StaticKey[] => {
      const about = `credential ${role}/${credential}`;
      if (github === undefined) return [];
      const spot = policySpot(policy, 'roles', role, 'credentials', credential, 'github', 'key');
      return github.key.input === true
        ? [failedCheck<'static-key'>(about, { kind: 'app-key', role, credential }, { spot, owner })]
        : [passedCheck(about)];
    }),
  );
}

function inWorkflows({ name, workflows }: ReviewedRepository): readonly StaticKey[] {
  if (isUnreadSource(workflows)) return [uncheckedFor(`workflows of ${name}`, 'workflows', workflows)];
  if (workflows.state !== 'read') return [];
  return workflows.value.flatMap(({ file, jobs }) =>
    jobs.flatMap((job): readonly StaticKey[] => {
      const about = `${file}#${job.id}`;
      const inputs = job.inputs.filter(
        ({ action, name: input, text }) => isKeyInput(action, input) && text.trim() !== '',
      );
      const taken = new Set(inputs.flatMap(({ text }) => text.match(/\w+/g) ?? []).map((word) => word.toUpperCase()));
      const secrets = job.secrets.filter(({ text }) => isStaticKey(text) && !taken.has(text));
      const found: readonly StaticKey[] = [
        ...inputs.map(({ action, name: input, place }) =>
          failedCheck<'static-key'>(`${about} ${input}`, { kind: 'input', action, input }, { spot: place }),
        ),
        ...secrets.map(({ text, place }) =>
          failedCheck<'static-key'>(
            `${about} ${text}`,
            { kind: 'secret', name: text, where: 'workflow' },
            { spot: place },
          ),
        ),
      ];
      return found.length === 0 ? [passedCheck(about)] : found;
    }),
  );
}

function inSettings({ name: repository, settings: { secrets } }: ReviewedRepository): readonly StaticKey[] {
  const about = `secrets of ${repository}`;
  if (isUnreadSource(secrets)) return [uncheckedFor(about, 'secrets', secrets)];
  if (secrets.state !== 'read') return [passedCheck(about)];
  return secrets.value.map(({ name, environment }) => {
    const secret = `secret ${environment === undefined ? '' : `${environment}/`}${name} of ${repository}`;
    return isStaticKey(name.toUpperCase())
      ? failedCheck<'static-key'>(secret, { kind: 'secret', name, where: 'settings' })
      : passedCheck(secret);
  });
}
