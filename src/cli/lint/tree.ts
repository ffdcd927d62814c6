import { join } from 'node:path';
import { HOLDER_FOLDERS } from '../../policy/holder.ts';
import { parsePolicy } from '../../policy/policy.ts';
import { readText } from '../read-text.ts';
import { fromProblem, lintPolicy } from './documents.ts';
import { compareFindings, type LintFinding } from './finding.ts';
import { type Helpers, startHelpers } from './threads.ts';
import { joinPath, lintNames, listFolder } from './listing.ts';
import type { Progress } from './progress.ts';
import type { LintSetting } from './rule.ts';
import { INVALID } from './rules.ts';
import { filesDone, type LintJob, lintShare, newCounters } from './share.ts';

/** Where a tree is and how to show it. */
export interface Tree {
  readonly access: string;
  readonly shown: string;
}

export interface Report {
  readonly files: number;
  readonly findings: readonly LintFinding[];
}

/** Threads are worth their start only for trees larger than this. */
const MAX_FILES_WITHOUT_THREADS = 1000;

/** Lints a policy and all of its grants. `worker` is what helping threads run, if there may be any. */
export async function lintTree(tree: Tree, setting: LintSetting, progress: Progress, worker?: string): Promise<Report> {
  const findings: LintFinding[] = [];
  const policy = lintPolicyFile(tree, setting, findings);
  const job: LintJob = {
    ...tree,
    ...setting,
    home: setting.home,
    policy,
    folders: topFolders(tree, findings),
    counters: newCounters(),
  };
  let helpers: Helpers | undefined;
  const own = lintShare(job, () => {
    const done = filesDone(job.counters);
    if (worker !== undefined && done >= MAX_FILES_WITHOUT_THREADS) helpers ??= startHelpers(worker, job);
    progress.show(done);
  });
  findings.push(...own.findings, ...((await helpers?.findings()) ?? []));
  progress.end();
  return {
    files: filesDone(job.counters) + (policy === undefined ? 0 : 1),
    findings: findings.toSorted(compareFindings),
  };
}

/** The text of the policy, after looking at it. */
function lintPolicyFile({ access, shown }: Tree, setting: LintSetting, into: LintFinding[]): string | undefined {
  const file = joinPath(shown, 'policy.yml');
  const read = readText(join(access, 'policy.yml'));
  if (read.kind === 'refused')
    into.push(fromProblem(INVALID.policyInvalid, { file, line: 0, column: 0, message: read.why }));
  if (read.kind === 'missing') into.push(...lintPolicy(undefined, '', file, setting));
  if (read.kind !== 'text') return undefined;
  into.push(...lintPolicy(parsePolicy(read.text, file), read.text, file, setting));
  return read.text;
}

/** The folders of users, teams and apps, after looking at the names above them. */
function topFolders({ access, shown }: Tree, into: LintFinding[]): readonly string[] {
  const list = (path: string): readonly string[] => {
    const listing = listFolder(access, path);
    if (listing === undefined) return [];
    lintNames(listing, shown, into);
    return listing.folders;
  };
  list('');
  return list('grants')
    .filter((kind) => HOLDER_FOLDERS.includes(kind))
    .flatMap((kind) => list(`grants/${kind}`).map((name) => `grants/${kind}/${name}`));
}
