import { remoteRepository } from '../origin.ts';
import { parsePolicy } from '../../policy/policy.ts';
import { askGit } from '../ask-git.ts';
import { lintForms } from '../lint/rules/stale-forms.ts';
import { lintTags } from '../lint/rules/stray-tag.ts';
import { pathBelow } from '../preflight/repository-root.ts';
import { fromProblem, fromRemark } from '../lint/documents.ts';
import type { LintFinding } from '../lint/finding.ts';
import { REPOSITORY_RULES } from '../lint/repository-rules.ts';
import { joinPath } from '../lint/listing.ts';
import { readText } from '../read-text.ts';
import type { Terminal } from '../terminal.ts';
import { checkGates } from './check-gates.ts';
import { seenDefaultBranch } from './default-branch.ts';
import { findGates } from './find-gates.ts';
import { WORKFLOW_UNREADABLE } from './gate-rules.ts';
import { grantLookup } from './known-grants.ts';
import { lintRequestsVersion } from './requests-version.ts';
import { readWorkflows } from './read-workflows.ts';

/** The gate that is meant when none is named. */
export const USUAL_GATE = 'grantgate/grantgate';

/** The workflows to lint. */
export interface LintedRepository {
  /** The repository's root, links resolved, and as a person here would write it. */
  readonly root: string;
  readonly shown: string;
  /** The access folder, links resolved. */
  readonly access: string;
  /** The repository itself, where it is known: it holds the policy too. */
  readonly home: string | undefined;
  /** Repository of the gate action, where it is not called grantgate. */
  readonly gate: string | undefined;
}

function unreadable(problems: ReturnType<typeof readWorkflows>['problems']): readonly LintFinding[] {
  return problems.map((problem) => fromProblem(WORKFLOW_UNREADABLE, problem));
}

/** By what name workflows of a clone call each other, where nobody says it. */
function clonedFrom(root: string, env: Terminal['env']): string | undefined {
  return remoteRepository(askGit(root, ['config', '--get', 'remote.origin.url'], env)?.trim() ?? '')?.repository;
}

/**
 * Lints the gates in the workflows of a repository.
 * @throws UsageError when a folder is there and cannot be read
 */
export function lintWorkflows(
  { root, shown, access, home, gate }: LintedRepository,
  env: Terminal['env'],
): { readonly files: number; readonly findings: readonly LintFinding[] } {
  const { workflows, problems } = readWorkflows(root);
  const read = readText(joinPath(access, 'policy.yml'));
  const policy = read.kind === 'text' ? parsePolicy(read.text, 'policy.yml') : undefined;
  const policyPath = pathBelow(root, access) ?? '';
  const onDefaultBranch = seenDefaultBranch(root, env);
  const defaultBranch = (): string | undefined => onDefaultBranch('')?.branch;
  const own = home ?? clonedFrom(root, env);
  const gates = findGates(workflows, gate, own);
  const found = checkGates(gates, {
    ...(policy?.ok === true ? { policy: policy.value } : {}),
    repository: own,
    home,
    policyPath,
    hasGrant: grantLookup(access),
    gate: gate ?? USUAL_GATE,
    onDefaultBranch,
  });
  const paths = new Set([...workflows.keys(), ...problems.map(({ file }) => file)]);
  const beside = REPOSITORY_RULES.flatMap((rule) =>
    policy?.ok !== true || read.kind !== 'text'
      ? []
      : rule
          .check(policy.value, { workflows, paths, home, gates, defaultBranch })
          .map((remark) => fromRemark(rule, remark, read.text, `${policyPath}/policy.yml`)),
  );
  const forms = policy?.ok === true ? lintForms(root, policy.value, paths) : [];
  const stray = lintTags(tagNamesIn(root, env), `${policyPath}/policy.yml`);
  const versions = lintRequestsVersion(workflows, gate ?? USUAL_GATE);
  return {
    files: workflows.size + problems.length,
    findings: [...unreadable(problems), ...found, ...versions, ...beside, ...forms, ...stray].map((one) => ({
      ...one,
      file: joinPath(shown, one.file),
    })),
  };
}

function tagNamesIn(root: string, env: Terminal['env']): readonly string[] {
  return (askGit(root, ['for-each-ref', '--format=%(refname:strip=2)', 'refs/tags'], env) ?? '').split('\n');
}
