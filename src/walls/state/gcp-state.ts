import { isRecord } from '../../policy/shape.ts';
import type { GcpAccountState, GcpProviderState, StateRead, StateSource } from './inventory.ts';
import { type ApiFields, recordField, recordsField, textField, textsField, wholeRecords } from './fields.ts';

const PROVIDER_NAME = /^projects\/\d+\/locations\/global\/workloadIdentityPools\/[\w-]+\/providers\/[\w-]+$/;

/**
 * Answers of `gcloud iam workload-identity-pools providers list` and `describe`, and of
 * `gcloud iam service-accounts get-iam-policy`, with `--format json`; `undefined` for anything else.
 */
export function readGcpState(value: unknown, source: StateSource): StateRead | undefined {
  const providers = (Array.isArray(value) ? value : [value]).filter(isRecord).filter(isProvider);
  if (providers.length > 0 && providers.length === (Array.isArray(value) ? value.length : 1))
    return {
      items: providers.map((one) => ({ ...poolProviderState(one), isAlone: !Array.isArray(value), source })),
      partial: [],
    };
  if (!isRecord(value) || !isBindings(value)) return undefined;
  const item: GcpAccountState = { kind: 'gcp-account', account: undefined, bindings: recordsField(value, 'bindings') };
  return { items: [{ ...item, source }], partial: [] };
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
