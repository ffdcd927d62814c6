import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { judgePush } from '../../src/guard/judge-push.ts';
import { pushScope } from '../../src/guard/scope.ts';
import { isSimple, matchesSimple } from '../../src/guard/simple-pattern.ts';
import { firstGrantState } from '../../src/guard/grant-state.ts';
import { decide } from '../../src/policy/decide.ts';
import { entitlements } from '../../src/policy/entitlement.ts';
import { GLOBS, matchesAny, matchesAnyAlike, matchesAnyCaseless } from '../../src/policy/glob.ts';
import type { Grant } from '../../src/policy/grant.ts';
import type { Policy } from '../../src/policy/policy.ts';
import type { Role } from '../../src/policy/role.ts';
import { scopeChecks } from '../../src/policy/scope.ts';
import { type ScopeList, scopeLists, type Verdict, verdictOf } from '../../src/policy/scope-rule.ts';
import { judgeTouch } from '../../src/workflow/judge/judge-touch.ts';
import type { Touch } from '../../src/workflow/touch.ts';
import { makeGrant, makePolicy, makeRun } from './ready-made.ts';

const HOME = 'acme/access';

const PATTERNS = {
  repositories: ['acme/shop', 'ACME/*', 'acme/access', 'acme/web', '*/shop'],
  branches: ['release/*', '**', 'main', 'Main', 'rel*e/?', 'release/1'],
  tags: ['v*', 'v1', 'V1', '**'],
  environments: ['staging', 'Prod*', 'PROD-eu', 'préview', 'preview'],
} as const;
const NAMES = {
  repositories: ['acme/shop', 'Acme/Shop', 'acme/access', 'ACME/ACCESS', 'other/shop', 'acme/\u212Ait'],
  branches: ['main', 'Main', 'release/1', 'release/1/x', 'Release/1'],
  tags: ['v1', 'V1', 'v2.0', 'x'],
  environments: ['staging', 'Staging', 'prod-eu', 'PROD', 'preview', 'PRÉVIEW', '\uFF50review'],
} as const;

interface Drawn {
  readonly policy: Policy;
  readonly role: Role;
  readonly grant: Grant;
  readonly names: Readonly<Record<ScopeList, string>>;
}

const listOf = (list: ScopeList): fc.Arbitrary<readonly string[]> =>
  fc.subarray<string>([...PATTERNS[list]], { maxLength: 3 });
const perhaps = (list: ScopeList): fc.Arbitrary<readonly string[] | undefined> =>
  fc.option(listOf(list), { nil: undefined });
const nameOf = (list: ScopeList): fc.Arbitrary<string> => fc.constantFrom<string>(...NAMES[list]);
const given = <T extends object>(fields: T): T =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as T;

const drawn: fc.Arbitrary<Drawn> = fc
  .record({
    role: fc.record({
      repositories: perhaps('repositories'),
      branches: listOf('branches'),
      tags: perhaps('tags'),
      environments: perhaps('environments'),
    }),
    grant: fc.record({
      repositories: perhaps('repositories'),
      branches: perhaps('branches'),
      tags: perhaps('tags'),
      environments: perhaps('environments'),
    }),
    never: fc.option(
      fc.record({ branches: perhaps('branches'), tags: perhaps('tags'), environments: perhaps('environments') }),
      { nil: undefined },
    ),
    names: fc.record({
      repositories: nameOf('repositories'),
      branches: nameOf('branches'),
      tags: nameOf('tags'),
      environments: nameOf('environments'),
    }),
  })
  .map(({ role: lists, grant, never, names }) => {
    const made = makePolicy();
    const usual = made.roles.get('flags');
    if (usual === undefined) throw new Error('no role');
    const { environments: _, ...rest } = usual;
    const role = { ...rest, ...given(lists) } as Role;
    const policy: Policy = {
      ...made,
      roles: new Map([['flags', role]]),
      ...(never === undefined ? {} : { never: given(never) as NonNullable<Policy['never']> }),
    };
    return { policy, role, grant: makeGrant(given(grant) as Partial<Grant>), names };
  });

const rule = (list: ScopeList, { policy, role, grant, names }: Drawn): Verdict =>
  verdictOf(list, names[list], scopeLists(list, { role, grant, never: policy.never, home: HOME }), GLOBS);

const holds = (agrees: (drawn: Drawn) => void): void => fc.assert(fc.property(drawn, agrees), { numRuns: 1000 });

const LISTS = ['repositories', 'branches', 'tags', 'environments'] as const;
const PUSHED = { branches: 'heads', tags: 'tags' } as const;

test('the rule: `never` wins, role and grant must both cover it, and home stands in for no repositories', () => {
  holds((one) => {
    const { role, grant, policy, names } = one;
    const own = { repositories: [HOME], tags: [], environments: [], ...role };
    for (const list of LISTS) {
      const match = list === 'repositories' || list === 'environments' ? matchesAnyCaseless : matchesAny;
      const isNever =
        list !== 'repositories' &&
        (list === 'environments' ? matchesAnyAlike : match)(policy.never?.[list] ?? [], names[list]);
      const isIn = match(own[list], names[list]) && match(grant[list] ?? own[list], names[list]);
      expect([list, rule(list, one)]).toEqual([list, isNever ? 'never' : isIn ? 'in' : 'out']);
    }
  });
});

describe('agrees with the rule', () => {
  const runOf = ({ names }: Drawn, ref: string) =>
    makeRun({ repository: names.repositories, environment: names.environments, ref });

  test.each(['branches', 'tags'] as const)('the check of a run, with %s', (refs) => {
    holds((one) => {
      const ref = `refs/${PUSHED[refs]}/${one.names[refs]}`;
      const failed = scopeChecks(
        one.role,
        runOf(one, ref),
        HOME,
      )(one.grant).flatMap(({ name, ok }) => (ok ? [] : [name]));
      const found = {
        repositories: failed.includes('repository-out-of-scope'),
        [refs]: failed.includes(refs === 'tags' ? 'tag-out-of-scope' : 'branch-out-of-scope'),
        environments: failed.includes('environment-out-of-scope'),
      };
      // what is never allowed is a check of its own
      const { policy, ...rest } = one;
      const { never: _, ...lenient } = policy;
      for (const [list, isRefused] of Object.entries(found))
        expect([list, isRefused]).toEqual([list, rule(list as ScopeList, { ...rest, policy: lenient }) !== 'in']);
    });
  });

  test('the check of what is never allowed', () => {
    holds((one) => {
      const run = runOf(one, `refs/heads/${one.names.branches}`);
      const isNever = rule('branches', one) === 'never' || rule('environments', one) === 'never';
      expect(isRefusedAsNever(one, run)).toBe(isNever);
    });
  });

  test('what a step touches', () => {
    const KINDS = { repositories: 'repository', branches: 'branch', tags: 'tag', environments: 'environment' } as const;
    holds((one) => {
      const { policy, role, grant, names } = one;
      for (const list of LISTS) {
        const touch = { kind: KINDS[list], name: [names[list]], change: 'write' } as Touch;
        const objection = judgeTouch(touch, { policy, role, grant, repository: names.repositories, home: HOME });
        const found = objection === undefined ? 'in' : objection.what.includes('never allows') ? 'never' : 'out';
        expect([list, found]).toEqual([list, rule(list, one)]);
      }
    });
  });

  test.each(['branches', 'tags'] as const)('a push, to %s', (refs) => {
    holds((one) => {
      const { policy, role, grant, names } = one;
      const instructions = { ...INSTRUCTIONS, ...pushScope(policy, role, grant, HOME) };
      const push = {
        repository: names.repositories,
        destination: 'there',
        updates: [
          {
            remoteRef: `refs/${PUSHED[refs]}/${names[refs]}`,
            localOid: 'a'.repeat(40),
            remoteOid: '0'.repeat(40),
            loses: false,
          },
        ],
      };
      const lists = [
        ...instructions.repositories,
        ...instructions.branches,
        ...instructions.tags,
        instructions.never.branches,
        instructions.never.tags,
      ];
      for (const match of lists.flat().every(isSimple) ? [matchesAny, matchesSimple] : [matchesAny]) {
        const [refusal] = judgePush(firstGrantState(instructions), push, 0, match);
        const expected =
          rule('repositories', one) === 'in'
            ? {
                in: undefined,
                out: 'the grant does not cover it',
                never: 'the policy keeps it from everybody (`never`)',
              }[rule(refs, one)]
            : 'the grant does not cover this repository';
        expect(refusal?.why).toBe(expected);
      }
    });
  });

  test('which credentials a job gets', () => {
    holds((one) => {
      const credentials = new Map([
        ['one', { environments: one.role.environments ?? [], vault: { url: 'https://vault.acme.example', role: 'r' } }],
      ]);
      const { grant: _, ...rest } = one;
      const { issued } = entitlements({ ...one.role, credentials }, runOf(one, 'refs/heads/main'), 'all');
      const { never: __, ...lenient } = one.policy;
      expect(issued.length === 1).toBe(rule('environments', { ...rest, grant: makeGrant(), policy: lenient }) === 'in');
    });
  });
});

const INSTRUCTIONS = {
  schema: 1 as const,
  server: 'https://github.com',
  until: 1,
  decidedAt: 0,
  merged: 0,
  offset: 0,
  grant: 'users/mona/banner',
  role: 'flags',
  policy: { repository: HOME, url: `https://github.com/${HOME}`, commit: 'a'.repeat(40), path: '.github/access' },
};

function isRefusedAsNever({ policy, grant }: Drawn, run: ReturnType<typeof makeRun>): boolean {
  const evidence = { provenance: new Map(), revoked: new Set<string>(), frozen: false, uses: new Map() };
  const decision = decide(
    { ok: true, value: policy },
    [{ ok: true, id: grant.id, holder: grant.holder, grant }],
    evidence,
    { run, home: HOME },
    0,
  );
  return decision.decision === 'deny' && decision.reason === 'never-allowed';
}
