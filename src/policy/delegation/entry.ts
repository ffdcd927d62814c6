import { addMismatch, type Mismatch, showValue } from '../mismatch.ts';
import { ROLE_NAME, roleName } from '../names.ts';
import { meant } from '../meant.ts';
import {
  described,
  type Fielded,
  integer,
  isRecord,
  list,
  object,
  type Of,
  oneOf,
  optional,
  required,
  type Shape,
  text,
} from '../shape.ts';
import { duration } from '../time-shapes.ts';
import type { Path } from '../yaml-place.ts';
import { audience, clientId, immutableClaim, issuer, keySetAddress } from './issuer-shapes.ts';
import { publicKeyShape } from './public-key.ts';

const SETTABLE_NAME = /^[A-Za-z_][A-Za-z0-9_-]{0,99}$/;

const name = (): Shape<string> => text({ pattern: ROLE_NAME, expected: 'a name of letters, digits, `-` and `_`' });
const inputNames = (): Shape<readonly string[]> =>
  list(text({ pattern: SETTABLE_NAME, expected: 'the name of an input' }), { max: 25 });
const app = (): Shape<number> => {
  const inner = integer(1);
  return {
    schema: inner.schema,
    parse: (value, path, mismatches) =>
      typeof value === 'string'
        ? addMismatch(
            mismatches,
            path,
            `expected the numeric id of an account, got ${showValue(value)}`,
            /^\d+$/.test(value)
              ? 'write it without quotes'
              : `names are given to another App: \`gh api 'users/${value.replace(/\[bot\]$/, '')}[bot]' --jq .id\` ` +
                  'shows the number',
          )
        : inner.parse(value, path, mismatches),
  };
};

const common = {
  name: required(described(name(), 'Its name, for grants and the record.'), 'n8n'),
  roles: required(
    described(
      list(roleName(), { min: 1 }),
      'Roles that people may use by way of it; each person needs a grant as well.',
    ),
    '[flag-release]',
  ),
};
const APP = described(
  app(),
  'Numeric id of the account that sends the dispatch: of a GitHub App that is the account of its bot.',
);

const commentShape = object({
  kind: required(oneOf(['github']), 'github'),
  ...common,
  workflow: required(
    described(
      text({
        pattern: /^\.github\/workflows\/[A-Za-z0-9._-]+\.ya?ml$/,
        expected: 'the path of a workflow, `.github/workflows/name.yml`',
      }),
      'The workflow that takes the comment `/run`, at the default branch of the same repository.',
    ),
    '.github/workflows/access-requests.yml',
  ),
});

const signedFields = {
  kind: required(oneOf(['signed']), 'signed'),
  ...common,
  app: required(APP, '901'),
  issuer: required(described(issuer(), 'Who signs: the claim `iss`, exactly.'), 'https://n8n.acme.example'),
  keys: optional(
    described(list(publicKeyShape, { min: 1, max: 16 }), 'Public keys of the tool (JWK). These, or `jwks`.'),
  ),
  jwks: optional(described(keySetAddress(), 'Where the public keys of the tool are, instead of `keys`.')),
  unbound: optional(described(inputNames(), 'Inputs that the tool adds after it has signed; none when left out.')),
};

const idpFields = {
  kind: required(oneOf(['idp']), 'idp'),
  ...common,
  app: required(APP, '900'),
  issuer: required(
    described(issuer(), "The company's identity provider: the claim `iss`, exactly."),
    'https://login.microsoftonline.com/11111111-2222-3333-4444-555555555555/v2.0',
  ),
  jwks: optional(
    described(keySetAddress(), 'Where its public keys are; where its own discovery document says, when left out.'),
  ),
  audience: required(
    described(audience(), 'The claim `aud`: a name that is used for nothing but this gate.'),
    'api://grantgate',
  ),
  client: required(
    described(clientId(), 'Client of the tool at the provider: the claim `azp`, `appid` or `client_id`.'),
    '66666666-7777-8888-9999-000000000000',
  ),
  subject: required(
    described(immutableClaim(), 'The claim that says who it is, and that never changes: `oid` of Entra, or `sub`.'),
    'sub',
  ),
  inputs: optional(
    described(
      inputNames(),
      'The only inputs that it may set, each of type choice, boolean or number; none when left out. Such a token ' +
        'does not say what it was issued for.',
    ),
  ),
  'event-types': optional(
    described(
      list(text({ pattern: /^[A-Za-z0-9][A-Za-z0-9_.-]{0,99}$/, expected: 'the type of an event' }), { max: 25 }),
      'The only `event_type` of `repository_dispatch` that it may send; none when left out. A workflow may read it ' +
        'like an input.',
    ),
  ),
  age: optional(
    described(duration({ min: 30, max: 3600 }), 'How old a token may be when the run begins; `5m` when left out.'),
  ),
};

export type GithubEntry = Of<typeof commentShape>;
export type SignedEntry = Fielded<typeof signedFields>;
export type IdpEntry = Fielded<typeof idpFields>;

/** One way by which a dispatch may name the person behind it. */
export type DelegationEntry = GithubEntry | SignedEntry | IdpEntry;

function checkSigned(value: SignedEntry, path: Path, mismatches: Mismatch[]): void {
  if ((value.keys === undefined) === (value.jwks === undefined))
    mismatches.push({
      path,
      message: value.keys === undefined ? '`keys` is missing' : '`keys` and `jwks` are both given',
      hint:
        value.keys === undefined
          ? 'give the public keys under `keys`, or their https address as `jwks`'
          : 'give one of them: keys in the policy are reviewed',
    });
  const named = new Set<string>();
  const keys = value.keys ?? [];
  for (const [index, { kid }] of keys.entries()) {
    const at = [...path, 'keys', index];
    if (kid === undefined && keys.length > 1)
      mismatches.push({ path: at, message: '`kid` is missing', hint: 'of several keys each has a name of its own' });
    if (kid !== undefined && named.has(kid))
      mismatches.push({ path: [...at, 'kid'], message: `the name \`${kid}\` is given to two keys` });
    if (kid !== undefined) named.add(kid);
  }
}

function checkIdp(value: IdpEntry, path: Path, mismatches: Mismatch[]): void {
  if (value.audience === value.client || value.audience === value.issuer)
    mismatches.push({
      path: [...path, 'audience'],
      message: `\`${value.audience}\` is also the ${value.audience === value.client ? 'client' : 'issuer'}`,
      hint: 'any token that a person gets by logging in there would do: register a name for this gate alone',
    });
}

const ENTRY_KINDS = {
  github: commentShape,
  signed: object(signedFields, checkSigned),
  idp: object(idpFields, checkIdp),
} as const;
type Kind = keyof typeof ENTRY_KINDS;
const ENTRY_KIND_NAMES = Object.keys(ENTRY_KINDS);

/** An entry of `delegation`, parsed by its kind, so that what is wrong is said of that kind. */
export const delegationEntryShape: Shape<DelegationEntry> = {
  schema: { anyOf: Object.values(ENTRY_KINDS).map(({ schema }) => schema) },
  parse: (value, path, mismatches) => {
    if (!isRecord(value)) return ENTRY_KINDS.signed.parse(value, path, mismatches);
    const kind = value['kind'];
    if (isKind(kind)) return ENTRY_KINDS[kind].parse(value, path, mismatches);
    if (kind === undefined)
      return addMismatch(
        mismatches,
        path,
        '`kind` is missing',
        'for example `kind: signed`; `github`: a comment `/run`, `signed`: the tool signs, `idp`: a token of the ' +
          "company's identity provider",
      );
    const near = typeof kind === 'string' ? meant(kind, ENTRY_KIND_NAMES) : undefined;
    return addMismatch(
      mismatches,
      [...path, 'kind'],
      `expected ${ENTRY_KIND_NAMES.map((one) => `\`${one}\``).join(', ')}, got ${showValue(kind)}`,
      near === undefined
        ? "a person's own token needs no entry: then the actor is the person"
        : `did you mean \`${near}\`?`,
    );
  },
};

function isKind(value: unknown): value is Kind {
  return typeof value === 'string' && Object.hasOwn(ENTRY_KINDS, value);
}

/** Checks what entries have to do with each other, and with the roles of the policy. */
export function checkEntries(
  entries: readonly DelegationEntry[],
  roles: ReadonlySet<string>,
  mismatches: Mismatch[],
): void {
  const names = new Set<string>();
  const senders = new Set<string>();
  for (const [index, entry] of entries.entries()) {
    const path = ['delegation', index];
    if (names.has(entry.name))
      mismatches.push({ path: [...path, 'name'], message: `two entries have the name \`${entry.name}\`` });
    names.add(entry.name);
    for (const [at, role] of entry.roles.entries())
      if (!roles.has(role))
        mismatches.push({
          path: [...path, 'roles', at],
          message: `there is no role \`${role}\``,
          hint: `the roles are ${[...roles].join(', ') || 'none'}`,
        });
    const sender = entry.kind === 'github' ? 'github' : `${entry.app} ${entry.issuer}`;
    if (senders.has(sender))
      mismatches.push({
        path,
        message:
          entry.kind === 'github'
            ? 'two entries are of kind `github`'
            : 'two entries have this `app` and this `issuer`',
        hint: 'which of them a token is for could not be told: make them one',
      });
    senders.add(sender);
  }
}

/** The entries by which an account may act for people: the account is known by its number alone. */
export function entriesFor(
  entries: readonly DelegationEntry[],
  tool: { readonly id: string; readonly login: string; readonly isApp: boolean },
): readonly DelegationEntry[] {
  return entries.filter((entry) =>
    entry.kind === 'github' ? tool.isApp && isWorkflowsBot(tool.login) : String(entry.app) === tool.id,
  );
}

/**
 * Whether this is who a workflow's own token acts as. Its number differs between servers, and nobody else can have a
 * login with brackets.
 */
function isWorkflowsBot(login: string): boolean {
  return login === 'github-actions[bot]';
}
