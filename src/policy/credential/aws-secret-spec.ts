import type { Mismatch } from '../mismatch.ts';
import { described, object, type Of, optional, required, text } from '../shape.ts';
import { foldedVariable, takenTwice, variableName } from './words.ts';

/**
 * A name, or an ARN with the region it is in.
 * https://docs.aws.amazon.com/secretsmanager/latest/apireference/API_GetSecretValue.html
 */
const SECRET_NAME = /^(?:arn:aws[a-z-]*:secretsmanager:[a-z0-9-]+:\d{12}:secret:)?[\w/+=.@-]{1,519}$/;
/**
 * A name, or an ARN; with a version or a label after a colon.
 * https://docs.aws.amazon.com/systems-manager/latest/APIReference/API_GetParameters.html
 */
const SSM_PARAMETER =
  /^(?:arn:aws[a-z-]*:ssm:[a-z0-9-]+:\d{12}:parameter\/[\w./-]{1,1010}|[\w./-]{1,1011})(?::[\w.-]{1,100})?$/;

/** One secret that later steps find in a variable. */
export const awsSecretShape = object(
  {
    secret: optional(
      described(
        text({ pattern: SECRET_NAME, expected: 'the name or the ARN of a secret', maxLength: 2048 }),
        'Name or ARN of a secret in Secrets Manager.',
      ),
    ),
    parameter: optional(
      described(
        text({ pattern: SSM_PARAMETER, expected: 'the name or the ARN of a parameter', maxLength: 2048 }),
        'Name or ARN of a parameter in Systems Manager, such as `/shop/flags/key`; with `:3` or `:label` after ' +
          'it, that version.',
      ),
    ),
    field: optional(described(text(), 'Field of a value that is a JSON object; all of the value when left out.')),
    'version-stage': optional(
      described(text({ maxLength: 256 }), 'Staging label of the version of a secret; `AWSCURRENT` when left out.'),
    ),
    env: required(variableName(), 'FLAGS_SDK_KEY'),
  },
  (value, path, mismatches) => {
    if ((value.secret === undefined) === (value.parameter === undefined))
      mismatches.push({ path, message: 'expected exactly one of `secret`, `parameter`' });
    if (value.parameter !== undefined && value['version-stage'] !== undefined)
      mismatches.push({
        path: [...path, 'version-stage'],
        key: true,
        message: 'parameters have no stages',
        hint: 'write the version or label into the name, as in `/shop/key:3`',
      });
  },
);
export type AwsSecret = Of<typeof awsSecretShape>;

interface Secrets {
  readonly region: string;
  readonly secrets?: readonly AwsSecret[];
  readonly 'export-keys'?: boolean;
}

/** What a session's own keys are called. */
const AWS_KEY_VARIABLES = new Set(['AWS_ACCESS_KEY_ID', 'AWS_SECRET_ACCESS_KEY', 'AWS_SESSION_TOKEN']);

/** What can be wrong between secrets, and between them and the session that reads them. */
export function checkSecrets(
  { region, secrets = [], 'export-keys': exportKeys = true }: Secrets,
  path: readonly (string | number)[],
  mismatches: Mismatch[],
): void {
  if (!exportKeys && secrets.length === 0)
    mismatches.push({
      path,
      message: 'gives nothing to later steps',
      hint: 'give `secrets`, or leave `export-keys` out',
    });
  for (const [index, env] of takenTwice(secrets.map((secret, place) => [place, secret.env] as const)))
    mismatches.push({ path: [...path, 'secrets', index, 'env'], message: `\`${env}\` is taken by another secret` });
  for (const [index, { secret, parameter, env }] of secrets.entries()) {
    const at = [...path, 'secrets', index];
    if (exportKeys && AWS_KEY_VARIABLES.has(foldedVariable(env)))
      mismatches.push({
        path: [...at, 'env'],
        message: `\`${env}\` holds the keys of the session`,
        hint: 'choose another name, or set `export-keys: false`',
      });
    const elsewhere = /^arn:[^:]+:[^:]+:([^:]+):/.exec(secret ?? parameter ?? '')?.[1];
    if (elsewhere !== undefined && elsewhere !== region)
      mismatches.push({
        path: at,
        message: `it is in the region \`${elsewhere}\`, and \`${region}\` is asked`,
        hint: 'a credential reads from one region: use another credential for the other',
      });
  }
}
