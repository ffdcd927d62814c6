import type { LastChange, FirstParentLine } from './first-parents.ts';
import type { Fields } from './json.ts';

/** A branch of a repository. */
export interface PathPlace {
  /** Name of the repository, as GitHub writes it. */
  readonly home: string;
  readonly branch: string;
}

/** Pull requests that GitHub names for a commit. */
export interface Guess {
  readonly oid: string;
  readonly pulls: readonly Fields[];
  /** Whether these are all pull requests of that commit. */
  readonly complete: boolean;
}

/**
 * The pull request whose merge is the commit in question, or, rebased, one of a row of commits that end with it.
 * `associated` is the commit that they were named for.
 */
export function bringing(
  pulls: readonly Fields[],
  associated: string,
  { commit, index }: LastChange,
  line: FirstParentLine,
  where: PathPlace,
): Fields | undefined {
  return pulls.find((pull) => {
    if (!isMergedInto(pull, where)) return false;
    const merge = pull.maybe('mergeCommit')?.text('oid');
    if (merge === undefined) return false;
    if (merge === commit.oid) return true;
    const place = line.commits.findIndex(({ oid }) => oid === merge);
    return (
      associated === commit.oid &&
      place >= 0 &&
      place < index &&
      index - place < pull.object('commits').number('totalCount')
    );
  });
}

/** Whether a pull request was merged into a branch of a repository. */
function isMergedInto(pull: Fields, { home, branch }: PathPlace): boolean {
  return (
    pull.flag('merged') &&
    pull.text('baseRefName') === branch &&
    pull.maybe('baseRepository')?.text('nameWithOwner') === home
  );
}
