import { isRecord } from '../../policy/shape.ts';
import type {
  EffectiveRulesState,
  EnvironmentState,
  RulesetState,
  StateItem,
  StateRead,
  StateSource,
} from './inventory.ts';
import {
  type ApiFields,
  flagField,
  idField,
  numberField,
  recordField,
  recordsField,
  textField,
  textsField,
  wholeRecords,
} from './fields.ts';

type ItemReader = (value: ApiFields, source: StateSource) => readonly StateItem[] | undefined;

/** Answers of `gh api`, each by what it alone has; `undefined` for anything else. https://docs.github.com/rest */
export function readGithubState(value: unknown, source: StateSource): StateRead | undefined {
  if (Array.isArray(value)) return readGithubList(value.filter(isRecord), value.length, source);
  if (!isRecord(value)) return undefined;
  for (const read of READERS) {
    const items = read(value, source);
    if (items !== undefined)
      return { items, partial: cutOff(value, items.filter(({ kind }) => kind !== 'none').length) };
  }
  return undefined;
}

function readGithubList(rows: readonly ApiFields[], length: number, source: StateSource): StateRead | undefined {
  const effective = effectiveRules(rows, length, source);
  if (effective !== undefined) return { items: [effective], partial: [] };
  if (length === 0 && RULESETS_STEM.test(source.stem))
    return { items: [{ kind: 'none', list: 'rulesets', source }], partial: [] };
  const rulesets = rows.flatMap((one) => rulesetItem(one, source) ?? []);
  if (length === 0 || rulesets.length !== length) return undefined;
  // a list does not say how many there are: GitHub's pages have 30 rows, or the 100 that were asked for
  const isPage = source.repository === undefined && (length === 30 || length === 100);
  return { items: rulesets, partial: isPage ? [`${length} are listed, which is a whole page: \`--paginate\``] : [] };
}

/** An empty list does not say of what it is: its file is named after that. */
const RULESETS_STEM = /(?:^|[^A-Za-z0-9])rulesets$/i;

/** `GET /repos/{owner}/{repo}/rules/branches/{branch}`: the answer does not say of which branch it is. */
function effectiveRules(
  rows: readonly ApiFields[],
  length: number,
  source: StateSource,
): (EffectiveRulesState & { readonly source: StateSource }) | undefined {
  const branch = /^\/rules\/branches\/([^?]+)/.exec(source.path ?? '')?.[1];
  const isRow = ({ type, ruleset_id: id }: ApiFields): boolean => typeof type === 'string' && id !== undefined;
  if (branch === undefined && (length === 0 || rows.length !== length || !rows.every(isRow))) return undefined;
  return {
    kind: 'effective-rules',
    branch: decodeURIComponent(branch ?? source.stem),
    rules: rows.map((row) => textField(row, 'type') ?? ''),
    approvals: approvalsOf(rows),
    source,
  };
}

/** The highest count that rules ask for; each has to be met. */
function approvalsOf(rules: readonly ApiFields[]): number {
  const asked = rules
    .filter(({ type }) => type === 'pull_request')
    .map((rule) => numberField(recordField(rule, 'parameters') ?? {}, 'required_approving_review_count') ?? 0);
  return Math.max(0, ...asked);
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
  const listed = wholeRecords(value, 'environments');
  if (listed?.length === 0 && (numberField(value, 'total_count') ?? 0) === 0)
    return [{ kind: 'none', list: 'environments', source }];
  if (listed !== undefined) return listed.map((one) => ({ ...environmentState(one), source }));
  return Array.isArray(value['protection_rules']) ? [{ ...environmentState(value), source }] : undefined;
};

/** `owner/name` in an address of the API. */
function repositoryOfAddress(address = ''): string | undefined {
  return /\/repos\/([^/]+\/[^/]+)(?:\/|$)/.exec(address)?.[1];
}

function environmentState(value: ApiFields): EnvironmentState {
  const rules = recordsField(value, 'protection_rules');
  const review = rules.find(({ type }) => type === 'required_reviewers');
  const policy = recordField(value, 'deployment_branch_policy');
  return {
    kind: 'environment',
    name: textField(value, 'name') ?? '',
    repository: repositoryOfAddress(textField(value, 'url')),
    reviewers: review === undefined ? 0 : recordsField(review, 'reviewers').length,
    selfReviewPrevented: review?.['prevent_self_review'] === true,
    refs: policy === undefined ? 'all' : policy['protected_branches'] === true ? 'protected' : 'custom',
    adminsBypass: flagField(value, 'can_admins_bypass'),
  };
}

const deploymentRefsItem: ItemReader = (value, source) =>
  wholeRecords(value, 'branch_policies') !== undefined
    ? [
        {
          kind: 'deployment-refs',
          environment: decodeURIComponent(/^\/environments\/([^/]+)\//.exec(source.path ?? '')?.[1] ?? source.stem),
          refs: recordsField(value, 'branch_policies').map(
            (one) => `refs/${one['type'] === 'tag' ? 'tags' : 'heads'}/${textField(one, 'name') ?? ''}`,
          ),
          source,
        },
      ]
    : undefined;

const rulesetItem: ItemReader = (value, source) => {
  const [name, enforcement] = [textField(value, 'name'), textField(value, 'enforcement')];
  if (name === undefined || enforcement === undefined || !('source_type' in value || 'rules' in value))
    return undefined;
  const conditions = recordField(value, 'conditions') ?? {};
  const names = recordField(conditions, 'ref_name');
  const excluded = names?.['exclude'] ?? [];
  // what a condition leaves out has to be understood: else it is for nothing
  const isRead = Array.isArray(excluded) && excluded.every((one) => typeof one === 'string');
  const item: RulesetState = {
    kind: 'ruleset',
    name,
    target: textField(value, 'target') ?? 'branch',
    enforcement,
    include: names === undefined ? undefined : isRead ? textsField(names, 'include') : [],
    exclude: names === undefined ? [] : textsField(names, 'exclude'),
    rules: recordsField(value, 'rules').map((rule) => textField(rule, 'type') ?? ''),
    approvals: approvalsOf(recordsField(value, 'rules')),
    repository: value['source_type'] === 'Repository' ? textField(value, 'source') : undefined,
    // those that a repository lists are the ones that apply to it
    isChosen: source.repository === undefined && Object.keys(conditions).some((key) => key.startsWith('repository_')),
    bypass: wholeRecords(value, 'bypass_actors'),
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
