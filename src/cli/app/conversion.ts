import { FactError } from '../../github/fact-error.ts';
import { Fields } from '../../github/json.ts';
import type { GitHubServer } from '../../github/server.ts';
import type { Send } from '../../http/send.ts';

/** An App that was just created. */
export interface CreatedApp {
  readonly id: number;
  readonly slug: string;
  readonly clientId: string;
  /** Its page, https://github.com/apps/… */
  readonly page: string;
  /** INVARIANT: handed to where it is kept, and to nothing else. */
  readonly pem: string;
}

/**
 * Has GitHub hand over what was created: once, within an hour. The webhook secret and the client secret are not looked
 * at. Source: REST, "Create a GitHub App from a manifest".
 * @throws FactError; never with what was answered
 */
export async function convertManifest({ api }: GitHubServer, code: string, send: Send): Promise<CreatedApp> {
  const { status, body } = await send({
    method: 'POST',
    url: `${api}/app-manifests/${code}/conversions`,
    headers: { accept: 'application/vnd.github+json', 'x-github-api-version': '2022-11-28' },
  });
  if (status !== 201)
    throw new FactError(
      `GitHub did not hand the App over: it answered ${status}`,
      'the code is good for one hour, and once: delete the App in its settings, and start again',
    );
  const app = new Fields(convertedJson(body), '');
  const pem = app.text('pem');
  if (!pem.includes('PRIVATE KEY-----')) throw new FactError('GitHub handed the App over without a private key');
  return {
    id: app.number('id'),
    slug: app.text('slug'),
    clientId: app.text('client_id'),
    page: app.text('html_url'),
    pem,
  };
}

function convertedJson(body: string): unknown {
  try {
    return JSON.parse(body) as unknown;
  } catch {
    throw new FactError('GitHub handed the App over with something that is not JSON');
  }
}
