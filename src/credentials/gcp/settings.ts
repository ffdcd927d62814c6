import type { GcpSpec } from '../../policy/credential/gcp-spec.ts';
import { otherUniverse } from './address.ts';

/** The project of later steps: the policy's, or the one the service account's address names. */
export function projectOf(spec: Pick<GcpSpec, 'project' | 'service-account'>): string | undefined {
  return spec.project ?? projectIn(spec['service-account'] ?? '');
}

/** The project in an address such as `deploy@shop-prod.iam.gserviceaccount.com`. */
export function projectIn(account: string): string | undefined {
  return /@([a-z][a-z0-9-]+)\.iam\.gserviceaccount\.com$/.exec(account)?.[1];
}

/**
 * What gcloud, Terraform and SDKs are told besides who they are. The names of the project are those that google-github-actions/auth sets. gcloud, gsutil and
 * Terraform's provider send `CLOUDSDK_CORE_REQUEST_REASON` with each call, so that the audit log of whatever they do names the grant.
 */
export function settingsOf(spec: GcpSpec, reason: string): Readonly<Record<string, string>> {
  const project = projectOf(spec);
  const universe = otherUniverse(spec);
  const quota = spec['quota-project'];
  return {
    CLOUDSDK_CORE_REQUEST_REASON: reason,
    ...(project === undefined
      ? {}
      : {
          CLOUDSDK_CORE_PROJECT: project,
          CLOUDSDK_PROJECT: project,
          GCLOUD_PROJECT: project,
          GCP_PROJECT: project,
          GOOGLE_CLOUD_PROJECT: project,
        }),
    ...(quota === undefined ? {} : { GOOGLE_CLOUD_QUOTA_PROJECT: quota, CLOUDSDK_BILLING_QUOTA_PROJECT: quota }),
    ...(universe === undefined
      ? {}
      : { CLOUDSDK_CORE_UNIVERSE_DOMAIN: universe, GOOGLE_CLOUD_UNIVERSE_DOMAIN: universe }),
  };
}

/** Variables that lead tools past what is handed out, whatever that is. */
export const MISLEADING = [
  'GOOGLE_CREDENTIALS',
  'GOOGLE_CLOUD_KEYFILE_JSON',
  'GCLOUD_KEYFILE_JSON',
  'GOOGLE_IMPERSONATE_SERVICE_ACCOUNT',
  'CLOUDSDK_AUTH_IMPERSONATE_SERVICE_ACCOUNT',
  'CLOUDSDK_AUTH_DISABLE_CREDENTIALS',
] as const;
