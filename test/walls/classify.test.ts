import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { askTrust, type TrustAnswers } from '../../src/walls/classify.ts';
import { meantFormula } from '../../src/walls/meant-formula.ts';
import { BIT } from '../../src/walls/inclusion/truth.ts';
import type { Token } from '../../src/walls/token.ts';
import { tokenWorld } from '../../src/walls/token-world.ts';
import { readAwsTrust } from '../../src/walls/trust/aws.ts';
import { cases } from '../depth.ts';
import type { PolicyDocument } from '../world/aws/policy.ts';
import { trusts } from '../world/aws/trust.ts';
import { ACCOUNT, AT, GATE, HOST, meantFor, PROVIDER_ARN, SHOP, TOKEN, truthsOf } from './shop.ts';

const MEANT = meantFor('aws', 'sts.amazonaws.com');
const WORLD = tokenWorld([SHOP], []);

/** Every token of a small world: some owners, repositories, refs, environments and workflows. */
function smallWorld(): readonly Token[] {
  const places = [
    ['refs/heads/release/1', undefined],
    ['refs/heads/release/1/2', undefined],
    ['refs/heads/main', undefined],
    ['refs/tags/v1', undefined],
    ['refs/heads/evil', 'production'],
    ['refs/heads/release/1', 'production'],
    ['refs/heads/release/1', 'staging'],
    ['refs/pull/7/merge', undefined],
  ] as const;
  const repositories = [
    ['acme', 'shop', '9919', '7701'],
    ['acme', 'shopx', '9919', '8'],
    ['acmex', 'shop', '7', '9'],
    ['evil', 'x', '5', '6'],
  ] as const;
  return repositories.flatMap(([owner, name, ownerId, id]) =>
    places.flatMap(([ref, environment]) =>
      [GATE, 'evil/x/.github/workflows/x.yml@refs/heads/main'].map((workflow): Token => {
        const prefix = `repo:${owner}/${name}`;
        const context = ref.startsWith('refs/pull/') ? 'pull_request' : `ref:${ref}`;
        return {
          ...TOKEN,
          sub: `${prefix}:${environment === undefined ? context : `environment:${environment}`}`,
          repository: `${owner}/${name}`,
          repository_id: id,
          repository_owner: owner,
          repository_owner_id: ownerId,
          ref,
          job_workflow_ref: workflow,
          ...(environment === undefined ? {} : { environment }),
        };
      }),
    ),
  );
}
const TOKENS = smallWorld();
const MEANT_LOOSELY = meantFormula([MEANT], { gate: false, environmentDecides: true });
const MEANT_PLACES = meantFormula([MEANT], { gate: false });

/** Which question a token of the small world answers, where it gets in. */
function questionOf(token: Token): keyof TrustAnswers {
  if (token.repository_owner_id !== '9919') return 'github';
  if (token.repository_id !== '7701') return 'owner';
  const isPlaced = truthsOf(MEANT_PLACES, token, AT) === BIT.yes;
  if (token.job_workflow_ref === GATE) return isPlaced ? 'gate' : 'gateElsewhere';
  if (isPlaced) return 'notGate';
  return truthsOf(MEANT_LOOSELY, token, AT) === BIT.yes ? 'pushers' : 'repository';
}

const pieces = fc.constantFrom(
  'repo:',
  'acme',
  '/',
  'shop',
  '*',
  '?',
  ':',
  'ref:refs/heads/',
  'release/',
  'environment:',
  'production',
  'x',
  '1',
);
const subjects = fc.array(pieces, { minLength: 1, maxLength: 7 }).map((parts) => parts.join(''));
const likely = fc.constantFrom(
  'repo:acme/shop:*',
  'repo:acme*',
  '*:environment:production',
  'repo:*/shop:ref:refs/heads/release/*',
  'repo:acme/shop:ref:refs/heads/release/1',
  'repo:acme/????:*',
);
const tests = fc.oneof(
  fc.tuple(fc.constantFrom('StringLike', 'StringNotLike'), fc.constant('sub'), fc.oneof(likely, subjects)),
  fc.tuple(
    fc.constantFrom('StringEquals', 'StringNotEquals', 'StringEqualsIfExists'),
    fc.constant('environment'),
    fc.constantFrom('production', 'staging'),
  ),
  fc.tuple(
    fc.constantFrom('StringLike', 'StringNotLike'),
    fc.constant('ref'),
    fc.constantFrom('refs/heads/*', 'refs/heads/release/*', '*/*/*/*'),
  ),
  fc.tuple(
    fc.constantFrom('StringEquals', 'StringNotEquals'),
    fc.constant('repository_id'),
    fc.constantFrom('7701', '8'),
  ),
  fc.tuple(
    fc.constantFrom('StringLike', 'StringNotLike'),
    fc.constant('job_workflow_ref'),
    fc.constantFrom('acme/*', GATE),
  ),
  fc.tuple(fc.constantFrom('StringLike'), fc.constant('repository'), fc.constantFrom('acme/*', '*/shop', 'acme/shop?')),
);
const statements = fc.tuple(
  fc.constantFrom('Allow' as const, 'Allow' as const, 'Deny' as const),
  fc.array(tests, { minLength: 1, maxLength: 3 }),
);

describe('the questions about a trust', () => {
  test('are answered by a token wherever one of a small world gets in, and each answer gets in', () => {
    fc.assert(
      fc.property(fc.array(statements, { minLength: 1, maxLength: 3 }), (drawn) => {
        const document = documentOf(drawn);
        const trust = readAwsTrust(document);
        if (trust === undefined) throw new Error('it is a policy');
        const answers = askTrust({ trust, meant: [MEANT], world: WORLD, now: AT });
        for (const token of TOKENS) {
          if (!trusts(document, token, ACCOUNT, new Date(AT))) continue;
          const question = questionOf(token);
          expect(answers[question].kind, `${question}: ${token.sub ?? ''} ${JSON.stringify(document)}`).toBe('token');
        }
        for (const [question, answer] of Object.entries<TrustAnswers[keyof TrustAnswers]>({ ...answers })) {
          expect(answer.kind).not.toBe('undecided');
          if (answer.kind === 'token')
            expect(trusts(document, answer.found.token, ACCOUNT, new Date(AT))).toBe(question !== 'narrower');
        }
      }),
      { numRuns: cases(40, 3000) },
    );
  });
});

function documentOf(
  drawn: readonly (readonly ['Allow' | 'Deny', readonly (readonly [string, string, string])[]])[],
): PolicyDocument {
  return {
    Version: '2012-10-17',
    Statement: drawn.map(([Effect, conditions]) => {
      const Condition: Record<string, Record<string, string>> = {};
      for (const [operator, claim, value] of conditions)
        Condition[operator] = { ...Condition[operator], [`${HOST}:${claim}`]: value };
      return { Effect, Principal: { Federated: PROVIDER_ARN }, Action: 'sts:AssumeRoleWithWebIdentity', Condition };
    }),
  };
}
