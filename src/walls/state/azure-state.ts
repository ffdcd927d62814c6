import { isRecord } from '../../policy/shape.ts';
import type { AzureCredentialState, StateItem, StateRead, StateSource } from './inventory.ts';
import { type ApiFields, recordField, textField, textsField, wholeRecords } from './fields.ts';

/**
 * Answers of `az ad app federated-credential list`, of Microsoft Graph by `az rest`, and of Azure Resource Manager for
 * managed identities; `undefined` for anything else.
 */
export function readAzureState(value: unknown, source: StateSource): StateRead | undefined {
  const listed: unknown = isRecord(value) && Array.isArray(value['value']) ? value['value'] : value;
  const all = (Array.isArray(listed) ? listed : [listed]).filter(isRecord);
  // nothing else has an empty list by this name
  if (isRecord(value) && all.length === 0 && Array.isArray(listed) && wholeRecords(value, 'value') !== undefined)
    return { items: [{ kind: 'none', list: 'azure', source }], partial: [] };
  if (all.length === 0 || all.length !== (Array.isArray(listed) ? listed.length : 1)) return undefined;
  const context = isRecord(value) ? textField(value, '@odata.context') : undefined;
  const application = /applications\('([^']+)'\)/.exec(context ?? '')?.[1];
  const items = all.flatMap((one) => credentialState(one, application) ?? identityState(one) ?? []);
  if (items.length !== all.length) return undefined;
  const next = isRecord(value) ? (textField(value, '@odata.nextLink') ?? textField(value, 'nextLink')) : undefined;
  return {
    items: items.map((item): StateItem => ({ ...item, source })),
    partial: next === undefined ? [] : ['the answer was cut off: ask for the pages after it'],
  };
}

function credentialState(value: ApiFields, application: string | undefined): AzureCredentialState | undefined {
  const inner = recordField(value, 'properties') ?? value;
  const issuer = textField(inner, 'issuer');
  if (issuer === undefined || !Array.isArray(inner['audiences'])) return undefined;
  const subject = textField(inner, 'subject');
  const matching = recordField(inner, 'claimsMatchingExpression') ?? {};
  const resource = /^(\/subscriptions\/.*)\/federatedIdentityCredentials\/[^/]+$/i.exec(textField(value, 'id') ?? '');
  return {
    kind: 'azure-credential',
    name: textField(value, 'name') ?? '',
    application: resource?.[1] ?? application,
    issuer,
    audiences: textsField(inner, 'audiences'),
    subject,
    expression: textField(matching, 'value'),
    isUnread: saysNobody(inner, subject),
  };
}

/** Neither a subject nor an expression of the one version that there is, or both. */
function saysNobody(fields: ApiFields, subject: string | undefined): boolean {
  const matching = fields['claimsMatchingExpression'] ?? undefined;
  if (matching === undefined) return subject === undefined;
  if (!isRecord(matching) || textField(matching, 'value') === undefined || subject !== undefined) return true;
  return matching['languageVersion'] !== undefined && Number(matching['languageVersion']) !== 1;
}

/** `az ad app show`, `az identity show`: which client id is whose. */
function identityState(
  value: ApiFields,
): { readonly kind: 'azure-identity'; readonly application: string; readonly client: string } | undefined {
  const application = textField(value, 'id');
  const client = textField(value, 'appId') ?? textField(value, 'clientId');
  return application === undefined || client === undefined
    ? undefined
    : { kind: 'azure-identity', application, client };
}
