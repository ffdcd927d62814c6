import type { GitHubApi } from './api.ts';
import { Fields } from './json.ts';

/** Which actions a repository may run. */
export interface ActionsPermissions {
  readonly enabled: boolean;
  /** `all`, `local_only`, `selected`. */
  readonly allowed: string;
  /** Whether actions must be taken at a full SHA; absent where this GitHub does not have it. */
  readonly pinning: boolean | undefined;
}

/** Which actions are selected, where only those may run. */
export interface SelectedActions {
  readonly verified: boolean;
  /** Such as `octo-org/*` or `octo-org/octo-repo@v2`; one that begins with `!` blocks. */
  readonly patterns: readonly string[];
}

/** What jobs get that say nothing of `permissions`. */
export interface WorkflowDefaults {
  readonly token: string;
  /** Whether the token of a job may approve pull requests. */
  readonly mayApprove: boolean;
}

/** How the subject of the tokens of jobs is made. */
export interface SubjectTemplate {
  readonly isDefault: boolean;
  readonly keys: readonly string[];
  /** Whether it has ids beside names; absent where this GitHub does not say. */
  readonly isImmutable: boolean | undefined;
  /** What it begins with, such as `repo:acme/shop`; absent where this GitHub does not say. */
  readonly prefix: string | undefined;
}

const ADMINISTRATION = 'administration: read';

/** Source: REST, "Get GitHub Actions permissions for a repository". @throws FactError */
export async function fetchActionsPermissions(api: GitHubApi, repository: string): Promise<ActionsPermissions> {
  const found = await readSetting(api, repository, 'permissions', ADMINISTRATION);
  return {
    enabled: found.flag('enabled'),
    allowed: found.optionalText('allowed_actions') ?? 'all',
    pinning: found.has('sha_pinning_required') ? found.flag('sha_pinning_required') : undefined,
  };
}

/** Source: REST, "Get allowed actions and reusable workflows for a repository". @throws FactError */
export async function fetchSelectedActions(api: GitHubApi, repository: string): Promise<SelectedActions> {
  const found = await readSetting(api, repository, 'permissions/selected-actions', ADMINISTRATION);
  return {
    verified: found.has('verified_allowed') && found.flag('verified_allowed'),
    patterns: found.has('patterns_allowed') ? found.texts('patterns_allowed') : [],
  };
}

/** Source: REST, "Get default workflow permissions for a repository". @throws FactError */
export async function fetchWorkflowDefaults(api: GitHubApi, repository: string): Promise<WorkflowDefaults> {
  const found = await readSetting(api, repository, 'permissions/workflow', ADMINISTRATION);
  return {
    token: found.text('default_workflow_permissions'),
    mayApprove: found.flag('can_approve_pull_request_reviews'),
  };
}

/**
 * Source: REST, "Get the customization template for an OIDC subject claim for a repository".
 * @throws FactError
 */
export async function fetchSubjectTemplate(api: GitHubApi, repository: string): Promise<SubjectTemplate> {
  const found = await readSetting(api, repository, 'oidc/customization/sub', 'actions: read');
  return {
    isDefault: found.flag('use_default'),
    keys: found.has('include_claim_keys') ? found.texts('include_claim_keys') : [],
    isImmutable: found.has('use_immutable_subject') ? found.flag('use_immutable_subject') : undefined,
    prefix: found.optionalText('sub_claim_prefix'),
  };
}

async function readSetting(api: GitHubApi, repository: string, path: string, permission: string): Promise<Fields> {
  return new Fields(await api.get(`/repos/${repository}/actions/${path}`, permission), '');
}
