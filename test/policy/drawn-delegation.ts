import fc from 'fast-check';
import { mostly, PEOPLE, sometimes } from './drawn-name.ts';
import type { EntryText, GrantCase, Situation, ToldText } from './situation.ts';

const ACTIONS = { login: 'github-actions[bot]', id: 41_898_282 };

const entries: fc.Arbitrary<readonly EntryText[]> = mostly<readonly (readonly EntryText[])[]>(
  [
    { name: 'bridge', app: PEOPLE.bridge.id, roles: ['flags', 'preview'] },
    { name: 'run', roles: ['flags', 'preview'] },
  ],
  [{ name: 'bridge', app: PEOPLE.bridge.id, roles: ['preview'] }],
  [{ name: 'bridge', app: 901, roles: ['flags', 'preview'] }],
  [],
);

const told: fc.Arbitrary<ToldText> = mostly<readonly ToldText[]>(
  { entry: 'bridge', handle: 'mona-m' },
  { entry: 'bridge', handle: 'lena-l', login: 'lena' },
  { entry: 'bridge', handle: 'lena-l' },
  { entry: 'bridge', handle: 'nobody' },
  { entry: 'bridge', id: PEOPLE.mona.id, login: 'mona' },
  { entry: 'bridge', id: PEOPLE.recycled.id, login: 'mona' },
  { entry: 'bridge', id: PEOPLE.mona.id },
  { entry: 'bridge', refused: 'delegation-invalid' },
  { entry: 'bridge', refused: 'delegation-spent' },
  { entry: 'run', handle: 'mona-m' },
  { entry: 'ghost', handle: 'mona-m' },
);

/** What makes of a situation one in which a tool started the run, or a bot. */
const change = fc.record({
  entries,
  told: fc.oneof({ arbitrary: told, weight: 2 }, { arbitrary: othersTold(), weight: 2 }, fc.constant(undefined)),
  sender: mostly(PEOPLE.bridge, ACTIONS, PEOPLE.mona, { login: 'retool-bridge[bot]', id: 901 }),
  attempt: mostly(1, 2),
  pressed: fc.constantFrom(PEOPLE.mona, PEOPLE.lena, PEOPLE.bridge),
  through: sometimes(fc.constantFrom(['bridge'], ['run'], ['run', 'bridge']), 1, 4),
  agents: fc.constantFrom(undefined, true, false),
  isHers: mostly(true, false),
  holder: fc.constantFrom('people/mona-m/g', 'people/lena-l/g', 'users/mona/g', 'users/lena/g', 'apps/retool-bridge/g'),
});

/** The rarer ones more often. */
function othersTold(): fc.Arbitrary<ToldText> {
  return fc.constantFrom<ToldText>(
    { entry: 'bridge', handle: 'lena-l', login: 'lena' },
    { entry: 'bridge', id: PEOPLE.mona.id, login: 'mona' },
    { entry: 'bridge', handle: 'nobody' },
    { entry: 'run', handle: 'mona-m' },
    { entry: 'bridge', refused: 'delegation-spent' },
    { entry: 'bridge', refused: 'delegation-invalid' },
  );
}
export type DelegationChange = typeof change extends fc.Arbitrary<infer T> ? T : never;

/** In a sixth of the situations. */
export const delegationChange: fc.Arbitrary<DelegationChange | undefined> = sometimes(change, 1, 5);

/** The situation in which a tool or a bot started the run. */
export function withDelegation(drawn: Situation, made: DelegationChange | undefined): Situation {
  if (made === undefined) return drawn;
  const { claims, grants, policy } = drawn;
  const { sender, attempt, pressed, agents, entries: delegation } = made;
  const presser = attempt === 1 ? sender : pressed;
  const [first, ...others] = grants;
  return {
    ...drawn,
    policy: {
      ...policy,
      ...(delegation.length === 0 ? {} : { delegation }),
      roles: Object.fromEntries(
        Object.entries(policy.roles).map(([name, role]) => [name, agents === undefined ? role : { ...role, agents }]),
      ),
    },
    grants: first === undefined ? [] : [ofHolder(first, made), ...others],
    claims: {
      ...claims,
      actor: sender.login,
      actor_id: sender.id,
      triggering_actor: presser.login,
      triggering_actor_id: presser.id,
      run_attempt: attempt,
    },
    ...(made.told === undefined ? {} : { told: made.told }),
  };
}

/** A grant of somebody whom a tool may name. */
function ofHolder(grant: GrantCase, { holder: other, isHers, told: named, through }: DelegationChange): GrantCase {
  const hers = named?.id === undefined ? `people/${named?.handle ?? 'mona-m'}/g` : 'users/mona/g';
  const holder = isHers && named !== undefined ? hers : other;
  const index = grant.id.slice(grant.id.lastIndexOf('-'));
  const { 'principal-id': _, ...rest } = grant.fields;
  const ids: Readonly<Record<string, number>> = { apps: PEOPLE.bridge.id };
  const [folder = ''] = holder.split('/');
  const id = ids[folder];
  return {
    ...grant,
    id: `${holder}${index}`,
    fields: {
      ...rest,
      ...(id === undefined ? {} : { 'principal-id': id }),
      ...(through === undefined ? {} : { through }),
    },
  };
}
