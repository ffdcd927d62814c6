import { isKnown } from '../../github/known.ts';
import { DOCS } from '../../policy/docs-address.ts';
import type { DoctorFacts } from './facts.ts';
import { type DoctorRow, rowsOf } from './row.ts';

/** Rows about the policy itself: without one, little else can be said. */
export function policyRows({ access, home, root }: DoctorFacts): readonly DoctorRow[] {
  const rows = rowsOf(home.about.name);
  if (!isKnown(access)) return [rows.untold('policy', 'the policy', access)];
  const { policy } = access.value;
  if (policy === undefined)
    return [
      rows.found('error', 'policy', `there is no \`${root}/policy.yml\` on the default branch: every run is refused`, {
        commands: ['grantgate init'],
        link: `${DOCS}/quickstart.md#1-the-policy`,
      }),
    ];
  if (policy.ok) return [rows.fine('policy', `\`${root}/policy.yml\` is on the default branch, and can be used`)];
  const [first, ...more] = policy.problems;
  const place = first === undefined ? '' : `${first.line}:${first.column}: ${first.message}`;
  return [
    rows.found(
      'error',
      'policy',
      `${root}/policy.yml:${place}${more.length === 0 ? '' : ` (and ${more.length} more)`}: every run is refused`,
      { commands: ['grantgate lint'] },
    ),
  ];
}
