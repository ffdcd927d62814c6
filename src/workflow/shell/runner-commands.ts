import { unbroken } from '../../policy/unbroken.ts';
import type { Text } from '../text.ts';
import type { Command } from './command.ts';

/**
 * What the runner takes for a command that may set an output, in either of its forms: any that is not known to be
 * another. Source: actions/runner, `ActionCommand` and `ActionCommandManager`.
 */
const RUNNER_COMMAND = new RegExp(unbroken`
  (?:^|\n)\s*::(?!(?:group|endgroup|error|warning|notice|debug|add-mask|add-matcher|remove-matcher|echo|stop-commands
  |save-state|internal-set-repo-path|set-env|add-path)\b)
  |\#\#\[(?!(?:group|endgroup|error|warning|debug|section|command|add-mask)\b)
`);

/** Whether a command prints a command for the runner, which is put together from parts. */
export function printsRunnerCommand({ words, stdin, isShown }: Command): boolean {
  return isShown === true && [...words, ...(stdin === undefined ? [] : [stdin])].some(mayBeRunnerCommand);
}

function mayBeRunnerCommand(text: Text): boolean {
  return RUNNER_COMMAND.test(text.map((part) => (typeof part === 'string' ? part : '?')).join(''));
}
