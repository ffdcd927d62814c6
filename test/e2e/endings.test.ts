import { createServer, type Server, type Socket } from 'node:net';
import { afterEach, expect, test } from 'vitest';
import { portOf } from '../world/serve/delay.ts';
import type { World } from '../world/world.ts';
import { AWS_SECRETS, expectAllowed, expectNothingIssued, expectRefused, gate, openShop, shopRun } from './gate.ts';
import { runHere } from './in-process.ts';

let world: World;
let silent: Server | undefined;
const sockets = new Set<Socket>();
afterEach(async () => {
  for (const socket of sockets) socket.destroy();
  silent?.close();
  await world.close();
});

/** A server that takes connections and never says a word. */
async function silentServer(): Promise<string> {
  silent = createServer((socket) => sockets.add(socket));
  await new Promise<void>((done) => silent?.listen(0, '127.0.0.1', done));
  return `http://127.0.0.1:${portOf(silent)}`;
}

const tokenless = (): ReturnType<typeof shopRun> => shopRun(world, { permissions: { contents: 'read' } });

test('once the answer is known, what still hangs does not keep the step alive', async () => {
  world = await openShop();
  world.fail({ host: 'github' }, { kind: 'hang' });
  const step = await gate(world, tokenless());
  expectRefused(step, 'identity-unverified');
  expect(step.durationMs).toBeLessThan(3_000);
});

test('nor does a wait before another try', async () => {
  world = await openShop();
  world.fail({ host: 'github' }, { status: 429, retryAfter: 20 });
  const step = await gate(world, tokenless());
  expectRefused(step, 'identity-unverified');
  expect(step.durationMs).toBeLessThan(3_000);
});

test('a proxy that never answers holds the step no longer than the input `timeout` says', async () => {
  world = await openShop();
  const step = await gate(world, shopRun(world), {
    env: { https_proxy: await silentServer() },
    inputs: { timeout: '1' },
  });
  expectRefused(step, 'identity-unverified');
  expect(step.durationMs).toBeLessThan(3_000);
});

test('a cloud that asks for patience gets none beyond the input `timeout`', async () => {
  world = await openShop();
  world.fail({ host: 'sts' }, { status: 429, retryAfter: 8 });
  const step = await gate(world, shopRun(world), { inputs: { timeout: '3' } });
  expectNothingIssued(step);
  expect(step.durationMs).toBeLessThan(5_000);
});

test('nothing is handed to later steps before record and state for post are written', async () => {
  world = await openShop();
  for (const name of ['GITHUB_STATE', 'GITHUB_OUTPUT'] as const) {
    const step = await runHere(world, shopRun(world), { env: { [name]: undefined } });
    expectNothingIssued(step);
  }
  const noFolder = await runHere(world, shopRun(world), { env: { RUNNER_TEMP: '/proc/no-such-folder' } });
  expectNothingIssued(noFolder);
  expect(AWS_SECRETS.filter((name) => name in noFolder.env)).toEqual([]);
});

test('nothing is handed over when variables cannot be set', async () => {
  world = await openShop();
  expectNothingIssued(await runHere(world, shopRun(world), { env: { GITHUB_ENV: undefined } }));
  expectAllowed(await runHere(world, shopRun(world)));
});
