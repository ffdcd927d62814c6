import { Webhook } from 'standardwebhooks';
import { afterEach, describe, expect, test, vi } from 'vitest';
import type { Pull } from '../../world/state.ts';
import { emergencyBody } from '../break-glass/scene.ts';
import { closeSound } from '../gate.ts';
import { SHOP, shopPolicy } from '../shop.ts';
import {
  answers,
  both,
  type Desk,
  type DeskEvent,
  type DeskOptions,
  formBody,
  openDesk,
  opened,
  proposals,
  settled,
} from './desk.ts';
import { askHere, bothHere, sayHere } from './here.ts';

const SECRET = `whsec_${Buffer.alloc(32, 5).toString('base64')}`;

let desk: Desk;
afterEach(async () => {
  vi.useRealTimers();
  await closeSound(desk.world);
});

/** A desk whose policy names the world's receiver. */
async function openTold(options: DeskOptions = {}, secret = SECRET): Promise<void> {
  const opening = await openDesk({
    ...options,
    policy: (_, hooks) => `notify: ${hooks}\n${shopPolicy('https://127.0.0.1:1/', options.role)}`,
  });
  desk = { ...opening, inputs: { ...opening.inputs, ...(secret === '' ? {} : { 'notify-secret': secret }) } };
}

/** What was received, verified as a receiver does it. */
function received(): Record<string, unknown>[] {
  return desk.world.notices.map(({ headers, body }) => {
    vi.useFakeTimers({ toFake: ['Date'], now: Number(headers['webhook-timestamp']) * 1000 });
    const event = new Webhook(SECRET).verify(body, headers) as Record<string, unknown>;
    expect(headers['content-type']).toBe('application/cloudevents+json');
    expect(headers['webhook-id']).toBe(event['id']);
    return event;
  });
}

const states = (): string[] =>
  received().map(({ type, subject }) => `${String(type).replace(/.*\./, '')} ${String(subject)}`);

/** Approved by hubot, merged by itself, and told to the workflow. */
async function approved(): Promise<Pull> {
  const pull = proposals(desk).at(-1);
  if (pull === undefined) throw new Error('nothing was proposed');
  desk.world.review(pull, { author: 'hubot', state: 'APPROVED' });
  expect(pull.state).toBe('MERGED');
  await bothHere(desk, settled(desk, pull, 'access-app[bot]'));
  return pull;
}

const DAILY: DeskEvent = { event: 'schedule', actor: 'tom', payload: { schedule: '17 6 * * *' } };

describe('others are told', () => {
  test('what becomes of a grant, each once, from the form to its end', async () => {
    await openTold({ virtual: true });
    const { issue } = await askHere(desk, formBody({ lasts: '1 day', reason: 'Secret plan: {"a": "<b>"}' }));
    await approved();
    expect(answers(issue)[0]).toContain('Approved.');
    for (const time of ['25T13:00', '26T06:30', '26T12:30', '27T12:30']) {
      desk.world.setTime(`2026-11-${time}:00Z`);
      await bothHere(desk, DAILY);
    }
    const id = 'users/lisa/flag-release-3';
    expect(states()).toEqual(['requested', 'merged', 'ending', 'ended'].map((state) => `${state} ${id}`));
    const [, merged] = received();
    expect(merged).toMatchObject({
      specversion: '1.0',
      source: `${desk.world.urls.server}/acme/shop`,
      type: 'io.github.grantgate.access.merged',
      subject: id,
      datacontenttype: 'application/json',
      data: {
        schema: 1,
        state: 'merged',
        grant: id,
        role: 'flag-release',
        holder: { kind: 'user', name: 'lisa' },
        principalId: 99,
        from: expect.stringMatching(/^2026-11-25T12:00:0\dZ$/),
        until: expect.stringMatching(/^2026-11-26T12:00:0\dZ$/),
        issue: `${desk.world.urls.server}/acme/shop/issues/3`,
      },
    });
    expect(desk.world.notices.map(({ body }) => body).join('')).not.toMatch(/Secret plan|<b>/);
  });

  test.each([
    ['hubot', '/deny not this week', 'denied'],
    ['lisa', '/withdraw', 'withdrawn'],
  ])('that %s has ended a request by `%s`, with who did it', async (author, command, state) => {
    await openTold();
    const { issue } = await askHere(desk, formBody());
    await sayHere(desk, issue, author, command);
    expect(states()).toEqual(['requested users/lisa/flag-release-3', `${state} users/lisa/flag-release-3`]);
    expect(received()[1]).toMatchObject({ data: { by: { login: author } } });
    expect(desk.world.notices[1]?.body).not.toContain('not this week');
  });

  test('of revocations and freezes', async () => {
    await openTold();
    const { issue } = await askHere(desk, formBody());
    await approved();
    await sayHere(desk, issue, 'lisa', '/end');
    await sayHere(desk, issue, 'hubot', '/freeze a laptop is lost');
    expect(states().slice(2)).toEqual([
      'revoked users/lisa/flag-release-3',
      expect.stringMatching(/^frozen grantgate\/frozen\//),
    ]);
  });

  test('in link mode too, without any App', async () => {
    await openTold({ linkMode: true, requests: '  open: 3\n' });
    const pull = desk.world.pull(SHOP, {
      author: 'lisa',
      commits: [
        {
          author: 'lisa',
          files: {
            '.github/access/grants/users/lisa/x.yml': 'role: flag-release\nreason: x\nlasts: 1d\nprincipal-id: 99\n',
          },
        },
      ],
    });
    desk.world.merge(pull, { by: 'hubot' });
    await bothHere(desk, settled(desk, pull, 'hubot'));
    expect(states()).toEqual(['merged users/lisa/x']);
  });

  test('by the built action as well, and its log has no secret', async () => {
    await openTold();
    const issue = desk.world.issue(SHOP, { author: 'lisa', title: 'Access', body: formBody() });
    const steps = await both(desk, opened(desk, issue));
    expect(steps.map(({ code }) => code)).toEqual([0, 0]);
    expect(states()).toEqual(['requested users/lisa/flag-release-3']);
    expect(
      steps.map(({ stdout, stderr }) => stdout.replaceAll(/^::add-mask::.*$/gm, '') + stderr).join(''),
    ).not.toContain(SECRET);
  });
});

describe('a notice that does not arrive', () => {
  const LASTING = 'could not be told';
  test.each([
    ['a server that is down', { status: 503 }, /answered 503/, 4],
    ['a redirect, which is not followed', { status: 302, location: 'https://127.0.0.1:1/' }, /302; redirects/, 1],
    ['a refusal', { status: 401 }, /answered 401/, 1],
    ['a connection that breaks off', { kind: 'reset' }, /cannot be reached|broke off/, 4],
  ] as const)('because of %s, is said, and changes nothing', async (_, fault, words, tries) => {
    await openTold();
    desk.world.fail({ host: 'hooks' }, fault);
    const { issue, handled } = await askHere(desk, formBody());
    expect(proposals(desk)).toHaveLength(1);
    expect(answers(issue)[0]).toContain('Waiting for an approval');
    expect(handled.flatMap(({ faults }) => faults)).toEqual([]);
    const [told] = handled.flatMap(({ performed }) => performed.filter(({ effect }) => effect === 'notify'));
    expect(told).toMatchObject({ outcome: 'not sent', faults: [expect.stringMatching(words)] });
    expect(told?.faults?.[0]).toContain(LASTING);
    expect(desk.world.requests.filter(({ role }) => role === 'hooks')).toHaveLength(tries);
  });

  test('once is sent again, as the same', async () => {
    await openTold();
    desk.world.fail({ host: 'hooks', times: 2 }, { status: 503 });
    await askHere(desk, formBody());
    expect(states()).toEqual(['requested users/lisa/flag-release-3']);
  });

  test('for want of a secret is not sent at all: nothing goes out unsigned', async () => {
    await openTold({}, '');
    const { handled } = await askHere(desk, formBody());
    expect(desk.world.requests.filter(({ role }) => role === 'hooks')).toEqual([]);
    const faults = handled.flatMap(({ performed }) => performed.flatMap((one) => one.faults ?? []));
    expect(faults).toEqual([expect.stringMatching(/notify-secret/)]);
  });

  test('is not sent for what the App could not do', async () => {
    await openTold();
    desk.world.suspendApp(desk.installation);
    await askHere(desk, formBody());
    expect(desk.world.notices).toEqual([]);
  });
});

test.each(['hunter2', 'whsec_c2hvcnQ=', `whsec_${'A'.repeat(100)}`, 'whsec_!!!!MfKQ9r8GKYqrTwjUPD8ILPZIo2La'])(
  'a secret that is not one is refused, and not repeated: %s',
  async (secret) => {
    await openTold({}, secret);
    await expect(askHere(desk, formBody())).rejects.toThrow(
      expect.objectContaining({ message: expect.not.stringContaining(secret) as string }),
    );
  },
);

test('the same transition told twice has the same id', async () => {
  await openTold();
  const issue = desk.world.issue(SHOP, { author: 'lisa', title: 'Access', body: formBody() });
  for (let run = 0; run < 2; run += 1) await bothHere(desk, opened(desk, issue));
  const ids = received().map(({ id }) => id);
  expect(ids).toHaveLength(2);
  expect(new Set(ids).size).toBe(1);
  expect(ids[0]).toMatch(/^msg_[\w-]{32}$/);
});

test('an emergency is told of at once, and nothing of what was typed into its form', async () => {
  const role =
    '    break-glass: {who: {users: [tom]}, lasts: 1h, each: 2 per 30d, review: {within: 2d, by: {users: [hubot]}}}\n';
  await openTold({ role });
  const { issue } = await askHere(desk, emergencyBody({ reason: 'a secret reason' }), { author: 'tom' });
  expect(states()).toEqual([`break-glass break-glass/${issue.number}`]);
  const [event] = received();
  expect(event).toMatchObject({ data: { state: 'break-glass', by: { login: 'tom', id: 4711 } } });
  expect(JSON.stringify(event)).not.toMatch(/secret reason|status\.acme/);
});
