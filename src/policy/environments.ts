import { matchesGlob, matchesAnyAlike, matchesAnyCaseless } from './glob.ts';
import { globs } from './names.ts';
import { described, object, type Of, optional, record } from './shape.ts';

/** An environment's name: anything on one line. Source: GitHub's REST reference, "Create or update an environment". */
const ENVIRONMENT = /^\S(?:.{0,253}\S)?$/;

const namesShape = object({
  aliases: optional(
    described(
      globs(),
      'Any name that a tool has for it: a stage, a slot, a channel. Compared without case, and good wherever a ' +
        'tool names an environment.',
    ),
  ),
  profiles: optional(described(globs(), 'Profiles of the AWS command line.')),
  contexts: optional(described(globs(), 'Contexts of Kubernetes, and clusters.')),
  namespaces: optional(described(globs(), 'Namespaces of Kubernetes, and resource groups.')),
  stacks: optional(described(globs(), 'Stacks of CloudFormation, the CDK or Pulumi.')),
  workspaces: optional(described(globs(), 'Workspaces of Terraform.')),
  projects: optional(described(globs(), 'Projects of a cloud or of a host.')),
  subscriptions: optional(described(globs(), 'Subscriptions of Azure.')),
  apps: optional(described(globs(), 'Apps, services and functions.')),
  buckets: optional(described(globs(), 'Buckets and containers of stored files, and the accounts that hold them.')),
  parameters: optional(described(globs(), 'Parameters and secrets, by the name that a cloud has for them.')),
  registries: optional(
    described(
      globs(),
      'Repositories of images, with their registry and without tag or digest: `ghcr.io/acme/shop`, ' +
        '`docker.io/acme/shop`.',
    ),
  ),
  databases: optional(described(globs(), 'Databases, their servers and clusters, and tables.')),
  files: optional(
    described(
      globs(),
      'Files of variables or values, and folders, by their path in the repository; a pattern without a slash is ' +
        'compared with the last part of it.',
    ),
  ),
});

/** The policy's key `environments`: the names that deploy tools have for an environment. */
export const environmentsShape = record(ENVIRONMENT, 'the name of an environment', namesShape, 500);
export type Environments = Of<typeof environmentsShape>;
type Names = Of<typeof namesShape>;

const ENVIRONMENT_LISTS: Readonly<Record<string, keyof Names>> = {
  alias: 'aliases',
  profile: 'profiles',
  context: 'contexts',
  namespace: 'namespaces',
  stack: 'stacks',
  workspace: 'workspaces',
  project: 'projects',
  subscription: 'subscriptions',
  app: 'apps',
  bucket: 'buckets',
  parameter: 'parameters',
  registry: 'registries',
  database: 'databases',
  file: 'files',
};

/** Every environment that has this name by this facet of a tool: by the list of the facet, or as an alias. */
export function environmentsNamed(environments: Environments, facet: string, name: string): readonly string[] {
  const list = Object.hasOwn(ENVIRONMENT_LISTS, facet) ? ENVIRONMENT_LISTS[facet] : undefined;
  return [...environments]
    .filter(
      ([, { aliases = [], ...names }]) =>
        matchesAnyCaseless(aliases, name) || (list !== undefined && isListed(names, list, name)),
    )
    .map(([environment]) => environment);
}

/** Every environment with an alias that this name could be taken for: good for refusing only. */
export function environmentsAlike(environments: Environments, name: string): readonly string[] {
  return [...environments]
    .filter(([, { aliases = [] }]) => matchesAnyAlike(aliases, name))
    .map(([environment]) => environment);
}

/**
 * Whether the policy names any environment by this facet: without, a name of that kind says nothing about environments.
 */
export function listsFacet(environments: Environments | undefined, facet: string): boolean {
  const list = Object.hasOwn(ENVIRONMENT_LISTS, facet) ? ENVIRONMENT_LISTS[facet] : undefined;
  return (
    list !== undefined &&
    environments !== undefined &&
    [...environments.values()].some((names) => (names[list] ?? []).length > 0)
  );
}

/** Whether any name of that facet whatever is one of an environment. */
export function listsAnyName(environments: Environments, facet: string): boolean {
  const list = Object.hasOwn(ENVIRONMENT_LISTS, facet) ? ENVIRONMENT_LISTS[facet] : undefined;
  return list !== undefined && [...environments.values()].some((names) => names[list]?.includes('**') === true);
}

function isListed(names: Names, list: keyof Names, name: string): boolean {
  const patterns = names[list] ?? [];
  if (list === 'aliases') return false;
  if (list !== 'files') return patterns.some((pattern) => matchesGlob(pattern, name));
  const path = plainPath(name);
  const last = path.slice(path.lastIndexOf('/') + 1);
  return patterns.some((pattern) => matchesGlob(plainPath(pattern), pattern.includes('/') ? path : last));
}

/**
 * A path without `.`, `..` and empty parts, so that one file has one name, and no way round leads into a folder that is
 * listed.
 */
function plainPath(path: string): string {
  const parts: string[] = [];
  for (const part of path.split('/')) {
    if (part === '' || part === '.') continue;
    if (part === '..' && parts.length > 0 && parts.at(-1) !== '..') parts.pop();
    else parts.push(part);
  }
  return `${path.startsWith('/') ? '/' : ''}${parts.join('/')}`;
}
