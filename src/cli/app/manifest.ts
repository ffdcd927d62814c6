import type { GitHubServer } from '../../github/server.ts';

/** Who is to own the App. */
export interface AppOwner {
  readonly kind: 'organization' | 'user' | 'enterprise';
  /** Login, or the slug of an enterprise. */
  readonly name: string;
}

/** GitHub takes no longer names. Source: GitHub's reference, "Registering a GitHub App". */
export const MAX_APP_NAME_CHARACTERS = 34;

/**
 * What the App is to be: no webhook, private, and with the rights to write requests into repositories and nothing else.
 * Source: GitHub's reference, "Registering a GitHub App from a manifest".
 */
export function appManifest({ name, url, redirect }: { name: string; url: string; redirect: string }): string {
  return JSON.stringify({
    name,
    url,
    redirect_url: redirect,
    description: 'Writes the pull requests and tags that follow from requests for access.',
    public: false,
    default_permissions: { contents: 'write', issues: 'write', pull_requests: 'write', metadata: 'read' },
    default_events: [],
  });
}

/** Where the manifest is sent to, by the browser of whoever creates the App. */
export function creationAddress({ url }: GitHubServer, { kind, name }: AppOwner, state: string): string {
  const folder = { organization: `organizations/${name}/`, enterprise: `enterprises/${name}/`, user: '' }[kind];
  return `${url.replace(/\/+$/, '')}/${folder}settings/apps/new?state=${encodeURIComponent(state)}`;
}
