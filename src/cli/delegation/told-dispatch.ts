import type { ToldDispatch } from '../../delegation/verify/explain.ts';
import { instantHint, parseInstant } from '../../policy/instant.ts';
import { REPOSITORY_PATTERN } from '../../policy/names.ts';
import { quote } from '../../report/safe-line.ts';
import type { CommandLine, Option } from '../command.ts';
import { DISPATCH_OPTIONS } from '../dispatch/options.ts';
import { inputsGiven, workflowPath } from '../dispatch/wish.ts';
import { serverFor } from '../github-session.ts';
import type { Terminal } from '../terminal.ts';
import { UsageError } from '../usage-error.ts';

/** What tells of the run that a token came with. */
export const TOLD_OPTIONS = {
  repository: { value: 'owner/name', help: 'Repository of the run' },
  'repository-id': { value: 'number', help: 'Its number' },
  workflow: { value: 'file', help: 'Workflow that was started' },
  ref: { value: 'ref', help: 'The whole ref that it was started on, for example refs/heads/main' },
  'event-type': { value: 'type', help: 'Of repository_dispatch: its type' },
  input: DISPATCH_OPTIONS.input,
  payload: DISPATCH_OPTIONS.payload,
  'created-at': { value: 'time', help: 'When GitHub created the run; now when left out' },
} as const satisfies Readonly<Record<string, Option>>;

/** Those that go together: what was signed is compared only where all of it is told. */
const WHOLE_RUN = ['repository', 'repository-id', 'workflow', 'ref'] as const;

/** @throws UsageError for what is half told, or cannot be */
export function toldDispatch(given: CommandLine, terminal: Terminal, token: string): ToldDispatch {
  const { now } = terminal;
  const missing = WHOLE_RUN.filter((name) => !given.has(name));
  const isWhole = missing.length === 0;
  if (!isWhole && missing.length < WHOLE_RUN.length)
    throw new UsageError(
      `${missing.map((name) => `\`--${name}\``).join(' and ')} ${missing.length === 1 ? 'is' : 'are'} missing`,
      'tell the whole run, or nothing of it',
    );
  const stray = (['event-type', 'input', 'payload'] as const).find((name) => !isWhole && given.has(name));
  if (stray !== undefined)
    throw new UsageError(
      `\`--${stray}\` is given without the run`,
      `give ${WHOLE_RUN.map((name) => `\`--${name}\``).join(', ')}`,
    );
  const type = given.text('event-type');
  return {
    isWhole,
    sent: {
      token,
      event: type === undefined ? 'workflow_dispatch' : 'repository_dispatch',
      ...(type === undefined ? {} : { eventType: type }),
      inputs: inputsGiven(given, terminal),
      workflow: isWhole ? workflowPath(given.text('workflow') ?? '') : '',
      ref: readMatching(given, 'ref', /^refs\/(?:heads|tags)\/\S+$/, 'a whole ref such as `refs/heads/main`'),
      repository: `${serverFor(terminal).url}/${readMatching(given, 'repository', REPOSITORY_PATTERN, '`owner/name`')}`,
      repositoryId: readMatching(given, 'repository-id', /^[1-9]\d{0,18}$/, 'the number of the repository'),
      // the file of the workflow is not looked at: what is empty is taken for left out
      declared: new Map(),
      createdAt: createdAt(given) ?? now(),
      now: createdAt(given) ?? now(),
      attempt: 1,
    },
  };
}

function readMatching(given: CommandLine, option: string, pattern: RegExp, expected: string): string {
  const written = given.text(option);
  if (written === undefined || pattern.test(written)) return written ?? '';
  throw new UsageError(`${quote(written)} cannot be given to \`--${option}\``, `expected ${expected}`);
}

function createdAt(given: CommandLine): number | undefined {
  const written = given.text('created-at');
  if (written === undefined) return undefined;
  const at = parseInstant(written);
  if (at !== undefined) return at;
  throw new UsageError(`${quote(written)} is not a date with a time and a zone`, instantHint(written));
}
