import { Unknown } from '../../data.ts';
import { join, known, show, type Text } from '../../text.ts';
import { type Touch } from '../../touch.ts';
import { type RequestBody, bodyField } from './github-body.ts';
import {
  branchTouch,
  DEFAULT_BRANCH,
  otherRepository,
  environmentTouches,
  EVERY_ENVIRONMENT,
  refTouch,
  startTouches,
  tagTouch,
  touching,
  undecided,
  WHAT_RUNS_AGAIN,
  type Where,
} from './github-touch.ts';
import { type Meaning } from '../reader.ts';

/** A writing request below `/repos/{owner}/{repo}`. */
export interface RepositoryCall {
  /** In capitals; `any` when it is not known. */
  readonly method: string;
  readonly route: readonly Text[];
  readonly body: RequestBody;
  readonly where: Where;
  readonly path: Text;
}

type Route = (call: RepositoryCall) => Meaning;

/** What the requests below `/repos/{owner}/{repo}/{route}` touch. Source: https://docs.github.com/rest */
const ROUTES: Readonly<Record<string, Route>> = {
  git: readGitRoute,
  contents: ({ body, where }) => touching(branchTouch(bodyField(body, 'branch') ?? DEFAULT_BRANCH, where)),
  merges: ({ body, where }) => touching(branchTouch(bodyField(body, 'base') ?? DEFAULT_BRANCH, where)),
  'merge-upstream': ({ body, where }) => touching(branchTouch(bodyField(body, 'branch') ?? DEFAULT_BRANCH, where)),
  pulls: readPulls,
  branches: readBranches,
  releases: readReleases,
  deployments: readDeployments,
  environments: ({ route, where, path }) =>
    route[1] === undefined
      ? undecided(`what a request to \`${show(path)}\` changes`)
      : touching(...environmentTouches(route[1], where)),
  pages: readPages,
  actions: readActions,
  dispatches: ({ where }) => touching(branchTouch(DEFAULT_BRANCH, where)),
  dependabot: (call) => (isWord(call.route[1], 'secrets') ? undecided(EVERY_ENVIRONMENT) : apartRoute(call)),
  codespaces: (call) => (isWord(call.route[1], 'secrets') ? undecided(EVERY_ENVIRONMENT) : apartRoute(call)),
  'check-runs': readCheck,
  'check-suites': readCheck,
  forks: () => undecided('which repository is created'),
  generate: () => undecided('which repository is created'),
  ...Object.fromEntries(
    [
      'issues',
      'comments',
      'commits',
      'statuses',
      'labels',
      'milestones',
      'assignees',
      'code-scanning',
      'secret-scanning',
      'security-advisories',
      'dependency-graph',
      'attestations',
      'projects',
      'subscription',
      'notifications',
      'discussions',
      'reactions',
      'stats',
      'traffic',
      'code-quality',
      'content_references',
    ].map((name): [string, Route] => [name, apartRoute]),
  ),
};
/** Routes whose requests change the settings of the repository. */
const SETTINGS = [
  'rulesets',
  'collaborators',
  'keys',
  'hooks',
  'invitations',
  'transfer',
  'topics',
  'vulnerability-alerts',
  'automated-security-fixes',
  'autolinks',
  'properties',
  'tags',
  'interaction-limits',
  'lfs',
  'immutable-releases',
  'private-vulnerability-reporting',
  'import',
  'teams',
  'autolink',
  'custom-properties',
];

/** The names that can follow a repository in a path. */
export const REPOSITORY_ROUTES: ReadonlySet<string> = new Set([...Object.keys(ROUTES), ...SETTINGS]);

/** What a writing request below a repository touches. */
export function readRepositoryCall(call: RepositoryCall): Meaning {
  const [first] = call.route;
  if (first === undefined) return undecided('the repository itself', ...otherRepository(call.where));
  const name = known(first);
  const route = name !== undefined && Object.hasOwn(ROUTES, name) ? ROUTES[name] : undefined;
  if (route !== undefined) return route(call);
  if (name !== undefined && SETTINGS.includes(name))
    return undecided(`the settings of the repository (\`${name}\`)`, ...otherRepository(call.where));
  return undecided(`what a request to \`${show(call.path)}\` changes`, ...otherRepository(call.where));
}

/** Checks that are asked for again start workflows again. */
function readCheck(call: RepositoryCall): Meaning {
  return isWord(call.route.at(-1), 'rerequest')
    ? undecided(WHAT_RUNS_AGAIN, ...otherRepository(call.where))
    : apartRoute(call);
}

/** Nothing that a branch, a tag or an environment could notice. */
function apartRoute({ where }: RepositoryCall): Meaning {
  return touching(...otherRepository(where));
}

function isWord(text: Text | undefined, word: string): boolean {
  return text !== undefined && known(text) === word;
}

function last(route: readonly Text[]): string | undefined {
  const text = route.at(-1);
  return text === undefined ? undefined : known(text);
}

/** The segments as one name: a branch can hold slashes. */
function routeName(segments: readonly Text[]): Text {
  return join(...segments.flatMap((segment, index) => (index === 0 ? [segment] : [['/'] as Text, segment])));
}

function readGitRoute({ method, route, body, where, path }: RepositoryCall): Meaning {
  const kind = route[1] === undefined ? undefined : known(route[1]);
  if (['blobs', 'trees', 'commits', 'tags'].includes(kind ?? '')) return touching(...otherRepository(where));
  if (kind !== 'refs') return undecided(`what a request to \`${show(path)}\` changes`, ...otherRepository(where));
  if (route.length === 2)
    return touching(refTouch(bodyField(body, 'ref') ?? [new Unknown('the ref of the request')], where));
  const name = join(['refs/'], routeName(route.slice(2)));
  const force = bodyField(body, 'force');
  const forced = force !== undefined && known(force) !== 'false';
  if (method === 'any') return touching(refTouch(name, where, 'force'), refTouch(name, where, 'delete'));
  return touching(refTouch(name, where, method === 'DELETE' ? 'delete' : forced ? 'force' : 'write'));
}

function readPulls({ route, body, where, method }: RepositoryCall): Meaning {
  const what = route[2] === undefined ? undefined : known(route[2]);
  if (route.length === 1)
    return touching(...bases(body, where, DEFAULT_BRANCH), ...headsOf(bodyField(body, 'head'), where));
  if (route.length === 2)
    return method === 'DELETE'
      ? undecided('a pull request')
      : touching(...otherRepository(where), ...bases(body, where));
  if (what === 'merge' || what === undefined)
    return undecided('into which branch the pull request is merged', ...otherRepository(where));
  if (what === 'update-branch') return undecided('from which branch the pull request comes', ...otherRepository(where));
  return touching(...otherRepository(where));
}

function bases(body: RequestBody, where: Where, otherwise?: Text): readonly Touch[] {
  const base = bodyField(body, 'base') ?? otherwise;
  return base === undefined ? [] : [branchTouch(base, where)];
}

/** The head of a pull request. `owner:branch` is the branch of a fork, unless it is the repository's own owner. */
export function headsOf(head: Text | undefined, where: Where, own?: string): readonly Touch[] {
  const name = head === undefined ? undefined : known(head);
  if (head === undefined) return [];
  const at = name?.indexOf(':') ?? -1;
  if (name === undefined || at < 0) return [branchTouch(head, where)];
  const owner = (where === undefined ? own : known(where))?.split('/')[0];
  return owner !== undefined && owner.toLowerCase() !== name.slice(0, at).toLowerCase()
    ? []
    : [branchTouch([name.slice(at + 1)], where)];
}

function readBranches({ route, body, where, path }: RepositoryCall): Meaning {
  if (last(route) === 'rename')
    return touching(
      branchTouch(routeName(route.slice(1, -1)), where, 'delete'),
      branchTouch(bodyField(body, 'new_name') ?? [new Unknown('the new name')], where),
    );
  const end = route.findIndex((segment) => known(segment) === 'protection');
  if (end > 1) return touching(branchTouch(routeName(route.slice(1, end)), where, 'force'));
  return undecided(`what a request to \`${show(path)}\` changes`, ...otherRepository(where));
}

function readReleases({ route, body, where }: RepositoryCall): Meaning {
  if (isWord(route[1], 'generate-notes')) return touching(...otherRepository(where));
  const [tag, target] = [bodyField(body, 'tag_name'), bodyField(body, 'target_commitish')];
  const targets =
    route.length <= 2
      ? startTouches(target, (name) => refTouch(name, where)).map((touch): Touch =>
          touch.kind === 'ref' ? branchTouch(touch.name, where) : touch,
        )
      : [];
  return touching(
    tagTouch((route.length <= 2 ? tag : undefined) ?? [new Unknown('the tag of the release')], where),
    ...targets,
  );
}

function readDeployments({ route, body, where }: RepositoryCall): Meaning {
  const environment = bodyField(body, 'environment');
  // GitHub's default is `production`, and it merges the default branch into the ref unless `auto_merge` is false
  if (route.length === 1)
    return touching(
      ...environmentTouches(environment ?? ['production'], where),
      ...startTouches(bodyField(body, 'ref') ?? [new Unknown('the ref of the deployment')], (name) =>
        refTouch(name, where),
      ),
    );
  if (environment !== undefined && known(environment) !== undefined)
    return touching(...environmentTouches(environment, where));
  return undecided('which environment the deployment is for', ...otherRepository(where));
}

function readPages({ route, body, where }: RepositoryCall): Meaning {
  if (route.length === 1 || isWord(route[1], 'health'))
    return undecided('the settings of the repository (`pages`)', ...otherRepository(where));
  return touching(...environmentTouches(bodyField(body, 'environment') ?? ['github-pages'], where));
}

function readActions(call: RepositoryCall): Meaning {
  const { route, body, where } = call;
  const [kind, what] = [route[1], route.at(-1)].map((segment) => (segment === undefined ? undefined : known(segment)));
  if (kind === 'secrets' || kind === 'variables') return undecided(EVERY_ENVIRONMENT, ...otherRepository(where));
  if (kind === 'workflows') {
    if (what === 'dispatches') return touching(refTouch(bodyField(body, 'ref') ?? DEFAULT_BRANCH, where));
    return what === undefined
      ? undecided('what the request to a workflow does', ...otherRepository(where))
      : apartRoute(call);
  }
  if (kind === 'runs' && what === 'pending_deployments')
    return undecided('which environments are approved', ...otherRepository(where));
  if (kind === 'runs' && what === 'deployment_protection_rule')
    return touching(
      ...environmentTouches(bodyField(body, 'environment_name') ?? [new Unknown('the environment')], where),
    );
  if (kind === 'runs' || kind === 'jobs')
    return /^(?:cancel|force-cancel|logs|\d+)$/.test(what ?? '')
      ? apartRoute(call)
      : undecided(WHAT_RUNS_AGAIN, ...otherRepository(where));
  if (kind === 'artifacts' || kind === 'caches') return apartRoute(call);
  return undecided('the settings of the repository (`actions`)', ...otherRepository(where));
}
