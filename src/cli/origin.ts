import type { Terminal } from './terminal.ts';

/** Answers of git that are looked at; more than an address is none. */
const MAX_ANSWER_CHARACTERS = 4096;

/** Where a remote is: its host, and the repository there, `owner/name`. */
interface RemotePlace {
  readonly host: string;
  readonly repository: string;
}

/**
 * The repository from which a folder was cloned, `owner/name`, by its remote `origin`; `undefined` where there is none.
 * Starts git, so it is for commands that people wait for anyway.
 */
export async function originRepository(terminal: Pick<Terminal, 'cwd' | 'env'>): Promise<string | undefined> {
  return (await originRemote(terminal))?.repository;
}

/** As {@link originRepository}, with the host. */
export async function originRemote({ cwd, env }: Pick<Terminal, 'cwd' | 'env'>): Promise<RemotePlace | undefined> {
  const { getExecOutput } = await import('@actions/exec');
  const answer = await getExecOutput('git', ['remote', 'get-url', 'origin'], {
    cwd,
    env: defined(env),
    silent: true,
    ignoreReturnCode: true,
  }).catch(() => undefined);
  return answer?.exitCode === 0 && answer.stdout.length <= MAX_ANSWER_CHARACTERS
    ? remoteRepository(answer.stdout.trim())
    : undefined;
}

const WEB_HOST = String.raw`(?:https?|ssh|git):\/\/(?:[^@/]*@)?([^/:@]+)(?::\d+)?\/`;
const SSH_HOST = String.raw`(?:[\w.-]+@)?([\w.-]+):`;
const ADDRESS_OF_CLONE = new RegExp(String.raw`^(?:${WEB_HOST}|${SSH_HOST})([\w.-]+)\/([\w.-]+?)(?:\.git)?\/?$`);

/** The host and the repository, `owner/name`, in an address of a remote. Source: git-clone(1), "GIT URLS". */
export function remoteRepository(address: string): RemotePlace | undefined {
  const [, web, ssh, owner, name] = ADDRESS_OF_CLONE.exec(address) ?? [];
  const host = web ?? ssh;
  return host === undefined || owner === undefined || name === undefined
    ? undefined
    : { host, repository: `${owner}/${name}` };
}

function defined(env: Terminal['env']): Record<string, string> {
  return Object.fromEntries(Object.entries(env).filter((entry): entry is [string, string] => entry[1] !== undefined));
}
