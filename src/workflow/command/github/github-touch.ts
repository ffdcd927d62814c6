import { DefaultBranch } from '../../data.ts';
import { dropStart, known, startsWith, type Text } from '../../text.ts';
import { type Change, type Touch } from '../../touch.ts';
import { type Meaning } from '../reader.ts';

/** A repository that a command works on: `undefined` is the run's own. */
export type Where = Text | undefined;

/** The runner's own variable, which a step cannot set. */
const OWN_REPOSITORY = /^(?:\$\{?|env\.|\$\{\{\s*)?(?:GITHUB_REPOSITORY|github\.repository)[\s}]*$/;

/** The default branch of the repository that is touched. */
export const DEFAULT_BRANCH: Text = [new DefaultBranch('the default branch')];
export const EVERY_ENVIRONMENT = 'a secret or variable of the whole repository';

/** A touch of a branch by its name, with or without `refs/heads/`. */
export function branchTouch(name: Text, where: Where, change: Change = 'write'): Touch {
  return {
    kind: 'branch',
    name: startsWith(name, 'refs/heads/') ? dropStart(name, 11) : name,
    change,
    ...touchedRepository(where),
  };
}

/** A touch of a tag by its name, with or without `refs/tags/`. */
export function tagTouch(name: Text, where: Where, change: Change = 'write'): Touch {
  return {
    kind: 'tag',
    name: startsWith(name, 'refs/tags/') ? dropStart(name, 10) : name,
    change,
    ...touchedRepository(where),
  };
}

/** A touch of what may be a branch or a tag: told apart by a name that begins with `refs/`. */
export function refTouch(name: Text, where: Where, change: Change = 'write'): Touch {
  if (startsWith(name, 'refs/heads/')) return branchTouch(name, where, change);
  if (startsWith(name, 'refs/tags/')) return tagTouch(name, where, change);
  return { kind: 'ref', name, change, ...touchedRepository(where) };
}

/** The touch of a branch or tag that work begins from; none where it is a commit. */
export function startTouches(name: Text | undefined, touch: (name: Text) => Touch): readonly Touch[] {
  return name === undefined || /^[0-9a-f]{40}$|^[0-9a-f]{64}$/i.test(known(name) ?? '') ? [] : [touch(name)];
}

/** The repository, or `undefined` for the run's own. GitHub compares names without case. */
export function elsewhereThan(own: string, repository: Text): Where {
  const [first] = repository;
  if (repository.length === 1 && typeof first === 'object' && OWN_REPOSITORY.test(first.source)) return undefined;
  return known(repository)?.toLowerCase() === own.toLowerCase() ? undefined : repository;
}

/** A touch of another repository; none for the run's own. */
export function otherRepository(where: Where): readonly Touch[] {
  return where === undefined ? [] : [{ kind: 'repository', name: where }];
}

/** An environment, and its repository where that is another. */
export function environmentTouches(name: Text, where: Where): readonly Touch[] {
  return [...otherRepository(where), { kind: 'environment', name }];
}

/** A meaning from touches. */
export function touching(...touches: readonly Touch[]): Meaning {
  return touches.length === 0 ? {} : { touches };
}

/** A meaning where not even the kind of the target can be determined. */
export function undecided(why: string, ...touches: readonly Touch[]): Meaning {
  return { ...touching(...touches), undecided: [why] };
}

function touchedRepository(where: Where): { readonly repository?: Text } {
  return where === undefined ? {} : { repository: where };
}

/** A run that is started again or let go on does what its workflow says, on a branch that nothing here tells. */
export const WHAT_RUNS_AGAIN = 'which run is started, and what it touches';
