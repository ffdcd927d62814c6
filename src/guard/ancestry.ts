import { createHash } from 'node:crypto';
import { type GitEnvironment, git, type GitRun } from './git.ts';

const ANCESTRY_MS = 30_000;
const MAX_ANCESTRY_BYTES = 128 * 1024 * 1024;
/**
 * What is written into a commit's object, whatever this repository replaces or grafts.
 * https://git-scm.com/docs/git#Documentation/git.txt---no-replace-objects
 */
const AS_WRITTEN = ['--no-replace-objects', '-c', 'core.commitGraph=false'];

/**
 * Whether a branch that goes from one commit to another keeps everything it had.
 * INVARIANT: git only proposes a chain of commits; it counts when the name of each, computed here from its content, is
 * the right one. So nothing that a repository, its configuration or its environment says about its own history is
 * believed: replacements, grafts, commit graphs, objects under another's name. What cannot be proved counts as lost.
 */
export function keepsHistory(from: string, to: string, env: GitEnvironment): boolean {
  const call = {
    env: { ...env, GIT_NO_REPLACE_OBJECTS: '1', GIT_REPLACE_REF_BASE: undefined, GIT_GRAFT_FILE: '/dev/null' },
    timeoutMs: ANCESTRY_MS,
    maxBuffer: MAX_ANCESTRY_BYTES,
  };
  const chain = proposedChain(from, to, call);
  return chain !== undefined && isProved([...chain, from], call);
}

/** The shortest way from a commit up to its ancestor, as git has it, without the ancestor. */
function proposedChain(from: string, to: string, call: GitRun): readonly string[] | undefined {
  const listed = git([...AS_WRITTEN, 'rev-list', '--parents', '--ancestry-path', to, `^${from}`, '--'], call);
  if (!listed.ok) return undefined;
  const parents = new Map(
    listed.output
      .split('\n')
      .map((line): [string, readonly string[]] => [line.split(' ', 1)[0] ?? '', line.split(' ').slice(1)]),
  );
  const children = new Map<string, string | undefined>([[to, undefined]]);
  for (const commit of children.keys()) {
    // grows while it is walked
    for (const parent of parents.get(commit) ?? []) {
      if (!children.has(parent)) children.set(parent, commit);
    }
    if (children.has(from)) return chainDown(children, from);
  }
  return undefined;
}

function chainDown(children: ReadonlyMap<string, string | undefined>, from: string): readonly string[] {
  const chain: string[] = [];
  for (let commit = children.get(from); commit !== undefined; commit = children.get(commit)) chain.push(commit);
  return chain.toReversed();
}

/** Whether every commit but the last really is what it is called, and names the next one as a parent. */
function isProved(chain: readonly string[], call: GitRun): boolean {
  const commits = chain.slice(0, -1);
  const read = git([...AS_WRITTEN, 'cat-file', '--batch'], {
    ...call,
    input: `${commits.join('\n')}\n`,
    encoding: 'latin1',
  });
  if (!read.ok) return false;
  let at = 0;
  return commits.every((oid, index) => {
    const [header = '', size = ''] =
      new RegExp(String.raw`^${oid} commit (\d+)\n`).exec(read.output.slice(at, at + 100)) ?? [];
    if (header === '') return false;
    const content = read.output.slice(at + header.length, at + header.length + Number(size));
    at += header.length + Number(size) + 1;
    return objectName(content, oid.length) === oid && parentsOf(content).includes(chain[index + 1] ?? '');
  });
}

/** https://git-scm.com/docs/hash-function-transition: the length tells the function. */
function objectName(content: string, length: number): string {
  return createHash(length === 64 ? 'sha256' : 'sha1')
    .update(`commit ${content.length}\0${content}`, 'latin1')
    .digest('hex');
}

function parentsOf(content: string): readonly string[] {
  const [, lines = ''] = /^tree [0-9a-f]+\n((?:parent [0-9a-f]+\n)*)/.exec(content) ?? [];
  return lines.split('\n').map((line) => line.slice('parent '.length));
}
