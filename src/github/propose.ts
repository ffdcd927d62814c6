import { createHash } from 'node:crypto';
import { fetchBranchRules } from './branch-rules.ts';
import { FactError } from './fact-error.ts';
import { Fields } from './json.ts';
import { type BranchCommit, type ProposalState, type ProposedPull, readProposal } from './proposed-pull.ts';
import { type RepositoryWriter, untilThere, writeRest } from './write.ts';

/** One commit on a branch of its own, and the pull request that proposes it. */
export interface PullDraft {
  readonly branch: string;
  /** By paths from the root of the repository; a file without text is deleted. */
  readonly files: readonly { readonly path: string; readonly text?: string }[];
  readonly headline: string;
  /** What follows the headline of the commit, trailers among it. */
  readonly message: string;
  readonly title: string;
  readonly body: string;
  /** Logins, and slugs of teams of the repository's owner. */
  readonly reviewers: { readonly users: readonly string[]; readonly teams: readonly string[] };
  /** Merge it by itself once it is approved, where the rules of the branch ask for approvals. */
  readonly autoMerge: boolean;
}

/** What came of a proposal. */
export interface ProposeOutcome {
  readonly pull: ProposedPull;
  /** Made now, and not found. */
  readonly isNew: boolean;
  /** What could not be done besides: asking for reviews, auto-merge. */
  readonly faults: readonly FactError[];
}

/**
 * Proposes a commit: a branch, a commit that GitHub signs, a pull request, reviewers, auto-merge. Whatever there is of
 * it already is kept: twice, at once, or after a crash it is one branch, one commit and one pull request. `author` is
 * the number of the account whose token it is.
 *
 * INVARIANT: what somebody else pushed to the branch is never built upon.
 * @throws FactError
 */
export async function propose(writer: RepositoryWriter, author: number, proposal: PullDraft): Promise<ProposeOutcome> {
  const paths = proposal.files.map(({ path }) => path);
  const look = async (): Promise<ProposalState> => await readProposal(writer, proposal.branch, paths, author);
  let isNew = false;
  const pull = await untilThere(
    writer.tools,
    async () => ownPull(await look()),
    async () => {
      const commit = await keepCommit(writer, proposal, author, look);
      const { branch } = (await look()).base;
      isNew = true;
      await openPull(writer, proposal, branch);
      const opened = ownPull(await look());
      if (opened !== undefined && opened.head !== commit) throw foreignCommits(proposal.branch);
      return opened;
    },
  );
  if (pull.state !== 'open') return { pull, isNew: false, faults: [] };
  if (pull.commits !== 1 || pull.files !== paths.length) {
    if (isNew) throw foreignCommits(proposal.branch);
    // the base was merged into it, somebody pushed to it, or more is proposed by now: it stays as it is
    return { pull, isNew, faults: [] };
  }
  const faults = [await askReviewers(writer, pull, proposal), await enableAutoMerge(writer, pull, proposal)];
  return { pull, isNew, faults: faults.filter((fault) => fault !== undefined) };
}

/** One that is open or merged; else the newest that was closed. */
export function ownPull({ pulls }: Pick<ProposalState, 'pulls'>): ProposedPull | undefined {
  return pulls.find(({ state }) => state !== 'closed') ?? pulls.at(-1);
}

/** Has the branch hold the commit; gives its id. */
async function keepCommit(
  writer: RepositoryWriter,
  proposal: PullDraft,
  author: number,
  look: () => Promise<ProposalState>,
): Promise<string> {
  return await untilThere(
    writer.tools,
    async () => {
      const { tip } = await look();
      return tip !== undefined && isProposed(tip, proposal, author) ? tip.oid : undefined;
    },
    async () => {
      const { base, tip } = await look();
      if (tip !== undefined && isProposed(tip, proposal, author)) return tip.oid;
      const from = tip?.oid ?? (await createBranch(writer, proposal.branch, base.commit));
      if (from === undefined) return undefined;
      if (tip !== undefined && from !== base.commit && (await isAhead(writer, base.branch, from)))
        throw foreignCommits(proposal.branch);
      return await commitOn(writer, proposal, from);
    },
  );
}

/** Whether a commit is the one that is proposed: by us, made by GitHub, with just these files. */
function isProposed(commit: BranchCommit, { files }: PullDraft, author: number): boolean {
  return (
    commit.author === author &&
    commit.isByGitHub &&
    commit.parents.length === 1 &&
    files.every(({ text }, index) => commit.files[index] === (text === undefined ? undefined : blobId(text)))
  );
}

/** The id that git gives a file of this content. */
function blobId(text: string): string {
  const data = Buffer.from(text);
  return createHash('sha1').update(`blob ${data.length}\0`).update(data).digest('hex');
}

function foreignCommits(branch: string): FactError {
  return new FactError(
    `the branch \`${branch}\` holds commits of somebody else, so nothing is proposed from it`,
    'delete the branch, close its pull request, and ask again; keep `grantgate/**` to the App by a ruleset',
  );
}

/** The commit that the branch was made at; `undefined` where somebody made it in the same moment. */
async function createBranch(writer: RepositoryWriter, branch: string, commit: string): Promise<string | undefined> {
  const { status } = await writeRest(writer, {
    method: 'POST',
    path: 'git/refs',
    body: { ref: `refs/heads/${branch}`, sha: commit },
    expected: [201, 422],
    failing: `the branch \`${branch}\` could not be created`,
    permission: 'contents: write',
  });
  return status === 201 ? commit : undefined;
}

/** Whether a commit is not part of the default branch. Source: REST, "Compare two commits". */
async function isAhead({ api, repository }: RepositoryWriter, base: string, commit: string): Promise<boolean> {
  const path = `/repos/${repository}/compare/${encodeURIComponent(base)}...${commit}`;
  return new Fields(await api.get(path, 'contents: read'), '').number('ahead_by') > 0;
}

const COMMIT_MUTATION = `mutation Commit($input: CreateCommitOnBranchInput!) {
  createCommitOnBranch(input: $input) { commit { oid } }
}`;

/** Commits only onto the head that was seen. Source: GraphQL reference, `createCommitOnBranch`. */
async function commitOn({ api, repository }: RepositoryWriter, proposal: PullDraft, from: string): Promise<string> {
  const { data } = await api.query(COMMIT_MUTATION, {
    input: {
      branch: { repositoryNameWithOwner: repository, branchName: proposal.branch },
      expectedHeadOid: from,
      message: { headline: proposal.headline, body: proposal.message },
      fileChanges: {
        additions: proposal.files.flatMap(({ path, text }) =>
          text === undefined ? [] : [{ path, contents: Buffer.from(text).toString('base64') }],
        ),
        deletions: proposal.files.flatMap(({ path, text }) => (text === undefined ? [{ path }] : [])),
      },
    },
  });
  return new Fields(data, '').object('createCommitOnBranch').object('commit').text('oid');
}

async function openPull(writer: RepositoryWriter, { branch, title, body }: PullDraft, base: string): Promise<void> {
  await writeRest(writer, {
    method: 'POST',
    path: 'pulls',
    body: { title, body, head: branch, base, maintainer_can_modify: false },
    failing: 'the pull request could not be opened',
    permission: 'pull-requests: write',
  });
}

/** Asks the same people as often as one likes: whoever is asked already stays so. */
async function askReviewers(
  writer: RepositoryWriter,
  { number }: ProposedPull,
  { reviewers }: PullDraft,
): Promise<FactError | undefined> {
  if (reviewers.users.length === 0 && reviewers.teams.length === 0) return undefined;
  return await faultOfTrying(async () => {
    await writeRest(writer, {
      method: 'POST',
      path: `pulls/${number}/requested_reviewers`,
      body: { reviewers: reviewers.users, team_reviewers: reviewers.teams },
      isSame: true,
      failing: `nobody could be asked to review #${number}`,
      permission: 'pull-requests: write',
    });
  });
}

const AUTO_MERGE_MUTATION = `mutation AutoMerge($pull: ID!, $head: GitObjectID!) {
  enablePullRequestAutoMerge(input: {pullRequestId: $pull, expectedHeadOid: $head, mergeMethod: SQUASH}) {
    pullRequest { number }
  }
}`;

/**
 * INVARIANT: nothing merges by itself where the rules of the branch ask for no approval.
 */
async function enableAutoMerge(
  { api, repository }: RepositoryWriter,
  pull: ProposedPull,
  { autoMerge }: PullDraft,
): Promise<FactError | undefined> {
  if (!autoMerge || pull.autoMerge) return undefined;
  return await faultOfTrying(async () => {
    const about = new Fields(await api.get(`/repos/${repository}`, 'metadata: read'), '');
    const rules = await fetchBranchRules(api, repository, about.text('default_branch'));
    if (rules.some(({ review }) => (review?.approvals ?? 0) > 0))
      await api.query(AUTO_MERGE_MUTATION, { pull: pull.node, head: pull.head });
  });
}

async function faultOfTrying(act: () => Promise<void>): Promise<FactError | undefined> {
  try {
    await act();
    return undefined;
  } catch (error) {
    if (error instanceof FactError) return error;
    throw error;
  }
}
