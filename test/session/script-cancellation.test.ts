import { EventEmitter } from 'node:events';
import { expect, it } from 'vitest';
import { awaitCancellation } from '../../src/session/script/cancellation.ts';

const LIMITS = { interrupt: 5000, terminate: 30, leftover: 0, kill: 300 };

it('tells the first signal, passes on every one, and those that came before', () => {
  const signals = new EventEmitter();
  const cancellation = awaitCancellation(signals, LIMITS);
  const passed: string[] = [];
  expect([cancellation.first(), cancellation.deadline()]).toEqual([undefined, Number.POSITIVE_INFINITY]);
  signals.emit('SIGINT', 'SIGINT');
  cancellation.pass((signal) => passed.push(signal));
  signals.emit('SIGTERM', 'SIGTERM');
  cancellation.close();
  expect(passed).toEqual(['SIGINT', 'SIGTERM']);
  expect(cancellation.first()).toBe('SIGINT');
});

it('ends in time, and a later signal never gives more of it', async () => {
  const signals = new EventEmitter();
  const cancellation = awaitCancellation(signals, LIMITS);
  const before = performance.now();
  signals.emit('SIGTERM', 'SIGTERM');
  signals.emit('SIGINT', 'SIGINT');
  await cancellation.over;
  expect(performance.now() - before).toBeLessThan(1000);
  cancellation.close();
});

it('leaves no listener behind', () => {
  const signals = new EventEmitter();
  awaitCancellation(signals, LIMITS).close();
  expect(signals.eventNames()).toEqual([]);
});
