import fc from 'fast-check';
import type { Claims } from '../../world/jwt.ts';

/** One claim with another value; `undefined` where it is gone. */
export type Mutation = readonly [claim: string, value: unknown];

const TEXTS: Readonly<Record<string, readonly string[]>> = {
  sub: [
    'repo:evil/shop:ref:refs/heads/release/1',
    'repo:acme/shopx:environment:staging',
    'repo:acme/shop:environment:staging',
    'repo:acme@9919/shop@77011:environment:staging',
    'repo:acme@9919/shop@7701:environment:production',
    'repo:acme@9919/shop@7701:environment:staging:environment:staging',
    'repo:acme@9919/shop@7701:environment:staging%3A',
    'repo:acme@9919/shop@7701:ref:refs/heads/main',
    'repo:acme@9919/shop@7701:ref:refs/tags/release/1',
    'repo:acme@9919/shop@7701:pull_request',
    'repo:acme@1/shop@7701:environment:staging',
    'workflow:Flags',
    'environment:staging',
  ],
  aud: ['sts.amazonaws.com', 'https://github.com/acme', 'https://github.com/mallory', 'https://vault.mallory.example'],
  ref: ['refs/heads/main', 'refs/heads/release/1/2', 'refs/tags/release/1', 'refs/pull/7/merge', 'release/1'],
  environment: ['production', 'staging2', 'Staging', 'staging:x', 'payments'],
  job_workflow_ref: [
    'acme/shop/.github/workflows/gated.yml@refs/heads/release/1',
    'acme/shop/.github/workflows/gated.yml@refs/tags/main',
    'acme/shop/.github/workflows/gated.yml@refs/heads/main2',
    'acme/shop/.github/workflows/flags.yml@refs/heads/main',
    'acme/shop/.github/workflows/gated.yml@0123456789012345678901234567890123456789',
    'mallory/shop/.github/workflows/gated.yml@refs/heads/main',
  ],
  workflow_ref: ['acme/shop/.github/workflows/evil.yml@refs/heads/main'],
  repository: ['mallory/shop', 'acme/shopx', 'ACME/shop'],
  repository_id: ['77011', '770', '07701', '7701.0', '31'],
  repository_owner: ['mallory', 'Acme'],
  repository_owner_id: ['99190', '1', '09919'],
  event_name: ['pull_request', 'pull_request_target', 'schedule'],
  actor_id: ['8', '5832311'],
  runner_environment: ['self-hosted'],
};

/** A text near another: longer, shorter, of other letters, as it looks. */
function nearby(text: string): readonly string[] {
  const middle = Math.floor(text.length / 2);
  return [
    `${text}x`,
    `x${text}`,
    `${text} `,
    ` ${text}`,
    `${text}\n`,
    `${text}\0`,
    `${text}/`,
    `${text}*`,
    `${text},${text}`,
    text.slice(0, -1),
    text.slice(1),
    `${text.slice(0, middle)}\u200B${text.slice(middle)}`,
    text.toUpperCase(),
    text.replace('a', '\u0430'),
    text.replace('e', 'e\u0301'),
    text.replace('/', '\u2215'),
    text.replaceAll('/', '%2F'),
    text.replaceAll(':', '%3A'),
    text.replace(/[0-9]/, (digit) => String.fromCodePoint(0xff10 + Number(digit))),
    text.replace('s', '\u017F'),
    text.replace('k', '\u212A'),
    '*',
    '?',
    '',
  ];
}

/** The same, and yet no text. */
function otherTypes(text: string): readonly unknown[] {
  return [Number(text) || 0, true, null, [], {}, { [text]: text }, [`${text}x`]];
}

/** A token with one claim to three changed, any of those that a job has. */
export function mutationsOf(token: Claims): fc.Arbitrary<readonly Mutation[]> {
  const one = (claim: string): fc.Arbitrary<Mutation> => {
    const own = token[claim];
    const text = typeof own === 'string' ? own : '';
    const values = [...(TEXTS[claim] ?? []), ...nearby(text), ...otherTypes(text), undefined];
    return fc.constantFrom(...values.filter((value) => value !== own)).map((value) => [claim, value]);
  };
  return fc
    .uniqueArray(fc.constantFrom(...Object.keys(token)), { minLength: 1, maxLength: 3 })
    .chain((claims) => fc.tuple(...claims.map(one)));
}

/** The token as it then is. */
export function mutated(token: Claims, mutations: readonly Mutation[]): Claims {
  const claims: Record<string, unknown> = { ...token };
  for (const [claim, value] of mutations)
    if (value === undefined) delete claims[claim];
    else claims[claim] = value;
  return claims;
}
