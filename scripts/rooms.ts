// Which folder of src/ holds what, and what it may import: the table that `scripts/house.mjs` checks, and from which
// `scripts/generate.ts` writes the map in docs/development.md.

/** What a folder of src/ is for, and what it may import. */
export interface Folder {
  readonly holds: string;
  /** Nothing in it depends on more than its arguments. */
  readonly pure?: boolean;
  /** Node's own modules may be imported. */
  readonly node?: boolean;
  readonly folders: readonly string[];
  /** Packages that may be imported; all that are shipped where left out. */
  readonly packages?: readonly string[];
  /** The folders in it, and what each holds. */
  readonly rooms: Readonly<Record<string, string>>;
  /** Each room may import those before it; the folder's own files are what all speak of, and import the first two. */
  readonly ordered?: boolean;
  /** Rooms do not import each other: how that is said. */
  readonly apart?: string;
  /** The one file that may import all rooms, where nothing else may: not even the folder's own files. */
  readonly sharedBy?: string;
  /** Files of other folders that may import a room all the same. */
  readonly openTo?: readonly string[];
}

/** The folders of src/, those first that others build upon. */
export const FOLDERS: Readonly<Record<string, Folder>> = {
  errors: { holds: 'what every error of ours is made of', pure: true, folders: [], packages: [], rooms: {} },
  policy: {
    holds: 'what a grant is and what it allows',
    pure: true,
    folders: [],
    packages: ['js-yaml'],
    rooms: {
      credential: 'what a policy says about one provider',
      delegation: 'tools that act for people, and who these people are',
      'break-glass': 'access in an emergency, without a grant',
    },
  },
  requests: {
    holds: 'what people ask for in forms and comments, and what follows from it',
    pure: true,
    folders: ['policy'],
    packages: ['js-yaml'],
    rooms: {
      form: 'what a form asks, and what was answered',
      command: 'what a comment tells the gate to do',
      change: 'what a change of policy and grants means',
      care: 'what is to be done every day',
    },
  },
  inputs: {
    holds: 'the inputs of the action: which there are, and what each takes',
    pure: true,
    folders: [],
    packages: [],
    rooms: {},
  },
  workflow: {
    holds: 'what the steps of a workflow touch, and whether that is in scope',
    pure: true,
    folders: ['policy'],
    packages: ['js-yaml', '@actions/expressions', 'unbash'],
    rooms: {
      expression: 'values of expressions',
      file: 'what stands in a workflow file',
      shell: 'commands of a script (bash, PowerShell)',
      command: 'what a command touches (git, GitHub, deploys)',
      action: 'what an action touches',
      survey: 'the walk through a job',
      judge: 'the verdict',
    },
    ordered: true,
  },
  walls: {
    holds: 'what clouds and GitHub let in by themselves, and what the policy means them to',
    pure: true,
    folders: ['policy'],
    packages: ['js-yaml', '@marcbachmann/cel-js'],
    rooms: {
      generate: 'what is to be written for clouds and GitHub, from the policy',
      inclusion: 'whether all tokens of one set are in another, and the shortest that is not',
      trust: 'what each provider lets in by its documents, as a condition on tokens',
      evaluate: 'whether a provider lets one token in, read from the same documents in another way',
      state: 'documents of clouds and of GitHub, by their shape',
      finding: 'what is wrong, each with its token',
    },
  },
  review: {
    holds: 'who can reach what, and what of it is too broad: access paths and findings',
    pure: true,
    folders: ['policy', 'requests', 'workflow', 'walls'],
    packages: ['js-yaml'],
    rooms: { findings: 'one finding each' },
  },
  report: {
    holds: 'the decision in words',
    pure: true,
    folders: ['policy', 'requests', 'workflow', 'walls', 'review'],
    packages: ['js-yaml'],
    rooms: {
      requests: 'requests, their forms and answers in words',
      sarif: 'findings as SARIF',
      review: 'a review in words and pictures',
      walls: 'what is found about walls in words',
    },
  },
  http: { holds: 'requests: proxies, certificates, another try', node: true, folders: [], rooms: {} },
  github: { holds: 'GitHub: its API, and the runner', node: true, folders: ['http', 'policy', 'walls'], rooms: {} },
  credentials: {
    holds: 'the providers of credentials',
    node: true,
    folders: ['http', 'policy'],
    rooms: {
      aws: 'Amazon Web Services',
      azure: 'Azure',
      gcp: 'Google Cloud',
      'github-app': 'GitHub Apps',
      vault: 'Vault and OpenBao',
    },
    apart: 'only src/credentials/catalogue.ts imports a provider',
    sharedBy: 'src/credentials/catalogue.ts',
    // what a person asks of one provider by its name, without a run
    openTo: [
      'src/cli/app/vault-place.ts',
      'src/cli/app/kms-place.ts',
      'src/cli/dispatch/kept-key.ts',
      'src/cli/revoke/revoke-vault.ts',
      'src/cli/lint/rules/session-policy.ts',
    ],
  },
  delegation: {
    holds: 'the person behind a dispatch: what a signed delegation says, and what binds it to the dispatch',
    node: true,
    folders: ['policy'],
    packages: ['canonicalize', 'jose'],
    rooms: { verify: 'whether a token that came with a dispatch is good, and whom it names' },
  },
  guard: {
    holds: 'the hook of a job: asked by git before a push, in a process of its own',
    node: true,
    folders: ['policy'],
    rooms: {},
  },
  session: {
    holds: 'a run from its first request to its end',
    node: true,
    folders: 'policy inputs requests workflow report http github credentials delegation guard'.split(' '),
    rooms: {
      script: 'runs the guarded script',
      renewal: 'decides again',
      emergency: 'runs by break-glass access',
      delegation: 'finds out who is behind a dispatch',
    },
    apart: 'script, renewal and delegation do not import each other',
  },
  lifecycle: {
    holds: 'the requests workflow: an event from reading it to the last thing written',
    node: true,
    folders: ['policy', 'inputs', 'requests', 'report', 'http', 'github', 'credentials', 'delegation', 'session'],
    rooms: {},
  },
  cli: {
    holds: 'the command line',
    node: true,
    folders: 'policy requests review inputs workflow walls report http github credentials delegation'.split(' '),
    rooms: {
      authzen: 'what portals ask, in the form of the AuthZEN Authorization API',
      check: 'a decision without a run',
      delegation: 'keys of tools that act for people, and what they sign',
      dispatch: 'starts a run for a person',
      doctor: 'settings of a repository',
      gate: 'the gates in workflows',
      app: 'the GitHub App that writes requests',
      init: 'the files of a new setup',
      forms: 'the forms of requests',
      requests: 'what follows from an event, offline',
      review: 'who can reach what, and what a change lets through',
      grant: 'what revokes and freezes access',
      lint: 'mistakes in policy and grants',
      preflight: 'the steps of workflows',
      reference: 'schemas and reasons',
      revoke: 'credentials by a record',
      walls: 'what clouds and GitHub are to refuse by themselves',
    },
  },
  entry: {
    holds: 'a few lines each: where the process begins',
    node: true,
    folders: ['session', 'lifecycle', 'cli', 'guard', 'github', 'http', 'policy', 'report', 'credentials'],
    rooms: {},
  },
};
/** What every folder may import: the base of all errors. */
const BELOW_ALL = 'errors';
const RUNNER = 'src/github/runner.ts';

/** Whether a decision depends on nothing but what a file of this folder is given. */
export function isPure(name: string): boolean {
  return FOLDERS[folderOf(name)]?.pure === true;
}

/** Every folder of src/ and every room that has a place, by its path in src/. */
export function places(): readonly string[] {
  return Object.entries(FOLDERS).flatMap(([folder, { rooms }]) => [
    folder,
    ...Object.keys(rooms).map((room) => `${folder}/${room}`),
  ]);
}

export function folderOf(name: string): string {
  return name.split('/')[1] ?? '';
}

/** What is wrong with where a file of src/ is. */
export function placeProblem(name: string): string | undefined {
  const folder = folderOf(name);
  if (name.split('/').length < 3) return 'a file of src/ is in a folder';
  const rule = FOLDERS[folder];
  if (rule === undefined) return `src/${folder} has no place in scripts/rooms.ts: say what it may import`;
  const room = roomOf(name);
  return room === undefined || Object.hasOwn(rule.rooms, room)
    ? undefined
    : `the room ${room} has no place in scripts/rooms.ts: say what it holds, and after which others it comes`;
}

/** What is wrong with a file of src/ importing another file; `target` is its name. */
export function localProblem(name: string, target: string): string | undefined {
  const [from, to] = [folderOf(name), folderOf(target)];
  const rule = FOLDERS[from];
  if (!target.startsWith('src/')) return `src/ does not import ${target}`;
  if (rule === undefined) return undefined;
  if (from !== to && to !== BELOW_ALL && !rule.folders.includes(to))
    return `src/${from} does not import src/${to}${listOf(rule.folders.map((folder) => `src/${folder}`))}`;
  return from === to ? roomProblem(name, target, rule) : sharedRoomProblem(name, target);
}

/** What is wrong with importing a room of another folder, where one file stands for all of its rooms. */
function sharedRoomProblem(name: string, target: string): string | undefined {
  const { apart = '', sharedBy, openTo = [] } = FOLDERS[folderOf(target)] ?? {};
  const room = roomOf(target);
  if (sharedBy === undefined || room === undefined || openTo.includes(name)) return undefined;
  return `${apart}, and this is of src/${folderOf(target)}/${room}`;
}

function roomProblem(name: string, target: string, { rooms, ordered, apart, sharedBy }: Folder): string | undefined {
  const [here, there] = [roomOf(name), roomOf(target)];
  if (there === undefined || here === there || name === sharedBy) return undefined;
  if (ordered === true) {
    const order = Object.keys(rooms);
    const before = here === undefined ? 2 : order.indexOf(here);
    return order.indexOf(there) < before
      ? undefined
      : `${here ?? 'a file of the folder'} does not import ${there}${listOf(order.slice(0, before))}`;
  }
  const isApart = apart !== undefined && (here !== undefined || sharedBy !== undefined);
  return isApart ? `${apart}, and this is of src/${folderOf(target)}/${there}` : undefined;
}

/** What is wrong with a file of src/ importing a package, or a file of one; `dependencies` are what is shipped. */
export function packageProblem(
  name: string,
  source: string,
  dependencies: ReadonlySet<string> | undefined,
): string | undefined {
  const folder = folderOf(name);
  const rule = FOLDERS[folder];
  const owner = source
    .split('/')
    .slice(0, source.startsWith('@') ? 2 : 1)
    .join('/');
  if (source.startsWith('node:'))
    return rule?.node === true ? undefined : `src/${folder} is pure and does not import ${source}`;
  if (owner === '@actions/core' && name !== RUNNER) return `only ${RUNNER} imports @actions/core`;
  if (rule?.packages?.includes(owner) === false)
    return `src/${folder} does not import ${owner}${listOf(rule.packages)}`;
  return dependencies === undefined || dependencies.has(owner)
    ? undefined
    : `${owner} is not among the \`dependencies\` of package.json`;
}

/** The folder below a folder of src/ that a file is in, if it is in one. */
function roomOf(name: string): string | undefined {
  const [, , room, file] = name.split('/');
  return file === undefined ? undefined : room;
}

function listOf(allowed: readonly string[]): string {
  return allowed.length === 0 ? '' : ` (it may import ${allowed.join(', ')})`;
}
