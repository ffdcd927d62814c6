import { described, flag, list, object, type Of, oneOf, optional, required, text } from '../shape.ts';
import { foldedVariable, takenTwice, variableName } from './words.ts';

/** Azure's own name for an id, in the form that its pages show. */
const uuid = (what: string): ReturnType<typeof text> =>
  described(
    text({
      pattern: /^[0-9A-Fa-f]{8}(?:-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}$/,
      expected: 'an id such as `aaaabbbb-0000-cccc-1111-dddd2222eeee`',
    }),
    what,
  );

/** A resource and `/.default`: all that the identity may do there, as the client credentials flow demands. */
const SCOPE = /^(?:https:\/\/|api:\/\/)?[A-Za-z0-9.-]+(?::\d{1,5})?(?:\/[\w.~-]*)*\/\.default$/;
const scope = (what: string): ReturnType<typeof text> =>
  described(text({ pattern: SCOPE, expected: 'a resource that ends in `/.default`' }), what);

/**
 * Clouds that are apart from each other, each with its own hosts.
 * https://learn.microsoft.com/entra/identity-platform/authentication-national-cloud
 */
export const AZURE_CLOUDS = ['public', 'us-government', 'china'] as const;

/** Variables that a credential of Azure sets itself. */
const AZURE_OWN_VARIABLES = [
  'AZURE_CLIENT_ID',
  'AZURE_TENANT_ID',
  'AZURE_SUBSCRIPTION_ID',
  'AZURE_AUTHORITY_HOST',
  'AZURE_FEDERATED_TOKEN_FILE',
  'ARM_CLIENT_ID',
  'ARM_TENANT_ID',
  'ARM_SUBSCRIPTION_ID',
  'ARM_ENVIRONMENT',
  'ARM_USE_OIDC',
  'ARM_OIDC_TOKEN_FILE_PATH',
];

/** Variable that the first token is found in; no tool of Azure has a name for it. */
export const AZURE_TOKEN_VARIABLE = 'AZURE_ACCESS_TOKEN';

const furtherToken = object({
  scope: required(
    scope('Resource that the token is for, such as `https://vault.azure.net/.default`.'),
    'https://vault.azure.net/.default',
  ),
  env: required(variableName(), 'KEY_VAULT_TOKEN'),
});

/** Access tokens of an app registration or a managed identity: the key `azure` of a credential. */
export const azureShape = object(
  {
    tenant: required(uuid('Id of the tenant (directory).'), '00000000-0000-4000-8000-000000000001'),
    client: required(
      uuid('Client id of the app registration, or of the user-assigned managed identity.'),
      '00000000-0000-4000-8000-000000000002',
    ),
    subscription: optional(
      uuid('Id of the subscription. It is checked: it has to be there, enabled and of that tenant.'),
    ),
    cloud: optional(described(oneOf(AZURE_CLOUDS), 'Which cloud; `public` when left out.')),
    audience: optional(
      described(
        text({ maxLength: 255 }),
        "Audience of the token that is traded; the cloud's own when left out, such as `api://AzureADTokenExchange`.",
      ),
    ),
    scope: optional(
      scope(
        "Resource that the access token is for; the cloud's management API when left out, such as " +
          '`https://management.azure.com/.default`.',
      ),
    ),
    env: optional(
      described(
        variableName(),
        `Variable that later steps find the access token in; \`${AZURE_TOKEN_VARIABLE}\` when left out.`,
      ),
    ),
    tokens: optional(
      described(
        list(furtherToken, { max: 10 }),
        'Further access tokens, for other resources; each is a request of its own.',
      ),
    ),
    'federated-token-file': optional(
      described(
        flag(),
        'Also gives later steps the token of the job itself, in a file, as Azure SDKs and Terraform want it. It ' +
          'can be traded for five minutes; what is made from it may last a day.',
      ),
    ),
  },
  (value, path, mismatches) => {
    const names = [
      [['env'], value.env ?? AZURE_TOKEN_VARIABLE] as const,
      ...(value.tokens ?? []).map((token, index) => [['tokens', index, 'env'], token.env] as const),
    ];
    for (const [place, name] of names)
      if (AZURE_OWN_VARIABLES.includes(foldedVariable(name)))
        mismatches.push({
          path: [...path, ...place],
          message: `\`${name}\` holds something else`,
          hint: 'choose a name of your own, such as `KEY_VAULT_TOKEN`',
        });
    for (const [place, name] of takenTwice<readonly (string | number)[]>(names))
      mismatches.push({ path: [...path, ...place], message: `two tokens would be in \`${name}\`` });
  },
);
export type AzureSpec = Of<typeof azureShape>;
