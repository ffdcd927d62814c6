import { REPOSITORY_PATTERN, TEAM_PATTERN } from '../../policy/names.ts';
import { parseRun, type Run } from '../../policy/run.ts';
import { quote } from '../../report/safe-line.ts';
import type { CommandLine, Option } from '../command.ts';
import { policyRepository } from '../github-session.ts';
import type { Terminal } from '../terminal.ts';
import { UsageError } from '../usage-error.ts';

/** What a run is told by on the command line, in place of a file with its claims. */
export const TOLD_RUN_OPTIONS = {
  actor: { value: 'login', help: 'Instead of --run: who starts it, with these' },
  'actor-id': { value: 'number', help: "Number of the account; that of the person's grant when left out" },
  teams: { value: 'owner/slug,...', help: 'Teams that the person is in; not known when left out' },
  repository: { value: 'owner/name', help: 'Repository of the run; that of the policy when left out' },
  branch: { value: 'name', help: 'Branch that it is started on' },
  tag: { value: 'name', help: 'Tag that it is started on' },
  protected: { help: 'The branch or tag is protected' },
  workflow: { value: 'file', help: 'Workflow that is started, for example .github/workflows/flags.yml' },
  environment: {
    value: 'name',
    help: 'Environment of the job; when left out, the job has none, and gets no credential that is for some',
  },
  'started-by': { value: 'event', help: 'Event that starts it; workflow_dispatch when left out' },
  runner: { value: 'kind', help: 'github-hosted or self-hosted; github-hosted when left out' },
} as const satisfies Readonly<Record<string, Option>>;

/** Options that say something of a run that `--actor` tells. */
const OF_A_TOLD_RUN = Object.keys(TOLD_RUN_OPTIONS).filter((name) => name !== 'actor' && name !== 'repository');

/** A number that stands for one that is not known: no account and no repository has it. */
export const UNKNOWN_ID = '0';

/** @throws UsageError for an option that goes with `--actor`, without it */
export function refuseStrayOptions(given: CommandLine): void {
  const stray = given.has('actor') ? undefined : OF_A_TOLD_RUN.find((name) => given.has(name));
  if (stray !== undefined)
    throw new UsageError(
      `\`--${stray}\` is given without \`--actor\``,
      'say who starts the run with `--actor <login>`',
    );
}

/**
 * The run that options tell of. Its commit, and numbers that were not given, are zeros.
 * @throws UsageError naming the option that is missing or cannot be
 */
export function toldRun(given: CommandLine, terminal: Terminal): Run {
  const repository = repositoryOfRun(given, terminal);
  const { ref, type } = refOf(given);
  const [owner = ''] = repository.split('/');
  const login = matched(given, 'actor', /^[A-Za-z0-9][\w-]*(?:\[bot\])?$/, 'a GitHub login') ?? '';
  const id = matched(given, 'actor-id', /^[1-9]\d{0,18}$/, 'the number of an account') ?? UNKNOWN_ID;
  const teams = given
    .text('teams')
    ?.split(/[\s,]+/)
    .filter((team) => team !== '');
  const odd = teams?.find((team) => !TEAM_PATTERN.test(team));
  if (odd !== undefined) throw new UsageError(`${quote(odd)} is not a team`, 'write teams as `owner/slug`');
  const environment = given.text('environment');
  return parseRun({
    actor: login,
    actor_id: id,
    triggering_actor: login,
    triggering_actor_id: id,
    ...(teams === undefined ? {} : { actor_teams: teams, triggering_actor_teams: teams }),
    repository,
    repository_id: UNKNOWN_ID,
    repository_owner: owner,
    repository_owner_id: UNKNOWN_ID,
    ref,
    ref_type: type,
    ref_protected: given.has('protected'),
    sha: UNKNOWN_ID.repeat(40),
    ...(environment === undefined ? {} : { environment }),
    event_name:
      matched(given, 'started-by', /^[a-z_]{2,40}$/, 'an event such as `workflow_dispatch`') ?? 'workflow_dispatch',
    workflow_ref: `${repository}/${workflowOf(given)}@${ref}`,
    run_id: UNKNOWN_ID,
    run_attempt: '1',
    runner_environment:
      matched(given, 'runner', /^(?:github|self)-hosted$/, '`github-hosted` or `self-hosted`') ?? 'github-hosted',
  });
}

/** Properties of `github` that {@link toldRun} does not tell: what stands there is not of any run. */
export function untoldOf(given: CommandLine): readonly string[] {
  const id = given.has('actor-id') ? [] : ['actor_id'];
  // only a pull request has others
  const isPull = !['workflow_dispatch', 'push', 'schedule'].includes(given.text('started-by') ?? 'workflow_dispatch');
  const refs = isPull ? ['head_ref', 'base_ref', 'ref_name'] : [];
  return [...id, ...refs, 'sha', 'workflow_sha', 'run_id', 'run_attempt', 'repository_id', 'repository_owner_id'];
}

function repositoryOfRun(given: CommandLine, terminal: Terminal): string {
  const written = given.text('repository');
  if (written === undefined) return policyRepository(given, terminal);
  if (REPOSITORY_PATTERN.test(written)) return written;
  throw new UsageError(`${quote(written)} is not a repository`, 'write `--repository owner/name`');
}

function refOf(given: CommandLine): { readonly ref: string; readonly type: 'branch' | 'tag' } {
  const [branch, tag] = [given.text('branch'), given.text('tag')];
  if (branch !== undefined && tag !== undefined)
    throw new UsageError('`--branch` and `--tag` are both given', 'a run is on one of them');
  const name = branch ?? tag;
  if (name === undefined)
    throw new UsageError('where the run is started is missing', 'give `--branch <name>` or `--tag <name>`');
  const bare = name.replace(/^refs\/(?:heads|tags)\//, '');
  const option = branch === undefined ? '--tag' : '--branch';
  if (bare !== name) throw new UsageError(`${quote(name)} is a full ref`, `write the bare name: \`${option} ${bare}\``);
  return branch === undefined
    ? { ref: `refs/tags/${name}`, type: 'tag' }
    : { ref: `refs/heads/${name}`, type: 'branch' };
}

/** The path of the workflow; its file alone is enough. */
function workflowOf(given: CommandLine): string {
  const written = given.text('workflow');
  if (written === undefined)
    throw new UsageError('which workflow is started is missing', 'give `--workflow .github/workflows/flags.yml`');
  const path = written.replace(/^\.\//, '');
  if (/^\.github\/workflows\/[^/@\s]+\.ya?ml$/.test(path)) return path;
  if (/^[^/@\s]+\.ya?ml$/.test(path)) return `.github/workflows/${path}`;
  throw new UsageError(`${quote(written)} is not a workflow`, 'give its file, such as `.github/workflows/flags.yml`');
}

function matched(given: CommandLine, option: string, pattern: RegExp, expected: string): string | undefined {
  const written = given.text(option);
  if (written === undefined || pattern.test(written)) return written;
  throw new UsageError(`${quote(written)} cannot be given to \`--${option}\``, `expected ${expected}`);
}
