import { Unknown } from '../../data.ts';
import { dropStart, EMPTY, known, show, startsWith } from '../../text.ts';
import { HARMLESS, type Meaning } from '../reader.ts';
import { changeClone, onBranch } from './git-changes.ts';
import type { GitCall } from './git-clones.ts';
import { ANYTHING } from './git-config.ts';
import { isGitOptionOn, optionTable, readGitArguments } from './options.ts';

/** See git-symbolic-ref(1). */
const SYMBOLIC_REF = optionTable('d|delete q|quiet short recurse m=');

/**
 * What `git symbolic-ref` makes a name stand for: `HEAD`, the branch that is checked out; any other name, what a push
 * of it goes to. Source: git's `remote.c`, `match_explicit`.
 */
export function readSymbolicRef(call: GitCall): Meaning {
  const read = readGitArguments(call.words, SYMBOLIC_REF);
  const [name = EMPTY, target = EMPTY] = read.operands;
  if (read.unread === undefined && (target.length === 0 || isGitOptionOn(read, 'delete'))) return HARMLESS;
  if (read.unread !== undefined || known(name) !== 'HEAD')
    return startsWith(target, 'refs/remotes/') ? HARMLESS : anyName(call);
  return changeClone(call, (clone) =>
    onBranch(clone, startsWith(target, 'refs/heads/') ? dropStart(target, 11) : [new Unknown(show(target))]),
  );
}

/** What `git update-ref` reads from its input can make a name stand for another. */
export function readUpdateRef(call: GitCall): Meaning {
  return call.words.every((word) => known(word) !== undefined && !startsWith(word, '--std')) ? HARMLESS : anyName(call);
}

/** From here on a branch may stand for any other. */
function anyName(call: GitCall): Meaning {
  return changeClone(call, (clone) => ({ ...clone, config: [...(clone.config ?? []), ANYTHING] }));
}
