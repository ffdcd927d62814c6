import { type Formula, type FormulaAtom } from '../../src/walls/inclusion/formula.ts';
import { andTruths, BIT, notTruths, type Truths } from '../../src/walls/inclusion/truth.ts';
import { inLanguage } from '../../src/walls/language.ts';
import type { Meant } from '../../src/walls/meant.ts';
import type { RepositoryFacts } from '../../src/walls/repository-facts.ts';
import type { Token } from '../../src/walls/token.ts';

export const GATE = 'acme/shop/.github/workflows/gated.yml@refs/heads/main';
export const AT = Date.parse('2026-11-30T12:00:00Z');
export const ACCOUNT = '111122223333';
export const HOST = 'token.actions.githubusercontent.com';
export const PROVIDER_ARN = `arn:aws:iam::${ACCOUNT}:oidc-provider/${HOST}`;
export const POOL = 'projects/123456789012/locations/global/workloadIdentityPools/github';
export const POOL_PROVIDER = `${POOL}/providers/acme`;

export const SHOP: RepositoryFacts = {
  repository: 'acme/shop',
  id: '7701',
  ownerId: '9919',
  defaultBranch: 'main',
  subject: { prefix: 'repo:acme/shop' },
};
export const IMMUTABLE_SHOP: RepositoryFacts = { ...SHOP, subject: { prefix: 'repo:acme@9919/shop@7701' } };

/** What a role of the shop means: releases, from a branch or in the environments of production. */
export function meantFor(
  provider: Meant['provider'],
  audience: string,
  repository = SHOP,
  changes: Partial<Meant['places'][number]> = {},
): Meant {
  return {
    role: 'release',
    credential: 'cloud',
    provider,
    target: { kind: 'aws', role: `arn:aws:iam::${ACCOUNT}:role/release` },
    audience,
    gate: GATE,
    places: [
      {
        repository,
        branches: ['release/*'],
        tags: [],
        environments: [['production', 'production-eu']],
        withoutEnvironment: true,
        ...changes,
      },
    ],
    never: { branches: ['main'], tags: [], environments: [] },
    events: ['workflow_dispatch'],
    unknown: [],
  };
}

/** The token of a job of the gate, on a branch of the release. */
export const TOKEN: Token = {
  iss: `https://${HOST}`,
  sub: 'repo:acme/shop:ref:refs/heads/release/1',
  aud: 'sts.amazonaws.com',
  repository: 'acme/shop',
  repository_id: '7701',
  repository_owner: 'acme',
  repository_owner_id: '9919',
  ref: 'refs/heads/release/1',
  ref_type: 'branch',
  job_workflow_ref: GATE,
  workflow_ref: 'acme/shop/.github/workflows/flags.yml@refs/heads/release/1',
  workflow: 'Flags',
  event_name: 'workflow_dispatch',
  actor: 'mona',
  actor_id: '583231',
  runner_environment: 'github-hosted',
  repository_visibility: 'private',
  head_ref: '',
  base_ref: '',
};

/** What a formula says of one token, part by part: to compare with what providers say of it. */
export function truthsOf(formula: Formula, token: Token, at: number): Truths {
  switch (formula.kind) {
    case 'fixed':
      return BIT[formula.truth];
    case 'not':
      return notTruths(truthsOf(formula.part, token, at));
    case 'all':
      return formula.parts.reduce((all, part) => andTruths(all, truthsOf(part, token, at)), BIT.yes);
    case 'some':
      return notTruths(
        formula.parts.reduce((all, part) => andTruths(all, notTruths(truthsOf(part, token, at))), BIT.yes),
      );
    default:
      return atomTruth(formula, token, at);
  }
}

function atomTruth(atom: FormulaAtom, token: Readonly<Record<string, string | undefined>>, at: number): Truths {
  if (atom.kind === 'time')
    return (atom.from === undefined || at >= atom.from) && (atom.before === undefined || at < atom.before)
      ? BIT.yes
      : BIT.no;
  const value = token[atom.claim];
  if (value === undefined) return BIT[atom.absent];
  return inLanguage(atom.language, value) ? BIT.yes : BIT.no;
}
