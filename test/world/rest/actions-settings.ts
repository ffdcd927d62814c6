import { may } from '../access.ts';
import { json, type WorldResponse } from '../serve/http.ts';
import { subjectPrefix } from '../subject.ts';
import type { Call } from './call.ts';
import { inaccessible, refusal } from './errors.ts';

export function getActionsPermissions({ token, repository }: Call): WorldResponse {
  if (!may(token, repository, 'administration')) return inaccessible();
  const { enabled, allowed, pinning } = repository.settings.actions;
  const url = `https://api.github.com/repos/${repository.name}/actions/permissions/selected-actions`;
  return json(200, {
    enabled,
    ...(enabled ? { allowed_actions: allowed } : {}),
    ...(enabled && allowed === 'selected' ? { selected_actions_url: url } : {}),
    ...(pinning === undefined ? {} : { sha_pinning_required: pinning }),
  });
}

/** Which actions are selected, where only those may run. */
export function getSelectedActions({ token, repository }: Call): WorldResponse {
  if (!may(token, repository, 'administration')) return inaccessible();
  const { actions, selected } = repository.settings;
  if (actions.allowed !== 'selected') return refusal(409, 'Conflict');
  return json(200, {
    github_owned_allowed: true,
    verified_allowed: selected.verified,
    patterns_allowed: selected.patterns,
  });
}

export function getWorkflowDefaults({ token, repository }: Call): WorldResponse {
  if (!may(token, repository, 'administration')) return inaccessible();
  const { token: usual, mayApprove } = repository.settings.workflows;
  return json(200, { default_workflow_permissions: usual, can_approve_pull_request_reviews: mayApprove });
}

export function getSubject({ token, repository }: Call): WorldResponse {
  if (!may(token, repository, 'actions')) return inaccessible();
  const { isDefault, keys, isImmutable } = repository.settings.subject;
  return json(200, {
    use_default: isDefault,
    ...(keys.length === 0 ? {} : { include_claim_keys: keys }),
    ...(isImmutable === undefined ? {} : { use_immutable_subject: isImmutable }),
    sub_claim_prefix: subjectPrefix(repository),
  });
}
