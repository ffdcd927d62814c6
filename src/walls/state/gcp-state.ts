import { isRecord } from '../../policy/shape.ts';
import type { GcpAccountState, GcpProviderState, StateRead, StateSource } from './inventory.ts';
import { type ApiFields, recordField, recordsField, textField, textsField, wholeRecords } from './fields.ts';

const PROVIDER_NAME = /^projects\/\d+\/locations\/global\/workloadIdentityPools\/[\w-]+\/providers\/[\w-]+$/;

/**
 * Answers of `gcloud iam workload-identity-pools providers list` and `describe`, of `gcloud iam service-accounts
 * get-iam-policy` and `keys list`, and of `gcloud projects get-ancestors-iam-policy`, with `--format json`;
 * `undefined` for anything else.
 */
export function readGcpState(value: unknown, source: StateSource): StateRead | undefined {
  const providers = (Array.isArray(value) ? value : [value]).filter(isRecord).filter(isProvider);
  if (providers.length > 0 && providers.length === (Array.isArray(value) ? value.length : 1))
    return {
      items: providers.map((one) => ({ ...poolProviderState(one), isAlone: !Array.isArray(value), source })),
      partial: [],
    };
  const listed = Array.isArray(value) ? (readAncestors(value, source) ?? readKeys(value, source)) : undefined;
  if (listed !== undefined) return listed;
  if (!isRecord(value) || !isBindings(value)) return undefined;
  const item: GcpAccountState = { kind: 'gcp-account', account: undefined, bindings: recordsField(value, 'bindings') };
  return { items: [{ ...item, source }], partial: [] };
}

/** `gcloud projects get-ancestors-iam-policy`: the policies of a project and of everything above it. */
function readAncestors(rows: readonly unknown[], source: StateSource): StateRead | undefined {
  const all = rows.filter(isRecord).map((row) => ({ type: row['type'], policy: recordField(row, 'policy'), row }));
  const isOne =
    all.length === rows.length && all.every(({ type, policy }) => typeof type === 'string' && isRecord(policy));
  const project = all.find(({ type }) => type === 'project');
  if (!isOne || project === undefined) return undefined;
  const bindings = all.map(({ policy = {} }) => ('bindings' in policy ? wholeRecords(policy, 'bindings') : []));
  return {
    items: [
      {
        kind: 'gcp-project',
        project: textField(project.row, 'id'),
        bindings: bindings.flatMap((one) => one ?? []),
        isWhole: bindings.every((one) => one !== undefined),
        source,
      },
    ],
    partial: [],
  };
}

const KEY_NAME = /^projects\/[^/]+\/serviceAccounts\/([^/]+)\/keys\/([^/]+)$/;

/** `gcloud iam service-accounts keys list`: those of Google itself never leave it. */
function readKeys(rows: readonly unknown[], source: StateSource): StateRead | undefined {
  const all = rows.filter(isRecord).map((row) => ({ row, name: KEY_NAME.exec(textField(row, 'name') ?? '') }));
  if (rows.length === 0 || all.length !== rows.length || all.some(({ name }) => name === null)) return undefined;
  const held = all.filter(({ row }) => row['keyType'] !== 'SYSTEM_MANAGED' && row['disabled'] !== true);
  return {
    items: held.map(({ name }) => ({ kind: 'gcp-key', account: name?.[1] ?? '', id: name?.[2] ?? '', source })),
    partial: [],
  };
}

function isProvider(value: ApiFields): boolean {
  return PROVIDER_NAME.test(textField(value, 'name') ?? '') && (isRecord(value['oidc']) || 'attributeMapping' in value);
}

/** A policy without bindings has an `etag` alone. */
function isBindings(value: ApiFields): boolean {
  return Array.isArray(value['bindings'])
    ? wholeRecords(value, 'bindings')?.every(({ role }) => typeof role === 'string') === true
    : textField(value, 'etag') !== undefined && Object.keys(value).every((key) => ['etag', 'version'].includes(key));
}

function poolProviderState(value: ApiFields): GcpProviderState {
  const oidc = recordField(value, 'oidc') ?? {};
  return {
    kind: 'gcp-provider',
    name: textField(value, 'name') ?? '',
    disabled: value['disabled'] === true || value['state'] === 'DELETED',
    mapping: recordField(value, 'attributeMapping') ?? {},
    condition: textField(value, 'attributeCondition'),
    issuer: textField(oidc, 'issuerUri') ?? '',
    audiences: textsField(oidc, 'allowedAudiences'),
    hasOwnKeys: textField(oidc, 'jwksJson') !== undefined,
  };
}
