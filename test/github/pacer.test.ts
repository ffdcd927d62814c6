import { expect, test } from 'vitest';
import { keepingApi } from '../../src/github/kept-answers.ts';
import { createPacer } from '../../src/github/pacer.ts';
import { withoutCredentials } from '../../src/github/without-credentials.ts';
import { retrying } from '../../src/http/retry.ts';
import { HttpError, type HttpRequest, type HttpResponse, type Send } from '../../src/http/send.ts';

const ANSWER: HttpResponse = { status: 200, headers: {}, body: '' };
const asking = (index: number): HttpRequest => ({ method: 'GET', url: `https://api.example/${index}` });

interface Sending {
  readonly send: Send;
  readonly starts: readonly number[];
  readonly told: readonly number[];
  readonly most: () => number;
}

/** What is sent through one pacer, over a clock that only it and the server move. */
function pacedSending(answer: (sent: number) => HttpResponse | HttpError): Sending & { readonly other: Send } {
  let [clock, running, most] = [0, 0, 0];
  const [starts, told]: [number[], number[]] = [[], []];
  const server: Send = async () => {
    starts.push(clock);
    running += 1;
    most = Math.max(most, running);
    await Promise.resolve();
    running -= 1;
    clock += 5;
    const answered = answer(starts.length);
    if (answered instanceof HttpError) throw answered;
    return answered;
  };
  const sleep = async (milliseconds: number): Promise<void> => {
    clock += milliseconds;
    await Promise.resolve();
  };
  const now = (): number => clock;
  const pacer = createPacer({ now, sleep, onSent: (sent) => told.push(sent) });
  const again = { now, sleep, random: () => 0, deadline: Infinity };
  return {
    send: retrying(pacer(server), again),
    other: retrying(pacer(server), again),
    starts,
    told,
    most: () => most,
  };
}

function expectWithinLimits({ starts, most }: Sending): void {
  expect(most()).toBeLessThanOrEqual(10);
  for (const [index, start] of starts.entries()) {
    const later = starts[index + 810];
    if (later !== undefined) expect(later - start).toBeGreaterThanOrEqual(60_000);
  }
}

test('no more than ten requests at once, and no more than eight hundred in any minute', async () => {
  const sending = pacedSending(() => ANSWER);
  await Promise.all(Array.from({ length: 2500 }, async (_, index) => sending.send(asking(index))));
  expect([sending.starts.length, sending.told.at(-1)]).toEqual([2500, 2500]);
  expectWithinLimits(sending);
});

test('retries are requests as well', async () => {
  const sending = pacedSending((sent) => (sent % 3 === 0 ? ANSWER : { ...ANSWER, status: 502 }));
  const answers = Array.from({ length: 900 }, async (_, index) => sending.send(asking(index)));
  await Promise.all(answers);
  expect(sending.starts.length).toBeGreaterThan(1800);
  expect(sending.told.at(-1)).toBe(sending.starts.length);
  expectWithinLimits(sending);
});

test('one pacer holds for everything that is sent through it', async () => {
  const sending = pacedSending(() => ANSWER);
  for (let index = 0; index < 1200; index += 1) await (index % 2 === 0 ? sending.send : sending.other)(asking(index));
  expect(sending.told.at(-1)).toBe(1200);
  expectWithinLimits(sending);
});

test('one that fails gives its place to the next', async () => {
  const { send } = pacedSending(() => new HttpError('tls', 'api.example', 'no'));
  const all = await Promise.allSettled(Array.from({ length: 40 }, async (_, index) => send(asking(index))));
  expect(all.every(({ status }) => status === 'rejected')).toBe(true);
});

test('an answer without anything in it is an answer', async () => {
  let sent = 0;
  const kept = new Map<string, unknown>();
  const api = keepingApi(
    {
      get: async () => await Promise.resolve((sent += 1) && null),
      page: async () => await Promise.reject(new Error('no')),
      query: async () => await Promise.reject(new Error('no')),
    },
    { find: (key) => kept.get(key), keep: (key, answer) => void kept.set(key, answer), miss: () => undefined },
  );
  expect([await api.get('/a', ''), await api.get('/a', ''), sent]).toEqual([null, null, 1]);
});

test('what would let somebody in is not kept', () => {
  expect(
    withoutCredentials({
      name: 'acme/shop',
      temp_clone_token: 'AAAA',
      files: [
        { download_url: 'https://raw.example/x?token=AAAA', html_url: 'https://github.com/x?ref=token' },
        { text: 'see ?token=x in the docs' },
      ],
      access_token: '',
      secrets: [{ name: 'TOKEN' }],
      send_write_tokens_to_workflows: true,
    }),
  ).toEqual({
    name: 'acme/shop',
    files: [{ html_url: 'https://github.com/x?ref=token' }, { text: 'see ?token=x in the docs' }],
    access_token: '',
    secrets: [{ name: 'TOKEN' }],
    send_write_tokens_to_workflows: true,
  });
});
