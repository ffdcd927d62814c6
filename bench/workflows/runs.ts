import { parsePolicy, type Policy } from '../../src/policy/policy.ts';
import { parseRun, type Run } from '../../src/policy/run.ts';
import { DefaultBranch } from '../../src/workflow/data.ts';
import { possibleTexts } from '../../src/workflow/expression/possible-texts.ts';
import { known, startsWith, type Text } from '../../src/workflow/text.ts';
import type { Survey } from '../../src/workflow/survey.ts';
import type { DeclaredInput } from '../../src/workflow/file/workflow.ts';

const COMMIT = 'b'.repeat(40);
/** A shorter beginning of a name says too little to be in a policy, but for a tag: `v*`. */
const MIN_BEGINNING_CHARACTERS = 3;
/** What a policy can name: no control characters. */
const NAME_PART = /^\P{Cc}*$/u;

/** A run that somebody starts by hand on the default branch. */
export function dispatchRun(repository: string, path: string): Run {
  const [owner = ''] = repository.split('/');
  const workflow = `${repository}/${path}@refs/heads/main`;
  return parseRun({
    actor: 'mona',
    actor_id: '583231',
    triggering_actor: 'mona',
    triggering_actor_id: '583231',
    repository,
    repository_id: '1296269',
    repository_owner: owner,
    repository_owner_id: '9919',
    ref: 'refs/heads/main',
    ref_type: 'branch',
    ref_protected: 'true',
    sha: COMMIT,
    base_ref: '',
    head_ref: '',
    event_name: 'workflow_dispatch',
    workflow_ref: workflow,
    workflow_sha: COMMIT,
    job_workflow_ref: workflow,
    job_workflow_sha: COMMIT,
    run_id: '6200000001',
    run_number: '17',
    run_attempt: '1',
    runner_environment: 'github-hosted',
  });
}

/** The payload of the dispatch, with the inputs as a person fills them: defaults, the first option, a likely text. */
export function dispatchEvent(repository: string, inputs: readonly DeclaredInput[]): object {
  return {
    inputs: Object.fromEntries(inputs.map((input) => [input.name, filled(input)])),
    ref: 'refs/heads/main',
    repository: { full_name: repository, default_branch: 'main' },
  };
}

function filled({ name, type, default: usual, options }: DeclaredInput): string {
  if (usual !== undefined && usual.text !== '') return usual.text;
  if (type === 'boolean') return 'false';
  if (type === 'number') return '1';
  if (type === 'environment') return 'production';
  const [first] = options;
  if (first !== undefined) return first;
  return likelyText(name);
}

/** What something of that name may be. */
export function likelyText(name: string): string {
  if (/branch|ref|base/i.test(name)) return 'main';
  if (/version|tag|release/i.test(name)) return 'v1.2.3';
  return /sha\b|commit/i.test(name) ? COMMIT : /number|count|_id\b/i.test(name) ? '12' : 'example';
}

/** The kinds of names of deploy tools of which one that the run is seen to touch is not known. */
export function unknownFacets(survey: Survey): ReadonlySet<string> {
  return new Set(
    survey.touched.flatMap(({ touch }) =>
      touch.kind === 'facet' && known(touch.name) === undefined ? [touch.facet] : [],
    ),
  );
}

/**
 * A policy that allows what this run is seen to touch and nothing else: each name as it is, one that is known in part
 * by its beginning. What is not known at all is in no list. `silent`: kinds of names of tools that it says nothing of.
 */
export function narrowPolicy(survey: Survey, run: Run, silent: ReadonlySet<string> = new Set()): Policy {
  const lists = { branch: new Set(['main']), tag: new Set<string>(), environment: new Set<string>() };
  const repositories = new Set([run.repository]);
  const changes = new Set<string>();
  const others = new Set<string>();
  const facets = new Map<string, Set<string>>();
  for (const { touch } of survey.touched) {
    if ('change' in touch && touch.change !== 'write') changes.add(touch.change);
    if ('repository' in touch && touch.repository !== undefined) {
      addName(repositories, touch.repository);
      if ('name' in touch && touch.name[0] instanceof DefaultBranch) others.add(known(touch.repository) ?? '');
    }
    if (touch.kind === 'repository') addName(repositories, touch.name);
    else if (touch.kind === 'facet') {
      if (silent.has(touch.facet)) continue;
      const names = facets.get(touch.facet) ?? new Set();
      addName(names, touch.name);
      facets.set(touch.facet, names);
    } else if (touch.kind === 'branch' || touch.kind === 'tag' || touch.kind === 'environment')
      addName(lists[touch.kind], touch.name, touch.kind === 'tag');
    else if (touch.kind === 'ref') for (const list of [lists.branch, lists.tag]) addName(list, touch.name);
    else lists[touch.kind === 'every-tag' ? 'tag' : 'branch'].add('**');
  }
  return policyOf({
    branches: [...lists.branch],
    tags: [...lists.tag],
    environments: [...lists.environment, 'tools'],
    repositories: [...repositories],
    push: [...changes],
    facets: new Map([...facets].map(([facet, names]) => [facet, [...names]])),
    others: [...others].filter((name) => /^[\w.-]+\/[\w.-]+$/.test(name)),
  });
}

/** A policy that allows all that a policy can. */
export function widestPolicy(facets: readonly string[]): Policy {
  return policyOf({
    branches: ['**'],
    tags: ['**'],
    environments: ['**'],
    repositories: ['**'],
    push: ['force', 'delete'],
    facets: new Map(facets.map((facet) => [facet, ['**']])),
    others: [],
  });
}

/** Of a choice, every name. */
function addName(names: Set<string>, text: Text, isTag = false): void {
  for (const one of possibleTexts(text)) addOneName(names, one, isTag);
}

function addOneName(names: Set<string>, text: Text, isTag: boolean): void {
  const name = known(text);
  const [first = ''] = text;
  if (name !== undefined && name !== '' && NAME_PART.test(name)) names.add(literally(name));
  else if (
    typeof first === 'string' &&
    NAME_PART.test(first) &&
    first.length >= (isTag ? 1 : MIN_BEGINNING_CHARACTERS) &&
    startsWith(text, first)
  )
    for (const end of first.endsWith('/') ? ['*', '**'] : ['*', '*/**']) names.add(`${literally(first)}${end}`);
}

function literally(name: string): string {
  return name.replaceAll(/[^\w./ -]/g, String.raw`\$&`);
}

interface Allowed {
  readonly branches: readonly string[];
  readonly tags: readonly string[];
  readonly environments: readonly string[];
  readonly repositories: readonly string[];
  readonly push: readonly string[];
  readonly facets: ReadonlyMap<string, readonly string[]>;
  /** Repositories whose default branch is `main`. */
  readonly others: readonly string[];
}

const LISTS: Readonly<Record<string, string>> = { alias: 'aliases', registry: 'registries' };

function policyOf({ facets, others, ...allowed }: Allowed): Policy {
  const tools = Object.fromEntries([...facets].map(([facet, names]) => [LISTS[facet] ?? `${facet}s`, names]));
  const source = JSON.stringify({
    version: 1,
    approval: { approvers: { permission: 'maintain' } },
    limits: { lifetime: '30d', session: '1h' },
    environments: { tools },
    'default-branches': Object.fromEntries(others.map((name) => [name, 'main'])),
    roles: { role: { description: 'what is measured', workflows: ['**'], ...allowed } },
  });
  const parsed = parsePolicy(source, 'policy.yml');
  if (!parsed.ok)
    throw new Error(`the policy is wrong: ${JSON.stringify(parsed.problems[0])} ${source.slice(0, 2000)}`);
  return parsed.value;
}
