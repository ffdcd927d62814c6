import type { Provenance } from '../policy/evidence.ts';
import type { PullCommit, Replaced } from './authorship.ts';
import { FactError } from './fact-error.ts';
import type { Follow } from './follow.ts';
import type { Fields } from './json.ts';
import { changesFile, readPull, readReviewPage, readReviews } from './pull-request.ts';

/**
 * Reads a pull request with all of its reviews, and whether its diff has the file; `blob` is the copy that it brought,
 * `replaced` the one before.
 * @throws FactError when something of it could not be read
 */
export async function readWhole(
  found: Fields,
  blob: string | undefined,
  path: string,
  follow: Follow,
  replaced?: Replaced,
): Promise<{ readonly provenance: Provenance; readonly commits: readonly PullCommit[] }> {
  const number = found.number('number');
  const [isShown, nodes] = await Promise.all([isInDiff(found, path, follow), allReviews(found, follow)]);
  const { pull, commits } = readPull(found, blob, isShown, replaced);
  if (pull.number !== number) throw new FactError('GitHub answered for another pull request');
  return { provenance: { pull, reviews: readReviews(nodes, pull, commits, blob) }, commits };
}

async function isInDiff(pull: Fields, path: string, follow: Follow): Promise<boolean> {
  return changesFile(pull, path) ?? (await follow.filesOf(pull.number('number'))).includes(path);
}

/** Most pages of older reviews that are read. */
const MAX_REVIEW_PAGES = 10;

/**
 * The reviews, oldest first. An outsider may write as many as they like, so reading stops some time: the newest opinion
 * of everybody whose review was read is among them all the same, and what was not read could only have added an
 * approval.
 */
async function allReviews(pull: Fields, follow: Follow): Promise<readonly Fields[]> {
  const first = readReviewPage(pull);
  const nodes = [...first.nodes];
  let { before } = first;
  for (let page = 0; before !== undefined && page < MAX_REVIEW_PAGES; page++) {
    const older = await follow.reviewsOf(pull.number('number'), before);
    nodes.unshift(...older.nodes);
    ({ before } = older);
  }
  const number = pull.number('number');
  if (before === undefined && pull.object('reviews').number('totalCount') > nodes.length)
    throw new FactError(`not all reviews of pull request #${number} were shown`);
  return nodes;
}
