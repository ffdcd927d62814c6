import type { VaultSpec } from '../../../src/policy/credential/vault-spec.ts';
import type { Stage } from './stage.ts';

type Refused = readonly [name: string, change: Partial<VaultSpec>, code: string, message: RegExp, hint: RegExp];

/** What the server's own words are, and what is made of them. */
const REFUSED: readonly Refused[] = [
  [
    'a role that is not there',
    { role: 'nobody' },
    'Login400',
    /role "nobody" could not be found/,
    /there is no role `nobody`[^]*#the-role-does-not-exist$/,
  ],
  [
    'an audience',
    { audience: 'other' },
    'Login400',
    /invalid audience \(aud\) claim/,
    /`bound_audiences` has to hold `other`[^]*#the-audience-does-not-match$/,
  ],
  [
    'a role without audiences',
    { role: 'deaf' },
    'Login400',
    /no audiences bound to the role/,
    /#the-audience-does-not-match$/,
  ],
  [
    'a claim',
    { role: 'other' },
    'Login400',
    /claim "repository" does not match/,
    /repository: acme\/shop[^]*#a-claim-does-not-match$/,
  ],
  [
    'a subject',
    { role: 'subject' },
    'Login400',
    /invalid subject \(sub\) claim/,
    /the job has the environment `staging`[^]*#a-claim-does-not-match$/,
  ],
  [
    'a user claim',
    { role: 'unnamed' },
    'Login400',
    /claim "nobody" not found in token/,
    /`user_claim` of the role[^]*#a-claim-does-not-match$/,
  ],
  [
    'an address of the runner',
    { role: 'elsewhere' },
    'Login403',
    /permission denied/,
    /`token_bound_cidrs`[^]*#the-login-is-refused$/,
  ],
  [
    'a mount that is not there',
    { mount: 'github' },
    'Login403',
    /permission denied/,
    /mounted at `github`[^]*#the-login-is-refused$/,
  ],
  [
    'a mount without configuration',
    { mount: 'empty' },
    'Login400',
    /could not load configuration/,
    /nothing is written at `auth\/empty\/config`[^]*#the-login-is-refused$/,
  ],
  [
    'a mount with other keys',
    { mount: 'strange' },
    'Login400',
    /error verifying token signature/,
    /`auth\/strange\/config`[^]*#the-issuer-or-its-keys-do-not-match$/,
  ],
  [
    'a mount that does not reach the keys',
    { mount: 'lost' },
    'Login400',
    /error verifying token signature/,
    /the server has to reach them[^]*#the-issuer-or-its-keys-do-not-match$/,
  ],
  [
    'a mount of another issuer',
    { mount: 'foreign' },
    'Login400',
    /invalid issuer \(iss\) claim/,
    /`bound_issuer` at `auth\/foreign\/config`[^]*#the-issuer-or-its-keys-do-not-match$/,
  ],
  [
    'a namespace that is not there',
    { namespace: 'nowhere' },
    'Login404',
    /namespace not found/,
    /there is no such `namespace`[^]*#the-login-is-refused$/,
  ],
  ['a batch token', { role: 'batch' }, 'BatchToken', /batch token/, /#batch-tokens-cannot-be-revoked$/],
];

/** Logging in, and every way of being refused. */
export async function logins(stage: Stage): Promise<void> {
  const { checks } = stage;
  const given = await stage.exchange();
  checks.check('a job logs in and reads', given.variables['FLAGS_SDK_KEY'] === 'sdk-12345', given.variables);
  const discovered = await stage.exchange({ mount: 'discovered' });
  checks.check(
    'and where the server finds the keys by itself, as the documentation sets it up',
    discovered.variables['FLAGS_SDK_KEY'] === 'sdk-12345',
  );
  await refused(stage);
  await falseTokens(stage);
  await sealed(stage);
}

async function refused({ checks, refusal }: Stage): Promise<void> {
  for (const [name, change, code, message, hint] of REFUSED) {
    const error = await refusal(change);
    checks.check(
      `${name} is refused and explained`,
      error.code === code &&
        message.test(error.message) &&
        hint.test(error.hint) &&
        !/\b[sb]\.[\w-]{20,}|eyJ/.test(`${error.message}${error.hint}`),
      error,
    );
  }
}

/** Tokens of another time, and of another key. */
async function falseTokens({ checks, world, refusal }: Stage): Promise<void> {
  const now = Math.floor(Date.now() / 1000);
  for (const [name, times] of [
    ['ended', { exp: now - 90, nbf: now - 900, iat: now - 390 }],
    ['not begun', { exp: now + 900, nbf: now + 300, iat: now }],
    ['of the future', { exp: now + 900, nbf: now, iat: now + 300 }],
  ] as const) {
    world.tamper((claims) => ({ ...claims, ...times }));
    const error = await refusal();
    checks.check(
      `a token that has ${name} is refused and explained`,
      error.code === 'Login400' && error.hint.endsWith('#the-token-has-expired'),
      error,
    );
  }
  world.tamper(undefined);
  for (const mode of ['bad-signature', 'unknown-kid', 'attacker-key', 'hs256-public-key', 'none'] as const) {
    world.signWith(mode);
    const error = await refusal();
    checks.check(
      `a token signed so (${mode}) is refused`,
      error.code === 'Login400' && error.hint.endsWith('#the-issuer-or-its-keys-do-not-match'),
      error,
    );
  }
  world.signWith('issuer');
}

async function sealed({ bao, checks, refusal, exchange }: Stage): Promise<void> {
  await bao.seal();
  const error = await refusal();
  checks.check(
    'a sealed server is told',
    error.code === 'Unavailable' && error.hint.endsWith('#the-server-is-sealed-or-on-standby'),
    error,
  );
  await bao.unseal();
  checks.check('an unsealed one gives again', (await exchange()).variables['FLAGS_SDK_KEY'] === 'sdk-12345');
}
