import { afterEach, beforeEach, expect, test } from 'vitest';
import { call, type Called, withTree } from '../cli/call.ts';
import type { Run } from '../world/state.ts';
import type { World } from '../world/world.ts';
import { closeSound, resultOf } from './gate.ts';
import { type HereResult, runHere } from './in-process.ts';
import { BRANCH, SHOP } from './shop.ts';
import { openToolShop, TOOL, TOOL_KEY, toolRun } from './tools.ts';

let world: World;
beforeEach(async () => {
  world = await openToolShop();
});
afterEach(async () => {
  await closeSound(world);
});

const AS_TOOL = 'dispatch --workflow flags.yml --tool n8n --issuer https://n8n.acme.example --key key.pem'.split(' ');

/** What GitHub keeps of the annotations of a step. */
const notesOf = ({ annotations }: HereResult): Run['notes'] =>
  annotations.map(({ properties: { title = '' }, message }) => ({ title, message }));

interface Sent {
  readonly called: Called;
  /** What the gate did in the run that was started. */
  readonly steps: readonly HereResult[];
}

/** What the tool does: the command signs and sends, and the gate of the run that it started decides. */
async function dispatched(person: string, words: readonly string[] = []): Promise<Sent> {
  const permissions = { contents: 'read', actions: 'write', checks: 'read' } as const;
  const token = world.token({ repositories: [SHOP], permissions, login: TOOL.login });
  const steps: HereResult[] = [];
  const gateRuns = async (): Promise<void> => {
    const run = world.runs().at(-1);
    if (run === undefined || steps.length > 0) return;
    const { grantgate, ...inputs } = run.inputs;
    const step = await runHere(world, toolRun(world, String(grantgate), inputs));
    steps.push(step);
    Object.assign(run, { conclusion: step.code === 0 ? 'success' : 'failure', notes: notesOf(step) });
  };
  const pem = TOOL_KEY.privateKey.export({ format: 'pem', type: 'pkcs8' }).toString();
  const place = ['--repository', SHOP, '--ref', BRANCH, '--person', person, '--ca-certificates', world.caFile];
  const called = await withTree(
    { 'key.pem': pem },
    async (cwd) =>
      await call([...AS_TOOL, ...place, ...words], {
        cwd,
        env: { GITHUB_SERVER_URL: world.urls.server, GH_TOKEN: token },
        at: world.clock.now().toISOString(),
        sleep: gateRuns,
      }),
  );
  return { called, steps };
}

test('what the command sends for a person without an account is allowed as her, and it says so', async () => {
  const { called, steps } = await dispatched('mona-marketing', ['--input', 'banner=on']);
  expect(called).toMatchObject({ code: 0, stdout: expect.stringMatching(/^The run succeeded\./) as string });
  expect(steps.map((step) => resultOf(step))).toMatchObject([{ decision: 'allow', principal: 'mona-marketing' }]);
});

test('the defaults of the workflow are signed as they are sent', async () => {
  const { called, steps } = await dispatched('583231', ['--input', 'note=hello']);
  expect(called.code).toBe(0);
  expect(steps.map((step) => resultOf(step))).toMatchObject([{ decision: 'allow', principal: 'mona' }]);
});

test('a refusal is told in the words of the gate', async () => {
  const { called, steps } = await dispatched('max-marketing');
  expect(steps.map((step) => resultOf(step))).toMatchObject([{ decision: 'deny', reason: 'person-unknown' }]);
  expect(called.code).toBe(1);
  expect(called.stdout).toMatch(/^Access refused: person-unknown\n {2}\S/);
  expect(called.stdout).toContain('max-marketing');
});
