import type { LastChange, Line } from './first-parents.ts';
import type { Fields } from './json.ts';

/** The policy's repository, and its default branch. */
interface Place {
  readonly home: string;
  readonly branch: string;
}

/** The pull request whose merge is the commit in question, or, rebased, one of a row of commits that end with it. */
export function bringing(
  pulls: readonly Fields[],
  associated: string,
  { commit, index }: LastChange,
  line: Line,
  trail: Place,
): Fields | undefined {
  return pulls.find((pull) => {
    if (!isMergedInto(pull, trail)) return false;
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
export function isMergedInto(pull: Fields, { home, branch }: Place): boolean {
  return (
    pull.flag('merged') &&
    pull.text('baseRefName') === branch &&
    pull.maybe('baseRepository')?.text('nameWithOwner') === home
  );
}
