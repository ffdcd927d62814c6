import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Meant } from '../../../src/walls/meant.ts';
import { GITHUB_ISSUER, type Token } from '../../../src/walls/token.ts';
import { cases } from '../../depth.ts';
import type { Claims } from '../../world/jwt.ts';
import { claimsOf, type DrawnJob, GATE, isMeant, isWrittenSo, SHOP } from '../generate/drawn-tokens.ts';
import { mutated, mutationsOf } from './drawn-mutations.ts';
import { CREDENTIALS, type GeneratedWall, type WallProvider, wallOf } from './walls-of.ts';

const PLACES = [
  ['an environment', "branches: ['release/*']\nenvironments: [staging]", 'environments: [staging], ', 'staging'],
  ['no environment', "branches: ['release/*', x]", '', undefined],
  ['with and without one', "branches: ['release/*']\nenvironments: [staging]", '', undefined],
  ['a branch by its name', 'branches: [release/1]\nenvironments: [staging]', 'environments: [staging], ', 'staging'],
] as const;
const PROVIDERS = Object.keys(CREDENTIALS) as readonly WallProvider[];
const TABLE = PROVIDERS.flatMap((provider) => PLACES.map((place) => [provider, ...place] as const));

/** How a provider sees where a job is: `environment` is tested by itself, or stands in `sub`. */
const SEES: Readonly<Record<WallProvider, 'environment' | 'sub'>> = {
  aws: 'sub',
  gcp: 'environment',
  azure: 'sub',
  vault: 'environment',
};

type Place = Pick<DrawnJob, 'environment' | 'ref'>;

/** Signs that no ref has: git-check-ref-format(1). */
const CONTROL = /\p{Cc}/gu;
/** A star of Azure, of Vault, and in `sub` of AWS stands for slashes too. */
const starred = (ref: string): string => ref.replace(/^(refs\/heads\/release\/).*$/s, '$11');

/** Where a job is by its claims, as far as the provider may test them: every one of them has to be meant. */
function placesOf(provider: WallProvider, { places: [meant] }: Meant, claims: Claims): readonly Place[] {
  const { environment, ref, sub } = claims;
  const hasStar = meant?.branches[0]?.endsWith('*') === true;
  const wide = hasStar ? starred : (text: string): string => text;
  // `sub` of a job in an environment holds no branch
  if (provider === 'azure') return subjectPlaces(sub, 'refs/heads/release/1', wide);
  if (typeof ref !== 'string') return [];
  const tested = provider === 'vault' ? wide(ref) : ref.replaceAll(CONTROL, '');
  // a role of Vault that takes jobs with and without an environment tells them apart by `sub`
  if (SEES[provider] === 'sub' || (provider === 'vault' && meant?.withoutEnvironment === true))
    return subjectPlaces(sub, tested, wide);
  return environment === undefined || typeof environment === 'string' ? [{ environment, ref: tested }] : [];
}

function subjectPlaces(sub: unknown, ref: string, wide: (ref: string) => string): readonly Place[] {
  const [, context, name = ''] = /^repo:acme@9919\/shop@7701:(environment|ref):([^]*)$/.exec(String(sub)) ?? [];
  if (context === 'environment') return [{ environment: name.replaceAll('%3A', ':'), ref }];
  return context === 'ref' ? [ref, wide(name)].map((one) => ({ environment: undefined, ref: one })) : [];
}

/** Whether a token still says all that the policy asks for. */
function isStillMeant(provider: WallProvider, { meant }: GeneratedWall, claims: Claims): boolean {
  const text = (name: string): unknown => (provider === 'aws' ? String(claims[name]) : claims[name]);
  const places = placesOf(provider, meant, claims);
  const job = { repository: SHOP, gate: GATE, audience: meant.audience, actor: '583231', event: 'push' };
  return (
    claims['iss'] === GITHUB_ISSUER &&
    claims['aud'] === meant.audience &&
    text('repository_id') === SHOP.id &&
    text('repository_owner_id') === SHOP.ownerId &&
    claims['job_workflow_ref'] === GATE &&
    places.length > 0 &&
    places.every((place) => isMeant({ ...job, ...place }, meant) && isWrittenSo({ ...job, ...place }, []))
  );
}

test.each(TABLE)(
  '%s lets the token of the gate in, and none of its mutations: %s',
  (provider, _what, role, environments, environment) => {
    const wall = wallOf(provider, role, environments);
    const token = claimsOf({
      repository: SHOP,
      environment,
      ref: 'refs/heads/release/1',
      gate: GATE,
      audience: wall.meant.audience,
      actor: '583231',
      event: 'workflow_dispatch',
    });
    expect([wall.admits(token), wall.verdict(token)]).toEqual([true, 'admitted']);
    let refused = 0;
    fc.assert(
      fc.property(mutationsOf({ ...token, environment }), (mutations) => {
        const claims = mutated(token, mutations);
        const isIn = wall.admits(claims);
        const isText = Object.values(claims).every((value) => typeof value === 'string');
        if (isText) expect(wall.verdict(claims as Token)).toBe(isIn ? 'admitted' : 'refused');
        if (isStillMeant(provider, wall, claims)) return;
        refused += 1;
        expect(isIn).toBe(false);
      }),
      { numRuns: cases(300, 2000) },
    );
    expect(refused).toBeGreaterThanOrEqual(cases(120, 1000));
  },
);
