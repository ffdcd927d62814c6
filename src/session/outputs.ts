/** Every output of `session/action.yml`, and what it holds. The contract test ties this list to both action files. */
export const OUTPUTS = {
  decision: '`allow` or `deny`.',
  reason: 'Id of the reason for a refusal; empty when allowed.',
  summary: 'One plain sentence.',
  grant: 'Id of the grant that decided, or that came closest.',
  role: 'Role of that grant.',
  principal: 'Login of the person or app behind the run.',
  expires: 'When the grant ends, RFC 3339.',
  result: 'The whole decision as JSON.',
  record: 'Path of the audit record, JSON Lines; outside the workspace.',
  'aws-access-key-id': 'With `export: outputs`: access key id of the AWS session.',
  'aws-secret-access-key': 'With `export: outputs`: secret access key of the AWS session.',
  'aws-session-token': 'With `export: outputs`: session token of the AWS session.',
  'aws-account-id': 'With `export: outputs`: account of the AWS role.',
  'aws-expiration': 'With `export: outputs`: when the AWS session ends.',
  'gcp-access-token': 'With `export: outputs`: access token of Google Cloud.',
  'gcp-expiration': 'With `export: outputs`: when the access token of Google Cloud ends.',
  'gcp-id-token': 'With `export: outputs`: ID token of the service account of Google Cloud.',
  'gcp-project': 'With `export: outputs`: project of Google Cloud.',
  'github-token': 'With `export: outputs`: token of the GitHub App.',
  'github-app-slug': 'With `export: outputs`: slug of the GitHub App.',
  'github-installation-id': 'With `export: outputs`: installation of the GitHub App.',
  'github-expiration': 'With `export: outputs`: when the token of the GitHub App ends, unless it is taken back before.',
  secrets: 'With `export: outputs`: secrets that were read from Vault or OpenBao, as JSON, under the names that the policy gives them.',
} as const satisfies Readonly<Record<string, string>>;

export type OutputName = keyof typeof OUTPUTS;
