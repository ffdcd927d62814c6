// Organisations of any size, made by rule: what each must have found in it is known beforehand.
import type { Provenance } from '../../src/policy/evidence.ts';
import { parseGrant } from '../../src/policy/grant.ts';
import { parsePolicy } from '../../src/policy/policy.ts';
import type { ReviewedPolicy, ReviewFacts } from '../../src/review/facts.ts';
import { SETTINGS_NOT_ASKED } from '../../src/review/repository-facts.ts';
import { NOT_ASKED, wasRead } from '../../src/review/source.ts';
import { approved, DAY, NOW } from './sound.ts';

/** How large, and how many of a hundred grants have each flaw. */
export interface OrganisationPlan {
  readonly repositories: number;
  readonly grants: number;
  /** Every n-th grant is for any branch, has no number, has ended, is not approved; never where left out. */
  readonly broad?: number;
  readonly nameless?: number;
  readonly ended?: number;
  readonly unapproved?: number;
}

const ROLES = ['deploy', 'flags', 'data-read', 'incident'] as const;

/** An organisation by its plan. */
export function organisation(plan: OrganisationPlan): ReviewFacts {
  const each = Math.ceil(plan.grants / plan.repositories);
  const policies = Array.from({ length: plan.repositories }, (_, index) =>
    reviewedRepository(index, Math.max(0, Math.min(each, plan.grants - index * each)), plan),
  );
  return { now: NOW, policies, records: NOT_ASKED, ignores: [] };
}

function reviewedRepository(index: number, count: number, plan: OrganisationPlan): ReviewedPolicy {
  const home = `acme/service-${String(index).padStart(3, '0')}`;
  const text = policyText(index);
  const policy = parsePolicy(text, 'policy.yml');
  if (!policy.ok) throw new Error(policy.problems[0].message);
  const entries = Array.from({ length: count }, (_, number) => grantOf(index * 100_000 + number, plan));
  return {
    name: home,
    home,
    root: '.github/access',
    text,
    policy: policy.value,
    grants: entries.flatMap(({ path, grant }) => {
      const file = parseGrant(grant, path, path);
      return file === undefined ? [] : [{ file, text: grant }];
    }),
    evidence: wasRead({
      provenance: new Map(entries.map(({ path, provenance }) => [path.replace('.yml', ''), provenance])),
      revoked: new Set<string>(),
      frozen: false,
      uses: new Map<string, number>(),
    }),
    tags: wasRead({ names: [], unread: [] }),
    repositories: [{ name: home, workflows: NOT_ASKED, settings: SETTINGS_NOT_ASKED }],
    accounts: NOT_ASKED,
    runs: NOT_ASKED,
    apps: NOT_ASKED,
    accessTokens: NOT_ASKED,
    outsiders: NOT_ASKED,
    walls: NOT_ASKED,
  };
}

function policyText(index: number): string {
  return [
    'version: 1',
    'approval: {approvers: {permission: maintain}}',
    'limits: {lifetime: 60d, session: 1h}',
    'roles:',
    ...ROLES.flatMap((role, number) => [
      `  ${role}:`,
      `    description: Role ${role}`,
      '    owner: acme/platform',
      "    branches: ['release/*', '**']",
      `    environments: [${role === 'deploy' ? 'production' : 'staging'}]`,
      '    workflows: [.github/workflows/flags.yml]',
      '    credentials:',
      `      cloud: {aws: {role: 'arn:aws:iam::${String(100_000_000_000 + index)}:role/${role}-${number}', ` +
        `region: eu-west-1}}`,
    ]),
    '',
  ].join('\n');
}

const isNth = (number: number, nth: number | undefined): boolean => nth !== undefined && (number + 1) % nth === 0;

function grantOf(
  number: number,
  { broad, nameless, ended, unapproved }: OrganisationPlan,
): { readonly path: string; readonly grant: string; readonly provenance: Provenance } {
  const at = number % 100_000;
  const until = isNth(at, ended) ? NOW - DAY : NOW + (20 + (at % 20)) * DAY;
  const grant = [
    `role: ${ROLES[at % ROLES.length] ?? ''}`,
    `reason: Work on ticket ${number}, as agreed with the team in the weekly planning`,
    ...(isNth(at, nameless) ? [] : [`principal-id: ${number + 1}`]),
    ...(isNth(at, broad) ? [] : ["branches: ['release/*']"]),
    `starts: ${new Date(NOW - 10 * DAY).toISOString()}`,
    `expires: ${new Date(until).toISOString()}`,
    '',
  ].join('\n');
  const reviewer = `lead-${at % 7}`;
  const provenance = isNth(at, unapproved) ? { reviews: [] } : approved(reviewer, 90_000 + (at % 7));
  return { path: `users/builder-${number}/work.yml`, grant, provenance };
}
