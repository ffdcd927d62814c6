import { relative, sep } from 'node:path';
import { fetchAllGateTags } from '../../github/all-gate-tags.ts';
import { fetchDefaultFiles } from '../../github/default-files.ts';
import { type GrantFile, parseGrant } from '../../policy/grant.ts';
import type { PolicyFile } from '../../policy/policy.ts';
import { parsePolicy } from '../../policy/policy.ts';
import type { SeenTags } from '../../policy/tags.ts';
import { accessFolder, readAllGrants, readPolicyFile } from '../check/access.ts';
import { USUAL_ACCESS } from '../check/options.ts';
import type { CommandLine, Option } from '../command.ts';
import { GITHUB_OPTIONS, ownToken, policyRepository, withGitHub } from '../github-session.ts';
import type { Terminal } from '../terminal.ts';
import { UsageError } from '../usage-error.ts';

/** The grants of a policy, and where they were read. */
export interface GrantRegister {
  /** The folder as a person would write it, or the repository. */
  readonly source: string;
  readonly policy: PolicyFile;
  readonly grants: readonly GrantFile[];
  /** Absent where they were not asked for: a folder has no tags. */
  readonly tags: SeenTags | undefined;
}

/** Options of the commands that read grants. */
export const REGISTER_OPTIONS = {
  access: { value: 'folder', help: `Folder with policy.yml and grants/; default: ${USUAL_ACCESS}` },
  online: {
    help: 'Read the default branch on GitHub, and the tags that revoke and count, with a token in GH_TOKEN',
  },
  ...GITHUB_OPTIONS,
  'policy-path': { value: 'folder', help: `With --online, folder of the policy; ${USUAL_ACCESS} when left out` },
  json: { help: 'Print as JSON' },
} as const satisfies Readonly<Record<string, Option>>;

const ONLINE_ONLY = ['policy-repository', 'policy-path', 'ca-certificates'] as const;

/**
 * Reads the grants from a folder, or from GitHub.
 * @throws UsageError when they cannot be read, or the options contradict each other
 */
export async function readRegister(given: CommandLine, terminal: Terminal): Promise<GrantRegister> {
  if (given.has('online')) return await readOnline(given, terminal);
  const misplaced = ONLINE_ONLY.find((name) => given.has(name));
  if (misplaced !== undefined)
    throw new UsageError(`\`--${misplaced}\` is for what is read on GitHub`, 'add `--online`, or leave it out');
  const folder = accessFolder(terminal.cwd, given.text('access') ?? USUAL_ACCESS);
  const near = relative(terminal.cwd, folder).split(sep).join('/');
  return {
    source: near.startsWith('..') || near === '' ? folder : near,
    policy: readPolicyFile(folder),
    grants: readAllGrants(folder),
    tags: undefined,
  };
}

async function readOnline(given: CommandLine, terminal: Terminal): Promise<GrantRegister> {
  if (given.has('access'))
    throw new UsageError('`--access` and `--online` are both given', 'give the one that is to be read');
  const token = ownToken(terminal);
  if (token === undefined) throw new UsageError('there is no token', 'set GH_TOKEN (`gh auth token` shows yours)');
  const root = given.text('policy-path') ?? USUAL_ACCESS;
  const repository = policyRepository(given, terminal);
  return await withGitHub(given, terminal, token, async ({ api }) => {
    const [files, tags] = await Promise.all([
      fetchDefaultFiles(api, repository, root),
      fetchAllGateTags(api, repository),
    ]);
    const file = `${root}/policy.yml`;
    const unread = { file, line: 0, column: 0, message: 'it is not a file of text' };
    const { policy } = files;
    return {
      source: repository,
      policy:
        policy === undefined
          ? undefined
          : policy.text === undefined
            ? { ok: false, problems: [unread] }
            : parsePolicy(policy.text, file),
      grants: files.grants.flatMap(({ path, text }) => parseGrant(text ?? '', path, `${root}/grants/${path}`) ?? []),
      tags,
    };
  });
}
