import { resolve } from 'node:path';
import { fetchSubjectTemplate } from '../../github/actions-settings.ts';
import type { GitHubApi } from '../../github/api.ts';
import { fetchEnvironments } from '../../github/environment-settings.ts';
import { FactError } from '../../github/fact-error.ts';
import { fetchRepositoryAbout } from '../../github/repository-about.ts';
import { isSameName } from '../../policy/fold.ts';
import type { Policy } from '../../policy/policy.ts';
import { formatProblem } from '../../policy/problem.ts';
import { quote } from '../../report/safe-line.ts';
import { parseWallFacts } from '../../walls/generate/facts-file.ts';
import type { EnvironmentReviewer, WallFacts, WallRepository } from '../../walls/generate/wall-facts.ts';
import type { CommandLine } from '../command.ts';
import { ownToken, serverFor, withGitHub } from '../github-session.ts';
import { readText } from '../read-text.ts';
import type { Terminal } from '../terminal.ts';
import { UsageError } from '../usage-error.ts';

const MAX_FACTS_BYTES = 4 * 1024 * 1024;

/**
 * Facts about the repositories of a policy: from the file that is given, else from GitHub with a token.
 * @throws UsageError where they cannot be read, with what to do
 */
export async function readWallFacts(
  given: CommandLine,
  terminal: Terminal,
  policy: Policy,
  home: string,
): Promise<WallFacts> {
  const file = given.text('facts');
  if (file !== undefined) return factsIn(file, terminal);
  const token = ownToken(terminal);
  if (token === undefined)
    throw new UsageError(
      'nothing is known of the repository: its numbers, how its tokens begin, its environments',
      'set GH_TOKEN, as with `GH_TOKEN=$(gh auth token)`, or give a file with `--facts`: docs/walls.md shows one',
    );
  const names = repositoriesOf(policy, home);
  const { issuer } = serverFor(terminal);
  return await withGitHub(
    given,
    terminal,
    token,
    async ({ api }) => ({ issuer, repositories: await Promise.all(names.map(async (name) => askFacts(api, name))) }),
    home,
  );
}

/** Facts from a file. @throws UsageError where it cannot be read */
export function factsIn(file: string, { cwd }: Terminal): WallFacts {
  const read = readText(resolve(cwd, file), MAX_FACTS_BYTES);
  if (read.kind !== 'text')
    throw new UsageError(
      read.kind === 'missing' ? `there is no file ${quote(file)}` : `${quote(file)}: ${read.why}`,
      'give the file of facts with `--facts`, or set GH_TOKEN',
    );
  const parsed = parseWallFacts(read.text, file);
  if (parsed.ok) return parsed.value;
  const [first, ...others] = parsed.problems;
  throw new UsageError(
    [first, ...others].map(({ hint: _hint, ...problem }) => formatProblem(problem)).join('\n'),
    [...new Set([first, ...others].flatMap(({ hint }) => hint ?? []))].join('\n') || 'correct the file',
  );
}

/** The repository of the policy, and all that roles name; a pattern names none. */
export function repositoriesOf({ roles }: Policy, home: string): readonly string[] {
  const named = [...roles.values()].flatMap(({ repositories = [] }) => repositories);
  const all = [home, ...named.filter((name) => !/[*?[\\]/.test(name))];
  return all.filter((name, index) => all.findIndex((other) => isSameName(other, name)) === index);
}

/** @throws FactError where the token is not shown all of it */
export async function askFacts(api: GitHubApi, repository: string): Promise<WallRepository> {
  const [about, subject, environments] = await Promise.all([
    fetchRepositoryAbout(api, repository),
    fetchSubjectTemplate(api, repository),
    fetchEnvironments(api, repository),
  ]);
  if (subject.prefix === undefined)
    throw new FactError(
      `GitHub does not say how the subjects of \`${repository}\` begin`,
      'write a file of facts with `sub_claim_prefix` as a token of a run has it, and give it with `--facts`',
    );
  const reviewed = environments.filter(({ reviewers }) => reviewers.length > 0);
  const waiting = environments.filter(({ waitMinutes }) => waitMinutes > 0);
  return {
    repository: about.name,
    id: String(about.id),
    ownerId: String(about.ownerId),
    defaultBranch: about.defaultBranch,
    subject: { prefix: subject.prefix, ...(subject.isDefault ? {} : { keys: subject.keys }) },
    environments: environments.map(({ name }) => name),
    ...(reviewed.length === 0
      ? {}
      : { reviewers: Object.fromEntries(reviewed.map(({ name, reviewers }) => [name, reviewers.map(toReviewer)])) }),
    ...(waiting.length === 0
      ? {}
      : { waitMinutes: Object.fromEntries(waiting.map(({ name, waitMinutes }) => [name, waitMinutes])) }),
  };
}

function toReviewer({ type, id }: { readonly type: string; readonly id: number }): EnvironmentReviewer {
  return { type: type === 'Team' ? 'Team' : 'User', id };
}
