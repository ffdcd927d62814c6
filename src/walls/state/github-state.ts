import { isRecord } from '../../policy/shape.ts';
import type { EnvironmentState, RulesetState, StateItem, StateRead, StateSource } from './inventory.ts';
import { type ApiFields, flagField, idField, recordField, recordsField, textField, textsField } from './fields.ts';

type ItemReader = (value: ApiFields, source: StateSource) => readonly StateItem[] | undefined;

/** Answers of `gh api`, each by what it alone has; `undefined` for anything else. https://docs.github.com/rest */
export function readGithubState(value: unknown, source: StateSource): StateRead | undefined {
  if (Array.isArray(value)) {
    const rulesets = value.filter(isRecord).flatMap((one) => rulesetItem(one, source) ?? []);
    return value.length > 0 && rulesets.length === value.length ? { items: rulesets, partial: [] } : undefined;
  }
  if (!isRecord(value)) return undefined;
  for (const read of READERS) {
    const items = read(value, source);
    if (items !== undefined) return { items, partial: cutOff(value, items.length) };
  }
  return undefined;
}

/** A page that is not the last: fewer are listed than there are. */
function cutOff({ total_count: total }: ApiFields, listed: number): readonly string[] {
  return typeof total === 'number' && total > listed
    ? [`${listed} of ${total} are listed: ask for the pages after it, with \`--paginate\``]
    : [];
}

const repositoryItem: ItemReader = (value, source) => {
  const owner = recordField(value, 'owner');
  const [repository, id] = [textField(value, 'full_name'), idField(value, 'id')];
  const ownerId = owner === undefined ? undefined : idField(owner, 'id');
  if (repository === undefined || id === undefined || ownerId === undefined) return undefined;
  return [{ kind: 'repository', repository, id, ownerId, defaultBranch: textField(value, 'default_branch'), source }];
};

const subjectItem: ItemReader = (value, source) => {
  const prefix = textField(value, 'sub_claim_prefix');
  if (prefix === undefined) return undefined;
  if (value['use_default'] !== false) return [{ kind: 'subject', prefix, keys: undefined, isOwners: false, source }];
  const keys = textsField(value, 'include_claim_keys');
  // without keys of its own, a repository takes the template of its organization
  return [{ kind: 'subject', prefix, keys, isOwners: keys.length === 0, source }];
};

const environmentItems: ItemReader = (value, source) => {
  if (Array.isArray(value['environments']))
    return recordsField(value, 'environments').map((one) => ({ ...environmentState(one), source }));
  return Array.isArray(value['protection_rules']) ? [{ ...environmentState(value), source }] : undefined;
};

function environmentState(value: ApiFields): EnvironmentState {
  const rules = recordsField(value, 'protection_rules');
  const review = rules.find(({ type }) => type === 'required_reviewers');
  const policy = recordField(value, 'deployment_branch_policy');
  return {
    kind: 'environment',
    name: textField(value, 'name') ?? '',
    repository: /\/repos\/([^/]+\/[^/]+)\//.exec(textField(value, 'url') ?? '')?.[1],
    reviewers: review === undefined ? 0 : recordsField(review, 'reviewers').length,
    selfReviewPrevented: review?.['prevent_self_review'] === true,
    refs: policy === undefined ? 'all' : policy['protected_branches'] === true ? 'protected' : 'custom',
    adminsBypass: flagField(value, 'can_admins_bypass'),
  };
}

const deploymentRefsItem: ItemReader = (value, source) =>
  Array.isArray(value['branch_policies'])
    ? [
        {
          kind: 'deployment-refs',
          names: recordsField(value, 'branch_policies').map((one) => textField(one, 'name') ?? ''),
          source,
        },
      ]
    : undefined;

const rulesetItem: ItemReader = (value, source) => {
  const [name, enforcement] = [textField(value, 'name'), textField(value, 'enforcement')];
  if (name === undefined || enforcement === undefined || !('source_type' in value || 'rules' in value))
    return undefined;
  const names = recordField(recordField(value, 'conditions') ?? {}, 'ref_name');
  const item: RulesetState = {
    kind: 'ruleset',
    name,
    target: textField(value, 'target') ?? 'branch',
    enforcement,
    include: names === undefined ? undefined : textsField(names, 'include'),
    exclude: names === undefined ? [] : textsField(names, 'exclude'),
    rules: recordsField(value, 'rules').map((rule) => textField(rule, 'type') ?? ''),
    bypass: Array.isArray(value['bypass_actors']) ? recordsField(value, 'bypass_actors') : undefined,
  };
  return [{ ...item, source }];
};

const branchItem: ItemReader = (value, source) => {
  const name = textField(value, 'name');
  const isProtected = flagField(value, 'protected');
  return name === undefined || isProtected === undefined || !isRecord(value['commit'])
    ? undefined
    : [{ kind: 'branch', name, isProtected, source }];
};

const actionsItem: ItemReader = (value, source) => {
  const tokens = textField(value, 'default_workflow_permissions');
  const allowed = textField(value, 'allowed_actions');
  if (tokens === undefined && allowed === undefined) return undefined;
  return [
    {
      kind: 'actions',
      allowedActions: allowed,
      shaPinning: flagField(value, 'sha_pinning_required'),
      tokenWrites: tokens === undefined ? undefined : tokens === 'write',
      mayApprove: flagField(value, 'can_approve_pull_request_reviews'),
      source,
    },
  ];
};

const READERS: readonly ItemReader[] = [
  subjectItem,
  environmentItems,
  deploymentRefsItem,
  rulesetItem,
  branchItem,
  actionsItem,
  repositoryItem,
];
