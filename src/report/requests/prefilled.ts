import type { RequestSetting } from '../../requests/facts.ts';
import type { Understood } from '../../requests/form/problem.ts';
import type { FormId } from '../../requests/form/questions.ts';

/** Longest address that is made: servers and browsers take more, but not all of them much more. */
const MAX_ADDRESS_CHARACTERS = 6000;

type RepositoryPlace = Pick<RequestSetting, 'server' | 'repository'>;

/** The address of a page of the repository: its parts are encoded. */
export function repositoryAddress(
  { server, repository }: RepositoryPlace,
  ...path: readonly (string | number)[]
): string {
  const parts = [...repository.split('/'), ...path.map(String)].map((part) =>
    part.toWellFormed().split('/').map(encodeURIComponent).join('/'),
  );
  return `${server.replace(/\/+$/, '')}/${parts.join('/')}`;
}

/**
 * The form, filled in with what was understood: fields are filled in by their ids. Source: GitHub's reference,
 * "Creating an issue from a URL query".
 */
export function prefilledForm(form: FormId, understood: Understood, site: RepositoryPlace): string {
  const query = new URLSearchParams({ template: `${form}.yml` });
  for (const [id, text] of understood) if (id !== 'reviewed') query.set(id, text);
  const address = `${repositoryAddress(site, 'issues', 'new')}?${query.toString()}`;
  return address.length > MAX_ADDRESS_CHARACTERS ? prefilledForm(form, new Map(), site) : address;
}

/** GitHub's page for a new file, filled in: without an App, whoever asked proposes it. */
export function prefilledFile(path: string, text: string, setting: RequestSetting): string {
  const query = new URLSearchParams({ filename: `${setting.policyPath}/${path}`, value: text });
  return `${repositoryAddress(setting, 'new', setting.branch)}?${query.toString()}`;
}
