/** Names that people give to secrets which never end, with anything before and after them. */
const STATIC_SECRETS: readonly RegExp[] = [
  /^(?:.+_)?AWS_(?:.+_)?(?:ACCESS_KEY_ID|SECRET_ACCESS_KEY|ACCESS_KEY|SECRET_KEY)(?:_.+)?$/,
  /^(?:.+_)?(?:SA_KEY|GCP_KEY|SERVICE_ACCOUNT_KEY|GOOGLE_CREDENTIALS|GCP_CREDENTIALS|GCP_SA_KEY)(?:_.+)?$/,
  /^(?:.+_)?(?:AZURE_CREDENTIALS|AZURE_CLIENT_SECRET|ARM_CLIENT_SECRET)(?:_.+)?$/,
  /^(?:.+_)?VAULT_(?:TOKEN|SECRET_ID)(?:_.+)?$/,
  /^(?:.+_)?(?:PAT|GH_TOKEN|PERSONAL_ACCESS_TOKEN|ACCESS_TOKEN_GITHUB)$/,
  /^(?:.+_)?(?:NPM_TOKEN|NODE_AUTH_TOKEN|PYPI_TOKEN|PYPI_API_TOKEN|DOCKERHUB_TOKEN|CLOUDFLARE_API_TOKEN)$/,
  /^(?:.+_)?(?:SSH_PRIVATE_KEY|SSH_KEY|KUBECONFIG|KUBE_CONFIG)(?:_.+)?$/,
];

/** Whether a secret is, by its name, a key that does not end. `name` in upper case. */
export function isStaticKey(name: string): boolean {
  return STATIC_SECRETS.some((pattern) => pattern.test(name));
}

/**
 * Inputs of actions that take a key. Sources: action.yml of aws-actions/configure-aws-credentials,
 * google-github-actions/auth, azure/login, hashicorp/vault-action.
 */
const KEY_INPUTS: Readonly<Record<string, readonly string[]>> = {
  'aws-actions/configure-aws-credentials': ['aws-access-key-id', 'aws-secret-access-key'],
  'google-github-actions/auth': ['credentials_json'],
  'azure/login': ['creds'],
  'hashicorp/vault-action': ['token', 'secretid'],
};

/** Whether an input of an action takes a key that does not end. */
export function isKeyInput(action: string, input: string): boolean {
  return KEY_INPUTS[action.toLowerCase()]?.includes(input.toLowerCase()) === true;
}
