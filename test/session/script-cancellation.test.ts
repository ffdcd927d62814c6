import { EventEmitter } from 'node:events';
import { afterEach, expect, it, vi } from 'vitest';
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

afterEach(() => {
  vi.useRealTimers();
});

it('ends in time, and a later signal never gives more of it', async () => {
  vi.useFakeTimers();
  const signals = new EventEmitter();
  const cancellation = awaitCancellation(signals, LIMITS);
  let isOver = false;
  void cancellation.over.then(() => (isOver = true));
  signals.emit('SIGTERM', 'SIGTERM');
  signals.emit('SIGINT', 'SIGINT');
  await vi.advanceTimersByTimeAsync(LIMITS.terminate - 1);
  expect(isOver).toBe(false);
  await vi.advanceTimersByTimeAsync(1);
  expect(isOver).toBe(true);
  cancellation.close();
});

it('leaves no listener behind', () => {
  const signals = new EventEmitter();
  awaitCancellation(signals, LIMITS).close();
  expect(signals.eventNames()).toEqual([]);
});
