import { safeLine } from '../../report/safe-line.ts';
import { tagWarnings } from '../../report/tag-words.ts';
import type { TagKeeping } from '../../policy/tag-rules.ts';
import { USUAL_ACCESS } from '../check/options.ts';
import type { CommandLine, Option } from '../command.ts';
import { GITHUB_OPTIONS } from '../github-session.ts';
import type { Terminal } from '../terminal.ts';

/** What a command did to the tags or rules of a repository, for people and as JSON. */
export interface BrakeOutcome {
  readonly outcome: string;
  readonly repository: string;
  readonly tag?: string;
  /** All tags that were set. */
  readonly tags?: readonly string[];
  /** Something could not be read, so that there may be more to do. */
  readonly isPartial?: boolean;
  /** One sentence. */
  readonly message: string;
  /** What else there is to know or to do. */
  readonly notes: readonly string[];
}

/** Options of the commands that set a tag. */
export const BRAKE_OPTIONS = {
  ...GITHUB_OPTIONS,
  'policy-path': {
    value: 'folder',
    help: `Folder of the policy in that repository; ${USUAL_ACCESS} when left out`,
  },
  print: { help: 'Print the line of git that does it, and do nothing' },
  json: { help: 'Print the outcome as JSON' },
} as const satisfies Readonly<Record<string, Option>>;

const MAX_OUTCOME_CHARACTERS = 1000;

/** Prints what was done; the exit code is 0, or 1 where more may have to be done. */
export function printOutcome(
  { isPartial = false, ...outcome }: BrakeOutcome,
  given: CommandLine,
  { stdout }: Terminal,
): number {
  stdout.write(
    given.has('json')
      ? `${JSON.stringify({ schema: 1, ...outcome, ...(isPartial ? { partial: true } : {}) }, undefined, 2)}\n`
      : `${[outcome.message, ...outcome.notes].map((line) => safeLine(line, MAX_OUTCOME_CHARACTERS)).join('\n  ')}\n`,
  );
  return isPartial ? 1 : 0;
}

/** Prints lines for a shell, and what they do as comments. */
export function printLines(lines: readonly string[], { stdout }: Terminal): number {
  stdout.write(`${lines.join('\n')}\n`);
  return 0;
}

/** What is to be said where what was set could be undone without a review. */
export function keepingNotes(keeping: TagKeeping, repository: string): readonly string[] {
  const warnings = tagWarnings({ strays: [], inTheWay: undefined, keeping }, repository);
  return warnings.length === 0 ? [] : [...warnings, 'See `grantgate grant ruleset --help`.'];
}

/** The line that sets a tag from a clone. */
export function pushLine(tag: string): string {
  return `git push origin HEAD:refs/tags/${tag}`;
}
