import { FactError } from '../../github/fact-error.ts';
import type { GitHubApi } from '../../github/api.ts';
import { fetchAccountNamed } from '../../github/numbered-accounts.ts';
import { REPOSITORY_PATTERN } from '../../policy/names.ts';
import { quote } from '../../report/safe-line.ts';
import type { CommandLine, Option } from '../command.ts';
import { UsageError } from '../usage-error.ts';
import { type AppKeyPlace, keyPlaceIn } from './key-place.ts';
import { type AppOwner, MAX_APP_NAME_CHARACTERS } from './manifest.ts';

/** Options of `init --app`. */
export const APP_OPTIONS = {
  app: { help: 'Create the GitHub App that writes requests, instead: a page of this machine leads to GitHub' },
  'app-name': { value: 'name', help: 'With --app: its name; `access-` and the repository when left out' },
  'app-owner': {
    value: 'login',
    help: 'With --app: organisation or user that owns it; the owner of the repository when left out',
  },
  enterprise: { value: 'slug', help: 'With --app: the enterprise that owns it' },
  key: {
    value: 'place',
    help: 'With --app: where its key goes: `vault[:<mount>/<key>]`, `aws-kms[:<alias>]`, or `secret`',
  },
  'ca-certificates': { value: 'file', help: 'With --app: CA of an Enterprise Server, Vault or OpenBao, PEM' },
} as const satisfies Readonly<Record<string, Option>>;

/** What is to be created, and where its key goes. */
export interface AppAnswers {
  readonly repository: string;
  readonly name: string;
  /** Page that people find at the App: that of the repository. */
  readonly url: string;
  readonly owner: AppOwner;
  readonly key: AppKeyPlace;
}

/** @throws UsageError for an answer that cannot be used, FactError where the owner is not shown */
export async function readAppAnswers(
  given: CommandLine,
  { repository, api }: { readonly repository: string; readonly api: GitHubApi },
): Promise<AppAnswers> {
  if (!REPOSITORY_PATTERN.test(repository))
    throw new UsageError(`${quote(repository)} is not a repository`, 'write `--repository owner/name`');
  const [login = '', own = ''] = repository.split('/');
  const name = given.text('app-name') ?? `access-${own}`.slice(0, MAX_APP_NAME_CHARACTERS);
  if (!/^[\w .-]+$/.test(name) || name.length > MAX_APP_NAME_CHARACTERS)
    throw new UsageError(
      `${quote(name)} is not the name of an App`,
      `write at most ${MAX_APP_NAME_CHARACTERS} letters, digits, spaces, \`-\`, \`_\` and \`.\` after \`--app-name\``,
    );
  const written = given.text('key');
  if (written === undefined)
    throw new UsageError(
      'where the key of the App goes is not said',
      'write `--key vault` or `--key aws-kms`; `--key secret` is the last resort',
    );
  const key = keyPlaceIn(written);
  const page = new Set([given.text('enterprise'), given.text('app-owner')]);
  if (!page.has(undefined)) throw new UsageError('`--enterprise` and `--app-owner` are both given', 'give one');
  return {
    repository,
    name,
    url: await repositoryPage(api, repository),
    owner: await ownerOf(given, login, api),
    key,
  };
}

async function repositoryPage(api: GitHubApi, repository: string): Promise<string> {
  const found = await api.get(`/repos/${repository}`, 'metadata: read');
  const page = typeof found === 'object' && found !== null && 'html_url' in found ? String(found.html_url) : '';
  if (URL.canParse(page)) return page;
  throw new FactError(`GitHub does not say where \`${repository}\` is`);
}

async function ownerOf(given: CommandLine, usual: string, api: GitHubApi): Promise<AppOwner> {
  const enterprise = given.text('enterprise');
  const name = enterprise ?? given.text('app-owner') ?? usual;
  if (!/^[A-Za-z0-9][A-Za-z0-9_-]{0,99}$/.test(name))
    throw new UsageError(`${quote(name)} is not a login`, 'write the login of an organisation, a user or the slug');
  if (enterprise !== undefined) return { kind: 'enterprise', name };
  const account = await fetchAccountNamed(api, name);
  if (account === undefined) throw new UsageError(`there is no account ${quote(name)}`, 'correct `--app-owner`');
  return { kind: account.type === 'Organization' ? 'organization' : 'user', name: account.login };
}
