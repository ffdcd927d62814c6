import type { Policy } from '../../../src/policy/policy.ts';
import { evaluateAws } from '../../../src/walls/evaluate/aws.ts';
import { evaluateAzure } from '../../../src/walls/evaluate/azure.ts';
import { evaluateGcp } from '../../../src/walls/evaluate/gcp.ts';
import { evaluateVault } from '../../../src/walls/evaluate/vault.ts';
import { anyAdmits, type TokenVerdict } from '../../../src/walls/evaluate/verdict.ts';
import { awsWalls } from '../../../src/walls/generate/aws-walls.ts';
import { azureWalls } from '../../../src/walls/generate/azure-walls.ts';
import { gcpWalls } from '../../../src/walls/generate/gcp-walls.ts';
import { vaultWalls } from '../../../src/walls/generate/vault-walls.ts';
import type { Meant } from '../../../src/walls/meant.ts';
import { GITHUB_ISSUER, type Token } from '../../../src/walls/token.ts';
import { trusts } from '../../world/aws/trust.ts';
import type { PolicyDocument } from '../../world/aws/policy.ts';
import { claimsMatch } from '../../world/azure/claims-expression.ts';
import { holds } from '../../world/gcp/expression.ts';
import type { Claims } from '../../world/jwt.ts';
import { wild } from '../../world/wildcard.ts';
import { FACTS, meantOf, policyOf } from '../generate/drawn-tokens.ts';

/** What was generated for one provider, and what two evaluators, written apart, say of a token. */
export interface GeneratedWall {
  readonly meant: Meant;
  /** The stand-in's, of claims of any type. */
  readonly admits: (claims: Claims) => boolean;
  /** The one that proves examples. */
  readonly verdict: (token: Token) => TokenVerdict;
}

const ACCOUNT = '111122223333';
const AT = new Date('2026-11-30T12:00:00Z');
const PROVIDER = 'projects/1234567890/locations/global/workloadIdentityPools/github/providers/acme';
const SERVICE_ACCOUNT = 'deploy@shop-prod.iam.gserviceaccount.com';

/** The credential of each provider, as a policy has it. */
export const CREDENTIALS = {
  aws: `aws: {role: 'arn:aws:iam::${ACCOUNT}:role/flags', region: eu-west-1}`,
  gcp: `gcp: {provider: ${PROVIDER}, service-account: ${SERVICE_ACCOUNT}}`,
  azure:
    'accept-longer: true, azure: {tenant: aaaabbbb-0000-cccc-1111-dddd2222eeee, ' +
    'client: 00001111-aaaa-2222-bbbb-3333cccc4444}',
  vault: "vault: {url: 'https://vault.acme.example', role: flags, secrets: [{path: a/b, field: x, env: X}]}",
} as const;
export type WallProvider = keyof typeof CREDENTIALS;

/** The wall of a role of which these lines are known, for one provider. */
export function wallOf(provider: WallProvider, role: string, environments: string): GeneratedWall {
  const policy = policyOf(`${role}\ncredentials: {c: {${environments}${CREDENTIALS[provider]}}}`);
  const [meant] = meantOf(policy);
  if (meant === undefined) throw new Error('nothing is meant');
  return { meant, ...WALLS[provider](policy, meant) };
}

type Evaluators = Omit<GeneratedWall, 'meant'>;
const WALLS: Readonly<Record<WallProvider, (policy: Policy, meant: Meant) => Evaluators>> = {
  aws: (policy, meant) => {
    const document = structuredClone(only(awsWalls(policy, [meant], FACTS)).trust) as unknown as PolicyDocument;
    return {
      admits: (claims) => claims['iss'] === GITHUB_ISSUER && trusts(document, claims, ACCOUNT, AT),
      verdict: (token) => (token.iss === GITHUB_ISSUER ? evaluateAws(document, token, AT.getTime()) : 'refused'),
    };
  },
  gcp: (_, meant) => gcpEvaluators(only(gcpWalls([meant], FACTS))),
  azure: (_, meant) => {
    const { walls, problems } = azureWalls([meant], FACTS);
    if (problems.length > 0) throw new Error(JSON.stringify(problems));
    return {
      admits: (claims) =>
        claims['iss'] === GITHUB_ISSUER &&
        walls.some(({ audience, match }) => {
          if (audience !== claims['aud']) return false;
          return 'expression' in match ? claimsMatch(match.expression, claims) : match.subject === claims['sub'];
        }),
      verdict: (token) =>
        anyAdmits(
          walls.map(({ audience, match }) =>
            evaluateAzure({ issuer: GITHUB_ISSUER, audiences: [audience], ...match }, token),
          ),
        ),
    };
  },
  vault: (policy, meant) => {
    const { body } = only(vaultWalls(policy, [meant], FACTS));
    return {
      admits: (claims) =>
        claims['iss'] === GITHUB_ISSUER &&
        body.bound_audiences.some((one) => one === claims['aud']) &&
        Object.entries(body.bound_claims).every(([name, values]) =>
          [values].flat().some((value) => {
            const actual = claims[name];
            return (
              typeof actual === 'string' && (body.bound_claims_type === 'glob' ? wild(value, actual) : value === actual)
            );
          }),
        ),
      verdict: (token) => (token.iss === GITHUB_ISSUER ? evaluateVault({ ...body }, token) : 'refused'),
    };
  },
};

function gcpEvaluators({
  condition,
  mapping,
  audiences,
  bindings,
}: ReturnType<typeof gcpWalls>['walls'][number]): Evaluators {
  const provider = { name: PROVIDER, disabled: false, mapping, condition, issuer: GITHUB_ISSUER, audiences };
  const written = bindings.map(({ member }) => ({ role: 'roles/iam.workloadIdentityUser', members: [member] }));
  const names = [...audiences, `https://iam.googleapis.com/${PROVIDER}`];
  const isBound = (claims: Claims): boolean =>
    bindings.some(({ member }) => member.endsWith(`/attribute.repository_id/${String(claims['repository_id'])}`));
  return {
    admits: (claims) => {
      if (claims['iss'] !== GITHUB_ISSUER || !names.some((name) => name === claims['aud'])) return false;
      try {
        return holds(condition, claims) && isBound(claims);
      } catch {
        // an error lets nothing in
        return false;
      }
    },
    verdict: (token) => evaluateGcp(provider, written, token, AT.getTime()),
  };
}

function only<W>({ walls, problems }: { readonly walls: readonly W[]; readonly problems: readonly object[] }): W {
  const [wall] = walls;
  if (wall === undefined || problems.length > 0) throw new Error(JSON.stringify(problems));
  return wall;
}
