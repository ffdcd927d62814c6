import { afterEach, describe, expect, test, vi } from 'vitest';
import { webhookHeaders, webhookKey } from '../../src/lifecycle/webhook-signature.ts';
import { relay } from '../../examples/relay-notices.ts';

const AT = Date.UTC(2026, 10, 25, 12);
const SECRET = `whsec_${Buffer.alloc(32, 5).toString('base64')}`;
const BODY = JSON.stringify({
  source: 'https://github.com/acme/shop',
  data: { text: 'lisa: access as <flag-release> is merged.', issue: 'https://github.com/acme/shop/issues/3' },
});

afterEach(() => void vi.useRealTimers());

/** What the example does with a notice: its answer, and what it passes on. */
async function passOn(
  env: Record<string, string>,
  { body = BODY, at = AT, status = 200 }: { body?: string; at?: number; status?: number } = {},
): Promise<{ status: number; sent: { url: string; message: unknown }[] }> {
  vi.useFakeTimers({ toFake: ['Date'], now: AT });
  const sent: { url: string; message: unknown }[] = [];
  const headers = webhookHeaders({ id: 'msg_1', at, body: BODY }, [webhookKey(SECRET)]);
  const request = new Request('https://relay.acme.example/', { method: 'POST', headers, body });
  const send = async (url: string, init: { body: string }): Promise<Response> => {
    sent.push({ url, message: JSON.parse(init.body) as unknown });
    return await Promise.resolve(new Response('', { status }));
  };
  const answer = await relay(request, { NOTIFY_SECRET: SECRET, ...env }, send);
  return { status: answer.status, sent };
}

describe('the example of a relay', () => {
  test('passes a notice on to Slack, as text', async () => {
    expect(await passOn({ SLACK_URL: 'https://slack.example/x' })).toEqual({
      status: 204,
      sent: [
        {
          url: 'https://slack.example/x',
          message: {
            text: 'lisa: access as &lt;flag-release&gt; is merged. https://github.com/acme/shop/issues/3',
          },
        },
      ],
    });
  });

  test('and to Teams, as a card', async () => {
    const { sent } = await passOn({ TEAMS_URL: 'https://teams.example/x' });
    expect(sent[0]).toMatchObject({
      url: 'https://teams.example/x',
      message: { attachments: [{ content: { type: 'AdaptiveCard', body: [{ type: 'TextBlock' }] } }] },
    });
  });

  test.each([
    ['changed', { body: BODY.replace('lisa', 'tom') }],
    ['old', { at: AT - 6 * 60_000 }],
  ])('passes nothing on that is %s', async (_, change) => {
    expect(await passOn({ SLACK_URL: 'https://slack.example/x' }, change)).toEqual({ status: 401, sent: [] });
  });

  test('says that it did not arrive, so that it is sent again', async () => {
    expect(await passOn({ SLACK_URL: 'https://slack.example/x' }, { status: 500 })).toMatchObject({ status: 502 });
  });
});
