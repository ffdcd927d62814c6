import type { PolicyHistory, PolicyVersion, Provenance } from '../policy/evidence.ts';
import { parsePolicy } from '../policy/policy.ts';
import type { GitHubApi } from './api.ts';
import { FactError, faultOf } from './fact-error.ts';
import { isContent } from './file-id.ts';
import { type Line, readLine } from './first-parents.ts';
import type { Follow } from './follow.ts';
import { Fields } from './json.ts';
import {
  MORE_VERSIONS,
  POLICY,
  POLICY_HISTORY_QUERY,
  policyHistoryVariables,
  policyTexts,
} from './policy-history-query.ts';
import { hadPolicyBeyond, isEnough, readPolicyLine } from './policy-line.ts';
import { SKEW } from './branch-moves.ts';
import { hidesPolicy, isFromTheBeginning, type Tips, tipsOf } from './policy-tips.ts';
import {
  type Change,
  changesOn,
  isInRow,
  type Lookup,
  MOST_CHANGES,
  pullAsked,
  pullTold,
  readTexts,
  readTold,
  textOf,
  type Told,
  tooManyChanges,
} from './policy-versions.ts';
import { shownIn, trace } from './trace.ts';

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

interface Reader extends PolicyPlace, Lookup {
  readonly path: string;
}

/** What was told, of more and more versions. */
interface Known {
  readonly told: readonly Told[];
  readonly texts: ReadonlyMap<string, string>;
}

/**
 * Reads the versions of the policy from the proved line of first parents, each with the pull request that brought it.
 * `asked` is the commit with the fields of the query, where they came along with something else. What cannot be read
 * makes the history unavailable, never shorter.
 *
 * INVARIANT: GitHub's history of the path is a guess of which pull request to ask about: it follows whichever side of a
 * merge has the copy already.
 */
export async function readPolicyHistory(place: PolicyPlace, asked?: Fields): Promise<PolicyHistory> {
  try {
    return await readHistory(place, asked ?? (await commitAt(place, POLICY_HISTORY_QUERY, place.commit)));
  } catch (error) {
    if (!(error instanceof FactError)) throw error;
    return { versions: [], whole: false, unavailable: faultOf(error) };
  }
}

async function commitAt({ api, repository, root }: PolicyPlace, document: string, oid: string): Promise<Fields> {
  const { data } = await api.query(document, { ...policyHistoryVariables(repository, root), oid });
  return new Fields(data, '').object('repository').object('object');
}

async function readHistory(place: PolicyPlace, target: Fields): Promise<PolicyHistory> {
  const { api, follow, repository, branch, root } = place;
  const variables = policyHistoryVariables(repository, root);
  const line = await readPolicyLine(api, variables, readLine(target));
  if (!isEnough(line)) throw tooLong(line);
  const reader: Reader = { ...place, path: `${root}/policy.yml`, line, trail: { home: repository, branch } };
  const known = { told: readTold(target), texts: readTexts(target) };
  const changes = changesOn(line);
  if (changes.length > MOST_CHANGES) throw tooManyChanges();
  const [traced, tips, more, isOlder] = await Promise.all([
    latestOf(reader, known),
    tipsOf(place.commit, follow.log, branch),
    readPulls(reader, changes, known),
    hadPolicyBeyond(api, variables, line),
  ]);
  if (isOlder) throw tooLong(line);
  const versions = withoutRows(more.pulls, traced.pull?.number, new Set(tips.oids));
  const [earlier, hidden, from] = await Promise.all([
    readVersions(reader, versions.slice(1), more.texts),
    hidesPolicy(tips.oids, line.commits, follow, reader.path),
    knownFrom(reader, tips),
  ]);
  const [latest] = changes;
  const newest: PolicyVersion = { ...fileOf(latest?.blob, more.texts, reader.path), provenance: traced };
  return {
    versions: [newest, ...earlier],
    whole: true,
    ...(hidden ? { hidden } : {}),
    ...(from === undefined ? {} : { from }),
  };
}

/**
 * Since when every policy that the branch was at is known, by its log or because of its rules; `undefined` where that
 * is from the beginning on.
 */
async function knownFrom({ follow, path, branch, line }: Reader, tips: Tips): Promise<number | undefined> {
  if (await isFromTheBeginning(tips, line.commits, follow, path)) return undefined;
  return Math.min(tips.from, await follow.keptFrom(branch)) + SKEW;
}

function tooLong({ commits }: Line): FactError {
  return new FactError(
    `it cannot be shown in time which policy was the first: the last ${commits.length} commits of the default branch do not tell`,
    'keep policy and grants in a quiet repository of their own',
  );
}

async function latestOf(
  { path, line, repository, branch, follow }: Reader,
  { told: [newest] }: Known,
): Promise<Provenance> {
  const guess = newest === undefined ? undefined : { oid: newest.oid, pulls: newest.pulls, complete: newest.complete };
  return (await trace({ path, name: POLICY, line, guess, home: repository, branch }, follow)).provenance;
}

/** A change, and the pull request that brought it. */
interface Brought {
  readonly change: Change;
  readonly pull: Fields | undefined;
}

/** Requests at once, and versions from one to the next: what each tells of is a guess, so a few overlap. */
const AT_ONCE = 10;
const EVERY = 4;

/**
 * The pull request of each change: by what was told, by what is told further back, and by the commit where nothing else
 * tells.
 */
async function readPulls(
  reader: Reader,
  changes: readonly Change[],
  known: Known,
): Promise<Known & { readonly pulls: readonly Brought[] }> {
  const unknown = (told: readonly Told[]): readonly Change[] =>
    changes.slice(1).filter((change) => change.blob !== undefined && pullTold(change, told, reader) === 'unknown');
  let { told, texts } = known;
  const starts = unknown(told).length < 2 ? [] : unknown(told).filter((_, index) => index % EVERY === 0);
  await inTurns(starts, async ({ commit }) => {
    const more = await commitAt(reader, MORE_VERSIONS, commit.oid);
    told = [...told, ...readTold(more)];
    texts = new Map([...texts, ...readTexts(more)]);
  });
  const open = unknown(told);
  const asked = new Map(
    (await inTurns(open, async (change) => await pullAsked(change, reader, reader.follow, reader.path))).map(
      (pull, index) => [open[index], pull],
    ),
  );
  const pulls = changes.map((change) => {
    const pull = asked.has(change) || change.blob === undefined ? asked.get(change) : pullTold(change, told, reader);
    return { change, pull: pull === 'unknown' ? undefined : pull };
  });
  return { told, texts: await readMissing(reader, changes, texts), pulls };
}

async function inTurns<From, To>(items: readonly From[], ask: (item: From) => Promise<To>): Promise<readonly To[]> {
  const answers: To[] = [];
  for (let start = 0; start < items.length; start += AT_ONCE)
    answers.push(...(await Promise.all(items.slice(start, start + AT_ONCE).map(ask))));
  return answers;
}

/** Texts that are asked for at once. */
const TEXTS = 20;

async function readMissing(
  { api, repository }: Reader,
  changes: readonly Change[],
  texts: ReadonlyMap<string, string>,
): Promise<ReadonlyMap<string, string>> {
  const missing = [
    ...new Set(
      changes.flatMap(({ blob }) => (blob === undefined || !isContent(blob) || texts.has(blob) ? [] : [blob])),
    ),
  ];
  const [owner = '', name = ''] = repository.split('/');
  const chunks = Array.from({ length: Math.ceil(missing.length / TEXTS) }, (_, index) =>
    missing.slice(index * TEXTS, (index + 1) * TEXTS),
  );
  const found = await inTurns(chunks, async (chunk) => {
    const { data } = await api.query(policyTexts(chunk.length), {
      owner,
      name,
      ...Object.fromEntries(chunk.map((oid, index) => [`o${index}`, oid])),
    });
    const answer = new Fields(data, '').object('repository');
    return chunk.flatMap((oid, index) => {
      const text = textOf(answer.object(`b${index}`));
      return text === undefined ? [] : [[oid, text] as const];
    });
  });
  return new Map([...texts, ...found.flat()]);
}

/** Without the changes that were never in force by themselves. `latest` is the pull request of the newest. */
function withoutRows(
  brought: readonly Brought[],
  latest: number | undefined,
  tips: ReadonlySet<string>,
): readonly Brought[] {
  const numbers = brought.map(({ pull }, index) => (index === 0 ? latest : pull?.number('number')));
  return brought.filter(({ change, pull }, index) => index === 0 || !isInRow(change, pull, numbers[index - 1], tips));
}

async function readVersions(
  reader: Reader,
  versions: readonly Brought[],
  texts: ReadonlyMap<string, string>,
): Promise<readonly PolicyVersion[]> {
  const { path, line, trail, follow } = reader;
  return await inTurns(versions, async ({ change, pull }) => ({
    ...fileOf(change.blob, texts, path),
    provenance:
      pull === undefined || change.blob === undefined
        ? { reviews: [] }
        : await shownIn(
            pull,
            { trail: { ...trail, path, name: POLICY, line, guess: undefined }, line, change, depth: 0 },
            follow,
          ),
  }));
}

function fileOf(
  blob: string | undefined,
  texts: ReadonlyMap<string, string>,
  path: string,
): Pick<PolicyVersion, 'approval' | 'blob'> {
  if (blob === undefined) return {};
  const text = texts.get(blob);
  const parsed = text === undefined ? undefined : parsePolicy(text, path);
  return { blob, ...(parsed?.ok === true ? { approval: parsed.value.approval } : {}) };
}
