import fc from 'fast-check';
import { afterAll, beforeAll, expect, test, type TestContext } from 'vitest';
import { cases } from '../depth.ts';
import { closeSound } from '../e2e/gate.ts';
import { runHere } from '../e2e/in-process.ts';
import { startWorld, type World } from '../world/world.ts';
import { contentOf, FILES } from './contents.ts';
import { judge, type Verdict } from './model.ts';
import { anything, plain, type Step, withForce } from './step.ts';
import { Teller } from './teller.ts';

const HISTORIES = Number(process.env['GRANTGATE_HISTORIES'] ?? cases(60, 10_000));
const FEWER = Math.max(25, Math.ceil(HISTORIES / 10));
const PACES = [1, 100];
const WORKFLOW = '.github/workflows/flags.yml';

let world: World;
let number = 0;
beforeAll(async () => {
  world = await startWorld({ openapi: false });
  world.setTime('2026-11-25T12:00:00Z');
  world.organization({ login: 'acme', id: 9919 });
  for (const [login, id] of [
    ['mona', 583231],
    ['hubot', 480938],
    ['lisa', 99],
    ['tom', 4711],
    ['zoe', 31],
  ] as const)
    world.user({ login, id });
});
afterAll(async () => {
  await closeSound(world);
});

type Answer = { readonly allowed: boolean; readonly reason: string; readonly model: Verdict };

/** Lets a history happen in a repository of its own, and asks the gate and the model what becomes of mona's run. */
async function answer(steps: readonly Step[]): Promise<Answer> {
  number += 1;
  const repository = world.repository({
    name: `acme/shop-${number}`,
    virtual: true,
    permissions: { mona: 'write', hubot: 'admin', lisa: 'write', tom: 'admin', zoe: 'write' },
  });
  world.commit(repository, {
    author: 'tom',
    files: { [FILES.policy]: contentOf('policy', 0) ?? '', [WORKFLOW]: 'on: workflow_dispatch\n' },
    date: '2026-11-24T08:00:00Z',
  });
  world.commit(repository, {
    branch: 'release/2026-11',
    author: 'tom',
    files: { 'release.txt': 'x' },
    date: '2026-11-24T08:00:01Z',
  });
  const teller = new Teller(world, repository, PACES[number % PACES.length] ?? 1);
  teller.tell(steps);
  const run = world.run(repository, {
    workflow: WORKFLOW,
    actor: 'mona',
    environment: 'staging',
    ref: 'refs/heads/release/2026-11',
  });
  const { outputs } = await runHere(world, run, { inputs: { credentials: 'none', preflight: 'off', guard: 'off' } });
  world.revokeToken(run.token);
  world.remove(repository);
  return { allowed: outputs['decision'] === 'allow', reason: outputs['reason'] ?? '', model: judge(teller.ledger) };
}

/** Counts what a property saw, and says it. */
async function compare(
  context: TestContext,
  histories: fc.Arbitrary<Step[]>,
  count: number,
  check: (answer: Answer) => void,
): Promise<{ allowed: number; refused: number }> {
  const seen = { histories: 0, allowed: 0, refused: 0 };
  await fc.assert(
    fc.asyncProperty(histories, async (steps) => {
      const given = await answer(steps);
      seen.histories += 1;
      seen.allowed += given.allowed ? 1 : 0;
      seen.refused += given.model.allowed && !given.allowed ? 1 : 0;
      check(given);
    }),
    { numRuns: count },
  );
  process.stderr.write(
    `${context.task.name}: ${seen.histories} histories: ${seen.allowed} allowed; ` +
      `${seen.refused} refused that the model allows\n`,
  );
  return seen;
}

function neverTooMuch({ allowed, model }: Answer): void {
  expect({ allowed: allowed && !model.allowed, why: model.why }).toEqual({ allowed: false, why: model.why });
}

const HOURS = 3_600_000;

test(
  'nothing is allowed that was not on the default branch by a reviewed pull request',
  { timeout: HOURS },
  async (context) => {
    const seen = await compare(context, anything, HISTORIES, neverTooMuch);
    expect(seen.allowed).toBeGreaterThan(HISTORIES / 50);
  },
);

test('nor where the default branch was set back by force', { timeout: HOURS }, async (context) => {
  await compare(context, withForce, FEWER, neverTooMuch);
});

function asTheModel({ allowed, reason, model }: Answer): void {
  expect({ allowed, reason: allowed ? '' : reason, why: model.why }).toEqual({
    allowed: model.allowed,
    reason: allowed ? '' : reason,
    why: model.why,
  });
}

/**
 * A branch that starts in the middle of another one, which was squashed or rebased, may have to be approved again: of
 * many histories some have that.
 */
const PLAIN = cases(30, 75);

test('and everything is that was reviewed as it should be', { timeout: HOURS }, async (context) => {
  const seen = await compare(context, plain, PLAIN, asTheModel);
  expect(seen.allowed).toBeGreaterThan(PLAIN / 5);
});
