import type { GcpSpec } from '../../policy/credential/gcp-spec.ts';
import { gcpResource } from '../../policy/credential/audience.ts';
import { accountAddress, otherUniverse, stsAddress } from './address.ts';
import { JWT } from './call.ts';

/**
 * The shortest life that all official libraries let a token have, in seconds: Java refuses less
 * (google-auth-library-java, ExternalAccountCredentials, MINIMUM_TOKEN_LIFETIME_SECONDS), the others do not look.
 */
export const MIN_ADC_SECONDS = 600;

/** Where an SDK gets the job's token from. */
export type CredentialSource =
  | { readonly file: string; readonly format: { readonly type: 'text' } }
  | { readonly executable: { readonly command: string; readonly timeout_millis: number } };

/**
 * Credentials that SDKs make tokens of by themselves. https://google.aip.dev/auth/4117
 * Such a file has no place for `scopes`, `access-boundary` and `delegates`.
 */
export function adcText(spec: GcpSpec, source: CredentialSource, seconds: number): string {
  const account = spec['service-account'];
  const universe = otherUniverse(spec);
  const impersonation =
    account === undefined
      ? {}
      : {
          service_account_impersonation_url: accountAddress(spec, account, 'generateAccessToken'),
          service_account_impersonation: { token_lifetime_seconds: seconds },
        };
  const adc = {
    type: 'external_account',
    ...(universe === undefined ? {} : { universe_domain: universe }),
    audience: gcpResource(spec),
    subject_token_type: JWT,
    token_url: `${stsAddress(spec)}/v1/token`,
    ...impersonation,
    ...(spec['quota-project'] === undefined ? {} : { quota_project_id: spec['quota-project'] }),
    credential_source: source,
  };
  return `${JSON.stringify(adc, undefined, 2)}\n`;
}

/** What of the policy such a file would let an SDK do without. */
export function beyondAdc(spec: GcpSpec): readonly string[] {
  return (['scopes', 'access-boundary', 'delegates'] as const).filter((name) => spec[name] !== undefined);
}
