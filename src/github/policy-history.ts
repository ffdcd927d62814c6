import type { PolicyHistory, PolicyVersion, Provenance } from '../policy/evidence.ts';
import { parsePolicy } from '../policy/policy.ts';
import type { GitHubApi } from './api.ts';
import { FactError } from './fact-error.ts';
import { type Line, readLine } from './first-parents.ts';
import { Fields } from './json.ts';
import { MORE_VERSIONS, POLICY, POLICY_HISTORY_QUERY, policyHistoryVariables } from './policy-history-query.ts';
import { hasAllCommits } from './pull-request.ts';
import { type Follow, isMergedInto, LINE_FILE, readProvenance, trace, type Traced } from './trace.ts';

/** Where the history is read. */
export interface PolicyPlace {
  readonly api: GitHubApi;
  readonly follow: Follow;
  /** Name of the policy's repository, as GitHub writes it, and its default branch. */
  readonly repository: string;
  readonly branch: string;
  /** Folder of the policy. */
  readonly root: string;
  /** Commit whose policy is in force. */
  readonly commit: string;
}

interface Reader extends PolicyPlace {
  readonly path: string;
  readonly home: string;
}

/** A version as GitHub's history of the path tells it. */
interface Told {
  /** The commit that the history names, and the one by which it came to the default branch. */
  readonly oid: string;
  readonly landed: string;
  readonly blob: string | undefined;
  readonly text: string | undefined;
  readonly pull: Fields | undefined;
  /** Whether the commit's first parent had no such file. */
  readonly isFirst: boolean;
}

/**
 * Reads the versions of the policy: the last change, and the version before it, by the proved line of first parents; earlier ones as GitHub's history of the
 * path has them. `asked` is the commit with the fields of the query, where they came along with something else. What cannot be read makes the history
 * unavailable, never shorter.
 */
export async function readPolicyHistory(place: PolicyPlace, asked?: Fields): Promise<PolicyHistory> {
  try {
    return await readHistory(place, asked ?? (await commitAt(place, place.commit)));
  } catch (error) {
    if (!(error instanceof FactError)) throw error;
    return { versions: [], whole: false, unavailable: error.message };
  }
}

async function readHistory(place: PolicyPlace, target: Fields): Promise<PolicyHistory> {
  const reader: Reader = { ...place, path: `${place.root}/policy.yml`, home: place.repository };
  const told = await readVersions(reader, target);
  const traced = await traceLatest(reader, target, told);
  const { versions, oldest } = await readEarlier(reader, traced, told);
  const latest: PolicyVersion = { ...rulesIn(textAt(target), reader.path), provenance: traced.provenance };
  return { versions: [latest, ...versions], whole: await isWhole(oldest ?? told.at(-1), traced, reader) };
}

async function commitAt({ api, repository, root }: PolicyPlace, oid: string): Promise<Fields> {
  const { data } = await api.query(POLICY_HISTORY_QUERY, { ...policyHistoryVariables(repository, root), oid });
  return new Fields(data, '').object('repository').object('object');
}

/** Most requests for more versions: 200 of them. */
const MOST_PAGES = 20;

async function readVersions(reader: Reader, commit: Fields): Promise<readonly Told[]> {
  const told: Told[] = [];
  let history = commit.object('versions');
  for (let page = 0; ; page++) {
    for (const node of history.present('nodes')) {
      const version = await readVersion(reader, node);
      // several commits of one pull request are one change of the default branch
      if (version.pull === undefined || version.pull.number('number') !== told.at(-1)?.pull?.number('number')) told.push(version);
      else told.push({ ...version, ...newer(told.pop()) });
    }
    const info = history.object('pageInfo');
    if (!info.flag('hasNextPage')) return told;
    if (page === MOST_PAGES) throw new FactError('the policy has had more versions than can be read', 'set `approval.policy: any`, or begin a policy repository of its own');
    const { data } = await reader.api.query(MORE_VERSIONS, { ...policyHistoryVariables(reader.repository, reader.root), oid: commit.text('oid'), after: info.text('endCursor') });
    history = new Fields(data, '').object('repository').object('object').object('versions');
  }
}

/** What of a version is that of its newest commit; only where it began is told by an older one. */
function newer(version: Told | undefined): Partial<Omit<Told, 'isFirst'>> {
  if (version === undefined) return {};
  const { oid, landed, blob, text, pull } = version;
  return { oid, landed, blob, text, pull };
}

async function readVersion(reader: Reader, node: Fields): Promise<Told> {
  const oid = node.text('oid');
  const [parent] = node.object('parents').present('nodes');
  const pull = await pullOf(reader, node);
  const commit = pull?.maybe('mergeCommit') ?? node;
  const landed = pull?.maybe('mergeCommit')?.text('oid') ?? oid;
  return { oid, landed, blob: commit.maybe('file')?.text('oid'), text: textAt(commit), pull, isFirst: parent === undefined || parent.isNull('file') };
}

async function pullOf(reader: Reader, node: Fields): Promise<Fields | undefined> {
  const pulls = node.object('associatedPullRequests');
  const found = pulls.present('nodes').find((pull) => isMergedInto(pull, reader));
  const isComplete = found === undefined ? pulls.number('totalCount') <= 1 : hasAllCommits(found);
  if (isComplete) return found;
  const all = await reader.follow.pullsOf(node.text('oid'), reader.path);
  const number = found?.number('number');
  return all.find((pull) => isMergedInto(pull, reader) && (number === undefined || pull.number('number') === number));
}

function textAt(commit: Fields): string | undefined {
  const file = commit.maybe('file')?.optional('object');
  return file === undefined || !file.has('text') || file.flag('isTruncated') ? undefined : file.text('text');
}

async function traceLatest(reader: Reader, commit: Fields, told: readonly Told[]): Promise<Traced> {
  const [newest] = told;
  const guess = newest === undefined ? undefined : { oid: newest.oid, pulls: newest.pull === undefined ? [] : [newest.pull], complete: true };
  return await trace({ path: reader.path, name: POLICY, line: readLine(commit), guess, home: reader.home, branch: reader.branch }, reader.follow);
}

/** The versions before the last change, newest first. */
async function readEarlier(reader: Reader, traced: Traced, told: readonly Told[]): Promise<{ readonly versions: readonly PolicyVersion[]; readonly oldest: Told | undefined }> {
  const parent = traced.line.commits[traced.change.index + 1];
  const blob = parent?.blob(POLICY);
  const { pull } = traced.provenance;
  const isLatest = ({ pull: own, oid }: Told): boolean => oid === traced.change.commit.oid || (pull !== undefined && own?.number('number') === pull.number);
  let past: readonly Told[] = told.slice(told.findLastIndex(isLatest) + 1);
  const versions: PolicyVersion[] = [];
  if (parent !== undefined && past[0]?.blob !== blob) {
    // INVARIANT: the version before is read from the line itself; what brought it, where the history does not tell, was nobody's review
    const commit = await commitAt(reader, parent.oid);
    past = await readVersions(reader, commit);
    if (past[0]?.blob !== blob) versions.push({ ...rulesIn(textAt(commit), reader.path), provenance: { reviews: [] } });
  }
  for (const version of past) versions.push({ ...rulesIn(version.text, reader.path), provenance: await provenanceOf(version, reader) });
  return { versions, oldest: past.at(-1) };
}

async function provenanceOf({ pull, blob }: Told, { path, follow }: Reader): Promise<Provenance> {
  return pull === undefined ? { reviews: [] } : await readProvenance(pull, blob, path, follow);
}

/** Commits before the oldest version in which there must not have been one. */
const BEFORE_THE_FIRST = 50;

/**
 * Whether the oldest version that is told of is the first. A merge that drops the policy hides it from the history of the path: the line before the first
 * version must not have had one, as far as a hundred commits more tell.
 */
async function isWhole(oldest: Told | undefined, { line, change }: Traced, { follow, path }: Reader): Promise<boolean> {
  if (oldest === undefined) return change.commit.parent === undefined;
  if (!oldest.isFirst) return false;
  const place = line.commits.findIndex(({ oid }) => oid === oldest.landed || oid === oldest.oid);
  // it lies further back than the last change by more than was read, and the history of the path tells of nothing before it
  if (place < 0) return true;
  const earlier = line.commits.slice(place + 1);
  if (earlier.some((commit) => commit.blob(POLICY) !== undefined)) return false;
  if (earlier.length >= BEFORE_THE_FIRST || line.next === undefined) return true;
  return hasNone(await follow.line(line.next, path));
}

function hasNone({ commits }: Line): boolean {
  return commits.every((commit) => commit.blob(LINE_FILE) === undefined);
}

function rulesIn(text: string | undefined, path: string): Pick<PolicyVersion, 'approval'> {
  const parsed = text === undefined ? undefined : parsePolicy(text, path);
  return parsed?.ok === true ? { approval: parsed.value.approval } : {};
}
