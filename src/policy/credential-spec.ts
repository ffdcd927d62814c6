import { awsShape } from './credential/aws-spec.ts';
import { azureShape } from './credential/azure-spec.ts';
import { gcpShape } from './credential/gcp-spec.ts';
import { githubShape } from './credential/github-spec.ts';
import { vaultShape } from './credential/vault-spec.ts';
import { globs } from './names.ts';
import { described, flag, object, type Of, optional } from './shape.ts';
import { PROVIDERS } from './credential/provider-name.ts';

/** One named credential of a role: exactly one provider, and where it is issued. */
const fields = object(
  {
    environments: optional(
      described(
        globs('environment'),
        'Issued only when the job is in one of these environments; everywhere when left out.',
      ),
    ),
    'accept-longer': optional(
      described(
        flag(),
        'Accept that a provider cannot end the credential with the grant: a GitHub App token lasts an hour ' +
          'unless it is revoked earlier, a token of Azure 60 to 90 minutes.',
      ),
    ),
    aws: optional(described(awsShape, 'A session of an AWS role.')),
    gcp: optional(described(gcpShape, 'A token of Google Cloud.')),
    azure: optional(described(azureShape, 'Access tokens of an app registration or a managed identity of Azure.')),
    vault: optional(described(vaultShape, 'Secrets from Vault or OpenBao.')),
    github: optional(described(githubShape, 'A token of a GitHub App, for some repositories and permissions only.')),
  },
  (value, path, mismatches) => {
    const given = PROVIDERS.filter((name) => value[name] !== undefined);
    if (given.length !== 1)
      mismatches.push({
        path,
        message: `expected exactly one of ${PROVIDERS.map((name) => `\`${name}\``).join(', ')}`,
        hint: 'one credential is of one provider',
      });
  },
);

/** The same, with the one provider that a JSON Schema can demand as well. */
export const credentialShape = described(fields, 'One credential: of exactly one provider.', {
  oneOf: PROVIDERS.map((name) => ({ properties: { [name]: true }, required: [name] })),
});
export type CredentialSpec = Of<typeof credentialShape>;
