import { mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { appendEntries } from './git-config-variables.ts';
import { type GitEnvironment, git } from './git.ts';
import type { Instructions } from './instructions.ts';

const LOCAL_MS = 5000;
const FETCH_MS = 20_000;
/** Settings by which a repository reaches its server. */
const CONNECTION = String.raw`^(http|https|credential|url|ssh|protocol|core\.(sshcommand|askpass|gitproxy))\.?`;
/**
 * What ties a process to the repository it was started in: `git rev-parse --local-env-vars`, but for the configuration.
 */
const OF_REPOSITORY = [
  'GIT_DIR',
  'GIT_COMMON_DIR',
  'GIT_WORK_TREE',
  'GIT_INDEX_FILE',
  'GIT_PREFIX',
  'GIT_OBJECT_DIRECTORY',
  'GIT_ALTERNATE_OBJECT_DIRECTORIES',
  'GIT_NAMESPACE',
  'GIT_SHALLOW_FILE',
  'GIT_GRAFT_FILE',
  'GIT_CONFIG',
  'GIT_IMPLICIT_WORK_TREE',
  'GIT_NO_REPLACE_OBJECTS',
  'GIT_REPLACE_REF_BASE',
  'GIT_INTERNAL_SUPER_PREFIX',
  'GIT_QUARANTINE_PATH',
];

/** The two files as they are on the default branch now; one that is gone is `undefined`. */
export type FetchedAccess =
  | {
      readonly ok: true;
      readonly commit: string;
      readonly policy: string | undefined;
      readonly grant: string | undefined;
    }
  | { readonly ok: false; readonly problem: string };

/** Fetches the policy and the grant into a repository of its own, so that nothing is left in the job's. */
export function fetchAccess(instructions: Instructions, env: GitEnvironment, temp: string): FetchedAccess {
  const folder = mkdtempSync(join(temp, 'policy-'));
  try {
    return readInto(folder, instructions, ownRepositoryEnvironment(env));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function readInto(folder: string, { policy, grant, emergency }: Instructions, env: GitEnvironment): FetchedAccess {
  const at = (args: readonly string[], timeoutMs = LOCAL_MS): ReturnType<typeof git> =>
    git(['-C', folder, ...args], { env, timeoutMs });
  for (const args of [
    ['init', '--quiet', '--bare', '--template=', '.'],
    ['config', 'remote.origin.url', policy.url],
  ]) {
    const prepared = at(args);
    if (!prepared.ok) return prepared;
  }
  // files come by need: the repository may be as large as it likes
  const fetched = at(['fetch', '--quiet', '--depth=1', '--no-tags', '--filter=blob:none', 'origin', 'HEAD'], FETCH_MS);
  if (!fetched.ok) return fetched;
  const head = at(['rev-parse', '--verify', 'FETCH_HEAD^{commit}']);
  if (!head.ok) return head;
  const commit = head.output.trim();
  const texts = new Map<string, string>();
  for (const path of ['policy.yml', ...(emergency === undefined ? [`grants/${grant}.yml`] : [])]) {
    const listed = at(['ls-tree', commit, '--', `${policy.path}/${path}`]);
    if (!listed.ok) return listed;
    const [mode, , blob] = listed.output.split(/[ \t]/);
    if (blob === undefined || mode === undefined || !mode.startsWith('100')) continue;
    const text = at(['cat-file', 'blob', blob], FETCH_MS);
    if (!text.ok) return text;
    texts.set(path, text.output);
  }
  return { ok: true, commit, policy: texts.get('policy.yml'), grant: texts.get(`grants/${grant}.yml`) };
}

/** The environment of another repository that reaches its server as the job's own does. */
function ownRepositoryEnvironment(env: GitEnvironment): GitEnvironment {
  // what stands in the repository's own files would be missing elsewhere; the rest is found from everywhere
  const listed = git(['config', '--show-scope', '--null', '--get-regexp', CONNECTION], { env, timeoutMs: LOCAL_MS });
  const parts = listed.ok ? listed.output.split('\0') : [];
  const entries = parts.flatMap((scope, index): [string, string][] => {
    if (index % 2 > 0 || !['local', 'worktree'].includes(scope)) return [];
    const [key = '', ...value] = (parts[index + 1] ?? '').split('\n');
    return [[key, value.join('\n')]];
  });
  const kept = Object.fromEntries(Object.entries(env).filter(([name]) => !OF_REPOSITORY.includes(name)));
  return { ...kept, ...appendEntries(kept, entries) };
}
