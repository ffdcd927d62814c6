import { may } from '../access.ts';
import { readCommit } from '../git/commits.ts';
import { entryAt, readTree, FOLDER, type TreeEntry } from '../git/trees.ts';
import { resolveRevision } from '../graphql/git-objects.ts';
import { json, type WorldResponse } from '../serve/http.ts';
import type { Repository } from '../state.ts';
import { fullRepository } from './accounts.ts';
import type { Call } from './call.ts';
import { inaccessible, notFound, refusal } from './errors.ts';

const MAX_INLINE_BYTES = 1_000_000;

export function getRepository({ repository }: Call): WorldResponse {
  return json(200, fullRepository(repository));
}

/** A file, or what a folder holds, at a ref. */
export function getContents({ request, token, repository, parameters }: Call): WorldResponse {
  if (!may(token, repository, 'contents')) return inaccessible();
  const ref = request.query.get('ref') ?? 'HEAD';
  const commit = resolveRevision(repository, ref);
  if (commit === undefined)
    return refusal(404, `No commit found for the ref ${ref}`, '/repos/contents#get-repository-content');
  const path = (parameters['path'] ?? '').replace(/\/+$/, '');
  const tree = readCommit(repository.objects, commit)?.tree ?? '';
  const entry = entryAt(repository.objects, tree, path);
  if (!entry) return notFound();
  if (entry.mode !== FOLDER) return json(200, fileBody(repository, entry, path, ref));
  const prefix = path === '' ? '' : `${path}/`;
  return json(
    200,
    readTree(repository.objects, entry.oid).map((inner) => entryBody(repository, inner, prefix + inner.name, ref)),
  );
}

function fileBody(repository: Repository, entry: TreeEntry, path: string, ref: string): Record<string, unknown> {
  const data = repository.objects.read(entry.oid)?.data ?? Buffer.alloc(0);
  const common = entryBody(repository, entry, path, ref);
  if (common['type'] === 'symlink') return { ...common, target: data.toString('utf8') };
  if (common['type'] === 'submodule') return { ...common, submodule_git_url: null };
  if (data.length > MAX_INLINE_BYTES) return { ...common, encoding: 'none', content: '' };
  return { ...common, encoding: 'base64', content: data.toString('base64').replaceAll(/.{60}/g, '$&\n') };
}

function entryBody(repository: Repository, entry: TreeEntry, path: string, ref: string): Record<string, unknown> {
  const types: Record<string, string> = { [FOLDER]: 'dir', '120000': 'symlink', '160000': 'submodule' };
  const type = types[entry.mode] ?? 'file';
  const url = `https://api.github.com/repos/${repository.name}/contents/${path}?ref=${ref}`;
  const git = `https://api.github.com/repos/${repository.name}/git/${type === 'dir' ? 'trees' : 'blobs'}/${entry.oid}`;
  const html = `https://github.com/${repository.name}/blob/${ref}/${path}`;
  return {
    type,
    name: entry.name,
    path,
    sha: entry.oid,
    size: type === 'dir' ? 0 : (repository.objects.read(entry.oid)?.data.length ?? 0),
    url,
    git_url: git,
    html_url: html,
    download_url: type === 'file' ? html : null,
    _links: { self: url, git, html },
  };
}
