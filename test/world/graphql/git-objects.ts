import { isUtf8 } from 'node:buffer';
import { readCommit } from '../git/commits.ts';
import { readRef } from '../git/refs.ts';
import { entryAt, readTree, type TreeEntry } from '../git/trees.ts';
import type { Repository } from '../state.ts';
import { gitActorNode } from './accounts.ts';
import { nodeId, text, type Args, type Node, type Viewer } from './value.ts';

const MAX_TEXT_BYTES = 512_000;

/** `object(expression:)` or `object(oid:)`: a commit, or what lies at a path in one. */
export function objectField(viewer: Viewer, repository: Repository, args: Args): Node | null {
  const oid = text(args, 'oid');
  const expression = text(args, 'expression') ?? '';
  if (oid !== undefined) return objectNode(viewer, repository, oid);
  const colon = expression.indexOf(':');
  const commit = resolveRevision(repository, colon === -1 ? expression : expression.slice(0, colon));
  if (commit === undefined) return null;
  if (colon === -1) return objectNode(viewer, repository, commit);
  const tree = readCommit(repository.objects, commit)?.tree;
  const entry = tree === undefined ? undefined : entryAt(repository.objects, tree, expression.slice(colon + 1));
  return entry ? objectNode(viewer, repository, entry.oid) : null;
}

/**
 * The commit a branch, a tag, a full ref, HEAD or an id stands for; with `~3` after it, the one three first parents
 * before.
 */
export function resolveRevision(repository: Repository, revision: string): string | undefined {
  const [, start, back] = /^(.*)~(\d+)$/.exec(revision) ?? [];
  if (start !== undefined) {
    let oid = resolveRevision(repository, start);
    for (let step = 0; step < Number(back) && oid !== undefined; step += 1)
      [oid] = readCommit(repository.objects, oid)?.parents ?? [];
    return oid;
  }
  const name = revision === 'HEAD' ? `refs/heads/${repository.defaultBranch}` : revision;
  if (/^[0-9a-f]{40}$/.test(name)) return repository.objects.read(name) ? name : undefined;
  const candidates = [name, `refs/${name}`, `refs/tags/${name}`, `refs/heads/${name}`];
  return candidates.map((candidate) => readRef(repository.gitDir, candidate)).find((oid) => oid !== undefined);
}

export function objectNode(viewer: Viewer, repository: Repository, oid: string): Node | null {
  const object = repository.objects.read(oid);
  switch (object?.type) {
    case 'blob':
      return blobNode(repository, oid, object.data);
    case 'tree':
      return treeNode(viewer, repository, oid, '');
    case 'commit':
      return viewer.nodes.commit(viewer, repository, oid);
    case 'tag':
      return tagNode(viewer, repository, oid, object.data.toString('utf8'));
    default:
      return null;
  }
}

/** An annotated tag, as git stores it. */
function tagNode(viewer: Viewer, repository: Repository, oid: string, source: string): Node {
  const [head = '', ...message] = source.split('\n\n');
  const [, name = '', email = '', seconds = ''] = /^tagger (.*) <(.*)> (\d+) /m.exec(head) ?? [];
  const date = new Date(Number(seconds) * 1000);
  return {
    ...gitObject(repository, 'Tag', oid),
    name: /^tag (.*)$/m.exec(head)?.[1] ?? '',
    message: message.join('\n\n'),
    tagger: () => gitActorNode(viewer, { name, email, date }),
    target: () => objectNode(viewer, repository, /^object (\w+)$/m.exec(head)?.[1] ?? ''),
  };
}

function blobNode(repository: Repository, oid: string, data: Buffer): Node {
  const isBinary = !isUtf8(data) || data.includes(0);
  return {
    ...gitObject(repository, 'Blob', oid),
    byteSize: data.length,
    isBinary,
    isTruncated: data.length > MAX_TEXT_BYTES,
    text: isBinary ? null : data.toString('utf8', 0, MAX_TEXT_BYTES),
  };
}

export function treeNode(viewer: Viewer, repository: Repository, oid: string, path: string): Node {
  const prefix = path === '' ? '' : `${path}/`;
  return {
    ...gitObject(repository, 'Tree', oid),
    entries: () =>
      readTree(repository.objects, oid).map((entry) => entryNode(viewer, repository, entry, `${prefix}${entry.name}`)),
  };
}

/** An entry of a tree; a submodule's commit lies in another repository, so it has no object here. */
export function entryNode(viewer: Viewer, repository: Repository, entry: TreeEntry, path: string): Node {
  const type = entry.mode === '160000' ? 'commit' : entry.mode === '40000' ? 'tree' : 'blob';
  const data = type === 'blob' ? repository.objects.read(entry.oid)?.data : undefined;
  return {
    __typename: 'TreeEntry',
    name: entry.name,
    path,
    oid: entry.oid,
    mode: Number.parseInt(entry.mode, 8),
    type,
    size: data?.length ?? 0,
    extension: /\.[^.]*$/.exec(entry.name)?.[0] ?? '',
    isGenerated: false,
    lineCount: data ? data.toString('latin1').split('\n').length - 1 : null,
    object: () =>
      type === 'tree' ? treeNode(viewer, repository, entry.oid, path) : objectNode(viewer, repository, entry.oid),
  };
}

export function gitObject(repository: Repository, typename: string, oid: string): Node {
  const url = `https://github.com/${repository.name}/${typename.toLowerCase()}/${oid}`;
  return {
    __typename: typename,
    id: nodeId(typename.charAt(0), `${repository.id}:${oid}`),
    oid,
    abbreviatedOid: oid.slice(0, 7),
    commitUrl: url,
    commitResourcePath: new URL(url).pathname,
  };
}
