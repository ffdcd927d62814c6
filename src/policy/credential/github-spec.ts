import { described, flag, integer, list, object, type Of, oneOf, optional, record, required, text } from '../shape.ts';
import { APP_PERMISSIONS } from './app-permissions.ts';
import { awsKeyShape } from './aws-key-spec.ts';
import { vaultLogin } from './vault-spec.ts';
import { tokenVariableName } from './words.ts';

/** A key of the transit engine that signs for the App. */
const transitShape = object({
  ...vaultLogin,
  key: required(
    described(text({ pattern: /^[\w.-]{1,255}$/, expected: 'the name of a key' }), 'Name of the transit key.'),
    'app',
  ),
  'transit-mount': optional(
    described(
      text({ pattern: /^[\w.-]+(?:\/[\w.-]+)*$/, expected: 'a path' }),
      'Where the transit engine is mounted; `transit` when left out.',
    ),
  ),
});
export type TransitSpec = Of<typeof transitShape>;

const keyShape = object(
  {
    vault: optional(described(transitShape, 'A transit key of Vault or OpenBao.')),
    'aws-kms': optional(described(awsKeyShape, 'A key of AWS KMS.')),
    input: optional(
      described(
        flag(),
        '`true`: the private key comes in the input `app-private-key`. The last resort: whoever reads it has all ' +
          'of the App, for good.',
      ),
    ),
  },
  (value, path, mismatches) => {
    const given = [value.vault !== undefined, value['aws-kms'] !== undefined, value.input === true].filter(
      Boolean,
    ).length;
    if (given !== 1) mismatches.push({ path, message: 'expected exactly one of `vault`, `aws-kms`, `input: true`' });
  },
);

/** A token of a GitHub App's installation: the key `github` of a credential. */
export const githubShape = object(
  {
    app: required(
      described(
        text({ pattern: /^[A-Za-z0-9._-]{1,100}$/, expected: 'a client id, or an app id in quotes' }),
        'Client id of the App, such as `Iv23li…`, or its numeric id.',
      ),
      'Iv23liExample',
    ),
    owner: optional(
      described(
        text({ pattern: /^[A-Za-z0-9-]{1,39}$/, expected: 'a login' }),
        'Account the App is installed on; the owner of the repository of the run when left out.',
      ),
    ),
    installation: optional(described(integer(1), 'Id of the installation; looked up when left out.')),
    repositories: required(
      described(
        list(text({ pattern: /^[\w.-]{1,100}$/, expected: 'the name of a repository, without its owner' }), {
          min: 1,
          max: 500,
        }),
        'Repositories the token reaches.',
      ),
      '[incidents]',
    ),
    permissions: required(
      described(
        record(/^[a-z][a-z-]{2,60}$/, 'a permission of a GitHub App', oneOf(['read', 'write', 'admin'])),
        'What it may do there, with `-` in names.',
      ),
      '{contents: read}',
    ),
    key: required(
      described(keyShape, 'What signs for the App.'),
      '{vault: {url: https://vault.acme.example, role: app, key: app}}',
    ),
    env: optional(
      described(tokenVariableName(), 'Variable that later steps find the token in; `GH_TOKEN` when left out.'),
    ),
  },
  ({ permissions }, path, mismatches) => {
    if (permissions.size === 0)
      mismatches.push({
        path: [...path, 'permissions'],
        message: 'a token without permissions does nothing',
        hint: 'for example `{contents: read}`',
      });
    for (const [name, level] of permissions) {
      const levels = Object.hasOwn(APP_PERMISSIONS, name) ? APP_PERMISSIONS[name] : undefined;
      if (levels === undefined)
        mismatches.push({
          path: [...path, 'permissions', name],
          key: true,
          message: `GitHub Apps have no permission \`${name}\``,
          hint: similar(name),
        });
      else if (!levels.includes(level))
        mismatches.push({
          path: [...path, 'permissions', name],
          message: `\`${name}\` can be ${levels.map((word) => `\`${word}\``).join(', ')}, not \`${level}\``,
        });
    }
  },
);

/** Names that share a word with a name that is not there. */
function similar(name: string): string {
  const words = name.split('-').map((word) => word.replace(/s$/, ''));
  const near = Object.keys(APP_PERMISSIONS).filter((known) =>
    words.some((word) => word.length > 3 && known.includes(word)),
  );
  return near.length === 0
    ? 'see the permissions of a GitHub App in its settings'
    : `did you mean ${near
        .slice(0, 4)
        .map((known) => `\`${known}\``)
        .join(', ')}?`;
}

export type GithubSpec = Of<typeof githubShape>;
