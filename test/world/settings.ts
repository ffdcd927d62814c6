/** Branch protection as it was before there were rulesets. */
export type Protection = {
  reviews?: { count: number; codeOwners?: boolean; exempt?: string[] };
  forcePushes?: boolean;
  deletions?: boolean;
  bindsAdmins?: boolean;
};

export type DeploymentPolicy = { id: number; name: string; type: 'branch' | 'tag' };

export type Environment = {
  id: number;
  name: string;
  refs: 'all' | 'protected' | DeploymentPolicy[];
  /** Left out of the answer where it is undefined. */
  adminsBypass: boolean | undefined;
  waitMinutes: number;
  reviewers: string[];
};

/** What an administrator sets on the pages of a repository. */
export type RepositorySettings = {
  /** On a free plan a private repository has no rules for branches and tags. */
  plan: 'free' | 'team';
  /** Classic protection, by branch. */
  protection: Record<string, Protection>;
  environments: Environment[];
  actions: { enabled: boolean; allowed: 'all' | 'local_only' | 'selected'; pinning?: boolean };
  selected: { verified: boolean; patterns: string[] };
  workflows: { token: 'read' | 'write'; mayApprove: boolean };
  subject: { isDefault: boolean; keys: string[]; isImmutable?: boolean };
  ownerErrors: { line: number; kind: string }[];
  /** "Issues". */
  issues: boolean;
  /** "Allow auto-merge". */
  autoMerge: boolean;
  /** Secrets of environments, by `environment/NAME`, as they were sealed. */
  secrets: Map<string, string>;
  variables: Map<string, string>;
};

/** The settings of a new repository. */
export function usualSettings(): RepositorySettings {
  return {
    plan: 'team',
    protection: {},
    environments: [],
    actions: { enabled: true, allowed: 'all', pinning: false },
    selected: { verified: false, patterns: [] },
    workflows: { token: 'read', mayApprove: false },
    subject: { isDefault: true, keys: [], isImmutable: true },
    ownerErrors: [],
    issues: true,
    autoMerge: false,
    secrets: new Map(),
    variables: new Map(),
  };
}
