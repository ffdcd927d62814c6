// Passes notices of the requests workflow on to Slack or Teams. The addresses there are secrets, so this function knows
// them, and the policy names this function (`notify: https://…`). It runs wherever a function takes a Request and gives
// a Response, and needs the package `standardwebhooks`.
import { Webhook } from 'standardwebhooks';

interface Settings {
  /** `whsec_…`, the same as ACCESS_REQUESTS_NOTIFY_SECRET in the repository. */
  readonly NOTIFY_SECRET: string;
  /** An incoming webhook of Slack, */
  readonly SLACK_URL?: string;
  /** Or the address of a workflow of Teams, “Send webhook alerts to a channel”. */
  readonly TEAMS_URL?: string;
}

type Send = (url: string, init: { method: string; headers: Record<string, string>; body: string }) => Promise<Response>;

interface Notice {
  readonly source: string;
  readonly data: { readonly text: string; readonly issue?: string; readonly pullRequest?: string };
}

/** `send` is the `fetch` of wherever it runs. */
export async function relay(request: Request, settings: Settings, send: Send): Promise<Response> {
  const notice = verified(await request.text(), request.headers, settings.NOTIFY_SECRET);
  if (notice === undefined) return new Response('not signed with the secret', { status: 401 });
  const { text, issue, pullRequest } = notice.data;
  const link = issue ?? pullRequest ?? notice.source;
  const url = settings.SLACK_URL ?? settings.TEAMS_URL ?? '';
  const message = settings.SLACK_URL === undefined ? card(text, link) : { text: `${plain(text)} ${link}` };
  const headers = { 'content-type': 'application/json' };
  const answer = await send(url, { method: 'POST', headers, body: JSON.stringify(message) });
  return new Response(null, { status: answer.ok ? 204 : 502 });
}

function verified(body: string, headers: Headers, secret: string): Notice | undefined {
  try {
    // throws where the signature is wrong, or the message older than five minutes
    return new Webhook(secret).verify(body, Object.fromEntries(headers)) as Notice;
  } catch {
    return undefined;
  }
}

// Slack reads &, < and > as its own markup
function plain(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

function card(text: string, link: string): unknown {
  const content = {
    type: 'AdaptiveCard',
    version: '1.4',
    body: [{ type: 'TextBlock', text, wrap: true }],
    actions: [{ type: 'Action.OpenUrl', title: 'Open', url: link }],
  };
  return { type: 'message', attachments: [{ contentType: 'application/vnd.microsoft.card.adaptive', content }] };
}
