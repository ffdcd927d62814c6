import { writeTagObject } from './tag-objects.ts';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { minimatch } from 'minimatch';
import { writeCommit } from '../git/commits.ts';
import { closeMemoryRefs, writeRef } from '../git/refs.ts';
import { createBare, createVirtual } from '../git/repository.ts';
import { changeTree } from '../git/trees.ts';
import {
  account,
  nextId,
  repositoryNamed,
  type Permission,
  type Repository,
  type Ruleset,
  type RulesetBypass,
  type State,
  type Visibility,
} from '../state.ts';
import { usualSettings } from '../settings.ts';
import { branchRef, branchTip } from './branches.ts';
import { emailOf } from './people.ts';

export type RepositorySpec = {
  name: string;
  id?: number;
  ownerId?: number;
  visibility?: Visibility;
  defaultBranch?: string;
  permissions?: Record<string, Permission>;
  protectedBranches?: string[];
  subject?: 'immutable' | 'classic';
  createdAt?: string;
  empty?: boolean;
  /** Keeps it in memory, where real git does not find it. */
  virtual?: boolean;
};

export type RulesetSpec = {
  name: string;
  target: 'branch' | 'tag' | 'push';
  enforcement?: 'active' | 'evaluate' | 'disabled';
  include: string[];
  exclude?: string[];
  rules: (string | { type: string; parameters: Record<string, unknown> })[];
  bypass?: RulesetBypass[];
  source?: 'repository' | 'organization';
};

/** A repository as builders take it: the one they made, or its `owner/name`. */
export type RepositoryRef = string | { name: string };

export function addRepository(state: State, spec: RepositorySpec): Repository {
  const [ownerLogin = ''] = spec.name.split('/');
  const owner = account(state, ownerLogin);
  if (spec.ownerId !== undefined && spec.ownerId !== owner.id) throw new Error(`${ownerLogin} has the id ${owner.id}`);
  const gitDir = join(state.root, `${spec.name}.git`);
  const defaultBranch = spec.defaultBranch ?? 'main';
  const repository: Repository = {
    name: spec.name,
    id: spec.id ?? nextId(state),
    owner,
    visibility: spec.visibility ?? 'private',
    defaultBranch,
    permissions: spec.permissions ?? {},
    protectedBranches: spec.protectedBranches ?? [],
    subject: spec.subject ?? 'immutable',
    createdAt: new Date(spec.createdAt ?? '2026-01-01T00:00:00Z'),
    gitDir,
    objects: spec.virtual ? createVirtual(gitDir) : createBare(gitDir, defaultBranch),
    pulls: [],
    issues: [],
    checks: [],
    rulesets: [],
    activity: [],
    settings: usualSettings(),
  };
  state.repositories.set(spec.name.toLowerCase(), repository);
  if (!spec.empty) addFirstCommit(repository);
  return repository;
}

function addFirstCommit(repository: Repository): void {
  const author = { name: repository.owner.name, email: emailOf(repository.owner), date: repository.createdAt };
  const tree = changeTree(repository.objects, undefined, { 'README.md': `# ${repository.name}\n` });
  const oid = writeCommit(repository.objects, {
    tree,
    parents: [],
    author,
    committer: author,
    message: 'First commit\n',
  });
  writeRef(repository.gitDir, branchRef(repository.defaultBranch), oid);
}

/** Takes a repository out of the world, with all that is stored of it. */
export function removeRepository(state: State, repository: Repository): void {
  state.repositories.delete(repository.name.toLowerCase());
  state.runs = state.runs.filter((run) => run.repository !== repository);
  if (!closeMemoryRefs(repository.gitDir)) rmSync(repository.gitDir, { recursive: true, force: true });
}

export function repositoryOf(state: State, ref: RepositoryRef): Repository {
  const name = typeof ref === 'string' ? ref : ref.name;
  const found = repositoryNamed(state, name);
  if (!found) throw new Error(`the world has no repository ${name}`);
  return found;
}

export function addTag(repository: Repository, name: string, sha?: string): string {
  const target = sha ?? branchTip(repository, repository.defaultBranch);
  if (target === undefined) throw new Error(`${repository.name} has no commit to tag`);
  writeRef(repository.gitDir, `refs/tags/${name}`, target);
  return target;
}

export function addNotedTag(state: State, repository: Repository, name: string, message: string): string {
  const object = branchTip(repository, repository.defaultBranch) ?? '';
  const spec = { tag: name, message, object, type: 'commit', tagger: 'somebody', at: state.clock.now() };
  return addTag(repository, name, writeTagObject(repository, spec));
}

export function addRuleset(state: State, repository: Repository, spec: RulesetSpec): Ruleset {
  const ruleset: Ruleset = {
    id: nextId(state),
    name: spec.name,
    target: spec.target,
    enforcement: spec.enforcement ?? 'active',
    include: spec.include,
    exclude: spec.exclude ?? [],
    rules: spec.rules.map((rule) => (typeof rule === 'string' ? { type: rule } : rule)),
    bypass: spec.bypass ?? [],
    source: spec.source ?? 'repository',
    createdAt: state.clock.now(),
  };
  repository.rulesets.push(ruleset);
  return ruleset;
}

/** The active rulesets that bind a full ref name. */
export function rulesetsFor(repository: Repository, ref: string): Ruleset[] {
  const target = ref.startsWith('refs/tags/') ? 'tag' : 'branch';
  const named = (pattern: string): boolean => {
    if (pattern === '~ALL') return true;
    if (pattern === '~DEFAULT_BRANCH') return ref === branchRef(repository.defaultBranch);
    // as Ruby's File::FNM_PATHNAME: only a `**` with a slash behind it crosses slashes
    return minimatch(ref, pattern.replaceAll(/\*\*(?!\/)/g, '*'), {
      dot: true,
      nonegate: true,
      nocomment: true,
      noext: true,
    });
  };
  return repository.rulesets
    .filter((ruleset) => ruleset.enforcement === 'active' && ruleset.target === target)
    .filter((ruleset) => ruleset.include.some(named) && !ruleset.exclude.some(named));
}

export function isProtected(repository: Repository, ref: string): boolean {
  const branch = ref.replace(/^refs\/heads\//, '');
  if (!ref.startsWith('refs/heads/')) return false;
  return (
    repository.protectedBranches.some((pattern) => minimatch(branch, pattern)) ||
    rulesetsFor(repository, ref).length > 0
  );
}
