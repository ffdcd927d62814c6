import { lookup } from 'node:dns';
import { lookup as lookupPromise } from 'node:dns/promises';
import { connect, createServer } from 'node:net';
import { connect as connectTls } from 'node:tls';
import { expect, test } from 'vitest';
import { portOf } from './world/serve/delay.ts';
import { isLoopback } from './only-loopback.ts';

test('every way out of the machine is refused', async () => {
  expect(() => connect(443, '192.0.2.1')).toThrow(/192\.0\.2\.1/);
  expect(() => connect({ port: 443, host: 'github.com' })).toThrow(/github\.com/);
  expect(() => connectTls({ port: 443, host: 'api.github.com' })).toThrow(/api\.github\.com/);
  expect(() => lookup('github.com', () => undefined)).toThrow(/github\.com/);
  expect(() => lookupPromise('github.com')).toThrow(/github\.com/);
  await expect(fetch('https://192.0.2.1/')).rejects.toMatchObject({ cause: { name: 'NotLoopback' } });
});

test('the loopback interface is open', async () => {
  const server = createServer((socket) => socket.end('hello'));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const answers = await Promise.all(['127.0.0.1', 'localhost'].map((host) => greeting(portOf(server), host)));
  expect(answers).toEqual(['hello', 'hello']);
  await new Promise((resolve) => server.close(resolve));
});

test('names that only look local are foreign', () => {
  expect(['127.0.0.1', '::1', '[::1]', 'LOCALHOST'].map(isLoopback)).toEqual([true, true, true, true]);
  expect(['localhost.example.com', '127.0.0.1.example.com', '0.0.0.0', '::'].map(isLoopback)).toEqual([
    false,
    false,
    false,
    false,
  ]);
});

async function greeting(port: number, host: string): Promise<string> {
  const socket = connect(port, host);
  let text = '';
  for await (const chunk of socket) text += String(chunk);
  return text;
}
