import { parsePolicy } from '../../src/policy/policy.ts';
import { formatProblem } from '../../src/policy/problem.ts';
import { writePolicy } from './ready-made.ts';

export const AWS = "role: 'arn:aws:iam::111122223333:role/flags', region: eu-west-1";
export const VAULT = "url: 'https://vault.acme.example', role: flags";
export const GCP = 'provider: projects/1/locations/global/workloadIdentityPools/github/providers/acme';
export const ACCOUNT = 'service-account: deploy@shop-prod.iam.gserviceaccount.com';
export const RULE =
  'availableResource: //storage.googleapis.com/projects/_/buckets/shop, availablePermissions: ' +
  '["inRole:roles/storage.objectViewer"]';
export const AZURE = 'tenant: aaaabbbb-0000-cccc-1111-dddd2222eeee, client: 00001111-AAAA-2222-bbbb-3333cccc4444';
export const CHAIN = "chain: 'arn:aws:iam::111122223333:role/second'";
export const APP = `app: Iv23liX, repositories: [a], key: {vault: {${VAULT}, key: k}}`;

/** The App with its key in KMS, as `fields` describe it. */
export function withKmsKey(fields: string): string {
  return `github: {${APP.replace(/key: .*/, `key: {aws-kms: {${fields}}}`)}, permissions: {issues: read}}`;
}

/** What is wrong with a credential of a role, by its line and place in it. */
export function problemsOf(credential: string): readonly string[] {
  const parsed = parsePolicy(
    writePolicy([`credentials: {c: {${credential}}}`]).replace(
      'session: 1h',
      "session: 1h, accounts: ['111122223333']",
    ),
    'p.yml',
  );
  // the file and what leads to the credential are the same in all of them
  return parsed.ok
    ? []
    : parsed.problems.map((problem) =>
        formatProblem(problem).replace('p.yml:10:', '').replace('roles.flags.credentials.c', 'c'),
      );
}
