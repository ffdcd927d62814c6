import { safeLine } from '../../report/safe-line.ts';
import { tagWarnings } from '../../report/tag-words.ts';
import type { TagKeeping } from '../../policy/tag-rules.ts';
import type { CommandLine } from '../command.ts';
import type { Terminal } from '../terminal.ts';

/** What a command did to the tags or rules of a repository, for people and as JSON. */
export interface BrakeOutcome {
  readonly outcome: string;
  readonly repository: string;
  readonly tag?: string;
  /** One sentence. */
  readonly message: string;
  /** What else there is to know or to do. */
  readonly notes: readonly string[];
}

const MAX_OUTCOME_CHARACTERS = 1000;

/** Prints what was done; the exit code is 0. */
export function printOutcome(outcome: BrakeOutcome, given: CommandLine, { stdout }: Terminal): number {
  stdout.write(
    given.has('json')
      ? `${JSON.stringify({ schema: 1, ...outcome }, undefined, 2)}\n`
      : `${[outcome.message, ...outcome.notes].map((line) => safeLine(line, MAX_OUTCOME_CHARACTERS)).join('\n  ')}\n`,
  );
  return 0;
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
