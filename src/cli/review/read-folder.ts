import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { parsePolicy } from '../../policy/policy.ts';
import { formatProblem } from '../../policy/problem.ts';
import { isPlainName } from '../../policy/glob.ts';
import { isSameName } from '../../policy/fold.ts';
import type { Evidence } from '../../policy/evidence.ts';
import { quote } from '../../report/safe-line.ts';
import type { Ignore, ReviewedPolicy, ReviewedRepository } from '../../review/facts.ts';
import { parseIgnores } from '../../review/ignore-file.ts';
import { type RepositorySettings, SETTINGS_NOT_ASKED } from '../../review/repository-facts.ts';
import { NOT_ASKED, type Sourced, wasRead } from '../../review/source.ts';
import { seenWorkflow } from '../../review/workflow-facts.ts';
import { accessFolder, readAllGrantTexts, readPeopleFile } from '../check/access.ts';
import { readWorkflows } from '../gate/read-workflows.ts';
import { CODEOWNERS_PATHS } from '../init/codeowners.ts';
import { originRepository } from '../origin.ts';
import { pathBelow, realPath, repositoryRoot } from '../preflight/repository-root.ts';
import { readText } from '../read-text.ts';
import type { Terminal } from '../terminal.ts';
import { UsageError } from '../usage-error.ts';
import { seenTagsOf } from './evidence-tags.ts';

/** A policy of a folder, and what its `review.yml` accepts. */
export interface FolderReview {
  readonly policy: ReviewedPolicy;
  readonly ignores: readonly Ignore[];
}

/** What was said about a folder besides where it is. */
export interface GivenFolder {
  readonly home?: string;
  readonly evidence?: Evidence;
  readonly gate?: string;
}

/**
 * Reads what a folder has: policy, grants, accepted findings, and the workflows of its clone. Nothing is
 * asked of GitHub, so whatever only GitHub knows is not asked. `home` is the repository of the policy, where it is
 * said.
 * @throws UsageError for a folder without a policy that can be read: a review of nothing finds nothing
 */
export async function readReviewFolder(
  written: string,
  { home: said, evidence, gate }: GivenFolder,
  terminal: Terminal,
): Promise<FolderReview> {
  const access = realPath(accessFolder(terminal.cwd, written), written);
  const clone = repositoryRoot(access);
  const home = said ?? (await originRepository({ ...terminal, cwd: access })) ?? written;
  const root = pathBelow(clone, access) ?? written;
  const text = policyText(access, written);
  const parsed = parsePolicy(text, join(written, 'policy.yml'));
  if (!parsed.ok) throw new UsageError(formatProblem(parsed.problems[0]), 'correct it: see `grantgate lint`');
  const isClone = existsSync(join(clone, '.github')) || existsSync(join(clone, '.git'));
  const own: ReviewedRepository = {
    name: home,
    workflows: isClone ? workflowsIn(clone, gate) : NOT_ASKED,
    settings: { ...SETTINGS_NOT_ASKED, owners: isClone ? ownersIn(clone) : NOT_ASKED },
  };
  const policy: ReviewedPolicy = {
    name: home,
    home,
    root,
    text,
    policy: parsed.value,
    ...peopleIn(access, written),
    grants: readAllGrantTexts(access),
    evidence: evidence === undefined ? NOT_ASKED : wasRead(evidence),
    tags: evidence === undefined ? NOT_ASKED : wasRead(seenTagsOf(evidence)),
    repositories: [own, ...otherRepositories([...parsed.value.roles.values()], home)],
    accounts: NOT_ASKED,
    runs: NOT_ASKED,
    apps: NOT_ASKED,
    accessTokens: NOT_ASKED,
    outsiders: NOT_ASKED,
    walls: NOT_ASKED,
  };
  return { policy, ignores: readIgnores(access, { file: `${root}/review.yml`, home, now: terminal.now() }) };
}

function policyText(access: string, written: string): string {
  const read = readText(join(access, 'policy.yml'));
  if (read.kind === 'text') return read.text;
  const why = read.kind === 'missing' ? 'is not there' : `cannot be used: ${read.why}`;
  throw new UsageError(`${quote(join(written, 'policy.yml'))} ${why}`, 'give the folder of the policy with `--access`');
}

/** People whose file is broken are nobody: it is refused. */
function peopleIn(access: string, written: string): Pick<ReviewedPolicy, 'people'> {
  const people = readPeopleFile(access);
  if (people === undefined) return {};
  if (people.ok) return { people: people.value };
  const [{ hint, ...problem }] = people.problems;
  throw new UsageError(`${written}: ${formatProblem(problem)}`, hint ?? 'correct it: see `grantgate lint`');
}

/** Repositories that roles name by their names; nothing of them is in the folder. */
export function otherRepositories(
  roles: readonly { readonly repositories?: readonly string[] }[],
  home: string,
): readonly ReviewedRepository[] {
  const names = roles.flatMap(({ repositories = [] }) => repositories);
  return [...new Set(names)]
    .filter((name) => isPlainName(name) && !isSameName(name, home))
    .toSorted()
    .map((name) => ({ name, workflows: NOT_ASKED, settings: SETTINGS_NOT_ASKED }));
}

function workflowsIn(clone: string, gate: string | undefined): ReviewedRepository['workflows'] {
  const { workflows, problems } = readWorkflows(clone);
  const [problem] = problems;
  // INVARIANT: a workflow that cannot be read is not one without findings
  if (problem !== undefined)
    return { state: 'refused', needs: 'contents: read', why: `a workflow cannot be read: ${formatProblem(problem)}` };
  return wasRead([...workflows.values()].map((workflow) => seenWorkflow(workflow, gate)));
}

/** Only GitHub knows which of the lines it does not take. */
function ownersIn(clone: string): RepositorySettings['owners'] {
  for (const path of CODEOWNERS_PATHS) {
    const read = readText(join(clone, path));
    if (read.kind === 'text') return wasRead({ path, text: read.text, mistakes: [] });
    if (read.kind === 'refused') return { state: 'refused', needs: 'contents: read', why: `${path}: ${read.why}` };
  }
  return { state: 'absent' } satisfies Sourced<never>;
}

function readIgnores(access: string, place: Parameters<typeof ignoresIn>[1]): readonly Ignore[] {
  const read = readText(join(access, 'review.yml'));
  if (read.kind === 'refused') throw new UsageError(`${quote(place.file)}: ${read.why}`, 'write it again');
  return ignoresIn(read.kind === 'text' ? read.text : undefined, place);
}

/** What a `review.yml` accepts; nothing where there is none. @throws UsageError for one that cannot be understood */
export function ignoresIn(
  text: string | undefined,
  place: { readonly file: string; readonly home: string; readonly now: number },
): readonly Ignore[] {
  if (text === undefined) return [];
  const parsed = parseIgnores(text, place);
  if (parsed.ok) return parsed.value;
  const [{ hint, ...problem }] = parsed.problems;
  throw new UsageError(formatProblem(problem), hint ?? 'correct it: docs/review.md has the format');
}
