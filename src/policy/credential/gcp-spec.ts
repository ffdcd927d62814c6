import { described, list, object, type Of, optional, required, text } from '../shape.ts';
import { duration } from '../time-shapes.ts';
import { foldedVariable, variableName } from './words.ts';

const PROVIDER =
  /^projects\/\d{1,20}\/locations\/global\/workloadIdentityPools\/[a-z0-9-]{4,32}\/providers\/[a-z0-9-]{4,32}$/;
const SERVICE_ACCOUNT = /^[a-z0-9][a-z0-9.-]*@[a-z0-9][a-z0-9.-]*\.gserviceaccount\.com$/;
const BUCKET = /^\/\/storage\.googleapis\.com\/projects\/_\/buckets\/[a-z0-9][a-z0-9._-]{1,221}$/;
const PROJECT_ID = /^(?:[a-z0-9.-]+:)?[a-z][a-z0-9-]{4,28}[a-z0-9]$/;

/**
 * Tokens last an hour, or up to twelve where a policy of the organisation lets the service account:
 * generateAccessToken, `lifetime`.
 */
const MAX_GOOGLE_TOKEN_SECONDS = 43_200;
/** https://cloud.google.com/iam/docs/downscoping-short-lived-credentials: 1 to 10 rules. */
const MAX_BOUNDARY_RULES = 10;

const account = (description: string): ReturnType<typeof text> =>
  described(
    text({ maxLength: 160, pattern: SERVICE_ACCOUNT, expected: 'the e-mail address of a service account' }),
    description,
  );
const project = (description: string): ReturnType<typeof text> =>
  described(text({ pattern: PROJECT_ID, expected: 'the id of a project' }), description);

const condition = object({
  expression: required(
    described(text({ maxLength: 2048 }), 'Condition in CEL, for example on `resource.name`.'),
    '"resource.name.startsWith(\'projects/_/buckets/flags/objects/shop/\')"',
  ),
  title: optional(described(text({ maxLength: 100 }), 'What it is for.')),
  description: optional(described(text({ maxLength: 256 }), 'More about it.')),
});

/** One rule of a credential access boundary, in Google's own names. */
const boundaryRule = object({
  availableResource: required(
    described(
      text({
        pattern: BUCKET,
        expected:
          'a bucket such as `//storage.googleapis.com/projects/_/buckets/NAME`: only Cloud Storage knows access ' +
          'boundaries',
      }),
      'Bucket that the token reaches.',
    ),
    '//storage.googleapis.com/projects/_/buckets/flags',
  ),
  availablePermissions: required(
    described(
      list(text({ pattern: /^inRole:[\w./-]+$/, expected: 'a role such as `inRole:roles/storage.objectViewer`' }), {
        min: 1,
        max: 50,
      }),
      'Roles whose permissions remain there.',
    ),
    "['inRole:roles/storage.objectViewer']",
  ),
  availabilityCondition: optional(described(condition, 'When it remains.')),
});

const idToken = object({
  audience: required(
    described(text({ maxLength: 1024 }), 'Audience of the ID token, such as the address of a Cloud Run service.'),
    'https://flags.acme.example',
  ),
  env: optional(variableName()),
});

/** Variables that a credential of Google Cloud sets itself; others begin with `CLOUDSDK_`. */
const GCP_OWN_VARIABLES = [
  'CLOUDSDK_AUTH_ACCESS_TOKEN',
  'GOOGLE_OAUTH_ACCESS_TOKEN',
  'GOOGLE_GHA_CREDS_PATH',
  'GCLOUD_PROJECT',
  'GCP_PROJECT',
  'GOOGLE_CLOUD_PROJECT',
  'GOOGLE_CLOUD_QUOTA_PROJECT',
];

/** Tokens of Google Cloud by workload identity federation: the key `gcp` of a credential. */
export const gcpShape = object(
  {
    provider: required(
      described(
        text({
          pattern: PROVIDER,
          expected:
            '`projects/NUMBER/locations/global/workloadIdentityPools/POOL/providers/PROVIDER`, with the number ' +
            'of the project',
        }),
        'Provider of the workload identity pool.',
      ),
      'projects/123456789012/locations/global/workloadIdentityPools/github/providers/acme',
    ),
    'service-account': optional(
      account(
        'Service account that is impersonated. Left out, the job acts as itself, with a token whose life cannot ' +
          'be chosen.',
      ),
    ),
    delegates: optional(
      described(
        list(account('A service account of the chain.'), { min: 1, max: 4 }),
        'Service accounts in between, each allowed to make tokens of the next.',
      ),
    ),
    audience: optional(
      described(
        text({ maxLength: 255 }),
        'Audience of the token that is traded; `https://iam.googleapis.com/` and the provider when left out.',
      ),
    ),
    scopes: optional(
      described(
        list(text({ maxLength: 256, pattern: /^[!-~]+$/, expected: 'a scope without spaces' }), { min: 1, max: 50 }),
        'OAuth scopes of the token; `https://www.googleapis.com/auth/cloud-platform` when left out.',
      ),
    ),
    session: optional(
      described(
        duration({ min: 60, max: MAX_GOOGLE_TOKEN_SECONDS }),
        'Longest life of the token; 1 hour when left out. More needs a policy of the organisation.',
      ),
    ),
    'access-boundary': optional(
      described(
        list(boundaryRule, { min: 1, max: MAX_BOUNDARY_RULES }),
        'Credential access boundary: what the token can do at most, in Cloud Storage.',
      ),
    ),
    'id-token': optional(
      described(
        idToken,
        'Also an ID token of the service account, in `GCP_ID_TOKEN` unless `env` says otherwise. It lasts an hour.',
      ),
    ),
    project: optional(project('Project of later steps; that of the service account when left out.')),
    'quota-project': optional(project('Project whose quota is used.')),
    universe: optional(
      described(
        text({ pattern: /^[a-z0-9-]+(?:\.[a-z0-9-]+)+$/, expected: 'a domain' }),
        'Domain of the cloud; `googleapis.com` when left out.',
      ),
    ),
  },
  (value, path, mismatches) => {
    const env = value['id-token']?.env;
    if (env !== undefined && GCP_OWN_VARIABLES.includes(foldedVariable(env)))
      mismatches.push({
        path: [...path, 'id-token', 'env'],
        message: `\`${env}\` holds something else`,
        hint: 'choose a name of your own, such as `SERVICE_ID_TOKEN`',
      });
    if (value['service-account'] !== undefined) return;
    for (const name of ['delegates', 'session', 'access-boundary', 'id-token'] as const) {
      if (value[name] !== undefined)
        mismatches.push({
          path: [...path, name],
          key: true,
          message: `\`${name}\` needs a \`service-account\``,
          hint: 'a federated token has neither a life that can be chosen nor these',
        });
    }
  },
);
export type GcpSpec = Of<typeof gcpShape>;
