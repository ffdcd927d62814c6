import { Unknown } from '../../data.ts';
import { dropStart, known, show, startsWith, type Text, textOf } from '../../text.ts';
import type { Change, Touch } from '../../touch.ts';
import type { GitClone } from './git-clones.ts';
import { cutLast } from '../text-ends.ts';

/** What a push touches, before it is said in which repository. */
export type PushTouch = Extract<Touch, { readonly change: Change }>;

/** A name that people give to tags rather than to branches: `v1.2.3`, `2.0`, `v4`. */
const LIKE_A_VERSION = /^v?\d+(?:\.\d+)*(?:[-+][\w.+-]+)?$/;

/**
 * What one refspec of `git push` touches. `change` is what the command's options say (`--force`, `--delete`). See
 * git-push(1), `<refspec>`.
 *
 * A name without `refs/` may be a branch or a tag. It is a tag where the job created a tag of that name, a branch where
 * it created or checked out a branch of that name, a branch as well where nothing is known of it, unless it looks like
 * a version: then it is a `ref` by its bare name, to be judged as out of scope unless a branch and a tag of that name
 * both are in scope. An unknown source may be empty, which deletes: it is taken for a source that is there.
 */
export function touchesOfRefspec(refspec: Text, clone: GitClone | undefined, change: Change): readonly PushTouch[] {
  if (startsWith(refspec, '^')) return [];
  const isForced = startsWith(refspec, '+');
  const how: Change = isForced && change === 'write' ? 'force' : change;
  const spec = isForced ? dropStart(refspec, 1) : refspec;
  const [source, destination] = cutLast(spec, ':') ?? [spec, undefined];
  if (destination === undefined || destination.length === 0) {
    return source.length === 0 && destination !== undefined
      ? [{ kind: 'every-branch', change: how }]
      : touchesOfSource(source, clone, how);
  }
  const touches = touchesOfName(destination, clone, source.length === 0 ? 'delete' : how);
  // a name without `refs/` is what it is there, and a new one is a tag where its source is one
  return mayBeTag(source, clone) && !startsWith(destination, 'refs/')
    ? touches.flatMap((touch): readonly PushTouch[] =>
        touch.kind === 'branch' ? [touch, { kind: 'tag', name: touch.name, change: touch.change }] : [touch],
      )
    : touches;
}

function mayBeTag(source: Text, clone: GitClone | undefined): boolean {
  if (startsWith(source, 'refs/tags/') || startsWith(source, 'tags/')) return true;
  return source.length > 0 && !isHead(source) && typeof source[0] === 'string' && refKind(source, clone) !== 'branch';
}

/** The refspec's source, where it has a `:` and names one. */
export function sourceOf(refspec: Text): Text {
  const spec = startsWith(refspec, '+') ? dropStart(refspec, 1) : refspec;
  return cutLast(spec, ':')?.[0] ?? spec;
}

/** Whether it means what is checked out. */
export function isHead(name: Text): boolean {
  return ['HEAD', '@'].includes(known(name) ?? '');
}

/** The branch that is checked out, as far as it is known. */
export function cloneBranch(clone: GitClone | undefined): Text {
  return clone?.branch ?? [new Unknown('HEAD')];
}

/** A source without a destination goes to the ref of the same name. */
function touchesOfSource(source: Text, clone: GitClone | undefined, change: Change): readonly PushTouch[] {
  if (isHead(source)) return [{ kind: 'branch', name: cloneBranch(clone), change }];
  const isOfRemote = [...(clone?.remotes.keys() ?? [])].some((remote) => startsWith(source, `${remote}/`));
  if (isOfRemote && clone?.branches?.has(show(source)) !== true) return [{ kind: 'ref', name: source, change }];
  return touchesOfName(source, clone, change);
}

/** What is touched by a name on the remote, qualified or not. */
function touchesOfName(name: Text, clone: GitClone | undefined, change: Change): readonly PushTouch[] {
  // no name has one of these: it is a pattern of git, or of files whose names may be those of branches
  if (name.some((part) => typeof part === 'string' && /[*?[]/.test(part))) return touchesOfPattern(name, change);
  if (startsWith(name, 'refs/heads/')) return [{ kind: 'branch', name: dropStart(name, 11), change }];
  if (startsWith(name, 'refs/tags/')) return [{ kind: 'tag', name: dropStart(name, 10), change }];
  if (startsWith(name, 'refs/') || typeof name[0] !== 'string')
    return [{ kind: isTagged(name, clone) ? 'tag' : 'ref', name, change }];
  // which branch HEAD of a remote is, only the remote knows
  if (isHead(name)) return [{ kind: 'branch', name: [new Unknown('HEAD of the remote')], change }];
  const abbreviated = touchesOfAbbreviation(name, change);
  return abbreviated.length > 0 ? abbreviated : [{ kind: refKind(name, clone), name, change }];
}

/**
 * `heads/x` is the branch `x` where there is one, and else a new branch `heads/x`. See gitrevisions(7), `<refname>`.
 */
function touchesOfAbbreviation(name: Text, change: Change): readonly PushTouch[] {
  if (startsWith(name, 'heads/'))
    return [
      { kind: 'branch', name: dropStart(name, 6), change },
      { kind: 'branch', name, change },
    ];
  if (startsWith(name, 'tags/'))
    return [
      { kind: 'tag', name: dropStart(name, 5), change },
      { kind: 'branch', name, change },
    ];
  return [];
}

function touchesOfPattern(pattern: Text, change: Change): readonly PushTouch[] {
  if (startsWith(pattern, 'refs/heads/')) return [{ kind: 'every-branch', change }];
  if (startsWith(pattern, 'refs/tags/')) return [{ kind: 'every-tag', change }];
  const isOther = /^refs\/[^/*]+\//.test(known(textOf(...pattern)) ?? '');
  return isOther
    ? [{ kind: 'ref', name: pattern, change }]
    : [
        { kind: 'every-branch', change },
        { kind: 'every-tag', change },
      ];
}

function refKind(name: Text, clone: GitClone | undefined): 'branch' | 'tag' | 'ref' {
  const written = show(name);
  const isBranch =
    clone?.branches?.has(written) === true || (clone?.branch !== undefined && show(clone.branch) === written);
  if (isTagged(name, clone)) return isBranch ? 'ref' : 'tag';
  return !isBranch && LIKE_A_VERSION.test(known(name) ?? literalStart(name)) ? 'ref' : 'branch';
}

function isTagged(name: Text, clone: GitClone | undefined): boolean {
  return !startsWith(name, 'refs/') && clone?.tags?.has(show(name)) === true;
}

/** `v${VERSION}` looks like a version as far as it is known. */
function literalStart(name: Text): string {
  return startsWith(name, 'v') && typeof name[0] === 'string' ? name[0].replace(/^v$/, 'v0') : '';
}
