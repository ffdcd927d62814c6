import type { GitHubApi } from './api.ts';
import { FactError } from './fact-error.ts';
import { type Line, type LineCommit, lineFields, readLine } from './first-parents.ts';
import { Fields } from './json.ts';
import { POLICY } from './policy-history-query.ts';

/** A stretch of the line, from a commit so many first parents before another. */
export const LINE_AT = `query LineAt($owner: String!, $name: String!, $policy: String!, $at: String!) {
  repository(owner: $owner, name: $name) { object(expression: $at) { ... on Commit { oid ${lineFields([{ name: POLICY, variable: 'policy' }])} } } }
}`;

/**
 * Commits before the oldest version that must have had no policy for that one to count as the first, where the line is too long to be read to its first
 * commit. Of what lies further back only some commits are looked at: whoever pushes that many commits without a policy may hide one that was there for a short
 * time, unless GitHub's log of the branch tells.
 */
const BEFORE_THE_FIRST = 1000;

/** Stretches that are asked for at once, the first time and later, and at most in all. */
const FIRST_STRETCHES = 4;
const STRETCHES = 10;
const MOST_STRETCHES = 60;

/**
 * Reads the line of first parents on, to its first commit or until enough commits without a policy were seen. Several stretches are asked for at once, by
 * a guess of where they begin.
 *
 * INVARIANT: the line is put together by the ids of parents alone: a guess that is wrong brings commits that nothing leads to.
 * @throws FactError when an answer is not understood
 */
export async function readPolicyLine(
  api: GitHubApi,
  variables: Readonly<Record<string, string>>,
  start: Line,
): Promise<Line> {
  const known = new Map<string, LineCommit>();
  let line = start;
  let stride = strideOf(start);
  for (let asked = 0; line.next !== undefined && asked < MOST_STRETCHES && !isEnough(line);) {
    const { next } = line;
    const count = asked === 0 ? FIRST_STRETCHES : STRETCHES;
    const places = Array.from({ length: count }, (_, index) => index * stride);
    const stretches = await Promise.all(places.map(async (back) => await readStretch(api, variables, next, back)));
    asked += count;
    for (const commit of stretches.flatMap((stretch) => stretch?.commits ?? [])) known.set(commit.oid, commit);
    if (!known.has(next)) throw new FactError('GitHub answered for another commit');
    stride = Math.min(
      stride,
      ...stretches
        .filter((stretch) => stretch?.next !== undefined)
        .map((stretch) => (stretch === undefined ? stride : strideOf(stretch))),
    );
    line = joined(line, known);
  }
  return line;
}

/** Whether the line was read to its first commit, or to enough commits without a policy. */
export function isEnough(line: Line): boolean {
  if (line.next === undefined) return true;
  const last = line.commits.findLastIndex((commit) => commit.blob(POLICY) !== undefined);
  return line.commits.length - 1 - last >= BEFORE_THE_FIRST;
}

/** First parents between the end of what was read and the commits that are looked at beyond it: closer together the nearer they are. */
const BEYOND = [0, ...Array.from({ length: 19 }, (_, index) => Math.round(100 * 1.5 ** index))];

/** Some commits beyond a line. */
export const POLICY_BEYOND = `query PolicyBeyond($owner: String!, $name: String!, $policy: String!, ${BEYOND.map((_, index) => `$e${index}: String!`).join(', ')}) {
  repository(owner: $owner, name: $name) { ${BEYOND.map((_, index) => `b${index}: object(expression: $e${index}) { ... on Commit { oid file(path: $policy) { oid } } }`).join(' ')} }
}`;

export function beyond(next: string): Readonly<Record<string, string>> {
  return Object.fromEntries(BEYOND.map((back, index) => [`e${index}`, `${next}~${back}`]));
}

/** Whether some commit further back than the line was read has a policy: then what looks like the first version is none. */
export async function hadPolicyBeyond(
  api: GitHubApi,
  variables: Readonly<Record<string, string>>,
  { next }: Line,
): Promise<boolean> {
  if (next === undefined) return false;
  const { data } = await api.query(POLICY_BEYOND, { ...variables, ...beyond(next) });
  const answer = new Fields(data, '').object('repository');
  return BEYOND.some((_, index) => answer.maybe(`b${index}`)?.isNull('file') === false);
}

/** The commits of merged branches take room as well, so stretches of a line with merges overlap a little rather than leave gaps. */
function strideOf({ commits }: Line): number {
  return commits.length >= 100 ? 100 : Math.max(1, Math.floor(commits.length * 0.8));
}

async function readStretch(
  api: GitHubApi,
  variables: Readonly<Record<string, string>>,
  oid: string,
  back: number,
): Promise<Line | undefined> {
  const { data } = await api.query(LINE_AT, { ...variables, at: back === 0 ? oid : `${oid}~${back}` });
  const commit = new Fields(data, '').object('repository').maybe('object');
  return commit === undefined ? undefined : readLine(commit);
}

function joined(line: Line, known: ReadonlyMap<string, LineCommit>): Line {
  const commits = [...line.commits];
  const seen = new Set(commits.map(({ oid }) => oid));
  let { next } = line;
  for (
    let commit = next === undefined ? undefined : known.get(next);
    commit !== undefined && !seen.has(commit.oid);
    commit = next === undefined ? undefined : known.get(next)
  ) {
    seen.add(commit.oid);
    commits.push(commit);
    next = commit.parent;
  }
  return { commits, next };
}
