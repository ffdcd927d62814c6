import { join, relative, sep } from 'node:path';
import { parsePolicy, type Policy } from '../../policy/policy.ts';
import { formatProblem } from '../../policy/problem.ts';
import { quote } from '../../report/safe-line.ts';
import { accessFolder } from '../check/access.ts';
import { USUAL_ACCESS } from '../check/options.ts';
import type { CommandLine } from '../command.ts';
import { readText } from '../read-text.ts';
import type { Terminal } from '../terminal.ts';
import { UsageError } from '../usage-error.ts';

/** A policy with the text that it was read from, and its path as a person writes it. */
export interface PolicyText {
  readonly policy: Policy;
  readonly text: string;
  readonly shown: string;
}

/** @throws UsageError where there is none, or it has a mistake */
export function readPolicyText(given: CommandLine, { cwd }: Terminal): PolicyText {
  const file = join(accessFolder(cwd, given.text('access') ?? USUAL_ACCESS), 'policy.yml');
  const near = relative(cwd, file).split(sep).join('/');
  const shown = near.startsWith('..') ? 'policy.yml' : near;
  const read = readText(file);
  if (read.kind !== 'text')
    throw new UsageError(`${quote(shown)} cannot be read`, 'give the folder of the policy with `--access`');
  const parsed = parsePolicy(read.text, shown);
  if (!parsed.ok) throw new UsageError(formatProblem(parsed.problems[0]), 'see `grantgate lint`, and correct it first');
  return { policy: parsed.value, text: read.text, shown };
}
