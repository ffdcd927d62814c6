import type { ScopeFacts, ScopeReason } from './facts.ts';
import type { Finding } from './finding.ts';
import { isSameName } from './fold.ts';
import { GLOBS, matchesAny, matchesAnyCaseless } from './glob.ts';
import type { Grant } from './grant.ts';
import type { Role } from './role.ts';
import type { Run } from './run.ts';
import { roleList, type ScopeList, verdictOf } from './scope-rule.ts';
import { workflowFile } from './workflow-file.ts';

/** The branches a run is on: a pull request is on its head and its base. */
export function branchesOf(run: Run): readonly string[] {
  if (run.head_ref !== '' || run.base_ref !== '') return [run.head_ref, run.base_ref].filter((name) => name !== '');
  return run.ref.startsWith('refs/heads/') ? [run.ref.slice('refs/heads/'.length)] : [];
}

/** The tag a run is on, if it is on one. */
export function tagOf(run: Run): string | undefined {
  return run.ref.startsWith('refs/tags/') ? run.ref.slice('refs/tags/'.length) : undefined;
}

type Matcher = (patterns: readonly string[], name: string) => boolean;
type NarrowingList = 'repositories' | 'workflows' | 'events' | 'branches' | 'tags' | 'environments';

/** One thing a run is on, and the list of the role that it must match. */
interface Dimension {
  readonly name: ScopeReason;
  readonly asked: readonly string[];
  /** The ref of a run that is on nothing that could be granted. */
  readonly ref?: string;
  readonly match: Matcher;
  readonly role: readonly string[];
  readonly ok: boolean;
  readonly narrowing?: NarrowingList;
}

const includesName: Matcher = (names, name) => names.includes(name);
const within =
  (list: ScopeList): Matcher =>
  (patterns, name) =>
    verdictOf(list, name, { within: [patterns], never: [] }, GLOBS) === 'in';

/**
 * Looks at a run with a role once, for all grants of that role. `home` is the repository that holds the policy, which
 * is a role's own when it lists none. The result checks one grant.
 */
export function scopeChecks(role: Role, run: Run, home: string): (grant: Grant) => readonly Finding[] {
  const dimensions = dimensionsOf(role, run, home);
  const unnarrowed = dimensions.map((dimension) => dimensionFinding(dimension, undefined));
  const isProtected: readonly Finding[] = role.require?.includes('protected-ref') === true ? [checkProtected(run)] : [];
  return (grant) => {
    const findings = dimensions.map((dimension, index) => {
      const narrowed = dimension.narrowing === undefined ? undefined : grant[dimension.narrowing];
      return (narrowed === undefined ? unnarrowed[index] : undefined) ?? dimensionFinding(dimension, narrowed);
    });
    return isProtected.length === 0 ? findings : [...findings, ...isProtected];
  };
}

function dimensionsOf(role: Role, run: Run, home: string): readonly Dimension[] {
  const workflow: Matcher = (patterns, name) =>
    patterns.some((pattern) => matchesWorkflow(pattern, name, run.repository));
  return [
    dimension(
      'repository-out-of-scope',
      [run.repository],
      within('repositories'),
      roleList('repositories', role, home),
      'repositories',
    ),
    // the workflow is the one the run was started from; a reusable workflow that its jobs call does not stand in for it
    dimension('workflow-out-of-scope', [workflowFile(run.workflow_ref)], workflow, role.workflows, 'workflows'),
    dimension('event-out-of-scope', [run.event_name], includesName, role.events ?? ['workflow_dispatch'], 'events'),
    refDimension(role, run),
    dimension(
      'environment-out-of-scope',
      run.environment === undefined ? [] : [run.environment],
      within('environments'),
      roleList('environments', role, home),
      'environments',
    ),
    dimension('runner-out-of-scope', [run.runner_environment], includesName, role.runners ?? ['github-hosted']),
  ];
}

function refDimension(role: Role, run: Run): Dimension {
  const tag = tagOf(run);
  const branches = branchesOf(run);
  if (tag !== undefined && branches.length === 0)
    return dimension('tag-out-of-scope', [tag], within('tags'), role.tags ?? [], 'tags');
  const check = dimension('branch-out-of-scope', branches, within('branches'), role.branches, 'branches');
  // a run that is on no branch and on no tag is on nothing that could be granted
  return branches.length > 0 ? check : { ...check, ok: false, ref: run.ref };
}

function dimension(
  name: ScopeReason,
  asked: readonly string[],
  match: Matcher,
  role: readonly string[],
  narrowing?: NarrowingList,
): Dimension {
  return {
    name,
    asked,
    match,
    role,
    ok: asked.every((one) => match(role, one)),
    ...(narrowing === undefined ? {} : { narrowing }),
  };
}

/** INVARIANT: a name must match the role's list and, where the grant has one, the grant's: narrowing never widens. */
function dimensionFinding(
  { name, asked, ref, match, role, ok }: Dimension,
  narrowed: readonly string[] | undefined,
): Finding {
  const isWithin = ok && (narrowed === undefined || asked.every((one) => match(narrowed, one)));
  const outside = (): NonNullable<ScopeFacts['outside']> => {
    const by = ok ? 'grant' : 'role';
    return { names: asked.filter((one) => !match(by === 'role' ? role : (narrowed ?? []), one)), by };
  };
  return {
    name,
    ok: isWithin,
    facts: () => ({
      role,
      asked,
      ...(narrowed === undefined ? {} : { narrowed }),
      ...(isWithin ? {} : { outside: outside() }),
      ...(ref === undefined ? {} : { ref }),
    }),
  };
}

function checkProtected({ ref, ref_protected: isProtected }: Run): Finding {
  return { name: 'ref-unprotected', ok: isProtected, facts: () => ({ ref, isProtected }) };
}

/** A pattern without `owner/name/` in front means the run's own repository. */
export function matchesWorkflow(pattern: string, file: string, repository: string): boolean {
  const [owner = '', name = '', ...path] = file.split('/');
  if (/^[^/]+\/[^/]+\/\.github\//.test(pattern)) {
    const [patternOwner = '', patternName = '', ...patternPath] = pattern.split('/');
    return (
      matchesAnyCaseless([`${patternOwner}/${patternName}`], `${owner}/${name}`) &&
      matchesAny([patternPath.join('/')], path.join('/'))
    );
  }
  return isSameName(`${owner}/${name}`, repository) && matchesAny([pattern], path.join('/'));
}
