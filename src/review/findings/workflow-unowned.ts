import { ownersOf, parseCodeOwners } from '../code-owners.ts';
import type { ReviewedPolicy, ReviewedRepository } from '../facts.ts';
import { type Checked, failedCheck, type FindingRule, passedCheck, uncheckedFor } from '../finding.ts';
import { isUnreadSource } from '../source.ts';

/** Policy, grants or workflows that no code owner has to approve. */
export const workflowUnowned: FindingRule<'workflow-unowned'> = {
  id: 'workflow-unowned',
  severity: 'medium',
  nhi: [6],
  controls: ['CM-5', 'AC-5', 'PR.AA-05'],
  sources: ['code-owners', 'rules'],
  find: (policy) => policy.repositories.map((repository) => judgeOwners(policy, repository)),
};

function judgeOwners(policy: ReviewedPolicy, { name, settings }: ReviewedRepository): Checked<'workflow-unowned'> {
  const about = `code owners of ${name}`;
  const { owners, demands } = settings;
  if (isUnreadSource(owners)) return uncheckedFor(about, 'code-owners', owners);
  const wanted = ['.github/workflows/', ...(name === policy.home ? [`${policy.root}/`] : [])];
  if (owners.state !== 'read')
    return failedCheck<'workflow-unowned'>(about, { repository: name, paths: wanted, why: 'no-file' });
  const { path, text, mistakes } = owners.value;
  const spot = { file: path, line: mistakes[0] ?? 1, column: 1 };
  const lines = parseCodeOwners(text);
  const bare = wanted.filter((folder) => ownersOf(lines, `${folder}any.yml`).length === 0);
  if (bare.length > 0)
    return failedCheck<'workflow-unowned'>(about, { repository: name, paths: bare, why: 'no-line' }, { spot });
  if (mistakes.length > 0)
    return failedCheck<'workflow-unowned'>(
      about,
      { repository: name, paths: [], why: 'mistakes', lines: mistakes },
      { spot },
    );
  // owners have a say only where their review is required
  if (isUnreadSource(demands)) return uncheckedFor(about, 'rules', demands);
  return demands.state === 'read' && !demands.value.codeOwnerReview
    ? failedCheck<'workflow-unowned'>(about, { repository: name, paths: [], why: 'not-required' }, { spot })
    : passedCheck(about);
}
