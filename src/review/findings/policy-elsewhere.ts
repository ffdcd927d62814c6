import { isSameName } from '../../policy/fold.ts';
import { type Checked, failedCheck, type FindingRule, passedCheck, uncheckedFor } from '../finding.ts';
import type { ReviewedPolicy } from '../facts.ts';
import { isUnreadSource } from '../source.ts';
import { undecidedBy } from '../wall-checks.ts';
import type { SeenGate, SeenJob } from '../workflow-facts.ts';

const USUAL_ROOT = '.github/access';

/** A gate goes by a policy that this review does not have: whoever is granted something there is not in it. */
export const policyElsewhere: FindingRule<'policy-elsewhere'> = {
  id: 'policy-elsewhere',
  severity: 'high',
  nhi: [6, 1],
  controls: ['AC-2', 'AC-6(7)', 'CM-6', 'tenet 7', 'PR.AA-05'],
  sources: ['workflows'],
  find: ({ repositories }, { policies }) =>
    repositories.flatMap(({ name, workflows }): readonly Checked<'policy-elsewhere'>[] => {
      if (isUnreadSource(workflows)) return [uncheckedFor(`gates of ${name}`, 'workflows', workflows)];
      const all = workflows.state === 'read' ? workflows.value : [];
      return all.flatMap(({ file, jobs }) =>
        jobs.flatMap((job) => job.gates.map((gate) => gateCheck(gate, { name, file, job, policies }))),
      );
    }),
};

interface GatePlace {
  readonly name: string;
  readonly file: string;
  readonly job: SeenJob;
  readonly policies: readonly ReviewedPolicy[];
}

function gateCheck(gate: SeenGate, { name, file, job, policies }: GatePlace): Checked<'policy-elsewhere'> {
  const about = `gate of ${name} ${file} ${job.id}`;
  const { repository, root, place } = gate;
  if (repository === 'computed' || root === 'computed')
    return uncheckedFor(about, 'workflows', undecidedBy([`an expression says which policy \`${job.id}\` goes by`]));
  const [home, folder] = [repository?.text ?? name, plainFolder(root?.text ?? USUAL_ROOT)];
  if (policies.some((one) => isSameName(one.home, home) && plainFolder(one.root) === folder)) return passedCheck(about);
  return failedCheck<'policy-elsewhere'>(
    about,
    { file, job: job.id, policy: home, root: folder },
    { spot: { file, line: place.line, column: place.column } },
  );
}

function plainFolder(written: string): string {
  return written.replaceAll(/^(?:\.\/)+|\/+$/g, '');
}
