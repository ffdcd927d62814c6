import type { GitHubApi } from './api.ts';
import { FactError } from './fact-error.ts';
import { Fields } from './json.ts';

/** What moved a branch from one commit to another. */
export interface Move {
  readonly before: string;
  readonly after: string;
  /** When, milliseconds since 1970. */
  readonly at: number;
}

/** What GitHub writes for the side of a move on which there is no branch. */
export const NO_COMMIT = /^0{40}(?:0{24})?$/;

/** The log of what moved a branch, newest first. */
export interface BranchLog {
  /**
   * As many pages of moves as are asked for, and whether these are all there are. @throws FactError when it is not
   * shown
   */
  readonly moves: (
    branch: string,
    pages: number,
  ) => Promise<{ readonly moves: readonly Move[]; readonly whole: boolean }>;
  /** Whether a move is the first of all branches. */
  readonly isFirst: (move: Move) => Promise<boolean>;
  /** The same log, read again. */
  readonly again: () => BranchLog;
}

interface Page {
  readonly moves: readonly Logged[];
  readonly next: string | undefined;
}

const PAGE_MOVES = 100;

/**
 * Reads the log of a repository's branches: REST, "List repository activities". The first page is asked for at once, so
 * it needs to be guessed which branch is the default one; where that cannot be guessed, all branches are asked for, and
 * the pages of the right one only if that does not do.
 */
export function createBranchLog(api: GitHubApi, repository: string, guess: string | undefined): BranchLog {
  const first = readPage(api, repository, guess, undefined);
  first.catch(() => undefined);
  const filtered = new Map<string, Promise<Page>[]>();
  const pagesOf = (branch: string): Promise<Page>[] => {
    const pages = filtered.get(branch) ?? [
      guess === branch ? first.then((page) => only(page, branch)) : readPage(api, repository, branch, undefined),
    ];
    filtered.set(branch, pages);
    return pages;
  };
  return {
    moves: async (branch, count) => {
      if (guess === undefined) {
        const all = await first;
        // the log of all branches is that of this one, too, where there is no more of it
        if (count === 1 || all.next === undefined)
          return { moves: only(all, branch).moves, whole: all.next === undefined };
      }
      const pages = pagesOf(branch);
      const read: Page[] = [];
      for (let index = 0; index < count; index++) {
        const page = await (pages[index] ??
          pages[pages.push(readPage(api, repository, branch, read.at(-1)?.next)) - 1]);
        if (page === undefined) break;
        read.push(page);
        if (page.next === undefined) break;
      }
      return { moves: read.flatMap((page) => page.moves), whole: read.at(-1)?.next === undefined };
    },
    isFirst: async ({ before, after, at }) => {
      const [oldest] = await readOldest(api, repository);
      return oldest?.before === before && oldest.after === after && oldest.at === at;
    },
    again: () => createBranchLog(api, repository, guess),
  };
}

interface Logged extends Move {
  readonly ref: string;
}

async function readPage(
  api: GitHubApi,
  repository: string,
  branch: string | undefined,
  after: string | undefined,
): Promise<Page> {
  const ref = branch === undefined ? '' : `&ref=${encodeURIComponent(`refs/heads/${branch}`)}`;
  const cursor = after === undefined ? '' : `&after=${encodeURIComponent(after)}`;
  const { body, next } = await api.page(
    `/repos/${repository}/activity?per_page=${PAGE_MOVES}${ref}${cursor}`,
    'contents: read',
  );
  const moves = new Fields({ moves: body }, '').list('moves').map(readMove);
  const following = next === undefined ? undefined : new URL(next).searchParams.get('after');
  if (following === null) throw new FactError('GitHub answered with a page whose next page cannot be found');
  return { moves, next: following };
}

async function readOldest(api: GitHubApi, repository: string): Promise<readonly Logged[]> {
  const { body } = await api.page(`/repos/${repository}/activity?per_page=1&direction=asc`, 'contents: read');
  return new Fields({ moves: body }, '').list('moves').map(readMove);
}

function readMove(entry: Fields): Logged {
  const at = Date.parse(entry.text('timestamp'));
  if (Number.isNaN(at)) throw new FactError("GitHub's answer is not understood: `timestamp` is not a time");
  return { ref: entry.text('ref'), before: entry.text('before'), after: entry.text('after'), at };
}

function only(page: Page, branch: string): Page {
  return { moves: page.moves.filter(({ ref }) => ref === `refs/heads/${branch}`), next: page.next };
}
