import { approvalsNeeded } from '../../policy/approval.ts';
import { PROVIDERS } from '../../policy/credential/provider-name.ts';
import type { Grant } from '../../policy/grant.ts';
import type { Policy } from '../../policy/policy.ts';
import type { Role } from '../../policy/role.ts';
import { describeApprovers } from '../approver-words.ts';
import { quote } from '../safe-line.ts';
import { scopeLeft } from '../scope-left.ts';

/** One line about what somebody gets: its name, and words with names in backticks. */
export type ReachRow = readonly [name: string, words: string];

const PROVIDER_WORDS: Readonly<Record<(typeof PROVIDERS)[number], string>> = {
  aws: 'Amazon Web Services',
  gcp: 'Google Cloud',
  azure: 'Azure',
  vault: 'Vault',
  github: 'a GitHub App',
};

/**
 * What a grant reaches together with its role, in words. `home` is the repository that holds the policy, where that is
 * known.
 */
export function reachRows(grant: Grant, role: Role, policy: Policy, home: string | undefined): readonly ReachRow[] {
  const lists = [
    ['Repositories', role.repositories ?? (home === undefined ? [] : [home]), grant.repositories],
    ['Branches', role.branches, grant.branches],
    ['Tags', role.tags ?? [], grant.tags],
    ['Environments', role.environments ?? [], grant.environments],
    ['Workflows', role.workflows, grant.workflows],
  ] as const;
  const credentials = [...(role.credentials ?? [])].map(([name, spec]) => {
    const provider = PROVIDERS.find((one) => spec[one] !== undefined);
    const where = spec.environments === undefined ? '' : ` in ${spec.environments.map((one) => quote(one)).join(', ')}`;
    return `${quote(name)} (${provider === undefined ? 'unknown' : PROVIDER_WORDS[provider]}${where})`;
  });
  return [
    ...lists.flatMap(([name, patterns, narrowed]): readonly ReachRow[] => {
      if (patterns.length === 0) return [];
      const left = scopeLeft({ asked: [], role: patterns, ...(narrowed === undefined ? {} : { narrowed }) });
      return [[name, left ?? 'none']];
    }),
    ...(credentials.length === 0 ? [] : [['Credentials', credentials.join(', ')] as const]),
    ...neverRow(policy),
  ];
}

function neverRow({ never }: Policy): readonly ReachRow[] {
  const names = (['branches', 'tags', 'environments'] as const).flatMap((list) => never?.[list] ?? []);
  return names.length === 0 ? [] : [['But never', names.map((name) => quote(name)).join(', ')]];
}

/** Who approves grants for a role, in words. */
export function approvalWords(policy: Policy, role: Role | undefined): string {
  const needed = role === undefined ? (policy.approval.count ?? 1) : approvalsNeeded(policy, role);
  const who = describeApprovers(policy.approval.approvers);
  return needed === 1 ? who : `${needed} of: ${who}`;
}
